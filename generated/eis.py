"""EIS.

Written by `symact build` from [eis] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "eis",
    "eis_backward",
    "eis_backward_alpha",
    "eis_backward_beta",
    "eis_backward_delta",
    "eis_backward_gamma",
    "eis_backward_theta",
    "eis_derivative",
    "eis_derivative2",
    "eis_derivative_alpha",
    "eis_derivative_beta",
    "eis_derivative_delta",
    "eis_derivative_gamma",
    "eis_derivative_theta",
    "eis_value_and_derivative",
]

_cached = _loops.caching(__name__)


_eis_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "x*log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2))",
    "x*pow_(log1p(exp(x)), alpha)*exp(theta*x)/(delta + sqrt(beta + gamma*x**2)*exp(theta*x))",
    "where_positive(x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha)/(beta*sqrt(gamma)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + delta*exp(-theta*x) + "
    "x*sqrt(gamma)), gamma, x)",
)


@_vecmath.jit_scalar
def _eis_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # x*pow(log1p(exp(x)), alpha)*exp(theta*x)/(delta + sqrt(beta + gamma*x**2)*exp(theta*x))
    _t3 = _ball.mul(theta, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(x, _t5)
    _t8 = _ball.exp(x)
    _t10 = _ball.log1p(_t8)
    _t13 = _ball.pow_(_t10, alpha)
    _t15 = _ball.mul(_t7, _t13)
    _t20 = _ball.sqr(x)
    _t22 = _ball.mul(gamma, _t20)
    _t24 = _ball.add(beta, _t22)
    _t26 = _ball.sqrt(_t24)
    _t28 = _ball.mul(_t5, _t26)
    _t30 = _ball.add(delta, _t28)
    _t32 = _ball.div(_t15, _t30)
    if _ball_wide.will_do(_t32, (x, alpha, beta, gamma, delta, theta)):
        return _t32
    # where_positive(x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow(x, alpha)/(beta*sqrt(...
    _t37 = (1.0, 0.0, 0.0, 0.0)
    _t39 = _ball.neg(x)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.log1p(_t41)
    _t45 = _ball.div(_t43, x)
    _t47 = _ball.log1p(_t45)
    _t49 = _ball.mul(alpha, _t47)
    _t51 = _ball.expm1(_t49)
    _t53 = _ball.add(_t37, _t51)
    _t55 = _ball.mul(x, _t53)
    _t56 = _ball.pow_(x, alpha)
    _t58 = _ball.mul(_t55, _t56)
    _t60 = _ball.sqrt(gamma)
    _t62 = _ball.mul(beta, _t60)
    _t64 = _ball.mul(x, gamma)
    _t65 = _ball.div(beta, _t22)
    _t67 = _ball.add(_t37, _t65)
    _t69 = _ball.sqrt(_t67)
    _t71 = _ball.add(_t37, _t69)
    _t73 = _ball.mul(_t64, _t71)
    _t75 = _ball.div(_t62, _t73)
    _t77 = _ball.neg(_t3)
    _t79 = _ball.exp(_t77)
    _t81 = _ball.mul(delta, _t79)
    _t83 = _ball.add(_t75, _t81)
    _t84 = _ball.mul(x, _t60)
    _t86 = _ball.add(_t83, _t84)
    _t88 = _ball.div(_t58, _t86)
    _t90 = _ball.where_positive(_t88, gamma)
    _t91 = _ball.where_positive(_t90, x)
    _t93 = _ball.better(_t32, _t91)
    return _ball_wide.settled(_t93, _eis_ball_expression, (x, alpha, beta, gamma, delta, theta))


@_vecmath.jit_scalar
def _eis_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(theta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = abs(x)
    _v13 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.log1p_as_pair(_v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.log_as_pair(_v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, alpha)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(alpha)
    _v26 = abs(_v23)
    _v27 = _vecmath.exp_bounded_as_pair(_v23, _v24)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28) > 1.0261342003245941e-289
    _v31 = _vecmath.pair_product(_v9, _v10, _v28, _v29)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.two_product(x, x)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v35) > 1.0261342003245941e-289
    _v38 = _vecmath.pair_times(_v35, _v36, gamma)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(_v39) > 1.0261342003245941e-289
    _v42 = _vecmath.pair_plus(_v39, _v40, beta)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.sqrt_as_pair(_v43, _v44)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_product(_v6, _v7, _v46, _v47)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_plus(_v49, _v50, delta)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = abs(_v52) > 1.0261342003245941e-289
    _v55 = abs(_v52)
    _v56 = _vecmath.pair_quotient(_v32, _v33, _v52, _v53)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _v57 + _v58
    _v60 = alpha > 0.0
    _v61 = beta > 0.0
    _v62 = gamma > 0.0
    _v63 = delta >= 0.0
    _v64 = _vecmath.in_range(_v59)
    _v65 = abs(beta)
    _v66 = abs(gamma)
    _v67 = abs(delta)
    _v68 = abs(theta)
    _v69 = _v1 < 690.0
    _v70 = _v12 < 690.0
    _v71 = _v25 < 1024.0
    _v72 = _v26 < 32.0
    _v73 = _v55 < 9.7453140114e288
    _v74 = _v65 < 3.402823669209385e38
    _v75 = _v66 < 3.402823669209385e38
    _v76 = _v67 < 3.402823669209385e38
    _v77 = _v68 < 3.402823669209385e38
    _v78 = _v11 & _v30
    _v79 = _v78 & _v37
    _v80 = _v79 & _v41
    _v81 = _v80 & _v54
    _v82 = _v81 & _v60
    _v83 = _v82 & _v61
    _v84 = _v83 & _v62
    _v85 = _v84 & _v63
    _v86 = _v85 & _v64
    _v87 = _v86 & _v69
    _v88 = _v87 & _v70
    _v89 = _v88 & _v71
    _v90 = _v89 & _v72
    _v91 = _v90 & _v73
    _v92 = _v91 & _v74
    _v93 = _v92 & _v75
    _v94 = _v93 & _v76
    _v95 = _v94 & _v77
    _v96 = _vecmath.guarded(_v59, _v95)
    return _v96, _v95


@_vecmath.jit_inline
def _eis_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = abs(x)
    _v4 = _vecmath32.exp_light(x)
    _v5 = _vecmath32.log1p(_v4)
    _v6 = _vecmath32.pow_(_v5, alpha)
    _v7 = abs(_v6)
    _v8 = abs(alpha)
    _v9 = abs(_v6) > 1.0261342003245941e-289
    _v10 = _v2 * _v6
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = _v10 * x
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = x * x
    _v15 = _v14 * gamma
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = beta + _v15
    _v18 = _vecmath.sqrt(_v17)
    _v19 = _v2 * _v18
    _v20 = delta + _v19
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = abs(_v20)
    _v23 = _v12 / _v20
    _v24 = alpha > 0.0
    _v25 = beta > 0.0
    _v26 = gamma > 0.0
    _v27 = delta >= 0.0
    _v28 = _vecmath.in_range(_v23)
    _v29 = abs(beta)
    _v30 = abs(gamma)
    _v31 = abs(delta)
    _v32 = abs(theta)
    _v33 = _vecmath32.single(_v23)
    _v34 = _v1 < 300.0
    _v35 = _v3 < 300.0
    _v36 = _v7 < 9.7453140114e288
    _v37 = _v8 < 1024.0
    _v38 = _v22 < 9.7453140114e288
    _v39 = _v29 < 3.402823669209385e38
    _v40 = _v30 < 3.402823669209385e38
    _v41 = _v31 < 3.402823669209385e38
    _v42 = _v32 < 3.402823669209385e38
    _v43 = _v9 & _v11
    _v44 = _v43 & _v13
    _v45 = _v44 & _v16
    _v46 = _v45 & _v21
    _v47 = _v46 & _v24
    _v48 = _v47 & _v25
    _v49 = _v48 & _v26
    _v50 = _v49 & _v27
    _v51 = _v50 & _v28
    _v52 = _v51 & _v34
    _v53 = _v52 & _v35
    _v54 = _v53 & _v36
    _v55 = _v54 & _v37
    _v56 = _v55 & _v38
    _v57 = _v56 & _v39
    _v58 = _v57 & _v40
    _v59 = _v58 & _v41
    _v60 = _v59 & _v42
    _v61 = _vecmath32.guarded(_v33, _v60)
    return _v61, _v60


@_cached
def _fill_eis(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis = _dispatch.Kernel(
    __name__,
    "eis",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis,
        fill32=_fill32_eis,
        mend=_mend_eis,
        one=_one_eis,
        one32=_one32_eis,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """EIS, elementwise.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis)
def _overload_eis(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "alpha*x*exp(x)*log(exp(x) + 1)**(alpha - 1)/((delta*exp(-theta*x) + sqrt(beta + "
    "gamma*x**2))*(exp(x) + 1)) + x*(delta*theta*exp(-theta*x) - gamma*x/sqrt(beta + "
    "gamma*x**2))*log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2))**2 + "
    "log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2))",
    "(alpha*beta*x*pow_(log1p(exp(x)), alpha - 1)*exp(x)*exp(theta*x) + "
    "alpha*delta*x*pow_(log1p(exp(x)), alpha - 1)*sqrt(beta + gamma*x**2)*exp(x) + "
    "alpha*gamma*x**3*pow_(log1p(exp(x)), alpha - 1)*exp(x)*exp(theta*x) + "
    "beta*pow_(log1p(exp(x)), alpha)*exp(x)*exp(theta*x) + beta*pow_(log1p(exp(x)), "
    "alpha)*exp(theta*x) + delta*theta*x*pow_(log1p(exp(x)), alpha)*sqrt(beta + gamma*x**2)*exp(x)"
    " + delta*theta*x*pow_(log1p(exp(x)), alpha)*sqrt(beta + gamma*x**2) + "
    "delta*pow_(log1p(exp(x)), alpha)*sqrt(beta + gamma*x**2)*exp(x) + delta*pow_(log1p(exp(x)), "
    "alpha)*sqrt(beta + gamma*x**2))*exp(theta*x)/((exp(x) + 1)*(2*beta*delta*exp(theta*x) + "
    "beta*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + delta**2*sqrt(beta + gamma*x**2) + "
    "2*delta*gamma*x**2*exp(theta*x) + gamma*x**2*sqrt(beta + gamma*x**2)*exp(theta*x)**2))",
    "where_positive((beta*((expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + "
    "expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, alpha) + x*(alpha*(beta*(expm1((alpha - "
    "1)*log1p(log1p(exp(-x))/x)) + 1) + gamma*x**2*(expm1((alpha - 1)*log1p(log1p(exp(-x))/x)) + "
    "1))*pow_(x, alpha - 1) + delta*(alpha*x*(beta*(expm1((alpha - 1)*log1p(log1p(exp(-x))/x)) + "
    "1)/(gamma*x**2*(sqrt(beta/(gamma*x**2) + 1) + 1)) + expm1((alpha - "
    "1)*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, alpha - 1) + "
    "(beta*((expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + "
    "expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)/(gamma*x**2*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "theta*x*(beta*((expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + "
    "expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)/(gamma*x**2*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + expm1(alpha*log1p(log1p(exp(-x))/x)) + "
    "1) + (expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + "
    "expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha))*sqrt(gamma)*exp(-theta*x)))/((exp(-x) + "
    "1)*(beta**2*sqrt(gamma)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "beta*delta**2*sqrt(gamma)*exp(-theta*x)**2/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "2*beta*delta*exp(-theta*x) + beta*x*sqrt(gamma) + beta*x*sqrt(gamma)/(sqrt(beta/(gamma*x**2) "
    "+ 1) + 1) + delta**2*x*sqrt(gamma)*exp(-theta*x)**2 + 2*delta*gamma*x**2*exp(-theta*x) + "
    "gamma*x**3*sqrt(gamma))), gamma, x)",
    "(beta*pow_(log1p(exp(x)), alpha)*exp(theta*x) + delta*theta*x*pow_(log1p(exp(x)), "
    "alpha)*sqrt(beta + gamma*x**2) + delta*pow_(log1p(exp(x)), alpha)*sqrt(beta + gamma*x**2) + "
    "(alpha*beta*x*pow_(log1p(exp(x)), alpha - 1)*exp(theta*x) + alpha*delta*x*pow_(log1p(exp(x)),"
    " alpha - 1)*sqrt(beta + gamma*x**2) + alpha*gamma*x**3*pow_(log1p(exp(x)), alpha - "
    "1)*exp(theta*x) + beta*pow_(log1p(exp(x)), alpha)*exp(theta*x) + "
    "delta*theta*x*pow_(log1p(exp(x)), alpha)*sqrt(beta + gamma*x**2) + delta*pow_(log1p(exp(x)), "
    "alpha)*sqrt(beta + gamma*x**2))*exp(x))*exp(theta*x)/((exp(x) + 1)*(delta**2*sqrt(beta + "
    "gamma*x**2) + (2*beta*delta + 2*delta*gamma*x**2)*exp(theta*x) + (beta*sqrt(beta + "
    "gamma*x**2) + gamma*x**2*sqrt(beta + gamma*x**2))*exp(theta*x)**2))",
)


@_vecmath.jit_scalar
def _eis_derivative_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # (alpha*beta*x*pow(log1p(exp(x)), alpha - 1)*exp(x)*exp(theta*x) + alpha*delta*x*pow(l...
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.mul(_t3, beta)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t5, _t6)
    _t10 = _ball.mul(theta, x)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.mul(_t8, _t12)
    _t15 = _ball.log1p(_t6)
    _t17 = (1.0, 0.0, 0.0, 0.0)
    _t19 = _ball.sub(alpha, _t17)
    _t21 = _ball.pow_(_t15, _t19)
    _t23 = _ball.mul(_t14, _t21)
    _t25 = _ball.mul(x, alpha)
    _t27 = _ball.mul(_t25, delta)
    _t28 = _ball.mul(_t27, _t6)
    _t29 = _ball.mul(_t28, _t21)
    _t31 = _ball.sqr(x)
    _t33 = _ball.mul(gamma, _t31)
    _t35 = _ball.add(beta, _t33)
    _t37 = _ball.sqrt(_t35)
    _t39 = _ball.mul(_t29, _t37)
    _t41 = _ball.add(_t23, _t39)
    _t42 = _ball.mul(alpha, gamma)
    _t43 = _ball.powi(x, 3)
    _t45 = _ball.mul(_t42, _t43)
    _t46 = _ball.mul(_t45, _t6)
    _t47 = _ball.mul(_t46, _t12)
    _t48 = _ball.mul(_t47, _t21)
    _t50 = _ball.add(_t41, _t48)
    _t51 = _ball.mul(beta, _t12)
    _t52 = _ball.pow_(_t15, alpha)
    _t54 = _ball.mul(_t51, _t52)
    _t56 = _ball.add(_t50, _t54)
    _t57 = _ball.mul(beta, _t6)
    _t58 = _ball.mul(_t57, _t12)
    _t59 = _ball.mul(_t58, _t52)
    _t61 = _ball.add(_t56, _t59)
    _t62 = _ball.mul(delta, _t52)
    _t63 = _ball.mul(_t62, _t37)
    _t65 = _ball.add(_t61, _t63)
    _t66 = _ball.mul(delta, _t6)
    _t67 = _ball.mul(_t66, _t52)
    _t68 = _ball.mul(_t67, _t37)
    _t70 = _ball.add(_t65, _t68)
    _t71 = _ball.mul(theta, x)
    _t72 = _ball.mul(_t71, delta)
    _t73 = _ball.mul(_t72, _t52)
    _t74 = _ball.mul(_t73, _t37)
    _t76 = _ball.add(_t70, _t74)
    _t77 = _ball.mul(theta, x)
    _t78 = _ball.mul(_t77, delta)
    _t79 = _ball.mul(_t78, _t6)
    _t80 = _ball.mul(_t79, _t52)
    _t81 = _ball.mul(_t80, _t37)
    _t83 = _ball.add(_t76, _t81)
    _t85 = _ball.mul(_t83, _t12)
    _t87 = _ball.add(_t17, _t6)
    _t89 = _ball.mul(delta, beta)
    _t90 = _ball.mul(_t89, _t12)
    _t92 = _ball.scaled(_t90, 1.0)
    _t94 = _ball.mul(delta, gamma)
    _t95 = _ball.mul(_t94, _t31)
    _t96 = _ball.mul(_t95, _t12)
    _t98 = _ball.scaled(_t96, 1.0)
    _t100 = _ball.add(_t92, _t98)
    _t101 = _ball.sqr(_t12)
    _t103 = _ball.mul(beta, _t101)
    _t104 = _ball.mul(_t103, _t37)
    _t106 = _ball.add(_t100, _t104)
    _t107 = _ball.sqr(delta)
    _t109 = _ball.mul(_t107, _t37)
    _t111 = _ball.add(_t106, _t109)
    _t112 = _ball.mul(gamma, _t31)
    _t113 = _ball.mul(_t112, _t101)
    _t114 = _ball.mul(_t113, _t37)
    _t116 = _ball.add(_t111, _t114)
    _t118 = _ball.mul(_t87, _t116)
    _t120 = _ball.div(_t85, _t118)
    if _ball_wide.will_do(_t120, (x, alpha, beta, gamma, delta, theta)):
        return _t120
    # where_positive((beta*((expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*exp(-x) + expm1(alph...
    _t125 = _ball.neg(x)
    _t127 = _ball.exp(_t125)
    _t129 = _ball.log1p(_t127)
    _t131 = _ball.div(_t129, x)
    _t133 = _ball.log1p(_t131)
    _t135 = _ball.mul(alpha, _t133)
    _t137 = _ball.expm1(_t135)
    _t139 = _ball.add(_t17, _t137)
    _t141 = _ball.mul(_t139, _t127)
    _t143 = _ball.add(_t141, _t17)
    _t144 = _ball.add(_t143, _t137)
    _t146 = _ball.mul(beta, _t144)
    _t147 = _ball.pow_(x, alpha)
    _t149 = _ball.mul(_t146, _t147)
    _t151 = _ball.mul(_t19, _t133)
    _t153 = _ball.expm1(_t151)
    _t155 = _ball.add(_t17, _t153)
    _t157 = _ball.mul(beta, _t155)
    _t159 = _ball.mul(gamma, _t31)
    _t160 = _ball.mul(_t159, _t155)
    _t162 = _ball.add(_t157, _t160)
    _t164 = _ball.mul(alpha, _t162)
    _t165 = _ball.pow_(x, _t19)
    _t167 = _ball.mul(_t164, _t165)
    _t169 = _ball.add(_t141, _t17)
    _t170 = _ball.mul(beta, _t144)
    _t172 = _ball.mul(gamma, _t31)
    _t173 = _ball.div(beta, _t33)
    _t175 = _ball.add(_t17, _t173)
    _t177 = _ball.sqrt(_t175)
    _t179 = _ball.add(_t17, _t177)
    _t181 = _ball.mul(_t172, _t179)
    _t183 = _ball.div(_t170, _t181)
    _t185 = _ball.add(_t169, _t183)
    _t186 = _ball.add(_t185, _t137)
    _t187 = _ball.mul(theta, x)
    _t188 = _ball.add(_t141, _t17)
    _t189 = _ball.add(_t188, _t183)
    _t190 = _ball.add(_t189, _t137)
    _t192 = _ball.mul(_t187, _t190)
    _t194 = _ball.add(_t186, _t192)
    _t196 = _ball.mul(_t194, _t147)
    _t198 = _ball.mul(x, alpha)
    _t199 = _ball.div(_t157, _t181)
    _t201 = _ball.add(_t17, _t199)
    _t202 = _ball.add(_t201, _t153)
    _t204 = _ball.mul(_t198, _t202)
    _t205 = _ball.mul(_t204, _t165)
    _t207 = _ball.add(_t196, _t205)
    _t209 = _ball.mul(delta, _t207)
    _t210 = _ball.neg(_t10)
    _t212 = _ball.exp(_t210)
    _t214 = _ball.mul(_t209, _t212)
    _t215 = _ball.sqrt(gamma)
    _t217 = _ball.mul(_t214, _t215)
    _t219 = _ball.add(_t167, _t217)
    _t221 = _ball.mul(x, _t219)
    _t223 = _ball.add(_t149, _t221)
    _t225 = _ball.add(_t17, _t127)
    _t227 = _ball.mul(delta, beta)
    _t228 = _ball.mul(_t227, _t212)
    _t230 = _ball.scaled(_t228, 1.0)
    _t232 = _ball.mul(delta, gamma)
    _t233 = _ball.mul(_t232, _t31)
    _t234 = _ball.mul(_t233, _t212)
    _t236 = _ball.scaled(_t234, 1.0)
    _t238 = _ball.add(_t230, _t236)
    _t239 = _ball.sqr(beta)
    _t241 = _ball.mul(_t239, _t215)
    _t243 = _ball.mul(x, gamma)
    _t244 = _ball.mul(_t243, _t179)
    _t246 = _ball.div(_t241, _t244)
    _t248 = _ball.add(_t238, _t246)
    _t249 = _ball.mul(beta, _t107)
    _t250 = _ball.sqr(_t212)
    _t252 = _ball.mul(_t249, _t250)
    _t253 = _ball.mul(_t252, _t215)
    _t255 = _ball.div(_t253, _t244)
    _t257 = _ball.add(_t248, _t255)
    _t258 = _ball.mul(x, beta)
    _t259 = _ball.mul(_t258, _t215)
    _t261 = _ball.add(_t257, _t259)
    _t262 = _ball.div(_t259, _t179)
    _t264 = _ball.add(_t261, _t262)
    _t265 = _ball.mul(x, _t107)
    _t266 = _ball.mul(_t265, _t250)
    _t267 = _ball.mul(_t266, _t215)
    _t269 = _ball.add(_t264, _t267)
    _t270 = _ball.mul(gamma, _t43)
    _t271 = _ball.mul(_t270, _t215)
    _t273 = _ball.add(_t269, _t271)
    _t275 = _ball.mul(_t225, _t273)
    _t277 = _ball.div(_t223, _t275)
    _t279 = _ball.where_positive(_t277, gamma)
    _t280 = _ball.where_positive(_t279, x)
    if _ball_wide.will_do(_t280, (x, alpha, beta, gamma, delta, theta)):
        return _t280
    # (beta*pow(log1p(exp(x)), alpha)*exp(theta*x) + delta*theta*x*pow(log1p(exp(x)), alpha...
    _t285 = _ball.mul(x, alpha)
    _t286 = _ball.mul(_t285, beta)
    _t287 = _ball.mul(_t286, _t12)
    _t288 = _ball.mul(_t287, _t21)
    _t290 = _ball.mul(x, alpha)
    _t291 = _ball.mul(_t290, delta)
    _t292 = _ball.mul(_t291, _t21)
    _t293 = _ball.mul(_t292, _t37)
    _t295 = _ball.add(_t288, _t293)
    _t296 = _ball.mul(alpha, gamma)
    _t297 = _ball.mul(_t296, _t43)
    _t298 = _ball.mul(_t297, _t12)
    _t299 = _ball.mul(_t298, _t21)
    _t301 = _ball.add(_t295, _t299)
    _t302 = _ball.add(_t301, _t54)
    _t303 = _ball.add(_t302, _t63)
    _t304 = _ball.add(_t303, _t74)
    _t306 = _ball.mul(_t304, _t6)
    _t308 = _ball.add(_t306, _t54)
    _t309 = _ball.add(_t308, _t63)
    _t310 = _ball.add(_t309, _t74)
    _t312 = _ball.mul(_t310, _t12)
    _t314 = _ball.mul(delta, beta)
    _t316 = _ball.scaled(_t314, 1.0)
    _t318 = _ball.mul(delta, gamma)
    _t319 = _ball.mul(_t318, _t31)
    _t321 = _ball.scaled(_t319, 1.0)
    _t323 = _ball.add(_t316, _t321)
    _t325 = _ball.mul(_t323, _t12)
    _t327 = _ball.mul(beta, _t37)
    _t329 = _ball.mul(gamma, _t31)
    _t330 = _ball.mul(_t329, _t37)
    _t332 = _ball.add(_t327, _t330)
    _t334 = _ball.mul(_t101, _t332)
    _t336 = _ball.add(_t325, _t334)
    _t337 = _ball.add(_t336, _t109)
    _t339 = _ball.mul(_t87, _t337)
    _t341 = _ball.div(_t312, _t339)
    _t343 = _ball.better(_ball.better(_t120, _t280), _t341)
    return _ball_wide.settled(
        _t343, _eis_derivative_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    return _eis_derivative_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_inline
def _eis_derivative_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = theta * x
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = abs(_v8)
    _v11 = _vecmath.two_product(theta, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v5, _v6, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = _vecmath.two_sum(-1.0, alpha)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(x)
    _v26 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.log1p_as_pair(_v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.log_as_pair(_v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v23, _v24)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v23)
    _v39 = abs(_v36)
    _v40 = _vecmath.exp_bounded_as_pair(_v36, _v37)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v41) > 1.0261342003245941e-289
    _v44 = _vecmath.pair_product(_v19, _v20, _v41, _v42)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v45) > 1.0261342003245941e-289
    _v48 = _vecmath.pair_times(_v1, _v2, delta)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v49) > 1.0261342003245941e-289
    _v52 = _vecmath.pair_product(_v49, _v50, _v41, _v42)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = abs(_v53) > 1.0261342003245941e-289
    _v56 = _vecmath.two_product(x, x)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = abs(_v57) > 1.0261342003245941e-289
    _v60 = _vecmath.pair_times(_v57, _v58, gamma)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v61) > 1.0261342003245941e-289
    _v64 = _vecmath.pair_plus(_v61, _v62, beta)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.sqrt_as_pair(_v65, _v66)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v53, _v54, _v68, _v69)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.two_product(alpha, gamma)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = _vecmath.pair_times(_v57, _v58, x)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = abs(_v79) > 1.0261342003245941e-289
    _v82 = _vecmath.pair_product(_v75, _v76, _v79, _v80)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = abs(_v83) > 1.0261342003245941e-289
    _v86 = _vecmath.pair_product(_v83, _v84, _v16, _v17)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = abs(_v87) > 1.0261342003245941e-289
    _v90 = _vecmath.pair_product(_v87, _v88, _v41, _v42)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = abs(_v91) > 1.0261342003245941e-289
    _v94 = _vecmath.pair_times(_v16, _v17, beta)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = abs(_v95) > 1.0261342003245941e-289
    _v98 = _vecmath.pair_times(_v33, _v34, alpha)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = abs(alpha)
    _v102 = abs(_v99)
    _v103 = _vecmath.exp_bounded_as_pair(_v99, _v100)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = abs(_v104) > 1.0261342003245941e-289
    _v107 = _vecmath.pair_product(_v95, _v96, _v104, _v105)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = abs(_v108) > 1.0261342003245941e-289
    _v111 = _vecmath.pair_times(_v104, _v105, delta)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = abs(_v112) > 1.0261342003245941e-289
    _v115 = _vecmath.pair_product(_v112, _v113, _v68, _v69)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = abs(_v116) > 1.0261342003245941e-289
    _v119 = _vecmath.pair_times(_v12, _v13, delta)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = abs(_v120) > 1.0261342003245941e-289
    _v123 = _vecmath.pair_product(_v120, _v121, _v104, _v105)
    _v124 = _v123[0]
    _v125 = _v123[1]
    _v126 = abs(_v124) > 1.0261342003245941e-289
    _v127 = _vecmath.pair_product(_v124, _v125, _v68, _v69)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = abs(_v128) > 1.0261342003245941e-289
    _v131 = _vecmath.pair_sum(_v45, _v46, _v71, _v72)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _vecmath.pair_sum(_v132, _v133, _v91, _v92)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _vecmath.pair_sum(_v135, _v136, _v108, _v109)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = _vecmath.pair_sum(_v138, _v139, _v116, _v117)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = _vecmath.pair_sum(_v141, _v142, _v128, _v129)
    _v144 = _v143[0]
    _v145 = _v143[1]
    _v146 = abs(_v45)
    _v147 = abs(_v71)
    _v148 = abs(_v91)
    _v149 = abs(_v128)
    _v150 = _v146 + _v147
    _v151 = _v150 + _v148
    _v152 = _v151 + _v108
    _v153 = _v152 + _v116
    _v154 = _v153 + _v149
    _v155 = abs(_v144) * 256.0 >= _v154
    _v156 = _vecmath.two_sum(_v144, _v145)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_product(_v157, _v158, _v27, _v28)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = abs(_v160) > 1.0261342003245941e-289
    _v163 = _vecmath.pair_sum(_v160, _v161, _v108, _v109)
    _v164 = _v163[0]
    _v165 = _v163[1]
    _v166 = _vecmath.pair_sum(_v164, _v165, _v116, _v117)
    _v167 = _v166[0]
    _v168 = _v166[1]
    _v169 = _vecmath.pair_sum(_v167, _v168, _v128, _v129)
    _v170 = _v169[0]
    _v171 = _v169[1]
    _v172 = abs(_v160)
    _v173 = _v172 + _v108
    _v174 = _v173 + _v116
    _v175 = _v174 + _v149
    _v176 = abs(_v170) * 256.0 >= _v175
    _v177 = _vecmath.two_sum(_v170, _v171)
    _v178 = _v177[0]
    _v179 = _v177[1]
    _v180 = _vecmath.pair_product(_v178, _v179, _v16, _v17)
    _v181 = _v180[0]
    _v182 = _v180[1]
    _v183 = _vecmath.pair_plus(_v27, _v28, 1.0)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = _vecmath.two_product(delta, beta)
    _v187 = _v186[0]
    _v188 = _v186[1]
    _v189 = 2.0 * _v187
    _v190 = 2.0 * _v188
    _v191 = abs(_v189) > 1.0261342003245941e-289
    _v192 = _vecmath.two_product(delta, gamma)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = _vecmath.pair_product(_v193, _v194, _v57, _v58)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = 2.0 * _v196
    _v199 = 2.0 * _v197
    _v200 = abs(_v198) > 1.0261342003245941e-289
    _v201 = _vecmath.pair_sum(_v189, _v190, _v198, _v199)
    _v202 = _v201[0]
    _v203 = _v201[1]
    _v204 = _vecmath.pair_product(_v202, _v203, _v16, _v17)
    _v205 = _v204[0]
    _v206 = _v204[1]
    _v207 = abs(_v205) > 1.0261342003245941e-289
    _v208 = _vecmath.pair_product(_v16, _v17, _v16, _v17)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = abs(_v209) > 1.0261342003245941e-289
    _v212 = _vecmath.pair_times(_v68, _v69, beta)
    _v213 = _v212[0]
    _v214 = _v212[1]
    _v215 = abs(_v213) > 1.0261342003245941e-289
    _v216 = _vecmath.pair_product(_v61, _v62, _v68, _v69)
    _v217 = _v216[0]
    _v218 = _v216[1]
    _v219 = abs(_v217) > 1.0261342003245941e-289
    _v220 = _vecmath.pair_sum(_v213, _v214, _v217, _v218)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = _vecmath.pair_product(_v209, _v210, _v221, _v222)
    _v224 = _v223[0]
    _v225 = _v223[1]
    _v226 = abs(_v224) > 1.0261342003245941e-289
    _v227 = _vecmath.two_product(delta, delta)
    _v228 = _v227[0]
    _v229 = _v227[1]
    _v230 = abs(_v228) > 1.0261342003245941e-289
    _v231 = _vecmath.pair_product(_v228, _v229, _v68, _v69)
    _v232 = _v231[0]
    _v233 = _v231[1]
    _v234 = abs(_v232) > 1.0261342003245941e-289
    _v235 = _vecmath.pair_sum(_v205, _v206, _v224, _v225)
    _v236 = _v235[0]
    _v237 = _v235[1]
    _v238 = _vecmath.pair_sum(_v236, _v237, _v232, _v233)
    _v239 = _v238[0]
    _v240 = _v238[1]
    _v241 = _vecmath.pair_product(_v184, _v185, _v239, _v240)
    _v242 = _v241[0]
    _v243 = _v241[1]
    _v244 = abs(_v242) > 1.0261342003245941e-289
    _v245 = abs(_v242)
    _v246 = _vecmath.pair_quotient(_v181, _v182, _v242, _v243)
    _v247 = _v246[0]
    _v248 = _v246[1]
    _v249 = _v247 + _v248
    _v250 = alpha > 0.0
    _v251 = beta > 0.0
    _v252 = gamma > 0.0
    _v253 = delta >= 0.0
    _v254 = _vecmath.in_range(_v249)
    _v255 = abs(beta)
    _v256 = abs(gamma)
    _v257 = abs(delta)
    _v258 = abs(theta)
    _v259 = _v10 < 690.0
    _v260 = _v25 < 690.0
    _v261 = _v38 < 1024.0
    _v262 = _v39 < 32.0
    _v263 = _v101 < 1024.0
    _v264 = _v102 < 32.0
    _v265 = _v245 < 9.7453140114e288
    _v266 = _v255 < 3.402823669209385e38
    _v267 = _v256 < 3.402823669209385e38
    _v268 = _v257 < 3.402823669209385e38
    _v269 = _v258 < 3.402823669209385e38
    _v270 = _v3 & _v7
    _v271 = _v270 & _v9
    _v272 = _v271 & _v14
    _v273 = _v272 & _v21
    _v274 = _v273 & _v43
    _v275 = _v274 & _v47
    _v276 = _v275 & _v51
    _v277 = _v276 & _v55
    _v278 = _v277 & _v59
    _v279 = _v278 & _v63
    _v280 = _v279 & _v73
    _v281 = _v280 & _v77
    _v282 = _v281 & _v81
    _v283 = _v282 & _v85
    _v284 = _v283 & _v89
    _v285 = _v284 & _v93
    _v286 = _v285 & _v97
    _v287 = _v286 & _v106
    _v288 = _v287 & _v110
    _v289 = _v288 & _v114
    _v290 = _v289 & _v118
    _v291 = _v290 & _v122
    _v292 = _v291 & _v126
    _v293 = _v292 & _v130
    _v294 = _v293 & _v155
    _v295 = _v294 & _v162
    _v296 = _v295 & _v176
    _v297 = _v296 & _v191
    _v298 = _v297 & _v200
    _v299 = _v298 & _v207
    _v300 = _v299 & _v211
    _v301 = _v300 & _v215
    _v302 = _v301 & _v219
    _v303 = _v302 & _v226
    _v304 = _v303 & _v230
    _v305 = _v304 & _v234
    _v306 = _v305 & _v244
    _v307 = _v306 & _v250
    _v308 = _v307 & _v251
    _v309 = _v308 & _v252
    _v310 = _v309 & _v253
    _v311 = _v310 & _v254
    _v312 = _v311 & _v259
    _v313 = _v312 & _v260
    _v314 = _v313 & _v261
    _v315 = _v314 & _v262
    _v316 = _v315 & _v263
    _v317 = _v316 & _v264
    _v318 = _v317 & _v265
    _v319 = _v318 & _v266
    _v320 = _v319 & _v267
    _v321 = _v320 & _v268
    _v322 = _v321 & _v269
    _v323 = _vecmath.guarded(_v249, _v322)
    return _v323, _v322


@_vecmath.jit_inline
def _eis_derivative_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = _vecmath32.exp_bounded(_v0)
    _v4 = abs(x)
    _v5 = _vecmath32.exp_fine(x)
    _v6 = _vecmath32.log1p(_v5)
    _v7 = -1.0 + alpha
    _v8 = _vecmath32.pow_(_v6, _v7)
    _v9 = abs(_v8)
    _v10 = abs(_v7)
    _v11 = abs(_v8) > 1.0261342003245941e-289
    _v12 = _v3 * _v8
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * alpha
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = _v14 * beta
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = _v16 * x
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = x * x
    _v21 = _v20 * gamma
    _v22 = abs(_v21) > 1.0261342003245941e-289
    _v23 = beta + _v21
    _v24 = _vecmath.sqrt(_v23)
    _v25 = _v8 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = _v25 * alpha
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = _v27 * delta
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = _v29 * x
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v20 * x
    _v34 = _v12 * _v33
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = _v34 * alpha
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = _v36 * gamma
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = _vecmath32.pow_(_v6, alpha)
    _v41 = abs(_v40)
    _v42 = abs(alpha)
    _v43 = abs(_v40) > 1.0261342003245941e-289
    _v44 = _v3 * _v40
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v44 * beta
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v40 * _v24
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v48 * delta
    _v51 = abs(_v50) > 1.0261342003245941e-289
    _v52 = _v50 * theta
    _v53 = abs(_v52) > 1.0261342003245941e-289
    _v54 = _v52 * x
    _v55 = abs(_v54) > 1.0261342003245941e-289
    _v56 = _v18 + _v31
    _v57 = _v56 + _v38
    _v58 = _v57 + _v46
    _v59 = _v58 + _v50
    _v60 = _v59 + _v54
    _v61 = abs(_v18)
    _v62 = abs(_v31)
    _v63 = abs(_v38)
    _v64 = abs(_v54)
    _v65 = _v61 + _v62
    _v66 = _v65 + _v63
    _v67 = _v66 + _v46
    _v68 = _v67 + _v50
    _v69 = _v68 + _v64
    _v70 = abs(_v60) * 4096.0 >= _v69
    _v71 = _v60 * _v5
    _v72 = abs(_v71) > 1.0261342003245941e-289
    _v73 = _v71 + _v46
    _v74 = _v73 + _v50
    _v75 = _v74 + _v54
    _v76 = abs(_v71)
    _v77 = _v76 + _v46
    _v78 = _v77 + _v50
    _v79 = _v78 + _v64
    _v80 = abs(_v75) * 4096.0 >= _v79
    _v81 = _v75 * _v3
    _v82 = abs(_v81) > 1.0261342003245941e-289
    _v83 = 2.0 * beta
    _v84 = _v83 * delta
    _v85 = abs(_v84) > 1.0261342003245941e-289
    _v86 = 2.0 * _v20
    _v87 = _v86 * delta
    _v88 = abs(_v87) > 1.0261342003245941e-289
    _v89 = _v87 * gamma
    _v90 = abs(_v89) > 1.0261342003245941e-289
    _v91 = _v84 + _v89
    _v92 = _v91 * _v3
    _v93 = abs(_v92) > 1.0261342003245941e-289
    _v94 = _v24 * beta
    _v95 = abs(_v94) > 1.0261342003245941e-289
    _v96 = _v24 * _v20
    _v97 = abs(_v96) > 1.0261342003245941e-289
    _v98 = _v96 * gamma
    _v99 = abs(_v98) > 1.0261342003245941e-289
    _v100 = _v94 + _v98
    _v101 = _v3 * _v3
    _v102 = _v100 * _v101
    _v103 = abs(_v102) > 1.0261342003245941e-289
    _v104 = delta * delta
    _v105 = abs(_v104) > 1.0261342003245941e-289
    _v106 = _v104 * _v24
    _v107 = abs(_v106) > 1.0261342003245941e-289
    _v108 = _v92 + _v102
    _v109 = _v108 + _v106
    _v110 = 1.0 + _v5
    _v111 = _v109 * _v110
    _v112 = abs(_v111) > 1.0261342003245941e-289
    _v113 = abs(_v111)
    _v114 = _v81 / _v111
    _v115 = alpha > 0.0
    _v116 = beta > 0.0
    _v117 = gamma > 0.0
    _v118 = delta >= 0.0
    _v119 = _vecmath.in_range(_v114)
    _v120 = abs(beta)
    _v121 = abs(gamma)
    _v122 = abs(delta)
    _v123 = abs(theta)
    _v124 = _vecmath32.single(_v114)
    _v125 = _v2 < 300.0
    _v126 = _v4 < 300.0
    _v127 = _v9 < 9.7453140114e288
    _v128 = _v10 < 1024.0
    _v129 = _v41 < 9.7453140114e288
    _v130 = _v42 < 1024.0
    _v131 = _v113 < 9.7453140114e288
    _v132 = _v120 < 3.402823669209385e38
    _v133 = _v121 < 3.402823669209385e38
    _v134 = _v122 < 3.402823669209385e38
    _v135 = _v123 < 3.402823669209385e38
    _v136 = _v1 & _v11
    _v137 = _v136 & _v13
    _v138 = _v137 & _v15
    _v139 = _v138 & _v17
    _v140 = _v139 & _v19
    _v141 = _v140 & _v22
    _v142 = _v141 & _v26
    _v143 = _v142 & _v28
    _v144 = _v143 & _v30
    _v145 = _v144 & _v32
    _v146 = _v145 & _v35
    _v147 = _v146 & _v37
    _v148 = _v147 & _v39
    _v149 = _v148 & _v43
    _v150 = _v149 & _v45
    _v151 = _v150 & _v47
    _v152 = _v151 & _v49
    _v153 = _v152 & _v51
    _v154 = _v153 & _v53
    _v155 = _v154 & _v55
    _v156 = _v155 & _v70
    _v157 = _v156 & _v72
    _v158 = _v157 & _v80
    _v159 = _v158 & _v82
    _v160 = _v159 & _v85
    _v161 = _v160 & _v88
    _v162 = _v161 & _v90
    _v163 = _v162 & _v93
    _v164 = _v163 & _v95
    _v165 = _v164 & _v97
    _v166 = _v165 & _v99
    _v167 = _v166 & _v103
    _v168 = _v167 & _v105
    _v169 = _v168 & _v107
    _v170 = _v169 & _v112
    _v171 = _v170 & _v115
    _v172 = _v171 & _v116
    _v173 = _v172 & _v117
    _v174 = _v173 & _v118
    _v175 = _v174 & _v119
    _v176 = _v175 & _v125
    _v177 = _v176 & _v126
    _v178 = _v177 & _v127
    _v179 = _v178 & _v128
    _v180 = _v179 & _v129
    _v181 = _v180 & _v130
    _v182 = _v181 & _v131
    _v183 = _v182 & _v132
    _v184 = _v183 & _v133
    _v185 = _v184 & _v134
    _v186 = _v185 & _v135
    _v187 = _vecmath32.guarded(_v124, _v186)
    return _v187, _v186


@_cached
def _fill_eis_derivative(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative = _dispatch.Kernel(
    __name__,
    "eis_derivative",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative,
        fill32=_fill32_eis_derivative,
        mend=_mend_eis_derivative,
        one=_one_eis_derivative,
        one32=_one32_eis_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative)
def _overload_eis_derivative(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "(alpha*x*(alpha*exp(x)/((exp(x) + 1)*log(exp(x) + 1)) + 1 - exp(x)/(exp(x) + 1) - "
    "exp(x)/((exp(x) + 1)*log(exp(x) + 1)))*exp(x)/((exp(x) + 1)*log(exp(x) + 1)) + "
    "2*alpha*x*(delta*theta*exp(-theta*x) - gamma*x/sqrt(beta + "
    "gamma*x**2))*exp(x)/((delta*exp(-theta*x) + sqrt(beta + gamma*x**2))*(exp(x) + 1)*log(exp(x) "
    "+ 1)) + 2*alpha*exp(x)/((exp(x) + 1)*log(exp(x) + 1)) - x*(delta*theta**2*exp(-theta*x) - "
    "gamma**2*x**2/(beta + gamma*x**2)**(3/2) + gamma/sqrt(beta + gamma*x**2) - "
    "2*(delta*theta*exp(-theta*x) - gamma*x/sqrt(beta + gamma*x**2))**2/(delta*exp(-theta*x) + "
    "sqrt(beta + gamma*x**2)))/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2)) + "
    "2*(delta*theta*exp(-theta*x) - gamma*x/sqrt(beta + gamma*x**2))/(delta*exp(-theta*x) + "
    "sqrt(beta + gamma*x**2)))*log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + "
    "gamma*x**2))",
    "(beta*(delta*theta*(2*beta*exp(theta*x) + 2*delta*sqrt(beta + gamma*x**2))*log1p(exp(x)) + "
    "(alpha*beta*(2*exp(x) + 2)*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + delta*(beta*(4*alpha + "
    "4*theta*log1p(exp(x)) + (4*alpha + 2*theta*log1p(exp(x)))*exp(x))*exp(theta*x) + "
    "delta*(2*alpha + 4*theta*log1p(exp(x)) + (2*alpha + 2*theta*log1p(exp(x)))*exp(x))*sqrt(beta "
    "+ gamma*x**2)))*exp(x))*log1p(exp(x)) + x*((delta*(alpha*(beta*(beta*(2*alpha - "
    "2)*exp(theta*x) + delta*(alpha - 1)*sqrt(beta + gamma*x**2)) + gamma*x**2*(delta*(alpha - "
    "1)*sqrt(beta + gamma*x**2) + (beta*(4*alpha - 4) + gamma*x**2*(2*alpha - "
    "2))*exp(theta*x)))*exp(x) + (beta*(alpha*(2*beta*exp(theta*x) + delta*sqrt(beta + "
    "gamma*x**2)) + theta*(beta*(2*alpha - 2*theta*log1p(exp(x)) + (2*alpha - "
    "theta*log1p(exp(x)))*exp(x))*exp(theta*x) + delta*(2*alpha + 2*theta*log1p(exp(x)) + (2*alpha"
    " + theta*log1p(exp(x)))*exp(x))*sqrt(beta + gamma*x**2))) + gamma*(beta*(-3*exp(x) - "
    "6)*log1p(exp(x))*exp(theta*x) + x*(alpha*beta*(6*exp(x) + 6)*exp(theta*x) + delta*(2*alpha + "
    "4*theta*log1p(exp(x)) + (2*alpha + 2*theta*log1p(exp(x)))*exp(x))*sqrt(beta + gamma*x**2) + "
    "x*(delta*(alpha + theta*(2*alpha + 2*theta*log1p(exp(x)) + (2*alpha + "
    "theta*log1p(exp(x)))*exp(x)))*sqrt(beta + gamma*x**2) + (beta*(4*alpha + theta*(4*alpha - "
    "4*theta*log1p(exp(x)) + (4*alpha - 2*theta*log1p(exp(x)))*exp(x))) + gamma*(x*(alpha*(2*x + "
    "2*exp(x) + 2) + theta*(x*(2*alpha - 2*theta*log1p(exp(x)) + (2*alpha - "
    "theta*log1p(exp(x)))*exp(x)) + (-2*exp(x) - 4)*log1p(exp(x)))) + (-2*exp(x) - "
    "4)*log1p(exp(x))))*exp(theta*x)))))*log1p(exp(x))) + (alpha*(beta**2*((alpha - 1)*exp(x) + "
    "log1p(exp(x))) + gamma*x*(beta*(2*exp(x) + 2)*log1p(exp(x)) + x*((2*beta + "
    "gamma*x**2)*log1p(exp(x)) + (beta*(2*alpha - 2) + gamma*x**2*(alpha - 1))*exp(x)))) + "
    "beta*gamma*(-3*exp(x) - 6)*log1p(exp(x))**2)*sqrt(beta + gamma*x**2)*exp(theta*x)**2)*exp(x) "
    "+ (-3*beta*gamma*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + "
    "delta*(beta*theta**2*(-beta*exp(theta*x) + delta*sqrt(beta + gamma*x**2)) + "
    "gamma*(-3*beta*exp(theta*x) + x*(2*delta*theta*sqrt(beta + gamma*x**2) + "
    "x*(delta*theta**2*sqrt(beta + gamma*x**2) + (-2*beta*theta**2 + gamma*(theta*x*(-theta*x - 2)"
    " - 2))*exp(theta*x))))))*log1p(exp(x))**2))*pow_(log1p(exp(x)), alpha)*exp(theta*x)/((beta + "
    "gamma*x**2)*(exp(x) + 1)**2*(beta**2*exp(theta*x)**3 + 3*beta*delta**2*exp(theta*x) + "
    "3*beta*delta*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + 2*beta*gamma*x**2*exp(theta*x)**3 + "
    "delta**3*sqrt(beta + gamma*x**2) + 3*delta**2*gamma*x**2*exp(theta*x) + "
    "3*delta*gamma*x**2*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + "
    "gamma**2*x**4*exp(theta*x)**3)*log1p(exp(x))**2)",
)


@_vecmath.jit_scalar
def _eis_derivative2_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # (beta*(delta*theta*(2*beta*exp(theta*x) + 2*delta*sqrt(beta + gamma*x**2))*log1p(exp(...
    _t3 = _ball.mul(alpha, beta)
    _t6 = _ball.mul(theta, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.sqr(_t8)
    _t12 = _ball.mul(_t3, _t10)
    _t13 = (1.0, 0.0, 1.0, 0.0)
    _t15 = _ball.exp(x)
    _t17 = _ball.scaled(_t15, 1.0)
    _t19 = _ball.add(_t13, _t17)
    _t21 = _ball.mul(_t12, _t19)
    _t23 = _ball.sqr(x)
    _t25 = _ball.mul(gamma, _t23)
    _t27 = _ball.add(beta, _t25)
    _t29 = _ball.sqrt(_t27)
    _t31 = _ball.mul(_t21, _t29)
    _t34 = _ball.log1p(_t15)
    _t36 = _ball.mul(theta, _t34)
    _t38 = _ball.scaled(_t36, 1.0)
    _t40 = _ball.scaled(alpha, 2.0)
    _t42 = _ball.add(_t38, _t40)
    _t44 = _ball.mul(_t42, _t15)
    _t46 = _ball.add(_t44, _t40)
    _t47 = _ball.scaled(_t36, 2.0)
    _t49 = _ball.add(_t46, _t47)
    _t51 = _ball.mul(beta, _t49)
    _t52 = _ball.mul(_t51, _t8)
    _t54 = _ball.scaled(alpha, 1.0)
    _t56 = _ball.add(_t54, _t38)
    _t58 = _ball.mul(_t56, _t15)
    _t60 = _ball.add(_t58, _t54)
    _t61 = _ball.add(_t60, _t47)
    _t63 = _ball.mul(delta, _t61)
    _t64 = _ball.mul(_t63, _t29)
    _t66 = _ball.add(_t52, _t64)
    _t68 = _ball.mul(delta, _t66)
    _t70 = _ball.add(_t31, _t68)
    _t72 = _ball.mul(_t70, _t15)
    _t74 = _ball.mul(theta, delta)
    _t75 = _ball.mul(beta, _t8)
    _t77 = _ball.scaled(_t75, 1.0)
    _t79 = _ball.mul(delta, _t29)
    _t81 = _ball.scaled(_t79, 1.0)
    _t83 = _ball.add(_t77, _t81)
    _t85 = _ball.mul(_t74, _t83)
    _t86 = _ball.mul(_t85, _t34)
    _t88 = _ball.add(_t72, _t86)
    _t90 = _ball.mul(beta, _t88)
    _t91 = _ball.mul(_t90, _t34)
    _t93 = _ball.sqr(_t34)
    _t95 = _ball.sqr(theta)
    _t97 = _ball.mul(beta, _t95)
    _t98 = _ball.sub(_t79, _t75)
    _t100 = _ball.mul(_t97, _t98)
    _t102 = _ball.mul(theta, delta)
    _t103 = _ball.mul(_t102, _t29)
    _t105 = _ball.scaled(_t103, 1.0)
    _t107 = _ball.mul(theta, x)
    _t108 = (-1.0, 0.0, 1.0, 0.0)
    _t110 = _ball.sub(_t108, _t6)
    _t112 = _ball.mul(_t107, _t110)
    _t114 = _ball.sub(_t112, _t13)
    _t116 = _ball.mul(gamma, _t114)
    _t118 = _ball.mul(beta, _t95)
    _t120 = _ball.scaled(_t118, 1.0)
    _t122 = _ball.sub(_t116, _t120)
    _t124 = _ball.mul(_t122, _t8)
    _t126 = _ball.mul(delta, _t95)
    _t127 = _ball.mul(_t126, _t29)
    _t129 = _ball.add(_t124, _t127)
    _t131 = _ball.mul(x, _t129)
    _t133 = _ball.add(_t105, _t131)
    _t135 = _ball.mul(x, _t133)
    _t137 = (1.5, 0.0, 1.0, 0.0)
    _t139 = _ball.mul(_t137, _t75)
    _t141 = _ball.sub(_t135, _t139)
    _t143 = _ball.mul(gamma, _t141)
    _t145 = _ball.add(_t100, _t143)
    _t147 = _ball.mul(delta, _t145)
    _t149 = _ball.mul(gamma, beta)
    _t150 = _ball.mul(_t149, _t10)
    _t151 = _ball.mul(_t150, _t29)
    _t153 = _ball.mul(_t137, _t151)
    _t155 = _ball.sub(_t147, _t153)
    _t157 = _ball.mul(_t93, _t155)
    _t159 = _ball.sqr(beta)
    _t161 = (1.0, 0.0, 0.0, 0.0)
    _t163 = _ball.sub(alpha, _t161)
    _t165 = _ball.mul(_t163, _t15)
    _t167 = _ball.add(_t165, _t34)
    _t169 = _ball.mul(_t159, _t167)
    _t171 = _ball.mul(x, gamma)
    _t172 = _ball.mul(beta, _t19)
    _t173 = _ball.mul(_t172, _t34)
    _t175 = _ball.scaled(beta, 1.0)
    _t177 = _ball.add(_t175, _t25)
    _t179 = _ball.mul(_t177, _t34)
    _t181 = _ball.sub(_t54, _t13)
    _t183 = _ball.mul(beta, _t181)
    _t185 = _ball.mul(gamma, _t23)
    _t186 = _ball.mul(_t185, _t163)
    _t188 = _ball.add(_t183, _t186)
    _t190 = _ball.mul(_t188, _t15)
    _t192 = _ball.add(_t179, _t190)
    _t194 = _ball.mul(x, _t192)
    _t196 = _ball.add(_t173, _t194)
    _t198 = _ball.mul(_t171, _t196)
    _t200 = _ball.add(_t169, _t198)
    _t202 = _ball.mul(alpha, _t200)
    _t204 = _ball.mul(gamma, beta)
    _t205 = _ball.mul(_t204, _t93)
    _t206 = (-1.5, 0.0, 1.0, 0.0)
    _t208 = _ball.mul(_t206, _t15)
    _t210 = (1.5, 0.0, 2.0, 0.0)
    _t212 = _ball.sub(_t208, _t210)
    _t214 = _ball.mul(_t205, _t212)
    _t216 = _ball.add(_t202, _t214)
    _t218 = _ball.mul(_t10, _t216)
    _t219 = _ball.mul(_t218, _t29)
    _t221 = _ball.add(_t77, _t79)
    _t223 = _ball.mul(alpha, _t221)
    _t225 = _ball.sub(_t54, _t36)
    _t227 = _ball.mul(_t225, _t15)
    _t229 = _ball.add(_t227, _t54)
    _t230 = _ball.sub(_t229, _t38)
    _t232 = _ball.mul(beta, _t230)
    _t233 = _ball.mul(_t232, _t8)
    _t235 = _ball.add(_t54, _t36)
    _t237 = _ball.mul(_t235, _t15)
    _t239 = _ball.add(_t237, _t54)
    _t240 = _ball.add(_t239, _t38)
    _t242 = _ball.mul(delta, _t240)
    _t243 = _ball.mul(_t242, _t29)
    _t245 = _ball.add(_t233, _t243)
    _t247 = _ball.mul(theta, _t245)
    _t249 = _ball.add(_t223, _t247)
    _t251 = _ball.mul(beta, _t249)
    _t253 = _ball.mul(beta, _t212)
    _t254 = _ball.mul(_t253, _t8)
    _t255 = _ball.mul(_t254, _t34)
    _t257 = _ball.mul(alpha, beta)
    _t258 = _ball.mul(_t210, _t15)
    _t260 = _ball.add(_t210, _t258)
    _t262 = _ball.mul(_t257, _t260)
    _t263 = _ball.mul(_t262, _t8)
    _t265 = _ball.add(_t263, _t64)
    _t266 = _ball.sub(_t40, _t38)
    _t268 = _ball.mul(_t266, _t15)
    _t270 = _ball.add(_t268, _t40)
    _t271 = _ball.sub(_t270, _t47)
    _t273 = _ball.mul(theta, _t271)
    _t275 = _ball.add(_t40, _t273)
    _t277 = _ball.mul(beta, _t275)
    _t279 = _ball.mul(_t108, _t15)
    _t281 = (1.0, 0.0, 2.0, 0.0)
    _t283 = _ball.sub(_t279, _t281)
    _t285 = _ball.mul(_t283, _t34)
    _t287 = _ball.add(_t13, _t17)
    _t288 = _ball.scaled(x, 1.0)
    _t290 = _ball.add(_t287, _t288)
    _t292 = _ball.mul(alpha, _t290)
    _t294 = _ball.mul(x, _t230)
    _t296 = _ball.add(_t285, _t294)
    _t298 = _ball.mul(theta, _t296)
    _t300 = _ball.add(_t292, _t298)
    _t302 = _ball.mul(x, _t300)
    _t304 = _ball.add(_t285, _t302)
    _t306 = _ball.mul(gamma, _t304)
    _t308 = _ball.add(_t277, _t306)
    _t310 = _ball.mul(_t308, _t8)
    _t312 = _ball.mul(theta, _t240)
    _t314 = _ball.add(alpha, _t312)
    _t316 = _ball.mul(delta, _t314)
    _t317 = _ball.mul(_t316, _t29)
    _t319 = _ball.add(_t310, _t317)
    _t321 = _ball.mul(x, _t319)
    _t323 = _ball.add(_t265, _t321)
    _t325 = _ball.mul(x, _t323)
    _t327 = _ball.add(_t255, _t325)
    _t329 = _ball.mul(gamma, _t327)
    _t331 = _ball.add(_t251, _t329)
    _t333 = _ball.mul(_t331, _t34)
    _t335 = _ball.mul(beta, _t181)
    _t336 = _ball.mul(_t335, _t8)
    _t338 = _ball.mul(delta, _t163)
    _t339 = _ball.mul(_t338, _t29)
    _t341 = _ball.add(_t336, _t339)
    _t343 = _ball.mul(beta, _t341)
    _t345 = _ball.mul(gamma, _t23)
    _t346 = _ball.sub(_t40, _t281)
    _t348 = _ball.mul(beta, _t346)
    _t350 = _ball.mul(gamma, _t23)
    _t351 = _ball.mul(_t350, _t181)
    _t353 = _ball.add(_t348, _t351)
    _t355 = _ball.mul(_t353, _t8)
    _t357 = _ball.add(_t355, _t339)
    _t359 = _ball.mul(_t345, _t357)
    _t361 = _ball.add(_t343, _t359)
    _t363 = _ball.mul(alpha, _t361)
    _t364 = _ball.mul(_t363, _t15)
    _t366 = _ball.add(_t333, _t364)
    _t368 = _ball.mul(delta, _t366)
    _t370 = _ball.add(_t219, _t368)
    _t372 = _ball.mul(_t370, _t15)
    _t374 = _ball.add(_t157, _t372)
    _t376 = _ball.mul(x, _t374)
    _t378 = _ball.add(_t91, _t376)
    _t380 = _ball.mul(_t378, _t8)
    _t381 = _ball.pow_(_t34, alpha)
    _t383 = _ball.mul(_t380, _t381)
    _t385 = _ball.add(_t161, _t15)
    _t387 = _ball.sqr(_t385)
    _t389 = _ball.mul(_t387, _t93)
    _t390 = _ball.mul(_t389, _t27)
    _t391 = _ball.mul(gamma, beta)
    _t392 = _ball.mul(_t391, _t23)
    _t393 = _ball.powi(_t8, 3)
    _t395 = _ball.mul(_t392, _t393)
    _t397 = _ball.scaled(_t395, 1.0)
    _t399 = _ball.sqr(delta)
    _t401 = _ball.mul(beta, _t399)
    _t402 = _ball.mul(_t401, _t8)
    _t404 = _ball.mul(_t137, _t402)
    _t406 = _ball.add(_t397, _t404)
    _t407 = _ball.mul(delta, beta)
    _t408 = _ball.mul(_t407, _t10)
    _t409 = _ball.mul(_t408, _t29)
    _t411 = _ball.mul(_t137, _t409)
    _t413 = _ball.add(_t406, _t411)
    _t414 = _ball.mul(gamma, _t23)
    _t415 = _ball.mul(_t414, _t399)
    _t416 = _ball.mul(_t415, _t8)
    _t418 = _ball.mul(_t137, _t416)
    _t420 = _ball.add(_t413, _t418)
    _t421 = _ball.mul(delta, gamma)
    _t422 = _ball.mul(_t421, _t23)
    _t423 = _ball.mul(_t422, _t10)
    _t424 = _ball.mul(_t423, _t29)
    _t426 = _ball.mul(_t137, _t424)
    _t428 = _ball.add(_t420, _t426)
    _t429 = _ball.mul(_t159, _t393)
    _t431 = _ball.add(_t428, _t429)
    _t432 = _ball.powi(delta, 3)
    _t434 = _ball.mul(_t432, _t29)
    _t436 = _ball.add(_t431, _t434)
    _t437 = _ball.powi(x, 4)
    _t439 = _ball.sqr(gamma)
    _t441 = _ball.mul(_t437, _t439)
    _t442 = _ball.mul(_t441, _t393)
    _t444 = _ball.add(_t436, _t442)
    _t446 = _ball.mul(_t390, _t444)
    _t448 = _ball.div(_t383, _t446)
    if _ball_wide.will_do(_t448, (x, alpha, beta, gamma, delta, theta)):
        return _t448
    # where_positive((beta*(alpha*beta*((2*expm1(alpha*log1p(log1p(exp(-x))/x)) + 2)*exp(-x...
    _t453 = _ball.mul(alpha, beta)
    _t454 = _ball.neg(x)
    _t456 = _ball.exp(_t454)
    _t458 = _ball.log1p(_t456)
    _t460 = _ball.div(_t458, x)
    _t462 = _ball.log1p(_t460)
    _t464 = _ball.mul(alpha, _t462)
    _t466 = _ball.expm1(_t464)
    _t468 = _ball.scaled(_t466, 1.0)
    _t470 = _ball.add(_t13, _t468)
    _t472 = _ball.mul(_t470, _t456)
    _t474 = _ball.add(_t472, _t13)
    _t475 = _ball.add(_t474, _t468)
    _t477 = _ball.mul(_t453, _t475)
    _t478 = _ball.sqrt(gamma)
    _t480 = _ball.mul(_t477, _t478)
    _t482 = _ball.mul(theta, delta)
    _t483 = _ball.add(_t472, _t281)
    _t484 = _ball.scaled(_t466, 2.0)
    _t486 = _ball.add(_t483, _t484)
    _t488 = _ball.mul(_t482, _t486)
    _t489 = _ball.neg(_t6)
    _t491 = _ball.exp(_t489)
    _t493 = _ball.mul(_t488, _t491)
    _t494 = _ball.mul(_t493, _t478)
    _t496 = (-1.5, 0.0, 0.0, 0.0)
    _t498 = _ball.div(beta, _t25)
    _t500 = _ball.log1p(_t498)
    _t502 = _ball.mul(_t496, _t500)
    _t504 = _ball.expm1(_t502)
    _t506 = _ball.add(_t161, _t504)
    _t508 = _ball.mul(_t506, _t466)
    _t510 = _ball.add(_t508, _t161)
    _t511 = _ball.add(_t510, _t504)
    _t513 = _ball.mul(_t511, _t456)
    _t515 = _ball.scaled(_t504, 1.0)
    _t517 = _ball.add(_t13, _t515)
    _t519 = _ball.mul(_t517, _t466)
    _t521 = _ball.add(_t513, _t519)
    _t522 = _ball.add(_t521, _t13)
    _t523 = _ball.add(_t522, _t515)
    _t525 = _ball.mul(gamma, _t523)
    _t527 = _ball.add(_t494, _t525)
    _t529 = _ball.mul(_t527, _t456)
    _t531 = _ball.mul(theta, delta)
    _t532 = _ball.mul(_t531, _t470)
    _t533 = _ball.mul(_t532, _t491)
    _t534 = _ball.mul(_t533, _t478)
    _t536 = _ball.add(_t529, _t534)
    _t537 = _ball.mul(gamma, _t511)
    _t539 = _ball.add(_t536, _t537)
    _t541 = _ball.mul(_t539, _t458)
    _t543 = _ball.mul(alpha, delta)
    _t544 = _ball.mul(_t543, _t475)
    _t545 = _ball.mul(_t544, _t491)
    _t546 = _ball.mul(_t545, _t478)
    _t548 = _ball.add(_t541, _t546)
    _t550 = _ball.mul(delta, _t548)
    _t551 = _ball.mul(_t550, _t491)
    _t553 = _ball.add(_t480, _t551)
    _t555 = _ball.mul(beta, _t553)
    _t556 = _ball.mul(_t555, _t458)
    _t558 = _ball.mul(alpha, beta)
    _t559 = _ball.add(_t161, alpha)
    _t561 = _ball.mul(_t559, _t466)
    _t563 = _ball.add(_t13, _t458)
    _t564 = _ball.add(_t563, x)
    _t566 = _ball.mul(_t564, _t466)
    _t568 = _ball.add(_t566, _t13)
    _t569 = _ball.add(_t568, _t458)
    _t570 = _ball.add(_t569, x)
    _t572 = _ball.mul(_t570, _t456)
    _t574 = _ball.add(_t561, _t572)
    _t575 = _ball.add(_t574, _t161)
    _t576 = _ball.add(_t575, alpha)
    _t578 = _ball.mul(_t558, _t576)
    _t580 = _ball.sqr(_t491)
    _t582 = _ball.mul(_t399, _t580)
    _t583 = _ball.mul(alpha, _t576)
    _t585 = _ball.add(_t54, _t281)
    _t586 = _ball.mul(theta, _t458)
    _t588 = _ball.add(_t585, _t586)
    _t590 = _ball.mul(_t588, _t466)
    _t592 = _ball.add(_t590, _t54)
    _t593 = _ball.add(_t592, _t281)
    _t594 = _ball.add(_t593, _t586)
    _t596 = _ball.mul(_t594, _t458)
    _t598 = _ball.add(_t281, _t586)
    _t600 = _ball.mul(_t598, _t456)
    _t602 = _ball.add(_t600, _t54)
    _t603 = _ball.scaled(_t586, 1.0)
    _t605 = _ball.add(_t602, _t603)
    _t606 = (1.0, 0.0, 3.0, 0.0)
    _t608 = _ball.add(_t605, _t606)
    _t610 = _ball.mul(_t608, _t466)
    _t612 = _ball.add(_t610, _t600)
    _t613 = _ball.add(_t612, _t54)
    _t614 = _ball.add(_t613, _t603)
    _t615 = _ball.add(_t614, _t606)
    _t617 = _ball.mul(_t615, _t458)
    _t619 = _ball.scaled(_t456, 1.0)
    _t621 = _ball.add(_t54, _t619)
    _t622 = _ball.add(_t621, _t281)
    _t624 = _ball.mul(_t622, _t466)
    _t626 = _ball.add(_t624, _t54)
    _t627 = _ball.add(_t626, _t619)
    _t628 = _ball.add(_t627, _t281)
    _t629 = _ball.mul(_t486, _t458)
    _t631 = _ball.add(_t161, _t466)
    _t633 = _ball.mul(_t631, _t456)
    _t635 = _ball.add(_t633, _t13)
    _t636 = _ball.add(_t635, _t468)
    _t638 = _ball.mul(x, _t636)
    _t640 = _ball.add(_t629, _t638)
    _t642 = _ball.mul(theta, _t640)
    _t644 = _ball.add(_t628, _t642)
    _t646 = _ball.mul(x, _t644)
    _t648 = _ball.add(_t617, _t646)
    _t650 = _ball.mul(_t648, _t456)
    _t652 = _ball.add(_t596, _t650)
    _t653 = _ball.add(_t13, _t54)
    _t654 = _ball.scaled(_t458, 1.0)
    _t656 = _ball.add(_t654, x)
    _t658 = _ball.mul(theta, _t656)
    _t660 = _ball.add(_t653, _t658)
    _t662 = _ball.mul(_t660, _t466)
    _t664 = _ball.add(_t662, _t13)
    _t665 = _ball.add(_t664, _t54)
    _t666 = _ball.add(_t665, _t658)
    _t668 = _ball.mul(x, _t666)
    _t670 = _ball.add(_t652, _t668)
    _t672 = _ball.mul(theta, _t670)
    _t674 = _ball.add(_t583, _t672)
    _t676 = _ball.mul(_t582, _t674)
    _t678 = _ball.add(_t578, _t676)
    _t680 = _ball.mul(beta, _t678)
    _t681 = _ball.mul(_t680, _t478)
    _t683 = _ball.sub(_t504, _t13)
    _t685 = _ball.mul(_t683, _t466)
    _t687 = _ball.mul(beta, _t511)
    _t689 = _ball.mul(gamma, _t23)
    _t690 = _ball.add(_t161, _t498)
    _t692 = _ball.sqrt(_t690)
    _t694 = _ball.add(_t161, _t692)
    _t696 = _ball.mul(_t689, _t694)
    _t698 = _ball.div(_t687, _t696)
    _t700 = _ball.add(_t685, _t698)
    _t701 = _ball.add(_t700, _t504)
    _t702 = _ball.sub(_t701, _t13)
    _t704 = _ball.mul(_t702, _t458)
    _t705 = _ball.mul(_t704, _t478)
    _t707 = _ball.add(_t685, _t504)
    _t708 = _ball.sub(_t707, _t13)
    _t710 = _ball.mul(_t708, _t456)
    _t712 = _ball.sub(_t515, _t281)
    _t714 = _ball.mul(_t712, _t466)
    _t716 = _ball.add(_t710, _t714)
    _t717 = _ball.add(_t716, _t515)
    _t718 = _ball.mul(beta, _t523)
    _t720 = _ball.div(_t718, _t696)
    _t722 = _ball.add(_t717, _t720)
    _t723 = _ball.sub(_t722, _t281)
    _t725 = _ball.mul(_t723, _t478)
    _t727 = _ball.mul(theta, delta)
    _t728 = _ball.add(_t472, _t281)
    _t729 = _ball.add(_t728, _t484)
    _t730 = _ball.mul(beta, _t486)
    _t732 = _ball.div(_t730, _t696)
    _t734 = _ball.add(_t729, _t732)
    _t736 = _ball.mul(_t727, _t734)
    _t737 = _ball.mul(_t736, _t491)
    _t739 = _ball.add(_t725, _t737)
    _t741 = _ball.mul(_t739, _t458)
    _t743 = _ball.mul(_t517, _t456)
    _t745 = _ball.add(_t743, _t281)
    _t746 = _ball.scaled(_t504, 2.0)
    _t748 = _ball.add(_t745, _t746)
    _t749 = _ball.scaled(beta, 2.0)
    _t751 = _ball.div(_t749, _t696)
    _t753 = _ball.add(_t281, _t751)
    _t755 = _ball.mul(alpha, _t753)
    _t757 = _ball.add(_t748, _t755)
    _t759 = _ball.mul(_t757, _t466)
    _t761 = _ball.add(_t743, _t759)
    _t762 = _ball.add(_t761, _t281)
    _t763 = _ball.add(_t762, _t746)
    _t764 = _ball.add(_t763, _t755)
    _t766 = _ball.mul(delta, _t764)
    _t767 = _ball.mul(_t766, _t491)
    _t769 = _ball.add(_t741, _t767)
    _t771 = _ball.mul(_t769, _t456)
    _t773 = _ball.add(_t705, _t771)
    _t774 = _ball.add(_t13, _t515)
    _t775 = _ball.add(_t774, _t603)
    _t776 = _ball.add(_t775, _t40)
    _t777 = _ball.add(_t603, _t40)
    _t779 = _ball.mul(beta, _t777)
    _t781 = _ball.div(_t779, _t696)
    _t783 = _ball.add(_t776, _t781)
    _t785 = _ball.mul(_t783, _t466)
    _t787 = _ball.add(_t785, _t13)
    _t788 = _ball.add(_t787, _t515)
    _t789 = _ball.add(_t788, _t603)
    _t790 = _ball.add(_t789, _t40)
    _t791 = _ball.add(_t790, _t781)
    _t793 = _ball.mul(delta, _t791)
    _t794 = _ball.mul(_t793, _t491)
    _t796 = _ball.add(_t773, _t794)
    _t798 = _ball.mul(beta, _t796)
    _t799 = _ball.mul(_t798, _t458)
    _t801 = _ball.mul(_t712, _t456)
    _t803 = _ball.add(_t801, _t54)
    _t804 = _ball.add(_t803, _t746)
    _t805 = _ball.add(_t743, _t281)
    _t806 = _ball.add(_t805, _t746)
    _t808 = _ball.mul(beta, _t806)
    _t810 = _ball.div(_t808, _t696)
    _t812 = _ball.add(_t804, _t810)
    _t813 = _ball.sub(_t812, _t606)
    _t815 = _ball.mul(_t813, _t466)
    _t817 = _ball.add(_t815, _t801)
    _t818 = _ball.add(_t817, _t54)
    _t819 = _ball.add(_t818, _t746)
    _t820 = _ball.add(_t819, _t810)
    _t821 = _ball.sub(_t820, _t606)
    _t823 = _ball.mul(_t821, _t456)
    _t825 = _ball.add(_t54, _t515)
    _t826 = _ball.mul(beta, _t517)
    _t828 = _ball.div(_t826, _t696)
    _t830 = _ball.add(_t825, _t828)
    _t831 = _ball.sub(_t830, _t281)
    _t833 = _ball.mul(_t831, _t466)
    _t835 = _ball.add(_t823, _t833)
    _t836 = _ball.add(_t835, _t54)
    _t837 = _ball.add(_t836, _t515)
    _t838 = _ball.add(_t837, _t828)
    _t839 = _ball.sub(_t838, _t281)
    _t841 = _ball.mul(beta, _t839)
    _t842 = _ball.mul(_t841, _t478)
    _t844 = _ball.sub(_t504, _t13)
    _t845 = _ball.mul(_t137, beta)
    _t847 = _ball.div(_t845, _t696)
    _t849 = _ball.sub(_t844, _t847)
    _t851 = _ball.mul(gamma, _t849)
    _t853 = _ball.mul(delta, _t491)
    _t854 = _ball.mul(_t853, _t478)
    _t856 = _ball.scaled(_t854, 1.0)
    _t858 = _ball.mul(theta, beta)
    _t859 = (-1.0, 0.0, 0.0, 0.0)
    _t861 = _ball.div(beta, _t696)
    _t863 = _ball.sub(_t859, _t861)
    _t865 = _ball.mul(_t858, _t863)
    _t867 = _ball.add(_t856, _t865)
    _t869 = _ball.mul(theta, _t867)
    _t871 = _ball.add(_t851, _t869)
    _t873 = _ball.mul(_t871, _t466)
    _t875 = _ball.add(_t873, _t851)
    _t876 = _ball.add(_t875, _t869)
    _t878 = _ball.mul(_t876, _t456)
    _t880 = _ball.sub(_t515, _t281)
    _t881 = _ball.mul(_t210, beta)
    _t883 = _ball.div(_t881, _t696)
    _t885 = _ball.sub(_t880, _t883)
    _t887 = _ball.mul(gamma, _t885)
    _t889 = _ball.scaled(_t854, 2.0)
    _t891 = _ball.mul(theta, beta)
    _t892 = _ball.div(_t175, _t696)
    _t894 = _ball.sub(_t108, _t892)
    _t896 = _ball.mul(_t891, _t894)
    _t898 = _ball.add(_t889, _t896)
    _t900 = _ball.mul(theta, _t898)
    _t902 = _ball.add(_t887, _t900)
    _t904 = _ball.mul(_t902, _t466)
    _t906 = _ball.add(_t878, _t904)
    _t907 = _ball.add(_t906, _t887)
    _t908 = _ball.add(_t907, _t900)
    _t910 = _ball.mul(_t908, _t458)
    _t912 = _ball.mul(alpha, delta)
    _t913 = _ball.mul(_t912, _t470)
    _t914 = _ball.mul(_t913, _t491)
    _t915 = _ball.mul(_t914, _t478)
    _t917 = _ball.add(_t910, _t915)
    _t918 = _ball.add(_t13, _t468)
    _t919 = _ball.mul(beta, _t470)
    _t921 = _ball.div(_t919, _t696)
    _t923 = _ball.add(_t918, _t921)
    _t925 = _ball.mul(alpha, _t923)
    _t927 = _ball.scaled(_t456, 2.0)
    _t929 = _ball.add(_t54, _t927)
    _t930 = _ball.add(_t929, _t606)
    _t932 = _ball.mul(_t930, _t466)
    _t934 = _ball.add(_t932, _t54)
    _t935 = _ball.add(_t934, _t927)
    _t936 = _ball.add(_t935, _t606)
    _t937 = _ball.add(_t932, _t54)
    _t938 = _ball.add(_t937, _t927)
    _t939 = _ball.add(_t938, _t606)
    _t941 = _ball.mul(beta, _t939)
    _t943 = _ball.div(_t941, _t696)
    _t945 = _ball.add(_t936, _t943)
    _t947 = _ball.mul(theta, _t945)
    _t949 = _ball.add(_t925, _t947)
    _t951 = _ball.mul(beta, _t949)
    _t953 = _ball.add(_t917, _t951)
    _t955 = _ball.mul(_t953, _t456)
    _t957 = _ball.add(_t955, _t915)
    _t958 = _ball.mul(_t849, _t466)
    _t960 = _ball.add(_t958, _t504)
    _t961 = _ball.sub(_t960, _t13)
    _t962 = _ball.sub(_t961, _t847)
    _t964 = _ball.mul(gamma, _t962)
    _t965 = _ball.mul(_t964, _t458)
    _t967 = _ball.add(_t957, _t965)
    _t968 = _ball.add(_t54, _t281)
    _t969 = _ball.sub(_t968, _t586)
    _t971 = _ball.mul(_t969, _t466)
    _t973 = _ball.add(_t971, _t54)
    _t974 = _ball.add(_t973, _t281)
    _t975 = _ball.add(_t971, _t54)
    _t976 = _ball.add(_t975, _t281)
    _t977 = _ball.sub(_t976, _t586)
    _t979 = _ball.mul(beta, _t977)
    _t981 = _ball.div(_t979, _t696)
    _t983 = _ball.add(_t974, _t981)
    _t984 = _ball.sub(_t983, _t586)
    _t986 = _ball.mul(beta, _t984)
    _t988 = _ball.mul(delta, _t470)
    _t989 = _ball.mul(_t988, _t491)
    _t990 = _ball.mul(_t989, _t458)
    _t991 = _ball.mul(_t990, _t478)
    _t993 = _ball.add(_t986, _t991)
    _t995 = _ball.mul(theta, _t993)
    _t997 = _ball.add(_t967, _t995)
    _t999 = _ball.mul(delta, _t997)
    _t1000 = _ball.mul(_t999, _t491)
    _t1002 = _ball.add(_t842, _t1000)
    _t1004 = _ball.mul(_t1002, _t458)
    _t1006 = _ball.mul(delta, beta)
    _t1007 = _ball.mul(_t506, _t456)
    _t1009 = _ball.add(_t1007, _t13)
    _t1010 = _ball.add(_t1009, _t515)
    _t1011 = _ball.add(_t1010, _t755)
    _t1013 = _ball.mul(_t1011, _t466)
    _t1015 = _ball.add(_t1013, _t1007)
    _t1016 = _ball.add(_t1015, _t13)
    _t1017 = _ball.add(_t1016, _t515)
    _t1018 = _ball.add(_t1017, _t755)
    _t1020 = _ball.mul(_t1018, _t456)
    _t1022 = _ball.add(_t1020, _t508)
    _t1023 = _ball.add(_t1022, _t161)
    _t1024 = _ball.add(_t13, _t54)
    _t1026 = _ball.mul(_t1024, _t466)
    _t1028 = _ball.add(_t1026, _t13)
    _t1029 = _ball.add(_t1028, _t54)
    _t1030 = _ball.add(_t1026, _t13)
    _t1031 = _ball.add(_t1030, _t54)
    _t1033 = _ball.mul(beta, _t1031)
    _t1035 = _ball.div(_t1033, _t696)
    _t1037 = _ball.add(_t1029, _t1035)
    _t1039 = _ball.mul(alpha, _t1037)
    _t1041 = _ball.add(_t1023, _t1039)
    _t1042 = _ball.add(_t1041, _t504)
    _t1044 = _ball.mul(_t1006, _t1042)
    _t1045 = _ball.mul(_t1044, _t491)
    _t1047 = _ball.add(_t1004, _t1045)
    _t1048 = _ball.mul(_t683, _t456)
    _t1050 = _ball.add(_t1048, _t515)
    _t1051 = _ball.add(_t13, _t654)
    _t1052 = _ball.add(_t1051, _t288)
    _t1054 = _ball.mul(alpha, _t1052)
    _t1056 = _ball.add(_t1050, _t1054)
    _t1057 = _ball.add(_t1007, _t13)
    _t1058 = _ball.add(_t1057, _t515)
    _t1060 = _ball.mul(beta, _t1058)
    _t1062 = _ball.div(_t1060, _t696)
    _t1064 = _ball.add(_t1056, _t1062)
    _t1065 = _ball.sub(_t1064, _t281)
    _t1067 = _ball.mul(_t1065, _t466)
    _t1069 = _ball.add(_t1067, _t1048)
    _t1070 = _ball.add(_t1069, _t515)
    _t1071 = _ball.add(_t1070, _t1054)
    _t1072 = _ball.add(_t1071, _t1062)
    _t1073 = _ball.sub(_t1072, _t281)
    _t1075 = _ball.mul(beta, _t1073)
    _t1077 = _ball.sqr(_t458)
    _t1079 = _ball.mul(_t636, _t504)
    _t1081 = _ball.add(_t1079, _t720)
    _t1083 = _ball.mul(_t1077, _t1081)
    _t1085 = _ball.mul(_t486, _t504)
    _t1087 = _ball.add(_t519, _t13)
    _t1088 = _ball.add(_t1087, _t515)
    _t1090 = _ball.mul(_t1088, _t456)
    _t1092 = _ball.add(_t281, _t746)
    _t1094 = _ball.mul(_t1092, _t466)
    _t1096 = _ball.add(_t1090, _t1094)
    _t1097 = _ball.add(_t1096, _t281)
    _t1098 = _ball.add(_t1097, _t746)
    _t1100 = _ball.mul(beta, _t1098)
    _t1102 = _ball.div(_t1100, _t696)
    _t1104 = _ball.add(_t1085, _t1102)
    _t1106 = _ball.mul(_t1104, _t458)
    _t1108 = _ball.add(_t13, _t456)
    _t1110 = _ball.mul(_t1108, _t504)
    _t1112 = _ball.add(_t458, x)
    _t1114 = _ball.mul(alpha, _t1112)
    _t1116 = _ball.add(_t1110, _t1114)
    _t1118 = _ball.mul(_t1116, _t466)
    _t1120 = _ball.add(_t1118, _t1110)
    _t1121 = _ball.add(_t1120, _t1114)
    _t1122 = _ball.add(_t1121, _t720)
    _t1124 = _ball.mul(x, _t1122)
    _t1126 = _ball.add(_t1106, _t1124)
    _t1128 = _ball.mul(x, _t1126)
    _t1130 = _ball.add(_t1083, _t1128)
    _t1132 = _ball.mul(gamma, _t1130)
    _t1134 = _ball.add(_t1075, _t1132)
    _t1136 = _ball.mul(_t1134, _t456)
    _t1138 = _ball.sqr(alpha)
    _t1140 = _ball.scaled(_t1138, 1.0)
    _t1142 = _ball.mul(beta, _t506)
    _t1144 = _ball.div(_t1142, _t696)
    _t1146 = _ball.add(_t1140, _t1144)
    _t1147 = _ball.add(_t1146, _t504)
    _t1148 = _ball.sub(_t1147, _t13)
    _t1150 = _ball.mul(_t1148, _t466)
    _t1152 = _ball.add(_t1150, _t1140)
    _t1153 = _ball.add(_t1152, _t1144)
    _t1154 = _ball.add(_t1153, _t504)
    _t1155 = _ball.sub(_t1154, _t13)
    _t1157 = _ball.mul(beta, _t1155)
    _t1159 = _ball.add(_t1136, _t1157)
    _t1160 = _ball.mul(_t631, _t504)
    _t1162 = _ball.add(_t1160, _t698)
    _t1164 = _ball.mul(_t1077, _t1162)
    _t1166 = _ball.mul(_t470, _t504)
    _t1168 = _ball.mul(beta, _t1088)
    _t1170 = _ball.div(_t1168, _t696)
    _t1172 = _ball.add(_t1166, _t1170)
    _t1174 = _ball.mul(_t1172, _t458)
    _t1176 = _ball.mul(alpha, _t163)
    _t1178 = _ball.add(_t1176, _t1144)
    _t1179 = _ball.add(_t1178, _t504)
    _t1181 = _ball.mul(_t1179, _t466)
    _t1183 = _ball.add(_t1181, _t1176)
    _t1184 = _ball.add(_t1183, _t1144)
    _t1185 = _ball.add(_t1184, _t504)
    _t1187 = _ball.mul(x, _t1185)
    _t1189 = _ball.add(_t1174, _t1187)
    _t1191 = _ball.mul(x, _t1189)
    _t1193 = _ball.add(_t1164, _t1191)
    _t1195 = _ball.mul(gamma, _t1193)
    _t1197 = _ball.add(_t1159, _t1195)
    _t1199 = _ball.mul(_t1197, _t478)
    _t1201 = _ball.mul(beta, _t923)
    _t1202 = _ball.mul(_t1201, _t456)
    _t1204 = _ball.mul(delta, _t576)
    _t1205 = _ball.mul(_t1204, _t491)
    _t1206 = _ball.mul(_t1205, _t478)
    _t1208 = _ball.add(_t1202, _t1206)
    _t1210 = _ball.mul(alpha, _t1208)
    _t1212 = _ball.add(_t54, _t515)
    _t1213 = _ball.sub(_t54, _t210)
    _t1215 = _ball.mul(beta, _t1213)
    _t1217 = _ball.div(_t1215, _t696)
    _t1219 = _ball.add(_t1212, _t1217)
    _t1220 = _ball.sub(_t1219, _t281)
    _t1222 = _ball.mul(_t1220, _t466)
    _t1224 = _ball.add(_t1222, _t54)
    _t1225 = _ball.add(_t1224, _t515)
    _t1226 = _ball.add(_t1225, _t1217)
    _t1227 = _ball.sub(_t1226, _t281)
    _t1229 = _ball.mul(_t1227, _t458)
    _t1231 = _ball.add(_t801, _t54)
    _t1232 = _ball.add(_t1231, _t746)
    _t1233 = (1.5, 0.0, 3.0, 0.0)
    _t1235 = _ball.sub(_t54, _t1233)
    _t1236 = _ball.mul(_t210, _t456)
    _t1238 = _ball.sub(_t1235, _t1236)
    _t1240 = _ball.mul(beta, _t1238)
    _t1242 = _ball.div(_t1240, _t696)
    _t1244 = _ball.add(_t1232, _t1242)
    _t1245 = _ball.sub(_t1244, _t606)
    _t1247 = _ball.mul(_t1245, _t466)
    _t1249 = _ball.add(_t1247, _t801)
    _t1250 = _ball.add(_t1249, _t54)
    _t1251 = _ball.add(_t1250, _t746)
    _t1252 = _ball.add(_t1251, _t1242)
    _t1253 = _ball.sub(_t1252, _t606)
    _t1255 = _ball.mul(_t1253, _t458)
    _t1257 = _ball.mul(_t849, _t456)
    _t1259 = _ball.add(_t1257, _t515)
    _t1260 = _ball.add(_t13, _t654)
    _t1261 = _ball.add(_t1260, _t288)
    _t1262 = _ball.mul(beta, _t1052)
    _t1264 = _ball.div(_t1262, _t696)
    _t1266 = _ball.add(_t1261, _t1264)
    _t1268 = _ball.mul(alpha, _t1266)
    _t1270 = _ball.add(_t1259, _t1268)
    _t1271 = _ball.sub(_t1270, _t281)
    _t1272 = _ball.sub(_t1271, _t883)
    _t1274 = _ball.mul(_t1272, _t466)
    _t1276 = _ball.add(_t1257, _t1274)
    _t1277 = _ball.add(_t1276, _t515)
    _t1278 = _ball.add(_t1277, _t1268)
    _t1279 = _ball.sub(_t1278, _t281)
    _t1280 = _ball.sub(_t1279, _t883)
    _t1282 = _ball.mul(x, _t1280)
    _t1284 = _ball.add(_t1255, _t1282)
    _t1286 = _ball.mul(_t1284, _t456)
    _t1288 = _ball.add(_t1229, _t1286)
    _t1289 = _ball.sub(_t1140, _t137)
    _t1291 = _ball.mul(beta, _t1289)
    _t1293 = _ball.div(_t1291, _t696)
    _t1295 = _ball.add(_t1140, _t1293)
    _t1296 = _ball.add(_t1295, _t504)
    _t1297 = _ball.sub(_t1296, _t13)
    _t1299 = _ball.mul(_t1297, _t466)
    _t1301 = _ball.add(_t1299, _t1140)
    _t1302 = _ball.add(_t1301, _t1293)
    _t1303 = _ball.add(_t1302, _t504)
    _t1304 = _ball.sub(_t1303, _t13)
    _t1306 = _ball.mul(x, _t1304)
    _t1308 = _ball.add(_t1288, _t1306)
    _t1310 = _ball.mul(gamma, _t1308)
    _t1312 = _ball.add(_t1210, _t1310)
    _t1313 = _ball.mul(theta, beta)
    _t1315 = _ball.mul(_t108, _t1313)
    _t1317 = _ball.mul(gamma, _t458)
    _t1319 = _ball.scaled(_t1317, 1.0)
    _t1321 = _ball.sub(_t1315, _t1319)
    _t1323 = _ball.mul(beta, _t1321)
    _t1325 = _ball.div(_t1323, _t696)
    _t1327 = _ball.mul(delta, _t588)
    _t1328 = _ball.mul(_t1327, _t491)
    _t1329 = _ball.mul(_t1328, _t478)
    _t1331 = _ball.add(_t1325, _t1329)
    _t1332 = _ball.scaled(_t1313, 1.0)
    _t1334 = _ball.sub(_t1331, _t1332)
    _t1335 = _ball.sub(_t1334, _t1319)
    _t1337 = _ball.mul(_t1335, _t466)
    _t1339 = _ball.mul(theta, delta)
    _t1340 = _ball.mul(_t1339, _t491)
    _t1341 = _ball.mul(_t1340, _t478)
    _t1343 = _ball.mul(gamma, _t894)
    _t1345 = _ball.add(_t1341, _t1343)
    _t1347 = _ball.mul(_t1345, _t458)
    _t1349 = _ball.add(_t1347, _t889)
    _t1350 = _ball.add(_t1349, _t896)
    _t1352 = _ball.mul(_t1350, _t456)
    _t1354 = (-1.0, 0.0, 2.0, 0.0)
    _t1356 = _ball.mul(_t1354, _t1313)
    _t1358 = _ball.scaled(_t1317, 2.0)
    _t1360 = _ball.sub(_t1356, _t1358)
    _t1362 = _ball.mul(beta, _t1360)
    _t1364 = _ball.div(_t1362, _t696)
    _t1366 = _ball.add(_t1352, _t1364)
    _t1367 = _ball.add(_t54, _t603)
    _t1368 = _ball.add(_t1367, _t606)
    _t1370 = _ball.mul(delta, _t1368)
    _t1371 = _ball.mul(_t1370, _t491)
    _t1372 = _ball.mul(_t1371, _t478)
    _t1374 = _ball.add(_t1366, _t1372)
    _t1375 = _ball.scaled(_t1313, 2.0)
    _t1377 = _ball.sub(_t1374, _t1375)
    _t1378 = _ball.sub(_t1377, _t1358)
    _t1380 = _ball.mul(_t1378, _t466)
    _t1382 = _ball.add(_t1380, _t1352)
    _t1383 = _ball.add(_t1382, _t1364)
    _t1384 = _ball.add(_t1383, _t1372)
    _t1385 = _ball.sub(_t1384, _t1375)
    _t1386 = _ball.sub(_t1385, _t1358)
    _t1388 = _ball.mul(_t1386, _t456)
    _t1390 = _ball.add(_t1337, _t1388)
    _t1391 = _ball.add(_t1390, _t1325)
    _t1392 = _ball.add(_t1391, _t1329)
    _t1393 = _ball.sub(_t1392, _t1332)
    _t1394 = _ball.sub(_t1393, _t1319)
    _t1396 = _ball.mul(_t1394, _t458)
    _t1398 = _ball.add(_t624, _t54)
    _t1399 = _ball.add(_t1398, _t619)
    _t1400 = _ball.add(_t1399, _t281)
    _t1401 = _ball.add(_t624, _t54)
    _t1402 = _ball.add(_t1401, _t619)
    _t1403 = _ball.add(_t1402, _t281)
    _t1405 = _ball.mul(beta, _t1403)
    _t1407 = _ball.div(_t1405, _t696)
    _t1409 = _ball.add(_t1400, _t1407)
    _t1411 = _ball.mul(_t1409, _t456)
    _t1413 = _ball.add(_t1026, _t1411)
    _t1414 = _ball.add(_t1413, _t13)
    _t1415 = _ball.add(_t1414, _t54)
    _t1416 = _ball.add(_t1415, _t1035)
    _t1418 = _ball.mul(beta, _t1416)
    _t1420 = _ball.add(_t1396, _t1418)
    _t1421 = _ball.mul(_t1403, _t456)
    _t1423 = _ball.add(_t1421, _t1026)
    _t1424 = _ball.add(_t1423, _t13)
    _t1425 = _ball.add(_t1424, _t54)
    _t1427 = _ball.mul(delta, _t1425)
    _t1428 = _ball.mul(_t1427, _t491)
    _t1429 = _ball.mul(_t1428, _t478)
    _t1431 = _ball.sub(_t54, _t281)
    _t1432 = _ball.sub(_t1431, _t586)
    _t1434 = _ball.mul(_t1432, _t466)
    _t1436 = _ball.add(_t1434, _t54)
    _t1437 = _ball.add(_t1434, _t54)
    _t1438 = _ball.sub(_t1437, _t281)
    _t1439 = _ball.sub(_t1438, _t586)
    _t1441 = _ball.mul(beta, _t1439)
    _t1443 = _ball.div(_t1441, _t696)
    _t1445 = _ball.add(_t1436, _t1443)
    _t1446 = _ball.sub(_t1445, _t281)
    _t1447 = _ball.sub(_t1446, _t586)
    _t1449 = _ball.mul(_t1447, _t458)
    _t1451 = _ball.sub(_t1354, _t586)
    _t1453 = _ball.mul(_t1451, _t456)
    _t1455 = _ball.add(_t1453, _t54)
    _t1456 = _ball.sub(_t1455, _t603)
    _t1457 = _ball.sub(_t1456, _t606)
    _t1459 = _ball.mul(_t1457, _t466)
    _t1461 = _ball.add(_t1453, _t1459)
    _t1462 = _ball.add(_t1461, _t54)
    _t1463 = _ball.add(_t1453, _t1459)
    _t1464 = _ball.add(_t1463, _t54)
    _t1465 = _ball.sub(_t1464, _t603)
    _t1466 = _ball.sub(_t1465, _t606)
    _t1468 = _ball.mul(beta, _t1466)
    _t1470 = _ball.div(_t1468, _t696)
    _t1472 = _ball.add(_t1462, _t1470)
    _t1473 = _ball.sub(_t1472, _t603)
    _t1474 = _ball.sub(_t1473, _t606)
    _t1476 = _ball.mul(_t1474, _t458)
    _t1478 = _ball.sub(_t54, _t619)
    _t1479 = _ball.sub(_t1478, _t281)
    _t1481 = _ball.mul(_t1479, _t466)
    _t1483 = _ball.add(_t1481, _t54)
    _t1484 = _ball.add(_t1481, _t54)
    _t1485 = _ball.sub(_t1484, _t619)
    _t1486 = _ball.sub(_t1485, _t281)
    _t1488 = _ball.mul(beta, _t1486)
    _t1490 = _ball.div(_t1488, _t696)
    _t1492 = _ball.add(_t1483, _t1490)
    _t1493 = _ball.sub(_t108, _t468)
    _t1495 = _ball.mul(_t1493, _t456)
    _t1497 = _ball.sub(_t1495, _t281)
    _t1498 = _ball.sub(_t1497, _t484)
    _t1500 = _ball.mul(beta, _t1498)
    _t1502 = _ball.div(_t1500, _t696)
    _t1504 = _ball.add(_t1495, _t1502)
    _t1505 = _ball.sub(_t1504, _t281)
    _t1506 = _ball.sub(_t1505, _t484)
    _t1508 = _ball.mul(_t1506, _t458)
    _t1510 = _ball.sub(_t859, _t466)
    _t1512 = _ball.mul(_t1510, _t456)
    _t1514 = _ball.sub(_t1512, _t13)
    _t1515 = _ball.sub(_t1514, _t468)
    _t1517 = _ball.mul(beta, _t1515)
    _t1519 = _ball.div(_t1517, _t696)
    _t1521 = _ball.add(_t1512, _t1519)
    _t1522 = _ball.sub(_t1521, _t13)
    _t1523 = _ball.sub(_t1522, _t468)
    _t1525 = _ball.mul(x, _t1523)
    _t1527 = _ball.add(_t1508, _t1525)
    _t1529 = _ball.mul(theta, _t1527)
    _t1531 = _ball.add(_t1492, _t1529)
    _t1532 = _ball.sub(_t1531, _t619)
    _t1533 = _ball.sub(_t1532, _t281)
    _t1535 = _ball.mul(x, _t1533)
    _t1537 = _ball.add(_t1476, _t1535)
    _t1539 = _ball.mul(_t1537, _t456)
    _t1541 = _ball.add(_t1449, _t1539)
    _t1542 = _ball.mul(_t108, _t458)
    _t1544 = _ball.sub(_t1542, x)
    _t1546 = _ball.mul(theta, _t1544)
    _t1548 = _ball.add(_t54, _t1546)
    _t1549 = _ball.sub(_t1548, _t13)
    _t1551 = _ball.mul(_t1549, _t466)
    _t1553 = _ball.add(_t1551, _t54)
    _t1554 = _ball.add(_t1551, _t54)
    _t1555 = _ball.add(_t1554, _t1546)
    _t1556 = _ball.sub(_t1555, _t13)
    _t1558 = _ball.mul(beta, _t1556)
    _t1560 = _ball.div(_t1558, _t696)
    _t1562 = _ball.add(_t1553, _t1560)
    _t1563 = _ball.add(_t1562, _t1546)
    _t1564 = _ball.sub(_t1563, _t13)
    _t1566 = _ball.mul(x, _t1564)
    _t1568 = _ball.add(_t1541, _t1566)
    _t1570 = _ball.mul(gamma, _t1568)
    _t1572 = _ball.add(_t1429, _t1570)
    _t1573 = _ball.mul(beta, _t1523)
    _t1575 = _ball.mul(delta, _t640)
    _t1576 = _ball.mul(_t1575, _t491)
    _t1577 = _ball.mul(_t1576, _t478)
    _t1579 = _ball.add(_t1573, _t1577)
    _t1581 = _ball.mul(_t1579, _t456)
    _t1583 = _ball.mul(beta, _t1510)
    _t1585 = _ball.div(_t1583, _t696)
    _t1587 = _ball.sub(_t1585, _t161)
    _t1588 = _ball.sub(_t1587, _t466)
    _t1590 = _ball.mul(beta, _t1588)
    _t1592 = _ball.add(_t1581, _t1590)
    _t1593 = _ball.mul(_t470, _t458)
    _t1595 = _ball.mul(x, _t631)
    _t1597 = _ball.add(_t1593, _t1595)
    _t1599 = _ball.mul(delta, _t1597)
    _t1600 = _ball.mul(_t1599, _t491)
    _t1601 = _ball.mul(_t1600, _t478)
    _t1603 = _ball.add(_t1592, _t1601)
    _t1605 = _ball.mul(theta, _t1603)
    _t1607 = _ball.add(_t1572, _t1605)
    _t1609 = _ball.mul(x, _t1607)
    _t1611 = _ball.add(_t1420, _t1609)
    _t1613 = _ball.mul(theta, _t1611)
    _t1615 = _ball.add(_t1312, _t1613)
    _t1617 = _ball.mul(delta, _t1615)
    _t1618 = _ball.mul(_t1617, _t491)
    _t1620 = _ball.add(_t1199, _t1618)
    _t1622 = _ball.mul(x, _t1620)
    _t1624 = _ball.add(_t1047, _t1622)
    _t1626 = _ball.mul(x, _t1624)
    _t1628 = _ball.add(_t799, _t1626)
    _t1630 = _ball.mul(gamma, _t1628)
    _t1632 = _ball.add(_t681, _t1630)
    _t1634 = _ball.mul(x, _t1632)
    _t1636 = _ball.add(_t556, _t1634)
    _t1638 = _ball.pow_(x, alpha)
    _t1640 = _ball.mul(_t1636, _t1638)
    _t1642 = _ball.mul(delta, beta)
    _t1643 = _ball.mul(_t1642, _t1077)
    _t1644 = _ball.mul(_t137, _t456)
    _t1646 = _ball.add(_t1644, _t210)
    _t1648 = _ball.mul(beta, _t1646)
    _t1650 = _ball.mul(_t399, _t580)
    _t1651 = _ball.mul(_t1650, _t1108)
    _t1653 = _ball.add(_t1648, _t1651)
    _t1655 = _ball.mul(_t1653, _t456)
    _t1657 = _ball.add(_t1655, _t845)
    _t1658 = _ball.mul(_t399, _t580)
    _t1660 = _ball.add(_t1657, _t1658)
    _t1662 = _ball.mul(_t1643, _t1660)
    _t1663 = _ball.mul(_t1662, _t491)
    _t1664 = _ball.mul(_t1663, _t478)
    _t1666 = _ball.mul(delta, beta)
    _t1667 = _ball.scaled(_t1658, 1.0)
    _t1669 = _ball.add(_t1667, _t881)
    _t1671 = _ball.mul(_t1669, _t458)
    _t1673 = _ball.add(_t1233, _t1236)
    _t1675 = _ball.mul(beta, _t1673)
    _t1677 = _ball.mul(_t399, _t580)
    _t1678 = _ball.add(_t619, _t281)
    _t1680 = _ball.mul(_t1677, _t1678)
    _t1682 = _ball.add(_t1675, _t1680)
    _t1684 = _ball.mul(_t1682, _t458)
    _t1686 = _ball.mul(x, _t1653)
    _t1688 = _ball.add(_t1684, _t1686)
    _t1690 = _ball.mul(_t1688, _t456)
    _t1692 = _ball.add(_t1671, _t1690)
    _t1693 = _ball.add(_t845, _t1658)
    _t1695 = _ball.mul(x, _t1693)
    _t1697 = _ball.add(_t1692, _t1695)
    _t1699 = _ball.mul(_t1666, _t1697)
    _t1700 = _ball.mul(_t1699, _t491)
    _t1701 = _ball.mul(_t1700, _t478)
    _t1703 = _ball.mul(beta, _t1077)
    _t1704 = _ball.mul(beta, _t1108)
    _t1706 = _ball.mul(_t399, _t580)
    _t1707 = _ball.mul(_t1706, _t1646)
    _t1709 = _ball.add(_t1704, _t1707)
    _t1711 = _ball.mul(beta, _t1709)
    _t1713 = _ball.div(_t1711, _t696)
    _t1715 = _ball.add(_t1713, _t1704)
    _t1716 = _ball.add(_t1715, _t1707)
    _t1718 = _ball.mul(_t1716, _t456)
    _t1720 = _ball.mul(_t137, _t1658)
    _t1722 = _ball.add(_t1718, _t1720)
    _t1723 = _ball.add(_t1722, beta)
    _t1724 = _ball.add(_t1720, beta)
    _t1726 = _ball.mul(beta, _t1724)
    _t1728 = _ball.div(_t1726, _t696)
    _t1730 = _ball.add(_t1723, _t1728)
    _t1732 = _ball.mul(_t1703, _t1730)
    _t1734 = _ball.add(_t619, _t281)
    _t1735 = _ball.mul(beta, _t1678)
    _t1737 = _ball.div(_t1735, _t696)
    _t1739 = _ball.add(_t1734, _t1737)
    _t1741 = _ball.mul(beta, _t1739)
    _t1743 = _ball.mul(_t1673, _t458)
    _t1744 = _ball.mul(_t1743, _t478)
    _t1746 = _ball.add(_t1233, _t1236)
    _t1747 = _ball.div(_t1675, _t696)
    _t1749 = _ball.add(_t1746, _t1747)
    _t1751 = _ball.mul(delta, _t1749)
    _t1752 = _ball.mul(_t1751, _t491)
    _t1754 = _ball.add(_t1744, _t1752)
    _t1756 = _ball.mul(delta, _t1754)
    _t1757 = _ball.mul(_t1756, _t491)
    _t1759 = _ball.add(_t1741, _t1757)
    _t1761 = _ball.mul(_t1759, _t456)
    _t1763 = _ball.add(_t13, _t892)
    _t1765 = _ball.mul(beta, _t1763)
    _t1767 = _ball.add(_t1761, _t1765)
    _t1768 = _ball.mul(_t458, _t478)
    _t1770 = _ball.mul(_t210, _t1768)
    _t1772 = _ball.add(_t210, _t883)
    _t1774 = _ball.mul(delta, _t1772)
    _t1775 = _ball.mul(_t1774, _t491)
    _t1777 = _ball.add(_t1770, _t1775)
    _t1779 = _ball.mul(delta, _t1777)
    _t1780 = _ball.mul(_t1779, _t491)
    _t1782 = _ball.add(_t1767, _t1780)
    _t1784 = _ball.mul(beta, _t1782)
    _t1786 = _ball.powi(_t491, 3)
    _t1788 = _ball.mul(_t432, _t1786)
    _t1789 = _ball.mul(_t1108, _t456)
    _t1791 = _ball.add(_t1789, _t161)
    _t1793 = _ball.mul(_t1788, _t1791)
    _t1794 = _ball.mul(_t1793, _t458)
    _t1795 = _ball.mul(_t1794, _t478)
    _t1797 = _ball.add(_t1784, _t1795)
    _t1799 = _ball.mul(_t1797, _t458)
    _t1801 = _ball.div(_t1704, _t696)
    _t1803 = _ball.add(_t13, _t1801)
    _t1804 = _ball.add(_t1803, _t456)
    _t1806 = _ball.mul(_t1804, _t456)
    _t1808 = _ball.add(_t1806, _t161)
    _t1809 = _ball.add(_t1808, _t861)
    _t1811 = _ball.mul(_t159, _t1809)
    _t1813 = _ball.mul(_t1233, beta)
    _t1815 = _ball.add(_t1813, _t1667)
    _t1817 = _ball.mul(_t1815, _t458)
    _t1819 = _ball.mul(_t1233, _t456)
    _t1821 = (1.5, 0.0, 4.0, 0.0)
    _t1823 = _ball.add(_t1819, _t1821)
    _t1825 = _ball.mul(beta, _t1823)
    _t1827 = _ball.add(_t1825, _t1680)
    _t1829 = _ball.mul(_t1827, _t458)
    _t1831 = _ball.add(_t1675, _t1651)
    _t1833 = _ball.mul(x, _t1831)
    _t1835 = _ball.add(_t1829, _t1833)
    _t1837 = _ball.mul(_t1835, _t456)
    _t1839 = _ball.add(_t1817, _t1837)
    _t1840 = _ball.add(_t881, _t1658)
    _t1842 = _ball.mul(x, _t1840)
    _t1844 = _ball.add(_t1839, _t1842)
    _t1846 = _ball.mul(_t1844, _t478)
    _t1848 = _ball.mul(delta, beta)
    _t1849 = _ball.add(_t1644, _t210)
    _t1850 = _ball.div(_t1648, _t696)
    _t1852 = _ball.add(_t1849, _t1850)
    _t1854 = _ball.mul(_t1852, _t456)
    _t1856 = _ball.add(_t1854, _t137)
    _t1857 = _ball.add(_t1856, _t847)
    _t1859 = _ball.mul(_t1848, _t1857)
    _t1860 = _ball.mul(_t1859, _t491)
    _t1862 = _ball.add(_t1846, _t1860)
    _t1864 = _ball.mul(delta, _t1862)
    _t1865 = _ball.mul(_t1864, _t491)
    _t1867 = _ball.add(_t1811, _t1865)
    _t1868 = _ball.add(_t1735, _t1707)
    _t1870 = _ball.mul(beta, _t1868)
    _t1872 = _ball.div(_t1870, _t696)
    _t1874 = _ball.add(_t1735, _t1872)
    _t1875 = _ball.add(_t1874, _t1707)
    _t1877 = _ball.mul(_t1875, _t456)
    _t1879 = _ball.add(_t1877, _t175)
    _t1880 = _ball.add(_t1879, _t1720)
    _t1881 = _ball.add(_t175, _t1720)
    _t1883 = _ball.mul(beta, _t1881)
    _t1885 = _ball.div(_t1883, _t696)
    _t1887 = _ball.add(_t1880, _t1885)
    _t1889 = _ball.mul(_t1077, _t1887)
    _t1891 = _ball.add(_t927, _t606)
    _t1892 = _ball.add(_t927, _t606)
    _t1894 = _ball.mul(beta, _t1892)
    _t1896 = _ball.div(_t1894, _t696)
    _t1898 = _ball.add(_t1891, _t1896)
    _t1900 = _ball.mul(beta, _t1898)
    _t1902 = _ball.mul(_t1646, _t458)
    _t1903 = _ball.mul(_t1902, _t478)
    _t1905 = _ball.add(_t1903, _t1752)
    _t1907 = _ball.mul(delta, _t1905)
    _t1908 = _ball.mul(_t1907, _t491)
    _t1910 = _ball.add(_t1900, _t1908)
    _t1912 = _ball.mul(_t1910, _t456)
    _t1914 = _ball.mul(beta, _t753)
    _t1916 = _ball.add(_t1912, _t1914)
    _t1917 = _ball.mul(_t137, _t1768)
    _t1919 = _ball.add(_t1917, _t1775)
    _t1921 = _ball.mul(delta, _t1919)
    _t1922 = _ball.mul(_t1921, _t491)
    _t1924 = _ball.add(_t1916, _t1922)
    _t1926 = _ball.mul(_t1924, _t458)
    _t1928 = _ball.mul(_t137, x)
    _t1930 = _ball.mul(_t210, _t458)
    _t1932 = _ball.add(_t1928, _t1930)
    _t1934 = _ball.mul(_t1932, _t478)
    _t1936 = _ball.add(_t137, _t847)
    _t1938 = _ball.mul(delta, _t1936)
    _t1939 = _ball.mul(_t1938, _t491)
    _t1941 = _ball.add(_t1934, _t1939)
    _t1943 = _ball.mul(delta, _t1941)
    _t1944 = _ball.mul(_t1943, _t491)
    _t1946 = _ball.add(_t1765, _t1944)
    _t1947 = _ball.add(_t161, _t861)
    _t1949 = _ball.mul(_t1077, _t1947)
    _t1951 = _ball.mul(_t1763, _t458)
    _t1953 = _ball.mul(x, _t1947)
    _t1955 = _ball.add(_t1951, _t1953)
    _t1957 = _ball.mul(x, _t1955)
    _t1959 = _ball.add(_t1949, _t1957)
    _t1961 = _ball.mul(gamma, _t1959)
    _t1963 = _ball.add(_t1946, _t1961)
    _t1965 = _ball.mul(_t1963, _t456)
    _t1967 = _ball.add(_t1965, _t1914)
    _t1968 = _ball.mul(_t1233, _t458)
    _t1970 = _ball.mul(_t210, x)
    _t1972 = _ball.add(_t1968, _t1970)
    _t1974 = _ball.mul(_t1972, _t478)
    _t1976 = _ball.add(_t1974, _t1775)
    _t1978 = _ball.mul(delta, _t1976)
    _t1979 = _ball.mul(_t1978, _t491)
    _t1981 = _ball.add(_t1967, _t1979)
    _t1982 = _ball.mul(_t1077, _t1763)
    _t1984 = _ball.mul(_t753, _t458)
    _t1986 = _ball.mul(x, _t1763)
    _t1988 = _ball.add(_t1984, _t1986)
    _t1990 = _ball.mul(x, _t1988)
    _t1992 = _ball.add(_t1982, _t1990)
    _t1994 = _ball.mul(gamma, _t1992)
    _t1996 = _ball.add(_t1981, _t1994)
    _t1998 = _ball.mul(_t1996, _t456)
    _t2000 = _ball.add(_t1998, _t1765)
    _t2001 = _ball.add(_t2000, _t1944)
    _t2002 = _ball.add(_t2001, _t1961)
    _t2004 = _ball.mul(x, _t2002)
    _t2006 = _ball.add(_t1926, _t2004)
    _t2008 = _ball.mul(x, _t2006)
    _t2010 = _ball.add(_t1889, _t2008)
    _t2012 = _ball.mul(gamma, _t2010)
    _t2014 = _ball.add(_t1867, _t2012)
    _t2016 = _ball.mul(x, _t2014)
    _t2018 = _ball.add(_t1799, _t2016)
    _t2020 = _ball.mul(x, _t2018)
    _t2022 = _ball.add(_t1732, _t2020)
    _t2024 = _ball.mul(gamma, _t2022)
    _t2026 = _ball.add(_t1701, _t2024)
    _t2028 = _ball.mul(x, _t2026)
    _t2030 = _ball.add(_t1664, _t2028)
    _t2032 = _ball.div(_t1640, _t2030)
    _t2034 = _ball.where_positive(_t2032, gamma)
    _t2035 = _ball.where_positive(_t2034, x)
    _t2037 = _ball.better(_t448, _t2035)
    return _ball_wide.settled(
        _t2037, _eis_derivative2_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative2_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    return _eis_derivative2_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_inline
def _eis_derivative2_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, gamma)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(x, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = _vecmath.pair_times(_v4, _v5, gamma)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_plus(_v8, _v9, beta)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.log_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_times(_v15, _v16, -0.5)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(-0.5)
    _v21 = abs(_v18)
    _v22 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.pair_product(_v1, _v2, _v23, _v24)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = -_v27
    _v30 = -_v28
    _v31 = abs(_v29) > 1.0261342003245941e-289
    _v32 = _vecmath.two_product(theta, delta)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = theta * x
    _v37 = abs(_v36)
    _v38 = _vecmath.two_product(theta, x)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = -_v39
    _v42 = -_v40
    _v43 = _vecmath.exp_bounded_as_pair(_v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v33, _v34, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v47) > 1.0261342003245941e-289
    _v50 = _vecmath.pair_sum(_v29, _v30, _v47, _v48)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(_v27)
    _v54 = abs(_v47)
    _v55 = _v53 + _v54
    _v56 = abs(_v51) * 256.0 >= _v55
    _v57 = _vecmath.two_sum(_v51, _v52)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_product(_v58, _v59, _v58, _v59)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v61) > 1.0261342003245941e-289
    _v64 = -2.0 * _v61
    _v65 = -2.0 * _v62
    _v66 = _vecmath.pair_times(_v44, _v45, delta)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = abs(_v67) > 1.0261342003245941e-289
    _v70 = _vecmath.sqrt_as_pair(_v12, _v13)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_sum(_v67, _v68, _v71, _v72)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = abs(_v74)
    _v78 = _vecmath.pair_quotient(_v64, _v65, _v74, _v75)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = abs(_v79) > 1.0261342003245941e-289
    _v82 = _vecmath.two_product(gamma, gamma)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = abs(_v83) > 1.0261342003245941e-289
    _v86 = _vecmath.pair_product(_v4, _v5, _v83, _v84)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_times(_v15, _v16, -1.5)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = abs(-1.5)
    _v93 = abs(_v90)
    _v94 = _vecmath.exp_bounded_as_pair(_v90, _v91)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = abs(_v95) > 1.0261342003245941e-289
    _v98 = _vecmath.pair_product(_v87, _v88, _v95, _v96)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = -_v99
    _v102 = -_v100
    _v103 = abs(_v101) > 1.0261342003245941e-289
    _v104 = _vecmath.two_product(theta, theta)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = abs(_v105) > 1.0261342003245941e-289
    _v108 = _vecmath.pair_times(_v105, _v106, delta)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = abs(_v109) > 1.0261342003245941e-289
    _v112 = _vecmath.pair_product(_v109, _v110, _v44, _v45)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = abs(_v113) > 1.0261342003245941e-289
    _v116 = _vecmath.pair_times(_v23, _v24, gamma)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = abs(_v117) > 1.0261342003245941e-289
    _v120 = _vecmath.pair_sum(_v79, _v80, _v101, _v102)
    _v121 = _v120[0]
    _v122 = _v120[1]
    _v123 = _vecmath.pair_sum(_v121, _v122, _v113, _v114)
    _v124 = _v123[0]
    _v125 = _v123[1]
    _v126 = _vecmath.pair_sum(_v124, _v125, _v117, _v118)
    _v127 = _v126[0]
    _v128 = _v126[1]
    _v129 = abs(_v79)
    _v130 = abs(_v99)
    _v131 = _v129 + _v130
    _v132 = _v131 + _v113
    _v133 = _v132 + _v117
    _v134 = abs(_v127) * 256.0 >= _v133
    _v135 = _vecmath.two_sum(_v127, _v128)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = _vecmath.pair_times(_v136, _v137, x)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = -_v139
    _v142 = -_v140
    _v143 = _vecmath.pair_quotient(_v141, _v142, _v74, _v75)
    _v144 = _v143[0]
    _v145 = _v143[1]
    _v146 = abs(_v144) > 1.0261342003245941e-289
    _v147 = -2.0 * _v27
    _v148 = -2.0 * _v28
    _v149 = abs(_v147) > 1.0261342003245941e-289
    _v150 = 2.0 * _v47
    _v151 = 2.0 * _v48
    _v152 = abs(_v150) > 1.0261342003245941e-289
    _v153 = _vecmath.pair_sum(_v147, _v148, _v150, _v151)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = abs(_v147)
    _v157 = abs(_v150)
    _v158 = _v156 + _v157
    _v159 = abs(_v154) * 256.0 >= _v158
    _v160 = _vecmath.two_sum(_v154, _v155)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = _vecmath.pair_quotient(_v161, _v162, _v74, _v75)
    _v164 = _v163[0]
    _v165 = _v163[1]
    _v166 = abs(_v164) > 1.0261342003245941e-289
    _v167 = abs(x)
    _v168 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = _vecmath.pair_times(_v169, _v170, alpha)
    _v172 = _v171[0]
    _v173 = _v171[1]
    _v174 = 2.0 * _v172
    _v175 = 2.0 * _v173
    _v176 = _vecmath.pair_plus(_v169, _v170, 1.0)
    _v177 = _v176[0]
    _v178 = _v176[1]
    _v179 = _vecmath.log_as_pair(_v177, _v178)
    _v180 = _v179[0]
    _v181 = _v179[1]
    _v182 = abs(_v180) * 16384.0 >= 1.0
    _v183 = _vecmath.pair_product(_v177, _v178, _v180, _v181)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = abs(_v184) > 1.0261342003245941e-289
    _v187 = abs(_v184)
    _v188 = _vecmath.pair_quotient(_v174, _v175, _v184, _v185)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = abs(_v189) > 1.0261342003245941e-289
    _v192 = _vecmath.two_product(x, alpha)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = abs(_v193) > 1.0261342003245941e-289
    _v196 = _vecmath.pair_product(_v193, _v194, _v58, _v59)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_product(_v197, _v198, _v169, _v170)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = 2.0 * _v200
    _v203 = 2.0 * _v201
    _v204 = _vecmath.pair_product(_v177, _v178, _v74, _v75)
    _v205 = _v204[0]
    _v206 = _v204[1]
    _v207 = _vecmath.pair_product(_v205, _v206, _v180, _v181)
    _v208 = _v207[0]
    _v209 = _v207[1]
    _v210 = abs(_v208) > 1.0261342003245941e-289
    _v211 = abs(_v208)
    _v212 = _vecmath.pair_quotient(_v202, _v203, _v208, _v209)
    _v213 = _v212[0]
    _v214 = _v212[1]
    _v215 = abs(_v213) > 1.0261342003245941e-289
    _v216 = -_v169
    _v217 = -_v170
    _v218 = _vecmath.pair_quotient(_v216, _v217, _v184, _v185)
    _v219 = _v218[0]
    _v220 = _v218[1]
    _v221 = abs(_v177) > 1.0261342003245941e-289
    _v222 = abs(_v177)
    _v223 = _vecmath.pair_quotient(_v216, _v217, _v177, _v178)
    _v224 = _v223[0]
    _v225 = _v223[1]
    _v226 = _vecmath.pair_quotient(_v172, _v173, _v184, _v185)
    _v227 = _v226[0]
    _v228 = _v226[1]
    _v229 = _vecmath.pair_sum(_v219, _v220, _v224, _v225)
    _v230 = _v229[0]
    _v231 = _v229[1]
    _v232 = _vecmath.pair_plus(_v230, _v231, 1.0)
    _v233 = _v232[0]
    _v234 = _v232[1]
    _v235 = _vecmath.pair_sum(_v233, _v234, _v227, _v228)
    _v236 = _v235[0]
    _v237 = _v235[1]
    _v238 = abs(_v219)
    _v239 = abs(_v224)
    _v240 = abs(_v227)
    _v241 = _v238 + _v239
    _v242 = _v241 + 1.0
    _v243 = _v242 + _v240
    _v244 = abs(_v236) * 16384.0 >= _v243
    _v245 = _vecmath.two_sum(_v236, _v237)
    _v246 = _v245[0]
    _v247 = _v245[1]
    _v248 = _vecmath.pair_product(_v193, _v194, _v246, _v247)
    _v249 = _v248[0]
    _v250 = _v248[1]
    _v251 = abs(_v249) > 1.0261342003245941e-289
    _v252 = _vecmath.pair_product(_v249, _v250, _v169, _v170)
    _v253 = _v252[0]
    _v254 = _v252[1]
    _v255 = _vecmath.pair_quotient(_v253, _v254, _v184, _v185)
    _v256 = _v255[0]
    _v257 = _v255[1]
    _v258 = abs(_v256) > 1.0261342003245941e-289
    _v259 = _vecmath.pair_sum(_v144, _v145, _v164, _v165)
    _v260 = _v259[0]
    _v261 = _v259[1]
    _v262 = _vecmath.pair_sum(_v260, _v261, _v189, _v190)
    _v263 = _v262[0]
    _v264 = _v262[1]
    _v265 = _vecmath.pair_sum(_v263, _v264, _v213, _v214)
    _v266 = _v265[0]
    _v267 = _v265[1]
    _v268 = _vecmath.pair_sum(_v266, _v267, _v256, _v257)
    _v269 = _v268[0]
    _v270 = _v268[1]
    _v271 = abs(_v144)
    _v272 = abs(_v164)
    _v273 = abs(_v189)
    _v274 = abs(_v213)
    _v275 = abs(_v256)
    _v276 = _v271 + _v272
    _v277 = _v276 + _v273
    _v278 = _v277 + _v274
    _v279 = _v278 + _v275
    _v280 = abs(_v269) * 256.0 >= _v279
    _v281 = _vecmath.two_sum(_v269, _v270)
    _v282 = _v281[0]
    _v283 = _v281[1]
    _v284 = _vecmath.log_as_pair(_v180, _v181)
    _v285 = _v284[0]
    _v286 = _v284[1]
    _v287 = _vecmath.pair_times(_v285, _v286, alpha)
    _v288 = _v287[0]
    _v289 = _v287[1]
    _v290 = abs(alpha)
    _v291 = abs(_v288)
    _v292 = _vecmath.exp_bounded_as_pair(_v288, _v289)
    _v293 = _v292[0]
    _v294 = _v292[1]
    _v295 = abs(_v293) > 1.0261342003245941e-289
    _v296 = _vecmath.pair_product(_v282, _v283, _v293, _v294)
    _v297 = _v296[0]
    _v298 = _v296[1]
    _v299 = _vecmath.pair_quotient(_v297, _v298, _v74, _v75)
    _v300 = _v299[0]
    _v301 = _v299[1]
    _v302 = _v300 + _v301
    _v303 = alpha > 0.0
    _v304 = beta > 0.0
    _v305 = gamma > 0.0
    _v306 = delta >= 0.0
    _v307 = _vecmath.in_range(_v302)
    _v308 = abs(beta)
    _v309 = abs(gamma)
    _v310 = abs(delta)
    _v311 = abs(theta)
    _v312 = _v20 < 1024.0
    _v313 = _v21 < 32.0
    _v314 = _v37 < 690.0
    _v315 = _v77 < 9.7453140114e288
    _v316 = _v92 < 1024.0
    _v317 = _v93 < 32.0
    _v318 = _v167 < 690.0
    _v319 = _v187 < 9.7453140114e288
    _v320 = _v211 < 9.7453140114e288
    _v321 = _v222 < 9.7453140114e288
    _v322 = _v290 < 1024.0
    _v323 = _v291 < 32.0
    _v324 = _v308 < 3.402823669209385e38
    _v325 = _v309 < 3.402823669209385e38
    _v326 = _v310 < 3.402823669209385e38
    _v327 = _v311 < 3.402823669209385e38
    _v328 = _v6 & _v10
    _v329 = _v328 & _v25
    _v330 = _v329 & _v31
    _v331 = _v330 & _v35
    _v332 = _v331 & _v49
    _v333 = _v332 & _v56
    _v334 = _v333 & _v63
    _v335 = _v334 & _v69
    _v336 = _v335 & _v76
    _v337 = _v336 & _v81
    _v338 = _v337 & _v85
    _v339 = _v338 & _v97
    _v340 = _v339 & _v103
    _v341 = _v340 & _v107
    _v342 = _v341 & _v111
    _v343 = _v342 & _v115
    _v344 = _v343 & _v119
    _v345 = _v344 & _v134
    _v346 = _v345 & _v146
    _v347 = _v346 & _v149
    _v348 = _v347 & _v152
    _v349 = _v348 & _v159
    _v350 = _v349 & _v166
    _v351 = _v350 & _v182
    _v352 = _v351 & _v186
    _v353 = _v352 & _v191
    _v354 = _v353 & _v195
    _v355 = _v354 & _v210
    _v356 = _v355 & _v215
    _v357 = _v356 & _v221
    _v358 = _v357 & _v244
    _v359 = _v358 & _v251
    _v360 = _v359 & _v258
    _v361 = _v360 & _v280
    _v362 = _v361 & _v295
    _v363 = _v362 & _v303
    _v364 = _v363 & _v304
    _v365 = _v364 & _v305
    _v366 = _v365 & _v306
    _v367 = _v366 & _v307
    _v368 = _v367 & _v312
    _v369 = _v368 & _v313
    _v370 = _v369 & _v314
    _v371 = _v370 & _v315
    _v372 = _v371 & _v316
    _v373 = _v372 & _v317
    _v374 = _v373 & _v318
    _v375 = _v374 & _v319
    _v376 = _v375 & _v320
    _v377 = _v376 & _v321
    _v378 = _v377 & _v322
    _v379 = _v378 & _v323
    _v380 = _v379 & _v324
    _v381 = _v380 & _v325
    _v382 = _v381 & _v326
    _v383 = _v382 & _v327
    _v384 = _vecmath.guarded(_v302, _v383)
    return _v384, _v383


@_vecmath.jit_inline
def _eis_derivative2_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * gamma
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = beta + _v1
    _v4 = _vecmath32.pow_(_v3, -0.5)
    _v5 = abs(_v4)
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = -_v4
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = _v7 * gamma
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _v9 * x
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = theta * x
    _v14 = abs(_v13)
    _v15 = -theta
    _v16 = _v15 * x
    _v17 = _vecmath32.exp_bounded(_v16)
    _v18 = _v17 * delta
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = _v18 * theta
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _v11 + _v20
    _v23 = abs(_v11)
    _v24 = abs(_v20)
    _v25 = _v23 + _v24
    _v26 = abs(_v22) * 4096.0 >= _v25
    _v27 = _v22 * _v22
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = -2.0 * _v27
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = _vecmath.sqrt(_v3)
    _v32 = _v18 + _v31
    _v33 = abs(_v32) > 1.0261342003245941e-289
    _v34 = abs(_v32)
    _v35 = _v29 / _v32
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = gamma * gamma
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = -_v37
    _v40 = abs(_v39) > 1.0261342003245941e-289
    _v41 = _vecmath32.pow_(_v3, -1.5)
    _v42 = abs(_v41)
    _v43 = abs(_v41) > 1.0261342003245941e-289
    _v44 = _v39 * _v41
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v44 * _v0
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = theta * theta
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v17 * _v48
    _v51 = abs(_v50) > 1.0261342003245941e-289
    _v52 = _v50 * delta
    _v53 = abs(_v52) > 1.0261342003245941e-289
    _v54 = _v4 * gamma
    _v55 = abs(_v54) > 1.0261342003245941e-289
    _v56 = _v35 + _v46
    _v57 = _v56 + _v52
    _v58 = _v57 + _v54
    _v59 = abs(_v35)
    _v60 = abs(_v46)
    _v61 = _v59 + _v60
    _v62 = _v61 + _v52
    _v63 = _v62 + _v54
    _v64 = abs(_v58) * 4096.0 >= _v63
    _v65 = -_v58
    _v66 = _v65 * x
    _v67 = abs(_v66) > 1.0261342003245941e-289
    _v68 = _v66 / _v32
    _v69 = abs(_v68) > 1.0261342003245941e-289
    _v70 = -2.0 * _v4
    _v71 = abs(_v70) > 1.0261342003245941e-289
    _v72 = _v70 * gamma
    _v73 = abs(_v72) > 1.0261342003245941e-289
    _v74 = _v72 * x
    _v75 = abs(_v74) > 1.0261342003245941e-289
    _v76 = 2.0 * _v17
    _v77 = _v76 * delta
    _v78 = abs(_v77) > 1.0261342003245941e-289
    _v79 = _v77 * theta
    _v80 = abs(_v79) > 1.0261342003245941e-289
    _v81 = _v74 + _v79
    _v82 = abs(_v74)
    _v83 = abs(_v79)
    _v84 = _v82 + _v83
    _v85 = abs(_v81) * 4096.0 >= _v84
    _v86 = _v81 / _v32
    _v87 = abs(_v86) > 1.0261342003245941e-289
    _v88 = abs(x)
    _v89 = _vecmath32.exp_fine(x)
    _v90 = 2.0 * _v89
    _v91 = _v90 * alpha
    _v92 = abs(_v91) > 1.0261342003245941e-289
    _v93 = 1.0 + _v89
    _v94 = _vecmath32.log(_v93)
    _v95 = abs(_v94) * 4096.0 >= 1.0
    _v96 = _v93 * _v94
    _v97 = abs(_v96) > 1.0261342003245941e-289
    _v98 = abs(_v96)
    _v99 = _v91 / _v96
    _v100 = abs(_v99) > 1.0261342003245941e-289
    _v101 = 2.0 * _v22
    _v102 = _v101 * _v89
    _v103 = abs(_v102) > 1.0261342003245941e-289
    _v104 = _v102 * alpha
    _v105 = abs(_v104) > 1.0261342003245941e-289
    _v106 = _v104 * x
    _v107 = abs(_v106) > 1.0261342003245941e-289
    _v108 = _v32 * _v93
    _v109 = _v108 * _v94
    _v110 = abs(_v109) > 1.0261342003245941e-289
    _v111 = abs(_v109)
    _v112 = _v106 / _v109
    _v113 = abs(_v112) > 1.0261342003245941e-289
    _v114 = -_v89
    _v115 = _v114 / _v96
    _v116 = _v114 / _v93
    _v117 = _v89 * alpha
    _v118 = _v117 / _v96
    _v119 = _v115 + _v116
    _v120 = _v119 + 1.0
    _v121 = _v120 + _v118
    _v122 = abs(_v115)
    _v123 = abs(_v116)
    _v124 = abs(_v118)
    _v125 = _v122 + _v123
    _v126 = _v125 + 1.0
    _v127 = _v126 + _v124
    _v128 = abs(_v121) * 4096.0 >= _v127
    _v129 = _v121 * _v89
    _v130 = _v129 * alpha
    _v131 = abs(_v130) > 1.0261342003245941e-289
    _v132 = _v130 * x
    _v133 = abs(_v132) > 1.0261342003245941e-289
    _v134 = _v132 / _v96
    _v135 = abs(_v134) > 1.0261342003245941e-289
    _v136 = _v68 + _v86
    _v137 = _v136 + _v99
    _v138 = _v137 + _v112
    _v139 = _v138 + _v134
    _v140 = abs(_v68)
    _v141 = abs(_v86)
    _v142 = abs(_v99)
    _v143 = abs(_v112)
    _v144 = abs(_v134)
    _v145 = _v140 + _v141
    _v146 = _v145 + _v142
    _v147 = _v146 + _v143
    _v148 = _v147 + _v144
    _v149 = abs(_v139) * 4096.0 >= _v148
    _v150 = _vecmath32.pow_(_v94, alpha)
    _v151 = abs(_v150)
    _v152 = abs(alpha)
    _v153 = abs(_v150) > 1.0261342003245941e-289
    _v154 = _v139 * _v150
    _v155 = abs(_v154) > 1.0261342003245941e-289
    _v156 = _v154 / _v32
    _v157 = alpha > 0.0
    _v158 = beta > 0.0
    _v159 = gamma > 0.0
    _v160 = delta >= 0.0
    _v161 = _vecmath.in_range(_v156)
    _v162 = abs(beta)
    _v163 = abs(gamma)
    _v164 = abs(delta)
    _v165 = abs(theta)
    _v166 = _vecmath32.single(_v156)
    _v167 = _v5 < 9.7453140114e288
    _v168 = _v14 < 300.0
    _v169 = _v34 < 9.7453140114e288
    _v170 = _v42 < 9.7453140114e288
    _v171 = _v88 < 300.0
    _v172 = _v98 < 9.7453140114e288
    _v173 = _v111 < 9.7453140114e288
    _v174 = _v151 < 9.7453140114e288
    _v175 = _v152 < 1024.0
    _v176 = _v162 < 3.402823669209385e38
    _v177 = _v163 < 3.402823669209385e38
    _v178 = _v164 < 3.402823669209385e38
    _v179 = _v165 < 3.402823669209385e38
    _v180 = _v2 & _v6
    _v181 = _v180 & _v8
    _v182 = _v181 & _v10
    _v183 = _v182 & _v12
    _v184 = _v183 & _v19
    _v185 = _v184 & _v21
    _v186 = _v185 & _v26
    _v187 = _v186 & _v28
    _v188 = _v187 & _v30
    _v189 = _v188 & _v33
    _v190 = _v189 & _v36
    _v191 = _v190 & _v38
    _v192 = _v191 & _v40
    _v193 = _v192 & _v43
    _v194 = _v193 & _v45
    _v195 = _v194 & _v47
    _v196 = _v195 & _v49
    _v197 = _v196 & _v51
    _v198 = _v197 & _v53
    _v199 = _v198 & _v55
    _v200 = _v199 & _v64
    _v201 = _v200 & _v67
    _v202 = _v201 & _v69
    _v203 = _v202 & _v71
    _v204 = _v203 & _v73
    _v205 = _v204 & _v75
    _v206 = _v205 & _v78
    _v207 = _v206 & _v80
    _v208 = _v207 & _v85
    _v209 = _v208 & _v87
    _v210 = _v209 & _v92
    _v211 = _v210 & _v95
    _v212 = _v211 & _v97
    _v213 = _v212 & _v100
    _v214 = _v213 & _v103
    _v215 = _v214 & _v105
    _v216 = _v215 & _v107
    _v217 = _v216 & _v110
    _v218 = _v217 & _v113
    _v219 = _v218 & _v128
    _v220 = _v219 & _v131
    _v221 = _v220 & _v133
    _v222 = _v221 & _v135
    _v223 = _v222 & _v149
    _v224 = _v223 & _v153
    _v225 = _v224 & _v155
    _v226 = _v225 & _v157
    _v227 = _v226 & _v158
    _v228 = _v227 & _v159
    _v229 = _v228 & _v160
    _v230 = _v229 & _v161
    _v231 = _v230 & _v167
    _v232 = _v231 & _v168
    _v233 = _v232 & _v169
    _v234 = _v233 & _v170
    _v235 = _v234 & _v171
    _v236 = _v235 & _v172
    _v237 = _v236 & _v173
    _v238 = _v237 & _v174
    _v239 = _v238 & _v175
    _v240 = _v239 & _v176
    _v241 = _v240 & _v177
    _v242 = _v241 & _v178
    _v243 = _v242 & _v179
    _v244 = _vecmath32.guarded(_v166, _v243)
    return _v244, _v243


@_cached
def _fill_eis_derivative2(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative2_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative2(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative2(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative2_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative2(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative2(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative2(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative2_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative2(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative2 = _dispatch.Kernel(
    __name__,
    "eis_derivative2",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative2,
        fill32=_fill32_eis_derivative2,
        mend=_mend_eis_derivative2,
        one=_one_eis_derivative2,
        one32=_one32_eis_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of eis with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative2.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative2)
def _overload_eis_derivative2(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative2.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "x*log(exp(x) + 1)**alpha*log(log(exp(x) + 1))/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2))",
    "x*log1p(log1p(exp(x)) - 1)*pow_(log1p(exp(x)), alpha)*exp(theta*x)/(delta + sqrt(beta + "
    "gamma*x**2)*exp(theta*x))",
    "where_positive(x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*(log1p(log1p(exp(-x))/x) + "
    "log(x))*pow_(x, alpha)/(beta*sqrt(gamma)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "delta*exp(-theta*x) + x*sqrt(gamma)), gamma, x)",
    "where_positive(-x*pow_(log1p(exp(x)), alpha)*exp(theta*x)*log(log1p(exp(x)))/(beta*sqrt(gamma"
    ")*exp(theta*x)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) - delta + "
    "x*sqrt(gamma)*exp(theta*x)), gamma, -x, log1p(exp(x)))",
)


@_vecmath.jit_scalar
def _eis_derivative_alpha_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # x*log1p(log1p(exp(x)) - 1)*pow(log1p(exp(x)), alpha)*exp(theta*x)/(delta + sqrt(beta ...
    _t3 = _ball.mul(theta, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(x, _t5)
    _t8 = _ball.exp(x)
    _t10 = _ball.log1p(_t8)
    _t12 = (1.0, 0.0, 0.0, 0.0)
    _t14 = _ball.sub(_t10, _t12)
    _t16 = _ball.log1p(_t14)
    _t18 = _ball.mul(_t7, _t16)
    _t20 = _ball.pow_(_t10, alpha)
    _t22 = _ball.mul(_t18, _t20)
    _t27 = _ball.sqr(x)
    _t29 = _ball.mul(gamma, _t27)
    _t31 = _ball.add(beta, _t29)
    _t33 = _ball.sqrt(_t31)
    _t35 = _ball.mul(_t5, _t33)
    _t37 = _ball.add(delta, _t35)
    _t39 = _ball.div(_t22, _t37)
    if _ball_wide.will_do(_t39, (x, alpha, beta, gamma, delta, theta)):
        return _t39
    # where_positive(x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*(log1p(log1p(exp(-x))/x) ...
    _t44 = _ball.neg(x)
    _t46 = _ball.exp(_t44)
    _t48 = _ball.log1p(_t46)
    _t50 = _ball.div(_t48, x)
    _t52 = _ball.log1p(_t50)
    _t54 = _ball.mul(alpha, _t52)
    _t56 = _ball.expm1(_t54)
    _t58 = _ball.add(_t12, _t56)
    _t60 = _ball.mul(x, _t58)
    _t61 = _ball.log(x)
    _t63 = _ball.add(_t61, _t52)
    _t65 = _ball.mul(_t60, _t63)
    _t66 = _ball.pow_(x, alpha)
    _t68 = _ball.mul(_t65, _t66)
    _t70 = _ball.sqrt(gamma)
    _t72 = _ball.mul(beta, _t70)
    _t74 = _ball.mul(x, gamma)
    _t75 = _ball.div(beta, _t29)
    _t77 = _ball.add(_t12, _t75)
    _t79 = _ball.sqrt(_t77)
    _t81 = _ball.add(_t12, _t79)
    _t83 = _ball.mul(_t74, _t81)
    _t85 = _ball.div(_t72, _t83)
    _t87 = _ball.neg(_t3)
    _t89 = _ball.exp(_t87)
    _t91 = _ball.mul(delta, _t89)
    _t93 = _ball.add(_t85, _t91)
    _t94 = _ball.mul(x, _t70)
    _t96 = _ball.add(_t93, _t94)
    _t98 = _ball.div(_t68, _t96)
    _t100 = _ball.where_positive(_t98, gamma)
    _t101 = _ball.where_positive(_t100, x)
    if _ball_wide.will_do(_t101, (x, alpha, beta, gamma, delta, theta)):
        return _t101
    # where_positive(-x*pow(log1p(exp(x)), alpha)*exp(theta*x)*log(log1p(exp(x)))/(beta*sqr...
    _t106 = _ball.mul(x, _t5)
    _t107 = _ball.log(_t10)
    _t109 = _ball.mul(_t106, _t107)
    _t110 = _ball.mul(_t109, _t20)
    _t112 = _ball.neg(_t110)
    _t114 = _ball.mul(beta, _t5)
    _t115 = _ball.mul(_t114, _t70)
    _t117 = _ball.div(_t115, _t83)
    _t119 = _ball.mul(x, _t5)
    _t120 = _ball.mul(_t119, _t70)
    _t122 = _ball.add(_t117, _t120)
    _t123 = _ball.sub(_t122, delta)
    _t125 = _ball.div(_t112, _t123)
    _t127 = _ball.where_positive(_t125, gamma)
    _t128 = _ball.where_positive(_t127, _t44)
    _t129 = _ball.where_positive(_t128, _t10)
    _t131 = _ball.better(_ball.better(_t39, _t101), _t129)
    return _ball_wide.settled(
        _t131, _eis_derivative_alpha_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_alpha_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_derivative_alpha_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_derivative_alpha_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_derivative_alpha_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_derivative_alpha_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_derivative_alpha_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.log_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) * 5120.0 >= 1.0
    _v11 = _vecmath.log_as_pair(_v8, _v9)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) * 5120.0 >= 1.0
    _v15 = _vecmath.pair_times(_v12, _v13, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.pair_times(_v12, _v13, alpha)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(alpha)
    _v23 = abs(_v20)
    _v24 = _vecmath.exp_bounded_as_pair(_v20, _v21)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v25) > 1.0261342003245941e-289
    _v28 = _vecmath.pair_product(_v16, _v17, _v25, _v26)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = theta * x
    _v32 = abs(_v31)
    _v33 = _vecmath.two_product(theta, x)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -_v34
    _v37 = -_v35
    _v38 = _vecmath.exp_bounded_as_pair(_v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_times(_v39, _v40, delta)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.two_product(x, x)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v45) > 1.0261342003245941e-289
    _v48 = _vecmath.pair_times(_v45, _v46, gamma)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v49) > 1.0261342003245941e-289
    _v52 = _vecmath.pair_plus(_v49, _v50, beta)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.sqrt_as_pair(_v53, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_sum(_v42, _v43, _v56, _v57)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = abs(_v59) > 1.0261342003245941e-289
    _v62 = abs(_v59)
    _v63 = _vecmath.pair_quotient(_v29, _v30, _v59, _v60)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _v64 + _v65
    _v67 = alpha > 0.0
    _v68 = beta > 0.0
    _v69 = gamma > 0.0
    _v70 = delta >= 0.0
    _v71 = _vecmath.in_range(_v66)
    _v72 = abs(beta)
    _v73 = abs(gamma)
    _v74 = abs(delta)
    _v75 = abs(theta)
    _v76 = _v0 < 690.0
    _v77 = _v22 < 1024.0
    _v78 = _v23 < 32.0
    _v79 = _v32 < 690.0
    _v80 = _v62 < 9.7453140114e288
    _v81 = _v72 < 3.402823669209385e38
    _v82 = _v73 < 3.402823669209385e38
    _v83 = _v74 < 3.402823669209385e38
    _v84 = _v75 < 3.402823669209385e38
    _v85 = _v10 & _v14
    _v86 = _v85 & _v18
    _v87 = _v86 & _v27
    _v88 = _v87 & _v47
    _v89 = _v88 & _v51
    _v90 = _v89 & _v61
    _v91 = _v90 & _v67
    _v92 = _v91 & _v68
    _v93 = _v92 & _v69
    _v94 = _v93 & _v70
    _v95 = _v94 & _v71
    _v96 = _v95 & _v76
    _v97 = _v96 & _v77
    _v98 = _v97 & _v78
    _v99 = _v98 & _v79
    _v100 = _v99 & _v80
    _v101 = _v100 & _v81
    _v102 = _v101 & _v82
    _v103 = _v102 & _v83
    _v104 = _v103 & _v84
    _v105 = _vecmath.guarded(_v66, _v104)
    return _v105, _v104


@_vecmath.jit_inline
def _eis_derivative_alpha_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 1.0 + _v1
    _v3 = _vecmath32.log(_v2)
    _v4 = abs(_v3) * 4096.0 >= 1.0
    _v5 = _vecmath32.log(_v3)
    _v6 = abs(_v5) * 4096.0 >= 1.0
    _v7 = _vecmath32.pow_(_v3, alpha)
    _v8 = abs(_v7)
    _v9 = abs(alpha)
    _v10 = abs(_v7) > 1.0261342003245941e-289
    _v11 = _v5 * _v7
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * x
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = theta * x
    _v16 = abs(_v15)
    _v17 = -theta
    _v18 = _v17 * x
    _v19 = _vecmath32.exp_light(_v18)
    _v20 = _v19 * delta
    _v21 = x * x
    _v22 = _v21 * gamma
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = beta + _v22
    _v25 = _vecmath.sqrt(_v24)
    _v26 = _v20 + _v25
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = abs(_v26)
    _v29 = _v13 / _v26
    _v30 = alpha > 0.0
    _v31 = beta > 0.0
    _v32 = gamma > 0.0
    _v33 = delta >= 0.0
    _v34 = _vecmath.in_range(_v29)
    _v35 = abs(beta)
    _v36 = abs(gamma)
    _v37 = abs(delta)
    _v38 = abs(theta)
    _v39 = _vecmath32.single(_v29)
    _v40 = _v0 < 300.0
    _v41 = _v8 < 9.7453140114e288
    _v42 = _v9 < 1024.0
    _v43 = _v16 < 300.0
    _v44 = _v28 < 9.7453140114e288
    _v45 = _v35 < 3.402823669209385e38
    _v46 = _v36 < 3.402823669209385e38
    _v47 = _v37 < 3.402823669209385e38
    _v48 = _v38 < 3.402823669209385e38
    _v49 = _v4 & _v6
    _v50 = _v49 & _v10
    _v51 = _v50 & _v12
    _v52 = _v51 & _v14
    _v53 = _v52 & _v23
    _v54 = _v53 & _v27
    _v55 = _v54 & _v30
    _v56 = _v55 & _v31
    _v57 = _v56 & _v32
    _v58 = _v57 & _v33
    _v59 = _v58 & _v34
    _v60 = _v59 & _v40
    _v61 = _v60 & _v41
    _v62 = _v61 & _v42
    _v63 = _v62 & _v43
    _v64 = _v63 & _v44
    _v65 = _v64 & _v45
    _v66 = _v65 & _v46
    _v67 = _v66 & _v47
    _v68 = _v67 & _v48
    _v69 = _vecmath32.guarded(_v39, _v68)
    return _v69, _v68


@_cached
def _fill_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_alpha_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_alpha_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_alpha_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative_alpha(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_alpha_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative_alpha(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_alpha_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative_alpha = _dispatch.Kernel(
    __name__,
    "eis_derivative_alpha",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative_alpha,
        fill32=_fill32_eis_derivative_alpha,
        mend=_mend_eis_derivative_alpha,
        one=_one_eis_derivative_alpha,
        one32=_one32_eis_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative_alpha.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative_alpha)
def _overload_eis_derivative_alpha(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative_alpha.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "-x*log(exp(x) + 1)**alpha/(2*sqrt(beta + gamma*x**2)*(delta*exp(-theta*x) + sqrt(beta + "
    "gamma*x**2))**2)",
    "-x*pow_(log1p(exp(x)), alpha)*exp(theta*x)**2/(4*beta*delta*exp(theta*x) + 2*beta*sqrt(beta +"
    " gamma*x**2)*exp(theta*x)**2 + 2*delta**2*sqrt(beta + gamma*x**2) + "
    "4*delta*gamma*x**2*exp(theta*x) + 2*gamma*x**2*sqrt(beta + gamma*x**2)*exp(theta*x)**2)",
    "where_positive(-x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha)/(2*beta**2*sqrt(gamma)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "2*beta*delta**2*sqrt(gamma)*exp(-theta*x)**2/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "4*beta*delta*exp(-theta*x) + 2*beta*x*sqrt(gamma) + "
    "2*beta*x*sqrt(gamma)/(sqrt(beta/(gamma*x**2) + 1) + 1) + "
    "2*delta**2*x*sqrt(gamma)*exp(-theta*x)**2 + 4*delta*gamma*x**2*exp(-theta*x) + "
    "2*gamma*x**3*sqrt(gamma)), gamma, x)",
)


@_vecmath.jit_scalar
def _eis_derivative_beta_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # -x*pow(log1p(exp(x)), alpha)*exp(theta*x)**2/(4*beta*delta*exp(theta*x) + 2*beta*sqrt...
    _t3 = _ball.mul(theta, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t10 = _ball.exp(x)
    _t12 = _ball.log1p(_t10)
    _t15 = _ball.pow_(_t12, alpha)
    _t17 = _ball.mul(_t9, _t15)
    _t19 = _ball.neg(_t17)
    _t22 = _ball.mul(beta, _t7)
    _t24 = _ball.sqr(x)
    _t26 = _ball.mul(gamma, _t24)
    _t28 = _ball.add(beta, _t26)
    _t30 = _ball.sqrt(_t28)
    _t32 = _ball.mul(_t22, _t30)
    _t34 = _ball.scaled(_t32, 1.0)
    _t37 = _ball.sqr(delta)
    _t39 = _ball.mul(_t37, _t30)
    _t41 = _ball.scaled(_t39, 1.0)
    _t43 = _ball.add(_t34, _t41)
    _t44 = _ball.mul(gamma, _t24)
    _t45 = _ball.mul(_t44, _t7)
    _t46 = _ball.mul(_t45, _t30)
    _t48 = _ball.scaled(_t46, 1.0)
    _t50 = _ball.add(_t43, _t48)
    _t51 = _ball.mul(delta, beta)
    _t52 = _ball.mul(_t51, _t5)
    _t54 = _ball.scaled(_t52, 2.0)
    _t56 = _ball.add(_t50, _t54)
    _t57 = _ball.mul(delta, gamma)
    _t58 = _ball.mul(_t57, _t24)
    _t59 = _ball.mul(_t58, _t5)
    _t61 = _ball.scaled(_t59, 2.0)
    _t63 = _ball.add(_t56, _t61)
    _t65 = _ball.div(_t19, _t63)
    if _ball_wide.will_do(_t65, (x, alpha, beta, gamma, delta, theta)):
        return _t65
    # where_positive(-x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow(x, alpha)/(2*beta**2...
    _t70 = (1.0, 0.0, 0.0, 0.0)
    _t72 = _ball.neg(x)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.log1p(_t74)
    _t78 = _ball.div(_t76, x)
    _t80 = _ball.log1p(_t78)
    _t82 = _ball.mul(alpha, _t80)
    _t84 = _ball.expm1(_t82)
    _t86 = _ball.add(_t70, _t84)
    _t88 = _ball.mul(x, _t86)
    _t89 = _ball.pow_(x, alpha)
    _t91 = _ball.mul(_t88, _t89)
    _t93 = _ball.neg(_t91)
    _t95 = _ball.sqr(beta)
    _t97 = _ball.sqrt(gamma)
    _t99 = _ball.mul(_t95, _t97)
    _t101 = _ball.scaled(_t99, 1.0)
    _t103 = _ball.mul(x, gamma)
    _t104 = _ball.div(beta, _t26)
    _t106 = _ball.add(_t70, _t104)
    _t108 = _ball.sqrt(_t106)
    _t110 = _ball.add(_t70, _t108)
    _t112 = _ball.mul(_t103, _t110)
    _t114 = _ball.div(_t101, _t112)
    _t116 = _ball.mul(beta, _t37)
    _t117 = _ball.neg(_t3)
    _t119 = _ball.exp(_t117)
    _t121 = _ball.sqr(_t119)
    _t123 = _ball.mul(_t116, _t121)
    _t124 = _ball.mul(_t123, _t97)
    _t126 = _ball.scaled(_t124, 1.0)
    _t128 = _ball.div(_t126, _t112)
    _t130 = _ball.add(_t114, _t128)
    _t131 = _ball.mul(x, beta)
    _t132 = _ball.mul(_t131, _t97)
    _t134 = _ball.scaled(_t132, 1.0)
    _t136 = _ball.add(_t130, _t134)
    _t137 = _ball.div(_t134, _t110)
    _t139 = _ball.add(_t136, _t137)
    _t140 = _ball.mul(x, _t37)
    _t141 = _ball.mul(_t140, _t121)
    _t142 = _ball.mul(_t141, _t97)
    _t144 = _ball.scaled(_t142, 1.0)
    _t146 = _ball.add(_t139, _t144)
    _t147 = _ball.powi(x, 3)
    _t149 = _ball.mul(gamma, _t147)
    _t150 = _ball.mul(_t149, _t97)
    _t152 = _ball.scaled(_t150, 1.0)
    _t154 = _ball.add(_t146, _t152)
    _t155 = _ball.mul(delta, beta)
    _t156 = _ball.mul(_t155, _t119)
    _t158 = _ball.scaled(_t156, 2.0)
    _t160 = _ball.add(_t154, _t158)
    _t161 = _ball.mul(delta, gamma)
    _t162 = _ball.mul(_t161, _t24)
    _t163 = _ball.mul(_t162, _t119)
    _t165 = _ball.scaled(_t163, 2.0)
    _t167 = _ball.add(_t160, _t165)
    _t169 = _ball.div(_t93, _t167)
    _t171 = _ball.where_positive(_t169, gamma)
    _t172 = _ball.where_positive(_t171, x)
    _t174 = _ball.better(_t65, _t172)
    return _ball_wide.settled(
        _t174, _eis_derivative_beta_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_beta_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_derivative_beta_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_derivative_beta_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_derivative_beta_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_derivative_beta_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_derivative_beta_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(theta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_times(_v9, _v10, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(x)
    _v16 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.log1p_as_pair(_v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.log_as_pair(_v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_times(_v23, _v24, alpha)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(alpha)
    _v29 = abs(_v26)
    _v30 = _vecmath.exp_bounded_as_pair(_v26, _v27)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v31) > 1.0261342003245941e-289
    _v34 = _vecmath.pair_product(_v13, _v14, _v31, _v32)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = -_v35
    _v38 = -_v36
    _v39 = _vecmath.pair_times(_v9, _v10, beta)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.two_product(x, x)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(_v43) > 1.0261342003245941e-289
    _v46 = _vecmath.pair_times(_v43, _v44, gamma)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v47) > 1.0261342003245941e-289
    _v50 = _vecmath.pair_plus(_v47, _v48, beta)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.sqrt_as_pair(_v51, _v52)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_product(_v40, _v41, _v54, _v55)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = 2.0 * _v57
    _v60 = 2.0 * _v58
    _v61 = _vecmath.two_product(delta, delta)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v62) > 1.0261342003245941e-289
    _v65 = _vecmath.pair_product(_v62, _v63, _v54, _v55)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = 2.0 * _v66
    _v69 = 2.0 * _v67
    _v70 = _vecmath.pair_product(_v47, _v48, _v9, _v10)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_product(_v71, _v72, _v54, _v55)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = 2.0 * _v74
    _v77 = 2.0 * _v75
    _v78 = _vecmath.two_product(delta, beta)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _vecmath.pair_product(_v79, _v80, _v6, _v7)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = 4.0 * _v82
    _v85 = 4.0 * _v83
    _v86 = _vecmath.two_product(delta, gamma)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v43, _v44)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_product(_v90, _v91, _v6, _v7)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = 4.0 * _v93
    _v96 = 4.0 * _v94
    _v97 = _vecmath.pair_sum(_v59, _v60, _v68, _v69)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v76, _v77)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_sum(_v101, _v102, _v84, _v85)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_sum(_v104, _v105, _v95, _v96)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = abs(_v107) > 1.0261342003245941e-289
    _v110 = abs(_v107)
    _v111 = _vecmath.pair_quotient(_v37, _v38, _v107, _v108)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = _v112 + _v113
    _v115 = alpha > 0.0
    _v116 = beta > 0.0
    _v117 = gamma > 0.0
    _v118 = delta >= 0.0
    _v119 = _vecmath.in_range(_v114)
    _v120 = abs(beta)
    _v121 = abs(gamma)
    _v122 = abs(delta)
    _v123 = abs(theta)
    _v124 = _v1 < 690.0
    _v125 = _v15 < 690.0
    _v126 = _v28 < 1024.0
    _v127 = _v29 < 32.0
    _v128 = _v110 < 9.7453140114e288
    _v129 = _v120 < 3.402823669209385e38
    _v130 = _v121 < 3.402823669209385e38
    _v131 = _v122 < 3.402823669209385e38
    _v132 = _v123 < 3.402823669209385e38
    _v133 = _v11 & _v33
    _v134 = _v133 & _v45
    _v135 = _v134 & _v49
    _v136 = _v135 & _v64
    _v137 = _v136 & _v109
    _v138 = _v137 & _v115
    _v139 = _v138 & _v116
    _v140 = _v139 & _v117
    _v141 = _v140 & _v118
    _v142 = _v141 & _v119
    _v143 = _v142 & _v124
    _v144 = _v143 & _v125
    _v145 = _v144 & _v126
    _v146 = _v145 & _v127
    _v147 = _v146 & _v128
    _v148 = _v147 & _v129
    _v149 = _v148 & _v130
    _v150 = _v149 & _v131
    _v151 = _v150 & _v132
    _v152 = _vecmath.guarded(_v114, _v151)
    return _v152, _v151


@_vecmath.jit_inline
def _eis_derivative_beta_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = -_v3
    _v5 = abs(x)
    _v6 = _vecmath32.exp_light(x)
    _v7 = _vecmath32.log1p(_v6)
    _v8 = _vecmath32.pow_(_v7, alpha)
    _v9 = abs(_v8)
    _v10 = abs(alpha)
    _v11 = abs(_v8) > 1.0261342003245941e-289
    _v12 = _v4 * _v8
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * x
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = 2.0 * _v3
    _v17 = x * x
    _v18 = _v17 * gamma
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = beta + _v18
    _v21 = _vecmath.sqrt(_v20)
    _v22 = _v16 * _v21
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _v22 * beta
    _v25 = delta * delta
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = 2.0 * _v25
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = _v27 * _v21
    _v30 = _v22 * _v17
    _v31 = abs(_v30) > 1.0261342003245941e-289
    _v32 = _v30 * gamma
    _v33 = 4.0 * _v2
    _v34 = _v33 * beta
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = _v34 * delta
    _v37 = _v33 * _v17
    _v38 = _v37 * delta
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = _v38 * gamma
    _v41 = _v24 + _v29
    _v42 = _v41 + _v32
    _v43 = _v42 + _v36
    _v44 = _v43 + _v40
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = abs(_v44)
    _v47 = _v14 / _v44
    _v48 = alpha > 0.0
    _v49 = beta > 0.0
    _v50 = gamma > 0.0
    _v51 = delta >= 0.0
    _v52 = _vecmath.in_range(_v47)
    _v53 = abs(beta)
    _v54 = abs(gamma)
    _v55 = abs(delta)
    _v56 = abs(theta)
    _v57 = _vecmath32.single(_v47)
    _v58 = _v1 < 300.0
    _v59 = _v5 < 300.0
    _v60 = _v9 < 9.7453140114e288
    _v61 = _v10 < 1024.0
    _v62 = _v46 < 9.7453140114e288
    _v63 = _v53 < 3.402823669209385e38
    _v64 = _v54 < 3.402823669209385e38
    _v65 = _v55 < 3.402823669209385e38
    _v66 = _v56 < 3.402823669209385e38
    _v67 = _v11 & _v13
    _v68 = _v67 & _v15
    _v69 = _v68 & _v19
    _v70 = _v69 & _v23
    _v71 = _v70 & _v26
    _v72 = _v71 & _v28
    _v73 = _v72 & _v31
    _v74 = _v73 & _v35
    _v75 = _v74 & _v39
    _v76 = _v75 & _v45
    _v77 = _v76 & _v48
    _v78 = _v77 & _v49
    _v79 = _v78 & _v50
    _v80 = _v79 & _v51
    _v81 = _v80 & _v52
    _v82 = _v81 & _v58
    _v83 = _v82 & _v59
    _v84 = _v83 & _v60
    _v85 = _v84 & _v61
    _v86 = _v85 & _v62
    _v87 = _v86 & _v63
    _v88 = _v87 & _v64
    _v89 = _v88 & _v65
    _v90 = _v89 & _v66
    _v91 = _vecmath32.guarded(_v57, _v90)
    return _v91, _v90


@_cached
def _fill_eis_derivative_beta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_beta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative_beta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_beta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative_beta(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_beta_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative_beta(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative_beta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative_beta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_beta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative_beta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_beta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative_beta = _dispatch.Kernel(
    __name__,
    "eis_derivative_beta",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative_beta,
        fill32=_fill32_eis_derivative_beta,
        mend=_mend_eis_derivative_beta,
        one=_one_eis_derivative_beta,
        one32=_one32_eis_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative_beta.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative_beta)
def _overload_eis_derivative_beta(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative_beta.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_gamma_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "-x**3*log(exp(x) + 1)**alpha/(2*sqrt(beta + gamma*x**2)*(delta*exp(-theta*x) + sqrt(beta + "
    "gamma*x**2))**2)",
    "-x**3*pow_(log1p(exp(x)), alpha)*exp(theta*x)**2/(4*beta*delta*exp(theta*x) + "
    "2*beta*sqrt(beta + gamma*x**2)*exp(theta*x)**2 + 2*delta**2*sqrt(beta + gamma*x**2) + "
    "4*delta*gamma*x**2*exp(theta*x) + 2*gamma*x**2*sqrt(beta + gamma*x**2)*exp(theta*x)**2)",
    "where_positive(-x**3*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha)/(2*beta**2*sqrt(gamma)/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "2*beta*delta**2*sqrt(gamma)*exp(-theta*x)**2/(gamma*x*(sqrt(beta/(gamma*x**2) + 1) + 1)) + "
    "4*beta*delta*exp(-theta*x) + 2*beta*x*sqrt(gamma) + "
    "2*beta*x*sqrt(gamma)/(sqrt(beta/(gamma*x**2) + 1) + 1) + "
    "2*delta**2*x*sqrt(gamma)*exp(-theta*x)**2 + 4*delta*gamma*x**2*exp(-theta*x) + "
    "2*gamma*x**3*sqrt(gamma)), gamma, x)",
)


@_vecmath.jit_scalar
def _eis_derivative_gamma_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # -x**3*pow(log1p(exp(x)), alpha)*exp(theta*x)**2/(4*beta*delta*exp(theta*x) + 2*beta*s...
    _t2 = _ball.powi(x, 3)
    _t5 = _ball.mul(theta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t2, _t9)
    _t12 = _ball.exp(x)
    _t14 = _ball.log1p(_t12)
    _t17 = _ball.pow_(_t14, alpha)
    _t19 = _ball.mul(_t11, _t17)
    _t21 = _ball.neg(_t19)
    _t24 = _ball.mul(beta, _t9)
    _t26 = _ball.sqr(x)
    _t28 = _ball.mul(gamma, _t26)
    _t30 = _ball.add(beta, _t28)
    _t32 = _ball.sqrt(_t30)
    _t34 = _ball.mul(_t24, _t32)
    _t36 = _ball.scaled(_t34, 1.0)
    _t39 = _ball.sqr(delta)
    _t41 = _ball.mul(_t39, _t32)
    _t43 = _ball.scaled(_t41, 1.0)
    _t45 = _ball.add(_t36, _t43)
    _t46 = _ball.mul(gamma, _t26)
    _t47 = _ball.mul(_t46, _t9)
    _t48 = _ball.mul(_t47, _t32)
    _t50 = _ball.scaled(_t48, 1.0)
    _t52 = _ball.add(_t45, _t50)
    _t53 = _ball.mul(delta, beta)
    _t54 = _ball.mul(_t53, _t7)
    _t56 = _ball.scaled(_t54, 2.0)
    _t58 = _ball.add(_t52, _t56)
    _t59 = _ball.mul(delta, gamma)
    _t60 = _ball.mul(_t59, _t26)
    _t61 = _ball.mul(_t60, _t7)
    _t63 = _ball.scaled(_t61, 2.0)
    _t65 = _ball.add(_t58, _t63)
    _t67 = _ball.div(_t21, _t65)
    if _ball_wide.will_do(_t67, (x, alpha, beta, gamma, delta, theta)):
        return _t67
    # where_positive(-x**3*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow(x, alpha)/(2*beta...
    _t72 = (1.0, 0.0, 0.0, 0.0)
    _t74 = _ball.neg(x)
    _t76 = _ball.exp(_t74)
    _t78 = _ball.log1p(_t76)
    _t80 = _ball.div(_t78, x)
    _t82 = _ball.log1p(_t80)
    _t84 = _ball.mul(alpha, _t82)
    _t86 = _ball.expm1(_t84)
    _t88 = _ball.add(_t72, _t86)
    _t90 = _ball.mul(_t2, _t88)
    _t91 = _ball.pow_(x, alpha)
    _t93 = _ball.mul(_t90, _t91)
    _t95 = _ball.neg(_t93)
    _t97 = _ball.sqr(beta)
    _t99 = _ball.sqrt(gamma)
    _t101 = _ball.mul(_t97, _t99)
    _t103 = _ball.scaled(_t101, 1.0)
    _t105 = _ball.mul(x, gamma)
    _t106 = _ball.div(beta, _t28)
    _t108 = _ball.add(_t72, _t106)
    _t110 = _ball.sqrt(_t108)
    _t112 = _ball.add(_t72, _t110)
    _t114 = _ball.mul(_t105, _t112)
    _t116 = _ball.div(_t103, _t114)
    _t118 = _ball.mul(beta, _t39)
    _t119 = _ball.neg(_t5)
    _t121 = _ball.exp(_t119)
    _t123 = _ball.sqr(_t121)
    _t125 = _ball.mul(_t118, _t123)
    _t126 = _ball.mul(_t125, _t99)
    _t128 = _ball.scaled(_t126, 1.0)
    _t130 = _ball.div(_t128, _t114)
    _t132 = _ball.add(_t116, _t130)
    _t133 = _ball.mul(x, beta)
    _t134 = _ball.mul(_t133, _t99)
    _t136 = _ball.scaled(_t134, 1.0)
    _t138 = _ball.add(_t132, _t136)
    _t139 = _ball.div(_t136, _t112)
    _t141 = _ball.add(_t138, _t139)
    _t142 = _ball.mul(x, _t39)
    _t143 = _ball.mul(_t142, _t123)
    _t144 = _ball.mul(_t143, _t99)
    _t146 = _ball.scaled(_t144, 1.0)
    _t148 = _ball.add(_t141, _t146)
    _t149 = _ball.mul(gamma, _t2)
    _t150 = _ball.mul(_t149, _t99)
    _t152 = _ball.scaled(_t150, 1.0)
    _t154 = _ball.add(_t148, _t152)
    _t155 = _ball.mul(delta, beta)
    _t156 = _ball.mul(_t155, _t121)
    _t158 = _ball.scaled(_t156, 2.0)
    _t160 = _ball.add(_t154, _t158)
    _t161 = _ball.mul(delta, gamma)
    _t162 = _ball.mul(_t161, _t26)
    _t163 = _ball.mul(_t162, _t121)
    _t165 = _ball.scaled(_t163, 2.0)
    _t167 = _ball.add(_t160, _t165)
    _t169 = _ball.div(_t95, _t167)
    _t171 = _ball.where_positive(_t169, gamma)
    _t172 = _ball.where_positive(_t171, x)
    _t174 = _ball.better(_t67, _t172)
    return _ball_wide.settled(
        _t174, _eis_derivative_gamma_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_gamma_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_derivative_gamma_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_derivative_gamma_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_derivative_gamma_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_derivative_gamma_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_derivative_gamma_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = theta * x
    _v8 = abs(_v7)
    _v9 = _vecmath.two_product(theta, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.exp_bounded_as_pair(_v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.pair_product(_v4, _v5, _v16, _v17)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(x)
    _v23 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.log1p_as_pair(_v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.log_as_pair(_v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_times(_v30, _v31, alpha)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(alpha)
    _v36 = abs(_v33)
    _v37 = _vecmath.exp_bounded_as_pair(_v33, _v34)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = abs(_v38) > 1.0261342003245941e-289
    _v41 = _vecmath.pair_product(_v20, _v21, _v38, _v39)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = -_v42
    _v45 = -_v43
    _v46 = _vecmath.pair_times(_v16, _v17, beta)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v1) > 1.0261342003245941e-289
    _v50 = _vecmath.pair_times(_v1, _v2, gamma)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(_v51) > 1.0261342003245941e-289
    _v54 = _vecmath.pair_plus(_v51, _v52, beta)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.sqrt_as_pair(_v55, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_product(_v47, _v48, _v58, _v59)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = 2.0 * _v61
    _v64 = 2.0 * _v62
    _v65 = _vecmath.two_product(delta, delta)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(_v66) > 1.0261342003245941e-289
    _v69 = _vecmath.pair_product(_v66, _v67, _v58, _v59)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = 2.0 * _v70
    _v73 = 2.0 * _v71
    _v74 = _vecmath.pair_product(_v51, _v52, _v16, _v17)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v75, _v76, _v58, _v59)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = 2.0 * _v78
    _v81 = 2.0 * _v79
    _v82 = _vecmath.two_product(delta, beta)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_product(_v83, _v84, _v13, _v14)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = 4.0 * _v86
    _v89 = 4.0 * _v87
    _v90 = _vecmath.two_product(delta, gamma)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_product(_v91, _v92, _v1, _v2)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = _vecmath.pair_product(_v94, _v95, _v13, _v14)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = 4.0 * _v97
    _v100 = 4.0 * _v98
    _v101 = _vecmath.pair_sum(_v63, _v64, _v72, _v73)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_sum(_v102, _v103, _v80, _v81)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _vecmath.pair_sum(_v105, _v106, _v88, _v89)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = _vecmath.pair_sum(_v108, _v109, _v99, _v100)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = abs(_v111) > 1.0261342003245941e-289
    _v114 = abs(_v111)
    _v115 = _vecmath.pair_quotient(_v44, _v45, _v111, _v112)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = _v116 + _v117
    _v119 = alpha > 0.0
    _v120 = beta > 0.0
    _v121 = gamma > 0.0
    _v122 = delta >= 0.0
    _v123 = _vecmath.in_range(_v118)
    _v124 = abs(beta)
    _v125 = abs(gamma)
    _v126 = abs(delta)
    _v127 = abs(theta)
    _v128 = _v8 < 690.0
    _v129 = _v22 < 690.0
    _v130 = _v35 < 1024.0
    _v131 = _v36 < 32.0
    _v132 = _v114 < 9.7453140114e288
    _v133 = _v124 < 3.402823669209385e38
    _v134 = _v125 < 3.402823669209385e38
    _v135 = _v126 < 3.402823669209385e38
    _v136 = _v127 < 3.402823669209385e38
    _v137 = _v6 & _v18
    _v138 = _v137 & _v40
    _v139 = _v138 & _v49
    _v140 = _v139 & _v53
    _v141 = _v140 & _v68
    _v142 = _v141 & _v113
    _v143 = _v142 & _v119
    _v144 = _v143 & _v120
    _v145 = _v144 & _v121
    _v146 = _v145 & _v122
    _v147 = _v146 & _v123
    _v148 = _v147 & _v128
    _v149 = _v148 & _v129
    _v150 = _v149 & _v130
    _v151 = _v150 & _v131
    _v152 = _v151 & _v132
    _v153 = _v152 & _v133
    _v154 = _v153 & _v134
    _v155 = _v154 & _v135
    _v156 = _v155 & _v136
    _v157 = _vecmath.guarded(_v118, _v156)
    return _v157, _v156


@_vecmath.jit_inline
def _eis_derivative_gamma_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = -_v3
    _v5 = abs(x)
    _v6 = _vecmath32.exp_light(x)
    _v7 = _vecmath32.log1p(_v6)
    _v8 = _vecmath32.pow_(_v7, alpha)
    _v9 = abs(_v8)
    _v10 = abs(alpha)
    _v11 = abs(_v8) > 1.0261342003245941e-289
    _v12 = _v4 * _v8
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = x * x
    _v15 = _v14 * x
    _v16 = _v12 * _v15
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = 2.0 * _v3
    _v19 = _v14 * gamma
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = beta + _v19
    _v22 = _vecmath.sqrt(_v21)
    _v23 = _v18 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v23 * beta
    _v26 = delta * delta
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = 2.0 * _v26
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = _v28 * _v22
    _v31 = _v23 * _v14
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v31 * gamma
    _v34 = 4.0 * _v2
    _v35 = _v34 * beta
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v35 * delta
    _v38 = _v34 * _v14
    _v39 = _v38 * delta
    _v40 = abs(_v39) > 1.0261342003245941e-289
    _v41 = _v39 * gamma
    _v42 = _v25 + _v30
    _v43 = _v42 + _v33
    _v44 = _v43 + _v37
    _v45 = _v44 + _v41
    _v46 = abs(_v45) > 1.0261342003245941e-289
    _v47 = abs(_v45)
    _v48 = _v16 / _v45
    _v49 = alpha > 0.0
    _v50 = beta > 0.0
    _v51 = gamma > 0.0
    _v52 = delta >= 0.0
    _v53 = _vecmath.in_range(_v48)
    _v54 = abs(beta)
    _v55 = abs(gamma)
    _v56 = abs(delta)
    _v57 = abs(theta)
    _v58 = _vecmath32.single(_v48)
    _v59 = _v1 < 300.0
    _v60 = _v5 < 300.0
    _v61 = _v9 < 9.7453140114e288
    _v62 = _v10 < 1024.0
    _v63 = _v47 < 9.7453140114e288
    _v64 = _v54 < 3.402823669209385e38
    _v65 = _v55 < 3.402823669209385e38
    _v66 = _v56 < 3.402823669209385e38
    _v67 = _v57 < 3.402823669209385e38
    _v68 = _v11 & _v13
    _v69 = _v68 & _v17
    _v70 = _v69 & _v20
    _v71 = _v70 & _v24
    _v72 = _v71 & _v27
    _v73 = _v72 & _v29
    _v74 = _v73 & _v32
    _v75 = _v74 & _v36
    _v76 = _v75 & _v40
    _v77 = _v76 & _v46
    _v78 = _v77 & _v49
    _v79 = _v78 & _v50
    _v80 = _v79 & _v51
    _v81 = _v80 & _v52
    _v82 = _v81 & _v53
    _v83 = _v82 & _v59
    _v84 = _v83 & _v60
    _v85 = _v84 & _v61
    _v86 = _v85 & _v62
    _v87 = _v86 & _v63
    _v88 = _v87 & _v64
    _v89 = _v88 & _v65
    _v90 = _v89 & _v66
    _v91 = _v90 & _v67
    _v92 = _vecmath32.guarded(_v58, _v91)
    return _v92, _v91


@_cached
def _fill_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_gamma_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_gamma_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_gamma_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative_gamma(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_gamma_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative_gamma(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_gamma_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative_gamma = _dispatch.Kernel(
    __name__,
    "eis_derivative_gamma",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative_gamma,
        fill32=_fill32_eis_derivative_gamma,
        mend=_mend_eis_derivative_gamma,
        one=_one_eis_derivative_gamma,
        one32=_one32_eis_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to its parameter gamma.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative_gamma.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative_gamma)
def _overload_eis_derivative_gamma(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative_gamma.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_delta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "-x*exp(-theta*x)*log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + gamma*x**2))**2",
    "-x*pow_(log1p(exp(x)), alpha)*exp(theta*x)/(beta*exp(theta*x)**2 + delta**2 + "
    "2*delta*sqrt(beta + gamma*x**2)*exp(theta*x) + gamma*x**2*exp(theta*x)**2)",
    "where_positive(-x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha)*exp(-theta*x)/(2*beta*delta*sqrt(gamma)*exp(-theta*x)/(gamma*x*(sqrt(beta/(gamma*x**2)"
    " + 1) + 1)) + beta + delta**2*exp(-theta*x)**2 + 2*delta*x*sqrt(gamma)*exp(-theta*x) + "
    "gamma*x**2), gamma, x)",
)


@_vecmath.jit_scalar
def _eis_derivative_delta_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # -x*pow(log1p(exp(x)), alpha)*exp(theta*x)/(beta*exp(theta*x)**2 + delta**2 + 2*delta*...
    _t3 = _ball.mul(theta, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(x, _t5)
    _t8 = _ball.exp(x)
    _t10 = _ball.log1p(_t8)
    _t13 = _ball.pow_(_t10, alpha)
    _t15 = _ball.mul(_t7, _t13)
    _t17 = _ball.neg(_t15)
    _t20 = _ball.mul(delta, _t5)
    _t23 = _ball.sqr(x)
    _t25 = _ball.mul(gamma, _t23)
    _t27 = _ball.add(beta, _t25)
    _t29 = _ball.sqrt(_t27)
    _t31 = _ball.mul(_t20, _t29)
    _t33 = _ball.scaled(_t31, 1.0)
    _t35 = _ball.sqr(_t5)
    _t37 = _ball.mul(beta, _t35)
    _t39 = _ball.add(_t33, _t37)
    _t40 = _ball.sqr(delta)
    _t42 = _ball.add(_t39, _t40)
    _t43 = _ball.mul(gamma, _t23)
    _t44 = _ball.mul(_t43, _t35)
    _t46 = _ball.add(_t42, _t44)
    _t48 = _ball.div(_t17, _t46)
    if _ball_wide.will_do(_t48, (x, alpha, beta, gamma, delta, theta)):
        return _t48
    # where_positive(-x*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow(x, alpha)*exp(-theta...
    _t53 = (1.0, 0.0, 0.0, 0.0)
    _t55 = _ball.neg(x)
    _t57 = _ball.exp(_t55)
    _t59 = _ball.log1p(_t57)
    _t61 = _ball.div(_t59, x)
    _t63 = _ball.log1p(_t61)
    _t65 = _ball.mul(alpha, _t63)
    _t67 = _ball.expm1(_t65)
    _t69 = _ball.add(_t53, _t67)
    _t71 = _ball.mul(x, _t69)
    _t72 = _ball.neg(_t3)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.mul(_t71, _t74)
    _t77 = _ball.pow_(x, alpha)
    _t79 = _ball.mul(_t76, _t77)
    _t81 = _ball.neg(_t79)
    _t83 = _ball.mul(delta, beta)
    _t84 = _ball.mul(_t83, _t74)
    _t85 = _ball.sqrt(gamma)
    _t87 = _ball.mul(_t84, _t85)
    _t89 = _ball.scaled(_t87, 1.0)
    _t91 = _ball.mul(x, gamma)
    _t92 = _ball.div(beta, _t25)
    _t94 = _ball.add(_t53, _t92)
    _t96 = _ball.sqrt(_t94)
    _t98 = _ball.add(_t53, _t96)
    _t100 = _ball.mul(_t91, _t98)
    _t102 = _ball.div(_t89, _t100)
    _t104 = _ball.mul(x, delta)
    _t105 = _ball.mul(_t104, _t74)
    _t106 = _ball.mul(_t105, _t85)
    _t108 = _ball.scaled(_t106, 1.0)
    _t110 = _ball.add(_t102, _t108)
    _t111 = _ball.add(_t110, beta)
    _t112 = _ball.sqr(_t74)
    _t114 = _ball.mul(_t40, _t112)
    _t116 = _ball.add(_t111, _t114)
    _t117 = _ball.add(_t116, _t25)
    _t119 = _ball.div(_t81, _t117)
    _t121 = _ball.where_positive(_t119, gamma)
    _t122 = _ball.where_positive(_t121, x)
    _t124 = _ball.better(_t48, _t122)
    return _ball_wide.settled(
        _t124, _eis_derivative_delta_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_delta_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_derivative_delta_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_derivative_delta_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_derivative_delta_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_derivative_delta_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_derivative_delta_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(theta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(x)
    _v12 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.log1p_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.log_as_pair(_v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(_v19, _v20, alpha)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(alpha)
    _v25 = abs(_v22)
    _v26 = _vecmath.exp_bounded_as_pair(_v22, _v23)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _vecmath.pair_product(_v9, _v10, _v27, _v28)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = -_v31
    _v34 = -_v32
    _v35 = _vecmath.pair_times(_v6, _v7, delta)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.two_product(x, x)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(_v39) > 1.0261342003245941e-289
    _v42 = _vecmath.pair_times(_v39, _v40, gamma)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(_v43) > 1.0261342003245941e-289
    _v46 = _vecmath.pair_plus(_v43, _v44, beta)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.sqrt_as_pair(_v47, _v48)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v36, _v37, _v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = 2.0 * _v53
    _v56 = 2.0 * _v54
    _v57 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(_v58) > 1.0261342003245941e-289
    _v61 = _vecmath.pair_times(_v58, _v59, beta)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.two_product(delta, delta)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v43, _v44, _v58, _v59)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_sum(_v55, _v56, _v62, _v63)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_sum(_v71, _v72, _v65, _v66)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_sum(_v74, _v75, _v68, _v69)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = abs(_v77) > 1.0261342003245941e-289
    _v80 = abs(_v77)
    _v81 = _vecmath.pair_quotient(_v33, _v34, _v77, _v78)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _v82 + _v83
    _v85 = alpha > 0.0
    _v86 = beta > 0.0
    _v87 = gamma > 0.0
    _v88 = delta >= 0.0
    _v89 = _vecmath.in_range(_v84)
    _v90 = abs(beta)
    _v91 = abs(gamma)
    _v92 = abs(delta)
    _v93 = abs(theta)
    _v94 = _v1 < 690.0
    _v95 = _v11 < 690.0
    _v96 = _v24 < 1024.0
    _v97 = _v25 < 32.0
    _v98 = _v80 < 9.7453140114e288
    _v99 = _v90 < 3.402823669209385e38
    _v100 = _v91 < 3.402823669209385e38
    _v101 = _v92 < 3.402823669209385e38
    _v102 = _v93 < 3.402823669209385e38
    _v103 = _v29 & _v41
    _v104 = _v103 & _v45
    _v105 = _v104 & _v60
    _v106 = _v105 & _v79
    _v107 = _v106 & _v85
    _v108 = _v107 & _v86
    _v109 = _v108 & _v87
    _v110 = _v109 & _v88
    _v111 = _v110 & _v89
    _v112 = _v111 & _v94
    _v113 = _v112 & _v95
    _v114 = _v113 & _v96
    _v115 = _v114 & _v97
    _v116 = _v115 & _v98
    _v117 = _v116 & _v99
    _v118 = _v117 & _v100
    _v119 = _v118 & _v101
    _v120 = _v119 & _v102
    _v121 = _vecmath.guarded(_v84, _v120)
    return _v121, _v120


@_vecmath.jit_inline
def _eis_derivative_delta_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = -_v2
    _v4 = abs(x)
    _v5 = _vecmath32.exp_light(x)
    _v6 = _vecmath32.log1p(_v5)
    _v7 = _vecmath32.pow_(_v6, alpha)
    _v8 = abs(_v7)
    _v9 = abs(alpha)
    _v10 = abs(_v7) > 1.0261342003245941e-289
    _v11 = _v3 * _v7
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * x
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = 2.0 * _v2
    _v16 = x * x
    _v17 = _v16 * gamma
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = beta + _v17
    _v20 = _vecmath.sqrt(_v19)
    _v21 = _v15 * _v20
    _v22 = abs(_v21) > 1.0261342003245941e-289
    _v23 = _v21 * delta
    _v24 = _v2 * _v2
    _v25 = _v24 * beta
    _v26 = delta * delta
    _v27 = _v24 * _v16
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = _v27 * gamma
    _v30 = _v23 + _v25
    _v31 = _v30 + _v26
    _v32 = _v31 + _v29
    _v33 = abs(_v32) > 1.0261342003245941e-289
    _v34 = abs(_v32)
    _v35 = _v13 / _v32
    _v36 = alpha > 0.0
    _v37 = beta > 0.0
    _v38 = gamma > 0.0
    _v39 = delta >= 0.0
    _v40 = _vecmath.in_range(_v35)
    _v41 = abs(beta)
    _v42 = abs(gamma)
    _v43 = abs(delta)
    _v44 = abs(theta)
    _v45 = _vecmath32.single(_v35)
    _v46 = _v1 < 300.0
    _v47 = _v4 < 300.0
    _v48 = _v8 < 9.7453140114e288
    _v49 = _v9 < 1024.0
    _v50 = _v34 < 9.7453140114e288
    _v51 = _v41 < 3.402823669209385e38
    _v52 = _v42 < 3.402823669209385e38
    _v53 = _v43 < 3.402823669209385e38
    _v54 = _v44 < 3.402823669209385e38
    _v55 = _v10 & _v12
    _v56 = _v55 & _v14
    _v57 = _v56 & _v18
    _v58 = _v57 & _v22
    _v59 = _v58 & _v28
    _v60 = _v59 & _v33
    _v61 = _v60 & _v36
    _v62 = _v61 & _v37
    _v63 = _v62 & _v38
    _v64 = _v63 & _v39
    _v65 = _v64 & _v40
    _v66 = _v65 & _v46
    _v67 = _v66 & _v47
    _v68 = _v67 & _v48
    _v69 = _v68 & _v49
    _v70 = _v69 & _v50
    _v71 = _v70 & _v51
    _v72 = _v71 & _v52
    _v73 = _v72 & _v53
    _v74 = _v73 & _v54
    _v75 = _vecmath32.guarded(_v45, _v74)
    return _v75, _v74


@_cached
def _fill_eis_derivative_delta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_delta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative_delta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_delta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative_delta(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_delta_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative_delta(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative_delta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative_delta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_delta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative_delta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_delta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative_delta = _dispatch.Kernel(
    __name__,
    "eis_derivative_delta",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative_delta,
        fill32=_fill32_eis_derivative_delta,
        mend=_mend_eis_derivative_delta,
        one=_one_eis_derivative_delta,
        one32=_one32_eis_derivative_delta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative_delta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to its parameter delta.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative_delta.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative_delta)
def _overload_eis_derivative_delta(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative_delta.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


_eis_derivative_theta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta theta",
    "delta*x**2*exp(-theta*x)*log(exp(x) + 1)**alpha/(delta*exp(-theta*x) + sqrt(beta + "
    "gamma*x**2))**2",
    "delta*x**2*pow_(log1p(exp(x)), alpha)*exp(theta*x)/(beta*exp(theta*x)**2 + delta**2 + "
    "2*delta*sqrt(beta + gamma*x**2)*exp(theta*x) + gamma*x**2*exp(theta*x)**2)",
    "where_positive(delta*x**2*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow_(x, "
    "alpha)*exp(-theta*x)/(2*beta*delta*sqrt(gamma)*exp(-theta*x)/(gamma*x*(sqrt(beta/(gamma*x**2)"
    " + 1) + 1)) + beta + delta**2*exp(-theta*x)**2 + 2*delta*x*sqrt(gamma)*exp(-theta*x) + "
    "gamma*x**2), gamma, x)",
)


@_vecmath.jit_scalar
def _eis_derivative_theta_ball(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    # delta*x**2*pow(log1p(exp(x)), alpha)*exp(theta*x)/(beta*exp(theta*x)**2 + delta**2 + ...
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(delta, _t3)
    _t7 = _ball.mul(theta, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t12 = _ball.exp(x)
    _t14 = _ball.log1p(_t12)
    _t17 = _ball.pow_(_t14, alpha)
    _t19 = _ball.mul(_t11, _t17)
    _t21 = _ball.mul(delta, _t9)
    _t24 = _ball.mul(gamma, _t3)
    _t26 = _ball.add(beta, _t24)
    _t28 = _ball.sqrt(_t26)
    _t30 = _ball.mul(_t21, _t28)
    _t32 = _ball.scaled(_t30, 1.0)
    _t34 = _ball.sqr(_t9)
    _t36 = _ball.mul(beta, _t34)
    _t38 = _ball.add(_t32, _t36)
    _t39 = _ball.sqr(delta)
    _t41 = _ball.add(_t38, _t39)
    _t42 = _ball.mul(gamma, _t3)
    _t43 = _ball.mul(_t42, _t34)
    _t45 = _ball.add(_t41, _t43)
    _t47 = _ball.div(_t19, _t45)
    if _ball_wide.will_do(_t47, (x, alpha, beta, gamma, delta, theta)):
        return _t47
    # where_positive(delta*x**2*(expm1(alpha*log1p(log1p(exp(-x))/x)) + 1)*pow(x, alpha)*ex...
    _t52 = _ball.mul(delta, _t3)
    _t53 = (1.0, 0.0, 0.0, 0.0)
    _t55 = _ball.neg(x)
    _t57 = _ball.exp(_t55)
    _t59 = _ball.log1p(_t57)
    _t61 = _ball.div(_t59, x)
    _t63 = _ball.log1p(_t61)
    _t65 = _ball.mul(alpha, _t63)
    _t67 = _ball.expm1(_t65)
    _t69 = _ball.add(_t53, _t67)
    _t71 = _ball.mul(_t52, _t69)
    _t72 = _ball.neg(_t7)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.mul(_t71, _t74)
    _t77 = _ball.pow_(x, alpha)
    _t79 = _ball.mul(_t76, _t77)
    _t81 = _ball.mul(delta, beta)
    _t82 = _ball.mul(_t81, _t74)
    _t83 = _ball.sqrt(gamma)
    _t85 = _ball.mul(_t82, _t83)
    _t87 = _ball.scaled(_t85, 1.0)
    _t89 = _ball.mul(x, gamma)
    _t90 = _ball.div(beta, _t24)
    _t92 = _ball.add(_t53, _t90)
    _t94 = _ball.sqrt(_t92)
    _t96 = _ball.add(_t53, _t94)
    _t98 = _ball.mul(_t89, _t96)
    _t100 = _ball.div(_t87, _t98)
    _t102 = _ball.mul(x, delta)
    _t103 = _ball.mul(_t102, _t74)
    _t104 = _ball.mul(_t103, _t83)
    _t106 = _ball.scaled(_t104, 1.0)
    _t108 = _ball.add(_t100, _t106)
    _t109 = _ball.add(_t108, beta)
    _t110 = _ball.sqr(_t74)
    _t112 = _ball.mul(_t39, _t110)
    _t114 = _ball.add(_t109, _t112)
    _t115 = _ball.add(_t114, _t24)
    _t117 = _ball.div(_t79, _t115)
    _t119 = _ball.where_positive(_t117, gamma)
    _t120 = _ball.where_positive(_t119, x)
    _t122 = _ball.better(_t47, _t120)
    return _ball_wide.settled(
        _t122, _eis_derivative_theta_ball_expression, (x, alpha, beta, gamma, delta, theta)
    )


@_vecmath.jit_scalar
def _eis_derivative_theta_limit(x, alpha, beta, gamma, delta, theta):
    """In balls."""
    return _eis_derivative_theta_ball(x, alpha, beta, gamma, delta, theta)


@_vecmath.jit_scalar
def _eis_derivative_theta_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    theta = _ball.from_float(theta)
    _at = _eis_derivative_theta_limit(x, alpha, beta, gamma, delta, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eis_derivative_theta_limit(x, alpha, beta, gamma, delta, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eis_derivative_theta_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, delta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = theta * x
    _v9 = abs(_v8)
    _v10 = _vecmath.two_product(theta, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.exp_bounded_as_pair(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v5, _v6, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v17) > 1.0261342003245941e-289
    _v20 = abs(x)
    _v21 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.log1p_as_pair(_v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.log_as_pair(_v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v28, _v29, alpha)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(alpha)
    _v34 = abs(_v31)
    _v35 = _vecmath.exp_bounded_as_pair(_v31, _v32)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v36) > 1.0261342003245941e-289
    _v39 = _vecmath.pair_product(_v17, _v18, _v36, _v37)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_times(_v14, _v15, delta)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_times(_v1, _v2, gamma)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = abs(_v46) > 1.0261342003245941e-289
    _v49 = _vecmath.pair_plus(_v46, _v47, beta)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.sqrt_as_pair(_v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v43, _v44, _v53, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = 2.0 * _v56
    _v59 = 2.0 * _v57
    _v60 = _vecmath.pair_product(_v14, _v15, _v14, _v15)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v61) > 1.0261342003245941e-289
    _v64 = _vecmath.pair_times(_v61, _v62, beta)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.two_product(delta, delta)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v46, _v47, _v61, _v62)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_sum(_v58, _v59, _v65, _v66)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_sum(_v74, _v75, _v68, _v69)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_sum(_v77, _v78, _v71, _v72)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = abs(_v80) > 1.0261342003245941e-289
    _v83 = abs(_v80)
    _v84 = _vecmath.pair_quotient(_v40, _v41, _v80, _v81)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _v85 + _v86
    _v88 = alpha > 0.0
    _v89 = beta > 0.0
    _v90 = gamma > 0.0
    _v91 = delta >= 0.0
    _v92 = _vecmath.in_range(_v87)
    _v93 = abs(beta)
    _v94 = abs(gamma)
    _v95 = abs(delta)
    _v96 = abs(theta)
    _v97 = _v9 < 690.0
    _v98 = _v20 < 690.0
    _v99 = _v33 < 1024.0
    _v100 = _v34 < 32.0
    _v101 = _v83 < 9.7453140114e288
    _v102 = _v93 < 3.402823669209385e38
    _v103 = _v94 < 3.402823669209385e38
    _v104 = _v95 < 3.402823669209385e38
    _v105 = _v96 < 3.402823669209385e38
    _v106 = _v3 & _v7
    _v107 = _v106 & _v19
    _v108 = _v107 & _v38
    _v109 = _v108 & _v48
    _v110 = _v109 & _v63
    _v111 = _v110 & _v82
    _v112 = _v111 & _v88
    _v113 = _v112 & _v89
    _v114 = _v113 & _v90
    _v115 = _v114 & _v91
    _v116 = _v115 & _v92
    _v117 = _v116 & _v97
    _v118 = _v117 & _v98
    _v119 = _v118 & _v99
    _v120 = _v119 & _v100
    _v121 = _v120 & _v101
    _v122 = _v121 & _v102
    _v123 = _v122 & _v103
    _v124 = _v123 & _v104
    _v125 = _v124 & _v105
    _v126 = _vecmath.guarded(_v87, _v125)
    return _v126, _v125


@_vecmath.jit_inline
def _eis_derivative_theta_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = abs(x)
    _v4 = _vecmath32.exp_light(x)
    _v5 = _vecmath32.log1p(_v4)
    _v6 = _vecmath32.pow_(_v5, alpha)
    _v7 = abs(_v6)
    _v8 = abs(alpha)
    _v9 = abs(_v6) > 1.0261342003245941e-289
    _v10 = _v2 * _v6
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = x * x
    _v13 = _v10 * _v12
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v13 * delta
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = 2.0 * _v2
    _v18 = _v12 * gamma
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = beta + _v18
    _v21 = _vecmath.sqrt(_v20)
    _v22 = _v17 * _v21
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _v22 * delta
    _v25 = _v2 * _v2
    _v26 = _v25 * beta
    _v27 = delta * delta
    _v28 = _v25 * _v12
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = _v28 * gamma
    _v31 = _v24 + _v26
    _v32 = _v31 + _v27
    _v33 = _v32 + _v30
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = abs(_v33)
    _v36 = _v15 / _v33
    _v37 = alpha > 0.0
    _v38 = beta > 0.0
    _v39 = gamma > 0.0
    _v40 = delta >= 0.0
    _v41 = _vecmath.in_range(_v36)
    _v42 = abs(beta)
    _v43 = abs(gamma)
    _v44 = abs(delta)
    _v45 = abs(theta)
    _v46 = _vecmath32.single(_v36)
    _v47 = _v1 < 300.0
    _v48 = _v3 < 300.0
    _v49 = _v7 < 9.7453140114e288
    _v50 = _v8 < 1024.0
    _v51 = _v35 < 9.7453140114e288
    _v52 = _v42 < 3.402823669209385e38
    _v53 = _v43 < 3.402823669209385e38
    _v54 = _v44 < 3.402823669209385e38
    _v55 = _v45 < 3.402823669209385e38
    _v56 = _v9 & _v11
    _v57 = _v56 & _v14
    _v58 = _v57 & _v16
    _v59 = _v58 & _v19
    _v60 = _v59 & _v23
    _v61 = _v60 & _v29
    _v62 = _v61 & _v34
    _v63 = _v62 & _v37
    _v64 = _v63 & _v38
    _v65 = _v64 & _v39
    _v66 = _v65 & _v40
    _v67 = _v66 & _v41
    _v68 = _v67 & _v47
    _v69 = _v68 & _v48
    _v70 = _v69 & _v49
    _v71 = _v70 & _v50
    _v72 = _v71 & _v51
    _v73 = _v72 & _v52
    _v74 = _v73 & _v53
    _v75 = _v74 & _v54
    _v76 = _v75 & _v55
    _v77 = _vecmath32.guarded(_v46, _v76)
    return _v77, _v76


@_cached
def _fill_eis_derivative_theta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_theta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_derivative_theta(x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_derivative_theta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_derivative_theta(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_derivative_theta_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_derivative_theta(x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_derivative_theta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_derivative_theta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_theta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_theta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_derivative_theta(x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_derivative_theta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_derivative_theta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_derivative_theta = _dispatch.Kernel(
    __name__,
    "eis_derivative_theta",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_derivative_theta,
        fill32=_fill32_eis_derivative_theta,
        mend=_mend_eis_derivative_theta,
        one=_one_eis_derivative_theta,
        one32=_one32_eis_derivative_theta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eis_derivative_theta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of eis with respect to its parameter theta.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_derivative_theta.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_derivative_theta)
def _overload_eis_derivative_theta(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_derivative_theta.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


@_vecmath.jit_inline
def _eis_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma, delta, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = theta * x
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = _vecmath32.exp_bounded(_v0)
    _v4 = abs(x)
    _v5 = _vecmath32.exp_fine(x)
    _v6 = _vecmath32.log1p(_v5)
    _v7 = -1.0 + alpha
    _v8 = _vecmath32.pow_(_v6, _v7)
    _v9 = abs(_v8)
    _v10 = abs(_v7)
    _v11 = abs(_v8) > 1.0261342003245941e-289
    _v12 = _v3 * _v8
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * alpha
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = _v14 * beta
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = _v16 * x
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = x * x
    _v21 = _v20 * gamma
    _v22 = abs(_v21) > 1.0261342003245941e-289
    _v23 = beta + _v21
    _v24 = _vecmath.sqrt(_v23)
    _v25 = _v8 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = _v25 * alpha
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = _v27 * delta
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = _v29 * x
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v20 * x
    _v34 = _v12 * _v33
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = _v34 * alpha
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = _v36 * gamma
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = _vecmath32.pow_(_v6, alpha)
    _v41 = abs(_v40)
    _v42 = abs(alpha)
    _v43 = abs(_v40) > 1.0261342003245941e-289
    _v44 = _v3 * _v40
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v44 * beta
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v40 * _v24
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v48 * delta
    _v51 = abs(_v50) > 1.0261342003245941e-289
    _v52 = _v50 * theta
    _v53 = abs(_v52) > 1.0261342003245941e-289
    _v54 = _v52 * x
    _v55 = abs(_v54) > 1.0261342003245941e-289
    _v56 = _v18 + _v31
    _v57 = _v56 + _v38
    _v58 = _v57 + _v46
    _v59 = _v58 + _v50
    _v60 = _v59 + _v54
    _v61 = abs(_v18)
    _v62 = abs(_v31)
    _v63 = abs(_v38)
    _v64 = abs(_v54)
    _v65 = _v61 + _v62
    _v66 = _v65 + _v63
    _v67 = _v66 + _v46
    _v68 = _v67 + _v50
    _v69 = _v68 + _v64
    _v70 = abs(_v60) * 4096.0 >= _v69
    _v71 = _v60 * _v5
    _v72 = abs(_v71) > 1.0261342003245941e-289
    _v73 = _v71 + _v46
    _v74 = _v73 + _v50
    _v75 = _v74 + _v54
    _v76 = abs(_v71)
    _v77 = _v76 + _v46
    _v78 = _v77 + _v50
    _v79 = _v78 + _v64
    _v80 = abs(_v75) * 4096.0 >= _v79
    _v81 = _v75 * _v3
    _v82 = abs(_v81) > 1.0261342003245941e-289
    _v83 = 2.0 * beta
    _v84 = _v83 * delta
    _v85 = abs(_v84) > 1.0261342003245941e-289
    _v86 = 2.0 * _v20
    _v87 = _v86 * delta
    _v88 = abs(_v87) > 1.0261342003245941e-289
    _v89 = _v87 * gamma
    _v90 = abs(_v89) > 1.0261342003245941e-289
    _v91 = _v84 + _v89
    _v92 = _v91 * _v3
    _v93 = abs(_v92) > 1.0261342003245941e-289
    _v94 = _v24 * beta
    _v95 = abs(_v94) > 1.0261342003245941e-289
    _v96 = _v24 * _v20
    _v97 = abs(_v96) > 1.0261342003245941e-289
    _v98 = _v96 * gamma
    _v99 = abs(_v98) > 1.0261342003245941e-289
    _v100 = _v94 + _v98
    _v101 = _v3 * _v3
    _v102 = _v100 * _v101
    _v103 = abs(_v102) > 1.0261342003245941e-289
    _v104 = delta * delta
    _v105 = abs(_v104) > 1.0261342003245941e-289
    _v106 = _v104 * _v24
    _v107 = abs(_v106) > 1.0261342003245941e-289
    _v108 = _v92 + _v102
    _v109 = _v108 + _v106
    _v110 = 1.0 + _v5
    _v111 = _v109 * _v110
    _v112 = abs(_v111) > 1.0261342003245941e-289
    _v113 = abs(_v111)
    _v114 = _v81 / _v111
    _v115 = alpha > 0.0
    _v116 = beta > 0.0
    _v117 = gamma > 0.0
    _v118 = delta >= 0.0
    _v119 = _vecmath.in_range(_v114)
    _v120 = abs(beta)
    _v121 = abs(gamma)
    _v122 = abs(delta)
    _v123 = abs(theta)
    _v124 = _vecmath32.product(grad_output, _v114)
    _v125 = _v2 < 300.0
    _v126 = _v4 < 300.0
    _v127 = _v9 < 9.7453140114e288
    _v128 = _v10 < 1024.0
    _v129 = _v41 < 9.7453140114e288
    _v130 = _v42 < 1024.0
    _v131 = _v113 < 9.7453140114e288
    _v132 = _v120 < 3.402823669209385e38
    _v133 = _v121 < 3.402823669209385e38
    _v134 = _v122 < 3.402823669209385e38
    _v135 = _v123 < 3.402823669209385e38
    _v136 = _v1 & _v11
    _v137 = _v136 & _v13
    _v138 = _v137 & _v15
    _v139 = _v138 & _v17
    _v140 = _v139 & _v19
    _v141 = _v140 & _v22
    _v142 = _v141 & _v26
    _v143 = _v142 & _v28
    _v144 = _v143 & _v30
    _v145 = _v144 & _v32
    _v146 = _v145 & _v35
    _v147 = _v146 & _v37
    _v148 = _v147 & _v39
    _v149 = _v148 & _v43
    _v150 = _v149 & _v45
    _v151 = _v150 & _v47
    _v152 = _v151 & _v49
    _v153 = _v152 & _v51
    _v154 = _v153 & _v53
    _v155 = _v154 & _v55
    _v156 = _v155 & _v70
    _v157 = _v156 & _v72
    _v158 = _v157 & _v80
    _v159 = _v158 & _v82
    _v160 = _v159 & _v85
    _v161 = _v160 & _v88
    _v162 = _v161 & _v90
    _v163 = _v162 & _v93
    _v164 = _v163 & _v95
    _v165 = _v164 & _v97
    _v166 = _v165 & _v99
    _v167 = _v166 & _v103
    _v168 = _v167 & _v105
    _v169 = _v168 & _v107
    _v170 = _v169 & _v112
    _v171 = _v170 & _v115
    _v172 = _v171 & _v116
    _v173 = _v172 & _v117
    _v174 = _v173 & _v118
    _v175 = _v174 & _v119
    _v176 = _v175 & _v125
    _v177 = _v176 & _v126
    _v178 = _v177 & _v127
    _v179 = _v178 & _v128
    _v180 = _v179 & _v129
    _v181 = _v180 & _v130
    _v182 = _v181 & _v131
    _v183 = _v182 & _v132
    _v184 = _v183 & _v133
    _v185 = _v184 & _v134
    _v186 = _v185 & _v135
    _v187 = _vecmath32.guarded(_v124, _v186)
    return _v187, _v187 == _v187


@_vecmath.jit_inline
def _eis_backward_fast(grad_output, x, alpha, beta, gamma, delta, theta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _eis_derivative_fast(x, alpha, beta, gamma, delta, theta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _eis_backward_fast32(grad_output, x, alpha, beta, gamma, delta, theta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eis_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma, delta, theta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _eis_backward_exact(grad_output, x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    _d0 = _eis_derivative_exact(x, alpha, beta, gamma, delta, theta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eis_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(grad_output, x, alpha, beta, gamma, delta, theta):
        return _loops.NAN
    ball = _eis_backward_exact(grad_output, x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eis_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eis_backward(grad_output, x, alpha, beta, gamma, delta, theta):
    value, ok = _eis_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_eis_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eis_backward = _dispatch.Kernel(
    __name__,
    "eis_backward",
    ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_backward,
        fill32=_fill32_eis_backward,
        mend=_mend_eis_backward,
        one=_one_eis_backward,
        one32=_one32_eis_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def eis_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of eis.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eis_backward.call(out, grad_output, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_backward)
def _overload_eis_backward(grad_output, x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_backward.compiled(grad_output, x, alpha, beta, gamma, delta, theta)

    def jitted(grad_output, x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(grad_output, x, alpha, beta, gamma, delta, theta)

    return jitted


@_vecmath.jit_inline
def _eis_value_and_derivative_fast(x, alpha, beta, gamma, delta, theta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eis_fast(x, alpha, beta, gamma, delta, theta)
    _r1, _ok1 = _eis_derivative_fast(x, alpha, beta, gamma, delta, theta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _eis_value_and_derivative_fast32(x, alpha, beta, gamma, delta, theta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eis_fast32(x, alpha, beta, gamma, delta, theta)
    _r1, _ok1 = _eis_derivative_fast32(x, alpha, beta, gamma, delta, theta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _eis_value_and_derivative_exact(x, alpha, beta, gamma, delta, theta):
    """Right everywhere: balls."""
    _r0 = _eis_exact(x, alpha, beta, gamma, delta, theta)
    _r1 = _eis_derivative_exact(x, alpha, beta, gamma, delta, theta)
    return _r0, _r1


@_cached
def _fill_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eis_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eis_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
            _loops.at(theta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta, theta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _eis_value_and_derivative_exact(x, alpha, beta, gamma, delta, theta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_eis_value_and_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                _loops.at(theta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta):
    value_0, value_1, ok = _eis_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact_0, exact_1 = _round_eis_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_eis_value_and_derivative(x, alpha, beta, gamma, delta, theta):
    value_0, value_1, ok = _eis_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
        _loops.float64(theta),
    )
    if not ok:
        exact_0, exact_1 = _round_eis_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            _loops.float64(theta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_eis_value_and_derivative = _dispatch.Kernel(
    __name__,
    "eis_value_and_derivative",
    ("x", "alpha", "beta", "gamma", "delta", "theta"),
    _loops.Loops(
        fill=_fill_eis_value_and_derivative,
        fill32=_fill32_eis_value_and_derivative,
        mend=_mend_eis_value_and_derivative,
        one=_one_eis_value_and_derivative,
        one32=_one32_eis_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def eis_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """EIS and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.
    delta: default 1.0.
    theta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_eis_value_and_derivative.call(out, x, alpha, beta, gamma, delta, theta)


@_loops.callable_when_jitted(eis_value_and_derivative)
def _overload_eis_value_and_derivative(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
    call = _kernel_eis_value_and_derivative.compiled(x, alpha, beta, gamma, delta, theta)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0, delta=1.0, theta=1.0):
        return call(x, alpha, beta, gamma, delta, theta)

    return jitted


def eis_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times eis_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eis_backward_alpha",
        _kernel_eis_derivative_alpha,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
        2,
        (grad_output, x, alpha, beta, gamma, delta, theta),
        out,
    )


def eis_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times eis_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eis_backward_beta",
        _kernel_eis_derivative_beta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
        3,
        (grad_output, x, alpha, beta, gamma, delta, theta),
        out,
    )


def eis_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times eis_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eis_backward_gamma",
        _kernel_eis_derivative_gamma,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
        4,
        (grad_output, x, alpha, beta, gamma, delta, theta),
        out,
    )


def eis_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times eis_derivative_delta, over the axes along which delta is
    broadcast.

    delta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of delta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eis_backward_delta",
        _kernel_eis_derivative_delta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
        5,
        (grad_output, x, alpha, beta, gamma, delta, theta),
        out,
    )


def eis_backward_theta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times eis_derivative_theta, over the axes along which theta is
    broadcast.

    theta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of theta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eis_backward_theta",
        _kernel_eis_derivative_theta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta", "theta"),
        6,
        (grad_output, x, alpha, beta, gamma, delta, theta),
        out,
    )
