# Written by `symact build`: a copy of symact's own, change it there.
"""Arrays whose halves along an axis are a function's two inputs, as gated units have them."""

import operator

import numpy as np

from ._arguments import operand, result_dtype


def value(name, kernel, x, parameters, axis, out):
    """The function of the two halves: half as long along the axis."""
    first, second = _halves(name, operand(name, "x", x), axis)
    return kernel(first, second, *parameters, out=out)


def gradient(name, kernel, grad_output, x, parameters, axis, out):
    """The gradient by both halves, side by side in one array of the shape of x."""
    array, weights = operand(name, "x", x), operand(name, "grad_output", grad_output)
    halves = _halves(name, array, axis)
    given, half = np.shape(weights), halves[0].shape
    missing = (1,) * (len(half) - len(given)) + given
    if len(given) > len(half) or any(a not in (1, b) for a, b in zip(missing, half, strict=True)):
        raise ValueError(f"{name}: grad_output has shape {given}, a half of x has {half}")
    result = np.empty(array.shape, result_dtype([array, weights])) if out is None else out
    if np.shape(result) != array.shape:
        raise ValueError(f"{name}: out has shape {np.shape(result)}, the result has {array.shape}")
    kernel(weights, *halves, *parameters, out=_halves(name, result, axis))
    return result


def _halves(name, array, axis):
    """Views of the first and the second half of an array along an axis."""
    if not np.ndim(array):
        raise ValueError(f"{name}: x has no axis to be halved; give an array")
    axis = np.lib.array_utils.normalize_axis_index(operator.index(axis), array.ndim)
    length = array.shape[axis]
    if length % 2:
        raise ValueError(f"{name}: x has length {length} along axis {axis}, which is odd")
    before = (slice(None),) * axis
    return array[(*before, slice(length // 2))], array[(*before, slice(length // 2, None))]
