"""Hyperbolic tangent.

Written by `symact build` from [tanh] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "tanh",
    "tanh_backward",
    "tanh_backward_from_output",
    "tanh_derivative",
    "tanh_derivative2",
    "tanh_derivative_from_output",
    "tanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tanh_ball_expression = _ball_wide.program(
    "x",
    "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
    "(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)",
    "(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)",
    "(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _tanh_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sub(_t4, _t1)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.sqr(_t4)
    _t14 = _ball.add(_t1, _t12)
    _t16 = _ball.div(_t10, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # (1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)
    _t21 = _ball.neg(x)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sub(_t1, _t23)
    _t27 = _ball.add(_t1, _t23)
    _t29 = _ball.mul(_t25, _t27)
    _t31 = _ball.sqr(_t23)
    _t33 = _ball.add(_t1, _t31)
    _t35 = _ball.div(_t29, _t33)
    if _ball.is_sure(_t35):
        return _t35
    # (expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)
    _t40 = (1.0, 0.0, 1.0, 0.0)
    _t42 = _ball.expm1(x)
    _t44 = _ball.add(_t40, _t42)
    _t46 = _ball.mul(_t44, _t42)
    _t48 = _ball.scaled(_t42, 1.0)
    _t50 = _ball.add(_t40, _t48)
    _t51 = _ball.sqr(_t42)
    _t53 = _ball.add(_t50, _t51)
    _t55 = _ball.div(_t46, _t53)
    _t57 = _ball.better(_ball.better(_t16, _t35), _t55)
    return _ball_wide.settled(_t57, _tanh_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanh_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanh_ball(x)


@_vecmath.jit_inline
def _tanh_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 2.0 * x
    _v2 = 2.0 * 0.0
    _v3 = _vecmath.expm1_bounded_as_pair(_v1, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, 2.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_quotient(_v4, _v5, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _v10 + _v11
    _v13 = _vecmath.in_range(_v12)
    _v14 = x > 24.0
    _v15 = 1.0 if _v14 else _v12
    _v16 = x < -24.0
    _v17 = -1.0 if _v16 else _v15
    _v18 = _v17 if x == x else x
    _v19 = _v13 | _v14
    _v20 = _v19 | _v16
    _v21 = _vecmath.guarded(_v18, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _tanh_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 2.0 * x
    _v2 = _vecmath32.expm1_bounded(_v1)
    _v3 = 2.0 + _v2
    _v4 = _v2 / _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = x > 24.0
    _v7 = _vecmath32.single(1.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -24.0
    _v10 = _vecmath32.single(-1.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_tanh(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanh_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh(x):
    value, ok = _tanh_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanh(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh(x):
    value, ok = _tanh_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanh(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh = _dispatch.Kernel(
    __name__,
    "tanh",
    ("x",),
    _loops.Loops(
        fill=_fill_tanh,
        fill32=_fill32_tanh,
        mend=_mend_tanh,
        one=_one_tanh,
        one32=_one32_tanh,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanh(x: ArrayLike, *, out: Any = None) -> Any:
    """Hyperbolic tangent, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh.call(out, x)


@_loops.callable_when_jitted(tanh)
def _overload_tanh(x):
    call = _kernel_tanh.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanh_derivative_ball_expression = _ball_wide.program(
    "x",
    "(-exp(x) + exp(-x))*(exp(x) - exp(-x))/(exp(x) + exp(-x))**2 + 1",
    "4*exp(x)**2/(exp(x)**2 + 1)**2",
    "4*exp(-x)**2/(exp(-x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _tanh_derivative_ball(x):
    """In balls."""
    # 4*exp(x)**2/(exp(x)**2 + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = _ball.scaled(_t4, 2.0)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.add(_t8, _t4)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.div(_t6, _t12)
    if _ball.is_sure(_t14):
        return _t14
    # 4*exp(-x)**2/(exp(-x)**2 + 1)**2
    _t19 = _ball.neg(x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.scaled(_t23, 2.0)
    _t27 = _ball.add(_t8, _t23)
    _t29 = _ball.sqr(_t27)
    _t31 = _ball.div(_t25, _t29)
    _t33 = _ball.better(_t14, _t31)
    return _ball_wide.settled(_t33, _tanh_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanh_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanh_derivative_ball(x)


@_vecmath.jit_inline
def _tanh_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 2.0 * x
    _v2 = 2.0 * 0.0
    _v3 = _vecmath.exp_bounded_dd(_v1, _v2)
    _v4 = 4.0 * _v3
    _v5 = 1.0 + _v3
    _v6 = _v5 * _v5
    _v7 = _v4 / _v6
    _v8 = _vecmath.in_range(_v7)
    _v9 = _v0 > 768.0
    _v10 = 0.0 if _v9 else _v7
    _v11 = _v0 < 162.5
    _v12 = _v8 & _v11
    _v13 = _v12 | _v9
    _v14 = _vecmath.guarded(_v10, _v13)
    return _v14, _v13


@_vecmath.jit_inline
def _tanh_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = 1.0 + _v2
    _v5 = _v4 * _v4
    _v6 = _v3 / _v5
    _v7 = _vecmath32.single(_v6)
    _v8 = _v0 > 104.0
    _v9 = _vecmath32.single(0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v10 if x == x else _vecmath32.single(x)
    return _v11, True


@_cached
def _fill_tanh_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanh_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh_derivative(x):
    value, ok = _tanh_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanh_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh_derivative(x):
    value, ok = _tanh_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanh_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh_derivative = _dispatch.Kernel(
    __name__,
    "tanh_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanh_derivative,
        fill32=_fill32_tanh_derivative,
        mend=_mend_tanh_derivative,
        one=_one_tanh_derivative,
        one32=_one32_tanh_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh_derivative.call(out, x)


@_loops.callable_when_jitted(tanh_derivative)
def _overload_tanh_derivative(x):
    call = _kernel_tanh_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanh_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(2*(exp(x) - exp(-x))**2/(exp(x) + exp(-x))**2 - 2)*(exp(x) - exp(-x))/(exp(x) + exp(-x))",
    "(8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3",
    "(exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3",
    "-8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3",
)


@_vecmath.jit_scalar
def _tanh_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # (8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.mul(_t4, _t8)
    _t11 = (1.0, 0.0, 3.0, 0.0)
    _t13 = _ball.scaled(_t2, 3.0)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.mul(_t10, _t15)
    _t19 = _ball.add(_t6, _t4)
    _t21 = _ball.powi(_t19, 3)
    _t23 = _ball.div(_t17, _t21)
    if _ball.is_sure(_t23):
        return _t23
    # (exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3
    _t28 = _ball.neg(x)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.sqr(_t30)
    _t34 = _ball.add(_t6, _t30)
    _t36 = _ball.mul(_t32, _t34)
    _t37 = _ball.scaled(_t30, 3.0)
    _t39 = _ball.sub(_t37, _t11)
    _t41 = _ball.mul(_t36, _t39)
    _t43 = _ball.add(_t6, _t32)
    _t45 = _ball.powi(_t43, 3)
    _t47 = _ball.div(_t41, _t45)
    if _ball.is_sure(_t47):
        return _t47
    # -8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3
    _t52 = (-1.0, 0.0, 3.0, 0.0)
    _t54 = _ball.expm1(x)
    _t56 = _ball.add(_t6, _t54)
    _t58 = _ball.sqr(_t56)
    _t60 = (1.0, 0.0, 1.0, 0.0)
    _t62 = _ball.add(_t60, _t54)
    _t64 = _ball.mul(_t58, _t62)
    _t65 = _ball.mul(_t64, _t54)
    _t67 = _ball.mul(_t52, _t65)
    _t69 = _ball.scaled(_t54, 1.0)
    _t71 = _ball.add(_t60, _t69)
    _t72 = _ball.sqr(_t54)
    _t74 = _ball.add(_t71, _t72)
    _t76 = _ball.powi(_t74, 3)
    _t78 = _ball.div(_t67, _t76)
    _t80 = _ball.better(_ball.better(_t23, _t47), _t78)
    return _ball_wide.settled(_t80, _tanh_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanh_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanh_derivative2_ball(x)


@_vecmath.jit_inline
def _tanh_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v5, _v6, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v11, _v12, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = -8.0 * _v17
    _v20 = -8.0 * _v18
    _v21 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v25, _v26, _v22, _v23)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28) > 1.0261342003245941e-289
    _v31 = abs(_v28)
    _v32 = _vecmath.pair_quotient(_v19, _v20, _v28, _v29)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _v33 + _v34
    _v36 = _vecmath.in_range(_v35)
    _v37 = x > 768.0
    _v38 = -0.0 if _v37 else _v35
    _v39 = x < -768.0
    _v40 = 0.0 if _v39 else _v38
    _v41 = _v0 < 160.0
    _v42 = _v31 < 9.7453140114e288
    _v43 = _v30 & _v36
    _v44 = _v43 & _v41
    _v45 = _v44 & _v42
    _v46 = _v45 | _v37
    _v47 = _v46 | _v39
    _v48 = _vecmath.guarded(_v40, _v47)
    return _v48, _v47


@_vecmath.jit_inline
def _tanh_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = -8.0 * _v2
    _v4 = _v1 * _v1
    _v5 = _v3 * _v4
    _v6 = _vecmath32.expm1_bounded(x)
    _v7 = _v5 * _v6
    _v8 = 1.0 + _v4
    _v9 = _v8 * _v8
    _v10 = _v9 * _v8
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v7 / _v10
    _v14 = _vecmath.in_range(_v13)
    _v15 = _v14 | (x == 0.0)
    _v16 = _vecmath32.single(_v13)
    _v17 = x > 104.0
    _v18 = _vecmath32.single(-0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = x < -104.0
    _v21 = _vecmath32.single(0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v12 < 9.7453140114e288
    _v25 = _v11 & _v15
    _v26 = _v25 & _v24
    _v27 = _v26 | _v17
    _v28 = _v27 | _v20
    _v29 = _vecmath32.guarded(_v23, _v28)
    return _v29, _v28


@_cached
def _fill_tanh_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanh_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh_derivative2(x):
    value, ok = _tanh_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanh_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh_derivative2(x):
    value, ok = _tanh_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanh_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh_derivative2 = _dispatch.Kernel(
    __name__,
    "tanh_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_tanh_derivative2,
        fill32=_fill32_tanh_derivative2,
        mend=_mend_tanh_derivative2,
        one=_one_tanh_derivative2,
        one32=_one32_tanh_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh_derivative2.call(out, x)


@_loops.callable_when_jitted(tanh_derivative2)
def _overload_tanh_derivative2(x):
    call = _kernel_tanh_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _tanh_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = 1.0 + _v2
    _v5 = _v4 * _v4
    _v6 = _v3 / _v5
    _v7 = _vecmath32.product(grad_output, _v6)
    _v8 = _v0 > 104.0
    _v9 = _vecmath32.product(grad_output, 0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v10 if x == x else _vecmath32.single(x)
    return _v11, _v11 == _v11


@_vecmath.jit_inline
def _tanh_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanh_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanh_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanh_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanh_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _tanh_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanh_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _tanh_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh_backward(grad_output, x):
    value, ok = _tanh_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanh_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh_backward(grad_output, x):
    value, ok = _tanh_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanh_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh_backward = _dispatch.Kernel(
    __name__,
    "tanh_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_tanh_backward,
        fill32=_fill32_tanh_backward,
        mend=_mend_tanh_backward,
        one=_one_tanh_backward,
        one32=_one32_tanh_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanh.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(tanh_backward)
def _overload_tanh_backward(grad_output, x):
    call = _kernel_tanh_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _tanh_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanh_fast(x)
    _r1, _ok1 = _tanh_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tanh_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanh_fast32(x)
    _r1, _ok1 = _tanh_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tanh_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _tanh_exact(x)
    _r1 = _tanh_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_tanh_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanh_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanh_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tanh_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tanh_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_tanh_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tanh_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tanh_value_and_derivative(x):
    value_0, value_1, ok = _tanh_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanh_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tanh_value_and_derivative(x):
    value_0, value_1, ok = _tanh_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanh_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tanh_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanh_value_and_derivative,
        fill32=_fill32_tanh_value_and_derivative,
        mend=_mend_tanh_value_and_derivative,
        one=_one_tanh_value_and_derivative,
        one32=_one32_tanh_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Hyperbolic tangent and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tanh_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(tanh_value_and_derivative)
def _overload_tanh_value_and_derivative(x):
    call = _kernel_tanh_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanh_derivative_from_output_ball_expression = _ball_wide.program(
    "y", "1 - y**2", "(1 - y)*(y + 1)"
)


@_vecmath.jit_scalar
def _tanh_derivative_from_output_ball(y):
    """In balls."""
    # (1 - y)*(y + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, y)
    _t6 = _ball.sub(_t1, y)
    _t8 = _ball.mul(_t4, _t6)
    return _ball_wide.settled(_t8, _tanh_derivative_from_output_ball_expression, (y,))


@_vecmath.jit_scalar
def _tanh_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _tanh_derivative_from_output_ball(y)


@_vecmath.jit_inline
def _tanh_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = -y
    _v1 = _v0 + 1.0
    _v2 = 1.0 + y
    _v3 = _v1 * _v2
    _v4 = abs(y)
    _v5 = _v4 < 3.402823669209385e38
    _v6 = _vecmath.guarded(_v3, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _tanh_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = -_v0
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.single(_v2)
    return _v3, True


@_cached
def _fill_tanh_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _tanh_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh_derivative_from_output(y):
    value, ok = _tanh_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_tanh_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh_derivative_from_output(y):
    value, ok = _tanh_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_tanh_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh_derivative_from_output = _dispatch.Kernel(
    __name__,
    "tanh_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_tanh_derivative_from_output,
        fill32=_fill32_tanh_derivative_from_output,
        mend=_mend_tanh_derivative_from_output,
        one=_one_tanh_derivative_from_output,
        one32=_one32_tanh_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanh_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of tanh, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(tanh_derivative_from_output)
def _overload_tanh_derivative_from_output(y):
    call = _kernel_tanh_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _tanh_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = -_v0
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.product(grad_output, _v2)
    return _v3, _v3 == _v3


@_vecmath.jit_inline
def _tanh_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanh_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanh_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanh_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanh_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _tanh_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanh_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanh_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanh_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanh_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _tanh_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanh_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanh_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanh_backward_from_output(grad_output, y):
    value, ok = _tanh_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_tanh_backward_from_output(_loops.float64(grad_output), _loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanh_backward_from_output(grad_output, y):
    value, ok = _tanh_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_tanh_backward_from_output(_loops.float64(grad_output), _loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanh_backward_from_output = _dispatch.Kernel(
    __name__,
    "tanh_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_tanh_backward_from_output,
        fill32=_fill32_tanh_backward_from_output,
        mend=_mend_tanh_backward_from_output,
        one=_one_tanh_backward_from_output,
        one32=_one32_tanh_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanh_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanh, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanh_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(tanh_backward_from_output)
def _overload_tanh_backward_from_output(grad_output, y):
    call = _kernel_tanh_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
