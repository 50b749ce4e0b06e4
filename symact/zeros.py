"""How a function vanishes at the origin, whence the sign of its zero."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import sympy
from flint import arb, ctx

from symact.meaning import Decision, Leaf, Relation, Split
from symact.numeric import Point, ball
from symact.taylor import NoExpansion, taylor

_TERMS = 8


@dataclass(frozen=True, slots=True)
class Zero:
    """``f(x) ~ c * x**order`` near 0, c of the given sign.

    Sign 0: it depends on parameters, or nothing is known but that f may vanish there.
    """

    order: int
    sign: int

    def is_negative_at(self, x_is_negative: bool) -> bool:
        """Whether the value at a zero of that sign is -0.0."""
        return (self.sign < 0) != (x_is_negative and self.order % 2 == 1)

    def of_one_sign(self, value: str) -> str:
        """The text of a value whose zeros all have this zero's sign."""
        return f"-(0.0 - {value})" if self.sign < 0 else f"{value} + 0.0"


def zero_at_origin(expression: sympy.Expr, variable: sympy.Symbol, probe: Point) -> Zero | None:
    """How an expression vanishes at 0: ``x - tanh(x)`` => (3, 1); None where it does not."""
    if not expression.has(variable):
        return None
    with ctx.workprec(200):
        value = ball(expression, {**probe, variable: 0.0})
    if value.is_finite() and not value.contains(0):
        return None
    try:
        order, coefficients = taylor(expression, variable, _TERMS, probe)
    except NoExpansion:
        return Zero(1, 0)
    if order == 0:
        return None
    leading = coefficients[0]
    return Zero(order, 1 if leading.is_positive else -1 if leading.is_negative else 0)


_BESIDE, _SMALL = arb(2) ** -1100, arb(2) ** -16
_BITS = 4096
"""Precision at points beside 0, where terms of the third order still count."""


def with_signed_zero(
    decision: Decision, variable: sympy.Symbol, probes: Sequence[Point]
) -> Decision:
    """The variable instead of 0 at the origin alone, where values of its sign begin on both sides.

    So ``sign(x)*sqrt(abs(x))`` is -0.0 at -0.0; with ``-x``, ``-sign(x)*sqrt(abs(x))`` is 0.0.
    Where a leaf with one sign on both sides ends there, as of ``x*abs(x)``, or the leaf at the
    origin is one of farther away, as of ``where(x**2 < abs(x), x**3, sin(x))``, the origin is cut
    off first.
    `probes` give other symbols values: where these decide about the sign, nothing changes.
    """
    if isinstance(decision, Leaf):
        return decision
    crossed = {sign for _, sign in _found(decision, variable, probes, _sign_of_crossing)}
    if len(crossed) == 1 and (sign := crossed.pop()):
        return _cut_off(decision, variable, sign)
    found = _found(decision, variable, probes, _sign)
    if len(found) != 1:
        return decision
    ((path, sign),) = found
    if not sign:
        return decision
    if not _is_origin(_conditions(decision, path), variable):
        return _cut_off(decision, variable, sign)
    return _replaced(decision, path, Leaf(sign * variable))


def _cut_off(decision: Decision, variable: sympy.Symbol, sign: int) -> Decision:
    return Split(Relation(variable, sympy.S.Zero, True), Leaf(sign * variable), decision)


def _is_origin(conditions: Iterable[tuple[Relation, bool]], variable: sympy.Symbol) -> bool:
    """Whether conditions surely hold at 0 alone: ``x == 0``, or neither ``x > 0`` nor ``0 > x``."""
    failing = set()
    for relation, holds in conditions:
        factor, rest = relation.difference.as_coeff_Mul()
        if rest != variable or holds != relation.equality:
            continue
        if relation.equality:
            return True
        failing.add(factor > 0)
    return failing == {True, False}


def undecided_zero(
    decision: Decision, variable: sympy.Symbol, probes: Sequence[Point]
) -> tuple[tuple[Relation, bool], ...] | None:
    """The conditions of the leaf at the origin alone whose zero has a sign that parameters decide.

    ``-a*sign(x)*sqrt(abs(x))`` is -0.0 at 0.0 for a positive a. None where there is no such leaf.
    """
    if isinstance(decision, Leaf):
        return None
    found = _found(decision, variable, probes, _sign)
    paths, signs = {path for path, _ in found}, {sign for _, sign in found}
    if len(paths) != 1 or not {1, -1} <= signs:
        return None
    conditions = _conditions(decision, paths.pop())
    return conditions if _is_origin(conditions, variable) else None


def turned_zero(
    decision: Decision, variable: sympy.Symbol, probes: Sequence[Point], is_slope: bool
) -> dict[tuple[tuple[Relation, bool], ...], Zero]:
    """The conditions of the leaf at the origin, and the zero there, of a function that turns there.

    ``abs(x)`` is 0.0 at -0.0, though its leaf there is x; so is ``min(log(1 + abs(x)), x**2)``,
    whose leaf there is the logarithm. Of a slope, which ties ask for on both sides, those of the
    leaves beside, too. Nothing where one leaf is all about the origin, or the values on both sides
    are not of one sign and size.
    """
    if isinstance(decision, Leaf):
        return {}
    found = {_turn(decision, probe, variable) for probe in _settings(variable, probes)}
    if len(found) != 1:
        return {}
    (((at, *beside), sign),) = found
    paths = {at, *beside} if is_slope else {at}
    return {_conditions(decision, path): Zero(2, sign) for path in paths} if sign else {}


def _turn(
    decision: Decision, probe: Point, variable: sympy.Symbol
) -> tuple[tuple[tuple[bool, ...], ...], int]:
    """The ways to the leaves at 0 and beside, and the sign of the values beside, if alike."""
    at, below, above = _about_origin(decision, probe, variable)
    paths = at[0], below[0], above[0]
    meets = len(set(paths)) > 1 and _is_zero(at[1]) and _alike(below[1], above[1])
    return paths, _sign_of(above[1]) if meets else 0


def _sign_of_crossing(decision: Decision, probe: Point, variable: sympy.Symbol) -> int:
    """The sign to give a variable where two leaves meet at 0, each of its own sign everywhere."""
    end = _end_at_origin(decision, probe, variable)
    if end is None or not _alike(-end[1], end[2]):
        return 0
    (path, side), below, above = end
    beyond = _value(decision, path, {**probe, variable: side * _BESIDE})
    return _sign_of(above) if beyond * (below if side > 0 else above) > 0 else 0


def _end_at_origin(
    decision: Decision, probe: Point, variable: sympy.Symbol
) -> tuple[tuple[tuple[bool, ...], int], arb, arb] | None:
    """The way to a leaf that is 0 at 0 and ends there, and to which side; the values beside 0."""
    at, below, above = _about_origin(decision, probe, variable)
    if not _is_zero(at[1]) or below[0] == above[0] or at[0] not in (below[0], above[0]):
        return None
    return (at[0], 1 if at[0] == below[0] else -1), below[1], above[1]


def _is_zero(value: arb) -> bool:
    """Whether a value at the origin is 0, which ``exp(0)/3 - 1/3`` is but for its rounding."""
    return bool(value.is_finite() and value.contains(0) and value.rad() < _BESIDE)


def _alike(below: arb, above: arb) -> bool:
    return bool(abs(below - above) < abs(above) * _SMALL and abs(above) < _SMALL)


def _sign_of(value: arb) -> int:
    return 1 if value > 0 else -1


def leaf_at_origin(
    decision: Decision, variable: sympy.Symbol, probes: Sequence[Point]
) -> tuple[tuple[Relation, bool], ...] | None:
    """The conditions of the leaf that holds at 0; None where that depends on other symbols."""
    paths = {_path(decision, {**probe, variable: 0}) for probe in _settings(variable, probes)}
    return _conditions(decision, paths.pop()) if len(paths) == 1 else None


def _conditions(decision: Decision, path: Sequence[bool]) -> tuple[tuple[Relation, bool], ...]:
    conditions: list[tuple[Relation, bool]] = []
    for holds in path:
        assert isinstance(decision, Split)
        conditions.append((decision.relation, holds))
        decision = decision.holds if holds else decision.fails
    return tuple(conditions)


def _found(
    decision: Decision,
    variable: sympy.Symbol,
    probes: Sequence[Point],
    sign: Callable[[Decision, Point, sympy.Symbol], int],
) -> set[tuple[tuple[bool, ...], int]]:
    """For each setting of the other symbols, the way to the origin's leaf and the sign it wants."""
    return {
        (_path(decision, {**probe, variable: 0}), sign(decision, probe, variable))
        for probe in _settings(variable, probes)
    }


def _settings(variable: sympy.Symbol, probes: Sequence[Point]) -> Iterable[Point]:
    """One probe for each setting of the other symbols."""
    return {tuple({**probe, variable: 0}.items()): probe for probe in probes}.values()


def _sign(decision: Decision, probe: Point, variable: sympy.Symbol) -> int:
    """The sign to give a variable for a leaf that is 0 at the origin alone, or 0."""
    at, below, above = _about_origin(decision, probe, variable)
    if (
        at[0] in (below[0], above[0])
        or not _is_zero(at[1])
        or not abs(below[1]) + abs(above[1]) < _SMALL
    ):
        return 0
    return 1 if below[1] < 0 < above[1] else -1 if above[1] < 0 < below[1] else 0


_Valued = tuple[tuple[bool, ...], arb]


def _about_origin(
    decision: Decision, probe: Point, variable: sympy.Symbol
) -> tuple[_Valued, _Valued, _Valued]:
    """The leaves, and the values, at the origin, just below and just above."""
    at, below, above = (
        _leaf(decision, {**probe, variable: place * _BESIDE}) for place in (0, -1, 1)
    )
    return at, below, above


def _leaf(decision: Decision, point: Point) -> _Valued:
    """The way to the leaf that holds a point, and its value there."""
    path = _path(decision, point)
    return path, _value(decision, path, point)


def _value(decision: Decision, path: Sequence[bool], point: Point) -> arb:
    """The value at a point of the leaf at the end of a way, which may hold elsewhere only."""
    for holds in path:
        assert isinstance(decision, Split)
        decision = decision.holds if holds else decision.fails
    assert isinstance(decision, Leaf)
    with ctx.workprec(_BITS):
        return ball(decision.expression, point)


def _path(decision: Decision, point: Point) -> tuple[bool, ...]:
    path: list[bool] = []
    while isinstance(decision, Split):
        with ctx.workprec(_BITS):
            gap = ball(decision.relation.difference, point)
        path.append(bool(gap.is_zero() if decision.relation.equality else gap > 0))
        decision = decision.holds if path[-1] else decision.fails
    return tuple(path)


def _replaced(decision: Decision, path: Sequence[bool], leaf: Leaf) -> Decision:
    if isinstance(decision, Leaf):
        return leaf
    holds, fails = decision.holds, decision.fails
    if path[0]:
        return Split(decision.relation, _replaced(holds, path[1:], leaf), fails)
    return Split(decision.relation, holds, _replaced(fails, path[1:], leaf))
