"""Soft modulus Q.

Written by `symact build` from [soft_modulus_q] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "soft_modulus_q",
    "soft_modulus_q_backward",
    "soft_modulus_q_derivative",
    "soft_modulus_q_derivative2",
    "soft_modulus_q_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _soft_modulus_q_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -x
    _t2 = _ball.neg(x)
    return _t2


_soft_modulus_q_ball1_expression = _ball_wide.program("x", "x**2*(x + 2)")


@_vecmath.jit_scalar
def _soft_modulus_q_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2*(x + 2)
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.add(_t4, x)
    _t8 = _ball.mul(_t2, _t6)
    return _ball_wide.settled(_t8, _soft_modulus_q_ball1_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_ball2(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_soft_modulus_q_ball3_expression = _ball_wide.program("x", "x**2*(2 - x)")


@_vecmath.jit_scalar
def _soft_modulus_q_ball3(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2*(2 - x)
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t4, x)
    _t8 = _ball.mul(_t2, _t6)
    return _ball_wide.settled(_t8, _soft_modulus_q_ball3_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _soft_modulus_q_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _soft_modulus_q_sign0(x)
    if _order == -1:
        _order = _soft_modulus_q_sign1(x)
        if _order == -1:
            return _soft_modulus_q_ball0(x)
        return _soft_modulus_q_ball1(x)
    _order = _soft_modulus_q_sign2(x)
    if _order == -1:
        return _soft_modulus_q_ball2(x)
    return _soft_modulus_q_ball3(x)


@_vecmath.jit_scalar
def _soft_modulus_q_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _soft_modulus_q_side(x, 0.0)


@_vecmath.jit_inline
def _soft_modulus_q_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = 2.0 + x
    _v2 = x * x
    _v3 = _v1 * _v2
    _v4 = _vecmath.in_range(_v3)
    _v5 = _v4 | (x == 0.0)
    _v6 = True if x < -1.0 else _v5
    _v7 = _v0 if x < -1.0 else _v3
    _v8 = _v0 + 2.0
    _v9 = _v8 * _v2
    _v10 = _vecmath.in_range(_v9)
    _v11 = _v10 | (x == 0.0)
    _v12 = True if x > 1.0 else _v11
    _v13 = x if x > 1.0 else _v9
    _v14 = _v6 if x < 0.0 else _v12
    _v15 = _v7 if x < 0.0 else _v13
    _v16 = _vecmath.guarded(_v15, _v14)
    return _v16, _v14


@_vecmath.jit_inline
def _soft_modulus_q_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _vecmath32.single(_v0)
    _v2 = 2.0 + x
    _v3 = x * x
    _v4 = _v2 * _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = _v1 if x < -1.0 else _v5
    _v7 = _vecmath32.single(x)
    _v8 = _v0 + 2.0
    _v9 = _v8 * _v3
    _v10 = _vecmath32.single(_v9)
    _v11 = _v7 if x > 1.0 else _v10
    _v12 = _v6 if x < 0.0 else _v11
    return _v12, True


@_cached
def _fill_soft_modulus_q(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_q(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_q(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _soft_modulus_q_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_q(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_q(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_q(x):
    value, ok = _soft_modulus_q_fast(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_q(x):
    value, ok = _soft_modulus_q_fast32(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_q = _dispatch.Kernel(
    __name__,
    "soft_modulus_q",
    ("x",),
    _loops.Loops(
        fill=_fill_soft_modulus_q,
        fill32=_fill32_soft_modulus_q,
        mend=_mend_soft_modulus_q,
        one=_one_soft_modulus_q,
        one32=_one32_soft_modulus_q,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_q(x: ArrayLike, *, out: Any = None) -> Any:
    """Soft modulus Q, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_q.call(out, x)


@_loops.callable_when_jitted(soft_modulus_q)
def _overload_soft_modulus_q(x):
    call = _kernel_soft_modulus_q.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_ball0(x):
    """In balls."""
    # -1
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    return _t1


_soft_modulus_q_derivative_ball1_expression = _ball_wide.program(
    "x", "x**2 + 2*x*(x + 2)", "x*(3*x + 4)"
)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(3*x + 4)
    _t2 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t2, x)
    _t6 = (1.0, 0.0, 2.0, 0.0)
    _t8 = _ball.add(_t4, _t6)
    _t10 = _ball.mul(x, _t8)
    return _ball_wide.settled(_t10, _soft_modulus_q_derivative_ball1_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_ball2(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_soft_modulus_q_derivative_ball3_expression = _ball_wide.program(
    "x", "-x**2 + 2*x*(2 - x)", "-x*(3*x - 4)"
)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_ball3(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x*(3*x - 4)
    _t2 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t2, x)
    _t6 = (1.0, 0.0, 2.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.neg(_t10)
    return _ball_wide.settled(_t12, _soft_modulus_q_derivative_ball3_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _soft_modulus_q_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _soft_modulus_q_derivative_sign1(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _soft_modulus_q_derivative_ball0(x)
        return _soft_modulus_q_derivative_ball1(x)
    _order = _soft_modulus_q_derivative_sign2(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _soft_modulus_q_derivative_ball2(x)
    return _soft_modulus_q_derivative_ball3(x)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _soft_modulus_q_derivative_sign0(x) == 0
    _tied = _tied or _soft_modulus_q_derivative_sign1(x) == 0
    _tied = _tied or _soft_modulus_q_derivative_sign2(x) == 0
    if not _tied:
        return _soft_modulus_q_derivative_side(x, 0.0)
    _below = _soft_modulus_q_derivative_side(x, -1.0)
    _above = _soft_modulus_q_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _soft_modulus_q_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(3.0, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, 4.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _v4 + _v5
    _v7 = _v6 * x
    _v8 = _vecmath.in_range(_v7)
    _v9 = _v8 | (x == 0.0)
    _v10 = True if x < -1.0 else _v9
    _v11 = -1.0 if x < -1.0 else _v7
    _v12 = _vecmath.pair_plus(_v1, _v2, -4.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _v13 + _v14
    _v16 = -_v15
    _v17 = _v16 * x
    _v18 = _vecmath.in_range(_v17)
    _v19 = _v18 | (x == 0.0)
    _v20 = True if x > 1.0 else _v19
    _v21 = 1.0 if x > 1.0 else _v17
    _v22 = _v10 if x < 0.0 else _v20
    _v23 = _v11 if x < 0.0 else _v21
    _v24 = _vecmath.guarded(_v23, _v22)
    return _v24, _v22


@_vecmath.jit_inline
def _soft_modulus_q_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(-1.0)
    _v1 = 3.0 * x
    _v2 = _v1 + 4.0
    _v3 = _v2 * x
    _v4 = _vecmath32.single(_v3)
    _v5 = _v0 if x < -1.0 else _v4
    _v6 = _vecmath32.single(1.0)
    _v7 = -4.0 + _v1
    _v8 = -_v7
    _v9 = _v8 * x
    _v10 = _vecmath32.single(_v9)
    _v11 = _v6 if x > 1.0 else _v10
    _v12 = _v5 if x < 0.0 else _v11
    return _v12, True


@_cached
def _fill_soft_modulus_q_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_q_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_q_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _soft_modulus_q_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_q_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_q_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_q_derivative(x):
    value, ok = _soft_modulus_q_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_q_derivative(x):
    value, ok = _soft_modulus_q_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_q_derivative = _dispatch.Kernel(
    __name__,
    "soft_modulus_q_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_soft_modulus_q_derivative,
        fill32=_fill32_soft_modulus_q_derivative,
        mend=_mend_soft_modulus_q_derivative,
        one=_one_soft_modulus_q_derivative,
        one32=_one32_soft_modulus_q_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_q_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of soft_modulus_q with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_q_derivative.call(out, x)


@_loops.callable_when_jitted(soft_modulus_q_derivative)
def _overload_soft_modulus_q_derivative(x):
    call = _kernel_soft_modulus_q_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_soft_modulus_q_derivative2_ball1_expression = _ball_wide.program(
    "x", "2*(3*x + 2)", "times(2, 3*x + 2)"
)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_ball1(x):
    """In balls."""
    # times(2, 3*x + 2)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t3 = (1.5, 0.0, 1.0, 0.0)
    _t6 = _ball.mul(_t3, x)
    _t8 = _ball.add(_t1, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    return _ball_wide.settled(_t10, _soft_modulus_q_derivative2_ball1_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_soft_modulus_q_derivative2_ball3_expression = _ball_wide.program(
    "x", "2*(2 - 3*x)", "times(2, 2 - 3*x)"
)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_ball3(x):
    """In balls."""
    # times(2, 2 - 3*x)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t3 = (1.5, 0.0, 1.0, 0.0)
    _t6 = _ball.mul(_t3, x)
    _t8 = _ball.sub(_t1, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    return _ball_wide.settled(_t10, _soft_modulus_q_derivative2_ball3_expression, (x,))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _soft_modulus_q_derivative2_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _soft_modulus_q_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _soft_modulus_q_derivative2_sign1(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _soft_modulus_q_derivative2_ball0(x)
        return _soft_modulus_q_derivative2_ball1(x)
    _order = _soft_modulus_q_derivative2_sign2(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _soft_modulus_q_derivative2_ball2(x)
    return _soft_modulus_q_derivative2_ball3(x)


@_vecmath.jit_scalar
def _soft_modulus_q_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _soft_modulus_q_derivative2_sign0(x) == 0
    _tied = _tied or _soft_modulus_q_derivative2_sign1(x) == 0
    _tied = _tied or _soft_modulus_q_derivative2_sign2(x) == 0
    if not _tied:
        return _soft_modulus_q_derivative2_side(x, 0.0)
    _below = _soft_modulus_q_derivative2_side(x, -1.0)
    _above = _soft_modulus_q_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _soft_modulus_q_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(6.0, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, 4.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _v4 + _v5
    _v7 = _vecmath.in_range(_v6)
    _v8 = x < -1.152921504606847e18
    _v9 = 6.0 * x
    _v10 = _v9 if _v8 else _v6
    _v11 = abs(x)
    _v12 = _v7 | _v8
    _v13 = True if x <= -1.0 else _v12
    _v14 = 0.0 if x <= -1.0 else _v10
    _v15 = _vecmath.two_product(-6.0, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v16, _v17, 4.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _v19 + _v20
    _v22 = _vecmath.in_range(_v21)
    _v23 = x > 1.152921504606847e18
    _v24 = -6.0 * x
    _v25 = _v24 if _v23 else _v21
    _v26 = _v22 | _v23
    _v27 = True if x >= 1.0 else _v26
    _v28 = 0.0 if x >= 1.0 else _v25
    _v29 = _v13 if x < 0.0 else _v27
    _v30 = _v14 if x < 0.0 else _v28
    _v31 = _vecmath.guarded(_v30, _v29)
    return _v31, _v29


@_vecmath.jit_inline
def _soft_modulus_q_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = 6.0 * x
    _v2 = 4.0 + _v1
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if x <= -1.0 else _v3
    _v5 = -6.0 * x
    _v6 = _v5 + 4.0
    _v7 = _vecmath32.single(_v6)
    _v8 = _v0 if x >= 1.0 else _v7
    _v9 = _v4 if x < 0.0 else _v8
    return _v9, True


@_cached
def _fill_soft_modulus_q_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_q_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_q_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _soft_modulus_q_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_q_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_q_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_q_derivative2(x):
    value, ok = _soft_modulus_q_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_q_derivative2(x):
    value, ok = _soft_modulus_q_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_q_derivative2 = _dispatch.Kernel(
    __name__,
    "soft_modulus_q_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_soft_modulus_q_derivative2,
        fill32=_fill32_soft_modulus_q_derivative2,
        mend=_mend_soft_modulus_q_derivative2,
        one=_one_soft_modulus_q_derivative2,
        one32=_one32_soft_modulus_q_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_q_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of soft_modulus_q with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_q_derivative2.call(out, x)


@_loops.callable_when_jitted(soft_modulus_q_derivative2)
def _overload_soft_modulus_q_derivative2(x):
    call = _kernel_soft_modulus_q_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _soft_modulus_q_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, -1.0)
    _v1 = 3.0 * x
    _v2 = _v1 + 4.0
    _v3 = _v2 * x
    _v4 = _vecmath32.product(grad_output, _v3)
    _v5 = _v0 if x < -1.0 else _v4
    _v6 = _vecmath32.product(grad_output, 1.0)
    _v7 = -4.0 + _v1
    _v8 = -_v7
    _v9 = _v8 * x
    _v10 = _vecmath32.product(grad_output, _v9)
    _v11 = _v6 if x > 1.0 else _v10
    _v12 = _v5 if x < 0.0 else _v11
    return _v12, _v12 == _v12


@_vecmath.jit_inline
def _soft_modulus_q_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_modulus_q_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _soft_modulus_q_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_q_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _soft_modulus_q_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _soft_modulus_q_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_soft_modulus_q_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_q_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_modulus_q_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_q_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _soft_modulus_q_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_modulus_q_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_modulus_q_backward(
                _loops.at(grad_output, i), _loops.at(x, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_modulus_q_backward(grad_output, x):
    value, ok = _soft_modulus_q_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_modulus_q_backward(grad_output, x):
    value, ok = _soft_modulus_q_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_soft_modulus_q_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_modulus_q_backward = _dispatch.Kernel(
    __name__,
    "soft_modulus_q_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_soft_modulus_q_backward,
        fill32=_fill32_soft_modulus_q_backward,
        mend=_mend_soft_modulus_q_backward,
        one=_one_soft_modulus_q_backward,
        one32=_one32_soft_modulus_q_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def soft_modulus_q_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of soft_modulus_q.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_modulus_q_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(soft_modulus_q_backward)
def _overload_soft_modulus_q_backward(grad_output, x):
    call = _kernel_soft_modulus_q_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _soft_modulus_q_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_q_fast(x)
    _r1, _ok1 = _soft_modulus_q_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _soft_modulus_q_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_modulus_q_fast32(x)
    _r1, _ok1 = _soft_modulus_q_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _soft_modulus_q_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _soft_modulus_q_exact(x)
    _r1 = _soft_modulus_q_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_soft_modulus_q_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_modulus_q_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_soft_modulus_q_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_modulus_q_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_soft_modulus_q_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _soft_modulus_q_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_soft_modulus_q_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_soft_modulus_q_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_soft_modulus_q_value_and_derivative(x):
    value_0, value_1, ok = _soft_modulus_q_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_soft_modulus_q_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_soft_modulus_q_value_and_derivative(x):
    value_0, value_1, ok = _soft_modulus_q_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_soft_modulus_q_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_soft_modulus_q_value_and_derivative = _dispatch.Kernel(
    __name__,
    "soft_modulus_q_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_soft_modulus_q_value_and_derivative,
        fill32=_fill32_soft_modulus_q_value_and_derivative,
        mend=_mend_soft_modulus_q_value_and_derivative,
        one=_one_soft_modulus_q_value_and_derivative,
        one32=_one32_soft_modulus_q_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def soft_modulus_q_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Soft modulus Q and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_soft_modulus_q_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(soft_modulus_q_value_and_derivative)
def _overload_soft_modulus_q_value_and_derivative(x):
    call = _kernel_soft_modulus_q_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
