"""Programs on intervals with two ends: bounds where balls of wide exponentials say nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

import sympy
from flint import arb

from symact.properties.balls import exact, number

Span = tuple[arb, arb]
"""A lower and an upper bound, exact numbers both."""


def _outward(low: arb, high: arb) -> Span:
    span = low.lower(), high.upper()
    if not (span[0].is_finite() and span[1].is_finite()):
        raise ValueError("no finite bounds")
    return span


_RISING: Mapping[str, Callable[[arb], arb]] = {
    "exp": arb.exp,
    "log": arb.log,
    "sinh": arb.sinh,
    "tanh": arb.tanh,
    "asinh": arb.asinh,
    "atan": arb.atan,
    "erf": arb.erf,
}

_BOUNDED: Mapping[str, Callable[[arb], arb]] = {"sin": arb.sin, "cos": arb.cos, "tan": arb.tan}


class Spans:
    """Interval arithmetic, rounded outward. Raises ValueError where there are no finite bounds."""

    def constant(self, value: sympy.Expr) -> Span:
        ball = number(value)
        return _outward(ball, ball)

    def add(self, a: Span, b: Span) -> Span:
        return _outward(a[0] + b[0], a[1] + b[1])

    def multiply(self, a: Span, b: Span) -> Span:
        products = [c * d for c in a for d in b]
        low = high = products[0]
        for other in products[1:]:
            low, high = low.min(other), high.max(other)
        return _outward(low, high)

    def power(self, base: Span, exponent: Fraction) -> Span:
        low, high = base
        if exponent < 0:
            if not (low > 0 or high < 0):
                raise ValueError("division by zero")
            return self.power(_outward(1 / high, 1 / low), -exponent)
        if exponent.denominator == 1:
            return self._integer_power(base, int(exponent))
        if low < 0:
            raise ValueError("a root of something negative")
        return _outward(_root(low, exponent), _root(high, exponent))

    def _integer_power(self, base: Span, exponent: int) -> Span:
        low, high = base
        if exponent % 2 == 0 and low < 0:
            low, high = (-high, -low) if high <= 0 else (arb(0), high.max(-low))
        return _outward(_repeated(low, exponent), _repeated(high, exponent))

    def apply(self, function: str, argument: Span) -> Span:
        low, high = argument
        if function in _RISING:
            return _outward(_RISING[function](low), _RISING[function](high))
        if function == "erfc":
            return _outward(high.erfc(), low.erfc())
        if function == "cosh":
            near = arb(0) if low <= 0 <= high else abs(low).min(abs(high))
            return _outward(near.cosh(), abs(low).max(abs(high)).cosh())
        value = _BOUNDED[function](low.union(high))
        return _outward(value, value)


def _root(value: arb, exponent: Fraction) -> arb:
    return arb(0) if value.is_zero() else (value.log() * exact(exponent)).exp()


def _repeated(value: arb, exponent: int) -> arb:
    result = arb(1)
    for _ in range(exponent):
        result *= value
    return result
