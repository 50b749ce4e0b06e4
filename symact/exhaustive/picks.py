"""A task that picks among floats in; runs of floats where float64 functions are hardest, out.

There are 2**64 of them, so these are picked: from every exponent; over the range where activations
do what they are named for; and ever closer around every boundary, down to adjacent floats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from random import Random

import numpy as np
from numpy.typing import NDArray

from symact.activation import Activation
from symact.exhaustive.floats import binades, bits_of, infinity, numbers
from symact.exhaustive.records import Task
from symact.probes import Along, Floats
from symact.reference import Undecided, reference
from symact.ulp import FORMATS, Format

Run = tuple[int, NDArray[np.uint64]]
"""A sign, and rising bit patterns of one exponent."""

PARTS = {"exponents": 8, "typical": 8, "boundaries": 1}
"""Kinds of picks, and the number of tasks of each."""
_TYPICAL = range(-6, 10)
"""Exponents of the range where activations do what they are named for."""
_WINDOWS = 16
_NEIGHBORS = 32
_POINTS = {"exponents": 110, "typical": 1200, "boundaries": 24}
"""Floats in each run."""


def picked(activation: Activation, task: Task) -> Iterator[Run]:
    """The runs of a task, always the same for the same task."""
    assert task.pick is not None
    kind, part = task.pick
    generator = Random(f"{kind} {part}")
    form = FORMATS[task.dtype]
    for sign, bits in _KINDS[kind](activation, task, form, part, generator):
        values = numbers(bits, sign, form)
        kept = bits[(values >= task.bounds[0]) & (values <= task.bounds[1])]
        if len(kept):
            yield sign, kept


def _exponents(
    _activation: Activation, _task: Task, form: Format, part: int, generator: Random
) -> Iterator[Run]:
    """A short run somewhere in every binade, those of the subnormal numbers included."""
    width = form.precision - 1
    starts = [1 << place for place in range(4, width)]
    starts += [exponent << width for exponent in range(1, infinity(form) >> width)]
    for start in starts[part :: PARTS["exponents"]]:
        size = min(start, 1 << width)
        low = start + generator.randrange(size - (size >> 6))
        for sign in (1, -1):
            yield sign, _drawn(generator, low, low + (size >> 6), _POINTS["exponents"])


def _typical(
    _activation: Activation, _task: Task, form: Format, part: int, generator: Random
) -> Iterator[Run]:
    """Runs that cover every binade of the typical range."""
    for exponent in _TYPICAL[part :: PARTS["typical"]]:
        low = bits_of(2.0**exponent, form)
        size = (1 << (form.precision - 1)) // _WINDOWS
        for window in range(_WINDOWS):
            for sign in (1, -1):
                start = low + window * size
                yield sign, _drawn(generator, start, start + size, _POINTS["typical"])


def _boundaries(
    activation: Activation, task: Task, form: Format, _part: int, generator: Random
) -> Iterator[Run]:
    """Around kinks, roots and where results saturate: neighbors, then runs at doubling distance."""
    fixed = dict(task.line.fixed)
    along = Along(activation, task.line.variable, fixed, form)
    wanted = {job.variables for job in task.jobs if job.same_as is None}
    functions = [_exactly(activation, variables, form) for variables in sorted(wanted)]
    centers = dict.fromkeys(along.boundaries(functions))
    for center in centers:
        sign, middle = (-1 if center < 0 else 1), bits_of(center, form)
        edges = [(middle - _NEIGHBORS, middle + _NEIGHBORS)]
        for place in range(_NEIGHBORS.bit_length() - 1, form.precision - 2):
            distance = 1 << place
            edges += [
                (middle - 2 * distance, middle - distance),
                (middle + distance, middle + 2 * distance),
            ]
        for low, stop in edges:
            low, stop = max(low, 1), min(stop, infinity(form))
            for run in binades(low, stop, form):
                yield sign, _drawn(generator, run.start, run.stop, _POINTS["boundaries"])


def _drawn(generator: Random, low: int, stop: int, count: int) -> NDArray[np.uint64]:
    if stop - low <= 2 * count:
        return np.arange(low, stop, dtype=np.uint64)
    found = {low, stop - 1, *(generator.randrange(low, stop) for _ in range(count))}
    return np.array(sorted(found), np.uint64)


def _exactly(
    activation: Activation, variables: tuple[str, ...], form: Format
) -> Callable[..., Floats]:
    """A derivative's exact values, rounded: what its kernel should be."""

    @cache
    def value(*point: float) -> float:
        named = dict(zip(activation.arguments, point, strict=True))
        try:
            return float(reference(activation, named, variables).mid())
        except Undecided:
            return np.nan

    def function(*arguments: Floats | float) -> Floats:
        columns = np.broadcast_arrays(*arguments)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        with np.errstate(all="ignore"):
            return np.array([value(*row) for row in rows]).astype(form.name)

    return function


_KINDS: dict[str, Callable[..., Iterator[Run]]] = {
    "exponents": _exponents,
    "typical": _typical,
    "boundaries": _boundaries,
}
