"""A function's pieces in; where it rises and bends, and between which values, out, each once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import sympy

from symact.activation import Activation
from symact.properties.curve import Clock, Curve
from symact.properties.ends import limit, value
from symact.properties.exact import period_of
from symact.properties.model import Property
from symact.properties.pieces import Break, Pieces, pieces
from symact.properties.points import Point, compare
from symact.properties.program import Undetermined
from symact.properties.signs import Stretch, Target, stretches
from symact.properties.symmetry import symmetry


@dataclass(frozen=True, slots=True)
class Segment:
    """An open interval on which a function is monotone, and what it tends to at the ends."""

    low: Point
    high: Point
    low_value: Point
    high_value: Point
    direction: int
    """1 rising, -1 falling, 0 constant."""

    @property
    def least(self) -> Point:
        return self.low_value if self.direction >= 0 else self.high_value

    @property
    def greatest(self) -> Point:
        return self.high_value if self.direction >= 0 else self.low_value


class Study:
    """What several properties of one activation need."""

    def __init__(self, activation: Activation, seconds: float) -> None:
        self.activation = activation
        self.clock = Clock(seconds)
        self._stretches: dict[tuple[Curve, Target], tuple[Stretch, ...] | Undetermined] = {}
        self._laps: dict[int, Curve] = {}
        self._profiles: dict[int, tuple[tuple[Segment, ...], ...]] = {}

    @cached_property
    def pieces(self) -> Pieces:
        return pieces(self.activation, self.clock)

    @cached_property
    def symmetry(self) -> Property:
        """The reflection identities, of a function that has values on both sides."""
        if None in self.pieces.curves:
            raise Undetermined("holes in the domain")
        try:
            ends = [one.at.bounds for one in self.breaks]
        except Undetermined:
            ends = []
        return symmetry(
            self.activation, [low for low, high in ends if low == high], self._centers()
        )

    def _centers(self) -> Iterator[sympy.Expr]:
        """Points other than 0 that the function may be symmetric about."""
        middles: list[sympy.Expr] = []
        try:
            ends = [one.at.exact for one in self.breaks]
            if len(ends) > 1 and ends[0] is not None and ends[-1] is not None:
                middles.append((ends[0] + ends[-1]) / 2)
            for order in (2, 1):
                turns = [
                    left.high.exact
                    for curve in self.curves
                    for left, _ in pairwise(self.stretches(curve, Target(order)))
                ]
                if len(turns) == 1 and turns[0] is not None:
                    middles.append(turns[0])
        except Undetermined:
            pass
        yield from (middle for middle in dict.fromkeys(middles) if middle != 0)

    def period(self, order: int = 0) -> sympy.Expr | None:
        """The period of a derivative, if it has one."""
        if len(self.pieces.curves) != 1 or len(self.curves) != 1:
            return None
        return period_of(self.curves[0].derivative(order), self.pieces.variable)

    def laps(self, order: int = 0) -> tuple[Curve, ...]:
        """The curves, or one period of a derivative that has one, its ends at no special place."""
        period = self.period(order)
        if period is None:
            return self.curves
        if order not in self._laps:
            (curve,) = self.curves
            ends = Point.of(-3 * period / 7), Point.of(4 * period / 7)
            self._laps[order] = Curve(curve.expression, curve.variable, *ends, self.clock)
        return (self._laps[order],)

    @property
    def breaks(self) -> tuple[Break, ...]:
        return self.pieces.breaks

    @property
    def curves(self) -> tuple[Curve, ...]:
        """Without the holes of the domain."""
        return tuple(curve for curve in self.pieces.curves if curve is not None)

    @property
    def total(self) -> bool:
        """Whether the function has a finite value everywhere."""
        return None not in self.pieces.curves and all(b.value is not None for b in self.breaks)

    @property
    def continuous(self) -> bool:
        """Whether it also has no jump."""
        return self.total and all(one.continuous for one in self.breaks)

    def stretches(self, curve: Curve, target: Target) -> tuple[Stretch, ...]:
        """`symact.properties.signs.stretches`, remembered."""
        key = curve, target
        if key not in self._stretches:
            try:
                self._stretches[key] = stretches(curve, target)
            except Undetermined as reason:
                self._stretches[key] = reason
        found = self._stretches[key]
        if isinstance(found, Undetermined):
            raise found
        return found

    def directions(self, curve: Curve, order: int) -> tuple[Stretch, ...]:
        """The signs of a derivative; isolated zeros of a periodic one that keeps its sign: none."""
        try:
            return self.stretches(curve, Target(order))
        except Undetermined:
            if self.period(order) is None:
                raise
            signs = {part.sign for lap in self.laps(order)
                     for part in self.stretches(lap, Target(order))}  # fmt: skip
            if len(signs) != 1:
                raise
            return (Stretch(curve.low, curve.high, *signs),)

    def profile(self, order: int) -> tuple[tuple[Segment, ...], ...]:
        """The monotone segments of a derivative, for each curve."""
        if order not in self._profiles:
            turns = [
                (curve, left.high)
                for curve in self.laps(order)
                for left, _ in pairwise(self.directions(curve, order + 1))
            ]
            values = {turn: value(*turn, order) for turn in turns}
            if (parity := self._parity(order)) and self.period(order) is None:
                for turn, mirrored in zip(turns[: len(turns) // 2], turns[::-1], strict=False):
                    values[mirrored] = values[turn] if parity > 0 else -values[turn]
            self._profiles[order] = tuple(
                self._segments(curve, order, values) for curve in self.laps(order)
            )
        return self._profiles[order]

    def _parity(self, order: int) -> int:
        """1 where a derivative is proved even, -1 odd; its turns are mirror images in any case."""
        try:
            phrases = {fact.phrase for fact in self.symmetry.facts}
        except Undetermined:
            return 0
        if phrases & {"even", "mirrored_about"}:
            return -1 if order % 2 else 1
        if "odd" in phrases or (phrases & {"reflection_sum", "turned_about"} and order):
            return 1 if order % 2 else -1
        return 0 if "reflection_difference" not in phrases or order < 2 else 1 - order % 2 * 2

    def _segments(
        self, curve: Curve, order: int, values: Mapping[tuple[Curve, Point], Point]
    ) -> tuple[Segment, ...]:
        found = self.directions(curve, order + 1)
        inner = [values[curve, left.high] for left, _ in pairwise(found)]
        ends = [limit(curve, -1, order), *inner, limit(curve, 1, order)]
        return tuple(
            Segment(part.low, part.high, *pair, part.sign)
            for part, pair in zip(found, pairwise(ends), strict=True)
        )

    def slopes(self, at: Break) -> tuple[Point | None, Point | None]:
        """The slopes on both sides of a break; None where a side has none."""
        place = self.breaks.index(at)
        left, right = self.pieces.curves[place : place + 2]
        return (
            limit(left, 1, 1) if left is not None else None,
            limit(right, -1, 1) if right is not None else None,
        )

    def smooth_slope(self, at: Break) -> Point | None:
        """The derivative at a break, where there is one."""
        left, right = self.slopes(at)
        if not at.continuous or left is None or right is None or left.infinite or right.infinite:
            return None
        return left if compare(left, right) == 0 else None
