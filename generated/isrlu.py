"""ISRLU.

Written by `symact build` from [isrlu] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "isrlu",
    "isrlu_backward",
    "isrlu_backward_alpha",
    "isrlu_backward_from_output",
    "isrlu_derivative",
    "isrlu_derivative2",
    "isrlu_derivative_alpha",
    "isrlu_derivative_from_output",
    "isrlu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_isrlu_ball0_expression = _ball_wide.program(
    "x alpha", "x/sqrt(alpha*x**2 + 1)", "x/sqrt(alpha*x**2 + 1)"
)


@_vecmath.jit_scalar
def _isrlu_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/sqrt(alpha*x**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(alpha, _t5)
    _t9 = _ball.add(_t2, _t7)
    _t11 = _ball.sqrt(_t9)
    _t13 = _ball.div(x, _t11)
    return _ball_wide.settled(_t13, _isrlu_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _isrlu_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _isrlu_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _isrlu_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _isrlu_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _isrlu_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _isrlu_sign0(x, alpha)
    if _order == -1:
        return _isrlu_ball0(x, alpha)
    return _isrlu_ball1(x, alpha)


@_vecmath.jit_scalar
def _isrlu_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _isrlu_side(x, alpha, 0.0)


@_vecmath.jit_inline
def _isrlu_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * alpha
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = x / _v3
    _v5 = alpha > 0.0
    _v6 = abs(x)
    _v7 = abs(alpha)
    _v8 = _v6 < 3.402823669209385e38
    _v9 = _v7 < 3.402823669209385e38
    _v10 = _v5 & _v8
    _v11 = _v10 & _v9
    _v12 = _v11 if x < 0.0 else _v5
    _v13 = _v4 if x < 0.0 else x
    _v14 = _vecmath.guarded(_v13, _v12)
    _v15 = _v14 if alpha == alpha else alpha
    return _v15, _v12


@_vecmath.jit_inline
def _isrlu_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * alpha
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = x / _v3
    _v5 = alpha > 0.0
    _v6 = abs(x)
    _v7 = abs(alpha)
    _v8 = _vecmath32.single(_v4)
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v5 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.single(x)
    _v14 = _v12 if x < 0.0 else _v5
    _v15 = _v8 if x < 0.0 else _v13
    _v16 = _vecmath32.guarded(_v15, _v14)
    _v17 = _v16 if alpha == alpha else _vecmath32.single(alpha)
    return _v17, _v14


@_cached
def _fill_isrlu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _isrlu_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu(x, alpha):
    value, ok = _isrlu_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu(x, alpha):
    value, ok = _isrlu_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu = _dispatch.Kernel(
    __name__,
    "isrlu",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu,
        fill32=_fill32_isrlu,
        mend=_mend_isrlu,
        one=_one_isrlu,
        one32=_one32_isrlu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def isrlu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ISRLU, elementwise.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu.call(out, x, alpha)


@_loops.callable_when_jitted(isrlu)
def _overload_isrlu(x, alpha=1.0):
    call = _kernel_isrlu.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_isrlu_derivative_ball0_expression = _ball_wide.program(
    "x alpha",
    "-alpha*x**2/(alpha*x**2 + 1)**(3/2) + 1/sqrt(alpha*x**2 + 1)",
    "1/((alpha*x**2 + 1)*sqrt(alpha*x**2 + 1))",
)


@_vecmath.jit_scalar
def _isrlu_derivative_ball0(x, alpha):
    """In balls."""
    # 1/((alpha*x**2 + 1)*sqrt(alpha*x**2 + 1))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(alpha, _t5)
    _t9 = _ball.add(_t1, _t7)
    _t11 = _ball.sqrt(_t9)
    _t13 = _ball.mul(_t9, _t11)
    _t15 = _ball.div(_t1, _t13)
    return _ball_wide.settled(_t15, _isrlu_derivative_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _isrlu_derivative_ball1(x, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _isrlu_derivative_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _isrlu_derivative_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _isrlu_derivative_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _isrlu_derivative_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _isrlu_derivative_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _isrlu_derivative_ball0(x, alpha)
    return _isrlu_derivative_ball1(x, alpha)


@_vecmath.jit_scalar
def _isrlu_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _isrlu_derivative_sign0(x, alpha) == 0
    if not _tied:
        return _isrlu_derivative_side(x, alpha, 0.0)
    _below = _isrlu_derivative_side(x, alpha, -1.0)
    _above = _isrlu_derivative_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _isrlu_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.sqrt_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v7, _v8, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_quotient(1.0, 0.0, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _v16 + _v17
    _v19 = alpha > 0.0
    _v20 = abs(x)
    _v21 = abs(alpha)
    _v22 = _v20 < 3.402823669209385e38
    _v23 = _v21 < 3.402823669209385e38
    _v24 = _v19 & _v22
    _v25 = _v24 & _v23
    _v26 = _v25 if x < 0.0 else _v19
    _v27 = _v18 if x < 0.0 else 1.0
    _v28 = _vecmath.smallest(_v18, 1.0)
    _v29 = _v28 if x == 0.0 else _v27
    _v30 = _v25 | (x != 0.0)
    _v31 = _v26 & _v30
    _v32 = _vecmath.guarded(_v29, _v31)
    _v33 = _v32 if x == x else x
    _v34 = _v33 if alpha == alpha else alpha
    return _v34, _v31


@_vecmath.jit_inline
def _isrlu_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * alpha
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v2 * _v3
    _v5 = 1.0 / _v4
    _v6 = alpha > 0.0
    _v7 = abs(x)
    _v8 = abs(alpha)
    _v9 = _vecmath32.single(_v5)
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v6 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.single(1.0)
    _v15 = _v13 if x < 0.0 else _v6
    _v16 = _v9 if x < 0.0 else _v14
    _v17 = _vecmath32.single(0.0)
    _v18 = _vecmath32.smallest(_v5, 1.0, _v9, _v14, _v17)
    _v19 = _v18 if x == 0.0 else _v16
    _v20 = _v13 | (x != 0.0)
    _v21 = _v15 & _v20
    _v22 = _vecmath32.guarded(_v19, _v21)
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v23 if alpha == alpha else _vecmath32.single(alpha)
    return _v24, _v21


@_cached
def _fill_isrlu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _isrlu_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_derivative(x, alpha):
    value, ok = _isrlu_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_derivative(x, alpha):
    value, ok = _isrlu_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_derivative = _dispatch.Kernel(
    __name__,
    "isrlu_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_derivative,
        fill32=_fill32_isrlu_derivative,
        mend=_mend_isrlu_derivative,
        one=_one_isrlu_derivative,
        one32=_one32_isrlu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of isrlu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(isrlu_derivative)
def _overload_isrlu_derivative(x, alpha=1.0):
    call = _kernel_isrlu_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_isrlu_derivative2_ball0_expression = _ball_wide.program(
    "x alpha",
    "alpha*x*(3*alpha*x**2/(alpha*x**2 + 1) - 3)/(alpha*x**2 + 1)**(3/2)",
    "-3*alpha*x/((alpha*x**2 + 1)**2*sqrt(alpha*x**2 + 1))",
)


@_vecmath.jit_scalar
def _isrlu_derivative2_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -3*alpha*x/((alpha*x**2 + 1)**2*sqrt(alpha*x**2 + 1))
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.mul(_t1, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sqr(x)
    _t13 = _ball.mul(alpha, _t11)
    _t15 = _ball.add(_t9, _t13)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.sqrt(_t15)
    _t21 = _ball.mul(_t17, _t19)
    _t23 = _ball.div(_t7, _t21)
    return _ball_wide.settled(_t23, _isrlu_derivative2_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _isrlu_derivative2_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _isrlu_derivative2_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _isrlu_derivative2_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _isrlu_derivative2_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _isrlu_derivative2_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _isrlu_derivative2_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _isrlu_derivative2_ball0(x, alpha)
    return _isrlu_derivative2_ball1(x, alpha)


@_vecmath.jit_scalar
def _isrlu_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _isrlu_derivative2_sign0(x, alpha) == 0
    if not _tied:
        return _isrlu_derivative2_side(x, alpha, 0.0)
    _below = _isrlu_derivative2_side(x, alpha, -1.0)
    _above = _isrlu_derivative2_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _isrlu_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(-3.0, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.two_product(x, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v7, _v8, alpha)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_plus(_v10, _v11, 1.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.sqrt_as_pair(_v13, _v14)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_product(_v16, _v17, _v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(_v22) > 1.0261342003245941e-289
    _v25 = abs(_v22)
    _v26 = _vecmath.pair_quotient(_v4, _v5, _v22, _v23)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _v27 + _v28
    _v30 = alpha > 0.0
    _v31 = _vecmath.in_range(_v29)
    _v32 = abs(x)
    _v33 = abs(alpha)
    _v34 = _v25 < 9.7453140114e288
    _v35 = _v32 < 3.402823669209385e38
    _v36 = _v33 < 3.402823669209385e38
    _v37 = _v24 & _v30
    _v38 = _v37 & _v31
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _v40 & _v36
    _v42 = _v41 if x < 0.0 else _v30
    _v43 = _v29 if x < 0.0 else 0.0
    _v44 = _vecmath.smallest(_v29, 0.0)
    _v45 = _v44 if x == 0.0 else _v43
    _v46 = _v41 | (x != 0.0)
    _v47 = _v42 & _v46
    _v48 = _vecmath.guarded(_v45, _v47)
    _v49 = _v48 if x == x else x
    _v50 = _v49 if alpha == alpha else alpha
    return _v50, _v47


@_vecmath.jit_inline
def _isrlu_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = -3.0 * alpha
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = _v2 * alpha
    _v4 = 1.0 + _v3
    _v5 = _v4 * _v4
    _v6 = _vecmath.sqrt(_v4)
    _v7 = _v5 * _v6
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = abs(_v7)
    _v10 = _v1 / _v7
    _v11 = alpha > 0.0
    _v12 = abs(x)
    _v13 = abs(alpha)
    _v14 = _vecmath32.single(_v10)
    _v15 = _v9 < 9.7453140114e288
    _v16 = _v12 < 3.402823669209385e38
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v8 & _v11
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _vecmath32.single(0.0)
    _v23 = _v21 if x < 0.0 else _v11
    _v24 = _v14 if x < 0.0 else _v22
    _v25 = _vecmath32.smallest(_v10, 0.0, _v14, _v22, _v22)
    _v26 = _v25 if x == 0.0 else _v24
    _v27 = _v21 | (x != 0.0)
    _v28 = _v23 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if x == x else _vecmath32.single(x)
    _v31 = _v30 if alpha == alpha else _vecmath32.single(alpha)
    return _v31, _v28


@_cached
def _fill_isrlu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _isrlu_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_derivative2(x, alpha):
    value, ok = _isrlu_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_derivative2(x, alpha):
    value, ok = _isrlu_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_derivative2 = _dispatch.Kernel(
    __name__,
    "isrlu_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_derivative2,
        fill32=_fill32_isrlu_derivative2,
        mend=_mend_isrlu_derivative2,
        one=_one_isrlu_derivative2,
        one32=_one32_isrlu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of isrlu with respect to x.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(isrlu_derivative2)
def _overload_isrlu_derivative2(x, alpha=1.0):
    call = _kernel_isrlu_derivative2.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_isrlu_derivative_alpha_ball0_expression = _ball_wide.program(
    "x alpha",
    "-x**3/(2*(alpha*x**2 + 1)**(3/2))",
    "-x**3/(2*(alpha*x**2 + 1)*sqrt(alpha*x**2 + 1))",
)


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -x**3/(2*(alpha*x**2 + 1)*sqrt(alpha*x**2 + 1))
    _t2 = _ball.powi(x, 3)
    _t4 = _ball.neg(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sqr(x)
    _t11 = _ball.mul(alpha, _t9)
    _t13 = _ball.add(_t6, _t11)
    _t15 = _ball.sqrt(_t13)
    _t17 = _ball.mul(_t13, _t15)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = _ball.div(_t4, _t19)
    return _ball_wide.settled(_t21, _isrlu_derivative_alpha_ball0_expression, (x, alpha))


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _isrlu_derivative_alpha_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _isrlu_derivative_alpha_sign0(x, alpha)
    if _order == -1:
        return _isrlu_derivative_alpha_ball0(x, alpha)
    return _isrlu_derivative_alpha_ball1(x, alpha)


@_vecmath.jit_scalar
def _isrlu_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _isrlu_derivative_alpha_sign0(x, alpha) == 0
    if not _tied:
        return _isrlu_derivative_alpha_side(x, alpha, 0.0)
    _below = _isrlu_derivative_alpha_side(x, alpha, -1.0)
    _above = _isrlu_derivative_alpha_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _isrlu_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * alpha
    _v2 = 1.0 + _v1
    _v3 = _vecmath.pow_(_v2, -1.5)
    _v4 = abs(_v3)
    _v5 = abs(_v3) > 1.0261342003245941e-289
    _v6 = _vecmath.two_product(-0.5, _v3)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _v0 * x
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_times(_v7, _v8, _v9)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.rounded(_v12, _v13)
    _v15 = alpha > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = _v14 == 0.0
    _v18 = _v16 | (_v17 & (x == 0.0))
    _v19 = abs(x)
    _v20 = abs(alpha)
    _v21 = _v4 < 9.7453140114e288
    _v22 = _v19 < 3.402823669209385e38
    _v23 = _v20 < 3.402823669209385e38
    _v24 = _v5 & _v10
    _v25 = _v24 & _v15
    _v26 = _v25 & _v18
    _v27 = _v26 & _v21
    _v28 = _v27 & _v22
    _v29 = _v28 & _v23
    _v30 = _v29 if x < 0.0 else _v15
    _v31 = _v14 if x < 0.0 else 0.0
    _v32 = _v29 | (x != 0.0)
    _v33 = _v30 & _v32
    _v34 = _vecmath.guarded(_v31, _v33)
    _v35 = _v34 if x == x else x
    _v36 = _v35 if alpha == alpha else alpha
    return _v36, _v33


@_vecmath.jit_inline
def _isrlu_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * x
    _v2 = -_v1
    _v3 = _v0 * alpha
    _v4 = 1.0 + _v3
    _v5 = 2.0 * _v4
    _v6 = _vecmath.sqrt(_v4)
    _v7 = _v5 * _v6
    _v8 = _v2 / _v7
    _v9 = alpha > 0.0
    _v10 = abs(x)
    _v11 = abs(alpha)
    _v12 = _vecmath32.single(_v8)
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v9 & _v13
    _v16 = _v15 & _v14
    _v17 = _vecmath32.single(0.0)
    _v18 = _v16 if x < 0.0 else _v9
    _v19 = _v12 if x < 0.0 else _v17
    _v20 = _v16 | (x != 0.0)
    _v21 = _v18 & _v20
    _v22 = _vecmath32.guarded(_v19, _v21)
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v23 if alpha == alpha else _vecmath32.single(alpha)
    return _v24, _v21


@_cached
def _fill_isrlu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _isrlu_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_derivative_alpha(x, alpha):
    value, ok = _isrlu_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_derivative_alpha(x, alpha):
    value, ok = _isrlu_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "isrlu_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_derivative_alpha,
        fill32=_fill32_isrlu_derivative_alpha,
        mend=_mend_isrlu_derivative_alpha,
        one=_one_isrlu_derivative_alpha,
        one32=_one32_isrlu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of isrlu with respect to its parameter alpha.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(isrlu_derivative_alpha)
def _overload_isrlu_derivative_alpha(x, alpha=1.0):
    call = _kernel_isrlu_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _isrlu_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * alpha
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v2 * _v3
    _v5 = 1.0 / _v4
    _v6 = alpha > 0.0
    _v7 = abs(x)
    _v8 = abs(alpha)
    _v9 = _vecmath32.product(grad_output, _v5)
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v6 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.product(grad_output, 1.0)
    _v15 = _v13 if x < 0.0 else _v6
    _v16 = _v9 if x < 0.0 else _v14
    _v17 = _vecmath32.product(grad_output, 0.0)
    _v18 = _vecmath32.smallest(_v5, 1.0, _v9, _v14, _v17)
    _v19 = _v18 if x == 0.0 else _v16
    _v20 = _v13 | (x != 0.0)
    _v21 = _v15 & _v20
    _v22 = _vecmath32.guarded(_v19, _v21)
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v23 if alpha == alpha else _vecmath32.single(alpha)
    return _v24, _v24 == _v24


@_vecmath.jit_inline
def _isrlu_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _isrlu_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _isrlu_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _isrlu_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _isrlu_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _isrlu_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_isrlu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _isrlu_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_backward(grad_output, x, alpha):
    value, ok = _isrlu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_isrlu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_backward(grad_output, x, alpha):
    value, ok = _isrlu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_isrlu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_backward = _dispatch.Kernel(
    __name__,
    "isrlu_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_backward,
        fill32=_fill32_isrlu_backward,
        mend=_mend_isrlu_backward,
        one=_one_isrlu_backward,
        one32=_one32_isrlu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of isrlu.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(isrlu_backward)
def _overload_isrlu_backward(grad_output, x, alpha=1.0):
    call = _kernel_isrlu_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=1.0):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _isrlu_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _isrlu_fast(x, alpha)
    _r1, _ok1 = _isrlu_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _isrlu_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _isrlu_fast32(x, alpha)
    _r1, _ok1 = _isrlu_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _isrlu_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _isrlu_exact(x, alpha)
    _r1 = _isrlu_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_isrlu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _isrlu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _isrlu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_isrlu_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _isrlu_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_isrlu_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_isrlu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_isrlu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _isrlu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_isrlu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_isrlu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _isrlu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_isrlu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_isrlu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "isrlu_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_value_and_derivative,
        fill32=_fill32_isrlu_value_and_derivative,
        mend=_mend_isrlu_value_and_derivative,
        one=_one_isrlu_value_and_derivative,
        one32=_one32_isrlu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def isrlu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ISRLU and its derivative, in one pass.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_isrlu_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(isrlu_value_and_derivative)
def _overload_isrlu_value_and_derivative(x, alpha=1.0):
    call = _kernel_isrlu_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=1.0):
        return call(x, alpha)

    return jitted


_isrlu_derivative_from_output_ball0_expression = _ball_wide.program(
    "y alpha", "(-alpha*y**2 + 1)**(3/2)", "-(alpha*y**2 - 1)*sqrt(-alpha*y**2 + 1)"
)


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_ball0(y, alpha, _side):
    """In balls."""
    # -(alpha*y**2 - 1)*sqrt(-alpha*y**2 + 1)
    _t3 = _ball.sqr(y)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.sub(_t7, _t5)
    _t13 = _ball.sqrt(_t11)
    _t15 = _ball.mul(_t9, _t13)
    _t17 = _ball.neg(_t15)
    return _ball_wide.limit(
        _t17, _isrlu_derivative_from_output_ball0_expression, (y, alpha), 0, _side
    )


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_ball1(y, alpha, _side):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_sign0_of(y, alpha):
    """In balls."""
    # y
    return y


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_sign0(y, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _isrlu_derivative_from_output_sign0_of(y, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_side(y, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _isrlu_derivative_from_output_sign0(y, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _isrlu_derivative_from_output_ball0(y, alpha, _side)
    return _isrlu_derivative_from_output_ball1(y, alpha, _side)


@_vecmath.jit_scalar
def _isrlu_derivative_from_output_exact(y, alpha):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    _at = _isrlu_derivative_from_output_side(y, alpha, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _isrlu_derivative_from_output_side(y, alpha, -1.0)
    _above = _isrlu_derivative_from_output_side(y, alpha, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _isrlu_derivative_from_output_fast(y, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(y, y)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, alpha)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, -1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(-1.0)
    _v10 = _v9 + _v4
    _v11 = abs(_v7) * 16384.0 >= _v10
    _v12 = _v7 + _v8
    _v13 = _vecmath.two_product(-1.0, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v4
    _v17 = -_v5
    _v18 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v4)
    _v22 = _v21 + 1.0
    _v23 = abs(_v19) * 16384.0 >= _v22
    _v24 = _v19 + _v20
    _v25 = _vecmath.sqrt(_v24)
    _v26 = _vecmath.pair_times(_v14, _v15, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.rounded(_v27, _v28)
    _v30 = alpha > 0.0
    _v31 = abs(y)
    _v32 = abs(alpha)
    _v33 = _v31 < 3.402823669209385e38
    _v34 = _v32 < 3.402823669209385e38
    _v35 = _v11 & _v23
    _v36 = _v35 & _v30
    _v37 = _v36 & _v33
    _v38 = _v37 & _v34
    _v39 = _v38 if y < 0.0 else _v30
    _v40 = _v29 if y < 0.0 else 1.0
    _v41 = _vecmath.guarded(_v40, _v39)
    _v42 = _v41 if y == y else y
    _v43 = _v42 if alpha == alpha else alpha
    return _v43, _v39


@_vecmath.jit_inline
def _isrlu_derivative_from_output_fast32(y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = _v0 * alpha
    _v2 = -1.0 + _v1
    _v3 = abs(-1.0)
    _v4 = _v3 + _v1
    _v5 = abs(_v2) * 4096.0 >= _v4
    _v6 = -_v2
    _v7 = -_v0
    _v8 = _v7 * alpha
    _v9 = _v8 + 1.0
    _v10 = abs(_v8)
    _v11 = _v10 + 1.0
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = _vecmath.sqrt(_v9)
    _v14 = _v6 * _v13
    _v15 = alpha > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = abs(y)
    _v18 = abs(alpha)
    _v19 = _vecmath32.single(_v14)
    _v20 = _v17 < 3.402823669209385e38
    _v21 = _v18 < 3.402823669209385e38
    _v22 = _v5 & _v12
    _v23 = _v22 & _v15
    _v24 = _v23 & _v16
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _vecmath32.single(1.0)
    _v28 = _v26 if y < 0.0 else _v15
    _v29 = _v19 if y < 0.0 else _v27
    _v30 = _vecmath32.guarded(_v29, _v28)
    _v31 = _v30 if y == y else _vecmath32.single(y)
    _v32 = _v31 if alpha == alpha else _vecmath32.single(alpha)
    return _v32, _v28


@_cached
def _fill_isrlu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_from_output_fast(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_derivative_from_output_fast32(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_derivative_from_output(y, alpha, width):
    if _loops.any_nan(y, alpha):
        return _loops.NAN
    ball = _isrlu_derivative_from_output_exact(y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_derivative_from_output(y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_derivative_from_output(_loops.at(y, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_derivative_from_output(y, alpha):
    value, ok = _isrlu_derivative_from_output_fast(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_derivative_from_output(y, alpha):
    value, ok = _isrlu_derivative_from_output_fast32(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_isrlu_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "isrlu_derivative_from_output",
    ("y", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_derivative_from_output,
        fill32=_fill32_isrlu_derivative_from_output,
        mend=_mend_isrlu_derivative_from_output,
        one=_one_isrlu_derivative_from_output,
        one32=_one32_isrlu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of isrlu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_derivative_from_output.call(out, y, alpha)


@_loops.callable_when_jitted(isrlu_derivative_from_output)
def _overload_isrlu_derivative_from_output(y, alpha=1.0):
    call = _kernel_isrlu_derivative_from_output.compiled(y, alpha)

    def jitted(y, alpha=1.0):
        return call(y, alpha)

    return jitted


@_vecmath.jit_inline
def _isrlu_derivative_from_output_fast_pulled32(grad_output, y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = _v0 * alpha
    _v2 = -1.0 + _v1
    _v3 = abs(-1.0)
    _v4 = _v3 + _v1
    _v5 = abs(_v2) * 4096.0 >= _v4
    _v6 = -_v2
    _v7 = -_v0
    _v8 = _v7 * alpha
    _v9 = _v8 + 1.0
    _v10 = abs(_v8)
    _v11 = _v10 + 1.0
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = _vecmath.sqrt(_v9)
    _v14 = _v6 * _v13
    _v15 = alpha > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = abs(y)
    _v18 = abs(alpha)
    _v19 = _vecmath32.product(grad_output, _v14)
    _v20 = _v17 < 3.402823669209385e38
    _v21 = _v18 < 3.402823669209385e38
    _v22 = _v5 & _v12
    _v23 = _v22 & _v15
    _v24 = _v23 & _v16
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _vecmath32.product(grad_output, 1.0)
    _v28 = _v26 if y < 0.0 else _v15
    _v29 = _v19 if y < 0.0 else _v27
    _v30 = _vecmath32.guarded(_v29, _v28)
    _v31 = _v30 if y == y else _vecmath32.single(y)
    _v32 = _v31 if alpha == alpha else _vecmath32.single(alpha)
    return _v32, _v32 == _v32


@_vecmath.jit_inline
def _isrlu_backward_from_output_fast(grad_output, y, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _isrlu_derivative_from_output_fast(y, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _isrlu_backward_from_output_fast32(grad_output, y, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _isrlu_derivative_from_output_fast_pulled32(grad_output, y, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _isrlu_backward_from_output_exact(grad_output, y, alpha):
    """Right everywhere: balls."""
    _d0 = _isrlu_derivative_from_output_exact(y, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_isrlu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_isrlu_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _isrlu_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_isrlu_backward_from_output(grad_output, y, alpha, width):
    if _loops.any_nan(grad_output, y, alpha):
        return _loops.NAN
    ball = _isrlu_backward_from_output_exact(grad_output, y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_isrlu_backward_from_output(grad_output, y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_isrlu_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_isrlu_backward_from_output(grad_output, y, alpha):
    value, ok = _isrlu_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_isrlu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_isrlu_backward_from_output(grad_output, y, alpha):
    value, ok = _isrlu_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_isrlu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_isrlu_backward_from_output = _dispatch.Kernel(
    __name__,
    "isrlu_backward_from_output",
    ("grad_output", "y", "alpha"),
    _loops.Loops(
        fill=_fill_isrlu_backward_from_output,
        fill32=_fill32_isrlu_backward_from_output,
        mend=_mend_isrlu_backward_from_output,
        one=_one_isrlu_backward_from_output,
        one32=_one32_isrlu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def isrlu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of isrlu, from its output alone.

    alpha: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_isrlu_backward_from_output.call(out, grad_output, y, alpha)


@_loops.callable_when_jitted(isrlu_backward_from_output)
def _overload_isrlu_backward_from_output(grad_output, y, alpha=1.0):
    call = _kernel_isrlu_backward_from_output.compiled(grad_output, y, alpha)

    def jitted(grad_output, y, alpha=1.0):
        return call(grad_output, y, alpha)

    return jitted


def isrlu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times isrlu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "isrlu_backward_alpha",
        _kernel_isrlu_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
