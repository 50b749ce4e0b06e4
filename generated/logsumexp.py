"""LogSumExp.

Written by `symact build` from [logsumexp] in softmax.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_rows

__all__ = [
    "logsumexp",
    "logsumexp_backward",
    "logsumexp_hvp",
    "logsumexp_jvp",
    "logsumexp_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_logsumexp(_first, _last, _n, x, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _end32 = _loops.float32(_less)
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        for _i in range(_n):
            _narrow = _vecmath_rows.exp_narrow(_x[_at, _i], _end32)
            _wide = _loops.float64(_narrow)
            _grains = (_wide + _vecmath_rows.NARROW_GRAIN) - _vecmath_rows.NARROW_GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _grains)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _wide - _grains)
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _tv0_0 *= _vecmath_rows.NARROW
        _tv0_0_low *= _vecmath_rows.NARROW
        _r0_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        _r0_1 = _end + _r0_0
        _out[_row] = _r0_1


@_cached
def _rows_logsumexp(_first, _last, _n, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _r0_0, _r0_0_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _r0_1, _r0_1_low = _vecmath.pair_sum(_end, 0.0, _r0_0, _r0_0_low)
        _out[_row] = _r0_1 + _r0_1_low
        if _out[_row] != _out[_row]:
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = _vecmath.exp(_e_x)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _r0_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            _r0_1 = _end + _r0_0
            _out[_row] = _vecmath_rows.kept(_out[_row], _r0_1)


_kernel_logsumexp = _rows.RowKernel(
    __name__,
    "logsumexp",
    (("x", "array"),),
    (False,),
    _rows32_logsumexp,
    _rows_logsumexp,
    2,
)


def logsumexp(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """LogSumExp, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logsumexp(x, axis=axis, out=out)


@_cached
def _rows32_logsumexp_backward(_first, _last, _n, grad_output, x, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _end32 = _loops.float32(_less)
        _tv0_0 = 0.0
        for _i in range(_n):
            _narrow = _vecmath_rows.exp_narrow(_x[_at, _i], _end32)
            _wide = _loops.float64(_narrow)
            _out[_row, _i] = _narrow
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _wide)
        _tv0_0 *= _vecmath_rows.NARROW
        _v1_0 = 1.0 / _tv0_0
        _v1_1 = _v1_0 * _p_grad_output * _vecmath_rows.NARROW
        for _i in range(_n):
            _wide = _loops.float64(_out[_row, _i])
            _v1_2 = _v1_1 * _wide
            _out[_row, _i] = _v1_2


@_cached
def _rows_logsumexp_backward(_first, _last, _n, grad_output, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _s2[_i] = _p0_0
            _s3[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _p1_0, _p1_0_low = _vecmath.pair_product(_p_grad_output, 0.0, _k2, _k2_low)
            _p1_1, _p1_1_low = _vecmath.pair_quotient(_p1_0, _p1_0_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p1_1 + _p1_1_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = _vecmath.exp(_e_x)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
                _s4[_i] = _v0_0
            _v1_0 = 1.0 / _tv0_0
            _v1_1 = _v1_0 * _p_grad_output
            for _i in range(_n):
                _k4 = _s4[_i]
                _v1_2 = _v1_1 * _k4
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v1_2)


_kernel_logsumexp_backward = _rows.RowKernel(
    __name__,
    "logsumexp_backward",
    (("grad_output", "number"), ("x", "array")),
    (True,),
    _rows32_logsumexp_backward,
    _rows_logsumexp_backward,
    5,
)


def logsumexp_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through logsumexp: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logsumexp_backward(grad_output, x, axis=axis, out=out)


@_cached
def _rows32_logsumexp_value_and_gradient(_first, _last, _n, x, _copy, _scratch, _out0, _out1):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_0_low = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _v0_0 = _vecmath32.exp(_e_x)
            _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
            _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
            _s0[_i] = _v0_0
        _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
        _v1_0 = 1.0 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _v1_1 = _v1_0 * _k0
            _out1[_row, _i] = _v1_1
        _r0_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
        _r0_1 = _end + _r0_0
        _out0[_row] = _r0_1


@_cached
def _rows_logsumexp_value_and_gradient(_first, _last, _n, x, _copy, _scratch, _out0, _out1):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _s2[_i] = _p0_0
            _s3[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        for _i in range(_n):
            _k2 = _s2[_i]
            _k2_low = _s3[_i]
            _p1_0, _p1_0_low = _vecmath.pair_quotient(_k2, _k2_low, _tp0_0, _tp0_0_low)
            _out1[_row, _i] = _p1_0 + _p1_0_low
        _r0_0, _r0_0_low = _vecmath_rows.log_as_pair(_tp0_0, _tp0_0_low)
        _r0_1, _r0_1_low = _vecmath.pair_sum(_end, 0.0, _r0_0, _r0_0_low)
        _out0[_row] = _r0_1 + _r0_1_low
        if _out0[_row] != _out0[_row] or _vecmath_rows.any_nan(_out1, _row):
            _tv0_0 = 0.0
            _tv0_0_low = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = _vecmath.exp(_e_x)
                _g0_0 = (_v0_0 + _vecmath_rows.GRAIN) - _vecmath_rows.GRAIN
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _g0_0)
                _tv0_0_low = _vecmath_rows.plus(_tv0_0_low, _v0_0 - _g0_0)
                _s4[_i] = _v0_0
            _tv0_0, _tv0_0_low = _vecmath_rows.two_sum(_tv0_0, _tv0_0_low)
            _v1_0 = 1.0 / _tv0_0
            for _i in range(_n):
                _k4 = _s4[_i]
                _v1_1 = _v1_0 * _k4
                _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v1_1)
            _r0_0 = _vecmath_rows.log_of_pair(_tv0_0, _tv0_0_low)
            _r0_1 = _end + _r0_0
            _out0[_row] = _vecmath_rows.kept(_out0[_row], _r0_1)


_kernel_logsumexp_value_and_gradient = _rows.RowKernel(
    __name__,
    "logsumexp_value_and_gradient",
    (("x", "array"),),
    (False, True),
    _rows32_logsumexp_value_and_gradient,
    _rows_logsumexp_value_and_gradient,
    5,
)


def logsumexp_value_and_gradient(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """LogSumExp and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_logsumexp_value_and_gradient(x, axis=axis, out=out)


@_cached
def _rows32_logsumexp_jvp(_first, _last, _n, tangent, x, _copy, _scratch, _out):
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_1 = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v0_0 = _vecmath32.exp(_e_x)
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
            _v0_1 = _v0_0 * _e_tangent
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
        _r0_0 = _tv0_1 / _tv0_0
        _out[_row] = _r0_0


@_cached
def _rows_logsumexp_jvp(_first, _last, _n, tangent, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    for _row in range(_first, _last):
        _count = float(_n)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _p0_1, _p0_1_low = _vecmath.pair_product(_p0_0, _p0_0_low, _e_tangent, 0.0)
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _r0_0, _r0_0_low = _vecmath.pair_quotient(_tp0_1, _tp0_1_low, _tp0_0, _tp0_0_low)
        _out[_row] = _r0_0 + _r0_0_low
        if _out[_row] != _out[_row]:
            _tv0_0 = 0.0
            _tv0_1 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v0_0 = _vecmath.exp(_e_x)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
                _v0_1 = _v0_0 * _e_tangent
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
            _r0_0 = _tv0_1 / _tv0_0
            _out[_row] = _vecmath_rows.kept(_out[_row], _r0_0)


_kernel_logsumexp_jvp = _rows.RowKernel(
    __name__,
    "logsumexp_jvp",
    (("tangent", "array"), ("x", "array")),
    (False,),
    _rows32_logsumexp_jvp,
    _rows_logsumexp_jvp,
    4,
)


def logsumexp_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The Jacobian of logsumexp times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logsumexp_jvp(tangent, x, axis=axis, out=out)


@_cached
def _rows32_logsumexp_hvp(_first, _last, _n, grad_output, tangent, x, _copy, _scratch, _out):
    _s0 = _scratch[0]
    for _row in range(_first, _last):
        _count = float(_n)
        _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        _tv0_0 = 0.0
        _tv0_1 = 0.0
        for _i in range(_n):
            _e_x = _loops.float64(_x[_at, _i]) - _less
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v0_0 = _vecmath32.exp(_e_x)
            _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
            _v0_1 = _v0_0 * _e_tangent
            _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
            _s0[_i] = _v0_0
        _v1_0 = 1.0 / _tv0_0
        _v1_1 = _v1_0 * _p_grad_output
        _v1_2 = _tv0_1 / _tv0_0
        for _i in range(_n):
            _k0 = _s0[_i]
            _e_tangent = _loops.float64(tangent[_row, _i])
            _v1_3 = _e_tangent - _v1_2
            _v1_4 = _v1_1 * _k0 * _v1_3
            _out[_row, _i] = _v1_4


@_cached
def _rows_logsumexp_hvp(_first, _last, _n, grad_output, tangent, x, _copy, _scratch, _out):
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
        _end = _vecmath_rows.largest(x, _row)
        _x, _at, _less = x, _row, _end
        if abs(_end) == _vecmath_rows.INFINITY:
            _vecmath_rows.at_limit(x, _row, _end, _copy)
            _x, _at, _less = _copy, 0, 0.0
        for _i in range(_n):
            _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
            _s0[_i] = _p0_0
            _s1[_i] = _p0_0_low
            _p0_1, _p0_1_low = _vecmath.pair_product(_p0_0, _p0_0_low, _e_tangent, 0.0)
            _s2[_i] = _p0_1
            _s3[_i] = _p0_1_low
            _s4[_i] = _p0_0
            _s5[_i] = _p0_0_low
        _tp0_0, _tp0_0_low = _vecmath_rows.pair_total(_s0, _s1)
        _tp0_1, _tp0_1_low = _vecmath_rows.pair_total(_s2, _s3)
        _p1_1, _p1_1_low = -_tp0_1, -_tp0_1_low
        _p1_2, _p1_2_low = _vecmath.pair_quotient(_p1_1, _p1_1_low, _tp0_0, _tp0_0_low)
        for _i in range(_n):
            _k4 = _s4[_i]
            _k4_low = _s5[_i]
            _e_tangent = _loops.float64(tangent[_row, _i])
            _p1_0, _p1_0_low = _vecmath.pair_product(_p_grad_output, 0.0, _k4, _k4_low)
            _p1_3, _p1_3_low = _vecmath.pair_sum(_e_tangent, 0.0, _p1_2, _p1_2_low)
            _p1_4, _p1_4_low = _vecmath.pair_product(_p1_0, _p1_0_low, _p1_3, _p1_3_low)
            _p1_5, _p1_5_low = _vecmath.pair_quotient(_p1_4, _p1_4_low, _tp0_0, _tp0_0_low)
            _out[_row, _i] = _p1_5 + _p1_5_low
        if _vecmath_rows.any_nan(_out, _row):
            _tv0_0 = 0.0
            _tv0_1 = 0.0
            for _i in range(_n):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v0_0 = _vecmath.exp(_e_x)
                _tv0_0 = _vecmath_rows.plus(_tv0_0, _v0_0)
                _v0_1 = _v0_0 * _e_tangent
                _tv0_1 = _vecmath_rows.plus(_tv0_1, _v0_1)
                _s6[_i] = _v0_0
            _v1_0 = 1.0 / _tv0_0
            _v1_1 = _v1_0 * _p_grad_output
            _v1_2 = _tv0_1 / _tv0_0
            for _i in range(_n):
                _k6 = _s6[_i]
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v1_3 = _e_tangent - _v1_2
                _v1_4 = _v1_1 * _k6 * _v1_3
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v1_4)


_kernel_logsumexp_hvp = _rows.RowKernel(
    __name__,
    "logsumexp_hvp",
    (("grad_output", "number"), ("tangent", "array"), ("x", "array")),
    (True,),
    _rows32_logsumexp_hvp,
    _rows_logsumexp_hvp,
    7,
)


def logsumexp_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Hessian of grad_output times logsumexp, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logsumexp_hvp(grad_output, tangent, x, axis=axis, out=out)
