"""Soft shrink.

Written by `symact build` from [softshrink] in shrinkage.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "softshrink",
    "softshrink_backward",
    "softshrink_backward_from_output",
    "softshrink_backward_lambd",
    "softshrink_derivative",
    "softshrink_derivative2",
    "softshrink_derivative_from_output",
    "softshrink_derivative_lambd",
    "softshrink_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _softshrink_ball0(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_softshrink_ball1_expression = _ball_wide.program("x lambd", "lambd + x")


@_vecmath.jit_scalar
def _softshrink_ball1(x, lambd):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _ball_wide.settled(_t3, _softshrink_ball1_expression, (x, lambd))


@_vecmath.jit_scalar
def _softshrink_ball2(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_softshrink_ball3_expression = _ball_wide.program("x lambd", "-lambd + x")


@_vecmath.jit_scalar
def _softshrink_ball3(x, lambd):
    """In balls."""
    # -lambd + x
    _t3 = _ball.sub(x, lambd)
    return _ball_wide.settled(_t3, _softshrink_ball3_expression, (x, lambd))


@_vecmath.jit_scalar
def _softshrink_ball4(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_sign0_of(x, lambd):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _softshrink_sign0(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_sign0_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_sign1_of(x, lambd):
    """In balls."""
    # -lambd - x
    _t2 = _ball.neg(lambd)
    _t5 = _ball.sub(_t2, x)
    return _t5


@_vecmath.jit_scalar
def _softshrink_sign1(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_sign1_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_sign2_of(x, lambd):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _softshrink_sign2(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_sign2_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_sign3_of(x, lambd):
    """In balls."""
    # -lambd + x
    _t3 = _ball.sub(x, lambd)
    return _t3


@_vecmath.jit_scalar
def _softshrink_sign3(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_sign3_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_side(x, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _softshrink_sign0(x, lambd)
    if _order == -1:
        _order = _softshrink_sign1(x, lambd)
        if _order == -1:
            return _softshrink_ball0(x, lambd)
        return _softshrink_ball1(x, lambd)
    _order = _softshrink_sign2(x, lambd)
    if _order == -1:
        _order = _softshrink_sign3(x, lambd)
        if _order == -1:
            return _softshrink_ball2(x, lambd)
        return _softshrink_ball3(x, lambd)
    return _softshrink_ball4(x, lambd)


@_vecmath.jit_scalar
def _softshrink_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    return _softshrink_side(x, lambd, 0.0)


@_vecmath.jit_inline
def _softshrink_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = lambd + x
    _v2 = -lambd
    _v3 = -x
    _v4 = _v2 + _v3
    _v5 = 0.0 if _v4 < 0.0 else _v1
    _v6 = abs(_v4) + abs(0.0)
    _v7 = abs(_v4 - 0.0) * 1073741824.0 > _v6
    _v8 = _v0 & _v7
    _v9 = _v2 + x
    _v10 = 0.0 if _v9 < 0.0 else _v9
    _v11 = abs(_v9) + abs(0.0)
    _v12 = abs(_v9 - 0.0) * 1073741824.0 > _v11
    _v13 = _v0 & _v12
    _v14 = _v13 if x > 0.0 else _v0
    _v15 = _v10 if x > 0.0 else 0.0
    _v16 = _v8 if x < 0.0 else _v14
    _v17 = _v5 if x < 0.0 else _v15
    _v18 = _vecmath.guarded(_v17, _v16)
    _v19 = _v18 if x == x else x
    _v20 = _v19 if lambd == lambd else lambd
    return _v20, _v16


@_vecmath.jit_inline
def _softshrink_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = lambd + x
    _v3 = _vecmath32.single(_v2)
    _v4 = -lambd
    _v5 = -x
    _v6 = _v4 + _v5
    _v7 = _v1 if _v6 < 0.0 else _v3
    _v8 = abs(_v6) + abs(0.0)
    _v9 = abs(_v6 - 0.0) * 1073741824.0 > _v8
    _v10 = _v0 & _v9
    _v11 = _v4 + x
    _v12 = _vecmath32.single(_v11)
    _v13 = _v1 if _v11 < 0.0 else _v12
    _v14 = abs(_v11) + abs(0.0)
    _v15 = abs(_v11 - 0.0) * 1073741824.0 > _v14
    _v16 = _v0 & _v15
    _v17 = _v16 if x > 0.0 else _v0
    _v18 = _v13 if x > 0.0 else _v1
    _v19 = _v10 if x < 0.0 else _v17
    _v20 = _v7 if x < 0.0 else _v18
    _v21 = _vecmath32.guarded(_v20, _v19)
    _v22 = _v21 if x == x else _vecmath32.single(x)
    _v23 = _v22 if lambd == lambd else _vecmath32.single(lambd)
    return _v23, _v19


@_cached
def _fill_softshrink(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _softshrink_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink(x, lambd):
    value, ok = _softshrink_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink(x, lambd):
    value, ok = _softshrink_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink = _dispatch.Kernel(
    __name__,
    "softshrink",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink,
        fill32=_fill32_softshrink,
        mend=_mend_softshrink,
        one=_one_softshrink,
        one32=_one32_softshrink,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def softshrink(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """Soft shrink, elementwise.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink.call(out, x, lambd)


@_loops.callable_when_jitted(softshrink)
def _overload_softshrink(x, lambd=0.5):
    call = _kernel_softshrink.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _softshrink_derivative_ball0(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_ball1(x, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_ball2(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_ball3(x, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_sign0_of(x, lambd):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _softshrink_derivative_sign0(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_sign0_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_sign1_of(x, lambd):
    """In balls."""
    # -lambd - x
    _t2 = _ball.neg(lambd)
    _t5 = _ball.sub(_t2, x)
    return _t5


@_vecmath.jit_scalar
def _softshrink_derivative_sign1(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_sign1_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_sign2_of(x, lambd):
    """In balls."""
    # -lambd + x
    _t3 = _ball.sub(x, lambd)
    return _t3


@_vecmath.jit_scalar
def _softshrink_derivative_sign2(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_sign2_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_side(x, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _softshrink_derivative_sign0(x, lambd)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _softshrink_derivative_sign1(x, lambd)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _softshrink_derivative_ball0(x, lambd)
        return _softshrink_derivative_ball1(x, lambd)
    _order = _softshrink_derivative_sign2(x, lambd)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _softshrink_derivative_ball2(x, lambd)
    return _softshrink_derivative_ball3(x, lambd)


@_vecmath.jit_scalar
def _softshrink_derivative_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    _tied = _softshrink_derivative_sign0(x, lambd) == 0
    _tied = _tied or _softshrink_derivative_sign1(x, lambd) == 0
    _tied = _tied or _softshrink_derivative_sign2(x, lambd) == 0
    if not _tied:
        return _softshrink_derivative_side(x, lambd, 0.0)
    _below = _softshrink_derivative_side(x, lambd, -1.0)
    _above = _softshrink_derivative_side(x, lambd, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _softshrink_derivative_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = -lambd
    _v2 = -x
    _v3 = _v1 + _v2
    _v4 = 0.0 if _v3 < 0.0 else 1.0
    _v5 = abs(_v3) + abs(0.0)
    _v6 = abs(_v3 - 0.0) * 1073741824.0 > _v5
    _v7 = _v0 & _v6
    _v8 = _v1 + x
    _v9 = 0.0 if _v8 < 0.0 else 1.0
    _v10 = abs(_v8) + abs(0.0)
    _v11 = abs(_v8 - 0.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v7 if x < 0.0 else _v12
    _v14 = _v4 if x < 0.0 else _v9
    _v15 = _vecmath.smallest(_v4, _v9)
    _v16 = _v15 if x == 0.0 else _v14
    _v17 = _v7 | (x != 0.0)
    _v18 = _v13 & _v17
    _v19 = _vecmath.guarded(_v16, _v18)
    _v20 = _v19 if x == x else x
    _v21 = _v20 if lambd == lambd else lambd
    return _v21, _v18


@_vecmath.jit_inline
def _softshrink_derivative_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = -lambd
    _v4 = -x
    _v5 = _v3 + _v4
    _v6 = _v1 if _v5 < 0.0 else _v2
    _v7 = abs(_v5) + abs(0.0)
    _v8 = abs(_v5 - 0.0) * 1073741824.0 > _v7
    _v9 = _v0 & _v8
    _v10 = _v3 + x
    _v11 = _v1 if _v10 < 0.0 else _v2
    _v12 = abs(_v10) + abs(0.0)
    _v13 = abs(_v10 - 0.0) * 1073741824.0 > _v12
    _v14 = _v0 & _v13
    _v15 = _v9 if x < 0.0 else _v14
    _v16 = _v6 if x < 0.0 else _v11
    _v17 = 0.0 if _v5 < 0.0 else 1.0
    _v18 = 0.0 if _v10 < 0.0 else 1.0
    _v19 = _vecmath32.smallest(_v17, _v18, _v6, _v11, _v1)
    _v20 = _v19 if x == 0.0 else _v16
    _v21 = _v9 | (x != 0.0)
    _v22 = _v15 & _v21
    _v23 = _vecmath32.guarded(_v20, _v22)
    _v24 = _v23 if x == x else _vecmath32.single(x)
    _v25 = _v24 if lambd == lambd else _vecmath32.single(lambd)
    return _v25, _v22


@_cached
def _fill_softshrink_derivative(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_derivative(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_derivative(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _softshrink_derivative_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_derivative(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_derivative(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_derivative(x, lambd):
    value, ok = _softshrink_derivative_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_derivative(x, lambd):
    value, ok = _softshrink_derivative_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_derivative = _dispatch.Kernel(
    __name__,
    "softshrink_derivative",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_derivative,
        fill32=_fill32_softshrink_derivative,
        mend=_mend_softshrink_derivative,
        one=_one_softshrink_derivative,
        one32=_one32_softshrink_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_derivative(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of softshrink with respect to x.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_derivative.call(out, x, lambd)


@_loops.callable_when_jitted(softshrink_derivative)
def _overload_softshrink_derivative(x, lambd=0.5):
    call = _kernel_softshrink_derivative.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _softshrink_derivative2_ball(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative2_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    return _softshrink_derivative2_ball(x, lambd)


@_vecmath.jit_inline
def _softshrink_derivative2_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lambd == lambd else lambd
    return _v3, _v0


@_vecmath.jit_inline
def _softshrink_derivative2_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if lambd == lambd else _vecmath32.single(lambd)
    return _v4, _v0


@_cached
def _fill_softshrink_derivative2(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative2_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_derivative2(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative2_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_derivative2(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _softshrink_derivative2_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_derivative2(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_derivative2(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_derivative2(x, lambd):
    value, ok = _softshrink_derivative2_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative2(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_derivative2(x, lambd):
    value, ok = _softshrink_derivative2_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative2(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_derivative2 = _dispatch.Kernel(
    __name__,
    "softshrink_derivative2",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_derivative2,
        fill32=_fill32_softshrink_derivative2,
        mend=_mend_softshrink_derivative2,
        one=_one_softshrink_derivative2,
        one32=_one32_softshrink_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_derivative2(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The second derivative of softshrink with respect to x.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_derivative2.call(out, x, lambd)


@_loops.callable_when_jitted(softshrink_derivative2)
def _overload_softshrink_derivative2(x, lambd=0.5):
    call = _kernel_softshrink_derivative2.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_ball0(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_ball1(x, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_ball2(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_ball3(x, lambd):
    """In balls."""
    # -1
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign0_of(x, lambd):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign0(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_lambd_sign0_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign1_of(x, lambd):
    """In balls."""
    # -lambd - x
    _t2 = _ball.neg(lambd)
    _t5 = _ball.sub(_t2, x)
    return _t5


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign1(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_lambd_sign1_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign2_of(x, lambd):
    """In balls."""
    # -lambd + x
    _t3 = _ball.sub(x, lambd)
    return _t3


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_sign2(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_lambd_sign2_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_side(x, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _softshrink_derivative_lambd_sign0(x, lambd)
    if _order == -1:
        _order = _softshrink_derivative_lambd_sign1(x, lambd)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _softshrink_derivative_lambd_ball0(x, lambd)
        return _softshrink_derivative_lambd_ball1(x, lambd)
    _order = _softshrink_derivative_lambd_sign2(x, lambd)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _softshrink_derivative_lambd_ball2(x, lambd)
    return _softshrink_derivative_lambd_ball3(x, lambd)


@_vecmath.jit_scalar
def _softshrink_derivative_lambd_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    _tied = _softshrink_derivative_lambd_sign0(x, lambd) == 0
    _tied = _tied or _softshrink_derivative_lambd_sign1(x, lambd) == 0
    _tied = _tied or _softshrink_derivative_lambd_sign2(x, lambd) == 0
    if not _tied:
        return _softshrink_derivative_lambd_side(x, lambd, 0.0)
    _below = _softshrink_derivative_lambd_side(x, lambd, -1.0)
    _above = _softshrink_derivative_lambd_side(x, lambd, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _softshrink_derivative_lambd_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = -lambd
    _v2 = -x
    _v3 = _v1 + _v2
    _v4 = 0.0 if _v3 < 0.0 else 1.0
    _v5 = abs(_v3) + abs(0.0)
    _v6 = abs(_v3 - 0.0) * 1073741824.0 > _v5
    _v7 = _v0 & _v6
    _v8 = _v1 + x
    _v9 = 0.0 if _v8 < 0.0 else -1.0
    _v10 = abs(_v8) + abs(0.0)
    _v11 = abs(_v8 - 0.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v7 if x < 0.0 else _v12
    _v14 = _v4 if x < 0.0 else _v9
    _v15 = _v7 | (x != 0.0)
    _v16 = _v13 & _v15
    _v17 = _vecmath.guarded(_v14, _v16)
    _v18 = _v17 if x == x else x
    _v19 = _v18 if lambd == lambd else lambd
    return _v19, _v16


@_vecmath.jit_inline
def _softshrink_derivative_lambd_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = -lambd
    _v4 = -x
    _v5 = _v3 + _v4
    _v6 = _v1 if _v5 < 0.0 else _v2
    _v7 = abs(_v5) + abs(0.0)
    _v8 = abs(_v5 - 0.0) * 1073741824.0 > _v7
    _v9 = _v0 & _v8
    _v10 = _vecmath32.single(-1.0)
    _v11 = _v3 + x
    _v12 = _v1 if _v11 < 0.0 else _v10
    _v13 = abs(_v11) + abs(0.0)
    _v14 = abs(_v11 - 0.0) * 1073741824.0 > _v13
    _v15 = _v0 & _v14
    _v16 = _v9 if x < 0.0 else _v15
    _v17 = _v6 if x < 0.0 else _v12
    _v18 = _v9 | (x != 0.0)
    _v19 = _v16 & _v18
    _v20 = _vecmath32.guarded(_v17, _v19)
    _v21 = _v20 if x == x else _vecmath32.single(x)
    _v22 = _v21 if lambd == lambd else _vecmath32.single(lambd)
    return _v22, _v19


@_cached
def _fill_softshrink_derivative_lambd(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_lambd_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_derivative_lambd(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_lambd_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_derivative_lambd(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _softshrink_derivative_lambd_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_derivative_lambd(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_derivative_lambd(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_derivative_lambd(x, lambd):
    value, ok = _softshrink_derivative_lambd_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative_lambd(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_derivative_lambd(x, lambd):
    value, ok = _softshrink_derivative_lambd_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative_lambd(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_derivative_lambd = _dispatch.Kernel(
    __name__,
    "softshrink_derivative_lambd",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_derivative_lambd,
        fill32=_fill32_softshrink_derivative_lambd,
        mend=_mend_softshrink_derivative_lambd,
        one=_one_softshrink_derivative_lambd,
        one32=_one32_softshrink_derivative_lambd,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_derivative_lambd(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of softshrink with respect to its parameter lambd.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_derivative_lambd.call(out, x, lambd)


@_loops.callable_when_jitted(softshrink_derivative_lambd)
def _overload_softshrink_derivative_lambd(x, lambd=0.5):
    call = _kernel_softshrink_derivative_lambd.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_inline
def _softshrink_derivative_fast_pulled32(grad_output, x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _vecmath32.product(grad_output, 1.0)
    _v3 = -lambd
    _v4 = -x
    _v5 = _v3 + _v4
    _v6 = _v1 if _v5 < 0.0 else _v2
    _v7 = abs(_v5) + abs(0.0)
    _v8 = abs(_v5 - 0.0) * 1073741824.0 > _v7
    _v9 = _v0 & _v8
    _v10 = _v3 + x
    _v11 = _v1 if _v10 < 0.0 else _v2
    _v12 = abs(_v10) + abs(0.0)
    _v13 = abs(_v10 - 0.0) * 1073741824.0 > _v12
    _v14 = _v0 & _v13
    _v15 = _v9 if x < 0.0 else _v14
    _v16 = _v6 if x < 0.0 else _v11
    _v17 = 0.0 if _v5 < 0.0 else 1.0
    _v18 = 0.0 if _v10 < 0.0 else 1.0
    _v19 = _vecmath32.smallest(_v17, _v18, _v6, _v11, _v1)
    _v20 = _v19 if x == 0.0 else _v16
    _v21 = _v9 | (x != 0.0)
    _v22 = _v15 & _v21
    _v23 = _vecmath32.guarded(_v20, _v22)
    _v24 = _v23 if x == x else _vecmath32.single(x)
    _v25 = _v24 if lambd == lambd else _vecmath32.single(lambd)
    return _v25, _v25 == _v25


@_vecmath.jit_inline
def _softshrink_backward_fast(grad_output, x, lambd):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _softshrink_derivative_fast(x, lambd)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _softshrink_backward_fast32(grad_output, x, lambd):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softshrink_derivative_fast_pulled32(grad_output, x, lambd)
    return _r0, _ok0


@_vecmath.jit_scalar
def _softshrink_backward_exact(grad_output, x, lambd):
    """Right everywhere: balls."""
    _d0 = _softshrink_derivative_exact(x, lambd)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_softshrink_backward(grad_output, x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_backward(grad_output, x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_backward(grad_output, x, lambd, width):
    if _loops.any_nan(grad_output, x, lambd):
        return _loops.NAN
    ball = _softshrink_backward_exact(grad_output, x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_backward(grad_output, x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_backward(grad_output, x, lambd):
    value, ok = _softshrink_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_softshrink_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_backward(grad_output, x, lambd):
    value, ok = _softshrink_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_softshrink_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_backward = _dispatch.Kernel(
    __name__,
    "softshrink_backward",
    ("grad_output", "x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_backward,
        fill32=_fill32_softshrink_backward,
        mend=_mend_softshrink_backward,
        one=_one_softshrink_backward,
        one32=_one32_softshrink_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_backward(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of softshrink.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_backward.call(out, grad_output, x, lambd)


@_loops.callable_when_jitted(softshrink_backward)
def _overload_softshrink_backward(grad_output, x, lambd=0.5):
    call = _kernel_softshrink_backward.compiled(grad_output, x, lambd)

    def jitted(grad_output, x, lambd=0.5):
        return call(grad_output, x, lambd)

    return jitted


@_vecmath.jit_inline
def _softshrink_value_and_derivative_fast(x, lambd):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softshrink_fast(x, lambd)
    _r1, _ok1 = _softshrink_derivative_fast(x, lambd)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _softshrink_value_and_derivative_fast32(x, lambd):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softshrink_fast32(x, lambd)
    _r1, _ok1 = _softshrink_derivative_fast32(x, lambd)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _softshrink_value_and_derivative_exact(x, lambd):
    """Right everywhere: balls."""
    _r0 = _softshrink_exact(x, lambd)
    _r1 = _softshrink_derivative_exact(x, lambd)
    return _r0, _r1


@_cached
def _fill_softshrink_value_and_derivative(x, lambd, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _softshrink_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(lambd, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_value_and_derivative(x, lambd, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _softshrink_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(lambd, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_softshrink_value_and_derivative(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _softshrink_value_and_derivative_exact(x, lambd)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_softshrink_value_and_derivative(x, lambd, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_softshrink_value_and_derivative(
                _loops.at(x, i), _loops.at(lambd, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_softshrink_value_and_derivative(x, lambd):
    value_0, value_1, ok = _softshrink_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact_0, exact_1 = _round_softshrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_softshrink_value_and_derivative(x, lambd):
    value_0, value_1, ok = _softshrink_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact_0, exact_1 = _round_softshrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_softshrink_value_and_derivative = _dispatch.Kernel(
    __name__,
    "softshrink_value_and_derivative",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_value_and_derivative,
        fill32=_fill32_softshrink_value_and_derivative,
        mend=_mend_softshrink_value_and_derivative,
        one=_one_softshrink_value_and_derivative,
        one32=_one32_softshrink_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def softshrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """Soft shrink and its derivative, in one pass.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_softshrink_value_and_derivative.call(out, x, lambd)


@_loops.callable_when_jitted(softshrink_value_and_derivative)
def _overload_softshrink_value_and_derivative(x, lambd=0.5):
    call = _kernel_softshrink_value_and_derivative.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_ball0(y, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_ball1(y, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_ball2(y, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_sign0_of(y, lambd):
    """In balls."""
    # y
    return y


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_sign0(y, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_from_output_sign0_of(y, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_sign1_of(y, lambd):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_sign1(y, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _softshrink_derivative_from_output_sign1_of(y, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_side(y, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _softshrink_derivative_from_output_sign0(y, lambd)
    if _order == -1:
        return _softshrink_derivative_from_output_ball0(y, lambd)
    _order = _softshrink_derivative_from_output_sign1(y, lambd)
    if _order == -1:
        return _softshrink_derivative_from_output_ball1(y, lambd)
    return _softshrink_derivative_from_output_ball2(y, lambd)


@_vecmath.jit_scalar
def _softshrink_derivative_from_output_exact(y, lambd):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    lambd = _ball.from_float(lambd)
    return _softshrink_derivative_from_output_side(y, lambd, 0.0)


@_vecmath.jit_inline
def _softshrink_derivative_from_output_fast(y, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = 1.0 if y > 0.0 else 0.0
    _v2 = 1.0 if y < 0.0 else _v1
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if y == y else y
    _v5 = _v4 if lambd == lambd else lambd
    return _v5, _v0


@_vecmath.jit_inline
def _softshrink_derivative_from_output_fast32(y, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if y > 0.0 else _v2
    _v4 = _v1 if y < 0.0 else _v3
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if lambd == lambd else _vecmath32.single(lambd)
    return _v7, _v0


@_cached
def _fill_softshrink_derivative_from_output(y, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_from_output_fast(_loops.at(y, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_derivative_from_output(y, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_derivative_from_output_fast32(_loops.at(y, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_derivative_from_output(y, lambd, width):
    if _loops.any_nan(y, lambd):
        return _loops.NAN
    ball = _softshrink_derivative_from_output_exact(y, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_derivative_from_output(y, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_derivative_from_output(
                _loops.at(y, i), _loops.at(lambd, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_derivative_from_output(y, lambd):
    value, ok = _softshrink_derivative_from_output_fast(_loops.float64(y), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative_from_output(
            _loops.float64(y), _loops.float64(lambd), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_derivative_from_output(y, lambd):
    value, ok = _softshrink_derivative_from_output_fast32(_loops.float64(y), _loops.float64(lambd))
    if not ok:
        exact = _round_softshrink_derivative_from_output(
            _loops.float64(y), _loops.float64(lambd), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_derivative_from_output = _dispatch.Kernel(
    __name__,
    "softshrink_derivative_from_output",
    ("y", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_derivative_from_output,
        fill32=_fill32_softshrink_derivative_from_output,
        mend=_mend_softshrink_derivative_from_output,
        one=_one_softshrink_derivative_from_output,
        one32=_one32_softshrink_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_derivative_from_output(
    y: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The derivative of softshrink, from its output alone.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_derivative_from_output.call(out, y, lambd)


@_loops.callable_when_jitted(softshrink_derivative_from_output)
def _overload_softshrink_derivative_from_output(y, lambd=0.5):
    call = _kernel_softshrink_derivative_from_output.compiled(y, lambd)

    def jitted(y, lambd=0.5):
        return call(y, lambd)

    return jitted


@_vecmath.jit_inline
def _softshrink_derivative_from_output_fast_pulled32(grad_output, y, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v1 if y > 0.0 else _v2
    _v4 = _v1 if y < 0.0 else _v3
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if lambd == lambd else _vecmath32.single(lambd)
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _softshrink_backward_from_output_fast(grad_output, y, lambd):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _softshrink_derivative_from_output_fast(y, lambd)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _softshrink_backward_from_output_fast32(grad_output, y, lambd):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _softshrink_derivative_from_output_fast_pulled32(grad_output, y, lambd)
    return _r0, _ok0


@_vecmath.jit_scalar
def _softshrink_backward_from_output_exact(grad_output, y, lambd):
    """Right everywhere: balls."""
    _d0 = _softshrink_derivative_from_output_exact(y, lambd)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_softshrink_backward_from_output(grad_output, y, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_softshrink_backward_from_output(grad_output, y, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _softshrink_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_softshrink_backward_from_output(grad_output, y, lambd, width):
    if _loops.any_nan(grad_output, y, lambd):
        return _loops.NAN
    ball = _softshrink_backward_from_output_exact(grad_output, y, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_softshrink_backward_from_output(grad_output, y, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_softshrink_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(lambd, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_softshrink_backward_from_output(grad_output, y, lambd):
    value, ok = _softshrink_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_softshrink_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(lambd), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_softshrink_backward_from_output(grad_output, y, lambd):
    value, ok = _softshrink_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_softshrink_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(lambd), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_softshrink_backward_from_output = _dispatch.Kernel(
    __name__,
    "softshrink_backward_from_output",
    ("grad_output", "y", "lambd"),
    _loops.Loops(
        fill=_fill_softshrink_backward_from_output,
        fill32=_fill32_softshrink_backward_from_output,
        mend=_mend_softshrink_backward_from_output,
        one=_one_softshrink_backward_from_output,
        one32=_one32_softshrink_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def softshrink_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of softshrink, from its output
    alone.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_softshrink_backward_from_output.call(out, grad_output, y, lambd)


@_loops.callable_when_jitted(softshrink_backward_from_output)
def _overload_softshrink_backward_from_output(grad_output, y, lambd=0.5):
    call = _kernel_softshrink_backward_from_output.compiled(grad_output, y, lambd)

    def jitted(grad_output, y, lambd=0.5):
        return call(grad_output, y, lambd)

    return jitted


def softshrink_backward_lambd(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times softshrink_derivative_lambd, over the axes along which lambd is
    broadcast.

    lambd and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of lambd's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "softshrink_backward_lambd",
        _kernel_softshrink_derivative_lambd,
        ("grad_output", "x", "lambd"),
        2,
        (grad_output, x, lambd),
        out,
    )
