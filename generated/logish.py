"""Logish.

Written by `symact build` from [logish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "logish",
    "logish_backward",
    "logish_derivative",
    "logish_derivative2",
    "logish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_logish_ball_expression = _ball_wide.program(
    "x", "x*log(1 + 1/(1 + exp(-x)))", "x*log1p(exp(x)/(exp(x) + 1))"
)


@_vecmath.jit_scalar
def _logish_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*log1p(exp(x)/(exp(x) + 1))
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t4, _t2)
    _t8 = _ball.div(_t2, _t6)
    _t10 = _ball.log1p(_t8)
    _t12 = _ball.mul(x, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # x*log(1 + 1/(exp(-x) + 1))
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.add(_t4, _t19)
    _t23 = _ball.div(_t4, _t21)
    _t25 = _ball.add(_t4, _t23)
    _t27 = _ball.log(_t25)
    _t29 = _ball.mul(x, _t27)
    _t31 = _ball.better(_t12, _t29)
    return _ball_wide.settled(_t31, _logish_ball_expression, (x,))


@_vecmath.jit_scalar
def _logish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logish_ball(x)


@_vecmath.jit_inline
def _logish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_quotient(_v2, _v3, _v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.log1p_as_pair(_v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, x)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _v14 + _v15
    _v17 = _vecmath.in_range(_v16)
    _v18 = x < -768.0
    _v19 = -0.0 if _v18 else _v16
    _v20 = _v0 < 325.0
    _v21 = _v17 & _v20
    _v22 = _v21 | _v18
    _v23 = _vecmath.guarded(_v19, _v22)
    return _v23, _v22


@_vecmath.jit_inline
def _logish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = _v1 / _v2
    _v4 = _vecmath32.log1p(_v3)
    _v5 = _v4 * x
    _v6 = _vecmath32.single(_v5)
    _v7 = x < -112.0
    _v8 = _vecmath32.single(-0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v0 < 300.0
    _v11 = _v10 | _v7
    _v12 = _vecmath32.guarded(_v9, _v11)
    return _v12, _v11


@_cached
def _fill_logish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logish(x):
    value, ok = _logish_fast(_loops.float64(x))
    if not ok:
        exact = _round_logish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logish(x):
    value, ok = _logish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logish = _dispatch.Kernel(
    __name__,
    "logish",
    ("x",),
    _loops.Loops(
        fill=_fill_logish,
        fill32=_fill32_logish,
        mend=_mend_logish,
        one=_one_logish,
        one32=_one32_logish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logish(x: ArrayLike, *, out: Any = None) -> Any:
    """Logish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logish.call(out, x)


@_loops.callable_when_jitted(logish)
def _overload_logish(x):
    call = _kernel_logish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_logish_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*exp(-x)/((1 + 1/(1 + exp(-x)))*(1 + exp(-x))**2) + log(1 + 1/(1 + exp(-x)))",
    "(x*exp(x) + 2*log1p(exp(x)/(exp(x) + 1))*exp(x)**2 + 3*log1p(exp(x)/(exp(x) + 1))*exp(x) + "
    "log1p(exp(x)/(exp(x) + 1)))/((exp(x) + 1)*(2*exp(x) + 1))",
)


@_vecmath.jit_scalar
def _logish_derivative_ball(x):
    """In balls."""
    # (x*exp(x) + 2*log1p(exp(x)/(exp(x) + 1))*exp(x)**2 + 3*log1p(exp(x)/(exp(x) + 1))*exp...
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t2, _t8)
    _t12 = _ball.log1p(_t10)
    _t14 = _ball.mul(_t4, _t12)
    _t16 = _ball.scaled(_t14, 1.0)
    _t18 = (1.5, 0.0, 1.0, 0.0)
    _t20 = _ball.mul(_t2, _t12)
    _t22 = _ball.mul(_t18, _t20)
    _t24 = _ball.add(_t16, _t22)
    _t25 = _ball.add(_t24, _t12)
    _t26 = _ball.mul(x, _t2)
    _t28 = _ball.add(_t25, _t26)
    _t30 = _ball.scaled(_t2, 1.0)
    _t32 = _ball.add(_t6, _t30)
    _t34 = _ball.mul(_t32, _t8)
    _t36 = _ball.div(_t28, _t34)
    if _ball.is_sure(_t36):
        return _t36
    # x*exp(-x)/((1 + 1/(exp(-x) + 1))*(exp(-x) + 1)**2) + log(1 + 1/(exp(-x) + 1))
    _t41 = _ball.neg(x)
    _t43 = _ball.exp(_t41)
    _t45 = _ball.add(_t6, _t43)
    _t47 = _ball.div(_t6, _t45)
    _t49 = _ball.add(_t6, _t47)
    _t51 = _ball.log(_t49)
    _t53 = _ball.mul(x, _t43)
    _t55 = _ball.sqr(_t45)
    _t57 = _ball.mul(_t55, _t49)
    _t59 = _ball.div(_t53, _t57)
    _t61 = _ball.add(_t51, _t59)
    _t63 = _ball.better(_t36, _t61)
    return _ball_wide.settled(_t63, _logish_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _logish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logish_derivative_ball(x)


@_vecmath.jit_inline
def _logish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_times(_v3, _v4, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -_v6
    _v9 = -_v7
    _v10 = _vecmath.pair_product(_v3, _v4, _v3, _v4)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v11) > 1.0261342003245941e-289
    _v14 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_quotient(_v3, _v4, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.log1p_as_pair(_v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v11, _v12, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = 2.0 * _v24
    _v27 = 2.0 * _v25
    _v28 = _vecmath.pair_times(_v3, _v4, 3.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v29, _v30, _v21, _v22)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_sum(_v8, _v9, _v26, _v27)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v35, _v36, _v32, _v33)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v21, _v22)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v6)
    _v44 = _v43 + _v26
    _v45 = _v44 + _v32
    _v46 = _v45 + _v21
    _v47 = abs(_v41) * 16384.0 >= _v46
    _v48 = _v41 + _v42
    _v49 = -_v3
    _v50 = -_v4
    _v51 = 2.0 * _v3
    _v52 = 2.0 * _v4
    _v53 = _vecmath.pair_plus(_v51, _v52, 2.0)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_quotient(_v49, _v50, _v54, _v55)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = 1.0 + _v57
    _v60 = abs(_v57)
    _v61 = 1.0 + _v60
    _v62 = abs(_v59) * 16384.0 >= _v61
    _v63 = _vecmath.log1p_as_pair(_v57, _v58)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = 2.0 * _v64
    _v67 = 2.0 * _v65
    _v68 = _vecmath.pair_product(2.0794415416798357, 1.8059370687790465e-16, _v3, _v4)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v29, _v30, _v64, _v65)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(0.6931471805599453, 2.3190468138462996e-17, _v11, _v12)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v11, _v12, _v64, _v65)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_sum(1.3862943611198906, 4.638093627692599e-17, _v66, _v67)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v69, _v70)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_sum(_v84, _v85, _v72, _v73)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v6, _v7)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v75, _v76)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v78, _v79)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(_v66)
    _v99 = abs(_v72)
    _v100 = abs(_v78)
    _v101 = 1.3862943611198906 + _v98
    _v102 = _v101 + _v69
    _v103 = _v102 + _v99
    _v104 = _v103 + _v6
    _v105 = _v104 + _v75
    _v106 = _v105 + _v100
    _v107 = abs(_v96) * 16384.0 >= _v106
    _v108 = _v96 + _v97
    _v109 = _v0 < 690.0
    _v110 = _v13 & _v47
    _v111 = _v110 & _v109
    _v112 = _v62 & _v13
    _v113 = _v112 & _v107
    _v114 = _v113 & _v109
    _v115 = _v111 if x < 0.0 else _v114
    _v116 = _v48 if x < 0.0 else _v108
    _v117 = 1.0 + _v51
    _v118 = 1.0 + _v3
    _v119 = _v117 * _v118
    _v120 = 2.0 + _v3
    _v121 = _v118 * _v120
    _v122 = _v119 if x < 0.0 else _v121
    _v123 = _v116 / _v122
    _v124 = _vecmath.in_range(_v123)
    _v125 = x > 48.0
    _v126 = 0.6931471805599453 if _v125 else _v123
    _v127 = _v0 < 3.402823669209385e38
    _v128 = _v115 & _v109
    _v129 = _v128 & _v124
    _v130 = _v129 & _v127
    _v131 = _v130 | _v125
    _v132 = _vecmath.guarded(_v126, _v131)
    return _v132, _v131


@_vecmath.jit_inline
def _logish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 2.0 * _v2
    _v4 = 1.0 + _v1
    _v5 = _v1 / _v4
    _v6 = _vecmath32.log1p(_v5)
    _v7 = _v3 * _v6
    _v8 = 3.0 * _v1
    _v9 = _v8 * _v6
    _v10 = _v1 * x
    _v11 = _v7 + _v9
    _v12 = _v11 + _v6
    _v13 = _v12 + _v10
    _v14 = abs(_v10)
    _v15 = _v12 + _v14
    _v16 = abs(_v13) * 4096.0 >= _v15
    _v17 = 2.0 * _v1
    _v18 = 1.0 + _v17
    _v19 = _v18 * _v4
    _v20 = _v13 / _v19
    _v21 = _v20 != 0.0
    _v22 = _vecmath32.single(_v20)
    _v23 = x > 48.0
    _v24 = _vecmath32.single(0.6931471805599453)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v0 < 150.0
    _v27 = _v16 & _v21
    _v28 = _v27 & _v26
    _v29 = _v28 | _v23
    _v30 = _vecmath32.guarded(_v25, _v29)
    return _v30, _v29


@_cached
def _fill_logish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logish_derivative(x):
    value, ok = _logish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_logish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logish_derivative(x):
    value, ok = _logish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logish_derivative = _dispatch.Kernel(
    __name__,
    "logish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logish_derivative,
        fill32=_fill32_logish_derivative,
        mend=_mend_logish_derivative,
        one=_one_logish_derivative,
        one32=_one32_logish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of logish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logish_derivative.call(out, x)


@_loops.callable_when_jitted(logish_derivative)
def _overload_logish_derivative(x):
    call = _kernel_logish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_logish_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-x*(1 - 2*exp(-x)/(1 + exp(-x)) + exp(-x)/((1 + 1/(1 + exp(-x)))*(1 + exp(-x))**2)) + "
    "2)*exp(-x)/((1 + 1/(1 + exp(-x)))*(1 + exp(-x))**2)",
    "-(2*x*exp(x)**2 - x - 4*exp(x)**2 - 6*exp(x) - 2)*exp(x)/((exp(x) + 1)**2*(2*exp(x) + 1)**2)",
)


@_vecmath.jit_scalar
def _logish_derivative2_ball(x):
    """In balls."""
    # -(2*x*exp(x)**2 - x - 4*exp(x)**2 - 6*exp(x) - 2)*exp(x)/((exp(x) + 1)**2*(2*exp(x) +...
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, 1.0)
    _t10 = (1.0, 0.0, 1.0, 0.0)
    _t12 = _ball.sub(_t8, _t10)
    _t13 = _ball.scaled(_t4, 2.0)
    _t15 = _ball.sub(_t12, _t13)
    _t16 = (1.5, 0.0, 2.0, 0.0)
    _t18 = _ball.mul(_t16, _t2)
    _t20 = _ball.sub(_t15, _t18)
    _t21 = _ball.sub(_t20, x)
    _t23 = _ball.mul(_t21, _t2)
    _t25 = _ball.neg(_t23)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.scaled(_t2, 1.0)
    _t31 = _ball.add(_t27, _t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.add(_t27, _t2)
    _t37 = _ball.sqr(_t35)
    _t39 = _ball.mul(_t33, _t37)
    _t41 = _ball.div(_t25, _t39)
    if _ball.is_sure(_t41):
        return _t41
    # (-x*(1 - 2*exp(-x)/(exp(-x) + 1) + exp(-x)/((1 + 1/(exp(-x) + 1))*(exp(-x) + 1)**2)) ...
    _t46 = _ball.neg(x)
    _t48 = _ball.exp(_t46)
    _t50 = _ball.add(_t27, _t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.div(_t27, _t50)
    _t56 = _ball.add(_t27, _t54)
    _t58 = _ball.mul(_t52, _t56)
    _t60 = _ball.div(_t48, _t58)
    _t62 = _ball.add(_t27, _t60)
    _t63 = _ball.scaled(_t48, 1.0)
    _t65 = _ball.div(_t63, _t50)
    _t67 = _ball.sub(_t62, _t65)
    _t69 = _ball.mul(x, _t67)
    _t71 = _ball.sub(_t10, _t69)
    _t73 = _ball.mul(_t71, _t48)
    _t75 = _ball.div(_t73, _t58)
    _t77 = _ball.better(_t41, _t75)
    return _ball_wide.settled(_t77, _logish_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _logish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logish_derivative2_ball(x)


@_vecmath.jit_inline
def _logish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -4.0 * _v5
    _v8 = -4.0 * _v6
    _v9 = _vecmath.pair_times(_v2, _v3, -6.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -x
    _v13 = _vecmath.pair_times(_v5, _v6, x)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = 2.0 * _v14
    _v17 = 2.0 * _v15
    _v18 = _vecmath.pair_plus(_v7, _v8, -2.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v10, _v11)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_plus(_v22, _v23, _v12)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_sum(_v25, _v26, _v16, _v17)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(-2.0)
    _v31 = abs(_v7)
    _v32 = abs(_v10)
    _v33 = abs(_v16)
    _v34 = _v30 + _v31
    _v35 = _v34 + _v32
    _v36 = _v35 + _v0
    _v37 = _v36 + _v33
    _v38 = abs(_v28) * 16384.0 >= _v37
    _v39 = _vecmath.two_sum(_v28, _v29)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v2, _v3)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = -_v43
    _v46 = -_v44
    _v47 = 2.0 * _v2
    _v48 = 2.0 * _v3
    _v49 = _vecmath.pair_plus(_v47, _v48, 1.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(_v56, _v57, _v56, _v57)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_product(_v53, _v54, _v59, _v60)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_quotient(_v45, _v46, _v62, _v63)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _v65 + _v66
    _v68 = _vecmath.in_range(_v67)
    _v69 = _v0 > 2048.0
    _v70 = -0.0 if _v69 else _v67
    _v71 = _v0 < 160.0
    _v72 = _v38 & _v68
    _v73 = _v72 & _v71
    _v74 = _v73 | _v69
    _v75 = _vecmath.guarded(_v70, _v74)
    return _v75, _v74


@_vecmath.jit_inline
def _logish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = -4.0 * _v2
    _v4 = -6.0 * _v1
    _v5 = -x
    _v6 = 2.0 * _v2
    _v7 = _v6 * x
    _v8 = -2.0 + _v3
    _v9 = _v8 + _v4
    _v10 = _v9 + _v5
    _v11 = _v10 + _v7
    _v12 = abs(-2.0)
    _v13 = abs(_v3)
    _v14 = abs(_v4)
    _v15 = abs(_v7)
    _v16 = _v12 + _v13
    _v17 = _v16 + _v14
    _v18 = _v17 + _v0
    _v19 = _v18 + _v15
    _v20 = abs(_v11) * 262144.0 >= _v19
    _v21 = -_v11
    _v22 = _v21 * _v1
    _v23 = 2.0 * _v1
    _v24 = 1.0 + _v23
    _v25 = _v24 * _v24
    _v26 = 1.0 + _v1
    _v27 = _v26 * _v26
    _v28 = _v25 * _v27
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = abs(_v28)
    _v31 = _v22 / _v28
    _v32 = _vecmath.in_range(_v31)
    _v33 = _vecmath32.single(_v31)
    _v34 = _v0 > 208.0
    _v35 = _vecmath32.single(-0.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v36 if x == x else _vecmath32.single(x)
    _v38 = _v30 < 9.7453140114e288
    _v39 = _v20 & _v29
    _v40 = _v39 & _v32
    _v41 = _v40 & _v38
    _v42 = _v41 | _v34
    _v43 = _vecmath32.guarded(_v37, _v42)
    return _v43, _v42


@_cached
def _fill_logish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logish_derivative2(x):
    value, ok = _logish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_logish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logish_derivative2(x):
    value, ok = _logish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logish_derivative2 = _dispatch.Kernel(
    __name__,
    "logish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_logish_derivative2,
        fill32=_fill32_logish_derivative2,
        mend=_mend_logish_derivative2,
        one=_one_logish_derivative2,
        one32=_one32_logish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of logish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logish_derivative2.call(out, x)


@_loops.callable_when_jitted(logish_derivative2)
def _overload_logish_derivative2(x):
    call = _kernel_logish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _logish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 2.0 * _v2
    _v4 = 1.0 + _v1
    _v5 = _v1 / _v4
    _v6 = _vecmath32.log1p(_v5)
    _v7 = _v3 * _v6
    _v8 = 3.0 * _v1
    _v9 = _v8 * _v6
    _v10 = _v1 * x
    _v11 = _v7 + _v9
    _v12 = _v11 + _v6
    _v13 = _v12 + _v10
    _v14 = abs(_v10)
    _v15 = _v12 + _v14
    _v16 = abs(_v13) * 4096.0 >= _v15
    _v17 = 2.0 * _v1
    _v18 = 1.0 + _v17
    _v19 = _v18 * _v4
    _v20 = _v13 / _v19
    _v21 = _v20 != 0.0
    _v22 = _vecmath32.product(grad_output, _v20)
    _v23 = x > 48.0
    _v24 = _vecmath32.product(grad_output, 0.6931471805599453)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v0 < 150.0
    _v27 = _v16 & _v21
    _v28 = _v27 & _v26
    _v29 = _v28 | _v23
    _v30 = _vecmath32.guarded(_v25, _v29)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _logish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _logish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _logish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _logish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _logish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_logish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _logish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logish_backward(grad_output, x):
    value, ok = _logish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logish_backward(grad_output, x):
    value, ok = _logish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logish_backward = _dispatch.Kernel(
    __name__,
    "logish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_logish_backward,
        fill32=_fill32_logish_backward,
        mend=_mend_logish_backward,
        one=_one_logish_backward,
        one32=_one32_logish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def logish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of logish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(logish_backward)
def _overload_logish_backward(grad_output, x):
    call = _kernel_logish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _logish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logish_fast(x)
    _r1, _ok1 = _logish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _logish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logish_fast32(x)
    _r1, _ok1 = _logish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _logish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _logish_exact(x)
    _r1 = _logish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_logish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_logish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_logish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _logish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_logish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_logish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_logish_value_and_derivative(x):
    value_0, value_1, ok = _logish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_logish_value_and_derivative(x):
    value_0, value_1, ok = _logish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_logish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "logish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logish_value_and_derivative,
        fill32=_fill32_logish_value_and_derivative,
        mend=_mend_logish_value_and_derivative,
        one=_one_logish_value_and_derivative,
        one32=_one32_logish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def logish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Logish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_logish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(logish_value_and_derivative)
def _overload_logish_value_and_derivative(x):
    call = _kernel_logish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
