"""An activation and a range of one input in; its graph, from exact values, out.

Every value is the middle of a ball of `symact.reference`, so that a picture shows the function
itself: no kernel's rounding, no cancellation. Branches are followed to their ends from inside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite, nan

from flint import ctx

from symact.activation import Activation
from symact.derivation.kinks import kinks
from symact.plot.chart import Curve, Points
from symact.reference import Direction, Undecided, evaluate, reference

Point = tuple[float, float]

POINTS = 240
"""Points of a graph, before it is refined where it is steep."""

_DEPTH = 9
"""How often an interval is halved where the graph is steep."""

_STEEP = 0.04
"""The part of the graph's height that one interval may climb."""

_POLE = 3
"""How many times the graph's height neighbors are apart with a pole between them."""

_CLOSE = 40
"""How often an interval is halved that may hold a jump."""

_PRECISIONS = (128, 1024)
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Graph:
    """A derivative of an activation along one input, everything else fixed."""

    activation: Activation
    over: str
    """The input on the abscissa."""
    variables: tuple[str, ...]
    """What is derived by; none for the function itself."""
    fixed: Mapping[str, float]
    """The other inputs and the parameters."""

    def curve(self, low: float, high: float, label: str, group: int = 0) -> Curve:
        """The graph between two numbers."""
        breaks = self._breaks(low, high)
        ends = [low, *breaks, high]
        pieces = [
            piece
            for pair in pairwise(ends)
            for piece in self._parted(self._piece(*pair, pair[0] != low, pair[1] != high))
        ]
        runs = [run for piece in pieces for run in _connected(piece)]
        taken, left_out = self._at_breaks(breaks)
        poles = any(not isfinite(y) for piece in pieces for _, y in piece)
        poles |= len(runs) > len(pieces)
        order = len(self.variables)
        merged = tuple(_merged(runs, left_out))
        return Curve(label, merged, taken, left_out, poles, group, order)

    def value(self, x: float, direction: Direction = 0) -> float:
        """The value, or its limit from one side; NaN where there is none."""
        variable = self.variables[0] if self.variables else self.over
        point = {**self.fixed, self.over: x}
        # On a side of a point of the input, not of a parameter, a branch is chosen.
        aside = direction if variable == self.over else 0
        for precision in _PRECISIONS:
            with ctx.workprec(precision):
                try:
                    found = evaluate(
                        self.activation.definition, point, variable, len(self.variables), aside
                    )
                except (Undecided, ZeroDivisionError):
                    continue
                if found.is_finite() and (
                    found.is_zero() or found.rel_accuracy_bits() > 30 or abs(found) < 1e-30
                ):
                    return float(found.mid())
        return nan

    def _breaks(self, low: float, high: float) -> list[float]:
        """Where branches meet, strictly between two numbers."""
        found = []
        for kink in kinks(self.activation):
            if kink.variable == self.over:
                with ctx.workprec(128):
                    at = float(evaluate(kink.at, self.fixed).mid())
                if low < at < high:
                    found.append(at)
        return sorted(set(found))

    def _piece(self, low: float, high: float, opened: bool, closed: bool) -> Points:
        """A branch from end to end, refined where it is steep and near the ends inside."""
        count = max(8, POINTS // 4)
        places = {low + (high - low) * step / count for step in range(count + 1)} | {low, high}
        for exponent in range(2, 16):
            nearer = (high - low) / count * 2.0**-exponent
            places |= {low + nearer} if opened else set()
            places |= {high - nearer} if closed else set()
        points = []
        for x in sorted(places):
            direction: Direction = -1 if x == high else 1
            points.append((x, self.value(x, direction)))
        span = _span(points)
        return tuple(self._refined(points, span))

    def _parted(self, points: Points) -> Iterator[Points]:
        """A branch parted where it jumps all the same: at kinks that no formula tells."""
        span, current = _span(points), list(points[:1])
        for left, right in pairwise(points):
            is_steep = _STEEP * span < abs(right[1] - left[1]) <= _POLE * span
            if is_steep and (ends := self._jump(left, right)) is not None:
                yield (*current, ends[0])
                current = [ends[1]]
            current.append(right)
        yield tuple(current)

    def _jump(self, left: Point, right: Point) -> tuple[Point, Point] | None:
        """The ends of the graph at a jump between two points, if there is one.

        The half that climbs more is halved again and again: nothing is left to climb of a slope,
        however steep, and at a pole there is more and more.
        """
        whole = abs(right[1] - left[1])
        for _ in range(_CLOSE):
            x = (left[0] + right[0]) / 2
            if x in (left[0], right[0]):
                break
            middle = (x, self.value(x, 1))
            climbs = abs(middle[1] - left[1]), abs(right[1] - middle[1])
            left, right = (left, middle) if climbs[0] > climbs[1] else (middle, right)
            if not 0.5 * whole < max(climbs) < 1.5 * whole:
                return None
        return left, right

    def _refined(
        self, points: Sequence[tuple[float, float]], span: float
    ) -> Iterator[tuple[float, float]]:
        for left, right in pairwise(points):
            yield left
            yield from self._between(left, right, span, _DEPTH)
        yield points[-1]

    def _between(
        self, left: tuple[float, float], right: tuple[float, float], span: float, depth: int
    ) -> Iterator[tuple[float, float]]:
        """Points between two, as many as the climb or the bend between them asks for."""
        if depth == 0:
            return
        x = (left[0] + right[0]) / 2
        climbs = abs(right[1] - left[1]) > _STEEP * span
        if not climbs and depth < _DEPTH:
            return
        middle = (x, self.value(x, 1))
        bends = abs(middle[1] - (left[1] + right[1]) / 2) > 0.001 * span
        if not climbs and not bends:
            return
        yield from self._between(left, middle, span, depth - 1)
        yield middle
        yield from self._between(middle, right, span, depth - 1)

    def _at_breaks(self, breaks: Sequence[float]) -> tuple[Points, Points]:
        """At every jump: the value there, and the limits that it is not."""
        taken: list[tuple[float, float]] = []
        left_out: list[tuple[float, float]] = []
        for at in breaks:
            limits = {self.value(at, -1), self.value(at, 1)}
            limits = {limit for limit in limits if isfinite(limit)}
            value = self._exactly(at)
            ends = sorted(limits)
            if len(ends) == 2 and abs(ends[0] - ends[1]) <= _ROUNDING * max(map(abs, ends)):
                continue
            if len(ends) < 2 and (not ends or value == ends[0]):
                continue
            if isfinite(value):
                taken.append((at, value))
            left_out += [(at, end) for end in ends if abs(end - value) > _ROUNDING * abs(end)]
        return tuple(taken), tuple(left_out)

    def _exactly(self, at: float) -> float:
        """The value at a kink, by the activation's convention."""
        try:
            return float(
                reference(self.activation, {**self.fixed, self.over: at}, self.variables).mid()
            )
        except (Undecided, ZeroDivisionError):
            return nan


def _span(points: Sequence[tuple[float, float]]) -> float:
    """The height of a graph, of a pole only what is not extreme."""
    values = sorted(y for _, y in points if isfinite(y))
    if not values:
        return 1.0
    tenth = len(values) // 10
    middle = values[tenth : len(values) - tenth] or values
    return min(values[-1] - values[0], 5 * (middle[-1] - middle[0])) or 1.0


def _connected(points: Sequence[tuple[float, float]]) -> list[Points]:
    """Runs without a gap: parted where there is no value, or where a pole stands between."""
    span = _span(points)
    runs: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if not isfinite(point[1]):
            runs.append([])
            continue
        if runs[-1] and abs(point[1] - runs[-1][-1][1]) > _POLE * span:
            runs.append([])
        runs[-1].append(point)
    return [tuple(run) for run in runs if len(run) > 1]


def _merged(runs: Sequence[Points], left_out: Points) -> Iterator[Points]:
    """Runs that meet without a jump are one."""
    jumps = {x for x, _ in left_out}
    current: Points = ()
    for run in runs:
        if current and current[-1][0] == run[0][0] and run[0][0] not in jumps:
            current += run[1:]
            continue
        if current:
            yield current
        current = run
    if current:
        yield current
