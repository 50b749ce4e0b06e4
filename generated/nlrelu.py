"""NLReLU.

Written by `symact build` from [nlrelu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "nlrelu",
    "nlrelu_backward",
    "nlrelu_backward_beta",
    "nlrelu_backward_from_output",
    "nlrelu_derivative",
    "nlrelu_derivative2",
    "nlrelu_derivative_beta",
    "nlrelu_derivative_from_output",
    "nlrelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_nlrelu_ball0_expression = _ball_wide.program("x beta", "log(beta*x + 1)", "log1p(beta*x)")


@_vecmath.jit_scalar
def _nlrelu_ball0(x, beta, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # log1p(beta*x)
    _t3 = _ball.mul(x, beta)
    _t5 = _ball.log1p(_t3)
    return _ball_wide.limit(_t5, _nlrelu_ball0_expression, (x, beta), 0, _side)


@_vecmath.jit_scalar
def _nlrelu_ball1(x, beta, _side):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _nlrelu_sign0_of(x, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _nlrelu_sign0(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_sign0_of(x, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _nlrelu_side(x, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _nlrelu_sign0(x, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _nlrelu_ball0(x, beta, _side)
    return _nlrelu_ball1(x, beta, _side)


@_vecmath.jit_scalar
def _nlrelu_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _at = _nlrelu_side(x, beta, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _nlrelu_side(x, beta, -1.0)
    _above = _nlrelu_side(x, beta, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _nlrelu_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath.log1p(_v0)
    _v2 = beta > 0.0
    _v3 = _vecmath.in_range(_v1)
    _v4 = _v1 == 0.0
    _v5 = _v3 | (_v4 & (x == 0.0))
    _v6 = abs(x)
    _v7 = abs(beta)
    _v8 = _v6 < 3.402823669209385e38
    _v9 = _v7 < 3.402823669209385e38
    _v10 = _v2 & _v5
    _v11 = _v10 & _v8
    _v12 = _v11 & _v9
    _v13 = _v12 if x > 0.0 else _v2
    _v14 = _v1 if x > 0.0 else 0.0
    _v15 = _vecmath.guarded(_v14, _v13)
    _v16 = _v15 if x == x else x
    _v17 = _v16 if beta == beta else beta
    return _v17, _v13


@_vecmath.jit_inline
def _nlrelu_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.log1p(_v0)
    _v2 = beta > 0.0
    _v3 = abs(x)
    _v4 = abs(beta)
    _v5 = _vecmath32.single(_v1)
    _v6 = _v3 < 3.402823669209385e38
    _v7 = _v4 < 3.402823669209385e38
    _v8 = _v2 & _v6
    _v9 = _v8 & _v7
    _v10 = _vecmath32.single(0.0)
    _v11 = _v9 if x > 0.0 else _v2
    _v12 = _v5 if x > 0.0 else _v10
    _v13 = _vecmath32.guarded(_v12, _v11)
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v14 if beta == beta else _vecmath32.single(beta)
    return _v15, _v11


@_cached
def _fill_nlrelu(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _nlrelu_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu(x, beta):
    value, ok = _nlrelu_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu(x, beta):
    value, ok = _nlrelu_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu = _dispatch.Kernel(
    __name__,
    "nlrelu",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu,
        fill32=_fill32_nlrelu,
        mend=_mend_nlrelu,
        one=_one_nlrelu,
        one32=_one32_nlrelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def nlrelu(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """NLReLU, elementwise.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu.call(out, x, beta)


@_loops.callable_when_jitted(nlrelu)
def _overload_nlrelu(x, beta=1.0):
    call = _kernel_nlrelu.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_nlrelu_derivative_ball0_expression = _ball_wide.program("x beta", "beta/(beta*x + 1)")


@_vecmath.jit_scalar
def _nlrelu_derivative_ball0(x, beta, _side):
    """In balls."""
    _order = _nlrelu_derivative_sign0(x, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # beta/(beta*x + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.div(beta, _t7)
    return _ball_wide.limit(_t9, _nlrelu_derivative_ball0_expression, (x, beta), 0, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative_ball1(x, beta, _side):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_nlrelu_derivative_sign0_expression = _ball_wide.program("x beta", "beta*x + 1")


@_vecmath.jit_scalar
def _nlrelu_derivative_sign0_of(x, beta):
    """In balls."""
    # beta*x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.add(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _nlrelu_derivative_sign0(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative_sign0_of(x, beta)
    return _ball_wide.ordered(_of, _nlrelu_derivative_sign0_expression, (x, beta))


@_vecmath.jit_scalar
def _nlrelu_derivative_sign1_of(x, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _nlrelu_derivative_sign1(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative_sign1_of(x, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _nlrelu_derivative_side(x, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _nlrelu_derivative_sign1(x, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _nlrelu_derivative_ball0(x, beta, _side)
    return _nlrelu_derivative_ball1(x, beta, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_beta = beta
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _tied = _nlrelu_derivative_sign1(x, beta) == 0
    if not _tied:
        _at = _nlrelu_derivative_side(x, beta, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _nlrelu_derivative_side(x, beta, -1.0)
    _above = _nlrelu_derivative_side(x, beta, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _nlrelu_exact(_float_x, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _nlrelu_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = 1.0 + _v0
    _v2 = beta / _v1
    _v3 = beta > 0.0
    _v4 = _vecmath.in_range(_v2)
    _v5 = abs(x)
    _v6 = abs(beta)
    _v7 = _vecmath.two_product(x, beta)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v8, _v9, 1.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v8)
    _v14 = 1.0 + _v13
    _v15 = abs(_v11) * 16384.0 >= _v14
    _v16 = _v11 + _v12
    _v17 = _v16 > 0.0
    _v18 = _v5 < 3.402823669209385e38
    _v19 = _v6 < 3.402823669209385e38
    _v20 = _v3 & _v4
    _v21 = _v20 & _v15
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _v24 if x > 0.0 else _v3
    _v26 = _v2 if x > 0.0 else 0.0
    _v27 = _vecmath.smallest(_v2, 0.0)
    _v28 = _v27 if x == 0.0 else _v26
    _v29 = _v24 | (x != 0.0)
    _v30 = _v25 & _v29
    _v31 = _vecmath.guarded(_v28, _v30)
    _v32 = _v31 if x == x else x
    _v33 = _v32 if beta == beta else beta
    return _v33, _v30


@_vecmath.jit_inline
def _nlrelu_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = 1.0 + _v0
    _v2 = beta / _v1
    _v3 = beta > 0.0
    _v4 = _v2 != 0.0
    _v5 = abs(x)
    _v6 = abs(beta)
    _v7 = _vecmath32.single(_v2)
    _v8 = abs(_v0)
    _v9 = 1.0 + _v8
    _v10 = abs(_v1) * 4096.0 >= _v9
    _v11 = _v1 > 0.0
    _v12 = _v5 < 3.402823669209385e38
    _v13 = _v6 < 3.402823669209385e38
    _v14 = _v3 & _v4
    _v15 = _v14 & _v10
    _v16 = _v15 & _v11
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _vecmath32.single(0.0)
    _v20 = _v18 if x > 0.0 else _v3
    _v21 = _v7 if x > 0.0 else _v19
    _v22 = _vecmath32.smallest(_v2, 0.0, _v7, _v19, _v19)
    _v23 = _v22 if x == 0.0 else _v21
    _v24 = _v18 | (x != 0.0)
    _v25 = _v20 & _v24
    _v26 = _vecmath32.guarded(_v23, _v25)
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v27 if beta == beta else _vecmath32.single(beta)
    return _v28, _v25


@_cached
def _fill_nlrelu_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _nlrelu_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_derivative(x, beta):
    value, ok = _nlrelu_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_derivative(x, beta):
    value, ok = _nlrelu_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_derivative = _dispatch.Kernel(
    __name__,
    "nlrelu_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_derivative,
        fill32=_fill32_nlrelu_derivative,
        mend=_mend_nlrelu_derivative,
        one=_one_nlrelu_derivative,
        one32=_one32_nlrelu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def nlrelu_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of nlrelu with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_derivative.call(out, x, beta)


@_loops.callable_when_jitted(nlrelu_derivative)
def _overload_nlrelu_derivative(x, beta=1.0):
    call = _kernel_nlrelu_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_nlrelu_derivative2_ball0_expression = _ball_wide.program("x beta", "-beta**2/(beta*x + 1)**2")


@_vecmath.jit_scalar
def _nlrelu_derivative2_ball0(x, beta, _side):
    """In balls."""
    _order = _nlrelu_derivative2_sign0(x, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # -beta**2/(beta*x + 1)**2
    _t2 = _ball.sqr(beta)
    _t4 = _ball.neg(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.mul(x, beta)
    _t11 = _ball.add(_t6, _t9)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t4, _t13)
    return _ball_wide.limit(_t15, _nlrelu_derivative2_ball0_expression, (x, beta), 0, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative2_ball1(x, beta, _side):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_nlrelu_derivative2_sign0_expression = _ball_wide.program("x beta", "beta*x + 1")


@_vecmath.jit_scalar
def _nlrelu_derivative2_sign0_of(x, beta):
    """In balls."""
    # beta*x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.add(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _nlrelu_derivative2_sign0(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative2_sign0_of(x, beta)
    return _ball_wide.ordered(_of, _nlrelu_derivative2_sign0_expression, (x, beta))


@_vecmath.jit_scalar
def _nlrelu_derivative2_sign1_of(x, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _nlrelu_derivative2_sign1(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative2_sign1_of(x, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _nlrelu_derivative2_side(x, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _nlrelu_derivative2_sign1(x, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _nlrelu_derivative2_ball0(x, beta, _side)
    return _nlrelu_derivative2_ball1(x, beta, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_beta = beta
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _tied = _nlrelu_derivative2_sign1(x, beta) == 0
    if not _tied:
        _at = _nlrelu_derivative2_side(x, beta, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _nlrelu_derivative2_side(x, beta, -1.0)
    _above = _nlrelu_derivative2_side(x, beta, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _nlrelu_exact(_float_x, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _nlrelu_derivative2_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = -_v0
    _v2 = beta * x
    _v3 = 2.0 + _v2
    _v4 = _v3 * beta
    _v5 = _v4 * x
    _v6 = 1.0 + _v5
    _v7 = _v1 / _v6
    _v8 = beta > 0.0
    _v9 = _vecmath.in_range(_v7)
    _v10 = abs(x)
    _v11 = abs(beta)
    _v12 = _vecmath.two_product(x, beta)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v13)
    _v19 = 1.0 + _v18
    _v20 = abs(_v16) * 16384.0 >= _v19
    _v21 = _v16 + _v17
    _v22 = _v21 > 0.0
    _v23 = _v10 < 3.402823669209385e38
    _v24 = _v11 < 3.402823669209385e38
    _v25 = _v8 & _v9
    _v26 = _v25 & _v20
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = _v28 & _v24
    _v30 = _v29 if x > 0.0 else _v8
    _v31 = _v7 if x > 0.0 else 0.0
    _v32 = _vecmath.smallest(_v7, 0.0)
    _v33 = _v32 if x == 0.0 else _v31
    _v34 = _v29 | (x != 0.0)
    _v35 = _v30 & _v34
    _v36 = _vecmath.guarded(_v33, _v35)
    _v37 = _v36 if x == x else x
    _v38 = _v37 if beta == beta else beta
    return _v38, _v35


@_vecmath.jit_inline
def _nlrelu_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = -_v0
    _v2 = beta * x
    _v3 = 1.0 + _v2
    _v4 = _v3 * _v3
    _v5 = _v1 / _v4
    _v6 = beta > 0.0
    _v7 = _v5 != 0.0
    _v8 = abs(x)
    _v9 = abs(beta)
    _v10 = _vecmath32.single(_v5)
    _v11 = abs(_v2)
    _v12 = 1.0 + _v11
    _v13 = abs(_v3) * 4096.0 >= _v12
    _v14 = _v3 > 0.0
    _v15 = _v8 < 3.402823669209385e38
    _v16 = _v9 < 3.402823669209385e38
    _v17 = _v6 & _v7
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _vecmath32.single(0.0)
    _v23 = _v21 if x > 0.0 else _v6
    _v24 = _v10 if x > 0.0 else _v22
    _v25 = _vecmath32.smallest(_v5, 0.0, _v10, _v22, _v22)
    _v26 = _v25 if x == 0.0 else _v24
    _v27 = _v21 | (x != 0.0)
    _v28 = _v23 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if x == x else _vecmath32.single(x)
    _v31 = _v30 if beta == beta else _vecmath32.single(beta)
    return _v31, _v28


@_cached
def _fill_nlrelu_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _nlrelu_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_derivative2(x, beta):
    value, ok = _nlrelu_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_derivative2(x, beta):
    value, ok = _nlrelu_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_derivative2 = _dispatch.Kernel(
    __name__,
    "nlrelu_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_derivative2,
        fill32=_fill32_nlrelu_derivative2,
        mend=_mend_nlrelu_derivative2,
        one=_one_nlrelu_derivative2,
        one32=_one32_nlrelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def nlrelu_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of nlrelu with respect to x.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(nlrelu_derivative2)
def _overload_nlrelu_derivative2(x, beta=1.0):
    call = _kernel_nlrelu_derivative2.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_nlrelu_derivative_beta_ball0_expression = _ball_wide.program("x beta", "x/(beta*x + 1)")


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_ball0(x, beta, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    _order = _nlrelu_derivative_beta_sign0(x, beta)
    _grows = _side * _nlrelu_derivative_beta_sign1(x, beta)
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # x/(beta*x + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.div(x, _t7)
    return _ball_wide.limit(_t9, _nlrelu_derivative_beta_ball0_expression, (x, beta), 1, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_ball1(x, beta, _side):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_nlrelu_derivative_beta_sign0_expression = _ball_wide.program("x beta", "beta*x + 1")


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_sign0_of(x, beta):
    """In balls."""
    # beta*x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, beta)
    _t7 = _ball.add(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_sign0(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative_beta_sign0_of(x, beta)
    return _ball_wide.ordered(_of, _nlrelu_derivative_beta_sign0_expression, (x, beta))


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_sign1_of(x, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_sign1(x, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative_beta_sign1_of(x, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_side(x, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _nlrelu_derivative_beta_sign1(x, beta)
    if _order == -1:
        return _nlrelu_derivative_beta_ball0(x, beta, _side)
    return _nlrelu_derivative_beta_ball1(x, beta, _side)


@_vecmath.jit_scalar
def _nlrelu_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    _float_x = x
    _float_beta = beta
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    _tied = _nlrelu_derivative_beta_sign1(x, beta) == 0
    if not _tied:
        _at = _nlrelu_derivative_beta_side(x, beta, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _nlrelu_derivative_beta_side(x, beta, -1.0)
    _above = _nlrelu_derivative_beta_side(x, beta, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _nlrelu_exact(_float_x, _float_beta)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _nlrelu_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = 1.0 + _v0
    _v2 = x / _v1
    _v3 = beta > 0.0
    _v4 = _vecmath.in_range(_v2)
    _v5 = _v2 == 0.0
    _v6 = _v4 | (_v5 & (x == 0.0))
    _v7 = abs(x)
    _v8 = abs(beta)
    _v9 = _vecmath.two_product(x, beta)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_plus(_v10, _v11, 1.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v10)
    _v16 = 1.0 + _v15
    _v17 = abs(_v13) * 16384.0 >= _v16
    _v18 = _v13 + _v14
    _v19 = _v18 > 0.0
    _v20 = _v7 < 3.402823669209385e38
    _v21 = _v8 < 3.402823669209385e38
    _v22 = _v3 & _v6
    _v23 = _v22 & _v17
    _v24 = _v23 & _v19
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _v26 if x > 0.0 else _v3
    _v28 = _v2 if x > 0.0 else 0.0
    _v29 = _v26 | (x != 0.0)
    _v30 = _v27 & _v29
    _v31 = _vecmath.guarded(_v28, _v30)
    _v32 = _v31 if x == x else x
    _v33 = _v32 if beta == beta else beta
    return _v33, _v30


@_vecmath.jit_inline
def _nlrelu_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = 1.0 + _v0
    _v2 = x / _v1
    _v3 = beta > 0.0
    _v4 = abs(x)
    _v5 = abs(beta)
    _v6 = _vecmath32.single(_v2)
    _v7 = abs(_v0)
    _v8 = 1.0 + _v7
    _v9 = abs(_v1) * 4096.0 >= _v8
    _v10 = _v1 > 0.0
    _v11 = _v4 < 3.402823669209385e38
    _v12 = _v5 < 3.402823669209385e38
    _v13 = _v3 & _v9
    _v14 = _v13 & _v10
    _v15 = _v14 & _v11
    _v16 = _v15 & _v12
    _v17 = _vecmath32.single(0.0)
    _v18 = _v16 if x > 0.0 else _v3
    _v19 = _v6 if x > 0.0 else _v17
    _v20 = _v16 | (x != 0.0)
    _v21 = _v18 & _v20
    _v22 = _vecmath32.guarded(_v19, _v21)
    _v23 = _v22 if x == x else _vecmath32.single(x)
    _v24 = _v23 if beta == beta else _vecmath32.single(beta)
    return _v24, _v21


@_cached
def _fill_nlrelu_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _nlrelu_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_derivative_beta(x, beta):
    value, ok = _nlrelu_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_derivative_beta(x, beta):
    value, ok = _nlrelu_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_derivative_beta = _dispatch.Kernel(
    __name__,
    "nlrelu_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_derivative_beta,
        fill32=_fill32_nlrelu_derivative_beta,
        mend=_mend_nlrelu_derivative_beta,
        one=_one_nlrelu_derivative_beta,
        one32=_one32_nlrelu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def nlrelu_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of nlrelu with respect to its parameter beta.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(nlrelu_derivative_beta)
def _overload_nlrelu_derivative_beta(x, beta=1.0):
    call = _kernel_nlrelu_derivative_beta.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _nlrelu_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = 1.0 + _v0
    _v2 = beta / _v1
    _v3 = beta > 0.0
    _v4 = _v2 != 0.0
    _v5 = abs(x)
    _v6 = abs(beta)
    _v7 = _vecmath32.product(grad_output, _v2)
    _v8 = abs(_v0)
    _v9 = 1.0 + _v8
    _v10 = abs(_v1) * 4096.0 >= _v9
    _v11 = _v1 > 0.0
    _v12 = _v5 < 3.402823669209385e38
    _v13 = _v6 < 3.402823669209385e38
    _v14 = _v3 & _v4
    _v15 = _v14 & _v10
    _v16 = _v15 & _v11
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _vecmath32.product(grad_output, 0.0)
    _v20 = _v18 if x > 0.0 else _v3
    _v21 = _v7 if x > 0.0 else _v19
    _v22 = _vecmath32.smallest(_v2, 0.0, _v7, _v19, _v19)
    _v23 = _v22 if x == 0.0 else _v21
    _v24 = _v18 | (x != 0.0)
    _v25 = _v20 & _v24
    _v26 = _vecmath32.guarded(_v23, _v25)
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v27 if beta == beta else _vecmath32.single(beta)
    return _v28, _v28 == _v28


@_vecmath.jit_inline
def _nlrelu_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _nlrelu_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _nlrelu_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _nlrelu_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _nlrelu_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _nlrelu_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_nlrelu_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _nlrelu_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_backward(grad_output, x, beta):
    value, ok = _nlrelu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_nlrelu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_backward(grad_output, x, beta):
    value, ok = _nlrelu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_nlrelu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_backward = _dispatch.Kernel(
    __name__,
    "nlrelu_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_backward,
        fill32=_fill32_nlrelu_backward,
        mend=_mend_nlrelu_backward,
        one=_one_nlrelu_backward,
        one32=_one32_nlrelu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def nlrelu_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of nlrelu.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(nlrelu_backward)
def _overload_nlrelu_backward(grad_output, x, beta=1.0):
    call = _kernel_nlrelu_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=1.0):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _nlrelu_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _nlrelu_fast(x, beta)
    _r1, _ok1 = _nlrelu_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _nlrelu_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _nlrelu_fast32(x, beta)
    _r1, _ok1 = _nlrelu_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _nlrelu_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _nlrelu_exact(x, beta)
    _r1 = _nlrelu_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_nlrelu_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _nlrelu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _nlrelu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _nlrelu_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_nlrelu_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_nlrelu_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_nlrelu_value_and_derivative(x, beta):
    value_0, value_1, ok = _nlrelu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_nlrelu_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_nlrelu_value_and_derivative(x, beta):
    value_0, value_1, ok = _nlrelu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_nlrelu_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_nlrelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "nlrelu_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_value_and_derivative,
        fill32=_fill32_nlrelu_value_and_derivative,
        mend=_mend_nlrelu_value_and_derivative,
        one=_one_nlrelu_value_and_derivative,
        one32=_one32_nlrelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def nlrelu_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """NLReLU and its derivative, in one pass.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_nlrelu_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(nlrelu_value_and_derivative)
def _overload_nlrelu_value_and_derivative(x, beta=1.0):
    call = _kernel_nlrelu_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=1.0):
        return call(x, beta)

    return jitted


_nlrelu_derivative_from_output_ball0_expression = _ball_wide.program(
    "y beta", "beta*exp(-y)", "beta/exp(y)"
)


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_ball0(y, beta):
    """In balls."""
    # beta/exp(y)
    _t3 = _ball.exp(y)
    _t5 = _ball.div(beta, _t3)
    if _ball_wide.will_do(_t5, (y, beta)):
        return _t5
    # beta*exp(-y)
    _t10 = _ball.neg(y)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.mul(beta, _t12)
    _t16 = _ball.better(_t5, _t14)
    return _ball_wide.settled(_t16, _nlrelu_derivative_from_output_ball0_expression, (y, beta))


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_ball1(y, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_sign0_of(y, beta):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_sign0(y, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _nlrelu_derivative_from_output_sign0_of(y, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_side(y, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _nlrelu_derivative_from_output_sign0(y, beta)
    if _order == -1:
        return _nlrelu_derivative_from_output_ball0(y, beta)
    return _nlrelu_derivative_from_output_ball1(y, beta)


@_vecmath.jit_scalar
def _nlrelu_derivative_from_output_exact(y, beta):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    beta = _ball.from_float(beta)
    return _nlrelu_derivative_from_output_side(y, beta, 0.0)


@_vecmath.jit_inline
def _nlrelu_derivative_from_output_fast(y, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = -y
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _v2 * beta
    _v4 = beta > 0.0
    _v5 = _vecmath.in_range(_v3)
    _v6 = abs(beta)
    _v7 = y > 2048.0
    _v8 = 0.0 if _v7 else _v3
    _v9 = _v0 < 690.0
    _v10 = _v5 & _v9
    _v11 = _v10 | _v7
    _v12 = _v6 < 3.402823669209385e38
    _v13 = _v4 & _v11
    _v14 = _v13 & _v12
    _v15 = _v14 if y > 0.0 else _v4
    _v16 = _v8 if y > 0.0 else 0.0
    _v17 = _vecmath.guarded(_v16, _v15)
    _v18 = _v17 if y == y else y
    _v19 = _v18 if beta == beta else beta
    return _v19, _v15


@_vecmath.jit_inline
def _nlrelu_derivative_from_output_fast32(y, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = -y
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = _v2 * beta
    _v4 = beta > 0.0
    _v5 = _v3 != 0.0
    _v6 = abs(beta)
    _v7 = _vecmath32.single(_v3)
    _v8 = y > 320.0
    _v9 = _vecmath32.single(0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v5 & _v11
    _v13 = _v12 | _v8
    _v14 = _v6 < 3.402823669209385e38
    _v15 = _v4 & _v13
    _v16 = _v15 & _v14
    _v17 = _v16 if y > 0.0 else _v4
    _v18 = _v10 if y > 0.0 else _v9
    _v19 = _vecmath32.guarded(_v18, _v17)
    _v20 = _v19 if y == y else _vecmath32.single(y)
    _v21 = _v20 if beta == beta else _vecmath32.single(beta)
    return _v21, _v17


@_cached
def _fill_nlrelu_derivative_from_output(y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_from_output_fast(_loops.at(y, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_derivative_from_output(y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_derivative_from_output_fast32(_loops.at(y, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_derivative_from_output(y, beta, width):
    if _loops.any_nan(y, beta):
        return _loops.NAN
    ball = _nlrelu_derivative_from_output_exact(y, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_derivative_from_output(y, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_derivative_from_output(_loops.at(y, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_derivative_from_output(y, beta):
    value, ok = _nlrelu_derivative_from_output_fast(_loops.float64(y), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative_from_output(_loops.float64(y), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_derivative_from_output(y, beta):
    value, ok = _nlrelu_derivative_from_output_fast32(_loops.float64(y), _loops.float64(beta))
    if not ok:
        exact = _round_nlrelu_derivative_from_output(_loops.float64(y), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "nlrelu_derivative_from_output",
    ("y", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_derivative_from_output,
        fill32=_fill32_nlrelu_derivative_from_output,
        mend=_mend_nlrelu_derivative_from_output,
        one=_one_nlrelu_derivative_from_output,
        one32=_one32_nlrelu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def nlrelu_derivative_from_output(y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of nlrelu, from its output alone.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_derivative_from_output.call(out, y, beta)


@_loops.callable_when_jitted(nlrelu_derivative_from_output)
def _overload_nlrelu_derivative_from_output(y, beta=1.0):
    call = _kernel_nlrelu_derivative_from_output.compiled(y, beta)

    def jitted(y, beta=1.0):
        return call(y, beta)

    return jitted


@_vecmath.jit_inline
def _nlrelu_derivative_from_output_fast_pulled32(grad_output, y, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = -y
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = _v2 * beta
    _v4 = beta > 0.0
    _v5 = _v3 != 0.0
    _v6 = abs(beta)
    _v7 = _vecmath32.product(grad_output, _v3)
    _v8 = y > 320.0
    _v9 = _vecmath32.product(grad_output, 0.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v0 < 300.0
    _v12 = _v5 & _v11
    _v13 = _v12 | _v8
    _v14 = _v6 < 3.402823669209385e38
    _v15 = _v4 & _v13
    _v16 = _v15 & _v14
    _v17 = _v16 if y > 0.0 else _v4
    _v18 = _v10 if y > 0.0 else _v9
    _v19 = _vecmath32.guarded(_v18, _v17)
    _v20 = _v19 if y == y else _vecmath32.single(y)
    _v21 = _v20 if beta == beta else _vecmath32.single(beta)
    return _v21, _v21 == _v21


@_vecmath.jit_inline
def _nlrelu_backward_from_output_fast(grad_output, y, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _nlrelu_derivative_from_output_fast(y, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _nlrelu_backward_from_output_fast32(grad_output, y, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _nlrelu_derivative_from_output_fast_pulled32(grad_output, y, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _nlrelu_backward_from_output_exact(grad_output, y, beta):
    """Right everywhere: balls."""
    _d0 = _nlrelu_derivative_from_output_exact(y, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_nlrelu_backward_from_output(grad_output, y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_nlrelu_backward_from_output(grad_output, y, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _nlrelu_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_nlrelu_backward_from_output(grad_output, y, beta, width):
    if _loops.any_nan(grad_output, y, beta):
        return _loops.NAN
    ball = _nlrelu_backward_from_output_exact(grad_output, y, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_nlrelu_backward_from_output(grad_output, y, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_nlrelu_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_nlrelu_backward_from_output(grad_output, y, beta):
    value, ok = _nlrelu_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta)
    )
    if not ok:
        exact = _round_nlrelu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_nlrelu_backward_from_output(grad_output, y, beta):
    value, ok = _nlrelu_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta)
    )
    if not ok:
        exact = _round_nlrelu_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_nlrelu_backward_from_output = _dispatch.Kernel(
    __name__,
    "nlrelu_backward_from_output",
    ("grad_output", "y", "beta"),
    _loops.Loops(
        fill=_fill_nlrelu_backward_from_output,
        fill32=_fill32_nlrelu_backward_from_output,
        mend=_mend_nlrelu_backward_from_output,
        one=_one_nlrelu_backward_from_output,
        one32=_one32_nlrelu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def nlrelu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of nlrelu, from its output alone.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_nlrelu_backward_from_output.call(out, grad_output, y, beta)


@_loops.callable_when_jitted(nlrelu_backward_from_output)
def _overload_nlrelu_backward_from_output(grad_output, y, beta=1.0):
    call = _kernel_nlrelu_backward_from_output.compiled(grad_output, y, beta)

    def jitted(grad_output, y, beta=1.0):
        return call(grad_output, y, beta)

    return jitted


def nlrelu_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times nlrelu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "nlrelu_backward_beta",
        _kernel_nlrelu_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
