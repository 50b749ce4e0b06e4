"""ReHSec.

Written by `symact build` from [rehsec] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "rehsec",
    "rehsec_backward",
    "rehsec_derivative",
    "rehsec_derivative2",
    "rehsec_value_and_derivative",
]

_cached = _loops.caching(__name__)


_rehsec_ball_expression = _ball_wide.program(
    "x", "x/cosh(x)", "2*x*exp(x)/(exp(x)**2 + 1)", "2*x*exp(-x)/(exp(-x)**2 + 1)"
)


@_vecmath.jit_scalar
def _rehsec_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 2*x*exp(x)/(exp(x)**2 + 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, 1.0)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.sqr(_t2)
    _t12 = _ball.add(_t8, _t10)
    _t14 = _ball.div(_t6, _t12)
    if _ball.is_sure(_t14):
        return _t14
    # 2*x*exp(-x)/(exp(-x)**2 + 1)
    _t19 = _ball.neg(x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.mul(x, _t21)
    _t25 = _ball.scaled(_t23, 1.0)
    _t27 = _ball.sqr(_t21)
    _t29 = _ball.add(_t8, _t27)
    _t31 = _ball.div(_t25, _t29)
    _t33 = _ball.better(_t14, _t31)
    return _ball_wide.settled(_t33, _rehsec_ball_expression, (x,))


@_vecmath.jit_scalar
def _rehsec_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _rehsec_ball(x)


@_vecmath.jit_inline
def _rehsec_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.cosh(x)
    _v2 = x / _v1
    _v3 = x > 768.0
    _v4 = 0.0 if _v3 else _v2
    _v5 = x < -768.0
    _v6 = -0.0 if _v5 else _v4
    _v7 = _v0 < 325.0
    _v8 = _v7 | _v3
    _v9 = _v8 | _v5
    _v10 = _vecmath.guarded(_v6, _v9)
    return _v10, _v9


@_vecmath.jit_inline
def _rehsec_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.cosh(x)
    _v2 = x / _v1
    _v3 = _vecmath32.single(_v2)
    _v4 = x > 112.0
    _v5 = _vecmath32.single(0.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = x < -112.0
    _v8 = _vecmath32.single(-0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v9 if x == x else _vecmath32.single(x)
    return _v10, True


@_cached
def _fill_rehsec(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rehsec(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rehsec(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _rehsec_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_rehsec(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rehsec(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rehsec(x):
    value, ok = _rehsec_fast(_loops.float64(x))
    if not ok:
        exact = _round_rehsec(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rehsec(x):
    value, ok = _rehsec_fast32(_loops.float64(x))
    if not ok:
        exact = _round_rehsec(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rehsec = _dispatch.Kernel(
    __name__,
    "rehsec",
    ("x",),
    _loops.Loops(
        fill=_fill_rehsec,
        fill32=_fill32_rehsec,
        mend=_mend_rehsec,
        one=_one_rehsec,
        one32=_one32_rehsec,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def rehsec(x: ArrayLike, *, out: Any = None) -> Any:
    """ReHSec, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rehsec.call(out, x)


@_loops.callable_when_jitted(rehsec)
def _overload_rehsec(x):
    call = _kernel_rehsec.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_rehsec_derivative_ball_expression = _ball_wide.program(
    "x",
    "-x*sinh(x)/cosh(x)**2 + 1/cosh(x)",
    "-2*(x*exp(x)**2 - x - exp(x)**2 - 1)*exp(x)/(exp(x)**2 + 1)**2",
    "2*(x*exp(-x)**2 - x + exp(-x)**2 + 1)*exp(-x)/(exp(-x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _rehsec_derivative_ball(x):
    """In balls."""
    # -2*(x*exp(x)**2 - x - exp(x)**2 - 1)*exp(x)/(exp(x)**2 + 1)**2
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.mul(x, _t6)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.sub(_t8, _t10)
    _t13 = _ball.sub(_t12, _t6)
    _t14 = _ball.sub(_t13, x)
    _t16 = _ball.mul(_t14, _t4)
    _t18 = _ball.mul(_t1, _t16)
    _t20 = _ball.add(_t10, _t6)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.div(_t18, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # 2*(x*exp(-x)**2 - x + exp(-x)**2 + 1)*exp(-x)/(exp(-x)**2 + 1)**2
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.add(_t10, _t33)
    _t36 = _ball.mul(x, _t33)
    _t38 = _ball.add(_t35, _t36)
    _t39 = _ball.sub(_t38, x)
    _t41 = _ball.mul(_t39, _t31)
    _t43 = _ball.scaled(_t41, 1.0)
    _t45 = _ball.add(_t10, _t33)
    _t47 = _ball.sqr(_t45)
    _t49 = _ball.div(_t43, _t47)
    _t51 = _ball.better(_t24, _t49)
    return _ball_wide.settled(_t51, _rehsec_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _rehsec_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _rehsec_derivative_ball(x)


@_vecmath.jit_inline
def _rehsec_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_product(_v3, _v4, _v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, _v0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -_v9
    _v12 = -_v10
    _v13 = -_v6
    _v14 = -_v7
    _v15 = _vecmath.pair_plus(_v11, _v12, -1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v13, _v14)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_plus(_v19, _v20, _v0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(-1.0)
    _v25 = abs(_v9)
    _v26 = abs(_v6)
    _v27 = _v24 + _v25
    _v28 = _v27 + _v26
    _v29 = _v28 + _v0
    _v30 = abs(_v22) * 16384.0 >= _v29
    _v31 = _v22 + _v23
    _v32 = -2.0 * _v31
    _v33 = _v32 * _v3
    _v34 = _vecmath.two_sum(_v1, 1.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v35, _v36, _v9, _v10)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v6, _v7)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v0)
    _v44 = _v43 + 1.0
    _v45 = _v44 + _v9
    _v46 = _v45 + _v6
    _v47 = abs(_v41) * 16384.0 >= _v46
    _v48 = _v41 + _v42
    _v49 = 2.0 * _v48
    _v50 = _v49 * _v3
    _v51 = _v0 < 690.0
    _v52 = _v30 & _v51
    _v53 = _v47 & _v51
    _v54 = _v52 if x < 0.0 else _v53
    _v55 = _v33 if x < 0.0 else _v50
    _v56 = _v3 * _v3
    _v57 = 2.0 + _v56
    _v58 = _v56 * _v57
    _v59 = _v58 + 1.0
    _v60 = _v55 / _v59
    _v61 = _vecmath.in_range(_v60)
    _v62 = _v0 > 2048.0
    _v63 = -0.0 if _v62 else _v60
    _v64 = _v0 < 3.402823669209385e38
    _v65 = _v54 & _v51
    _v66 = _v65 & _v61
    _v67 = _v66 & _v64
    _v68 = _v67 | _v62
    _v69 = _vecmath.guarded(_v63, _v68)
    return _v69, _v68


@_vecmath.jit_inline
def _rehsec_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -2.0 * _v1
    _v3 = _v1 * _v1
    _v4 = -_v3
    _v5 = -x
    _v6 = _v3 * x
    _v7 = -1.0 + _v4
    _v8 = _v7 + _v5
    _v9 = _v8 + _v6
    _v10 = abs(-1.0)
    _v11 = abs(_v3)
    _v12 = abs(_v6)
    _v13 = _v10 + _v11
    _v14 = _v13 + _v0
    _v15 = _v14 + _v12
    _v16 = abs(_v9) * 262144.0 >= _v15
    _v17 = _v2 * _v9
    _v18 = 1.0 + _v3
    _v19 = _v18 * _v18
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = abs(_v19)
    _v22 = _v17 / _v19
    _v23 = _vecmath.in_range(_v22)
    _v24 = _vecmath32.single(_v22)
    _v25 = _v0 > 208.0
    _v26 = _vecmath32.single(-0.0)
    _v27 = _v26 if _v25 else _v24
    _v28 = _v27 if x == x else _vecmath32.single(x)
    _v29 = _v21 < 9.7453140114e288
    _v30 = _v16 & _v20
    _v31 = _v30 & _v23
    _v32 = _v31 & _v29
    _v33 = _v32 | _v25
    _v34 = _vecmath32.guarded(_v28, _v33)
    return _v34, _v33


@_cached
def _fill_rehsec_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rehsec_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rehsec_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _rehsec_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_rehsec_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rehsec_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rehsec_derivative(x):
    value, ok = _rehsec_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_rehsec_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rehsec_derivative(x):
    value, ok = _rehsec_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_rehsec_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rehsec_derivative = _dispatch.Kernel(
    __name__,
    "rehsec_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_rehsec_derivative,
        fill32=_fill32_rehsec_derivative,
        mend=_mend_rehsec_derivative,
        one=_one_rehsec_derivative,
        one32=_one32_rehsec_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def rehsec_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of rehsec with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rehsec_derivative.call(out, x)


@_loops.callable_when_jitted(rehsec_derivative)
def _overload_rehsec_derivative(x):
    call = _kernel_rehsec_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_rehsec_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(x*(2*sinh(x)**2/cosh(x)**2 - 1) - 2*sinh(x)/cosh(x))/cosh(x)",
    "2*(x*exp(x)**4 - 6*x*exp(x)**2 + x - 2*exp(x)**4 + 2)*exp(x)/(exp(x)**2 + 1)**3",
    "2*(x*exp(-x)**4 - 6*x*exp(-x)**2 + x + 2*exp(-x)**4 - 2)*exp(-x)/(exp(-x)**2 + 1)**3",
    "(2*expm1(x) + 2)*(x*expm1(x)**4 + 4*x*expm1(x)**3 - 8*x*expm1(x) - 4*x - 2*expm1(x)**4 - "
    "8*expm1(x)**3 - 12*expm1(x)**2 - 8*expm1(x))/(expm1(x)**2 + 2*expm1(x) + 2)**3",
)


@_vecmath.jit_scalar
def _rehsec_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # 2*(x*exp(x)**4 - 6*x*exp(x)**2 + x - 2*exp(x)**4 + 2)*exp(x)/(exp(x)**2 + 1)**3
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t5 = _ball.exp(x)
    _t7 = _ball.powi(_t5, 4)
    _t9 = _ball.mul(x, _t7)
    _t11 = _ball.add(_t4, _t9)
    _t12 = _ball.scaled(_t7, 1.0)
    _t14 = _ball.sub(_t11, _t12)
    _t15 = (1.5, 0.0, 2.0, 0.0)
    _t17 = _ball.sqr(_t5)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.mul(_t15, _t19)
    _t23 = _ball.sub(_t14, _t21)
    _t25 = _ball.mul(_t23, _t5)
    _t27 = _ball.scaled(_t25, 1.0)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.add(_t29, _t17)
    _t33 = _ball.powi(_t31, 3)
    _t35 = _ball.div(_t27, _t33)
    if _ball.is_sure(_t35):
        return _t35
    # 2*(x*exp(-x)**4 - 6*x*exp(-x)**2 + x + 2*exp(-x)**4 - 2)*exp(-x)/(exp(-x)**2 + 1)**3
    _t40 = _ball.neg(x)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.powi(_t42, 4)
    _t46 = _ball.scaled(_t44, 1.0)
    _t48 = _ball.add(_t46, x)
    _t49 = _ball.mul(x, _t44)
    _t51 = _ball.add(_t48, _t49)
    _t52 = _ball.sub(_t51, _t1)
    _t53 = _ball.sqr(_t42)
    _t55 = _ball.mul(x, _t53)
    _t57 = _ball.mul(_t15, _t55)
    _t59 = _ball.sub(_t52, _t57)
    _t61 = _ball.mul(_t59, _t42)
    _t63 = _ball.scaled(_t61, 1.0)
    _t65 = _ball.add(_t29, _t53)
    _t67 = _ball.powi(_t65, 3)
    _t69 = _ball.div(_t63, _t67)
    if _ball.is_sure(_t69):
        return _t69
    # (2*expm1(x) + 2)*(x*expm1(x)**4 + 4*x*expm1(x)**3 - 8*x*expm1(x) - 4*x - 2*expm1(x)**...
    _t74 = _ball.expm1(x)
    _t76 = _ball.scaled(_t74, 1.0)
    _t78 = _ball.add(_t1, _t76)
    _t80 = _ball.powi(_t74, 3)
    _t82 = _ball.mul(x, _t80)
    _t84 = _ball.scaled(_t82, 2.0)
    _t86 = _ball.powi(_t74, 4)
    _t88 = _ball.mul(x, _t86)
    _t90 = _ball.add(_t84, _t88)
    _t91 = (1.5, 0.0, 3.0, 0.0)
    _t93 = _ball.sqr(_t74)
    _t95 = _ball.mul(_t91, _t93)
    _t97 = _ball.sub(_t90, _t95)
    _t98 = _ball.scaled(_t86, 1.0)
    _t100 = _ball.sub(_t97, _t98)
    _t101 = _ball.scaled(x, 2.0)
    _t103 = _ball.sub(_t100, _t101)
    _t104 = _ball.scaled(_t74, 3.0)
    _t106 = _ball.sub(_t103, _t104)
    _t107 = _ball.scaled(_t80, 3.0)
    _t109 = _ball.sub(_t106, _t107)
    _t110 = _ball.mul(x, _t74)
    _t112 = _ball.scaled(_t110, 3.0)
    _t114 = _ball.sub(_t109, _t112)
    _t116 = _ball.mul(_t78, _t114)
    _t118 = _ball.add(_t1, _t76)
    _t119 = _ball.add(_t118, _t93)
    _t121 = _ball.powi(_t119, 3)
    _t123 = _ball.div(_t116, _t121)
    _t125 = _ball.better(_ball.better(_t35, _t69), _t123)
    return _ball_wide.settled(_t125, _rehsec_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _rehsec_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _rehsec_derivative2_ball(x)


@_vecmath.jit_inline
def _rehsec_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_product(_v5, _v6, _v2, _v3)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v8, _v9, _v2, _v3)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = -2.0 * _v11
    _v14 = -2.0 * _v12
    _v15 = _vecmath.two_product(-6.0, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v16, _v17, _v5, _v6)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(_v11, _v12, x)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v13, _v14, _v19, _v20)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_plus(_v25, _v26, 2.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_plus(_v28, _v29, x)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_sum(_v31, _v32, _v22, _v23)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v13)
    _v37 = abs(_v19)
    _v38 = abs(_v22)
    _v39 = _v36 + _v37
    _v40 = _v39 + 2.0
    _v41 = _v40 + _v0
    _v42 = _v41 + _v38
    _v43 = abs(_v34) * 16384.0 >= _v42
    _v44 = _vecmath.two_sum(_v34, _v35)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_product(_v45, _v46, _v2, _v3)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = 2.0 * _v48
    _v51 = 2.0 * _v49
    _v52 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v53, _v54, _v53, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(_v56, _v57, _v53, _v54)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = abs(_v59) > 1.0261342003245941e-289
    _v62 = abs(_v59)
    _v63 = _vecmath.pair_quotient(_v50, _v51, _v59, _v60)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _v64 + _v65
    _v67 = _vecmath.in_range(_v66)
    _v68 = x > 2048.0
    _v69 = 0.0 if _v68 else _v66
    _v70 = x < -2048.0
    _v71 = -0.0 if _v70 else _v69
    _v72 = _v0 < 690.0
    _v73 = _v62 < 9.7453140114e288
    _v74 = _v43 & _v61
    _v75 = _v74 & _v67
    _v76 = _v75 & _v72
    _v77 = _v76 & _v73
    _v78 = _v77 | _v68
    _v79 = _v78 | _v70
    _v80 = _vecmath.guarded(_v71, _v79)
    return _v80, _v79


@_vecmath.jit_inline
def _rehsec_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 2.0 * _v1
    _v3 = _v1 * _v1
    _v4 = _v3 * _v3
    _v5 = -2.0 * _v4
    _v6 = -6.0 * _v3
    _v7 = _v6 * x
    _v8 = _v4 * x
    _v9 = _v5 + _v7
    _v10 = _v9 + 2.0
    _v11 = _v10 + x
    _v12 = _v11 + _v8
    _v13 = abs(_v5)
    _v14 = abs(_v7)
    _v15 = abs(_v8)
    _v16 = _v13 + _v14
    _v17 = _v16 + 2.0
    _v18 = _v17 + _v0
    _v19 = _v18 + _v15
    _v20 = abs(_v12) * 262144.0 >= _v19
    _v21 = _v2 * _v12
    _v22 = 1.0 + _v3
    _v23 = _v22 * _v22
    _v24 = _v23 * _v22
    _v25 = abs(_v24) > 1.0261342003245941e-289
    _v26 = abs(_v24)
    _v27 = _v21 / _v24
    _v28 = _vecmath.in_range(_v27)
    _v29 = _vecmath32.single(_v27)
    _v30 = x > 208.0
    _v31 = _vecmath32.single(0.0)
    _v32 = _v31 if _v30 else _v29
    _v33 = x < -208.0
    _v34 = _vecmath32.single(-0.0)
    _v35 = _v34 if _v33 else _v32
    _v36 = _v35 if x == x else _vecmath32.single(x)
    _v37 = _v26 < 9.7453140114e288
    _v38 = _v20 & _v25
    _v39 = _v38 & _v28
    _v40 = _v39 & _v37
    _v41 = _v40 | _v30
    _v42 = _v41 | _v33
    _v43 = _vecmath32.guarded(_v36, _v42)
    return _v43, _v42


@_cached
def _fill_rehsec_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rehsec_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rehsec_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _rehsec_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_rehsec_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rehsec_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rehsec_derivative2(x):
    value, ok = _rehsec_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_rehsec_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rehsec_derivative2(x):
    value, ok = _rehsec_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_rehsec_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rehsec_derivative2 = _dispatch.Kernel(
    __name__,
    "rehsec_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_rehsec_derivative2,
        fill32=_fill32_rehsec_derivative2,
        mend=_mend_rehsec_derivative2,
        one=_one_rehsec_derivative2,
        one32=_one32_rehsec_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def rehsec_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of rehsec with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rehsec_derivative2.call(out, x)


@_loops.callable_when_jitted(rehsec_derivative2)
def _overload_rehsec_derivative2(x):
    call = _kernel_rehsec_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _rehsec_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -2.0 * _v1
    _v3 = _v1 * _v1
    _v4 = -_v3
    _v5 = -x
    _v6 = _v3 * x
    _v7 = -1.0 + _v4
    _v8 = _v7 + _v5
    _v9 = _v8 + _v6
    _v10 = abs(-1.0)
    _v11 = abs(_v3)
    _v12 = abs(_v6)
    _v13 = _v10 + _v11
    _v14 = _v13 + _v0
    _v15 = _v14 + _v12
    _v16 = abs(_v9) * 262144.0 >= _v15
    _v17 = _v2 * _v9
    _v18 = 1.0 + _v3
    _v19 = _v18 * _v18
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = abs(_v19)
    _v22 = _v17 / _v19
    _v23 = _vecmath.in_range(_v22)
    _v24 = _vecmath32.product(grad_output, _v22)
    _v25 = _v0 > 208.0
    _v26 = _vecmath32.product(grad_output, -0.0)
    _v27 = _v26 if _v25 else _v24
    _v28 = _v27 if x == x else _vecmath32.single(x)
    _v29 = _v21 < 9.7453140114e288
    _v30 = _v16 & _v20
    _v31 = _v30 & _v23
    _v32 = _v31 & _v29
    _v33 = _v32 | _v25
    _v34 = _vecmath32.guarded(_v28, _v33)
    return _v34, _v34 == _v34


@_vecmath.jit_inline
def _rehsec_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _rehsec_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _rehsec_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rehsec_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _rehsec_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _rehsec_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_rehsec_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rehsec_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _rehsec_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rehsec_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _rehsec_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_rehsec_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rehsec_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rehsec_backward(grad_output, x):
    value, ok = _rehsec_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_rehsec_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rehsec_backward(grad_output, x):
    value, ok = _rehsec_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_rehsec_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rehsec_backward = _dispatch.Kernel(
    __name__,
    "rehsec_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_rehsec_backward,
        fill32=_fill32_rehsec_backward,
        mend=_mend_rehsec_backward,
        one=_one_rehsec_backward,
        one32=_one32_rehsec_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def rehsec_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of rehsec.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rehsec_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(rehsec_backward)
def _overload_rehsec_backward(grad_output, x):
    call = _kernel_rehsec_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _rehsec_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rehsec_fast(x)
    _r1, _ok1 = _rehsec_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _rehsec_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rehsec_fast32(x)
    _r1, _ok1 = _rehsec_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _rehsec_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _rehsec_exact(x)
    _r1 = _rehsec_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_rehsec_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rehsec_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_rehsec_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rehsec_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_rehsec_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _rehsec_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_rehsec_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_rehsec_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_rehsec_value_and_derivative(x):
    value_0, value_1, ok = _rehsec_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_rehsec_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_rehsec_value_and_derivative(x):
    value_0, value_1, ok = _rehsec_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_rehsec_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_rehsec_value_and_derivative = _dispatch.Kernel(
    __name__,
    "rehsec_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_rehsec_value_and_derivative,
        fill32=_fill32_rehsec_value_and_derivative,
        mend=_mend_rehsec_value_and_derivative,
        one=_one_rehsec_value_and_derivative,
        one32=_one32_rehsec_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def rehsec_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """ReHSec and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_rehsec_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(rehsec_value_and_derivative)
def _overload_rehsec_value_and_derivative(x):
    call = _kernel_rehsec_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
