"""GELU.

Written by `symact build` from [gelu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gelu",
    "gelu_backward",
    "gelu_derivative",
    "gelu_derivative2",
    "gelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_gelu_ball_expression = _ball_wide.program(
    "x", "x*(erf(sqrt(2)*x/2) + 1)/2", "x*erfc(-x*sqrt(2)/2)/2"
)


@_vecmath.jit_scalar
def _gelu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(erf(x*sqrt(2)/2) + 1)/2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erf(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.scaled(_t14, -1.0)
    if _ball.is_sure(_t16):
        return _t16
    # x*erfc(-x*sqrt(2)/2)/2
    _t21 = (-1.0, 0.0, -1.0, 0.0)
    _t23 = _ball.mul(_t21, _t6)
    _t25 = _ball.erfc(_t23)
    _t27 = _ball.mul(x, _t25)
    _t29 = _ball.scaled(_t27, -1.0)
    _t31 = _ball.better(_t16, _t29)
    return _ball_wide.settled(_t31, _gelu_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_ball(x)


@_vecmath.jit_inline
def _gelu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_times(-0.7071067811865476, 4.833646656726457e-17, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.erfc_dd(_v1, _v2)
    _v4 = 0.5 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath.in_range(_v5)
    _v7 = _v6 | (x == 0.0)
    _v8 = abs(x)
    _v9 = x > 12.0
    _v10 = x if _v9 else _v5
    _v11 = x < -40.0
    _v12 = -0.0 if _v11 else _v10
    _v13 = _v12 if x == x else x
    _v14 = _v7 | _v9
    _v15 = _v14 | _v11
    _v16 = _vecmath.guarded(_v13, _v15)
    return _v16, _v15


@_vecmath.jit_inline
def _gelu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -0.7071067811865476 * x
    _v1 = _vecmath32.erfc_light(_v0)
    _v2 = 0.5 * _v1
    _v3 = _v2 * x
    _v4 = abs(x)
    _v5 = _vecmath32.single(_v3)
    _v6 = x > 12.0
    _v7 = _vecmath32.single(x)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -16.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_gelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu(x):
    value, ok = _gelu_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu(x):
    value, ok = _gelu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu = _dispatch.Kernel(
    __name__,
    "gelu",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu,
        fill32=_fill32_gelu,
        mend=_mend_gelu,
        one=_one_gelu,
        one32=_one32_gelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu.call(out, x)


@_loops.callable_when_jitted(gelu)
def _overload_gelu(x):
    call = _kernel_gelu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gelu_derivative_ball_expression = _ball_wide.program(
    "x",
    "sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2",
    "(x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _gelu_derivative_ball(x):
    """In balls."""
    # (x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + sqrt(pi)*exp(x**2/2))/(2*sqrt(pi...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.mul(_t14, _t17)
    _t23 = _ball.add(_t19, _t21)
    _t24 = _ball.add(_t23, _t4)
    _t26 = _ball.scaled(_t21, 1.0)
    _t28 = _ball.div(_t24, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + erf(x*sqrt(2)/2)/2 + 1/2
    _t33 = (1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.scaled(_t8, -1.0)
    _t37 = _ball.add(_t33, _t35)
    _t38 = (-1.0, 0.0, -1.0, 0.0)
    _t40 = _ball.mul(_t38, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.add(_t37, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t38, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.mul(x, _t42)
    _t66 = _ball.mul(_t65, _t2)
    _t68 = _ball.add(_t63, _t66)
    _t70 = _ball.mul(_t57, _t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t76 = _ball.where_positive(_t72, _t74)
    _t78 = _ball.better(_ball.better(_t28, _t52), _t76)
    return _ball_wide.settled(_t78, _gelu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_derivative_ball(x)


@_vecmath.jit_inline
def _gelu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(_v0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -0.5 * _v2
    _v5 = -0.5 * _v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = -1.4142135623730951 * _v6
    _v8 = _v7 * _v0
    _v9 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.erfc_dd(_v10, _v11)
    _v13 = 1.772453850905516 * _v12
    _v14 = _v8 + _v13
    _v15 = abs(_v8)
    _v16 = _v15 + _v13
    _v17 = abs(_v14) * 3.0 >= _v16
    _v18 = -1.772453850905516 * _v12
    _v19 = 1.4142135623730951 * _v6
    _v20 = _v19 * _v0
    _v21 = _v18 + 3.544907701811032
    _v22 = _v21 + _v20
    _v23 = abs(_v18)
    _v24 = _v23 + 3.544907701811032
    _v25 = _v24 + _v20
    _v26 = abs(_v22) * 3.0 >= _v25
    _v27 = _v0 < 37.14835124201342
    _v28 = _v17 & _v27
    _v29 = _v26 & _v27
    _v30 = _v28 if x < 0.0 else _v29
    _v31 = _v14 if x < 0.0 else _v22
    _v32 = _v31 / 3.544907701811032
    _v33 = x + 0.7517915246935645
    _v34 = _v33 + -1.4956759177009883e-17
    _v35 = _vecmath.fma(_v34, -0.018199676398671167, 0.388284982990552)
    _v36 = _vecmath.fma(_v34, -0.014771522148231141, -0.11400823329721065)
    _v37 = _vecmath.fma(_v34, 0.0045392283780230835, 0.019421679837326154)
    _v38 = _vecmath.fma(_v34, -0.0007448267932393757, -0.0022395380388281747)
    _v39 = _vecmath.fma(_v34, 8.6158549379249e-05, 0.00018633925638475443)
    _v40 = _vecmath.fma(_v34, -7.739209342714685e-06, -1.1210365738980943e-05)
    _v41 = _vecmath.fma(_v34, 5.31412694212864e-07, 4.197992353465865e-07)
    _v42 = _v34 * _v34
    _v43 = _vecmath.fma(_v42, _v36, _v35)
    _v44 = _vecmath.fma(_v42, _v38, _v37)
    _v45 = _vecmath.fma(_v42, _v40, _v39)
    _v46 = _v42 * _v42
    _v47 = _vecmath.fma(_v46, _v44, _v43)
    _v48 = _vecmath.fma(_v46, _v41, _v45)
    _v49 = _v46 * _v46
    _v50 = _vecmath.fma(_v49, _v48, _v47)
    _v51 = _vecmath.fma(_v34, _v50, 0.4314939923140469)
    _v52 = _v34 * _v51
    _v53 = (x > -1.206033741363551) & (x < -0.44870645507762685)
    _v54 = _v30 | _v53
    _v55 = _v52 if _v53 else _v32
    _v56 = _vecmath.in_range(_v55)
    _v57 = x > 12.0
    _v58 = 1.0 if _v57 else _v55
    _v59 = x < -56.0
    _v60 = -0.0 if _v59 else _v58
    _v61 = _v60 if x == x else x
    _v62 = _v54 & _v56
    _v63 = _v62 | _v57
    _v64 = _v63 | _v59
    _v65 = _vecmath.guarded(_v61, _v64)
    return _v65, _v64


@_vecmath.jit_inline
def _gelu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_fine(_v2)
    _v4 = -1.4142135623730951 * _v3
    _v5 = _v4 * _v0
    _v6 = 0.7071067811865476 * _v0
    _v7 = _vecmath32.erfc_beside(_v6, _v3)
    _v8 = 1.772453850905516 * _v7
    _v9 = _v5 + _v8
    _v10 = abs(_v5)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 16384.0 >= _v11
    _v13 = -1.772453850905516 * _v7
    _v14 = 1.4142135623730951 * _v3
    _v15 = _v14 * _v0
    _v16 = _v13 + 3.544907701811032
    _v17 = _v16 + _v15
    _v18 = _v0 < 24.49489742783178
    _v19 = _v12 & _v18
    _v20 = _v19 if x < 0.0 else _v18
    _v21 = _v9 if x < 0.0 else _v17
    _v22 = 1.0 / 3.544907701811032
    _v23 = _v21 * _v22
    _v24 = _v23 != 0.0
    _v25 = _vecmath32.single(_v23)
    _v26 = x > 12.0
    _v27 = _vecmath32.single(1.0)
    _v28 = _v27 if _v26 else _v25
    _v29 = x < -20.0
    _v30 = _vecmath32.single(-0.0)
    _v31 = _v30 if _v29 else _v28
    _v32 = _v31 if x == x else _vecmath32.single(x)
    _v33 = _v20 & _v24
    _v34 = _v33 | _v26
    _v35 = _v34 | _v29
    _v36 = _vecmath32.guarded(_v32, _v35)
    return _v36, _v35


@_cached
def _fill_gelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_derivative(x):
    value, ok = _gelu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_derivative(x):
    value, ok = _gelu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_derivative = _dispatch.Kernel(
    __name__,
    "gelu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_derivative,
        fill32=_fill32_gelu_derivative,
        mend=_mend_gelu_derivative,
        one=_one_gelu_derivative,
        one32=_one32_gelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_derivative.call(out, x)


@_loops.callable_when_jitted(gelu_derivative)
def _overload_gelu_derivative(x):
    call = _kernel_gelu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gelu_derivative2_ball_expression = _ball_wide.program(
    "x",
    "sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)",
    "-(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _gelu_derivative2_ball(x):
    """In balls."""
    # -(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.neg(_t10)
    _t14 = _ball.scaled(_t2, -1.0)
    _t16 = _ball.exp(_t14)
    _t18 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = _ball.scaled(_t20, 1.0)
    _t24 = _ball.div(_t12, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # (1 - x**2/2)*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t29, _t14)
    _t33 = (-1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.mul(_t33, _t2)
    _t37 = _ball.exp(_t35)
    _t39 = _ball.mul(_t31, _t37)
    _t40 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t42 = _ball.mul(_t39, _t40)
    _t43 = _ball.mul(_t42, _t8)
    _t45 = _ball.better(_t24, _t43)
    return _ball_wide.settled(_t45, _gelu_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _gelu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_derivative2_ball(x)


@_vecmath.jit_inline
def _gelu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(_v0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, -2.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _v5 + _v6
    _v8 = -1.4142135623730951 * _v7
    _v9 = -0.5 * _v2
    _v10 = -0.5 * _v3
    _v11 = _vecmath.exp_bounded_dd(_v9, _v10)
    _v12 = _v8 * _v11
    _v13 = _v0 < 37.14835124201342
    _v14 = _v12 / 3.544907701811032
    _v15 = _vecmath.in_range(_v14)
    _v16 = _v0 > 56.0
    _v17 = -0.0 if _v16 else _v14
    _v18 = _v0 < 3.402823669209385e38
    _v19 = _v13 & _v15
    _v20 = _v19 & _v18
    _v21 = _v20 | _v16
    _v22 = _vecmath.guarded(_v17, _v21)
    return _v22, _v21


@_vecmath.jit_inline
def _gelu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -2.0 + _v1
    _v3 = -1.4142135623730951 * _v2
    _v4 = -0.5 * _v1
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v3 * _v5
    _v7 = _v0 < 24.49489742783178
    _v8 = 1.0 / 3.544907701811032
    _v9 = _v6 * _v8
    _v10 = _v9 != 0.0
    _v11 = _vecmath32.single(_v9)
    _v12 = _v0 > 20.0
    _v13 = _vecmath32.single(-0.0)
    _v14 = _v13 if _v12 else _v11
    _v15 = _v14 if x == x else _vecmath32.single(x)
    _v16 = _v10 | _v12
    _v17 = _vecmath32.guarded(_v15, _v16)
    return _v17, _v16


@_cached
def _fill_gelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_derivative2(x):
    value, ok = _gelu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_derivative2(x):
    value, ok = _gelu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_derivative2 = _dispatch.Kernel(
    __name__,
    "gelu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_derivative2,
        fill32=_fill32_gelu_derivative2,
        mend=_mend_gelu_derivative2,
        one=_one_gelu_derivative2,
        one32=_one32_gelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_derivative2.call(out, x)


@_loops.callable_when_jitted(gelu_derivative2)
def _overload_gelu_derivative2(x):
    call = _kernel_gelu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gelu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_fine(_v2)
    _v4 = -1.4142135623730951 * _v3
    _v5 = _v4 * _v0
    _v6 = 0.7071067811865476 * _v0
    _v7 = _vecmath32.erfc_beside(_v6, _v3)
    _v8 = 1.772453850905516 * _v7
    _v9 = _v5 + _v8
    _v10 = abs(_v5)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 16384.0 >= _v11
    _v13 = -1.772453850905516 * _v7
    _v14 = 1.4142135623730951 * _v3
    _v15 = _v14 * _v0
    _v16 = _v13 + 3.544907701811032
    _v17 = _v16 + _v15
    _v18 = _v0 < 24.49489742783178
    _v19 = _v12 & _v18
    _v20 = _v19 if x < 0.0 else _v18
    _v21 = _v9 if x < 0.0 else _v17
    _v22 = 1.0 / 3.544907701811032
    _v23 = _v21 * _v22
    _v24 = _v23 != 0.0
    _v25 = _vecmath32.product(grad_output, _v23)
    _v26 = x > 12.0
    _v27 = _vecmath32.product(grad_output, 1.0)
    _v28 = _v27 if _v26 else _v25
    _v29 = x < -20.0
    _v30 = _vecmath32.product(grad_output, -0.0)
    _v31 = _v30 if _v29 else _v28
    _v32 = _v31 if x == x else _vecmath32.single(x)
    _v33 = _v20 & _v24
    _v34 = _v33 | _v26
    _v35 = _v34 | _v29
    _v36 = _vecmath32.guarded(_v32, _v35)
    return _v36, _v36 == _v36


@_vecmath.jit_inline
def _gelu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _gelu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _gelu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _gelu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gelu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gelu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gelu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gelu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gelu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_backward(grad_output, x):
    value, ok = _gelu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_backward(grad_output, x):
    value, ok = _gelu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_backward = _dispatch.Kernel(
    __name__,
    "gelu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gelu_backward,
        fill32=_fill32_gelu_backward,
        mend=_mend_gelu_backward,
        one=_one_gelu_backward,
        one32=_one32_gelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def gelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gelu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(gelu_backward)
def _overload_gelu_backward(grad_output, x):
    call = _kernel_gelu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gelu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_fast(x)
    _r1, _ok1 = _gelu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gelu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_fast32(x)
    _r1, _ok1 = _gelu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gelu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gelu_exact(x)
    _r1 = _gelu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_gelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_gelu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gelu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_gelu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gelu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gelu_value_and_derivative(x):
    value_0, value_1, ok = _gelu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gelu_value_and_derivative(x):
    value_0, value_1, ok = _gelu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gelu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_value_and_derivative,
        fill32=_fill32_gelu_value_and_derivative,
        mend=_mend_gelu_value_and_derivative,
        one=_one_gelu_value_and_derivative,
        one32=_one32_gelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def gelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gelu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(gelu_value_and_derivative)
def _overload_gelu_value_and_derivative(x):
    call = _kernel_gelu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
