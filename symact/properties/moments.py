"""A study in; moments under the standard normal distribution, by certified quadrature, out.

Gauss-Legendre quadrature with error bounds (Johansson 2018, arXiv:1802.07942, in Arb) on each
curve; the tails are bounded by expansions at infinity.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import sympy
from flint import acb, arb, ctx

from symact.properties.balls import Complex, exact
from symact.properties.convert import value_of
from symact.properties.curve import Curve
from symact.properties.expansion import Expansions, Monomial, Terms, X
from symact.properties.model import Fact, Property, Value
from symact.properties.points import Point
from symact.properties.program import Program, Undetermined
from symact.properties.regularity import value_at_zero
from symact.properties.study import Study

STARTS = (12, 16, 24, 40, 100)
"""Where the tail may begin."""

BITS = 64
"""Accuracy that is asked for."""

_GAUSS = Monomial(((X * X, -sympy.S.Half),))


def mean(study: Study) -> Property:
    """E f(Z), Z standard normal."""
    for fact in study.symmetry.facts:
        if fact.phrase in ("odd", "reflection_sum"):
            center = value_at_zero(study)
            return Property("mean", "proved", center.facts)
    return _moment(study, "mean", 0, 1)


def second_moment(study: Study) -> Property:
    """E f(Z)^2."""
    return _moment(study, "second_moment", 0, 2)


def slope_second_moment(study: Study) -> Property:
    """E f'(Z)^2: what a wide layer multiplies the variance of gradients by."""
    return _moment(study, "slope_second_moment", 1, 2)


def zero_centered(study: Study) -> Property:
    """Whether E f(Z) = 0."""
    found = mean(study)
    for fact in found.facts:
        value = fact["value"]
        assert isinstance(value, Value)
        if value.lower == value.upper == 0:
            return Property("zero_centered", found.standing, (Fact("mean_zero"),))
        if not value.lower <= 0 <= value.upper:
            return Property("zero_centered", found.standing, (Fact("mean_not_zero", fact.values),))
    raise Undetermined("a mean that may be zero")


def _moment(study: Study, id: str, order: int, power: int) -> Property:
    if not study.total:
        raise Undetermined("poles or holes")
    if order and not study.continuous:
        return Property(id, "certified", (Fact("jumps"),))
    total = arb(0)
    with ctx.workprec(BITS + 32):
        for curve in study.curves:
            total += _integral(curve, order, power)
    return Property(id, "certified", (Fact("is", (("value", value_of(Point.around(total))),)),))


def _integral(curve: Curve, order: int, power: int) -> arb:
    """The integral of a power of a derivative of a curve, times the normal density."""
    expression = curve.derivative(order)
    if expression == 0:
        return arb(0)
    low, below = _start(curve, -1, expression, power)
    high, above = _start(curve, 1, expression, power)
    program = Program((expression,), curve.variable)
    scale = 1 / (2 * arb.pi()).sqrt()

    def integrand(z: acb, analytic: bool) -> acb:
        curve.clock.check()
        (value,) = program.run(Complex(analytic), z)
        return value**power * (-z * z / 2).exp() * scale

    cuts = [low, *(exact(Fraction(k)) for k in (-4, 0, 4) if low < k < high), high]
    try:
        parts = [
            acb.integral(integrand, a, b, rel_tol=arb(2) ** -BITS, abs_tol=arb(2) ** -(BITS + 6))
            for a, b in pairwise(cuts)
        ]
    except (ZeroDivisionError, ValueError) as error:
        raise Undetermined("no quadrature") from error
    return sum((part.real for part in parts), below + above)


def _start(curve: Curve, side: int, expression: sympy.Expr, power: int) -> tuple[arb, arb]:
    """Where the quadrature begins or ends, and a ball around the integral beyond."""
    end = curve.low if side < 0 else curve.high
    if not end.infinite:
        if not curve.regular(end):
            raise Undetermined("a singular end")
        return end.ball, arb(0)
    inner = curve.high if side < 0 else curve.low
    starts = [start for start in STARTS if inner.infinite or abs(inner.ball) < start]
    start, tail = curve.expanded(
        expression, side, lambda algebra, terms: _tail(algebra, terms, power), starts
    )
    return arb(side * start), arb(0, 1) * tail


def _tail(algebra: Expansions, terms: Terms, power: int) -> tuple[int, arb]:
    """Where a tail begins, and a bound of its integral: the integrand is at most C/y**2."""
    product = algebra.power(terms, Fraction(power))
    weight = _GAUSS * X * X
    for monomial, _ in product:
        if (monomial * weight).growth >= 0:
            raise Undetermined("a moment that may be infinite")
    bounds: Sequence[arb] = [abs(c.ball) * algebra.bound(m * weight) for m, c in product]
    return algebra.start, (sum(bounds, arb(0)) / algebra.start / (2 * arb.pi()).sqrt()).upper()
