"""Power series of Arb balls with a separate exponent: the arithmetic of `symact.reference`.

A number is ``exp(scale) * series``: a power series in one variable with ball coefficients, and an
exponent of its own, because Arb's exp gives up near ``exp(1e19)`` where activations do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from math import nan

from flint import arb, arb_series, ctx, fmpq

FOLD = 2**40
"""Scales of smaller magnitude are multiplied into the series."""

_ONE = arb(1)

_FAR = 2**13
"""Where the asymptotic series of the error function is as accurate as Arb's own is."""

_BEYOND = arb(2) ** 10_000_000
"""The exponent of a doubly exponential infinitesimal: below any product of exponentials."""


@contextmanager
def series_length(length: int) -> Iterator[None]:
    """Power series have `length` terms inside the block."""
    saved, ctx.cap = ctx.cap, length
    try:
        yield
    finally:
        ctx.cap = saved


@dataclass(frozen=True, slots=True)
class Scaled:
    """``exp(scale) * series``."""

    series: arb_series
    scale: arb

    @property
    def head(self) -> arb:
        """The constant coefficient, without its scale."""
        return self.series[0]


def constant(value: arb) -> Scaled:
    return Scaled(arb_series([value]), arb(0))


def nothing() -> Scaled:
    """No value, and no derivative either."""
    return Scaled(arb_series([arb(nan)] * max(ctx.cap, 1)), arb(0))


def exact(value: float | Fraction | arb) -> arb:
    return (
        arb(fmpq(value.numerator, value.denominator)) if isinstance(value, Fraction) else arb(value)
    )


def _fold(number: Scaled) -> Scaled:
    """Multiply a moderate scale into the series."""
    if number.scale.is_zero() or not abs(number.scale) < FOLD:
        return number
    return Scaled(number.series * number.scale.exp(), arb(0))


def unscaled(number: Scaled) -> arb_series:
    """The plain series; one beyond every float is cut down to an enormous one of its sign."""
    if number.scale.is_zero():
        return number.series
    if not number.scale > 0 or number.head.contains(0):
        return number.series * number.scale.exp()
    # The series may be as small as the scale is large: exp(x**2) * erfc(x).
    size = abs(number.head)
    total = size.log() + number.scale
    return number.series / size * (arb(FOLD) if total > FOLD else total).exp()


def coefficient(number: Scaled, order: int) -> arb:
    """One coefficient, cut down by its own size: a derivative may be 1 where the value is e^x."""
    return unscaled(Scaled(arb_series([number.series[order]]), number.scale))[0]


def is_cut_down(value: arb) -> bool:
    """Whether a value may stand for a larger one: it is no number to compare or calculate with."""
    return bool(abs(value) > arb(2) ** FOLD)


def multiply(a: Scaled, b: Scaled) -> Scaled:
    return _fold(Scaled(a.series * b.series, a.scale + b.scale))


def _same(a: arb, b: arb) -> bool:
    """Whether two scales are one number: the same power of the same exponential.

    Balls with one midpoint and one radius come from one computation; their difference as balls
    would be as wide as an exponent is long.
    """
    return bool(a.mid() == b.mid() and a.rad() == b.rad())


def add(a: Scaled, b: Scaled) -> Scaled:
    if a.scale < b.scale:
        a, b = b, a
    if _same(a.scale, b.scale):
        return _fold(Scaled(a.series + b.series, a.scale))
    if a.head.is_zero() and len(a.series.coeffs()) <= 1:
        return b
    return _fold(Scaled(a.series + b.series * (b.scale - a.scale).exp(), a.scale))


def negate(a: Scaled) -> Scaled:
    return Scaled(-a.series, a.scale)


def divide(a: Scaled, b: Scaled) -> Scaled:
    top, bottom = a.series.coeffs(), b.series.coeffs()
    while bottom and bottom[0].is_zero() and (not top or top[0].is_zero()):
        top, bottom = top[1:], bottom[1:]
    if not bottom or bottom[0].contains(0):
        return nothing()
    # A shifted quotient has lost its last terms: say so, rather than call them zero.
    lost = len(b.series.coeffs()) - len(bottom)
    quotient = (arb_series(top) / arb_series(bottom)).coeffs()
    if lost:
        quotient = (quotient + [arb(0)] * ctx.cap)[: ctx.cap - lost] + [arb(nan)] * lost
    return _fold(Scaled(arb_series(quotient), a.scale - b.scale))


def _exp(u: Scaled) -> Scaled:
    if not u.scale.is_zero() and u.scale > 0:
        if u.head < 0:
            return Scaled(arb_series([arb(0, 1)] * ctx.cap), -_BEYOND)
        if u.head > 0:
            raise OverflowError("an exponential that outgrows what is followed")
        return nothing()
    series = unscaled(u)
    if abs(series[0]) < FOLD:
        return Scaled(series.exp(), arb(0))
    rest = arb_series([arb(0), *series.coeffs()[1:]])
    return _fold(Scaled(rest.exp(), series[0]))


def _log(u: Scaled) -> Scaled:
    return Scaled(u.series.log() + u.scale, arb(0)) if u.head > 0 else nothing()


def _odd(slope: Callable[[], arb], function: Callable[[Scaled], Scaled]):  # type: ignore[no-untyped-def]
    """``f(u) ~ slope*u`` for an argument whose scale puts it far below every float."""

    def evaluate(u: Scaled) -> Scaled:
        if u.scale < 0:
            return multiply(constant(slope() * arb(1, arb(2) ** -ctx.prec)), u)
        return function(u)

    return evaluate


def _with_head(number: Scaled, head: arb) -> Scaled:
    """The same series with a more accurate constant coefficient."""
    return Scaled(arb_series([head, *number.series.coeffs()[1:]]), number.scale)


def _expm1(u: Scaled) -> Scaled:
    value = add(_exp(u), constant(-_ONE))
    near = u.scale.is_zero() and abs(u.head) < 1
    return _with_head(value, u.head.expm1()) if near else value


def _log1p(u: Scaled) -> Scaled:
    value = _log(add(constant(_ONE), u))
    near = u.scale.is_zero() and abs(u.head) < 1
    return _with_head(value, u.head.log1p()) if near else value


def _sqrt(u: Scaled) -> Scaled:
    if u.head.is_zero() and len(u.series.coeffs()) <= 1:
        return u
    return Scaled(u.series.sqrt(), u.scale / 2) if u.head > 0 else nothing()


def _tanh(u: Scaled) -> Scaled:
    decay = _exp(multiply(constant(arb(-2)), _absolute(u)))
    one = constant(arb(1))
    value = divide(add(one, negate(decay)), add(one, decay))
    return negate(value) if u.head < 0 else value


def _absolute(u: Scaled) -> Scaled:
    return negate(u) if u.head < 0 else u


def _sinh(u: Scaled) -> Scaled:
    return multiply(constant(arb(0.5)), add(_exp(u), negate(_exp(negate(u)))))


def _cosh(u: Scaled) -> Scaled:
    return multiply(constant(arb(0.5)), add(_exp(u), _exp(negate(u))))


def _asinh(u: Scaled) -> Scaled:
    size = _absolute(u)
    root = _sqrt(add(multiply(size, size), constant(arb(1))))
    value = _log(add(size, root))
    if u.scale.is_zero() and size.head < 1:
        value = _with_head(value, size.head.asinh())
    return negate(value) if u.head < 0 else value


def _atan(u: Scaled) -> Scaled:
    if u.scale.is_zero():
        return Scaled(u.series.atan(), arb(0))
    quarter = arb.pi() / 2 if u.head > 0 else -arb.pi() / 2
    inverse = unscaled(divide(constant(arb(1)), u))
    return Scaled(quarter - inverse.atan(), arb(0))


def _by_head(
    series: arb_series,
    number: Callable[[arb], arb],
    power_series: Callable[[arb_series], arb_series],
) -> arb_series:
    """A function of a series; of its constant coefficient alone where that is all there is."""
    if len(series.coeffs()) <= 1:
        return arb_series([number(series[0])])
    return power_series(series)


def _erfc(u: Scaled) -> Scaled:
    series = unscaled(u)
    if u.scale.is_zero() or not u.scale > 0:
        if series[0] > _FAR:
            return _far_tail(series)
        return Scaled(_by_head(series, arb.erfc, arb_series.erfc), arb(0))
    tail = Scaled(arb_series([arb(0, 1)] * ctx.cap), -_BEYOND)
    return tail if u.head > 0 else add(constant(arb(2)), tail)


def _far_tail(u: arb_series) -> Scaled:
    """``erfc(u) = exp(-h**2) * s`` for u = h + …, h large, where Arb's own would be lost in a ball.

    The first coefficient of s is the asymptotic series in 1/h, whose error is less than its first
    term left out (DLMF 7.12(ii)); the others come from ``erfc' = -2/sqrt(pi) * exp(-u**2)``.
    """
    head = u[0]
    step = -1 / (2 * head * head)
    total, term, k = arb(1), step, 1
    while abs(term) > arb(2) ** -ctx.prec and k < 2**20:
        total, k = total + term, k + 1
        term *= step * (2 * k - 1)
    total += term * arb(0, 1)
    first = total / (head * arb.pi().sqrt())
    if len(u.coeffs()) <= 1:
        return _fold(Scaled(arb_series([first]), -head * head))
    decay = arb_series([arb(0), *(-(u * u)).coeffs()[1:]]).exp()
    rest = (decay * u.derivative() * (-2 / arb.pi().sqrt())).integral()
    return _fold(Scaled(arb_series([first, *rest.coeffs()[1:]]), -head * head))


def _erf(u: Scaled) -> Scaled:
    if u.scale.is_zero() or not u.scale > 0:
        return Scaled(_by_head(unscaled(u), arb.erf, arb_series.erf), arb(0))
    return add(constant(arb(1)), negate(_erfc(u)))


def _plain(method: Callable[[arb_series], arb_series]) -> Callable[[Scaled], Scaled]:
    """A function that is only evaluated where its argument is an ordinary number."""
    return lambda u: Scaled(method(u.series), arb(0)) if u.scale.is_zero() else nothing()


def _power(base: Scaled, exponent: Scaled) -> Scaled:
    constant = len(exponent.series.coeffs()) <= 1 and exponent.scale.is_zero()
    if constant and exponent.head.is_integer() and abs(exponent.head) <= 64:
        return _integer_power(base, int(exponent.head.unique_fmpz()))
    if base.head.is_zero() and len(base.series.coeffs()) <= 1 and exponent.head > 0:
        return base
    return _exp(multiply(exponent, _log(base)))


def _integer_power(base: Scaled, exponent: int) -> Scaled:
    result = constant(arb(1))
    for _ in range(abs(exponent)):
        result = multiply(result, base)
    return divide(constant(arb(1)), result) if exponent < 0 else result


UNARY: Mapping[str, Callable[[Scaled], Scaled]] = {
    "neg": negate,
    "exp": _exp,
    "expm1": _odd(lambda: _ONE, _expm1),
    "log": _log,
    "log1p": _odd(lambda: _ONE, _log1p),
    "sqrt": _sqrt,
    "sin": _odd(lambda: _ONE, _plain(arb_series.sin)),
    "cos": _plain(arb_series.cos),
    "tan": _odd(lambda: _ONE, _plain(arb_series.tan)),
    "sinh": _odd(lambda: _ONE, _sinh),
    "cosh": _cosh,
    "tanh": _odd(lambda: _ONE, _tanh),
    "asinh": _odd(lambda: _ONE, _asinh),
    "atan": _odd(lambda: _ONE, _atan),
    "erf": _odd(lambda: 2 / arb.pi().sqrt(), _erf),
    "erfc": _erfc,
}
BINARY = {"add": add, "mul": multiply, "div": divide, "pow": _power}
