"""HardELiSH.

Written by `symact build` from [hard_elish] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "hard_elish",
    "hard_elish_backward",
    "hard_elish_derivative",
    "hard_elish_derivative2",
    "hard_elish_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hard_elish_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hard_elish_ball1_expression = _ball_wide.program("x", "exp(x) - 1")


@_vecmath.jit_scalar
def _hard_elish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # exp(x) - 1
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    return _ball_wide.settled(_t6, _hard_elish_ball1_expression, (x,))


_hard_elish_ball2_expression = _ball_wide.program(
    "x",
    "(x/2 + 1/2)*(exp(x) - 1)",
    "(x + 1)*(exp(x) - 1)/2",
    "(1 - exp(-x))*(x + 1)/(2*exp(-x))",
    "(x + 1)*expm1(x)/2",
)


@_vecmath.jit_scalar
def _hard_elish_ball2(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (x + 1)*(exp(x) - 1)/2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.sub(_t6, _t1)
    _t10 = _ball.mul(_t4, _t8)
    _t12 = _ball.scaled(_t10, -1.0)
    if _ball.is_sure(_t12):
        return _t12
    # (1 - exp(-x))*(x + 1)/(2*exp(-x))
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.sub(_t1, _t19)
    _t23 = _ball.mul(_t4, _t21)
    _t25 = _ball.scaled(_t19, 1.0)
    _t27 = _ball.div(_t23, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # (x + 1)*expm1(x)/2
    _t32 = _ball.expm1(x)
    _t34 = _ball.mul(_t4, _t32)
    _t36 = _ball.scaled(_t34, -1.0)
    _t38 = _ball.better(_ball.better(_t12, _t27), _t36)
    return _ball_wide.settled(_t38, _hard_elish_ball2_expression, (x,))


@_vecmath.jit_scalar
def _hard_elish_ball3(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_elish_ball4(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_hard_elish_ball5_expression = _ball_wide.program("x", "x*(x/2 + 1/2)", "x*(x + 1)/2")


@_vecmath.jit_scalar
def _hard_elish_ball5(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 1)/2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t2, x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    return _ball_wide.settled(_t8, _hard_elish_ball5_expression, (x,))


@_vecmath.jit_scalar
def _hard_elish_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hard_elish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_elish_sign0(x)
    if _order == -1:
        _order = _hard_elish_sign1(x)
        if _order == -1:
            return _hard_elish_ball0(x)
        _order = _hard_elish_sign2(x)
        if _order == -1:
            return _hard_elish_ball1(x)
        return _hard_elish_ball2(x)
    _order = _hard_elish_sign1(x)
    if _order == -1:
        return _hard_elish_ball3(x)
    _order = _hard_elish_sign2(x)
    if _order == -1:
        return _hard_elish_ball4(x)
    return _hard_elish_ball5(x)


@_vecmath.jit_scalar
def _hard_elish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _hard_elish_side(x, 0.0)


@_vecmath.jit_inline
def _hard_elish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x < -44.0
    _v1 = -1.0 if _v0 else 0.0
    _v2 = abs(x)
    _v3 = _vecmath.expm1_bounded(x)
    _v4 = 0.5 * _v3
    _v5 = 1.0 + x
    _v6 = _v4 * _v5
    _v7 = _vecmath.in_range(_v6)
    _v8 = _v7 | (x == 0.0)
    _v9 = x < -1.8446744073709552e19
    _v10 = -0.5 * x
    _v11 = _v10 if _v9 else _v6
    _v12 = _v2 < 690.0
    _v13 = _v8 & _v12
    _v14 = _v13 | _v9
    _v15 = _v0 if x > 1.0 else _v14
    _v16 = _v1 if x > 1.0 else _v11
    _v17 = True if x < -1.0 else _v15
    _v18 = 0.0 if x < -1.0 else _v16
    _v19 = 0.5 * _v5
    _v20 = _v19 * x
    _v21 = _v2 < 3.402823669209385e38
    _v22 = True if x > 1.0 else _v21
    _v23 = x if x > 1.0 else _v20
    _v24 = True if x < -1.0 else _v22
    _v25 = 0.0 if x < -1.0 else _v23
    _v26 = _v17 if x < 0.0 else _v24
    _v27 = _v18 if x < 0.0 else _v25
    _v28 = _vecmath.guarded(_v27, _v26)
    return _v28, _v26


@_vecmath.jit_inline
def _hard_elish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = x < -44.0
    _v2 = _vecmath32.single(-1.0)
    _v3 = _v2 if _v1 else _v0
    _v4 = abs(x)
    _v5 = _vecmath32.expm1_bounded(x)
    _v6 = 0.5 * _v5
    _v7 = 1.0 + x
    _v8 = _v6 * _v7
    _v9 = _vecmath32.single(_v8)
    _v10 = x < -1.8446744073709552e19
    _v11 = -0.5 * x
    _v12 = _vecmath32.single(_v11)
    _v13 = _v12 if _v10 else _v9
    _v14 = _v4 < 300.0
    _v15 = _v14 | _v10
    _v16 = _v1 if x > 1.0 else _v15
    _v17 = _v3 if x > 1.0 else _v13
    _v18 = True if x < -1.0 else _v16
    _v19 = _v0 if x < -1.0 else _v17
    _v20 = _vecmath32.single(x)
    _v21 = 0.5 * _v7
    _v22 = _v21 * x
    _v23 = _vecmath32.single(_v22)
    _v24 = _v20 if x > 1.0 else _v23
    _v25 = _v0 if x < -1.0 else _v24
    _v26 = _v18 if x < 0.0 else True
    _v27 = _v19 if x < 0.0 else _v25
    _v28 = _vecmath32.guarded(_v27, _v26)
    return _v28, _v26


@_cached
def _fill_hard_elish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_elish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_elish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_elish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_elish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_elish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_elish(x):
    value, ok = _hard_elish_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_elish(x):
    value, ok = _hard_elish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_elish = _dispatch.Kernel(
    __name__,
    "hard_elish",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_elish,
        fill32=_fill32_hard_elish,
        mend=_mend_hard_elish,
        one=_one_hard_elish,
        one32=_one32_hard_elish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_elish(x: ArrayLike, *, out: Any = None) -> Any:
    """HardELiSH, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_elish.call(out, x)


@_loops.callable_when_jitted(hard_elish)
def _overload_hard_elish(x):
    call = _kernel_hard_elish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hard_elish_derivative_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hard_elish_derivative_ball1_expression = _ball_wide.program("x", "exp(x)")


@_vecmath.jit_scalar
def _hard_elish_derivative_ball1(x):
    """In balls."""
    # exp(x)
    _t2 = _ball.exp(x)
    return _ball_wide.settled(_t2, _hard_elish_derivative_ball1_expression, (x,))


_hard_elish_derivative_ball2_expression = _ball_wide.program(
    "x", "(x/2 + 1/2)*exp(x) + exp(x)/2 - 1/2", "times(1/2, x*exp(x) + 2*exp(x) - 1)"
)


@_vecmath.jit_scalar
def _hard_elish_derivative_ball2(x):
    """In balls."""
    # times(1/2, x*exp(x) + 2*exp(x) - 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.scaled(_t2, 1.0)
    _t6 = _ball.mul(x, _t2)
    _t8 = _ball.add(_t4, _t6)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t8, _t9)
    _t13 = _ball.scaled(_t11, -1.0)
    return _ball_wide.settled(_t13, _hard_elish_derivative_ball2_expression, (x,))


@_vecmath.jit_scalar
def _hard_elish_derivative_ball3(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_elish_derivative_ball4(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_hard_elish_derivative_ball5_expression = _ball_wide.program("x", "x + 1/2")


@_vecmath.jit_scalar
def _hard_elish_derivative_ball5(x):
    """In balls."""
    # x + 1/2
    _t1 = (1.0, 0.0, -1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _ball_wide.settled(_t4, _hard_elish_derivative_ball5_expression, (x,))


@_vecmath.jit_scalar
def _hard_elish_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hard_elish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_derivative_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_elish_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hard_elish_derivative_sign1(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hard_elish_derivative_ball0(x)
        _order = _hard_elish_derivative_sign2(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hard_elish_derivative_ball1(x)
        return _hard_elish_derivative_ball2(x)
    _order = _hard_elish_derivative_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_elish_derivative_ball3(x)
    _order = _hard_elish_derivative_sign2(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_elish_derivative_ball4(x)
    return _hard_elish_derivative_ball5(x)


@_vecmath.jit_scalar
def _hard_elish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hard_elish_derivative_sign0(x) == 0
    _tied = _tied or _hard_elish_derivative_sign1(x) == 0
    _tied = _tied or _hard_elish_derivative_sign2(x) == 0
    if not _tied:
        return _hard_elish_derivative_side(x, 0.0)
    _below = _hard_elish_derivative_side(x, -1.0)
    _above = _hard_elish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hard_elish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x < -2048.0
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded(x)
    _v3 = 2.0 * _v2
    _v4 = _v2 * x
    _v5 = -1.0 + _v3
    _v6 = _v5 + _v4
    _v7 = abs(-1.0)
    _v8 = abs(_v4)
    _v9 = _v7 + _v3
    _v10 = _v9 + _v8
    _v11 = abs(_v6) * 4.0 >= _v10
    _v12 = 0.5 * _v6
    _v13 = x + 0.4428544010023886
    _v14 = _v13 + -1.4810791653201162e-17
    _v15 = _vecmath.fma(_v14, 0.24388350934830183, 0.5711003520299369)
    _v16 = _vecmath.fma(_v14, 0.017545848001242984, 0.07435005867165602)
    _v17 = _vecmath.fma(_v14, 0.0005451790605023417, 0.00337028071136481)
    _v18 = _vecmath.fma(_v14, 9.341662225687662e-06, 7.611118095118352e-05)
    _v19 = _vecmath.fma(_v14, 1.0102772322134644e-07, 1.0226518311786298e-06)
    _v20 = _vecmath.fma(_v14, 7.114172670520656e-10, 9.104060772354874e-09)
    _v21 = _v14 * _v14
    _v22 = _vecmath.fma(_v21, _v16, _v15)
    _v23 = _vecmath.fma(_v21, _v18, _v17)
    _v24 = _vecmath.fma(_v21, _v20, _v19)
    _v25 = _v21 * _v21
    _v26 = _vecmath.fma(_v25, _v23, _v22)
    _v27 = _v25 * _v25
    _v28 = _vecmath.fma(_v27, _v24, _v26)
    _v29 = _vecmath.fma(_v14, _v28, 0.8211003520299369)
    _v30 = _v14 * _v29
    _v31 = (x > -0.9024080558007118) & (x < -0.09723622113661848)
    _v32 = _v1 < 690.0
    _v33 = _v11 & _v32
    _v34 = _v33 | _v31
    _v35 = _v30 if _v31 else _v12
    _v36 = x < -48.0
    _v37 = -0.5 if _v36 else _v35
    _v38 = _v37 if x == x else x
    _v39 = _v34 | _v36
    _v40 = _v0 if x > 1.0 else _v39
    _v41 = 0.0 if x > 1.0 else _v38
    _v42 = _vecmath.smallest(0.0, _v38)
    _v43 = _v42 if x == 1.0 else _v41
    _v44 = _v0 | (x != 1.0)
    _v45 = _v40 & _v44
    _v46 = True if x <= -1.0 else _v45
    _v47 = 0.0 if x <= -1.0 else _v43
    _v48 = 0.5 + x
    _v49 = x > 1.152921504606847e18
    _v50 = x if _v49 else _v48
    _v51 = 1.0 if x >= 1.0 else _v50
    _v52 = 0.0 if x <= -1.0 else _v51
    _v53 = _v46 if x < 0.0 else True
    _v54 = _v47 if x < 0.0 else _v52
    _v55 = _vecmath.smallest(_v47, _v52)
    _v56 = _v55 if x == 0.0 else _v54
    _v57 = _v46 | (x != 0.0)
    _v58 = _v53 & _v57
    _v59 = _vecmath.guarded(_v56, _v58)
    return _v59, _v58


@_vecmath.jit_inline
def _hard_elish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = x < -208.0
    _v2 = abs(x)
    _v3 = _vecmath32.exp_fine(x)
    _v4 = 2.0 * _v3
    _v5 = _v3 * x
    _v6 = -1.0 + _v4
    _v7 = _v6 + _v5
    _v8 = abs(-1.0)
    _v9 = abs(_v5)
    _v10 = _v8 + _v4
    _v11 = _v10 + _v9
    _v12 = abs(_v7) * 262144.0 >= _v11
    _v13 = 0.5 * _v7
    _v14 = _vecmath32.single(_v13)
    _v15 = x < -48.0
    _v16 = _vecmath32.single(-0.5)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v12 | _v15
    _v20 = _v1 if x > 1.0 else _v19
    _v21 = _v0 if x > 1.0 else _v18
    _v22 = -0.5 if _v15 else _v13
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _vecmath32.smallest(0.0, _v23, _v0, _v18, _v0)
    _v25 = _v24 if x == 1.0 else _v21
    _v26 = _v1 | (x != 1.0)
    _v27 = _v20 & _v26
    _v28 = True if x <= -1.0 else _v27
    _v29 = _v0 if x <= -1.0 else _v25
    _v30 = _vecmath32.single(1.0)
    _v31 = 0.5 + x
    _v32 = _vecmath32.single(_v31)
    _v33 = _v30 if x >= 1.0 else _v32
    _v34 = _v0 if x <= -1.0 else _v33
    _v35 = _v28 if x < 0.0 else True
    _v36 = _v29 if x < 0.0 else _v34
    _v37 = 0.0 if x > 1.0 else _v23
    _v38 = _v24 if x == 1.0 else _v37
    _v39 = 0.0 if x <= -1.0 else _v38
    _v40 = 1.0 if x >= 1.0 else _v31
    _v41 = 0.0 if x <= -1.0 else _v40
    _v42 = _vecmath32.smallest(_v39, _v41, _v29, _v34, _v0)
    _v43 = _v42 if x == 0.0 else _v36
    _v44 = _v28 | (x != 0.0)
    _v45 = _v35 & _v44
    _v46 = _vecmath32.guarded(_v43, _v45)
    return _v46, _v45


@_cached
def _fill_hard_elish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_elish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_elish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_elish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_elish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_elish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_elish_derivative(x):
    value, ok = _hard_elish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_elish_derivative(x):
    value, ok = _hard_elish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_elish_derivative = _dispatch.Kernel(
    __name__,
    "hard_elish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_elish_derivative,
        fill32=_fill32_hard_elish_derivative,
        mend=_mend_hard_elish_derivative,
        one=_one_hard_elish_derivative,
        one32=_one32_hard_elish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_elish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hard_elish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_elish_derivative.call(out, x)


@_loops.callable_when_jitted(hard_elish_derivative)
def _overload_hard_elish_derivative(x):
    call = _kernel_hard_elish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hard_elish_derivative2_ball1_expression = _ball_wide.program("x", "exp(x)")


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball1(x):
    """In balls."""
    # exp(x)
    _t2 = _ball.exp(x)
    return _ball_wide.settled(_t2, _hard_elish_derivative2_ball1_expression, (x,))


_hard_elish_derivative2_ball2_expression = _ball_wide.program("x", "(x + 3)*exp(x)/2")


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball2(x):
    """In balls."""
    # (x + 3)*exp(x)/2
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t4, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    return _ball_wide.settled(_t10, _hard_elish_derivative2_ball2_expression, (x,))


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball3(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball4(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_elish_derivative2_ball5(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign1_of(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign2_of(x):
    """In balls."""
    # 1 - x
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_elish_derivative2_sign2(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_elish_derivative2_sign2_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_elish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_elish_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hard_elish_derivative2_sign1(x)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hard_elish_derivative2_ball0(x)
        _order = _hard_elish_derivative2_sign2(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hard_elish_derivative2_ball1(x)
        return _hard_elish_derivative2_ball2(x)
    _order = _hard_elish_derivative2_sign1(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_elish_derivative2_ball3(x)
    _order = _hard_elish_derivative2_sign2(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_elish_derivative2_ball4(x)
    return _hard_elish_derivative2_ball5(x)


@_vecmath.jit_scalar
def _hard_elish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hard_elish_derivative2_sign0(x) == 0
    _tied = _tied or _hard_elish_derivative2_sign1(x) == 0
    _tied = _tied or _hard_elish_derivative2_sign2(x) == 0
    if not _tied:
        return _hard_elish_derivative2_side(x, 0.0)
    _below = _hard_elish_derivative2_side(x, -1.0)
    _above = _hard_elish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hard_elish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = x < -2048.0
    _v1 = abs(x)
    _v2 = _vecmath.exp_bounded(x)
    _v3 = 0.5 * _v2
    _v4 = 3.0 + x
    _v5 = _v3 * _v4
    _v6 = _vecmath.in_range(_v5)
    _v7 = -0.0 if _v0 else _v5
    _v8 = _v1 < 690.0
    _v9 = _v6 & _v8
    _v10 = _v9 | _v0
    _v11 = _v0 if x > 1.0 else _v10
    _v12 = 0.0 if x > 1.0 else _v7
    _v13 = _vecmath.smallest(0.0, _v7)
    _v14 = _v13 if x == 1.0 else _v12
    _v15 = _v0 | (x != 1.0)
    _v16 = _v11 & _v15
    _v17 = True if x <= -1.0 else _v16
    _v18 = 0.0 if x <= -1.0 else _v14
    _v19 = 0.0 if x >= 1.0 else 1.0
    _v20 = 0.0 if x <= -1.0 else _v19
    _v21 = _v17 if x < 0.0 else True
    _v22 = _v18 if x < 0.0 else _v20
    _v23 = _vecmath.smallest(_v18, _v20)
    _v24 = _v23 if x == 0.0 else _v22
    _v25 = _v17 | (x != 0.0)
    _v26 = _v21 & _v25
    _v27 = _vecmath.guarded(_v24, _v26)
    _v28 = _v27 if x == x else x
    return _v28, _v26


@_vecmath.jit_inline
def _hard_elish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = x < -208.0
    _v2 = abs(x)
    _v3 = _vecmath32.exp_light(x)
    _v4 = 0.5 * _v3
    _v5 = 3.0 + x
    _v6 = _v4 * _v5
    _v7 = _v6 != 0.0
    _v8 = _vecmath32.single(_v6)
    _v9 = _vecmath32.single(-0.0)
    _v10 = _v9 if _v1 else _v8
    _v11 = _v10 if x == x else _vecmath32.single(x)
    _v12 = _v7 | _v1
    _v13 = _v1 if x > 1.0 else _v12
    _v14 = _v0 if x > 1.0 else _v11
    _v15 = -0.0 if _v1 else _v6
    _v16 = _v15 if x == x else _vecmath32.single(x)
    _v17 = _vecmath32.smallest(0.0, _v16, _v0, _v11, _v0)
    _v18 = _v17 if x == 1.0 else _v14
    _v19 = _v1 | (x != 1.0)
    _v20 = _v13 & _v19
    _v21 = True if x <= -1.0 else _v20
    _v22 = _v0 if x <= -1.0 else _v18
    _v23 = _vecmath32.single(1.0)
    _v24 = _v0 if x >= 1.0 else _v23
    _v25 = _v0 if x <= -1.0 else _v24
    _v26 = _v21 if x < 0.0 else True
    _v27 = _v22 if x < 0.0 else _v25
    _v28 = 0.0 if x > 1.0 else _v16
    _v29 = _v17 if x == 1.0 else _v28
    _v30 = 0.0 if x <= -1.0 else _v29
    _v31 = 0.0 if x >= 1.0 else 1.0
    _v32 = 0.0 if x <= -1.0 else _v31
    _v33 = _vecmath32.smallest(_v30, _v32, _v22, _v25, _v0)
    _v34 = _v33 if x == 0.0 else _v27
    _v35 = _v21 | (x != 0.0)
    _v36 = _v26 & _v35
    _v37 = _vecmath32.guarded(_v34, _v36)
    _v38 = _v37 if x == x else _vecmath32.single(x)
    return _v38, _v36


@_cached
def _fill_hard_elish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_elish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_elish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_elish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_elish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_elish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_elish_derivative2(x):
    value, ok = _hard_elish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_elish_derivative2(x):
    value, ok = _hard_elish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_elish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_elish_derivative2 = _dispatch.Kernel(
    __name__,
    "hard_elish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_elish_derivative2,
        fill32=_fill32_hard_elish_derivative2,
        mend=_mend_hard_elish_derivative2,
        one=_one_hard_elish_derivative2,
        one32=_one32_hard_elish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_elish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of hard_elish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_elish_derivative2.call(out, x)


@_loops.callable_when_jitted(hard_elish_derivative2)
def _overload_hard_elish_derivative2(x):
    call = _kernel_hard_elish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _hard_elish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = x < -208.0
    _v2 = abs(x)
    _v3 = _vecmath32.exp_fine(x)
    _v4 = 2.0 * _v3
    _v5 = _v3 * x
    _v6 = -1.0 + _v4
    _v7 = _v6 + _v5
    _v8 = abs(-1.0)
    _v9 = abs(_v5)
    _v10 = _v8 + _v4
    _v11 = _v10 + _v9
    _v12 = abs(_v7) * 262144.0 >= _v11
    _v13 = 0.5 * _v7
    _v14 = _vecmath32.product(grad_output, _v13)
    _v15 = x < -48.0
    _v16 = _vecmath32.product(grad_output, -0.5)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v12 | _v15
    _v20 = _v1 if x > 1.0 else _v19
    _v21 = _v0 if x > 1.0 else _v18
    _v22 = -0.5 if _v15 else _v13
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _vecmath32.smallest(0.0, _v23, _v0, _v18, _v0)
    _v25 = _v24 if x == 1.0 else _v21
    _v26 = _v1 | (x != 1.0)
    _v27 = _v20 & _v26
    _v28 = True if x <= -1.0 else _v27
    _v29 = _v0 if x <= -1.0 else _v25
    _v30 = _vecmath32.product(grad_output, 1.0)
    _v31 = 0.5 + x
    _v32 = _vecmath32.product(grad_output, _v31)
    _v33 = _v30 if x >= 1.0 else _v32
    _v34 = _v0 if x <= -1.0 else _v33
    _v35 = _v28 if x < 0.0 else True
    _v36 = _v29 if x < 0.0 else _v34
    _v37 = 0.0 if x > 1.0 else _v23
    _v38 = _v24 if x == 1.0 else _v37
    _v39 = 0.0 if x <= -1.0 else _v38
    _v40 = 1.0 if x >= 1.0 else _v31
    _v41 = 0.0 if x <= -1.0 else _v40
    _v42 = _vecmath32.smallest(_v39, _v41, _v29, _v34, _v0)
    _v43 = _v42 if x == 0.0 else _v36
    _v44 = _v28 | (x != 0.0)
    _v45 = _v35 & _v44
    _v46 = _vecmath32.guarded(_v43, _v45)
    return _v46, _v46 == _v46


@_vecmath.jit_inline
def _hard_elish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hard_elish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hard_elish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_elish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hard_elish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _hard_elish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hard_elish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_elish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_elish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_elish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _hard_elish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_elish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_elish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_elish_backward(grad_output, x):
    value, ok = _hard_elish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hard_elish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_elish_backward(grad_output, x):
    value, ok = _hard_elish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hard_elish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_elish_backward = _dispatch.Kernel(
    __name__,
    "hard_elish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_hard_elish_backward,
        fill32=_fill32_hard_elish_backward,
        mend=_mend_hard_elish_backward,
        one=_one_hard_elish_backward,
        one32=_one32_hard_elish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hard_elish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of hard_elish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_elish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(hard_elish_backward)
def _overload_hard_elish_backward(grad_output, x):
    call = _kernel_hard_elish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _hard_elish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_elish_fast(x)
    _r1, _ok1 = _hard_elish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hard_elish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_elish_fast32(x)
    _r1, _ok1 = _hard_elish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hard_elish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _hard_elish_exact(x)
    _r1 = _hard_elish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_hard_elish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hard_elish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hard_elish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hard_elish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hard_elish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hard_elish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hard_elish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hard_elish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hard_elish_value_and_derivative(x):
    value_0, value_1, ok = _hard_elish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hard_elish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hard_elish_value_and_derivative(x):
    value_0, value_1, ok = _hard_elish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hard_elish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hard_elish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hard_elish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_elish_value_and_derivative,
        fill32=_fill32_hard_elish_value_and_derivative,
        mend=_mend_hard_elish_value_and_derivative,
        one=_one_hard_elish_value_and_derivative,
        one32=_one32_hard_elish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def hard_elish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """HardELiSH and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hard_elish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(hard_elish_value_and_derivative)
def _overload_hard_elish_value_and_derivative(x):
    call = _kernel_hard_elish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
