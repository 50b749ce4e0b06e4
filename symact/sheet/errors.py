"""An activation's compiled functions in; their errors in ulp over the first input, drawn, out.

The points are drawn for the sheet: a certificate tells of many more, and of where the worst are.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from symact.activation import Activation
from symact.judge import Batch, Exact
from symact.phrases import Phrases
from symact.plot.chart import Chart, Curve
from symact.sheet.built import function
from symact.sheet.model import Picture
from symact.sheet.program import public_name
from symact.ulp import FORMATS, ulp_error

DTYPES = ("float32", "float64")
POINTS = 300
"""Points for each function and dtype."""

REACH = 12.0
"""Inputs are drawn between this and its negative."""

_LOWEST, _HIGHEST = 1e-3, 10.0
"""Errors in ulp that the axis has; exact results stand at its lower end."""


def error_pictures(activation: Activation, say: Phrases) -> Iterator[Picture]:
    """The errors of the function, and of its derivative by the first input."""
    exact = Exact(activation)
    batches = [_batch(activation, dtype) for dtype in DTYPES]
    derivative = public_name(activation)
    names = {activation.name: (), derivative: activation.inputs[:1]}
    for name, variables in names.items():
        found = [_errors(function(activation, name), batch, exact, variables) for batch in batches]
        yield Picture((_chart(activation.inputs[0], found, say),), _caption(name, found, say))


def _batch(activation: Activation, dtype: str) -> Batch:
    """Floats of all sizes of fraction, alike for every function."""
    drawn = random.Random(0)
    points = tuple(
        tuple(float(np.dtype(dtype).type(drawn.uniform(-REACH, REACH))) for _ in activation.inputs)
        for _ in range(POINTS)
    )
    parameters = {one.name: one.default for one in activation.parameters}
    return Batch(activation.inputs, parameters, points, 0, FORMATS[dtype])


def _errors(
    kernel: Callable[..., Any], batch: Batch, exact: Exact, variables: tuple[str, ...]
) -> list[tuple[float, float]]:
    """Inputs with errors; without those where no ball decides."""
    balls = exact.values(batch, variables)
    computed = batch.call(kernel).tolist()
    found = [
        (point[0], ulp_error(value, ball, batch.form))
        for point, value, ball in zip(batch.points, computed, balls, strict=True)
        if ball is not None
    ]
    return [(x, error) for x, error in found if error is not None]


def _chart(variable: str, found: Sequence[list[tuple[float, float]]], say: Phrases) -> Chart:
    curves = tuple(
        Curve(dtype, (tuple((x, min(max(error, _LOWEST), _HIGHEST)) for x, error in errors),),
              group=place)
        for place, (dtype, errors) in enumerate(zip(DTYPES, found, strict=True))
        if errors
    )  # fmt: skip
    return Chart(
        curves, variable, (-REACH, REACH), (_LOWEST / 2, 2 * _HIGHEST),
        y_label=say.text("error_in_ulp"), scatter=True, logarithmic=True,
    )  # fmt: skip


def _caption(name: str, found: Sequence[list[tuple[float, float]]], say: Phrases) -> str:
    worst = [
        f"{dtype} {max((error for _, error in errors), default=0.0):.2f}"
        for dtype, errors in zip(DTYPES, found, strict=True)
    ]
    return say.text(
        "errors_of", name=name, points=POINTS, reach=f"{REACH:g}", worst=say.listed(worst)
    )
