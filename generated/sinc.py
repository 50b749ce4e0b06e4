"""Sinc.

Written by `symact build` from [sinc] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "sinc",
    "sinc_backward",
    "sinc_derivative",
    "sinc_derivative2",
    "sinc_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _sinc_ball0(x, _side):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_sinc_ball1_expression = _ball_wide.program("x", "sin(x)/x")


@_vecmath.jit_scalar
def _sinc_ball1(x, _side):
    """In balls."""
    # sin(x)/x
    _t2 = _ball.sin(x)
    _t4 = _ball.div(_t2, x)
    return _ball_wide.limit(_t4, _sinc_ball1_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _sinc_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _sinc_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _sinc_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sinc_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sinc_sign0(x)
    if _order == 0:
        return _sinc_ball0(x, _side)
    return _sinc_ball1(x, _side)


@_vecmath.jit_scalar
def _sinc_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _at = _sinc_side(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _sinc_side(x, -1.0)
    _above = _sinc_side(x, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _sinc_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.sin(x)
    _v1 = abs(x)
    _v2 = abs(x) > 1.0261342003245941e-289
    _v3 = _v0 / x
    _v4 = _vecmath.in_range(_v3)
    _v5 = _v1 < 1048576.0
    _v6 = _v2 & _v4
    _v7 = _v6 & _v5
    _v8 = True if x == 0.0 else _v7
    _v9 = 1.0 if x == 0.0 else _v3
    _v10 = _vecmath.guarded(_v9, _v8)
    return _v10, _v8


@_vecmath.jit_inline
def _sinc_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _vecmath32.sin(x)
    _v2 = abs(x)
    _v3 = abs(x) > 1.0261342003245941e-289
    _v4 = _v1 / x
    _v5 = _vecmath.in_range(_v4)
    _v6 = _vecmath32.single(_v4)
    _v7 = _v2 < 1048576.0
    _v8 = _v3 & _v5
    _v9 = _v8 & _v7
    _v10 = True if x == 0.0 else _v9
    _v11 = _v0 if x == 0.0 else _v6
    _v12 = _vecmath32.guarded(_v11, _v10)
    return _v12, _v10


@_cached
def _fill_sinc(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinc(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinc(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sinc_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinc(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinc(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinc(x):
    value, ok = _sinc_fast(_loops.float64(x))
    if not ok:
        exact = _round_sinc(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinc(x):
    value, ok = _sinc_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sinc(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinc = _dispatch.Kernel(
    __name__,
    "sinc",
    ("x",),
    _loops.Loops(
        fill=_fill_sinc,
        fill32=_fill32_sinc,
        mend=_mend_sinc,
        one=_one_sinc,
        one32=_one32_sinc,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinc(x: ArrayLike, *, out: Any = None) -> Any:
    """Sinc, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinc.call(out, x)


@_loops.callable_when_jitted(sinc)
def _overload_sinc(x):
    call = _kernel_sinc.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_sinc_derivative_ball_expression = _ball_wide.program(
    "x", "cos(x)/x - sin(x)/x**2", "(x*cos(x) - sin(x))/x**2"
)


@_vecmath.jit_scalar
def _sinc_derivative_ball(x, _side):
    """In balls."""
    # (x*cos(x) - sin(x))/x**2
    _t2 = _ball.cos(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.sin(x)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.div(_t8, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # series(x, 1, -1/3, 0, 1/30, 0, -1/840, 0, 1/45360, 0, -1/3991680, 0, 1/518918400, 0, ...
    _t17 = (-1.477951460800335, 1.0188171493699543e-16, -89.0, 0.000244140625)
    _t19 = _ball.mul(_t17, _t10)
    _t20 = (1.8705323175754238, 5.493664298640671e-17, -80.0, 0.001953125)
    _t22 = _ball.add(_t19, _t20)
    _t23 = _ball.mul(_t22, _t10)
    _t24 = (-1.0046804440102375, 5.0723974784900287e-17, -70.0, 0.001953125)
    _t26 = _ball.add(_t23, _t24)
    _t27 = _ball.mul(_t26, _t10)
    _t28 = (1.8052851728308954, -1.4816809248638194e-17, -62.0, 0.001953125)
    _t30 = _ball.add(_t27, _t28)
    _t31 = _ball.mul(_t30, _t10)
    _t32 = (-1.3328081940040595, -8.142985782648712e-18, -53.0, 0.0009765625)
    _t34 = _ball.add(_t31, _t32)
    _t35 = _ball.mul(_t34, _t10)
    _t36 = (1.5827097303798205, 9.293652246378209e-17, -45.0, 3.0517578125e-05)
    _t38 = _ball.add(_t35, _t36)
    _t39 = _ball.mul(_t38, _t10)
    _t40 = (-1.4714254524624895, -4.1299112852650426e-17, -37.0, 0.001953125)
    _t42 = _ball.add(_t39, _t40)
    _t43 = _ball.mul(_t42, _t10)
    _t44 = (1.034596021262688, 2.5568991772566216e-17, -29.0, 0.00048828125)
    _t46 = _ball.add(_t43, _t44)
    _t47 = _ball.mul(_t46, _t10)
    _t48 = (-1.0507615840949174, -5.025463593268786e-17, -22.0, 0.0009765625)
    _t50 = _ball.add(_t47, _t48)
    _t51 = _ball.mul(_t50, _t10)
    _t52 = (1.4447971781305116, -9.743332928632768e-17, -16.0, 0.0078125)
    _t54 = _ball.add(_t51, _t52)
    _t55 = _ball.mul(_t54, _t10)
    _t56 = (-1.2190476190476192, 1.0996494720096789e-16, -10.0, 0.0078125)
    _t58 = _ball.add(_t55, _t56)
    _t59 = _ball.mul(_t58, _t10)
    _t60 = (1.0666666666666667, 1.4802973661668754e-17, -5.0, 0.00048828125)
    _t62 = _ball.add(_t59, _t60)
    _t63 = _ball.mul(_t62, _t10)
    _t64 = (-1.3333333333333333, -7.401486830834377e-17, -2.0, 0.0078125)
    _t66 = _ball.add(_t63, _t64)
    _t67 = _ball.powi(x, 24)
    _t69 = _ball.mul(_t17, _t67)
    _t70 = _ball.blurred(_t66, _t69)
    _t71 = _ball.mul(_t70, x)
    _t73 = _ball.better(_t12, _t71)
    return _ball_wide.limit(_t73, _sinc_derivative_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _sinc_derivative_limit(x, _float_x):
    """In balls."""
    _at = _sinc_derivative_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _sinc_derivative_ball(x, -1.0)
    _above = _sinc_derivative_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _sinc_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _sinc_derivative_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _sinc_derivative_limit(x, _float_x)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sinc_derivative_limit(x, _float_x)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sinc_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.sin_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = _vecmath.cos_as_pair(x, 0.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v11) > 1.0261342003245941e-289
    _v14 = _vecmath.pair_sum(_v4, _v5, _v11, _v12)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v2)
    _v18 = abs(_v11)
    _v19 = _v17 + _v18
    _v20 = abs(_v15) * 1024.0 >= _v19
    _v21 = _v15 + _v16
    _v22 = x * x
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = abs(_v22)
    _v25 = _v21 / _v22
    _v26 = _vecmath.in_range(_v25)
    _v27 = _v0 < 1048576.0
    _v28 = _v24 < 9.7453140114e288
    _v29 = _v6 & _v13
    _v30 = _v29 & _v20
    _v31 = _v30 & _v23
    _v32 = _v31 & _v26
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _vecmath.guarded(_v25, _v34)
    return _v35, _v34


@_vecmath.jit_inline
def _sinc_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath32.cos(x)
    _v4 = _v3 * x
    _v5 = _v2 + _v4
    _v6 = abs(_v0)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = x * x
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v5 / _v10
    _v14 = _vecmath.in_range(_v13)
    _v15 = _vecmath32.single(_v13)
    _v16 = _v1 < 1048576.0
    _v17 = _v12 < 9.7453140114e288
    _v18 = _v9 & _v11
    _v19 = _v18 & _v14
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _vecmath32.guarded(_v15, _v21)
    return _v22, _v21


@_cached
def _fill_sinc_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinc_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinc_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sinc_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinc_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinc_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinc_derivative(x):
    value, ok = _sinc_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_sinc_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinc_derivative(x):
    value, ok = _sinc_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sinc_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinc_derivative = _dispatch.Kernel(
    __name__,
    "sinc_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sinc_derivative,
        fill32=_fill32_sinc_derivative,
        mend=_mend_sinc_derivative,
        one=_one_sinc_derivative,
        one32=_one32_sinc_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinc_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of sinc with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinc_derivative.call(out, x)


@_loops.callable_when_jitted(sinc_derivative)
def _overload_sinc_derivative(x):
    call = _kernel_sinc_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_sinc_derivative2_ball_expression = _ball_wide.program(
    "x", "(-sin(x) - 2*cos(x)/x + 2*sin(x)/x**2)/x", "(-x**2*sin(x) - 2*x*cos(x) + 2*sin(x))/x**3"
)


@_vecmath.jit_scalar
def _sinc_derivative2_ball(x, _side):
    """In balls."""
    # (-x**2*sin(x) - 2*x*cos(x) + 2*sin(x))/x**3
    _t2 = _ball.sin(x)
    _t4 = _ball.scaled(_t2, 1.0)
    _t6 = _ball.cos(x)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.sub(_t4, _t10)
    _t13 = _ball.sqr(x)
    _t15 = _ball.mul(_t13, _t2)
    _t17 = _ball.sub(_t12, _t15)
    _t19 = _ball.powi(x, 3)
    _t21 = _ball.div(_t17, _t19)
    if _ball.is_sure(_t21):
        return _t21
    # series(x, 0, -1/3, 0, 1/10, 0, -1/168, 0, 1/6480, 0, -1/443520, 0, 1/47174400, 0, -1/...
    _t26 = (-1.1546495787502618, 1.0041177150624936e-16, -84.0, 0.00390625)
    _t28 = _ball.mul(_t26, _t13)
    _t29 = (1.344445103257336, 4.79124262694368e-18, -75.0, 0.00048828125)
    _t31 = _ball.add(_t28, _t29)
    _t32 = _ball.mul(_t31, _t13)
    _t33 = (-1.3186430827634366, -7.220266117296293e-17, -66.0, 0.0078125)
    _t35 = _ball.add(_t32, _t33)
    _t36 = _ball.mul(_t35, _t13)
    _t37 = (1.071888071368344, 6.059145854769335e-17, -57.0, 0.0078125)
    _t39 = _ball.add(_t36, _t37)
    _t40 = _ball.mul(_t39, _t13)
    _t41 = (-1.4161087061293132, -3.640749800969317e-17, -49.0, 0.00390625)
    _t43 = _ball.add(_t40, _t41)
    _t44 = _ball.mul(_t43, _t13)
    _t45 = (1.483790372231082, -5.1649888268348864e-17, -41.0, 0.00390625)
    _t47 = _ball.add(_t44, _t45)
    _t48 = _ball.mul(_t47, _t13)
    _t49 = (-1.1955331801257727, -1.9677741384964012e-17, -33.0, 0.001953125)
    _t51 = _ball.add(_t48, _t49)
    _t52 = _ball.mul(_t51, _t13)
    _t53 = (1.422569529236196, -4.8109363159608195e-17, -26.0, 0.0009765625)
    _t55 = _ball.add(_t52, _t53)
    _t56 = _ball.mul(_t55, _t13)
    _t57 = (-1.182106782106782, -1.0253141930160176e-18, -19.0, 1.9073486328125e-06)
    _t59 = _ball.add(_t56, _t57)
    _t60 = _ball.mul(_t59, _t13)
    _t61 = (1.2641975308641975, 2.576813933697894e-17, -13.0, 0.001953125)
    _t63 = _ball.add(_t60, _t61)
    _t64 = _ball.mul(_t63, _t13)
    _t65 = (-1.5238095238095237, -8.458842092382145e-17, -8.0, 0.0078125)
    _t67 = _ball.add(_t64, _t65)
    _t68 = _ball.mul(_t67, _t13)
    _t69 = (1.6, -8.881784197001253e-17, -4.0, 0.0078125)
    _t71 = _ball.add(_t68, _t69)
    _t72 = _ball.mul(_t71, _t13)
    _t73 = (-1.3333333333333333, -7.401486830834377e-17, -2.0, 0.0078125)
    _t75 = _ball.add(_t72, _t73)
    _t76 = _ball.powi(x, 24)
    _t78 = _ball.mul(_t26, _t76)
    _t79 = _ball.blurred(_t75, _t78)
    _t81 = _ball.better(_t21, _t79)
    return _ball_wide.limit(_t81, _sinc_derivative2_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _sinc_derivative2_limit(x, _float_x):
    """In balls."""
    _at = _sinc_derivative2_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _sinc_derivative2_ball(x, -1.0)
    _above = _sinc_derivative2_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _sinc_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _sinc_derivative2_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _sinc_derivative2_limit(x, _float_x)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sinc_derivative2_limit(x, _float_x)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sinc_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.cos_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -2.0 * _v5
    _v8 = -2.0 * _v6
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = _vecmath.two_product(x, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v11) > 1.0261342003245941e-289
    _v14 = _vecmath.sin_as_pair(x, 0.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v11, _v12, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v18
    _v21 = -_v19
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = 2.0 * _v15
    _v24 = 2.0 * _v16
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = _vecmath.pair_sum(_v7, _v8, _v20, _v21)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v23, _v24)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v7)
    _v33 = abs(_v18)
    _v34 = abs(_v23)
    _v35 = _v32 + _v33
    _v36 = _v35 + _v34
    _v37 = abs(_v30) * 1024.0 >= _v36
    _v38 = _v30 + _v31
    _v39 = x * x
    _v40 = _v39 * x
    _v41 = abs(_v40) > 1.0261342003245941e-289
    _v42 = abs(_v40)
    _v43 = _v38 / _v40
    _v44 = _vecmath.in_range(_v43)
    _v45 = _v0 < 1048576.0
    _v46 = _v42 < 9.7453140114e288
    _v47 = _v9 & _v13
    _v48 = _v47 & _v22
    _v49 = _v48 & _v25
    _v50 = _v49 & _v37
    _v51 = _v50 & _v41
    _v52 = _v51 & _v44
    _v53 = _v52 & _v45
    _v54 = _v53 & _v46
    _v55 = _vecmath.guarded(_v43, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _sinc_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.cos(x)
    _v1 = abs(x)
    _v2 = -2.0 * _v0
    _v3 = _v2 * x
    _v4 = _vecmath32.sin(x)
    _v5 = -_v4
    _v6 = x * x
    _v7 = _v5 * _v6
    _v8 = 2.0 * _v4
    _v9 = _v3 + _v7
    _v10 = _v9 + _v8
    _v11 = abs(_v3)
    _v12 = abs(_v7)
    _v13 = abs(_v8)
    _v14 = _v11 + _v12
    _v15 = _v14 + _v13
    _v16 = abs(_v10) * 4096.0 >= _v15
    _v17 = _v6 * x
    _v18 = abs(_v17) > 1.0261342003245941e-289
    _v19 = abs(_v17)
    _v20 = _v10 / _v17
    _v21 = _vecmath.in_range(_v20)
    _v22 = _vecmath32.single(_v20)
    _v23 = _v1 < 1048576.0
    _v24 = _v19 < 9.7453140114e288
    _v25 = _v16 & _v18
    _v26 = _v25 & _v21
    _v27 = _v26 & _v23
    _v28 = _v27 & _v24
    _v29 = _vecmath32.guarded(_v22, _v28)
    return _v29, _v28


@_cached
def _fill_sinc_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinc_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinc_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _sinc_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinc_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinc_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinc_derivative2(x):
    value, ok = _sinc_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_sinc_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinc_derivative2(x):
    value, ok = _sinc_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_sinc_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinc_derivative2 = _dispatch.Kernel(
    __name__,
    "sinc_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_sinc_derivative2,
        fill32=_fill32_sinc_derivative2,
        mend=_mend_sinc_derivative2,
        one=_one_sinc_derivative2,
        one32=_one32_sinc_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinc_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of sinc with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinc_derivative2.call(out, x)


@_loops.callable_when_jitted(sinc_derivative2)
def _overload_sinc_derivative2(x):
    call = _kernel_sinc_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _sinc_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.sin(x)
    _v1 = abs(x)
    _v2 = -_v0
    _v3 = _vecmath32.cos(x)
    _v4 = _v3 * x
    _v5 = _v2 + _v4
    _v6 = abs(_v0)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = x * x
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v5 / _v10
    _v14 = _vecmath.in_range(_v13)
    _v15 = _vecmath32.product(grad_output, _v13)
    _v16 = _v1 < 1048576.0
    _v17 = _v12 < 9.7453140114e288
    _v18 = _v9 & _v11
    _v19 = _v18 & _v14
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _vecmath32.guarded(_v15, _v21)
    return _v22, _v22 == _v22


@_vecmath.jit_inline
def _sinc_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sinc_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sinc_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinc_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sinc_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _sinc_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sinc_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinc_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinc_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinc_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _sinc_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinc_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinc_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinc_backward(grad_output, x):
    value, ok = _sinc_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sinc_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinc_backward(grad_output, x):
    value, ok = _sinc_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_sinc_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinc_backward = _dispatch.Kernel(
    __name__,
    "sinc_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_sinc_backward,
        fill32=_fill32_sinc_backward,
        mend=_mend_sinc_backward,
        one=_one_sinc_backward,
        one32=_one32_sinc_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sinc_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of sinc.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinc_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(sinc_backward)
def _overload_sinc_backward(grad_output, x):
    call = _kernel_sinc_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _sinc_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinc_fast(x)
    _r1, _ok1 = _sinc_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sinc_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinc_fast32(x)
    _r1, _ok1 = _sinc_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sinc_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _sinc_exact(x)
    _r1 = _sinc_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_sinc_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinc_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sinc_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinc_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sinc_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sinc_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sinc_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sinc_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sinc_value_and_derivative(x):
    value_0, value_1, ok = _sinc_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sinc_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sinc_value_and_derivative(x):
    value_0, value_1, ok = _sinc_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_sinc_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sinc_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sinc_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_sinc_value_and_derivative,
        fill32=_fill32_sinc_value_and_derivative,
        mend=_mend_sinc_value_and_derivative,
        one=_one_sinc_value_and_derivative,
        one32=_one32_sinc_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sinc_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Sinc and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sinc_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(sinc_value_and_derivative)
def _overload_sinc_value_and_derivative(x):
    call = _kernel_sinc_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
