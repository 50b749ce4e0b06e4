"""A curve in; the stretches on which it, or a derivative of it, has one sign, out.

Between the ends: bisection with Taylor enclosures, where monotone pieces hold one root or none.
Towards an end at infinity, or one without a power series: an expansion that holds from a bound on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import factorial

import sympy
from flint import arb, ctx

from symact.field import Field
from symact.lattice import TooComplex
from symact.properties.balls import exact, number
from symact.properties.curve import KEPT, STARTS, Curve
from symact.properties.exact import candidates, vanishes
from symact.properties.points import PRECISION, Point, compare
from symact.properties.program import Undetermined
from symact.quotient import Quotient, factors

DEEPEST = 40
"""Bisections of one interval."""

SPLITS = (Fraction(1, 2), Fraction(16, 31), Fraction(14, 31))
"""Where an interval is divided: the next one if a root is too near the last."""


@dataclass(frozen=True, slots=True)
class Target:
    """A derivative of a curve minus a constant, or the curve minus a line: what signs are of."""

    order: int = 0
    line: tuple[sympy.Expr, sympy.Expr] = (sympy.S.Zero, sympy.S.Zero)
    """Intercept and slope of what is subtracted."""

    def expression(self, curve: Curve) -> sympy.Expr:
        intercept, slope = self.line
        return curve.derivative(self.order) - intercept - slope * curve.variable


@dataclass(frozen=True, slots=True)
class Stretch:
    """An open interval on which something has one sign; 0 where it is the zero function."""

    low: Point
    high: Point
    sign: int


def stretches(curve: Curve, target: Target) -> tuple[Stretch, ...]:
    """The signs of a target along a curve, left to right; between stretches it has roots.

    Raises Undetermined where there are too many roots, or none can be told from a near miss.
    """
    expression = target.expression(curve)
    if vanishes(expression):
        return (Stretch(curve.low, curve.high, 0),)
    rest = without_positive(expression)
    simpler = Curve(rest, curve.variable, curve.low, curve.high, curve.clock)
    # A logarithm's factors may be negative: then the shorter form has no real values.
    if rest != expression and simpler.regular(Point.of(curve.inside())):
        curve, target, expression = simpler, Target(), rest
    if not expression.has(curve.variable):
        return (Stretch(curve.low, curve.high, _sign(number(expression))),)
    slope = expression.diff(curve.variable)
    if not slope.has(curve.variable):
        return _of_line(curve, sympy.expand(-expression.subs(curve.variable, 0) / slope), slope)
    return tuple(_Search(curve, target, expression).run())


def _of_line(curve: Curve, root: sympy.Expr, slope: sympy.Expr) -> tuple[Stretch, ...]:
    at, sign = Point.of(root), _sign(number(slope))
    if compare(at, curve.low) <= 0:
        return (Stretch(curve.low, curve.high, sign),)
    if compare(at, curve.high) >= 0:
        return (Stretch(curve.low, curve.high, -sign),)
    return Stretch(curve.low, at, -sign), Stretch(at, curve.high, sign)


def without_positive(expression: sympy.Expr) -> sympy.Expr:
    """``(2 - x)*exp(-x)/(1 + exp(-x))**2`` => ``2 - x``: what has the same sign everywhere.

    By exact algebra in lowest terms, where factors and cancellations show.
    """
    try:
        field = Field((expression,))
        quotient = field.quotient(expression)
        content, above = factors(quotient.num)
        _, below = factors(quotient.den)
    except (TooComplex, ZeroDivisionError):
        return expression
    one = field.one.num
    rest = [sympy.Integer(-1 if content < 0 else 1)]
    for polynomial, times in (*above, *below):
        factor = field.meaning(Quotient(polynomial, one))
        if not factor.is_positive:
            rest.append(factor if times % 2 else factor**2)
    product = sympy.Mul(*rest)
    larger = sympy.count_ops(product) > sympy.count_ops(expression)
    return expression if larger or product.has(sympy.Abs, sympy.sign) else product


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch as the search finds it: its neighbor may have the same sign."""

    low: Point
    high: Point
    sign: int
    after_root: bool = False


class _Search:
    def __init__(self, curve: Curve, target: Target, expression: sympy.Expr) -> None:
        self.curve, self.target, self.expression = curve, target, expression

    def run(self) -> Iterator[Stretch]:
        """Stretches, those merged that no root parts."""
        last: Stretch | None = None
        for part in self._parts():
            if last is not None and not part.after_root:
                if part.sign != last.sign:
                    raise Undetermined("a sign changes without a root")
                last = Stretch(last.low, part.high, last.sign)
                continue
            if last is not None:
                yield last
            last = Stretch(part.low, part.high, part.sign)
        if last is not None:
            yield last

    def _parts(self) -> Iterator[_Part]:
        curve = self.curve
        left = self._end(-1, curve.high)
        low = left.high if left else curve.low
        right = self._end(1, low)
        high = right.low if right else curve.high
        if left:
            yield left
        if low.upper < high.lower:
            yield from self._middle(low, high)
        if right:
            yield right

    def _end(self, side: int, other: Point) -> _Part | None:
        """The stretch beyond the bound of an expansion; None where the end needs none."""
        curve = self.curve
        end = curve.low if side < 0 else curve.high
        if curve.regular(end):
            return None
        starts = [start for start in STARTS
                  if side * compare(Point.of(curve.beyond(side, start)), other) > 0]  # fmt: skip
        start, sign = curve.expanded(
            self.expression,
            side,
            lambda algebra, terms: (algebra.start, algebra.sign(terms)),
            starts,
        )
        cut = Point.of(curve.beyond(side, start))
        return _Part(end, cut, sign) if side < 0 else _Part(cut, end, sign)

    def _middle(self, low: Point, high: Point) -> Iterator[_Part]:
        """The stretches between two points where the curve has power series."""
        ends = [low, high]
        if low.upper < 0 < high.lower:
            ends.insert(1, Point.of(0))
        stack = [(a, b, 0) for a, b in pairwise(ends)][::-1]
        while stack:
            a, b, depth = stack.pop()
            found = self._settle(a, b)
            if found is None and depth == DEEPEST // 2 and (c := self._multiple(a, b)):
                stack += [(c, b, depth + 1), (a, c, depth + 1)]
            elif found is None:
                if depth >= DEEPEST:
                    raise Undetermined("roots that cannot be told apart")
                c = self._split(a, b)
                stack += [(c, b, depth + 1), (a, c, depth + 1)]
            else:
                yield from found

    def _settle(self, a: Point, b: Point) -> tuple[_Part, ...] | None:
        """The stretches between two points that hold at most one root; None: look closer."""
        span = self.curve.span(a.bounds[0], b.bounds[1]) if self.target == Target() else None
        if span is not None and (span[0] > 0 or span[1] < 0):
            return (_Part(a, b, _sign(span[0])),)
        balls = self._enclosed(a, b)
        if balls is None:
            return None
        if not balls[0].contains(0):
            return (_Part(a, b, _sign(balls[0])),)
        first, last = self._order(a), self._order(b)
        if first.order and first.order < len(balls) and not balls[first.order].contains(0):
            return (_Part(a, b, _sign(balls[first.order]), a != self.curve.low),)
        if first.order:
            return None
        if last.order and last.order < len(balls) and not balls[last.order].contains(0):
            return (_Part(a, b, _sign(balls[last.order]) * (-1) ** last.order),)
        if last.order or balls[1].contains(0):
            return None
        if first.sign == last.sign:
            return (_Part(a, b, first.sign),)
        root = self._root(a, b)
        return (_Part(a, root, first.sign), _Part(root, b, last.sign, True))

    def _enclosed(self, a: Point, b: Point) -> tuple[arb, ...] | None:
        """Taylor coefficients of the target at all points of a closed interval."""
        low, high = a.bounds[0], b.bounds[1]
        found = self.curve.enclosure(low, high)
        if found is None:
            return None
        with ctx.workprec(PRECISION):
            return self._shifted(found, exact(low).union(exact(high)))

    def _shifted(self, coefficients: tuple[arb, ...], at: arb) -> tuple[arb, ...]:
        """The target's Taylor coefficients from the curve's."""
        order = self.target.order
        size = len(coefficients) - order
        found = [
            coefficients[order + j] * (factorial(order + j) // factorial(j)) for j in range(size)
        ]
        intercept, slope = map(number, self.target.line)
        found[0] -= intercept + slope * at
        found[1] -= slope
        return tuple(found)

    def _order(self, at: Point) -> _Order:
        """How the target vanishes at a point, or its sign there."""
        for precision in (PRECISION, 8 * PRECISION):
            with ctx.workprec(precision):
                taylor = self.curve.taylor(at.ball, KEPT, precision)
                if taylor is None:
                    raise Undetermined("no power series at a point")
                values = self._shifted(taylor, at.ball)
            if not values[0].contains(0):
                return _Order(0, _sign(values[0]))
        order = self._exact_order(at, values) if at.exact is not None else 0
        if not order:
            raise Undetermined("a value that may be zero")
        return _Order(order, 0)

    def _exact_order(self, at: Point, values: tuple[arb, ...]) -> int:
        """How many leading Taylor coefficients are proved to be zero, if the next one is not."""
        expression = self.expression
        for order, value in enumerate(values):
            if not value.contains(0):
                return order
            if not _is_zero_at(expression, self.curve.variable, at.exact):
                return 0
            expression = expression.diff(self.curve.variable)
        return 0

    def _split(self, a: Point, b: Point) -> Point:
        low, high = a.bounds[1], b.bounds[0]
        for share in SPLITS:
            point = Point.of(_short(low, high, share))
            try:
                self._order(point)
            except Undetermined:
                continue
            return point
        raise Undetermined("values that may be zero")

    def _multiple(self, a: Point, b: Point) -> Point | None:
        """A short closed form of a multiple root, proved to be one, in a narrow interval."""
        low, high = a.bounds[1], b.bounds[0]
        for order in (1, 2, 3):
            point = self._newton((low + high) / 2, order)
            if point is not None and (form := next(self._forms(point, a, b), None)):
                return form
        return None

    def _newton(self, start: Fraction, order: int) -> Point | None:
        """Where a derivative of the target may vanish, by Newton's method; only a candidate."""
        with ctx.workprec(PRECISION):
            at = exact(start)
            for _ in range(12):
                taylor = self.curve.taylor(at, KEPT)
                if taylor is None:
                    return None
                values = self._shifted(taylor, at)
                if order + 1 >= len(values) or values[order + 1].contains(0):
                    return None
                at = (at - values[order] / (values[order + 1] * (order + 1))).mid()
            return Point.around(arb(at, arb(2) ** -100))

    def _root(self, a: Point, b: Point) -> Point:
        """The only root between two points, where the target's slope has one sign."""
        low, high = a.bounds[0], b.bounds[1]
        with ctx.workprec(PRECISION):
            ball = exact(low).union(exact(high))
            for _ in range(60):
                middle = ball.mid()
                here = self.curve.taylor(middle, KEPT)
                around = self.curve.taylor(ball, KEPT)
                if here is None or around is None:
                    raise Undetermined("no power series at a root")
                slope = self._shifted(around, ball)[1]
                if slope.contains(0):
                    slope = self._enclosed(a, b)[1]  # type: ignore[index]
                following = middle - self._shifted(here, middle)[0] / slope
                smaller = following.intersection(ball)
                if smaller.rad() * 2 > ball.rad():
                    break
                ball = smaller
        point = Point.around(ball)
        return next(self._forms(point, a, b), point)

    def _forms(self, near: Point, a: Point, b: Point) -> Iterator[Point]:
        """Short closed forms of a number, proved to be roots between two others."""
        with ctx.workprec(PRECISION):
            for form in candidates(near.ball):
                point = Point.of(form)
                inside = a.upper < point.lower <= point.upper < b.lower
                if inside and _is_zero_at(self.expression, self.curve.variable, form):
                    yield point


@dataclass(frozen=True, slots=True)
class _Order:
    order: int
    sign: int


def _is_zero_at(expression: sympy.Expr, variable: sympy.Symbol, at: sympy.Expr | None) -> bool:
    if at is None:
        return False
    value = expression.subs(variable, at)
    return bool(value.is_finite) is not False and vanishes(value)


def _sign(ball: arb) -> int:
    return 1 if ball > 0 else -1


def _short(low: Fraction, high: Fraction, share: Fraction) -> Fraction:
    """A binary fraction near a share of the way from one number to another."""
    bits = max(2, 8 - (high - low).numerator.bit_length() + (high - low).denominator.bit_length())
    scale = 2**bits
    return Fraction(round((low + (high - low) * share) * scale), scale)
