"""Square root of softplus.

Written by `symact build` from [sqrt_softplus] in softplus.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "sqrt_softplus",
    "sqrt_softplus_backward",
    "sqrt_softplus_derivative",
    "sqrt_softplus_derivative2",
    "sqrt_softplus_value_and_derivative",
]

_cached = _loops.caching(__name__)


_sqrt_softplus_ball_expression = _ball_wide.program(
    "x",
    "sqrt(log(exp(x) + 1))",
    "sqrt(log1p(exp(x)))",
    "where_positive((1 + log1p(exp(-x))/(x*(sqrt(1 + log1p(exp(-x))/x) + 1)))*sqrt(x), x)",
)


@_vecmath.jit_scalar
def _sqrt_softplus_ball(x):
    """In balls."""
    # sqrt(log1p(exp(x)))
    _t2 = _ball.exp(x)
    _t4 = _ball.log1p(_t2)
    _t6 = _ball.sqrt(_t4)
    if _ball.is_sure(_t6):
        return _t6
    # where_positive((1 + log1p(exp(-x))/(x*(sqrt(1 + log1p(exp(-x))/x) + 1)))*sqrt(x), x)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.log1p(_t15)
    _t19 = _ball.div(_t17, x)
    _t21 = _ball.add(_t11, _t19)
    _t23 = _ball.sqrt(_t21)
    _t25 = _ball.add(_t11, _t23)
    _t27 = _ball.mul(x, _t25)
    _t29 = _ball.div(_t17, _t27)
    _t31 = _ball.add(_t11, _t29)
    _t33 = _ball.sqrt(x)
    _t35 = _ball.mul(_t31, _t33)
    _t37 = _ball.where_positive(_t35, x)
    _t39 = _ball.better(_t6, _t37)
    return _ball_wide.settled(_t39, _sqrt_softplus_ball_expression, (x,))


@_vecmath.jit_scalar
def _sqrt_softplus_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _sqrt_softplus_ball(x)


@_vecmath.jit_inline
def _sqrt_softplus_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = _vecmath.log1p(_v1)
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _vecmath.in_range(_v3)
    _v5 = x < -2048.0
    _v6 = 0.0 if _v5 else _v3
    _v7 = _v0 < 325.0
    _v8 = _v4 & _v7
    _v9 = _v8 | _v5
    _v10 = _vecmath.guarded(_v6, _v9)
    return _v10, _v9


@_vecmath.jit_inline
def _sqrt_softplus_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.log1p(_v1)
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v3 != 0.0
    _v5 = _vecmath32.single(_v3)
    _v6 = x < -224.0
    _v7 = _vecmath32.single(0.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v0 < 300.0
    _v10 = _v4 & _v9
    _v11 = _v10 | _v6
    _v12 = _vecmath32.guarded(_v8, _v11)
    return _v12, _v11


@_cached
def _fill_sqrt_softplus(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sqrt_softplus(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sqrt_softplus(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sqrt_softplus_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sqrt_softplus(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sqrt_softplus(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sqrt_softplus(x):
    value, ok = _sqrt_softplus_fast(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sqrt_softplus(x):
    value, ok = _sqrt_softplus_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sqrt_softplus = _dispatch.Kernel(
    __name__,
    "sqrt_softplus",
    ("x",),
    _loops.Loops(
        fill=_fill_sqrt_softplus,
        fill32=_fill32_sqrt_softplus,
        mend=_mend_sqrt_softplus,
        one=_one_sqrt_softplus,
        one32=_one32_sqrt_softplus,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sqrt_softplus(x: ArrayLike, *, out: Any = None) -> Any:
    """Square root of softplus, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sqrt_softplus.call(out, x)


@_loops.callable_when_jitted(sqrt_softplus)
def _overload_sqrt_softplus(x):
    call = _kernel_sqrt_softplus.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_sqrt_softplus_derivative_ball_expression = _ball_wide.program(
    "x",
    "exp(x)/(2*(exp(x) + 1)*sqrt(log(exp(x) + 1)))",
    "exp(x)/(2*(exp(x) + 1)*sqrt(log1p(exp(x))))",
    "where_positive(1/((2 + 2*log1p(exp(-x))/(x*(sqrt(1 + log1p(exp(-x))/x) + 1)))*(exp(-x) + "
    "1)*sqrt(x)), x)",
)


@_vecmath.jit_scalar
def _sqrt_softplus_derivative_ball(x):
    """In balls."""
    # exp(x)/(2*(exp(x) + 1)*sqrt(log1p(exp(x))))
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t4, _t2)
    _t8 = _ball.log1p(_t2)
    _t10 = _ball.sqrt(_t8)
    _t12 = _ball.mul(_t6, _t10)
    _t14 = _ball.scaled(_t12, 1.0)
    _t16 = _ball.div(_t2, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # where_positive(1/((2 + 2*log1p(exp(-x))/(x*(sqrt(1 + log1p(exp(-x))/x) + 1)))*(exp(-x...
    _t21 = _ball.neg(x)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.add(_t4, _t23)
    _t27 = (1.0, 0.0, 1.0, 0.0)
    _t29 = _ball.log1p(_t23)
    _t31 = _ball.scaled(_t29, 1.0)
    _t33 = _ball.div(_t29, x)
    _t35 = _ball.add(_t4, _t33)
    _t37 = _ball.sqrt(_t35)
    _t39 = _ball.add(_t4, _t37)
    _t41 = _ball.mul(x, _t39)
    _t43 = _ball.div(_t31, _t41)
    _t45 = _ball.add(_t27, _t43)
    _t47 = _ball.mul(_t25, _t45)
    _t48 = _ball.sqrt(x)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.div(_t4, _t50)
    _t54 = _ball.where_positive(_t52, x)
    _t56 = _ball.better(_t16, _t54)
    return _ball_wide.settled(_t56, _sqrt_softplus_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _sqrt_softplus_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _sqrt_softplus_derivative_ball(x)


@_vecmath.jit_inline
def _sqrt_softplus_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.0 + _v1
    _v3 = 2.0 * _v2
    _v4 = _vecmath.log1p(_v1)
    _v5 = _vecmath.sqrt(_v4)
    _v6 = _v3 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = abs(_v6)
    _v9 = _v1 / _v6
    _v10 = _vecmath.in_range(_v9)
    _v11 = _v0 < 690.0
    _v12 = _v8 < 9.7453140114e288
    _v13 = _v7 & _v10
    _v14 = _v13 & _v11
    _v15 = _v14 & _v12
    _v16 = _vecmath.guarded(_v9, _v15)
    return _v16, _v15


@_vecmath.jit_inline
def _sqrt_softplus_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = 2.0 * _v2
    _v4 = _vecmath32.log1p(_v1)
    _v5 = _vecmath.sqrt(_v4)
    _v6 = _v3 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = abs(_v6)
    _v9 = _v1 / _v6
    _v10 = _vecmath.in_range(_v9)
    _v11 = _vecmath32.single(_v9)
    _v12 = _v0 < 300.0
    _v13 = _v8 < 9.7453140114e288
    _v14 = _v7 & _v10
    _v15 = _v14 & _v12
    _v16 = _v15 & _v13
    _v17 = _vecmath32.guarded(_v11, _v16)
    return _v17, _v16


@_cached
def _fill_sqrt_softplus_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sqrt_softplus_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sqrt_softplus_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sqrt_softplus_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sqrt_softplus_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sqrt_softplus_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sqrt_softplus_derivative(x):
    value, ok = _sqrt_softplus_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sqrt_softplus_derivative(x):
    value, ok = _sqrt_softplus_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sqrt_softplus_derivative = _dispatch.Kernel(
    __name__,
    "sqrt_softplus_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sqrt_softplus_derivative,
        fill32=_fill32_sqrt_softplus_derivative,
        mend=_mend_sqrt_softplus_derivative,
        one=_one_sqrt_softplus_derivative,
        one32=_one32_sqrt_softplus_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sqrt_softplus_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of sqrt_softplus with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sqrt_softplus_derivative.call(out, x)


@_loops.callable_when_jitted(sqrt_softplus_derivative)
def _overload_sqrt_softplus_derivative(x):
    call = _kernel_sqrt_softplus_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_sqrt_softplus_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(2 - 2*exp(x)/(exp(x) + 1) - exp(x)/((exp(x) + 1)*log(exp(x) + 1)))*exp(x)/(4*(exp(x) + "
    "1)*sqrt(log(exp(x) + 1)))",
    "-(-2*log1p(exp(x)) + exp(x))*exp(x)/(4*(exp(x) + 1)**2*log1p(exp(x))*sqrt(log1p(exp(x))))",
    "where_positive((2*x*exp(-x) + 2*log1p(exp(-x))*exp(-x) - 1)/((4 + 4*log1p(exp(-x))/(x*(sqrt(1"
    " + log1p(exp(-x))/x) + 1)))*(x + log1p(exp(-x)))*(exp(-x) + 1)**2*sqrt(x)), x)",
)


@_vecmath.jit_scalar
def _sqrt_softplus_derivative2_ball(x):
    """In balls."""
    # -(-2*log1p(exp(x)) + exp(x))*exp(x)/(4*(exp(x) + 1)**2*log1p(exp(x))*sqrt(log1p(exp(x...
    _t2 = _ball.exp(x)
    _t4 = _ball.log1p(_t2)
    _t6 = _ball.scaled(_t4, 1.0)
    _t8 = _ball.sub(_t2, _t6)
    _t10 = _ball.mul(_t8, _t2)
    _t12 = _ball.neg(_t10)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.add(_t14, _t2)
    _t18 = _ball.sqr(_t16)
    _t20 = _ball.mul(_t18, _t4)
    _t21 = _ball.sqrt(_t4)
    _t23 = _ball.mul(_t20, _t21)
    _t25 = _ball.scaled(_t23, 2.0)
    _t27 = _ball.div(_t12, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # where_positive((2*x*exp(-x) + 2*log1p(exp(-x))*exp(-x) - 1)/((4 + 4*log1p(exp(-x))/(x...
    _t32 = _ball.neg(x)
    _t34 = _ball.exp(_t32)
    _t36 = _ball.log1p(_t34)
    _t38 = _ball.mul(_t34, _t36)
    _t40 = _ball.scaled(_t38, 1.0)
    _t42 = _ball.mul(x, _t34)
    _t44 = _ball.scaled(_t42, 1.0)
    _t46 = _ball.add(_t40, _t44)
    _t47 = _ball.sub(_t46, _t14)
    _t49 = _ball.add(_t14, _t34)
    _t51 = _ball.sqr(_t49)
    _t53 = (1.0, 0.0, 2.0, 0.0)
    _t55 = _ball.scaled(_t36, 2.0)
    _t57 = _ball.div(_t36, x)
    _t59 = _ball.add(_t14, _t57)
    _t61 = _ball.sqrt(_t59)
    _t63 = _ball.add(_t14, _t61)
    _t65 = _ball.mul(x, _t63)
    _t67 = _ball.div(_t55, _t65)
    _t69 = _ball.add(_t53, _t67)
    _t71 = _ball.mul(_t51, _t69)
    _t72 = _ball.add(_t36, x)
    _t74 = _ball.mul(_t71, _t72)
    _t75 = _ball.sqrt(x)
    _t77 = _ball.mul(_t74, _t75)
    _t79 = _ball.div(_t47, _t77)
    _t81 = _ball.where_positive(_t79, x)
    _t83 = _ball.better(_t27, _t81)
    return _ball_wide.settled(_t83, _sqrt_softplus_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _sqrt_softplus_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _sqrt_softplus_derivative2_ball(x)


@_vecmath.jit_inline
def _sqrt_softplus_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.log1p_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -2.0 * _v6
    _v9 = -2.0 * _v7
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_sum(_v8, _v9, _v3, _v4)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v8)
    _v15 = _v14 + _v3
    _v16 = abs(_v12) * 16384.0 >= _v15
    _v17 = _vecmath.two_sum(_v12, _v13)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v18, _v19, _v3, _v4)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = -_v21
    _v24 = -_v22
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.pair_times(_v3, _v4, _v0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = 2.0 * _v27
    _v30 = 2.0 * _v28
    _v31 = _vecmath.pair_product(_v3, _v4, _v6, _v7)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = 2.0 * _v32
    _v35 = 2.0 * _v33
    _v36 = _vecmath.pair_plus(_v29, _v30, -1.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_sum(_v37, _v38, _v34, _v35)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = abs(-1.0)
    _v43 = _v42 + _v29
    _v44 = _v43 + _v34
    _v45 = abs(_v40) * 16384.0 >= _v44
    _v46 = _v0 < 690.0
    _v47 = _v10 & _v16
    _v48 = _v47 & _v25
    _v49 = _v48 & _v46
    _v50 = _v45 & _v46
    _v51 = _v49 if x < 0.0 else _v50
    _v52 = _v23 if x < 0.0 else _v40
    _v53 = _v24 if x < 0.0 else _v41
    _v54 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_product(_v55, _v56, _v55, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_product(_v58, _v59, _v6, _v7)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.sqrt_as_pair(_v6, _v7)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_product(_v61, _v62, _v64, _v65)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = 4.0 * _v67
    _v70 = 4.0 * _v68
    _v71 = 4.0 * _v6
    _v72 = 4.0 * _v7
    _v73 = abs(_v0) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_quotient(_v6, _v7, _v0, 0.0)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_plus(_v75, _v76, 1.0)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.sqrt_as_pair(_v78, _v79)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_plus(_v81, _v82, 1.0)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_times(_v84, _v85, _v0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = abs(_v87) > 1.0261342003245941e-289
    _v90 = abs(_v87)
    _v91 = _vecmath.pair_quotient(_v71, _v72, _v87, _v88)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_plus(_v92, _v93, 4.0)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_product(_v58, _v59, _v95, _v96)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_plus(_v6, _v7, _v0)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_product(_v98, _v99, _v101, _v102)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = abs(_v104) > 1.0261342003245941e-289
    _v107 = _vecmath.sqrt_as_pair(_v0, 0.0)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = _vecmath.pair_product(_v104, _v105, _v108, _v109)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _v90 < 9.7453140114e288
    _v114 = _v73 & _v89
    _v115 = _v114 & _v106
    _v116 = _v115 & _v46
    _v117 = _v116 & _v113
    _v118 = _v46 if x < 0.0 else _v117
    _v119 = _v69 if x < 0.0 else _v111
    _v120 = _v70 if x < 0.0 else _v112
    _v121 = abs(_v119) > 1.0261342003245941e-289
    _v122 = abs(_v119)
    _v123 = _vecmath.pair_quotient(_v52, _v53, _v119, _v120)
    _v124 = _v123[0]
    _v125 = _v123[1]
    _v126 = _v124 + _v125
    _v127 = _vecmath.in_range(_v126)
    _v128 = _v122 < 9.7453140114e288
    _v129 = _v0 < 3.402823669209385e38
    _v130 = _v51 & _v118
    _v131 = _v130 & _v121
    _v132 = _v131 & _v127
    _v133 = _v132 & _v128
    _v134 = _v133 & _v129
    _v135 = _vecmath.guarded(_v126, _v134)
    return _v135, _v134


@_vecmath.jit_inline
def _sqrt_softplus_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _vecmath32.log1p(_v1)
    _v3 = -2.0 * _v2
    _v4 = _v3 + _v1
    _v5 = abs(_v3)
    _v6 = _v5 + _v1
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = -_v4
    _v9 = _v8 * _v1
    _v10 = 1.0 + _v1
    _v11 = _v10 * _v10
    _v12 = 4.0 * _v11
    _v13 = _v12 * _v2
    _v14 = _vecmath.sqrt(_v2)
    _v15 = _v13 * _v14
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = abs(_v15)
    _v18 = _v9 / _v15
    _v19 = _vecmath.in_range(_v18)
    _v20 = _vecmath32.single(_v18)
    _v21 = _v0 < 300.0
    _v22 = _v17 < 9.7453140114e288
    _v23 = _v7 & _v16
    _v24 = _v23 & _v19
    _v25 = _v24 & _v21
    _v26 = _v25 & _v22
    _v27 = _vecmath32.guarded(_v20, _v26)
    return _v27, _v26


@_cached
def _fill_sqrt_softplus_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sqrt_softplus_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sqrt_softplus_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sqrt_softplus_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sqrt_softplus_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sqrt_softplus_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sqrt_softplus_derivative2(x):
    value, ok = _sqrt_softplus_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sqrt_softplus_derivative2(x):
    value, ok = _sqrt_softplus_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sqrt_softplus_derivative2 = _dispatch.Kernel(
    __name__,
    "sqrt_softplus_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_sqrt_softplus_derivative2,
        fill32=_fill32_sqrt_softplus_derivative2,
        mend=_mend_sqrt_softplus_derivative2,
        one=_one_sqrt_softplus_derivative2,
        one32=_one32_sqrt_softplus_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sqrt_softplus_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of sqrt_softplus with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sqrt_softplus_derivative2.call(out, x)


@_loops.callable_when_jitted(sqrt_softplus_derivative2)
def _overload_sqrt_softplus_derivative2(x):
    call = _kernel_sqrt_softplus_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _sqrt_softplus_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = 2.0 * _v2
    _v4 = _vecmath32.log1p(_v1)
    _v5 = _vecmath.sqrt(_v4)
    _v6 = _v3 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = abs(_v6)
    _v9 = _v1 / _v6
    _v10 = _vecmath.in_range(_v9)
    _v11 = _vecmath32.product(grad_output, _v9)
    _v12 = _v0 < 300.0
    _v13 = _v8 < 9.7453140114e288
    _v14 = _v7 & _v10
    _v15 = _v14 & _v12
    _v16 = _v15 & _v13
    _v17 = _vecmath32.guarded(_v11, _v16)
    return _v17, _v17 == _v17


@_vecmath.jit_inline
def _sqrt_softplus_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sqrt_softplus_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sqrt_softplus_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sqrt_softplus_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sqrt_softplus_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _sqrt_softplus_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sqrt_softplus_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sqrt_softplus_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sqrt_softplus_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sqrt_softplus_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _sqrt_softplus_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sqrt_softplus_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sqrt_softplus_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sqrt_softplus_backward(grad_output, x):
    value, ok = _sqrt_softplus_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sqrt_softplus_backward(grad_output, x):
    value, ok = _sqrt_softplus_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sqrt_softplus_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sqrt_softplus_backward = _dispatch.Kernel(
    __name__,
    "sqrt_softplus_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_sqrt_softplus_backward,
        fill32=_fill32_sqrt_softplus_backward,
        mend=_mend_sqrt_softplus_backward,
        one=_one_sqrt_softplus_backward,
        one32=_one32_sqrt_softplus_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sqrt_softplus_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of sqrt_softplus.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sqrt_softplus_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(sqrt_softplus_backward)
def _overload_sqrt_softplus_backward(grad_output, x):
    call = _kernel_sqrt_softplus_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _sqrt_softplus_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sqrt_softplus_fast(x)
    _r1, _ok1 = _sqrt_softplus_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sqrt_softplus_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sqrt_softplus_fast32(x)
    _r1, _ok1 = _sqrt_softplus_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sqrt_softplus_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _sqrt_softplus_exact(x)
    _r1 = _sqrt_softplus_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_sqrt_softplus_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sqrt_softplus_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sqrt_softplus_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sqrt_softplus_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sqrt_softplus_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sqrt_softplus_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sqrt_softplus_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sqrt_softplus_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sqrt_softplus_value_and_derivative(x):
    value_0, value_1, ok = _sqrt_softplus_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sqrt_softplus_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sqrt_softplus_value_and_derivative(x):
    value_0, value_1, ok = _sqrt_softplus_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sqrt_softplus_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sqrt_softplus_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sqrt_softplus_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sqrt_softplus_value_and_derivative,
        fill32=_fill32_sqrt_softplus_value_and_derivative,
        mend=_mend_sqrt_softplus_value_and_derivative,
        one=_one_sqrt_softplus_value_and_derivative,
        one32=_one32_sqrt_softplus_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sqrt_softplus_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Square root of softplus and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sqrt_softplus_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(sqrt_softplus_value_and_derivative)
def _overload_sqrt_softplus_value_and_derivative(x):
    call = _kernel_sqrt_softplus_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
