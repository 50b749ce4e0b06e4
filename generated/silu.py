"""SiLU.

Written by `symact build` from [silu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "silu",
    "silu_backward",
    "silu_derivative",
    "silu_derivative2",
    "silu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_silu_ball_expression = _ball_wide.program("x", "x/(1 + exp(-x))", "x*exp(x)/(exp(x) + 1)")


@_vecmath.jit_scalar
def _silu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t4, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # x/(exp(-x) + 1)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.add(_t6, _t17)
    _t21 = _ball.div(x, _t19)
    _t23 = _ball.better(_t10, _t21)
    return _ball_wide.settled(_t23, _silu_ball_expression, (x,))


@_vecmath.jit_scalar
def _silu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _silu_ball(x)


@_vecmath.jit_inline
def _silu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = 1.0 + _v2
    _v4 = x / _v3
    _v5 = x > 44.0
    _v6 = x if _v5 else _v4
    _v7 = x < -768.0
    _v8 = -0.0 if _v7 else _v6
    _v9 = _v0 < 325.0
    _v10 = _v9 | _v5
    _v11 = _v10 | _v7
    _v12 = _vecmath.guarded(_v8, _v11)
    return _v12, _v11


@_vecmath.jit_inline
def _silu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = x / _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = x > 44.0
    _v7 = _vecmath32.single(x)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -112.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_silu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_silu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_silu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _silu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_silu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_silu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_silu(x):
    value, ok = _silu_fast(_loops.float64(x))
    if not ok:
        exact = _round_silu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_silu(x):
    value, ok = _silu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_silu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_silu = _dispatch.Kernel(
    __name__,
    "silu",
    ("x",),
    _loops.Loops(
        fill=_fill_silu,
        fill32=_fill32_silu,
        mend=_mend_silu,
        one=_one_silu,
        one32=_one32_silu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def silu(x: ArrayLike, *, out: Any = None) -> Any:
    """SiLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_silu.call(out, x)


@_loops.callable_when_jitted(silu)
def _overload_silu(x):
    call = _kernel_silu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_silu_derivative_ball_expression = _ball_wide.program(
    "x", "x*exp(-x)/(1 + exp(-x))**2 + 1/(1 + exp(-x))", "(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2"
)


@_vecmath.jit_scalar
def _silu_derivative_ball(x):
    """In balls."""
    # (x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.add(_t6, x)
    _t9 = _ball.mul(_t7, _t4)
    _t11 = _ball.add(_t1, _t4)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t9, _t13)
    if _ball.is_sure(_t15):
        return _t15
    # x*exp(-x)/(exp(-x) + 1)**2 + 1/(exp(-x) + 1)
    _t20 = _ball.neg(x)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.add(_t1, _t22)
    _t26 = _ball.div(_t1, _t24)
    _t28 = _ball.mul(x, _t22)
    _t30 = _ball.sqr(_t24)
    _t32 = _ball.div(_t28, _t30)
    _t34 = _ball.add(_t26, _t32)
    _t36 = _ball.better(_t15, _t34)
    return _ball_wide.settled(_t36, _silu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _silu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _silu_derivative_ball(x)


@_vecmath.jit_inline
def _silu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.0 + _v1
    _v3 = _v2 + x
    _v4 = _v2 + _v0
    _v5 = abs(_v3) * 4.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = 2.0 + _v1
    _v8 = _v1 * _v7
    _v9 = _v8 + 1.0
    _v10 = _v6 / _v9
    _v11 = x + 1.2784645427610737
    _v12 = _v11 + 1.0946994183093437e-16
    _v13 = _vecmath.fma(_v12, 0.01887481422378229, 0.1466487969969469)
    _v14 = _vecmath.fma(_v12, -0.006606589138357253, -0.015222655223192346)
    _v15 = _vecmath.fma(_v12, 0.0007985218819938085, 0.00012662741030068525)
    _v16 = _vecmath.fma(_v12, -4.0905348116118724e-05, 0.00018570723867758458)
    _v17 = _vecmath.fma(_v12, -2.9425416443900532e-06, -2.973348590568284e-05)
    _v18 = _vecmath.fma(_v12, 8.592685399190574e-07, 2.345700451066594e-06)
    _v19 = _vecmath.fma(_v12, -9.00142091322143e-08, -2.9689133167799534e-08)
    _v20 = _vecmath.fma(_v12, 7.599484266977127e-10, -1.8765620325728037e-08)
    _v21 = _v12 * _v12
    _v22 = _vecmath.fma(_v21, _v14, _v13)
    _v23 = _vecmath.fma(_v21, _v16, _v15)
    _v24 = _vecmath.fma(_v21, _v18, _v17)
    _v25 = _vecmath.fma(_v21, _v20, _v19)
    _v26 = _v21 * _v21
    _v27 = _vecmath.fma(_v26, _v23, _v22)
    _v28 = _vecmath.fma(_v26, _v25, _v24)
    _v29 = _v26 * _v26
    _v30 = _vecmath.fma(_v29, _v28, _v27)
    _v31 = _vecmath.fma(_v12, _v30, 0.2178117057198001)
    _v32 = _v12 * _v31
    _v33 = (x > -1.9131313601203803) & (x < -0.8448439288715599)
    _v34 = _v0 < 325.0
    _v35 = _v5 & _v34
    _v36 = _v35 | _v33
    _v37 = _v32 if _v33 else _v10
    _v38 = _vecmath.in_range(_v37)
    _v39 = x > 48.0
    _v40 = 1.0 if _v39 else _v37
    _v41 = x < -2048.0
    _v42 = -0.0 if _v41 else _v40
    _v43 = _v42 if x == x else x
    _v44 = _v36 & _v38
    _v45 = _v44 | _v39
    _v46 = _v45 | _v41
    _v47 = _vecmath.guarded(_v43, _v46)
    return _v47, _v46


@_vecmath.jit_inline
def _silu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 1.0 + _v1
    _v3 = _v2 + x
    _v4 = _v2 + _v0
    _v5 = abs(_v3) * 262144.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = _v2 * _v2
    _v8 = _v6 / _v7
    _v9 = _vecmath32.single(_v8)
    _v10 = x > 48.0
    _v11 = _vecmath32.single(1.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = x < -208.0
    _v14 = _vecmath32.single(-0.0)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v0 < 150.0
    _v17 = _v5 & _v16
    _v18 = _v17 | _v10
    _v19 = _v18 | _v13
    _v20 = _vecmath32.guarded(_v15, _v19)
    return _v20, _v19


@_cached
def _fill_silu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_silu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_silu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _silu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_silu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_silu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_silu_derivative(x):
    value, ok = _silu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_silu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_silu_derivative(x):
    value, ok = _silu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_silu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_silu_derivative = _dispatch.Kernel(
    __name__,
    "silu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_silu_derivative,
        fill32=_fill32_silu_derivative,
        mend=_mend_silu_derivative,
        one=_one_silu_derivative,
        one32=_one32_silu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def silu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of silu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_silu_derivative.call(out, x)


@_loops.callable_when_jitted(silu_derivative)
def _overload_silu_derivative(x):
    call = _kernel_silu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_silu_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-x*(1 - 2*exp(-x)/(1 + exp(-x))) + 2)*exp(-x)/(1 + exp(-x))**2",
    "-(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _silu_derivative2_ball(x):
    """In balls."""
    # -(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t9 = _ball.scaled(_t2, 1.0)
    _t11 = _ball.sub(_t8, _t9)
    _t12 = _ball.sub(_t11, x)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.neg(_t14)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.add(_t18, _t2)
    _t22 = _ball.powi(_t20, 3)
    _t24 = _ball.div(_t16, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # (-x*(1 - 2*exp(-x)/(exp(-x) + 1)) + 2)*exp(-x)/(exp(-x) + 1)**2
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.scaled(_t31, 1.0)
    _t35 = _ball.add(_t18, _t31)
    _t37 = _ball.div(_t33, _t35)
    _t39 = _ball.sub(_t18, _t37)
    _t41 = _ball.mul(x, _t39)
    _t43 = _ball.sub(_t6, _t41)
    _t45 = _ball.mul(_t43, _t31)
    _t47 = _ball.sqr(_t35)
    _t49 = _ball.div(_t45, _t47)
    _t51 = _ball.better(_t24, _t49)
    return _ball_wide.settled(_t51, _silu_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _silu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _silu_derivative2_ball(x)


@_vecmath.jit_inline
def _silu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -2.0 * _v2
    _v5 = -2.0 * _v3
    _v6 = -x
    _v7 = _vecmath.pair_times(_v2, _v3, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v4, _v5, -2.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v11, _v12, _v6)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_sum(_v14, _v15, _v8, _v9)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(-2.0)
    _v20 = abs(_v4)
    _v21 = abs(_v8)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v0
    _v24 = _v23 + _v21
    _v25 = abs(_v17) * 16384.0 >= _v24
    _v26 = _vecmath.two_sum(_v17, _v18)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v27, _v28, _v2, _v3)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -_v30
    _v33 = -_v31
    _v34 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v35, _v36, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v38, _v39, _v35, _v36)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_quotient(_v32, _v33, _v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _v44 + _v45
    _v47 = _vecmath.in_range(_v46)
    _v48 = _v0 > 2048.0
    _v49 = -0.0 if _v48 else _v46
    _v50 = _v0 < 215.0
    _v51 = _v25 & _v47
    _v52 = _v51 & _v50
    _v53 = _v52 | _v48
    _v54 = _vecmath.guarded(_v49, _v53)
    return _v54, _v53


@_vecmath.jit_inline
def _silu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -_v1
    _v3 = -2.0 * _v1
    _v4 = -x
    _v5 = _v1 * x
    _v6 = -2.0 + _v3
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = abs(-2.0)
    _v10 = abs(_v3)
    _v11 = abs(_v5)
    _v12 = _v9 + _v10
    _v13 = _v12 + _v0
    _v14 = _v13 + _v11
    _v15 = abs(_v8) * 262144.0 >= _v14
    _v16 = _v2 * _v8
    _v17 = 1.0 + _v1
    _v18 = _v17 * _v17
    _v19 = _v18 * _v17
    _v20 = _v16 / _v19
    _v21 = _vecmath32.single(_v20)
    _v22 = _v0 > 208.0
    _v23 = _vecmath32.single(-0.0)
    _v24 = _v23 if _v22 else _v21
    _v25 = _v0 < 100.0
    _v26 = _v15 & _v25
    _v27 = _v26 | _v22
    _v28 = _vecmath32.guarded(_v24, _v27)
    return _v28, _v27


@_cached
def _fill_silu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_silu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_silu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _silu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_silu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_silu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_silu_derivative2(x):
    value, ok = _silu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_silu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_silu_derivative2(x):
    value, ok = _silu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_silu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_silu_derivative2 = _dispatch.Kernel(
    __name__,
    "silu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_silu_derivative2,
        fill32=_fill32_silu_derivative2,
        mend=_mend_silu_derivative2,
        one=_one_silu_derivative2,
        one32=_one32_silu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def silu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of silu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_silu_derivative2.call(out, x)


@_loops.callable_when_jitted(silu_derivative2)
def _overload_silu_derivative2(x):
    call = _kernel_silu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _silu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 1.0 + _v1
    _v3 = _v2 + x
    _v4 = _v2 + _v0
    _v5 = abs(_v3) * 262144.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = _v2 * _v2
    _v8 = _v6 / _v7
    _v9 = _vecmath32.product(grad_output, _v8)
    _v10 = x > 48.0
    _v11 = _vecmath32.product(grad_output, 1.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = x < -208.0
    _v14 = _vecmath32.product(grad_output, -0.0)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v0 < 150.0
    _v17 = _v5 & _v16
    _v18 = _v17 | _v10
    _v19 = _v18 | _v13
    _v20 = _vecmath32.guarded(_v15, _v19)
    return _v20, _v20 == _v20


@_vecmath.jit_inline
def _silu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _silu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _silu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _silu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _silu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _silu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_silu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_silu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _silu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_silu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _silu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_silu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_silu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_silu_backward(grad_output, x):
    value, ok = _silu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_silu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_silu_backward(grad_output, x):
    value, ok = _silu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_silu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_silu_backward = _dispatch.Kernel(
    __name__,
    "silu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_silu_backward,
        fill32=_fill32_silu_backward,
        mend=_mend_silu_backward,
        one=_one_silu_backward,
        one32=_one32_silu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def silu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of silu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_silu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(silu_backward)
def _overload_silu_backward(grad_output, x):
    call = _kernel_silu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _silu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _silu_fast(x)
    _r1, _ok1 = _silu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _silu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _silu_fast32(x)
    _r1, _ok1 = _silu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _silu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _silu_exact(x)
    _r1 = _silu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_silu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _silu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_silu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _silu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_silu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _silu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_silu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_silu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_silu_value_and_derivative(x):
    value_0, value_1, ok = _silu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_silu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_silu_value_and_derivative(x):
    value_0, value_1, ok = _silu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_silu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_silu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "silu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_silu_value_and_derivative,
        fill32=_fill32_silu_value_and_derivative,
        mend=_mend_silu_value_and_derivative,
        one=_one_silu_value_and_derivative,
        one32=_one32_silu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def silu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """SiLU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_silu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(silu_value_and_derivative)
def _overload_silu_value_and_derivative(x):
    call = _kernel_silu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
