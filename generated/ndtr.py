"""Normal distribution function.

Written by `symact build` from [ndtr] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "ndtr",
    "ndtr_backward",
    "ndtr_derivative",
    "ndtr_derivative2",
    "ndtr_value_and_derivative",
]

_cached = _loops.caching(__name__)


_ndtr_ball_expression = _ball_wide.program(
    "x", "1 - erfc(sqrt(2)*x/2)/2", "times(1/2, 2 - erfc(x*sqrt(2)/2))", "erfc(-x*sqrt(2)/2)/2"
)


@_vecmath.jit_scalar
def _ndtr_ball(x):
    """In balls."""
    # times(1/2, 2 - erfc(x*sqrt(2)/2))
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erfc(_t8)
    _t12 = _ball.sub(_t1, _t10)
    _t14 = _ball.scaled(_t12, -1.0)
    if _ball.is_sure(_t14):
        return _t14
    # erfc(-x*sqrt(2)/2)/2
    _t19 = (-1.0, 0.0, -1.0, 0.0)
    _t21 = _ball.mul(_t19, _t6)
    _t23 = _ball.erfc(_t21)
    _t25 = _ball.scaled(_t23, -1.0)
    _t27 = _ball.better(_t14, _t25)
    return _ball_wide.settled(_t27, _ndtr_ball_expression, (x,))


@_vecmath.jit_scalar
def _ndtr_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ndtr_ball(x)


@_vecmath.jit_inline
def _ndtr_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_times(-0.7071067811865476, 4.833646656726457e-17, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.erfc_dd(_v1, _v2)
    _v4 = 0.5 * _v3
    _v5 = _vecmath.in_range(_v4)
    _v6 = abs(x)
    _v7 = x > 12.0
    _v8 = 1.0 if _v7 else _v4
    _v9 = x < -40.0
    _v10 = 0.0 if _v9 else _v8
    _v11 = _v10 if x == x else x
    _v12 = _v5 | _v7
    _v13 = _v12 | _v9
    _v14 = _vecmath.guarded(_v11, _v13)
    return _v14, _v13


@_vecmath.jit_inline
def _ndtr_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -0.7071067811865476 * x
    _v1 = _vecmath32.erfc_light(_v0)
    _v2 = 0.5 * _v1
    _v3 = _v2 != 0.0
    _v4 = abs(x)
    _v5 = _vecmath32.single(_v2)
    _v6 = x > 12.0
    _v7 = _vecmath32.single(1.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -16.0
    _v10 = _vecmath32.single(0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    _v13 = _v3 | _v6
    _v14 = _v13 | _v9
    _v15 = _vecmath32.guarded(_v12, _v14)
    return _v15, _v14


@_cached
def _fill_ndtr(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ndtr(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ndtr(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ndtr_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ndtr(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ndtr(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ndtr(x):
    value, ok = _ndtr_fast(_loops.float64(x))
    if not ok:
        exact = _round_ndtr(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ndtr(x):
    value, ok = _ndtr_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ndtr(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ndtr = _dispatch.Kernel(
    __name__,
    "ndtr",
    ("x",),
    _loops.Loops(
        fill=_fill_ndtr,
        fill32=_fill32_ndtr,
        mend=_mend_ndtr,
        one=_one_ndtr,
        one32=_one32_ndtr,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ndtr(x: ArrayLike, *, out: Any = None) -> Any:
    """Normal distribution function, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ndtr.call(out, x)


@_loops.callable_when_jitted(ndtr)
def _overload_ndtr(x):
    call = _kernel_ndtr.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_ndtr_derivative_ball_expression = _ball_wide.program(
    "x", "sqrt(2)*exp(-x**2/2)/(2*sqrt(pi))", "sqrt(2)/(2*sqrt(pi)*exp(x**2/2))"
)


@_vecmath.jit_scalar
def _ndtr_derivative_ball(x):
    """In balls."""
    # sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t1 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.sqr(x)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.exp(_t6)
    _t10 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t12 = _ball.mul(_t8, _t10)
    _t14 = _ball.scaled(_t12, 1.0)
    _t16 = _ball.div(_t1, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2
    _t21 = (-1.0, 0.0, -1.0, 0.0)
    _t23 = _ball.mul(_t21, _t4)
    _t25 = _ball.exp(_t23)
    _t27 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t29 = _ball.mul(_t25, _t27)
    _t30 = _ball.mul(_t29, _t1)
    _t32 = _ball.scaled(_t30, -1.0)
    _t34 = _ball.better(_t16, _t32)
    return _ball_wide.settled(_t34, _ndtr_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _ndtr_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ndtr_derivative_ball(x)


@_vecmath.jit_inline
def _ndtr_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(_v0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -0.5 * _v2
    _v5 = -0.5 * _v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = 1.4142135623730951 * _v6
    _v8 = _v0 < 37.14835124201342
    _v9 = _v7 / 3.544907701811032
    _v10 = _vecmath.in_range(_v9)
    _v11 = _v0 > 56.0
    _v12 = 0.0 if _v11 else _v9
    _v13 = _v0 < 3.402823669209385e38
    _v14 = _v8 & _v10
    _v15 = _v14 & _v13
    _v16 = _v15 | _v11
    _v17 = _vecmath.guarded(_v12, _v16)
    return _v17, _v16


@_vecmath.jit_inline
def _ndtr_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.4142135623730951 * _v3
    _v5 = _v0 < 24.49489742783178
    _v6 = 1.0 / 3.544907701811032
    _v7 = _v4 * _v6
    _v8 = _vecmath32.single(_v7)
    _v9 = _v0 > 20.0
    _v10 = _vecmath32.single(0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_ndtr_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ndtr_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ndtr_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ndtr_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ndtr_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ndtr_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ndtr_derivative(x):
    value, ok = _ndtr_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_ndtr_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ndtr_derivative(x):
    value, ok = _ndtr_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ndtr_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ndtr_derivative = _dispatch.Kernel(
    __name__,
    "ndtr_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_ndtr_derivative,
        fill32=_fill32_ndtr_derivative,
        mend=_mend_ndtr_derivative,
        one=_one_ndtr_derivative,
        one32=_one32_ndtr_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ndtr_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of ndtr with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ndtr_derivative.call(out, x)


@_loops.callable_when_jitted(ndtr_derivative)
def _overload_ndtr_derivative(x):
    call = _kernel_ndtr_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_ndtr_derivative2_ball_expression = _ball_wide.program(
    "x", "-sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi))", "-x*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))"
)


@_vecmath.jit_scalar
def _ndtr_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -x*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.neg(_t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.exp(_t10)
    _t14 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t16 = _ball.mul(_t12, _t14)
    _t18 = _ball.scaled(_t16, 1.0)
    _t20 = _ball.div(_t6, _t18)
    if _ball.is_sure(_t20):
        return _t20
    # -x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2
    _t25 = (-1.0, 0.0, -1.0, 0.0)
    _t27 = _ball.mul(_t25, _t8)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(x, _t29)
    _t32 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t34 = _ball.mul(_t31, _t32)
    _t35 = _ball.mul(_t34, _t2)
    _t37 = _ball.mul(_t25, _t35)
    _t39 = _ball.better(_t20, _t37)
    return _ball_wide.settled(_t39, _ndtr_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _ndtr_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _ndtr_derivative2_ball(x)


@_vecmath.jit_inline
def _ndtr_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(_v0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -0.5 * _v2
    _v5 = -0.5 * _v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = 1.4142135623730951 * _v6
    _v8 = _v7 * _v0
    _v9 = -1.4142135623730951 * _v6
    _v10 = _v9 * _v0
    _v11 = _v0 < 37.14835124201342
    _v12 = _v8 if x < 0.0 else _v10
    _v13 = _v12 / 3.544907701811032
    _v14 = _vecmath.in_range(_v13)
    _v15 = x > 56.0
    _v16 = -0.0 if _v15 else _v13
    _v17 = x < -56.0
    _v18 = 0.0 if _v17 else _v16
    _v19 = _v0 < 3.402823669209385e38
    _v20 = _v11 & _v14
    _v21 = _v20 & _v19
    _v22 = _v21 | _v15
    _v23 = _v22 | _v17
    _v24 = _vecmath.guarded(_v18, _v23)
    return _v24, _v23


@_vecmath.jit_inline
def _ndtr_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.4142135623730951 * x
    _v1 = abs(x)
    _v2 = x * x
    _v3 = 0.5 * _v2
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 3.544907701811032 * _v4
    _v6 = _v0 / _v5
    _v7 = _vecmath32.single(_v6)
    _v8 = x > 20.0
    _v9 = _vecmath32.single(-0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = x < -20.0
    _v12 = _vecmath32.single(0.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v13 if x == x else _vecmath32.single(x)
    return _v14, True


@_cached
def _fill_ndtr_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ndtr_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ndtr_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _ndtr_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ndtr_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ndtr_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ndtr_derivative2(x):
    value, ok = _ndtr_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_ndtr_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ndtr_derivative2(x):
    value, ok = _ndtr_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_ndtr_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ndtr_derivative2 = _dispatch.Kernel(
    __name__,
    "ndtr_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_ndtr_derivative2,
        fill32=_fill32_ndtr_derivative2,
        mend=_mend_ndtr_derivative2,
        one=_one_ndtr_derivative2,
        one32=_one32_ndtr_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def ndtr_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of ndtr with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ndtr_derivative2.call(out, x)


@_loops.callable_when_jitted(ndtr_derivative2)
def _overload_ndtr_derivative2(x):
    call = _kernel_ndtr_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _ndtr_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.4142135623730951 * _v3
    _v5 = _v0 < 24.49489742783178
    _v6 = 1.0 / 3.544907701811032
    _v7 = _v4 * _v6
    _v8 = _vecmath32.product(grad_output, _v7)
    _v9 = _v0 > 20.0
    _v10 = _vecmath32.product(grad_output, 0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, _v12 == _v12


@_vecmath.jit_inline
def _ndtr_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _ndtr_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _ndtr_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ndtr_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _ndtr_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _ndtr_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_ndtr_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_ndtr_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _ndtr_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_ndtr_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _ndtr_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_ndtr_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_ndtr_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_ndtr_backward(grad_output, x):
    value, ok = _ndtr_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_ndtr_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_ndtr_backward(grad_output, x):
    value, ok = _ndtr_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_ndtr_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_ndtr_backward = _dispatch.Kernel(
    __name__,
    "ndtr_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_ndtr_backward,
        fill32=_fill32_ndtr_backward,
        mend=_mend_ndtr_backward,
        one=_one_ndtr_backward,
        one32=_one32_ndtr_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def ndtr_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of ndtr.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_ndtr_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(ndtr_backward)
def _overload_ndtr_backward(grad_output, x):
    call = _kernel_ndtr_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _ndtr_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ndtr_fast(x)
    _r1, _ok1 = _ndtr_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _ndtr_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _ndtr_fast32(x)
    _r1, _ok1 = _ndtr_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _ndtr_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _ndtr_exact(x)
    _r1 = _ndtr_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_ndtr_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ndtr_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_ndtr_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _ndtr_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_ndtr_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _ndtr_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_ndtr_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_ndtr_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_ndtr_value_and_derivative(x):
    value_0, value_1, ok = _ndtr_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_ndtr_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_ndtr_value_and_derivative(x):
    value_0, value_1, ok = _ndtr_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_ndtr_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_ndtr_value_and_derivative = _dispatch.Kernel(
    __name__,
    "ndtr_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_ndtr_value_and_derivative,
        fill32=_fill32_ndtr_value_and_derivative,
        mend=_mend_ndtr_value_and_derivative,
        one=_one_ndtr_value_and_derivative,
        one32=_one32_ndtr_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def ndtr_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Normal distribution function and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_ndtr_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(ndtr_value_and_derivative)
def _overload_ndtr_value_and_derivative(x):
    call = _kernel_ndtr_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
