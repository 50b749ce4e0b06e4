"""LogSQNL.

Written by `symact build` from [logsqnl] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "logsqnl",
    "logsqnl_backward",
    "logsqnl_derivative",
    "logsqnl_derivative2",
    "logsqnl_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _logsqnl_ball0(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_logsqnl_ball2_expression = _ball_wide.program("x", "x**2/8 + x/2 + 1/2", "(x + 2)**2/8")


@_vecmath.jit_scalar
def _logsqnl_ball2(x):
    """In balls."""
    # (x + 2)**2/8
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.scaled(_t6, -3.0)
    return _ball_wide.settled(_t8, _logsqnl_ball2_expression, (x,))


_logsqnl_ball3_expression = _ball_wide.program(
    "x", "-x**2/8 + x/2 + 1/2", "times(1/8, -x**2 + 4*x + 4)"
)


@_vecmath.jit_scalar
def _logsqnl_ball3(x):
    """In balls."""
    # times(1/8, -x**2 + 4*x + 4)
    _t1 = (1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.scaled(x, 2.0)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.sqr(x)
    _t9 = _ball.sub(_t6, _t7)
    _t11 = _ball.scaled(_t9, -3.0)
    return _ball_wide.settled(_t11, _logsqnl_ball3_expression, (x,))


@_vecmath.jit_scalar
def _logsqnl_sign0_of(x):
    """In balls."""
    # 2 - x
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_sign1_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _logsqnl_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_sign2_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _logsqnl_sign0(x)
    if _order == -1:
        return _logsqnl_ball0(x)
    _order = _logsqnl_sign1(x)
    if _order == -1:
        _order = _logsqnl_sign2(x)
        if _order == -1:
            return _logsqnl_ball1(x)
        return _logsqnl_ball2(x)
    return _logsqnl_ball3(x)


@_vecmath.jit_scalar
def _logsqnl_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logsqnl_side(x, 0.0)


@_vecmath.jit_inline
def _logsqnl_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 + x
    _v1 = _v0 * _v0
    _v2 = 0.125 * _v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = True if x < -2.0 else _v3
    _v5 = 0.0 if x < -2.0 else _v2
    _v6 = _vecmath.two_product(x, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = -0.125 * _v7
    _v10 = -0.125 * _v8
    _v11 = 0.5 * x
    _v12 = 0.5 * 0.0
    _v13 = _vecmath.pair_plus(_v9, _v10, 0.5)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_sum(_v14, _v15, _v11, _v12)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v9)
    _v20 = _v19 + 0.5
    _v21 = _v20 + _v11
    _v22 = abs(_v17) * 16384.0 >= _v21
    _v23 = _v17 + _v18
    _v24 = abs(x)
    _v25 = _v24 < 3.402823669209385e38
    _v26 = _v22 & _v25
    _v27 = _v4 if x < 0.0 else _v26
    _v28 = _v5 if x < 0.0 else _v23
    _v29 = True if x > 2.0 else _v27
    _v30 = 1.0 if x > 2.0 else _v28
    _v31 = _vecmath.guarded(_v30, _v29)
    return _v31, _v29


@_vecmath.jit_inline
def _logsqnl_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _vecmath32.single(0.0)
    _v2 = 2.0 + x
    _v3 = _v2 * _v2
    _v4 = 0.125 * _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = _v1 if x < -2.0 else _v5
    _v7 = x * x
    _v8 = -0.125 * _v7
    _v9 = 0.5 * x
    _v10 = _v8 + 0.5
    _v11 = _v10 + _v9
    _v12 = abs(_v8)
    _v13 = _v12 + 0.5
    _v14 = _v13 + _v9
    _v15 = abs(_v11) * 4096.0 >= _v14
    _v16 = abs(x)
    _v17 = _vecmath32.single(_v11)
    _v18 = _v16 < 3.402823669209385e38
    _v19 = _v15 & _v18
    _v20 = True if x < 0.0 else _v19
    _v21 = _v6 if x < 0.0 else _v17
    _v22 = True if x > 2.0 else _v20
    _v23 = _v0 if x > 2.0 else _v21
    _v24 = _vecmath32.guarded(_v23, _v22)
    return _v24, _v22


@_cached
def _fill_logsqnl(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsqnl(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsqnl(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsqnl_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsqnl(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsqnl(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsqnl(x):
    value, ok = _logsqnl_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsqnl(x):
    value, ok = _logsqnl_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsqnl = _dispatch.Kernel(
    __name__,
    "logsqnl",
    ("x",),
    _loops.Loops(
        fill=_fill_logsqnl,
        fill32=_fill32_logsqnl,
        mend=_mend_logsqnl,
        one=_one_logsqnl,
        one32=_one32_logsqnl,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsqnl(x: ArrayLike, *, out: Any = None) -> Any:
    """LogSQNL, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsqnl.call(out, x)


@_loops.callable_when_jitted(logsqnl)
def _overload_logsqnl(x):
    call = _kernel_logsqnl.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _logsqnl_derivative_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_derivative_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_logsqnl_derivative_ball2_expression = _ball_wide.program("x", "x/4 + 1/2")


@_vecmath.jit_scalar
def _logsqnl_derivative_ball2(x):
    """In balls."""
    # x/4 + 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    _t4 = _ball.scaled(x, -2.0)
    _t6 = _ball.add(_t1, _t4)
    return _ball_wide.settled(_t6, _logsqnl_derivative_ball2_expression, (x,))


_logsqnl_derivative_ball3_expression = _ball_wide.program("x", "1/2 - x/4")


@_vecmath.jit_scalar
def _logsqnl_derivative_ball3(x):
    """In balls."""
    # 1/2 - x/4
    _t1 = (1.0, 0.0, -1.0, 0.0)
    _t4 = _ball.scaled(x, -2.0)
    _t6 = _ball.sub(_t1, _t4)
    return _ball_wide.settled(_t6, _logsqnl_derivative_ball3_expression, (x,))


@_vecmath.jit_scalar
def _logsqnl_derivative_sign0_of(x):
    """In balls."""
    # 2 - x
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative_sign1_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _logsqnl_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative_sign2_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_derivative_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _logsqnl_derivative_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _logsqnl_derivative_ball0(x)
    _order = _logsqnl_derivative_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _logsqnl_derivative_sign2(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _logsqnl_derivative_ball1(x)
        return _logsqnl_derivative_ball2(x)
    return _logsqnl_derivative_ball3(x)


@_vecmath.jit_scalar
def _logsqnl_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _logsqnl_derivative_sign0(x) == 0
    _tied = _tied or _logsqnl_derivative_sign1(x) == 0
    _tied = _tied or _logsqnl_derivative_sign2(x) == 0
    if not _tied:
        return _logsqnl_derivative_side(x, 0.0)
    _below = _logsqnl_derivative_side(x, -1.0)
    _above = _logsqnl_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _logsqnl_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 + x
    _v1 = 0.25 * _v0
    _v2 = x < -1.8446744073709552e19
    _v3 = 0.25 * x
    _v4 = _v3 if _v2 else _v1
    _v5 = abs(x)
    _v6 = 0.0 if x <= -2.0 else _v4
    _v7 = -x
    _v8 = _v7 + 2.0
    _v9 = 0.25 * _v8
    _v10 = x > 1.8446744073709552e19
    _v11 = -0.25 * x
    _v12 = _v11 if _v10 else _v9
    _v13 = _v6 if x < 0.0 else _v12
    _v14 = 0.0 if x >= 2.0 else _v13
    return _v14, True


@_vecmath.jit_inline
def _logsqnl_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = 2.0 + x
    _v2 = 0.25 * _v1
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if x <= -2.0 else _v3
    _v5 = -x
    _v6 = _v5 + 2.0
    _v7 = 0.25 * _v6
    _v8 = _vecmath32.single(_v7)
    _v9 = _v4 if x < 0.0 else _v8
    _v10 = _v0 if x >= 2.0 else _v9
    return _v10, True


@_cached
def _fill_logsqnl_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsqnl_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsqnl_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsqnl_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsqnl_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsqnl_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsqnl_derivative(x):
    value, ok = _logsqnl_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsqnl_derivative(x):
    value, ok = _logsqnl_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsqnl_derivative = _dispatch.Kernel(
    __name__,
    "logsqnl_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logsqnl_derivative,
        fill32=_fill32_logsqnl_derivative,
        mend=_mend_logsqnl_derivative,
        one=_one_logsqnl_derivative,
        one32=_one32_logsqnl_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsqnl_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of logsqnl with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsqnl_derivative.call(out, x)


@_loops.callable_when_jitted(logsqnl_derivative)
def _overload_logsqnl_derivative(x):
    call = _kernel_logsqnl_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _logsqnl_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_derivative2_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_derivative2_ball2(x):
    """In balls."""
    # 1/4
    _t1 = (1.0, 0.0, -2.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_derivative2_ball3(x):
    """In balls."""
    # -1/4
    _t1 = (-1.0, 0.0, -2.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign0_of(x):
    """In balls."""
    # 2 - x
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign1_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign2_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _logsqnl_derivative2_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _logsqnl_derivative2_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _logsqnl_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _logsqnl_derivative2_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _logsqnl_derivative2_ball0(x)
    _order = _logsqnl_derivative2_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _logsqnl_derivative2_sign2(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _logsqnl_derivative2_ball1(x)
        return _logsqnl_derivative2_ball2(x)
    return _logsqnl_derivative2_ball3(x)


@_vecmath.jit_scalar
def _logsqnl_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _logsqnl_derivative2_sign0(x) == 0
    _tied = _tied or _logsqnl_derivative2_sign1(x) == 0
    _tied = _tied or _logsqnl_derivative2_sign2(x) == 0
    if not _tied:
        return _logsqnl_derivative2_side(x, 0.0)
    _below = _logsqnl_derivative2_side(x, -1.0)
    _above = _logsqnl_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _logsqnl_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x <= -2.0 else 0.25
    _v1 = _v0 if x < 0.0 else -0.25
    _v2 = _vecmath.smallest(_v0, -0.25)
    _v3 = _v2 if x == 0.0 else _v1
    _v4 = 0.0 if x >= 2.0 else _v3
    _v5 = _v4 if x == x else x
    return _v5, True


@_vecmath.jit_inline
def _logsqnl_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(0.25)
    _v2 = _v0 if x <= -2.0 else _v1
    _v3 = _vecmath32.single(-0.25)
    _v4 = _v2 if x < 0.0 else _v3
    _v5 = 0.0 if x <= -2.0 else 0.25
    _v6 = _vecmath32.smallest(_v5, -0.25, _v2, _v3, _v0)
    _v7 = _v6 if x == 0.0 else _v4
    _v8 = _v0 if x >= 2.0 else _v7
    _v9 = _v8 if x == x else _vecmath32.single(x)
    return _v9, True


@_cached
def _fill_logsqnl_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsqnl_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsqnl_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsqnl_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsqnl_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsqnl_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsqnl_derivative2(x):
    value, ok = _logsqnl_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsqnl_derivative2(x):
    value, ok = _logsqnl_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsqnl_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsqnl_derivative2 = _dispatch.Kernel(
    __name__,
    "logsqnl_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_logsqnl_derivative2,
        fill32=_fill32_logsqnl_derivative2,
        mend=_mend_logsqnl_derivative2,
        one=_one_logsqnl_derivative2,
        one32=_one32_logsqnl_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsqnl_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of logsqnl with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsqnl_derivative2.call(out, x)


@_loops.callable_when_jitted(logsqnl_derivative2)
def _overload_logsqnl_derivative2(x):
    call = _kernel_logsqnl_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _logsqnl_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = 2.0 + x
    _v2 = 0.25 * _v1
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v0 if x <= -2.0 else _v3
    _v5 = -x
    _v6 = _v5 + 2.0
    _v7 = 0.25 * _v6
    _v8 = _vecmath32.product(grad_output, _v7)
    _v9 = _v4 if x < 0.0 else _v8
    _v10 = _v0 if x >= 2.0 else _v9
    return _v10, _v10 == _v10


@_vecmath.jit_inline
def _logsqnl_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _logsqnl_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _logsqnl_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsqnl_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _logsqnl_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _logsqnl_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_logsqnl_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsqnl_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsqnl_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsqnl_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _logsqnl_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsqnl_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsqnl_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsqnl_backward(grad_output, x):
    value, ok = _logsqnl_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logsqnl_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsqnl_backward(grad_output, x):
    value, ok = _logsqnl_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logsqnl_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsqnl_backward = _dispatch.Kernel(
    __name__,
    "logsqnl_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_logsqnl_backward,
        fill32=_fill32_logsqnl_backward,
        mend=_mend_logsqnl_backward,
        one=_one_logsqnl_backward,
        one32=_one32_logsqnl_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def logsqnl_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of logsqnl.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsqnl_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(logsqnl_backward)
def _overload_logsqnl_backward(grad_output, x):
    call = _kernel_logsqnl_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _logsqnl_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsqnl_fast(x)
    _r1, _ok1 = _logsqnl_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _logsqnl_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsqnl_fast32(x)
    _r1, _ok1 = _logsqnl_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _logsqnl_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _logsqnl_exact(x)
    _r1 = _logsqnl_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_logsqnl_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logsqnl_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_logsqnl_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logsqnl_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_logsqnl_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _logsqnl_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_logsqnl_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_logsqnl_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_logsqnl_value_and_derivative(x):
    value_0, value_1, ok = _logsqnl_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logsqnl_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_logsqnl_value_and_derivative(x):
    value_0, value_1, ok = _logsqnl_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logsqnl_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_logsqnl_value_and_derivative = _dispatch.Kernel(
    __name__,
    "logsqnl_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logsqnl_value_and_derivative,
        fill32=_fill32_logsqnl_value_and_derivative,
        mend=_mend_logsqnl_value_and_derivative,
        one=_one_logsqnl_value_and_derivative,
        one32=_one32_logsqnl_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def logsqnl_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """LogSQNL and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_logsqnl_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(logsqnl_value_and_derivative)
def _overload_logsqnl_value_and_derivative(x):
    call = _kernel_logsqnl_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
