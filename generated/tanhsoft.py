"""TanhSoft.

Written by `symact build` from [tanhsoft] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "tanhsoft",
    "tanhsoft_backward",
    "tanhsoft_backward_alpha",
    "tanhsoft_backward_beta",
    "tanhsoft_backward_delta",
    "tanhsoft_backward_gamma",
    "tanhsoft_derivative",
    "tanhsoft_derivative2",
    "tanhsoft_derivative_alpha",
    "tanhsoft_derivative_beta",
    "tanhsoft_derivative_delta",
    "tanhsoft_derivative_gamma",
    "tanhsoft_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tanhsoft_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "log(delta + exp(x))*tanh(alpha*x + beta*exp(gamma*x))",
    "(exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + "
    "1)*log1p(delta + exp(x) - 1)/(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)",
    "(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1)))*(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "expm1(alpha*x) + expm1(beta*(expm1(gamma*x) + 1)) + 2)*log1p(delta + "
    "expm1(x))/(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2)",
    "(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) - exp(-alpha*x) + "
    "1)*(expm1(beta/exp(-gamma*x)) + exp(-alpha*x) + 1)/(expm1(beta/exp(-gamma*x))**2 + "
    "2*expm1(beta/exp(-gamma*x)) + exp(-alpha*x)**2 + 1)",
)


@_vecmath.jit_scalar
def _tanhsoft_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)*l...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(_t7, _t17)
    _t21 = _ball.add(_t1, _t19)
    _t23 = _ball.sub(_t19, _t1)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.exp(x)
    _t29 = _ball.add(delta, _t27)
    _t30 = _ball.sub(_t29, _t1)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(_t25, _t32)
    _t36 = _ball.sqr(_t7)
    _t38 = _ball.sqr(_t17)
    _t40 = _ball.mul(_t36, _t38)
    _t42 = _ball.add(_t1, _t40)
    _t44 = _ball.div(_t34, _t42)
    if _ball_wide.will_do(_t44, (x, alpha, beta, gamma, delta)):
        return _t44
    # log(delta + exp(x))*tanh(alpha*x + beta*exp(gamma*x))
    _t49 = _ball.add(delta, _t27)
    _t51 = _ball.log(_t49)
    _t53 = _ball.add(_t5, _t15)
    _t55 = _ball.tanh(_t53)
    _t57 = _ball.mul(_t51, _t55)
    if _ball_wide.will_do(_t57, (x, alpha, beta, gamma, delta)):
        return _t57
    # (expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + expm1(beta*(expm1...
    _t62 = _ball.expm1(_t5)
    _t64 = _ball.expm1(_t11)
    _t66 = _ball.add(_t1, _t64)
    _t68 = _ball.mul(beta, _t66)
    _t70 = _ball.expm1(_t68)
    _t72 = _ball.mul(_t62, _t70)
    _t74 = _ball.add(_t62, _t72)
    _t75 = _ball.add(_t74, _t70)
    _t77 = (1.0, 0.0, 1.0, 0.0)
    _t79 = _ball.add(_t77, _t62)
    _t80 = _ball.add(_t79, _t72)
    _t81 = _ball.add(_t80, _t70)
    _t83 = _ball.mul(_t75, _t81)
    _t84 = _ball.expm1(x)
    _t86 = _ball.add(delta, _t84)
    _t88 = _ball.log1p(_t86)
    _t90 = _ball.mul(_t83, _t88)
    _t92 = _ball.scaled(_t62, 1.0)
    _t94 = _ball.add(_t77, _t92)
    _t95 = _ball.sqr(_t62)
    _t97 = _ball.mul(_t95, _t70)
    _t99 = _ball.scaled(_t97, 1.0)
    _t101 = _ball.add(_t94, _t99)
    _t102 = _ball.sqr(_t70)
    _t104 = _ball.mul(_t102, _t62)
    _t106 = _ball.scaled(_t104, 1.0)
    _t108 = _ball.add(_t101, _t106)
    _t109 = _ball.scaled(_t70, 1.0)
    _t111 = _ball.add(_t108, _t109)
    _t112 = _ball.scaled(_t72, 2.0)
    _t114 = _ball.add(_t111, _t112)
    _t115 = _ball.add(_t114, _t95)
    _t116 = _ball.mul(_t95, _t102)
    _t118 = _ball.add(_t115, _t116)
    _t119 = _ball.add(_t118, _t102)
    _t121 = _ball.div(_t90, _t119)
    if _ball_wide.will_do(_t121, (x, alpha, beta, gamma, delta)):
        return _t121
    # (x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) - exp(-alpha*x) + 1)*(expm1(bet...
    _t126 = _ball.neg(x)
    _t128 = _ball.exp(_t126)
    _t130 = _ball.mul(delta, _t128)
    _t132 = _ball.log1p(_t130)
    _t134 = _ball.add(_t132, x)
    _t136 = _ball.neg(_t11)
    _t138 = _ball.exp(_t136)
    _t140 = _ball.div(beta, _t138)
    _t142 = _ball.expm1(_t140)
    _t144 = _ball.add(_t1, _t142)
    _t145 = _ball.neg(_t5)
    _t147 = _ball.exp(_t145)
    _t149 = _ball.sub(_t144, _t147)
    _t151 = _ball.mul(_t134, _t149)
    _t152 = _ball.add(_t1, _t147)
    _t153 = _ball.add(_t152, _t142)
    _t155 = _ball.mul(_t151, _t153)
    _t157 = _ball.scaled(_t142, 1.0)
    _t159 = _ball.add(_t1, _t157)
    _t160 = _ball.sqr(_t147)
    _t162 = _ball.add(_t159, _t160)
    _t163 = _ball.sqr(_t142)
    _t165 = _ball.add(_t162, _t163)
    _t167 = _ball.div(_t155, _t165)
    _t169 = _ball.better(_ball.better(_ball.better(_t44, _t57), _t121), _t167)
    return _ball_wide.settled(_t169, _tanhsoft_ball_expression, (x, alpha, beta, gamma, delta))


@_vecmath.jit_scalar
def _tanhsoft_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, delta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.log_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) * 8192.0 >= 1.0
    _v11 = _vecmath.two_product(alpha, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = gamma * x
    _v15 = abs(_v14)
    _v16 = _vecmath.two_product(gamma, x)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.exp_bounded_as_pair(_v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(_v20, _v21, beta)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_sum(_v12, _v13, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v12)
    _v29 = abs(_v23)
    _v30 = _v28 + _v29
    _v31 = abs(_v26) * 8192.0 >= _v30
    _v32 = _vecmath.two_sum(_v26, _v27)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.tanh_as_pair(_v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_product(_v8, _v9, _v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _v39 + _v40
    _v42 = delta > 0.0
    _v43 = _vecmath.in_range(_v41)
    _v44 = abs(alpha)
    _v45 = abs(beta)
    _v46 = abs(gamma)
    _v47 = abs(delta)
    _v48 = _v0 < 325.0
    _v49 = _v15 < 325.0
    _v50 = _v44 < 3.402823669209385e38
    _v51 = _v45 < 3.402823669209385e38
    _v52 = _v46 < 3.402823669209385e38
    _v53 = _v47 < 3.402823669209385e38
    _v54 = _v10 & _v31
    _v55 = _v54 & _v42
    _v56 = _v55 & _v43
    _v57 = _v56 & _v48
    _v58 = _v57 & _v49
    _v59 = _v58 & _v50
    _v60 = _v59 & _v51
    _v61 = _v60 & _v52
    _v62 = _v61 & _v53
    _v63 = _vecmath.guarded(_v41, _v62)
    return _v63, _v62


@_vecmath.jit_inline
def _tanhsoft_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = delta + _v1
    _v3 = _vecmath32.log(_v2)
    _v4 = abs(_v3) * 4096.0 >= 1.0
    _v5 = alpha * x
    _v6 = gamma * x
    _v7 = abs(_v6)
    _v8 = _vecmath32.exp_bounded(_v6)
    _v9 = _v8 * beta
    _v10 = _v5 + _v9
    _v11 = abs(_v5)
    _v12 = abs(_v9)
    _v13 = _v11 + _v12
    _v14 = abs(_v10) * 4096.0 >= _v13
    _v15 = _vecmath32.tanh(_v10)
    _v16 = _v3 * _v15
    _v17 = delta > 0.0
    _v18 = _v16 != 0.0
    _v19 = abs(alpha)
    _v20 = abs(beta)
    _v21 = abs(gamma)
    _v22 = abs(delta)
    _v23 = _vecmath32.single(_v16)
    _v24 = _v0 < 150.0
    _v25 = _v7 < 150.0
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v4 & _v14
    _v31 = _v30 & _v17
    _v32 = _v31 & _v18
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _vecmath32.guarded(_v23, _v38)
    return _v39, _v38


@_cached
def _fill_tanhsoft(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft = _dispatch.Kernel(
    __name__,
    "tanhsoft",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft,
        fill32=_fill32_tanhsoft,
        mend=_mend_tanhsoft,
        one=_one_tanhsoft,
        one32=_one32_tanhsoft,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """TanhSoft, elementwise.

    Slow in places: at 39 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft)
def _overload_tanhsoft(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*(alpha + beta*gamma*exp(gamma*x))*log(delta + "
    "exp(x)) + exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))",
    "(4*alpha*delta*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*alpha*log1p(delta + exp(x) - 1)*exp(x)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*beta*delta*gamma*log1p(delta + exp(x) - "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x) + 4*beta*gamma*log1p(delta + exp(x)"
    " - 1)*exp(x)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x) + "
    "exp(x)*exp(alpha*x)**4*exp(beta*exp(gamma*x))**4 - exp(x))/((delta + "
    "exp(x))*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2)",
    "((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(gamma*x) + 4*expm1(x) + 4) + (alpha*(8*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(beta*(expm1(gamma*x) + 1)) + 8*expm1(x) + 8) + beta*gamma*(8*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + (8*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(beta*(expm1(gamma*x) + 1)) + 8*expm1(x) + 8)*expm1(gamma*x) + 8*expm1(x) + "
    "8))*expm1(beta*(expm1(gamma*x) + 1)))*log1p(delta + expm1(x)) + ((((expm1(x) + "
    "1)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "6*expm1(x) + 6)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x)"
    " + 1)) + ((alpha*(8*delta + (4*delta + 4*expm1(x) + 4)*expm1(alpha*x) + 8*expm1(x) + 8) + "
    "beta*gamma*(8*delta + (8*delta + 8*expm1(x) + 8)*expm1(gamma*x) + (4*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(gamma*x) + 4*expm1(x) + 4)*expm1(alpha*x) + 8*expm1(x) + "
    "8))*log1p(delta + expm1(x)) + (((expm1(x) + 1)*expm1(alpha*x) + 4*expm1(x) + "
    "4)*expm1(alpha*x) + 6*expm1(x) + 6)*expm1(alpha*x) + ((alpha*(16*delta + (8*delta + "
    "8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + 16*expm1(x) + 16) + beta*gamma*(16*delta +"
    " (8*delta + 8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + (16*delta + (8*delta + "
    "8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + 16*expm1(x) + 16)*expm1(gamma*x) + "
    "16*expm1(x) + 16))*log1p(delta + expm1(x)) + (((4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + "
    "1)) + 16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + "
    "24)*expm1(beta*(expm1(gamma*x) + 1)) + ((alpha*(8*delta + 8*expm1(x) + 8) + "
    "beta*gamma*(8*delta + (8*delta + 8*expm1(x) + 8)*expm1(gamma*x) + 8*expm1(x) + "
    "8))*log1p(delta + expm1(x)) + ((4*expm1(x) + 4)*expm1(alpha*x) + 16*expm1(x) + "
    "16)*expm1(alpha*x) + ((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(gamma*x) + 4*expm1(x) + 4))*log1p(delta + expm1(x)) + ((6*expm1(x) + "
    "6)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "((6*expm1(x) + 6)*expm1(alpha*x) + ((4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "((expm1(x) + 1)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(alpha*x) + "
    "16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(alpha*x) + "
    "36*expm1(x) + 36)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(alpha*x) + "
    "16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(alpha*x))/((delta "
    "+ expm1(x) + 1)*(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2)**2)",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (4*alpha*delta*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + ...
    _t3 = _ball.mul(alpha, delta)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t14 = _ball.mul(gamma, x)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(beta, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.mul(_t11, _t22)
    _t25 = _ball.exp(x)
    _t27 = _ball.add(delta, _t25)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.sub(_t27, _t28)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(_t24, _t32)
    _t36 = _ball.scaled(_t34, 2.0)
    _t38 = _ball.mul(alpha, _t9)
    _t39 = _ball.mul(_t38, _t22)
    _t40 = _ball.mul(_t39, _t25)
    _t41 = _ball.mul(_t40, _t32)
    _t43 = _ball.scaled(_t41, 2.0)
    _t45 = _ball.add(_t36, _t43)
    _t46 = _ball.mul(beta, gamma)
    _t47 = _ball.mul(_t46, delta)
    _t48 = _ball.mul(_t47, _t9)
    _t49 = _ball.mul(_t48, _t22)
    _t50 = _ball.mul(_t49, _t16)
    _t51 = _ball.mul(_t50, _t32)
    _t53 = _ball.scaled(_t51, 2.0)
    _t55 = _ball.add(_t45, _t53)
    _t56 = _ball.mul(beta, gamma)
    _t57 = _ball.mul(_t56, _t9)
    _t58 = _ball.mul(_t57, _t22)
    _t59 = _ball.mul(_t58, _t25)
    _t60 = _ball.mul(_t59, _t16)
    _t61 = _ball.mul(_t60, _t32)
    _t63 = _ball.scaled(_t61, 2.0)
    _t65 = _ball.add(_t55, _t63)
    _t66 = _ball.powi(_t7, 4)
    _t68 = _ball.powi(_t20, 4)
    _t70 = _ball.mul(_t66, _t68)
    _t71 = _ball.mul(_t70, _t25)
    _t73 = _ball.add(_t65, _t71)
    _t74 = _ball.sub(_t73, _t25)
    _t76 = _ball.mul(_t9, _t22)
    _t78 = _ball.add(_t28, _t76)
    _t80 = _ball.sqr(_t78)
    _t82 = _ball.add(delta, _t25)
    _t84 = _ball.mul(_t80, _t82)
    _t86 = _ball.div(_t74, _t84)
    if _ball_wide.will_do(_t86, (x, alpha, beta, gamma, delta)):
        return _t86
    # (1 - tanh(alpha*x + beta*exp(gamma*x))**2)*(alpha + beta*gamma*exp(gamma*x))*log(delt...
    _t91 = _ball.add(_t5, _t18)
    _t93 = _ball.tanh(_t91)
    _t95 = _ball.sqr(_t93)
    _t97 = _ball.sub(_t28, _t95)
    _t99 = _ball.mul(beta, gamma)
    _t100 = _ball.mul(_t99, _t16)
    _t102 = _ball.add(alpha, _t100)
    _t104 = _ball.mul(_t97, _t102)
    _t105 = _ball.log(_t82)
    _t107 = _ball.mul(_t104, _t105)
    _t109 = _ball.mul(_t25, _t93)
    _t111 = _ball.div(_t109, _t82)
    _t113 = _ball.add(_t107, _t111)
    if _ball_wide.will_do(_t113, (x, alpha, beta, gamma, delta)):
        return _t113
    # ((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + 4*expm1(x) + 4)...
    _t118 = _ball.expm1(x)
    _t120 = _ball.add(_t28, _t118)
    _t122 = _ball.expm1(_t14)
    _t124 = _ball.add(_t28, _t122)
    _t126 = _ball.mul(beta, _t124)
    _t128 = _ball.expm1(_t126)
    _t130 = _ball.mul(_t120, _t128)
    _t132 = (1.0, 0.0, 2.0, 0.0)
    _t134 = _ball.add(_t130, _t132)
    _t135 = _ball.scaled(_t118, 2.0)
    _t137 = _ball.add(_t134, _t135)
    _t139 = _ball.mul(_t137, _t128)
    _t141 = (1.5, 0.0, 2.0, 0.0)
    _t143 = _ball.add(_t139, _t141)
    _t144 = _ball.mul(_t141, _t118)
    _t146 = _ball.add(_t143, _t144)
    _t148 = _ball.mul(_t146, _t128)
    _t150 = _ball.add(_t148, _t132)
    _t151 = _ball.add(_t150, _t135)
    _t153 = _ball.mul(_t151, _t128)
    _t155 = _ball.expm1(_t5)
    _t157 = _ball.mul(_t120, _t155)
    _t159 = _ball.add(_t157, _t132)
    _t160 = _ball.add(_t159, _t135)
    _t162 = _ball.mul(_t160, _t155)
    _t164 = _ball.add(_t162, _t141)
    _t165 = _ball.add(_t164, _t144)
    _t167 = _ball.mul(_t165, _t155)
    _t169 = _ball.add(_t132, _t135)
    _t171 = _ball.mul(_t169, _t128)
    _t173 = (1.0, 0.0, 4.0, 0.0)
    _t175 = _ball.add(_t171, _t173)
    _t176 = _ball.scaled(_t118, 4.0)
    _t178 = _ball.add(_t175, _t176)
    _t180 = _ball.mul(_t178, _t128)
    _t182 = (1.5, 0.0, 4.0, 0.0)
    _t184 = _ball.add(_t180, _t182)
    _t185 = _ball.mul(_t182, _t118)
    _t187 = _ball.add(_t184, _t185)
    _t189 = _ball.mul(_t187, _t128)
    _t191 = _ball.mul(_t169, _t155)
    _t193 = _ball.add(_t191, _t173)
    _t194 = _ball.add(_t193, _t176)
    _t196 = _ball.mul(_t194, _t155)
    _t198 = _ball.mul(_t137, _t155)
    _t200 = _ball.add(_t198, _t171)
    _t201 = _ball.add(_t200, _t173)
    _t202 = _ball.add(_t201, _t176)
    _t204 = _ball.mul(_t202, _t128)
    _t206 = _ball.add(_t141, _t144)
    _t208 = _ball.mul(_t206, _t155)
    _t210 = _ball.add(_t204, _t208)
    _t211 = _ball.add(_t210, _t182)
    _t212 = _ball.add(_t211, _t185)
    _t214 = _ball.mul(_t212, _t155)
    _t216 = _ball.mul(_t206, _t128)
    _t218 = _ball.add(_t216, _t182)
    _t219 = _ball.add(_t218, _t185)
    _t221 = _ball.mul(_t219, _t128)
    _t223 = _ball.add(_t214, _t221)
    _t224 = _ball.scaled(delta, 2.0)
    _t226 = _ball.add(_t132, _t224)
    _t227 = _ball.add(_t226, _t135)
    _t229 = _ball.mul(alpha, _t227)
    _t231 = _ball.mul(beta, gamma)
    _t232 = _ball.mul(_t227, _t122)
    _t234 = _ball.add(_t232, _t132)
    _t235 = _ball.add(_t234, _t224)
    _t236 = _ball.add(_t235, _t135)
    _t238 = _ball.mul(_t231, _t236)
    _t240 = _ball.add(_t229, _t238)
    _t242 = _ball.add(delta, _t118)
    _t244 = _ball.log1p(_t242)
    _t246 = _ball.mul(_t240, _t244)
    _t248 = _ball.add(_t223, _t246)
    _t249 = (1.125, 0.0, 5.0, 0.0)
    _t251 = _ball.add(_t248, _t249)
    _t252 = _ball.mul(_t249, _t118)
    _t254 = _ball.add(_t251, _t252)
    _t256 = _ball.mul(_t254, _t128)
    _t258 = _ball.add(_t196, _t256)
    _t259 = (1.0, 0.0, 3.0, 0.0)
    _t261 = _ball.scaled(delta, 3.0)
    _t263 = _ball.add(_t259, _t261)
    _t264 = _ball.scaled(_t118, 3.0)
    _t266 = _ball.add(_t263, _t264)
    _t268 = _ball.mul(alpha, _t266)
    _t270 = _ball.mul(beta, gamma)
    _t271 = _ball.mul(_t266, _t122)
    _t273 = _ball.add(_t271, _t259)
    _t274 = _ball.add(_t273, _t261)
    _t275 = _ball.add(_t274, _t264)
    _t277 = _ball.mul(_t270, _t275)
    _t279 = _ball.add(_t268, _t277)
    _t281 = _ball.mul(_t279, _t244)
    _t283 = _ball.add(_t258, _t281)
    _t284 = _ball.add(_t283, _t182)
    _t285 = _ball.add(_t284, _t185)
    _t287 = _ball.mul(_t285, _t155)
    _t289 = _ball.add(_t189, _t287)
    _t290 = _ball.mul(_t266, _t128)
    _t292 = _ball.add(_t290, _t173)
    _t293 = _ball.scaled(delta, 4.0)
    _t295 = _ball.add(_t292, _t293)
    _t296 = _ball.add(_t295, _t176)
    _t298 = _ball.mul(alpha, _t296)
    _t300 = _ball.mul(beta, gamma)
    _t301 = _ball.mul(_t296, _t122)
    _t303 = _ball.add(_t301, _t290)
    _t304 = _ball.add(_t303, _t173)
    _t305 = _ball.add(_t304, _t293)
    _t306 = _ball.add(_t305, _t176)
    _t308 = _ball.mul(_t300, _t306)
    _t310 = _ball.add(_t298, _t308)
    _t312 = _ball.mul(_t310, _t244)
    _t314 = _ball.add(_t289, _t312)
    _t315 = _ball.add(_t314, _t173)
    _t316 = _ball.add(_t315, _t176)
    _t318 = _ball.mul(_t316, _t128)
    _t320 = _ball.add(_t167, _t318)
    _t321 = _ball.mul(_t227, _t155)
    _t323 = _ball.add(_t321, _t259)
    _t324 = _ball.add(_t323, _t261)
    _t325 = _ball.add(_t324, _t264)
    _t327 = _ball.mul(alpha, _t325)
    _t329 = _ball.mul(beta, gamma)
    _t330 = _ball.mul(_t236, _t155)
    _t332 = _ball.add(_t330, _t271)
    _t333 = _ball.add(_t332, _t259)
    _t334 = _ball.add(_t333, _t261)
    _t335 = _ball.add(_t334, _t264)
    _t337 = _ball.mul(_t329, _t335)
    _t339 = _ball.add(_t327, _t337)
    _t341 = _ball.mul(_t339, _t244)
    _t343 = _ball.add(_t320, _t341)
    _t344 = _ball.add(_t343, _t132)
    _t345 = _ball.add(_t344, _t135)
    _t347 = _ball.mul(_t345, _t155)
    _t349 = _ball.add(_t153, _t347)
    _t350 = _ball.mul(_t227, _t128)
    _t352 = _ball.add(_t350, _t259)
    _t353 = _ball.add(_t352, _t261)
    _t354 = _ball.add(_t353, _t264)
    _t356 = _ball.mul(alpha, _t354)
    _t358 = _ball.mul(beta, gamma)
    _t359 = _ball.mul(_t354, _t122)
    _t361 = _ball.add(_t350, _t359)
    _t362 = _ball.add(_t361, _t259)
    _t363 = _ball.add(_t362, _t261)
    _t364 = _ball.add(_t363, _t264)
    _t366 = _ball.mul(_t358, _t364)
    _t368 = _ball.add(_t356, _t366)
    _t370 = _ball.mul(_t368, _t128)
    _t372 = _ball.add(_t370, _t229)
    _t373 = _ball.add(_t372, _t238)
    _t375 = _ball.mul(_t373, _t244)
    _t377 = _ball.add(_t349, _t375)
    _t379 = (1.0, 0.0, 1.0, 0.0)
    _t381 = _ball.scaled(_t155, 1.0)
    _t383 = _ball.add(_t379, _t381)
    _t384 = _ball.sqr(_t155)
    _t386 = _ball.mul(_t384, _t128)
    _t388 = _ball.scaled(_t386, 1.0)
    _t390 = _ball.add(_t383, _t388)
    _t391 = _ball.sqr(_t128)
    _t393 = _ball.mul(_t391, _t155)
    _t395 = _ball.scaled(_t393, 1.0)
    _t397 = _ball.add(_t390, _t395)
    _t398 = _ball.scaled(_t128, 1.0)
    _t400 = _ball.add(_t397, _t398)
    _t401 = _ball.mul(_t155, _t128)
    _t403 = _ball.scaled(_t401, 2.0)
    _t405 = _ball.add(_t400, _t403)
    _t406 = _ball.add(_t405, _t384)
    _t407 = _ball.mul(_t384, _t391)
    _t409 = _ball.add(_t406, _t407)
    _t410 = _ball.add(_t409, _t391)
    _t412 = _ball.sqr(_t410)
    _t414 = _ball.add(_t28, delta)
    _t415 = _ball.add(_t414, _t118)
    _t417 = _ball.mul(_t412, _t415)
    _t419 = _ball.div(_t377, _t417)
    _t421 = _ball.better(_ball.better(_t86, _t113), _t419)
    return _ball_wide.settled(
        _t421, _tanhsoft_derivative_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.two_product(alpha, delta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = alpha * x
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(alpha, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v15, _v16, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v18) > 1.0261342003245941e-289
    _v21 = _vecmath.pair_product(_v7, _v8, _v18, _v19)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = gamma * x
    _v25 = abs(_v24)
    _v26 = _vecmath.two_product(gamma, x)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.exp_bounded_as_pair(_v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _v30 * beta
    _v33 = abs(_v32)
    _v34 = _vecmath.pair_times(_v30, _v31, beta)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.exp_bounded_as_pair(_v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v38, _v39, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v41) > 1.0261342003245941e-289
    _v44 = _vecmath.pair_product(_v22, _v23, _v41, _v42)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.two_sum(-1.0, delta)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_sum(_v48, _v49, _v2, _v3)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = abs(-1.0)
    _v54 = _v53 + delta
    _v55 = _v54 + _v2
    _v56 = abs(_v51) * 512.0 >= _v55
    _v57 = _vecmath.two_sum(_v51, _v52)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = 1.0 + _v58
    _v61 = abs(_v58)
    _v62 = 1.0 + _v61
    _v63 = abs(_v60) * 512.0 >= _v62
    _v64 = _vecmath.log1p_as_pair(_v58, _v59)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v45, _v46, _v65, _v66)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = 4.0 * _v68
    _v71 = 4.0 * _v69
    _v72 = abs(_v70) > 1.0261342003245941e-289
    _v73 = _vecmath.pair_times(_v18, _v19, alpha)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_product(_v74, _v75, _v41, _v42)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_product(_v77, _v78, _v2, _v3)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_product(_v80, _v81, _v65, _v66)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = 4.0 * _v83
    _v86 = 4.0 * _v84
    _v87 = abs(_v85) > 1.0261342003245941e-289
    _v88 = _vecmath.two_product(beta, gamma)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_times(_v89, _v90, delta)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_product(_v92, _v93, _v18, _v19)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_product(_v95, _v96, _v41, _v42)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_product(_v98, _v99, _v30, _v31)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_product(_v101, _v102, _v65, _v66)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = 4.0 * _v104
    _v107 = 4.0 * _v105
    _v108 = abs(_v106) > 1.0261342003245941e-289
    _v109 = _vecmath.pair_product(_v89, _v90, _v18, _v19)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_product(_v110, _v111, _v41, _v42)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = _vecmath.pair_product(_v113, _v114, _v2, _v3)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = _vecmath.pair_product(_v116, _v117, _v30, _v31)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = _vecmath.pair_product(_v119, _v120, _v65, _v66)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = 4.0 * _v122
    _v125 = 4.0 * _v123
    _v126 = abs(_v124) > 1.0261342003245941e-289
    _v127 = _vecmath.pair_product(_v18, _v19, _v15, _v16)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v128, _v129, _v15, _v16)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = abs(_v131) > 1.0261342003245941e-289
    _v134 = _vecmath.pair_product(_v41, _v42, _v38, _v39)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _vecmath.pair_product(_v135, _v136, _v38, _v39)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = abs(_v138) > 1.0261342003245941e-289
    _v141 = _vecmath.pair_product(_v131, _v132, _v138, _v139)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = abs(_v142) > 1.0261342003245941e-289
    _v145 = _vecmath.pair_product(_v142, _v143, _v2, _v3)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = abs(_v146) > 1.0261342003245941e-289
    _v149 = _vecmath.pair_sum(_v4, _v5, _v70, _v71)
    _v150 = _v149[0]
    _v151 = _v149[1]
    _v152 = _vecmath.pair_sum(_v150, _v151, _v85, _v86)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = _vecmath.pair_sum(_v153, _v154, _v106, _v107)
    _v156 = _v155[0]
    _v157 = _v155[1]
    _v158 = _vecmath.pair_sum(_v156, _v157, _v124, _v125)
    _v159 = _v158[0]
    _v160 = _v158[1]
    _v161 = _vecmath.pair_sum(_v159, _v160, _v146, _v147)
    _v162 = _v161[0]
    _v163 = _v161[1]
    _v164 = abs(_v2)
    _v165 = abs(_v70)
    _v166 = abs(_v85)
    _v167 = abs(_v106)
    _v168 = abs(_v124)
    _v169 = _v164 + _v165
    _v170 = _v169 + _v166
    _v171 = _v170 + _v167
    _v172 = _v171 + _v168
    _v173 = _v172 + _v146
    _v174 = abs(_v162) * 512.0 >= _v173
    _v175 = _vecmath.two_sum(_v162, _v163)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_product(_v18, _v19, _v41, _v42)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = _vecmath.pair_plus(_v179, _v180, 1.0)
    _v182 = _v181[0]
    _v183 = _v181[1]
    _v184 = _vecmath.pair_product(_v182, _v183, _v182, _v183)
    _v185 = _v184[0]
    _v186 = _v184[1]
    _v187 = _vecmath.pair_plus(_v2, _v3, delta)
    _v188 = _v187[0]
    _v189 = _v187[1]
    _v190 = _vecmath.pair_product(_v185, _v186, _v188, _v189)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = abs(_v191) > 1.0261342003245941e-289
    _v194 = abs(_v191)
    _v195 = _vecmath.pair_quotient(_v176, _v177, _v191, _v192)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = _v196 + _v197
    _v199 = delta > 0.0
    _v200 = _vecmath.in_range(_v198)
    _v201 = abs(alpha)
    _v202 = abs(beta)
    _v203 = abs(gamma)
    _v204 = abs(delta)
    _v205 = _v0 < 690.0
    _v206 = _v10 < 690.0
    _v207 = _v25 < 690.0
    _v208 = _v33 < 690.0
    _v209 = _v194 < 9.7453140114e288
    _v210 = _v201 < 3.402823669209385e38
    _v211 = _v202 < 3.402823669209385e38
    _v212 = _v203 < 3.402823669209385e38
    _v213 = _v204 < 3.402823669209385e38
    _v214 = _v20 & _v43
    _v215 = _v214 & _v56
    _v216 = _v215 & _v63
    _v217 = _v216 & _v72
    _v218 = _v217 & _v87
    _v219 = _v218 & _v108
    _v220 = _v219 & _v126
    _v221 = _v220 & _v133
    _v222 = _v221 & _v140
    _v223 = _v222 & _v144
    _v224 = _v223 & _v148
    _v225 = _v224 & _v174
    _v226 = _v225 & _v193
    _v227 = _v226 & _v199
    _v228 = _v227 & _v200
    _v229 = _v228 & _v205
    _v230 = _v229 & _v206
    _v231 = _v230 & _v207
    _v232 = _v231 & _v208
    _v233 = _v232 & _v209
    _v234 = _v233 & _v210
    _v235 = _v234 & _v211
    _v236 = _v235 & _v212
    _v237 = _v236 & _v213
    _v238 = _vecmath.guarded(_v198, _v237)
    return _v238, _v237


@_vecmath.jit_inline
def _tanhsoft_derivative_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -_v1
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = gamma * x
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v8)
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath32.exp_bounded(_v11)
    _v14 = _v13 * _v13
    _v15 = _v7 * _v14
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = -1.0 + delta
    _v18 = _v17 + _v1
    _v19 = abs(-1.0)
    _v20 = _v19 + delta
    _v21 = _v20 + _v1
    _v22 = abs(_v18) * 262144.0 >= _v21
    _v23 = _vecmath32.log1p(_v18)
    _v24 = 1.0 + _v18
    _v25 = abs(_v18)
    _v26 = 1.0 + _v25
    _v27 = abs(_v24) * 4096.0 >= _v26
    _v28 = _v15 * _v23
    _v29 = _v28 * alpha
    _v30 = _v29 * delta
    _v31 = _v15 * _v1
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v31 * _v23
    _v34 = _v33 * alpha
    _v35 = _v15 * _v10
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v35 * _v23
    _v38 = _v37 * beta
    _v39 = _v38 * delta
    _v40 = _v39 * gamma
    _v41 = _v35 * _v1
    _v42 = abs(_v41) > 1.0261342003245941e-289
    _v43 = _v41 * _v23
    _v44 = _v43 * beta
    _v45 = _v44 * gamma
    _v46 = _v6 * _v6
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v14 * _v14
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v46 * _v48
    _v51 = _v50 * _v1
    _v52 = _v2 + _v30
    _v53 = _v52 + _v34
    _v54 = _v53 + _v40
    _v55 = _v54 + _v45
    _v56 = _v55 + _v51
    _v57 = abs(_v1)
    _v58 = abs(_v30)
    _v59 = abs(_v34)
    _v60 = abs(_v40)
    _v61 = abs(_v45)
    _v62 = _v57 + _v58
    _v63 = _v62 + _v59
    _v64 = _v63 + _v60
    _v65 = _v64 + _v61
    _v66 = _v65 + _v51
    _v67 = abs(_v56) * 4096.0 >= _v66
    _v68 = _v6 * _v14
    _v69 = 1.0 + _v68
    _v70 = _v69 * _v69
    _v71 = delta + _v1
    _v72 = _v70 * _v71
    _v73 = abs(_v72) > 1.0261342003245941e-289
    _v74 = abs(_v72)
    _v75 = _v56 / _v72
    _v76 = delta > 0.0
    _v77 = _vecmath.in_range(_v75)
    _v78 = abs(alpha)
    _v79 = abs(beta)
    _v80 = abs(gamma)
    _v81 = abs(delta)
    _v82 = _vecmath32.single(_v75)
    _v83 = _v0 < 300.0
    _v84 = _v4 < 300.0
    _v85 = _v9 < 300.0
    _v86 = _v12 < 300.0
    _v87 = _v74 < 9.7453140114e288
    _v88 = _v78 < 3.402823669209385e38
    _v89 = _v79 < 3.402823669209385e38
    _v90 = _v80 < 3.402823669209385e38
    _v91 = _v81 < 3.402823669209385e38
    _v92 = _v16 & _v22
    _v93 = _v92 & _v27
    _v94 = _v93 & _v32
    _v95 = _v94 & _v36
    _v96 = _v95 & _v42
    _v97 = _v96 & _v47
    _v98 = _v97 & _v49
    _v99 = _v98 & _v67
    _v100 = _v99 & _v73
    _v101 = _v100 & _v76
    _v102 = _v101 & _v77
    _v103 = _v102 & _v83
    _v104 = _v103 & _v84
    _v105 = _v104 & _v85
    _v106 = _v105 & _v86
    _v107 = _v106 & _v87
    _v108 = _v107 & _v88
    _v109 = _v108 & _v89
    _v110 = _v109 & _v90
    _v111 = _v110 & _v91
    _v112 = _vecmath32.guarded(_v82, _v111)
    return _v112, _v111


@_cached
def _fill_tanhsoft_derivative(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative,
        fill32=_fill32_tanhsoft_derivative,
        mend=_mend_tanhsoft_derivative,
        one=_one_tanhsoft_derivative,
        one32=_one32_tanhsoft_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to x.

    Slow in places: at 93 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative)
def _overload_tanhsoft_derivative(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - exp(x)/(delta + exp(x)))*exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x)) - "
    "2*(alpha + beta*gamma*exp(gamma*x))*(tanh(alpha*x + beta*exp(gamma*x))**2 - 1)*exp(x)/(delta "
    "+ exp(x)) - (beta*gamma**2*exp(gamma*x) - 2*(alpha + beta*gamma*exp(gamma*x))**2*tanh(alpha*x"
    " + beta*exp(gamma*x)))*(tanh(alpha*x + beta*exp(gamma*x))**2 - 1)*log(delta + exp(x))",
    "(-delta*exp(x) + (delta**2*(alpha**2*(-8*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 8) + "
    "beta*gamma*(alpha*(-16*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 16) + "
    "gamma*(8*beta*exp(gamma*x) + (-8*beta*exp(gamma*x) + "
    "4)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 4))*exp(gamma*x))*log1p(delta + exp(x) - 1) + "
    "(alpha*(delta*(16*alpha*log1p(delta + exp(x) - 1) + 8) + (8*alpha*log1p(delta + exp(x) - 1) +"
    " 8)*exp(x) + (delta*(-16*alpha*log1p(delta + exp(x) - 1) + 8) + (-8*alpha*log1p(delta + "
    "exp(x) - 1) + 8)*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2) + beta*gamma*(8*delta + "
    "(8*delta + 8*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + (alpha*(32*delta + "
    "(-32*delta - 16*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 16*exp(x)) + "
    "gamma*(beta*(16*delta + 8*exp(x))*exp(gamma*x) + 8*delta + (beta*(-16*delta - "
    "8*exp(x))*exp(gamma*x) + 8*delta + 4*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*exp(x)))*log1p(delta + exp(x) - 1) + 8*exp(x))*exp(gamma*x) + "
    "delta*((exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 - "
    "1))*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2)/((delta + "
    "exp(x))**2*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**3)",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative2_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (-delta*exp(x) + (delta**2*(alpha**2*(-8*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + ...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(_t7, _t19)
    _t22 = (1.0, 0.0, 3.0, 0.0)
    _t25 = _ball.exp(x)
    _t27 = _ball.add(delta, _t25)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.sub(_t27, _t28)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(alpha, _t32)
    _t36 = _ball.scaled(_t34, 3.0)
    _t38 = _ball.add(_t22, _t36)
    _t40 = _ball.mul(_t38, _t25)
    _t42 = _ball.mul(_t7, _t19)
    _t43 = _ball.sub(_t22, _t36)
    _t45 = _ball.mul(_t43, _t25)
    _t47 = _ball.scaled(_t34, 4.0)
    _t49 = _ball.sub(_t22, _t47)
    _t51 = _ball.mul(delta, _t49)
    _t53 = _ball.add(_t45, _t51)
    _t55 = _ball.mul(_t42, _t53)
    _t57 = _ball.add(_t40, _t55)
    _t58 = _ball.add(_t47, _t22)
    _t60 = _ball.mul(delta, _t58)
    _t62 = _ball.add(_t57, _t60)
    _t64 = _ball.mul(alpha, _t62)
    _t66 = _ball.mul(beta, gamma)
    _t67 = _ball.mul(_t7, _t19)
    _t68 = _ball.scaled(delta, 3.0)
    _t70 = _ball.scaled(_t25, 3.0)
    _t72 = _ball.add(_t68, _t70)
    _t74 = _ball.mul(_t67, _t72)
    _t76 = _ball.mul(_t7, _t19)
    _t77 = (-1.0, 0.0, 4.0, 0.0)
    _t79 = _ball.mul(_t77, _t25)
    _t81 = _ball.scaled(delta, 5.0)
    _t83 = _ball.sub(_t79, _t81)
    _t85 = _ball.mul(_t76, _t83)
    _t87 = _ball.scaled(_t25, 4.0)
    _t89 = _ball.add(_t85, _t87)
    _t90 = _ball.add(_t89, _t81)
    _t92 = _ball.mul(alpha, _t90)
    _t94 = _ball.mul(_t7, _t19)
    _t95 = _ball.scaled(_t25, 2.0)
    _t97 = _ball.add(_t95, _t68)
    _t98 = _ball.mul(_t77, delta)
    _t100 = _ball.sub(_t98, _t70)
    _t102 = _ball.mul(beta, _t100)
    _t103 = _ball.mul(_t102, _t13)
    _t105 = _ball.add(_t97, _t103)
    _t107 = _ball.mul(_t94, _t105)
    _t109 = _ball.add(_t107, _t95)
    _t110 = _ball.add(_t109, _t68)
    _t111 = _ball.scaled(delta, 4.0)
    _t113 = _ball.add(_t111, _t70)
    _t115 = _ball.mul(beta, _t113)
    _t116 = _ball.mul(_t115, _t13)
    _t118 = _ball.add(_t110, _t116)
    _t120 = _ball.mul(gamma, _t118)
    _t122 = _ball.add(_t92, _t120)
    _t124 = _ball.mul(_t122, _t32)
    _t126 = _ball.add(_t74, _t124)
    _t127 = _ball.add(_t126, _t68)
    _t128 = _ball.add(_t127, _t70)
    _t130 = _ball.mul(_t66, _t128)
    _t131 = _ball.mul(_t130, _t13)
    _t133 = _ball.add(_t64, _t131)
    _t134 = _ball.mul(_t7, _t19)
    _t135 = _ball.mul(_t7, _t19)
    _t137 = _ball.add(_t28, _t135)
    _t139 = _ball.mul(_t134, _t137)
    _t141 = _ball.sub(_t139, _t28)
    _t143 = _ball.mul(delta, _t141)
    _t145 = _ball.add(_t133, _t143)
    _t147 = _ball.mul(_t145, _t25)
    _t149 = _ball.sqr(delta)
    _t151 = _ball.sqr(alpha)
    _t153 = _ball.scaled(_t135, 3.0)
    _t155 = _ball.sub(_t22, _t153)
    _t157 = _ball.mul(_t151, _t155)
    _t159 = _ball.mul(beta, gamma)
    _t160 = (1.0, 0.0, 4.0, 0.0)
    _t162 = _ball.scaled(_t135, 4.0)
    _t164 = _ball.sub(_t160, _t162)
    _t166 = _ball.mul(alpha, _t164)
    _t168 = _ball.mul(_t7, _t19)
    _t169 = (1.0, 0.0, 2.0, 0.0)
    _t171 = _ball.scaled(_t15, 3.0)
    _t173 = _ball.sub(_t169, _t171)
    _t175 = _ball.mul(_t168, _t173)
    _t177 = _ball.add(_t175, _t169)
    _t178 = _ball.add(_t177, _t171)
    _t180 = _ball.mul(gamma, _t178)
    _t182 = _ball.add(_t166, _t180)
    _t184 = _ball.mul(_t159, _t182)
    _t185 = _ball.mul(_t184, _t13)
    _t187 = _ball.add(_t157, _t185)
    _t189 = _ball.mul(_t149, _t187)
    _t190 = _ball.mul(_t189, _t32)
    _t192 = _ball.add(_t147, _t190)
    _t194 = _ball.mul(_t21, _t192)
    _t196 = _ball.mul(delta, _t25)
    _t198 = _ball.sub(_t194, _t196)
    _t200 = _ball.powi(_t137, 3)
    _t202 = _ball.add(delta, _t25)
    _t204 = _ball.sqr(_t202)
    _t206 = _ball.mul(_t200, _t204)
    _t208 = _ball.div(_t198, _t206)
    if _ball_wide.will_do(_t208, (x, alpha, beta, gamma, delta)):
        return _t208
    # (1 - exp(x)/(delta + exp(x)))*exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x...
    _t213 = _ball.div(_t25, _t202)
    _t215 = _ball.sub(_t28, _t213)
    _t217 = _ball.mul(_t215, _t25)
    _t218 = _ball.add(_t3, _t15)
    _t220 = _ball.tanh(_t218)
    _t222 = _ball.mul(_t217, _t220)
    _t224 = _ball.div(_t222, _t202)
    _t226 = _ball.sqr(_t220)
    _t228 = _ball.sub(_t226, _t28)
    _t230 = _ball.sqr(gamma)
    _t232 = _ball.mul(beta, _t230)
    _t233 = _ball.mul(_t232, _t13)
    _t235 = _ball.mul(beta, gamma)
    _t236 = _ball.mul(_t235, _t13)
    _t238 = _ball.add(alpha, _t236)
    _t240 = _ball.sqr(_t238)
    _t242 = _ball.mul(_t240, _t220)
    _t244 = _ball.scaled(_t242, 1.0)
    _t246 = _ball.sub(_t233, _t244)
    _t248 = _ball.mul(_t228, _t246)
    _t249 = _ball.log(_t202)
    _t251 = _ball.mul(_t248, _t249)
    _t253 = _ball.sub(_t224, _t251)
    _t254 = _ball.mul(_t228, _t238)
    _t255 = _ball.mul(_t254, _t25)
    _t257 = _ball.scaled(_t255, 1.0)
    _t259 = _ball.div(_t257, _t202)
    _t261 = _ball.sub(_t253, _t259)
    _t263 = _ball.better(_t208, _t261)
    return _ball_wide.settled(
        _t263, _tanhsoft_derivative2_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative2_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative2_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative2_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(alpha, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = gamma * x
    _v13 = abs(_v12)
    _v14 = _vecmath.two_product(gamma, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _v18 * beta
    _v21 = abs(_v20)
    _v22 = _vecmath.pair_times(_v18, _v19, beta)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.exp_bounded_as_pair(_v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v26, _v27, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v29) > 1.0261342003245941e-289
    _v32 = _vecmath.pair_product(_v9, _v10, _v29, _v30)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = abs(x)
    _v37 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.two_sum(-1.0, delta)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v38, _v39)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(-1.0)
    _v47 = _v46 + delta
    _v48 = _v47 + _v38
    _v49 = abs(_v44) * 32.0 >= _v48
    _v50 = _vecmath.two_sum(_v44, _v45)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = 1.0 + _v51
    _v54 = abs(_v51)
    _v55 = 1.0 + _v54
    _v56 = abs(_v53) * 32.0 >= _v55
    _v57 = _vecmath.log1p_as_pair(_v51, _v52)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_times(_v58, _v59, alpha)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = 8.0 * _v61
    _v64 = 8.0 * _v62
    _v65 = _vecmath.pair_plus(_v63, _v64, 8.0)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(_v63)
    _v69 = 8.0 + _v68
    _v70 = abs(_v66) * 32.0 >= _v69
    _v71 = _vecmath.two_sum(_v66, _v67)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v72, _v73, _v38, _v39)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = -8.0 * _v61
    _v79 = -8.0 * _v62
    _v80 = _vecmath.pair_plus(_v78, _v79, 8.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = abs(_v78)
    _v84 = _v83 + 8.0
    _v85 = abs(_v81) * 32.0 >= _v84
    _v86 = _vecmath.two_sum(_v81, _v82)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v38, _v39)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = abs(_v90) > 1.0261342003245941e-289
    _v93 = -16.0 * _v61
    _v94 = -16.0 * _v62
    _v95 = _vecmath.pair_plus(_v93, _v94, 8.0)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(_v93)
    _v99 = _v98 + 8.0
    _v100 = abs(_v96) * 32.0 >= _v99
    _v101 = _vecmath.two_sum(_v96, _v97)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_times(_v102, _v103, delta)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = abs(_v105) > 1.0261342003245941e-289
    _v108 = _vecmath.pair_sum(_v90, _v91, _v105, _v106)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = abs(_v90)
    _v112 = abs(_v105)
    _v113 = _v111 + _v112
    _v114 = abs(_v109) * 32.0 >= _v113
    _v115 = _vecmath.two_sum(_v109, _v110)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = _vecmath.pair_product(_v33, _v34, _v116, _v117)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = abs(_v119) > 1.0261342003245941e-289
    _v122 = 16.0 * _v61
    _v123 = 16.0 * _v62
    _v124 = _vecmath.pair_plus(_v122, _v123, 8.0)
    _v125 = _v124[0]
    _v126 = _v124[1]
    _v127 = abs(_v122)
    _v128 = _v127 + 8.0
    _v129 = abs(_v125) * 32.0 >= _v128
    _v130 = _vecmath.two_sum(_v125, _v126)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = _vecmath.pair_times(_v131, _v132, delta)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = abs(_v134) > 1.0261342003245941e-289
    _v137 = _vecmath.pair_sum(_v75, _v76, _v119, _v120)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = _vecmath.pair_sum(_v138, _v139, _v134, _v135)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = abs(_v75)
    _v144 = abs(_v119)
    _v145 = abs(_v134)
    _v146 = _v143 + _v144
    _v147 = _v146 + _v145
    _v148 = abs(_v141) * 32.0 >= _v147
    _v149 = _vecmath.two_sum(_v141, _v142)
    _v150 = _v149[0]
    _v151 = _v149[1]
    _v152 = _vecmath.pair_times(_v150, _v151, alpha)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = abs(_v153) > 1.0261342003245941e-289
    _v156 = _vecmath.two_product(beta, gamma)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = abs(_v157) > 1.0261342003245941e-289
    _v160 = 8.0 * delta
    _v161 = 8.0 * 0.0
    _v162 = 8.0 * _v38
    _v163 = 8.0 * _v39
    _v164 = _vecmath.pair_sum(_v160, _v161, _v162, _v163)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = _vecmath.pair_product(_v33, _v34, _v165, _v166)
    _v168 = _v167[0]
    _v169 = _v167[1]
    _v170 = abs(_v168) > 1.0261342003245941e-289
    _v171 = -16.0 * _v38
    _v172 = -16.0 * _v39
    _v173 = -32.0 * delta
    _v174 = -32.0 * 0.0
    _v175 = _vecmath.pair_sum(_v171, _v172, _v173, _v174)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_product(_v33, _v34, _v176, _v177)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = abs(_v179) > 1.0261342003245941e-289
    _v182 = 16.0 * _v38
    _v183 = 16.0 * _v39
    _v184 = 32.0 * delta
    _v185 = 32.0 * 0.0
    _v186 = _vecmath.pair_sum(_v179, _v180, _v182, _v183)
    _v187 = _v186[0]
    _v188 = _v186[1]
    _v189 = _vecmath.pair_sum(_v187, _v188, _v184, _v185)
    _v190 = _v189[0]
    _v191 = _v189[1]
    _v192 = abs(_v179)
    _v193 = _v192 + _v182
    _v194 = _v193 + _v184
    _v195 = abs(_v190) * 32.0 >= _v194
    _v196 = _vecmath.two_sum(_v190, _v191)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_times(_v197, _v198, alpha)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = abs(_v200) > 1.0261342003245941e-289
    _v203 = 4.0 * _v38
    _v204 = 4.0 * _v39
    _v205 = -16.0 * delta
    _v206 = -16.0 * 0.0
    _v207 = -8.0 * _v38
    _v208 = -8.0 * _v39
    _v209 = _vecmath.pair_sum(_v205, _v206, _v207, _v208)
    _v210 = _v209[0]
    _v211 = _v209[1]
    _v212 = _vecmath.pair_times(_v210, _v211, beta)
    _v213 = _v212[0]
    _v214 = _v212[1]
    _v215 = abs(_v213) > 1.0261342003245941e-289
    _v216 = _vecmath.pair_product(_v213, _v214, _v18, _v19)
    _v217 = _v216[0]
    _v218 = _v216[1]
    _v219 = abs(_v217) > 1.0261342003245941e-289
    _v220 = _vecmath.pair_sum(_v203, _v204, _v160, _v161)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = _vecmath.pair_sum(_v221, _v222, _v217, _v218)
    _v224 = _v223[0]
    _v225 = _v223[1]
    _v226 = abs(_v217)
    _v227 = _v203 + _v160
    _v228 = _v227 + _v226
    _v229 = abs(_v224) * 32.0 >= _v228
    _v230 = _vecmath.two_sum(_v224, _v225)
    _v231 = _v230[0]
    _v232 = _v230[1]
    _v233 = _vecmath.pair_product(_v33, _v34, _v231, _v232)
    _v234 = _v233[0]
    _v235 = _v233[1]
    _v236 = abs(_v234) > 1.0261342003245941e-289
    _v237 = 16.0 * delta
    _v238 = 16.0 * 0.0
    _v239 = _vecmath.pair_sum(_v237, _v238, _v162, _v163)
    _v240 = _v239[0]
    _v241 = _v239[1]
    _v242 = _vecmath.pair_times(_v240, _v241, beta)
    _v243 = _v242[0]
    _v244 = _v242[1]
    _v245 = abs(_v243) > 1.0261342003245941e-289
    _v246 = _vecmath.pair_product(_v243, _v244, _v18, _v19)
    _v247 = _v246[0]
    _v248 = _v246[1]
    _v249 = abs(_v247) > 1.0261342003245941e-289
    _v250 = _vecmath.pair_sum(_v234, _v235, _v203, _v204)
    _v251 = _v250[0]
    _v252 = _v250[1]
    _v253 = _vecmath.pair_sum(_v251, _v252, _v160, _v161)
    _v254 = _v253[0]
    _v255 = _v253[1]
    _v256 = _vecmath.pair_sum(_v254, _v255, _v247, _v248)
    _v257 = _v256[0]
    _v258 = _v256[1]
    _v259 = abs(_v234)
    _v260 = abs(_v247)
    _v261 = _v259 + _v203
    _v262 = _v261 + _v160
    _v263 = _v262 + _v260
    _v264 = abs(_v257) * 32.0 >= _v263
    _v265 = _vecmath.two_sum(_v257, _v258)
    _v266 = _v265[0]
    _v267 = _v265[1]
    _v268 = _vecmath.pair_times(_v266, _v267, gamma)
    _v269 = _v268[0]
    _v270 = _v268[1]
    _v271 = abs(_v269) > 1.0261342003245941e-289
    _v272 = _vecmath.pair_sum(_v200, _v201, _v269, _v270)
    _v273 = _v272[0]
    _v274 = _v272[1]
    _v275 = abs(_v200)
    _v276 = abs(_v269)
    _v277 = _v275 + _v276
    _v278 = abs(_v273) * 32.0 >= _v277
    _v279 = _vecmath.two_sum(_v273, _v274)
    _v280 = _v279[0]
    _v281 = _v279[1]
    _v282 = _vecmath.pair_product(_v280, _v281, _v58, _v59)
    _v283 = _v282[0]
    _v284 = _v282[1]
    _v285 = abs(_v283) > 1.0261342003245941e-289
    _v286 = _vecmath.pair_sum(_v168, _v169, _v283, _v284)
    _v287 = _v286[0]
    _v288 = _v286[1]
    _v289 = _vecmath.pair_sum(_v287, _v288, _v160, _v161)
    _v290 = _v289[0]
    _v291 = _v289[1]
    _v292 = _vecmath.pair_sum(_v290, _v291, _v162, _v163)
    _v293 = _v292[0]
    _v294 = _v292[1]
    _v295 = abs(_v283)
    _v296 = _v168 + _v295
    _v297 = _v296 + _v160
    _v298 = _v297 + _v162
    _v299 = abs(_v293) * 32.0 >= _v298
    _v300 = _vecmath.two_sum(_v293, _v294)
    _v301 = _v300[0]
    _v302 = _v300[1]
    _v303 = _vecmath.pair_product(_v157, _v158, _v301, _v302)
    _v304 = _v303[0]
    _v305 = _v303[1]
    _v306 = abs(_v304) > 1.0261342003245941e-289
    _v307 = _vecmath.pair_product(_v304, _v305, _v18, _v19)
    _v308 = _v307[0]
    _v309 = _v307[1]
    _v310 = abs(_v308) > 1.0261342003245941e-289
    _v311 = _vecmath.pair_plus(_v33, _v34, 1.0)
    _v312 = _v311[0]
    _v313 = _v311[1]
    _v314 = _vecmath.pair_product(_v33, _v34, _v312, _v313)
    _v315 = _v314[0]
    _v316 = _v314[1]
    _v317 = _vecmath.pair_plus(_v315, _v316, -1.0)
    _v318 = _v317[0]
    _v319 = _v317[1]
    _v320 = _v315 + _v46
    _v321 = abs(_v318) * 32.0 >= _v320
    _v322 = _vecmath.two_sum(_v318, _v319)
    _v323 = _v322[0]
    _v324 = _v322[1]
    _v325 = _vecmath.pair_times(_v323, _v324, delta)
    _v326 = _v325[0]
    _v327 = _v325[1]
    _v328 = abs(_v326) > 1.0261342003245941e-289
    _v329 = _vecmath.pair_sum(_v153, _v154, _v308, _v309)
    _v330 = _v329[0]
    _v331 = _v329[1]
    _v332 = _vecmath.pair_sum(_v330, _v331, _v326, _v327)
    _v333 = _v332[0]
    _v334 = _v332[1]
    _v335 = abs(_v153)
    _v336 = abs(_v308)
    _v337 = abs(_v326)
    _v338 = _v335 + _v336
    _v339 = _v338 + _v337
    _v340 = abs(_v333) * 32.0 >= _v339
    _v341 = _vecmath.two_sum(_v333, _v334)
    _v342 = _v341[0]
    _v343 = _v341[1]
    _v344 = _vecmath.pair_product(_v342, _v343, _v38, _v39)
    _v345 = _v344[0]
    _v346 = _v344[1]
    _v347 = abs(_v345) > 1.0261342003245941e-289
    _v348 = _vecmath.two_product(delta, delta)
    _v349 = _v348[0]
    _v350 = _v348[1]
    _v351 = abs(_v349) > 1.0261342003245941e-289
    _v352 = _vecmath.two_product(alpha, alpha)
    _v353 = _v352[0]
    _v354 = _v352[1]
    _v355 = abs(_v353) > 1.0261342003245941e-289
    _v356 = -8.0 * _v33
    _v357 = -8.0 * _v34
    _v358 = _vecmath.pair_plus(_v356, _v357, 8.0)
    _v359 = _v358[0]
    _v360 = _v358[1]
    _v361 = abs(_v356)
    _v362 = _v361 + 8.0
    _v363 = abs(_v359) * 32.0 >= _v362
    _v364 = _vecmath.two_sum(_v359, _v360)
    _v365 = _v364[0]
    _v366 = _v364[1]
    _v367 = _vecmath.pair_product(_v353, _v354, _v365, _v366)
    _v368 = _v367[0]
    _v369 = _v367[1]
    _v370 = abs(_v368) > 1.0261342003245941e-289
    _v371 = -16.0 * _v33
    _v372 = -16.0 * _v34
    _v373 = _vecmath.pair_plus(_v371, _v372, 16.0)
    _v374 = _v373[0]
    _v375 = _v373[1]
    _v376 = abs(_v371)
    _v377 = _v376 + 16.0
    _v378 = abs(_v374) * 32.0 >= _v377
    _v379 = _vecmath.two_sum(_v374, _v375)
    _v380 = _v379[0]
    _v381 = _v379[1]
    _v382 = _vecmath.pair_times(_v380, _v381, alpha)
    _v383 = _v382[0]
    _v384 = _v382[1]
    _v385 = abs(_v383) > 1.0261342003245941e-289
    _v386 = -8.0 * _v23
    _v387 = -8.0 * _v24
    _v388 = _vecmath.pair_plus(_v386, _v387, 4.0)
    _v389 = _v388[0]
    _v390 = _v388[1]
    _v391 = abs(_v386)
    _v392 = _v391 + 4.0
    _v393 = abs(_v389) * 32.0 >= _v392
    _v394 = _vecmath.two_sum(_v389, _v390)
    _v395 = _v394[0]
    _v396 = _v394[1]
    _v397 = _vecmath.pair_product(_v33, _v34, _v395, _v396)
    _v398 = _v397[0]
    _v399 = _v397[1]
    _v400 = 8.0 * _v23
    _v401 = 8.0 * _v24
    _v402 = _vecmath.pair_plus(_v398, _v399, 4.0)
    _v403 = _v402[0]
    _v404 = _v402[1]
    _v405 = _vecmath.pair_sum(_v403, _v404, _v400, _v401)
    _v406 = _v405[0]
    _v407 = _v405[1]
    _v408 = abs(_v398)
    _v409 = abs(_v400)
    _v410 = _v408 + 4.0
    _v411 = _v410 + _v409
    _v412 = abs(_v406) * 32.0 >= _v411
    _v413 = _vecmath.two_sum(_v406, _v407)
    _v414 = _v413[0]
    _v415 = _v413[1]
    _v416 = _vecmath.pair_times(_v414, _v415, gamma)
    _v417 = _v416[0]
    _v418 = _v416[1]
    _v419 = abs(_v417) > 1.0261342003245941e-289
    _v420 = _vecmath.pair_sum(_v383, _v384, _v417, _v418)
    _v421 = _v420[0]
    _v422 = _v420[1]
    _v423 = abs(_v383)
    _v424 = abs(_v417)
    _v425 = _v423 + _v424
    _v426 = abs(_v421) * 32.0 >= _v425
    _v427 = _vecmath.two_sum(_v421, _v422)
    _v428 = _v427[0]
    _v429 = _v427[1]
    _v430 = _vecmath.pair_product(_v157, _v158, _v428, _v429)
    _v431 = _v430[0]
    _v432 = _v430[1]
    _v433 = abs(_v431) > 1.0261342003245941e-289
    _v434 = _vecmath.pair_product(_v431, _v432, _v18, _v19)
    _v435 = _v434[0]
    _v436 = _v434[1]
    _v437 = abs(_v435) > 1.0261342003245941e-289
    _v438 = _vecmath.pair_sum(_v368, _v369, _v435, _v436)
    _v439 = _v438[0]
    _v440 = _v438[1]
    _v441 = abs(_v368)
    _v442 = abs(_v435)
    _v443 = _v441 + _v442
    _v444 = abs(_v439) * 32.0 >= _v443
    _v445 = _vecmath.two_sum(_v439, _v440)
    _v446 = _v445[0]
    _v447 = _v445[1]
    _v448 = _vecmath.pair_product(_v349, _v350, _v446, _v447)
    _v449 = _v448[0]
    _v450 = _v448[1]
    _v451 = abs(_v449) > 1.0261342003245941e-289
    _v452 = _vecmath.pair_product(_v449, _v450, _v58, _v59)
    _v453 = _v452[0]
    _v454 = _v452[1]
    _v455 = abs(_v453) > 1.0261342003245941e-289
    _v456 = _vecmath.pair_sum(_v345, _v346, _v453, _v454)
    _v457 = _v456[0]
    _v458 = _v456[1]
    _v459 = abs(_v345)
    _v460 = abs(_v453)
    _v461 = _v459 + _v460
    _v462 = abs(_v457) * 32.0 >= _v461
    _v463 = _vecmath.two_sum(_v457, _v458)
    _v464 = _v463[0]
    _v465 = _v463[1]
    _v466 = _vecmath.pair_product(_v33, _v34, _v464, _v465)
    _v467 = _v466[0]
    _v468 = _v466[1]
    _v469 = abs(_v467) > 1.0261342003245941e-289
    _v470 = _vecmath.pair_times(_v38, _v39, delta)
    _v471 = _v470[0]
    _v472 = _v470[1]
    _v473 = -_v471
    _v474 = -_v472
    _v475 = abs(_v473) > 1.0261342003245941e-289
    _v476 = _vecmath.pair_sum(_v467, _v468, _v473, _v474)
    _v477 = _v476[0]
    _v478 = _v476[1]
    _v479 = abs(_v467)
    _v480 = abs(_v471)
    _v481 = _v479 + _v480
    _v482 = abs(_v477) * 32.0 >= _v481
    _v483 = _vecmath.two_sum(_v477, _v478)
    _v484 = _v483[0]
    _v485 = _v483[1]
    _v486 = _vecmath.pair_product(_v312, _v313, _v312, _v313)
    _v487 = _v486[0]
    _v488 = _v486[1]
    _v489 = _vecmath.pair_product(_v487, _v488, _v312, _v313)
    _v490 = _v489[0]
    _v491 = _v489[1]
    _v492 = _vecmath.pair_plus(_v38, _v39, delta)
    _v493 = _v492[0]
    _v494 = _v492[1]
    _v495 = _vecmath.pair_product(_v493, _v494, _v493, _v494)
    _v496 = _v495[0]
    _v497 = _v495[1]
    _v498 = abs(_v496) > 1.0261342003245941e-289
    _v499 = _vecmath.pair_product(_v490, _v491, _v496, _v497)
    _v500 = _v499[0]
    _v501 = _v499[1]
    _v502 = abs(_v500) > 1.0261342003245941e-289
    _v503 = abs(_v500)
    _v504 = _vecmath.pair_quotient(_v484, _v485, _v500, _v501)
    _v505 = _v504[0]
    _v506 = _v504[1]
    _v507 = _v505 + _v506
    _v508 = delta > 0.0
    _v509 = _vecmath.in_range(_v507)
    _v510 = abs(alpha)
    _v511 = abs(beta)
    _v512 = abs(gamma)
    _v513 = abs(delta)
    _v514 = _v1 < 690.0
    _v515 = _v13 < 690.0
    _v516 = _v21 < 690.0
    _v517 = _v36 < 690.0
    _v518 = _v503 < 9.7453140114e288
    _v519 = _v510 < 3.402823669209385e38
    _v520 = _v511 < 3.402823669209385e38
    _v521 = _v512 < 3.402823669209385e38
    _v522 = _v513 < 3.402823669209385e38
    _v523 = _v11 & _v31
    _v524 = _v523 & _v35
    _v525 = _v524 & _v49
    _v526 = _v525 & _v56
    _v527 = _v526 & _v70
    _v528 = _v527 & _v77
    _v529 = _v528 & _v85
    _v530 = _v529 & _v92
    _v531 = _v530 & _v100
    _v532 = _v531 & _v107
    _v533 = _v532 & _v114
    _v534 = _v533 & _v121
    _v535 = _v534 & _v129
    _v536 = _v535 & _v136
    _v537 = _v536 & _v148
    _v538 = _v537 & _v155
    _v539 = _v538 & _v159
    _v540 = _v539 & _v170
    _v541 = _v540 & _v181
    _v542 = _v541 & _v195
    _v543 = _v542 & _v202
    _v544 = _v543 & _v215
    _v545 = _v544 & _v219
    _v546 = _v545 & _v229
    _v547 = _v546 & _v236
    _v548 = _v547 & _v245
    _v549 = _v548 & _v249
    _v550 = _v549 & _v264
    _v551 = _v550 & _v271
    _v552 = _v551 & _v278
    _v553 = _v552 & _v285
    _v554 = _v553 & _v299
    _v555 = _v554 & _v306
    _v556 = _v555 & _v310
    _v557 = _v556 & _v321
    _v558 = _v557 & _v328
    _v559 = _v558 & _v340
    _v560 = _v559 & _v347
    _v561 = _v560 & _v351
    _v562 = _v561 & _v355
    _v563 = _v562 & _v363
    _v564 = _v563 & _v370
    _v565 = _v564 & _v378
    _v566 = _v565 & _v385
    _v567 = _v566 & _v393
    _v568 = _v567 & _v412
    _v569 = _v568 & _v419
    _v570 = _v569 & _v426
    _v571 = _v570 & _v433
    _v572 = _v571 & _v437
    _v573 = _v572 & _v444
    _v574 = _v573 & _v451
    _v575 = _v574 & _v455
    _v576 = _v575 & _v462
    _v577 = _v576 & _v469
    _v578 = _v577 & _v475
    _v579 = _v578 & _v482
    _v580 = _v579 & _v498
    _v581 = _v580 & _v502
    _v582 = _v581 & _v508
    _v583 = _v582 & _v509
    _v584 = _v583 & _v514
    _v585 = _v584 & _v515
    _v586 = _v585 & _v516
    _v587 = _v586 & _v517
    _v588 = _v587 & _v518
    _v589 = _v588 & _v519
    _v590 = _v589 & _v520
    _v591 = _v590 & _v521
    _v592 = _v591 & _v522
    _v593 = _vecmath.guarded(_v507, _v592)
    return _v593, _v592


@_vecmath.jit_inline
def _tanhsoft_derivative2_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -_v1
    _v3 = delta + _v1
    _v4 = _v2 / _v3
    _v5 = _v4 + 1.0
    _v6 = abs(_v4)
    _v7 = _v6 + 1.0
    _v8 = abs(_v5) * 262144.0 >= _v7
    _v9 = _v5 * _v1
    _v10 = alpha * x
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = gamma * x
    _v13 = abs(_v12)
    _v14 = _vecmath32.exp_bounded(_v12)
    _v15 = _v14 * beta
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = _v10 + _v15
    _v18 = abs(_v10)
    _v19 = abs(_v15)
    _v20 = _v18 + _v19
    _v21 = abs(_v17) * 4096.0 >= _v20
    _v22 = _vecmath32.tanh(_v17)
    _v23 = _v9 * _v22
    _v24 = _v23 / _v3
    _v25 = _v15 * gamma
    _v26 = alpha + _v25
    _v27 = abs(alpha)
    _v28 = abs(_v25)
    _v29 = _v27 + _v28
    _v30 = abs(_v26) * 4096.0 >= _v29
    _v31 = _v26 * _v26
    _v32 = -2.0 * _v31
    _v33 = _v32 * _v22
    _v34 = gamma * gamma
    _v35 = _v14 * _v34
    _v36 = _v35 * beta
    _v37 = _v33 + _v36
    _v38 = abs(_v33)
    _v39 = abs(_v36)
    _v40 = _v38 + _v39
    _v41 = abs(_v37) * 4096.0 >= _v40
    _v42 = -_v37
    _v43 = _vecmath32.log(_v3)
    _v44 = abs(_v43) * 4096.0 >= 1.0
    _v45 = _v42 * _v43
    _v46 = _v22 * _v22
    _v47 = -1.0 + _v46
    _v48 = abs(-1.0)
    _v49 = _v48 + _v46
    _v50 = abs(_v47) * 4096.0 >= _v49
    _v51 = _v45 * _v47
    _v52 = -2.0 * _v26
    _v53 = _v52 * _v1
    _v54 = _v53 * _v47
    _v55 = _v54 / _v3
    _v56 = _v24 + _v51
    _v57 = _v56 + _v55
    _v58 = abs(_v24)
    _v59 = abs(_v51)
    _v60 = abs(_v55)
    _v61 = _v58 + _v59
    _v62 = _v61 + _v60
    _v63 = abs(_v57) * 4096.0 >= _v62
    _v64 = delta > 0.0
    _v65 = _vecmath.in_range(_v57)
    _v66 = abs(beta)
    _v67 = abs(gamma)
    _v68 = abs(delta)
    _v69 = _vecmath32.single(_v57)
    _v70 = _v0 < 300.0
    _v71 = _v13 < 300.0
    _v72 = _v27 < 3.402823669209385e38
    _v73 = _v66 < 3.402823669209385e38
    _v74 = _v67 < 3.402823669209385e38
    _v75 = _v68 < 3.402823669209385e38
    _v76 = _v8 & _v11
    _v77 = _v76 & _v16
    _v78 = _v77 & _v21
    _v79 = _v78 & _v30
    _v80 = _v79 & _v41
    _v81 = _v80 & _v44
    _v82 = _v81 & _v50
    _v83 = _v82 & _v63
    _v84 = _v83 & _v64
    _v85 = _v84 & _v65
    _v86 = _v85 & _v70
    _v87 = _v86 & _v71
    _v88 = _v87 & _v72
    _v89 = _v88 & _v73
    _v90 = _v89 & _v74
    _v91 = _v90 & _v75
    _v92 = _vecmath32.guarded(_v69, _v91)
    return _v92, _v91


@_cached
def _fill_tanhsoft_derivative2(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative2_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative2(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative2(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative2_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative2(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative2(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative2(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative2_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative2(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative2 = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative2",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative2,
        fill32=_fill32_tanhsoft_derivative2,
        mend=_mend_tanhsoft_derivative2,
        one=_one_tanhsoft_derivative2,
        one32=_one32_tanhsoft_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of tanhsoft with respect to x.

    Slow in places: at 159 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative2.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative2)
def _overload_tanhsoft_derivative2(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative2.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*log(delta + exp(x))",
    "4*x*log1p(delta + exp(x) - "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2/(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "1)**2",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2/(exp(alpha*x)...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t12 = _ball.mul(gamma, x)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(beta, _t14)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.sqr(_t18)
    _t22 = _ball.mul(_t9, _t20)
    _t24 = _ball.exp(x)
    _t26 = _ball.add(delta, _t24)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.sub(_t26, _t27)
    _t31 = _ball.log1p(_t29)
    _t33 = _ball.mul(_t22, _t31)
    _t35 = _ball.scaled(_t33, 2.0)
    _t37 = _ball.mul(_t7, _t20)
    _t39 = _ball.add(_t27, _t37)
    _t41 = _ball.sqr(_t39)
    _t43 = _ball.div(_t35, _t41)
    if _ball_wide.will_do(_t43, (x, alpha, beta, gamma, delta)):
        return _t43
    # x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*log(delta + exp(x))
    _t48 = _ball.add(_t3, _t16)
    _t50 = _ball.tanh(_t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.sub(_t27, _t52)
    _t56 = _ball.mul(x, _t54)
    _t57 = _ball.add(delta, _t24)
    _t59 = _ball.log(_t57)
    _t61 = _ball.mul(_t56, _t59)
    _t63 = _ball.better(_t43, _t61)
    return _ball_wide.settled(
        _t63, _tanhsoft_derivative_alpha_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_alpha_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_alpha_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(alpha, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_times(_v9, _v10, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = gamma * x
    _v16 = abs(_v15)
    _v17 = _vecmath.two_product(gamma, x)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.exp_bounded_dd(_v18, _v19)
    _v21 = _v20 * beta
    _v22 = abs(_v21)
    _v23 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, beta)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.exp_bounded_as_pair(_v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v30, _v31, _v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = _vecmath.pair_product(_v13, _v14, _v33, _v34)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(x)
    _v40 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.two_sum(-1.0, delta)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-1.0)
    _v50 = _v49 + delta
    _v51 = _v50 + _v41
    _v52 = abs(_v47) * 16384.0 >= _v51
    _v53 = _vecmath.two_sum(_v47, _v48)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = 1.0 + _v54
    _v57 = abs(_v54)
    _v58 = 1.0 + _v57
    _v59 = abs(_v56) * 16384.0 >= _v58
    _v60 = _vecmath.log1p_as_pair(_v54, _v55)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_product(_v37, _v38, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = 4.0 * _v64
    _v67 = 4.0 * _v65
    _v68 = _vecmath.pair_product(_v9, _v10, _v33, _v34)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_plus(_v69, _v70, 1.0)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v72, _v73, _v72, _v73)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = abs(_v75)
    _v79 = _vecmath.pair_quotient(_v66, _v67, _v75, _v76)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _v80 + _v81
    _v83 = delta > 0.0
    _v84 = _vecmath.in_range(_v82)
    _v85 = abs(alpha)
    _v86 = abs(beta)
    _v87 = abs(gamma)
    _v88 = abs(delta)
    _v89 = _v1 < 690.0
    _v90 = _v16 < 690.0
    _v91 = _v22 < 690.0
    _v92 = _v39 < 690.0
    _v93 = _v78 < 9.7453140114e288
    _v94 = _v85 < 3.402823669209385e38
    _v95 = _v86 < 3.402823669209385e38
    _v96 = _v87 < 3.402823669209385e38
    _v97 = _v88 < 3.402823669209385e38
    _v98 = _v11 & _v35
    _v99 = _v98 & _v52
    _v100 = _v99 & _v59
    _v101 = _v100 & _v77
    _v102 = _v101 & _v83
    _v103 = _v102 & _v84
    _v104 = _v103 & _v89
    _v105 = _v104 & _v90
    _v106 = _v105 & _v91
    _v107 = _v106 & _v92
    _v108 = _v107 & _v93
    _v109 = _v108 & _v94
    _v110 = _v109 & _v95
    _v111 = _v110 & _v96
    _v112 = _v111 & _v97
    _v113 = _vecmath.guarded(_v82, _v112)
    return _v113, _v112


@_vecmath.jit_inline
def _tanhsoft_derivative_alpha_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = gamma * x
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_light(_v5)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = _v10 * _v10
    _v12 = _v4 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = abs(x)
    _v15 = _vecmath32.exp_fine(x)
    _v16 = -1.0 + delta
    _v17 = _v16 + _v15
    _v18 = abs(-1.0)
    _v19 = _v18 + delta
    _v20 = _v19 + _v15
    _v21 = abs(_v17) * 262144.0 >= _v20
    _v22 = _vecmath32.log1p(_v17)
    _v23 = 1.0 + _v17
    _v24 = abs(_v17)
    _v25 = 1.0 + _v24
    _v26 = abs(_v23) * 4096.0 >= _v25
    _v27 = _v12 * _v22
    _v28 = _v27 * x
    _v29 = _v3 * _v11
    _v30 = 1.0 + _v29
    _v31 = _v30 * _v30
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = abs(_v31)
    _v34 = _v28 / _v31
    _v35 = delta > 0.0
    _v36 = _vecmath.in_range(_v34)
    _v37 = abs(alpha)
    _v38 = abs(beta)
    _v39 = abs(gamma)
    _v40 = abs(delta)
    _v41 = _vecmath32.single(_v34)
    _v42 = _v1 < 300.0
    _v43 = _v6 < 300.0
    _v44 = _v9 < 300.0
    _v45 = _v14 < 300.0
    _v46 = _v33 < 9.7453140114e288
    _v47 = _v37 < 3.402823669209385e38
    _v48 = _v38 < 3.402823669209385e38
    _v49 = _v39 < 3.402823669209385e38
    _v50 = _v40 < 3.402823669209385e38
    _v51 = _v13 & _v21
    _v52 = _v51 & _v26
    _v53 = _v52 & _v32
    _v54 = _v53 & _v35
    _v55 = _v54 & _v36
    _v56 = _v55 & _v42
    _v57 = _v56 & _v43
    _v58 = _v57 & _v44
    _v59 = _v58 & _v45
    _v60 = _v59 & _v46
    _v61 = _v60 & _v47
    _v62 = _v61 & _v48
    _v63 = _v62 & _v49
    _v64 = _v63 & _v50
    _v65 = _vecmath32.guarded(_v41, _v64)
    return _v65, _v64


@_cached
def _fill_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_alpha_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_alpha_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_alpha_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_alpha(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_alpha_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_alpha_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_alpha = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_alpha",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_alpha,
        fill32=_fill32_tanhsoft_derivative_alpha,
        mend=_mend_tanhsoft_derivative_alpha,
        one=_one_tanhsoft_derivative_alpha,
        one32=_one32_tanhsoft_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter alpha.

    Slow in places: at 12 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_alpha.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative_alpha)
def _overload_tanhsoft_derivative_alpha(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_alpha.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))",
    "4*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(exp(alpha"
    "*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_beta_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(e...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(_t7, _t19)
    _t22 = _ball.mul(_t21, _t13)
    _t24 = _ball.exp(x)
    _t26 = _ball.add(delta, _t24)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.sub(_t26, _t27)
    _t31 = _ball.log1p(_t29)
    _t33 = _ball.mul(_t22, _t31)
    _t35 = _ball.scaled(_t33, 2.0)
    _t37 = _ball.mul(_t7, _t19)
    _t39 = _ball.add(_t27, _t37)
    _t41 = _ball.sqr(_t39)
    _t43 = _ball.div(_t35, _t41)
    if _ball_wide.will_do(_t43, (x, alpha, beta, gamma, delta)):
        return _t43
    # (1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))
    _t48 = _ball.add(_t3, _t15)
    _t50 = _ball.tanh(_t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.sub(_t27, _t52)
    _t56 = _ball.mul(_t54, _t13)
    _t57 = _ball.add(delta, _t24)
    _t59 = _ball.log(_t57)
    _t61 = _ball.mul(_t56, _t59)
    _t63 = _ball.better(_t43, _t61)
    return _ball_wide.settled(
        _t63, _tanhsoft_derivative_beta_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_beta_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative_beta_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative_beta_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(alpha, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = gamma * x
    _v13 = abs(_v12)
    _v14 = _vecmath.two_product(gamma, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_dd(_v15, _v16)
    _v18 = _v17 * beta
    _v19 = abs(_v18)
    _v20 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_times(_v21, _v22, beta)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_as_pair(_v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v27, _v28, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v30) > 1.0261342003245941e-289
    _v33 = _vecmath.pair_product(_v9, _v10, _v30, _v31)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_product(_v34, _v35, _v21, _v22)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(x)
    _v40 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.two_sum(-1.0, delta)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-1.0)
    _v50 = _v49 + delta
    _v51 = _v50 + _v41
    _v52 = abs(_v47) * 16384.0 >= _v51
    _v53 = _vecmath.two_sum(_v47, _v48)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = 1.0 + _v54
    _v57 = abs(_v54)
    _v58 = 1.0 + _v57
    _v59 = abs(_v56) * 16384.0 >= _v58
    _v60 = _vecmath.log1p_as_pair(_v54, _v55)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_product(_v37, _v38, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = 4.0 * _v64
    _v67 = 4.0 * _v65
    _v68 = _vecmath.pair_plus(_v34, _v35, 1.0)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v69, _v70)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = abs(_v72) > 1.0261342003245941e-289
    _v75 = abs(_v72)
    _v76 = _vecmath.pair_quotient(_v66, _v67, _v72, _v73)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _v77 + _v78
    _v80 = delta > 0.0
    _v81 = _vecmath.in_range(_v79)
    _v82 = abs(alpha)
    _v83 = abs(beta)
    _v84 = abs(gamma)
    _v85 = abs(delta)
    _v86 = _v1 < 690.0
    _v87 = _v13 < 690.0
    _v88 = _v19 < 690.0
    _v89 = _v39 < 690.0
    _v90 = _v75 < 9.7453140114e288
    _v91 = _v82 < 3.402823669209385e38
    _v92 = _v83 < 3.402823669209385e38
    _v93 = _v84 < 3.402823669209385e38
    _v94 = _v85 < 3.402823669209385e38
    _v95 = _v11 & _v32
    _v96 = _v95 & _v52
    _v97 = _v96 & _v59
    _v98 = _v97 & _v74
    _v99 = _v98 & _v80
    _v100 = _v99 & _v81
    _v101 = _v100 & _v86
    _v102 = _v101 & _v87
    _v103 = _v102 & _v88
    _v104 = _v103 & _v89
    _v105 = _v104 & _v90
    _v106 = _v105 & _v91
    _v107 = _v106 & _v92
    _v108 = _v107 & _v93
    _v109 = _v108 & _v94
    _v110 = _vecmath.guarded(_v79, _v109)
    return _v110, _v109


@_vecmath.jit_inline
def _tanhsoft_derivative_beta_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = gamma * x
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_light(_v5)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = _v10 * _v10
    _v12 = _v4 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * _v7
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = abs(x)
    _v17 = _vecmath32.exp_fine(x)
    _v18 = -1.0 + delta
    _v19 = _v18 + _v17
    _v20 = abs(-1.0)
    _v21 = _v20 + delta
    _v22 = _v21 + _v17
    _v23 = abs(_v19) * 262144.0 >= _v22
    _v24 = _vecmath32.log1p(_v19)
    _v25 = 1.0 + _v19
    _v26 = abs(_v19)
    _v27 = 1.0 + _v26
    _v28 = abs(_v25) * 4096.0 >= _v27
    _v29 = _v14 * _v24
    _v30 = _v3 * _v11
    _v31 = 1.0 + _v30
    _v32 = _v31 * _v31
    _v33 = abs(_v32) > 1.0261342003245941e-289
    _v34 = abs(_v32)
    _v35 = _v29 / _v32
    _v36 = delta > 0.0
    _v37 = _vecmath.in_range(_v35)
    _v38 = abs(alpha)
    _v39 = abs(beta)
    _v40 = abs(gamma)
    _v41 = abs(delta)
    _v42 = _vecmath32.single(_v35)
    _v43 = _v1 < 300.0
    _v44 = _v6 < 300.0
    _v45 = _v9 < 300.0
    _v46 = _v16 < 300.0
    _v47 = _v34 < 9.7453140114e288
    _v48 = _v38 < 3.402823669209385e38
    _v49 = _v39 < 3.402823669209385e38
    _v50 = _v40 < 3.402823669209385e38
    _v51 = _v41 < 3.402823669209385e38
    _v52 = _v13 & _v15
    _v53 = _v52 & _v23
    _v54 = _v53 & _v28
    _v55 = _v54 & _v33
    _v56 = _v55 & _v36
    _v57 = _v56 & _v37
    _v58 = _v57 & _v43
    _v59 = _v58 & _v44
    _v60 = _v59 & _v45
    _v61 = _v60 & _v46
    _v62 = _v61 & _v47
    _v63 = _v62 & _v48
    _v64 = _v63 & _v49
    _v65 = _v64 & _v50
    _v66 = _v65 & _v51
    _v67 = _vecmath32.guarded(_v42, _v66)
    return _v67, _v66


@_cached
def _fill_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_beta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_beta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_beta_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_beta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_beta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_beta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_beta = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_beta",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_beta,
        fill32=_fill32_tanhsoft_derivative_beta,
        mend=_mend_tanhsoft_derivative_beta,
        one=_one_tanhsoft_derivative_beta,
        one32=_one32_tanhsoft_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter beta.

    Slow in places: at 31 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_beta.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative_beta)
def _overload_tanhsoft_derivative_beta(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_beta.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_gamma_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "beta*x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))",
    "4*beta*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(ex"
    "p(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2",
    "4*beta*x*(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) + "
    "1)**2*exp(-alpha*x)**2/((expm1(beta/exp(-gamma*x))**2 + 2*expm1(beta/exp(-gamma*x)) + "
    "exp(-alpha*x)**2 + 1)**2*exp(-gamma*x))",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*beta*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamm...
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t13 = _ball.mul(gamma, x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(beta, _t15)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.sqr(_t19)
    _t23 = _ball.mul(_t11, _t21)
    _t24 = _ball.mul(_t23, _t15)
    _t26 = _ball.exp(x)
    _t28 = _ball.add(delta, _t26)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t28, _t29)
    _t33 = _ball.log1p(_t31)
    _t35 = _ball.mul(_t24, _t33)
    _t37 = _ball.scaled(_t35, 2.0)
    _t39 = _ball.mul(_t9, _t21)
    _t41 = _ball.add(_t29, _t39)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.div(_t37, _t43)
    if _ball_wide.will_do(_t45, (x, alpha, beta, gamma, delta)):
        return _t45
    # beta*x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))
    _t50 = _ball.mul(beta, x)
    _t51 = _ball.add(_t5, _t17)
    _t53 = _ball.tanh(_t51)
    _t55 = _ball.sqr(_t53)
    _t57 = _ball.sub(_t29, _t55)
    _t59 = _ball.mul(_t50, _t57)
    _t60 = _ball.mul(_t59, _t15)
    _t61 = _ball.add(delta, _t26)
    _t63 = _ball.log(_t61)
    _t65 = _ball.mul(_t60, _t63)
    if _ball_wide.will_do(_t65, (x, alpha, beta, gamma, delta)):
        return _t65
    # 4*beta*x*(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) + 1)**2*exp(-alpha*x)*...
    _t70 = _ball.mul(beta, x)
    _t71 = _ball.neg(_t13)
    _t73 = _ball.exp(_t71)
    _t75 = _ball.div(beta, _t73)
    _t77 = _ball.expm1(_t75)
    _t79 = _ball.add(_t29, _t77)
    _t81 = _ball.sqr(_t79)
    _t83 = _ball.mul(_t70, _t81)
    _t84 = _ball.neg(_t5)
    _t86 = _ball.exp(_t84)
    _t88 = _ball.sqr(_t86)
    _t90 = _ball.mul(_t83, _t88)
    _t91 = _ball.neg(x)
    _t93 = _ball.exp(_t91)
    _t95 = _ball.mul(delta, _t93)
    _t97 = _ball.log1p(_t95)
    _t99 = _ball.add(_t97, x)
    _t101 = _ball.mul(_t90, _t99)
    _t103 = _ball.scaled(_t101, 2.0)
    _t105 = _ball.scaled(_t77, 1.0)
    _t107 = _ball.add(_t29, _t105)
    _t108 = _ball.add(_t107, _t88)
    _t109 = _ball.sqr(_t77)
    _t111 = _ball.add(_t108, _t109)
    _t113 = _ball.sqr(_t111)
    _t115 = _ball.mul(_t113, _t73)
    _t117 = _ball.div(_t103, _t115)
    _t119 = _ball.better(_ball.better(_t45, _t65), _t117)
    return _ball_wide.settled(
        _t119, _tanhsoft_derivative_gamma_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_gamma_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_gamma_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
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
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_product(_v1, _v2, _v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = gamma * x
    _v19 = abs(_v18)
    _v20 = _vecmath.two_product(gamma, x)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.exp_bounded_dd(_v21, _v22)
    _v24 = _v23 * beta
    _v25 = abs(_v24)
    _v26 = _vecmath.exp_bounded_as_pair(_v21, _v22)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_times(_v27, _v28, beta)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.exp_bounded_as_pair(_v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v36) > 1.0261342003245941e-289
    _v39 = _vecmath.pair_product(_v16, _v17, _v36, _v37)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v27, _v28)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(x)
    _v46 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.two_sum(-1.0, delta)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_sum(_v50, _v51, _v47, _v48)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = abs(-1.0)
    _v56 = _v55 + delta
    _v57 = _v56 + _v47
    _v58 = abs(_v53) * 16384.0 >= _v57
    _v59 = _vecmath.two_sum(_v53, _v54)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = 1.0 + _v60
    _v63 = abs(_v60)
    _v64 = 1.0 + _v63
    _v65 = abs(_v62) * 16384.0 >= _v64
    _v66 = _vecmath.log1p_as_pair(_v60, _v61)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _vecmath.pair_product(_v43, _v44, _v67, _v68)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = 4.0 * _v70
    _v73 = 4.0 * _v71
    _v74 = _vecmath.pair_product(_v12, _v13, _v36, _v37)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_plus(_v75, _v76, 1.0)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_product(_v78, _v79, _v78, _v79)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = abs(_v81) > 1.0261342003245941e-289
    _v84 = abs(_v81)
    _v85 = _vecmath.pair_quotient(_v72, _v73, _v81, _v82)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _v86 + _v87
    _v89 = delta > 0.0
    _v90 = _vecmath.in_range(_v88)
    _v91 = abs(alpha)
    _v92 = abs(beta)
    _v93 = abs(gamma)
    _v94 = abs(delta)
    _v95 = _v4 < 690.0
    _v96 = _v19 < 690.0
    _v97 = _v25 < 690.0
    _v98 = _v45 < 690.0
    _v99 = _v84 < 9.7453140114e288
    _v100 = _v91 < 3.402823669209385e38
    _v101 = _v92 < 3.402823669209385e38
    _v102 = _v93 < 3.402823669209385e38
    _v103 = _v94 < 3.402823669209385e38
    _v104 = _v14 & _v38
    _v105 = _v104 & _v58
    _v106 = _v105 & _v65
    _v107 = _v106 & _v83
    _v108 = _v107 & _v89
    _v109 = _v108 & _v90
    _v110 = _v109 & _v95
    _v111 = _v110 & _v96
    _v112 = _v111 & _v97
    _v113 = _v112 & _v98
    _v114 = _v113 & _v99
    _v115 = _v114 & _v100
    _v116 = _v115 & _v101
    _v117 = _v116 & _v102
    _v118 = _v117 & _v103
    _v119 = _vecmath.guarded(_v88, _v118)
    return _v119, _v118


@_vecmath.jit_inline
def _tanhsoft_derivative_gamma_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = gamma * x
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_light(_v5)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = _v10 * _v10
    _v12 = _v4 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * _v7
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = abs(x)
    _v17 = _vecmath32.exp_fine(x)
    _v18 = -1.0 + delta
    _v19 = _v18 + _v17
    _v20 = abs(-1.0)
    _v21 = _v20 + delta
    _v22 = _v21 + _v17
    _v23 = abs(_v19) * 262144.0 >= _v22
    _v24 = _vecmath32.log1p(_v19)
    _v25 = 1.0 + _v19
    _v26 = abs(_v19)
    _v27 = 1.0 + _v26
    _v28 = abs(_v25) * 4096.0 >= _v27
    _v29 = _v14 * _v24
    _v30 = _v29 * beta
    _v31 = _v30 * x
    _v32 = _v3 * _v11
    _v33 = 1.0 + _v32
    _v34 = _v33 * _v33
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = abs(_v34)
    _v37 = _v31 / _v34
    _v38 = delta > 0.0
    _v39 = _vecmath.in_range(_v37)
    _v40 = abs(alpha)
    _v41 = abs(beta)
    _v42 = abs(gamma)
    _v43 = abs(delta)
    _v44 = _vecmath32.single(_v37)
    _v45 = _v1 < 300.0
    _v46 = _v6 < 300.0
    _v47 = _v9 < 300.0
    _v48 = _v16 < 300.0
    _v49 = _v36 < 9.7453140114e288
    _v50 = _v40 < 3.402823669209385e38
    _v51 = _v41 < 3.402823669209385e38
    _v52 = _v42 < 3.402823669209385e38
    _v53 = _v43 < 3.402823669209385e38
    _v54 = _v13 & _v15
    _v55 = _v54 & _v23
    _v56 = _v55 & _v28
    _v57 = _v56 & _v35
    _v58 = _v57 & _v38
    _v59 = _v58 & _v39
    _v60 = _v59 & _v45
    _v61 = _v60 & _v46
    _v62 = _v61 & _v47
    _v63 = _v62 & _v48
    _v64 = _v63 & _v49
    _v65 = _v64 & _v50
    _v66 = _v65 & _v51
    _v67 = _v66 & _v52
    _v68 = _v67 & _v53
    _v69 = _vecmath32.guarded(_v44, _v68)
    return _v69, _v68


@_cached
def _fill_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_gamma_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_gamma_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_gamma_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_gamma(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_gamma_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_gamma_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_gamma = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_gamma",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_gamma,
        fill32=_fill32_tanhsoft_derivative_gamma,
        mend=_mend_tanhsoft_derivative_gamma,
        one=_one_tanhsoft_derivative_gamma,
        one32=_one32_tanhsoft_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter gamma.

    Slow in places: at 18 of the points tried, such as x = -1.7976931348623157e+308, alpha = 0.25,
    beta = 3.0, gamma = -3.0, delta = 150.0, no form is accurate in double-double, and as many
    digits are taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_gamma.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative_gamma)
def _overload_tanhsoft_derivative_gamma(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_gamma.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_delta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))",
    "(exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)/((delta +"
    " exp(x))*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1))",
    "(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1)))*(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "expm1(alpha*x) + expm1(beta*(expm1(gamma*x) + 1)) + 2)/((delta + expm1(x) + "
    "1)*(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2))",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)/(...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(_t7, _t17)
    _t21 = _ball.add(_t1, _t19)
    _t23 = _ball.sub(_t19, _t1)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.sqr(_t7)
    _t29 = _ball.sqr(_t17)
    _t31 = _ball.mul(_t27, _t29)
    _t33 = _ball.add(_t1, _t31)
    _t36 = _ball.exp(x)
    _t38 = _ball.add(delta, _t36)
    _t40 = _ball.mul(_t33, _t38)
    _t42 = _ball.div(_t25, _t40)
    if _ball_wide.will_do(_t42, (x, alpha, beta, gamma, delta)):
        return _t42
    # tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))
    _t47 = _ball.add(_t5, _t15)
    _t49 = _ball.tanh(_t47)
    _t51 = _ball.div(_t49, _t38)
    if _ball_wide.will_do(_t51, (x, alpha, beta, gamma, delta)):
        return _t51
    # (expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + expm1(beta*(expm1...
    _t56 = _ball.expm1(_t5)
    _t58 = _ball.expm1(_t11)
    _t60 = _ball.add(_t1, _t58)
    _t62 = _ball.mul(beta, _t60)
    _t64 = _ball.expm1(_t62)
    _t66 = _ball.mul(_t56, _t64)
    _t68 = _ball.add(_t56, _t66)
    _t69 = _ball.add(_t68, _t64)
    _t71 = (1.0, 0.0, 1.0, 0.0)
    _t73 = _ball.add(_t71, _t56)
    _t74 = _ball.add(_t73, _t66)
    _t75 = _ball.add(_t74, _t64)
    _t77 = _ball.mul(_t69, _t75)
    _t79 = _ball.add(_t1, delta)
    _t80 = _ball.expm1(x)
    _t82 = _ball.add(_t79, _t80)
    _t84 = _ball.scaled(_t56, 1.0)
    _t86 = _ball.add(_t71, _t84)
    _t87 = _ball.sqr(_t56)
    _t89 = _ball.mul(_t87, _t64)
    _t91 = _ball.scaled(_t89, 1.0)
    _t93 = _ball.add(_t86, _t91)
    _t94 = _ball.sqr(_t64)
    _t96 = _ball.mul(_t94, _t56)
    _t98 = _ball.scaled(_t96, 1.0)
    _t100 = _ball.add(_t93, _t98)
    _t101 = _ball.scaled(_t64, 1.0)
    _t103 = _ball.add(_t100, _t101)
    _t104 = _ball.scaled(_t66, 2.0)
    _t106 = _ball.add(_t103, _t104)
    _t107 = _ball.add(_t106, _t87)
    _t108 = _ball.mul(_t87, _t94)
    _t110 = _ball.add(_t107, _t108)
    _t111 = _ball.add(_t110, _t94)
    _t113 = _ball.mul(_t82, _t111)
    _t115 = _ball.div(_t77, _t113)
    _t117 = _ball.better(_ball.better(_t42, _t51), _t115)
    return _ball_wide.settled(
        _t117, _tanhsoft_derivative_delta_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_delta_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_delta_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = gamma * x
    _v5 = abs(_v4)
    _v6 = _vecmath.two_product(gamma, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, beta)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v13) > 1.0261342003245941e-289
    _v16 = _vecmath.pair_sum(_v1, _v2, _v13, _v14)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v1)
    _v20 = abs(_v13)
    _v21 = _v19 + _v20
    _v22 = abs(_v17) * 16384.0 >= _v21
    _v23 = _v17 + _v18
    _v24 = _vecmath.tanh(_v23)
    _v25 = abs(x)
    _v26 = _vecmath.exp_bounded(x)
    _v27 = delta + _v26
    _v28 = _v24 / _v27
    _v29 = delta > 0.0
    _v30 = _vecmath.in_range(_v28)
    _v31 = abs(alpha)
    _v32 = abs(beta)
    _v33 = abs(gamma)
    _v34 = abs(delta)
    _v35 = _v5 < 325.0
    _v36 = _v25 < 325.0
    _v37 = _v31 < 3.402823669209385e38
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v33 < 3.402823669209385e38
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v3 & _v15
    _v42 = _v41 & _v22
    _v43 = _v42 & _v29
    _v44 = _v43 & _v30
    _v45 = _v44 & _v35
    _v46 = _v45 & _v36
    _v47 = _v46 & _v37
    _v48 = _v47 & _v38
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _vecmath.guarded(_v28, _v50)
    return _v51, _v50


@_vecmath.jit_inline
def _tanhsoft_derivative_delta_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = gamma * x
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = _v3 * beta
    _v5 = _v0 + _v4
    _v6 = abs(_v0)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _vecmath32.tanh(_v5)
    _v11 = abs(x)
    _v12 = _vecmath32.exp_light(x)
    _v13 = delta + _v12
    _v14 = _v10 / _v13
    _v15 = delta > 0.0
    _v16 = _v14 != 0.0
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = abs(gamma)
    _v20 = abs(delta)
    _v21 = _vecmath32.single(_v14)
    _v22 = _v2 < 150.0
    _v23 = _v11 < 150.0
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v9 & _v15
    _v29 = _v28 & _v16
    _v30 = _v29 & _v22
    _v31 = _v30 & _v23
    _v32 = _v31 & _v24
    _v33 = _v32 & _v25
    _v34 = _v33 & _v26
    _v35 = _v34 & _v27
    _v36 = _vecmath32.guarded(_v21, _v35)
    return _v36, _v35


@_cached
def _fill_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_delta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_delta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_delta_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_delta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_delta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_delta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_delta = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_delta",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_delta,
        fill32=_fill32_tanhsoft_derivative_delta,
        mend=_mend_tanhsoft_derivative_delta,
        one=_one_tanhsoft_derivative_delta,
        one32=_one32_tanhsoft_derivative_delta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_delta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter delta.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_delta.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_derivative_delta)
def _overload_tanhsoft_derivative_delta(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_delta.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _tanhsoft_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = -_v1
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = gamma * x
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v8)
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath32.exp_bounded(_v11)
    _v14 = _v13 * _v13
    _v15 = _v7 * _v14
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = -1.0 + delta
    _v18 = _v17 + _v1
    _v19 = abs(-1.0)
    _v20 = _v19 + delta
    _v21 = _v20 + _v1
    _v22 = abs(_v18) * 262144.0 >= _v21
    _v23 = _vecmath32.log1p(_v18)
    _v24 = 1.0 + _v18
    _v25 = abs(_v18)
    _v26 = 1.0 + _v25
    _v27 = abs(_v24) * 4096.0 >= _v26
    _v28 = _v15 * _v23
    _v29 = _v28 * alpha
    _v30 = _v29 * delta
    _v31 = _v15 * _v1
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = _v31 * _v23
    _v34 = _v33 * alpha
    _v35 = _v15 * _v10
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = _v35 * _v23
    _v38 = _v37 * beta
    _v39 = _v38 * delta
    _v40 = _v39 * gamma
    _v41 = _v35 * _v1
    _v42 = abs(_v41) > 1.0261342003245941e-289
    _v43 = _v41 * _v23
    _v44 = _v43 * beta
    _v45 = _v44 * gamma
    _v46 = _v6 * _v6
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v14 * _v14
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v46 * _v48
    _v51 = _v50 * _v1
    _v52 = _v2 + _v30
    _v53 = _v52 + _v34
    _v54 = _v53 + _v40
    _v55 = _v54 + _v45
    _v56 = _v55 + _v51
    _v57 = abs(_v1)
    _v58 = abs(_v30)
    _v59 = abs(_v34)
    _v60 = abs(_v40)
    _v61 = abs(_v45)
    _v62 = _v57 + _v58
    _v63 = _v62 + _v59
    _v64 = _v63 + _v60
    _v65 = _v64 + _v61
    _v66 = _v65 + _v51
    _v67 = abs(_v56) * 4096.0 >= _v66
    _v68 = _v6 * _v14
    _v69 = 1.0 + _v68
    _v70 = _v69 * _v69
    _v71 = delta + _v1
    _v72 = _v70 * _v71
    _v73 = abs(_v72) > 1.0261342003245941e-289
    _v74 = abs(_v72)
    _v75 = _v56 / _v72
    _v76 = delta > 0.0
    _v77 = _vecmath.in_range(_v75)
    _v78 = abs(alpha)
    _v79 = abs(beta)
    _v80 = abs(gamma)
    _v81 = abs(delta)
    _v82 = _vecmath32.product(grad_output, _v75)
    _v83 = _v0 < 300.0
    _v84 = _v4 < 300.0
    _v85 = _v9 < 300.0
    _v86 = _v12 < 300.0
    _v87 = _v74 < 9.7453140114e288
    _v88 = _v78 < 3.402823669209385e38
    _v89 = _v79 < 3.402823669209385e38
    _v90 = _v80 < 3.402823669209385e38
    _v91 = _v81 < 3.402823669209385e38
    _v92 = _v16 & _v22
    _v93 = _v92 & _v27
    _v94 = _v93 & _v32
    _v95 = _v94 & _v36
    _v96 = _v95 & _v42
    _v97 = _v96 & _v47
    _v98 = _v97 & _v49
    _v99 = _v98 & _v67
    _v100 = _v99 & _v73
    _v101 = _v100 & _v76
    _v102 = _v101 & _v77
    _v103 = _v102 & _v83
    _v104 = _v103 & _v84
    _v105 = _v104 & _v85
    _v106 = _v105 & _v86
    _v107 = _v106 & _v87
    _v108 = _v107 & _v88
    _v109 = _v108 & _v89
    _v110 = _v109 & _v90
    _v111 = _v110 & _v91
    _v112 = _vecmath32.guarded(_v82, _v111)
    return _v112, _v112 == _v112


@_vecmath.jit_inline
def _tanhsoft_backward_fast(grad_output, x, alpha, beta, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanhsoft_backward_fast32(grad_output, x, alpha, beta, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhsoft_derivative_fast_pulled32(grad_output, x, alpha, beta, gamma, delta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanhsoft_backward_exact(grad_output, x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    _d0 = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(grad_output, x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_backward_exact(grad_output, x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_backward = _dispatch.Kernel(
    __name__,
    "tanhsoft_backward",
    ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_backward,
        fill32=_fill32_tanhsoft_backward,
        mend=_mend_tanhsoft_backward,
        one=_one_tanhsoft_backward,
        one32=_one32_tanhsoft_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanhsoft.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_backward.call(out, grad_output, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_backward)
def _overload_tanhsoft_backward(grad_output, x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_backward.compiled(grad_output, x, alpha, beta, gamma, delta)

    def jitted(grad_output, x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(grad_output, x, alpha, beta, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _tanhsoft_value_and_derivative_fast(x, alpha, beta, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhsoft_fast(x, alpha, beta, gamma, delta)
    _r1, _ok1 = _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tanhsoft_value_and_derivative_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhsoft_fast32(x, alpha, beta, gamma, delta)
    _r1, _ok1 = _tanhsoft_derivative_fast32(x, alpha, beta, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tanhsoft_value_and_derivative_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    _r0 = _tanhsoft_exact(x, alpha, beta, gamma, delta)
    _r1 = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    return _r0, _r1


@_cached
def _fill_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhsoft_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhsoft_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, width):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tanhsoft_value_and_derivative_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tanhsoft_value_and_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta):
    value_0, value_1, ok = _tanhsoft_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact_0, exact_1 = _round_tanhsoft_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta):
    value_0, value_1, ok = _tanhsoft_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact_0, exact_1 = _round_tanhsoft_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tanhsoft_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tanhsoft_value_and_derivative",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_value_and_derivative,
        fill32=_fill32_tanhsoft_value_and_derivative,
        mend=_mend_tanhsoft_value_and_derivative,
        one=_one_tanhsoft_value_and_derivative,
        one32=_one32_tanhsoft_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tanhsoft_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """TanhSoft and its derivative, in one pass.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tanhsoft_value_and_derivative.call(out, x, alpha, beta, gamma, delta)


@_loops.callable_when_jitted(tanhsoft_value_and_derivative)
def _overload_tanhsoft_value_and_derivative(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_value_and_derivative.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


def tanhsoft_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_alpha",
        _kernel_tanhsoft_derivative_alpha,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        2,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_beta",
        _kernel_tanhsoft_derivative_beta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        3,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_gamma",
        _kernel_tanhsoft_derivative_gamma,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        4,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_delta, over the axes along which delta is
    broadcast.

    delta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of delta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_delta",
        _kernel_tanhsoft_derivative_delta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        5,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )
