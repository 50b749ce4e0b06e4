"""GELU, tanh form.

Written by `symact build` from [gelu_tanh] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gelu_tanh",
    "gelu_tanh_backward",
    "gelu_tanh_derivative",
    "gelu_tanh_derivative2",
    "gelu_tanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _gelu_tanh_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/(exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t6 = _ball.mul(x, _t4)
    _t7 = (-1.0, 0.0, 0.0, 0.0)
    _t9 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t11 = _ball.sqr(x)
    _t13 = _ball.mul(_t9, _t11)
    _t15 = _ball.sub(_t7, _t13)
    _t17 = _ball.mul(_t6, _t15)
    _t18 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t20 = _ball.mul(_t17, _t18)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.sqr(_t22)
    _t26 = _ball.add(_t2, _t24)
    _t28 = _ball.div(x, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # x*(tanh((8943*x**3/200000 + x)*pow(pi, -1/2)*sqrt(2)) + 1)/2
    _t33 = _ball.powi(x, 3)
    _t35 = _ball.mul(_t9, _t33)
    _t37 = _ball.add(_t35, x)
    _t39 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t41 = _ball.mul(_t37, _t39)
    _t42 = _ball.mul(_t41, _t18)
    _t44 = _ball.tanh(_t42)
    _t46 = _ball.add(_t2, _t44)
    _t48 = _ball.mul(x, _t46)
    _t50 = _ball.scaled(_t48, -1.0)
    if _ball.is_sure(_t50):
        return _t50
    # where_positive(x*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi))**2/(exp(x*(8943*x**2/...
    _t55 = _ball.mul(x, _t4)
    _t56 = _ball.add(_t2, _t13)
    _t58 = _ball.mul(_t55, _t56)
    _t59 = _ball.mul(_t58, _t18)
    _t61 = _ball.exp(_t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.mul(x, _t63)
    _t67 = _ball.add(_t2, _t63)
    _t69 = _ball.div(_t65, _t67)
    _t71 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t73 = _ball.where_positive(_t69, _t71)
    return _ball.better(_ball.better(_t28, _t50), _t73)


@_vecmath.jit_scalar
def _gelu_tanh_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_product(0.7978845608028654, -4.98465440455546e-17, x, 0.0)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_product(x, 0.0, x, 0.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_product(-0.044715, -2.1960211427085595e-18, _v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_sum(-1.0, 0.0, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v1, _v2, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.exp_dd(_v13, _v14)
    _v16 = _v15 * _v15
    _v17 = 1.0 + _v16
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = abs(_v17) < 9.7453140114e288
    _v20 = x / _v17
    _v21 = abs(x) < 3.402823669209385e38
    _v22 = _vecmath.in_range(_v20)
    _v23 = _v20 == 0.0
    _v24 = _v23 & (x == 0.0)
    _v25 = _v22 | _v24
    _v26 = _v18 & _v19
    _v27 = _v26 & _v21
    _v28 = _v27 & _v25
    _v29 = x == x
    _v30 = _v28 & _v29
    return _vecmath.guarded(_v20, _v30), _v30


@_vecmath.jit_inline
def _gelu_tanh_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5641895835477563 * 1.4142135623730951
    _v1 = x * x
    _v2 = -0.044715 * _v1
    _v3 = -1.0 + _v2
    _v4 = _v0 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath32.exp(_v5)
    _v7 = abs(_v6) < 9.7453140114e288
    _v8 = _v6 * _v6
    _v9 = 1.0 + _v8
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = abs(_v9) < 9.7453140114e288
    _v12 = x / _v9
    _v13 = abs(x) < 3.402823669209385e38
    _v14 = _vecmath.in_range(_v12)
    _v15 = _v12 == 0.0
    _v16 = _v15 & (x == 0.0)
    _v17 = _v14 | _v16
    _v18 = _v7 & _v10
    _v19 = _v18 & _v11
    _v20 = _v19 & _v13
    _v21 = _v20 & _v17
    _v22 = x == x
    _v23 = _v21 & _v22
    return _vecmath.guarded(_v12, _v23), _v23


@_cached
def _fill_gelu_tanh(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_gelu_tanh(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_gelu_tanh(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_gelu_tanh(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh(x):
    value, ok = _gelu_tanh_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh(x):
    value, ok = _gelu_tanh_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh = _dispatch.Kernel(
    __name__,
    "gelu_tanh",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh,
        fill32=_fill32_gelu_tanh,
        mend=_mend_gelu_tanh,
        one=_one_gelu_tanh,
        one32=_one32_gelu_tanh,
        inputs=1,
        results=1,
    ),
)


def gelu_tanh(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU, tanh form, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh(x, out=out)


@_loops.callable_when_jitted(gelu_tanh)
def _overload_gelu_tanh(x):
    call = _kernel_gelu_tanh.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _gelu_tanh_derivative_ball(x):
    """In balls."""
    # (26829*x**3*sqrt(2)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**2/100000 + 2*x*s...
    _t2 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t4 = _ball.mul(x, _t2)
    _t5 = (-1.0, 0.0, 0.0, 0.0)
    _t7 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t9 = _ball.sqr(x)
    _t11 = _ball.mul(_t7, _t9)
    _t13 = _ball.sub(_t5, _t11)
    _t15 = _ball.mul(_t4, _t13)
    _t16 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.mul(x, _t22)
    _t25 = _ball.mul(_t24, _t16)
    _t27 = _ball.scaled(_t25, 1.0)
    _t29 = (1.07316, 1.0821565865626326e-16, -2.0, 0.0078125)
    _t31 = _ball.powi(x, 3)
    _t33 = _ball.mul(_t31, _t22)
    _t34 = _ball.mul(_t33, _t16)
    _t36 = _ball.mul(_t29, _t34)
    _t38 = _ball.add(_t27, _t36)
    _t39 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t41 = _ball.add(_t38, _t39)
    _t42 = _ball.mul(_t22, _t39)
    _t44 = _ball.add(_t41, _t42)
    _t46 = (1.0, 0.0, 0.0, 0.0)
    _t48 = _ball.add(_t46, _t22)
    _t50 = _ball.sqr(_t48)
    _t52 = _ball.mul(_t50, _t39)
    _t54 = _ball.div(_t44, _t52)
    if _ball.is_sure(_t54):
        return _t54
    # x*(1 - tanh((8943*x**3/200000 + x)*pow(pi, -1/2)*sqrt(2))**2)*(26829*x**2/200000 + 1)...
    _t59 = (1.0, 0.0, -1.0, 0.0)
    _t61 = _ball.mul(_t7, _t31)
    _t63 = _ball.add(_t61, x)
    _t65 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t67 = _ball.mul(_t63, _t65)
    _t68 = _ball.mul(_t67, _t16)
    _t70 = _ball.tanh(_t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = _ball.add(_t59, _t72)
    _t75 = _ball.sqr(_t70)
    _t77 = _ball.sub(_t46, _t75)
    _t79 = _ball.mul(x, _t77)
    _t80 = (1.07316, 1.0821565865626326e-16, -3.0, 0.0078125)
    _t82 = _ball.mul(_t80, _t9)
    _t84 = _ball.add(_t46, _t82)
    _t86 = _ball.mul(_t79, _t84)
    _t87 = _ball.mul(_t86, _t65)
    _t88 = _ball.mul(_t87, _t16)
    _t90 = _ball.scaled(_t88, -1.0)
    _t92 = _ball.add(_t74, _t90)
    if _ball.is_sure(_t92):
        return _t92
    # where_positive((26829*x**3*sqrt(2)/100000 + 2*x*sqrt(2) + sqrt(pi)*exp(x*(8943*x**2/2...
    _t97 = _ball.mul(x, _t2)
    _t98 = _ball.add(_t46, _t11)
    _t100 = _ball.mul(_t97, _t98)
    _t101 = _ball.mul(_t100, _t16)
    _t103 = _ball.exp(_t101)
    _t105 = _ball.sqr(_t103)
    _t107 = _ball.mul(x, _t16)
    _t109 = _ball.scaled(_t107, 1.0)
    _t111 = _ball.mul(_t31, _t16)
    _t113 = _ball.mul(_t29, _t111)
    _t115 = _ball.add(_t109, _t113)
    _t116 = _ball.add(_t115, _t39)
    _t117 = _ball.mul(_t105, _t39)
    _t119 = _ball.add(_t116, _t117)
    _t121 = _ball.mul(_t105, _t119)
    _t123 = _ball.add(_t46, _t105)
    _t125 = _ball.sqr(_t123)
    _t127 = _ball.mul(_t125, _t39)
    _t129 = _ball.div(_t121, _t127)
    _t131 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t133 = _ball.where_positive(_t129, _t131)
    return _ball.better(_ball.better(_t54, _t92), _t133)


@_vecmath.jit_scalar
def _gelu_tanh_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_derivative_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5641895835477563 * 1.4142135623730951
    _v1 = x * x
    _v2 = _v1 * x
    _v3 = 0.044715 * _v2
    _v4 = _v3 + x
    _v5 = _v0 * _v4
    _v6 = _vecmath.tanh(_v5)
    _v7 = 0.5 * _v6
    _v8 = 0.5 * 0.5641895835477563
    _v9 = _v8 * 1.4142135623730951
    _v10 = _v6 * _v6
    _v11 = -_v10
    _v12 = _v11 + 1.0
    _v13 = abs(_v11)
    _v14 = abs(1.0)
    _v15 = _v13 + _v14
    _v16 = abs(_v12) * 4.0 >= _v15
    _v17 = _v9 * _v12
    _v18 = 0.134145 * _v1
    _v19 = 1.0 + _v18
    _v20 = _v17 * _v19
    _v21 = _v20 * x
    _v22 = 0.5 + _v7
    _v23 = _v22 + _v21
    _v24 = abs(0.5)
    _v25 = abs(_v7)
    _v26 = abs(_v21)
    _v27 = _v24 + _v25
    _v28 = _v27 + _v26
    _v29 = abs(_v23) * 4.0 >= _v28
    _v30 = abs(x) < 3.402823669209385e38
    _v31 = _vecmath.in_range(_v23)
    _v32 = _v16 & _v29
    _v33 = _v32 & _v30
    _v34 = _v33 & _v31
    _v35 = x == x
    _v36 = _v34 & _v35
    return _vecmath.guarded(_v23, _v36), _v36


@_vecmath.jit_inline
def _gelu_tanh_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5641895835477563 * 1.4142135623730951
    _v1 = x * x
    _v2 = -0.044715 * _v1
    _v3 = -1.0 + _v2
    _v4 = _v0 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath32.exp(_v5)
    _v7 = abs(_v6) < 9.7453140114e288
    _v8 = _v6 * _v6
    _v9 = 1.0 + _v8
    _v10 = _v9 * _v9
    _v11 = 1.772453850905516 * _v10
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = abs(_v11) < 9.7453140114e288
    _v14 = 2.0 * 1.4142135623730951
    _v15 = _v14 * _v8
    _v16 = _v15 * x
    _v17 = 0.26829 * 1.4142135623730951
    _v18 = _v17 * _v8
    _v19 = _v1 * x
    _v20 = _v18 * _v19
    _v21 = 1.772453850905516 * _v8
    _v22 = _v16 + _v20
    _v23 = _v22 + 1.772453850905516
    _v24 = _v23 + _v21
    _v25 = abs(_v16)
    _v26 = abs(_v20)
    _v27 = abs(1.772453850905516)
    _v28 = abs(_v21)
    _v29 = _v25 + _v26
    _v30 = _v29 + _v27
    _v31 = _v30 + _v28
    _v32 = abs(_v24) * 4096.0 >= _v31
    _v33 = _v24 / _v11
    _v34 = abs(x) < 3.402823669209385e38
    _v35 = _vecmath.in_range(_v33)
    _v36 = _v7 & _v12
    _v37 = _v36 & _v13
    _v38 = _v37 & _v32
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = x == x
    _v42 = _v40 & _v41
    return _vecmath.guarded(_v33, _v42), _v42


@_cached
def _fill_gelu_tanh_derivative(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_gelu_tanh_derivative(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_gelu_tanh_derivative(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_derivative_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_gelu_tanh_derivative(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_derivative(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_derivative(x):
    value, ok = _gelu_tanh_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_derivative(x):
    value, ok = _gelu_tanh_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_derivative = _dispatch.Kernel(
    __name__,
    "gelu_tanh_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_derivative,
        fill32=_fill32_gelu_tanh_derivative,
        mend=_mend_gelu_tanh_derivative,
        one=_one_gelu_tanh_derivative,
        one32=_one32_gelu_tanh_derivative,
        inputs=1,
        results=1,
    ),
)


def gelu_tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gelu_tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_derivative(x, out=out)


@_loops.callable_when_jitted(gelu_tanh_derivative)
def _overload_gelu_tanh_derivative(x):
    call = _kernel_gelu_tanh_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _gelu_tanh_derivative2_ball(x):
    """In balls."""
    # (719795241*x**5*sqrt(pi)*exp(x*(-8943*x**2/200000 - 1)*sqrt(2)/sqrt(pi))**4/500000000...
    _t1 = (1.07316, 1.0821565865626326e-16, 0.0, 0.0078125)
    _t3 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t6 = _ball.sqr(x)
    _t8 = _ball.mul(_t3, _t6)
    _t9 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t11 = _ball.mul(x, _t9)
    _t12 = (-1.0, 0.0, 0.0, 0.0)
    _t14 = (1.43088, 7.02726765666739e-17, -5.0, 0.0078125)
    _t16 = _ball.mul(_t14, _t6)
    _t18 = _ball.sub(_t12, _t16)
    _t20 = _ball.mul(_t11, _t18)
    _t21 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t23 = _ball.mul(_t20, _t21)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.sqr(_t25)
    _t29 = _ball.mul(_t8, _t27)
    _t30 = _ball.mul(_t29, _t21)
    _t32 = _ball.mul(_t1, _t30)
    _t34 = _ball.mul(_t3, _t6)
    _t35 = _ball.powi(_t25, 4)
    _t37 = _ball.mul(_t34, _t35)
    _t38 = _ball.mul(_t37, _t21)
    _t40 = _ball.mul(_t1, _t38)
    _t42 = _ball.add(_t32, _t40)
    _t43 = (1.07316, 1.0821565865626326e-16, 1.0, 0.0078125)
    _t45 = _ball.powi(x, 3)
    _t47 = _ball.mul(_t45, _t35)
    _t48 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.mul(_t43, _t50)
    _t54 = _ball.add(_t42, _t52)
    _t55 = _ball.mul(_t3, _t27)
    _t56 = _ball.mul(_t55, _t21)
    _t58 = _ball.scaled(_t56, 2.0)
    _t60 = _ball.add(_t54, _t58)
    _t61 = _ball.mul(_t3, _t35)
    _t62 = _ball.mul(_t61, _t21)
    _t64 = _ball.scaled(_t62, 2.0)
    _t66 = _ball.add(_t60, _t64)
    _t67 = (1.1516723856, 4.0717486626817847e-17, -3.0, 0.00390625)
    _t69 = _ball.powi(x, 5)
    _t71 = _ball.mul(_t69, _t35)
    _t72 = _ball.mul(_t71, _t48)
    _t74 = _ball.mul(_t67, _t72)
    _t76 = _ball.add(_t66, _t74)
    _t77 = _ball.mul(x, _t35)
    _t78 = _ball.mul(_t77, _t48)
    _t80 = _ball.scaled(_t78, 3.0)
    _t82 = _ball.add(_t76, _t80)
    _t83 = _ball.mul(_t45, _t27)
    _t84 = _ball.mul(_t83, _t48)
    _t86 = _ball.mul(_t43, _t84)
    _t88 = _ball.sub(_t82, _t86)
    _t89 = _ball.mul(_t69, _t27)
    _t90 = _ball.mul(_t89, _t48)
    _t92 = _ball.mul(_t67, _t90)
    _t94 = _ball.sub(_t88, _t92)
    _t95 = _ball.mul(x, _t27)
    _t96 = _ball.mul(_t95, _t48)
    _t98 = _ball.scaled(_t96, 3.0)
    _t100 = _ball.sub(_t94, _t98)
    _t102 = (1.0, 0.0, 0.0, 0.0)
    _t104 = _ball.add(_t102, _t27)
    _t106 = _ball.powi(_t104, 3)
    _t108 = _ball.mul(_t3, _t106)
    _t109 = _ball.mul(_t108, _t48)
    _t111 = _ball.div(_t100, _t109)
    if _ball.is_sure(_t111):
        return _t111
    # where_positive((-719795241*x**5*sqrt(pi)*exp(x*(8943*x**2/200000 + 1)*sqrt(2)/sqrt(pi...
    _t116 = _ball.mul(_t3, _t6)
    _t117 = _ball.mul(x, _t9)
    _t118 = _ball.add(_t102, _t16)
    _t120 = _ball.mul(_t117, _t118)
    _t121 = _ball.mul(_t120, _t21)
    _t123 = _ball.exp(_t121)
    _t125 = _ball.sqr(_t123)
    _t127 = _ball.mul(_t116, _t125)
    _t128 = _ball.mul(_t127, _t21)
    _t130 = _ball.mul(_t1, _t128)
    _t132 = _ball.mul(_t3, _t6)
    _t133 = _ball.powi(_t123, 4)
    _t135 = _ball.mul(_t132, _t133)
    _t136 = _ball.mul(_t135, _t21)
    _t138 = _ball.mul(_t1, _t136)
    _t140 = _ball.add(_t130, _t138)
    _t141 = _ball.mul(_t45, _t125)
    _t142 = _ball.mul(_t141, _t48)
    _t144 = _ball.mul(_t43, _t142)
    _t146 = _ball.add(_t140, _t144)
    _t147 = _ball.mul(_t3, _t125)
    _t148 = _ball.mul(_t147, _t21)
    _t150 = _ball.scaled(_t148, 2.0)
    _t152 = _ball.add(_t146, _t150)
    _t153 = _ball.mul(_t3, _t133)
    _t154 = _ball.mul(_t153, _t21)
    _t156 = _ball.scaled(_t154, 2.0)
    _t158 = _ball.add(_t152, _t156)
    _t159 = _ball.mul(_t69, _t125)
    _t160 = _ball.mul(_t159, _t48)
    _t162 = _ball.mul(_t67, _t160)
    _t164 = _ball.add(_t158, _t162)
    _t165 = _ball.mul(x, _t125)
    _t166 = _ball.mul(_t165, _t48)
    _t168 = _ball.scaled(_t166, 3.0)
    _t170 = _ball.add(_t164, _t168)
    _t171 = _ball.mul(_t45, _t133)
    _t172 = _ball.mul(_t171, _t48)
    _t174 = _ball.mul(_t43, _t172)
    _t176 = _ball.sub(_t170, _t174)
    _t177 = _ball.mul(_t69, _t133)
    _t178 = _ball.mul(_t177, _t48)
    _t180 = _ball.mul(_t67, _t178)
    _t182 = _ball.sub(_t176, _t180)
    _t183 = _ball.mul(x, _t133)
    _t184 = _ball.mul(_t183, _t48)
    _t186 = _ball.scaled(_t184, 3.0)
    _t188 = _ball.sub(_t182, _t186)
    _t190 = _ball.add(_t102, _t125)
    _t192 = _ball.powi(_t190, 3)
    _t194 = _ball.mul(_t3, _t192)
    _t195 = _ball.mul(_t194, _t48)
    _t197 = _ball.div(_t188, _t195)
    _t199 = _ball.where_positive(_t197, _t3)
    return _ball.better(_t111, _t199)


@_vecmath.jit_scalar
def _gelu_tanh_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _gelu_tanh_derivative2_ball(x)


@_vecmath.jit_inline
def _gelu_tanh_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5641895835477563 * 1.4142135623730951
    _v1 = x * x
    _v2 = 0.044715 * _v1
    _v3 = 1.0 + _v2
    _v4 = _v0 * _v3
    _v5 = _v4 * x
    _v6 = _vecmath.tanh(_v5)
    _v7 = _v6 * _v6
    _v8 = 5e-11 * _v7
    _v9 = -5e-11 + _v8
    _v10 = abs(-5e-11)
    _v11 = abs(_v8)
    _v12 = _v10 + _v11
    _v13 = abs(_v9) * 4.0 >= _v12
    _v14 = -_v9
    _v15 = 100000.0 * 0.5641895835477563
    _v16 = _v15 * 1.4142135623730951
    _v17 = 26829.0 * _v1
    _v18 = 200000.0 + _v17
    _v19 = _v16 * _v18
    _v20 = -0.3183098861837907
    _v21 = _v18 * _v18
    _v22 = _v20 * _v21
    _v23 = _v22 * _v6
    _v24 = 2682900000.0 * 0.5641895835477563
    _v25 = _v24 * 1.4142135623730951
    _v26 = _v25 * x
    _v27 = _v23 + _v26
    _v28 = abs(_v23)
    _v29 = abs(_v26)
    _v30 = _v28 + _v29
    _v31 = abs(_v27) * 4.0 >= _v30
    _v32 = _v27 * x
    _v33 = _v19 + _v32
    _v34 = abs(_v19)
    _v35 = abs(_v32)
    _v36 = _v34 + _v35
    _v37 = abs(_v33) * 4.0 >= _v36
    _v38 = _v14 * _v33
    _v39 = abs(x) < 3.402823669209385e38
    _v40 = _vecmath.in_range(_v38)
    _v41 = _v13 & _v31
    _v42 = _v41 & _v37
    _v43 = _v42 & _v39
    _v44 = _v43 & _v40
    _v45 = x == x
    _v46 = _v44 & _v45
    return _vecmath.guarded(_v38, _v46), _v46


@_vecmath.jit_inline
def _gelu_tanh_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 3.141592653589793 * 1.772453850905516
    _v1 = 0.5641895835477563 * 1.4142135623730951
    _v2 = x * x
    _v3 = -0.044715 * _v2
    _v4 = -1.0 + _v3
    _v5 = _v1 * _v4
    _v6 = _v5 * x
    _v7 = _vecmath32.exp(_v6)
    _v8 = abs(_v7) < 9.7453140114e288
    _v9 = _v7 * _v7
    _v10 = 1.0 + _v9
    _v11 = _v10 * _v10
    _v12 = _v11 * _v10
    _v13 = _v0 * _v12
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13) < 9.7453140114e288
    _v16 = -2.14632 * 1.772453850905516
    _v17 = _v16 * _v9
    _v18 = _v2 * x
    _v19 = _v17 * _v18
    _v20 = -0.1439590482 * 1.772453850905516
    _v21 = _v20 * _v9
    _v22 = _v2 * _v2
    _v23 = _v22 * x
    _v24 = _v21 * _v23
    _v25 = -8.0 * 1.772453850905516
    _v26 = _v25 * _v9
    _v27 = _v26 * x
    _v28 = 1.07316 * 3.141592653589793
    _v29 = _v28 * 1.4142135623730951
    _v30 = _v29 * _v9
    _v31 = _v30 * _v2
    _v32 = _v9 * _v9
    _v33 = _v29 * _v32
    _v34 = _v33 * _v2
    _v35 = 2.14632 * 1.772453850905516
    _v36 = _v35 * _v32
    _v37 = _v36 * _v18
    _v38 = 4.0 * 3.141592653589793
    _v39 = _v38 * 1.4142135623730951
    _v40 = _v39 * _v9
    _v41 = _v39 * _v32
    _v42 = 0.1439590482 * 1.772453850905516
    _v43 = _v42 * _v32
    _v44 = _v43 * _v23
    _v45 = 8.0 * 1.772453850905516
    _v46 = _v45 * _v32
    _v47 = _v46 * x
    _v48 = _v19 + _v24
    _v49 = _v48 + _v27
    _v50 = _v49 + _v31
    _v51 = _v50 + _v34
    _v52 = _v51 + _v37
    _v53 = _v52 + _v40
    _v54 = _v53 + _v41
    _v55 = _v54 + _v44
    _v56 = _v55 + _v47
    _v57 = abs(_v19)
    _v58 = abs(_v24)
    _v59 = abs(_v27)
    _v60 = abs(_v31)
    _v61 = abs(_v34)
    _v62 = abs(_v37)
    _v63 = abs(_v40)
    _v64 = abs(_v41)
    _v65 = abs(_v44)
    _v66 = abs(_v47)
    _v67 = _v57 + _v58
    _v68 = _v67 + _v59
    _v69 = _v68 + _v60
    _v70 = _v69 + _v61
    _v71 = _v70 + _v62
    _v72 = _v71 + _v63
    _v73 = _v72 + _v64
    _v74 = _v73 + _v65
    _v75 = _v74 + _v66
    _v76 = abs(_v56) * 4096.0 >= _v75
    _v77 = _v56 / _v13
    _v78 = abs(x) < 3.402823669209385e38
    _v79 = _vecmath.in_range(_v77)
    _v80 = _v8 & _v14
    _v81 = _v80 & _v15
    _v82 = _v81 & _v76
    _v83 = _v82 & _v78
    _v84 = _v83 & _v79
    _v85 = x == x
    _v86 = _v84 & _v85
    return _vecmath.guarded(_v77, _v86), _v86


@_cached
def _fill_gelu_tanh_derivative2(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_gelu_tanh_derivative2(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_gelu_tanh_derivative2(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gelu_tanh_derivative2_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_gelu_tanh_derivative2(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_derivative2(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_derivative2(x):
    value, ok = _gelu_tanh_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative2(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_derivative2(x):
    value, ok = _gelu_tanh_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_derivative2(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_derivative2 = _dispatch.Kernel(
    __name__,
    "gelu_tanh_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_derivative2,
        fill32=_fill32_gelu_tanh_derivative2,
        mend=_mend_gelu_tanh_derivative2,
        one=_one_gelu_tanh_derivative2,
        one32=_one32_gelu_tanh_derivative2,
        inputs=1,
        results=1,
    ),
)


def gelu_tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gelu_tanh with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_derivative2(x, out=out)


@_loops.callable_when_jitted(gelu_tanh_derivative2)
def _overload_gelu_tanh_derivative2(x):
    call = _kernel_gelu_tanh_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gelu_tanh_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _ok = abs(grad_output) < 2.0**1000
    _d0, _ok0 = _gelu_tanh_derivative_fast(x)
    _r0 = grad_output * _d0
    _exact_zero0 = (grad_output == 0.0) | (_d0 == 0.0)
    _ok0 = _ok & _ok0 & (_vecmath.in_range(_r0) | _exact_zero0)
    return _vecmath.guarded(_r0, _ok0), _ok0


@_vecmath.jit_inline
def _gelu_tanh_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _ok = abs(grad_output) < 2.0**1000
    _d0, _ok0 = _gelu_tanh_derivative_fast32(x)
    _r0 = grad_output * _d0
    _exact_zero0 = (grad_output == 0.0) | (_d0 == 0.0)
    _ok0 = _ok & _ok0 & (_vecmath.in_range(_r0) | _exact_zero0)
    return _vecmath.guarded(_r0, _ok0), _ok0


@_vecmath.jit_scalar
def _gelu_tanh_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gelu_tanh_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gelu_tanh_backward(grad_output, x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_gelu_tanh_backward(grad_output, x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _gelu_tanh_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_gelu_tanh_backward(grad_output, x, single):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gelu_tanh_backward_exact(grad_output, x)
    return _loops.rounded(ball, single)


@_cached
def _mend_gelu_tanh_backward(grad_output, x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gelu_tanh_backward(_loops.at(grad_output, i), _loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gelu_tanh_backward(grad_output, x):
    value, ok = _gelu_tanh_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_backward(_loops.float64(grad_output), _loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gelu_tanh_backward(grad_output, x):
    value, ok = _gelu_tanh_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gelu_tanh_backward(_loops.float64(grad_output), _loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gelu_tanh_backward = _dispatch.Kernel(
    __name__,
    "gelu_tanh_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gelu_tanh_backward,
        fill32=_fill32_gelu_tanh_backward,
        mend=_mend_gelu_tanh_backward,
        one=_one_gelu_tanh_backward,
        one32=_one32_gelu_tanh_backward,
        inputs=2,
        results=1,
    ),
)


def gelu_tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gelu_tanh.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gelu_tanh_backward(grad_output, x, out=out)


@_loops.callable_when_jitted(gelu_tanh_backward)
def _overload_gelu_tanh_backward(grad_output, x):
    call = _kernel_gelu_tanh_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gelu_tanh_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_tanh_fast(x)
    _r1, _ok1 = _gelu_tanh_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gelu_tanh_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gelu_tanh_fast32(x)
    _r1, _ok1 = _gelu_tanh_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gelu_tanh_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gelu_tanh_exact(x)
    _r1 = _gelu_tanh_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gelu_tanh_value_and_derivative(x, out_0, out_1):
    missed = 0
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed += not ok
    return missed


@_cached
def _fill32_gelu_tanh_value_and_derivative(x, out_0, out_1):
    missed = 0
    for i in range(out_0.size):
        value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed += not ok
    return missed


@_cached
def _round_gelu_tanh_value_and_derivative(x, single):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gelu_tanh_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_gelu_tanh_value_and_derivative(x, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gelu_tanh_value_and_derivative(_loops.at(x, i), single)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gelu_tanh_value_and_derivative(x):
    value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_tanh_value_and_derivative(_loops.float64(x), False)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gelu_tanh_value_and_derivative(x):
    value_0, value_1, ok = _gelu_tanh_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gelu_tanh_value_and_derivative(_loops.float64(x), True)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gelu_tanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gelu_tanh_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gelu_tanh_value_and_derivative,
        fill32=_fill32_gelu_tanh_value_and_derivative,
        mend=_mend_gelu_tanh_value_and_derivative,
        one=_one_gelu_tanh_value_and_derivative,
        one32=_one32_gelu_tanh_value_and_derivative,
        inputs=1,
        results=2,
    ),
)


def gelu_tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """GELU, tanh form and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gelu_tanh_value_and_derivative(x, out=out)


@_loops.callable_when_jitted(gelu_tanh_value_and_derivative)
def _overload_gelu_tanh_value_and_derivative(x):
    call = _kernel_gelu_tanh_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
