"""A fast form and points in; its NumPy float64 values, and where its guard holds, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import sympy
from flint import arb, ctx

from symact.lower_fast import LARGEST, SMALLEST


class Measure:
    """NumPy float64 values at many points, and where each of some guards holds: a row of `ok`."""

    def __init__(self, points: Mapping[sympy.Symbol, np.ndarray], guards: Sequence[float]) -> None:
        self.points = points
        self.slack = np.array(guards)[:, np.newaxis]
        size = len(next(iter(points.values()))) if points else 1
        self.ok = np.ones((len(guards), size), dtype=bool)
        self.guards = self.ok, self.ok

    def number(self, value: float) -> Any:
        return value

    def symbol(self, symbol: sympy.Symbol) -> Any:
        return self.points[symbol]

    def binary(self, operator: str, a: Any, b: Any) -> Any:
        return _OPERATORS[operator](a, b)

    def call(self, name: str, *args: Any) -> Any:
        return _NUMPY[name](*args)

    def steady(self, total: Any, sizes: Sequence[Any], slack: float) -> None:
        self.ok &= np.abs(total) * (self.slack * slack) >= sum(sizes)

    def divisor(self, value: Any) -> None:
        self.normal(value)
        self.within(value, LARGEST)

    def normal(self, value: Any) -> None:
        self.ok &= np.abs(value) > SMALLEST

    def within(self, value: Any, limit: float) -> None:
        self.ok &= np.abs(value) < limit

    def size(self, value: Any) -> Any:
        return np.abs(value)

    def apart(self, below: Callable[[], Any], above: Callable[[], Any]) -> tuple[Any, Any]:
        """Two values of which a select will take one: only its own guard counts."""
        before, self.ok = self.ok, np.ones_like(self.ok)
        first, first_ok = below(), self.ok
        self.ok = np.ones_like(before)
        second = above()
        self.guards = first_ok, self.ok
        self.ok = before
        return first, second

    def select(self, variable: Any, below: Any, above: Any) -> Any:
        self.ok &= np.where(variable < 0.0, *self.guards)
        return np.where(variable < 0.0, below, above)

    def between(self, x: Any, low: float, high: float, inside: Any, outside: Any) -> Any:
        """A value that needs no guard between two bounds, and another elsewhere."""
        is_inside = (x > low) & (x < high)
        self.ok |= is_inside
        return np.where(is_inside, inside, outside)


_OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": np.add,
    "*": np.multiply,
    "/": np.divide,
}


def _split(a: Any) -> tuple[Any, Any]:
    scaled = a * 134217729.0
    high = scaled - (scaled - a)
    return high, a - high


def _pair_product(ah: Any, al: Any, bh: Any, bl: Any) -> tuple[Any, Any]:
    p = np.multiply(ah, bh)
    (x, y), (u, v) = _split(ah), _split(bh)
    error = ((x * u - p) + x * v + y * u) + y * v
    low = error + (ah * bl + al * bh)
    # A zero keeps its sign, as it does in the kernel, and what is left of it is positive there.
    return np.where(p == 0.0, p, p + low), np.where(p == 0.0, 0.0, low - ((p + low) - p))


def _pair_sum(ah: Any, al: Any, bh: Any, bl: Any) -> tuple[Any, Any]:
    s = np.add(ah, bh)
    t = s - ah
    return s, ((ah - (s - t)) + (bh - t)) + (al + bl)


def _pair_quotient(ah: Any, al: Any, bh: Any, bl: Any) -> tuple[Any, Any]:
    q = np.divide(ah, bh)
    p, e = _pair_product(q, 0.0, bh, bl)
    return q, np.where(q == 0.0, np.copysign(0.0, bh), ((ah - p) - e + al) / bh)


def _as_pair(value: Any) -> tuple[Any, Any]:
    high = np.asarray(value, dtype=np.float64)
    return high, np.asarray(value - high, dtype=np.float64)


def _long_exp(high: Any, low: Any) -> Any:
    head = np.exp(np.asarray(high, dtype=np.longdouble))
    return head + head * low


def _by_arb(function: Callable[[arb], arb]) -> Callable[[Any, Any], tuple[Any, Any]]:
    """The pair of a function's value at a pair, element by element: NumPy has no such function."""

    def both(high: Any, low: Any) -> tuple[Any, Any]:
        highs, lows = np.broadcast_arrays(high, low)
        with ctx.workprec(140):
            pairs = zip(highs, lows, strict=True)
            found = [function(arb(float(top)) + float(rest)) for top, rest in pairs]
            tops = [float(value.mid()) for value in found]
            rests = [float((value - top).mid()) for value, top in zip(found, tops, strict=True)]
        return np.array(tops), np.array(rests)

    return both


def _extended(
    function: Callable[[Any], Any], slope: Callable[[Any], Any]
) -> Callable[[Any, Any], tuple[Any, Any]]:
    """The pair of a function's value at a pair, in the longest floats that NumPy has."""

    def both(high: Any, low: Any) -> tuple[Any, Any]:
        head = np.asarray(high, dtype=np.longdouble)
        return _as_pair(function(head) + slope(head) * low)

    return both


def _sqrt_as_pair(high: Any, low: Any) -> tuple[Any, Any]:
    root = np.sqrt(high)
    square, error = _pair_product(root, 0.0, root, 0.0)
    return root, np.where(root > 0.0, ((high - square) - error + low) * (0.5 / root), 0.0)


_sin, _cos = _extended(np.sin, np.cos), _extended(np.cos, lambda x: -np.sin(x))

_erf, _erfc = _by_arb(arb.erf), _by_arb(arb.erfc)


_NUMPY: Mapping[str, Callable[..., Any]] = {
    "fma": lambda a, b, c: np.asarray(np.longdouble(a) * b + c, dtype=np.float64),
    "exp_bounded": np.exp,
    "exp_light": np.exp,
    "exp_fine": np.exp,
    "exp_bounded_dd": lambda h, low: np.asarray(_long_exp(h, low), dtype=np.float64),
    "exp_bounded_as_pair": lambda h, low: _as_pair(_long_exp(h, low)),
    "expm1_bounded_as_pair": _extended(np.expm1, np.exp),
    "log_as_pair": _extended(np.log, np.reciprocal),
    "log1p_as_pair": _extended(np.log1p, lambda x: 1.0 / (1.0 + x)),
    "sqrt_as_pair": _sqrt_as_pair,
    "sinh_as_pair": _extended(np.sinh, np.cosh),
    "cosh_as_pair": _extended(np.cosh, np.sinh),
    "tanh_as_pair": _extended(np.tanh, lambda x: 1.0 - np.tanh(x) ** 2),
    "atan_as_pair": _extended(np.arctan, lambda x: 1.0 / (1.0 + x * x)),
    "asinh_as_pair": _extended(np.arcsinh, lambda x: 1.0 / np.sqrt(1.0 + x * x)),
    "sin_as_pair": _sin,
    "cos_as_pair": _cos,
    "erf": lambda h: _erf(h, 0.0)[0],
    "erf_dd": lambda h, low: _erf(h, low)[0],
    "erf_as_pair": _erf,
    "erfc": lambda h: _erfc(h, 0.0)[0],
    "erfc_light": lambda h: _erfc(h, 0.0)[0],
    "erfc_beside": lambda h, _: _erfc(h, 0.0)[0],
    "erfc_dd": lambda h, low: _erfc(h, low)[0],
    "erfc_as_pair": _erfc,
    "expm1_bounded": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "log1p_unit": np.log1p,
    "sqrt": np.sqrt,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "atan": np.arctan,
    "asinh": np.arcsinh,
    "pow_": np.power,
    "rounded": lambda high, low: np.where(high == 0.0, high, high + low),
    "pair_sum": _pair_sum,
    "pair_product": _pair_product,
    "pair_quotient": _pair_quotient,
}
