"""A smooth expression on an open interval in; proven enclosures of it and its derivatives, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property
from math import ceil, comb, factorial
from time import process_time
from typing import TypeVar

import sympy
from flint import arb, arb_series, ctx

from symact.properties.balls import Series, exact
from symact.properties.expansion import TERMS, Expansions, Terms, TooNear, TooShort
from symact.properties.points import PRECISION, Point
from symact.properties.program import Program, Undetermined
from symact.properties.spans import Span, Spans
from symact.scaled import series_length

T = TypeVar("T")

LENGTH = 10
"""Coefficients of the power series that enclosures are made from."""

KEPT = 7
"""Derivatives that are enclosed, the function counted."""

STARTS = (4, 6, 10, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024, 2048, 2**14, 2**20)
"""Bounds tried in turn, beyond which an expansion at infinity is to hold."""


class Clock:
    """Processor time that is left; what runs over it is undetermined."""

    def __init__(self, seconds: float) -> None:
        self._end = process_time() + seconds

    @property
    def left(self) -> int:
        """Whole seconds left, at least one: an interruption is the last resort."""
        return max(1, ceil(self._end - process_time()) + 1)

    def check(self) -> None:
        """Raise Undetermined where no time is left."""
        if process_time() > self._end:
            raise Undetermined("out of time")


class Curve:
    """One smooth branch of a function, on the open interval between two points."""

    def __init__(
        self, expression: sympy.Expr, variable: sympy.Symbol, low: Point, high: Point, clock: Clock
    ) -> None:
        self.expression, self.variable = expression, variable
        self.low, self.high = low, high
        self.clock = clock
        self._enclosures: dict[tuple[Fraction, Fraction], tuple[arb, ...] | None] = {}
        self._derivatives = [expression]
        self.limits: dict[tuple[int, int], Point] = {}
        """What `symact.properties.ends.limit` found: side and order => limit."""
        self._expansions: dict[
            tuple[int, sympy.Expr, int, int], tuple[Expansions, Terms] | Undetermined
        ] = {}

    @cached_property
    def _program(self) -> Program:
        return Program((self.expression,), self.variable)

    def derivative(self, order: int) -> sympy.Expr:
        """The expression of a derivative."""
        while len(self._derivatives) <= order:
            self._derivatives.append(self._derivatives[-1].diff(self.variable))
        return self._derivatives[order]

    def taylor(self, at: arb, length: int, precision: int = PRECISION) -> tuple[arb, ...] | None:
        """Taylor coefficients at every number of a ball; None where there are none."""
        self.clock.check()
        try:
            with series_length(length), ctx.workprec(precision):
                (result,) = self._program.run(Series(), arb_series([at, 1]))
                found = tuple(result[k] for k in range(length))
        except (ZeroDivisionError, ValueError):
            return None
        return found if all(value.is_finite() for value in found) else None

    def enclosure(self, low: Fraction, high: Fraction) -> tuple[arb, ...] | None:
        """Balls around f^(k)(x)/k! for all x between two numbers; None where there are none."""
        key = low, high
        if key not in self._enclosures:
            self._enclosures[key] = self._enclose(low, high)
        return self._enclosures[key]

    def _enclose(self, low: Fraction, high: Fraction) -> tuple[arb, ...] | None:
        with ctx.workprec(PRECISION):
            wide = self.taylor(exact(low).union(exact(high)), LENGTH)
            near = self.taylor(exact((low + high) / 2), LENGTH)
            if wide is None or near is None:
                return None
            step = arb(0, 1) * exact((high - low) / 2)
            return tuple(_tightened(k, near, wide, step) for k in range(KEPT))

    def derivatives(self, at: Point, precision: int = PRECISION) -> tuple[arb, ...] | None:
        """The function and its first derivatives at a point; None where there are none."""
        with ctx.workprec(precision):
            found = self.taylor(at.ball, LENGTH, precision)
        return found and tuple(value * factorial(k) for k, value in enumerate(found))

    def regular(self, at: Point) -> bool:
        """Whether the expression has a power series at a finite point."""
        return not at.infinite and self.derivatives(at) is not None

    def expanded(
        self,
        expression: sympy.Expr,
        side: int,
        use: Callable[[Expansions, Terms], T],
        starts: Sequence[int] = STARTS,
    ) -> T:
        """What `use` makes of an expression's expansion at the left (-1) or right (1) end.

        The expansion is in a variable y from a start on: the distance of x from 0 at an infinite
        end, else the inverse of its distance from the end. Starts and numbers of terms are tried
        in turn. Raises Undetermined where none will do.
        """
        with ctx.workprec(PRECISION):
            for terms in TERMS:
                for start in starts:
                    try:
                        return use(*self._expansion(expression, side, start, terms))
                    except TooNear:
                        continue
                    except TooShort:
                        break
        raise Undetermined("no expansion holds")

    def _expansion(
        self, expression: sympy.Expr, side: int, start: int, terms: int
    ) -> tuple[Expansions, Terms]:
        self.clock.check()
        key = side, expression, start, terms
        if key not in self._expansions:
            self._expansions[key] = TooNear("tried before")
            algebra = Expansions(start, terms)
            try:
                found = self.expand(expression, side, algebra)
                self._expansions[key] = algebra, found
            except (TooNear, TooShort) as reason:
                self._expansions[key] = reason
        kept = self._expansions[key]
        if isinstance(kept, Undetermined):
            raise kept
        return kept

    def expand(self, expression: sympy.Expr, side: int, algebra: Expansions) -> Terms:
        """An expansion from the algebra's start on; see `expanded`."""
        end, y = self.low if side < 0 else self.high, algebra.variable
        if end.infinite:
            x = y if side > 0 else algebra.negate(y)
        elif end.exact is None:
            raise Undetermined("an end that is not known exactly")
        else:
            inverse = algebra.power(y, Fraction(-1))
            step = inverse if side < 0 else algebra.negate(inverse)
            x = algebra.add(algebra.constant(end.exact), step)
        (result,) = Program((expression,), self.variable).run(algebra, x)
        return result

    def span(self, low: Fraction, high: Fraction) -> Span | None:
        """Bounds of the curve between two numbers by interval arithmetic; None where it fails."""
        self.clock.check()
        with ctx.workprec(PRECISION):
            try:
                (found,) = self._program.run(Spans(), (exact(low).lower(), exact(high).upper()))
            except (ZeroDivisionError, ValueError):
                return None
        return found

    def beyond(self, side: int, start: int) -> Fraction:
        """Where x stands for y = start."""
        end = self.low if side < 0 else self.high
        if end.infinite:
            return Fraction(side * start)
        inner = end.upper if side < 0 else end.lower
        assert isinstance(inner, Fraction)
        return inner - side * Fraction(1, start)

    def inside(self) -> Fraction:
        """A number between the ends."""
        if self.low.infinite and self.high.infinite:
            return Fraction(1, 3)
        if self.low.infinite:
            return Fraction(self.high.lower) - 1
        if self.high.infinite:
            return Fraction(self.low.upper) + 1
        return (Fraction(self.low.upper) + Fraction(self.high.lower)) / 2


def _tightened(k: int, near: tuple[arb, ...], wide: tuple[arb, ...], step: arb) -> arb:
    """Taylor's formula with Lagrange's remainder, met with the plain enclosure."""
    last = len(near) - 1
    total = wide[last] * comb(last, k)
    for j in range(last - 1, k - 1, -1):
        total = total * step + near[j] * comb(j, k)
    return total.intersection(wide[k]) if total.overlaps(wide[k]) else total
