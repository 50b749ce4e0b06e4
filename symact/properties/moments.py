"""A study in; moments under the standard normal distribution, by certified quadrature, out.

Gauss-Legendre quadrature with error bounds (Johansson 2018, arXiv:1802.07942, in Arb) on each
curve; the tails are bounded by expansions at infinity.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import sympy
from flint import acb, arb, ctx

from symact.properties.balls import Complex, exact
from symact.properties.convert import value_of
from symact.properties.curve import Curve
from symact.properties.expansion import Expansions, Terms
from symact.properties.model import Fact, Property, Value
from symact.properties.monomial import Monomial, X
from symact.properties.points import Point
from symact.properties.program import Program, Undetermined
from symact.properties.regularity import value_at_zero
from symact.properties.study import Study

STARTS = (12, 16, 24, 40, 100, 256, 1024)
"""Where the tail may begin."""

BITS = 64
"""Accuracy that is asked for."""

NEAR = 2**120
"""The inverse of how near the quadrature comes to a singularity."""


class _Infinite(ArithmeticError):
    """A moment that is certainly infinite."""


_GAUSS = Monomial(((X * X, -sympy.S.Half),))


def mean(study: Study) -> Property:
    """E f(Z), Z standard normal."""
    for fact in study.symmetry.facts if study.total else ():
        if fact.phrase in ("odd", "reflection_sum"):
            _check_integrable(study)
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


def _check_integrable(study: Study) -> None:
    """Raise Undetermined where the function's size may have an infinite mean."""
    ends = [side for one in study.breaks for side in (one.left, one.right)]
    if any(end is None or end.infinite for end in ends):
        raise Undetermined("a singularity")
    for curve, side in ((study.curves[0], -1), (study.curves[-1], 1)):
        _start(curve, side, curve.expression, 1)


def _moment(study: Study, id: str, order: int, power: int) -> Property:
    if not study.total:
        raise Undetermined("poles or holes")
    if order and not study.continuous:
        return Property(id, "certified", (Fact("jumps"),))
    total = arb(0)
    try:
        with ctx.workprec(_precision(study)):
            for curve in study.curves:
                total += _integral(curve, order, power)
    except _Infinite:
        return Property(id, "certified", (Fact("not_finite"),))
    return Property(id, "certified", (Fact("is", (("value", value_of(Point.around(total))),)),))


def _precision(study: Study) -> int:
    """Bits to integrate with: more where terms cancel at a singularity."""
    smooth = all(
        end.infinite or curve.regular(end)
        for curve in study.curves
        for end in (curve.low, curve.high)
    )
    return BITS + 32 if smooth else 4 * BITS


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
    # What the integrand raises, FLINT may turn into a SystemError.
    except (ZeroDivisionError, ValueError, SystemError) as error:
        raise Undetermined("no quadrature") from error
    return sum((part.real for part in parts), below + above)


def _start(curve: Curve, side: int, expression: sympy.Expr, power: int) -> tuple[arb, arb]:
    """Where the quadrature begins or ends, and a ball around the integral beyond."""
    end = curve.low if side < 0 else curve.high
    if not end.infinite and curve.regular(end):
        return end.ball, arb(0)
    if not end.infinite:
        start, part = curve.expanded(
            expression, side, lambda algebra, terms: _corner(algebra, terms, power), (NEAR,)
        )
        return end.ball - side * arb(1) / start, arb(0, 1) * part
    inner = curve.high if side < 0 else curve.low
    starts = [start for start in STARTS if inner.infinite or abs(inner.ball) < start]
    start, tail = curve.expanded(
        expression, side, lambda algebra, terms: _tail(algebra, terms, power), starts
    )
    return arb(side * start), arb(0, 1) * tail


def _tail(algebra: Expansions, terms: Terms, power: int) -> tuple[int, arb]:
    """Where a tail begins, and a bound of its integral: the integrand is at most C/y**2."""
    size = _bound(algebra, algebra.power(terms, Fraction(power)), _GAUSS * X * X, power)
    return algebra.start, (size / algebra.start / (2 * arb.pi()).sqrt()).upper()


def _corner(algebra: Expansions, terms: Terms, power: int) -> tuple[int, arb]:
    """The same beside a singularity, at 1/y from it: there it is at most C*sqrt(y) dy/y**2."""
    size = _bound(algebra, algebra.power(terms, Fraction(power)), X ** Fraction(-1, 2), power)
    return algebra.start, (size * 2 / arb(algebra.start).sqrt()).upper()


def _bound(algebra: Expansions, terms: Terms, weight: Monomial, power: int) -> arb:
    """A bound of an expansion's size times a weight. Raises where there is none."""
    for monomial, coefficient in terms:
        if (monomial * weight).growth >= 0:
            least = X ** Fraction(-1) if weight.power < 0 else _GAUSS
            infinite = (monomial * least).growth >= 0 and not coefficient.ball.contains(0)
            if infinite and power == 2 and monomial == terms[0][0]:
                raise _Infinite
            raise Undetermined("a moment that may be infinite")
    return sum((abs(c.ball) * algebra.bound(m * weight) for m, c in terms), arb(0))
