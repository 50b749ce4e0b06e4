"""Computed results and exact values at many points in; their tally, as a `Result`, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import copysign, isinf, isnan, nan
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np
from flint import arb, ctx

from symact.activation import Activation
from symact.certificate import Result, Worst
from symact.probes import Floats, Point
from symact.reference import Undecided, reference, zero_sign
from symact.ulp import Format, ulp_error, wrong_zero

GRADIENT = "grad_output"
_STEP = 40
"""Each special gradient is tried at every so many points."""
_LEAST = arb(2) ** -1022


class Named(Protocol):
    """Points that are named for the record of the worst."""

    def named(self, row: int) -> dict[str, float]:
        """The numbers of a point, by name."""


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Points in the inputs, exact in a format, with one set of parameters; equal to itself only."""

    inputs: tuple[str, ...]
    parameters: dict[str, float]
    points: tuple[Point, ...]
    special: int
    """How many of the points, the first ones, are combinations of special values."""
    form: Format

    def call(self, function: Callable[..., Any]) -> Any:
        """A function's results at all points: an array, or a tuple of arrays."""
        columns = np.array(self.points, dtype=self.form.name)
        return function(*map(np.ascontiguousarray, columns.T), *self.parameters.values())

    def named(self, row: int) -> dict[str, float]:
        """A point and the parameters, by name."""
        return dict(zip(self.inputs, self.points[row], strict=True)) | self.parameters

    def with_gradients(
        self, gradients: Sequence[float], special: Sequence[float], steep: Sequence[bool]
    ) -> tuple[Batch, tuple[int, ...]]:
        """Each point with a gradient, and some with special ones; with the rows they come from.

        Large gradients, and infinite ones above all, are kept from slopes that no float can hold:
        ``inf`` stands for numbers larger than any finite one, not than the inverse of any slope.
        """
        rows = [*range(len(self.points))]
        column = [g if steep[row] else copysign(1.0, g) for row, g in enumerate(gradients)]
        finite = [row for row in rows if steep[row] and not any(map(isinf, self.points[row]))]
        for place, value in enumerate(special):
            rows += finite[place % _STEP :: _STEP]
            column += [value] * (len(rows) - len(column))
        points = tuple((g, *self.points[row]) for g, row in zip(column, rows, strict=True))
        return replace(self, inputs=(GRADIENT, *self.inputs), points=points), tuple(rows)


class Exact:
    """Exact values of an activation and its derivatives, each computed once."""

    def __init__(self, activation: Activation) -> None:
        self.activation = activation
        self.known: dict[tuple[Batch, tuple[str, ...]], list[arb | None]] = {}

    def values(self, batch: Batch, variables: tuple[str, ...]) -> list[arb | None]:
        """A ball for each point of a batch, None where none decides."""
        key = (batch, variables)
        if key not in self.known:
            rows = range(len(batch.points))
            self.known[key] = [self._value(batch.named(row), variables) for row in rows]
        return self.known[key]

    def zeros(self, batch: Batch, variables: tuple[str, ...]) -> dict[int, int]:
        """The signs of exact zeros at zero inputs, by row; of functions of one input."""
        if len(batch.inputs) > 1:
            return {}
        balls = self.values(batch, variables)
        return {
            row: zero_sign(self.activation, batch.named(row), variables)
            for row, ((place,), ball) in enumerate(zip(batch.points, balls, strict=True))
            if place == 0 and ball is not None and ball.is_zero()
        }

    def _value(self, point: dict[str, float], variables: tuple[str, ...]) -> arb | None:
        try:
            return reference(self.activation, point, variables)
        except Undecided:
            return None


def is_steep(slope: arb | None) -> bool:
    """Whether a slope is zero, or large enough for a normal float64: then its ball is narrow."""
    return slope is not None and bool(slope.is_zero() or abs(slope) > _LEAST)


def products(batch: Batch, slopes: Sequence[arb | None]) -> list[arb | None]:
    """Each point's gradient times a slope; an infinite factor is a limit: ``inf * 0`` => 0."""
    with ctx.workprec(320):
        return [
            None if slope is None else product(point[0], slope)
            for point, slope in zip(batch.points, slopes, strict=True)
        ]


def product(gradient: float, slope: arb) -> arb:
    """A gradient times a slope, at the current precision."""
    if isnan(gradient) or slope.is_nan():
        return arb(nan)
    if gradient == 0 or slope.is_zero():
        return arb(0)
    if isinf(gradient) and (slope > 0 or slope < 0):
        return arb.pos_inf() if (gradient > 0) == (slope > 0) else arb.neg_inf()
    return arb(gradient) * slope


def judge(
    tally: Tally,
    batch: Batch,
    computed: Floats,
    exact: Sequence[arb | None],
    zeros: Mapping[int, int] = MappingProxyType({}),
) -> None:
    """Add every point of a batch to a tally; `zeros` are the signs of exact zeros, by row."""
    tally.special += batch.special
    for row, (value, ball) in enumerate(zip(computed.tolist(), exact, strict=True)):
        tally.add(batch, row, value, ball, zeros.get(row, 0))


class Tally:
    """What is counted of one function in one dtype, point by point."""

    def __init__(self, function: str, form: Format, target: float) -> None:
        self.function, self.form, self.target = function, form, target
        self.points = self.special = self.misrounded = self.zeros = self.undecided = 0
        self.largest = 0.0
        self.worst: Worst | None = None
        self.otherwise: Worst | None = None
        """The first point that fails though its error is small or unknown."""

    def add(
        self,
        batch: Named,
        row: int,
        computed: float,
        exact: arb | None,
        sign: int = 0,
        size: arb | None = None,
    ) -> None:
        """Count a point; an exact zero has a sign, unless that is 0.

        The ulp is that of a `size`, where one is given: of sums whose terms are rounded already.
        """
        self.points += 1
        error = None if exact is None else ulp_error(computed, exact, self.form, size)
        if exact is None or error is None:
            self.undecided += 1
            self.otherwise = self.otherwise or _point(batch, row, computed, "undecided")
            return
        self.misrounded += error > 0.5
        if size is None and wrong_zero(computed, exact, sign):
            self.zeros += 1
            self.otherwise = self.otherwise or _point(batch, row, computed, _text(exact))
        if error > self.largest:
            self.largest = error
            self.worst = _point(batch, row, computed, _text(exact))

    def result(self) -> Result:
        small = self.largest <= self.target
        return Result(
            self.function,
            self.form.name,
            self.target,
            self.points,
            self.special,
            self.largest,
            self.otherwise if small and self.otherwise else self.worst,
            self.misrounded,
            self.zeros,
            self.undecided,
        )


def _point(batch: Named, row: int, computed: float, exact: str) -> Worst:
    point = tuple((name, value.hex()) for name, value in batch.named(row).items())
    return Worst(point, computed.hex(), exact)


def _text(exact: arb) -> str:
    return exact.str(20, radius=False)
