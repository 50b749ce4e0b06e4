"""ELiSH.

Written by `symact build` from [elish] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "elish",
    "elish_backward",
    "elish_derivative",
    "elish_derivative2",
    "elish_value_and_derivative",
]

_cached = _loops.caching(__name__)


_elish_ball0_expression = _ball_wide.program(
    "x",
    "(exp(x) - 1)/(1 + exp(-x))",
    "(exp(x) - 1)*exp(x)/(exp(x) + 1)",
    "(1 - exp(-x))/((exp(-x) + 1)*exp(-x))",
    "(expm1(x) + 1)*expm1(x)/(expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _elish_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x) - 1)*exp(x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = _ball.mul(_t6, _t2)
    _t10 = _ball.add(_t4, _t2)
    _t12 = _ball.div(_t8, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # (1 - exp(-x))/((exp(-x) + 1)*exp(-x))
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.sub(_t4, _t19)
    _t23 = _ball.add(_t4, _t19)
    _t25 = _ball.mul(_t23, _t19)
    _t27 = _ball.div(_t21, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # (expm1(x) + 1)*expm1(x)/(expm1(x) + 2)
    _t32 = _ball.expm1(x)
    _t34 = _ball.add(_t4, _t32)
    _t36 = _ball.mul(_t34, _t32)
    _t38 = (1.0, 0.0, 1.0, 0.0)
    _t40 = _ball.add(_t38, _t32)
    _t42 = _ball.div(_t36, _t40)
    _t44 = _ball.better(_ball.better(_t12, _t27), _t42)
    return _ball_wide.settled(_t44, _elish_ball0_expression, (x,))


_elish_ball1_expression = _ball_wide.program("x", "x/(1 + exp(-x))", "x*exp(x)/(exp(x) + 1)")


@_vecmath.jit_scalar
def _elish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t4, _t8)
    if _ball.is_sure(_t10):
        return _t10
    # x/(exp(-x) + 1)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.add(_t6, _t17)
    _t21 = _ball.div(x, _t19)
    _t23 = _ball.better(_t10, _t21)
    return _ball_wide.settled(_t23, _elish_ball1_expression, (x,))


@_vecmath.jit_scalar
def _elish_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elish_sign0(x)
    if _order == -1:
        return _elish_ball0(x)
    return _elish_ball1(x)


@_vecmath.jit_scalar
def _elish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _elish_side(x, 0.0)


@_vecmath.jit_inline
def _elish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -x
    _v5 = _vecmath.exp_bounded_as_pair(_v4, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_quotient(_v2, _v3, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _v12 + _v13
    _v15 = _vecmath.in_range(_v14)
    _v16 = x < -768.0
    _v17 = -0.0 if _v16 else _v14
    _v18 = _v0 < 325.0
    _v19 = _v15 & _v18
    _v20 = _v19 | _v16
    _v21 = _vecmath.exp_bounded(_v4)
    _v22 = 1.0 + _v21
    _v23 = x / _v22
    _v24 = x > 44.0
    _v25 = x if _v24 else _v23
    _v26 = _v25 if x == x else x
    _v27 = _v20 if x < 0.0 else True
    _v28 = _v17 if x < 0.0 else _v26
    _v29 = _vecmath.guarded(_v28, _v27)
    return _v29, _v27


@_vecmath.jit_inline
def _elish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.expm1_bounded(x)
    _v2 = -x
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.0 + _v3
    _v5 = _v1 / _v4
    _v6 = _vecmath32.single(_v5)
    _v7 = x < -112.0
    _v8 = _vecmath32.single(-0.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v9 if x == x else _vecmath32.single(x)
    _v11 = x / _v4
    _v12 = _vecmath32.single(_v11)
    _v13 = x > 44.0
    _v14 = _vecmath32.single(x)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v15 if x == x else _vecmath32.single(x)
    _v17 = _v10 if x < 0.0 else _v16
    return _v17, True


@_cached
def _fill_elish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elish(x):
    value, ok = _elish_fast(_loops.float64(x))
    if not ok:
        exact = _round_elish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elish(x):
    value, ok = _elish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elish = _dispatch.Kernel(
    __name__,
    "elish",
    ("x",),
    _loops.Loops(
        fill=_fill_elish,
        fill32=_fill32_elish,
        mend=_mend_elish,
        one=_one_elish,
        one32=_one32_elish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elish(x: ArrayLike, *, out: Any = None) -> Any:
    """ELiSH, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elish.call(out, x)


@_loops.callable_when_jitted(elish)
def _overload_elish(x):
    call = _kernel_elish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_elish_derivative_ball0_expression = _ball_wide.program(
    "x",
    "exp(x)/(1 + exp(-x)) + (exp(x) - 1)*exp(-x)/(1 + exp(-x))**2",
    "(exp(x)**2 + 2*exp(x) - 1)*exp(x)/(exp(x) + 1)**2",
)


@_vecmath.jit_scalar
def _elish_derivative_ball0(x):
    """In balls."""
    # (exp(x)**2 + 2*exp(x) - 1)*exp(x)/(exp(x) + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.scaled(_t2, 1.0)
    _t6 = _ball.sqr(_t2)
    _t8 = _ball.add(_t4, _t6)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t8, _t9)
    _t13 = _ball.mul(_t11, _t2)
    _t15 = _ball.add(_t9, _t2)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.div(_t13, _t17)
    return _ball_wide.settled(_t19, _elish_derivative_ball0_expression, (x,))


_elish_derivative_ball1_expression = _ball_wide.program(
    "x", "x*exp(-x)/(1 + exp(-x))**2 + 1/(1 + exp(-x))", "(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2"
)


@_vecmath.jit_scalar
def _elish_derivative_ball1(x):
    """In balls."""
    # (x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.add(_t6, x)
    _t9 = _ball.mul(_t7, _t4)
    _t11 = _ball.add(_t1, _t4)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t9, _t13)
    if _ball.is_sure(_t15):
        return _t15
    # x*exp(-x)/(exp(-x) + 1)**2 + 1/(exp(-x) + 1)
    _t20 = _ball.neg(x)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.add(_t1, _t22)
    _t26 = _ball.div(_t1, _t24)
    _t28 = _ball.mul(x, _t22)
    _t30 = _ball.sqr(_t24)
    _t32 = _ball.div(_t28, _t30)
    _t34 = _ball.add(_t26, _t32)
    _t36 = _ball.better(_t15, _t34)
    return _ball_wide.settled(_t36, _elish_derivative_ball1_expression, (x,))


@_vecmath.jit_scalar
def _elish_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elish_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elish_derivative_ball0(x)
    return _elish_derivative_ball1(x)


@_vecmath.jit_scalar
def _elish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _elish_derivative_sign0(x) == 0
    if not _tied:
        return _elish_derivative_side(x, 0.0)
    _below = _elish_derivative_side(x, -1.0)
    _above = _elish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = -x
    _v3 = _vecmath.exp_bounded(_v2)
    _v4 = 1.0 + _v3
    _v5 = _v1 / _v4
    _v6 = _vecmath.expm1_bounded(x)
    _v7 = _v3 * _v6
    _v8 = _v4 * _v4
    _v9 = _v7 / _v8
    _v10 = _v5 + _v9
    _v11 = abs(_v9)
    _v12 = _v5 + _v11
    _v13 = abs(_v10) * 2.5 >= _v12
    _v14 = x + 0.881373587019543
    _v15 = _v14 + -2.250545892825866e-17
    _v16 = _vecmath.fma(_v15, 0.11150792638535612, 0.25735931288071484)
    _v17 = _vecmath.fma(_v15, -0.0022889799497831527, 0.018398282201786898)
    _v18 = _vecmath.fma(_v15, 0.0005621798193589312, -0.0006860019209658502)
    _v19 = _vecmath.fma(_v15, -1.073453864407064e-05, 0.0002520298261346543)
    _v20 = _vecmath.fma(_v15, -4.054818113079667e-06, -2.980304225333909e-05)
    _v21 = _vecmath.fma(_v15, 9.073277724856038e-07, 2.592606028710881e-06)
    _v22 = _vecmath.fma(_v15, -1.1684303668876761e-07, -1.1966048901532137e-07)
    _v23 = _vecmath.fma(_v15, 7.487516443167943e-09, -7.705236825070645e-09)
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
    _v34 = _vecmath.fma(_v15, _v33, 0.24264068711928516)
    _v35 = _v15 * _v34
    _v36 = (x > -1.3759809155852438) & (x < -0.5187290434530122)
    _v37 = _v0 < 325.0
    _v38 = _v13 & _v37
    _v39 = _v38 | _v36
    _v40 = _v35 if _v36 else _v10
    _v41 = _vecmath.in_range(_v40)
    _v42 = x < -2048.0
    _v43 = -0.0 if _v42 else _v40
    _v44 = _v43 if x == x else x
    _v45 = _v39 & _v41
    _v46 = _v45 | _v42
    _v47 = _v3 * x
    _v48 = _v4 + _v47
    _v49 = _v48 / _v8
    _v50 = x > 48.0
    _v51 = 1.0 if _v50 else _v49
    _v52 = _v51 if x == x else x
    _v53 = _v46 if x < 0.0 else True
    _v54 = _v44 if x < 0.0 else _v52
    _v55 = _vecmath.smallest(_v44, _v52)
    _v56 = _v55 if x == 0.0 else _v54
    _v57 = _v46 | (x != 0.0)
    _v58 = _v53 & _v57
    _v59 = _vecmath.guarded(_v56, _v58)
    return _v59, _v58


@_vecmath.jit_inline
def _elish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 2.0 * _v1
    _v3 = _v1 * _v1
    _v4 = -1.0 + _v2
    _v5 = _v4 + _v3
    _v6 = abs(-1.0)
    _v7 = _v6 + _v2
    _v8 = _v7 + _v3
    _v9 = abs(_v5) * 262144.0 >= _v8
    _v10 = _v1 * _v5
    _v11 = 1.0 + _v1
    _v12 = _v11 * _v11
    _v13 = _v10 / _v12
    _v14 = _vecmath32.single(_v13)
    _v15 = x < -208.0
    _v16 = _vecmath32.single(-0.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v9 | _v15
    _v20 = -x
    _v21 = _vecmath32.exp_light(_v20)
    _v22 = _v21 * x
    _v23 = 1.0 + _v21
    _v24 = _v23 + _v22
    _v25 = _v23 * _v23
    _v26 = _v24 / _v25
    _v27 = _vecmath32.single(_v26)
    _v28 = x > 48.0
    _v29 = _vecmath32.single(1.0)
    _v30 = _v29 if _v28 else _v27
    _v31 = _v30 if x == x else _vecmath32.single(x)
    _v32 = _v19 if x < 0.0 else True
    _v33 = _v18 if x < 0.0 else _v31
    _v34 = -0.0 if _v15 else _v13
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = 1.0 if _v28 else _v26
    _v37 = _v36 if x == x else _vecmath32.single(x)
    _v38 = _vecmath32.single(0.0)
    _v39 = _vecmath32.smallest(_v35, _v37, _v18, _v31, _v38)
    _v40 = _v39 if x == 0.0 else _v33
    _v41 = _v19 | (x != 0.0)
    _v42 = _v32 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    return _v43, _v42


@_cached
def _fill_elish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elish_derivative(x):
    value, ok = _elish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_elish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elish_derivative(x):
    value, ok = _elish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elish_derivative = _dispatch.Kernel(
    __name__,
    "elish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_elish_derivative,
        fill32=_fill32_elish_derivative,
        mend=_mend_elish_derivative,
        one=_one_elish_derivative,
        one32=_one32_elish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of elish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elish_derivative.call(out, x)


@_loops.callable_when_jitted(elish_derivative)
def _overload_elish_derivative(x):
    call = _kernel_elish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_elish_derivative2_ball0_expression = _ball_wide.program(
    "x",
    "(-(1 - 2*exp(-x)/(1 + exp(-x)))*(exp(x) - 1)*exp(-x)/(1 + exp(-x)) + exp(x) + 2/(1 + "
    "exp(-x)))/(1 + exp(-x))",
    "(exp(x)**3 + 3*exp(x)**2 + 5*exp(x) - 1)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _elish_derivative2_ball0(x):
    """In balls."""
    # (exp(x)**3 + 3*exp(x)**2 + 5*exp(x) - 1)*exp(x)/(exp(x) + 1)**3
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.mul(_t1, _t6)
    _t10 = (1.25, 0.0, 2.0, 0.0)
    _t12 = _ball.mul(_t10, _t4)
    _t14 = _ball.add(_t8, _t12)
    _t15 = _ball.powi(_t4, 3)
    _t17 = _ball.add(_t14, _t15)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.sub(_t17, _t18)
    _t22 = _ball.mul(_t20, _t4)
    _t24 = _ball.add(_t18, _t4)
    _t26 = _ball.powi(_t24, 3)
    _t28 = _ball.div(_t22, _t26)
    return _ball_wide.settled(_t28, _elish_derivative2_ball0_expression, (x,))


_elish_derivative2_ball1_expression = _ball_wide.program(
    "x",
    "(-x*(1 - 2*exp(-x)/(1 + exp(-x))) + 2)*exp(-x)/(1 + exp(-x))**2",
    "-(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _elish_derivative2_ball1(x):
    """In balls."""
    # -(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t9 = _ball.scaled(_t2, 1.0)
    _t11 = _ball.sub(_t8, _t9)
    _t12 = _ball.sub(_t11, x)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.neg(_t14)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.add(_t18, _t2)
    _t22 = _ball.powi(_t20, 3)
    _t24 = _ball.div(_t16, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # (-x*(1 - 2*exp(-x)/(exp(-x) + 1)) + 2)*exp(-x)/(exp(-x) + 1)**2
    _t29 = _ball.neg(x)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.scaled(_t31, 1.0)
    _t35 = _ball.add(_t18, _t31)
    _t37 = _ball.div(_t33, _t35)
    _t39 = _ball.sub(_t18, _t37)
    _t41 = _ball.mul(x, _t39)
    _t43 = _ball.sub(_t6, _t41)
    _t45 = _ball.mul(_t43, _t31)
    _t47 = _ball.sqr(_t35)
    _t49 = _ball.div(_t45, _t47)
    _t51 = _ball.better(_t24, _t49)
    return _ball_wide.settled(_t51, _elish_derivative2_ball1_expression, (x,))


@_vecmath.jit_scalar
def _elish_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elish_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elish_derivative2_ball0(x)
    return _elish_derivative2_ball1(x)


@_vecmath.jit_scalar
def _elish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _elish_derivative2_sign0(x) == 0
    if not _tied:
        return _elish_derivative2_side(x, 0.0)
    _below = _elish_derivative2_side(x, -1.0)
    _above = _elish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, 3.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v2, _v3, 5.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v5, _v6, _v2, _v3)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v8, _v9, -1.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_sum(_v17, _v18, _v11, _v12)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_sum(_v20, _v21, _v14, _v15)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(-1.0)
    _v26 = _v25 + _v8
    _v27 = _v26 + _v11
    _v28 = _v27 + _v14
    _v29 = abs(_v23) * 16384.0 >= _v28
    _v30 = _vecmath.two_sum(_v23, _v24)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v31, _v32, _v2, _v3)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_plus(_v2, _v3, 1.0)
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
    _v50 = x < -2048.0
    _v51 = -0.0 if _v50 else _v48
    _v52 = _v0 < 690.0
    _v53 = _v29 & _v49
    _v54 = _v53 & _v52
    _v55 = _v54 | _v50
    _v56 = -x
    _v57 = _vecmath.exp_bounded_as_pair(_v56, 0.0)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = -2.0 * _v58
    _v61 = -2.0 * _v59
    _v62 = _vecmath.pair_plus(_v58, _v59, 1.0)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_quotient(_v60, _v61, _v63, _v64)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_plus(_v66, _v67, 1.0)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = abs(_v66)
    _v72 = _v71 + 1.0
    _v73 = abs(_v69) * 16384.0 >= _v72
    _v74 = _vecmath.two_sum(_v69, _v70)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_times(_v75, _v76, x)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = -_v78
    _v81 = -_v79
    _v82 = _vecmath.pair_plus(_v80, _v81, 2.0)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = abs(_v78)
    _v86 = _v85 + 2.0
    _v87 = abs(_v83) * 16384.0 >= _v86
    _v88 = _v83 + _v84
    _v89 = _v88 * _v58
    _v90 = 2.0 + _v58
    _v91 = _v58 * _v90
    _v92 = _v91 + 1.0
    _v93 = _v89 / _v92
    _v94 = _vecmath.in_range(_v93)
    _v95 = x > 2048.0
    _v96 = -0.0 if _v95 else _v93
    _v97 = _v73 & _v87
    _v98 = _v97 & _v94
    _v99 = _v98 & _v52
    _v100 = _v99 | _v95
    _v101 = _v55 if x < 0.0 else _v100
    _v102 = _v51 if x < 0.0 else _v96
    _v103 = _vecmath.smallest(_v51, _v96)
    _v104 = _v103 if x == 0.0 else _v102
    _v105 = _v55 | (x != 0.0)
    _v106 = _v101 & _v105
    _v107 = _vecmath.guarded(_v104, _v106)
    return _v107, _v106


@_vecmath.jit_inline
def _elish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = _v1 * _v1
    _v3 = 3.0 * _v2
    _v4 = 5.0 * _v1
    _v5 = _v2 * _v1
    _v6 = -1.0 + _v3
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = abs(-1.0)
    _v10 = _v9 + _v3
    _v11 = _v10 + _v4
    _v12 = _v11 + _v5
    _v13 = abs(_v8) * 262144.0 >= _v12
    _v14 = _v1 * _v8
    _v15 = 1.0 + _v1
    _v16 = _v15 * _v15
    _v17 = _v16 * _v15
    _v18 = _v14 / _v17
    _v19 = _vecmath32.single(_v18)
    _v20 = x < -208.0
    _v21 = _vecmath32.single(-0.0)
    _v22 = _v21 if _v20 else _v19
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v13 | _v20
    _v25 = -x
    _v26 = _vecmath32.exp_fine(_v25)
    _v27 = 2.0 * _v26
    _v28 = _v26 * x
    _v29 = _v25 + 2.0
    _v30 = _v29 + _v27
    _v31 = _v30 + _v28
    _v32 = _v0 + 2.0
    _v33 = _v32 + _v27
    _v34 = _v33 + _v28
    _v35 = abs(_v31) * 262144.0 >= _v34
    _v36 = _v26 * _v31
    _v37 = 1.0 + _v26
    _v38 = _v37 * _v37
    _v39 = _v38 * _v37
    _v40 = _v36 / _v39
    _v41 = _vecmath32.single(_v40)
    _v42 = x > 208.0
    _v43 = _v21 if _v42 else _v41
    _v44 = _v43 if x == x else _vecmath32.single(x)
    _v45 = _v35 | _v42
    _v46 = _v24 if x < 0.0 else _v45
    _v47 = _v23 if x < 0.0 else _v44
    _v48 = -0.0 if _v20 else _v18
    _v49 = _v48 if x == x else _vecmath32.single(x)
    _v50 = -0.0 if _v42 else _v40
    _v51 = _v50 if x == x else _vecmath32.single(x)
    _v52 = _vecmath32.single(0.0)
    _v53 = _vecmath32.smallest(_v49, _v51, _v23, _v44, _v52)
    _v54 = _v53 if x == 0.0 else _v47
    _v55 = _v24 | (x != 0.0)
    _v56 = _v46 & _v55
    _v57 = _vecmath32.guarded(_v54, _v56)
    return _v57, _v56


@_cached
def _fill_elish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elish_derivative2(x):
    value, ok = _elish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_elish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elish_derivative2(x):
    value, ok = _elish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elish_derivative2 = _dispatch.Kernel(
    __name__,
    "elish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_elish_derivative2,
        fill32=_fill32_elish_derivative2,
        mend=_mend_elish_derivative2,
        one=_one_elish_derivative2,
        one32=_one32_elish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of elish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elish_derivative2.call(out, x)


@_loops.callable_when_jitted(elish_derivative2)
def _overload_elish_derivative2(x):
    call = _kernel_elish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _elish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = 2.0 * _v1
    _v3 = _v1 * _v1
    _v4 = -1.0 + _v2
    _v5 = _v4 + _v3
    _v6 = abs(-1.0)
    _v7 = _v6 + _v2
    _v8 = _v7 + _v3
    _v9 = abs(_v5) * 262144.0 >= _v8
    _v10 = _v1 * _v5
    _v11 = 1.0 + _v1
    _v12 = _v11 * _v11
    _v13 = _v10 / _v12
    _v14 = _vecmath32.product(grad_output, _v13)
    _v15 = x < -208.0
    _v16 = _vecmath32.product(grad_output, -0.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v9 | _v15
    _v20 = -x
    _v21 = _vecmath32.exp_light(_v20)
    _v22 = _v21 * x
    _v23 = 1.0 + _v21
    _v24 = _v23 + _v22
    _v25 = _v23 * _v23
    _v26 = _v24 / _v25
    _v27 = _vecmath32.product(grad_output, _v26)
    _v28 = x > 48.0
    _v29 = _vecmath32.product(grad_output, 1.0)
    _v30 = _v29 if _v28 else _v27
    _v31 = _v30 if x == x else _vecmath32.single(x)
    _v32 = _v19 if x < 0.0 else True
    _v33 = _v18 if x < 0.0 else _v31
    _v34 = -0.0 if _v15 else _v13
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = 1.0 if _v28 else _v26
    _v37 = _v36 if x == x else _vecmath32.single(x)
    _v38 = _vecmath32.product(grad_output, 0.0)
    _v39 = _vecmath32.smallest(_v35, _v37, _v18, _v31, _v38)
    _v40 = _v39 if x == 0.0 else _v33
    _v41 = _v19 | (x != 0.0)
    _v42 = _v32 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    return _v43, _v43 == _v43


@_vecmath.jit_inline
def _elish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _elish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _elish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _elish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _elish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_elish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _elish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elish_backward(grad_output, x):
    value, ok = _elish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_elish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elish_backward(grad_output, x):
    value, ok = _elish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_elish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elish_backward = _dispatch.Kernel(
    __name__,
    "elish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_elish_backward,
        fill32=_fill32_elish_backward,
        mend=_mend_elish_backward,
        one=_one_elish_backward,
        one32=_one32_elish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def elish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of elish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(elish_backward)
def _overload_elish_backward(grad_output, x):
    call = _kernel_elish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _elish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elish_fast(x)
    _r1, _ok1 = _elish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _elish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elish_fast32(x)
    _r1, _ok1 = _elish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _elish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _elish_exact(x)
    _r1 = _elish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_elish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_elish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_elish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _elish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_elish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_elish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_elish_value_and_derivative(x):
    value_0, value_1, ok = _elish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_elish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_elish_value_and_derivative(x):
    value_0, value_1, ok = _elish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_elish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_elish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "elish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_elish_value_and_derivative,
        fill32=_fill32_elish_value_and_derivative,
        mend=_mend_elish_value_and_derivative,
        one=_one_elish_value_and_derivative,
        one32=_one32_elish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def elish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """ELiSH and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_elish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(elish_value_and_derivative)
def _overload_elish_value_and_derivative(x):
    call = _kernel_elish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
