"""From a tree with kinks to smooth trees on open regions: ``max(x, 0)`` => 0 if x < 0, x if x > 0.

The order of the decisions is `symact.meaning`'s; here the branches stay display trees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sympy

from symact.activation import Activation
from symact.choices import first_choice, replaced
from symact.conditions import sign
from symact.meaning import Relation, relation_of, truth_of
from symact.to_tree import to_tree
from symact.tree import RELATIONS, Apply, Node, Symbol, walk

CHOICES = frozenset({"piecewise", "min", "max", "clip"})
"""Heads that a derivation resolves case by case; ``abs`` and ``sign`` have rules of their own."""

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


def regions(
    node: Node, names: Mapping[str, sympy.Symbol], inputs: Iterable[str], given: Path = ()
) -> tuple[Region, ...]:
    """The open regions of a tree in the notation's own functions, in the order of its decisions.

    What is `given`, such as the parameters' domains, decides relations but is not repeated.
    """
    found = []
    variables = [names[name] for name in inputs]
    for path, value in _leaves(node, names, variables, given):
        own = path[len(given) :]
        if _is_thin(own):
            continue
        condition = _condition(own, names, inputs, given)
        if condition is not None:
            found.append(Region(own, condition, value))
    return tuple(found)


def _is_thin(path: Path) -> bool:
    """Whether a path leaves points only: an equality, or neither ``a < b`` nor ``b < a``."""
    if any(relation.equality and truth for relation, truth in path):
        return True
    failing = [relation.difference for relation, truth in path if not truth]
    return any(
        sympy.expand(one + other) == 0
        for place, one in enumerate(failing)
        for other in failing[:place]
    )


def domain_of(activation: Activation, names: Mapping[str, sympy.Symbol]) -> Path:
    """What the domains of an activation's parameters say: ``low < high``."""
    found = []
    for parameter in activation.parameters:
        for part in conjuncts(parameter.domain) if parameter.domain else ():
            if isinstance(part, Apply) and part.head in RELATIONS:
                relation, swapped = relation_of(part, names)
                found.append((relation, not swapped))
    return tuple(found)


def conjuncts(condition: Node) -> tuple[Node, ...]:
    """``a and b`` => a, b"""
    return (
        condition.args if isinstance(condition, Apply) and condition.head == "and" else (condition,)
    )


def _leaves(
    node: Node, names: Mapping[str, sympy.Symbol], inputs: Sequence[sympy.Symbol], path: Path
) -> Iterator[tuple[Path, Node]]:
    choice = first_choice(node)
    if choice is None:
        yield path, node
        return
    where, test, holds, fails = choice
    if test is None:
        yield from _leaves(replaced(node, where, holds), names, inputs, path)
        return
    relation, swapped = relation_of(test, names)
    known = _decided(relation, path, inputs)
    for truth in (True, False):
        if known in (None, truth):
            longer = path if known is not None else (*path, (relation, truth))
            resolved = replaced(node, where, holds if truth != swapped else fails)
            yield from _leaves(resolved, names, inputs, longer)


def _decided(relation: Relation, path: Path, inputs: Sequence[sympy.Symbol]) -> bool | None:
    """Whether a relation holds throughout the open region of a path, None where it divides it."""
    known = truth_of(relation, path)
    if known is not None or relation.equality:
        return known
    plain = tuple(one for one in path if any(_bound(*one, variable) for variable in inputs))
    side = sign(relation.difference, plain, inputs)
    return None if side is None else side > 0


def _condition(
    path: Path, names: Mapping[str, sympy.Symbol], inputs: Iterable[str], given: Path
) -> Node | None:
    """A path as a condition: an interval of an input where it is one; None if it is empty."""
    for name in inputs:
        interval = interval_of(path, names[name], given)
        if interval is not None:
            return None if _is_empty(interval, given) else _between(interval, name)
    return _conjunction(path)


def interval_of(path: Path, variable: sympy.Symbol, given: Path = ()) -> Interval | None:
    """The interval that a path's relations leave.

    None where one does not bound the variable, or where it cannot be told which bound is tighter.
    """
    low: sympy.Expr | None = None
    high: sympy.Expr | None = None
    for relation, truth in path:
        if relation.equality:
            continue
        bound = _bound(relation, truth, variable)
        if bound is None:
            return None
        end, is_upper = bound
        old = high if is_upper else low
        if old is None or _is_below(*((end, old) if is_upper else (old, end)), given):
            low, high = (low, end) if is_upper else (end, high)
        elif end != old and not _is_below(*((old, end) if is_upper else (end, old)), given):
            return None
    return Interval(low, high)


def _is_below(left: sympy.Expr, right: sympy.Expr, given: Path) -> bool:
    return truth_of(Relation(left, right), given) is True


def _bound(
    relation: Relation, truth: bool, variable: sympy.Symbol
) -> tuple[sympy.Expr, bool] | None:
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


def _is_empty(interval: Interval, given: Path) -> bool:
    if interval.low is None or interval.high is None:
        return False
    return truth_of(Relation(interval.low, interval.high), given) is False


def _between(interval: Interval, variable: str) -> Node:
    x = Symbol(variable)
    low, high = (None if end is None else to_tree(end) for end in (interval.low, interval.high))
    if low is not None and high is not None:
        return Apply("and", (Apply("<", (low, x)), Apply("<", (x, high))))
    if low is not None:
        return Apply(">", (x, low))
    return Apply("<", (x, high)) if high is not None else Apply("true")


def _conjunction(path: Path) -> Node:
    """A path whose relations are not linear, as they stand, opened."""
    parts = []
    for relation, truth in path:
        if not relation.equality:
            sides = (relation.left, relation.right) if truth else (relation.right, relation.left)
            parts.append(Apply("<", tuple(to_tree(side) for side in sides)))
    return parts[0] if len(parts) == 1 else Apply("and", tuple(parts))
