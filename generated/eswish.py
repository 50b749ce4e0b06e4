"""E-swish.

Written by `symact build` from [eswish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "eswish",
    "eswish_backward",
    "eswish_backward_beta",
    "eswish_derivative",
    "eswish_derivative2",
    "eswish_derivative_beta",
    "eswish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_eswish_ball_expression = _ball_wide.program(
    "x beta", "beta*x/(1 + exp(-x))", "beta*x*exp(x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _eswish_ball(x, beta):
    """In balls."""
    # beta*x*exp(x)/(exp(x) + 1)
    _t3 = _ball.mul(beta, x)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t3, _t4)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.add(_t8, _t4)
    _t12 = _ball.div(_t6, _t10)
    if _ball_wide.will_do(_t12, (x, beta)):
        return _t12
    # beta*x/(exp(-x) + 1)
    _t17 = _ball.mul(beta, x)
    _t19 = _ball.neg(x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.add(_t8, _t21)
    _t25 = _ball.div(_t17, _t23)
    _t27 = _ball.better(_t12, _t25)
    return _ball_wide.settled(_t27, _eswish_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _eswish_limit(x, beta):
    """In balls."""
    return _eswish_ball(x, beta)


@_vecmath.jit_scalar
def _eswish_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _at = _eswish_limit(x, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _eswish_limit(x, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _eswish_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(x)
    _v4 = -x
    _v5 = _vecmath.exp_bounded_as_pair(_v4, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_quotient(_v1, _v2, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _v12 + _v13
    _v15 = _vecmath.in_range(_v14)
    _v16 = abs(beta)
    _v17 = _v3 < 325.0
    _v18 = _v16 < 3.402823669209385e38
    _v19 = _v15 & _v17
    _v20 = _v19 & _v18
    _v21 = _vecmath.guarded(_v14, _v20)
    return _v21, _v20


@_vecmath.jit_inline
def _eswish_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(x)
    _v2 = -x
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.0 + _v3
    _v5 = _v0 / _v4
    _v6 = _v5 != 0.0
    _v7 = abs(beta)
    _v8 = _vecmath32.single(_v5)
    _v9 = _v1 < 300.0
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v6 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.guarded(_v8, _v12)
    return _v13, _v12


@_cached
def _fill_eswish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eswish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eswish(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _eswish_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eswish(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eswish(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eswish(x, beta):
    value, ok = _eswish_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eswish(x, beta):
    value, ok = _eswish_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eswish = _dispatch.Kernel(
    __name__,
    "eswish",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_eswish,
        fill32=_fill32_eswish,
        mend=_mend_eswish,
        one=_one_eswish,
        one32=_one32_eswish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eswish(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """E-swish, elementwise.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eswish.call(out, x, beta)


@_loops.callable_when_jitted(eswish)
def _overload_eswish(x, beta=1.5):
    call = _kernel_eswish.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_eswish_derivative_ball_expression = _ball_wide.program(
    "x beta",
    "beta*x*exp(-x)/(1 + exp(-x))**2 + beta/(1 + exp(-x))",
    "beta*(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2",
)


@_vecmath.jit_scalar
def _eswish_derivative_ball(x, beta):
    """In balls."""
    # beta*(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.exp(x)
    _t7 = _ball.add(_t2, _t5)
    _t8 = _ball.add(_t7, x)
    _t10 = _ball.mul(beta, _t8)
    _t11 = _ball.mul(_t10, _t5)
    _t13 = _ball.add(_t2, _t5)
    _t15 = _ball.sqr(_t13)
    _t17 = _ball.div(_t11, _t15)
    if _ball_wide.will_do(_t17, (x, beta)):
        return _t17
    # beta*x*exp(-x)/(exp(-x) + 1)**2 + beta/(exp(-x) + 1)
    _t22 = _ball.mul(beta, x)
    _t23 = _ball.neg(x)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.mul(_t22, _t25)
    _t29 = _ball.add(_t2, _t25)
    _t31 = _ball.sqr(_t29)
    _t33 = _ball.div(_t27, _t31)
    _t35 = _ball.div(beta, _t29)
    _t37 = _ball.add(_t33, _t35)
    _t39 = _ball.better(_t17, _t37)
    return _ball_wide.settled(_t39, _eswish_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _eswish_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _eswish_derivative_ball(x, beta)


@_vecmath.jit_inline
def _eswish_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = abs(x)
    _v5 = -x
    _v6 = _vecmath.exp_bounded_as_pair(_v5, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_product(_v1, _v2, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_plus(_v7, _v8, 1.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_quotient(_v10, _v11, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_quotient(beta, 0.0, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v19, _v20, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v19)
    _v28 = abs(_v22)
    _v29 = _v27 + _v28
    _v30 = abs(_v25) * 16384.0 >= _v29
    _v31 = _v25 + _v26
    _v32 = _vecmath.in_range(_v31)
    _v33 = abs(beta)
    _v34 = x > 48.0
    _v35 = beta if _v34 else _v31
    _v36 = _v4 < 325.0
    _v37 = _v3 & _v30
    _v38 = _v37 & _v32
    _v39 = _v38 & _v36
    _v40 = _v39 | _v34
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v40 & _v41
    _v43 = _vecmath.guarded(_v35, _v42)
    return _v43, _v42


@_vecmath.jit_inline
def _eswish_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 1.0 + _v1
    _v3 = _v2 + x
    _v4 = _v2 + _v0
    _v5 = abs(_v3) * 262144.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = _v6 * beta
    _v8 = _v2 * _v2
    _v9 = _v7 / _v8
    _v10 = _v9 != 0.0
    _v11 = abs(beta)
    _v12 = _vecmath32.single(_v9)
    _v13 = x > 48.0
    _v14 = _vecmath32.single(beta)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v0 < 100.0
    _v17 = _v5 & _v10
    _v18 = _v17 & _v16
    _v19 = _v18 | _v13
    _v20 = _v11 < 3.402823669209385e38
    _v21 = _v19 & _v20
    _v22 = _vecmath32.guarded(_v15, _v21)
    return _v22, _v21


@_cached
def _fill_eswish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eswish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eswish_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _eswish_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eswish_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eswish_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eswish_derivative(x, beta):
    value, ok = _eswish_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eswish_derivative(x, beta):
    value, ok = _eswish_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eswish_derivative = _dispatch.Kernel(
    __name__,
    "eswish_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_eswish_derivative,
        fill32=_fill32_eswish_derivative,
        mend=_mend_eswish_derivative,
        one=_one_eswish_derivative,
        one32=_one32_eswish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eswish_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The derivative of eswish with respect to x.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eswish_derivative.call(out, x, beta)


@_loops.callable_when_jitted(eswish_derivative)
def _overload_eswish_derivative(x, beta=1.5):
    call = _kernel_eswish_derivative.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_eswish_derivative2_ball_expression = _ball_wide.program(
    "x beta",
    "beta*(-x*(1 - 2*exp(-x)/(1 + exp(-x))) + 2)*exp(-x)/(1 + exp(-x))**2",
    "-beta*(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _eswish_derivative2_ball(x, beta):
    """In balls."""
    # -beta*(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(x, _t3)
    _t7 = (1.0, 0.0, 1.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t10 = _ball.scaled(_t3, 1.0)
    _t12 = _ball.sub(_t9, _t10)
    _t13 = _ball.sub(_t12, x)
    _t15 = _ball.mul(beta, _t13)
    _t16 = _ball.mul(_t15, _t3)
    _t18 = _ball.neg(_t16)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.add(_t20, _t3)
    _t24 = _ball.powi(_t22, 3)
    _t26 = _ball.div(_t18, _t24)
    if _ball_wide.will_do(_t26, (x, beta)):
        return _t26
    # beta*(-x*(1 - 2*exp(-x)/(exp(-x) + 1)) + 2)*exp(-x)/(exp(-x) + 1)**2
    _t31 = _ball.neg(x)
    _t33 = _ball.exp(_t31)
    _t35 = _ball.scaled(_t33, 1.0)
    _t37 = _ball.add(_t20, _t33)
    _t39 = _ball.div(_t35, _t37)
    _t41 = _ball.sub(_t20, _t39)
    _t43 = _ball.mul(x, _t41)
    _t45 = _ball.sub(_t7, _t43)
    _t47 = _ball.mul(beta, _t45)
    _t48 = _ball.mul(_t47, _t33)
    _t50 = _ball.sqr(_t37)
    _t52 = _ball.div(_t48, _t50)
    _t54 = _ball.better(_t26, _t52)
    return _ball_wide.settled(_t54, _eswish_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _eswish_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _eswish_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _eswish_derivative2_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -2.0 * _v2
    _v5 = -2.0 * _v3
    _v6 = -x
    _v7 = _vecmath.pair_times(_v2, _v3, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v4, _v5, -2.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v11, _v12, _v6)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_sum(_v14, _v15, _v8, _v9)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(-2.0)
    _v20 = abs(_v4)
    _v21 = abs(_v8)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v0
    _v24 = _v23 + _v21
    _v25 = abs(_v17) * 16384.0 >= _v24
    _v26 = _vecmath.two_sum(_v17, _v18)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_times(_v27, _v28, beta)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v30, _v31, _v2, _v3)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -_v33
    _v36 = -_v34
    _v37 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v38, _v39, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_product(_v41, _v42, _v38, _v39)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_quotient(_v35, _v36, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _v47 + _v48
    _v50 = _vecmath.in_range(_v49)
    _v51 = abs(beta)
    _v52 = _v0 < 215.0
    _v53 = _v51 < 3.402823669209385e38
    _v54 = _v25 & _v50
    _v55 = _v54 & _v52
    _v56 = _v55 & _v53
    _v57 = _vecmath.guarded(_v49, _v56)
    return _v57, _v56


@_vecmath.jit_inline
def _eswish_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -_v1
    _v3 = -2.0 * _v1
    _v4 = -x
    _v5 = _v1 * x
    _v6 = -2.0 + _v3
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = abs(-2.0)
    _v10 = abs(_v3)
    _v11 = abs(_v5)
    _v12 = _v9 + _v10
    _v13 = _v12 + _v0
    _v14 = _v13 + _v11
    _v15 = abs(_v8) * 262144.0 >= _v14
    _v16 = _v2 * _v8
    _v17 = _v16 * beta
    _v18 = 1.0 + _v1
    _v19 = _v18 * _v18
    _v20 = _v19 * _v18
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = abs(_v20)
    _v23 = _v17 / _v20
    _v24 = _vecmath.in_range(_v23)
    _v25 = abs(beta)
    _v26 = _vecmath32.single(_v23)
    _v27 = _v0 < 300.0
    _v28 = _v22 < 9.7453140114e288
    _v29 = _v25 < 3.402823669209385e38
    _v30 = _v15 & _v21
    _v31 = _v30 & _v24
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _v33 & _v29
    _v35 = _vecmath32.guarded(_v26, _v34)
    return _v35, _v34


@_cached
def _fill_eswish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eswish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eswish_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _eswish_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eswish_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eswish_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eswish_derivative2(x, beta):
    value, ok = _eswish_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eswish_derivative2(x, beta):
    value, ok = _eswish_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eswish_derivative2 = _dispatch.Kernel(
    __name__,
    "eswish_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_eswish_derivative2,
        fill32=_fill32_eswish_derivative2,
        mend=_mend_eswish_derivative2,
        one=_one_eswish_derivative2,
        one32=_one32_eswish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eswish_derivative2(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The second derivative of eswish with respect to x.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eswish_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(eswish_derivative2)
def _overload_eswish_derivative2(x, beta=1.5):
    call = _kernel_eswish_derivative2.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


_eswish_derivative_beta_ball_expression = _ball_wide.program(
    "x beta", "x/(1 + exp(-x))", "x*exp(x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _eswish_derivative_beta_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t4, _t8)
    if _ball_wide.will_do(_t10, (x, beta)):
        return _t10
    # x/(exp(-x) + 1)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.add(_t6, _t17)
    _t21 = _ball.div(x, _t19)
    _t23 = _ball.better(_t10, _t21)
    return _ball_wide.settled(_t23, _eswish_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _eswish_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _eswish_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _eswish_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = 1.0 + _v2
    _v4 = x / _v3
    _v5 = _vecmath.in_range(_v4)
    _v6 = _v4 == 0.0
    _v7 = _v5 | (_v6 & (x == 0.0))
    _v8 = abs(beta)
    _v9 = x > 44.0
    _v10 = x if _v9 else _v4
    _v11 = x < -2048.0
    _v12 = -0.0 if _v11 else _v10
    _v13 = _v0 < 325.0
    _v14 = _v7 & _v13
    _v15 = _v14 | _v9
    _v16 = _v15 | _v11
    _v17 = _v8 < 3.402823669209385e38
    _v18 = _v16 & _v17
    _v19 = _vecmath.guarded(_v12, _v18)
    _v20 = _v19 if beta == beta else beta
    return _v20, _v18


@_vecmath.jit_inline
def _eswish_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = x / _v3
    _v5 = abs(beta)
    _v6 = _vecmath32.single(_v4)
    _v7 = x > 44.0
    _v8 = _vecmath32.single(x)
    _v9 = _v8 if _v7 else _v6
    _v10 = x < -208.0
    _v11 = _vecmath32.single(-0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v12 if x == x else _vecmath32.single(x)
    _v14 = _v5 < 3.402823669209385e38
    _v15 = _vecmath32.guarded(_v13, _v14)
    _v16 = _v15 if beta == beta else _vecmath32.single(beta)
    return _v16, _v14


@_cached
def _fill_eswish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eswish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eswish_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _eswish_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eswish_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eswish_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eswish_derivative_beta(x, beta):
    value, ok = _eswish_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eswish_derivative_beta(x, beta):
    value, ok = _eswish_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_eswish_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eswish_derivative_beta = _dispatch.Kernel(
    __name__,
    "eswish_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_eswish_derivative_beta,
        fill32=_fill32_eswish_derivative_beta,
        mend=_mend_eswish_derivative_beta,
        one=_one_eswish_derivative_beta,
        one32=_one32_eswish_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eswish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """The derivative of eswish with respect to its parameter beta.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eswish_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(eswish_derivative_beta)
def _overload_eswish_derivative_beta(x, beta=1.5):
    call = _kernel_eswish_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _eswish_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 1.0 + _v1
    _v3 = _v2 + x
    _v4 = _v2 + _v0
    _v5 = abs(_v3) * 262144.0 >= _v4
    _v6 = _v1 * _v3
    _v7 = _v6 * beta
    _v8 = _v2 * _v2
    _v9 = _v7 / _v8
    _v10 = _v9 != 0.0
    _v11 = abs(beta)
    _v12 = _vecmath32.product(grad_output, _v9)
    _v13 = x > 48.0
    _v14 = _vecmath32.product(grad_output, beta)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v0 < 100.0
    _v17 = _v5 & _v10
    _v18 = _v17 & _v16
    _v19 = _v18 | _v13
    _v20 = _v11 < 3.402823669209385e38
    _v21 = _v19 & _v20
    _v22 = _vecmath32.guarded(_v15, _v21)
    return _v22, _v22 == _v22


@_vecmath.jit_inline
def _eswish_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _eswish_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _eswish_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eswish_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _eswish_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _eswish_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_eswish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eswish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _eswish_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eswish_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _eswish_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_eswish_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eswish_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eswish_backward(grad_output, x, beta):
    value, ok = _eswish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_eswish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eswish_backward(grad_output, x, beta):
    value, ok = _eswish_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_eswish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eswish_backward = _dispatch.Kernel(
    __name__,
    "eswish_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_eswish_backward,
        fill32=_fill32_eswish_backward,
        mend=_mend_eswish_backward,
        one=_one_eswish_backward,
        one32=_one32_eswish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def eswish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of eswish.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eswish_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(eswish_backward)
def _overload_eswish_backward(grad_output, x, beta=1.5):
    call = _kernel_eswish_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.5):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _eswish_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eswish_fast(x, beta)
    _r1, _ok1 = _eswish_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _eswish_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eswish_fast32(x, beta)
    _r1, _ok1 = _eswish_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _eswish_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _eswish_exact(x, beta)
    _r1 = _eswish_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_eswish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eswish_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_eswish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eswish_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_eswish_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _eswish_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_eswish_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_eswish_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_eswish_value_and_derivative(x, beta):
    value_0, value_1, ok = _eswish_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_eswish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_eswish_value_and_derivative(x, beta):
    value_0, value_1, ok = _eswish_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_eswish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_eswish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "eswish_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_eswish_value_and_derivative,
        fill32=_fill32_eswish_value_and_derivative,
        mend=_mend_eswish_value_and_derivative,
        one=_one_eswish_value_and_derivative,
        one32=_one32_eswish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def eswish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any:
    """E-swish and its derivative, in one pass.

    beta: default 1.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_eswish_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(eswish_value_and_derivative)
def _overload_eswish_value_and_derivative(x, beta=1.5):
    call = _kernel_eswish_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.5):
        return call(x, beta)

    return jitted


def eswish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times eswish_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "eswish_backward_beta",
        _kernel_eswish_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
