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
    if _ball.is_sure(_t24):
        return _t24
    # x*tanh(beta*log(exp(x) + 1))
    _t29 = _ball.add(_t2, _t5)
    _t31 = _ball.log(_t29)
    _t33 = _ball.mul(beta, _t31)
    _t35 = _ball.tanh(_t33)
    _t37 = _ball.mul(x, _t35)
    if _ball.is_sure(_t37):
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
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _vecmath.log1p(_v2)
    _v4 = _v3 + x
    _v5 = abs(_v3)
    _v6 = _v5 + _v0
    _v7 = abs(_v4) * 1.25 >= _v6
    _v8 = _v4 * beta
    _v9 = abs(_v8)
    _v10 = -2.0 * _v4
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath.expm1_bounded(_v11)
    _v14 = -_v13
    _v15 = _v14 * x
    _v16 = 2.0 + _v13
    _v17 = abs(2.0)
    _v18 = abs(_v13)
    _v19 = _v17 + _v18
    _v20 = abs(_v16) * 1.25 >= _v19
    _v21 = _v15 / _v16
    _v22 = beta > 0.0
    _v23 = _vecmath.in_range(_v21)
    _v24 = abs(beta)
    _v25 = _v0 < 325.0
    _v26 = _v9 < 162.5
    _v27 = _v12 < 1.5
    _v28 = _v24 < 3.402823669209385e38
    _v29 = _v7 & _v20
    _v30 = _v29 & _v22
    _v31 = _v30 & _v23
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v34 & _v28
    _v36 = _vecmath.guarded(_v21, _v35)
    return _v36, _v35


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
    _v16 = _v0 < 100.0
    _v17 = _v4 < 100.0
    _v18 = _v15 < 3.402823669209385e38
    _v19 = _v13 & _v14
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _v21 & _v18
    _v23 = _vecmath.guarded(_v12, _v22)
    return _v23, _v22


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
def _round_beta_mish(x, beta, single):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_exact(x, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_beta_mish(x, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish(_loops.at(x, i), _loops.at(beta, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish(x, beta):
    value, ok = _beta_mish_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish(_loops.float64(x), _loops.float64(beta), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish(x, beta):
    value, ok = _beta_mish_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish(_loops.float64(x), _loops.float64(beta), True)
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
    return _kernel_beta_mish(x, beta, out=out)


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
    if _ball.is_sure(_t38):
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
    if _ball.is_sure(_t59):
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
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.two_product(x, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded(x)
    _v10 = _vecmath.log1p(_v9)
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath.two_product(beta, _v10)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.exp_bounded_as_pair(_v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v17, _v18, _v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(_v7, _v8, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v23, _v24, _v2, _v3)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = 4.0 * _v26
    _v29 = 4.0 * _v27
    _v30 = _vecmath.pair_product(_v20, _v21, _v17, _v18)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v31, _v32, _v17, _v18)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_product(_v34, _v35, _v2, _v3)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_plus(_v4, _v5, -1.0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_sum(_v40, _v41, _v28, _v29)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_sum(_v43, _v44, _v34, _v35)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_sum(_v46, _v47, _v37, _v38)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(-1.0)
    _v52 = abs(_v4)
    _v53 = abs(_v28)
    _v54 = abs(_v34)
    _v55 = abs(_v37)
    _v56 = _v51 + _v52
    _v57 = _v56 + _v53
    _v58 = _v57 + _v54
    _v59 = _v58 + _v55
    _v60 = abs(_v49) * 4.0 >= _v59
    _v61 = _vecmath.pair_plus(_v20, _v21, 1.0)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_product(_v62, _v63, _v62, _v63)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v65, _v66, _v68, _v69)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = abs(_v71)
    _v75 = _vecmath.pair_quotient(_v49, _v50, _v71, _v72)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _v76 + _v77
    _v79 = beta > 0.0
    _v80 = _vecmath.in_range(_v78)
    _v81 = abs(beta)
    _v82 = _v0 < 690.0
    _v83 = _v12 < 690.0
    _v84 = _v74 < 9.7453140114e288
    _v85 = _v81 < 3.402823669209385e38
    _v86 = _v60 & _v73
    _v87 = _v86 & _v79
    _v88 = _v87 & _v80
    _v89 = _v88 & _v82
    _v90 = _v89 & _v83
    _v91 = _v90 & _v84
    _v92 = _v91 & _v85
    _v93 = _vecmath.guarded(_v78, _v92)
    return _v93, _v92


@_vecmath.jit_inline
def _beta_mish_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_bounded(_v1)
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
    _v21 = abs(_v12)
    _v22 = abs(_v14)
    _v23 = abs(_v13)
    _v24 = _v19 + _v20
    _v25 = _v24 + _v21
    _v26 = _v25 + _v22
    _v27 = _v26 + _v23
    _v28 = abs(_v18) * 4096.0 >= _v27
    _v29 = _v0 + _v4
    _v30 = _v29 * beta
    _v31 = abs(_v30)
    _v32 = -_v29
    _v33 = _v32 * beta
    _v34 = _vecmath32.exp_bounded(_v33)
    _v35 = _v34 * _v34
    _v36 = _v35 * _v35
    _v37 = _v12 * _v36
    _v38 = -_v36
    _v39 = 4.0 * _v35
    _v40 = _v39 * _v0
    _v41 = _v40 * beta
    _v42 = _v37 + _v38
    _v43 = _v42 + 1.0
    _v44 = _v43 + _v41
    _v45 = _v44 + _v2
    _v46 = abs(_v37)
    _v47 = abs(_v38)
    _v48 = abs(1.0)
    _v49 = abs(_v41)
    _v50 = abs(_v2)
    _v51 = _v46 + _v47
    _v52 = _v51 + _v48
    _v53 = _v52 + _v49
    _v54 = _v53 + _v50
    _v55 = abs(_v45) * 4096.0 >= _v54
    _v56 = _v0 < 300.0
    _v57 = _v6 < 300.0
    _v58 = _v28 & _v56
    _v59 = _v58 & _v57
    _v60 = _v31 < 300.0
    _v61 = _v55 & _v56
    _v62 = _v61 & _v60
    _v63 = _v59 if x < 0.0 else _v62
    _v64 = _v18 if x < 0.0 else _v45
    _v65 = 1.0 + _v8
    _v66 = _v65 * _v65
    _v67 = 1.0 + _v2
    _v68 = _v66 * _v67
    _v69 = 1.0 + _v35
    _v70 = _v69 * _v69
    _v71 = _v70 * _v67
    _v72 = _v56 & _v57
    _v73 = _v56 & _v60
    _v74 = _v72 if x < 0.0 else _v73
    _v75 = _v68 if x < 0.0 else _v71
    _v76 = abs(_v75) > 1.0261342003245941e-289
    _v77 = abs(_v75)
    _v78 = _v64 / _v75
    _v79 = beta > 0.0
    _v80 = _vecmath.in_range(_v78)
    _v81 = abs(beta)
    _v82 = _v77 < 9.7453140114e288
    _v83 = _v0 < 3.402823669209385e38
    _v84 = _v81 < 3.402823669209385e38
    _v85 = _v63 & _v74
    _v86 = _v85 & _v76
    _v87 = _v86 & _v79
    _v88 = _v87 & _v80
    _v89 = _v88 & _v82
    _v90 = _v89 & _v83
    _v91 = _v90 & _v84
    _v92 = _vecmath.guarded(_v78, _v91)
    return _v92, _v91


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
def _round_beta_mish_derivative(x, beta, single):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative_exact(x, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_beta_mish_derivative(x, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative(_loops.at(x, i), _loops.at(beta, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative(x, beta):
    value, ok = _beta_mish_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative(_loops.float64(x), _loops.float64(beta), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative(x, beta):
    value, ok = _beta_mish_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative(_loops.float64(x), _loops.float64(beta), True)
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
    return _kernel_beta_mish_derivative(x, beta, out=out)


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
    if _ball.is_sure(_t64):
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
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.0 + _v1
    _v3 = _vecmath.log(_v2)
    _v4 = _v3 * beta
    _v5 = _vecmath.tanh(_v4)
    _v6 = _vecmath.two_product(_v5, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_plus(_v7, _v8, -1.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(-1.0)
    _v13 = abs(_v7)
    _v14 = _v12 + _v13
    _v15 = abs(_v10) * 2.0 >= _v14
    _v16 = _vecmath.pair_times(_v10, _v11, beta)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v17) > 1.0261342003245941e-289
    _v20 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_times(_v21, _v22, beta)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, _v5)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = 2.0 * _v27
    _v30 = 2.0 * _v28
    _v31 = _vecmath.pair_plus(_v21, _v22, 1.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_quotient(_v29, _v30, _v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_quotient(_v21, _v22, _v32, _v33)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v35, _v36, -1.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v38, _v39)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v35)
    _v47 = abs(_v38)
    _v48 = _v12 + _v46
    _v49 = _v48 + _v47
    _v50 = abs(_v44) * 2.0 >= _v49
    _v51 = _vecmath.pair_times(_v44, _v45, x)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_plus(_v52, _v53, -2.0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = abs(-2.0)
    _v58 = abs(_v52)
    _v59 = _v57 + _v58
    _v60 = abs(_v55) * 2.0 >= _v59
    _v61 = _vecmath.pair_product(_v17, _v18, _v55, _v56)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v62) > 1.0261342003245941e-289
    _v65 = _vecmath.pair_product(_v62, _v63, _v21, _v22)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_quotient(_v66, _v67, _v32, _v33)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _v69 + _v70
    _v72 = beta > 0.0
    _v73 = _vecmath.in_range(_v71)
    _v74 = abs(beta)
    _v75 = x < -2048.0
    _v76 = -0.0 if _v75 else _v71
    _v77 = _v0 < 160.0
    _v78 = _v15 & _v19
    _v79 = _v78 & _v50
    _v80 = _v79 & _v60
    _v81 = _v80 & _v64
    _v82 = _v81 & _v73
    _v83 = _v82 & _v77
    _v84 = _v83 | _v75
    _v85 = _v74 < 3.402823669209385e38
    _v86 = _v72 & _v84
    _v87 = _v86 & _v85
    _v88 = _vecmath.guarded(_v76, _v87)
    return _v88, _v87


@_vecmath.jit_inline
def _beta_mish_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_bounded(_v1)
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
    _v29 = abs(_v15)
    _v30 = abs(_v0)
    _v31 = abs(_v16)
    _v32 = _v24 + _v25
    _v33 = _v32 + _v26
    _v34 = _v33 + _v27
    _v35 = _v34 + _v28
    _v36 = _v35 + _v29
    _v37 = _v36 + _v30
    _v38 = _v37 + _v31
    _v39 = abs(_v23) * 4096.0 >= _v38
    _v40 = -4.0 * _v23
    _v41 = _v40 * _v2
    _v42 = _v41 * _v8
    _v43 = _v42 * beta
    _v44 = -2.0 * _v0
    _v45 = _v44 * beta
    _v46 = _v0 + _v4
    _v47 = _v46 * beta
    _v48 = abs(_v47)
    _v49 = -_v46
    _v50 = _v49 * beta
    _v51 = _vecmath32.exp_bounded(_v50)
    _v52 = _v51 * _v51
    _v53 = 2.0 * _v52
    _v54 = _v53 * _v0
    _v55 = _v54 * beta
    _v56 = _v13 * _v52
    _v57 = _v2 * _v0
    _v58 = _v2 * _v52
    _v59 = _v58 * _v0
    _v60 = _v45 + 2.0
    _v61 = _v60 + _v55
    _v62 = _v61 + _v13
    _v63 = _v62 + _v56
    _v64 = _v63 + _v53
    _v65 = _v64 + _v57
    _v66 = _v65 + _v59
    _v67 = abs(_v45)
    _v68 = abs(2.0)
    _v69 = abs(_v55)
    _v70 = abs(_v13)
    _v71 = abs(_v56)
    _v72 = abs(_v53)
    _v73 = abs(_v57)
    _v74 = abs(_v59)
    _v75 = _v67 + _v68
    _v76 = _v75 + _v69
    _v77 = _v76 + _v70
    _v78 = _v77 + _v71
    _v79 = _v78 + _v72
    _v80 = _v79 + _v73
    _v81 = _v80 + _v74
    _v82 = abs(_v66) * 4096.0 >= _v81
    _v83 = 4.0 * _v66
    _v84 = _v83 * _v52
    _v85 = _v84 * beta
    _v86 = _v0 < 300.0
    _v87 = _v6 < 300.0
    _v88 = _v39 & _v86
    _v89 = _v88 & _v87
    _v90 = _v48 < 300.0
    _v91 = _v82 & _v86
    _v92 = _v91 & _v90
    _v93 = _v89 if x < 0.0 else _v92
    _v94 = _v43 if x < 0.0 else _v85
    _v95 = 1.0 + _v2
    _v96 = _v95 * _v95
    _v97 = 1.0 + _v8
    _v98 = _v97 * _v97
    _v99 = _v98 * _v97
    _v100 = _v96 * _v99
    _v101 = 1.0 + _v52
    _v102 = _v101 * _v101
    _v103 = _v102 * _v101
    _v104 = _v96 * _v103
    _v105 = _v86 & _v87
    _v106 = _v86 & _v90
    _v107 = _v105 if x < 0.0 else _v106
    _v108 = _v100 if x < 0.0 else _v104
    _v109 = abs(_v108) > 1.0261342003245941e-289
    _v110 = abs(_v108)
    _v111 = _v94 / _v108
    _v112 = beta > 0.0
    _v113 = _vecmath.in_range(_v111)
    _v114 = abs(beta)
    _v115 = x < -320.0
    _v116 = -0.0 if _v115 else _v111
    _v117 = _v110 < 9.7453140114e288
    _v118 = _v0 < 3.402823669209385e38
    _v119 = _v93 & _v107
    _v120 = _v119 & _v109
    _v121 = _v120 & _v113
    _v122 = _v121 & _v117
    _v123 = _v122 & _v118
    _v124 = _v123 | _v115
    _v125 = _v114 < 3.402823669209385e38
    _v126 = _v112 & _v124
    _v127 = _v126 & _v125
    _v128 = _vecmath.guarded(_v116, _v127)
    return _v128, _v127


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
def _round_beta_mish_derivative2(x, beta, single):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative2_exact(x, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_beta_mish_derivative2(x, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative2(_loops.at(x, i), _loops.at(beta, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative2(x, beta):
    value, ok = _beta_mish_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative2(_loops.float64(x), _loops.float64(beta), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative2(x, beta):
    value, ok = _beta_mish_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative2(_loops.float64(x), _loops.float64(beta), True)
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
    return _kernel_beta_mish_derivative2(x, beta, out=out)


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
    if _ball.is_sure(_t24):
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
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _vecmath.log1p(_v2)
    _v4 = _v3 + x
    _v5 = abs(_v3)
    _v6 = _v5 + _v0
    _v7 = abs(_v4) * 4.0 >= _v6
    _v8 = _v4 * beta
    _v9 = abs(_v8)
    _v10 = -2.0 * _v4
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath.two_sum(_v3, x)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) * 4.0 >= _v6
    _v17 = _vecmath.pair_times(_v14, _v15, beta)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -2.0 * _v18
    _v21 = -2.0 * _v19
    _v22 = _vecmath.exp_bounded_dd(_v20, _v21)
    _v23 = 4.0 * _v22
    _v24 = _v23 * _v4
    _v25 = _v24 * x
    _v26 = 1.0 + _v22
    _v27 = _v26 * _v26
    _v28 = _v25 / _v27
    _v29 = beta > 0.0
    _v30 = _vecmath.in_range(_v28)
    _v31 = _v28 == 0.0
    _v32 = _v31 & (x == 0.0)
    _v33 = _v30 | _v32
    _v34 = abs(beta)
    _v35 = x < -2048.0
    _v36 = -0.0 if _v35 else _v28
    _v37 = _v0 < 325.0
    _v38 = _v9 < 162.5
    _v39 = _v12 < 1.5
    _v40 = _v7 & _v16
    _v41 = _v40 & _v33
    _v42 = _v41 & _v37
    _v43 = _v42 & _v38
    _v44 = _v43 & _v39
    _v45 = _v44 | _v35
    _v46 = _v34 < 3.402823669209385e38
    _v47 = _v29 & _v45
    _v48 = _v47 & _v46
    _v49 = _vecmath.guarded(_v36, _v48)
    return _v49, _v48


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
    _v15 = x < -208.0
    _v16 = -0.0 if _v15 else _v12
    _v17 = _v0 < 100.0
    _v18 = _v4 < 100.0
    _v19 = _v17 & _v18
    _v20 = _v19 | _v15
    _v21 = _v14 < 3.402823669209385e38
    _v22 = _v13 & _v20
    _v23 = _v22 & _v21
    _v24 = _vecmath.guarded(_v16, _v23)
    return _v24, _v23


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
def _round_beta_mish_derivative_beta(x, beta, single):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _beta_mish_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_beta_mish_derivative_beta(x, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_derivative_beta(_loops.at(x, i), _loops.at(beta, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_derivative_beta(x, beta):
    value, ok = _beta_mish_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative_beta(_loops.float64(x), _loops.float64(beta), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_beta_mish_derivative_beta(x, beta):
    value, ok = _beta_mish_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_beta_mish_derivative_beta(_loops.float64(x), _loops.float64(beta), True)
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
    return _kernel_beta_mish_derivative_beta(x, beta, out=out)


@_loops.callable_when_jitted(beta_mish_derivative_beta)
def _overload_beta_mish_derivative_beta(x, beta=1.5):
    call = _kernel_beta_mish_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _beta_mish_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _beta_mish_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _beta_mish_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _beta_mish_derivative_fast32(x, beta)
    _r0, _ok0 = _vecmath32.gradient(grad_output, _d0, _ok0)
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
def _round_beta_mish_backward(grad_output, x, beta, single):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _beta_mish_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_beta_mish_backward(grad_output, x, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_beta_mish_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_beta_mish_backward(grad_output, x, beta):
    value, ok = _beta_mish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_beta_mish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), False
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
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), True
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
    return _kernel_beta_mish_backward(grad_output, x, beta, out=out)


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
def _round_beta_mish_value_and_derivative(x, beta, single):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _beta_mish_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_beta_mish_value_and_derivative(x, beta, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_beta_mish_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), single
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
            _loops.float64(x), _loops.float64(beta), False
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
            _loops.float64(x), _loops.float64(beta), True
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
    return _kernel_beta_mish_value_and_derivative(x, beta, out=out)


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
