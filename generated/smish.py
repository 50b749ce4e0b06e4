"""Smish.

Written by `symact build` from [smish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "smish",
    "smish_backward",
    "smish_backward_alpha",
    "smish_backward_beta",
    "smish_derivative",
    "smish_derivative2",
    "smish_derivative_alpha",
    "smish_derivative_beta",
    "smish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_smish_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*x*tanh(log(1 + 1/(1 + exp(-beta*x))))",
    "alpha*x*(3*exp(beta*x) + 2)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)",
)


@_vecmath.jit_scalar
def _smish_ball(x, alpha, beta):
    """In balls."""
    # alpha*x*(3*exp(beta*x) + 2)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)
    _t3 = _ball.mul(alpha, x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = (1.5, 0.0, 1.0, 0.0)
    _t9 = _ball.mul(beta, x)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t6, _t11)
    _t15 = _ball.add(_t4, _t13)
    _t17 = _ball.mul(_t3, _t15)
    _t18 = _ball.mul(_t17, _t11)
    _t20 = (1.25, 0.0, 2.0, 0.0)
    _t22 = _ball.sqr(_t11)
    _t24 = _ball.mul(_t20, _t22)
    _t26 = _ball.add(_t4, _t24)
    _t27 = (1.5, 0.0, 2.0, 0.0)
    _t29 = _ball.mul(_t27, _t11)
    _t31 = _ball.add(_t26, _t29)
    _t33 = _ball.div(_t18, _t31)
    if _ball_wide.will_do(_t33, (x, alpha, beta)):
        return _t33
    # alpha*x*tanh(log(1 + 1/(exp(-beta*x) + 1)))
    _t38 = _ball.mul(alpha, x)
    _t39 = (1.0, 0.0, 0.0, 0.0)
    _t41 = _ball.neg(_t9)
    _t43 = _ball.exp(_t41)
    _t45 = _ball.add(_t39, _t43)
    _t47 = _ball.div(_t39, _t45)
    _t49 = _ball.add(_t39, _t47)
    _t51 = _ball.log(_t49)
    _t53 = _ball.tanh(_t51)
    _t55 = _ball.mul(_t38, _t53)
    _t57 = _ball.better(_t33, _t55)
    return _ball_wide.settled(_t57, _smish_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _smish_limit(x, alpha, beta):
    """In balls."""
    return _smish_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _smish_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _smish_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _smish_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _smish_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = beta * x
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(beta, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, 3.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v13, _v14, 2.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v1, _v2, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = _vecmath.pair_product(_v19, _v20, _v10, _v11)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v10, _v11, _v10, _v11)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_times(_v26, _v27, 5.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_times(_v10, _v11, 6.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_plus(_v29, _v30, 2.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v35, _v36, _v32, _v33)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_quotient(_v23, _v24, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _v41 + _v42
    _v44 = _vecmath.in_range(_v43)
    _v45 = abs(x)
    _v46 = abs(alpha)
    _v47 = abs(beta)
    _v48 = _v5 < 215.0
    _v49 = _v45 < 3.402823669209385e38
    _v50 = _v46 < 3.402823669209385e38
    _v51 = _v47 < 3.402823669209385e38
    _v52 = _v3 & _v21
    _v53 = _v52 & _v44
    _v54 = _v53 & _v48
    _v55 = _v54 & _v49
    _v56 = _v55 & _v50
    _v57 = _v56 & _v51
    _v58 = _vecmath.guarded(_v43, _v57)
    return _v58, _v57


@_vecmath.jit_inline
def _smish_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 3.0 * _v2
    _v4 = 2.0 + _v3
    _v5 = _v4 * _v2
    _v6 = _v5 * alpha
    _v7 = _v6 * x
    _v8 = _v2 * _v2
    _v9 = 5.0 * _v8
    _v10 = 6.0 * _v2
    _v11 = 2.0 + _v9
    _v12 = _v11 + _v10
    _v13 = _v7 / _v12
    _v14 = _vecmath.in_range(_v13)
    _v15 = abs(x)
    _v16 = abs(alpha)
    _v17 = abs(beta)
    _v18 = _vecmath32.single(_v13)
    _v19 = _v1 < 300.0
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v16 < 3.402823669209385e38
    _v22 = _v17 < 3.402823669209385e38
    _v23 = _v14 & _v19
    _v24 = _v23 & _v20
    _v25 = _v24 & _v21
    _v26 = _v25 & _v22
    _v27 = _vecmath32.guarded(_v18, _v26)
    return _v27, _v26


@_cached
def _fill_smish(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _smish_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish(x, alpha, beta):
    value, ok = _smish_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_smish(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish(x, alpha, beta):
    value, ok = _smish_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_smish(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish = _dispatch.Kernel(
    __name__,
    "smish",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish,
        fill32=_fill32_smish,
        mend=_mend_smish,
        one=_one_smish,
        one32=_one32_smish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smish(x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Smish, elementwise.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish)
def _overload_smish(x, alpha=1.0, beta=1.0):
    call = _kernel_smish.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_smish_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta*x*(1 - tanh(log(1 + 1/(1 + exp(-beta*x))))**2)*exp(-beta*x)/((1 + 1/(1 + "
    "exp(-beta*x)))*(1 + exp(-beta*x))**2) + alpha*tanh(log(1 + 1/(1 + exp(-beta*x))))",
    "alpha*(8*beta*x*exp(beta*x)**2 + 12*beta*x*exp(beta*x) + 4*beta*x + 15*exp(beta*x)**3 + "
    "28*exp(beta*x)**2 + 18*exp(beta*x) + 4)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)**2",
)


@_vecmath.jit_scalar
def _smish_derivative_ball(x, alpha, beta):
    """In balls."""
    # alpha*(8*beta*x*exp(beta*x)**2 + 12*beta*x*exp(beta*x) + 4*beta*x + 15*exp(beta*x)**3...
    _t2 = (1.5, 0.0, 3.0, 0.0)
    _t6 = _ball.mul(beta, x)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t6, _t9)
    _t13 = _ball.mul(_t2, _t11)
    _t15 = (1.875, 0.0, 3.0, 0.0)
    _t17 = _ball.powi(_t9, 3)
    _t19 = _ball.mul(_t15, _t17)
    _t21 = _ball.add(_t13, _t19)
    _t22 = (1.125, 0.0, 4.0, 0.0)
    _t24 = _ball.mul(_t22, _t9)
    _t26 = _ball.add(_t21, _t24)
    _t27 = (1.75, 0.0, 4.0, 0.0)
    _t29 = _ball.sqr(_t9)
    _t31 = _ball.mul(_t27, _t29)
    _t33 = _ball.add(_t26, _t31)
    _t34 = (1.0, 0.0, 2.0, 0.0)
    _t36 = _ball.add(_t33, _t34)
    _t37 = _ball.scaled(_t7, 2.0)
    _t39 = _ball.add(_t36, _t37)
    _t40 = _ball.mul(beta, x)
    _t41 = _ball.mul(_t40, _t29)
    _t43 = _ball.scaled(_t41, 3.0)
    _t45 = _ball.add(_t39, _t43)
    _t47 = _ball.mul(alpha, _t45)
    _t48 = _ball.mul(_t47, _t9)
    _t50 = (1.0, 0.0, 1.0, 0.0)
    _t52 = (1.25, 0.0, 2.0, 0.0)
    _t54 = _ball.mul(_t52, _t29)
    _t56 = _ball.add(_t50, _t54)
    _t57 = (1.5, 0.0, 2.0, 0.0)
    _t59 = _ball.mul(_t57, _t9)
    _t61 = _ball.add(_t56, _t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.div(_t48, _t63)
    if _ball_wide.will_do(_t65, (x, alpha, beta)):
        return _t65
    # alpha*beta*x*(1 - tanh(log(1 + 1/(exp(-beta*x) + 1)))**2)*exp(-beta*x)/((1 + 1/(exp(-...
    _t70 = _ball.mul(alpha, beta)
    _t71 = _ball.mul(_t70, x)
    _t72 = (1.0, 0.0, 0.0, 0.0)
    _t74 = _ball.neg(_t7)
    _t76 = _ball.exp(_t74)
    _t78 = _ball.add(_t72, _t76)
    _t80 = _ball.div(_t72, _t78)
    _t82 = _ball.add(_t72, _t80)
    _t84 = _ball.log(_t82)
    _t86 = _ball.tanh(_t84)
    _t88 = _ball.sqr(_t86)
    _t90 = _ball.sub(_t72, _t88)
    _t92 = _ball.mul(_t71, _t90)
    _t93 = _ball.mul(_t92, _t76)
    _t95 = _ball.sqr(_t78)
    _t97 = _ball.mul(_t95, _t82)
    _t99 = _ball.div(_t93, _t97)
    _t101 = _ball.mul(alpha, _t86)
    _t103 = _ball.add(_t99, _t101)
    _t105 = _ball.better(_t65, _t103)
    return _ball_wide.settled(_t105, _smish_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _smish_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _smish_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _smish_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(12.0, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = beta * x
    _v8 = abs(_v7)
    _v9 = _vecmath.two_product(beta, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.exp_bounded_as_pair(_v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v4, _v5, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_product(_v19, _v20, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_times(_v22, _v23, 15.0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_times(_v13, _v14, 18.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v19, _v20, 28.0)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = 4.0 * _v10
    _v34 = 4.0 * _v11
    _v35 = _vecmath.pair_product(_v10, _v11, _v19, _v20)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = 8.0 * _v36
    _v39 = 8.0 * _v37
    _v40 = _vecmath.pair_sum(_v16, _v17, _v25, _v26)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v28, _v29)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v31, _v32)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_plus(_v47, _v48, 4.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_sum(_v50, _v51, _v33, _v34)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_sum(_v53, _v54, _v38, _v39)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = abs(_v16)
    _v59 = abs(_v33)
    _v60 = abs(_v38)
    _v61 = _v58 + _v25
    _v62 = _v61 + _v28
    _v63 = _v62 + _v31
    _v64 = _v63 + 4.0
    _v65 = _v64 + _v59
    _v66 = _v65 + _v60
    _v67 = abs(_v56) * 16384.0 >= _v66
    _v68 = _vecmath.two_sum(_v56, _v57)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_times(_v69, _v70, alpha)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = abs(_v72) > 1.0261342003245941e-289
    _v75 = _vecmath.pair_product(_v72, _v73, _v13, _v14)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _vecmath.pair_times(_v19, _v20, 5.0)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _vecmath.pair_times(_v13, _v14, 6.0)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_plus(_v79, _v80, 2.0)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_sum(_v85, _v86, _v82, _v83)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _vecmath.pair_product(_v88, _v89, _v88, _v89)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = abs(_v91) > 1.0261342003245941e-289
    _v94 = abs(_v91)
    _v95 = _vecmath.pair_quotient(_v76, _v77, _v91, _v92)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _v96 + _v97
    _v99 = _vecmath.in_range(_v98)
    _v100 = abs(x)
    _v101 = abs(alpha)
    _v102 = abs(beta)
    _v103 = _v8 < 690.0
    _v104 = _v94 < 9.7453140114e288
    _v105 = _v100 < 3.402823669209385e38
    _v106 = _v101 < 3.402823669209385e38
    _v107 = _v102 < 3.402823669209385e38
    _v108 = _v6 & _v67
    _v109 = _v108 & _v74
    _v110 = _v109 & _v93
    _v111 = _v110 & _v99
    _v112 = _v111 & _v103
    _v113 = _v112 & _v104
    _v114 = _v113 & _v105
    _v115 = _v114 & _v106
    _v116 = _v115 & _v107
    _v117 = _vecmath.guarded(_v98, _v116)
    return _v117, _v116


@_vecmath.jit_inline
def _smish_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 12.0 * _v2
    _v4 = _v3 * beta
    _v5 = _v4 * x
    _v6 = _v2 * _v2
    _v7 = _v6 * _v2
    _v8 = 15.0 * _v7
    _v9 = 18.0 * _v2
    _v10 = 28.0 * _v6
    _v11 = 4.0 * beta
    _v12 = _v11 * x
    _v13 = 8.0 * _v6
    _v14 = _v13 * beta
    _v15 = _v14 * x
    _v16 = _v5 + _v8
    _v17 = _v16 + _v9
    _v18 = _v17 + _v10
    _v19 = _v18 + 4.0
    _v20 = _v19 + _v12
    _v21 = _v20 + _v15
    _v22 = abs(_v5)
    _v23 = abs(_v12)
    _v24 = abs(_v15)
    _v25 = _v22 + _v8
    _v26 = _v25 + _v9
    _v27 = _v26 + _v10
    _v28 = _v27 + 4.0
    _v29 = _v28 + _v23
    _v30 = _v29 + _v24
    _v31 = abs(_v21) * 4096.0 >= _v30
    _v32 = _v21 * _v2
    _v33 = _v32 * alpha
    _v34 = 5.0 * _v6
    _v35 = 6.0 * _v2
    _v36 = 2.0 + _v34
    _v37 = _v36 + _v35
    _v38 = _v37 * _v37
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = abs(_v38)
    _v41 = _v33 / _v38
    _v42 = _vecmath.in_range(_v41)
    _v43 = abs(x)
    _v44 = abs(alpha)
    _v45 = abs(beta)
    _v46 = _vecmath32.single(_v41)
    _v47 = _v1 < 300.0
    _v48 = _v40 < 9.7453140114e288
    _v49 = _v43 < 3.402823669209385e38
    _v50 = _v44 < 3.402823669209385e38
    _v51 = _v45 < 3.402823669209385e38
    _v52 = _v31 & _v39
    _v53 = _v52 & _v42
    _v54 = _v53 & _v47
    _v55 = _v54 & _v48
    _v56 = _v55 & _v49
    _v57 = _v56 & _v50
    _v58 = _v57 & _v51
    _v59 = _vecmath32.guarded(_v46, _v58)
    return _v59, _v58


@_cached
def _fill_smish_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _smish_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish_derivative(x, alpha, beta):
    value, ok = _smish_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish_derivative(x, alpha, beta):
    value, ok = _smish_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish_derivative = _dispatch.Kernel(
    __name__,
    "smish_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_derivative,
        fill32=_fill32_smish_derivative,
        mend=_mend_smish_derivative,
        one=_one_smish_derivative,
        one32=_one32_smish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smish_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smish with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish_derivative)
def _overload_smish_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_smish_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_smish_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta*(beta*x*(1 - 2*exp(-beta*x)/(1 + exp(-beta*x)) + 2*exp(-beta*x)*tanh(log(1 + 1/(1 "
    "+ exp(-beta*x))))/((1 + 1/(1 + exp(-beta*x)))*(1 + exp(-beta*x))**2) + exp(-beta*x)/((1 + "
    "1/(1 + exp(-beta*x)))*(1 + exp(-beta*x))**2)) - 2)*(tanh(log(1 + 1/(1 + exp(-beta*x))))**2 - "
    "1)*exp(-beta*x)/((1 + 1/(1 + exp(-beta*x)))*(1 + exp(-beta*x))**2)",
    "-4*alpha*beta*(10*beta*x*exp(beta*x)**4 + 18*beta*x*exp(beta*x)**3 + 3*beta*x*exp(beta*x)**2 "
    "- 6*beta*x*exp(beta*x) - 2*beta*x - 20*exp(beta*x)**4 - 54*exp(beta*x)**3 - 54*exp(beta*x)**2"
    " - 24*exp(beta*x) - 4)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)**3",
)


@_vecmath.jit_scalar
def _smish_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -4*alpha*beta*(10*beta*x*exp(beta*x)**4 + 18*beta*x*exp(beta*x)**3 + 3*beta*x*exp(bet...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t5 = _ball.mul(alpha, beta)
    _t6 = (1.25, 0.0, 3.0, 0.0)
    _t9 = _ball.mul(beta, x)
    _t10 = _ball.mul(beta, x)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.powi(_t12, 4)
    _t16 = _ball.mul(_t9, _t14)
    _t18 = _ball.mul(_t6, _t16)
    _t20 = (1.125, 0.0, 4.0, 0.0)
    _t22 = _ball.mul(beta, x)
    _t23 = _ball.powi(_t12, 3)
    _t25 = _ball.mul(_t22, _t23)
    _t27 = _ball.mul(_t20, _t25)
    _t29 = _ball.add(_t18, _t27)
    _t30 = (1.5, 0.0, 1.0, 0.0)
    _t32 = _ball.mul(beta, x)
    _t33 = _ball.sqr(_t12)
    _t35 = _ball.mul(_t32, _t33)
    _t37 = _ball.mul(_t30, _t35)
    _t39 = _ball.add(_t29, _t37)
    _t40 = _ball.scaled(_t10, 1.0)
    _t42 = _ball.sub(_t39, _t40)
    _t43 = (1.25, 0.0, 4.0, 0.0)
    _t45 = _ball.mul(_t43, _t14)
    _t47 = _ball.sub(_t42, _t45)
    _t48 = (1.5, 0.0, 4.0, 0.0)
    _t50 = _ball.mul(_t48, _t12)
    _t52 = _ball.sub(_t47, _t50)
    _t53 = (1.0, 0.0, 2.0, 0.0)
    _t55 = _ball.sub(_t52, _t53)
    _t56 = (1.6875, 0.0, 5.0, 0.0)
    _t58 = _ball.mul(_t56, _t33)
    _t60 = _ball.sub(_t55, _t58)
    _t61 = _ball.mul(_t56, _t23)
    _t63 = _ball.sub(_t60, _t61)
    _t64 = (1.5, 0.0, 2.0, 0.0)
    _t66 = _ball.mul(beta, x)
    _t67 = _ball.mul(_t66, _t12)
    _t69 = _ball.mul(_t64, _t67)
    _t71 = _ball.sub(_t63, _t69)
    _t73 = _ball.mul(_t5, _t71)
    _t74 = _ball.mul(_t73, _t12)
    _t76 = _ball.mul(_t1, _t74)
    _t78 = (1.0, 0.0, 1.0, 0.0)
    _t80 = (1.25, 0.0, 2.0, 0.0)
    _t82 = _ball.mul(_t80, _t33)
    _t84 = _ball.add(_t78, _t82)
    _t85 = _ball.mul(_t64, _t12)
    _t87 = _ball.add(_t84, _t85)
    _t89 = _ball.powi(_t87, 3)
    _t91 = _ball.div(_t76, _t89)
    if _ball_wide.will_do(_t91, (x, alpha, beta)):
        return _t91
    # alpha*beta*(beta*x*(1 - 2*exp(-beta*x)/(exp(-beta*x) + 1) + 2*exp(-beta*x)*tanh(log(1...
    _t96 = _ball.mul(alpha, beta)
    _t97 = (1.0, 0.0, 0.0, 0.0)
    _t99 = _ball.neg(_t10)
    _t101 = _ball.exp(_t99)
    _t103 = _ball.add(_t97, _t101)
    _t105 = _ball.div(_t97, _t103)
    _t107 = _ball.add(_t97, _t105)
    _t109 = _ball.log(_t107)
    _t111 = _ball.tanh(_t109)
    _t113 = _ball.sqr(_t111)
    _t115 = _ball.sub(_t113, _t97)
    _t117 = _ball.mul(_t96, _t115)
    _t118 = _ball.mul(beta, x)
    _t119 = _ball.mul(_t101, _t111)
    _t121 = _ball.scaled(_t119, 1.0)
    _t123 = _ball.sqr(_t103)
    _t125 = _ball.mul(_t123, _t107)
    _t127 = _ball.div(_t121, _t125)
    _t129 = _ball.add(_t97, _t127)
    _t130 = _ball.div(_t101, _t125)
    _t132 = _ball.add(_t129, _t130)
    _t133 = _ball.scaled(_t101, 1.0)
    _t135 = _ball.div(_t133, _t103)
    _t137 = _ball.sub(_t132, _t135)
    _t139 = _ball.mul(_t118, _t137)
    _t141 = _ball.sub(_t139, _t78)
    _t143 = _ball.mul(_t117, _t141)
    _t144 = _ball.mul(_t143, _t101)
    _t146 = _ball.div(_t144, _t125)
    _t148 = _ball.better(_t91, _t146)
    return _ball_wide.settled(_t148, _smish_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _smish_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _smish_derivative2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _smish_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(beta, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -2.0 * _v4
    _v7 = -2.0 * _v5
    _v8 = beta * x
    _v9 = abs(_v8)
    _v10 = _vecmath.exp_bounded_as_pair(_v4, _v5)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v11, _v12, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v14, _v15, _v11, _v12)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v17, _v18, _v11, _v12)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, -20.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_times(_v11, _v12, -24.0)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_times(_v14, _v15, -54.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_times(_v17, _v18, -54.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.two_product(-6.0, beta)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_times(_v35, _v36, x)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = abs(_v38) > 1.0261342003245941e-289
    _v41 = _vecmath.pair_product(_v38, _v39, _v11, _v12)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.two_product(10.0, beta)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_times(_v45, _v46, x)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = abs(_v48) > 1.0261342003245941e-289
    _v51 = _vecmath.pair_product(_v48, _v49, _v20, _v21)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.two_product(18.0, beta)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_times(_v55, _v56, x)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(_v58) > 1.0261342003245941e-289
    _v61 = _vecmath.pair_product(_v58, _v59, _v17, _v18)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.two_product(3.0, beta)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_times(_v65, _v66, x)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = abs(_v68) > 1.0261342003245941e-289
    _v71 = _vecmath.pair_product(_v68, _v69, _v14, _v15)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_sum(_v6, _v7, _v23, _v24)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_sum(_v75, _v76, _v26, _v27)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_plus(_v78, _v79, -4.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v29, _v30)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_sum(_v84, _v85, _v32, _v33)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v42, _v43)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v52, _v53)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v62, _v63)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _vecmath.pair_sum(_v96, _v97, _v72, _v73)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = abs(_v6)
    _v102 = abs(_v23)
    _v103 = abs(_v26)
    _v104 = abs(-4.0)
    _v105 = abs(_v29)
    _v106 = abs(_v32)
    _v107 = abs(_v42)
    _v108 = abs(_v52)
    _v109 = abs(_v62)
    _v110 = abs(_v72)
    _v111 = _v101 + _v102
    _v112 = _v111 + _v103
    _v113 = _v112 + _v104
    _v114 = _v113 + _v105
    _v115 = _v114 + _v106
    _v116 = _v115 + _v107
    _v117 = _v116 + _v108
    _v118 = _v117 + _v109
    _v119 = _v118 + _v110
    _v120 = abs(_v99) * 16384.0 >= _v119
    _v121 = _vecmath.two_sum(_v99, _v100)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = _vecmath.pair_product(_v1, _v2, _v122, _v123)
    _v125 = _v124[0]
    _v126 = _v124[1]
    _v127 = _vecmath.pair_product(_v125, _v126, _v11, _v12)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = -4.0 * _v128
    _v131 = -4.0 * _v129
    _v132 = _vecmath.pair_times(_v14, _v15, 5.0)
    _v133 = _v132[0]
    _v134 = _v132[1]
    _v135 = _vecmath.pair_times(_v11, _v12, 6.0)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = _vecmath.pair_plus(_v133, _v134, 2.0)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = _vecmath.pair_sum(_v139, _v140, _v136, _v137)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = _vecmath.pair_product(_v142, _v143, _v142, _v143)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_product(_v145, _v146, _v142, _v143)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = abs(_v148) > 1.0261342003245941e-289
    _v151 = abs(_v148)
    _v152 = _vecmath.pair_quotient(_v130, _v131, _v148, _v149)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = _v153 + _v154
    _v156 = _vecmath.in_range(_v155)
    _v157 = abs(x)
    _v158 = abs(alpha)
    _v159 = abs(beta)
    _v160 = _v9 < 690.0
    _v161 = _v151 < 9.7453140114e288
    _v162 = _v157 < 3.402823669209385e38
    _v163 = _v158 < 3.402823669209385e38
    _v164 = _v159 < 3.402823669209385e38
    _v165 = _v40 & _v50
    _v166 = _v165 & _v60
    _v167 = _v166 & _v70
    _v168 = _v167 & _v120
    _v169 = _v168 & _v150
    _v170 = _v169 & _v156
    _v171 = _v170 & _v160
    _v172 = _v171 & _v161
    _v173 = _v172 & _v162
    _v174 = _v173 & _v163
    _v175 = _v174 & _v164
    _v176 = _vecmath.guarded(_v155, _v175)
    return _v176, _v175


@_vecmath.jit_inline
def _smish_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -2.0 * beta
    _v1 = _v0 * x
    _v2 = beta * x
    _v3 = abs(_v2)
    _v4 = _vecmath32.exp_bounded(_v2)
    _v5 = _v4 * _v4
    _v6 = _v5 * _v5
    _v7 = -20.0 * _v6
    _v8 = -24.0 * _v4
    _v9 = -54.0 * _v5
    _v10 = _v5 * _v4
    _v11 = -54.0 * _v10
    _v12 = -6.0 * _v4
    _v13 = _v12 * beta
    _v14 = _v13 * x
    _v15 = 10.0 * _v6
    _v16 = _v15 * beta
    _v17 = _v16 * x
    _v18 = 18.0 * _v10
    _v19 = _v18 * beta
    _v20 = _v19 * x
    _v21 = 3.0 * _v5
    _v22 = _v21 * beta
    _v23 = _v22 * x
    _v24 = _v1 + _v7
    _v25 = _v24 + _v8
    _v26 = _v25 + -4.0
    _v27 = _v26 + _v9
    _v28 = _v27 + _v11
    _v29 = _v28 + _v14
    _v30 = _v29 + _v17
    _v31 = _v30 + _v20
    _v32 = _v31 + _v23
    _v33 = abs(_v1)
    _v34 = abs(_v7)
    _v35 = abs(_v8)
    _v36 = abs(-4.0)
    _v37 = abs(_v9)
    _v38 = abs(_v11)
    _v39 = abs(_v14)
    _v40 = abs(_v17)
    _v41 = abs(_v20)
    _v42 = abs(_v23)
    _v43 = _v33 + _v34
    _v44 = _v43 + _v35
    _v45 = _v44 + _v36
    _v46 = _v45 + _v37
    _v47 = _v46 + _v38
    _v48 = _v47 + _v39
    _v49 = _v48 + _v40
    _v50 = _v49 + _v41
    _v51 = _v50 + _v42
    _v52 = abs(_v32) * 4096.0 >= _v51
    _v53 = -4.0 * _v32
    _v54 = _v53 * _v4
    _v55 = _v54 * alpha
    _v56 = _v55 * beta
    _v57 = 5.0 * _v5
    _v58 = 6.0 * _v4
    _v59 = 2.0 + _v57
    _v60 = _v59 + _v58
    _v61 = _v60 * _v60
    _v62 = _v61 * _v60
    _v63 = abs(_v62) > 1.0261342003245941e-289
    _v64 = abs(_v62)
    _v65 = _v56 / _v62
    _v66 = _vecmath.in_range(_v65)
    _v67 = abs(x)
    _v68 = abs(alpha)
    _v69 = abs(beta)
    _v70 = _vecmath32.single(_v65)
    _v71 = _v3 < 300.0
    _v72 = _v64 < 9.7453140114e288
    _v73 = _v67 < 3.402823669209385e38
    _v74 = _v68 < 3.402823669209385e38
    _v75 = _v69 < 3.402823669209385e38
    _v76 = _v52 & _v63
    _v77 = _v76 & _v66
    _v78 = _v77 & _v71
    _v79 = _v78 & _v72
    _v80 = _v79 & _v73
    _v81 = _v80 & _v74
    _v82 = _v81 & _v75
    _v83 = _vecmath32.guarded(_v70, _v82)
    return _v83, _v82


@_cached
def _fill_smish_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _smish_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish_derivative2(x, alpha, beta):
    value, ok = _smish_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish_derivative2(x, alpha, beta):
    value, ok = _smish_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish_derivative2 = _dispatch.Kernel(
    __name__,
    "smish_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_derivative2,
        fill32=_fill32_smish_derivative2,
        mend=_mend_smish_derivative2,
        one=_one_smish_derivative2,
        one32=_one32_smish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smish_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of smish with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish_derivative2)
def _overload_smish_derivative2(x, alpha=1.0, beta=1.0):
    call = _kernel_smish_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_smish_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta",
    "x*tanh(log(1 + 1/(1 + exp(-beta*x))))",
    "x*(3*exp(beta*x) + 2)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)",
)


@_vecmath.jit_scalar
def _smish_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(3*exp(beta*x) + 2)*exp(beta*x)/(5*exp(beta*x)**2 + 6*exp(beta*x) + 2)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = (1.5, 0.0, 1.0, 0.0)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t4, _t9)
    _t13 = _ball.add(_t2, _t11)
    _t15 = _ball.mul(x, _t13)
    _t16 = _ball.mul(_t15, _t9)
    _t18 = (1.25, 0.0, 2.0, 0.0)
    _t20 = _ball.sqr(_t9)
    _t22 = _ball.mul(_t18, _t20)
    _t24 = _ball.add(_t2, _t22)
    _t25 = (1.5, 0.0, 2.0, 0.0)
    _t27 = _ball.mul(_t25, _t9)
    _t29 = _ball.add(_t24, _t27)
    _t31 = _ball.div(_t16, _t29)
    if _ball_wide.will_do(_t31, (x, alpha, beta)):
        return _t31
    # x*tanh(log(1 + 1/(exp(-beta*x) + 1)))
    _t36 = (1.0, 0.0, 0.0, 0.0)
    _t38 = _ball.neg(_t7)
    _t40 = _ball.exp(_t38)
    _t42 = _ball.add(_t36, _t40)
    _t44 = _ball.div(_t36, _t42)
    _t46 = _ball.add(_t36, _t44)
    _t48 = _ball.log(_t46)
    _t50 = _ball.tanh(_t48)
    _t52 = _ball.mul(x, _t50)
    _t54 = _ball.better(_t31, _t52)
    return _ball_wide.settled(_t54, _smish_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _smish_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _smish_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_inline
def _smish_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_dd(_v3, _v4)
    _v6 = 3.0 * _v5
    _v7 = 2.0 + _v6
    _v8 = _vecmath.two_product(_v7, _v5)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.rounded(_v12, _v13)
    _v15 = _v5 * _v5
    _v16 = 5.0 * _v15
    _v17 = 6.0 * _v5
    _v18 = 2.0 + _v16
    _v19 = _v18 + _v17
    _v20 = _v14 / _v19
    _v21 = _vecmath.in_range(_v20)
    _v22 = _v20 == 0.0
    _v23 = _v21 | (_v22 & (x == 0.0))
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = abs(beta)
    _v27 = _v1 < 215.0
    _v28 = _v24 < 3.402823669209385e38
    _v29 = _v25 < 3.402823669209385e38
    _v30 = _v26 < 3.402823669209385e38
    _v31 = _v23 & _v27
    _v32 = _v31 & _v28
    _v33 = _v32 & _v29
    _v34 = _v33 & _v30
    _v35 = _vecmath.guarded(_v20, _v34)
    _v36 = _v35 if alpha == alpha else alpha
    return _v36, _v34


@_vecmath.jit_inline
def _smish_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 3.0 * _v2
    _v4 = 2.0 + _v3
    _v5 = _v4 * _v2
    _v6 = _v5 * x
    _v7 = _v2 * _v2
    _v8 = 5.0 * _v7
    _v9 = 6.0 * _v2
    _v10 = 2.0 + _v8
    _v11 = _v10 + _v9
    _v12 = _v6 / _v11
    _v13 = abs(x)
    _v14 = abs(alpha)
    _v15 = abs(beta)
    _v16 = _vecmath32.single(_v12)
    _v17 = _v1 < 100.0
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v17 & _v18
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _vecmath32.guarded(_v16, _v23)
    _v25 = _v24 if alpha == alpha else _vecmath32.single(alpha)
    return _v25, _v23


@_cached
def _fill_smish_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _smish_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish_derivative_alpha(x, alpha, beta):
    value, ok = _smish_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish_derivative_alpha(x, alpha, beta):
    value, ok = _smish_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish_derivative_alpha = _dispatch.Kernel(
    __name__,
    "smish_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_derivative_alpha,
        fill32=_fill32_smish_derivative_alpha,
        mend=_mend_smish_derivative_alpha,
        one=_one_smish_derivative_alpha,
        one32=_one32_smish_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smish_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smish with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish_derivative_alpha)
def _overload_smish_derivative_alpha(x, alpha=1.0, beta=1.0):
    call = _kernel_smish_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_smish_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*x**2*(1 - tanh(log(1 + 1/(1 + exp(-beta*x))))**2)*exp(-beta*x)/((1 + 1/(1 + "
    "exp(-beta*x)))*(1 + exp(-beta*x))**2)",
    "4*alpha*x**2*(exp(beta*x) + 1)*(2*exp(beta*x) + 1)*exp(beta*x)/(5*exp(beta*x)**2 + "
    "6*exp(beta*x) + 2)**2",
)


@_vecmath.jit_scalar
def _smish_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    # 4*alpha*x**2*(exp(beta*x) + 1)*(2*exp(beta*x) + 1)*exp(beta*x)/(5*exp(beta*x)**2 + 6*...
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(alpha, _t3)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.mul(beta, x)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = _ball.add(_t6, _t13)
    _t17 = _ball.mul(_t5, _t15)
    _t18 = _ball.add(_t6, _t11)
    _t20 = _ball.mul(_t17, _t18)
    _t21 = _ball.mul(_t20, _t11)
    _t23 = _ball.scaled(_t21, 2.0)
    _t25 = (1.0, 0.0, 1.0, 0.0)
    _t27 = (1.25, 0.0, 2.0, 0.0)
    _t29 = _ball.sqr(_t11)
    _t31 = _ball.mul(_t27, _t29)
    _t33 = _ball.add(_t25, _t31)
    _t34 = (1.5, 0.0, 2.0, 0.0)
    _t36 = _ball.mul(_t34, _t11)
    _t38 = _ball.add(_t33, _t36)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.div(_t23, _t40)
    if _ball_wide.will_do(_t42, (x, alpha, beta)):
        return _t42
    # alpha*x**2*(1 - tanh(log(1 + 1/(exp(-beta*x) + 1)))**2)*exp(-beta*x)/((1 + 1/(exp(-be...
    _t47 = _ball.mul(alpha, _t3)
    _t48 = _ball.neg(_t9)
    _t50 = _ball.exp(_t48)
    _t52 = _ball.add(_t6, _t50)
    _t54 = _ball.div(_t6, _t52)
    _t56 = _ball.add(_t6, _t54)
    _t58 = _ball.log(_t56)
    _t60 = _ball.tanh(_t58)
    _t62 = _ball.sqr(_t60)
    _t64 = _ball.sub(_t6, _t62)
    _t66 = _ball.mul(_t47, _t64)
    _t67 = _ball.mul(_t66, _t50)
    _t69 = _ball.sqr(_t52)
    _t71 = _ball.mul(_t69, _t56)
    _t73 = _ball.div(_t67, _t71)
    _t75 = _ball.better(_t42, _t73)
    return _ball_wide.settled(_t75, _smish_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _smish_derivative_beta_limit(x, alpha, beta):
    """In balls."""
    return _smish_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _smish_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _smish_derivative_beta_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _smish_derivative_beta_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _smish_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = beta * x
    _v7 = abs(_v6)
    _v8 = _vecmath.two_product(beta, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = 2.0 * _v12
    _v15 = 2.0 * _v13
    _v16 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v4, _v5, _v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v20, _v21, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v26, _v27, _v12, _v13)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = 4.0 * _v29
    _v32 = 4.0 * _v30
    _v33 = _vecmath.pair_product(_v12, _v13, _v12, _v13)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_times(_v34, _v35, 5.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_times(_v12, _v13, 6.0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_plus(_v37, _v38, 2.0)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_sum(_v43, _v44, _v40, _v41)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_product(_v46, _v47, _v46, _v47)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v49) > 1.0261342003245941e-289
    _v52 = abs(_v49)
    _v53 = _vecmath.pair_quotient(_v31, _v32, _v49, _v50)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _v54 + _v55
    _v57 = _vecmath.in_range(_v56)
    _v58 = abs(x)
    _v59 = abs(alpha)
    _v60 = abs(beta)
    _v61 = _v7 < 690.0
    _v62 = _v52 < 9.7453140114e288
    _v63 = _v58 < 3.402823669209385e38
    _v64 = _v59 < 3.402823669209385e38
    _v65 = _v60 < 3.402823669209385e38
    _v66 = _v51 & _v57
    _v67 = _v66 & _v61
    _v68 = _v67 & _v62
    _v69 = _v68 & _v63
    _v70 = _v69 & _v64
    _v71 = _v70 & _v65
    _v72 = _vecmath.guarded(_v56, _v71)
    return _v72, _v71


@_vecmath.jit_inline
def _smish_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 2.0 * _v2
    _v4 = 1.0 + _v3
    _v5 = 4.0 * _v4
    _v6 = _v5 * _v2
    _v7 = 1.0 + _v2
    _v8 = _v6 * _v7
    _v9 = x * x
    _v10 = _v8 * _v9
    _v11 = _v10 * alpha
    _v12 = _v2 * _v2
    _v13 = 5.0 * _v12
    _v14 = 6.0 * _v2
    _v15 = 2.0 + _v13
    _v16 = _v15 + _v14
    _v17 = _v16 * _v16
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = abs(_v17)
    _v20 = _v11 / _v17
    _v21 = _vecmath.in_range(_v20)
    _v22 = abs(x)
    _v23 = abs(alpha)
    _v24 = abs(beta)
    _v25 = _vecmath32.single(_v20)
    _v26 = _v1 < 300.0
    _v27 = _v19 < 9.7453140114e288
    _v28 = _v22 < 3.402823669209385e38
    _v29 = _v23 < 3.402823669209385e38
    _v30 = _v24 < 3.402823669209385e38
    _v31 = _v18 & _v21
    _v32 = _v31 & _v26
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _v35 & _v30
    _v37 = _vecmath32.guarded(_v25, _v36)
    return _v37, _v36


@_cached
def _fill_smish_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _smish_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish_derivative_beta(x, alpha, beta):
    value, ok = _smish_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish_derivative_beta(x, alpha, beta):
    value, ok = _smish_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish_derivative_beta = _dispatch.Kernel(
    __name__,
    "smish_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_derivative_beta,
        fill32=_fill32_smish_derivative_beta,
        mend=_mend_smish_derivative_beta,
        one=_one_smish_derivative_beta,
        one32=_one32_smish_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smish_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smish with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish_derivative_beta)
def _overload_smish_derivative_beta(x, alpha=1.0, beta=1.0):
    call = _kernel_smish_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _smish_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 12.0 * _v2
    _v4 = _v3 * beta
    _v5 = _v4 * x
    _v6 = _v2 * _v2
    _v7 = _v6 * _v2
    _v8 = 15.0 * _v7
    _v9 = 18.0 * _v2
    _v10 = 28.0 * _v6
    _v11 = 4.0 * beta
    _v12 = _v11 * x
    _v13 = 8.0 * _v6
    _v14 = _v13 * beta
    _v15 = _v14 * x
    _v16 = _v5 + _v8
    _v17 = _v16 + _v9
    _v18 = _v17 + _v10
    _v19 = _v18 + 4.0
    _v20 = _v19 + _v12
    _v21 = _v20 + _v15
    _v22 = abs(_v5)
    _v23 = abs(_v12)
    _v24 = abs(_v15)
    _v25 = _v22 + _v8
    _v26 = _v25 + _v9
    _v27 = _v26 + _v10
    _v28 = _v27 + 4.0
    _v29 = _v28 + _v23
    _v30 = _v29 + _v24
    _v31 = abs(_v21) * 4096.0 >= _v30
    _v32 = _v21 * _v2
    _v33 = _v32 * alpha
    _v34 = 5.0 * _v6
    _v35 = 6.0 * _v2
    _v36 = 2.0 + _v34
    _v37 = _v36 + _v35
    _v38 = _v37 * _v37
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = abs(_v38)
    _v41 = _v33 / _v38
    _v42 = _vecmath.in_range(_v41)
    _v43 = abs(x)
    _v44 = abs(alpha)
    _v45 = abs(beta)
    _v46 = _vecmath32.product(grad_output, _v41)
    _v47 = _v1 < 300.0
    _v48 = _v40 < 9.7453140114e288
    _v49 = _v43 < 3.402823669209385e38
    _v50 = _v44 < 3.402823669209385e38
    _v51 = _v45 < 3.402823669209385e38
    _v52 = _v31 & _v39
    _v53 = _v52 & _v42
    _v54 = _v53 & _v47
    _v55 = _v54 & _v48
    _v56 = _v55 & _v49
    _v57 = _v56 & _v50
    _v58 = _v57 & _v51
    _v59 = _vecmath32.guarded(_v46, _v58)
    return _v59, _v59 == _v59


@_vecmath.jit_inline
def _smish_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _smish_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _smish_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smish_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _smish_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _smish_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_smish_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smish_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _smish_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smish_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _smish_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_smish_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smish_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smish_backward(grad_output, x, alpha, beta):
    value, ok = _smish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smish_backward(grad_output, x, alpha, beta):
    value, ok = _smish_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_smish_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smish_backward = _dispatch.Kernel(
    __name__,
    "smish_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_backward,
        fill32=_fill32_smish_backward,
        mend=_mend_smish_backward,
        one=_one_smish_backward,
        one32=_one32_smish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def smish_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of smish.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smish_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(smish_backward)
def _overload_smish_backward(grad_output, x, alpha=1.0, beta=1.0):
    call = _kernel_smish_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=1.0, beta=1.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _smish_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smish_fast(x, alpha, beta)
    _r1, _ok1 = _smish_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _smish_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smish_fast32(x, alpha, beta)
    _r1, _ok1 = _smish_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _smish_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _smish_exact(x, alpha, beta)
    _r1 = _smish_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_smish_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _smish_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_smish_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _smish_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_smish_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _smish_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_smish_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_smish_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_smish_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _smish_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_smish_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_smish_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _smish_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_smish_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_smish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "smish_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_smish_value_and_derivative,
        fill32=_fill32_smish_value_and_derivative,
        mend=_mend_smish_value_and_derivative,
        one=_one_smish_value_and_derivative,
        one32=_one32_smish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def smish_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """Smish and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_smish_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(smish_value_and_derivative)
def _overload_smish_value_and_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_smish_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


def smish_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times smish_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "smish_backward_alpha",
        _kernel_smish_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def smish_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times smish_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "smish_backward_beta",
        _kernel_smish_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
