"""Scaled tanh.

Written by `symact build` from [stanh] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "stanh",
    "stanh_backward",
    "stanh_backward_alpha",
    "stanh_backward_beta",
    "stanh_derivative",
    "stanh_derivative2",
    "stanh_derivative_alpha",
    "stanh_derivative_beta",
    "stanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


_stanh_ball_expression = _ball_wide.program(
    "x alpha beta",
    "beta*tanh(alpha*x)",
    "beta*(exp(alpha*x) - 1)*(exp(alpha*x) + 1)/(exp(alpha*x)**2 + 1)",
    "beta*(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)",
)


@_vecmath.jit_scalar
def _stanh_ball(x, alpha, beta):
    """In balls."""
    # beta*(exp(alpha*x) - 1)*(exp(alpha*x) + 1)/(exp(alpha*x)**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.mul(alpha, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.add(_t2, _t8)
    _t12 = _ball.mul(beta, _t10)
    _t13 = _ball.sub(_t8, _t2)
    _t15 = _ball.mul(_t12, _t13)
    _t17 = _ball.sqr(_t8)
    _t19 = _ball.add(_t2, _t17)
    _t21 = _ball.div(_t15, _t19)
    if _ball_wide.will_do(_t21, (x, alpha, beta)):
        return _t21
    # beta*tanh(alpha*x)
    _t26 = _ball.tanh(_t6)
    _t28 = _ball.mul(beta, _t26)
    if _ball_wide.will_do(_t28, (x, alpha, beta)):
        return _t28
    # beta*(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)
    _t33 = (1.0, 0.0, 1.0, 0.0)
    _t35 = _ball.expm1(_t6)
    _t37 = _ball.add(_t33, _t35)
    _t39 = _ball.mul(beta, _t37)
    _t40 = _ball.mul(_t39, _t35)
    _t42 = _ball.scaled(_t35, 1.0)
    _t44 = _ball.add(_t33, _t42)
    _t45 = _ball.sqr(_t35)
    _t47 = _ball.add(_t44, _t45)
    _t49 = _ball.div(_t40, _t47)
    _t51 = _ball.better(_ball.better(_t21, _t28), _t49)
    return _ball_wide.settled(_t51, _stanh_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _stanh_limit(x, alpha, beta):
    """In balls."""
    return _stanh_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _stanh_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _stanh_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _stanh_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _stanh_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.tanh_as_pair(_v1, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, beta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _v7 + _v8
    _v10 = _vecmath.in_range(_v9)
    _v11 = abs(x)
    _v12 = abs(alpha)
    _v13 = abs(beta)
    _v14 = alpha * x
    _v15 = _v14 > 24.0
    _v16 = beta if _v15 else _v9
    _v17 = _v14 < -24.0
    _v18 = -beta
    _v19 = _v18 if _v17 else _v16
    _v20 = _v10 | _v15
    _v21 = _v20 | _v17
    _v22 = _v11 < 3.402823669209385e38
    _v23 = _v12 < 3.402823669209385e38
    _v24 = _v13 < 3.402823669209385e38
    _v25 = _v21 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = _vecmath.guarded(_v19, _v27)
    return _v28, _v27


@_vecmath.jit_inline
def _stanh_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.tanh(_v0)
    _v2 = _v1 * beta
    _v3 = _v2 != 0.0
    _v4 = abs(x)
    _v5 = abs(alpha)
    _v6 = abs(beta)
    _v7 = _vecmath32.single(_v2)
    _v8 = _v0 > 24.0
    _v9 = _vecmath32.single(beta)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < -24.0
    _v12 = -beta
    _v13 = _vecmath32.single(_v12)
    _v14 = _v13 if _v11 else _v10
    _v15 = _v3 | _v8
    _v16 = _v15 | _v11
    _v17 = _v4 < 3.402823669209385e38
    _v18 = _v5 < 3.402823669209385e38
    _v19 = _v6 < 3.402823669209385e38
    _v20 = _v16 & _v17
    _v21 = _v20 & _v18
    _v22 = _v21 & _v19
    _v23 = _vecmath32.guarded(_v14, _v22)
    return _v23, _v22


@_cached
def _fill_stanh(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _stanh_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh(x, alpha, beta):
    value, ok = _stanh_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_stanh(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh(x, alpha, beta):
    value, ok = _stanh_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_stanh(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh = _dispatch.Kernel(
    __name__,
    "stanh",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh,
        fill32=_fill32_stanh,
        mend=_mend_stanh,
        one=_one_stanh,
        one32=_one32_stanh,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def stanh(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """Scaled tanh, elementwise.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh)
def _overload_stanh(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


_stanh_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*beta*(1 - tanh(alpha*x)**2)",
    "4*alpha*beta*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2",
    "4*alpha*beta*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _stanh_derivative_ball(x, alpha, beta):
    """In balls."""
    # 4*alpha*beta*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2
    _t3 = _ball.mul(alpha, beta)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t13 = _ball.scaled(_t11, 2.0)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.add(_t15, _t9)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.div(_t13, _t19)
    if _ball_wide.will_do(_t21, (x, alpha, beta)):
        return _t21
    # alpha*beta*(1 - tanh(alpha*x)**2)
    _t26 = _ball.mul(alpha, beta)
    _t27 = _ball.tanh(_t5)
    _t29 = _ball.sqr(_t27)
    _t31 = _ball.sub(_t15, _t29)
    _t33 = _ball.mul(_t26, _t31)
    if _ball_wide.will_do(_t33, (x, alpha, beta)):
        return _t33
    # 4*alpha*beta*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2
    _t38 = _ball.mul(alpha, beta)
    _t39 = _ball.neg(_t5)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.mul(_t38, _t43)
    _t47 = _ball.scaled(_t45, 2.0)
    _t49 = _ball.add(_t15, _t43)
    _t51 = _ball.sqr(_t49)
    _t53 = _ball.div(_t47, _t51)
    _t55 = _ball.better(_ball.better(_t21, _t33), _t53)
    return _ball_wide.settled(_t55, _stanh_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _stanh_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _stanh_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _stanh_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(alpha, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v1, _v2, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = 4.0 * _v15
    _v18 = 4.0 * _v16
    _v19 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(_v20, _v21, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = abs(_v23)
    _v27 = _vecmath.pair_quotient(_v17, _v18, _v23, _v24)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _v28 + _v29
    _v31 = _vecmath.in_range(_v30)
    _v32 = abs(x)
    _v33 = abs(alpha)
    _v34 = abs(beta)
    _v35 = _v4 < 215.0
    _v36 = _v26 < 9.7453140114e288
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v33 < 3.402823669209385e38
    _v39 = _v34 < 3.402823669209385e38
    _v40 = _v25 & _v31
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _v43 & _v38
    _v45 = _v44 & _v39
    _v46 = _vecmath.guarded(_v30, _v45)
    return _v46, _v45


@_vecmath.jit_inline
def _stanh_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * alpha
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = _v7 * alpha
    _v9 = _v8 * beta
    _v10 = _v2 < 300.0
    _v11 = 1.0 + _v6
    _v12 = _v11 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = abs(_v12)
    _v15 = _v9 / _v12
    _v16 = _vecmath.in_range(_v15)
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = _vecmath32.single(_v15)
    _v20 = _v14 < 9.7453140114e288
    _v21 = _v0 < 3.402823669209385e38
    _v22 = _v17 < 3.402823669209385e38
    _v23 = _v18 < 3.402823669209385e38
    _v24 = _v10 & _v13
    _v25 = _v24 & _v16
    _v26 = _v25 & _v20
    _v27 = _v26 & _v21
    _v28 = _v27 & _v22
    _v29 = _v28 & _v23
    _v30 = _vecmath32.guarded(_v19, _v29)
    return _v30, _v29


@_cached
def _fill_stanh_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _stanh_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh_derivative(x, alpha, beta):
    value, ok = _stanh_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh_derivative(x, alpha, beta):
    value, ok = _stanh_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh_derivative = _dispatch.Kernel(
    __name__,
    "stanh_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_derivative,
        fill32=_fill32_stanh_derivative,
        mend=_mend_stanh_derivative,
        one=_one_stanh_derivative,
        one32=_one32_stanh_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def stanh_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """The derivative of stanh with respect to x.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh_derivative)
def _overload_stanh_derivative(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


_stanh_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "2*alpha**2*beta*(tanh(alpha*x)**2 - 1)*tanh(alpha*x)",
    "alpha**2*beta*(8 - 8*exp(alpha*x))*(exp(alpha*x) + 1)*exp(alpha*x)**2/(exp(alpha*x)**2 + "
    "1)**3",
    "alpha**2*beta*(exp(-alpha*x) + 1)*(8*exp(-alpha*x) - 8)*exp(-alpha*x)**2/(exp(-alpha*x)**2 + "
    "1)**3",
    "-8*alpha**2*beta*(expm1(alpha*x) + 1)**2*(expm1(alpha*x) + "
    "2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)**3",
)


@_vecmath.jit_scalar
def _stanh_derivative2_ball(x, alpha, beta):
    """In balls."""
    # alpha**2*beta*(8 - 8*exp(alpha*x))*(exp(alpha*x) + 1)*exp(alpha*x)**2/(exp(alpha*x)**...
    _t3 = _ball.sqr(alpha)
    _t5 = _ball.mul(beta, _t3)
    _t7 = _ball.mul(alpha, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.mul(_t5, _t11)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.add(_t14, _t9)
    _t18 = _ball.mul(_t13, _t16)
    _t19 = (1.0, 0.0, 3.0, 0.0)
    _t21 = _ball.scaled(_t9, 3.0)
    _t23 = _ball.sub(_t19, _t21)
    _t25 = _ball.mul(_t18, _t23)
    _t27 = _ball.add(_t14, _t11)
    _t29 = _ball.powi(_t27, 3)
    _t31 = _ball.div(_t25, _t29)
    if _ball_wide.will_do(_t31, (x, alpha, beta)):
        return _t31
    # 2*alpha**2*beta*(tanh(alpha*x)**2 - 1)*tanh(alpha*x)
    _t36 = _ball.mul(beta, _t3)
    _t37 = _ball.tanh(_t7)
    _t39 = _ball.sqr(_t37)
    _t41 = _ball.sub(_t39, _t14)
    _t43 = _ball.mul(_t36, _t41)
    _t44 = _ball.mul(_t43, _t37)
    _t46 = _ball.scaled(_t44, 1.0)
    if _ball_wide.will_do(_t46, (x, alpha, beta)):
        return _t46
    # alpha**2*beta*(exp(-alpha*x) + 1)*(8*exp(-alpha*x) - 8)*exp(-alpha*x)**2/(exp(-alpha*...
    _t51 = _ball.mul(beta, _t3)
    _t52 = _ball.neg(_t7)
    _t54 = _ball.exp(_t52)
    _t56 = _ball.sqr(_t54)
    _t58 = _ball.mul(_t51, _t56)
    _t59 = _ball.add(_t14, _t54)
    _t61 = _ball.mul(_t58, _t59)
    _t62 = _ball.scaled(_t54, 3.0)
    _t64 = _ball.sub(_t62, _t19)
    _t66 = _ball.mul(_t61, _t64)
    _t68 = _ball.add(_t14, _t56)
    _t70 = _ball.powi(_t68, 3)
    _t72 = _ball.div(_t66, _t70)
    if _ball_wide.will_do(_t72, (x, alpha, beta)):
        return _t72
    # -8*alpha**2*beta*(expm1(alpha*x) + 1)**2*(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(a...
    _t77 = (-1.0, 0.0, 3.0, 0.0)
    _t79 = _ball.mul(beta, _t3)
    _t80 = _ball.expm1(_t7)
    _t82 = _ball.add(_t14, _t80)
    _t84 = _ball.sqr(_t82)
    _t86 = _ball.mul(_t79, _t84)
    _t87 = (1.0, 0.0, 1.0, 0.0)
    _t89 = _ball.add(_t87, _t80)
    _t91 = _ball.mul(_t86, _t89)
    _t92 = _ball.mul(_t91, _t80)
    _t94 = _ball.mul(_t77, _t92)
    _t96 = _ball.scaled(_t80, 1.0)
    _t98 = _ball.add(_t87, _t96)
    _t99 = _ball.sqr(_t80)
    _t101 = _ball.add(_t98, _t99)
    _t103 = _ball.powi(_t101, 3)
    _t105 = _ball.div(_t94, _t103)
    _t107 = _ball.better(_ball.better(_ball.better(_t31, _t46), _t72), _t105)
    return _ball_wide.settled(_t107, _stanh_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _stanh_derivative2_limit(x, alpha, beta):
    """In balls."""
    return _stanh_derivative2_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _stanh_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _stanh_derivative2_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _stanh_derivative2_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _stanh_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _v0 * alpha
    _v8 = abs(_v7)
    _v9 = _vecmath.two_product(alpha, _v0)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -_v10
    _v13 = -_v11
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v16, _v17, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = _vecmath.pair_product(_v5, _v6, _v19, _v20)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v23, _v24, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.expm1_bounded_as_pair(_v12, _v13)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_product(_v29, _v30, _v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = -8.0 * _v35
    _v38 = -8.0 * _v36
    _v39 = 8.0 * _v35
    _v40 = 8.0 * _v36
    _v41 = _v8 < 690.0
    _v42 = _v14 & _v21
    _v43 = _v42 & _v41
    _v44 = _v37 if x < 0.0 else _v39
    _v45 = _v38 if x < 0.0 else _v40
    _v46 = _vecmath.pair_plus(_v19, _v20, 1.0)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v47, _v48, _v47, _v48)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v47, _v48)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = abs(_v53) > 1.0261342003245941e-289
    _v56 = abs(_v53)
    _v57 = _vecmath.pair_quotient(_v44, _v45, _v53, _v54)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _v58 + _v59
    _v61 = _vecmath.in_range(_v60)
    _v62 = abs(alpha)
    _v63 = abs(beta)
    _v64 = _v56 < 9.7453140114e288
    _v65 = _v0 < 3.402823669209385e38
    _v66 = _v62 < 3.402823669209385e38
    _v67 = _v63 < 3.402823669209385e38
    _v68 = _v43 & _v55
    _v69 = _v68 & _v61
    _v70 = _v69 & _v64
    _v71 = _v70 & _v65
    _v72 = _v71 & _v66
    _v73 = _v72 & _v67
    _v74 = _vecmath.guarded(_v60, _v73)
    return _v74, _v73


@_vecmath.jit_inline
def _stanh_derivative2_fast32(x, alpha, beta):
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
    _v15 = _v14 * beta
    _v16 = 8.0 * _v1
    _v17 = _v16 * _v9
    _v18 = _v17 * _v11
    _v19 = _v18 * _v13
    _v20 = _v19 * beta
    _v21 = _v4 < 300.0
    _v22 = _v7 & _v21
    _v23 = _v15 if x < 0.0 else _v20
    _v24 = 1.0 + _v11
    _v25 = _v24 * _v24
    _v26 = _v25 * _v24
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = abs(_v26)
    _v29 = _v23 / _v26
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(alpha)
    _v32 = abs(beta)
    _v33 = _vecmath32.single(_v29)
    _v34 = _v28 < 9.7453140114e288
    _v35 = _v0 < 3.402823669209385e38
    _v36 = _v31 < 3.402823669209385e38
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v22 & _v27
    _v39 = _v38 & _v30
    _v40 = _v39 & _v34
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _vecmath32.guarded(_v33, _v43)
    return _v44, _v43


@_cached
def _fill_stanh_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _stanh_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh_derivative2(x, alpha, beta):
    value, ok = _stanh_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh_derivative2(x, alpha, beta):
    value, ok = _stanh_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh_derivative2 = _dispatch.Kernel(
    __name__,
    "stanh_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_derivative2,
        fill32=_fill32_stanh_derivative2,
        mend=_mend_stanh_derivative2,
        one=_one_stanh_derivative2,
        one32=_one32_stanh_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def stanh_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """The second derivative of stanh with respect to x.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh_derivative2)
def _overload_stanh_derivative2(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


_stanh_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta",
    "beta*x*(1 - tanh(alpha*x)**2)",
    "4*beta*x*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2",
    "4*beta*x*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _stanh_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    # 4*beta*x*exp(alpha*x)**2/(exp(alpha*x)**2 + 1)**2
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t13 = _ball.scaled(_t11, 2.0)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.add(_t15, _t9)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.div(_t13, _t19)
    if _ball_wide.will_do(_t21, (x, alpha, beta)):
        return _t21
    # beta*x*(1 - tanh(alpha*x)**2)
    _t26 = _ball.mul(beta, x)
    _t27 = _ball.tanh(_t5)
    _t29 = _ball.sqr(_t27)
    _t31 = _ball.sub(_t15, _t29)
    _t33 = _ball.mul(_t26, _t31)
    if _ball_wide.will_do(_t33, (x, alpha, beta)):
        return _t33
    # 4*beta*x*exp(-alpha*x)**2/(exp(-alpha*x)**2 + 1)**2
    _t38 = _ball.mul(beta, x)
    _t39 = _ball.neg(_t5)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.mul(_t38, _t43)
    _t47 = _ball.scaled(_t45, 2.0)
    _t49 = _ball.add(_t15, _t43)
    _t51 = _ball.sqr(_t49)
    _t53 = _ball.div(_t47, _t51)
    _t55 = _ball.better(_ball.better(_t21, _t33), _t53)
    return _ball_wide.settled(_t55, _stanh_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _stanh_derivative_alpha_limit(x, alpha, beta):
    """In balls."""
    return _stanh_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _stanh_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _stanh_derivative_alpha_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _stanh_derivative_alpha_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _stanh_derivative_alpha_fast(x, alpha, beta):
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
    _v14 = _vecmath.pair_times(_v12, _v13, beta)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_times(_v15, _v16, _v0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -4.0 * _v18
    _v21 = -4.0 * _v19
    _v22 = 4.0 * _v18
    _v23 = 4.0 * _v19
    _v24 = _v2 < 215.0
    _v25 = _v20 if x < 0.0 else _v22
    _v26 = _v21 if x < 0.0 else _v23
    _v27 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_product(_v28, _v29, _v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v31) > 1.0261342003245941e-289
    _v34 = abs(_v31)
    _v35 = _vecmath.pair_quotient(_v25, _v26, _v31, _v32)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _v36 + _v37
    _v39 = _vecmath.in_range(_v38)
    _v40 = abs(alpha)
    _v41 = abs(beta)
    _v42 = _v34 < 9.7453140114e288
    _v43 = _v0 < 3.402823669209385e38
    _v44 = _v40 < 3.402823669209385e38
    _v45 = _v41 < 3.402823669209385e38
    _v46 = _v24 & _v33
    _v47 = _v46 & _v39
    _v48 = _v47 & _v42
    _v49 = _v48 & _v43
    _v50 = _v49 & _v44
    _v51 = _v50 & _v45
    _v52 = _vecmath.guarded(_v38, _v51)
    return _v52, _v51


@_vecmath.jit_inline
def _stanh_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * alpha
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v5
    _v7 = -4.0 * _v6
    _v8 = _v7 * _v0
    _v9 = _v8 * beta
    _v10 = 4.0 * _v6
    _v11 = _v10 * _v0
    _v12 = _v11 * beta
    _v13 = _v2 < 300.0
    _v14 = _v9 if x < 0.0 else _v12
    _v15 = 1.0 + _v6
    _v16 = _v15 * _v15
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = abs(_v16)
    _v19 = _v14 / _v16
    _v20 = _vecmath.in_range(_v19)
    _v21 = abs(alpha)
    _v22 = abs(beta)
    _v23 = _vecmath32.single(_v19)
    _v24 = _v18 < 9.7453140114e288
    _v25 = _v0 < 3.402823669209385e38
    _v26 = _v21 < 3.402823669209385e38
    _v27 = _v22 < 3.402823669209385e38
    _v28 = _v13 & _v17
    _v29 = _v28 & _v20
    _v30 = _v29 & _v24
    _v31 = _v30 & _v25
    _v32 = _v31 & _v26
    _v33 = _v32 & _v27
    _v34 = _vecmath32.guarded(_v23, _v33)
    return _v34, _v33


@_cached
def _fill_stanh_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _stanh_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh_derivative_alpha(x, alpha, beta):
    value, ok = _stanh_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh_derivative_alpha(x, alpha, beta):
    value, ok = _stanh_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh_derivative_alpha = _dispatch.Kernel(
    __name__,
    "stanh_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_derivative_alpha,
        fill32=_fill32_stanh_derivative_alpha,
        mend=_mend_stanh_derivative_alpha,
        one=_one_stanh_derivative_alpha,
        one32=_one32_stanh_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def stanh_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """The derivative of stanh with respect to its parameter alpha.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh_derivative_alpha)
def _overload_stanh_derivative_alpha(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


_stanh_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta",
    "tanh(alpha*x)",
    "(exp(alpha*x) - 1)*(exp(alpha*x) + 1)/(exp(alpha*x)**2 + 1)",
    "(expm1(alpha*x) + 2)*expm1(alpha*x)/(expm1(alpha*x)**2 + 2*expm1(alpha*x) + 2)",
)


@_vecmath.jit_scalar
def _stanh_derivative_beta_ball(x, alpha, beta):
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
    if _ball_wide.will_do(_t19, (x, alpha, beta)):
        return _t19
    # tanh(alpha*x)
    _t24 = _ball.tanh(_t5)
    if _ball_wide.will_do(_t24, (x, alpha, beta)):
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
    return _ball_wide.settled(_t46, _stanh_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _stanh_derivative_beta_limit(x, alpha, beta):
    """In balls."""
    return _stanh_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _stanh_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _stanh_derivative_beta_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _stanh_derivative_beta_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _stanh_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath.tanh(_v0)
    _v2 = _vecmath.in_range(_v1)
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = abs(beta)
    _v6 = _v0 > 24.0
    _v7 = 1.0 if _v6 else _v1
    _v8 = _v0 < -24.0
    _v9 = -1.0 if _v8 else _v7
    _v10 = _v2 | _v6
    _v11 = _v10 | _v8
    _v12 = _v3 < 3.402823669209385e38
    _v13 = _v4 < 3.402823669209385e38
    _v14 = _v5 < 3.402823669209385e38
    _v15 = _v11 & _v12
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = _vecmath.guarded(_v9, _v17)
    _v19 = _v18 if beta == beta else beta
    return _v19, _v17


@_vecmath.jit_inline
def _stanh_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.tanh(_v0)
    _v2 = _v1 != 0.0
    _v3 = abs(x)
    _v4 = abs(alpha)
    _v5 = abs(beta)
    _v6 = _vecmath32.single(_v1)
    _v7 = _v0 > 24.0
    _v8 = _vecmath32.single(1.0)
    _v9 = _v8 if _v7 else _v6
    _v10 = _v0 < -24.0
    _v11 = _vecmath32.single(-1.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = _v2 | _v7
    _v14 = _v13 | _v10
    _v15 = _v3 < 3.402823669209385e38
    _v16 = _v4 < 3.402823669209385e38
    _v17 = _v5 < 3.402823669209385e38
    _v18 = _v14 & _v15
    _v19 = _v18 & _v16
    _v20 = _v19 & _v17
    _v21 = _vecmath32.guarded(_v12, _v20)
    _v22 = _v21 if beta == beta else _vecmath32.single(beta)
    return _v22, _v20


@_cached
def _fill_stanh_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _stanh_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh_derivative_beta(x, alpha, beta):
    value, ok = _stanh_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh_derivative_beta(x, alpha, beta):
    value, ok = _stanh_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh_derivative_beta = _dispatch.Kernel(
    __name__,
    "stanh_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_derivative_beta,
        fill32=_fill32_stanh_derivative_beta,
        mend=_mend_stanh_derivative_beta,
        one=_one_stanh_derivative_beta,
        one32=_one32_stanh_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def stanh_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """The derivative of stanh with respect to its parameter beta.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh_derivative_beta)
def _overload_stanh_derivative_beta(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _stanh_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * alpha
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = _v7 * alpha
    _v9 = _v8 * beta
    _v10 = _v2 < 300.0
    _v11 = 1.0 + _v6
    _v12 = _v11 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = abs(_v12)
    _v15 = _v9 / _v12
    _v16 = _vecmath.in_range(_v15)
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = _vecmath32.product(grad_output, _v15)
    _v20 = _v14 < 9.7453140114e288
    _v21 = _v0 < 3.402823669209385e38
    _v22 = _v17 < 3.402823669209385e38
    _v23 = _v18 < 3.402823669209385e38
    _v24 = _v10 & _v13
    _v25 = _v24 & _v16
    _v26 = _v25 & _v20
    _v27 = _v26 & _v21
    _v28 = _v27 & _v22
    _v29 = _v28 & _v23
    _v30 = _vecmath32.guarded(_v19, _v29)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _stanh_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _stanh_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _stanh_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _stanh_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _stanh_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _stanh_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_stanh_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _stanh_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_stanh_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _stanh_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_stanh_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_stanh_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_stanh_backward(grad_output, x, alpha, beta):
    value, ok = _stanh_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_stanh_backward(grad_output, x, alpha, beta):
    value, ok = _stanh_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_stanh_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_stanh_backward = _dispatch.Kernel(
    __name__,
    "stanh_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_backward,
        fill32=_fill32_stanh_backward,
        mend=_mend_stanh_backward,
        one=_one_stanh_backward,
        one32=_one32_stanh_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def stanh_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of stanh.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_stanh_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(stanh_backward)
def _overload_stanh_backward(grad_output, x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=0.67, beta=1.7159):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _stanh_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _stanh_fast(x, alpha, beta)
    _r1, _ok1 = _stanh_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _stanh_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _stanh_fast32(x, alpha, beta)
    _r1, _ok1 = _stanh_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _stanh_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _stanh_exact(x, alpha, beta)
    _r1 = _stanh_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_stanh_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _stanh_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_stanh_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _stanh_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_stanh_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _stanh_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_stanh_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_stanh_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_stanh_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _stanh_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_stanh_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_stanh_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _stanh_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_stanh_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_stanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "stanh_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_stanh_value_and_derivative,
        fill32=_fill32_stanh_value_and_derivative,
        mend=_mend_stanh_value_and_derivative,
        one=_one_stanh_value_and_derivative,
        one32=_one32_stanh_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def stanh_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any:
    """Scaled tanh and its derivative, in one pass.

    alpha: default 0.67.
    beta: default 1.7159.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_stanh_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(stanh_value_and_derivative)
def _overload_stanh_value_and_derivative(x, alpha=0.67, beta=1.7159):
    call = _kernel_stanh_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.67, beta=1.7159):
        return call(x, alpha, beta)

    return jitted


def stanh_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times stanh_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "stanh_backward_alpha",
        _kernel_stanh_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def stanh_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times stanh_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "stanh_backward_beta",
        _kernel_stanh_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
