"""Softmin.

Written by `symact build` from [softmin] in softmax.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_rows

__all__ = [
    "softmin",
    "softmin_backward",
    "softmin_backward_from_output",
    "softmin_hvp",
    "softmin_jvp",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_softmin(_first, _last, _n, x, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _end32 = _loops.float32(_less)
        _tv0_0 = 0.0
        for _i in range(_n):
            _narrow = _vecmath_rows.exp_narrow(_end32, _x[_at, _i])
            _wide = _loops.float64(_narrow)
            _out[_row, _i] = _narrow
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _wide)
        _tv0_0 *= _vecmath_rows.NARROW
        _v1_0 = 1.0 / _tv0_0
        _v1_1 = _v1_0 * _vecmath_rows.NARROW
        for _i in range(_n):
            _wide = _loops.float64(_out[_row, _i])
            _v1_2 = _v1_1 * _wide
            _out[_row, _i] = _v1_2


@_cached
def _rows_softmin(_first, _last, _n, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = -_e_x, -_e_x_low
            _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
            _s0[_i] = _p0_1
            _s1[_i] = _p0_1_low
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _p1_0, _p1_0_low = _vecmath.pair_quotient(_k2, _k2_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p1_0 + _p1_0_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = -_e_x
                _v0_1 = _vecmath.exp(_v0_0)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
                _s4[_i] = _v0_1
            _v1_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k4 = _s4[_i]
                _v1_1 = _v1_0 * _k4
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v1_1)


_kernel_softmin = _rows.RowKernel(
    __name__,
    "softmin",
    (("x", "array"),),
    (True,),
    _rows32_softmin,
    _rows_softmin,
    5,
)


def softmin(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmin, along one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin(x, axis=axis, out=out)


@_cached
def _rows32_softmin_backward(_first, _last, _n, grad_output, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(x, _row, _end)
        _level_grad_output = _loops.float64(grad_output[_row, _place])
        _tv0_0 = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _v0_0 = -_e_x
            _v0_1 = _vecmath32.exp(_v0_0)
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
            _s0[_i] = _v0_1
        _tv1_0 = 0.0
        _v1_0 = 1.0 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
            _v1_1 = _v1_0 * _k0 * _e_grad_output
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
        _v2_0 = 1.0 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
            _v2_1 = -_e_grad_output
            _v2_2 = _v2_1 + _tv1_0
            _v2_3 = _v2_0 * _v2_2 * _k0
            _out[_row, _i] = _v2_3


@_cached
def _rows_softmin_backward(_first, _last, _n, grad_output, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(x, _row, _end)
        _level_grad_output = _loops.float64(grad_output[_row, _place])
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = -_e_x, -_e_x_low
            _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
            _s0[_i] = _p0_1
            _s1[_i] = _p0_1_low
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                _loops.float64(grad_output[_row, _i]), _level_grad_output
            )
            _p1_0, _p1_0_low = _vecmath.pair_product(
                _k2, _k2_low, _e_grad_output, _e_grad_output_low
            )
            _p1_1, _p1_1_low = _vecmath.pair_quotient(_p1_0, _p1_0_low, _tp0_0, _tp0_0_low)
            _s4[_i] = _p1_1
            _s5[_i] = _p1_1_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s4, _s5)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                _loops.float64(grad_output[_row, _i]), _level_grad_output
            )
            _p2_0, _p2_0_low = -_e_grad_output, -_e_grad_output_low
            _p2_1, _p2_1_low = _vecmath.pair_sum(_p2_0, _p2_0_low, _tp1_0, _tp1_0_low)
            _p2_2, _p2_2_low = _vecmath.pair_product(_p2_1, _p2_1_low, _k2, _k2_low)
            _p2_3, _p2_3_low = _vecmath.pair_quotient(_p2_2, _p2_2_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p2_3 + _p2_3_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = -_e_x
                _v0_1 = _vecmath.exp(_v0_0)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
                _s6[_i] = _v0_1
            _tv1_0 = 0.0
            _v1_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                _v1_1 = _v1_0 * _k6 * _e_grad_output
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
            _v2_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                _v2_1 = -_e_grad_output
                _v2_2 = _v2_1 + _tv1_0
                _v2_3 = _v2_0 * _v2_2 * _k6
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v2_3)


_kernel_softmin_backward = _rows.RowKernel(
    __name__,
    "softmin_backward",
    (("grad_output", "array"), ("x", "array")),
    (True,),
    _rows32_softmin_backward,
    _rows_softmin_backward,
    7,
)


def softmin_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through softmin: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_backward(grad_output, x, axis=axis, out=out)


@_cached
def _rows32_softmin_backward_from_output(_first, _last, _n, grad_output, y, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _tv0_0 = 0.0
        for _i in range(_n):
            _e_y = _loops.float64(y[_row, _i])
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _v0_0 = _e_grad_output * _e_y
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
        for _i in range(_n):
            _e_y = _loops.float64(y[_row, _i])
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _v1_0 = -_e_grad_output
            _v1_1 = _v1_0 + _tv0_0
            _v1_2 = _v1_1 * _e_y
            _out[_row, _i] = _v1_2


@_cached
def _rows_softmin_backward_from_output(_first, _last, _n, grad_output, y, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _row in range(_first, _last):
        _count = float(_n)
        for _i in range(_n):
            _e_y = _loops.float64(y[_row, _i])
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _p0_0, _p0_0_low = _vecmath.pair_product(_e_grad_output, 0.0, _e_y, 0.0)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _e_y = _loops.float64(y[_row, _i])
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _p1_0 = -_e_grad_output
            _p1_1, _p1_1_low = _vecmath.pair_sum(_p1_0, 0.0, _tp0_0, _tp0_0_low)
            _p1_2, _p1_2_low = _vecmath.pair_product(_p1_1, _p1_1_low, _e_y, 0.0)
            _out[_row, _i] = _p1_2 + _p1_2_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            for _i in range(_n):
                _e_y = _loops.float64(y[_row, _i])
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _v0_0 = _e_grad_output * _e_y
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
            for _i in range(_n):
                _e_y = _loops.float64(y[_row, _i])
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _v1_0 = -_e_grad_output
                _v1_1 = _v1_0 + _tv0_0
                _v1_2 = _v1_1 * _e_y
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v1_2)


_kernel_softmin_backward_from_output = _rows.RowKernel(
    __name__,
    "softmin_backward_from_output",
    (("grad_output", "array"), ("y", "array")),
    (True,),
    _rows32_softmin_backward_from_output,
    _rows_softmin_backward_from_output,
    2,
)


def softmin_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through softmin, from its output alone.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_backward_from_output(grad_output, y, axis=axis, out=out)


@_cached
def _rows32_softmin_jvp(_first, _last, _n, tangent, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(x, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        _tv0_0 = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _v0_0 = -_e_x
            _v0_1 = _vecmath32.exp(_v0_0)
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
            _s0[_i] = _v0_1
        _tv1_0 = 0.0
        _v1_0 = 1.0 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _v1_1 = _v1_0 * _k0 * _e_tangent
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
        _v2_0 = 1.0 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _v2_1 = -_e_tangent
            _v2_2 = _v2_1 + _tv1_0
            _v2_3 = _v2_0 * _v2_2 * _k0
            _out[_row, _i] = _v2_3


@_cached
def _rows_softmin_jvp(_first, _last, _n, tangent, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _place = _vecmath_rows.place_of(x, _row, _end)
        _level_tangent = _loops.float64(tangent[_row, _place])
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = -_e_x, -_e_x_low
            _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
            _s0[_i] = _p0_1
            _s1[_i] = _p0_1_low
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                _loops.float64(tangent[_row, _i]), _level_tangent
            )
            _p1_0, _p1_0_low = _vecmath.pair_product(_k2, _k2_low, _e_tangent, _e_tangent_low)
            _p1_1, _p1_1_low = _vecmath.pair_quotient(_p1_0, _p1_0_low, _tp0_0, _tp0_0_low)
            _s4[_i] = _p1_1
            _s5[_i] = _p1_1_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s4, _s5)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                _loops.float64(tangent[_row, _i]), _level_tangent
            )
            _p2_0, _p2_0_low = -_e_tangent, -_e_tangent_low
            _p2_1, _p2_1_low = _vecmath.pair_sum(_p2_0, _p2_0_low, _tp1_0, _tp1_0_low)
            _p2_2, _p2_2_low = _vecmath.pair_product(_p2_1, _p2_1_low, _k2, _k2_low)
            _p2_3, _p2_3_low = _vecmath.pair_quotient(_p2_2, _p2_2_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p2_3 + _p2_3_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = -_e_x
                _v0_1 = _vecmath.exp(_v0_0)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
                _s6[_i] = _v0_1
            _tv1_0 = 0.0
            _v1_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v1_1 = _v1_0 * _k6 * _e_tangent
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
            _v2_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v2_1 = -_e_tangent
                _v2_2 = _v2_1 + _tv1_0
                _v2_3 = _v2_0 * _v2_2 * _k6
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v2_3)


_kernel_softmin_jvp = _rows.RowKernel(
    __name__,
    "softmin_jvp",
    (("tangent", "array"), ("x", "array")),
    (True,),
    _rows32_softmin_jvp,
    _rows_softmin_jvp,
    7,
)


def softmin_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The Jacobian of softmin times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_jvp(tangent, x, axis=axis, out=out)


@_cached
def _rows32_softmin_hvp(_first, _last, _n, grad_output, tangent, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_1 = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v0_0 = -_e_x
            _v0_1 = _vecmath32.exp(_v0_0)
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
            _v0_2 = _v0_1 * _e_tangent
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_2)
            _s0[_i] = _v0_1
        _tv1_0 = 0.0
        _tv1_1 = 0.0
        _v1_0 = 1.0 / _tv0_0
        _v1_3 = _tv0_1 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v1_1 = _v1_0 * _k0 * _e_grad_output
            _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
            _v1_2 = -_e_tangent
            _v1_4 = _v1_2 + _v1_3
            _v1_5 = _v1_4 * _k0 * _e_grad_output
            _tv1_1 = _vecmath_rows.plus(_tv1_1, _v1_5)
        _v2_0 = 1.0 / _tv0_0
        _v2_1 = _v2_0 * _tv0_1
        _v2_6 = _tv1_1 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v2_2 = -_e_grad_output
            _v2_3 = _v2_2 + _tv1_0
            _v2_4 = _v2_1 * _v2_3
            _v2_5 = _v2_3 * _e_tangent
            _v2_7 = _v2_4 - _v2_5 + _v2_6
            _v2_8 = _v2_0 * _v2_7 * _k0
            _out[_row, _i] = _v2_8


@_cached
def _rows_softmin_hvp(_first, _last, _n, grad_output, tangent, x, _copy, _scratch, _out):
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
    _s10 = _scratch[10]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.least(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p0_0, _p0_0_low = -_e_x, -_e_x_low
            _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
            _s0[_i] = _p0_1
            _s1[_i] = _p0_1_low
            _p0_2, _p0_2_low = _vecmath.pair_product(_p0_1, _p0_1_low, _e_tangent, 0.0)
            _s2[_i] = _p0_2
            _s3[_i] = _p0_2_low
            _s4[_i] = _p0_1
            _s5[_i] = _p0_1_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _p1_3, _p1_3_low = _vecmath.pair_quotient(_tp0_1, _tp0_1_low, _tp0_0, _tp0_0_low)
        for _i in range(_n):
            _k4 = _s4[_i]
            _k4_low = _s5[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p1_0, _p1_0_low = _vecmath.pair_product(_k4, _k4_low, _e_grad_output, 0.0)
            _p1_1, _p1_1_low = _vecmath.pair_quotient(_p1_0, _p1_0_low, _tp0_0, _tp0_0_low)
            _s6[_i] = _p1_1
            _s7[_i] = _p1_1_low
            _p1_2 = -_e_tangent
            _p1_4, _p1_4_low = _vecmath.pair_sum(_p1_2, 0.0, _p1_3, _p1_3_low)
            _p1_5, _p1_5_low = _vecmath.pair_product(_p1_4, _p1_4_low, _k4, _k4_low)
            _p1_6, _p1_6_low = _vecmath.pair_product(_p1_5, _p1_5_low, _e_grad_output, 0.0)
            _s8[_i] = _p1_6
            _s9[_i] = _p1_6_low
        _tp1_0, _tp1_0_low = _vecmath_rows.pair_total(_s6, _s7)
        _tp1_1, _tp1_1_low = _vecmath_rows.pair_total(_s8, _s9)
        _p2_7, _p2_7_low = _vecmath.pair_quotient(_tp1_1, _tp1_1_low, _tp0_0, _tp0_0_low)
        for _i in range(_n):
            _k4 = _s4[_i]
            _k4_low = _s5[_i]
            _e_grad_output = _loops.float64(grad_output[_row, _i])
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p2_0 = -_e_grad_output
            _p2_1, _p2_1_low = _vecmath.pair_sum(_p2_0, 0.0, _tp1_0, _tp1_0_low)
            _p2_2, _p2_2_low = _vecmath.pair_product(_tp0_1, _tp0_1_low, _p2_1, _p2_1_low)
            _p2_3, _p2_3_low = _vecmath.pair_quotient(_p2_2, _p2_2_low, _tp0_0, _tp0_0_low)
            _p2_4, _p2_4_low = _vecmath.pair_product(-1.0, 0.0, _p2_1, _p2_1_low)
            _p2_5, _p2_5_low = _vecmath.pair_product(_p2_4, _p2_4_low, _e_tangent, 0.0)
            _p2_6, _p2_6_low = _vecmath.pair_sum(_p2_3, _p2_3_low, _p2_5, _p2_5_low)
            _p2_8, _p2_8_low = _vecmath.pair_sum(_p2_6, _p2_6_low, _p2_7, _p2_7_low)
            _p2_9, _p2_9_low = _vecmath.pair_product(_p2_8, _p2_8_low, _k4, _k4_low)
            _p2_10, _p2_10_low = _vecmath.pair_quotient(_p2_9, _p2_9_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p2_10 + _p2_10_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            _tv0_1 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v0_0 = -_e_x
                _v0_1 = _vecmath.exp(_v0_0)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_1)
                _v0_2 = _v0_1 * _e_tangent
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_2)
                _s10[_i] = _v0_1
            _tv1_0 = 0.0
            _tv1_1 = 0.0
            _v1_0 = 1.0 / _tv0_0
            _v1_3 = _tv0_1 / _tv0_0
            for _i in range(_n):
                _k10 = _s10[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v1_1 = _v1_0 * _k10 * _e_grad_output
                _tv1_0 = _vecmath_rows.plus(_tv1_0, _v1_1)
                _v1_2 = -_e_tangent
                _v1_4 = _v1_2 + _v1_3
                _v1_5 = _v1_4 * _k10 * _e_grad_output
                _tv1_1 = _vecmath_rows.plus(_tv1_1, _v1_5)
            _v2_0 = 1.0 / _tv0_0
            _v2_1 = _v2_0 * _tv0_1
            _v2_6 = _tv1_1 / _tv0_0
            for _i in range(_n):
                _k10 = _s10[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v2_2 = -_e_grad_output
                _v2_3 = _v2_2 + _tv1_0
                _v2_4 = _v2_1 * _v2_3
                _v2_5 = _v2_3 * _e_tangent
                _v2_7 = _v2_4 - _v2_5 + _v2_6
                _v2_8 = _v2_0 * _v2_7 * _k10
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v2_8)


_kernel_softmin_hvp = _rows.RowKernel(
    __name__,
    "softmin_hvp",
    (("grad_output", "array"), ("tangent", "array"), ("x", "array")),
    (True,),
    _rows32_softmin_hvp,
    _rows_softmin_hvp,
    11,
)


def softmin_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Hessian of grad_output times softmin, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_hvp(grad_output, tangent, x, axis=axis, out=out)
