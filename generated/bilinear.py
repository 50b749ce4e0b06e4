"""Bilinear.

Written by `symact build` from [bilinear] in gates.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _halves, _loops, _vecmath, _vecmath32

__all__ = [
    "bilinear",
    "bilinear_backward",
    "bilinear_derivative_a",
    "bilinear_derivative_b",
    "bilinear_split",
    "bilinear_split_backward",
    "bilinear_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _bilinear_ball(a, b):
    """In balls."""
    # a*b
    _t3 = _ball.mul(a, b)
    return _t3


@_vecmath.jit_scalar
def _bilinear_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _bilinear_ball(a, b)


@_vecmath.jit_inline
def _bilinear_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = a * b
    return _v0, True


@_vecmath.jit_inline
def _bilinear_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = a * b
    _v1 = _vecmath32.single(_v0)
    return _v1, True


@_cached
def _fill_bilinear(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bilinear(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bilinear(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _bilinear_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_bilinear(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bilinear(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bilinear(a, b):
    value, ok = _bilinear_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bilinear(a, b):
    value, ok = _bilinear_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bilinear = _dispatch.Kernel(
    __name__,
    "bilinear",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_bilinear,
        fill32=_fill32_bilinear,
        mend=_mend_bilinear,
        one=_one_bilinear,
        one32=_one32_bilinear,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def bilinear(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """Bilinear, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bilinear.call(out, a, b)


@_loops.callable_when_jitted(bilinear)
def _overload_bilinear(a, b):
    call = _kernel_bilinear.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_scalar
def _bilinear_derivative_a_ball(a, b):
    """In balls."""
    # b
    return b


@_vecmath.jit_scalar
def _bilinear_derivative_a_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _bilinear_derivative_a_ball(a, b)


@_vecmath.jit_inline
def _bilinear_derivative_a_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = b if a == a else a
    return _v0, True


@_vecmath.jit_inline
def _bilinear_derivative_a_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(b)
    _v1 = _v0 if a == a else _vecmath32.single(a)
    return _v1, True


@_cached
def _fill_bilinear_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_derivative_a_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bilinear_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_derivative_a_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bilinear_derivative_a(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _bilinear_derivative_a_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_bilinear_derivative_a(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bilinear_derivative_a(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bilinear_derivative_a(a, b):
    value, ok = _bilinear_derivative_a_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear_derivative_a(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bilinear_derivative_a(a, b):
    value, ok = _bilinear_derivative_a_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear_derivative_a(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bilinear_derivative_a = _dispatch.Kernel(
    __name__,
    "bilinear_derivative_a",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_bilinear_derivative_a,
        fill32=_fill32_bilinear_derivative_a,
        mend=_mend_bilinear_derivative_a,
        one=_one_bilinear_derivative_a,
        one32=_one32_bilinear_derivative_a,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def bilinear_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of bilinear with respect to a.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bilinear_derivative_a.call(out, a, b)


@_loops.callable_when_jitted(bilinear_derivative_a)
def _overload_bilinear_derivative_a(a, b):
    call = _kernel_bilinear_derivative_a.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_scalar
def _bilinear_derivative_b_ball(a, b):
    """In balls."""
    # a
    return a


@_vecmath.jit_scalar
def _bilinear_derivative_b_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _bilinear_derivative_b_ball(a, b)


@_vecmath.jit_inline
def _bilinear_derivative_b_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = a if b == b else b
    return _v0, True


@_vecmath.jit_inline
def _bilinear_derivative_b_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(a)
    _v1 = _v0 if b == b else _vecmath32.single(b)
    return _v1, True


@_cached
def _fill_bilinear_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_derivative_b_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bilinear_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _bilinear_derivative_b_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bilinear_derivative_b(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _bilinear_derivative_b_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_bilinear_derivative_b(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bilinear_derivative_b(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bilinear_derivative_b(a, b):
    value, ok = _bilinear_derivative_b_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear_derivative_b(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bilinear_derivative_b(a, b):
    value, ok = _bilinear_derivative_b_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_bilinear_derivative_b(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bilinear_derivative_b = _dispatch.Kernel(
    __name__,
    "bilinear_derivative_b",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_bilinear_derivative_b,
        fill32=_fill32_bilinear_derivative_b,
        mend=_mend_bilinear_derivative_b,
        one=_one_bilinear_derivative_b,
        one32=_one32_bilinear_derivative_b,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def bilinear_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of bilinear with respect to b.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bilinear_derivative_b.call(out, a, b)


@_loops.callable_when_jitted(bilinear_derivative_b)
def _overload_bilinear_derivative_b(a, b):
    call = _kernel_bilinear_derivative_b.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_inline
def _bilinear_derivative_a_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, b)
    _v1 = _v0 if a == a else _vecmath32.single(a)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _bilinear_derivative_b_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, a)
    _v1 = _v0 if b == b else _vecmath32.single(b)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _bilinear_backward_fast(grad_output, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _bilinear_derivative_a_fast(a, b)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    _d1, _ok1 = _bilinear_derivative_b_fast(a, b)
    _r1, _ok1 = _vecmath.exact_gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _bilinear_backward_fast32(grad_output, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bilinear_derivative_a_fast_pulled32(grad_output, a, b)
    _r1, _ok1 = _bilinear_derivative_b_fast_pulled32(grad_output, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _bilinear_backward_exact(grad_output, a, b):
    """Right everywhere: balls."""
    _d0 = _bilinear_derivative_a_exact(a, b)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _bilinear_derivative_b_exact(a, b)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_bilinear_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _bilinear_backward_fast(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_bilinear_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _bilinear_backward_fast32(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_bilinear_backward(grad_output, a, b, width):
    if _loops.any_nan(grad_output, a, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _bilinear_backward_exact(grad_output, a, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_bilinear_backward(grad_output, a, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_bilinear_backward(
                _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_bilinear_backward(grad_output, a, b):
    value_0, value_1, ok = _bilinear_backward_fast(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_bilinear_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_bilinear_backward(grad_output, a, b):
    value_0, value_1, ok = _bilinear_backward_fast32(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_bilinear_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_bilinear_backward = _dispatch.Kernel(
    __name__,
    "bilinear_backward",
    ("grad_output", "a", "b"),
    _loops.Loops(
        fill=_fill_bilinear_backward,
        fill32=_fill32_bilinear_backward,
        mend=_mend_bilinear_backward,
        one=_one_bilinear_backward,
        one32=_one32_bilinear_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def bilinear_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None
) -> Any:
    """The gradients of a loss: grad_output times the derivative of bilinear.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_bilinear_backward.call(out, grad_output, a, b)


@_loops.callable_when_jitted(bilinear_backward)
def _overload_bilinear_backward(grad_output, a, b):
    call = _kernel_bilinear_backward.compiled(grad_output, a, b)

    def jitted(grad_output, a, b):
        return call(grad_output, a, b)

    return jitted


@_vecmath.jit_inline
def _bilinear_value_and_derivative_fast(a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bilinear_fast(a, b)
    _r1, _ok1 = _bilinear_derivative_a_fast(a, b)
    _r2, _ok2 = _bilinear_derivative_b_fast(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _bilinear_value_and_derivative_fast32(a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bilinear_fast32(a, b)
    _r1, _ok1 = _bilinear_derivative_a_fast32(a, b)
    _r2, _ok2 = _bilinear_derivative_b_fast32(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _bilinear_value_and_derivative_exact(a, b):
    """Right everywhere: balls."""
    _r0 = _bilinear_exact(a, b)
    _r1 = _bilinear_derivative_a_exact(a, b)
    _r2 = _bilinear_derivative_b_exact(a, b)
    return _r0, _r1, _r2


@_cached
def _fill_bilinear_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _bilinear_value_and_derivative_fast(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_bilinear_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _bilinear_value_and_derivative_fast32(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_bilinear_value_and_derivative(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _bilinear_value_and_derivative_exact(a, b)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_bilinear_value_and_derivative(a, b, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_bilinear_value_and_derivative(
                _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_bilinear_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _bilinear_value_and_derivative_fast(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_bilinear_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_bilinear_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _bilinear_value_and_derivative_fast32(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_bilinear_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_bilinear_value_and_derivative = _dispatch.Kernel(
    __name__,
    "bilinear_value_and_derivative",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_bilinear_value_and_derivative,
        fill32=_fill32_bilinear_value_and_derivative,
        mend=_mend_bilinear_value_and_derivative,
        one=_one_bilinear_value_and_derivative,
        one32=_one32_bilinear_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def bilinear_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """Bilinear and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_bilinear_value_and_derivative.call(out, a, b)


@_loops.callable_when_jitted(bilinear_value_and_derivative)
def _overload_bilinear_value_and_derivative(a, b):
    call = _kernel_bilinear_value_and_derivative.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


def bilinear_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The value of bilinear of the halves of x along an axis: a is the first, b the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.value("bilinear_split", _kernel_bilinear, x, (), axis, out)


def bilinear_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient by x, in one pass, of bilinear of the halves of x along an axis: a is the first,
    b the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.gradient(
        "bilinear_split_backward", _kernel_bilinear_backward, grad_output, x, (), axis, out
    )
