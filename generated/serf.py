"""Serf.

Written by `symact build` from [serf] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "serf",
    "serf_backward",
    "serf_derivative",
    "serf_derivative2",
    "serf_value_and_derivative",
]

_cached = _loops.caching(__name__)


_serf_ball_expression = _ball_wide.program(
    "x", "x*erf(log(exp(x) + 1))", "x*erf(log1p(exp(x)))", "x*(1 - erfc(x + log1p(exp(-x))))"
)


@_vecmath.jit_scalar
def _serf_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*erf(log1p(exp(x)))
    _t2 = _ball.exp(x)
    _t4 = _ball.log1p(_t2)
    _t6 = _ball.erf(_t4)
    _t8 = _ball.mul(x, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # x*(1 - erfc(x + log1p(exp(-x))))
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.log1p(_t17)
    _t21 = _ball.add(_t19, x)
    _t23 = _ball.erfc(_t21)
    _t25 = _ball.sub(_t13, _t23)
    _t27 = _ball.mul(x, _t25)
    _t29 = _ball.better(_t8, _t27)
    return _ball_wide.settled(_t29, _serf_ball_expression, (x,))


@_vecmath.jit_scalar
def _serf_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _serf_ball(x)


@_vecmath.jit_inline
def _serf_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.log1p_as_pair(_v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.erf_dd(_v5, _v6)
    _v8 = _v7 * x
    _v9 = _vecmath.in_range(_v8)
    _v10 = _v9 | (x == 0.0)
    _v11 = x > 8.0
    _v12 = x if _v11 else _v8
    _v13 = x < -768.0
    _v14 = -0.0 if _v13 else _v12
    _v15 = _v0 < 325.0
    _v16 = _v10 & _v15
    _v17 = _v16 | _v11
    _v18 = _v17 | _v13
    _v19 = _vecmath.guarded(_v14, _v18)
    return _v19, _v18


@_vecmath.jit_inline
def _serf_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = _vecmath32.log1p_unit(_v2)
    _v4 = _vecmath32.erf(_v3)
    _v5 = -_v4
    _v6 = _v5 * _v0
    _v7 = _v0 + _v3
    _v8 = _vecmath32.erfc(_v7)
    _v9 = -_v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v8)
    _v12 = _v11 + 1.0
    _v13 = abs(_v10) * 4096.0 >= _v12
    _v14 = _v10 * _v0
    _v15 = _v0 < 300.0
    _v16 = _v13 & _v15
    _v17 = _v15 if x < 0.0 else _v16
    _v18 = _v6 if x < 0.0 else _v14
    _v19 = _v18 != 0.0
    _v20 = _vecmath32.single(_v18)
    _v21 = x > 8.0
    _v22 = _vecmath32.single(x)
    _v23 = _v22 if _v21 else _v20
    _v24 = x < -112.0
    _v25 = _vecmath32.single(-0.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v17 & _v19
    _v29 = _v28 | _v21
    _v30 = _v29 | _v24
    _v31 = _vecmath32.guarded(_v27, _v30)
    return _v31, _v30


@_cached
def _fill_serf(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_serf(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_serf(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _serf_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_serf(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_serf(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_serf(x):
    value, ok = _serf_fast(_loops.float64(x))
    if not ok:
        exact = _round_serf(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_serf(x):
    value, ok = _serf_fast32(_loops.float64(x))
    if not ok:
        exact = _round_serf(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_serf = _dispatch.Kernel(
    __name__,
    "serf",
    ("x",),
    _loops.Loops(
        fill=_fill_serf,
        fill32=_fill32_serf,
        mend=_mend_serf,
        one=_one_serf,
        one32=_one32_serf,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def serf(x: ArrayLike, *, out: Any = None) -> Any:
    """Serf, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_serf.call(out, x)


@_loops.callable_when_jitted(serf)
def _overload_serf(x):
    call = _kernel_serf.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_serf_derivative_ball_expression = _ball_wide.program(
    "x",
    "2*x*exp(x)*exp(-log(exp(x) + 1)**2)/(sqrt(pi)*(exp(x) + 1)) + erf(log(exp(x) + 1))",
    "(2*x*exp(x) + erf(log1p(exp(x)))*sqrt(pi)*exp(x)*exp(log1p(exp(x))**2) + "
    "erf(log1p(exp(x)))*sqrt(pi)*exp(log1p(exp(x))**2))/((exp(x) + "
    "1)*sqrt(pi)*exp(log1p(exp(x))**2))",
    "where_positive((2*x*exp(-(x + log1p(exp(-x)))**2) - erfc(x + log1p(exp(-x)))*sqrt(pi)*exp(-x)"
    " - erfc(x + log1p(exp(-x)))*sqrt(pi) + sqrt(pi)*exp(-x) + sqrt(pi))/((exp(-x) + 1)*sqrt(pi)),"
    " pi)",
)


@_vecmath.jit_scalar
def _serf_derivative_ball(x):
    """In balls."""
    # (2*x*exp(x) + erf(log1p(exp(x)))*sqrt(pi)*exp(x)*exp(log1p(exp(x))**2) + erf(log1p(ex...
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, 1.0)
    _t8 = _ball.log1p(_t2)
    _t10 = _ball.erf(_t8)
    _t12 = _ball.sqr(_t8)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t10, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.add(_t6, _t19)
    _t22 = _ball.mul(_t10, _t2)
    _t23 = _ball.mul(_t22, _t14)
    _t24 = _ball.mul(_t23, _t17)
    _t26 = _ball.add(_t21, _t24)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.add(_t28, _t2)
    _t32 = _ball.mul(_t30, _t14)
    _t33 = _ball.mul(_t32, _t17)
    _t35 = _ball.div(_t26, _t33)
    if _ball.is_sure(_t35):
        return _t35
    # 2*x*pow(pi, -1/2)*exp(x)*exp(-log(exp(x) + 1)**2)/(exp(x) + 1) + erf(log(exp(x) + 1))
    _t40 = _ball.mul(x, _t2)
    _t41 = _ball.log(_t30)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.neg(_t43)
    _t47 = _ball.exp(_t45)
    _t49 = _ball.mul(_t40, _t47)
    _t50 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t52 = _ball.mul(_t49, _t50)
    _t54 = _ball.scaled(_t52, 1.0)
    _t56 = _ball.div(_t54, _t30)
    _t58 = _ball.erf(_t41)
    _t60 = _ball.add(_t56, _t58)
    if _ball.is_sure(_t60):
        return _t60
    # where_positive((2*x*exp(-(x + log1p(exp(-x)))**2) - erfc(x + log1p(exp(-x)))*sqrt(pi)...
    _t65 = _ball.neg(x)
    _t67 = _ball.exp(_t65)
    _t69 = _ball.log1p(_t67)
    _t71 = _ball.add(_t69, x)
    _t73 = _ball.sqr(_t71)
    _t75 = _ball.neg(_t73)
    _t77 = _ball.exp(_t75)
    _t79 = _ball.mul(x, _t77)
    _t81 = _ball.scaled(_t79, 1.0)
    _t83 = _ball.add(_t81, _t17)
    _t84 = _ball.mul(_t67, _t17)
    _t86 = _ball.add(_t83, _t84)
    _t87 = _ball.erfc(_t71)
    _t89 = _ball.mul(_t87, _t17)
    _t91 = _ball.sub(_t86, _t89)
    _t92 = _ball.mul(_t87, _t67)
    _t93 = _ball.mul(_t92, _t17)
    _t95 = _ball.sub(_t91, _t93)
    _t97 = _ball.add(_t28, _t67)
    _t99 = _ball.mul(_t97, _t17)
    _t101 = _ball.div(_t95, _t99)
    _t103 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t105 = _ball.where_positive(_t101, _t103)
    _t107 = _ball.better(_ball.better(_t35, _t60), _t105)
    return _ball_wide.settled(_t107, _serf_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _serf_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _serf_derivative_ball(x)


@_vecmath.jit_inline
def _serf_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = 2.0 * _v5
    _v8 = 2.0 * _v6
    _v9 = _vecmath.log1p_as_pair(_v2, _v3)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.erf_as_pair(_v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _v10 * _v10
    _v20 = abs(_v19)
    _v21 = _vecmath.pair_product(_v10, _v11, _v10, _v11)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.exp_bounded_as_pair(_v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v16, _v17, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28) > 1.0261342003245941e-289
    _v31 = _vecmath.pair_product(_v16, _v17, _v2, _v3)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v32, _v33, _v25, _v26)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v7, _v8, _v28, _v29)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v35, _v36)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v7)
    _v44 = _v43 + _v28
    _v45 = _v44 + _v35
    _v46 = abs(_v41) * 8.0 >= _v45
    _v47 = _v41 + _v42
    _v48 = 1.772453850905516 * _v25
    _v49 = 1.0 + _v2
    _v50 = _v48 * _v49
    _v51 = _v47 / _v50
    _v52 = _vecmath.in_range(_v51)
    _v53 = x > 8.0
    _v54 = 1.0 if _v53 else _v51
    _v55 = _v0 < 325.0
    _v56 = _v20 < 325.0
    _v57 = _v18 & _v30
    _v58 = _v57 & _v46
    _v59 = _v58 & _v52
    _v60 = _v59 & _v55
    _v61 = _v60 & _v56
    _v62 = _v61 | _v53
    _v63 = _vecmath.guarded(_v54, _v62)
    return _v63, _v62


@_vecmath.jit_inline
def _serf_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 2.0 * _v1
    _v3 = _v2 * x
    _v4 = _vecmath32.log1p(_v1)
    _v5 = _vecmath32.erf(_v4)
    _v6 = 1.772453850905516 * _v5
    _v7 = _v4 * _v4
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_bounded(_v7)
    _v10 = _v6 * _v9
    _v11 = _v10 * _v1
    _v12 = _v3 + _v10
    _v13 = _v12 + _v11
    _v14 = abs(_v3)
    _v15 = _v14 + _v10
    _v16 = _v15 + _v11
    _v17 = abs(_v13) * 4096.0 >= _v16
    _v18 = 1.772453850905516 * _v9
    _v19 = 1.0 + _v1
    _v20 = _v18 * _v19
    _v21 = _v13 / _v20
    _v22 = _v21 != 0.0
    _v23 = _vecmath32.single(_v21)
    _v24 = x > 8.0
    _v25 = _vecmath32.single(1.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v0 < 150.0
    _v28 = _v8 < 150.0
    _v29 = _v17 & _v22
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _v31 | _v24
    _v33 = _vecmath32.guarded(_v26, _v32)
    return _v33, _v32


@_cached
def _fill_serf_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_serf_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_serf_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _serf_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_serf_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_serf_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_serf_derivative(x):
    value, ok = _serf_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_serf_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_serf_derivative(x):
    value, ok = _serf_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_serf_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_serf_derivative = _dispatch.Kernel(
    __name__,
    "serf_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_serf_derivative,
        fill32=_fill32_serf_derivative,
        mend=_mend_serf_derivative,
        one=_one_serf_derivative,
        one32=_one32_serf_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def serf_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of serf with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_serf_derivative.call(out, x)


@_loops.callable_when_jitted(serf_derivative)
def _overload_serf_derivative(x):
    call = _kernel_serf_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_serf_derivative2_ball_expression = _ball_wide.program(
    "x",
    "2*(-x*(-1 + 2*exp(x)*log(exp(x) + 1)/(exp(x) + 1) + exp(x)/(exp(x) + 1)) + "
    "2)*exp(x)*exp(-log(exp(x) + 1)**2)/(sqrt(pi)*(exp(x) + 1))",
    "-2*(2*x*log1p(exp(x))*exp(x) - x - 2*exp(x) - 2)*exp(x)/((exp(x) + "
    "1)**2*sqrt(pi)*exp(log1p(exp(x))**2))",
    "where_positive(-2*(2*x**2 + 2*x*log1p(exp(-x)) - x*exp(-x) - 2*exp(-x) - 2)*exp(-(x + "
    "log1p(exp(-x)))**2)/((exp(-x) + 1)**2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _serf_derivative2_ball(x):
    """In balls."""
    # -2*(2*x*log1p(exp(x))*exp(x) - x - 2*exp(x) - 2)*exp(x)/((exp(x) + 1)**2*sqrt(pi)*exp...
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(x, _t4)
    _t7 = _ball.log1p(_t4)
    _t9 = _ball.mul(_t6, _t7)
    _t11 = _ball.scaled(_t9, 1.0)
    _t13 = (1.0, 0.0, 1.0, 0.0)
    _t15 = _ball.sub(_t11, _t13)
    _t16 = _ball.scaled(_t4, 1.0)
    _t18 = _ball.sub(_t15, _t16)
    _t19 = _ball.sub(_t18, x)
    _t21 = _ball.mul(_t19, _t4)
    _t23 = _ball.mul(_t1, _t21)
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.add(_t25, _t4)
    _t29 = _ball.sqr(_t27)
    _t31 = _ball.sqr(_t7)
    _t33 = _ball.exp(_t31)
    _t35 = _ball.mul(_t29, _t33)
    _t36 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t38 = _ball.mul(_t35, _t36)
    _t40 = _ball.div(_t23, _t38)
    if _ball.is_sure(_t40):
        return _t40
    # 2*(-x*(-1 + 2*exp(x)*log(exp(x) + 1)/(exp(x) + 1) + exp(x)/(exp(x) + 1)) + 2)*pow(pi,...
    _t45 = _ball.log(_t27)
    _t47 = _ball.mul(_t4, _t45)
    _t49 = _ball.scaled(_t47, 1.0)
    _t51 = _ball.div(_t49, _t27)
    _t53 = _ball.div(_t4, _t27)
    _t55 = _ball.add(_t51, _t53)
    _t56 = _ball.sub(_t55, _t25)
    _t58 = _ball.mul(x, _t56)
    _t60 = _ball.sub(_t13, _t58)
    _t62 = _ball.mul(_t60, _t4)
    _t63 = _ball.sqr(_t45)
    _t65 = _ball.neg(_t63)
    _t67 = _ball.exp(_t65)
    _t69 = _ball.mul(_t62, _t67)
    _t70 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t72 = _ball.mul(_t69, _t70)
    _t74 = _ball.scaled(_t72, 1.0)
    _t76 = _ball.div(_t74, _t27)
    if _ball.is_sure(_t76):
        return _t76
    # where_positive(-2*(2*x**2 + 2*x*log1p(exp(-x)) - x*exp(-x) - 2*exp(-x) - 2)*exp(-(x +...
    _t81 = _ball.sqr(x)
    _t83 = _ball.scaled(_t81, 1.0)
    _t85 = _ball.neg(x)
    _t87 = _ball.exp(_t85)
    _t89 = _ball.log1p(_t87)
    _t91 = _ball.mul(x, _t89)
    _t93 = _ball.scaled(_t91, 1.0)
    _t95 = _ball.add(_t83, _t93)
    _t96 = _ball.sub(_t95, _t13)
    _t97 = _ball.scaled(_t87, 1.0)
    _t99 = _ball.sub(_t96, _t97)
    _t100 = _ball.mul(x, _t87)
    _t102 = _ball.sub(_t99, _t100)
    _t104 = _ball.add(_t89, x)
    _t106 = _ball.sqr(_t104)
    _t108 = _ball.neg(_t106)
    _t110 = _ball.exp(_t108)
    _t112 = _ball.mul(_t102, _t110)
    _t114 = _ball.mul(_t1, _t112)
    _t116 = _ball.add(_t25, _t87)
    _t118 = _ball.sqr(_t116)
    _t120 = _ball.mul(_t118, _t36)
    _t122 = _ball.div(_t114, _t120)
    _t124 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t126 = _ball.where_positive(_t122, _t124)
    _t128 = _ball.better(_ball.better(_t40, _t76), _t126)
    return _ball_wide.settled(_t128, _serf_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _serf_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _serf_derivative2_ball(x)


@_vecmath.jit_inline
def _serf_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_times(_v3, _v4, _v0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.log1p_as_pair(_v3, _v4)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v6, _v7, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = -2.0 * _v12
    _v15 = -2.0 * _v13
    _v16 = -2.0 * _v3
    _v17 = -2.0 * _v4
    _v18 = _vecmath.pair_plus(_v14, _v15, -2.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v16, _v17)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_plus(_v22, _v23, _v0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(-2.0)
    _v28 = abs(_v14)
    _v29 = abs(_v16)
    _v30 = _v27 + _v28
    _v31 = _v30 + _v29
    _v32 = _v31 + _v0
    _v33 = abs(_v25) * 16384.0 >= _v32
    _v34 = _vecmath.two_sum(_v25, _v26)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v35, _v36, _v3, _v4)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = -2.0 * _v38
    _v41 = -2.0 * _v39
    _v42 = -_v6
    _v43 = -_v7
    _v44 = _vecmath.two_product(_v0, _v0)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = 2.0 * _v45
    _v48 = 2.0 * _v46
    _v49 = _vecmath.pair_times(_v9, _v10, _v0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = 2.0 * _v50
    _v53 = 2.0 * _v51
    _v54 = _vecmath.pair_plus(_v16, _v17, -2.0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v42, _v43)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v47, _v48)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_sum(_v61, _v62, _v52, _v53)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = abs(_v6)
    _v67 = _v27 + _v29
    _v68 = _v67 + _v66
    _v69 = _v68 + _v47
    _v70 = _v69 + _v52
    _v71 = abs(_v64) * 16384.0 >= _v70
    _v72 = _vecmath.two_sum(_v64, _v65)
    _v73 = _v72[0]
    _v74 = _v72[1]
    _v75 = _v0 + _v9
    _v76 = _v75 * _v75
    _v77 = abs(_v76)
    _v78 = _vecmath.pair_plus(_v9, _v10, _v0)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = _vecmath.pair_product(_v79, _v80, _v79, _v80)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = -_v82
    _v85 = -_v83
    _v86 = _vecmath.exp_bounded_as_pair(_v84, _v85)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v73, _v74, _v87, _v88)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = -2.0 * _v90
    _v93 = -2.0 * _v91
    _v94 = _v0 < 690.0
    _v95 = _v33 & _v94
    _v96 = _v77 < 690.0
    _v97 = _v71 & _v94
    _v98 = _v97 & _v96
    _v99 = _v95 if x < 0.0 else _v98
    _v100 = _v40 if x < 0.0 else _v92
    _v101 = _v41 if x < 0.0 else _v93
    _v102 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = _vecmath.pair_product(_v103, _v104, _v103, _v104)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v106, _v107)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = _vecmath.exp_bounded_as_pair(_v112, _v113)
    _v115 = _v114[0]
    _v116 = _v114[1]
    _v117 = _vecmath.pair_product(_v109, _v110, _v115, _v116)
    _v118 = _v117[0]
    _v119 = _v117[1]
    _v120 = _v118 if x < 0.0 else _v109
    _v121 = _v119 if x < 0.0 else _v110
    _v122 = _vecmath.pair_quotient(_v100, _v101, _v120, _v121)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _v123 + _v124
    _v126 = _vecmath.in_range(_v125)
    _v127 = _v0 > 2048.0
    _v128 = -0.0 if _v127 else _v125
    _v129 = _v0 < 3.402823669209385e38
    _v130 = _v99 & _v94
    _v131 = _v130 & _v126
    _v132 = _v131 & _v129
    _v133 = _v132 | _v127
    _v134 = _vecmath.guarded(_v128, _v133)
    return _v134, _v133


@_vecmath.jit_inline
def _serf_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -2.0 * _v2
    _v4 = _vecmath32.log1p_unit(_v2)
    _v5 = _v3 * _v4
    _v6 = _v5 * _v0
    _v7 = -2.0 + _v6
    _v8 = _v7 + _v3
    _v9 = _v8 + _v0
    _v10 = abs(-2.0)
    _v11 = abs(_v6)
    _v12 = abs(_v3)
    _v13 = _v10 + _v11
    _v14 = _v13 + _v12
    _v15 = _v14 + _v0
    _v16 = abs(_v9) * 4096.0 >= _v15
    _v17 = -2.0 * _v9
    _v18 = _v17 * _v2
    _v19 = -_v2
    _v20 = _v19 * _v0
    _v21 = _v0 * _v0
    _v22 = 2.0 * _v21
    _v23 = 2.0 * _v4
    _v24 = _v23 * _v0
    _v25 = -2.0 + _v3
    _v26 = _v25 + _v20
    _v27 = _v26 + _v22
    _v28 = _v27 + _v24
    _v29 = abs(_v20)
    _v30 = _v10 + _v12
    _v31 = _v30 + _v29
    _v32 = _v31 + _v22
    _v33 = _v32 + _v24
    _v34 = abs(_v28) * 4096.0 >= _v33
    _v35 = -2.0 * _v28
    _v36 = _v0 + _v4
    _v37 = _v36 * _v36
    _v38 = abs(_v37)
    _v39 = -_v37
    _v40 = _vecmath32.exp_light(_v39)
    _v41 = _v35 * _v40
    _v42 = _v0 < 300.0
    _v43 = _v16 & _v42
    _v44 = _v38 < 300.0
    _v45 = _v34 & _v42
    _v46 = _v45 & _v44
    _v47 = _v43 if x < 0.0 else _v46
    _v48 = _v18 if x < 0.0 else _v41
    _v49 = 1.0 + _v2
    _v50 = _v49 * _v49
    _v51 = 1.772453850905516 * _v50
    _v52 = _v4 * _v4
    _v53 = _vecmath32.exp_light(_v52)
    _v54 = _v51 * _v53
    _v55 = _v54 if x < 0.0 else _v51
    _v56 = _v48 / _v55
    _v57 = _vecmath32.single(_v56)
    _v58 = _v0 > 208.0
    _v59 = _vecmath32.single(-0.0)
    _v60 = _v59 if _v58 else _v57
    _v61 = _v60 if x == x else _vecmath32.single(x)
    _v62 = _v47 | _v58
    _v63 = _vecmath32.guarded(_v61, _v62)
    return _v63, _v62


@_cached
def _fill_serf_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_serf_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_serf_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _serf_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_serf_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_serf_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_serf_derivative2(x):
    value, ok = _serf_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_serf_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_serf_derivative2(x):
    value, ok = _serf_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_serf_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_serf_derivative2 = _dispatch.Kernel(
    __name__,
    "serf_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_serf_derivative2,
        fill32=_fill32_serf_derivative2,
        mend=_mend_serf_derivative2,
        one=_one_serf_derivative2,
        one32=_one32_serf_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def serf_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of serf with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_serf_derivative2.call(out, x)


@_loops.callable_when_jitted(serf_derivative2)
def _overload_serf_derivative2(x):
    call = _kernel_serf_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _serf_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 2.0 * _v1
    _v3 = _v2 * x
    _v4 = _vecmath32.log1p(_v1)
    _v5 = _vecmath32.erf(_v4)
    _v6 = 1.772453850905516 * _v5
    _v7 = _v4 * _v4
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_bounded(_v7)
    _v10 = _v6 * _v9
    _v11 = _v10 * _v1
    _v12 = _v3 + _v10
    _v13 = _v12 + _v11
    _v14 = abs(_v3)
    _v15 = _v14 + _v10
    _v16 = _v15 + _v11
    _v17 = abs(_v13) * 4096.0 >= _v16
    _v18 = 1.772453850905516 * _v9
    _v19 = 1.0 + _v1
    _v20 = _v18 * _v19
    _v21 = _v13 / _v20
    _v22 = _v21 != 0.0
    _v23 = _vecmath32.product(grad_output, _v21)
    _v24 = x > 8.0
    _v25 = _vecmath32.product(grad_output, 1.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v0 < 150.0
    _v28 = _v8 < 150.0
    _v29 = _v17 & _v22
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _v31 | _v24
    _v33 = _vecmath32.guarded(_v26, _v32)
    return _v33, _v33 == _v33


@_vecmath.jit_inline
def _serf_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _serf_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _serf_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _serf_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _serf_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _serf_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_serf_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_serf_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _serf_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_serf_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _serf_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_serf_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_serf_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_serf_backward(grad_output, x):
    value, ok = _serf_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_serf_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_serf_backward(grad_output, x):
    value, ok = _serf_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_serf_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_serf_backward = _dispatch.Kernel(
    __name__,
    "serf_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_serf_backward,
        fill32=_fill32_serf_backward,
        mend=_mend_serf_backward,
        one=_one_serf_backward,
        one32=_one32_serf_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def serf_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of serf.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_serf_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(serf_backward)
def _overload_serf_backward(grad_output, x):
    call = _kernel_serf_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _serf_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _serf_fast(x)
    _r1, _ok1 = _serf_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _serf_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _serf_fast32(x)
    _r1, _ok1 = _serf_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _serf_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _serf_exact(x)
    _r1 = _serf_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_serf_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _serf_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_serf_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _serf_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_serf_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _serf_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_serf_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_serf_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_serf_value_and_derivative(x):
    value_0, value_1, ok = _serf_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_serf_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_serf_value_and_derivative(x):
    value_0, value_1, ok = _serf_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_serf_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_serf_value_and_derivative = _dispatch.Kernel(
    __name__,
    "serf_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_serf_value_and_derivative,
        fill32=_fill32_serf_value_and_derivative,
        mend=_mend_serf_value_and_derivative,
        one=_one_serf_value_and_derivative,
        one32=_one32_serf_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def serf_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Serf and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_serf_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(serf_value_and_derivative)
def _overload_serf_value_and_derivative(x):
    call = _kernel_serf_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
