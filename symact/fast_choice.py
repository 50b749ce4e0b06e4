"""From the forms of one branch to the cheapest float64 arithmetic that measures well there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import sympy
from flint import arb, ctx

from symact.fast_bounds import Sizes
from symact.fast_candidates import (
    FLOAT32,
    FLOAT64,
    Candidate,
    Target,
    candidates_of,
)
from symact.fast_leaf import FastLeaf, evaluate_candidate, evaluate_patched
from symact.fast_measure import Measure
from symact.fast_roots import Patch, patches, trials
from symact.fast_sample import TYPICAL, about, exact, with_roots
from symact.fast_tails import Tail
from symact.lower_fast import FastForm, sensitive
from symact.normal_form import unevaluated
from symact.numeric import Point
from symact.stabilize import KernelForm, Region

_NEAR, _FAR = 2.0**-60, 2.0**12

_ROUNDS, _PLACES = 5, 6
"""How many choices are made at most, and beside how many of the worst points of one the next is
measured, too.
"""

_MOST_OPERATIONS = 4000
"""Forms of more are no fast path, and measuring them would take minutes."""


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
    known = _Points.of(form, with_roots(form, points, where.variables))
    wide_sample, narrow_sample = (_Sample(form, where, known, some) for some in tails)
    vanishing = frozenset(
        symbol for symbol in signs if symbol not in moving and any(p[symbol] == 0 for p in points)
    )
    empty = partial(FastLeaf, None, signs=signs, moving=moving, vanishing=vanishing)
    short = tuple(
        candidate
        for candidate in dict.fromkeys(candidates_of(expression, form, where, signs))
        if sympy.count_ops((candidate.below, candidate.above)) <= _MOST_OPERATIONS
    )
    candidates = tuple(dict.fromkeys((*short, *(candidate.spread for candidate in short))))
    narrow = _best(short, narrow_sample, empty(FLOAT32, FLOAT32.guards[0]), order, shared[1])
    for left in reversed(range(_ROUNDS)):
        wide = _best(candidates, wide_sample, empty(FLOAT64, FLOAT64.guards[0]), order, shared[0])
        wide = _patched(wide, candidates, wide_sample, order)
        # The last is not known to err, however much more there may be to find.
        if not left or wide.candidate is None or not wide_sample.grow(wide, order):
            break
    return wide, narrow


def _best(
    candidates: Sequence[Candidate],
    sample: _Sample,
    empty: FastLeaf,
    order: int,
    shared: frozenset[sympy.Expr],
) -> FastLeaf:
    """The `empty` leaf with the best candidate."""
    best: tuple[tuple[float, int], FastLeaf] = (-1.0, 0), empty
    target, signs = empty.target, empty.signs
    for candidate in candidates:
        reach = candidate.reach(signs, target, empty.moving)
        for is_careful in (False, True)[: 1 + target.pairs]:
            leaf = replace(empty, candidate=candidate, reach=reach, is_careful=is_careful)
            found = sample.covered(leaf, order)
            if found is not None:
                guard, covered = found
                score = (
                    round(covered * 200),
                    -candidate.cost(signs, shared, target.pairs) * (1 + 2 * is_careful),
                )
                if score > best[0]:
                    best = score, replace(leaf, guard=guard)
                if covered == 1.0:
                    break
    return best[1]


_PATCHED_GUARDS = (4.0, 3.0, 2.5, 2.0)
"""How much a sum of floats may cancel outside of patches, for float64 results."""

_MARGIN = 0.15
"""Ulps by which functions that are rounded once more than NumPy's may make a plain form worse."""


def _patched(
    best: FastLeaf, candidates: Sequence[Candidate], sample: _Sample, order: int
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
            leaf = _with_patches(replace(plain, guard=guard), sample, order)
            if leaf is not None:
                return leaf
    return best


def _with_patches(plain: FastLeaf, sample: _Sample, order: int) -> FastLeaf | None:
    """A plain leaf with polynomials wherever its guard fails; None if that is not good enough."""
    (variable,) = plain.moving

    def holds(inputs: np.ndarray) -> np.ndarray:
        """Whether the guard does, and no root is before the next input."""
        measure = Measure({variable: inputs}, (plain.guard,))
        with np.errstate(all="ignore"):
            signs = np.sign(evaluate_candidate(plain, measure))
        return np.asarray(measure.ok[0]) & np.append(signs[1:] * signs[:-1] >= 0.0, True)

    target = _only(plain)
    if sample.covered(replace(plain, target=target), order, _MARGIN) is None:
        return None
    found = patches(holds, sample.exact, plain.signs.get(variable, 0))
    if not all(_is_right(patch, variable, sample.exact, order) for patch in found):
        return None
    leaf = replace(plain, patches=tuple(found))
    covered = sample.covered(replace(leaf, target=target), order, _MARGIN)
    return leaf if covered is not None and covered[1] == 1.0 else None


def _is_right(
    patch: Patch, variable: sympy.Symbol, exact: Callable[[arb], arb], order: int
) -> bool:
    """Whether a polynomial, as it is evaluated, errs little enough in its window."""
    inputs = trials(patch)
    values = patch.evaluate(Measure({variable: inputs}, (1.0,)), inputs)
    with ctx.workprec(400):
        known = [exact(arb(float(x))) for x in inputs]
        units = _units(np.array([float(right) for right in known]), order)
        errors = [
            abs(float((arb(float(value)) - right) / float(unit)))
            for value, right, unit in zip(values, known, units, strict=True)
        ]
    return max(errors) < FLOAT64.limit(order) - _MARGIN


def _units(values: np.ndarray, order: int) -> np.ndarray:
    """What errors of a derivative of some order are counted in: ulps, or for the first their size.

    A gradient is multiplied by it: the product's ulp may be half as large beside its error.
    """
    size = np.abs(values)
    return size * 2.0**-52 if order == 1 else np.spacing(size)


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


@dataclass(frozen=True, slots=True)
class _Points:
    """Points of a branch as columns, with the exact values there as sums of two floats."""

    arrays: Mapping[sympy.Symbol, np.ndarray]
    high: np.ndarray
    low: np.ndarray

    @classmethod
    def of(cls, form: KernelForm, points: Sequence[Point]) -> _Points:
        values = [exact(form, point) for point in points]
        high = np.array([float(value.mid()) for value in values])
        with ctx.workprec(400):
            low = [float((value - h).mid()) for value, h in zip(values, high, strict=True)]
        columns = {symbol: np.array([float(p[symbol]) for p in points]) for symbol in points[0]}
        return cls(columns, high, np.array(low))

    def __add__(self, other: _Points) -> _Points:
        return _Points(
            {symbol: np.append(old, other.arrays[symbol]) for symbol, old in self.arrays.items()},
            np.append(self.high, other.high),
            np.append(self.low, other.low),
        )


class _Sample:
    """The points of a branch with their exact values, to measure candidates at.

    Those beyond a tail's border are settled: they need no covering.
    """

    def __init__(
        self, form: KernelForm, where: Region, points: _Points, tails: Sequence[Tail]
    ) -> None:
        self.form, self.variables, self.tails = form, where.variables, tails
        self._take(points)

    def _take(self, points: _Points) -> None:
        self.points, self.arrays = points, points.arrays
        sizes = [np.abs(self.arrays[variable]) for variable in self.variables]
        self.typical = np.all([(size > TYPICAL[0]) & (size < TYPICAL[1]) for size in sizes], axis=0)
        self.settled = np.zeros(len(points.high), dtype=bool)
        for tail in self.tails:
            walk = FastForm(Measure(self.arrays, (1.0,)), Sizes({}, 1.0), pairs=False)
            self.settled |= tail.side * walk.value(tail.argument) > tail.threshold

    @property
    def has_parameters(self) -> bool:
        return len(self.arrays) != 1

    def exact(self, x: arb) -> arb:
        """The value of a function of one variable."""
        (symbol,) = self.arrays
        return exact(self.form, {symbol: x})

    def grow(self, leaf: FastLeaf, order: int) -> bool:
        """Take in points about those where a leaf errs most; returns whether it errs more there.

        Errors of many roundings are erratic, but where they can be large they often are.
        """
        held, errors = self._measured(replace(leaf, target=_only(leaf)), order)
        errors = np.where(held[0] & ~self.settled, errors, 0.0)
        worst = np.argsort(errors)[-_PLACES:]
        points = [
            {symbol: float(column[row]) for symbol, column in self.arrays.items()} for row in worst
        ]
        self._take(self.points + _Points.of(self.form, about(points, self.variables)))
        return self.covered(replace(leaf, target=_only(leaf)), order) is None

    def covered(
        self, leaf: FastLeaf, order: int, margin: float = 0.0
    ) -> tuple[float, float] | None:
        """The loosest guard under which no point errs too much, and the share of points it lets
        through; None if there is none.
        """
        held, errors = self._measured(leaf, order)
        wrong = (errors > leaf.target.limit(order) - margin) & ~self.settled
        for guard, let_through in zip(leaf.target.guards, held, strict=True):
            if not np.any(let_through & wrong):
                let_through = let_through | self.settled
                chosen = let_through[self.typical] if self.typical.any() else let_through
                return guard, float(chosen.mean())
        return None

    def _measured(self, leaf: FastLeaf, order: int) -> tuple[np.ndarray, np.ndarray]:
        """Where a leaf's result is let through, a row for each guard, and its errors."""
        high, measure = self.points.high, Measure(self.arrays, leaf.target.guards)
        with np.errstate(all="ignore"):
            values = np.broadcast_to(evaluate_patched(leaf, measure), high.shape)
            held = measure.ok & (np.abs(values) > 2.0**-960) & (np.abs(values) < 2.0**960)
            return held, np.abs((values - high) - self.points.low) / _units(high, order)


def _only(leaf: FastLeaf) -> Target:
    """A leaf's target, with the guard it has as the only one."""
    return replace(leaf.target, guards=(leaf.guard,))
