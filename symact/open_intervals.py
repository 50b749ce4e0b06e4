"""Relations that hold on a branch in; the open interval of an input that they leave, out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import sympy

from symact.meaning import Relation, truth_of
from symact.tame import simplify
from symact.to_tree import to_tree
from symact.tree import Apply, Node, Symbol

Path = tuple[tuple[Relation, bool], ...]
"""Relations, each with its truth, in the order of the decisions."""


@dataclass(frozen=True, slots=True)
class Interval:
    """``low < variable < high``; an end that is None is infinite."""

    low: sympy.Expr | None
    high: sympy.Expr | None


@dataclass(frozen=True, slots=True)
class Region:
    """An open set of inputs where a function is one smooth tree."""

    path: Path
    condition: Node
    value: Node


def interval_of(path: Path, variable: sympy.Symbol, given: Path = ()) -> Interval | None:
    """The interval that a path's relations leave.

    None where one does not bound the variable, or where it cannot be told which bound is tighter.
    """
    low: sympy.Expr | None = None
    high: sympy.Expr | None = None
    for relation, truth in path:
        if relation.equality:
            continue
        bound = bound_of(relation, truth, variable)
        if bound is None:
            return None
        end, is_upper = bound
        old = high if is_upper else low
        if old is None or is_within(*((end, old) if is_upper else (old, end)), given):
            low, high = (low, end) if is_upper else (end, high)
        elif not is_within(*((old, end) if is_upper else (end, old)), given):
            return None
    return Interval(low, high)


def is_within(left: sympy.Expr, right: sympy.Expr, given: Path) -> bool:
    """Whether surely ``left <= right``."""
    return (
        truth_of(Relation(left, right), given) is True
        or truth_of(Relation(right, left), given) is False
    )


@lru_cache(1024)
def bound_of(
    relation: Relation, truth: bool, variable: sympy.Symbol
) -> tuple[sympy.Expr, bool] | None:
    """``3 - x > 0`` => (3, upper): for a difference that surely rises or surely falls."""
    if relation.equality:
        return None
    difference = sympy.expand(relation.difference)
    slope = difference.diff(variable)
    if not (slope.is_positive or slope.is_negative):
        return None
    if slope.has(variable):
        try:
            roots = sympy.solve(difference, variable)
        except NotImplementedError:
            # SymPy knows no algorithm: the relation is printed as it stands.
            return None
        if len(roots) != 1 or not difference.subs(variable, roots[0]).equals(0):
            return None
        end = roots[0]
    else:
        end = simplify(-difference.subs(variable, 0) / slope)
    return end, bool(slope.is_negative) == truth


def is_empty(interval: Interval, given: Path) -> bool:
    """Whether an interval surely has no point."""
    if interval.low is None or interval.high is None:
        return False
    return truth_of(Relation(interval.low, interval.high), given) is False


def between(interval: Interval, variable: str) -> Node:
    """An interval as a condition: ``low < x and x < high``."""
    x = Symbol(variable)
    low, high = (None if end is None else to_tree(end) for end in (interval.low, interval.high))
    if low is not None and high is not None:
        return Apply("and", (Apply("<", (low, x)), Apply("<", (x, high))))
    if low is not None:
        return Apply(">", (x, low))
    return Apply("<", (x, high)) if high is not None else Apply("true")


def is_left(one: Interval, other: Interval, given: Path) -> bool:
    """Whether an interval surely lies left of another."""
    return one.high is not None and other.low is not None and is_within(one.high, other.low, given)
