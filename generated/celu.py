"""CELU.

Written by `symact build` from [celu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "celu",
    "celu_backward",
    "celu_backward_alpha",
    "celu_backward_from_output",
    "celu_derivative",
    "celu_derivative2",
    "celu_derivative_alpha",
    "celu_derivative_from_output",
    "celu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_celu_ball0_expression = _ball_wide.program(
    "x alpha",
    "alpha*(exp(x/alpha) - 1)",
    "alpha*(1 - exp(-x/alpha))/exp(-x/alpha)",
    "alpha*expm1(x/alpha)",
)


@_vecmath.jit_scalar
def _celu_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*(exp(x/alpha) - 1)
    _t3 = _ball.div(x, alpha)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.mul(alpha, _t9)
    if _ball_wide.will_do(_t11, (x, alpha)):
        return _t11
    # alpha*(1 - exp(-x/alpha))/exp(-x/alpha)
    _t16 = _ball.neg(x)
    _t18 = _ball.div(_t16, alpha)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sub(_t7, _t20)
    _t24 = _ball.mul(alpha, _t22)
    _t26 = _ball.div(_t24, _t20)
    if _ball_wide.will_do(_t26, (x, alpha)):
        return _t26
    # alpha*expm1(x/alpha)
    _t31 = _ball.expm1(_t3)
    _t33 = _ball.mul(alpha, _t31)
    _t35 = _ball.better(_ball.better(_t11, _t26), _t33)
    return _ball_wide.settled(_t35, _celu_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _celu_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _celu_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _celu_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _celu_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _celu_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _celu_sign0(x, alpha)
    if _order == -1:
        return _celu_ball0(x, alpha)
    return _celu_ball1(x, alpha)


@_vecmath.jit_scalar
def _celu_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _celu_side(x, alpha, 0.0)


@_vecmath.jit_inline
def _celu_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = x / alpha
    _v3 = abs(_v2)
    _v4 = _vecmath.expm1_bounded(_v2)
    _v5 = _v4 * alpha
    _v6 = alpha > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = _v5 == 0.0
    _v9 = _v7 | (_v8 & (x == 0.0))
    _v10 = abs(x)
    _v11 = 1.0 / alpha
    _v12 = x * _v11
    _v13 = _v12 < -44.0
    _v14 = -alpha
    _v15 = _v14 if _v13 else _v5
    _v16 = _v1 < 9.7453140114e288
    _v17 = _v3 < 690.0
    _v18 = _v0 & _v9
    _v19 = _v18 & _v16
    _v20 = _v19 & _v17
    _v21 = _v20 | _v13
    _v22 = _v10 < 3.402823669209385e38
    _v23 = _v1 < 3.402823669209385e38
    _v24 = _v6 & _v21
    _v25 = _v24 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 if x < 0.0 else _v6
    _v28 = _v15 if x < 0.0 else x
    _v29 = _vecmath.guarded(_v28, _v27)
    _v30 = _v29 if alpha == alpha else alpha
    return _v30, _v27


@_vecmath.jit_inline
def _celu_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = _v5 * alpha
    _v7 = alpha > 0.0
    _v8 = _vecmath.in_range(_v6)
    _v9 = _v6 == 0.0
    _v10 = _v8 | (_v9 & (x == 0.0))
    _v11 = abs(x)
    _v12 = _vecmath32.single(_v6)
    _v13 = _v3 < -44.0
    _v14 = -alpha
    _v15 = _vecmath32.single(_v14)
    _v16 = _v15 if _v13 else _v12
    _v17 = _v1 < 9.7453140114e288
    _v18 = _v4 < 300.0
    _v19 = _v0 & _v10
    _v20 = _v19 & _v17
    _v21 = _v20 & _v18
    _v22 = _v21 | _v13
    _v23 = _v11 < 3.402823669209385e38
    _v24 = _v1 < 3.402823669209385e38
    _v25 = _v7 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = _vecmath32.single(x)
    _v29 = _v27 if x < 0.0 else _v7
    _v30 = _v16 if x < 0.0 else _v28
    _v31 = _vecmath32.guarded(_v30, _v29)
    _v32 = _v31 if alpha == alpha else _vecmath32.single(alpha)
    return _v32, _v29


@_cached
def _fill_celu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _celu_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu(x, alpha):
    value, ok = _celu_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu(x, alpha):
    value, ok = _celu_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu = _dispatch.Kernel(
    __name__,
    "celu",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_celu,
        fill32=_fill32_celu,
        mend=_mend_celu,
        one=_one_celu,
        one32=_one32_celu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def celu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """CELU, elementwise.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu.call(out, x, alpha)


@_loops.callable_when_jitted(celu)
def _overload_celu(x, alpha=1.0):
    call = _kernel_celu.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_celu_derivative_ball0_expression = _ball_wide.program("x alpha", "exp(x/alpha)")


@_vecmath.jit_scalar
def _celu_derivative_ball0(x, alpha):
    """In balls."""
    # exp(x/alpha)
    _t3 = _ball.div(x, alpha)
    _t5 = _ball.exp(_t3)
    return _ball_wide.settled(_t5, _celu_derivative_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _celu_derivative_ball1(x, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _celu_derivative_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _celu_derivative_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _celu_derivative_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _celu_derivative_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _celu_derivative_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _celu_derivative_ball0(x, alpha)
    return _celu_derivative_ball1(x, alpha)


@_vecmath.jit_scalar
def _celu_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _celu_derivative_sign0(x, alpha) == 0
    if not _tied:
        return _celu_derivative_side(x, alpha, 0.0)
    _below = _celu_derivative_side(x, alpha, -1.0)
    _above = _celu_derivative_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _celu_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = x / alpha
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = alpha > 0.0
    _v9 = _vecmath.in_range(_v7)
    _v10 = abs(x)
    _v11 = 1.0 / alpha
    _v12 = x * _v11
    _v13 = _v12 < -2048.0
    _v14 = 0.0 if _v13 else _v7
    _v15 = _v1 < 9.7453140114e288
    _v16 = _v3 < 690.0
    _v17 = _v0 & _v9
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = _v19 | _v13
    _v21 = _v10 < 3.402823669209385e38
    _v22 = _v1 < 3.402823669209385e38
    _v23 = _v8 & _v20
    _v24 = _v23 & _v21
    _v25 = _v24 & _v22
    _v26 = _v25 if x < 0.0 else _v8
    _v27 = _v14 if x < 0.0 else 1.0
    _v28 = _vecmath.smallest(_v14, 1.0)
    _v29 = _v28 if x == 0.0 else _v27
    _v30 = _v25 | (x != 0.0)
    _v31 = _v26 & _v30
    _v32 = _vecmath.guarded(_v29, _v31)
    _v33 = _v32 if x == x else x
    _v34 = _v33 if alpha == alpha else alpha
    return _v34, _v31


@_vecmath.jit_inline
def _celu_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = alpha > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = abs(x)
    _v9 = _vecmath32.single(_v5)
    _v10 = _v3 < -208.0
    _v11 = _vecmath32.single(0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v1 < 9.7453140114e288
    _v14 = _v4 < 300.0
    _v15 = _v0 & _v7
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _v17 | _v10
    _v19 = _v8 < 3.402823669209385e38
    _v20 = _v1 < 3.402823669209385e38
    _v21 = _v6 & _v18
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _vecmath32.single(1.0)
    _v25 = _v23 if x < 0.0 else _v6
    _v26 = _v12 if x < 0.0 else _v24
    _v27 = 0.0 if _v10 else _v5
    _v28 = _vecmath32.smallest(_v27, 1.0, _v12, _v24, _v11)
    _v29 = _v28 if x == 0.0 else _v26
    _v30 = _v23 | (x != 0.0)
    _v31 = _v25 & _v30
    _v32 = _vecmath32.guarded(_v29, _v31)
    _v33 = _v32 if x == x else _vecmath32.single(x)
    _v34 = _v33 if alpha == alpha else _vecmath32.single(alpha)
    return _v34, _v31


@_cached
def _fill_celu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _celu_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_derivative(x, alpha):
    value, ok = _celu_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_derivative(x, alpha):
    value, ok = _celu_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_derivative = _dispatch.Kernel(
    __name__,
    "celu_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_celu_derivative,
        fill32=_fill32_celu_derivative,
        mend=_mend_celu_derivative,
        one=_one_celu_derivative,
        one32=_one32_celu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def celu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of celu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(celu_derivative)
def _overload_celu_derivative(x, alpha=1.0):
    call = _kernel_celu_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_celu_derivative2_ball0_expression = _ball_wide.program("x alpha", "exp(x/alpha)/alpha")


@_vecmath.jit_scalar
def _celu_derivative2_ball0(x, alpha):
    """In balls."""
    # exp(x/alpha)/alpha
    _t3 = _ball.div(x, alpha)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.div(_t5, alpha)
    return _ball_wide.settled(_t7, _celu_derivative2_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _celu_derivative2_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _celu_derivative2_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _celu_derivative2_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _celu_derivative2_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _celu_derivative2_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _celu_derivative2_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _celu_derivative2_ball0(x, alpha)
    return _celu_derivative2_ball1(x, alpha)


@_vecmath.jit_scalar
def _celu_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _celu_derivative2_sign0(x, alpha) == 0
    if not _tied:
        return _celu_derivative2_side(x, alpha, 0.0)
    _below = _celu_derivative2_side(x, alpha, -1.0)
    _above = _celu_derivative2_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _celu_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = x / alpha
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 / alpha
    _v9 = alpha > 0.0
    _v10 = _vecmath.in_range(_v8)
    _v11 = abs(x)
    _v12 = _v1 < 3.402823669209385e38
    _v13 = _v3 < 690.0
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v0 & _v9
    _v16 = _v15 & _v10
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 if x < 0.0 else _v9
    _v21 = _v8 if x < 0.0 else 0.0
    _v22 = _vecmath.smallest(_v8, 0.0)
    _v23 = _v22 if x == 0.0 else _v21
    _v24 = _v19 | (x != 0.0)
    _v25 = _v20 & _v24
    _v26 = _vecmath.guarded(_v23, _v25)
    _v27 = _v26 if x == x else x
    _v28 = _v27 if alpha == alpha else alpha
    return _v28, _v25


@_vecmath.jit_inline
def _celu_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * _v2
    _v7 = alpha > 0.0
    _v8 = _vecmath.in_range(_v6)
    _v9 = abs(x)
    _v10 = _vecmath32.single(_v6)
    _v11 = _v1 < 3.402823669209385e38
    _v12 = _v4 < 300.0
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v0 & _v7
    _v15 = _v14 & _v8
    _v16 = _v15 & _v11
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _vecmath32.single(0.0)
    _v20 = _v18 if x < 0.0 else _v7
    _v21 = _v10 if x < 0.0 else _v19
    _v22 = _vecmath32.smallest(_v6, 0.0, _v10, _v19, _v19)
    _v23 = _v22 if x == 0.0 else _v21
    _v24 = _v18 | (x != 0.0)
    _v25 = _v20 & _v24
    _v26 = _vecmath32.guarded(_v23, _v25)
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v27 if alpha == alpha else _vecmath32.single(alpha)
    return _v28, _v25


@_cached
def _fill_celu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _celu_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_derivative2(x, alpha):
    value, ok = _celu_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_derivative2(x, alpha):
    value, ok = _celu_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_derivative2 = _dispatch.Kernel(
    __name__,
    "celu_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_celu_derivative2,
        fill32=_fill32_celu_derivative2,
        mend=_mend_celu_derivative2,
        one=_one_celu_derivative2,
        one32=_one32_celu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def celu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of celu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(celu_derivative2)
def _overload_celu_derivative2(x, alpha=1.0):
    call = _kernel_celu_derivative2.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_celu_derivative_alpha_ball0_expression = _ball_wide.program(
    "x alpha",
    "exp(x/alpha) - 1 - x*exp(x/alpha)/alpha",
    "(alpha*exp(x/alpha) - alpha - x*exp(x/alpha))/alpha",
    "(alpha*expm1(x/alpha) - x*expm1(x/alpha) - x)/alpha",
)


@_vecmath.jit_scalar
def _celu_derivative_alpha_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return (-0.0, 0.0, 0.0, 0.0)
    # (alpha*exp(x/alpha) - alpha - x*exp(x/alpha))/alpha
    _t3 = _ball.div(x, alpha)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(alpha, _t5)
    _t9 = _ball.sub(_t7, alpha)
    _t10 = _ball.mul(x, _t5)
    _t12 = _ball.sub(_t9, _t10)
    _t14 = _ball.div(_t12, alpha)
    if _ball_wide.will_do(_t14, (x, alpha)):
        return _t14
    # (alpha*expm1(x/alpha) - x*expm1(x/alpha) - x)/alpha
    _t19 = _ball.expm1(_t3)
    _t21 = _ball.mul(alpha, _t19)
    _t23 = _ball.sub(_t21, x)
    _t24 = _ball.mul(x, _t19)
    _t26 = _ball.sub(_t23, _t24)
    _t28 = _ball.div(_t26, alpha)
    if _ball_wide.will_do(_t28, (x, alpha)):
        return _t28
    # series(x, 2, -1/(2*alpha**2), -1/(3*alpha**3), -1/(8*alpha**4), -1/(30*alpha**5), -1/...
    _t33 = (-1.0, 0.0, 0.0, 0.0)
    _t35 = (1.0692143520901, -7.892991815694472e-17, 79.0, 0.0)
    _t37 = _ball.powi(alpha, 25)
    _t39 = _ball.mul(_t35, _t37)
    _t41 = _ball.div(_t33, _t39)
    _t43 = _ball.mul(_t41, x)
    _t44 = (1.4280984737481683, 0.0, 74.0, 0.0)
    _t46 = _ball.powi(alpha, 24)
    _t48 = _ball.mul(_t44, _t46)
    _t50 = _ball.div(_t33, _t48)
    _t52 = _ball.add(_t43, _t50)
    _t53 = _ball.mul(_t52, x)
    _t54 = (1.9906827209822953, 0.0, 69.0, 0.0)
    _t56 = _ball.powi(alpha, 23)
    _t58 = _ball.mul(_t54, _t56)
    _t60 = _ball.div(_t33, _t58)
    _t62 = _ball.add(_t53, _t60)
    _t63 = _ball.mul(_t62, x)
    _t64 = (1.4507667034902028, 0.0, 65.0, 0.0)
    _t66 = _ball.powi(alpha, 22)
    _t68 = _ball.mul(_t64, _t66)
    _t70 = _ball.div(_t33, _t68)
    _t72 = _ball.add(_t63, _t70)
    _t73 = _ball.mul(_t72, x)
    _t74 = (1.107858209937973, 0.0, 61.0, 0.0)
    _t76 = _ball.powi(alpha, 21)
    _t78 = _ball.mul(_t74, _t76)
    _t80 = _ball.div(_t33, _t78)
    _t82 = _ball.add(_t73, _t80)
    _t83 = _ball.mul(_t82, x)
    _t84 = (1.777015675088478, 0.0, 56.0, 0.0)
    _t86 = _ball.powi(alpha, 20)
    _t88 = _ball.mul(_t84, _t86)
    _t90 = _ball.div(_t33, _t88)
    _t92 = _ball.add(_t83, _t90)
    _t93 = _ball.mul(_t92, x)
    _t94 = (1.5005910145191592, 0.0, 52.0, 0.0)
    _t96 = _ball.powi(alpha, 19)
    _t98 = _ball.mul(_t94, _t96)
    _t100 = _ball.div(_t33, _t98)
    _t102 = _ball.add(_t93, _t100)
    _t103 = _ball.mul(_t102, x)
    _t104 = (1.3379882730077952, 0.0, 48.0, 0.0)
    _t106 = _ball.powi(alpha, 18)
    _t108 = _ball.mul(_t104, _t106)
    _t110 = _ball.div(_t33, _t108)
    _t112 = _ball.add(_t103, _t110)
    _t113 = _ball.mul(_t112, x)
    _t114 = (1.2636555911740288, 0.0, 44.0, 0.0)
    _t116 = _ball.powi(alpha, 17)
    _t118 = _ball.mul(_t114, _t116)
    _t120 = _ball.div(_t33, _t118)
    _t122 = _ball.add(_t113, _t120)
    _t123 = _ball.mul(_t122, x)
    _t124 = (1.26861110329628, 0.0, 40.0, 0.0)
    _t126 = _ball.powi(alpha, 16)
    _t128 = _ball.mul(_t124, _t126)
    _t130 = _ball.div(_t33, _t128)
    _t132 = _ball.add(_t123, _t130)
    _t133 = _ball.mul(_t132, x)
    _t134 = (1.359226182103157, 0.0, 36.0, 0.0)
    _t136 = _ball.powi(alpha, 15)
    _t138 = _ball.mul(_t134, _t136)
    _t140 = _ball.div(_t33, _t138)
    _t142 = _ball.add(_t133, _t140)
    _t143 = _ball.mul(_t142, x)
    _t144 = (1.5613675117492676, 0.0, 32.0, 0.0)
    _t146 = _ball.powi(alpha, 14)
    _t148 = _ball.mul(_t144, _t146)
    _t150 = _ball.div(_t33, _t148)
    _t152 = _ball.add(_t143, _t150)
    _t153 = _ball.mul(_t152, x)
    _t154 = (1.933121681213379, 0.0, 28.0, 0.0)
    _t156 = _ball.powi(alpha, 13)
    _t158 = _ball.mul(_t154, _t156)
    _t160 = _ball.div(_t33, _t158)
    _t162 = _ball.add(_t153, _t160)
    _t163 = _ball.mul(_t162, x)
    _t164 = (1.297760009765625, 0.0, 25.0, 0.0)
    _t166 = _ball.powi(alpha, 12)
    _t168 = _ball.mul(_t164, _t166)
    _t170 = _ball.div(_t33, _t168)
    _t172 = _ball.add(_t163, _t170)
    _t173 = _ball.mul(_t172, x)
    _t174 = (1.90338134765625, 0.0, 21.0, 0.0)
    _t176 = _ball.powi(alpha, 11)
    _t178 = _ball.mul(_t174, _t176)
    _t180 = _ball.div(_t33, _t178)
    _t182 = _ball.add(_t173, _t180)
    _t183 = _ball.mul(_t182, x)
    _t184 = (1.5380859375, 0.0, 18.0, 0.0)
    _t186 = _ball.powi(alpha, 10)
    _t188 = _ball.mul(_t184, _t186)
    _t190 = _ball.div(_t33, _t188)
    _t192 = _ball.add(_t183, _t190)
    _t193 = _ball.mul(_t192, x)
    _t194 = (1.38427734375, 0.0, 15.0, 0.0)
    _t196 = _ball.powi(alpha, 9)
    _t198 = _ball.mul(_t194, _t196)
    _t200 = _ball.div(_t33, _t198)
    _t202 = _ball.add(_t193, _t200)
    _t203 = _ball.mul(_t202, x)
    _t204 = (1.40625, 0.0, 12.0, 0.0)
    _t206 = _ball.powi(alpha, 8)
    _t208 = _ball.mul(_t204, _t206)
    _t210 = _ball.div(_t33, _t208)
    _t212 = _ball.add(_t203, _t210)
    _t213 = _ball.mul(_t212, x)
    _t214 = (1.640625, 0.0, 9.0, 0.0)
    _t216 = _ball.powi(alpha, 7)
    _t218 = _ball.mul(_t214, _t216)
    _t220 = _ball.div(_t33, _t218)
    _t222 = _ball.add(_t213, _t220)
    _t223 = _ball.mul(_t222, x)
    _t224 = (1.125, 0.0, 7.0, 0.0)
    _t226 = _ball.powi(alpha, 6)
    _t228 = _ball.mul(_t224, _t226)
    _t230 = _ball.div(_t33, _t228)
    _t232 = _ball.add(_t223, _t230)
    _t233 = _ball.mul(_t232, x)
    _t234 = (1.875, 0.0, 4.0, 0.0)
    _t236 = _ball.powi(alpha, 5)
    _t238 = _ball.mul(_t234, _t236)
    _t240 = _ball.div(_t33, _t238)
    _t242 = _ball.add(_t233, _t240)
    _t243 = _ball.mul(_t242, x)
    _t244 = _ball.powi(alpha, 4)
    _t246 = _ball.scaled(_t244, 3.0)
    _t248 = _ball.div(_t33, _t246)
    _t250 = _ball.add(_t243, _t248)
    _t251 = _ball.mul(_t250, x)
    _t252 = (1.5, 0.0, 1.0, 0.0)
    _t254 = _ball.powi(alpha, 3)
    _t256 = _ball.mul(_t252, _t254)
    _t258 = _ball.div(_t33, _t256)
    _t260 = _ball.add(_t251, _t258)
    _t261 = _ball.mul(_t260, x)
    _t262 = _ball.sqr(alpha)
    _t264 = _ball.scaled(_t262, 1.0)
    _t266 = _ball.div(_t33, _t264)
    _t268 = _ball.add(_t261, _t266)
    _t269 = _ball.powi(x, 22)
    _t271 = _ball.mul(_t50, _t269)
    _t272 = _ball.blurred(_t268, _t271)
    _t273 = _ball.powi(x, 23)
    _t275 = _ball.mul(_t41, _t273)
    _t276 = _ball.blurred(_t272, _t275)
    _t277 = _ball.sqr(x)
    _t279 = _ball.mul(_t276, _t277)
    _t281 = _ball.better(_ball.better(_t14, _t28), _t279)
    return _ball_wide.settled(_t281, _celu_derivative_alpha_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _celu_derivative_alpha_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _celu_derivative_alpha_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _celu_derivative_alpha_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _celu_derivative_alpha_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _celu_derivative_alpha_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _celu_derivative_alpha_sign0(x, alpha)
    if _order == -1:
        return _celu_derivative_alpha_ball0(x, alpha)
    return _celu_derivative_alpha_ball1(x, alpha)


@_vecmath.jit_scalar
def _celu_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _celu_derivative_alpha_sign0(x, alpha) == 0
    if not _tied:
        return _celu_derivative_alpha_side(x, alpha, 0.0)
    _below = _celu_derivative_alpha_side(x, alpha, -1.0)
    _above = _celu_derivative_alpha_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _celu_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = x / alpha
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _vecmath.pair_quotient(x, 0.0, alpha, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = _vecmath.expm1_bounded_as_pair(_v7, _v8)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_times(_v11, _v12, x)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.pair_times(_v11, _v12, alpha)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = _vecmath.pair_plus(_v16, _v17, _v0)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_sum(_v24, _v25, _v20, _v21)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v14)
    _v30 = abs(_v20)
    _v31 = _v0 + _v29
    _v32 = _v31 + _v30
    _v33 = abs(_v27) * 4096.0 >= _v32
    _v34 = _v27 + _v28
    _v35 = _v34 / alpha
    _v36 = alpha > 0.0
    _v37 = _vecmath.in_range(_v35)
    _v38 = _v35 == 0.0
    _v39 = _v37 | (_v38 & (x == 0.0))
    _v40 = abs(x)
    _v41 = -(0.0 - _v35)
    _v42 = 1.0 / alpha
    _v43 = x * _v42
    _v44 = _v43 < -48.0
    _v45 = -1.0 if _v44 else _v41
    _v46 = _v2 < 9.7453140114e288
    _v47 = _v5 < 690.0
    _v48 = _v1 & _v4
    _v49 = _v48 & _v9
    _v50 = _v49 & _v18
    _v51 = _v50 & _v22
    _v52 = _v51 & _v33
    _v53 = _v52 & _v39
    _v54 = _v53 & _v46
    _v55 = _v54 & _v47
    _v56 = _v55 | _v44
    _v57 = _v40 < 3.402823669209385e38
    _v58 = _v2 < 3.402823669209385e38
    _v59 = _v36 & _v56
    _v60 = _v59 & _v57
    _v61 = _v60 & _v58
    _v62 = _v61 if x < 0.0 else _v36
    _v63 = _v45 if x < 0.0 else 0.0
    _v64 = _v61 | (x != 0.0)
    _v65 = _v62 & _v64
    _v66 = _vecmath.guarded(_v63, _v65)
    _v67 = _v66 if x == x else x
    _v68 = _v67 if alpha == alpha else alpha
    return _v68, _v65


@_vecmath.jit_inline
def _celu_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = -x
    _v4 = x * _v2
    _v5 = abs(_v4)
    _v6 = _vecmath32.expm1_bounded(_v4)
    _v7 = -_v6
    _v8 = _v7 * x
    _v9 = _v6 * alpha
    _v10 = _v3 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v8)
    _v13 = abs(_v9)
    _v14 = _v3 + _v12
    _v15 = _v14 + _v13
    _v16 = abs(_v11) * 4096.0 >= _v15
    _v17 = _v11 * _v2
    _v18 = alpha > 0.0
    _v19 = _vecmath.in_range(_v17)
    _v20 = _v17 == 0.0
    _v21 = _v19 | (_v20 & (x == 0.0))
    _v22 = abs(x)
    _v23 = -(0.0 - _v17)
    _v24 = _vecmath32.single(_v23)
    _v25 = _v4 < -48.0
    _v26 = _vecmath32.single(-1.0)
    _v27 = _v26 if _v25 else _v24
    _v28 = _v1 < 9.7453140114e288
    _v29 = _v5 < 300.0
    _v30 = _v0 & _v16
    _v31 = _v30 & _v21
    _v32 = _v31 & _v28
    _v33 = _v32 & _v29
    _v34 = _v33 | _v25
    _v35 = _v22 < 3.402823669209385e38
    _v36 = _v1 < 3.402823669209385e38
    _v37 = _v18 & _v34
    _v38 = _v37 & _v35
    _v39 = _v38 & _v36
    _v40 = _vecmath32.single(0.0)
    _v41 = _v39 if x < 0.0 else _v18
    _v42 = _v27 if x < 0.0 else _v40
    _v43 = _v39 | (x != 0.0)
    _v44 = _v41 & _v43
    _v45 = _vecmath32.guarded(_v42, _v44)
    _v46 = _v45 if x == x else _vecmath32.single(x)
    _v47 = _v46 if alpha == alpha else _vecmath32.single(alpha)
    return _v47, _v44


@_cached
def _fill_celu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _celu_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_derivative_alpha(x, alpha):
    value, ok = _celu_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_derivative_alpha(x, alpha):
    value, ok = _celu_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "celu_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_celu_derivative_alpha,
        fill32=_fill32_celu_derivative_alpha,
        mend=_mend_celu_derivative_alpha,
        one=_one_celu_derivative_alpha,
        one32=_one32_celu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def celu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of celu with respect to its parameter alpha.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(celu_derivative_alpha)
def _overload_celu_derivative_alpha(x, alpha=1.0):
    call = _kernel_celu_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _celu_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = alpha > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = abs(x)
    _v9 = _vecmath32.product(grad_output, _v5)
    _v10 = _v3 < -208.0
    _v11 = _vecmath32.product(grad_output, 0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v1 < 9.7453140114e288
    _v14 = _v4 < 300.0
    _v15 = _v0 & _v7
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _v17 | _v10
    _v19 = _v8 < 3.402823669209385e38
    _v20 = _v1 < 3.402823669209385e38
    _v21 = _v6 & _v18
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _vecmath32.product(grad_output, 1.0)
    _v25 = _v23 if x < 0.0 else _v6
    _v26 = _v12 if x < 0.0 else _v24
    _v27 = 0.0 if _v10 else _v5
    _v28 = _vecmath32.smallest(_v27, 1.0, _v12, _v24, _v11)
    _v29 = _v28 if x == 0.0 else _v26
    _v30 = _v23 | (x != 0.0)
    _v31 = _v25 & _v30
    _v32 = _vecmath32.guarded(_v29, _v31)
    _v33 = _v32 if x == x else _vecmath32.single(x)
    _v34 = _v33 if alpha == alpha else _vecmath32.single(alpha)
    return _v34, _v34 == _v34


@_vecmath.jit_inline
def _celu_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _celu_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _celu_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _celu_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _celu_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _celu_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_celu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _celu_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_backward(grad_output, x, alpha):
    value, ok = _celu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_celu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_backward(grad_output, x, alpha):
    value, ok = _celu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_celu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_backward = _dispatch.Kernel(
    __name__,
    "celu_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_celu_backward,
        fill32=_fill32_celu_backward,
        mend=_mend_celu_backward,
        one=_one_celu_backward,
        one32=_one32_celu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def celu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of celu.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(celu_backward)
def _overload_celu_backward(grad_output, x, alpha=1.0):
    call = _kernel_celu_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=1.0):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _celu_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _celu_fast(x, alpha)
    _r1, _ok1 = _celu_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _celu_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _celu_fast32(x, alpha)
    _r1, _ok1 = _celu_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _celu_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _celu_exact(x, alpha)
    _r1 = _celu_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_celu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _celu_value_and_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_celu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _celu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_celu_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _celu_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_celu_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_celu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_celu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _celu_value_and_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact_0, exact_1 = _round_celu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_celu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _celu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_celu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_celu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "celu_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_celu_value_and_derivative,
        fill32=_fill32_celu_value_and_derivative,
        mend=_mend_celu_value_and_derivative,
        one=_one_celu_value_and_derivative,
        one32=_one32_celu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def celu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """CELU and its derivative, in one pass.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_celu_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(celu_value_and_derivative)
def _overload_celu_value_and_derivative(x, alpha=1.0):
    call = _kernel_celu_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_celu_derivative_from_output_ball0_expression = _ball_wide.program(
    "y alpha", "1 + y/alpha", "(alpha + y)/alpha"
)


@_vecmath.jit_scalar
def _celu_derivative_from_output_ball0(y, alpha):
    """In balls."""
    # (alpha + y)/alpha
    _t3 = _ball.add(alpha, y)
    _t5 = _ball.div(_t3, alpha)
    return _ball_wide.settled(_t5, _celu_derivative_from_output_ball0_expression, (y, alpha))


@_vecmath.jit_scalar
def _celu_derivative_from_output_ball1(y, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _celu_derivative_from_output_sign0_of(y, alpha):
    """In balls."""
    # y
    return y


@_vecmath.jit_scalar
def _celu_derivative_from_output_sign0(y, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _celu_derivative_from_output_sign0_of(y, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _celu_derivative_from_output_side(y, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _celu_derivative_from_output_sign0(y, alpha)
    if _order == -1:
        return _celu_derivative_from_output_ball0(y, alpha)
    return _celu_derivative_from_output_ball1(y, alpha)


@_vecmath.jit_scalar
def _celu_derivative_from_output_exact(y, alpha):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    return _celu_derivative_from_output_side(y, alpha, 0.0)


@_vecmath.jit_inline
def _celu_derivative_from_output_fast(y, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha + y
    _v1 = abs(alpha) > 1.0261342003245941e-289
    _v2 = abs(alpha)
    _v3 = _v0 / alpha
    _v4 = alpha > 0.0
    _v5 = _vecmath.in_range(_v3)
    _v6 = abs(y)
    _v7 = _v2 < 3.402823669209385e38
    _v8 = _v6 < 3.402823669209385e38
    _v9 = _v1 & _v4
    _v10 = _v9 & _v5
    _v11 = _v10 & _v7
    _v12 = _v11 & _v8
    _v13 = _v12 if y < 0.0 else _v4
    _v14 = _v3 if y < 0.0 else 1.0
    _v15 = _vecmath.guarded(_v14, _v13)
    _v16 = _v15 if y == y else y
    _v17 = _v16 if alpha == alpha else alpha
    return _v17, _v13


@_vecmath.jit_inline
def _celu_derivative_from_output_fast32(y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = alpha + y
    _v4 = _v3 * _v2
    _v5 = alpha > 0.0
    _v6 = _vecmath.in_range(_v4)
    _v7 = abs(y)
    _v8 = _vecmath32.single(_v4)
    _v9 = _v1 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v0 & _v5
    _v12 = _v11 & _v6
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _vecmath32.single(1.0)
    _v16 = _v14 if y < 0.0 else _v5
    _v17 = _v8 if y < 0.0 else _v15
    _v18 = _vecmath32.guarded(_v17, _v16)
    _v19 = _v18 if y == y else _vecmath32.single(y)
    _v20 = _v19 if alpha == alpha else _vecmath32.single(alpha)
    return _v20, _v16


@_cached
def _fill_celu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_from_output_fast(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_derivative_from_output_fast32(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_derivative_from_output(y, alpha, width):
    if _loops.any_nan(y, alpha):
        return _loops.NAN
    ball = _celu_derivative_from_output_exact(y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_derivative_from_output(y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_derivative_from_output(_loops.at(y, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_derivative_from_output(y, alpha):
    value, ok = _celu_derivative_from_output_fast(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_derivative_from_output(y, alpha):
    value, ok = _celu_derivative_from_output_fast32(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_celu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "celu_derivative_from_output",
    ("y", "alpha"),
    _loops.Loops(
        fill=_fill_celu_derivative_from_output,
        fill32=_fill32_celu_derivative_from_output,
        mend=_mend_celu_derivative_from_output,
        one=_one_celu_derivative_from_output,
        one32=_one32_celu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def celu_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of celu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_derivative_from_output.call(out, y, alpha)


@_loops.callable_when_jitted(celu_derivative_from_output)
def _overload_celu_derivative_from_output(y, alpha=1.0):
    call = _kernel_celu_derivative_from_output.compiled(y, alpha)

    def jitted(y, alpha=1.0):
        return call(y, alpha)

    return jitted


@_vecmath.jit_inline
def _celu_derivative_from_output_fast_pulled32(grad_output, y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = alpha + y
    _v4 = _v3 * _v2
    _v5 = alpha > 0.0
    _v6 = _vecmath.in_range(_v4)
    _v7 = abs(y)
    _v8 = _vecmath32.product(grad_output, _v4)
    _v9 = _v1 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v0 & _v5
    _v12 = _v11 & _v6
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _vecmath32.product(grad_output, 1.0)
    _v16 = _v14 if y < 0.0 else _v5
    _v17 = _v8 if y < 0.0 else _v15
    _v18 = _vecmath32.guarded(_v17, _v16)
    _v19 = _v18 if y == y else _vecmath32.single(y)
    _v20 = _v19 if alpha == alpha else _vecmath32.single(alpha)
    return _v20, _v20 == _v20


@_vecmath.jit_inline
def _celu_backward_from_output_fast(grad_output, y, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _celu_derivative_from_output_fast(y, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _celu_backward_from_output_fast32(grad_output, y, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _celu_derivative_from_output_fast_pulled32(grad_output, y, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _celu_backward_from_output_exact(grad_output, y, alpha):
    """Right everywhere: balls."""
    _d0 = _celu_derivative_from_output_exact(y, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_celu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_celu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _celu_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_celu_backward_from_output(grad_output, y, alpha, width):
    if _loops.any_nan(grad_output, y, alpha):
        return _loops.NAN
    ball = _celu_backward_from_output_exact(grad_output, y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_celu_backward_from_output(grad_output, y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_celu_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_celu_backward_from_output(grad_output, y, alpha):
    value, ok = _celu_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_celu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_celu_backward_from_output(grad_output, y, alpha):
    value, ok = _celu_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_celu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_celu_backward_from_output = _dispatch.Kernel(
    __name__,
    "celu_backward_from_output",
    ("grad_output", "y", "alpha"),
    _loops.Loops(
        fill=_fill_celu_backward_from_output,
        fill32=_fill32_celu_backward_from_output,
        mend=_mend_celu_backward_from_output,
        one=_one_celu_backward_from_output,
        one32=_one32_celu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def celu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of celu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_celu_backward_from_output.call(out, grad_output, y, alpha)


@_loops.callable_when_jitted(celu_backward_from_output)
def _overload_celu_backward_from_output(grad_output, y, alpha=1.0):
    call = _kernel_celu_backward_from_output.compiled(grad_output, y, alpha)

    def jitted(grad_output, y, alpha=1.0):
        return call(grad_output, y, alpha)

    return jitted


def celu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times celu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "celu_backward_alpha",
        _kernel_celu_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
