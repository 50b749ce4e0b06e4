"""How large inputs can be, and a form, in; how large each of its parts can be, out.

What is proved here needs no check at run time. Inputs are taken to be below 2**128 and arguments of
exponentials within a `reach`; the fast path's guard sees to both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import inf, log2

import sympy
from flint import arb, ctx

from symact.numeric import ball

LARGEST_INPUT = 128.0
"""Binary logarithm of what a guard lets in."""

LOST_BITS = 16.0
"""Binary logarithm of how much a sum may cancel at most."""

_LOG2_E = 1.4427


@dataclass(frozen=True, slots=True)
class Size:
    """Bounds of log2 |value|; a value that may be 0 has none below."""

    low: float
    high: float

    def is_within(self, limit: float) -> bool:
        return self.low >= -limit and self.high <= limit


@lru_cache(maxsize=4096)
def is_float(node: sympy.Expr) -> bool:
    """Whether a node is a float64 as it stands: a symbol, or a rational that is one."""
    return bool(node.is_Symbol or (node.is_Rational and sympy.Rational(float(node)) == node))


def is_power_of_two(number: sympy.Expr) -> bool:
    """Whether multiplying by a number changes nothing but an exponent and a sign."""
    if not number.is_Rational or number == 0:
        return False
    top, bottom = abs(int(number.p)), int(number.q)
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0


def is_exact_sum(terms: Sequence[sympy.Expr]) -> bool:
    """Two floats as they stand: however much their sum cancels, it is rounded once."""
    return len(terms) == 2 and all(is_float(term) or is_float(-term) for term in terms)


def _least_distance(node: sympy.Expr) -> float:
    """Binary logarithm of how small ``x + c`` can be for any float64 x: not 0 if c is none."""
    number, rest = node.as_coeff_Add()
    if number == 0 or not (rest.is_Symbol or (-rest).is_Symbol):
        return -inf
    with ctx.workprec(300):
        value = ball(number, {}).mid()
        distance = float(abs(value - float(value)))
    return log2(distance) - 1.0 if distance > 0.0 else -inf


def bits_of_term(node: sympy.Expr, short: sympy.Symbol | None) -> float:
    """How many bits a term has, where one symbol is a float32 perhaps: then ``3*x**2`` has 50."""
    coefficient, rest = node.as_coeff_Mul()
    if not coefficient.is_Rational or int(coefficient.q) & (int(coefficient.q) - 1):
        return inf
    odd = abs(int(coefficient.p))
    odd //= odd & -odd or 1
    bits = odd.bit_length() if odd > 1 else 0
    if rest == 1:
        return max(bits, 1)
    for factor in sympy.Mul.make_args(rest):
        base, times = factor.as_base_exp()
        if not (base.is_Symbol and times.is_Integer and times > 0):
            return inf
        bits += int(times) * (24 if base == short else 53)
    return bits


def signs_known(node: sympy.Expr, signs: Mapping[sympy.Symbol, int]) -> int:
    """1 or -1 where an expression's sign is certain from its shape, else 0."""
    if node.is_Symbol:
        if node in signs:
            return signs[node]
        return 1 if node.is_positive else -1 if node.is_negative else 0
    if not node.free_symbols:
        with ctx.workprec(100):
            value = ball(node, {})
        return 1 if value > 0 else -1 if value < 0 else 0
    if node.is_Add:
        found = {signs_known(arg, signs) for arg in node.args}
        return found.pop() if len(found) == 1 else 0
    if node.is_Mul:
        product = 1
        for arg in node.args:
            product *= signs_known(arg, signs)
        return product
    if node.is_Pow:
        if node.exp.is_even:
            return 1
        return signs_known(node.base, signs)
    name = node.func.__name__
    if name == "times":
        return signs_known(node.args[0], signs) * signs_known(node.args[1], signs)
    if name in ("exp", "cosh", "sqrt", "erfc", "pow_"):
        return 1
    if name in ("expm1", "log1p", "atan", "asinh", "erf", "sinh", "tanh"):
        return signs_known(node.args[0], signs)
    return 0


@dataclass(slots=True)
class Sizes:
    """Sizes of the parts of one form."""

    signs: Mapping[sympy.Symbol, int]
    reach: float
    moving: frozenset[sympy.Symbol] = frozenset()
    """The inputs, as opposed to parameters."""
    short: sympy.Symbol | None = None
    """A symbol that is a float32."""
    pairs: bool = False
    """Whether sums that cancel are computed in pairs of floats."""
    known: dict[sympy.Expr, Size] = field(default_factory=dict)

    def of(self, node: sympy.Expr) -> Size:
        if node not in self.known:
            self.known[node] = self._of(node)
        return self.known[node]

    def _of(self, node: sympy.Expr) -> Size:
        if node.is_Symbol:
            return Size(-inf, LARGEST_INPUT)
        if not node.free_symbols:
            return _number(node)
        if node.is_Add:
            return self._sum(node)
        if node.is_Mul or node.func.__name__ == "times":
            sizes = [self.of(arg) for arg in node.args]
            return Size(sum(s.low for s in sizes), sum(s.high for s in sizes))
        if node.is_Pow:
            base, exponent = self.of(node.base), int(node.exp)
            ends = (base.low * exponent, base.high * exponent)
            return Size(min(ends), max(ends))
        return self._function(node)

    def nonzero(self, node: sympy.Expr) -> Size:
        """The same of values that are not 0: ``3 - x`` is then an ulp of 3 at least."""
        number, rest = node.as_coeff_Add()
        if node.is_Mul or node.func.__name__ == "times":
            sizes = [self.nonzero(arg) for arg in node.args]
            return Size(sum(s.low for s in sizes), sum(s.high for s in sizes))
        if (rest.is_Symbol or (-rest).is_Symbol) and number != 0 and is_float(number):
            return Size(_number(number).low - 54.0, self.of(node).high)
        return self.of(node)

    def _sum(self, node: sympy.Expr) -> Size:
        sizes = [self.of(arg) for arg in node.args]
        high = max(size.high for size in sizes) + log2(len(sizes))
        if not self.cancels(node):
            lost = 0.0 if self._has_one_sign(node) else 1.0
            return Size(max(size.low for size in sizes) - lost, high)
        if self.is_exact(node.args) or self.is_exact_pair(node.args):
            return Size(_least_distance(node) if self.pairs else -inf, high)
        # The guard asks that the sum is not too small beside its terms; not within pairs, though.
        plain = [self.of(arg).low for arg in node.args if not self.holds_cancelling(arg)]
        return Size(max(plain, default=-inf) - LOST_BITS, high)

    def is_exact(self, terms: Sequence[sympy.Expr]) -> bool:
        """Whether a sum's terms have no error of their own: it is rounded once."""
        if is_exact_sum(terms):
            return True
        short = self.short
        if short is None or len(terms) != 2:
            return False
        return self.is_beside_constant(terms) or all(
            bits_of_term(term, short) <= 53 for term in terms
        )

    def is_beside_constant(self, terms: Sequence[sympy.Expr]) -> bool:
        """Whether a sum is that of a float32 and a constant, of which two floats are enough."""
        return (
            len(terms) == 2
            and any(self.short in (term, -term) for term in terms)
            and any(term.is_number for term in terms)
        )

    def is_exact_pair(self, terms: Sequence[sympy.Expr]) -> bool:
        """Whether in pairs a sum's terms have no error that shows.

        Of ``1 - x**2`` they have none, where x may be tiny; a constant beside x itself has one of
        2**-106, and if x takes all of its first part away, one of 2**-53 of the rest.
        """
        plain = [term for term in terms if term.is_number]
        return self.pairs and len(terms) == 2 and len(plain) == 1 and (
            any((term if term.is_Symbol else -term).is_Symbol for term in terms)
            or all(bits_of_term(term, None) <= 106 for term in terms)
        )  # fmt: skip

    def is_product(self, node: sympy.Expr) -> bool:
        """Whether all factors are exact but for one rounding: what is zero then is zero."""
        factors = sympy.Mul.make_args(node)
        bases = [f.base if f.is_Pow and f.exp.is_Integer and f.exp > 0 else f for f in factors]
        return all(
            base.is_Symbol
            or base.is_number
            or (base.is_Add and (self.is_exact(base.args) or self.is_exact_pair(base.args)))
            for base in bases
        )

    def cancels(self, node: sympy.Expr) -> bool:
        """Whether a sum's terms may have different signs: ``x + x**3`` is safe for any x.

        So is ``2 + expm1(x)``: half of the 2 is left, and more than the other term.
        """
        number = node.as_coeff_Add()[0]
        is_half_left = number != 0 and is_float(abs(number)) and self.is_dominated(node.args)
        return not (is_half_left or self._has_one_sign(node))

    def _has_one_sign(self, node: sympy.Expr) -> bool:
        first, *rest = node.args
        return all(signs_known(term / first, self.signs) == 1 for term in rest)

    def is_dominated(self, terms: Sequence[sympy.Expr]) -> bool:
        """Whether a constant is at least twice all terms of the other sign: little can cancel."""
        numbers = [term for term in terms if not term.free_symbols]
        if len(numbers) != 1:
            return False
        sign = signs_known(numbers[0], self.signs)
        if sign == 0:
            return False
        others = [term for term in terms if signs_known(term, self.signs) != sign]
        high = max((self._opposed(term, sign) for term in others), default=-inf)
        return high + log2(max(len(others), 1)) < self.of(numbers[0]).low - 0.99

    def _opposed(self, term: sympy.Expr, sign: int) -> float:
        """The binary logarithm of how far a term may be on the other side of 0 than a sign."""
        return 0.0 if term.func.__name__ == "expm1" and sign > 0 else self.of(term).high

    def holds_cancelling(self, node: sympy.Expr) -> bool:
        return any(self.cancels(part) for part in node.atoms(sympy.Add))

    def _function(self, node: sympy.Expr) -> Size:
        name, inner = node.func.__name__, self.of(node.args[0])
        sign = signs_known(node.args[0], self.signs)
        reach = min(self.reach, 2.0 ** min(inner.high, 20.0)) * _LOG2_E
        match name:
            case "exp":
                return Size(0.0 if sign > 0 else -reach, 0.0 if sign < 0 else reach)
            case "expm1":
                return Size(-inf, 0.0 if sign < 0 else reach)
            case "sinh":
                return Size(-inf, reach)
            case "cosh":
                return Size(0.0, reach)
            case "sqrt":
                return Size(inner.low / 2, inner.high / 2)
            case "erf" | "tanh":
                return Size(-inf, 0.0)
            case "erfc":
                return Size(0.0 if sign < 0 else -inf, 0.0 if sign > 0 else 1.0)
            case "log1p" if sign > 0:
                return Size(-inf, log2(inner.high + 2.0) if inner.high > 0.0 else 0.0)
            case "log" if inner.is_within(4096.0):
                return Size(-inf, log2(max(-inner.low, inner.high, 1.0)))
            case "atan" | "sin" | "cos":
                return Size(-inf, 1.0)
            case "asinh":
                return Size(-inf, log2(max(inner.high, 0.0) + 2.0))
        return Size(-inf, inf)

    def is_modest(self, node: sympy.Expr, limit: float) -> bool:
        """Whether no part is above 2**limit, and no divisor below 2**-limit.

        What then is lost below the smallest float64, no later operation makes visible.
        """
        if self.of(node).high > limit:
            return False
        if node.is_Pow and node.exp.is_negative and self.of(node.base).low < -limit:
            return False
        return all(self.is_modest(arg, limit) for arg in node.args if arg.free_symbols)

    def is_tame(self, node: sympy.Expr) -> bool:
        """Whether only the last operation can underflow, or what follows makes nothing larger."""
        if node.is_Symbol or self.of(node).low >= -1000.0:
            return True
        if not node.is_Mul:
            return False
        top, bottom = sympy.fraction(node)
        if bottom.free_symbols:
            divisor = self.of(bottom)
            exact = top.is_Symbol or divisor.low >= -1.0
            return divisor.is_within(1000.0) and exact and self.is_tame(top)
        wild = [arg for arg in node.args if self.of(arg).low < -1000.0]
        others = [arg for arg in node.args if arg not in wild]
        return (
            len(wild) == 1
            and (wild[0].is_Symbol or sum(self.of(arg).high for arg in others) <= 0.0)
            and self.is_tame(wild[0])
        )


def _number(node: sympy.Expr) -> Size:
    with ctx.workprec(100):
        value = abs(ball(node, {}))
        if not value.is_finite() or value.contains(0):
            return Size(-inf, -inf if value.is_zero() else inf)
        logarithm = value.log() / arb(2).log()
        return Size(float(logarithm) - 1e-6, float(logarithm) + 1e-6)
