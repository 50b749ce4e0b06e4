"""Exponential.

Written by `symact build` from [exponential] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "exponential",
    "exponential_backward",
    "exponential_backward_from_output",
    "exponential_derivative",
    "exponential_derivative2",
    "exponential_derivative_from_output",
    "exponential_value_and_derivative",
]

_cached = _loops.caching(__name__)


_exponential_ball_expression = _ball_wide.program("x", "exp(x)", "1/exp(-x)")


@_vecmath.jit_scalar
def _exponential_ball(x):
    """In balls."""
    # exp(x)
    _t2 = _ball.exp(x)
    if _ball.is_sure(_t2):
        return _t2
    # 1/exp(-x)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.neg(x)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.div(_t7, _t11)
    _t15 = _ball.better(_t2, _t13)
    return _ball_wide.settled(_t15, _exponential_ball_expression, (x,))


@_vecmath.jit_scalar
def _exponential_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _exponential_ball(x)


@_vecmath.jit_inline
def _exponential_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = x < -768.0
    _v3 = 0.0 if _v2 else _v1
    _v4 = _v0 < 325.0
    _v5 = _v4 | _v2
    _v6 = _vecmath.guarded(_v3, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _exponential_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.single(_v1)
    _v3 = x < -112.0
    _v4 = _vecmath32.single(0.0)
    _v5 = _v4 if _v3 else _v2
    _v6 = _v0 < 300.0
    _v7 = _v6 | _v3
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v7


@_cached
def _fill_exponential(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _exponential_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential(x):
    value, ok = _exponential_fast(_loops.float64(x))
    if not ok:
        exact = _round_exponential(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential(x):
    value, ok = _exponential_fast32(_loops.float64(x))
    if not ok:
        exact = _round_exponential(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential = _dispatch.Kernel(
    __name__,
    "exponential",
    ("x",),
    _loops.Loops(
        fill=_fill_exponential,
        fill32=_fill32_exponential,
        mend=_mend_exponential,
        one=_one_exponential,
        one32=_one32_exponential,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def exponential(x: ArrayLike, *, out: Any = None) -> Any:
    """Exponential, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential.call(out, x)


@_loops.callable_when_jitted(exponential)
def _overload_exponential(x):
    call = _kernel_exponential.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_exponential_derivative_ball_expression = _ball_wide.program("x", "exp(x)", "1/exp(-x)")


@_vecmath.jit_scalar
def _exponential_derivative_ball(x):
    """In balls."""
    # exp(x)
    _t2 = _ball.exp(x)
    if _ball.is_sure(_t2):
        return _t2
    # 1/exp(-x)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.neg(x)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.div(_t7, _t11)
    _t15 = _ball.better(_t2, _t13)
    return _ball_wide.settled(_t15, _exponential_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _exponential_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _exponential_derivative_ball(x)


@_vecmath.jit_inline
def _exponential_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = x < -2048.0
    _v3 = 0.0 if _v2 else _v1
    _v4 = _v0 < 325.0
    _v5 = _v4 | _v2
    _v6 = _vecmath.guarded(_v3, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _exponential_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.single(_v1)
    _v3 = x < -208.0
    _v4 = _vecmath32.single(0.0)
    _v5 = _v4 if _v3 else _v2
    _v6 = _v0 < 300.0
    _v7 = _v6 | _v3
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v7


@_cached
def _fill_exponential_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _exponential_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential_derivative(x):
    value, ok = _exponential_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_exponential_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential_derivative(x):
    value, ok = _exponential_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_exponential_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential_derivative = _dispatch.Kernel(
    __name__,
    "exponential_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_exponential_derivative,
        fill32=_fill32_exponential_derivative,
        mend=_mend_exponential_derivative,
        one=_one_exponential_derivative,
        one32=_one32_exponential_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def exponential_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of exponential with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential_derivative.call(out, x)


@_loops.callable_when_jitted(exponential_derivative)
def _overload_exponential_derivative(x):
    call = _kernel_exponential_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_exponential_derivative2_ball_expression = _ball_wide.program("x", "exp(x)", "1/exp(-x)")


@_vecmath.jit_scalar
def _exponential_derivative2_ball(x):
    """In balls."""
    # exp(x)
    _t2 = _ball.exp(x)
    if _ball.is_sure(_t2):
        return _t2
    # 1/exp(-x)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.neg(x)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.div(_t7, _t11)
    _t15 = _ball.better(_t2, _t13)
    return _ball_wide.settled(_t15, _exponential_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _exponential_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _exponential_derivative2_ball(x)


@_vecmath.jit_inline
def _exponential_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = x < -2048.0
    _v3 = 0.0 if _v2 else _v1
    _v4 = _v0 < 325.0
    _v5 = _v4 | _v2
    _v6 = _vecmath.guarded(_v3, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _exponential_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.single(_v1)
    _v3 = x < -208.0
    _v4 = _vecmath32.single(0.0)
    _v5 = _v4 if _v3 else _v2
    _v6 = _v0 < 300.0
    _v7 = _v6 | _v3
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v7


@_cached
def _fill_exponential_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _exponential_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential_derivative2(x):
    value, ok = _exponential_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_exponential_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential_derivative2(x):
    value, ok = _exponential_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_exponential_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential_derivative2 = _dispatch.Kernel(
    __name__,
    "exponential_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_exponential_derivative2,
        fill32=_fill32_exponential_derivative2,
        mend=_mend_exponential_derivative2,
        one=_one_exponential_derivative2,
        one32=_one32_exponential_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def exponential_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of exponential with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential_derivative2.call(out, x)


@_loops.callable_when_jitted(exponential_derivative2)
def _overload_exponential_derivative2(x):
    call = _kernel_exponential_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _exponential_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _vecmath32.product(grad_output, _v1)
    _v3 = x < -208.0
    _v4 = _vecmath32.product(grad_output, 0.0)
    _v5 = _v4 if _v3 else _v2
    _v6 = _v0 < 300.0
    _v7 = _v6 | _v3
    _v8 = _vecmath32.guarded(_v5, _v7)
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _exponential_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _exponential_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _exponential_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _exponential_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _exponential_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _exponential_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_exponential_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _exponential_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential_backward(grad_output, x):
    value, ok = _exponential_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_exponential_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential_backward(grad_output, x):
    value, ok = _exponential_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_exponential_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential_backward = _dispatch.Kernel(
    __name__,
    "exponential_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_exponential_backward,
        fill32=_fill32_exponential_backward,
        mend=_mend_exponential_backward,
        one=_one_exponential_backward,
        one32=_one32_exponential_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def exponential_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of exponential.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(exponential_backward)
def _overload_exponential_backward(grad_output, x):
    call = _kernel_exponential_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _exponential_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _exponential_fast(x)
    _r1, _ok1 = _exponential_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _exponential_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _exponential_fast32(x)
    _r1, _ok1 = _exponential_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _exponential_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _exponential_exact(x)
    _r1 = _exponential_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_exponential_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _exponential_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _exponential_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_exponential_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _exponential_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_exponential_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_exponential_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_exponential_value_and_derivative(x):
    value_0, value_1, ok = _exponential_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_exponential_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_exponential_value_and_derivative(x):
    value_0, value_1, ok = _exponential_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_exponential_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_exponential_value_and_derivative = _dispatch.Kernel(
    __name__,
    "exponential_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_exponential_value_and_derivative,
        fill32=_fill32_exponential_value_and_derivative,
        mend=_mend_exponential_value_and_derivative,
        one=_one_exponential_value_and_derivative,
        one32=_one32_exponential_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def exponential_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Exponential and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_exponential_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(exponential_value_and_derivative)
def _overload_exponential_value_and_derivative(x):
    call = _kernel_exponential_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _exponential_derivative_from_output_ball(y):
    """In balls."""
    if _ball.is_zero(y):
        return y
    # y
    return y


@_vecmath.jit_scalar
def _exponential_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _exponential_derivative_from_output_ball(y)


@_vecmath.jit_inline
def _exponential_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    return y, True


@_vecmath.jit_inline
def _exponential_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(y)
    return _v0, True


@_cached
def _fill_exponential_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _exponential_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential_derivative_from_output(y):
    value, ok = _exponential_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_exponential_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential_derivative_from_output(y):
    value, ok = _exponential_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_exponential_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential_derivative_from_output = _dispatch.Kernel(
    __name__,
    "exponential_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_exponential_derivative_from_output,
        fill32=_fill32_exponential_derivative_from_output,
        mend=_mend_exponential_derivative_from_output,
        one=_one_exponential_derivative_from_output,
        one32=_one32_exponential_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def exponential_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of exponential, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(exponential_derivative_from_output)
def _overload_exponential_derivative_from_output(y):
    call = _kernel_exponential_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _exponential_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, y)
    return _v0, _v0 == _v0


@_vecmath.jit_inline
def _exponential_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _exponential_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _exponential_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _exponential_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _exponential_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _exponential_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_exponential_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_exponential_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _exponential_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_exponential_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _exponential_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_exponential_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_exponential_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_exponential_backward_from_output(grad_output, y):
    value, ok = _exponential_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_exponential_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_exponential_backward_from_output(grad_output, y):
    value, ok = _exponential_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_exponential_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_exponential_backward_from_output = _dispatch.Kernel(
    __name__,
    "exponential_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_exponential_backward_from_output,
        fill32=_fill32_exponential_backward_from_output,
        mend=_mend_exponential_backward_from_output,
        one=_one_exponential_backward_from_output,
        one32=_one32_exponential_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def exponential_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of exponential, from its output
    alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_exponential_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(exponential_backward_from_output)
def _overload_exponential_backward_from_output(grad_output, y):
    call = _kernel_exponential_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
