# Written by `symact build`: a copy of symact's own, change it there.
"""Gradients of parameters: sums of ``grad_output * derivative`` over the axes of broadcasting.

A sum is kept in pairs of float64 and rounded once. It is made of blocks that depend on the shapes
alone, so that its bits do not depend on the number of threads.
"""

import math

import numpy as np

from . import _threads
from ._arguments import (
    FLOAT64,
    as_outputs,
    check_outputs,
    common_shape,
    operand,
    overrides,
    result_dtype,
    separated,
)
from ._loops import caching
from ._vecmath_arithmetic import two_product, two_sum

_BLOCK = 1 << 15
"""Elements of a block at most; a block is one task's work."""
_LANES = 8
"""Sums that run side by side, so that none waits for another."""

_cached = caching(__name__)


def parameter_gradient(name, kernel, arguments, position, args, out):
    """The gradient of a loss by one parameter, of that parameter's shape.

    `kernel` computes the derivative by the parameter from all `args` but the first, which is the
    loss's gradient by the result; the parameter is ``args[position]``.
    """
    if any(overrides(value) for value in args):
        kinds = ", ".join(dict.fromkeys(type(value).__name__ for value in args if overrides(value)))
        raise TypeError(
            f"{name}: sums over NumPy arrays only, not {kinds};"
            f" sum grad_output * {kernel.__name__}(...) instead"
        )
    operands = [operand(name, *pair) for pair in zip(arguments, args, strict=True)]
    dtype, shape = result_dtype(operands), np.shape(operands[position])
    (given,) = as_outputs(name, out, 1)
    result = np.empty(shape, dtype) if given is None else given
    check_outputs(name, (result,), shape, dtype)
    sums = _sums(kernel, separated(operands, [result]), shape)
    # No warning where a float16 or float32 overflows: that is an infinity.
    with np.errstate(all="ignore"):
        result[...] = sums
    return result[()] if given is None and not shape else result


def row_parameter_gradient(name, derivative, arguments, position, args, along, axis, out):
    """The same for a function of an axis, whose `derivative` by the parameter is a public one.

    Its slopes are computed in float64; where rows have one each, the axis is kept, of length 1.
    """
    if any(overrides(value) for value in args):
        kinds = ", ".join(dict.fromkeys(type(value).__name__ for value in args if overrides(value)))
        raise TypeError(
            f"{name}: sums over NumPy arrays only, not {kinds};"
            f" sum grad_output * {derivative.__name__}(...) instead"
        )
    operands = [
        np.asarray(value) if role == "key" else operand(name, argument, value)
        for (argument, role), value in zip(arguments, args, strict=True)
    ]
    pairs = list(zip(arguments, operands, strict=True))
    dtype = result_dtype([value for (_, role), value in pairs if role in ("array", "number")])
    grad, *wide = (
        value if role in ("key", "parameter") else np.asarray(value, FLOAT64)
        for (_, role), value in pairs
    )
    slopes = derivative(*wide, axis=axis)
    if not along:
        slopes, grad = (np.expand_dims(value, axis) for value in (slopes, np.asarray(grad)))
    shape = np.shape(operands[position])
    (given,) = as_outputs(name, out, 1)
    result = np.empty(shape, dtype) if given is None else given
    check_outputs(name, (result,), shape, dtype)
    sums = _sums(lambda slopes, _: slopes, (grad, slopes, operands[position]), shape)
    with np.errstate(all="ignore"):
        result[...] = sums
    return result[()] if given is None and not shape else result


def _sums(kernel, operands, shape):
    """The sums in float64, of this shape."""
    common = common_shape(operands)
    padded = (1,) * (len(common) - len(shape)) + shape
    kept = [axis for axis, size in enumerate(padded) if size != 1]
    summed = [axis for axis, size in enumerate(padded) if size == 1]
    rows = math.prod(common[axis] for axis in kept)
    columns = math.prod(common[axis] for axis in summed)

    def arranged(value):
        """A row for each sum, without a copy where the strides allow it."""
        if type(value) is float:
            return value
        return np.broadcast_to(value, common).transpose(kept + summed).reshape(rows, columns)

    arrays = [arranged(value) for value in operands]
    width = max(min(columns, _BLOCK), 1)
    height = max(_BLOCK // width, 1)
    down, across = -(-rows // height), -(-columns // width)
    high, low = np.zeros((2, rows, max(across, 1)))

    def block(number):
        top, left = number // across * height, number % across * width
        part = np.s_[top : top + height, left : left + width]
        size = (min(height, rows - top), min(width, columns - left))
        grad, *args = [
            np.full(size, value)
            if type(value) is float
            else np.array(value[part], FLOAT64, order="C")
            for value in arrays
        ]
        into = np.s_[top : top + height, number % across]
        _sum_products(grad, kernel(*args), high[into], low[into])

    def task(start, stop):
        for number in range(-(-start // _BLOCK), -(-stop // _BLOCK)):
            block(number)

    _threads.run(task, down * across * _BLOCK)
    totals = np.empty(rows)
    _total(high, low, totals)
    return totals.reshape(shape)


@_cached
def _sum_products(grad, slopes, high, low):
    """Sums of products along rows, as pairs."""
    for row in range(grad.shape[0]):
        sums, rests = np.zeros(_LANES), np.zeros(_LANES)
        count = grad.shape[1] // _LANES * _LANES
        for first in range(0, count, _LANES):
            for lane in range(_LANES):
                _add_product(sums, rests, lane, grad[row, first + lane], slopes[row, first + lane])
        for column in range(count, grad.shape[1]):
            _add_product(sums, rests, 0, grad[row, column], slopes[row, column])
        high[row], low[row] = _folded(sums, rests)


@_cached
def _add_product(sums, rests, lane, one, other):
    """Add a product to a lane's pair; an infinite gradient times a slope of exactly 0 is 0."""
    product, rest = two_product(one, other)
    if other == 0.0 and not math.isnan(one):
        product, rest = 0.0, 0.0
    total, lost = two_sum(sums[lane], product)
    sums[lane] = total
    rests[lane] += (lost + rest) if math.isfinite(total) else 0.0


@_cached
def _folded(sums, rests):
    """The sum of pairs, as a pair."""
    total, rest = 0.0, 0.0
    for lane in range(sums.size):
        total, lost = two_sum(total, sums[lane])
        rest += (lost + rests[lane]) if math.isfinite(total) else 0.0
    return total, rest


@_cached
def _total(high, low, totals):
    for row in range(totals.size):
        total, rest = _folded(high[row], low[row])
        totals[row] = total + rest if math.isfinite(total) else total
