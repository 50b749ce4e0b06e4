"""Shrink.

Written by `symact build` from [shrink] in shrinkage.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "shrink",
    "shrink_backward",
    "shrink_backward_bias",
    "shrink_backward_lambd",
    "shrink_derivative",
    "shrink_derivative2",
    "shrink_derivative_bias",
    "shrink_derivative_lambd",
    "shrink_value_and_derivative",
]

_cached = _loops.caching(__name__)


_shrink_ball0_expression = _ball_wide.program("x lambd bias", "bias + x")


@_vecmath.jit_scalar
def _shrink_ball0(x, lambd, bias):
    """In balls."""
    # bias + x
    _t3 = _ball.add(bias, x)
    return _ball_wide.settled(_t3, _shrink_ball0_expression, (x, lambd, bias))


_shrink_ball1_expression = _ball_wide.program("x lambd bias", "-bias + x")


@_vecmath.jit_scalar
def _shrink_ball1(x, lambd, bias):
    """In balls."""
    # -bias + x
    _t3 = _ball.sub(x, bias)
    return _ball_wide.settled(_t3, _shrink_ball1_expression, (x, lambd, bias))


@_vecmath.jit_scalar
def _shrink_ball2(x, lambd, bias):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_sign0_of(x, lambd, bias):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_sign0(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_sign0_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_sign1_of(x, lambd, bias):
    """In balls."""
    # lambd - x
    _t3 = _ball.sub(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_sign1(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_sign1_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_side(x, lambd, bias, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _shrink_sign0(x, lambd, bias)
    if _order == -1:
        return _shrink_ball0(x, lambd, bias)
    _order = _shrink_sign1(x, lambd, bias)
    if _order == -1:
        return _shrink_ball1(x, lambd, bias)
    return _shrink_ball2(x, lambd, bias)


@_vecmath.jit_scalar
def _shrink_limit(x, lambd, bias):
    """In balls."""
    return _shrink_side(x, lambd, bias, 0.0)


@_vecmath.jit_scalar
def _shrink_exact(x, lambd, bias):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    bias = _ball.from_float(bias)
    _at = _shrink_limit(x, lambd, bias)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _shrink_limit(x, lambd, bias)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _shrink_fast(x, lambd, bias):
    """For float64 results: value, and whether it will do."""
    _v0 = bias + x
    _v1 = lambd > 0.0
    _v2 = -bias
    _v3 = _v2 + x
    _v4 = _v3 if lambd < x else 0.0
    _v5 = -lambd
    _v6 = _v0 if x < _v5 else _v4
    _v7 = abs(x) + abs(_v5)
    _v8 = abs(x - _v5) * 1073741824.0 > _v7
    _v9 = _v1 & _v8
    _v10 = _vecmath.guarded(_v6, _v9)
    _v11 = _v10 if x == x else x
    _v12 = _v11 if lambd == lambd else lambd
    _v13 = _v12 if bias == bias else bias
    return _v13, _v9


@_vecmath.jit_inline
def _shrink_fast32(x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = bias + x
    _v1 = lambd > 0.0
    _v2 = _vecmath32.single(_v0)
    _v3 = -bias
    _v4 = _v3 + x
    _v5 = _vecmath32.single(_v4)
    _v6 = _vecmath32.single(0.0)
    _v7 = _v5 if lambd < x else _v6
    _v8 = -lambd
    _v9 = _v2 if x < _v8 else _v7
    _v10 = abs(x) + abs(_v8)
    _v11 = abs(x - _v8) * 1073741824.0 > _v10
    _v12 = _v1 & _v11
    _v13 = _vecmath32.guarded(_v9, _v12)
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v14 if lambd == lambd else _vecmath32.single(lambd)
    _v16 = _v15 if bias == bias else _vecmath32.single(bias)
    return _v16, _v12


@_cached
def _fill_shrink(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_fast(_loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_fast32(_loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN
    ball = _shrink_exact(x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink(x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink(_loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink(x, lambd, bias):
    value, ok = _shrink_fast(_loops.float64(x), _loops.float64(lambd), _loops.float64(bias))
    if not ok:
        exact = _round_shrink(_loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink(x, lambd, bias):
    value, ok = _shrink_fast32(_loops.float64(x), _loops.float64(lambd), _loops.float64(bias))
    if not ok:
        exact = _round_shrink(_loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink = _dispatch.Kernel(
    __name__,
    "shrink",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink,
        fill32=_fill32_shrink,
        mend=_mend_shrink,
        one=_one_shrink,
        one32=_one32_shrink,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def shrink(x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None) -> Any:
    """Shrink, elementwise.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink)
def _overload_shrink(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


@_vecmath.jit_scalar
def _shrink_derivative_ball0(x, lambd, bias):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_ball1(x, lambd, bias):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_ball2(x, lambd, bias):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_sign0_of(x, lambd, bias):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_derivative_sign0(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_derivative_sign0_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_derivative_sign1_of(x, lambd, bias):
    """In balls."""
    # lambd - x
    _t3 = _ball.sub(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_derivative_sign1(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_derivative_sign1_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_derivative_side(x, lambd, bias, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _shrink_derivative_sign0(x, lambd, bias)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _shrink_derivative_ball0(x, lambd, bias)
    _order = _shrink_derivative_sign1(x, lambd, bias)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _shrink_derivative_ball1(x, lambd, bias)
    return _shrink_derivative_ball2(x, lambd, bias)


@_vecmath.jit_scalar
def _shrink_derivative_exact(x, lambd, bias):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    bias = _ball.from_float(bias)
    _tied = _shrink_derivative_sign0(x, lambd, bias) == 0
    _tied = _tied or _shrink_derivative_sign1(x, lambd, bias) == 0
    if not _tied:
        return _shrink_derivative_side(x, lambd, bias, 0.0)
    _below = _shrink_derivative_side(x, lambd, bias, -1.0)
    _above = _shrink_derivative_side(x, lambd, bias, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _shrink_derivative_fast(x, lambd, bias):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = 1.0 if lambd < x else 0.0
    _v2 = -lambd
    _v3 = 1.0 if x < _v2 else _v1
    _v4 = abs(x) + abs(_v2)
    _v5 = abs(x - _v2) * 1073741824.0 > _v4
    _v6 = _v0 & _v5
    _v7 = _vecmath.guarded(_v3, _v6)
    _v8 = _v7 if x == x else x
    _v9 = _v8 if lambd == lambd else lambd
    _v10 = _v9 if bias == bias else bias
    return _v10, _v6


@_vecmath.jit_inline
def _shrink_derivative_fast32(x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if lambd < x else _v2
    _v4 = -lambd
    _v5 = _v1 if x < _v4 else _v3
    _v6 = abs(x) + abs(_v4)
    _v7 = abs(x - _v4) * 1073741824.0 > _v6
    _v8 = _v0 & _v7
    _v9 = _vecmath32.guarded(_v5, _v8)
    _v10 = _v9 if x == x else _vecmath32.single(x)
    _v11 = _v10 if lambd == lambd else _vecmath32.single(lambd)
    _v12 = _v11 if bias == bias else _vecmath32.single(bias)
    return _v12, _v8


@_cached
def _fill_shrink_derivative(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_fast(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_derivative(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_fast32(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink_derivative(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN
    ball = _shrink_derivative_exact(x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink_derivative(x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink_derivative(
                _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink_derivative(x, lambd, bias):
    value, ok = _shrink_derivative_fast(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink_derivative(x, lambd, bias):
    value, ok = _shrink_derivative_fast32(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink_derivative = _dispatch.Kernel(
    __name__,
    "shrink_derivative",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_derivative,
        fill32=_fill32_shrink_derivative,
        mend=_mend_shrink_derivative,
        one=_one_shrink_derivative,
        one32=_one32_shrink_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def shrink_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of shrink with respect to x.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink_derivative.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink_derivative)
def _overload_shrink_derivative(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_derivative.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


@_vecmath.jit_scalar
def _shrink_derivative2_ball(x, lambd, bias):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative2_exact(x, lambd, bias):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    bias = _ball.from_float(bias)
    return _shrink_derivative2_ball(x, lambd, bias)


@_vecmath.jit_inline
def _shrink_derivative2_fast(x, lambd, bias):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lambd == lambd else lambd
    _v4 = _v3 if bias == bias else bias
    return _v4, _v0


@_vecmath.jit_inline
def _shrink_derivative2_fast32(x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if lambd == lambd else _vecmath32.single(lambd)
    _v5 = _v4 if bias == bias else _vecmath32.single(bias)
    return _v5, _v0


@_cached
def _fill_shrink_derivative2(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative2_fast(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_derivative2(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative2_fast32(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink_derivative2(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN
    ball = _shrink_derivative2_exact(x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink_derivative2(x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink_derivative2(
                _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink_derivative2(x, lambd, bias):
    value, ok = _shrink_derivative2_fast(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative2(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink_derivative2(x, lambd, bias):
    value, ok = _shrink_derivative2_fast32(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative2(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink_derivative2 = _dispatch.Kernel(
    __name__,
    "shrink_derivative2",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_derivative2,
        fill32=_fill32_shrink_derivative2,
        mend=_mend_shrink_derivative2,
        one=_one_shrink_derivative2,
        one32=_one32_shrink_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def shrink_derivative2(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The second derivative of shrink with respect to x.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink_derivative2.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink_derivative2)
def _overload_shrink_derivative2(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_derivative2.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


@_vecmath.jit_scalar
def _shrink_derivative_lambd_ball(x, lambd, bias):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_lambd_exact(x, lambd, bias):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    bias = _ball.from_float(bias)
    return _shrink_derivative_lambd_ball(x, lambd, bias)


@_vecmath.jit_inline
def _shrink_derivative_lambd_fast(x, lambd, bias):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lambd == lambd else lambd
    _v4 = _v3 if bias == bias else bias
    return _v4, _v0


@_vecmath.jit_inline
def _shrink_derivative_lambd_fast32(x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if lambd == lambd else _vecmath32.single(lambd)
    _v5 = _v4 if bias == bias else _vecmath32.single(bias)
    return _v5, _v0


@_cached
def _fill_shrink_derivative_lambd(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_lambd_fast(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_derivative_lambd(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_lambd_fast32(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink_derivative_lambd(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN
    ball = _shrink_derivative_lambd_exact(x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink_derivative_lambd(x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink_derivative_lambd(
                _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink_derivative_lambd(x, lambd, bias):
    value, ok = _shrink_derivative_lambd_fast(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative_lambd(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink_derivative_lambd(x, lambd, bias):
    value, ok = _shrink_derivative_lambd_fast32(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative_lambd(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink_derivative_lambd = _dispatch.Kernel(
    __name__,
    "shrink_derivative_lambd",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_derivative_lambd,
        fill32=_fill32_shrink_derivative_lambd,
        mend=_mend_shrink_derivative_lambd,
        one=_one_shrink_derivative_lambd,
        one32=_one32_shrink_derivative_lambd,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def shrink_derivative_lambd(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of shrink with respect to its parameter lambd.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink_derivative_lambd.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink_derivative_lambd)
def _overload_shrink_derivative_lambd(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_derivative_lambd.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


@_vecmath.jit_scalar
def _shrink_derivative_bias_ball0(x, lambd, bias):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_bias_ball1(x, lambd, bias):
    """In balls."""
    # -1
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_bias_ball2(x, lambd, bias):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _shrink_derivative_bias_sign0_of(x, lambd, bias):
    """In balls."""
    # lambd + x
    _t3 = _ball.add(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_derivative_bias_sign0(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_derivative_bias_sign0_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_derivative_bias_sign1_of(x, lambd, bias):
    """In balls."""
    # lambd - x
    _t3 = _ball.sub(lambd, x)
    return _t3


@_vecmath.jit_scalar
def _shrink_derivative_bias_sign1(x, lambd, bias):
    """-1, 0, 1; 2: unknown."""
    _of = _shrink_derivative_bias_sign1_of(x, lambd, bias)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _shrink_derivative_bias_side(x, lambd, bias, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _shrink_derivative_bias_sign0(x, lambd, bias)
    if _order == -1:
        return _shrink_derivative_bias_ball0(x, lambd, bias)
    _order = _shrink_derivative_bias_sign1(x, lambd, bias)
    if _order == -1:
        return _shrink_derivative_bias_ball1(x, lambd, bias)
    return _shrink_derivative_bias_ball2(x, lambd, bias)


@_vecmath.jit_scalar
def _shrink_derivative_bias_exact(x, lambd, bias):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lambd = _ball.from_float(lambd)
    bias = _ball.from_float(bias)
    _tied = _shrink_derivative_bias_sign0(x, lambd, bias) == 0
    _tied = _tied or _shrink_derivative_bias_sign1(x, lambd, bias) == 0
    if not _tied:
        return _shrink_derivative_bias_side(x, lambd, bias, 0.0)
    _below = _shrink_derivative_bias_side(x, lambd, bias, -1.0)
    _above = _shrink_derivative_bias_side(x, lambd, bias, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _shrink_derivative_bias_fast(x, lambd, bias):
    """For float64 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = -1.0 if lambd < x else 0.0
    _v2 = -lambd
    _v3 = 1.0 if x < _v2 else _v1
    _v4 = abs(x) + abs(_v2)
    _v5 = abs(x - _v2) * 1073741824.0 > _v4
    _v6 = _v0 & _v5
    _v7 = _vecmath.guarded(_v3, _v6)
    _v8 = _v7 if x == x else x
    _v9 = _v8 if lambd == lambd else lambd
    _v10 = _v9 if bias == bias else bias
    return _v10, _v6


@_vecmath.jit_inline
def _shrink_derivative_bias_fast32(x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(-1.0)
    _v3 = _vecmath32.single(0.0)
    _v4 = _v2 if lambd < x else _v3
    _v5 = -lambd
    _v6 = _v1 if x < _v5 else _v4
    _v7 = abs(x) + abs(_v5)
    _v8 = abs(x - _v5) * 1073741824.0 > _v7
    _v9 = _v0 & _v8
    _v10 = _vecmath32.guarded(_v6, _v9)
    _v11 = _v10 if x == x else _vecmath32.single(x)
    _v12 = _v11 if lambd == lambd else _vecmath32.single(lambd)
    _v13 = _v12 if bias == bias else _vecmath32.single(bias)
    return _v13, _v9


@_cached
def _fill_shrink_derivative_bias(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_bias_fast(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_derivative_bias(x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_derivative_bias_fast32(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink_derivative_bias(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN
    ball = _shrink_derivative_bias_exact(x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink_derivative_bias(x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink_derivative_bias(
                _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink_derivative_bias(x, lambd, bias):
    value, ok = _shrink_derivative_bias_fast(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative_bias(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink_derivative_bias(x, lambd, bias):
    value, ok = _shrink_derivative_bias_fast32(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_derivative_bias(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink_derivative_bias = _dispatch.Kernel(
    __name__,
    "shrink_derivative_bias",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_derivative_bias,
        fill32=_fill32_shrink_derivative_bias,
        mend=_mend_shrink_derivative_bias,
        one=_one_shrink_derivative_bias,
        one32=_one32_shrink_derivative_bias,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def shrink_derivative_bias(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of shrink with respect to its parameter bias.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink_derivative_bias.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink_derivative_bias)
def _overload_shrink_derivative_bias(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_derivative_bias.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


@_vecmath.jit_inline
def _shrink_derivative_fast_pulled32(grad_output, x, lambd, bias):
    """For float32 results: value, and whether it will do."""
    _v0 = lambd > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v1 if lambd < x else _v2
    _v4 = -lambd
    _v5 = _v1 if x < _v4 else _v3
    _v6 = abs(x) + abs(_v4)
    _v7 = abs(x - _v4) * 1073741824.0 > _v6
    _v8 = _v0 & _v7
    _v9 = _vecmath32.guarded(_v5, _v8)
    _v10 = _v9 if x == x else _vecmath32.single(x)
    _v11 = _v10 if lambd == lambd else _vecmath32.single(lambd)
    _v12 = _v11 if bias == bias else _vecmath32.single(bias)
    return _v12, _v12 == _v12


@_vecmath.jit_inline
def _shrink_backward_fast(grad_output, x, lambd, bias):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _shrink_derivative_fast(x, lambd, bias)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _shrink_backward_fast32(grad_output, x, lambd, bias):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _shrink_derivative_fast_pulled32(grad_output, x, lambd, bias)
    return _r0, _ok0


@_vecmath.jit_scalar
def _shrink_backward_exact(grad_output, x, lambd, bias):
    """Right everywhere: balls."""
    _d0 = _shrink_derivative_exact(x, lambd, bias)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_shrink_backward(grad_output, x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_backward(grad_output, x, lambd, bias, out):
    missed = False
    for i in range(out.size):
        value, ok = _shrink_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_shrink_backward(grad_output, x, lambd, bias, width):
    if _loops.any_nan(grad_output, x, lambd, bias):
        return _loops.NAN
    ball = _shrink_backward_exact(grad_output, x, lambd, bias)
    return _loops.rounded(ball, width)


@_cached
def _mend_shrink_backward(grad_output, x, lambd, bias, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_shrink_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(lambd, i),
                _loops.at(bias, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_shrink_backward(grad_output, x, lambd, bias):
    value, ok = _shrink_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(lambd),
            _loops.float64(bias),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_shrink_backward(grad_output, x, lambd, bias):
    value, ok = _shrink_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact = _round_shrink_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(lambd),
            _loops.float64(bias),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_shrink_backward = _dispatch.Kernel(
    __name__,
    "shrink_backward",
    ("grad_output", "x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_backward,
        fill32=_fill32_shrink_backward,
        mend=_mend_shrink_backward,
        one=_one_shrink_backward,
        one32=_one32_shrink_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def shrink_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of shrink.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_shrink_backward.call(out, grad_output, x, lambd, bias)


@_loops.callable_when_jitted(shrink_backward)
def _overload_shrink_backward(grad_output, x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_backward.compiled(grad_output, x, lambd, bias)

    def jitted(grad_output, x, lambd=0.5, bias=0.0):
        return call(grad_output, x, lambd, bias)

    return jitted


@_vecmath.jit_inline
def _shrink_value_and_derivative_fast(x, lambd, bias):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _shrink_fast(x, lambd, bias)
    _r1, _ok1 = _shrink_derivative_fast(x, lambd, bias)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _shrink_value_and_derivative_fast32(x, lambd, bias):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _shrink_fast32(x, lambd, bias)
    _r1, _ok1 = _shrink_derivative_fast32(x, lambd, bias)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _shrink_value_and_derivative_exact(x, lambd, bias):
    """Right everywhere: balls."""
    _r0 = _shrink_exact(x, lambd, bias)
    _r1 = _shrink_derivative_exact(x, lambd, bias)
    return _r0, _r1


@_cached
def _fill_shrink_value_and_derivative(x, lambd, bias, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _shrink_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_shrink_value_and_derivative(x, lambd, bias, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _shrink_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_shrink_value_and_derivative(x, lambd, bias, width):
    if _loops.any_nan(x, lambd, bias):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _shrink_value_and_derivative_exact(x, lambd, bias)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_shrink_value_and_derivative(x, lambd, bias, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_shrink_value_and_derivative(
                _loops.at(x, i), _loops.at(lambd, i), _loops.at(bias, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_shrink_value_and_derivative(x, lambd, bias):
    value_0, value_1, ok = _shrink_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact_0, exact_1 = _round_shrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_shrink_value_and_derivative(x, lambd, bias):
    value_0, value_1, ok = _shrink_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(lambd), _loops.float64(bias)
    )
    if not ok:
        exact_0, exact_1 = _round_shrink_value_and_derivative(
            _loops.float64(x), _loops.float64(lambd), _loops.float64(bias), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_shrink_value_and_derivative = _dispatch.Kernel(
    __name__,
    "shrink_value_and_derivative",
    ("x", "lambd", "bias"),
    _loops.Loops(
        fill=_fill_shrink_value_and_derivative,
        fill32=_fill32_shrink_value_and_derivative,
        mend=_mend_shrink_value_and_derivative,
        one=_one_shrink_value_and_derivative,
        one32=_one32_shrink_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def shrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """Shrink and its derivative, in one pass.

    lambd: default 0.5.
    bias: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_shrink_value_and_derivative.call(out, x, lambd, bias)


@_loops.callable_when_jitted(shrink_value_and_derivative)
def _overload_shrink_value_and_derivative(x, lambd=0.5, bias=0.0):
    call = _kernel_shrink_value_and_derivative.compiled(x, lambd, bias)

    def jitted(x, lambd=0.5, bias=0.0):
        return call(x, lambd, bias)

    return jitted


def shrink_backward_lambd(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times shrink_derivative_lambd, over the axes along which lambd is
    broadcast.

    lambd and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of lambd's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "shrink_backward_lambd",
        _kernel_shrink_derivative_lambd,
        ("grad_output", "x", "lambd", "bias"),
        2,
        (grad_output, x, lambd, bias),
        out,
    )


def shrink_backward_bias(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times shrink_derivative_bias, over the axes along which bias is
    broadcast.

    bias and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of bias's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "shrink_backward_bias",
        _kernel_shrink_derivative_bias,
        ("grad_output", "x", "lambd", "bias"),
        3,
        (grad_output, x, lambd, bias),
        out,
    )
