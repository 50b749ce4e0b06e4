"""Softplus.

Written by `symact build` from [softplus] in softplus.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "softplus",
    "softplus_backward",
    "softplus_backward_beta",
    "softplus_backward_from_output",
    "softplus_derivative",
    "softplus_derivative2",
    "softplus_derivative_beta",
    "softplus_derivative_from_output",
    "softplus_value_and_derivative",
]

_cached = _loops.caching(__name__)


_softplus_ball_expression = _ball_wide.program(
    "x beta",
    "log(exp(beta*x) + 1)/beta",
    "log1p(exp(beta*x))/beta",
    "(beta*x + log1p(exp(-beta*x)))/beta",
)


@_vecmath.jit_scalar
def _softplus_ball(x, beta):
    """In balls."""
    # log1p(exp(beta*x))/beta
    _t3 = _ball.mul(x, beta)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.log1p(_t5)
    _t9 = _ball.div(_t7, beta)
    if _ball_wide.will_do(_t9, (x, beta)):
        return _t9
    # (beta*x + log1p(exp(-beta*x)))/beta
    _t14 = _ball.neg(_t3)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.log1p(_t16)
    _t20 = _ball.add(_t3, _t18)
    _t22 = _ball.div(_t20, beta)
    _t24 = _ball.better(_t9, _t22)
    return _ball_wide.settled(_t24, _softplus_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _softplus_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _softplus_ball(x, beta)


@_vecmath.jit_inline
def _softplus_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = _vecmath.two_product(beta, _v0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -_v5
    _v8 = -_v6
    _v9 = _vecmath.exp_bounded_dd(_v7, _v8)
    _v10 = _vecmath.log1p_unit(_v9)
    _v11 = _v1 + _v10
    _v12 = _v3 < 690.0
    _v13 = _v2 & _v12
    _v14 = _v10 if x < 0.0 else _v11
    _v15 = abs(beta) > 1.0261342003245941e-289
    _v16 = abs(beta)
    _v17 = _v14 / beta
    _v18 = beta > 0.0
    _v19 = _vecmath.in_range(_v17)
    _v20 = beta * x
    _v21 = _v20 > 40.0
    _v22 = x if _v21 else _v17
    _v23 = _v16 < 9.7453140114e288
    _v24 = _v13 & _v15
    _v25 = _v24 & _v19
    _v26 = _v25 & _v23
    _v27 = _v26 | _v21
    _v28 = _v0 < 3.402823669209385e38
    _v29 = _v16 < 3.402823669209385e38
    _v30 = _v18 & _v27
    _v31 = _v30 & _v28
    _v32 = _v31 & _v29
    _v33 = _vecmath.guarded(_v22, _v32)
    return _v33, _v32


@_vecmath.jit_inline
def _softplus_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = -_v0
    _v5 = _v4 * beta
    _v6 = _vecmath32.exp_light(_v5)
    _v7 = _vecmath32.log1p_unit(_v6)
    _v8 = _v1 + _v7
    _v9 = _v3 < 300.0
    _v10 = _v2 & _v9
    _v11 = _v7 if x < 0.0 else _v8
    _v12 = abs(beta) > 1.0261342003245941e-289
    _v13 = abs(beta)
    _v14 = 1.0 / beta
    _v15 = _v11 * _v14
    _v16 = beta > 0.0
    _v17 = _vecmath.in_range(_v15)
    _v18 = _vecmath32.single(_v15)
    _v19 = beta * x
    _v20 = _v19 > 40.0
    _v21 = _vecmath32.single(x)
    _v22 = _v21 if _v20 else _v18
    _v23 = _v13 < 9.7453140114e288
    _v24 = _v10 & _v12
    _v25 = _v24 & _v17
    _v26 = _v25 & _v23
    _v27 = _v26 | _v20
    _v28 = _v0 < 3.402823669209385e38
    _v29 = _v13 < 3.402823669209385e38
    _v30 = _v16 & _v27
    _v31 = _v30 & _v28
    _v32 = _v31 & _v29
    _v33 = _vecmath32.guarded(_v22, _v32)
    return _v33, _v32


@_cached
def _fill_softplus(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _softplus_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus(x, beta):
    value, ok = _softplus_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus(x, beta):
    value, ok = _softplus_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus = _dispatch.Kernel(
    __name__,
    "softplus",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_softplus,
        fill32=_fill32_softplus,
        mend=_mend_softplus,
        one=_one_softplus,
        one32=_one32_softplus,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def softplus(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Softplus, elementwise.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus.call(out, x, beta)


@_loops.callable_when_jitted(softplus)
def _overload_softplus(x, beta=1.0):
    call = _kernel_softplus.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_softplus_derivative_ball_expression = _ball_wide.program(
    "x beta", "exp(beta*x)/(exp(beta*x) + 1)", "1/(exp(-beta*x) + 1)"
)


@_vecmath.jit_scalar
def _softplus_derivative_ball(x, beta):
    """In balls."""
    # exp(beta*x)/(exp(beta*x) + 1)
    _t3 = _ball.mul(x, beta)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.add(_t7, _t5)
    _t11 = _ball.div(_t5, _t9)
    if _ball_wide.will_do(_t11, (x, beta)):
        return _t11
    # 1/(exp(-beta*x) + 1)
    _t16 = _ball.neg(_t3)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.add(_t7, _t18)
    _t22 = _ball.div(_t7, _t20)
    _t24 = _ball.better(_t11, _t22)
    return _ball_wide.settled(_t24, _softplus_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _softplus_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _softplus_derivative_ball(x, beta)


@_vecmath.jit_inline
def _softplus_derivative_fast(x, beta):
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
    _v9 = _v2 < 690.0
    _v10 = _v9 if x < 0.0 else True
    _v11 = _v8 if x < 0.0 else 1.0
    _v12 = 1.0 + _v8
    _v13 = _v11 / _v12
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v13)
    _v16 = abs(beta)
    _v17 = beta * x
    _v18 = _v17 > 44.0
    _v19 = 1.0 if _v18 else _v13
    _v20 = _v17 < -2048.0
    _v21 = 0.0 if _v20 else _v19
    _v22 = _v10 & _v9
    _v23 = _v22 & _v15
    _v24 = _v23 | _v18
    _v25 = _v24 | _v20
    _v26 = _v0 < 3.402823669209385e38
    _v27 = _v16 < 3.402823669209385e38
    _v28 = _v14 & _v25
    _v29 = _v28 & _v26
    _v30 = _v29 & _v27
    _v31 = _vecmath.guarded(_v21, _v30)
    return _v31, _v30


@_vecmath.jit_inline
def _softplus_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = 1.0 / _v5
    _v7 = beta > 0.0
    _v8 = abs(x)
    _v9 = abs(beta)
    _v10 = _vecmath32.single(_v6)
    _v11 = _v0 > 44.0
    _v12 = _vecmath32.single(1.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v0 < -208.0
    _v15 = _vecmath32.single(0.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = _v1 < 300.0
    _v18 = _v17 | _v11
    _v19 = _v18 | _v14
    _v20 = _v8 < 3.402823669209385e38
    _v21 = _v9 < 3.402823669209385e38
    _v22 = _v7 & _v19
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = _vecmath32.guarded(_v16, _v24)
    return _v25, _v24


@_cached
def _fill_softplus_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _softplus_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_derivative(x, beta):
    value, ok = _softplus_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_derivative(x, beta):
    value, ok = _softplus_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_derivative = _dispatch.Kernel(
    __name__,
    "softplus_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_softplus_derivative,
        fill32=_fill32_softplus_derivative,
        mend=_mend_softplus_derivative,
        one=_one_softplus_derivative,
        one32=_one32_softplus_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def softplus_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of softplus with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_derivative.call(out, x, beta)


@_loops.callable_when_jitted(softplus_derivative)
def _overload_softplus_derivative(x, beta=1.0):
    call = _kernel_softplus_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_softplus_derivative2_ball_expression = _ball_wide.program(
    "x beta",
    "beta*(1 - exp(beta*x)/(exp(beta*x) + 1))*exp(beta*x)/(exp(beta*x) + 1)",
    "beta*exp(beta*x)/(exp(beta*x) + 1)**2",
    "beta*exp(-beta*x)/(exp(-beta*x) + 1)**2",
)


@_vecmath.jit_scalar
def _softplus_derivative2_ball(x, beta):
    """In balls."""
    # beta*exp(beta*x)/(exp(beta*x) + 1)**2
    _t3 = _ball.mul(x, beta)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(beta, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.add(_t9, _t5)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t7, _t13)
    if _ball_wide.will_do(_t15, (x, beta)):
        return _t15
    # beta*exp(-beta*x)/(exp(-beta*x) + 1)**2
    _t20 = _ball.neg(_t3)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.mul(beta, _t22)
    _t26 = _ball.add(_t9, _t22)
    _t28 = _ball.sqr(_t26)
    _t30 = _ball.div(_t24, _t28)
    _t32 = _ball.better(_t15, _t30)
    return _ball_wide.settled(_t32, _softplus_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _softplus_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _softplus_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _softplus_derivative2_fast(x, beta):
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
    _v9 = _v8 * beta
    _v10 = _v2 < 690.0
    _v11 = 2.0 + _v8
    _v12 = _v8 * _v11
    _v13 = _v12 + 1.0
    _v14 = _v9 / _v13
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = abs(beta)
    _v18 = beta * x
    _v19 = abs(_v18)
    _v20 = _v19 > 2048.0
    _v21 = 0.0 if _v20 else _v14
    _v22 = _v10 & _v16
    _v23 = _v22 | _v20
    _v24 = _v0 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v15 & _v23
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _vecmath.guarded(_v21, _v28)
    return _v29, _v28


@_vecmath.jit_inline
def _softplus_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * beta
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * beta
    _v7 = _v2 < 300.0
    _v8 = 1.0 + _v5
    _v9 = _v8 * _v8
    _v10 = _v6 / _v9
    _v11 = beta > 0.0
    _v12 = _v10 != 0.0
    _v13 = abs(beta)
    _v14 = _vecmath32.single(_v10)
    _v15 = beta * x
    _v16 = abs(_v15)
    _v17 = _v16 > 320.0
    _v18 = _vecmath32.single(0.0)
    _v19 = _v18 if _v17 else _v14
    _v20 = _v7 & _v12
    _v21 = _v20 | _v17
    _v22 = _v0 < 3.402823669209385e38
    _v23 = _v13 < 3.402823669209385e38
    _v24 = _v11 & _v21
    _v25 = _v24 & _v22
    _v26 = _v25 & _v23
    _v27 = _vecmath32.guarded(_v19, _v26)
    return _v27, _v26


@_cached
def _fill_softplus_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _softplus_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_derivative2(x, beta):
    value, ok = _softplus_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_derivative2(x, beta):
    value, ok = _softplus_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_derivative2 = _dispatch.Kernel(
    __name__,
    "softplus_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_softplus_derivative2,
        fill32=_fill32_softplus_derivative2,
        mend=_mend_softplus_derivative2,
        one=_one_softplus_derivative2,
        one32=_one32_softplus_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def softplus_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of softplus with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(softplus_derivative2)
def _overload_softplus_derivative2(x, beta=1.0):
    call = _kernel_softplus_derivative2.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_softplus_derivative_beta_ball_expression = _ball_wide.program(
    "x beta",
    "x*exp(beta*x)/(beta*(exp(beta*x) + 1)) - log(exp(beta*x) + 1)/beta**2",
    "(beta*x*exp(beta*x) - log1p(exp(beta*x))*exp(beta*x) - "
    "log1p(exp(beta*x)))/(beta**2*(exp(beta*x) + 1))",
    "((beta*x - log1p(exp(beta*x)))*exp(beta*x) - log1p(exp(beta*x)))/(beta**2*(exp(beta*x) + 1))",
    "(-beta*x*exp(-beta*x) - log1p(exp(-beta*x))*exp(-beta*x) - "
    "log1p(exp(-beta*x)))/(beta**2*(exp(-beta*x) + 1))",
)


@_vecmath.jit_scalar
def _softplus_derivative_beta_ball(x, beta):
    """In balls."""
    # (beta*x*exp(beta*x) - log1p(exp(beta*x))*exp(beta*x) - log1p(exp(beta*x)))/(beta**2*(...
    _t3 = _ball.mul(x, beta)
    _t4 = _ball.mul(x, beta)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(_t3, _t6)
    _t10 = _ball.log1p(_t6)
    _t12 = _ball.sub(_t8, _t10)
    _t13 = _ball.mul(_t6, _t10)
    _t15 = _ball.sub(_t12, _t13)
    _t17 = _ball.sqr(beta)
    _t19 = (1.0, 0.0, 0.0, 0.0)
    _t21 = _ball.add(_t19, _t6)
    _t23 = _ball.mul(_t17, _t21)
    _t25 = _ball.div(_t15, _t23)
    if _ball_wide.will_do(_t25, (x, beta)):
        return _t25
    # ((beta*x - log1p(exp(beta*x)))*exp(beta*x) - log1p(exp(beta*x)))/(beta**2*(exp(beta*x...
    _t30 = _ball.sub(_t4, _t10)
    _t32 = _ball.mul(_t30, _t6)
    _t34 = _ball.sub(_t32, _t10)
    _t36 = _ball.div(_t34, _t23)
    if _ball_wide.will_do(_t36, (x, beta)):
        return _t36
    # (-beta*x*exp(-beta*x) - log1p(exp(-beta*x))*exp(-beta*x) - log1p(exp(-beta*x)))/(beta...
    _t41 = _ball.mul(x, beta)
    _t42 = _ball.neg(_t4)
    _t44 = _ball.exp(_t42)
    _t46 = _ball.mul(_t41, _t44)
    _t48 = _ball.neg(_t46)
    _t50 = _ball.log1p(_t44)
    _t52 = _ball.sub(_t48, _t50)
    _t53 = _ball.mul(_t44, _t50)
    _t55 = _ball.sub(_t52, _t53)
    _t57 = _ball.add(_t19, _t44)
    _t59 = _ball.mul(_t17, _t57)
    _t61 = _ball.div(_t55, _t59)
    _t63 = _ball.better(_ball.better(_t25, _t36), _t61)
    return _ball_wide.settled(_t63, _softplus_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _softplus_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _softplus_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _softplus_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(beta, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = abs(_v6) > 1.0261342003245941e-289
    _v9 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v10 = _vecmath.two_product(-1.0, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, _v0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) > 1.0261342003245941e-289
    _v17 = _vecmath.pair_times(_v14, _v15, beta)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.rounded(_v18, _v19)
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _vecmath.log1p_unit(_v9)
    _v23 = -_v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _vecmath.pair_times(_v11, _v12, _v22)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.rounded(_v26, _v27)
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = _v20 + _v23
    _v31 = _v30 + _v28
    _v32 = _v2 < 690.0
    _v33 = _v8 & _v16
    _v34 = _v33 & _v21
    _v35 = _v34 & _v24
    _v36 = _v35 & _v29
    _v37 = _v36 & _v32
    _v38 = beta * beta
    _v39 = 1.0 + _v9
    _v40 = _v38 * _v39
    _v41 = _v8 & _v32
    _v42 = abs(_v40) > 1.0261342003245941e-289
    _v43 = abs(_v40)
    _v44 = _v31 / _v40
    _v45 = beta > 0.0
    _v46 = _vecmath.in_range(_v44)
    _v47 = abs(beta)
    _v48 = _v43 < 9.7453140114e288
    _v49 = _v0 < 3.402823669209385e38
    _v50 = _v47 < 3.402823669209385e38
    _v51 = _v37 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v45
    _v54 = _v53 & _v46
    _v55 = _v54 & _v48
    _v56 = _v55 & _v49
    _v57 = _v56 & _v50
    _v58 = _vecmath.guarded(_v44, _v57)
    return _v58, _v57


@_vecmath.jit_inline
def _softplus_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * beta
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = _vecmath32.exp_light(_v4)
    _v7 = -_v6
    _v8 = _v7 * _v0
    _v9 = _v8 * beta
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _vecmath32.log1p_unit(_v6)
    _v12 = -_v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v7 * _v11
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = _v9 + _v12
    _v17 = _v16 + _v14
    _v18 = _v2 < 300.0
    _v19 = _v5 & _v10
    _v20 = _v19 & _v13
    _v21 = _v20 & _v15
    _v22 = _v21 & _v18
    _v23 = beta * beta
    _v24 = 1.0 + _v6
    _v25 = _v23 * _v24
    _v26 = _v5 & _v18
    _v27 = abs(_v25) > 1.0261342003245941e-289
    _v28 = abs(_v25)
    _v29 = _v17 / _v25
    _v30 = beta > 0.0
    _v31 = _vecmath.in_range(_v29)
    _v32 = abs(beta)
    _v33 = _vecmath32.single(_v29)
    _v34 = _v28 < 9.7453140114e288
    _v35 = _v0 < 3.402823669209385e38
    _v36 = _v32 < 3.402823669209385e38
    _v37 = _v22 & _v26
    _v38 = _v37 & _v27
    _v39 = _v38 & _v30
    _v40 = _v39 & _v31
    _v41 = _v40 & _v34
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _vecmath32.guarded(_v33, _v43)
    return _v44, _v43


@_cached
def _fill_softplus_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _softplus_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_derivative_beta(x, beta):
    value, ok = _softplus_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_derivative_beta(x, beta):
    value, ok = _softplus_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_derivative_beta = _dispatch.Kernel(
    __name__,
    "softplus_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_softplus_derivative_beta,
        fill32=_fill32_softplus_derivative_beta,
        mend=_mend_softplus_derivative_beta,
        one=_one_softplus_derivative_beta,
        one32=_one32_softplus_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def softplus_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of softplus with respect to its parameter beta.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(softplus_derivative_beta)
def _overload_softplus_derivative_beta(x, beta=1.0):
    call = _kernel_softplus_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _softplus_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = 1.0 / _v5
    _v7 = beta > 0.0
    _v8 = abs(x)
    _v9 = abs(beta)
    _v10 = _vecmath32.product(grad_output, _v6)
    _v11 = _v0 > 44.0
    _v12 = _vecmath32.product(grad_output, 1.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v0 < -208.0
    _v15 = _vecmath32.product(grad_output, 0.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = _v1 < 300.0
    _v18 = _v17 | _v11
    _v19 = _v18 | _v14
    _v20 = _v8 < 3.402823669209385e38
    _v21 = _v9 < 3.402823669209385e38
    _v22 = _v7 & _v19
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = _vecmath32.guarded(_v16, _v24)
    return _v25, _v25 == _v25


@_vecmath.jit_inline
def _softplus_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _softplus_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _softplus_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softplus_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _softplus_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _softplus_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_softplus_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _softplus_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_backward(grad_output, x, beta):
    value, ok = _softplus_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_softplus_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_backward(grad_output, x, beta):
    value, ok = _softplus_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_softplus_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_backward = _dispatch.Kernel(
    __name__,
    "softplus_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_softplus_backward,
        fill32=_fill32_softplus_backward,
        mend=_mend_softplus_backward,
        one=_one_softplus_backward,
        one32=_one32_softplus_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def softplus_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of softplus.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(softplus_backward)
def _overload_softplus_backward(grad_output, x, beta=1.0):
    call = _kernel_softplus_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.0):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _softplus_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softplus_fast(x, beta)
    _r1, _ok1 = _softplus_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _softplus_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softplus_fast32(x, beta)
    _r1, _ok1 = _softplus_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _softplus_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _softplus_exact(x, beta)
    _r1 = _softplus_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_softplus_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _softplus_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _softplus_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_softplus_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _softplus_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_softplus_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_softplus_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_softplus_value_and_derivative(x, beta):
    value_0, value_1, ok = _softplus_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_softplus_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_softplus_value_and_derivative(x, beta):
    value_0, value_1, ok = _softplus_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_softplus_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_softplus_value_and_derivative = _dispatch.Kernel(
    __name__,
    "softplus_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_softplus_value_and_derivative,
        fill32=_fill32_softplus_value_and_derivative,
        mend=_mend_softplus_value_and_derivative,
        one=_one_softplus_value_and_derivative,
        one32=_one32_softplus_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def softplus_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Softplus and its derivative, in one pass.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_softplus_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(softplus_value_and_derivative)
def _overload_softplus_value_and_derivative(x, beta=1.0):
    call = _kernel_softplus_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_softplus_derivative_from_output_ball_expression = _ball_wide.program(
    "y beta",
    "1 - exp(-beta*y)",
    "(exp(beta*y) - 1)/exp(beta*y)",
    "expm1(beta*y)/(expm1(beta*y) + 1)",
)


@_vecmath.jit_scalar
def _softplus_derivative_from_output_ball(y, beta):
    """In balls."""
    if _ball.is_zero(y):
        return y
    # (exp(beta*y) - 1)/exp(beta*y)
    _t3 = _ball.mul(y, beta)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.div(_t9, _t5)
    if _ball_wide.will_do(_t11, (y, beta)):
        return _t11
    # 1 - exp(-beta*y)
    _t16 = _ball.neg(_t3)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.sub(_t7, _t18)
    if _ball_wide.will_do(_t20, (y, beta)):
        return _t20
    # expm1(beta*y)/(expm1(beta*y) + 1)
    _t25 = _ball.expm1(_t3)
    _t27 = _ball.add(_t7, _t25)
    _t29 = _ball.div(_t25, _t27)
    _t31 = _ball.better(_ball.better(_t11, _t20), _t29)
    return _ball_wide.settled(_t31, _softplus_derivative_from_output_ball_expression, (y, beta))


@_vecmath.jit_scalar
def _softplus_derivative_from_output_exact(y, beta):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    beta = _ball.from_float(beta)
    return _softplus_derivative_from_output_ball(y, beta)


@_vecmath.jit_inline
def _softplus_derivative_from_output_fast(y, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * beta
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = _vecmath.expm1_bounded(_v4)
    _v7 = -_v6
    _v8 = _v2 < 325.0
    _v9 = _v5 & _v8
    _v10 = _v6 if y < 0.0 else _v7
    _v11 = _vecmath.two_product(beta, _v0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = -_v12
    _v15 = -_v13
    _v16 = abs(_v14) > 1.0261342003245941e-289
    _v17 = _vecmath.exp_bounded_dd(_v14, _v15)
    _v18 = _v16 & _v8
    _v19 = _v18 if y < 0.0 else True
    _v20 = _v17 if y < 0.0 else 1.0
    _v21 = _v10 / _v20
    _v22 = beta > 0.0
    _v23 = _vecmath.in_range(_v21)
    _v24 = abs(beta)
    _v25 = beta * y
    _v26 = _v25 > 44.0
    _v27 = 1.0 if _v26 else _v21
    _v28 = _v9 & _v19
    _v29 = _v28 & _v23
    _v30 = _v29 | _v26
    _v31 = _v0 < 3.402823669209385e38
    _v32 = _v24 < 3.402823669209385e38
    _v33 = _v22 & _v30
    _v34 = _v33 & _v31
    _v35 = _v34 & _v32
    _v36 = _vecmath.guarded(_v27, _v35)
    return _v36, _v35


@_vecmath.jit_inline
def _softplus_derivative_from_output_fast32(y, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * y
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * y
    _v4 = _vecmath32.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = beta > 0.0
    _v7 = abs(y)
    _v8 = abs(beta)
    _v9 = _vecmath32.single(_v5)
    _v10 = _v0 > 44.0
    _v11 = _vecmath32.single(1.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v1 < 300.0
    _v14 = _v13 | _v10
    _v15 = _v7 < 3.402823669209385e38
    _v16 = _v8 < 3.402823669209385e38
    _v17 = _v6 & _v14
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = _vecmath32.guarded(_v12, _v19)
    return _v20, _v19


@_cached
def _fill_softplus_derivative_from_output(y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_from_output_fast(_loops.at(y, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_derivative_from_output(y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_derivative_from_output_fast32(_loops.at(y, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_derivative_from_output(y, beta, width):
    if _loops.any_nan(y, beta):
        return _loops.NAN
    ball = _softplus_derivative_from_output_exact(y, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_derivative_from_output(y, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_derivative_from_output(
                _loops.at(y, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_derivative_from_output(y, beta):
    value, ok = _softplus_derivative_from_output_fast(_loops.float64(y), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative_from_output(_loops.float64(y), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_derivative_from_output(y, beta):
    value, ok = _softplus_derivative_from_output_fast32(_loops.float64(y), _loops.float64(beta))
    if not ok:
        exact = _round_softplus_derivative_from_output(_loops.float64(y), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_derivative_from_output = _dispatch.Kernel(
    __name__,
    "softplus_derivative_from_output",
    ("y", "beta"),
    _loops.Loops(
        fill=_fill_softplus_derivative_from_output,
        fill32=_fill32_softplus_derivative_from_output,
        mend=_mend_softplus_derivative_from_output,
        one=_one_softplus_derivative_from_output,
        one32=_one32_softplus_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def softplus_derivative_from_output(y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of softplus, from its output alone.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_derivative_from_output.call(out, y, beta)


@_loops.callable_when_jitted(softplus_derivative_from_output)
def _overload_softplus_derivative_from_output(y, beta=1.0):
    call = _kernel_softplus_derivative_from_output.compiled(y, beta)

    def jitted(y, beta=1.0):
        return call(y, beta)

    return jitted


@_vecmath.jit_inline
def _softplus_derivative_from_output_fast_pulled32(grad_output, y, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * y
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * y
    _v4 = _vecmath32.expm1_bounded(_v3)
    _v5 = -_v4
    _v6 = beta > 0.0
    _v7 = abs(y)
    _v8 = abs(beta)
    _v9 = _vecmath32.product(grad_output, _v5)
    _v10 = _v0 > 44.0
    _v11 = _vecmath32.product(grad_output, 1.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v1 < 300.0
    _v14 = _v13 | _v10
    _v15 = _v7 < 3.402823669209385e38
    _v16 = _v8 < 3.402823669209385e38
    _v17 = _v6 & _v14
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = _vecmath32.guarded(_v12, _v19)
    return _v20, _v20 == _v20


@_vecmath.jit_inline
def _softplus_backward_from_output_fast(grad_output, y, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _softplus_derivative_from_output_fast(y, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _softplus_backward_from_output_fast32(grad_output, y, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softplus_derivative_from_output_fast_pulled32(grad_output, y, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _softplus_backward_from_output_exact(grad_output, y, beta):
    """Right everywhere: balls."""
    _d0 = _softplus_derivative_from_output_exact(y, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_softplus_backward_from_output(grad_output, y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softplus_backward_from_output(grad_output, y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _softplus_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softplus_backward_from_output(grad_output, y, beta, width):
    if _loops.any_nan(grad_output, y, beta):
        return _loops.NAN
    ball = _softplus_backward_from_output_exact(grad_output, y, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_softplus_backward_from_output(grad_output, y, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softplus_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softplus_backward_from_output(grad_output, y, beta):
    value, ok = _softplus_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta)
    )
    if not ok:
        exact = _round_softplus_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softplus_backward_from_output(grad_output, y, beta):
    value, ok = _softplus_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta)
    )
    if not ok:
        exact = _round_softplus_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softplus_backward_from_output = _dispatch.Kernel(
    __name__,
    "softplus_backward_from_output",
    ("grad_output", "y", "beta"),
    _loops.Loops(
        fill=_fill_softplus_backward_from_output,
        fill32=_fill32_softplus_backward_from_output,
        mend=_mend_softplus_backward_from_output,
        one=_one_softplus_backward_from_output,
        one32=_one32_softplus_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def softplus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of softplus, from its output alone.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softplus_backward_from_output.call(out, grad_output, y, beta)


@_loops.callable_when_jitted(softplus_backward_from_output)
def _overload_softplus_backward_from_output(grad_output, y, beta=1.0):
    call = _kernel_softplus_backward_from_output.compiled(grad_output, y, beta)

    def jitted(grad_output, y, beta=1.0):
        return call(grad_output, y, beta)

    return jitted


def softplus_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times softplus_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "softplus_backward_beta",
        _kernel_softplus_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
