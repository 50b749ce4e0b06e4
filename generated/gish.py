"""Gish.

Written by `symact build` from [gish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "gish",
    "gish_backward",
    "gish_derivative",
    "gish_derivative2",
    "gish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_gish_ball_expression = _ball_wide.program(
    "x",
    "x*log(2 - exp(-exp(x)))",
    "x*log1p((exp(exp(x)) - 1)/exp(exp(x)))",
    "x*log1p(1 - exp(-1/exp(-x)))",
    "x*log1p(expm1(exp(x))/(expm1(exp(x)) + 1))",
)


@_vecmath.jit_scalar
def _gish_ball(x, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*log1p((exp(exp(x)) - 1)/exp(exp(x)))
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.div(_t8, _t4)
    _t12 = _ball.log1p(_t10)
    _t14 = _ball.mul(x, _t12)
    if _ball.is_sure(_t14):
        return _t14
    # x*log(2 - exp(-exp(x)))
    _t19 = (1.0, 0.0, 1.0, 0.0)
    _t21 = _ball.neg(_t2)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sub(_t19, _t23)
    _t27 = _ball.log(_t25)
    _t29 = _ball.mul(x, _t27)
    if _ball.is_sure(_t29):
        return _t29
    # x*log1p(1 - exp(-1/exp(-x)))
    _t34 = (-1.0, 0.0, 0.0, 0.0)
    _t36 = _ball.neg(x)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.div(_t34, _t38)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.sub(_t6, _t42)
    _t46 = _ball.log1p(_t44)
    _t48 = _ball.mul(x, _t46)
    if _ball.is_sure(_t48):
        return _t48
    # x*log1p(expm1(exp(x))/(expm1(exp(x)) + 1))
    _t53 = _ball.expm1(_t2)
    _t55 = _ball.add(_t6, _t53)
    _t57 = _ball.div(_t53, _t55)
    _t59 = _ball.log1p(_t57)
    _t61 = _ball.mul(x, _t59)
    _t63 = _ball.better(_ball.better(_ball.better(_t14, _t29), _t48), _t61)
    return _ball_wide.limit(_t63, _gish_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _gish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _at = _gish_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _gish_ball(x, -1.0)
    _above = _gish_ball(x, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _gish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = abs(_v1)
    _v3 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.expm1_bounded_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_plus(_v7, _v8, 1.0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_quotient(_v7, _v8, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.log1p_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_times(_v16, _v17, x)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _v19 + _v20
    _v22 = _vecmath.in_range(_v21)
    _v23 = x < -768.0
    _v24 = -0.0 if _v23 else _v21
    _v25 = _v0 < 325.0
    _v26 = _v2 < 325.0
    _v27 = _v22 & _v25
    _v28 = _v27 & _v26
    _v29 = _v28 | _v23
    _v30 = _vecmath.guarded(_v24, _v29)
    return _v30, _v29


@_vecmath.jit_inline
def _gish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = 1.0 + _v3
    _v5 = _v3 / _v4
    _v6 = _vecmath32.log1p(_v5)
    _v7 = _v6 * x
    _v8 = _vecmath32.single(_v7)
    _v9 = x < -112.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v0 < 300.0
    _v13 = _v2 < 300.0
    _v14 = _v12 & _v13
    _v15 = _v14 | _v9
    _v16 = _vecmath32.guarded(_v11, _v15)
    return _v16, _v15


@_cached
def _fill_gish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gish(x):
    value, ok = _gish_fast(_loops.float64(x))
    if not ok:
        exact = _round_gish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gish(x):
    value, ok = _gish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gish = _dispatch.Kernel(
    __name__,
    "gish",
    ("x",),
    _loops.Loops(
        fill=_fill_gish,
        fill32=_fill32_gish,
        mend=_mend_gish,
        one=_one_gish,
        one32=_one32_gish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gish(x: ArrayLike, *, out: Any = None) -> Any:
    """Gish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gish.call(out, x)


@_loops.callable_when_jitted(gish)
def _overload_gish(x):
    call = _kernel_gish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gish_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*exp(x)*exp(-exp(x))/(2 - exp(-exp(x))) + log(2 - exp(-exp(x)))",
    "(x*exp(x) + 2*log1p((exp(exp(x)) - 1)/exp(exp(x)))*exp(exp(x)) - log1p((exp(exp(x)) - "
    "1)/exp(exp(x))))/(2*exp(exp(x)) - 1)",
    "(x*exp(x) + 2*expm1(exp(x))*log1p(expm1(exp(x))/(expm1(exp(x)) + 1)) + "
    "log1p(expm1(exp(x))/(expm1(exp(x)) + 1)))/(2*expm1(exp(x)) + 1)",
)


@_vecmath.jit_scalar
def _gish_derivative_ball(x, _side):
    """In balls."""
    # (x*exp(x) + 2*log1p((exp(exp(x)) - 1)/exp(exp(x)))*exp(exp(x)) - log1p((exp(exp(x)) -...
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.div(_t8, _t4)
    _t12 = _ball.log1p(_t10)
    _t14 = _ball.mul(_t4, _t12)
    _t16 = _ball.scaled(_t14, 1.0)
    _t18 = _ball.mul(x, _t2)
    _t20 = _ball.add(_t16, _t18)
    _t21 = _ball.sub(_t20, _t12)
    _t23 = _ball.scaled(_t4, 1.0)
    _t25 = _ball.sub(_t23, _t6)
    _t27 = _ball.div(_t21, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # x*exp(x)*exp(-exp(x))/(2 - exp(-exp(x))) + log(2 - exp(-exp(x)))
    _t32 = (1.0, 0.0, 1.0, 0.0)
    _t34 = _ball.neg(_t2)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.sub(_t32, _t36)
    _t40 = _ball.log(_t38)
    _t42 = _ball.mul(x, _t2)
    _t43 = _ball.mul(_t42, _t36)
    _t45 = _ball.div(_t43, _t38)
    _t47 = _ball.add(_t40, _t45)
    if _ball.is_sure(_t47):
        return _t47
    # (x*exp(x) + 2*expm1(exp(x))*log1p(expm1(exp(x))/(expm1(exp(x)) + 1)) + log1p(expm1(ex...
    _t52 = _ball.expm1(_t2)
    _t54 = _ball.add(_t6, _t52)
    _t56 = _ball.div(_t52, _t54)
    _t58 = _ball.log1p(_t56)
    _t60 = _ball.mul(_t52, _t58)
    _t62 = _ball.scaled(_t60, 1.0)
    _t64 = _ball.add(_t62, _t58)
    _t65 = _ball.add(_t64, _t18)
    _t67 = _ball.scaled(_t52, 1.0)
    _t69 = _ball.add(_t6, _t67)
    _t71 = _ball.div(_t65, _t69)
    _t73 = _ball.better(_ball.better(_t27, _t47), _t71)
    return _ball_wide.limit(_t73, _gish_derivative_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _gish_derivative_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _gish_derivative_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _gish_derivative_ball(x, -1.0)
    _above = _gish_derivative_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _gish_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _gish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2)
    _v5 = _vecmath.expm1_bounded_as_pair(_v2, _v3)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_quotient(_v6, _v7, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.log1p_as_pair(_v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v6, _v7, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = 2.0 * _v19
    _v22 = 2.0 * _v20
    _v23 = _vecmath.pair_times(_v2, _v3, x)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_sum(_v21, _v22, _v16, _v17)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v24, _v25)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v24)
    _v33 = _v21 + _v16
    _v34 = _v33 + _v32
    _v35 = abs(_v30) * 4096.0 >= _v34
    _v36 = _v30 + _v31
    _v37 = 2.0 * _v6
    _v38 = 1.0 + _v37
    _v39 = _v36 / _v38
    _v40 = _vecmath.in_range(_v39)
    _v41 = _v0 < 325.0
    _v42 = _v4 < 325.0
    _v43 = _v14 & _v35
    _v44 = _v43 & _v40
    _v45 = _v44 & _v41
    _v46 = _v45 & _v42
    _v47 = _vecmath.guarded(_v39, _v46)
    return _v47, _v46


@_vecmath.jit_inline
def _gish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = 2.0 * _v3
    _v5 = 1.0 + _v3
    _v6 = _v3 / _v5
    _v7 = _vecmath32.log1p(_v6)
    _v8 = _v4 * _v7
    _v9 = _v1 * x
    _v10 = _v8 + _v7
    _v11 = _v10 + _v9
    _v12 = abs(_v9)
    _v13 = _v10 + _v12
    _v14 = abs(_v11) * 4096.0 >= _v13
    _v15 = 1.0 + _v4
    _v16 = _v11 / _v15
    _v17 = _v16 != 0.0
    _v18 = _vecmath32.single(_v16)
    _v19 = _v0 < 150.0
    _v20 = _v2 < 150.0
    _v21 = _v14 & _v17
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _vecmath32.guarded(_v18, _v23)
    return _v24, _v23


@_cached
def _fill_gish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gish_derivative(x):
    value, ok = _gish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_gish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gish_derivative(x):
    value, ok = _gish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gish_derivative = _dispatch.Kernel(
    __name__,
    "gish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gish_derivative,
        fill32=_fill32_gish_derivative,
        mend=_mend_gish_derivative,
        one=_one_gish_derivative,
        one32=_one32_gish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of gish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gish_derivative.call(out, x)


@_loops.callable_when_jitted(gish_derivative)
def _overload_gish_derivative(x):
    call = _kernel_gish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_gish_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-x*(exp(x) - 1 + exp(x)*exp(-exp(x))/(2 - exp(-exp(x)))) + 2)*exp(x)*exp(-exp(x))/(2 - "
    "exp(-exp(x)))",
    "-(2*x*exp(x)*exp(exp(x)) - 2*x*exp(exp(x)) + x - 4*exp(exp(x)) + 2)*exp(x)/(2*exp(exp(x)) - "
    "1)**2",
    "-(x*exp(-x)*exp(-1/exp(-x)) - 2*x*exp(-x) + 2*x + 2*exp(-x)*exp(-1/exp(-x)) - "
    "4*exp(-x))*exp(-1/exp(-x))/((exp(-1/exp(-x)) - 2)**2*exp(-x)**2)",
)


@_vecmath.jit_scalar
def _gish_derivative2_ball(x, _side):
    """In balls."""
    _order = _gish_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # -(2*x*exp(x)*exp(exp(x)) - 2*x*exp(exp(x)) + x - 4*exp(exp(x)) + 2)*exp(x)/(2*exp(exp...
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(x, _t4)
    _t7 = _ball.exp(_t4)
    _t9 = _ball.mul(_t6, _t7)
    _t11 = _ball.scaled(_t9, 1.0)
    _t13 = _ball.add(_t1, _t11)
    _t14 = _ball.add(_t13, x)
    _t15 = _ball.mul(x, _t7)
    _t17 = _ball.scaled(_t15, 1.0)
    _t19 = _ball.sub(_t14, _t17)
    _t20 = _ball.scaled(_t7, 2.0)
    _t22 = _ball.sub(_t19, _t20)
    _t24 = _ball.mul(_t22, _t4)
    _t26 = _ball.neg(_t24)
    _t28 = _ball.scaled(_t7, 1.0)
    _t30 = (1.0, 0.0, 0.0, 0.0)
    _t32 = _ball.sub(_t28, _t30)
    _t34 = _ball.sqr(_t32)
    _t36 = _ball.div(_t26, _t34)
    if _ball.is_sure(_t36):
        return _t36
    # (-x*(exp(x) - 1 + exp(x)*exp(-exp(x))/(2 - exp(-exp(x)))) + 2)*exp(x)*exp(-exp(x))/(2...
    _t41 = _ball.neg(_t4)
    _t43 = _ball.exp(_t41)
    _t45 = _ball.mul(_t4, _t43)
    _t47 = _ball.sub(_t1, _t43)
    _t49 = _ball.div(_t45, _t47)
    _t51 = _ball.add(_t4, _t49)
    _t52 = _ball.sub(_t51, _t30)
    _t54 = _ball.mul(x, _t52)
    _t56 = _ball.sub(_t1, _t54)
    _t58 = _ball.mul(_t56, _t4)
    _t59 = _ball.mul(_t58, _t43)
    _t61 = _ball.div(_t59, _t47)
    if _ball.is_sure(_t61):
        return _t61
    # -(x*exp(-x)*exp(-1/exp(-x)) - 2*x*exp(-x) + 2*x + 2*exp(-x)*exp(-1/exp(-x)) - 4*exp(-...
    _t66 = _ball.neg(x)
    _t68 = _ball.exp(_t66)
    _t70 = (-1.0, 0.0, 0.0, 0.0)
    _t72 = _ball.div(_t70, _t68)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.mul(_t68, _t74)
    _t78 = _ball.scaled(_t76, 1.0)
    _t80 = _ball.scaled(x, 1.0)
    _t82 = _ball.add(_t78, _t80)
    _t83 = _ball.mul(x, _t68)
    _t84 = _ball.mul(_t83, _t74)
    _t86 = _ball.add(_t82, _t84)
    _t87 = _ball.mul(x, _t68)
    _t89 = _ball.scaled(_t87, 1.0)
    _t91 = _ball.sub(_t86, _t89)
    _t92 = _ball.scaled(_t68, 2.0)
    _t94 = _ball.sub(_t91, _t92)
    _t96 = _ball.mul(_t94, _t74)
    _t98 = _ball.neg(_t96)
    _t100 = _ball.sub(_t74, _t1)
    _t102 = _ball.sqr(_t100)
    _t104 = _ball.sqr(_t68)
    _t106 = _ball.mul(_t102, _t104)
    _t108 = _ball.div(_t98, _t106)
    _t110 = _ball.better(_ball.better(_t36, _t61), _t108)
    return _ball_wide.limit(_t110, _gish_derivative2_ball_expression, (x,), 0, _side)


_gish_derivative2_sign0_expression = _ball_wide.program(
    "x", "2*exp(exp(x)) - 1", "(2 - exp(-1/exp(-x)))/exp(-1/exp(-x))"
)


@_vecmath.jit_scalar
def _gish_derivative2_sign0_of(x):
    """In balls."""
    # 2*exp(exp(x)) - 1
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = _ball.scaled(_t4, 1.0)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.sub(_t6, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # (2 - exp(-1/exp(-x)))/exp(-1/exp(-x))
    _t15 = (1.0, 0.0, 1.0, 0.0)
    _t17 = (-1.0, 0.0, 0.0, 0.0)
    _t19 = _ball.neg(x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.div(_t17, _t21)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.sub(_t15, _t25)
    _t29 = _ball.div(_t27, _t25)
    return _ball.better(_t10, _t29)


@_vecmath.jit_scalar
def _gish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _gish_derivative2_sign0_of(x)
    return _ball_wide.ordered(_of, _gish_derivative2_sign0_expression, (x,))


@_vecmath.jit_scalar
def _gish_derivative2_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _gish_derivative2_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _gish_derivative2_ball(x, -1.0)
    _above = _gish_derivative2_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _gish_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _gish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2)
    _v5 = -_v2
    _v6 = -_v3
    _v7 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v2, _v3, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = -_v8
    _v14 = -_v9
    _v15 = _vecmath.pair_plus(_v13, _v14, 2.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_quotient(_v11, _v12, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_plus(_v2, _v3, -1.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v22, _v23, _v19, _v20)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(-1.0)
    _v28 = abs(_v19)
    _v29 = _v27 + _v2
    _v30 = _v29 + _v28
    _v31 = abs(_v25) * 16384.0 >= _v30
    _v32 = _vecmath.two_sum(_v25, _v26)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_times(_v33, _v34, x)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -_v36
    _v39 = -_v37
    _v40 = _vecmath.pair_plus(_v38, _v39, 2.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v36)
    _v44 = _v43 + 2.0
    _v45 = abs(_v41) * 16384.0 >= _v44
    _v46 = _vecmath.two_sum(_v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v47, _v48, _v2, _v3)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v8, _v9)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_quotient(_v53, _v54, _v16, _v17)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _v56 + _v57
    _v59 = x < -2048.0
    _v60 = -0.0 if _v59 else _v58
    _v61 = _v0 < 215.0
    _v62 = _v4 < 215.0
    _v63 = _v31 & _v45
    _v64 = _v63 & _v61
    _v65 = _v64 & _v62
    _v66 = _v65 | _v59
    _v67 = _vecmath.exp_bounded(x)
    _v68 = abs(_v67)
    _v69 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v70 = -_v69
    _v71 = _v70 + 2.0
    _v72 = _v71 > 0.0
    _v73 = _v0 < 300.0
    _v74 = _v68 < 300.0
    _v75 = _v66 & _v72
    _v76 = _v75 & _v73
    _v77 = _v76 & _v74
    _v78 = _vecmath.guarded(_v60, _v77)
    return _v78, _v77


@_vecmath.jit_inline
def _gish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = -2.0 * _v3
    _v5 = _v4 * x
    _v6 = -4.0 * _v3
    _v7 = 2.0 * _v3
    _v8 = _v7 * _v1
    _v9 = _v8 * x
    _v10 = _v5 + _v6
    _v11 = _v10 + 2.0
    _v12 = _v11 + _v9
    _v13 = _v12 + x
    _v14 = abs(_v5)
    _v15 = abs(_v6)
    _v16 = abs(_v9)
    _v17 = _v14 + _v15
    _v18 = _v17 + 2.0
    _v19 = _v18 + _v16
    _v20 = _v19 + _v0
    _v21 = abs(_v13) * 4096.0 >= _v20
    _v22 = -_v13
    _v23 = _v22 * _v1
    _v24 = -1.0 + _v7
    _v25 = abs(-1.0)
    _v26 = _v25 + _v7
    _v27 = abs(_v24) * 4096.0 >= _v26
    _v28 = _v24 * _v24
    _v29 = _v23 / _v28
    _v30 = _vecmath.in_range(_v29)
    _v31 = _vecmath32.single(_v29)
    _v32 = x < -208.0
    _v33 = _vecmath32.single(-0.0)
    _v34 = _v33 if _v32 else _v31
    _v35 = _v0 < 300.0
    _v36 = _v2 < 300.0
    _v37 = _v21 & _v27
    _v38 = _v37 & _v30
    _v39 = _v38 & _v35
    _v40 = _v39 & _v36
    _v41 = _v40 | _v32
    _v42 = _vecmath32.exp_light(x)
    _v43 = abs(_v42)
    _v44 = -_v42
    _v45 = _vecmath32.exp_light(_v44)
    _v46 = -_v45
    _v47 = _v46 + 2.0
    _v48 = _v47 > 0.0
    _v49 = _v43 < 300.0
    _v50 = _v41 & _v48
    _v51 = _v50 & _v35
    _v52 = _v51 & _v49
    _v53 = _vecmath32.guarded(_v34, _v52)
    return _v53, _v52


@_cached
def _fill_gish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _gish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gish_derivative2(x):
    value, ok = _gish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_gish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gish_derivative2(x):
    value, ok = _gish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_gish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gish_derivative2 = _dispatch.Kernel(
    __name__,
    "gish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_gish_derivative2,
        fill32=_fill32_gish_derivative2,
        mend=_mend_gish_derivative2,
        one=_one_gish_derivative2,
        one32=_one32_gish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def gish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of gish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gish_derivative2.call(out, x)


@_loops.callable_when_jitted(gish_derivative2)
def _overload_gish_derivative2(x):
    call = _kernel_gish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _gish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.expm1_bounded(_v1)
    _v4 = 2.0 * _v3
    _v5 = 1.0 + _v3
    _v6 = _v3 / _v5
    _v7 = _vecmath32.log1p(_v6)
    _v8 = _v4 * _v7
    _v9 = _v1 * x
    _v10 = _v8 + _v7
    _v11 = _v10 + _v9
    _v12 = abs(_v9)
    _v13 = _v10 + _v12
    _v14 = abs(_v11) * 4096.0 >= _v13
    _v15 = 1.0 + _v4
    _v16 = _v11 / _v15
    _v17 = _v16 != 0.0
    _v18 = _vecmath32.product(grad_output, _v16)
    _v19 = _v0 < 150.0
    _v20 = _v2 < 150.0
    _v21 = _v14 & _v17
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _vecmath32.guarded(_v18, _v23)
    return _v24, _v24 == _v24


@_vecmath.jit_inline
def _gish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _gish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _gish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _gish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _gish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_gish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_gish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _gish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_gish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _gish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_gish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_gish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_gish_backward(grad_output, x):
    value, ok = _gish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_gish_backward(grad_output, x):
    value, ok = _gish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_gish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_gish_backward = _dispatch.Kernel(
    __name__,
    "gish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_gish_backward,
        fill32=_fill32_gish_backward,
        mend=_mend_gish_backward,
        one=_one_gish_backward,
        one32=_one32_gish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def gish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of gish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_gish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(gish_backward)
def _overload_gish_backward(grad_output, x):
    call = _kernel_gish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _gish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gish_fast(x)
    _r1, _ok1 = _gish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _gish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _gish_fast32(x)
    _r1, _ok1 = _gish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _gish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _gish_exact(x)
    _r1 = _gish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_gish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_gish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _gish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_gish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _gish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_gish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_gish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_gish_value_and_derivative(x):
    value_0, value_1, ok = _gish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_gish_value_and_derivative(x):
    value_0, value_1, ok = _gish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_gish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_gish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "gish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_gish_value_and_derivative,
        fill32=_fill32_gish_value_and_derivative,
        mend=_mend_gish_value_and_derivative,
        one=_one_gish_value_and_derivative,
        one32=_one32_gish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def gish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Gish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_gish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(gish_value_and_derivative)
def _overload_gish_value_and_derivative(x):
    call = _kernel_gish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
