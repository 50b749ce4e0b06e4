"""Complementary log-log.

Written by `symact build` from [cloglog] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "cloglog",
    "cloglog_backward",
    "cloglog_derivative",
    "cloglog_derivative2",
    "cloglog_value_and_derivative",
]

_cached = _loops.caching(__name__)


_cloglog_ball_expression = _ball_wide.program(
    "x",
    "1 - exp(-exp(x))",
    "(exp(exp(x)) - 1)/exp(exp(x))",
    "1 - exp(-1/exp(-x))",
    "expm1(exp(x))/(expm1(exp(x)) + 1)",
)


@_vecmath.jit_scalar
def _cloglog_ball(x):
    """In balls."""
    # (exp(exp(x)) - 1)/exp(exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.div(_t8, _t4)
    if _ball.is_sure(_t10):
        return _t10
    # 1 - exp(-exp(x))
    _t15 = _ball.neg(_t2)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sub(_t6, _t17)
    if _ball.is_sure(_t19):
        return _t19
    # 1 - exp(-1/exp(-x))
    _t24 = (-1.0, 0.0, 0.0, 0.0)
    _t26 = _ball.neg(x)
    _t28 = _ball.exp(_t26)
    _t30 = _ball.div(_t24, _t28)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.sub(_t6, _t32)
    if _ball.is_sure(_t34):
        return _t34
    # expm1(exp(x))/(expm1(exp(x)) + 1)
    _t39 = _ball.expm1(_t2)
    _t41 = _ball.add(_t6, _t39)
    _t43 = _ball.div(_t39, _t41)
    _t45 = _ball.better(_ball.better(_ball.better(_t10, _t19), _t34), _t43)
    return _ball_wide.settled(_t45, _cloglog_ball_expression, (x,))


@_vecmath.jit_scalar
def _cloglog_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cloglog_ball(x)


@_vecmath.jit_inline
def _cloglog_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = _vecmath.in_range(_v5)
    _v7 = x < -768.0
    _v8 = 0.0 if _v7 else _v5
    _v9 = _v0 < 325.0
    _v10 = _v2 < 325.0
    _v11 = _v6 & _v9
    _v12 = _v11 & _v10
    _v13 = _v12 | _v7
    _v14 = _vecmath.guarded(_v8, _v13)
    return _v14, _v13


@_vecmath.jit_inline
def _cloglog_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath32.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = _v5 != 0.0
    _v7 = _vecmath32.single(_v5)
    _v8 = x < -112.0
    _v9 = _vecmath32.single(0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v2 < 300.0
    _v13 = _v6 & _v11
    _v14 = _v13 & _v12
    _v15 = _v14 | _v8
    _v16 = _vecmath32.guarded(_v10, _v15)
    return _v16, _v15


@_cached
def _fill_cloglog(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cloglog(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cloglog(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cloglog_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cloglog(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cloglog(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cloglog(x):
    value, ok = _cloglog_fast(_loops.float64(x))
    if not ok:
        exact = _round_cloglog(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cloglog(x):
    value, ok = _cloglog_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cloglog(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cloglog = _dispatch.Kernel(
    __name__,
    "cloglog",
    ("x",),
    _loops.Loops(
        fill=_fill_cloglog,
        fill32=_fill32_cloglog,
        mend=_mend_cloglog,
        one=_one_cloglog,
        one32=_one32_cloglog,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cloglog(x: ArrayLike, *, out: Any = None) -> Any:
    """Complementary log-log, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cloglog.call(out, x)


@_loops.callable_when_jitted(cloglog)
def _overload_cloglog(x):
    call = _kernel_cloglog.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_cloglog_derivative_ball_expression = _ball_wide.program(
    "x", "exp(x)*exp(-exp(x))", "exp(x)/exp(exp(x))", "exp(-1/exp(-x))/exp(-x)"
)


@_vecmath.jit_scalar
def _cloglog_derivative_ball(x):
    """In balls."""
    # exp(x)/exp(exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = _ball.div(_t2, _t4)
    if _ball.is_sure(_t6):
        return _t6
    # exp(x)*exp(-exp(x))
    _t11 = _ball.neg(_t2)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(_t2, _t13)
    if _ball.is_sure(_t15):
        return _t15
    # exp(-1/exp(-x))/exp(-x)
    _t20 = (-1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.neg(x)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.div(_t20, _t24)
    _t28 = _ball.exp(_t26)
    _t30 = _ball.div(_t28, _t24)
    _t32 = _ball.better(_ball.better(_t6, _t15), _t30)
    return _ball_wide.settled(_t32, _cloglog_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _cloglog_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cloglog_derivative_ball(x)


@_vecmath.jit_inline
def _cloglog_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = abs(_v1)
    _v3 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v9 = _v8 * _v1
    _v10 = _vecmath.in_range(_v9)
    _v11 = x < -2048.0
    _v12 = 0.0 if _v11 else _v9
    _v13 = _v0 < 325.0
    _v14 = _v2 < 325.0
    _v15 = _v10 & _v13
    _v16 = _v15 & _v14
    _v17 = _v16 | _v11
    _v18 = _vecmath.guarded(_v12, _v17)
    return _v18, _v17


@_vecmath.jit_inline
def _cloglog_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * _v1
    _v6 = _vecmath32.single(_v5)
    _v7 = x < -208.0
    _v8 = _vecmath32.single(0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v0 < 300.0
    _v11 = _v2 < 300.0
    _v12 = _v10 & _v11
    _v13 = _v12 | _v7
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v13


@_cached
def _fill_cloglog_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cloglog_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cloglog_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cloglog_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cloglog_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cloglog_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cloglog_derivative(x):
    value, ok = _cloglog_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_cloglog_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cloglog_derivative(x):
    value, ok = _cloglog_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cloglog_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cloglog_derivative = _dispatch.Kernel(
    __name__,
    "cloglog_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_cloglog_derivative,
        fill32=_fill32_cloglog_derivative,
        mend=_mend_cloglog_derivative,
        one=_one_cloglog_derivative,
        one32=_one32_cloglog_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cloglog_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of cloglog with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cloglog_derivative.call(out, x)


@_loops.callable_when_jitted(cloglog_derivative)
def _overload_cloglog_derivative(x):
    call = _kernel_cloglog_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_cloglog_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(1 - exp(x))*exp(x)*exp(-exp(x))",
    "(1 - exp(x))*exp(x)/exp(exp(x))",
    "(exp(-x) - 1)*exp(-1/exp(-x))/exp(-x)**2",
    "-(expm1(x) + 1)*expm1(x)/exp(expm1(x) + 1)",
)


@_vecmath.jit_scalar
def _cloglog_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # (1 - exp(x))*exp(x)/exp(exp(x))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    _t8 = _ball.mul(_t6, _t4)
    _t10 = _ball.exp(_t4)
    _t12 = _ball.div(_t8, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # (1 - exp(x))*exp(x)*exp(-exp(x))
    _t17 = _ball.mul(_t6, _t4)
    _t18 = _ball.neg(_t4)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.mul(_t17, _t20)
    if _ball.is_sure(_t22):
        return _t22
    # (exp(-x) - 1)*exp(-1/exp(-x))/exp(-x)**2
    _t27 = _ball.neg(x)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.sub(_t29, _t1)
    _t33 = (-1.0, 0.0, 0.0, 0.0)
    _t35 = _ball.div(_t33, _t29)
    _t37 = _ball.exp(_t35)
    _t39 = _ball.mul(_t31, _t37)
    _t41 = _ball.sqr(_t29)
    _t43 = _ball.div(_t39, _t41)
    if _ball.is_sure(_t43):
        return _t43
    # -(expm1(x) + 1)*expm1(x)/exp(expm1(x) + 1)
    _t48 = _ball.expm1(x)
    _t50 = _ball.add(_t1, _t48)
    _t52 = _ball.mul(_t50, _t48)
    _t54 = _ball.neg(_t52)
    _t56 = _ball.exp(_t50)
    _t58 = _ball.div(_t54, _t56)
    _t60 = _ball.better(_ball.better(_ball.better(_t12, _t22), _t43), _t58)
    return _ball_wide.settled(_t60, _cloglog_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _cloglog_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cloglog_derivative2_ball(x)


@_vecmath.jit_inline
def _cloglog_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = -_v1
    _v3 = _vecmath.expm1_bounded(x)
    _v4 = _v2 * _v3
    _v5 = abs(_v1)
    _v6 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded_dd(_v7, _v8)
    _v10 = _v4 / _v9
    _v11 = _vecmath.in_range(_v10)
    _v12 = _v11 | (x == 0.0)
    _v13 = x < -2048.0
    _v14 = 0.0 if _v13 else _v10
    _v15 = _v0 < 325.0
    _v16 = _v5 < 325.0
    _v17 = _v12 & _v15
    _v18 = _v17 & _v16
    _v19 = _v18 | _v13
    _v20 = _vecmath.guarded(_v14, _v19)
    return _v20, _v19


@_vecmath.jit_inline
def _cloglog_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = -_v4
    _v6 = _v5 * _v1
    _v7 = _vecmath32.expm1_bounded(x)
    _v8 = _v6 * _v7
    _v9 = _vecmath32.single(_v8)
    _v10 = x < -208.0
    _v11 = _vecmath32.single(0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v0 < 150.0
    _v14 = _v2 < 150.0
    _v15 = _v13 & _v14
    _v16 = _v15 | _v10
    _v17 = _vecmath32.guarded(_v12, _v16)
    return _v17, _v16


@_cached
def _fill_cloglog_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cloglog_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cloglog_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cloglog_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cloglog_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cloglog_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cloglog_derivative2(x):
    value, ok = _cloglog_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_cloglog_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cloglog_derivative2(x):
    value, ok = _cloglog_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cloglog_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cloglog_derivative2 = _dispatch.Kernel(
    __name__,
    "cloglog_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_cloglog_derivative2,
        fill32=_fill32_cloglog_derivative2,
        mend=_mend_cloglog_derivative2,
        one=_one_cloglog_derivative2,
        one32=_one32_cloglog_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cloglog_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of cloglog with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cloglog_derivative2.call(out, x)


@_loops.callable_when_jitted(cloglog_derivative2)
def _overload_cloglog_derivative2(x):
    call = _kernel_cloglog_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _cloglog_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * _v1
    _v6 = _vecmath32.product(grad_output, _v5)
    _v7 = x < -208.0
    _v8 = _vecmath32.product(grad_output, 0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v0 < 300.0
    _v11 = _v2 < 300.0
    _v12 = _v10 & _v11
    _v13 = _v12 | _v7
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _cloglog_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _cloglog_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _cloglog_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cloglog_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _cloglog_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _cloglog_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_cloglog_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cloglog_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cloglog_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cloglog_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _cloglog_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cloglog_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cloglog_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cloglog_backward(grad_output, x):
    value, ok = _cloglog_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_cloglog_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cloglog_backward(grad_output, x):
    value, ok = _cloglog_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_cloglog_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cloglog_backward = _dispatch.Kernel(
    __name__,
    "cloglog_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_cloglog_backward,
        fill32=_fill32_cloglog_backward,
        mend=_mend_cloglog_backward,
        one=_one_cloglog_backward,
        one32=_one32_cloglog_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def cloglog_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of cloglog.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cloglog_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(cloglog_backward)
def _overload_cloglog_backward(grad_output, x):
    call = _kernel_cloglog_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _cloglog_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cloglog_fast(x)
    _r1, _ok1 = _cloglog_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _cloglog_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cloglog_fast32(x)
    _r1, _ok1 = _cloglog_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _cloglog_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _cloglog_exact(x)
    _r1 = _cloglog_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_cloglog_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _cloglog_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_cloglog_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _cloglog_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_cloglog_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _cloglog_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_cloglog_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_cloglog_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_cloglog_value_and_derivative(x):
    value_0, value_1, ok = _cloglog_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_cloglog_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_cloglog_value_and_derivative(x):
    value_0, value_1, ok = _cloglog_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_cloglog_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_cloglog_value_and_derivative = _dispatch.Kernel(
    __name__,
    "cloglog_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_cloglog_value_and_derivative,
        fill32=_fill32_cloglog_value_and_derivative,
        mend=_mend_cloglog_value_and_derivative,
        one=_one_cloglog_value_and_derivative,
        one32=_one32_cloglog_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def cloglog_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Complementary log-log and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_cloglog_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(cloglog_value_and_derivative)
def _overload_cloglog_value_and_derivative(x):
    call = _kernel_cloglog_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
