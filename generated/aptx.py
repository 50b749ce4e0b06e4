"""APTx.

Written by `symact build` from [aptx] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "aptx",
    "aptx_backward",
    "aptx_backward_alpha",
    "aptx_backward_beta",
    "aptx_backward_gamma",
    "aptx_derivative",
    "aptx_derivative2",
    "aptx_derivative_alpha",
    "aptx_derivative_beta",
    "aptx_derivative_gamma",
    "aptx_value_and_derivative",
]

_cached = _loops.caching(__name__)


_aptx_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "gamma*x*(alpha + tanh(beta*x))",
    "gamma*x*(alpha*exp(beta*x)**2 + alpha + exp(beta*x)**2 - 1)/(exp(beta*x)**2 + 1)",
)


@_vecmath.jit_scalar
def _aptx_ball(x, alpha, beta, gamma):
    """In balls."""
    # gamma*x*(alpha*exp(beta*x)**2 + alpha + exp(beta*x)**2 - 1)/(exp(beta*x)**2 + 1)
    _t3 = _ball.mul(gamma, x)
    _t6 = _ball.mul(beta, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.sqr(_t8)
    _t12 = _ball.mul(alpha, _t10)
    _t14 = _ball.add(alpha, _t12)
    _t15 = _ball.add(_t14, _t10)
    _t16 = (1.0, 0.0, 0.0, 0.0)
    _t18 = _ball.sub(_t15, _t16)
    _t20 = _ball.mul(_t3, _t18)
    _t22 = _ball.add(_t16, _t10)
    _t24 = _ball.div(_t20, _t22)
    if _ball_wide.will_do(_t24, (x, alpha, beta, gamma)):
        return _t24
    # gamma*x*(alpha + tanh(beta*x))
    _t29 = _ball.mul(gamma, x)
    _t30 = _ball.tanh(_t6)
    _t32 = _ball.add(alpha, _t30)
    _t34 = _ball.mul(_t29, _t32)
    _t36 = _ball.better(_t24, _t34)
    return _ball_wide.settled(_t36, _aptx_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _aptx_limit(x, alpha, beta, gamma):
    """In balls."""
    return _aptx_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _aptx_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _aptx_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _aptx_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _aptx_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(gamma, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = beta * x
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(beta, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v10, _v11, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_times(_v13, _v14, alpha)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.two_sum(-1.0, alpha)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v16, _v17)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v22, _v23, _v13, _v14)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(-1.0)
    _v28 = abs(alpha)
    _v29 = abs(_v16)
    _v30 = _v27 + _v28
    _v31 = _v30 + _v29
    _v32 = _v31 + _v13
    _v33 = abs(_v25) * 8192.0 >= _v32
    _v34 = _vecmath.two_sum(_v25, _v26)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v1, _v2, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_quotient(_v38, _v39, _v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _v44 + _v45
    _v47 = _vecmath.in_range(_v46)
    _v48 = abs(x)
    _v49 = abs(beta)
    _v50 = abs(gamma)
    _v51 = _v5 < 160.0
    _v52 = _v48 < 3.402823669209385e38
    _v53 = _v28 < 3.402823669209385e38
    _v54 = _v49 < 3.402823669209385e38
    _v55 = _v50 < 3.402823669209385e38
    _v56 = _v3 & _v33
    _v57 = _v56 & _v47
    _v58 = _v57 & _v51
    _v59 = _v58 & _v52
    _v60 = _v59 & _v53
    _v61 = _v60 & _v54
    _v62 = _v61 & _v55
    _v63 = _vecmath.guarded(_v46, _v62)
    return _v63, _v62


@_vecmath.jit_inline
def _aptx_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.tanh(_v0)
    _v2 = alpha + _v1
    _v3 = abs(alpha)
    _v4 = abs(_v1)
    _v5 = _v3 + _v4
    _v6 = abs(_v2) * 4096.0 >= _v5
    _v7 = _v2 * gamma
    _v8 = _v7 * x
    _v9 = _v8 != 0.0
    _v10 = abs(x)
    _v11 = abs(beta)
    _v12 = abs(gamma)
    _v13 = _vecmath32.single(_v8)
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v3 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v6 & _v9
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _vecmath32.guarded(_v13, _v22)
    return _v23, _v22


@_cached
def _fill_aptx(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx(x, alpha, beta, gamma):
    value, ok = _aptx_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx(x, alpha, beta, gamma):
    value, ok = _aptx_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx = _dispatch.Kernel(
    __name__,
    "aptx",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx,
        fill32=_fill32_aptx,
        mend=_mend_aptx,
        one=_one_aptx,
        one32=_one32_aptx,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aptx(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """APTx, elementwise.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx)
def _overload_aptx(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


_aptx_derivative_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "beta*gamma*x*(1 - tanh(beta*x)**2) + gamma*(alpha + tanh(beta*x))",
    "gamma*(alpha*exp(beta*x)**4 + 2*alpha*exp(beta*x)**2 + alpha + 4*beta*x*exp(beta*x)**2 + "
    "exp(beta*x)**4 - 1)/(exp(beta*x)**2 + 1)**2",
    "gamma*(alpha*exp(-beta*x)**4 + 2*alpha*exp(-beta*x)**2 + alpha + 4*beta*x*exp(-beta*x)**2 - "
    "exp(-beta*x)**4 + 1)/(exp(-beta*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _aptx_derivative_ball(x, alpha, beta, gamma):
    """In balls."""
    # gamma*(alpha*exp(beta*x)**4 + 2*alpha*exp(beta*x)**2 + alpha + 4*beta*x*exp(beta*x)**...
    _t5 = _ball.mul(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(alpha, _t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = _ball.mul(beta, x)
    _t16 = _ball.mul(_t15, _t9)
    _t18 = _ball.scaled(_t16, 2.0)
    _t20 = _ball.add(_t13, _t18)
    _t21 = _ball.add(_t20, alpha)
    _t22 = _ball.powi(_t7, 4)
    _t24 = _ball.mul(alpha, _t22)
    _t26 = _ball.add(_t21, _t24)
    _t27 = _ball.add(_t26, _t22)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.sub(_t27, _t28)
    _t32 = _ball.mul(gamma, _t30)
    _t34 = _ball.add(_t28, _t9)
    _t36 = _ball.sqr(_t34)
    _t38 = _ball.div(_t32, _t36)
    if _ball_wide.will_do(_t38, (x, alpha, beta, gamma)):
        return _t38
    # beta*gamma*x*(1 - tanh(beta*x)**2) + gamma*(alpha + tanh(beta*x))
    _t43 = _ball.mul(beta, gamma)
    _t44 = _ball.mul(_t43, x)
    _t45 = _ball.tanh(_t5)
    _t47 = _ball.sqr(_t45)
    _t49 = _ball.sub(_t28, _t47)
    _t51 = _ball.mul(_t44, _t49)
    _t53 = _ball.add(alpha, _t45)
    _t55 = _ball.mul(gamma, _t53)
    _t57 = _ball.add(_t51, _t55)
    if _ball_wide.will_do(_t57, (x, alpha, beta, gamma)):
        return _t57
    # gamma*(alpha*exp(-beta*x)**4 + 2*alpha*exp(-beta*x)**2 + alpha + 4*beta*x*exp(-beta*x...
    _t62 = _ball.neg(_t5)
    _t64 = _ball.exp(_t62)
    _t66 = _ball.sqr(_t64)
    _t68 = _ball.mul(alpha, _t66)
    _t70 = _ball.scaled(_t68, 1.0)
    _t72 = _ball.add(_t28, _t70)
    _t73 = _ball.mul(beta, x)
    _t74 = _ball.mul(_t73, _t66)
    _t76 = _ball.scaled(_t74, 2.0)
    _t78 = _ball.add(_t72, _t76)
    _t79 = _ball.add(_t78, alpha)
    _t80 = _ball.powi(_t64, 4)
    _t82 = _ball.mul(alpha, _t80)
    _t84 = _ball.add(_t79, _t82)
    _t85 = _ball.sub(_t84, _t80)
    _t87 = _ball.mul(gamma, _t85)
    _t89 = _ball.add(_t28, _t66)
    _t91 = _ball.sqr(_t89)
    _t93 = _ball.div(_t87, _t91)
    _t95 = _ball.better(_ball.better(_t38, _t57), _t93)
    return _ball_wide.settled(_t95, _aptx_derivative_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _aptx_derivative_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    return _aptx_derivative_ball(x, alpha, beta, gamma)


@_vecmath.jit_inline
def _aptx_derivative_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = 2.0 * _v3
    _v6 = 2.0 * _v4
    _v7 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, alpha)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = 2.0 * _v11
    _v14 = 2.0 * _v12
    _v15 = _vecmath.pair_product(_v3, _v4, _v8, _v9)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = 4.0 * _v16
    _v19 = 4.0 * _v17
    _v20 = _vecmath.pair_product(_v8, _v9, _v8, _v9)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_times(_v21, _v22, alpha)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_plus(_v13, _v14, -1.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v18, _v19)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_plus(_v30, _v31, alpha)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_sum(_v33, _v34, _v24, _v25)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_sum(_v36, _v37, _v21, _v22)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(-1.0)
    _v42 = abs(_v13)
    _v43 = abs(_v18)
    _v44 = abs(alpha)
    _v45 = abs(_v24)
    _v46 = _v41 + _v42
    _v47 = _v46 + _v43
    _v48 = _v47 + _v44
    _v49 = _v48 + _v45
    _v50 = _v49 + _v21
    _v51 = abs(_v39) * 16384.0 >= _v50
    _v52 = _v39 + _v40
    _v53 = _v52 * gamma
    _v54 = 2.0 + _v8
    _v55 = _v8 * _v54
    _v56 = _v55 + 1.0
    _v57 = _v53 / _v56
    _v58 = _vecmath.in_range(_v57)
    _v59 = abs(x)
    _v60 = abs(beta)
    _v61 = abs(gamma)
    _v62 = _v1 < 107.5
    _v63 = _v59 < 3.402823669209385e38
    _v64 = _v44 < 3.402823669209385e38
    _v65 = _v60 < 3.402823669209385e38
    _v66 = _v61 < 3.402823669209385e38
    _v67 = _v51 & _v58
    _v68 = _v67 & _v62
    _v69 = _v68 & _v63
    _v70 = _v69 & _v64
    _v71 = _v70 & _v65
    _v72 = _v71 & _v66
    _v73 = _vecmath.guarded(_v57, _v72)
    return _v73, _v72


@_vecmath.jit_inline
def _aptx_derivative_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = _v2 * _v2
    _v4 = 2.0 * _v3
    _v5 = _v4 * alpha
    _v6 = 4.0 * _v3
    _v7 = _v6 * beta
    _v8 = _v7 * x
    _v9 = _v3 * _v3
    _v10 = _v9 * alpha
    _v11 = -1.0 + _v5
    _v12 = _v11 + _v8
    _v13 = _v12 + alpha
    _v14 = _v13 + _v10
    _v15 = _v14 + _v9
    _v16 = abs(-1.0)
    _v17 = abs(_v5)
    _v18 = abs(_v8)
    _v19 = abs(alpha)
    _v20 = abs(_v10)
    _v21 = _v16 + _v17
    _v22 = _v21 + _v18
    _v23 = _v22 + _v19
    _v24 = _v23 + _v20
    _v25 = _v24 + _v9
    _v26 = abs(_v15) * 4096.0 >= _v25
    _v27 = _v15 * gamma
    _v28 = 1.0 + _v3
    _v29 = _v28 * _v28
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = abs(_v29)
    _v32 = _v27 / _v29
    _v33 = _vecmath.in_range(_v32)
    _v34 = abs(x)
    _v35 = abs(beta)
    _v36 = abs(gamma)
    _v37 = _vecmath32.single(_v32)
    _v38 = _v1 < 300.0
    _v39 = _v31 < 9.7453140114e288
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v19 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v26 & _v30
    _v45 = _v44 & _v33
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _v49 & _v42
    _v51 = _v50 & _v43
    _v52 = _vecmath32.guarded(_v37, _v51)
    return _v52, _v51


@_cached
def _fill_aptx_derivative(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_derivative(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_derivative(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_derivative_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_derivative(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_derivative(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_derivative(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_derivative = _dispatch.Kernel(
    __name__,
    "aptx_derivative",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_derivative,
        fill32=_fill32_aptx_derivative,
        mend=_mend_aptx_derivative,
        one=_one_aptx_derivative,
        one32=_one32_aptx_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aptx_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of aptx with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_derivative.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_derivative)
def _overload_aptx_derivative(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_derivative.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


_aptx_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "2*beta*gamma*(beta*x*tanh(beta*x) - 1)*(tanh(beta*x)**2 - 1)",
    "-8*beta*gamma*(beta*x*exp(beta*x)**2 - beta*x - exp(beta*x)**2 - "
    "1)*exp(beta*x)**2/(exp(beta*x)**2 + 1)**3",
    "8*beta*gamma*(beta*x*exp(-beta*x)**2 - beta*x + exp(-beta*x)**2 + "
    "1)*exp(-beta*x)**2/(exp(-beta*x)**2 + 1)**3",
)


@_vecmath.jit_scalar
def _aptx_derivative2_ball(x, alpha, beta, gamma):
    """In balls."""
    # -8*beta*gamma*(beta*x*exp(beta*x)**2 - beta*x - exp(beta*x)**2 - 1)*exp(beta*x)**2/(e...
    _t1 = (-1.0, 0.0, 3.0, 0.0)
    _t5 = _ball.mul(beta, gamma)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.mul(_t5, _t11)
    _t14 = _ball.mul(beta, x)
    _t15 = _ball.mul(_t14, _t11)
    _t17 = (1.0, 0.0, 0.0, 0.0)
    _t19 = _ball.sub(_t15, _t17)
    _t20 = _ball.sub(_t19, _t7)
    _t21 = _ball.sub(_t20, _t11)
    _t23 = _ball.mul(_t13, _t21)
    _t25 = _ball.mul(_t1, _t23)
    _t27 = _ball.add(_t17, _t11)
    _t29 = _ball.powi(_t27, 3)
    _t31 = _ball.div(_t25, _t29)
    if _ball_wide.will_do(_t31, (x, alpha, beta, gamma)):
        return _t31
    # 2*beta*gamma*(beta*x*tanh(beta*x) - 1)*(tanh(beta*x)**2 - 1)
    _t36 = _ball.mul(beta, gamma)
    _t37 = _ball.tanh(_t7)
    _t39 = _ball.sqr(_t37)
    _t41 = _ball.sub(_t39, _t17)
    _t43 = _ball.mul(_t36, _t41)
    _t44 = _ball.mul(beta, x)
    _t45 = _ball.mul(_t44, _t37)
    _t47 = _ball.sub(_t45, _t17)
    _t49 = _ball.mul(_t43, _t47)
    _t51 = _ball.scaled(_t49, 1.0)
    if _ball_wide.will_do(_t51, (x, alpha, beta, gamma)):
        return _t51
    # 8*beta*gamma*(beta*x*exp(-beta*x)**2 - beta*x + exp(-beta*x)**2 + 1)*exp(-beta*x)**2/...
    _t56 = _ball.mul(beta, gamma)
    _t57 = _ball.neg(_t7)
    _t59 = _ball.exp(_t57)
    _t61 = _ball.sqr(_t59)
    _t63 = _ball.mul(_t56, _t61)
    _t64 = _ball.mul(beta, x)
    _t65 = _ball.mul(_t64, _t61)
    _t67 = _ball.add(_t17, _t65)
    _t68 = _ball.add(_t67, _t61)
    _t69 = _ball.sub(_t68, _t7)
    _t71 = _ball.mul(_t63, _t69)
    _t73 = _ball.scaled(_t71, 3.0)
    _t75 = _ball.add(_t17, _t61)
    _t77 = _ball.powi(_t75, 3)
    _t79 = _ball.div(_t73, _t77)
    _t81 = _ball.better(_ball.better(_t31, _t51), _t79)
    return _ball_wide.settled(_t81, _aptx_derivative2_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _aptx_derivative2_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    return _aptx_derivative2_ball(x, alpha, beta, gamma)


@_vecmath.jit_inline
def _aptx_derivative2_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, gamma)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = beta * x
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _vecmath.two_product(beta, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v11, _v12, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) > 1.0261342003245941e-289
    _v17 = _vecmath.pair_product(_v1, _v2, _v14, _v15)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v7
    _v21 = -_v8
    _v22 = -_v14
    _v23 = -_v15
    _v24 = _vecmath.pair_product(_v7, _v8, _v14, _v15)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_plus(_v20, _v21, -1.0)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_sum(_v28, _v29, _v22, _v23)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_sum(_v31, _v32, _v25, _v26)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(-1.0)
    _v37 = abs(_v7)
    _v38 = abs(_v14)
    _v39 = abs(_v25)
    _v40 = _v36 + _v37
    _v41 = _v40 + _v38
    _v42 = _v41 + _v39
    _v43 = abs(_v34) * 16384.0 >= _v42
    _v44 = _vecmath.two_sum(_v34, _v35)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_product(_v18, _v19, _v45, _v46)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = -8.0 * _v48
    _v51 = -8.0 * _v49
    _v52 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v53, _v54, _v53, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(_v56, _v57, _v53, _v54)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = abs(_v59) > 1.0261342003245941e-289
    _v62 = abs(_v59)
    _v63 = _vecmath.pair_quotient(_v50, _v51, _v59, _v60)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _v64 + _v65
    _v67 = _vecmath.in_range(_v66)
    _v68 = abs(x)
    _v69 = abs(alpha)
    _v70 = abs(beta)
    _v71 = abs(gamma)
    _v72 = _v5 < 690.0
    _v73 = _v62 < 9.7453140114e288
    _v74 = _v68 < 3.402823669209385e38
    _v75 = _v69 < 3.402823669209385e38
    _v76 = _v70 < 3.402823669209385e38
    _v77 = _v71 < 3.402823669209385e38
    _v78 = _v4 & _v9
    _v79 = _v78 & _v16
    _v80 = _v79 & _v43
    _v81 = _v80 & _v61
    _v82 = _v81 & _v67
    _v83 = _v82 & _v72
    _v84 = _v83 & _v73
    _v85 = _v84 & _v74
    _v86 = _v85 & _v75
    _v87 = _v86 & _v76
    _v88 = _v87 & _v77
    _v89 = _vecmath.guarded(_v66, _v88)
    _v90 = _v89 if alpha == alpha else alpha
    return _v90, _v88


@_vecmath.jit_inline
def _aptx_derivative2_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = -beta
    _v1 = _v0 * x
    _v2 = beta * x
    _v3 = abs(_v2)
    _v4 = _vecmath32.exp_bounded(_v2)
    _v5 = _v4 * _v4
    _v6 = -_v5
    _v7 = _v5 * beta
    _v8 = _v7 * x
    _v9 = -1.0 + _v1
    _v10 = _v9 + _v6
    _v11 = _v10 + _v8
    _v12 = abs(-1.0)
    _v13 = abs(_v1)
    _v14 = abs(_v5)
    _v15 = abs(_v8)
    _v16 = _v12 + _v13
    _v17 = _v16 + _v14
    _v18 = _v17 + _v15
    _v19 = abs(_v11) * 4096.0 >= _v18
    _v20 = -8.0 * _v11
    _v21 = _v20 * _v5
    _v22 = _v21 * beta
    _v23 = _v22 * gamma
    _v24 = 1.0 + _v5
    _v25 = _v24 * _v24
    _v26 = _v25 * _v24
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = abs(_v26)
    _v29 = _v23 / _v26
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(alpha)
    _v33 = abs(beta)
    _v34 = abs(gamma)
    _v35 = _vecmath32.single(_v29)
    _v36 = _v3 < 300.0
    _v37 = _v28 < 9.7453140114e288
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v19 & _v27
    _v43 = _v42 & _v30
    _v44 = _v43 & _v36
    _v45 = _v44 & _v37
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _vecmath32.guarded(_v35, _v49)
    _v51 = _v50 if alpha == alpha else _vecmath32.single(alpha)
    return _v51, _v49


@_cached
def _fill_aptx_derivative2(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_derivative2(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_derivative2(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_derivative2_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_derivative2(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_derivative2(x, alpha, beta, gamma):
    value, ok = _aptx_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_derivative2(x, alpha, beta, gamma):
    value, ok = _aptx_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_derivative2 = _dispatch.Kernel(
    __name__,
    "aptx_derivative2",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_derivative2,
        fill32=_fill32_aptx_derivative2,
        mend=_mend_aptx_derivative2,
        one=_one_aptx_derivative2,
        one32=_one32_aptx_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aptx_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of aptx with respect to x.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_derivative2.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_derivative2)
def _overload_aptx_derivative2(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_derivative2.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


@_vecmath.jit_scalar
def _aptx_derivative_alpha_ball(x, alpha, beta, gamma):
    """In balls."""
    # gamma*x
    _t3 = _ball.mul(gamma, x)
    return _t3


@_vecmath.jit_scalar
def _aptx_derivative_alpha_limit(x, alpha, beta, gamma):
    """In balls."""
    return _aptx_derivative_alpha_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _aptx_derivative_alpha_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _aptx_derivative_alpha_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _aptx_derivative_alpha_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _aptx_derivative_alpha_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = _v0 if alpha == alpha else alpha
    _v2 = _v1 if beta == beta else beta
    return _v2, True


@_vecmath.jit_inline
def _aptx_derivative_alpha_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = gamma * x
    _v1 = _vecmath32.single(_v0)
    _v2 = _v1 if alpha == alpha else _vecmath32.single(alpha)
    _v3 = _v2 if beta == beta else _vecmath32.single(beta)
    return _v3, True


@_cached
def _fill_aptx_derivative_alpha(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_derivative_alpha(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_derivative_alpha(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_derivative_alpha_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_derivative_alpha(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_derivative_alpha(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_derivative_alpha(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_derivative_alpha = _dispatch.Kernel(
    __name__,
    "aptx_derivative_alpha",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_derivative_alpha,
        fill32=_fill32_aptx_derivative_alpha,
        mend=_mend_aptx_derivative_alpha,
        one=_one_aptx_derivative_alpha,
        one32=_one32_aptx_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def aptx_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of aptx with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_derivative_alpha.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_derivative_alpha)
def _overload_aptx_derivative_alpha(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_derivative_alpha.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


_aptx_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "gamma*x**2*(1 - tanh(beta*x)**2)",
    "4*gamma*x**2*exp(beta*x)**2/(exp(beta*x)**2 + 1)**2",
    "4*gamma*x**2*exp(-beta*x)**2/(exp(-beta*x)**2 + 1)**2",
)


@_vecmath.jit_scalar
def _aptx_derivative_beta_ball(x, alpha, beta, gamma):
    """In balls."""
    # 4*gamma*x**2*exp(beta*x)**2/(exp(beta*x)**2 + 1)**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(gamma, _t3)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.mul(_t5, _t11)
    _t15 = _ball.scaled(_t13, 2.0)
    _t17 = (1.0, 0.0, 0.0, 0.0)
    _t19 = _ball.add(_t17, _t11)
    _t21 = _ball.sqr(_t19)
    _t23 = _ball.div(_t15, _t21)
    if _ball_wide.will_do(_t23, (x, alpha, beta, gamma)):
        return _t23
    # gamma*x**2*(1 - tanh(beta*x)**2)
    _t28 = _ball.mul(gamma, _t3)
    _t29 = _ball.tanh(_t7)
    _t31 = _ball.sqr(_t29)
    _t33 = _ball.sub(_t17, _t31)
    _t35 = _ball.mul(_t28, _t33)
    if _ball_wide.will_do(_t35, (x, alpha, beta, gamma)):
        return _t35
    # 4*gamma*x**2*exp(-beta*x)**2/(exp(-beta*x)**2 + 1)**2
    _t40 = _ball.mul(gamma, _t3)
    _t41 = _ball.neg(_t7)
    _t43 = _ball.exp(_t41)
    _t45 = _ball.sqr(_t43)
    _t47 = _ball.mul(_t40, _t45)
    _t49 = _ball.scaled(_t47, 2.0)
    _t51 = _ball.add(_t17, _t45)
    _t53 = _ball.sqr(_t51)
    _t55 = _ball.div(_t49, _t53)
    _t57 = _ball.better(_ball.better(_t23, _t35), _t55)
    return _ball_wide.settled(_t57, _aptx_derivative_beta_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _aptx_derivative_beta_limit(x, alpha, beta, gamma):
    """In balls."""
    return _aptx_derivative_beta_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _aptx_derivative_beta_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _aptx_derivative_beta_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _aptx_derivative_beta_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _aptx_derivative_beta_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = 2.0 * _v3
    _v6 = 2.0 * _v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _vecmath.two_product(4.0, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = x * x
    _v12 = _vecmath.pair_times(_v9, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_times(_v13, _v14, gamma)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.rounded(_v16, _v17)
    _v19 = 2.0 + _v7
    _v20 = _v7 * _v19
    _v21 = _v20 + 1.0
    _v22 = _v18 / _v21
    _v23 = _vecmath.in_range(_v22)
    _v24 = abs(x)
    _v25 = abs(alpha)
    _v26 = abs(beta)
    _v27 = abs(gamma)
    _v28 = _v1 < 162.5
    _v29 = _v24 < 3.402823669209385e38
    _v30 = _v25 < 3.402823669209385e38
    _v31 = _v26 < 3.402823669209385e38
    _v32 = _v27 < 3.402823669209385e38
    _v33 = _v23 & _v28
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = _vecmath.guarded(_v22, _v37)
    _v39 = _v38 if alpha == alpha else alpha
    return _v39, _v37


@_vecmath.jit_inline
def _aptx_derivative_beta_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = x * x
    _v6 = _v4 * _v5
    _v7 = _v6 * gamma
    _v8 = 1.0 + _v3
    _v9 = _v8 * _v8
    _v10 = abs(_v9) > 1.0261342003245941e-289
    _v11 = abs(_v9)
    _v12 = _v7 / _v9
    _v13 = _vecmath.in_range(_v12)
    _v14 = abs(x)
    _v15 = abs(alpha)
    _v16 = abs(beta)
    _v17 = abs(gamma)
    _v18 = _vecmath32.single(_v12)
    _v19 = _v1 < 300.0
    _v20 = _v11 < 9.7453140114e288
    _v21 = _v14 < 3.402823669209385e38
    _v22 = _v15 < 3.402823669209385e38
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v10 & _v13
    _v26 = _v25 & _v19
    _v27 = _v26 & _v20
    _v28 = _v27 & _v21
    _v29 = _v28 & _v22
    _v30 = _v29 & _v23
    _v31 = _v30 & _v24
    _v32 = _vecmath32.guarded(_v18, _v31)
    _v33 = _v32 if alpha == alpha else _vecmath32.single(alpha)
    return _v33, _v31


@_cached
def _fill_aptx_derivative_beta(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_derivative_beta(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_derivative_beta(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_derivative_beta_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_derivative_beta(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_derivative_beta(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_derivative_beta(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_derivative_beta = _dispatch.Kernel(
    __name__,
    "aptx_derivative_beta",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_derivative_beta,
        fill32=_fill32_aptx_derivative_beta,
        mend=_mend_aptx_derivative_beta,
        one=_one_aptx_derivative_beta,
        one32=_one32_aptx_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aptx_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of aptx with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_derivative_beta.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_derivative_beta)
def _overload_aptx_derivative_beta(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_derivative_beta.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


_aptx_derivative_gamma_ball_expression = _ball_wide.program(
    "x alpha beta gamma",
    "x*(alpha + tanh(beta*x))",
    "x*(alpha*exp(beta*x)**2 + alpha + exp(beta*x)**2 - 1)/(exp(beta*x)**2 + 1)",
)


@_vecmath.jit_scalar
def _aptx_derivative_gamma_ball(x, alpha, beta, gamma):
    """In balls."""
    # x*(alpha*exp(beta*x)**2 + alpha + exp(beta*x)**2 - 1)/(exp(beta*x)**2 + 1)
    _t4 = _ball.mul(beta, x)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.sqr(_t6)
    _t10 = _ball.mul(alpha, _t8)
    _t12 = _ball.add(alpha, _t10)
    _t13 = _ball.add(_t12, _t8)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.sub(_t13, _t14)
    _t18 = _ball.mul(x, _t16)
    _t20 = _ball.add(_t14, _t8)
    _t22 = _ball.div(_t18, _t20)
    if _ball_wide.will_do(_t22, (x, alpha, beta, gamma)):
        return _t22
    # x*(alpha + tanh(beta*x))
    _t27 = _ball.tanh(_t4)
    _t29 = _ball.add(alpha, _t27)
    _t31 = _ball.mul(x, _t29)
    _t33 = _ball.better(_t22, _t31)
    return _ball_wide.settled(_t33, _aptx_derivative_gamma_ball_expression, (x, alpha, beta, gamma))


@_vecmath.jit_scalar
def _aptx_derivative_gamma_limit(x, alpha, beta, gamma):
    """In balls."""
    return _aptx_derivative_gamma_ball(x, alpha, beta, gamma)


@_vecmath.jit_scalar
def _aptx_derivative_gamma_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    _at = _aptx_derivative_gamma_limit(x, alpha, beta, gamma)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _aptx_derivative_gamma_limit(x, alpha, beta, gamma)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _aptx_derivative_gamma_fast(x, alpha, beta, gamma):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = 2.0 * _v3
    _v6 = 2.0 * _v4
    _v7 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, alpha)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.two_sum(-1.0, alpha)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_sum(_v14, _v15, _v11, _v12)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_sum(_v17, _v18, _v8, _v9)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(-1.0)
    _v23 = abs(alpha)
    _v24 = abs(_v11)
    _v25 = _v22 + _v23
    _v26 = _v25 + _v24
    _v27 = _v26 + _v8
    _v28 = abs(_v20) * 16384.0 >= _v27
    _v29 = _v20 + _v21
    _v30 = _v29 * x
    _v31 = 1.0 + _v8
    _v32 = _v30 / _v31
    _v33 = _vecmath.in_range(_v32)
    _v34 = abs(x)
    _v35 = abs(beta)
    _v36 = abs(gamma)
    _v37 = _v1 < 162.5
    _v38 = _v34 < 3.402823669209385e38
    _v39 = _v23 < 3.402823669209385e38
    _v40 = _v35 < 3.402823669209385e38
    _v41 = _v36 < 3.402823669209385e38
    _v42 = _v28 & _v33
    _v43 = _v42 & _v37
    _v44 = _v43 & _v38
    _v45 = _v44 & _v39
    _v46 = _v45 & _v40
    _v47 = _v46 & _v41
    _v48 = _vecmath.guarded(_v32, _v47)
    _v49 = _v48 if gamma == gamma else gamma
    return _v49, _v47


@_vecmath.jit_inline
def _aptx_derivative_gamma_fast32(x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.tanh(_v0)
    _v2 = alpha + _v1
    _v3 = abs(alpha)
    _v4 = abs(_v1)
    _v5 = _v3 + _v4
    _v6 = abs(_v2) * 4096.0 >= _v5
    _v7 = _v2 * x
    _v8 = _v7 != 0.0
    _v9 = abs(x)
    _v10 = abs(beta)
    _v11 = abs(gamma)
    _v12 = _vecmath32.single(_v7)
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v3 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v6 & _v8
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _vecmath32.guarded(_v12, _v21)
    _v23 = _v22 if gamma == gamma else _vecmath32.single(gamma)
    return _v23, _v21


@_cached
def _fill_aptx_derivative_gamma(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_gamma_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_derivative_gamma(x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_derivative_gamma_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_derivative_gamma(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_derivative_gamma_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_derivative_gamma(x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_derivative_gamma(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_derivative_gamma(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_gamma_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_derivative_gamma(x, alpha, beta, gamma):
    value, ok = _aptx_derivative_gamma_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact = _round_aptx_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_derivative_gamma = _dispatch.Kernel(
    __name__,
    "aptx_derivative_gamma",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_derivative_gamma,
        fill32=_fill32_aptx_derivative_gamma,
        mend=_mend_aptx_derivative_gamma,
        one=_one_aptx_derivative_gamma,
        one32=_one32_aptx_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def aptx_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of aptx with respect to its parameter gamma.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_derivative_gamma.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_derivative_gamma)
def _overload_aptx_derivative_gamma(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_derivative_gamma.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


@_vecmath.jit_inline
def _aptx_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = _v2 * _v2
    _v4 = 2.0 * _v3
    _v5 = _v4 * alpha
    _v6 = 4.0 * _v3
    _v7 = _v6 * beta
    _v8 = _v7 * x
    _v9 = _v3 * _v3
    _v10 = _v9 * alpha
    _v11 = -1.0 + _v5
    _v12 = _v11 + _v8
    _v13 = _v12 + alpha
    _v14 = _v13 + _v10
    _v15 = _v14 + _v9
    _v16 = abs(-1.0)
    _v17 = abs(_v5)
    _v18 = abs(_v8)
    _v19 = abs(alpha)
    _v20 = abs(_v10)
    _v21 = _v16 + _v17
    _v22 = _v21 + _v18
    _v23 = _v22 + _v19
    _v24 = _v23 + _v20
    _v25 = _v24 + _v9
    _v26 = abs(_v15) * 4096.0 >= _v25
    _v27 = _v15 * gamma
    _v28 = 1.0 + _v3
    _v29 = _v28 * _v28
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = abs(_v29)
    _v32 = _v27 / _v29
    _v33 = _vecmath.in_range(_v32)
    _v34 = abs(x)
    _v35 = abs(beta)
    _v36 = abs(gamma)
    _v37 = _vecmath32.product(grad_output, _v32)
    _v38 = _v1 < 300.0
    _v39 = _v31 < 9.7453140114e288
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v19 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v26 & _v30
    _v45 = _v44 & _v33
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _v49 & _v42
    _v51 = _v50 & _v43
    _v52 = _vecmath32.guarded(_v37, _v51)
    return _v52, _v52 == _v52


@_vecmath.jit_inline
def _aptx_backward_fast(grad_output, x, alpha, beta, gamma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _aptx_derivative_fast(x, alpha, beta, gamma)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _aptx_backward_fast32(grad_output, x, alpha, beta, gamma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aptx_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma)
    return _r0, _ok0


@_vecmath.jit_scalar
def _aptx_backward_exact(grad_output, x, alpha, beta, gamma):
    """Right everywhere: balls."""
    _d0 = _aptx_derivative_exact(x, alpha, beta, gamma)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_aptx_backward(grad_output, x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_backward(grad_output, x, alpha, beta, gamma, out):
    missed = False
    for i in range(out.size):
        value, ok = _aptx_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_aptx_backward(grad_output, x, alpha, beta, gamma, width):
    if _loops.any_nan(grad_output, x, alpha, beta, gamma):
        return _loops.NAN
    ball = _aptx_backward_exact(grad_output, x, alpha, beta, gamma)
    return _loops.rounded(ball, width)


@_cached
def _mend_aptx_backward(grad_output, x, alpha, beta, gamma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_aptx_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_aptx_backward(grad_output, x, alpha, beta, gamma):
    value, ok = _aptx_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
    )
    if not ok:
        exact = _round_aptx_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_aptx_backward(grad_output, x, alpha, beta, gamma):
    value, ok = _aptx_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
    )
    if not ok:
        exact = _round_aptx_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_aptx_backward = _dispatch.Kernel(
    __name__,
    "aptx_backward",
    ("grad_output", "x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_backward,
        fill32=_fill32_aptx_backward,
        mend=_mend_aptx_backward,
        one=_one_aptx_backward,
        one32=_one32_aptx_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def aptx_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of aptx.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_aptx_backward.call(out, grad_output, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_backward)
def _overload_aptx_backward(grad_output, x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_backward.compiled(grad_output, x, alpha, beta, gamma)

    def jitted(grad_output, x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(grad_output, x, alpha, beta, gamma)

    return jitted


@_vecmath.jit_inline
def _aptx_value_and_derivative_fast(x, alpha, beta, gamma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aptx_fast(x, alpha, beta, gamma)
    _r1, _ok1 = _aptx_derivative_fast(x, alpha, beta, gamma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _aptx_value_and_derivative_fast32(x, alpha, beta, gamma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _aptx_fast32(x, alpha, beta, gamma)
    _r1, _ok1 = _aptx_derivative_fast32(x, alpha, beta, gamma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _aptx_value_and_derivative_exact(x, alpha, beta, gamma):
    """Right everywhere: balls."""
    _r0 = _aptx_exact(x, alpha, beta, gamma)
    _r1 = _aptx_derivative_exact(x, alpha, beta, gamma)
    return _r0, _r1


@_cached
def _fill_aptx_value_and_derivative(x, alpha, beta, gamma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _aptx_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_aptx_value_and_derivative(x, alpha, beta, gamma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _aptx_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_aptx_value_and_derivative(x, alpha, beta, gamma, width):
    if _loops.any_nan(x, alpha, beta, gamma):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _aptx_value_and_derivative_exact(x, alpha, beta, gamma)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_aptx_value_and_derivative(x, alpha, beta, gamma, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_aptx_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), _loops.at(gamma, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_aptx_value_and_derivative(x, alpha, beta, gamma):
    value_0, value_1, ok = _aptx_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact_0, exact_1 = _round_aptx_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_aptx_value_and_derivative(x, alpha, beta, gamma):
    value_0, value_1, ok = _aptx_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), _loops.float64(gamma)
    )
    if not ok:
        exact_0, exact_1 = _round_aptx_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_aptx_value_and_derivative = _dispatch.Kernel(
    __name__,
    "aptx_value_and_derivative",
    ("x", "alpha", "beta", "gamma"),
    _loops.Loops(
        fill=_fill_aptx_value_and_derivative,
        fill32=_fill32_aptx_value_and_derivative,
        mend=_mend_aptx_value_and_derivative,
        one=_one_aptx_value_and_derivative,
        one32=_one32_aptx_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def aptx_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """APTx and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.
    gamma: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_aptx_value_and_derivative.call(out, x, alpha, beta, gamma)


@_loops.callable_when_jitted(aptx_value_and_derivative)
def _overload_aptx_value_and_derivative(x, alpha=1.0, beta=1.0, gamma=0.5):
    call = _kernel_aptx_value_and_derivative.compiled(x, alpha, beta, gamma)

    def jitted(x, alpha=1.0, beta=1.0, gamma=0.5):
        return call(x, alpha, beta, gamma)

    return jitted


def aptx_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times aptx_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "aptx_backward_alpha",
        _kernel_aptx_derivative_alpha,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        2,
        (grad_output, x, alpha, beta, gamma),
        out,
    )


def aptx_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times aptx_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "aptx_backward_beta",
        _kernel_aptx_derivative_beta,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        3,
        (grad_output, x, alpha, beta, gamma),
        out,
    )


def aptx_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times aptx_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "aptx_backward_gamma",
        _kernel_aptx_derivative_gamma,
        ("grad_output", "x", "alpha", "beta", "gamma"),
        4,
        (grad_output, x, alpha, beta, gamma),
        out,
    )
