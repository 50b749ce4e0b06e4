"""ErfAct.

Written by `symact build` from [erfact] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "erfact",
    "erfact_backward",
    "erfact_backward_alpha",
    "erfact_backward_beta",
    "erfact_derivative",
    "erfact_derivative2",
    "erfact_derivative_alpha",
    "erfact_derivative_beta",
    "erfact_value_and_derivative",
]

_cached = _loops.caching(__name__)


_erfact_ball_expression = _ball_wide.program(
    "x alpha beta", "x*erf(alpha*exp(beta*x))", "x*(1 - erfc(alpha/exp(-beta*x)))"
)


@_vecmath.jit_scalar
def _erfact_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*erf(alpha*exp(beta*x))
    _t4 = _ball.mul(x, beta)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(alpha, _t6)
    _t10 = _ball.erf(_t8)
    _t12 = _ball.mul(x, _t10)
    if _ball_wide.will_do(_t12, (x, alpha, beta)):
        return _t12
    # x*(1 - erfc(alpha/exp(-beta*x)))
    _t17 = (1.0, 0.0, 0.0, 0.0)
    _t19 = _ball.neg(_t4)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.div(alpha, _t21)
    _t25 = _ball.erfc(_t23)
    _t27 = _ball.sub(_t17, _t25)
    _t29 = _ball.mul(x, _t27)
    _t31 = _ball.better(_t12, _t29)
    return _ball_wide.settled(_t31, _erfact_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _erfact_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _erfact_ball(x, alpha, beta)


@_vecmath.jit_inline
def _erfact_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, beta)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, alpha)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.erf_dd(_v9, _v10)
    _v12 = _v11 * x
    _v13 = alpha > 0.0
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v12)
    _v16 = _v12 == 0.0
    _v17 = _v15 | (_v16 & (x == 0.0))
    _v18 = abs(x)
    _v19 = abs(alpha)
    _v20 = abs(beta)
    _v21 = _v0 < -960.0
    _v22 = -0.0 if _v21 else _v12
    _v23 = _v1 < 325.0
    _v24 = _v17 & _v23
    _v25 = _v24 | _v21
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v13 & _v14
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _vecmath.guarded(_v22, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _erfact_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * alpha
    _v4 = _vecmath32.erf(_v3)
    _v5 = _v4 * x
    _v6 = alpha > 0.0
    _v7 = beta > 0.0
    _v8 = abs(x)
    _v9 = abs(alpha)
    _v10 = abs(beta)
    _v11 = _vecmath32.single(_v5)
    _v12 = _v0 < -320.0
    _v13 = _vecmath32.single(-0.0)
    _v14 = _v13 if _v12 else _v11
    _v15 = _v1 < 150.0
    _v16 = _v15 | _v12
    _v17 = _v8 < 3.402823669209385e38
    _v18 = _v9 < 3.402823669209385e38
    _v19 = _v10 < 3.402823669209385e38
    _v20 = _v6 & _v7
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _vecmath32.guarded(_v14, _v24)
    return _v25, _v24


@_cached
def _fill_erfact(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _erfact_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact(x, alpha, beta):
    value, ok = _erfact_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_erfact(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact(x, alpha, beta):
    value, ok = _erfact_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_erfact(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact = _dispatch.Kernel(
    __name__,
    "erfact",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact,
        fill32=_fill32_erfact,
        mend=_mend_erfact,
        one=_one_erfact,
        one32=_one32_erfact,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def erfact(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """ErfAct, elementwise.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact)
def _overload_erfact(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


_erfact_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "2*alpha*beta*x*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)/sqrt(pi) + erf(alpha*exp(beta*x))",
    "(2*alpha*beta*x*exp(beta*x) + erf(alpha*exp(beta*x))*sqrt(pi)*exp(alpha**2*exp(beta*x)**2))/("
    "sqrt(pi)*exp(alpha**2*exp(beta*x)**2))",
    "where_positive((2*alpha*beta*x*exp(-alpha**2/exp(-beta*x)**2) - "
    "erfc(alpha/exp(-beta*x))*sqrt(pi)*exp(-beta*x) + "
    "sqrt(pi)*exp(-beta*x))/(sqrt(pi)*exp(-beta*x)), pi)",
)


@_vecmath.jit_scalar
def _erfact_derivative_ball(x, alpha, beta):
    """In balls."""
    # (2*alpha*beta*x*exp(beta*x) + erf(alpha*exp(beta*x))*sqrt(pi)*exp(alpha**2*exp(beta*x...
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.mul(_t3, beta)
    _t6 = _ball.mul(x, beta)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.mul(_t5, _t8)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.mul(alpha, _t8)
    _t16 = _ball.erf(_t14)
    _t18 = _ball.sqr(alpha)
    _t20 = _ball.sqr(_t8)
    _t22 = _ball.mul(_t18, _t20)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.mul(_t16, _t24)
    _t27 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t29 = _ball.mul(_t26, _t27)
    _t31 = _ball.add(_t12, _t29)
    _t33 = _ball.mul(_t24, _t27)
    _t35 = _ball.div(_t31, _t33)
    if _ball_wide.will_do(_t35, (x, alpha, beta)):
        return _t35
    # 2*alpha*beta*x*pow(pi, -1/2)*exp(-alpha**2*exp(2*beta*x))*exp(beta*x) + erf(alpha*exp...
    _t40 = _ball.mul(x, alpha)
    _t41 = _ball.mul(_t40, beta)
    _t42 = _ball.mul(_t41, _t8)
    _t43 = _ball.scaled(_t6, 1.0)
    _t45 = _ball.exp(_t43)
    _t47 = _ball.mul(_t18, _t45)
    _t49 = _ball.neg(_t47)
    _t51 = _ball.exp(_t49)
    _t53 = _ball.mul(_t42, _t51)
    _t54 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t56 = _ball.mul(_t53, _t54)
    _t58 = _ball.scaled(_t56, 1.0)
    _t60 = _ball.add(_t58, _t16)
    if _ball_wide.will_do(_t60, (x, alpha, beta)):
        return _t60
    # where_positive((2*alpha*beta*x*exp(-alpha**2/exp(-beta*x)**2) - erfc(alpha/exp(-beta*...
    _t65 = _ball.mul(x, alpha)
    _t66 = _ball.mul(_t65, beta)
    _t67 = _ball.neg(_t18)
    _t69 = _ball.neg(_t6)
    _t71 = _ball.exp(_t69)
    _t73 = _ball.sqr(_t71)
    _t75 = _ball.div(_t67, _t73)
    _t77 = _ball.exp(_t75)
    _t79 = _ball.mul(_t66, _t77)
    _t81 = _ball.scaled(_t79, 1.0)
    _t83 = _ball.mul(_t71, _t27)
    _t85 = _ball.add(_t81, _t83)
    _t86 = _ball.div(alpha, _t71)
    _t88 = _ball.erfc(_t86)
    _t90 = _ball.mul(_t88, _t71)
    _t91 = _ball.mul(_t90, _t27)
    _t93 = _ball.sub(_t85, _t91)
    _t95 = _ball.div(_t93, _t83)
    _t97 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t99 = _ball.where_positive(_t95, _t97)
    _t101 = _ball.better(_ball.better(_t35, _t60), _t99)
    return _ball_wide.settled(_t101, _erfact_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _erfact_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _erfact_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _erfact_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_times(1.1283791670955126, 1.533545961316588e-17, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = beta * x
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(x, beta)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v7, _v8, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = alpha * alpha
    _v21 = 2.0 * _v12
    _v22 = 2.0 * _v13
    _v23 = _vecmath.exp_bounded_as_pair(_v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _v20 * _v24
    _v27 = abs(_v26)
    _v28 = _vecmath.two_product(alpha, alpha)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v29, _v30, _v24, _v25)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = -_v32
    _v35 = -_v33
    _v36 = _vecmath.exp_bounded_as_pair(_v34, _v35)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_product(_v18, _v19, _v37, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_times(_v15, _v16, alpha)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.erf_as_pair(_v43, _v44)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_sum(_v40, _v41, _v46, _v47)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v40)
    _v52 = _v51 + _v46
    _v53 = abs(_v49) * 8.0 >= _v52
    _v54 = _v49 + _v50
    _v55 = alpha > 0.0
    _v56 = beta > 0.0
    _v57 = _vecmath.in_range(_v54)
    _v58 = abs(x)
    _v59 = abs(alpha)
    _v60 = abs(beta)
    _v61 = _v10 < 162.5
    _v62 = _v27 < 325.0
    _v63 = _v58 < 3.402823669209385e38
    _v64 = _v59 < 3.402823669209385e38
    _v65 = _v60 < 3.402823669209385e38
    _v66 = _v53 & _v55
    _v67 = _v66 & _v56
    _v68 = _v67 & _v57
    _v69 = _v68 & _v61
    _v70 = _v69 & _v62
    _v71 = _v70 & _v63
    _v72 = _v71 & _v64
    _v73 = _v72 & _v65
    _v74 = _vecmath.guarded(_v54, _v73)
    return _v74, _v73


@_vecmath.jit_inline
def _erfact_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 2.0 * _v2
    _v4 = _v3 * alpha
    _v5 = _v4 * beta
    _v6 = _v5 * x
    _v7 = _v2 * alpha
    _v8 = _vecmath32.erf(_v7)
    _v9 = 1.772453850905516 * _v8
    _v10 = alpha * alpha
    _v11 = _v2 * _v2
    _v12 = _v10 * _v11
    _v13 = abs(_v12)
    _v14 = _vecmath32.exp_bounded(_v12)
    _v15 = _v9 * _v14
    _v16 = _v6 + _v15
    _v17 = abs(_v6)
    _v18 = _v17 + _v15
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = 1.772453850905516 * _v14
    _v21 = _v16 / _v20
    _v22 = alpha > 0.0
    _v23 = beta > 0.0
    _v24 = _vecmath.in_range(_v21)
    _v25 = abs(x)
    _v26 = abs(alpha)
    _v27 = abs(beta)
    _v28 = _vecmath32.single(_v21)
    _v29 = _v1 < 300.0
    _v30 = _v13 < 300.0
    _v31 = _v25 < 3.402823669209385e38
    _v32 = _v26 < 3.402823669209385e38
    _v33 = _v27 < 3.402823669209385e38
    _v34 = _v19 & _v22
    _v35 = _v34 & _v23
    _v36 = _v35 & _v24
    _v37 = _v36 & _v29
    _v38 = _v37 & _v30
    _v39 = _v38 & _v31
    _v40 = _v39 & _v32
    _v41 = _v40 & _v33
    _v42 = _vecmath32.guarded(_v28, _v41)
    return _v42, _v41


@_cached
def _fill_erfact_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _erfact_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact_derivative(x, alpha, beta):
    value, ok = _erfact_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact_derivative(x, alpha, beta):
    value, ok = _erfact_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact_derivative = _dispatch.Kernel(
    __name__,
    "erfact_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_derivative,
        fill32=_fill32_erfact_derivative,
        mend=_mend_erfact_derivative,
        one=_one_erfact_derivative,
        one32=_one32_erfact_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def erfact_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """The derivative of erfact with respect to x.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact_derivative)
def _overload_erfact_derivative(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


_erfact_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "2*alpha*beta*(-beta*x*(2*alpha**2*exp(2*beta*x) - 1) + "
    "2)*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)/sqrt(pi)",
    "-2*alpha*beta*(2*alpha**2*beta*x*exp(beta*x)**2 - beta*x - "
    "2)*exp(beta*x)/(sqrt(pi)*exp(alpha**2*exp(beta*x)**2))",
    "where_positive(2*alpha*beta*(-2*alpha**2*beta*x + beta*x*exp(-beta*x)**2 + "
    "2*exp(-beta*x)**2)*exp(-alpha**2/exp(-beta*x)**2)/(sqrt(pi)*exp(-beta*x)**3), pi)",
)


@_vecmath.jit_scalar
def _erfact_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -2*alpha*beta*(2*alpha**2*beta*x*exp(beta*x)**2 - beta*x - 2)*exp(beta*x)/(sqrt(pi)*e...
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(alpha, beta)
    _t7 = _ball.mul(x, beta)
    _t8 = _ball.sqr(alpha)
    _t10 = _ball.mul(_t7, _t8)
    _t11 = _ball.mul(x, beta)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sqr(_t13)
    _t17 = _ball.mul(_t10, _t15)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = (1.0, 0.0, 1.0, 0.0)
    _t23 = _ball.sub(_t19, _t21)
    _t24 = _ball.sub(_t23, _t11)
    _t26 = _ball.mul(_t5, _t24)
    _t27 = _ball.mul(_t26, _t13)
    _t29 = _ball.mul(_t1, _t27)
    _t31 = _ball.mul(_t8, _t15)
    _t33 = _ball.exp(_t31)
    _t35 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t37 = _ball.mul(_t33, _t35)
    _t39 = _ball.div(_t29, _t37)
    if _ball_wide.will_do(_t39, (x, alpha, beta)):
        return _t39
    # 2*alpha*beta*(-beta*x*(2*alpha**2*exp(2*beta*x) - 1) + 2)*pow(pi, -1/2)*exp(-alpha**2...
    _t44 = _ball.mul(alpha, beta)
    _t45 = _ball.mul(x, beta)
    _t46 = _ball.scaled(_t11, 1.0)
    _t48 = _ball.exp(_t46)
    _t50 = _ball.mul(_t8, _t48)
    _t52 = _ball.scaled(_t50, 1.0)
    _t54 = (1.0, 0.0, 0.0, 0.0)
    _t56 = _ball.sub(_t52, _t54)
    _t58 = _ball.mul(_t45, _t56)
    _t60 = _ball.sub(_t21, _t58)
    _t62 = _ball.mul(_t44, _t60)
    _t63 = _ball.mul(_t62, _t13)
    _t64 = _ball.neg(_t50)
    _t66 = _ball.exp(_t64)
    _t68 = _ball.mul(_t63, _t66)
    _t69 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t71 = _ball.mul(_t68, _t69)
    _t73 = _ball.scaled(_t71, 1.0)
    if _ball_wide.will_do(_t73, (x, alpha, beta)):
        return _t73
    # where_positive(2*alpha*beta*(-2*alpha**2*beta*x + beta*x*exp(-beta*x)**2 + 2*exp(-bet...
    _t78 = _ball.mul(alpha, beta)
    _t79 = _ball.neg(_t11)
    _t81 = _ball.exp(_t79)
    _t83 = _ball.sqr(_t81)
    _t85 = _ball.scaled(_t83, 1.0)
    _t87 = _ball.mul(x, beta)
    _t88 = _ball.mul(_t87, _t83)
    _t90 = _ball.add(_t85, _t88)
    _t91 = _ball.mul(x, beta)
    _t92 = _ball.mul(_t91, _t8)
    _t94 = _ball.scaled(_t92, 1.0)
    _t96 = _ball.sub(_t90, _t94)
    _t98 = _ball.mul(_t78, _t96)
    _t99 = _ball.neg(_t8)
    _t101 = _ball.div(_t99, _t83)
    _t103 = _ball.exp(_t101)
    _t105 = _ball.mul(_t98, _t103)
    _t107 = _ball.scaled(_t105, 1.0)
    _t109 = _ball.powi(_t81, 3)
    _t111 = _ball.mul(_t109, _t35)
    _t113 = _ball.div(_t107, _t111)
    _t115 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t117 = _ball.where_positive(_t113, _t115)
    _t119 = _ball.better(_ball.better(_t39, _t73), _t117)
    return _ball_wide.settled(_t119, _erfact_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _erfact_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _erfact_derivative2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _erfact_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(alpha, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = beta * x
    _v8 = abs(_v7)
    _v9 = 2.0 * _v1
    _v10 = 2.0 * _v2
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v4, _v5, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = 2.0 * _v15
    _v18 = 2.0 * _v16
    _v19 = _vecmath.pair_plus(_v17, _v18, -1.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(-1.0)
    _v23 = _v22 + _v17
    _v24 = abs(_v20) * 8192.0 >= _v23
    _v25 = _vecmath.two_sum(_v20, _v21)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v1, _v2, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = -_v29
    _v32 = -_v30
    _v33 = _vecmath.pair_plus(_v31, _v32, 2.0)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v29)
    _v37 = _v36 + 2.0
    _v38 = abs(_v34) * 8192.0 >= _v37
    _v39 = _v34 + _v35
    _v40 = _vecmath.two_product(1.1283791670955126, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = alpha * alpha
    _v44 = abs(_v43) > 1.0261342003245941e-289
    _v45 = _v43 * _v12
    _v46 = abs(_v45)
    _v47 = -_v15
    _v48 = -_v16
    _v49 = _vecmath.exp_bounded_dd(_v47, _v48)
    _v50 = _vecmath.pair_times(_v41, _v42, _v49)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(_v51) > 1.0261342003245941e-289
    _v54 = _vecmath.exp_bounded_dd(_v1, _v2)
    _v55 = _vecmath.pair_times(_v51, _v52, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = abs(_v56) > 1.0261342003245941e-289
    _v59 = _vecmath.pair_times(_v56, _v57, alpha)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_times(_v60, _v61, beta)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.rounded(_v63, _v64)
    _v66 = alpha > 0.0
    _v67 = beta > 0.0
    _v68 = _vecmath.in_range(_v65)
    _v69 = abs(x)
    _v70 = abs(alpha)
    _v71 = abs(beta)
    _v72 = _v7 < -2048.0
    _v73 = -0.0 if _v72 else _v65
    _v74 = _v8 < 345.0
    _v75 = _v46 < 690.0
    _v76 = _v6 & _v24
    _v77 = _v76 & _v38
    _v78 = _v77 & _v44
    _v79 = _v78 & _v53
    _v80 = _v79 & _v58
    _v81 = _v80 & _v68
    _v82 = _v81 & _v74
    _v83 = _v82 & _v75
    _v84 = _v83 | _v72
    _v85 = _v69 < 3.402823669209385e38
    _v86 = _v70 < 3.402823669209385e38
    _v87 = _v71 < 3.402823669209385e38
    _v88 = _v66 & _v67
    _v89 = _v88 & _v84
    _v90 = _v89 & _v85
    _v91 = _v90 & _v86
    _v92 = _v91 & _v87
    _v93 = _vecmath.guarded(_v73, _v92)
    return _v93, _v92


@_vecmath.jit_inline
def _erfact_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -beta
    _v1 = _v0 * x
    _v2 = alpha * alpha
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = 2.0 * _v2
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = beta * x
    _v7 = abs(_v6)
    _v8 = _vecmath32.exp_bounded(_v6)
    _v9 = _v8 * _v8
    _v10 = _v4 * _v9
    _v11 = _v10 * beta
    _v12 = _v11 * x
    _v13 = -2.0 + _v1
    _v14 = _v13 + _v12
    _v15 = abs(-2.0)
    _v16 = abs(_v1)
    _v17 = abs(_v12)
    _v18 = _v15 + _v16
    _v19 = _v18 + _v17
    _v20 = abs(_v14) * 4096.0 >= _v19
    _v21 = -2.0 * _v14
    _v22 = _v21 * _v8
    _v23 = _v22 * alpha
    _v24 = _v23 * beta
    _v25 = _v2 * _v9
    _v26 = abs(_v25)
    _v27 = _vecmath32.exp_light(_v25)
    _v28 = 1.772453850905516 * _v27
    _v29 = _v24 / _v28
    _v30 = alpha > 0.0
    _v31 = beta > 0.0
    _v32 = _vecmath.in_range(_v29)
    _v33 = abs(x)
    _v34 = abs(alpha)
    _v35 = abs(beta)
    _v36 = _vecmath32.single(_v29)
    _v37 = _v6 < -384.0
    _v38 = _vecmath32.single(-0.0)
    _v39 = _v38 if _v37 else _v36
    _v40 = _v7 < 300.0
    _v41 = _v26 < 300.0
    _v42 = _v3 & _v5
    _v43 = _v42 & _v20
    _v44 = _v43 & _v32
    _v45 = _v44 & _v40
    _v46 = _v45 & _v41
    _v47 = _v46 | _v37
    _v48 = _v33 < 3.402823669209385e38
    _v49 = _v34 < 3.402823669209385e38
    _v50 = _v35 < 3.402823669209385e38
    _v51 = _v30 & _v31
    _v52 = _v51 & _v47
    _v53 = _v52 & _v48
    _v54 = _v53 & _v49
    _v55 = _v54 & _v50
    _v56 = _vecmath32.guarded(_v39, _v55)
    return _v56, _v55


@_cached
def _fill_erfact_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _erfact_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact_derivative2(x, alpha, beta):
    value, ok = _erfact_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact_derivative2(x, alpha, beta):
    value, ok = _erfact_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact_derivative2 = _dispatch.Kernel(
    __name__,
    "erfact_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_derivative2,
        fill32=_fill32_erfact_derivative2,
        mend=_mend_erfact_derivative2,
        one=_one_erfact_derivative2,
        one32=_one32_erfact_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def erfact_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """The second derivative of erfact with respect to x.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact_derivative2)
def _overload_erfact_derivative2(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


_erfact_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta",
    "2*x*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)/sqrt(pi)",
    "2*x*exp(beta*x)/(sqrt(pi)*exp(alpha**2*exp(beta*x)**2))",
    "where_positive(2*x*exp(-alpha**2/exp(-beta*x)**2)/(sqrt(pi)*exp(-beta*x)), pi)",
)


@_vecmath.jit_scalar
def _erfact_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 2*x*exp(beta*x)/(sqrt(pi)*exp(alpha**2*exp(beta*x)**2))
    _t3 = _ball.mul(x, beta)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(x, _t5)
    _t9 = _ball.scaled(_t7, 1.0)
    _t12 = _ball.sqr(alpha)
    _t14 = _ball.sqr(_t5)
    _t16 = _ball.mul(_t12, _t14)
    _t18 = _ball.exp(_t16)
    _t20 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t22 = _ball.mul(_t18, _t20)
    _t24 = _ball.div(_t9, _t22)
    if _ball_wide.will_do(_t24, (x, alpha, beta)):
        return _t24
    # 2*x*pow(pi, -1/2)*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)
    _t29 = _ball.mul(x, _t5)
    _t30 = _ball.scaled(_t3, 1.0)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.mul(_t12, _t32)
    _t36 = _ball.neg(_t34)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.mul(_t29, _t38)
    _t41 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t43 = _ball.mul(_t40, _t41)
    _t45 = _ball.scaled(_t43, 1.0)
    if _ball_wide.will_do(_t45, (x, alpha, beta)):
        return _t45
    # where_positive(2*x*exp(-alpha**2/exp(-beta*x)**2)/(sqrt(pi)*exp(-beta*x)), pi)
    _t50 = _ball.neg(_t12)
    _t52 = _ball.neg(_t3)
    _t54 = _ball.exp(_t52)
    _t56 = _ball.sqr(_t54)
    _t58 = _ball.div(_t50, _t56)
    _t60 = _ball.exp(_t58)
    _t62 = _ball.mul(x, _t60)
    _t64 = _ball.scaled(_t62, 1.0)
    _t66 = _ball.mul(_t54, _t20)
    _t68 = _ball.div(_t64, _t66)
    _t70 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t72 = _ball.where_positive(_t68, _t70)
    _t74 = _ball.better(_ball.better(_t24, _t45), _t72)
    return _ball_wide.settled(_t74, _erfact_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _erfact_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _erfact_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_inline
def _erfact_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * alpha
    _v1 = beta * x
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(x, beta)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = 2.0 * _v4
    _v7 = 2.0 * _v5
    _v8 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v9 = _v0 * _v8
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(alpha, alpha)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v12, _v13, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v18
    _v21 = -_v19
    _v22 = _vecmath.exp_bounded_dd(_v20, _v21)
    _v23 = _vecmath.two_product(1.1283791670955126, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v27 = _vecmath.pair_times(_v24, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v28, _v29, x)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.rounded(_v31, _v32)
    _v34 = alpha > 0.0
    _v35 = beta > 0.0
    _v36 = _vecmath.in_range(_v33)
    _v37 = _v33 == 0.0
    _v38 = _v36 | (_v37 & (x == 0.0))
    _v39 = abs(x)
    _v40 = abs(alpha)
    _v41 = abs(beta)
    _v42 = _v1 < -2048.0
    _v43 = -0.0 if _v42 else _v33
    _v44 = _v2 < 162.5
    _v45 = _v10 < 325.0
    _v46 = _v38 & _v44
    _v47 = _v46 & _v45
    _v48 = _v47 | _v42
    _v49 = _v39 < 3.402823669209385e38
    _v50 = _v40 < 3.402823669209385e38
    _v51 = _v41 < 3.402823669209385e38
    _v52 = _v34 & _v35
    _v53 = _v52 & _v48
    _v54 = _v53 & _v49
    _v55 = _v54 & _v50
    _v56 = _v55 & _v51
    _v57 = _vecmath.guarded(_v43, _v56)
    return _v57, _v56


@_vecmath.jit_inline
def _erfact_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 2.0 * _v2
    _v4 = _v3 * x
    _v5 = alpha * alpha
    _v6 = _v2 * _v2
    _v7 = _v5 * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = 1.772453850905516 * _v9
    _v11 = _v4 / _v10
    _v12 = alpha > 0.0
    _v13 = beta > 0.0
    _v14 = _vecmath.in_range(_v11)
    _v15 = _v11 == 0.0
    _v16 = _v14 | (_v15 & (x == 0.0))
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = abs(beta)
    _v20 = _vecmath32.single(_v11)
    _v21 = _v0 < -320.0
    _v22 = _vecmath32.single(-0.0)
    _v23 = _v22 if _v21 else _v20
    _v24 = _v1 < 300.0
    _v25 = _v8 < 300.0
    _v26 = _v16 & _v24
    _v27 = _v26 & _v25
    _v28 = _v27 | _v21
    _v29 = _v17 < 3.402823669209385e38
    _v30 = _v18 < 3.402823669209385e38
    _v31 = _v19 < 3.402823669209385e38
    _v32 = _v12 & _v13
    _v33 = _v32 & _v28
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _vecmath32.guarded(_v23, _v36)
    return _v37, _v36


@_cached
def _fill_erfact_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _erfact_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact_derivative_alpha(x, alpha, beta):
    value, ok = _erfact_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact_derivative_alpha(x, alpha, beta):
    value, ok = _erfact_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact_derivative_alpha = _dispatch.Kernel(
    __name__,
    "erfact_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_derivative_alpha,
        fill32=_fill32_erfact_derivative_alpha,
        mend=_mend_erfact_derivative_alpha,
        one=_one_erfact_derivative_alpha,
        one32=_one32_erfact_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def erfact_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """The derivative of erfact with respect to its parameter alpha.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact_derivative_alpha)
def _overload_erfact_derivative_alpha(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


_erfact_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "2*alpha*x**2*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)/sqrt(pi)",
    "2*alpha*x**2*exp(beta*x)/(sqrt(pi)*exp(alpha**2*exp(beta*x)**2))",
    "where_positive(2*alpha*x**2*exp(-alpha**2/exp(-beta*x)**2)/(sqrt(pi)*exp(-beta*x)), pi)",
)


@_vecmath.jit_scalar
def _erfact_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # 2*alpha*x**2*exp(beta*x)/(sqrt(pi)*exp(alpha**2*exp(beta*x)**2))
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = _ball.sqr(alpha)
    _t17 = _ball.sqr(_t9)
    _t19 = _ball.mul(_t15, _t17)
    _t21 = _ball.exp(_t19)
    _t23 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.div(_t13, _t25)
    if _ball_wide.will_do(_t27, (x, alpha, beta)):
        return _t27
    # 2*alpha*x**2*pow(pi, -1/2)*exp(-alpha**2*exp(2*beta*x))*exp(beta*x)
    _t32 = _ball.mul(alpha, _t3)
    _t33 = _ball.mul(_t32, _t9)
    _t34 = _ball.scaled(_t7, 1.0)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.mul(_t15, _t36)
    _t40 = _ball.neg(_t38)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(_t33, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t49 = _ball.scaled(_t47, 1.0)
    if _ball_wide.will_do(_t49, (x, alpha, beta)):
        return _t49
    # where_positive(2*alpha*x**2*exp(-alpha**2/exp(-beta*x)**2)/(sqrt(pi)*exp(-beta*x)), pi)
    _t54 = _ball.mul(alpha, _t3)
    _t55 = _ball.neg(_t15)
    _t57 = _ball.neg(_t7)
    _t59 = _ball.exp(_t57)
    _t61 = _ball.sqr(_t59)
    _t63 = _ball.div(_t55, _t61)
    _t65 = _ball.exp(_t63)
    _t67 = _ball.mul(_t54, _t65)
    _t69 = _ball.scaled(_t67, 1.0)
    _t71 = _ball.mul(_t59, _t23)
    _t73 = _ball.div(_t69, _t71)
    _t75 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t77 = _ball.where_positive(_t73, _t75)
    _t79 = _ball.better(_ball.better(_t27, _t49), _t77)
    return _ball_wide.settled(_t79, _erfact_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _erfact_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _erfact_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_inline
def _erfact_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * alpha
    _v1 = beta * x
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(x, beta)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = 2.0 * _v4
    _v7 = 2.0 * _v5
    _v8 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v9 = _v0 * _v8
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(alpha, alpha)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v12, _v13, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v18
    _v21 = -_v19
    _v22 = _vecmath.exp_bounded_dd(_v20, _v21)
    _v23 = _vecmath.two_product(1.1283791670955126, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v27 = _vecmath.pair_times(_v24, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = x * x
    _v31 = _vecmath.pair_times(_v28, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_times(_v32, _v33, alpha)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.rounded(_v35, _v36)
    _v38 = alpha > 0.0
    _v39 = beta > 0.0
    _v40 = _vecmath.in_range(_v37)
    _v41 = _v37 == 0.0
    _v42 = _v40 | (_v41 & (x == 0.0))
    _v43 = abs(x)
    _v44 = abs(alpha)
    _v45 = abs(beta)
    _v46 = _v1 < -2048.0
    _v47 = 0.0 if _v46 else _v37
    _v48 = _v2 < 162.5
    _v49 = _v10 < 325.0
    _v50 = _v42 & _v48
    _v51 = _v50 & _v49
    _v52 = _v51 | _v46
    _v53 = _v43 < 3.402823669209385e38
    _v54 = _v44 < 3.402823669209385e38
    _v55 = _v45 < 3.402823669209385e38
    _v56 = _v38 & _v39
    _v57 = _v56 & _v52
    _v58 = _v57 & _v53
    _v59 = _v58 & _v54
    _v60 = _v59 & _v55
    _v61 = _vecmath.guarded(_v47, _v60)
    return _v61, _v60


@_vecmath.jit_inline
def _erfact_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 2.0 * _v2
    _v4 = x * x
    _v5 = _v3 * _v4
    _v6 = _v5 * alpha
    _v7 = alpha * alpha
    _v8 = _v2 * _v2
    _v9 = _v7 * _v8
    _v10 = abs(_v9)
    _v11 = _vecmath32.exp_light(_v9)
    _v12 = 1.772453850905516 * _v11
    _v13 = _v6 / _v12
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = _v13 == 0.0
    _v18 = _v16 | (_v17 & (x == 0.0))
    _v19 = abs(x)
    _v20 = abs(alpha)
    _v21 = abs(beta)
    _v22 = _vecmath32.single(_v13)
    _v23 = _v0 < -512.0
    _v24 = _vecmath32.single(0.0)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v1 < 300.0
    _v27 = _v10 < 300.0
    _v28 = _v18 & _v26
    _v29 = _v28 & _v27
    _v30 = _v29 | _v23
    _v31 = _v19 < 3.402823669209385e38
    _v32 = _v20 < 3.402823669209385e38
    _v33 = _v21 < 3.402823669209385e38
    _v34 = _v14 & _v15
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _vecmath32.guarded(_v25, _v38)
    return _v39, _v38


@_cached
def _fill_erfact_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _erfact_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact_derivative_beta(x, alpha, beta):
    value, ok = _erfact_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact_derivative_beta(x, alpha, beta):
    value, ok = _erfact_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact_derivative_beta = _dispatch.Kernel(
    __name__,
    "erfact_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_derivative_beta,
        fill32=_fill32_erfact_derivative_beta,
        mend=_mend_erfact_derivative_beta,
        one=_one_erfact_derivative_beta,
        one32=_one32_erfact_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def erfact_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """The derivative of erfact with respect to its parameter beta.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact_derivative_beta)
def _overload_erfact_derivative_beta(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _erfact_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 2.0 * _v2
    _v4 = _v3 * alpha
    _v5 = _v4 * beta
    _v6 = _v5 * x
    _v7 = _v2 * alpha
    _v8 = _vecmath32.erf(_v7)
    _v9 = 1.772453850905516 * _v8
    _v10 = alpha * alpha
    _v11 = _v2 * _v2
    _v12 = _v10 * _v11
    _v13 = abs(_v12)
    _v14 = _vecmath32.exp_bounded(_v12)
    _v15 = _v9 * _v14
    _v16 = _v6 + _v15
    _v17 = abs(_v6)
    _v18 = _v17 + _v15
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = 1.772453850905516 * _v14
    _v21 = _v16 / _v20
    _v22 = alpha > 0.0
    _v23 = beta > 0.0
    _v24 = _vecmath.in_range(_v21)
    _v25 = abs(x)
    _v26 = abs(alpha)
    _v27 = abs(beta)
    _v28 = _vecmath32.product(grad_output, _v21)
    _v29 = _v1 < 300.0
    _v30 = _v13 < 300.0
    _v31 = _v25 < 3.402823669209385e38
    _v32 = _v26 < 3.402823669209385e38
    _v33 = _v27 < 3.402823669209385e38
    _v34 = _v19 & _v22
    _v35 = _v34 & _v23
    _v36 = _v35 & _v24
    _v37 = _v36 & _v29
    _v38 = _v37 & _v30
    _v39 = _v38 & _v31
    _v40 = _v39 & _v32
    _v41 = _v40 & _v33
    _v42 = _vecmath32.guarded(_v28, _v41)
    return _v42, _v42 == _v42


@_vecmath.jit_inline
def _erfact_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _erfact_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _erfact_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _erfact_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _erfact_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _erfact_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_erfact_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _erfact_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_erfact_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _erfact_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_erfact_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_erfact_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_erfact_backward(grad_output, x, alpha, beta):
    value, ok = _erfact_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_erfact_backward(grad_output, x, alpha, beta):
    value, ok = _erfact_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_erfact_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_erfact_backward = _dispatch.Kernel(
    __name__,
    "erfact_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_backward,
        fill32=_fill32_erfact_backward,
        mend=_mend_erfact_backward,
        one=_one_erfact_backward,
        one32=_one32_erfact_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def erfact_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of erfact.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_erfact_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(erfact_backward)
def _overload_erfact_backward(grad_output, x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=0.75, beta=0.75):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _erfact_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _erfact_fast(x, alpha, beta)
    _r1, _ok1 = _erfact_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _erfact_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _erfact_fast32(x, alpha, beta)
    _r1, _ok1 = _erfact_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _erfact_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _erfact_exact(x, alpha, beta)
    _r1 = _erfact_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_erfact_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _erfact_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_erfact_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _erfact_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_erfact_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _erfact_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_erfact_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_erfact_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_erfact_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _erfact_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_erfact_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_erfact_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _erfact_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_erfact_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_erfact_value_and_derivative = _dispatch.Kernel(
    __name__,
    "erfact_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_erfact_value_and_derivative,
        fill32=_fill32_erfact_value_and_derivative,
        mend=_mend_erfact_value_and_derivative,
        one=_one_erfact_value_and_derivative,
        one32=_one32_erfact_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def erfact_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any:
    """ErfAct and its derivative, in one pass.

    alpha: default 0.75.
    beta: default 0.75.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_erfact_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(erfact_value_and_derivative)
def _overload_erfact_value_and_derivative(x, alpha=0.75, beta=0.75):
    call = _kernel_erfact_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.75, beta=0.75):
        return call(x, alpha, beta)

    return jitted


def erfact_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times erfact_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "erfact_backward_alpha",
        _kernel_erfact_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def erfact_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times erfact_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "erfact_backward_beta",
        _kernel_erfact_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
