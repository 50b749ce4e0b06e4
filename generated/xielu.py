"""xIELU.

Written by `symact build` from [xielu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "xielu",
    "xielu_backward",
    "xielu_backward_alpha_n",
    "xielu_backward_alpha_p",
    "xielu_backward_beta",
    "xielu_derivative",
    "xielu_derivative2",
    "xielu_derivative_alpha_n",
    "xielu_derivative_alpha_p",
    "xielu_derivative_beta",
    "xielu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_xielu_ball0_expression = _ball_wide.program(
    "x alpha_p alpha_n beta", "alpha_p*x**2 + beta*x", "x*(alpha_p*x + beta)"
)


@_vecmath.jit_scalar
def _xielu_ball0(x, alpha_p, alpha_n, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(alpha_p*x + beta)
    _t3 = _ball.mul(x, alpha_p)
    _t6 = _ball.add(_t3, beta)
    _t8 = _ball.mul(x, _t6)
    return _ball_wide.settled(_t8, _xielu_ball0_expression, (x, alpha_p, alpha_n, beta))


_xielu_ball1_expression = _ball_wide.program(
    "x alpha_p alpha_n beta",
    "alpha_n*(-x + exp(x) - 1) + beta*x",
    "-alpha_n*x + alpha_n*exp(x) - alpha_n + beta*x",
    "-alpha_n*x + alpha_n*expm1(x) + beta*x",
)


@_vecmath.jit_scalar
def _xielu_ball1(x, alpha_p, alpha_n, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -alpha_n*x + alpha_n*exp(x) - alpha_n + beta*x
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(alpha_n, _t3)
    _t8 = _ball.mul(x, beta)
    _t10 = _ball.add(_t5, _t8)
    _t11 = _ball.sub(_t10, alpha_n)
    _t12 = _ball.mul(alpha_n, x)
    _t14 = _ball.sub(_t11, _t12)
    if _ball_wide.will_do(_t14, (x, alpha_p, alpha_n, beta)):
        return _t14
    # alpha_n*(-x + exp(x) - 1) + beta*x
    _t19 = (1.0, 0.0, 0.0, 0.0)
    _t21 = _ball.sub(_t3, _t19)
    _t22 = _ball.sub(_t21, x)
    _t24 = _ball.mul(alpha_n, _t22)
    _t26 = _ball.add(_t24, _t8)
    if _ball_wide.will_do(_t26, (x, alpha_p, alpha_n, beta)):
        return _t26
    # -alpha_n*x + alpha_n*expm1(x) + beta*x
    _t31 = _ball.expm1(x)
    _t33 = _ball.mul(alpha_n, _t31)
    _t35 = _ball.add(_t33, _t8)
    _t36 = _ball.sub(_t35, _t12)
    _t38 = _ball.better(_ball.better(_t14, _t26), _t36)
    return _ball_wide.settled(_t38, _xielu_ball1_expression, (x, alpha_p, alpha_n, beta))


@_vecmath.jit_scalar
def _xielu_sign0_of(x, alpha_p, alpha_n, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_sign0(x, alpha_p, alpha_n, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _xielu_sign0_of(x, alpha_p, alpha_n, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _xielu_side(x, alpha_p, alpha_n, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _xielu_sign0(x, alpha_p, alpha_n, beta)
    if _order == -1:
        return _xielu_ball0(x, alpha_p, alpha_n, beta)
    return _xielu_ball1(x, alpha_p, alpha_n, beta)


@_vecmath.jit_scalar
def _xielu_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    return _xielu_side(x, alpha_p, alpha_n, beta, 0.0)


@_vecmath.jit_inline
def _xielu_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha_p * x
    _v1 = _v0 + beta
    _v2 = _v1 * x
    _v3 = alpha_p > 0.0
    _v4 = alpha_n > 0.0
    _v5 = beta > 0.0
    _v6 = _vecmath.in_range(_v2)
    _v7 = _v2 == 0.0
    _v8 = _v6 | (_v7 & (x == 0.0))
    _v9 = abs(x)
    _v10 = abs(alpha_p)
    _v11 = abs(alpha_n)
    _v12 = abs(beta)
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v12 < 3.402823669209385e38
    _v17 = _v3 & _v4
    _v18 = _v17 & _v5
    _v19 = _v18 & _v8
    _v20 = _v19 & _v13
    _v21 = _v20 & _v14
    _v22 = _v21 & _v15
    _v23 = _v22 & _v16
    _v24 = _vecmath.two_product(alpha_n, x)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -_v25
    _v28 = -_v26
    _v29 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_times(_v30, _v31, alpha_n)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.two_product(x, beta)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_sum(_v27, _v28, _v33, _v34)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v39, _v40, _v36, _v37)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = abs(_v33)
    _v45 = abs(_v36)
    _v46 = _v27 + _v44
    _v47 = _v46 + _v45
    _v48 = abs(_v42) * 4096.0 >= _v47
    _v49 = _v42 + _v43
    _v50 = _vecmath.in_range(_v49)
    _v51 = _v9 < 690.0
    _v52 = _v48 & _v3
    _v53 = _v52 & _v4
    _v54 = _v53 & _v5
    _v55 = _v54 & _v50
    _v56 = _v55 & _v51
    _v57 = _v56 & _v14
    _v58 = _v57 & _v15
    _v59 = _v58 & _v16
    _v60 = _v23 if x > 0.0 else _v59
    _v61 = _v2 if x > 0.0 else _v49
    _v62 = _vecmath.guarded(_v61, _v60)
    _v63 = _v62 if alpha_p == alpha_p else alpha_p
    _v64 = _v63 if alpha_n == alpha_n else alpha_n
    return _v64, _v60


@_vecmath.jit_inline
def _xielu_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha_p * x
    _v1 = _v0 + beta
    _v2 = _v1 * x
    _v3 = alpha_p > 0.0
    _v4 = alpha_n > 0.0
    _v5 = beta > 0.0
    _v6 = abs(x)
    _v7 = abs(alpha_p)
    _v8 = abs(alpha_n)
    _v9 = abs(beta)
    _v10 = _vecmath32.single(_v2)
    _v11 = _v6 < 3.402823669209385e38
    _v12 = _v7 < 3.402823669209385e38
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v3 & _v4
    _v16 = _v15 & _v5
    _v17 = _v16 & _v11
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = _v19 & _v14
    _v21 = -alpha_n
    _v22 = _v21 * x
    _v23 = _vecmath32.exp_fine(x)
    _v24 = _v23 * alpha_n
    _v25 = beta * x
    _v26 = _v21 + _v22
    _v27 = _v26 + _v24
    _v28 = _v27 + _v25
    _v29 = abs(_v25)
    _v30 = _v8 + _v22
    _v31 = _v30 + _v24
    _v32 = _v31 + _v29
    _v33 = abs(_v28) * 262144.0 >= _v32
    _v34 = _v28 != 0.0
    _v35 = _vecmath32.single(_v28)
    _v36 = _v6 < 300.0
    _v37 = _v33 & _v3
    _v38 = _v37 & _v4
    _v39 = _v38 & _v5
    _v40 = _v39 & _v34
    _v41 = _v40 & _v36
    _v42 = _v41 & _v12
    _v43 = _v42 & _v13
    _v44 = _v43 & _v14
    _v45 = _v20 if x > 0.0 else _v44
    _v46 = _v10 if x > 0.0 else _v35
    _v47 = _vecmath32.guarded(_v46, _v45)
    _v48 = _v47 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v49 = _v48 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    return _v49, _v45


@_cached
def _fill_xielu(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu = _dispatch.Kernel(
    __name__,
    "xielu",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu,
        fill32=_fill32_xielu,
        mend=_mend_xielu,
        one=_one_xielu,
        one32=_one32_xielu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def xielu(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """xIELU, elementwise.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu)
def _overload_xielu(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


_xielu_derivative_ball0_expression = _ball_wide.program(
    "x alpha_p alpha_n beta", "2*alpha_p*x + beta"
)


@_vecmath.jit_scalar
def _xielu_derivative_ball0(x, alpha_p, alpha_n, beta):
    """In balls."""
    # 2*alpha_p*x + beta
    _t3 = _ball.mul(x, alpha_p)
    _t5 = _ball.scaled(_t3, 1.0)
    _t8 = _ball.add(_t5, beta)
    return _ball_wide.settled(_t8, _xielu_derivative_ball0_expression, (x, alpha_p, alpha_n, beta))


_xielu_derivative_ball1_expression = _ball_wide.program(
    "x alpha_p alpha_n beta", "alpha_n*(exp(x) - 1) + beta", "alpha_n*exp(x) - alpha_n + beta"
)


@_vecmath.jit_scalar
def _xielu_derivative_ball1(x, alpha_p, alpha_n, beta):
    """In balls."""
    # alpha_n*exp(x) - alpha_n + beta
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(alpha_n, _t3)
    _t8 = _ball.add(_t5, beta)
    _t9 = _ball.sub(_t8, alpha_n)
    return _ball_wide.settled(_t9, _xielu_derivative_ball1_expression, (x, alpha_p, alpha_n, beta))


@_vecmath.jit_scalar
def _xielu_derivative_sign0_of(x, alpha_p, alpha_n, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_derivative_sign0(x, alpha_p, alpha_n, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _xielu_derivative_sign0_of(x, alpha_p, alpha_n, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _xielu_derivative_side(x, alpha_p, alpha_n, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _xielu_derivative_sign0(x, alpha_p, alpha_n, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _xielu_derivative_ball0(x, alpha_p, alpha_n, beta)
    return _xielu_derivative_ball1(x, alpha_p, alpha_n, beta)


@_vecmath.jit_scalar
def _xielu_derivative_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    _tied = _xielu_derivative_sign0(x, alpha_p, alpha_n, beta) == 0
    if not _tied:
        return _xielu_derivative_side(x, alpha_p, alpha_n, beta, 0.0)
    _below = _xielu_derivative_side(x, alpha_p, alpha_n, beta, -1.0)
    _above = _xielu_derivative_side(x, alpha_p, alpha_n, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _xielu_derivative_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * alpha_p
    _v1 = _v0 * x
    _v2 = _v1 + beta
    _v3 = alpha_p > 0.0
    _v4 = alpha_n > 0.0
    _v5 = beta > 0.0
    _v6 = _vecmath.in_range(_v2)
    _v7 = abs(x)
    _v8 = abs(alpha_p)
    _v9 = abs(alpha_n)
    _v10 = abs(beta)
    _v11 = _v7 < 3.402823669209385e38
    _v12 = _v8 < 3.402823669209385e38
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v3 & _v4
    _v16 = _v15 & _v5
    _v17 = _v16 & _v6
    _v18 = _v17 & _v11
    _v19 = _v18 & _v12
    _v20 = _v19 & _v13
    _v21 = _v20 & _v14
    _v22 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_times(_v23, _v24, alpha_n)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_plus(_v26, _v27, beta)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v26)
    _v32 = _v31 + beta
    _v33 = abs(_v29) * 4096.0 >= _v32
    _v34 = _v29 + _v30
    _v35 = _vecmath.in_range(_v34)
    _v36 = _v7 < 690.0
    _v37 = _v33 & _v3
    _v38 = _v37 & _v4
    _v39 = _v38 & _v5
    _v40 = _v39 & _v35
    _v41 = _v40 & _v36
    _v42 = _v41 & _v12
    _v43 = _v42 & _v13
    _v44 = _v43 & _v14
    _v45 = _v21 if x > 0.0 else _v44
    _v46 = _v2 if x > 0.0 else _v34
    _v47 = _vecmath.smallest(_v2, _v34)
    _v48 = _v47 if x == 0.0 else _v46
    _v49 = _v21 | (x != 0.0)
    _v50 = _v45 & _v49
    _v51 = _vecmath.guarded(_v48, _v50)
    _v52 = _v51 if alpha_p == alpha_p else alpha_p
    _v53 = _v52 if alpha_n == alpha_n else alpha_n
    return _v53, _v50


@_vecmath.jit_inline
def _xielu_derivative_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * alpha_p
    _v1 = _v0 * x
    _v2 = _v1 + beta
    _v3 = alpha_p > 0.0
    _v4 = alpha_n > 0.0
    _v5 = beta > 0.0
    _v6 = _v2 != 0.0
    _v7 = abs(x)
    _v8 = abs(alpha_p)
    _v9 = abs(alpha_n)
    _v10 = abs(beta)
    _v11 = _vecmath32.single(_v2)
    _v12 = _v7 < 3.402823669209385e38
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v3 & _v4
    _v17 = _v16 & _v5
    _v18 = _v17 & _v6
    _v19 = _v18 & _v12
    _v20 = _v19 & _v13
    _v21 = _v20 & _v14
    _v22 = _v21 & _v15
    _v23 = -alpha_n
    _v24 = _vecmath32.exp_fine(x)
    _v25 = _v24 * alpha_n
    _v26 = _v23 + _v25
    _v27 = _v26 + beta
    _v28 = _v9 + _v25
    _v29 = _v28 + beta
    _v30 = abs(_v27) * 262144.0 >= _v29
    _v31 = _v27 != 0.0
    _v32 = _vecmath32.single(_v27)
    _v33 = _v7 < 300.0
    _v34 = _v30 & _v3
    _v35 = _v34 & _v4
    _v36 = _v35 & _v5
    _v37 = _v36 & _v31
    _v38 = _v37 & _v33
    _v39 = _v38 & _v13
    _v40 = _v39 & _v14
    _v41 = _v40 & _v15
    _v42 = _v22 if x > 0.0 else _v41
    _v43 = _v11 if x > 0.0 else _v32
    _v44 = _vecmath32.single(0.0)
    _v45 = _vecmath32.smallest(_v2, _v27, _v11, _v32, _v44)
    _v46 = _v45 if x == 0.0 else _v43
    _v47 = _v22 | (x != 0.0)
    _v48 = _v42 & _v47
    _v49 = _vecmath32.guarded(_v46, _v48)
    _v50 = _v49 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v51 = _v50 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    return _v51, _v48


@_cached
def _fill_xielu_derivative(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_derivative(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_derivative(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_derivative_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_derivative(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_derivative(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_derivative(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_derivative(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_derivative = _dispatch.Kernel(
    __name__,
    "xielu_derivative",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_derivative,
        fill32=_fill32_xielu_derivative,
        mend=_mend_xielu_derivative,
        one=_one_xielu_derivative,
        one32=_one32_xielu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def xielu_derivative(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of xielu with respect to x.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_derivative.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_derivative)
def _overload_xielu_derivative(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_derivative.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_scalar
def _xielu_derivative2_ball0(x, alpha_p, alpha_n, beta):
    """In balls."""
    # 2*alpha_p
    _t2 = _ball.scaled(alpha_p, 1.0)
    return _t2


_xielu_derivative2_ball1_expression = _ball_wide.program("x alpha_p alpha_n beta", "alpha_n*exp(x)")


@_vecmath.jit_scalar
def _xielu_derivative2_ball1(x, alpha_p, alpha_n, beta):
    """In balls."""
    # alpha_n*exp(x)
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(alpha_n, _t3)
    return _ball_wide.settled(_t5, _xielu_derivative2_ball1_expression, (x, alpha_p, alpha_n, beta))


@_vecmath.jit_scalar
def _xielu_derivative2_sign0_of(x, alpha_p, alpha_n, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_derivative2_sign0(x, alpha_p, alpha_n, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _xielu_derivative2_sign0_of(x, alpha_p, alpha_n, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _xielu_derivative2_side(x, alpha_p, alpha_n, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _xielu_derivative2_sign0(x, alpha_p, alpha_n, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _xielu_derivative2_ball0(x, alpha_p, alpha_n, beta)
    return _xielu_derivative2_ball1(x, alpha_p, alpha_n, beta)


@_vecmath.jit_scalar
def _xielu_derivative2_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    _tied = _xielu_derivative2_sign0(x, alpha_p, alpha_n, beta) == 0
    if not _tied:
        return _xielu_derivative2_side(x, alpha_p, alpha_n, beta, 0.0)
    _below = _xielu_derivative2_side(x, alpha_p, alpha_n, beta, -1.0)
    _above = _xielu_derivative2_side(x, alpha_p, alpha_n, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _xielu_derivative2_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * alpha_p
    _v1 = alpha_p > 0.0
    _v2 = alpha_n > 0.0
    _v3 = beta > 0.0
    _v4 = _v1 & _v2
    _v5 = _v4 & _v3
    _v6 = abs(x)
    _v7 = _vecmath.exp_bounded(x)
    _v8 = _v7 * alpha_n
    _v9 = _vecmath.in_range(_v8)
    _v10 = abs(alpha_p)
    _v11 = abs(alpha_n)
    _v12 = abs(beta)
    _v13 = x < -2048.0
    _v14 = 0.0 if _v13 else _v8
    _v15 = _v6 < 690.0
    _v16 = _v9 & _v15
    _v17 = _v16 | _v13
    _v18 = _v10 < 3.402823669209385e38
    _v19 = _v11 < 3.402823669209385e38
    _v20 = _v12 < 3.402823669209385e38
    _v21 = _v5 & _v17
    _v22 = _v21 & _v18
    _v23 = _v22 & _v19
    _v24 = _v23 & _v20
    _v25 = _v5 if x > 0.0 else _v24
    _v26 = _v0 if x > 0.0 else _v14
    _v27 = _vecmath.smallest(_v0, _v14)
    _v28 = _v27 if x == 0.0 else _v26
    _v29 = _v5 | (x != 0.0)
    _v30 = _v25 & _v29
    _v31 = _vecmath.guarded(_v28, _v30)
    _v32 = _v31 if alpha_p == alpha_p else alpha_p
    _v33 = _v32 if alpha_n == alpha_n else alpha_n
    _v34 = _v33 if beta == beta else beta
    return _v34, _v30


@_vecmath.jit_inline
def _xielu_derivative2_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * alpha_p
    _v1 = alpha_p > 0.0
    _v2 = alpha_n > 0.0
    _v3 = beta > 0.0
    _v4 = _vecmath32.single(_v0)
    _v5 = _v1 & _v2
    _v6 = _v5 & _v3
    _v7 = abs(x)
    _v8 = _vecmath32.exp_light(x)
    _v9 = _v8 * alpha_n
    _v10 = _v9 != 0.0
    _v11 = abs(alpha_p)
    _v12 = abs(alpha_n)
    _v13 = abs(beta)
    _v14 = _vecmath32.single(_v9)
    _v15 = x < -320.0
    _v16 = _vecmath32.single(0.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v7 < 300.0
    _v19 = _v10 & _v18
    _v20 = _v19 | _v15
    _v21 = _v11 < 3.402823669209385e38
    _v22 = _v12 < 3.402823669209385e38
    _v23 = _v13 < 3.402823669209385e38
    _v24 = _v6 & _v20
    _v25 = _v24 & _v21
    _v26 = _v25 & _v22
    _v27 = _v26 & _v23
    _v28 = _v6 if x > 0.0 else _v27
    _v29 = _v4 if x > 0.0 else _v17
    _v30 = 0.0 if _v15 else _v9
    _v31 = _vecmath32.smallest(_v0, _v30, _v4, _v17, _v16)
    _v32 = _v31 if x == 0.0 else _v29
    _v33 = _v6 | (x != 0.0)
    _v34 = _v28 & _v33
    _v35 = _vecmath32.guarded(_v32, _v34)
    _v36 = _v35 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v37 = _v36 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    _v38 = _v37 if beta == beta else _vecmath32.single(beta)
    return _v38, _v34


@_cached
def _fill_xielu_derivative2(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_derivative2(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_derivative2(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_derivative2_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_derivative2(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_derivative2(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_derivative2(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative2(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_derivative2(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative2(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_derivative2 = _dispatch.Kernel(
    __name__,
    "xielu_derivative2",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_derivative2,
        fill32=_fill32_xielu_derivative2,
        mend=_mend_xielu_derivative2,
        one=_one_xielu_derivative2,
        one32=_one32_xielu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def xielu_derivative2(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of xielu with respect to x.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_derivative2.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_derivative2)
def _overload_xielu_derivative2(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_derivative2.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_ball0(x, alpha_p, alpha_n, beta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2
    _t2 = _ball.sqr(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_ball1(x, alpha_p, alpha_n, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_sign0_of(x, alpha_p, alpha_n, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_sign0(x, alpha_p, alpha_n, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _xielu_derivative_alpha_p_sign0_of(x, alpha_p, alpha_n, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_side(x, alpha_p, alpha_n, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _xielu_derivative_alpha_p_sign0(x, alpha_p, alpha_n, beta)
    if _order == -1:
        return _xielu_derivative_alpha_p_ball0(x, alpha_p, alpha_n, beta)
    return _xielu_derivative_alpha_p_ball1(x, alpha_p, alpha_n, beta)


@_vecmath.jit_scalar
def _xielu_derivative_alpha_p_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    _tied = _xielu_derivative_alpha_p_sign0(x, alpha_p, alpha_n, beta) == 0
    if not _tied:
        return _xielu_derivative_alpha_p_side(x, alpha_p, alpha_n, beta, 0.0)
    _below = _xielu_derivative_alpha_p_side(x, alpha_p, alpha_n, beta, -1.0)
    _above = _xielu_derivative_alpha_p_side(x, alpha_p, alpha_n, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _xielu_derivative_alpha_p_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = alpha_p > 0.0
    _v2 = alpha_n > 0.0
    _v3 = beta > 0.0
    _v4 = _vecmath.in_range(_v0)
    _v5 = _v0 == 0.0
    _v6 = _v4 | (_v5 & (x == 0.0))
    _v7 = _v1 & _v2
    _v8 = _v7 & _v3
    _v9 = _v8 & _v6
    _v10 = _v9 if x > 0.0 else _v8
    _v11 = _v0 if x > 0.0 else 0.0
    _v12 = _v9 | (x != 0.0)
    _v13 = _v10 & _v12
    _v14 = _vecmath.guarded(_v11, _v13)
    _v15 = _v14 if x == x else x
    _v16 = _v15 if alpha_p == alpha_p else alpha_p
    _v17 = _v16 if alpha_n == alpha_n else alpha_n
    _v18 = _v17 if beta == beta else beta
    return _v18, _v13


@_vecmath.jit_inline
def _xielu_derivative_alpha_p_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = alpha_p > 0.0
    _v2 = alpha_n > 0.0
    _v3 = beta > 0.0
    _v4 = _vecmath32.single(_v0)
    _v5 = _v1 & _v2
    _v6 = _v5 & _v3
    _v7 = _vecmath32.single(0.0)
    _v8 = _v4 if x > 0.0 else _v7
    _v9 = _vecmath32.guarded(_v8, _v6)
    _v10 = _v9 if x == x else _vecmath32.single(x)
    _v11 = _v10 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v12 = _v11 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    _v13 = _v12 if beta == beta else _vecmath32.single(beta)
    return _v13, _v6


@_cached
def _fill_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_alpha_p_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_alpha_p_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_derivative_alpha_p_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_derivative_alpha_p(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_alpha_p_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_alpha_p(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_derivative_alpha_p(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_alpha_p_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_alpha_p(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_derivative_alpha_p = _dispatch.Kernel(
    __name__,
    "xielu_derivative_alpha_p",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_derivative_alpha_p,
        fill32=_fill32_xielu_derivative_alpha_p,
        mend=_mend_xielu_derivative_alpha_p,
        one=_one_xielu_derivative_alpha_p,
        one32=_one32_xielu_derivative_alpha_p,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def xielu_derivative_alpha_p(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of xielu with respect to its parameter alpha_p.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_derivative_alpha_p.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_derivative_alpha_p)
def _overload_xielu_derivative_alpha_p(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_derivative_alpha_p.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_ball0(x, alpha_p, alpha_n, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_xielu_derivative_alpha_n_ball1_expression = _ball_wide.program(
    "x alpha_p alpha_n beta", "-x + exp(x) - 1", "-x + expm1(x)"
)


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_ball1(x, alpha_p, alpha_n, beta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # -x + exp(x) - 1
    _t2 = _ball.exp(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t7 = _ball.sub(_t6, x)
    if _ball_wide.will_do(_t7, (x, alpha_p, alpha_n, beta)):
        return _t7
    # -x + expm1(x)
    _t12 = _ball.expm1(x)
    _t14 = _ball.sub(_t12, x)
    if _ball_wide.will_do(_t14, (x, alpha_p, alpha_n, beta)):
        return _t14
    # series(x, 2, 1/2, 1/6, 1/24, 1/120, 1/720, 1/5040, 1/40320, 1/362880, 1/3628800, 1/39...
    _t19 = (1.2470215450502826, -3.7390439650739294e-17, -84.0, 0.00390625)
    _t21 = _ball.mul(_t19, x)
    _t22 = (1.9484711641410666, -4.45447741464657e-17, -80.0, 0.00390625)
    _t24 = _ball.add(_t21, _t22)
    _t25 = _ball.mul(_t24, x)
    _t26 = (1.4613533731058, -3.340858060984927e-17, -75.0, 0.001953125)
    _t28 = _ball.add(_t25, _t26)
    _t29 = _ball.mul(_t28, x)
    _t30 = (1.0503477369197938, -9.340135635240144e-17, -70.0, 0.0078125)
    _t32 = _ball.add(_t29, _t30)
    _t33 = _ball.mul(_t32, x)
    _t34 = (1.4442281382647164, -1.0067128936892308e-16, -66.0, 0.001953125)
    _t36 = _ball.add(_t33, _t34)
    _t37 = _ball.mul(_t36, x)
    _t38 = (1.8955494314724401, 6.646810781433029e-18, -62.0, 0.00048828125)
    _t40 = _ball.add(_t37, _t38)
    _t41 = _ball.mul(_t40, x)
    _t42 = (1.184718394670275, 3.190983235402456e-17, -57.0, 0.00390625)
    _t44 = _ball.add(_t41, _t42)
    _t45 = _ball.mul(_t44, x)
    _t46 = (1.4068530936709516, 1.0728186495947645e-16, -53.0, 0.0078125)
    _t48 = _ball.add(_t45, _t46)
    _t49 = _ball.mul(_t48, x)
    _t50 = (1.5827097303798205, 9.293652246378209e-17, -49.0, 3.0517578125e-05)
    _t52 = _ball.add(_t49, _t50)
    _t53 = _ball.mul(_t52, x)
    _t54 = (1.6816290885285594, 1.5478328270881727e-17, -45.0, 3.0517578125e-05)
    _t56 = _ball.add(_t53, _t54)
    _t57 = _ball.mul(_t56, x)
    _t58 = (1.6816290885285594, 1.5478328270881727e-17, -41.0, 3.0517578125e-05)
    _t60 = _ball.add(_t57, _t58)
    _t61 = _ball.mul(_t60, x)
    _t62 = (1.5765272704955244, 2.8388720561766075e-17, -37.0, 0.001953125)
    _t64 = _ball.add(_t61, _t62)
    _t65 = _ball.mul(_t64, x)
    _t66 = (1.3794613616835838, 1.0810685733843206e-16, -33.0, 0.0078125)
    _t68 = _ball.add(_t65, _t66)
    _t69 = _ball.mul(_t68, x)
    _t70 = (1.120812356367912, -6.481884429848298e-17, -29.0, 0.001953125)
    _t72 = _ball.add(_t69, _t70)
    _t73 = _ball.mul(_t72, x)
    _t74 = (1.681218534551868, -9.722826644772447e-17, -26.0, 0.001953125)
    _t76 = _ball.add(_t73, _t74)
    _t77 = _ball.mul(_t76, x)
    _t78 = (1.155837742504409, 9.968902051096291e-17, -22.0, 0.001953125)
    _t80 = _ball.add(_t77, _t78)
    _t81 = _ball.mul(_t80, x)
    _t82 = (1.4447971781305116, -9.743332928632768e-17, -19.0, 0.0078125)
    _t84 = _ball.add(_t81, _t82)
    _t85 = _ball.mul(_t84, x)
    _t86 = (1.6253968253968254, 1.4098070153970242e-18, -16.0, 1.9073486328125e-06)
    _t88 = _ball.add(_t85, _t86)
    _t89 = _ball.mul(_t88, x)
    _t90 = (1.6253968253968254, 1.4098070153970242e-18, -13.0, 1.9073486328125e-06)
    _t92 = _ball.add(_t89, _t90)
    _t93 = _ball.mul(_t92, x)
    _t94 = (1.4222222222222223, -5.427757009278543e-17, -10.0, 0.00390625)
    _t96 = _ball.add(_t93, _t94)
    _t97 = _ball.mul(_t96, x)
    _t98 = (1.0666666666666667, 1.4802973661668754e-17, -7.0, 0.00048828125)
    _t100 = _ball.add(_t97, _t98)
    _t101 = _ball.mul(_t100, x)
    _t102 = (1.3333333333333333, 7.401486830834377e-17, -5.0, 0.0078125)
    _t104 = _ball.add(_t101, _t102)
    _t105 = _ball.mul(_t104, x)
    _t106 = (1.3333333333333333, 7.401486830834377e-17, -3.0, 0.0078125)
    _t108 = _ball.add(_t105, _t106)
    _t109 = _ball.mul(_t108, x)
    _t110 = (1.0, 0.0, -1.0, 0.0)
    _t112 = _ball.add(_t109, _t110)
    _t113 = _ball.powi(x, 23)
    _t115 = _ball.mul(_t19, _t113)
    _t116 = _ball.blurred(_t112, _t115)
    _t117 = _ball.sqr(x)
    _t119 = _ball.mul(_t116, _t117)
    _t121 = _ball.better(_ball.better(_t7, _t14), _t119)
    return _ball_wide.settled(
        _t121, _xielu_derivative_alpha_n_ball1_expression, (x, alpha_p, alpha_n, beta)
    )


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_sign0_of(x, alpha_p, alpha_n, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_sign0(x, alpha_p, alpha_n, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _xielu_derivative_alpha_n_sign0_of(x, alpha_p, alpha_n, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_side(x, alpha_p, alpha_n, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _xielu_derivative_alpha_n_sign0(x, alpha_p, alpha_n, beta)
    if _order == -1:
        return _xielu_derivative_alpha_n_ball0(x, alpha_p, alpha_n, beta)
    return _xielu_derivative_alpha_n_ball1(x, alpha_p, alpha_n, beta)


@_vecmath.jit_scalar
def _xielu_derivative_alpha_n_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    _tied = _xielu_derivative_alpha_n_sign0(x, alpha_p, alpha_n, beta) == 0
    if not _tied:
        return _xielu_derivative_alpha_n_side(x, alpha_p, alpha_n, beta, 0.0)
    _below = _xielu_derivative_alpha_n_side(x, alpha_p, alpha_n, beta, -1.0)
    _above = _xielu_derivative_alpha_n_side(x, alpha_p, alpha_n, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _xielu_derivative_alpha_n_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha_p > 0.0
    _v1 = alpha_n > 0.0
    _v2 = beta > 0.0
    _v3 = _v0 & _v1
    _v4 = _v3 & _v2
    _v5 = -x
    _v6 = abs(x)
    _v7 = _vecmath.expm1_bounded_as_pair(x, 0.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v8, _v9, _v5)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v8)
    _v14 = _v5 + _v13
    _v15 = abs(_v11) * 4096.0 >= _v14
    _v16 = _v11 + _v12
    _v17 = _vecmath.in_range(_v16)
    _v18 = _v16 == 0.0
    _v19 = _v17 | (_v18 & (x == 0.0))
    _v20 = abs(alpha_p)
    _v21 = abs(alpha_n)
    _v22 = abs(beta)
    _v23 = x < -1.8446744073709552e19
    _v24 = _v5 if _v23 else _v16
    _v25 = _v6 < 690.0
    _v26 = _v15 & _v19
    _v27 = _v26 & _v25
    _v28 = _v27 | _v23
    _v29 = _v20 < 3.402823669209385e38
    _v30 = _v21 < 3.402823669209385e38
    _v31 = _v22 < 3.402823669209385e38
    _v32 = _v4 & _v28
    _v33 = _v32 & _v29
    _v34 = _v33 & _v30
    _v35 = _v34 & _v31
    _v36 = _v4 if x > 0.0 else _v35
    _v37 = 0.0 if x > 0.0 else _v24
    _v38 = _v4 | (x != 0.0)
    _v39 = _v36 & _v38
    _v40 = _vecmath.guarded(_v37, _v39)
    _v41 = _v40 if alpha_p == alpha_p else alpha_p
    _v42 = _v41 if alpha_n == alpha_n else alpha_n
    _v43 = _v42 if beta == beta else beta
    return _v43, _v39


@_vecmath.jit_inline
def _xielu_derivative_alpha_n_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha_p > 0.0
    _v1 = alpha_n > 0.0
    _v2 = beta > 0.0
    _v3 = _vecmath32.single(0.0)
    _v4 = _v0 & _v1
    _v5 = _v4 & _v2
    _v6 = -x
    _v7 = abs(x)
    _v8 = _vecmath32.exp_fine(x)
    _v9 = -1.0 + _v6
    _v10 = _v9 + _v8
    _v11 = abs(-1.0)
    _v12 = _v11 + _v6
    _v13 = _v12 + _v8
    _v14 = abs(_v10) * 262144.0 >= _v13
    _v15 = abs(alpha_p)
    _v16 = abs(alpha_n)
    _v17 = abs(beta)
    _v18 = _vecmath32.single(_v10)
    _v19 = x < -1.8446744073709552e19
    _v20 = _vecmath32.single(_v6)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v7 < 300.0
    _v23 = _v14 & _v22
    _v24 = _v23 | _v19
    _v25 = _v15 < 3.402823669209385e38
    _v26 = _v16 < 3.402823669209385e38
    _v27 = _v17 < 3.402823669209385e38
    _v28 = _v5 & _v24
    _v29 = _v28 & _v25
    _v30 = _v29 & _v26
    _v31 = _v30 & _v27
    _v32 = _v5 if x > 0.0 else _v31
    _v33 = _v3 if x > 0.0 else _v21
    _v34 = _v5 | (x != 0.0)
    _v35 = _v32 & _v34
    _v36 = _vecmath32.guarded(_v33, _v35)
    _v37 = _v36 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v38 = _v37 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    _v39 = _v38 if beta == beta else _vecmath32.single(beta)
    return _v39, _v35


@_cached
def _fill_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_alpha_n_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_alpha_n_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_derivative_alpha_n_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_derivative_alpha_n(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_alpha_n_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_alpha_n(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_derivative_alpha_n(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_alpha_n_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_alpha_n(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_derivative_alpha_n = _dispatch.Kernel(
    __name__,
    "xielu_derivative_alpha_n",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_derivative_alpha_n,
        fill32=_fill32_xielu_derivative_alpha_n,
        mend=_mend_xielu_derivative_alpha_n,
        one=_one_xielu_derivative_alpha_n,
        one32=_one32_xielu_derivative_alpha_n,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def xielu_derivative_alpha_n(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of xielu with respect to its parameter alpha_n.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_derivative_alpha_n.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_derivative_alpha_n)
def _overload_xielu_derivative_alpha_n(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_derivative_alpha_n.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_scalar
def _xielu_derivative_beta_ball(x, alpha_p, alpha_n, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _xielu_derivative_beta_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha_p = _ball.from_float(alpha_p)
    alpha_n = _ball.from_float(alpha_n)
    beta = _ball.from_float(beta)
    return _xielu_derivative_beta_ball(x, alpha_p, alpha_n, beta)


@_vecmath.jit_inline
def _xielu_derivative_beta_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha_p > 0.0
    _v1 = alpha_n > 0.0
    _v2 = beta > 0.0
    _v3 = _v0 & _v1
    _v4 = _v3 & _v2
    _v5 = _vecmath.guarded(x, _v4)
    _v6 = _v5 if alpha_p == alpha_p else alpha_p
    _v7 = _v6 if alpha_n == alpha_n else alpha_n
    _v8 = _v7 if beta == beta else beta
    return _v8, _v4


@_vecmath.jit_inline
def _xielu_derivative_beta_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha_p > 0.0
    _v1 = alpha_n > 0.0
    _v2 = beta > 0.0
    _v3 = _vecmath32.single(x)
    _v4 = _v0 & _v1
    _v5 = _v4 & _v2
    _v6 = _vecmath32.guarded(_v3, _v5)
    _v7 = _v6 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v8 = _v7 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    _v9 = _v8 if beta == beta else _vecmath32.single(beta)
    return _v9, _v5


@_cached
def _fill_xielu_derivative_beta(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_derivative_beta(x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_derivative_beta(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_derivative_beta_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_derivative_beta(x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_derivative_beta(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_derivative_beta(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_derivative_beta(x, alpha_p, alpha_n, beta):
    value, ok = _xielu_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact = _round_xielu_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_derivative_beta = _dispatch.Kernel(
    __name__,
    "xielu_derivative_beta",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_derivative_beta,
        fill32=_fill32_xielu_derivative_beta,
        mend=_mend_xielu_derivative_beta,
        one=_one_xielu_derivative_beta,
        one32=_one32_xielu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def xielu_derivative_beta(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The derivative of xielu with respect to its parameter beta.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_derivative_beta.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_derivative_beta)
def _overload_xielu_derivative_beta(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_derivative_beta.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_inline
def _xielu_derivative_fast_pulled32(grad_output, x, alpha_p, alpha_n, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * alpha_p
    _v1 = _v0 * x
    _v2 = _v1 + beta
    _v3 = alpha_p > 0.0
    _v4 = alpha_n > 0.0
    _v5 = beta > 0.0
    _v6 = _v2 != 0.0
    _v7 = abs(x)
    _v8 = abs(alpha_p)
    _v9 = abs(alpha_n)
    _v10 = abs(beta)
    _v11 = _vecmath32.product(grad_output, _v2)
    _v12 = _v7 < 3.402823669209385e38
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v3 & _v4
    _v17 = _v16 & _v5
    _v18 = _v17 & _v6
    _v19 = _v18 & _v12
    _v20 = _v19 & _v13
    _v21 = _v20 & _v14
    _v22 = _v21 & _v15
    _v23 = -alpha_n
    _v24 = _vecmath32.exp_fine(x)
    _v25 = _v24 * alpha_n
    _v26 = _v23 + _v25
    _v27 = _v26 + beta
    _v28 = _v9 + _v25
    _v29 = _v28 + beta
    _v30 = abs(_v27) * 262144.0 >= _v29
    _v31 = _v27 != 0.0
    _v32 = _vecmath32.product(grad_output, _v27)
    _v33 = _v7 < 300.0
    _v34 = _v30 & _v3
    _v35 = _v34 & _v4
    _v36 = _v35 & _v5
    _v37 = _v36 & _v31
    _v38 = _v37 & _v33
    _v39 = _v38 & _v13
    _v40 = _v39 & _v14
    _v41 = _v40 & _v15
    _v42 = _v22 if x > 0.0 else _v41
    _v43 = _v11 if x > 0.0 else _v32
    _v44 = _vecmath32.product(grad_output, 0.0)
    _v45 = _vecmath32.smallest(_v2, _v27, _v11, _v32, _v44)
    _v46 = _v45 if x == 0.0 else _v43
    _v47 = _v22 | (x != 0.0)
    _v48 = _v42 & _v47
    _v49 = _vecmath32.guarded(_v46, _v48)
    _v50 = _v49 if alpha_p == alpha_p else _vecmath32.single(alpha_p)
    _v51 = _v50 if alpha_n == alpha_n else _vecmath32.single(alpha_n)
    return _v51, _v51 == _v51


@_vecmath.jit_inline
def _xielu_backward_fast(grad_output, x, alpha_p, alpha_n, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _xielu_derivative_fast(x, alpha_p, alpha_n, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _xielu_backward_fast32(grad_output, x, alpha_p, alpha_n, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _xielu_derivative_fast_pulled32(grad_output, x, alpha_p, alpha_n, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _xielu_backward_exact(grad_output, x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    _d0 = _xielu_derivative_exact(x, alpha_p, alpha_n, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_xielu_backward(grad_output, x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha_p, i),
            _loops.at(alpha_n, i),
            _loops.at(beta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_backward(grad_output, x, alpha_p, alpha_n, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _xielu_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha_p, i),
            _loops.at(alpha_n, i),
            _loops.at(beta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_xielu_backward(grad_output, x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(grad_output, x, alpha_p, alpha_n, beta):
        return _loops.NAN
    ball = _xielu_backward_exact(grad_output, x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_xielu_backward(grad_output, x, alpha_p, alpha_n, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_xielu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_xielu_backward(grad_output, x, alpha_p, alpha_n, beta):
    value, ok = _xielu_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha_p),
        _loops.float64(alpha_n),
        _loops.float64(beta),
    )
    if not ok:
        exact = _round_xielu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_xielu_backward(grad_output, x, alpha_p, alpha_n, beta):
    value, ok = _xielu_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha_p),
        _loops.float64(alpha_n),
        _loops.float64(beta),
    )
    if not ok:
        exact = _round_xielu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_xielu_backward = _dispatch.Kernel(
    __name__,
    "xielu_backward",
    ("grad_output", "x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_backward,
        fill32=_fill32_xielu_backward,
        mend=_mend_xielu_backward,
        one=_one_xielu_backward,
        one32=_one32_xielu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def xielu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of xielu.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_xielu_backward.call(out, grad_output, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_backward)
def _overload_xielu_backward(grad_output, x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_backward.compiled(grad_output, x, alpha_p, alpha_n, beta)

    def jitted(grad_output, x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(grad_output, x, alpha_p, alpha_n, beta)

    return jitted


@_vecmath.jit_inline
def _xielu_value_and_derivative_fast(x, alpha_p, alpha_n, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _xielu_fast(x, alpha_p, alpha_n, beta)
    _r1, _ok1 = _xielu_derivative_fast(x, alpha_p, alpha_n, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _xielu_value_and_derivative_fast32(x, alpha_p, alpha_n, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _xielu_fast32(x, alpha_p, alpha_n, beta)
    _r1, _ok1 = _xielu_derivative_fast32(x, alpha_p, alpha_n, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _xielu_value_and_derivative_exact(x, alpha_p, alpha_n, beta):
    """Right everywhere: balls."""
    _r0 = _xielu_exact(x, alpha_p, alpha_n, beta)
    _r1 = _xielu_derivative_exact(x, alpha_p, alpha_n, beta)
    return _r0, _r1


@_cached
def _fill_xielu_value_and_derivative(x, alpha_p, alpha_n, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _xielu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_xielu_value_and_derivative(x, alpha_p, alpha_n, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _xielu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha_p, i), _loops.at(alpha_n, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_xielu_value_and_derivative(x, alpha_p, alpha_n, beta, width):
    if _loops.any_nan(x, alpha_p, alpha_n, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _xielu_value_and_derivative_exact(x, alpha_p, alpha_n, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_xielu_value_and_derivative(x, alpha_p, alpha_n, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_xielu_value_and_derivative(
                _loops.at(x, i),
                _loops.at(alpha_p, i),
                _loops.at(alpha_n, i),
                _loops.at(beta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_xielu_value_and_derivative(x, alpha_p, alpha_n, beta):
    value_0, value_1, ok = _xielu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_xielu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_xielu_value_and_derivative(x, alpha_p, alpha_n, beta):
    value_0, value_1, ok = _xielu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha_p), _loops.float64(alpha_n), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_xielu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha_p),
            _loops.float64(alpha_n),
            _loops.float64(beta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_xielu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "xielu_value_and_derivative",
    ("x", "alpha_p", "alpha_n", "beta"),
    _loops.Loops(
        fill=_fill_xielu_value_and_derivative,
        fill32=_fill32_xielu_value_and_derivative,
        mend=_mend_xielu_value_and_derivative,
        one=_one_xielu_value_and_derivative,
        one32=_one32_xielu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def xielu_value_and_derivative(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """xIELU and its derivative, in one pass.

    alpha_p: default 0.8.
    alpha_n: default 0.8.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_xielu_value_and_derivative.call(out, x, alpha_p, alpha_n, beta)


@_loops.callable_when_jitted(xielu_value_and_derivative)
def _overload_xielu_value_and_derivative(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
    call = _kernel_xielu_value_and_derivative.compiled(x, alpha_p, alpha_n, beta)

    def jitted(x, alpha_p=0.8, alpha_n=0.8, beta=0.5):
        return call(x, alpha_p, alpha_n, beta)

    return jitted


def xielu_backward_alpha_p(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times xielu_derivative_alpha_p, over the axes along which alpha_p is
    broadcast.

    alpha_p and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha_p's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "xielu_backward_alpha_p",
        _kernel_xielu_derivative_alpha_p,
        ("grad_output", "x", "alpha_p", "alpha_n", "beta"),
        2,
        (grad_output, x, alpha_p, alpha_n, beta),
        out,
    )


def xielu_backward_alpha_n(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times xielu_derivative_alpha_n, over the axes along which alpha_n is
    broadcast.

    alpha_n and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha_n's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "xielu_backward_alpha_n",
        _kernel_xielu_derivative_alpha_n,
        ("grad_output", "x", "alpha_p", "alpha_n", "beta"),
        3,
        (grad_output, x, alpha_p, alpha_n, beta),
        out,
    )


def xielu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times xielu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "xielu_backward_beta",
        _kernel_xielu_derivative_beta,
        ("grad_output", "x", "alpha_p", "alpha_n", "beta"),
        4,
        (grad_output, x, alpha_p, alpha_n, beta),
        out,
    )
