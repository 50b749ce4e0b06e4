"""Constant expressions in; whether they are zero, and short closed forms of balls, out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache, reduce

import sympy
from flint import arb, ctx, fmpq

from symact.field import Field
from symact.lattice import TooComplex
from symact.properties.balls import number


@cache
def is_zero(value: sympy.Expr) -> bool:
    """Whether a constant is certainly zero, by exact algebra."""
    if value.is_Rational:
        return bool(value == 0)
    with ctx.workprec(128):
        if not number(value).contains(0):
            return False
    return vanishes(value)


def vanishes(expression: sympy.Expr) -> bool:
    """Whether an expression is certainly the zero function, or the number 0."""
    if expression.is_Rational:
        return bool(expression == 0)
    try:
        return bool(Field((expression,)).quotient(expression).num.is_zero())
    except (TooComplex, ZeroDivisionError):
        return False


def period_of(expression: sympy.Expr, variable: sympy.Symbol) -> sympy.Expr | None:
    """A period of an expression that sees its variable through sines and cosines only."""
    waves = expression.atoms(sympy.sin, sympy.cos)
    slopes = [wave.args[0].diff(variable) for wave in waves if wave.has(variable)]
    hidden = {wave: sympy.Dummy() for wave in waves}
    turning = any(slope.has(variable) for slope in slopes)
    if not slopes or turning or expression.xreplace(hidden).has(variable):
        return None
    ratios = [slope / slopes[0] for slope in slopes]
    if not all(ratio.is_Rational for ratio in ratios) or not slopes[0].is_real:
        return None
    common = reduce(sympy.gcd, ratios)
    return sympy.Abs(2 * sympy.pi / (slopes[0] * common))


LARGEST_DENOMINATOR = 1000
"""Of fractions that are tried as closed forms."""


def fraction_in(value: arb) -> Fraction | None:
    """The fraction with a small denominator in a ball, where there is just one."""
    if not value.is_finite():
        return None
    middle = _fraction(value.mid())
    found = middle.limit_denominator(LARGEST_DENOMINATOR)
    narrow = value.rad() * LARGEST_DENOMINATOR**2 < 1
    return (
        found if narrow and value.contains(arb(fmpq(found.numerator, found.denominator))) else None
    )


def _fraction(value: arb) -> Fraction:
    mantissa, exponent = value.man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


def bounds(value: arb) -> tuple[Fraction, Fraction]:
    """The ends of a finite ball."""
    return _fraction(value.lower()), _fraction(value.upper())


def candidates(value: arb) -> Iterator[sympy.Expr]:
    """Closed forms that a narrow ball may be the value of: fractions, roots, logarithms, angles."""
    forms = (
        (value, lambda q: q),
        (
            value * value,
            lambda q: sympy.sign(sympy.Integer(1 if value > 0 else -1)) * sympy.sqrt(q),
        ),
        (value.exp(), sympy.log),
        (value / arb.pi(), lambda q: q * sympy.pi),
    )
    for ball, form in forms:
        found = fraction_in(ball)
        if found is not None:
            yield form(sympy.Rational(found.numerator, found.denominator))
