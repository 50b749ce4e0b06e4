"""A head and its arguments' ranges in; the range of the result, outward rounded, out.

Exact rational arithmetic runs beside the intervals, so that constants stay exact.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from symact.tree import LOGIC, RELATIONS, Apply


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds that surely hold, the exact value of a rational constant, and the total degree."""

    low: float = -math.inf
    high: float = math.inf
    exact: Fraction | None = None
    degree: float = 0

    @classmethod
    def of(cls, value: Fraction) -> Range:
        """The range of one exact value."""
        near = _float(value)
        if math.isfinite(near) and Fraction(near) == value:
            return cls(near, near, value)
        return cls(_down(near), _up(near), value)

    @property
    def zero(self) -> bool:
        """Whether the value is certainly zero."""
        return self.exact == 0 or self.low == self.high == 0


REAL = Range(degree=1)


def apply_head(node: Apply, args: list[Range]) -> Range:
    """The range of a head applied to ranges."""
    head, degree = node.head, max((arg.degree for arg in args), default=0)
    if head in _ARITHMETIC:
        if head == "add" and node.args[1:] == (Apply("neg", node.args[:1]),):
            return Range.of(Fraction(0))
        if head == "mul" and len(args) == 2 and node.args[0] == node.args[1]:
            return _power(args[0], Range.of(Fraction(2)))
        return _ARITHMETIC[head](*args)
    if head in _MONOTONE:
        result = _monotone(head, args[0])
    elif head in _BOUNDED:
        result = Range(*_BOUNDED[head])
    elif head in ("piecewise", "case") or head in RELATIONS or head in LOGIC:
        values = [arg for arg in args if head == "piecewise"] or args[:1] or [REAL]
        low, high = min(v.low for v in values), max(v.high for v in values)
        return Range(low, high, degree=degree)
    else:
        return replace(REAL, degree=max(1, degree))
    exact = _EXACT.get((head, args[0].exact)) if args[0].exact is not None else None
    return replace(result if exact is None else Range.of(exact), degree=min(1, degree))


def _add(*args: Range) -> Range:
    exact = [arg.exact for arg in args]
    if None not in exact:
        return Range.of(sum((e for e in exact if e is not None), Fraction(0)))
    low, high = args[0].low, args[0].high
    for arg in args[1:]:
        low, high = _down(low + arg.low), _up(high + arg.high)
    return Range(low, high, degree=max(arg.degree for arg in args))


def _mul(*args: Range) -> Range:
    result = args[0]
    for arg in args[1:]:
        result = _times(result, arg)
    return Range.of(Fraction(0)) if any(arg.exact == 0 for arg in args) else result


def _times(a: Range, b: Range) -> Range:
    if a.exact is not None and b.exact is not None:
        return Range.of(a.exact * b.exact)
    corners = [_product(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    return Range(_down(min(corners)), _up(max(corners)), degree=a.degree + b.degree)


def _product(x: float, y: float) -> float:
    return 0.0 if x == 0 or y == 0 else x * y


def _neg(a: Range) -> Range:
    return Range(-a.high, -a.low, None if a.exact is None else -a.exact, a.degree)


def _div(a: Range, b: Range) -> Range:
    if a.exact is not None and b.exact:
        return Range.of(a.exact / b.exact)
    degree = a.degree + b.degree
    if b.low <= 0 <= b.high:
        return replace(REAL, degree=degree)
    return replace(_times(a, Range(_down(1 / b.high), _up(1 / b.low))), degree=degree)


def _power(a: Range, b: Range) -> Range:
    exponent = b.exact
    if exponent is None:
        return Range(0 if a.low > 0 else -math.inf, degree=a.degree + b.degree)
    degree = a.degree * math.ceil(abs(exponent))
    if exponent.denominator != 1:
        return Range(0, degree=degree)
    if a.exact is not None:
        return Range.of(a.exact**exponent.numerator)
    if exponent < 0:
        return replace(_div(Range.of(Fraction(1)), _power(a, _neg(b))), degree=degree)
    low, high = _integer_power(a.low, int(exponent)), _integer_power(a.high, int(exponent))
    if exponent % 2 == 0:
        low, high = 0.0 if a.low <= 0 <= a.high else min(low, high), max(low, high)
        return Range(max(0.0, _down(low)) if low else low, _up(high), degree=degree)
    return Range(_down(low), _up(high), degree=degree)


def _integer_power(base: float, exponent: int) -> float:
    try:
        return base**exponent
    except OverflowError:
        return math.inf if base > 0 or exponent % 2 == 0 else -math.inf


def _abs(a: Range) -> Range:
    low = 0.0 if a.low <= 0 <= a.high else min(abs(a.low), abs(a.high))
    exact = None if a.exact is None else abs(a.exact)
    return Range(low, max(abs(a.low), abs(a.high)), exact, a.degree)


def _extremum(choose: Callable[..., float]) -> Callable[..., Range]:
    def extremum(*args: Range) -> Range:
        exact = [arg.exact for arg in args]
        value = None if None in exact else choose(*exact)
        low, high = choose(arg.low for arg in args), choose(arg.high for arg in args)
        return Range(low, high, value, max(arg.degree for arg in args))  # type: ignore[arg-type]

    return extremum


_ARITHMETIC: Mapping[str, Callable[..., Range]] = {
    "add": _add,
    "mul": _mul,
    "neg": _neg,
    "div": _div,
    "pow": _power,
    "abs": _abs,
    "min": _extremum(min),
    "max": _extremum(max),
    "clip": lambda a, low, high: _extremum(min)(_extremum(max)(a, low), high),
}

_MONOTONE: Mapping[str, tuple[Callable[[float], float], float, float]] = {
    "exp": (math.exp, 0, math.inf),
    "expm1": (math.expm1, -1, math.inf),
    "log": (lambda a: math.log(a) if a > 0 else -math.inf, -math.inf, math.inf),
    "log1p": (lambda a: math.log1p(a) if a > -1 else -math.inf, -math.inf, math.inf),
    "sqrt": (lambda a: math.sqrt(max(a, 0)), 0, math.inf),
    "sinh": (lambda a: math.copysign(math.inf, a) if abs(a) > 700 else math.sinh(a),
             -math.inf, math.inf),
    "tanh": (math.tanh, -1, 1),
    "asinh": (math.asinh, -math.inf, math.inf),
    "atan": (math.atan, -math.inf, math.inf),
    "erf": (math.erf, -1, 1),
    "erfc": (math.erfc, 0, 2),
}  # fmt: skip
"""A function that only rises or only falls, and the bounds of its values."""

_BOUNDED: Mapping[str, tuple[float, float]] = {
    "sin": (-1, 1),
    "cos": (-1, 1),
    "sign": (-1, 1),
    "cosh": (1, math.inf),
    "tan": (-math.inf, math.inf),
}

_ZERO_AT_ZERO = (
    "expm1",
    "log1p",
    "sqrt",
    "sign",
    "sin",
    "tan",
    "sinh",
    "tanh",
    "asinh",
    "atan",
    "erf",
)

_EXACT: Mapping[tuple[str, Fraction | None], Fraction] = {
    **{(name, Fraction(0)): Fraction(0) for name in _ZERO_AT_ZERO},
    **{(name, Fraction(0)): Fraction(1) for name in ("exp", "cos", "cosh", "erfc")},
    ("log", Fraction(1)): Fraction(0),
    ("sqrt", Fraction(1)): Fraction(1),
}
"""Rational values at rational arguments, which make a divisor exactly zero."""


def _monotone(name: str, a: Range) -> Range:
    function, least, most = _MONOTONE[name]
    ends = sorted((_guarded(function, a.low), _guarded(function, a.high)))
    return Range(max(least, _down(ends[0])), min(most, _up(ends[1])))


def _guarded(function: Callable[[float], float], value: float) -> float:
    try:
        return function(value)
    except OverflowError:
        return math.inf


def _float(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _down(value: float) -> float:
    """A lower bound that outweighs the errors of `math`'s functions, a few ULP."""
    return -math.inf if math.isnan(value) else math.nextafter(value - abs(value) * 1e-14, -math.inf)


def _up(value: float) -> float:
    return math.inf if math.isnan(value) else math.nextafter(value + abs(value) * 1e-14, math.inf)


CONSTANTS = {
    "pi": Range(_down(math.pi), _up(math.pi)),
    "E": Range(_down(math.e), _up(math.e)),
}
