"""Hard swish.

Written by `symact build` from [hardswish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "hardswish",
    "hardswish_backward",
    "hardswish_derivative",
    "hardswish_derivative2",
    "hardswish_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hardswish_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_hardswish_ball1_expression = _ball_wide.program("x", "x*(x + 3)/6")


@_vecmath.jit_scalar
def _hardswish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 3)/6
    _t1 = (1.3333333333333333, 7.401486830834377e-17, -3.0, 0.0078125)
    _t4 = (1.5, 0.0, 1.0, 0.0)
    _t6 = _ball.add(_t4, x)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.mul(_t1, _t8)
    return _ball_wide.settled(_t10, _hardswish_ball1_expression, (x,))


@_vecmath.jit_scalar
def _hardswish_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_sign0(x)
    if _order == -1:
        _order = _hardswish_sign1(x)
        if _order == -1:
            return _hardswish_ball0(x)
        return _hardswish_ball1(x)
    return _hardswish_ball2(x)


@_vecmath.jit_scalar
def _hardswish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _hardswish_side(x, 0.0)


@_vecmath.jit_inline
def _hardswish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 3.0 + x
    _v1 = 9.25185853854297e-18 * _v0
    _v2 = _vecmath.fma(0.16666666666666666, _v0, _v1)
    _v3 = _v2 * x
    _v4 = _vecmath.in_range(_v3)
    _v5 = _v4 | (x == 0.0)
    _v6 = True if x > 3.0 else _v5
    _v7 = x if x > 3.0 else _v3
    _v8 = _v6 if x > -3.0 else True
    _v9 = _v7 if x > -3.0 else 0.0
    _v10 = _vecmath.guarded(_v9, _v8)
    _v11 = _v10 if x == x else x
    return _v11, _v8


@_vecmath.jit_inline
def _hardswish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = 3.0 + x
    _v2 = 0.16666666666666666 * _v1
    _v3 = _v2 * x
    _v4 = _vecmath32.single(_v3)
    _v5 = _v0 if x > 3.0 else _v4
    _v6 = _vecmath32.single(0.0)
    _v7 = _v5 if x > -3.0 else _v6
    _v8 = _v7 if x == x else _vecmath32.single(x)
    return _v8, True


@_cached
def _fill_hardswish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardswish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardswish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardswish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish(x):
    value, ok = _hardswish_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish(x):
    value, ok = _hardswish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish = _dispatch.Kernel(
    __name__,
    "hardswish",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish,
        fill32=_fill32_hardswish,
        mend=_mend_hardswish,
        one=_one_hardswish,
        one32=_one32_hardswish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hardswish(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard swish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish.call(out, x)


@_loops.callable_when_jitted(hardswish)
def _overload_hardswish(x):
    call = _kernel_hardswish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hardswish_derivative_ball0(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_hardswish_derivative_ball1_expression = _ball_wide.program("x", "x/3 + 1/2")


@_vecmath.jit_scalar
def _hardswish_derivative_ball1(x):
    """In balls."""
    # x/3 + 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    _t3 = (1.3333333333333333, 7.401486830834377e-17, -2.0, 0.0078125)
    _t6 = _ball.mul(_t3, x)
    _t8 = _ball.add(_t1, _t6)
    return _ball_wide.settled(_t8, _hardswish_derivative_ball1_expression, (x,))


@_vecmath.jit_scalar
def _hardswish_derivative_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_derivative_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hardswish_derivative_sign1(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hardswish_derivative_ball0(x)
        return _hardswish_derivative_ball1(x)
    return _hardswish_derivative_ball2(x)


@_vecmath.jit_scalar
def _hardswish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hardswish_derivative_sign0(x) == 0
    _tied = _tied or _hardswish_derivative_sign1(x) == 0
    if not _tied:
        return _hardswish_derivative_side(x, 0.0)
    _below = _hardswish_derivative_side(x, -1.0)
    _above = _hardswish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardswish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.5 + x
    _v1 = 0.3333333333333333 * _v0
    _v2 = 1.0 if x >= 3.0 else _v1
    _v3 = _v2 if x > -3.0 else 0.0
    _v4 = _v3 if x == x else x
    return _v4, True


@_vecmath.jit_inline
def _hardswish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = 1.5 + x
    _v2 = 0.3333333333333333 * _v1
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if x >= 3.0 else _v3
    _v5 = _vecmath32.single(0.0)
    _v6 = _v4 if x > -3.0 else _v5
    _v7 = _v6 if x == x else _vecmath32.single(x)
    return _v7, True


@_cached
def _fill_hardswish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardswish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardswish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardswish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_derivative(x):
    value, ok = _hardswish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_derivative(x):
    value, ok = _hardswish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_derivative = _dispatch.Kernel(
    __name__,
    "hardswish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_derivative,
        fill32=_fill32_hardswish_derivative,
        mend=_mend_hardswish_derivative,
        one=_one_hardswish_derivative,
        one32=_one32_hardswish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hardswish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hardswish with respect to x.

    Slow in places: at 1 of the points tried, such as x = -1.5, no form is accurate in double-
    double, and as many digits are taken as it needs.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_derivative.call(out, x)


@_loops.callable_when_jitted(hardswish_derivative)
def _overload_hardswish_derivative(x):
    call = _kernel_hardswish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hardswish_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_ball1(x):
    """In balls."""
    # 1/3
    _t1 = (1.3333333333333333, 7.401486830834377e-17, -2.0, 0.0078125)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative2_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_derivative2_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hardswish_derivative2_sign1(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hardswish_derivative2_ball0(x)
        return _hardswish_derivative2_ball1(x)
    return _hardswish_derivative2_ball2(x)


@_vecmath.jit_scalar
def _hardswish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hardswish_derivative2_sign0(x) == 0
    _tied = _tied or _hardswish_derivative2_sign1(x) == 0
    if not _tied:
        return _hardswish_derivative2_side(x, 0.0)
    _below = _hardswish_derivative2_side(x, -1.0)
    _above = _hardswish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardswish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x >= 3.0 else 0.3333333333333333
    _v1 = _v0 if x > -3.0 else 0.0
    _v2 = _v1 if x == x else x
    return _v2, True


@_vecmath.jit_inline
def _hardswish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(0.3333333333333333)
    _v2 = _v0 if x >= 3.0 else _v1
    _v3 = _v2 if x > -3.0 else _v0
    _v4 = _v3 if x == x else _vecmath32.single(x)
    return _v4, True


@_cached
def _fill_hardswish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardswish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardswish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardswish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_derivative2(x):
    value, ok = _hardswish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_derivative2(x):
    value, ok = _hardswish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_derivative2 = _dispatch.Kernel(
    __name__,
    "hardswish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_derivative2,
        fill32=_fill32_hardswish_derivative2,
        mend=_mend_hardswish_derivative2,
        one=_one_hardswish_derivative2,
        one32=_one32_hardswish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hardswish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of hardswish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_derivative2.call(out, x)


@_loops.callable_when_jitted(hardswish_derivative2)
def _overload_hardswish_derivative2(x):
    call = _kernel_hardswish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _hardswish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = 1.5 + x
    _v2 = 0.3333333333333333 * _v1
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v0 if x >= 3.0 else _v3
    _v5 = _vecmath32.product(grad_output, 0.0)
    _v6 = _v4 if x > -3.0 else _v5
    _v7 = _v6 if x == x else _vecmath32.single(x)
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _hardswish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardswish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardswish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardswish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardswish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _hardswish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardswish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardswish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardswish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardswish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _hardswish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardswish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_backward(grad_output, x):
    value, ok = _hardswish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hardswish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_backward(grad_output, x):
    value, ok = _hardswish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hardswish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_backward = _dispatch.Kernel(
    __name__,
    "hardswish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_hardswish_backward,
        fill32=_fill32_hardswish_backward,
        mend=_mend_hardswish_backward,
        one=_one_hardswish_backward,
        one32=_one32_hardswish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hardswish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardswish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(hardswish_backward)
def _overload_hardswish_backward(grad_output, x):
    call = _kernel_hardswish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _hardswish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardswish_fast(x)
    _r1, _ok1 = _hardswish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hardswish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardswish_fast32(x)
    _r1, _ok1 = _hardswish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hardswish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _hardswish_exact(x)
    _r1 = _hardswish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_hardswish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardswish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hardswish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardswish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hardswish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hardswish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hardswish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hardswish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hardswish_value_and_derivative(x):
    value_0, value_1, ok = _hardswish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hardswish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hardswish_value_and_derivative(x):
    value_0, value_1, ok = _hardswish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hardswish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hardswish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hardswish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_value_and_derivative,
        fill32=_fill32_hardswish_value_and_derivative,
        mend=_mend_hardswish_value_and_derivative,
        one=_one_hardswish_value_and_derivative,
        one32=_one32_hardswish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def hardswish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard swish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hardswish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(hardswish_value_and_derivative)
def _overload_hardswish_value_and_derivative(x):
    call = _kernel_hardswish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
