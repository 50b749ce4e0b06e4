"""RReLU.

Written by `symact build` from [rrelu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "rrelu",
    "rrelu_backward",
    "rrelu_backward_lower",
    "rrelu_backward_upper",
    "rrelu_derivative",
    "rrelu_derivative2",
    "rrelu_derivative_lower",
    "rrelu_derivative_upper",
    "rrelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_rrelu_ball0_expression = _ball_wide.program(
    "x lower upper", "x*(lower/2 + upper/2)", "x*(lower + upper)/2"
)


@_vecmath.jit_scalar
def _rrelu_ball0(x, lower, upper):
    """In balls."""
    # x*(lower + upper)/2
    _t4 = _ball.add(lower, upper)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    return _ball_wide.settled(_t8, _rrelu_ball0_expression, (x, lower, upper))


@_vecmath.jit_scalar
def _rrelu_ball1(x, lower, upper):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _rrelu_sign0_of(x, lower, upper):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _rrelu_sign0(x, lower, upper):
    """-1, 0, 1; 2: unknown."""
    _of = _rrelu_sign0_of(x, lower, upper)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rrelu_side(x, lower, upper, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rrelu_sign0(x, lower, upper)
    if _order == -1:
        return _rrelu_ball0(x, lower, upper)
    return _rrelu_ball1(x, lower, upper)


@_vecmath.jit_scalar
def _rrelu_limit(x, lower, upper):
    """In balls."""
    return _rrelu_side(x, lower, upper, 0.0)


@_vecmath.jit_scalar
def _rrelu_exact(x, lower, upper):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lower = _ball.from_float(lower)
    upper = _ball.from_float(upper)
    _at = _rrelu_limit(x, lower, upper)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _rrelu_limit(x, lower, upper)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _rrelu_fast(x, lower, upper):
    """For float64 results: value, and whether it will do."""
    _v0 = lower + upper
    _v1 = 0.5 * _v0
    _v2 = _v1 * x
    _v3 = _vecmath.in_range(_v2)
    _v4 = abs(x)
    _v5 = abs(lower)
    _v6 = abs(upper)
    _v7 = _v4 < 3.402823669209385e38
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v3 & _v7
    _v11 = _v10 & _v8
    _v12 = _v11 & _v9
    _v13 = _v12 if x < 0.0 else True
    _v14 = _v2 if x < 0.0 else x
    _v15 = _vecmath.guarded(_v14, _v13)
    _v16 = _v15 if lower == lower else lower
    _v17 = _v16 if upper == upper else upper
    return _v17, _v13


@_vecmath.jit_inline
def _rrelu_fast32(x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = lower + upper
    _v1 = 0.5 * _v0
    _v2 = _v1 * x
    _v3 = _v2 != 0.0
    _v4 = abs(x)
    _v5 = abs(lower)
    _v6 = abs(upper)
    _v7 = _vecmath32.single(_v2)
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v3 & _v8
    _v12 = _v11 & _v9
    _v13 = _v12 & _v10
    _v14 = _vecmath32.single(x)
    _v15 = _v13 if x < 0.0 else True
    _v16 = _v7 if x < 0.0 else _v14
    _v17 = _vecmath32.guarded(_v16, _v15)
    _v18 = _v17 if lower == lower else _vecmath32.single(lower)
    _v19 = _v18 if upper == upper else _vecmath32.single(upper)
    return _v19, _v15


@_cached
def _fill_rrelu(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_fast(_loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_fast32(_loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN
    ball = _rrelu_exact(x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu(x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu(_loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu(x, lower, upper):
    value, ok = _rrelu_fast(_loops.float64(x), _loops.float64(lower), _loops.float64(upper))
    if not ok:
        exact = _round_rrelu(_loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu(x, lower, upper):
    value, ok = _rrelu_fast32(_loops.float64(x), _loops.float64(lower), _loops.float64(upper))
    if not ok:
        exact = _round_rrelu(_loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu = _dispatch.Kernel(
    __name__,
    "rrelu",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu,
        fill32=_fill32_rrelu,
        mend=_mend_rrelu,
        one=_one_rrelu,
        one32=_one32_rrelu,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rrelu(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """RReLU, elementwise.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu)
def _overload_rrelu(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


_rrelu_derivative_ball0_expression = _ball_wide.program("x lower upper", "lower/2 + upper/2")


@_vecmath.jit_scalar
def _rrelu_derivative_ball0(x, lower, upper):
    """In balls."""
    # lower/2 + upper/2
    _t2 = _ball.scaled(lower, -1.0)
    _t5 = _ball.scaled(upper, -1.0)
    _t7 = _ball.add(_t2, _t5)
    return _ball_wide.settled(_t7, _rrelu_derivative_ball0_expression, (x, lower, upper))


@_vecmath.jit_scalar
def _rrelu_derivative_ball1(x, lower, upper):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _rrelu_derivative_sign0_of(x, lower, upper):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _rrelu_derivative_sign0(x, lower, upper):
    """-1, 0, 1; 2: unknown."""
    _of = _rrelu_derivative_sign0_of(x, lower, upper)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rrelu_derivative_side(x, lower, upper, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rrelu_derivative_sign0(x, lower, upper)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _rrelu_derivative_ball0(x, lower, upper)
    return _rrelu_derivative_ball1(x, lower, upper)


@_vecmath.jit_scalar
def _rrelu_derivative_exact(x, lower, upper):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lower = _ball.from_float(lower)
    upper = _ball.from_float(upper)
    _tied = _rrelu_derivative_sign0(x, lower, upper) == 0
    if not _tied:
        return _rrelu_derivative_side(x, lower, upper, 0.0)
    _below = _rrelu_derivative_side(x, lower, upper, -1.0)
    _above = _rrelu_derivative_side(x, lower, upper, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rrelu_derivative_fast(x, lower, upper):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5 * lower
    _v1 = 0.5 * 0.0
    _v2 = 0.5 * upper
    _v3 = _vecmath.pair_sum(_v0, _v1, _v2, _v1)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v0)
    _v7 = abs(_v2)
    _v8 = _v6 + _v7
    _v9 = abs(_v4) * 16384.0 >= _v8
    _v10 = _v4 + _v5
    _v11 = _vecmath.in_range(_v10)
    _v12 = abs(x)
    _v13 = abs(lower)
    _v14 = abs(upper)
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v14 < 3.402823669209385e38
    _v18 = _v9 & _v11
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _v21 if x < 0.0 else True
    _v23 = _v10 if x < 0.0 else 1.0
    _v24 = _vecmath.smallest(_v10, 1.0)
    _v25 = _v24 if x == 0.0 else _v23
    _v26 = _v21 | (x != 0.0)
    _v27 = _v22 & _v26
    _v28 = _vecmath.guarded(_v25, _v27)
    _v29 = _v28 if x == x else x
    _v30 = _v29 if lower == lower else lower
    _v31 = _v30 if upper == upper else upper
    return _v31, _v27


@_vecmath.jit_inline
def _rrelu_derivative_fast32(x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5 * lower
    _v1 = 0.5 * upper
    _v2 = _v0 + _v1
    _v3 = abs(x)
    _v4 = abs(lower)
    _v5 = abs(upper)
    _v6 = _vecmath32.single(_v2)
    _v7 = _v3 < 3.402823669209385e38
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v7 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.single(1.0)
    _v13 = _v11 if x < 0.0 else True
    _v14 = _v6 if x < 0.0 else _v12
    _v15 = _vecmath32.single(0.0)
    _v16 = _vecmath32.smallest(_v2, 1.0, _v6, _v12, _v15)
    _v17 = _v16 if x == 0.0 else _v14
    _v18 = _v11 | (x != 0.0)
    _v19 = _v13 & _v18
    _v20 = _vecmath32.guarded(_v17, _v19)
    _v21 = _v20 if x == x else _vecmath32.single(x)
    _v22 = _v21 if lower == lower else _vecmath32.single(lower)
    _v23 = _v22 if upper == upper else _vecmath32.single(upper)
    return _v23, _v19


@_cached
def _fill_rrelu_derivative(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_fast(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_derivative(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_fast32(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu_derivative(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN
    ball = _rrelu_derivative_exact(x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu_derivative(x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu_derivative(
                _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu_derivative(x, lower, upper):
    value, ok = _rrelu_derivative_fast(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu_derivative(x, lower, upper):
    value, ok = _rrelu_derivative_fast32(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu_derivative = _dispatch.Kernel(
    __name__,
    "rrelu_derivative",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_derivative,
        fill32=_fill32_rrelu_derivative,
        mend=_mend_rrelu_derivative,
        one=_one_rrelu_derivative,
        one32=_one32_rrelu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rrelu_derivative(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rrelu with respect to x.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu_derivative.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu_derivative)
def _overload_rrelu_derivative(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_derivative.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


@_vecmath.jit_scalar
def _rrelu_derivative2_ball(x, lower, upper):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _rrelu_derivative2_exact(x, lower, upper):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lower = _ball.from_float(lower)
    upper = _ball.from_float(upper)
    return _rrelu_derivative2_ball(x, lower, upper)


@_vecmath.jit_inline
def _rrelu_derivative2_fast(x, lower, upper):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if lower == lower else lower
    _v2 = _v1 if upper == upper else upper
    return _v2, True


@_vecmath.jit_inline
def _rrelu_derivative2_fast32(x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if lower == lower else _vecmath32.single(lower)
    _v3 = _v2 if upper == upper else _vecmath32.single(upper)
    return _v3, True


@_cached
def _fill_rrelu_derivative2(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative2_fast(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_derivative2(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative2_fast32(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu_derivative2(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN
    ball = _rrelu_derivative2_exact(x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu_derivative2(x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu_derivative2(
                _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu_derivative2(x, lower, upper):
    value, ok = _rrelu_derivative2_fast(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative2(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu_derivative2(x, lower, upper):
    value, ok = _rrelu_derivative2_fast32(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative2(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu_derivative2 = _dispatch.Kernel(
    __name__,
    "rrelu_derivative2",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_derivative2,
        fill32=_fill32_rrelu_derivative2,
        mend=_mend_rrelu_derivative2,
        one=_one_rrelu_derivative2,
        one32=_one32_rrelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rrelu_derivative2(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of rrelu with respect to x.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu_derivative2.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu_derivative2)
def _overload_rrelu_derivative2(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_derivative2.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


@_vecmath.jit_scalar
def _rrelu_derivative_lower_ball0(x, lower, upper):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/2
    _t2 = _ball.scaled(x, -1.0)
    return _t2


@_vecmath.jit_scalar
def _rrelu_derivative_lower_ball1(x, lower, upper):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _rrelu_derivative_lower_sign0_of(x, lower, upper):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _rrelu_derivative_lower_sign0(x, lower, upper):
    """-1, 0, 1; 2: unknown."""
    _of = _rrelu_derivative_lower_sign0_of(x, lower, upper)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rrelu_derivative_lower_side(x, lower, upper, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rrelu_derivative_lower_sign0(x, lower, upper)
    if _order == -1:
        return _rrelu_derivative_lower_ball0(x, lower, upper)
    return _rrelu_derivative_lower_ball1(x, lower, upper)


@_vecmath.jit_scalar
def _rrelu_derivative_lower_exact(x, lower, upper):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lower = _ball.from_float(lower)
    upper = _ball.from_float(upper)
    _tied = _rrelu_derivative_lower_sign0(x, lower, upper) == 0
    if not _tied:
        return _rrelu_derivative_lower_side(x, lower, upper, 0.0)
    _below = _rrelu_derivative_lower_side(x, lower, upper, -1.0)
    _above = _rrelu_derivative_lower_side(x, lower, upper, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rrelu_derivative_lower_fast(x, lower, upper):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5 * x
    _v1 = _v0 if x < 0.0 else 0.0
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lower == lower else lower
    _v4 = _v3 if upper == upper else upper
    return _v4, True


@_vecmath.jit_inline
def _rrelu_derivative_lower_fast32(x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5 * x
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if x < 0.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    _v5 = _v4 if lower == lower else _vecmath32.single(lower)
    _v6 = _v5 if upper == upper else _vecmath32.single(upper)
    return _v6, True


@_cached
def _fill_rrelu_derivative_lower(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_lower_fast(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_derivative_lower(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_lower_fast32(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu_derivative_lower(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN
    ball = _rrelu_derivative_lower_exact(x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu_derivative_lower(x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu_derivative_lower(
                _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu_derivative_lower(x, lower, upper):
    value, ok = _rrelu_derivative_lower_fast(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative_lower(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu_derivative_lower(x, lower, upper):
    value, ok = _rrelu_derivative_lower_fast32(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative_lower(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu_derivative_lower = _dispatch.Kernel(
    __name__,
    "rrelu_derivative_lower",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_derivative_lower,
        fill32=_fill32_rrelu_derivative_lower,
        mend=_mend_rrelu_derivative_lower,
        one=_one_rrelu_derivative_lower,
        one32=_one32_rrelu_derivative_lower,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rrelu_derivative_lower(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rrelu with respect to its parameter lower.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu_derivative_lower.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu_derivative_lower)
def _overload_rrelu_derivative_lower(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_derivative_lower.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


@_vecmath.jit_scalar
def _rrelu_derivative_upper_ball0(x, lower, upper):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/2
    _t2 = _ball.scaled(x, -1.0)
    return _t2


@_vecmath.jit_scalar
def _rrelu_derivative_upper_ball1(x, lower, upper):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _rrelu_derivative_upper_sign0_of(x, lower, upper):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _rrelu_derivative_upper_sign0(x, lower, upper):
    """-1, 0, 1; 2: unknown."""
    _of = _rrelu_derivative_upper_sign0_of(x, lower, upper)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rrelu_derivative_upper_side(x, lower, upper, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rrelu_derivative_upper_sign0(x, lower, upper)
    if _order == -1:
        return _rrelu_derivative_upper_ball0(x, lower, upper)
    return _rrelu_derivative_upper_ball1(x, lower, upper)


@_vecmath.jit_scalar
def _rrelu_derivative_upper_exact(x, lower, upper):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    lower = _ball.from_float(lower)
    upper = _ball.from_float(upper)
    _tied = _rrelu_derivative_upper_sign0(x, lower, upper) == 0
    if not _tied:
        return _rrelu_derivative_upper_side(x, lower, upper, 0.0)
    _below = _rrelu_derivative_upper_side(x, lower, upper, -1.0)
    _above = _rrelu_derivative_upper_side(x, lower, upper, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rrelu_derivative_upper_fast(x, lower, upper):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.5 * x
    _v1 = _v0 if x < 0.0 else 0.0
    _v2 = _v1 if x == x else x
    _v3 = _v2 if lower == lower else lower
    _v4 = _v3 if upper == upper else upper
    return _v4, True


@_vecmath.jit_inline
def _rrelu_derivative_upper_fast32(x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5 * x
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if x < 0.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    _v5 = _v4 if lower == lower else _vecmath32.single(lower)
    _v6 = _v5 if upper == upper else _vecmath32.single(upper)
    return _v6, True


@_cached
def _fill_rrelu_derivative_upper(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_upper_fast(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_derivative_upper(x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_derivative_upper_fast32(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu_derivative_upper(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN
    ball = _rrelu_derivative_upper_exact(x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu_derivative_upper(x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu_derivative_upper(
                _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu_derivative_upper(x, lower, upper):
    value, ok = _rrelu_derivative_upper_fast(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative_upper(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu_derivative_upper(x, lower, upper):
    value, ok = _rrelu_derivative_upper_fast32(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_derivative_upper(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu_derivative_upper = _dispatch.Kernel(
    __name__,
    "rrelu_derivative_upper",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_derivative_upper,
        fill32=_fill32_rrelu_derivative_upper,
        mend=_mend_rrelu_derivative_upper,
        one=_one_rrelu_derivative_upper,
        one32=_one32_rrelu_derivative_upper,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rrelu_derivative_upper(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rrelu with respect to its parameter upper.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu_derivative_upper.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu_derivative_upper)
def _overload_rrelu_derivative_upper(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_derivative_upper.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


@_vecmath.jit_inline
def _rrelu_derivative_fast_pulled32(grad_output, x, lower, upper):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.5 * lower
    _v1 = 0.5 * upper
    _v2 = _v0 + _v1
    _v3 = abs(x)
    _v4 = abs(lower)
    _v5 = abs(upper)
    _v6 = _vecmath32.product(grad_output, _v2)
    _v7 = _v3 < 3.402823669209385e38
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v7 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.product(grad_output, 1.0)
    _v13 = _v11 if x < 0.0 else True
    _v14 = _v6 if x < 0.0 else _v12
    _v15 = _vecmath32.product(grad_output, 0.0)
    _v16 = _vecmath32.smallest(_v2, 1.0, _v6, _v12, _v15)
    _v17 = _v16 if x == 0.0 else _v14
    _v18 = _v11 | (x != 0.0)
    _v19 = _v13 & _v18
    _v20 = _vecmath32.guarded(_v17, _v19)
    _v21 = _v20 if x == x else _vecmath32.single(x)
    _v22 = _v21 if lower == lower else _vecmath32.single(lower)
    _v23 = _v22 if upper == upper else _vecmath32.single(upper)
    return _v23, _v23 == _v23


@_vecmath.jit_inline
def _rrelu_backward_fast(grad_output, x, lower, upper):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _rrelu_derivative_fast(x, lower, upper)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _rrelu_backward_fast32(grad_output, x, lower, upper):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rrelu_derivative_fast_pulled32(grad_output, x, lower, upper)
    return _r0, _ok0


@_vecmath.jit_scalar
def _rrelu_backward_exact(grad_output, x, lower, upper):
    """Right everywhere: balls."""
    _d0 = _rrelu_derivative_exact(x, lower, upper)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_rrelu_backward(grad_output, x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_backward(grad_output, x, lower, upper, out):
    missed = False
    for i in range(out.size):
        value, ok = _rrelu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rrelu_backward(grad_output, x, lower, upper, width):
    if _loops.any_nan(grad_output, x, lower, upper):
        return _loops.NAN
    ball = _rrelu_backward_exact(grad_output, x, lower, upper)
    return _loops.rounded(ball, width)


@_cached
def _mend_rrelu_backward(grad_output, x, lower, upper, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rrelu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(lower, i),
                _loops.at(upper, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rrelu_backward(grad_output, x, lower, upper):
    value, ok = _rrelu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(lower),
            _loops.float64(upper),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rrelu_backward(grad_output, x, lower, upper):
    value, ok = _rrelu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact = _round_rrelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(lower),
            _loops.float64(upper),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rrelu_backward = _dispatch.Kernel(
    __name__,
    "rrelu_backward",
    ("grad_output", "x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_backward,
        fill32=_fill32_rrelu_backward,
        mend=_mend_rrelu_backward,
        one=_one_rrelu_backward,
        one32=_one32_rrelu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def rrelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of rrelu.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rrelu_backward.call(out, grad_output, x, lower, upper)


@_loops.callable_when_jitted(rrelu_backward)
def _overload_rrelu_backward(grad_output, x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_backward.compiled(grad_output, x, lower, upper)

    def jitted(grad_output, x, lower=0.125, upper=0.3333333333333333):
        return call(grad_output, x, lower, upper)

    return jitted


@_vecmath.jit_inline
def _rrelu_value_and_derivative_fast(x, lower, upper):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rrelu_fast(x, lower, upper)
    _r1, _ok1 = _rrelu_derivative_fast(x, lower, upper)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _rrelu_value_and_derivative_fast32(x, lower, upper):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rrelu_fast32(x, lower, upper)
    _r1, _ok1 = _rrelu_derivative_fast32(x, lower, upper)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _rrelu_value_and_derivative_exact(x, lower, upper):
    """Right everywhere: balls."""
    _r0 = _rrelu_exact(x, lower, upper)
    _r1 = _rrelu_derivative_exact(x, lower, upper)
    return _r0, _r1


@_cached
def _fill_rrelu_value_and_derivative(x, lower, upper, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rrelu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_rrelu_value_and_derivative(x, lower, upper, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rrelu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_rrelu_value_and_derivative(x, lower, upper, width):
    if _loops.any_nan(x, lower, upper):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _rrelu_value_and_derivative_exact(x, lower, upper)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_rrelu_value_and_derivative(x, lower, upper, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_rrelu_value_and_derivative(
                _loops.at(x, i), _loops.at(lower, i), _loops.at(upper, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_rrelu_value_and_derivative(x, lower, upper):
    value_0, value_1, ok = _rrelu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact_0, exact_1 = _round_rrelu_value_and_derivative(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_rrelu_value_and_derivative(x, lower, upper):
    value_0, value_1, ok = _rrelu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(lower), _loops.float64(upper)
    )
    if not ok:
        exact_0, exact_1 = _round_rrelu_value_and_derivative(
            _loops.float64(x), _loops.float64(lower), _loops.float64(upper), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_rrelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "rrelu_value_and_derivative",
    ("x", "lower", "upper"),
    _loops.Loops(
        fill=_fill_rrelu_value_and_derivative,
        fill32=_fill32_rrelu_value_and_derivative,
        mend=_mend_rrelu_value_and_derivative,
        one=_one_rrelu_value_and_derivative,
        one32=_one32_rrelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def rrelu_value_and_derivative(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """RReLU and its derivative, in one pass.

    lower: default 0.125.
    upper: default 0.3333333333333333.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_rrelu_value_and_derivative.call(out, x, lower, upper)


@_loops.callable_when_jitted(rrelu_value_and_derivative)
def _overload_rrelu_value_and_derivative(x, lower=0.125, upper=0.3333333333333333):
    call = _kernel_rrelu_value_and_derivative.compiled(x, lower, upper)

    def jitted(x, lower=0.125, upper=0.3333333333333333):
        return call(x, lower, upper)

    return jitted


def rrelu_backward_lower(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rrelu_derivative_lower, over the axes along which lower is
    broadcast.

    lower and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of lower's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rrelu_backward_lower",
        _kernel_rrelu_derivative_lower,
        ("grad_output", "x", "lower", "upper"),
        2,
        (grad_output, x, lower, upper),
        out,
    )


def rrelu_backward_upper(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rrelu_derivative_upper, over the axes along which upper is
    broadcast.

    upper and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of upper's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rrelu_backward_upper",
        _kernel_rrelu_derivative_upper,
        ("grad_output", "x", "lower", "upper"),
        3,
        (grad_output, x, lower, upper),
        out,
    )
