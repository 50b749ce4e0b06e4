"""A definition over a whole interval in; balls that hold every Taylor coefficient there, out.

The n-th coefficient at a ball bounds the remainder of the Taylor polynomial of degree n - 1 at any
point of it (Lagrange). Balls lose the sign of ``exp(x)`` where x varies by more than their
precision, so a number is ``exp(scale) * series``, where a scale is an exact linear combination of
exponents: ``exp(x)/exp(x)`` is 1 over any interval, and ``exp(-x)`` is positive.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from flint import arb, arb_series, ctx, fmpq

from symact.combination import ONE, Scale, combined, linear, rational, without_erf
from symact.elementary import KINKED, ODD, REWRITTEN
from symact.reference import Undecided
from symact.tree import Apply, Constant, Node, Number, Symbol

_MODERATE = 2**40
"""Exponents of smaller magnitude, known to within 1, are multiplied into the series."""
_CLIPPED = arb(2) ** 40
_NEGLIGIBLE = arb(0, arb(2) ** -100_000)
_LARGEST_POWER = 64


@dataclass(frozen=True, slots=True)
class Coefficient:
    """``exp(scale) * factor``: bounds of a Taylor coefficient over the interval."""

    factor: arb
    scale: arb

    @property
    def sign(self) -> int:
        """The sign that it has everywhere; 0 where that is not known."""
        return int(self.factor > 0) - int(self.factor < 0)

    @property
    def vanishes(self) -> bool:
        """Whether it is exactly zero everywhere."""
        return bool(self.factor.is_zero())

    @property
    def largest(self) -> arb:
        """An upper bound of its magnitude."""
        return self.factor.abs_upper() * _exp_upper(self.scale)

    @property
    def least(self) -> arb:
        """A lower bound of its magnitude."""
        bound = arb(self.scale.lower())
        grown = arb(bound.min(_CLIPPED).exp().lower()) if bound > -_CLIPPED else arb(0)
        return arb(self.factor.abs_lower()) * grown

    @property
    def ball(self) -> arb:
        """The same as one ball, as narrow as balls can be."""
        return self.factor if self.scale.is_zero() else self.factor * self.scale.exp()


def _exp_upper(scale: arb) -> arb:
    bound = arb(scale.upper())
    if bound > _CLIPPED:
        return arb.pos_inf()
    return arb(bound.max(-_CLIPPED).exp().upper())


def coefficients(
    definition: Node, variable: str, interval: arb, length: int
) -> tuple[Coefficient, ...]:
    """Taylor coefficients of a tree in one symbol, over a ball, at the precision of `flint.ctx`.

    Raises Undecided where a condition, a divisor or a logarithm is not certain over the interval.
    """
    saved, ctx.cap = ctx.cap, length
    try:
        evaluator = _Evaluator(variable, interval)
        result = evaluator(definition)
        scale = evaluator.exponent(result.scale)
        found = tuple(Coefficient(result.series[place], scale) for place in range(length))
    finally:
        ctx.cap = saved
    if not all(one.factor.is_finite() for one in found):
        raise Undecided("not finite over the interval")
    return found


@dataclass(frozen=True, slots=True)
class _Wide:
    """``exp(scale) * series``."""

    series: arb_series
    scale: Scale = ()

    @property
    def head(self) -> arb:
        return self.series[0]


def _constant(value: arb) -> _Wide:
    return _Wide(arb_series([value]))


class _Evaluator:
    """One pass over a tree on one interval."""

    def __init__(self, variable: str, interval: arb) -> None:
        self.variable, self.interval = variable, interval
        self.done: dict[Node, _Wide] = {ONE: _constant(arb(1))}

    def __call__(self, node: Node) -> _Wide:
        if node not in self.done:
            self.done[node] = self._compute(node)
        return self.done[node]

    def exponent(self, scale: Scale) -> arb:
        """The ball of a scale."""
        total = arb(0)
        for part, times in scale:
            total += self._plain(self(part))[0] * _arb(times)
        return total

    def _compute(self, node: Node) -> _Wide:
        match node:
            case Number(value=value):
                return _constant(_arb(value))
            case Constant(name=name):
                return _constant(arb.pi() if name == "pi" else arb.const_e())
            case Symbol(name=name):
                if name != self.variable:
                    raise KeyError(name)
                return _Wide(
                    arb_series([self.interval, arb(1)] if ctx.cap > 1 else [self.interval])
                )
            case Apply(head="piecewise", args=cases):
                return self(self._chosen(cases))
            case Apply(head="add"):
                return self._sum([self._scaled(*term) for term in without_erf(linear(node))])
            case Apply(head="neg", args=(operand,)):
                inner = self(operand)
                return _Wide(-inner.series, inner.scale)
            case Apply(head="mul", args=args):
                result, *rest = (self(arg) for arg in args)
                for other in rest:
                    result = self._product(result, other)
                return result
            case Apply(head="div", args=(top, bottom)):
                return self._quotient(self(top), self(bottom))
            case Apply(head="pow", args=(base, exponent)):
                return self._power(base, exponent)
            case Apply(head="exp", args=(operand,)):
                return self._exp(operand)
            case Apply(head=head, args=(operand,)) if head in REWRITTEN:
                plain = self(REWRITTEN[head](operand))
                return self._near_zero(head, operand, plain) if head in ODD else plain
            case Apply(head=head, args=args) if head in KINKED:
                return self(KINKED[head](*args, less=self._less))
            case Apply(head=head, args=(operand,)):
                plain = self._function(head, operand)
                return self._near_zero(head, operand, plain) if head in ODD else plain
        raise TypeError(f"not a tree: {node!r}")

    # conditions ------------------------------------------------------------------------------

    def _chosen(self, cases: tuple[Node, ...]) -> Node:
        for case in cases:
            assert isinstance(case, Apply)
            value, condition = case.args
            if self._holds(condition):
                return value
        raise Undecided("no case of a piecewise applies")

    def _holds(self, condition: Node) -> bool:
        assert isinstance(condition, Apply)
        match condition.head:
            case "true":
                return True
            case "and":
                return all(self._holds(part) for part in condition.args)
            case "or":
                return any(self._holds(part) for part in condition.args)
            case "not":
                return not self._holds(condition.args[0])
        sign = self._sign_between(*condition.args)
        return {
            "<": sign < 0,
            "<=": sign <= 0,
            ">": sign > 0,
            ">=": sign >= 0,
            "==": sign == 0,
            "!=": sign != 0,
        }[condition.head]

    def _less(self, a: Node, b: Node) -> bool:
        return self._sign_between(a, b) < 0

    def _sign_between(self, a: Node, b: Node) -> int:
        """The sign of a - b over the whole interval; 0 only where they are the same everywhere."""
        head = self(Apply("add", (a, Apply("neg", (b,))))).head
        if head.is_zero():
            return 0
        if head > 0 or head < 0:
            return 1 if head > 0 else -1
        raise Undecided("a condition is not certain over the interval")

    # arithmetic ------------------------------------------------------------------------------

    def _scaled(self, node: Node, times: Fraction) -> _Wide:
        value = self(node)
        return value if times == 1 else _Wide(value.series * _arb(times), value.scale)

    def _sum(self, terms: list[_Wide]) -> _Wide:
        result = _constant(arb(0))
        for other in terms:
            result = self._plus(result, other)
        return result

    def _plus(self, a: _Wide, b: _Wide) -> _Wide:
        if a.scale == b.scale:
            return _Wide(a.series + b.series, a.scale)
        if _is_zero(a) or _is_zero(b):
            return b if _is_zero(a) else a
        above = self.exponent(combined(a.scale, b.scale, -1))
        if above < 0:
            a, b, above = b, a, -above
        if not above > -1 or not above.is_finite():
            raise Undecided("neither of two exponentials is larger over the interval")
        return _Wide(a.series + b.series * (-above).exp(), a.scale)

    def _product(self, a: _Wide, b: _Wide) -> _Wide:
        if _is_zero(a) or _is_zero(b):
            return _constant(arb(0))
        return _Wide(a.series * b.series, combined(a.scale, b.scale, 1))

    def _quotient(self, a: _Wide, b: _Wide) -> _Wide:
        if b.head.contains(0):
            raise Undecided("a divisor is not certain over the interval")
        if _is_zero(a):
            return a
        return _Wide(a.series / b.series, combined(a.scale, b.scale, -1))

    def _power(self, base: Node, exponent: Node) -> _Wide:
        times = rational(exponent)
        if times is not None and times.denominator == 1 and abs(times) <= _LARGEST_POWER:
            factor, power = self(base), _constant(arb(1))
            for _ in range(abs(int(times))):
                power = self._product(power, factor)
            return self._quotient(_constant(arb(1)), power) if times < 0 else power
        if times == Fraction(1, 2):
            return self._function("sqrt", base)
        if times and times > 0 and _is_zero(self(base)):
            return self(base)
        return self._exp(Apply("mul", (exponent, Apply("log", (base,)))))

    # functions -------------------------------------------------------------------------------

    def _plain(self, number: _Wide) -> arb_series:
        """The series with its scale multiplied in."""
        if not number.scale:
            return number.series
        return number.series * self.exponent(number.scale).exp()

    def _exp(self, node: Node) -> _Wide:
        value = self(node)
        if value.scale and self.exponent(value.scale) > 1000 and value.head < 0:
            # exp(-exp(1000)) times any polynomial in exp(1000) of degree below `ctx.cap`.
            if all(abs(part) < abs(value.head) * 2**100 for part in value.series.coeffs()):
                return _Wide(arb_series([_NEGLIGIBLE] * ctx.cap))
            raise Undecided("an exponent that is too steep")
        series = self._plain(value)
        head = series[0]
        if not head.is_finite():
            raise Undecided("an exponent is not certain over the interval")
        if head.rad() < 1 and abs(head) < _MODERATE:
            return _Wide(series.exp())
        rest = arb_series([arb(0), *series.coeffs()[1:]])
        return _Wide(rest.exp(), linear(node))

    def _function(self, head: str, operand: Node) -> _Wide:
        value = self(operand)
        if head == "log":
            if not value.head > 0:
                raise Undecided("a logarithm is not certain over the interval")
            return _Wide(value.series.log() + self.exponent(value.scale))
        if head == "sqrt" and not value.head > 0:
            if _is_zero(value):
                return value
            raise Undecided("a square root is not certain over the interval")
        if head == "sqrt":
            halves = tuple((part, times / 2) for part, times in value.scale)
            return _Wide(value.series.sqrt(), halves)
        series = self._plain(value)
        if head == "erfc" and series[0] > 6:
            return self._decaying_erfc(operand, series)
        if head in ("erf", "erfc") and len(series.coeffs()) <= 1:
            return _constant(getattr(arb, head)(series[0]))
        return _Wide(getattr(arb_series, head)(series))

    def _near_zero(self, head: str, operand: Node, plain: _Wide) -> _Wide:
        """An odd-like function of a small argument keeps its argument's scale and sign."""
        inner, factor, slope = self._tangent(head, operand, plain)
        if inner is None or _is_zero(inner) or not inner.head.is_finite():
            return plain
        derivative = (slope * inner.series.derivative()).integral().coeffs()[1:]
        near = _Wide(arb_series([inner.head * factor, *derivative]), inner.scale)
        plain_bits, bits = (one.head.rel_accuracy_bits() for one in (plain, near))
        return near if bits > plain_bits else plain

    def _tangent(
        self, head: str, operand: Node, plain: _Wide
    ) -> tuple[_Wide | None, arb, arb_series]:
        """What a function near zero is a multiple of, bounds of the factor, and its slope."""
        if head == "log":
            terms = dict(linear(operand))
            one = terms.pop(ONE, None)
            inner = self._sum([self._scaled(*term) for term in terms.items()])
        else:
            one, inner = Fraction(1), self(operand)
        series = self._plain(inner)
        size = abs(series[0])
        if one != 1 or not size < 0.25:
            return None, size, series
        below, above = 1 - size.union(arb(0)), 1 + size.union(arb(0))
        match head:
            case "log":
                return inner, below, 1 / (series + 1)
            case "expm1":
                return inner, below.union(above), series.exp()
            case "sinh":
                return inner, above, self._plain(self(Apply("cosh", (operand,))))
            case "tanh":
                return inner, below, 1 - self._plain(plain) * self._plain(plain)
        unit = 2 / arb.pi().sqrt()
        return inner, below * unit, (-(series * series)).exp() * unit

    def _decaying_erfc(self, operand: Node, series: arb_series) -> _Wide:
        """``exp(-u**2)`` times a positive series.

        ``exp(u**2)*erfc(u)`` lies between 2/(sqrt(pi)*(u + sqrt(u**2 + c))) for c = 2 and c = 4/pi
        (Abramowitz, Stegun 1964, 7.1.13).
        """
        u = series[0]
        square = Apply("neg", (Apply("mul", (operand, operand)),))
        decay = self._exp(square)
        if not decay.scale:
            return _Wide(arb_series.erfc(series))
        root = arb.pi().sqrt()
        bounds = [2 / (root * (u + (u * u + more).sqrt())) for more in (arb(2), 4 / arb.pi())]
        head = bounds[0].union(bounds[1])
        slope = decay.series * series.derivative() * (-2 / root)
        return _Wide(arb_series([head, *slope.integral().coeffs()[1:]]), decay.scale)


def _is_zero(number: _Wide) -> bool:
    return len(number.series.coeffs()) == 0 or all(c.is_zero() for c in number.series.coeffs())


def _arb(value: Fraction) -> arb:
    return arb(fmpq(value.numerator, value.denominator))
