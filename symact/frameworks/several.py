"""A framework's function of several inputs, or of an axis, in; how far it is from exact, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from symact.activation import Activation
from symact.frameworks.calls import call
from symact.frameworks.model import Counterpart
from symact.frameworks.rows import Array, exact
from symact.tree import is_indexed

SHAPE = (4, 6)
"""Rows that are tried, and elements of each."""

RANGE = (-4.0, 4.0)
"""Where an input is tried if nothing else is said."""

_STEPS = 16
"""Inputs are multiples of this part of their range, so that differences meet kinks exactly."""


@dataclass(frozen=True, slots=True)
class Found:
    """The largest errors, relative, or absolute below 1, along all axes that were tried."""

    value_error: float
    gradient_error: float | None
    """None where the framework has no derivatives."""
    problems: tuple[str, ...]


def is_of_several(activation: Activation) -> bool:
    """Whether an activation has several inputs, or sees a whole axis."""
    return len(activation.inputs) > 1 or is_indexed(activation.definition)


def matched(
    framework: str,
    counterpart: Counterpart,
    activation: Activation,
    parameters: dict[str, float],
    tolerance: float,
) -> Found:
    """Call a function along the axis that it takes by itself, and along the one that it is told."""
    inputs = dict(_drawn(activation, counterpart))
    is_sum = is_indexed(activation.definition) and counterpart.reduces
    weights = _grid(SHAPE[:1] if is_sum else SHAPE, RANGE, 3)
    values, gradients = exact(activation, inputs, parameters, weights)
    problems: list[str] = []
    value_error, gradient_errors = 0.0, []
    for axis in _axes(counterpart):
        arrays = [_turned(array, axis) for array in inputs.values()]
        joined = [np.concatenate(arrays, _last(axis))] if counterpart.split else arrays
        called = call(framework, counterpart, joined, parameters, _turned(weights, axis), axis)
        pairs = [("value", _turned(called.values, axis), values)]
        for name, found, ours in _gradients(counterpart, inputs, called.gradients, gradients, axis):
            pairs.append((f"gradient by {name}", found, ours))
        for what, found, ours in pairs:
            error = float(np.max(abs(found - ours) / np.maximum(abs(ours), 1)))
            if what == "value":
                value_error = max(value_error, error)
            else:
                gradient_errors.append(error)
            if not error <= tolerance:
                along = "" if axis is None else f" along axis {axis}"
                problems.append(f"{what}{along}: off by {error:.3g}")
    return Found(value_error, max(gradient_errors, default=None), tuple(problems))


def _drawn(activation: Activation, counterpart: Counterpart) -> Iterator[tuple[str, Array]]:
    for place, name in enumerate(activation.inputs):
        if name in counterpart.classes:
            yield name, np.arange(SHAPE[0]) * 5 % SHAPE[1]
        else:
            low, high = counterpart.ranges.get(name, RANGE)
            drawn = _grid(SHAPE, (low, high), (5, 7, 11)[place])
            yield name, drawn / drawn.sum(1, keepdims=True) if name in counterpart.shares else drawn


def _grid(shape: tuple[int, ...], within: tuple[float, float], stride: int) -> Array:
    """Numbers of a range in some mixed order, its middle and its ends among them."""
    steps = np.arange(np.prod(shape)) * stride % (_STEPS + 1)
    low, high = within
    return (low + (high - low) * steps / _STEPS).reshape(shape)


def _axes(counterpart: Counterpart) -> tuple[int | None, ...]:
    if not counterpart.axis:
        return (None,)
    return (-1 if counterpart.needs_axis else None, 0)


def _last(axis: int | None) -> int:
    return -1 if axis is None else axis


def _turned(array: Array, axis: int | None) -> Array:
    """Rows as columns where the axis is the first one."""
    return array.T if axis == 0 else array


def _gradients(
    counterpart: Counterpart,
    inputs: dict[str, Array],
    found: tuple[Array | None, ...] | None,
    ours: tuple[Array, ...],
    axis: int | None,
) -> Iterator[tuple[str, Array, Array]]:
    """Each input of floats with both gradients, the halves of one array apart."""
    if found is None:
        return
    if counterpart.split and found[0] is not None:
        found = tuple(np.split(found[0], 2, _last(axis)))
    moving = [name for name, array in inputs.items() if array.dtype.kind == "f"]
    for name, one, other in zip(moving, found, ours, strict=True):
        if one is not None:
            yield name, _turned(one, axis), other
