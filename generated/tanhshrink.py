"""Tanh shrink.

Written by `symact build` from [tanhshrink] in shrinkage.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "tanhshrink",
    "tanhshrink_backward",
    "tanhshrink_derivative",
    "tanhshrink_derivative2",
    "tanhshrink_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tanhshrink_ball_expression = _ball_wide.program(
    "x",
    "x - tanh(x)",
    "(x*exp(x)**2 + x - exp(x)**2 + 1)/(exp(x)**2 + 1)",
    "(x*expm1(x)**2 + 2*x*expm1(x) + 2*x - expm1(x)**2 - 2*expm1(x))/(expm1(x)**2 + 2*expm1(x) + "
    "2)",
)


@_vecmath.jit_scalar
def _tanhshrink_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (x*exp(x)**2 + x - exp(x)**2 + 1)/(exp(x)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t5 = _ball.exp(x)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t11 = _ball.add(_t4, _t9)
    _t12 = _ball.sub(_t11, _t7)
    _t14 = _ball.add(_t1, _t7)
    _t16 = _ball.div(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # x - tanh(x)
    _t21 = _ball.tanh(x)
    _t23 = _ball.sub(x, _t21)
    if _ball.is_sure(_t23):
        return _t23
    # (x*expm1(x)**2 + 2*x*expm1(x) + 2*x - expm1(x)**2 - 2*expm1(x))/(expm1(x)**2 + 2*expm...
    _t28 = _ball.scaled(x, 1.0)
    _t30 = _ball.expm1(x)
    _t32 = _ball.mul(x, _t30)
    _t34 = _ball.scaled(_t32, 1.0)
    _t36 = _ball.add(_t28, _t34)
    _t37 = _ball.sqr(_t30)
    _t39 = _ball.mul(x, _t37)
    _t41 = _ball.add(_t36, _t39)
    _t42 = _ball.scaled(_t30, 1.0)
    _t44 = _ball.sub(_t41, _t42)
    _t45 = _ball.sub(_t44, _t37)
    _t47 = (1.0, 0.0, 1.0, 0.0)
    _t49 = _ball.add(_t47, _t42)
    _t50 = _ball.add(_t49, _t37)
    _t52 = _ball.div(_t45, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # series(x, 3, 1/3, 0, -2/15, 0, 17/315, 0, -62/2835, 0, 1382/155925, 0, -21844/6081075...
    _t57 = (-1.043261362623543, -6.833802318440394e-17, -16.0, 0.000244140625)
    _t59 = _ball.sqr(x)
    _t61 = _ball.mul(_t57, _t59)
    _t62 = (1.287072117008526, 4.501345318691395e-17, -15.0, 0.001953125)
    _t64 = _ball.add(_t61, _t62)
    _t65 = _ball.mul(_t64, _t59)
    _t66 = (-1.5878615788633212, 1.0221425255322823e-16, -14.0, 0.0009765625)
    _t68 = _ball.add(_t65, _t66)
    _t69 = _ball.mul(_t68, _t59)
    _t70 = (1.958945703883182, 2.9201317055117574e-17, -13.0, 0.00048828125)
    _t72 = _ball.add(_t69, _t70)
    _t73 = _ball.mul(_t72, _t59)
    _t74 = (-1.20837619905656, -7.124358845201719e-17, -11.0, 0.001953125)
    _t76 = _ball.add(_t73, _t74)
    _t77 = _ball.mul(_t76, _t59)
    _t78 = (1.49077441234055, -6.363640463499327e-17, -10.0, 0.0009765625)
    _t80 = _ball.add(_t77, _t78)
    _t81 = _ball.mul(_t80, _t59)
    _t82 = (-1.8391695547251103, 6.41957687504194e-17, -9.0, 0.00390625)
    _t84 = _ball.add(_t81, _t82)
    _t85 = _ball.mul(_t84, _t59)
    _t86 = (1.1344941478274813, -9.770247426199437e-17, -7.0, 0.0078125)
    _t88 = _ball.add(_t85, _t86)
    _t89 = _ball.mul(_t88, _t59)
    _t90 = (-1.399647266313933, 1.112181089924319e-17, -6.0, 0.00048828125)
    _t92 = _ball.add(_t89, _t90)
    _t93 = _ball.mul(_t92, _t59)
    _t94 = (1.726984126984127, -8.176880689302741e-17, -5.0, 0.0078125)
    _t96 = _ball.add(_t93, _t94)
    _t97 = _ball.mul(_t96, _t59)
    _t98 = (-1.0666666666666667, -1.4802973661668754e-17, -3.0, 0.00048828125)
    _t100 = _ball.add(_t97, _t98)
    _t101 = _ball.mul(_t100, _t59)
    _t102 = (1.3333333333333333, 7.401486830834377e-17, -2.0, 0.0078125)
    _t104 = _ball.add(_t101, _t102)
    _t105 = _ball.powi(x, 22)
    _t107 = _ball.mul(_t57, _t105)
    _t108 = _ball.blurred(_t104, _t107)
    _t109 = _ball.powi(x, 3)
    _t111 = _ball.mul(_t108, _t109)
    _t113 = _ball.better(_ball.better(_ball.better(_t16, _t23), _t52), _t111)
    return _ball_wide.settled(_t113, _tanhshrink_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhshrink_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhshrink_ball(x)


@_vecmath.jit_inline
def _tanhshrink_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.tanh_as_pair(x, 0.0)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.pair_plus(_v3, _v4, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v1)
    _v9 = abs(x)
    _v10 = _v8 + _v9
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = _v6 + _v7
    _v13 = _vecmath.in_range(_v12)
    _v14 = _v9 > 1.8446744073709552e19
    _v15 = x if _v14 else _v12
    _v16 = _v15 if x == x else x
    _v17 = _v11 & _v13
    _v18 = _v17 | _v14
    _v19 = _vecmath.guarded(_v16, _v18)
    return _v19, _v18


@_vecmath.jit_inline
def _tanhshrink_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = -_v2
    _v4 = _v2 * x
    _v5 = _v3 + 1.0
    _v6 = _v5 + x
    _v7 = _v6 + _v4
    _v8 = abs(_v2)
    _v9 = abs(_v4)
    _v10 = _v8 + 1.0
    _v11 = _v10 + _v0
    _v12 = _v11 + _v9
    _v13 = abs(_v7) * 262144.0 >= _v12
    _v14 = 1.0 + _v2
    _v15 = _v7 / _v14
    _v16 = _vecmath32.single(_v15)
    _v17 = _v0 > 1.8446744073709552e19
    _v18 = _vecmath32.single(x)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v0 < 100.0
    _v21 = _v13 & _v20
    _v22 = _v21 | _v17
    _v23 = _vecmath32.guarded(_v19, _v22)
    return _v23, _v22


@_cached
def _fill_tanhshrink(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhshrink(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhshrink(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhshrink_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhshrink(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhshrink(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhshrink(x):
    value, ok = _tanhshrink_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhshrink(x):
    value, ok = _tanhshrink_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhshrink = _dispatch.Kernel(
    __name__,
    "tanhshrink",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhshrink,
        fill32=_fill32_tanhshrink,
        mend=_mend_tanhshrink,
        one=_one_tanhshrink,
        one32=_one32_tanhshrink,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhshrink(x: ArrayLike, *, out: Any = None) -> Any:
    """Tanh shrink, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhshrink.call(out, x)


@_loops.callable_when_jitted(tanhshrink)
def _overload_tanhshrink(x):
    call = _kernel_tanhshrink.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanhshrink_derivative_ball_expression = _ball_wide.program(
    "x",
    "tanh(x)**2",
    "(exp(x) - 1)**2*(exp(x) + 1)**2/(exp(x)**2 + 1)**2",
    "(expm1(x) + 2)**2*expm1(x)**2/(expm1(x)**2 + 2*expm1(x) + 2)**2",
)


@_vecmath.jit_scalar
def _tanhshrink_derivative_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # (exp(x) - 1)**2*(exp(x) + 1)**2/(exp(x)**2 + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.sqr(_t6)
    _t10 = _ball.sub(_t4, _t1)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.mul(_t8, _t12)
    _t16 = _ball.sqr(_t4)
    _t18 = _ball.add(_t1, _t16)
    _t20 = _ball.sqr(_t18)
    _t22 = _ball.div(_t14, _t20)
    if _ball.is_sure(_t22):
        return _t22
    # tanh(x)**2
    _t27 = _ball.tanh(x)
    _t29 = _ball.sqr(_t27)
    if _ball.is_sure(_t29):
        return _t29
    # (expm1(x) + 2)**2*expm1(x)**2/(expm1(x)**2 + 2*expm1(x) + 2)**2
    _t34 = (1.0, 0.0, 1.0, 0.0)
    _t36 = _ball.expm1(x)
    _t38 = _ball.add(_t34, _t36)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.sqr(_t36)
    _t44 = _ball.mul(_t40, _t42)
    _t46 = _ball.scaled(_t36, 1.0)
    _t48 = _ball.add(_t34, _t46)
    _t49 = _ball.add(_t48, _t42)
    _t51 = _ball.sqr(_t49)
    _t53 = _ball.div(_t44, _t51)
    _t55 = _ball.better(_ball.better(_t22, _t29), _t53)
    return _ball_wide.settled(_t55, _tanhshrink_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhshrink_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhshrink_derivative_ball(x)


@_vecmath.jit_inline
def _tanhshrink_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.tanh(x)
    _v1 = _v0 * _v0
    _v2 = _vecmath.in_range(_v1)
    _v3 = _v2 | (x == 0.0)
    _v4 = abs(x)
    _v5 = _v4 > 24.0
    _v6 = 1.0 if _v5 else _v1
    _v7 = _v6 if x == x else x
    _v8 = _v3 | _v5
    _v9 = _vecmath.guarded(_v7, _v8)
    return _v9, _v8


@_vecmath.jit_inline
def _tanhshrink_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tanh(x)
    _v1 = _v0 * _v0
    _v2 = abs(x)
    _v3 = _vecmath32.single(_v1)
    _v4 = _v2 > 24.0
    _v5 = _vecmath32.single(1.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v6 if x == x else _vecmath32.single(x)
    return _v7, True


@_cached
def _fill_tanhshrink_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhshrink_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhshrink_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhshrink_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhshrink_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhshrink_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhshrink_derivative(x):
    value, ok = _tanhshrink_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhshrink_derivative(x):
    value, ok = _tanhshrink_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhshrink_derivative = _dispatch.Kernel(
    __name__,
    "tanhshrink_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhshrink_derivative,
        fill32=_fill32_tanhshrink_derivative,
        mend=_mend_tanhshrink_derivative,
        one=_one_tanhshrink_derivative,
        one32=_one32_tanhshrink_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhshrink_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of tanhshrink with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhshrink_derivative.call(out, x)


@_loops.callable_when_jitted(tanhshrink_derivative)
def _overload_tanhshrink_derivative(x):
    call = _kernel_tanhshrink_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_tanhshrink_derivative2_ball_expression = _ball_wide.program(
    "x",
    "-2*(tanh(x)**2 - 1)*tanh(x)",
    "(exp(x) + 1)*(8*exp(x) - 8)*exp(x)**2/(exp(x)**2 + 1)**3",
    "(8 - 8*exp(-x))*(exp(-x) + 1)*exp(-x)**2/(exp(-x)**2 + 1)**3",
    "8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3",
)


@_vecmath.jit_scalar
def _tanhshrink_derivative2_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x) + 1)*(8*exp(x) - 8)*exp(x)**2/(exp(x)**2 + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.mul(_t4, _t8)
    _t11 = _ball.scaled(_t2, 3.0)
    _t13 = (1.0, 0.0, 3.0, 0.0)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.mul(_t10, _t15)
    _t19 = _ball.add(_t6, _t4)
    _t21 = _ball.powi(_t19, 3)
    _t23 = _ball.div(_t17, _t21)
    if _ball.is_sure(_t23):
        return _t23
    # (8 - 8*exp(-x))*(exp(-x) + 1)*exp(-x)**2/(exp(-x)**2 + 1)**3
    _t28 = _ball.neg(x)
    _t30 = _ball.exp(_t28)
    _t32 = _ball.sqr(_t30)
    _t34 = _ball.add(_t6, _t30)
    _t36 = _ball.mul(_t32, _t34)
    _t37 = _ball.scaled(_t30, 3.0)
    _t39 = _ball.sub(_t13, _t37)
    _t41 = _ball.mul(_t36, _t39)
    _t43 = _ball.add(_t6, _t32)
    _t45 = _ball.powi(_t43, 3)
    _t47 = _ball.div(_t41, _t45)
    if _ball.is_sure(_t47):
        return _t47
    # 8*(expm1(x) + 1)**2*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)**3
    _t52 = _ball.expm1(x)
    _t54 = _ball.add(_t6, _t52)
    _t56 = _ball.sqr(_t54)
    _t58 = (1.0, 0.0, 1.0, 0.0)
    _t60 = _ball.add(_t58, _t52)
    _t62 = _ball.mul(_t56, _t60)
    _t63 = _ball.mul(_t62, _t52)
    _t65 = _ball.scaled(_t63, 3.0)
    _t67 = _ball.scaled(_t52, 1.0)
    _t69 = _ball.add(_t58, _t67)
    _t70 = _ball.sqr(_t52)
    _t72 = _ball.add(_t69, _t70)
    _t74 = _ball.powi(_t72, 3)
    _t76 = _ball.div(_t65, _t74)
    _t78 = _ball.better(_ball.better(_t23, _t47), _t76)
    return _ball_wide.settled(_t78, _tanhshrink_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _tanhshrink_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _tanhshrink_derivative2_ball(x)


@_vecmath.jit_inline
def _tanhshrink_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v5, _v6, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v11, _v12, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = 8.0 * _v17
    _v20 = 8.0 * _v18
    _v21 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v25, _v26, _v22, _v23)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28) > 1.0261342003245941e-289
    _v31 = abs(_v28)
    _v32 = _vecmath.pair_quotient(_v19, _v20, _v28, _v29)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _v33 + _v34
    _v36 = _vecmath.in_range(_v35)
    _v37 = x > 768.0
    _v38 = 0.0 if _v37 else _v35
    _v39 = x < -768.0
    _v40 = -0.0 if _v39 else _v38
    _v41 = _v0 < 160.0
    _v42 = _v31 < 9.7453140114e288
    _v43 = _v30 & _v36
    _v44 = _v43 & _v41
    _v45 = _v44 & _v42
    _v46 = _v45 | _v37
    _v47 = _v46 | _v39
    _v48 = _vecmath.guarded(_v40, _v47)
    return _v48, _v47


@_vecmath.jit_inline
def _tanhshrink_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = 8.0 * _v2
    _v4 = _v1 * _v1
    _v5 = _v3 * _v4
    _v6 = _vecmath32.expm1_bounded(x)
    _v7 = _v5 * _v6
    _v8 = 1.0 + _v4
    _v9 = _v8 * _v8
    _v10 = _v9 * _v8
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v7 / _v10
    _v14 = _vecmath.in_range(_v13)
    _v15 = _v14 | (x == 0.0)
    _v16 = _vecmath32.single(_v13)
    _v17 = x > 104.0
    _v18 = _vecmath32.single(0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = x < -104.0
    _v21 = _vecmath32.single(-0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v12 < 9.7453140114e288
    _v25 = _v11 & _v15
    _v26 = _v25 & _v24
    _v27 = _v26 | _v17
    _v28 = _v27 | _v20
    _v29 = _vecmath32.guarded(_v23, _v28)
    return _v29, _v28


@_cached
def _fill_tanhshrink_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhshrink_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhshrink_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _tanhshrink_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhshrink_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhshrink_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhshrink_derivative2(x):
    value, ok = _tanhshrink_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhshrink_derivative2(x):
    value, ok = _tanhshrink_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhshrink_derivative2 = _dispatch.Kernel(
    __name__,
    "tanhshrink_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhshrink_derivative2,
        fill32=_fill32_tanhshrink_derivative2,
        mend=_mend_tanhshrink_derivative2,
        one=_one_tanhshrink_derivative2,
        one32=_one32_tanhshrink_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhshrink_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of tanhshrink with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhshrink_derivative2.call(out, x)


@_loops.callable_when_jitted(tanhshrink_derivative2)
def _overload_tanhshrink_derivative2(x):
    call = _kernel_tanhshrink_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _tanhshrink_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tanh(x)
    _v1 = _v0 * _v0
    _v2 = abs(x)
    _v3 = _vecmath32.product(grad_output, _v1)
    _v4 = _v2 > 24.0
    _v5 = _vecmath32.product(grad_output, 1.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v6 if x == x else _vecmath32.single(x)
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _tanhshrink_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanhshrink_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanhshrink_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhshrink_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanhshrink_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _tanhshrink_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanhshrink_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhshrink_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhshrink_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhshrink_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _tanhshrink_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhshrink_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhshrink_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhshrink_backward(grad_output, x):
    value, ok = _tanhshrink_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhshrink_backward(grad_output, x):
    value, ok = _tanhshrink_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_tanhshrink_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhshrink_backward = _dispatch.Kernel(
    __name__,
    "tanhshrink_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_tanhshrink_backward,
        fill32=_fill32_tanhshrink_backward,
        mend=_mend_tanhshrink_backward,
        one=_one_tanhshrink_backward,
        one32=_one32_tanhshrink_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanhshrink_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanhshrink.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhshrink_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(tanhshrink_backward)
def _overload_tanhshrink_backward(grad_output, x):
    call = _kernel_tanhshrink_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _tanhshrink_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhshrink_fast(x)
    _r1, _ok1 = _tanhshrink_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tanhshrink_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhshrink_fast32(x)
    _r1, _ok1 = _tanhshrink_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tanhshrink_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _tanhshrink_exact(x)
    _r1 = _tanhshrink_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_tanhshrink_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhshrink_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tanhshrink_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhshrink_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tanhshrink_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tanhshrink_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_tanhshrink_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tanhshrink_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tanhshrink_value_and_derivative(x):
    value_0, value_1, ok = _tanhshrink_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanhshrink_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tanhshrink_value_and_derivative(x):
    value_0, value_1, ok = _tanhshrink_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_tanhshrink_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tanhshrink_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tanhshrink_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_tanhshrink_value_and_derivative,
        fill32=_fill32_tanhshrink_value_and_derivative,
        mend=_mend_tanhshrink_value_and_derivative,
        one=_one_tanhshrink_value_and_derivative,
        one32=_one32_tanhshrink_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tanhshrink_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Tanh shrink and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tanhshrink_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(tanhshrink_value_and_derivative)
def _overload_tanhshrink_value_and_derivative(x):
    call = _kernel_tanhshrink_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
