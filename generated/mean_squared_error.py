"""Mean squared error.

Written by `symact build` from [mean_squared_error] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath_lanes, _vecmath_rows

__all__ = [
    "mean_squared_error",
    "mean_squared_error_backward",
    "mean_squared_error_hvp",
    "mean_squared_error_jvp",
    "mean_squared_error_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_mean_squared_error(
    _first, _last, _few, _step, _n, y_hat, t, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = -_e_t
                _v0_1 = _v0_0 + _e_y_hat
                _v0_2 = _v0_1 * _v0_1
                _t1 = _vecmath_rows.plus(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _count = float(_n)
            _v3_0 = _t1 / _count
            _out[_row] = _v3_0


@_cached
def _rows_mean_squared_error(
    _first, _last, _few, _step, _n, y_hat, t, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _p0_0 = -_e_t
                    _p0_1, _p0_1_low = _vecmath.two_sum(_p0_0, _e_y_hat)
                    _p0_2, _p0_2_low = _vecmath.pair_product(_p0_1, _p0_1_low, _p0_1, _p0_1_low)
                    _s0[_i] = _p0_2
                    _s1[_i] = _p0_2_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 0] = _t1
            _held[_slot - _group, 1] = _t1_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _t1_low = _held[_slot - _group, 1]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _out[_row] = _p3_0 + _p3_0_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 2] = _missed
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _v4_0 = -_e_t
                    _v4_1 = _v4_0 + _e_y_hat
                    _v4_2 = _v4_1 * _v4_1
                    _t5 = _vecmath_rows.plus(_t5, _v4_2)
                _held[_slot - _group, 3] = _t5
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = _held[_slot - _group, 3]
                _count = float(_n)
                _v7_0 = _t5 / _count
                _out[_row] = _vecmath_rows.kept(_out[_row], _v7_0)


_kernel_mean_squared_error = _rows.RowKernel(
    __name__,
    "mean_squared_error",
    (("y_hat", "array"), ("t", "array")),
    (False,),
    _rows.Rows(_rows32_mean_squared_error, ("sum 0", "once"), 0, 1),
    _rows.Rows(_rows_mean_squared_error, ("pair 0", "once", "max 2", "sum 3", "once"), 2, 4),
)


def mean_squared_error(y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Mean squared error, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_mean_squared_error(y_hat, t, axis=axis, out=out)


@_loops.callable_when_jitted(mean_squared_error)
def _overload_mean_squared_error(y_hat, t, axis=-1):
    kind = _kernel_mean_squared_error.jitted_type(y_hat, t)

    def jitted(y_hat, t, axis=-1):
        with objmode(result=kind):
            result = mean_squared_error(y_hat, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_mean_squared_error_backward(
    _first, _last, _few, _step, _n, grad_output, y_hat, t, _copy, _scratch, _held, _out0, _out1
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _v0_0 = 1.0 / _count
            _v0_1 = _v0_0 * 2.0 * _p_grad_output
            _v0_5 = _v0_0 * 2.0 * _p_grad_output
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _v0_2 = -_e_t
                _v0_3 = _v0_2 + _e_y_hat
                _v0_4 = _v0_1 * _v0_3
                _out0[_row, _i] = _v0_4
                _v0_6 = -_e_y_hat
                _v0_7 = _v0_6 + _e_t
                _v0_8 = _v0_5 * _v0_7
                _out1[_row, _i] = _v0_8


@_cached
def _rows_mean_squared_error_backward(
    _first, _last, _few, _step, _n, grad_output, y_hat, t, _copy, _scratch, _held, _out0, _out1
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p0_0, _p0_0_low = _vecmath.two_product(2.0, _p_grad_output)
            _p0_5, _p0_5_low = _vecmath.two_product(2.0, _p_grad_output)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _p0_1 = -_e_t
                _p0_2, _p0_2_low = _vecmath.two_sum(_p0_1, _e_y_hat)
                _p0_3, _p0_3_low = _vecmath.pair_product(_p0_0, _p0_0_low, _p0_2, _p0_2_low)
                _p0_4, _p0_4_low = _vecmath.pair_quotient(_p0_3, _p0_3_low, _count, 0.0)
                _out0[_row, _i] = _p0_4 + _p0_4_low
                _p0_6 = -_e_y_hat
                _p0_7, _p0_7_low = _vecmath.two_sum(_p0_6, _e_t)
                _p0_8, _p0_8_low = _vecmath.pair_product(_p0_5, _p0_5_low, _p0_7, _p0_7_low)
                _p0_9, _p0_9_low = _vecmath.pair_quotient(_p0_8, _p0_8_low, _count, 0.0)
                _out1[_row, _i] = _p0_9 + _p0_9_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 0] = _missed
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 0]
            if _missed > 0.0:
                _count = float(_n)
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _v1_0 = 1.0 / _count
                _v1_1 = _v1_0 * 2.0 * _p_grad_output
                _v1_5 = _v1_0 * 2.0 * _p_grad_output
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _v1_2 = -_e_t
                    _v1_3 = _v1_2 + _e_y_hat
                    _v1_4 = _v1_1 * _v1_3
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v1_4)
                    _v1_6 = -_e_y_hat
                    _v1_7 = _v1_6 + _e_t
                    _v1_8 = _v1_5 * _v1_7
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v1_8)


_kernel_mean_squared_error_backward = _rows.RowKernel(
    __name__,
    "mean_squared_error_backward",
    (("grad_output", "number"), ("y_hat", "array"), ("t", "array")),
    (True, True),
    _rows.Rows(_rows32_mean_squared_error_backward, ("",), 0, 0),
    _rows.Rows(_rows_mean_squared_error_backward, ("", "max 0", ""), 0, 1),
)


def mean_squared_error_backward(
    grad_output: ArrayLike, y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through mean_squared_error: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_mean_squared_error_backward(grad_output, y_hat, t, axis=axis, out=out)


@_loops.callable_when_jitted(mean_squared_error_backward)
def _overload_mean_squared_error_backward(grad_output, y_hat, t, axis=-1):
    kind = _kernel_mean_squared_error_backward.jitted_type(grad_output, y_hat, t)

    def jitted(grad_output, y_hat, t, axis=-1):
        with objmode(result=kind):
            result = mean_squared_error_backward(grad_output, y_hat, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_mean_squared_error_value_and_gradient(
    _first, _last, _few, _step, _n, y_hat, t, _copy, _scratch, _held, _out0, _out1, _out2
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = -_e_t
                _v0_1 = _v0_0 + _e_y_hat
                _v0_2 = _v0_1 * _v0_1
                _t1 = _vecmath_rows.plus(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            _v2_0 = 1.0 / _count
            _v2_1 = _v2_0 * 2.0
            _v2_5 = _v2_0 * 2.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _v2_2 = -_e_t
                _v2_3 = _v2_2 + _e_y_hat
                _v2_4 = _v2_1 * _v2_3
                _out1[_row, _i] = _v2_4
                _v2_6 = -_e_y_hat
                _v2_7 = _v2_6 + _e_t
                _v2_8 = _v2_5 * _v2_7
                _out2[_row, _i] = _v2_8
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _count = float(_n)
            _v3_0 = _t1 / _count
            _out0[_row] = _v3_0


@_cached
def _rows_mean_squared_error_value_and_gradient(
    _first, _last, _few, _step, _n, y_hat, t, _copy, _scratch, _held, _out0, _out1, _out2
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _p0_0 = -_e_t
                    _p0_1, _p0_1_low = _vecmath.two_sum(_p0_0, _e_y_hat)
                    _p0_2, _p0_2_low = _vecmath.pair_product(_p0_1, _p0_1_low, _p0_1, _p0_1_low)
                    _s0[_i] = _p0_2
                    _s1[_i] = _p0_2_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 0] = _t1
            _held[_slot - _group, 1] = _t1_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _p2_0 = -_e_t
                _p2_1, _p2_1_low = _vecmath.two_sum(_p2_0, _e_y_hat)
                _p2_2, _p2_2_low = _vecmath.pair_times(_p2_1, _p2_1_low, 2.0)
                _p2_3, _p2_3_low = _vecmath.pair_quotient(_p2_2, _p2_2_low, _count, 0.0)
                _out1[_row, _i] = _p2_3 + _p2_3_low
                _p2_4 = -_e_y_hat
                _p2_5, _p2_5_low = _vecmath.two_sum(_p2_4, _e_t)
                _p2_6, _p2_6_low = _vecmath.pair_times(_p2_5, _p2_5_low, 2.0)
                _p2_7, _p2_7_low = _vecmath.pair_quotient(_p2_6, _p2_6_low, _count, 0.0)
                _out2[_row, _i] = _p2_7 + _p2_7_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _t1_low = _held[_slot - _group, 1]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _out0[_row] = _p3_0 + _p3_0_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out0[_row] != _out0[_row] else 0.0
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out2, _row, _begin, _stop)
            _held[_slot - _group, 2] = _missed
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _v4_0 = -_e_t
                    _v4_1 = _v4_0 + _e_y_hat
                    _v4_2 = _v4_1 * _v4_1
                    _t5 = _vecmath_rows.plus(_t5, _v4_2)
                _held[_slot - _group, 3] = _t5
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _count = float(_n)
                _v6_0 = 1.0 / _count
                _v6_1 = _v6_0 * 2.0
                _v6_5 = _v6_0 * 2.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _v6_2 = -_e_t
                    _v6_3 = _v6_2 + _e_y_hat
                    _v6_4 = _v6_1 * _v6_3
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v6_4)
                    _v6_6 = -_e_y_hat
                    _v6_7 = _v6_6 + _e_t
                    _v6_8 = _v6_5 * _v6_7
                    _out2[_row, _i] = _vecmath_rows.kept(_out2[_row, _i], _v6_8)
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = _held[_slot - _group, 3]
                _count = float(_n)
                _v7_0 = _t5 / _count
                _out0[_row] = _vecmath_rows.kept(_out0[_row], _v7_0)


_kernel_mean_squared_error_value_and_gradient = _rows.RowKernel(
    __name__,
    "mean_squared_error_value_and_gradient",
    (("y_hat", "array"), ("t", "array")),
    (False, True, True),
    _rows.Rows(_rows32_mean_squared_error_value_and_gradient, ("sum 0", "", "once"), 0, 1),
    _rows.Rows(
        _rows_mean_squared_error_value_and_gradient,
        ("pair 0", "", "once", "max 2", "sum 3", "", "once"),
        2,
        4,
    ),
)


def mean_squared_error_value_and_gradient(
    y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """Mean squared error and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_mean_squared_error_value_and_gradient(y_hat, t, axis=axis, out=out)


@_loops.callable_when_jitted(mean_squared_error_value_and_gradient)
def _overload_mean_squared_error_value_and_gradient(y_hat, t, axis=-1):
    kind = _kernel_mean_squared_error_value_and_gradient.jitted_type(y_hat, t)

    def jitted(y_hat, t, axis=-1):
        with objmode(result=kind):
            result = mean_squared_error_value_and_gradient(y_hat, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_mean_squared_error_jvp(
    _first, _last, _few, _step, _n, tangent_y_hat, tangent_t, y_hat, t, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y_hat = _loops.float64(y_hat[_row, _i])
                _e_t = _loops.float64(t[_row, _i])
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                _v0_0 = -_e_y_hat
                _v0_1 = _v0_0 + _e_t
                _v0_2 = _v0_1 * _e_tangent_t
                _v0_3 = -_e_t
                _v0_4 = _v0_3 + _e_y_hat
                _v0_5 = _v0_4 * _e_tangent_y_hat
                _v0_6 = _v0_2 + _v0_5
                _t1 = _vecmath_rows.plus(_t1, _v0_6)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _count = float(_n)
            _v3_0 = 2.0 * _t1
            _v3_1 = _v3_0 / _count
            _out[_row] = _v3_1


@_cached
def _rows_mean_squared_error_jvp(
    _first, _last, _few, _step, _n, tangent_y_hat, tangent_t, y_hat, t, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                    _p0_0 = -_e_y_hat
                    _p0_1, _p0_1_low = _vecmath.two_sum(_p0_0, _e_t)
                    _p0_2, _p0_2_low = _vecmath.pair_times(_p0_1, _p0_1_low, _e_tangent_t)
                    _p0_3 = -_e_t
                    _p0_4, _p0_4_low = _vecmath.two_sum(_p0_3, _e_y_hat)
                    _p0_5, _p0_5_low = _vecmath.pair_times(_p0_4, _p0_4_low, _e_tangent_y_hat)
                    _p0_6, _p0_6_low = _vecmath.pair_sum(_p0_2, _p0_2_low, _p0_5, _p0_5_low)
                    _s0[_i] = _p0_6
                    _s1[_i] = _p0_6_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 0] = _t1
            _held[_slot - _group, 1] = _t1_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _t1_low = _held[_slot - _group, 1]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_times(_t1, _t1_low, 2.0)
            _p3_1, _p3_1_low = _vecmath.pair_quotient(_p3_0, _p3_0_low, _count, 0.0)
            _out[_row] = _p3_1 + _p3_1_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 2] = _missed
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y_hat = _loops.float64(y_hat[_row, _i])
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                    _v4_0 = -_e_y_hat
                    _v4_1 = _v4_0 + _e_t
                    _v4_2 = _v4_1 * _e_tangent_t
                    _v4_3 = -_e_t
                    _v4_4 = _v4_3 + _e_y_hat
                    _v4_5 = _v4_4 * _e_tangent_y_hat
                    _v4_6 = _v4_2 + _v4_5
                    _t5 = _vecmath_rows.plus(_t5, _v4_6)
                _held[_slot - _group, 3] = _t5
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t5 = _held[_slot - _group, 3]
                _count = float(_n)
                _v7_0 = 2.0 * _t5
                _v7_1 = _v7_0 / _count
                _out[_row] = _vecmath_rows.kept(_out[_row], _v7_1)


_kernel_mean_squared_error_jvp = _rows.RowKernel(
    __name__,
    "mean_squared_error_jvp",
    (("tangent_y_hat", "array"), ("tangent_t", "array"), ("y_hat", "array"), ("t", "array")),
    (False,),
    _rows.Rows(_rows32_mean_squared_error_jvp, ("sum 0", "once"), 0, 1),
    _rows.Rows(_rows_mean_squared_error_jvp, ("pair 0", "once", "max 2", "sum 3", "once"), 2, 4),
)


def mean_squared_error_jvp(
    tangent_y_hat: ArrayLike,
    tangent_t: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Jacobian of mean_squared_error times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_mean_squared_error_jvp(tangent_y_hat, tangent_t, y_hat, t, axis=axis, out=out)


@_loops.callable_when_jitted(mean_squared_error_jvp)
def _overload_mean_squared_error_jvp(tangent_y_hat, tangent_t, y_hat, t, axis=-1):
    kind = _kernel_mean_squared_error_jvp.jitted_type(tangent_y_hat, tangent_t, y_hat, t)

    def jitted(tangent_y_hat, tangent_t, y_hat, t, axis=-1):
        with objmode(result=kind):
            result = mean_squared_error_jvp(tangent_y_hat, tangent_t, y_hat, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_mean_squared_error_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_y_hat,
    tangent_t,
    y_hat,
    t,
    _copy,
    _scratch,
    _held,
    _out0,
    _out1,
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _v0_0 = 1.0 / _count
            _v0_1 = _v0_0 * 2.0 * _p_grad_output
            _v0_5 = _v0_0 * 2.0 * _p_grad_output
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                _v0_2 = -_e_tangent_t
                _v0_3 = _v0_2 + _e_tangent_y_hat
                _v0_4 = _v0_1 * _v0_3
                _out0[_row, _i] = _v0_4
                _v0_6 = -_e_tangent_y_hat
                _v0_7 = _v0_6 + _e_tangent_t
                _v0_8 = _v0_5 * _v0_7
                _out1[_row, _i] = _v0_8


@_cached
def _rows_mean_squared_error_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_y_hat,
    tangent_t,
    y_hat,
    t,
    _copy,
    _scratch,
    _held,
    _out0,
    _out1,
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p0_0, _p0_0_low = _vecmath.two_product(2.0, _p_grad_output)
            _p0_5, _p0_5_low = _vecmath.two_product(2.0, _p_grad_output)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                _p0_1 = -_e_tangent_t
                _p0_2, _p0_2_low = _vecmath.two_sum(_p0_1, _e_tangent_y_hat)
                _p0_3, _p0_3_low = _vecmath.pair_product(_p0_0, _p0_0_low, _p0_2, _p0_2_low)
                _p0_4, _p0_4_low = _vecmath.pair_quotient(_p0_3, _p0_3_low, _count, 0.0)
                _out0[_row, _i] = _p0_4 + _p0_4_low
                _p0_6 = -_e_tangent_y_hat
                _p0_7, _p0_7_low = _vecmath.two_sum(_p0_6, _e_tangent_t)
                _p0_8, _p0_8_low = _vecmath.pair_product(_p0_5, _p0_5_low, _p0_7, _p0_7_low)
                _p0_9, _p0_9_low = _vecmath.pair_quotient(_p0_8, _p0_8_low, _count, 0.0)
                _out1[_row, _i] = _p0_9 + _p0_9_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 0] = _missed
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 0]
            if _missed > 0.0:
                _count = float(_n)
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _v1_0 = 1.0 / _count
                _v1_1 = _v1_0 * 2.0 * _p_grad_output
                _v1_5 = _v1_0 * 2.0 * _p_grad_output
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_y_hat = _loops.float64(tangent_y_hat[_row, _i])
                    _v1_2 = -_e_tangent_t
                    _v1_3 = _v1_2 + _e_tangent_y_hat
                    _v1_4 = _v1_1 * _v1_3
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v1_4)
                    _v1_6 = -_e_tangent_y_hat
                    _v1_7 = _v1_6 + _e_tangent_t
                    _v1_8 = _v1_5 * _v1_7
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v1_8)


_kernel_mean_squared_error_hvp = _rows.RowKernel(
    __name__,
    "mean_squared_error_hvp",
    (
        ("grad_output", "number"),
        ("tangent_y_hat", "array"),
        ("tangent_t", "array"),
        ("y_hat", "array"),
        ("t", "array"),
    ),
    (True, True),
    _rows.Rows(_rows32_mean_squared_error_hvp, ("",), 0, 0),
    _rows.Rows(_rows_mean_squared_error_hvp, ("", "max 0", ""), 0, 1),
)


def mean_squared_error_hvp(
    grad_output: ArrayLike,
    tangent_y_hat: ArrayLike,
    tangent_t: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times mean_squared_error, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_mean_squared_error_hvp(
        grad_output, tangent_y_hat, tangent_t, y_hat, t, axis=axis, out=out
    )


@_loops.callable_when_jitted(mean_squared_error_hvp)
def _overload_mean_squared_error_hvp(grad_output, tangent_y_hat, tangent_t, y_hat, t, axis=-1):
    kind = _kernel_mean_squared_error_hvp.jitted_type(
        grad_output, tangent_y_hat, tangent_t, y_hat, t
    )

    def jitted(grad_output, tangent_y_hat, tangent_t, y_hat, t, axis=-1):
        with objmode(result=kind):
            result = mean_squared_error_hvp(
                grad_output, tangent_y_hat, tangent_t, y_hat, t, axis=axis
            )
        return result

    return jitted
