"""ELU.

Written by `symact build` from [elu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "elu",
    "elu_backward",
    "elu_backward_alpha",
    "elu_backward_from_output",
    "elu_derivative",
    "elu_derivative2",
    "elu_derivative_alpha",
    "elu_derivative_from_output",
    "elu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _elu_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_elu_ball1_expression = _ball_wide.program(
    "x alpha", "alpha*(exp(x) - 1)", "alpha*(1 - exp(-x))/exp(-x)", "alpha*expm1(x)"
)


@_vecmath.jit_scalar
def _elu_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*(exp(x) - 1)
    _t3 = _ball.exp(x)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(_t3, _t5)
    _t9 = _ball.mul(alpha, _t7)
    if _ball_wide.will_do(_t9, (x, alpha)):
        return _t9
    # alpha*(1 - exp(-x))/exp(-x)
    _t14 = _ball.neg(x)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.sub(_t5, _t16)
    _t20 = _ball.mul(alpha, _t18)
    _t22 = _ball.div(_t20, _t16)
    if _ball_wide.will_do(_t22, (x, alpha)):
        return _t22
    # alpha*expm1(x)
    _t27 = _ball.expm1(x)
    _t29 = _ball.mul(alpha, _t27)
    _t31 = _ball.better(_ball.better(_t9, _t22), _t29)
    return _ball_wide.settled(_t31, _elu_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _elu_sign0_of(x, alpha):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _elu_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _elu_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elu_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elu_sign0(x, alpha)
    if _order == -1:
        return _elu_ball0(x, alpha)
    return _elu_ball1(x, alpha)


@_vecmath.jit_scalar
def _elu_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _elu_side(x, alpha, 0.0)


@_vecmath.jit_inline
def _elu_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = abs(x)
    _v2 = _vecmath.expm1_bounded(x)
    _v3 = _v2 * alpha
    _v4 = _vecmath.in_range(_v3)
    _v5 = _v3 == 0.0
    _v6 = _v4 | (_v5 & (x == 0.0))
    _v7 = abs(alpha)
    _v8 = x < -44.0
    _v9 = -alpha
    _v10 = _v9 if _v8 else _v3
    _v11 = _v10 if x == x else x
    _v12 = _v6 | _v8
    _v13 = _v7 < 3.402823669209385e38
    _v14 = _v0 & _v12
    _v15 = _v14 & _v13
    _v16 = _v0 if x > 0.0 else _v15
    _v17 = x if x > 0.0 else _v11
    _v18 = _vecmath.guarded(_v17, _v16)
    _v19 = _v18 if alpha == alpha else alpha
    return _v19, _v16


@_vecmath.jit_inline
def _elu_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(x)
    _v2 = abs(x)
    _v3 = _vecmath32.expm1_bounded(x)
    _v4 = _v3 * alpha
    _v5 = abs(alpha)
    _v6 = _vecmath32.single(_v4)
    _v7 = x < -44.0
    _v8 = -alpha
    _v9 = _vecmath32.single(_v8)
    _v10 = _v9 if _v7 else _v6
    _v11 = _v10 if x == x else _vecmath32.single(x)
    _v12 = _v5 < 3.402823669209385e38
    _v13 = _v0 & _v12
    _v14 = _v1 if x > 0.0 else _v11
    _v15 = _v0 & _v13
    _v16 = _vecmath32.guarded(_v14, _v15)
    _v17 = _v16 if alpha == alpha else _vecmath32.single(alpha)
    return _v17, _v15


@_cached
def _fill_elu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _elu_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu(x, alpha):
    value, ok = _elu_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu(x, alpha):
    value, ok = _elu_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu = _dispatch.Kernel(
    __name__,
    "elu",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_elu,
        fill32=_fill32_elu,
        mend=_mend_elu,
        one=_one_elu,
        one32=_one32_elu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ELU, elementwise.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu.call(out, x, alpha)


@_loops.callable_when_jitted(elu)
def _overload_elu(x, alpha=1.0):
    call = _kernel_elu.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _elu_derivative_ball0(x, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_elu_derivative_ball1_expression = _ball_wide.program("x alpha", "alpha*exp(x)")


@_vecmath.jit_scalar
def _elu_derivative_ball1(x, alpha):
    """In balls."""
    # alpha*exp(x)
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(alpha, _t3)
    return _ball_wide.settled(_t5, _elu_derivative_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _elu_derivative_sign0_of(x, alpha):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _elu_derivative_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _elu_derivative_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elu_derivative_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elu_derivative_sign0(x, alpha)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elu_derivative_ball0(x, alpha)
    return _elu_derivative_ball1(x, alpha)


@_vecmath.jit_scalar
def _elu_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _t0 = (0.0, 0.0, 0.0, 0.0)
    if _ball.less(x, _t0) == 0:
        return _elu_derivative_side(x, alpha, -1.0)
    _tied = _elu_derivative_sign0(x, alpha) == 0
    if not _tied:
        return _elu_derivative_side(x, alpha, 0.0)
    _below = _elu_derivative_side(x, alpha, -1.0)
    _above = _elu_derivative_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elu_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded(x)
    _v3 = _v2 * alpha
    _v4 = _vecmath.in_range(_v3)
    _v5 = abs(alpha)
    _v6 = x < -2048.0
    _v7 = 0.0 if _v6 else _v3
    _v8 = _v1 < 690.0
    _v9 = _v4 & _v8
    _v10 = _v9 | _v6
    _v11 = _v5 < 3.402823669209385e38
    _v12 = _v0 & _v10
    _v13 = _v12 & _v11
    _v14 = _v0 if x > 0.0 else _v13
    _v15 = 1.0 if x > 0.0 else _v7
    _v16 = x != 0.0
    _v17 = _v0 | (x != 0.0)
    _v18 = _v14 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath.guarded(_v15, _v19)
    _v21 = _v20 if alpha == alpha else alpha
    return _v21, _v19


@_vecmath.jit_inline
def _elu_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = abs(x)
    _v3 = _vecmath32.exp_light(x)
    _v4 = _v3 * alpha
    _v5 = _v4 != 0.0
    _v6 = abs(alpha)
    _v7 = _vecmath32.single(_v4)
    _v8 = x < -320.0
    _v9 = _vecmath32.single(0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v2 < 300.0
    _v12 = _v5 & _v11
    _v13 = _v12 | _v8
    _v14 = _v6 < 3.402823669209385e38
    _v15 = _v0 & _v13
    _v16 = _v15 & _v14
    _v17 = _v0 if x > 0.0 else _v16
    _v18 = _v1 if x > 0.0 else _v10
    _v19 = x != 0.0
    _v20 = _v0 | (x != 0.0)
    _v21 = _v17 & _v19
    _v22 = _v21 & _v20
    _v23 = _vecmath32.guarded(_v18, _v22)
    _v24 = _v23 if alpha == alpha else _vecmath32.single(alpha)
    return _v24, _v22


@_cached
def _fill_elu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _elu_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_derivative(x, alpha):
    value, ok = _elu_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_derivative(x, alpha):
    value, ok = _elu_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_derivative = _dispatch.Kernel(
    __name__,
    "elu_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_elu_derivative,
        fill32=_fill32_elu_derivative,
        mend=_mend_elu_derivative,
        one=_one_elu_derivative,
        one32=_one32_elu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of elu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(elu_derivative)
def _overload_elu_derivative(x, alpha=1.0):
    call = _kernel_elu_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _elu_derivative2_ball0(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_elu_derivative2_ball1_expression = _ball_wide.program("x alpha", "alpha*exp(x)")


@_vecmath.jit_scalar
def _elu_derivative2_ball1(x, alpha):
    """In balls."""
    # alpha*exp(x)
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(alpha, _t3)
    return _ball_wide.settled(_t5, _elu_derivative2_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _elu_derivative2_sign0_of(x, alpha):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _elu_derivative2_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _elu_derivative2_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elu_derivative2_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elu_derivative2_sign0(x, alpha)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elu_derivative2_ball0(x, alpha)
    return _elu_derivative2_ball1(x, alpha)


@_vecmath.jit_scalar
def _elu_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _t0 = (0.0, 0.0, 0.0, 0.0)
    if _ball.less(x, _t0) == 0:
        return _elu_derivative2_side(x, alpha, -1.0)
    _tied = _elu_derivative2_sign0(x, alpha) == 0
    if not _tied:
        return _elu_derivative2_side(x, alpha, 0.0)
    _below = _elu_derivative2_side(x, alpha, -1.0)
    _above = _elu_derivative2_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elu_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded(x)
    _v3 = _v2 * alpha
    _v4 = _vecmath.in_range(_v3)
    _v5 = abs(alpha)
    _v6 = x < -2048.0
    _v7 = 0.0 if _v6 else _v3
    _v8 = _v1 < 690.0
    _v9 = _v4 & _v8
    _v10 = _v9 | _v6
    _v11 = _v5 < 3.402823669209385e38
    _v12 = _v0 & _v10
    _v13 = _v12 & _v11
    _v14 = _v0 if x > 0.0 else _v13
    _v15 = 0.0 if x > 0.0 else _v7
    _v16 = x != 0.0
    _v17 = _v0 | (x != 0.0)
    _v18 = _v14 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath.guarded(_v15, _v19)
    _v21 = _v20 if alpha == alpha else alpha
    return _v21, _v19


@_vecmath.jit_inline
def _elu_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = abs(x)
    _v3 = _vecmath32.exp_light(x)
    _v4 = _v3 * alpha
    _v5 = _v4 != 0.0
    _v6 = abs(alpha)
    _v7 = _vecmath32.single(_v4)
    _v8 = x < -320.0
    _v9 = _v1 if _v8 else _v7
    _v10 = _v2 < 300.0
    _v11 = _v5 & _v10
    _v12 = _v11 | _v8
    _v13 = _v6 < 3.402823669209385e38
    _v14 = _v0 & _v12
    _v15 = _v14 & _v13
    _v16 = _v0 if x > 0.0 else _v15
    _v17 = _v1 if x > 0.0 else _v9
    _v18 = x != 0.0
    _v19 = _v0 | (x != 0.0)
    _v20 = _v16 & _v18
    _v21 = _v20 & _v19
    _v22 = _vecmath32.guarded(_v17, _v21)
    _v23 = _v22 if alpha == alpha else _vecmath32.single(alpha)
    return _v23, _v21


@_cached
def _fill_elu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _elu_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_derivative2(x, alpha):
    value, ok = _elu_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_derivative2(x, alpha):
    value, ok = _elu_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_derivative2 = _dispatch.Kernel(
    __name__,
    "elu_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_elu_derivative2,
        fill32=_fill32_elu_derivative2,
        mend=_mend_elu_derivative2,
        one=_one_elu_derivative2,
        one32=_one32_elu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of elu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(elu_derivative2)
def _overload_elu_derivative2(x, alpha=1.0):
    call = _kernel_elu_derivative2.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _elu_derivative_alpha_ball0(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_elu_derivative_alpha_ball1_expression = _ball_wide.program(
    "x alpha", "exp(x) - 1", "(1 - exp(-x))/exp(-x)", "expm1(x)"
)


@_vecmath.jit_scalar
def _elu_derivative_alpha_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # exp(x) - 1
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    if _ball_wide.will_do(_t6, (x, alpha)):
        return _t6
    # (1 - exp(-x))/exp(-x)
    _t11 = _ball.neg(x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sub(_t4, _t13)
    _t17 = _ball.div(_t15, _t13)
    if _ball_wide.will_do(_t17, (x, alpha)):
        return _t17
    # expm1(x)
    _t22 = _ball.expm1(x)
    _t24 = _ball.better(_ball.better(_t6, _t17), _t22)
    return _ball_wide.settled(_t24, _elu_derivative_alpha_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _elu_derivative_alpha_sign0_of(x, alpha):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _elu_derivative_alpha_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _elu_derivative_alpha_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elu_derivative_alpha_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elu_derivative_alpha_sign0(x, alpha)
    if _order == -1:
        return _elu_derivative_alpha_ball0(x, alpha)
    return _elu_derivative_alpha_ball1(x, alpha)


@_vecmath.jit_scalar
def _elu_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _elu_derivative_alpha_sign0(x, alpha) == 0
    if not _tied:
        return _elu_derivative_alpha_side(x, alpha, 0.0)
    _below = _elu_derivative_alpha_side(x, alpha, -1.0)
    _above = _elu_derivative_alpha_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elu_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = abs(x)
    _v2 = _vecmath.expm1_bounded(x)
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v2 == 0.0
    _v5 = _v3 | (_v4 & (x == 0.0))
    _v6 = abs(alpha)
    _v7 = x < -44.0
    _v8 = -1.0 if _v7 else _v2
    _v9 = _v8 if x == x else x
    _v10 = _v5 | _v7
    _v11 = _v6 < 3.402823669209385e38
    _v12 = _v0 & _v10
    _v13 = _v12 & _v11
    _v14 = _v0 if x > 0.0 else _v13
    _v15 = 0.0 if x > 0.0 else _v9
    _v16 = _v0 | (x != 0.0)
    _v17 = _v14 & _v16
    _v18 = _vecmath.guarded(_v15, _v17)
    _v19 = _v18 if alpha == alpha else alpha
    return _v19, _v17


@_vecmath.jit_inline
def _elu_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = abs(x)
    _v3 = _vecmath32.expm1_bounded(x)
    _v4 = abs(alpha)
    _v5 = _vecmath32.single(_v3)
    _v6 = x < -44.0
    _v7 = _vecmath32.single(-1.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v4 < 3.402823669209385e38
    _v11 = _v0 & _v10
    _v12 = _v1 if x > 0.0 else _v9
    _v13 = _v0 | (x != 0.0)
    _v14 = _v0 & _v11
    _v15 = _v14 & _v13
    _v16 = _vecmath32.guarded(_v12, _v15)
    _v17 = _v16 if alpha == alpha else _vecmath32.single(alpha)
    return _v17, _v15


@_cached
def _fill_elu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _elu_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_derivative_alpha(x, alpha):
    value, ok = _elu_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_derivative_alpha(x, alpha):
    value, ok = _elu_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "elu_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_elu_derivative_alpha,
        fill32=_fill32_elu_derivative_alpha,
        mend=_mend_elu_derivative_alpha,
        one=_one_elu_derivative_alpha,
        one32=_one32_elu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of elu with respect to its parameter alpha.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(elu_derivative_alpha)
def _overload_elu_derivative_alpha(x, alpha=1.0):
    call = _kernel_elu_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _elu_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = abs(x)
    _v3 = _vecmath32.exp_light(x)
    _v4 = _v3 * alpha
    _v5 = _v4 != 0.0
    _v6 = abs(alpha)
    _v7 = _vecmath32.product(grad_output, _v4)
    _v8 = x < -320.0
    _v9 = _vecmath32.product(grad_output, 0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v2 < 300.0
    _v12 = _v5 & _v11
    _v13 = _v12 | _v8
    _v14 = _v6 < 3.402823669209385e38
    _v15 = _v0 & _v13
    _v16 = _v15 & _v14
    _v17 = _v0 if x > 0.0 else _v16
    _v18 = _v1 if x > 0.0 else _v10
    _v19 = x != 0.0
    _v20 = _v0 | (x != 0.0)
    _v21 = _v17 & _v19
    _v22 = _v21 & _v20
    _v23 = _vecmath32.guarded(_v18, _v22)
    _v24 = _v23 if alpha == alpha else _vecmath32.single(alpha)
    return _v24, _v24 == _v24


@_vecmath.jit_inline
def _elu_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _elu_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _elu_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elu_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _elu_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _elu_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_elu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _elu_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_backward(grad_output, x, alpha):
    value, ok = _elu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_elu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_backward(grad_output, x, alpha):
    value, ok = _elu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_elu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_backward = _dispatch.Kernel(
    __name__,
    "elu_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_elu_backward,
        fill32=_fill32_elu_backward,
        mend=_mend_elu_backward,
        one=_one_elu_backward,
        one32=_one32_elu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def elu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of elu.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(elu_backward)
def _overload_elu_backward(grad_output, x, alpha=1.0):
    call = _kernel_elu_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=1.0):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _elu_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elu_fast(x, alpha)
    _r1, _ok1 = _elu_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _elu_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elu_fast32(x, alpha)
    _r1, _ok1 = _elu_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _elu_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _elu_exact(x, alpha)
    _r1 = _elu_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_elu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elu_value_and_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_elu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_elu_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _elu_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_elu_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_elu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_elu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _elu_value_and_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact_0, exact_1 = _round_elu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_elu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _elu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_elu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_elu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "elu_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_elu_value_and_derivative,
        fill32=_fill32_elu_value_and_derivative,
        mend=_mend_elu_value_and_derivative,
        one=_one_elu_value_and_derivative,
        one32=_one32_elu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def elu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ELU and its derivative, in one pass.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_elu_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(elu_value_and_derivative)
def _overload_elu_value_and_derivative(x, alpha=1.0):
    call = _kernel_elu_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _elu_derivative_from_output_ball0(y, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_elu_derivative_from_output_ball1_expression = _ball_wide.program("y alpha", "alpha + y")


@_vecmath.jit_scalar
def _elu_derivative_from_output_ball1(y, alpha):
    """In balls."""
    # alpha + y
    _t3 = _ball.add(alpha, y)
    return _ball_wide.settled(_t3, _elu_derivative_from_output_ball1_expression, (y, alpha))


@_vecmath.jit_scalar
def _elu_derivative_from_output_sign0_of(y, alpha):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _elu_derivative_from_output_sign0(y, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _elu_derivative_from_output_sign0_of(y, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elu_derivative_from_output_side(y, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elu_derivative_from_output_sign0(y, alpha)
    if _order == -1:
        return _elu_derivative_from_output_ball0(y, alpha)
    return _elu_derivative_from_output_ball1(y, alpha)


@_vecmath.jit_scalar
def _elu_derivative_from_output_exact(y, alpha):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    return _elu_derivative_from_output_side(y, alpha, 0.0)


@_vecmath.jit_inline
def _elu_derivative_from_output_fast(y, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = alpha + y
    _v2 = 1.0 if y > 0.0 else _v1
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if alpha == alpha else alpha
    return _v4, _v0


@_vecmath.jit_inline
def _elu_derivative_from_output_fast32(y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = alpha + y
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 if y > 0.0 else _v3
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if alpha == alpha else _vecmath32.single(alpha)
    return _v6, _v0


@_cached
def _fill_elu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_from_output_fast(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_derivative_from_output_fast32(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_derivative_from_output(y, alpha, width):
    if _loops.any_nan(y, alpha):
        return _loops.NAN
    ball = _elu_derivative_from_output_exact(y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_derivative_from_output(y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_derivative_from_output(_loops.at(y, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_derivative_from_output(y, alpha):
    value, ok = _elu_derivative_from_output_fast(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_derivative_from_output(y, alpha):
    value, ok = _elu_derivative_from_output_fast32(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_elu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "elu_derivative_from_output",
    ("y", "alpha"),
    _loops.Loops(
        fill=_fill_elu_derivative_from_output,
        fill32=_fill32_elu_derivative_from_output,
        mend=_mend_elu_derivative_from_output,
        one=_one_elu_derivative_from_output,
        one32=_one32_elu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def elu_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of elu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_derivative_from_output.call(out, y, alpha)


@_loops.callable_when_jitted(elu_derivative_from_output)
def _overload_elu_derivative_from_output(y, alpha=1.0):
    call = _kernel_elu_derivative_from_output.compiled(y, alpha)

    def jitted(y, alpha=1.0):
        return call(y, alpha)

    return jitted


@_vecmath.jit_inline
def _elu_derivative_from_output_fast_pulled32(grad_output, y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = alpha + y
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v1 if y > 0.0 else _v3
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if alpha == alpha else _vecmath32.single(alpha)
    return _v6, _v6 == _v6


@_vecmath.jit_inline
def _elu_backward_from_output_fast(grad_output, y, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _elu_derivative_from_output_fast(y, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _elu_backward_from_output_fast32(grad_output, y, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elu_derivative_from_output_fast_pulled32(grad_output, y, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _elu_backward_from_output_exact(grad_output, y, alpha):
    """Right everywhere: balls."""
    _d0 = _elu_derivative_from_output_exact(y, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_elu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _elu_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elu_backward_from_output(grad_output, y, alpha, width):
    if _loops.any_nan(grad_output, y, alpha):
        return _loops.NAN
    ball = _elu_backward_from_output_exact(grad_output, y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_elu_backward_from_output(grad_output, y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elu_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elu_backward_from_output(grad_output, y, alpha):
    value, ok = _elu_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_elu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elu_backward_from_output(grad_output, y, alpha):
    value, ok = _elu_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_elu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elu_backward_from_output = _dispatch.Kernel(
    __name__,
    "elu_backward_from_output",
    ("grad_output", "y", "alpha"),
    _loops.Loops(
        fill=_fill_elu_backward_from_output,
        fill32=_fill32_elu_backward_from_output,
        mend=_mend_elu_backward_from_output,
        one=_one_elu_backward_from_output,
        one32=_one32_elu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def elu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of elu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elu_backward_from_output.call(out, grad_output, y, alpha)


@_loops.callable_when_jitted(elu_backward_from_output)
def _overload_elu_backward_from_output(grad_output, y, alpha=1.0):
    call = _kernel_elu_backward_from_output.compiled(grad_output, y, alpha)

    def jitted(grad_output, y, alpha=1.0):
        return call(grad_output, y, alpha)

    return jitted


def elu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times elu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "elu_backward_alpha",
        _kernel_elu_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
