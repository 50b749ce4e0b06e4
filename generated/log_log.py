"""Log-log.

Written by `symact build` from [log_log] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "log_log",
    "log_log_backward",
    "log_log_backward_from_output",
    "log_log_derivative",
    "log_log_derivative2",
    "log_log_derivative_from_output",
    "log_log_value_and_derivative",
]

_cached = _loops.caching(__name__)


_log_log_ball_expression = _ball_wide.program(
    "x", "exp(-exp(-x))", "1/exp(1/exp(x))", "exp(-1/exp(x))"
)


@_vecmath.jit_scalar
def _log_log_ball(x):
    """In balls."""
    # 1/exp(1/exp(x))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.div(_t1, _t4)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.div(_t1, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # exp(-exp(-x))
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.neg(_t17)
    _t21 = _ball.exp(_t19)
    if _ball.is_sure(_t21):
        return _t21
    # exp(-1/exp(x))
    _t26 = (-1.0, 0.0, 0.0, 0.0)
    _t28 = _ball.div(_t26, _t4)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.better(_ball.better(_t10, _t21), _t30)
    return _ball_wide.settled(_t32, _log_log_ball_expression, (x,))


@_vecmath.jit_scalar
def _log_log_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _log_log_ball(x)


@_vecmath.jit_inline
def _log_log_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = abs(_v2)
    _v4 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -_v5
    _v8 = -_v6
    _v9 = _vecmath.exp_bounded_dd(_v7, _v8)
    _v10 = x > 44.0
    _v11 = 1.0 if _v10 else _v9
    _v12 = _v0 < 325.0
    _v13 = _v3 < 325.0
    _v14 = _v12 & _v13
    _v15 = _v14 | _v10
    _v16 = _vecmath.guarded(_v11, _v15)
    return _v16, _v15


@_vecmath.jit_inline
def _log_log_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = abs(_v2)
    _v4 = -_v2
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _vecmath32.single(_v5)
    _v7 = x > 44.0
    _v8 = _vecmath32.single(1.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v0 < 300.0
    _v11 = _v3 < 300.0
    _v12 = _v10 & _v11
    _v13 = _v12 | _v7
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v13


@_cached
def _fill_log_log(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_log_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log(x):
    value, ok = _log_log_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_log(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log(x):
    value, ok = _log_log_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_log(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log = _dispatch.Kernel(
    __name__,
    "log_log",
    ("x",),
    _loops.Loops(
        fill=_fill_log_log,
        fill32=_fill32_log_log,
        mend=_mend_log_log,
        one=_one_log_log,
        one32=_one32_log_log,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_log(x: ArrayLike, *, out: Any = None) -> Any:
    """Log-log, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log.call(out, x)


@_loops.callable_when_jitted(log_log)
def _overload_log_log(x):
    call = _kernel_log_log.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_log_log_derivative_ball_expression = _ball_wide.program(
    "x", "exp(-x)*exp(-exp(-x))", "1/(exp(x)*exp(1/exp(x)))", "exp(-1/exp(x))/exp(x)"
)


@_vecmath.jit_scalar
def _log_log_derivative_ball(x):
    """In balls."""
    # 1/(exp(x)*exp(1/exp(x)))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.div(_t1, _t4)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.mul(_t4, _t8)
    _t12 = _ball.div(_t1, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # exp(-x)*exp(-exp(-x))
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.neg(_t19)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.mul(_t19, _t23)
    if _ball.is_sure(_t25):
        return _t25
    # exp(-1/exp(x))/exp(x)
    _t30 = (-1.0, 0.0, 0.0, 0.0)
    _t32 = _ball.div(_t30, _t4)
    _t34 = _ball.exp(_t32)
    _t36 = _ball.div(_t34, _t4)
    _t38 = _ball.better(_ball.better(_t12, _t25), _t36)
    return _ball_wide.settled(_t38, _log_log_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _log_log_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _log_log_derivative_ball(x)


@_vecmath.jit_inline
def _log_log_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = abs(_v2)
    _v4 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -_v5
    _v8 = -_v6
    _v9 = _vecmath.exp_bounded_dd(_v7, _v8)
    _v10 = _v9 * _v2
    _v11 = _vecmath.in_range(_v10)
    _v12 = x > 2048.0
    _v13 = 0.0 if _v12 else _v10
    _v14 = _v0 < 325.0
    _v15 = _v3 < 325.0
    _v16 = _v11 & _v14
    _v17 = _v16 & _v15
    _v18 = _v17 | _v12
    _v19 = _vecmath.guarded(_v13, _v18)
    return _v19, _v18


@_vecmath.jit_inline
def _log_log_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = abs(_v2)
    _v4 = -_v2
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v2
    _v7 = _vecmath32.single(_v6)
    _v8 = x > 208.0
    _v9 = _vecmath32.single(0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v3 < 300.0
    _v13 = _v11 & _v12
    _v14 = _v13 | _v8
    _v15 = _vecmath32.guarded(_v10, _v14)
    return _v15, _v14


@_cached
def _fill_log_log_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_log_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log_derivative(x):
    value, ok = _log_log_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_log_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log_derivative(x):
    value, ok = _log_log_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_log_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log_derivative = _dispatch.Kernel(
    __name__,
    "log_log_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_log_log_derivative,
        fill32=_fill32_log_log_derivative,
        mend=_mend_log_log_derivative,
        one=_one_log_log_derivative,
        one32=_one32_log_log_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_log_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of log_log with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log_derivative.call(out, x)


@_loops.callable_when_jitted(log_log_derivative)
def _overload_log_log_derivative(x):
    call = _kernel_log_log_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_log_log_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-1 + exp(-x))*exp(-x)*exp(-exp(-x))",
    "(1 - exp(x))/(exp(x)**2*exp(1/exp(x)))",
    "(1 - exp(x))*exp(-1/exp(x))/exp(x)**2",
    "-expm1(x)/((expm1(x) + 1)**2*exp(1/(expm1(x) + 1)))",
)


@_vecmath.jit_scalar
def _log_log_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # (1 - exp(x))/(exp(x)**2*exp(1/exp(x)))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    _t8 = _ball.sqr(_t4)
    _t10 = _ball.div(_t1, _t4)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.mul(_t8, _t12)
    _t16 = _ball.div(_t6, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # (exp(-x) - 1)*exp(-x)*exp(-exp(-x))
    _t21 = _ball.neg(x)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sub(_t23, _t1)
    _t27 = _ball.mul(_t25, _t23)
    _t28 = _ball.neg(_t23)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.mul(_t27, _t30)
    if _ball.is_sure(_t32):
        return _t32
    # (1 - exp(x))*exp(-1/exp(x))/exp(x)**2
    _t37 = (-1.0, 0.0, 0.0, 0.0)
    _t39 = _ball.div(_t37, _t4)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.mul(_t6, _t41)
    _t45 = _ball.div(_t43, _t8)
    if _ball.is_sure(_t45):
        return _t45
    # -expm1(x)/((expm1(x) + 1)**2*exp(1/(expm1(x) + 1)))
    _t50 = _ball.expm1(x)
    _t52 = _ball.neg(_t50)
    _t54 = _ball.add(_t1, _t50)
    _t56 = _ball.sqr(_t54)
    _t58 = _ball.div(_t1, _t54)
    _t60 = _ball.exp(_t58)
    _t62 = _ball.mul(_t56, _t60)
    _t64 = _ball.div(_t52, _t62)
    _t66 = _ball.better(_ball.better(_ball.better(_t16, _t32), _t45), _t64)
    return _ball_wide.settled(_t66, _log_log_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _log_log_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _log_log_derivative2_ball(x)


@_vecmath.jit_inline
def _log_log_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = abs(_v2)
    _v4 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -_v5
    _v8 = -_v6
    _v9 = _vecmath.exp_bounded_dd(_v7, _v8)
    _v10 = _v9 * _v2
    _v11 = _vecmath.expm1_bounded(_v1)
    _v12 = _v10 * _v11
    _v13 = _vecmath.in_range(_v12)
    _v14 = _v13 | (x == 0.0)
    _v15 = x > 2048.0
    _v16 = -0.0 if _v15 else _v12
    _v17 = _v0 < 325.0
    _v18 = _v3 < 325.0
    _v19 = _v14 & _v17
    _v20 = _v19 & _v18
    _v21 = _v20 | _v15
    _v22 = _vecmath.guarded(_v16, _v21)
    return _v22, _v21


@_vecmath.jit_inline
def _log_log_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = abs(_v2)
    _v4 = -_v2
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v2
    _v7 = _vecmath32.expm1_bounded(_v1)
    _v8 = _v6 * _v7
    _v9 = _vecmath32.single(_v8)
    _v10 = x > 208.0
    _v11 = _vecmath32.single(-0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v0 < 150.0
    _v14 = _v3 < 150.0
    _v15 = _v13 & _v14
    _v16 = _v15 | _v10
    _v17 = _vecmath32.guarded(_v12, _v16)
    return _v17, _v16


@_cached
def _fill_log_log_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_log_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log_derivative2(x):
    value, ok = _log_log_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_log_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log_derivative2(x):
    value, ok = _log_log_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_log_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log_derivative2 = _dispatch.Kernel(
    __name__,
    "log_log_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_log_log_derivative2,
        fill32=_fill32_log_log_derivative2,
        mend=_mend_log_log_derivative2,
        one=_one_log_log_derivative2,
        one32=_one32_log_log_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_log_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of log_log with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log_derivative2.call(out, x)


@_loops.callable_when_jitted(log_log_derivative2)
def _overload_log_log_derivative2(x):
    call = _kernel_log_log_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _log_log_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = abs(_v2)
    _v4 = -_v2
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v2
    _v7 = _vecmath32.product(grad_output, _v6)
    _v8 = x > 208.0
    _v9 = _vecmath32.product(grad_output, 0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v3 < 300.0
    _v13 = _v11 & _v12
    _v14 = _v13 | _v8
    _v15 = _vecmath32.guarded(_v10, _v14)
    return _v15, _v15 == _v15


@_vecmath.jit_inline
def _log_log_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _log_log_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _log_log_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_log_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _log_log_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _log_log_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_log_log_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _log_log_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log_backward(grad_output, x):
    value, ok = _log_log_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_log_log_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log_backward(grad_output, x):
    value, ok = _log_log_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_log_log_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log_backward = _dispatch.Kernel(
    __name__,
    "log_log_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_log_log_backward,
        fill32=_fill32_log_log_backward,
        mend=_mend_log_log_backward,
        one=_one_log_log_backward,
        one32=_one32_log_log_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def log_log_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of log_log.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(log_log_backward)
def _overload_log_log_backward(grad_output, x):
    call = _kernel_log_log_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _log_log_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_log_fast(x)
    _r1, _ok1 = _log_log_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _log_log_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_log_fast32(x)
    _r1, _ok1 = _log_log_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _log_log_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _log_log_exact(x)
    _r1 = _log_log_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_log_log_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _log_log_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _log_log_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_log_log_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _log_log_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_log_log_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_log_log_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_log_log_value_and_derivative(x):
    value_0, value_1, ok = _log_log_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_log_log_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_log_log_value_and_derivative(x):
    value_0, value_1, ok = _log_log_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_log_log_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_log_log_value_and_derivative = _dispatch.Kernel(
    __name__,
    "log_log_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_log_log_value_and_derivative,
        fill32=_fill32_log_log_value_and_derivative,
        mend=_mend_log_log_value_and_derivative,
        one=_one_log_log_value_and_derivative,
        one32=_one32_log_log_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def log_log_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Log-log and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_log_log_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(log_log_value_and_derivative)
def _overload_log_log_value_and_derivative(x):
    call = _kernel_log_log_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_log_log_derivative_from_output_ball_expression = _ball_wide.program(
    "y", "-y*log(y)", "-y*log1p(y - 1)"
)


@_vecmath.jit_scalar
def _log_log_derivative_from_output_ball(y, _side):
    """In balls."""
    # -y*log1p(y - 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(y, _t2)
    _t6 = _ball.log1p(_t4)
    _t8 = _ball.mul(y, _t6)
    _t10 = _ball.neg(_t8)
    if _ball.is_sure(_t10):
        return _t10
    # -y*log(y)
    _t15 = _ball.log(y)
    _t17 = _ball.mul(y, _t15)
    _t19 = _ball.neg(_t17)
    _t21 = _ball.better(_t10, _t19)
    return _ball_wide.limit(_t21, _log_log_derivative_from_output_ball_expression, (y,), 0, _side)


@_vecmath.jit_scalar
def _log_log_derivative_from_output_limit(y):
    """In balls."""
    _at = _log_log_derivative_from_output_ball(y, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _log_log_derivative_from_output_ball(y, -1.0)
    _above = _log_log_derivative_from_output_ball(y, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_scalar
def _log_log_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    _at = _log_log_derivative_from_output_limit(y)
    if _ball.is_zero(y) and _ball.is_zero(_at):
        y = _ball.beside(y)
        _at = _log_log_derivative_from_output_limit(y)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _log_log_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.log(y)
    _v1 = -_v0
    _v2 = _v1 * y
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(y)
    _v5 = _v4 < 3.402823669209385e38
    _v6 = _v3 & _v5
    _v7 = _vecmath.guarded(_v2, _v6)
    return _v7, _v6


@_vecmath.jit_inline
def _log_log_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.log(y)
    _v1 = -_v0
    _v2 = _v1 * y
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(y)
    _v5 = _vecmath32.single(_v2)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = _v3 & _v6
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v7


@_cached
def _fill_log_log_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _log_log_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log_derivative_from_output(y):
    value, ok = _log_log_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_log_log_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log_derivative_from_output(y):
    value, ok = _log_log_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_log_log_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log_derivative_from_output = _dispatch.Kernel(
    __name__,
    "log_log_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_log_log_derivative_from_output,
        fill32=_fill32_log_log_derivative_from_output,
        mend=_mend_log_log_derivative_from_output,
        one=_one_log_log_derivative_from_output,
        one32=_one32_log_log_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_log_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of log_log, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(log_log_derivative_from_output)
def _overload_log_log_derivative_from_output(y):
    call = _kernel_log_log_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _log_log_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.log(y)
    _v1 = -_v0
    _v2 = _v1 * y
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(y)
    _v5 = _vecmath32.product(grad_output, _v2)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = _v3 & _v6
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _log_log_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _log_log_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _log_log_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_log_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _log_log_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _log_log_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_log_log_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_log_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_log_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_log_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _log_log_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_log_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_log_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_log_backward_from_output(grad_output, y):
    value, ok = _log_log_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_log_log_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_log_backward_from_output(grad_output, y):
    value, ok = _log_log_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_log_log_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_log_backward_from_output = _dispatch.Kernel(
    __name__,
    "log_log_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_log_log_backward_from_output,
        fill32=_fill32_log_log_backward_from_output,
        mend=_mend_log_log_backward_from_output,
        one=_one_log_log_backward_from_output,
        one32=_one32_log_log_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def log_log_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of log_log, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_log_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(log_log_backward_from_output)
def _overload_log_log_backward_from_output(grad_output, y):
    call = _kernel_log_log_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
