"""From forms to branch-free float64 arithmetic with a guard: the fast path of a kernel.

One traversal serves two backends: `symact.fast_measure` computes NumPy values, so that a candidate
is measured before `symact.fast_text` writes it into a kernel. The guard says at run time where
float64 will not do: a sum that cancels, a result out of range, a condition too close to its tie.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import sympy
from flint import ctx

from symact.expression_text import text
from symact.numeric import ball

PAIR_SLACK = {"exp": 16.0, "erf": 1.0, "erfc": 1.0}
"""Functions whose value can be had as an unevaluated sum of two floats, and how much more a sum of
these may cancel than a sum of floats: pairs of exp have 2**-58, those of erf 2**-55."""

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
    def bounded(self, value: Any) -> None: ...
    def size(self, value: Any) -> Any: ...
    def apart(self, below: Callable[[], Any], above: Callable[[], Any]) -> tuple[Any, Any]: ...
    def select(self, variable: Any, below: Any, above: Any) -> Any: ...


def signs_known(node: sympy.Expr, signs: Mapping[sympy.Symbol, int]) -> int:
    """1 or -1 where an expression's sign is certain from its shape, else 0."""
    if node.is_Symbol:
        if node in signs:
            return signs[node]
        return 1 if node.is_positive else -1 if node.is_negative else 0
    if node.is_number:
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


def is_float(node: sympy.Expr) -> bool:
    """Whether a node is a float64 as it stands: a symbol, or a rational that is one."""
    return bool(node.is_Symbol or (node.is_Rational and sympy.Rational(float(node)) == node))


def _slack(node: sympy.Expr) -> float | None:
    """What a sum in pairs gains over one in floats; None where some function has no pair."""
    functions = (f for f in node.atoms(sympy.core.function.AppliedUndef) if f.free_symbols)
    names = {f.func.__name__ for f in functions} - {"times"}
    if not names <= PAIR_SLACK.keys():
        return None
    return min((PAIR_SLACK[name] for name in names), default=16.0)


_GROWING = {"exp", "expm1", "sinh", "cosh", "pow_"}


def of_one_sign(terms: Sequence[sympy.Expr], signs: Mapping[sympy.Symbol, int]) -> bool:
    """Whether a sum surely does not cancel: ``x + x**3`` does not, whatever the sign of x."""
    return all(signs_known(term / terms[0], signs) == 1 for term in terms[1:])


@dataclass(slots=True)
class FastForm:
    """Walks one form; equal parts are computed once.

    With `pairs`, for float64 results, what a function or a sum would magnify is computed in pairs
    of floats; without, for float32 results, plain float64 has digits enough.
    """

    backend: Backend
    signs: Mapping[sympy.Symbol, int]
    pairs: bool
    done: dict[sympy.Expr, Any] = field(default_factory=dict)
    done_pairs: dict[sympy.Expr, tuple[Any, Any]] = field(default_factory=dict)

    def value(self, node: sympy.Expr) -> Any:
        if node not in self.done:
            self.done[node] = self.compute(node)
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
        name = node.func.__name__
        if name == "times":
            return self.backend.binary("*", self.value(node.args[0]), self.value(node.args[1]))
        if self.pairs and name in PAIR_SLACK:
            return self.backend.call(f"{name}_dd", *self.pair(node.args[0]))
        result = self.backend.call(name, *(self.value(arg) for arg in node.args))
        if not self.pairs and name in _GROWING:
            # _vecmath32 ends short of infinity there.
            self.backend.bounded(result)
        return result

    def total(self, node: sympy.Expr) -> Any:
        terms = sorted(node.args, key=text)
        cancels = not (of_one_sign(terms, self.signs) or self.is_exact_sum(terms))
        slack = _slack(node) if cancels and self.pairs else None
        if slack is not None:
            high, low = self.pair(node)
            self.backend.steady(high, [self.pair(term)[0] for term in terms], slack)
            return self.backend.binary("+", high, low)
        values = [self.value(term) for term in terms]
        result = values[0]
        for value in values[1:]:
            result = self.backend.binary("+", result, value)
        if cancels:
            self.backend.steady(result, values, 1.0)
        return result

    @staticmethod
    def is_exact_sum(terms: Sequence[sympy.Expr]) -> bool:
        """Two floats as they stand: however much their sum cancels, it is rounded once."""
        return len(terms) == 2 and all(is_float(abs(term)) or is_float(term) for term in terms)

    def product(self, node: sympy.Expr) -> Any:
        top, bottom = sympy.fraction(node)
        if bottom.free_symbols:
            divisor = self.value(bottom)
            self.backend.divisor(divisor)
            return self.backend.binary("/", self.value(top), divisor)
        factors = sorted(node.args, key=lambda factor: (bool(factor.free_symbols), text(factor)))
        result = self.value(factors[0])
        for factor in factors[1:]:
            result = self.backend.binary("*", result, self.value(factor))
        return result

    def power(self, base: sympy.Expr, exponent: int) -> Any:
        if exponent < 0:
            divisor = self.value(base**-exponent)
            self.backend.divisor(divisor)
            return self.backend.binary("/", self.backend.number(1.0), divisor)
        if exponent == 1:
            return self.value(base)
        half = self.value(base ** (exponent // 2))
        square = self.backend.binary("*", half, half)
        return square if exponent % 2 == 0 else self.backend.binary("*", square, self.value(base))

    def pair(self, node: sympy.Expr) -> tuple[Any, Any]:
        """A value as a high and a low part; of most functions the low part is not known."""
        if node not in self.done_pairs:
            self.done_pairs[node] = self.compute_pair(node)
        return self.done_pairs[node]

    def compute_pair(self, node: sympy.Expr) -> tuple[Any, Any]:
        back = self.backend
        if node.is_Symbol:
            return self.value(node), back.number(0.0)
        if node.is_Mul and node.args[0] == -1 and (-node).is_Symbol:
            return self.value(node), back.number(0.0)
        if not node.free_symbols:
            with ctx.workprec(300):
                exact = ball(node, {})
                high = float(exact.mid())
                return back.number(high), back.number(float((exact - high).mid()))
        if node.is_Pow and node.exp.is_Integer and node.exp > 1:
            return self._pair_power(node.base, int(node.exp))
        if node.is_Mul or node.func.__name__ == "times":
            return self._pair_product(sympy.Mul(*node.args))
        if node.is_Add:
            return self._pair_sum(node)
        if node.func.__name__ in PAIR_SLACK:
            return back.call(f"{node.func.__name__}_as_pair", *self.pair(node.args[0]))
        return self.value(node), back.number(0.0)

    def _pair_sum(self, node: sympy.Expr) -> tuple[Any, Any]:
        first, *rest = sorted(node.args, key=text)
        high, low = self.pair(first)
        for term in rest:
            high, low = self.backend.call("pair_sum", high, low, *self.pair(term))
        return high, low

    def _pair_power(self, base: sympy.Expr, exponent: int) -> tuple[Any, Any]:
        high, low = base_high, base_low = self.pair(base)
        for _ in range(exponent - 1):
            high, low = self.backend.call("pair_product", high, low, base_high, base_low)
        return high, low

    def _pair_product(self, node: sympy.Expr) -> tuple[Any, Any]:
        top, bottom = sympy.fraction(node)
        constant, rest = top.as_independent(*top.free_symbols, as_Add=False)
        constant, bottom = (constant / bottom, sympy.S.One) if not bottom.free_symbols else (
            constant, bottom)  # fmt: skip
        factors = [constant] if constant != 1 else []
        factors += sympy.Mul.make_args(rest)
        high, low = self.pair(factors[0])
        for factor in factors[1:]:
            high, low = self.backend.call("pair_product", high, low, *self.pair(factor))
        if bottom == 1:
            return high, low
        return self.backend.call("pair_quotient", high, low, *self.pair(bottom))
