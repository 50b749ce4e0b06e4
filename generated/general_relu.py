"""General ReLU.

Written by `symact build` from [general_relu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "general_relu",
    "general_relu_backward",
    "general_relu_backward_max_value",
    "general_relu_backward_negative_slope",
    "general_relu_backward_theta",
    "general_relu_derivative",
    "general_relu_derivative2",
    "general_relu_derivative_max_value",
    "general_relu_derivative_negative_slope",
    "general_relu_derivative_theta",
    "general_relu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _general_relu_ball0(x, negative_slope, max_value, theta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_general_relu_ball1_expression = _ball_wide.program(
    "x negative_slope max_value theta", "negative_slope*(-theta + x)"
)


@_vecmath.jit_scalar
def _general_relu_ball1(x, negative_slope, max_value, theta):
    """In balls."""
    # negative_slope*(-theta + x)
    _t4 = _ball.sub(x, theta)
    _t6 = _ball.mul(negative_slope, _t4)
    return _ball_wide.settled(
        _t6, _general_relu_ball1_expression, (x, negative_slope, max_value, theta)
    )


@_vecmath.jit_scalar
def _general_relu_ball2(x, negative_slope, max_value, theta):
    """In balls."""
    # max_value
    return max_value


@_vecmath.jit_scalar
def _general_relu_sign0_of(x, negative_slope, max_value, theta):
    """In balls."""
    # -max_value + x
    _t3 = _ball.sub(x, max_value)
    return _t3


@_vecmath.jit_scalar
def _general_relu_sign0(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_sign0_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_sign1_of(x, negative_slope, max_value, theta):
    """In balls."""
    # theta - x
    _t3 = _ball.sub(theta, x)
    return _t3


@_vecmath.jit_scalar
def _general_relu_sign1(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_sign1_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_side(x, negative_slope, max_value, theta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _general_relu_sign0(x, negative_slope, max_value, theta)
    if _order == -1:
        _order = _general_relu_sign1(x, negative_slope, max_value, theta)
        if _order == -1:
            return _general_relu_ball0(x, negative_slope, max_value, theta)
        return _general_relu_ball1(x, negative_slope, max_value, theta)
    return _general_relu_ball2(x, negative_slope, max_value, theta)


@_vecmath.jit_scalar
def _general_relu_limit(x, negative_slope, max_value, theta):
    """In balls."""
    return _general_relu_side(x, negative_slope, max_value, theta, 0.0)


@_vecmath.jit_scalar
def _general_relu_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    _at = _general_relu_limit(x, negative_slope, max_value, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _general_relu_limit(x, negative_slope, max_value, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _general_relu_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = -theta
    _v2 = _v1 + x
    _v3 = _v2 * negative_slope
    _v4 = _vecmath.in_range(_v3)
    _v5 = abs(x)
    _v6 = abs(negative_slope)
    _v7 = abs(max_value)
    _v8 = abs(theta)
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v6 < 3.402823669209385e38
    _v11 = _v7 < 3.402823669209385e38
    _v12 = _v8 < 3.402823669209385e38
    _v13 = _v0 & _v4
    _v14 = _v13 & _v9
    _v15 = _v14 & _v10
    _v16 = _v15 & _v11
    _v17 = _v16 & _v12
    _v18 = _v0 if theta < x else _v17
    _v19 = x if theta < x else _v3
    _v20 = _v18 if x < max_value else _v0
    _v21 = _v19 if x < max_value else max_value
    _v22 = _vecmath.guarded(_v21, _v20)
    _v23 = _v22 if x == x else x
    _v24 = _v23 if negative_slope == negative_slope else negative_slope
    _v25 = _v24 if theta == theta else theta
    return _v25, _v20


@_vecmath.jit_inline
def _general_relu_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(x)
    _v2 = -theta
    _v3 = _v2 + x
    _v4 = _v3 * negative_slope
    _v5 = _v4 != 0.0
    _v6 = abs(x)
    _v7 = abs(negative_slope)
    _v8 = abs(max_value)
    _v9 = abs(theta)
    _v10 = _vecmath32.single(_v4)
    _v11 = _v6 < 3.402823669209385e38
    _v12 = _v7 < 3.402823669209385e38
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v0 & _v5
    _v16 = _v15 & _v11
    _v17 = _v16 & _v12
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v0 if theta < x else _v19
    _v21 = _v1 if theta < x else _v10
    _v22 = _vecmath32.single(max_value)
    _v23 = _v20 if x < max_value else _v0
    _v24 = _v21 if x < max_value else _v22
    _v25 = _vecmath32.guarded(_v24, _v23)
    _v26 = _v25 if x == x else _vecmath32.single(x)
    _v27 = _v26 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v28 = _v27 if theta == theta else _vecmath32.single(theta)
    return _v28, _v23


@_cached
def _fill_general_relu(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu(x, negative_slope, max_value, theta):
    value, ok = _general_relu_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu(x, negative_slope, max_value, theta):
    value, ok = _general_relu_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu = _dispatch.Kernel(
    __name__,
    "general_relu",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu,
        fill32=_fill32_general_relu,
        mend=_mend_general_relu,
        one=_one_general_relu,
        one32=_one32_general_relu,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """General ReLU, elementwise.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu)
def _overload_general_relu(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_scalar
def _general_relu_derivative_ball0(x, negative_slope, max_value, theta):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_ball1(x, negative_slope, max_value, theta):
    """In balls."""
    # negative_slope
    return negative_slope


@_vecmath.jit_scalar
def _general_relu_derivative_ball2(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_sign0_of(x, negative_slope, max_value, theta):
    """In balls."""
    # -max_value + x
    _t3 = _ball.sub(x, max_value)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_sign0(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_sign0_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_sign1_of(x, negative_slope, max_value, theta):
    """In balls."""
    # theta - x
    _t3 = _ball.sub(theta, x)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_sign1(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_sign1_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_side(x, negative_slope, max_value, theta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _general_relu_derivative_sign0(x, negative_slope, max_value, theta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _general_relu_derivative_sign1(x, negative_slope, max_value, theta)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _general_relu_derivative_ball0(x, negative_slope, max_value, theta)
        return _general_relu_derivative_ball1(x, negative_slope, max_value, theta)
    return _general_relu_derivative_ball2(x, negative_slope, max_value, theta)


@_vecmath.jit_scalar
def _general_relu_derivative_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    _tied = _general_relu_derivative_sign0(x, negative_slope, max_value, theta) == 0
    _tied = _tied or _general_relu_derivative_sign1(x, negative_slope, max_value, theta) == 0
    if not _tied:
        return _general_relu_derivative_side(x, negative_slope, max_value, theta, 0.0)
    _below = _general_relu_derivative_side(x, negative_slope, max_value, theta, -1.0)
    _above = _general_relu_derivative_side(x, negative_slope, max_value, theta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _general_relu_derivative_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = 1.0 if theta < x else negative_slope
    _v2 = _vecmath.smallest(1.0, negative_slope)
    _v3 = _v2 if theta == x else _v1
    _v4 = _v0 | (theta != x)
    _v5 = _v0 & _v4
    _v6 = _v5 if x < max_value else _v0
    _v7 = _v3 if x < max_value else 0.0
    _v8 = _vecmath.smallest(_v3, 0.0)
    _v9 = _v8 if x == max_value else _v7
    _v10 = _v5 | (x != max_value)
    _v11 = _v6 & _v10
    _v12 = _vecmath.guarded(_v9, _v11)
    _v13 = _v12 if x == x else x
    _v14 = _v13 if negative_slope == negative_slope else negative_slope
    _v15 = _v14 if max_value == max_value else max_value
    _v16 = _v15 if theta == theta else theta
    return _v16, _v11


@_vecmath.jit_inline
def _general_relu_derivative_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(negative_slope)
    _v3 = _v1 if theta < x else _v2
    _v4 = _vecmath32.single(0.0)
    _v5 = _vecmath32.smallest(1.0, negative_slope, _v1, _v2, _v4)
    _v6 = _v5 if theta == x else _v3
    _v7 = _v0 | (theta != x)
    _v8 = _v0 & _v7
    _v9 = _v8 if x < max_value else _v0
    _v10 = _v6 if x < max_value else _v4
    _v11 = 1.0 if theta < x else negative_slope
    _v12 = _v5 if theta == x else _v11
    _v13 = _vecmath32.smallest(_v12, 0.0, _v6, _v4, _v4)
    _v14 = _v13 if x == max_value else _v10
    _v15 = _v8 | (x != max_value)
    _v16 = _v9 & _v15
    _v17 = _vecmath32.guarded(_v14, _v16)
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v18 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v20 = _v19 if max_value == max_value else _vecmath32.single(max_value)
    _v21 = _v20 if theta == theta else _vecmath32.single(theta)
    return _v21, _v16


@_cached
def _fill_general_relu_derivative(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_derivative(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_derivative(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_derivative_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_derivative(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_derivative(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_derivative(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_derivative(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_derivative = _dispatch.Kernel(
    __name__,
    "general_relu_derivative",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_derivative,
        fill32=_fill32_general_relu_derivative,
        mend=_mend_general_relu_derivative,
        one=_one_general_relu_derivative,
        one32=_one32_general_relu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_derivative(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of general_relu with respect to x.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_derivative.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_derivative)
def _overload_general_relu_derivative(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_derivative.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_scalar
def _general_relu_derivative2_ball(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative2_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    return _general_relu_derivative2_ball(x, negative_slope, max_value, theta)


@_vecmath.jit_inline
def _general_relu_derivative2_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if negative_slope == negative_slope else negative_slope
    _v4 = _v3 if max_value == max_value else max_value
    _v5 = _v4 if theta == theta else theta
    return _v5, _v0


@_vecmath.jit_inline
def _general_relu_derivative2_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v5 = _v4 if max_value == max_value else _vecmath32.single(max_value)
    _v6 = _v5 if theta == theta else _vecmath32.single(theta)
    return _v6, _v0


@_cached
def _fill_general_relu_derivative2(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative2_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_derivative2(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_derivative2(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_derivative2_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_derivative2(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_derivative2(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_derivative2(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative2_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative2(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_derivative2(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative2(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_derivative2 = _dispatch.Kernel(
    __name__,
    "general_relu_derivative2",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_derivative2,
        fill32=_fill32_general_relu_derivative2,
        mend=_mend_general_relu_derivative2,
        one=_one_general_relu_derivative2,
        one32=_one32_general_relu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_derivative2(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of general_relu with respect to x.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_derivative2.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_derivative2)
def _overload_general_relu_derivative2(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_derivative2.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_ball0(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_general_relu_derivative_negative_slope_ball1_expression = _ball_wide.program(
    "x negative_slope max_value theta", "-theta + x"
)


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_ball1(x, negative_slope, max_value, theta):
    """In balls."""
    # -theta + x
    _t3 = _ball.sub(x, theta)
    return _ball_wide.settled(
        _t3,
        _general_relu_derivative_negative_slope_ball1_expression,
        (x, negative_slope, max_value, theta),
    )


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_ball2(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_sign0_of(x, negative_slope, max_value, theta):
    """In balls."""
    # -max_value + x
    _t3 = _ball.sub(x, max_value)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_sign0(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_negative_slope_sign0_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_sign1_of(x, negative_slope, max_value, theta):
    """In balls."""
    # theta - x
    _t3 = _ball.sub(theta, x)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_sign1(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_negative_slope_sign1_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_side(x, negative_slope, max_value, theta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _general_relu_derivative_negative_slope_sign0(x, negative_slope, max_value, theta)
    if _order == -1:
        _order = _general_relu_derivative_negative_slope_sign1(x, negative_slope, max_value, theta)
        if _order == -1:
            return _general_relu_derivative_negative_slope_ball0(
                x, negative_slope, max_value, theta
            )
        return _general_relu_derivative_negative_slope_ball1(x, negative_slope, max_value, theta)
    return _general_relu_derivative_negative_slope_ball2(x, negative_slope, max_value, theta)


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_limit(x, negative_slope, max_value, theta):
    """In balls."""
    _tied = _general_relu_derivative_negative_slope_sign0(x, negative_slope, max_value, theta) == 0
    _tied = (
        _tied
        or _general_relu_derivative_negative_slope_sign1(x, negative_slope, max_value, theta) == 0
    )
    if not _tied:
        return _general_relu_derivative_negative_slope_side(
            x, negative_slope, max_value, theta, 0.0
        )
    _below = _general_relu_derivative_negative_slope_side(x, negative_slope, max_value, theta, -1.0)
    _above = _general_relu_derivative_negative_slope_side(x, negative_slope, max_value, theta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _general_relu_derivative_negative_slope_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    _at = _general_relu_derivative_negative_slope_limit(x, negative_slope, max_value, theta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _general_relu_derivative_negative_slope_limit(x, negative_slope, max_value, theta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _general_relu_derivative_negative_slope_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = -theta
    _v2 = _v1 + x
    _v3 = 0.0 if theta < x else _v2
    _v4 = _v3 if x < max_value else 0.0
    _v5 = _vecmath.guarded(_v4, _v0)
    _v6 = _v5 if x == x else x
    _v7 = _v6 if negative_slope == negative_slope else negative_slope
    _v8 = _v7 if max_value == max_value else max_value
    _v9 = _v8 if theta == theta else theta
    return _v9, _v0


@_vecmath.jit_inline
def _general_relu_derivative_negative_slope_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = -theta
    _v3 = _v2 + x
    _v4 = _vecmath32.single(_v3)
    _v5 = _v1 if theta < x else _v4
    _v6 = _v5 if x < max_value else _v1
    _v7 = _vecmath32.guarded(_v6, _v0)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v10 = _v9 if max_value == max_value else _vecmath32.single(max_value)
    _v11 = _v10 if theta == theta else _vecmath32.single(theta)
    return _v11, _v0


@_cached
def _fill_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_negative_slope_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_negative_slope_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_derivative_negative_slope_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_derivative_negative_slope(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_negative_slope_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_negative_slope(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_derivative_negative_slope(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_negative_slope_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_negative_slope(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_derivative_negative_slope = _dispatch.Kernel(
    __name__,
    "general_relu_derivative_negative_slope",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_derivative_negative_slope,
        fill32=_fill32_general_relu_derivative_negative_slope,
        mend=_mend_general_relu_derivative_negative_slope,
        one=_one_general_relu_derivative_negative_slope,
        one32=_one32_general_relu_derivative_negative_slope,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_derivative_negative_slope(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of general_relu with respect to its parameter negative_slope.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_derivative_negative_slope.call(
        out, x, negative_slope, max_value, theta
    )


@_loops.callable_when_jitted(general_relu_derivative_negative_slope)
def _overload_general_relu_derivative_negative_slope(
    x, negative_slope=0.0, max_value=6.0, theta=0.0
):
    call = _kernel_general_relu_derivative_negative_slope.compiled(
        x, negative_slope, max_value, theta
    )

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_ball0(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_ball1(x, negative_slope, max_value, theta):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_sign0_of(x, negative_slope, max_value, theta):
    """In balls."""
    # -max_value + x
    _t3 = _ball.sub(x, max_value)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_sign0(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_max_value_sign0_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_side(x, negative_slope, max_value, theta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _general_relu_derivative_max_value_sign0(x, negative_slope, max_value, theta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _general_relu_derivative_max_value_ball0(x, negative_slope, max_value, theta)
    return _general_relu_derivative_max_value_ball1(x, negative_slope, max_value, theta)


@_vecmath.jit_scalar
def _general_relu_derivative_max_value_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    _tied = _general_relu_derivative_max_value_sign0(x, negative_slope, max_value, theta) == 0
    if not _tied:
        return _general_relu_derivative_max_value_side(x, negative_slope, max_value, theta, 0.0)
    _below = _general_relu_derivative_max_value_side(x, negative_slope, max_value, theta, -1.0)
    _above = _general_relu_derivative_max_value_side(x, negative_slope, max_value, theta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _general_relu_derivative_max_value_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = 0.0 if x < max_value else 1.0
    _v2 = 0.0 if x == max_value else _v1
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if x == x else x
    _v5 = _v4 if negative_slope == negative_slope else negative_slope
    _v6 = _v5 if max_value == max_value else max_value
    _v7 = _v6 if theta == theta else theta
    return _v7, _v0


@_vecmath.jit_inline
def _general_relu_derivative_max_value_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = _v1 if x < max_value else _v2
    _v4 = _v1 if x == max_value else _v3
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v8 = _v7 if max_value == max_value else _vecmath32.single(max_value)
    _v9 = _v8 if theta == theta else _vecmath32.single(theta)
    return _v9, _v0


@_cached
def _fill_general_relu_derivative_max_value(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_max_value_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_derivative_max_value(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_max_value_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_derivative_max_value(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_derivative_max_value_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_derivative_max_value(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_derivative_max_value(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_derivative_max_value(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_max_value_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_max_value(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_derivative_max_value(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_max_value_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_max_value(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_derivative_max_value = _dispatch.Kernel(
    __name__,
    "general_relu_derivative_max_value",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_derivative_max_value,
        fill32=_fill32_general_relu_derivative_max_value,
        mend=_mend_general_relu_derivative_max_value,
        one=_one_general_relu_derivative_max_value,
        one32=_one32_general_relu_derivative_max_value,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_derivative_max_value(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of general_relu with respect to its parameter max_value.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_derivative_max_value.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_derivative_max_value)
def _overload_general_relu_derivative_max_value(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_derivative_max_value.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_scalar
def _general_relu_derivative_theta_ball0(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_theta_ball1(x, negative_slope, max_value, theta):
    """In balls."""
    # -negative_slope
    _t2 = _ball.neg(negative_slope)
    return _t2


@_vecmath.jit_scalar
def _general_relu_derivative_theta_ball2(x, negative_slope, max_value, theta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _general_relu_derivative_theta_sign0_of(x, negative_slope, max_value, theta):
    """In balls."""
    # -max_value + x
    _t3 = _ball.sub(x, max_value)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_theta_sign0(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_theta_sign0_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_theta_sign1_of(x, negative_slope, max_value, theta):
    """In balls."""
    # theta - x
    _t3 = _ball.sub(theta, x)
    return _t3


@_vecmath.jit_scalar
def _general_relu_derivative_theta_sign1(x, negative_slope, max_value, theta):
    """-1, 0, 1; 2: unknown."""
    _of = _general_relu_derivative_theta_sign1_of(x, negative_slope, max_value, theta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _general_relu_derivative_theta_side(x, negative_slope, max_value, theta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _general_relu_derivative_theta_sign0(x, negative_slope, max_value, theta)
    if _order == -1:
        _order = _general_relu_derivative_theta_sign1(x, negative_slope, max_value, theta)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _general_relu_derivative_theta_ball0(x, negative_slope, max_value, theta)
        return _general_relu_derivative_theta_ball1(x, negative_slope, max_value, theta)
    return _general_relu_derivative_theta_ball2(x, negative_slope, max_value, theta)


@_vecmath.jit_scalar
def _general_relu_derivative_theta_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    negative_slope = _ball.from_float(negative_slope)
    max_value = _ball.from_float(max_value)
    theta = _ball.from_float(theta)
    _tied = _general_relu_derivative_theta_sign0(x, negative_slope, max_value, theta) == 0
    _tied = _tied or _general_relu_derivative_theta_sign1(x, negative_slope, max_value, theta) == 0
    if not _tied:
        return _general_relu_derivative_theta_side(x, negative_slope, max_value, theta, 0.0)
    _below = _general_relu_derivative_theta_side(x, negative_slope, max_value, theta, -1.0)
    _above = _general_relu_derivative_theta_side(x, negative_slope, max_value, theta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _general_relu_derivative_theta_fast(x, negative_slope, max_value, theta):
    """For float64 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = -negative_slope
    _v2 = 0.0 if theta < x else _v1
    _v3 = 0.0 if theta == x else _v2
    _v4 = _v3 if x < max_value else 0.0
    _v5 = _vecmath.guarded(_v4, _v0)
    _v6 = _v5 if x == x else x
    _v7 = _v6 if negative_slope == negative_slope else negative_slope
    _v8 = _v7 if max_value == max_value else max_value
    _v9 = _v8 if theta == theta else theta
    return _v9, _v0


@_vecmath.jit_inline
def _general_relu_derivative_theta_fast32(x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = -negative_slope
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 if theta < x else _v3
    _v5 = _v1 if theta == x else _v4
    _v6 = _v5 if x < max_value else _v1
    _v7 = _vecmath32.guarded(_v6, _v0)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v10 = _v9 if max_value == max_value else _vecmath32.single(max_value)
    _v11 = _v10 if theta == theta else _vecmath32.single(theta)
    return _v11, _v0


@_cached
def _fill_general_relu_derivative_theta(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_theta_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_derivative_theta(x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_derivative_theta_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_derivative_theta(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_derivative_theta_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_derivative_theta(x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_derivative_theta(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_derivative_theta(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_theta_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_theta(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_derivative_theta(x, negative_slope, max_value, theta):
    value, ok = _general_relu_derivative_theta_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_derivative_theta(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_derivative_theta = _dispatch.Kernel(
    __name__,
    "general_relu_derivative_theta",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_derivative_theta,
        fill32=_fill32_general_relu_derivative_theta,
        mend=_mend_general_relu_derivative_theta,
        one=_one_general_relu_derivative_theta,
        one32=_one32_general_relu_derivative_theta,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_derivative_theta(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of general_relu with respect to its parameter theta.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_derivative_theta.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_derivative_theta)
def _overload_general_relu_derivative_theta(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_derivative_theta.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_inline
def _general_relu_derivative_fast_pulled32(grad_output, x, negative_slope, max_value, theta):
    """For float32 results: value, and whether it will do."""
    _v0 = max_value > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, negative_slope)
    _v3 = _v1 if theta < x else _v2
    _v4 = _vecmath32.product(grad_output, 0.0)
    _v5 = _vecmath32.smallest(1.0, negative_slope, _v1, _v2, _v4)
    _v6 = _v5 if theta == x else _v3
    _v7 = _v0 | (theta != x)
    _v8 = _v0 & _v7
    _v9 = _v8 if x < max_value else _v0
    _v10 = _v6 if x < max_value else _v4
    _v11 = 1.0 if theta < x else negative_slope
    _v12 = _v5 if theta == x else _v11
    _v13 = _vecmath32.smallest(_v12, 0.0, _v6, _v4, _v4)
    _v14 = _v13 if x == max_value else _v10
    _v15 = _v8 | (x != max_value)
    _v16 = _v9 & _v15
    _v17 = _vecmath32.guarded(_v14, _v16)
    _v18 = _v17 if x == x else _vecmath32.single(x)
    _v19 = _v18 if negative_slope == negative_slope else _vecmath32.single(negative_slope)
    _v20 = _v19 if max_value == max_value else _vecmath32.single(max_value)
    _v21 = _v20 if theta == theta else _vecmath32.single(theta)
    return _v21, _v21 == _v21


@_vecmath.jit_inline
def _general_relu_backward_fast(grad_output, x, negative_slope, max_value, theta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _general_relu_derivative_fast(x, negative_slope, max_value, theta)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _general_relu_backward_fast32(grad_output, x, negative_slope, max_value, theta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _general_relu_derivative_fast_pulled32(
        grad_output, x, negative_slope, max_value, theta
    )
    return _r0, _ok0


@_vecmath.jit_scalar
def _general_relu_backward_exact(grad_output, x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    _d0 = _general_relu_derivative_exact(x, negative_slope, max_value, theta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_general_relu_backward(grad_output, x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_backward(grad_output, x, negative_slope, max_value, theta, out):
    missed = False
    for i in range(out.size):
        value, ok = _general_relu_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_general_relu_backward(grad_output, x, negative_slope, max_value, theta, width):
    if _loops.any_nan(grad_output, x, negative_slope, max_value, theta):
        return _loops.NAN
    ball = _general_relu_backward_exact(grad_output, x, negative_slope, max_value, theta)
    return _loops.rounded(ball, width)


@_cached
def _mend_general_relu_backward(grad_output, x, negative_slope, max_value, theta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_general_relu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_general_relu_backward(grad_output, x, negative_slope, max_value, theta):
    value, ok = _general_relu_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_general_relu_backward(grad_output, x, negative_slope, max_value, theta):
    value, ok = _general_relu_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact = _round_general_relu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_general_relu_backward = _dispatch.Kernel(
    __name__,
    "general_relu_backward",
    ("grad_output", "x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_backward,
        fill32=_fill32_general_relu_backward,
        mend=_mend_general_relu_backward,
        one=_one_general_relu_backward,
        one32=_one32_general_relu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def general_relu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of general_relu.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_general_relu_backward.call(out, grad_output, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_backward)
def _overload_general_relu_backward(grad_output, x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_backward.compiled(grad_output, x, negative_slope, max_value, theta)

    def jitted(grad_output, x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(grad_output, x, negative_slope, max_value, theta)

    return jitted


@_vecmath.jit_inline
def _general_relu_value_and_derivative_fast(x, negative_slope, max_value, theta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _general_relu_fast(x, negative_slope, max_value, theta)
    _r1, _ok1 = _general_relu_derivative_fast(x, negative_slope, max_value, theta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _general_relu_value_and_derivative_fast32(x, negative_slope, max_value, theta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _general_relu_fast32(x, negative_slope, max_value, theta)
    _r1, _ok1 = _general_relu_derivative_fast32(x, negative_slope, max_value, theta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _general_relu_value_and_derivative_exact(x, negative_slope, max_value, theta):
    """Right everywhere: balls."""
    _r0 = _general_relu_exact(x, negative_slope, max_value, theta)
    _r1 = _general_relu_derivative_exact(x, negative_slope, max_value, theta)
    return _r0, _r1


@_cached
def _fill_general_relu_value_and_derivative(x, negative_slope, max_value, theta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _general_relu_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_general_relu_value_and_derivative(x, negative_slope, max_value, theta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _general_relu_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(negative_slope, i),
            _loops.at(max_value, i),
            _loops.at(theta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_general_relu_value_and_derivative(x, negative_slope, max_value, theta, width):
    if _loops.any_nan(x, negative_slope, max_value, theta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _general_relu_value_and_derivative_exact(x, negative_slope, max_value, theta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_general_relu_value_and_derivative(
    x, negative_slope, max_value, theta, width, out_0, out_1
):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_general_relu_value_and_derivative(
                _loops.at(x, i),
                _loops.at(negative_slope, i),
                _loops.at(max_value, i),
                _loops.at(theta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_general_relu_value_and_derivative(x, negative_slope, max_value, theta):
    value_0, value_1, ok = _general_relu_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact_0, exact_1 = _round_general_relu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_general_relu_value_and_derivative(x, negative_slope, max_value, theta):
    value_0, value_1, ok = _general_relu_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(negative_slope),
        _loops.float64(max_value),
        _loops.float64(theta),
    )
    if not ok:
        exact_0, exact_1 = _round_general_relu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(negative_slope),
            _loops.float64(max_value),
            _loops.float64(theta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_general_relu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "general_relu_value_and_derivative",
    ("x", "negative_slope", "max_value", "theta"),
    _loops.Loops(
        fill=_fill_general_relu_value_and_derivative,
        fill32=_fill32_general_relu_value_and_derivative,
        mend=_mend_general_relu_value_and_derivative,
        one=_one_general_relu_value_and_derivative,
        one32=_one32_general_relu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def general_relu_value_and_derivative(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """General ReLU and its derivative, in one pass.

    negative_slope: default 0.0.
    max_value: default 6.0.
    theta: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_general_relu_value_and_derivative.call(out, x, negative_slope, max_value, theta)


@_loops.callable_when_jitted(general_relu_value_and_derivative)
def _overload_general_relu_value_and_derivative(x, negative_slope=0.0, max_value=6.0, theta=0.0):
    call = _kernel_general_relu_value_and_derivative.compiled(x, negative_slope, max_value, theta)

    def jitted(x, negative_slope=0.0, max_value=6.0, theta=0.0):
        return call(x, negative_slope, max_value, theta)

    return jitted


def general_relu_backward_negative_slope(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times general_relu_derivative_negative_slope, over the axes along
    which negative_slope is broadcast.

    negative_slope and the result have one shape. Sums are kept to about 106 bits and rounded once;
    the dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of negative_slope's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "general_relu_backward_negative_slope",
        _kernel_general_relu_derivative_negative_slope,
        ("grad_output", "x", "negative_slope", "max_value", "theta"),
        2,
        (grad_output, x, negative_slope, max_value, theta),
        out,
    )


def general_relu_backward_max_value(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times general_relu_derivative_max_value, over the axes along which
    max_value is broadcast.

    max_value and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of max_value's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "general_relu_backward_max_value",
        _kernel_general_relu_derivative_max_value,
        ("grad_output", "x", "negative_slope", "max_value", "theta"),
        3,
        (grad_output, x, negative_slope, max_value, theta),
        out,
    )


def general_relu_backward_theta(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times general_relu_derivative_theta, over the axes along which theta
    is broadcast.

    theta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of theta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "general_relu_backward_theta",
        _kernel_general_relu_derivative_theta,
        ("grad_output", "x", "negative_slope", "max_value", "theta"),
        4,
        (grad_output, x, negative_slope, max_value, theta),
        out,
    )
