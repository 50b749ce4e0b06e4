"""DyT.

Written by `symact build` from [dyt] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "dyt",
    "dyt_backward",
    "dyt_backward_alpha",
    "dyt_backward_from_output",
    "dyt_derivative",
    "dyt_derivative2",
    "dyt_derivative_alpha",
    "dyt_derivative_from_output",
    "dyt_value_and_derivative",
]

_cached = _loops.caching(__name__)


_dyt_ball_expression = _ball_wide.program(
    "x alpha",
    "tanh(alpha*x)",
    "(exp(alpha*x) - 1)*(exp(alpha*x) + 1)/(exp(alpha*x)**2 + 1)",
    "(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)",
)


@_vecmath.jit_scalar
def _dyt_ball(x, alpha):
    """In balls."""
    # (exp(alpha*x) - 1)*(exp(alpha*x) + 1)/(exp(alpha*x)**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t1, _t7)
    _t11 = _ball.sub(_t7, _t1)
    _t13 = _ball.mul(_t9, _t11)
    _t15 = _ball.sqr(_t7)
    _t17 = _ball.add(_t1, _t15)
    _t19 = _ball.div(_t13, _t17)
    if _ball_wide.will_do(_t19, (x, alpha)):
        return _t19
    # tanh(alpha*x)
    _t24 = _ball.tanh(_t5)
    if _ball_wide.will_do(_t24, (x, alpha)):
        return _t24
    # (expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)
    _t29 = (1.0, 0.0, 1.0, 0.0)
    _t31 = _ball.expm1(_t5)
    _t33 = _ball.add(_t29, _t31)
    _t35 = _ball.mul(_t33, _t31)
    _t37 = _ball.scaled(_t31, 1.0)
    _t39 = _ball.add(_t29, _t37)
    _t40 = _ball.sqr(_t31)
    _t42 = _ball.add(_t39, _t40)
    _t44 = _ball.div(_t35, _t42)
    _t46 = _ball.better(_ball.better(_t19, _t24), _t44)
    return _ball_wide.settled(_t46, _dyt_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _dyt_limit(x, alpha):
    """In balls."""
    return _dyt_ball(x, alpha)


@_vecmath.jit_scalar
def _dyt_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _dyt_limit(x, alpha)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _dyt_limit(x, alpha)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _dyt_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath.tanh(_v0)
    _v2 = _vecmath.in_range(_v1)
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = _v0 > 24.0
    _v6 = 1.0 if _v5 else _v1
    _v7 = _v0 < -24.0
    _v8 = -1.0 if _v7 else _v6
    _v9 = _v2 | _v5
    _v10 = _v9 | _v7
    _v11 = _v3 < 3.402823669209385e38
    _v12 = _v4 < 3.402823669209385e38
    _v13 = _v10 & _v11
    _v14 = _v13 & _v12
    _v15 = _vecmath.guarded(_v8, _v14)
    return _v15, _v14


@_vecmath.jit_inline
def _dyt_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.tanh(_v0)
    _v2 = _v1 != 0.0
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = _vecmath32.single(_v1)
    _v6 = _v0 > 24.0
    _v7 = _vecmath32.single(1.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v0 < -24.0
    _v10 = _vecmath32.single(-1.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v2 | _v6
    _v13 = _v12 | _v9
    _v14 = _v3 < 3.402823669209385e38
    _v15 = _v4 < 3.402823669209385e38
    _v16 = _v13 & _v14
    _v17 = _v16 & _v15
    _v18 = _vecmath32.guarded(_v11, _v17)
    return _v18, _v17


@_cached
def _fill_dyt(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _dyt_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt(x, alpha):
    value, ok = _dyt_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt(x, alpha):
    value, ok = _dyt_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt = _dispatch.Kernel(
    __name__,
    "dyt",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt,
        fill32=_fill32_dyt,
        mend=_mend_dyt,
        one=_one_dyt,
        one32=_one32_dyt,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def dyt(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """DyT, elementwise.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt.call(out, x, alpha)


@_loops.callable_when_jitted(dyt)
def _overload_dyt(x, alpha=0.5):
    call = _kernel_dyt.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_dyt_derivative_ball_expression = _ball_wide.program(
    "x alpha",
    "alpha*(1 - tanh(alpha*x)**2)",
    "4*alpha*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2",
    "4*alpha*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _dyt_derivative_ball(x, alpha):
    """In balls."""
    # 4*alpha*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(alpha, _t7)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.add(_t13, _t7)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.div(_t11, _t17)
    if _ball_wide.will_do(_t19, (x, alpha)):
        return _t19
    # 4*alpha*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2
    _t24 = _ball.neg(_t3)
    _t26 = _ball.exp(_t24)
    _t28 = _ball.sqr(_t26)
    _t30 = _ball.mul(alpha, _t28)
    _t32 = _ball.scaled(_t30, 2.0)
    _t34 = _ball.add(_t13, _t28)
    _t36 = _ball.sqr(_t34)
    _t38 = _ball.div(_t32, _t36)
    _t40 = _ball.better(_t19, _t38)
    return _ball_wide.settled(_t40, _dyt_derivative_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _dyt_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _dyt_derivative_ball(x, alpha)


@_vecmath.jit_inline
def _dyt_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(alpha, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_times(_v12, _v13, alpha)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = 4.0 * _v15
    _v18 = 4.0 * _v16
    _v19 = _v2 < 215.0
    _v20 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v21, _v22, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = abs(_v24) > 1.0261342003245941e-289
    _v27 = abs(_v24)
    _v28 = _vecmath.pair_quotient(_v17, _v18, _v24, _v25)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _v29 + _v30
    _v32 = _vecmath.in_range(_v31)
    _v33 = abs(alpha)
    _v34 = _v27 < 9.7453140114e288
    _v35 = _v0 < 3.402823669209385e38
    _v36 = _v33 < 3.402823669209385e38
    _v37 = _v19 & _v26
    _v38 = _v37 & _v32
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _v40 & _v36
    _v42 = _vecmath.guarded(_v31, _v41)
    return _v42, _v41


@_vecmath.jit_inline
def _dyt_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = _v4 * alpha
    _v6 = 1.0 + _v3
    _v7 = _v6 * _v6
    _v8 = _v5 / _v7
    _v9 = _v8 != 0.0
    _v10 = abs(x)
    _v11 = abs(alpha)
    _v12 = _vecmath32.single(_v8)
    _v13 = _v1 < 100.0
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v9 & _v13
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = _vecmath32.guarded(_v12, _v18)
    return _v19, _v18


@_cached
def _fill_dyt_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _dyt_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_derivative(x, alpha):
    value, ok = _dyt_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_derivative(x, alpha):
    value, ok = _dyt_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_derivative = _dispatch.Kernel(
    __name__,
    "dyt_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_derivative,
        fill32=_fill32_dyt_derivative,
        mend=_mend_dyt_derivative,
        one=_one_dyt_derivative,
        one32=_one32_dyt_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def dyt_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of dyt with respect to x.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(dyt_derivative)
def _overload_dyt_derivative(x, alpha=0.5):
    call = _kernel_dyt_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_dyt_derivative2_ball_expression = _ball_wide.program(
    "x alpha",
    "2*alpha**2*(tanh(alpha*x)**2 - 1)*tanh(alpha*x)",
    "alpha**2*(8 - 8*exp(alpha*x))*(exp(alpha*x) + 1)*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**3",
    "alpha**2*(exp(-alpha*x) + 1)*(8*exp(-alpha*x) - 8)*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**3",
    "-8*alpha**2*(expm1(alpha*x) + 1)**2*(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + "
    "2*expm1(alpha*x) + 2)**3",
)


@_vecmath.jit_scalar
def _dyt_derivative2_ball(x, alpha):
    """In balls."""
    # alpha**2*(8 - 8*exp(alpha*x))*(exp(alpha*x) + 1)*exp(alpha*x)**2/(exp(alpha*x)**2 + 1...
    _t2 = _ball.sqr(alpha)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t2, _t9)
    _t12 = (1.0, 0.0, 0.0, 0.0)
    _t14 = _ball.add(_t12, _t7)
    _t16 = _ball.mul(_t11, _t14)
    _t17 = (1.0, 0.0, 3.0, 0.0)
    _t19 = _ball.scaled(_t7, 3.0)
    _t21 = _ball.sub(_t17, _t19)
    _t23 = _ball.mul(_t16, _t21)
    _t25 = _ball.add(_t12, _t9)
    _t27 = _ball.powi(_t25, 3)
    _t29 = _ball.div(_t23, _t27)
    if _ball_wide.will_do(_t29, (x, alpha)):
        return _t29
    # 2*alpha**2*(tanh(alpha*x)**2 - 1)*tanh(alpha*x)
    _t34 = _ball.tanh(_t5)
    _t36 = _ball.sqr(_t34)
    _t38 = _ball.sub(_t36, _t12)
    _t40 = _ball.mul(_t2, _t38)
    _t41 = _ball.mul(_t40, _t34)
    _t43 = _ball.scaled(_t41, 1.0)
    if _ball_wide.will_do(_t43, (x, alpha)):
        return _t43
    # alpha**2*(exp(-alpha*x) + 1)*(8*exp(-alpha*x) - 8)*exp(-alpha*x)**2/(exp(-alpha*x)**2...
    _t48 = _ball.neg(_t5)
    _t50 = _ball.exp(_t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.mul(_t2, _t52)
    _t55 = _ball.add(_t12, _t50)
    _t57 = _ball.mul(_t54, _t55)
    _t58 = _ball.scaled(_t50, 3.0)
    _t60 = _ball.sub(_t58, _t17)
    _t62 = _ball.mul(_t57, _t60)
    _t64 = _ball.add(_t12, _t52)
    _t66 = _ball.powi(_t64, 3)
    _t68 = _ball.div(_t62, _t66)
    if _ball_wide.will_do(_t68, (x, alpha)):
        return _t68
    # -8*alpha**2*(expm1(alpha*x) + 1)**2*(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*...
    _t73 = (-1.0, 0.0, 3.0, 0.0)
    _t75 = _ball.expm1(_t5)
    _t77 = _ball.add(_t12, _t75)
    _t79 = _ball.sqr(_t77)
    _t81 = _ball.mul(_t2, _t79)
    _t82 = (1.0, 0.0, 1.0, 0.0)
    _t84 = _ball.add(_t82, _t75)
    _t86 = _ball.mul(_t81, _t84)
    _t87 = _ball.mul(_t86, _t75)
    _t89 = _ball.mul(_t73, _t87)
    _t91 = _ball.scaled(_t75, 1.0)
    _t93 = _ball.add(_t82, _t91)
    _t94 = _ball.sqr(_t75)
    _t96 = _ball.add(_t93, _t94)
    _t98 = _ball.powi(_t96, 3)
    _t100 = _ball.div(_t89, _t98)
    _t102 = _ball.better(_ball.better(_ball.better(_t29, _t43), _t68), _t100)
    return _ball_wide.settled(_t102, _dyt_derivative2_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _dyt_derivative2_limit(x, alpha):
    """In balls."""
    return _dyt_derivative2_ball(x, alpha)


@_vecmath.jit_scalar
def _dyt_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _dyt_derivative2_limit(x, alpha)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _dyt_derivative2_limit(x, alpha)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _dyt_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _v0 * alpha
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(alpha, _v0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = -_v7
    _v10 = -_v8
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v16) > 1.0261342003245941e-289
    _v19 = _vecmath.pair_product(_v2, _v3, _v16, _v17)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v20, _v21, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.expm1_bounded_as_pair(_v9, _v10)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_product(_v26, _v27, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = -8.0 * _v32
    _v35 = -8.0 * _v33
    _v36 = 8.0 * _v32
    _v37 = 8.0 * _v33
    _v38 = _v5 < 690.0
    _v39 = _v11 & _v18
    _v40 = _v39 & _v38
    _v41 = _v34 if x < 0.0 else _v36
    _v42 = _v35 if x < 0.0 else _v37
    _v43 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v44, _v45, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v47, _v48, _v44, _v45)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = abs(_v50) > 1.0261342003245941e-289
    _v53 = abs(_v50)
    _v54 = _vecmath.pair_quotient(_v41, _v42, _v50, _v51)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _v55 + _v56
    _v58 = _vecmath.in_range(_v57)
    _v59 = abs(alpha)
    _v60 = alpha * x
    _v61 = _v60 > 832.0
    _v62 = -0.0 if _v61 else _v57
    _v63 = _v60 < -832.0
    _v64 = 0.0 if _v63 else _v62
    _v65 = _v53 < 9.7453140114e288
    _v66 = _v40 & _v52
    _v67 = _v66 & _v58
    _v68 = _v67 & _v65
    _v69 = _v68 | _v61
    _v70 = _v69 | _v63
    _v71 = _v0 < 3.402823669209385e38
    _v72 = _v59 < 3.402823669209385e38
    _v73 = _v70 & _v71
    _v74 = _v73 & _v72
    _v75 = _vecmath.guarded(_v64, _v74)
    return _v75, _v74


@_vecmath.jit_inline
def _dyt_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = alpha * alpha
    _v2 = -8.0 * _v1
    _v3 = _v0 * alpha
    _v4 = abs(_v3)
    _v5 = -_v0
    _v6 = _v5 * alpha
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _vecmath32.exp_light(_v6)
    _v9 = 1.0 + _v8
    _v10 = _v2 * _v9
    _v11 = _v8 * _v8
    _v12 = _v10 * _v11
    _v13 = _vecmath32.expm1_bounded(_v6)
    _v14 = _v12 * _v13
    _v15 = 8.0 * _v1
    _v16 = _v15 * _v9
    _v17 = _v16 * _v11
    _v18 = _v17 * _v13
    _v19 = _v4 < 300.0
    _v20 = _v7 & _v19
    _v21 = _v14 if x < 0.0 else _v18
    _v22 = 1.0 + _v11
    _v23 = _v22 * _v22
    _v24 = _v23 * _v22
    _v25 = abs(_v24) > 1.0261342003245941e-289
    _v26 = abs(_v24)
    _v27 = _v21 / _v24
    _v28 = _vecmath.in_range(_v27)
    _v29 = abs(alpha)
    _v30 = _vecmath32.single(_v27)
    _v31 = alpha * x
    _v32 = _v31 > 192.0
    _v33 = _vecmath32.single(-0.0)
    _v34 = _v33 if _v32 else _v30
    _v35 = _v31 < -192.0
    _v36 = _vecmath32.single(0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v26 < 9.7453140114e288
    _v39 = _v20 & _v25
    _v40 = _v39 & _v28
    _v41 = _v40 & _v38
    _v42 = _v41 | _v32
    _v43 = _v42 | _v35
    _v44 = _v0 < 3.402823669209385e38
    _v45 = _v29 < 3.402823669209385e38
    _v46 = _v43 & _v44
    _v47 = _v46 & _v45
    _v48 = _vecmath32.guarded(_v37, _v47)
    return _v48, _v47


@_cached
def _fill_dyt_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _dyt_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_derivative2(x, alpha):
    value, ok = _dyt_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_derivative2(x, alpha):
    value, ok = _dyt_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_derivative2 = _dispatch.Kernel(
    __name__,
    "dyt_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_derivative2,
        fill32=_fill32_dyt_derivative2,
        mend=_mend_dyt_derivative2,
        one=_one_dyt_derivative2,
        one32=_one32_dyt_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def dyt_derivative2(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The second derivative of dyt with respect to x.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(dyt_derivative2)
def _overload_dyt_derivative2(x, alpha=0.5):
    call = _kernel_dyt_derivative2.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_dyt_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha",
    "x*(1 - tanh(alpha*x)**2)",
    "4*x*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2",
    "4*x*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _dyt_derivative_alpha_ball(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 4*x*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.add(_t13, _t7)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.div(_t11, _t17)
    if _ball_wide.will_do(_t19, (x, alpha)):
        return _t19
    # 4*x*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2
    _t24 = _ball.neg(_t3)
    _t26 = _ball.exp(_t24)
    _t28 = _ball.sqr(_t26)
    _t30 = _ball.mul(x, _t28)
    _t32 = _ball.scaled(_t30, 2.0)
    _t34 = _ball.add(_t13, _t28)
    _t36 = _ball.sqr(_t34)
    _t38 = _ball.div(_t32, _t36)
    _t40 = _ball.better(_t19, _t38)
    return _ball_wide.settled(_t40, _dyt_derivative_alpha_ball_expression, (x, alpha))


@_vecmath.jit_scalar
def _dyt_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _dyt_derivative_alpha_ball(x, alpha)


@_vecmath.jit_inline
def _dyt_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(alpha, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_times(_v12, _v13, _v0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -4.0 * _v15
    _v18 = -4.0 * _v16
    _v19 = 4.0 * _v15
    _v20 = 4.0 * _v16
    _v21 = _v2 < 215.0
    _v22 = _v17 if x < 0.0 else _v19
    _v23 = _v18 if x < 0.0 else _v20
    _v24 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v25, _v26, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28) > 1.0261342003245941e-289
    _v31 = abs(_v28)
    _v32 = _vecmath.pair_quotient(_v22, _v23, _v28, _v29)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _v33 + _v34
    _v36 = _vecmath.in_range(_v35)
    _v37 = abs(alpha)
    _v38 = _v31 < 9.7453140114e288
    _v39 = _v0 < 3.402823669209385e38
    _v40 = _v37 < 3.402823669209385e38
    _v41 = _v21 & _v30
    _v42 = _v41 & _v36
    _v43 = _v42 & _v38
    _v44 = _v43 & _v39
    _v45 = _v44 & _v40
    _v46 = _vecmath.guarded(_v35, _v45)
    return _v46, _v45


@_vecmath.jit_inline
def _dyt_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = _v4 * x
    _v6 = 1.0 + _v3
    _v7 = _v6 * _v6
    _v8 = _v5 / _v7
    _v9 = abs(x)
    _v10 = abs(alpha)
    _v11 = _vecmath32.single(_v8)
    _v12 = _v1 < 100.0
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v12 & _v13
    _v16 = _v15 & _v14
    _v17 = _vecmath32.guarded(_v11, _v16)
    return _v17, _v16


@_cached
def _fill_dyt_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _dyt_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_derivative_alpha(x, alpha):
    value, ok = _dyt_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_derivative_alpha(x, alpha):
    value, ok = _dyt_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_derivative_alpha = _dispatch.Kernel(
    __name__,
    "dyt_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_derivative_alpha,
        fill32=_fill32_dyt_derivative_alpha,
        mend=_mend_dyt_derivative_alpha,
        one=_one_dyt_derivative_alpha,
        one32=_one32_dyt_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def dyt_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of dyt with respect to its parameter alpha.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(dyt_derivative_alpha)
def _overload_dyt_derivative_alpha(x, alpha=0.5):
    call = _kernel_dyt_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _dyt_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = _v4 * alpha
    _v6 = 1.0 + _v3
    _v7 = _v6 * _v6
    _v8 = _v5 / _v7
    _v9 = _v8 != 0.0
    _v10 = abs(x)
    _v11 = abs(alpha)
    _v12 = _vecmath32.product(grad_output, _v8)
    _v13 = _v1 < 100.0
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v9 & _v13
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = _vecmath32.guarded(_v12, _v18)
    return _v19, _v19 == _v19


@_vecmath.jit_inline
def _dyt_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _dyt_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _dyt_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _dyt_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _dyt_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _dyt_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_dyt_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _dyt_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_backward(grad_output, x, alpha):
    value, ok = _dyt_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_dyt_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_backward(grad_output, x, alpha):
    value, ok = _dyt_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_dyt_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_backward = _dispatch.Kernel(
    __name__,
    "dyt_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_backward,
        fill32=_fill32_dyt_backward,
        mend=_mend_dyt_backward,
        one=_one_dyt_backward,
        one32=_one32_dyt_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def dyt_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of dyt.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(dyt_backward)
def _overload_dyt_backward(grad_output, x, alpha=0.5):
    call = _kernel_dyt_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=0.5):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _dyt_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _dyt_fast(x, alpha)
    _r1, _ok1 = _dyt_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _dyt_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _dyt_fast32(x, alpha)
    _r1, _ok1 = _dyt_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _dyt_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _dyt_exact(x, alpha)
    _r1 = _dyt_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_dyt_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _dyt_value_and_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _dyt_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_dyt_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _dyt_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_dyt_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_dyt_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_dyt_value_and_derivative(x, alpha):
    value_0, value_1, ok = _dyt_value_and_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact_0, exact_1 = _round_dyt_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_dyt_value_and_derivative(x, alpha):
    value_0, value_1, ok = _dyt_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_dyt_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_dyt_value_and_derivative = _dispatch.Kernel(
    __name__,
    "dyt_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_value_and_derivative,
        fill32=_fill32_dyt_value_and_derivative,
        mend=_mend_dyt_value_and_derivative,
        one=_one_dyt_value_and_derivative,
        one32=_one32_dyt_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def dyt_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """DyT and its derivative, in one pass.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_dyt_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(dyt_value_and_derivative)
def _overload_dyt_value_and_derivative(x, alpha=0.5):
    call = _kernel_dyt_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.5):
        return call(x, alpha)

    return jitted


_dyt_derivative_from_output_ball_expression = _ball_wide.program(
    "y alpha", "alpha*(1 - y**2)", "alpha*(1 - y)*(y + 1)"
)


@_vecmath.jit_scalar
def _dyt_derivative_from_output_ball(y, alpha):
    """In balls."""
    # alpha*(1 - y)*(y + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.add(_t2, y)
    _t7 = _ball.mul(alpha, _t5)
    _t8 = _ball.sub(_t2, y)
    _t10 = _ball.mul(_t7, _t8)
    return _ball_wide.settled(_t10, _dyt_derivative_from_output_ball_expression, (y, alpha))


@_vecmath.jit_scalar
def _dyt_derivative_from_output_exact(y, alpha):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    return _dyt_derivative_from_output_ball(y, alpha)


@_vecmath.jit_inline
def _dyt_derivative_from_output_fast(y, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(y, y)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _v6 + _v7
    _v9 = _v8 * alpha
    _v10 = _vecmath.in_range(_v9)
    _v11 = abs(y)
    _v12 = abs(alpha)
    _v13 = _v11 < 3.402823669209385e38
    _v14 = _v12 < 3.402823669209385e38
    _v15 = _v10 & _v13
    _v16 = _v15 & _v14
    _v17 = _vecmath.guarded(_v9, _v16)
    return _v17, _v16


@_vecmath.jit_inline
def _dyt_derivative_from_output_fast32(y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = -_v0
    _v2 = _v1 + 1.0
    _v3 = _v2 * alpha
    _v4 = _v3 != 0.0
    _v5 = abs(y)
    _v6 = abs(alpha)
    _v7 = _vecmath32.single(_v3)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v4 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.guarded(_v7, _v11)
    return _v12, _v11


@_cached
def _fill_dyt_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_from_output_fast(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_derivative_from_output(y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_derivative_from_output_fast32(_loops.at(y, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_derivative_from_output(y, alpha, width):
    if _loops.any_nan(y, alpha):
        return _loops.NAN
    ball = _dyt_derivative_from_output_exact(y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_derivative_from_output(y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_derivative_from_output(_loops.at(y, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_derivative_from_output(y, alpha):
    value, ok = _dyt_derivative_from_output_fast(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_derivative_from_output(y, alpha):
    value, ok = _dyt_derivative_from_output_fast32(_loops.float64(y), _loops.float64(alpha))
    if not ok:
        exact = _round_dyt_derivative_from_output(_loops.float64(y), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_derivative_from_output = _dispatch.Kernel(
    __name__,
    "dyt_derivative_from_output",
    ("y", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_derivative_from_output,
        fill32=_fill32_dyt_derivative_from_output,
        mend=_mend_dyt_derivative_from_output,
        one=_one_dyt_derivative_from_output,
        one32=_one32_dyt_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def dyt_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any:
    """The derivative of dyt, from its output alone.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_derivative_from_output.call(out, y, alpha)


@_loops.callable_when_jitted(dyt_derivative_from_output)
def _overload_dyt_derivative_from_output(y, alpha=0.5):
    call = _kernel_dyt_derivative_from_output.compiled(y, alpha)

    def jitted(y, alpha=0.5):
        return call(y, alpha)

    return jitted


@_vecmath.jit_inline
def _dyt_derivative_from_output_fast_pulled32(grad_output, y, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = -_v0
    _v2 = _v1 + 1.0
    _v3 = _v2 * alpha
    _v4 = _v3 != 0.0
    _v5 = abs(y)
    _v6 = abs(alpha)
    _v7 = _vecmath32.product(grad_output, _v3)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v4 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.guarded(_v7, _v11)
    return _v12, _v12 == _v12


@_vecmath.jit_inline
def _dyt_backward_from_output_fast(grad_output, y, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _dyt_derivative_from_output_fast(y, alpha)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _dyt_backward_from_output_fast32(grad_output, y, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _dyt_derivative_from_output_fast_pulled32(grad_output, y, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _dyt_backward_from_output_exact(grad_output, y, alpha):
    """Right everywhere: balls."""
    _d0 = _dyt_derivative_from_output_exact(y, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_dyt_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_dyt_backward_from_output(grad_output, y, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _dyt_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_dyt_backward_from_output(grad_output, y, alpha, width):
    if _loops.any_nan(grad_output, y, alpha):
        return _loops.NAN
    ball = _dyt_backward_from_output_exact(grad_output, y, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_dyt_backward_from_output(grad_output, y, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_dyt_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_dyt_backward_from_output(grad_output, y, alpha):
    value, ok = _dyt_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_dyt_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_dyt_backward_from_output(grad_output, y, alpha):
    value, ok = _dyt_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_dyt_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_dyt_backward_from_output = _dispatch.Kernel(
    __name__,
    "dyt_backward_from_output",
    ("grad_output", "y", "alpha"),
    _loops.Loops(
        fill=_fill_dyt_backward_from_output,
        fill32=_fill32_dyt_backward_from_output,
        mend=_mend_dyt_backward_from_output,
        one=_one_dyt_backward_from_output,
        one32=_one32_dyt_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def dyt_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of dyt, from its output alone.

    alpha: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_dyt_backward_from_output.call(out, grad_output, y, alpha)


@_loops.callable_when_jitted(dyt_backward_from_output)
def _overload_dyt_backward_from_output(grad_output, y, alpha=0.5):
    call = _kernel_dyt_backward_from_output.compiled(grad_output, y, alpha)

    def jitted(grad_output, y, alpha=0.5):
        return call(grad_output, y, alpha)

    return jitted


def dyt_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The sum of grad_output times dyt_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "dyt_backward_alpha",
        _kernel_dyt_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
