"""Snake.

Written by `symact build` from [snake] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "snake",
    "snake_backward",
    "snake_backward_alpha",
    "snake_derivative",
    "snake_derivative2",
    "snake_derivative_alpha",
    "snake_value_and_derivative",
]

_cached = _loops.caching(__name__)


_snake_ball_expression = _ball_wide.program(
    "x alpha", "x + sin(alpha*x)**2/alpha", "(alpha*x + sin(alpha*x)**2)/alpha"
)


@_vecmath.jit_scalar
def _snake_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (alpha*x + sin(alpha*x)**2)/alpha
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.sin(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.add(_t3, _t7)
    _t11 = _ball.div(_t9, alpha)
    return _ball_wide.settled(_t11, _snake_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _snake_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _snake_ball(x, alpha)


@_vecmath.jit_inline
def _snake_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = abs(_v1)
    _v5 = _vecmath.sin_as_pair(_v1, _v2)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) * 1125899906842624.0 >= _v4
    _v9 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) > 1.0261342003245941e-289
    _v13 = abs(alpha) > 1.0261342003245941e-289
    _v14 = abs(alpha)
    _v15 = _vecmath.pair_quotient(_v10, _v11, alpha, 0.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v16, _v17, x)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(x)
    _v22 = _v16 + _v21
    _v23 = abs(_v19) * 1024.0 >= _v22
    _v24 = _v19 + _v20
    _v25 = alpha > 0.0
    _v26 = _vecmath.in_range(_v24)
    _v27 = _v4 < 1048576.0
    _v28 = _v14 < 3.402823669209385e38
    _v29 = _v21 < 3.402823669209385e38
    _v30 = _v3 & _v8
    _v31 = _v30 & _v12
    _v32 = _v31 & _v13
    _v33 = _v32 & _v23
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _vecmath.guarded(_v24, _v38)
    return _v39, _v38


@_vecmath.jit_inline
def _snake_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(alpha) > 1.0261342003245941e-289
    _v1 = abs(alpha)
    _v2 = 1.0 / alpha
    _v3 = alpha * x
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = _vecmath32.sin(_v3)
    _v6 = abs(_v3)
    _v7 = abs(_v5) * 4096.0 >= _v6
    _v8 = _v5 * _v5
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = _v8 * _v2
    _v11 = _v10 + x
    _v12 = abs(x)
    _v13 = _v10 + _v12
    _v14 = abs(_v11) * 4096.0 >= _v13
    _v15 = alpha > 0.0
    _v16 = _vecmath.in_range(_v11)
    _v17 = _vecmath32.single(_v11)
    _v18 = _v1 < 3.402823669209385e38
    _v19 = _v6 < 1048576.0
    _v20 = _v12 < 3.402823669209385e38
    _v21 = _v0 & _v4
    _v22 = _v21 & _v7
    _v23 = _v22 & _v9
    _v24 = _v23 & _v14
    _v25 = _v24 & _v15
    _v26 = _v25 & _v16
    _v27 = _v26 & _v18
    _v28 = _v27 & _v19
    _v29 = _v28 & _v20
    _v30 = _vecmath32.guarded(_v17, _v29)
    return _v30, _v29


@_cached
def _fill_snake(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_snake(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_snake(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _snake_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_snake(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_snake(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_snake(x, alpha):
    value, ok = _snake_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_snake(x, alpha):
    value, ok = _snake_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_snake = _dispatch.Kernel(
    __name__,
    "snake",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_snake,
        fill32=_fill32_snake,
        mend=_mend_snake,
        one=_one_snake,
        one32=_one32_snake,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def snake(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Snake, elementwise.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_snake.call(out, x, alpha)


@_loops.callable_when_jitted(snake)
def _overload_snake(x, alpha=1.0):
    call = _kernel_snake.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_snake_derivative_ball_expression = _ball_wide.program("x alpha", "2*sin(alpha*x)*cos(alpha*x) + 1")


@_vecmath.jit_scalar
def _snake_derivative_ball(x, alpha):
    """In balls."""
    # 2*sin(alpha*x)*cos(alpha*x) + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.cos(_t5)
    _t9 = _ball.sin(_t5)
    _t11 = _ball.mul(_t7, _t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = _ball.add(_t1, _t13)
    return _ball_wide.settled(_t15, _snake_derivative_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _snake_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _snake_derivative_ball(x, alpha)


@_vecmath.jit_inline
def _snake_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.cos_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _vecmath.sin_as_pair(_v1, _v2)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) * 1125899906842624.0 >= _v3
    _v12 = _vecmath.pair_product(_v5, _v6, _v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = 2.0 * _v13
    _v16 = 2.0 * _v14
    _v17 = _vecmath.pair_plus(_v15, _v16, 1.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v15)
    _v21 = 1.0 + _v20
    _v22 = abs(_v18) * 1024.0 >= _v21
    _v23 = _v18 + _v19
    _v24 = alpha > 0.0
    _v25 = abs(x)
    _v26 = abs(alpha)
    _v27 = _v3 < 1048576.0
    _v28 = _v25 < 3.402823669209385e38
    _v29 = _v26 < 3.402823669209385e38
    _v30 = _v7 & _v11
    _v31 = _v30 & _v22
    _v32 = _v31 & _v24
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _vecmath.guarded(_v23, _v35)
    return _v36, _v35


@_vecmath.jit_inline
def _snake_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = 2.0 * _v1
    _v5 = _vecmath32.sin(_v0)
    _v6 = abs(_v5) * 4096.0 >= _v2
    _v7 = _v4 * _v5
    _v8 = 1.0 + _v7
    _v9 = abs(_v7)
    _v10 = 1.0 + _v9
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = alpha > 0.0
    _v13 = abs(x)
    _v14 = abs(alpha)
    _v15 = _vecmath32.single(_v8)
    _v16 = _v2 < 1048576.0
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v14 < 3.402823669209385e38
    _v19 = _v3 & _v6
    _v20 = _v19 & _v11
    _v21 = _v20 & _v12
    _v22 = _v21 & _v16
    _v23 = _v22 & _v17
    _v24 = _v23 & _v18
    _v25 = _vecmath32.guarded(_v15, _v24)
    return _v25, _v24


@_cached
def _fill_snake_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_snake_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_snake_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _snake_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_snake_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_snake_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_snake_derivative(x, alpha):
    value, ok = _snake_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_snake_derivative(x, alpha):
    value, ok = _snake_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_snake_derivative = _dispatch.Kernel(
    __name__,
    "snake_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_snake_derivative,
        fill32=_fill32_snake_derivative,
        mend=_mend_snake_derivative,
        one=_one_snake_derivative,
        one32=_one32_snake_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def snake_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of snake with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_snake_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(snake_derivative)
def _overload_snake_derivative(x, alpha=1.0):
    call = _kernel_snake_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_snake_derivative2_ball_expression = _ball_wide.program(
    "x alpha",
    "2*alpha*(-sin(alpha*x)**2 + cos(alpha*x)**2)",
    "2*alpha*(-sin(alpha*x) + cos(alpha*x))*(sin(alpha*x) + cos(alpha*x))",
)


@_vecmath.jit_scalar
def _snake_derivative2_ball(x, alpha):
    """In balls."""
    # 2*alpha*(-sin(alpha*x) + cos(alpha*x))*(sin(alpha*x) + cos(alpha*x))
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.cos(_t3)
    _t7 = _ball.sin(_t3)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.mul(alpha, _t9)
    _t12 = _ball.add(_t5, _t7)
    _t14 = _ball.mul(_t11, _t12)
    _t16 = _ball.scaled(_t14, 1.0)
    return _ball_wide.settled(_t16, _snake_derivative2_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _snake_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _snake_derivative2_ball(x, alpha)


@_vecmath.jit_inline
def _snake_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.sin_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _vecmath.pair_product(_v5, _v6, _v5, _v6)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -_v9
    _v12 = -_v10
    _v13 = _vecmath.cos_as_pair(_v1, _v2)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) * 1125899906842624.0 >= _v3
    _v17 = _vecmath.pair_product(_v14, _v15, _v14, _v15)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_sum(_v11, _v12, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(_v9)
    _v24 = _v23 + _v18
    _v25 = abs(_v21) * 1024.0 >= _v24
    _v26 = _v21 + _v22
    _v27 = _vecmath.two_product(2.0, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v28, _v29, alpha)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.rounded(_v31, _v32)
    _v34 = alpha > 0.0
    _v35 = _vecmath.in_range(_v33)
    _v36 = abs(x)
    _v37 = abs(alpha)
    _v38 = _v3 < 1048576.0
    _v39 = _v36 < 3.402823669209385e38
    _v40 = _v37 < 3.402823669209385e38
    _v41 = _v7 & _v16
    _v42 = _v41 & _v25
    _v43 = _v42 & _v34
    _v44 = _v43 & _v35
    _v45 = _v44 & _v38
    _v46 = _v45 & _v39
    _v47 = _v46 & _v40
    _v48 = _vecmath.guarded(_v33, _v47)
    return _v48, _v47


@_vecmath.jit_inline
def _snake_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * _v1
    _v5 = -_v4
    _v6 = _vecmath32.cos(_v0)
    _v7 = abs(_v6) * 4096.0 >= _v2
    _v8 = _v6 * _v6
    _v9 = _v5 + _v8
    _v10 = abs(_v4)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = 2.0 * _v9
    _v14 = _v13 * alpha
    _v15 = alpha > 0.0
    _v16 = _v14 != 0.0
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = _vecmath32.single(_v14)
    _v20 = _v2 < 1048576.0
    _v21 = _v17 < 3.402823669209385e38
    _v22 = _v18 < 3.402823669209385e38
    _v23 = _v3 & _v7
    _v24 = _v23 & _v12
    _v25 = _v24 & _v15
    _v26 = _v25 & _v16
    _v27 = _v26 & _v20
    _v28 = _v27 & _v21
    _v29 = _v28 & _v22
    _v30 = _vecmath32.guarded(_v19, _v29)
    return _v30, _v29


@_cached
def _fill_snake_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_snake_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_snake_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _snake_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_snake_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_snake_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_snake_derivative2(x, alpha):
    value, ok = _snake_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_snake_derivative2(x, alpha):
    value, ok = _snake_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_snake_derivative2 = _dispatch.Kernel(
    __name__,
    "snake_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_snake_derivative2,
        fill32=_fill32_snake_derivative2,
        mend=_mend_snake_derivative2,
        one=_one_snake_derivative2,
        one32=_one32_snake_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def snake_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of snake with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_snake_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(snake_derivative2)
def _overload_snake_derivative2(x, alpha=1.0):
    call = _kernel_snake_derivative2.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_snake_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha",
    "2*x*sin(alpha*x)*cos(alpha*x)/alpha - sin(alpha*x)**2/alpha**2",
    "(2*alpha*x*cos(alpha*x) - sin(alpha*x))*sin(alpha*x)/alpha**2",
)


@_vecmath.jit_scalar
def _snake_derivative_alpha_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # (2*alpha*x*cos(alpha*x) - sin(alpha*x))*sin(alpha*x)/alpha**2
    _t3 = _ball.mul(x, alpha)
    _t4 = _ball.mul(x, alpha)
    _t6 = _ball.cos(_t4)
    _t8 = _ball.mul(_t3, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.sin(_t4)
    _t14 = _ball.sub(_t10, _t12)
    _t16 = _ball.mul(_t14, _t12)
    _t18 = _ball.sqr(alpha)
    _t20 = _ball.div(_t16, _t18)
    return _ball_wide.settled(_t20, _snake_derivative_alpha_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _snake_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _snake_derivative_alpha_ball(x, alpha)


@_vecmath.jit_inline
def _snake_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, alpha)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = abs(_v1)
    _v5 = _vecmath.sin_as_pair(_v1, _v2)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) * 1125899906842624.0 >= _v4
    _v9 = -_v6
    _v10 = -_v7
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.cos_as_pair(_v1, _v2)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v13) * 1125899906842624.0 >= _v4
    _v16 = _vecmath.pair_product(_v1, _v2, _v13, _v14)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = 2.0 * _v17
    _v20 = 2.0 * _v18
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = _vecmath.pair_sum(_v9, _v10, _v19, _v20)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(_v6)
    _v26 = abs(_v19)
    _v27 = _v25 + _v26
    _v28 = abs(_v23) * 1024.0 >= _v27
    _v29 = _v23 + _v24
    _v30 = _v29 * _v6
    _v31 = abs(_v30) > 1.0261342003245941e-289
    _v32 = alpha * alpha
    _v33 = abs(_v32) > 1.0261342003245941e-289
    _v34 = abs(_v32)
    _v35 = _v30 / _v32
    _v36 = alpha > 0.0
    _v37 = _vecmath.in_range(_v35)
    _v38 = _v35 == 0.0
    _v39 = _v37 | (_v38 & (x == 0.0))
    _v40 = abs(x)
    _v41 = abs(alpha)
    _v42 = _v4 < 1048576.0
    _v43 = _v34 < 9.7453140114e288
    _v44 = _v40 < 3.402823669209385e38
    _v45 = _v41 < 3.402823669209385e38
    _v46 = _v3 & _v8
    _v47 = _v46 & _v11
    _v48 = _v47 & _v15
    _v49 = _v48 & _v21
    _v50 = _v49 & _v28
    _v51 = _v50 & _v31
    _v52 = _v51 & _v33
    _v53 = _v52 & _v36
    _v54 = _v53 & _v39
    _v55 = _v54 & _v42
    _v56 = _v55 & _v43
    _v57 = _v56 & _v44
    _v58 = _v57 & _v45
    _v59 = _vecmath.guarded(_v35, _v58)
    return _v59, _v58


@_vecmath.jit_inline
def _snake_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.guarded(_v0, False)
    return _v1, False


@_cached
def _fill_snake_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_snake_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_snake_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _snake_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_snake_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_snake_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_snake_derivative_alpha(x, alpha):
    value, ok = _snake_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_snake_derivative_alpha(x, alpha):
    value, ok = _snake_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_snake_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_snake_derivative_alpha = _dispatch.Kernel(
    __name__,
    "snake_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_snake_derivative_alpha,
        fill32=_fill32_snake_derivative_alpha,
        mend=_mend_snake_derivative_alpha,
        one=_one_snake_derivative_alpha,
        one32=_one32_snake_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def snake_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of snake with respect to its parameter alpha.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_snake_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(snake_derivative_alpha)
def _overload_snake_derivative_alpha(x, alpha=1.0):
    call = _kernel_snake_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _snake_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = 2.0 * _v1
    _v5 = _vecmath32.sin(_v0)
    _v6 = abs(_v5) * 4096.0 >= _v2
    _v7 = _v4 * _v5
    _v8 = 1.0 + _v7
    _v9 = abs(_v7)
    _v10 = 1.0 + _v9
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = alpha > 0.0
    _v13 = abs(x)
    _v14 = abs(alpha)
    _v15 = _vecmath32.product(grad_output, _v8)
    _v16 = _v2 < 1048576.0
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v14 < 3.402823669209385e38
    _v19 = _v3 & _v6
    _v20 = _v19 & _v11
    _v21 = _v20 & _v12
    _v22 = _v21 & _v16
    _v23 = _v22 & _v17
    _v24 = _v23 & _v18
    _v25 = _vecmath32.guarded(_v15, _v24)
    return _v25, _v25 == _v25


@_vecmath.jit_inline
def _snake_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _snake_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _snake_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _snake_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _snake_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _snake_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_snake_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_snake_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _snake_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_snake_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _snake_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_snake_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_snake_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_snake_backward(grad_output, x, alpha):
    value, ok = _snake_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_snake_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_snake_backward(grad_output, x, alpha):
    value, ok = _snake_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_snake_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_snake_backward = _dispatch.Kernel(
    __name__,
    "snake_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_snake_backward,
        fill32=_fill32_snake_backward,
        mend=_mend_snake_backward,
        one=_one_snake_backward,
        one32=_one32_snake_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def snake_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of snake.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_snake_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(snake_backward)
def _overload_snake_backward(grad_output, x, alpha=1.0):
    call = _kernel_snake_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=1.0):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _snake_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _snake_fast(x, alpha)
    _r1, _ok1 = _snake_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _snake_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _snake_fast32(x, alpha)
    _r1, _ok1 = _snake_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _snake_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _snake_exact(x, alpha)
    _r1 = _snake_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_snake_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _snake_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_snake_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _snake_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_snake_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _snake_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_snake_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_snake_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_snake_value_and_derivative(x, alpha):
    value_0, value_1, ok = _snake_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_snake_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_snake_value_and_derivative(x, alpha):
    value_0, value_1, ok = _snake_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_snake_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_snake_value_and_derivative = _dispatch.Kernel(
    __name__,
    "snake_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_snake_value_and_derivative,
        fill32=_fill32_snake_value_and_derivative,
        mend=_mend_snake_value_and_derivative,
        one=_one_snake_value_and_derivative,
        one32=_one32_snake_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def snake_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Snake and its derivative, in one pass.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_snake_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(snake_value_and_derivative)
def _overload_snake_value_and_derivative(x, alpha=1.0):
    call = _kernel_snake_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


def snake_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times snake_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "snake_backward_alpha",
        _kernel_snake_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
