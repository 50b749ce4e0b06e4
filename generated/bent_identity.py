"""Bent identity.

Written by `symact build` from [bent_identity] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "bent_identity",
    "bent_identity_backward",
    "bent_identity_derivative",
    "bent_identity_derivative2",
    "bent_identity_value_and_derivative",
]

_cached = _loops.caching(__name__)


_bent_identity_ball_expression = _ball_wide.program(
    "x",
    "x + sqrt(x**2 + 1)/2 - 1/2",
    "times(1/2, 2*x + sqrt(x**2 + 1) - 1)",
    "times(1/2, x**2/(sqrt(x**2 + 1) + 1) + 2*x)",
)


@_vecmath.jit_scalar
def _bent_identity_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # times(1/2, 2*x + sqrt(x**2 + 1) - 1)
    _t2 = _ball.scaled(x, 1.0)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sqr(x)
    _t8 = _ball.add(_t4, _t6)
    _t10 = _ball.sqrt(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t13 = _ball.sub(_t12, _t4)
    _t15 = _ball.scaled(_t13, -1.0)
    if _ball.is_sure(_t15):
        return _t15
    # times(1/2, x**2/(sqrt(x**2 + 1) + 1) + 2*x)
    _t20 = _ball.add(_t4, _t10)
    _t22 = _ball.div(_t6, _t20)
    _t24 = _ball.add(_t2, _t22)
    _t26 = _ball.scaled(_t24, -1.0)
    _t28 = _ball.better(_t15, _t26)
    return _ball_wide.settled(_t28, _bent_identity_ball_expression, (x,))


@_vecmath.jit_scalar
def _bent_identity_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _bent_identity_ball(x)


@_vecmath.jit_inline
def _bent_identity_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.sqrt_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = 0.5 * _v7
    _v10 = 0.5 * _v8
    _v11 = _vecmath.pair_plus(_v9, _v10, -0.5)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v12, _v13, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(-0.5)
    _v18 = abs(x)
    _v19 = _v17 + _v9
    _v20 = _v19 + _v18
    _v21 = abs(_v15) * 16384.0 >= _v20
    _v22 = _v15 + _v16
    _v23 = _v18 < 3.402823669209385e38
    _v24 = _v21 & _v23
    _v25 = _vecmath.guarded(_v22, _v24)
    return _v25, _v24


@_vecmath.jit_inline
def _bent_identity_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 0.5 * _v2
    _v4 = -0.5 + _v3
    _v5 = _v4 + x
    _v6 = abs(-0.5)
    _v7 = abs(x)
    _v8 = _v6 + _v3
    _v9 = _v8 + _v7
    _v10 = abs(_v5) * 4096.0 >= _v9
    _v11 = _vecmath32.single(_v5)
    _v12 = _v7 < 3.402823669209385e38
    _v13 = _v10 & _v12
    _v14 = _vecmath32.guarded(_v11, _v13)
    return _v14, _v13


@_cached
def _fill_bent_identity(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bent_identity(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bent_identity(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _bent_identity_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_bent_identity(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bent_identity(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bent_identity(x):
    value, ok = _bent_identity_fast(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bent_identity(x):
    value, ok = _bent_identity_fast32(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bent_identity = _dispatch.Kernel(
    __name__,
    "bent_identity",
    ("x",),
    _loops.Loops(
        fill=_fill_bent_identity,
        fill32=_fill32_bent_identity,
        mend=_mend_bent_identity,
        one=_one_bent_identity,
        one32=_one32_bent_identity,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def bent_identity(x: ArrayLike, *, out: Any = None) -> Any:
    """Bent identity, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bent_identity.call(out, x)


@_loops.callable_when_jitted(bent_identity)
def _overload_bent_identity(x):
    call = _kernel_bent_identity.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_bent_identity_derivative_ball_expression = _ball_wide.program(
    "x", "x/(2*sqrt(x**2 + 1)) + 1", "(x + 2*sqrt(x**2 + 1))/(2*sqrt(x**2 + 1))"
)


@_vecmath.jit_scalar
def _bent_identity_derivative_ball(x):
    """In balls."""
    # (x + 2*sqrt(x**2 + 1))/(2*sqrt(x**2 + 1))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sqrt(_t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.add(_t10, x)
    _t14 = _ball.div(_t12, _t10)
    return _ball_wide.settled(_t14, _bent_identity_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _bent_identity_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _bent_identity_derivative_ball(x)


@_vecmath.jit_inline
def _bent_identity_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.sqrt_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = 2.0 * _v7
    _v10 = 2.0 * _v8
    _v11 = _vecmath.pair_plus(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(x)
    _v15 = _v9 + _v14
    _v16 = abs(_v12) * 16384.0 >= _v15
    _v17 = _v12 + _v13
    _v18 = _v17 / _v9
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v16 & _v19
    _v21 = _vecmath.guarded(_v18, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _bent_identity_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 2.0 * _v2
    _v4 = _v3 + x
    _v5 = abs(x)
    _v6 = _v3 + _v5
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 / _v3
    _v9 = _vecmath32.single(_v8)
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v7 & _v10
    _v12 = _vecmath32.guarded(_v9, _v11)
    return _v12, _v11


@_cached
def _fill_bent_identity_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bent_identity_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bent_identity_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _bent_identity_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_bent_identity_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bent_identity_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bent_identity_derivative(x):
    value, ok = _bent_identity_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bent_identity_derivative(x):
    value, ok = _bent_identity_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bent_identity_derivative = _dispatch.Kernel(
    __name__,
    "bent_identity_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_bent_identity_derivative,
        fill32=_fill32_bent_identity_derivative,
        mend=_mend_bent_identity_derivative,
        one=_one_bent_identity_derivative,
        one32=_one32_bent_identity_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def bent_identity_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of bent_identity with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bent_identity_derivative.call(out, x)


@_loops.callable_when_jitted(bent_identity_derivative)
def _overload_bent_identity_derivative(x):
    call = _kernel_bent_identity_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_bent_identity_derivative2_ball_expression = _ball_wide.program(
    "x", "(-x**2/(x**2 + 1) + 1)/(2*sqrt(x**2 + 1))", "1/(2*(x**2 + 1)*sqrt(x**2 + 1))"
)


@_vecmath.jit_scalar
def _bent_identity_derivative2_ball(x):
    """In balls."""
    # 1/(2*(x**2 + 1)*sqrt(x**2 + 1))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sqrt(_t6)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.div(_t1, _t12)
    return _ball_wide.settled(_t14, _bent_identity_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _bent_identity_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _bent_identity_derivative2_ball(x)


@_vecmath.jit_inline
def _bent_identity_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_quotient(_v3, _v4, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, 1.0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v9)
    _v15 = _v14 + 1.0
    _v16 = abs(_v12) * 16384.0 >= _v15
    _v17 = _v12 + _v13
    _v18 = 0.5 * _v17
    _v19 = x * x
    _v20 = 1.0 + _v19
    _v21 = _vecmath.pow_(_v20, -0.5)
    _v22 = abs(_v21)
    _v23 = abs(_v21) > 1.0261342003245941e-289
    _v24 = _v18 * _v21
    _v25 = _vecmath.in_range(_v24)
    _v26 = abs(x)
    _v27 = _v22 < 9.7453140114e288
    _v28 = _v26 < 3.402823669209385e38
    _v29 = _v16 & _v23
    _v30 = _v29 & _v25
    _v31 = _v30 & _v27
    _v32 = _v31 & _v28
    _v33 = _vecmath.guarded(_v24, _v32)
    return _v33, _v32


@_vecmath.jit_inline
def _bent_identity_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 2.0 * _v2
    _v4 = _v3 * _v1
    _v5 = 1.0 / _v4
    _v6 = abs(x)
    _v7 = _vecmath32.single(_v5)
    _v8 = _v6 < 3.402823669209385e38
    _v9 = _vecmath32.guarded(_v7, _v8)
    return _v9, _v8


@_cached
def _fill_bent_identity_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bent_identity_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bent_identity_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _bent_identity_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_bent_identity_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bent_identity_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bent_identity_derivative2(x):
    value, ok = _bent_identity_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bent_identity_derivative2(x):
    value, ok = _bent_identity_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_bent_identity_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bent_identity_derivative2 = _dispatch.Kernel(
    __name__,
    "bent_identity_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_bent_identity_derivative2,
        fill32=_fill32_bent_identity_derivative2,
        mend=_mend_bent_identity_derivative2,
        one=_one_bent_identity_derivative2,
        one32=_one32_bent_identity_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def bent_identity_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of bent_identity with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bent_identity_derivative2.call(out, x)


@_loops.callable_when_jitted(bent_identity_derivative2)
def _overload_bent_identity_derivative2(x):
    call = _kernel_bent_identity_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _bent_identity_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 2.0 * _v2
    _v4 = _v3 + x
    _v5 = abs(x)
    _v6 = _v3 + _v5
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 / _v3
    _v9 = _vecmath32.product(grad_output, _v8)
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v7 & _v10
    _v12 = _vecmath32.guarded(_v9, _v11)
    return _v12, _v12 == _v12


@_vecmath.jit_inline
def _bent_identity_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _bent_identity_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _bent_identity_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bent_identity_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _bent_identity_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _bent_identity_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_bent_identity_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_bent_identity_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _bent_identity_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_bent_identity_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _bent_identity_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_bent_identity_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_bent_identity_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_bent_identity_backward(grad_output, x):
    value, ok = _bent_identity_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_bent_identity_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_bent_identity_backward(grad_output, x):
    value, ok = _bent_identity_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_bent_identity_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_bent_identity_backward = _dispatch.Kernel(
    __name__,
    "bent_identity_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_bent_identity_backward,
        fill32=_fill32_bent_identity_backward,
        mend=_mend_bent_identity_backward,
        one=_one_bent_identity_backward,
        one32=_one32_bent_identity_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def bent_identity_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of bent_identity.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_bent_identity_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(bent_identity_backward)
def _overload_bent_identity_backward(grad_output, x):
    call = _kernel_bent_identity_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _bent_identity_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bent_identity_fast(x)
    _r1, _ok1 = _bent_identity_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _bent_identity_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _bent_identity_fast32(x)
    _r1, _ok1 = _bent_identity_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _bent_identity_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _bent_identity_exact(x)
    _r1 = _bent_identity_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_bent_identity_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _bent_identity_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_bent_identity_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _bent_identity_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_bent_identity_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _bent_identity_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_bent_identity_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_bent_identity_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_bent_identity_value_and_derivative(x):
    value_0, value_1, ok = _bent_identity_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_bent_identity_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_bent_identity_value_and_derivative(x):
    value_0, value_1, ok = _bent_identity_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_bent_identity_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_bent_identity_value_and_derivative = _dispatch.Kernel(
    __name__,
    "bent_identity_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_bent_identity_value_and_derivative,
        fill32=_fill32_bent_identity_value_and_derivative,
        mend=_mend_bent_identity_value_and_derivative,
        one=_one_bent_identity_value_and_derivative,
        one32=_one32_bent_identity_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def bent_identity_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Bent identity and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_bent_identity_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(bent_identity_value_and_derivative)
def _overload_bent_identity_value_and_derivative(x):
    call = _kernel_bent_identity_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
