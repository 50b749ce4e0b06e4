"""Hard mish.

Written by `symact build` from [hard_mish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "hard_mish",
    "hard_mish_backward",
    "hard_mish_derivative",
    "hard_mish_derivative2",
    "hard_mish_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hard_mish_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_mish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_hard_mish_ball2_expression = _ball_wide.program("x", "x*(x + 2)/2")


@_vecmath.jit_scalar
def _hard_mish_ball2(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 2)/2
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t2, x)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    return _ball_wide.settled(_t8, _hard_mish_ball2_expression, (x,))


@_vecmath.jit_scalar
def _hard_mish_sign0_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_mish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_sign1_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _hard_mish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_mish_sign0(x)
    if _order == -1:
        return _hard_mish_ball0(x)
    _order = _hard_mish_sign1(x)
    if _order == -1:
        return _hard_mish_ball1(x)
    return _hard_mish_ball2(x)


@_vecmath.jit_scalar
def _hard_mish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _hard_mish_side(x, 0.0)


@_vecmath.jit_inline
def _hard_mish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 + x
    _v1 = 0.5 * _v0
    _v2 = _v1 * x
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v3 | (x == 0.0)
    _v5 = True if x > 0.0 else _v4
    _v6 = x if x > 0.0 else _v2
    _v7 = True if x < -2.0 else _v5
    _v8 = 0.0 if x < -2.0 else _v6
    _v9 = _vecmath.guarded(_v8, _v7)
    return _v9, _v7


@_vecmath.jit_inline
def _hard_mish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(x)
    _v2 = 2.0 + x
    _v3 = 0.5 * _v2
    _v4 = _v3 * x
    _v5 = _vecmath32.single(_v4)
    _v6 = _v1 if x > 0.0 else _v5
    _v7 = _v0 if x < -2.0 else _v6
    return _v7, True


@_cached
def _fill_hard_mish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_mish(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_mish(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_mish_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_mish(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_mish(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_mish(x):
    value, ok = _hard_mish_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_mish(x):
    value, ok = _hard_mish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_mish = _dispatch.Kernel(
    __name__,
    "hard_mish",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_mish,
        fill32=_fill32_hard_mish,
        mend=_mend_hard_mish,
        one=_one_hard_mish,
        one32=_one32_hard_mish,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_mish(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard mish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_mish.call(out, x)


@_loops.callable_when_jitted(hard_mish)
def _overload_hard_mish(x):
    call = _kernel_hard_mish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hard_mish_derivative_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_mish_derivative_ball1(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_hard_mish_derivative_ball2_expression = _ball_wide.program("x", "x + 1")


@_vecmath.jit_scalar
def _hard_mish_derivative_ball2(x):
    """In balls."""
    # x + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _ball_wide.settled(_t4, _hard_mish_derivative_ball2_expression, (x,))


@_vecmath.jit_scalar
def _hard_mish_derivative_sign0_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_mish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_derivative_sign1_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _hard_mish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_mish_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_mish_derivative_ball0(x)
    _order = _hard_mish_derivative_sign1(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_mish_derivative_ball1(x)
    return _hard_mish_derivative_ball2(x)


@_vecmath.jit_scalar
def _hard_mish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hard_mish_derivative_sign0(x) == 0
    _tied = _tied or _hard_mish_derivative_sign1(x) == 0
    if not _tied:
        return _hard_mish_derivative_side(x, 0.0)
    _below = _hard_mish_derivative_side(x, -1.0)
    _above = _hard_mish_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hard_mish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 + x
    _v1 = x < -1.8446744073709552e19
    _v2 = x if _v1 else _v0
    _v3 = abs(x)
    _v4 = 1.0 if x > 0.0 else _v2
    _v5 = 0.0 if x <= -2.0 else _v4
    return _v5, True


@_vecmath.jit_inline
def _hard_mish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(1.0)
    _v2 = 1.0 + x
    _v3 = _vecmath32.single(_v2)
    _v4 = _v1 if x > 0.0 else _v3
    _v5 = _v0 if x <= -2.0 else _v4
    return _v5, True


@_cached
def _fill_hard_mish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_mish_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_mish_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_mish_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_mish_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_mish_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_mish_derivative(x):
    value, ok = _hard_mish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_mish_derivative(x):
    value, ok = _hard_mish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_mish_derivative = _dispatch.Kernel(
    __name__,
    "hard_mish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_mish_derivative,
        fill32=_fill32_hard_mish_derivative,
        mend=_mend_hard_mish_derivative,
        one=_one_hard_mish_derivative,
        one32=_one32_hard_mish_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_mish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hard_mish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_mish_derivative.call(out, x)


@_loops.callable_when_jitted(hard_mish_derivative)
def _overload_hard_mish_derivative(x):
    call = _kernel_hard_mish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hard_mish_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_mish_derivative2_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_mish_derivative2_ball2(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hard_mish_derivative2_sign0_of(x):
    """In balls."""
    # x + 2
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.add(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hard_mish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_derivative2_sign1_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _hard_mish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hard_mish_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hard_mish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hard_mish_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_mish_derivative2_ball0(x)
    _order = _hard_mish_derivative2_sign1(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hard_mish_derivative2_ball1(x)
    return _hard_mish_derivative2_ball2(x)


@_vecmath.jit_scalar
def _hard_mish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hard_mish_derivative2_sign0(x) == 0
    _tied = _tied or _hard_mish_derivative2_sign1(x) == 0
    if not _tied:
        return _hard_mish_derivative2_side(x, 0.0)
    _below = _hard_mish_derivative2_side(x, -1.0)
    _above = _hard_mish_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hard_mish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x >= 0.0 else 1.0
    _v1 = 0.0 if x <= -2.0 else _v0
    _v2 = _v1 if x == x else x
    return _v2, True


@_vecmath.jit_inline
def _hard_mish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(1.0)
    _v2 = _v0 if x >= 0.0 else _v1
    _v3 = _v0 if x <= -2.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    return _v4, True


@_cached
def _fill_hard_mish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_mish_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_mish_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hard_mish_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_mish_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_mish_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_mish_derivative2(x):
    value, ok = _hard_mish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_mish_derivative2(x):
    value, ok = _hard_mish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hard_mish_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_mish_derivative2 = _dispatch.Kernel(
    __name__,
    "hard_mish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_mish_derivative2,
        fill32=_fill32_hard_mish_derivative2,
        mend=_mend_hard_mish_derivative2,
        one=_one_hard_mish_derivative2,
        one32=_one32_hard_mish_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hard_mish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of hard_mish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_mish_derivative2.call(out, x)


@_loops.callable_when_jitted(hard_mish_derivative2)
def _overload_hard_mish_derivative2(x):
    call = _kernel_hard_mish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _hard_mish_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 0.0)
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = 1.0 + x
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v1 if x > 0.0 else _v3
    _v5 = _v0 if x <= -2.0 else _v4
    return _v5, _v5 == _v5


@_vecmath.jit_inline
def _hard_mish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hard_mish_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hard_mish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_mish_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hard_mish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _hard_mish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hard_mish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hard_mish_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _hard_mish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hard_mish_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _hard_mish_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_hard_mish_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hard_mish_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hard_mish_backward(grad_output, x):
    value, ok = _hard_mish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hard_mish_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hard_mish_backward(grad_output, x):
    value, ok = _hard_mish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hard_mish_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hard_mish_backward = _dispatch.Kernel(
    __name__,
    "hard_mish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_hard_mish_backward,
        fill32=_fill32_hard_mish_backward,
        mend=_mend_hard_mish_backward,
        one=_one_hard_mish_backward,
        one32=_one32_hard_mish_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hard_mish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of hard_mish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hard_mish_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(hard_mish_backward)
def _overload_hard_mish_backward(grad_output, x):
    call = _kernel_hard_mish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _hard_mish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_mish_fast(x)
    _r1, _ok1 = _hard_mish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hard_mish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hard_mish_fast32(x)
    _r1, _ok1 = _hard_mish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hard_mish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _hard_mish_exact(x)
    _r1 = _hard_mish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_hard_mish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hard_mish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hard_mish_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hard_mish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hard_mish_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hard_mish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hard_mish_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hard_mish_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hard_mish_value_and_derivative(x):
    value_0, value_1, ok = _hard_mish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hard_mish_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hard_mish_value_and_derivative(x):
    value_0, value_1, ok = _hard_mish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hard_mish_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hard_mish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hard_mish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hard_mish_value_and_derivative,
        fill32=_fill32_hard_mish_value_and_derivative,
        mend=_mend_hard_mish_value_and_derivative,
        one=_one_hard_mish_value_and_derivative,
        one32=_one32_hard_mish_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def hard_mish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard mish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hard_mish_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(hard_mish_value_and_derivative)
def _overload_hard_mish_value_and_derivative(x):
    call = _kernel_hard_mish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
