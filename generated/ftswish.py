"""FTSwish.

Written by `symact build` from [ftswish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "ftswish",
    "ftswish_backward",
    "ftswish_backward_t",
    "ftswish_derivative",
    "ftswish_derivative2",
    "ftswish_derivative_t",
    "ftswish_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _ftswish_ball0(x, t):
    """In balls."""
    # t
    return t


_ftswish_ball1_expression = _ball_wide.program(
    "x t", "t + x/(1 + exp(-x))", "(t*exp(x) + t + x*exp(x))/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _ftswish_ball1(x, t):
    """In balls."""
    # (t*exp(x) + t + x*exp(x))/(exp(x) + 1)
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(t, _t3)
    _t7 = _ball.add(t, _t5)
    _t8 = _ball.mul(x, _t3)
    _t10 = _ball.add(_t7, _t8)
    _t12 = (1.0, 0.0, 0.0, 0.0)
    _t14 = _ball.add(_t12, _t3)
    _t16 = _ball.div(_t10, _t14)
    if _ball_wide.will_do(_t16, (x, t)):
        return _t16
    # t + x/(exp(-x) + 1)
    _t21 = _ball.neg(x)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.add(_t12, _t23)
    _t27 = _ball.div(x, _t25)
    _t29 = _ball.add(t, _t27)
    _t31 = _ball.better(_t16, _t29)
    return _ball_wide.settled(_t31, _ftswish_ball1_expression, (x, t))


@_vecmath.jit_scalar
def _ftswish_sign0_of(x, t):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _ftswish_sign0(x, t):
    """-1, 0, 1; 2: unknown."""
    _of = _ftswish_sign0_of(x, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _ftswish_side(x, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _ftswish_sign0(x, t)
    if _order == -1:
        return _ftswish_ball0(x, t)
    return _ftswish_ball1(x, t)


@_vecmath.jit_scalar
def _ftswish_exact(x, t):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    return _ftswish_side(x, t, 0.0)


@_vecmath.jit_inline
def _ftswish_fast(x, t):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_quotient(x, 0.0, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, t)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(t)
    _v15 = _v14 + _v9
    _v16 = abs(_v12) * 16384.0 >= _v15
    _v17 = _v12 + _v13
    _v18 = _vecmath.in_range(_v17)
    _v19 = _v0 < 690.0
    _v20 = _v14 < 3.402823669209385e38
    _v21 = _v16 & _v18
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = True if x < 0.0 else _v23
    _v25 = t if x < 0.0 else _v17
    _v26 = _vecmath.guarded(_v25, _v24)
    return _v26, _v24


@_vecmath.jit_inline
def _ftswish_fast32(x, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(t)
    _v1 = abs(x)
    _v2 = -x
    _v3 = _vecmath32.exp_fine(_v2)
    _v4 = 1.0 + _v3
    _v5 = x / _v4
    _v6 = t + _v5
    _v7 = abs(t)
    _v8 = _v7 + _v5
    _v9 = abs(_v6) * 262144.0 >= _v8
    _v10 = _v6 != 0.0
    _v11 = _vecmath32.single(_v6)
    _v12 = _v1 < 300.0
    _v13 = _v7 < 3.402823669209385e38
    _v14 = _v9 & _v10
    _v15 = _v14 & _v12
    _v16 = _v15 & _v13
    _v17 = True if x < 0.0 else _v16
    _v18 = _v0 if x < 0.0 else _v11
    _v19 = _vecmath32.guarded(_v18, _v17)
    return _v19, _v17


@_cached
def _fill_ftswish(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_fast(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_fast32(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ftswish(x, t, width):
    if _loops.any_nan(x, t):
        return _loops.NAN
    ball = _ftswish_exact(x, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_ftswish(x, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ftswish(_loops.at(x, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ftswish(x, t):
    value, ok = _ftswish_fast(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish(_loops.float64(x), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ftswish(x, t):
    value, ok = _ftswish_fast32(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish(_loops.float64(x), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ftswish = _dispatch.Kernel(
    __name__,
    "ftswish",
    ("x", "t"),
    _loops.Loops(
        fill=_fill_ftswish,
        fill32=_fill32_ftswish,
        mend=_mend_ftswish,
        one=_one_ftswish,
        one32=_one32_ftswish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ftswish(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any:
    """FTSwish, elementwise.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ftswish.call(out, x, t)


@_loops.callable_when_jitted(ftswish)
def _overload_ftswish(x, t=-0.2):
    call = _kernel_ftswish.compiled(x, t)

    def jitted(x, t=-0.2):
        return call(x, t)

    return jitted


@_vecmath.jit_scalar
def _ftswish_derivative_ball0(x, t):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_ftswish_derivative_ball1_expression = _ball_wide.program(
    "x t", "x*exp(-x)/(1 + exp(-x))**2 + 1/(1 + exp(-x))", "(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2"
)


@_vecmath.jit_scalar
def _ftswish_derivative_ball1(x, t):
    """In balls."""
    # (x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.add(_t6, x)
    _t9 = _ball.mul(_t7, _t4)
    _t11 = _ball.add(_t1, _t4)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t9, _t13)
    if _ball_wide.will_do(_t15, (x, t)):
        return _t15
    # x*exp(-x)/(exp(-x) + 1)**2 + 1/(exp(-x) + 1)
    _t20 = _ball.neg(x)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.add(_t1, _t22)
    _t26 = _ball.div(_t1, _t24)
    _t28 = _ball.mul(x, _t22)
    _t30 = _ball.sqr(_t24)
    _t32 = _ball.div(_t28, _t30)
    _t34 = _ball.add(_t26, _t32)
    _t36 = _ball.better(_t15, _t34)
    return _ball_wide.settled(_t36, _ftswish_derivative_ball1_expression, (x, t))


@_vecmath.jit_scalar
def _ftswish_derivative_sign0_of(x, t):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _ftswish_derivative_sign0(x, t):
    """-1, 0, 1; 2: unknown."""
    _of = _ftswish_derivative_sign0_of(x, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _ftswish_derivative_side(x, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _ftswish_derivative_sign0(x, t)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _ftswish_derivative_ball0(x, t)
    return _ftswish_derivative_ball1(x, t)


@_vecmath.jit_scalar
def _ftswish_derivative_exact(x, t):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    _tied = _ftswish_derivative_sign0(x, t) == 0
    if not _tied:
        return _ftswish_derivative_side(x, t, 0.0)
    _below = _ftswish_derivative_side(x, t, -1.0)
    _above = _ftswish_derivative_side(x, t, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _ftswish_derivative_fast(x, t):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _v2 * x
    _v4 = 1.0 + _v2
    _v5 = _v4 + _v3
    _v6 = _v4 * _v4
    _v7 = _v5 / _v6
    _v8 = abs(t)
    _v9 = x > 48.0
    _v10 = 1.0 if _v9 else _v7
    _v11 = _v10 if x == x else x
    _v12 = _v8 < 3.402823669209385e38
    _v13 = 0.0 if x <= 0.0 else _v11
    _v14 = _vecmath.guarded(_v13, _v12)
    _v15 = _v14 if t == t else t
    return _v15, _v12


@_vecmath.jit_inline
def _ftswish_derivative_fast32(x, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = abs(x)
    _v2 = -x
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = _v3 * x
    _v5 = 1.0 + _v3
    _v6 = _v5 + _v4
    _v7 = _v5 * _v5
    _v8 = _v6 / _v7
    _v9 = abs(t)
    _v10 = _vecmath32.single(_v8)
    _v11 = x > 48.0
    _v12 = _vecmath32.single(1.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v9 < 3.402823669209385e38
    _v16 = _v0 if x <= 0.0 else _v14
    _v17 = _vecmath32.guarded(_v16, _v15)
    _v18 = _v17 if t == t else _vecmath32.single(t)
    return _v18, _v15


@_cached
def _fill_ftswish_derivative(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative_fast(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish_derivative(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative_fast32(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ftswish_derivative(x, t, width):
    if _loops.any_nan(x, t):
        return _loops.NAN
    ball = _ftswish_derivative_exact(x, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_ftswish_derivative(x, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ftswish_derivative(_loops.at(x, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ftswish_derivative(x, t):
    value, ok = _ftswish_derivative_fast(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative(_loops.float64(x), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ftswish_derivative(x, t):
    value, ok = _ftswish_derivative_fast32(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative(_loops.float64(x), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ftswish_derivative = _dispatch.Kernel(
    __name__,
    "ftswish_derivative",
    ("x", "t"),
    _loops.Loops(
        fill=_fill_ftswish_derivative,
        fill32=_fill32_ftswish_derivative,
        mend=_mend_ftswish_derivative,
        one=_one_ftswish_derivative,
        one32=_one32_ftswish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ftswish_derivative(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any:
    """The derivative of ftswish with respect to x.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ftswish_derivative.call(out, x, t)


@_loops.callable_when_jitted(ftswish_derivative)
def _overload_ftswish_derivative(x, t=-0.2):
    call = _kernel_ftswish_derivative.compiled(x, t)

    def jitted(x, t=-0.2):
        return call(x, t)

    return jitted


@_vecmath.jit_scalar
def _ftswish_derivative2_ball0(x, t):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_ftswish_derivative2_ball1_expression = _ball_wide.program(
    "x t",
    "(-x + 2*x*exp(-x)/(1 + exp(-x)) + 2)*exp(-x)/(1 + exp(-x))**2",
    "-(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _ftswish_derivative2_ball1(x, t):
    """In balls."""
    # -(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t9 = _ball.scaled(_t2, 1.0)
    _t11 = _ball.sub(_t8, _t9)
    _t12 = _ball.sub(_t11, x)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.neg(_t14)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.add(_t18, _t2)
    _t22 = _ball.powi(_t20, 3)
    _t24 = _ball.div(_t16, _t22)
    if _ball_wide.will_do(_t24, (x, t)):
        return _t24
    # (-x + 2*x*exp(-x)/(exp(-x) + 1) + 2)*exp(-x)/(exp(-x) + 1)**2
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.mul(x, _t31)
    _t35 = _ball.scaled(_t33, 1.0)
    _t37 = _ball.add(_t18, _t31)
    _t39 = _ball.div(_t35, _t37)
    _t41 = _ball.add(_t6, _t39)
    _t42 = _ball.sub(_t41, x)
    _t44 = _ball.mul(_t42, _t31)
    _t46 = _ball.sqr(_t37)
    _t48 = _ball.div(_t44, _t46)
    _t50 = _ball.better(_t24, _t48)
    return _ball_wide.settled(_t50, _ftswish_derivative2_ball1_expression, (x, t))


@_vecmath.jit_scalar
def _ftswish_derivative2_sign0_of(x, t):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _ftswish_derivative2_sign0(x, t):
    """-1, 0, 1; 2: unknown."""
    _of = _ftswish_derivative2_sign0_of(x, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _ftswish_derivative2_side(x, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _ftswish_derivative2_sign0(x, t)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _ftswish_derivative2_ball0(x, t)
    return _ftswish_derivative2_ball1(x, t)


@_vecmath.jit_scalar
def _ftswish_derivative2_exact(x, t):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    _tied = _ftswish_derivative2_sign0(x, t) == 0
    if not _tied:
        return _ftswish_derivative2_side(x, t, 0.0)
    _below = _ftswish_derivative2_side(x, t, -1.0)
    _above = _ftswish_derivative2_side(x, t, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _ftswish_derivative2_fast(x, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded_as_pair(_v0, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_times(_v3, _v4, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = 2.0 * _v6
    _v9 = 2.0 * _v7
    _v10 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_quotient(_v8, _v9, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.two_sum(_v0, 2.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_sum(_v17, _v18, _v14, _v15)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _v1 + 2.0
    _v23 = _v22 + _v14
    _v24 = abs(_v20) * 16384.0 >= _v23
    _v25 = _v20 + _v21
    _v26 = _v25 * _v3
    _v27 = 2.0 + _v3
    _v28 = _v3 * _v27
    _v29 = _v28 + 1.0
    _v30 = _v26 / _v29
    _v31 = _vecmath.in_range(_v30)
    _v32 = abs(t)
    _v33 = x > 2048.0
    _v34 = -0.0 if _v33 else _v30
    _v35 = _v1 < 690.0
    _v36 = _v24 & _v31
    _v37 = _v36 & _v35
    _v38 = _v37 | _v33
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v38 & _v39
    _v41 = True if x <= 0.0 else _v40
    _v42 = 0.0 if x <= 0.0 else _v34
    _v43 = _vecmath.guarded(_v42, _v41)
    _v44 = _v43 if t == t else t
    return _v44, _v41


@_vecmath.jit_inline
def _ftswish_derivative2_fast32(x, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = abs(x)
    _v2 = -x
    _v3 = _vecmath32.exp_fine(_v2)
    _v4 = 2.0 * _v3
    _v5 = _v3 * x
    _v6 = _v2 + 2.0
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = _v1 + 2.0
    _v10 = _v9 + _v4
    _v11 = _v10 + _v5
    _v12 = abs(_v8) * 262144.0 >= _v11
    _v13 = _v3 * _v8
    _v14 = 1.0 + _v3
    _v15 = _v14 * _v14
    _v16 = _v15 * _v14
    _v17 = _v13 / _v16
    _v18 = abs(t)
    _v19 = _vecmath32.single(_v17)
    _v20 = x > 208.0
    _v21 = _vecmath32.single(-0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v12 | _v20
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v24 & _v25
    _v27 = True if x <= 0.0 else _v26
    _v28 = _v0 if x <= 0.0 else _v23
    _v29 = _vecmath32.guarded(_v28, _v27)
    _v30 = _v29 if t == t else _vecmath32.single(t)
    return _v30, _v27


@_cached
def _fill_ftswish_derivative2(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative2_fast(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish_derivative2(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative2_fast32(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ftswish_derivative2(x, t, width):
    if _loops.any_nan(x, t):
        return _loops.NAN
    ball = _ftswish_derivative2_exact(x, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_ftswish_derivative2(x, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ftswish_derivative2(_loops.at(x, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ftswish_derivative2(x, t):
    value, ok = _ftswish_derivative2_fast(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative2(_loops.float64(x), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ftswish_derivative2(x, t):
    value, ok = _ftswish_derivative2_fast32(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative2(_loops.float64(x), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ftswish_derivative2 = _dispatch.Kernel(
    __name__,
    "ftswish_derivative2",
    ("x", "t"),
    _loops.Loops(
        fill=_fill_ftswish_derivative2,
        fill32=_fill32_ftswish_derivative2,
        mend=_mend_ftswish_derivative2,
        one=_one_ftswish_derivative2,
        one32=_one32_ftswish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ftswish_derivative2(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any:
    """The second derivative of ftswish with respect to x.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ftswish_derivative2.call(out, x, t)


@_loops.callable_when_jitted(ftswish_derivative2)
def _overload_ftswish_derivative2(x, t=-0.2):
    call = _kernel_ftswish_derivative2.compiled(x, t)

    def jitted(x, t=-0.2):
        return call(x, t)

    return jitted


@_vecmath.jit_scalar
def _ftswish_derivative_t_ball(x, t):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _ftswish_derivative_t_exact(x, t):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    return _ftswish_derivative_t_ball(x, t)


@_vecmath.jit_inline
def _ftswish_derivative_t_fast(x, t):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if x == x else x
    _v1 = _v0 if t == t else t
    return _v1, True


@_vecmath.jit_inline
def _ftswish_derivative_t_fast32(x, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if t == t else _vecmath32.single(t)
    return _v2, True


@_cached
def _fill_ftswish_derivative_t(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative_t_fast(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish_derivative_t(x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_derivative_t_fast32(_loops.at(x, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ftswish_derivative_t(x, t, width):
    if _loops.any_nan(x, t):
        return _loops.NAN
    ball = _ftswish_derivative_t_exact(x, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_ftswish_derivative_t(x, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ftswish_derivative_t(_loops.at(x, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ftswish_derivative_t(x, t):
    value, ok = _ftswish_derivative_t_fast(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative_t(_loops.float64(x), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ftswish_derivative_t(x, t):
    value, ok = _ftswish_derivative_t_fast32(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact = _round_ftswish_derivative_t(_loops.float64(x), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ftswish_derivative_t = _dispatch.Kernel(
    __name__,
    "ftswish_derivative_t",
    ("x", "t"),
    _loops.Loops(
        fill=_fill_ftswish_derivative_t,
        fill32=_fill32_ftswish_derivative_t,
        mend=_mend_ftswish_derivative_t,
        one=_one_ftswish_derivative_t,
        one32=_one32_ftswish_derivative_t,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def ftswish_derivative_t(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any:
    """The derivative of ftswish with respect to its parameter t.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ftswish_derivative_t.call(out, x, t)


@_loops.callable_when_jitted(ftswish_derivative_t)
def _overload_ftswish_derivative_t(x, t=-0.2):
    call = _kernel_ftswish_derivative_t.compiled(x, t)

    def jitted(x, t=-0.2):
        return call(x, t)

    return jitted


@_vecmath.jit_inline
def _ftswish_derivative_fast_pulled32(grad_output, x, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = abs(x)
    _v2 = -x
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = _v3 * x
    _v5 = 1.0 + _v3
    _v6 = _v5 + _v4
    _v7 = _v5 * _v5
    _v8 = _v6 / _v7
    _v9 = abs(t)
    _v10 = _vecmath32.product(grad_output, _v8)
    _v11 = x > 48.0
    _v12 = _vecmath32.product(grad_output, 1.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v9 < 3.402823669209385e38
    _v16 = _v0 if x <= 0.0 else _v14
    _v17 = _vecmath32.guarded(_v16, _v15)
    _v18 = _v17 if t == t else _vecmath32.single(t)
    return _v18, _v18 == _v18


@_vecmath.jit_inline
def _ftswish_backward_fast(grad_output, x, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _ftswish_derivative_fast(x, t)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _ftswish_backward_fast32(grad_output, x, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ftswish_derivative_fast_pulled32(grad_output, x, t)
    return _r0, _ok0


@_vecmath.jit_scalar
def _ftswish_backward_exact(grad_output, x, t):
    """Right everywhere: balls."""
    _d0 = _ftswish_derivative_exact(x, t)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_ftswish_backward(grad_output, x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish_backward(grad_output, x, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _ftswish_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ftswish_backward(grad_output, x, t, width):
    if _loops.any_nan(grad_output, x, t):
        return _loops.NAN
    ball = _ftswish_backward_exact(grad_output, x, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_ftswish_backward(grad_output, x, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ftswish_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ftswish_backward(grad_output, x, t):
    value, ok = _ftswish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(t)
    )
    if not ok:
        exact = _round_ftswish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ftswish_backward(grad_output, x, t):
    value, ok = _ftswish_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(t)
    )
    if not ok:
        exact = _round_ftswish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ftswish_backward = _dispatch.Kernel(
    __name__,
    "ftswish_backward",
    ("grad_output", "x", "t"),
    _loops.Loops(
        fill=_fill_ftswish_backward,
        fill32=_fill32_ftswish_backward,
        mend=_mend_ftswish_backward,
        one=_one_ftswish_backward,
        one32=_one32_ftswish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def ftswish_backward(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of ftswish.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ftswish_backward.call(out, grad_output, x, t)


@_loops.callable_when_jitted(ftswish_backward)
def _overload_ftswish_backward(grad_output, x, t=-0.2):
    call = _kernel_ftswish_backward.compiled(grad_output, x, t)

    def jitted(grad_output, x, t=-0.2):
        return call(grad_output, x, t)

    return jitted


@_vecmath.jit_inline
def _ftswish_value_and_derivative_fast(x, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ftswish_fast(x, t)
    _r1, _ok1 = _ftswish_derivative_fast(x, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _ftswish_value_and_derivative_fast32(x, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ftswish_fast32(x, t)
    _r1, _ok1 = _ftswish_derivative_fast32(x, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _ftswish_value_and_derivative_exact(x, t):
    """Right everywhere: balls."""
    _r0 = _ftswish_exact(x, t)
    _r1 = _ftswish_derivative_exact(x, t)
    return _r0, _r1


@_cached
def _fill_ftswish_value_and_derivative(x, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ftswish_value_and_derivative_fast(_loops.at(x, i), _loops.at(t, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_ftswish_value_and_derivative(x, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ftswish_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_ftswish_value_and_derivative(x, t, width):
    if _loops.any_nan(x, t):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _ftswish_value_and_derivative_exact(x, t)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_ftswish_value_and_derivative(x, t, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_ftswish_value_and_derivative(
                _loops.at(x, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_ftswish_value_and_derivative(x, t):
    value_0, value_1, ok = _ftswish_value_and_derivative_fast(_loops.float64(x), _loops.float64(t))
    if not ok:
        exact_0, exact_1 = _round_ftswish_value_and_derivative(
            _loops.float64(x), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_ftswish_value_and_derivative(x, t):
    value_0, value_1, ok = _ftswish_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_ftswish_value_and_derivative(
            _loops.float64(x), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_ftswish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "ftswish_value_and_derivative",
    ("x", "t"),
    _loops.Loops(
        fill=_fill_ftswish_value_and_derivative,
        fill32=_fill32_ftswish_value_and_derivative,
        mend=_mend_ftswish_value_and_derivative,
        one=_one_ftswish_value_and_derivative,
        one32=_one32_ftswish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def ftswish_value_and_derivative(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any:
    """FTSwish and its derivative, in one pass.

    t: default -0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_ftswish_value_and_derivative.call(out, x, t)


@_loops.callable_when_jitted(ftswish_value_and_derivative)
def _overload_ftswish_value_and_derivative(x, t=-0.2):
    call = _kernel_ftswish_value_and_derivative.compiled(x, t)

    def jitted(x, t=-0.2):
        return call(x, t)

    return jitted


def ftswish_backward_t(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None
) -> Any:
    """The sum of grad_output times ftswish_derivative_t, over the axes along which t is broadcast.

    t and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of t's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "ftswish_backward_t",
        _kernel_ftswish_derivative_t,
        ("grad_output", "x", "t"),
        2,
        (grad_output, x, t),
        out,
    )
