"""Squared error.

Written by `symact build` from [squared_error] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "squared_error",
    "squared_error_backward",
    "squared_error_derivative_t",
    "squared_error_derivative_y_hat",
    "squared_error_value_and_derivative",
]

_cached = _loops.caching(__name__)


_squared_error_ball_expression = _ball_wide.program("y_hat t", "(-t + y_hat)**2", "(t - y_hat)**2")


@_vecmath.jit_scalar
def _squared_error_ball(y_hat, t):
    """In balls."""
    # (t - y_hat)**2
    _t3 = _ball.sub(t, y_hat)
    _t5 = _ball.sqr(_t3)
    return _ball_wide.settled(_t5, _squared_error_ball_expression, (y_hat, t))


@_vecmath.jit_scalar
def _squared_error_exact(y_hat, t):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    return _squared_error_ball(y_hat, t)


@_vecmath.jit_inline
def _squared_error_fast(y_hat, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 + y_hat
    _v2 = _v1 * _v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(y_hat)
    _v5 = abs(t)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = _v5 < 3.402823669209385e38
    _v8 = _v3 & _v6
    _v9 = _v8 & _v7
    _v10 = _vecmath.guarded(_v2, _v9)
    return _v10, _v9


@_vecmath.jit_inline
def _squared_error_fast32(y_hat, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 + y_hat
    _v2 = _v1 * _v1
    _v3 = _v2 != 0.0
    _v4 = abs(y_hat)
    _v5 = abs(t)
    _v6 = _vecmath32.single(_v2)
    _v7 = _v4 < 3.402823669209385e38
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v3 & _v7
    _v10 = _v9 & _v8
    _v11 = _vecmath32.guarded(_v6, _v10)
    return _v11, _v10


@_cached
def _fill_squared_error(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_fast(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squared_error(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_fast32(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squared_error(y_hat, t, width):
    if _loops.any_nan(y_hat, t):
        return _loops.NAN
    ball = _squared_error_exact(y_hat, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_squared_error(y_hat, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squared_error(_loops.at(y_hat, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squared_error(y_hat, t):
    value, ok = _squared_error_fast(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error(_loops.float64(y_hat), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squared_error(y_hat, t):
    value, ok = _squared_error_fast32(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error(_loops.float64(y_hat), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squared_error = _dispatch.Kernel(
    __name__,
    "squared_error",
    ("y_hat", "t"),
    _loops.Loops(
        fill=_fill_squared_error,
        fill32=_fill32_squared_error,
        mend=_mend_squared_error,
        one=_one_squared_error,
        one32=_one32_squared_error,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def squared_error(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Squared error, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squared_error.call(out, y_hat, t)


@_loops.callable_when_jitted(squared_error)
def _overload_squared_error(y_hat, t):
    call = _kernel_squared_error.compiled(y_hat, t)

    def jitted(y_hat, t):
        return call(y_hat, t)

    return jitted


_squared_error_derivative_y_hat_ball_expression = _ball_wide.program("y_hat t", "-2*t + 2*y_hat")


@_vecmath.jit_scalar
def _squared_error_derivative_y_hat_ball(y_hat, t):
    """In balls."""
    # -2*t + 2*y_hat
    _t2 = _ball.scaled(y_hat, 1.0)
    _t5 = _ball.scaled(t, 1.0)
    _t7 = _ball.sub(_t2, _t5)
    return _ball_wide.settled(_t7, _squared_error_derivative_y_hat_ball_expression, (y_hat, t))


@_vecmath.jit_scalar
def _squared_error_derivative_y_hat_exact(y_hat, t):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    return _squared_error_derivative_y_hat_ball(y_hat, t)


@_vecmath.jit_inline
def _squared_error_derivative_y_hat_fast(y_hat, t):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(t)
    _v1 = _v0 + y_hat
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + y_hat
    _v5 = 2.0 * _v4
    _v6 = _v2 if t < 0.0 else _v5
    _v7 = _vecmath.in_range(_v6)
    _v8 = abs(y_hat)
    _v9 = _v8 < 3.402823669209385e38
    _v10 = _v0 < 3.402823669209385e38
    _v11 = _v7 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath.guarded(_v6, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _squared_error_derivative_y_hat_fast32(y_hat, t):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(t)
    _v1 = _v0 + y_hat
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + y_hat
    _v5 = 2.0 * _v4
    _v6 = _v2 if t < 0.0 else _v5
    _v7 = _v6 != 0.0
    _v8 = abs(y_hat)
    _v9 = _vecmath32.single(_v6)
    _v10 = _v8 < 3.402823669209385e38
    _v11 = _v0 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v13


@_cached
def _fill_squared_error_derivative_y_hat(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_derivative_y_hat_fast(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squared_error_derivative_y_hat(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_derivative_y_hat_fast32(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squared_error_derivative_y_hat(y_hat, t, width):
    if _loops.any_nan(y_hat, t):
        return _loops.NAN
    ball = _squared_error_derivative_y_hat_exact(y_hat, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_squared_error_derivative_y_hat(y_hat, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squared_error_derivative_y_hat(
                _loops.at(y_hat, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squared_error_derivative_y_hat(y_hat, t):
    value, ok = _squared_error_derivative_y_hat_fast(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error_derivative_y_hat(_loops.float64(y_hat), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squared_error_derivative_y_hat(y_hat, t):
    value, ok = _squared_error_derivative_y_hat_fast32(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error_derivative_y_hat(_loops.float64(y_hat), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squared_error_derivative_y_hat = _dispatch.Kernel(
    __name__,
    "squared_error_derivative_y_hat",
    ("y_hat", "t"),
    _loops.Loops(
        fill=_fill_squared_error_derivative_y_hat,
        fill32=_fill32_squared_error_derivative_y_hat,
        mend=_mend_squared_error_derivative_y_hat,
        one=_one_squared_error_derivative_y_hat,
        one32=_one32_squared_error_derivative_y_hat,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def squared_error_derivative_y_hat(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of squared_error with respect to y_hat.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squared_error_derivative_y_hat.call(out, y_hat, t)


@_loops.callable_when_jitted(squared_error_derivative_y_hat)
def _overload_squared_error_derivative_y_hat(y_hat, t):
    call = _kernel_squared_error_derivative_y_hat.compiled(y_hat, t)

    def jitted(y_hat, t):
        return call(y_hat, t)

    return jitted


_squared_error_derivative_t_ball_expression = _ball_wide.program("y_hat t", "2*t - 2*y_hat")


@_vecmath.jit_scalar
def _squared_error_derivative_t_ball(y_hat, t):
    """In balls."""
    # 2*t - 2*y_hat
    _t2 = _ball.scaled(t, 1.0)
    _t5 = _ball.scaled(y_hat, 1.0)
    _t7 = _ball.sub(_t2, _t5)
    return _ball_wide.settled(_t7, _squared_error_derivative_t_ball_expression, (y_hat, t))


@_vecmath.jit_scalar
def _squared_error_derivative_t_exact(y_hat, t):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    return _squared_error_derivative_t_ball(y_hat, t)


@_vecmath.jit_inline
def _squared_error_derivative_t_fast(y_hat, t):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(y_hat)
    _v1 = _v0 + t
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + t
    _v5 = 2.0 * _v4
    _v6 = _v2 if y_hat < 0.0 else _v5
    _v7 = _vecmath.in_range(_v6)
    _v8 = abs(t)
    _v9 = _v0 < 3.402823669209385e38
    _v10 = _v8 < 3.402823669209385e38
    _v11 = _v7 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath.guarded(_v6, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _squared_error_derivative_t_fast32(y_hat, t):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y_hat)
    _v1 = _v0 + t
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + t
    _v5 = 2.0 * _v4
    _v6 = _v2 if y_hat < 0.0 else _v5
    _v7 = _v6 != 0.0
    _v8 = abs(t)
    _v9 = _vecmath32.single(_v6)
    _v10 = _v0 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v13


@_cached
def _fill_squared_error_derivative_t(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_derivative_t_fast(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squared_error_derivative_t(y_hat, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _squared_error_derivative_t_fast32(_loops.at(y_hat, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squared_error_derivative_t(y_hat, t, width):
    if _loops.any_nan(y_hat, t):
        return _loops.NAN
    ball = _squared_error_derivative_t_exact(y_hat, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_squared_error_derivative_t(y_hat, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squared_error_derivative_t(_loops.at(y_hat, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squared_error_derivative_t(y_hat, t):
    value, ok = _squared_error_derivative_t_fast(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error_derivative_t(_loops.float64(y_hat), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squared_error_derivative_t(y_hat, t):
    value, ok = _squared_error_derivative_t_fast32(_loops.float64(y_hat), _loops.float64(t))
    if not ok:
        exact = _round_squared_error_derivative_t(_loops.float64(y_hat), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squared_error_derivative_t = _dispatch.Kernel(
    __name__,
    "squared_error_derivative_t",
    ("y_hat", "t"),
    _loops.Loops(
        fill=_fill_squared_error_derivative_t,
        fill32=_fill32_squared_error_derivative_t,
        mend=_mend_squared_error_derivative_t,
        one=_one_squared_error_derivative_t,
        one32=_one32_squared_error_derivative_t,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def squared_error_derivative_t(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of squared_error with respect to t.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squared_error_derivative_t.call(out, y_hat, t)


@_loops.callable_when_jitted(squared_error_derivative_t)
def _overload_squared_error_derivative_t(y_hat, t):
    call = _kernel_squared_error_derivative_t.compiled(y_hat, t)

    def jitted(y_hat, t):
        return call(y_hat, t)

    return jitted


@_vecmath.jit_inline
def _squared_error_derivative_y_hat_fast_pulled32(grad_output, y_hat, t):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(t)
    _v1 = _v0 + y_hat
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + y_hat
    _v5 = 2.0 * _v4
    _v6 = _v2 if t < 0.0 else _v5
    _v7 = _v6 != 0.0
    _v8 = abs(y_hat)
    _v9 = _vecmath32.product(grad_output, _v6)
    _v10 = _v8 < 3.402823669209385e38
    _v11 = _v0 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _squared_error_derivative_t_fast_pulled32(grad_output, y_hat, t):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y_hat)
    _v1 = _v0 + t
    _v2 = 2.0 * _v1
    _v3 = -_v0
    _v4 = _v3 + t
    _v5 = 2.0 * _v4
    _v6 = _v2 if y_hat < 0.0 else _v5
    _v7 = _v6 != 0.0
    _v8 = abs(t)
    _v9 = _vecmath32.product(grad_output, _v6)
    _v10 = _v0 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _squared_error_backward_fast(grad_output, y_hat, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _squared_error_derivative_y_hat_fast(y_hat, t)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _squared_error_derivative_t_fast(y_hat, t)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _squared_error_backward_fast32(grad_output, y_hat, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squared_error_derivative_y_hat_fast_pulled32(grad_output, y_hat, t)
    _r1, _ok1 = _squared_error_derivative_t_fast_pulled32(grad_output, y_hat, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _squared_error_backward_exact(grad_output, y_hat, t):
    """Right everywhere: balls."""
    _d0 = _squared_error_derivative_y_hat_exact(y_hat, t)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _squared_error_derivative_t_exact(y_hat, t)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_squared_error_backward(grad_output, y_hat, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squared_error_backward_fast(
            _loops.at(grad_output, i), _loops.at(y_hat, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_squared_error_backward(grad_output, y_hat, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squared_error_backward_fast32(
            _loops.at(grad_output, i), _loops.at(y_hat, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_squared_error_backward(grad_output, y_hat, t, width):
    if _loops.any_nan(grad_output, y_hat, t):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _squared_error_backward_exact(grad_output, y_hat, t)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_squared_error_backward(grad_output, y_hat, t, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_squared_error_backward(
                _loops.at(grad_output, i), _loops.at(y_hat, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_squared_error_backward(grad_output, y_hat, t):
    value_0, value_1, ok = _squared_error_backward_fast(
        _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_squared_error_backward(
            _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_squared_error_backward(grad_output, y_hat, t):
    value_0, value_1, ok = _squared_error_backward_fast32(
        _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_squared_error_backward(
            _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_squared_error_backward = _dispatch.Kernel(
    __name__,
    "squared_error_backward",
    ("grad_output", "y_hat", "t"),
    _loops.Loops(
        fill=_fill_squared_error_backward,
        fill32=_fill32_squared_error_backward,
        mend=_mend_squared_error_backward,
        one=_one_squared_error_backward,
        one32=_one32_squared_error_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def squared_error_backward(
    grad_output: ArrayLike, y_hat: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """The gradients of a loss: grad_output times the derivative of squared_error.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_squared_error_backward.call(out, grad_output, y_hat, t)


@_loops.callable_when_jitted(squared_error_backward)
def _overload_squared_error_backward(grad_output, y_hat, t):
    call = _kernel_squared_error_backward.compiled(grad_output, y_hat, t)

    def jitted(grad_output, y_hat, t):
        return call(grad_output, y_hat, t)

    return jitted


@_vecmath.jit_inline
def _squared_error_value_and_derivative_fast(y_hat, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squared_error_fast(y_hat, t)
    _r1, _ok1 = _squared_error_derivative_y_hat_fast(y_hat, t)
    _r2, _ok2 = _squared_error_derivative_t_fast(y_hat, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _squared_error_value_and_derivative_fast32(y_hat, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squared_error_fast32(y_hat, t)
    _r1, _ok1 = _squared_error_derivative_y_hat_fast32(y_hat, t)
    _r2, _ok2 = _squared_error_derivative_t_fast32(y_hat, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _squared_error_value_and_derivative_exact(y_hat, t):
    """Right everywhere: balls."""
    _r0 = _squared_error_exact(y_hat, t)
    _r1 = _squared_error_derivative_y_hat_exact(y_hat, t)
    _r2 = _squared_error_derivative_t_exact(y_hat, t)
    return _r0, _r1, _r2


@_cached
def _fill_squared_error_value_and_derivative(y_hat, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _squared_error_value_and_derivative_fast(
            _loops.at(y_hat, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_squared_error_value_and_derivative(y_hat, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _squared_error_value_and_derivative_fast32(
            _loops.at(y_hat, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_squared_error_value_and_derivative(y_hat, t, width):
    if _loops.any_nan(y_hat, t):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _squared_error_value_and_derivative_exact(y_hat, t)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_squared_error_value_and_derivative(y_hat, t, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_squared_error_value_and_derivative(
                _loops.at(y_hat, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_squared_error_value_and_derivative(y_hat, t):
    value_0, value_1, value_2, ok = _squared_error_value_and_derivative_fast(
        _loops.float64(y_hat), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_squared_error_value_and_derivative(
            _loops.float64(y_hat), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_squared_error_value_and_derivative(y_hat, t):
    value_0, value_1, value_2, ok = _squared_error_value_and_derivative_fast32(
        _loops.float64(y_hat), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_squared_error_value_and_derivative(
            _loops.float64(y_hat), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_squared_error_value_and_derivative = _dispatch.Kernel(
    __name__,
    "squared_error_value_and_derivative",
    ("y_hat", "t"),
    _loops.Loops(
        fill=_fill_squared_error_value_and_derivative,
        fill32=_fill32_squared_error_value_and_derivative,
        mend=_mend_squared_error_value_and_derivative,
        one=_one_squared_error_value_and_derivative,
        one32=_one32_squared_error_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def squared_error_value_and_derivative(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Squared error and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_squared_error_value_and_derivative.call(out, y_hat, t)


@_loops.callable_when_jitted(squared_error_value_and_derivative)
def _overload_squared_error_value_and_derivative(y_hat, t):
    call = _kernel_squared_error_value_and_derivative.compiled(y_hat, t)

    def jitted(y_hat, t):
        return call(y_hat, t)

    return jitted
