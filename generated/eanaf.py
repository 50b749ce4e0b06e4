"""EANAF.

Written by `symact build` from [eanaf] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "eanaf",
    "eanaf_backward",
    "eanaf_derivative",
    "eanaf_derivative2",
    "eanaf_value_and_derivative",
]

_cached = _loops.caching(__name__)


_eanaf_ball_expression = _ball_wide.program("x", "x*exp(x)/(exp(x) + 2)", "x/(2*exp(-x) + 1)")


@_vecmath.jit_scalar
def _eanaf_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)/(exp(x) + 2)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t4, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # x/(2*exp(-x) + 1)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.scaled(_t19, 1.0)
    _t23 = _ball.add(_t15, _t21)
    _t25 = _ball.div(x, _t23)
    _t27 = _ball.better(_t10, _t25)
    return _ball_wide.settled(_t27, _eanaf_ball_expression, (x,))


@_vecmath.jit_scalar
def _eanaf_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _eanaf_ball(x)


@_vecmath.jit_inline
def _eanaf_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = 2.0 * _v2
    _v4 = 1.0 + _v3
    _v5 = x / _v4
    _v6 = x > 44.0
    _v7 = x if _v6 else _v5
    _v8 = x < -768.0
    _v9 = -0.0 if _v8 else _v7
    _v10 = _v0 < 325.0
    _v11 = _v10 | _v6
    _v12 = _v11 | _v8
    _v13 = _vecmath.guarded(_v9, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _eanaf_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = _v1 * x
    _v3 = 2.0 + _v1
    _v4 = _v2 / _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = x > 44.0
    _v7 = _vecmath32.single(x)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -112.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_eanaf(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eanaf(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eanaf(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _eanaf_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_eanaf(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eanaf(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eanaf(x):
    value, ok = _eanaf_fast(_loops.float64(x))
    if not ok:
        exact = _round_eanaf(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eanaf(x):
    value, ok = _eanaf_fast32(_loops.float64(x))
    if not ok:
        exact = _round_eanaf(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eanaf = _dispatch.Kernel(
    __name__,
    "eanaf",
    ("x",),
    _loops.Loops(
        fill=_fill_eanaf,
        fill32=_fill32_eanaf,
        mend=_mend_eanaf,
        one=_one_eanaf,
        one32=_one32_eanaf,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eanaf(x: ArrayLike, *, out: Any = None) -> Any:
    """EANAF, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eanaf.call(out, x)


@_loops.callable_when_jitted(eanaf)
def _overload_eanaf(x):
    call = _kernel_eanaf.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_eanaf_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*exp(x)/(exp(x) + 2) - x*exp(2*x)/(exp(x) + 2)**2 + exp(x)/(exp(x) + 2)",
    "(2*x + exp(x) + 2)*exp(x)/(exp(x) + 2)**2",
    "(2*x*exp(-x) + 2*exp(-x) + 1)/(2*exp(-x) + 1)**2",
)


@_vecmath.jit_scalar
def _eanaf_derivative_ball(x):
    """In balls."""
    # (2*x + exp(x) + 2)*exp(x)/(exp(x) + 2)**2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.scaled(x, 1.0)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.exp(x)
    _t9 = _ball.add(_t6, _t7)
    _t11 = _ball.mul(_t9, _t7)
    _t13 = _ball.add(_t1, _t7)
    _t15 = _ball.sqr(_t13)
    _t17 = _ball.div(_t11, _t15)
    if _ball.is_sure(_t17):
        return _t17
    # (2*x*exp(-x) + 2*exp(-x) + 1)/(2*exp(-x) + 1)**2
    _t22 = (1.0, 0.0, 0.0, 0.0)
    _t24 = _ball.neg(x)
    _t26 = _ball.exp(_t24)
    _t28 = _ball.scaled(_t26, 1.0)
    _t30 = _ball.add(_t22, _t28)
    _t31 = _ball.mul(x, _t26)
    _t33 = _ball.scaled(_t31, 1.0)
    _t35 = _ball.add(_t30, _t33)
    _t37 = _ball.add(_t22, _t28)
    _t39 = _ball.sqr(_t37)
    _t41 = _ball.div(_t35, _t39)
    _t43 = _ball.better(_t17, _t41)
    return _ball_wide.settled(_t43, _eanaf_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _eanaf_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _eanaf_derivative_ball(x)


@_vecmath.jit_inline
def _eanaf_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * x
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded(x)
    _v3 = 2.0 + _v0
    _v4 = _v3 + _v2
    _v5 = abs(_v0)
    _v6 = 2.0 + _v5
    _v7 = _v6 + _v2
    _v8 = abs(_v4) * 4.0 >= _v7
    _v9 = _v4 * _v2
    _v10 = 4.0 + _v2
    _v11 = _v2 * _v10
    _v12 = _v11 + 4.0
    _v13 = _v9 / _v12
    _v14 = x + 1.157184951483814
    _v15 = _v14 + 5.904124739232483e-17
    _v16 = _vecmath.fma(_v15, 0.029877471684917587, 0.10815763074555297)
    _v17 = _vecmath.fma(_v15, -0.004202095375095188, -0.0023647314535115696)
    _v18 = _vecmath.fma(_v15, 6.268560156075546e-05, -0.0011274648941739553)
    _v19 = _vecmath.fma(_v15, 3.39625198344371e-05, 0.0001288288570138008)
    _v20 = _vecmath.fma(_v15, -3.50523151190138e-06, -1.446322078344096e-06)
    _v21 = _vecmath.fma(_v15, 2.9348482336270238e-08, -9.28417155505053e-07)
    _v22 = _vecmath.fma(_v15, 2.3453424900449883e-08, 8.895479257305426e-08)
    _v23 = _vecmath.fma(_v15, -1.0943459925410426e-09, -1.8137456053144414e-10)
    _v24 = _v15 * _v15
    _v25 = _vecmath.fma(_v24, _v17, _v16)
    _v26 = _vecmath.fma(_v24, _v19, _v18)
    _v27 = _vecmath.fma(_v24, _v21, _v20)
    _v28 = _vecmath.fma(_v24, _v23, _v22)
    _v29 = _v24 * _v24
    _v30 = _vecmath.fma(_v29, _v26, _v25)
    _v31 = _vecmath.fma(_v29, _v28, _v27)
    _v32 = _v29 * _v29
    _v33 = _vecmath.fma(_v32, _v31, _v30)
    _v34 = _vecmath.fma(_v15, _v33, 0.13583390561920267)
    _v35 = _v15 * _v34
    _v36 = (x > -1.8148620104721662) & (x < -0.7404973956138611)
    _v37 = _v1 < 325.0
    _v38 = _v8 & _v37
    _v39 = _v38 | _v36
    _v40 = _v35 if _v36 else _v13
    _v41 = _vecmath.in_range(_v40)
    _v42 = x > 48.0
    _v43 = 1.0 if _v42 else _v40
    _v44 = x < -2048.0
    _v45 = -0.0 if _v44 else _v43
    _v46 = _v45 if x == x else x
    _v47 = _v39 & _v41
    _v48 = _v47 | _v42
    _v49 = _v48 | _v44
    _v50 = _vecmath.guarded(_v46, _v49)
    return _v50, _v49


@_vecmath.jit_inline
def _eanaf_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * x
    _v1 = abs(x)
    _v2 = _vecmath32.exp_fine(x)
    _v3 = 2.0 + _v0
    _v4 = _v3 + _v2
    _v5 = abs(_v0)
    _v6 = 2.0 + _v5
    _v7 = _v6 + _v2
    _v8 = abs(_v4) * 262144.0 >= _v7
    _v9 = _v4 * _v2
    _v10 = 2.0 + _v2
    _v11 = _v10 * _v10
    _v12 = _v9 / _v11
    _v13 = _vecmath32.single(_v12)
    _v14 = x > 48.0
    _v15 = _vecmath32.single(1.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = x < -208.0
    _v18 = _vecmath32.single(-0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v1 < 150.0
    _v21 = _v8 & _v20
    _v22 = _v21 | _v14
    _v23 = _v22 | _v17
    _v24 = _vecmath32.guarded(_v19, _v23)
    return _v24, _v23


@_cached
def _fill_eanaf_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eanaf_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eanaf_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _eanaf_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_eanaf_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eanaf_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eanaf_derivative(x):
    value, ok = _eanaf_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_eanaf_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eanaf_derivative(x):
    value, ok = _eanaf_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_eanaf_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eanaf_derivative = _dispatch.Kernel(
    __name__,
    "eanaf_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_eanaf_derivative,
        fill32=_fill32_eanaf_derivative,
        mend=_mend_eanaf_derivative,
        one=_one_eanaf_derivative,
        one32=_one32_eanaf_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eanaf_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of eanaf with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eanaf_derivative.call(out, x)


@_loops.callable_when_jitted(eanaf_derivative)
def _overload_eanaf_derivative(x):
    call = _kernel_eanaf_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_eanaf_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(-x*(1 - 2*exp(x)/(exp(x) + 2))*exp(x)/(exp(x) + 2) + x - 2*x*exp(x)/(exp(x) + 2) + 2 - "
    "2*exp(x)/(exp(x) + 2))*exp(x)/(exp(x) + 2)",
    "-2*(x*exp(x) - 2*x - 2*exp(x) - 4)*exp(x)/(exp(x) + 2)**3",
    "2*(2*x*exp(-x) - x + 4*exp(-x) + 2)*exp(-x)/(2*exp(-x) + 1)**3",
)


@_vecmath.jit_scalar
def _eanaf_derivative2_ball(x):
    """In balls."""
    # -2*(x*exp(x) - 2*x - 2*exp(x) - 4)*exp(x)/(exp(x) + 2)**3
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t4, 1.0)
    _t10 = _ball.sub(_t6, _t8)
    _t11 = _ball.scaled(x, 1.0)
    _t13 = _ball.sub(_t10, _t11)
    _t14 = (1.0, 0.0, 2.0, 0.0)
    _t16 = _ball.sub(_t13, _t14)
    _t18 = _ball.mul(_t16, _t4)
    _t20 = _ball.mul(_t1, _t18)
    _t22 = (1.0, 0.0, 1.0, 0.0)
    _t24 = _ball.add(_t22, _t4)
    _t26 = _ball.powi(_t24, 3)
    _t28 = _ball.div(_t20, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # 2*(2*x*exp(-x) - x + 4*exp(-x) + 2)*exp(-x)/(2*exp(-x) + 1)**3
    _t33 = _ball.neg(x)
    _t35 = _ball.exp(_t33)
    _t37 = _ball.mul(x, _t35)
    _t39 = _ball.scaled(_t37, 1.0)
    _t41 = _ball.add(_t22, _t39)
    _t42 = _ball.scaled(_t35, 2.0)
    _t44 = _ball.add(_t41, _t42)
    _t45 = _ball.sub(_t44, x)
    _t47 = _ball.mul(_t45, _t35)
    _t49 = _ball.scaled(_t47, 1.0)
    _t51 = (1.0, 0.0, 0.0, 0.0)
    _t53 = _ball.scaled(_t35, 1.0)
    _t55 = _ball.add(_t51, _t53)
    _t57 = _ball.powi(_t55, 3)
    _t59 = _ball.div(_t49, _t57)
    _t61 = _ball.better(_t28, _t59)
    return _ball_wide.settled(_t61, _eanaf_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _eanaf_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _eanaf_derivative2_ball(x)


@_vecmath.jit_inline
def _eanaf_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -2.0 * _v2
    _v5 = -2.0 * _v3
    _v6 = -2.0 * x
    _v7 = -2.0 * 0.0
    _v8 = _vecmath.pair_times(_v2, _v3, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_sum(_v4, _v5, _v6, _v7)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v12, _v13, -4.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_sum(_v15, _v16, _v9, _v10)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v4)
    _v21 = abs(_v6)
    _v22 = abs(-4.0)
    _v23 = abs(_v9)
    _v24 = _v20 + _v21
    _v25 = _v24 + _v22
    _v26 = _v25 + _v23
    _v27 = abs(_v18) * 16384.0 >= _v26
    _v28 = _vecmath.two_sum(_v18, _v19)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v29, _v30, _v2, _v3)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = -2.0 * _v32
    _v35 = -2.0 * _v33
    _v36 = _vecmath.pair_plus(_v2, _v3, 2.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_product(_v37, _v38, _v37, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v37, _v38)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_quotient(_v34, _v35, _v43, _v44)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _v46 + _v47
    _v49 = _vecmath.in_range(_v48)
    _v50 = _v0 > 2048.0
    _v51 = -0.0 if _v50 else _v48
    _v52 = _v0 < 215.0
    _v53 = _v27 & _v49
    _v54 = _v53 & _v52
    _v55 = _v54 | _v50
    _v56 = _vecmath.guarded(_v51, _v55)
    return _v56, _v55


@_vecmath.jit_inline
def _eanaf_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -2.0 * _v1
    _v3 = -2.0 * x
    _v4 = _v1 * x
    _v5 = _v2 + _v3
    _v6 = _v5 + -4.0
    _v7 = _v6 + _v4
    _v8 = abs(_v2)
    _v9 = abs(_v3)
    _v10 = abs(-4.0)
    _v11 = abs(_v4)
    _v12 = _v8 + _v9
    _v13 = _v12 + _v10
    _v14 = _v13 + _v11
    _v15 = abs(_v7) * 262144.0 >= _v14
    _v16 = _v2 * _v7
    _v17 = 2.0 + _v1
    _v18 = _v17 * _v17
    _v19 = _v18 * _v17
    _v20 = _v16 / _v19
    _v21 = _vecmath32.single(_v20)
    _v22 = _v0 > 208.0
    _v23 = _vecmath32.single(-0.0)
    _v24 = _v23 if _v22 else _v21
    _v25 = _v0 < 100.0
    _v26 = _v15 & _v25
    _v27 = _v26 | _v22
    _v28 = _vecmath32.guarded(_v24, _v27)
    return _v28, _v27


@_cached
def _fill_eanaf_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eanaf_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eanaf_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _eanaf_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_eanaf_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eanaf_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eanaf_derivative2(x):
    value, ok = _eanaf_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_eanaf_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eanaf_derivative2(x):
    value, ok = _eanaf_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_eanaf_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eanaf_derivative2 = _dispatch.Kernel(
    __name__,
    "eanaf_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_eanaf_derivative2,
        fill32=_fill32_eanaf_derivative2,
        mend=_mend_eanaf_derivative2,
        one=_one_eanaf_derivative2,
        one32=_one32_eanaf_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def eanaf_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of eanaf with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eanaf_derivative2.call(out, x)


@_loops.callable_when_jitted(eanaf_derivative2)
def _overload_eanaf_derivative2(x):
    call = _kernel_eanaf_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _eanaf_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * x
    _v1 = abs(x)
    _v2 = _vecmath32.exp_fine(x)
    _v3 = 2.0 + _v0
    _v4 = _v3 + _v2
    _v5 = abs(_v0)
    _v6 = 2.0 + _v5
    _v7 = _v6 + _v2
    _v8 = abs(_v4) * 262144.0 >= _v7
    _v9 = _v4 * _v2
    _v10 = 2.0 + _v2
    _v11 = _v10 * _v10
    _v12 = _v9 / _v11
    _v13 = _vecmath32.product(grad_output, _v12)
    _v14 = x > 48.0
    _v15 = _vecmath32.product(grad_output, 1.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = x < -208.0
    _v18 = _vecmath32.product(grad_output, -0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v1 < 150.0
    _v21 = _v8 & _v20
    _v22 = _v21 | _v14
    _v23 = _v22 | _v17
    _v24 = _vecmath32.guarded(_v19, _v23)
    return _v24, _v24 == _v24


@_vecmath.jit_inline
def _eanaf_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _eanaf_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _eanaf_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eanaf_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _eanaf_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _eanaf_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_eanaf_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_eanaf_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _eanaf_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_eanaf_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _eanaf_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_eanaf_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_eanaf_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_eanaf_backward(grad_output, x):
    value, ok = _eanaf_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_eanaf_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_eanaf_backward(grad_output, x):
    value, ok = _eanaf_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_eanaf_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_eanaf_backward = _dispatch.Kernel(
    __name__,
    "eanaf_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_eanaf_backward,
        fill32=_fill32_eanaf_backward,
        mend=_mend_eanaf_backward,
        one=_one_eanaf_backward,
        one32=_one32_eanaf_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def eanaf_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of eanaf.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_eanaf_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(eanaf_backward)
def _overload_eanaf_backward(grad_output, x):
    call = _kernel_eanaf_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _eanaf_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eanaf_fast(x)
    _r1, _ok1 = _eanaf_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _eanaf_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _eanaf_fast32(x)
    _r1, _ok1 = _eanaf_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _eanaf_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _eanaf_exact(x)
    _r1 = _eanaf_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_eanaf_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eanaf_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_eanaf_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _eanaf_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_eanaf_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _eanaf_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_eanaf_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_eanaf_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_eanaf_value_and_derivative(x):
    value_0, value_1, ok = _eanaf_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_eanaf_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_eanaf_value_and_derivative(x):
    value_0, value_1, ok = _eanaf_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_eanaf_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_eanaf_value_and_derivative = _dispatch.Kernel(
    __name__,
    "eanaf_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_eanaf_value_and_derivative,
        fill32=_fill32_eanaf_value_and_derivative,
        mend=_mend_eanaf_value_and_derivative,
        one=_one_eanaf_value_and_derivative,
        one32=_one32_eanaf_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def eanaf_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """EANAF and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_eanaf_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(eanaf_value_and_derivative)
def _overload_eanaf_value_and_derivative(x):
    call = _kernel_eanaf_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
