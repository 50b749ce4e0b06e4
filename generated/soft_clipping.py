"""Soft clipping.

Written by `symact build` from [soft_clipping] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "soft_clipping",
    "soft_clipping_backward",
    "soft_clipping_backward_p",
    "soft_clipping_derivative",
    "soft_clipping_derivative2",
    "soft_clipping_derivative_p",
    "soft_clipping_value_and_derivative",
]

_cached = _loops.caching(__name__)


_soft_clipping_ball_expression = _ball_wide.program(
    "x p",
    "log((exp(p*x) + 1)/(exp(p*(x - 1)) + 1))/p",
    "log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x)))/p",
    "(p + log1p((1 - exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1)))/p",
)


@_vecmath.jit_scalar
def _soft_clipping_ball(x, p):
    """In balls."""
    # log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x)))/p
    _t2 = _ball.exp(p)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t9 = _ball.mul(x, p)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t6, _t11)
    _t15 = _ball.add(_t2, _t11)
    _t17 = _ball.div(_t13, _t15)
    _t19 = _ball.log1p(_t17)
    _t21 = _ball.div(_t19, p)
    if _ball_wide.will_do(_t21, (x, p)):
        return _t21
    # (p + log1p((1 - exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1)))/p
    _t26 = _ball.sub(_t4, _t2)
    _t28 = _ball.neg(_t9)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.mul(_t26, _t30)
    _t34 = _ball.mul(_t2, _t30)
    _t36 = _ball.add(_t4, _t34)
    _t38 = _ball.div(_t32, _t36)
    _t40 = _ball.log1p(_t38)
    _t42 = _ball.add(_t40, p)
    _t44 = _ball.div(_t42, p)
    _t46 = _ball.better(_t21, _t44)
    return _ball_wide.settled(_t46, _soft_clipping_ball_expression, (x, p))


@_vecmath.jit_scalar
def _soft_clipping_exact(x, p):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p = _ball.from_float(p)
    return _soft_clipping_ball(x, p)


@_vecmath.jit_inline
def _soft_clipping_fast(x, p):
    """For float64 results: value, and whether it will do."""
    _v0 = p * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, p)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(p)
    _v9 = _vecmath.expm1_bounded_as_pair(p, 0.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v6, _v7, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v10, _v11)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = abs(_v19)
    _v23 = _vecmath.pair_quotient(_v13, _v14, _v19, _v20)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = abs(_v24) > 1.0261342003245941e-289
    _v27 = _vecmath.log1p_as_pair(_v24, _v25)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(p) > 1.0261342003245941e-289
    _v31 = _vecmath.pair_quotient(_v28, _v29, p, 0.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _v32 + _v33
    _v35 = p > 0.0
    _v36 = _vecmath.in_range(_v34)
    _v37 = abs(x)
    _v38 = _v1 < 690.0
    _v39 = _v8 < 690.0
    _v40 = _v22 < 9.7453140114e288
    _v41 = _v37 < 3.402823669209385e38
    _v42 = _v21 & _v26
    _v43 = _v42 & _v30
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _vecmath.guarded(_v34, _v49)
    return _v50, _v49


@_vecmath.jit_inline
def _soft_clipping_fast32(x, p):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(p) > 1.0261342003245941e-289
    _v1 = abs(p)
    _v2 = 1.0 / p
    _v3 = p * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _vecmath32.expm1_bounded(p)
    _v7 = _v5 * _v6
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = 1.0 + _v5
    _v10 = _v9 + _v6
    _v11 = _v7 / _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _vecmath32.log1p(_v11)
    _v14 = _v13 * _v2
    _v15 = p > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = abs(x)
    _v18 = _vecmath32.single(_v14)
    _v19 = _v1 < 300.0
    _v20 = _v4 < 300.0
    _v21 = _v17 < 3.402823669209385e38
    _v22 = _v0 & _v8
    _v23 = _v22 & _v12
    _v24 = _v23 & _v15
    _v25 = _v24 & _v16
    _v26 = _v25 & _v19
    _v27 = _v26 & _v20
    _v28 = _v27 & _v21
    _v29 = _vecmath32.guarded(_v18, _v28)
    return _v29, _v28


@_cached
def _fill_soft_clipping(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_fast(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_fast32(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping(x, p, width):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_exact(x, p)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_clipping(x, p, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping(_loops.at(x, i), _loops.at(p, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping(x, p):
    value, ok = _soft_clipping_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping(_loops.float64(x), _loops.float64(p), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping(x, p):
    value, ok = _soft_clipping_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping(_loops.float64(x), _loops.float64(p), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_clipping = _dispatch.Kernel(
    __name__,
    "soft_clipping",
    ("x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping,
        fill32=_fill32_soft_clipping,
        mend=_mend_soft_clipping,
        one=_one_soft_clipping,
        one32=_one32_soft_clipping,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_clipping(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Soft clipping, elementwise.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_clipping.call(out, x, p)


@_loops.callable_when_jitted(soft_clipping)
def _overload_soft_clipping(x, p=1.0):
    call = _kernel_soft_clipping.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


_soft_clipping_derivative_ball_expression = _ball_wide.program(
    "x p",
    "(-p*(exp(p*x) + 1)*exp(p*(x - 1))/(exp(p*(x - 1)) + 1)**2 + p*exp(p*x)/(exp(p*(x - 1)) + "
    "1))*(exp(p*(x - 1)) + 1)/(p*(exp(p*x) + 1))",
    "(exp(p) - 1)*exp(p*x)/((exp(p) + exp(p*x))*(exp(p*x) + 1))",
    "(exp(p) - 1)*exp(-p*x)/((exp(p)*exp(-p*x) + 1)*(exp(-p*x) + 1))",
)


@_vecmath.jit_scalar
def _soft_clipping_derivative_ball(x, p):
    """In balls."""
    # (exp(p) - 1)*exp(p*x)/((exp(p) + exp(p*x))*(exp(p*x) + 1))
    _t2 = _ball.exp(p)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t9 = _ball.mul(x, p)
    _t11 = _ball.exp(_t9)
    _t13 = _ball.mul(_t6, _t11)
    _t15 = _ball.add(_t4, _t11)
    _t17 = _ball.add(_t2, _t11)
    _t19 = _ball.mul(_t15, _t17)
    _t21 = _ball.div(_t13, _t19)
    if _ball_wide.will_do(_t21, (x, p)):
        return _t21
    # (exp(p) - 1)*exp(-p*x)/((exp(p)*exp(-p*x) + 1)*(exp(-p*x) + 1))
    _t26 = _ball.neg(_t9)
    _t28 = _ball.exp(_t26)
    _t30 = _ball.mul(_t6, _t28)
    _t32 = _ball.mul(_t2, _t28)
    _t34 = _ball.add(_t4, _t32)
    _t36 = _ball.add(_t4, _t28)
    _t38 = _ball.mul(_t34, _t36)
    _t40 = _ball.div(_t30, _t38)
    _t42 = _ball.better(_t21, _t40)
    return _ball_wide.settled(_t42, _soft_clipping_derivative_ball_expression, (x, p))


@_vecmath.jit_scalar
def _soft_clipping_derivative_exact(x, p):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p = _ball.from_float(p)
    return _soft_clipping_derivative_ball(x, p)


@_vecmath.jit_inline
def _soft_clipping_derivative_fast(x, p):
    """For float64 results: value, and whether it will do."""
    _v0 = p * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, p)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(p)
    _v9 = _vecmath.expm1_bounded_as_pair(p, 0.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v6, _v7, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v10, _v11)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_product(_v16, _v17, _v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_quotient(_v13, _v14, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _v25 + _v26
    _v28 = p > 0.0
    _v29 = _vecmath.in_range(_v27)
    _v30 = abs(x)
    _v31 = _v1 < 325.0
    _v32 = _v8 < 325.0
    _v33 = _v30 < 3.402823669209385e38
    _v34 = _v28 & _v29
    _v35 = _v34 & _v31
    _v36 = _v35 & _v32
    _v37 = _v36 & _v33
    _v38 = _vecmath.guarded(_v27, _v37)
    return _v38, _v37


@_vecmath.jit_inline
def _soft_clipping_derivative_fast32(x, p):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * p
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * p
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = abs(p)
    _v7 = _vecmath32.expm1_bounded(p)
    _v8 = _v5 * _v7
    _v9 = _v2 < 300.0
    _v10 = _v6 < 300.0
    _v11 = _v9 & _v10
    _v12 = 1.0 + _v5
    _v13 = _v12 + _v7
    _v14 = _v12 * _v13
    _v15 = 1.0 + _v7
    _v16 = _v5 * _v15
    _v17 = _v16 + 1.0
    _v18 = _v17 * _v12
    _v19 = _v14 if x < 0.0 else _v18
    _v20 = _v8 / _v19
    _v21 = p > 0.0
    _v22 = _v20 != 0.0
    _v23 = _vecmath32.single(_v20)
    _v24 = _v0 < 3.402823669209385e38
    _v25 = _v6 < 3.402823669209385e38
    _v26 = _v11 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v24
    _v29 = _v28 & _v25
    _v30 = _vecmath32.guarded(_v23, _v29)
    return _v30, _v29


@_cached
def _fill_soft_clipping_derivative(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative_fast(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping_derivative(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative_fast32(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping_derivative(x, p, width):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative_exact(x, p)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_clipping_derivative(x, p, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative(_loops.at(x, i), _loops.at(p, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative(x, p):
    value, ok = _soft_clipping_derivative_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative(_loops.float64(x), _loops.float64(p), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative(x, p):
    value, ok = _soft_clipping_derivative_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative(_loops.float64(x), _loops.float64(p), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_clipping_derivative = _dispatch.Kernel(
    __name__,
    "soft_clipping_derivative",
    ("x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping_derivative,
        fill32=_fill32_soft_clipping_derivative,
        mend=_mend_soft_clipping_derivative,
        one=_one_soft_clipping_derivative,
        one32=_one32_soft_clipping_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_clipping_derivative(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of soft_clipping with respect to x.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_clipping_derivative.call(out, x, p)


@_loops.callable_when_jitted(soft_clipping_derivative)
def _overload_soft_clipping_derivative(x, p=1.0):
    call = _kernel_soft_clipping_derivative.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


_soft_clipping_derivative2_ball_expression = _ball_wide.program(
    "x p",
    "-p*(((exp(p*x) + 1)*exp(p*(x - 1))/(exp(p*(x - 1)) + 1) - exp(p*x))*exp(p*(x - 1))/(exp(p*(x "
    "- 1)) + 1) - ((exp(p*x) + 1)*exp(p*(x - 1))/(exp(p*(x - 1)) + 1) - "
    "exp(p*x))*exp(p*x)/(exp(p*x) + 1) + (exp(p*x) + 1)*exp(p*(x - 1))/(exp(p*(x - 1)) + 1) - "
    "2*(exp(p*x) + 1)*exp(2*p*(x - 1))/(exp(p*(x - 1)) + 1)**2 - exp(p*x) + 2*exp(p*x)*exp(p*(x - "
    "1))/(exp(p*(x - 1)) + 1))/(exp(p*x) + 1)",
    "p*(1 - exp(p))*(-exp(p) + exp(p*x)**2)*exp(p*x)/((exp(p) + exp(p*x))**2*(exp(p*x) + 1)**2)",
    "p*(exp(p)*exp(-p*x)**2 - 1)*(exp(p) - 1)*exp(-p*x)/((exp(p)*exp(-p*x) + 1)**2*(exp(-p*x) + "
    "1)**2)",
)


@_vecmath.jit_scalar
def _soft_clipping_derivative2_ball(x, p):
    """In balls."""
    # p*(1 - exp(p))*(-exp(p) + exp(p*x)**2)*exp(p*x)/((exp(p) + exp(p*x))**2*(exp(p*x) + 1...
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(p)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(p, _t6)
    _t10 = _ball.mul(x, p)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.sqr(_t12)
    _t16 = _ball.sub(_t14, _t4)
    _t18 = _ball.mul(_t8, _t16)
    _t19 = _ball.mul(_t18, _t12)
    _t21 = _ball.add(_t2, _t12)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.add(_t4, _t12)
    _t27 = _ball.sqr(_t25)
    _t29 = _ball.mul(_t23, _t27)
    _t31 = _ball.div(_t19, _t29)
    if _ball_wide.will_do(_t31, (x, p)):
        return _t31
    # p*(exp(p)*exp(-p*x)**2 - 1)*(exp(p) - 1)*exp(-p*x)/((exp(p)*exp(-p*x) + 1)**2*(exp(-p...
    _t36 = _ball.neg(_t10)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.mul(_t40, _t4)
    _t44 = _ball.sub(_t42, _t2)
    _t46 = _ball.mul(p, _t44)
    _t47 = _ball.sub(_t4, _t2)
    _t49 = _ball.mul(_t46, _t47)
    _t50 = _ball.mul(_t49, _t38)
    _t52 = _ball.mul(_t4, _t38)
    _t54 = _ball.add(_t2, _t52)
    _t56 = _ball.sqr(_t54)
    _t58 = _ball.add(_t2, _t38)
    _t60 = _ball.sqr(_t58)
    _t62 = _ball.mul(_t56, _t60)
    _t64 = _ball.div(_t50, _t62)
    _t66 = _ball.better(_t31, _t64)
    return _ball_wide.settled(_t66, _soft_clipping_derivative2_ball_expression, (x, p))


@_vecmath.jit_scalar
def _soft_clipping_derivative2_exact(x, p):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p = _ball.from_float(p)
    return _soft_clipping_derivative2_ball(x, p)


@_vecmath.jit_inline
def _soft_clipping_derivative2_fast(x, p):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(p)
    _v1 = _vecmath.expm1_bounded_as_pair(p, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = p * x
    _v7 = abs(_v6)
    _v8 = _vecmath.two_product(x, p)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v12, _v13, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_plus(_v4, _v5, -1.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_sum(_v18, _v19, _v15, _v16)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(-1.0)
    _v24 = abs(_v2)
    _v25 = _v23 + _v24
    _v26 = _v25 + _v15
    _v27 = abs(_v21) * 4096.0 >= _v26
    _v28 = _vecmath.two_sum(_v21, _v22)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_times(_v29, _v30, p)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v32, _v33, _v12, _v13)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v35, _v36, _v2, _v3)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = -_v38
    _v41 = -_v39
    _v42 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_product(_v43, _v44, _v43, _v44)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_sum(_v43, _v44, _v2, _v3)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_product(_v49, _v50, _v49, _v50)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_product(_v46, _v47, _v52, _v53)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = abs(_v55) > 1.0261342003245941e-289
    _v58 = abs(_v55)
    _v59 = _vecmath.pair_quotient(_v40, _v41, _v55, _v56)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _v60 + _v61
    _v63 = p > 0.0
    _v64 = _vecmath.in_range(_v62)
    _v65 = abs(x)
    _v66 = _v0 < 690.0
    _v67 = _v7 < 690.0
    _v68 = _v58 < 9.7453140114e288
    _v69 = _v65 < 3.402823669209385e38
    _v70 = _v27 & _v57
    _v71 = _v70 & _v63
    _v72 = _v71 & _v64
    _v73 = _v72 & _v66
    _v74 = _v73 & _v67
    _v75 = _v74 & _v68
    _v76 = _v75 & _v69
    _v77 = _vecmath.guarded(_v62, _v76)
    return _v77, _v76


@_vecmath.jit_inline
def _soft_clipping_derivative2_fast32(x, p):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(p)
    _v1 = _vecmath32.expm1_bounded(p)
    _v2 = -_v1
    _v3 = p * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * _v5
    _v7 = -1.0 + _v2
    _v8 = _v7 + _v6
    _v9 = abs(-1.0)
    _v10 = abs(_v1)
    _v11 = _v9 + _v10
    _v12 = _v11 + _v6
    _v13 = abs(_v8) * 4096.0 >= _v12
    _v14 = -_v8
    _v15 = _v14 * _v5
    _v16 = _v15 * _v1
    _v17 = _v16 * p
    _v18 = 1.0 + _v5
    _v19 = _v18 * _v18
    _v20 = _v18 + _v1
    _v21 = _v20 * _v20
    _v22 = _v19 * _v21
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = abs(_v22)
    _v25 = _v17 / _v22
    _v26 = p > 0.0
    _v27 = _vecmath.in_range(_v25)
    _v28 = abs(x)
    _v29 = _vecmath32.single(_v25)
    _v30 = _v0 < 300.0
    _v31 = _v4 < 300.0
    _v32 = _v24 < 9.7453140114e288
    _v33 = _v28 < 3.402823669209385e38
    _v34 = _v13 & _v23
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v30
    _v38 = _v37 & _v31
    _v39 = _v38 & _v32
    _v40 = _v39 & _v33
    _v41 = _vecmath32.guarded(_v29, _v40)
    return _v41, _v40


@_cached
def _fill_soft_clipping_derivative2(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative2_fast(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping_derivative2(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative2_fast32(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping_derivative2(x, p, width):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative2_exact(x, p)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_clipping_derivative2(x, p, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative2(_loops.at(x, i), _loops.at(p, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative2(x, p):
    value, ok = _soft_clipping_derivative2_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative2(_loops.float64(x), _loops.float64(p), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative2(x, p):
    value, ok = _soft_clipping_derivative2_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative2(_loops.float64(x), _loops.float64(p), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_clipping_derivative2 = _dispatch.Kernel(
    __name__,
    "soft_clipping_derivative2",
    ("x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping_derivative2,
        fill32=_fill32_soft_clipping_derivative2,
        mend=_mend_soft_clipping_derivative2,
        one=_one_soft_clipping_derivative2,
        one32=_one32_soft_clipping_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_clipping_derivative2(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of soft_clipping with respect to x.

    Slow in places: at 4 of the points tried, such as x = 0.5, p = 1.0, no form is accurate in
    double-double, and as many digits are taken as it needs.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_clipping_derivative2.call(out, x, p)


@_loops.callable_when_jitted(soft_clipping_derivative2)
def _overload_soft_clipping_derivative2(x, p=1.0):
    call = _kernel_soft_clipping_derivative2.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


_soft_clipping_derivative_p_ball_expression = _ball_wide.program(
    "x p",
    "(x*exp(p*x)/(exp(p*(x - 1)) + 1) - (x - 1)*(exp(p*x) + 1)*exp(p*(x - 1))/(exp(p*(x - 1)) + "
    "1)**2)*(exp(p*(x - 1)) + 1)/(p*(exp(p*x) + 1)) - log((exp(p*x) + 1)/(exp(p*(x - 1)) + "
    "1))/p**2",
    "(p*x*exp(p)*exp(p*x) - p*x*exp(p*x) + p*exp(p*x)**2 + p*exp(p*x) - log1p((exp(p) - "
    "1)*exp(p*x)/(exp(p) + exp(p*x)))*exp(p)*exp(p*x) - log1p((exp(p) - 1)*exp(p*x)/(exp(p) + "
    "exp(p*x)))*exp(p) - log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x)))*exp(p*x)**2 - "
    "log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x)))*exp(p*x))/(p**2*(exp(p) + "
    "exp(p*x))*(exp(p*x) + 1))",
    "((p - log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x))))*exp(p*x)**2 + (-p*x + p - "
    "log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x))))*exp(p*x) + (p*x*exp(p*x) - log1p((exp(p) - "
    "1)*exp(p*x)/(exp(p) + exp(p*x)))*exp(p*x) - log1p((exp(p) - 1)*exp(p*x)/(exp(p) + "
    "exp(p*x))))*exp(p))/(p**2*(exp(p) + exp(p*x))*(exp(p*x) + 1))",
    "(p*x*exp(p)*exp(-p*x) - p*x*exp(-p*x) - p*exp(p)*exp(-p*x)**2 - p*exp(p)*exp(-p*x) - log1p((1"
    " - exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1))*exp(p)*exp(-p*x)**2 - log1p((1 - "
    "exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1))*exp(p)*exp(-p*x) - log1p((1 - "
    "exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1))*exp(-p*x) - log1p((1 - "
    "exp(p))*exp(-p*x)/(exp(p)*exp(-p*x) + 1)))/(p**2*(exp(p)*exp(-p*x) + 1)*(exp(-p*x) + 1))",
)


@_vecmath.jit_scalar
def _soft_clipping_derivative_p_ball(x, p):
    """In balls."""
    # (p*x*exp(p)*exp(p*x) - p*x*exp(p*x) + p*exp(p*x)**2 + p*exp(p*x) - log1p((exp(p) - 1)...
    _t3 = _ball.mul(x, p)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(p, _t5)
    _t9 = _ball.sqr(_t5)
    _t11 = _ball.mul(p, _t9)
    _t13 = _ball.add(_t7, _t11)
    _t14 = _ball.mul(x, p)
    _t15 = _ball.exp(p)
    _t17 = _ball.mul(_t14, _t15)
    _t18 = _ball.mul(_t17, _t5)
    _t20 = _ball.add(_t13, _t18)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.sub(_t15, _t21)
    _t25 = _ball.mul(_t23, _t5)
    _t27 = _ball.add(_t15, _t5)
    _t29 = _ball.div(_t25, _t27)
    _t31 = _ball.log1p(_t29)
    _t33 = _ball.mul(_t15, _t31)
    _t35 = _ball.sub(_t20, _t33)
    _t36 = _ball.mul(_t15, _t5)
    _t37 = _ball.mul(_t36, _t31)
    _t39 = _ball.sub(_t35, _t37)
    _t40 = _ball.mul(_t5, _t31)
    _t42 = _ball.sub(_t39, _t40)
    _t43 = _ball.mul(_t9, _t31)
    _t45 = _ball.sub(_t42, _t43)
    _t46 = _ball.mul(x, p)
    _t47 = _ball.mul(_t46, _t5)
    _t49 = _ball.sub(_t45, _t47)
    _t51 = _ball.sqr(p)
    _t53 = _ball.add(_t21, _t5)
    _t55 = _ball.mul(_t51, _t53)
    _t56 = _ball.mul(_t55, _t27)
    _t58 = _ball.div(_t49, _t56)
    if _ball_wide.will_do(_t58, (x, p)):
        return _t58
    # ((p - log1p((exp(p) - 1)*exp(p*x)/(exp(p) + exp(p*x))))*exp(p*x)**2 + (-p*x + p - log...
    _t63 = _ball.sub(p, _t31)
    _t64 = _ball.sub(_t63, _t3)
    _t66 = _ball.mul(_t64, _t5)
    _t68 = _ball.sub(p, _t31)
    _t70 = _ball.mul(_t9, _t68)
    _t72 = _ball.add(_t66, _t70)
    _t73 = _ball.sub(_t47, _t31)
    _t74 = _ball.sub(_t73, _t40)
    _t76 = _ball.mul(_t74, _t15)
    _t78 = _ball.add(_t72, _t76)
    _t80 = _ball.div(_t78, _t56)
    if _ball_wide.will_do(_t80, (x, p)):
        return _t80
    # (p*x*exp(p)*exp(-p*x) - p*x*exp(-p*x) - p*exp(p)*exp(-p*x)**2 - p*exp(p)*exp(-p*x) - ...
    _t85 = _ball.mul(x, p)
    _t86 = _ball.mul(_t85, _t15)
    _t87 = _ball.neg(_t3)
    _t89 = _ball.exp(_t87)
    _t91 = _ball.mul(_t86, _t89)
    _t93 = _ball.sub(_t21, _t15)
    _t95 = _ball.mul(_t93, _t89)
    _t97 = _ball.mul(_t15, _t89)
    _t99 = _ball.add(_t21, _t97)
    _t101 = _ball.div(_t95, _t99)
    _t103 = _ball.log1p(_t101)
    _t105 = _ball.sub(_t91, _t103)
    _t106 = _ball.mul(_t89, _t103)
    _t108 = _ball.sub(_t105, _t106)
    _t109 = _ball.mul(_t15, _t89)
    _t110 = _ball.mul(_t109, _t103)
    _t112 = _ball.sub(_t108, _t110)
    _t113 = _ball.sqr(_t89)
    _t115 = _ball.mul(_t113, _t15)
    _t116 = _ball.mul(_t115, _t103)
    _t118 = _ball.sub(_t112, _t116)
    _t119 = _ball.mul(p, _t15)
    _t120 = _ball.mul(_t119, _t89)
    _t122 = _ball.sub(_t118, _t120)
    _t123 = _ball.mul(p, _t113)
    _t124 = _ball.mul(_t123, _t15)
    _t126 = _ball.sub(_t122, _t124)
    _t127 = _ball.mul(x, p)
    _t128 = _ball.mul(_t127, _t89)
    _t130 = _ball.sub(_t126, _t128)
    _t132 = _ball.mul(_t51, _t99)
    _t133 = _ball.add(_t21, _t89)
    _t135 = _ball.mul(_t132, _t133)
    _t137 = _ball.div(_t130, _t135)
    _t139 = _ball.better(_ball.better(_t58, _t80), _t137)
    return _ball_wide.settled(_t139, _soft_clipping_derivative_p_ball_expression, (x, p))


@_vecmath.jit_scalar
def _soft_clipping_derivative_p_exact(x, p):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p = _ball.from_float(p)
    return _soft_clipping_derivative_p_ball(x, p)


@_vecmath.jit_inline
def _soft_clipping_derivative_p_fast(x, p):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(p, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = abs(p)
    _v6 = _vecmath.exp_bounded_as_pair(p, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_product(_v2, _v3, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) > 1.0261342003245941e-289
    _v13 = _v0 * p
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = -_v2
    _v17 = -_v3
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.exp_bounded_as_pair(_v16, _v17)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(_v10, _v11, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = -_v23
    _v26 = -_v24
    _v27 = abs(_v25) > 1.0261342003245941e-289
    _v28 = _vecmath.expm1_bounded_as_pair(p, 0.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v20, _v21, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_sum(_v20, _v21, _v7, _v8)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v35) > 1.0261342003245941e-289
    _v38 = abs(_v35)
    _v39 = _vecmath.pair_quotient(_v32, _v33, _v35, _v36)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = abs(_v40) > 1.0261342003245941e-289
    _v43 = _vecmath.log1p_as_pair(_v40, _v41)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v20, _v21, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = -_v47
    _v50 = -_v48
    _v51 = abs(_v49) > 1.0261342003245941e-289
    _v52 = _vecmath.pair_product(_v20, _v21, _v20, _v21)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = abs(_v53) > 1.0261342003245941e-289
    _v56 = _vecmath.pair_product(_v53, _v54, _v44, _v45)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = -_v57
    _v60 = -_v58
    _v61 = abs(_v59) > 1.0261342003245941e-289
    _v62 = _vecmath.pair_product(_v7, _v8, _v44, _v45)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = -_v63
    _v66 = -_v64
    _v67 = abs(_v65) > 1.0261342003245941e-289
    _v68 = _vecmath.pair_product(_v7, _v8, _v20, _v21)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v44, _v45)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = -_v72
    _v75 = -_v73
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = _vecmath.pair_product(_v2, _v3, _v20, _v21)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = abs(_v78) > 1.0261342003245941e-289
    _v81 = _vecmath.pair_times(_v20, _v21, p)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = abs(_v82) > 1.0261342003245941e-289
    _v85 = _vecmath.pair_times(_v53, _v54, p)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = abs(_v86) > 1.0261342003245941e-289
    _v89 = _vecmath.pair_sum(_v25, _v26, _v49, _v50)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v59, _v60)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v65, _v66)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _vecmath.pair_sum(_v96, _v97, _v74, _v75)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_sum(_v99, _v100, _v78, _v79)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_sum(_v102, _v103, _v82, _v83)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _vecmath.pair_sum(_v105, _v106, _v86, _v87)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = abs(_v23)
    _v111 = abs(_v47)
    _v112 = abs(_v57)
    _v113 = abs(_v63)
    _v114 = abs(_v72)
    _v115 = _v110 + _v111
    _v116 = _v115 + _v112
    _v117 = _v116 + _v113
    _v118 = _v117 + _v114
    _v119 = _v118 + _v78
    _v120 = _v119 + _v82
    _v121 = _v120 + _v86
    _v122 = abs(_v108) * 4096.0 >= _v121
    _v123 = -_v78
    _v124 = -_v79
    _v125 = abs(_v123) > 1.0261342003245941e-289
    _v126 = -_v32
    _v127 = -_v33
    _v128 = _vecmath.pair_plus(_v69, _v70, 1.0)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = abs(_v129) > 1.0261342003245941e-289
    _v132 = abs(_v129)
    _v133 = _vecmath.pair_quotient(_v126, _v127, _v129, _v130)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = abs(_v134) > 1.0261342003245941e-289
    _v137 = 1.0 + _v134
    _v138 = abs(_v134)
    _v139 = 1.0 + _v138
    _v140 = abs(_v137) * 16384.0 >= _v139
    _v141 = _vecmath.log1p_as_pair(_v134, _v135)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = -_v142
    _v145 = -_v143
    _v146 = abs(_v144) > 1.0261342003245941e-289
    _v147 = _vecmath.pair_product(_v20, _v21, _v142, _v143)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = -_v148
    _v151 = -_v149
    _v152 = abs(_v150) > 1.0261342003245941e-289
    _v153 = _vecmath.pair_product(_v69, _v70, _v142, _v143)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = -_v154
    _v157 = -_v155
    _v158 = abs(_v156) > 1.0261342003245941e-289
    _v159 = _vecmath.pair_product(_v53, _v54, _v7, _v8)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = _vecmath.pair_product(_v160, _v161, _v142, _v143)
    _v163 = _v162[0]
    _v164 = _v162[1]
    _v165 = -_v163
    _v166 = -_v164
    _v167 = abs(_v165) > 1.0261342003245941e-289
    _v168 = _vecmath.pair_times(_v7, _v8, p)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = _vecmath.pair_product(_v169, _v170, _v20, _v21)
    _v172 = _v171[0]
    _v173 = _v171[1]
    _v174 = -_v172
    _v175 = -_v173
    _v176 = abs(_v174) > 1.0261342003245941e-289
    _v177 = _vecmath.pair_product(_v86, _v87, _v7, _v8)
    _v178 = _v177[0]
    _v179 = _v177[1]
    _v180 = -_v178
    _v181 = -_v179
    _v182 = abs(_v180) > 1.0261342003245941e-289
    _v183 = abs(_v23) > 1.0261342003245941e-289
    _v184 = _vecmath.pair_sum(_v123, _v124, _v144, _v145)
    _v185 = _v184[0]
    _v186 = _v184[1]
    _v187 = _vecmath.pair_sum(_v185, _v186, _v150, _v151)
    _v188 = _v187[0]
    _v189 = _v187[1]
    _v190 = _vecmath.pair_sum(_v188, _v189, _v156, _v157)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = _vecmath.pair_sum(_v191, _v192, _v165, _v166)
    _v194 = _v193[0]
    _v195 = _v193[1]
    _v196 = _vecmath.pair_sum(_v194, _v195, _v174, _v175)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_sum(_v197, _v198, _v180, _v181)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = _vecmath.pair_sum(_v200, _v201, _v23, _v24)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = abs(_v78)
    _v206 = abs(_v172)
    _v207 = abs(_v178)
    _v208 = _v205 + _v144
    _v209 = _v208 + _v150
    _v210 = _v209 + _v156
    _v211 = _v210 + _v165
    _v212 = _v211 + _v206
    _v213 = _v212 + _v207
    _v214 = _v213 + _v23
    _v215 = abs(_v203) * 4096.0 >= _v214
    _v216 = _v5 < 690.0
    _v217 = _v15 < 690.0
    _v218 = _v38 < 9.7453140114e288
    _v219 = _v4 & _v12
    _v220 = _v219 & _v14
    _v221 = _v220 & _v18
    _v222 = _v221 & _v27
    _v223 = _v222 & _v37
    _v224 = _v223 & _v42
    _v225 = _v224 & _v51
    _v226 = _v225 & _v55
    _v227 = _v226 & _v61
    _v228 = _v227 & _v67
    _v229 = _v228 & _v76
    _v230 = _v229 & _v80
    _v231 = _v230 & _v84
    _v232 = _v231 & _v88
    _v233 = _v232 & _v122
    _v234 = _v233 & _v216
    _v235 = _v234 & _v217
    _v236 = _v235 & _v218
    _v237 = _v132 < 9.7453140114e288
    _v238 = _v4 & _v14
    _v239 = _v238 & _v18
    _v240 = _v239 & _v125
    _v241 = _v240 & _v131
    _v242 = _v241 & _v136
    _v243 = _v242 & _v140
    _v244 = _v243 & _v146
    _v245 = _v244 & _v152
    _v246 = _v245 & _v158
    _v247 = _v246 & _v55
    _v248 = _v247 & _v167
    _v249 = _v248 & _v176
    _v250 = _v249 & _v88
    _v251 = _v250 & _v182
    _v252 = _v251 & _v12
    _v253 = _v252 & _v183
    _v254 = _v253 & _v215
    _v255 = _v254 & _v217
    _v256 = _v255 & _v216
    _v257 = _v256 & _v237
    _v258 = _v236 if x < 0.0 else _v257
    _v259 = _v108 if x < 0.0 else _v203
    _v260 = _v109 if x < 0.0 else _v204
    _v261 = _vecmath.two_product(p, p)
    _v262 = _v261[0]
    _v263 = _v261[1]
    _v264 = _vecmath.pair_plus(_v20, _v21, 1.0)
    _v265 = _v264[0]
    _v266 = _v264[1]
    _v267 = _vecmath.pair_product(_v262, _v263, _v265, _v266)
    _v268 = _v267[0]
    _v269 = _v267[1]
    _v270 = _vecmath.pair_product(_v268, _v269, _v35, _v36)
    _v271 = _v270[0]
    _v272 = _v270[1]
    _v273 = _vecmath.pair_product(_v262, _v263, _v129, _v130)
    _v274 = _v273[0]
    _v275 = _v273[1]
    _v276 = _vecmath.pair_product(_v274, _v275, _v265, _v266)
    _v277 = _v276[0]
    _v278 = _v276[1]
    _v279 = _v14 & _v18
    _v280 = _v279 & _v217
    _v281 = _v280 & _v216
    _v282 = _v279 & _v216
    _v283 = _v282 & _v217
    _v284 = _v281 if x < 0.0 else _v283
    _v285 = _v271 if x < 0.0 else _v277
    _v286 = _v272 if x < 0.0 else _v278
    _v287 = abs(_v285) > 1.0261342003245941e-289
    _v288 = abs(_v285)
    _v289 = _vecmath.pair_quotient(_v259, _v260, _v285, _v286)
    _v290 = _v289[0]
    _v291 = _v289[1]
    _v292 = _v290 + _v291
    _v293 = p > 0.0
    _v294 = _vecmath.in_range(_v292)
    _v295 = _v288 < 9.7453140114e288
    _v296 = _v0 < 3.402823669209385e38
    _v297 = _v5 < 3.402823669209385e38
    _v298 = _v258 & _v284
    _v299 = _v298 & _v287
    _v300 = _v299 & _v293
    _v301 = _v300 & _v294
    _v302 = _v301 & _v295
    _v303 = _v302 & _v296
    _v304 = _v303 & _v297
    _v305 = _vecmath.guarded(_v292, _v304)
    return _v305, _v304


@_vecmath.jit_inline
def _soft_clipping_derivative_p_fast32(x, p):
    """For float32 results: value, and whether it will do."""
    _v0 = p * p
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = p * x
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = _vecmath32.exp_bounded(_v4)
    _v8 = abs(p)
    _v9 = _vecmath32.expm1_bounded(p)
    _v10 = _v7 * _v9
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = 1.0 + _v7
    _v13 = _v12 + _v9
    _v14 = _v10 / _v13
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = _vecmath32.log1p(_v14)
    _v17 = -_v16
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = -p
    _v20 = _v19 * x
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _v17 + _v20
    _v23 = _v22 + p
    _v24 = abs(_v16)
    _v25 = abs(_v20)
    _v26 = _v24 + _v25
    _v27 = _v26 + p
    _v28 = abs(_v23) * 4096.0 >= _v27
    _v29 = _v23 * _v7
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = 1.0 + _v9
    _v32 = -_v7
    _v33 = _v32 * _v16
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v7 * p
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v35 * x
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = _v17 + _v33
    _v40 = _v39 + _v37
    _v41 = abs(_v33)
    _v42 = abs(_v37)
    _v43 = _v24 + _v41
    _v44 = _v43 + _v42
    _v45 = abs(_v40) * 4096.0 >= _v44
    _v46 = _v31 * _v40
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v7 * _v7
    _v49 = _v17 + p
    _v50 = _v24 + p
    _v51 = abs(_v49) * 4096.0 >= _v50
    _v52 = _v48 * _v49
    _v53 = abs(_v52) > 1.0261342003245941e-289
    _v54 = _v29 + _v46
    _v55 = _v54 + _v52
    _v56 = abs(_v29)
    _v57 = abs(_v46)
    _v58 = abs(_v52)
    _v59 = _v56 + _v57
    _v60 = _v59 + _v58
    _v61 = abs(_v55) * 4096.0 >= _v60
    _v62 = _v55 * _v3
    _v63 = _v12 * _v13
    _v64 = _v62 / _v63
    _v65 = p > 0.0
    _v66 = _vecmath.in_range(_v64)
    _v67 = abs(x)
    _v68 = _vecmath32.single(_v64)
    _v69 = _v2 < 9.7453140114e288
    _v70 = _v6 < 300.0
    _v71 = _v8 < 300.0
    _v72 = _v67 < 3.402823669209385e38
    _v73 = _v1 & _v5
    _v74 = _v73 & _v11
    _v75 = _v74 & _v15
    _v76 = _v75 & _v18
    _v77 = _v76 & _v21
    _v78 = _v77 & _v28
    _v79 = _v78 & _v30
    _v80 = _v79 & _v34
    _v81 = _v80 & _v36
    _v82 = _v81 & _v38
    _v83 = _v82 & _v45
    _v84 = _v83 & _v47
    _v85 = _v84 & _v51
    _v86 = _v85 & _v53
    _v87 = _v86 & _v61
    _v88 = _v87 & _v65
    _v89 = _v88 & _v66
    _v90 = _v89 & _v69
    _v91 = _v90 & _v70
    _v92 = _v91 & _v71
    _v93 = _v92 & _v72
    _v94 = _vecmath32.guarded(_v68, _v93)
    return _v94, _v93


@_cached
def _fill_soft_clipping_derivative_p(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative_p_fast(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping_derivative_p(x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_derivative_p_fast32(_loops.at(x, i), _loops.at(p, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping_derivative_p(x, p, width):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative_p_exact(x, p)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_clipping_derivative_p(x, p, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative_p(_loops.at(x, i), _loops.at(p, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative_p(x, p):
    value, ok = _soft_clipping_derivative_p_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative_p(_loops.float64(x), _loops.float64(p), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative_p(x, p):
    value, ok = _soft_clipping_derivative_p_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative_p(_loops.float64(x), _loops.float64(p), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_clipping_derivative_p = _dispatch.Kernel(
    __name__,
    "soft_clipping_derivative_p",
    ("x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping_derivative_p,
        fill32=_fill32_soft_clipping_derivative_p,
        mend=_mend_soft_clipping_derivative_p,
        one=_one_soft_clipping_derivative_p,
        one32=_one32_soft_clipping_derivative_p,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def soft_clipping_derivative_p(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of soft_clipping with respect to its parameter p.

    Slow in places: at 4 of the points tried, such as x = 0.5, p = 1.0, no form is accurate in
    double-double, and as many digits are taken as it needs.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_clipping_derivative_p.call(out, x, p)


@_loops.callable_when_jitted(soft_clipping_derivative_p)
def _overload_soft_clipping_derivative_p(x, p=1.0):
    call = _kernel_soft_clipping_derivative_p.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


@_vecmath.jit_inline
def _soft_clipping_derivative_fast_pulled32(grad_output, x, p):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * p
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * p
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = abs(p)
    _v7 = _vecmath32.expm1_bounded(p)
    _v8 = _v5 * _v7
    _v9 = _v2 < 300.0
    _v10 = _v6 < 300.0
    _v11 = _v9 & _v10
    _v12 = 1.0 + _v5
    _v13 = _v12 + _v7
    _v14 = _v12 * _v13
    _v15 = 1.0 + _v7
    _v16 = _v5 * _v15
    _v17 = _v16 + 1.0
    _v18 = _v17 * _v12
    _v19 = _v14 if x < 0.0 else _v18
    _v20 = _v8 / _v19
    _v21 = p > 0.0
    _v22 = _v20 != 0.0
    _v23 = _vecmath32.product(grad_output, _v20)
    _v24 = _v0 < 3.402823669209385e38
    _v25 = _v6 < 3.402823669209385e38
    _v26 = _v11 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v24
    _v29 = _v28 & _v25
    _v30 = _vecmath32.guarded(_v23, _v29)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _soft_clipping_backward_fast(grad_output, x, p):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_clipping_derivative_fast(x, p)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _soft_clipping_backward_fast32(grad_output, x, p):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_clipping_derivative_fast_pulled32(grad_output, x, p)
    return _r0, _ok0


@_vecmath.jit_scalar
def _soft_clipping_backward_exact(grad_output, x, p):
    """Right everywhere: balls."""
    _d0 = _soft_clipping_derivative_exact(x, p)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_soft_clipping_backward(grad_output, x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(p, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping_backward(grad_output, x, p, out):
    missed = False
    for i in range(out.size):
        value, ok = _soft_clipping_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(p, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping_backward(grad_output, x, p, width):
    if _loops.any_nan(grad_output, x, p):
        return _loops.NAN
    ball = _soft_clipping_backward_exact(grad_output, x, p)
    return _loops.rounded(ball, width)


@_cached
def _mend_soft_clipping_backward(grad_output, x, p, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(p, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_backward(grad_output, x, p):
    value, ok = _soft_clipping_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(p)
    )
    if not ok:
        exact = _round_soft_clipping_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(p), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_backward(grad_output, x, p):
    value, ok = _soft_clipping_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(p)
    )
    if not ok:
        exact = _round_soft_clipping_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(p), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_soft_clipping_backward = _dispatch.Kernel(
    __name__,
    "soft_clipping_backward",
    ("grad_output", "x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping_backward,
        fill32=_fill32_soft_clipping_backward,
        mend=_mend_soft_clipping_backward,
        one=_one_soft_clipping_backward,
        one32=_one32_soft_clipping_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def soft_clipping_backward(
    grad_output: ArrayLike, x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of soft_clipping.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_soft_clipping_backward.call(out, grad_output, x, p)


@_loops.callable_when_jitted(soft_clipping_backward)
def _overload_soft_clipping_backward(grad_output, x, p=1.0):
    call = _kernel_soft_clipping_backward.compiled(grad_output, x, p)

    def jitted(grad_output, x, p=1.0):
        return call(grad_output, x, p)

    return jitted


@_vecmath.jit_inline
def _soft_clipping_value_and_derivative_fast(x, p):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_clipping_fast(x, p)
    _r1, _ok1 = _soft_clipping_derivative_fast(x, p)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _soft_clipping_value_and_derivative_fast32(x, p):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _soft_clipping_fast32(x, p)
    _r1, _ok1 = _soft_clipping_derivative_fast32(x, p)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _soft_clipping_value_and_derivative_exact(x, p):
    """Right everywhere: balls."""
    _r0 = _soft_clipping_exact(x, p)
    _r1 = _soft_clipping_derivative_exact(x, p)
    return _r0, _r1


@_cached
def _fill_soft_clipping_value_and_derivative(x, p, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_clipping_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(p, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_soft_clipping_value_and_derivative(x, p, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _soft_clipping_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(p, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_soft_clipping_value_and_derivative(x, p, width):
    if _loops.any_nan(x, p):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _soft_clipping_value_and_derivative_exact(x, p)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_soft_clipping_value_and_derivative(x, p, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_soft_clipping_value_and_derivative(
                _loops.at(x, i), _loops.at(p, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_soft_clipping_value_and_derivative(x, p):
    value_0, value_1, ok = _soft_clipping_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(p)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_clipping_value_and_derivative(
            _loops.float64(x), _loops.float64(p), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_soft_clipping_value_and_derivative(x, p):
    value_0, value_1, ok = _soft_clipping_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(p)
    )
    if not ok:
        exact_0, exact_1 = _round_soft_clipping_value_and_derivative(
            _loops.float64(x), _loops.float64(p), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_soft_clipping_value_and_derivative = _dispatch.Kernel(
    __name__,
    "soft_clipping_value_and_derivative",
    ("x", "p"),
    _loops.Loops(
        fill=_fill_soft_clipping_value_and_derivative,
        fill32=_fill32_soft_clipping_value_and_derivative,
        mend=_mend_soft_clipping_value_and_derivative,
        one=_one_soft_clipping_value_and_derivative,
        one32=_one32_soft_clipping_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def soft_clipping_value_and_derivative(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Soft clipping and its derivative, in one pass.

    p: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_soft_clipping_value_and_derivative.call(out, x, p)


@_loops.callable_when_jitted(soft_clipping_value_and_derivative)
def _overload_soft_clipping_value_and_derivative(x, p=1.0):
    call = _kernel_soft_clipping_value_and_derivative.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


def soft_clipping_backward_p(
    grad_output: ArrayLike, x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times soft_clipping_derivative_p, over the axes along which p is
    broadcast.

    p and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of p's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "soft_clipping_backward_p",
        _kernel_soft_clipping_derivative_p,
        ("grad_output", "x", "p"),
        2,
        (grad_output, x, p),
        out,
    )
