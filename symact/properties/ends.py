"""A curve in; what it tends to at its ends, with lines it approaches, out."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from symact.properties.curve import Curve
from symact.properties.expansion import Expansions, Terms, TooShort
from symact.properties.monomial import ONE, X
from symact.properties.points import Point
from symact.properties.program import Undetermined


@dataclass(frozen=True, slots=True)
class Line:
    """``intercept + slope*x``"""

    intercept: sympy.Expr
    slope: sympy.Expr


def limit(curve: Curve, side: int, order: int = 0) -> Point:
    """What a derivative of a curve tends to at its left (-1) or right (1) end."""
    if (side, order) not in curve.limits:
        curve.limits[side, order] = _limit_at(curve, side, order)
    return curve.limits[side, order]


def _limit_at(curve: Curve, side: int, order: int) -> Point:
    end = curve.low if side < 0 else curve.high
    expression = curve.derivative(order)
    if not expression.has(curve.variable):
        return Point.of(expression)
    if curve.regular(end):
        return value(curve, end, order)
    return curve.expanded(expression, side, lambda _, terms: _limit(terms))


def value(curve: Curve, at: Point, order: int = 0) -> Point:
    """A derivative of a curve at a point where it has a power series."""
    if at.exact is not None:
        found = curve.derivative(order).subs(curve.variable, at.exact)
        if found.is_finite:
            return Point.of(found)
    found = curve.derivatives(at)
    if found is None:
        raise Undetermined("no value")
    return Point.around(found[order])


def _limit(terms: Terms) -> Point:
    if not terms:
        return Point.of(0)
    monomial, coefficient = terms[0]
    if monomial.growth > 0:
        return Point.of(sympy.oo * coefficient.sign)
    if monomial.growth < 0:
        return Point.of(0)
    if coefficient.exact is None:
        raise TooShort("a limit known by a ball only")
    return Point.of(coefficient.exact)


def line(curve: Curve, side: int) -> Line | None:
    """The line that a curve approaches at an infinite end, if there is one."""

    def found(_: Expansions, terms: Terms) -> Line | None:
        growing = [(m, c) for m, c in terms if m.growth >= 0]
        if any(m not in (ONE, X) for m, _ in growing):
            return None
        if any(c.exact is None for _, c in growing):
            raise TooShort("a line known by balls only")
        known = {m: c.exact for m, c in growing if c.exact is not None}
        slope = known.get(X, sympy.S.Zero)
        return Line(known.get(ONE, sympy.S.Zero), slope if side > 0 else -slope)

    return curve.expanded(curve.expression, side, found)


def approach(curve: Curve, side: int, towards: Line) -> int:
    """1 where a curve comes from above a line, -1 from below, 0 where it ends up on it."""
    expression = curve.expression - towards.intercept - towards.slope * curve.variable
    if sympy.expand(expression) == 0:
        return 0
    return curve.expanded(expression, side, lambda algebra, terms: algebra.sign(terms))
