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
    if _ball.is_sure(_t21):
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
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = -_v7
    _v9 = abs(p)
    _v10 = _vecmath.expm1_bounded(p)
    _v11 = _v8 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = 1.0 + _v10
    _v14 = _v7 * _v13
    _v15 = _v14 + 1.0
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = abs(_v15)
    _v18 = _v11 / _v15
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = _vecmath.log1p(_v18)
    _v21 = _v20 + p
    _v22 = abs(_v20)
    _v23 = _v22 + _v9
    _v24 = abs(_v21) * 1.25 >= _v23
    _v25 = abs(p) > 1.0261342003245941e-289
    _v26 = _v21 / p
    _v27 = p > 0.0
    _v28 = _vecmath.in_range(_v26)
    _v29 = abs(x)
    _v30 = _v1 < 690.0
    _v31 = _v9 < 690.0
    _v32 = _v17 < 9.7453140114e288
    _v33 = _v29 < 3.402823669209385e38
    _v34 = _v12 & _v16
    _v35 = _v34 & _v19
    _v36 = _v35 & _v24
    _v37 = _v36 & _v25
    _v38 = _v37 & _v27
    _v39 = _v38 & _v28
    _v40 = _v39 & _v30
    _v41 = _v40 & _v31
    _v42 = _v41 & _v32
    _v43 = _v42 & _v33
    _v44 = _vecmath.guarded(_v26, _v43)
    return _v44, _v43


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
    _v18 = _v1 < 300.0
    _v19 = _v4 < 300.0
    _v20 = _v17 < 3.402823669209385e38
    _v21 = _v0 & _v8
    _v22 = _v21 & _v12
    _v23 = _v22 & _v15
    _v24 = _v23 & _v16
    _v25 = _v24 & _v18
    _v26 = _v25 & _v19
    _v27 = _v26 & _v20
    _v28 = _vecmath.guarded(_v14, _v27)
    return _v28, _v27


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
def _round_soft_clipping(x, p, single):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_exact(x, p)
    return _loops.rounded(ball, single)


@_cached
def _mend_soft_clipping(x, p, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping(_loops.at(x, i), _loops.at(p, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping(x, p):
    value, ok = _soft_clipping_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping(_loops.float64(x), _loops.float64(p), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping(x, p):
    value, ok = _soft_clipping_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping(_loops.float64(x), _loops.float64(p), True)
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
    return _kernel_soft_clipping(x, p, out=out)


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
    if _ball.is_sure(_t21):
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
    _v9 = _vecmath.expm1_bounded(p)
    _v10 = _vecmath.pair_times(_v6, _v7, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, _v9)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v14, _v15, _v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_quotient(_v11, _v12, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _v23 + _v24
    _v26 = p > 0.0
    _v27 = _vecmath.in_range(_v25)
    _v28 = abs(x)
    _v29 = _v1 < 325.0
    _v30 = _v8 < 325.0
    _v31 = _v28 < 3.402823669209385e38
    _v32 = _v26 & _v27
    _v33 = _v32 & _v29
    _v34 = _v33 & _v30
    _v35 = _v34 & _v31
    _v36 = _vecmath.guarded(_v25, _v35)
    return _v36, _v35


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
    _v23 = _v0 < 3.402823669209385e38
    _v24 = _v6 < 3.402823669209385e38
    _v25 = _v11 & _v21
    _v26 = _v25 & _v22
    _v27 = _v26 & _v23
    _v28 = _v27 & _v24
    _v29 = _vecmath.guarded(_v20, _v28)
    return _v29, _v28


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
def _round_soft_clipping_derivative(x, p, single):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative_exact(x, p)
    return _loops.rounded(ball, single)


@_cached
def _mend_soft_clipping_derivative(x, p, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative(_loops.at(x, i), _loops.at(p, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative(x, p):
    value, ok = _soft_clipping_derivative_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative(_loops.float64(x), _loops.float64(p), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative(x, p):
    value, ok = _soft_clipping_derivative_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative(_loops.float64(x), _loops.float64(p), True)
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
    return _kernel_soft_clipping_derivative(x, p, out=out)


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
    if _ball.is_sure(_t31):
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
    _v0 = p * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, p)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -1.0 + x
    _v12 = _v11 * p
    _v13 = abs(_v12)
    _v14 = _vecmath.two_sum(-1.0, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_times(_v15, _v16, p)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v9, _v10, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_plus(_v21, _v22, 1.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_quotient(_v24, _v25, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -_v6
    _v33 = -_v7
    _v34 = _vecmath.pair_sum(_v30, _v31, _v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v30)
    _v38 = abs(_v32)
    _v39 = _v37 + _v38
    _v40 = abs(_v35) * 16384.0 >= _v39
    _v41 = _vecmath.pair_product(_v35, _v36, _v21, _v22)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_quotient(_v42, _v43, _v27, _v28)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_product(_v35, _v36, _v6, _v7)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = -_v48
    _v51 = -_v49
    _v52 = _vecmath.pair_quotient(_v50, _v51, _v9, _v10)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = 2.0 * _v18
    _v56 = 2.0 * _v19
    _v57 = _vecmath.exp_bounded_as_pair(_v55, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_product(_v9, _v10, _v58, _v59)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = -2.0 * _v61
    _v64 = -2.0 * _v62
    _v65 = _vecmath.pair_product(_v27, _v28, _v27, _v28)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_quotient(_v63, _v64, _v66, _v67)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v6, _v7, _v21, _v22)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = 2.0 * _v72
    _v75 = 2.0 * _v73
    _v76 = _vecmath.pair_quotient(_v74, _v75, _v27, _v28)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_sum(_v45, _v46, _v30, _v31)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_sum(_v80, _v81, _v53, _v54)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_sum(_v83, _v84, _v69, _v70)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v32, _v33)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_sum(_v89, _v90, _v77, _v78)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = abs(_v45)
    _v95 = abs(_v53)
    _v96 = abs(_v69)
    _v97 = abs(_v77)
    _v98 = _v94 + _v37
    _v99 = _v98 + _v95
    _v100 = _v99 + _v96
    _v101 = _v100 + _v38
    _v102 = _v101 + _v97
    _v103 = abs(_v92) * 16384.0 >= _v102
    _v104 = _v92 + _v93
    _v105 = -_v104
    _v106 = _v105 * p
    _v107 = 1.0 + _v6
    _v108 = _v106 / _v107
    _v109 = p > 0.0
    _v110 = _vecmath.in_range(_v108)
    _v111 = abs(x)
    _v112 = abs(p)
    _v113 = _v1 < 160.0
    _v114 = _v13 < 80.0
    _v115 = _v111 < 3.402823669209385e38
    _v116 = _v112 < 3.402823669209385e38
    _v117 = _v40 & _v103
    _v118 = _v117 & _v109
    _v119 = _v118 & _v110
    _v120 = _v119 & _v113
    _v121 = _v120 & _v114
    _v122 = _v121 & _v115
    _v123 = _v122 & _v116
    _v124 = _vecmath.guarded(_v108, _v123)
    return _v124, _v123


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
    _v10 = abs(_v2)
    _v11 = abs(_v6)
    _v12 = _v9 + _v10
    _v13 = _v12 + _v11
    _v14 = abs(_v8) * 4096.0 >= _v13
    _v15 = -_v8
    _v16 = _v15 * _v5
    _v17 = _v16 * _v1
    _v18 = _v17 * p
    _v19 = 1.0 + _v5
    _v20 = _v19 * _v19
    _v21 = _v19 + _v1
    _v22 = _v21 * _v21
    _v23 = _v20 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = abs(_v23)
    _v26 = _v18 / _v23
    _v27 = p > 0.0
    _v28 = _vecmath.in_range(_v26)
    _v29 = abs(x)
    _v30 = _v0 < 300.0
    _v31 = _v4 < 300.0
    _v32 = _v25 < 9.7453140114e288
    _v33 = _v29 < 3.402823669209385e38
    _v34 = _v14 & _v24
    _v35 = _v34 & _v27
    _v36 = _v35 & _v28
    _v37 = _v36 & _v30
    _v38 = _v37 & _v31
    _v39 = _v38 & _v32
    _v40 = _v39 & _v33
    _v41 = _vecmath.guarded(_v26, _v40)
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
def _round_soft_clipping_derivative2(x, p, single):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative2_exact(x, p)
    return _loops.rounded(ball, single)


@_cached
def _mend_soft_clipping_derivative2(x, p, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative2(_loops.at(x, i), _loops.at(p, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative2(x, p):
    value, ok = _soft_clipping_derivative2_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative2(_loops.float64(x), _loops.float64(p), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative2(x, p):
    value, ok = _soft_clipping_derivative2_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative2(_loops.float64(x), _loops.float64(p), True)
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
    return _kernel_soft_clipping_derivative2(x, p, out=out)


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
    if _ball.is_sure(_t58):
        return _t58
    # (p*x*exp(p)*exp(-p*x) - p*x*exp(-p*x) - p*exp(p)*exp(-p*x)**2 - p*exp(p)*exp(-p*x) - ...
    _t63 = _ball.mul(x, p)
    _t64 = _ball.mul(_t63, _t15)
    _t65 = _ball.neg(_t3)
    _t67 = _ball.exp(_t65)
    _t69 = _ball.mul(_t64, _t67)
    _t71 = _ball.sub(_t21, _t15)
    _t73 = _ball.mul(_t71, _t67)
    _t75 = _ball.mul(_t15, _t67)
    _t77 = _ball.add(_t21, _t75)
    _t79 = _ball.div(_t73, _t77)
    _t81 = _ball.log1p(_t79)
    _t83 = _ball.sub(_t69, _t81)
    _t84 = _ball.mul(_t67, _t81)
    _t86 = _ball.sub(_t83, _t84)
    _t87 = _ball.mul(_t15, _t67)
    _t88 = _ball.mul(_t87, _t81)
    _t90 = _ball.sub(_t86, _t88)
    _t91 = _ball.sqr(_t67)
    _t93 = _ball.mul(_t91, _t15)
    _t94 = _ball.mul(_t93, _t81)
    _t96 = _ball.sub(_t90, _t94)
    _t97 = _ball.mul(p, _t15)
    _t98 = _ball.mul(_t97, _t67)
    _t100 = _ball.sub(_t96, _t98)
    _t101 = _ball.mul(p, _t91)
    _t102 = _ball.mul(_t101, _t15)
    _t104 = _ball.sub(_t100, _t102)
    _t105 = _ball.mul(x, p)
    _t106 = _ball.mul(_t105, _t67)
    _t108 = _ball.sub(_t104, _t106)
    _t110 = _ball.mul(_t51, _t77)
    _t111 = _ball.add(_t21, _t67)
    _t113 = _ball.mul(_t110, _t111)
    _t115 = _ball.div(_t108, _t113)
    _t117 = _ball.better(_t58, _t115)
    return _ball_wide.settled(_t117, _soft_clipping_derivative_p_ball_expression, (x, p))


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
    _v28 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v29 = _vecmath.expm1_bounded(p)
    _v30 = _v28 * _v29
    _v31 = abs(_v30) > 1.0261342003245941e-289
    _v32 = _vecmath.exp_bounded(p)
    _v33 = _v28 + _v32
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = abs(_v33)
    _v36 = _v30 / _v33
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = _vecmath.log1p(_v36)
    _v39 = _vecmath.pair_times(_v20, _v21, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = -_v40
    _v43 = -_v41
    _v44 = abs(_v42) > 1.0261342003245941e-289
    _v45 = _vecmath.pair_product(_v20, _v21, _v20, _v21)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = abs(_v46) > 1.0261342003245941e-289
    _v49 = _vecmath.pair_times(_v46, _v47, _v38)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = -_v50
    _v53 = -_v51
    _v54 = abs(_v52) > 1.0261342003245941e-289
    _v55 = _vecmath.pair_times(_v7, _v8, _v38)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = -_v56
    _v59 = -_v57
    _v60 = abs(_v58) > 1.0261342003245941e-289
    _v61 = _vecmath.pair_product(_v7, _v8, _v20, _v21)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_times(_v62, _v63, _v38)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = -_v65
    _v68 = -_v66
    _v69 = abs(_v67) > 1.0261342003245941e-289
    _v70 = _vecmath.pair_product(_v2, _v3, _v20, _v21)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_times(_v20, _v21, p)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = _vecmath.pair_times(_v46, _v47, p)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = abs(_v79) > 1.0261342003245941e-289
    _v82 = _vecmath.pair_sum(_v25, _v26, _v42, _v43)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_sum(_v83, _v84, _v52, _v53)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v58, _v59)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_sum(_v89, _v90, _v67, _v68)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_sum(_v92, _v93, _v71, _v72)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_sum(_v95, _v96, _v75, _v76)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v79, _v80)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = abs(_v25)
    _v104 = abs(_v42)
    _v105 = abs(_v52)
    _v106 = abs(_v58)
    _v107 = abs(_v67)
    _v108 = abs(_v71)
    _v109 = abs(_v75)
    _v110 = abs(_v79)
    _v111 = _v103 + _v104
    _v112 = _v111 + _v105
    _v113 = _v112 + _v106
    _v114 = _v113 + _v107
    _v115 = _v114 + _v108
    _v116 = _v115 + _v109
    _v117 = _v116 + _v110
    _v118 = abs(_v101) * 4.0 >= _v117
    _v119 = -_v71
    _v120 = -_v72
    _v121 = abs(_v119) > 1.0261342003245941e-289
    _v122 = -_v28
    _v123 = _v122 * _v29
    _v124 = abs(_v123) > 1.0261342003245941e-289
    _v125 = _v28 * _v32
    _v126 = 1.0 + _v125
    _v127 = abs(_v126) > 1.0261342003245941e-289
    _v128 = abs(_v126)
    _v129 = _v123 / _v126
    _v130 = abs(_v129) > 1.0261342003245941e-289
    _v131 = _vecmath.log1p(_v129)
    _v132 = -_v131
    _v133 = -0.0
    _v134 = abs(_v132) > 1.0261342003245941e-289
    _v135 = _vecmath.pair_times(_v20, _v21, _v131)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = -_v136
    _v139 = -_v137
    _v140 = abs(_v138) > 1.0261342003245941e-289
    _v141 = _vecmath.pair_times(_v62, _v63, _v131)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = -_v142
    _v145 = -_v143
    _v146 = abs(_v144) > 1.0261342003245941e-289
    _v147 = _vecmath.pair_product(_v46, _v47, _v7, _v8)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _vecmath.pair_times(_v148, _v149, _v131)
    _v151 = _v150[0]
    _v152 = _v150[1]
    _v153 = -_v151
    _v154 = -_v152
    _v155 = abs(_v153) > 1.0261342003245941e-289
    _v156 = _vecmath.pair_times(_v7, _v8, p)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_product(_v157, _v158, _v20, _v21)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = -_v160
    _v163 = -_v161
    _v164 = abs(_v162) > 1.0261342003245941e-289
    _v165 = _vecmath.pair_product(_v79, _v80, _v7, _v8)
    _v166 = _v165[0]
    _v167 = _v165[1]
    _v168 = -_v166
    _v169 = -_v167
    _v170 = abs(_v168) > 1.0261342003245941e-289
    _v171 = abs(_v23) > 1.0261342003245941e-289
    _v172 = _vecmath.pair_sum(_v119, _v120, _v132, _v133)
    _v173 = _v172[0]
    _v174 = _v172[1]
    _v175 = _vecmath.pair_sum(_v173, _v174, _v138, _v139)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_sum(_v176, _v177, _v144, _v145)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = _vecmath.pair_sum(_v179, _v180, _v153, _v154)
    _v182 = _v181[0]
    _v183 = _v181[1]
    _v184 = _vecmath.pair_sum(_v182, _v183, _v162, _v163)
    _v185 = _v184[0]
    _v186 = _v184[1]
    _v187 = _vecmath.pair_sum(_v185, _v186, _v168, _v169)
    _v188 = _v187[0]
    _v189 = _v187[1]
    _v190 = _vecmath.pair_sum(_v188, _v189, _v23, _v24)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = abs(_v119)
    _v194 = abs(_v132)
    _v195 = abs(_v138)
    _v196 = abs(_v144)
    _v197 = abs(_v153)
    _v198 = abs(_v162)
    _v199 = abs(_v168)
    _v200 = abs(_v23)
    _v201 = _v193 + _v194
    _v202 = _v201 + _v195
    _v203 = _v202 + _v196
    _v204 = _v203 + _v197
    _v205 = _v204 + _v198
    _v206 = _v205 + _v199
    _v207 = _v206 + _v200
    _v208 = abs(_v191) * 4.0 >= _v207
    _v209 = _v5 < 690.0
    _v210 = _v15 < 690.0
    _v211 = _v35 < 9.7453140114e288
    _v212 = _v4 & _v12
    _v213 = _v212 & _v14
    _v214 = _v213 & _v18
    _v215 = _v214 & _v27
    _v216 = _v215 & _v31
    _v217 = _v216 & _v34
    _v218 = _v217 & _v37
    _v219 = _v218 & _v44
    _v220 = _v219 & _v48
    _v221 = _v220 & _v54
    _v222 = _v221 & _v60
    _v223 = _v222 & _v69
    _v224 = _v223 & _v73
    _v225 = _v224 & _v77
    _v226 = _v225 & _v81
    _v227 = _v226 & _v118
    _v228 = _v227 & _v209
    _v229 = _v228 & _v210
    _v230 = _v229 & _v211
    _v231 = _v128 < 9.7453140114e288
    _v232 = _v4 & _v14
    _v233 = _v232 & _v18
    _v234 = _v233 & _v121
    _v235 = _v234 & _v124
    _v236 = _v235 & _v127
    _v237 = _v236 & _v130
    _v238 = _v237 & _v134
    _v239 = _v238 & _v140
    _v240 = _v239 & _v146
    _v241 = _v240 & _v48
    _v242 = _v241 & _v155
    _v243 = _v242 & _v164
    _v244 = _v243 & _v81
    _v245 = _v244 & _v170
    _v246 = _v245 & _v12
    _v247 = _v246 & _v171
    _v248 = _v247 & _v208
    _v249 = _v248 & _v210
    _v250 = _v249 & _v209
    _v251 = _v250 & _v231
    _v252 = _v230 if x < 0.0 else _v251
    _v253 = _v101 if x < 0.0 else _v191
    _v254 = _v102 if x < 0.0 else _v192
    _v255 = _vecmath.two_product(p, p)
    _v256 = _v255[0]
    _v257 = _v255[1]
    _v258 = _vecmath.pair_plus(_v20, _v21, 1.0)
    _v259 = _v258[0]
    _v260 = _v258[1]
    _v261 = _vecmath.pair_product(_v256, _v257, _v259, _v260)
    _v262 = _v261[0]
    _v263 = _v261[1]
    _v264 = _vecmath.pair_sum(_v20, _v21, _v7, _v8)
    _v265 = _v264[0]
    _v266 = _v264[1]
    _v267 = _vecmath.pair_product(_v262, _v263, _v265, _v266)
    _v268 = _v267[0]
    _v269 = _v267[1]
    _v270 = _vecmath.pair_plus(_v62, _v63, 1.0)
    _v271 = _v270[0]
    _v272 = _v270[1]
    _v273 = _vecmath.pair_product(_v256, _v257, _v271, _v272)
    _v274 = _v273[0]
    _v275 = _v273[1]
    _v276 = _vecmath.pair_product(_v274, _v275, _v259, _v260)
    _v277 = _v276[0]
    _v278 = _v276[1]
    _v279 = _v14 & _v18
    _v280 = _v279 & _v210
    _v281 = _v280 & _v209
    _v282 = _v279 & _v209
    _v283 = _v282 & _v210
    _v284 = _v281 if x < 0.0 else _v283
    _v285 = _v268 if x < 0.0 else _v277
    _v286 = _v269 if x < 0.0 else _v278
    _v287 = abs(_v285) > 1.0261342003245941e-289
    _v288 = abs(_v285)
    _v289 = _vecmath.pair_quotient(_v253, _v254, _v285, _v286)
    _v290 = _v289[0]
    _v291 = _v289[1]
    _v292 = _v290 + _v291
    _v293 = p > 0.0
    _v294 = _vecmath.in_range(_v292)
    _v295 = _v288 < 9.7453140114e288
    _v296 = _v0 < 3.402823669209385e38
    _v297 = _v5 < 3.402823669209385e38
    _v298 = _v252 & _v284
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
    _v4 = abs(p)
    _v5 = _vecmath32.expm1_bounded(p)
    _v6 = 1.0 + _v5
    _v7 = -_v6
    _v8 = p * x
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = abs(_v8)
    _v11 = _vecmath32.exp_bounded(_v8)
    _v12 = _v11 * _v5
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = 1.0 + _v11
    _v15 = _v14 + _v5
    _v16 = _v12 / _v15
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = _vecmath32.log1p(_v16)
    _v19 = _v7 * _v18
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = -_v11
    _v22 = _v21 * _v6
    _v23 = _v22 * _v18
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v21 * _v18
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = _v11 * _v11
    _v28 = -_v27
    _v29 = _v28 * _v18
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = _v21 * p
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v31 * x
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v11 * p
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v27 * p
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = _v11 * _v6
    _v40 = _v39 * p
    _v41 = abs(_v40) > 1.0261342003245941e-289
    _v42 = _v40 * x
    _v43 = abs(_v42) > 1.0261342003245941e-289
    _v44 = _v19 + _v23
    _v45 = _v44 + _v25
    _v46 = _v45 + _v29
    _v47 = _v46 + _v33
    _v48 = _v47 + _v35
    _v49 = _v48 + _v37
    _v50 = _v49 + _v42
    _v51 = abs(_v19)
    _v52 = abs(_v23)
    _v53 = abs(_v25)
    _v54 = abs(_v29)
    _v55 = abs(_v33)
    _v56 = abs(_v35)
    _v57 = abs(_v37)
    _v58 = abs(_v42)
    _v59 = _v51 + _v52
    _v60 = _v59 + _v53
    _v61 = _v60 + _v54
    _v62 = _v61 + _v55
    _v63 = _v62 + _v56
    _v64 = _v63 + _v57
    _v65 = _v64 + _v58
    _v66 = abs(_v50) * 4096.0 >= _v65
    _v67 = _v50 * _v3
    _v68 = _v14 * _v15
    _v69 = _v67 / _v68
    _v70 = p > 0.0
    _v71 = _vecmath.in_range(_v69)
    _v72 = abs(x)
    _v73 = _v2 < 9.7453140114e288
    _v74 = _v4 < 300.0
    _v75 = _v10 < 300.0
    _v76 = _v72 < 3.402823669209385e38
    _v77 = _v1 & _v9
    _v78 = _v77 & _v13
    _v79 = _v78 & _v17
    _v80 = _v79 & _v20
    _v81 = _v80 & _v24
    _v82 = _v81 & _v26
    _v83 = _v82 & _v30
    _v84 = _v83 & _v32
    _v85 = _v84 & _v34
    _v86 = _v85 & _v36
    _v87 = _v86 & _v38
    _v88 = _v87 & _v41
    _v89 = _v88 & _v43
    _v90 = _v89 & _v66
    _v91 = _v90 & _v70
    _v92 = _v91 & _v71
    _v93 = _v92 & _v73
    _v94 = _v93 & _v74
    _v95 = _v94 & _v75
    _v96 = _v95 & _v76
    _v97 = _vecmath.guarded(_v69, _v96)
    return _v97, _v96


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
def _round_soft_clipping_derivative_p(x, p, single):
    if _loops.any_nan(x, p):
        return _loops.NAN
    ball = _soft_clipping_derivative_p_exact(x, p)
    return _loops.rounded(ball, single)


@_cached
def _mend_soft_clipping_derivative_p(x, p, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_derivative_p(_loops.at(x, i), _loops.at(p, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_derivative_p(x, p):
    value, ok = _soft_clipping_derivative_p_fast(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative_p(_loops.float64(x), _loops.float64(p), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_soft_clipping_derivative_p(x, p):
    value, ok = _soft_clipping_derivative_p_fast32(_loops.float64(x), _loops.float64(p))
    if not ok:
        exact = _round_soft_clipping_derivative_p(_loops.float64(x), _loops.float64(p), True)
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
    return _kernel_soft_clipping_derivative_p(x, p, out=out)


@_loops.callable_when_jitted(soft_clipping_derivative_p)
def _overload_soft_clipping_derivative_p(x, p=1.0):
    call = _kernel_soft_clipping_derivative_p.compiled(x, p)

    def jitted(x, p=1.0):
        return call(x, p)

    return jitted


@_vecmath.jit_inline
def _soft_clipping_backward_fast(grad_output, x, p):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_clipping_derivative_fast(x, p)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _soft_clipping_backward_fast32(grad_output, x, p):
    """For float32 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _soft_clipping_derivative_fast32(x, p)
    _r0, _ok0 = _vecmath32.gradient(grad_output, _d0, _ok0)
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
def _round_soft_clipping_backward(grad_output, x, p, single):
    if _loops.any_nan(grad_output, x, p):
        return _loops.NAN
    ball = _soft_clipping_backward_exact(grad_output, x, p)
    return _loops.rounded(ball, single)


@_cached
def _mend_soft_clipping_backward(grad_output, x, p, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_soft_clipping_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(p, i), single
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_soft_clipping_backward(grad_output, x, p):
    value, ok = _soft_clipping_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(p)
    )
    if not ok:
        exact = _round_soft_clipping_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(p), False
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
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(p), True
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
    return _kernel_soft_clipping_backward(grad_output, x, p, out=out)


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
def _round_soft_clipping_value_and_derivative(x, p, single):
    if _loops.any_nan(x, p):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _soft_clipping_value_and_derivative_exact(x, p)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_soft_clipping_value_and_derivative(x, p, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_soft_clipping_value_and_derivative(
                _loops.at(x, i), _loops.at(p, i), single
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
            _loops.float64(x), _loops.float64(p), False
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
            _loops.float64(x), _loops.float64(p), True
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
    return _kernel_soft_clipping_value_and_derivative(x, p, out=out)


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
