"""Properties in; lines of plain text, or data for JSON, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any

from symact.plain import plain
from symact.properties.model import Datum, Fact, Interval, Intervals, Properties, Property, Value
from symact.properties.phrases import PHRASES, STANDINGS, TITLES

DIGITS = 12
"""Significant digits that numbers are printed with, if so many are proven."""


def written(datum: Datum, variable: str = "x") -> str:
    """A value, interval, set or tree as plain text: ``[-0.278464542761, inf)``."""
    match datum:
        case Value():
            return _number(datum)
        case Interval():
            return _interval(datum)
        case tuple():
            return " and ".join(map(_interval, datum)) or "nowhere"
        case str() | int():
            return str(datum)
    return plain(datum)


def _number(value: Value) -> str:
    return plain(value.exact) if value.exact is not None else value.decimal(DIGITS)


def _interval(interval: Interval) -> str:
    if interval.low == interval.high:
        return f"{{{_number(interval.low)}}}"
    left, right = "[" if interval.low_closed else "(", "]" if interval.high_closed else ")"
    return f"{left}{_number(interval.low)}, {_number(interval.high)}{right}"


def where(places: Intervals, variable: str) -> str:
    """A set as a condition on a variable: ``x = -1 and x >= 2``."""
    return " and ".join(_condition(place, variable) for place in places) or "nowhere"


def _condition(place: Interval, variable: str) -> str:
    low, high = _number(place.low), _number(place.high)
    if place.low == place.high:
        return f"{variable} = {low}"
    if place.low.infinite and place.high.infinite:
        return f"all {variable}"
    if place.low.infinite:
        return f"{variable} {'<=' if place.high_closed else '<'} {high}"
    if place.high.infinite:
        return f"{variable} {'>=' if place.low_closed else '>'} {low}"
    before, after = ("<=" if closed else "<" for closed in (place.low_closed, place.high_closed))
    return f"{low} {before} {variable} {after} {high}"


def sentence(fact: Fact, variable: str = "x", phrases: Mapping[str, str] = PHRASES) -> str:
    """A fact in words; the place called "where" holds a set as a condition."""
    texts = {
        name: where(datum, variable) if name == "where" else written(datum)  # type: ignore[arg-type]
        for name, datum in fact.values
    }
    return phrases[fact.phrase].format(x=variable, **texts)


def sentences(item: Property, variable: str = "x") -> tuple[str, ...]:
    """All facts of a property in words."""
    if item.standing == "undetermined":
        return (STANDINGS["undetermined"],)
    return tuple(sentence(fact, variable) for fact in item.facts)


def lines(found: Properties, width: int = 80) -> Iterator[str]:
    """A table: title, facts, and how they are known; no longer than `width`."""
    titles = max(len(title) for _, title in TITLES.values())
    for item in found:
        _, title = TITLES[item.id]
        room = width - titles - 4 - len("certified")
        texts = [
            piece
            for text in sentences(item, found.variable)
            for piece in wrap(text, room, subsequent_indent="  ", break_on_hyphens=False)
        ]
        standing = "" if item.standing == "undetermined" else item.standing
        for number, text in enumerate(texts):
            last = standing if number == 0 else ""
            yield f"{'' if number else title:<{titles}}  {text:<{room}}  {last}".rstrip()


def as_data(found: Properties) -> list[dict[str, Any]]:
    """The same for JSON."""
    return [
        {
            "id": item.id,
            "group": TITLES[item.id][0],
            "title": TITLES[item.id][1],
            "standing": item.standing,
            "general": item.general,
            "text": list(sentences(item, found.variable)),
            "facts": [
                {"phrase": fact.phrase, **{name: _data(datum) for name, datum in fact.values}}
                for fact in item.facts
            ],
        }
        for item in found
    ]


def _data(datum: Datum) -> Any:
    match datum:
        case Value():
            lower, upper = datum.enclosure()
            return {
                "decimal": datum.decimal(DIGITS),
                "lower": lower,
                "upper": upper,
                "exact": plain(datum.exact) if datum.exact is not None else None,
            }
        case Interval():
            return {
                "low": _data(datum.low),
                "high": _data(datum.high),
                "low_closed": datum.low_closed,
                "high_closed": datum.high_closed,
            }
        case tuple():
            return [_data(part) for part in datum]
        case str() | int():
            return datum
    return plain(datum)
