"""Two trees of the notation in; on how many smooth branches they are certainly equal out.

Every branch must be settled by exact algebra. A branch without inner points, such as ``x == 0``,
is settled at its point, or left out where the trees are derivatives: a kink has its convention.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import sympy

from symact.conditions import Conditions, interval, is_positive, sign, simplified
from symact.field import Field
from symact.lattice import TooComplex
from symact.meaning import Branch, Relation, decide, flatten
from symact.tree import Apply, Node

Extent = Literal["open", "thin", "empty"]
"""What a branch's conditions leave: inner points, at most a boundary, nothing."""


def equal_branches(
    left: Node,
    right: Node,
    names: Mapping[str, sympy.Symbol],
    facts: Conditions = (),
    *,
    kinks_count: bool = True,
) -> int:
    """The number of branches on which two trees are proved equal; 0 unless that is all of them."""
    difference = Apply("add", (left, Apply("neg", (right,))))
    count = 0
    for branch in flatten(decide(difference, names, facts), facts):
        extent = _extent(branch, names)
        if extent == "open":
            if not _is_zero(branch.expression):
                return 0
            count += 1
        elif extent == "thin" and kinks_count and not _is_zero_at_points(branch, names):
            return 0
    return count


def _is_zero(expression: sympy.Expr) -> bool:
    try:
        return bool(Field((expression,)).quotient(expression).num.is_zero())
    except (TooComplex, ZeroDivisionError):
        return False


def _is_zero_at_points(branch: Branch, names: Mapping[str, sympy.Symbol]) -> bool:
    """Whether an expression vanishes where each input is pinned to its one value."""
    if _is_zero(branch.expression):
        return True
    points = dict(_pinned(branch.conditions, names))
    if any(_fails(condition, points) for condition in branch.conditions):
        return True
    return _is_zero(branch.expression.subs(points))


def _fails(condition: tuple[Relation, bool], points: Mapping[sympy.Symbol, sympy.Expr]) -> bool:
    """Whether a condition certainly does not hold at a point, so that a branch has none."""
    relation, truth = condition
    gap = relation.difference.subs(points)
    known = gap.is_zero if relation.equality else gap.is_positive
    return known is not None and known != truth


def _pinned(
    conditions: Conditions, names: Mapping[str, sympy.Symbol]
) -> list[tuple[sympy.Symbol, sympy.Expr]]:
    """The inputs that conditions leave one value: ``x == 3``, or ``not x < 3 and not 3 < x``."""
    equalities = [r for r, truth in conditions if r.equality and truth]
    pairs = [pair for r in equalities for pair in _solved(r, names)]
    rest = tuple(condition for condition in conditions if not condition[0].equality)
    for name in names.values():
        found = interval(rest, name)
        if found is not None and None not in (found.low, found.high) and found.low == found.high:
            pairs.append((name, found.low))
    return pairs


def _solved(
    relation: Relation, names: Mapping[str, sympy.Symbol]
) -> Iterator[tuple[sympy.Symbol, sympy.Expr]]:
    """``2*x == a`` => x is a/2, for the first input that an equality is affine in."""
    gap = sympy.expand(relation.difference)
    for name in names.values():
        slope = gap.diff(name)
        if slope.is_number and slope.is_nonzero:
            yield name, -gap.subs(name, 0) / slope
            return


def _extent(branch: Branch, names: Mapping[str, sympy.Symbol]) -> Extent:
    equalities = any(relation.equality and truth for relation, truth in branch.conditions)
    rest = tuple(c for c in branch.conditions if not c[0].equality)
    conditions = simplified(rest, {})
    if conditions is None:
        return "empty"
    extents = {_one_extent(condition, conditions, names) for condition in conditions}
    for name in names.values():
        found = interval(conditions, name)
        if found is not None and found.low is not None and found.high is not None:
            width = found.high - found.low
            extents.add("empty" if found.positive(-width) else "thin" if width.is_zero else "open")
    if "empty" in extents:
        return "empty"
    return "thin" if equalities or "thin" in extents else "open"


def _one_extent(
    condition: tuple[Relation, bool], conditions: Conditions, names: Mapping[str, sympy.Symbol]
) -> Extent:
    """What the other conditions leave of one: nothing of ``x < 0`` beside ``-x < 0``."""
    relation, truth = condition
    others = tuple(other for other in conditions if other != condition)
    inputs = tuple(names.values())
    side = sign(relation.difference, others, inputs)
    if truth:
        return "empty" if side is not None and side < 1 else "open"
    if is_positive(relation.difference, tuple(c for c in others if c[1]), inputs):
        return "empty"
    # Other bounds may hold their ends: of ``not x < 0`` and ``not 0 < x`` a point is left.
    thin = side == 1 or is_positive(relation.difference, others, inputs)
    return "thin" if thin else "open"
