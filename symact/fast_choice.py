"""From the forms of one branch to the cheapest float64 arithmetic that measures well there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sympy
from flint import arb, ctx

from symact.lower_fast import FastForm, Measure, Text
from symact.normal_form import TooLarge, expm1, normal_form, unevaluated, where_positive
from symact.normal_form import exp as exp_form
from symact.numeric import Point, ball
from symact.stabilize import KernelForm, Region, regimes

GUARDS = (4.0, 2.0, 1.25)
"""How much a float64 sum may cancel: the loosest guard that measures well is taken."""

LIMITS = {0: 2.5, 1: 4.0}
"""Ulps a candidate may be off where its guard holds, by order of derivative (later ones: 5)."""

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
    guard: float
    signs: Mapping[sympy.Symbol, int]

    @property
    def is_exact(self) -> bool:
        """A constant, an input, or one operation on them: rounded right whatever its size."""
        form = self.candidate.below if self.candidate else None
        return form is not None and self.candidate.variable is None and (  # type: ignore[union-attr]
            form.is_Symbol
            or _is_float(form)
            or (form.is_Mul and len(form.args) == 2 and all(
                arg.is_Symbol or _is_float(arg) for arg in form.args
            ))
        )  # fmt: skip

    def write(self, writer: Text) -> str:
        """Statements for the branch's value; returns its name."""
        if self.candidate is None:
            writer.conditions.append("False")
            return "0.0"
        return evaluate_candidate(self.candidate, writer, self.signs)


def _is_float(form: sympy.Expr) -> bool:
    return bool(form.is_Rational and sympy.Rational(float(form)) == form)


def evaluate_candidate(candidate: Candidate, backend, signs: Mapping[sympy.Symbol, int]):  # type: ignore[no-untyped-def]
    """Walk a candidate with a backend: both signs' numerators and denominators, then select."""
    if candidate.variable is None:
        return FastForm(backend, signs).value(candidate.below)
    size, inner = candidate.size, {**signs, candidate.size: 1}
    variable = backend.symbol(candidate.variable)
    magnitude = backend.size(variable)

    def part(expression: sympy.Expr):  # type: ignore[no-untyped-def]
        return lambda: FastForm(backend, inner, {size: magnitude}).value(expression)

    (top_below, below), (top_above, above) = map(sympy.fraction, (candidate.below, candidate.above))
    top = backend.select(variable, *backend.apart(part(top_below), part(top_above)))
    if below == 1 and above == 1:
        return top
    divisor = backend.select(variable, *backend.apart(part(below), part(above)))
    backend.divisor(divisor)
    return backend.binary("/", top, divisor)


def choose(expression: sympy.Expr, form: KernelForm, where: Region, order: int) -> FastLeaf:
    """Measure every candidate and take the cheapest of those that cover the most."""
    signs = _signs(where)
    points = [point for point in where.points if _is_ordinary(point, where.variables)]
    if not points:
        only = unevaluated(expression)
        trivial = only.is_Symbol or only.is_Rational
        return FastLeaf(Candidate(only, only) if trivial else None, GUARDS[0], signs)
    exact = _references(form, points)
    arrays = {symbol: np.array([float(point[symbol]) for point in points]) for symbol in points[0]}
    typical = np.all(
        [
            (np.abs(arrays[v]) > _TYPICAL[0]) & (np.abs(arrays[v]) < _TYPICAL[1])
            for v in where.variables
        ],
        axis=0,
    )
    best: tuple[float, int, Candidate, float] | None = None
    for candidate in dict.fromkeys(_candidates(expression, form, where, signs)):
        for guard in GUARDS:
            covered = _covered(
                candidate, arrays, signs, guard, exact, LIMITS.get(order, 5.0), typical
            )
            if covered is None:
                continue
            score = (round(covered * 50), -candidate.cost())
            if best is None or score > (best[0], best[1]):
                best = (*score, candidate, guard)
            break
    return FastLeaf(best[2] if best else None, best[3] if best else GUARDS[0], signs)


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


def _references(form: KernelForm, points: Sequence[Point]) -> list[arb]:
    found = []
    with ctx.workprec(400):
        for point in points:
            values = (ball(expression, point) for expression in form.forms)
            good = (v for v in values if v.is_finite() and v.rel_accuracy_bits() > 80)
            found.append(next(good, arb("nan")))
    return found


def _covered(
    candidate: Candidate,
    arrays: Mapping[sympy.Symbol, np.ndarray],
    signs: Mapping[sympy.Symbol, int],
    guard: float,
    exact: Sequence[arb],
    limit: float,
    typical: np.ndarray,
) -> float | None:
    """The share of points the guard lets through, or None if one of them errs too much."""
    measure = Measure(arrays, guard)
    with np.errstate(all="ignore"):
        values = np.broadcast_to(evaluate_candidate(candidate, measure, signs), typical.shape)
        held = measure.ok & (np.abs(values) > 2.0**-960) & (np.abs(values) < 2.0**960)
    for value, reference in zip(values[held], np.array(exact, dtype=object)[held], strict=True):
        if reference.is_nan():
            continue
        spacing = float(np.spacing(abs(float(reference))))
        if not abs(float(arb(float(value)) - reference)) <= limit * spacing:
            return None
    chosen = held[typical] if typical.any() else held
    return float(chosen.mean())


def _candidates(
    expression: sympy.Expr, form: KernelForm, where: Region, signs: Mapping[sympy.Symbol, int]
) -> Iterator[Candidate]:
    singles = [
        unevaluated(expression),
        *(f for f in form.forms if not f.has(sympy.Function("series"))),
    ]
    for single in singles:
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
        if variable in signs:
            only = _recognized(up if signs[variable] > 0 else down)
            yield Candidate(only, only)
        else:
            size = sympy.Dummy("size", positive=True)
            below, above = (
                _recognized(_in_size(f, variable, s * size)) for f, s in ((down, -1), (up, 1))
            )
            yield Candidate(below, above, variable, size)


def _in_size(form: sympy.Expr, variable: sympy.Symbol, signed: sympy.Expr) -> sympy.Expr:
    return form.xreplace({variable: signed})


def _recognized(form: sympy.Expr) -> sympy.Expr:
    """``exp(u) - 1`` => ``expm1(u)``, wherever it stands as a sum of its own.

    The conditions of a form are left out: on the wrong side of one it would measure badly.
    """
    if form.func == where_positive:
        form = form.args[0]

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
