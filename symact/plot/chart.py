"""What a picture shows, before any drawing: curves in pieces, dots, labels and ranges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A function's graph: connected runs, and what happens where they are parted."""

    label: str
    runs: tuple[Points, ...]
    taken: Points = ()
    """Values at points where the graph jumps."""
    left_out: Points = ()
    """Ends of runs that are not the value there: drawn hollow."""
    unbounded: bool = False
    """Whether it has a pole in the range, so that not all of it can be shown."""
    group: int = 0
    """Curves of one group have one color, if there are several groups."""
    order: int = 0
    """Which of its group it is."""


@dataclass(frozen=True, slots=True)
class Chart:
    """One pair of axes."""

    curves: tuple[Curve, ...]
    x_label: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    title: str = ""
    y_label: str = ""
    scatter: bool = False
    """Whether points are shown without lines between them."""
    logarithmic: bool = False
    """Whether the ordinate is logarithmic."""


def y_range_of(curves: tuple[Curve, ...]) -> tuple[float, float]:
    """From the lowest to the highest point with a margin; of a pole only what is near."""
    spans = [span for curve in curves if (span := _span(curve)) is not None]
    if not spans:
        return -1.0, 1.0
    low, high = min(low for low, _ in spans), max(high for _, high in spans)
    margin = 0.06 * (high - low) or 0.5 * max(abs(high), 1.0)
    return low - margin, high + margin


def _span(curve: Curve) -> tuple[float, float] | None:
    """The ordinates to show of one curve; of one with a pole, twice those of most abscissas."""
    points = [point for run in curve.runs for point in run] + list(curve.taken)
    if not points:
        return None
    low, high = min(y for _, y in points), max(y for _, y in points)
    if not curve.unbounded:
        return low, high
    values = sorted(_evenly(points))
    tenth = len(values) // 10
    middle = values[tenth : len(values) - tenth]
    reach = middle[-1] - middle[0] or abs(middle[0]) or 1.0
    return max(low, middle[0] - reach), min(high, middle[-1] + reach)


def _evenly(points: Iterable[tuple[float, float]]) -> Iterator[float]:
    """The ordinates of one point in each of 100 strips: refinement near a pole does not count."""
    ordered = sorted(points)
    first, last = ordered[0][0], ordered[-1][0]
    strips = {int(100 * (x - first) / ((last - first) or 1.0)): y for x, y in ordered}
    yield from strips.values()
