"""Programs on balls: power series for derivatives, complex balls for integrals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache

import sympy
from flint import acb, arb, arb_series, ctx, fmpq

from symact.numeric import ball
from symact.properties.program import Undetermined


@cache
def _constant_at(value: sympy.Expr, precision: int) -> arb:
    try:
        result = ball(value, {})
    except KeyError as error:
        raise Undetermined(f"{value} is no number of the notation") from error
    if not result.is_finite():
        raise Undetermined(f"{value} has no ball")
    return result


def number(value: sympy.Expr) -> arb:
    """The ball of a constant expression at the current precision."""
    return _constant_at(value, ctx.prec)


def exact(value: Fraction) -> arb:
    """The ball of a fraction."""
    return arb(fmpq(value.numerator, value.denominator))


def _head(series: arb_series, head: arb) -> arb_series:
    return arb_series([head, *series.coeffs()[1:]])


def _tanh(u: arb_series) -> arb_series:
    """Decaying exponentials only, so that wide balls of large arguments stay narrow."""
    if u[0] < 0:
        return -_tanh(-u)
    decay = (u * -2).exp()
    return _head((1 - decay) / (1 + decay), u[0].tanh())


def _sinh(u: arb_series) -> arb_series:
    return _head((u.exp() - (-u).exp()) / 2, u[0].sinh())


def _cosh(u: arb_series) -> arb_series:
    return _head((u.exp() + (-u).exp()) / 2, u[0].cosh())


def _asinh(u: arb_series) -> arb_series:
    slope = u.derivative() / (u * u + 1).sqrt() if len(u.coeffs()) > 1 else arb_series([0])
    return slope.integral() + arb_series([u[0].asinh()])


def _special(plain: Callable[[arb], arb], series: Callable[[arb_series], arb_series]):  # type: ignore[no-untyped-def]
    """A function of a series; of its constant coefficient alone where that is all there is."""

    def evaluate(u: arb_series) -> arb_series:
        return series(u) if len(u.coeffs()) > 1 else arb_series([plain(u[0])])

    return evaluate


_SERIES: Mapping[str, Callable[[arb_series], arb_series]] = {
    "exp": arb_series.exp,
    "log": arb_series.log,
    "sin": arb_series.sin,
    "cos": arb_series.cos,
    "tan": arb_series.tan,
    "sinh": _sinh,
    "cosh": _cosh,
    "tanh": _tanh,
    "asinh": _asinh,
    "atan": arb_series.atan,
    "erf": _special(arb.erf, arb_series.erf),
    "erfc": _special(arb.erfc, arb_series.erfc),
}


class Series:
    """Power series with ball coefficients, of the length that `ctx.cap` says."""

    def constant(self, value: sympy.Expr) -> arb_series:
        return arb_series([number(value)])

    def add(self, a: arb_series, b: arb_series) -> arb_series:
        return a + b

    def multiply(self, a: arb_series, b: arb_series) -> arb_series:
        return a * b

    def power(self, base: arb_series, exponent: Fraction) -> arb_series:
        if exponent.denominator == 1:
            size = abs(exponent.numerator)
            result = _integer_power(base, size)
            return 1 / result if exponent < 0 else result
        if exponent.denominator == 2:
            root = base.sqrt() if exponent > 0 else base.rsqrt()
            return _integer_power(root, abs(exponent.numerator))
        return (base.log() * exact(exponent)).exp()

    def apply(self, function: str, argument: arb_series) -> arb_series:
        return _SERIES[function](argument)


def _integer_power(base: arb_series, exponent: int) -> arb_series:
    """By repeated squaring; the square of a ball around 0 is nonnegative."""
    result, square, left = arb_series([1]), base, exponent
    while left:
        if left % 2:
            result = result * square
        square, left = square * square, left // 2
    if exponent == 2:
        return _head(result, abs(base[0]) * abs(base[0]))
    return result


_COMPLEX: Mapping[str, Callable[[acb, bool], acb]] = {
    "exp": lambda u, _: u.exp(),
    "log": lambda u, analytic: u.log(analytic=analytic),
    "sin": lambda u, _: u.sin(),
    "cos": lambda u, _: u.cos(),
    "tan": lambda u, _: u.tan(),
    "sinh": lambda u, _: u.sinh(),
    "cosh": lambda u, _: u.cosh(),
    "tanh": lambda u, _: u.tanh(),
    "asinh": lambda u, analytic: (u + (u * u + 1).sqrt(analytic=analytic)).log(analytic=analytic),
    "atan": lambda u, analytic: (
        ((1 + u * acb(0, 1)).log(analytic=analytic) - (1 - u * acb(0, 1)).log(analytic=analytic))
        / acb(0, 2)
    ),
    "erf": lambda u, _: u.erf(),
    "erfc": lambda u, _: u.erfc(),
}


class Complex:
    """Complex balls; where `analytic`, no value on a ball that meets a branch cut."""

    def __init__(self, analytic: bool) -> None:
        self.analytic = analytic

    def constant(self, value: sympy.Expr) -> acb:
        return acb(number(value))

    def add(self, a: acb, b: acb) -> acb:
        return a + b

    def multiply(self, a: acb, b: acb) -> acb:
        return a * b

    def power(self, base: acb, exponent: Fraction) -> acb:
        if exponent.denominator == 1:
            return base**exponent.numerator
        return (base.log(analytic=self.analytic) * exact(exponent)).exp()

    def apply(self, function: str, argument: acb) -> acb:
        return _COMPLEX[function](argument, self.analytic)
