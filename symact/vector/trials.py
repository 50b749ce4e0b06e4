"""A format and the roles of arguments in; rows to try functions of an axis on, out.

Random rows of several lengths and spreads, and those where kernels go wrong: constant rows, one
element far above the others, rows far from zero, tiny and huge ones, infinities and NaN.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, isinf, ldexp, nan

import numpy as np

from symact.ulp import Format
from symact.vector.unrolled import element

LENGTHS = (1, 2, 3, 9, 64)
SPREADS = (0.01, 1.0, 5.0, 30.0)
_SPECIAL = 7
"""The length of rows that are special."""
_JUDGED = 4
"""Places of a row that are judged."""


@dataclass(frozen=True, slots=True)
class Row:
    """One value, or one for each place, for every argument that is no parameter."""

    values: dict[str, tuple[float, ...]]
    """Of arrays; numbers of the row have one value."""
    keys: dict[str, int]
    length: int
    places: tuple[int, ...]
    """Those to judge."""
    is_special: bool

    @property
    def has_nan(self) -> bool:
        return any(value != value for row in self.values.values() for value in row)

    @property
    def infinities(self) -> int:
        """How many elements are infinite."""
        return sum(isinf(value) for row in self.values.values() for value in row)

    def named(self, arrays: Sequence[str], first: int) -> dict[str, float]:
        """Every number by name, those at a place first."""
        named = {element(name, first): self.values[name][first] for name in arrays}
        for name, row in self.values.items():
            if name not in arrays:
                named[name] = row[0]
        named |= {name: float(place) for name, place in self.keys.items()}
        for name in arrays:
            named |= {element(name, place): value for place, value in enumerate(self.values[name])}
        return named


def rows(
    form: Format,
    names: tuple[Sequence[str], Sequence[str], Sequence[str]],
    leading: str,
    count: int,
    seed: str,
) -> Iterator[Row]:
    """`count` random rows and the special ones; the same for the same arguments.

    `names` are those of arrays, of numbers and of places; all but the `leading` array are tame.
    Places are random, and in special rows also that of the first element, which stands out.
    """
    arrays, numbers, keys = names
    generator = random.Random(seed)

    def made(first: Sequence[float], *, is_special: bool, at_first: bool = False) -> Row:
        length = len(first)
        values = {name: _rounded([generator.gauss(0, 1) for _ in first], form) for name in arrays}
        values |= {name: _rounded([generator.gauss(0, 1)], form) for name in numbers}
        values[leading] = _rounded(first, form)
        chosen = {name: 0 if at_first else generator.randrange(length) for name in keys}
        return Row(values, chosen, length, _places(first, chosen, generator), is_special)

    for number in range(count):
        length, spread = LENGTHS[number % len(LENGTHS)], SPREADS[number % len(SPREADS)]
        yield made([generator.gauss(0, spread) for _ in range(length)], is_special=False)
    for row in _special(form, generator):
        yield made(row, is_special=True)
        if keys:
            yield made(row, is_special=True, at_first=True)


def _special(form: Format, generator: random.Random) -> Iterator[list[float]]:
    ordinary = [generator.gauss(0, 1) for _ in range(_SPECIAL)]
    yield [0.0] * _SPECIAL
    yield [ordinary[0]] * _SPECIAL
    for gap in (6.0, 20.0, 90.0):
        yield [ordinary[0] + gap, *ordinary[1:]]
    for offset in (-600.0, 3e4):
        yield [value + offset for value in ordinary]
    least = ldexp(1.0, form.lowest)
    yield [value * least for value in ordinary]
    largest = ldexp(1.0, form.highest - 3)
    yield [max(min(value, 2.0), -2.0) * largest for value in ordinary]
    for ends in ((-inf,), (-inf, -inf, -inf), (inf,), (inf, inf), (-inf, inf), (nan,)):
        yield [*ends, *ordinary[len(ends) :]]
    yield [-inf] * _SPECIAL
    yield [value * 2.0**-30 for value in ordinary]


def _rounded(values: Sequence[float], form: Format) -> tuple[float, ...]:
    with np.errstate(over="ignore"):
        return tuple(np.asarray(values, form.name).astype(float).tolist())


def _places(
    row: Sequence[float], keys: dict[str, int], generator: random.Random
) -> tuple[int, ...]:
    """The ends of a row, where keys are, and some more."""
    order = sorted(range(len(row)), key=lambda place: row[place])
    drawn = generator.sample(order, min(_JUDGED, len(row)))
    return tuple(dict.fromkeys((order[-1], order[0], *keys.values(), *drawn)))[:_JUDGED]
