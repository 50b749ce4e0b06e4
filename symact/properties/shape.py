"""A study in; roots, monotone and convex intervals, inflections and injectivity out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import sympy

from symact.properties.convert import between, single, value_of
from symact.properties.ends import limit, value
from symact.properties.model import Fact, Interval, Property
from symact.properties.pieces import Break
from symact.properties.points import Point, compare
from symact.properties.signs import Stretch, Target
from symact.properties.study import Study
from symact.properties.swings import swings


@dataclass(frozen=True, slots=True)
class _Run:
    """A maximal interval on which a function goes one way."""

    low: Point
    high: Point
    sign: int
    low_closed: bool
    high_closed: bool

    @property
    def interval(self) -> Interval:
        return between(self.low, self.high, self.low_closed, self.high_closed)


def roots(study: Study) -> Property:
    """Where the function is zero."""
    return _zeros(study, "roots", Target(), "zero_at")


def repeated(study: Study, order: int = 0) -> tuple[Fact, ...]:
    """That places are those of one period, if a derivative has one."""
    period = study.period(order)
    return () if period is None else (Fact("repeats", (("value", value_of(Point.of(period))),)),)


def sparsity(study: Study) -> Property:
    """The intervals on which the function is zero."""
    if study.period() is not None:
        return Property("sparsity", "certified", (Fact("no"),))
    found = _merged(_zero_places(study, Target()))
    places = tuple(one for one in found if one.low != one.high)
    facts = (Fact("zero_on", (("where", places),)) if places else Fact("no"),)
    return Property("sparsity", "certified", facts)


def fixed_points(study: Study) -> Property:
    """Where the function gives back its input."""
    identity = Target(0, (sympy.S.Zero, sympy.S.One))
    return _zeros(study, "fixed_points", identity, "fixed_at")


def period(study: Study) -> Property:
    """The period of a function made of sines and cosines."""
    found = study.period()
    if found is not None:
        return Property("period", "proved", (Fact("is", (("value", value_of(Point.of(found))),)),))
    # A periodic function that tends to something is constant.
    for curve in study.curves[-1:]:
        limit(curve, 1)
    return Property("period", "certified", (Fact("none"),))


def _zeros(study: Study, id: str, target: Target, phrase: str) -> Property:
    if study.period() is not None and not target.line[1]:
        (curve,) = study.laps()
        turns = [left.high for left, _ in pairwise(study.stretches(curve, target))]
        places = tuple(part for turn in turns for part in single(turn))
        again = repeated(study) if places else ()
    else:
        places, again = tuple(_merged(_zero_places(study, target))), ()
    facts = (Fact(phrase, (("where", places),)), *again) if places else (Fact("none"),)
    return Property(id, "certified", facts)


def _zero_places(study: Study, target: Target) -> Iterator[Interval]:
    """Points and intervals where a target is zero, left to right, neighbors not yet joined."""
    for place, curve in enumerate(study.pieces.curves):
        if place and _vanishes_at(study.breaks[place - 1], target):
            yield from single(study.breaks[place - 1].at)
        if curve is None:
            continue
        found = study.stretches(curve, target)
        for number, part in enumerate(found):
            if part.sign == 0:
                yield between(part.low, part.high)
            if number + 1 < len(found):
                yield from single(part.high)


def _vanishes_at(one: Break, target: Target) -> bool:
    if one.value is None:
        return False
    wanted = one.at if target.line[1] else Point.of(0)
    return compare(one.value, wanted) == 0


def _merged(intervals: Iterator[Interval]) -> Iterator[Interval]:
    """Intervals that share an end, as one."""
    last: Interval | None = None
    for one in intervals:
        touching = last is not None and last.high == one.low
        if last is not None and touching and (last.high_closed or one.low_closed):
            last = replace(last, high=one.high, high_closed=one.high_closed)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def monotonicity(study: Study) -> Property:
    """Where the function rises, falls or is constant."""
    if study.period() is not None:
        return Property("monotonicity", "certified", (Fact("not_monotone"),))
    runs = list(_monotone_runs(study))
    signs = {run.sign for run in runs}
    overall = _overall(study, signs)
    names = {1: "increasing_on", -1: "decreasing_on", 0: "constant_on"}
    facts = [Fact(overall)] if overall else []
    if len(runs) > 1 or not overall:
        facts += [Fact(names[run.sign], (("set", (run.interval,)),)) for run in runs]
    return Property("monotonicity", "certified", tuple(facts))


def _monotone_runs(study: Study) -> Iterator[_Run]:
    yield from _runs(study, 1, lambda edge, _: edge is None or edge.continuous)


def _runs(study: Study, order: int, goes_on: Callable[[Break | None, int], bool]) -> Iterator[_Run]:
    """The stretches of a derivative's sign, those joined that go on through a root or a break."""
    last: _Run | None = None
    for place, curve in enumerate(study.pieces.curves):
        for number, part in enumerate(study.directions(curve, order) if curve else ()):
            edge = study.breaks[place - 1] if place and number == 0 else None
            if last is not None and last.sign == part.sign and goes_on(edge, part.sign):
                last = replace(last, high=part.high)
                continue
            if last is not None:
                yield replace(last, high_closed=edge is None or _reaches(edge, edge.left))
            closed = place + number > 0 and (edge is None or _reaches(edge, edge.right))
            last = _Run(part.low, part.high, part.sign, closed, False)
    if last is not None:
        yield last


def _reaches(edge: Break, side: Point | None) -> bool:
    """Whether the value at a break is the limit from one side."""
    if side is None or side.infinite or edge.value is None:
        return False
    return compare(side, edge.value) == 0


def _overall(study: Study, signs: set[int]) -> str | None:
    """The word for a function that is monotone on the whole line."""
    if not study.total:
        return None
    if not study.breaks and signs == {0}:
        return None
    for sign, strict, weak in (
        (1, "strictly_increasing", "nondecreasing"),
        (-1, "strictly_decreasing", "nonincreasing"),
    ):
        if signs <= {sign, 0} and all(_steps(one, sign) for one in study.breaks):
            if signs == {0} and all(one.continuous for one in study.breaks):
                return None
            return weak if 0 in signs else strict
    return None


def _steps(one: Break, sign: int) -> bool:
    """Whether a function does not go back at a break."""
    if one.left is None or one.right is None or one.value is None:
        return False
    before, after = (one.left, one.right) if sign > 0 else (one.right, one.left)
    return compare(before, one.value) <= 0 and compare(one.value, after) <= 0


def injectivity(study: Study) -> Property:
    """Whether no value is taken twice: a continuous function has to be strictly monotone."""
    if study.period() is not None:
        return Property("injectivity", "certified", (Fact("no"),))
    if swings(study, 0):
        return Property("injectivity", "proved", (Fact("no"),))
    found = _overall(study, {run.sign for run in _monotone_runs(study)})
    if found in ("strictly_increasing", "strictly_decreasing"):
        return Property("injectivity", "certified", (Fact("yes"),))
    signs = {run.sign for run in _monotone_runs(study)}
    if study.continuous or 0 in signs:
        return Property("injectivity", "certified", (Fact("no"),))
    return Property("injectivity", "undetermined")


def convexity(study: Study) -> Property:
    """Where the function is convex, concave or affine."""
    if study.period() is not None:
        return Property("convexity", "certified", (Fact("not_convex"),))
    runs = list(_runs(study, 2, lambda edge, sign: edge is None or _bends(study, edge, sign)))
    if study.continuous and (word := _curvature(study, {run.sign for run in runs})):
        return Property("convexity", "certified", (Fact(word),))
    names = {1: "convex_on", -1: "concave_on", 0: "affine_on"}
    facts = tuple(Fact(names[run.sign], (("set", (run.interval,)),)) for run in runs)
    return Property("convexity", "certified", facts)


def _bends(study: Study, one: Break, sign: int) -> bool:
    """Whether a curve stays convex (1), concave (-1) or straight (0) through a break."""
    left, right = study.slopes(one)
    if not one.continuous or left is None or right is None:
        return False
    change = compare(right, left)
    return change == sign or change == 0


def _curvature(study: Study, signs: set[int]) -> str | None:
    if signs == {0} and not study.breaks:
        return "affine"
    for sign, word in ((1, "convex"), (-1, "concave")):
        if signs <= {sign, 0} and all(_bends(study, one, sign) for one in study.breaks):
            return word
    return None


def inflections(study: Study) -> Property:
    """Where a differentiable function changes from convex to concave, or back."""
    facts = tuple(
        Fact("inflection_at", (("at", value_of(at)), ("value", value_of(height)),
                               ("slope", value_of(slope))))
        for at, height, slope in _inflections(study)
    )  # fmt: skip
    again = repeated(study) if facts else ()
    return Property("inflections", "certified", (*facts, *again) or (Fact("none"),))


def _inflections(study: Study) -> Iterator[tuple[Point, Point, Point]]:
    before: Stretch | None = None
    curves = study.laps() if study.period() is not None else study.pieces.curves
    for place, curve in enumerate(curves):
        if curve is None:
            before = None
            continue
        found = study.stretches(curve, Target(2))
        if before is not None and before.sign * found[0].sign < 0:
            one = study.breaks[place - 1]
            slope = study.smooth_slope(one)
            if slope is not None and one.value is not None:
                yield one.at, one.value, slope
        for left, right in pairwise(found):
            if left.sign * right.sign < 0:
                yield left.high, value(curve, left.high), value(curve, left.high, 1)
        before = found[-1]
