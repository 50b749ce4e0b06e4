"""What is known of an activation: properties, each with facts as data and how they are known.

A `Property` has a stable `id` (a key of `symact.properties.phrases.TITLES`) and facts. A `Fact` is
a phrase id (a key of `PHRASES`) and named values, so that every language has its own table of
phrases and no sentence is stored here. Render a value with `symact.properties.text.written`, or
from its parts: `Value.exact` is a display tree where the number has a short closed form;
`Value.decimal(digits)` prints digits that are proven.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_UP, Context, Decimal
from fractions import Fraction
from math import inf
from typing import Literal

from symact.tree import Node

Standing = Literal["proved", "certified", "undetermined"]
"""By exact algebra; by ball arithmetic with proven bounds; not known, and not guessed."""


@dataclass(frozen=True, slots=True)
class Value:
    """A real number or an infinity, by proven bounds, and by a tree where it has a short one."""

    lower: Fraction | float
    """Equal to `upper` where the number is known exactly; a float only for infinities."""
    upper: Fraction | float
    exact: Node | None = None

    @property
    def infinite(self) -> bool:
        """Whether this is an infinity."""
        return self.lower in (inf, -inf) or self.upper in (inf, -inf)

    def __float__(self) -> float:
        return float(self.lower if self.infinite else (self.lower + self.upper) / 2)

    @property
    def known(self) -> bool:
        """Whether the number is known exactly."""
        return self.lower == self.upper or self.exact is not None

    def decimal(self, digits: int = 12) -> str:
        """At most `digits` significant digits, as many as are proven: ``-0.278464542761``.

        Zeros at the end are kept where the number is not known exactly: ``0.500000000000``. A
        number that may be zero is ``0 +- 3e-21``; infinities are ``inf`` and ``-inf``.
        """
        if self.infinite:
            return "-inf" if self.lower == -inf else "inf"
        if self.lower <= 0 <= self.upper and self.lower != self.upper:
            size = max(-self.lower, self.upper)
            return f"0 +- {_rounded(size, 1, ROUND_UP):.0e}"
        for length in range(digits, 0, -1):
            low, high = _rounded(self.lower, length), _rounded(self.upper, length)
            if low == high:
                last = Decimal(1).scaleb(low.adjusted() - length + 1)
                return _plain(low.normalize() if self.known else low.quantize(last), length)
        return f"{_rounded(self.lower, 2)}..{_rounded(self.upper, 2)}"

    def enclosure(self, digits: int = 20) -> tuple[str, str]:
        """The bounds as decimals, the lower one rounded down and the upper one up."""
        if self.infinite:
            return self.decimal(), self.decimal()
        return (
            str(_rounded(self.lower, digits, ROUND_FLOOR).normalize()),
            str(_rounded(self.upper, digits, ROUND_CEILING).normalize()),
        )


def _rounded(value: Fraction | float, digits: int, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    fraction = Fraction(value)
    context = Context(prec=digits, rounding=rounding)
    return context.divide(Decimal(fraction.numerator), Decimal(fraction.denominator))


def _plain(value: Decimal, digits: int) -> str:
    if not value:
        return "0"
    if not -5 <= value.adjusted() < digits:
        return f"{value:e}"
    return f"{value:f}"


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval of the line; an end that is closed belongs to it."""

    low: Value
    high: Value
    low_closed: bool
    high_closed: bool


Intervals = tuple[Interval, ...]
"""A union of intervals, left to right; a point is closed with equal ends."""

Datum = Value | Interval | Intervals | Node | str | int


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement: a phrase's id, and what fills its places."""

    phrase: str
    values: tuple[tuple[str, Datum], ...] = ()

    def __getitem__(self, name: str) -> Datum:
        return dict(self.values)[name]


@dataclass(frozen=True, slots=True)
class Property:
    """What is known under one heading, and how; no facts where it is undetermined."""

    id: str
    standing: Standing
    facts: tuple[Fact, ...] = ()
    general: bool = False
    """Whether it holds for all values of the parameters, not only for their defaults."""


@dataclass(frozen=True, slots=True)
class Properties:
    """All properties of one activation, its parameters at their defaults."""

    name: str
    variable: str
    parameters: tuple[tuple[str, float], ...]
    items: tuple[Property, ...]

    def __getitem__(self, id: str) -> Property:
        for item in self.items:
            if item.id == id:
                return item
        raise KeyError(id)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all properties, in the order of documents."""
        return tuple(item.id for item in self.items)

    def __iter__(self) -> Iterator[Property]:
        return iter(self.items)
