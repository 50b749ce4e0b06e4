"""Sparse sigmoid.

Written by `symact build` from [sparse_sigmoid] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "sparse_sigmoid",
    "sparse_sigmoid_backward",
    "sparse_sigmoid_backward_from_output",
    "sparse_sigmoid_derivative",
    "sparse_sigmoid_derivative2",
    "sparse_sigmoid_derivative_from_output",
    "sparse_sigmoid_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _sparse_sigmoid_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_ball1(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_sparse_sigmoid_ball2_expression = _ball_wide.program("x", "x/2 + 1/2")


@_vecmath.jit_scalar
def _sparse_sigmoid_ball2(x):
    """In balls."""
    # x/2 + 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    _t4 = _ball.scaled(x, -1.0)
    _t6 = _ball.add(_t1, _t4)
    return _ball_wide.settled(_t6, _sparse_sigmoid_ball2_expression, (x,))


@_vecmath.jit_scalar
def _sparse_sigmoid_sign0_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _sparse_sigmoid_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_sign1_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _sparse_sigmoid_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sparse_sigmoid_sign0(x)
    if _order == -1:
        return _sparse_sigmoid_ball0(x)
    _order = _sparse_sigmoid_sign1(x)
    if _order == -1:
        return _sparse_sigmoid_ball1(x)
    return _sparse_sigmoid_ball2(x)


@_vecmath.jit_scalar
def _sparse_sigmoid_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _sparse_sigmoid_side(x, 0.0)


@_vecmath.jit_inline
def _sparse_sigmoid_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 + x
    _v1 = 0.5 * _v0
    _v2 = abs(x)
    _v3 = _v2 > 1.8446744073709552e19
    _v4 = 0.5 * x
    _v5 = _v4 if _v3 else _v1
    _v6 = 1.0 if x > 1.0 else _v5
    _v7 = 0.0 if x < -1.0 else _v6
    return _v7, True


@_vecmath.jit_inline
def _sparse_sigmoid_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(1.0)
    _v2 = 1.0 + x
    _v3 = 0.5 * _v2
    _v4 = _vecmath32.single(_v3)
    _v5 = _v1 if x > 1.0 else _v4
    _v6 = _v0 if x < -1.0 else _v5
    return _v6, True


@_cached
def _fill_sparse_sigmoid(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sparse_sigmoid_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid(x):
    value, ok = _sparse_sigmoid_fast(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid(x):
    value, ok = _sparse_sigmoid_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid",
    ("x",),
    _loops.Loops(
        fill=_fill_sparse_sigmoid,
        fill32=_fill32_sparse_sigmoid,
        mend=_mend_sparse_sigmoid,
        one=_one_sparse_sigmoid,
        one32=_one32_sparse_sigmoid,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid(x: ArrayLike, *, out: Any = None) -> Any:
    """Sparse sigmoid, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid.call(out, x)


@_loops.callable_when_jitted(sparse_sigmoid)
def _overload_sparse_sigmoid(x):
    call = _kernel_sparse_sigmoid.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_ball2(x):
    """In balls."""
    # 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_sign0_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_sign1_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sparse_sigmoid_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _sparse_sigmoid_derivative_ball0(x)
    _order = _sparse_sigmoid_derivative_sign1(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _sparse_sigmoid_derivative_ball1(x)
    return _sparse_sigmoid_derivative_ball2(x)


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _sparse_sigmoid_derivative_sign0(x) == 0
    _tied = _tied or _sparse_sigmoid_derivative_sign1(x) == 0
    if not _tied:
        return _sparse_sigmoid_derivative_side(x, 0.0)
    _below = _sparse_sigmoid_derivative_side(x, -1.0)
    _above = _sparse_sigmoid_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x >= 1.0 else 0.5
    _v1 = 0.0 if x <= -1.0 else _v0
    _v2 = _v1 if x == x else x
    return _v2, True


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(0.5)
    _v2 = _v0 if x >= 1.0 else _v1
    _v3 = _v0 if x <= -1.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    return _v4, True


@_cached
def _fill_sparse_sigmoid_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sparse_sigmoid_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_derivative(x):
    value, ok = _sparse_sigmoid_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_derivative(x):
    value, ok = _sparse_sigmoid_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid_derivative = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_derivative,
        fill32=_fill32_sparse_sigmoid_derivative,
        mend=_mend_sparse_sigmoid_derivative,
        one=_one_sparse_sigmoid_derivative,
        one32=_one32_sparse_sigmoid_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of sparse_sigmoid with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid_derivative.call(out, x)


@_loops.callable_when_jitted(sparse_sigmoid_derivative)
def _overload_sparse_sigmoid_derivative(x):
    call = _kernel_sparse_sigmoid_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative2_ball(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _sparse_sigmoid_derivative2_ball(x)


@_vecmath.jit_inline
def _sparse_sigmoid_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    return _v0, True


@_vecmath.jit_inline
def _sparse_sigmoid_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    return _v1, True


@_cached
def _fill_sparse_sigmoid_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sparse_sigmoid_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_derivative2(x):
    value, ok = _sparse_sigmoid_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_derivative2(x):
    value, ok = _sparse_sigmoid_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid_derivative2 = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_derivative2,
        fill32=_fill32_sparse_sigmoid_derivative2,
        mend=_mend_sparse_sigmoid_derivative2,
        one=_one_sparse_sigmoid_derivative2,
        one32=_one32_sparse_sigmoid_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of sparse_sigmoid with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid_derivative2.call(out, x)


@_loops.callable_when_jitted(sparse_sigmoid_derivative2)
def _overload_sparse_sigmoid_derivative2(x):
    call = _kernel_sparse_sigmoid_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = _vecmath32.product(grad_output, 0.5)
    _v2 = _v0 if x >= 1.0 else _v1
    _v3 = _v0 if x <= -1.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    return _v4, _v4 == _v4


@_vecmath.jit_inline
def _sparse_sigmoid_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sparse_sigmoid_derivative_fast(x)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sparse_sigmoid_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sparse_sigmoid_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sparse_sigmoid_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _sparse_sigmoid_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sparse_sigmoid_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _sparse_sigmoid_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid_backward(
                _loops.at(grad_output, i), _loops.at(x, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_backward(grad_output, x):
    value, ok = _sparse_sigmoid_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_backward(grad_output, x):
    value, ok = _sparse_sigmoid_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sparse_sigmoid_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid_backward = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_backward,
        fill32=_fill32_sparse_sigmoid_backward,
        mend=_mend_sparse_sigmoid_backward,
        one=_one_sparse_sigmoid_backward,
        one32=_one32_sparse_sigmoid_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of sparse_sigmoid.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(sparse_sigmoid_backward)
def _overload_sparse_sigmoid_backward(grad_output, x):
    call = _kernel_sparse_sigmoid_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _sparse_sigmoid_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sparse_sigmoid_fast(x)
    _r1, _ok1 = _sparse_sigmoid_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sparse_sigmoid_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sparse_sigmoid_fast32(x)
    _r1, _ok1 = _sparse_sigmoid_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sparse_sigmoid_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _sparse_sigmoid_exact(x)
    _r1 = _sparse_sigmoid_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_sparse_sigmoid_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sparse_sigmoid_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sparse_sigmoid_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sparse_sigmoid_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sparse_sigmoid_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sparse_sigmoid_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_value_and_derivative(x):
    value_0, value_1, ok = _sparse_sigmoid_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sparse_sigmoid_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_value_and_derivative(x):
    value_0, value_1, ok = _sparse_sigmoid_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sparse_sigmoid_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sparse_sigmoid_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_value_and_derivative,
        fill32=_fill32_sparse_sigmoid_value_and_derivative,
        mend=_mend_sparse_sigmoid_value_and_derivative,
        one=_one_sparse_sigmoid_value_and_derivative,
        one32=_one32_sparse_sigmoid_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sparse_sigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Sparse sigmoid and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sparse_sigmoid_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(sparse_sigmoid_value_and_derivative)
def _overload_sparse_sigmoid_value_and_derivative(x):
    call = _kernel_sparse_sigmoid_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_ball0(y):
    """In balls."""
    # 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_ball1(y):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_ball2(y):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_sign0_of(y):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_sign0(y):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_derivative_from_output_sign0_of(y)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_sign1_of(y):
    """In balls."""
    # y - 1
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(y, _t2)
    return _t4


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_sign1(y):
    """-1, 0, 1; 2: unknown."""
    _of = _sparse_sigmoid_derivative_from_output_sign1_of(y)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_side(y, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sparse_sigmoid_derivative_from_output_sign0(y)
    if _order == -1:
        _order = _sparse_sigmoid_derivative_from_output_sign1(y)
        if _order == -1:
            return _sparse_sigmoid_derivative_from_output_ball0(y)
        return _sparse_sigmoid_derivative_from_output_ball1(y)
    return _sparse_sigmoid_derivative_from_output_ball2(y)


@_vecmath.jit_scalar
def _sparse_sigmoid_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _sparse_sigmoid_derivative_from_output_side(y, 0.0)


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5 if y < 1.0 else 0.0
    _v1 = _v0 if y > 0.0 else 0.0
    _v2 = _v1 if y == y else y
    return _v2, True


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.5)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if y < 1.0 else _v1
    _v3 = _v2 if y > 0.0 else _v1
    _v4 = _v3 if y == y else _vecmath32.single(y)
    return _v4, True


@_cached
def _fill_sparse_sigmoid_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _sparse_sigmoid_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_derivative_from_output(y):
    value, ok = _sparse_sigmoid_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_sparse_sigmoid_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_derivative_from_output(y):
    value, ok = _sparse_sigmoid_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_sparse_sigmoid_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid_derivative_from_output = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_derivative_from_output,
        fill32=_fill32_sparse_sigmoid_derivative_from_output,
        mend=_mend_sparse_sigmoid_derivative_from_output,
        one=_one_sparse_sigmoid_derivative_from_output,
        one32=_one32_sparse_sigmoid_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of sparse_sigmoid, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(sparse_sigmoid_derivative_from_output)
def _overload_sparse_sigmoid_derivative_from_output(y):
    call = _kernel_sparse_sigmoid_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _sparse_sigmoid_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.5)
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _v0 if y < 1.0 else _v1
    _v3 = _v2 if y > 0.0 else _v1
    _v4 = _v3 if y == y else _vecmath32.single(y)
    return _v4, _v4 == _v4


@_vecmath.jit_inline
def _sparse_sigmoid_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sparse_sigmoid_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sparse_sigmoid_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sparse_sigmoid_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sparse_sigmoid_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _sparse_sigmoid_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sparse_sigmoid_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sparse_sigmoid_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _sparse_sigmoid_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sparse_sigmoid_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _sparse_sigmoid_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_sparse_sigmoid_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sparse_sigmoid_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sparse_sigmoid_backward_from_output(grad_output, y):
    value, ok = _sparse_sigmoid_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_sparse_sigmoid_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sparse_sigmoid_backward_from_output(grad_output, y):
    value, ok = _sparse_sigmoid_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_sparse_sigmoid_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sparse_sigmoid_backward_from_output = _dispatch.Kernel(
    __name__,
    "sparse_sigmoid_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_sparse_sigmoid_backward_from_output,
        fill32=_fill32_sparse_sigmoid_backward_from_output,
        mend=_mend_sparse_sigmoid_backward_from_output,
        one=_one_sparse_sigmoid_backward_from_output,
        one32=_one32_sparse_sigmoid_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sparse_sigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of sparse_sigmoid, from its output
    alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sparse_sigmoid_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(sparse_sigmoid_backward_from_output)
def _overload_sparse_sigmoid_backward_from_output(grad_output, y):
    call = _kernel_sparse_sigmoid_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
