"""A study in; which values a function and its slope take, and where their extremes are, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key, partial
from itertools import pairwise

import sympy

from symact.properties.convert import between, single, value_of
from symact.properties.ends import limit
from symact.properties.model import Fact, Intervals, Property
from symact.properties.pieces import Break
from symact.properties.points import Point, compare
from symact.properties.program import Undetermined
from symact.properties.regularity import class_at, meetings
from symact.properties.shape import repeated
from symact.properties.study import Segment, Study
from symact.properties.swings import swings


@dataclass(frozen=True, slots=True)
class _Span:
    """An interval of values."""

    low: Point
    high: Point
    low_closed: bool
    high_closed: bool


def domain(study: Study) -> Property:
    """The reals, but for poles and holes."""
    if study.total:
        return Property("domain", "certified", (Fact("everywhere"),))
    spans = [
        _Span(curve.low, curve.high, False, False)
        for curve in study.pieces.curves
        if curve is not None
    ]
    points = [_point(one.at) for one in study.breaks if one.value is not None]
    return Property("domain", "certified", (_set(_united([*spans, *points])),))


def range_(study: Study) -> Property:
    """The set of all values."""
    if swings(study, 0):
        return Property("range", "proved", (_EVERYTHING,))
    return Property("range", "certified", (_set(_values(study, 0)),))


def slope_range(study: Study) -> Property:
    """The set of all slopes, where there is one."""
    if swings(study, 1):
        return Property("slope_range", "proved", (_EVERYTHING,))
    return Property("slope_range", "certified", (_set(_values(study, 1)),))


def _intervals(spans: Iterable[_Span]) -> Intervals:
    return tuple(between(s.low, s.high, s.low_closed, s.high_closed) for s in spans)


def _set(spans: Sequence[_Span]) -> Fact:
    return Fact("set", (("set", _intervals(spans)),))


_EVERYTHING = _set([_Span(Point.of(-sympy.oo), Point.of(sympy.oo), False, False)])


def _point(at: Point) -> _Span:
    return _Span(at, at, True, True)


def _values(study: Study, order: int) -> list[_Span]:
    """The values that a function (0) or its slope (1) takes, as disjoint intervals."""
    spans: list[_Span] = []
    for segments in study.profile(order):
        for one in segments:
            inside = one.direction == 0
            spans.append(_Span(one.least, one.greatest, inside, inside))
        spans += [_point(one.high_value) for one, _ in pairwise(segments)]
    for edge in study.breaks:
        found = edge.value if order == 0 else study.smooth_slope(edge)
        if found is not None:
            spans.append(_point(found))
    return _united(spans)


def _united(spans: Iterable[_Span]) -> list[_Span]:
    """A union of intervals as disjoint ones, left to right."""
    ordered = sorted(spans, key=cmp_to_key(_by_low))
    united: list[_Span] = []
    for span in ordered:
        if united and (joined := _joined(united[-1], span)) is not None:
            united[-1] = joined
        else:
            united.append(span)
    return united


def _by_low(a: _Span, b: _Span) -> int:
    return compare(a.low, b.low) or b.low_closed - a.low_closed


def _joined(a: _Span, b: _Span) -> _Span | None:
    """One interval of two, where nothing lies between them; `a` begins first."""
    gap = compare(b.low, a.high)
    if gap > 0 or (gap == 0 and not (a.high_closed or b.low_closed)):
        return None
    ends = compare(a.high, b.high)
    if ends > 0:
        return a
    closed = b.high_closed or (ends == 0 and a.high_closed)
    return replace(a, high=b.high, high_closed=closed)


def _greatest(values: Iterable[Point]) -> Point:
    return max(values, key=cmp_to_key(compare))


def _places(study: Study, wanted: Point, order: int) -> Intervals:
    """Where a function takes an extreme value, or the size of a derivative its greatest one."""
    spans: list[_Span] = []

    def matches(found: Point | None) -> bool:
        return found is not None and compare(_size(found) if order else found, wanted) == 0

    for segments in study.profile(order):
        for one in segments:
            if one.direction == 0 and matches(one.low_value):
                spans.append(_Span(one.low, one.high, False, False))
        spans += [_point(one.high) for one, _ in pairwise(segments) if matches(one.high_value)]
    known = (lambda one: one.value, study.smooth_slope, partial(_smooth_curvature, study))[order]
    spans += [_point(one.at) for one in study.breaks if matches(known(one))]
    return _intervals(_united(spans))


def _smooth_curvature(study: Study, at: Break) -> Point | None:
    """The second derivative at a break, where there is one."""
    for one, left, right in meetings(study):
        if one is at and class_at(study, one, left, right) >= 2:
            return limit(left, 1, 2)
    return None


def _size(value: Point) -> Point:
    if value.upper <= 0:
        return -value
    if value.lower >= 0:
        return value
    raise Undetermined("the sign of a value")


def extrema(study: Study) -> Property:
    """The least and the greatest value where they are attained, and local extremes."""
    spans = _values(study, 0)
    single_value = len(spans) == 1 and compare(spans[0].low, spans[0].high) == 0
    facts = []
    for phrase, value, closed in (
        ("minimum", spans[0].low, spans[0].low_closed),
        ("maximum", spans[-1].high, spans[-1].high_closed),
    ):
        if closed and not single_value:
            places = _places(study, value, 0)
            facts.append(_extremum(f"global_{phrase}", value, places))
    known = [value for value, closed in ((spans[0].low, spans[0].low_closed),
             (spans[-1].high, spans[-1].high_closed)) if closed]  # fmt: skip
    for at, value, kind in _turns(study):
        if all(compare(value, one) for one in known):
            facts.append(_extremum(f"local_{kind}", value, single(at)))
    again = repeated(study) if facts else ()
    return Property("extrema", "certified", (*facts, *again) or (Fact("none"),))


def _extremum(phrase: str, value: Point, places: Intervals) -> Fact:
    return Fact(phrase, (("value", value_of(value)), ("where", places)))


def _turns(study: Study) -> Iterator[tuple[Point, Point, str]]:
    """Where a continuous function turns from rising to falling, or back."""
    for at, value, before, after in borders(study):
        if value is not None and before.direction * after.direction < 0:
            yield at, value, "maximum" if before.direction > 0 else "minimum"


def borders(study: Study) -> Iterator[tuple[Point, Point | None, Segment, Segment]]:
    """Points between monotone segments, with the value there; None where it is not continuous."""
    profile = iter(study.profile(0))
    last: tuple[Segment, ...] | None = None
    curves = study.laps() if study.period() is not None else study.pieces.curves
    for place, curve in enumerate(curves):
        segments = next(profile) if curve is not None else None
        if last is not None and segments is not None:
            one = study.breaks[place - 1]
            yield one.at, one.value if one.continuous else None, last[-1], segments[0]
        for left, right in pairwise(segments or ()):
            yield left.high, left.high_value, left, right
        last = segments


def lipschitz(study: Study) -> Property:
    """The supremum of the slope's size, and where it is attained."""
    if not study.total:
        sides = [side for one in study.breaks for side in (one.left, one.right)]
        if not any(side is not None and side.infinite for side in sides):
            raise Undetermined("holes in the domain")
        return Property("lipschitz", "certified", (Fact("unbounded"),))
    if not study.continuous:
        return Property("lipschitz", "certified", (Fact("jumps"),))
    if swings(study, 1):
        return Property("lipschitz", "proved", (Fact("unbounded"),))
    return Property("lipschitz", "certified", (_supremum(study, 1), *repeated(study, 1)))


def curvature_bound(study: Study) -> Property:
    """The supremum of the size of the second derivative, kinks left out."""
    if swings(study, 2):
        return Property("curvature_bound", "proved", (Fact("unbounded"),))
    return Property("curvature_bound", "certified", (_supremum(study, 2), *repeated(study, 2)))


def _supremum(study: Study, order: int) -> Fact:
    segments = [one for part in study.profile(order) for one in part]
    ends = [_size(value) for one in segments for value in (one.low_value, one.high_value)]
    greatest = _greatest(ends)
    if greatest.infinite:
        return Fact("unbounded")
    found = ("value", value_of(greatest))
    if places := _places(study, greatest, order):
        return Fact("supremum_attained", (found, ("where", places)))
    return Fact("supremum_limit", (found,))
