"""Soft modulus T.

Written by `symact build` from [soft_modulus_t] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "soft_modulus_t",
    "soft_modulus_t_backward",
    "soft_modulus_t_backward_alpha",
    "soft_modulus_t_derivative",
    "soft_modulus_t_derivative2",
    "soft_modulus_t_derivative_alpha",
    "soft_modulus_t_value_and_derivative",
]

_cached = _loops.caching(__name__)


_soft_modulus_t_ball_expression = _ball_wide.program(
    "x alpha",
    "x*tanh(x/alpha)",
    "x*(exp(x/alpha) - 1)*(exp(x/alpha) + 1)/(exp(x/alpha)**2 + 1)",
    "x*(1 - exp(-x/alpha))*(exp(-x/alpha) + 1)/(exp(-x/alpha)**2 + 1)",
    "x*(expm1(x/alpha) + 2)*expm1(x/alpha)/(expm1(x/alpha)**2 + 2*expm1(x/alpha) + 2)",
)


@_vecmath.jit_scalar
def _soft_modulus_t_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x*(exp(x/alpha) - 1)*(exp(x/alpha) + 1)/(exp(x/alpha)**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.div(x, alpha)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t2, _t7)
    _t11 = _ball.mul(x, _t9)
    _t12 = _ball.sub(_t7, _t2)
    _t14 = _ball.mul(_t11, _t12)
    _t16 = _ball.sqr(_t7)
    _t18 = _ball.add(_t2, _t16)
    _t20 = _ball.div(_t14, _t18)
    if _ball_wide.will_do(_t20, (x, alpha)):
        return _t20
    # x*tanh(x/alpha)
    _t25 = _ball.tanh(_t5)
    _t27 = _ball.mul(x, _t25)
    if _ball_wide.will_do(_t27, (x, alpha)):
        return _t27
    # x*(1 - exp(-x/alpha))*(exp(-x/alpha) + 1)/(exp(-x/alpha)**2 + 1)
    _t32 = _ball.neg(x)
    _t34 = _ball.div(_t32, alpha)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.sub(_t2, _t36)
    _t40 = _ball.mul(x, _t38)
    _t41 = _ball.add(_t2, _t36)
    _t43 = _ball.mul(_t40, _t41)
    _t45 = _ball.sqr(_t36)
    _t47 = _ball.add(_t2, _t45)
    _t49 = _ball.div(_t43, _t47)
    if _ball_wide.will_do(_t49, (x, alpha)):
        return _t49
    # x*(expm1(x/alpha) + 2)*expm1(x/alpha)/(expm1(x/alpha)**2 + 2*expm1(x/alpha) + 2)
    _t54 = (1.0, 0.0, 1.0, 0.0)
    _t56 = _ball.expm1(_t5)
    _t58 = _ball.add(_t54, _t56)
    _t60 = _ball.mul(x, _t58)
    _t61 = _ball.mul(_t60, _t56)
    _t63 = _ball.scaled(_t56, 1.0)
    _t65 = _ball.add(_t54, _t63)
    _t66 = _ball.sqr(_t56)
    _t68 = _ball.add(_t65, _t66)
    _t70 = _ball.div(_t61, _t68)
    _t72 = _ball.better(_ball.better(_ball.better(_t20, _t27), _t49), _t70)
    return _ball_wide.settled(_t72, _soft_modulus_t_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_modulus_t_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_modulus_t_ball(x, alpha)


@_vecmath.jit_inline
def _soft_modulus_t_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.tanh_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _v9 + _v10
    _v12 = alpha > 0.0
    _v13 = _vecmath.in_range(_v11)
    _v14 = _v11 == 0.0
    _v15 = _v13 | (_v14 & (x == 0.0))
    _v16 = abs(x)
    _v17 = 1.0 / alpha
    _v18 = x * _v17
    _v19 = _v18 > 24.0
    _v20 = x if _v19 else _v11
    _v21 = _v18 < -24.0
    _v22 = -x
    _v23 = _v22 if _v21 else _v20
    _v24 = _v1 < 9.7453140114e288
    _v25 = _v0 & _v15
    _v26 = _v25 & _v24
    _v27 = _v26 | _v19
    _v28 = _v27 | _v21
    _v29 = _v16 < 3.402823669209385e38
    _v30 = _v1 < 3.402823669209385e38
    _v31 = _v12 & _v28
    _v32 = _v31 & _v29
    _v33 = _v32 & _v30
    _v34 = _vecmath.guarded(_v23, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _soft_modulus_t_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = x * _v2
    _v4 = _vecmath32.tanh(_v3)
    _v5 = _v4 * x
    _v6 = alpha > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = _v5 == 0.0
    _v9 = _v7 | (_v8 & (x == 0.0))
    _v10 = abs(x)
    _v11 = _vecmath32.single(_v5)
    _v12 = _v3 > 24.0
    _v13 = _vecmath32.single(x)
    _v14 = _v13 if _v12 else _v11
    _v15 = _v3 < -24.0
    _v16 = -x
    _v17 = _vecmath32.single(_v16)
    _v18 = _v17 if _v15 else _v14
    _v19 = _v1 < 9.7453140114e288
    _v20 = _v0 & _v9
    _v21 = _v20 & _v19
    _v22 = _v21 | _v12
    _v23 = _v22 | _v15
    _v24 = _v10 < 3.402823669209385e38
    _v25 = _v1 < 3.402823669209385e38
    _v26 = _v6 & _v23
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _vecmath32.guarded(_v18, _v28)
    return _v29, _v28


@_cached
def _fill_soft_modulus_t(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_modulus_t_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_t(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_t(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_t(x, alpha):
    value, ok = _soft_modulus_t_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_t(x, alpha):
    value, ok = _soft_modulus_t_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_t = _dispatch.Kernel(
    __name__,
    "soft_modulus_t",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t,
        fill32=_fill32_soft_modulus_t,
        mend=_mend_soft_modulus_t,
        one=_one_soft_modulus_t,
        one32=_one32_soft_modulus_t,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_t(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """Soft modulus T, elementwise.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_t.call(out, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t)
def _overload_soft_modulus_t(x, alpha=0.01):
    call = _kernel_soft_modulus_t.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


_soft_modulus_t_derivative_ball_expression = _ball_wide.program(
    "x alpha",
    "tanh(x/alpha) + x*(1 - tanh(x/alpha)**2)/alpha",
    "(alpha*exp(x/alpha)**4 - alpha + 4*x*exp(x/alpha)**2)/(alpha*(exp(x/alpha)**2 + 1)**2)",
    "(-alpha*exp(-x/alpha)**4 + alpha + 4*x*exp(-x/alpha)**2)/(alpha*(exp(-x/alpha)**2 + 1)**2)",
    "(alpha*expm1(x/alpha)**4 + 4*alpha*expm1(x/alpha)**3 + 6*alpha*expm1(x/alpha)**2 + "
    "4*alpha*expm1(x/alpha) + 4*x*expm1(x/alpha)**2 + 8*x*expm1(x/alpha) + "
    "4*x)/(alpha*(expm1(x/alpha)**2 + 2*expm1(x/alpha) + 2)**2)",
)


@_vecmath.jit_scalar
def _soft_modulus_t_derivative_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (alpha*exp(x/alpha)**4 - alpha + 4*x*exp(x/alpha)**2)/(alpha*(exp(x/alpha)**2 + 1)**2)
    _t3 = _ball.div(x, alpha)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = _ball.powi(_t5, 4)
    _t15 = _ball.mul(alpha, _t13)
    _t17 = _ball.add(_t11, _t15)
    _t18 = _ball.sub(_t17, alpha)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.add(_t20, _t7)
    _t24 = _ball.sqr(_t22)
    _t26 = _ball.mul(alpha, _t24)
    _t28 = _ball.div(_t18, _t26)
    if _ball_wide.will_do(_t28, (x, alpha)):
        return _t28
    # tanh(x/alpha) + x*(1 - tanh(x/alpha)**2)/alpha
    _t33 = _ball.tanh(_t3)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.sub(_t20, _t35)
    _t39 = _ball.mul(x, _t37)
    _t41 = _ball.div(_t39, alpha)
    _t43 = _ball.add(_t33, _t41)
    if _ball_wide.will_do(_t43, (x, alpha)):
        return _t43
    # (-alpha*exp(-x/alpha)**4 + alpha + 4*x*exp(-x/alpha)**2)/(alpha*(exp(-x/alpha)**2 + 1...
    _t48 = _ball.neg(x)
    _t50 = _ball.div(_t48, alpha)
    _t52 = _ball.exp(_t50)
    _t54 = _ball.sqr(_t52)
    _t56 = _ball.mul(x, _t54)
    _t58 = _ball.scaled(_t56, 2.0)
    _t60 = _ball.add(_t58, alpha)
    _t61 = _ball.powi(_t52, 4)
    _t63 = _ball.mul(alpha, _t61)
    _t65 = _ball.sub(_t60, _t63)
    _t67 = _ball.add(_t20, _t54)
    _t69 = _ball.sqr(_t67)
    _t71 = _ball.mul(alpha, _t69)
    _t73 = _ball.div(_t65, _t71)
    if _ball_wide.will_do(_t73, (x, alpha)):
        return _t73
    # (alpha*expm1(x/alpha)**4 + 4*alpha*expm1(x/alpha)**3 + 6*alpha*expm1(x/alpha)**2 + 4*...
    _t78 = _ball.expm1(_t3)
    _t80 = _ball.mul(alpha, _t78)
    _t82 = _ball.scaled(_t80, 2.0)
    _t84 = _ball.powi(_t78, 3)
    _t86 = _ball.mul(alpha, _t84)
    _t88 = _ball.scaled(_t86, 2.0)
    _t90 = _ball.add(_t82, _t88)
    _t91 = _ball.scaled(x, 2.0)
    _t93 = _ball.add(_t90, _t91)
    _t94 = _ball.sqr(_t78)
    _t96 = _ball.mul(x, _t94)
    _t98 = _ball.scaled(_t96, 2.0)
    _t100 = _ball.add(_t93, _t98)
    _t101 = (1.5, 0.0, 2.0, 0.0)
    _t103 = _ball.mul(alpha, _t94)
    _t105 = _ball.mul(_t101, _t103)
    _t107 = _ball.add(_t100, _t105)
    _t108 = _ball.mul(x, _t78)
    _t110 = _ball.scaled(_t108, 3.0)
    _t112 = _ball.add(_t107, _t110)
    _t113 = _ball.powi(_t78, 4)
    _t115 = _ball.mul(alpha, _t113)
    _t117 = _ball.add(_t112, _t115)
    _t119 = (1.0, 0.0, 1.0, 0.0)
    _t121 = _ball.scaled(_t78, 1.0)
    _t123 = _ball.add(_t119, _t121)
    _t124 = _ball.add(_t123, _t94)
    _t126 = _ball.sqr(_t124)
    _t128 = _ball.mul(alpha, _t126)
    _t130 = _ball.div(_t117, _t128)
    _t132 = _ball.better(_ball.better(_ball.better(_t28, _t43), _t73), _t130)
    return _ball_wide.settled(_t132, _soft_modulus_t_derivative_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_modulus_t_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_modulus_t_derivative_ball(x, alpha)


@_vecmath.jit_inline
def _soft_modulus_t_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = -alpha
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = x / alpha
    _v4 = abs(_v3)
    _v5 = 2.0 * x
    _v6 = 2.0 * 0.0
    _v7 = _vecmath.pair_quotient(_v5, _v6, alpha, 0.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.exp_bounded_as_pair(_v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, x)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = 4.0 * _v14
    _v17 = 4.0 * _v15
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.pair_product(_v11, _v12, _v11, _v12)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = _vecmath.pair_times(_v20, _v21, alpha)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = abs(_v24) > 1.0261342003245941e-289
    _v27 = _vecmath.pair_plus(_v16, _v17, _v0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_sum(_v28, _v29, _v24, _v25)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v16)
    _v34 = _v2 + _v33
    _v35 = _v34 + _v24
    _v36 = abs(_v31) * 16384.0 >= _v35
    _v37 = _v31 + _v32
    _v38 = 2.0 + _v11
    _v39 = _v11 * _v38
    _v40 = _v39 + 1.0
    _v41 = _v40 * alpha
    _v42 = abs(_v41) > 1.0261342003245941e-289
    _v43 = abs(_v41)
    _v44 = _v37 / _v41
    _v45 = alpha > 0.0
    _v46 = _vecmath.in_range(_v44)
    _v47 = abs(x)
    _v48 = 1.0 / alpha
    _v49 = x * _v48
    _v50 = _v49 > 24.0
    _v51 = 1.0 if _v50 else _v44
    _v52 = _v49 < -24.0
    _v53 = -1.0 if _v52 else _v51
    _v54 = _v2 < 9.7453140114e288
    _v55 = _v4 < 345.0
    _v56 = _v43 < 9.7453140114e288
    _v57 = _v1 & _v18
    _v58 = _v57 & _v22
    _v59 = _v58 & _v26
    _v60 = _v59 & _v36
    _v61 = _v60 & _v42
    _v62 = _v61 & _v46
    _v63 = _v62 & _v54
    _v64 = _v63 & _v55
    _v65 = _v64 & _v56
    _v66 = _v65 | _v50
    _v67 = _v66 | _v52
    _v68 = _v47 < 3.402823669209385e38
    _v69 = _v2 < 3.402823669209385e38
    _v70 = _v45 & _v67
    _v71 = _v70 & _v68
    _v72 = _v71 & _v69
    _v73 = _vecmath.guarded(_v53, _v72)
    return _v73, _v72


@_vecmath.jit_inline
def _soft_modulus_t_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = -alpha
    _v4 = x * _v2
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_bounded(_v4)
    _v7 = _v6 * _v6
    _v8 = 4.0 * _v7
    _v9 = _v8 * x
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _v7 * _v7
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * alpha
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v3 + _v9
    _v16 = _v15 + _v13
    _v17 = abs(_v9)
    _v18 = _v1 + _v17
    _v19 = _v18 + _v13
    _v20 = abs(_v16) * 4096.0 >= _v19
    _v21 = _v16 * _v2
    _v22 = 1.0 + _v7
    _v23 = _v22 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = abs(_v23)
    _v26 = _v21 / _v23
    _v27 = alpha > 0.0
    _v28 = _vecmath.in_range(_v26)
    _v29 = abs(x)
    _v30 = _vecmath32.single(_v26)
    _v31 = _v4 > 24.0
    _v32 = _vecmath32.single(1.0)
    _v33 = _v32 if _v31 else _v30
    _v34 = _v4 < -24.0
    _v35 = _vecmath32.single(-1.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v1 < 9.7453140114e288
    _v38 = _v5 < 300.0
    _v39 = _v25 < 9.7453140114e288
    _v40 = _v0 & _v10
    _v41 = _v40 & _v12
    _v42 = _v41 & _v14
    _v43 = _v42 & _v20
    _v44 = _v43 & _v24
    _v45 = _v44 & _v28
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 | _v31
    _v50 = _v49 | _v34
    _v51 = _v29 < 3.402823669209385e38
    _v52 = _v1 < 3.402823669209385e38
    _v53 = _v27 & _v50
    _v54 = _v53 & _v51
    _v55 = _v54 & _v52
    _v56 = _vecmath32.guarded(_v36, _v55)
    return _v56, _v55


@_cached
def _fill_soft_modulus_t_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_modulus_t_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_t_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_t_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_t_derivative(x, alpha):
    value, ok = _soft_modulus_t_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_t_derivative(x, alpha):
    value, ok = _soft_modulus_t_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_t_derivative = _dispatch.Kernel(
    __name__,
    "soft_modulus_t_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t_derivative,
        fill32=_fill32_soft_modulus_t_derivative,
        mend=_mend_soft_modulus_t_derivative,
        one=_one_soft_modulus_t_derivative,
        one32=_one32_soft_modulus_t_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_t_derivative(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The derivative of soft_modulus_t with respect to x.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_t_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t_derivative)
def _overload_soft_modulus_t_derivative(x, alpha=0.01):
    call = _kernel_soft_modulus_t_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


_soft_modulus_t_derivative2_ball_expression = _ball_wide.program(
    "x alpha",
    "2*(-1 + x*tanh(x/alpha)/alpha)*(tanh(x/alpha)**2 - 1)/alpha",
    "-8*(-alpha*exp(x/alpha)**2 - alpha + x*exp(x/alpha)**2 - "
    "x)*exp(x/alpha)**2/(alpha**2*(exp(x/alpha)**2 + 1)**3)",
    "8*(alpha*exp(-x/alpha)**2 + alpha + x*exp(-x/alpha)**2 - "
    "x)*exp(-x/alpha)**2/(alpha**2*(exp(-x/alpha)**2 + 1)**3)",
)


@_vecmath.jit_scalar
def _soft_modulus_t_derivative2_ball(x, alpha):
    """In balls."""
    # -8*(-alpha*exp(x/alpha)**2 - alpha + x*exp(x/alpha)**2 - x)*exp(x/alpha)**2/(alpha**2...
    _t1 = (-1.0, 0.0, 3.0, 0.0)
    _t5 = _ball.div(x, alpha)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(x, _t9)
    _t13 = _ball.sub(_t11, alpha)
    _t14 = _ball.mul(alpha, _t9)
    _t16 = _ball.sub(_t13, _t14)
    _t17 = _ball.sub(_t16, x)
    _t19 = _ball.mul(_t9, _t17)
    _t21 = _ball.mul(_t1, _t19)
    _t23 = _ball.sqr(alpha)
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.add(_t25, _t9)
    _t29 = _ball.powi(_t27, 3)
    _t31 = _ball.mul(_t23, _t29)
    _t33 = _ball.div(_t21, _t31)
    if _ball_wide.will_do(_t33, (x, alpha)):
        return _t33
    # 2*(-1 + x*tanh(x/alpha)/alpha)*(tanh(x/alpha)**2 - 1)/alpha
    _t38 = _ball.tanh(_t5)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.sub(_t40, _t25)
    _t44 = _ball.mul(x, _t38)
    _t46 = _ball.div(_t44, alpha)
    _t48 = _ball.sub(_t46, _t25)
    _t50 = _ball.mul(_t42, _t48)
    _t52 = _ball.scaled(_t50, 1.0)
    _t54 = _ball.div(_t52, alpha)
    if _ball_wide.will_do(_t54, (x, alpha)):
        return _t54
    # 8*(alpha*exp(-x/alpha)**2 + alpha + x*exp(-x/alpha)**2 - x)*exp(-x/alpha)**2/(alpha**...
    _t59 = _ball.neg(x)
    _t61 = _ball.div(_t59, alpha)
    _t63 = _ball.exp(_t61)
    _t65 = _ball.sqr(_t63)
    _t67 = _ball.mul(alpha, _t65)
    _t69 = _ball.add(alpha, _t67)
    _t70 = _ball.mul(x, _t65)
    _t72 = _ball.add(_t69, _t70)
    _t73 = _ball.sub(_t72, x)
    _t75 = _ball.mul(_t65, _t73)
    _t77 = _ball.scaled(_t75, 3.0)
    _t79 = _ball.add(_t25, _t65)
    _t81 = _ball.powi(_t79, 3)
    _t83 = _ball.mul(_t23, _t81)
    _t85 = _ball.div(_t77, _t83)
    _t87 = _ball.better(_ball.better(_t33, _t54), _t85)
    return _ball_wide.settled(_t87, _soft_modulus_t_derivative2_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_modulus_t_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_modulus_t_derivative2_ball(x, alpha)


@_vecmath.jit_inline
def _soft_modulus_t_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = _v0 / alpha
    _v4 = abs(_v3)
    _v5 = -_v0
    _v6 = -0.0
    _v7 = _vecmath.pair_quotient(_v5, _v6, alpha, 0.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.exp_bounded_as_pair(_v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v11, _v12, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) > 1.0261342003245941e-289
    _v17 = _vecmath.pair_times(_v14, _v15, _v0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v18
    _v21 = -_v19
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = -alpha
    _v24 = _vecmath.pair_times(_v14, _v15, alpha)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -_v25
    _v28 = -_v26
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _vecmath.pair_plus(_v20, _v21, _v23)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_sum(_v31, _v32, _v27, _v28)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_plus(_v34, _v35, _v0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(_v18)
    _v40 = abs(_v25)
    _v41 = _v39 + _v2
    _v42 = _v41 + _v40
    _v43 = _v42 + _v0
    _v44 = abs(_v37) * 16384.0 >= _v43
    _v45 = _vecmath.two_sum(_v37, _v38)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_product(_v14, _v15, _v46, _v47)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = -8.0 * _v49
    _v52 = -8.0 * _v50
    _v53 = abs(_v51) > 1.0261342003245941e-289
    _v54 = abs(_v18) > 1.0261342003245941e-289
    _v55 = abs(_v25) > 1.0261342003245941e-289
    _v56 = _vecmath.pair_plus(_v18, _v19, _v5)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_plus(_v57, _v58, alpha)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_sum(_v60, _v61, _v25, _v26)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = abs(_v0)
    _v66 = _v65 + _v18
    _v67 = _v66 + alpha
    _v68 = _v67 + _v25
    _v69 = abs(_v63) * 16384.0 >= _v68
    _v70 = _vecmath.two_sum(_v63, _v64)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_product(_v14, _v15, _v71, _v72)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = 8.0 * _v74
    _v77 = 8.0 * _v75
    _v78 = abs(_v76) > 1.0261342003245941e-289
    _v79 = _v2 < 9.7453140114e288
    _v80 = _v4 < 690.0
    _v81 = _v1 & _v16
    _v82 = _v81 & _v22
    _v83 = _v82 & _v29
    _v84 = _v83 & _v44
    _v85 = _v84 & _v53
    _v86 = _v85 & _v79
    _v87 = _v86 & _v80
    _v88 = _v81 & _v54
    _v89 = _v88 & _v55
    _v90 = _v89 & _v69
    _v91 = _v90 & _v78
    _v92 = _v91 & _v79
    _v93 = _v92 & _v80
    _v94 = _v87 if x < 0.0 else _v93
    _v95 = _v51 if x < 0.0 else _v76
    _v96 = _v52 if x < 0.0 else _v77
    _v97 = _vecmath.two_product(alpha, alpha)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_product(_v101, _v102, _v101, _v102)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_product(_v104, _v105, _v101, _v102)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_product(_v98, _v99, _v107, _v108)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _v81 & _v79
    _v113 = _v112 & _v80
    _v114 = abs(_v110) > 1.0261342003245941e-289
    _v115 = abs(_v110)
    _v116 = _vecmath.pair_quotient(_v95, _v96, _v110, _v111)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _v117 + _v118
    _v120 = alpha > 0.0
    _v121 = _vecmath.in_range(_v119)
    _v122 = _v115 < 9.7453140114e288
    _v123 = _v0 < 3.402823669209385e38
    _v124 = _v2 < 3.402823669209385e38
    _v125 = _v94 & _v113
    _v126 = _v125 & _v114
    _v127 = _v126 & _v120
    _v128 = _v127 & _v121
    _v129 = _v128 & _v122
    _v130 = _v129 & _v123
    _v131 = _v130 & _v124
    _v132 = _vecmath.guarded(_v119, _v131)
    return _v132, _v131


@_vecmath.jit_inline
def _soft_modulus_t_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = 1.0 / alpha
    _v4 = _v0 * _v3
    _v5 = abs(_v4)
    _v6 = -_v0
    _v7 = _v6 * _v3
    _v8 = _vecmath32.exp_bounded(_v7)
    _v9 = _v8 * _v8
    _v10 = -_v9
    _v11 = _v10 * _v0
    _v12 = -alpha
    _v13 = _v10 * alpha
    _v14 = _v11 + _v12
    _v15 = _v14 + _v13
    _v16 = _v15 + _v0
    _v17 = abs(_v11)
    _v18 = abs(_v13)
    _v19 = _v17 + _v2
    _v20 = _v19 + _v18
    _v21 = _v20 + _v0
    _v22 = abs(_v16) * 4096.0 >= _v21
    _v23 = -8.0 * _v16
    _v24 = _v23 * _v9
    _v25 = abs(_v24) > 1.0261342003245941e-289
    _v26 = _v9 * _v0
    _v27 = _v9 * alpha
    _v28 = _v6 + _v26
    _v29 = _v28 + alpha
    _v30 = _v29 + _v27
    _v31 = abs(_v0)
    _v32 = _v31 + _v26
    _v33 = _v32 + alpha
    _v34 = _v33 + _v27
    _v35 = abs(_v30) * 4096.0 >= _v34
    _v36 = 8.0 * _v30
    _v37 = _v36 * _v9
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = _v2 < 9.7453140114e288
    _v40 = _v5 < 300.0
    _v41 = _v1 & _v22
    _v42 = _v41 & _v25
    _v43 = _v42 & _v39
    _v44 = _v43 & _v40
    _v45 = _v1 & _v35
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v44 if x < 0.0 else _v48
    _v50 = _v24 if x < 0.0 else _v37
    _v51 = 1.0 + _v9
    _v52 = _v51 * _v51
    _v53 = _v52 * _v51
    _v54 = alpha * alpha
    _v55 = _v53 * _v54
    _v56 = _v1 & _v39
    _v57 = _v56 & _v40
    _v58 = abs(_v55) > 1.0261342003245941e-289
    _v59 = abs(_v55)
    _v60 = _v50 / _v55
    _v61 = alpha > 0.0
    _v62 = _vecmath.in_range(_v60)
    _v63 = _vecmath32.single(_v60)
    _v64 = _v59 < 9.7453140114e288
    _v65 = _v0 < 3.402823669209385e38
    _v66 = _v2 < 3.402823669209385e38
    _v67 = _v49 & _v57
    _v68 = _v67 & _v58
    _v69 = _v68 & _v61
    _v70 = _v69 & _v62
    _v71 = _v70 & _v64
    _v72 = _v71 & _v65
    _v73 = _v72 & _v66
    _v74 = _vecmath32.guarded(_v63, _v73)
    return _v74, _v73


@_cached
def _fill_soft_modulus_t_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_modulus_t_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_t_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_t_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_t_derivative2(x, alpha):
    value, ok = _soft_modulus_t_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_t_derivative2(x, alpha):
    value, ok = _soft_modulus_t_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_t_derivative2 = _dispatch.Kernel(
    __name__,
    "soft_modulus_t_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t_derivative2,
        fill32=_fill32_soft_modulus_t_derivative2,
        mend=_mend_soft_modulus_t_derivative2,
        one=_one_soft_modulus_t_derivative2,
        one32=_one32_soft_modulus_t_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_t_derivative2(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The second derivative of soft_modulus_t with respect to x.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_t_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t_derivative2)
def _overload_soft_modulus_t_derivative2(x, alpha=0.01):
    call = _kernel_soft_modulus_t_derivative2.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


_soft_modulus_t_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha",
    "-x**2*(1 - tanh(x/alpha)**2)/alpha**2",
    "-4*x**2*exp(x/alpha)**2/(alpha**2*(exp(x/alpha)**2 + 1)**2)",
    "-4*x**2*exp(-x/alpha)**2/(alpha**2*(exp(-x/alpha)**2 + 1)**2)",
)


@_vecmath.jit_scalar
def _soft_modulus_t_derivative_alpha_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return (-0.0, 0.0, 0.0, 0.0)
    # -4*x**2*exp(x/alpha)**2/(alpha**2*(exp(x/alpha)**2 + 1)**2)
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.sqr(x)
    _t7 = _ball.div(x, alpha)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.mul(_t4, _t11)
    _t15 = _ball.mul(_t1, _t13)
    _t17 = _ball.sqr(alpha)
    _t19 = (1.0, 0.0, 0.0, 0.0)
    _t21 = _ball.add(_t19, _t11)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.mul(_t17, _t23)
    _t27 = _ball.div(_t15, _t25)
    if _ball_wide.will_do(_t27, (x, alpha)):
        return _t27
    # -x**2*(1 - tanh(x/alpha)**2)/alpha**2
    _t32 = _ball.tanh(_t7)
    _t34 = _ball.sqr(_t32)
    _t36 = _ball.sub(_t19, _t34)
    _t38 = _ball.mul(_t4, _t36)
    _t40 = _ball.neg(_t38)
    _t42 = _ball.div(_t40, _t17)
    if _ball_wide.will_do(_t42, (x, alpha)):
        return _t42
    # -4*x**2*exp(-x/alpha)**2/(alpha**2*(exp(-x/alpha)**2 + 1)**2)
    _t47 = _ball.neg(x)
    _t49 = _ball.div(_t47, alpha)
    _t51 = _ball.exp(_t49)
    _t53 = _ball.sqr(_t51)
    _t55 = _ball.mul(_t4, _t53)
    _t57 = _ball.mul(_t1, _t55)
    _t59 = _ball.add(_t19, _t53)
    _t61 = _ball.sqr(_t59)
    _t63 = _ball.mul(_t17, _t61)
    _t65 = _ball.div(_t57, _t63)
    _t67 = _ball.better(_ball.better(_t27, _t42), _t65)
    return _ball_wide.settled(_t67, _soft_modulus_t_derivative_alpha_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_modulus_t_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_modulus_t_derivative_alpha_ball(x, alpha)


@_vecmath.jit_inline
def _soft_modulus_t_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = _vecmath.two_product(-4.0, _v1)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = abs(alpha) > 1.0261342003245941e-289
    _v8 = abs(alpha)
    _v9 = _v0 / alpha
    _v10 = abs(_v9)
    _v11 = -2.0 * _v0
    _v12 = -2.0 * 0.0
    _v13 = _vecmath.pair_quotient(_v11, _v12, alpha, 0.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.exp_bounded_dd(_v14, _v15)
    _v17 = _vecmath.pair_times(_v4, _v5, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.rounded(_v18, _v19)
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _v8 < 9.7453140114e288
    _v23 = _v10 < 345.0
    _v24 = _v2 & _v6
    _v25 = _v24 & _v7
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = 2.0 + _v16
    _v30 = _v16 * _v29
    _v31 = _v30 + 1.0
    _v32 = alpha * alpha
    _v33 = _v31 * _v32
    _v34 = _v7 & _v22
    _v35 = _v34 & _v23
    _v36 = abs(_v33) > 1.0261342003245941e-289
    _v37 = abs(_v33)
    _v38 = _v20 / _v33
    _v39 = alpha > 0.0
    _v40 = _vecmath.in_range(_v38)
    _v41 = _v38 == 0.0
    _v42 = _v40 | (_v41 & (x == 0.0))
    _v43 = 1.0 / alpha
    _v44 = x * _v43
    _v45 = abs(_v44)
    _v46 = _v45 > 768.0
    _v47 = -0.0 if _v46 else _v38
    _v48 = _v37 < 9.7453140114e288
    _v49 = _v28 & _v35
    _v50 = _v49 & _v36
    _v51 = _v50 & _v42
    _v52 = _v51 & _v7
    _v53 = _v52 & _v48
    _v54 = _v53 & _v22
    _v55 = _v54 | _v46
    _v56 = _v0 < 3.402823669209385e38
    _v57 = _v8 < 3.402823669209385e38
    _v58 = _v39 & _v55
    _v59 = _v58 & _v56
    _v60 = _v59 & _v57
    _v61 = _vecmath.guarded(_v47, _v60)
    return _v61, _v60


@_vecmath.jit_inline
def _soft_modulus_t_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * alpha
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = abs(alpha) > 1.0261342003245941e-289
    _v5 = abs(alpha)
    _v6 = 1.0 / alpha
    _v7 = x * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = _v9 * _v9
    _v11 = -4.0 * _v10
    _v12 = x * x
    _v13 = _v11 * _v12
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v13 * _v3
    _v16 = 1.0 + _v10
    _v17 = _v16 * _v16
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = abs(_v17)
    _v20 = _v15 / _v17
    _v21 = alpha > 0.0
    _v22 = _vecmath.in_range(_v20)
    _v23 = _v20 == 0.0
    _v24 = _v22 | (_v23 & (x == 0.0))
    _v25 = abs(x)
    _v26 = _vecmath32.single(_v20)
    _v27 = _v8 > 104.0
    _v28 = _vecmath32.single(-0.0)
    _v29 = _v28 if _v27 else _v26
    _v30 = _v2 < 9.7453140114e288
    _v31 = _v5 < 9.7453140114e288
    _v32 = _v8 < 300.0
    _v33 = _v19 < 9.7453140114e288
    _v34 = _v1 & _v4
    _v35 = _v34 & _v14
    _v36 = _v35 & _v18
    _v37 = _v36 & _v24
    _v38 = _v37 & _v30
    _v39 = _v38 & _v31
    _v40 = _v39 & _v32
    _v41 = _v40 & _v33
    _v42 = _v41 | _v27
    _v43 = _v25 < 3.402823669209385e38
    _v44 = _v5 < 3.402823669209385e38
    _v45 = _v21 & _v42
    _v46 = _v45 & _v43
    _v47 = _v46 & _v44
    _v48 = _vecmath32.guarded(_v29, _v47)
    return _v48, _v47


@_cached
def _fill_soft_modulus_t_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_modulus_t_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_t_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_t_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_t_derivative_alpha(x, alpha):
    value, ok = _soft_modulus_t_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_t_derivative_alpha(x, alpha):
    value, ok = _soft_modulus_t_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_modulus_t_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_t_derivative_alpha = _dispatch.Kernel(
    __name__,
    "soft_modulus_t_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t_derivative_alpha,
        fill32=_fill32_soft_modulus_t_derivative_alpha,
        mend=_mend_soft_modulus_t_derivative_alpha,
        one=_one_soft_modulus_t_derivative_alpha,
        one32=_one32_soft_modulus_t_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_t_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The derivative of soft_modulus_t with respect to its parameter alpha.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_t_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t_derivative_alpha)
def _overload_soft_modulus_t_derivative_alpha(x, alpha=0.01):
    call = _kernel_soft_modulus_t_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _soft_modulus_t_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = -alpha
    _v4 = x * _v2
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_bounded(_v4)
    _v7 = _v6 * _v6
    _v8 = 4.0 * _v7
    _v9 = _v8 * x
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _v7 * _v7
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * alpha
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v3 + _v9
    _v16 = _v15 + _v13
    _v17 = abs(_v9)
    _v18 = _v1 + _v17
    _v19 = _v18 + _v13
    _v20 = abs(_v16) * 4096.0 >= _v19
    _v21 = _v16 * _v2
    _v22 = 1.0 + _v7
    _v23 = _v22 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = abs(_v23)
    _v26 = _v21 / _v23
    _v27 = alpha > 0.0
    _v28 = _vecmath.in_range(_v26)
    _v29 = abs(x)
    _v30 = _vecmath32.product(grad_output, _v26)
    _v31 = _v4 > 24.0
    _v32 = _vecmath32.product(grad_output, 1.0)
    _v33 = _v32 if _v31 else _v30
    _v34 = _v4 < -24.0
    _v35 = _vecmath32.product(grad_output, -1.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v1 < 9.7453140114e288
    _v38 = _v5 < 300.0
    _v39 = _v25 < 9.7453140114e288
    _v40 = _v0 & _v10
    _v41 = _v40 & _v12
    _v42 = _v41 & _v14
    _v43 = _v42 & _v20
    _v44 = _v43 & _v24
    _v45 = _v44 & _v28
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 | _v31
    _v50 = _v49 | _v34
    _v51 = _v29 < 3.402823669209385e38
    _v52 = _v1 < 3.402823669209385e38
    _v53 = _v27 & _v50
    _v54 = _v53 & _v51
    _v55 = _v54 & _v52
    _v56 = _vecmath32.guarded(_v36, _v55)
    return _v56, _v56 == _v56


@_vecmath.jit_inline
def _soft_modulus_t_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_modulus_t_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _soft_modulus_t_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_t_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _soft_modulus_t_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _soft_modulus_t_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_soft_modulus_t_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_t_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _soft_modulus_t_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_t_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_t_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_t_backward(grad_output, x, alpha):
    value, ok = _soft_modulus_t_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_soft_modulus_t_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_t_backward(grad_output, x, alpha):
    value, ok = _soft_modulus_t_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_soft_modulus_t_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_t_backward = _dispatch.Kernel(
    __name__,
    "soft_modulus_t_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t_backward,
        fill32=_fill32_soft_modulus_t_backward,
        mend=_mend_soft_modulus_t_backward,
        one=_one_soft_modulus_t_backward,
        one32=_one32_soft_modulus_t_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_t_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of soft_modulus_t.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_t_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t_backward)
def _overload_soft_modulus_t_backward(grad_output, x, alpha=0.01):
    call = _kernel_soft_modulus_t_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=0.01):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _soft_modulus_t_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_t_fast(x, alpha)
    _r1, _ok1 = _soft_modulus_t_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _soft_modulus_t_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_t_fast32(x, alpha)
    _r1, _ok1 = _soft_modulus_t_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _soft_modulus_t_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _soft_modulus_t_exact(x, alpha)
    _r1 = _soft_modulus_t_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_soft_modulus_t_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_modulus_t_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_t_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_modulus_t_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_t_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _soft_modulus_t_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_soft_modulus_t_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_soft_modulus_t_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_soft_modulus_t_value_and_derivative(x, alpha):
    value_0, value_1, ok = _soft_modulus_t_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_modulus_t_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_soft_modulus_t_value_and_derivative(x, alpha):
    value_0, value_1, ok = _soft_modulus_t_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_modulus_t_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_soft_modulus_t_value_and_derivative = _dispatch.Kernel(
    __name__,
    "soft_modulus_t_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_modulus_t_value_and_derivative,
        fill32=_fill32_soft_modulus_t_value_and_derivative,
        mend=_mend_soft_modulus_t_value_and_derivative,
        one=_one_soft_modulus_t_value_and_derivative,
        one32=_one32_soft_modulus_t_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def soft_modulus_t_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """Soft modulus T and its derivative, in one pass.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_soft_modulus_t_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(soft_modulus_t_value_and_derivative)
def _overload_soft_modulus_t_value_and_derivative(x, alpha=0.01):
    call = _kernel_soft_modulus_t_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


def soft_modulus_t_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The sum of grad_output times soft_modulus_t_derivative_alpha, over the axes along which alpha
    is broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "soft_modulus_t_backward_alpha",
        _kernel_soft_modulus_t_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
