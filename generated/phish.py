"""Phish.

Written by `symact build` from [phish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "phish",
    "phish_backward",
    "phish_derivative",
    "phish_derivative2",
    "phish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_phish_ball_expression = _ball_wide.program(
    "x",
    "x*tanh(x*(erf(sqrt(2)*x/2) + 1)/2)",
    "x*(1 - exp(-x*(erf(x*sqrt(2)/2) + 1)/2))*(exp(-x*(erf(x*sqrt(2)/2) + 1)/2) + "
    "1)/(exp(-x*(erf(x*sqrt(2)/2) + 1)/2)**2 + 1)",
    "-x*(expm1(-x*(erf(x*sqrt(2)/2) + 1)/2) + 2)*expm1(-x*(erf(x*sqrt(2)/2) + "
    "1)/2)/(expm1(-x*(erf(x*sqrt(2)/2) + 1)/2)**2 + 2*expm1(-x*(erf(x*sqrt(2)/2) + 1)/2) + 2)",
)


@_vecmath.jit_scalar
def _phish_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x*(1 - exp(-x*(erf(x*sqrt(2)/2) + 1)/2))*(exp(-x*(erf(x*sqrt(2)/2) + 1)/2) + 1)/(exp(...
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (-1.0, 0.0, -1.0, 0.0)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.add(_t2, _t12)
    _t16 = _ball.mul(x, _t14)
    _t18 = _ball.mul(_t4, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sub(_t2, _t20)
    _t24 = _ball.mul(x, _t22)
    _t25 = _ball.add(_t2, _t20)
    _t27 = _ball.mul(_t24, _t25)
    _t29 = _ball.sqr(_t20)
    _t31 = _ball.add(_t2, _t29)
    _t33 = _ball.div(_t27, _t31)
    if _ball.is_sure(_t33):
        return _t33
    # x*tanh(x*(erf(x*sqrt(2)/2) + 1)/2)
    _t38 = _ball.scaled(_t16, -1.0)
    _t40 = _ball.tanh(_t38)
    _t42 = _ball.mul(x, _t40)
    if _ball.is_sure(_t42):
        return _t42
    # -x*(expm1(-x*(erf(x*sqrt(2)/2) + 1)/2) + 2)*expm1(-x*(erf(x*sqrt(2)/2) + 1)/2)/(expm1...
    _t47 = (1.0, 0.0, 1.0, 0.0)
    _t49 = _ball.expm1(_t18)
    _t51 = _ball.add(_t47, _t49)
    _t53 = _ball.mul(x, _t51)
    _t54 = _ball.mul(_t53, _t49)
    _t56 = _ball.neg(_t54)
    _t58 = _ball.scaled(_t49, 1.0)
    _t60 = _ball.add(_t47, _t58)
    _t61 = _ball.sqr(_t49)
    _t63 = _ball.add(_t60, _t61)
    _t65 = _ball.div(_t56, _t63)
    _t67 = _ball.better(_ball.better(_t33, _t42), _t65)
    return _ball_wide.settled(_t67, _phish_ball_expression, (x,))


@_vecmath.jit_scalar
def _phish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _phish_ball(x)


@_vecmath.jit_inline
def _phish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.erfc_dd(_v2, _v3)
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = _v4 * _v0
    _v7 = abs(_v6)
    _v8 = _vecmath.erfc_as_pair(_v2, _v3)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_times(_v9, _v10, _v0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.expm1_bounded_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_times(_v16, _v17, _v0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = -2.0 + _v4
    _v22 = _v21 * _v0
    _v23 = abs(_v22)
    _v24 = _vecmath.pair_plus(_v9, _v10, -2.0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_times(_v25, _v26, _v0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.expm1_bounded_as_pair(_v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_times(_v31, _v32, _v0)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -_v34
    _v37 = -_v35
    _v38 = _v7 < 325.0
    _v39 = _v5 & _v11
    _v40 = _v39 & _v38
    _v41 = _v23 < 325.0
    _v42 = _v39 & _v41
    _v43 = _v40 if x < 0.0 else _v42
    _v44 = _v19 if x < 0.0 else _v36
    _v45 = _v20 if x < 0.0 else _v37
    _v46 = _vecmath.pair_plus(_v16, _v17, 2.0)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_plus(_v31, _v32, 2.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _v47 if x < 0.0 else _v50
    _v53 = _v48 if x < 0.0 else _v51
    _v54 = _vecmath.pair_quotient(_v44, _v45, _v52, _v53)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _v55 + _v56
    _v58 = _vecmath.in_range(_v57)
    _v59 = _v58 | (x == 0.0)
    _v60 = x > 24.0
    _v61 = x if _v60 else _v57
    _v62 = x < -40.0
    _v63 = 0.0 if _v62 else _v61
    _v64 = _v63 if x == x else x
    _v65 = _v43 & _v59
    _v66 = _v65 | _v60
    _v67 = _v66 | _v62
    _v68 = _vecmath.guarded(_v64, _v67)
    return _v68, _v67


@_vecmath.jit_inline
def _phish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 0.7071067811865476 * _v0
    _v2 = _vecmath32.erfc_light(_v1)
    _v3 = _v2 * _v0
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = _v5 * _v0
    _v7 = -2.0 + _v2
    _v8 = _v7 * _v0
    _v9 = abs(_v8)
    _v10 = _vecmath32.expm1_bounded(_v8)
    _v11 = -_v10
    _v12 = _v11 * _v0
    _v13 = _v4 < 150.0
    _v14 = _v9 < 150.0
    _v15 = _v13 if x < 0.0 else _v14
    _v16 = _v6 if x < 0.0 else _v12
    _v17 = 2.0 + _v5
    _v18 = 2.0 + _v10
    _v19 = _v17 if x < 0.0 else _v18
    _v20 = _v16 / _v19
    _v21 = _vecmath32.single(_v20)
    _v22 = x > 24.0
    _v23 = _vecmath32.single(x)
    _v24 = _v23 if _v22 else _v21
    _v25 = x < -16.0
    _v26 = _vecmath32.single(0.0)
    _v27 = _v26 if _v25 else _v24
    _v28 = _v27 if x == x else _vecmath32.single(x)
    _v29 = _v15 | _v22
    _v30 = _v29 | _v25
    _v31 = _vecmath32.guarded(_v28, _v30)
    return _v31, _v30


@_cached
def _fill_phish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_phish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_phish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _phish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_phish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_phish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_phish(x):
    value, ok = _phish_fast(_loops.float64(x))
    if not ok:
        exact = _round_phish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_phish(x):
    value, ok = _phish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_phish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_phish = _dispatch.Kernel(
    __name__,
    "phish",
    ("x",),
    _loops.Loops(
        fill=_fill_phish,
        fill32=_fill32_phish,
        mend=_mend_phish,
        one=_one_phish,
        one32=_one32_phish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def phish(x: ArrayLike, *, out: Any = None) -> Any:
    """Phish, elementwise.

    Slow in places: at 33 of the points tried, such as x = -40.0, no form is accurate in double-
    double, and as many digits are taken as it needs.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_phish.call(out, x)


@_loops.callable_when_jitted(phish)
def _overload_phish(x):
    call = _kernel_phish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_phish_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - tanh(x*(erf(sqrt(2)*x/2) + 1)/2)**2)*(sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + "
    "erf(sqrt(2)*x/2)/2 + 1/2) + tanh(x*(erf(sqrt(2)*x/2) + 1)/2)",
    "(2*x**2*sqrt(2)*exp(x/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "2*x*erf(x*sqrt(2)/2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "2*x*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "sqrt(pi)*exp(x/2)**4*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**4 - "
    "sqrt(pi)*exp(x**2/2))/((exp(x/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "1)**2*sqrt(pi)*exp(x**2/2))",
    "where_positive((2*x**2*sqrt(2)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 "
    "- 2*x*erfc(x*sqrt(2)/2)*sqrt(pi)*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + "
    "4*x*sqrt(pi)*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 - "
    "sqrt(pi)*exp(-x/2)**4*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**4 + "
    "sqrt(pi))/((exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + 1)**2*sqrt(pi)), pi)",
    "where_positive((x**2*((2*expm1(x*erf(x*sqrt(2)/2)/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "(((2*expm1(x*erf(x*sqrt(2)/2)/2) + 4)*expm1(x/2) + 4*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "8)*expm1(x*erf(x*sqrt(2)/2)/2) + 2*expm1(x/2) + 4)*expm1(x/2) + 2)*sqrt(2) + "
    "(x*((2*expm1(x**2/2) + 2)*erf(x*sqrt(2)/2) + 2*expm1(x**2/2) + 2) + (x*((4*expm1(x**2/2) + "
    "4)*erf(x*sqrt(2)/2) + 4*expm1(x**2/2) + 4) + (x*(2*erf(x*sqrt(2)/2) + 2) + "
    "(expm1(x*erf(x*sqrt(2)/2)/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2) + (x*(2*erf(x*sqrt(2)/2) + 2) +"
    " (expm1(x*erf(x*sqrt(2)/2)/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2) + 6)*expm1(x**2/2) + "
    "6)*expm1(x*erf(x*sqrt(2)/2)/2) + 4*expm1(x**2/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "(x*((4*expm1(x**2/2) + 4)*erf(x*sqrt(2)/2) + 4*expm1(x**2/2) + 4) + (x*(2*erf(x*sqrt(2)/2) + "
    "2) + (expm1(x/2) + 4)*expm1(x/2) + (x*(2*erf(x*sqrt(2)/2) + 2) + (expm1(x/2) + 4)*expm1(x/2) "
    "+ 6)*expm1(x**2/2) + 6)*expm1(x/2) + (x*((8*expm1(x**2/2) + 8)*erf(x*sqrt(2)/2) + "
    "8*expm1(x**2/2) + 8) + (x*(4*erf(x*sqrt(2)/2) + 4) + (4*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "16)*expm1(x*erf(x*sqrt(2)/2)/2) + (x*(4*erf(x*sqrt(2)/2) + 4) + "
    "(4*expm1(x*erf(x*sqrt(2)/2)/2) + 16)*expm1(x*erf(x*sqrt(2)/2)/2) + 24)*expm1(x**2/2) + "
    "24)*expm1(x*erf(x*sqrt(2)/2)/2) + (x*(4*erf(x*sqrt(2)/2) + 4) + (4*expm1(x/2) + "
    "16)*expm1(x/2) + (x*(4*erf(x*sqrt(2)/2) + 4) + (4*expm1(x/2) + 16)*expm1(x/2) + "
    "24)*expm1(x**2/2) + (x*(2*erf(x*sqrt(2)/2) + 2) + (6*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "24)*expm1(x*erf(x*sqrt(2)/2)/2) + (x*(2*erf(x*sqrt(2)/2) + 2) + "
    "(6*expm1(x*erf(x*sqrt(2)/2)/2) + 24)*expm1(x*erf(x*sqrt(2)/2)/2) + 36)*expm1(x**2/2) + "
    "((6*expm1(x**2/2) + 6)*expm1(x/2) + ((4*expm1(x**2/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "((expm1(x**2/2) + 1)*expm1(x*erf(x*sqrt(2)/2)/2) + 4*expm1(x**2/2) + 4)*expm1(x/2) + "
    "16*expm1(x**2/2) + 16)*expm1(x*erf(x*sqrt(2)/2)/2) + 24*expm1(x**2/2) + 24)*expm1(x/2) + "
    "36)*expm1(x*erf(x*sqrt(2)/2)/2) + 24)*expm1(x/2) + 16*expm1(x**2/2) + "
    "16)*expm1(x*erf(x*sqrt(2)/2)/2) + 4*expm1(x**2/2) + 4)*expm1(x/2))*sqrt(pi))/((expm1(x**2/2) "
    "+ 1)*(expm1(x/2)**2*expm1(x*erf(x*sqrt(2)/2)/2)**2 + "
    "2*expm1(x/2)**2*expm1(x*erf(x*sqrt(2)/2)/2) + expm1(x/2)**2 + "
    "2*expm1(x/2)*expm1(x*erf(x*sqrt(2)/2)/2)**2 + 4*expm1(x/2)*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "2*expm1(x/2) + expm1(x*erf(x*sqrt(2)/2)/2)**2 + 2*expm1(x*erf(x*sqrt(2)/2)/2) + "
    "2)**2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _phish_derivative_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (2*x**2*sqrt(2)*exp(x/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 + 2*x*erf(x*sqrt(2)/2)*sqrt(...
    _t2 = _ball.sqr(x)
    _t4 = _ball.scaled(x, -1.0)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.sqr(_t6)
    _t10 = _ball.mul(_t2, _t8)
    _t11 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t13 = _ball.mul(x, _t11)
    _t15 = _ball.scaled(_t13, -1.0)
    _t17 = _ball.erf(_t15)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.scaled(_t19, -1.0)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sqr(_t23)
    _t27 = _ball.mul(_t10, _t25)
    _t28 = _ball.mul(_t27, _t11)
    _t30 = _ball.scaled(_t28, 1.0)
    _t32 = _ball.mul(x, _t8)
    _t33 = _ball.mul(_t32, _t25)
    _t34 = _ball.mul(_t33, _t17)
    _t35 = _ball.scaled(_t2, -1.0)
    _t37 = _ball.exp(_t35)
    _t39 = _ball.mul(_t34, _t37)
    _t40 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t42 = _ball.mul(_t39, _t40)
    _t44 = _ball.scaled(_t42, 1.0)
    _t46 = _ball.add(_t30, _t44)
    _t47 = _ball.mul(x, _t8)
    _t48 = _ball.mul(_t47, _t25)
    _t49 = _ball.mul(_t48, _t37)
    _t50 = _ball.mul(_t49, _t40)
    _t52 = _ball.scaled(_t50, 1.0)
    _t54 = _ball.add(_t46, _t52)
    _t55 = _ball.powi(_t6, 4)
    _t57 = _ball.powi(_t23, 4)
    _t59 = _ball.mul(_t55, _t57)
    _t60 = _ball.mul(_t59, _t37)
    _t61 = _ball.mul(_t60, _t40)
    _t63 = _ball.add(_t54, _t61)
    _t64 = _ball.mul(_t37, _t40)
    _t66 = _ball.sub(_t63, _t64)
    _t68 = (1.0, 0.0, 0.0, 0.0)
    _t70 = _ball.mul(_t8, _t25)
    _t72 = _ball.add(_t68, _t70)
    _t74 = _ball.sqr(_t72)
    _t76 = _ball.mul(_t74, _t37)
    _t77 = _ball.mul(_t76, _t40)
    _t79 = _ball.div(_t66, _t77)
    if _ball.is_sure(_t79):
        return _t79
    # x*(1 - tanh(x*(erf(x*sqrt(2)/2) + 1)/2)**2)*(x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 +...
    _t84 = _ball.add(_t68, _t17)
    _t86 = _ball.mul(x, _t84)
    _t88 = _ball.scaled(_t86, -1.0)
    _t90 = _ball.tanh(_t88)
    _t92 = _ball.sqr(_t90)
    _t94 = _ball.sub(_t68, _t92)
    _t96 = _ball.mul(x, _t94)
    _t97 = (1.0, 0.0, -1.0, 0.0)
    _t99 = _ball.scaled(_t17, -1.0)
    _t101 = _ball.add(_t97, _t99)
    _t102 = (-1.0, 0.0, -1.0, 0.0)
    _t104 = _ball.mul(_t102, _t2)
    _t106 = _ball.exp(_t104)
    _t108 = _ball.mul(x, _t106)
    _t109 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t111 = _ball.mul(_t108, _t109)
    _t112 = _ball.mul(_t111, _t11)
    _t114 = _ball.scaled(_t112, -1.0)
    _t116 = _ball.add(_t101, _t114)
    _t118 = _ball.mul(_t96, _t116)
    _t120 = _ball.add(_t90, _t118)
    if _ball.is_sure(_t120):
        return _t120
    # where_positive((2*x**2*sqrt(2)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) - 1...
    _t125 = _ball.mul(_t102, x)
    _t127 = _ball.exp(_t125)
    _t129 = _ball.sqr(_t127)
    _t131 = _ball.mul(_t2, _t129)
    _t132 = _ball.erfc(_t15)
    _t134 = _ball.sub(_t132, _t68)
    _t136 = _ball.mul(x, _t134)
    _t138 = _ball.scaled(_t136, -1.0)
    _t140 = _ball.exp(_t138)
    _t142 = _ball.sqr(_t140)
    _t144 = _ball.mul(_t131, _t142)
    _t145 = _ball.mul(_t144, _t106)
    _t146 = _ball.mul(_t145, _t11)
    _t148 = _ball.scaled(_t146, 1.0)
    _t150 = _ball.mul(x, _t129)
    _t151 = _ball.mul(_t150, _t142)
    _t152 = _ball.mul(_t151, _t40)
    _t154 = _ball.scaled(_t152, 2.0)
    _t156 = _ball.add(_t148, _t154)
    _t157 = _ball.add(_t156, _t40)
    _t158 = _ball.mul(x, _t129)
    _t159 = _ball.mul(_t158, _t142)
    _t160 = _ball.mul(_t159, _t132)
    _t161 = _ball.mul(_t160, _t40)
    _t163 = _ball.scaled(_t161, 1.0)
    _t165 = _ball.sub(_t157, _t163)
    _t166 = _ball.powi(_t127, 4)
    _t168 = _ball.powi(_t140, 4)
    _t170 = _ball.mul(_t166, _t168)
    _t171 = _ball.mul(_t170, _t40)
    _t173 = _ball.sub(_t165, _t171)
    _t175 = _ball.mul(_t129, _t142)
    _t177 = _ball.add(_t68, _t175)
    _t179 = _ball.sqr(_t177)
    _t181 = _ball.mul(_t179, _t40)
    _t183 = _ball.div(_t173, _t181)
    _t185 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t187 = _ball.where_positive(_t183, _t185)
    if _ball.is_sure(_t187):
        return _t187
    # where_positive((x**2*((2*expm1(x*erf(x*sqrt(2)/2)/2) + 4)*expm1(x*erf(x*sqrt(2)/2)/2)...
    _t192 = (1.0, 0.0, 2.0, 0.0)
    _t194 = _ball.expm1(_t21)
    _t196 = _ball.add(_t192, _t194)
    _t198 = _ball.mul(_t196, _t194)
    _t200 = (1.5, 0.0, 2.0, 0.0)
    _t202 = _ball.add(_t198, _t200)
    _t203 = (1.0, 0.0, 1.0, 0.0)
    _t205 = _ball.scaled(_t17, 1.0)
    _t207 = _ball.add(_t203, _t205)
    _t209 = _ball.mul(x, _t207)
    _t211 = _ball.add(_t202, _t209)
    _t213 = _ball.expm1(_t35)
    _t215 = _ball.mul(_t211, _t213)
    _t217 = _ball.add(_t198, _t215)
    _t218 = _ball.add(_t217, _t200)
    _t219 = _ball.add(_t218, _t209)
    _t221 = _ball.mul(_t219, _t194)
    _t223 = _ball.add(_t221, _t192)
    _t224 = _ball.scaled(_t213, 2.0)
    _t226 = _ball.add(_t223, _t224)
    _t227 = _ball.add(_t192, _t224)
    _t229 = _ball.mul(_t227, _t17)
    _t231 = _ball.add(_t229, _t192)
    _t232 = _ball.add(_t231, _t224)
    _t234 = _ball.mul(x, _t232)
    _t236 = _ball.add(_t226, _t234)
    _t238 = _ball.mul(_t236, _t194)
    _t240 = (1.0, 0.0, 4.0, 0.0)
    _t242 = _ball.scaled(_t194, 2.0)
    _t244 = _ball.add(_t240, _t242)
    _t246 = _ball.mul(_t244, _t194)
    _t248 = (1.5, 0.0, 4.0, 0.0)
    _t250 = _ball.add(_t246, _t248)
    _t251 = _ball.scaled(_t17, 2.0)
    _t253 = _ball.add(_t192, _t251)
    _t255 = _ball.mul(x, _t253)
    _t257 = _ball.add(_t250, _t255)
    _t259 = _ball.mul(_t257, _t213)
    _t261 = _ball.add(_t246, _t259)
    _t262 = _ball.add(_t261, _t248)
    _t263 = _ball.add(_t262, _t255)
    _t265 = _ball.mul(_t263, _t194)
    _t267 = _ball.expm1(_t4)
    _t269 = _ball.scaled(_t267, 2.0)
    _t271 = _ball.add(_t240, _t269)
    _t273 = _ball.mul(_t271, _t267)
    _t275 = _ball.add(_t68, _t213)
    _t277 = _ball.mul(_t275, _t194)
    _t279 = _ball.add(_t277, _t192)
    _t280 = _ball.add(_t279, _t224)
    _t282 = _ball.mul(_t280, _t267)
    _t284 = _ball.mul(_t227, _t194)
    _t286 = _ball.add(_t282, _t284)
    _t287 = _ball.add(_t286, _t240)
    _t288 = _ball.scaled(_t213, 4.0)
    _t290 = _ball.add(_t287, _t288)
    _t292 = _ball.mul(_t290, _t194)
    _t294 = _ball.mul(_t200, _t213)
    _t296 = _ball.add(_t200, _t294)
    _t298 = _ball.mul(_t296, _t267)
    _t300 = _ball.add(_t292, _t298)
    _t301 = _ball.add(_t300, _t248)
    _t302 = _ball.mul(_t248, _t213)
    _t304 = _ball.add(_t301, _t302)
    _t306 = _ball.mul(_t304, _t267)
    _t308 = _ball.mul(_t200, _t194)
    _t310 = _ball.add(_t248, _t308)
    _t312 = _ball.mul(_t310, _t194)
    _t314 = _ball.add(_t306, _t312)
    _t315 = (1.125, 0.0, 5.0, 0.0)
    _t317 = _ball.add(_t312, _t315)
    _t318 = _ball.add(_t317, _t209)
    _t320 = _ball.mul(_t318, _t213)
    _t322 = _ball.add(_t314, _t320)
    _t323 = _ball.add(_t322, _t315)
    _t324 = _ball.add(_t323, _t209)
    _t326 = _ball.mul(_t324, _t194)
    _t328 = _ball.add(_t273, _t326)
    _t329 = _ball.add(_t273, _t248)
    _t330 = _ball.add(_t329, _t255)
    _t332 = _ball.mul(_t330, _t213)
    _t334 = _ball.add(_t328, _t332)
    _t335 = _ball.add(_t334, _t248)
    _t336 = _ball.add(_t335, _t255)
    _t338 = _ball.mul(_t336, _t267)
    _t340 = _ball.add(_t265, _t338)
    _t341 = _ball.add(_t340, _t240)
    _t342 = _ball.add(_t341, _t288)
    _t343 = (1.0, 0.0, 3.0, 0.0)
    _t345 = _ball.scaled(_t213, 3.0)
    _t347 = _ball.add(_t343, _t345)
    _t349 = _ball.mul(_t347, _t17)
    _t351 = _ball.add(_t349, _t343)
    _t352 = _ball.add(_t351, _t345)
    _t354 = _ball.mul(x, _t352)
    _t356 = _ball.add(_t342, _t354)
    _t358 = _ball.mul(_t356, _t194)
    _t360 = _ball.add(_t192, _t267)
    _t362 = _ball.mul(_t360, _t267)
    _t364 = _ball.add(_t362, _t200)
    _t365 = _ball.add(_t364, _t209)
    _t367 = _ball.mul(_t365, _t213)
    _t369 = _ball.add(_t362, _t367)
    _t370 = _ball.add(_t369, _t200)
    _t371 = _ball.add(_t370, _t209)
    _t373 = _ball.mul(_t371, _t267)
    _t375 = _ball.add(_t358, _t373)
    _t376 = _ball.add(_t375, _t192)
    _t377 = _ball.add(_t376, _t224)
    _t378 = _ball.add(_t377, _t234)
    _t380 = _ball.mul(_t378, _t267)
    _t382 = _ball.add(_t238, _t380)
    _t383 = _ball.scaled(_t213, 1.0)
    _t385 = _ball.add(_t203, _t383)
    _t387 = _ball.mul(_t385, _t17)
    _t389 = _ball.add(_t387, _t203)
    _t390 = _ball.add(_t389, _t383)
    _t392 = _ball.mul(x, _t390)
    _t394 = _ball.add(_t382, _t392)
    _t396 = _ball.mul(_t394, _t40)
    _t398 = _ball.scaled(_t194, 1.0)
    _t400 = _ball.add(_t398, _t192)
    _t402 = _ball.mul(_t400, _t267)
    _t404 = _ball.add(_t402, _t242)
    _t405 = _ball.add(_t404, _t343)
    _t407 = _ball.mul(_t405, _t194)
    _t409 = _ball.scaled(_t267, 1.0)
    _t411 = _ball.add(_t407, _t409)
    _t412 = _ball.add(_t411, _t192)
    _t414 = _ball.mul(_t412, _t267)
    _t416 = _ball.mul(_t400, _t194)
    _t418 = _ball.add(_t414, _t416)
    _t419 = _ball.add(_t418, _t203)
    _t421 = _ball.mul(_t2, _t419)
    _t422 = _ball.mul(_t421, _t11)
    _t424 = _ball.add(_t396, _t422)
    _t426 = _ball.add(_t203, _t398)
    _t427 = _ball.add(_t426, _t409)
    _t428 = _ball.sqr(_t267)
    _t430 = _ball.mul(_t428, _t194)
    _t432 = _ball.scaled(_t430, 1.0)
    _t434 = _ball.add(_t427, _t432)
    _t435 = _ball.sqr(_t194)
    _t437 = _ball.mul(_t435, _t267)
    _t439 = _ball.scaled(_t437, 1.0)
    _t441 = _ball.add(_t434, _t439)
    _t442 = _ball.mul(_t267, _t194)
    _t444 = _ball.scaled(_t442, 2.0)
    _t446 = _ball.add(_t441, _t444)
    _t447 = _ball.add(_t446, _t435)
    _t448 = _ball.add(_t447, _t428)
    _t449 = _ball.mul(_t428, _t435)
    _t451 = _ball.add(_t448, _t449)
    _t453 = _ball.sqr(_t451)
    _t455 = _ball.mul(_t453, _t275)
    _t456 = _ball.mul(_t455, _t40)
    _t458 = _ball.div(_t424, _t456)
    _t460 = _ball.where_positive(_t458, _t185)
    _t462 = _ball.better(_ball.better(_ball.better(_t79, _t120), _t187), _t460)
    return _ball_wide.settled(_t462, _phish_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _phish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _phish_derivative_ball(x)


@_vecmath.jit_inline
def _phish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(x, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = 0.5 * _v2
    _v5 = 0.5 * _v3
    _v6 = _vecmath.exp_bounded_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_product(-1.772453850905516, 7.666586499825799e-17, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(2.8284271247461903, -1.9334586626905827e-16, _v2, _v3)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v13, _v14, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.erf_as_pair(_v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _v25 * x
    _v28 = abs(_v27)
    _v29 = _vecmath.pair_times(_v25, _v26, x)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.exp_bounded_as_pair(_v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v19, _v20, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_times(3.544907701811032, -1.5333172999651597e-16, x)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v39, _v40, _v25, _v26)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_product(_v42, _v43, _v16, _v17)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_product(_v45, _v46, _v7, _v8)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_product(_v48, _v49, _v33, _v34)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_product(_v39, _v40, _v16, _v17)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_product(_v54, _v55, _v7, _v8)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_product(_v57, _v58, _v33, _v34)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_product(_v16, _v17, _v16, _v17)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = abs(_v63) > 1.0261342003245941e-289
    _v66 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v63, _v64)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = abs(_v67) > 1.0261342003245941e-289
    _v70 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_product(_v67, _v68, _v71, _v72)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v75, _v76, _v7, _v8)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_sum(_v10, _v11, _v36, _v37)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v51, _v52)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_sum(_v84, _v85, _v60, _v61)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v78, _v79)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = abs(_v10)
    _v93 = abs(_v51)
    _v94 = abs(_v60)
    _v95 = _v92 + _v36
    _v96 = _v95 + _v93
    _v97 = _v96 + _v94
    _v98 = _v97 + _v78
    _v99 = abs(_v90) * 8.0 >= _v98
    _v100 = _vecmath.two_sum(_v90, _v91)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_product(_v16, _v17, _v33, _v34)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_plus(_v104, _v105, 1.0)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_product(_v107, _v108, _v107, _v108)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v110, _v111)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = _vecmath.pair_product(_v113, _v114, _v7, _v8)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = abs(_v116) > 1.0261342003245941e-289
    _v119 = abs(_v116)
    _v120 = _vecmath.pair_quotient(_v101, _v102, _v116, _v117)
    _v121 = _v120[0]
    _v122 = _v120[1]
    _v123 = _v121 + _v122
    _v124 = _vecmath.in_range(_v123)
    _v125 = x > 24.0
    _v126 = 1.0 if _v125 else _v123
    _v127 = _v0 < 37.14835124201342
    _v128 = _v28 < 690.0
    _v129 = _v119 < 9.7453140114e288
    _v130 = _v65 & _v69
    _v131 = _v130 & _v73
    _v132 = _v131 & _v99
    _v133 = _v132 & _v118
    _v134 = _v133 & _v124
    _v135 = _v134 & _v127
    _v136 = _v135 & _v128
    _v137 = _v136 & _v129
    _v138 = _v137 | _v125
    _v139 = _vecmath.guarded(_v126, _v138)
    return _v139, _v138


@_vecmath.jit_inline
def _phish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 0.7071067811865476 * _v0
    _v2 = _v0 * _v0
    _v3 = -0.5 * _v2
    _v4 = _vecmath32.exp_fine(_v3)
    _v5 = _vecmath32.erfc_beside(_v1, _v4)
    _v6 = abs(_v5) > 1.0261342003245941e-289
    _v7 = -3.544907701811032 * _v5
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = -_v0
    _v10 = _vecmath32.exp_fine(_v9)
    _v11 = _v7 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = -_v5
    _v14 = _v13 + 1.0
    _v15 = abs(_v5)
    _v16 = _v15 + 1.0
    _v17 = abs(_v14) * 16384.0 >= _v16
    _v18 = _v14 * _v0
    _v19 = abs(_v18)
    _v20 = -_v14
    _v21 = _v20 * _v0
    _v22 = _vecmath32.exp_bounded(_v21)
    _v23 = _v11 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v23 * _v0
    _v26 = _v22 * _v22
    _v27 = -1.772453850905516 * _v26
    _v28 = 2.8284271247461903 * _v2
    _v29 = _v28 * _v10
    _v30 = _v29 * _v22
    _v31 = _v30 * _v4
    _v32 = _v10 * _v10
    _v33 = 1.772453850905516 * _v32
    _v34 = _v25 + _v27
    _v35 = _v34 + _v31
    _v36 = _v35 + _v33
    _v37 = abs(_v25)
    _v38 = abs(_v27)
    _v39 = _v37 + _v38
    _v40 = _v39 + _v31
    _v41 = _v40 + _v33
    _v42 = abs(_v36) * 4096.0 >= _v41
    _v43 = -1.0 + _v5
    _v44 = abs(-1.0)
    _v45 = _v44 + _v5
    _v46 = abs(_v43) * 16384.0 >= _v45
    _v47 = _v43 * _v0
    _v48 = abs(_v47)
    _v49 = _vecmath32.exp_bounded(_v47)
    _v50 = _v11 * _v49
    _v51 = _v50 * _v0
    _v52 = -1.772453850905516 * _v32
    _v53 = _v49 * _v49
    _v54 = _v52 * _v53
    _v55 = _v29 * _v4
    _v56 = _v55 * _v49
    _v57 = 7.089815403622064 * _v10
    _v58 = _v57 * _v49
    _v59 = _v58 * _v0
    _v60 = _v51 + _v54
    _v61 = _v60 + _v56
    _v62 = _v61 + _v59
    _v63 = _v62 + 1.772453850905516
    _v64 = abs(_v51)
    _v65 = abs(_v54)
    _v66 = _v64 + _v65
    _v67 = _v66 + _v56
    _v68 = _v67 + _v59
    _v69 = _v68 + 1.772453850905516
    _v70 = abs(_v63) * 4096.0 >= _v69
    _v71 = _v0 < 24.49489742783178
    _v72 = _v19 < 300.0
    _v73 = _v6 & _v8
    _v74 = _v73 & _v12
    _v75 = _v74 & _v17
    _v76 = _v75 & _v24
    _v77 = _v76 & _v42
    _v78 = _v77 & _v71
    _v79 = _v78 & _v72
    _v80 = _v48 < 300.0
    _v81 = _v74 & _v46
    _v82 = _v81 & _v70
    _v83 = _v82 & _v71
    _v84 = _v83 & _v80
    _v85 = _v79 if x < 0.0 else _v84
    _v86 = _v36 if x < 0.0 else _v63
    _v87 = _v10 + _v22
    _v88 = _v87 * _v87
    _v89 = 1.772453850905516 * _v88
    _v90 = _v10 * _v49
    _v91 = 1.0 + _v90
    _v92 = _v91 * _v91
    _v93 = 1.772453850905516 * _v92
    _v94 = _v6 & _v17
    _v95 = _v94 & _v71
    _v96 = _v95 & _v72
    _v97 = _v6 & _v46
    _v98 = _v97 & _v71
    _v99 = _v98 & _v80
    _v100 = _v96 if x < 0.0 else _v99
    _v101 = _v89 if x < 0.0 else _v93
    _v102 = _v86 / _v101
    _v103 = _vecmath.in_range(_v102)
    _v104 = _vecmath32.single(_v102)
    _v105 = x > 24.0
    _v106 = _vecmath32.single(1.0)
    _v107 = _v106 if _v105 else _v104
    _v108 = _v0 < 3.402823669209385e38
    _v109 = _v85 & _v100
    _v110 = _v109 & _v103
    _v111 = _v110 & _v108
    _v112 = _v111 | _v105
    _v113 = _vecmath32.guarded(_v107, _v112)
    return _v113, _v112


@_cached
def _fill_phish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_phish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_phish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _phish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_phish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_phish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_phish_derivative(x):
    value, ok = _phish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_phish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_phish_derivative(x):
    value, ok = _phish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_phish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_phish_derivative = _dispatch.Kernel(
    __name__,
    "phish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_phish_derivative,
        fill32=_fill32_phish_derivative,
        mend=_mend_phish_derivative,
        one=_one_phish_derivative,
        one32=_one32_phish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def phish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of phish with respect to x.

    Slow in places: at 32 of the points tried, such as x = -40.0, no form is accurate in double-
    double, and as many digits are taken as it needs.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_phish_derivative.call(out, x)


@_loops.callable_when_jitted(phish_derivative)
def _overload_phish_derivative(x):
    call = _kernel_phish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_phish_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(tanh(x*(erf(sqrt(2)*x/2) + 1)/2)**2/2 - 1/2)*(x*(sqrt(2)*(x**2 - 2)*exp(-x**2/2)/sqrt(pi) + "
    "(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)**2*tanh(x*(erf(sqrt(2)*x/2) + 1)/2))"
    " - 2*sqrt(2)*x*exp(-x**2/2)/sqrt(pi) - 2*erf(sqrt(2)*x/2) - 2)",
    "-2*(x**3*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "x**3*sqrt(2)*sqrt(pi)*exp(x**2/2) + 2*x**3*exp(x/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - 2*x**3 "
    "+ "
    "2*x**2*erf(x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2"
    " - 2*x**2*erf(x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(x**2/2) + "
    "2*x**2*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 - "
    "2*x**2*sqrt(2)*sqrt(pi)*exp(x**2/2) + "
    "pi*x*erf(x*sqrt(2)/2)**2*exp(x/2)**2*exp(x**2/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - "
    "pi*x*erf(x*sqrt(2)/2)**2*exp(x**2/2)**2 + "
    "2*pi*x*erf(x*sqrt(2)/2)*exp(x/2)**2*exp(x**2/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - "
    "2*pi*x*erf(x*sqrt(2)/2)*exp(x**2/2)**2 - "
    "4*x*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 - "
    "4*x*sqrt(2)*sqrt(pi)*exp(x**2/2) + "
    "pi*x*exp(x/2)**2*exp(x**2/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - pi*x*exp(x**2/2)**2 - "
    "2*pi*erf(x*sqrt(2)/2)*exp(x/2)**2*exp(x**2/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - "
    "2*pi*erf(x*sqrt(2)/2)*exp(x**2/2)**2 - "
    "2*pi*exp(x/2)**2*exp(x**2/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 - 2*pi*exp(x**2/2)**2)*exp(x/2)*"
    "*2*exp(x*erf(x*sqrt(2)/2)/2)**2/(pi*(exp(x/2)**2*exp(x*erf(x*sqrt(2)/2)/2)**2 + "
    "1)**3*exp(x**2/2)**2)",
    "where_positive(-2*(x**3*sqrt(2)*sqrt(pi)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) -"
    " 1)/2)**2 + x**3*sqrt(2)*sqrt(pi)*exp(-x**2/2) - "
    "2*x**3*exp(-x/2)**2*exp(-x**2/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + "
    "2*x**3*exp(-x**2/2)**2 + "
    "2*x**2*erfc(x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) "
    "- 1)/2)**2 - 2*x**2*erfc(x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(-x**2/2) - "
    "4*x**2*sqrt(2)*sqrt(pi)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + "
    "4*x**2*sqrt(2)*sqrt(pi)*exp(-x**2/2) - "
    "pi*x*erfc(x*sqrt(2)/2)**2*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + "
    "pi*x*erfc(x*sqrt(2)/2)**2 + 4*pi*x*erfc(x*sqrt(2)/2)*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - "
    "1)/2)**2 - 4*pi*x*erfc(x*sqrt(2)/2) - "
    "4*x*sqrt(2)*sqrt(pi)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 - "
    "4*x*sqrt(2)*sqrt(pi)*exp(-x**2/2) - 4*pi*x*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 +"
    " 4*pi*x + 2*pi*erfc(x*sqrt(2)/2)*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + "
    "2*pi*erfc(x*sqrt(2)/2) - 4*pi*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 - "
    "4*pi)*exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - "
    "1)/2)**2/(pi*(exp(-x/2)**2*exp(x*(erfc(x*sqrt(2)/2) - 1)/2)**2 + 1)**3), pi)",
    "where_positive(-2*(x**3*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(-x**2/2) + "
    "x**3*sqrt(2)*sqrt(pi)*exp(-x**2/2)*exp(x*(1 - erfc(-x*sqrt(2)/2))/2)**2 + "
    "2*x**3*exp(x/2)**2*exp(-x**2/2)**2 - 2*x**3*exp(-x**2/2)**2*exp(x*(1 - "
    "erfc(-x*sqrt(2)/2))/2)**2 + "
    "2*x**2*erfc(-x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(-x**2/2) - "
    "2*x**2*erfc(-x*sqrt(2)/2)*sqrt(2)*sqrt(pi)*exp(-x**2/2)*exp(x*(1 - erfc(-x*sqrt(2)/2))/2)**2 "
    "+ pi*x*erfc(-x*sqrt(2)/2)**2*exp(x/2)**2 - pi*x*erfc(-x*sqrt(2)/2)**2*exp(x*(1 - "
    "erfc(-x*sqrt(2)/2))/2)**2 - 4*x*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(-x**2/2) - "
    "4*x*sqrt(2)*sqrt(pi)*exp(-x**2/2)*exp(x*(1 - erfc(-x*sqrt(2)/2))/2)**2 - "
    "2*pi*erfc(-x*sqrt(2)/2)*exp(x/2)**2 - 2*pi*erfc(-x*sqrt(2)/2)*exp(x*(1 - "
    "erfc(-x*sqrt(2)/2))/2)**2)*exp(x/2)**2*exp(x*(1 - erfc(-x*sqrt(2)/2))/2)**2/(pi*(exp(x/2)**2 "
    "+ exp(x*(1 - erfc(-x*sqrt(2)/2))/2)**2)**3), pi)",
)


@_vecmath.jit_scalar
def _phish_derivative2_ball(x):
    """In balls."""
    # -2*(x**3*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(x**2/2)*exp(x*erf(x*sqrt(2)/2)/2)**2 + x**3...
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.scaled(x, -1.0)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.sqr(_t6)
    _t10 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t12 = _ball.mul(x, _t10)
    _t14 = _ball.scaled(_t12, -1.0)
    _t16 = _ball.erf(_t14)
    _t18 = _ball.mul(x, _t16)
    _t20 = _ball.scaled(_t18, -1.0)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.sqr(_t22)
    _t26 = _ball.mul(_t8, _t24)
    _t27 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t29 = _ball.mul(_t27, x)
    _t30 = _ball.mul(_t29, _t8)
    _t31 = _ball.sqr(x)
    _t33 = _ball.scaled(_t31, -1.0)
    _t35 = _ball.exp(_t33)
    _t37 = _ball.sqr(_t35)
    _t39 = _ball.mul(_t30, _t37)
    _t40 = _ball.mul(_t39, _t24)
    _t41 = _ball.mul(_t40, _t16)
    _t43 = _ball.scaled(_t41, 1.0)
    _t45 = _ball.mul(_t31, _t8)
    _t46 = _ball.mul(_t45, _t24)
    _t47 = _ball.mul(_t46, _t16)
    _t48 = _ball.mul(_t47, _t35)
    _t49 = _ball.mul(_t48, _t10)
    _t50 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t52 = _ball.mul(_t49, _t50)
    _t54 = _ball.scaled(_t52, 1.0)
    _t56 = _ball.add(_t43, _t54)
    _t57 = _ball.mul(_t31, _t8)
    _t58 = _ball.mul(_t57, _t24)
    _t59 = _ball.mul(_t58, _t35)
    _t60 = _ball.mul(_t59, _t10)
    _t61 = _ball.mul(_t60, _t50)
    _t63 = _ball.scaled(_t61, 1.0)
    _t65 = _ball.add(_t56, _t63)
    _t66 = _ball.powi(x, 3)
    _t68 = _ball.mul(_t66, _t8)
    _t69 = _ball.mul(_t68, _t24)
    _t71 = _ball.scaled(_t69, 1.0)
    _t73 = _ball.add(_t65, _t71)
    _t74 = _ball.mul(_t27, x)
    _t75 = _ball.sqr(_t16)
    _t77 = _ball.mul(_t74, _t75)
    _t78 = _ball.mul(_t77, _t8)
    _t79 = _ball.mul(_t78, _t37)
    _t80 = _ball.mul(_t79, _t24)
    _t82 = _ball.add(_t73, _t80)
    _t83 = _ball.mul(_t27, x)
    _t84 = _ball.mul(_t83, _t8)
    _t85 = _ball.mul(_t84, _t37)
    _t86 = _ball.mul(_t85, _t24)
    _t88 = _ball.add(_t82, _t86)
    _t89 = _ball.mul(_t66, _t35)
    _t90 = _ball.mul(_t89, _t10)
    _t91 = _ball.mul(_t90, _t50)
    _t93 = _ball.add(_t88, _t91)
    _t94 = _ball.mul(_t66, _t8)
    _t95 = _ball.mul(_t94, _t24)
    _t96 = _ball.mul(_t95, _t35)
    _t97 = _ball.mul(_t96, _t10)
    _t98 = _ball.mul(_t97, _t50)
    _t100 = _ball.add(_t93, _t98)
    _t101 = _ball.mul(_t27, _t37)
    _t102 = _ball.mul(_t101, _t16)
    _t104 = _ball.scaled(_t102, 1.0)
    _t106 = _ball.sub(_t100, _t104)
    _t107 = _ball.mul(_t27, _t8)
    _t108 = _ball.mul(_t107, _t37)
    _t109 = _ball.mul(_t108, _t24)
    _t110 = _ball.mul(_t109, _t16)
    _t112 = _ball.scaled(_t110, 1.0)
    _t114 = _ball.sub(_t106, _t112)
    _t115 = _ball.mul(_t27, _t37)
    _t117 = _ball.scaled(_t115, 1.0)
    _t119 = _ball.sub(_t114, _t117)
    _t120 = _ball.mul(_t27, _t8)
    _t121 = _ball.mul(_t120, _t37)
    _t122 = _ball.mul(_t121, _t24)
    _t124 = _ball.scaled(_t122, 1.0)
    _t126 = _ball.sub(_t119, _t124)
    _t127 = _ball.mul(_t27, x)
    _t128 = _ball.mul(_t127, _t37)
    _t129 = _ball.mul(_t128, _t16)
    _t131 = _ball.scaled(_t129, 1.0)
    _t133 = _ball.sub(_t126, _t131)
    _t134 = _ball.mul(_t31, _t16)
    _t135 = _ball.mul(_t134, _t35)
    _t136 = _ball.mul(_t135, _t10)
    _t137 = _ball.mul(_t136, _t50)
    _t139 = _ball.scaled(_t137, 1.0)
    _t141 = _ball.sub(_t133, _t139)
    _t142 = _ball.mul(_t31, _t35)
    _t143 = _ball.mul(_t142, _t10)
    _t144 = _ball.mul(_t143, _t50)
    _t146 = _ball.scaled(_t144, 1.0)
    _t148 = _ball.sub(_t141, _t146)
    _t149 = _ball.scaled(_t66, 1.0)
    _t151 = _ball.sub(_t148, _t149)
    _t152 = _ball.mul(x, _t35)
    _t153 = _ball.mul(_t152, _t10)
    _t154 = _ball.mul(_t153, _t50)
    _t156 = _ball.scaled(_t154, 2.0)
    _t158 = _ball.sub(_t151, _t156)
    _t159 = _ball.mul(x, _t8)
    _t160 = _ball.mul(_t159, _t24)
    _t161 = _ball.mul(_t160, _t35)
    _t162 = _ball.mul(_t161, _t10)
    _t163 = _ball.mul(_t162, _t50)
    _t165 = _ball.scaled(_t163, 2.0)
    _t167 = _ball.sub(_t158, _t165)
    _t168 = _ball.mul(_t27, x)
    _t169 = _ball.mul(_t168, _t75)
    _t170 = _ball.mul(_t169, _t37)
    _t172 = _ball.sub(_t167, _t170)
    _t173 = _ball.mul(_t27, x)
    _t174 = _ball.mul(_t173, _t37)
    _t176 = _ball.sub(_t172, _t174)
    _t178 = _ball.mul(_t26, _t176)
    _t180 = _ball.mul(_t1, _t178)
    _t182 = (1.0, 0.0, 0.0, 0.0)
    _t184 = _ball.mul(_t8, _t24)
    _t186 = _ball.add(_t182, _t184)
    _t188 = _ball.powi(_t186, 3)
    _t190 = _ball.mul(_t27, _t188)
    _t191 = _ball.mul(_t190, _t37)
    _t193 = _ball.div(_t180, _t191)
    if _ball.is_sure(_t193):
        return _t193
    # (tanh(x*(erf(x*sqrt(2)/2) + 1)/2)**2/2 - 1/2)*(x*((x**2 - 2)*pow(pi, -1/2)*sqrt(2)*ex...
    _t198 = _ball.add(_t182, _t16)
    _t200 = _ball.mul(x, _t198)
    _t202 = _ball.scaled(_t200, -1.0)
    _t204 = _ball.tanh(_t202)
    _t206 = _ball.sqr(_t204)
    _t208 = _ball.scaled(_t206, -1.0)
    _t210 = (1.0, 0.0, -1.0, 0.0)
    _t212 = _ball.sub(_t208, _t210)
    _t214 = (1.0, 0.0, 1.0, 0.0)
    _t216 = _ball.sub(_t31, _t214)
    _t218 = (-1.0, 0.0, -1.0, 0.0)
    _t220 = _ball.mul(_t218, _t31)
    _t222 = _ball.exp(_t220)
    _t224 = _ball.mul(_t216, _t222)
    _t225 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t227 = _ball.mul(_t224, _t225)
    _t228 = _ball.mul(_t227, _t10)
    _t230 = _ball.add(_t182, _t16)
    _t231 = _ball.mul(x, _t222)
    _t232 = _ball.mul(_t231, _t225)
    _t233 = _ball.mul(_t232, _t10)
    _t235 = _ball.add(_t230, _t233)
    _t237 = _ball.sqr(_t235)
    _t239 = _ball.mul(_t237, _t204)
    _t241 = _ball.add(_t228, _t239)
    _t243 = _ball.mul(x, _t241)
    _t245 = _ball.sub(_t243, _t214)
    _t246 = _ball.scaled(_t16, 1.0)
    _t248 = _ball.sub(_t245, _t246)
    _t249 = _ball.scaled(_t233, 1.0)
    _t251 = _ball.sub(_t248, _t249)
    _t253 = _ball.mul(_t212, _t251)
    if _ball.is_sure(_t253):
        return _t253
    # where_positive(-2*(x**3*sqrt(2)*sqrt(pi)*exp(-x/2)**2*exp(-x**2/2)*exp(x*(erfc(x*sqrt...
    _t258 = _ball.mul(_t218, x)
    _t260 = _ball.exp(_t258)
    _t262 = _ball.sqr(_t260)
    _t264 = _ball.erfc(_t14)
    _t266 = _ball.sub(_t264, _t182)
    _t268 = _ball.mul(x, _t266)
    _t270 = _ball.scaled(_t268, -1.0)
    _t272 = _ball.exp(_t270)
    _t274 = _ball.sqr(_t272)
    _t276 = _ball.mul(_t262, _t274)
    _t277 = _ball.mul(_t27, _t264)
    _t279 = _ball.scaled(_t277, 1.0)
    _t281 = _ball.mul(_t27, _t262)
    _t282 = _ball.mul(_t281, _t274)
    _t283 = _ball.mul(_t282, _t264)
    _t285 = _ball.scaled(_t283, 1.0)
    _t287 = _ball.add(_t279, _t285)
    _t288 = _ball.mul(_t31, _t262)
    _t289 = _ball.mul(_t288, _t274)
    _t290 = _ball.mul(_t289, _t264)
    _t291 = _ball.mul(_t290, _t222)
    _t292 = _ball.mul(_t291, _t10)
    _t293 = _ball.mul(_t292, _t50)
    _t295 = _ball.scaled(_t293, 1.0)
    _t297 = _ball.add(_t287, _t295)
    _t298 = _ball.sqr(_t222)
    _t300 = _ball.mul(_t66, _t298)
    _t302 = _ball.scaled(_t300, 1.0)
    _t304 = _ball.add(_t297, _t302)
    _t305 = _ball.mul(_t27, x)
    _t307 = _ball.scaled(_t305, 2.0)
    _t309 = _ball.add(_t304, _t307)
    _t310 = _ball.mul(_t27, x)
    _t311 = _ball.mul(_t310, _t262)
    _t312 = _ball.mul(_t311, _t274)
    _t313 = _ball.mul(_t312, _t264)
    _t315 = _ball.scaled(_t313, 2.0)
    _t317 = _ball.add(_t309, _t315)
    _t318 = _ball.mul(_t31, _t222)
    _t319 = _ball.mul(_t318, _t10)
    _t320 = _ball.mul(_t319, _t50)
    _t322 = _ball.scaled(_t320, 2.0)
    _t324 = _ball.add(_t317, _t322)
    _t325 = _ball.mul(_t27, x)
    _t326 = _ball.sqr(_t264)
    _t328 = _ball.mul(_t325, _t326)
    _t330 = _ball.add(_t324, _t328)
    _t331 = _ball.mul(_t66, _t222)
    _t332 = _ball.mul(_t331, _t10)
    _t333 = _ball.mul(_t332, _t50)
    _t335 = _ball.add(_t330, _t333)
    _t336 = _ball.mul(_t66, _t262)
    _t337 = _ball.mul(_t336, _t274)
    _t338 = _ball.mul(_t337, _t222)
    _t339 = _ball.mul(_t338, _t10)
    _t340 = _ball.mul(_t339, _t50)
    _t342 = _ball.add(_t335, _t340)
    _t343 = _ball.mul(_t31, _t264)
    _t344 = _ball.mul(_t343, _t222)
    _t345 = _ball.mul(_t344, _t10)
    _t346 = _ball.mul(_t345, _t50)
    _t348 = _ball.scaled(_t346, 1.0)
    _t350 = _ball.sub(_t342, _t348)
    _t351 = _ball.mul(_t66, _t262)
    _t352 = _ball.mul(_t351, _t298)
    _t353 = _ball.mul(_t352, _t274)
    _t355 = _ball.scaled(_t353, 1.0)
    _t357 = _ball.sub(_t350, _t355)
    _t358 = (1.5707963267948966, 6.123233995736766e-17, 3.0, 0.001953125)
    _t360 = _ball.sub(_t357, _t358)
    _t361 = _ball.mul(_t27, _t262)
    _t362 = _ball.mul(_t361, _t274)
    _t364 = _ball.scaled(_t362, 2.0)
    _t366 = _ball.sub(_t360, _t364)
    _t367 = _ball.mul(_t27, x)
    _t368 = _ball.mul(_t367, _t264)
    _t370 = _ball.scaled(_t368, 2.0)
    _t372 = _ball.sub(_t366, _t370)
    _t373 = _ball.mul(_t27, x)
    _t374 = _ball.mul(_t373, _t262)
    _t375 = _ball.mul(_t374, _t274)
    _t377 = _ball.scaled(_t375, 2.0)
    _t379 = _ball.sub(_t372, _t377)
    _t380 = _ball.mul(_t31, _t262)
    _t381 = _ball.mul(_t380, _t274)
    _t382 = _ball.mul(_t381, _t222)
    _t383 = _ball.mul(_t382, _t10)
    _t384 = _ball.mul(_t383, _t50)
    _t386 = _ball.scaled(_t384, 2.0)
    _t388 = _ball.sub(_t379, _t386)
    _t389 = _ball.mul(x, _t222)
    _t390 = _ball.mul(_t389, _t10)
    _t391 = _ball.mul(_t390, _t50)
    _t393 = _ball.scaled(_t391, 2.0)
    _t395 = _ball.sub(_t388, _t393)
    _t396 = _ball.mul(x, _t262)
    _t397 = _ball.mul(_t396, _t274)
    _t398 = _ball.mul(_t397, _t222)
    _t399 = _ball.mul(_t398, _t10)
    _t400 = _ball.mul(_t399, _t50)
    _t402 = _ball.scaled(_t400, 2.0)
    _t404 = _ball.sub(_t395, _t402)
    _t405 = _ball.mul(_t27, x)
    _t406 = _ball.mul(_t405, _t326)
    _t407 = _ball.mul(_t406, _t262)
    _t408 = _ball.mul(_t407, _t274)
    _t410 = _ball.sub(_t404, _t408)
    _t412 = _ball.mul(_t276, _t410)
    _t414 = _ball.mul(_t1, _t412)
    _t416 = _ball.mul(_t262, _t274)
    _t418 = _ball.add(_t182, _t416)
    _t420 = _ball.powi(_t418, 3)
    _t422 = _ball.mul(_t27, _t420)
    _t424 = _ball.div(_t414, _t422)
    _t426 = _ball.where_positive(_t424, _t27)
    if _ball.is_sure(_t426):
        return _t426
    # where_positive(-2*(x**3*sqrt(2)*sqrt(pi)*exp(x/2)**2*exp(-x**2/2) + x**3*sqrt(2)*sqrt...
    _t431 = _ball.mul(_t218, _t12)
    _t433 = _ball.erfc(_t431)
    _t435 = _ball.sub(_t182, _t433)
    _t437 = _ball.mul(x, _t435)
    _t439 = _ball.scaled(_t437, -1.0)
    _t441 = _ball.exp(_t439)
    _t443 = _ball.sqr(_t441)
    _t445 = _ball.mul(_t8, _t443)
    _t446 = _ball.mul(_t31, _t8)
    _t447 = _ball.mul(_t446, _t433)
    _t448 = _ball.mul(_t447, _t222)
    _t449 = _ball.mul(_t448, _t10)
    _t450 = _ball.mul(_t449, _t50)
    _t452 = _ball.scaled(_t450, 1.0)
    _t454 = _ball.mul(_t66, _t8)
    _t455 = _ball.mul(_t454, _t298)
    _t457 = _ball.scaled(_t455, 1.0)
    _t459 = _ball.add(_t452, _t457)
    _t460 = _ball.mul(_t27, x)
    _t461 = _ball.sqr(_t433)
    _t463 = _ball.mul(_t460, _t461)
    _t464 = _ball.mul(_t463, _t8)
    _t466 = _ball.add(_t459, _t464)
    _t467 = _ball.mul(_t66, _t443)
    _t468 = _ball.mul(_t467, _t222)
    _t469 = _ball.mul(_t468, _t10)
    _t470 = _ball.mul(_t469, _t50)
    _t472 = _ball.add(_t466, _t470)
    _t473 = _ball.mul(_t66, _t8)
    _t474 = _ball.mul(_t473, _t222)
    _t475 = _ball.mul(_t474, _t10)
    _t476 = _ball.mul(_t475, _t50)
    _t478 = _ball.add(_t472, _t476)
    _t479 = _ball.mul(_t27, _t443)
    _t480 = _ball.mul(_t479, _t433)
    _t482 = _ball.scaled(_t480, 1.0)
    _t484 = _ball.sub(_t478, _t482)
    _t485 = _ball.mul(_t27, _t8)
    _t486 = _ball.mul(_t485, _t433)
    _t488 = _ball.scaled(_t486, 1.0)
    _t490 = _ball.sub(_t484, _t488)
    _t491 = _ball.mul(_t31, _t443)
    _t492 = _ball.mul(_t491, _t433)
    _t493 = _ball.mul(_t492, _t222)
    _t494 = _ball.mul(_t493, _t10)
    _t495 = _ball.mul(_t494, _t50)
    _t497 = _ball.scaled(_t495, 1.0)
    _t499 = _ball.sub(_t490, _t497)
    _t500 = _ball.mul(_t66, _t298)
    _t501 = _ball.mul(_t500, _t443)
    _t503 = _ball.scaled(_t501, 1.0)
    _t505 = _ball.sub(_t499, _t503)
    _t506 = _ball.mul(x, _t443)
    _t507 = _ball.mul(_t506, _t222)
    _t508 = _ball.mul(_t507, _t10)
    _t509 = _ball.mul(_t508, _t50)
    _t511 = _ball.scaled(_t509, 2.0)
    _t513 = _ball.sub(_t505, _t511)
    _t514 = _ball.mul(x, _t8)
    _t515 = _ball.mul(_t514, _t222)
    _t516 = _ball.mul(_t515, _t10)
    _t517 = _ball.mul(_t516, _t50)
    _t519 = _ball.scaled(_t517, 2.0)
    _t521 = _ball.sub(_t513, _t519)
    _t522 = _ball.mul(_t27, x)
    _t523 = _ball.mul(_t522, _t461)
    _t524 = _ball.mul(_t523, _t443)
    _t526 = _ball.sub(_t521, _t524)
    _t528 = _ball.mul(_t445, _t526)
    _t530 = _ball.mul(_t1, _t528)
    _t532 = _ball.add(_t443, _t8)
    _t534 = _ball.powi(_t532, 3)
    _t536 = _ball.mul(_t27, _t534)
    _t538 = _ball.div(_t530, _t536)
    _t540 = _ball.where_positive(_t538, _t27)
    _t542 = _ball.better(_ball.better(_ball.better(_t193, _t253), _t426), _t540)
    return _ball_wide.settled(_t542, _phish_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _phish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _phish_derivative2_ball(x)


@_vecmath.jit_inline
def _phish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(x, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = 0.5 * _v2
    _v5 = 0.5 * _v3
    _v6 = _vecmath.exp_bounded_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_product(_v7, _v8, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(-6.283185307179586, -2.4492935982947064e-16, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.erf_as_pair(_v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_product(_v13, _v14, _v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(_v22) > 1.0261342003245941e-289
    _v25 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v22, _v23, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v29) > 1.0261342003245941e-289
    _v32 = _v19 * x
    _v33 = abs(_v32)
    _v34 = _vecmath.pair_times(_v19, _v20, x)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.exp_bounded_as_pair(_v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v29, _v30, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_product(_v13, _v14, _v26, _v27)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v44, _v45, _v38, _v39)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_times(-6.283185307179586, -2.4492935982947064e-16, x)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v10, _v11)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v53, _v54, _v19, _v20)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(-5.013256549262001, 3.6657159960918334e-16, _v2, _v3)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_product(_v59, _v60, _v19, _v20)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_product(_v62, _v63, _v7, _v8)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v59, _v60, _v7, _v8)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_times(_v2, _v3, x)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = -2.0 * _v71
    _v74 = -2.0 * _v72
    _v75 = _vecmath.pair_times(-10.026513098524003, 7.331431992183667e-16, x)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _vecmath.pair_product(_v76, _v77, _v26, _v27)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _vecmath.pair_product(_v79, _v80, _v7, _v8)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_product(_v82, _v83, _v38, _v39)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_product(_v76, _v77, _v7, _v8)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _vecmath.pair_times(-3.141592653589793, -1.2246467991473532e-16, x)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_product(_v19, _v20, _v19, _v20)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = abs(_v94) > 1.0261342003245941e-289
    _v97 = _vecmath.pair_product(_v91, _v92, _v94, _v95)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = abs(_v98) > 1.0261342003245941e-289
    _v101 = _vecmath.pair_product(_v98, _v99, _v10, _v11)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_product(_v91, _v92, _v10, _v11)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _vecmath.pair_times(6.283185307179586, 2.4492935982947064e-16, x)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = _vecmath.pair_product(_v108, _v109, _v10, _v11)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _vecmath.pair_product(_v111, _v112, _v19, _v20)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = abs(_v114) > 1.0261342003245941e-289
    _v117 = _vecmath.pair_product(_v114, _v115, _v26, _v27)
    _v118 = _v117[0]
    _v119 = _v117[1]
    _v120 = abs(_v118) > 1.0261342003245941e-289
    _v121 = _vecmath.pair_product(_v118, _v119, _v38, _v39)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = _vecmath.pair_product(5.013256549262001, -3.6657159960918334e-16, _v2, _v3)
    _v125 = _v124[0]
    _v126 = _v124[1]
    _v127 = _vecmath.pair_product(_v125, _v126, _v19, _v20)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v128, _v129, _v26, _v27)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = _vecmath.pair_product(_v131, _v132, _v7, _v8)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = _vecmath.pair_product(_v134, _v135, _v38, _v39)
    _v137 = _v136[0]
    _v138 = _v136[1]
    _v139 = _vecmath.pair_product(_v125, _v126, _v26, _v27)
    _v140 = _v139[0]
    _v141 = _v139[1]
    _v142 = _vecmath.pair_product(_v140, _v141, _v7, _v8)
    _v143 = _v142[0]
    _v144 = _v142[1]
    _v145 = _vecmath.pair_product(_v143, _v144, _v38, _v39)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = _vecmath.pair_product(_v71, _v72, _v26, _v27)
    _v149 = _v148[0]
    _v150 = _v148[1]
    _v151 = abs(_v149) > 1.0261342003245941e-289
    _v152 = _vecmath.pair_product(_v149, _v150, _v38, _v39)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = 2.0 * _v153
    _v156 = 2.0 * _v154
    _v157 = _vecmath.pair_times(3.141592653589793, 1.2246467991473532e-16, x)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _vecmath.pair_product(_v158, _v159, _v94, _v95)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = abs(_v161) > 1.0261342003245941e-289
    _v164 = _vecmath.pair_product(_v161, _v162, _v10, _v11)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = abs(_v165) > 1.0261342003245941e-289
    _v168 = _vecmath.pair_product(_v165, _v166, _v26, _v27)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = abs(_v169) > 1.0261342003245941e-289
    _v172 = _vecmath.pair_product(_v169, _v170, _v38, _v39)
    _v173 = _v172[0]
    _v174 = _v172[1]
    _v175 = _vecmath.pair_product(_v158, _v159, _v10, _v11)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_product(_v176, _v177, _v26, _v27)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = abs(_v179) > 1.0261342003245941e-289
    _v182 = _vecmath.pair_product(_v179, _v180, _v38, _v39)
    _v183 = _v182[0]
    _v184 = _v182[1]
    _v185 = _vecmath.pair_product(2.5066282746310007, -1.8328579980459167e-16, _v71, _v72)
    _v186 = _v185[0]
    _v187 = _v185[1]
    _v188 = _vecmath.pair_product(_v186, _v187, _v26, _v27)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = _vecmath.pair_product(_v189, _v190, _v7, _v8)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = _vecmath.pair_product(_v192, _v193, _v38, _v39)
    _v195 = _v194[0]
    _v196 = _v194[1]
    _v197 = _vecmath.pair_product(_v186, _v187, _v7, _v8)
    _v198 = _v197[0]
    _v199 = _v197[1]
    _v200 = _vecmath.pair_sum(_v41, _v42, _v22, _v23)
    _v201 = _v200[0]
    _v202 = _v200[1]
    _v203 = _vecmath.pair_sum(_v201, _v202, _v47, _v48)
    _v204 = _v203[0]
    _v205 = _v203[1]
    _v206 = _vecmath.pair_sum(_v204, _v205, _v13, _v14)
    _v207 = _v206[0]
    _v208 = _v206[1]
    _v209 = _vecmath.pair_sum(_v207, _v208, _v56, _v57)
    _v210 = _v209[0]
    _v211 = _v209[1]
    _v212 = _vecmath.pair_sum(_v210, _v211, _v65, _v66)
    _v213 = _v212[0]
    _v214 = _v212[1]
    _v215 = _vecmath.pair_sum(_v213, _v214, _v68, _v69)
    _v216 = _v215[0]
    _v217 = _v215[1]
    _v218 = _vecmath.pair_sum(_v216, _v217, _v73, _v74)
    _v219 = _v218[0]
    _v220 = _v218[1]
    _v221 = _vecmath.pair_sum(_v219, _v220, _v85, _v86)
    _v222 = _v221[0]
    _v223 = _v221[1]
    _v224 = _vecmath.pair_sum(_v222, _v223, _v88, _v89)
    _v225 = _v224[0]
    _v226 = _v224[1]
    _v227 = _vecmath.pair_sum(_v225, _v226, _v102, _v103)
    _v228 = _v227[0]
    _v229 = _v227[1]
    _v230 = _vecmath.pair_sum(_v228, _v229, _v105, _v106)
    _v231 = _v230[0]
    _v232 = _v230[1]
    _v233 = _vecmath.pair_sum(_v231, _v232, _v122, _v123)
    _v234 = _v233[0]
    _v235 = _v233[1]
    _v236 = _vecmath.pair_sum(_v234, _v235, _v137, _v138)
    _v237 = _v236[0]
    _v238 = _v236[1]
    _v239 = _vecmath.pair_sum(_v237, _v238, _v146, _v147)
    _v240 = _v239[0]
    _v241 = _v239[1]
    _v242 = _vecmath.pair_sum(_v240, _v241, _v155, _v156)
    _v243 = _v242[0]
    _v244 = _v242[1]
    _v245 = _vecmath.pair_sum(_v243, _v244, _v173, _v174)
    _v246 = _v245[0]
    _v247 = _v245[1]
    _v248 = _vecmath.pair_sum(_v246, _v247, _v183, _v184)
    _v249 = _v248[0]
    _v250 = _v248[1]
    _v251 = _vecmath.pair_sum(_v249, _v250, _v195, _v196)
    _v252 = _v251[0]
    _v253 = _v251[1]
    _v254 = _vecmath.pair_sum(_v252, _v253, _v198, _v199)
    _v255 = _v254[0]
    _v256 = _v254[1]
    _v257 = abs(_v41)
    _v258 = abs(_v22)
    _v259 = abs(_v47)
    _v260 = abs(_v13)
    _v261 = abs(_v56)
    _v262 = abs(_v65)
    _v263 = abs(_v68)
    _v264 = abs(_v73)
    _v265 = abs(_v85)
    _v266 = abs(_v88)
    _v267 = abs(_v102)
    _v268 = abs(_v105)
    _v269 = abs(_v122)
    _v270 = abs(_v137)
    _v271 = abs(_v155)
    _v272 = abs(_v173)
    _v273 = abs(_v183)
    _v274 = abs(_v195)
    _v275 = abs(_v198)
    _v276 = _v257 + _v258
    _v277 = _v276 + _v259
    _v278 = _v277 + _v260
    _v279 = _v278 + _v261
    _v280 = _v279 + _v262
    _v281 = _v280 + _v263
    _v282 = _v281 + _v264
    _v283 = _v282 + _v265
    _v284 = _v283 + _v266
    _v285 = _v284 + _v267
    _v286 = _v285 + _v268
    _v287 = _v286 + _v269
    _v288 = _v287 + _v270
    _v289 = _v288 + _v146
    _v290 = _v289 + _v271
    _v291 = _v290 + _v272
    _v292 = _v291 + _v273
    _v293 = _v292 + _v274
    _v294 = _v293 + _v275
    _v295 = abs(_v255) * 8.0 >= _v294
    _v296 = _vecmath.two_sum(_v255, _v256)
    _v297 = _v296[0]
    _v298 = _v296[1]
    _v299 = _vecmath.pair_product(_v297, _v298, _v26, _v27)
    _v300 = _v299[0]
    _v301 = _v299[1]
    _v302 = _vecmath.pair_product(_v300, _v301, _v38, _v39)
    _v303 = _v302[0]
    _v304 = _v302[1]
    _v305 = -2.0 * _v303
    _v306 = -2.0 * _v304
    _v307 = _vecmath.pair_product(_v26, _v27, _v38, _v39)
    _v308 = _v307[0]
    _v309 = _v307[1]
    _v310 = _vecmath.pair_plus(_v308, _v309, 1.0)
    _v311 = _v310[0]
    _v312 = _v310[1]
    _v313 = _vecmath.pair_product(_v311, _v312, _v311, _v312)
    _v314 = _v313[0]
    _v315 = _v313[1]
    _v316 = _vecmath.pair_product(_v314, _v315, _v311, _v312)
    _v317 = _v316[0]
    _v318 = _v316[1]
    _v319 = _vecmath.pair_product(3.141592653589793, 1.2246467991473532e-16, _v317, _v318)
    _v320 = _v319[0]
    _v321 = _v319[1]
    _v322 = _vecmath.pair_product(_v320, _v321, _v10, _v11)
    _v323 = _v322[0]
    _v324 = _v322[1]
    _v325 = abs(_v323) > 1.0261342003245941e-289
    _v326 = abs(_v323)
    _v327 = _vecmath.pair_quotient(_v305, _v306, _v323, _v324)
    _v328 = _v327[0]
    _v329 = _v327[1]
    _v330 = _v328 + _v329
    _v331 = _vecmath.in_range(_v330)
    _v332 = x > 768.0
    _v333 = -0.0 if _v332 else _v330
    _v334 = _v0 < 37.14835124201342
    _v335 = _v33 < 690.0
    _v336 = _v326 < 9.7453140114e288
    _v337 = _v24 & _v31
    _v338 = _v337 & _v96
    _v339 = _v338 & _v100
    _v340 = _v339 & _v116
    _v341 = _v340 & _v120
    _v342 = _v341 & _v151
    _v343 = _v342 & _v163
    _v344 = _v343 & _v167
    _v345 = _v344 & _v171
    _v346 = _v345 & _v181
    _v347 = _v346 & _v295
    _v348 = _v347 & _v325
    _v349 = _v348 & _v331
    _v350 = _v349 & _v334
    _v351 = _v350 & _v335
    _v352 = _v351 & _v336
    _v353 = _v352 | _v332
    _v354 = _vecmath.guarded(_v333, _v353)
    return _v354, _v353


@_vecmath.jit_inline
def _phish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -5.013256549262001 * _v1
    _v3 = 0.7071067811865476 * _v0
    _v4 = -0.5 * _v1
    _v5 = _vecmath32.exp_fine(_v4)
    _v6 = _vecmath32.erfc_beside(_v3, _v5)
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v2 * _v6
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = -_v6
    _v11 = _v10 + 1.0
    _v12 = abs(_v6)
    _v13 = _v12 + 1.0
    _v14 = abs(_v11) * 16384.0 >= _v13
    _v15 = _v11 * _v0
    _v16 = abs(_v15)
    _v17 = -_v11
    _v18 = _v17 * _v0
    _v19 = _vecmath32.exp_bounded(_v18)
    _v20 = _v8 * _v19
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _v20 * _v5
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _v1 * _v0
    _v25 = -2.0 * _v24
    _v26 = -_v0
    _v27 = _vecmath32.exp_fine(_v26)
    _v28 = _v25 * _v27
    _v29 = _v5 * _v5
    _v30 = _v28 * _v29
    _v31 = abs(_v30) > 1.0261342003245941e-289
    _v32 = -6.283185307179586 * _v6
    _v33 = abs(_v32) > 1.0261342003245941e-289
    _v34 = _v32 * _v27
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = _v32 * _v19
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = -2.5066282746310007 * _v24
    _v39 = _v38 * _v27
    _v40 = _v39 * _v5
    _v41 = abs(_v40) > 1.0261342003245941e-289
    _v42 = _v38 * _v19
    _v43 = _v42 * _v5
    _v44 = abs(_v43) > 1.0261342003245941e-289
    _v45 = _v6 * _v6
    _v46 = abs(_v45) > 1.0261342003245941e-289
    _v47 = -3.141592653589793 * _v45
    _v48 = abs(_v47) > 1.0261342003245941e-289
    _v49 = _v47 * _v27
    _v50 = abs(_v49) > 1.0261342003245941e-289
    _v51 = _v49 * _v0
    _v52 = abs(_v51) > 1.0261342003245941e-289
    _v53 = 5.013256549262001 * _v1
    _v54 = _v53 * _v6
    _v55 = abs(_v54) > 1.0261342003245941e-289
    _v56 = _v54 * _v27
    _v57 = abs(_v56) > 1.0261342003245941e-289
    _v58 = _v56 * _v5
    _v59 = abs(_v58) > 1.0261342003245941e-289
    _v60 = 2.0 * _v24
    _v61 = _v60 * _v19
    _v62 = _v61 * _v29
    _v63 = abs(_v62) > 1.0261342003245941e-289
    _v64 = 10.026513098524003 * _v27
    _v65 = _v64 * _v5
    _v66 = _v65 * _v0
    _v67 = abs(_v66) > 1.0261342003245941e-289
    _v68 = 10.026513098524003 * _v19
    _v69 = _v68 * _v5
    _v70 = _v69 * _v0
    _v71 = abs(_v70) > 1.0261342003245941e-289
    _v72 = 3.141592653589793 * _v45
    _v73 = abs(_v72) > 1.0261342003245941e-289
    _v74 = _v72 * _v19
    _v75 = abs(_v74) > 1.0261342003245941e-289
    _v76 = _v74 * _v0
    _v77 = abs(_v76) > 1.0261342003245941e-289
    _v78 = _v22 + _v30
    _v79 = _v78 + _v34
    _v80 = _v79 + _v36
    _v81 = _v80 + _v40
    _v82 = _v81 + _v43
    _v83 = _v82 + _v51
    _v84 = _v83 + _v58
    _v85 = _v84 + _v62
    _v86 = _v85 + _v66
    _v87 = _v86 + _v70
    _v88 = _v87 + _v76
    _v89 = abs(_v22)
    _v90 = abs(_v30)
    _v91 = abs(_v34)
    _v92 = abs(_v36)
    _v93 = abs(_v40)
    _v94 = abs(_v43)
    _v95 = abs(_v51)
    _v96 = _v89 + _v90
    _v97 = _v96 + _v91
    _v98 = _v97 + _v92
    _v99 = _v98 + _v93
    _v100 = _v99 + _v94
    _v101 = _v100 + _v95
    _v102 = _v101 + _v58
    _v103 = _v102 + _v62
    _v104 = _v103 + _v66
    _v105 = _v104 + _v70
    _v106 = _v105 + _v76
    _v107 = abs(_v88) * 4096.0 >= _v106
    _v108 = -2.0 * _v88
    _v109 = _v108 * _v27
    _v110 = abs(_v109) > 1.0261342003245941e-289
    _v111 = _v109 * _v19
    _v112 = abs(_v111) > 1.0261342003245941e-289
    _v113 = _v8 * _v5
    _v114 = -1.0 + _v6
    _v115 = abs(-1.0)
    _v116 = _v115 + _v6
    _v117 = abs(_v114) * 16384.0 >= _v116
    _v118 = _v114 * _v0
    _v119 = abs(_v118)
    _v120 = _vecmath32.exp_bounded(_v118)
    _v121 = _v30 * _v120
    _v122 = -10.026513098524003 * _v1
    _v123 = _v122 * _v27
    _v124 = _v123 * _v5
    _v125 = _v124 * _v120
    _v126 = -12.566370614359172 * _v6
    _v127 = _v126 * _v0
    _v128 = -12.566370614359172 * _v27
    _v129 = _v128 * _v120
    _v130 = _v129 * _v0
    _v131 = -10.026513098524003 * _v27
    _v132 = _v131 * _v5
    _v133 = _v132 * _v120
    _v134 = _v133 * _v0
    _v135 = -10.026513098524003 * _v5
    _v136 = _v135 * _v0
    _v137 = _v49 * _v120
    _v138 = _v137 * _v0
    _v139 = _v58 * _v120
    _v140 = _v60 * _v29
    _v141 = abs(_v140) > 1.0261342003245941e-289
    _v142 = 6.283185307179586 * _v6
    _v143 = _v142 * _v27
    _v144 = _v143 * _v120
    _v145 = 10.026513098524003 * _v1
    _v146 = _v145 * _v5
    _v147 = 12.566370614359172 * _v0
    _v148 = 12.566370614359172 * _v6
    _v149 = _v148 * _v27
    _v150 = _v149 * _v120
    _v151 = _v150 * _v0
    _v152 = 2.5066282746310007 * _v24
    _v153 = _v152 * _v27
    _v154 = _v153 * _v5
    _v155 = _v154 * _v120
    _v156 = _v152 * _v5
    _v157 = _v72 * _v0
    _v158 = abs(_v157) > 1.0261342003245941e-289
    _v159 = _v113 + _v121
    _v160 = _v159 + _v125
    _v161 = _v160 + _v127
    _v162 = _v161 + _v130
    _v163 = _v162 + _v134
    _v164 = _v163 + _v136
    _v165 = _v164 + -12.566370614359172
    _v166 = _v165 + _v129
    _v167 = _v166 + _v138
    _v168 = _v167 + _v139
    _v169 = _v168 + _v140
    _v170 = _v169 + _v142
    _v171 = _v170 + _v144
    _v172 = _v171 + _v146
    _v173 = _v172 + _v147
    _v174 = _v173 + _v151
    _v175 = _v174 + _v155
    _v176 = _v175 + _v156
    _v177 = _v176 + _v157
    _v178 = abs(_v113)
    _v179 = abs(_v121)
    _v180 = abs(_v125)
    _v181 = abs(_v127)
    _v182 = abs(_v130)
    _v183 = abs(_v134)
    _v184 = abs(_v136)
    _v185 = abs(-12.566370614359172)
    _v186 = abs(_v129)
    _v187 = abs(_v138)
    _v188 = _v178 + _v179
    _v189 = _v188 + _v180
    _v190 = _v189 + _v181
    _v191 = _v190 + _v182
    _v192 = _v191 + _v183
    _v193 = _v192 + _v184
    _v194 = _v193 + _v185
    _v195 = _v194 + _v186
    _v196 = _v195 + _v187
    _v197 = _v196 + _v139
    _v198 = _v197 + _v140
    _v199 = _v198 + _v142
    _v200 = _v199 + _v144
    _v201 = _v200 + _v146
    _v202 = _v201 + _v147
    _v203 = _v202 + _v151
    _v204 = _v203 + _v155
    _v205 = _v204 + _v156
    _v206 = _v205 + _v157
    _v207 = abs(_v177) * 4096.0 >= _v206
    _v208 = -2.0 * _v177
    _v209 = _v208 * _v27
    _v210 = _v209 * _v120
    _v211 = _v0 < 24.49489742783178
    _v212 = _v16 < 300.0
    _v213 = _v7 & _v9
    _v214 = _v213 & _v14
    _v215 = _v214 & _v21
    _v216 = _v215 & _v23
    _v217 = _v216 & _v31
    _v218 = _v217 & _v33
    _v219 = _v218 & _v35
    _v220 = _v219 & _v37
    _v221 = _v220 & _v41
    _v222 = _v221 & _v44
    _v223 = _v222 & _v46
    _v224 = _v223 & _v48
    _v225 = _v224 & _v50
    _v226 = _v225 & _v52
    _v227 = _v226 & _v55
    _v228 = _v227 & _v57
    _v229 = _v228 & _v59
    _v230 = _v229 & _v63
    _v231 = _v230 & _v67
    _v232 = _v231 & _v71
    _v233 = _v232 & _v73
    _v234 = _v233 & _v75
    _v235 = _v234 & _v77
    _v236 = _v235 & _v107
    _v237 = _v236 & _v110
    _v238 = _v237 & _v112
    _v239 = _v238 & _v211
    _v240 = _v239 & _v212
    _v241 = _v119 < 300.0
    _v242 = _v213 & _v31
    _v243 = _v242 & _v117
    _v244 = _v243 & _v46
    _v245 = _v244 & _v48
    _v246 = _v245 & _v50
    _v247 = _v246 & _v55
    _v248 = _v247 & _v57
    _v249 = _v248 & _v59
    _v250 = _v249 & _v141
    _v251 = _v250 & _v73
    _v252 = _v251 & _v158
    _v253 = _v252 & _v207
    _v254 = _v253 & _v211
    _v255 = _v254 & _v241
    _v256 = _v240 if x < 0.0 else _v255
    _v257 = _v111 if x < 0.0 else _v210
    _v258 = _v27 + _v19
    _v259 = _v258 * _v258
    _v260 = _v259 * _v258
    _v261 = 3.141592653589793 * _v260
    _v262 = _v27 * _v120
    _v263 = 1.0 + _v262
    _v264 = _v263 * _v263
    _v265 = _v264 * _v263
    _v266 = 3.141592653589793 * _v265
    _v267 = _v7 & _v14
    _v268 = _v267 & _v211
    _v269 = _v268 & _v212
    _v270 = _v7 & _v117
    _v271 = _v270 & _v211
    _v272 = _v271 & _v241
    _v273 = _v269 if x < 0.0 else _v272
    _v274 = _v261 if x < 0.0 else _v266
    _v275 = abs(_v274) > 1.0261342003245941e-289
    _v276 = abs(_v274)
    _v277 = _v257 / _v274
    _v278 = _vecmath.in_range(_v277)
    _v279 = _vecmath32.single(_v277)
    _v280 = x > 104.0
    _v281 = _vecmath32.single(-0.0)
    _v282 = _v281 if _v280 else _v279
    _v283 = _v276 < 9.7453140114e288
    _v284 = _v0 < 3.402823669209385e38
    _v285 = _v256 & _v273
    _v286 = _v285 & _v275
    _v287 = _v286 & _v278
    _v288 = _v287 & _v283
    _v289 = _v288 & _v284
    _v290 = _v289 | _v280
    _v291 = _vecmath32.guarded(_v282, _v290)
    return _v291, _v290


@_cached
def _fill_phish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_phish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_phish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _phish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_phish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_phish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_phish_derivative2(x):
    value, ok = _phish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_phish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_phish_derivative2(x):
    value, ok = _phish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_phish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_phish_derivative2 = _dispatch.Kernel(
    __name__,
    "phish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_phish_derivative2,
        fill32=_fill32_phish_derivative2,
        mend=_mend_phish_derivative2,
        one=_one_phish_derivative2,
        one32=_one32_phish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def phish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of phish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_phish_derivative2.call(out, x)


@_loops.callable_when_jitted(phish_derivative2)
def _overload_phish_derivative2(x):
    call = _kernel_phish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _phish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 0.7071067811865476 * _v0
    _v2 = _v0 * _v0
    _v3 = -0.5 * _v2
    _v4 = _vecmath32.exp_fine(_v3)
    _v5 = _vecmath32.erfc_beside(_v1, _v4)
    _v6 = abs(_v5) > 1.0261342003245941e-289
    _v7 = -3.544907701811032 * _v5
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = -_v0
    _v10 = _vecmath32.exp_fine(_v9)
    _v11 = _v7 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = -_v5
    _v14 = _v13 + 1.0
    _v15 = abs(_v5)
    _v16 = _v15 + 1.0
    _v17 = abs(_v14) * 16384.0 >= _v16
    _v18 = _v14 * _v0
    _v19 = abs(_v18)
    _v20 = -_v14
    _v21 = _v20 * _v0
    _v22 = _vecmath32.exp_bounded(_v21)
    _v23 = _v11 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v23 * _v0
    _v26 = _v22 * _v22
    _v27 = -1.772453850905516 * _v26
    _v28 = 2.8284271247461903 * _v2
    _v29 = _v28 * _v10
    _v30 = _v29 * _v22
    _v31 = _v30 * _v4
    _v32 = _v10 * _v10
    _v33 = 1.772453850905516 * _v32
    _v34 = _v25 + _v27
    _v35 = _v34 + _v31
    _v36 = _v35 + _v33
    _v37 = abs(_v25)
    _v38 = abs(_v27)
    _v39 = _v37 + _v38
    _v40 = _v39 + _v31
    _v41 = _v40 + _v33
    _v42 = abs(_v36) * 4096.0 >= _v41
    _v43 = -1.0 + _v5
    _v44 = abs(-1.0)
    _v45 = _v44 + _v5
    _v46 = abs(_v43) * 16384.0 >= _v45
    _v47 = _v43 * _v0
    _v48 = abs(_v47)
    _v49 = _vecmath32.exp_bounded(_v47)
    _v50 = _v11 * _v49
    _v51 = _v50 * _v0
    _v52 = -1.772453850905516 * _v32
    _v53 = _v49 * _v49
    _v54 = _v52 * _v53
    _v55 = _v29 * _v4
    _v56 = _v55 * _v49
    _v57 = 7.089815403622064 * _v10
    _v58 = _v57 * _v49
    _v59 = _v58 * _v0
    _v60 = _v51 + _v54
    _v61 = _v60 + _v56
    _v62 = _v61 + _v59
    _v63 = _v62 + 1.772453850905516
    _v64 = abs(_v51)
    _v65 = abs(_v54)
    _v66 = _v64 + _v65
    _v67 = _v66 + _v56
    _v68 = _v67 + _v59
    _v69 = _v68 + 1.772453850905516
    _v70 = abs(_v63) * 4096.0 >= _v69
    _v71 = _v0 < 24.49489742783178
    _v72 = _v19 < 300.0
    _v73 = _v6 & _v8
    _v74 = _v73 & _v12
    _v75 = _v74 & _v17
    _v76 = _v75 & _v24
    _v77 = _v76 & _v42
    _v78 = _v77 & _v71
    _v79 = _v78 & _v72
    _v80 = _v48 < 300.0
    _v81 = _v74 & _v46
    _v82 = _v81 & _v70
    _v83 = _v82 & _v71
    _v84 = _v83 & _v80
    _v85 = _v79 if x < 0.0 else _v84
    _v86 = _v36 if x < 0.0 else _v63
    _v87 = _v10 + _v22
    _v88 = _v87 * _v87
    _v89 = 1.772453850905516 * _v88
    _v90 = _v10 * _v49
    _v91 = 1.0 + _v90
    _v92 = _v91 * _v91
    _v93 = 1.772453850905516 * _v92
    _v94 = _v6 & _v17
    _v95 = _v94 & _v71
    _v96 = _v95 & _v72
    _v97 = _v6 & _v46
    _v98 = _v97 & _v71
    _v99 = _v98 & _v80
    _v100 = _v96 if x < 0.0 else _v99
    _v101 = _v89 if x < 0.0 else _v93
    _v102 = _v86 / _v101
    _v103 = _vecmath.in_range(_v102)
    _v104 = _vecmath32.product(grad_output, _v102)
    _v105 = x > 24.0
    _v106 = _vecmath32.product(grad_output, 1.0)
    _v107 = _v106 if _v105 else _v104
    _v108 = _v0 < 3.402823669209385e38
    _v109 = _v85 & _v100
    _v110 = _v109 & _v103
    _v111 = _v110 & _v108
    _v112 = _v111 | _v105
    _v113 = _vecmath32.guarded(_v107, _v112)
    return _v113, _v113 == _v113


@_vecmath.jit_inline
def _phish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _phish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _phish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _phish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _phish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _phish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_phish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_phish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _phish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_phish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _phish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_phish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_phish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_phish_backward(grad_output, x):
    value, ok = _phish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_phish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_phish_backward(grad_output, x):
    value, ok = _phish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_phish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_phish_backward = _dispatch.Kernel(
    __name__,
    "phish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_phish_backward,
        fill32=_fill32_phish_backward,
        mend=_mend_phish_backward,
        one=_one_phish_backward,
        one32=_one32_phish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def phish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of phish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_phish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(phish_backward)
def _overload_phish_backward(grad_output, x):
    call = _kernel_phish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _phish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _phish_fast(x)
    _r1, _ok1 = _phish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _phish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _phish_fast32(x)
    _r1, _ok1 = _phish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _phish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _phish_exact(x)
    _r1 = _phish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_phish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _phish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_phish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _phish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_phish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _phish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_phish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_phish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_phish_value_and_derivative(x):
    value_0, value_1, ok = _phish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_phish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_phish_value_and_derivative(x):
    value_0, value_1, ok = _phish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_phish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_phish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "phish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_phish_value_and_derivative,
        fill32=_fill32_phish_value_and_derivative,
        mend=_mend_phish_value_and_derivative,
        one=_one_phish_value_and_derivative,
        one32=_one32_phish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def phish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Phish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_phish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(phish_value_and_derivative)
def _overload_phish_value_and_derivative(x):
    call = _kernel_phish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
