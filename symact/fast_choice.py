"""From the forms of one branch to the cheapest float64 arithmetic that measures well there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf, log2
from typing import Literal

import numpy as np
import sympy
from flint import arb, ctx

from symact.fast_bounds import LARGEST_INPUT, Sizes, is_exact_sum, is_float
from symact.fast_candidates import (
    FLOAT32,
    FLOAT64,
    Candidate,
    Target,
    calls_in,
    candidates_of,
)
from symact.fast_measure import Measure
from symact.fast_roots import Patch, patches, trials
from symact.fast_sample import TYPICAL, exact, with_roots
from symact.fast_tails import Tail
from symact.fast_text import Text
from symact.fast_underflow import IN_RANGE, faint
from symact.lower_fast import LARGEST, FastForm, sensitive
from symact.lowest import times
from symact.normal_form import unevaluated
from symact.numeric import Point
from symact.stabilize import KernelForm, Region
from symact.zeros import Zero

_NEAR, _FAR = 2.0**-60, 2.0**12


_MOST_OPERATIONS = 4000
"""Forms of more are no fast path, and measuring them would take minutes."""


@dataclass(frozen=True, slots=True)
class FastLeaf:
    """What the fast path computes on one branch: None where nothing measured well."""

    candidate: Candidate | None
    target: Target
    guard: float
    signs: Mapping[sympy.Symbol, int]
    moving: frozenset[sympy.Symbol]
    """The inputs; all other symbols are parameters."""
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
                writer.require(f"{writer.names[symbol]} {'>' if sign > 0 else '<'} 0.0")
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
            is_safe = all(size.low >= IN_RANGE and size.high <= 1000.0 for size in some) or (
                not strict
                and all(part.is_tame(form) for form, part in parts)
                and all(size.high <= 1000.0 for size in sizes)
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
        """Whether what comes out as zero is a positive one, as in ``1 - y**2``; 0 itself aside."""
        assert self.candidate is not None
        ((form, sizes),) = parts if len(parts) == 1 else ((sympy.nan, None),)
        form = form.replace(times, lambda *factors: sympy.Mul(*factors, evaluate=False))
        if sizes is None or self.candidate.variable is not None or not sizes.is_product(form):
            return False
        if form.is_Add:
            return True
        if form.free_symbols != {sizes.short} or not _is_positive_beside(form, sizes.short):
            return False
        if form.subs(sizes.short, 0) == 0:
            writer.require(f"{writer.names[sizes.short]} != 0.0")
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


def choose(
    expression: sympy.Expr,
    form: KernelForm,
    where: Region,
    order: int,
    tails: tuple[Sequence[Tail], Sequence[Tail]] = ((), ()),
    shared: tuple[frozenset[sympy.Expr], frozenset[sympy.Expr]] = (frozenset(), frozenset()),
) -> tuple[FastLeaf, FastLeaf]:
    """For float64 and float32 results: the cheapest of the candidates that cover the most.

    The tails of each kind of result need no covering, and calls that are `shared` cost less.
    """
    signs, moving = signs_in(where), frozenset(where.variables)
    points = [point for point in where.points if _is_ordinary(point, where.variables)]
    if not points:
        only = unevaluated(expression)
        trivial = Candidate(only, only) if only.is_Symbol or only.is_Rational else None
        wide, narrow = (
            FastLeaf(trivial, t, t.guards[0], signs, moving) for t in (FLOAT64, FLOAT32)
        )
        return wide, narrow
    samples = [_Sample(form, where, points, some) for some in tails]
    candidates = tuple(
        candidate
        for candidate in dict.fromkeys(candidates_of(expression, form, where, signs))
        if sympy.count_ops((candidate.below, candidate.above)) <= _MOST_OPERATIONS
    )
    wide, narrow = (
        _best(candidates, sample, signs, moving, target, order, calls)
        for target, sample, calls in zip((FLOAT64, FLOAT32), samples, shared, strict=True)
    )
    return _patched(wide, candidates, samples[0], FLOAT64.limit(order)), narrow


def _best(
    candidates: Sequence[Candidate],
    sample: _Sample,
    signs: Mapping[sympy.Symbol, int],
    moving: frozenset[sympy.Symbol],
    target: Target,
    order: int,
    shared: frozenset[sympy.Expr],
) -> FastLeaf:
    best: tuple[tuple[float, int], FastLeaf]
    best = (-1.0, 0), FastLeaf(None, target, target.guards[0], signs, moving)
    for candidate in candidates:
        reach = candidate.reach(signs, target, moving)
        for is_careful in (False, True)[: 1 + target.pairs]:
            leaf = FastLeaf(candidate, target, target.guards[0], signs, moving, reach, is_careful)
            found = sample.covered(leaf, target.limit(order))
            if found is not None:
                guard, covered = found
                score = (
                    round(covered * 200),
                    -candidate.cost(signs, shared) * (1 + 2 * is_careful),
                )
                if score > best[0]:
                    best = score, replace(leaf, guard=guard)
                if covered == 1.0:
                    break
    return best[1]


_PATCHED_GUARDS = (4.0, 3.0, 2.5, 2.0)
"""How much a sum of floats may cancel outside of patches, for float64 results."""

_MARGIN = 0.5
"""Ulps by which functions that are rounded once more than NumPy's may make a plain form worse."""


def _patched(
    best: FastLeaf, candidates: Sequence[Candidate], sample: _Sample, limit: float
) -> FastLeaf:
    """A leaf with polynomials where its sums cancel instead of pairs of floats everywhere.

    Only with one variable, and no parameter that would move its roots; else the leaf as it is.
    """
    if best.candidate is None or sample.has_parameters:
        return best
    sizes = best.candidate.sizes(best.signs, best.reach, best.moving, True)
    roots = (best.candidate.below, best.candidate.above)
    calls = (node for node in sensitive(roots, sizes, True) if node.free_symbols)
    names = {node.func.__name__ for node in calls}
    # Other functions have more roundings than a few points show, and good pairs of their own.
    if not (best.is_careful or names) or names - {"exp", "erf", "erfc"}:
        return best
    for candidate in sorted(candidates, key=lambda one: one.cost(best.signs)):
        reach = candidate.reach(best.signs, best.target, best.moving)
        plain = replace(best, candidate=candidate, reach=reach, is_careful=False, is_plain=True)
        for guard in _PATCHED_GUARDS:
            leaf = _with_patches(replace(plain, guard=guard), sample, limit - _MARGIN)
            if leaf is not None:
                return leaf
    return best


def _with_patches(plain: FastLeaf, sample: _Sample, limit: float) -> FastLeaf | None:
    """A plain leaf with polynomials wherever its guard fails; None if that is not good enough."""
    (variable,) = plain.moving

    def holds(inputs: np.ndarray) -> np.ndarray:
        """Whether the guard does, and no root is before the next input."""
        measure = Measure({variable: inputs}, (plain.guard,))
        with np.errstate(all="ignore"):
            signs = np.sign(evaluate_candidate(plain, measure))
        return np.asarray(measure.ok[0]) & np.append(signs[1:] * signs[:-1] >= 0.0, True)

    target = replace(plain.target, guards=(plain.guard,))
    if sample.covered(replace(plain, target=target), limit) is None:
        return None
    found = patches(holds, sample.exact, plain.signs.get(variable, 0))
    if not all(_is_right(patch, variable, sample.exact, limit) for patch in found):
        return None
    leaf = replace(plain, patches=tuple(found))
    covered = sample.covered(replace(leaf, target=target), limit)
    return leaf if covered is not None and covered[1] == 1.0 else None


def _is_right(
    patch: Patch, variable: sympy.Symbol, exact: Callable[[arb], arb], limit: float
) -> bool:
    """Whether a polynomial, as it is evaluated, errs no more than a limit in its window."""
    inputs = trials(patch)
    values = patch.evaluate(Measure({variable: inputs}, (1.0,)), inputs)
    with ctx.workprec(400):
        known = [exact(arb(float(x))) for x in inputs]
        errors = [
            abs(float((arb(float(value)) - right) / float(np.spacing(abs(float(right))))))
            for value, right in zip(values, known, strict=True)
        ]
    return max(errors) < limit


def signs_in(where: Region) -> dict[sympy.Symbol, int]:
    """The sign of an input over a whole branch, or of a parameter, where it has one (0 aside)."""
    found = {}
    for symbol in where.points[0] if where.points else ():
        values = [point[symbol] for point in where.points]
        if all(value >= 0 for value in values):
            found[symbol] = 1
        elif all(value <= 0 for value in values):
            found[symbol] = -1
    return found


def _is_ordinary(point: Point, variables: Sequence[sympy.Symbol]) -> bool:
    return all(_NEAR < abs(point[variable]) < _FAR for variable in variables)


class _Sample:
    """The points of a branch with their exact values, to measure candidates at."""

    def __init__(
        self, form: KernelForm, where: Region, points: Sequence[Point], tails: Sequence[Tail]
    ) -> None:
        self.form, self.symbols = form, tuple(points[0])
        points = with_roots(form, points, where.variables)
        self.arrays = {
            symbol: np.array([float(point[symbol]) for point in points]) for symbol in points[0]
        }
        sizes = [np.abs(self.arrays[variable]) for variable in where.variables]
        self.typical = np.all([(size > TYPICAL[0]) & (size < TYPICAL[1]) for size in sizes], axis=0)
        self.settled = np.zeros(len(points), dtype=bool)
        for tail in tails:
            walk = FastForm(Measure(self.arrays, (1.0,)), Sizes({}, 1.0), pairs=False)
            self.settled |= tail.side * walk.value(tail.argument) > tail.threshold
        values = [exact(form, point) for point in points]
        self.high = np.array([float(value.mid()) for value in values])
        with ctx.workprec(400):
            self.low = np.array(
                [float((value - high).mid()) for value, high in zip(values, self.high, strict=True)]
            )

    @property
    def has_parameters(self) -> bool:
        return len(self.symbols) != 1

    def exact(self, x: arb) -> arb:
        """The value of a function of one variable."""
        return exact(self.form, {self.symbols[0]: x})

    def covered(self, leaf: FastLeaf, limit: float) -> tuple[float, float] | None:
        """The loosest guard under which no point errs too much, and the share of points it lets
        through; None if there is none.
        """
        measure = Measure(self.arrays, leaf.target.guards)
        with np.errstate(all="ignore"):
            raw = evaluate_patched(leaf, measure)
            values = np.broadcast_to(raw, self.high.shape)
            held = measure.ok & (np.abs(values) > 2.0**-960) & (np.abs(values) < 2.0**960)
            errors = np.abs((values - self.high) - self.low) / np.spacing(np.abs(self.high))
            wrong = (errors > limit) & ~self.settled
        for guard, let_through in zip(leaf.target.guards, held, strict=True):
            if not np.any(let_through & wrong):
                let_through = let_through | self.settled
                chosen = let_through[self.typical] if self.typical.any() else let_through
                return guard, float(chosen.mean())
        return None
