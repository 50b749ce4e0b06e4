"""Formulas on branches of one input in; the same from end to end, each stretch once, out.

Where a formula holds on both sides of a point, and the function has no jump there, it holds at the
point: ``-1 < x < 0`` and ``0 < x < 1`` are one stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy

from symact.conditions import Conditions
from symact.open_intervals import Interval, between, interval_of, is_left
from symact.tree import Node


@dataclass(frozen=True, slots=True)
class Stretch:
    """An open interval with the function there, its derivative, and a formula for that."""

    interval: Interval
    expression: sympy.Expr
    derivative: sympy.Expr
    formula: int
    """Its number: equal ones are the same formula."""

    def condition(self, variable: sympy.Symbol) -> Node:
        """``low < x and x < high``"""
        return between(self.interval, variable.name)


def place_of(conditions: Conditions, variable: sympy.Symbol, given: Conditions) -> Interval | None:
    """The interval that all conditions of a branch leave, but what is given; None if it is none."""
    return interval_of(tuple(one for one in conditions if one not in given), variable, given)


def stretched(
    parts: Sequence[Stretch], variable: sympy.Symbol, given: Conditions
) -> list[Stretch] | None:
    """The parts in their order where that goes up or down, else upwards, like neighbors joined.

    None where it cannot be told which of two is left of the other.
    """
    rank = [sum(is_left(other.interval, one.interval, given) for other in parts) for one in parts]
    if sorted(rank) != list(range(len(parts))):
        return None
    joined: list[Stretch] = []
    for place in range(len(parts)):
        part = parts[rank.index(place)]
        if joined and _continues(joined[-1], part, variable):
            whole = Interval(joined[-1].interval.low, part.interval.high)
            joined[-1] = replace(joined[-1], interval=whole)
        else:
            joined.append(part)
    return joined[::-1] if rank == sorted(rank, reverse=True) else joined


def _continues(below: Stretch, above: Stretch, variable: sympy.Symbol) -> bool:
    """Whether a formula goes on beyond a point where the function does not jump."""
    at = below.interval.high
    if at is None or at != above.interval.low or below.formula != above.formula:
        return False
    jump = (below.expression - above.expression).subs(variable, at)
    slopes = (part.derivative.subs(variable, at) for part in (below, above))
    return sympy.expand(jump) == 0 and all(slope.is_finite for slope in slopes)
