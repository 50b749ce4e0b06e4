"""Mish.

Written by `symact build` from [mish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "mish",
    "mish_backward",
    "mish_derivative",
    "mish_derivative2",
    "mish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_mish_ball_expression = _ball_wide.program(
    "x",
    "x*tanh(log(exp(x) + 1))",
    "x*(exp(x) + 2)*exp(x)/(exp(x)**2 + 2*exp(x) + 2)",
    "x*(2*exp(-x) + 1)/(2*exp(-x)**2 + 2*exp(-x) + 1)",
)


@_vecmath.jit_scalar
def _mish_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(exp(x) + 2)*exp(x)/(exp(x)**2 + 2*exp(x) + 2)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t2, _t4)
    _t8 = _ball.mul(x, _t6)
    _t9 = _ball.mul(_t8, _t4)
    _t11 = _ball.scaled(_t4, 1.0)
    _t13 = _ball.add(_t2, _t11)
    _t14 = _ball.sqr(_t4)
    _t16 = _ball.add(_t13, _t14)
    _t18 = _ball.div(_t9, _t16)
    if _ball.is_sure(_t18):
        return _t18
    # x*(2*exp(-x) + 1)/(2*exp(-x)**2 + 2*exp(-x) + 1)
    _t23 = (1.0, 0.0, 0.0, 0.0)
    _t25 = _ball.neg(x)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.add(_t23, _t29)
    _t33 = _ball.mul(x, _t31)
    _t35 = _ball.add(_t23, _t29)
    _t36 = _ball.sqr(_t27)
    _t38 = _ball.scaled(_t36, 1.0)
    _t40 = _ball.add(_t35, _t38)
    _t42 = _ball.div(_t33, _t40)
    _t44 = _ball.better(_t18, _t42)
    return _ball_wide.settled(_t44, _mish_ball_expression, (x,))


@_vecmath.jit_scalar
def _mish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _mish_ball(x)


@_vecmath.jit_inline
def _mish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, 2.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v8, _v9, _v2, _v3)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = 2.0 * _v2
    _v14 = 2.0 * _v3
    _v15 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v13, _v14, 2.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v16, _v17)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_quotient(_v11, _v12, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _v25 + _v26
    _v28 = _v27 != 0.0
    _v29 = x > 24.0
    _v30 = x if _v29 else _v27
    _v31 = x < -768.0
    _v32 = -0.0 if _v31 else _v30
    _v33 = _v0 < 215.0
    _v34 = _v28 & _v33
    _v35 = _v34 | _v29
    _v36 = _v35 | _v31
    _v37 = _vecmath.guarded(_v32, _v36)
    return _v37, _v36


@_vecmath.jit_inline
def _mish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 2.0 + _v1
    _v3 = _v1 * _v2
    _v4 = _v3 * x
    _v5 = 2.0 * _v1
    _v6 = _v1 * _v1
    _v7 = 2.0 + _v5
    _v8 = _v7 + _v6
    _v9 = _v4 / _v8
    _v10 = _vecmath32.single(_v9)
    _v11 = x > 24.0
    _v12 = _vecmath32.single(x)
    _v13 = _v12 if _v11 else _v10
    _v14 = x < -112.0
    _v15 = _vecmath32.single(-0.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = _v0 < 100.0
    _v18 = _v17 | _v11
    _v19 = _v18 | _v14
    _v20 = _vecmath32.guarded(_v16, _v19)
    return _v20, _v19


@_cached
def _fill_mish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _mish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_mish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mish(x):
    value, ok = _mish_fast(_loops.float64(x))
    if not ok:
        exact = _round_mish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mish(x):
    value, ok = _mish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_mish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mish = _dispatch.Kernel(
    __name__,
    "mish",
    ("x",),
    _loops.Loops(
        fill=_fill_mish,
        fill32=_fill32_mish,
        mend=_mend_mish,
        one=_one_mish,
        one32=_one32_mish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mish(x: ArrayLike, *, out: Any = None) -> Any:
    """Mish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mish.call(out, x)


@_loops.callable_when_jitted(mish)
def _overload_mish(x):
    call = _kernel_mish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_mish_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(1 - tanh(log(exp(x) + 1))**2)*exp(x)/(exp(x) + 1) + tanh(log(exp(x) + 1))",
    "(4*x*exp(x) + 4*x + exp(x)**3 + 4*exp(x)**2 + 6*exp(x) + 4)*exp(x)/(exp(x)**2 + 2*exp(x) + "
    "2)**2",
    "(4*x*exp(-x)**3 + 4*x*exp(-x)**2 + 4*exp(-x)**3 + 6*exp(-x)**2 + 4*exp(-x) + 1)/(2*exp(-x)**2"
    " + 2*exp(-x) + 1)**2",
)


@_vecmath.jit_scalar
def _mish_derivative_ball(x):
    """In balls."""
    # (4*x*exp(x) + 4*x + exp(x)**3 + 4*exp(x)**2 + 6*exp(x) + 4)*exp(x)/(exp(x)**2 + 2*exp...
    _t1 = (1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.scaled(_t6, 2.0)
    _t10 = _ball.add(_t1, _t8)
    _t11 = _ball.scaled(x, 2.0)
    _t13 = _ball.add(_t10, _t11)
    _t14 = _ball.mul(x, _t4)
    _t16 = _ball.scaled(_t14, 2.0)
    _t18 = _ball.add(_t13, _t16)
    _t19 = (1.5, 0.0, 2.0, 0.0)
    _t21 = _ball.mul(_t19, _t4)
    _t23 = _ball.add(_t18, _t21)
    _t24 = _ball.powi(_t4, 3)
    _t26 = _ball.add(_t23, _t24)
    _t28 = _ball.mul(_t26, _t4)
    _t30 = (1.0, 0.0, 1.0, 0.0)
    _t32 = _ball.scaled(_t4, 1.0)
    _t34 = _ball.add(_t30, _t32)
    _t35 = _ball.add(_t34, _t6)
    _t37 = _ball.sqr(_t35)
    _t39 = _ball.div(_t28, _t37)
    if _ball.is_sure(_t39):
        return _t39
    # (4*x*exp(-x)**3 + 4*x*exp(-x)**2 + 4*exp(-x)**3 + 6*exp(-x)**2 + 4*exp(-x) + 1)/(2*ex...
    _t44 = (1.0, 0.0, 0.0, 0.0)
    _t46 = _ball.neg(x)
    _t48 = _ball.exp(_t46)
    _t50 = _ball.scaled(_t48, 2.0)
    _t52 = _ball.add(_t44, _t50)
    _t53 = _ball.powi(_t48, 3)
    _t55 = _ball.scaled(_t53, 2.0)
    _t57 = _ball.add(_t52, _t55)
    _t58 = _ball.sqr(_t48)
    _t60 = _ball.mul(x, _t58)
    _t62 = _ball.scaled(_t60, 2.0)
    _t64 = _ball.add(_t57, _t62)
    _t65 = _ball.mul(x, _t53)
    _t67 = _ball.scaled(_t65, 2.0)
    _t69 = _ball.add(_t64, _t67)
    _t70 = _ball.mul(_t19, _t58)
    _t72 = _ball.add(_t69, _t70)
    _t74 = _ball.scaled(_t48, 1.0)
    _t76 = _ball.add(_t44, _t74)
    _t77 = _ball.scaled(_t58, 1.0)
    _t79 = _ball.add(_t76, _t77)
    _t81 = _ball.sqr(_t79)
    _t83 = _ball.div(_t72, _t81)
    _t85 = _ball.better(_t39, _t83)
    return _ball_wide.settled(_t85, _mish_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _mish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _mish_derivative_ball(x)


@_vecmath.jit_inline
def _mish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = 4.0 * _v5
    _v8 = 4.0 * _v6
    _v9 = 4.0 * x
    _v10 = 4.0 * 0.0
    _v11 = _vecmath.pair_times(_v2, _v3, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = 4.0 * _v12
    _v15 = 4.0 * _v13
    _v16 = _vecmath.pair_times(_v2, _v3, 6.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v5, _v6, _v2, _v3)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v7, _v8, 4.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_sum(_v23, _v24, _v9, _v10)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_sum(_v26, _v27, _v14, _v15)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_sum(_v29, _v30, _v17, _v18)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_sum(_v32, _v33, _v20, _v21)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v9)
    _v38 = abs(_v14)
    _v39 = 4.0 + _v7
    _v40 = _v39 + _v37
    _v41 = _v40 + _v38
    _v42 = _v41 + _v17
    _v43 = _v42 + _v20
    _v44 = abs(_v35) * 16384.0 >= _v43
    _v45 = _vecmath.two_sum(_v35, _v36)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_product(_v46, _v47, _v2, _v3)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = 2.0 * _v2
    _v52 = 2.0 * _v3
    _v53 = _vecmath.pair_plus(_v51, _v52, 2.0)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_sum(_v54, _v55, _v5, _v6)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_product(_v57, _v58, _v57, _v58)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_quotient(_v49, _v50, _v60, _v61)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _v63 + _v64
    _v66 = _vecmath.in_range(_v65)
    _v67 = x > 24.0
    _v68 = 1.0 if _v67 else _v65
    _v69 = x < -2048.0
    _v70 = -0.0 if _v69 else _v68
    _v71 = _v0 < 160.0
    _v72 = _v44 & _v66
    _v73 = _v72 & _v71
    _v74 = _v73 | _v67
    _v75 = _v74 | _v69
    _v76 = _vecmath.guarded(_v70, _v75)
    return _v76, _v75


@_vecmath.jit_inline
def _mish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = 4.0 * x
    _v5 = 4.0 * _v1
    _v6 = _v5 * x
    _v7 = 6.0 * _v1
    _v8 = _v2 * _v1
    _v9 = 4.0 + _v3
    _v10 = _v9 + _v4
    _v11 = _v10 + _v6
    _v12 = _v11 + _v7
    _v13 = _v12 + _v8
    _v14 = abs(_v4)
    _v15 = abs(_v6)
    _v16 = _v9 + _v14
    _v17 = _v16 + _v15
    _v18 = _v17 + _v7
    _v19 = _v18 + _v8
    _v20 = abs(_v13) * 262144.0 >= _v19
    _v21 = _v13 * _v1
    _v22 = 2.0 * _v1
    _v23 = 2.0 + _v22
    _v24 = _v23 + _v2
    _v25 = _v24 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = abs(_v25)
    _v28 = _v21 / _v25
    _v29 = _vecmath.in_range(_v28)
    _v30 = _vecmath32.single(_v28)
    _v31 = x > 24.0
    _v32 = _vecmath32.single(1.0)
    _v33 = _v32 if _v31 else _v30
    _v34 = x < -208.0
    _v35 = _vecmath32.single(-0.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v36 if x == x else _vecmath32.single(x)
    _v38 = _v27 < 9.7453140114e288
    _v39 = _v20 & _v26
    _v40 = _v39 & _v29
    _v41 = _v40 & _v38
    _v42 = _v41 | _v31
    _v43 = _v42 | _v34
    _v44 = _vecmath32.guarded(_v37, _v43)
    return _v44, _v43


@_cached
def _fill_mish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _mish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_mish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mish_derivative(x):
    value, ok = _mish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_mish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mish_derivative(x):
    value, ok = _mish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_mish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mish_derivative = _dispatch.Kernel(
    __name__,
    "mish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_mish_derivative,
        fill32=_fill32_mish_derivative,
        mend=_mend_mish_derivative,
        one=_one_mish_derivative,
        one32=_one32_mish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of mish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mish_derivative.call(out, x)


@_loops.callable_when_jitted(mish_derivative)
def _overload_mish_derivative(x):
    call = _kernel_mish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_mish_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(x*(-1 + 2*exp(x)*tanh(log(exp(x) + 1))/(exp(x) + 1) + exp(x)/(exp(x) + 1)) - "
    "2)*(tanh(log(exp(x) + 1))**2 - 1)*exp(x)/(exp(x) + 1)",
    "-4*(2*x*exp(x)**3 + 3*x*exp(x)**2 - 2*x*exp(x) - 2*x - 2*exp(x)**3 - 6*exp(x)**2 - 8*exp(x) -"
    " 4)*exp(x)/(exp(x)**2 + 2*exp(x) + 2)**3",
    "4*(2*x*exp(-x)**3 + 2*x*exp(-x)**2 - 3*x*exp(-x) - 2*x + 4*exp(-x)**3 + 8*exp(-x)**2 + "
    "6*exp(-x) + 2)*exp(-x)**2/(2*exp(-x)**2 + 2*exp(-x) + 1)**3",
)


@_vecmath.jit_scalar
def _mish_derivative2_ball(x):
    """In balls."""
    # -4*(2*x*exp(x)**3 + 3*x*exp(x)**2 - 2*x*exp(x) - 2*x - 2*exp(x)**3 - 6*exp(x)**2 - 8*...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.powi(_t4, 3)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = (1.5, 0.0, 1.0, 0.0)
    _t14 = _ball.sqr(_t4)
    _t16 = _ball.mul(x, _t14)
    _t18 = _ball.mul(_t12, _t16)
    _t20 = _ball.add(_t10, _t18)
    _t21 = _ball.scaled(_t6, 1.0)
    _t23 = _ball.sub(_t20, _t21)
    _t24 = _ball.scaled(x, 1.0)
    _t26 = _ball.sub(_t23, _t24)
    _t27 = _ball.mul(x, _t4)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.sub(_t26, _t29)
    _t32 = (1.0, 0.0, 2.0, 0.0)
    _t34 = _ball.sub(_t31, _t32)
    _t35 = (1.5, 0.0, 2.0, 0.0)
    _t37 = _ball.mul(_t35, _t14)
    _t39 = _ball.sub(_t34, _t37)
    _t40 = _ball.scaled(_t4, 3.0)
    _t42 = _ball.sub(_t39, _t40)
    _t44 = _ball.mul(_t42, _t4)
    _t46 = _ball.mul(_t1, _t44)
    _t48 = (1.0, 0.0, 1.0, 0.0)
    _t50 = _ball.scaled(_t4, 1.0)
    _t52 = _ball.add(_t48, _t50)
    _t53 = _ball.add(_t52, _t14)
    _t55 = _ball.powi(_t53, 3)
    _t57 = _ball.div(_t46, _t55)
    if _ball.is_sure(_t57):
        return _t57
    # 4*(2*x*exp(-x)**3 + 2*x*exp(-x)**2 - 3*x*exp(-x) - 2*x + 4*exp(-x)**3 + 8*exp(-x)**2 ...
    _t62 = _ball.neg(x)
    _t64 = _ball.exp(_t62)
    _t66 = _ball.sqr(_t64)
    _t68 = _ball.mul(x, _t66)
    _t70 = _ball.scaled(_t68, 1.0)
    _t72 = _ball.add(_t48, _t70)
    _t73 = _ball.powi(_t64, 3)
    _t75 = _ball.mul(x, _t73)
    _t77 = _ball.scaled(_t75, 1.0)
    _t79 = _ball.add(_t72, _t77)
    _t80 = _ball.scaled(_t73, 2.0)
    _t82 = _ball.add(_t79, _t80)
    _t83 = _ball.mul(_t35, _t64)
    _t85 = _ball.add(_t82, _t83)
    _t86 = _ball.scaled(_t66, 3.0)
    _t88 = _ball.add(_t85, _t86)
    _t89 = _ball.sub(_t88, _t24)
    _t90 = _ball.mul(x, _t64)
    _t92 = _ball.mul(_t12, _t90)
    _t94 = _ball.sub(_t89, _t92)
    _t96 = _ball.mul(_t66, _t94)
    _t98 = _ball.scaled(_t96, 2.0)
    _t100 = (1.0, 0.0, 0.0, 0.0)
    _t102 = _ball.scaled(_t64, 1.0)
    _t104 = _ball.add(_t100, _t102)
    _t105 = _ball.scaled(_t66, 1.0)
    _t107 = _ball.add(_t104, _t105)
    _t109 = _ball.powi(_t107, 3)
    _t111 = _ball.div(_t98, _t109)
    _t113 = _ball.better(_t57, _t111)
    return _ball_wide.settled(_t113, _mish_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _mish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _mish_derivative2_ball(x)


@_vecmath.jit_inline
def _mish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_product(_v5, _v6, _v2, _v3)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = -2.0 * _v8
    _v11 = -2.0 * _v9
    _v12 = -2.0 * x
    _v13 = -2.0 * 0.0
    _v14 = _vecmath.pair_times(_v2, _v3, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -2.0 * _v15
    _v18 = -2.0 * _v16
    _v19 = _vecmath.pair_times(_v5, _v6, -6.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = -8.0 * _v2
    _v23 = -8.0 * _v3
    _v24 = _vecmath.pair_times(_v8, _v9, x)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = 2.0 * _v25
    _v28 = 2.0 * _v26
    _v29 = _vecmath.two_product(3.0, x)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v30, _v31, _v5, _v6)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_sum(_v10, _v11, _v12, _v13)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_sum(_v36, _v37, _v17, _v18)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_plus(_v39, _v40, -4.0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v20, _v21)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_sum(_v45, _v46, _v22, _v23)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_sum(_v48, _v49, _v27, _v28)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_sum(_v51, _v52, _v33, _v34)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = abs(_v10)
    _v57 = abs(_v12)
    _v58 = abs(_v17)
    _v59 = abs(-4.0)
    _v60 = abs(_v20)
    _v61 = abs(_v22)
    _v62 = abs(_v27)
    _v63 = abs(_v33)
    _v64 = _v56 + _v57
    _v65 = _v64 + _v58
    _v66 = _v65 + _v59
    _v67 = _v66 + _v60
    _v68 = _v67 + _v61
    _v69 = _v68 + _v62
    _v70 = _v69 + _v63
    _v71 = abs(_v54) * 16384.0 >= _v70
    _v72 = _vecmath.two_sum(_v54, _v55)
    _v73 = _v72[0]
    _v74 = _v72[1]
    _v75 = _vecmath.pair_product(_v73, _v74, _v2, _v3)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = -4.0 * _v76
    _v79 = -4.0 * _v77
    _v80 = 2.0 * _v2
    _v81 = 2.0 * _v3
    _v82 = _vecmath.pair_plus(_v80, _v81, 2.0)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_sum(_v83, _v84, _v5, _v6)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_product(_v86, _v87, _v86, _v87)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_product(_v89, _v90, _v86, _v87)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = abs(_v92) > 1.0261342003245941e-289
    _v95 = abs(_v92)
    _v96 = _vecmath.pair_quotient(_v78, _v79, _v92, _v93)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = _v97 + _v98
    _v100 = _vecmath.in_range(_v99)
    _v101 = _v0 > 2048.0
    _v102 = -0.0 if _v101 else _v99
    _v103 = _v0 < 690.0
    _v104 = _v95 < 9.7453140114e288
    _v105 = _v71 & _v94
    _v106 = _v105 & _v100
    _v107 = _v106 & _v103
    _v108 = _v107 & _v104
    _v109 = _v108 | _v101
    _v110 = _vecmath.guarded(_v102, _v109)
    return _v110, _v109


@_vecmath.jit_inline
def _mish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = _v2 * _v1
    _v4 = -2.0 * _v3
    _v5 = -2.0 * x
    _v6 = -2.0 * _v1
    _v7 = _v6 * x
    _v8 = -6.0 * _v2
    _v9 = -8.0 * _v1
    _v10 = 2.0 * _v3
    _v11 = _v10 * x
    _v12 = 3.0 * _v2
    _v13 = _v12 * x
    _v14 = _v4 + _v5
    _v15 = _v14 + _v7
    _v16 = _v15 + -4.0
    _v17 = _v16 + _v8
    _v18 = _v17 + _v9
    _v19 = _v18 + _v11
    _v20 = _v19 + _v13
    _v21 = abs(_v4)
    _v22 = abs(_v5)
    _v23 = abs(_v7)
    _v24 = abs(-4.0)
    _v25 = abs(_v8)
    _v26 = abs(_v9)
    _v27 = abs(_v11)
    _v28 = abs(_v13)
    _v29 = _v21 + _v22
    _v30 = _v29 + _v23
    _v31 = _v30 + _v24
    _v32 = _v31 + _v25
    _v33 = _v32 + _v26
    _v34 = _v33 + _v27
    _v35 = _v34 + _v28
    _v36 = abs(_v20) * 262144.0 >= _v35
    _v37 = -4.0 * _v20
    _v38 = _v37 * _v1
    _v39 = 2.0 * _v1
    _v40 = 2.0 + _v39
    _v41 = _v40 + _v2
    _v42 = _v41 * _v41
    _v43 = _v42 * _v41
    _v44 = abs(_v43) > 1.0261342003245941e-289
    _v45 = abs(_v43)
    _v46 = _v38 / _v43
    _v47 = _vecmath.in_range(_v46)
    _v48 = _vecmath32.single(_v46)
    _v49 = _v0 > 208.0
    _v50 = _vecmath32.single(-0.0)
    _v51 = _v50 if _v49 else _v48
    _v52 = _v51 if x == x else _vecmath32.single(x)
    _v53 = _v45 < 9.7453140114e288
    _v54 = _v36 & _v44
    _v55 = _v54 & _v47
    _v56 = _v55 & _v53
    _v57 = _v56 | _v49
    _v58 = _vecmath32.guarded(_v52, _v57)
    return _v58, _v57


@_cached
def _fill_mish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _mish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_mish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mish_derivative2(x):
    value, ok = _mish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_mish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mish_derivative2(x):
    value, ok = _mish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_mish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mish_derivative2 = _dispatch.Kernel(
    __name__,
    "mish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_mish_derivative2,
        fill32=_fill32_mish_derivative2,
        mend=_mend_mish_derivative2,
        one=_one_mish_derivative2,
        one32=_one32_mish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of mish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mish_derivative2.call(out, x)


@_loops.callable_when_jitted(mish_derivative2)
def _overload_mish_derivative2(x):
    call = _kernel_mish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _mish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 4.0 * _v2
    _v4 = 4.0 * x
    _v5 = 4.0 * _v1
    _v6 = _v5 * x
    _v7 = 6.0 * _v1
    _v8 = _v2 * _v1
    _v9 = 4.0 + _v3
    _v10 = _v9 + _v4
    _v11 = _v10 + _v6
    _v12 = _v11 + _v7
    _v13 = _v12 + _v8
    _v14 = abs(_v4)
    _v15 = abs(_v6)
    _v16 = _v9 + _v14
    _v17 = _v16 + _v15
    _v18 = _v17 + _v7
    _v19 = _v18 + _v8
    _v20 = abs(_v13) * 262144.0 >= _v19
    _v21 = _v13 * _v1
    _v22 = 2.0 * _v1
    _v23 = 2.0 + _v22
    _v24 = _v23 + _v2
    _v25 = _v24 * _v24
    _v26 = abs(_v25) > 1.0261342003245941e-289
    _v27 = abs(_v25)
    _v28 = _v21 / _v25
    _v29 = _vecmath.in_range(_v28)
    _v30 = _vecmath32.product(grad_output, _v28)
    _v31 = x > 24.0
    _v32 = _vecmath32.product(grad_output, 1.0)
    _v33 = _v32 if _v31 else _v30
    _v34 = x < -208.0
    _v35 = _vecmath32.product(grad_output, -0.0)
    _v36 = _v35 if _v34 else _v33
    _v37 = _v36 if x == x else _vecmath32.single(x)
    _v38 = _v27 < 9.7453140114e288
    _v39 = _v20 & _v26
    _v40 = _v39 & _v29
    _v41 = _v40 & _v38
    _v42 = _v41 | _v31
    _v43 = _v42 | _v34
    _v44 = _vecmath32.guarded(_v37, _v43)
    return _v44, _v44 == _v44


@_vecmath.jit_inline
def _mish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _mish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _mish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _mish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _mish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_mish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _mish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _mish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_mish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mish_backward(grad_output, x):
    value, ok = _mish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_mish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mish_backward(grad_output, x):
    value, ok = _mish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_mish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mish_backward = _dispatch.Kernel(
    __name__,
    "mish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_mish_backward,
        fill32=_fill32_mish_backward,
        mend=_mend_mish_backward,
        one=_one_mish_backward,
        one32=_one32_mish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def mish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of mish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(mish_backward)
def _overload_mish_backward(grad_output, x):
    call = _kernel_mish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _mish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mish_fast(x)
    _r1, _ok1 = _mish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _mish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mish_fast32(x)
    _r1, _ok1 = _mish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _mish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _mish_exact(x)
    _r1 = _mish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_mish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _mish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_mish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _mish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_mish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _mish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_mish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_mish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_mish_value_and_derivative(x):
    value_0, value_1, ok = _mish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_mish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_mish_value_and_derivative(x):
    value_0, value_1, ok = _mish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_mish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_mish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "mish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_mish_value_and_derivative,
        fill32=_fill32_mish_value_and_derivative,
        mend=_mend_mish_value_and_derivative,
        one=_one_mish_value_and_derivative,
        one32=_one32_mish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def mish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Mish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_mish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(mish_value_and_derivative)
def _overload_mish_value_and_derivative(x):
    call = _kernel_mish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
