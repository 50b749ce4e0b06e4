"""Squareplus.

Written by `symact build` from [squareplus] in softplus.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "squareplus",
    "squareplus_backward",
    "squareplus_backward_b",
    "squareplus_backward_from_output",
    "squareplus_derivative",
    "squareplus_derivative2",
    "squareplus_derivative_b",
    "squareplus_derivative_from_output",
    "squareplus_value_and_derivative",
]

_cached = _loops.caching(__name__)


_squareplus_ball_expression = _ball_wide.program(
    "x b",
    "x/2 + sqrt(b + x**2)/2",
    "times(1/2, x + sqrt(b + x**2))",
    "where_positive(-b/(2*x*(sqrt(b/x**2 + 1) + 1)), -x)",
)


@_vecmath.jit_scalar
def _squareplus_ball(x, b):
    """In balls."""
    # times(1/2, x + sqrt(b + x**2))
    _t3 = _ball.sqr(x)
    _t5 = _ball.add(b, _t3)
    _t7 = _ball.sqrt(_t5)
    _t9 = _ball.add(_t7, x)
    _t11 = _ball.scaled(_t9, -1.0)
    if _ball_wide.will_do(_t11, (x, b)):
        return _t11
    # where_positive(-b/(2*x*(sqrt(b/x**2 + 1) + 1)), -x)
    _t16 = _ball.neg(b)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.div(b, _t3)
    _t22 = _ball.add(_t18, _t20)
    _t24 = _ball.sqrt(_t22)
    _t26 = _ball.add(_t18, _t24)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.scaled(_t28, 1.0)
    _t32 = _ball.div(_t16, _t30)
    _t34 = _ball.neg(x)
    _t36 = _ball.where_positive(_t32, _t34)
    _t38 = _ball.better(_t11, _t36)
    return _ball_wide.settled(_t38, _squareplus_ball_expression, (x, b))


@_vecmath.jit_scalar
def _squareplus_exact(x, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    b = _ball.from_float(b)
    return _squareplus_ball(x, b)


@_vecmath.jit_inline
def _squareplus_fast(x, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_plus(_v1, _v2, b)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.sqrt_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = 0.5 * _v8
    _v11 = 0.5 * _v9
    _v12 = 0.5 * x
    _v13 = 0.5 * 0.0
    _v14 = _vecmath.pair_sum(_v10, _v11, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v12)
    _v18 = _v10 + _v17
    _v19 = abs(_v15) * 16384.0 >= _v18
    _v20 = _v15 + _v16
    _v21 = b > 0.0
    _v22 = _vecmath.in_range(_v20)
    _v23 = abs(x)
    _v24 = abs(b)
    _v25 = _v23 < 3.402823669209385e38
    _v26 = _v24 < 3.402823669209385e38
    _v27 = _v3 & _v19
    _v28 = _v27 & _v21
    _v29 = _v28 & _v22
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _vecmath.guarded(_v20, _v31)
    return _v32, _v31


@_vecmath.jit_inline
def _squareplus_fast32(x, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = 1.0 / _v1
    _v5 = b * _v4
    _v6 = 1.0 + _v5
    _v7 = _vecmath.sqrt(_v6)
    _v8 = 1.0 + _v7
    _v9 = _v1 * _v8
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = abs(_v9)
    _v12 = 1.0 / _v9
    _v13 = b * _v12
    _v14 = 2.0 + _v13
    _v15 = _v14 * _v0
    _v16 = _v3 < 9.7453140114e288
    _v17 = _v11 < 9.7453140114e288
    _v18 = _v2 & _v10
    _v19 = _v18 & _v16
    _v20 = _v19 & _v17
    _v21 = True if x < 0.0 else _v20
    _v22 = b if x < 0.0 else _v15
    _v23 = 2.0 * _v8
    _v24 = _v23 * _v0
    _v25 = _v2 & _v16
    _v26 = _v25 if x < 0.0 else True
    _v27 = _v24 if x < 0.0 else 2.0
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = abs(_v27)
    _v30 = _v22 / _v27
    _v31 = b > 0.0
    _v32 = _vecmath.in_range(_v30)
    _v33 = abs(b)
    _v34 = _vecmath32.single(_v30)
    _v35 = _v29 < 9.7453140114e288
    _v36 = _v0 < 3.402823669209385e38
    _v37 = _v33 < 3.402823669209385e38
    _v38 = _v21 & _v26
    _v39 = _v38 & _v28
    _v40 = _v39 & _v31
    _v41 = _v40 & _v32
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _vecmath32.guarded(_v34, _v44)
    return _v45, _v44


@_cached
def _fill_squareplus(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_fast(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_fast32(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus(x, b, width):
    if _loops.any_nan(x, b):
        return _loops.NAN
    ball = _squareplus_exact(x, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus(x, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus(_loops.at(x, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus(x, b):
    value, ok = _squareplus_fast(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus(_loops.float64(x), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus(x, b):
    value, ok = _squareplus_fast32(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus(_loops.float64(x), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus = _dispatch.Kernel(
    __name__,
    "squareplus",
    ("x", "b"),
    _loops.Loops(
        fill=_fill_squareplus,
        fill32=_fill32_squareplus,
        mend=_mend_squareplus,
        one=_one_squareplus,
        one32=_one32_squareplus,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squareplus(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """Squareplus, elementwise.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus.call(out, x, b)


@_loops.callable_when_jitted(squareplus)
def _overload_squareplus(x, b=4.0):
    call = _kernel_squareplus.compiled(x, b)

    def jitted(x, b=4.0):
        return call(x, b)

    return jitted


_squareplus_derivative_ball_expression = _ball_wide.program(
    "x b",
    "x/(2*sqrt(b + x**2)) + 1/2",
    "(x + sqrt(b + x**2))/(2*sqrt(b + x**2))",
    "where_positive(b/(x**2*(2*b/(x**2*(sqrt(b/x**2 + 1) + 1)) + 2)*(sqrt(b/x**2 + 1) + 1)), -x)",
)


@_vecmath.jit_scalar
def _squareplus_derivative_ball(x, b):
    """In balls."""
    # (x + sqrt(b + x**2))/(2*sqrt(b + x**2))
    _t3 = _ball.sqr(x)
    _t5 = _ball.add(b, _t3)
    _t7 = _ball.sqrt(_t5)
    _t9 = _ball.add(_t7, x)
    _t11 = _ball.scaled(_t7, 1.0)
    _t13 = _ball.div(_t9, _t11)
    if _ball_wide.will_do(_t13, (x, b)):
        return _t13
    # where_positive(b/(x**2*(2*b/(x**2*(sqrt(b/x**2 + 1) + 1)) + 2)*(sqrt(b/x**2 + 1) + 1)...
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.div(b, _t3)
    _t22 = _ball.add(_t18, _t20)
    _t24 = _ball.sqrt(_t22)
    _t26 = _ball.add(_t18, _t24)
    _t28 = _ball.mul(_t3, _t26)
    _t29 = (1.0, 0.0, 1.0, 0.0)
    _t31 = _ball.scaled(b, 1.0)
    _t33 = _ball.mul(_t3, _t26)
    _t35 = _ball.div(_t31, _t33)
    _t37 = _ball.add(_t29, _t35)
    _t39 = _ball.mul(_t28, _t37)
    _t41 = _ball.div(b, _t39)
    _t43 = _ball.neg(x)
    _t45 = _ball.where_positive(_t41, _t43)
    _t47 = _ball.better(_t13, _t45)
    return _ball_wide.settled(_t47, _squareplus_derivative_ball_expression, (x, b))


@_vecmath.jit_scalar
def _squareplus_derivative_exact(x, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    b = _ball.from_float(b)
    return _squareplus_derivative_ball(x, b)


@_vecmath.jit_inline
def _squareplus_derivative_fast(x, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_plus(_v1, _v2, b)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.sqrt_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v8, _v9, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(x)
    _v14 = _v8 + _v13
    _v15 = abs(_v11) * 16384.0 >= _v14
    _v16 = _v11 + _v12
    _v17 = 2.0 * _v8
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = abs(_v17)
    _v20 = _v16 / _v17
    _v21 = b > 0.0
    _v22 = _vecmath.in_range(_v20)
    _v23 = abs(b)
    _v24 = _v19 < 9.7453140114e288
    _v25 = _v13 < 3.402823669209385e38
    _v26 = _v23 < 3.402823669209385e38
    _v27 = _v3 & _v15
    _v28 = _v27 & _v18
    _v29 = _v28 & _v21
    _v30 = _v29 & _v22
    _v31 = _v30 & _v24
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _vecmath.guarded(_v20, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _squareplus_derivative_fast32(x, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = 1.0 / _v1
    _v5 = b * _v4
    _v6 = 1.0 + _v5
    _v7 = _vecmath.sqrt(_v6)
    _v8 = 1.0 + _v7
    _v9 = _v1 * _v8
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = abs(_v9)
    _v12 = 1.0 / _v9
    _v13 = b * _v12
    _v14 = 2.0 + _v13
    _v15 = _v3 < 9.7453140114e288
    _v16 = _v11 < 9.7453140114e288
    _v17 = _v2 & _v10
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = True if x < 0.0 else _v19
    _v21 = b if x < 0.0 else _v14
    _v22 = 2.0 * b
    _v23 = _v22 * _v12
    _v24 = 2.0 + _v23
    _v25 = _v24 * _v1
    _v26 = _v25 * _v8
    _v27 = _v26 if x < 0.0 else _v24
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = abs(_v27)
    _v30 = _v21 / _v27
    _v31 = b > 0.0
    _v32 = _vecmath.in_range(_v30)
    _v33 = abs(b)
    _v34 = _vecmath32.single(_v30)
    _v35 = _v29 < 9.7453140114e288
    _v36 = _v0 < 3.402823669209385e38
    _v37 = _v33 < 3.402823669209385e38
    _v38 = _v20 & _v19
    _v39 = _v38 & _v28
    _v40 = _v39 & _v31
    _v41 = _v40 & _v32
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _vecmath32.guarded(_v34, _v44)
    return _v45, _v44


@_cached
def _fill_squareplus_derivative(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_fast(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_derivative(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_fast32(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_derivative(x, b, width):
    if _loops.any_nan(x, b):
        return _loops.NAN
    ball = _squareplus_derivative_exact(x, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_derivative(x, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_derivative(_loops.at(x, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_derivative(x, b):
    value, ok = _squareplus_derivative_fast(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative(_loops.float64(x), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_derivative(x, b):
    value, ok = _squareplus_derivative_fast32(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative(_loops.float64(x), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_derivative = _dispatch.Kernel(
    __name__,
    "squareplus_derivative",
    ("x", "b"),
    _loops.Loops(
        fill=_fill_squareplus_derivative,
        fill32=_fill32_squareplus_derivative,
        mend=_mend_squareplus_derivative,
        one=_one_squareplus_derivative,
        one32=_one32_squareplus_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squareplus_derivative(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """The derivative of squareplus with respect to x.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_derivative.call(out, x, b)


@_loops.callable_when_jitted(squareplus_derivative)
def _overload_squareplus_derivative(x, b=4.0):
    call = _kernel_squareplus_derivative.compiled(x, b)

    def jitted(x, b=4.0):
        return call(x, b)

    return jitted


_squareplus_derivative2_ball_expression = _ball_wide.program(
    "x b", "(-x**2/(b + x**2) + 1)/(2*sqrt(b + x**2))", "b/(2*(b + x**2)*sqrt(b + x**2))"
)


@_vecmath.jit_scalar
def _squareplus_derivative2_ball(x, b):
    """In balls."""
    # b/(2*(b + x**2)*sqrt(b + x**2))
    _t3 = _ball.sqr(x)
    _t5 = _ball.add(b, _t3)
    _t7 = _ball.sqrt(_t5)
    _t9 = _ball.mul(_t5, _t7)
    _t11 = _ball.scaled(_t9, 1.0)
    _t13 = _ball.div(b, _t11)
    return _ball_wide.settled(_t13, _squareplus_derivative2_ball_expression, (x, b))


@_vecmath.jit_scalar
def _squareplus_derivative2_exact(x, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    b = _ball.from_float(b)
    return _squareplus_derivative2_ball(x, b)


@_vecmath.jit_inline
def _squareplus_derivative2_fast(x, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = -_v1
    _v5 = -_v2
    _v6 = _vecmath.pair_plus(_v1, _v2, b)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = abs(_v7)
    _v11 = _vecmath.pair_quotient(_v4, _v5, _v7, _v8)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v12)
    _v18 = _v17 + 1.0
    _v19 = abs(_v15) * 16384.0 >= _v18
    _v20 = _v15 + _v16
    _v21 = _vecmath.two_product(0.5, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = x * x
    _v25 = abs(_v24) > 1.0261342003245941e-289
    _v26 = b + _v24
    _v27 = _vecmath.pow_(_v26, -0.5)
    _v28 = abs(_v27)
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _vecmath.pair_times(_v22, _v23, _v27)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.rounded(_v31, _v32)
    _v34 = b > 0.0
    _v35 = _vecmath.in_range(_v33)
    _v36 = abs(x)
    _v37 = abs(b)
    _v38 = _v10 < 9.7453140114e288
    _v39 = _v28 < 9.7453140114e288
    _v40 = _v36 < 3.402823669209385e38
    _v41 = _v37 < 3.402823669209385e38
    _v42 = _v3 & _v9
    _v43 = _v42 & _v19
    _v44 = _v43 & _v25
    _v45 = _v44 & _v29
    _v46 = _v45 & _v34
    _v47 = _v46 & _v35
    _v48 = _v47 & _v38
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v50 & _v41
    _v52 = _vecmath.guarded(_v33, _v51)
    return _v52, _v51


@_vecmath.jit_inline
def _squareplus_derivative2_fast32(x, b):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = b + _v0
    _v2 = 2.0 * _v1
    _v3 = _vecmath.sqrt(_v1)
    _v4 = _v2 * _v3
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = b / _v4
    _v8 = b > 0.0
    _v9 = _vecmath.in_range(_v7)
    _v10 = abs(x)
    _v11 = abs(b)
    _v12 = _vecmath32.single(_v7)
    _v13 = _v6 < 9.7453140114e288
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v5 & _v8
    _v17 = _v16 & _v9
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _vecmath32.guarded(_v12, _v20)
    return _v21, _v20


@_cached
def _fill_squareplus_derivative2(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative2_fast(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_derivative2(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative2_fast32(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_derivative2(x, b, width):
    if _loops.any_nan(x, b):
        return _loops.NAN
    ball = _squareplus_derivative2_exact(x, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_derivative2(x, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_derivative2(_loops.at(x, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_derivative2(x, b):
    value, ok = _squareplus_derivative2_fast(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative2(_loops.float64(x), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_derivative2(x, b):
    value, ok = _squareplus_derivative2_fast32(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative2(_loops.float64(x), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_derivative2 = _dispatch.Kernel(
    __name__,
    "squareplus_derivative2",
    ("x", "b"),
    _loops.Loops(
        fill=_fill_squareplus_derivative2,
        fill32=_fill32_squareplus_derivative2,
        mend=_mend_squareplus_derivative2,
        one=_one_squareplus_derivative2,
        one32=_one32_squareplus_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squareplus_derivative2(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """The second derivative of squareplus with respect to x.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_derivative2.call(out, x, b)


@_loops.callable_when_jitted(squareplus_derivative2)
def _overload_squareplus_derivative2(x, b=4.0):
    call = _kernel_squareplus_derivative2.compiled(x, b)

    def jitted(x, b=4.0):
        return call(x, b)

    return jitted


_squareplus_derivative_b_ball_expression = _ball_wide.program(
    "x b", "1/(4*sqrt(b + x**2))", "1/(4*sqrt(b + x**2))"
)


@_vecmath.jit_scalar
def _squareplus_derivative_b_ball(x, b):
    """In balls."""
    # 1/(4*sqrt(b + x**2))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.add(b, _t5)
    _t9 = _ball.sqrt(_t7)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = _ball.div(_t1, _t11)
    return _ball_wide.settled(_t13, _squareplus_derivative_b_ball_expression, (x, b))


@_vecmath.jit_scalar
def _squareplus_derivative_b_exact(x, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    b = _ball.from_float(b)
    return _squareplus_derivative_b_ball(x, b)


@_vecmath.jit_inline
def _squareplus_derivative_b_fast(x, b):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = b + _v0
    _v3 = _vecmath.sqrt(_v2)
    _v4 = 4.0 * _v3
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = 1.0 / _v4
    _v8 = b > 0.0
    _v9 = _vecmath.in_range(_v7)
    _v10 = abs(x)
    _v11 = abs(b)
    _v12 = _v6 < 9.7453140114e288
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v1 & _v5
    _v16 = _v15 & _v8
    _v17 = _v16 & _v9
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = _v19 & _v14
    _v21 = _vecmath.guarded(_v7, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _squareplus_derivative_b_fast32(x, b):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = b + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 4.0 * _v2
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = 1.0 / _v3
    _v7 = b > 0.0
    _v8 = _vecmath.in_range(_v6)
    _v9 = abs(x)
    _v10 = abs(b)
    _v11 = _vecmath32.single(_v6)
    _v12 = _v5 < 9.7453140114e288
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v4 & _v7
    _v16 = _v15 & _v8
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _vecmath32.guarded(_v11, _v19)
    return _v20, _v19


@_cached
def _fill_squareplus_derivative_b(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_b_fast(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_derivative_b(x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_b_fast32(_loops.at(x, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_derivative_b(x, b, width):
    if _loops.any_nan(x, b):
        return _loops.NAN
    ball = _squareplus_derivative_b_exact(x, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_derivative_b(x, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_derivative_b(_loops.at(x, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_derivative_b(x, b):
    value, ok = _squareplus_derivative_b_fast(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative_b(_loops.float64(x), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_derivative_b(x, b):
    value, ok = _squareplus_derivative_b_fast32(_loops.float64(x), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative_b(_loops.float64(x), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_derivative_b = _dispatch.Kernel(
    __name__,
    "squareplus_derivative_b",
    ("x", "b"),
    _loops.Loops(
        fill=_fill_squareplus_derivative_b,
        fill32=_fill32_squareplus_derivative_b,
        mend=_mend_squareplus_derivative_b,
        one=_one_squareplus_derivative_b,
        one32=_one32_squareplus_derivative_b,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def squareplus_derivative_b(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """The derivative of squareplus with respect to its parameter b.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_derivative_b.call(out, x, b)


@_loops.callable_when_jitted(squareplus_derivative_b)
def _overload_squareplus_derivative_b(x, b=4.0):
    call = _kernel_squareplus_derivative_b.compiled(x, b)

    def jitted(x, b=4.0):
        return call(x, b)

    return jitted


@_vecmath.jit_inline
def _squareplus_derivative_fast_pulled32(grad_output, x, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = 1.0 / _v1
    _v5 = b * _v4
    _v6 = 1.0 + _v5
    _v7 = _vecmath.sqrt(_v6)
    _v8 = 1.0 + _v7
    _v9 = _v1 * _v8
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = abs(_v9)
    _v12 = 1.0 / _v9
    _v13 = b * _v12
    _v14 = 2.0 + _v13
    _v15 = _v3 < 9.7453140114e288
    _v16 = _v11 < 9.7453140114e288
    _v17 = _v2 & _v10
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = True if x < 0.0 else _v19
    _v21 = b if x < 0.0 else _v14
    _v22 = 2.0 * b
    _v23 = _v22 * _v12
    _v24 = 2.0 + _v23
    _v25 = _v24 * _v1
    _v26 = _v25 * _v8
    _v27 = _v26 if x < 0.0 else _v24
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = abs(_v27)
    _v30 = _v21 / _v27
    _v31 = b > 0.0
    _v32 = _vecmath.in_range(_v30)
    _v33 = abs(b)
    _v34 = _vecmath32.product(grad_output, _v30)
    _v35 = _v29 < 9.7453140114e288
    _v36 = _v0 < 3.402823669209385e38
    _v37 = _v33 < 3.402823669209385e38
    _v38 = _v20 & _v19
    _v39 = _v38 & _v28
    _v40 = _v39 & _v31
    _v41 = _v40 & _v32
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _vecmath32.guarded(_v34, _v44)
    return _v45, _v45 == _v45


@_vecmath.jit_inline
def _squareplus_backward_fast(grad_output, x, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _squareplus_derivative_fast(x, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _squareplus_backward_fast32(grad_output, x, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squareplus_derivative_fast_pulled32(grad_output, x, b)
    return _r0, _ok0


@_vecmath.jit_scalar
def _squareplus_backward_exact(grad_output, x, b):
    """Right everywhere: balls."""
    _d0 = _squareplus_derivative_exact(x, b)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_squareplus_backward(grad_output, x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_backward(grad_output, x, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_backward(grad_output, x, b, width):
    if _loops.any_nan(grad_output, x, b):
        return _loops.NAN
    ball = _squareplus_backward_exact(grad_output, x, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_backward(grad_output, x, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_backward(grad_output, x, b):
    value, ok = _squareplus_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(b)
    )
    if not ok:
        exact = _round_squareplus_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_backward(grad_output, x, b):
    value, ok = _squareplus_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(b)
    )
    if not ok:
        exact = _round_squareplus_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_backward = _dispatch.Kernel(
    __name__,
    "squareplus_backward",
    ("grad_output", "x", "b"),
    _loops.Loops(
        fill=_fill_squareplus_backward,
        fill32=_fill32_squareplus_backward,
        mend=_mend_squareplus_backward,
        one=_one_squareplus_backward,
        one32=_one32_squareplus_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def squareplus_backward(
    grad_output: ArrayLike, x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of squareplus.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_backward.call(out, grad_output, x, b)


@_loops.callable_when_jitted(squareplus_backward)
def _overload_squareplus_backward(grad_output, x, b=4.0):
    call = _kernel_squareplus_backward.compiled(grad_output, x, b)

    def jitted(grad_output, x, b=4.0):
        return call(grad_output, x, b)

    return jitted


@_vecmath.jit_inline
def _squareplus_value_and_derivative_fast(x, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squareplus_fast(x, b)
    _r1, _ok1 = _squareplus_derivative_fast(x, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _squareplus_value_and_derivative_fast32(x, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squareplus_fast32(x, b)
    _r1, _ok1 = _squareplus_derivative_fast32(x, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _squareplus_value_and_derivative_exact(x, b):
    """Right everywhere: balls."""
    _r0 = _squareplus_exact(x, b)
    _r1 = _squareplus_derivative_exact(x, b)
    return _r0, _r1


@_cached
def _fill_squareplus_value_and_derivative(x, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squareplus_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_value_and_derivative(x, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _squareplus_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_squareplus_value_and_derivative(x, b, width):
    if _loops.any_nan(x, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _squareplus_value_and_derivative_exact(x, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_squareplus_value_and_derivative(x, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_squareplus_value_and_derivative(
                _loops.at(x, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_squareplus_value_and_derivative(x, b):
    value_0, value_1, ok = _squareplus_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_squareplus_value_and_derivative(
            _loops.float64(x), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_squareplus_value_and_derivative(x, b):
    value_0, value_1, ok = _squareplus_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_squareplus_value_and_derivative(
            _loops.float64(x), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_squareplus_value_and_derivative = _dispatch.Kernel(
    __name__,
    "squareplus_value_and_derivative",
    ("x", "b"),
    _loops.Loops(
        fill=_fill_squareplus_value_and_derivative,
        fill32=_fill32_squareplus_value_and_derivative,
        mend=_mend_squareplus_value_and_derivative,
        one=_one_squareplus_value_and_derivative,
        one32=_one32_squareplus_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def squareplus_value_and_derivative(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """Squareplus and its derivative, in one pass.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_squareplus_value_and_derivative.call(out, x, b)


@_loops.callable_when_jitted(squareplus_value_and_derivative)
def _overload_squareplus_value_and_derivative(x, b=4.0):
    call = _kernel_squareplus_value_and_derivative.compiled(x, b)

    def jitted(x, b=4.0):
        return call(x, b)

    return jitted


_squareplus_derivative_from_output_ball_expression = _ball_wide.program(
    "y b", "4*y**2/(b + 4*y**2)"
)


@_vecmath.jit_scalar
def _squareplus_derivative_from_output_ball(y, b):
    """In balls."""
    if _ball.is_zero(y):
        return (0.0, 0.0, 0.0, 0.0)
    # 4*y**2/(b + 4*y**2)
    _t2 = _ball.sqr(y)
    _t4 = _ball.scaled(_t2, 2.0)
    _t7 = _ball.add(_t4, b)
    _t9 = _ball.div(_t4, _t7)
    return _ball_wide.settled(_t9, _squareplus_derivative_from_output_ball_expression, (y, b))


@_vecmath.jit_scalar
def _squareplus_derivative_from_output_exact(y, b):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    b = _ball.from_float(b)
    return _squareplus_derivative_from_output_ball(y, b)


@_vecmath.jit_inline
def _squareplus_derivative_from_output_fast(y, b):
    """For float64 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = 4.0 * _v0
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = _v2 + b
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = _v2 / _v4
    _v8 = b > 0.0
    _v9 = _vecmath.in_range(_v7)
    _v10 = _v7 == 0.0
    _v11 = _v9 | (_v10 & (y == 0.0))
    _v12 = abs(y)
    _v13 = abs(b)
    _v14 = _v6 < 9.7453140114e288
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v1 & _v3
    _v18 = _v17 & _v5
    _v19 = _v18 & _v8
    _v20 = _v19 & _v11
    _v21 = _v20 & _v14
    _v22 = _v21 & _v15
    _v23 = _v22 & _v16
    _v24 = _vecmath.guarded(_v7, _v23)
    return _v24, _v23


@_vecmath.jit_inline
def _squareplus_derivative_from_output_fast32(y, b):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = 4.0 * _v0
    _v2 = _v1 + b
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = abs(_v2)
    _v5 = _v1 / _v2
    _v6 = b > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = _v5 == 0.0
    _v9 = _v7 | (_v8 & (y == 0.0))
    _v10 = abs(y)
    _v11 = abs(b)
    _v12 = _vecmath32.single(_v5)
    _v13 = _v4 < 9.7453140114e288
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v3 & _v6
    _v17 = _v16 & _v9
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _vecmath32.guarded(_v12, _v20)
    return _v21, _v20


@_cached
def _fill_squareplus_derivative_from_output(y, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_from_output_fast(_loops.at(y, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_derivative_from_output(y, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_derivative_from_output_fast32(_loops.at(y, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_derivative_from_output(y, b, width):
    if _loops.any_nan(y, b):
        return _loops.NAN
    ball = _squareplus_derivative_from_output_exact(y, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_derivative_from_output(y, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_derivative_from_output(
                _loops.at(y, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_derivative_from_output(y, b):
    value, ok = _squareplus_derivative_from_output_fast(_loops.float64(y), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative_from_output(_loops.float64(y), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_derivative_from_output(y, b):
    value, ok = _squareplus_derivative_from_output_fast32(_loops.float64(y), _loops.float64(b))
    if not ok:
        exact = _round_squareplus_derivative_from_output(_loops.float64(y), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_derivative_from_output = _dispatch.Kernel(
    __name__,
    "squareplus_derivative_from_output",
    ("y", "b"),
    _loops.Loops(
        fill=_fill_squareplus_derivative_from_output,
        fill32=_fill32_squareplus_derivative_from_output,
        mend=_mend_squareplus_derivative_from_output,
        one=_one_squareplus_derivative_from_output,
        one32=_one32_squareplus_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def squareplus_derivative_from_output(y: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any:
    """The derivative of squareplus, from its output alone.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_derivative_from_output.call(out, y, b)


@_loops.callable_when_jitted(squareplus_derivative_from_output)
def _overload_squareplus_derivative_from_output(y, b=4.0):
    call = _kernel_squareplus_derivative_from_output.compiled(y, b)

    def jitted(y, b=4.0):
        return call(y, b)

    return jitted


@_vecmath.jit_inline
def _squareplus_derivative_from_output_fast_pulled32(grad_output, y, b):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = 4.0 * _v0
    _v2 = _v1 + b
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = abs(_v2)
    _v5 = _v1 / _v2
    _v6 = b > 0.0
    _v7 = _vecmath.in_range(_v5)
    _v8 = _v5 == 0.0
    _v9 = _v7 | (_v8 & (y == 0.0))
    _v10 = abs(y)
    _v11 = abs(b)
    _v12 = _vecmath32.product(grad_output, _v5)
    _v13 = _v4 < 9.7453140114e288
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v3 & _v6
    _v17 = _v16 & _v9
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _vecmath32.guarded(_v12, _v20)
    return _v21, _v21 == _v21


@_vecmath.jit_inline
def _squareplus_backward_from_output_fast(grad_output, y, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _squareplus_derivative_from_output_fast(y, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _squareplus_backward_from_output_fast32(grad_output, y, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _squareplus_derivative_from_output_fast_pulled32(grad_output, y, b)
    return _r0, _ok0


@_vecmath.jit_scalar
def _squareplus_backward_from_output_exact(grad_output, y, b):
    """Right everywhere: balls."""
    _d0 = _squareplus_derivative_from_output_exact(y, b)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_squareplus_backward_from_output(grad_output, y, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_squareplus_backward_from_output(grad_output, y, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _squareplus_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_squareplus_backward_from_output(grad_output, y, b, width):
    if _loops.any_nan(grad_output, y, b):
        return _loops.NAN
    ball = _squareplus_backward_from_output_exact(grad_output, y, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_squareplus_backward_from_output(grad_output, y, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_squareplus_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_squareplus_backward_from_output(grad_output, y, b):
    value, ok = _squareplus_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(b)
    )
    if not ok:
        exact = _round_squareplus_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_squareplus_backward_from_output(grad_output, y, b):
    value, ok = _squareplus_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(b)
    )
    if not ok:
        exact = _round_squareplus_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_squareplus_backward_from_output = _dispatch.Kernel(
    __name__,
    "squareplus_backward_from_output",
    ("grad_output", "y", "b"),
    _loops.Loops(
        fill=_fill_squareplus_backward_from_output,
        fill32=_fill32_squareplus_backward_from_output,
        mend=_mend_squareplus_backward_from_output,
        one=_one_squareplus_backward_from_output,
        one32=_one32_squareplus_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def squareplus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of squareplus, from its output
    alone.

    b: default 4.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_squareplus_backward_from_output.call(out, grad_output, y, b)


@_loops.callable_when_jitted(squareplus_backward_from_output)
def _overload_squareplus_backward_from_output(grad_output, y, b=4.0):
    call = _kernel_squareplus_backward_from_output.compiled(grad_output, y, b)

    def jitted(grad_output, y, b=4.0):
        return call(grad_output, y, b)

    return jitted


def squareplus_backward_b(
    grad_output: ArrayLike, x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times squareplus_derivative_b, over the axes along which b is
    broadcast.

    b and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "squareplus_backward_b",
        _kernel_squareplus_derivative_b,
        ("grad_output", "x", "b"),
        2,
        (grad_output, x, b),
        out,
    )
