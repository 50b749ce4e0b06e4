"""Softmax cross-entropy by class.

Written by `symact build` from [cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows

__all__ = [
    "cross_entropy",
    "cross_entropy_backward",
    "cross_entropy_hvp",
    "cross_entropy_jvp",
    "cross_entropy_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_cross_entropy(_first, _last, _n, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _t1 = _e_z
        _end32 = _loops.float32(_less)
        _t2 = 0.0
        for _i in range(_n):
            _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
            _t2 = _vecmath_rows.plus(_t2, _loops.float64(_power))
        _t2_ends = 0.0
        if _t2 < _vecmath_rows.NEAR32:
            _t2_ends = 0.0
            _t2 = 0.0
            for _i in range(_n):
                _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
                _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                _t2_ends = _vecmath_rows.plus(_t2_ends, _at_end)
                _t2 = _vecmath_rows.plus(
                    _t2, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                )
        _t2 = _t2 * _vecmath_rows.NARROW
        _t2, _t2_low = _vecmath_rows.two_sum(_t2_ends, _t2)
        _v4_0 = -_t1
        _v4_1 = _vecmath_rows.log_of_pair32(_t2, _t2_low)
        _v4_2 = _v4_0 + _v4_1
        _out[_row] = _v4_2


@_cached
def _rows_cross_entropy(_first, _last, _n, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _t1 = _e_z
        _t2, _t2_low = 0.0, 0.0
        for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
            _part = 0.0
            for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _part = _vecmath_rows.plus(_part, _power)
            _t2, _lost = _vecmath_rows.two_sum(_t2, _part)
            _t2_low += _lost
        _t2_ends = 0.0
        if _t2 < _vecmath_rows.NEAR:
            _t2_ends = 0.0
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
                _part = 0.0
                for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                    _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _t2_ends = _vecmath_rows.plus(_t2_ends, _at_end)
                    _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                _t2, _lost = _vecmath_rows.two_sum(_t2, _part)
                _t2_low += _lost
        _t2 = (_t2 + _t2_low) * _vecmath_rows.NARROW
        _t2, _t2_low = _vecmath_rows.two_sum(_t2_ends, _t2)
        _v4_0 = -_t1
        _v4_1 = _vecmath_rows.log_of_pair(_t2, _t2_low)
        _v4_2 = _v4_0 + _v4_1
        _out[_row] = _v4_2


_kernel_cross_entropy = _rows.RowKernel(
    __name__,
    "cross_entropy",
    (("z", "array"), ("t", "key")),
    (False,),
    _rows32_cross_entropy,
    _rows_cross_entropy,
    0,
)


def cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmax cross-entropy by class, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy)
def _overload_cross_entropy(z, t, axis=-1):
    kind = _kernel_cross_entropy.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_backward(_first, _last, _n, grad_output, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _end32 = _loops.float32(_less)
        _t0 = 0.0
        for _i in range(_n):
            _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
            _out[_row, _i] = _power
            _t0 = _vecmath_rows.plus(_t0, _loops.float64(_power))
        _t0_ends = 0.0
        if _t0 < _vecmath_rows.NEAR32:
            _t0_ends = 0.0
            _t0 = 0.0
            for _i in range(_n):
                _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
                _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                _t0_ends = _vecmath_rows.plus(_t0_ends, _at_end)
                _t0 = _vecmath_rows.plus(
                    _t0, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                )
        _t0 = _t0 * _vecmath_rows.NARROW
        _t0, _t0_low = _vecmath_rows.two_sum(_t0_ends, _t0)
        _v2_0 = _p_grad_output / (_t0 + _t0_low)
        _m3 = _v2_0 * _vecmath_rows.NARROW
        _m3_high, _m3_low = _vecmath_rows.halves(_m3)
        if _vecmath_rows.is_handy(_m3):
            for _i in range(_n):
                _out[_row, _i] = _vecmath_rows.scaled32(_out[_row, _i], _m3_high, _m3_low)
        else:
            for _i in range(_n):
                _out[_row, _i] = _loops.float64(_out[_row, _i]) * _m3
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _v3_0 = 1.0 if _i == _p_t else 0.0
        _v3_1 = -1.0 * _v3_0
        _v3_2 = _vecmath32.exp(_e_z)
        _v3_3 = _v3_2 / (_t0 + _t0_low)
        _v3_4 = _v3_1 + _v3_3
        _v3_5 = _v3_4 * _p_grad_output
        _out[_row, _i] = _v3_5
        _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
        _p4_0 = 1.0 if _i == _p_t else 0.0
        _p4_1, _p4_1_low = _vecmath.two_product(-1.0, _p4_0)
        _p4_2, _p4_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
        _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t0, _t0_low)
        _p4_4, _p4_4_low = _vecmath.pair_sum(_p4_1, _p4_1_low, _p4_3, _p4_3_low)
        _p4_5, _p4_5_low = _vecmath.pair_times(_p4_4, _p4_4_low, _p_grad_output)
        _out[_row, _i] = _vecmath_rows.kept(_p4_5 + _p4_5_low, _out[_row, _i])


@_cached
def _rows_cross_entropy_backward(_first, _last, _n, grad_output, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _t0, _t0_low = 0.0, 0.0
        for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
            _part = 0.0
            for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _out[_row, _i] = _power
                _part = _vecmath_rows.plus(_part, _power)
            _t0, _lost = _vecmath_rows.two_sum(_t0, _part)
            _t0_low += _lost
        _t0_ends = 0.0
        if _t0 < _vecmath_rows.NEAR:
            _t0_ends = 0.0
            _t0, _t0_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
                _part = 0.0
                for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                    _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _t0_ends = _vecmath_rows.plus(_t0_ends, _at_end)
                    _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                _t0, _lost = _vecmath_rows.two_sum(_t0, _part)
                _t0_low += _lost
        _t0 = (_t0 + _t0_low) * _vecmath_rows.NARROW
        _t0, _t0_low = _vecmath_rows.two_sum(_t0_ends, _t0)
        _v2_0 = _p_grad_output / (_t0 + _t0_low)
        _m3 = _v2_0 * _vecmath_rows.NARROW
        for _i in range(_n):
            _out[_row, _i] = _out[_row, _i] * _m3
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _v3_0 = 1.0 if _i == _p_t else 0.0
        _v3_1 = -1.0 * _v3_0
        _v3_2 = _vecmath.exp(_e_z)
        _v3_3 = _v3_2 / (_t0 + _t0_low)
        _v3_4 = _v3_1 + _v3_3
        _v3_5 = _v3_4 * _p_grad_output
        _out[_row, _i] = _v3_5
        _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
        _p4_0 = 1.0 if _i == _p_t else 0.0
        _p4_1, _p4_1_low = _vecmath.two_product(-1.0, _p4_0)
        _p4_2, _p4_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
        _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t0, _t0_low)
        _p4_4, _p4_4_low = _vecmath.pair_sum(_p4_1, _p4_1_low, _p4_3, _p4_3_low)
        _p4_5, _p4_5_low = _vecmath.pair_times(_p4_4, _p4_4_low, _p_grad_output)
        _out[_row, _i] = _vecmath_rows.kept(_p4_5 + _p4_5_low, _out[_row, _i])


_kernel_cross_entropy_backward = _rows.RowKernel(
    __name__,
    "cross_entropy_backward",
    (("grad_output", "number"), ("z", "array"), ("t", "key")),
    (True,),
    _rows32_cross_entropy_backward,
    _rows_cross_entropy_backward,
    0,
)


def cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through cross_entropy: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_backward(grad_output, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_backward)
def _overload_cross_entropy_backward(grad_output, z, t, axis=-1):
    kind = _kernel_cross_entropy_backward.jitted_type(grad_output, z, t)

    def jitted(grad_output, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_backward(grad_output, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_value_and_gradient(
    _first, _last, _n, z, t, _copy, _scratch, _out0, _out1
):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _t1 = _e_z
        _end32 = _loops.float32(_less)
        _t2 = 0.0
        for _i in range(_n):
            _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
            _out1[_row, _i] = _power
            _t2 = _vecmath_rows.plus(_t2, _loops.float64(_power))
        _t2_ends = 0.0
        if _t2 < _vecmath_rows.NEAR32:
            _t2_ends = 0.0
            _t2 = 0.0
            for _i in range(_n):
                _power = _vecmath_rows.scaled_exp32(_x[_at, _i], _end32)
                _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                _t2_ends = _vecmath_rows.plus(_t2_ends, _at_end)
                _t2 = _vecmath_rows.plus(
                    _t2, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                )
        _t2 = _t2 * _vecmath_rows.NARROW
        _t2, _t2_low = _vecmath_rows.two_sum(_t2_ends, _t2)
        _v4_0 = 1.0 / _t2
        _m5 = _v4_0 * _vecmath_rows.NARROW
        _m5_high, _m5_low = _vecmath_rows.halves(_m5)
        if _vecmath_rows.is_handy(_m5):
            for _i in range(_n):
                _out1[_row, _i] = _vecmath_rows.scaled32(_out1[_row, _i], _m5_high, _m5_low)
        else:
            for _i in range(_n):
                _out1[_row, _i] = _loops.float64(_out1[_row, _i]) * _m5
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _v5_0 = 1.0 if _i == _p_t else 0.0
        _v5_1 = -1.0 * _v5_0
        _v5_2 = _vecmath32.exp(_e_z)
        _v5_3 = _v5_2 / (_t2 + _t2_low)
        _v5_4 = _v5_1 + _v5_3
        _out1[_row, _i] = _v5_4
        _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
        _p6_0 = 1.0 if _i == _p_t else 0.0
        _p6_1, _p6_1_low = _vecmath.two_product(-1.0, _p6_0)
        _p6_2, _p6_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
        _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t2, _t2_low)
        _p6_4, _p6_4_low = _vecmath.pair_sum(_p6_1, _p6_1_low, _p6_3, _p6_3_low)
        _out1[_row, _i] = _vecmath_rows.kept(_p6_4 + _p6_4_low, _out1[_row, _i])
        _v7_0 = -_t1
        _v7_1 = _vecmath_rows.log_of_pair32(_t2, _t2_low)
        _v7_2 = _v7_0 + _v7_1
        _out0[_row] = _v7_2


@_cached
def _rows_cross_entropy_value_and_gradient(_first, _last, _n, z, t, _copy, _scratch, _out0, _out1):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _t1 = _e_z
        _t2, _t2_low = 0.0, 0.0
        for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
            _part = 0.0
            for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _out1[_row, _i] = _power
                _part = _vecmath_rows.plus(_part, _power)
            _t2, _lost = _vecmath_rows.two_sum(_t2, _part)
            _t2_low += _lost
        _t2_ends = 0.0
        if _t2 < _vecmath_rows.NEAR:
            _t2_ends = 0.0
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_n, _vecmath_rows.FEW):
                _part = 0.0
                for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.FEW):
                    _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _t2_ends = _vecmath_rows.plus(_t2_ends, _at_end)
                    _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                _t2, _lost = _vecmath_rows.two_sum(_t2, _part)
                _t2_low += _lost
        _t2 = (_t2 + _t2_low) * _vecmath_rows.NARROW
        _t2, _t2_low = _vecmath_rows.two_sum(_t2_ends, _t2)
        _p4_0, _p4_0_low = _vecmath.pair_quotient(1.0, 0.0, _t2, _t2_low)
        _m5 = _p4_0 * _vecmath_rows.NARROW
        _m5_low = _p4_0_low * _vecmath_rows.NARROW
        for _i in range(_n):
            _out1[_row, _i] = _vecmath_rows.scaled(_out1[_row, _i], _m5, _m5_low)
        _i = int(_p_t)
        _e_z = _loops.float64(_x[_at, _i]) - _less
        _v5_0 = 1.0 if _i == _p_t else 0.0
        _v5_1 = -1.0 * _v5_0
        _v5_2 = _vecmath.exp(_e_z)
        _v5_3 = _v5_2 / (_t2 + _t2_low)
        _v5_4 = _v5_1 + _v5_3
        _out1[_row, _i] = _v5_4
        _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
        _p6_0 = 1.0 if _i == _p_t else 0.0
        _p6_1, _p6_1_low = _vecmath.two_product(-1.0, _p6_0)
        _p6_2, _p6_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
        _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t2, _t2_low)
        _p6_4, _p6_4_low = _vecmath.pair_sum(_p6_1, _p6_1_low, _p6_3, _p6_3_low)
        _out1[_row, _i] = _vecmath_rows.kept(_p6_4 + _p6_4_low, _out1[_row, _i])
        _v7_0 = -_t1
        _v7_1 = _vecmath_rows.log_of_pair(_t2, _t2_low)
        _v7_2 = _v7_0 + _v7_1
        _out0[_row] = _v7_2


_kernel_cross_entropy_value_and_gradient = _rows.RowKernel(
    __name__,
    "cross_entropy_value_and_gradient",
    (("z", "array"), ("t", "key")),
    (False, True),
    _rows32_cross_entropy_value_and_gradient,
    _rows_cross_entropy_value_and_gradient,
    0,
)


def cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """Softmax cross-entropy by class and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_cross_entropy_value_and_gradient(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_value_and_gradient)
def _overload_cross_entropy_value_and_gradient(z, t, axis=-1):
    kind = _kernel_cross_entropy_value_and_gradient.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_value_and_gradient(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_jvp(_first, _last, _n, tangent, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(z, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        _i = int(_p_t)
        _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
        _t1 = _e_tangent
        _t3 = 0.0
        _t3_ends = 0.0
        _t4 = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _v2_0 = _vecmath32.exp(_e_z)
            _t3_ends = _vecmath_rows.plus(_t3_ends, _v2_0 if _v2_0 == 1.0 else 0.0)
            _t3 = _vecmath_rows.plus(_t3, 0.0 if _v2_0 == 1.0 else _v2_0)
            _v2_1 = _v2_0 * _e_tangent
            _t4 = _vecmath_rows.plus(_t4, _v2_1)
        _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3)
        _v6_0 = _t4 / (_t3 + _t3_low)
        _v6_1 = _v6_0 - _t1
        _out[_row] = _v6_1


@_cached
def _rows_cross_entropy_jvp(_first, _last, _n, tangent, z, t, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(z, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        _i = int(_p_t)
        _e_tangent, _e_tangent_low = _vecmath_rows.difference(
            _loops.float64(tangent[_row, _i]), _level_tangent
        )
        _t1 = _e_tangent
        _t1_low = _e_tangent_low
        _t3, _t3_low = 0.0, 0.0
        _t4, _t4_low = 0.0, 0.0
        for _start in _vecmath_rows.blocks(_n, _vecmath_rows.MANY):
            for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.MANY):
                _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                _s0[_i - _start] = _p2_0
                _s1[_i - _start] = _p2_0_low
                _p2_1, _p2_1_low = _vecmath.pair_product(
                    _p2_0, _p2_0_low, _e_tangent, _e_tangent_low
                )
                _s2[_i - _start] = _p2_1
                _s3[_i - _start] = _p2_1_low
            _size = _vecmath_rows.block_size(_start, _n, _vecmath_rows.MANY)
            _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, 0, _size)
            _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
            _size = _vecmath_rows.block_size(_start, _n, _vecmath_rows.MANY)
            _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, 0, _size)
            _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
        _p6_0, _p6_0_low = _vecmath.pair_quotient(_t4, _t4_low, _t3, _t3_low)
        _p6_1, _p6_1_low = -_t1, -_t1_low
        _p6_2, _p6_2_low = _vecmath.pair_sum(_p6_0, _p6_0_low, _p6_1, _p6_1_low)
        _out[_row] = _p6_2 + _p6_2_low
        if _out[_row] != _out[_row]:
            _i = int(_p_t)
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _t8 = _e_tangent
            _t10 = 0.0
            _t10_ends = 0.0
            _t11 = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v9_0 = _vecmath.exp(_e_z)
                _t10_ends = _vecmath_rows.plus(_t10_ends, _v9_0 if _v9_0 == 1.0 else 0.0)
                _t10 = _vecmath_rows.plus(_t10, 0.0 if _v9_0 == 1.0 else _v9_0)
                _v9_1 = _v9_0 * _e_tangent
                _t11 = _vecmath_rows.plus(_t11, _v9_1)
            _t10, _t10_low = _vecmath_rows.two_sum(_t10_ends, _t10)
            _v13_0 = _t11 / (_t10 + _t10_low)
            _v13_1 = _v13_0 - _t8
            _out[_row] = _vecmath_rows.kept(_out[_row], _v13_1)


_kernel_cross_entropy_jvp = _rows.RowKernel(
    __name__,
    "cross_entropy_jvp",
    (("tangent", "array"), ("z", "array"), ("t", "key")),
    (False,),
    _rows32_cross_entropy_jvp,
    _rows_cross_entropy_jvp,
    4,
)


def cross_entropy_jvp(
    tangent: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Jacobian of cross_entropy times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_jvp(tangent, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_jvp)
def _overload_cross_entropy_jvp(tangent, z, t, axis=-1):
    kind = _kernel_cross_entropy_jvp.jitted_type(tangent, z, t)

    def jitted(tangent, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_jvp(tangent, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_hvp(_first, _last, _n, grad_output, tangent, z, t, _copy, _scratch, _out):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(z, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        _t1 = 0.0
        _t1_ends = 0.0
        _t2 = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _v0_0 = _vecmath32.exp(_e_z)
            _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
            _t1 = _vecmath_rows.plus(_t1, 0.0 if _v0_0 == 1.0 else _v0_0)
            _v0_1 = _v0_0 * _e_tangent
            _t2 = _vecmath_rows.plus(_t2, _v0_1)
            _s0[_i] = _v0_0
        _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1)
        _v3_0 = (_t1 + _t1_low) * (_t1 + _t1_low)
        _v3_1 = 1.0 / _v3_0
        _v3_2 = _v3_1 * _p_grad_output
        _v3_3 = -_t2
        for _i in range(_n):
            _k_s0 = _s0[_i]
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _v3_4 = _vecmath.fma(_e_tangent, _t1_low, _vecmath.fma(_e_tangent, _t1, _v3_3))
            _v3_5 = _v3_2 * _v3_4 * _k_s0
            _out[_row, _i] = _v3_5


@_cached
def _rows_cross_entropy_hvp(_first, _last, _n, grad_output, tangent, z, t, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_t = _vecmath_rows.of_row(t, _row)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(z, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        _t1, _t1_low = 0.0, 0.0
        _t2, _t2_low = 0.0, 0.0
        for _start in _vecmath_rows.blocks(_n, _vecmath_rows.MANY):
            for _i in _vecmath_rows.block(_start, _n, _vecmath_rows.MANY):
                _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                _s0[_i] = _p0_0
                _s1[_i] = _p0_0_low
                _p0_1, _p0_1_low = _vecmath.pair_product(
                    _p0_0, _p0_0_low, _e_tangent, _e_tangent_low
                )
                _s2[_i - _start] = _p0_1
                _s3[_i - _start] = _p0_1_low
            _size = _vecmath_rows.block_size(_start, _n, _vecmath_rows.MANY)
            _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
            _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _size = _vecmath_rows.block_size(_start, _n, _vecmath_rows.MANY)
            _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, 0, _size)
            _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
        _p3_1, _p3_1_low = -_t2, -_t2_low
        _p3_2, _p3_2_low = _vecmath.pair_quotient(_p3_1, _p3_1_low, _t1, _t1_low)
        for _i in range(_n):
            _k_s0 = _s0[_i]
            _k_s0_low = _s1[_i]
            _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                _loops.float64(tangent[_row, _i]), _level_tangent
            )
            _p3_0, _p3_0_low = _vecmath.pair_times(_k_s0, _k_s0_low, _p_grad_output)
            _p3_3, _p3_3_low = _vecmath.pair_sum(_e_tangent, _e_tangent_low, _p3_2, _p3_2_low)
            _p3_4, _p3_4_low = _vecmath.pair_product(_p3_0, _p3_0_low, _p3_3, _p3_3_low)
            _p3_5, _p3_5_low = _vecmath.pair_quotient(_p3_4, _p3_4_low, _t1, _t1_low)
            _out[_row, _i] = _p3_5 + _p3_5_low
        if _vecmath_rows.any_nan(_out, _row):
            _t5 = 0.0
            _t5_ends = 0.0
            _t6 = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v4_0 = _vecmath.exp(_e_z)
                _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                _t5 = _vecmath_rows.plus(_t5, 0.0 if _v4_0 == 1.0 else _v4_0)
                _v4_1 = _v4_0 * _e_tangent
                _t6 = _vecmath_rows.plus(_t6, _v4_1)
                _s4[_i] = _v4_0
            _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5)
            _v7_0 = 1.0 / _t5
            _v7_1 = _v7_0 * _p_grad_output
            _v7_2 = _t6 / (_t5 + _t5_low)
            for _i in range(_n):
                _k_s4 = _s4[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v7_3 = _e_tangent - _v7_2
                _v7_4 = _v7_1 * _k_s4 * _v7_3
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v7_4)


_kernel_cross_entropy_hvp = _rows.RowKernel(
    __name__,
    "cross_entropy_hvp",
    (("grad_output", "number"), ("tangent", "array"), ("z", "array"), ("t", "key")),
    (True,),
    _rows32_cross_entropy_hvp,
    _rows_cross_entropy_hvp,
    5,
)


def cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times cross_entropy, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_hvp(grad_output, tangent, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_hvp)
def _overload_cross_entropy_hvp(grad_output, tangent, z, t, axis=-1):
    kind = _kernel_cross_entropy_hvp.jitted_type(grad_output, tangent, z, t)

    def jitted(grad_output, tangent, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_hvp(grad_output, tangent, z, t, axis=axis)
        return result

    return jitted
