"""GELU, tanh form.

Written by `symact build` from [gelu_tanh] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gelu_tanh",
    "gelu_tanh_backward",
    "gelu_tanh_derivative",
    "gelu_tanh_derivative2",
    "gelu_tanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


_gelu_tanh_ball_expression = _ball_wide.program(
    "x",
    "x*(tanh(sqrt(2)*(8943*x**3/200000 + x)/sqrt(pi)) + 1)/2",
    "x/(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + 1)",
    "where_positive(x*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2/(exp(x*(8943*x**2/200000 +"
    " 1)*sqrt(2)/sqrt(pi))**2 + 1), pi)",
)


@_vecmath.jit_scalar
def _gelu_tanh_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t6 = _ball.mul(x, _t4)
    _t7 = (-1.0, 0.0, 0.0, 0.0)
    _t9 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t11 = _ball.sqr(x)
    _t13 = _ball.mul(_t9, _t11)
    _t15 = _ball.sub(_t7, _t13)
    _t17 = _ball.mul(_t6, _t15)
    _t18 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t20 = _ball.mul(_t17, _t18)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.sqr(_t22)
    _t26 = _ball.add(_t2, _t24)
    _t28 = _ball.div(x, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # x*(tanh((8943*x**3/200000 + x)*pow(pi, -1/2)*sqrt(2)) + 1)/2
    _t33 = _ball.powi(x, 3)
    _t35 = _ball.mul(_t9, _t33)
    _t37 = _ball.add(_t35, x)
    _t39 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t41 = _ball.mul(_t37, _t39)
    _t42 = _ball.mul(_t41, _t18)
    _t44 = _ball.tanh(_t42)
    _t46 = _ball.add(_t2, _t44)
    _t48 = _ball.mul(x, _t46)
    _t50 = _ball.scaled(_t48, -1.0)
    if _ball.is_sure(_t50):
        return _t50
    # where_positive(x*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2/(exp(x*(8943*x**2/...
    _t55 = _ball.mul(x, _t4)
    _t56 = _ball.add(_t2, _t13)
    _t58 = _ball.mul(_t55, _t56)
    _t59 = _ball.mul(_t58, _t18)
    _t61 = _ball.exp(_t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.mul(x, _t63)
    _t67 = _ball.add(_t2, _t63)
    _t69 = _ball.div(_t65, _t67)
    _t71 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t73 = _ball.where_positive(_t69, _t71)
    _t75 = _ball.better(_ball.better(_t28, _t50), _t73)
    return _ball_wide.settled(_t75, _gelu_tanh_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_tanh_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -0.044715 * _v0
    _v2 = -1.0 + _v1
    _v3 = 0.7978845608028654 * _v2
    _v4 = _v3 * x
    _v5 = abs(_v4)
    _v6 = _vecmath.pair_times(0.7978845608028654, -4.98465440455546e-17, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.two_product(x, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(-0.044715, -2.1960211427085595e-18, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v13, _v14, -1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v7, _v8, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.exp_bounded_as_pair(_v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_plus(_v25, _v26, 1.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_quotient(x, 0.0, _v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _v31 + _v32
    _v34 = _v33 != 0.0
    _v35 = abs(x)
    _v36 = x > 8.0
    _v37 = x if _v36 else _v33
    _v38 = x < -24.0
    _v39 = -0.0 if _v38 else _v37
    _v40 = _v39 if x == x else x
    _v41 = _v5 < 325.0
    _v42 = _v34 & _v41
    _v43 = _v42 | _v36
    _v44 = _v43 | _v38
    _v45 = _vecmath.guarded(_v40, _v44)
    return _v45, _v44


@_vecmath.jit_inline
def _gelu_tanh_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -0.044715 * _v0
    _v2 = -1.0 + _v1
    _v3 = 0.7978845608028654 * _v2
    _v4 = _v3 * x
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_light(_v4)
    _v7 = _v6 * _v6
    _v8 = 1.0 + _v7
    _v9 = x / _v8
    _v10 = abs(x)
    _v11 = _vecmath32.single(_v9)
    _v12 = x > 8.0
    _v13 = _vecmath32.single(x)
    _v14 = _v13 if _v12 else _v11
    _v15 = x < -12.0
    _v16 = _vecmath32.single(-0.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v5 < 150.0
    _v20 = _v19 | _v12
    _v21 = _v20 | _v15
    _v22 = _vecmath32.guarded(_v18, _v21)
    return _v22, _v21


@_cached
def _fill_gelu_tanh(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_tanh(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_tanh(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_tanh(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh(x):
    value, ok = _gelu_tanh_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh(x):
    value, ok = _gelu_tanh_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh = _dispatch.Kernel(
    __name__,
    "gelu_tanh",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh,
        fill32=_fill32_gelu_tanh,
        mend=_mend_gelu_tanh,
        one=_one_gelu_tanh,
        one32=_one32_gelu_tanh,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu_tanh(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU, tanh form, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh.call(out, x)


@_loops.callable_when_jitted(gelu_tanh)
def _overload_gelu_tanh(x):
    call = _kernel_gelu_tanh.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gelu_tanh_derivative_ball_expression = _ball_wide.program(
    "x",
    "sqrt(2)*x*(1 - tanh(sqrt(2)*(8943*x**3/200000 + x)/sqrt(pi))**2)*(26829*x**2/200000 + "
    "1)/(2*sqrt(pi)) + tanh(sqrt(2)*(8943*x**3/200000 + x)/sqrt(pi))/2 + 1/2",
    "(26829*x**3*sqrt(2)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/100000 + "
    "2*x*sqrt(2)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + "
    "sqrt(pi)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + "
    "sqrt(pi))/((exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + 1)**2*sqrt(pi))",
    "where_positive((26829*x**3*sqrt(2)/100000 + 2*x*sqrt(2) + sqrt(pi)*exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2 + sqrt(pi))*exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2/((exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2 + "
    "1)**2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _gelu_tanh_derivative_ball(x):
    """In balls."""
    # (26829*x**3*sqrt(2)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/100000 + 2*x*s...
    _t2 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t4 = _ball.mul(x, _t2)
    _t5 = (-1.0, 0.0, 0.0, 0.0)
    _t7 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t9 = _ball.sqr(x)
    _t11 = _ball.mul(_t7, _t9)
    _t13 = _ball.sub(_t5, _t11)
    _t15 = _ball.mul(_t4, _t13)
    _t16 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.mul(x, _t22)
    _t25 = _ball.mul(_t24, _t16)
    _t27 = _ball.scaled(_t25, 1.0)
    _t29 = (1.07316, 1.0821565865626326e-16, -2.0, 0.0078125)
    _t31 = _ball.powi(x, 3)
    _t33 = _ball.mul(_t31, _t22)
    _t34 = _ball.mul(_t33, _t16)
    _t36 = _ball.mul(_t29, _t34)
    _t38 = _ball.add(_t27, _t36)
    _t39 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t41 = _ball.add(_t38, _t39)
    _t42 = _ball.mul(_t22, _t39)
    _t44 = _ball.add(_t41, _t42)
    _t46 = (1.0, 0.0, 0.0, 0.0)
    _t48 = _ball.add(_t46, _t22)
    _t50 = _ball.sqr(_t48)
    _t52 = _ball.mul(_t50, _t39)
    _t54 = _ball.div(_t44, _t52)
    if _ball.is_sure(_t54):
        return _t54
    # x*(1 - tanh((8943*x**3/200000 + x)*pow(pi, -1/2)*sqrt(2))**2)*(26829*x**2/200000 + 1)...
    _t59 = (1.0, 0.0, -1.0, 0.0)
    _t61 = _ball.mul(_t7, _t31)
    _t63 = _ball.add(_t61, x)
    _t65 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t67 = _ball.mul(_t63, _t65)
    _t68 = _ball.mul(_t67, _t16)
    _t70 = _ball.tanh(_t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = _ball.add(_t59, _t72)
    _t75 = _ball.sqr(_t70)
    _t77 = _ball.sub(_t46, _t75)
    _t79 = _ball.mul(x, _t77)
    _t80 = (1.07316, 1.0821565865626326e-16, -3.0, 0.0078125)
    _t82 = _ball.mul(_t80, _t9)
    _t84 = _ball.add(_t46, _t82)
    _t86 = _ball.mul(_t79, _t84)
    _t87 = _ball.mul(_t86, _t65)
    _t88 = _ball.mul(_t87, _t16)
    _t90 = _ball.scaled(_t88, -1.0)
    _t92 = _ball.add(_t74, _t90)
    if _ball.is_sure(_t92):
        return _t92
    # where_positive((26829*x**3*sqrt(2)/100000 + 2*x*sqrt(2) + sqrt(pi)*exp(x*(8943*x**2/2...
    _t97 = _ball.mul(x, _t2)
    _t98 = _ball.add(_t46, _t11)
    _t100 = _ball.mul(_t97, _t98)
    _t101 = _ball.mul(_t100, _t16)
    _t103 = _ball.exp(_t101)
    _t105 = _ball.sqr(_t103)
    _t107 = _ball.mul(x, _t16)
    _t109 = _ball.scaled(_t107, 1.0)
    _t111 = _ball.mul(_t31, _t16)
    _t113 = _ball.mul(_t29, _t111)
    _t115 = _ball.add(_t109, _t113)
    _t116 = _ball.add(_t115, _t39)
    _t117 = _ball.mul(_t105, _t39)
    _t119 = _ball.add(_t116, _t117)
    _t121 = _ball.mul(_t105, _t119)
    _t123 = _ball.add(_t46, _t105)
    _t125 = _ball.sqr(_t123)
    _t127 = _ball.mul(_t125, _t39)
    _t129 = _ball.div(_t121, _t127)
    _t131 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t133 = _ball.where_positive(_t129, _t131)
    _t135 = _ball.better(_ball.better(_t54, _t92), _t133)
    return _ball_wide.settled(_t135, _gelu_tanh_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_tanh_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_derivative_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(-2.8284271247461903, 1.9334586626905827e-16, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.two_product(_v0, _v0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, _v0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(-0.37941935664907767, -4.743521831828755e-18, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _v0 * _v0
    _v14 = 0.044715 * _v13
    _v15 = 1.0 + _v14
    _v16 = 0.7978845608028654 * _v15
    _v17 = _v16 * _v0
    _v18 = abs(_v17)
    _v19 = _vecmath.pair_product(0.044715, 2.1960211427085595e-18, _v5, _v6)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v20, _v21, 1.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(-1.5957691216057308, 9.96930880911092e-17, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_times(_v26, _v27, _v0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.exp_bounded_as_pair(_v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v2, _v3, _v11, _v12)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, 1.772453850905516, -7.666586499825799e-17)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v35, _v36)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v2)
    _v47 = abs(_v11)
    _v48 = _v46 + _v47
    _v49 = _v48 + 1.772453850905516
    _v50 = _v49 + _v35
    _v51 = abs(_v44) * 16384.0 >= _v50
    _v52 = _v44 + _v45
    _v53 = _v52 * _v32
    _v54 = -0.044715 * _v13
    _v55 = -1.0 + _v54
    _v56 = 0.7978845608028654 * _v55
    _v57 = _v56 * _v0
    _v58 = abs(_v57)
    _v59 = _vecmath.pair_product(-0.044715, -2.1960211427085595e-18, _v5, _v6)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_plus(_v60, _v61, -1.0)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_product(1.5957691216057308, -9.96930880911092e-17, _v63, _v64)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_times(_v66, _v67, _v0)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.exp_bounded_dd(_v69, _v70)
    _v72 = 2.8284271247461903 * _v71
    _v73 = _v72 * _v0
    _v74 = _v13 * _v0
    _v75 = 0.37941935664907767 * _v74
    _v76 = _v75 * _v71
    _v77 = 1.772453850905516 * _v71
    _v78 = _v73 + _v76
    _v79 = _v78 + 1.772453850905516
    _v80 = _v79 + _v77
    _v81 = _v18 < 345.0
    _v82 = _v51 & _v81
    _v83 = _v58 < 345.0
    _v84 = _v82 if x < 0.0 else _v83
    _v85 = _v53 if x < 0.0 else _v80
    _v86 = 2.0 + _v32
    _v87 = _v32 * _v86
    _v88 = _v87 + 1.0
    _v89 = 1.772453850905516 * _v88
    _v90 = 2.0 + _v71
    _v91 = _v71 * _v90
    _v92 = _v91 + 1.0
    _v93 = 1.772453850905516 * _v92
    _v94 = _v81 if x < 0.0 else _v83
    _v95 = _v89 if x < 0.0 else _v93
    _v96 = _v85 / _v95
    _v97 = _vecmath.in_range(_v96)
    _v98 = x > 8.0
    _v99 = 1.0 if _v98 else _v96
    _v100 = x < -28.0
    _v101 = -0.0 if _v100 else _v99
    _v102 = _v101 if x == x else x
    _v103 = _v84 & _v94
    _v104 = _v103 & _v97
    _v105 = _v104 | _v98
    _v106 = _v105 | _v100
    _v107 = _vecmath.guarded(_v102, _v106)
    return _v107, _v106


@_vecmath.jit_inline
def _gelu_tanh_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -0.044715 * _v0
    _v2 = -1.0 + _v1
    _v3 = 0.7978845608028654 * _v2
    _v4 = _v3 * x
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_bounded(_v4)
    _v7 = _v6 * _v6
    _v8 = 2.8284271247461903 * _v7
    _v9 = _v8 * x
    _v10 = 0.37941935664907767 * _v7
    _v11 = _v0 * x
    _v12 = _v10 * _v11
    _v13 = 1.772453850905516 * _v7
    _v14 = _v9 + _v12
    _v15 = _v14 + 1.772453850905516
    _v16 = _v15 + _v13
    _v17 = abs(_v9)
    _v18 = abs(_v12)
    _v19 = _v17 + _v18
    _v20 = _v19 + 1.772453850905516
    _v21 = _v20 + _v13
    _v22 = abs(_v16) * 4096.0 >= _v21
    _v23 = 1.0 + _v7
    _v24 = _v23 * _v23
    _v25 = 1.772453850905516 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = abs(_v25)
    _v28 = _v16 / _v25
    _v29 = _vecmath.in_range(_v28)
    _v30 = abs(x)
    _v31 = _vecmath32.single(_v28)
    _v32 = x > 8.0
    _v33 = _vecmath32.single(1.0)
    _v34 = _v33 if _v32 else _v31
    _v35 = x < -16.0
    _v36 = _vecmath32.single(-0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v5 < 300.0
    _v40 = _v27 < 9.7453140114e288
    _v41 = _v22 & _v26
    _v42 = _v41 & _v29
    _v43 = _v42 & _v39
    _v44 = _v43 & _v40
    _v45 = _v44 | _v32
    _v46 = _v45 | _v35
    _v47 = _vecmath32.guarded(_v38, _v46)
    return _v47, _v46


@_cached
def _fill_gelu_tanh_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_tanh_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_tanh_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_tanh_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_derivative(x):
    value, ok = _gelu_tanh_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_derivative(x):
    value, ok = _gelu_tanh_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_derivative = _dispatch.Kernel(
    __name__,
    "gelu_tanh_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_derivative,
        fill32=_fill32_gelu_tanh_derivative,
        mend=_mend_gelu_tanh_derivative,
        one=_one_gelu_tanh_derivative,
        one32=_one32_gelu_tanh_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu_tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gelu_tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_derivative.call(out, x)


@_loops.callable_when_jitted(gelu_tanh_derivative)
def _overload_gelu_tanh_derivative(x):
    call = _kernel_gelu_tanh_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gelu_tanh_derivative2_ball_expression = _ball_wide.program(
    "x",
    "-(x*(2682900000*sqrt(2)*x/sqrt(pi) - (26829*x**2 + "
    "200000)**2*tanh(sqrt(2)*x*(8943*x**2/200000 + 1)/sqrt(pi))/pi) + 100000*sqrt(2)*(26829*x**2 +"
    " 200000)/sqrt(pi))*(tanh(sqrt(2)*x*(8943*x**2/200000 + 1)/sqrt(pi))**2/20000000000 - "
    "1/20000000000)",
    "(x*(x*(26829*x*(-26829*x**2/5000000000 + (26829*x**2/5000000000 + "
    "1/12500)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 - 1/12500)*sqrt(pi) + "
    "5365800000*pi*(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/5000000000 + "
    "1/5000000000)*sqrt(2))*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + "
    "40000000000*(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/5000000000 - "
    "1/5000000000)*sqrt(pi)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2) + "
    "20000000000*pi*(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/5000000000 + "
    "1/5000000000)*sqrt(2)*exp(x*(-8943*x**2/200000 - "
    "1)*sqrt(2)/sqrt(pi))**2)/(pi*(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + "
    "1)**3*sqrt(pi))",
    "where_positive((x*(x*(26829*x*(26829*x**2/5000000000 + (-26829*x**2/5000000000 - "
    "1/12500)*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2 + 1/12500)*sqrt(pi) + "
    "5365800000*pi*(exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2/5000000000 + "
    "1/5000000000)*sqrt(2))*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2 + "
    "40000000000*(1/5000000000 - exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2/5000000000)*sqrt(pi)*exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2) + 20000000000*pi*(exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2/5000000000 + 1/5000000000)*sqrt(2)*exp(x*(8943*x**2/200000 + "
    "1)*sqrt(2)/sqrt(pi))**2)/(pi*(exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2 + "
    "1)**3*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _gelu_tanh_derivative2_ball(x):
    """In balls."""
    # (x*(x*(26829*x*(-26829*x**2/5000000000 + (26829*x**2/5000000000 + 1/12500)*exp(x*(-89...
    _t1 = (1.1641532182693481, 0.0, 34.0, 0.0)
    _t3 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t6 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t8 = _ball.mul(x, _t6)
    _t9 = (-1.0, 0.0, 0.0, 0.0)
    _t11 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t13 = _ball.sqr(x)
    _t15 = _ball.mul(_t11, _t13)
    _t17 = _ball.sub(_t9, _t15)
    _t19 = _ball.mul(_t8, _t17)
    _t20 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t22 = _ball.mul(_t19, _t20)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.sqr(_t24)
    _t28 = _ball.mul(_t3, _t26)
    _t29 = (1.7179869184, -6.259003839659272e-17, -33.0, 0.0078125)
    _t31 = _ball.mul(_t29, _t26)
    _t33 = _ball.add(_t29, _t31)
    _t35 = _ball.mul(_t28, _t33)
    _t36 = _ball.mul(_t35, _t20)
    _t38 = _ball.mul(_t1, _t36)
    _t40 = (1.1641532182693481, 0.0, 35.0, 0.0)
    _t42 = _ball.sub(_t31, _t29)
    _t44 = _ball.mul(_t26, _t42)
    _t45 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t47 = _ball.mul(_t44, _t45)
    _t49 = _ball.mul(_t40, _t47)
    _t51 = _ball.mul(x, _t26)
    _t52 = (1.63751220703125, 0.0, 14.0, 0.0)
    _t54 = (1.31072, -1.0722089882619911e-16, -14.0, 0.0078125)
    _t56 = (1.4066122752, -9.505451998848003e-17, -18.0, 0.0078125)
    _t58 = _ball.mul(_t56, _t13)
    _t60 = _ball.add(_t54, _t58)
    _t62 = _ball.mul(_t26, _t60)
    _t64 = _ball.sub(_t62, _t54)
    _t65 = _ball.sub(_t64, _t58)
    _t67 = _ball.mul(x, _t65)
    _t68 = _ball.mul(_t67, _t45)
    _t70 = _ball.mul(_t52, _t68)
    _t72 = (1.2493226677179337, 0.0, 32.0, 0.0)
    _t74 = _ball.mul(_t3, _t33)
    _t75 = _ball.mul(_t74, _t20)
    _t77 = _ball.mul(_t72, _t75)
    _t79 = _ball.add(_t70, _t77)
    _t81 = _ball.mul(_t51, _t79)
    _t83 = _ball.add(_t49, _t81)
    _t85 = _ball.mul(x, _t83)
    _t87 = _ball.add(_t38, _t85)
    _t89 = (1.0, 0.0, 0.0, 0.0)
    _t91 = _ball.add(_t89, _t26)
    _t93 = _ball.powi(_t91, 3)
    _t95 = _ball.mul(_t3, _t93)
    _t96 = _ball.mul(_t95, _t45)
    _t98 = _ball.div(_t87, _t96)
    if _ball.is_sure(_t98):
        return _t98
    # where_positive((x*(x*(26829*x*(26829*x**2/5000000000 + (-26829*x**2/5000000000 - 1/12...
    _t103 = _ball.mul(x, _t6)
    _t104 = _ball.add(_t89, _t15)
    _t106 = _ball.mul(_t103, _t104)
    _t107 = _ball.mul(_t106, _t20)
    _t109 = _ball.exp(_t107)
    _t111 = _ball.sqr(_t109)
    _t113 = _ball.mul(_t3, _t111)
    _t114 = _ball.mul(_t29, _t111)
    _t116 = _ball.add(_t29, _t114)
    _t118 = _ball.mul(_t113, _t116)
    _t119 = _ball.mul(_t118, _t20)
    _t121 = _ball.mul(_t1, _t119)
    _t123 = _ball.sub(_t29, _t114)
    _t125 = _ball.mul(_t111, _t123)
    _t126 = _ball.mul(_t125, _t45)
    _t128 = _ball.mul(_t40, _t126)
    _t130 = _ball.mul(x, _t111)
    _t131 = (-1.31072, 1.0722089882619911e-16, -14.0, 0.0078125)
    _t133 = _ball.sub(_t131, _t58)
    _t135 = _ball.mul(_t111, _t133)
    _t137 = _ball.add(_t135, _t54)
    _t138 = _ball.add(_t137, _t58)
    _t140 = _ball.mul(x, _t138)
    _t141 = _ball.mul(_t140, _t45)
    _t143 = _ball.mul(_t52, _t141)
    _t145 = _ball.mul(_t3, _t116)
    _t146 = _ball.mul(_t145, _t20)
    _t148 = _ball.mul(_t72, _t146)
    _t150 = _ball.add(_t143, _t148)
    _t152 = _ball.mul(_t130, _t150)
    _t154 = _ball.add(_t128, _t152)
    _t156 = _ball.mul(x, _t154)
    _t158 = _ball.add(_t121, _t156)
    _t160 = _ball.add(_t89, _t111)
    _t162 = _ball.powi(_t160, 3)
    _t164 = _ball.mul(_t3, _t162)
    _t165 = _ball.mul(_t164, _t45)
    _t167 = _ball.div(_t158, _t165)
    _t169 = _ball.where_positive(_t167, _t3)
    _t171 = _ball.better(_t98, _t169)
    return _ball_wide.settled(_t171, _gelu_tanh_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_tanh_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_derivative2_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = 0.044715 * _v1
    _v3 = 1.0 + _v2
    _v4 = 0.7978845608028654 * _v3
    _v5 = _v4 * _v0
    _v6 = abs(_v5)
    _v7 = _vecmath.two_product(_v0, _v0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(0.044715, 2.1960211427085595e-18, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(-0.7978845608028654, 4.98465440455546e-17, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_times(_v17, _v18, _v0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.exp_bounded_as_pair(_v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v23, _v24, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v26) > 1.0261342003245941e-289
    _v29 = _vecmath.pair_product(-5.3658e-06, 3.6260421748535167e-22, _v8, _v9)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_sum(-8e-05, 6.5442443131225044e-21, _v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v26, _v27, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_product(5.3658e-06, -3.6260421748535167e-22, _v8, _v9)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v36, _v37, 8e-05, -6.5442443131225044e-21)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v36)
    _v48 = _v47 + 8e-05
    _v49 = _v48 + _v39
    _v50 = abs(_v45) * 16384.0 >= _v49
    _v51 = _vecmath.two_sum(_v45, _v46)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_product(-47553.16436594409, -7.104734191424016e-13, _v52, _v53)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_times(_v55, _v56, _v0)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_product(2e-10, -7.286439463099549e-27, _v26, _v27)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_sum(2e-10, -7.286439463099549e-27, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_product(23839621269.57016, 1.6961284392164676e-06, _v64, _v65)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _vecmath.pair_sum(_v58, _v59, _v67, _v68)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = abs(_v58)
    _v73 = _v72 + _v67
    _v74 = abs(_v70) * 16384.0 >= _v73
    _v75 = _vecmath.two_sum(_v70, _v71)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _vecmath.pair_product(_v26, _v27, _v76, _v77)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _vecmath.pair_times(_v79, _v80, _v0)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = -_v82
    _v85 = -_v83
    _v86 = _vecmath.pair_product(70898154036.22064, -9.979170506663543e-07, _v26, _v27)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(-2e-10, 7.286439463099549e-27, _v26, _v27)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, 2e-10, -7.286439463099549e-27)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = abs(_v90)
    _v96 = _v95 + 2e-10
    _v97 = abs(_v93) * 16384.0 >= _v96
    _v98 = _vecmath.two_sum(_v93, _v94)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_product(_v87, _v88, _v99, _v100)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_sum(_v84, _v85, _v102, _v103)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = abs(_v82)
    _v108 = abs(_v102)
    _v109 = _v107 + _v108
    _v110 = abs(_v105) * 16384.0 >= _v109
    _v111 = _vecmath.two_sum(_v105, _v106)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = _vecmath.pair_times(_v112, _v113, _v0)
    _v115 = _v114[0]
    _v116 = _v114[1]
    _v117 = -_v115
    _v118 = -_v116
    _v119 = _vecmath.pair_product(88857658763.16733, -2.940541755198786e-06, _v26, _v27)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_product(_v120, _v121, _v64, _v65)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_sum(_v117, _v118, _v123, _v124)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = abs(_v115)
    _v129 = _v128 + _v123
    _v130 = abs(_v126) * 16384.0 >= _v129
    _v131 = -0.044715 * _v1
    _v132 = -1.0 + _v131
    _v133 = 0.7978845608028654 * _v132
    _v134 = _v133 * _v0
    _v135 = abs(_v134)
    _v136 = _vecmath.pair_product(-0.044715, -2.1960211427085595e-18, _v8, _v9)
    _v137 = _v136[0]
    _v138 = _v136[1]
    _v139 = _vecmath.pair_plus(_v137, _v138, -1.0)
    _v140 = _v139[0]
    _v141 = _v139[1]
    _v142 = _vecmath.pair_product(0.7978845608028654, -4.98465440455546e-17, _v140, _v141)
    _v143 = _v142[0]
    _v144 = _v142[1]
    _v145 = _vecmath.pair_times(_v143, _v144, _v0)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = _vecmath.exp_bounded_as_pair(_v146, _v147)
    _v149 = _v148[0]
    _v150 = _v148[1]
    _v151 = _vecmath.pair_product(_v149, _v150, _v149, _v150)
    _v152 = _v151[0]
    _v153 = _v151[1]
    _v154 = abs(_v152) > 1.0261342003245941e-289
    _v155 = _vecmath.pair_product(88857658763.16733, -2.940541755198786e-06, _v152, _v153)
    _v156 = _v155[0]
    _v157 = _v155[1]
    _v158 = _vecmath.pair_product(2e-10, -7.286439463099549e-27, _v152, _v153)
    _v159 = _v158[0]
    _v160 = _v158[1]
    _v161 = _vecmath.pair_sum(2e-10, -7.286439463099549e-27, _v159, _v160)
    _v162 = _v161[0]
    _v163 = _v161[1]
    _v164 = _vecmath.pair_product(_v156, _v157, _v162, _v163)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = _vecmath.pair_product(70898154036.22064, -9.979170506663543e-07, _v152, _v153)
    _v168 = _v167[0]
    _v169 = _v167[1]
    _v170 = _vecmath.pair_sum(-2e-10, 7.286439463099549e-27, _v159, _v160)
    _v171 = _v170[0]
    _v172 = _v170[1]
    _v173 = abs(-2e-10)
    _v174 = _v173 + _v159
    _v175 = abs(_v171) * 16384.0 >= _v174
    _v176 = _vecmath.two_sum(_v171, _v172)
    _v177 = _v176[0]
    _v178 = _v176[1]
    _v179 = _vecmath.pair_product(_v168, _v169, _v177, _v178)
    _v180 = _v179[0]
    _v181 = _v179[1]
    _v182 = _vecmath.pair_sum(8e-05, -6.5442443131225044e-21, _v39, _v40)
    _v183 = _v182[0]
    _v184 = _v182[1]
    _v185 = _vecmath.pair_product(_v152, _v153, _v183, _v184)
    _v186 = _v185[0]
    _v187 = _v185[1]
    _v188 = _vecmath.pair_sum(_v186, _v187, -8e-05, 6.5442443131225044e-21)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = _vecmath.pair_sum(_v189, _v190, _v30, _v31)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = abs(-8e-05)
    _v195 = abs(_v30)
    _v196 = _v186 + _v194
    _v197 = _v196 + _v195
    _v198 = abs(_v192) * 16384.0 >= _v197
    _v199 = _vecmath.two_sum(_v192, _v193)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = _vecmath.pair_product(47553.16436594409, 7.104734191424016e-13, _v200, _v201)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = _vecmath.pair_times(_v203, _v204, _v0)
    _v206 = _v205[0]
    _v207 = _v205[1]
    _v208 = _vecmath.pair_product(23839621269.57016, 1.6961284392164676e-06, _v162, _v163)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _vecmath.pair_sum(_v206, _v207, _v209, _v210)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = abs(_v206)
    _v215 = _v214 + _v209
    _v216 = abs(_v212) * 16384.0 >= _v215
    _v217 = _vecmath.two_sum(_v212, _v213)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = _vecmath.pair_product(_v152, _v153, _v218, _v219)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = abs(_v221) > 1.0261342003245941e-289
    _v224 = _vecmath.pair_times(_v221, _v222, _v0)
    _v225 = _v224[0]
    _v226 = _v224[1]
    _v227 = _vecmath.pair_sum(_v180, _v181, _v225, _v226)
    _v228 = _v227[0]
    _v229 = _v227[1]
    _v230 = abs(_v180)
    _v231 = abs(_v225)
    _v232 = _v230 + _v231
    _v233 = abs(_v228) * 16384.0 >= _v232
    _v234 = _vecmath.two_sum(_v228, _v229)
    _v235 = _v234[0]
    _v236 = _v234[1]
    _v237 = _vecmath.pair_times(_v235, _v236, _v0)
    _v238 = _v237[0]
    _v239 = _v237[1]
    _v240 = _vecmath.pair_sum(_v165, _v166, _v238, _v239)
    _v241 = _v240[0]
    _v242 = _v240[1]
    _v243 = abs(_v238)
    _v244 = _v165 + _v243
    _v245 = abs(_v241) * 16384.0 >= _v244
    _v246 = _v6 < 690.0
    _v247 = _v28 & _v50
    _v248 = _v247 & _v74
    _v249 = _v248 & _v97
    _v250 = _v249 & _v110
    _v251 = _v250 & _v130
    _v252 = _v251 & _v246
    _v253 = _v135 < 690.0
    _v254 = _v154 & _v175
    _v255 = _v254 & _v198
    _v256 = _v255 & _v216
    _v257 = _v256 & _v223
    _v258 = _v257 & _v233
    _v259 = _v258 & _v245
    _v260 = _v259 & _v253
    _v261 = _v252 if x < 0.0 else _v260
    _v262 = _v126 if x < 0.0 else _v241
    _v263 = _v127 if x < 0.0 else _v242
    _v264 = _vecmath.pair_plus(_v26, _v27, 1.0)
    _v265 = _v264[0]
    _v266 = _v264[1]
    _v267 = _vecmath.pair_product(_v265, _v266, _v265, _v266)
    _v268 = _v267[0]
    _v269 = _v267[1]
    _v270 = _vecmath.pair_product(_v268, _v269, _v265, _v266)
    _v271 = _v270[0]
    _v272 = _v270[1]
    _v273 = _vecmath.pair_product(5.568327996831708, -2.5909976297171528e-17, _v271, _v272)
    _v274 = _v273[0]
    _v275 = _v273[1]
    _v276 = _vecmath.pair_plus(_v152, _v153, 1.0)
    _v277 = _v276[0]
    _v278 = _v276[1]
    _v279 = _vecmath.pair_product(_v277, _v278, _v277, _v278)
    _v280 = _v279[0]
    _v281 = _v279[1]
    _v282 = _vecmath.pair_product(_v280, _v281, _v277, _v278)
    _v283 = _v282[0]
    _v284 = _v282[1]
    _v285 = _vecmath.pair_product(5.568327996831708, -2.5909976297171528e-17, _v283, _v284)
    _v286 = _v285[0]
    _v287 = _v285[1]
    _v288 = _v28 & _v246
    _v289 = _v154 & _v253
    _v290 = _v288 if x < 0.0 else _v289
    _v291 = _v274 if x < 0.0 else _v286
    _v292 = _v275 if x < 0.0 else _v287
    _v293 = _vecmath.pair_quotient(_v262, _v263, _v291, _v292)
    _v294 = _v293[0]
    _v295 = _v293[1]
    _v296 = _v294 + _v295
    _v297 = _vecmath.in_range(_v296)
    _v298 = _v0 < 3.402823669209385e38
    _v299 = _v261 & _v290
    _v300 = _v299 & _v297
    _v301 = _v300 & _v298
    _v302 = _vecmath.guarded(_v296, _v301)
    return _v302, _v301


@_vecmath.jit_inline
def _gelu_tanh_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -5.3658e-06 * _v1
    _v3 = -8e-05 + _v2
    _v4 = 0.044715 * _v1
    _v5 = 1.0 + _v4
    _v6 = 0.7978845608028654 * _v5
    _v7 = _v6 * _v0
    _v8 = abs(_v7)
    _v9 = -0.7978845608028654 * _v5
    _v10 = _v9 * _v0
    _v11 = _vecmath32.exp_bounded(_v10)
    _v12 = _v11 * _v11
    _v13 = _v3 * _v12
    _v14 = 5.3658e-06 * _v1
    _v15 = _v13 + 8e-05
    _v16 = _v15 + _v14
    _v17 = abs(_v13)
    _v18 = _v17 + 8e-05
    _v19 = _v18 + _v14
    _v20 = abs(_v16) * 4096.0 >= _v19
    _v21 = -47553.16436594409 * _v16
    _v22 = _v21 * _v0
    _v23 = 2e-10 * _v12
    _v24 = 2e-10 + _v23
    _v25 = 23839621269.57016 * _v24
    _v26 = _v22 + _v25
    _v27 = abs(_v22)
    _v28 = _v27 + _v25
    _v29 = abs(_v26) * 4096.0 >= _v28
    _v30 = -_v26
    _v31 = _v30 * _v12
    _v32 = _v31 * _v0
    _v33 = -2e-10 * _v12
    _v34 = _v33 + 2e-10
    _v35 = abs(_v33)
    _v36 = _v35 + 2e-10
    _v37 = abs(_v34) * 4096.0 >= _v36
    _v38 = 70898154036.22064 * _v34
    _v39 = _v38 * _v12
    _v40 = _v32 + _v39
    _v41 = abs(_v32)
    _v42 = abs(_v39)
    _v43 = _v41 + _v42
    _v44 = abs(_v40) * 4096.0 >= _v43
    _v45 = -_v40
    _v46 = _v45 * _v0
    _v47 = 88857658763.16733 * _v12
    _v48 = _v47 * _v24
    _v49 = _v46 + _v48
    _v50 = abs(_v46)
    _v51 = _v50 + _v48
    _v52 = abs(_v49) * 4096.0 >= _v51
    _v53 = -0.044715 * _v1
    _v54 = -1.0 + _v53
    _v55 = 0.7978845608028654 * _v54
    _v56 = _v55 * _v0
    _v57 = abs(_v56)
    _v58 = _vecmath32.exp_bounded(_v56)
    _v59 = _v58 * _v58
    _v60 = 88857658763.16733 * _v59
    _v61 = 2e-10 * _v59
    _v62 = 2e-10 + _v61
    _v63 = _v60 * _v62
    _v64 = 70898154036.22064 * _v59
    _v65 = -2e-10 + _v61
    _v66 = abs(-2e-10)
    _v67 = _v66 + _v61
    _v68 = abs(_v65) * 4096.0 >= _v67
    _v69 = _v64 * _v65
    _v70 = 8e-05 + _v14
    _v71 = _v70 * _v59
    _v72 = _v71 + -8e-05
    _v73 = _v72 + _v2
    _v74 = abs(-8e-05)
    _v75 = abs(_v2)
    _v76 = _v71 + _v74
    _v77 = _v76 + _v75
    _v78 = abs(_v73) * 4096.0 >= _v77
    _v79 = 47553.16436594409 * _v73
    _v80 = _v79 * _v0
    _v81 = 23839621269.57016 * _v62
    _v82 = _v80 + _v81
    _v83 = abs(_v80)
    _v84 = _v83 + _v81
    _v85 = abs(_v82) * 4096.0 >= _v84
    _v86 = _v82 * _v59
    _v87 = _v86 * _v0
    _v88 = _v69 + _v87
    _v89 = abs(_v69)
    _v90 = abs(_v87)
    _v91 = _v89 + _v90
    _v92 = abs(_v88) * 4096.0 >= _v91
    _v93 = _v88 * _v0
    _v94 = _v63 + _v93
    _v95 = abs(_v93)
    _v96 = _v63 + _v95
    _v97 = abs(_v94) * 4096.0 >= _v96
    _v98 = _v8 < 300.0
    _v99 = _v20 & _v29
    _v100 = _v99 & _v37
    _v101 = _v100 & _v44
    _v102 = _v101 & _v52
    _v103 = _v102 & _v98
    _v104 = _v57 < 300.0
    _v105 = _v68 & _v78
    _v106 = _v105 & _v85
    _v107 = _v106 & _v92
    _v108 = _v107 & _v97
    _v109 = _v108 & _v104
    _v110 = _v103 if x < 0.0 else _v109
    _v111 = _v49 if x < 0.0 else _v94
    _v112 = 1.0 + _v12
    _v113 = _v112 * _v112
    _v114 = _v113 * _v112
    _v115 = 5.568327996831708 * _v114
    _v116 = 1.0 + _v59
    _v117 = _v116 * _v116
    _v118 = _v117 * _v116
    _v119 = 5.568327996831708 * _v118
    _v120 = _v98 if x < 0.0 else _v104
    _v121 = _v115 if x < 0.0 else _v119
    _v122 = _v111 / _v121
    _v123 = _vecmath.in_range(_v122)
    _v124 = _vecmath32.single(_v122)
    _v125 = _v0 < 3.402823669209385e38
    _v126 = _v110 & _v120
    _v127 = _v126 & _v123
    _v128 = _v127 & _v125
    _v129 = _vecmath32.guarded(_v124, _v128)
    return _v129, _v128


@_cached
def _fill_gelu_tanh_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_tanh_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_tanh_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_tanh_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_derivative2(x):
    value, ok = _gelu_tanh_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_derivative2(x):
    value, ok = _gelu_tanh_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_derivative2 = _dispatch.Kernel(
    __name__,
    "gelu_tanh_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_derivative2,
        fill32=_fill32_gelu_tanh_derivative2,
        mend=_mend_gelu_tanh_derivative2,
        one=_one_gelu_tanh_derivative2,
        one32=_one32_gelu_tanh_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu_tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gelu_tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_derivative2.call(out, x)


@_loops.callable_when_jitted(gelu_tanh_derivative2)
def _overload_gelu_tanh_derivative2(x):
    call = _kernel_gelu_tanh_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gelu_tanh_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -0.044715 * _v0
    _v2 = -1.0 + _v1
    _v3 = 0.7978845608028654 * _v2
    _v4 = _v3 * x
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_bounded(_v4)
    _v7 = _v6 * _v6
    _v8 = 2.8284271247461903 * _v7
    _v9 = _v8 * x
    _v10 = 0.37941935664907767 * _v7
    _v11 = _v0 * x
    _v12 = _v10 * _v11
    _v13 = 1.772453850905516 * _v7
    _v14 = _v9 + _v12
    _v15 = _v14 + 1.772453850905516
    _v16 = _v15 + _v13
    _v17 = abs(_v9)
    _v18 = abs(_v12)
    _v19 = _v17 + _v18
    _v20 = _v19 + 1.772453850905516
    _v21 = _v20 + _v13
    _v22 = abs(_v16) * 4096.0 >= _v21
    _v23 = 1.0 + _v7
    _v24 = _v23 * _v23
    _v25 = 1.772453850905516 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = abs(_v25)
    _v28 = _v16 / _v25
    _v29 = _vecmath.in_range(_v28)
    _v30 = abs(x)
    _v31 = _vecmath32.product(grad_output, _v28)
    _v32 = x > 8.0
    _v33 = _vecmath32.product(grad_output, 1.0)
    _v34 = _v33 if _v32 else _v31
    _v35 = x < -16.0
    _v36 = _vecmath32.product(grad_output, -0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v5 < 300.0
    _v40 = _v27 < 9.7453140114e288
    _v41 = _v22 & _v26
    _v42 = _v41 & _v29
    _v43 = _v42 & _v39
    _v44 = _v43 & _v40
    _v45 = _v44 | _v32
    _v46 = _v45 | _v35
    _v47 = _vecmath32.guarded(_v38, _v46)
    return _v47, _v47 == _v47


@_vecmath.jit_inline
def _gelu_tanh_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _gelu_tanh_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _gelu_tanh_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_tanh_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _gelu_tanh_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gelu_tanh_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gelu_tanh_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_tanh_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_tanh_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_tanh_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gelu_tanh_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_tanh_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_backward(grad_output, x):
    value, ok = _gelu_tanh_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_backward(grad_output, x):
    value, ok = _gelu_tanh_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_backward = _dispatch.Kernel(
    __name__,
    "gelu_tanh_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gelu_tanh_backward,
        fill32=_fill32_gelu_tanh_backward,
        mend=_mend_gelu_tanh_backward,
        one=_one_gelu_tanh_backward,
        one32=_one32_gelu_tanh_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def gelu_tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gelu_tanh.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(gelu_tanh_backward)
def _overload_gelu_tanh_backward(grad_output, x):
    call = _kernel_gelu_tanh_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gelu_tanh_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_tanh_fast(x)
    _r1, _ok1 = _gelu_tanh_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gelu_tanh_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_tanh_fast32(x)
    _r1, _ok1 = _gelu_tanh_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gelu_tanh_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gelu_tanh_exact(x)
    _r1 = _gelu_tanh_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gelu_tanh_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_tanh_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_gelu_tanh_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gelu_tanh_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_gelu_tanh_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gelu_tanh_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gelu_tanh_value_and_derivative(x):
    value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_tanh_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gelu_tanh_value_and_derivative(x):
    value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_tanh_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gelu_tanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gelu_tanh_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_value_and_derivative,
        fill32=_fill32_gelu_tanh_value_and_derivative,
        mend=_mend_gelu_tanh_value_and_derivative,
        one=_one_gelu_tanh_value_and_derivative,
        one32=_one32_gelu_tanh_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def gelu_tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU, tanh form and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gelu_tanh_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(gelu_tanh_value_and_derivative)
def _overload_gelu_tanh_value_and_derivative(x):
    call = _kernel_gelu_tanh_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
