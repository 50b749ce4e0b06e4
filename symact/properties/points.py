"""Points of the line: exact where they can be, enclosed where they cannot."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from math import inf

import sympy
from flint import arb, ctx

from symact.properties.balls import exact, number
from symact.properties.exact import bounds, is_zero
from symact.properties.program import Undetermined

PRECISION = 192
"""Bits that points and values are known with."""


_TAGS = count(1)


@dataclass(frozen=True, slots=True)
class Point:
    """A real number or an infinity: a constant expression where it is known, and bounds."""

    lower: Fraction | float
    upper: Fraction | float
    exact: sympy.Expr | None = None
    tag: int = 0
    """The same for one number found once; its negative has the negative tag."""

    @staticmethod
    def of(value: sympy.Expr | int | Fraction) -> Point:
        """The point of a constant expression."""
        if isinstance(value, Fraction):
            value = sympy.Rational(value.numerator, value.denominator)
        elif isinstance(value, int):
            value = sympy.Integer(value)
        if value.is_infinite:
            end = inf if value.is_extended_positive else -inf
            return Point(end, end, value)
        if value.is_Rational:
            fraction = Fraction(int(value.p), int(value.q))
            return Point(fraction, fraction, value)
        with ctx.workprec(2 * PRECISION):
            return Point(*bounds(number(value)), value)

    @staticmethod
    def around(ball: arb, form: sympy.Expr | None = None) -> Point:
        """The point in a ball."""
        if form is not None:
            return Point.of(form)
        if not ball.is_finite():
            raise Undetermined("no finite ball")
        with ctx.workprec(2 * PRECISION):
            return Point(*bounds(ball), tag=next(_TAGS))

    def __neg__(self) -> Point:
        form = None if self.exact is None else -self.exact
        return Point(-self.upper, -self.lower, form, -self.tag)

    @property
    def infinite(self) -> bool:
        return self.lower in (inf, -inf)

    @property
    def ball(self) -> arb:
        """A ball around the point at the current precision."""
        if self.infinite:
            return arb.pos_inf() if self.lower > 0 else arb.neg_inf()
        if self.exact is not None:
            return number(self.exact)
        low, high = self.bounds
        return exact(low).union(exact(high))

    @property
    def bounds(self) -> tuple[Fraction, Fraction]:
        """The bounds of a finite point."""
        if self.infinite:
            raise Undetermined("an infinite point")
        return Fraction(self.lower), Fraction(self.upper)


LEFT, RIGHT = Point.of(-sympy.oo), Point.of(sympy.oo)


def compare(a: Point, b: Point) -> int:
    """-1, 0 or 1. Raises Undetermined where two enclosures overlap and nothing proves equality."""
    if a.upper < b.lower:
        return -1
    if a.lower > b.upper:
        return 1
    if a.infinite or (a.tag and a.tag == b.tag):
        return 0
    if a.exact is not None and b.exact is not None and is_zero(a.exact - b.exact):
        return 0
    raise Undetermined("two numbers that may be equal")
