"""A study in; limits, asymptotes and saturation at both ends of the line out."""

from __future__ import annotations

from collections.abc import Iterator

import sympy

from symact.properties.convert import between, line_tree, value_of
from symact.properties.curve import Curve
from symact.properties.ends import Line, approach, limit, line
from symact.properties.model import Fact, Property
from symact.properties.program import Undetermined
from symact.properties.study import Study

_WAYS = {1: "_from_above", -1: "_from_below", 0: "_reached"}


def _ends(study: Study) -> Iterator[tuple[Curve, int, str]]:
    """The outermost curves with their sides, left first."""
    for place, side, name in ((0, -1, "-inf"), (-1, 1, "inf")):
        curve = study.pieces.curves[place]
        if curve is not None:
            yield curve, side, name


def limits(study: Study) -> Property:
    """What the function tends to, and from which side."""
    if study.period() is not None:
        return Property("limits", "certified", (Fact("no_limit"),))
    return Property("limits", "certified", tuple(_limit(*end) for end in _ends(study)))


def _limit(curve: Curve, side: int, name: str) -> Fact:
    found = limit(curve, side)
    values = (("value", value_of(found)), ("end", name))
    if found.infinite or found.exact is None:
        return Fact("limit", values)
    return Fact("limit" + _way(curve, side, Line(found.exact, sympy.S.Zero)), values)


def _way(curve: Curve, side: int, towards: Line) -> str:
    """How a line is approached; nothing where no side is known, as of ``sin(x)/x``."""
    try:
        return _WAYS[approach(curve, side, towards)]
    except Undetermined:
        return ""


def asymptotes(study: Study) -> Property:
    """The lines that the function approaches, and from which side."""
    facts: list[Fact] = []
    if study.period() is not None:
        return Property("asymptotes", "certified", (Fact("none"),))
    for curve, side, name in _ends(study):
        found = line(curve, side)
        if found is not None:
            way = _way(curve, side, found)
            tree = line_tree(found, curve.variable.name)
            facts.append(Fact("asymptote" + way, (("line", tree), ("end", name))))
    return Property("asymptotes", "certified", tuple(facts) or (Fact("none"),))


def saturation(study: Study) -> Property:
    """Where the function tends to a constant, or is one."""
    facts: list[Fact] = []
    if study.period() is not None:
        return Property("saturation", "certified", (Fact("none"),))
    for curve, side, name in _ends(study):
        found = limit(curve, side)
        value = ("value", value_of(found))
        if found.infinite:
            continue
        if not curve.expression.has(curve.variable):
            inner = curve.high if side < 0 else curve.low
            closed = any(one.at == inner and one.continuous for one in study.breaks)
            place = between(curve.low, curve.high, side > 0 and closed, side < 0 and closed)
            facts.append(Fact("saturates_beyond", (value, ("where", (place,)))))
        else:
            facts.append(Fact("saturates", (value, ("end", name))))
    return Property("saturation", "certified", tuple(facts) or (Fact("none"),))
