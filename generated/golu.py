"""GoLU.

Written by `symact build` from [golu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "golu",
    "golu_backward",
    "golu_backward_alpha",
    "golu_backward_beta",
    "golu_backward_gamma",
    "golu_derivative",
    "golu_derivative2",
    "golu_derivative_alpha",
    "golu_derivative_beta",
    "golu_derivative_gamma",
    "golu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_golu_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "alpha*x*exp(-beta*exp(-gamma*x))",
    "alpha*x/exp(beta/exp(gamma*x))",
    "alpha*x*exp(-beta/exp(gamma*x))",
)


@_vecmath.jit_scalar
def _golu_ball(x, alpha, beta, gamma):
    """In balls."""
    # alpha*x/exp(beta/exp(gamma*x))
    _t3 = _ball.mul(x, alpha)
    _t7 = _ball.mul(x, gamma)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.div(beta, _t9)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.div(_t3, _t13)
    if _ball_wide.will_do(_t15, (x, alpha, beta, gamma)):
        return _t15
    # alpha*x*exp(-beta*exp(-gamma*x))
    _t20 = _ball.mul(x, alpha)
    _t21 = _ball.neg(_t7)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.mul(beta, _t23)
    _t27 = _ball.neg(_t25)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(_t20, _t29)
    if _ball_wide.will_do(_t31, (x, alpha, beta, gamma)):
        return _t31
    # alpha*x*exp(-beta/exp(gamma*x))
    _t36 = _ball.mul(x, alpha)
    _t37 = _ball.neg(beta)
    _t39 = _ball.div(_t37, _t9)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.mul(_t36, _t41)
    _t45 = _ball.better(_ball.better(_t15, _t31), _t43)
    return _ball_wide.settled(_t45, _golu_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_limit(x, alpha, beta, gamma):
    """In balls."""
    return _golu_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _golu_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _golu_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _golu_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _golu_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, gamma)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, beta)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _vecmath.two_product(_v18, alpha)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, x)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.rounded(_v23, _v24)
    _v26 = alpha > 0.0
    _v27 = beta > 0.0
    _v28 = gamma > 0.0
    _v29 = _vecmath.in_range(_v25)
    _v30 = abs(x)
    _v31 = abs(alpha)
    _v32 = abs(beta)
    _v33 = abs(gamma)
    _v34 = _v1 < 325.0
    _v35 = _v9 < 325.0
    _v36 = _v30 < 3.402823669209385e38
    _v37 = _v31 < 3.402823669209385e38
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v33 < 3.402823669209385e38
    _v40 = _v26 & _v27
    _v41 = _v40 & _v28
    _v42 = _v41 & _v29
    _v43 = _v42 & _v34
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _vecmath.guarded(_v25, _v48)
    return _v49, _v48


@_vecmath.jit_inline
def _golu_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v9 * alpha
    _v11 = _v10 * x
    _v12 = alpha > 0.0
    _v13 = beta > 0.0
    _v14 = gamma > 0.0
    _v15 = _v11 != 0.0
    _v16 = abs(x)
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = abs(gamma)
    _v20 = _vecmath32.single(_v11)
    _v21 = _v1 < 150.0
    _v22 = _v6 < 150.0
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v12 & _v13
    _v28 = _v27 & _v14
    _v29 = _v28 & _v15
    _v30 = _v29 & _v21
    _v31 = _v30 & _v22
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _vecmath32.guarded(_v20, _v35)
    return _v36, _v35


@_cached
def _fill_golu(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu(x, alpha, beta, gamma):
    value, ok = _golu_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu(x, alpha, beta, gamma):
    value, ok = _golu_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu = _dispatch.Kernel(
    __name__,
    "golu",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu,
        fill32=_fill32_golu,
        mend=_mend_golu,
        one=_one_golu,
        one32=_one32_golu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """GoLU, elementwise.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu)
def _overload_golu(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


_golu_derivative_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "alpha*beta*gamma*x*exp(-beta*exp(-gamma*x))*exp(-gamma*x) + alpha*exp(-beta*exp(-gamma*x))",
    "alpha*(beta*gamma*x + exp(gamma*x))/(exp(beta/exp(gamma*x))*exp(gamma*x))",
    "alpha*(beta*gamma*x + exp(gamma*x))*exp(-beta/exp(gamma*x))/exp(gamma*x)",
)


@_vecmath.jit_scalar
def _golu_derivative_ball(x, alpha, beta, gamma):
    """In balls."""
    # alpha*(beta*gamma*x + exp(gamma*x))/(exp(beta/exp(gamma*x))*exp(gamma*x))
    _t4 = _ball.mul(x, beta)
    _t6 = _ball.mul(_t4, gamma)
    _t8 = _ball.mul(x, gamma)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.mul(alpha, _t12)
    _t16 = _ball.div(beta, _t10)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.mul(_t10, _t18)
    _t22 = _ball.div(_t14, _t20)
    if _ball_wide.will_do(_t22, (x, alpha, beta, gamma)):
        return _t22
    # alpha*beta*gamma*x*exp(-beta*exp(-gamma*x))*exp(-gamma*x) + alpha*exp(-beta*exp(-gamm...
    _t27 = _ball.mul(x, alpha)
    _t28 = _ball.mul(_t27, beta)
    _t29 = _ball.mul(_t28, gamma)
    _t30 = _ball.neg(_t8)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.mul(_t29, _t32)
    _t35 = _ball.mul(beta, _t32)
    _t37 = _ball.neg(_t35)
    _t39 = _ball.exp(_t37)
    _t41 = _ball.mul(_t34, _t39)
    _t43 = _ball.mul(alpha, _t39)
    _t45 = _ball.add(_t41, _t43)
    if _ball_wide.will_do(_t45, (x, alpha, beta, gamma)):
        return _t45
    # alpha*(beta*gamma*x + exp(gamma*x))*exp(-beta/exp(gamma*x))/exp(gamma*x)
    _t50 = _ball.mul(alpha, _t12)
    _t51 = _ball.neg(beta)
    _t53 = _ball.div(_t51, _t10)
    _t55 = _ball.exp(_t53)
    _t57 = _ball.mul(_t50, _t55)
    _t59 = _ball.div(_t57, _t10)
    _t61 = _ball.better(_ball.better(_t22, _t45), _t59)
    return _ball_wide.settled(_t61, _golu_derivative_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_derivative_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    return _golu_derivative_ball(x, alpha, beta, gamma)


@_vecmath.jit_inline
def _golu_derivative_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = _vecmath.pair_times(_v5, _v6, gamma)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = gamma * x
    _v13 = abs(_v12)
    _v14 = _vecmath.two_product(x, gamma)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -_v15
    _v18 = -_v16
    _v19 = _vecmath.exp_bounded_as_pair(_v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(_v9, _v10, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _v20 * beta
    _v26 = abs(_v25)
    _v27 = _vecmath.pair_times(_v20, _v21, beta)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = -_v28
    _v31 = -_v29
    _v32 = _vecmath.exp_bounded_as_pair(_v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v23, _v24, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_times(_v33, _v34, alpha)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v36, _v37, _v39, _v40)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = abs(_v36)
    _v45 = _v44 + _v39
    _v46 = abs(_v42) * 16384.0 >= _v45
    _v47 = _v42 + _v43
    _v48 = alpha > 0.0
    _v49 = beta > 0.0
    _v50 = gamma > 0.0
    _v51 = _vecmath.in_range(_v47)
    _v52 = abs(x)
    _v53 = abs(alpha)
    _v54 = abs(beta)
    _v55 = abs(gamma)
    _v56 = _v12 > 144.0
    _v57 = alpha if _v56 else _v47
    _v58 = _v13 < 215.0
    _v59 = _v26 < 215.0
    _v60 = _v3 & _v7
    _v61 = _v60 & _v11
    _v62 = _v61 & _v46
    _v63 = _v62 & _v51
    _v64 = _v63 & _v58
    _v65 = _v64 & _v59
    _v66 = _v65 | _v56
    _v67 = _v52 < 3.402823669209385e38
    _v68 = _v53 < 3.402823669209385e38
    _v69 = _v54 < 3.402823669209385e38
    _v70 = _v55 < 3.402823669209385e38
    _v71 = _v48 & _v49
    _v72 = _v71 & _v50
    _v73 = _v72 & _v66
    _v74 = _v73 & _v67
    _v75 = _v74 & _v68
    _v76 = _v75 & _v69
    _v77 = _v76 & _v70
    _v78 = _vecmath.guarded(_v57, _v77)
    return _v78, _v77


@_vecmath.jit_inline
def _golu_derivative_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_bounded(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_bounded(_v8)
    _v10 = _v9 * _v4
    _v11 = _v10 * alpha
    _v12 = _v11 * beta
    _v13 = _v12 * gamma
    _v14 = _v13 * x
    _v15 = _v9 * alpha
    _v16 = _v14 + _v15
    _v17 = abs(_v14)
    _v18 = _v17 + _v15
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = alpha > 0.0
    _v21 = beta > 0.0
    _v22 = gamma > 0.0
    _v23 = _vecmath.in_range(_v16)
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = abs(beta)
    _v27 = abs(gamma)
    _v28 = _vecmath32.single(_v16)
    _v29 = _v0 > 144.0
    _v30 = _vecmath32.single(alpha)
    _v31 = _v30 if _v29 else _v28
    _v32 = _v1 < 300.0
    _v33 = _v6 < 300.0
    _v34 = _v19 & _v23
    _v35 = _v34 & _v32
    _v36 = _v35 & _v33
    _v37 = _v36 | _v29
    _v38 = _v24 < 3.402823669209385e38
    _v39 = _v25 < 3.402823669209385e38
    _v40 = _v26 < 3.402823669209385e38
    _v41 = _v27 < 3.402823669209385e38
    _v42 = _v20 & _v21
    _v43 = _v42 & _v22
    _v44 = _v43 & _v37
    _v45 = _v44 & _v38
    _v46 = _v45 & _v39
    _v47 = _v46 & _v40
    _v48 = _v47 & _v41
    _v49 = _vecmath32.guarded(_v31, _v48)
    return _v49, _v48


@_cached
def _fill_golu_derivative(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_derivative(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_derivative(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_derivative_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_derivative(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_derivative(x, alpha, beta, gamma):
    value, ok = _golu_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_derivative(x, alpha, beta, gamma):
    value, ok = _golu_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_derivative = _dispatch.Kernel(
    __name__,
    "golu_derivative",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_derivative,
        fill32=_fill32_golu_derivative,
        mend=_mend_golu_derivative,
        one=_one_golu_derivative,
        one32=_one32_golu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of golu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_derivative.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_derivative)
def _overload_golu_derivative(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_derivative.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


_golu_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "alpha*beta*gamma*(gamma*x*(beta*exp(-gamma*x) - 1) + "
    "2)*exp(-beta*exp(-gamma*x))*exp(-gamma*x)",
    "-alpha*beta*gamma*(-beta*gamma*x + gamma*x*exp(gamma*x) - "
    "2*exp(gamma*x))/(exp(beta/exp(gamma*x))*exp(gamma*x)**2)",
    "-alpha*beta*gamma*(-beta*gamma*x + gamma*x*exp(gamma*x) - "
    "2*exp(gamma*x))*exp(-beta/exp(gamma*x))/exp(gamma*x)**2",
)


@_vecmath.jit_scalar
def _golu_derivative2_ball(x, alpha, beta, gamma):
    """In balls."""
    # -alpha*beta*gamma*(-beta*gamma*x + gamma*x*exp(gamma*x) - 2*exp(gamma*x))/(exp(beta/e...
    _t3 = _ball.mul(alpha, beta)
    _t5 = _ball.mul(_t3, gamma)
    _t7 = _ball.mul(x, gamma)
    _t8 = _ball.mul(x, gamma)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.mul(_t7, _t10)
    _t14 = _ball.scaled(_t10, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    _t17 = _ball.mul(x, beta)
    _t18 = _ball.mul(_t17, gamma)
    _t20 = _ball.sub(_t16, _t18)
    _t22 = _ball.mul(_t5, _t20)
    _t24 = _ball.neg(_t22)
    _t26 = _ball.sqr(_t10)
    _t28 = _ball.div(beta, _t10)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.mul(_t26, _t30)
    _t34 = _ball.div(_t24, _t32)
    if _ball_wide.will_do(_t34, (x, alpha, beta, gamma)):
        return _t34
    # alpha*beta*gamma*(gamma*x*(beta*exp(-gamma*x) - 1) + 2)*exp(-beta*exp(-gamma*x))*exp(...
    _t39 = _ball.mul(alpha, beta)
    _t40 = _ball.mul(_t39, gamma)
    _t41 = (1.0, 0.0, 1.0, 0.0)
    _t43 = _ball.mul(x, gamma)
    _t44 = _ball.neg(_t8)
    _t46 = _ball.exp(_t44)
    _t48 = _ball.mul(beta, _t46)
    _t50 = (1.0, 0.0, 0.0, 0.0)
    _t52 = _ball.sub(_t48, _t50)
    _t54 = _ball.mul(_t43, _t52)
    _t56 = _ball.add(_t41, _t54)
    _t58 = _ball.mul(_t40, _t56)
    _t59 = _ball.mul(_t58, _t46)
    _t60 = _ball.neg(_t48)
    _t62 = _ball.exp(_t60)
    _t64 = _ball.mul(_t59, _t62)
    if _ball_wide.will_do(_t64, (x, alpha, beta, gamma)):
        return _t64
    # -alpha*beta*gamma*(-beta*gamma*x + gamma*x*exp(gamma*x) - 2*exp(gamma*x))*exp(-beta/e...
    _t69 = _ball.mul(alpha, beta)
    _t70 = _ball.mul(_t69, gamma)
    _t71 = _ball.mul(_t70, _t20)
    _t72 = _ball.neg(beta)
    _t74 = _ball.div(_t72, _t10)
    _t76 = _ball.exp(_t74)
    _t78 = _ball.mul(_t71, _t76)
    _t80 = _ball.neg(_t78)
    _t82 = _ball.div(_t80, _t26)
    _t84 = _ball.better(_ball.better(_t34, _t64), _t82)
    return _ball_wide.settled(_t84, _golu_derivative2_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_derivative2_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    return _golu_derivative2_ball(x, alpha, beta, gamma)


@_vecmath.jit_inline
def _golu_derivative2_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = _vecmath.two_product(x, gamma)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _v9 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath.pair_times(_v9, _v10, beta)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _vecmath.two_product(_v18, _v9)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = abs(_v4) > 1.0261342003245941e-289
    _v24 = _vecmath.pair_plus(_v14, _v15, -1.0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(-1.0)
    _v28 = _v27 + _v14
    _v29 = abs(_v25) * 8192.0 >= _v28
    _v30 = _vecmath.two_sum(_v25, _v26)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v4, _v5, _v31, _v32)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_plus(_v34, _v35, 2.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(_v34)
    _v40 = 2.0 + _v39
    _v41 = abs(_v37) * 8192.0 >= _v40
    _v42 = _v37 + _v38
    _v43 = _vecmath.pair_times(_v20, _v21, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v44) > 1.0261342003245941e-289
    _v47 = _vecmath.pair_times(_v44, _v45, alpha)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = abs(_v48) > 1.0261342003245941e-289
    _v51 = _vecmath.pair_times(_v48, _v49, beta)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_times(_v52, _v53, gamma)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.rounded(_v55, _v56)
    _v58 = alpha > 0.0
    _v59 = beta > 0.0
    _v60 = gamma > 0.0
    _v61 = _vecmath.in_range(_v57)
    _v62 = abs(x)
    _v63 = abs(alpha)
    _v64 = abs(beta)
    _v65 = abs(gamma)
    _v66 = _v0 > 2048.0
    _v67 = -0.0 if _v66 else _v57
    _v68 = _v2 < 690.0
    _v69 = _v12 < 690.0
    _v70 = _v1 & _v22
    _v71 = _v70 & _v23
    _v72 = _v71 & _v29
    _v73 = _v72 & _v41
    _v74 = _v73 & _v46
    _v75 = _v74 & _v50
    _v76 = _v75 & _v61
    _v77 = _v76 & _v68
    _v78 = _v77 & _v69
    _v79 = _v78 | _v66
    _v80 = _v62 < 3.402823669209385e38
    _v81 = _v63 < 3.402823669209385e38
    _v82 = _v64 < 3.402823669209385e38
    _v83 = _v65 < 3.402823669209385e38
    _v84 = _v58 & _v59
    _v85 = _v84 & _v60
    _v86 = _v85 & _v79
    _v87 = _v86 & _v80
    _v88 = _v87 & _v81
    _v89 = _v88 & _v82
    _v90 = _v89 & _v83
    _v91 = _vecmath.guarded(_v67, _v90)
    return _v91, _v90


@_vecmath.jit_inline
def _golu_derivative2_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_bounded(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v9 * _v4
    _v11 = -1.0 + _v5
    _v12 = abs(-1.0)
    _v13 = _v12 + _v5
    _v14 = abs(_v11) * 4096.0 >= _v13
    _v15 = _v11 * gamma
    _v16 = _v15 * x
    _v17 = 2.0 + _v16
    _v18 = abs(_v16)
    _v19 = 2.0 + _v18
    _v20 = abs(_v17) * 4096.0 >= _v19
    _v21 = _v10 * _v17
    _v22 = _v21 * alpha
    _v23 = _v22 * beta
    _v24 = _v23 * gamma
    _v25 = alpha > 0.0
    _v26 = beta > 0.0
    _v27 = gamma > 0.0
    _v28 = _vecmath.in_range(_v24)
    _v29 = abs(x)
    _v30 = abs(alpha)
    _v31 = abs(beta)
    _v32 = abs(gamma)
    _v33 = _vecmath32.single(_v24)
    _v34 = _v0 > 512.0
    _v35 = _vecmath32.single(-0.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v1 < 300.0
    _v38 = _v6 < 300.0
    _v39 = _v14 & _v20
    _v40 = _v39 & _v28
    _v41 = _v40 & _v37
    _v42 = _v41 & _v38
    _v43 = _v42 | _v34
    _v44 = _v29 < 3.402823669209385e38
    _v45 = _v30 < 3.402823669209385e38
    _v46 = _v31 < 3.402823669209385e38
    _v47 = _v32 < 3.402823669209385e38
    _v48 = _v25 & _v26
    _v49 = _v48 & _v27
    _v50 = _v49 & _v43
    _v51 = _v50 & _v44
    _v52 = _v51 & _v45
    _v53 = _v52 & _v46
    _v54 = _v53 & _v47
    _v55 = _vecmath32.guarded(_v36, _v54)
    return _v55, _v54


@_cached
def _fill_golu_derivative2(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_derivative2(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_derivative2(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_derivative2_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_derivative2(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_derivative2(x, alpha, beta, gamma):
    value, ok = _golu_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_derivative2(x, alpha, beta, gamma):
    value, ok = _golu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_derivative2 = _dispatch.Kernel(
    __name__,
    "golu_derivative2",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_derivative2,
        fill32=_fill32_golu_derivative2,
        mend=_mend_golu_derivative2,
        one=_one_golu_derivative2,
        one32=_one32_golu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of golu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_derivative2.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_derivative2)
def _overload_golu_derivative2(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_derivative2.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


_golu_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "x*exp(-beta*exp(-gamma*x))",
    "x/exp(beta/exp(gamma*x))",
    "x*exp(-beta/exp(gamma*x))",
)


@_vecmath.jit_scalar
def _golu_derivative_alpha_ball(x, alpha, beta, gamma):
    """In balls."""
    # x/exp(beta/exp(gamma*x))
    _t4 = _ball.mul(x, gamma)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.div(beta, _t6)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.div(x, _t10)
    if _ball_wide.will_do(_t12, (x, alpha, beta, gamma)):
        return _t12
    # x*exp(-beta*exp(-gamma*x))
    _t17 = _ball.neg(_t4)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.mul(beta, _t19)
    _t23 = _ball.neg(_t21)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.mul(x, _t25)
    if _ball_wide.will_do(_t27, (x, alpha, beta, gamma)):
        return _t27
    # x*exp(-beta/exp(gamma*x))
    _t32 = _ball.neg(beta)
    _t34 = _ball.div(_t32, _t6)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.mul(x, _t36)
    _t40 = _ball.better(_ball.better(_t12, _t27), _t38)
    return _ball_wide.settled(_t40, _golu_derivative_alpha_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_derivative_alpha_limit(x, alpha, beta, gamma):
    """In balls."""
    return _golu_derivative_alpha_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _golu_derivative_alpha_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _golu_derivative_alpha_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _golu_derivative_alpha_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _golu_derivative_alpha_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, gamma)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, beta)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _v18 * x
    _v20 = alpha > 0.0
    _v21 = beta > 0.0
    _v22 = gamma > 0.0
    _v23 = _vecmath.in_range(_v19)
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = abs(beta)
    _v27 = abs(gamma)
    _v28 = _v0 > 144.0
    _v29 = x if _v28 else _v19
    _v30 = _v1 < 325.0
    _v31 = _v9 < 325.0
    _v32 = _v23 & _v30
    _v33 = _v32 & _v31
    _v34 = _v33 | _v28
    _v35 = _v24 < 3.402823669209385e38
    _v36 = _v25 < 3.402823669209385e38
    _v37 = _v26 < 3.402823669209385e38
    _v38 = _v27 < 3.402823669209385e38
    _v39 = _v20 & _v21
    _v40 = _v39 & _v22
    _v41 = _v40 & _v34
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _v44 & _v38
    _v46 = _vecmath.guarded(_v29, _v45)
    _v47 = _v46 if alpha == alpha else alpha
    return _v47, _v45


@_vecmath.jit_inline
def _golu_derivative_alpha_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v9 * x
    _v11 = alpha > 0.0
    _v12 = beta > 0.0
    _v13 = gamma > 0.0
    _v14 = _v10 != 0.0
    _v15 = abs(x)
    _v16 = abs(alpha)
    _v17 = abs(beta)
    _v18 = abs(gamma)
    _v19 = _vecmath32.single(_v10)
    _v20 = _v0 > 144.0
    _v21 = _vecmath32.single(x)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v1 < 150.0
    _v24 = _v6 < 150.0
    _v25 = _v14 & _v23
    _v26 = _v25 & _v24
    _v27 = _v26 | _v20
    _v28 = _v15 < 3.402823669209385e38
    _v29 = _v16 < 3.402823669209385e38
    _v30 = _v17 < 3.402823669209385e38
    _v31 = _v18 < 3.402823669209385e38
    _v32 = _v11 & _v12
    _v33 = _v32 & _v13
    _v34 = _v33 & _v27
    _v35 = _v34 & _v28
    _v36 = _v35 & _v29
    _v37 = _v36 & _v30
    _v38 = _v37 & _v31
    _v39 = _vecmath32.guarded(_v22, _v38)
    _v40 = _v39 if alpha == alpha else _vecmath32.single(alpha)
    return _v40, _v38


@_cached
def _fill_golu_derivative_alpha(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_derivative_alpha(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_derivative_alpha(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_derivative_alpha_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_derivative_alpha(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_derivative_alpha(x, alpha, beta, gamma):
    value, ok = _golu_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_derivative_alpha(x, alpha, beta, gamma):
    value, ok = _golu_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "golu_derivative_alpha",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_derivative_alpha,
        fill32=_fill32_golu_derivative_alpha,
        mend=_mend_golu_derivative_alpha,
        one=_one_golu_derivative_alpha,
        one32=_one32_golu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of golu with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_derivative_alpha.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_derivative_alpha)
def _overload_golu_derivative_alpha(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_derivative_alpha.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


_golu_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "-alpha*x*exp(-beta*exp(-gamma*x))*exp(-gamma*x)",
    "-alpha*x/(exp(beta/exp(gamma*x))*exp(gamma*x))",
    "-alpha*x*exp(-beta/exp(gamma*x))/exp(gamma*x)",
)


@_vecmath.jit_scalar
def _golu_derivative_beta_ball(x, alpha, beta, gamma):
    """In balls."""
    # -alpha*x/(exp(beta/exp(gamma*x))*exp(gamma*x))
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.neg(_t3)
    _t8 = _ball.mul(x, gamma)
    _t10 = _ball.exp(_t8)
    _t13 = _ball.div(beta, _t10)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(_t10, _t15)
    _t19 = _ball.div(_t5, _t17)
    if _ball_wide.will_do(_t19, (x, alpha, beta, gamma)):
        return _t19
    # -alpha*x*exp(-beta*exp(-gamma*x))*exp(-gamma*x)
    _t24 = _ball.mul(x, alpha)
    _t25 = _ball.neg(_t8)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.mul(_t24, _t27)
    _t30 = _ball.mul(beta, _t27)
    _t32 = _ball.neg(_t30)
    _t34 = _ball.exp(_t32)
    _t36 = _ball.mul(_t29, _t34)
    _t38 = _ball.neg(_t36)
    if _ball_wide.will_do(_t38, (x, alpha, beta, gamma)):
        return _t38
    # -alpha*x*exp(-beta/exp(gamma*x))/exp(gamma*x)
    _t43 = _ball.mul(x, alpha)
    _t44 = _ball.neg(beta)
    _t46 = _ball.div(_t44, _t10)
    _t48 = _ball.exp(_t46)
    _t50 = _ball.mul(_t43, _t48)
    _t52 = _ball.neg(_t50)
    _t54 = _ball.div(_t52, _t10)
    _t56 = _ball.better(_ball.better(_t19, _t38), _t54)
    return _ball_wide.settled(_t56, _golu_derivative_beta_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_derivative_beta_limit(x, alpha, beta, gamma):
    """In balls."""
    return _golu_derivative_beta_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _golu_derivative_beta_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _golu_derivative_beta_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _golu_derivative_beta_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _golu_derivative_beta_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, gamma)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, beta)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _vecmath.two_product(-1.0, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, _v7)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_times(_v23, _v24, alpha)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_times(_v26, _v27, x)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.rounded(_v29, _v30)
    _v32 = alpha > 0.0
    _v33 = beta > 0.0
    _v34 = gamma > 0.0
    _v35 = _vecmath.in_range(_v31)
    _v36 = abs(x)
    _v37 = abs(alpha)
    _v38 = abs(beta)
    _v39 = abs(gamma)
    _v40 = _v0 > 2048.0
    _v41 = -0.0 if _v40 else _v31
    _v42 = _v1 < 325.0
    _v43 = _v9 < 325.0
    _v44 = _v35 & _v42
    _v45 = _v44 & _v43
    _v46 = _v45 | _v40
    _v47 = _v36 < 3.402823669209385e38
    _v48 = _v37 < 3.402823669209385e38
    _v49 = _v38 < 3.402823669209385e38
    _v50 = _v39 < 3.402823669209385e38
    _v51 = _v32 & _v33
    _v52 = _v51 & _v34
    _v53 = _v52 & _v46
    _v54 = _v53 & _v47
    _v55 = _v54 & _v48
    _v56 = _v55 & _v49
    _v57 = _v56 & _v50
    _v58 = _vecmath.guarded(_v41, _v57)
    return _v58, _v57


@_vecmath.jit_inline
def _golu_derivative_beta_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = -_v9
    _v11 = _v10 * _v4
    _v12 = _v11 * alpha
    _v13 = _v12 * x
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = gamma > 0.0
    _v17 = _v13 != 0.0
    _v18 = abs(x)
    _v19 = abs(alpha)
    _v20 = abs(beta)
    _v21 = abs(gamma)
    _v22 = _vecmath32.single(_v13)
    _v23 = _v0 > 384.0
    _v24 = _vecmath32.single(-0.0)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v1 < 100.0
    _v27 = _v6 < 100.0
    _v28 = _v17 & _v26
    _v29 = _v28 & _v27
    _v30 = _v29 | _v23
    _v31 = _v18 < 3.402823669209385e38
    _v32 = _v19 < 3.402823669209385e38
    _v33 = _v20 < 3.402823669209385e38
    _v34 = _v21 < 3.402823669209385e38
    _v35 = _v14 & _v15
    _v36 = _v35 & _v16
    _v37 = _v36 & _v30
    _v38 = _v37 & _v31
    _v39 = _v38 & _v32
    _v40 = _v39 & _v33
    _v41 = _v40 & _v34
    _v42 = _vecmath32.guarded(_v25, _v41)
    return _v42, _v41


@_cached
def _fill_golu_derivative_beta(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_derivative_beta(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_derivative_beta(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_derivative_beta_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_derivative_beta(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_derivative_beta(x, alpha, beta, gamma):
    value, ok = _golu_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_derivative_beta(x, alpha, beta, gamma):
    value, ok = _golu_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_derivative_beta = _dispatch.Kernel(
    __name__,
    "golu_derivative_beta",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_derivative_beta,
        fill32=_fill32_golu_derivative_beta,
        mend=_mend_golu_derivative_beta,
        one=_one_golu_derivative_beta,
        one32=_one32_golu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of golu with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_derivative_beta.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_derivative_beta)
def _overload_golu_derivative_beta(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_derivative_beta.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


_golu_derivative_gamma_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "alpha*beta*x**2*exp(-beta*exp(-gamma*x))*exp(-gamma*x)",
    "alpha*beta*x**2/(exp(beta/exp(gamma*x))*exp(gamma*x))",
    "alpha*beta*x**2*exp(-beta/exp(gamma*x))/exp(gamma*x)",
)


@_vecmath.jit_scalar
def _golu_derivative_gamma_ball(x, alpha, beta, gamma):
    """In balls."""
    # alpha*beta*x**2/(exp(beta/exp(gamma*x))*exp(gamma*x))
    _t3 = _ball.mul(alpha, beta)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(_t3, _t5)
    _t10 = _ball.mul(x, gamma)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.div(beta, _t12)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(_t12, _t16)
    _t20 = _ball.div(_t7, _t18)
    if _ball_wide.will_do(_t20, (x, alpha, beta, gamma)):
        return _t20
    # alpha*beta*x**2*exp(-beta*exp(-gamma*x))*exp(-gamma*x)
    _t25 = _ball.mul(alpha, beta)
    _t26 = _ball.mul(_t25, _t5)
    _t27 = _ball.neg(_t10)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(_t26, _t29)
    _t32 = _ball.mul(beta, _t29)
    _t34 = _ball.neg(_t32)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.mul(_t31, _t36)
    if _ball_wide.will_do(_t38, (x, alpha, beta, gamma)):
        return _t38
    # alpha*beta*x**2*exp(-beta/exp(gamma*x))/exp(gamma*x)
    _t43 = _ball.mul(alpha, beta)
    _t44 = _ball.mul(_t43, _t5)
    _t45 = _ball.neg(beta)
    _t47 = _ball.div(_t45, _t12)
    _t49 = _ball.exp(_t47)
    _t51 = _ball.mul(_t44, _t49)
    _t53 = _ball.div(_t51, _t12)
    _t55 = _ball.better(_ball.better(_t20, _t38), _t53)
    return _ball_wide.settled(_t55, _golu_derivative_gamma_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _golu_derivative_gamma_limit(x, alpha, beta, gamma):
    """In balls."""
    return _golu_derivative_gamma_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _golu_derivative_gamma_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _golu_derivative_gamma_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _golu_derivative_gamma_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _golu_derivative_gamma_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, gamma)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, beta)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _vecmath.two_product(_v18, _v7)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = x * x
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _vecmath.pair_times(_v20, _v21, _v22)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v25) > 1.0261342003245941e-289
    _v28 = _vecmath.pair_times(_v25, _v26, alpha)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_times(_v29, _v30, beta)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.rounded(_v32, _v33)
    _v35 = alpha > 0.0
    _v36 = beta > 0.0
    _v37 = gamma > 0.0
    _v38 = _vecmath.in_range(_v34)
    _v39 = abs(x)
    _v40 = abs(alpha)
    _v41 = abs(beta)
    _v42 = abs(gamma)
    _v43 = _v0 > 2048.0
    _v44 = 0.0 if _v43 else _v34
    _v45 = _v1 < 215.0
    _v46 = _v9 < 215.0
    _v47 = _v23 & _v27
    _v48 = _v47 & _v38
    _v49 = _v48 & _v45
    _v50 = _v49 & _v46
    _v51 = _v50 | _v43
    _v52 = _v39 < 3.402823669209385e38
    _v53 = _v40 < 3.402823669209385e38
    _v54 = _v41 < 3.402823669209385e38
    _v55 = _v42 < 3.402823669209385e38
    _v56 = _v35 & _v36
    _v57 = _v56 & _v37
    _v58 = _v57 & _v51
    _v59 = _v58 & _v52
    _v60 = _v59 & _v53
    _v61 = _v60 & _v54
    _v62 = _v61 & _v55
    _v63 = _vecmath.guarded(_v44, _v62)
    return _v63, _v62


@_vecmath.jit_inline
def _golu_derivative_gamma_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v9 * _v4
    _v11 = x * x
    _v12 = _v10 * _v11
    _v13 = _v12 * alpha
    _v14 = _v13 * beta
    _v15 = alpha > 0.0
    _v16 = beta > 0.0
    _v17 = gamma > 0.0
    _v18 = _vecmath.in_range(_v14)
    _v19 = abs(x)
    _v20 = abs(alpha)
    _v21 = abs(beta)
    _v22 = abs(gamma)
    _v23 = _vecmath32.single(_v14)
    _v24 = _v0 > 576.0
    _v25 = _vecmath32.single(0.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v1 < 300.0
    _v28 = _v6 < 300.0
    _v29 = _v18 & _v27
    _v30 = _v29 & _v28
    _v31 = _v30 | _v24
    _v32 = _v19 < 3.402823669209385e38
    _v33 = _v20 < 3.402823669209385e38
    _v34 = _v21 < 3.402823669209385e38
    _v35 = _v22 < 3.402823669209385e38
    _v36 = _v15 & _v16
    _v37 = _v36 & _v17
    _v38 = _v37 & _v31
    _v39 = _v38 & _v32
    _v40 = _v39 & _v33
    _v41 = _v40 & _v34
    _v42 = _v41 & _v35
    _v43 = _vecmath32.guarded(_v26, _v42)
    return _v43, _v42


@_cached
def _fill_golu_derivative_gamma(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_gamma_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_derivative_gamma(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_derivative_gamma_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_derivative_gamma(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_derivative_gamma_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_derivative_gamma(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_derivative_gamma(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_derivative_gamma(x, alpha, beta, gamma):
    value, ok = _golu_derivative_gamma_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_derivative_gamma(x, alpha, beta, gamma):
    value, ok = _golu_derivative_gamma_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_golu_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_derivative_gamma = _dispatch.Kernel(
    __name__,
    "golu_derivative_gamma",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_derivative_gamma,
        fill32=_fill32_golu_derivative_gamma,
        mend=_mend_golu_derivative_gamma,
        one=_one_golu_derivative_gamma,
        one32=_one32_golu_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def golu_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of golu with respect to its parameter gamma.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_derivative_gamma.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_derivative_gamma)
def _overload_golu_derivative_gamma(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_derivative_gamma.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


@_vecmath.jit_inline
def _golu_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = abs(_v0)
    _v2 = -gamma
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_bounded(_v3)
    _v5 = _v4 * beta
    _v6 = abs(_v5)
    _v7 = -_v4
    _v8 = _v7 * beta
    _v9 = _vecmath32.exp_bounded(_v8)
    _v10 = _v9 * _v4
    _v11 = _v10 * alpha
    _v12 = _v11 * beta
    _v13 = _v12 * gamma
    _v14 = _v13 * x
    _v15 = _v9 * alpha
    _v16 = _v14 + _v15
    _v17 = abs(_v14)
    _v18 = _v17 + _v15
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = alpha > 0.0
    _v21 = beta > 0.0
    _v22 = gamma > 0.0
    _v23 = _vecmath.in_range(_v16)
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = abs(beta)
    _v27 = abs(gamma)
    _v28 = _vecmath32.product(grad_output, _v16)
    _v29 = _v0 > 144.0
    _v30 = _vecmath32.product(grad_output, alpha)
    _v31 = _v30 if _v29 else _v28
    _v32 = _v1 < 300.0
    _v33 = _v6 < 300.0
    _v34 = _v19 & _v23
    _v35 = _v34 & _v32
    _v36 = _v35 & _v33
    _v37 = _v36 | _v29
    _v38 = _v24 < 3.402823669209385e38
    _v39 = _v25 < 3.402823669209385e38
    _v40 = _v26 < 3.402823669209385e38
    _v41 = _v27 < 3.402823669209385e38
    _v42 = _v20 & _v21
    _v43 = _v42 & _v22
    _v44 = _v43 & _v37
    _v45 = _v44 & _v38
    _v46 = _v45 & _v39
    _v47 = _v46 & _v40
    _v48 = _v47 & _v41
    _v49 = _vecmath32.guarded(_v31, _v48)
    return _v49, _v49 == _v49


@_vecmath.jit_inline
def _golu_backward_fast(grad_output, x, alpha, beta, gamma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _golu_derivative_fast(x, alpha, beta, gamma)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _golu_backward_fast32(grad_output, x, alpha, beta, gamma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _golu_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma)
    return _r0, _ok0


@_vecmath.jit_scalar
def _golu_backward_exact(grad_output, x, alpha, beta, gamma):
    """Right everywhere: balls."""
    _d0 = _golu_derivative_exact(x, alpha, beta, gamma)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_golu_backward(grad_output, x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_golu_backward(grad_output, x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _golu_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_golu_backward(grad_output, x, alpha, beta, gamma, width):
    if _loops.any_nan(grad_output, x, alpha, beta, gamma):
        return _loops.NAN
    ball = _golu_backward_exact(grad_output, x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_golu_backward(grad_output, x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_golu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_golu_backward(grad_output, x, alpha, beta, gamma):
    value, ok = _golu_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
    )
    if not ok:
        exact = _round_golu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_golu_backward(grad_output, x, alpha, beta, gamma):
    value, ok = _golu_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
    )
    if not ok:
        exact = _round_golu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_golu_backward = _dispatch.Kernel(
    __name__,
    "golu_backward",
    ("grad_output", "x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_backward,
        fill32=_fill32_golu_backward,
        mend=_mend_golu_backward,
        one=_one_golu_backward,
        one32=_one32_golu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def golu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of golu.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_golu_backward.call(out, grad_output, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_backward)
def _overload_golu_backward(grad_output, x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_backward.compiled(grad_output, x, alpha, beta, gamma)

    def jitted(grad_output, x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(grad_output, x, alpha, beta, gamma)

    return jitted


@_vecmath.jit_inline
def _golu_value_and_derivative_fast(x, alpha, beta, gamma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _golu_fast(x, alpha, beta, gamma)
    _r1, _ok1 = _golu_derivative_fast(x, alpha, beta, gamma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _golu_value_and_derivative_fast32(x, alpha, beta, gamma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _golu_fast32(x, alpha, beta, gamma)
    _r1, _ok1 = _golu_derivative_fast32(x, alpha, beta, gamma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _golu_value_and_derivative_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    _r0 = _golu_exact(x, alpha, beta, gamma)
    _r1 = _golu_derivative_exact(x, alpha, beta, gamma)
    return _r0, _r1


@_cached
def _fill_golu_value_and_derivative(x, alpha, beta, gamma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _golu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_golu_value_and_derivative(x, alpha, beta, gamma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _golu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_golu_value_and_derivative(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _golu_value_and_derivative_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_golu_value_and_derivative(x, alpha, beta, gamma, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_golu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_golu_value_and_derivative(x, alpha, beta, gamma):
    value_0, value_1, ok = _golu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact_0, exact_1 = _round_golu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_golu_value_and_derivative(x, alpha, beta, gamma):
    value_0, value_1, ok = _golu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact_0, exact_1 = _round_golu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_golu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "golu_value_and_derivative",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_golu_value_and_derivative,
        fill32=_fill32_golu_value_and_derivative,
        mend=_mend_golu_value_and_derivative,
        one=_one_golu_value_and_derivative,
        one32=_one32_golu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def golu_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """GoLU and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_golu_value_and_derivative.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(golu_value_and_derivative)
def _overload_golu_value_and_derivative(x, alpha=1.0, beta=1.0, gamma=1.0):
    call = _kernel_golu_value_and_derivative.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=1.0):
        return call(x, alpha, beta, gamma)

    return jitted


def golu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times golu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "golu_backward_alpha",
        _kernel_golu_derivative_alpha,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        2,
        (grad_output, x, alpha, beta, gamma),
        out,
    )


def golu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times golu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "golu_backward_beta",
        _kernel_golu_derivative_beta,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        3,
        (grad_output, x, alpha, beta, gamma),
        out,
    )


def golu_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times golu_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "golu_backward_gamma",
        _kernel_golu_derivative_gamma,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        4,
        (grad_output, x, alpha, beta, gamma),
        out,
    )
