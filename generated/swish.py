"""Swish.

Written by `symact build` from [swish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "swish",
    "swish_backward",
    "swish_backward_beta",
    "swish_derivative",
    "swish_derivative2",
    "swish_derivative_beta",
    "swish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_swish_ball_expression = _ball_wide.program(
    "x beta", "x/(1 + exp(-beta*x))", "x*exp(beta*x)/(exp(beta*x) + 1)"
)


@_vecmath.jit_scalar
def _swish_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(beta*x)/(exp(beta*x) + 1)
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(x, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.add(_t9, _t5)
    _t13 = _ball.div(_t7, _t11)
    if _ball_wide.will_do(_t13, (x, beta)):
        return _t13
    # x/(exp(-beta*x) + 1)
    _t18 = _ball.neg(_t3)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.add(_t9, _t20)
    _t24 = _ball.div(x, _t22)
    _t26 = _ball.better(_t13, _t24)
    return _ball_wide.settled(_t26, _swish_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _swish_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _swish_ball(x, beta)


@_vecmath.jit_inline
def _swish_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = 1.0 + _v7
    _v9 = x / _v8
    _v10 = abs(x)
    _v11 = abs(beta)
    _v12 = _v0 > 44.0
    _v13 = x if _v12 else _v9
    _v14 = _v1 < 325.0
    _v15 = _v14 | _v12
    _v16 = _v10 < 3.402823669209385e38
    _v17 = _v11 < 3.402823669209385e38
    _v18 = _v15 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath.guarded(_v13, _v19)
    return _v20, _v19


@_vecmath.jit_inline
def _swish_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = x / _v5
    _v7 = abs(x)
    _v8 = abs(beta)
    _v9 = _vecmath32.single(_v6)
    _v10 = _v0 > 44.0
    _v11 = _vecmath32.single(x)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v1 < 300.0
    _v14 = _v13 | _v10
    _v15 = _v7 < 3.402823669209385e38
    _v16 = _v8 < 3.402823669209385e38
    _v17 = _v14 & _v15
    _v18 = _v17 & _v16
    _v19 = _vecmath32.guarded(_v12, _v18)
    return _v19, _v18


@_cached
def _fill_swish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swish(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swish(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _swish_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swish(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swish(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swish(x, beta):
    value, ok = _swish_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swish(x, beta):
    value, ok = _swish_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swish = _dispatch.Kernel(
    __name__,
    "swish",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_swish,
        fill32=_fill32_swish,
        mend=_mend_swish,
        one=_one_swish,
        one32=_one32_swish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swish(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Swish, elementwise.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swish.call(out, x, beta)


@_loops.callable_when_jitted(swish)
def _overload_swish(x, beta=1.0):
    call = _kernel_swish.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_swish_derivative_ball_expression = _ball_wide.program(
    "x beta",
    "beta*x*exp(-beta*x)/(1 + exp(-beta*x))**2 + 1/(1 + exp(-beta*x))",
    "(beta*x + exp(beta*x) + 1)*exp(beta*x)/(exp(beta*x) + 1)**2",
)


@_vecmath.jit_scalar
def _swish_derivative_ball(x, beta):
    """In balls."""
    # (beta*x + exp(beta*x) + 1)*exp(beta*x)/(exp(beta*x) + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(beta, x)
    _t7 = _ball.add(_t1, _t5)
    _t8 = _ball.exp(_t5)
    _t10 = _ball.add(_t7, _t8)
    _t12 = _ball.mul(_t10, _t8)
    _t14 = _ball.add(_t1, _t8)
    _t16 = _ball.sqr(_t14)
    _t18 = _ball.div(_t12, _t16)
    if _ball_wide.will_do(_t18, (x, beta)):
        return _t18
    # beta*x*exp(-beta*x)/(exp(-beta*x) + 1)**2 + 1/(exp(-beta*x) + 1)
    _t23 = _ball.neg(_t5)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.add(_t1, _t25)
    _t29 = _ball.div(_t1, _t27)
    _t31 = _ball.mul(beta, x)
    _t32 = _ball.mul(_t31, _t25)
    _t34 = _ball.sqr(_t27)
    _t36 = _ball.div(_t32, _t34)
    _t38 = _ball.add(_t29, _t36)
    _t40 = _ball.better(_t18, _t38)
    return _ball_wide.settled(_t40, _swish_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _swish_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _swish_derivative_ball(x, beta)


@_vecmath.jit_inline
def _swish_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = beta * x
    _v4 = abs(_v3)
    _v5 = _vecmath.exp_bounded_as_pair(_v1, _v2)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_sum(_v9, _v10, _v6, _v7)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v1)
    _v15 = 1.0 + _v14
    _v16 = _v15 + _v6
    _v17 = abs(_v12) * 16384.0 >= _v16
    _v18 = _v12 + _v13
    _v19 = _v18 * _v6
    _v20 = 2.0 + _v6
    _v21 = _v6 * _v20
    _v22 = _v21 + 1.0
    _v23 = _v19 / _v22
    _v24 = _vecmath.in_range(_v23)
    _v25 = abs(x)
    _v26 = abs(beta)
    _v27 = _v3 > 48.0
    _v28 = 1.0 if _v27 else _v23
    _v29 = _v3 < -2048.0
    _v30 = -0.0 if _v29 else _v28
    _v31 = _v4 < 325.0
    _v32 = _v17 & _v24
    _v33 = _v32 & _v31
    _v34 = _v33 | _v27
    _v35 = _v34 | _v29
    _v36 = _v25 < 3.402823669209385e38
    _v37 = _v26 < 3.402823669209385e38
    _v38 = _v35 & _v36
    _v39 = _v38 & _v37
    _v40 = _vecmath.guarded(_v30, _v39)
    return _v40, _v39


@_vecmath.jit_inline
def _swish_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 1.0 + _v0
    _v4 = _v3 + _v2
    _v5 = 1.0 + _v1
    _v6 = _v5 + _v2
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 * _v2
    _v9 = 1.0 + _v2
    _v10 = _v9 * _v9
    _v11 = _v8 / _v10
    _v12 = abs(x)
    _v13 = abs(beta)
    _v14 = _vecmath32.single(_v11)
    _v15 = _v0 > 48.0
    _v16 = _vecmath32.single(1.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v0 < -208.0
    _v19 = _vecmath32.single(-0.0)
    _v20 = _v19 if _v18 else _v17
    _v21 = _v1 < 100.0
    _v22 = _v7 & _v21
    _v23 = _v22 | _v15
    _v24 = _v23 | _v18
    _v25 = _v12 < 3.402823669209385e38
    _v26 = _v13 < 3.402823669209385e38
    _v27 = _v24 & _v25
    _v28 = _v27 & _v26
    _v29 = _vecmath32.guarded(_v20, _v28)
    return _v29, _v28


@_cached
def _fill_swish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swish_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swish_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _swish_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swish_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swish_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swish_derivative(x, beta):
    value, ok = _swish_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swish_derivative(x, beta):
    value, ok = _swish_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swish_derivative = _dispatch.Kernel(
    __name__,
    "swish_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_swish_derivative,
        fill32=_fill32_swish_derivative,
        mend=_mend_swish_derivative,
        one=_one_swish_derivative,
        one32=_one32_swish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swish_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of swish with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swish_derivative.call(out, x, beta)


@_loops.callable_when_jitted(swish_derivative)
def _overload_swish_derivative(x, beta=1.0):
    call = _kernel_swish_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_swish_derivative2_ball_expression = _ball_wide.program(
    "x beta",
    "beta*(-beta*x*(1 - 2*exp(-beta*x)/(1 + exp(-beta*x))) + 2)*exp(-beta*x)/(1 + exp(-beta*x))**2",
    "-beta*(beta*x*exp(beta*x) - beta*x - 2*exp(beta*x) - 2)*exp(beta*x)/(exp(beta*x) + 1)**3",
)


@_vecmath.jit_scalar
def _swish_derivative2_ball(x, beta):
    """In balls."""
    # -beta*(beta*x*exp(beta*x) - beta*x - 2*exp(beta*x) - 2)*exp(beta*x)/(exp(beta*x) + 1)**3
    _t3 = _ball.mul(beta, x)
    _t4 = _ball.mul(beta, x)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(_t3, _t6)
    _t10 = (1.0, 0.0, 1.0, 0.0)
    _t12 = _ball.sub(_t8, _t10)
    _t13 = _ball.scaled(_t6, 1.0)
    _t15 = _ball.sub(_t12, _t13)
    _t16 = _ball.sub(_t15, _t4)
    _t18 = _ball.mul(beta, _t16)
    _t19 = _ball.mul(_t18, _t6)
    _t21 = _ball.neg(_t19)
    _t23 = (1.0, 0.0, 0.0, 0.0)
    _t25 = _ball.add(_t23, _t6)
    _t27 = _ball.powi(_t25, 3)
    _t29 = _ball.div(_t21, _t27)
    if _ball_wide.will_do(_t29, (x, beta)):
        return _t29
    # beta*(-beta*x*(1 - 2*exp(-beta*x)/(exp(-beta*x) + 1)) + 2)*exp(-beta*x)/(exp(-beta*x)...
    _t34 = _ball.mul(beta, x)
    _t35 = _ball.neg(_t4)
    _t37 = _ball.exp(_t35)
    _t39 = _ball.scaled(_t37, 1.0)
    _t41 = _ball.add(_t23, _t37)
    _t43 = _ball.div(_t39, _t41)
    _t45 = _ball.sub(_t23, _t43)
    _t47 = _ball.mul(_t34, _t45)
    _t49 = _ball.sub(_t10, _t47)
    _t51 = _ball.mul(beta, _t49)
    _t52 = _ball.mul(_t51, _t37)
    _t54 = _ball.sqr(_t41)
    _t56 = _ball.div(_t52, _t54)
    _t58 = _ball.better(_t29, _t56)
    return _ball_wide.settled(_t58, _swish_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _swish_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _swish_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _swish_derivative2_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -2.0 * _v6
    _v9 = -2.0 * _v7
    _v10 = -_v3
    _v11 = -_v4
    _v12 = _vecmath.pair_product(_v3, _v4, _v6, _v7)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v8, _v9, -2.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v10, _v11)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(-2.0)
    _v25 = abs(_v8)
    _v26 = abs(_v3)
    _v27 = abs(_v13)
    _v28 = _v24 + _v25
    _v29 = _v28 + _v26
    _v30 = _v29 + _v27
    _v31 = abs(_v22) * 16384.0 >= _v30
    _v32 = _vecmath.two_sum(_v22, _v23)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_times(_v33, _v34, beta)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_product(_v36, _v37, _v6, _v7)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = -_v39
    _v42 = -_v40
    _v43 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v44, _v45, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v47, _v48, _v44, _v45)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_quotient(_v41, _v42, _v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _v53 + _v54
    _v56 = _vecmath.in_range(_v55)
    _v57 = abs(x)
    _v58 = abs(beta)
    _v59 = _v1 < 160.0
    _v60 = _v57 < 3.402823669209385e38
    _v61 = _v58 < 3.402823669209385e38
    _v62 = _v31 & _v56
    _v63 = _v62 & _v59
    _v64 = _v63 & _v60
    _v65 = _v64 & _v61
    _v66 = _vecmath.guarded(_v55, _v65)
    return _v66, _v65


@_vecmath.jit_inline
def _swish_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * beta
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * beta
    _v5 = _vecmath32.exp_bounded(_v4)
    _v6 = -2.0 * _v5
    _v7 = -_v5
    _v8 = _v7 * _v0
    _v9 = _v8 * beta
    _v10 = -2.0 + _v6
    _v11 = _v10 + _v9
    _v12 = _v11 + _v1
    _v13 = abs(-2.0)
    _v14 = abs(_v6)
    _v15 = abs(_v9)
    _v16 = _v13 + _v14
    _v17 = _v16 + _v15
    _v18 = _v17 + _v2
    _v19 = abs(_v12) * 4096.0 >= _v18
    _v20 = -_v12
    _v21 = _v20 * _v5
    _v22 = _v21 * beta
    _v23 = 2.0 * _v5
    _v24 = _v5 * _v0
    _v25 = _v24 * beta
    _v26 = _v4 + 2.0
    _v27 = _v26 + _v23
    _v28 = _v27 + _v25
    _v29 = abs(_v4)
    _v30 = abs(_v25)
    _v31 = _v29 + 2.0
    _v32 = _v31 + _v23
    _v33 = _v32 + _v30
    _v34 = abs(_v28) * 4096.0 >= _v33
    _v35 = _v28 * _v5
    _v36 = _v35 * beta
    _v37 = _v2 < 300.0
    _v38 = _v19 & _v37
    _v39 = _v34 & _v37
    _v40 = _v38 if x < 0.0 else _v39
    _v41 = _v22 if x < 0.0 else _v36
    _v42 = 1.0 + _v5
    _v43 = _v42 * _v42
    _v44 = _v43 * _v42
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = abs(_v44)
    _v47 = _v41 / _v44
    _v48 = _vecmath.in_range(_v47)
    _v49 = abs(beta)
    _v50 = _vecmath32.single(_v47)
    _v51 = _v46 < 9.7453140114e288
    _v52 = _v0 < 3.402823669209385e38
    _v53 = _v49 < 3.402823669209385e38
    _v54 = _v40 & _v37
    _v55 = _v54 & _v45
    _v56 = _v55 & _v48
    _v57 = _v56 & _v51
    _v58 = _v57 & _v52
    _v59 = _v58 & _v53
    _v60 = _vecmath32.guarded(_v50, _v59)
    return _v60, _v59


@_cached
def _fill_swish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swish_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swish_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _swish_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swish_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swish_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swish_derivative2(x, beta):
    value, ok = _swish_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swish_derivative2(x, beta):
    value, ok = _swish_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swish_derivative2 = _dispatch.Kernel(
    __name__,
    "swish_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_swish_derivative2,
        fill32=_fill32_swish_derivative2,
        mend=_mend_swish_derivative2,
        one=_one_swish_derivative2,
        one32=_one32_swish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swish_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of swish with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swish_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(swish_derivative2)
def _overload_swish_derivative2(x, beta=1.0):
    call = _kernel_swish_derivative2.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_swish_derivative_beta_ball_expression = _ball_wide.program(
    "x beta", "x**2*exp(-beta*x)/(1 + exp(-beta*x))**2", "x**2*exp(beta*x)/(exp(beta*x) + 1)**2"
)


@_vecmath.jit_scalar
def _swish_derivative_beta_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2*exp(beta*x)/(exp(beta*x) + 1)**2
    _t2 = _ball.sqr(x)
    _t5 = _ball.mul(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.mul(_t2, _t7)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.add(_t11, _t7)
    _t15 = _ball.sqr(_t13)
    _t17 = _ball.div(_t9, _t15)
    if _ball_wide.will_do(_t17, (x, beta)):
        return _t17
    # x**2*exp(-beta*x)/(exp(-beta*x) + 1)**2
    _t22 = _ball.neg(_t5)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.mul(_t2, _t24)
    _t28 = _ball.add(_t11, _t24)
    _t30 = _ball.sqr(_t28)
    _t32 = _ball.div(_t26, _t30)
    _t34 = _ball.better(_t17, _t32)
    return _ball_wide.settled(_t34, _swish_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _swish_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _swish_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _swish_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = x * x
    _v9 = _v7 * _v8
    _v10 = 2.0 + _v7
    _v11 = _v7 * _v10
    _v12 = _v11 + 1.0
    _v13 = _v9 / _v12
    _v14 = _vecmath.in_range(_v13)
    _v15 = _v13 == 0.0
    _v16 = _v14 | (_v15 & (x == 0.0))
    _v17 = abs(x)
    _v18 = abs(beta)
    _v19 = _v1 > 2048.0
    _v20 = 0.0 if _v19 else _v13
    _v21 = _v1 < 325.0
    _v22 = _v16 & _v21
    _v23 = _v22 | _v19
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v23 & _v24
    _v27 = _v26 & _v25
    _v28 = _vecmath.guarded(_v20, _v27)
    return _v28, _v27


@_vecmath.jit_inline
def _swish_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = -beta
    _v3 = _v2 * x
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = x * x
    _v6 = _v4 * _v5
    _v7 = 1.0 + _v4
    _v8 = _v7 * _v7
    _v9 = _v6 / _v8
    _v10 = abs(x)
    _v11 = abs(beta)
    _v12 = _vecmath32.single(_v9)
    _v13 = _v1 > 384.0
    _v14 = _vecmath32.single(0.0)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v1 < 100.0
    _v17 = _v16 | _v13
    _v18 = _v10 < 3.402823669209385e38
    _v19 = _v11 < 3.402823669209385e38
    _v20 = _v17 & _v18
    _v21 = _v20 & _v19
    _v22 = _vecmath32.guarded(_v15, _v21)
    return _v22, _v21


@_cached
def _fill_swish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swish_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swish_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _swish_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swish_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swish_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swish_derivative_beta(x, beta):
    value, ok = _swish_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swish_derivative_beta(x, beta):
    value, ok = _swish_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_swish_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swish_derivative_beta = _dispatch.Kernel(
    __name__,
    "swish_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_swish_derivative_beta,
        fill32=_fill32_swish_derivative_beta,
        mend=_mend_swish_derivative_beta,
        one=_one_swish_derivative_beta,
        one32=_one32_swish_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def swish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of swish with respect to its parameter beta.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swish_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(swish_derivative_beta)
def _overload_swish_derivative_beta(x, beta=1.0):
    call = _kernel_swish_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _swish_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 1.0 + _v0
    _v4 = _v3 + _v2
    _v5 = 1.0 + _v1
    _v6 = _v5 + _v2
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 * _v2
    _v9 = 1.0 + _v2
    _v10 = _v9 * _v9
    _v11 = _v8 / _v10
    _v12 = abs(x)
    _v13 = abs(beta)
    _v14 = _vecmath32.product(grad_output, _v11)
    _v15 = _v0 > 48.0
    _v16 = _vecmath32.product(grad_output, 1.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v0 < -208.0
    _v19 = _vecmath32.product(grad_output, -0.0)
    _v20 = _v19 if _v18 else _v17
    _v21 = _v1 < 100.0
    _v22 = _v7 & _v21
    _v23 = _v22 | _v15
    _v24 = _v23 | _v18
    _v25 = _v12 < 3.402823669209385e38
    _v26 = _v13 < 3.402823669209385e38
    _v27 = _v24 & _v25
    _v28 = _v27 & _v26
    _v29 = _vecmath32.guarded(_v20, _v28)
    return _v29, _v29 == _v29


@_vecmath.jit_inline
def _swish_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _swish_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _swish_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swish_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _swish_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _swish_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_swish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swish_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swish_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swish_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _swish_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swish_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swish_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swish_backward(grad_output, x, beta):
    value, ok = _swish_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swish_backward(grad_output, x, beta):
    value, ok = _swish_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swish_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swish_backward = _dispatch.Kernel(
    __name__,
    "swish_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_swish_backward,
        fill32=_fill32_swish_backward,
        mend=_mend_swish_backward,
        one=_one_swish_backward,
        one32=_one32_swish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of swish.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swish_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(swish_backward)
def _overload_swish_backward(grad_output, x, beta=1.0):
    call = _kernel_swish_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.0):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _swish_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swish_fast(x, beta)
    _r1, _ok1 = _swish_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _swish_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swish_fast32(x, beta)
    _r1, _ok1 = _swish_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _swish_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _swish_exact(x, beta)
    _r1 = _swish_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_swish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swish_value_and_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_swish_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swish_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_swish_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _swish_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_swish_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_swish_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_swish_value_and_derivative(x, beta):
    value_0, value_1, ok = _swish_value_and_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact_0, exact_1 = _round_swish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_swish_value_and_derivative(x, beta):
    value_0, value_1, ok = _swish_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_swish_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_swish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "swish_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_swish_value_and_derivative,
        fill32=_fill32_swish_value_and_derivative,
        mend=_mend_swish_value_and_derivative,
        one=_one_swish_value_and_derivative,
        one32=_one32_swish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def swish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Swish and its derivative, in one pass.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_swish_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(swish_value_and_derivative)
def _overload_swish_value_and_derivative(x, beta=1.0):
    call = _kernel_swish_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


def swish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times swish_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "swish_backward_beta",
        _kernel_swish_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
