"""From forms to branch-free float64 arithmetic with a guard: the fast path of a kernel.

One traversal serves two backends: `symact.fast_measure` computes NumPy values, so that a candidate
is measured before `symact.fast_text` writes it into a kernel. The guard says at run time where
float64 will not do: a sum that cancels, a result out of range, a condition too close to its tie.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import log2, nextafter
from typing import Any, Protocol

import sympy
from flint import arb, ctx
from sympy.core.function import AppliedUndef

from symact.expression_text import text
from symact.fast_bounds import (
    Sizes,
    bits_of_term,
    is_exact_sum,
    is_float,
    is_power_of_two,
    signs_known,
)
from symact.fast_underflow import in_order
from symact.lowest import times
from symact.normal_form import evaluated
from symact.numeric import ball

PAIR_SLACK = {
    **dict.fromkeys(("exp", "log", "log1p", "asinh", "sqrt"), 2.0**12),
    **dict.fromkeys(("expm1", "sinh", "cosh", "tanh"), 2.0**10),
    **dict.fromkeys(("sin", "cos", "atan"), 2.0**8),
    "pow_": 2.0**6,
    **dict.fromkeys(("erf", "erfc"), 2.0),
}
"""Functions whose value can be had as an unevaluated sum of two floats, and how much more a sum of
these may cancel than a sum of floats: pairs of exp have 2**-66, those of erf 2**-55."""

_LARGEST_EXPONENT, _STEEPEST, _STEEPEST_NEAR_1 = 32.0, 2.0**10, 2.0**40
"""How large the logarithm of a power may be, which is to be a pair, and its exponent."""

_NARROW_SLACK = {"exp_fine": 64.0, "erfc_beside": 4.0}
"""The same for float32 results: there these have errors of 2**-52 and 2**-45."""

LARGEST = 2.0**960

SMALLEST = 2.0**-960
"""Below, a float64 may have been a subnormal on its way."""


class Backend(Protocol):
    """Where operations go: text lines or arrays. Operands are whatever it returns."""

    def number(self, value: float) -> Any: ...
    def symbol(self, symbol: sympy.Symbol) -> Any: ...
    def binary(self, operator: str, a: Any, b: Any) -> Any: ...
    def call(self, name: str, *args: Any) -> Any: ...
    def steady(self, total: Any, sizes: Sequence[Any], slack: float) -> None: ...
    def divisor(self, value: Any) -> None: ...
    def normal(self, value: Any) -> None: ...
    def within(self, value: Any, limit: float) -> None: ...
    def size(self, value: Any) -> Any: ...
    def apart(self, below: Callable[[], Any], above: Callable[[], Any]) -> tuple[Any, Any]: ...
    def select(self, variable: Any, below: Any, above: Any) -> Any: ...
    def between(self, x: Any, low: float, high: float, inside: Any, outside: Any) -> Any: ...


def _slack(node: sympy.Expr) -> float | None:
    """What a sum in pairs gains over one in floats; None where some function has no pair."""
    functions = (f for f in node.atoms(AppliedUndef) if f.free_symbols)
    names = {f.func.__name__ for f in functions} - {"times"}
    if not names <= PAIR_SLACK.keys():
        return None
    return min((PAIR_SLACK[name] for name in names), default=2.0**12)


_OSCILLATING = {"sin", "cos", "tan"}

_CROSSING = {"sin", "cos", "tan", "log"}

_PAIR_BITS = 106
"""Of a product with no more bits, as ``k*x`` of two floats, a pair is exact."""

_EXACT_SLACK = 2.0**48
"""How much smaller than an exact pair its sine may be, if the guard is 1."""

_MONOMIAL_SLACK = 2.0**36
"""How much smaller than its argument ``sin(x/3)`` may be, if the guard is 1: 106 bits, less 53."""

_LARGEST_TANGENT = 4.0
"""How large ``tan(u)*u`` may be where u is rounded: by as much it magnifies the error."""

_LARGEST_ANGLE = 2.0**20
"""Beyond, the run time's sine and its like are NaN."""

_GROWING = {"exp", "expm1", "sinh", "cosh"}

_OF_PAIRS = {"exp", "erf", "erfc"}
"""Functions whose arguments are pairs even where their values are not."""

_BOUNDED = {"exp": "exp_bounded", "expm1": "expm1_bounded"}
"""Functions that the run time has in a faster form, for arguments within reach."""

_LIGHT = {"exp", "erfc"}
"""Functions that it has in a form with digits enough for a float32 where no sum cancels."""


def sensitive(roots: Iterable[sympy.Expr], sizes: Sizes, pairs: bool) -> frozenset[sympy.Expr]:
    """The functions that stand in a sum which cancels; with `pairs` those that it has as pairs.

    For float32 results also those in the argument of a function that crosses zero: their errors
    are magnified there.
    """
    sums = {node for root in roots for node in root.atoms(sympy.Add) if sizes.cancels(node)}
    wanted = [node for node in sums if not is_exact_sum(node.args)]
    found = {f for node in wanted for f in node.atoms(AppliedUndef)}
    if not pairs:
        calls = {f for root in roots for f in root.atoms(AppliedUndef)}
        crossing = (f.args[0] for f in calls if f.func.__name__ in _CROSSING)
        return frozenset(found.union(*(part.atoms(AppliedUndef) for part in crossing)))
    paired = [node for node in wanted if _slack(node) is not None]
    return frozenset(
        f for f in found
        if f.func.__name__ in PAIR_SLACK and any(node.has(f) for node in paired)
    )  # fmt: skip


def _is_monomial(node: sympy.Expr) -> bool:
    """Whether a pair has about all digits of a node: a product of numbers and symbols."""
    return all(
        factor.is_number or (base.is_Symbol and exponent.is_Integer and exponent > 0)
        for factor in sympy.Mul.make_args(node)
        for base, exponent in [factor.as_base_exp()]
    )


def _is_long(product: sympy.Expr, factors: Sequence[sympy.Expr]) -> bool:
    """Whether a product with parameters is rounded so often that half an ulp each is too much.

    A function's value counts twice.
    """
    return len(product.free_symbols) > 1 and len(factors) + product.has(AppliedUndef) > 3


@dataclass(slots=True)
class FastForm:
    """Walks one form; equal parts are computed once.

    With `pairs`, for float64 results, what a function or a sum would magnify is computed in pairs
    of floats; without, for float32 results, plain float64 has digits enough, and but for what is
    `sensitive` fewer will do. With pairs, what is `sensitive` is computed as a pair anyway.
    """

    backend: Backend
    sizes: Sizes
    pairs: bool
    sensitive: frozenset[sympy.Expr] = frozenset()
    faint: frozenset[sympy.Expr] = frozenset()
    """What must be normal numbers: see `symact.fast_underflow`."""
    is_plain: bool = False
    """Whether sums are those of floats, however they cancel."""
    calls: frozenset[sympy.Expr] = frozenset()
    """The functions' calls in the whole form."""
    done: dict[sympy.Expr, Any] = field(default_factory=dict)
    done_pairs: dict[sympy.Expr, tuple[Any, Any]] = field(default_factory=dict)
    done_operands: dict[sympy.Expr, tuple[Any, Any]] = field(default_factory=dict)

    def value(self, node: sympy.Expr) -> Any:
        if node not in self.done:
            self.done[node] = self.compute(node)
            if node in self.faint:
                self.backend.normal(self.done[node])
        return self.done[node]

    def compute(self, node: sympy.Expr) -> Any:
        if node.is_Symbol:
            return self.backend.symbol(node)
        if not node.free_symbols:
            with ctx.workprec(200):
                return self.backend.number(float(ball(node, {}).mid()))
        if node.is_Add:
            return self.total(node)
        if node.is_Mul:
            return self.product(node)
        if node.is_Pow:
            return self.power(node.base, int(node.exp))
        if self.pairs and node in self.sensitive:
            return self.pair(node)[0]
        name = node.func.__name__
        if name == "times":
            return self.backend.binary("*", self.value(node.args[0]), self.value(node.args[1]))
        if name in _GROWING:
            self.keep_within_reach(node.args[0])
            self.keep_from_magnifying(node.args[0])
        if self.pairs and name in _OF_PAIRS:
            return self.backend.call(f"{_BOUNDED.get(name, name)}_dd", *self.operand(node.args[0]))
        if self.pairs and self.has_precise_phase(node):
            return self.pair(node)[0]
        values = [self.value(arg) for arg in (*node.args, *self.density(node))]
        result = self.backend.call(self.variant(node), *values)
        if name == "pow_":
            self.backend.within(result, LARGEST)
            if node.args[1].free_symbols and not is_float(node.args[0]):
                self.backend.within(values[1], _STEEPEST)
        if name == "log1p":
            self.keep_from_pole(node.args[0], values[0], 1.0)
        if name in _OSCILLATING:
            self.backend.within(values[0], _LARGEST_ANGLE)
        if name == "tan" and not is_float(node.args[0]):
            # Near its poles the argument's own error is all there is.
            magnified = self.backend.binary("*", result, values[0])
            narrow = 2.0**6 if node.args[0].has(AppliedUndef) else 2.0**16
            self.backend.within(magnified, _LARGEST_TANGENT * (1.0 if self.pairs else narrow))
        if not is_float(node.args[0]):
            self.keep_from_zero(node, result, values[0], 1.0)
        return result

    def density(self, node: sympy.Expr) -> tuple[sympy.Expr, ...]:
        """The call of ``exp(-u**2)`` that a form has anyway, beside ``erfc(u)`` of a positive u."""
        argument = node.args[0]
        is_erfc = node.func.__name__ == "erfc" and node in self.sensitive and not self.pairs
        if not is_erfc or signs_known(argument, self.sizes.signs) <= 0:
            return ()
        calls = (c for c in self.calls if c.func.__name__ == "exp" and self.is_fine(c))
        return tuple(c for c in calls if evaluated(c.args[0] + argument**2) == 0)[:1]

    def variant(self, node: sympy.Expr) -> str:
        """The cheapest of the run time's functions that does what a node asks for."""
        name, argument = node.func.__name__, node.args[0]
        if name == "log1p" and signs_known(argument, self.sizes.signs) > 0:
            return "log1p_unit" if self.sizes.of(argument).high <= 0.0 else name
        if self.pairs or name not in _LIGHT:
            return _BOUNDED.get(name, name)
        if node not in self.sensitive:
            return f"{name}_light"
        if name == "exp" and self.is_fine(node):
            return "exp_fine"
        return "erfc_beside" if self.density(node) else _BOUNDED.get(name, name)

    def is_fine(self, node: sympy.Expr) -> bool:
        """Whether a sensitive function's argument is exact, so that it may be accurate itself."""
        return node in self.sensitive and bits_of_term(node.args[0], self.sizes.short) <= 53

    def slack(self, node: sympy.Expr) -> float:
        """How much more a sum for a float32 result may cancel, as its functions are accurate."""
        calls = (f for f in node.atoms(AppliedUndef) - node.atoms(times) if f.free_symbols)
        return min((_NARROW_SLACK.get(self.variant(f), 1.0) for f in calls), default=1.0)

    def has_precise_phase(self, node: sympy.Expr) -> bool:
        """Whether an oscillating function has an argument that a pair has more digits of."""
        (argument, *_) = node.args
        has_pairs = node.func.__name__ in _OSCILLATING & PAIR_SLACK.keys()
        return has_pairs and not is_float(argument) and _slack(argument) is not None

    def keep_within_reach(self, argument: sympy.Expr) -> None:
        """Require of the argument of an exponential what `Sizes` takes for granted."""
        limit = self.sizes.reach
        if self.sizes.of(argument).high <= log2(limit):
            return
        coefficient, rest = argument.as_coeff_Mul()
        if coefficient.is_Rational:
            limit, argument = limit / abs(float(coefficient)), rest
        if argument.is_Pow and argument.base.is_Symbol and argument.exp.is_positive:
            limit, argument = limit ** (1.0 / int(argument.exp)), argument.base
        self.backend.within(self.value(argument), limit)

    def keep_from_pole(self, argument: sympy.Expr, value: Any, slack: float) -> None:
        """Require of log1p's argument that it is not so close to -1 that its own error counts."""
        if not is_float(argument) and signs_known(argument, self.sizes.signs) <= 0:
            one = self.backend.number(1.0)
            total = self.backend.binary("+", one, value)
            self.backend.steady(total, [one, self.backend.size(value)], slack)

    def keep_from_zero(self, node: sympy.Expr, result: Any, value: Any, slack: float) -> None:
        """Require of a function that crosses zero that it is not so small that its argument's own
        error is all there is.
        """
        name, argument = node.func.__name__, node.args[0]
        if name == "log":
            self.backend.steady(result, [self.backend.number(1.0)], slack)
        if name in _OSCILLATING:
            self.backend.steady(result, self.magnitudes([argument], [value]), slack)

    def keep_from_magnifying(self, argument: sympy.Expr) -> None:
        """Require that an argument of functions without good pairs is small: exp magnifies errors.

        Were it left to measurement, a parameter's value between those tried would go unnoticed.
        """
        if self.pairs and any(f.free_symbols for f in argument.atoms(AppliedUndef)):
            slack = _slack(argument) or 0.0
            if slack < PAIR_SLACK["exp"]:
                self.backend.within(self.value(argument), 4.0 if slack else 1.5)

    def total(self, node: sympy.Expr) -> Any:
        terms = sorted(node.args, key=text)
        cancels = self.sizes.cancels(node) and not self.sizes.is_exact(terms)
        number, rest = node.as_coeff_Add()
        is_rounded = not is_float(number) and self.sizes.cancels(node)
        if is_rounded and not self.pairs and self.sizes.is_beside_constant(terms):
            return self.beside_constant(number, rest)
        slack = _slack(node) if cancels and self.pairs and not self.is_plain else None
        if slack is not None:
            return self.backend.binary("+", *self.pair(node))
        result, *others = values = [self.value(term) for term in terms]
        for value in others:
            result = self.backend.binary("+", result, value)
        if cancels and (self.pairs or not self.sizes.is_dominated(terms)):
            sizes = self.magnitudes(terms, values)
            self.backend.steady(result, sizes, 1.0 if self.pairs else self.slack(node))
        return result

    def magnitudes(self, terms: Sequence[sympy.Expr], values: Sequence[Any]) -> list[Any]:
        """The absolute values of some terms; what is positive is its own."""
        return [
            value if signs_known(term, self.sizes.signs) > 0 else self.backend.size(value)
            for term, value in zip(terms, values, strict=True)
        ]

    def beside_constant(self, number: sympy.Expr, rest: sympy.Expr) -> Any:
        """``c + x`` for a float32 x: however little it leaves of c, that has all digits."""
        high, low = self.pair(number)
        total = self.backend.binary("+", high, self.value(rest))
        return self.backend.binary("+", total, low)

    def product(self, node: sympy.Expr) -> Any:
        top, bottom = sympy.fraction(node)
        if bottom.free_symbols:
            return self.quotient(top, bottom)
        factors = in_order(node)
        result, low = self.value(factors[0]), self.backend.number(0.0)
        is_long = self.pairs and _is_long(node, factors)
        is_rounded = self.pairs and len(factors) > 2 and not is_float(factors[0])
        for place, factor in enumerate(factors[1:], 2):
            if is_long:
                other = self.value(factor), self.backend.number(0.0)
                result, low = self.backend.call("pair_product", result, low, *other)
            elif place == 2 and is_rounded and factors[0].is_number:
                result = self.times_constant(factors[0], self.value(factor))
            else:
                result = self.backend.binary("*", result, self.value(factor))
            if place < len(factors) and sympy.Mul(*factors[:place]) in self.faint:
                self.backend.normal(result)
        return self.backend.call("rounded", result, low) if is_long else result

    def times_constant(self, constant: sympy.Expr, value: Any) -> Any:
        """A constant in two parts, of one sign as infinity takes them, times a value."""
        with ctx.workprec(300):
            exact = ball(constant, {})
            high = float(exact.mid())
            if abs(arb(high)) > abs(exact):
                high = nextafter(high, 0.0)
            rest = float((exact - high).mid())
        low = self.backend.binary("*", self.backend.number(rest), value)
        return self.backend.call("fma", self.backend.number(high), value, low)

    def quotient(self, top: sympy.Expr, bottom: sympy.Expr) -> Any:
        """A quotient; without pairs, what does not change along a loop divides only once."""
        fixed, moving = bottom.as_independent(*self.sizes.moving, as_Add=False)
        if self.pairs or not fixed.free_symbols:
            return self.backend.binary("/", self.value(top), self.divisor(bottom))
        inverse = self.backend.binary("/", self.backend.number(1.0), self.divisor(fixed))
        result = self.backend.binary("*", self.value(top), inverse)
        return self.backend.binary("/", result, self.divisor(moving)) if moving != 1 else result

    def divisor(self, node: sympy.Expr) -> Any:
        """A value to divide by, checked where its size is not certain."""
        value = self.value(node)
        if not self.sizes.of(node).is_within(log2(LARGEST)):
            self.backend.divisor(value)
        return value

    def power(self, base: sympy.Expr, exponent: int) -> Any:
        if exponent < 0:
            divisor = self.divisor(base**-exponent)
            return self.backend.binary("/", self.backend.number(1.0), divisor)
        if exponent == 1:
            return self.value(base)
        half = self.value(base ** (exponent // 2))
        found = self.backend.binary("*", half, half)
        return self.backend.binary("*", found, self.value(base)) if exponent % 2 else found

    def pair(self, node: sympy.Expr) -> tuple[Any, Any]:
        """A value as a high and a low part; of most functions the low part is not known."""
        if node not in self.done_pairs:
            self.done_pairs[node] = self.compute_pair(node)
            if node in self.faint:
                self.backend.normal(self.done_pairs[node][0])
        return self.done_pairs[node]

    def operand(self, node: sympy.Expr) -> tuple[Any, Any]:
        """A pair to calculate with: the low part is small beside the high one, whatever cancels."""
        if node not in self.done_operands:
            high, low = self.pair(node)
            if node.is_Add and self.sizes.cancels(node) and not is_exact_sum(node.args):
                zero = self.backend.number(0.0)
                high, low = self.backend.call("pair_sum", high, zero, low, zero)
            self.done_operands[node] = high, low
        return self.done_operands[node]

    def compute_pair(self, node: sympy.Expr) -> tuple[Any, Any]:
        back = self.backend
        if node.is_Symbol or (-node).is_Symbol:
            return self.value(node), back.number(0.0)
        if not node.free_symbols:
            with ctx.workprec(300):
                exact = ball(node, {})
                high = float(exact.mid())
                return back.number(high), back.number(float((exact - high).mid()))
        if node.is_Pow and node.exp.is_Integer and node.exp > 1:
            return self._pair_power(node.base, int(node.exp))
        is_times = node.func.__name__ == "times"
        if node.is_Mul or node.is_Pow or is_times:
            return self._pair_product(sympy.Mul(*node.args) if is_times else node)
        if node.is_Add:
            return self._pair_sum(node)
        if node.func.__name__ == "pow_":
            return self._pair_of_power(*node.args)
        if node.func.__name__ in PAIR_SLACK:
            return self._pair_of_function(node)
        return self.value(node), back.number(0.0)

    def _pair_of_function(self, node: sympy.Expr) -> tuple[Any, Any]:
        name, argument = node.func.__name__, node.args[0]
        if name in _GROWING:
            self.keep_within_reach(argument)
        pair = self.operand(argument)
        if name == "log1p":
            self.keep_from_pole(argument, pair[0], PAIR_SLACK[name])
        if name in _OSCILLATING:
            self.backend.within(pair[0], _LARGEST_ANGLE)
        found: tuple[Any, Any] = self.backend.call(f"{_BOUNDED.get(name, name)}_as_pair", *pair)
        is_rounded = bits_of_term(argument, self.sizes.short) > _PAIR_BITS
        if is_rounded:
            slack = _MONOMIAL_SLACK if _is_monomial(argument) else _slack(argument) or 1.0
            self.keep_from_zero(node, found[0], pair[0], slack)
        elif name in _OSCILLATING and not is_float(argument):
            # Even of an exact argument: pi's digits end there.
            self.keep_from_zero(node, found[0], pair[0], _EXACT_SLACK)
        return found

    def _pair_of_power(self, base: sympy.Expr, exponent: sympy.Expr) -> tuple[Any, Any]:
        """``exp(exponent*log(base))``, which magnifies the logarithm's error."""
        power = self.operand(exponent)
        logarithm = self.backend.call("log_as_pair", *self.operand(base))
        product = self.backend.call("pair_product", *logarithm, *power)
        # In 1 + u the logarithm's error is that of u, as it is; elsewhere it is the base's.
        is_near = base.is_Symbol or (base.is_Add and abs(base.as_coeff_Add()[0]) == 1)
        self.backend.within(power[0], _STEEPEST_NEAR_1 if is_near else _STEEPEST)
        self.backend.within(product[0], _LARGEST_EXPONENT)
        found: tuple[Any, Any] = self.backend.call("exp_bounded_as_pair", *product)
        return found

    def _pair_sum(self, node: sympy.Expr) -> tuple[Any, Any]:
        terms = sorted(node.args, key=text)
        first, *rest = pairs = [self.pair(term) for term in terms]
        high, low = first
        for other in rest:
            high, low = self.backend.call("pair_sum", high, low, *other)
        is_exact = is_exact_sum(terms) or self.sizes.is_exact_pair(terms)
        if self.sizes.cancels(node) and not is_exact:
            slack = _slack(node) or 1.0
            sizes = self.magnitudes(terms, [high for high, _ in pairs])
            self.backend.steady(high, sizes, slack)
        return high, low

    def _pair_power(self, base: sympy.Expr, exponent: int) -> tuple[Any, Any]:
        high, low = self.operand(base)
        for _ in range(exponent - 1):
            high, low = self.backend.call("pair_product", high, low, *self.operand(base))
        return high, low

    def _pair_product(self, node: sympy.Expr) -> tuple[Any, Any]:
        top, bottom = sympy.fraction(node)
        constant, rest = top.as_independent(*top.free_symbols, as_Add=False)
        constant, bottom = (constant / bottom, sympy.S.One) if not bottom.free_symbols else (
            constant, bottom)  # fmt: skip
        scale = constant if is_power_of_two(constant) else None
        factors = [] if scale is not None else [constant]
        factors += sympy.Mul.make_args(rest)
        high, low = self.operand(factors[0])
        for place, factor in enumerate(factors[1:], 2):
            high, low = self.backend.call("pair_product", high, low, *self.operand(factor))
            if place < len(factors) and sympy.Mul(*factors[:place]) in self.faint:
                self.backend.normal(high)
        if scale is not None and scale != 1:
            number = self.backend.number(float(scale))
            high, low = (self.backend.binary("*", number, part) for part in (high, low))
        if bottom == 1:
            return high, low
        return self.backend.call("pair_quotient", high, low, *self._pair_divisor(bottom))

    def _pair_divisor(self, node: sympy.Expr) -> tuple[Any, Any]:
        pair = self.operand(node)
        if not self.sizes.of(node).is_within(log2(LARGEST)):
            self.backend.divisor(pair[0])
        return pair
