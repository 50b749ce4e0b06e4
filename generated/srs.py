"""SRS.

Written by `symact build` from [srs] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "srs",
    "srs_backward",
    "srs_backward_alpha",
    "srs_backward_beta",
    "srs_derivative",
    "srs_derivative2",
    "srs_derivative_alpha",
    "srs_derivative_beta",
    "srs_value_and_derivative",
]

_cached = _loops.caching(__name__)


_srs_ball_expression = _ball_wide.program(
    "x alpha beta", "x/(exp(-x/beta) + x/alpha)", "alpha*x*exp(x/beta)/(alpha + x*exp(x/beta))"
)


@_vecmath.jit_scalar
def _srs_ball(x, alpha, beta, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*x*exp(x/beta)/(alpha + x*exp(x/beta))
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.div(x, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.mul(_t3, _t7)
    _t11 = _ball.mul(x, _t7)
    _t13 = _ball.add(alpha, _t11)
    _t15 = _ball.div(_t9, _t13)
    if _ball_wide.will_do(_t15, (x, alpha, beta)):
        return _t15
    # x/(exp(-x/beta) + x/alpha)
    _t20 = _ball.neg(x)
    _t22 = _ball.div(_t20, beta)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.div(x, alpha)
    _t28 = _ball.add(_t24, _t26)
    _t30 = _ball.div(x, _t28)
    _t32 = _ball.better(_t15, _t30)
    return _ball_wide.limit(_t32, _srs_ball_expression, (x, alpha, beta), 0, _side)


@_vecmath.jit_scalar
def _srs_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _srs_ball(x, alpha, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _srs_ball(x, alpha, beta, -1.0)
    _above = _srs_ball(x, alpha, beta, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _srs_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = -x
    _v5 = -0.0
    _v6 = _vecmath.pair_quotient(_v4, _v5, beta, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(alpha) > 1.0261342003245941e-289
    _v13 = abs(alpha)
    _v14 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_sum(_v10, _v11, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v15)
    _v21 = _v10 + _v20
    _v22 = abs(_v18) * 16384.0 >= _v21
    _v23 = _v18 + _v19
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = abs(_v23)
    _v26 = x / _v23
    _v27 = alpha > 0.0
    _v28 = beta > 0.0
    _v29 = _vecmath.in_range(_v26)
    _v30 = _v26 == 0.0
    _v31 = _v29 | (_v30 & (x == 0.0))
    _v32 = abs(x)
    _v33 = _v1 < 3.402823669209385e38
    _v34 = _v3 < 690.0
    _v35 = _v13 < 3.402823669209385e38
    _v36 = _v25 < 9.7453140114e288
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v0 & _v12
    _v39 = _v38 & _v22
    _v40 = _v39 & _v24
    _v41 = _v40 & _v27
    _v42 = _v41 & _v28
    _v43 = _v42 & _v31
    _v44 = _v43 & _v33
    _v45 = _v44 & _v34
    _v46 = _v45 & _v35
    _v47 = _v46 & _v36
    _v48 = _v47 & _v37
    _v49 = _vecmath.guarded(_v26, _v48)
    return _v49, _v48


@_vecmath.jit_inline
def _srs_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * alpha
    _v7 = _v6 * x
    _v8 = _v5 * x
    _v9 = alpha + _v8
    _v10 = abs(_v8)
    _v11 = alpha + _v10
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = abs(_v9) > 1.0261342003245941e-289
    _v14 = abs(_v9)
    _v15 = _v7 / _v9
    _v16 = alpha > 0.0
    _v17 = beta > 0.0
    _v18 = _vecmath.in_range(_v15)
    _v19 = _v15 == 0.0
    _v20 = _v18 | (_v19 & (x == 0.0))
    _v21 = abs(x)
    _v22 = abs(alpha)
    _v23 = _vecmath32.single(_v15)
    _v24 = _v1 < 3.402823669209385e38
    _v25 = _v4 < 300.0
    _v26 = _v14 < 9.7453140114e288
    _v27 = _v21 < 3.402823669209385e38
    _v28 = _v22 < 3.402823669209385e38
    _v29 = _v0 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v16
    _v32 = _v31 & _v17
    _v33 = _v32 & _v20
    _v34 = _v33 & _v24
    _v35 = _v34 & _v25
    _v36 = _v35 & _v26
    _v37 = _v36 & _v27
    _v38 = _v37 & _v28
    _v39 = _vecmath32.guarded(_v23, _v38)
    return _v39, _v38


@_cached
def _fill_srs(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _srs_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs(x, alpha, beta):
    value, ok = _srs_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_srs(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs(x, alpha, beta):
    value, ok = _srs_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_srs(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs = _dispatch.Kernel(
    __name__,
    "srs",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs,
        fill32=_fill32_srs,
        mend=_mend_srs,
        one=_one_srs,
        one32=_one32_srs,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def srs(x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None) -> Any:
    """SRS, elementwise.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs)
def _overload_srs(x, alpha=2.0, beta=3.0):
    call = _kernel_srs.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


_srs_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "x*(exp(-x/beta)/beta - 1/alpha)/(exp(-x/beta) + x/alpha)**2 + 1/(exp(-x/beta) + x/alpha)",
    "alpha**2*(beta + x)*exp(x/beta)/(beta*(alpha + x*exp(x/beta))**2)",
    "alpha**2*(beta + x)*exp(-x/beta)/(beta*(alpha*exp(-x/beta) + x)**2)",
)


@_vecmath.jit_scalar
def _srs_derivative_ball(x, alpha, beta, _side):
    """In balls."""
    # alpha**2*(beta + x)*exp(x/beta)/(beta*(alpha + x*exp(x/beta))**2)
    _t2 = _ball.sqr(alpha)
    _t6 = _ball.add(beta, x)
    _t8 = _ball.mul(_t2, _t6)
    _t9 = _ball.div(x, beta)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t8, _t11)
    _t15 = _ball.mul(x, _t11)
    _t17 = _ball.add(alpha, _t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(beta, _t19)
    _t23 = _ball.div(_t13, _t21)
    if _ball_wide.will_do(_t23, (x, alpha, beta)):
        return _t23
    # x*(exp(-x/beta)/beta - 1/alpha)/(exp(-x/beta) + x/alpha)**2 + 1/(exp(-x/beta) + x/alpha)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.neg(x)
    _t32 = _ball.div(_t30, beta)
    _t34 = _ball.exp(_t32)
    _t36 = _ball.div(x, alpha)
    _t38 = _ball.add(_t34, _t36)
    _t40 = _ball.div(_t28, _t38)
    _t42 = _ball.div(_t34, beta)
    _t44 = _ball.div(_t28, alpha)
    _t46 = _ball.sub(_t42, _t44)
    _t48 = _ball.mul(x, _t46)
    _t50 = _ball.sqr(_t38)
    _t52 = _ball.div(_t48, _t50)
    _t54 = _ball.add(_t40, _t52)
    if _ball_wide.will_do(_t54, (x, alpha, beta)):
        return _t54
    # alpha**2*(beta + x)*exp(-x/beta)/(beta*(alpha*exp(-x/beta) + x)**2)
    _t59 = _ball.mul(_t2, _t6)
    _t60 = _ball.mul(_t59, _t34)
    _t62 = _ball.mul(alpha, _t34)
    _t64 = _ball.add(_t62, x)
    _t66 = _ball.sqr(_t64)
    _t68 = _ball.mul(beta, _t66)
    _t70 = _ball.div(_t60, _t68)
    _t72 = _ball.better(_ball.better(_t23, _t54), _t70)
    return _ball_wide.limit(_t72, _srs_derivative_ball_expression, (x, alpha, beta), 0, _side)


@_vecmath.jit_scalar
def _srs_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_alpha = alpha
    _float_beta = beta
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _srs_derivative_ball(x, alpha, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _srs_derivative_ball(x, alpha, beta, -1.0)
    _above = _srs_derivative_ball(x, alpha, beta, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _srs_exact(_float_x, _float_alpha, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srs_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = -_v0
    _v6 = _vecmath.two_sum(_v5, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_product(_v2, _v3, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) > 1.0261342003245941e-289
    _v13 = abs(beta) > 1.0261342003245941e-289
    _v14 = abs(beta)
    _v15 = _v0 / beta
    _v16 = abs(_v15)
    _v17 = -0.0
    _v18 = _vecmath.pair_quotient(_v5, _v17, beta, 0.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.exp_bounded_as_pair(_v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v10, _v11, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v25) > 1.0261342003245941e-289
    _v28 = _vecmath.two_sum(_v0, beta)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v2, _v3, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = abs(_v32) > 1.0261342003245941e-289
    _v35 = _vecmath.pair_product(_v32, _v33, _v22, _v23)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v36) > 1.0261342003245941e-289
    _v39 = _v14 < 9.7453140114e288
    _v40 = _v16 < 690.0
    _v41 = _v4 & _v12
    _v42 = _v41 & _v13
    _v43 = _v42 & _v27
    _v44 = _v43 & _v39
    _v45 = _v44 & _v40
    _v46 = _v4 & _v34
    _v47 = _v46 & _v13
    _v48 = _v47 & _v38
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v45 if x < 0.0 else _v50
    _v52 = _v25 if x < 0.0 else _v36
    _v53 = _v26 if x < 0.0 else _v37
    _v54 = _vecmath.pair_times(_v22, _v23, _v0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = -_v55
    _v58 = -_v56
    _v59 = abs(_v57) > 1.0261342003245941e-289
    _v60 = _vecmath.pair_plus(_v57, _v58, alpha)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v55)
    _v64 = _v63 + alpha
    _v65 = abs(_v61) * 16384.0 >= _v64
    _v66 = _vecmath.two_sum(_v61, _v62)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _vecmath.pair_product(_v67, _v68, _v67, _v68)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = abs(_v70) > 1.0261342003245941e-289
    _v73 = _vecmath.pair_times(_v70, _v71, beta)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_times(_v22, _v23, alpha)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = abs(_v77) > 1.0261342003245941e-289
    _v80 = _vecmath.pair_plus(_v77, _v78, _v0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_product(_v81, _v82, _v81, _v82)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = abs(_v84) > 1.0261342003245941e-289
    _v87 = _vecmath.pair_times(_v84, _v85, beta)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _v13 & _v59
    _v91 = _v90 & _v65
    _v92 = _v91 & _v72
    _v93 = _v92 & _v39
    _v94 = _v93 & _v40
    _v95 = _v13 & _v79
    _v96 = _v95 & _v86
    _v97 = _v96 & _v39
    _v98 = _v97 & _v40
    _v99 = _v94 if x < 0.0 else _v98
    _v100 = _v74 if x < 0.0 else _v88
    _v101 = _v75 if x < 0.0 else _v89
    _v102 = abs(_v100) > 1.0261342003245941e-289
    _v103 = abs(_v100)
    _v104 = _vecmath.pair_quotient(_v52, _v53, _v100, _v101)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _v105 + _v106
    _v108 = alpha > 0.0
    _v109 = beta > 0.0
    _v110 = _vecmath.in_range(_v107)
    _v111 = abs(alpha)
    _v112 = _v103 < 9.7453140114e288
    _v113 = _v0 < 3.402823669209385e38
    _v114 = _v111 < 3.402823669209385e38
    _v115 = _v14 < 3.402823669209385e38
    _v116 = _v51 & _v99
    _v117 = _v116 & _v102
    _v118 = _v117 & _v108
    _v119 = _v118 & _v109
    _v120 = _v119 & _v110
    _v121 = _v120 & _v112
    _v122 = _v121 & _v113
    _v123 = _v122 & _v114
    _v124 = _v123 & _v115
    _v125 = _vecmath.guarded(_v107, _v124)
    return _v125, _v124


@_vecmath.jit_inline
def _srs_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = alpha * alpha
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = beta + x
    _v6 = _v3 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = x * _v2
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v8)
    _v11 = _v6 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * _v2
    _v14 = _v10 * x
    _v15 = alpha + _v14
    _v16 = abs(_v14)
    _v17 = alpha + _v16
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v15 * _v15
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = abs(_v19)
    _v22 = _v13 / _v19
    _v23 = alpha > 0.0
    _v24 = beta > 0.0
    _v25 = _vecmath.in_range(_v22)
    _v26 = abs(x)
    _v27 = abs(alpha)
    _v28 = _vecmath32.single(_v22)
    _v29 = _v1 < 3.402823669209385e38
    _v30 = _v9 < 300.0
    _v31 = _v21 < 9.7453140114e288
    _v32 = _v26 < 3.402823669209385e38
    _v33 = _v27 < 3.402823669209385e38
    _v34 = _v0 & _v4
    _v35 = _v34 & _v7
    _v36 = _v35 & _v12
    _v37 = _v36 & _v18
    _v38 = _v37 & _v20
    _v39 = _v38 & _v23
    _v40 = _v39 & _v24
    _v41 = _v40 & _v25
    _v42 = _v41 & _v29
    _v43 = _v42 & _v30
    _v44 = _v43 & _v31
    _v45 = _v44 & _v32
    _v46 = _v45 & _v33
    _v47 = _vecmath32.guarded(_v28, _v46)
    return _v47, _v46


@_cached
def _fill_srs_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _srs_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs_derivative(x, alpha, beta):
    value, ok = _srs_derivative_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_srs_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs_derivative(x, alpha, beta):
    value, ok = _srs_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs_derivative = _dispatch.Kernel(
    __name__,
    "srs_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_derivative,
        fill32=_fill32_srs_derivative,
        mend=_mend_srs_derivative,
        one=_one_srs_derivative,
        one32=_one32_srs_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def srs_derivative(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any:
    """The derivative of srs with respect to x.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs_derivative)
def _overload_srs_derivative(x, alpha=2.0, beta=3.0):
    call = _kernel_srs_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


_srs_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(x*(2*(exp(-x/beta)/beta - 1/alpha)**2/(exp(-x/beta) + x/alpha) - exp(-x/beta)/beta**2) + "
    "2*exp(-x/beta)/beta - 2/alpha)/(exp(-x/beta) + x/alpha)**2",
    "-alpha**2*(-2*alpha*beta - alpha*x + 2*beta**2*exp(x/beta) + 2*beta*x*exp(x/beta) + "
    "x**2*exp(x/beta))*exp(x/beta)/(beta**2*(alpha + x*exp(x/beta))**3)",
    "-alpha**2*(-2*alpha*beta*exp(-x/beta) - alpha*x*exp(-x/beta) + 2*beta**2 + 2*beta*x + "
    "x**2)*exp(-x/beta)/(beta**2*(alpha*exp(-x/beta) + x)**3)",
)


@_vecmath.jit_scalar
def _srs_derivative2_ball(x, alpha, beta, _side):
    """In balls."""
    # -alpha**2*(-2*alpha*beta - alpha*x + 2*beta**2*exp(x/beta) + 2*beta*x*exp(x/beta) + x...
    _t2 = _ball.sqr(alpha)
    _t5 = _ball.sqr(beta)
    _t8 = _ball.div(x, beta)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.mul(_t5, _t10)
    _t14 = _ball.scaled(_t12, 1.0)
    _t16 = _ball.mul(x, beta)
    _t17 = _ball.mul(_t16, _t10)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = _ball.add(_t14, _t19)
    _t22 = _ball.sqr(x)
    _t24 = _ball.mul(_t22, _t10)
    _t26 = _ball.add(_t21, _t24)
    _t27 = _ball.mul(alpha, beta)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.sub(_t26, _t29)
    _t32 = _ball.mul(x, alpha)
    _t34 = _ball.sub(_t31, _t32)
    _t36 = _ball.mul(_t2, _t34)
    _t37 = _ball.mul(_t36, _t10)
    _t39 = _ball.neg(_t37)
    _t41 = _ball.mul(x, _t10)
    _t43 = _ball.add(alpha, _t41)
    _t45 = _ball.powi(_t43, 3)
    _t47 = _ball.mul(_t5, _t45)
    _t49 = _ball.div(_t39, _t47)
    if _ball_wide.will_do(_t49, (x, alpha, beta)):
        return _t49
    # (x*(2*(exp(-x/beta)/beta - 1/alpha)**2/(exp(-x/beta) + x/alpha) - exp(-x/beta)/beta**...
    _t54 = _ball.neg(x)
    _t56 = _ball.div(_t54, beta)
    _t58 = _ball.exp(_t56)
    _t60 = _ball.scaled(_t58, 1.0)
    _t62 = _ball.div(_t60, beta)
    _t64 = _ball.div(_t58, beta)
    _t66 = (1.0, 0.0, 0.0, 0.0)
    _t68 = _ball.div(_t66, alpha)
    _t70 = _ball.sub(_t64, _t68)
    _t72 = _ball.sqr(_t70)
    _t74 = _ball.scaled(_t72, 1.0)
    _t76 = _ball.div(x, alpha)
    _t78 = _ball.add(_t58, _t76)
    _t80 = _ball.div(_t74, _t78)
    _t82 = _ball.div(_t58, _t5)
    _t84 = _ball.sub(_t80, _t82)
    _t86 = _ball.mul(x, _t84)
    _t88 = _ball.add(_t62, _t86)
    _t89 = (1.0, 0.0, 1.0, 0.0)
    _t91 = _ball.div(_t89, alpha)
    _t93 = _ball.sub(_t88, _t91)
    _t95 = _ball.sqr(_t78)
    _t97 = _ball.div(_t93, _t95)
    if _ball_wide.will_do(_t97, (x, alpha, beta)):
        return _t97
    # -alpha**2*(-2*alpha*beta*exp(-x/beta) - alpha*x*exp(-x/beta) + 2*beta**2 + 2*beta*x +...
    _t102 = _ball.scaled(_t5, 1.0)
    _t104 = _ball.mul(x, beta)
    _t106 = _ball.scaled(_t104, 1.0)
    _t108 = _ball.add(_t102, _t106)
    _t109 = _ball.add(_t108, _t22)
    _t110 = _ball.mul(alpha, beta)
    _t111 = _ball.mul(_t110, _t58)
    _t113 = _ball.scaled(_t111, 1.0)
    _t115 = _ball.sub(_t109, _t113)
    _t116 = _ball.mul(x, alpha)
    _t117 = _ball.mul(_t116, _t58)
    _t119 = _ball.sub(_t115, _t117)
    _t121 = _ball.mul(_t2, _t119)
    _t122 = _ball.mul(_t121, _t58)
    _t124 = _ball.neg(_t122)
    _t126 = _ball.mul(alpha, _t58)
    _t128 = _ball.add(_t126, x)
    _t130 = _ball.powi(_t128, 3)
    _t132 = _ball.mul(_t5, _t130)
    _t134 = _ball.div(_t124, _t132)
    _t136 = _ball.better(_ball.better(_t49, _t97), _t134)
    return _ball_wide.limit(_t136, _srs_derivative2_ball_expression, (x, alpha, beta), 0, _side)


@_vecmath.jit_scalar
def _srs_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_alpha = alpha
    _float_beta = beta
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _srs_derivative2_ball(x, alpha, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _srs_derivative2_ball(x, alpha, beta, -1.0)
    _above = _srs_derivative2_ball(x, alpha, beta, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _srs_exact(_float_x, _float_alpha, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srs_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = _vecmath.two_product(beta, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(beta) > 1.0261342003245941e-289
    _v9 = abs(beta)
    _v10 = _v0 / beta
    _v11 = abs(_v10)
    _v12 = -_v0
    _v13 = -0.0
    _v14 = _vecmath.pair_quotient(_v12, _v13, beta, 0.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v6, _v7, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = -2.0 * _v21
    _v24 = -2.0 * _v22
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.two_product(alpha, beta)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = -2.0 * _v27
    _v30 = -2.0 * _v28
    _v31 = abs(_v29) > 1.0261342003245941e-289
    _v32 = _vecmath.two_product(beta, beta)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = _vecmath.pair_product(_v33, _v34, _v18, _v19)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = 2.0 * _v37
    _v40 = 2.0 * _v38
    _v41 = abs(_v39) > 1.0261342003245941e-289
    _v42 = _vecmath.two_product(_v0, _v0)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(_v43) > 1.0261342003245941e-289
    _v46 = _vecmath.pair_product(_v43, _v44, _v18, _v19)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v47) > 1.0261342003245941e-289
    _v50 = _vecmath.two_product(alpha, _v0)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(_v51) > 1.0261342003245941e-289
    _v54 = _vecmath.pair_sum(_v23, _v24, _v29, _v30)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v39, _v40)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v47, _v48)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_sum(_v61, _v62, _v51, _v52)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = abs(_v23)
    _v67 = abs(_v29)
    _v68 = _v66 + _v67
    _v69 = _v68 + _v39
    _v70 = _v69 + _v47
    _v71 = _v70 + _v51
    _v72 = abs(_v64) * 8192.0 >= _v71
    _v73 = _vecmath.two_sum(_v64, _v65)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_product(_v2, _v3, _v74, _v75)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_product(_v77, _v78, _v18, _v19)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = -_v80
    _v83 = -_v81
    _v84 = abs(_v82) > 1.0261342003245941e-289
    _v85 = _vecmath.pair_product(_v27, _v28, _v18, _v19)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = -2.0 * _v86
    _v89 = -2.0 * _v87
    _v90 = abs(_v88) > 1.0261342003245941e-289
    _v91 = _vecmath.pair_product(_v51, _v52, _v18, _v19)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = -_v92
    _v95 = -_v93
    _v96 = abs(_v94) > 1.0261342003245941e-289
    _v97 = 2.0 * _v6
    _v98 = 2.0 * _v7
    _v99 = abs(_v97) > 1.0261342003245941e-289
    _v100 = 2.0 * _v33
    _v101 = 2.0 * _v34
    _v102 = abs(_v100) > 1.0261342003245941e-289
    _v103 = _vecmath.pair_sum(_v88, _v89, _v94, _v95)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_sum(_v104, _v105, _v97, _v98)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_sum(_v107, _v108, _v100, _v101)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_sum(_v110, _v111, _v43, _v44)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = abs(_v88)
    _v116 = abs(_v92)
    _v117 = _v115 + _v116
    _v118 = _v117 + _v97
    _v119 = _v118 + _v100
    _v120 = _v119 + _v43
    _v121 = abs(_v113) * 8192.0 >= _v120
    _v122 = _vecmath.two_sum(_v113, _v114)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_product(_v2, _v3, _v123, _v124)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = _vecmath.pair_product(_v126, _v127, _v18, _v19)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = -_v129
    _v132 = -_v130
    _v133 = abs(_v131) > 1.0261342003245941e-289
    _v134 = _v9 < 9.7453140114e288
    _v135 = _v11 < 690.0
    _v136 = _v4 & _v8
    _v137 = _v136 & _v25
    _v138 = _v137 & _v31
    _v139 = _v138 & _v35
    _v140 = _v139 & _v41
    _v141 = _v140 & _v45
    _v142 = _v141 & _v49
    _v143 = _v142 & _v53
    _v144 = _v143 & _v72
    _v145 = _v144 & _v84
    _v146 = _v145 & _v134
    _v147 = _v146 & _v135
    _v148 = _v136 & _v90
    _v149 = _v148 & _v53
    _v150 = _v149 & _v96
    _v151 = _v150 & _v99
    _v152 = _v151 & _v35
    _v153 = _v152 & _v102
    _v154 = _v153 & _v45
    _v155 = _v154 & _v121
    _v156 = _v155 & _v133
    _v157 = _v156 & _v134
    _v158 = _v157 & _v135
    _v159 = _v147 if x < 0.0 else _v158
    _v160 = _v82 if x < 0.0 else _v131
    _v161 = _v83 if x < 0.0 else _v132
    _v162 = _vecmath.pair_times(_v18, _v19, _v0)
    _v163 = _v162[0]
    _v164 = _v162[1]
    _v165 = -_v163
    _v166 = -_v164
    _v167 = abs(_v165) > 1.0261342003245941e-289
    _v168 = _vecmath.pair_plus(_v165, _v166, alpha)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = abs(_v163)
    _v172 = _v171 + alpha
    _v173 = abs(_v169) * 8192.0 >= _v172
    _v174 = _vecmath.two_sum(_v169, _v170)
    _v175 = _v174[0]
    _v176 = _v174[1]
    _v177 = _vecmath.pair_product(_v175, _v176, _v175, _v176)
    _v178 = _v177[0]
    _v179 = _v177[1]
    _v180 = _vecmath.pair_product(_v178, _v179, _v175, _v176)
    _v181 = _v180[0]
    _v182 = _v180[1]
    _v183 = abs(_v181) > 1.0261342003245941e-289
    _v184 = _vecmath.pair_product(_v33, _v34, _v181, _v182)
    _v185 = _v184[0]
    _v186 = _v184[1]
    _v187 = _vecmath.pair_times(_v18, _v19, alpha)
    _v188 = _v187[0]
    _v189 = _v187[1]
    _v190 = abs(_v188) > 1.0261342003245941e-289
    _v191 = _vecmath.pair_plus(_v188, _v189, _v0)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = _vecmath.pair_product(_v192, _v193, _v192, _v193)
    _v195 = _v194[0]
    _v196 = _v194[1]
    _v197 = _vecmath.pair_product(_v195, _v196, _v192, _v193)
    _v198 = _v197[0]
    _v199 = _v197[1]
    _v200 = abs(_v198) > 1.0261342003245941e-289
    _v201 = _vecmath.pair_product(_v33, _v34, _v198, _v199)
    _v202 = _v201[0]
    _v203 = _v201[1]
    _v204 = _v35 & _v8
    _v205 = _v204 & _v167
    _v206 = _v205 & _v173
    _v207 = _v206 & _v183
    _v208 = _v207 & _v134
    _v209 = _v208 & _v135
    _v210 = _v204 & _v190
    _v211 = _v210 & _v200
    _v212 = _v211 & _v134
    _v213 = _v212 & _v135
    _v214 = _v209 if x < 0.0 else _v213
    _v215 = _v185 if x < 0.0 else _v202
    _v216 = _v186 if x < 0.0 else _v203
    _v217 = abs(_v215) > 1.0261342003245941e-289
    _v218 = abs(_v215)
    _v219 = _vecmath.pair_quotient(_v160, _v161, _v215, _v216)
    _v220 = _v219[0]
    _v221 = _v219[1]
    _v222 = _v220 + _v221
    _v223 = alpha > 0.0
    _v224 = beta > 0.0
    _v225 = _vecmath.in_range(_v222)
    _v226 = abs(alpha)
    _v227 = _v218 < 9.7453140114e288
    _v228 = _v0 < 3.402823669209385e38
    _v229 = _v226 < 3.402823669209385e38
    _v230 = _v9 < 3.402823669209385e38
    _v231 = _v159 & _v214
    _v232 = _v231 & _v217
    _v233 = _v232 & _v223
    _v234 = _v233 & _v224
    _v235 = _v234 & _v225
    _v236 = _v235 & _v227
    _v237 = _v236 & _v228
    _v238 = _v237 & _v229
    _v239 = _v238 & _v230
    _v240 = _vecmath.guarded(_v222, _v239)
    return _v240, _v239


@_vecmath.jit_inline
def _srs_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = abs(beta) > 1.0261342003245941e-289
    _v2 = abs(beta)
    _v3 = 1.0 / beta
    _v4 = _v0 * _v3
    _v5 = abs(_v4)
    _v6 = -_v0
    _v7 = _v6 * _v3
    _v8 = _vecmath32.exp_bounded(_v7)
    _v9 = -2.0 * _v8
    _v10 = _v9 * _v0
    _v11 = _v10 * beta
    _v12 = -2.0 * alpha
    _v13 = _v12 * beta
    _v14 = beta * beta
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = 2.0 * _v14
    _v17 = _v16 * _v8
    _v18 = _v0 * _v0
    _v19 = _v18 * _v8
    _v20 = _v0 * alpha
    _v21 = _v11 + _v13
    _v22 = _v21 + _v17
    _v23 = _v22 + _v19
    _v24 = _v23 + _v20
    _v25 = abs(_v11)
    _v26 = abs(_v13)
    _v27 = _v25 + _v26
    _v28 = _v27 + _v17
    _v29 = _v28 + _v19
    _v30 = _v29 + _v20
    _v31 = abs(_v24) * 4096.0 >= _v30
    _v32 = -_v24
    _v33 = alpha * alpha
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v32 * _v33
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v35 * _v8
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = _v9 * alpha
    _v40 = _v39 * beta
    _v41 = -_v8
    _v42 = _v41 * _v0
    _v43 = _v42 * alpha
    _v44 = 2.0 * _v0
    _v45 = _v44 * beta
    _v46 = _v40 + _v43
    _v47 = _v46 + _v45
    _v48 = _v47 + _v16
    _v49 = _v48 + _v18
    _v50 = abs(_v40)
    _v51 = abs(_v43)
    _v52 = _v50 + _v51
    _v53 = _v52 + _v45
    _v54 = _v53 + _v16
    _v55 = _v54 + _v18
    _v56 = abs(_v49) * 4096.0 >= _v55
    _v57 = -_v49
    _v58 = _v57 * _v33
    _v59 = abs(_v58) > 1.0261342003245941e-289
    _v60 = _v58 * _v8
    _v61 = abs(_v60) > 1.0261342003245941e-289
    _v62 = _v2 < 9.7453140114e288
    _v63 = _v5 < 300.0
    _v64 = _v1 & _v15
    _v65 = _v64 & _v31
    _v66 = _v65 & _v34
    _v67 = _v66 & _v36
    _v68 = _v67 & _v38
    _v69 = _v68 & _v62
    _v70 = _v69 & _v63
    _v71 = _v64 & _v56
    _v72 = _v71 & _v34
    _v73 = _v72 & _v59
    _v74 = _v73 & _v61
    _v75 = _v74 & _v62
    _v76 = _v75 & _v63
    _v77 = _v70 if x < 0.0 else _v76
    _v78 = _v37 if x < 0.0 else _v60
    _v79 = _v42 + alpha
    _v80 = abs(_v42)
    _v81 = _v80 + alpha
    _v82 = abs(_v79) * 4096.0 >= _v81
    _v83 = _v79 * _v79
    _v84 = _v83 * _v79
    _v85 = abs(_v84) > 1.0261342003245941e-289
    _v86 = _v84 * _v14
    _v87 = _v8 * alpha
    _v88 = _v0 + _v87
    _v89 = _v88 * _v88
    _v90 = _v89 * _v88
    _v91 = _v90 * _v14
    _v92 = _v1 & _v82
    _v93 = _v92 & _v85
    _v94 = _v93 & _v15
    _v95 = _v94 & _v62
    _v96 = _v95 & _v63
    _v97 = _v64 & _v62
    _v98 = _v97 & _v63
    _v99 = _v96 if x < 0.0 else _v98
    _v100 = _v86 if x < 0.0 else _v91
    _v101 = abs(_v100) > 1.0261342003245941e-289
    _v102 = abs(_v100)
    _v103 = _v78 / _v100
    _v104 = alpha > 0.0
    _v105 = beta > 0.0
    _v106 = _vecmath.in_range(_v103)
    _v107 = abs(alpha)
    _v108 = _vecmath32.single(_v103)
    _v109 = _v102 < 9.7453140114e288
    _v110 = _v0 < 3.402823669209385e38
    _v111 = _v107 < 3.402823669209385e38
    _v112 = _v2 < 3.402823669209385e38
    _v113 = _v77 & _v99
    _v114 = _v113 & _v101
    _v115 = _v114 & _v104
    _v116 = _v115 & _v105
    _v117 = _v116 & _v106
    _v118 = _v117 & _v109
    _v119 = _v118 & _v110
    _v120 = _v119 & _v111
    _v121 = _v120 & _v112
    _v122 = _vecmath32.guarded(_v108, _v121)
    return _v122, _v121


@_cached
def _fill_srs_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _srs_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs_derivative2(x, alpha, beta):
    value, ok = _srs_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs_derivative2(x, alpha, beta):
    value, ok = _srs_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs_derivative2 = _dispatch.Kernel(
    __name__,
    "srs_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_derivative2,
        fill32=_fill32_srs_derivative2,
        mend=_mend_srs_derivative2,
        one=_one_srs_derivative2,
        one32=_one32_srs_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def srs_derivative2(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any:
    """The second derivative of srs with respect to x.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs_derivative2)
def _overload_srs_derivative2(x, alpha=2.0, beta=3.0):
    call = _kernel_srs_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


_srs_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta",
    "x**2/(alpha**2*(exp(-x/beta) + x/alpha)**2)",
    "x**2*exp(x/beta)**2/(alpha + x*exp(x/beta))**2",
)


@_vecmath.jit_scalar
def _srs_derivative_alpha_ball(x, alpha, beta, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2*exp(x/beta)**2/(alpha + x*exp(x/beta))**2
    _t2 = _ball.sqr(x)
    _t5 = _ball.div(x, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t2, _t9)
    _t14 = _ball.mul(x, _t7)
    _t16 = _ball.add(alpha, _t14)
    _t18 = _ball.sqr(_t16)
    _t20 = _ball.div(_t11, _t18)
    if _ball_wide.will_do(_t20, (x, alpha, beta)):
        return _t20
    # x**2/(alpha**2*(exp(-x/beta) + x/alpha)**2)
    _t25 = _ball.sqr(alpha)
    _t27 = _ball.neg(x)
    _t29 = _ball.div(_t27, beta)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.div(x, alpha)
    _t35 = _ball.add(_t31, _t33)
    _t37 = _ball.sqr(_t35)
    _t39 = _ball.mul(_t25, _t37)
    _t41 = _ball.div(_t2, _t39)
    _t43 = _ball.better(_t20, _t41)
    return _ball_wide.limit(_t43, _srs_derivative_alpha_ball_expression, (x, alpha, beta), 1, _side)


@_vecmath.jit_scalar
def _srs_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_alpha = alpha
    _float_beta = beta
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _srs_derivative_alpha_ball(x, alpha, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _srs_derivative_alpha_ball(x, alpha, beta, -1.0)
    _above = _srs_derivative_alpha_ball(x, alpha, beta, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _srs_exact(_float_x, _float_alpha, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srs_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.two_product(alpha, alpha)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = abs(beta) > 1.0261342003245941e-289
    _v9 = abs(beta)
    _v10 = x / beta
    _v11 = abs(_v10)
    _v12 = -x
    _v13 = -0.0
    _v14 = _vecmath.pair_quotient(_v12, _v13, beta, 0.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(alpha) > 1.0261342003245941e-289
    _v21 = abs(alpha)
    _v22 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.pair_sum(_v18, _v19, _v23, _v24)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v23)
    _v30 = _v18 + _v29
    _v31 = abs(_v27) * 16384.0 >= _v30
    _v32 = _vecmath.two_sum(_v27, _v28)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v36) > 1.0261342003245941e-289
    _v39 = _vecmath.pair_product(_v5, _v6, _v36, _v37)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = abs(_v40) > 1.0261342003245941e-289
    _v43 = abs(_v40)
    _v44 = _vecmath.pair_quotient(_v1, _v2, _v40, _v41)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _v45 + _v46
    _v48 = alpha > 0.0
    _v49 = beta > 0.0
    _v50 = _vecmath.in_range(_v47)
    _v51 = _v47 == 0.0
    _v52 = _v50 | (_v51 & (x == 0.0))
    _v53 = abs(x)
    _v54 = _v9 < 3.402823669209385e38
    _v55 = _v11 < 690.0
    _v56 = _v21 < 3.402823669209385e38
    _v57 = _v43 < 9.7453140114e288
    _v58 = _v53 < 3.402823669209385e38
    _v59 = _v3 & _v7
    _v60 = _v59 & _v8
    _v61 = _v60 & _v20
    _v62 = _v61 & _v25
    _v63 = _v62 & _v31
    _v64 = _v63 & _v38
    _v65 = _v64 & _v42
    _v66 = _v65 & _v48
    _v67 = _v66 & _v49
    _v68 = _v67 & _v52
    _v69 = _v68 & _v54
    _v70 = _v69 & _v55
    _v71 = _v70 & _v56
    _v72 = _v71 & _v57
    _v73 = _v72 & _v58
    _v74 = _vecmath.guarded(_v47, _v73)
    return _v74, _v73


@_vecmath.jit_inline
def _srs_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * _v5
    _v7 = x * x
    _v8 = _v6 * _v7
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = _v5 * x
    _v11 = alpha + _v10
    _v12 = abs(_v10)
    _v13 = alpha + _v12
    _v14 = abs(_v11) * 4096.0 >= _v13
    _v15 = _v11 * _v11
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = abs(_v15)
    _v18 = _v8 / _v15
    _v19 = alpha > 0.0
    _v20 = beta > 0.0
    _v21 = _vecmath.in_range(_v18)
    _v22 = _v18 == 0.0
    _v23 = _v21 | (_v22 & (x == 0.0))
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = _vecmath32.single(_v18)
    _v27 = _v1 < 3.402823669209385e38
    _v28 = _v4 < 300.0
    _v29 = _v17 < 9.7453140114e288
    _v30 = _v24 < 3.402823669209385e38
    _v31 = _v25 < 3.402823669209385e38
    _v32 = _v0 & _v9
    _v33 = _v32 & _v14
    _v34 = _v33 & _v16
    _v35 = _v34 & _v19
    _v36 = _v35 & _v20
    _v37 = _v36 & _v23
    _v38 = _v37 & _v27
    _v39 = _v38 & _v28
    _v40 = _v39 & _v29
    _v41 = _v40 & _v30
    _v42 = _v41 & _v31
    _v43 = _vecmath32.guarded(_v26, _v42)
    return _v43, _v42


@_cached
def _fill_srs_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _srs_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs_derivative_alpha(x, alpha, beta):
    value, ok = _srs_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs_derivative_alpha(x, alpha, beta):
    value, ok = _srs_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs_derivative_alpha = _dispatch.Kernel(
    __name__,
    "srs_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_derivative_alpha,
        fill32=_fill32_srs_derivative_alpha,
        mend=_mend_srs_derivative_alpha,
        one=_one_srs_derivative_alpha,
        one32=_one32_srs_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def srs_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any:
    """The derivative of srs with respect to its parameter alpha.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs_derivative_alpha)
def _overload_srs_derivative_alpha(x, alpha=2.0, beta=3.0):
    call = _kernel_srs_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


_srs_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "-x**2*exp(-x/beta)/(beta**2*(exp(-x/beta) + x/alpha)**2)",
    "-alpha**2*x**2*exp(x/beta)/(beta**2*(alpha + x*exp(x/beta))**2)",
)


@_vecmath.jit_scalar
def _srs_derivative_beta_ball(x, alpha, beta, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (-0.0, 0.0, 0.0, 0.0)
    # -alpha**2*x**2*exp(x/beta)/(beta**2*(alpha + x*exp(x/beta))**2)
    _t2 = _ball.sqr(x)
    _t5 = _ball.sqr(alpha)
    _t7 = _ball.mul(_t2, _t5)
    _t9 = _ball.div(x, beta)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t7, _t11)
    _t15 = _ball.neg(_t13)
    _t17 = _ball.sqr(beta)
    _t19 = _ball.mul(x, _t11)
    _t21 = _ball.add(alpha, _t19)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.mul(_t17, _t23)
    _t27 = _ball.div(_t15, _t25)
    if _ball_wide.will_do(_t27, (x, alpha, beta)):
        return _t27
    # -x**2*exp(-x/beta)/(beta**2*(exp(-x/beta) + x/alpha)**2)
    _t32 = _ball.neg(x)
    _t34 = _ball.div(_t32, beta)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.mul(_t2, _t36)
    _t40 = _ball.neg(_t38)
    _t42 = _ball.div(x, alpha)
    _t44 = _ball.add(_t36, _t42)
    _t46 = _ball.sqr(_t44)
    _t48 = _ball.mul(_t17, _t46)
    _t50 = _ball.div(_t40, _t48)
    _t52 = _ball.better(_t27, _t50)
    return _ball_wide.limit(_t52, _srs_derivative_beta_ball_expression, (x, alpha, beta), 2, _side)


@_vecmath.jit_scalar
def _srs_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_alpha = alpha
    _float_beta = beta
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _srs_derivative_beta_ball(x, alpha, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _srs_derivative_beta_ball(x, alpha, beta, -1.0)
    _above = _srs_derivative_beta_ball(x, alpha, beta, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _srs_exact(_float_x, _float_alpha, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srs_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = _vecmath.two_product(_v0, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) > 1.0261342003245941e-289
    _v9 = _vecmath.pair_product(_v2, _v3, _v6, _v7)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(beta) > 1.0261342003245941e-289
    _v13 = abs(beta)
    _v14 = _v0 / beta
    _v15 = abs(_v14)
    _v16 = -_v0
    _v17 = -0.0
    _v18 = _vecmath.pair_quotient(_v16, _v17, beta, 0.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.exp_bounded_as_pair(_v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v10, _v11, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -_v25
    _v28 = -_v26
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _v13 < 9.7453140114e288
    _v31 = _v15 < 690.0
    _v32 = _v4 & _v8
    _v33 = _v32 & _v12
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _vecmath.two_product(beta, beta)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = abs(_v38) > 1.0261342003245941e-289
    _v41 = _vecmath.pair_times(_v22, _v23, _v0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = -_v42
    _v45 = -_v43
    _v46 = abs(_v44) > 1.0261342003245941e-289
    _v47 = _vecmath.pair_plus(_v44, _v45, alpha)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = abs(_v42)
    _v51 = _v50 + alpha
    _v52 = abs(_v48) * 16384.0 >= _v51
    _v53 = _vecmath.two_sum(_v48, _v49)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_product(_v54, _v55, _v54, _v55)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = abs(_v57) > 1.0261342003245941e-289
    _v60 = _vecmath.pair_product(_v38, _v39, _v57, _v58)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_times(_v22, _v23, alpha)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = abs(_v64) > 1.0261342003245941e-289
    _v67 = _vecmath.pair_plus(_v64, _v65, _v0)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v68, _v69, _v68, _v69)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_product(_v38, _v39, _v71, _v72)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _v40 & _v12
    _v78 = _v77 & _v46
    _v79 = _v78 & _v52
    _v80 = _v79 & _v59
    _v81 = _v80 & _v30
    _v82 = _v81 & _v31
    _v83 = _v77 & _v66
    _v84 = _v83 & _v73
    _v85 = _v84 & _v30
    _v86 = _v85 & _v31
    _v87 = _v82 if x < 0.0 else _v86
    _v88 = _v61 if x < 0.0 else _v75
    _v89 = _v62 if x < 0.0 else _v76
    _v90 = abs(_v88) > 1.0261342003245941e-289
    _v91 = abs(_v88)
    _v92 = _vecmath.pair_quotient(_v27, _v28, _v88, _v89)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _v93 + _v94
    _v96 = alpha > 0.0
    _v97 = beta > 0.0
    _v98 = _vecmath.in_range(_v95)
    _v99 = _v95 == 0.0
    _v100 = _v98 | (_v99 & (x == 0.0))
    _v101 = abs(alpha)
    _v102 = -(0.0 - _v95)
    _v103 = _v91 < 9.7453140114e288
    _v104 = _v0 < 3.402823669209385e38
    _v105 = _v101 < 3.402823669209385e38
    _v106 = _v13 < 3.402823669209385e38
    _v107 = _v36 & _v87
    _v108 = _v107 & _v90
    _v109 = _v108 & _v96
    _v110 = _v109 & _v97
    _v111 = _v110 & _v100
    _v112 = _v111 & _v103
    _v113 = _v112 & _v104
    _v114 = _v113 & _v105
    _v115 = _v114 & _v106
    _v116 = _vecmath.guarded(_v102, _v115)
    return _v116, _v115


@_vecmath.jit_inline
def _srs_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = alpha * alpha
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = -_v4
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = abs(beta) > 1.0261342003245941e-289
    _v9 = abs(beta)
    _v10 = 1.0 / beta
    _v11 = x * _v10
    _v12 = abs(_v11)
    _v13 = _vecmath32.exp_bounded(_v11)
    _v14 = _v6 * _v13
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = x * x
    _v17 = _v14 * _v16
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = _v17 * _v3
    _v20 = _v13 * x
    _v21 = alpha + _v20
    _v22 = abs(_v20)
    _v23 = alpha + _v22
    _v24 = abs(_v21) * 4096.0 >= _v23
    _v25 = _v21 * _v21
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = abs(_v25)
    _v28 = _v19 / _v25
    _v29 = alpha > 0.0
    _v30 = beta > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = _v28 == 0.0
    _v33 = _v31 | (_v32 & (x == 0.0))
    _v34 = abs(x)
    _v35 = abs(alpha)
    _v36 = _vecmath32.single(_v28)
    _v37 = _v2 < 9.7453140114e288
    _v38 = _v9 < 3.402823669209385e38
    _v39 = _v12 < 300.0
    _v40 = _v27 < 9.7453140114e288
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v1 & _v5
    _v44 = _v43 & _v7
    _v45 = _v44 & _v8
    _v46 = _v45 & _v15
    _v47 = _v46 & _v18
    _v48 = _v47 & _v24
    _v49 = _v48 & _v26
    _v50 = _v49 & _v29
    _v51 = _v50 & _v30
    _v52 = _v51 & _v33
    _v53 = _v52 & _v37
    _v54 = _v53 & _v38
    _v55 = _v54 & _v39
    _v56 = _v55 & _v40
    _v57 = _v56 & _v41
    _v58 = _v57 & _v42
    _v59 = _vecmath32.guarded(_v36, _v58)
    return _v59, _v58


@_cached
def _fill_srs_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _srs_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs_derivative_beta(x, alpha, beta):
    value, ok = _srs_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs_derivative_beta(x, alpha, beta):
    value, ok = _srs_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs_derivative_beta = _dispatch.Kernel(
    __name__,
    "srs_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_derivative_beta,
        fill32=_fill32_srs_derivative_beta,
        mend=_mend_srs_derivative_beta,
        one=_one_srs_derivative_beta,
        one32=_one32_srs_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def srs_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any:
    """The derivative of srs with respect to its parameter beta.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs_derivative_beta)
def _overload_srs_derivative_beta(x, alpha=2.0, beta=3.0):
    call = _kernel_srs_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _srs_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = alpha * alpha
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = beta + x
    _v6 = _v3 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = x * _v2
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v8)
    _v11 = _v6 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * _v2
    _v14 = _v10 * x
    _v15 = alpha + _v14
    _v16 = abs(_v14)
    _v17 = alpha + _v16
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v15 * _v15
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = abs(_v19)
    _v22 = _v13 / _v19
    _v23 = alpha > 0.0
    _v24 = beta > 0.0
    _v25 = _vecmath.in_range(_v22)
    _v26 = abs(x)
    _v27 = abs(alpha)
    _v28 = _vecmath32.product(grad_output, _v22)
    _v29 = _v1 < 3.402823669209385e38
    _v30 = _v9 < 300.0
    _v31 = _v21 < 9.7453140114e288
    _v32 = _v26 < 3.402823669209385e38
    _v33 = _v27 < 3.402823669209385e38
    _v34 = _v0 & _v4
    _v35 = _v34 & _v7
    _v36 = _v35 & _v12
    _v37 = _v36 & _v18
    _v38 = _v37 & _v20
    _v39 = _v38 & _v23
    _v40 = _v39 & _v24
    _v41 = _v40 & _v25
    _v42 = _v41 & _v29
    _v43 = _v42 & _v30
    _v44 = _v43 & _v31
    _v45 = _v44 & _v32
    _v46 = _v45 & _v33
    _v47 = _vecmath32.guarded(_v28, _v46)
    return _v47, _v47 == _v47


@_vecmath.jit_inline
def _srs_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _srs_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _srs_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srs_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _srs_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _srs_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_srs_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srs_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _srs_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srs_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _srs_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_srs_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srs_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srs_backward(grad_output, x, alpha, beta):
    value, ok = _srs_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srs_backward(grad_output, x, alpha, beta):
    value, ok = _srs_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_srs_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srs_backward = _dispatch.Kernel(
    __name__,
    "srs_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_backward,
        fill32=_fill32_srs_backward,
        mend=_mend_srs_backward,
        one=_one_srs_backward,
        one32=_one32_srs_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def srs_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of srs.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srs_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(srs_backward)
def _overload_srs_backward(grad_output, x, alpha=2.0, beta=3.0):
    call = _kernel_srs_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=2.0, beta=3.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _srs_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srs_fast(x, alpha, beta)
    _r1, _ok1 = _srs_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _srs_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srs_fast32(x, alpha, beta)
    _r1, _ok1 = _srs_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _srs_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _srs_exact(x, alpha, beta)
    _r1 = _srs_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_srs_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _srs_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_srs_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _srs_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_srs_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _srs_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_srs_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_srs_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_srs_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _srs_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_srs_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_srs_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _srs_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_srs_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_srs_value_and_derivative = _dispatch.Kernel(
    __name__,
    "srs_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_srs_value_and_derivative,
        fill32=_fill32_srs_value_and_derivative,
        mend=_mend_srs_value_and_derivative,
        one=_one_srs_value_and_derivative,
        one32=_one32_srs_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def srs_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any:
    """SRS and its derivative, in one pass.

    alpha: default 2.0.
    beta: default 3.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_srs_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(srs_value_and_derivative)
def _overload_srs_value_and_derivative(x, alpha=2.0, beta=3.0):
    call = _kernel_srs_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=2.0, beta=3.0):
        return call(x, alpha, beta)

    return jitted


def srs_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srs_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srs_backward_alpha",
        _kernel_srs_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def srs_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srs_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srs_backward_beta",
        _kernel_srs_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
