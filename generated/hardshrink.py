"""Hard shrink.

Written by `symact build` from [hardshrink] in shrinkage.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "hardshrink",
    "hardshrink_backward",
    "hardshrink_backward_lambd",
    "hardshrink_derivative",
    "hardshrink_derivative2",
    "hardshrink_derivative_lambd",
    "hardshrink_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hardshrink_ball0(x, lambd):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _hardshrink_ball1(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_ball2(x, lambd):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _hardshrink_ball3(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_sign0_of(x, lambd):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hardshrink_sign0(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_sign0_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_sign1_of(x, lambd):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _hardshrink_sign1(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_sign1_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_sign2_of(x, lambd):
    """In balls."""
    # lambd - x
    _t3 = _ball.sub(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _hardshrink_sign2(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_sign2_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_side(x, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardshrink_sign0(x, lambd)
    if _order == -1:
        _order = _hardshrink_sign1(x, lambd)
        if _order == -1:
            return _hardshrink_ball0(x, lambd)
        return _hardshrink_ball1(x, lambd)
    _order = _hardshrink_sign2(x, lambd)
    if _order == -1:
        return _hardshrink_ball2(x, lambd)
    return _hardshrink_ball3(x, lambd)


@_vecmath.jit_scalar
def _hardshrink_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    return _hardshrink_side(x, lambd, 0.0)


@_vecmath.jit_inline
def _hardshrink_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = -x
    _v2 = x if lambd < _v1 else 0.0
    _v3 = abs(lambd) + abs(_v1)
    _v4 = abs(lambd - _v1) * 1073741824.0 > _v3
    _v5 = _v0 & _v4
    _v6 = x if lambd < x else 0.0
    _v7 = _v5 if x < 0.0 else _v0
    _v8 = _v2 if x < 0.0 else _v6
    _v9 = _vecmath.guarded(_v8, _v7)
    _v10 = _v9 if x == x else x
    _v11 = _v10 if lambd == lambd else lambd
    return _v11, _v7


@_vecmath.jit_inline
def _hardshrink_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(x)
    _v2 = _vecmath32.single(0.0)
    _v3 = -x
    _v4 = _v1 if lambd < _v3 else _v2
    _v5 = abs(lambd) + abs(_v3)
    _v6 = abs(lambd - _v3) * 1073741824.0 > _v5
    _v7 = _v0 & _v6
    _v8 = _v1 if lambd < x else _v2
    _v9 = _v7 if x < 0.0 else _v0
    _v10 = _v4 if x < 0.0 else _v8
    _v11 = _vecmath32.guarded(_v10, _v9)
    _v12 = _v11 if x == x else _vecmath32.single(x)
    _v13 = _v12 if lambd == lambd else _vecmath32.single(lambd)
    return _v13, _v9


@_cached
def _fill_hardshrink(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardshrink(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _hardshrink_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardshrink(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardshrink(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardshrink(x, lambd):
    value, ok = _hardshrink_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardshrink(x, lambd):
    value, ok = _hardshrink_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardshrink = _dispatch.Kernel(
    __name__,
    "hardshrink",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink,
        fill32=_fill32_hardshrink,
        mend=_mend_hardshrink,
        one=_one_hardshrink,
        one32=_one32_hardshrink,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardshrink(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """Hard shrink, elementwise.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardshrink.call(out, x, lambd)


@_loops.callable_when_jitted(hardshrink)
def _overload_hardshrink(x, lambd=0.5):
    call = _kernel_hardshrink.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _hardshrink_derivative_ball0(x, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative_ball1(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative_ball2(x, lambd):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative_ball3(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative_sign0_of(x, lambd):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hardshrink_derivative_sign0(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_derivative_sign0_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_derivative_sign1_of(x, lambd):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _hardshrink_derivative_sign1(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_derivative_sign1_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_derivative_sign2_of(x, lambd):
    """In balls."""
    # lambd - x
    _t3 = _ball.sub(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _hardshrink_derivative_sign2(x, lambd):
    """-1, 0, 1; 2: unknown."""
    _of = _hardshrink_derivative_sign2_of(x, lambd)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardshrink_derivative_side(x, lambd, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardshrink_derivative_sign0(x, lambd)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hardshrink_derivative_sign1(x, lambd)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hardshrink_derivative_ball0(x, lambd)
        return _hardshrink_derivative_ball1(x, lambd)
    _order = _hardshrink_derivative_sign2(x, lambd)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardshrink_derivative_ball2(x, lambd)
    return _hardshrink_derivative_ball3(x, lambd)


@_vecmath.jit_scalar
def _hardshrink_derivative_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    _tied = _hardshrink_derivative_sign0(x, lambd) == 0
    _tied = _tied or _hardshrink_derivative_sign1(x, lambd) == 0
    _tied = _tied or _hardshrink_derivative_sign2(x, lambd) == 0
    if not _tied:
        return _hardshrink_derivative_side(x, lambd, 0.0)
    _below = _hardshrink_derivative_side(x, lambd, -1.0)
    _above = _hardshrink_derivative_side(x, lambd, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardshrink_derivative_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = -x
    _v2 = 1.0 if lambd < _v1 else 0.0
    _v3 = abs(lambd) + abs(_v1)
    _v4 = abs(lambd - _v1) * 1073741824.0 > _v3
    _v5 = _v0 & _v4
    _v6 = 1.0 if lambd < x else 0.0
    _v7 = _v5 if x < 0.0 else _v0
    _v8 = _v2 if x < 0.0 else _v6
    _v9 = _vecmath.smallest(_v2, _v6)
    _v10 = _v9 if x == 0.0 else _v8
    _v11 = _v5 | (x != 0.0)
    _v12 = _v7 & _v11
    _v13 = _vecmath.guarded(_v10, _v12)
    _v14 = _v13 if x == x else x
    _v15 = _v14 if lambd == lambd else lambd
    return _v15, _v12


@_vecmath.jit_inline
def _hardshrink_derivative_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = -x
    _v4 = _v1 if lambd < _v3 else _v2
    _v5 = abs(lambd) + abs(_v3)
    _v6 = abs(lambd - _v3) * 1073741824.0 > _v5
    _v7 = _v0 & _v6
    _v8 = _v1 if lambd < x else _v2
    _v9 = _v7 if x < 0.0 else _v0
    _v10 = _v4 if x < 0.0 else _v8
    _v11 = 1.0 if lambd < _v3 else 0.0
    _v12 = 1.0 if lambd < x else 0.0
    _v13 = _vecmath32.smallest(_v11, _v12, _v4, _v8, _v2)
    _v14 = _v13 if x == 0.0 else _v10
    _v15 = _v7 | (x != 0.0)
    _v16 = _v9 & _v15
    _v17 = _vecmath32.guarded(_v14, _v16)
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v18 if lambd == lambd else _vecmath32.single(lambd)
    return _v19, _v16


@_cached
def _fill_hardshrink_derivative(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink_derivative(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardshrink_derivative(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _hardshrink_derivative_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardshrink_derivative(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardshrink_derivative(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardshrink_derivative(x, lambd):
    value, ok = _hardshrink_derivative_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardshrink_derivative(x, lambd):
    value, ok = _hardshrink_derivative_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardshrink_derivative = _dispatch.Kernel(
    __name__,
    "hardshrink_derivative",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink_derivative,
        fill32=_fill32_hardshrink_derivative,
        mend=_mend_hardshrink_derivative,
        one=_one_hardshrink_derivative,
        one32=_one32_hardshrink_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardshrink_derivative(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of hardshrink with respect to x.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardshrink_derivative.call(out, x, lambd)


@_loops.callable_when_jitted(hardshrink_derivative)
def _overload_hardshrink_derivative(x, lambd=0.5):
    call = _kernel_hardshrink_derivative.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _hardshrink_derivative2_ball(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative2_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    return _hardshrink_derivative2_ball(x, lambd)


@_vecmath.jit_inline
def _hardshrink_derivative2_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lambd == lambd else lambd
    return _v3, _v0


@_vecmath.jit_inline
def _hardshrink_derivative2_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if lambd == lambd else _vecmath32.single(lambd)
    return _v4, _v0


@_cached
def _fill_hardshrink_derivative2(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative2_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink_derivative2(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative2_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardshrink_derivative2(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _hardshrink_derivative2_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardshrink_derivative2(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardshrink_derivative2(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardshrink_derivative2(x, lambd):
    value, ok = _hardshrink_derivative2_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative2(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardshrink_derivative2(x, lambd):
    value, ok = _hardshrink_derivative2_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative2(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardshrink_derivative2 = _dispatch.Kernel(
    __name__,
    "hardshrink_derivative2",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink_derivative2,
        fill32=_fill32_hardshrink_derivative2,
        mend=_mend_hardshrink_derivative2,
        one=_one_hardshrink_derivative2,
        one32=_one32_hardshrink_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardshrink_derivative2(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The second derivative of hardshrink with respect to x.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardshrink_derivative2.call(out, x, lambd)


@_loops.callable_when_jitted(hardshrink_derivative2)
def _overload_hardshrink_derivative2(x, lambd=0.5):
    call = _kernel_hardshrink_derivative2.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_scalar
def _hardshrink_derivative_lambd_ball(x, lambd):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardshrink_derivative_lambd_exact(x, lambd):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    return _hardshrink_derivative_lambd_ball(x, lambd)


@_vecmath.jit_inline
def _hardshrink_derivative_lambd_fast(x, lambd):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lambd == lambd else lambd
    return _v3, _v0


@_vecmath.jit_inline
def _hardshrink_derivative_lambd_fast32(x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if lambd == lambd else _vecmath32.single(lambd)
    return _v4, _v0


@_cached
def _fill_hardshrink_derivative_lambd(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative_lambd_fast(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink_derivative_lambd(x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_derivative_lambd_fast32(_loops.at(x, i), _loops.at(lambd, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardshrink_derivative_lambd(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN
    ball = _hardshrink_derivative_lambd_exact(x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardshrink_derivative_lambd(x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardshrink_derivative_lambd(_loops.at(x, i), _loops.at(lambd, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardshrink_derivative_lambd(x, lambd):
    value, ok = _hardshrink_derivative_lambd_fast(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative_lambd(_loops.float64(x), _loops.float64(lambd), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardshrink_derivative_lambd(x, lambd):
    value, ok = _hardshrink_derivative_lambd_fast32(_loops.float64(x), _loops.float64(lambd))
    if not ok:
        exact = _round_hardshrink_derivative_lambd(_loops.float64(x), _loops.float64(lambd), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardshrink_derivative_lambd = _dispatch.Kernel(
    __name__,
    "hardshrink_derivative_lambd",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink_derivative_lambd,
        fill32=_fill32_hardshrink_derivative_lambd,
        mend=_mend_hardshrink_derivative_lambd,
        one=_one_hardshrink_derivative_lambd,
        one32=_one32_hardshrink_derivative_lambd,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardshrink_derivative_lambd(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of hardshrink with respect to its parameter lambd.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardshrink_derivative_lambd.call(out, x, lambd)


@_loops.callable_when_jitted(hardshrink_derivative_lambd)
def _overload_hardshrink_derivative_lambd(x, lambd=0.5):
    call = _kernel_hardshrink_derivative_lambd.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


@_vecmath.jit_inline
def _hardshrink_derivative_fast_pulled32(grad_output, x, lambd):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = -x
    _v4 = _v1 if lambd < _v3 else _v2
    _v5 = abs(lambd) + abs(_v3)
    _v6 = abs(lambd - _v3) * 1073741824.0 > _v5
    _v7 = _v0 & _v6
    _v8 = _v1 if lambd < x else _v2
    _v9 = _v7 if x < 0.0 else _v0
    _v10 = _v4 if x < 0.0 else _v8
    _v11 = 1.0 if lambd < _v3 else 0.0
    _v12 = 1.0 if lambd < x else 0.0
    _v13 = _vecmath32.smallest(_v11, _v12, _v4, _v8, _v2)
    _v14 = _v13 if x == 0.0 else _v10
    _v15 = _v7 | (x != 0.0)
    _v16 = _v9 & _v15
    _v17 = _vecmath32.guarded(_v14, _v16)
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v18 if lambd == lambd else _vecmath32.single(lambd)
    return _v19, _v19 == _v19


@_vecmath.jit_inline
def _hardshrink_backward_fast(grad_output, x, lambd):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardshrink_derivative_fast(x, lambd)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardshrink_backward_fast32(grad_output, x, lambd):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardshrink_derivative_fast_pulled32(grad_output, x, lambd)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardshrink_backward_exact(grad_output, x, lambd):
    """Right everywhere: balls."""
    _d0 = _hardshrink_derivative_exact(x, lambd)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardshrink_backward(grad_output, x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink_backward(grad_output, x, lambd, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardshrink_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardshrink_backward(grad_output, x, lambd, width):
    if _loops.any_nan(grad_output, x, lambd):
        return _loops.NAN
    ball = _hardshrink_backward_exact(grad_output, x, lambd)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardshrink_backward(grad_output, x, lambd, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardshrink_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardshrink_backward(grad_output, x, lambd):
    value, ok = _hardshrink_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_hardshrink_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardshrink_backward(grad_output, x, lambd):
    value, ok = _hardshrink_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact = _round_hardshrink_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardshrink_backward = _dispatch.Kernel(
    __name__,
    "hardshrink_backward",
    ("grad_output", "x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink_backward,
        fill32=_fill32_hardshrink_backward,
        mend=_mend_hardshrink_backward,
        one=_one_hardshrink_backward,
        one32=_one32_hardshrink_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hardshrink_backward(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardshrink.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardshrink_backward.call(out, grad_output, x, lambd)


@_loops.callable_when_jitted(hardshrink_backward)
def _overload_hardshrink_backward(grad_output, x, lambd=0.5):
    call = _kernel_hardshrink_backward.compiled(grad_output, x, lambd)

    def jitted(grad_output, x, lambd=0.5):
        return call(grad_output, x, lambd)

    return jitted


@_vecmath.jit_inline
def _hardshrink_value_and_derivative_fast(x, lambd):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardshrink_fast(x, lambd)
    _r1, _ok1 = _hardshrink_derivative_fast(x, lambd)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hardshrink_value_and_derivative_fast32(x, lambd):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardshrink_fast32(x, lambd)
    _r1, _ok1 = _hardshrink_derivative_fast32(x, lambd)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hardshrink_value_and_derivative_exact(x, lambd):
    """Right everywhere: balls."""
    _r0 = _hardshrink_exact(x, lambd)
    _r1 = _hardshrink_derivative_exact(x, lambd)
    return _r0, _r1


@_cached
def _fill_hardshrink_value_and_derivative(x, lambd, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardshrink_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(lambd, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hardshrink_value_and_derivative(x, lambd, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardshrink_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(lambd, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hardshrink_value_and_derivative(x, lambd, width):
    if _loops.any_nan(x, lambd):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hardshrink_value_and_derivative_exact(x, lambd)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hardshrink_value_and_derivative(x, lambd, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hardshrink_value_and_derivative(
                _loops.at(x, i), _loops.at(lambd, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hardshrink_value_and_derivative(x, lambd):
    value_0, value_1, ok = _hardshrink_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact_0, exact_1 = _round_hardshrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hardshrink_value_and_derivative(x, lambd):
    value_0, value_1, ok = _hardshrink_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(lambd)
    )
    if not ok:
        exact_0, exact_1 = _round_hardshrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hardshrink_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hardshrink_value_and_derivative",
    ("x", "lambd"),
    _loops.Loops(
        fill=_fill_hardshrink_value_and_derivative,
        fill32=_fill32_hardshrink_value_and_derivative,
        mend=_mend_hardshrink_value_and_derivative,
        one=_one_hardshrink_value_and_derivative,
        one32=_one32_hardshrink_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def hardshrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """Hard shrink and its derivative, in one pass.

    lambd: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hardshrink_value_and_derivative.call(out, x, lambd)


@_loops.callable_when_jitted(hardshrink_value_and_derivative)
def _overload_hardshrink_value_and_derivative(x, lambd=0.5):
    call = _kernel_hardshrink_value_and_derivative.compiled(x, lambd)

    def jitted(x, lambd=0.5):
        return call(x, lambd)

    return jitted


def hardshrink_backward_lambd(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times hardshrink_derivative_lambd, over the axes along which lambd is
    broadcast.

    lambd and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of lambd's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hardshrink_backward_lambd",
        _kernel_hardshrink_derivative_lambd,
        ("grad_output", "x", "lambd"),
        2,
        (grad_output, x, lambd),
        out,
    )
