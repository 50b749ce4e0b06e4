"""TanhExp.

Written by `symact build` from [tanhexp] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "tanhexp",
    "tanhexp_backward",
    "tanhexp_derivative",
    "tanhexp_derivative2",
    "tanhexp_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tanhexp_ball_expression = _ball_wide.program(
    "x",
    "x*tanh(exp(x))",
    "x*(exp(exp(x)) - 1)*(exp(exp(x)) + 1)/(exp(exp(x))**2 + 1)",
    "x*(1 - exp(-1/exp(-x)))*(exp(-1/exp(-x)) + 1)/(exp(-1/exp(-x))**2 + 1)",
    "x*(expm1(exp(x)) + 2)*expm1(exp(x))/(expm1(exp(x))**2 + 2*expm1(exp(x)) + 2)",
)


@_vecmath.jit_scalar
def _tanhexp_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(exp(exp(x)) - 1)*(exp(exp(x)) + 1)/(exp(exp(x))**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.add(_t2, _t6)
    _t10 = _ball.mul(x, _t8)
    _t11 = _ball.sub(_t6, _t2)
    _t13 = _ball.mul(_t10, _t11)
    _t15 = _ball.sqr(_t6)
    _t17 = _ball.add(_t2, _t15)
    _t19 = _ball.div(_t13, _t17)
    if _ball.is_sure(_t19):
        return _t19
    # x*tanh(exp(x))
    _t24 = _ball.tanh(_t4)
    _t26 = _ball.mul(x, _t24)
    if _ball.is_sure(_t26):
        return _t26
    # x*(1 - exp(-1/exp(-x)))*(exp(-1/exp(-x)) + 1)/(exp(-1/exp(-x))**2 + 1)
    _t31 = (-1.0, 0.0, 0.0, 0.0)
    _t33 = _ball.neg(x)
    _t35 = _ball.exp(_t33)
    _t37 = _ball.div(_t31, _t35)
    _t39 = _ball.exp(_t37)
    _t41 = _ball.sub(_t2, _t39)
    _t43 = _ball.mul(x, _t41)
    _t44 = _ball.add(_t2, _t39)
    _t46 = _ball.mul(_t43, _t44)
    _t48 = _ball.sqr(_t39)
    _t50 = _ball.add(_t2, _t48)
    _t52 = _ball.div(_t46, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # x*(expm1(exp(x)) + 2)*expm1(exp(x))/(expm1(exp(x))**2 + 2*expm1(exp(x)) + 2)
    _t57 = (1.0, 0.0, 1.0, 0.0)
    _t59 = _ball.expm1(_t4)
    _t61 = _ball.add(_t57, _t59)
    _t63 = _ball.mul(x, _t61)
    _t64 = _ball.mul(_t63, _t59)
    _t66 = _ball.scaled(_t59, 1.0)
    _t68 = _ball.add(_t57, _t66)
    _t69 = _ball.sqr(_t59)
    _t71 = _ball.add(_t68, _t69)
    _t73 = _ball.div(_t64, _t71)
    _t75 = _ball.better(_ball.better(_ball.better(_t19, _t26), _t52), _t73)
    return _ball_wide.settled(_t75, _tanhexp_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhexp_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhexp_ball(x)


@_vecmath.jit_inline
def _tanhexp_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.tanh_as_pair(_v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _v8 + _v9
    _v11 = _vecmath.in_range(_v10)
    _v12 = x < -768.0
    _v13 = -0.0 if _v12 else _v10
    _v14 = _v0 < 325.0
    _v15 = _v11 & _v14
    _v16 = _v15 | _v12
    _v17 = _vecmath.guarded(_v13, _v16)
    return _v17, _v16


@_vecmath.jit_inline
def _tanhexp_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.tanh(_v1)
    _v3 = _v2 * x
    _v4 = _vecmath32.single(_v3)
    _v5 = x < -112.0
    _v6 = _vecmath32.single(-0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = _v0 < 300.0
    _v9 = _v8 | _v5
    _v10 = _vecmath32.guarded(_v7, _v9)
    return _v10, _v9


@_cached
def _fill_tanhexp(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhexp(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhexp(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhexp_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhexp(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhexp(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhexp(x):
    value, ok = _tanhexp_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhexp(x):
    value, ok = _tanhexp_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhexp = _dispatch.Kernel(
    __name__,
    "tanhexp",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhexp,
        fill32=_fill32_tanhexp,
        mend=_mend_tanhexp,
        one=_one_tanhexp,
        one32=_one32_tanhexp,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhexp(x: ArrayLike, *, out: Any = None) -> Any:
    """TanhExp, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhexp.call(out, x)


@_loops.callable_when_jitted(tanhexp)
def _overload_tanhexp(x):
    call = _kernel_tanhexp.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanhexp_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - tanh(exp(x))**2)*exp(x) + tanh(exp(x))",
    "(4*x*exp(x)*exp(exp(x))**2 + exp(exp(x))**4 - 1)/(exp(exp(x))**2 + 1)**2",
    "(4*x*exp(-1/exp(-x))**2 - exp(-x)*exp(-1/exp(-x))**4 + exp(-x))/((exp(-1/exp(-x))**2 + "
    "1)**2*exp(-x))",
    "(4*x*expm1(exp(x))**2*exp(x) + 8*x*expm1(exp(x))*exp(x) + 4*x*exp(x) + expm1(exp(x))**4 + "
    "4*expm1(exp(x))**3 + 6*expm1(exp(x))**2 + 4*expm1(exp(x)))/(expm1(exp(x))**2 + "
    "2*expm1(exp(x)) + 2)**2",
)


@_vecmath.jit_scalar
def _tanhexp_derivative_ball(x):
    """In balls."""
    # (4*x*exp(x)*exp(exp(x))**2 + exp(exp(x))**4 - 1)/(exp(exp(x))**2 + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.mul(x, _t6)
    _t9 = _ball.mul(_t8, _t2)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = _ball.powi(_t4, 4)
    _t15 = _ball.add(_t11, _t13)
    _t16 = (1.0, 0.0, 0.0, 0.0)
    _t18 = _ball.sub(_t15, _t16)
    _t20 = _ball.add(_t16, _t6)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.div(_t18, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # x*(1 - tanh(exp(x))**2)*exp(x) + tanh(exp(x))
    _t29 = _ball.tanh(_t2)
    _t31 = _ball.sqr(_t29)
    _t33 = _ball.sub(_t16, _t31)
    _t35 = _ball.mul(x, _t33)
    _t36 = _ball.mul(_t35, _t2)
    _t38 = _ball.add(_t29, _t36)
    if _ball.is_sure(_t38):
        return _t38
    # (4*x*exp(-1/exp(-x))**2 - exp(-x)*exp(-1/exp(-x))**4 + exp(-x))/((exp(-1/exp(-x))**2 ...
    _t43 = (-1.0, 0.0, 0.0, 0.0)
    _t45 = _ball.neg(x)
    _t47 = _ball.exp(_t45)
    _t49 = _ball.div(_t43, _t47)
    _t51 = _ball.exp(_t49)
    _t53 = _ball.sqr(_t51)
    _t55 = _ball.mul(x, _t53)
    _t57 = _ball.scaled(_t55, 2.0)
    _t59 = _ball.add(_t57, _t47)
    _t60 = _ball.powi(_t51, 4)
    _t62 = _ball.mul(_t60, _t47)
    _t64 = _ball.sub(_t59, _t62)
    _t66 = _ball.add(_t16, _t53)
    _t68 = _ball.sqr(_t66)
    _t70 = _ball.mul(_t68, _t47)
    _t72 = _ball.div(_t64, _t70)
    if _ball.is_sure(_t72):
        return _t72
    # (4*x*expm1(exp(x))**2*exp(x) + 8*x*expm1(exp(x))*exp(x) + 4*x*exp(x) + expm1(exp(x))*...
    _t77 = _ball.expm1(_t2)
    _t79 = _ball.scaled(_t77, 2.0)
    _t81 = _ball.powi(_t77, 3)
    _t83 = _ball.scaled(_t81, 2.0)
    _t85 = _ball.add(_t79, _t83)
    _t86 = _ball.mul(x, _t2)
    _t88 = _ball.scaled(_t86, 2.0)
    _t90 = _ball.add(_t85, _t88)
    _t91 = _ball.sqr(_t77)
    _t93 = _ball.mul(x, _t91)
    _t94 = _ball.mul(_t93, _t2)
    _t96 = _ball.scaled(_t94, 2.0)
    _t98 = _ball.add(_t90, _t96)
    _t99 = (1.5, 0.0, 2.0, 0.0)
    _t101 = _ball.mul(_t99, _t91)
    _t103 = _ball.add(_t98, _t101)
    _t104 = _ball.mul(x, _t2)
    _t105 = _ball.mul(_t104, _t77)
    _t107 = _ball.scaled(_t105, 3.0)
    _t109 = _ball.add(_t103, _t107)
    _t110 = _ball.powi(_t77, 4)
    _t112 = _ball.add(_t109, _t110)
    _t114 = (1.0, 0.0, 1.0, 0.0)
    _t116 = _ball.scaled(_t77, 1.0)
    _t118 = _ball.add(_t114, _t116)
    _t119 = _ball.add(_t118, _t91)
    _t121 = _ball.sqr(_t119)
    _t123 = _ball.div(_t112, _t121)
    _t125 = _ball.better(_ball.better(_ball.better(_t24, _t38), _t72), _t123)
    return _ball_wide.settled(_t125, _tanhexp_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhexp_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhexp_derivative_ball(x)


@_vecmath.jit_inline
def _tanhexp_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_times(_v3, _v4, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -4.0 * _v6
    _v9 = -4.0 * _v7
    _v10 = _vecmath.expm1_bounded_as_pair(_v3, _v4)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v11, _v12, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_times(_v14, _v15, _v0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v17, _v18, _v3, _v4)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = -4.0 * _v20
    _v23 = -4.0 * _v21
    _v24 = _vecmath.pair_product(_v6, _v7, _v11, _v12)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -8.0 * _v25
    _v28 = -8.0 * _v26
    _v29 = 4.0 * _v11
    _v30 = 4.0 * _v12
    _v31 = _vecmath.pair_product(_v14, _v15, _v11, _v12)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = 4.0 * _v32
    _v35 = 4.0 * _v33
    _v36 = _vecmath.pair_times(_v14, _v15, 6.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_product(_v32, _v33, _v11, _v12)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_sum(_v8, _v9, _v22, _v23)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_sum(_v43, _v44, _v27, _v28)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_sum(_v46, _v47, _v29, _v30)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_sum(_v49, _v50, _v34, _v35)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_sum(_v52, _v53, _v37, _v38)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v40, _v41)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(_v8)
    _v61 = abs(_v22)
    _v62 = abs(_v27)
    _v63 = _v60 + _v61
    _v64 = _v63 + _v62
    _v65 = _v64 + _v29
    _v66 = _v65 + _v34
    _v67 = _v66 + _v37
    _v68 = _v67 + _v40
    _v69 = abs(_v58) * 4096.0 >= _v68
    _v70 = 1.0 / _v3
    _v71 = abs(_v70)
    _v72 = -1.0
    _v73 = -0.0
    _v74 = _vecmath.pair_quotient(_v72, _v73, _v3, _v4)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.exp_bounded_as_pair(_v75, _v76)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_product(_v78, _v79, _v78, _v79)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_product(_v81, _v82, _v78, _v79)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_product(_v84, _v85, _v78, _v79)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v3, _v4)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = -_v90
    _v93 = -_v91
    _v94 = _vecmath.pair_times(_v81, _v82, _v0)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = 4.0 * _v95
    _v98 = 4.0 * _v96
    _v99 = _vecmath.pair_sum(_v92, _v93, _v97, _v98)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = _vecmath.pair_sum(_v100, _v101, _v3, _v4)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = abs(_v90)
    _v106 = _v105 + _v97
    _v107 = _v106 + _v3
    _v108 = abs(_v103) * 16384.0 >= _v107
    _v109 = _v0 < 325.0
    _v110 = _v69 & _v109
    _v111 = _v71 < 325.0
    _v112 = _v108 & _v109
    _v113 = _v112 & _v111
    _v114 = _v110 if x < 0.0 else _v113
    _v115 = _v58 if x < 0.0 else _v103
    _v116 = _v59 if x < 0.0 else _v104
    _v117 = 2.0 * _v11
    _v118 = 2.0 * _v12
    _v119 = _vecmath.pair_plus(_v117, _v118, 2.0)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_sum(_v120, _v121, _v14, _v15)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_product(_v123, _v124, _v123, _v124)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = _vecmath.pair_plus(_v81, _v82, 1.0)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = _vecmath.pair_product(_v129, _v130, _v129, _v130)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _vecmath.pair_product(_v132, _v133, _v3, _v4)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _v109 & _v111
    _v138 = _v109 if x < 0.0 else _v137
    _v139 = _v126 if x < 0.0 else _v135
    _v140 = _v127 if x < 0.0 else _v136
    _v141 = _vecmath.pair_quotient(_v115, _v116, _v139, _v140)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = _v142 + _v143
    _v145 = _vecmath.in_range(_v144)
    _v146 = _v0 < 3.402823669209385e38
    _v147 = _v114 & _v138
    _v148 = _v147 & _v145
    _v149 = _v148 & _v146
    _v150 = _vecmath.guarded(_v144, _v149)
    return _v150, _v149


@_vecmath.jit_inline
def _tanhexp_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = 4.0 * _v3
    _v5 = _v3 * _v3
    _v6 = _v5 * _v3
    _v7 = 4.0 * _v6
    _v8 = 4.0 * _v1
    _v9 = _v8 * x
    _v10 = abs(_v5) > 1.0261342003245941e-289
    _v11 = _v8 * _v5
    _v12 = _v11 * x
    _v13 = 6.0 * _v5
    _v14 = 8.0 * _v1
    _v15 = _v14 * _v3
    _v16 = _v15 * x
    _v17 = _v5 * _v5
    _v18 = _v4 + _v7
    _v19 = _v18 + _v9
    _v20 = _v19 + _v12
    _v21 = _v20 + _v13
    _v22 = _v21 + _v16
    _v23 = _v22 + _v17
    _v24 = abs(_v9)
    _v25 = abs(_v12)
    _v26 = abs(_v16)
    _v27 = _v18 + _v24
    _v28 = _v27 + _v25
    _v29 = _v28 + _v13
    _v30 = _v29 + _v26
    _v31 = _v30 + _v17
    _v32 = abs(_v23) * 4096.0 >= _v31
    _v33 = 2.0 * _v3
    _v34 = 2.0 + _v33
    _v35 = _v34 + _v5
    _v36 = _v35 * _v35
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = abs(_v36)
    _v39 = _v23 / _v36
    _v40 = _vecmath.in_range(_v39)
    _v41 = _vecmath32.single(_v39)
    _v42 = _v0 < 300.0
    _v43 = _v2 < 300.0
    _v44 = _v38 < 9.7453140114e288
    _v45 = _v10 & _v32
    _v46 = _v45 & _v37
    _v47 = _v46 & _v40
    _v48 = _v47 & _v42
    _v49 = _v48 & _v43
    _v50 = _v49 & _v44
    _v51 = _vecmath32.guarded(_v41, _v50)
    return _v51, _v50


@_cached
def _fill_tanhexp_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhexp_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhexp_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhexp_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhexp_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhexp_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhexp_derivative(x):
    value, ok = _tanhexp_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhexp_derivative(x):
    value, ok = _tanhexp_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhexp_derivative = _dispatch.Kernel(
    __name__,
    "tanhexp_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhexp_derivative,
        fill32=_fill32_tanhexp_derivative,
        mend=_mend_tanhexp_derivative,
        one=_one_tanhexp_derivative,
        one32=_one32_tanhexp_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhexp_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of tanhexp with respect to x.

    Slow in places: at 13 of the points tried, such as x = 361739325538304.0, no form is accurate in
    double-double, and as many digits are taken as it needs.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhexp_derivative.call(out, x)


@_loops.callable_when_jitted(tanhexp_derivative)
def _overload_tanhexp_derivative(x):
    call = _kernel_tanhexp_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanhexp_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(x*(2*exp(x)*tanh(exp(x)) - 1) - 2)*(tanh(exp(x))**2 - 1)*exp(x)",
    "-4*(2*x*exp(x)*exp(exp(x))**2 - 2*x*exp(x) - x*exp(exp(x))**2 - x - 2*exp(exp(x))**2 - "
    "2)*exp(x)*exp(exp(x))**2/(exp(exp(x))**2 + 1)**3",
    "4*(x*exp(-x)*exp(-1/exp(-x))**2 + x*exp(-x) + 2*x*exp(-1/exp(-x))**2 - 2*x + "
    "2*exp(-x)*exp(-1/exp(-x))**2 + 2*exp(-x))*exp(-1/exp(-x))**2/((exp(-1/exp(-x))**2 + "
    "1)**3*exp(-x)**2)",
)


@_vecmath.jit_scalar
def _tanhexp_derivative2_ball(x):
    """In balls."""
    # -4*(2*x*exp(x)*exp(exp(x))**2 - 2*x*exp(x) - x*exp(exp(x))**2 - x - 2*exp(exp(x))**2 ...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.sqr(_t6)
    _t10 = _ball.mul(x, _t8)
    _t11 = _ball.mul(_t10, _t4)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = (1.0, 0.0, 1.0, 0.0)
    _t17 = _ball.sub(_t13, _t15)
    _t18 = _ball.scaled(_t8, 1.0)
    _t20 = _ball.sub(_t17, _t18)
    _t21 = _ball.mul(x, _t4)
    _t23 = _ball.scaled(_t21, 1.0)
    _t25 = _ball.sub(_t20, _t23)
    _t26 = _ball.sub(_t25, x)
    _t27 = _ball.mul(x, _t8)
    _t29 = _ball.sub(_t26, _t27)
    _t31 = _ball.mul(_t8, _t29)
    _t32 = _ball.mul(_t31, _t4)
    _t34 = _ball.mul(_t1, _t32)
    _t36 = (1.0, 0.0, 0.0, 0.0)
    _t38 = _ball.add(_t36, _t8)
    _t40 = _ball.powi(_t38, 3)
    _t42 = _ball.div(_t34, _t40)
    if _ball.is_sure(_t42):
        return _t42
    # (x*(2*exp(x)*tanh(exp(x)) - 1) - 2)*(tanh(exp(x))**2 - 1)*exp(x)
    _t47 = _ball.tanh(_t4)
    _t49 = _ball.sqr(_t47)
    _t51 = _ball.sub(_t49, _t36)
    _t53 = _ball.mul(_t4, _t47)
    _t55 = _ball.scaled(_t53, 1.0)
    _t57 = _ball.sub(_t55, _t36)
    _t59 = _ball.mul(x, _t57)
    _t61 = _ball.sub(_t59, _t15)
    _t63 = _ball.mul(_t51, _t61)
    _t64 = _ball.mul(_t63, _t4)
    if _ball.is_sure(_t64):
        return _t64
    # 4*(x*exp(-x)*exp(-1/exp(-x))**2 + x*exp(-x) + 2*x*exp(-1/exp(-x))**2 - 2*x + 2*exp(-x...
    _t69 = (-1.0, 0.0, 0.0, 0.0)
    _t71 = _ball.neg(x)
    _t73 = _ball.exp(_t71)
    _t75 = _ball.div(_t69, _t73)
    _t77 = _ball.exp(_t75)
    _t79 = _ball.sqr(_t77)
    _t81 = _ball.scaled(_t73, 1.0)
    _t83 = _ball.mul(_t79, _t73)
    _t85 = _ball.scaled(_t83, 1.0)
    _t87 = _ball.add(_t81, _t85)
    _t88 = _ball.mul(x, _t79)
    _t90 = _ball.scaled(_t88, 1.0)
    _t92 = _ball.add(_t87, _t90)
    _t93 = _ball.mul(x, _t73)
    _t95 = _ball.add(_t92, _t93)
    _t96 = _ball.mul(x, _t79)
    _t97 = _ball.mul(_t96, _t73)
    _t99 = _ball.add(_t95, _t97)
    _t100 = _ball.scaled(x, 1.0)
    _t102 = _ball.sub(_t99, _t100)
    _t104 = _ball.mul(_t79, _t102)
    _t106 = _ball.scaled(_t104, 2.0)
    _t108 = _ball.add(_t36, _t79)
    _t110 = _ball.powi(_t108, 3)
    _t112 = _ball.sqr(_t73)
    _t114 = _ball.mul(_t110, _t112)
    _t116 = _ball.div(_t106, _t114)
    _t118 = _ball.better(_ball.better(_t42, _t64), _t116)
    return _ball_wide.settled(_t118, _tanhexp_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhexp_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhexp_derivative2_ball(x)


@_vecmath.jit_inline
def _tanhexp_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = 1.0 / _v3
    _v6 = abs(_v5)
    _v7 = -1.0
    _v8 = -0.0
    _v9 = _vecmath.pair_quotient(_v7, _v8, _v3, _v4)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.exp_bounded_as_pair(_v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -2.0 * x
    _v19 = -2.0 * 0.0
    _v20 = 2.0 * _v3
    _v21 = 2.0 * _v4
    _v22 = _vecmath.pair_product(_v16, _v17, _v3, _v4)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = 2.0 * _v23
    _v26 = 2.0 * _v24
    _v27 = _vecmath.pair_times(_v16, _v17, x)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = 2.0 * _v28
    _v31 = 2.0 * _v29
    _v32 = _vecmath.pair_times(_v3, _v4, x)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v28, _v29, _v3, _v4)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_sum(_v18, _v19, _v20, _v21)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v39, _v40, _v25, _v26)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v30, _v31)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_sum(_v45, _v46, _v33, _v34)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_sum(_v48, _v49, _v36, _v37)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(_v18)
    _v54 = abs(_v30)
    _v55 = abs(_v33)
    _v56 = abs(_v36)
    _v57 = _v53 + _v20
    _v58 = _v57 + _v25
    _v59 = _v58 + _v54
    _v60 = _v59 + _v55
    _v61 = _v60 + _v56
    _v62 = abs(_v51) * 16384.0 >= _v61
    _v63 = _vecmath.two_sum(_v51, _v52)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_product(_v16, _v17, _v64, _v65)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = 4.0 * _v67
    _v70 = 4.0 * _v68
    _v71 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v72, _v73, _v72, _v73)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v75, _v76, _v72, _v73)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_product(_v3, _v4, _v3, _v4)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_product(_v78, _v79, _v81, _v82)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_quotient(_v69, _v70, _v84, _v85)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _v87 + _v88
    _v90 = _vecmath.in_range(_v89)
    _v91 = x < -2048.0
    _v92 = -0.0 if _v91 else _v89
    _v93 = _v0 < 160.0
    _v94 = _v6 < 160.0
    _v95 = _v62 & _v90
    _v96 = _v95 & _v93
    _v97 = _v96 & _v94
    _v98 = _v97 | _v91
    _v99 = _vecmath.guarded(_v92, _v98)
    return _v99, _v98


@_vecmath.jit_inline
def _tanhexp_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 1.0 / _v2
    _v4 = abs(_v3)
    _v5 = -1.0 / _v2
    _v6 = _vecmath32.exp_bounded(_v5)
    _v7 = _v6 * _v6
    _v8 = 4.0 * _v7
    _v9 = -2.0 * x
    _v10 = 2.0 * _v2
    _v11 = 2.0 * _v7
    _v12 = _v11 * _v2
    _v13 = _v11 * x
    _v14 = _v2 * x
    _v15 = _v7 * _v2
    _v16 = _v15 * x
    _v17 = _v9 + _v10
    _v18 = _v17 + _v12
    _v19 = _v18 + _v13
    _v20 = _v19 + _v14
    _v21 = _v20 + _v16
    _v22 = abs(_v9)
    _v23 = abs(_v13)
    _v24 = abs(_v14)
    _v25 = abs(_v16)
    _v26 = _v22 + _v10
    _v27 = _v26 + _v12
    _v28 = _v27 + _v23
    _v29 = _v28 + _v24
    _v30 = _v29 + _v25
    _v31 = abs(_v21) * 4096.0 >= _v30
    _v32 = _v8 * _v21
    _v33 = 1.0 + _v7
    _v34 = _v33 * _v33
    _v35 = _v34 * _v33
    _v36 = _v2 * _v2
    _v37 = _v35 * _v36
    _v38 = _v32 / _v37
    _v39 = _vecmath.in_range(_v38)
    _v40 = _vecmath32.single(_v38)
    _v41 = x < -208.0
    _v42 = _vecmath32.single(-0.0)
    _v43 = _v42 if _v41 else _v40
    _v44 = _v0 < 300.0
    _v45 = _v4 < 300.0
    _v46 = _v31 & _v39
    _v47 = _v46 & _v44
    _v48 = _v47 & _v45
    _v49 = _v48 | _v41
    _v50 = _vecmath32.guarded(_v43, _v49)
    return _v50, _v49


@_cached
def _fill_tanhexp_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhexp_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhexp_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhexp_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhexp_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhexp_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhexp_derivative2(x):
    value, ok = _tanhexp_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhexp_derivative2(x):
    value, ok = _tanhexp_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhexp_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhexp_derivative2 = _dispatch.Kernel(
    __name__,
    "tanhexp_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhexp_derivative2,
        fill32=_fill32_tanhexp_derivative2,
        mend=_mend_tanhexp_derivative2,
        one=_one_tanhexp_derivative2,
        one32=_one32_tanhexp_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhexp_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of tanhexp with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhexp_derivative2.call(out, x)


@_loops.callable_when_jitted(tanhexp_derivative2)
def _overload_tanhexp_derivative2(x):
    call = _kernel_tanhexp_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _tanhexp_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = 4.0 * _v3
    _v5 = _v3 * _v3
    _v6 = _v5 * _v3
    _v7 = 4.0 * _v6
    _v8 = 4.0 * _v1
    _v9 = _v8 * x
    _v10 = abs(_v5) > 1.0261342003245941e-289
    _v11 = _v8 * _v5
    _v12 = _v11 * x
    _v13 = 6.0 * _v5
    _v14 = 8.0 * _v1
    _v15 = _v14 * _v3
    _v16 = _v15 * x
    _v17 = _v5 * _v5
    _v18 = _v4 + _v7
    _v19 = _v18 + _v9
    _v20 = _v19 + _v12
    _v21 = _v20 + _v13
    _v22 = _v21 + _v16
    _v23 = _v22 + _v17
    _v24 = abs(_v9)
    _v25 = abs(_v12)
    _v26 = abs(_v16)
    _v27 = _v18 + _v24
    _v28 = _v27 + _v25
    _v29 = _v28 + _v13
    _v30 = _v29 + _v26
    _v31 = _v30 + _v17
    _v32 = abs(_v23) * 4096.0 >= _v31
    _v33 = 2.0 * _v3
    _v34 = 2.0 + _v33
    _v35 = _v34 + _v5
    _v36 = _v35 * _v35
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = abs(_v36)
    _v39 = _v23 / _v36
    _v40 = _vecmath.in_range(_v39)
    _v41 = _vecmath32.product(grad_output, _v39)
    _v42 = _v0 < 300.0
    _v43 = _v2 < 300.0
    _v44 = _v38 < 9.7453140114e288
    _v45 = _v10 & _v32
    _v46 = _v45 & _v37
    _v47 = _v46 & _v40
    _v48 = _v47 & _v42
    _v49 = _v48 & _v43
    _v50 = _v49 & _v44
    _v51 = _vecmath32.guarded(_v41, _v50)
    return _v51, _v51 == _v51


@_vecmath.jit_inline
def _tanhexp_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanhexp_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanhexp_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhexp_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanhexp_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _tanhexp_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanhexp_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhexp_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhexp_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhexp_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _tanhexp_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhexp_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhexp_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhexp_backward(grad_output, x):
    value, ok = _tanhexp_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanhexp_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhexp_backward(grad_output, x):
    value, ok = _tanhexp_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanhexp_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhexp_backward = _dispatch.Kernel(
    __name__,
    "tanhexp_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_tanhexp_backward,
        fill32=_fill32_tanhexp_backward,
        mend=_mend_tanhexp_backward,
        one=_one_tanhexp_backward,
        one32=_one32_tanhexp_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanhexp_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanhexp.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhexp_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(tanhexp_backward)
def _overload_tanhexp_backward(grad_output, x):
    call = _kernel_tanhexp_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _tanhexp_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhexp_fast(x)
    _r1, _ok1 = _tanhexp_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tanhexp_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhexp_fast32(x)
    _r1, _ok1 = _tanhexp_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tanhexp_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _tanhexp_exact(x)
    _r1 = _tanhexp_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_tanhexp_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhexp_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tanhexp_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhexp_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tanhexp_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tanhexp_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_tanhexp_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tanhexp_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tanhexp_value_and_derivative(x):
    value_0, value_1, ok = _tanhexp_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanhexp_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tanhexp_value_and_derivative(x):
    value_0, value_1, ok = _tanhexp_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanhexp_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tanhexp_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tanhexp_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhexp_value_and_derivative,
        fill32=_fill32_tanhexp_value_and_derivative,
        mend=_mend_tanhexp_value_and_derivative,
        one=_one_tanhexp_value_and_derivative,
        one32=_one32_tanhexp_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tanhexp_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """TanhExp and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tanhexp_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(tanhexp_value_and_derivative)
def _overload_tanhexp_value_and_derivative(x):
    call = _kernel_tanhexp_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
