"""TSReLU.

Written by `symact build` from [tsrelu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "tsrelu",
    "tsrelu_backward",
    "tsrelu_derivative",
    "tsrelu_derivative2",
    "tsrelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tsrelu_ball_expression = _ball_wide.program(
    "x",
    "x*tanh(1/(1 + exp(-x)))",
    "x*(exp(exp(x)/(exp(x) + 1)) - 1)*(exp(exp(x)/(exp(x) + 1)) + 1)/(exp(exp(x)/(exp(x) + 1))**2 "
    "+ 1)",
    "x*(expm1(exp(x)/(exp(x) + 1)) + 2)*expm1(exp(x)/(exp(x) + 1))/(expm1(exp(x)/(exp(x) + 1))**2 "
    "+ 2*expm1(exp(x)/(exp(x) + 1)) + 2)",
)


@_vecmath.jit_scalar
def _tsrelu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(exp(exp(x)/(exp(x) + 1)) - 1)*(exp(exp(x)/(exp(x) + 1)) + 1)/(exp(exp(x)/(exp(x) +...
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t2, _t4)
    _t8 = _ball.div(_t4, _t6)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t14 = _ball.mul(x, _t12)
    _t15 = _ball.sub(_t10, _t2)
    _t17 = _ball.mul(_t14, _t15)
    _t19 = _ball.sqr(_t10)
    _t21 = _ball.add(_t2, _t19)
    _t23 = _ball.div(_t17, _t21)
    if _ball.is_sure(_t23):
        return _t23
    # x*tanh(1/(exp(-x) + 1))
    _t28 = _ball.neg(x)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.add(_t2, _t30)
    _t34 = _ball.div(_t2, _t32)
    _t36 = _ball.tanh(_t34)
    _t38 = _ball.mul(x, _t36)
    if _ball.is_sure(_t38):
        return _t38
    # x*(expm1(exp(x)/(exp(x) + 1)) + 2)*expm1(exp(x)/(exp(x) + 1))/(expm1(exp(x)/(exp(x) +...
    _t43 = (1.0, 0.0, 1.0, 0.0)
    _t45 = _ball.expm1(_t8)
    _t47 = _ball.add(_t43, _t45)
    _t49 = _ball.mul(x, _t47)
    _t50 = _ball.mul(_t49, _t45)
    _t52 = _ball.scaled(_t45, 1.0)
    _t54 = _ball.add(_t43, _t52)
    _t55 = _ball.sqr(_t45)
    _t57 = _ball.add(_t54, _t55)
    _t59 = _ball.div(_t50, _t57)
    _t61 = _ball.better(_ball.better(_t23, _t38), _t59)
    return _ball_wide.settled(_t61, _tsrelu_ball_expression, (x,))


@_vecmath.jit_scalar
def _tsrelu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tsrelu_ball(x)


@_vecmath.jit_inline
def _tsrelu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_quotient(1.0, 0.0, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.tanh_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_times(_v12, _v13, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _v15 + _v16
    _v18 = _vecmath.in_range(_v17)
    _v19 = x < -768.0
    _v20 = -0.0 if _v19 else _v17
    _v21 = _v0 < 325.0
    _v22 = _v18 & _v21
    _v23 = _v22 | _v19
    _v24 = _vecmath.guarded(_v20, _v23)
    return _v24, _v23


@_vecmath.jit_inline
def _tsrelu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = _vecmath32.tanh(_v4)
    _v6 = _v5 * x
    _v7 = _vecmath32.single(_v6)
    _v8 = x < -112.0
    _v9 = _vecmath32.single(-0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v11 | _v8
    _v13 = _vecmath32.guarded(_v10, _v12)
    return _v13, _v12


@_cached
def _fill_tsrelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tsrelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tsrelu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tsrelu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tsrelu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tsrelu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tsrelu(x):
    value, ok = _tsrelu_fast(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tsrelu(x):
    value, ok = _tsrelu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tsrelu = _dispatch.Kernel(
    __name__,
    "tsrelu",
    ("x",),
    _loops.Loops(
        fill=_fill_tsrelu,
        fill32=_fill32_tsrelu,
        mend=_mend_tsrelu,
        one=_one_tsrelu,
        one32=_one32_tsrelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tsrelu(x: ArrayLike, *, out: Any = None) -> Any:
    """TSReLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tsrelu.call(out, x)


@_loops.callable_when_jitted(tsrelu)
def _overload_tsrelu(x):
    call = _kernel_tsrelu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tsrelu_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - tanh(1/(1 + exp(-x)))**2)*exp(-x)/(1 + exp(-x))**2 + tanh(1/(1 + exp(-x)))",
    "(4*x*exp(x)*exp(exp(x)/(exp(x) + 1))**2 + exp(x)**2*exp(exp(x)/(exp(x) + 1))**4 - exp(x)**2 +"
    " 2*exp(x)*exp(exp(x)/(exp(x) + 1))**4 - 2*exp(x) + exp(exp(x)/(exp(x) + 1))**4 - 1)/((exp(x) "
    "+ 1)**2*(exp(exp(x)/(exp(x) + 1))**2 + 1)**2)",
    "(4*x*expm1(exp(x)/(exp(x) + 1))**2*exp(x) + 8*x*expm1(exp(x)/(exp(x) + 1))*exp(x) + "
    "4*x*exp(x) + expm1(exp(x)/(exp(x) + 1))**4*exp(x)**2 + 2*expm1(exp(x)/(exp(x) + 1))**4*exp(x)"
    " + expm1(exp(x)/(exp(x) + 1))**4 + 4*expm1(exp(x)/(exp(x) + 1))**3*exp(x)**2 + "
    "8*expm1(exp(x)/(exp(x) + 1))**3*exp(x) + 4*expm1(exp(x)/(exp(x) + 1))**3 + "
    "6*expm1(exp(x)/(exp(x) + 1))**2*exp(x)**2 + 12*expm1(exp(x)/(exp(x) + 1))**2*exp(x) + "
    "6*expm1(exp(x)/(exp(x) + 1))**2 + 4*expm1(exp(x)/(exp(x) + 1))*exp(x)**2 + "
    "8*expm1(exp(x)/(exp(x) + 1))*exp(x) + 4*expm1(exp(x)/(exp(x) + 1)))/((exp(x) + "
    "1)**2*(expm1(exp(x)/(exp(x) + 1))**2 + 2*expm1(exp(x)/(exp(x) + 1)) + 2)**2)",
)


@_vecmath.jit_scalar
def _tsrelu_derivative_ball(x):
    """In balls."""
    # (4*x*exp(x)*exp(exp(x)/(exp(x) + 1))**2 + exp(x)**2*exp(exp(x)/(exp(x) + 1))**4 - exp...
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t4, _t2)
    _t8 = _ball.div(_t2, _t6)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.powi(_t10, 4)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.scaled(_t14, 1.0)
    _t18 = _ball.sqr(_t10)
    _t20 = _ball.mul(x, _t18)
    _t21 = _ball.mul(_t20, _t2)
    _t23 = _ball.scaled(_t21, 2.0)
    _t25 = _ball.add(_t16, _t23)
    _t26 = _ball.add(_t25, _t12)
    _t27 = _ball.sqr(_t2)
    _t29 = _ball.mul(_t27, _t12)
    _t31 = _ball.add(_t26, _t29)
    _t32 = _ball.sub(_t31, _t4)
    _t33 = _ball.scaled(_t2, 1.0)
    _t35 = _ball.sub(_t32, _t33)
    _t36 = _ball.sub(_t35, _t27)
    _t38 = _ball.add(_t4, _t18)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.sqr(_t6)
    _t44 = _ball.mul(_t40, _t42)
    _t46 = _ball.div(_t36, _t44)
    if _ball.is_sure(_t46):
        return _t46
    # x*(1 - tanh(1/(exp(-x) + 1))**2)*exp(-x)/(exp(-x) + 1)**2 + tanh(1/(exp(-x) + 1))
    _t51 = _ball.neg(x)
    _t53 = _ball.exp(_t51)
    _t55 = _ball.add(_t4, _t53)
    _t57 = _ball.div(_t4, _t55)
    _t59 = _ball.tanh(_t57)
    _t61 = _ball.sqr(_t59)
    _t63 = _ball.sub(_t4, _t61)
    _t65 = _ball.mul(x, _t63)
    _t66 = _ball.mul(_t65, _t53)
    _t68 = _ball.sqr(_t55)
    _t70 = _ball.div(_t66, _t68)
    _t72 = _ball.add(_t59, _t70)
    if _ball.is_sure(_t72):
        return _t72
    # (4*x*expm1(exp(x)/(exp(x) + 1))**2*exp(x) + 8*x*expm1(exp(x)/(exp(x) + 1))*exp(x) + 4...
    _t77 = (1.5, 0.0, 3.0, 0.0)
    _t79 = _ball.expm1(_t8)
    _t81 = _ball.sqr(_t79)
    _t83 = _ball.mul(_t81, _t2)
    _t85 = _ball.mul(_t77, _t83)
    _t87 = _ball.powi(_t79, 4)
    _t89 = _ball.mul(_t87, _t2)
    _t91 = _ball.scaled(_t89, 1.0)
    _t93 = _ball.add(_t85, _t91)
    _t94 = _ball.scaled(_t79, 2.0)
    _t96 = _ball.add(_t93, _t94)
    _t97 = _ball.powi(_t79, 3)
    _t99 = _ball.scaled(_t97, 2.0)
    _t101 = _ball.add(_t96, _t99)
    _t102 = _ball.mul(_t27, _t97)
    _t104 = _ball.scaled(_t102, 2.0)
    _t106 = _ball.add(_t101, _t104)
    _t107 = _ball.mul(_t27, _t79)
    _t109 = _ball.scaled(_t107, 2.0)
    _t111 = _ball.add(_t106, _t109)
    _t112 = _ball.mul(x, _t2)
    _t114 = _ball.scaled(_t112, 2.0)
    _t116 = _ball.add(_t111, _t114)
    _t117 = _ball.mul(x, _t81)
    _t118 = _ball.mul(_t117, _t2)
    _t120 = _ball.scaled(_t118, 2.0)
    _t122 = _ball.add(_t116, _t120)
    _t123 = (1.5, 0.0, 2.0, 0.0)
    _t125 = _ball.mul(_t123, _t81)
    _t127 = _ball.add(_t122, _t125)
    _t128 = _ball.mul(_t27, _t81)
    _t130 = _ball.mul(_t123, _t128)
    _t132 = _ball.add(_t127, _t130)
    _t133 = _ball.mul(_t97, _t2)
    _t135 = _ball.scaled(_t133, 3.0)
    _t137 = _ball.add(_t132, _t135)
    _t138 = _ball.mul(_t2, _t79)
    _t140 = _ball.scaled(_t138, 3.0)
    _t142 = _ball.add(_t137, _t140)
    _t143 = _ball.mul(x, _t2)
    _t144 = _ball.mul(_t143, _t79)
    _t146 = _ball.scaled(_t144, 3.0)
    _t148 = _ball.add(_t142, _t146)
    _t149 = _ball.add(_t148, _t87)
    _t150 = _ball.mul(_t27, _t87)
    _t152 = _ball.add(_t149, _t150)
    _t154 = (1.0, 0.0, 1.0, 0.0)
    _t156 = _ball.scaled(_t79, 1.0)
    _t158 = _ball.add(_t154, _t156)
    _t159 = _ball.add(_t158, _t81)
    _t161 = _ball.sqr(_t159)
    _t163 = _ball.mul(_t42, _t161)
    _t165 = _ball.div(_t152, _t163)
    _t167 = _ball.better(_ball.better(_t46, _t72), _t165)
    return _ball_wide.settled(_t167, _tsrelu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _tsrelu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tsrelu_derivative_ball(x)


@_vecmath.jit_inline
def _tsrelu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_quotient(1.0, 0.0, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.tanh_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v12, _v13, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -_v15
    _v18 = -_v16
    _v19 = _vecmath.pair_plus(_v17, _v18, 1.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v15)
    _v23 = _v22 + 1.0
    _v24 = abs(_v20) * 4096.0 >= _v23
    _v25 = _vecmath.two_sum(_v20, _v21)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_times(_v26, _v27, x)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v29, _v30, _v3, _v4)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_quotient(_v32, _v33, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v12, _v13, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v38)
    _v44 = _v12 + _v43
    _v45 = abs(_v41) * 4096.0 >= _v44
    _v46 = _v41 + _v42
    _v47 = _vecmath.in_range(_v46)
    _v48 = x > 48.0
    _v49 = 0.7615941559557649 if _v48 else _v46
    _v50 = _v0 < 325.0
    _v51 = _v24 & _v45
    _v52 = _v51 & _v47
    _v53 = _v52 & _v50
    _v54 = _v53 | _v48
    _v55 = _vecmath.guarded(_v49, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _tsrelu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = _vecmath32.tanh(_v4)
    _v6 = _v5 * _v5
    _v7 = -_v6
    _v8 = _v7 + 1.0
    _v9 = abs(_v6)
    _v10 = _v9 + 1.0
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = _v8 * _v2
    _v13 = _v12 * x
    _v14 = _v3 * _v3
    _v15 = _v13 / _v14
    _v16 = _v5 + _v15
    _v17 = abs(_v15)
    _v18 = _v5 + _v17
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = _v16 != 0.0
    _v21 = _vecmath32.single(_v16)
    _v22 = x > 48.0
    _v23 = _vecmath32.single(0.7615941559557649)
    _v24 = _v23 if _v22 else _v21
    _v25 = _v0 < 150.0
    _v26 = _v11 & _v19
    _v27 = _v26 & _v20
    _v28 = _v27 & _v25
    _v29 = _v28 | _v22
    _v30 = _vecmath32.guarded(_v24, _v29)
    return _v30, _v29


@_cached
def _fill_tsrelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tsrelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tsrelu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tsrelu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tsrelu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tsrelu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tsrelu_derivative(x):
    value, ok = _tsrelu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tsrelu_derivative(x):
    value, ok = _tsrelu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tsrelu_derivative = _dispatch.Kernel(
    __name__,
    "tsrelu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tsrelu_derivative,
        fill32=_fill32_tsrelu_derivative,
        mend=_mend_tsrelu_derivative,
        one=_one_tsrelu_derivative,
        one32=_one32_tsrelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tsrelu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of tsrelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tsrelu_derivative.call(out, x)


@_loops.callable_when_jitted(tsrelu_derivative)
def _overload_tsrelu_derivative(x):
    call = _kernel_tsrelu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tsrelu_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(x*(1 - 2*exp(-x)/(1 + exp(-x)) + 2*exp(-x)*tanh(1/(1 + exp(-x)))/(1 + exp(-x))**2) - "
    "2)*(tanh(1/(1 + exp(-x)))**2 - 1)*exp(-x)/(1 + exp(-x))**2",
    "-4*(x*exp(x)**2*exp(exp(x)/(exp(x) + 1))**2 + x*exp(x)**2 + 2*x*exp(x)*exp(exp(x)/(exp(x) + "
    "1))**2 - 2*x*exp(x) - x*exp(exp(x)/(exp(x) + 1))**2 - x - 2*exp(x)**2*exp(exp(x)/(exp(x) + "
    "1))**2 - 2*exp(x)**2 - 4*exp(x)*exp(exp(x)/(exp(x) + 1))**2 - 4*exp(x) - 2*exp(exp(x)/(exp(x)"
    " + 1))**2 - 2)*exp(x)*exp(exp(x)/(exp(x) + 1))**2/((exp(x) + 1)**4*(exp(exp(x)/(exp(x) + "
    "1))**2 + 1)**3)",
)


@_vecmath.jit_scalar
def _tsrelu_derivative2_ball(x):
    """In balls."""
    # -4*(x*exp(x)**2*exp(exp(x)/(exp(x) + 1))**2 + x*exp(x)**2 + 2*x*exp(x)*exp(exp(x)/(ex...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t4)
    _t10 = _ball.div(_t4, _t8)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.sqr(_t12)
    _t16 = _ball.mul(x, _t14)
    _t17 = _ball.mul(_t16, _t4)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = _ball.sqr(_t4)
    _t23 = _ball.mul(x, _t21)
    _t25 = _ball.add(_t19, _t23)
    _t26 = _ball.mul(x, _t21)
    _t27 = _ball.mul(_t26, _t14)
    _t29 = _ball.add(_t25, _t27)
    _t30 = (1.0, 0.0, 1.0, 0.0)
    _t32 = _ball.sub(_t29, _t30)
    _t33 = _ball.scaled(_t14, 1.0)
    _t35 = _ball.sub(_t32, _t33)
    _t36 = _ball.scaled(_t21, 1.0)
    _t38 = _ball.sub(_t35, _t36)
    _t39 = _ball.mul(_t21, _t14)
    _t41 = _ball.scaled(_t39, 1.0)
    _t43 = _ball.sub(_t38, _t41)
    _t44 = _ball.mul(x, _t4)
    _t46 = _ball.scaled(_t44, 1.0)
    _t48 = _ball.sub(_t43, _t46)
    _t49 = _ball.scaled(_t4, 2.0)
    _t51 = _ball.sub(_t48, _t49)
    _t52 = _ball.mul(_t14, _t4)
    _t54 = _ball.scaled(_t52, 2.0)
    _t56 = _ball.sub(_t51, _t54)
    _t57 = _ball.sub(_t56, x)
    _t58 = _ball.mul(x, _t14)
    _t60 = _ball.sub(_t57, _t58)
    _t62 = _ball.mul(_t14, _t60)
    _t63 = _ball.mul(_t62, _t4)
    _t65 = _ball.mul(_t1, _t63)
    _t67 = _ball.add(_t6, _t14)
    _t69 = _ball.powi(_t67, 3)
    _t71 = _ball.powi(_t8, 4)
    _t73 = _ball.mul(_t69, _t71)
    _t75 = _ball.div(_t65, _t73)
    if _ball.is_sure(_t75):
        return _t75
    # (x*(1 - 2*exp(-x)/(exp(-x) + 1) + 2*exp(-x)*tanh(1/(exp(-x) + 1))/(exp(-x) + 1)**2) -...
    _t80 = _ball.neg(x)
    _t82 = _ball.exp(_t80)
    _t84 = _ball.add(_t6, _t82)
    _t86 = _ball.div(_t6, _t84)
    _t88 = _ball.tanh(_t86)
    _t90 = _ball.sqr(_t88)
    _t92 = _ball.sub(_t90, _t6)
    _t94 = _ball.mul(_t82, _t88)
    _t96 = _ball.scaled(_t94, 1.0)
    _t98 = _ball.sqr(_t84)
    _t100 = _ball.div(_t96, _t98)
    _t102 = _ball.add(_t6, _t100)
    _t103 = _ball.scaled(_t82, 1.0)
    _t105 = _ball.div(_t103, _t84)
    _t107 = _ball.sub(_t102, _t105)
    _t109 = _ball.mul(x, _t107)
    _t111 = _ball.sub(_t109, _t30)
    _t113 = _ball.mul(_t92, _t111)
    _t114 = _ball.mul(_t113, _t82)
    _t116 = _ball.div(_t114, _t98)
    _t118 = _ball.better(_t75, _t116)
    return _ball_wide.settled(_t118, _tsrelu_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _tsrelu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tsrelu_derivative2_ball(x)


@_vecmath.jit_inline
def _tsrelu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = 1.0 + _v2
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = _v2 / _v4
    _v8 = abs(_v7)
    _v9 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) > 1.0261342003245941e-289
    _v13 = abs(_v10)
    _v14 = _vecmath.pair_quotient(_v2, _v3, _v10, _v11)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v18, _v19, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = -2.0 * _v21
    _v24 = -2.0 * _v22
    _v25 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v26) > 1.0261342003245941e-289
    _v29 = -2.0 * _v26
    _v30 = -2.0 * _v27
    _v31 = abs(_v29) > 1.0261342003245941e-289
    _v32 = _vecmath.pair_product(_v26, _v27, _v21, _v22)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -2.0 * _v33
    _v36 = -2.0 * _v34
    _v37 = _vecmath.pair_times(_v2, _v3, x)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = -2.0 * _v38
    _v41 = -2.0 * _v39
    _v42 = -4.0 * _v2
    _v43 = -4.0 * _v3
    _v44 = _vecmath.pair_product(_v21, _v22, _v2, _v3)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = -4.0 * _v45
    _v48 = -4.0 * _v46
    _v49 = -x
    _v50 = _vecmath.pair_times(_v21, _v22, x)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = -_v51
    _v54 = -_v52
    _v55 = _vecmath.pair_product(_v51, _v52, _v2, _v3)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = 2.0 * _v56
    _v59 = 2.0 * _v57
    _v60 = _vecmath.pair_times(_v26, _v27, x)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v61) > 1.0261342003245941e-289
    _v64 = _vecmath.pair_product(_v61, _v62, _v21, _v22)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_plus(_v23, _v24, -2.0)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_sum(_v68, _v69, _v29, _v30)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_sum(_v71, _v72, _v35, _v36)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_sum(_v74, _v75, _v40, _v41)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_sum(_v77, _v78, _v42, _v43)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_sum(_v80, _v81, _v47, _v48)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_plus(_v83, _v84, _v49)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v53, _v54)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_sum(_v89, _v90, _v58, _v59)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_sum(_v92, _v93, _v61, _v62)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_sum(_v95, _v96, _v65, _v66)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = abs(-2.0)
    _v101 = abs(_v23)
    _v102 = abs(_v29)
    _v103 = abs(_v35)
    _v104 = abs(_v40)
    _v105 = abs(_v42)
    _v106 = abs(_v47)
    _v107 = abs(_v51)
    _v108 = abs(_v58)
    _v109 = abs(_v61)
    _v110 = abs(_v65)
    _v111 = _v100 + _v101
    _v112 = _v111 + _v102
    _v113 = _v112 + _v103
    _v114 = _v113 + _v104
    _v115 = _v114 + _v105
    _v116 = _v115 + _v106
    _v117 = _v116 + _v0
    _v118 = _v117 + _v107
    _v119 = _v118 + _v108
    _v120 = _v119 + _v109
    _v121 = _v120 + _v110
    _v122 = abs(_v98) * 16384.0 >= _v121
    _v123 = _vecmath.two_sum(_v98, _v99)
    _v124 = _v123[0]
    _v125 = _v123[1]
    _v126 = _vecmath.pair_product(_v21, _v22, _v124, _v125)
    _v127 = _v126[0]
    _v128 = _v126[1]
    _v129 = _vecmath.pair_product(_v127, _v128, _v2, _v3)
    _v130 = _v129[0]
    _v131 = _v129[1]
    _v132 = -4.0 * _v130
    _v133 = -4.0 * _v131
    _v134 = _vecmath.pair_plus(_v21, _v22, 1.0)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _vecmath.pair_product(_v135, _v136, _v135, _v136)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = _vecmath.pair_product(_v138, _v139, _v135, _v136)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = _vecmath.pair_product(_v10, _v11, _v10, _v11)
    _v144 = _v143[0]
    _v145 = _v143[1]
    _v146 = _vecmath.pair_product(_v144, _v145, _v10, _v11)
    _v147 = _v146[0]
    _v148 = _v146[1]
    _v149 = _vecmath.pair_product(_v147, _v148, _v10, _v11)
    _v150 = _v149[0]
    _v151 = _v149[1]
    _v152 = _vecmath.pair_product(_v141, _v142, _v150, _v151)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = abs(_v153) > 1.0261342003245941e-289
    _v156 = abs(_v153)
    _v157 = _vecmath.pair_quotient(_v132, _v133, _v153, _v154)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _v158 + _v159
    _v161 = _vecmath.in_range(_v160)
    _v162 = _v0 > 2048.0
    _v163 = -0.0 if _v162 else _v160
    _v164 = _v0 < 690.0
    _v165 = _v6 < 9.7453140114e288
    _v166 = _v8 < 690.0
    _v167 = _v13 < 9.7453140114e288
    _v168 = _v156 < 9.7453140114e288
    _v169 = _v5 & _v12
    _v170 = _v169 & _v28
    _v171 = _v170 & _v31
    _v172 = _v171 & _v63
    _v173 = _v172 & _v122
    _v174 = _v173 & _v155
    _v175 = _v174 & _v161
    _v176 = _v175 & _v164
    _v177 = _v176 & _v165
    _v178 = _v177 & _v166
    _v179 = _v178 & _v167
    _v180 = _v179 & _v168
    _v181 = _v180 | _v162
    _v182 = _vecmath.guarded(_v163, _v181)
    return _v182, _v181


@_vecmath.jit_inline
def _tsrelu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = _vecmath32.tanh(_v4)
    _v6 = _v5 * _v5
    _v7 = -1.0 + _v6
    _v8 = abs(-1.0)
    _v9 = _v8 + _v6
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = _v2 * _v7
    _v12 = -2.0 * _v2
    _v13 = _v12 / _v3
    _v14 = 2.0 * _v2
    _v15 = _v14 * _v5
    _v16 = _v3 * _v3
    _v17 = _v15 / _v16
    _v18 = _v13 + 1.0
    _v19 = _v18 + _v17
    _v20 = abs(_v13)
    _v21 = _v20 + 1.0
    _v22 = _v21 + _v17
    _v23 = abs(_v19) * 4096.0 >= _v22
    _v24 = _v19 * x
    _v25 = -2.0 + _v24
    _v26 = abs(-2.0)
    _v27 = abs(_v24)
    _v28 = _v26 + _v27
    _v29 = abs(_v25) * 4096.0 >= _v28
    _v30 = _v11 * _v25
    _v31 = _v30 / _v16
    _v32 = _vecmath32.single(_v31)
    _v33 = _v0 > 208.0
    _v34 = _vecmath32.single(-0.0)
    _v35 = _v34 if _v33 else _v32
    _v36 = _v0 < 100.0
    _v37 = _v10 & _v23
    _v38 = _v37 & _v29
    _v39 = _v38 & _v36
    _v40 = _v39 | _v33
    _v41 = _vecmath32.guarded(_v35, _v40)
    return _v41, _v40


@_cached
def _fill_tsrelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tsrelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tsrelu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tsrelu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tsrelu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tsrelu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tsrelu_derivative2(x):
    value, ok = _tsrelu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tsrelu_derivative2(x):
    value, ok = _tsrelu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tsrelu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tsrelu_derivative2 = _dispatch.Kernel(
    __name__,
    "tsrelu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_tsrelu_derivative2,
        fill32=_fill32_tsrelu_derivative2,
        mend=_mend_tsrelu_derivative2,
        one=_one_tsrelu_derivative2,
        one32=_one32_tsrelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tsrelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of tsrelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tsrelu_derivative2.call(out, x)


@_loops.callable_when_jitted(tsrelu_derivative2)
def _overload_tsrelu_derivative2(x):
    call = _kernel_tsrelu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _tsrelu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = _vecmath32.tanh(_v4)
    _v6 = _v5 * _v5
    _v7 = -_v6
    _v8 = _v7 + 1.0
    _v9 = abs(_v6)
    _v10 = _v9 + 1.0
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = _v8 * _v2
    _v13 = _v12 * x
    _v14 = _v3 * _v3
    _v15 = _v13 / _v14
    _v16 = _v5 + _v15
    _v17 = abs(_v15)
    _v18 = _v5 + _v17
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = _v16 != 0.0
    _v21 = _vecmath32.product(grad_output, _v16)
    _v22 = x > 48.0
    _v23 = _vecmath32.product(grad_output, 0.7615941559557649)
    _v24 = _v23 if _v22 else _v21
    _v25 = _v0 < 150.0
    _v26 = _v11 & _v19
    _v27 = _v26 & _v20
    _v28 = _v27 & _v25
    _v29 = _v28 | _v22
    _v30 = _vecmath32.guarded(_v24, _v29)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _tsrelu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tsrelu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tsrelu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tsrelu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tsrelu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _tsrelu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tsrelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tsrelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tsrelu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tsrelu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _tsrelu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tsrelu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tsrelu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tsrelu_backward(grad_output, x):
    value, ok = _tsrelu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tsrelu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tsrelu_backward(grad_output, x):
    value, ok = _tsrelu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tsrelu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tsrelu_backward = _dispatch.Kernel(
    __name__,
    "tsrelu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_tsrelu_backward,
        fill32=_fill32_tsrelu_backward,
        mend=_mend_tsrelu_backward,
        one=_one_tsrelu_backward,
        one32=_one32_tsrelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tsrelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of tsrelu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tsrelu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(tsrelu_backward)
def _overload_tsrelu_backward(grad_output, x):
    call = _kernel_tsrelu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _tsrelu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tsrelu_fast(x)
    _r1, _ok1 = _tsrelu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tsrelu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tsrelu_fast32(x)
    _r1, _ok1 = _tsrelu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tsrelu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _tsrelu_exact(x)
    _r1 = _tsrelu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_tsrelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tsrelu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tsrelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tsrelu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tsrelu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tsrelu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_tsrelu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tsrelu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tsrelu_value_and_derivative(x):
    value_0, value_1, ok = _tsrelu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tsrelu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tsrelu_value_and_derivative(x):
    value_0, value_1, ok = _tsrelu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tsrelu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tsrelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tsrelu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tsrelu_value_and_derivative,
        fill32=_fill32_tsrelu_value_and_derivative,
        mend=_mend_tsrelu_value_and_derivative,
        one=_one_tsrelu_value_and_derivative,
        one32=_one32_tsrelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tsrelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """TSReLU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tsrelu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(tsrelu_value_and_derivative)
def _overload_tsrelu_value_and_derivative(x):
    call = _kernel_tsrelu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
