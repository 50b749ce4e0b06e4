"""A function of one variable in; polynomials that stand in for it where its sums cancel, out.

Beside a root of ``1 + x + exp(x)`` floats lose their digits, and pairs of them cost several times
as much, everywhere. A function divided by its distance from the root is smooth there: a polynomial
of that distance, times the distance, has all digits. (The guard keeps watch everywhere else.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from flint import arb, arb_mat, ctx

_GRID = np.geomspace(2.0**-10, 2.0**9, 1000)
"""Sizes of inputs at which it is looked for cancellation."""

_DEGREES = range(6, 25, 2)
_PRECISION = 240
_SMALLEST = 2.0**-57
"""The error that a polynomial may have, as it is before its coefficients are rounded."""
_MOST = 2
_TRIED = 160

Exact = Callable[[arb], arb]


@dataclass(frozen=True, slots=True)
class Patch:
    """Between `low` and `high` the function is ``d*(c0 + c1*d + …)``, d the distance from `root`.

    The root is a float and the rest of it; without one d is the distance from the middle, and not
    a factor.
    """

    low: float
    high: float
    root: tuple[float, float]
    is_factor: bool
    coefficients: tuple[float, ...]

    def evaluate(self, backend, x):  # type: ignore[no-untyped-def]
        """The value by a backend of `symact.lower_fast`."""
        high, low = (backend.number(-part) for part in self.root)
        distance = backend.binary("+", backend.binary("+", x, high), low)
        first, *rest = (backend.number(c) for c in self.coefficients)
        value = backend.call("fma", distance, _estrin(backend, distance, rest), first)
        return backend.binary("*", distance, value) if self.is_factor else value


def _estrin(backend, power, terms):  # type: ignore[no-untyped-def]
    """A polynomial by Estrin's scheme."""
    while len(terms) > 1:
        pairs = zip(terms[::2], terms[1::2], strict=False)
        folded = [backend.call("fma", power, odd, even) for even, odd in pairs]
        terms = folded + terms[2 * len(folded) :]
        power = backend.binary("*", power, power) if len(terms) > 1 else power
    return terms[0]


def patches(holds: Callable[[np.ndarray], np.ndarray], exact: Exact, side: int) -> list[Patch]:
    """Polynomials for the few windows in which a guard does not hold; none where one has none.

    `side` is the sign of the inputs, 0 for either.
    """
    sides = [sign for sign in (-1.0, 1.0) if side * sign >= 0]
    windows = [window for sign in sides for window in _windows(holds, sign)]
    if not 0 < len(windows) <= _MOST:
        return []
    found = [_patch(low, high, exact) for low, high in windows]
    return [patch for patch in found if patch is not None]


def _windows(
    holds: Callable[[np.ndarray], np.ndarray], sign: float
) -> Iterator[tuple[float, float]]:
    """Where the guard fails, with a grid point to spare at either end."""
    place = 0
    for ok, run in groupby(holds(sign * _GRID)):
        size = len(list(run))
        if not ok and place > 0 and place + size < _GRID.size:
            ends = sorted((sign * _GRID[place - 1], sign * _GRID[place + size]))
            yield float(ends[0]), float(ends[1])
        place += size


def _patch(low: float, high: float, exact: Exact) -> Patch | None:
    with ctx.workprec(_PRECISION):
        center, is_factor = _center(low, high, exact)
        if center is None:
            return None
        first = float(center)
        # A root that is a float is the zero that it should be.
        second = 0.0 if is_factor and exact(arb(first)).contains(0) else float(center - first)
        origin = arb(first) + arb(second)

        def smooth(distance: arb) -> arb:
            value = exact(origin + distance)
            return value / distance if is_factor else value

        ends = arb(low) - origin, arb(high) - origin
        for degree in _DEGREES:
            coefficients = _interpolated(smooth, *ends, degree)
            if coefficients is None:
                return None
            if _error(coefficients, smooth, *ends) < _SMALLEST:
                rounded = tuple(float(c) for c in coefficients)
                return Patch(low, high, (first, second), is_factor, rounded)
    return None


def _center(low: float, high: float, exact: Exact) -> tuple[arb | None, bool]:
    """The root between two points, else their middle; None where there may be several roots."""
    points = [arb(float(x)) for x in np.linspace(low, high, 30)]
    values = [exact(x) for x in points]
    if not all(value > 0 or value < 0 for value in values):
        return None, False
    changes = [i for i in range(29) if (values[i] > 0) != (values[i + 1] > 0)]
    if not changes:
        return (arb(low) + arb(high)) / 2, False
    if len(changes) > 1:
        return None, False
    left, right, rises = points[changes[0]], points[changes[0] + 1], bool(values[-1] > 0)
    for _ in range(_PRECISION // 2):
        middle = ((left + right) / 2).mid()
        if (exact(middle) > 0) == rises:
            right = middle
        else:
            left = middle
    return ((left + right) / 2).mid(), True


def _nodes(low: arb, high: arb, count: int) -> list[arb]:
    angles = ((2 * arb(j) + 1) / (2 * count) for j in range(count))
    return [((low + high) / 2 - (high - low) / 2 * arb.cos_pi(a)).mid() for a in angles]


def _interpolated(function: Exact, low: arb, high: arb, degree: int) -> list[arb] | None:
    """The polynomial through a function's values at Chebyshev's points."""
    nodes = _nodes(low, high, degree + 1)
    rows = [[node**power for power in range(degree + 1)] for node in nodes]
    values = [function(node) for node in nodes]
    if not all(value.is_finite() for value in values):
        return None
    solution = arb_mat(rows).solve(arb_mat([[value] for value in values]))
    return [solution[power, 0].mid() for power in range(degree + 1)]


def _error(coefficients: list[arb], function: Exact, low: arb, high: arb) -> float:
    """The largest relative error at points between the nodes."""
    worst = 0.0
    for node in _nodes(low, high, 3 * len(coefficients) + 1):
        value = sum((c * node**power for power, c in enumerate(coefficients)), arb(0))
        exact = function(node)
        worst = max(worst, abs(float((value - exact) / exact))) if exact != 0 else 1.0
    return worst


def trials(patch: Patch) -> np.ndarray:
    """Points of a window to measure at, most of them near the root."""
    root = patch.root[0]
    spread = np.linspace(patch.low, patch.high, _TRIED)[1:-1]
    near = root + (spread - root) * 2.0 ** -np.arange(1, 50).repeat(4)[: spread.size]
    return np.concatenate([spread, near])
