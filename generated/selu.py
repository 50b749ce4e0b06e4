"""SELU.

Written by `symact build` from [selu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "selu",
    "selu_backward",
    "selu_backward_from_output",
    "selu_derivative",
    "selu_derivative2",
    "selu_derivative_from_output",
    "selu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _selu_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 5253504936777402467096674926473*x/5000000000000000000000000000000
    _t1 = (1.0507009873554805, 3.9874847667154144e-17, 0.0, 0.001953125)
    _t4 = _ball.mul(_t1, x)
    return _t4


_selu_ball1_expression = _ball_wide.program(
    "x",
    "87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000"
    "000000000000000000000000000000000000000 - 879049670423688429970108760406159671030122904456104"
    "15488549141/50000000000000000000000000000000000000000000000000000000000000",
    "87904967042368842997010876040615967103012290445610415488549141*expm1(x)/500000000000000000000"
    "00000000000000000000000000000000000000000",
)


@_vecmath.jit_scalar
def _selu_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 87904967042368842997010876040615967103012290445610415488549141*exp(x)/500000000000000...
    _t1 = (1.7580993408473768, 1.41535193800845e-17, 0.0, 0.001953125)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t1, _t4)
    _t8 = _ball.sub(_t6, _t1)
    if _ball.is_sure(_t8):
        return _t8
    # 87904967042368842997010876040615967103012290445610415488549141*expm1(x)/5000000000000...
    _t13 = _ball.expm1(x)
    _t15 = _ball.mul(_t1, _t13)
    _t17 = _ball.better(_t8, _t15)
    return _ball_wide.settled(_t17, _selu_ball1_expression, (x,))


@_vecmath.jit_scalar
def _selu_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _selu_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _selu_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _selu_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _selu_sign0(x)
    if _order == -1:
        return _selu_ball0(x)
    return _selu_ball1(x)


@_vecmath.jit_scalar
def _selu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _selu_side(x, 0.0)


@_vecmath.jit_inline
def _selu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0507009873554805 * x
    _v1 = abs(x)
    _v2 = _vecmath.expm1_bounded(x)
    _v3 = 1.7580993408473768 * _v2
    _v4 = _vecmath.in_range(_v3)
    _v5 = _v4 | (x == 0.0)
    _v6 = x < -44.0
    _v7 = -1.7580993408473768 if _v6 else _v3
    _v8 = _v7 if x == x else x
    _v9 = _v5 | _v6
    _v10 = True if x > 0.0 else _v9
    _v11 = _v0 if x > 0.0 else _v8
    _v12 = _vecmath.guarded(_v11, _v10)
    return _v12, _v10


@_vecmath.jit_inline
def _selu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 1.0507009873554805 * x
    _v1 = _vecmath32.single(_v0)
    _v2 = abs(x)
    _v3 = _vecmath32.expm1_bounded(x)
    _v4 = 1.7580993408473768 * _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = x < -44.0
    _v7 = _vecmath32.single(-1.7580993408473768)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v1 if x > 0.0 else _v9
    return _v10, True


@_cached
def _fill_selu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _selu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu(x):
    value, ok = _selu_fast(_loops.float64(x))
    if not ok:
        exact = _round_selu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu(x):
    value, ok = _selu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_selu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu = _dispatch.Kernel(
    __name__,
    "selu",
    ("x",),
    _loops.Loops(
        fill=_fill_selu,
        fill32=_fill32_selu,
        mend=_mend_selu,
        one=_one_selu,
        one32=_one32_selu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def selu(x: ArrayLike, *, out: Any = None) -> Any:
    """SELU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu.call(out, x)


@_loops.callable_when_jitted(selu)
def _overload_selu(x):
    call = _kernel_selu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _selu_derivative_ball0(x):
    """In balls."""
    # 5253504936777402467096674926473/5000000000000000000000000000000
    _t1 = (1.0507009873554805, 3.9874847667154144e-17, 0.0, 0.001953125)
    return _t1


_selu_derivative_ball1_expression = _ball_wide.program(
    "x",
    "87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000"
    "000000000000000000000000000000000000000",
)


@_vecmath.jit_scalar
def _selu_derivative_ball1(x):
    """In balls."""
    # 87904967042368842997010876040615967103012290445610415488549141*exp(x)/500000000000000...
    _t1 = (1.7580993408473768, 1.41535193800845e-17, 0.0, 0.001953125)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t1, _t4)
    return _ball_wide.settled(_t6, _selu_derivative_ball1_expression, (x,))


@_vecmath.jit_scalar
def _selu_derivative_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _selu_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _selu_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _selu_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _selu_derivative_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _selu_derivative_ball0(x)
    return _selu_derivative_ball1(x)


@_vecmath.jit_scalar
def _selu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _t0 = (0.0, 0.0, 0.0, 0.0)
    if _ball.less(x, _t0) == 0:
        return _selu_derivative_side(x, -1.0)
    _tied = _selu_derivative_sign0(x) == 0
    if not _tied:
        return _selu_derivative_side(x, 0.0)
    _below = _selu_derivative_side(x, -1.0)
    _above = _selu_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _selu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.7580993408473768 * _v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = x < -2048.0
    _v5 = 0.0 if _v4 else _v2
    _v6 = _v0 < 690.0
    _v7 = _v3 & _v6
    _v8 = _v7 | _v4
    _v9 = True if x > 0.0 else _v8
    _v10 = 1.0507009873554805 if x > 0.0 else _v5
    _v11 = x != 0.0
    _v12 = _v9 & _v11
    _v13 = _vecmath.guarded(_v10, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _selu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0507009873554805)
    _v1 = abs(x)
    _v2 = _vecmath32.exp_light(x)
    _v3 = 1.7580993408473768 * _v2
    _v4 = _vecmath32.single(_v3)
    _v5 = x < -208.0
    _v6 = _vecmath32.single(0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v0 if x > 0.0 else _v8
    _v10 = x != 0.0
    _v11 = _vecmath32.guarded(_v9, _v10)
    return _v11, _v10


@_cached
def _fill_selu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _selu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu_derivative(x):
    value, ok = _selu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_selu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu_derivative(x):
    value, ok = _selu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_selu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu_derivative = _dispatch.Kernel(
    __name__,
    "selu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_selu_derivative,
        fill32=_fill32_selu_derivative,
        mend=_mend_selu_derivative,
        one=_one_selu_derivative,
        one32=_one32_selu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def selu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of selu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu_derivative.call(out, x)


@_loops.callable_when_jitted(selu_derivative)
def _overload_selu_derivative(x):
    call = _kernel_selu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _selu_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_selu_derivative2_ball1_expression = _ball_wide.program(
    "x",
    "87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000"
    "000000000000000000000000000000000000000",
)


@_vecmath.jit_scalar
def _selu_derivative2_ball1(x):
    """In balls."""
    # 87904967042368842997010876040615967103012290445610415488549141*exp(x)/500000000000000...
    _t1 = (1.7580993408473768, 1.41535193800845e-17, 0.0, 0.001953125)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t1, _t4)
    return _ball_wide.settled(_t6, _selu_derivative2_ball1_expression, (x,))


@_vecmath.jit_scalar
def _selu_derivative2_sign0_of(x):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _selu_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _selu_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _selu_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _selu_derivative2_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _selu_derivative2_ball0(x)
    return _selu_derivative2_ball1(x)


@_vecmath.jit_scalar
def _selu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _t0 = (0.0, 0.0, 0.0, 0.0)
    if _ball.less(x, _t0) == 0:
        return _selu_derivative2_side(x, -1.0)
    _tied = _selu_derivative2_sign0(x) == 0
    if not _tied:
        return _selu_derivative2_side(x, 0.0)
    _below = _selu_derivative2_side(x, -1.0)
    _above = _selu_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _selu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.7580993408473768 * _v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = x < -2048.0
    _v5 = 0.0 if _v4 else _v2
    _v6 = _v0 < 690.0
    _v7 = _v3 & _v6
    _v8 = _v7 | _v4
    _v9 = True if x > 0.0 else _v8
    _v10 = 0.0 if x > 0.0 else _v5
    _v11 = x != 0.0
    _v12 = _v9 & _v11
    _v13 = _vecmath.guarded(_v10, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _selu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = abs(x)
    _v2 = _vecmath32.exp_light(x)
    _v3 = 1.7580993408473768 * _v2
    _v4 = _vecmath32.single(_v3)
    _v5 = x < -208.0
    _v6 = _v0 if _v5 else _v4
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _v0 if x > 0.0 else _v7
    _v9 = x != 0.0
    _v10 = _vecmath32.guarded(_v8, _v9)
    return _v10, _v9


@_cached
def _fill_selu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _selu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu_derivative2(x):
    value, ok = _selu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_selu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu_derivative2(x):
    value, ok = _selu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_selu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu_derivative2 = _dispatch.Kernel(
    __name__,
    "selu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_selu_derivative2,
        fill32=_fill32_selu_derivative2,
        mend=_mend_selu_derivative2,
        one=_one_selu_derivative2,
        one32=_one32_selu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def selu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of selu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu_derivative2.call(out, x)


@_loops.callable_when_jitted(selu_derivative2)
def _overload_selu_derivative2(x):
    call = _kernel_selu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _selu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0507009873554805)
    _v1 = abs(x)
    _v2 = _vecmath32.exp_light(x)
    _v3 = 1.7580993408473768 * _v2
    _v4 = _vecmath32.product(grad_output, _v3)
    _v5 = x < -208.0
    _v6 = _vecmath32.product(grad_output, 0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v0 if x > 0.0 else _v8
    _v10 = x != 0.0
    _v11 = _vecmath32.guarded(_v9, _v10)
    return _v11, _v11 == _v11


@_vecmath.jit_inline
def _selu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _selu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _selu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _selu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _selu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _selu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_selu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _selu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu_backward(grad_output, x):
    value, ok = _selu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_selu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu_backward(grad_output, x):
    value, ok = _selu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_selu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu_backward = _dispatch.Kernel(
    __name__,
    "selu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_selu_backward,
        fill32=_fill32_selu_backward,
        mend=_mend_selu_backward,
        one=_one_selu_backward,
        one32=_one32_selu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def selu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of selu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(selu_backward)
def _overload_selu_backward(grad_output, x):
    call = _kernel_selu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _selu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _selu_fast(x)
    _r1, _ok1 = _selu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _selu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _selu_fast32(x)
    _r1, _ok1 = _selu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _selu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _selu_exact(x)
    _r1 = _selu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_selu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _selu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_selu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _selu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_selu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _selu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_selu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_selu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_selu_value_and_derivative(x):
    value_0, value_1, ok = _selu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_selu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_selu_value_and_derivative(x):
    value_0, value_1, ok = _selu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_selu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_selu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "selu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_selu_value_and_derivative,
        fill32=_fill32_selu_value_and_derivative,
        mend=_mend_selu_value_and_derivative,
        one=_one_selu_value_and_derivative,
        one32=_one32_selu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def selu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """SELU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_selu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(selu_value_and_derivative)
def _overload_selu_value_and_derivative(x):
    call = _kernel_selu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _selu_derivative_from_output_ball0(y):
    """In balls."""
    # 5253504936777402467096674926473/5000000000000000000000000000000
    _t1 = (1.0507009873554805, 3.9874847667154144e-17, 0.0, 0.001953125)
    return _t1


_selu_derivative_from_output_ball1_expression = _ball_wide.program(
    "y",
    "y + 87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000"
    "000000000000000000000000000000000000",
)


@_vecmath.jit_scalar
def _selu_derivative_from_output_ball1(y):
    """In balls."""
    # y + 87904967042368842997010876040615967103012290445610415488549141/500000000000000000...
    _t1 = (1.7580993408473768, 1.41535193800845e-17, 0.0, 0.001953125)
    _t4 = _ball.add(_t1, y)
    return _ball_wide.settled(_t4, _selu_derivative_from_output_ball1_expression, (y,))


@_vecmath.jit_scalar
def _selu_derivative_from_output_sign0_of(y):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _selu_derivative_from_output_sign0(y):
    """-1, 0, 1; 2: unknown."""
    _of = _selu_derivative_from_output_sign0_of(y)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _selu_derivative_from_output_side(y, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _selu_derivative_from_output_sign0(y)
    if _order == -1:
        return _selu_derivative_from_output_ball0(y)
    return _selu_derivative_from_output_ball1(y)


@_vecmath.jit_scalar
def _selu_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _selu_derivative_from_output_side(y, 0.0)


@_vecmath.jit_inline
def _selu_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_plus(1.7580993408473768, 1.41535193800845e-17, y)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _v1 + _v2
    _v4 = y < -1.8446744073709552e19
    _v5 = y if _v4 else _v3
    _v6 = abs(y)
    _v7 = 1.0507009873554805 if y > 0.0 else _v5
    return _v7, True


@_vecmath.jit_inline
def _selu_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0507009873554805)
    _v1 = 1.7580993408473768 + y
    _v2 = _v1 + 1.41535193800845e-17
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if y > 0.0 else _v3
    return _v4, True


@_cached
def _fill_selu_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _selu_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu_derivative_from_output(y):
    value, ok = _selu_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_selu_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu_derivative_from_output(y):
    value, ok = _selu_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_selu_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu_derivative_from_output = _dispatch.Kernel(
    __name__,
    "selu_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_selu_derivative_from_output,
        fill32=_fill32_selu_derivative_from_output,
        mend=_mend_selu_derivative_from_output,
        one=_one_selu_derivative_from_output,
        one32=_one32_selu_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def selu_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of selu, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(selu_derivative_from_output)
def _overload_selu_derivative_from_output(y):
    call = _kernel_selu_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _selu_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0507009873554805)
    _v1 = 1.7580993408473768 + y
    _v2 = _v1 + 1.41535193800845e-17
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = _v0 if y > 0.0 else _v3
    return _v4, _v4 == _v4


@_vecmath.jit_inline
def _selu_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _selu_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _selu_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _selu_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _selu_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _selu_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_selu_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_selu_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _selu_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_selu_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _selu_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_selu_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_selu_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_selu_backward_from_output(grad_output, y):
    value, ok = _selu_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_selu_backward_from_output(_loops.float64(grad_output), _loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_selu_backward_from_output(grad_output, y):
    value, ok = _selu_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_selu_backward_from_output(_loops.float64(grad_output), _loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_selu_backward_from_output = _dispatch.Kernel(
    __name__,
    "selu_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_selu_backward_from_output,
        fill32=_fill32_selu_backward_from_output,
        mend=_mend_selu_backward_from_output,
        one=_one_selu_backward_from_output,
        one32=_one32_selu_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def selu_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of selu, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_selu_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(selu_backward_from_output)
def _overload_selu_backward_from_output(grad_output, y):
    call = _kernel_selu_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
