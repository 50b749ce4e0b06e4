"""Gaussian.

Written by `symact build` from [gaussian] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gaussian",
    "gaussian_backward",
    "gaussian_derivative",
    "gaussian_derivative2",
    "gaussian_value_and_derivative",
]

_cached = _loops.caching(__name__)


_gaussian_ball_expression = _ball_wide.program("x", "exp(-x**2)", "1/exp(x**2)")


@_vecmath.jit_scalar
def _gaussian_ball(x):
    """In balls."""
    # 1/exp(x**2)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.div(_t1, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # exp(-x**2)
    _t13 = _ball.neg(_t4)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.better(_t8, _t15)
    return _ball_wide.settled(_t17, _gaussian_ball_expression, (x,))


@_vecmath.jit_scalar
def _gaussian_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gaussian_ball(x)


@_vecmath.jit_inline
def _gaussian_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(x, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = _v0 > 28.0
    _v8 = 0.0 if _v7 else _v6
    _v9 = _v0 < 26.267851073127396
    _v10 = _v9 | _v7
    _v11 = _vecmath.guarded(_v8, _v10)
    return _v11, _v10


@_vecmath.jit_inline
def _gaussian_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = x * x
    _v2 = -_v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = _vecmath32.single(_v3)
    _v5 = _v0 > 12.0
    _v6 = _vecmath32.single(0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = _v7 if x == x else _vecmath32.single(x)
    return _v8, True


@_cached
def _fill_gaussian(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gaussian(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gaussian(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gaussian_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gaussian(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gaussian(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gaussian(x):
    value, ok = _gaussian_fast(_loops.float64(x))
    if not ok:
        exact = _round_gaussian(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gaussian(x):
    value, ok = _gaussian_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gaussian(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gaussian = _dispatch.Kernel(
    __name__,
    "gaussian",
    ("x",),
    _loops.Loops(
        fill=_fill_gaussian,
        fill32=_fill32_gaussian,
        mend=_mend_gaussian,
        one=_one_gaussian,
        one32=_one32_gaussian,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gaussian(x: ArrayLike, *, out: Any = None) -> Any:
    """Gaussian, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gaussian.call(out, x)


@_loops.callable_when_jitted(gaussian)
def _overload_gaussian(x):
    call = _kernel_gaussian.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gaussian_derivative_ball_expression = _ball_wide.program("x", "-2*x*exp(-x**2)", "-2*x/exp(x**2)")


@_vecmath.jit_scalar
def _gaussian_derivative_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -2*x/exp(x**2)
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t1, x)
    _t6 = _ball.sqr(x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.div(_t4, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # -2*x*exp(-x**2)
    _t15 = _ball.neg(_t6)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.mul(_t1, _t19)
    _t23 = _ball.better(_t10, _t21)
    return _ball_wide.settled(_t23, _gaussian_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _gaussian_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gaussian_derivative_ball(x)


@_vecmath.jit_inline
def _gaussian_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(x, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = -2.0 * _v6
    _v8 = _v7 * x
    _v9 = _vecmath.in_range(_v8)
    _v10 = _v9 | (x == 0.0)
    _v11 = x > 40.0
    _v12 = -0.0 if _v11 else _v8
    _v13 = x < -40.0
    _v14 = 0.0 if _v13 else _v12
    _v15 = _v0 < 26.267851073127396
    _v16 = _v10 & _v15
    _v17 = _v16 | _v11
    _v18 = _v17 | _v13
    _v19 = _vecmath.guarded(_v14, _v18)
    return _v19, _v18


@_vecmath.jit_inline
def _gaussian_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = x * x
    _v2 = -_v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = -2.0 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath32.single(_v5)
    _v7 = x > 16.0
    _v8 = _vecmath32.single(-0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = x < -16.0
    _v11 = _vecmath32.single(0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v12 if x == x else _vecmath32.single(x)
    return _v13, True


@_cached
def _fill_gaussian_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gaussian_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gaussian_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gaussian_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gaussian_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gaussian_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gaussian_derivative(x):
    value, ok = _gaussian_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gaussian_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gaussian_derivative(x):
    value, ok = _gaussian_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gaussian_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gaussian_derivative = _dispatch.Kernel(
    __name__,
    "gaussian_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gaussian_derivative,
        fill32=_fill32_gaussian_derivative,
        mend=_mend_gaussian_derivative,
        one=_one_gaussian_derivative,
        one32=_one32_gaussian_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gaussian_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gaussian with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gaussian_derivative.call(out, x)


@_loops.callable_when_jitted(gaussian_derivative)
def _overload_gaussian_derivative(x):
    call = _kernel_gaussian_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gaussian_derivative2_ball_expression = _ball_wide.program(
    "x", "2*(2*x**2 - 1)*exp(-x**2)", "(4*x**2 - 2)/exp(x**2)"
)


@_vecmath.jit_scalar
def _gaussian_derivative2_ball(x):
    """In balls."""
    # (4*x**2 - 2)/exp(x**2)
    _t2 = _ball.sqr(x)
    _t4 = _ball.scaled(_t2, 2.0)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.exp(_t2)
    _t12 = _ball.div(_t8, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # 2*(2*x**2 - 1)*exp(-x**2)
    _t17 = _ball.scaled(_t2, 1.0)
    _t19 = (1.0, 0.0, 0.0, 0.0)
    _t21 = _ball.sub(_t17, _t19)
    _t23 = _ball.neg(_t2)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.mul(_t21, _t25)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.better(_t12, _t29)
    return _ball_wide.settled(_t31, _gaussian_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _gaussian_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gaussian_derivative2_ball(x)


@_vecmath.jit_inline
def _gaussian_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = 2.0 * _v1
    _v4 = 2.0 * _v2
    _v5 = _vecmath.pair_plus(_v3, _v4, -1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _v6 + _v7
    _v9 = 2.0 * _v8
    _v10 = abs(x)
    _v11 = -_v1
    _v12 = -_v2
    _v13 = _vecmath.exp_bounded_dd(_v11, _v12)
    _v14 = _v9 * _v13
    _v15 = _vecmath.in_range(_v14)
    _v16 = _v10 > 40.0
    _v17 = 0.0 if _v16 else _v14
    _v18 = _v10 < 26.267851073127396
    _v19 = _v15 & _v18
    _v20 = _v19 | _v16
    _v21 = _vecmath.guarded(_v17, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _gaussian_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 2.0 * _v0
    _v2 = -1.0 + _v1
    _v3 = 2.0 * _v2
    _v4 = abs(x)
    _v5 = -_v0
    _v6 = _vecmath32.exp_light(_v5)
    _v7 = _v3 * _v6
    _v8 = _v7 != 0.0
    _v9 = _vecmath32.single(_v7)
    _v10 = _v4 > 16.0
    _v11 = _vecmath32.single(0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v12 if x == x else _vecmath32.single(x)
    _v14 = _v8 | _v10
    _v15 = _vecmath32.guarded(_v13, _v14)
    return _v15, _v14


@_cached
def _fill_gaussian_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gaussian_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gaussian_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gaussian_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gaussian_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gaussian_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gaussian_derivative2(x):
    value, ok = _gaussian_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gaussian_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gaussian_derivative2(x):
    value, ok = _gaussian_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gaussian_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gaussian_derivative2 = _dispatch.Kernel(
    __name__,
    "gaussian_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gaussian_derivative2,
        fill32=_fill32_gaussian_derivative2,
        mend=_mend_gaussian_derivative2,
        one=_one_gaussian_derivative2,
        one32=_one32_gaussian_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gaussian_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gaussian with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gaussian_derivative2.call(out, x)


@_loops.callable_when_jitted(gaussian_derivative2)
def _overload_gaussian_derivative2(x):
    call = _kernel_gaussian_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gaussian_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = x * x
    _v2 = -_v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = -2.0 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath32.product(grad_output, _v5)
    _v7 = x > 16.0
    _v8 = _vecmath32.product(grad_output, -0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = x < -16.0
    _v11 = _vecmath32.product(grad_output, 0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v12 if x == x else _vecmath32.single(x)
    return _v13, _v13 == _v13


@_vecmath.jit_inline
def _gaussian_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _gaussian_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _gaussian_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gaussian_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _gaussian_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gaussian_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gaussian_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gaussian_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gaussian_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gaussian_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gaussian_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gaussian_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gaussian_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gaussian_backward(grad_output, x):
    value, ok = _gaussian_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gaussian_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gaussian_backward(grad_output, x):
    value, ok = _gaussian_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gaussian_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gaussian_backward = _dispatch.Kernel(
    __name__,
    "gaussian_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gaussian_backward,
        fill32=_fill32_gaussian_backward,
        mend=_mend_gaussian_backward,
        one=_one_gaussian_backward,
        one32=_one32_gaussian_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def gaussian_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gaussian.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gaussian_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(gaussian_backward)
def _overload_gaussian_backward(grad_output, x):
    call = _kernel_gaussian_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gaussian_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gaussian_fast(x)
    _r1, _ok1 = _gaussian_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gaussian_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gaussian_fast32(x)
    _r1, _ok1 = _gaussian_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gaussian_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gaussian_exact(x)
    _r1 = _gaussian_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gaussian_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gaussian_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_gaussian_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gaussian_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_gaussian_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gaussian_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_gaussian_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gaussian_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gaussian_value_and_derivative(x):
    value_0, value_1, ok = _gaussian_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gaussian_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gaussian_value_and_derivative(x):
    value_0, value_1, ok = _gaussian_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gaussian_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gaussian_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gaussian_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gaussian_value_and_derivative,
        fill32=_fill32_gaussian_value_and_derivative,
        mend=_mend_gaussian_value_and_derivative,
        one=_one_gaussian_value_and_derivative,
        one32=_one32_gaussian_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def gaussian_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Gaussian and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gaussian_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(gaussian_value_and_derivative)
def _overload_gaussian_value_and_derivative(x):
    call = _kernel_gaussian_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
