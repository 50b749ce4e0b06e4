"""From a tree with kinks to smooth trees on open regions: ``max(x, 0)`` => 0 if x < 0, x if x > 0.

The order of the decisions is `symact.meaning`'s; here the branches stay display trees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import sympy

from symact.meaning import Relation, _first_choice, _relation, _replace, _truth
from symact.parser import Scope, parse_expression
from symact.ranges import REAL
from symact.tree import Apply, Node, Symbol, walk

CHOICES = frozenset({"piecewise", "min", "max", "clip", "sign"})
"""Heads that a derivation resolves case by case (``abs`` has a rule of its own)."""

Path = tuple[tuple[Relation, bool], ...]


@dataclass(frozen=True, slots=True)
class Region:
    """An open set of inputs where a function is one smooth tree."""

    path: Path
    condition: Node
    value: Node


@dataclass(frozen=True, slots=True)
class Interval:
    """``low < variable < high``; an end that is None is infinite."""

    low: sympy.Expr | None
    high: sympy.Expr | None


def has_choices(node: Node) -> bool:
    """Whether a tree is to be derived case by case."""
    return any(isinstance(part, Apply) and part.head in CHOICES for part in walk(node))


def regions(node: Node, names: Mapping[str, sympy.Symbol], variable: str) -> tuple[Region, ...]:
    """The open regions of a tree in the notation's own functions, in the order of its decisions."""
    found = []
    for path, value in _leaves(node, names, ()):
        if any(relation.equality and truth for relation, truth in path):
            continue
        interval = interval_of(path, names[variable])
        if interval is None:
            found.append(Region(path, _conjunction(path, names), value))
        elif not _is_empty(interval):
            found.append(Region(path, _between(interval, variable, names), value))
    return tuple(found)


def _leaves(node: Node, names: Mapping[str, sympy.Symbol], path: Path) -> Iterator[tuple[Path, Node]]:
    choice = _first_choice(node)
    if choice is None:
        yield path, node
        return
    where, test, holds, fails = choice
    if test is None:
        yield from _leaves(_replace(node, where, holds), names, path)
        return
    relation, swapped = _relation(test, names)
    known = _truth(relation, path)
    for truth in (True, False):
        if known in (None, truth):
            longer = path if known is not None else (*path, (relation, truth))
            resolved = _replace(node, where, holds if truth != swapped else fails)
            yield from _leaves(resolved, names, longer)


def interval_of(path: Path, variable: sympy.Symbol) -> Interval | None:
    """The interval that a path's linear relations leave, None where one is not linear."""
    low: sympy.Expr | None = None
    high: sympy.Expr | None = None
    for relation, truth in path:
        if relation.equality:
            continue
        bound = _bound(relation, truth, variable)
        if bound is None:
            return None
        end, is_upper = bound
        if is_upper:
            high = end if high is None else sympy.Min(high, end)
        else:
            low = end if low is None else sympy.Max(low, end)
    return Interval(low, high)


def _bound(relation: Relation, truth: bool, variable: sympy.Symbol) -> tuple[sympy.Expr, bool] | None:
    """``3 - x > 0`` => (3, upper): for a difference that surely rises or surely falls."""
    difference = sympy.expand(relation.difference)
    slope = difference.diff(variable)
    if not (slope.is_positive or slope.is_negative):
        return None
    if slope.has(variable):
        roots = sympy.solve(difference, variable)
        if len(roots) != 1 or not difference.subs(variable, roots[0]).equals(0):
            return None
        end = roots[0]
    else:
        end = sympy.simplify(-difference.subs(variable, 0) / slope)
    return end, bool(slope.is_negative) == truth


def _is_empty(interval: Interval) -> bool:
    if interval.low is None or interval.high is None:
        return False
    return bool((interval.high - interval.low).is_nonpositive)


def _between(interval: Interval, variable: str, names: Mapping[str, sympy.Symbol]) -> Node:
    x = Symbol(variable)
    low, high = (
        None if end is None else tree_of(end, names) for end in (interval.low, interval.high)
    )
    if low is not None and high is not None:
        return Apply("and", (Apply("<", (low, x)), Apply("<", (x, high))))
    if low is not None:
        return Apply(">", (x, low))
    return Apply("<", (x, high)) if high is not None else Apply("true")


def _conjunction(path: Path, names: Mapping[str, sympy.Symbol]) -> Node:
    """A path whose relations are not linear, as they stand, opened."""
    parts = []
    for relation, truth in path:
        if not relation.equality:
            sides = (relation.left, relation.right) if truth else (relation.right, relation.left)
            parts.append(Apply("<", tuple(tree_of(side, names) for side in sides)))
    return parts[0] if len(parts) == 1 else Apply("and", tuple(parts))


def tree_of(expression: sympy.Expr, names: Mapping[str, sympy.Symbol]) -> Node:
    """The tree of a SymPy expression, by way of its text, which has the notation's form."""
    scope = Scope(symbols=dict.fromkeys(names, REAL))
    return parse_expression(str(expression).replace("Min(", "min(").replace("Max(", "max("), scope).node
