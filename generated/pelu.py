"""PELU.

Written by `symact build` from [pelu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "pelu",
    "pelu_backward",
    "pelu_backward_alpha",
    "pelu_backward_beta",
    "pelu_backward_from_output",
    "pelu_derivative",
    "pelu_derivative2",
    "pelu_derivative_alpha",
    "pelu_derivative_beta",
    "pelu_derivative_from_output",
    "pelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_pelu_ball0_expression = _ball_wide.program(
    "x alpha beta",
    "alpha*(exp(x/beta) - 1)",
    "alpha*(1 - exp(-x/beta))/exp(-x/beta)",
    "alpha*expm1(x/beta)",
)


@_vecmath.jit_scalar
def _pelu_ball0(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*(exp(x/beta) - 1)
    _t4 = _ball.div(x, beta)
    _t6 = _ball.exp(_t4)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.sub(_t6, _t8)
    _t12 = _ball.mul(alpha, _t10)
    if _ball_wide.will_do(_t12, (x, alpha, beta)):
        return _t12
    # alpha*(1 - exp(-x/beta))/exp(-x/beta)
    _t17 = _ball.neg(x)
    _t19 = _ball.div(_t17, beta)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.sub(_t8, _t21)
    _t25 = _ball.mul(alpha, _t23)
    _t27 = _ball.div(_t25, _t21)
    if _ball_wide.will_do(_t27, (x, alpha, beta)):
        return _t27
    # alpha*expm1(x/beta)
    _t32 = _ball.expm1(_t4)
    _t34 = _ball.mul(alpha, _t32)
    _t36 = _ball.better(_ball.better(_t12, _t27), _t34)
    return _ball_wide.settled(_t36, _pelu_ball0_expression, (x, alpha, beta))


_pelu_ball1_expression = _ball_wide.program("x alpha beta", "alpha*x/beta")


@_vecmath.jit_scalar
def _pelu_ball1(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # alpha*x/beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.div(_t3, beta)
    return _ball_wide.settled(_t6, _pelu_ball1_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _pelu_sign0_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _pelu_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_sign0_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_sign0(x, alpha, beta)
    if _order == -1:
        return _pelu_ball0(x, alpha, beta)
    return _pelu_ball1(x, alpha, beta)


@_vecmath.jit_scalar
def _pelu_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _pelu_side(x, alpha, beta, 0.0)


@_vecmath.jit_inline
def _pelu_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, beta, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.expm1_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, alpha)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _v11 + _v12
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = 1.0 / beta
    _v20 = x * _v19
    _v21 = _v20 < -44.0
    _v22 = -alpha
    _v23 = _v22 if _v21 else _v13
    _v24 = _v1 < 9.7453140114e288
    _v25 = _v3 < 690.0
    _v26 = _v0 & _v16
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _v28 | _v21
    _v30 = _v17 < 3.402823669209385e38
    _v31 = _v18 < 3.402823669209385e38
    _v32 = _v1 < 3.402823669209385e38
    _v33 = _v14 & _v15
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _v36 & _v32
    _v38 = alpha * x
    _v39 = abs(_v38) > 1.0261342003245941e-289
    _v40 = _v38 / beta
    _v41 = _vecmath.in_range(_v40)
    _v42 = _v40 == 0.0
    _v43 = _v41 | (_v42 & (x == 0.0))
    _v44 = _v39 & _v0
    _v45 = _v44 & _v14
    _v46 = _v45 & _v15
    _v47 = _v46 & _v43
    _v48 = _v47 & _v32
    _v49 = _v48 & _v30
    _v50 = _v49 & _v31
    _v51 = _v37 if x < 0.0 else _v50
    _v52 = _v23 if x < 0.0 else _v40
    _v53 = _vecmath.guarded(_v52, _v51)
    return _v53, _v51


@_vecmath.jit_inline
def _pelu_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = _v5 * alpha
    _v7 = alpha > 0.0
    _v8 = beta > 0.0
    _v9 = _vecmath.in_range(_v6)
    _v10 = _v6 == 0.0
    _v11 = _v9 | (_v10 & (x == 0.0))
    _v12 = abs(x)
    _v13 = abs(alpha)
    _v14 = _vecmath32.single(_v6)
    _v15 = _v3 < -44.0
    _v16 = -alpha
    _v17 = _vecmath32.single(_v16)
    _v18 = _v17 if _v15 else _v14
    _v19 = _v1 < 9.7453140114e288
    _v20 = _v4 < 300.0
    _v21 = _v0 & _v11
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = _v23 | _v15
    _v25 = _v12 < 3.402823669209385e38
    _v26 = _v13 < 3.402823669209385e38
    _v27 = _v1 < 3.402823669209385e38
    _v28 = _v7 & _v8
    _v29 = _v28 & _v24
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = alpha * x
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v33 * _v2
    _v36 = _vecmath.in_range(_v35)
    _v37 = _v35 == 0.0
    _v38 = _v36 | (_v37 & (x == 0.0))
    _v39 = _vecmath32.single(_v35)
    _v40 = _v0 & _v34
    _v41 = _v40 & _v7
    _v42 = _v41 & _v8
    _v43 = _v42 & _v38
    _v44 = _v43 & _v27
    _v45 = _v44 & _v25
    _v46 = _v45 & _v26
    _v47 = _v32 if x < 0.0 else _v46
    _v48 = _v18 if x < 0.0 else _v39
    _v49 = _vecmath32.guarded(_v48, _v47)
    return _v49, _v47


@_cached
def _fill_pelu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _pelu_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu(x, alpha, beta):
    value, ok = _pelu_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_pelu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu(x, alpha, beta):
    value, ok = _pelu_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_pelu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu = _dispatch.Kernel(
    __name__,
    "pelu",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu,
        fill32=_fill32_pelu,
        mend=_mend_pelu,
        one=_one_pelu,
        one32=_one32_pelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pelu(x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """PELU, elementwise.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu)
def _overload_pelu(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_pelu_derivative_ball0_expression = _ball_wide.program("x alpha beta", "alpha*exp(x/beta)/beta")


@_vecmath.jit_scalar
def _pelu_derivative_ball0(x, alpha, beta):
    """In balls."""
    # alpha*exp(x/beta)/beta
    _t4 = _ball.div(x, beta)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(alpha, _t6)
    _t10 = _ball.div(_t8, beta)
    return _ball_wide.settled(_t10, _pelu_derivative_ball0_expression, (x, alpha, beta))


_pelu_derivative_ball1_expression = _ball_wide.program("x alpha beta", "alpha/beta")


@_vecmath.jit_scalar
def _pelu_derivative_ball1(x, alpha, beta):
    """In balls."""
    # alpha/beta
    _t3 = _ball.div(alpha, beta)
    return _ball_wide.settled(_t3, _pelu_derivative_ball1_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _pelu_derivative_sign0_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _pelu_derivative_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_derivative_sign0_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_derivative_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_derivative_sign0(x, alpha, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _pelu_derivative_ball0(x, alpha, beta)
    return _pelu_derivative_ball1(x, alpha, beta)


@_vecmath.jit_scalar
def _pelu_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _pelu_derivative_sign0(x, alpha, beta) == 0
    if not _tied:
        return _pelu_derivative_side(x, alpha, beta, 0.0)
    _below = _pelu_derivative_side(x, alpha, beta, -1.0)
    _above = _pelu_derivative_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _pelu_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, beta, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * alpha
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = _v8 / beta
    _v11 = alpha > 0.0
    _v12 = beta > 0.0
    _v13 = _vecmath.in_range(_v10)
    _v14 = abs(x)
    _v15 = abs(alpha)
    _v16 = _v1 < 3.402823669209385e38
    _v17 = _v3 < 690.0
    _v18 = _v14 < 3.402823669209385e38
    _v19 = _v15 < 3.402823669209385e38
    _v20 = _v0 & _v9
    _v21 = _v20 & _v11
    _v22 = _v21 & _v12
    _v23 = _v22 & _v13
    _v24 = _v23 & _v16
    _v25 = _v24 & _v17
    _v26 = _v25 & _v18
    _v27 = _v26 & _v19
    _v28 = alpha / beta
    _v29 = _vecmath.in_range(_v28)
    _v30 = _v0 & _v11
    _v31 = _v30 & _v12
    _v32 = _v31 & _v29
    _v33 = _v32 & _v16
    _v34 = _v33 & _v18
    _v35 = _v34 & _v19
    _v36 = _v27 if x < 0.0 else _v35
    _v37 = _v10 if x < 0.0 else _v28
    _v38 = _vecmath.smallest(_v10, _v28)
    _v39 = _v38 if x == 0.0 else _v37
    _v40 = _v27 | (x != 0.0)
    _v41 = _v36 & _v40
    _v42 = _vecmath.guarded(_v39, _v41)
    _v43 = _v42 if x == x else x
    return _v43, _v41


@_vecmath.jit_inline
def _pelu_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * alpha
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v6 * _v2
    _v9 = alpha > 0.0
    _v10 = beta > 0.0
    _v11 = _vecmath.in_range(_v8)
    _v12 = abs(x)
    _v13 = abs(alpha)
    _v14 = _vecmath32.single(_v8)
    _v15 = _v1 < 3.402823669209385e38
    _v16 = _v4 < 300.0
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v0 & _v7
    _v20 = _v19 & _v9
    _v21 = _v20 & _v10
    _v22 = _v21 & _v11
    _v23 = _v22 & _v15
    _v24 = _v23 & _v16
    _v25 = _v24 & _v17
    _v26 = _v25 & _v18
    _v27 = alpha * _v2
    _v28 = _vecmath.in_range(_v27)
    _v29 = _vecmath32.single(_v27)
    _v30 = _v0 & _v9
    _v31 = _v30 & _v10
    _v32 = _v31 & _v28
    _v33 = _v32 & _v15
    _v34 = _v33 & _v17
    _v35 = _v34 & _v18
    _v36 = _v26 if x < 0.0 else _v35
    _v37 = _v14 if x < 0.0 else _v29
    _v38 = _vecmath32.single(0.0)
    _v39 = _vecmath32.smallest(_v8, _v27, _v14, _v29, _v38)
    _v40 = _v39 if x == 0.0 else _v37
    _v41 = _v26 | (x != 0.0)
    _v42 = _v36 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    _v44 = _v43 if x == x else _vecmath32.single(x)
    return _v44, _v42


@_cached
def _fill_pelu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _pelu_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_derivative(x, alpha, beta):
    value, ok = _pelu_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_derivative(x, alpha, beta):
    value, ok = _pelu_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_derivative = _dispatch.Kernel(
    __name__,
    "pelu_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_derivative,
        fill32=_fill32_pelu_derivative,
        mend=_mend_pelu_derivative,
        one=_one_pelu_derivative,
        one32=_one32_pelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pelu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of pelu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu_derivative)
def _overload_pelu_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_pelu_derivative2_ball0_expression = _ball_wide.program("x alpha beta", "alpha*exp(x/beta)/beta**2")


@_vecmath.jit_scalar
def _pelu_derivative2_ball0(x, alpha, beta):
    """In balls."""
    # alpha*exp(x/beta)/beta**2
    _t4 = _ball.div(x, beta)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(alpha, _t6)
    _t10 = _ball.sqr(beta)
    _t12 = _ball.div(_t8, _t10)
    return _ball_wide.settled(_t12, _pelu_derivative2_ball0_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _pelu_derivative2_ball1(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _pelu_derivative2_sign0_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _pelu_derivative2_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_derivative2_sign0_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_derivative2_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_derivative2_sign0(x, alpha, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _pelu_derivative2_ball0(x, alpha, beta)
    return _pelu_derivative2_ball1(x, alpha, beta)


@_vecmath.jit_scalar
def _pelu_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _pelu_derivative2_sign0(x, alpha, beta) == 0
    if not _tied:
        return _pelu_derivative2_side(x, alpha, beta, 0.0)
    _below = _pelu_derivative2_side(x, alpha, beta, -1.0)
    _above = _pelu_derivative2_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _pelu_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, beta, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * alpha
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = beta * beta
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v8 / _v10
    _v14 = alpha > 0.0
    _v15 = beta > 0.0
    _v16 = _vecmath.in_range(_v13)
    _v17 = abs(x)
    _v18 = abs(alpha)
    _v19 = _v1 < 3.402823669209385e38
    _v20 = _v3 < 690.0
    _v21 = _v12 < 9.7453140114e288
    _v22 = _v17 < 3.402823669209385e38
    _v23 = _v18 < 3.402823669209385e38
    _v24 = _v0 & _v9
    _v25 = _v24 & _v11
    _v26 = _v25 & _v14
    _v27 = _v26 & _v15
    _v28 = _v27 & _v16
    _v29 = _v28 & _v19
    _v30 = _v29 & _v20
    _v31 = _v30 & _v21
    _v32 = _v31 & _v22
    _v33 = _v32 & _v23
    _v34 = _v14 & _v15
    _v35 = _v33 if x < 0.0 else _v34
    _v36 = _v13 if x < 0.0 else 0.0
    _v37 = _vecmath.smallest(_v13, 0.0)
    _v38 = _v37 if x == 0.0 else _v36
    _v39 = _v33 | (x != 0.0)
    _v40 = _v35 & _v39
    _v41 = _vecmath.guarded(_v38, _v40)
    _v42 = _v41 if x == x else x
    _v43 = _v42 if alpha == alpha else alpha
    _v44 = _v43 if beta == beta else beta
    return _v44, _v40


@_vecmath.jit_inline
def _pelu_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = abs(beta) > 1.0261342003245941e-289
    _v5 = abs(beta)
    _v6 = 1.0 / beta
    _v7 = x * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = _v9 * alpha
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = _v10 * _v3
    _v13 = alpha > 0.0
    _v14 = beta > 0.0
    _v15 = _vecmath.in_range(_v12)
    _v16 = abs(x)
    _v17 = abs(alpha)
    _v18 = _vecmath32.single(_v12)
    _v19 = _v2 < 9.7453140114e288
    _v20 = _v5 < 3.402823669209385e38
    _v21 = _v8 < 300.0
    _v22 = _v16 < 3.402823669209385e38
    _v23 = _v17 < 3.402823669209385e38
    _v24 = _v1 & _v4
    _v25 = _v24 & _v11
    _v26 = _v25 & _v13
    _v27 = _v26 & _v14
    _v28 = _v27 & _v15
    _v29 = _v28 & _v19
    _v30 = _v29 & _v20
    _v31 = _v30 & _v21
    _v32 = _v31 & _v22
    _v33 = _v32 & _v23
    _v34 = _vecmath32.single(0.0)
    _v35 = _v13 & _v14
    _v36 = _v33 if x < 0.0 else _v35
    _v37 = _v18 if x < 0.0 else _v34
    _v38 = _vecmath32.smallest(_v12, 0.0, _v18, _v34, _v34)
    _v39 = _v38 if x == 0.0 else _v37
    _v40 = _v33 | (x != 0.0)
    _v41 = _v36 & _v40
    _v42 = _vecmath32.guarded(_v39, _v41)
    _v43 = _v42 if x == x else _vecmath32.single(x)
    _v44 = _v43 if alpha == alpha else _vecmath32.single(alpha)
    _v45 = _v44 if beta == beta else _vecmath32.single(beta)
    return _v45, _v41


@_cached
def _fill_pelu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _pelu_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_derivative2(x, alpha, beta):
    value, ok = _pelu_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_derivative2(x, alpha, beta):
    value, ok = _pelu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_derivative2 = _dispatch.Kernel(
    __name__,
    "pelu_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_derivative2,
        fill32=_fill32_pelu_derivative2,
        mend=_mend_pelu_derivative2,
        one=_one_pelu_derivative2,
        one32=_one32_pelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pelu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of pelu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu_derivative2)
def _overload_pelu_derivative2(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_pelu_derivative_alpha_ball0_expression = _ball_wide.program(
    "x alpha beta", "exp(x/beta) - 1", "(1 - exp(-x/beta))/exp(-x/beta)", "expm1(x/beta)"
)


@_vecmath.jit_scalar
def _pelu_derivative_alpha_ball0(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # exp(x/beta) - 1
    _t3 = _ball.div(x, beta)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    if _ball_wide.will_do(_t9, (x, alpha, beta)):
        return _t9
    # (1 - exp(-x/beta))/exp(-x/beta)
    _t14 = _ball.neg(x)
    _t16 = _ball.div(_t14, beta)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.sub(_t7, _t18)
    _t22 = _ball.div(_t20, _t18)
    if _ball_wide.will_do(_t22, (x, alpha, beta)):
        return _t22
    # expm1(x/beta)
    _t27 = _ball.expm1(_t3)
    _t29 = _ball.better(_ball.better(_t9, _t22), _t27)
    return _ball_wide.settled(_t29, _pelu_derivative_alpha_ball0_expression, (x, alpha, beta))


_pelu_derivative_alpha_ball1_expression = _ball_wide.program("x alpha beta", "x/beta")


@_vecmath.jit_scalar
def _pelu_derivative_alpha_ball1(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/beta
    _t3 = _ball.div(x, beta)
    return _ball_wide.settled(_t3, _pelu_derivative_alpha_ball1_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _pelu_derivative_alpha_sign0_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _pelu_derivative_alpha_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_derivative_alpha_sign0_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_derivative_alpha_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_derivative_alpha_sign0(x, alpha, beta)
    if _order == -1:
        return _pelu_derivative_alpha_ball0(x, alpha, beta)
    return _pelu_derivative_alpha_ball1(x, alpha, beta)


@_vecmath.jit_scalar
def _pelu_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _pelu_derivative_alpha_sign0(x, alpha, beta) == 0
    if not _tied:
        return _pelu_derivative_alpha_side(x, alpha, beta, 0.0)
    _below = _pelu_derivative_alpha_side(x, alpha, beta, -1.0)
    _above = _pelu_derivative_alpha_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _pelu_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = _vecmath.expm1_bounded(_v2)
    _v5 = alpha > 0.0
    _v6 = beta > 0.0
    _v7 = _vecmath.in_range(_v4)
    _v8 = _v4 == 0.0
    _v9 = _v7 | (_v8 & (x == 0.0))
    _v10 = abs(x)
    _v11 = abs(alpha)
    _v12 = 1.0 / beta
    _v13 = x * _v12
    _v14 = _v13 < -44.0
    _v15 = -1.0 if _v14 else _v4
    _v16 = _v1 < 9.7453140114e288
    _v17 = _v3 < 690.0
    _v18 = _v0 & _v9
    _v19 = _v18 & _v16
    _v20 = _v19 & _v17
    _v21 = _v20 | _v14
    _v22 = _v10 < 3.402823669209385e38
    _v23 = _v11 < 3.402823669209385e38
    _v24 = _v1 < 3.402823669209385e38
    _v25 = _v5 & _v6
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = _v28 & _v24
    _v30 = _vecmath.in_range(_v2)
    _v31 = _v2 == 0.0
    _v32 = _v30 | (_v31 & (x == 0.0))
    _v33 = _v0 & _v5
    _v34 = _v33 & _v6
    _v35 = _v34 & _v32
    _v36 = _v35 & _v24
    _v37 = _v36 & _v22
    _v38 = _v37 & _v23
    _v39 = _v29 if x < 0.0 else _v38
    _v40 = _v15 if x < 0.0 else _v2
    _v41 = _vecmath.guarded(_v40, _v39)
    _v42 = _v41 if alpha == alpha else alpha
    return _v42, _v39


@_vecmath.jit_inline
def _pelu_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = alpha > 0.0
    _v7 = beta > 0.0
    _v8 = _vecmath.in_range(_v5)
    _v9 = _v5 == 0.0
    _v10 = _v8 | (_v9 & (x == 0.0))
    _v11 = abs(x)
    _v12 = abs(alpha)
    _v13 = _vecmath32.single(_v5)
    _v14 = _v3 < -44.0
    _v15 = _vecmath32.single(-1.0)
    _v16 = _v15 if _v14 else _v13
    _v17 = _v1 < 9.7453140114e288
    _v18 = _v4 < 300.0
    _v19 = _v0 & _v10
    _v20 = _v19 & _v17
    _v21 = _v20 & _v18
    _v22 = _v21 | _v14
    _v23 = _v11 < 3.402823669209385e38
    _v24 = _v12 < 3.402823669209385e38
    _v25 = _v1 < 3.402823669209385e38
    _v26 = _v6 & _v7
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = _v28 & _v24
    _v30 = _v29 & _v25
    _v31 = _vecmath.in_range(_v3)
    _v32 = _v3 == 0.0
    _v33 = _v31 | (_v32 & (x == 0.0))
    _v34 = _vecmath32.single(_v3)
    _v35 = _v0 & _v6
    _v36 = _v35 & _v7
    _v37 = _v36 & _v33
    _v38 = _v37 & _v25
    _v39 = _v38 & _v23
    _v40 = _v39 & _v24
    _v41 = _v30 if x < 0.0 else _v40
    _v42 = _v16 if x < 0.0 else _v34
    _v43 = _vecmath32.guarded(_v42, _v41)
    _v44 = _v43 if alpha == alpha else _vecmath32.single(alpha)
    return _v44, _v41


@_cached
def _fill_pelu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _pelu_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_derivative_alpha(x, alpha, beta):
    value, ok = _pelu_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_derivative_alpha(x, alpha, beta):
    value, ok = _pelu_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "pelu_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_derivative_alpha,
        fill32=_fill32_pelu_derivative_alpha,
        mend=_mend_pelu_derivative_alpha,
        one=_one_pelu_derivative_alpha,
        one32=_one32_pelu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pelu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of pelu with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu_derivative_alpha)
def _overload_pelu_derivative_alpha(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_pelu_derivative_beta_ball0_expression = _ball_wide.program(
    "x alpha beta", "-alpha*x*exp(x/beta)/beta**2"
)


@_vecmath.jit_scalar
def _pelu_derivative_beta_ball0(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -alpha*x*exp(x/beta)/beta**2
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.div(x, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.mul(_t3, _t7)
    _t11 = _ball.neg(_t9)
    _t13 = _ball.sqr(beta)
    _t15 = _ball.div(_t11, _t13)
    return _ball_wide.settled(_t15, _pelu_derivative_beta_ball0_expression, (x, alpha, beta))


_pelu_derivative_beta_ball1_expression = _ball_wide.program("x alpha beta", "-alpha*x/beta**2")


@_vecmath.jit_scalar
def _pelu_derivative_beta_ball1(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -alpha*x/beta**2
    _t3 = _ball.mul(x, alpha)
    _t5 = _ball.neg(_t3)
    _t8 = _ball.sqr(beta)
    _t10 = _ball.div(_t5, _t8)
    return _ball_wide.settled(_t10, _pelu_derivative_beta_ball1_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _pelu_derivative_beta_sign0_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _pelu_derivative_beta_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_derivative_beta_sign0_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_derivative_beta_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_derivative_beta_sign0(x, alpha, beta)
    if _order == -1:
        return _pelu_derivative_beta_ball0(x, alpha, beta)
    return _pelu_derivative_beta_ball1(x, alpha, beta)


@_vecmath.jit_scalar
def _pelu_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _pelu_derivative_beta_sign0(x, alpha, beta) == 0
    if not _tied:
        return _pelu_derivative_beta_side(x, alpha, beta, 0.0)
    _below = _pelu_derivative_beta_side(x, alpha, beta, -1.0)
    _above = _pelu_derivative_beta_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _pelu_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = x / beta
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, beta, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _vecmath.two_product(-1.0, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, alpha)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_times(_v12, _v13, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.rounded(_v16, _v17)
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = beta * beta
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = abs(_v20)
    _v23 = _v18 / _v20
    _v24 = alpha > 0.0
    _v25 = beta > 0.0
    _v26 = _vecmath.in_range(_v23)
    _v27 = _v23 == 0.0
    _v28 = _v26 | (_v27 & (x == 0.0))
    _v29 = abs(x)
    _v30 = abs(alpha)
    _v31 = _v1 < 3.402823669209385e38
    _v32 = _v3 < 690.0
    _v33 = _v22 < 9.7453140114e288
    _v34 = _v29 < 3.402823669209385e38
    _v35 = _v30 < 3.402823669209385e38
    _v36 = _v0 & _v14
    _v37 = _v36 & _v19
    _v38 = _v37 & _v21
    _v39 = _v38 & _v24
    _v40 = _v39 & _v25
    _v41 = _v40 & _v28
    _v42 = _v41 & _v31
    _v43 = _v42 & _v32
    _v44 = _v43 & _v33
    _v45 = _v44 & _v34
    _v46 = _v45 & _v35
    _v47 = -alpha
    _v48 = _v47 * x
    _v49 = abs(_v48) > 1.0261342003245941e-289
    _v50 = _v48 / _v20
    _v51 = _vecmath.in_range(_v50)
    _v52 = _v50 == 0.0
    _v53 = _v51 | (_v52 & (x == 0.0))
    _v54 = _v49 & _v21
    _v55 = _v54 & _v24
    _v56 = _v55 & _v25
    _v57 = _v56 & _v53
    _v58 = _v57 & _v33
    _v59 = _v58 & _v34
    _v60 = _v59 & _v35
    _v61 = _v60 & _v31
    _v62 = _v46 if x < 0.0 else _v61
    _v63 = _v23 if x < 0.0 else _v50
    _v64 = _vecmath.guarded(_v63, _v62)
    return _v64, _v62


@_vecmath.jit_inline
def _pelu_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = abs(beta) > 1.0261342003245941e-289
    _v5 = abs(beta)
    _v6 = 1.0 / beta
    _v7 = x * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = -_v9
    _v11 = _v10 * alpha
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * x
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v13 * _v3
    _v16 = alpha > 0.0
    _v17 = beta > 0.0
    _v18 = _vecmath.in_range(_v15)
    _v19 = _v15 == 0.0
    _v20 = _v18 | (_v19 & (x == 0.0))
    _v21 = abs(x)
    _v22 = abs(alpha)
    _v23 = _vecmath32.single(_v15)
    _v24 = _v2 < 9.7453140114e288
    _v25 = _v5 < 3.402823669209385e38
    _v26 = _v8 < 300.0
    _v27 = _v21 < 3.402823669209385e38
    _v28 = _v22 < 3.402823669209385e38
    _v29 = _v1 & _v4
    _v30 = _v29 & _v12
    _v31 = _v30 & _v14
    _v32 = _v31 & _v16
    _v33 = _v32 & _v17
    _v34 = _v33 & _v20
    _v35 = _v34 & _v24
    _v36 = _v35 & _v25
    _v37 = _v36 & _v26
    _v38 = _v37 & _v27
    _v39 = _v38 & _v28
    _v40 = -alpha
    _v41 = _v40 * x
    _v42 = abs(_v41) > 1.0261342003245941e-289
    _v43 = _v41 * _v3
    _v44 = _vecmath.in_range(_v43)
    _v45 = _v43 == 0.0
    _v46 = _v44 | (_v45 & (x == 0.0))
    _v47 = _vecmath32.single(_v43)
    _v48 = _v1 & _v42
    _v49 = _v48 & _v16
    _v50 = _v49 & _v17
    _v51 = _v50 & _v46
    _v52 = _v51 & _v24
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v25
    _v56 = _v39 if x < 0.0 else _v55
    _v57 = _v23 if x < 0.0 else _v47
    _v58 = _vecmath32.guarded(_v57, _v56)
    return _v58, _v56


@_cached
def _fill_pelu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _pelu_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_derivative_beta(x, alpha, beta):
    value, ok = _pelu_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_derivative_beta(x, alpha, beta):
    value, ok = _pelu_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_derivative_beta = _dispatch.Kernel(
    __name__,
    "pelu_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_derivative_beta,
        fill32=_fill32_pelu_derivative_beta,
        mend=_mend_pelu_derivative_beta,
        one=_one_pelu_derivative_beta,
        one32=_one32_pelu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pelu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of pelu with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu_derivative_beta)
def _overload_pelu_derivative_beta(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _pelu_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * alpha
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v6 * _v2
    _v9 = alpha > 0.0
    _v10 = beta > 0.0
    _v11 = _vecmath.in_range(_v8)
    _v12 = abs(x)
    _v13 = abs(alpha)
    _v14 = _vecmath32.product(grad_output, _v8)
    _v15 = _v1 < 3.402823669209385e38
    _v16 = _v4 < 300.0
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v0 & _v7
    _v20 = _v19 & _v9
    _v21 = _v20 & _v10
    _v22 = _v21 & _v11
    _v23 = _v22 & _v15
    _v24 = _v23 & _v16
    _v25 = _v24 & _v17
    _v26 = _v25 & _v18
    _v27 = alpha * _v2
    _v28 = _vecmath.in_range(_v27)
    _v29 = _vecmath32.product(grad_output, _v27)
    _v30 = _v0 & _v9
    _v31 = _v30 & _v10
    _v32 = _v31 & _v28
    _v33 = _v32 & _v15
    _v34 = _v33 & _v17
    _v35 = _v34 & _v18
    _v36 = _v26 if x < 0.0 else _v35
    _v37 = _v14 if x < 0.0 else _v29
    _v38 = _vecmath32.product(grad_output, 0.0)
    _v39 = _vecmath32.smallest(_v8, _v27, _v14, _v29, _v38)
    _v40 = _v39 if x == 0.0 else _v37
    _v41 = _v26 | (x != 0.0)
    _v42 = _v36 & _v41
    _v43 = _vecmath32.guarded(_v40, _v42)
    _v44 = _v43 if x == x else _vecmath32.single(x)
    return _v44, _v44 == _v44


@_vecmath.jit_inline
def _pelu_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _pelu_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _pelu_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pelu_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _pelu_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _pelu_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_pelu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _pelu_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_backward(grad_output, x, alpha, beta):
    value, ok = _pelu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_backward(grad_output, x, alpha, beta):
    value, ok = _pelu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_backward = _dispatch.Kernel(
    __name__,
    "pelu_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_backward,
        fill32=_fill32_pelu_backward,
        mend=_mend_pelu_backward,
        one=_one_pelu_backward,
        one32=_one32_pelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def pelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of pelu.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(pelu_backward)
def _overload_pelu_backward(grad_output, x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=1.0, beta=1.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _pelu_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pelu_fast(x, alpha, beta)
    _r1, _ok1 = _pelu_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _pelu_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pelu_fast32(x, alpha, beta)
    _r1, _ok1 = _pelu_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _pelu_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _pelu_exact(x, alpha, beta)
    _r1 = _pelu_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_pelu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _pelu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _pelu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_pelu_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _pelu_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_pelu_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_pelu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_pelu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _pelu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_pelu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_pelu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _pelu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_pelu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_pelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "pelu_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_value_and_derivative,
        fill32=_fill32_pelu_value_and_derivative,
        mend=_mend_pelu_value_and_derivative,
        one=_one_pelu_value_and_derivative,
        one32=_one32_pelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def pelu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """PELU and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_pelu_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(pelu_value_and_derivative)
def _overload_pelu_value_and_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_pelu_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_pelu_derivative_from_output_ball0_expression = _ball_wide.program(
    "y alpha beta", "(alpha + y)/beta"
)


@_vecmath.jit_scalar
def _pelu_derivative_from_output_ball0(y, alpha, beta):
    """In balls."""
    # (alpha + y)/beta
    _t3 = _ball.add(alpha, y)
    _t6 = _ball.div(_t3, beta)
    return _ball_wide.settled(_t6, _pelu_derivative_from_output_ball0_expression, (y, alpha, beta))


_pelu_derivative_from_output_ball1_expression = _ball_wide.program("y alpha beta", "alpha/beta")


@_vecmath.jit_scalar
def _pelu_derivative_from_output_ball1(y, alpha, beta):
    """In balls."""
    # alpha/beta
    _t3 = _ball.div(alpha, beta)
    return _ball_wide.settled(_t3, _pelu_derivative_from_output_ball1_expression, (y, alpha, beta))


@_vecmath.jit_scalar
def _pelu_derivative_from_output_sign0_of(y, alpha, beta):
    """In balls."""
    # y
    return y


@_vecmath.jit_scalar
def _pelu_derivative_from_output_sign0(y, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _pelu_derivative_from_output_sign0_of(y, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _pelu_derivative_from_output_side(y, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _pelu_derivative_from_output_sign0(y, alpha, beta)
    if _order == -1:
        return _pelu_derivative_from_output_ball0(y, alpha, beta)
    return _pelu_derivative_from_output_ball1(y, alpha, beta)


@_vecmath.jit_scalar
def _pelu_derivative_from_output_exact(y, alpha, beta):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _pelu_derivative_from_output_side(y, alpha, beta, 0.0)


@_vecmath.jit_inline
def _pelu_derivative_from_output_fast(y, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha + y
    _v1 = abs(beta) > 1.0261342003245941e-289
    _v2 = abs(beta)
    _v3 = _v0 / beta
    _v4 = alpha > 0.0
    _v5 = beta > 0.0
    _v6 = _vecmath.in_range(_v3)
    _v7 = abs(y)
    _v8 = abs(alpha)
    _v9 = _v2 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v1 & _v4
    _v13 = _v12 & _v5
    _v14 = _v13 & _v6
    _v15 = _v14 & _v9
    _v16 = _v15 & _v10
    _v17 = _v16 & _v11
    _v18 = alpha / beta
    _v19 = _vecmath.in_range(_v18)
    _v20 = _v13 & _v19
    _v21 = _v20 & _v9
    _v22 = _v21 & _v10
    _v23 = _v22 & _v11
    _v24 = _v17 if y < 0.0 else _v23
    _v25 = _v3 if y < 0.0 else _v18
    _v26 = _vecmath.guarded(_v25, _v24)
    _v27 = _v26 if y == y else y
    return _v27, _v24


@_vecmath.jit_inline
def _pelu_derivative_from_output_fast32(y, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = alpha + y
    _v4 = _v3 * _v2
    _v5 = alpha > 0.0
    _v6 = beta > 0.0
    _v7 = _vecmath.in_range(_v4)
    _v8 = abs(y)
    _v9 = abs(alpha)
    _v10 = _vecmath32.single(_v4)
    _v11 = _v1 < 3.402823669209385e38
    _v12 = _v8 < 3.402823669209385e38
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v0 & _v5
    _v15 = _v14 & _v6
    _v16 = _v15 & _v7
    _v17 = _v16 & _v11
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = alpha * _v2
    _v21 = _vecmath.in_range(_v20)
    _v22 = _vecmath32.single(_v20)
    _v23 = _v15 & _v21
    _v24 = _v23 & _v11
    _v25 = _v24 & _v12
    _v26 = _v25 & _v13
    _v27 = _v19 if y < 0.0 else _v26
    _v28 = _v10 if y < 0.0 else _v22
    _v29 = _vecmath32.guarded(_v28, _v27)
    _v30 = _v29 if y == y else _vecmath32.single(y)
    return _v30, _v27


@_cached
def _fill_pelu_derivative_from_output(y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_from_output_fast(
            _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_derivative_from_output(y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_derivative_from_output_fast32(
            _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_derivative_from_output(y, alpha, beta, width):
    if _loops.any_nan(y, alpha, beta):
        return _loops.NAN
    ball = _pelu_derivative_from_output_exact(y, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_derivative_from_output(y, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_derivative_from_output(
                _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_derivative_from_output(y, alpha, beta):
    value, ok = _pelu_derivative_from_output_fast(
        _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_from_output(
            _loops.float64(y), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_derivative_from_output(y, alpha, beta):
    value, ok = _pelu_derivative_from_output_fast32(
        _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_derivative_from_output(
            _loops.float64(y), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "pelu_derivative_from_output",
    ("y", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_derivative_from_output,
        fill32=_fill32_pelu_derivative_from_output,
        mend=_mend_pelu_derivative_from_output,
        one=_one_pelu_derivative_from_output,
        one32=_one32_pelu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def pelu_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of pelu, from its output alone.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_derivative_from_output.call(out, y, alpha, beta)


@_loops.callable_when_jitted(pelu_derivative_from_output)
def _overload_pelu_derivative_from_output(y, alpha=1.0, beta=1.0):
    call = _kernel_pelu_derivative_from_output.compiled(y, alpha, beta)

    def jitted(y, alpha=1.0, beta=1.0):
        return call(y, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _pelu_derivative_from_output_fast_pulled32(grad_output, y, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(beta) > 1.0261342003245941e-289
    _v1 = abs(beta)
    _v2 = 1.0 / beta
    _v3 = alpha + y
    _v4 = _v3 * _v2
    _v5 = alpha > 0.0
    _v6 = beta > 0.0
    _v7 = _vecmath.in_range(_v4)
    _v8 = abs(y)
    _v9 = abs(alpha)
    _v10 = _vecmath32.product(grad_output, _v4)
    _v11 = _v1 < 3.402823669209385e38
    _v12 = _v8 < 3.402823669209385e38
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v0 & _v5
    _v15 = _v14 & _v6
    _v16 = _v15 & _v7
    _v17 = _v16 & _v11
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = alpha * _v2
    _v21 = _vecmath.in_range(_v20)
    _v22 = _vecmath32.product(grad_output, _v20)
    _v23 = _v15 & _v21
    _v24 = _v23 & _v11
    _v25 = _v24 & _v12
    _v26 = _v25 & _v13
    _v27 = _v19 if y < 0.0 else _v26
    _v28 = _v10 if y < 0.0 else _v22
    _v29 = _vecmath32.guarded(_v28, _v27)
    _v30 = _v29 if y == y else _vecmath32.single(y)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _pelu_backward_from_output_fast(grad_output, y, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _pelu_derivative_from_output_fast(y, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _pelu_backward_from_output_fast32(grad_output, y, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pelu_derivative_from_output_fast_pulled32(grad_output, y, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _pelu_backward_from_output_exact(grad_output, y, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _pelu_derivative_from_output_exact(y, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_pelu_backward_from_output(grad_output, y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pelu_backward_from_output(grad_output, y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pelu_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pelu_backward_from_output(grad_output, y, alpha, beta, width):
    if _loops.any_nan(grad_output, y, alpha, beta):
        return _loops.NAN
    ball = _pelu_backward_from_output_exact(grad_output, y, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pelu_backward_from_output(grad_output, y, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pelu_backward_from_output(
                _loops.at(grad_output, i),
                _loops.at(y, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pelu_backward_from_output(grad_output, y, alpha, beta):
    value, ok = _pelu_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pelu_backward_from_output(grad_output, y, alpha, beta):
    value, ok = _pelu_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_pelu_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pelu_backward_from_output = _dispatch.Kernel(
    __name__,
    "pelu_backward_from_output",
    ("grad_output", "y", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_pelu_backward_from_output,
        fill32=_fill32_pelu_backward_from_output,
        mend=_mend_pelu_backward_from_output,
        one=_one_pelu_backward_from_output,
        one32=_one32_pelu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def pelu_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of pelu, from its output alone.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pelu_backward_from_output.call(out, grad_output, y, alpha, beta)


@_loops.callable_when_jitted(pelu_backward_from_output)
def _overload_pelu_backward_from_output(grad_output, y, alpha=1.0, beta=1.0):
    call = _kernel_pelu_backward_from_output.compiled(grad_output, y, alpha, beta)

    def jitted(grad_output, y, alpha=1.0, beta=1.0):
        return call(grad_output, y, alpha, beta)

    return jitted


def pelu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times pelu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "pelu_backward_alpha",
        _kernel_pelu_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def pelu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times pelu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "pelu_backward_beta",
        _kernel_pelu_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
