"""Sine.

Written by `symact build` from [sine] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "sine",
    "sine_backward",
    "sine_backward_omega",
    "sine_derivative",
    "sine_derivative2",
    "sine_derivative_omega",
    "sine_value_and_derivative",
]

_cached = _loops.caching(__name__)


_sine_ball_expression = _ball_wide.program("x omega", "sin(omega*x)")


@_vecmath.jit_scalar
def _sine_ball(x, omega):
    """In balls."""
    # sin(omega*x)
    _t3 = _ball.mul(omega, x)
    _t5 = _ball.sin(_t3)
    return _ball_wide.settled(_t5, _sine_ball_expression, (x, omega))


@_vecmath.jit_scalar
def _sine_limit(x, omega):
    """In balls."""
    return _sine_ball(x, omega)


@_vecmath.jit_scalar
def _sine_exact(x, omega):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    omega = _ball.from_float(omega)
    _at = _sine_limit(x, omega)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sine_limit(x, omega)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sine_fast(x, omega):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(omega, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.sin_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _vecmath.in_range(_v5)
    _v9 = abs(x)
    _v10 = abs(omega)
    _v11 = _v3 < 1048576.0
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v7 & _v8
    _v15 = _v14 & _v11
    _v16 = _v15 & _v12
    _v17 = _v16 & _v13
    _v18 = _vecmath.guarded(_v5, _v17)
    return _v18, _v17


@_vecmath.jit_inline
def _sine_fast32(x, omega):
    """For float32 results: value, and whether it will do."""
    _v0 = omega * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 != 0.0
    _v5 = abs(x)
    _v6 = abs(omega)
    _v7 = _vecmath32.single(_v1)
    _v8 = _v2 < 1048576.0
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v3 & _v4
    _v12 = _v11 & _v8
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _vecmath32.guarded(_v7, _v14)
    return _v15, _v14


@_cached
def _fill_sine(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_fast(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sine(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_fast32(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sine(x, omega, width):
    if _loops.any_nan(x, omega):
        return _loops.NAN
    ball = _sine_exact(x, omega)
    return _loops.rounded(ball, width)


@_cached
def _mend_sine(x, omega, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sine(_loops.at(x, i), _loops.at(omega, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sine(x, omega):
    value, ok = _sine_fast(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine(_loops.float64(x), _loops.float64(omega), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sine(x, omega):
    value, ok = _sine_fast32(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine(_loops.float64(x), _loops.float64(omega), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sine = _dispatch.Kernel(
    __name__,
    "sine",
    ("x", "omega"),
    _loops.Loops(
        fill=_fill_sine,
        fill32=_fill32_sine,
        mend=_mend_sine,
        one=_one_sine,
        one32=_one32_sine,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sine(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any:
    """Sine, elementwise.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sine.call(out, x, omega)


@_loops.callable_when_jitted(sine)
def _overload_sine(x, omega=30.0):
    call = _kernel_sine.compiled(x, omega)

    def jitted(x, omega=30.0):
        return call(x, omega)

    return jitted


_sine_derivative_ball_expression = _ball_wide.program("x omega", "omega*cos(omega*x)")


@_vecmath.jit_scalar
def _sine_derivative_ball(x, omega):
    """In balls."""
    # omega*cos(omega*x)
    _t3 = _ball.mul(omega, x)
    _t5 = _ball.cos(_t3)
    _t7 = _ball.mul(omega, _t5)
    return _ball_wide.settled(_t7, _sine_derivative_ball_expression, (x, omega))


@_vecmath.jit_scalar
def _sine_derivative_exact(x, omega):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    omega = _ball.from_float(omega)
    return _sine_derivative_ball(x, omega)


@_vecmath.jit_inline
def _sine_derivative_fast(x, omega):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(omega, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.cos_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _v5 * omega
    _v9 = _vecmath.in_range(_v8)
    _v10 = abs(x)
    _v11 = abs(omega)
    _v12 = _v3 < 1048576.0
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v7 & _v9
    _v16 = _v15 & _v12
    _v17 = _v16 & _v13
    _v18 = _v17 & _v14
    _v19 = _vecmath.guarded(_v8, _v18)
    return _v19, _v18


@_vecmath.jit_inline
def _sine_derivative_fast32(x, omega):
    """For float32 results: value, and whether it will do."""
    _v0 = omega * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * omega
    _v5 = _v4 != 0.0
    _v6 = abs(x)
    _v7 = abs(omega)
    _v8 = _vecmath32.single(_v4)
    _v9 = _v2 < 1048576.0
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v7 < 3.402823669209385e38
    _v12 = _v3 & _v5
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _v14 & _v11
    _v16 = _vecmath32.guarded(_v8, _v15)
    return _v16, _v15


@_cached
def _fill_sine_derivative(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative_fast(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sine_derivative(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative_fast32(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sine_derivative(x, omega, width):
    if _loops.any_nan(x, omega):
        return _loops.NAN
    ball = _sine_derivative_exact(x, omega)
    return _loops.rounded(ball, width)


@_cached
def _mend_sine_derivative(x, omega, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sine_derivative(_loops.at(x, i), _loops.at(omega, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sine_derivative(x, omega):
    value, ok = _sine_derivative_fast(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative(_loops.float64(x), _loops.float64(omega), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sine_derivative(x, omega):
    value, ok = _sine_derivative_fast32(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative(_loops.float64(x), _loops.float64(omega), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sine_derivative = _dispatch.Kernel(
    __name__,
    "sine_derivative",
    ("x", "omega"),
    _loops.Loops(
        fill=_fill_sine_derivative,
        fill32=_fill32_sine_derivative,
        mend=_mend_sine_derivative,
        one=_one_sine_derivative,
        one32=_one32_sine_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sine_derivative(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any:
    """The derivative of sine with respect to x.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sine_derivative.call(out, x, omega)


@_loops.callable_when_jitted(sine_derivative)
def _overload_sine_derivative(x, omega=30.0):
    call = _kernel_sine_derivative.compiled(x, omega)

    def jitted(x, omega=30.0):
        return call(x, omega)

    return jitted


_sine_derivative2_ball_expression = _ball_wide.program("x omega", "-omega**2*sin(omega*x)")


@_vecmath.jit_scalar
def _sine_derivative2_ball(x, omega):
    """In balls."""
    # -omega**2*sin(omega*x)
    _t2 = _ball.sqr(omega)
    _t5 = _ball.mul(omega, x)
    _t7 = _ball.sin(_t5)
    _t9 = _ball.mul(_t2, _t7)
    _t11 = _ball.neg(_t9)
    return _ball_wide.settled(_t11, _sine_derivative2_ball_expression, (x, omega))


@_vecmath.jit_scalar
def _sine_derivative2_limit(x, omega):
    """In balls."""
    return _sine_derivative2_ball(x, omega)


@_vecmath.jit_scalar
def _sine_derivative2_exact(x, omega):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    omega = _ball.from_float(omega)
    _at = _sine_derivative2_limit(x, omega)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sine_derivative2_limit(x, omega)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sine_derivative2_fast(x, omega):
    """For float64 results: value, and whether it will do."""
    _v0 = omega * omega
    _v1 = _vecmath.two_product(-1.0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.two_product(omega, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = abs(_v5)
    _v9 = _vecmath.sin_as_pair(_v5, _v6)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) * 1125899906842624.0 >= _v8
    _v13 = _vecmath.pair_times(_v2, _v3, _v10)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.rounded(_v14, _v15)
    _v17 = _vecmath.in_range(_v16)
    _v18 = abs(x)
    _v19 = abs(omega)
    _v20 = _v8 < 1048576.0
    _v21 = _v18 < 3.402823669209385e38
    _v22 = _v19 < 3.402823669209385e38
    _v23 = _v7 & _v12
    _v24 = _v23 & _v17
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = _vecmath.guarded(_v16, _v27)
    return _v28, _v27


@_vecmath.jit_inline
def _sine_derivative2_fast32(x, omega):
    """For float32 results: value, and whether it will do."""
    _v0 = omega * omega
    _v1 = -_v0
    _v2 = omega * x
    _v3 = _vecmath32.sin(_v2)
    _v4 = abs(_v2)
    _v5 = abs(_v3) * 4096.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = _v6 != 0.0
    _v8 = abs(x)
    _v9 = abs(omega)
    _v10 = _vecmath32.single(_v6)
    _v11 = _v4 < 1048576.0
    _v12 = _v8 < 3.402823669209385e38
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v5 & _v7
    _v15 = _v14 & _v11
    _v16 = _v15 & _v12
    _v17 = _v16 & _v13
    _v18 = _vecmath32.guarded(_v10, _v17)
    return _v18, _v17


@_cached
def _fill_sine_derivative2(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative2_fast(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sine_derivative2(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative2_fast32(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sine_derivative2(x, omega, width):
    if _loops.any_nan(x, omega):
        return _loops.NAN
    ball = _sine_derivative2_exact(x, omega)
    return _loops.rounded(ball, width)


@_cached
def _mend_sine_derivative2(x, omega, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sine_derivative2(_loops.at(x, i), _loops.at(omega, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sine_derivative2(x, omega):
    value, ok = _sine_derivative2_fast(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative2(_loops.float64(x), _loops.float64(omega), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sine_derivative2(x, omega):
    value, ok = _sine_derivative2_fast32(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative2(_loops.float64(x), _loops.float64(omega), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sine_derivative2 = _dispatch.Kernel(
    __name__,
    "sine_derivative2",
    ("x", "omega"),
    _loops.Loops(
        fill=_fill_sine_derivative2,
        fill32=_fill32_sine_derivative2,
        mend=_mend_sine_derivative2,
        one=_one_sine_derivative2,
        one32=_one32_sine_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sine_derivative2(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any:
    """The second derivative of sine with respect to x.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sine_derivative2.call(out, x, omega)


@_loops.callable_when_jitted(sine_derivative2)
def _overload_sine_derivative2(x, omega=30.0):
    call = _kernel_sine_derivative2.compiled(x, omega)

    def jitted(x, omega=30.0):
        return call(x, omega)

    return jitted


_sine_derivative_omega_ball_expression = _ball_wide.program("x omega", "x*cos(omega*x)")


@_vecmath.jit_scalar
def _sine_derivative_omega_ball(x, omega):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*cos(omega*x)
    _t3 = _ball.mul(omega, x)
    _t5 = _ball.cos(_t3)
    _t7 = _ball.mul(x, _t5)
    return _ball_wide.settled(_t7, _sine_derivative_omega_ball_expression, (x, omega))


@_vecmath.jit_scalar
def _sine_derivative_omega_exact(x, omega):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    omega = _ball.from_float(omega)
    return _sine_derivative_omega_ball(x, omega)


@_vecmath.jit_inline
def _sine_derivative_omega_fast(x, omega):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(omega, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.cos_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _v5 * x
    _v9 = _vecmath.in_range(_v8)
    _v10 = _v8 == 0.0
    _v11 = _v9 | (_v10 & (x == 0.0))
    _v12 = abs(x)
    _v13 = abs(omega)
    _v14 = _v3 < 1048576.0
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v7 & _v11
    _v18 = _v17 & _v14
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _vecmath.guarded(_v8, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _sine_derivative_omega_fast32(x, omega):
    """For float32 results: value, and whether it will do."""
    _v0 = omega * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * x
    _v5 = abs(x)
    _v6 = abs(omega)
    _v7 = _vecmath32.single(_v4)
    _v8 = _v2 < 1048576.0
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v3 & _v8
    _v12 = _v11 & _v9
    _v13 = _v12 & _v10
    _v14 = _vecmath32.guarded(_v7, _v13)
    return _v14, _v13


@_cached
def _fill_sine_derivative_omega(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative_omega_fast(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sine_derivative_omega(x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_derivative_omega_fast32(_loops.at(x, i), _loops.at(omega, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sine_derivative_omega(x, omega, width):
    if _loops.any_nan(x, omega):
        return _loops.NAN
    ball = _sine_derivative_omega_exact(x, omega)
    return _loops.rounded(ball, width)


@_cached
def _mend_sine_derivative_omega(x, omega, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sine_derivative_omega(_loops.at(x, i), _loops.at(omega, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sine_derivative_omega(x, omega):
    value, ok = _sine_derivative_omega_fast(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative_omega(_loops.float64(x), _loops.float64(omega), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sine_derivative_omega(x, omega):
    value, ok = _sine_derivative_omega_fast32(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact = _round_sine_derivative_omega(_loops.float64(x), _loops.float64(omega), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sine_derivative_omega = _dispatch.Kernel(
    __name__,
    "sine_derivative_omega",
    ("x", "omega"),
    _loops.Loops(
        fill=_fill_sine_derivative_omega,
        fill32=_fill32_sine_derivative_omega,
        mend=_mend_sine_derivative_omega,
        one=_one_sine_derivative_omega,
        one32=_one32_sine_derivative_omega,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sine_derivative_omega(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any:
    """The derivative of sine with respect to its parameter omega.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sine_derivative_omega.call(out, x, omega)


@_loops.callable_when_jitted(sine_derivative_omega)
def _overload_sine_derivative_omega(x, omega=30.0):
    call = _kernel_sine_derivative_omega.compiled(x, omega)

    def jitted(x, omega=30.0):
        return call(x, omega)

    return jitted


@_vecmath.jit_inline
def _sine_derivative_fast_pulled32(grad_output, x, omega):
    """For float32 results: value, and whether it will do."""
    _v0 = omega * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * omega
    _v5 = _v4 != 0.0
    _v6 = abs(x)
    _v7 = abs(omega)
    _v8 = _vecmath32.product(grad_output, _v4)
    _v9 = _v2 < 1048576.0
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v7 < 3.402823669209385e38
    _v12 = _v3 & _v5
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _v14 & _v11
    _v16 = _vecmath32.guarded(_v8, _v15)
    return _v16, _v16 == _v16


@_vecmath.jit_inline
def _sine_backward_fast(grad_output, x, omega):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sine_derivative_fast(x, omega)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sine_backward_fast32(grad_output, x, omega):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sine_derivative_fast_pulled32(grad_output, x, omega)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sine_backward_exact(grad_output, x, omega):
    """Right everywhere: balls."""
    _d0 = _sine_derivative_exact(x, omega)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sine_backward(grad_output, x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(omega, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sine_backward(grad_output, x, omega, out):
    missed = False
    for i in range(out.size):
        value, ok = _sine_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(omega, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sine_backward(grad_output, x, omega, width):
    if _loops.any_nan(grad_output, x, omega):
        return _loops.NAN
    ball = _sine_backward_exact(grad_output, x, omega)
    return _loops.rounded(ball, width)


@_cached
def _mend_sine_backward(grad_output, x, omega, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sine_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(omega, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sine_backward(grad_output, x, omega):
    value, ok = _sine_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(omega)
    )
    if not ok:
        exact = _round_sine_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(omega), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sine_backward(grad_output, x, omega):
    value, ok = _sine_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(omega)
    )
    if not ok:
        exact = _round_sine_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(omega), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sine_backward = _dispatch.Kernel(
    __name__,
    "sine_backward",
    ("grad_output", "x", "omega"),
    _loops.Loops(
        fill=_fill_sine_backward,
        fill32=_fill32_sine_backward,
        mend=_mend_sine_backward,
        one=_one_sine_backward,
        one32=_one32_sine_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sine_backward(
    grad_output: ArrayLike, x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of sine.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sine_backward.call(out, grad_output, x, omega)


@_loops.callable_when_jitted(sine_backward)
def _overload_sine_backward(grad_output, x, omega=30.0):
    call = _kernel_sine_backward.compiled(grad_output, x, omega)

    def jitted(grad_output, x, omega=30.0):
        return call(grad_output, x, omega)

    return jitted


@_vecmath.jit_inline
def _sine_value_and_derivative_fast(x, omega):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sine_fast(x, omega)
    _r1, _ok1 = _sine_derivative_fast(x, omega)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sine_value_and_derivative_fast32(x, omega):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sine_fast32(x, omega)
    _r1, _ok1 = _sine_derivative_fast32(x, omega)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sine_value_and_derivative_exact(x, omega):
    """Right everywhere: balls."""
    _r0 = _sine_exact(x, omega)
    _r1 = _sine_derivative_exact(x, omega)
    return _r0, _r1


@_cached
def _fill_sine_value_and_derivative(x, omega, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sine_value_and_derivative_fast(_loops.at(x, i), _loops.at(omega, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sine_value_and_derivative(x, omega, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sine_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(omega, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sine_value_and_derivative(x, omega, width):
    if _loops.any_nan(x, omega):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sine_value_and_derivative_exact(x, omega)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sine_value_and_derivative(x, omega, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sine_value_and_derivative(
                _loops.at(x, i), _loops.at(omega, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sine_value_and_derivative(x, omega):
    value_0, value_1, ok = _sine_value_and_derivative_fast(_loops.float64(x), _loops.float64(omega))
    if not ok:
        exact_0, exact_1 = _round_sine_value_and_derivative(
            _loops.float64(x), _loops.float64(omega), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sine_value_and_derivative(x, omega):
    value_0, value_1, ok = _sine_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(omega)
    )
    if not ok:
        exact_0, exact_1 = _round_sine_value_and_derivative(
            _loops.float64(x), _loops.float64(omega), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sine_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sine_value_and_derivative",
    ("x", "omega"),
    _loops.Loops(
        fill=_fill_sine_value_and_derivative,
        fill32=_fill32_sine_value_and_derivative,
        mend=_mend_sine_value_and_derivative,
        one=_one_sine_value_and_derivative,
        one32=_one32_sine_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sine_value_and_derivative(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any:
    """Sine and its derivative, in one pass.

    omega: default 30.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sine_value_and_derivative.call(out, x, omega)


@_loops.callable_when_jitted(sine_value_and_derivative)
def _overload_sine_value_and_derivative(x, omega=30.0):
    call = _kernel_sine_value_and_derivative.compiled(x, omega)

    def jitted(x, omega=30.0):
        return call(x, omega)

    return jitted


def sine_backward_omega(
    grad_output: ArrayLike, x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times sine_derivative_omega, over the axes along which omega is
    broadcast.

    omega and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of omega's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "sine_backward_omega",
        _kernel_sine_derivative_omega,
        ("grad_output", "x", "omega"),
        2,
        (grad_output, x, omega),
        out,
    )
