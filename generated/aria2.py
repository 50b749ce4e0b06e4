"""ARiA2.

Written by `symact build` from [aria2] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "aria2",
    "aria2_backward",
    "aria2_backward_alpha",
    "aria2_backward_beta",
    "aria2_derivative",
    "aria2_derivative2",
    "aria2_derivative_alpha",
    "aria2_derivative_beta",
    "aria2_value_and_derivative",
]

_cached = _loops.caching(__name__)


_aria2_ball_expression = _ball_wide.program(
    "x alpha beta", "(1 + exp(-beta*x))**(-alpha)", "pow_((exp(beta*x) + 1)/exp(beta*x), -alpha)"
)


@_vecmath.jit_scalar
def _aria2_ball(x, alpha, beta):
    """In balls."""
    # pow((exp(beta*x) + 1)/exp(beta*x), -alpha)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t1, _t7)
    _t11 = _ball.div(_t9, _t7)
    _t14 = _ball.neg(alpha)
    _t16 = _ball.pow_(_t11, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # pow(exp(-beta*x) + 1, -alpha)
    _t21 = _ball.neg(_t5)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.add(_t1, _t23)
    _t27 = _ball.pow_(_t25, _t14)
    _t29 = _ball.better(_t16, _t27)
    return _ball_wide.settled(_t29, _aria2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _aria2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _aria2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _aria2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(beta, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v9 = _vecmath.log1p_unit(_v8)
    _v10 = _v9 * alpha
    _v11 = abs(_v10)
    _v12 = -_v9
    _v13 = _v12 * alpha
    _v14 = abs(_v13)
    _v15 = _vecmath.expm1_bounded(_v13)
    _v16 = _vecmath.two_sum(1.0, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(1.0)
    _v20 = abs(_v15)
    _v21 = _v19 + _v20
    _v22 = abs(_v17) * 4.0 >= _v21
    _v23 = _v0 * alpha
    _v24 = _v23 * beta
    _v25 = abs(_v24)
    _v26 = _vecmath.two_product(alpha, beta)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_times(_v27, _v28, _v0)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -_v30
    _v33 = -_v31
    _v34 = _vecmath.exp_bounded_as_pair(_v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v17, _v18, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _v2 < 690.0
    _v41 = _v11 < 690.0
    _v42 = _v14 < 1.5
    _v43 = _v25 < 690.0
    _v44 = _v22 & _v40
    _v45 = _v44 & _v41
    _v46 = _v45 & _v42
    _v47 = _v46 & _v43
    _v48 = _v47 if x < 0.0 else _v46
    _v49 = _v38 if x < 0.0 else _v17
    _v50 = _v39 if x < 0.0 else _v18
    _v51 = _v49 + _v50
    _v52 = alpha > 0.0
    _v53 = beta > 0.0
    _v54 = _vecmath.in_range(_v51)
    _v55 = abs(alpha)
    _v56 = abs(beta)
    _v57 = beta * x
    _v58 = _v57 > 144.0
    _v59 = 1.0 if _v58 else _v51
    _v60 = _v48 & _v54
    _v61 = _v60 | _v58
    _v62 = _v0 < 3.402823669209385e38
    _v63 = _v55 < 3.402823669209385e38
    _v64 = _v56 < 3.402823669209385e38
    _v65 = _v52 & _v53
    _v66 = _v65 & _v61
    _v67 = _v66 & _v62
    _v68 = _v67 & _v63
    _v69 = _v68 & _v64
    _v70 = _vecmath.guarded(_v59, _v69)
    return _v70, _v69


@_vecmath.jit_inline
def _aria2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = -alpha
    _v7 = _vecmath32.pow_(_v5, _v6)
    _v8 = abs(_v7)
    _v9 = alpha > 0.0
    _v10 = beta > 0.0
    _v11 = _vecmath.in_range(_v7)
    _v12 = abs(x)
    _v13 = abs(alpha)
    _v14 = abs(beta)
    _v15 = _v0 > 144.0
    _v16 = 1.0 if _v15 else _v7
    _v17 = _v1 < 300.0
    _v18 = _v8 < 9.7453140114e288
    _v19 = _v11 & _v17
    _v20 = _v19 & _v18
    _v21 = _v20 | _v15
    _v22 = _v12 < 3.402823669209385e38
    _v23 = _v13 < 3.402823669209385e38
    _v24 = _v14 < 3.402823669209385e38
    _v25 = _v9 & _v10
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = _v28 & _v24
    _v30 = _vecmath.guarded(_v16, _v29)
    return _v30, _v29


@_cached
def _fill_aria2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_exact(x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2(x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2(x, alpha, beta):
    value, ok = _aria2_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_aria2(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2(x, alpha, beta):
    value, ok = _aria2_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_aria2(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2 = _dispatch.Kernel(
    __name__,
    "aria2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2,
        fill32=_fill32_aria2,
        mend=_mend_aria2,
        one=_one_aria2,
        one32=_one32_aria2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aria2(x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ARiA2, elementwise.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2)
def _overload_aria2(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta*exp(-beta*x)/((1 + exp(-beta*x))*(1 + exp(-beta*x))**alpha)",
    "alpha*beta*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha)/(exp(beta*x) + 1)",
)


@_vecmath.jit_scalar
def _aria2_derivative_ball(x, alpha, beta):
    """In balls."""
    # alpha*beta*pow((exp(beta*x) + 1)/exp(beta*x), -alpha)/(exp(beta*x) + 1)
    _t3 = _ball.mul(alpha, beta)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.add(_t4, _t9)
    _t13 = _ball.div(_t11, _t9)
    _t15 = _ball.neg(alpha)
    _t17 = _ball.pow_(_t13, _t15)
    _t19 = _ball.mul(_t3, _t17)
    _t21 = _ball.div(_t19, _t11)
    if _ball.is_sure(_t21):
        return _t21
    # alpha*beta*pow(exp(-beta*x) + 1, -alpha)*exp(-beta*x)/(exp(-beta*x) + 1)
    _t26 = _ball.mul(alpha, beta)
    _t27 = _ball.neg(_t7)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(_t26, _t29)
    _t32 = _ball.add(_t4, _t29)
    _t34 = _ball.pow_(_t32, _t15)
    _t36 = _ball.mul(_t31, _t34)
    _t38 = _ball.div(_t36, _t32)
    _t40 = _ball.better(_t21, _t38)
    return _ball_wide.settled(_t40, _aria2_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _aria2_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _aria2_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _aria2_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = _v1 * beta
    _v3 = abs(_v2)
    _v4 = _vecmath.two_product(alpha, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, _v0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = -_v8
    _v11 = -_v9
    _v12 = _vecmath.exp_bounded_dd(_v10, _v11)
    _v13 = _v0 * beta
    _v14 = abs(_v13)
    _v15 = _vecmath.two_product(beta, _v0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -_v16
    _v19 = -_v17
    _v20 = _vecmath.exp_bounded_dd(_v18, _v19)
    _v21 = _vecmath.log1p_unit(_v20)
    _v22 = _v21 * alpha
    _v23 = abs(_v22)
    _v24 = -_v21
    _v25 = _v24 * alpha
    _v26 = abs(_v25)
    _v27 = _vecmath.expm1_bounded(_v25)
    _v28 = 1.0 + _v27
    _v29 = abs(1.0)
    _v30 = abs(_v27)
    _v31 = _v29 + _v30
    _v32 = abs(_v28) * 4.0 >= _v31
    _v33 = _v12 * _v28
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v33 * alpha
    _v36 = _v35 * beta
    _v37 = _v20 * _v28
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = _v37 * alpha
    _v40 = _v39 * beta
    _v41 = _v3 < 690.0
    _v42 = _v14 < 690.0
    _v43 = _v23 < 690.0
    _v44 = _v26 < 1.5
    _v45 = _v32 & _v34
    _v46 = _v45 & _v41
    _v47 = _v46 & _v42
    _v48 = _v47 & _v43
    _v49 = _v48 & _v44
    _v50 = _v32 & _v38
    _v51 = _v50 & _v42
    _v52 = _v51 & _v43
    _v53 = _v52 & _v44
    _v54 = _v49 if x < 0.0 else _v53
    _v55 = _v36 if x < 0.0 else _v40
    _v56 = 1.0 + _v20
    _v57 = _v55 / _v56
    _v58 = alpha > 0.0
    _v59 = beta > 0.0
    _v60 = _vecmath.in_range(_v57)
    _v61 = abs(alpha)
    _v62 = abs(beta)
    _v63 = beta * x
    _v64 = _v63 > 2048.0
    _v65 = 0.0 if _v64 else _v57
    _v66 = _v54 & _v42
    _v67 = _v66 & _v60
    _v68 = _v67 | _v64
    _v69 = _v0 < 3.402823669209385e38
    _v70 = _v61 < 3.402823669209385e38
    _v71 = _v62 < 3.402823669209385e38
    _v72 = _v58 & _v59
    _v73 = _v72 & _v68
    _v74 = _v73 & _v69
    _v75 = _v74 & _v70
    _v76 = _v75 & _v71
    _v77 = _vecmath.guarded(_v65, _v76)
    return _v77, _v76


@_vecmath.jit_inline
def _aria2_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = -alpha
    _v7 = _vecmath32.pow_(_v5, _v6)
    _v8 = abs(_v7)
    _v9 = _v4 * _v7
    _v10 = _v9 * alpha
    _v11 = _v10 * beta
    _v12 = _v11 / _v5
    _v13 = alpha > 0.0
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v12)
    _v16 = abs(x)
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = _v0 > 384.0
    _v20 = 0.0 if _v19 else _v12
    _v21 = _v1 < 300.0
    _v22 = _v8 < 9.7453140114e288
    _v23 = _v15 & _v21
    _v24 = _v23 & _v22
    _v25 = _v24 | _v19
    _v26 = _v16 < 3.402823669209385e38
    _v27 = _v17 < 3.402823669209385e38
    _v28 = _v18 < 3.402823669209385e38
    _v29 = _v13 & _v14
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _vecmath.guarded(_v20, _v33)
    return _v34, _v33


@_cached
def _fill_aria2_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2_derivative(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2_derivative(x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative(x, alpha, beta):
    value, ok = _aria2_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2_derivative(x, alpha, beta):
    value, ok = _aria2_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2_derivative = _dispatch.Kernel(
    __name__,
    "aria2_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_derivative,
        fill32=_fill32_aria2_derivative,
        mend=_mend_aria2_derivative,
        one=_one_aria2_derivative,
        one32=_one32_aria2_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aria2_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of aria2 with respect to x.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2_derivative(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_derivative)
def _overload_aria2_derivative(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta**2*(alpha*exp(-beta*x)/(1 + exp(-beta*x)) - 1 + exp(-beta*x)/(1 + "
    "exp(-beta*x)))*exp(-beta*x)/((1 + exp(-beta*x))*(1 + exp(-beta*x))**alpha)",
    "-alpha*beta**2*(-alpha + exp(beta*x))*pow_((exp(beta*x) + 1)/exp(beta*x), "
    "-alpha)/(exp(beta*x) + 1)**2",
)


@_vecmath.jit_scalar
def _aria2_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -alpha*beta**2*(-alpha + exp(beta*x))*pow((exp(beta*x) + 1)/exp(beta*x), -alpha)/(exp...
    _t3 = _ball.sqr(beta)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sub(_t9, alpha)
    _t13 = _ball.mul(_t5, _t11)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.add(_t14, _t9)
    _t18 = _ball.div(_t16, _t9)
    _t20 = _ball.neg(alpha)
    _t22 = _ball.pow_(_t18, _t20)
    _t24 = _ball.mul(_t13, _t22)
    _t26 = _ball.neg(_t24)
    _t28 = _ball.sqr(_t16)
    _t30 = _ball.div(_t26, _t28)
    if _ball.is_sure(_t30):
        return _t30
    # alpha*beta**2*(alpha*exp(-beta*x)/(exp(-beta*x) + 1) - 1 + exp(-beta*x)/(exp(-beta*x)...
    _t35 = _ball.mul(alpha, _t3)
    _t36 = _ball.neg(_t7)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.mul(alpha, _t38)
    _t42 = _ball.add(_t14, _t38)
    _t44 = _ball.div(_t40, _t42)
    _t46 = _ball.div(_t38, _t42)
    _t48 = _ball.add(_t44, _t46)
    _t49 = _ball.sub(_t48, _t14)
    _t51 = _ball.mul(_t35, _t49)
    _t52 = _ball.mul(_t51, _t38)
    _t53 = _ball.pow_(_t42, _t20)
    _t55 = _ball.mul(_t52, _t53)
    _t57 = _ball.div(_t55, _t42)
    _t59 = _ball.better(_t30, _t57)
    return _ball_wide.settled(_t59, _aria2_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _aria2_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _aria2_derivative2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _aria2_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(beta, beta)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = _vecmath.pair_times(_v2, _v3, alpha)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _v0 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.two_product(beta, _v0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = -_v11
    _v14 = -_v12
    _v15 = _vecmath.exp_bounded_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.log1p_unit(_v16)
    _v19 = _v18 * alpha
    _v20 = abs(_v19)
    _v21 = -_v18
    _v22 = _v21 * alpha
    _v23 = abs(_v22)
    _v24 = _vecmath.expm1_bounded(_v22)
    _v25 = -_v24
    _v26 = -0.0
    _v27 = _vecmath.pair_plus(_v25, _v26, -1.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(-1.0)
    _v31 = abs(_v25)
    _v32 = _v30 + _v31
    _v33 = abs(_v28) * 2.0 >= _v32
    _v34 = _vecmath.pair_product(_v6, _v7, _v28, _v29)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = -alpha
    _v38 = _vecmath.pair_plus(_v16, _v17, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(_v37)
    _v42 = abs(_v16)
    _v43 = _v41 + _v42
    _v44 = abs(_v39) * 8192.0 >= _v43
    _v45 = _vecmath.pair_product(_v35, _v36, _v39, _v40)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _v0 * alpha
    _v49 = _v48 * beta
    _v50 = abs(_v49)
    _v51 = _vecmath.two_product(alpha, beta)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_times(_v52, _v53, _v0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = -_v55
    _v58 = -_v56
    _v59 = _vecmath.exp_bounded_as_pair(_v57, _v58)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_product(_v46, _v47, _v60, _v61)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.two_sum(1.0, _v24)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(1.0)
    _v69 = abs(_v24)
    _v70 = _v68 + _v69
    _v71 = abs(_v66) * 2.0 >= _v70
    _v72 = _vecmath.pair_product(_v6, _v7, _v66, _v67)
    _v73 = _v72[0]
    _v74 = _v72[1]
    _v75 = _vecmath.pair_times(_v16, _v17, alpha)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _vecmath.pair_plus(_v76, _v77, -1.0)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = abs(_v76)
    _v82 = _v30 + _v81
    _v83 = abs(_v79) * 8192.0 >= _v82
    _v84 = _vecmath.pair_product(_v73, _v74, _v79, _v80)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_product(_v85, _v86, _v16, _v17)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _v9 < 690.0
    _v91 = _v20 < 690.0
    _v92 = _v23 < 1.5
    _v93 = _v50 < 690.0
    _v94 = _v4 & _v33
    _v95 = _v94 & _v44
    _v96 = _v95 & _v90
    _v97 = _v96 & _v91
    _v98 = _v97 & _v92
    _v99 = _v98 & _v93
    _v100 = _v4 & _v71
    _v101 = _v100 & _v83
    _v102 = _v101 & _v90
    _v103 = _v102 & _v91
    _v104 = _v103 & _v92
    _v105 = _v99 if x < 0.0 else _v104
    _v106 = _v63 if x < 0.0 else _v88
    _v107 = _v64 if x < 0.0 else _v89
    _v108 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = _vecmath.pair_product(_v109, _v110, _v109, _v110)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = _vecmath.pair_quotient(_v106, _v107, _v112, _v113)
    _v115 = _v114[0]
    _v116 = _v114[1]
    _v117 = _v115 + _v116
    _v118 = alpha > 0.0
    _v119 = beta > 0.0
    _v120 = _vecmath.in_range(_v117)
    _v121 = abs(alpha)
    _v122 = abs(beta)
    _v123 = beta * x
    _v124 = _v123 > 2048.0
    _v125 = -0.0 if _v124 else _v117
    _v126 = _v105 & _v90
    _v127 = _v126 & _v120
    _v128 = _v127 | _v124
    _v129 = _v0 < 3.402823669209385e38
    _v130 = _v121 < 3.402823669209385e38
    _v131 = _v122 < 3.402823669209385e38
    _v132 = _v118 & _v119
    _v133 = _v132 & _v128
    _v134 = _v133 & _v129
    _v135 = _v134 & _v130
    _v136 = _v135 & _v131
    _v137 = _vecmath.guarded(_v125, _v136)
    return _v137, _v136


@_vecmath.jit_inline
def _aria2_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -alpha
    _v1 = beta * x
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = _v0 + _v3
    _v5 = abs(_v0)
    _v6 = abs(_v3)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = -_v4
    _v10 = beta * beta
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = _v9 * _v10
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = 1.0 + _v3
    _v15 = _v14 / _v3
    _v16 = _vecmath32.pow_(_v15, _v0)
    _v17 = abs(_v16)
    _v18 = _v12 * _v16
    _v19 = _v18 * alpha
    _v20 = _v14 * _v14
    _v21 = _v19 / _v20
    _v22 = alpha > 0.0
    _v23 = beta > 0.0
    _v24 = _vecmath.in_range(_v21)
    _v25 = abs(x)
    _v26 = abs(alpha)
    _v27 = abs(beta)
    _v28 = _v1 > 512.0
    _v29 = -0.0 if _v28 else _v21
    _v30 = _v2 < 300.0
    _v31 = _v17 < 9.7453140114e288
    _v32 = _v8 & _v11
    _v33 = _v32 & _v13
    _v34 = _v33 & _v24
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 | _v28
    _v38 = _v25 < 3.402823669209385e38
    _v39 = _v26 < 3.402823669209385e38
    _v40 = _v27 < 3.402823669209385e38
    _v41 = _v22 & _v23
    _v42 = _v41 & _v37
    _v43 = _v42 & _v38
    _v44 = _v43 & _v39
    _v45 = _v44 & _v40
    _v46 = _vecmath.guarded(_v29, _v45)
    return _v46, _v45


@_cached
def _fill_aria2_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2_derivative2(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2_derivative2(x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative2(x, alpha, beta):
    value, ok = _aria2_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2_derivative2(x, alpha, beta):
    value, ok = _aria2_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2_derivative2 = _dispatch.Kernel(
    __name__,
    "aria2_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_derivative2,
        fill32=_fill32_aria2_derivative2,
        mend=_mend_aria2_derivative2,
        one=_one_aria2_derivative2,
        one32=_one32_aria2_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aria2_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of aria2 with respect to x.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2_derivative2(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_derivative2)
def _overload_aria2_derivative2(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta",
    "-log(1 + exp(-beta*x))/(1 + exp(-beta*x))**alpha",
    "-log1p(1/exp(beta*x))*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha)",
    "-(expm1(-alpha*log1p(exp(-beta*x))) + 1)*log1p(exp(-beta*x))",
)


@_vecmath.jit_scalar
def _aria2_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    # -log1p(1/exp(beta*x))*pow((exp(beta*x) + 1)/exp(beta*x), -alpha)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.div(_t1, _t7)
    _t11 = _ball.log1p(_t9)
    _t13 = _ball.add(_t1, _t7)
    _t15 = _ball.div(_t13, _t7)
    _t18 = _ball.neg(alpha)
    _t20 = _ball.pow_(_t15, _t18)
    _t22 = _ball.mul(_t11, _t20)
    _t24 = _ball.neg(_t22)
    if _ball.is_sure(_t24):
        return _t24
    # -pow(exp(-beta*x) + 1, -alpha)*log(exp(-beta*x) + 1)
    _t29 = _ball.neg(_t5)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.add(_t1, _t31)
    _t35 = _ball.log(_t33)
    _t37 = _ball.pow_(_t33, _t18)
    _t39 = _ball.mul(_t35, _t37)
    _t41 = _ball.neg(_t39)
    if _ball.is_sure(_t41):
        return _t41
    # -(expm1(-alpha*log1p(exp(-beta*x))) + 1)*log1p(exp(-beta*x))
    _t46 = _ball.log1p(_t31)
    _t48 = _ball.mul(alpha, _t46)
    _t50 = _ball.neg(_t48)
    _t52 = _ball.expm1(_t50)
    _t54 = _ball.add(_t1, _t52)
    _t56 = _ball.mul(_t54, _t46)
    _t58 = _ball.neg(_t56)
    _t60 = _ball.better(_ball.better(_t24, _t41), _t58)
    return _ball_wide.settled(_t60, _aria2_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _aria2_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _aria2_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_inline
def _aria2_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _v1 * beta
    _v3 = _v0 * beta
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(beta, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -_v6
    _v9 = -_v7
    _v10 = _vecmath.exp_bounded_dd(_v8, _v9)
    _v11 = _vecmath.log1p_unit(_v10)
    _v12 = -_v11
    _v13 = _v2 + _v12
    _v14 = _v0 * alpha
    _v15 = _v14 * beta
    _v16 = abs(_v15)
    _v17 = _vecmath.two_product(alpha, beta)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_times(_v18, _v19, _v0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = -_v21
    _v24 = -_v22
    _v25 = _vecmath.exp_bounded_dd(_v23, _v24)
    _v26 = _v13 * _v25
    _v27 = _v11 * alpha
    _v28 = abs(_v27)
    _v29 = _v12 * alpha
    _v30 = abs(_v29)
    _v31 = _vecmath.expm1_bounded(_v29)
    _v32 = 1.0 + _v31
    _v33 = abs(1.0)
    _v34 = abs(_v31)
    _v35 = _v33 + _v34
    _v36 = abs(_v32) * 4.0 >= _v35
    _v37 = _v26 * _v32
    _v38 = -_v32
    _v39 = _v38 * _v11
    _v40 = _v4 < 690.0
    _v41 = _v16 < 690.0
    _v42 = _v28 < 690.0
    _v43 = _v30 < 1.5
    _v44 = _v36 & _v40
    _v45 = _v44 & _v41
    _v46 = _v45 & _v42
    _v47 = _v46 & _v43
    _v48 = _v44 & _v42
    _v49 = _v48 & _v43
    _v50 = _v47 if x < 0.0 else _v49
    _v51 = _v37 if x < 0.0 else _v39
    _v52 = alpha > 0.0
    _v53 = beta > 0.0
    _v54 = _vecmath.in_range(_v51)
    _v55 = abs(alpha)
    _v56 = abs(beta)
    _v57 = beta * x
    _v58 = _v57 > 2048.0
    _v59 = -0.0 if _v58 else _v51
    _v60 = _v50 & _v54
    _v61 = _v60 | _v58
    _v62 = _v0 < 3.402823669209385e38
    _v63 = _v55 < 3.402823669209385e38
    _v64 = _v56 < 3.402823669209385e38
    _v65 = _v52 & _v53
    _v66 = _v65 & _v61
    _v67 = _v66 & _v62
    _v68 = _v67 & _v63
    _v69 = _v68 & _v64
    _v70 = _vecmath.guarded(_v59, _v69)
    return _v70, _v69


@_vecmath.jit_inline
def _aria2_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 1.0 / _v2
    _v4 = _vecmath32.log1p(_v3)
    _v5 = -_v4
    _v6 = abs(_v5) > 1.0261342003245941e-289
    _v7 = 1.0 + _v2
    _v8 = _v7 / _v2
    _v9 = -alpha
    _v10 = _vecmath32.pow_(_v8, _v9)
    _v11 = abs(_v10)
    _v12 = _v5 * _v10
    _v13 = alpha > 0.0
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v12)
    _v16 = abs(x)
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = _v0 > 208.0
    _v20 = -0.0 if _v19 else _v12
    _v21 = _v1 < 300.0
    _v22 = _v11 < 9.7453140114e288
    _v23 = _v6 & _v15
    _v24 = _v23 & _v21
    _v25 = _v24 & _v22
    _v26 = _v25 | _v19
    _v27 = _v16 < 3.402823669209385e38
    _v28 = _v17 < 3.402823669209385e38
    _v29 = _v18 < 3.402823669209385e38
    _v30 = _v13 & _v14
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _v33 & _v29
    _v35 = _vecmath.guarded(_v20, _v34)
    return _v35, _v34


@_cached
def _fill_aria2_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2_derivative_alpha(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2_derivative_alpha(x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative_alpha(x, alpha, beta):
    value, ok = _aria2_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2_derivative_alpha(x, alpha, beta):
    value, ok = _aria2_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2_derivative_alpha = _dispatch.Kernel(
    __name__,
    "aria2_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_derivative_alpha,
        fill32=_fill32_aria2_derivative_alpha,
        mend=_mend_aria2_derivative_alpha,
        one=_one_aria2_derivative_alpha,
        one32=_one32_aria2_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aria2_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of aria2 with respect to its parameter alpha.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2_derivative_alpha(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_derivative_alpha)
def _overload_aria2_derivative_alpha(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*x*exp(-beta*x)/((1 + exp(-beta*x))*(1 + exp(-beta*x))**alpha)",
    "alpha*x*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha)/(exp(beta*x) + 1)",
)


@_vecmath.jit_scalar
def _aria2_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*x*pow((exp(beta*x) + 1)/exp(beta*x), -alpha)/(exp(beta*x) + 1)
    _t3 = _ball.mul(x, alpha)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.add(_t4, _t9)
    _t13 = _ball.div(_t11, _t9)
    _t15 = _ball.neg(alpha)
    _t17 = _ball.pow_(_t13, _t15)
    _t19 = _ball.mul(_t3, _t17)
    _t21 = _ball.div(_t19, _t11)
    if _ball.is_sure(_t21):
        return _t21
    # alpha*x*pow(exp(-beta*x) + 1, -alpha)*exp(-beta*x)/(exp(-beta*x) + 1)
    _t26 = _ball.mul(x, alpha)
    _t27 = _ball.neg(_t7)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(_t26, _t29)
    _t32 = _ball.add(_t4, _t29)
    _t34 = _ball.pow_(_t32, _t15)
    _t36 = _ball.mul(_t31, _t34)
    _t38 = _ball.div(_t36, _t32)
    _t40 = _ball.better(_t21, _t38)
    return _ball_wide.settled(_t40, _aria2_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _aria2_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _aria2_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_inline
def _aria2_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = _v1 * beta
    _v3 = abs(_v2)
    _v4 = _vecmath.two_product(alpha, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, _v0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = -_v8
    _v11 = -_v9
    _v12 = _vecmath.exp_bounded_dd(_v10, _v11)
    _v13 = -_v12
    _v14 = _v0 * beta
    _v15 = abs(_v14)
    _v16 = _vecmath.two_product(beta, _v0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = -_v17
    _v20 = -_v18
    _v21 = _vecmath.exp_bounded_dd(_v19, _v20)
    _v22 = _vecmath.log1p_unit(_v21)
    _v23 = _v22 * alpha
    _v24 = abs(_v23)
    _v25 = -_v22
    _v26 = _v25 * alpha
    _v27 = abs(_v26)
    _v28 = _vecmath.expm1_bounded(_v26)
    _v29 = 1.0 + _v28
    _v30 = abs(1.0)
    _v31 = abs(_v28)
    _v32 = _v30 + _v31
    _v33 = abs(_v29) * 4.0 >= _v32
    _v34 = _v13 * _v29
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = _v34 * _v0
    _v37 = _v36 * alpha
    _v38 = _v21 * _v29
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = _v38 * _v0
    _v41 = _v40 * alpha
    _v42 = _v3 < 690.0
    _v43 = _v15 < 690.0
    _v44 = _v24 < 690.0
    _v45 = _v27 < 1.5
    _v46 = _v33 & _v35
    _v47 = _v46 & _v42
    _v48 = _v47 & _v43
    _v49 = _v48 & _v44
    _v50 = _v49 & _v45
    _v51 = _v33 & _v39
    _v52 = _v51 & _v43
    _v53 = _v52 & _v44
    _v54 = _v53 & _v45
    _v55 = _v50 if x < 0.0 else _v54
    _v56 = _v37 if x < 0.0 else _v41
    _v57 = 1.0 + _v21
    _v58 = _v56 / _v57
    _v59 = alpha > 0.0
    _v60 = beta > 0.0
    _v61 = _vecmath.in_range(_v58)
    _v62 = abs(alpha)
    _v63 = abs(beta)
    _v64 = beta * x
    _v65 = _v64 > 2048.0
    _v66 = 0.0 if _v65 else _v58
    _v67 = _v55 & _v43
    _v68 = _v67 & _v61
    _v69 = _v68 | _v65
    _v70 = _v0 < 3.402823669209385e38
    _v71 = _v62 < 3.402823669209385e38
    _v72 = _v63 < 3.402823669209385e38
    _v73 = _v59 & _v60
    _v74 = _v73 & _v69
    _v75 = _v74 & _v70
    _v76 = _v75 & _v71
    _v77 = _v76 & _v72
    _v78 = _vecmath.guarded(_v66, _v77)
    return _v78, _v77


@_vecmath.jit_inline
def _aria2_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = -alpha
    _v7 = _vecmath32.pow_(_v5, _v6)
    _v8 = abs(_v7)
    _v9 = _v4 * _v7
    _v10 = _v9 * alpha
    _v11 = _v10 * x
    _v12 = _v11 / _v5
    _v13 = alpha > 0.0
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v12)
    _v16 = _v12 == 0.0
    _v17 = _v16 & (x == 0.0)
    _v18 = _v15 | _v17
    _v19 = abs(x)
    _v20 = abs(alpha)
    _v21 = abs(beta)
    _v22 = _v0 > 384.0
    _v23 = 0.0 if _v22 else _v12
    _v24 = _v1 < 300.0
    _v25 = _v8 < 9.7453140114e288
    _v26 = _v18 & _v24
    _v27 = _v26 & _v25
    _v28 = _v27 | _v22
    _v29 = _v19 < 3.402823669209385e38
    _v30 = _v20 < 3.402823669209385e38
    _v31 = _v21 < 3.402823669209385e38
    _v32 = _v13 & _v14
    _v33 = _v32 & _v28
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _vecmath.guarded(_v23, _v36)
    return _v37, _v36


@_cached
def _fill_aria2_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2_derivative_beta(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2_derivative_beta(x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative_beta(x, alpha, beta):
    value, ok = _aria2_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2_derivative_beta(x, alpha, beta):
    value, ok = _aria2_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2_derivative_beta = _dispatch.Kernel(
    __name__,
    "aria2_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_derivative_beta,
        fill32=_fill32_aria2_derivative_beta,
        mend=_mend_aria2_derivative_beta,
        one=_one_aria2_derivative_beta,
        one32=_one32_aria2_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aria2_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of aria2 with respect to its parameter beta.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2_derivative_beta(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_derivative_beta)
def _overload_aria2_derivative_beta(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _aria2_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _aria2_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _aria2_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _aria2_derivative_fast32(x, alpha, beta)
    _r0, _ok0 = _vecmath32.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_scalar
def _aria2_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _aria2_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_aria2_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _aria2_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aria2_backward(grad_output, x, alpha, beta, single):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _aria2_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, single)


@_cached
def _mend_aria2_backward(grad_output, x, alpha, beta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_backward(grad_output, x, alpha, beta):
    value, ok = _aria2_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2_backward(grad_output, x, alpha, beta):
    value, ok = _aria2_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aria2_backward = _dispatch.Kernel(
    __name__,
    "aria2_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_backward,
        fill32=_fill32_aria2_backward,
        mend=_mend_aria2_backward,
        one=_one_aria2_backward,
        one32=_one32_aria2_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def aria2_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of aria2.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aria2_backward(grad_output, x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_backward)
def _overload_aria2_backward(grad_output, x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=1.5, beta=1.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _aria2_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aria2_fast(x, alpha, beta)
    _r1, _ok1 = _aria2_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _aria2_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aria2_fast32(x, alpha, beta)
    _r1, _ok1 = _aria2_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _aria2_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _aria2_exact(x, alpha, beta)
    _r1 = _aria2_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_aria2_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _aria2_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_aria2_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _aria2_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_aria2_value_and_derivative(x, alpha, beta, single):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _aria2_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_aria2_value_and_derivative(x, alpha, beta, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_aria2_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), single
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_aria2_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _aria2_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_aria2_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), False
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_aria2_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _aria2_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_aria2_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), True
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_aria2_value_and_derivative = _dispatch.Kernel(
    __name__,
    "aria2_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_aria2_value_and_derivative,
        fill32=_fill32_aria2_value_and_derivative,
        mend=_mend_aria2_value_and_derivative,
        one=_one_aria2_value_and_derivative,
        one32=_one32_aria2_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def aria2_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """ARiA2 and its derivative, in one pass.

    alpha: default 1.5.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_aria2_value_and_derivative(x, alpha, beta, out=out)


@_loops.callable_when_jitted(aria2_value_and_derivative)
def _overload_aria2_value_and_derivative(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


def aria2_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times aria2_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "aria2_backward_alpha",
        _kernel_aria2_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def aria2_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times aria2_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "aria2_backward_beta",
        _kernel_aria2_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
