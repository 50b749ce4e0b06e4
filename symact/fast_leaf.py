"""One branch's candidate in, as it was chosen; its value by a backend, as text or arrays, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf, log2
from typing import Literal

import numpy as np
import sympy

from symact.fast_bounds import LARGEST_INPUT, Sizes, is_exact_sum, is_float
from symact.fast_candidates import Candidate, Target, calls_in
from symact.fast_measure import Measure
from symact.fast_roots import Patch
from symact.fast_text import Text
from symact.fast_underflow import IN_RANGE, faint
from symact.lower_fast import LARGEST, FastForm, sensitive
from symact.lowest import times
from symact.zeros import Zero


@dataclass(frozen=True, slots=True)
class FastLeaf:
    """What the fast path computes on one branch: None where nothing measured well."""

    candidate: Candidate | None
    target: Target
    guard: float
    signs: Mapping[sympy.Symbol, int]
    moving: frozenset[sympy.Symbol]
    """The inputs; all other symbols are parameters."""
    vanishing: frozenset[sympy.Symbol] = frozenset()
    """The parameters that may be 0."""
    reach: float = 0.0
    """How large an argument of an exponential may be."""
    is_careful: bool = False
    """Whether everything is computed in pairs of floats."""
    is_plain: bool = False
    """Whether nothing is but arguments of exponentials, though sums may cancel."""
    patches: tuple[Patch, ...] = ()
    """What is taken where a plain form's sums cancel."""

    def zeros(
        self, zero: Zero | None, inputs: Sequence[str], names: Mapping[str, sympy.Symbol]
    ) -> Literal["signed", "unsigned"] | None:
        """Whether at the inputs +0.0 and -0.0 the form has the zero it should, sign and all.

        Unsigned if it has zeros that should both have one sign.
        """
        if self.candidate is None or zero is None or zero.sign == 0 or len(inputs) != 1:
            return None
        arrays = {symbol: np.full(2, 0.75) for symbol in names.values()}
        arrays[names[inputs[0]]] = np.array([0.0, -0.0])
        with np.errstate(all="ignore"):
            measure = Measure(arrays, (self.guard,))
            values = evaluate_candidate(self, measure)
            values = np.broadcast_to(values, 2)
        if not np.all(values == 0.0):
            return None
        expected = [zero.is_negative_at(False), zero.is_negative_at(True)]
        if list(np.signbit(values)) == expected:
            return "signed"
        return "unsigned" if expected[0] == expected[1] else None

    @property
    def is_exact(self) -> bool:
        """A constant, an input, or one operation on them: rounded right whatever its size."""
        form = self.candidate.below if self.candidate else None
        return form is not None and self.candidate.variable is None and (  # type: ignore[union-attr]
            form.is_Symbol
            or not form.free_symbols
            or (form.is_Mul and len(form.args) == 2 and all(map(is_float, form.args)))
        )  # fmt: skip

    @property
    def is_one_sum(self) -> bool:
        """Whether the form is one sum of floats: rounded right whatever its size."""
        if self.candidate is None or self.candidate.above != self.candidate.below:
            return False
        return self.candidate.below.is_Add and is_exact_sum(self.candidate.below.args)

    def shows_nan(self, symbol: sympy.Symbol) -> bool:
        """Whether a NaN in this place is one in the result; it takes the form above zero."""
        if self.candidate is None:
            return True
        is_variable = symbol == self.candidate.variable
        return bool(self.candidate.above.has(self.candidate.size if is_variable else symbol))

    def write(self, writer: Text, zero_of: str | None, strict: bool) -> str:
        """Statements for the branch's value and its guard; returns the value's name.

        `zero_of` is the input at whose zeros the value is the zero it should be, if there is one.
        A `strict` result is a normal number or zero: it will be multiplied.
        """
        if self.candidate is None:
            writer.conditions.append("False")
            return "0.0"
        writer.guard = self.guard
        value = evaluate_patched(self, writer)
        for symbol, sign in self.signs.items():
            if symbol not in self.moving:
                order = (">" if sign > 0 else "<") + "=" * (symbol in self.vanishing)
                writer.require(f"{writer.names[symbol]} {order} 0.0")
        if not self.is_exact:
            is_checked = self._require_range(writer, value, zero_of, strict)
            self._require_bounds(writer, is_checked)
        return value

    def _require_bounds(self, writer: Text, is_checked: bool) -> None:
        """Require arguments as small as `Sizes` takes them to be, where that does not show itself.

        ``1/2 + x/sqrt(x**2)`` would look like a number.
        """
        assert self.candidate is not None
        form = self.candidate.below
        if self.is_one_sum:
            return
        if self.is_whole and (not self.target.pairs or is_checked or _is_linear(form)):
            return
        is_sum = form.is_Add and is_exact_sum(form.args) and not self.target.pairs
        for symbol, name in writer.names.items():
            if not (is_sum and symbol in self.moving):
                writer.within(name, 2.0**LARGEST_INPUT)

    @property
    def is_whole(self) -> bool:
        """Whether a form of one variable is right at infinity too, as a product of ``x + 3`` is."""
        if self.candidate is None:
            return False
        form = self.candidate.below
        sizes = self.candidate.sizes(self.signs, self.reach, self.moving, self.target.pairs)
        return self.candidate.variable is None and len(form.free_symbols) == 1 and all(
            node.is_Symbol
            or node.is_Rational
            or (node.is_Add and (sizes.is_exact(node.args) or sizes.is_exact_pair(node.args)))
            or node.is_Mul
            or (node.is_Pow and node.exp.is_Integer and node.exp > 0)
            or node.func.__name__ == "times"
            for node in sympy.preorder_traversal(form)
        )  # fmt: skip

    def _require_range(self, writer: Text, value: str, zero_of: str | None, strict: bool) -> bool:
        """Require a result that underflow has not reached, and no zero of the wrong sign.

        Returns whether that is looked at for every result.
        """
        assert self.candidate is not None
        parts = self.candidate.parts(self.signs, self.reach, self.moving, self.target.pairs)
        sizes = [part.of(form) for form, part in parts]
        never_zero = all(size.low > -inf for size in sizes)
        if self.target.pairs:
            some = [part.nonzero(form) for form, part in parts]
            is_safe = (
                self.is_one_sum
                or all(size.low >= IN_RANGE and size.high <= 1000.0 for size in some)
                or (
                    not strict
                    and all(part.is_tame(form) for form, part in parts)
                    and all(size.high <= 1000.0 for size in sizes)
                )
            )
        else:
            # What underflows in float64 is a zero in float32.
            is_safe = all(part.is_modest(form, 450.0) for form, part in parts)
        if not is_safe:
            inside = writer.assign(f"_vecmath.in_range({value})")
            if zero_of is not None:
                zero = f"({zero_of} == 0.0)"
                if len(writer.names) > 1:
                    # A parameter may be infinite.
                    zero = f"({writer.assign(f'{value} == 0.0')} & {zero})"
                inside = writer.assign(f"{inside} | {zero}")
            writer.conditions.append(inside)
            return True
        if zero_of is None and not never_zero and not self._has_certain_zeros(writer, parts):
            writer.require(f"{value} != 0.0")
        return False

    def _has_certain_zeros(self, writer: Text, parts: Sequence[tuple[sympy.Expr, Sizes]]) -> bool:
        """Whether what comes out as zero is a positive one, as in ``1 - y**2``.

        Where that holds but at an input of 0, as in ``x + x**2``, such an input is asked for.
        """
        assert self.candidate is not None
        ((form, sizes),) = parts if len(parts) == 1 else ((sympy.nan, None),)
        form = form.replace(times, lambda *factors: sympy.Mul(*factors, evaluate=False))
        if sizes is None or self.candidate.variable is not None or not sizes.is_product(form):
            return False
        only = next(iter(form.free_symbols)) if len(form.free_symbols) == 1 else None
        if not (form.is_Add or (only in self.moving and _is_positive_beside(form, only))):
            return False
        if only is not None and form.subs(only, 0) == 0:
            writer.require(f"{writer.names[only]} != 0.0")
        return True


def _is_linear(form: sympy.Expr) -> bool:
    """Whether a form is of degree 1 in its only variable: it overflows where its value does."""
    form = form.replace(times, lambda *factors: sympy.Mul(*factors))
    return len(form.free_symbols) == 1 and sympy.degree(form, *form.free_symbols) == 1


def _is_positive_beside(form: sympy.Expr, symbol: sympy.Symbol) -> bool:
    """Whether at the zeros of each sum in a product the other factors are positive."""
    for factor in sympy.Mul.make_args(form):
        if factor.has(sympy.Add):
            others = form / factor
            zeros = sympy.real_roots(factor.as_base_exp()[0], symbol)
            if not all(others.subs(symbol, zero).is_positive for zero in zeros):
                return False
    return True


def evaluate_candidate(leaf: FastLeaf, backend):  # type: ignore[no-untyped-def]
    """Walk a leaf's candidate with a backend: both signs' numerators, denominators, and select."""
    candidate, pairs = leaf.candidate, leaf.target.pairs
    assert candidate is not None
    roots = (candidate.below, candidate.above)
    studied = (candidate, tuple(leaf.signs.items()), leaf.reach, leaf.moving, pairs)
    sizes, delicate, weak = _studied(*studied)
    marked = frozenset() if leaf.is_plain else delicate, weak, leaf.is_plain, calls_in(roots)
    if candidate.variable is None:
        form = FastForm(backend, sizes, pairs, *marked)
        if leaf.is_careful:
            return backend.binary("+", *form.pair(candidate.below))
        return form.value(candidate.below)
    variable = backend.symbol(candidate.variable)
    known = {candidate.size: backend.size(variable)}

    def part(expression: sympy.Expr):  # type: ignore[no-untyped-def]
        form = FastForm(backend, sizes, pairs, *marked, dict(known))
        return lambda: form.pair(expression) if leaf.is_careful else (form.value(expression),)

    def chosen(below: sympy.Expr, above: sympy.Expr):  # type: ignore[no-untyped-def]
        sides = backend.apart(part(below), part(above))
        return tuple(backend.select(variable, *both) for both in zip(*sides, strict=True))

    (top_below, below), (top_above, above) = map(sympy.fraction, roots)
    top = chosen(top_below, top_above)
    if below != 1 or above != 1:
        divisor = chosen(below, above)
        if not all(sizes.of(form).is_within(log2(LARGEST)) for form in (below, above)):
            backend.divisor(divisor[0])
        if not leaf.is_careful:
            moving = {*leaf.moving, candidate.size}
            if pairs or any(form.free_symbols & moving for form in (below, above)):
                return backend.binary("/", top[0], divisor[0])
            # What does not change along a loop divides only once.
            return backend.binary("*", top[0], backend.binary("/", backend.number(1.0), divisor[0]))
        top = backend.call("pair_quotient", *top, *divisor)
    return backend.binary("+", *top) if leaf.is_careful else top[0]


@lru_cache(maxsize=64)
def _studied(
    candidate: Candidate,
    signs: tuple[tuple[sympy.Symbol, int], ...],
    reach: float,
    moving: frozenset[sympy.Symbol],
    pairs: bool,
) -> tuple[Sizes, frozenset[sympy.Expr], frozenset[sympy.Expr]]:
    """Sizes in a candidate, what is sensitive in it and what faint; it is evaluated repeatedly."""
    sizes = candidate.sizes(dict(signs), reach, moving, pairs)
    roots = (candidate.below, candidate.above)
    return sizes, sensitive(roots, sizes, pairs), faint(roots, sizes)


def evaluate_patched(leaf: FastLeaf, backend):  # type: ignore[no-untyped-def]
    """The same with a leaf's patches in place."""
    value = evaluate_candidate(leaf, backend)
    for patch in leaf.patches:
        (variable,) = leaf.moving
        x = backend.symbol(variable)
        inside = patch.evaluate(backend, x)
        value = backend.between(x, patch.low, patch.high, inside, value)
    return value
