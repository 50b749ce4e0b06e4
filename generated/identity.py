"""Identity.

Written by `symact build` from [identity] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "identity",
    "identity_backward",
    "identity_backward_from_output",
    "identity_derivative",
    "identity_derivative2",
    "identity_derivative_from_output",
    "identity_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _identity_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _identity_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _identity_ball(x)


@_vecmath.jit_inline
def _identity_fast(x):
    """For float64 results: value, and whether it will do."""
    return x, True


@_vecmath.jit_inline
def _identity_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    return _v0, True


@_cached
def _fill_identity(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _identity_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity(x):
    value, ok = _identity_fast(_loops.float64(x))
    if not ok:
        exact = _round_identity(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity(x):
    value, ok = _identity_fast32(_loops.float64(x))
    if not ok:
        exact = _round_identity(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity = _dispatch.Kernel(
    __name__,
    "identity",
    ("x",),
    _loops.Loops(
        fill=_fill_identity,
        fill32=_fill32_identity,
        mend=_mend_identity,
        one=_one_identity,
        one32=_one32_identity,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def identity(x: ArrayLike, *, out: Any = None) -> Any:
    """Identity, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity.call(out, x)


@_loops.callable_when_jitted(identity)
def _overload_identity(x):
    call = _kernel_identity.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _identity_derivative_ball(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _identity_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _identity_derivative_ball(x)


@_vecmath.jit_inline
def _identity_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _identity_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_identity_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _identity_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity_derivative(x):
    value, ok = _identity_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_identity_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity_derivative(x):
    value, ok = _identity_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_identity_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity_derivative = _dispatch.Kernel(
    __name__,
    "identity_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_identity_derivative,
        fill32=_fill32_identity_derivative,
        mend=_mend_identity_derivative,
        one=_one_identity_derivative,
        one32=_one32_identity_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def identity_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of identity with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity_derivative.call(out, x)


@_loops.callable_when_jitted(identity_derivative)
def _overload_identity_derivative(x):
    call = _kernel_identity_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _identity_derivative2_ball(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _identity_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _identity_derivative2_ball(x)


@_vecmath.jit_inline
def _identity_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _identity_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_identity_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _identity_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity_derivative2(x):
    value, ok = _identity_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_identity_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity_derivative2(x):
    value, ok = _identity_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_identity_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity_derivative2 = _dispatch.Kernel(
    __name__,
    "identity_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_identity_derivative2,
        fill32=_fill32_identity_derivative2,
        mend=_mend_identity_derivative2,
        one=_one_identity_derivative2,
        one32=_one32_identity_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def identity_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of identity with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity_derivative2.call(out, x)


@_loops.callable_when_jitted(identity_derivative2)
def _overload_identity_derivative2(x):
    call = _kernel_identity_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _identity_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _identity_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _identity_derivative_fast(x)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _identity_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _identity_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _identity_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _identity_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_identity_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _identity_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity_backward(grad_output, x):
    value, ok = _identity_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_identity_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity_backward(grad_output, x):
    value, ok = _identity_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_identity_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity_backward = _dispatch.Kernel(
    __name__,
    "identity_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_identity_backward,
        fill32=_fill32_identity_backward,
        mend=_mend_identity_backward,
        one=_one_identity_backward,
        one32=_one32_identity_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def identity_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of identity.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(identity_backward)
def _overload_identity_backward(grad_output, x):
    call = _kernel_identity_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _identity_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _identity_fast(x)
    _r1, _ok1 = _identity_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _identity_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _identity_fast32(x)
    _r1, _ok1 = _identity_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _identity_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _identity_exact(x)
    _r1 = _identity_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_identity_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _identity_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_identity_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _identity_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_identity_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _identity_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_identity_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_identity_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_identity_value_and_derivative(x):
    value_0, value_1, ok = _identity_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_identity_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_identity_value_and_derivative(x):
    value_0, value_1, ok = _identity_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_identity_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_identity_value_and_derivative = _dispatch.Kernel(
    __name__,
    "identity_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_identity_value_and_derivative,
        fill32=_fill32_identity_value_and_derivative,
        mend=_mend_identity_value_and_derivative,
        one=_one_identity_value_and_derivative,
        one32=_one32_identity_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def identity_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Identity and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_identity_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(identity_value_and_derivative)
def _overload_identity_value_and_derivative(x):
    call = _kernel_identity_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _identity_derivative_from_output_ball(y):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _identity_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _identity_derivative_from_output_ball(y)


@_vecmath.jit_inline
def _identity_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if y == y else y
    return _v0, True


@_vecmath.jit_inline
def _identity_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _v0 if y == y else _vecmath32.single(y)
    return _v1, True


@_cached
def _fill_identity_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _identity_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity_derivative_from_output(y):
    value, ok = _identity_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_identity_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity_derivative_from_output(y):
    value, ok = _identity_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_identity_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity_derivative_from_output = _dispatch.Kernel(
    __name__,
    "identity_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_identity_derivative_from_output,
        fill32=_fill32_identity_derivative_from_output,
        mend=_mend_identity_derivative_from_output,
        one=_one_identity_derivative_from_output,
        one32=_one32_identity_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def identity_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of identity, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(identity_derivative_from_output)
def _overload_identity_derivative_from_output(y):
    call = _kernel_identity_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _identity_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = _v0 if y == y else _vecmath32.single(y)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _identity_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _identity_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _identity_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _identity_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _identity_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _identity_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_identity_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_identity_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _identity_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_identity_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _identity_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_identity_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_identity_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_identity_backward_from_output(grad_output, y):
    value, ok = _identity_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_identity_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_identity_backward_from_output(grad_output, y):
    value, ok = _identity_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_identity_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_identity_backward_from_output = _dispatch.Kernel(
    __name__,
    "identity_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_identity_backward_from_output,
        fill32=_fill32_identity_backward_from_output,
        mend=_mend_identity_backward_from_output,
        one=_one_identity_backward_from_output,
        one32=_one32_identity_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def identity_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of identity, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_identity_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(identity_backward_from_output)
def _overload_identity_backward_from_output(grad_output, y):
    call = _kernel_identity_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
