"""A definition over a whole interval in; balls that hold every Taylor coefficient there, out.

The n-th coefficient at a ball bounds the remainder of the Taylor polynomial of degree n - 1 at any
point of it (Lagrange). Balls lose the sign of ``exp(x)`` where x varies by more than their
precision, so a number is a sum of terms ``exp(scale) * series``, where a scale is an exact linear
combination of exponents: ``exp(x)/exp(x)`` is 1 over any interval, and ``exp(-x)`` is positive. All
derivatives of ``1 - exp(-x)`` are, too: the 1 is a term of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from flint import arb, arb_series, ctx, fmpq

from symact.combination import ONE, Scale, combined, linear, rational, without_erf
from symact.elementary import DECAYING_TANH, KINKED, ODD, REWRITTEN
from symact.reference import Undecided
from symact.scaled import series_length
from symact.tree import Apply, Constant, Node, Number, Symbol

_MODERATE = 1
"""Exponents of smaller magnitude are multiplied into the series: others may cancel as they are."""
_CLIPPED = arb(2) ** 40
_NOTHING = arb(0)
_NEGLIGIBLE = arb(0, arb(2) ** -100_000)
_STEEP = 2**32
"""Exponents of exponents from which on nothing is left of what decays."""
_LARGEST_POWER = 64
_FAR = 6
"""Where erf is nearly 1, and erfc a Gaussian's tail."""
_MOST_TERMS = 6
"""Terms of a number; more are put together."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """``exp(scale) * factor``: bounds of a Taylor coefficient over the interval."""

    factor: arb
    low: arb = _NOTHING
    """A lower bound of the scale. Bounds of large numbers are no ball: that would lose signs."""
    high: arb = _NOTHING

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
        if self.high > _CLIPPED:
            return arb.pos_inf()
        return self.factor.abs_upper() * arb(self.high.max(-_CLIPPED).exp().upper())

    @property
    def least(self) -> arb:
        """A lower bound of its magnitude."""
        grown = arb(self.low.min(_CLIPPED).exp().lower()) if self.low > -_CLIPPED else arb(0)
        return arb(self.factor.abs_lower()) * grown

    @property
    def ball(self) -> arb:
        """The same as one ball, as narrow as balls can be."""
        if self.low.is_zero() and self.high.is_zero():
            return self.factor
        return self.factor * self.low.union(self.high).exp()

    @property
    def ends(self) -> tuple[arb, arb]:
        """Lower and upper bounds."""
        if self.low.is_zero() and self.high.is_zero():
            return arb(self.factor.lower()), arb(self.factor.upper())
        least = self.least if self.sign else -self.largest
        return (-self.largest, -least) if self.sign < 0 else (least, self.largest)


def coefficients(
    definition: Node, variable: str, interval: arb, length: int
) -> tuple[Coefficient, ...]:
    """Taylor coefficients of a tree in one symbol, over a ball, at the precision of `flint.ctx`.

    Raises Undecided where a condition, a divisor or a logarithm is not certain over the interval.
    """
    with series_length(length):
        evaluator = _Evaluator(variable, interval)
        terms = evaluator(evaluator.smooth(definition))
        found = tuple(evaluator.coefficient(terms, place) for place in range(length))
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


_Sum = tuple[_Wide, ...]
"""None of them zero, each of another scale."""


def _constant(value: arb) -> _Wide:
    return _Wide(arb_series([value]))


def _sum(terms: Iterable[_Wide]) -> _Sum:
    """Terms of the same scale put together, and those that are zero left out."""
    found: dict[frozenset[tuple[Node, Fraction]], _Wide] = {}
    for term in terms:
        key = frozenset(term.scale)
        known = found.get(key)
        found[key] = _Wide(known.series + term.series, known.scale) if known else term
    return tuple(term for term in found.values() if not _is_zero(term))


class _Evaluator:
    """One pass over a tree on one interval."""

    def __init__(self, variable: str, interval: arb) -> None:
        self.variable, self.interval = variable, interval
        self.done: dict[Node, _Sum] = {ONE: (_constant(arb(1)),)}
        self.joint: dict[Node, _Wide] = {}

    def smooth(self, node: Node) -> Node:
        """The tree without conditions and kinks, as it is over this interval."""
        if not isinstance(node, Apply):
            return node
        if node.head == "piecewise":
            return self.smooth(self._chosen(node.args))
        args = tuple(map(self.smooth, node.args))
        if node.head in KINKED:
            return self.smooth(KINKED[node.head](*args, less=self._less))
        return Apply(node.head, args)

    def __call__(self, node: Node) -> _Sum:
        if node not in self.done:
            self.done[node] = self._compute(node)
        return self.done[node]

    def one(self, node: Node) -> _Wide:
        """A node's value as one term."""
        if node not in self.joint:
            self.joint[node] = self._joined(self(node))
        return self.joint[node]

    def bounds(self, scale: Scale) -> tuple[arb, arb]:
        """Lower and upper bounds of a scale."""
        low = high = arb(0)
        for part, times in scale:
            ends = self.coefficient(self(part), 0).ends
            first, last = ends if times > 0 else ends[::-1]
            low, high = low + first * _arb(times), high + last * _arb(times)
        return arb(low.lower()), arb(high.upper())

    def exponent(self, scale: Scale) -> arb:
        """The ball of a scale."""
        low, high = self.bounds(scale)
        return low.union(high)

    def _value(self, node: Node) -> Coefficient:
        return self.coefficient(self(node), 0)

    def coefficient(self, terms: _Sum, place: int) -> Coefficient:
        """Bounds of one Taylor coefficient of a sum."""
        parts = [_Wide(arb_series([term.series[place]]), term.scale) for term in terms]
        parts = [part for part in parts if not _is_zero(part)]
        try:
            whole = self._joined(tuple(parts))
        except Undecided:
            balls = (part.head * self.exponent(part.scale).exp() for part in parts)
            return Coefficient(sum(balls, arb(0)))
        return Coefficient(whole.head, *self.bounds(whole.scale))

    def _compute(self, node: Node) -> _Sum:
        match node:
            case Number(value=value):
                return _sum([_constant(_arb(value))])
            case Constant(name=name):
                return (_constant(arb.pi() if name == "pi" else arb.const_e()),)
            case Symbol(name=name):
                if name != self.variable:
                    raise KeyError(name)
                slope = [arb(1)] if ctx.cap > 1 else []
                return _sum([_Wide(arb_series([self.interval, *slope]))])
            case Apply(head="add"):
                return self._combination(without_erf(linear(node)))
            case Apply(head="neg", args=(operand,)):
                return tuple(_Wide(-term.series, term.scale) for term in self(operand))
            case Apply(head="mul", args=args):
                result, *rest = (self(arg) for arg in args)
                for other in rest:
                    result = self._product(result, other)
                return result
            case Apply(head="div", args=(top, bottom)):
                return self._division(top, bottom)
            case Apply(head="pow", args=(base, exponent)):
                return self._power(base, exponent)
            case Apply(head="exp", args=(operand,)):
                return (self._exp(operand),)
            case Apply(head="tanh", args=(operand,)) if abs(self.one(operand).head) > 0:
                plain = self(DECAYING_TANH[self.one(operand).head > 0](operand))
                return self._near_zero("tanh", operand, plain)
            case Apply(head=head, args=(operand,)) if head in REWRITTEN:
                plain = self(REWRITTEN[head](operand))
                return self._near_zero(head, operand, plain) if head in ODD else plain
            case Apply(head="erf", args=(operand,)) if self._value(operand).least > _FAR:
                return self._saturated_erf(operand)
            case Apply(head=head, args=(operand,)):
                plain = _sum([self._function(head, operand)])
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
        sign = self._sign_between(*map(self.smooth, condition.args))
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
        head = self.one(Apply("add", (a, Apply("neg", (b,))))).head
        if head.is_zero():
            return 0
        if head > 0 or head < 0:
            return 1 if head > 0 else -1
        raise Undecided("a condition is not certain over the interval")

    # arithmetic ------------------------------------------------------------------------------

    def _combination(self, terms: Scale) -> _Sum:
        scaled = (
            part if times == 1 else _Wide(part.series * _arb(times), part.scale)
            for node, times in terms
            for part in self(node)
        )
        return self._few(_sum(scaled))

    def _few(self, terms: _Sum) -> _Sum:
        return terms if len(terms) <= _MOST_TERMS else (self._joined(terms),)

    def _joined(self, terms: _Sum) -> _Wide:
        """A sum in the scale of a term that is larger than all others over the interval."""
        if len(terms) < 2:
            return terms[0] if terms else _constant(arb(0))
        for top in terms:
            gaps = [self.bounds(combined(term.scale, top.scale, -1)) for term in terms]
            if all(high < 1 for _, high in gaps):
                parts = (
                    term.series if term is top else term.series * _exp_between(*gap)
                    for term, gap in zip(terms, gaps, strict=True)
                )
                return _Wide(sum(parts, arb_series([])), top.scale)
        raise Undecided("no exponential is the largest over the interval")

    def _product(self, a: _Sum, b: _Sum) -> _Sum:
        return self._few(
            _sum(
                _Wide(one.series * other.series, combined(one.scale, other.scale, 1))
                for one in a
                for other in b
            )
        )

    def _quotient(self, top: _Sum, bottom: _Wide) -> _Sum:
        if bottom.head.contains(0):
            raise Undecided("a divisor is not certain over the interval")
        return _sum(
            _Wide(term.series / bottom.series, combined(term.scale, bottom.scale, -1))
            for term in top
        )

    def _division(self, top: Node, bottom: Node) -> _Sum:
        """A quotient, or its whole part and the rest: ``x/(1 + x)`` => ``1 - 1/(1 + x)``.

        The rest alone decides the derivatives, which cancel in the quotient itself.
        """
        divisor = self.one(bottom)
        forms = [self._quotient(self(top), divisor)]
        above, below = linear(top), dict(linear(bottom))
        for part, times in above:
            if part in below and len(below) > 1:
                whole = times / below[part]
                rest = combined(above, tuple(below.items()), -1 * whole)
                shifted = self._quotient(self._combination(rest), divisor)
                forms.append(_sum([_constant(_arb(whole)), *shifted]))
        return self._sharpest(forms)

    def _sharpest(self, forms: Sequence[_Sum]) -> _Sum:
        """Each coefficient from that of several forms of a number which knows it best."""
        if len(forms) == 1:
            return forms[0]
        bits = [
            [self.coefficient(form, place).factor.rel_accuracy_bits() for place in range(ctx.cap)]
            for form in forms
        ]
        best = [max(range(len(forms)), key=lambda one: bits[one][k]) for k in range(ctx.cap)]
        return self._few(
            _sum(
                _Wide(
                    arb_series(
                        [term.series[k] if best[k] == which else arb(0) for k in range(ctx.cap)]
                    ),
                    term.scale,
                )
                for which, form in enumerate(forms)
                for term in form
            )
        )

    def _power(self, base: Node, exponent: Node) -> _Sum:
        times = rational(exponent)
        if times is not None and times.denominator == 1 and abs(times) <= _LARGEST_POWER:
            factor, power = self(base), self(ONE)
            for _ in range(abs(int(times))):
                power = self._product(power, factor)
            return self._quotient(self(ONE), self._joined(power)) if times < 0 else power
        if times == Fraction(1, 2):
            return _sum([self._function("sqrt", base)])
        if times and times > 0 and not self(base):
            return ()
        return (self._exp(Apply("mul", (exponent, Apply("log", (base,))))),)

    # functions -------------------------------------------------------------------------------

    def _plain(self, number: _Wide) -> arb_series:
        """The series with its scale multiplied in."""
        if not number.scale:
            return number.series
        return number.series * self.exponent(number.scale).exp()

    def _exp(self, node: Node) -> _Wide:
        value = self.one(node)
        if value.scale and self.bounds(value.scale)[0] > _STEEP and value.head < 0:
            # exp(-exp(c)) times any polynomial in exp(c) of degree below `ctx.cap`.
            if all(abs(part) < abs(value.head) * 2**100 for part in value.series.coeffs()):
                return _Wide(arb_series([_NEGLIGIBLE] * ctx.cap))
            raise Undecided("an exponent that is too steep")
        series = self._plain(value)
        head = series[0]
        if not head.is_finite():
            raise Undecided("an exponent is not certain over the interval")
        if abs(head) < _MODERATE:
            return _Wide(series.exp())
        rest = arb_series([arb(0), *series.coeffs()[1:]])
        return _Wide(rest.exp(), linear(node))

    def _function(self, head: str, operand: Node) -> _Wide:
        value = self.one(operand)
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
        if head == "erfc" and self._value(operand).ends[0] > _FAR:
            return self._decaying_erfc(operand, series)
        if head in ("erf", "erfc") and len(series.coeffs()) <= 1:
            return _constant(getattr(arb, head)(series[0]))
        return _Wide(getattr(arb_series, head)(series))

    def _near_zero(self, head: str, operand: Node, plain: _Sum) -> _Sum:
        """An odd-like function of a small argument keeps its argument's scale and sign."""
        inner, factor, slope = self._tangent(head, operand, plain)
        if inner is None or _is_zero(inner) or not inner.head.is_finite():
            return plain
        derivative = (slope * inner.series.derivative()).integral().coeffs()[1:]
        near = (_Wide(arb_series([inner.head * factor, *derivative]), inner.scale),)
        plain_bits, bits = (
            self.coefficient(one, 0).factor.rel_accuracy_bits() for one in (plain, near)
        )
        return near if bits > plain_bits else plain

    def _tangent(
        self, head: str, operand: Node, plain: _Sum
    ) -> tuple[_Wide | None, arb, arb_series]:
        """What a function near zero is a multiple of, bounds of the factor, and its slope."""
        if head == "log":
            terms = dict(linear(operand))
            one = terms.pop(ONE, None)
            inner = self._joined(self._combination(tuple(terms.items())))
        else:
            one, inner = Fraction(1), self.one(operand)
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
                return inner, above, self._plain(self.one(Apply("cosh", (operand,))))
            case "tanh":
                value = self._plain(self._joined(plain))
                return inner, below, 1 - value * value
        unit = 2 / arb.pi().sqrt()
        return inner, below * unit, (-(series * series)).exp() * unit

    def _saturated_erf(self, operand: Node) -> _Sum:
        """``1 - erfc(u)``, or ``erfc(-u) - 1``."""
        sign = Fraction(self._value(operand).sign)
        tail = Apply("erfc", (operand if sign > 0 else Apply("neg", (operand,)),))
        return self._combination(((ONE, sign), (tail, -sign)))

    def _decaying_erfc(self, operand: Node, series: arb_series) -> _Wide:
        """``exp(-u**2)`` times a positive series.

        ``exp(u**2)*erfc(u)`` lies between 2/(sqrt(pi)*(u + sqrt(u**2 + c))) for c = 2 and c = 4/pi
        (Abramowitz, Stegun 1964, 7.1.13).
        """
        decay = self._exp(Apply("neg", (Apply("mul", (operand, operand)),)))
        if decay.head.contains(0):
            return decay
        if not decay.scale:
            return _Wide(arb_series.erfc(series))
        root = arb.pi().sqrt()
        least, largest = self._value(operand).ends
        low = 2 / (root * (largest + (largest * largest + 2).sqrt()))
        high = 2 / (root * (least + (least * least + 4 / arb.pi()).sqrt()))
        head, whole = low.union(high), arb_series.erfc(series)
        if whole[0].rel_accuracy_bits() > head.rel_accuracy_bits():
            return _Wide(whole)
        slope = decay.series * series.derivative() * (-2 / root)
        return _Wide(arb_series([head, *slope.integral().coeffs()[1:]]), decay.scale)


def _exp_between(low: arb, high: arb) -> arb:
    """The exponential of anything between two numbers."""
    return low.union(high).exp() if high - low < 1 else arb(high.exp().upper()).union(arb(0))


def _is_zero(number: _Wide) -> bool:
    return len(number.series.coeffs()) == 0 or all(c.is_zero() for c in number.series.coeffs())


def _arb(value: Fraction) -> arb:
    return arb(fmpq(value.numerator, value.denominator))
