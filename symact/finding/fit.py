"""Values of a function and another one with parameters in; parameters that fit, if any do, out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from symact.finding.fingerprint import Floats

STEPS = 40
"""Steps of the Levenberg-Marquardt method from each start."""

CLOSE = 1e-9
"""Largest difference that rounding explains, relative to values above 1."""

STARTS = (1.0, 0.5, 2.0, -1.0, 0.0)
"""What parameters are tried at beside their defaults."""


def close(ours: Floats, theirs: Floats) -> bool:
    """Whether two arrays of values agree, and are finite, at all but few points."""
    both = np.isfinite(ours) & np.isfinite(theirs)
    if both.sum() < 0.8 * len(both) or (np.isfinite(ours) != np.isfinite(theirs)).any():
        return False
    return bool(np.all(abs(ours - theirs)[both] <= CLOSE * np.maximum(abs(theirs[both]), 1)))


def fits(
    function: Callable[[Sequence[float]], Floats],
    wanted: Floats,
    defaults: Sequence[float],
    others: Sequence[float] = (),
) -> Iterator[tuple[float, ...]]:
    """Every parameter vector that least squares finds from a few starts."""
    starts = [tuple(defaults), *((start,) * len(defaults) for start in (*STARTS, *others))]
    for start in dict.fromkeys(starts):
        found = _descend(function, wanted, np.array(start))
        if found is not None and close(function(found), wanted):
            yield found


def _descend(
    function: Callable[[Sequence[float]], Floats], wanted: Floats, start: Any
) -> tuple[float, ...] | None:
    """The Levenberg-Marquardt method with differences for derivatives."""
    with np.errstate(all="ignore"):
        return _descended(function, wanted, start)


def _descended(
    function: Callable[[Sequence[float]], Floats], wanted: Floats, start: Any
) -> tuple[float, ...] | None:
    at, damping = start, 1e-3
    residual = _residual(function, wanted, at)
    size = residual @ residual
    for _ in range(STEPS):
        if not np.isfinite(size):
            return None
        if size < 1e-28 * len(residual):
            break
        steps = 1e-7 * np.maximum(abs(at), 1)
        slopes = np.array([
            (_residual(function, wanted, at + step) - residual) / step.sum()
            for step in np.diag(steps)
        ])  # fmt: skip
        square = slopes @ slopes.T
        while damping < 1e9:
            trial = at - np.linalg.solve(
                square + damping * np.diag(np.maximum(np.diag(square), 1e-12)), slopes @ residual
            )
            new = _residual(function, wanted, trial)
            if new @ new < size:
                break
            damping *= 8
        else:
            break
        gain = (size - new @ new) / size
        at, residual, size, damping = trial, new, new @ new, max(damping / 16, 1e-12)
        if gain < 1e-6 and size > 1e-12:
            break
    return tuple(map(float, at))


def _residual(function: Callable[[Sequence[float]], Floats], wanted: Floats, at: Any) -> Floats:
    """Differences at the points where both sides are finite; none may be so at too few."""
    difference = function(tuple(at)) - wanted
    finite = np.isfinite(difference)
    if finite.sum() < 0.8 * len(finite):
        return np.full(len(difference), np.inf)
    return np.where(finite, difference, 0.0)
