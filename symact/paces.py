"""Several inputs go to infinity: ways that they may go, and whether the limits on them are one.

Of ``a - b`` at (inf, inf) there is no limit: it depends on which input is larger.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import copysign, isinf

from flint import arb

Way = Mapping[str, tuple[int, int]]
"""A signed factor and a power for each infinite input: where it is at a distance of 1 => d."""

_FASTER = ((3, 1), (1, 2))

_LARGE = arb(2) ** 2000
"""Beyond every float, as limits are that stand for infinity."""


def ways(point: Mapping[str, float]) -> list[Way]:
    """All infinite inputs at one pace; then each of several further out than the others."""
    sides = {name: int(copysign(1, value)) for name, value in point.items() if isinf(value)}
    level = {name: (side, 1) for name, side in sides.items()}
    several = sides.items() if len(sides) > 1 else ()
    return [
        level,
        *(
            {**level, name: (side * factor, power)}
            for name, side in several
            for factor, power in _FASTER
        ),
    ]


def placed(point: Mapping[str, float], way: Way, distance: arb) -> dict[str, float | arb]:
    """The point with its infinite inputs at a distance."""
    return {
        **point,
        **{name: factor * distance**power for name, (factor, power) in way.items()},
    }


def are_one(limits: Sequence[arb]) -> bool:
    """Whether limits are the same, also where infinite ones are only numbers beyond every float."""
    return all(_is_same(limits[0], other) for other in limits[1:])


def _is_same(a: arb, b: arb) -> bool:
    if abs(a) > _LARGE or abs(b) > _LARGE:
        return (a > _LARGE and b > _LARGE) or (a < -_LARGE and b < -_LARGE)
    return bool(abs(a - b) <= abs(a) * arb(2) ** -100 or abs(a - b) < 1 / _LARGE)
