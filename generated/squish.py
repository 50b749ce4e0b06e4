"""Squish.

Written by `symact build` from [squish] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "squish",
    "squish_backward",
    "squish_derivative",
    "squish_derivative2",
    "squish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_squish_ball0_expression = _ball_wide.program("x", "x**2/32 + x", "x*(x + 32)/32")


@_vecmath.jit_scalar
def _squish_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 32)/32
    _t2 = (1.0, 0.0, 5.0, 0.0)
    _t4 = _ball.add(_t2, x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -5.0)
    return _ball_wide.settled(_t8, _squish_ball0_expression, (x,))


@_vecmath.jit_scalar
def _squish_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_squish_ball2_expression = _ball_wide.program("x", "x**2/2 + x", "x*(x + 2)/2")


@_vecmath.jit_scalar
def _squish_ball2(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 2)/2
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t2, x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    return _ball_wide.settled(_t8, _squish_ball2_expression, (x,))


@_vecmath.jit_scalar
def _squish_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _squish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_sign1_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _squish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _squish_sign0(x)
    if _order == -1:
        return _squish_ball0(x)
    _order = _squish_sign1(x)
    if _order == -1:
        return _squish_ball1(x)
    return _squish_ball2(x)


@_vecmath.jit_scalar
def _squish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _squish_side(x, 0.0)


@_vecmath.jit_inline
def _squish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 0.03125 * _v0
    _v2 = x + _v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(x)
    _v5 = _v4 < 3.402823669209385e38
    _v6 = _v3 & _v5
    _v7 = 2.0 + x
    _v8 = 0.5 * _v7
    _v9 = _v8 * x
    _v10 = _vecmath.in_range(_v9)
    _v11 = _v10 | (x == 0.0)
    _v12 = True if x < -2.0 else _v11
    _v13 = 0.0 if x < -2.0 else _v9
    _v14 = _v6 if x > 0.0 else _v12
    _v15 = _v2 if x > 0.0 else _v13
    _v16 = _vecmath.guarded(_v15, _v14)
    return _v16, _v14


@_vecmath.jit_inline
def _squish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 0.03125 * _v0
    _v2 = x + _v1
    _v3 = x != 0.0
    _v4 = _vecmath32.single(_v2)
    _v5 = _vecmath32.single(0.0)
    _v6 = 0.5 * _v0
    _v7 = x + _v6
    _v8 = _vecmath32.single(_v7)
    _v9 = True if x < -2.0 else _v3
    _v10 = _v5 if x < -2.0 else _v8
    _v11 = _v3 if x > 0.0 else _v9
    _v12 = _v4 if x > 0.0 else _v10
    _v13 = _vecmath32.guarded(_v12, _v11)
    return _v13, _v11


@_cached
def _fill_squish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _squish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_squish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squish(x):
    value, ok = _squish_fast(_loops.float64(x))
    if not ok:
        exact = _round_squish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squish(x):
    value, ok = _squish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_squish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squish = _dispatch.Kernel(
    __name__,
    "squish",
    ("x",),
    _loops.Loops(
        fill=_fill_squish,
        fill32=_fill32_squish,
        mend=_mend_squish,
        one=_one_squish,
        one32=_one32_squish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squish(x: ArrayLike, *, out: Any = None) -> Any:
    """Squish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squish.call(out, x)


@_loops.callable_when_jitted(squish)
def _overload_squish(x):
    call = _kernel_squish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_squish_derivative_ball0_expression = _ball_wide.program("x", "x/16 + 1")


@_vecmath.jit_scalar
def _squish_derivative_ball0(x):
    """In balls."""
    # x/16 + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.scaled(x, -4.0)
    _t6 = _ball.add(_t1, _t4)
    return _ball_wide.settled(_t6, _squish_derivative_ball0_expression, (x,))


@_vecmath.jit_scalar
def _squish_derivative_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_squish_derivative_ball2_expression = _ball_wide.program("x", "x + 1")


@_vecmath.jit_scalar
def _squish_derivative_ball2(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _ball_wide.settled(_t4, _squish_derivative_ball2_expression, (x,))


@_vecmath.jit_scalar
def _squish_derivative_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _squish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_derivative_sign1_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _squish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _squish_derivative_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _squish_derivative_ball0(x)
    _order = _squish_derivative_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _squish_derivative_ball1(x)
    return _squish_derivative_ball2(x)


@_vecmath.jit_scalar
def _squish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _squish_derivative_sign0(x) == 0
    _tied = _tied or _squish_derivative_sign1(x) == 0
    if not _tied:
        return _squish_derivative_side(x, 0.0)
    _below = _squish_derivative_side(x, -1.0)
    _above = _squish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _squish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 16.0 + x
    _v1 = 0.0625 * _v0
    _v2 = x > 2.9514790517935283e20
    _v3 = 0.0625 * x
    _v4 = _v3 if _v2 else _v1
    _v5 = abs(x)
    _v6 = 1.0 + x
    _v7 = x < -1.8446744073709552e19
    _v8 = x if _v7 else _v6
    _v9 = 0.0 if x <= -2.0 else _v8
    _v10 = _v4 if x > 0.0 else _v9
    return _v10, True


@_vecmath.jit_inline
def _squish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 16.0 + x
    _v1 = 0.0625 * _v0
    _v2 = _vecmath32.single(_v1)
    _v3 = _vecmath32.single(0.0)
    _v4 = 1.0 + x
    _v5 = _vecmath32.single(_v4)
    _v6 = _v3 if x <= -2.0 else _v5
    _v7 = _v2 if x > 0.0 else _v6
    return _v7, True


@_cached
def _fill_squish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _squish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_squish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squish_derivative(x):
    value, ok = _squish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_squish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squish_derivative(x):
    value, ok = _squish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_squish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squish_derivative = _dispatch.Kernel(
    __name__,
    "squish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_squish_derivative,
        fill32=_fill32_squish_derivative,
        mend=_mend_squish_derivative,
        one=_one_squish_derivative,
        one32=_one32_squish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of squish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squish_derivative.call(out, x)


@_loops.callable_when_jitted(squish_derivative)
def _overload_squish_derivative(x):
    call = _kernel_squish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _squish_derivative2_ball0(x):
    """In balls."""
    # 1/16
    _t1 = (1.0, 0.0, -4.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _squish_derivative2_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _squish_derivative2_ball2(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _squish_derivative2_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _squish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_derivative2_sign1_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _squish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _squish_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _squish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _squish_derivative2_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _squish_derivative2_ball0(x)
    _order = _squish_derivative2_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _squish_derivative2_ball1(x)
    return _squish_derivative2_ball2(x)


@_vecmath.jit_scalar
def _squish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _squish_derivative2_sign0(x) == 0
    _tied = _tied or _squish_derivative2_sign1(x) == 0
    if not _tied:
        return _squish_derivative2_side(x, 0.0)
    _below = _squish_derivative2_side(x, -1.0)
    _above = _squish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _squish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x <= -2.0 else 1.0
    _v1 = 0.0625 if x >= 0.0 else _v0
    _v2 = _v1 if x == x else x
    return _v2, True


@_vecmath.jit_inline
def _squish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0625)
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = _v1 if x <= -2.0 else _v2
    _v4 = _v0 if x >= 0.0 else _v3
    _v5 = _v4 if x == x else _vecmath32.single(x)
    return _v5, True


@_cached
def _fill_squish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _squish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_squish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squish_derivative2(x):
    value, ok = _squish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_squish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squish_derivative2(x):
    value, ok = _squish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_squish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squish_derivative2 = _dispatch.Kernel(
    __name__,
    "squish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_squish_derivative2,
        fill32=_fill32_squish_derivative2,
        mend=_mend_squish_derivative2,
        one=_one_squish_derivative2,
        one32=_one32_squish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of squish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squish_derivative2.call(out, x)


@_loops.callable_when_jitted(squish_derivative2)
def _overload_squish_derivative2(x):
    call = _kernel_squish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _squish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = 16.0 + x
    _v1 = 0.0625 * _v0
    _v2 = _vecmath32.product(grad_output, _v1)
    _v3 = _vecmath32.product(grad_output, 0.0)
    _v4 = 1.0 + x
    _v5 = _vecmath32.product(grad_output, _v4)
    _v6 = _v3 if x <= -2.0 else _v5
    _v7 = _v2 if x > 0.0 else _v6
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _squish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _squish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _squish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _squish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _squish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_squish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _squish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _squish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_squish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squish_backward(grad_output, x):
    value, ok = _squish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_squish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squish_backward(grad_output, x):
    value, ok = _squish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_squish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squish_backward = _dispatch.Kernel(
    __name__,
    "squish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_squish_backward,
        fill32=_fill32_squish_backward,
        mend=_mend_squish_backward,
        one=_one_squish_backward,
        one32=_one32_squish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def squish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of squish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(squish_backward)
def _overload_squish_backward(grad_output, x):
    call = _kernel_squish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _squish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squish_fast(x)
    _r1, _ok1 = _squish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _squish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squish_fast32(x)
    _r1, _ok1 = _squish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _squish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _squish_exact(x)
    _r1 = _squish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_squish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_squish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_squish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _squish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_squish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_squish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_squish_value_and_derivative(x):
    value_0, value_1, ok = _squish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_squish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_squish_value_and_derivative(x):
    value_0, value_1, ok = _squish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_squish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_squish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "squish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_squish_value_and_derivative,
        fill32=_fill32_squish_value_and_derivative,
        mend=_mend_squish_value_and_derivative,
        one=_one_squish_value_and_derivative,
        one32=_one32_squish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def squish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Squish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_squish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(squish_value_and_derivative)
def _overload_squish_value_and_derivative(x):
    call = _kernel_squish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
