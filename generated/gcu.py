"""GCU.

Written by `symact build` from [gcu] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gcu",
    "gcu_backward",
    "gcu_derivative",
    "gcu_derivative2",
    "gcu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_gcu_ball_expression = _ball_wide.program("x", "x*cos(x)")


@_vecmath.jit_scalar
def _gcu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*cos(x)
    _t2 = _ball.cos(x)
    _t4 = _ball.mul(x, _t2)
    return _ball_wide.settled(_t4, _gcu_ball_expression, (x,))


@_vecmath.jit_scalar
def _gcu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gcu_ball(x)


@_vecmath.jit_inline
def _gcu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.cos(x)
    _v1 = abs(x)
    _v2 = _v0 * x
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v3 | (x == 0.0)
    _v5 = _v1 < 1048576.0
    _v6 = _v4 & _v5
    _v7 = _vecmath.guarded(_v2, _v6)
    return _v7, _v6


@_vecmath.jit_inline
def _gcu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.cos(x)
    _v1 = abs(x)
    _v2 = _v0 * x
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 < 1048576.0
    _v5 = _vecmath32.guarded(_v3, _v4)
    return _v5, _v4


@_cached
def _fill_gcu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gcu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gcu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gcu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gcu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gcu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gcu(x):
    value, ok = _gcu_fast(_loops.float64(x))
    if not ok:
        exact = _round_gcu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gcu(x):
    value, ok = _gcu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gcu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gcu = _dispatch.Kernel(
    __name__,
    "gcu",
    ("x",),
    _loops.Loops(
        fill=_fill_gcu,
        fill32=_fill32_gcu,
        mend=_mend_gcu,
        one=_one_gcu,
        one32=_one32_gcu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gcu(x: ArrayLike, *, out: Any = None) -> Any:
    """GCU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gcu.call(out, x)


@_loops.callable_when_jitted(gcu)
def _overload_gcu(x):
    call = _kernel_gcu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gcu_derivative_ball_expression = _ball_wide.program("x", "-x*sin(x) + cos(x)")


@_vecmath.jit_scalar
def _gcu_derivative_ball(x):
    """In balls."""
    # -x*sin(x) + cos(x)
    _t2 = _ball.cos(x)
    _t4 = _ball.sin(x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.sub(_t2, _t6)
    return _ball_wide.settled(_t8, _gcu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _gcu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gcu_derivative_ball(x)


@_vecmath.jit_inline
def _gcu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.sin_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -_v5
    _v8 = -_v6
    _v9 = _vecmath.cos_as_pair(x, 0.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_sum(_v7, _v8, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v5)
    _v16 = abs(_v10)
    _v17 = _v15 + _v16
    _v18 = abs(_v13) * 1024.0 >= _v17
    _v19 = _v13 + _v14
    _v20 = _vecmath.in_range(_v19)
    _v21 = _v0 < 1048576.0
    _v22 = _v18 & _v20
    _v23 = _v22 & _v21
    _v24 = _vecmath.guarded(_v19, _v23)
    return _v24, _v23


@_vecmath.jit_inline
def _gcu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _v2 * x
    _v4 = _vecmath32.cos(x)
    _v5 = _v3 + _v4
    _v6 = abs(_v3)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 != 0.0
    _v11 = _vecmath32.single(_v5)
    _v12 = _v1 < 1048576.0
    _v13 = _v9 & _v10
    _v14 = _v13 & _v12
    _v15 = _vecmath32.guarded(_v11, _v14)
    return _v15, _v14


@_cached
def _fill_gcu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gcu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gcu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gcu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gcu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gcu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gcu_derivative(x):
    value, ok = _gcu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gcu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gcu_derivative(x):
    value, ok = _gcu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gcu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gcu_derivative = _dispatch.Kernel(
    __name__,
    "gcu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gcu_derivative,
        fill32=_fill32_gcu_derivative,
        mend=_mend_gcu_derivative,
        one=_one_gcu_derivative,
        one32=_one32_gcu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gcu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gcu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gcu_derivative.call(out, x)


@_loops.callable_when_jitted(gcu_derivative)
def _overload_gcu_derivative(x):
    call = _kernel_gcu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gcu_derivative2_ball_expression = _ball_wide.program("x", "-(x*cos(x) + 2*sin(x))")


@_vecmath.jit_scalar
def _gcu_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -x*cos(x) - 2*sin(x)
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sin(x)
    _t6 = _ball.mul(_t1, _t4)
    _t8 = _ball.cos(x)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.sub(_t6, _t10)
    return _ball_wide.settled(_t12, _gcu_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _gcu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gcu_derivative2_ball(x)


@_vecmath.jit_inline
def _gcu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.sin_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -2.0 * _v2
    _v5 = -2.0 * _v3
    _v6 = _vecmath.cos_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v7, _v8, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -_v10
    _v13 = -_v11
    _v14 = _vecmath.pair_sum(_v4, _v5, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v4)
    _v18 = abs(_v10)
    _v19 = _v17 + _v18
    _v20 = abs(_v15) * 1024.0 >= _v19
    _v21 = _v15 + _v16
    _v22 = _vecmath.in_range(_v21)
    _v23 = _v0 < 1048576.0
    _v24 = _v20 & _v22
    _v25 = _v24 & _v23
    _v26 = _vecmath.guarded(_v21, _v25)
    return _v26, _v25


@_vecmath.jit_inline
def _gcu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -2.0 * _v0
    _v3 = _vecmath32.cos(x)
    _v4 = -_v3
    _v5 = _v4 * x
    _v6 = _v2 + _v5
    _v7 = abs(_v2)
    _v8 = abs(_v5)
    _v9 = _v7 + _v8
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = _vecmath32.single(_v6)
    _v12 = _v1 < 1048576.0
    _v13 = _v10 & _v12
    _v14 = _vecmath32.guarded(_v11, _v13)
    return _v14, _v13


@_cached
def _fill_gcu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gcu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gcu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gcu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gcu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gcu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gcu_derivative2(x):
    value, ok = _gcu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gcu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gcu_derivative2(x):
    value, ok = _gcu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gcu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gcu_derivative2 = _dispatch.Kernel(
    __name__,
    "gcu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gcu_derivative2,
        fill32=_fill32_gcu_derivative2,
        mend=_mend_gcu_derivative2,
        one=_one_gcu_derivative2,
        one32=_one32_gcu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gcu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gcu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gcu_derivative2.call(out, x)


@_loops.callable_when_jitted(gcu_derivative2)
def _overload_gcu_derivative2(x):
    call = _kernel_gcu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gcu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _v2 * x
    _v4 = _vecmath32.cos(x)
    _v5 = _v3 + _v4
    _v6 = abs(_v3)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 != 0.0
    _v11 = _vecmath32.product(grad_output, _v5)
    _v12 = _v1 < 1048576.0
    _v13 = _v9 & _v10
    _v14 = _v13 & _v12
    _v15 = _vecmath32.guarded(_v11, _v14)
    return _v15, _v15 == _v15


@_vecmath.jit_inline
def _gcu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _gcu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _gcu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gcu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _gcu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gcu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gcu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gcu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gcu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gcu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gcu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gcu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gcu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gcu_backward(grad_output, x):
    value, ok = _gcu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gcu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gcu_backward(grad_output, x):
    value, ok = _gcu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gcu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gcu_backward = _dispatch.Kernel(
    __name__,
    "gcu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gcu_backward,
        fill32=_fill32_gcu_backward,
        mend=_mend_gcu_backward,
        one=_one_gcu_backward,
        one32=_one32_gcu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def gcu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gcu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gcu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(gcu_backward)
def _overload_gcu_backward(grad_output, x):
    call = _kernel_gcu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gcu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gcu_fast(x)
    _r1, _ok1 = _gcu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gcu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gcu_fast32(x)
    _r1, _ok1 = _gcu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gcu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gcu_exact(x)
    _r1 = _gcu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gcu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gcu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_gcu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gcu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_gcu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gcu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_gcu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gcu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gcu_value_and_derivative(x):
    value_0, value_1, ok = _gcu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gcu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gcu_value_and_derivative(x):
    value_0, value_1, ok = _gcu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gcu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gcu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gcu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gcu_value_and_derivative,
        fill32=_fill32_gcu_value_and_derivative,
        mend=_mend_gcu_value_and_derivative,
        one=_one_gcu_value_and_derivative,
        one32=_one32_gcu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def gcu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """GCU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gcu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(gcu_value_and_derivative)
def _overload_gcu_value_and_derivative(x):
    call = _kernel_gcu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
