"""BLU.

Written by `symact build` from [blu] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "blu",
    "blu_backward",
    "blu_backward_beta",
    "blu_derivative",
    "blu_derivative2",
    "blu_derivative_beta",
    "blu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_blu_ball_expression = _ball_wide.program(
    "x beta",
    "beta*(sqrt(x**2 + 1) - 1) + x",
    "beta*sqrt(x**2 + 1) - beta + x",
    "where_positive(-beta*x - beta - beta/(x*(sqrt(1 + x**(-2)) + 1)) + x, -x)",
    "beta*x**2/(sqrt(x**2 + 1) + 1) + x",
)


@_vecmath.jit_scalar
def _blu_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # beta*sqrt(x**2 + 1) - beta + x
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.sqrt(_t7)
    _t11 = _ball.mul(beta, _t9)
    _t13 = _ball.add(_t11, x)
    _t14 = _ball.sub(_t13, beta)
    if _ball_wide.will_do(_t14, (x, beta)):
        return _t14
    # where_positive(-beta*x - beta - beta/(x*(sqrt(1 + x**(-2)) + 1)) + x, -x)
    _t19 = _ball.sub(x, beta)
    _t20 = _ball.mul(beta, x)
    _t22 = _ball.sub(_t19, _t20)
    _t23 = _ball.div(_t2, _t5)
    _t25 = _ball.add(_t2, _t23)
    _t27 = _ball.sqrt(_t25)
    _t29 = _ball.add(_t2, _t27)
    _t31 = _ball.mul(x, _t29)
    _t33 = _ball.div(beta, _t31)
    _t35 = _ball.sub(_t22, _t33)
    _t37 = _ball.neg(x)
    _t39 = _ball.where_positive(_t35, _t37)
    if _ball_wide.will_do(_t39, (x, beta)):
        return _t39
    # beta*x**2/(sqrt(x**2 + 1) + 1) + x
    _t44 = _ball.mul(beta, _t5)
    _t46 = _ball.add(_t2, _t9)
    _t48 = _ball.div(_t44, _t46)
    _t50 = _ball.add(_t48, x)
    _t52 = _ball.better(_ball.better(_t14, _t39), _t50)
    return _ball_wide.settled(_t52, _blu_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _blu_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _blu_ball(x, beta)


@_vecmath.jit_inline
def _blu_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = -beta
    _v1 = _vecmath.two_product(x, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.sqrt_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, beta)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v11, _v12, _v0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, x)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(beta)
    _v20 = abs(_v11)
    _v21 = abs(x)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = abs(_v17) * 16384.0 >= _v23
    _v25 = _v17 + _v18
    _v26 = _vecmath.in_range(_v25)
    _v27 = _v21 < 3.402823669209385e38
    _v28 = _v19 < 3.402823669209385e38
    _v29 = _v24 & _v26
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _vecmath.guarded(_v25, _v31)
    return _v32, _v31


@_vecmath.jit_inline
def _blu_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -beta
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v3 * beta
    _v5 = _v0 + _v4
    _v6 = _v5 + x
    _v7 = abs(beta)
    _v8 = abs(_v4)
    _v9 = abs(x)
    _v10 = _v7 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v6) * 4096.0 >= _v11
    _v13 = _v6 != 0.0
    _v14 = _vecmath32.single(_v6)
    _v15 = _v9 < 3.402823669209385e38
    _v16 = _v7 < 3.402823669209385e38
    _v17 = _v12 & _v13
    _v18 = _v17 & _v15
    _v19 = _v18 & _v16
    _v20 = _vecmath32.guarded(_v14, _v19)
    return _v20, _v19


@_cached
def _fill_blu(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_blu(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_blu(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _blu_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_blu(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_blu(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_blu(x, beta):
    value, ok = _blu_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_blu(x, beta):
    value, ok = _blu_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_blu = _dispatch.Kernel(
    __name__,
    "blu",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_blu,
        fill32=_fill32_blu,
        mend=_mend_blu,
        one=_one_blu,
        one32=_one32_blu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def blu(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """BLU, elementwise.

    Slow in places: at 10 of the points tried, such as x = -1.7976931348623157e+308, beta = 1.0, no
    form is accurate in double-double, and as many digits are taken as it needs.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_blu.call(out, x, beta)


@_loops.callable_when_jitted(blu)
def _overload_blu(x, beta=1.0):
    call = _kernel_blu.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_blu_derivative_ball_expression = _ball_wide.program(
    "x beta",
    "beta*x/sqrt(x**2 + 1) + 1",
    "(beta*x + sqrt(x**2 + 1))/sqrt(x**2 + 1)",
    "where_positive((-beta + 1 + 1/(x**2*(sqrt(1 + x**(-2)) + 1)))/(1 + 1/(x**2*(sqrt(1 + x**(-2))"
    " + 1))), -x)",
)


@_vecmath.jit_scalar
def _blu_derivative_ball(x, beta):
    """In balls."""
    # (beta*x + sqrt(x**2 + 1))/sqrt(x**2 + 1)
    _t3 = _ball.mul(beta, x)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sqr(x)
    _t9 = _ball.add(_t5, _t7)
    _t11 = _ball.sqrt(_t9)
    _t13 = _ball.add(_t3, _t11)
    _t15 = _ball.div(_t13, _t11)
    if _ball_wide.will_do(_t15, (x, beta)):
        return _t15
    # where_positive((-beta + 1 + 1/(x**2*(sqrt(1 + x**(-2)) + 1)))/(1 + 1/(x**2*(sqrt(1 + ...
    _t20 = _ball.div(_t5, _t7)
    _t22 = _ball.add(_t5, _t20)
    _t24 = _ball.sqrt(_t22)
    _t26 = _ball.add(_t5, _t24)
    _t28 = _ball.mul(_t7, _t26)
    _t30 = _ball.div(_t5, _t28)
    _t32 = _ball.add(_t5, _t30)
    _t33 = _ball.sub(_t32, beta)
    _t35 = _ball.add(_t5, _t30)
    _t37 = _ball.div(_t33, _t35)
    _t39 = _ball.neg(x)
    _t41 = _ball.where_positive(_t37, _t39)
    _t43 = _ball.better(_t15, _t41)
    return _ball_wide.settled(_t43, _blu_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _blu_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _blu_derivative_ball(x, beta)


@_vecmath.jit_inline
def _blu_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
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
    _v18 = _v13 + _v14
    _v19 = _v18 / _v10
    _v20 = abs(x)
    _v21 = abs(beta)
    _v22 = _v20 < 3.402823669209385e38
    _v23 = _v21 < 3.402823669209385e38
    _v24 = _v17 & _v22
    _v25 = _v24 & _v23
    _v26 = _vecmath.guarded(_v19, _v25)
    return _v26, _v25


@_vecmath.jit_inline
def _blu_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v0 + _v3
    _v5 = abs(_v0)
    _v6 = _v5 + _v3
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 / _v3
    _v9 = abs(x)
    _v10 = abs(beta)
    _v11 = _vecmath32.single(_v8)
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v7 & _v12
    _v15 = _v14 & _v13
    _v16 = _vecmath32.guarded(_v11, _v15)
    return _v16, _v15


@_cached
def _fill_blu_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_blu_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_blu_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _blu_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_blu_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_blu_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_blu_derivative(x, beta):
    value, ok = _blu_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_blu_derivative(x, beta):
    value, ok = _blu_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_blu_derivative = _dispatch.Kernel(
    __name__,
    "blu_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_blu_derivative,
        fill32=_fill32_blu_derivative,
        mend=_mend_blu_derivative,
        one=_one_blu_derivative,
        one32=_one32_blu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def blu_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of blu with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_blu_derivative.call(out, x, beta)


@_loops.callable_when_jitted(blu_derivative)
def _overload_blu_derivative(x, beta=1.0):
    call = _kernel_blu_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_blu_derivative2_ball_expression = _ball_wide.program(
    "x beta", "beta*(-x**2/(x**2 + 1) + 1)/sqrt(x**2 + 1)", "beta/((x**2 + 1)*sqrt(x**2 + 1))"
)


@_vecmath.jit_scalar
def _blu_derivative2_ball(x, beta):
    """In balls."""
    # beta/((x**2 + 1)*sqrt(x**2 + 1))
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.sqrt(_t7)
    _t11 = _ball.mul(_t7, _t9)
    _t13 = _ball.div(beta, _t11)
    return _ball_wide.settled(_t13, _blu_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _blu_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _blu_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _blu_derivative2_fast(x, beta):
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
    _v18 = x * x
    _v19 = 1.0 + _v18
    _v20 = _vecmath.pow_(_v19, -0.5)
    _v21 = abs(_v20)
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = _vecmath.two_product(_v17, _v20)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, beta)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.rounded(_v27, _v28)
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(beta)
    _v33 = _v21 < 9.7453140114e288
    _v34 = _v31 < 3.402823669209385e38
    _v35 = _v32 < 3.402823669209385e38
    _v36 = _v16 & _v22
    _v37 = _v36 & _v30
    _v38 = _v37 & _v33
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _vecmath.guarded(_v29, _v40)
    return _v41, _v40


@_vecmath.jit_inline
def _blu_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = _v2 * _v1
    _v4 = beta / _v3
    _v5 = _v4 != 0.0
    _v6 = abs(x)
    _v7 = abs(beta)
    _v8 = _vecmath32.single(_v4)
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v5 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.guarded(_v8, _v12)
    return _v13, _v12


@_cached
def _fill_blu_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_blu_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_blu_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _blu_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_blu_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_blu_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_blu_derivative2(x, beta):
    value, ok = _blu_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_blu_derivative2(x, beta):
    value, ok = _blu_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_blu_derivative2 = _dispatch.Kernel(
    __name__,
    "blu_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_blu_derivative2,
        fill32=_fill32_blu_derivative2,
        mend=_mend_blu_derivative2,
        one=_one_blu_derivative2,
        one32=_one32_blu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def blu_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of blu with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_blu_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(blu_derivative2)
def _overload_blu_derivative2(x, beta=1.0):
    call = _kernel_blu_derivative2.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_blu_derivative_beta_ball_expression = _ball_wide.program(
    "x beta", "sqrt(x**2 + 1) - 1", "x**2/(sqrt(x**2 + 1) + 1)"
)


@_vecmath.jit_scalar
def _blu_derivative_beta_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # sqrt(x**2 + 1) - 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sqrt(_t6)
    _t10 = _ball.sub(_t8, _t1)
    if _ball_wide.will_do(_t10, (x, beta)):
        return _t10
    # x**2/(sqrt(x**2 + 1) + 1)
    _t15 = _ball.add(_t1, _t8)
    _t17 = _ball.div(_t4, _t15)
    _t19 = _ball.better(_t10, _t17)
    return _ball_wide.settled(_t19, _blu_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _blu_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _blu_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _blu_derivative_beta_fast(x, beta):
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
    _v9 = _vecmath.pair_plus(_v7, _v8, -1.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(-1.0)
    _v13 = _v12 + _v7
    _v14 = abs(_v10) * 16384.0 >= _v13
    _v15 = _v10 + _v11
    _v16 = abs(x)
    _v17 = abs(beta)
    _v18 = _v16 < 3.402823669209385e38
    _v19 = _v17 < 3.402823669209385e38
    _v20 = _v14 & _v18
    _v21 = _v20 & _v19
    _v22 = _vecmath.guarded(_v15, _v21)
    _v23 = _v22 if beta == beta else beta
    return _v23, _v21


@_vecmath.jit_inline
def _blu_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = 1.0 + _v2
    _v4 = _v0 / _v3
    _v5 = abs(x)
    _v6 = abs(beta)
    _v7 = _vecmath32.single(_v4)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v8 & _v9
    _v11 = _vecmath32.guarded(_v7, _v10)
    _v12 = _v11 if beta == beta else _vecmath32.single(beta)
    return _v12, _v10


@_cached
def _fill_blu_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_blu_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_blu_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _blu_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_blu_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_blu_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_blu_derivative_beta(x, beta):
    value, ok = _blu_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_blu_derivative_beta(x, beta):
    value, ok = _blu_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_blu_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_blu_derivative_beta = _dispatch.Kernel(
    __name__,
    "blu_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_blu_derivative_beta,
        fill32=_fill32_blu_derivative_beta,
        mend=_mend_blu_derivative_beta,
        one=_one_blu_derivative_beta,
        one32=_one32_blu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def blu_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of blu with respect to its parameter beta.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_blu_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(blu_derivative_beta)
def _overload_blu_derivative_beta(x, beta=1.0):
    call = _kernel_blu_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _blu_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v0 + _v3
    _v5 = abs(_v0)
    _v6 = _v5 + _v3
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 / _v3
    _v9 = abs(x)
    _v10 = abs(beta)
    _v11 = _vecmath32.product(grad_output, _v8)
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v7 & _v12
    _v15 = _v14 & _v13
    _v16 = _vecmath32.guarded(_v11, _v15)
    return _v16, _v16 == _v16


@_vecmath.jit_inline
def _blu_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _blu_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _blu_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _blu_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _blu_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _blu_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_blu_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_blu_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _blu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_blu_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _blu_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_blu_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_blu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_blu_backward(grad_output, x, beta):
    value, ok = _blu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_blu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_blu_backward(grad_output, x, beta):
    value, ok = _blu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_blu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_blu_backward = _dispatch.Kernel(
    __name__,
    "blu_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_blu_backward,
        fill32=_fill32_blu_backward,
        mend=_mend_blu_backward,
        one=_one_blu_backward,
        one32=_one32_blu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def blu_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of blu.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_blu_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(blu_backward)
def _overload_blu_backward(grad_output, x, beta=1.0):
    call = _kernel_blu_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.0):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _blu_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _blu_fast(x, beta)
    _r1, _ok1 = _blu_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _blu_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _blu_fast32(x, beta)
    _r1, _ok1 = _blu_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _blu_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _blu_exact(x, beta)
    _r1 = _blu_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_blu_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _blu_value_and_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_blu_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _blu_value_and_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_blu_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _blu_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_blu_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_blu_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_blu_value_and_derivative(x, beta):
    value_0, value_1, ok = _blu_value_and_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact_0, exact_1 = _round_blu_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_blu_value_and_derivative(x, beta):
    value_0, value_1, ok = _blu_value_and_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact_0, exact_1 = _round_blu_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_blu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "blu_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_blu_value_and_derivative,
        fill32=_fill32_blu_value_and_derivative,
        mend=_mend_blu_value_and_derivative,
        one=_one_blu_value_and_derivative,
        one32=_one32_blu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def blu_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """BLU and its derivative, in one pass.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_blu_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(blu_value_and_derivative)
def _overload_blu_value_and_derivative(x, beta=1.0):
    call = _kernel_blu_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


def blu_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times blu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "blu_backward_beta",
        _kernel_blu_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
