"""Beta mish.

Written by `symact build` from [beta_mish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "beta_mish",
    "beta_mish_backward",
    "beta_mish_backward_beta",
    "beta_mish_derivative",
    "beta_mish_derivative2",
    "beta_mish_derivative_beta",
    "beta_mish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_beta_mish_ball_expression = _ball_wide.program(
    "x beta",
    "x*tanh(beta*log(exp(x) + 1))",
    "x*(exp(beta*log1p(exp(x))) - 1)*(exp(beta*log1p(exp(x))) + 1)/(exp(beta*log1p(exp(x)))**2 + "
    "1)",
    "x*(1 - exp(-beta*(x + log1p(exp(-x)))))*(exp(-beta*(x + log1p(exp(-x)))) + 1)/(exp(-beta*(x +"
    " log1p(exp(-x))))**2 + 1)",
)


@_vecmath.jit_scalar
def _beta_mish_ball(x, beta):
    """In balls."""
    # x*(exp(beta*log1p(exp(x))) - 1)*(exp(beta*log1p(exp(x))) + 1)/(exp(beta*log1p(exp(x))...
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.exp(x)
    _t7 = _ball.log1p(_t5)
    _t9 = _ball.mul(beta, _t7)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.add(_t2, _t11)
    _t15 = _ball.mul(x, _t13)
    _t16 = _ball.sub(_t11, _t2)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.sqr(_t11)
    _t22 = _ball.add(_t2, _t20)
    _t24 = _ball.div(_t18, _t22)
    if _ball_wide.will_do(_t24, (x, beta)):
        return _t24
    # x*tanh(beta*log(exp(x) + 1))
    _t29 = _ball.add(_t2, _t5)
    _t31 = _ball.log(_t29)
    _t33 = _ball.mul(beta, _t31)
    _t35 = _ball.tanh(_t33)
    _t37 = _ball.mul(x, _t35)
    if _ball_wide.will_do(_t37, (x, beta)):
        return _t37
    # x*(1 - exp(-beta*(x + log1p(exp(-x)))))*(exp(-beta*(x + log1p(exp(-x)))) + 1)/(exp(-b...
    _t42 = _ball.neg(x)
    _t44 = _ball.exp(_t42)
    _t46 = _ball.log1p(_t44)
    _t48 = _ball.add(_t46, x)
    _t50 = _ball.mul(beta, _t48)
    _t52 = _ball.neg(_t50)
    _t54 = _ball.exp(_t52)
    _t56 = _ball.sub(_t2, _t54)
    _t58 = _ball.mul(x, _t56)
    _t59 = _ball.add(_t2, _t54)
    _t61 = _ball.mul(_t58, _t59)
    _t63 = _ball.sqr(_t54)
    _t65 = _ball.add(_t2, _t63)
    _t67 = _ball.div(_t61, _t65)
    _t69 = _ball.better(_ball.better(_t24, _t37), _t67)
    return _ball_wide.settled(_t69, _beta_mish_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _beta_mish_limit(x, beta):
    """In balls."""
    return _beta_mish_ball(x, beta)


@_vecmath.jit_scalar
def _beta_mish_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _at = _beta_mish_limit(x, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _beta_mish_limit(x, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _beta_mish_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = _vecmath.log1p(_v1)
    _v3 = _v2 * beta
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.log1p_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, beta)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v13) > 1.0261342003245941e-289
    _v16 = _vecmath.exp_bounded_as_pair(_v13, _v14)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_plus(_v17, _v18, 1.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, x)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.expm1_bounded_as_pair(_v13, _v14)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v23, _v24, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v17, _v18, _v17, _v18)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_plus(_v33, _v34, 1.0)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_quotient(_v30, _v31, _v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _v39 + _v40
    _v42 = beta > 0.0
    _v43 = _vecmath.in_range(_v41)
    _v44 = abs(beta)
    _v45 = _v0 < 215.0
    _v46 = _v5 < 215.0
    _v47 = _v44 < 3.402823669209385e38
    _v48 = _v4 & _v15
    _v49 = _v48 & _v25
    _v50 = _v49 & _v42
    _v51 = _v50 & _v43
    _v52 = _v51 & _v45
    _v53 = _v52 & _v46
    _v54 = _v53 & _v47
    _v55 = _vecmath.guarded(_v41, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _beta_mish_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.log1p(_v1)
    _v3 = _v2 * beta
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = 1.0 + _v5
    _v7 = _vecmath32.expm1_bounded(_v3)
    _v8 = _v6 * _v7
    _v9 = _v8 * x
    _v10 = _v5 * _v5
    _v11 = 1.0 + _v10
    _v12 = _v9 / _v11
    _v13 = beta > 0.0
    _v14 = _v12 != 0.0
    _v15 = abs(beta)
    _v16 = _vecmath32.single(_v12)
    _v17 = _v0 < 100.0
    _v18 = _v4 < 100.0
    _v19 = _v15 < 3.402823669209385e38
    _v20 = _v13 & _v14
    _v21 = _v20 & _v17
    _v22 = _v21 & _v18
    _v23 = _v22 & _v19
    _v24 = _vecmath32.guarded(_v16, _v23)
    return _v24, _v23


@_cached
def _fill_beta_mish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_beta_mish(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_beta_mish(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish(x, beta):
    value, ok = _beta_mish_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish(x, beta):
    value, ok = _beta_mish_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_beta_mish = _dispatch.Kernel(
    __name__,
    "beta_mish",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish,
        fill32=_fill32_beta_mish,
        mend=_mend_beta_mish,
        one=_one_beta_mish,
        one32=_one32_beta_mish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def beta_mish(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """Beta mish, elementwise.

    Slow in places: at 255 of the points tried, such as x = -810.6666666666667, beta = 1.5, no form
    is accurate in double-double, and as many digits are taken as it needs.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_beta_mish.call(out, x, beta)


@_loops.callable_when_jitted(beta_mish)
def _overload_beta_mish(x, beta=1.5):
    call = _kernel_beta_mish.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_beta_mish_derivative_ball_expression = _ball_wide.program(
    "x beta",
    "beta*x*(1 - tanh(beta*log(exp(x) + 1))**2)*exp(x)/(exp(x) + 1) + tanh(beta*log(exp(x) + 1))",
    "(4*beta*x*exp(x)*exp(beta*log1p(exp(x)))**2 + exp(x)*exp(beta*log1p(exp(x)))**4 - exp(x) + "
    "exp(beta*log1p(exp(x)))**4 - 1)/((exp(x) + 1)*(exp(beta*log1p(exp(x)))**2 + 1)**2)",
    "(4*beta*x*exp(-beta*(x + log1p(exp(-x))))**2 - exp(-x)*exp(-beta*(x + log1p(exp(-x))))**4 + "
    "exp(-x) - exp(-beta*(x + log1p(exp(-x))))**4 + 1)/((exp(-x) + 1)*(exp(-beta*(x + "
    "log1p(exp(-x))))**2 + 1)**2)",
)


@_vecmath.jit_scalar
def _beta_mish_derivative_ball(x, beta):
    """In balls."""
    # (4*beta*x*exp(x)*exp(beta*log1p(exp(x)))**2 + exp(x)*exp(beta*log1p(exp(x)))**4 - exp...
    _t3 = _ball.mul(x, beta)
    _t4 = _ball.exp(x)
    _t6 = _ball.log1p(_t4)
    _t8 = _ball.mul(beta, _t6)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.mul(_t3, _t12)
    _t15 = _ball.mul(_t14, _t4)
    _t17 = _ball.scaled(_t15, 2.0)
    _t19 = _ball.powi(_t10, 4)
    _t21 = _ball.add(_t17, _t19)
    _t22 = _ball.mul(_t19, _t4)
    _t24 = _ball.add(_t21, _t22)
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.sub(_t24, _t25)
    _t28 = _ball.sub(_t27, _t4)
    _t30 = _ball.add(_t25, _t12)
    _t32 = _ball.sqr(_t30)
    _t34 = _ball.add(_t25, _t4)
    _t36 = _ball.mul(_t32, _t34)
    _t38 = _ball.div(_t28, _t36)
    if _ball_wide.will_do(_t38, (x, beta)):
        return _t38
    # beta*x*(1 - tanh(beta*log(exp(x) + 1))**2)*exp(x)/(exp(x) + 1) + tanh(beta*log(exp(x)...
    _t43 = _ball.mul(x, beta)
    _t44 = _ball.log(_t34)
    _t46 = _ball.mul(beta, _t44)
    _t48 = _ball.tanh(_t46)
    _t50 = _ball.sqr(_t48)
    _t52 = _ball.sub(_t25, _t50)
    _t54 = _ball.mul(_t43, _t52)
    _t55 = _ball.mul(_t54, _t4)
    _t57 = _ball.div(_t55, _t34)
    _t59 = _ball.add(_t57, _t48)
    if _ball_wide.will_do(_t59, (x, beta)):
        return _t59
    # (4*beta*x*exp(-beta*(x + log1p(exp(-x))))**2 - exp(-x)*exp(-beta*(x + log1p(exp(-x)))...
    _t64 = _ball.mul(x, beta)
    _t65 = _ball.neg(x)
    _t67 = _ball.exp(_t65)
    _t69 = _ball.log1p(_t67)
    _t71 = _ball.add(_t69, x)
    _t73 = _ball.mul(beta, _t71)
    _t75 = _ball.neg(_t73)
    _t77 = _ball.exp(_t75)
    _t79 = _ball.sqr(_t77)
    _t81 = _ball.mul(_t64, _t79)
    _t83 = _ball.scaled(_t81, 2.0)
    _t85 = _ball.add(_t25, _t83)
    _t86 = _ball.add(_t85, _t67)
    _t87 = _ball.powi(_t77, 4)
    _t89 = _ball.sub(_t86, _t87)
    _t90 = _ball.mul(_t87, _t67)
    _t92 = _ball.sub(_t89, _t90)
    _t94 = _ball.add(_t25, _t79)
    _t96 = _ball.sqr(_t94)
    _t98 = _ball.add(_t25, _t67)
    _t100 = _ball.mul(_t96, _t98)
    _t102 = _ball.div(_t92, _t100)
    _t104 = _ball.better(_ball.better(_t38, _t59), _t102)
    return _ball_wide.settled(_t104, _beta_mish_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _beta_mish_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _beta_mish_derivative_ball(x, beta)


@_vecmath.jit_inline
def _beta_mish_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(beta, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v0
    _v5 = _vecmath.exp_bounded_as_pair(_v4, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v2, _v3, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.log1p_as_pair(_v6, _v7)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _v12 * beta
    _v15 = abs(_v14)
    _v16 = _vecmath.pair_times(_v12, _v13, beta)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = 2.0 * _v17
    _v20 = 2.0 * _v18
    _v21 = _vecmath.exp_bounded_as_pair(_v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v9, _v10, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -4.0 * _v25
    _v28 = -4.0 * _v26
    _v29 = -_v6
    _v30 = -_v7
    _v31 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v32, _v33, _v6, _v7)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_plus(_v27, _v28, -1.0)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v29, _v30)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v35, _v36)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v32, _v33)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-1.0)
    _v50 = abs(_v27)
    _v51 = abs(_v6)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v51
    _v54 = _v53 + _v35
    _v55 = _v54 + _v32
    _v56 = abs(_v47) * 5120.0 >= _v55
    _v57 = _v0 + _v12
    _v58 = _v57 * beta
    _v59 = abs(_v58)
    _v60 = _vecmath.pair_plus(_v12, _v13, _v0)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_times(_v61, _v62, beta)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = -2.0 * _v64
    _v67 = -2.0 * _v65
    _v68 = _vecmath.exp_bounded_as_pair(_v66, _v67)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v69, _v70)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = -_v72
    _v75 = -_v73
    _v76 = _vecmath.pair_product(_v72, _v73, _v6, _v7)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = -_v77
    _v80 = -_v78
    _v81 = _vecmath.pair_product(_v2, _v3, _v69, _v70)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = 4.0 * _v82
    _v85 = 4.0 * _v83
    _v86 = _vecmath.pair_sum(_v74, _v75, _v79, _v80)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_plus(_v87, _v88, 1.0)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v84, _v85)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v6, _v7)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(_v72)
    _v99 = abs(_v77)
    _v100 = _v98 + _v99
    _v101 = _v100 + 1.0
    _v102 = _v101 + _v84
    _v103 = _v102 + _v6
    _v104 = abs(_v96) * 5120.0 >= _v103
    _v105 = _v0 < 325.0
    _v106 = _v15 < 162.5
    _v107 = _v56 & _v105
    _v108 = _v107 & _v106
    _v109 = _v59 < 162.5
    _v110 = _v104 & _v105
    _v111 = _v110 & _v109
    _v112 = _v108 if x < 0.0 else _v111
    _v113 = _v47 if x < 0.0 else _v96
    _v114 = _v48 if x < 0.0 else _v97
    _v115 = _vecmath.pair_plus(_v22, _v23, 1.0)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = _vecmath.pair_product(_v116, _v117, _v116, _v117)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = _vecmath.pair_product(_v119, _v120, _v122, _v123)
    _v125 = _v124[0]
    _v126 = _v124[1]
    _v127 = _vecmath.pair_plus(_v69, _v70, 1.0)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v128, _v129, _v128, _v129)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = _vecmath.pair_product(_v131, _v132, _v122, _v123)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = _v105 & _v106
    _v137 = _v105 & _v109
    _v138 = _v136 if x < 0.0 else _v137
    _v139 = _v125 if x < 0.0 else _v134
    _v140 = _v126 if x < 0.0 else _v135
    _v141 = _vecmath.pair_quotient(_v113, _v114, _v139, _v140)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = _v142 + _v143
    _v145 = beta > 0.0
    _v146 = _vecmath.in_range(_v144)
    _v147 = abs(beta)
    _v148 = _v0 < 3.402823669209385e38
    _v149 = _v147 < 3.402823669209385e38
    _v150 = _v112 & _v138
    _v151 = _v150 & _v145
    _v152 = _v151 & _v146
    _v153 = _v152 & _v148
    _v154 = _v153 & _v149
    _v155 = _vecmath.guarded(_v144, _v154)
    return _v155, _v154


@_vecmath.jit_inline
def _beta_mish_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -4.0 * _v2
    _v4 = _vecmath32.log1p_unit(_v2)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_bounded(_v5)
    _v8 = _v7 * _v7
    _v9 = _v3 * _v8
    _v10 = _v9 * _v0
    _v11 = _v10 * beta
    _v12 = -_v2
    _v13 = _v8 * _v8
    _v14 = _v2 * _v13
    _v15 = -1.0 + _v11
    _v16 = _v15 + _v12
    _v17 = _v16 + _v14
    _v18 = _v17 + _v13
    _v19 = abs(-1.0)
    _v20 = abs(_v11)
    _v21 = abs(_v2)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = _v23 + _v14
    _v25 = _v24 + _v13
    _v26 = abs(_v18) * 4096.0 >= _v25
    _v27 = _v0 + _v4
    _v28 = _v27 * beta
    _v29 = abs(_v28)
    _v30 = -_v27
    _v31 = _v30 * beta
    _v32 = _vecmath32.exp_bounded(_v31)
    _v33 = _v32 * _v32
    _v34 = _v33 * _v33
    _v35 = _v12 * _v34
    _v36 = -_v34
    _v37 = 4.0 * _v33
    _v38 = _v37 * _v0
    _v39 = _v38 * beta
    _v40 = _v35 + _v36
    _v41 = _v40 + 1.0
    _v42 = _v41 + _v39
    _v43 = _v42 + _v2
    _v44 = abs(_v35)
    _v45 = abs(_v34)
    _v46 = _v44 + _v45
    _v47 = _v46 + 1.0
    _v48 = _v47 + _v39
    _v49 = _v48 + _v2
    _v50 = abs(_v43) * 4096.0 >= _v49
    _v51 = _v0 < 300.0
    _v52 = _v6 < 300.0
    _v53 = _v26 & _v51
    _v54 = _v53 & _v52
    _v55 = _v29 < 300.0
    _v56 = _v50 & _v51
    _v57 = _v56 & _v55
    _v58 = _v54 if x < 0.0 else _v57
    _v59 = _v18 if x < 0.0 else _v43
    _v60 = 1.0 + _v8
    _v61 = _v60 * _v60
    _v62 = 1.0 + _v2
    _v63 = _v61 * _v62
    _v64 = 1.0 + _v33
    _v65 = _v64 * _v64
    _v66 = _v65 * _v62
    _v67 = _v51 & _v52
    _v68 = _v51 & _v55
    _v69 = _v67 if x < 0.0 else _v68
    _v70 = _v63 if x < 0.0 else _v66
    _v71 = abs(_v70) > 1.0261342003245941e-289
    _v72 = abs(_v70)
    _v73 = _v59 / _v70
    _v74 = beta > 0.0
    _v75 = _vecmath.in_range(_v73)
    _v76 = abs(beta)
    _v77 = _vecmath32.single(_v73)
    _v78 = _v72 < 9.7453140114e288
    _v79 = _v0 < 3.402823669209385e38
    _v80 = _v76 < 3.402823669209385e38
    _v81 = _v58 & _v69
    _v82 = _v81 & _v71
    _v83 = _v82 & _v74
    _v84 = _v83 & _v75
    _v85 = _v84 & _v78
    _v86 = _v85 & _v79
    _v87 = _v86 & _v80
    _v88 = _vecmath32.guarded(_v77, _v87)
    return _v88, _v87


@_cached
def _fill_beta_mish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_beta_mish_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_beta_mish_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative(x, beta):
    value, ok = _beta_mish_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative(x, beta):
    value, ok = _beta_mish_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_beta_mish_derivative = _dispatch.Kernel(
    __name__,
    "beta_mish_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish_derivative,
        fill32=_fill32_beta_mish_derivative,
        mend=_mend_beta_mish_derivative,
        one=_one_beta_mish_derivative,
        one32=_one32_beta_mish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def beta_mish_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The derivative of beta_mish with respect to x.

    Slow in places: at 247 of the points tried, such as x = -810.6666666666667, beta = 1.5, no form
    is accurate in double-double, and as many digits are taken as it needs.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_beta_mish_derivative.call(out, x, beta)


@_loops.callable_when_jitted(beta_mish_derivative)
def _overload_beta_mish_derivative(x, beta=1.5):
    call = _kernel_beta_mish_derivative.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_beta_mish_derivative2_ball_expression = _ball_wide.program(
    "x beta",
    "beta*(x*(2*beta*exp(x)*tanh(beta*log(exp(x) + 1))/(exp(x) + 1) - 1 + exp(x)/(exp(x) + 1)) - "
    "2)*(tanh(beta*log(exp(x) + 1))**2 - 1)*exp(x)/(exp(x) + 1)",
    "-4*beta*(2*beta*x*exp(x)*exp(beta*log1p(exp(x)))**2 - 2*beta*x*exp(x) - "
    "x*exp(beta*log1p(exp(x)))**2 - x - 2*exp(x)*exp(beta*log1p(exp(x)))**2 - 2*exp(x) - "
    "2*exp(beta*log1p(exp(x)))**2 - 2)*exp(x)*exp(beta*log1p(exp(x)))**2/((exp(x) + "
    "1)**2*(exp(beta*log1p(exp(x)))**2 + 1)**3)",
    "4*beta*(2*beta*x*exp(-beta*(x + log1p(exp(-x))))**2 - 2*beta*x + x*exp(-x)*exp(-beta*(x + "
    "log1p(exp(-x))))**2 + x*exp(-x) + 2*exp(-x)*exp(-beta*(x + log1p(exp(-x))))**2 + 2*exp(-x) + "
    "2*exp(-beta*(x + log1p(exp(-x))))**2 + 2)*exp(-beta*(x + log1p(exp(-x))))**2/((exp(-x) + "
    "1)**2*(exp(-beta*(x + log1p(exp(-x))))**2 + 1)**3)",
)


@_vecmath.jit_scalar
def _beta_mish_derivative2_ball(x, beta):
    """In balls."""
    # -4*beta*(2*beta*x*exp(x)*exp(beta*log1p(exp(x)))**2 - 2*beta*x*exp(x) - x*exp(beta*lo...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t5 = _ball.exp(x)
    _t7 = _ball.log1p(_t5)
    _t9 = _ball.mul(beta, _t7)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t16 = _ball.mul(x, beta)
    _t17 = _ball.mul(_t16, _t13)
    _t18 = _ball.mul(_t17, _t5)
    _t20 = _ball.scaled(_t18, 1.0)
    _t22 = (1.0, 0.0, 1.0, 0.0)
    _t24 = _ball.sub(_t20, _t22)
    _t25 = _ball.mul(x, beta)
    _t26 = _ball.mul(_t25, _t5)
    _t28 = _ball.scaled(_t26, 1.0)
    _t30 = _ball.sub(_t24, _t28)
    _t31 = _ball.scaled(_t13, 1.0)
    _t33 = _ball.sub(_t30, _t31)
    _t34 = _ball.scaled(_t5, 1.0)
    _t36 = _ball.sub(_t33, _t34)
    _t37 = _ball.mul(_t13, _t5)
    _t39 = _ball.scaled(_t37, 1.0)
    _t41 = _ball.sub(_t36, _t39)
    _t42 = _ball.sub(_t41, x)
    _t43 = _ball.mul(x, _t13)
    _t45 = _ball.sub(_t42, _t43)
    _t47 = _ball.mul(_t15, _t45)
    _t48 = _ball.mul(_t47, _t5)
    _t50 = _ball.mul(_t1, _t48)
    _t52 = (1.0, 0.0, 0.0, 0.0)
    _t54 = _ball.add(_t52, _t13)
    _t56 = _ball.powi(_t54, 3)
    _t58 = _ball.add(_t52, _t5)
    _t60 = _ball.sqr(_t58)
    _t62 = _ball.mul(_t56, _t60)
    _t64 = _ball.div(_t50, _t62)
    if _ball_wide.will_do(_t64, (x, beta)):
        return _t64
    # 4*beta*(2*beta*x*exp(-beta*(x + log1p(exp(-x))))**2 - 2*beta*x + x*exp(-x)*exp(-beta*...
    _t69 = _ball.neg(x)
    _t71 = _ball.exp(_t69)
    _t73 = _ball.log1p(_t71)
    _t75 = _ball.add(_t73, x)
    _t77 = _ball.mul(beta, _t75)
    _t79 = _ball.neg(_t77)
    _t81 = _ball.exp(_t79)
    _t83 = _ball.sqr(_t81)
    _t85 = _ball.mul(beta, _t83)
    _t86 = _ball.mul(x, beta)
    _t87 = _ball.mul(_t86, _t83)
    _t89 = _ball.scaled(_t87, 1.0)
    _t91 = _ball.add(_t22, _t89)
    _t92 = _ball.scaled(_t83, 1.0)
    _t94 = _ball.add(_t91, _t92)
    _t95 = _ball.scaled(_t71, 1.0)
    _t97 = _ball.add(_t94, _t95)
    _t98 = _ball.mul(_t83, _t71)
    _t100 = _ball.scaled(_t98, 1.0)
    _t102 = _ball.add(_t97, _t100)
    _t103 = _ball.mul(x, _t71)
    _t105 = _ball.add(_t102, _t103)
    _t106 = _ball.mul(x, _t83)
    _t107 = _ball.mul(_t106, _t71)
    _t109 = _ball.add(_t105, _t107)
    _t110 = _ball.mul(x, beta)
    _t112 = _ball.scaled(_t110, 1.0)
    _t114 = _ball.sub(_t109, _t112)
    _t116 = _ball.mul(_t85, _t114)
    _t118 = _ball.scaled(_t116, 2.0)
    _t120 = _ball.add(_t52, _t83)
    _t122 = _ball.powi(_t120, 3)
    _t124 = _ball.add(_t52, _t71)
    _t126 = _ball.sqr(_t124)
    _t128 = _ball.mul(_t122, _t126)
    _t130 = _ball.div(_t118, _t128)
    _t132 = _ball.better(_t64, _t130)
    return _ball_wide.settled(_t132, _beta_mish_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _beta_mish_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _beta_mish_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _beta_mish_derivative2_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.log1p_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _v6 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.pair_times(_v6, _v7, beta)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.exp_bounded_as_pair(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v14, _v15, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_times(_v17, _v18, beta)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, _v0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v23, _v24, _v3, _v4)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = -2.0 * _v26
    _v29 = -2.0 * _v27
    _v30 = -2.0 * _v3
    _v31 = -2.0 * _v4
    _v32 = _vecmath.pair_product(_v17, _v18, _v3, _v4)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -2.0 * _v33
    _v36 = -2.0 * _v34
    _v37 = -2.0 * _v17
    _v38 = -2.0 * _v18
    _v39 = _vecmath.two_product(beta, _v0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v3, _v4)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = 2.0 * _v43
    _v46 = 2.0 * _v44
    _v47 = _vecmath.pair_times(_v17, _v18, _v0)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_plus(_v28, _v29, -2.0)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_sum(_v51, _v52, _v30, _v31)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_sum(_v54, _v55, _v35, _v36)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_sum(_v57, _v58, _v37, _v38)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_sum(_v60, _v61, _v45, _v46)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_plus(_v63, _v64, _v0)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_sum(_v66, _v67, _v48, _v49)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = abs(-2.0)
    _v72 = abs(_v28)
    _v73 = abs(_v30)
    _v74 = abs(_v35)
    _v75 = abs(_v37)
    _v76 = _v71 + _v72
    _v77 = _v76 + _v73
    _v78 = _v77 + _v74
    _v79 = _v78 + _v75
    _v80 = _v79 + _v45
    _v81 = _v80 + _v0
    _v82 = _v81 + _v48
    _v83 = abs(_v69) * 8192.0 >= _v82
    _v84 = _vecmath.two_sum(_v69, _v70)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_product(_v20, _v21, _v85, _v86)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _vecmath.pair_product(_v88, _v89, _v3, _v4)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = -4.0 * _v91
    _v94 = -4.0 * _v92
    _v95 = _v0 + _v6
    _v96 = _v95 * beta
    _v97 = abs(_v96)
    _v98 = _vecmath.pair_plus(_v6, _v7, _v0)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_times(_v99, _v100, beta)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = -_v102
    _v105 = -_v103
    _v106 = _vecmath.exp_bounded_as_pair(_v104, _v105)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_product(_v107, _v108, _v107, _v108)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = abs(_v110) > 1.0261342003245941e-289
    _v113 = _vecmath.pair_times(_v110, _v111, beta)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = -2.0 * _v40
    _v117 = -2.0 * _v41
    _v118 = _vecmath.pair_times(_v114, _v115, _v0)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = 2.0 * _v119
    _v122 = 2.0 * _v120
    _v123 = 2.0 * _v3
    _v124 = 2.0 * _v4
    _v125 = _vecmath.pair_product(_v110, _v111, _v3, _v4)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = 2.0 * _v126
    _v129 = 2.0 * _v127
    _v130 = 2.0 * _v110
    _v131 = 2.0 * _v111
    _v132 = _vecmath.pair_times(_v3, _v4, _v0)
    _v133 = _v132[0]
    _v134 = _v132[1]
    _v135 = _vecmath.pair_times(_v110, _v111, _v0)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = _vecmath.pair_product(_v136, _v137, _v3, _v4)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = _vecmath.pair_plus(_v116, _v117, 2.0)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = _vecmath.pair_sum(_v142, _v143, _v121, _v122)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_sum(_v145, _v146, _v123, _v124)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _vecmath.pair_sum(_v148, _v149, _v128, _v129)
    _v151 = _v150[0]
    _v152 = _v150[1]
    _v153 = _vecmath.pair_sum(_v151, _v152, _v130, _v131)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = _vecmath.pair_sum(_v154, _v155, _v133, _v134)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_sum(_v157, _v158, _v139, _v140)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = abs(_v116)
    _v163 = _v162 + 2.0
    _v164 = _v163 + _v121
    _v165 = _v164 + _v123
    _v166 = _v165 + _v128
    _v167 = _v166 + _v130
    _v168 = _v167 + _v133
    _v169 = _v168 + _v139
    _v170 = abs(_v160) * 8192.0 >= _v169
    _v171 = _vecmath.two_sum(_v160, _v161)
    _v172 = _v171[0]
    _v173 = _v171[1]
    _v174 = _vecmath.pair_product(_v114, _v115, _v172, _v173)
    _v175 = _v174[0]
    _v176 = _v174[1]
    _v177 = 4.0 * _v175
    _v178 = 4.0 * _v176
    _v179 = _v0 < 690.0
    _v180 = _v9 < 690.0
    _v181 = _v83 & _v179
    _v182 = _v181 & _v180
    _v183 = _v97 < 690.0
    _v184 = _v112 & _v170
    _v185 = _v184 & _v179
    _v186 = _v185 & _v183
    _v187 = _v182 if x < 0.0 else _v186
    _v188 = _v93 if x < 0.0 else _v177
    _v189 = _v94 if x < 0.0 else _v178
    _v190 = _vecmath.pair_plus(_v17, _v18, 1.0)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = _vecmath.pair_product(_v191, _v192, _v191, _v192)
    _v194 = _v193[0]
    _v195 = _v193[1]
    _v196 = _vecmath.pair_product(_v194, _v195, _v191, _v192)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = _vecmath.pair_product(_v200, _v201, _v200, _v201)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = _vecmath.pair_product(_v197, _v198, _v203, _v204)
    _v206 = _v205[0]
    _v207 = _v205[1]
    _v208 = _vecmath.pair_plus(_v110, _v111, 1.0)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _vecmath.pair_product(_v209, _v210, _v209, _v210)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = _vecmath.pair_product(_v212, _v213, _v209, _v210)
    _v215 = _v214[0]
    _v216 = _v214[1]
    _v217 = _vecmath.pair_product(_v215, _v216, _v203, _v204)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = _v179 & _v180
    _v221 = _v112 & _v179
    _v222 = _v221 & _v183
    _v223 = _v220 if x < 0.0 else _v222
    _v224 = _v206 if x < 0.0 else _v218
    _v225 = _v207 if x < 0.0 else _v219
    _v226 = abs(_v224) > 1.0261342003245941e-289
    _v227 = abs(_v224)
    _v228 = _vecmath.pair_quotient(_v188, _v189, _v224, _v225)
    _v229 = _v228[0]
    _v230 = _v228[1]
    _v231 = _v229 + _v230
    _v232 = beta > 0.0
    _v233 = _vecmath.in_range(_v231)
    _v234 = abs(beta)
    _v235 = x < -2048.0
    _v236 = -0.0 if _v235 else _v231
    _v237 = _v227 < 9.7453140114e288
    _v238 = _v0 < 3.402823669209385e38
    _v239 = _v187 & _v223
    _v240 = _v239 & _v226
    _v241 = _v240 & _v233
    _v242 = _v241 & _v237
    _v243 = _v242 & _v238
    _v244 = _v243 | _v235
    _v245 = _v234 < 3.402823669209385e38
    _v246 = _v232 & _v244
    _v247 = _v246 & _v245
    _v248 = _vecmath.guarded(_v236, _v247)
    return _v248, _v247


@_vecmath.jit_inline
def _beta_mish_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -2.0 * _v2
    _v4 = _vecmath32.log1p_unit(_v2)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_bounded(_v5)
    _v8 = _v7 * _v7
    _v9 = _v3 * _v8
    _v10 = _v9 * _v0
    _v11 = _v10 * beta
    _v12 = -2.0 * _v8
    _v13 = 2.0 * _v2
    _v14 = _v13 * _v0
    _v15 = _v14 * beta
    _v16 = _v8 * _v0
    _v17 = -2.0 + _v11
    _v18 = _v17 + _v3
    _v19 = _v18 + _v9
    _v20 = _v19 + _v12
    _v21 = _v20 + _v15
    _v22 = _v21 + _v0
    _v23 = _v22 + _v16
    _v24 = abs(-2.0)
    _v25 = abs(_v11)
    _v26 = abs(_v3)
    _v27 = abs(_v9)
    _v28 = abs(_v12)
    _v29 = _v24 + _v25
    _v30 = _v29 + _v26
    _v31 = _v30 + _v27
    _v32 = _v31 + _v28
    _v33 = _v32 + _v15
    _v34 = _v33 + _v0
    _v35 = _v34 + _v16
    _v36 = abs(_v23) * 4096.0 >= _v35
    _v37 = -4.0 * _v23
    _v38 = _v37 * _v2
    _v39 = _v38 * _v8
    _v40 = _v39 * beta
    _v41 = -2.0 * _v0
    _v42 = _v41 * beta
    _v43 = _v0 + _v4
    _v44 = _v43 * beta
    _v45 = abs(_v44)
    _v46 = -_v43
    _v47 = _v46 * beta
    _v48 = _vecmath32.exp_bounded(_v47)
    _v49 = _v48 * _v48
    _v50 = 2.0 * _v49
    _v51 = _v50 * _v0
    _v52 = _v51 * beta
    _v53 = _v13 * _v49
    _v54 = _v2 * _v0
    _v55 = _v2 * _v49
    _v56 = _v55 * _v0
    _v57 = _v42 + 2.0
    _v58 = _v57 + _v52
    _v59 = _v58 + _v13
    _v60 = _v59 + _v53
    _v61 = _v60 + _v50
    _v62 = _v61 + _v54
    _v63 = _v62 + _v56
    _v64 = abs(_v42)
    _v65 = _v64 + 2.0
    _v66 = _v65 + _v52
    _v67 = _v66 + _v13
    _v68 = _v67 + _v53
    _v69 = _v68 + _v50
    _v70 = _v69 + _v54
    _v71 = _v70 + _v56
    _v72 = abs(_v63) * 4096.0 >= _v71
    _v73 = 4.0 * _v63
    _v74 = _v73 * _v49
    _v75 = _v74 * beta
    _v76 = _v0 < 300.0
    _v77 = _v6 < 300.0
    _v78 = _v36 & _v76
    _v79 = _v78 & _v77
    _v80 = _v45 < 300.0
    _v81 = _v72 & _v76
    _v82 = _v81 & _v80
    _v83 = _v79 if x < 0.0 else _v82
    _v84 = _v40 if x < 0.0 else _v75
    _v85 = 1.0 + _v2
    _v86 = _v85 * _v85
    _v87 = 1.0 + _v8
    _v88 = _v87 * _v87
    _v89 = _v88 * _v87
    _v90 = _v86 * _v89
    _v91 = 1.0 + _v49
    _v92 = _v91 * _v91
    _v93 = _v92 * _v91
    _v94 = _v86 * _v93
    _v95 = _v76 & _v77
    _v96 = _v76 & _v80
    _v97 = _v95 if x < 0.0 else _v96
    _v98 = _v90 if x < 0.0 else _v94
    _v99 = abs(_v98) > 1.0261342003245941e-289
    _v100 = abs(_v98)
    _v101 = _v84 / _v98
    _v102 = beta > 0.0
    _v103 = _vecmath.in_range(_v101)
    _v104 = abs(beta)
    _v105 = _vecmath32.single(_v101)
    _v106 = x < -320.0
    _v107 = _vecmath32.single(-0.0)
    _v108 = _v107 if _v106 else _v105
    _v109 = _v100 < 9.7453140114e288
    _v110 = _v0 < 3.402823669209385e38
    _v111 = _v83 & _v97
    _v112 = _v111 & _v99
    _v113 = _v112 & _v103
    _v114 = _v113 & _v109
    _v115 = _v114 & _v110
    _v116 = _v115 | _v106
    _v117 = _v104 < 3.402823669209385e38
    _v118 = _v102 & _v116
    _v119 = _v118 & _v117
    _v120 = _vecmath32.guarded(_v108, _v119)
    return _v120, _v119


@_cached
def _fill_beta_mish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_beta_mish_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_beta_mish_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative2(x, beta):
    value, ok = _beta_mish_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative2(x, beta):
    value, ok = _beta_mish_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_beta_mish_derivative2 = _dispatch.Kernel(
    __name__,
    "beta_mish_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish_derivative2,
        fill32=_fill32_beta_mish_derivative2,
        mend=_mend_beta_mish_derivative2,
        one=_one_beta_mish_derivative2,
        one32=_one32_beta_mish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def beta_mish_derivative2(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The second derivative of beta_mish with respect to x.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_beta_mish_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(beta_mish_derivative2)
def _overload_beta_mish_derivative2(x, beta=1.5):
    call = _kernel_beta_mish_derivative2.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_beta_mish_derivative_beta_ball_expression = _ball_wide.program(
    "x beta",
    "x*(1 - tanh(beta*log(exp(x) + 1))**2)*log(exp(x) + 1)",
    "4*x*log1p(exp(x))*exp(beta*log1p(exp(x)))**2/(exp(beta*log1p(exp(x)))**2 + 1)**2",
    "4*x*(x + log1p(exp(-x)))*exp(-beta*(x + log1p(exp(-x))))**2/(exp(-beta*(x + "
    "log1p(exp(-x))))**2 + 1)**2",
)


@_vecmath.jit_scalar
def _beta_mish_derivative_beta_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 4*x*log1p(exp(x))*exp(beta*log1p(exp(x)))**2/(exp(beta*log1p(exp(x)))**2 + 1)**2
    _t3 = _ball.exp(x)
    _t5 = _ball.log1p(_t3)
    _t7 = _ball.mul(beta, _t5)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.mul(x, _t11)
    _t14 = _ball.mul(_t13, _t5)
    _t16 = _ball.scaled(_t14, 2.0)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.add(_t18, _t11)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.div(_t16, _t22)
    if _ball_wide.will_do(_t24, (x, beta)):
        return _t24
    # 4*x*(x + log1p(exp(-x)))*exp(-beta*(x + log1p(exp(-x))))**2/(exp(-beta*(x + log1p(exp...
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.log1p(_t31)
    _t35 = _ball.add(_t33, x)
    _t37 = _ball.mul(beta, _t35)
    _t39 = _ball.neg(_t37)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.mul(x, _t43)
    _t46 = _ball.mul(_t45, _t35)
    _t48 = _ball.scaled(_t46, 2.0)
    _t50 = _ball.add(_t18, _t43)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.div(_t48, _t52)
    _t56 = _ball.better(_t24, _t54)
    return _ball_wide.settled(_t56, _beta_mish_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _beta_mish_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _beta_mish_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _beta_mish_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _vecmath.log1p_unit(_v2)
    _v4 = _v3 * beta
    _v5 = abs(_v4)
    _v6 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.log1p_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, beta)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.exp_bounded_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v16, _v17, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(_v19, _v20, _v0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v10, _v11)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -4.0 * _v25
    _v28 = -4.0 * _v26
    _v29 = _v0 + _v3
    _v30 = _v29 * beta
    _v31 = abs(_v30)
    _v32 = _vecmath.pair_plus(_v10, _v11, _v0)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_times(_v33, _v34, beta)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -_v36
    _v39 = -_v37
    _v40 = _vecmath.exp_bounded_as_pair(_v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_product(_v41, _v42, _v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v44, _v45, _v33, _v34)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_times(_v47, _v48, _v0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = 4.0 * _v50
    _v53 = 4.0 * _v51
    _v54 = _v0 < 215.0
    _v55 = _v5 < 215.0
    _v56 = _v54 & _v55
    _v57 = _v31 < 215.0
    _v58 = _v54 & _v57
    _v59 = _v56 if x < 0.0 else _v58
    _v60 = _v27 if x < 0.0 else _v52
    _v61 = _v28 if x < 0.0 else _v53
    _v62 = _vecmath.pair_plus(_v19, _v20, 1.0)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_product(_v63, _v64, _v63, _v64)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_plus(_v44, _v45, 1.0)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v69, _v70)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _v66 if x < 0.0 else _v72
    _v75 = _v67 if x < 0.0 else _v73
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = abs(_v74)
    _v78 = _vecmath.pair_quotient(_v60, _v61, _v74, _v75)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _v79 + _v80
    _v82 = beta > 0.0
    _v83 = _vecmath.in_range(_v81)
    _v84 = abs(beta)
    _v85 = x < -2048.0
    _v86 = -0.0 if _v85 else _v81
    _v87 = _v77 < 9.7453140114e288
    _v88 = _v0 < 3.402823669209385e38
    _v89 = _v59 & _v76
    _v90 = _v89 & _v83
    _v91 = _v90 & _v87
    _v92 = _v91 & _v88
    _v93 = _v92 | _v85
    _v94 = _v84 < 3.402823669209385e38
    _v95 = _v82 & _v93
    _v96 = _v95 & _v94
    _v97 = _vecmath.guarded(_v86, _v96)
    return _v97, _v96


@_vecmath.jit_inline
def _beta_mish_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.log1p(_v1)
    _v3 = _v2 * beta
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = _v7 * _v2
    _v9 = _v8 * x
    _v10 = 1.0 + _v6
    _v11 = _v10 * _v10
    _v12 = _v9 / _v11
    _v13 = beta > 0.0
    _v14 = abs(beta)
    _v15 = _vecmath32.single(_v12)
    _v16 = x < -208.0
    _v17 = _vecmath32.single(-0.0)
    _v18 = _v17 if _v16 else _v15
    _v19 = _v0 < 100.0
    _v20 = _v4 < 100.0
    _v21 = _v19 & _v20
    _v22 = _v21 | _v16
    _v23 = _v14 < 3.402823669209385e38
    _v24 = _v13 & _v22
    _v25 = _v24 & _v23
    _v26 = _vecmath32.guarded(_v18, _v25)
    return _v26, _v25


@_cached
def _fill_beta_mish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_beta_mish_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_beta_mish_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative_beta(x, beta):
    value, ok = _beta_mish_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative_beta(x, beta):
    value, ok = _beta_mish_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_beta_mish_derivative_beta = _dispatch.Kernel(
    __name__,
    "beta_mish_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish_derivative_beta,
        fill32=_fill32_beta_mish_derivative_beta,
        mend=_mend_beta_mish_derivative_beta,
        one=_one_beta_mish_derivative_beta,
        one32=_one32_beta_mish_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def beta_mish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The derivative of beta_mish with respect to its parameter beta.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_beta_mish_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(beta_mish_derivative_beta)
def _overload_beta_mish_derivative_beta(x, beta=1.5):
    call = _kernel_beta_mish_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _beta_mish_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -4.0 * _v2
    _v4 = _vecmath32.log1p_unit(_v2)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_bounded(_v5)
    _v8 = _v7 * _v7
    _v9 = _v3 * _v8
    _v10 = _v9 * _v0
    _v11 = _v10 * beta
    _v12 = -_v2
    _v13 = _v8 * _v8
    _v14 = _v2 * _v13
    _v15 = -1.0 + _v11
    _v16 = _v15 + _v12
    _v17 = _v16 + _v14
    _v18 = _v17 + _v13
    _v19 = abs(-1.0)
    _v20 = abs(_v11)
    _v21 = abs(_v2)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = _v23 + _v14
    _v25 = _v24 + _v13
    _v26 = abs(_v18) * 4096.0 >= _v25
    _v27 = _v0 + _v4
    _v28 = _v27 * beta
    _v29 = abs(_v28)
    _v30 = -_v27
    _v31 = _v30 * beta
    _v32 = _vecmath32.exp_bounded(_v31)
    _v33 = _v32 * _v32
    _v34 = _v33 * _v33
    _v35 = _v12 * _v34
    _v36 = -_v34
    _v37 = 4.0 * _v33
    _v38 = _v37 * _v0
    _v39 = _v38 * beta
    _v40 = _v35 + _v36
    _v41 = _v40 + 1.0
    _v42 = _v41 + _v39
    _v43 = _v42 + _v2
    _v44 = abs(_v35)
    _v45 = abs(_v34)
    _v46 = _v44 + _v45
    _v47 = _v46 + 1.0
    _v48 = _v47 + _v39
    _v49 = _v48 + _v2
    _v50 = abs(_v43) * 4096.0 >= _v49
    _v51 = _v0 < 300.0
    _v52 = _v6 < 300.0
    _v53 = _v26 & _v51
    _v54 = _v53 & _v52
    _v55 = _v29 < 300.0
    _v56 = _v50 & _v51
    _v57 = _v56 & _v55
    _v58 = _v54 if x < 0.0 else _v57
    _v59 = _v18 if x < 0.0 else _v43
    _v60 = 1.0 + _v8
    _v61 = _v60 * _v60
    _v62 = 1.0 + _v2
    _v63 = _v61 * _v62
    _v64 = 1.0 + _v33
    _v65 = _v64 * _v64
    _v66 = _v65 * _v62
    _v67 = _v51 & _v52
    _v68 = _v51 & _v55
    _v69 = _v67 if x < 0.0 else _v68
    _v70 = _v63 if x < 0.0 else _v66
    _v71 = abs(_v70) > 1.0261342003245941e-289
    _v72 = abs(_v70)
    _v73 = _v59 / _v70
    _v74 = beta > 0.0
    _v75 = _vecmath.in_range(_v73)
    _v76 = abs(beta)
    _v77 = _vecmath32.product(grad_output, _v73)
    _v78 = _v72 < 9.7453140114e288
    _v79 = _v0 < 3.402823669209385e38
    _v80 = _v76 < 3.402823669209385e38
    _v81 = _v58 & _v69
    _v82 = _v81 & _v71
    _v83 = _v82 & _v74
    _v84 = _v83 & _v75
    _v85 = _v84 & _v78
    _v86 = _v85 & _v79
    _v87 = _v86 & _v80
    _v88 = _vecmath32.guarded(_v77, _v87)
    return _v88, _v88 == _v88


@_vecmath.jit_inline
def _beta_mish_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _beta_mish_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _beta_mish_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _beta_mish_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _beta_mish_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _beta_mish_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_beta_mish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _beta_mish_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_beta_mish_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _beta_mish_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_beta_mish_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_backward(grad_output, x, beta):
    value, ok = _beta_mish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_beta_mish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_backward(grad_output, x, beta):
    value, ok = _beta_mish_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_beta_mish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_beta_mish_backward = _dispatch.Kernel(
    __name__,
    "beta_mish_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish_backward,
        fill32=_fill32_beta_mish_backward,
        mend=_mend_beta_mish_backward,
        one=_one_beta_mish_backward,
        one32=_one32_beta_mish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def beta_mish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of beta_mish.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_beta_mish_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(beta_mish_backward)
def _overload_beta_mish_backward(grad_output, x, beta=1.5):
    call = _kernel_beta_mish_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.5):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _beta_mish_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _beta_mish_fast(x, beta)
    _r1, _ok1 = _beta_mish_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _beta_mish_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _beta_mish_fast32(x, beta)
    _r1, _ok1 = _beta_mish_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _beta_mish_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _beta_mish_exact(x, beta)
    _r1 = _beta_mish_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_beta_mish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _beta_mish_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_beta_mish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _beta_mish_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_beta_mish_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _beta_mish_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_beta_mish_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_beta_mish_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_beta_mish_value_and_derivative(x, beta):
    value_0, value_1, ok = _beta_mish_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_beta_mish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_beta_mish_value_and_derivative(x, beta):
    value_0, value_1, ok = _beta_mish_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_beta_mish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_beta_mish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "beta_mish_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_beta_mish_value_and_derivative,
        fill32=_fill32_beta_mish_value_and_derivative,
        mend=_mend_beta_mish_value_and_derivative,
        one=_one_beta_mish_value_and_derivative,
        one32=_one32_beta_mish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def beta_mish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """Beta mish and its derivative, in one pass.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_beta_mish_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(beta_mish_value_and_derivative)
def _overload_beta_mish_value_and_derivative(x, beta=1.5):
    call = _kernel_beta_mish_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


def beta_mish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times beta_mish_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "beta_mish_backward_beta",
        _kernel_beta_mish_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
