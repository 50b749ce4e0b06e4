"""Arctangent.

Written by `symact build` from [arctan] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "arctan",
    "arctan_backward",
    "arctan_backward_from_output",
    "arctan_derivative",
    "arctan_derivative2",
    "arctan_derivative_from_output",
    "arctan_value_and_derivative",
]

_cached = _loops.caching(__name__)


_arctan_ball_expression = _ball_wide.program("x", "atan(x)")


@_vecmath.jit_scalar
def _arctan_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # atan(x)
    _t2 = _ball.atan(x)
    return _ball_wide.settled(_t2, _arctan_ball_expression, (x,))


@_vecmath.jit_scalar
def _arctan_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _arctan_ball(x)


@_vecmath.jit_inline
def _arctan_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.atan(x)
    _v1 = _vecmath.in_range(_v0)
    _v2 = _v1 | (x == 0.0)
    _v3 = abs(x)
    _v4 = _v3 < 3.402823669209385e38
    _v5 = _v2 & _v4
    _v6 = _vecmath.guarded(_v0, _v5)
    return _v6, _v5


@_vecmath.jit_inline
def _arctan_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.atan(x)
    _v1 = abs(x)
    _v2 = _vecmath32.single(_v0)
    _v3 = _v1 < 3.402823669209385e38
    _v4 = _vecmath32.guarded(_v2, _v3)
    return _v4, _v3


@_cached
def _fill_arctan(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _arctan_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan(x):
    value, ok = _arctan_fast(_loops.float64(x))
    if not ok:
        exact = _round_arctan(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan(x):
    value, ok = _arctan_fast32(_loops.float64(x))
    if not ok:
        exact = _round_arctan(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan = _dispatch.Kernel(
    __name__,
    "arctan",
    ("x",),
    _loops.Loops(
        fill=_fill_arctan,
        fill32=_fill32_arctan,
        mend=_mend_arctan,
        one=_one_arctan,
        one32=_one32_arctan,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def arctan(x: ArrayLike, *, out: Any = None) -> Any:
    """Arctangent, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan.call(out, x)


@_loops.callable_when_jitted(arctan)
def _overload_arctan(x):
    call = _kernel_arctan.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_arctan_derivative_ball_expression = _ball_wide.program("x", "1/(x**2 + 1)")


@_vecmath.jit_scalar
def _arctan_derivative_ball(x):
    """In balls."""
    # 1/(x**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.div(_t1, _t6)
    return _ball_wide.settled(_t8, _arctan_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _arctan_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _arctan_derivative_ball(x)


@_vecmath.jit_inline
def _arctan_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = 1.0 / _v1
    _v3 = abs(x)
    _v4 = _v3 < 3.402823669209385e38
    _v5 = _vecmath.guarded(_v2, _v4)
    return _v5, _v4


@_vecmath.jit_inline
def _arctan_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = 1.0 / _v1
    _v3 = abs(x)
    _v4 = _vecmath32.single(_v2)
    _v5 = _v3 < 3.402823669209385e38
    _v6 = _vecmath32.guarded(_v4, _v5)
    return _v6, _v5


@_cached
def _fill_arctan_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _arctan_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan_derivative(x):
    value, ok = _arctan_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_arctan_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan_derivative(x):
    value, ok = _arctan_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_arctan_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan_derivative = _dispatch.Kernel(
    __name__,
    "arctan_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_arctan_derivative,
        fill32=_fill32_arctan_derivative,
        mend=_mend_arctan_derivative,
        one=_one_arctan_derivative,
        one32=_one32_arctan_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def arctan_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of arctan with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan_derivative.call(out, x)


@_loops.callable_when_jitted(arctan_derivative)
def _overload_arctan_derivative(x):
    call = _kernel_arctan_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_arctan_derivative2_ball_expression = _ball_wide.program("x", "-2*x/(x**2 + 1)**2")


@_vecmath.jit_scalar
def _arctan_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -2*x/(x**2 + 1)**2
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t1, x)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sqr(x)
    _t10 = _ball.add(_t6, _t8)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.div(_t4, _t12)
    return _ball_wide.settled(_t14, _arctan_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _arctan_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _arctan_derivative2_ball(x)


@_vecmath.jit_inline
def _arctan_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -2.0 * x
    _v1 = x * x
    _v2 = 2.0 + _v1
    _v3 = _v1 * _v2
    _v4 = 1.0 + _v3
    _v5 = _v0 / _v4
    _v6 = _vecmath.in_range(_v5)
    _v7 = _v6 | (x == 0.0)
    _v8 = abs(x)
    _v9 = _v8 < 3.402823669209385e38
    _v10 = _v7 & _v9
    _v11 = _vecmath.guarded(_v5, _v10)
    return _v11, _v10


@_vecmath.jit_inline
def _arctan_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -2.0 * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _v2 * _v2
    _v4 = _v0 / _v3
    _v5 = abs(x)
    _v6 = _vecmath32.single(_v4)
    _v7 = _v5 < 3.402823669209385e38
    _v8 = _vecmath32.guarded(_v6, _v7)
    return _v8, _v7


@_cached
def _fill_arctan_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _arctan_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan_derivative2(x):
    value, ok = _arctan_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_arctan_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan_derivative2(x):
    value, ok = _arctan_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_arctan_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan_derivative2 = _dispatch.Kernel(
    __name__,
    "arctan_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_arctan_derivative2,
        fill32=_fill32_arctan_derivative2,
        mend=_mend_arctan_derivative2,
        one=_one_arctan_derivative2,
        one32=_one32_arctan_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def arctan_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of arctan with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan_derivative2.call(out, x)


@_loops.callable_when_jitted(arctan_derivative2)
def _overload_arctan_derivative2(x):
    call = _kernel_arctan_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _arctan_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = 1.0 / _v1
    _v3 = abs(x)
    _v4 = _vecmath32.product(grad_output, _v2)
    _v5 = _v3 < 3.402823669209385e38
    _v6 = _vecmath32.guarded(_v4, _v5)
    return _v6, _v6 == _v6


@_vecmath.jit_inline
def _arctan_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _arctan_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _arctan_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _arctan_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _arctan_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _arctan_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_arctan_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _arctan_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan_backward(grad_output, x):
    value, ok = _arctan_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_arctan_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan_backward(grad_output, x):
    value, ok = _arctan_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_arctan_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan_backward = _dispatch.Kernel(
    __name__,
    "arctan_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_arctan_backward,
        fill32=_fill32_arctan_backward,
        mend=_mend_arctan_backward,
        one=_one_arctan_backward,
        one32=_one32_arctan_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def arctan_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of arctan.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(arctan_backward)
def _overload_arctan_backward(grad_output, x):
    call = _kernel_arctan_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _arctan_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _arctan_fast(x)
    _r1, _ok1 = _arctan_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _arctan_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _arctan_fast32(x)
    _r1, _ok1 = _arctan_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _arctan_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _arctan_exact(x)
    _r1 = _arctan_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_arctan_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _arctan_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _arctan_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_arctan_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _arctan_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_arctan_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_arctan_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_arctan_value_and_derivative(x):
    value_0, value_1, ok = _arctan_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_arctan_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_arctan_value_and_derivative(x):
    value_0, value_1, ok = _arctan_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_arctan_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_arctan_value_and_derivative = _dispatch.Kernel(
    __name__,
    "arctan_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_arctan_value_and_derivative,
        fill32=_fill32_arctan_value_and_derivative,
        mend=_mend_arctan_value_and_derivative,
        one=_one_arctan_value_and_derivative,
        one32=_one32_arctan_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def arctan_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Arctangent and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_arctan_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(arctan_value_and_derivative)
def _overload_arctan_value_and_derivative(x):
    call = _kernel_arctan_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_arctan_derivative_from_output_ball_expression = _ball_wide.program("y", "1/(tan(y)**2 + 1)")


@_vecmath.jit_scalar
def _arctan_derivative_from_output_ball(y, _side):
    """In balls."""
    # 1/(tan(y)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.tan(y)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.add(_t1, _t6)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _arctan_derivative_from_output_ball_expression, (y,), 0, _side)


@_vecmath.jit_scalar
def _arctan_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    _at = _arctan_derivative_from_output_ball(y, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _arctan_derivative_from_output_ball(y, -1.0)
    _above = _arctan_derivative_from_output_ball(y, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _arctan_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.guarded(0.0, False)
    return _v0, False


@_vecmath.jit_inline
def _arctan_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tan(y)
    _v1 = abs(y)
    _v2 = _v0 * _v0
    _v3 = 1.0 + _v2
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = 1.0 / _v3
    _v7 = _vecmath.in_range(_v6)
    _v8 = _vecmath32.single(_v6)
    _v9 = _v1 < 1048576.0
    _v10 = _v5 < 9.7453140114e288
    _v11 = _v4 & _v7
    _v12 = _v11 & _v9
    _v13 = _v12 & _v10
    _v14 = _vecmath32.guarded(_v8, _v13)
    return _v14, _v13


@_cached
def _fill_arctan_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _arctan_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan_derivative_from_output(y):
    value, ok = _arctan_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_arctan_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan_derivative_from_output(y):
    value, ok = _arctan_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_arctan_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan_derivative_from_output = _dispatch.Kernel(
    __name__,
    "arctan_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_arctan_derivative_from_output,
        fill32=_fill32_arctan_derivative_from_output,
        mend=_mend_arctan_derivative_from_output,
        one=_one_arctan_derivative_from_output,
        one32=_one32_arctan_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def arctan_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of arctan, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(arctan_derivative_from_output)
def _overload_arctan_derivative_from_output(y):
    call = _kernel_arctan_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _arctan_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tan(y)
    _v1 = abs(y)
    _v2 = _v0 * _v0
    _v3 = 1.0 + _v2
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = 1.0 / _v3
    _v7 = _vecmath.in_range(_v6)
    _v8 = _vecmath32.product(grad_output, _v6)
    _v9 = _v1 < 1048576.0
    _v10 = _v5 < 9.7453140114e288
    _v11 = _v4 & _v7
    _v12 = _v11 & _v9
    _v13 = _v12 & _v10
    _v14 = _vecmath32.guarded(_v8, _v13)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _arctan_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _arctan_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _arctan_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _arctan_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _arctan_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _arctan_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_arctan_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_arctan_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _arctan_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_arctan_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _arctan_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_arctan_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_arctan_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_arctan_backward_from_output(grad_output, y):
    value, ok = _arctan_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_arctan_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_arctan_backward_from_output(grad_output, y):
    value, ok = _arctan_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_arctan_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_arctan_backward_from_output = _dispatch.Kernel(
    __name__,
    "arctan_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_arctan_backward_from_output,
        fill32=_fill32_arctan_backward_from_output,
        mend=_mend_arctan_backward_from_output,
        one=_one_arctan_backward_from_output,
        one32=_one32_arctan_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def arctan_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of arctan, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_arctan_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(arctan_backward_from_output)
def _overload_arctan_backward_from_output(grad_output, y):
    call = _kernel_arctan_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
