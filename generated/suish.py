"""Suish.

Written by `symact build` from [suish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "suish",
    "suish_backward",
    "suish_derivative",
    "suish_derivative2",
    "suish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_suish_ball0_expression = _ball_wide.program("x", "x*exp(x)")


@_vecmath.jit_scalar
def _suish_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    return _ball_wide.settled(_t4, _suish_ball0_expression, (x,))


@_vecmath.jit_scalar
def _suish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_suish_ball2_expression = _ball_wide.program("x", "x*exp(-x)", "x/exp(x)")


@_vecmath.jit_scalar
def _suish_ball2(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/exp(x)
    _t2 = _ball.exp(x)
    _t4 = _ball.div(x, _t2)
    return _ball_wide.settled(_t4, _suish_ball2_expression, (x,))


@_vecmath.jit_scalar
def _suish_ball3(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _suish_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _suish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_suish_sign1_expression = _ball_wide.program(
    "x", "x*(1 - exp(x))", "x*(exp(-x) - 1)/exp(-x)", "-x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_sign1_of(x):
    """In balls."""
    # x*(1 - exp(x))
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(exp(-x) - 1)/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t15, _t2)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # -x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.neg(_t28)
    return _ball.better(_ball.better(_t8, _t21), _t30)


@_vecmath.jit_scalar
def _suish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_sign1_of(x)
    return _ball_wide.ordered(_of, _suish_sign1_expression, (x,))


_suish_sign2_expression = _ball_wide.program(
    "x", "x*(exp(x) - 1)", "x*(1 - exp(-x))/exp(-x)", "x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_sign2_of(x):
    """In balls."""
    # x*(exp(x) - 1)
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(1 - exp(-x))/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t4, _t15)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    return _ball.better(_ball.better(_t8, _t21), _t28)


@_vecmath.jit_scalar
def _suish_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_sign2_of(x)
    return _ball_wide.ordered(_of, _suish_sign2_expression, (x,))


@_vecmath.jit_scalar
def _suish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _suish_sign0(x)
    if _order == -1:
        _order = _suish_sign1(x)
        if _order == -1:
            return _suish_ball0(x)
        return _suish_ball1(x)
    _order = _suish_sign2(x)
    if _order == -1:
        return _suish_ball2(x)
    return _suish_ball3(x)


@_vecmath.jit_scalar
def _suish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _suish_side(x, 0.0)


@_vecmath.jit_inline
def _suish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = _v1 * x
    _v3 = x < -768.0
    _v4 = -0.0 if _v3 else _v2
    _v5 = _v0 < 690.0
    _v6 = _v5 | _v3
    _v7 = _v6 if x < _v2 else True
    _v8 = _v4 if x < _v2 else x
    _v9 = abs(x) + abs(_v2)
    _v10 = abs(x - _v2) * 1073741824.0 > _v9
    _v11 = _v0 < 300.0
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = x > 768.0
    _v15 = -x
    _v16 = _vecmath.exp_bounded(_v15)
    _v17 = _v16 * x
    _v18 = _v14 if x < _v17 else True
    _v19 = 0.0 if x < _v17 else x
    _v20 = abs(x) + abs(_v17)
    _v21 = abs(x - _v17) * 1073741824.0 > _v20
    _v22 = _v18 & _v21
    _v23 = _v22 & _v11
    _v24 = _v13 if x < 0.0 else _v23
    _v25 = _v8 if x < 0.0 else _v19
    _v26 = _vecmath.guarded(_v25, _v24)
    return _v26, _v24


@_vecmath.jit_inline
def _suish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * x
    _v3 = _vecmath32.single(_v2)
    _v4 = x < -112.0
    _v5 = _vecmath32.single(-0.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _vecmath32.single(x)
    _v9 = _v7 if x < _v2 else _v8
    _v10 = abs(x) + abs(_v2)
    _v11 = abs(x - _v2) * 1073741824.0 > _v10
    _v12 = _v0 < 300.0
    _v13 = _v11 & _v12
    _v14 = _vecmath32.single(0.0)
    _v15 = x > 112.0
    _v16 = -x
    _v17 = _vecmath32.exp_light(_v16)
    _v18 = _v17 * x
    _v19 = _v15 if x < _v18 else True
    _v20 = _v14 if x < _v18 else _v8
    _v21 = abs(x) + abs(_v18)
    _v22 = abs(x - _v18) * 1073741824.0 > _v21
    _v23 = _v19 & _v22
    _v24 = _v23 & _v12
    _v25 = _v13 if x < 0.0 else _v24
    _v26 = _v9 if x < 0.0 else _v20
    _v27 = _vecmath32.guarded(_v26, _v25)
    return _v27, _v25


@_cached
def _fill_suish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_suish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_suish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _suish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_suish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_suish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_suish(x):
    value, ok = _suish_fast(_loops.float64(x))
    if not ok:
        exact = _round_suish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_suish(x):
    value, ok = _suish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_suish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_suish = _dispatch.Kernel(
    __name__,
    "suish",
    ("x",),
    _loops.Loops(
        fill=_fill_suish,
        fill32=_fill32_suish,
        mend=_mend_suish,
        one=_one_suish,
        one32=_one32_suish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def suish(x: ArrayLike, *, out: Any = None) -> Any:
    """Suish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_suish.call(out, x)


@_loops.callable_when_jitted(suish)
def _overload_suish(x):
    call = _kernel_suish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_suish_derivative_ball0_expression = _ball_wide.program("x", "x*exp(x) + exp(x)", "(x + 1)*exp(x)")


@_vecmath.jit_scalar
def _suish_derivative_ball0(x):
    """In balls."""
    # (x + 1)*exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t4, _t6)
    return _ball_wide.settled(_t8, _suish_derivative_ball0_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative_ball1(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_suish_derivative_ball2_expression = _ball_wide.program(
    "x", "-x*exp(-x) + exp(-x)", "(1 - x)/exp(x)"
)


@_vecmath.jit_scalar
def _suish_derivative_ball2(x):
    """In balls."""
    # (1 - x)/exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.div(_t4, _t6)
    return _ball_wide.settled(_t8, _suish_derivative_ball2_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative_ball3(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _suish_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _suish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_suish_derivative_sign1_expression = _ball_wide.program(
    "x", "x*(1 - exp(x))", "x*(exp(-x) - 1)/exp(-x)", "-x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign1_of(x):
    """In balls."""
    # x*(1 - exp(x))
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(exp(-x) - 1)/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t15, _t2)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # -x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.neg(_t28)
    return _ball.better(_ball.better(_t8, _t21), _t30)


@_vecmath.jit_scalar
def _suish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign1_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign1_expression, (x,))


_suish_derivative_sign2_expression = _ball_wide.program(
    "x", "x*exp(x) + exp(x) - 1", "(x - exp(-x) + 1)/exp(-x)", "x*expm1(x) + x + expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign2_of(x):
    """In balls."""
    # x*exp(x) + exp(x) - 1
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.add(_t2, _t4)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t6, _t7)
    if _ball.is_sure(_t9):
        return _t9
    # (x - exp(-x) + 1)/exp(-x)
    _t14 = _ball.add(_t7, x)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sub(_t14, _t17)
    _t21 = _ball.div(_t19, _t17)
    if _ball.is_sure(_t21):
        return _t21
    # x*expm1(x) + x + expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.add(_t26, x)
    _t29 = _ball.mul(x, _t26)
    _t31 = _ball.add(_t28, _t29)
    return _ball.better(_ball.better(_t9, _t21), _t31)


@_vecmath.jit_scalar
def _suish_derivative_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign2_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign2_expression, (x,))


_suish_derivative_sign3_expression = _ball_wide.program(
    "x", "x*exp(x) + 2*exp(x)", "(x + 2)*exp(x)", "(x + 2)/exp(-x)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign3_of(x):
    """In balls."""
    # (x + 2)*exp(x)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t4, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # (x + 2)/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.div(_t4, _t15)
    return _ball.better(_t8, _t17)


@_vecmath.jit_scalar
def _suish_derivative_sign3(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign3_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign3_expression, (x,))


_suish_derivative_sign4_expression = _ball_wide.program(
    "x", "x*(exp(x) - 1)", "x*(1 - exp(-x))/exp(-x)", "x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign4_of(x):
    """In balls."""
    # x*(exp(x) - 1)
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(1 - exp(-x))/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t4, _t15)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    return _ball.better(_ball.better(_t8, _t21), _t28)


@_vecmath.jit_scalar
def _suish_derivative_sign4(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign4_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign4_expression, (x,))


_suish_derivative_sign5_expression = _ball_wide.program(
    "x", "-x*exp(-x) - 1 + exp(-x)", "(-x - exp(x) + 1)/exp(x)", "(-x - expm1(x))/(expm1(x) + 1)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign5_of(x):
    """In balls."""
    # (-x - exp(x) + 1)/exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    _t7 = _ball.sub(_t6, x)
    _t9 = _ball.div(_t7, _t4)
    if _ball.is_sure(_t9):
        return _t9
    # -x*exp(-x) + exp(-x) - 1
    _t14 = _ball.neg(x)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.sub(_t16, _t1)
    _t19 = _ball.mul(x, _t16)
    _t21 = _ball.sub(_t18, _t19)
    if _ball.is_sure(_t21):
        return _t21
    # (-x - expm1(x))/(expm1(x) + 1)
    _t26 = _ball.expm1(x)
    _t28 = _ball.neg(_t26)
    _t30 = _ball.sub(_t28, x)
    _t32 = _ball.add(_t1, _t26)
    _t34 = _ball.div(_t30, _t32)
    return _ball.better(_ball.better(_t9, _t21), _t34)


@_vecmath.jit_scalar
def _suish_derivative_sign5(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign5_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign5_expression, (x,))


_suish_derivative_sign6_expression = _ball_wide.program(
    "x", "x*exp(-x) - 2*exp(-x)", "(x - 2)/exp(x)"
)


@_vecmath.jit_scalar
def _suish_derivative_sign6_of(x):
    """In balls."""
    # (x - 2)/exp(x)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(x, _t2)
    _t6 = _ball.exp(x)
    _t8 = _ball.div(_t4, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*exp(-x) - 2*exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(x, _t15)
    _t19 = _ball.scaled(_t15, 1.0)
    _t21 = _ball.sub(_t17, _t19)
    return _ball.better(_t8, _t21)


@_vecmath.jit_scalar
def _suish_derivative_sign6(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative_sign6_of(x)
    return _ball_wide.ordered(_of, _suish_derivative_sign6_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _suish_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _suish_derivative_sign1(x)
        _grows = _side * _suish_derivative_sign2(x)
        if _grows == 0.0:
            _grows = abs(_side) * _suish_derivative_sign3(x)
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _suish_derivative_ball0(x)
        return _suish_derivative_ball1(x)
    _order = _suish_derivative_sign4(x)
    _grows = _side * _suish_derivative_sign5(x)
    if _grows == 0.0:
        _grows = abs(_side) * _suish_derivative_sign6(x)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _suish_derivative_ball2(x)
    return _suish_derivative_ball3(x)


@_vecmath.jit_scalar
def _suish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _suish_derivative_sign0(x) == 0
    _tied = _tied or _suish_derivative_sign1(x) == 0
    _tied = _tied or _suish_derivative_sign4(x) == 0
    if not _tied:
        return _suish_derivative_side(x, 0.0)
    _below = _suish_derivative_side(x, -1.0)
    _above = _suish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _suish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.0 + x
    _v3 = _v1 * _v2
    _v4 = _vecmath.in_range(_v3)
    _v5 = x < -2048.0
    _v6 = -0.0 if _v5 else _v3
    _v7 = _v0 < 690.0
    _v8 = _v4 & _v7
    _v9 = _v8 | _v5
    _v10 = _v1 * x
    _v11 = _v9 if x < _v10 else True
    _v12 = _v6 if x < _v10 else 1.0
    _v13 = abs(x) + abs(_v10)
    _v14 = abs(x - _v10) * 1073741824.0 > _v13
    _v15 = _v0 < 300.0
    _v16 = _v11 & _v14
    _v17 = _v16 & _v15
    _v18 = x > 2048.0
    _v19 = -0.0 if _v18 else 0.0
    _v20 = -x
    _v21 = _vecmath.exp_bounded(_v20)
    _v22 = _v21 * x
    _v23 = _v18 if x < _v22 else True
    _v24 = _v19 if x < _v22 else 1.0
    _v25 = abs(x) + abs(_v22)
    _v26 = abs(x - _v22) * 1073741824.0 > _v25
    _v27 = _v23 & _v26
    _v28 = _v27 & _v15
    _v29 = _v17 if x < 0.0 else _v28
    _v30 = _v12 if x < 0.0 else _v24
    _v31 = _vecmath.smallest(_v12, _v24)
    _v32 = _v31 if x == 0.0 else _v30
    _v33 = _v17 | (x != 0.0)
    _v34 = _v29 & _v33
    _v35 = _vecmath.guarded(_v32, _v34)
    _v36 = _v35 if x == x else x
    return _v36, _v34


@_vecmath.jit_inline
def _suish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + x
    _v3 = _v1 * _v2
    _v4 = _v3 != 0.0
    _v5 = _vecmath32.single(_v3)
    _v6 = x < -208.0
    _v7 = _vecmath32.single(-0.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v4 | _v6
    _v11 = _vecmath32.single(1.0)
    _v12 = _v1 * x
    _v13 = _v10 if x < _v12 else True
    _v14 = _v9 if x < _v12 else _v11
    _v15 = abs(x) + abs(_v12)
    _v16 = abs(x - _v12) * 1073741824.0 > _v15
    _v17 = _v0 < 300.0
    _v18 = _v13 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath32.single(0.0)
    _v21 = x > 208.0
    _v22 = _v7 if _v21 else _v20
    _v23 = -x
    _v24 = _vecmath32.exp_light(_v23)
    _v25 = _v24 * x
    _v26 = _v21 if x < _v25 else True
    _v27 = _v22 if x < _v25 else _v11
    _v28 = abs(x) + abs(_v25)
    _v29 = abs(x - _v25) * 1073741824.0 > _v28
    _v30 = _v26 & _v29
    _v31 = _v30 & _v17
    _v32 = _v19 if x < 0.0 else _v31
    _v33 = _v14 if x < 0.0 else _v27
    _v34 = -0.0 if _v6 else _v3
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = _v35 if x < _v12 else 1.0
    _v37 = -0.0 if _v21 else 0.0
    _v38 = _v37 if x < _v25 else 1.0
    _v39 = _vecmath32.smallest(_v36, _v38, _v14, _v27, _v20)
    _v40 = _v39 if x == 0.0 else _v33
    _v41 = _v19 | (x != 0.0)
    _v42 = _v32 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    _v44 = _v43 if x == x else _vecmath32.single(x)
    return _v44, _v42


@_cached
def _fill_suish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_suish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_suish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _suish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_suish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_suish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_suish_derivative(x):
    value, ok = _suish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_suish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_suish_derivative(x):
    value, ok = _suish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_suish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_suish_derivative = _dispatch.Kernel(
    __name__,
    "suish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_suish_derivative,
        fill32=_fill32_suish_derivative,
        mend=_mend_suish_derivative,
        one=_one_suish_derivative,
        one32=_one32_suish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def suish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of suish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_suish_derivative.call(out, x)


@_loops.callable_when_jitted(suish_derivative)
def _overload_suish_derivative(x):
    call = _kernel_suish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_suish_derivative2_ball0_expression = _ball_wide.program("x", "(x + 2)*exp(x)")


@_vecmath.jit_scalar
def _suish_derivative2_ball0(x):
    """In balls."""
    # (x + 2)*exp(x)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t4, _t6)
    return _ball_wide.settled(_t8, _suish_derivative2_ball0_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative2_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_suish_derivative2_ball2_expression = _ball_wide.program("x", "(x - 2)*exp(-x)", "(x - 2)/exp(x)")


@_vecmath.jit_scalar
def _suish_derivative2_ball2(x):
    """In balls."""
    # (x - 2)/exp(x)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(x, _t2)
    _t6 = _ball.exp(x)
    _t8 = _ball.div(_t4, _t6)
    return _ball_wide.settled(_t8, _suish_derivative2_ball2_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative2_ball3(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _suish_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _suish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_suish_derivative2_sign1_expression = _ball_wide.program(
    "x", "x*(1 - exp(x))", "x*(exp(-x) - 1)/exp(-x)", "-x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign1_of(x):
    """In balls."""
    # x*(1 - exp(x))
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(exp(-x) - 1)/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t15, _t2)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # -x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.neg(_t28)
    return _ball.better(_ball.better(_t8, _t21), _t30)


@_vecmath.jit_scalar
def _suish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign1_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign1_expression, (x,))


_suish_derivative2_sign2_expression = _ball_wide.program(
    "x", "x*exp(x) + exp(x) - 1", "(x - exp(-x) + 1)/exp(-x)", "x*expm1(x) + x + expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign2_of(x):
    """In balls."""
    # x*exp(x) + exp(x) - 1
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.add(_t2, _t4)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t6, _t7)
    if _ball.is_sure(_t9):
        return _t9
    # (x - exp(-x) + 1)/exp(-x)
    _t14 = _ball.add(_t7, x)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sub(_t14, _t17)
    _t21 = _ball.div(_t19, _t17)
    if _ball.is_sure(_t21):
        return _t21
    # x*expm1(x) + x + expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.add(_t26, x)
    _t29 = _ball.mul(x, _t26)
    _t31 = _ball.add(_t28, _t29)
    return _ball.better(_ball.better(_t9, _t21), _t31)


@_vecmath.jit_scalar
def _suish_derivative2_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign2_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign2_expression, (x,))


_suish_derivative2_sign3_expression = _ball_wide.program(
    "x", "x*exp(x) + 2*exp(x)", "(x + 2)*exp(x)", "(x + 2)/exp(-x)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign3_of(x):
    """In balls."""
    # (x + 2)*exp(x)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t4, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # (x + 2)/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.div(_t4, _t15)
    return _ball.better(_t8, _t17)


@_vecmath.jit_scalar
def _suish_derivative2_sign3(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign3_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign3_expression, (x,))


_suish_derivative2_sign4_expression = _ball_wide.program(
    "x", "x*(exp(x) - 1)", "x*(1 - exp(-x))/exp(-x)", "x*expm1(x)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign4_of(x):
    """In balls."""
    # x*(exp(x) - 1)
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(1 - exp(-x))/exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.sub(_t4, _t15)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.div(_t19, _t15)
    if _ball.is_sure(_t21):
        return _t21
    # x*expm1(x)
    _t26 = _ball.expm1(x)
    _t28 = _ball.mul(x, _t26)
    return _ball.better(_ball.better(_t8, _t21), _t28)


@_vecmath.jit_scalar
def _suish_derivative2_sign4(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign4_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign4_expression, (x,))


_suish_derivative2_sign5_expression = _ball_wide.program(
    "x", "-x*exp(-x) - 1 + exp(-x)", "(-x - exp(x) + 1)/exp(x)", "(-x - expm1(x))/(expm1(x) + 1)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign5_of(x):
    """In balls."""
    # (-x - exp(x) + 1)/exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    _t7 = _ball.sub(_t6, x)
    _t9 = _ball.div(_t7, _t4)
    if _ball.is_sure(_t9):
        return _t9
    # -x*exp(-x) + exp(-x) - 1
    _t14 = _ball.neg(x)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.sub(_t16, _t1)
    _t19 = _ball.mul(x, _t16)
    _t21 = _ball.sub(_t18, _t19)
    if _ball.is_sure(_t21):
        return _t21
    # (-x - expm1(x))/(expm1(x) + 1)
    _t26 = _ball.expm1(x)
    _t28 = _ball.neg(_t26)
    _t30 = _ball.sub(_t28, x)
    _t32 = _ball.add(_t1, _t26)
    _t34 = _ball.div(_t30, _t32)
    return _ball.better(_ball.better(_t9, _t21), _t34)


@_vecmath.jit_scalar
def _suish_derivative2_sign5(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign5_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign5_expression, (x,))


_suish_derivative2_sign6_expression = _ball_wide.program(
    "x", "x*exp(-x) - 2*exp(-x)", "(x - 2)/exp(x)"
)


@_vecmath.jit_scalar
def _suish_derivative2_sign6_of(x):
    """In balls."""
    # (x - 2)/exp(x)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(x, _t2)
    _t6 = _ball.exp(x)
    _t8 = _ball.div(_t4, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*exp(-x) - 2*exp(-x)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(x, _t15)
    _t19 = _ball.scaled(_t15, 1.0)
    _t21 = _ball.sub(_t17, _t19)
    return _ball.better(_t8, _t21)


@_vecmath.jit_scalar
def _suish_derivative2_sign6(x):
    """-1, 0, 1; 2: unknown."""
    _of = _suish_derivative2_sign6_of(x)
    return _ball_wide.ordered(_of, _suish_derivative2_sign6_expression, (x,))


@_vecmath.jit_scalar
def _suish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _suish_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _suish_derivative2_sign1(x)
        _grows = _side * _suish_derivative2_sign2(x)
        if _grows == 0.0:
            _grows = abs(_side) * _suish_derivative2_sign3(x)
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _suish_derivative2_ball0(x)
        return _suish_derivative2_ball1(x)
    _order = _suish_derivative2_sign4(x)
    _grows = _side * _suish_derivative2_sign5(x)
    if _grows == 0.0:
        _grows = abs(_side) * _suish_derivative2_sign6(x)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _suish_derivative2_ball2(x)
    return _suish_derivative2_ball3(x)


@_vecmath.jit_scalar
def _suish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _suish_derivative2_sign0(x) == 0
    _tied = _tied or _suish_derivative2_sign1(x) == 0
    _tied = _tied or _suish_derivative2_sign4(x) == 0
    if not _tied:
        return _suish_derivative2_side(x, 0.0)
    _below = _suish_derivative2_side(x, -1.0)
    _above = _suish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _suish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 2.0 + x
    _v3 = _v1 * _v2
    _v4 = _vecmath.in_range(_v3)
    _v5 = x < -2048.0
    _v6 = -0.0 if _v5 else _v3
    _v7 = _v0 < 690.0
    _v8 = _v4 & _v7
    _v9 = _v8 | _v5
    _v10 = _v1 * x
    _v11 = _v9 if x < _v10 else True
    _v12 = _v6 if x < _v10 else 0.0
    _v13 = abs(x) + abs(_v10)
    _v14 = abs(x - _v10) * 1073741824.0 > _v13
    _v15 = _v0 < 300.0
    _v16 = _v11 & _v14
    _v17 = _v16 & _v15
    _v18 = x > 2048.0
    _v19 = -x
    _v20 = _vecmath.exp_bounded(_v19)
    _v21 = _v20 * x
    _v22 = _v18 if x < _v21 else True
    _v23 = abs(x) + abs(_v21)
    _v24 = abs(x - _v21) * 1073741824.0 > _v23
    _v25 = _v22 & _v24
    _v26 = _v25 & _v15
    _v27 = _v17 if x < 0.0 else _v26
    _v28 = _v12 if x < 0.0 else 0.0
    _v29 = _vecmath.smallest(_v12, 0.0)
    _v30 = _v29 if x == 0.0 else _v28
    _v31 = _v17 | (x != 0.0)
    _v32 = _v27 & _v31
    _v33 = _vecmath.guarded(_v30, _v32)
    _v34 = _v33 if x == x else x
    return _v34, _v32


@_vecmath.jit_inline
def _suish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 2.0 + x
    _v3 = _v1 * _v2
    _v4 = _v3 != 0.0
    _v5 = _vecmath32.single(_v3)
    _v6 = x < -208.0
    _v7 = _vecmath32.single(-0.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v4 | _v6
    _v11 = _vecmath32.single(0.0)
    _v12 = _v1 * x
    _v13 = _v10 if x < _v12 else True
    _v14 = _v9 if x < _v12 else _v11
    _v15 = abs(x) + abs(_v12)
    _v16 = abs(x - _v12) * 1073741824.0 > _v15
    _v17 = _v0 < 300.0
    _v18 = _v13 & _v16
    _v19 = _v18 & _v17
    _v20 = x > 208.0
    _v21 = -x
    _v22 = _vecmath32.exp_light(_v21)
    _v23 = _v22 * x
    _v24 = _v20 if x < _v23 else True
    _v25 = abs(x) + abs(_v23)
    _v26 = abs(x - _v23) * 1073741824.0 > _v25
    _v27 = _v24 & _v26
    _v28 = _v27 & _v17
    _v29 = _v19 if x < 0.0 else _v28
    _v30 = _v14 if x < 0.0 else _v11
    _v31 = -0.0 if _v6 else _v3
    _v32 = _v31 if x == x else _vecmath32.single(x)
    _v33 = _v32 if x < _v12 else 0.0
    _v34 = _vecmath32.smallest(_v33, 0.0, _v14, _v11, _v11)
    _v35 = _v34 if x == 0.0 else _v30
    _v36 = _v19 | (x != 0.0)
    _v37 = _v29 & _v36
    _v38 = _vecmath32.guarded(_v35, _v37)
    _v39 = _v38 if x == x else _vecmath32.single(x)
    return _v39, _v37


@_cached
def _fill_suish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_suish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_suish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _suish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_suish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_suish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_suish_derivative2(x):
    value, ok = _suish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_suish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_suish_derivative2(x):
    value, ok = _suish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_suish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_suish_derivative2 = _dispatch.Kernel(
    __name__,
    "suish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_suish_derivative2,
        fill32=_fill32_suish_derivative2,
        mend=_mend_suish_derivative2,
        one=_one_suish_derivative2,
        one32=_one32_suish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def suish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of suish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_suish_derivative2.call(out, x)


@_loops.callable_when_jitted(suish_derivative2)
def _overload_suish_derivative2(x):
    call = _kernel_suish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _suish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + x
    _v3 = _v1 * _v2
    _v4 = _v3 != 0.0
    _v5 = _vecmath32.product(grad_output, _v3)
    _v6 = x < -208.0
    _v7 = _vecmath32.product(grad_output, -0.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v4 | _v6
    _v11 = _vecmath32.product(grad_output, 1.0)
    _v12 = _v1 * x
    _v13 = _v10 if x < _v12 else True
    _v14 = _v9 if x < _v12 else _v11
    _v15 = abs(x) + abs(_v12)
    _v16 = abs(x - _v12) * 1073741824.0 > _v15
    _v17 = _v0 < 300.0
    _v18 = _v13 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath32.product(grad_output, 0.0)
    _v21 = x > 208.0
    _v22 = _v7 if _v21 else _v20
    _v23 = -x
    _v24 = _vecmath32.exp_light(_v23)
    _v25 = _v24 * x
    _v26 = _v21 if x < _v25 else True
    _v27 = _v22 if x < _v25 else _v11
    _v28 = abs(x) + abs(_v25)
    _v29 = abs(x - _v25) * 1073741824.0 > _v28
    _v30 = _v26 & _v29
    _v31 = _v30 & _v17
    _v32 = _v19 if x < 0.0 else _v31
    _v33 = _v14 if x < 0.0 else _v27
    _v34 = -0.0 if _v6 else _v3
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = _v35 if x < _v12 else 1.0
    _v37 = -0.0 if _v21 else 0.0
    _v38 = _v37 if x < _v25 else 1.0
    _v39 = _vecmath32.smallest(_v36, _v38, _v14, _v27, _v20)
    _v40 = _v39 if x == 0.0 else _v33
    _v41 = _v19 | (x != 0.0)
    _v42 = _v32 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    _v44 = _v43 if x == x else _vecmath32.single(x)
    return _v44, _v44 == _v44


@_vecmath.jit_inline
def _suish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _suish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _suish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _suish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _suish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _suish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_suish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_suish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _suish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_suish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _suish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_suish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_suish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_suish_backward(grad_output, x):
    value, ok = _suish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_suish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_suish_backward(grad_output, x):
    value, ok = _suish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_suish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_suish_backward = _dispatch.Kernel(
    __name__,
    "suish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_suish_backward,
        fill32=_fill32_suish_backward,
        mend=_mend_suish_backward,
        one=_one_suish_backward,
        one32=_one32_suish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def suish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of suish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_suish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(suish_backward)
def _overload_suish_backward(grad_output, x):
    call = _kernel_suish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _suish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _suish_fast(x)
    _r1, _ok1 = _suish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _suish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _suish_fast32(x)
    _r1, _ok1 = _suish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _suish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _suish_exact(x)
    _r1 = _suish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_suish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _suish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_suish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _suish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_suish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _suish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_suish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_suish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_suish_value_and_derivative(x):
    value_0, value_1, ok = _suish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_suish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_suish_value_and_derivative(x):
    value_0, value_1, ok = _suish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_suish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_suish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "suish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_suish_value_and_derivative,
        fill32=_fill32_suish_value_and_derivative,
        mend=_mend_suish_value_and_derivative,
        one=_one_suish_value_and_derivative,
        one32=_one32_suish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def suish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Suish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_suish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(suish_value_and_derivative)
def _overload_suish_value_and_derivative(x):
    call = _kernel_suish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
