"""LogLogish.

Written by `symact build` from [loglogish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "loglogish",
    "loglogish_backward",
    "loglogish_derivative",
    "loglogish_derivative2",
    "loglogish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_loglogish_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - exp(-exp(x)))",
    "x*(exp(exp(x)) - 1)/exp(exp(x))",
    "x*(1 - exp(-1/exp(-x)))",
    "x*expm1(exp(x))/(expm1(exp(x)) + 1)",
)


@_vecmath.jit_scalar
def _loglogish_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(exp(exp(x)) - 1)/exp(exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.div(_t10, _t4)
    if _ball.is_sure(_t12):
        return _t12
    # x*(1 - exp(-exp(x)))
    _t17 = _ball.neg(_t2)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.sub(_t6, _t19)
    _t23 = _ball.mul(x, _t21)
    if _ball.is_sure(_t23):
        return _t23
    # x*(1 - exp(-1/exp(-x)))
    _t28 = (-1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.neg(x)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.div(_t28, _t32)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.sub(_t6, _t36)
    _t40 = _ball.mul(x, _t38)
    if _ball.is_sure(_t40):
        return _t40
    # x*expm1(exp(x))/(expm1(exp(x)) + 1)
    _t45 = _ball.expm1(_t2)
    _t47 = _ball.mul(x, _t45)
    _t49 = _ball.add(_t6, _t45)
    _t51 = _ball.div(_t47, _t49)
    _t53 = _ball.better(_ball.better(_ball.better(_t12, _t23), _t40), _t51)
    return _ball_wide.settled(_t53, _loglogish_ball_expression, (x,))


@_vecmath.jit_scalar
def _loglogish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _loglogish_ball(x)


@_vecmath.jit_inline
def _loglogish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = _v5 * x
    _v7 = _vecmath.in_range(_v6)
    _v8 = _v7 | (x == 0.0)
    _v9 = x < -768.0
    _v10 = -0.0 if _v9 else _v6
    _v11 = _v0 < 325.0
    _v12 = _v2 < 325.0
    _v13 = _v8 & _v11
    _v14 = _v13 & _v12
    _v15 = _v14 | _v9
    _v16 = _vecmath.guarded(_v10, _v15)
    return _v16, _v15


@_vecmath.jit_inline
def _loglogish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = -_v1
    _v4 = _vecmath32.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = _v5 * x
    _v7 = _vecmath32.single(_v6)
    _v8 = x < -112.0
    _v9 = _vecmath32.single(-0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v2 < 300.0
    _v13 = _v11 & _v12
    _v14 = _v13 | _v8
    _v15 = _vecmath32.guarded(_v10, _v14)
    return _v15, _v14


@_cached
def _fill_loglogish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_loglogish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_loglogish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _loglogish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_loglogish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_loglogish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_loglogish(x):
    value, ok = _loglogish_fast(_loops.float64(x))
    if not ok:
        exact = _round_loglogish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_loglogish(x):
    value, ok = _loglogish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_loglogish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_loglogish = _dispatch.Kernel(
    __name__,
    "loglogish",
    ("x",),
    _loops.Loops(
        fill=_fill_loglogish,
        fill32=_fill32_loglogish,
        mend=_mend_loglogish,
        one=_one_loglogish,
        one32=_one32_loglogish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def loglogish(x: ArrayLike, *, out: Any = None) -> Any:
    """LogLogish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_loglogish.call(out, x)


@_loops.callable_when_jitted(loglogish)
def _overload_loglogish(x):
    call = _kernel_loglogish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_loglogish_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*exp(x)*exp(-exp(x)) + 1 - exp(-exp(x))",
    "(x*exp(x) + exp(exp(x)) - 1)/exp(exp(x))",
    "(x*exp(x) + expm1(exp(x)))/(expm1(exp(x)) + 1)",
)


@_vecmath.jit_scalar
def _loglogish_derivative_ball(x):
    """In balls."""
    # (x*exp(x) + exp(exp(x)) - 1)/exp(exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = _ball.mul(x, _t2)
    _t8 = _ball.add(_t4, _t6)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t8, _t9)
    _t13 = _ball.div(_t11, _t4)
    if _ball.is_sure(_t13):
        return _t13
    # x*exp(x)*exp(-exp(x)) - exp(-exp(x)) + 1
    _t18 = _ball.mul(x, _t2)
    _t19 = _ball.neg(_t2)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.mul(_t18, _t21)
    _t25 = _ball.add(_t9, _t23)
    _t26 = _ball.sub(_t25, _t21)
    if _ball.is_sure(_t26):
        return _t26
    # (x*exp(x) + expm1(exp(x)))/(expm1(exp(x)) + 1)
    _t31 = _ball.expm1(_t2)
    _t33 = _ball.add(_t31, _t6)
    _t35 = _ball.add(_t9, _t31)
    _t37 = _ball.div(_t33, _t35)
    _t39 = _ball.better(_ball.better(_t13, _t26), _t37)
    return _ball_wide.settled(_t39, _loglogish_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _loglogish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _loglogish_derivative_ball(x)


@_vecmath.jit_inline
def _loglogish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2)
    _v5 = _vecmath.expm1_bounded_as_pair(_v2, _v3)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v2, _v3, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_sum(_v6, _v7, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v9)
    _v15 = _v6 + _v14
    _v16 = abs(_v12) * 4096.0 >= _v15
    _v17 = _v12 + _v13
    _v18 = 1.0 + _v6
    _v19 = _v17 / _v18
    _v20 = _vecmath.in_range(_v19)
    _v21 = _v0 < 325.0
    _v22 = _v4 < 325.0
    _v23 = _v16 & _v20
    _v24 = _v23 & _v21
    _v25 = _v24 & _v22
    _v26 = _vecmath.guarded(_v19, _v25)
    return _v26, _v25


@_vecmath.jit_inline
def _loglogish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = _v1 * x
    _v5 = _v3 + _v4
    _v6 = abs(_v4)
    _v7 = _v3 + _v6
    _v8 = abs(_v5) * 4096.0 >= _v7
    _v9 = 1.0 + _v3
    _v10 = _v5 / _v9
    _v11 = _v10 != 0.0
    _v12 = _vecmath32.single(_v10)
    _v13 = _v0 < 150.0
    _v14 = _v2 < 150.0
    _v15 = _v8 & _v11
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _vecmath32.guarded(_v12, _v17)
    return _v18, _v17


@_cached
def _fill_loglogish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_loglogish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_loglogish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _loglogish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_loglogish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_loglogish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_loglogish_derivative(x):
    value, ok = _loglogish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_loglogish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_loglogish_derivative(x):
    value, ok = _loglogish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_loglogish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_loglogish_derivative = _dispatch.Kernel(
    __name__,
    "loglogish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_loglogish_derivative,
        fill32=_fill32_loglogish_derivative,
        mend=_mend_loglogish_derivative,
        one=_one_loglogish_derivative,
        one32=_one32_loglogish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def loglogish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of loglogish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_loglogish_derivative.call(out, x)


@_loops.callable_when_jitted(loglogish_derivative)
def _overload_loglogish_derivative(x):
    call = _kernel_loglogish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_loglogish_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-x*(exp(x) - 1) + 2)*exp(x)*exp(-exp(x))",
    "-(x*exp(x) - x - 2)*exp(x)/exp(exp(x))",
    "(x*exp(-x) - x + 2*exp(-x))*exp(-1/exp(-x))/exp(-x)**2",
)


@_vecmath.jit_scalar
def _loglogish_derivative2_ball(x):
    """In balls."""
    # -(x*exp(x) - x - 2)*exp(x)/exp(exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t9 = _ball.sub(_t8, x)
    _t11 = _ball.mul(_t9, _t2)
    _t13 = _ball.neg(_t11)
    _t15 = _ball.exp(_t2)
    _t17 = _ball.div(_t13, _t15)
    if _ball.is_sure(_t17):
        return _t17
    # (-x*(exp(x) - 1) + 2)*exp(x)*exp(-exp(x))
    _t22 = (1.0, 0.0, 0.0, 0.0)
    _t24 = _ball.sub(_t2, _t22)
    _t26 = _ball.mul(x, _t24)
    _t28 = _ball.sub(_t6, _t26)
    _t30 = _ball.mul(_t28, _t2)
    _t31 = _ball.neg(_t2)
    _t33 = _ball.exp(_t31)
    _t35 = _ball.mul(_t30, _t33)
    if _ball.is_sure(_t35):
        return _t35
    # (x*exp(-x) - x + 2*exp(-x))*exp(-1/exp(-x))/exp(-x)**2
    _t40 = _ball.neg(x)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.scaled(_t42, 1.0)
    _t46 = _ball.mul(x, _t42)
    _t48 = _ball.add(_t44, _t46)
    _t49 = _ball.sub(_t48, x)
    _t51 = (-1.0, 0.0, 0.0, 0.0)
    _t53 = _ball.div(_t51, _t42)
    _t55 = _ball.exp(_t53)
    _t57 = _ball.mul(_t49, _t55)
    _t59 = _ball.sqr(_t42)
    _t61 = _ball.div(_t57, _t59)
    _t63 = _ball.better(_ball.better(_t17, _t35), _t61)
    return _ball_wide.settled(_t63, _loglogish_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _loglogish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _loglogish_derivative2_ball(x)


@_vecmath.jit_inline
def _loglogish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -x
    _v6 = _vecmath.pair_times(_v2, _v3, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.two_sum(-2.0, _v5)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_sum(_v10, _v11, _v7, _v8)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(-2.0)
    _v16 = abs(_v7)
    _v17 = _v15 + _v0
    _v18 = _v17 + _v16
    _v19 = abs(_v13) * 16384.0 >= _v18
    _v20 = _v13 + _v14
    _v21 = _v4 * _v20
    _v22 = abs(_v2)
    _v23 = _vecmath.exp_bounded_dd(_v2, _v3)
    _v24 = _v21 / _v23
    _v25 = x < -2048.0
    _v26 = -0.0 if _v25 else _v24
    _v27 = _v0 < 215.0
    _v28 = _v22 < 215.0
    _v29 = _v19 & _v27
    _v30 = _v29 & _v28
    _v31 = _v30 | _v25
    _v32 = _vecmath.guarded(_v26, _v31)
    return _v32, _v31


@_vecmath.jit_inline
def _loglogish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 1.0 / _v2
    _v4 = abs(_v3)
    _v5 = -1.0 / _v2
    _v6 = _vecmath32.exp_light(_v5)
    _v7 = 2.0 * _v2
    _v8 = _v2 * x
    _v9 = _v1 + _v7
    _v10 = _v9 + _v8
    _v11 = abs(_v8)
    _v12 = _v0 + _v7
    _v13 = _v12 + _v11
    _v14 = abs(_v10) * 262144.0 >= _v13
    _v15 = _v6 * _v10
    _v16 = _v2 * _v2
    _v17 = _v15 / _v16
    _v18 = _vecmath.in_range(_v17)
    _v19 = _vecmath32.single(_v17)
    _v20 = x < -208.0
    _v21 = _vecmath32.single(-0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v0 < 300.0
    _v24 = _v4 < 300.0
    _v25 = _v14 & _v18
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = _v27 | _v20
    _v29 = _vecmath32.guarded(_v22, _v28)
    return _v29, _v28


@_cached
def _fill_loglogish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_loglogish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_loglogish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _loglogish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_loglogish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_loglogish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_loglogish_derivative2(x):
    value, ok = _loglogish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_loglogish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_loglogish_derivative2(x):
    value, ok = _loglogish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_loglogish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_loglogish_derivative2 = _dispatch.Kernel(
    __name__,
    "loglogish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_loglogish_derivative2,
        fill32=_fill32_loglogish_derivative2,
        mend=_mend_loglogish_derivative2,
        one=_one_loglogish_derivative2,
        one32=_one32_loglogish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def loglogish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of loglogish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_loglogish_derivative2.call(out, x)


@_loops.callable_when_jitted(loglogish_derivative2)
def _overload_loglogish_derivative2(x):
    call = _kernel_loglogish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _loglogish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = _v1 * x
    _v5 = _v3 + _v4
    _v6 = abs(_v4)
    _v7 = _v3 + _v6
    _v8 = abs(_v5) * 4096.0 >= _v7
    _v9 = 1.0 + _v3
    _v10 = _v5 / _v9
    _v11 = _v10 != 0.0
    _v12 = _vecmath32.product(grad_output, _v10)
    _v13 = _v0 < 150.0
    _v14 = _v2 < 150.0
    _v15 = _v8 & _v11
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _vecmath32.guarded(_v12, _v17)
    return _v18, _v18 == _v18


@_vecmath.jit_inline
def _loglogish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _loglogish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _loglogish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _loglogish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _loglogish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _loglogish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_loglogish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_loglogish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _loglogish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_loglogish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _loglogish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_loglogish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_loglogish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_loglogish_backward(grad_output, x):
    value, ok = _loglogish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_loglogish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_loglogish_backward(grad_output, x):
    value, ok = _loglogish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_loglogish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_loglogish_backward = _dispatch.Kernel(
    __name__,
    "loglogish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_loglogish_backward,
        fill32=_fill32_loglogish_backward,
        mend=_mend_loglogish_backward,
        one=_one_loglogish_backward,
        one32=_one32_loglogish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def loglogish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of loglogish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_loglogish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(loglogish_backward)
def _overload_loglogish_backward(grad_output, x):
    call = _kernel_loglogish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _loglogish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _loglogish_fast(x)
    _r1, _ok1 = _loglogish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _loglogish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _loglogish_fast32(x)
    _r1, _ok1 = _loglogish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _loglogish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _loglogish_exact(x)
    _r1 = _loglogish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_loglogish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _loglogish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_loglogish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _loglogish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_loglogish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _loglogish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_loglogish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_loglogish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_loglogish_value_and_derivative(x):
    value_0, value_1, ok = _loglogish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_loglogish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_loglogish_value_and_derivative(x):
    value_0, value_1, ok = _loglogish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_loglogish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_loglogish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "loglogish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_loglogish_value_and_derivative,
        fill32=_fill32_loglogish_value_and_derivative,
        mend=_mend_loglogish_value_and_derivative,
        one=_one_loglogish_value_and_derivative,
        one32=_one32_loglogish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def loglogish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """LogLogish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_loglogish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(loglogish_value_and_derivative)
def _overload_loglogish_value_and_derivative(x):
    call = _kernel_loglogish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
