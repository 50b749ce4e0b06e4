"""NCU.

Written by `symact build` from [ncu] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "ncu",
    "ncu_backward",
    "ncu_derivative",
    "ncu_derivative2",
    "ncu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_ncu_ball_expression = _ball_wide.program("x", "-x**3 + x", "x*(1 - x)*(x + 1)")


@_vecmath.jit_scalar
def _ncu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(1 - x)*(x + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t2, x)
    _t6 = _ball.mul(x, _t4)
    _t7 = _ball.sub(_t2, x)
    _t9 = _ball.mul(_t6, _t7)
    return _ball_wide.settled(_t9, _ncu_ball_expression, (x,))


@_vecmath.jit_scalar
def _ncu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ncu_ball(x)


@_vecmath.jit_inline
def _ncu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _v0 + 1.0
    _v2 = 1.0 + x
    _v3 = _v1 * _v2
    _v4 = _v3 * x
    _v5 = _vecmath.in_range(_v4)
    _v6 = _v5 | (x == 0.0)
    _v7 = _vecmath.guarded(_v4, _v6)
    return _v7, _v6


@_vecmath.jit_inline
def _ncu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * x
    _v2 = -_v1
    _v3 = _v2 + x
    _v4 = abs(_v1)
    _v5 = abs(x)
    _v6 = _v4 + _v5
    _v7 = abs(_v3) * 4096.0 >= _v6
    _v8 = _v3 != 0.0
    _v9 = _vecmath32.single(_v3)
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v7 & _v8
    _v12 = _v11 & _v10
    _v13 = _vecmath32.guarded(_v9, _v12)
    return _v13, _v12


@_cached
def _fill_ncu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ncu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ncu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ncu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ncu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ncu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ncu(x):
    value, ok = _ncu_fast(_loops.float64(x))
    if not ok:
        exact = _round_ncu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ncu(x):
    value, ok = _ncu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ncu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ncu = _dispatch.Kernel(
    __name__,
    "ncu",
    ("x",),
    _loops.Loops(
        fill=_fill_ncu,
        fill32=_fill32_ncu,
        mend=_mend_ncu,
        one=_one_ncu,
        one32=_one32_ncu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ncu(x: ArrayLike, *, out: Any = None) -> Any:
    """NCU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ncu.call(out, x)


@_loops.callable_when_jitted(ncu)
def _overload_ncu(x):
    call = _kernel_ncu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_ncu_derivative_ball_expression = _ball_wide.program("x", "1 - 3*x**2")


@_vecmath.jit_scalar
def _ncu_derivative_ball(x):
    """In balls."""
    # 1 - 3*x**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t3 = (1.5, 0.0, 1.0, 0.0)
    _t6 = _ball.sqr(x)
    _t8 = _ball.mul(_t3, _t6)
    _t10 = _ball.sub(_t1, _t8)
    return _ball_wide.settled(_t10, _ncu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _ncu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ncu_derivative_ball(x)


@_vecmath.jit_inline
def _ncu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, -3.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v4)
    _v10 = _v9 + 1.0
    _v11 = abs(_v7) * 16384.0 >= _v10
    _v12 = _v7 + _v8
    _v13 = abs(x)
    _v14 = _v13 < 3.402823669209385e38
    _v15 = _v11 & _v14
    _v16 = _vecmath.guarded(_v12, _v15)
    return _v16, _v15


@_vecmath.jit_inline
def _ncu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -3.0 * _v0
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.single(_v2)
    return _v3, True


@_cached
def _fill_ncu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ncu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ncu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ncu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ncu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ncu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ncu_derivative(x):
    value, ok = _ncu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_ncu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ncu_derivative(x):
    value, ok = _ncu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ncu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ncu_derivative = _dispatch.Kernel(
    __name__,
    "ncu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_ncu_derivative,
        fill32=_fill32_ncu_derivative,
        mend=_mend_ncu_derivative,
        one=_one_ncu_derivative,
        one32=_one32_ncu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ncu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of ncu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ncu_derivative.call(out, x)


@_loops.callable_when_jitted(ncu_derivative)
def _overload_ncu_derivative(x):
    call = _kernel_ncu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _ncu_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -6*x
    _t1 = (-1.5, 0.0, 2.0, 0.0)
    _t4 = _ball.mul(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _ncu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ncu_derivative2_ball(x)


@_vecmath.jit_inline
def _ncu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -6.0 * x
    return _v0, True


@_vecmath.jit_inline
def _ncu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -6.0 * x
    _v1 = _vecmath32.single(_v0)
    return _v1, True


@_cached
def _fill_ncu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ncu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ncu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ncu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ncu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ncu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ncu_derivative2(x):
    value, ok = _ncu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_ncu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ncu_derivative2(x):
    value, ok = _ncu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ncu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ncu_derivative2 = _dispatch.Kernel(
    __name__,
    "ncu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_ncu_derivative2,
        fill32=_fill32_ncu_derivative2,
        mend=_mend_ncu_derivative2,
        one=_one_ncu_derivative2,
        one32=_one32_ncu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ncu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of ncu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ncu_derivative2.call(out, x)


@_loops.callable_when_jitted(ncu_derivative2)
def _overload_ncu_derivative2(x):
    call = _kernel_ncu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _ncu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -3.0 * _v0
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.product(grad_output, _v2)
    return _v3, _v3 == _v3


@_vecmath.jit_inline
def _ncu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _ncu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _ncu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ncu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _ncu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _ncu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_ncu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ncu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ncu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ncu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _ncu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ncu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ncu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ncu_backward(grad_output, x):
    value, ok = _ncu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_ncu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ncu_backward(grad_output, x):
    value, ok = _ncu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_ncu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ncu_backward = _dispatch.Kernel(
    __name__,
    "ncu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_ncu_backward,
        fill32=_fill32_ncu_backward,
        mend=_mend_ncu_backward,
        one=_one_ncu_backward,
        one32=_one32_ncu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def ncu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of ncu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ncu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(ncu_backward)
def _overload_ncu_backward(grad_output, x):
    call = _kernel_ncu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _ncu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ncu_fast(x)
    _r1, _ok1 = _ncu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _ncu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ncu_fast32(x)
    _r1, _ok1 = _ncu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _ncu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _ncu_exact(x)
    _r1 = _ncu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_ncu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ncu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_ncu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ncu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_ncu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _ncu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_ncu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_ncu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_ncu_value_and_derivative(x):
    value_0, value_1, ok = _ncu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_ncu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_ncu_value_and_derivative(x):
    value_0, value_1, ok = _ncu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_ncu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_ncu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "ncu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_ncu_value_and_derivative,
        fill32=_fill32_ncu_value_and_derivative,
        mend=_mend_ncu_value_and_derivative,
        one=_one_ncu_value_and_derivative,
        one32=_one32_ncu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def ncu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """NCU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_ncu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(ncu_value_and_derivative)
def _overload_ncu_value_and_derivative(x):
    call = _kernel_ncu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
