"""Swim.

Written by `symact build` from [swim] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "swim",
    "swim_backward",
    "swim_backward_alpha",
    "swim_derivative",
    "swim_derivative2",
    "swim_derivative_alpha",
    "swim_value_and_derivative",
]

_cached = _loops.caching(__name__)


_swim_ball_expression = _ball_wide.program(
    "x alpha", "x*(alpha*x/sqrt(x**2 + 1) + 1)/2", "x*(alpha*x + sqrt(x**2 + 1))/(2*sqrt(x**2 + 1))"
)


@_vecmath.jit_scalar
def _swim_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(alpha*x + sqrt(x**2 + 1))/(2*sqrt(x**2 + 1))
    _t3 = _ball.mul(alpha, x)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sqr(x)
    _t9 = _ball.add(_t5, _t7)
    _t11 = _ball.sqrt(_t9)
    _t13 = _ball.add(_t3, _t11)
    _t15 = _ball.mul(x, _t13)
    _t17 = _ball.scaled(_t11, 1.0)
    _t19 = _ball.div(_t15, _t17)
    return _ball_wide.settled(_t19, _swim_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _swim_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _swim_ball(x, alpha)


@_vecmath.jit_inline
def _swim_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(x, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.sqrt_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_sum(_v1, _v2, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v1)
    _v16 = _v15 + _v10
    _v17 = abs(_v13) * 16384.0 >= _v16
    _v18 = _vecmath.two_sum(_v13, _v14)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(_v19, _v20, x)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = 2.0 * _v10
    _v25 = 2.0 * _v11
    _v26 = _vecmath.pair_quotient(_v22, _v23, _v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _v27 + _v28
    _v30 = _v29 != 0.0
    _v31 = abs(x)
    _v32 = abs(alpha)
    _v33 = _v31 < 3.402823669209385e38
    _v34 = _v32 < 3.402823669209385e38
    _v35 = _v17 & _v30
    _v36 = _v35 & _v33
    _v37 = _v36 & _v34
    _v38 = _vecmath.guarded(_v29, _v37)
    return _v38, _v37


@_vecmath.jit_inline
def _swim_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v0 + _v3
    _v5 = abs(_v0)
    _v6 = _v5 + _v3
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 * x
    _v9 = 2.0 * _v3
    _v10 = _v8 / _v9
    _v11 = abs(x)
    _v12 = abs(alpha)
    _v13 = _vecmath32.single(_v10)
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v7 & _v14
    _v17 = _v16 & _v15
    _v18 = _vecmath32.guarded(_v13, _v17)
    return _v18, _v17


@_cached
def _fill_swim(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swim(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swim(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _swim_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_swim(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swim(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swim(x, alpha):
    value, ok = _swim_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swim(x, alpha):
    value, ok = _swim_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swim = _dispatch.Kernel(
    __name__,
    "swim",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_swim,
        fill32=_fill32_swim,
        mend=_mend_swim,
        one=_one_swim,
        one32=_one32_swim,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swim(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """Swim, elementwise.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swim.call(out, x, alpha)


@_loops.callable_when_jitted(swim)
def _overload_swim(x, alpha=0.5):
    call = _kernel_swim.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_swim_derivative_ball_expression = _ball_wide.program(
    "x alpha",
    "alpha*x/(2*sqrt(x**2 + 1)) + x*(-alpha*x**2/(x**2 + 1)**(3/2) + alpha/sqrt(x**2 + 1))/2 + 1/2",
    "(alpha*x**3 + 2*alpha*x + x**2*sqrt(x**2 + 1) + sqrt(x**2 + 1))/(2*(x**2 + 1)*sqrt(x**2 + 1))",
)


@_vecmath.jit_scalar
def _swim_derivative_ball(x, alpha):
    """In balls."""
    # (alpha*x**3 + 2*alpha*x + x**2*sqrt(x**2 + 1) + sqrt(x**2 + 1))/(2*(x**2 + 1)*sqrt(x*...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.scaled(_t3, 1.0)
    _t7 = _ball.powi(x, 3)
    _t9 = _ball.mul(alpha, _t7)
    _t11 = _ball.add(_t5, _t9)
    _t12 = (1.0, 0.0, 0.0, 0.0)
    _t14 = _ball.sqr(x)
    _t16 = _ball.add(_t12, _t14)
    _t18 = _ball.sqrt(_t16)
    _t20 = _ball.add(_t11, _t18)
    _t21 = _ball.mul(_t14, _t18)
    _t23 = _ball.add(_t20, _t21)
    _t25 = _ball.mul(_t16, _t18)
    _t27 = _ball.scaled(_t25, 1.0)
    _t29 = _ball.div(_t23, _t27)
    return _ball_wide.settled(_t29, _swim_derivative_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _swim_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _swim_derivative_ball(x, alpha)


@_vecmath.jit_inline
def _swim_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = 2.0 * _v1
    _v4 = 2.0 * _v2
    _v5 = _vecmath.two_product(x, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, alpha)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.sqrt_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v6, _v7, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_sum(_v3, _v4, _v12, _v13)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_sum(_v24, _v25, _v18, _v19)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v21, _v22)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v3)
    _v33 = abs(_v12)
    _v34 = _v32 + _v33
    _v35 = _v34 + _v18
    _v36 = _v35 + _v21
    _v37 = abs(_v30) * 16384.0 >= _v36
    _v38 = _vecmath.two_sum(_v30, _v31)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v15, _v16, _v18, _v19)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = 2.0 * _v42
    _v45 = 2.0 * _v43
    _v46 = _vecmath.pair_quotient(_v39, _v40, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _v47 + _v48
    _v50 = abs(x)
    _v51 = abs(alpha)
    _v52 = _v50 < 3.402823669209385e38
    _v53 = _v51 < 3.402823669209385e38
    _v54 = _v37 & _v52
    _v55 = _v54 & _v53
    _v56 = _vecmath.guarded(_v49, _v55)
    return _v56, _v55


@_vecmath.jit_inline
def _swim_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * alpha
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = _v2 * x
    _v4 = _v3 * alpha
    _v5 = 1.0 + _v2
    _v6 = _vecmath.sqrt(_v5)
    _v7 = _v6 * _v2
    _v8 = _v1 + _v4
    _v9 = _v8 + _v6
    _v10 = _v9 + _v7
    _v11 = abs(_v1)
    _v12 = abs(_v4)
    _v13 = _v11 + _v12
    _v14 = _v13 + _v6
    _v15 = _v14 + _v7
    _v16 = abs(_v10) * 4096.0 >= _v15
    _v17 = 2.0 * _v6
    _v18 = _v17 * _v5
    _v19 = _v10 / _v18
    _v20 = _vecmath.in_range(_v19)
    _v21 = abs(x)
    _v22 = abs(alpha)
    _v23 = _vecmath32.single(_v19)
    _v24 = _v21 < 3.402823669209385e38
    _v25 = _v22 < 3.402823669209385e38
    _v26 = _v16 & _v20
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _vecmath32.guarded(_v23, _v28)
    return _v29, _v28


@_cached
def _fill_swim_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swim_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swim_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _swim_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_swim_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swim_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swim_derivative(x, alpha):
    value, ok = _swim_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swim_derivative(x, alpha):
    value, ok = _swim_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swim_derivative = _dispatch.Kernel(
    __name__,
    "swim_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_swim_derivative,
        fill32=_fill32_swim_derivative,
        mend=_mend_swim_derivative,
        one=_one_swim_derivative,
        one32=_one32_swim_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swim_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of swim with respect to x.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swim_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(swim_derivative)
def _overload_swim_derivative(x, alpha=0.5):
    call = _kernel_swim_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_swim_derivative2_ball_expression = _ball_wide.program(
    "x alpha",
    "alpha*(3*x**2*(x**2/(x**2 + 1) - 1)/(2*(x**2 + 1)) - x**2/(x**2 + 1) + 1)/sqrt(x**2 + 1)",
    "-alpha*(x**2 - 2)/(2*(x**2 + 1)**2*sqrt(x**2 + 1))",
)


@_vecmath.jit_scalar
def _swim_derivative2_ball(x, alpha):
    """In balls."""
    # -alpha*(x**2 - 2)/(2*(x**2 + 1)**2*sqrt(x**2 + 1))
    _t3 = _ball.sqr(x)
    _t5 = (1.0, 0.0, 1.0, 0.0)
    _t7 = _ball.sub(_t3, _t5)
    _t9 = _ball.mul(alpha, _t7)
    _t11 = _ball.neg(_t9)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.add(_t13, _t3)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.sqrt(_t15)
    _t21 = _ball.mul(_t17, _t19)
    _t23 = _ball.scaled(_t21, 1.0)
    _t25 = _ball.div(_t11, _t23)
    return _ball_wide.settled(_t25, _swim_derivative2_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _swim_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _swim_derivative2_ball(x, alpha)


@_vecmath.jit_inline
def _swim_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, -2.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.two_sum(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v7, _v8, alpha)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -_v10
    _v13 = -_v11
    _v14 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v15, _v16, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.sqrt_as_pair(_v15, _v16)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v18, _v19, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = 2.0 * _v24
    _v27 = 2.0 * _v25
    _v28 = _vecmath.pair_quotient(_v12, _v13, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _v29 + _v30
    _v32 = _vecmath.in_range(_v31)
    _v33 = abs(x)
    _v34 = abs(alpha)
    _v35 = _v33 < 3.402823669209385e38
    _v36 = _v34 < 3.402823669209385e38
    _v37 = _v32 & _v35
    _v38 = _v37 & _v36
    _v39 = _vecmath.guarded(_v31, _v38)
    return _v39, _v38


@_vecmath.jit_inline
def _swim_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -2.0 + _v0
    _v2 = -_v1
    _v3 = _v2 * alpha
    _v4 = 1.0 + _v0
    _v5 = _v4 * _v4
    _v6 = 2.0 * _v5
    _v7 = _vecmath.sqrt(_v4)
    _v8 = _v6 * _v7
    _v9 = _v3 / _v8
    _v10 = _v9 != 0.0
    _v11 = abs(x)
    _v12 = abs(alpha)
    _v13 = _vecmath32.single(_v9)
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v10 & _v14
    _v17 = _v16 & _v15
    _v18 = _vecmath32.guarded(_v13, _v17)
    return _v18, _v17


@_cached
def _fill_swim_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swim_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swim_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _swim_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_swim_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swim_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swim_derivative2(x, alpha):
    value, ok = _swim_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swim_derivative2(x, alpha):
    value, ok = _swim_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swim_derivative2 = _dispatch.Kernel(
    __name__,
    "swim_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_swim_derivative2,
        fill32=_fill32_swim_derivative2,
        mend=_mend_swim_derivative2,
        one=_one_swim_derivative2,
        one32=_one32_swim_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swim_derivative2(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The second derivative of swim with respect to x.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swim_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(swim_derivative2)
def _overload_swim_derivative2(x, alpha=0.5):
    call = _kernel_swim_derivative2.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_swim_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha", "x**2/(2*sqrt(x**2 + 1))", "x**2/(2*sqrt(x**2 + 1))"
)


@_vecmath.jit_scalar
def _swim_derivative_alpha_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2/(2*sqrt(x**2 + 1))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t4, _t2)
    _t8 = _ball.sqrt(_t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.div(_t2, _t10)
    return _ball_wide.settled(_t12, _swim_derivative_alpha_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _swim_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _swim_derivative_alpha_ball(x, alpha)


@_vecmath.jit_inline
def _swim_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 2.0 * _v2
    _v4 = _v0 / _v3
    _v5 = _vecmath.in_range(_v4)
    _v6 = _v4 == 0.0
    _v7 = _v5 | (_v6 & (x == 0.0))
    _v8 = abs(x)
    _v9 = abs(alpha)
    _v10 = _v8 < 3.402823669209385e38
    _v11 = _v9 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath.guarded(_v4, _v13)
    _v15 = _v14 if alpha == alpha else alpha
    return _v15, _v13


@_vecmath.jit_inline
def _swim_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 2.0 * _v2
    _v4 = _v0 / _v3
    _v5 = abs(x)
    _v6 = abs(alpha)
    _v7 = _vecmath32.single(_v4)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v8 & _v9
    _v11 = _vecmath32.guarded(_v7, _v10)
    _v12 = _v11 if alpha == alpha else _vecmath32.single(alpha)
    return _v12, _v10


@_cached
def _fill_swim_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swim_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swim_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _swim_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_swim_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swim_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swim_derivative_alpha(x, alpha):
    value, ok = _swim_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swim_derivative_alpha(x, alpha):
    value, ok = _swim_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_swim_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swim_derivative_alpha = _dispatch.Kernel(
    __name__,
    "swim_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_swim_derivative_alpha,
        fill32=_fill32_swim_derivative_alpha,
        mend=_mend_swim_derivative_alpha,
        one=_one_swim_derivative_alpha,
        one32=_one32_swim_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swim_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of swim with respect to its parameter alpha.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swim_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(swim_derivative_alpha)
def _overload_swim_derivative_alpha(x, alpha=0.5):
    call = _kernel_swim_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _swim_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * alpha
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = _v2 * x
    _v4 = _v3 * alpha
    _v5 = 1.0 + _v2
    _v6 = _vecmath.sqrt(_v5)
    _v7 = _v6 * _v2
    _v8 = _v1 + _v4
    _v9 = _v8 + _v6
    _v10 = _v9 + _v7
    _v11 = abs(_v1)
    _v12 = abs(_v4)
    _v13 = _v11 + _v12
    _v14 = _v13 + _v6
    _v15 = _v14 + _v7
    _v16 = abs(_v10) * 4096.0 >= _v15
    _v17 = 2.0 * _v6
    _v18 = _v17 * _v5
    _v19 = _v10 / _v18
    _v20 = _vecmath.in_range(_v19)
    _v21 = abs(x)
    _v22 = abs(alpha)
    _v23 = _vecmath32.product(grad_output, _v19)
    _v24 = _v21 < 3.402823669209385e38
    _v25 = _v22 < 3.402823669209385e38
    _v26 = _v16 & _v20
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _vecmath32.guarded(_v23, _v28)
    return _v29, _v29 == _v29


@_vecmath.jit_inline
def _swim_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _swim_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _swim_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swim_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _swim_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _swim_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_swim_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swim_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _swim_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swim_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _swim_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_swim_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swim_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swim_backward(grad_output, x, alpha):
    value, ok = _swim_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_swim_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swim_backward(grad_output, x, alpha):
    value, ok = _swim_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_swim_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swim_backward = _dispatch.Kernel(
    __name__,
    "swim_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_swim_backward,
        fill32=_fill32_swim_backward,
        mend=_mend_swim_backward,
        one=_one_swim_backward,
        one32=_one32_swim_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swim_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of swim.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swim_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(swim_backward)
def _overload_swim_backward(grad_output, x, alpha=0.5):
    call = _kernel_swim_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=0.5):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _swim_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swim_fast(x, alpha)
    _r1, _ok1 = _swim_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _swim_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swim_fast32(x, alpha)
    _r1, _ok1 = _swim_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _swim_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _swim_exact(x, alpha)
    _r1 = _swim_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_swim_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swim_value_and_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_swim_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swim_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_swim_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _swim_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_swim_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_swim_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_swim_value_and_derivative(x, alpha):
    value_0, value_1, ok = _swim_value_and_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact_0, exact_1 = _round_swim_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_swim_value_and_derivative(x, alpha):
    value_0, value_1, ok = _swim_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_swim_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_swim_value_and_derivative = _dispatch.Kernel(
    __name__,
    "swim_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_swim_value_and_derivative,
        fill32=_fill32_swim_value_and_derivative,
        mend=_mend_swim_value_and_derivative,
        one=_one_swim_value_and_derivative,
        one32=_one32_swim_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def swim_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """Swim and its derivative, in one pass.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_swim_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(swim_value_and_derivative)
def _overload_swim_value_and_derivative(x, alpha=0.5):
    call = _kernel_swim_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


def swim_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times swim_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "swim_backward_alpha",
        _kernel_swim_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
