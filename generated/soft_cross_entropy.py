"""Softmax cross-entropy by target.

Written by `symact build` from [soft_cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_rows

__all__ = [
    "soft_cross_entropy",
    "soft_cross_entropy_backward",
    "soft_cross_entropy_jvp",
    "soft_cross_entropy_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_soft_cross_entropy(_first, _last, _n, z, t, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _v0_0 = _vecmath32.exp(_e_z)
            _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _tv1_0 = 0.0
        _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v1_1 = _e_z - _v1_0
            _v1_2 = _e_t * _v1_1
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
        _r0_0 = -_tv1_0
        _out[_row] = _r0_0


@_cached
def _rows_soft_cross_entropy(_first, _last, _n, z, t, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _p1_0, _p1_0_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _p1_1, _p1_1_low = -_p1_0, -_p1_0_low
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p1_2, _p1_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p1_1, _p1_1_low)
            _p1_3, _p1_3_low = _vecmath.pair_product(_e_t, 0.0, _p1_2, _p1_2_low)
            _s2[_i] = _p1_3
            _s3[_i] = _p1_3_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s2, _s3)
        _r0_0, _r0_0_low = -_tp1_0, -_tp1_0_low
        _out[_row] = _r0_0 + _r0_0_low
        if _out[_row] != _out[_row]:
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = _vecmath.exp(_e_z)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _tv1_0 = 0.0
            _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v1_1 = _e_z - _v1_0
                _v1_2 = _e_t * _v1_1
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
            _r0_0 = -_tv1_0
            _out[_row] = _vecmath_rows.kept(_out[_row], _r0_0)


_kernel_soft_cross_entropy = _rows.RowKernel(
    __name__,
    "soft_cross_entropy",
    (("z", "array"), ("t", "array")),
    (False,),
    _rows32_soft_cross_entropy,
    _rows_soft_cross_entropy,
    4,
)


def soft_cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmax cross-entropy by target, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_soft_cross_entropy(z, t, axis=axis, out=out)


@_cached
def _rows32_soft_cross_entropy_backward(
    _first, _last, _n, grad_output, z, t, _copy, _scratch, _out0, _out1
):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        _tv0_1 = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v0_0 = _vecmath32.exp(_e_z)
            _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _e_t)
            _s0[_i] = _v0_0
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _v1_0 = 1.0 / _tv0_0
        _v1_1 = _v1_0 * _tv0_1
        _v1_5 = -1.0 * _p_grad_output
        _v1_6 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v1_2 = _v1_1 * _k0
            _v1_3 = _v1_2 - _e_t
            _v1_4 = _p_grad_output * _v1_3
            _out0[_row, _i] = _v1_4
            _v1_7 = _e_z - _v1_6
            _v1_8 = _v1_5 * _v1_7
            _out1[_row, _i] = _v1_8


@_cached
def _rows_soft_cross_entropy_backward(
    _first, _last, _n, grad_output, z, t, _copy, _scratch, _out0, _out1
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _s2[_i] = _e_t
            _s3[_i] = 0.0
            _s4[_i] = _p0_0
            _s5[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _p1_5, _p1_5_low = _vecmath.pair_product(-1.0, 0.0, _p_grad_output, 0.0)
        _p1_6, _p1_6_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _p1_7, _p1_7_low = -_p1_6, -_p1_6_low
        for _i in range(_n):
            _k4 = _s4[_i]
            _k4_low = _s5[_i]
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p1_0, _p1_0_low = _vecmath.pair_product(_tp0_1, _tp0_1_low, _k4, _k4_low)
            _p1_1, _p1_1_low = _vecmath.pair_quotient(_p1_0, _p1_0_low, _tp0_0, _tp0_0_low)
            _p1_2 = -_e_t
            _p1_3, _p1_3_low = _vecmath.pair_sum(_p1_1, _p1_1_low, _p1_2, 0.0)
            _p1_4, _p1_4_low = _vecmath.pair_product(_p_grad_output, 0.0, _p1_3, _p1_3_low)
            _out0[_row, _i] = _p1_4 + _p1_4_low
            _p1_8, _p1_8_low = _vecmath.pair_sum(_e_z, _e_z_low, _p1_7, _p1_7_low)
            _p1_9, _p1_9_low = _vecmath.pair_product(_p1_5, _p1_5_low, _p1_8, _p1_8_low)
            _out1[_row, _i] = _p1_9 + _p1_9_low
        if _vecmath_rows.any_nan(_out0, _row) or _vecmath_rows.any_nan(_out1, _row):
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            _tv0_1 = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = _vecmath.exp(_e_z)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _e_t)
                _s6[_i] = _v0_0
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _v1_0 = 1.0 / _tv0_0
            _v1_1 = _v1_0 * _tv0_1
            _v1_5 = -1.0 * _p_grad_output
            _v1_6 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v1_2 = _v1_1 * _k6
                _v1_3 = _v1_2 - _e_t
                _v1_4 = _p_grad_output * _v1_3
                _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v1_4)
                _v1_7 = _e_z - _v1_6
                _v1_8 = _v1_5 * _v1_7
                _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v1_8)


_kernel_soft_cross_entropy_backward = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_backward",
    (("grad_output", "number"), ("z", "array"), ("t", "array")),
    (True, True),
    _rows32_soft_cross_entropy_backward,
    _rows_soft_cross_entropy_backward,
    7,
)


def soft_cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through soft_cross_entropy: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_soft_cross_entropy_backward(grad_output, z, t, axis=axis, out=out)


@_cached
def _rows32_soft_cross_entropy_value_and_gradient(
    _first, _last, _n, z, t, _copy, _scratch, _out0, _out1, _out2
):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        _tv0_1 = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v0_0 = _vecmath32.exp(_e_z)
            _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _e_t)
            _s0[_i] = _v0_0
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _tv1_0 = 0.0
        _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v1_1 = _e_z - _v1_0
            _v1_2 = _e_t * _v1_1
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
        _v2_0 = 1.0 / _tv0_0
        _v2_1 = _v2_0 * _tv0_1
        _v2_5 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _v2_2 = _v2_1 * _k0
            _v2_3 = _v2_2 - _e_t
            _out1[_row, _i] = _v2_3
            _v2_4 = -_e_z
            _v2_6 = _v2_4 + _v2_5
            _out2[_row, _i] = _v2_6
        _r0_0 = -_tv1_0
        _out0[_row] = _r0_0


@_cached
def _rows_soft_cross_entropy_value_and_gradient(
    _first, _last, _n, z, t, _copy, _scratch, _out0, _out1, _out2
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    _s7 = _scratch[7]
    _s8 = _scratch[8]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _s2[_i] = _e_t
            _s3[_i] = 0.0
            _s4[_i] = _p0_0
            _s5[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _p1_0, _p1_0_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _p1_1, _p1_1_low = -_p1_0, -_p1_0_low
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p1_2, _p1_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p1_1, _p1_1_low)
            _p1_3, _p1_3_low = _vecmath.pair_product(_e_t, 0.0, _p1_2, _p1_2_low)
            _s6[_i] = _p1_3
            _s7[_i] = _p1_3_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s6, _s7)
        _p2_5, _p2_5_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        for _i in range(_n):
            _k4 = _s4[_i]
            _k4_low = _s5[_i]
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _p2_0, _p2_0_low = _vecmath.pair_product(_tp0_1, _tp0_1_low, _k4, _k4_low)
            _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _tp0_0, _tp0_0_low)
            _p2_2 = -_e_t
            _p2_3, _p2_3_low = _vecmath.pair_sum(_p2_1, _p2_1_low, _p2_2, 0.0)
            _out1[_row, _i] = _p2_3 + _p2_3_low
            _p2_4, _p2_4_low = -_e_z, -_e_z_low
            _p2_6, _p2_6_low = _vecmath.pair_sum(_p2_4, _p2_4_low, _p2_5, _p2_5_low)
            _out2[_row, _i] = _p2_6 + _p2_6_low
        _r0_0, _r0_0_low = -_tp1_0, -_tp1_0_low
        _out0[_row] = _r0_0 + _r0_0_low
        if (
            _out0[_row] != _out0[_row]
            or _vecmath_rows.any_nan(_out1, _row)
            or _vecmath_rows.any_nan(_out2, _row)
        ):
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            _tv0_1 = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = _vecmath.exp(_e_z)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _e_t)
                _s8[_i] = _v0_0
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _tv1_0 = 0.0
            _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v1_1 = _e_z - _v1_0
                _v1_2 = _e_t * _v1_1
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
            _v2_0 = 1.0 / _tv0_0
            _v2_1 = _v2_0 * _tv0_1
            _v2_5 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            for _i in range(_n):
                _k8 = _s8[_i]
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v2_2 = _v2_1 * _k8
                _v2_3 = _v2_2 - _e_t
                _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v2_3)
                _v2_4 = -_e_z
                _v2_6 = _v2_4 + _v2_5
                _out2[_row, _i] = _vecmath_rows.kept(_out2[_row, _i], _v2_6)
            _r0_0 = -_tv1_0
            _out0[_row] = _vecmath_rows.kept(_out0[_row], _r0_0)


_kernel_soft_cross_entropy_value_and_gradient = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_value_and_gradient",
    (("z", "array"), ("t", "array")),
    (False, True, True),
    _rows32_soft_cross_entropy_value_and_gradient,
    _rows_soft_cross_entropy_value_and_gradient,
    9,
)


def soft_cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """Softmax cross-entropy by target and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_soft_cross_entropy_value_and_gradient(z, t, axis=axis, out=out)


@_cached
def _rows32_soft_cross_entropy_jvp(
    _first, _last, _n, tangent_z, tangent_t, z, t, _copy, _scratch, _out
):
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        _tv0_1 = 0.0
        _tv0_2 = 0.0
        _tv0_3 = 0.0
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_t = _loops.float64(t[_row, _i])
            _e_tangent_z = _loops.float64(tangent_z[_row, _i])
            _v0_0 = _vecmath32.exp(_e_z)
            _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _v0_1 = _v0_0 * _e_tangent_z
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
            _v0_2 = _e_t * _e_tangent_z
            _tv0_2 = _vecmath_rows.plus(_tv0_2, _v0_2)
            _tv0_3 = _vecmath_rows.plus(_tv0_3, _e_t)
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _tv1_0 = 0.0
        _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        for _i in range(_n):
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _e_tangent_t = _loops.float64(tangent_t[_row, _i])
            _v1_1 = _e_z - _v1_0
            _v1_2 = _e_tangent_t * _v1_1
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
        _r0_0 = _tv0_1 * _tv0_3
        _r0_1 = _r0_0 / (_tv0_0 + _tv0_0_low)
        _r0_2 = _r0_1 - _tv0_2 - _tv1_0
        _out[_row] = _r0_2


@_cached
def _rows_soft_cross_entropy_jvp(
    _first, _last, _n, tangent_z, tangent_t, z, t, _copy, _scratch, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    _s7 = _scratch[7]
    _s8 = _scratch[8]
    _s9 = _scratch[9]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(z, _row)
        _x, _at, _less = z, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(z, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_t = _loops.float64(t[_row, _i])
            _e_tangent_z = _loops.float64(tangent_z[_row, _i])
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _p0_1, _p0_1_low = _vecmath.pair_product(_p0_0, _p0_0_low, _e_tangent_z, 0.0)
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
            _p0_2, _p0_2_low = _vecmath.pair_product(_e_t, 0.0, _e_tangent_z, 0.0)
            _s4[_i] = _p0_2
            _s5[_i] = _p0_2_low
            _s6[_i] = _e_t
            _s7[_i] = 0.0
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _tp0_2, _tp0_2_low = _vecmath_rows.pair_total(_s4, _s5)
        _tp0_3, _tp0_3_low = _vecmath_rows.pair_total(_s6, _s7)
        _p1_0, _p1_0_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _p1_1, _p1_1_low = -_p1_0, -_p1_0_low
        for _i in range(_n):
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_tangent_t = _loops.float64(tangent_t[_row, _i])
            _p1_2, _p1_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p1_1, _p1_1_low)
            _p1_3, _p1_3_low = _vecmath.pair_product(_e_tangent_t, 0.0, _p1_2, _p1_2_low)
            _s8[_i] = _p1_3
            _s9[_i] = _p1_3_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s8, _s9)
        _r0_0, _r0_0_low = _vecmath.pair_product(_tp0_1, _tp0_1_low, _tp0_3, _tp0_3_low)
        _r0_1, _r0_1_low = _vecmath.pair_quotient(_r0_0, _r0_0_low, _tp0_0, _tp0_0_low)
        _r0_2, _r0_2_low = -_tp0_2, -_tp0_2_low
        _r0_3, _r0_3_low = _vecmath.pair_sum(_r0_1, _r0_1_low, _r0_2, _r0_2_low)
        _r0_4, _r0_4_low = -_tp1_0, -_tp1_0_low
        _r0_5, _r0_5_low = _vecmath.pair_sum(_r0_3, _r0_3_low, _r0_4, _r0_4_low)
        _out[_row] = _r0_5 + _r0_5_low
        if _out[_row] != _out[_row]:
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            _tv0_1 = 0.0
            _tv0_2 = 0.0
            _tv0_3 = 0.0
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                _v0_0 = _vecmath.exp(_e_z)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
                _v0_1 = _v0_0 * _e_tangent_z
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
                _v0_2 = _e_t * _e_tangent_z
                _tv0_2 = _vecmath_rows.plus(_tv0_2, _v0_2)
                _tv0_3 = _vecmath_rows.plus(_tv0_3, _e_t)
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _tv1_0 = 0.0
            _v1_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            for _i in range(_n):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _v1_1 = _e_z - _v1_0
                _v1_2 = _e_tangent_t * _v1_1
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_2)
            _r0_0 = _tv0_1 * _tv0_3
            _r0_1 = _r0_0 / (_tv0_0 + _tv0_0_low)
            _r0_2 = _r0_1 - _tv0_2 - _tv1_0
            _out[_row] = _vecmath_rows.kept(_out[_row], _r0_2)


_kernel_soft_cross_entropy_jvp = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_jvp",
    (("tangent_z", "array"), ("tangent_t", "array"), ("z", "array"), ("t", "array")),
    (False,),
    _rows32_soft_cross_entropy_jvp,
    _rows_soft_cross_entropy_jvp,
    10,
)


def soft_cross_entropy_jvp(
    tangent_z: ArrayLike,
    tangent_t: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Jacobian of soft_cross_entropy times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_soft_cross_entropy_jvp(tangent_z, tangent_t, z, t, axis=axis, out=out)
