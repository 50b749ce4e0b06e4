"""An activation in; a table of its properties, each with how it is known, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from symact.activation import Activation
from symact.boxes import Content, Raised, Token
from symact.phrases import Phrases
from symact.properties import Fact, Interval, Property, Value, properties
from symact.properties.model import Datum, Intervals
from symact.properties.text import DIGITS, where, written
from symact.sheet.model import (
    Block,
    Formula,
    Inline,
    Paragraph,
    Table,
    Text,
    equation,
    fill,
    named,
    number,
)
from symact.sheet.parts import differentiable
from symact.sheet.shortened import shortened
from symact.vocabulary import Vocabulary, symbol_latex, vocabulary

_INFINITY = Token("name", "\\infty")
_MINUS = Token("sign", "-", "\N{MINUS SIGN}")
_SMOOTH = Formula((Raised((Token("name", "C"),), (_INFINITY,)),), "C^infinity")
_LETTER = re.compile(r"(?<![A-Za-z])([fyZt]'*)(?![A-Za-z])")
_SIGN = re.compile(r"(?<![A-Za-z^])-(?!>)")
"""A minus sign of a phrase, and no hyphen."""
_COMMA = Token("comma", ", ", ",")
_LESS = {True: Token("sign", " \\le ", "≤"), False: Token("sign", " < ", "<")}
_MORE = {True: Token("sign", " \\ge ", "≥"), False: Token("sign", " > ", ">")}


def property_table(activation: Activation, say: Phrases) -> Iterator[Block]:
    """One row for each property: what holds, and how it is known."""
    if len(activation.inputs) != 1:
        return
    found = properties(activation)
    if found.parameters:
        values = tuple(_defaults(found.parameters))
        yield Paragraph(fill(say("text", "properties_at"), values=values))
    writer = _Writer(say, vocabulary(activation), found.variable)
    heads = tuple(say("heads", key) for key in ("property", "value", "standing"))
    rows = tuple(writer.row(item) for item in found)
    yield Table(heads, rows, (0.22, 0.54, 0.16))


def _defaults(parameters: tuple[tuple[str, float], ...]) -> Iterator[Inline]:
    for place, (name, value) in enumerate(parameters):
        if place:
            yield ", "
        yield equation(named(symbol_latex(name), name), number(f"{value:.12g}"))


def _lettered(text: Text) -> Text:
    """A text with the letters that stand for functions and numbers in it as mathematics."""
    return tuple(part for one in text for part in _letters(one))


def _letters(part: Inline) -> Iterator[Inline]:
    if not isinstance(part, str):
        yield part
        return
    for place, found in enumerate(_LETTER.split(part)):
        if place % 2:
            yield named(found, found)
        elif found:
            yield found


class _Writer:
    """Puts facts into words and formulas."""

    def __init__(self, say: Phrases, names: Vocabulary, variable: str) -> None:
        self.say, self.names, self.variable = say, names, variable
        self.x = named(symbol_latex(variable), variable)

    def row(self, item: Property) -> tuple[Text, ...]:
        told: list[Inline] = []
        for fact in item.facts:
            told += ["; "] if told else []
            told += self.sentence(fact)
        standing = self.say("standings", item.standing)
        return (
            _lettered((self.say("property titles", item.id),)),
            tuple(told or [self.say("text", "unnamed")]),
            (standing,),
        )

    def sentence(self, fact: Fact) -> Text:
        places = {
            name: self.condition(datum)
            if name == "where" and isinstance(datum, tuple)
            else self.datum(datum)
            for name, datum in fact.values
        }
        if isinstance(order := dict(fact.values).get("order"), int):
            places["order"] = differentiable(order)
        phrase = self.say("facts", fact.phrase).replace("C^{order}", "{order}")
        phrase = _SIGN.sub("\N{MINUS SIGN}", phrase.replace("C^∞", "{smooth}"))
        return _lettered(fill(phrase, x=self.x, smooth=_SMOOTH, **places))

    def datum(self, datum: Datum) -> Inline:
        match datum:
            case Value():
                return self.value(datum)
            case Interval():
                return Formula(self.interval(datum), written(datum))
            case tuple():
                parts = [self.interval(one) for one in datum]
                union = Token("sign", " \\cup ", "∪")
                return Formula(_between(parts, union), written(datum)) if parts else "∅"
            case str():
                return _end(datum) if datum.removeprefix("-") == "inf" else datum
            case int():
                return str(datum)
        return shortened(datum, self.names)

    def value(self, value: Value) -> Formula:
        if value.exact is not None:
            return shortened(value.exact, self.names)
        if value.infinite:
            return _end("-inf" if value.lower == -inf else "inf")
        return number(value.decimal(DIGITS))

    def interval(self, interval: Interval) -> Content:
        low, high = self.value(interval.low).content, self.value(interval.high).content
        if interval.low == interval.high:
            return (Token("opening", "\\{", "{"), *low, Token("closing", "\\}", "}"))
        left = "[" if interval.low_closed else "("
        right = "]" if interval.high_closed else ")"
        start, stop = Token("opening", left, left), Token("closing", right, right)
        return (start, *low, _COMMA, *high, stop)

    def condition(self, places: Intervals) -> Text:
        """A set as a condition on the input: ``x = -1 and x ≥ 2``."""
        told: list[Inline] = []
        for place in places:
            told += [str(self.say.tables["and"])] if told else []
            told.append(Formula(self.bounds(place), where((place,), self.variable)))
        return tuple(told)

    def bounds(self, place: Interval) -> Content:
        low, high = self.value(place.low).content, self.value(place.high).content
        x = self.x.content
        if place.low == place.high:
            return (*x, Token("sign", " = ", "="), *low)
        if place.low.infinite and place.high.infinite:
            return (*x, Token("sign", " \\in ", "∈"), *self.interval(place))
        if place.low.infinite:
            return (*x, _LESS[place.high_closed], *high)
        if place.high.infinite:
            return (*x, _MORE[place.low_closed], *low)
        return (*low, _LESS[place.low_closed], *x, _LESS[place.high_closed], *high)


def _between(parts: list[Content], separator: Token) -> Content:
    found = parts[0]
    for part in parts[1:]:
        found += (separator, *part)
    return found


def _end(text: str) -> Formula:
    sign = (_MINUS,) if text.startswith("-") else ()
    return Formula((*sign, _INFINITY), text)
