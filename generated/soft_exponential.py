"""Soft exponential.

Written by `symact build` from [soft_exponential] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "soft_exponential",
    "soft_exponential_backward",
    "soft_exponential_backward_alpha",
    "soft_exponential_derivative",
    "soft_exponential_derivative2",
    "soft_exponential_derivative_alpha",
    "soft_exponential_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _soft_exponential_ball0(x, alpha, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_soft_exponential_ball1_expression = _ball_wide.program(
    "x alpha",
    "alpha + (exp(alpha*x) - 1)/alpha",
    "(alpha**2 + exp(alpha*x) - 1)/alpha",
    "(alpha**2*exp(-alpha*x) - exp(-alpha*x) + 1)/(alpha*exp(-alpha*x))",
)


@_vecmath.jit_scalar
def _soft_exponential_ball1(x, alpha, _side):
    """In balls."""
    # (alpha**2 + exp(alpha*x) - 1)/alpha
    _t2 = _ball.sqr(alpha)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t2, _t7)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.sub(_t9, _t10)
    _t14 = _ball.div(_t12, alpha)
    if _ball_wide.will_do(_t14, (x, alpha)):
        return _t14
    # (alpha**2*exp(-alpha*x) - exp(-alpha*x) + 1)/(alpha*exp(-alpha*x))
    _t19 = _ball.neg(_t5)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.mul(_t2, _t21)
    _t25 = _ball.add(_t10, _t23)
    _t26 = _ball.sub(_t25, _t21)
    _t28 = _ball.mul(alpha, _t21)
    _t30 = _ball.div(_t26, _t28)
    _t32 = _ball.better(_t14, _t30)
    return _ball_wide.limit(_t32, _soft_exponential_ball1_expression, (x, alpha), 0, _side)


@_vecmath.jit_scalar
def _soft_exponential_sign0_of(x, alpha):
    """In balls."""
    # alpha
    return alpha


@_vecmath.jit_scalar
def _soft_exponential_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_exponential_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_exponential_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _soft_exponential_sign0(x, alpha)
    if _order == 0:
        return _soft_exponential_ball0(x, alpha, _side)
    return _soft_exponential_ball1(x, alpha, _side)


@_vecmath.jit_scalar
def _soft_exponential_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _soft_exponential_side(x, alpha, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _soft_exponential_side(x, alpha, -1.0)
    _above = _soft_exponential_side(x, alpha, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _soft_exponential_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(x, alpha)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v1, _v2, -1.0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_sum(_v12, _v13, _v9, _v10)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(-1.0)
    _v18 = _v17 + _v1
    _v19 = _v18 + _v9
    _v20 = abs(_v15) * 16384.0 >= _v19
    _v21 = _v15 + _v16
    _v22 = abs(alpha) > 1.0261342003245941e-289
    _v23 = abs(alpha)
    _v24 = _v21 / alpha
    _v25 = alpha > 0.0
    _v26 = _vecmath.in_range(_v24)
    _v27 = abs(x)
    _v28 = _v4 < 690.0
    _v29 = _v23 < 3.402823669209385e38
    _v30 = _v27 < 3.402823669209385e38
    _v31 = _v20 & _v22
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _v35 & _v30
    _v37 = True if alpha == 0.0 else _v36
    _v38 = x if alpha == 0.0 else _v24
    _v39 = _vecmath.guarded(_v38, _v37)
    return _v39, _v37


@_vecmath.jit_inline
def _soft_exponential_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = 1.0 / alpha
    _v4 = alpha * x
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = _vecmath32.expm1_bounded(_v4)
    _v8 = _v7 * _v3
    _v9 = alpha + _v8
    _v10 = abs(_v8)
    _v11 = alpha + _v10
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = alpha > 0.0
    _v14 = _vecmath.in_range(_v9)
    _v15 = abs(x)
    _v16 = _vecmath32.single(_v9)
    _v17 = _v2 < 3.402823669209385e38
    _v18 = _v6 < 300.0
    _v19 = _v15 < 3.402823669209385e38
    _v20 = _v1 & _v5
    _v21 = _v20 & _v12
    _v22 = _v21 & _v13
    _v23 = _v22 & _v14
    _v24 = _v23 & _v17
    _v25 = _v24 & _v18
    _v26 = _v25 & _v19
    _v27 = True if alpha == 0.0 else _v26
    _v28 = _v0 if alpha == 0.0 else _v16
    _v29 = _vecmath32.guarded(_v28, _v27)
    return _v29, _v27


@_cached
def _fill_soft_exponential(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_exponential_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_exponential(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_exponential(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_exponential(x, alpha):
    value, ok = _soft_exponential_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_exponential(x, alpha):
    value, ok = _soft_exponential_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_exponential = _dispatch.Kernel(
    __name__,
    "soft_exponential",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential,
        fill32=_fill32_soft_exponential,
        mend=_mend_soft_exponential,
        one=_one_soft_exponential,
        one32=_one32_soft_exponential,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_exponential(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Soft exponential, elementwise.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_exponential.call(out, x, alpha)


@_loops.callable_when_jitted(soft_exponential)
def _overload_soft_exponential(x, alpha=1.0):
    call = _kernel_soft_exponential.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_soft_exponential_derivative_ball_expression = _ball_wide.program(
    "x alpha", "exp(alpha*x)", "1/exp(-alpha*x)"
)


@_vecmath.jit_scalar
def _soft_exponential_derivative_ball(x, alpha):
    """In balls."""
    # exp(alpha*x)
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.exp(_t3)
    if _ball_wide.will_do(_t5, (x, alpha)):
        return _t5
    # 1/exp(-alpha*x)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.neg(_t3)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.div(_t10, _t14)
    _t18 = _ball.better(_t5, _t16)
    return _ball_wide.settled(_t18, _soft_exponential_derivative_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_exponential_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_exponential_derivative_ball(x, alpha)


@_vecmath.jit_inline
def _soft_exponential_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, alpha)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_dd(_v3, _v4)
    _v6 = alpha > 0.0
    _v7 = abs(x)
    _v8 = abs(alpha)
    _v9 = _v0 < -2048.0
    _v10 = 0.0 if _v9 else _v5
    _v11 = _v1 < 325.0
    _v12 = _v11 | _v9
    _v13 = _v7 < 3.402823669209385e38
    _v14 = _v8 < 3.402823669209385e38
    _v15 = _v6 & _v12
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _vecmath.guarded(_v10, _v17)
    return _v18, _v17


@_vecmath.jit_inline
def _soft_exponential_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = alpha > 0.0
    _v4 = abs(x)
    _v5 = abs(alpha)
    _v6 = _vecmath32.single(_v2)
    _v7 = _v0 < -208.0
    _v8 = _vecmath32.single(0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v1 < 300.0
    _v11 = _v10 | _v7
    _v12 = _v4 < 3.402823669209385e38
    _v13 = _v5 < 3.402823669209385e38
    _v14 = _v3 & _v11
    _v15 = _v14 & _v12
    _v16 = _v15 & _v13
    _v17 = _vecmath32.guarded(_v9, _v16)
    return _v17, _v16


@_cached
def _fill_soft_exponential_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_exponential_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_exponential_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_exponential_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_exponential_derivative(x, alpha):
    value, ok = _soft_exponential_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_exponential_derivative(x, alpha):
    value, ok = _soft_exponential_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_exponential_derivative = _dispatch.Kernel(
    __name__,
    "soft_exponential_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential_derivative,
        fill32=_fill32_soft_exponential_derivative,
        mend=_mend_soft_exponential_derivative,
        one=_one_soft_exponential_derivative,
        one32=_one32_soft_exponential_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_exponential_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of soft_exponential with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_exponential_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(soft_exponential_derivative)
def _overload_soft_exponential_derivative(x, alpha=1.0):
    call = _kernel_soft_exponential_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_soft_exponential_derivative2_ball_expression = _ball_wide.program(
    "x alpha", "alpha*exp(alpha*x)", "alpha/exp(-alpha*x)"
)


@_vecmath.jit_scalar
def _soft_exponential_derivative2_ball(x, alpha):
    """In balls."""
    # alpha*exp(alpha*x)
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(alpha, _t5)
    if _ball_wide.will_do(_t7, (x, alpha)):
        return _t7
    # alpha/exp(-alpha*x)
    _t12 = _ball.neg(_t3)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.div(alpha, _t14)
    _t18 = _ball.better(_t7, _t16)
    return _ball_wide.settled(_t18, _soft_exponential_derivative2_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _soft_exponential_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _soft_exponential_derivative2_ball(x, alpha)


@_vecmath.jit_inline
def _soft_exponential_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, alpha)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_dd(_v3, _v4)
    _v6 = _v5 * alpha
    _v7 = alpha > 0.0
    _v8 = _vecmath.in_range(_v6)
    _v9 = abs(x)
    _v10 = abs(alpha)
    _v11 = _v0 < -2048.0
    _v12 = 0.0 if _v11 else _v6
    _v13 = _v1 < 325.0
    _v14 = _v8 & _v13
    _v15 = _v14 | _v11
    _v16 = _v9 < 3.402823669209385e38
    _v17 = _v10 < 3.402823669209385e38
    _v18 = _v7 & _v15
    _v19 = _v18 & _v16
    _v20 = _v19 & _v17
    _v21 = _vecmath.guarded(_v12, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _soft_exponential_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * alpha
    _v4 = alpha > 0.0
    _v5 = _v3 != 0.0
    _v6 = abs(x)
    _v7 = abs(alpha)
    _v8 = _vecmath32.single(_v3)
    _v9 = _v0 < -320.0
    _v10 = _vecmath32.single(0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v1 < 150.0
    _v13 = _v5 & _v12
    _v14 = _v13 | _v9
    _v15 = _v6 < 3.402823669209385e38
    _v16 = _v7 < 3.402823669209385e38
    _v17 = _v4 & _v14
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = _vecmath32.guarded(_v11, _v19)
    return _v20, _v19


@_cached
def _fill_soft_exponential_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_exponential_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_exponential_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_exponential_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_exponential_derivative2(x, alpha):
    value, ok = _soft_exponential_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_exponential_derivative2(x, alpha):
    value, ok = _soft_exponential_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_exponential_derivative2 = _dispatch.Kernel(
    __name__,
    "soft_exponential_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential_derivative2,
        fill32=_fill32_soft_exponential_derivative2,
        mend=_mend_soft_exponential_derivative2,
        one=_one_soft_exponential_derivative2,
        one32=_one32_soft_exponential_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_exponential_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of soft_exponential with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_exponential_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(soft_exponential_derivative2)
def _overload_soft_exponential_derivative2(x, alpha=1.0):
    call = _kernel_soft_exponential_derivative2.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_soft_exponential_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha",
    "1 + x*exp(alpha*x)/alpha - (exp(alpha*x) - 1)/alpha**2",
    "(alpha**2 + alpha*x*exp(alpha*x) - exp(alpha*x) + 1)/alpha**2",
    "(alpha**2*exp(-alpha*x) + alpha*x + exp(-alpha*x) - 1)/(alpha**2*exp(-alpha*x))",
)


@_vecmath.jit_scalar
def _soft_exponential_derivative_alpha_ball(x, alpha, _side):
    """In balls."""
    # (alpha**2 + alpha*x*exp(alpha*x) - exp(alpha*x) + 1)/alpha**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(alpha)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.mul(x, alpha)
    _t9 = _ball.mul(x, alpha)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t8, _t11)
    _t15 = _ball.add(_t6, _t13)
    _t16 = _ball.sub(_t15, _t11)
    _t18 = _ball.div(_t16, _t4)
    if _ball_wide.will_do(_t18, (x, alpha)):
        return _t18
    # (alpha**2*exp(-alpha*x) + alpha*x + exp(-alpha*x) - 1)/(alpha**2*exp(-alpha*x))
    _t23 = _ball.neg(_t9)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.mul(_t4, _t25)
    _t29 = _ball.add(_t27, _t9)
    _t30 = _ball.add(_t29, _t25)
    _t31 = _ball.sub(_t30, _t1)
    _t33 = _ball.div(_t31, _t27)
    _t35 = _ball.better(_t18, _t33)
    return _ball_wide.limit(
        _t35, _soft_exponential_derivative_alpha_ball_expression, (x, alpha), 1, _side
    )


@_vecmath.jit_scalar
def _soft_exponential_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    _float_x = x
    _float_alpha = alpha
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _soft_exponential_derivative_alpha_ball(x, alpha, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _soft_exponential_derivative_alpha_ball(x, alpha, -1.0)
    _above = _soft_exponential_derivative_alpha_ball(x, alpha, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _soft_exponential_exact(_float_x, _float_alpha)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _soft_exponential_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = _vecmath.two_product(x, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = _vecmath.exp_bounded_as_pair(_v4, _v5)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = -_v8
    _v11 = -_v9
    _v12 = _vecmath.two_product(alpha, alpha)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v4, _v5, _v8, _v9)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v10, _v11, 1.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v22, _v23, _v16, _v17)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v8)
    _v28 = abs(_v16)
    _v29 = _v27 + 1.0
    _v30 = _v29 + _v13
    _v31 = _v30 + _v28
    _v32 = abs(_v25) * 16384.0 >= _v31
    _v33 = _v25 + _v26
    _v34 = alpha * alpha
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = abs(_v34)
    _v37 = _v33 / _v34
    _v38 = alpha > 0.0
    _v39 = _vecmath.in_range(_v37)
    _v40 = abs(x)
    _v41 = abs(alpha)
    _v42 = _v2 < 690.0
    _v43 = _v36 < 9.7453140114e288
    _v44 = _v40 < 3.402823669209385e38
    _v45 = _v41 < 3.402823669209385e38
    _v46 = _v1 & _v6
    _v47 = _v46 & _v32
    _v48 = _v47 & _v35
    _v49 = _v48 & _v38
    _v50 = _v49 & _v39
    _v51 = _v50 & _v42
    _v52 = _v51 & _v43
    _v53 = _v52 & _v44
    _v54 = _v53 & _v45
    _v55 = _vecmath.guarded(_v37, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _soft_exponential_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * alpha
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = alpha * x
    _v5 = abs(_v4)
    _v6 = _vecmath32.exp_bounded(_v4)
    _v7 = -_v6
    _v8 = _v6 * alpha
    _v9 = _v8 * x
    _v10 = _v7 + 1.0
    _v11 = _v10 + _v0
    _v12 = _v11 + _v9
    _v13 = abs(_v6)
    _v14 = abs(_v9)
    _v15 = _v13 + 1.0
    _v16 = _v15 + _v0
    _v17 = _v16 + _v14
    _v18 = abs(_v12) * 4096.0 >= _v17
    _v19 = _v12 * _v3
    _v20 = alpha > 0.0
    _v21 = _vecmath.in_range(_v19)
    _v22 = abs(x)
    _v23 = abs(alpha)
    _v24 = _vecmath32.single(_v19)
    _v25 = _v2 < 9.7453140114e288
    _v26 = _v5 < 300.0
    _v27 = _v22 < 3.402823669209385e38
    _v28 = _v23 < 3.402823669209385e38
    _v29 = _v1 & _v18
    _v30 = _v29 & _v20
    _v31 = _v30 & _v21
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v34 & _v28
    _v36 = _vecmath32.guarded(_v24, _v35)
    return _v36, _v35


@_cached
def _fill_soft_exponential_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _soft_exponential_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_exponential_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_exponential_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_exponential_derivative_alpha(x, alpha):
    value, ok = _soft_exponential_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_exponential_derivative_alpha(x, alpha):
    value, ok = _soft_exponential_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_soft_exponential_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_exponential_derivative_alpha = _dispatch.Kernel(
    __name__,
    "soft_exponential_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential_derivative_alpha,
        fill32=_fill32_soft_exponential_derivative_alpha,
        mend=_mend_soft_exponential_derivative_alpha,
        one=_one_soft_exponential_derivative_alpha,
        one32=_one32_soft_exponential_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_exponential_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of soft_exponential with respect to its parameter alpha.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_exponential_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(soft_exponential_derivative_alpha)
def _overload_soft_exponential_derivative_alpha(x, alpha=1.0):
    call = _kernel_soft_exponential_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _soft_exponential_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = alpha > 0.0
    _v4 = abs(x)
    _v5 = abs(alpha)
    _v6 = _vecmath32.product(grad_output, _v2)
    _v7 = _v0 < -208.0
    _v8 = _vecmath32.product(grad_output, 0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v1 < 300.0
    _v11 = _v10 | _v7
    _v12 = _v4 < 3.402823669209385e38
    _v13 = _v5 < 3.402823669209385e38
    _v14 = _v3 & _v11
    _v15 = _v14 & _v12
    _v16 = _v15 & _v13
    _v17 = _vecmath32.guarded(_v9, _v16)
    return _v17, _v17 == _v17


@_vecmath.jit_inline
def _soft_exponential_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_exponential_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _soft_exponential_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_exponential_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _soft_exponential_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _soft_exponential_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_soft_exponential_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_exponential_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _soft_exponential_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_exponential_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_exponential_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_exponential_backward(grad_output, x, alpha):
    value, ok = _soft_exponential_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_soft_exponential_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_exponential_backward(grad_output, x, alpha):
    value, ok = _soft_exponential_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_soft_exponential_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_exponential_backward = _dispatch.Kernel(
    __name__,
    "soft_exponential_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential_backward,
        fill32=_fill32_soft_exponential_backward,
        mend=_mend_soft_exponential_backward,
        one=_one_soft_exponential_backward,
        one32=_one32_soft_exponential_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def soft_exponential_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of soft_exponential.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_exponential_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(soft_exponential_backward)
def _overload_soft_exponential_backward(grad_output, x, alpha=1.0):
    call = _kernel_soft_exponential_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=1.0):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _soft_exponential_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_exponential_fast(x, alpha)
    _r1, _ok1 = _soft_exponential_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _soft_exponential_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_exponential_fast32(x, alpha)
    _r1, _ok1 = _soft_exponential_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _soft_exponential_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _soft_exponential_exact(x, alpha)
    _r1 = _soft_exponential_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_soft_exponential_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_exponential_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_soft_exponential_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_exponential_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_soft_exponential_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _soft_exponential_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_soft_exponential_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_soft_exponential_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_soft_exponential_value_and_derivative(x, alpha):
    value_0, value_1, ok = _soft_exponential_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_exponential_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_soft_exponential_value_and_derivative(x, alpha):
    value_0, value_1, ok = _soft_exponential_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_exponential_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_soft_exponential_value_and_derivative = _dispatch.Kernel(
    __name__,
    "soft_exponential_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_soft_exponential_value_and_derivative,
        fill32=_fill32_soft_exponential_value_and_derivative,
        mend=_mend_soft_exponential_value_and_derivative,
        one=_one_soft_exponential_value_and_derivative,
        one32=_one32_soft_exponential_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def soft_exponential_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """Soft exponential and its derivative, in one pass.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_soft_exponential_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(soft_exponential_value_and_derivative)
def _overload_soft_exponential_value_and_derivative(x, alpha=1.0):
    call = _kernel_soft_exponential_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


def soft_exponential_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times soft_exponential_derivative_alpha, over the axes along which
    alpha is broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "soft_exponential_backward_alpha",
        _kernel_soft_exponential_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
