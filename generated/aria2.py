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
    if _ball_wide.will_do(_t16, (x, alpha, beta)):
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
    _v0 = -alpha
    _v1 = beta * x
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(x, beta)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, 1.0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.log_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_times(_v15, _v16, _v0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(alpha)
    _v21 = abs(_v18)
    _v22 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _v23 + _v24
    _v26 = alpha > 0.0
    _v27 = beta > 0.0
    _v28 = _vecmath.in_range(_v25)
    _v29 = abs(x)
    _v30 = abs(beta)
    _v31 = _v1 > 144.0
    _v32 = 1.0 if _v31 else _v25
    _v33 = _v2 < 690.0
    _v34 = _v20 < 1099511627776.0
    _v35 = _v21 < 32.0
    _v36 = _v28 & _v33
    _v37 = _v36 & _v34
    _v38 = _v37 & _v35
    _v39 = _v38 | _v31
    _v40 = _v29 < 3.402823669209385e38
    _v41 = _v20 < 3.402823669209385e38
    _v42 = _v30 < 3.402823669209385e38
    _v43 = _v26 & _v27
    _v44 = _v43 & _v39
    _v45 = _v44 & _v40
    _v46 = _v45 & _v41
    _v47 = _v46 & _v42
    _v48 = _vecmath.guarded(_v32, _v47)
    return _v48, _v47


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
    _v9 = abs(alpha)
    _v10 = alpha > 0.0
    _v11 = beta > 0.0
    _v12 = _vecmath.in_range(_v7)
    _v13 = abs(x)
    _v14 = abs(beta)
    _v15 = _vecmath32.single(_v7)
    _v16 = _v0 > 144.0
    _v17 = _vecmath32.single(1.0)
    _v18 = _v17 if _v16 else _v15
    _v19 = _v1 < 300.0
    _v20 = _v8 < 9.7453140114e288
    _v21 = _v9 < 1024.0
    _v22 = _v12 & _v19
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = _v24 | _v16
    _v26 = _v13 < 3.402823669209385e38
    _v27 = _v9 < 3.402823669209385e38
    _v28 = _v14 < 3.402823669209385e38
    _v29 = _v10 & _v11
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _vecmath32.guarded(_v18, _v33)
    return _v34, _v33


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
def _round_aria2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2(x, alpha, beta):
    value, ok = _aria2_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_aria2(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aria2(x, alpha, beta):
    value, ok = _aria2_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_aria2(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
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
    return _kernel_aria2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(aria2)
def _overload_aria2(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta*(1 + exp(-beta*x))**(-alpha - 1)*exp(-beta*x)",
    "alpha*beta*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha - 1)/exp(beta*x)",
)


@_vecmath.jit_scalar
def _aria2_derivative_ball(x, alpha, beta):
    """In balls."""
    # alpha*beta*pow((exp(beta*x) + 1)/exp(beta*x), -alpha - 1)/exp(beta*x)
    _t3 = _ball.mul(alpha, beta)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.add(_t4, _t9)
    _t13 = _ball.div(_t11, _t9)
    _t15 = (-1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.sub(_t15, alpha)
    _t19 = _ball.pow_(_t13, _t17)
    _t21 = _ball.mul(_t3, _t19)
    _t23 = _ball.div(_t21, _t9)
    if _ball_wide.will_do(_t23, (x, alpha, beta)):
        return _t23
    # alpha*beta*pow(exp(-beta*x) + 1, -alpha - 1)*exp(-beta*x)
    _t28 = _ball.mul(alpha, beta)
    _t29 = _ball.neg(_t7)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.mul(_t28, _t31)
    _t34 = _ball.add(_t4, _t31)
    _t36 = _ball.pow_(_t34, _t17)
    _t38 = _ball.mul(_t33, _t36)
    _t40 = _ball.better(_t23, _t38)
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
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = beta * x
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(x, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = -_v7
    _v10 = -_v8
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v1, _v2, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v15) > 1.0261342003245941e-289
    _v18 = -alpha
    _v19 = _vecmath.two_sum(-1.0, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.log_as_pair(_v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v26, _v27, _v20, _v21)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v20)
    _v32 = abs(_v29)
    _v33 = _vecmath.exp_bounded_as_pair(_v29, _v30)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v34) > 1.0261342003245941e-289
    _v37 = _vecmath.pair_product(_v15, _v16, _v34, _v35)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _v38 + _v39
    _v41 = alpha > 0.0
    _v42 = beta > 0.0
    _v43 = _vecmath.in_range(_v40)
    _v44 = abs(x)
    _v45 = abs(alpha)
    _v46 = abs(beta)
    _v47 = _v4 > 2048.0
    _v48 = 0.0 if _v47 else _v40
    _v49 = _v5 < 690.0
    _v50 = _v31 < 1099511627776.0
    _v51 = _v32 < 32.0
    _v52 = _v3 & _v17
    _v53 = _v52 & _v36
    _v54 = _v53 & _v43
    _v55 = _v54 & _v49
    _v56 = _v55 & _v50
    _v57 = _v56 & _v51
    _v58 = _v57 | _v47
    _v59 = _v44 < 3.402823669209385e38
    _v60 = _v45 < 3.402823669209385e38
    _v61 = _v46 < 3.402823669209385e38
    _v62 = _v41 & _v42
    _v63 = _v62 & _v58
    _v64 = _v63 & _v59
    _v65 = _v64 & _v60
    _v66 = _v65 & _v61
    _v67 = _vecmath.guarded(_v48, _v66)
    return _v67, _v66


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
    _v7 = -1.0 + _v6
    _v8 = _vecmath32.pow_(_v5, _v7)
    _v9 = abs(_v8)
    _v10 = abs(_v7)
    _v11 = _v4 * _v8
    _v12 = _v11 * alpha
    _v13 = _v12 * beta
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = abs(beta)
    _v20 = _vecmath32.single(_v13)
    _v21 = _v0 > 384.0
    _v22 = _vecmath32.single(0.0)
    _v23 = _v22 if _v21 else _v20
    _v24 = _v1 < 300.0
    _v25 = _v9 < 9.7453140114e288
    _v26 = _v10 < 1024.0
    _v27 = _v16 & _v24
    _v28 = _v27 & _v25
    _v29 = _v28 & _v26
    _v30 = _v29 | _v21
    _v31 = _v17 < 3.402823669209385e38
    _v32 = _v18 < 3.402823669209385e38
    _v33 = _v19 < 3.402823669209385e38
    _v34 = _v14 & _v15
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _vecmath32.guarded(_v23, _v38)
    return _v39, _v38


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
def _round_aria2_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative(x, alpha, beta):
    value, ok = _aria2_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
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
    return _kernel_aria2_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(aria2_derivative)
def _overload_aria2_derivative(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta**2*(1 + exp(-beta*x))**(-alpha - 1)*(alpha*exp(-beta*x)/(1 + exp(-beta*x)) - 1 + "
    "exp(-beta*x)/(1 + exp(-beta*x)))*exp(-beta*x)",
    "-alpha*beta**2*(-alpha + exp(beta*x))*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha - "
    "1)/((exp(beta*x) + 1)*exp(beta*x))",
)


@_vecmath.jit_scalar
def _aria2_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -alpha*beta**2*(-alpha + exp(beta*x))*pow((exp(beta*x) + 1)/exp(beta*x), -alpha - 1)/...
    _t3 = _ball.sqr(beta)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sub(_t9, alpha)
    _t13 = _ball.mul(_t5, _t11)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.add(_t14, _t9)
    _t18 = _ball.div(_t16, _t9)
    _t20 = (-1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.sub(_t20, alpha)
    _t24 = _ball.pow_(_t18, _t22)
    _t26 = _ball.mul(_t13, _t24)
    _t28 = _ball.neg(_t26)
    _t30 = _ball.mul(_t16, _t9)
    _t32 = _ball.div(_t28, _t30)
    if _ball_wide.will_do(_t32, (x, alpha, beta)):
        return _t32
    # alpha*beta**2*(alpha*exp(-beta*x)/(exp(-beta*x) + 1) - 1 + exp(-beta*x)/(exp(-beta*x)...
    _t37 = _ball.mul(alpha, _t3)
    _t38 = _ball.neg(_t7)
    _t40 = _ball.exp(_t38)
    _t42 = _ball.mul(alpha, _t40)
    _t44 = _ball.add(_t14, _t40)
    _t46 = _ball.div(_t42, _t44)
    _t48 = _ball.div(_t40, _t44)
    _t50 = _ball.add(_t46, _t48)
    _t51 = _ball.sub(_t50, _t14)
    _t53 = _ball.mul(_t37, _t51)
    _t54 = _ball.mul(_t53, _t40)
    _t55 = _ball.pow_(_t44, _t22)
    _t57 = _ball.mul(_t54, _t55)
    _t59 = _ball.better(_t32, _t57)
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
    _v0 = _vecmath.two_product(beta, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, alpha)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -alpha
    _v8 = beta * x
    _v9 = abs(_v8)
    _v10 = _vecmath.two_product(x, beta)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.exp_bounded_as_pair(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, _v7)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(alpha)
    _v20 = _v19 + _v14
    _v21 = abs(_v17) * 8192.0 >= _v20
    _v22 = _vecmath.two_sum(_v17, _v18)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v5, _v6, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.two_sum(-1.0, _v7)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = abs(_v14) > 1.0261342003245941e-289
    _v35 = abs(_v14)
    _v36 = _vecmath.pair_quotient(_v32, _v33, _v14, _v15)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.log_as_pair(_v37, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v29, _v30)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(_v29)
    _v46 = abs(_v43)
    _v47 = _vecmath.exp_bounded_as_pair(_v43, _v44)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = abs(_v48) > 1.0261342003245941e-289
    _v51 = _vecmath.pair_product(_v26, _v27, _v48, _v49)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = -_v52
    _v55 = -_v53
    _v56 = _vecmath.pair_product(_v32, _v33, _v14, _v15)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = abs(_v57) > 1.0261342003245941e-289
    _v60 = abs(_v57)
    _v61 = _vecmath.pair_quotient(_v54, _v55, _v57, _v58)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _v62 + _v63
    _v65 = alpha > 0.0
    _v66 = beta > 0.0
    _v67 = _vecmath.in_range(_v64)
    _v68 = abs(x)
    _v69 = abs(beta)
    _v70 = _v8 > 2048.0
    _v71 = -0.0 if _v70 else _v64
    _v72 = _v9 < 690.0
    _v73 = _v35 < 9.7453140114e288
    _v74 = _v45 < 1024.0
    _v75 = _v46 < 32.0
    _v76 = _v60 < 9.7453140114e288
    _v77 = _v3 & _v21
    _v78 = _v77 & _v34
    _v79 = _v78 & _v50
    _v80 = _v79 & _v59
    _v81 = _v80 & _v67
    _v82 = _v81 & _v72
    _v83 = _v82 & _v73
    _v84 = _v83 & _v74
    _v85 = _v84 & _v75
    _v86 = _v85 & _v76
    _v87 = _v86 | _v70
    _v88 = _v68 < 3.402823669209385e38
    _v89 = _v19 < 3.402823669209385e38
    _v90 = _v69 < 3.402823669209385e38
    _v91 = _v65 & _v66
    _v92 = _v91 & _v87
    _v93 = _v92 & _v88
    _v94 = _v93 & _v89
    _v95 = _v94 & _v90
    _v96 = _vecmath.guarded(_v71, _v95)
    return _v96, _v95


@_vecmath.jit_inline
def _aria2_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -alpha
    _v1 = beta * x
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = _v0 + _v3
    _v5 = abs(alpha)
    _v6 = _v5 + _v3
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = -_v4
    _v9 = beta * beta
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _v8 * _v9
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = 1.0 + _v3
    _v14 = _v13 / _v3
    _v15 = -1.0 + _v0
    _v16 = _vecmath32.pow_(_v14, _v15)
    _v17 = abs(_v16)
    _v18 = abs(_v15)
    _v19 = abs(_v16) > 1.0261342003245941e-289
    _v20 = _v11 * _v16
    _v21 = _v20 * alpha
    _v22 = _v3 * _v13
    _v23 = _v21 / _v22
    _v24 = alpha > 0.0
    _v25 = beta > 0.0
    _v26 = _vecmath.in_range(_v23)
    _v27 = abs(x)
    _v28 = abs(beta)
    _v29 = _vecmath32.single(_v23)
    _v30 = _v1 > 512.0
    _v31 = _vecmath32.single(-0.0)
    _v32 = _v31 if _v30 else _v29
    _v33 = _v2 < 300.0
    _v34 = _v17 < 9.7453140114e288
    _v35 = _v18 < 1024.0
    _v36 = _v7 & _v10
    _v37 = _v36 & _v12
    _v38 = _v37 & _v19
    _v39 = _v38 & _v26
    _v40 = _v39 & _v33
    _v41 = _v40 & _v34
    _v42 = _v41 & _v35
    _v43 = _v42 | _v30
    _v44 = _v27 < 3.402823669209385e38
    _v45 = _v5 < 3.402823669209385e38
    _v46 = _v28 < 3.402823669209385e38
    _v47 = _v24 & _v25
    _v48 = _v47 & _v43
    _v49 = _v48 & _v44
    _v50 = _v49 & _v45
    _v51 = _v50 & _v46
    _v52 = _vecmath32.guarded(_v32, _v51)
    return _v52, _v51


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
def _round_aria2_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative2(x, alpha, beta):
    value, ok = _aria2_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
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
    return _kernel_aria2_derivative2.call(out, x, alpha, beta)


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
    if _ball_wide.will_do(_t24, (x, alpha, beta)):
        return _t24
    # -pow(exp(-beta*x) + 1, -alpha)*log(exp(-beta*x) + 1)
    _t29 = _ball.neg(_t5)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.add(_t1, _t31)
    _t35 = _ball.log(_t33)
    _t37 = _ball.pow_(_t33, _t18)
    _t39 = _ball.mul(_t35, _t37)
    _t41 = _ball.neg(_t39)
    if _ball_wide.will_do(_t41, (x, alpha, beta)):
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
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, beta)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) > 1.0261342003245941e-289
    _v9 = abs(_v6)
    _v10 = _vecmath.pair_quotient(1.0, 0.0, _v6, _v7)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.log1p_as_pair(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -alpha
    _v17 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_quotient(_v18, _v19, _v6, _v7)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.log_as_pair(_v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, _v16)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(alpha)
    _v30 = abs(_v27)
    _v31 = _vecmath.exp_bounded_as_pair(_v27, _v28)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v14, _v15, _v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = -_v35
    _v38 = -_v36
    _v39 = _v37 + _v38
    _v40 = alpha > 0.0
    _v41 = beta > 0.0
    _v42 = _vecmath.in_range(_v39)
    _v43 = abs(x)
    _v44 = abs(beta)
    _v45 = _v0 > 2048.0
    _v46 = -0.0 if _v45 else _v39
    _v47 = _v1 < 690.0
    _v48 = _v9 < 9.7453140114e288
    _v49 = _v29 < 1024.0
    _v50 = _v30 < 32.0
    _v51 = _v8 & _v42
    _v52 = _v51 & _v47
    _v53 = _v52 & _v48
    _v54 = _v53 & _v49
    _v55 = _v54 & _v50
    _v56 = _v55 | _v45
    _v57 = _v43 < 3.402823669209385e38
    _v58 = _v29 < 3.402823669209385e38
    _v59 = _v44 < 3.402823669209385e38
    _v60 = _v40 & _v41
    _v61 = _v60 & _v56
    _v62 = _v61 & _v57
    _v63 = _v62 & _v58
    _v64 = _v63 & _v59
    _v65 = _vecmath.guarded(_v46, _v64)
    return _v65, _v64


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
    _v12 = abs(alpha)
    _v13 = _v5 * _v10
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = abs(x)
    _v18 = abs(beta)
    _v19 = _vecmath32.single(_v13)
    _v20 = _v0 > 208.0
    _v21 = _vecmath32.single(-0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v1 < 300.0
    _v24 = _v11 < 9.7453140114e288
    _v25 = _v12 < 1024.0
    _v26 = _v6 & _v16
    _v27 = _v26 & _v23
    _v28 = _v27 & _v24
    _v29 = _v28 & _v25
    _v30 = _v29 | _v20
    _v31 = _v17 < 3.402823669209385e38
    _v32 = _v12 < 3.402823669209385e38
    _v33 = _v18 < 3.402823669209385e38
    _v34 = _v14 & _v15
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _vecmath32.guarded(_v22, _v38)
    return _v39, _v38


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
def _round_aria2_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative_alpha(x, alpha, beta):
    value, ok = _aria2_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
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
    return _kernel_aria2_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(aria2_derivative_alpha)
def _overload_aria2_derivative_alpha(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_aria2_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*x*(1 + exp(-beta*x))**(-alpha - 1)*exp(-beta*x)",
    "alpha*x*pow_((exp(beta*x) + 1)/exp(beta*x), -alpha - 1)/exp(beta*x)",
)


@_vecmath.jit_scalar
def _aria2_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*x*pow((exp(beta*x) + 1)/exp(beta*x), -alpha - 1)/exp(beta*x)
    _t3 = _ball.mul(x, alpha)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(x, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.add(_t4, _t9)
    _t13 = _ball.div(_t11, _t9)
    _t15 = (-1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.sub(_t15, alpha)
    _t19 = _ball.pow_(_t13, _t17)
    _t21 = _ball.mul(_t3, _t19)
    _t23 = _ball.div(_t21, _t9)
    if _ball_wide.will_do(_t23, (x, alpha, beta)):
        return _t23
    # alpha*x*pow(exp(-beta*x) + 1, -alpha - 1)*exp(-beta*x)
    _t28 = _ball.mul(x, alpha)
    _t29 = _ball.neg(_t7)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.mul(_t28, _t31)
    _t34 = _ball.add(_t4, _t31)
    _t36 = _ball.pow_(_t34, _t17)
    _t38 = _ball.mul(_t33, _t36)
    _t40 = _ball.better(_t23, _t38)
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
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = beta * x
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(x, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = -_v7
    _v10 = -_v8
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v1, _v2, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v15) > 1.0261342003245941e-289
    _v18 = -alpha
    _v19 = _vecmath.two_sum(-1.0, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.log_as_pair(_v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v26, _v27, _v20, _v21)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v20)
    _v32 = abs(_v29)
    _v33 = _vecmath.exp_bounded_as_pair(_v29, _v30)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v34) > 1.0261342003245941e-289
    _v37 = _vecmath.pair_product(_v15, _v16, _v34, _v35)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _v38 + _v39
    _v41 = alpha > 0.0
    _v42 = beta > 0.0
    _v43 = _vecmath.in_range(_v40)
    _v44 = abs(x)
    _v45 = abs(alpha)
    _v46 = abs(beta)
    _v47 = _v4 > 2048.0
    _v48 = 0.0 if _v47 else _v40
    _v49 = _v5 < 690.0
    _v50 = _v31 < 1099511627776.0
    _v51 = _v32 < 32.0
    _v52 = _v3 & _v17
    _v53 = _v52 & _v36
    _v54 = _v53 & _v43
    _v55 = _v54 & _v49
    _v56 = _v55 & _v50
    _v57 = _v56 & _v51
    _v58 = _v57 | _v47
    _v59 = _v44 < 3.402823669209385e38
    _v60 = _v45 < 3.402823669209385e38
    _v61 = _v46 < 3.402823669209385e38
    _v62 = _v41 & _v42
    _v63 = _v62 & _v58
    _v64 = _v63 & _v59
    _v65 = _v64 & _v60
    _v66 = _v65 & _v61
    _v67 = _vecmath.guarded(_v48, _v66)
    return _v67, _v66


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
    _v7 = -1.0 + _v6
    _v8 = _vecmath32.pow_(_v5, _v7)
    _v9 = abs(_v8)
    _v10 = abs(_v7)
    _v11 = _v4 * _v8
    _v12 = _v11 * alpha
    _v13 = _v12 * x
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = _v13 == 0.0
    _v18 = _v16 | (_v17 & (x == 0.0))
    _v19 = abs(x)
    _v20 = abs(alpha)
    _v21 = abs(beta)
    _v22 = _vecmath32.single(_v13)
    _v23 = _v0 > 384.0
    _v24 = _vecmath32.single(0.0)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v1 < 300.0
    _v27 = _v9 < 9.7453140114e288
    _v28 = _v10 < 1024.0
    _v29 = _v18 & _v26
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _v31 | _v23
    _v33 = _v19 < 3.402823669209385e38
    _v34 = _v20 < 3.402823669209385e38
    _v35 = _v21 < 3.402823669209385e38
    _v36 = _v14 & _v15
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _vecmath32.guarded(_v25, _v40)
    return _v41, _v40


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
def _round_aria2_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _aria2_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aria2_derivative_beta(x, alpha, beta):
    value, ok = _aria2_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_aria2_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
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
    return _kernel_aria2_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(aria2_derivative_beta)
def _overload_aria2_derivative_beta(x, alpha=1.5, beta=1.0):
    call = _kernel_aria2_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.5, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _aria2_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = -alpha
    _v7 = -1.0 + _v6
    _v8 = _vecmath32.pow_(_v5, _v7)
    _v9 = abs(_v8)
    _v10 = abs(_v7)
    _v11 = _v4 * _v8
    _v12 = _v11 * alpha
    _v13 = _v12 * beta
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = abs(beta)
    _v20 = _vecmath32.product(grad_output, _v13)
    _v21 = _v0 > 384.0
    _v22 = _vecmath32.product(grad_output, 0.0)
    _v23 = _v22 if _v21 else _v20
    _v24 = _v1 < 300.0
    _v25 = _v9 < 9.7453140114e288
    _v26 = _v10 < 1024.0
    _v27 = _v16 & _v24
    _v28 = _v27 & _v25
    _v29 = _v28 & _v26
    _v30 = _v29 | _v21
    _v31 = _v17 < 3.402823669209385e38
    _v32 = _v18 < 3.402823669209385e38
    _v33 = _v19 < 3.402823669209385e38
    _v34 = _v14 & _v15
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _vecmath32.guarded(_v23, _v38)
    return _v39, _v39 == _v39


@_vecmath.jit_inline
def _aria2_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _aria2_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _aria2_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aria2_derivative_fast_pulled32(grad_output, x, alpha, beta)
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
def _round_aria2_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _aria2_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_aria2_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aria2_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
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
            64,
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
            32,
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
    return _kernel_aria2_backward.call(out, grad_output, x, alpha, beta)


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
def _round_aria2_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _aria2_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_aria2_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_aria2_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
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
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
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
    return _kernel_aria2_value_and_derivative.call(out, x, alpha, beta)


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
