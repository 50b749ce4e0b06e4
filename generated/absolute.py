"""Absolute value.

Written by `symact build` from [absolute] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "absolute",
    "absolute_backward",
    "absolute_derivative",
    "absolute_derivative2",
    "absolute_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _absolute_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _absolute_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x
    return x


@_vecmath.jit_scalar
def _absolute_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _absolute_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _absolute_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _absolute_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _absolute_sign0(x)
    if _order == -1:
        return _absolute_ball0(x)
    return _absolute_ball1(x)


@_vecmath.jit_scalar
def _absolute_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _absolute_side(x, 0.0)


@_vecmath.jit_inline
def _absolute_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = x + 0.0
    _v2 = _v0 if x < 0.0 else _v1
    return _v2, True


@_vecmath.jit_inline
def _absolute_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _vecmath32.single(_v0)
    _v2 = x + 0.0
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 if x < 0.0 else _v3
    return _v4, True


@_cached
def _fill_absolute(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_absolute(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_absolute(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _absolute_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_absolute(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_absolute(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_absolute(x):
    value, ok = _absolute_fast(_loops.float64(x))
    if not ok:
        exact = _round_absolute(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_absolute(x):
    value, ok = _absolute_fast32(_loops.float64(x))
    if not ok:
        exact = _round_absolute(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_absolute = _dispatch.Kernel(
    __name__,
    "absolute",
    ("x",),
    _loops.Loops(
        fill=_fill_absolute,
        fill32=_fill32_absolute,
        mend=_mend_absolute,
        one=_one_absolute,
        one32=_one32_absolute,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def absolute(x: ArrayLike, *, out: Any = None) -> Any:
    """Absolute value, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_absolute.call(out, x)


@_loops.callable_when_jitted(absolute)
def _overload_absolute(x):
    call = _kernel_absolute.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _absolute_derivative_ball0(x):
    """In balls."""
    # -1
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _absolute_derivative_ball1(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _absolute_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _absolute_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _absolute_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _absolute_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _absolute_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _absolute_derivative_ball0(x)
    return _absolute_derivative_ball1(x)


@_vecmath.jit_scalar
def _absolute_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _absolute_derivative_sign0(x) == 0
    if not _tied:
        return _absolute_derivative_side(x, 0.0)
    _below = _absolute_derivative_side(x, -1.0)
    _above = _absolute_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _absolute_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -1.0 if x < 0.0 else 1.0
    _v1 = _vecmath.smallest(-1.0, 1.0)
    _v2 = _v1 if x == 0.0 else _v0
    _v3 = _v2 if x == x else x
    return _v3, True


@_vecmath.jit_inline
def _absolute_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(-1.0)
    _v1 = _vecmath32.single(1.0)
    _v2 = _v0 if x < 0.0 else _v1
    _v3 = _vecmath32.single(0.0)
    _v4 = _vecmath32.smallest(-1.0, 1.0, _v0, _v1, _v3)
    _v5 = _v4 if x == 0.0 else _v2
    _v6 = _v5 if x == x else _vecmath32.single(x)
    return _v6, True


@_cached
def _fill_absolute_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_absolute_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_absolute_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _absolute_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_absolute_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_absolute_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_absolute_derivative(x):
    value, ok = _absolute_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_absolute_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_absolute_derivative(x):
    value, ok = _absolute_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_absolute_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_absolute_derivative = _dispatch.Kernel(
    __name__,
    "absolute_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_absolute_derivative,
        fill32=_fill32_absolute_derivative,
        mend=_mend_absolute_derivative,
        one=_one_absolute_derivative,
        one32=_one32_absolute_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def absolute_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of absolute with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_absolute_derivative.call(out, x)


@_loops.callable_when_jitted(absolute_derivative)
def _overload_absolute_derivative(x):
    call = _kernel_absolute_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _absolute_derivative2_ball(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _absolute_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _absolute_derivative2_ball(x)


@_vecmath.jit_inline
def _absolute_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _absolute_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_absolute_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_absolute_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_absolute_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _absolute_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_absolute_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_absolute_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_absolute_derivative2(x):
    value, ok = _absolute_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_absolute_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_absolute_derivative2(x):
    value, ok = _absolute_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_absolute_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_absolute_derivative2 = _dispatch.Kernel(
    __name__,
    "absolute_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_absolute_derivative2,
        fill32=_fill32_absolute_derivative2,
        mend=_mend_absolute_derivative2,
        one=_one_absolute_derivative2,
        one32=_one32_absolute_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def absolute_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of absolute with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_absolute_derivative2.call(out, x)


@_loops.callable_when_jitted(absolute_derivative2)
def _overload_absolute_derivative2(x):
    call = _kernel_absolute_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _absolute_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, -1.0)
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _v0 if x < 0.0 else _v1
    _v3 = _vecmath32.product(grad_output, 0.0)
    _v4 = _vecmath32.smallest(-1.0, 1.0, _v0, _v1, _v3)
    _v5 = _v4 if x == 0.0 else _v2
    _v6 = _v5 if x == x else _vecmath32.single(x)
    return _v6, _v6 == _v6


@_vecmath.jit_inline
def _absolute_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _absolute_derivative_fast(x)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _absolute_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _absolute_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _absolute_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _absolute_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_absolute_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_absolute_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _absolute_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_absolute_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _absolute_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_absolute_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_absolute_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_absolute_backward(grad_output, x):
    value, ok = _absolute_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_absolute_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_absolute_backward(grad_output, x):
    value, ok = _absolute_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_absolute_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_absolute_backward = _dispatch.Kernel(
    __name__,
    "absolute_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_absolute_backward,
        fill32=_fill32_absolute_backward,
        mend=_mend_absolute_backward,
        one=_one_absolute_backward,
        one32=_one32_absolute_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def absolute_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of absolute.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_absolute_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(absolute_backward)
def _overload_absolute_backward(grad_output, x):
    call = _kernel_absolute_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _absolute_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _absolute_fast(x)
    _r1, _ok1 = _absolute_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _absolute_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _absolute_fast32(x)
    _r1, _ok1 = _absolute_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _absolute_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _absolute_exact(x)
    _r1 = _absolute_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_absolute_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _absolute_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_absolute_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _absolute_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_absolute_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _absolute_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_absolute_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_absolute_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_absolute_value_and_derivative(x):
    value_0, value_1, ok = _absolute_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_absolute_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_absolute_value_and_derivative(x):
    value_0, value_1, ok = _absolute_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_absolute_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_absolute_value_and_derivative = _dispatch.Kernel(
    __name__,
    "absolute_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_absolute_value_and_derivative,
        fill32=_fill32_absolute_value_and_derivative,
        mend=_mend_absolute_value_and_derivative,
        one=_one_absolute_value_and_derivative,
        one32=_one32_absolute_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def absolute_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Absolute value and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_absolute_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(absolute_value_and_derivative)
def _overload_absolute_value_and_derivative(x):
    call = _kernel_absolute_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
