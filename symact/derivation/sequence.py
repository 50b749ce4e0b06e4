"""Regions of one input in; the same from end to end, like neighbors as one, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sympy

from symact.meaning import Relation, to_sympy, truth_of
from symact.open_intervals import Interval, Path, Region, between, interval_of, is_left
from symact.tree import Node


@dataclass(frozen=True, slots=True)
class Line:
    """One input, and what decides where a function's leaves are."""

    variable: sympy.Symbol
    names: Mapping[str, sympy.Symbol]
    given: Path
    leaves: Sequence[tuple[Path, Node]]
    """The function at every point: also those leaves that hold at single points."""

    def arranged(self, found: Sequence[Region]) -> tuple[Region, ...] | None:
        """``x < 0``, ``x > 1``, ``0 < x < 1`` => the last one between the others.

        None where the regions are no intervals of the input, or it cannot be told which is left.
        """
        places = [interval_of(region.path, self.variable, self.given) for region in found]
        intervals = [place for place in places if place is not None]
        if len(intervals) != len(found):
            return None
        rank = [sum(is_left(other, one, self.given) for other in intervals) for one in intervals]
        if sorted(rank) != list(range(len(found))):
            return None
        kept: list[tuple[Interval, Region]] = []
        for place in range(len(found)):
            kept += [(intervals[rank.index(place)], found[rank.index(place)])]
            kept[-2:] = self._joined(*kept[-2:])
        upwards = tuple(region for _, region in kept)
        return upwards[::-1] if rank == sorted(rank, reverse=True) else upwards

    def _joined(self, *found: tuple[Interval, Region]) -> list[tuple[Interval, Region]]:
        """``0 if -1 < x < 0``, ``0 if 0 < x < 1`` => one, if the function is 0 at 0 too."""
        if len(found) < 2:
            return list(found)
        (left, below), (right, above) = found
        at = left.high
        if at is None or at != right.low or not self._continues(below.value, above.value, at):
            return list(found)
        whole = Interval(left.low, right.high)
        return [(whole, self._region(whole, below.value))]

    def _continues(self, below: Node, above: Node, at: sympy.Expr) -> bool:
        """Whether two leaves are the same function, and the function is it between them."""
        middle = [value for path, value in self.leaves if self._may_hold(path, at)]
        try:
            known, *others = (to_sympy(node, self.names) for node in (below, above, *middle))
        except ValueError:
            return False
        return known == others[0] and all(
            sympy.expand((known - other).subs(self.variable, at)) == 0 for other in others
        )

    def _may_hold(self, path: Path, at: sympy.Expr) -> bool:
        """Whether nothing excludes a leaf at a point."""
        for relation, truth in path:
            left, right = (side.subs(self.variable, at) for side in (relation.left, relation.right))
            told = truth_of(Relation(left, right, relation.equality), self.given)
            if told is not None and told is not truth:
                return False
        return True

    def _region(self, place: Interval, value: Node) -> Region:
        path = []
        if place.low is not None:
            path.append((Relation(place.low, self.variable), True))
        if place.high is not None:
            path.append((Relation(self.variable, place.high), True))
        return Region(tuple(path), between(place, self.variable.name), value)
