"""A study in; values at 0, the class of differentiability, and kinks out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, pairwise

from symact.properties.convert import value_of
from symact.properties.curve import Curve
from symact.properties.ends import limit, value
from symact.properties.model import Fact, Property, Standing
from symact.properties.pieces import Break
from symact.properties.points import Point, compare
from symact.properties.program import Undetermined
from symact.properties.study import Study

HIGHEST = 6
"""Derivatives that are compared across a break."""

ORIGIN = Point.of(0)


def value_at_zero(study: Study) -> Property:
    """f(0)."""
    found = _at_zero(study, 0)
    facts = (Fact("none") if found is None else Fact("is", (("value", value_of(found)),)),)
    return Property("value_at_zero", _standing(found), facts)


def slope_at_zero(study: Study) -> Property:
    """f'(0), where there is one."""
    found = _at_zero(study, 1)
    facts = (Fact("none") if found is None else Fact("is", (("value", value_of(found)),)),)
    return Property("slope_at_zero", _standing(found), facts)


def near_identity(study: Study) -> Property:
    """Whether f(0) = 0 and f'(0) = 1."""
    found = [_at_zero(study, order) for order in (0, 1)]
    holds = all(
        one is not None and compare(one, wanted) == 0
        for one, wanted in zip(found, (ORIGIN, Point.of(1)), strict=True)
    )
    return Property("near_identity", "proved", (Fact("yes" if holds else "no"),))


def _standing(found: Point | None) -> Standing:
    return "certified" if found is None or found.exact is None else "proved"


def _at_zero(study: Study, order: int) -> Point | None:
    for one in study.breaks:
        if compare(one.at, ORIGIN) == 0:
            return one.value if order == 0 else study.smooth_slope(one)
    for curve in study.curves:
        if compare(curve.low, ORIGIN) < 0 < compare(curve.high, ORIGIN):
            return value(curve, ORIGIN, order)
    return None


def smoothness(study: Study) -> Property:
    """The k of C^k; analytic where no branches meet."""
    if None in study.pieces.curves:
        raise Undetermined("holes in the domain")
    if not study.total:
        return Property("smoothness", "certified", (Fact("discontinuous"),))
    classes = [class_at(study, *parts) for parts in meetings(study)]
    if not classes:
        return Property("smoothness", "certified", (Fact("analytic"),))
    lowest = min(classes)
    if lowest < 0:
        return Property("smoothness", "proved", (Fact("discontinuous"),))
    phrase = "class" if lowest < HIGHEST else "class_at_least"
    return Property("smoothness", "proved", (Fact(phrase, (("order", lowest),)),))


def meetings(study: Study) -> Iterator[tuple[Break, Curve, Curve]]:
    for one, (left, right) in zip(study.breaks, pairwise(study.pieces.curves), strict=True):
        if left is not None and right is not None:
            yield one, left, right


def class_at(study: Study, one: Break, left: Curve, right: Curve) -> int:
    """The highest derivative that both sides share; -1 for a jump."""
    if not one.continuous:
        return -1
    for order in count(1):
        study.clock.check()
        if order > HIGHEST:
            return HIGHEST
        below, above = limit(left, 1, order), limit(right, -1, order)
        if below.infinite or above.infinite or compare(below, above) != 0:
            return order - 1
    raise AssertionError


def kinks(study: Study) -> Property:
    """Where branches meet: poles, jumps, kinks with both slopes, and lesser breaks."""
    facts = []
    for one, left, right in meetings(study):
        order = class_at(study, one, left, right)
        at = ("at", value_of(one.at))
        if one.value is None:
            facts.append(Fact("pole", (at,)))
        elif order < 0:
            sides = (("left", value_of(limit(left, 1))), ("right", value_of(limit(right, -1))))
            facts.append(Fact("jump", (at, *sides, ("value", value_of(one.value)))))
        elif order == 0:
            sides = (
                ("left", value_of(limit(left, 1, 1))),
                ("right", value_of(limit(right, -1, 1))),
            )
            facts.append(Fact("kink", (at, *sides)))
        else:
            phrase = "bend" if order < HIGHEST else "bend_at_least"
            facts.append(Fact(phrase, (at, ("order", order))))
    return Property("kinks", "certified", tuple(facts) or (Fact("none"),))
