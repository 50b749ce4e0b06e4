"""Penalized tanh.

Written by `symact build` from [penalized_tanh] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "penalized_tanh",
    "penalized_tanh_backward",
    "penalized_tanh_backward_alpha",
    "penalized_tanh_derivative",
    "penalized_tanh_derivative2",
    "penalized_tanh_derivative_alpha",
    "penalized_tanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


_penalized_tanh_ball0_expression = _ball_wide.program(
    "x alpha",
    "alpha*tanh(x)",
    "alpha*(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)",
    "alpha*(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)",
    "alpha*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _penalized_tanh_ball0(x, alpha):
    """In balls."""
    # alpha*(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.exp(x)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.mul(alpha, _t7)
    _t10 = _ball.sub(_t5, _t2)
    _t12 = _ball.mul(_t9, _t10)
    _t14 = _ball.sqr(_t5)
    _t16 = _ball.add(_t2, _t14)
    _t18 = _ball.div(_t12, _t16)
    if _ball_wide.will_do(_t18, (x, alpha)):
        return _t18
    # alpha*(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)
    _t23 = _ball.neg(x)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.sub(_t2, _t25)
    _t29 = _ball.mul(alpha, _t27)
    _t30 = _ball.add(_t2, _t25)
    _t32 = _ball.mul(_t29, _t30)
    _t34 = _ball.sqr(_t25)
    _t36 = _ball.add(_t2, _t34)
    _t38 = _ball.div(_t32, _t36)
    if _ball_wide.will_do(_t38, (x, alpha)):
        return _t38
    # alpha*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)
    _t43 = (1.0, 0.0, 1.0, 0.0)
    _t45 = _ball.expm1(x)
    _t47 = _ball.add(_t43, _t45)
    _t49 = _ball.mul(alpha, _t47)
    _t50 = _ball.mul(_t49, _t45)
    _t52 = _ball.scaled(_t45, 1.0)
    _t54 = _ball.add(_t43, _t52)
    _t55 = _ball.sqr(_t45)
    _t57 = _ball.add(_t54, _t55)
    _t59 = _ball.div(_t50, _t57)
    _t61 = _ball.better(_ball.better(_t18, _t38), _t59)
    return _ball_wide.settled(_t61, _penalized_tanh_ball0_expression, (x, alpha))


_penalized_tanh_ball1_expression = _ball_wide.program(
    "x alpha",
    "tanh(x)",
    "(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)",
    "(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _penalized_tanh_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sub(_t4, _t1)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.sqr(_t4)
    _t14 = _ball.add(_t1, _t12)
    _t16 = _ball.div(_t10, _t14)
    if _ball_wide.will_do(_t16, (x, alpha)):
        return _t16
    # tanh(x)
    _t21 = _ball.tanh(x)
    if _ball_wide.will_do(_t21, (x, alpha)):
        return _t21
    # (expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)
    _t26 = (1.0, 0.0, 1.0, 0.0)
    _t28 = _ball.expm1(x)
    _t30 = _ball.add(_t26, _t28)
    _t32 = _ball.mul(_t30, _t28)
    _t34 = _ball.scaled(_t28, 1.0)
    _t36 = _ball.add(_t26, _t34)
    _t37 = _ball.sqr(_t28)
    _t39 = _ball.add(_t36, _t37)
    _t41 = _ball.div(_t32, _t39)
    _t43 = _ball.better(_ball.better(_t16, _t21), _t41)
    return _ball_wide.settled(_t43, _penalized_tanh_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _penalized_tanh_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _penalized_tanh_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _penalized_tanh_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _penalized_tanh_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _penalized_tanh_sign0(x, alpha)
    if _order == -1:
        return _penalized_tanh_ball0(x, alpha)
    return _penalized_tanh_ball1(x, alpha)


@_vecmath.jit_scalar
def _penalized_tanh_limit(x, alpha):
    """In balls."""
    return _penalized_tanh_side(x, alpha, 0.0)


@_vecmath.jit_scalar
def _penalized_tanh_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _penalized_tanh_limit(x, alpha)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _penalized_tanh_limit(x, alpha)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _penalized_tanh_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.tanh(x)
    _v1 = _v0 * alpha
    _v2 = _vecmath.in_range(_v1)
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = x < -24.0
    _v6 = -alpha
    _v7 = _v6 if _v5 else _v1
    _v8 = _v7 if x == x else x
    _v9 = _v2 | _v5
    _v10 = _v4 < 3.402823669209385e38
    _v11 = _v9 & _v10
    _v12 = _vecmath.in_range(_v0)
    _v13 = _v0 == 0.0
    _v14 = _v12 | (_v13 & (x == 0.0))
    _v15 = x > 24.0
    _v16 = 1.0 if _v15 else _v0
    _v17 = _v16 if x == x else x
    _v18 = _v14 | _v15
    _v19 = _v18 & _v10
    _v20 = _v11 if x < 0.0 else _v19
    _v21 = _v8 if x < 0.0 else _v17
    _v22 = _vecmath.guarded(_v21, _v20)
    _v23 = _v22 if alpha == alpha else alpha
    return _v23, _v20


@_vecmath.jit_inline
def _penalized_tanh_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tanh(x)
    _v1 = _v0 * alpha
    _v2 = _v1 != 0.0
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = _vecmath32.single(_v1)
    _v6 = x < -24.0
    _v7 = -alpha
    _v8 = _vecmath32.single(_v7)
    _v9 = _v8 if _v6 else _v5
    _v10 = _v9 if x == x else _vecmath32.single(x)
    _v11 = _v2 | _v6
    _v12 = _v4 < 3.402823669209385e38
    _v13 = _v11 & _v12
    _v14 = _vecmath32.single(_v0)
    _v15 = x > 24.0
    _v16 = _vecmath32.single(1.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v13 if x < 0.0 else _v12
    _v20 = _v10 if x < 0.0 else _v18
    _v21 = _vecmath32.guarded(_v20, _v19)
    _v22 = _v21 if alpha == alpha else _vecmath32.single(alpha)
    return _v22, _v19


@_cached
def _fill_penalized_tanh(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _penalized_tanh_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_penalized_tanh(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_penalized_tanh(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_penalized_tanh(x, alpha):
    value, ok = _penalized_tanh_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_penalized_tanh(x, alpha):
    value, ok = _penalized_tanh_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_penalized_tanh = _dispatch.Kernel(
    __name__,
    "penalized_tanh",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh,
        fill32=_fill32_penalized_tanh,
        mend=_mend_penalized_tanh,
        one=_one_penalized_tanh,
        one32=_one32_penalized_tanh,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def penalized_tanh(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any:
    """Penalized tanh, elementwise.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_penalized_tanh.call(out, x, alpha)


@_loops.callable_when_jitted(penalized_tanh)
def _overload_penalized_tanh(x, alpha=0.25):
    call = _kernel_penalized_tanh.compiled(x, alpha)

    def jitted(x, alpha=0.25):
        return call(x, alpha)

    return jitted


_penalized_tanh_derivative_ball0_expression = _ball_wide.program(
    "x alpha", "alpha*(1 - tanh(x)**2)", "4*alpha*exp(x)**2/(exp(x)**2 + 1)**2"
)


@_vecmath.jit_scalar
def _penalized_tanh_derivative_ball0(x, alpha):
    """In balls."""
    # 4*alpha*exp(x)**2/(exp(x)**2 + 1)**2
    _t3 = _ball.exp(x)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.mul(alpha, _t5)
    _t9 = _ball.scaled(_t7, 2.0)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.add(_t11, _t5)
    _t15 = _ball.sqr(_t13)
    _t17 = _ball.div(_t9, _t15)
    return _ball_wide.settled(_t17, _penalized_tanh_derivative_ball0_expression, (x, alpha))


_penalized_tanh_derivative_ball1_expression = _ball_wide.program(
    "x alpha",
    "1 - tanh(x)**2",
    "4*exp(x)**2/(exp(x)**2 + 1)**2",
    "4*exp(-x)**2/(exp(-x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _penalized_tanh_derivative_ball1(x, alpha):
    """In balls."""
    # 4*exp(x)**2/(exp(x)**2 + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = _ball.scaled(_t4, 2.0)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.add(_t8, _t4)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.div(_t6, _t12)
    if _ball_wide.will_do(_t14, (x, alpha)):
        return _t14
    # 4*exp(-x)**2/(exp(-x)**2 + 1)**2
    _t19 = _ball.neg(x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.scaled(_t23, 2.0)
    _t27 = _ball.add(_t8, _t23)
    _t29 = _ball.sqr(_t27)
    _t31 = _ball.div(_t25, _t29)
    _t33 = _ball.better(_t14, _t31)
    return _ball_wide.settled(_t33, _penalized_tanh_derivative_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _penalized_tanh_derivative_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _penalized_tanh_derivative_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _penalized_tanh_derivative_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _penalized_tanh_derivative_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _penalized_tanh_derivative_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _penalized_tanh_derivative_ball0(x, alpha)
    return _penalized_tanh_derivative_ball1(x, alpha)


@_vecmath.jit_scalar
def _penalized_tanh_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _penalized_tanh_derivative_sign0(x, alpha) == 0
    if not _tied:
        return _penalized_tanh_derivative_side(x, alpha, 0.0)
    _below = _penalized_tanh_derivative_side(x, alpha, -1.0)
    _above = _penalized_tanh_derivative_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _penalized_tanh_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = _v1 * _v1
    _v3 = _vecmath.two_product(4.0, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, alpha)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.rounded(_v7, _v8)
    _v10 = 2.0 + _v2
    _v11 = _v2 * _v10
    _v12 = _v11 + 1.0
    _v13 = _v9 / _v12
    _v14 = _vecmath.in_range(_v13)
    _v15 = abs(alpha)
    _v16 = _v0 < 690.0
    _v17 = _v15 < 3.402823669209385e38
    _v18 = _v14 & _v16
    _v19 = _v18 & _v17
    _v20 = 2.0 * x
    _v21 = 2.0 * 0.0
    _v22 = _vecmath.exp_bounded_dd(_v20, _v21)
    _v23 = 4.0 * _v22
    _v24 = 1.0 + _v22
    _v25 = _v24 * _v24
    _v26 = _v23 / _v25
    _v27 = _vecmath.in_range(_v26)
    _v28 = x > 768.0
    _v29 = 0.0 if _v28 else _v26
    _v30 = _v0 < 162.5
    _v31 = _v27 & _v30
    _v32 = _v31 | _v28
    _v33 = _v32 & _v17
    _v34 = _v19 if x < 0.0 else _v33
    _v35 = _v13 if x < 0.0 else _v29
    _v36 = _vecmath.smallest(_v13, _v29)
    _v37 = _v36 if x == 0.0 else _v35
    _v38 = _v19 | (x != 0.0)
    _v39 = _v34 & _v38
    _v40 = _vecmath.guarded(_v37, _v39)
    _v41 = _v40 if alpha == alpha else alpha
    return _v41, _v39


@_vecmath.jit_inline
def _penalized_tanh_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = _v3 * alpha
    _v5 = 1.0 + _v2
    _v6 = _v5 * _v5
    _v7 = _v4 / _v6
    _v8 = _v7 != 0.0
    _v9 = abs(alpha)
    _v10 = _vecmath32.single(_v7)
    _v11 = _v0 < 300.0
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v8 & _v11
    _v14 = _v13 & _v12
    _v15 = _v3 / _v6
    _v16 = _vecmath32.single(_v15)
    _v17 = x > 104.0
    _v18 = _vecmath32.single(0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v19 if x == x else _vecmath32.single(x)
    _v21 = _v14 if x < 0.0 else _v12
    _v22 = _v10 if x < 0.0 else _v20
    _v23 = 0.0 if _v17 else _v15
    _v24 = _v23 if x == x else _vecmath32.single(x)
    _v25 = _vecmath32.smallest(_v7, _v24, _v10, _v20, _v18)
    _v26 = _v25 if x == 0.0 else _v22
    _v27 = _v14 | (x != 0.0)
    _v28 = _v21 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if alpha == alpha else _vecmath32.single(alpha)
    return _v30, _v28


@_cached
def _fill_penalized_tanh_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _penalized_tanh_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_penalized_tanh_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_penalized_tanh_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_penalized_tanh_derivative(x, alpha):
    value, ok = _penalized_tanh_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_penalized_tanh_derivative(x, alpha):
    value, ok = _penalized_tanh_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_penalized_tanh_derivative = _dispatch.Kernel(
    __name__,
    "penalized_tanh_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh_derivative,
        fill32=_fill32_penalized_tanh_derivative,
        mend=_mend_penalized_tanh_derivative,
        one=_one_penalized_tanh_derivative,
        one32=_one32_penalized_tanh_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def penalized_tanh_derivative(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any:
    """The derivative of penalized_tanh with respect to x.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_penalized_tanh_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(penalized_tanh_derivative)
def _overload_penalized_tanh_derivative(x, alpha=0.25):
    call = _kernel_penalized_tanh_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.25):
        return call(x, alpha)

    return jitted


_penalized_tanh_derivative2_ball0_expression = _ball_wide.program(
    "x alpha",
    "2*alpha*(tanh(x)**2 - 1)*tanh(x)",
    "alpha*(8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3",
    "alpha*(exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3",
    "-8*alpha*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3",
)


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_ball0(x, alpha):
    """In balls."""
    # alpha*(8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3
    _t3 = _ball.exp(x)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.mul(alpha, _t5)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.add(_t8, _t3)
    _t12 = _ball.mul(_t7, _t10)
    _t13 = (1.0, 0.0, 3.0, 0.0)
    _t15 = _ball.scaled(_t3, 3.0)
    _t17 = _ball.sub(_t13, _t15)
    _t19 = _ball.mul(_t12, _t17)
    _t21 = _ball.add(_t8, _t5)
    _t23 = _ball.powi(_t21, 3)
    _t25 = _ball.div(_t19, _t23)
    if _ball_wide.will_do(_t25, (x, alpha)):
        return _t25
    # alpha*(exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3
    _t30 = _ball.neg(x)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.sqr(_t32)
    _t36 = _ball.mul(alpha, _t34)
    _t37 = _ball.add(_t8, _t32)
    _t39 = _ball.mul(_t36, _t37)
    _t40 = _ball.scaled(_t32, 3.0)
    _t42 = _ball.sub(_t40, _t13)
    _t44 = _ball.mul(_t39, _t42)
    _t46 = _ball.add(_t8, _t34)
    _t48 = _ball.powi(_t46, 3)
    _t50 = _ball.div(_t44, _t48)
    if _ball_wide.will_do(_t50, (x, alpha)):
        return _t50
    # -8*alpha*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3
    _t55 = (-1.0, 0.0, 3.0, 0.0)
    _t57 = _ball.expm1(x)
    _t59 = _ball.add(_t8, _t57)
    _t61 = _ball.sqr(_t59)
    _t63 = _ball.mul(alpha, _t61)
    _t64 = (1.0, 0.0, 1.0, 0.0)
    _t66 = _ball.add(_t64, _t57)
    _t68 = _ball.mul(_t63, _t66)
    _t69 = _ball.mul(_t68, _t57)
    _t71 = _ball.mul(_t55, _t69)
    _t73 = _ball.scaled(_t57, 1.0)
    _t75 = _ball.add(_t64, _t73)
    _t76 = _ball.sqr(_t57)
    _t78 = _ball.add(_t75, _t76)
    _t80 = _ball.powi(_t78, 3)
    _t82 = _ball.div(_t71, _t80)
    _t84 = _ball.better(_ball.better(_t25, _t50), _t82)
    return _ball_wide.settled(_t84, _penalized_tanh_derivative2_ball0_expression, (x, alpha))


_penalized_tanh_derivative2_ball1_expression = _ball_wide.program(
    "x alpha",
    "2*(tanh(x)**2 - 1)*tanh(x)",
    "(8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3",
    "(exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3",
    "-8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3",
)


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # (8 - 8*exp(x))*(exp(x) + 1)*exp(x)**2/(exp(x)**2 + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.mul(_t4, _t8)
    _t11 = (1.0, 0.0, 3.0, 0.0)
    _t13 = _ball.scaled(_t2, 3.0)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.mul(_t10, _t15)
    _t19 = _ball.add(_t6, _t4)
    _t21 = _ball.powi(_t19, 3)
    _t23 = _ball.div(_t17, _t21)
    if _ball_wide.will_do(_t23, (x, alpha)):
        return _t23
    # (exp(-x) + 1)*(8*exp(-x) - 8)*exp(-x)**2/(exp(-x)**2 + 1)**3
    _t28 = _ball.neg(x)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.sqr(_t30)
    _t34 = _ball.add(_t6, _t30)
    _t36 = _ball.mul(_t32, _t34)
    _t37 = _ball.scaled(_t30, 3.0)
    _t39 = _ball.sub(_t37, _t11)
    _t41 = _ball.mul(_t36, _t39)
    _t43 = _ball.add(_t6, _t32)
    _t45 = _ball.powi(_t43, 3)
    _t47 = _ball.div(_t41, _t45)
    if _ball_wide.will_do(_t47, (x, alpha)):
        return _t47
    # -8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3
    _t52 = (-1.0, 0.0, 3.0, 0.0)
    _t54 = _ball.expm1(x)
    _t56 = _ball.add(_t6, _t54)
    _t58 = _ball.sqr(_t56)
    _t60 = (1.0, 0.0, 1.0, 0.0)
    _t62 = _ball.add(_t60, _t54)
    _t64 = _ball.mul(_t58, _t62)
    _t65 = _ball.mul(_t64, _t54)
    _t67 = _ball.mul(_t52, _t65)
    _t69 = _ball.scaled(_t54, 1.0)
    _t71 = _ball.add(_t60, _t69)
    _t72 = _ball.sqr(_t54)
    _t74 = _ball.add(_t71, _t72)
    _t76 = _ball.powi(_t74, 3)
    _t78 = _ball.div(_t67, _t76)
    _t80 = _ball.better(_ball.better(_t23, _t47), _t78)
    return _ball_wide.settled(_t80, _penalized_tanh_derivative2_ball1_expression, (x, alpha))


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _penalized_tanh_derivative2_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _penalized_tanh_derivative2_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _penalized_tanh_derivative2_ball0(x, alpha)
    return _penalized_tanh_derivative2_ball1(x, alpha)


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_limit(x, alpha):
    """In balls."""
    _tied = _penalized_tanh_derivative2_sign0(x, alpha) == 0
    if not _tied:
        return _penalized_tanh_derivative2_side(x, alpha, 0.0)
    _below = _penalized_tanh_derivative2_side(x, alpha, -1.0)
    _above = _penalized_tanh_derivative2_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _penalized_tanh_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _penalized_tanh_derivative2_limit(x, alpha)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _penalized_tanh_derivative2_limit(x, alpha)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _penalized_tanh_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -2.0 * x
    _v2 = -2.0 * 0.0
    _v3 = _vecmath.expm1_bounded_as_pair(_v1, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v7, _v8, alpha)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v10, _v11, _v4, _v5)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = 8.0 * _v13
    _v16 = 8.0 * _v14
    _v17 = _vecmath.pair_plus(_v4, _v5, 2.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v18, _v19, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v21, _v22, _v18, _v19)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_quotient(_v15, _v16, _v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _v27 + _v28
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(alpha)
    _v32 = _v0 < 107.5
    _v33 = _v31 < 3.402823669209385e38
    _v34 = _v30 & _v32
    _v35 = _v34 & _v33
    _v36 = 2.0 * x
    _v37 = 2.0 * 0.0
    _v38 = _vecmath.expm1_bounded_as_pair(_v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_plus(_v39, _v40, 1.0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_product(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = -8.0 * _v45
    _v48 = -8.0 * _v46
    _v49 = _vecmath.pair_plus(_v39, _v40, 2.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v53, _v54, _v50, _v51)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = abs(_v56) > 1.0261342003245941e-289
    _v59 = abs(_v56)
    _v60 = _vecmath.pair_quotient(_v47, _v48, _v56, _v57)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _v61 + _v62
    _v64 = _vecmath.in_range(_v63)
    _v65 = x > 768.0
    _v66 = -0.0 if _v65 else _v63
    _v67 = _v0 < 162.5
    _v68 = _v59 < 9.7453140114e288
    _v69 = _v58 & _v64
    _v70 = _v69 & _v67
    _v71 = _v70 & _v68
    _v72 = _v71 | _v65
    _v73 = _v72 & _v33
    _v74 = _v35 if x < 0.0 else _v73
    _v75 = _v29 if x < 0.0 else _v66
    _v76 = _vecmath.smallest(_v29, _v66)
    _v77 = _v76 if x == 0.0 else _v75
    _v78 = _v35 | (x != 0.0)
    _v79 = _v74 & _v78
    _v80 = _vecmath.guarded(_v77, _v79)
    _v81 = _v80 if alpha == alpha else alpha
    return _v81, _v79


@_vecmath.jit_inline
def _penalized_tanh_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -2.0 * x
    _v2 = _vecmath32.expm1_bounded(_v1)
    _v3 = 8.0 * _v2
    _v4 = 1.0 + _v2
    _v5 = _v3 * _v4
    _v6 = _v5 * alpha
    _v7 = 2.0 + _v2
    _v8 = _v7 * _v7
    _v9 = _v8 * _v7
    _v10 = _v6 / _v9
    _v11 = _v10 != 0.0
    _v12 = abs(alpha)
    _v13 = _vecmath32.single(_v10)
    _v14 = _v0 < 50.0
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v11 & _v14
    _v17 = _v16 & _v15
    _v18 = 2.0 * x
    _v19 = _vecmath32.expm1_bounded(_v18)
    _v20 = -8.0 * _v19
    _v21 = 1.0 + _v19
    _v22 = _v20 * _v21
    _v23 = 2.0 + _v19
    _v24 = _v23 * _v23
    _v25 = _v24 * _v23
    _v26 = _v22 / _v25
    _v27 = _vecmath32.single(_v26)
    _v28 = x > 104.0
    _v29 = _vecmath32.single(-0.0)
    _v30 = _v29 if _v28 else _v27
    _v31 = _v0 < 75.0
    _v32 = _v31 | _v28
    _v33 = _v32 & _v15
    _v34 = _v17 if x < 0.0 else _v33
    _v35 = _v13 if x < 0.0 else _v30
    _v36 = -0.0 if _v28 else _v26
    _v37 = _vecmath32.single(0.0)
    _v38 = _vecmath32.smallest(_v10, _v36, _v13, _v30, _v37)
    _v39 = _v38 if x == 0.0 else _v35
    _v40 = _v17 | (x != 0.0)
    _v41 = _v34 & _v40
    _v42 = _vecmath32.guarded(_v39, _v41)
    _v43 = _v42 if alpha == alpha else _vecmath32.single(alpha)
    return _v43, _v41


@_cached
def _fill_penalized_tanh_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _penalized_tanh_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_penalized_tanh_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_penalized_tanh_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_penalized_tanh_derivative2(x, alpha):
    value, ok = _penalized_tanh_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_penalized_tanh_derivative2(x, alpha):
    value, ok = _penalized_tanh_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_penalized_tanh_derivative2 = _dispatch.Kernel(
    __name__,
    "penalized_tanh_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh_derivative2,
        fill32=_fill32_penalized_tanh_derivative2,
        mend=_mend_penalized_tanh_derivative2,
        one=_one_penalized_tanh_derivative2,
        one32=_one32_penalized_tanh_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def penalized_tanh_derivative2(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any:
    """The second derivative of penalized_tanh with respect to x.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_penalized_tanh_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(penalized_tanh_derivative2)
def _overload_penalized_tanh_derivative2(x, alpha=0.25):
    call = _kernel_penalized_tanh_derivative2.compiled(x, alpha)

    def jitted(x, alpha=0.25):
        return call(x, alpha)

    return jitted


_penalized_tanh_derivative_alpha_ball0_expression = _ball_wide.program(
    "x alpha",
    "tanh(x)",
    "(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)",
    "(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)",
    "(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sub(_t4, _t1)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.sqr(_t4)
    _t14 = _ball.add(_t1, _t12)
    _t16 = _ball.div(_t10, _t14)
    if _ball_wide.will_do(_t16, (x, alpha)):
        return _t16
    # (1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)
    _t21 = _ball.neg(x)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sub(_t1, _t23)
    _t27 = _ball.add(_t1, _t23)
    _t29 = _ball.mul(_t25, _t27)
    _t31 = _ball.sqr(_t23)
    _t33 = _ball.add(_t1, _t31)
    _t35 = _ball.div(_t29, _t33)
    if _ball_wide.will_do(_t35, (x, alpha)):
        return _t35
    # (expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)
    _t40 = (1.0, 0.0, 1.0, 0.0)
    _t42 = _ball.expm1(x)
    _t44 = _ball.add(_t40, _t42)
    _t46 = _ball.mul(_t44, _t42)
    _t48 = _ball.scaled(_t42, 1.0)
    _t50 = _ball.add(_t40, _t48)
    _t51 = _ball.sqr(_t42)
    _t53 = _ball.add(_t50, _t51)
    _t55 = _ball.div(_t46, _t53)
    _t57 = _ball.better(_ball.better(_t16, _t35), _t55)
    return _ball_wide.settled(_t57, _penalized_tanh_derivative_alpha_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _penalized_tanh_derivative_alpha_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _penalized_tanh_derivative_alpha_sign0(x, alpha)
    if _order == -1:
        return _penalized_tanh_derivative_alpha_ball0(x, alpha)
    return _penalized_tanh_derivative_alpha_ball1(x, alpha)


@_vecmath.jit_scalar
def _penalized_tanh_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _penalized_tanh_derivative_alpha_sign0(x, alpha) == 0
    if not _tied:
        return _penalized_tanh_derivative_alpha_side(x, alpha, 0.0)
    _below = _penalized_tanh_derivative_alpha_side(x, alpha, -1.0)
    _above = _penalized_tanh_derivative_alpha_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _penalized_tanh_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.tanh(x)
    _v1 = _vecmath.in_range(_v0)
    _v2 = _v0 == 0.0
    _v3 = _v1 | (_v2 & (x == 0.0))
    _v4 = abs(x)
    _v5 = abs(alpha)
    _v6 = x < -24.0
    _v7 = -1.0 if _v6 else _v0
    _v8 = _v7 if x == x else x
    _v9 = _v3 | _v6
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v9 & _v10
    _v12 = _v11 if x < 0.0 else True
    _v13 = _v8 if x < 0.0 else 0.0
    _v14 = _vecmath.guarded(_v13, _v12)
    _v15 = _v14 if x == x else x
    _v16 = _v15 if alpha == alpha else alpha
    return _v16, _v12


@_vecmath.jit_inline
def _penalized_tanh_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tanh(x)
    _v1 = abs(x)
    _v2 = abs(alpha)
    _v3 = _vecmath32.single(_v0)
    _v4 = x < -24.0
    _v5 = _vecmath32.single(-1.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _v2 < 3.402823669209385e38
    _v9 = _vecmath32.single(0.0)
    _v10 = _v7 if x < 0.0 else _v9
    _v11 = _vecmath32.guarded(_v10, _v8)
    _v12 = _v11 if x == x else _vecmath32.single(x)
    _v13 = _v12 if alpha == alpha else _vecmath32.single(alpha)
    return _v13, _v8


@_cached
def _fill_penalized_tanh_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _penalized_tanh_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_penalized_tanh_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_penalized_tanh_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_penalized_tanh_derivative_alpha(x, alpha):
    value, ok = _penalized_tanh_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_penalized_tanh_derivative_alpha(x, alpha):
    value, ok = _penalized_tanh_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_penalized_tanh_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_penalized_tanh_derivative_alpha = _dispatch.Kernel(
    __name__,
    "penalized_tanh_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh_derivative_alpha,
        fill32=_fill32_penalized_tanh_derivative_alpha,
        mend=_mend_penalized_tanh_derivative_alpha,
        one=_one_penalized_tanh_derivative_alpha,
        one32=_one32_penalized_tanh_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def penalized_tanh_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any:
    """The derivative of penalized_tanh with respect to its parameter alpha.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_penalized_tanh_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(penalized_tanh_derivative_alpha)
def _overload_penalized_tanh_derivative_alpha(x, alpha=0.25):
    call = _kernel_penalized_tanh_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=0.25):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _penalized_tanh_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = _v3 * alpha
    _v5 = 1.0 + _v2
    _v6 = _v5 * _v5
    _v7 = _v4 / _v6
    _v8 = _v7 != 0.0
    _v9 = abs(alpha)
    _v10 = _vecmath32.product(grad_output, _v7)
    _v11 = _v0 < 300.0
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v8 & _v11
    _v14 = _v13 & _v12
    _v15 = _v3 / _v6
    _v16 = _vecmath32.product(grad_output, _v15)
    _v17 = x > 104.0
    _v18 = _vecmath32.product(grad_output, 0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v19 if x == x else _vecmath32.single(x)
    _v21 = _v14 if x < 0.0 else _v12
    _v22 = _v10 if x < 0.0 else _v20
    _v23 = 0.0 if _v17 else _v15
    _v24 = _v23 if x == x else _vecmath32.single(x)
    _v25 = _vecmath32.smallest(_v7, _v24, _v10, _v20, _v18)
    _v26 = _v25 if x == 0.0 else _v22
    _v27 = _v14 | (x != 0.0)
    _v28 = _v21 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if alpha == alpha else _vecmath32.single(alpha)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _penalized_tanh_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _penalized_tanh_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _penalized_tanh_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _penalized_tanh_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _penalized_tanh_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _penalized_tanh_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_penalized_tanh_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _penalized_tanh_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _penalized_tanh_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_penalized_tanh_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_penalized_tanh_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_penalized_tanh_backward(grad_output, x, alpha):
    value, ok = _penalized_tanh_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_penalized_tanh_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_penalized_tanh_backward(grad_output, x, alpha):
    value, ok = _penalized_tanh_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_penalized_tanh_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_penalized_tanh_backward = _dispatch.Kernel(
    __name__,
    "penalized_tanh_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh_backward,
        fill32=_fill32_penalized_tanh_backward,
        mend=_mend_penalized_tanh_backward,
        one=_one_penalized_tanh_backward,
        one32=_one32_penalized_tanh_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def penalized_tanh_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of penalized_tanh.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_penalized_tanh_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(penalized_tanh_backward)
def _overload_penalized_tanh_backward(grad_output, x, alpha=0.25):
    call = _kernel_penalized_tanh_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=0.25):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _penalized_tanh_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _penalized_tanh_fast(x, alpha)
    _r1, _ok1 = _penalized_tanh_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _penalized_tanh_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _penalized_tanh_fast32(x, alpha)
    _r1, _ok1 = _penalized_tanh_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _penalized_tanh_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _penalized_tanh_exact(x, alpha)
    _r1 = _penalized_tanh_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_penalized_tanh_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _penalized_tanh_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_penalized_tanh_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _penalized_tanh_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_penalized_tanh_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _penalized_tanh_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_penalized_tanh_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_penalized_tanh_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_penalized_tanh_value_and_derivative(x, alpha):
    value_0, value_1, ok = _penalized_tanh_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_penalized_tanh_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_penalized_tanh_value_and_derivative(x, alpha):
    value_0, value_1, ok = _penalized_tanh_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_penalized_tanh_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_penalized_tanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "penalized_tanh_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_penalized_tanh_value_and_derivative,
        fill32=_fill32_penalized_tanh_value_and_derivative,
        mend=_mend_penalized_tanh_value_and_derivative,
        one=_one_penalized_tanh_value_and_derivative,
        one32=_one32_penalized_tanh_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def penalized_tanh_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any:
    """Penalized tanh and its derivative, in one pass.

    alpha: default 0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_penalized_tanh_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(penalized_tanh_value_and_derivative)
def _overload_penalized_tanh_value_and_derivative(x, alpha=0.25):
    call = _kernel_penalized_tanh_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.25):
        return call(x, alpha)

    return jitted


def penalized_tanh_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any:
    """The sum of grad_output times penalized_tanh_derivative_alpha, over the axes along which alpha
    is broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "penalized_tanh_backward_alpha",
        _kernel_penalized_tanh_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
