"""LiSHT.

Written by `symact build` from [lisht] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "lisht",
    "lisht_backward",
    "lisht_derivative",
    "lisht_derivative2",
    "lisht_value_and_derivative",
]

_cached = _loops.caching(__name__)


_lisht_ball_expression = _ball_wide.program(
    "x",
    "x*tanh(x)",
    "x*(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)",
    "x*(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)",
    "x*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _lisht_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x*(exp(x) - 1)*(exp(x) + 1)/(exp(x)**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    _t9 = _ball.sub(_t4, _t2)
    _t11 = _ball.mul(_t8, _t9)
    _t13 = _ball.sqr(_t4)
    _t15 = _ball.add(_t2, _t13)
    _t17 = _ball.div(_t11, _t15)
    if _ball.is_sure(_t17):
        return _t17
    # x*tanh(x)
    _t22 = _ball.tanh(x)
    _t24 = _ball.mul(x, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # x*(1 - exp(-x))*(exp(-x) + 1)/(exp(-x)**2 + 1)
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.sub(_t2, _t31)
    _t35 = _ball.mul(x, _t33)
    _t36 = _ball.add(_t2, _t31)
    _t38 = _ball.mul(_t35, _t36)
    _t40 = _ball.sqr(_t31)
    _t42 = _ball.add(_t2, _t40)
    _t44 = _ball.div(_t38, _t42)
    if _ball.is_sure(_t44):
        return _t44
    # x*(expm1(x) + 2)*expm1(x)/(expm1(x)**2 + 2*expm1(x) + 2)
    _t49 = (1.0, 0.0, 1.0, 0.0)
    _t51 = _ball.expm1(x)
    _t53 = _ball.add(_t49, _t51)
    _t55 = _ball.mul(x, _t53)
    _t56 = _ball.mul(_t55, _t51)
    _t58 = _ball.scaled(_t51, 1.0)
    _t60 = _ball.add(_t49, _t58)
    _t61 = _ball.sqr(_t51)
    _t63 = _ball.add(_t60, _t61)
    _t65 = _ball.div(_t56, _t63)
    _t67 = _ball.better(_ball.better(_ball.better(_t17, _t24), _t44), _t65)
    return _ball_wide.settled(_t67, _lisht_ball_expression, (x,))


@_vecmath.jit_scalar
def _lisht_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _lisht_ball(x)


@_vecmath.jit_inline
def _lisht_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.tanh(x)
    _v1 = _v0 * x
    _v2 = _vecmath.in_range(_v1)
    _v3 = _v2 | (x == 0.0)
    _v4 = abs(x)
    _v5 = x > 24.0
    _v6 = x if _v5 else _v1
    _v7 = x < -24.0
    _v8 = -x
    _v9 = _v8 if _v7 else _v6
    _v10 = _v9 if x == x else x
    _v11 = _v3 | _v5
    _v12 = _v11 | _v7
    _v13 = _vecmath.guarded(_v10, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _lisht_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.tanh(x)
    _v1 = _v0 * x
    _v2 = abs(x)
    _v3 = _vecmath32.single(_v1)
    _v4 = x > 24.0
    _v5 = _vecmath32.single(x)
    _v6 = _v5 if _v4 else _v3
    _v7 = x < -24.0
    _v8 = -x
    _v9 = _vecmath32.single(_v8)
    _v10 = _v9 if _v7 else _v6
    _v11 = _v10 if x == x else _vecmath32.single(x)
    return _v11, True


@_cached
def _fill_lisht(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_lisht(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_lisht(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _lisht_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_lisht(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_lisht(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_lisht(x):
    value, ok = _lisht_fast(_loops.float64(x))
    if not ok:
        exact = _round_lisht(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_lisht(x):
    value, ok = _lisht_fast32(_loops.float64(x))
    if not ok:
        exact = _round_lisht(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_lisht = _dispatch.Kernel(
    __name__,
    "lisht",
    ("x",),
    _loops.Loops(
        fill=_fill_lisht,
        fill32=_fill32_lisht,
        mend=_mend_lisht,
        one=_one_lisht,
        one32=_one32_lisht,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def lisht(x: ArrayLike, *, out: Any = None) -> Any:
    """LiSHT, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_lisht.call(out, x)


@_loops.callable_when_jitted(lisht)
def _overload_lisht(x):
    call = _kernel_lisht.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_lisht_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - tanh(x)**2) + tanh(x)",
    "(4*x*exp(x)**2 + exp(x)**4 - 1)/(exp(x)**2 + 1)**2",
    "(4*x*exp(-x)**2 - exp(-x)**4 + 1)/(exp(-x)**2 + 1)**2",
    "(4*x*expm1(x)**2 + 8*x*expm1(x) + 4*x + expm1(x)**4 + 4*expm1(x)**3 + 6*expm1(x)**2 + "
    "4*expm1(x))/(expm1(x)**2 + 2*expm1(x) + 2)**2",
)


@_vecmath.jit_scalar
def _lisht_derivative_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (4*x*exp(x)**2 + exp(x)**4 - 1)/(exp(x)**2 + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.sqr(_t2)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, 2.0)
    _t10 = _ball.powi(_t2, 4)
    _t12 = _ball.add(_t8, _t10)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.sub(_t12, _t13)
    _t17 = _ball.add(_t13, _t4)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.div(_t15, _t19)
    if _ball.is_sure(_t21):
        return _t21
    # (4*x*exp(-x)**2 - exp(-x)**4 + 1)/(exp(-x)**2 + 1)**2
    _t26 = _ball.neg(x)
    _t28 = _ball.exp(_t26)
    _t30 = _ball.sqr(_t28)
    _t32 = _ball.mul(x, _t30)
    _t34 = _ball.scaled(_t32, 2.0)
    _t36 = _ball.add(_t13, _t34)
    _t37 = _ball.powi(_t28, 4)
    _t39 = _ball.sub(_t36, _t37)
    _t41 = _ball.add(_t13, _t30)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.div(_t39, _t43)
    if _ball.is_sure(_t45):
        return _t45
    # (4*x*expm1(x)**2 + 8*x*expm1(x) + 4*x + expm1(x)**4 + 4*expm1(x)**3 + 6*expm1(x)**2 +...
    _t50 = _ball.expm1(x)
    _t52 = _ball.scaled(_t50, 2.0)
    _t54 = _ball.powi(_t50, 3)
    _t56 = _ball.scaled(_t54, 2.0)
    _t58 = _ball.add(_t52, _t56)
    _t59 = _ball.scaled(x, 2.0)
    _t61 = _ball.add(_t58, _t59)
    _t62 = _ball.sqr(_t50)
    _t64 = _ball.mul(x, _t62)
    _t66 = _ball.scaled(_t64, 2.0)
    _t68 = _ball.add(_t61, _t66)
    _t69 = (1.5, 0.0, 2.0, 0.0)
    _t71 = _ball.mul(_t69, _t62)
    _t73 = _ball.add(_t68, _t71)
    _t74 = _ball.mul(x, _t50)
    _t76 = _ball.scaled(_t74, 3.0)
    _t78 = _ball.add(_t73, _t76)
    _t79 = _ball.powi(_t50, 4)
    _t81 = _ball.add(_t78, _t79)
    _t83 = (1.0, 0.0, 1.0, 0.0)
    _t85 = _ball.scaled(_t50, 1.0)
    _t87 = _ball.add(_t83, _t85)
    _t88 = _ball.add(_t87, _t62)
    _t90 = _ball.sqr(_t88)
    _t92 = _ball.div(_t81, _t90)
    _t94 = _ball.better(_ball.better(_t21, _t45), _t92)
    return _ball_wide.settled(_t94, _lisht_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _lisht_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _lisht_derivative_ball(x)


@_vecmath.jit_inline
def _lisht_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 2.0 * x
    _v2 = 2.0 * 0.0
    _v3 = _vecmath.exp_bounded_as_pair(_v1, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = 4.0 * _v7
    _v10 = 4.0 * _v8
    _v11 = _vecmath.pair_product(_v4, _v5, _v4, _v5)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v9, _v10, -1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_sum(_v15, _v16, _v12, _v13)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(-1.0)
    _v21 = abs(_v9)
    _v22 = _v20 + _v21
    _v23 = _v22 + _v12
    _v24 = abs(_v18) * 16384.0 >= _v23
    _v25 = _v18 + _v19
    _v26 = 2.0 + _v4
    _v27 = _v4 * _v26
    _v28 = _v27 + 1.0
    _v29 = _v25 / _v28
    _v30 = _vecmath.in_range(_v29)
    _v31 = x > 24.0
    _v32 = 1.0 if _v31 else _v29
    _v33 = x < -24.0
    _v34 = -1.0 if _v33 else _v32
    _v35 = _v34 if x == x else x
    _v36 = _v24 & _v30
    _v37 = _v36 | _v31
    _v38 = _v37 | _v33
    _v39 = _vecmath.guarded(_v35, _v38)
    return _v39, _v38


@_vecmath.jit_inline
def _lisht_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = _v3 * x
    _v5 = _v2 * _v2
    _v6 = -1.0 + _v4
    _v7 = _v6 + _v5
    _v8 = abs(-1.0)
    _v9 = abs(_v4)
    _v10 = _v8 + _v9
    _v11 = _v10 + _v5
    _v12 = abs(_v7) * 262144.0 >= _v11
    _v13 = 1.0 + _v2
    _v14 = _v13 * _v13
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = abs(_v14)
    _v17 = _v7 / _v14
    _v18 = _vecmath.in_range(_v17)
    _v19 = _vecmath32.single(_v17)
    _v20 = x > 24.0
    _v21 = _vecmath32.single(1.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = x < -24.0
    _v24 = _vecmath32.single(-1.0)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v25 if x == x else _vecmath32.single(x)
    _v27 = _v16 < 9.7453140114e288
    _v28 = _v12 & _v15
    _v29 = _v28 & _v18
    _v30 = _v29 & _v27
    _v31 = _v30 | _v20
    _v32 = _v31 | _v23
    _v33 = _vecmath32.guarded(_v26, _v32)
    return _v33, _v32


@_cached
def _fill_lisht_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_lisht_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_lisht_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _lisht_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_lisht_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_lisht_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_lisht_derivative(x):
    value, ok = _lisht_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_lisht_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_lisht_derivative(x):
    value, ok = _lisht_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_lisht_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_lisht_derivative = _dispatch.Kernel(
    __name__,
    "lisht_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_lisht_derivative,
        fill32=_fill32_lisht_derivative,
        mend=_mend_lisht_derivative,
        one=_one_lisht_derivative,
        one32=_one32_lisht_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def lisht_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of lisht with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_lisht_derivative.call(out, x)


@_loops.callable_when_jitted(lisht_derivative)
def _overload_lisht_derivative(x):
    call = _kernel_lisht_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_lisht_derivative2_ball_expression = _ball_wide.program(
    "x",
    "2*(x*(tanh(x)**2 - 1)*tanh(x) - tanh(x)**2 + 1)",
    "-8*(x*exp(x)**2 - x - exp(x)**2 - 1)*exp(x)**2/(exp(x)**2 + 1)**3",
    "8*(x*exp(-x)**2 - x + exp(-x)**2 + 1)*exp(-x)**2/(exp(-x)**2 + 1)**3",
)


@_vecmath.jit_scalar
def _lisht_derivative2_ball(x):
    """In balls."""
    # -8*(x*exp(x)**2 - x - exp(x)**2 - 1)*exp(x)**2/(exp(x)**2 + 1)**3
    _t1 = (-1.0, 0.0, 3.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.mul(x, _t6)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.sub(_t8, _t10)
    _t13 = _ball.sub(_t12, _t6)
    _t14 = _ball.sub(_t13, x)
    _t16 = _ball.mul(_t6, _t14)
    _t18 = _ball.mul(_t1, _t16)
    _t20 = _ball.add(_t10, _t6)
    _t22 = _ball.powi(_t20, 3)
    _t24 = _ball.div(_t18, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # 8*(x*exp(-x)**2 - x + exp(-x)**2 + 1)*exp(-x)**2/(exp(-x)**2 + 1)**3
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.add(_t10, _t33)
    _t36 = _ball.mul(x, _t33)
    _t38 = _ball.add(_t35, _t36)
    _t39 = _ball.sub(_t38, x)
    _t41 = _ball.mul(_t33, _t39)
    _t43 = _ball.scaled(_t41, 3.0)
    _t45 = _ball.add(_t10, _t33)
    _t47 = _ball.powi(_t45, 3)
    _t49 = _ball.div(_t43, _t47)
    _t51 = _ball.better(_t24, _t49)
    return _ball_wide.settled(_t51, _lisht_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _lisht_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _lisht_derivative2_ball(x)


@_vecmath.jit_inline
def _lisht_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = -_v5
    _v9 = -_v6
    _v10 = -x
    _v11 = _vecmath.pair_times(_v5, _v6, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v8, _v9, -1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_plus(_v15, _v16, _v10)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_sum(_v18, _v19, _v12, _v13)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(-1.0)
    _v24 = abs(_v5)
    _v25 = abs(_v12)
    _v26 = _v23 + _v24
    _v27 = _v26 + _v0
    _v28 = _v27 + _v25
    _v29 = abs(_v21) * 16384.0 >= _v28
    _v30 = _vecmath.two_sum(_v21, _v22)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v5, _v6, _v31, _v32)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -8.0 * _v34
    _v37 = -8.0 * _v35
    _v38 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v39, _v40, _v39, _v40)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_product(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v45) > 1.0261342003245941e-289
    _v48 = abs(_v45)
    _v49 = _vecmath.pair_quotient(_v36, _v37, _v45, _v46)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _v50 + _v51
    _v53 = _vecmath.in_range(_v52)
    _v54 = _v0 > 768.0
    _v55 = -0.0 if _v54 else _v52
    _v56 = _v0 < 690.0
    _v57 = _v48 < 9.7453140114e288
    _v58 = _v7 & _v29
    _v59 = _v58 & _v47
    _v60 = _v59 & _v53
    _v61 = _v60 & _v56
    _v62 = _v61 & _v57
    _v63 = _v62 | _v54
    _v64 = _vecmath.guarded(_v55, _v63)
    return _v64, _v63


@_vecmath.jit_inline
def _lisht_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = -8.0 * _v2
    _v4 = -_v2
    _v5 = -x
    _v6 = _v2 * x
    _v7 = -1.0 + _v4
    _v8 = _v7 + _v5
    _v9 = _v8 + _v6
    _v10 = abs(-1.0)
    _v11 = abs(_v2)
    _v12 = abs(_v6)
    _v13 = _v10 + _v11
    _v14 = _v13 + _v0
    _v15 = _v14 + _v12
    _v16 = abs(_v9) * 262144.0 >= _v15
    _v17 = _v3 * _v9
    _v18 = 1.0 + _v2
    _v19 = _v18 * _v18
    _v20 = _v19 * _v18
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = abs(_v20)
    _v23 = _v17 / _v20
    _v24 = _vecmath.in_range(_v23)
    _v25 = _vecmath32.single(_v23)
    _v26 = _v0 > 104.0
    _v27 = _vecmath32.single(-0.0)
    _v28 = _v27 if _v26 else _v25
    _v29 = _v28 if x == x else _vecmath32.single(x)
    _v30 = _v22 < 9.7453140114e288
    _v31 = _v16 & _v21
    _v32 = _v31 & _v24
    _v33 = _v32 & _v30
    _v34 = _v33 | _v26
    _v35 = _vecmath32.guarded(_v29, _v34)
    return _v35, _v34


@_cached
def _fill_lisht_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_lisht_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_lisht_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _lisht_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_lisht_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_lisht_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_lisht_derivative2(x):
    value, ok = _lisht_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_lisht_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_lisht_derivative2(x):
    value, ok = _lisht_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_lisht_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_lisht_derivative2 = _dispatch.Kernel(
    __name__,
    "lisht_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_lisht_derivative2,
        fill32=_fill32_lisht_derivative2,
        mend=_mend_lisht_derivative2,
        one=_one_lisht_derivative2,
        one32=_one32_lisht_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def lisht_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of lisht with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_lisht_derivative2.call(out, x)


@_loops.callable_when_jitted(lisht_derivative2)
def _overload_lisht_derivative2(x):
    call = _kernel_lisht_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _lisht_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = _v3 * x
    _v5 = _v2 * _v2
    _v6 = -1.0 + _v4
    _v7 = _v6 + _v5
    _v8 = abs(-1.0)
    _v9 = abs(_v4)
    _v10 = _v8 + _v9
    _v11 = _v10 + _v5
    _v12 = abs(_v7) * 262144.0 >= _v11
    _v13 = 1.0 + _v2
    _v14 = _v13 * _v13
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = abs(_v14)
    _v17 = _v7 / _v14
    _v18 = _vecmath.in_range(_v17)
    _v19 = _vecmath32.product(grad_output, _v17)
    _v20 = x > 24.0
    _v21 = _vecmath32.product(grad_output, 1.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = x < -24.0
    _v24 = _vecmath32.product(grad_output, -1.0)
    _v25 = _v24 if _v23 else _v22
    _v26 = _v25 if x == x else _vecmath32.single(x)
    _v27 = _v16 < 9.7453140114e288
    _v28 = _v12 & _v15
    _v29 = _v28 & _v18
    _v30 = _v29 & _v27
    _v31 = _v30 | _v20
    _v32 = _v31 | _v23
    _v33 = _vecmath32.guarded(_v26, _v32)
    return _v33, _v33 == _v33


@_vecmath.jit_inline
def _lisht_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _lisht_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _lisht_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _lisht_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _lisht_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _lisht_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_lisht_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_lisht_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _lisht_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_lisht_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _lisht_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_lisht_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_lisht_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_lisht_backward(grad_output, x):
    value, ok = _lisht_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_lisht_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_lisht_backward(grad_output, x):
    value, ok = _lisht_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_lisht_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_lisht_backward = _dispatch.Kernel(
    __name__,
    "lisht_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_lisht_backward,
        fill32=_fill32_lisht_backward,
        mend=_mend_lisht_backward,
        one=_one_lisht_backward,
        one32=_one32_lisht_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def lisht_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of lisht.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_lisht_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(lisht_backward)
def _overload_lisht_backward(grad_output, x):
    call = _kernel_lisht_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _lisht_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _lisht_fast(x)
    _r1, _ok1 = _lisht_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _lisht_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _lisht_fast32(x)
    _r1, _ok1 = _lisht_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _lisht_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _lisht_exact(x)
    _r1 = _lisht_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_lisht_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _lisht_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_lisht_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _lisht_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_lisht_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _lisht_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_lisht_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_lisht_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_lisht_value_and_derivative(x):
    value_0, value_1, ok = _lisht_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_lisht_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_lisht_value_and_derivative(x):
    value_0, value_1, ok = _lisht_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_lisht_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_lisht_value_and_derivative = _dispatch.Kernel(
    __name__,
    "lisht_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_lisht_value_and_derivative,
        fill32=_fill32_lisht_value_and_derivative,
        mend=_mend_lisht_value_and_derivative,
        one=_one_lisht_value_and_derivative,
        one32=_one32_lisht_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def lisht_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """LiSHT and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_lisht_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(lisht_value_and_derivative)
def _overload_lisht_value_and_derivative(x):
    call = _kernel_lisht_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
