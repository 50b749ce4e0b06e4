"""Cosine.

Written by `symact build` from [cosine] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "cosine",
    "cosine_backward",
    "cosine_derivative",
    "cosine_derivative2",
    "cosine_value_and_derivative",
]

_cached = _loops.caching(__name__)


_cosine_ball_expression = _ball_wide.program("x", "cos(x)")


@_vecmath.jit_scalar
def _cosine_ball(x):
    """In balls."""
    # cos(x)
    _t2 = _ball.cos(x)
    return _ball_wide.settled(_t2, _cosine_ball_expression, (x,))


@_vecmath.jit_scalar
def _cosine_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cosine_ball(x)


@_vecmath.jit_inline
def _cosine_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.cos(x)
    _v1 = abs(x)
    _v2 = _vecmath.in_range(_v0)
    _v3 = _v1 < 1048576.0
    _v4 = _v2 & _v3
    _v5 = _vecmath.guarded(_v0, _v4)
    return _v5, _v4


@_vecmath.jit_inline
def _cosine_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.cos(x)
    _v1 = abs(x)
    _v2 = _v0 != 0.0
    _v3 = _vecmath32.single(_v0)
    _v4 = _v1 < 1048576.0
    _v5 = _v2 & _v4
    _v6 = _vecmath32.guarded(_v3, _v5)
    return _v6, _v5


@_cached
def _fill_cosine(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cosine(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cosine(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cosine_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cosine(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cosine(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cosine(x):
    value, ok = _cosine_fast(_loops.float64(x))
    if not ok:
        exact = _round_cosine(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cosine(x):
    value, ok = _cosine_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cosine(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cosine = _dispatch.Kernel(
    __name__,
    "cosine",
    ("x",),
    _loops.Loops(
        fill=_fill_cosine,
        fill32=_fill32_cosine,
        mend=_mend_cosine,
        one=_one_cosine,
        one32=_one32_cosine,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cosine(x: ArrayLike, *, out: Any = None) -> Any:
    """Cosine, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cosine.call(out, x)


@_loops.callable_when_jitted(cosine)
def _overload_cosine(x):
    call = _kernel_cosine.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_cosine_derivative_ball_expression = _ball_wide.program("x", "-sin(x)")


@_vecmath.jit_scalar
def _cosine_derivative_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -sin(x)
    _t2 = _ball.sin(x)
    _t4 = _ball.neg(_t2)
    return _ball_wide.settled(_t4, _cosine_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _cosine_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cosine_derivative_ball(x)


@_vecmath.jit_inline
def _cosine_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v3 | (x == 0.0)
    _v5 = _v1 < 1048576.0
    _v6 = _v4 & _v5
    _v7 = _vecmath.guarded(_v2, _v6)
    return _v7, _v6


@_vecmath.jit_inline
def _cosine_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 < 1048576.0
    _v5 = _vecmath32.guarded(_v3, _v4)
    return _v5, _v4


@_cached
def _fill_cosine_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cosine_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cosine_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cosine_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cosine_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cosine_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cosine_derivative(x):
    value, ok = _cosine_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_cosine_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cosine_derivative(x):
    value, ok = _cosine_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cosine_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cosine_derivative = _dispatch.Kernel(
    __name__,
    "cosine_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_cosine_derivative,
        fill32=_fill32_cosine_derivative,
        mend=_mend_cosine_derivative,
        one=_one_cosine_derivative,
        one32=_one32_cosine_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cosine_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of cosine with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cosine_derivative.call(out, x)


@_loops.callable_when_jitted(cosine_derivative)
def _overload_cosine_derivative(x):
    call = _kernel_cosine_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_cosine_derivative2_ball_expression = _ball_wide.program("x", "-cos(x)")


@_vecmath.jit_scalar
def _cosine_derivative2_ball(x):
    """In balls."""
    # -cos(x)
    _t2 = _ball.cos(x)
    _t4 = _ball.neg(_t2)
    return _ball_wide.settled(_t4, _cosine_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _cosine_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _cosine_derivative2_ball(x)


@_vecmath.jit_inline
def _cosine_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.cos(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v1 < 1048576.0
    _v5 = _v3 & _v4
    _v6 = _vecmath.guarded(_v2, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _cosine_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.cos(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _v2 != 0.0
    _v4 = _vecmath32.single(_v2)
    _v5 = _v1 < 1048576.0
    _v6 = _v3 & _v5
    _v7 = _vecmath32.guarded(_v4, _v6)
    return _v7, _v6


@_cached
def _fill_cosine_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cosine_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cosine_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _cosine_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cosine_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cosine_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cosine_derivative2(x):
    value, ok = _cosine_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_cosine_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cosine_derivative2(x):
    value, ok = _cosine_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_cosine_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cosine_derivative2 = _dispatch.Kernel(
    __name__,
    "cosine_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_cosine_derivative2,
        fill32=_fill32_cosine_derivative2,
        mend=_mend_cosine_derivative2,
        one=_one_cosine_derivative2,
        one32=_one32_cosine_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def cosine_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of cosine with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cosine_derivative2.call(out, x)


@_loops.callable_when_jitted(cosine_derivative2)
def _overload_cosine_derivative2(x):
    call = _kernel_cosine_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _cosine_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v1 < 1048576.0
    _v5 = _vecmath32.guarded(_v3, _v4)
    return _v5, _v5 == _v5


@_vecmath.jit_inline
def _cosine_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _cosine_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _cosine_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cosine_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _cosine_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _cosine_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_cosine_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_cosine_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _cosine_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_cosine_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _cosine_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_cosine_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_cosine_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_cosine_backward(grad_output, x):
    value, ok = _cosine_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_cosine_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_cosine_backward(grad_output, x):
    value, ok = _cosine_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_cosine_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_cosine_backward = _dispatch.Kernel(
    __name__,
    "cosine_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_cosine_backward,
        fill32=_fill32_cosine_backward,
        mend=_mend_cosine_backward,
        one=_one_cosine_backward,
        one32=_one32_cosine_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def cosine_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of cosine.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_cosine_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(cosine_backward)
def _overload_cosine_backward(grad_output, x):
    call = _kernel_cosine_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _cosine_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cosine_fast(x)
    _r1, _ok1 = _cosine_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _cosine_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _cosine_fast32(x)
    _r1, _ok1 = _cosine_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _cosine_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _cosine_exact(x)
    _r1 = _cosine_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_cosine_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _cosine_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_cosine_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _cosine_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_cosine_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _cosine_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_cosine_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_cosine_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_cosine_value_and_derivative(x):
    value_0, value_1, ok = _cosine_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_cosine_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_cosine_value_and_derivative(x):
    value_0, value_1, ok = _cosine_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_cosine_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_cosine_value_and_derivative = _dispatch.Kernel(
    __name__,
    "cosine_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_cosine_value_and_derivative,
        fill32=_fill32_cosine_value_and_derivative,
        mend=_mend_cosine_value_and_derivative,
        one=_one_cosine_value_and_derivative,
        one32=_one32_cosine_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def cosine_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Cosine and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_cosine_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(cosine_value_and_derivative)
def _overload_cosine_value_and_derivative(x):
    call = _kernel_cosine_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
