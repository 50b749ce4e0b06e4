"""From the forms of one branch to the cheapest float64 arithmetic that measures well there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import sympy
from flint import arb, ctx

from symact.fast_measure import Measure
from symact.fast_text import Text
from symact.lower_fast import FastForm, is_float
from symact.lowest import TooLarge
from symact.normal_form import exp as exp_form
from symact.normal_form import expm1, normal_form, unevaluated, where_positive
from symact.numeric import Point, ball
from symact.stabilize import KernelForm, Region, regimes
from symact.zeros import Zero


@dataclass(frozen=True, slots=True)
class Target:
    """What a fast path must reach where its guard holds, and how its arithmetic is done."""

    pairs: bool
    guards: tuple[float, ...]
    """How much a sum may cancel: the loosest guard that measures well is taken."""
    ulps: tuple[float, ...]
    """Largest error by order of derivative, the last for all higher ones, in float64 ulps."""

    def limit(self, order: int) -> float:
        return self.ulps[min(order, len(self.ulps) - 1)]


FLOAT64 = Target(True, (4.0, 2.0, 1.25), (2.5, 3.0, 5.0))
FLOAT32 = Target(False, (2.0**12,), (2.0**20,))
"""float32 results: functions to 2**-42, sums that lose 12 bits of them."""

_NEAR, _FAR = 2.0**-60, 2.0**12
_TYPICAL = (2.0**-6, 2.0**5)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One form, or one for each sign of a variable, written in its absolute value `size`."""

    below: sympy.Expr
    above: sympy.Expr
    variable: sympy.Symbol | None = None
    size: sympy.Symbol | None = None

    def cost(self) -> int:
        forms = {self.below, self.above}
        calls = {f for form in forms for f in form.atoms(sympy.core.function.AppliedUndef)}
        return int(sum(sympy.count_ops(form) for form in forms)) + 12 * len(calls)


@dataclass(frozen=True, slots=True)
class FastLeaf:
    """What the fast path computes on one branch: None where nothing measured well."""

    candidate: Candidate | None
    target: Target
    guard: float
    signs: Mapping[sympy.Symbol, int]

    def keeps_zero(
        self, zero: Zero | None, inputs: Sequence[str], names: Mapping[str, sympy.Symbol]
    ) -> bool:
        """Whether at the inputs +0.0 and -0.0 the form has the zero it should, sign and all."""
        if self.candidate is None or zero is None or zero.sign == 0 or len(inputs) != 1:
            return False
        arrays = {symbol: np.full(2, 0.75) for symbol in names.values()}
        arrays[names[inputs[0]]] = np.array([0.0, -0.0])
        with np.errstate(all="ignore"):
            values = evaluate_candidate(
                self.candidate, Measure(arrays, (self.guard,)), self.signs, self.target.pairs
            )
            values = np.broadcast_to(values, 2)
        expected = [zero.is_negative_at(False), zero.is_negative_at(True)]
        return bool(np.all(values == 0.0)) and list(np.signbit(values)) == expected

    @property
    def is_exact(self) -> bool:
        """A constant, an input, or one operation on them: rounded right whatever its size."""
        form = self.candidate.below if self.candidate else None
        return form is not None and self.candidate.variable is None and (  # type: ignore[union-attr]
            form.is_Symbol
            or is_float(form)
            or (form.is_Mul and len(form.args) == 2 and all(map(is_float, form.args)))
        )  # fmt: skip

    def write(self, writer: Text) -> str:
        """Statements for the branch's value; returns its name."""
        if self.candidate is None:
            writer.conditions.append("False")
            return "0.0"
        writer.guard = self.guard
        return evaluate_candidate(self.candidate, writer, self.signs, self.target.pairs)


def evaluate_candidate(  # type: ignore[no-untyped-def]
    candidate: Candidate, backend, signs: Mapping[sympy.Symbol, int], pairs: bool
):
    """Walk a candidate with a backend: both signs' numerators and denominators, then select."""
    if candidate.variable is None:
        return FastForm(backend, signs, pairs).value(candidate.below)
    size, inner = candidate.size, {**signs, candidate.size: 1}
    variable = backend.symbol(candidate.variable)
    magnitude = backend.size(variable)

    def part(expression: sympy.Expr):  # type: ignore[no-untyped-def]
        return lambda: FastForm(backend, inner, pairs, {size: magnitude}).value(expression)

    (top_below, below), (top_above, above) = map(sympy.fraction, (candidate.below, candidate.above))
    top = backend.select(variable, *backend.apart(part(top_below), part(top_above)))
    if below == 1 and above == 1:
        return top
    divisor = backend.select(variable, *backend.apart(part(below), part(above)))
    backend.divisor(divisor)
    return backend.binary("/", top, divisor)


def choose(
    expression: sympy.Expr, form: KernelForm, where: Region, order: int
) -> tuple[FastLeaf, FastLeaf]:
    """For float64 and float32 results: the cheapest of the candidates that cover the most."""
    signs = _signs(where)
    points = [point for point in where.points if _is_ordinary(point, where.variables)]
    if not points:
        only = unevaluated(expression)
        trivial = Candidate(only, only) if only.is_Symbol or only.is_Rational else None
        wide, narrow = (FastLeaf(trivial, t, t.guards[0], signs) for t in (FLOAT64, FLOAT32))
        return wide, narrow
    sample = _Sample(form, where, points)
    candidates = tuple(dict.fromkeys(_candidates(expression, form, where, signs)))
    wide, narrow = (
        _best(candidates, sample, signs, target, order) for target in (FLOAT64, FLOAT32)
    )
    return wide, narrow


def _best(
    candidates: Sequence[Candidate],
    sample: _Sample,
    signs: Mapping[sympy.Symbol, int],
    target: Target,
    order: int,
) -> FastLeaf:
    best: tuple[tuple[float, int], Candidate | None, float] = ((-1.0, 0), None, target.guards[0])
    for candidate in candidates:
        found = sample.covered(candidate, signs, target, target.limit(order))
        if found is not None:
            guard, covered = found
            score = (round(covered * 50), -candidate.cost())
            if score > best[0]:
                best = (score, candidate, guard)
    return FastLeaf(best[1], target, best[2], signs)


def _signs(where: Region) -> dict[sympy.Symbol, int]:
    """The sign of an input over a whole branch, where it has one (0 itself aside)."""
    found = {}
    for variable in where.variables:
        values = [point[variable] for point in where.points]
        if values and all(value >= 0 for value in values):
            found[variable] = 1
        elif values and all(value <= 0 for value in values):
            found[variable] = -1
    return found


def _is_ordinary(point: Point, variables: Sequence[sympy.Symbol]) -> bool:
    return all(_NEAR < abs(point[variable]) < _FAR for variable in variables)


def _with_roots(
    form: KernelForm, points: Sequence[Point], variables: Sequence[sympy.Symbol]
) -> list[Point]:
    """The points and, of one variable, more of them on the way to every root: there sums cancel."""
    if len(variables) != 1:
        return list(points)
    (variable,) = variables
    signed = [(point, _exact(form, point)) for point in points]
    found = list(points)
    for (left, low), (right, high) in pairwise(signed):
        near = {**right, variable: left[variable]} == left
        if near and (low < 0 < high or high < 0 < low):
            root = _bisected(form, left, right, variable)
            steps = (root * 2.0**-k for k in range(2, 16, 2))
            found += [{**left, variable: root + s * step} for step in steps for s in (1, -1)]
    return found


def _bisected(form: KernelForm, left: Point, right: Point, variable: sympy.Symbol) -> float:
    """A float near the sign change between two points."""
    a, b = float(left[variable]), float(right[variable])
    rises = bool(_exact(form, right) > 0)
    for _ in range(40):
        middle = (a + b) / 2
        if bool(_exact(form, {**left, variable: middle}) > 0) == rises:
            b = middle
        else:
            a = middle
    return (a + b) / 2


class _Sample:
    """The points of a branch with their exact values, to measure candidates at."""

    def __init__(self, form: KernelForm, where: Region, points: Sequence[Point]) -> None:
        points = _with_roots(form, points, where.variables)
        self.arrays = {
            symbol: np.array([float(point[symbol]) for point in points]) for symbol in points[0]
        }
        sizes = [np.abs(self.arrays[variable]) for variable in where.variables]
        self.typical = np.all(
            [(size > _TYPICAL[0]) & (size < _TYPICAL[1]) for size in sizes], axis=0
        )
        exact = [_exact(form, point) for point in points]
        self.high = np.array([float(value.mid()) for value in exact])
        with ctx.workprec(400):
            self.low = np.array(
                [float((value - high).mid()) for value, high in zip(exact, self.high, strict=True)]
            )

    def covered(
        self, candidate: Candidate, signs: Mapping[sympy.Symbol, int], target: Target, limit: float
    ) -> tuple[float, float] | None:
        """The loosest guard under which no point errs too much, and the share of points it lets
        through; None if there is none.
        """
        measure = Measure(self.arrays, target.guards)
        with np.errstate(all="ignore"):
            raw = evaluate_candidate(candidate, measure, signs, target.pairs)
            values = np.broadcast_to(raw, self.high.shape)
            held = measure.ok & (np.abs(values) > 2.0**-960) & (np.abs(values) < 2.0**960)
            errors = np.abs((values - self.high) - self.low) / np.spacing(np.abs(self.high))
            wrong = errors > limit
        for guard, let_through in zip(target.guards, held, strict=True):
            if not np.any(let_through & wrong):
                chosen = let_through[self.typical] if self.typical.any() else let_through
                return guard, float(chosen.mean())
        return None


def _exact(form: KernelForm, point: Point) -> arb:
    """The value at a point, by the first form that has it; NaN where none does."""
    with ctx.workprec(400):
        for expression in form.forms:
            value = ball(expression, point)
            if value.is_finite() and value.rel_accuracy_bits() > 80:
                return value
    return arb("nan")


def _candidates(
    expression: sympy.Expr, form: KernelForm, where: Region, signs: Mapping[sympy.Symbol, int]
) -> Iterator[Candidate]:
    series = sympy.Function("series")
    singles = [unevaluated(expression), *(f for f in form.forms if not f.has(series))]
    for single in filter(_is_unconditional, singles):
        yield Candidate(_recognized(single), _recognized(single))
    for variable in where.variables:
        if not expression.has(variable):
            continue
        try:
            up, down, _ = (
                normal_form(expression, regime) for regime in regimes(variable, where.probe)
            )
        except (TooLarge, sympy.PolynomialError):
            continue
        up, down = (_without_sign_of(variable, f) for f in (up, down))
        if not (_is_unconditional(up) and _is_unconditional(down)):
            continue
        if variable in signs:
            only = _recognized(up if signs[variable] > 0 else down)
            yield Candidate(only, only)
        else:
            size = sympy.Dummy("size", positive=True)
            below, above = (
                _recognized(_in_size(f, variable, s * size)) for f, s in ((down, -1), (up, 1))
            )
            yield Candidate(below, above, variable, size)


def _is_unconditional(form: sympy.Expr) -> bool:
    return form.func != where_positive


def _without_sign_of(variable: sympy.Symbol, form: sympy.Expr) -> sympy.Expr:
    """A form whose conditions ask for the sign of one variable only, without them."""
    if _is_unconditional(form) or any(c.free_symbols != {variable} for c in form.args[1:]):
        return form
    return form.args[0]


def _in_size(form: sympy.Expr, variable: sympy.Symbol, signed: sympy.Expr) -> sympy.Expr:
    return form.xreplace({variable: signed})


def _recognized(form: sympy.Expr) -> sympy.Expr:
    """``exp(u) - 1`` => ``expm1(u)``, wherever it stands as a sum of its own."""

    def is_difference(node: sympy.Basic) -> bool:
        return bool(
            node.is_Add
            and len(node.args) == 2
            and any(isinstance(arg, exp_form) for arg in node.as_coeff_Add()[1].as_coeff_Mul()[1:])
            and node.as_coeff_Add()[0] == -node.as_coeff_Add()[1].as_coeff_Mul()[0]
        )

    def replace(node: sympy.Expr) -> sympy.Expr:
        coefficient, function = node.as_coeff_Add()[1].as_coeff_Mul()
        return coefficient * expm1(function.args[0])

    return form.replace(is_difference, replace)
