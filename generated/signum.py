"""Sign.

Written by `symact build` from [signum] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "signum",
    "signum_backward",
    "signum_backward_from_output",
    "signum_derivative",
    "signum_derivative2",
    "signum_derivative_from_output",
    "signum_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _signum_ball0(x):
    """In balls."""
    # -1
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_ball2(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _signum_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _signum_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _signum_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _signum_sign0(x)
    if _order == -1:
        return _signum_ball0(x)
    _order = _signum_sign0(x)
    if _order == 0:
        return _signum_ball1(x)
    return _signum_ball2(x)


@_vecmath.jit_scalar
def _signum_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _signum_side(x, 0.0)


@_vecmath.jit_inline
def _signum_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == 0.0 else 1.0
    _v1 = -1.0 if x < 0.0 else _v0
    _v2 = _v1 if x == x else x
    return _v2, True


@_vecmath.jit_inline
def _signum_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(-1.0)
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = _v1 if x == 0.0 else _v2
    _v4 = _v0 if x < 0.0 else _v3
    _v5 = _v4 if x == x else _vecmath32.single(x)
    return _v5, True


@_cached
def _fill_signum(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _signum_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum(x):
    value, ok = _signum_fast(_loops.float64(x))
    if not ok:
        exact = _round_signum(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum(x):
    value, ok = _signum_fast32(_loops.float64(x))
    if not ok:
        exact = _round_signum(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum = _dispatch.Kernel(
    __name__,
    "signum",
    ("x",),
    _loops.Loops(
        fill=_fill_signum,
        fill32=_fill32_signum,
        mend=_mend_signum,
        one=_one_signum,
        one32=_one32_signum,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def signum(x: ArrayLike, *, out: Any = None) -> Any:
    """Sign, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum.call(out, x)


@_loops.callable_when_jitted(signum)
def _overload_signum(x):
    call = _kernel_signum.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _signum_derivative_ball(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _signum_derivative_ball(x)


@_vecmath.jit_inline
def _signum_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _signum_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_signum_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _signum_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum_derivative(x):
    value, ok = _signum_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_signum_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum_derivative(x):
    value, ok = _signum_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_signum_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum_derivative = _dispatch.Kernel(
    __name__,
    "signum_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_signum_derivative,
        fill32=_fill32_signum_derivative,
        mend=_mend_signum_derivative,
        one=_one_signum_derivative,
        one32=_one32_signum_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def signum_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of signum with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum_derivative.call(out, x)


@_loops.callable_when_jitted(signum_derivative)
def _overload_signum_derivative(x):
    call = _kernel_signum_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _signum_derivative2_ball(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _signum_derivative2_ball(x)


@_vecmath.jit_inline
def _signum_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _signum_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_signum_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _signum_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum_derivative2(x):
    value, ok = _signum_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_signum_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum_derivative2(x):
    value, ok = _signum_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_signum_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum_derivative2 = _dispatch.Kernel(
    __name__,
    "signum_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_signum_derivative2,
        fill32=_fill32_signum_derivative2,
        mend=_mend_signum_derivative2,
        one=_one_signum_derivative2,
        one32=_one32_signum_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def signum_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of signum with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum_derivative2.call(out, x)


@_loops.callable_when_jitted(signum_derivative2)
def _overload_signum_derivative2(x):
    call = _kernel_signum_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _signum_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _signum_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _signum_derivative_fast(x)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _signum_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _signum_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _signum_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _signum_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_signum_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _signum_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum_backward(grad_output, x):
    value, ok = _signum_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_signum_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum_backward(grad_output, x):
    value, ok = _signum_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_signum_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum_backward = _dispatch.Kernel(
    __name__,
    "signum_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_signum_backward,
        fill32=_fill32_signum_backward,
        mend=_mend_signum_backward,
        one=_one_signum_backward,
        one32=_one32_signum_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def signum_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of signum.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(signum_backward)
def _overload_signum_backward(grad_output, x):
    call = _kernel_signum_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _signum_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _signum_fast(x)
    _r1, _ok1 = _signum_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _signum_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _signum_fast32(x)
    _r1, _ok1 = _signum_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _signum_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _signum_exact(x)
    _r1 = _signum_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_signum_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _signum_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_signum_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _signum_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_signum_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _signum_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_signum_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_signum_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_signum_value_and_derivative(x):
    value_0, value_1, ok = _signum_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_signum_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_signum_value_and_derivative(x):
    value_0, value_1, ok = _signum_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_signum_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_signum_value_and_derivative = _dispatch.Kernel(
    __name__,
    "signum_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_signum_value_and_derivative,
        fill32=_fill32_signum_value_and_derivative,
        mend=_mend_signum_value_and_derivative,
        one=_one_signum_value_and_derivative,
        one32=_one32_signum_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def signum_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Sign and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_signum_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(signum_value_and_derivative)
def _overload_signum_value_and_derivative(x):
    call = _kernel_signum_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _signum_derivative_from_output_ball(y):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _signum_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _signum_derivative_from_output_ball(y)


@_vecmath.jit_inline
def _signum_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if y == y else y
    return _v0, True


@_vecmath.jit_inline
def _signum_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if y == y else _vecmath32.single(y)
    return _v1, True


@_cached
def _fill_signum_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _signum_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum_derivative_from_output(y):
    value, ok = _signum_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_signum_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum_derivative_from_output(y):
    value, ok = _signum_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_signum_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum_derivative_from_output = _dispatch.Kernel(
    __name__,
    "signum_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_signum_derivative_from_output,
        fill32=_fill32_signum_derivative_from_output,
        mend=_mend_signum_derivative_from_output,
        one=_one_signum_derivative_from_output,
        one32=_one32_signum_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def signum_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of signum, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(signum_derivative_from_output)
def _overload_signum_derivative_from_output(y):
    call = _kernel_signum_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _signum_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = _v0 if y == y else _vecmath32.single(y)
    return _v1, _v1 == _v1


@_vecmath.jit_inline
def _signum_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _signum_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _signum_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _signum_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _signum_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _signum_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_signum_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_signum_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _signum_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_signum_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _signum_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_signum_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_signum_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_signum_backward_from_output(grad_output, y):
    value, ok = _signum_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_signum_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_signum_backward_from_output(grad_output, y):
    value, ok = _signum_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_signum_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_signum_backward_from_output = _dispatch.Kernel(
    __name__,
    "signum_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_signum_backward_from_output,
        fill32=_fill32_signum_backward_from_output,
        mend=_mend_signum_backward_from_output,
        one=_one_signum_backward_from_output,
        one32=_one32_signum_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def signum_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of signum, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_signum_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(signum_backward_from_output)
def _overload_signum_backward_from_output(grad_output, y):
    call = _kernel_signum_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
