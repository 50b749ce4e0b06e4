"""SineReLU.

Written by `symact build` from [sinerelu] in periodic.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "sinerelu",
    "sinerelu_backward",
    "sinerelu_backward_epsilon",
    "sinerelu_derivative",
    "sinerelu_derivative2",
    "sinerelu_derivative_epsilon",
    "sinerelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _sinerelu_ball0(x, epsilon):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_sinerelu_ball1_expression = _ball_wide.program(
    "x epsilon", "epsilon*(sin(x) - cos(x))", "-epsilon*(-sin(x) + cos(x))"
)


@_vecmath.jit_scalar
def _sinerelu_ball1(x, epsilon):
    """In balls."""
    # -epsilon*(-sin(x) + cos(x))
    _t3 = _ball.cos(x)
    _t5 = _ball.sin(x)
    _t7 = _ball.sub(_t3, _t5)
    _t9 = _ball.mul(epsilon, _t7)
    _t11 = _ball.neg(_t9)
    return _ball_wide.settled(_t11, _sinerelu_ball1_expression, (x, epsilon))


@_vecmath.jit_scalar
def _sinerelu_sign0_of(x, epsilon):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _sinerelu_sign0(x, epsilon):
    """-1, 0, 1; 2: unknown."""
    _of = _sinerelu_sign0_of(x, epsilon)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sinerelu_side(x, epsilon, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sinerelu_sign0(x, epsilon)
    if _order == -1:
        return _sinerelu_ball0(x, epsilon)
    return _sinerelu_ball1(x, epsilon)


@_vecmath.jit_scalar
def _sinerelu_exact(x, epsilon):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    epsilon = _ball.from_float(epsilon)
    return _sinerelu_side(x, epsilon, 0.0)


@_vecmath.jit_inline
def _sinerelu_fast(x, epsilon):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.cos_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.sin_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_sum(_v4, _v5, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v2)
    _v13 = abs(_v7)
    _v14 = _v12 + _v13
    _v15 = abs(_v10) * 1024.0 >= _v14
    _v16 = _v10 + _v11
    _v17 = _v16 * epsilon
    _v18 = _vecmath.in_range(_v17)
    _v19 = abs(epsilon)
    _v20 = _v0 < 1048576.0
    _v21 = _v19 < 3.402823669209385e38
    _v22 = _v15 & _v18
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = True if x > 0.0 else _v24
    _v26 = x if x > 0.0 else _v17
    _v27 = _vecmath.guarded(_v26, _v25)
    _v28 = _v27 if epsilon == epsilon else epsilon
    return _v28, _v25


@_vecmath.jit_inline
def _sinerelu_fast32(x, epsilon):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = _vecmath32.cos(x)
    _v2 = abs(x)
    _v3 = -_v1
    _v4 = _vecmath32.sin(x)
    _v5 = _v3 + _v4
    _v6 = abs(_v1)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 * epsilon
    _v11 = _v10 != 0.0
    _v12 = abs(epsilon)
    _v13 = _vecmath32.single(_v10)
    _v14 = _v2 < 1048576.0
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v9 & _v11
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = True if x > 0.0 else _v18
    _v20 = _v0 if x > 0.0 else _v13
    _v21 = _vecmath32.guarded(_v20, _v19)
    _v22 = _v21 if epsilon == epsilon else _vecmath32.single(epsilon)
    return _v22, _v19


@_cached
def _fill_sinerelu(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_fast(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_fast32(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinerelu(x, epsilon, width):
    if _loops.any_nan(x, epsilon):
        return _loops.NAN
    ball = _sinerelu_exact(x, epsilon)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinerelu(x, epsilon, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinerelu(_loops.at(x, i), _loops.at(epsilon, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinerelu(x, epsilon):
    value, ok = _sinerelu_fast(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu(_loops.float64(x), _loops.float64(epsilon), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinerelu(x, epsilon):
    value, ok = _sinerelu_fast32(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu(_loops.float64(x), _loops.float64(epsilon), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinerelu = _dispatch.Kernel(
    __name__,
    "sinerelu",
    ("x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu,
        fill32=_fill32_sinerelu,
        mend=_mend_sinerelu,
        one=_one_sinerelu,
        one32=_one32_sinerelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinerelu(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """SineReLU, elementwise.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinerelu.call(out, x, epsilon)


@_loops.callable_when_jitted(sinerelu)
def _overload_sinerelu(x, epsilon=0.01):
    call = _kernel_sinerelu.compiled(x, epsilon)

    def jitted(x, epsilon=0.01):
        return call(x, epsilon)

    return jitted


@_vecmath.jit_scalar
def _sinerelu_derivative_ball0(x, epsilon):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_sinerelu_derivative_ball1_expression = _ball_wide.program("x epsilon", "epsilon*(sin(x) + cos(x))")


@_vecmath.jit_scalar
def _sinerelu_derivative_ball1(x, epsilon):
    """In balls."""
    # epsilon*(sin(x) + cos(x))
    _t3 = _ball.cos(x)
    _t5 = _ball.sin(x)
    _t7 = _ball.add(_t3, _t5)
    _t9 = _ball.mul(epsilon, _t7)
    return _ball_wide.settled(_t9, _sinerelu_derivative_ball1_expression, (x, epsilon))


@_vecmath.jit_scalar
def _sinerelu_derivative_sign0_of(x, epsilon):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _sinerelu_derivative_sign0(x, epsilon):
    """-1, 0, 1; 2: unknown."""
    _of = _sinerelu_derivative_sign0_of(x, epsilon)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sinerelu_derivative_side(x, epsilon, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sinerelu_derivative_sign0(x, epsilon)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _sinerelu_derivative_ball0(x, epsilon)
    return _sinerelu_derivative_ball1(x, epsilon)


@_vecmath.jit_scalar
def _sinerelu_derivative_exact(x, epsilon):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    epsilon = _ball.from_float(epsilon)
    _tied = _sinerelu_derivative_sign0(x, epsilon) == 0
    if not _tied:
        return _sinerelu_derivative_side(x, epsilon, 0.0)
    _below = _sinerelu_derivative_side(x, epsilon, -1.0)
    _above = _sinerelu_derivative_side(x, epsilon, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _sinerelu_derivative_fast(x, epsilon):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.cos_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.sin_as_pair(x, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_sum(_v2, _v3, _v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v2)
    _v11 = abs(_v5)
    _v12 = _v10 + _v11
    _v13 = abs(_v8) * 1024.0 >= _v12
    _v14 = _v8 + _v9
    _v15 = _v14 * epsilon
    _v16 = _vecmath.in_range(_v15)
    _v17 = abs(epsilon)
    _v18 = _v0 < 1048576.0
    _v19 = _v17 < 3.402823669209385e38
    _v20 = _v13 & _v16
    _v21 = _v20 & _v18
    _v22 = _v21 & _v19
    _v23 = True if x > 0.0 else _v22
    _v24 = 1.0 if x > 0.0 else _v15
    _v25 = _vecmath.smallest(1.0, _v15)
    _v26 = _v25 if x == 0.0 else _v24
    _v27 = _vecmath.guarded(_v26, _v23)
    _v28 = _v27 if epsilon == epsilon else epsilon
    return _v28, _v23


@_vecmath.jit_inline
def _sinerelu_derivative_fast32(x, epsilon):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _vecmath32.cos(x)
    _v2 = abs(x)
    _v3 = _vecmath32.sin(x)
    _v4 = _v1 + _v3
    _v5 = abs(_v1)
    _v6 = abs(_v3)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v4 * epsilon
    _v10 = _v9 != 0.0
    _v11 = abs(epsilon)
    _v12 = _vecmath32.single(_v9)
    _v13 = _v2 < 1048576.0
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v8 & _v10
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = True if x > 0.0 else _v17
    _v19 = _v0 if x > 0.0 else _v12
    _v20 = _vecmath32.single(0.0)
    _v21 = _vecmath32.smallest(1.0, _v9, _v0, _v12, _v20)
    _v22 = _v21 if x == 0.0 else _v19
    _v23 = _vecmath32.guarded(_v22, _v18)
    _v24 = _v23 if epsilon == epsilon else _vecmath32.single(epsilon)
    return _v24, _v18


@_cached
def _fill_sinerelu_derivative(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative_fast(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu_derivative(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative_fast32(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinerelu_derivative(x, epsilon, width):
    if _loops.any_nan(x, epsilon):
        return _loops.NAN
    ball = _sinerelu_derivative_exact(x, epsilon)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinerelu_derivative(x, epsilon, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinerelu_derivative(_loops.at(x, i), _loops.at(epsilon, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinerelu_derivative(x, epsilon):
    value, ok = _sinerelu_derivative_fast(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative(_loops.float64(x), _loops.float64(epsilon), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinerelu_derivative(x, epsilon):
    value, ok = _sinerelu_derivative_fast32(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative(_loops.float64(x), _loops.float64(epsilon), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinerelu_derivative = _dispatch.Kernel(
    __name__,
    "sinerelu_derivative",
    ("x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu_derivative,
        fill32=_fill32_sinerelu_derivative,
        mend=_mend_sinerelu_derivative,
        one=_one_sinerelu_derivative,
        one32=_one32_sinerelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinerelu_derivative(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The derivative of sinerelu with respect to x.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinerelu_derivative.call(out, x, epsilon)


@_loops.callable_when_jitted(sinerelu_derivative)
def _overload_sinerelu_derivative(x, epsilon=0.01):
    call = _kernel_sinerelu_derivative.compiled(x, epsilon)

    def jitted(x, epsilon=0.01):
        return call(x, epsilon)

    return jitted


@_vecmath.jit_scalar
def _sinerelu_derivative2_ball0(x, epsilon):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_sinerelu_derivative2_ball1_expression = _ball_wide.program(
    "x epsilon", "-epsilon*(sin(x) - cos(x))", "epsilon*(-sin(x) + cos(x))"
)


@_vecmath.jit_scalar
def _sinerelu_derivative2_ball1(x, epsilon):
    """In balls."""
    # epsilon*(-sin(x) + cos(x))
    _t3 = _ball.cos(x)
    _t5 = _ball.sin(x)
    _t7 = _ball.sub(_t3, _t5)
    _t9 = _ball.mul(epsilon, _t7)
    return _ball_wide.settled(_t9, _sinerelu_derivative2_ball1_expression, (x, epsilon))


@_vecmath.jit_scalar
def _sinerelu_derivative2_sign0_of(x, epsilon):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _sinerelu_derivative2_sign0(x, epsilon):
    """-1, 0, 1; 2: unknown."""
    _of = _sinerelu_derivative2_sign0_of(x, epsilon)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sinerelu_derivative2_side(x, epsilon, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sinerelu_derivative2_sign0(x, epsilon)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _sinerelu_derivative2_ball0(x, epsilon)
    return _sinerelu_derivative2_ball1(x, epsilon)


@_vecmath.jit_scalar
def _sinerelu_derivative2_exact(x, epsilon):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    epsilon = _ball.from_float(epsilon)
    _tied = _sinerelu_derivative2_sign0(x, epsilon) == 0
    if not _tied:
        return _sinerelu_derivative2_side(x, epsilon, 0.0)
    _below = _sinerelu_derivative2_side(x, epsilon, -1.0)
    _above = _sinerelu_derivative2_side(x, epsilon, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _sinerelu_derivative2_fast(x, epsilon):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.sin_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.cos_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_sum(_v4, _v5, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v2)
    _v13 = abs(_v7)
    _v14 = _v12 + _v13
    _v15 = abs(_v10) * 1024.0 >= _v14
    _v16 = _v10 + _v11
    _v17 = _v16 * epsilon
    _v18 = _vecmath.in_range(_v17)
    _v19 = abs(epsilon)
    _v20 = _v0 < 1048576.0
    _v21 = _v19 < 3.402823669209385e38
    _v22 = _v15 & _v18
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = True if x >= 0.0 else _v24
    _v26 = 0.0 if x >= 0.0 else _v17
    _v27 = _vecmath.guarded(_v26, _v25)
    _v28 = _v27 if epsilon == epsilon else epsilon
    return _v28, _v25


@_vecmath.jit_inline
def _sinerelu_derivative2_fast32(x, epsilon):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.sin(x)
    _v2 = abs(x)
    _v3 = -_v1
    _v4 = _vecmath32.cos(x)
    _v5 = _v3 + _v4
    _v6 = abs(_v1)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 * epsilon
    _v11 = _v10 != 0.0
    _v12 = abs(epsilon)
    _v13 = _vecmath32.single(_v10)
    _v14 = _v2 < 1048576.0
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v9 & _v11
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = True if x >= 0.0 else _v18
    _v20 = _v0 if x >= 0.0 else _v13
    _v21 = _vecmath32.guarded(_v20, _v19)
    _v22 = _v21 if epsilon == epsilon else _vecmath32.single(epsilon)
    return _v22, _v19


@_cached
def _fill_sinerelu_derivative2(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative2_fast(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu_derivative2(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative2_fast32(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinerelu_derivative2(x, epsilon, width):
    if _loops.any_nan(x, epsilon):
        return _loops.NAN
    ball = _sinerelu_derivative2_exact(x, epsilon)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinerelu_derivative2(x, epsilon, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinerelu_derivative2(_loops.at(x, i), _loops.at(epsilon, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinerelu_derivative2(x, epsilon):
    value, ok = _sinerelu_derivative2_fast(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative2(_loops.float64(x), _loops.float64(epsilon), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinerelu_derivative2(x, epsilon):
    value, ok = _sinerelu_derivative2_fast32(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative2(_loops.float64(x), _loops.float64(epsilon), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinerelu_derivative2 = _dispatch.Kernel(
    __name__,
    "sinerelu_derivative2",
    ("x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu_derivative2,
        fill32=_fill32_sinerelu_derivative2,
        mend=_mend_sinerelu_derivative2,
        one=_one_sinerelu_derivative2,
        one32=_one32_sinerelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinerelu_derivative2(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The second derivative of sinerelu with respect to x.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinerelu_derivative2.call(out, x, epsilon)


@_loops.callable_when_jitted(sinerelu_derivative2)
def _overload_sinerelu_derivative2(x, epsilon=0.01):
    call = _kernel_sinerelu_derivative2.compiled(x, epsilon)

    def jitted(x, epsilon=0.01):
        return call(x, epsilon)

    return jitted


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_ball0(x, epsilon):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_sinerelu_derivative_epsilon_ball1_expression = _ball_wide.program("x epsilon", "sin(x) - cos(x)")


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_ball1(x, epsilon):
    """In balls."""
    # sin(x) - cos(x)
    _t2 = _ball.sin(x)
    _t4 = _ball.cos(x)
    _t6 = _ball.sub(_t2, _t4)
    return _ball_wide.settled(_t6, _sinerelu_derivative_epsilon_ball1_expression, (x, epsilon))


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_sign0_of(x, epsilon):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_sign0(x, epsilon):
    """-1, 0, 1; 2: unknown."""
    _of = _sinerelu_derivative_epsilon_sign0_of(x, epsilon)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_side(x, epsilon, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _sinerelu_derivative_epsilon_sign0(x, epsilon)
    if _order == -1:
        return _sinerelu_derivative_epsilon_ball0(x, epsilon)
    return _sinerelu_derivative_epsilon_ball1(x, epsilon)


@_vecmath.jit_scalar
def _sinerelu_derivative_epsilon_exact(x, epsilon):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    epsilon = _ball.from_float(epsilon)
    _tied = _sinerelu_derivative_epsilon_sign0(x, epsilon) == 0
    if not _tied:
        return _sinerelu_derivative_epsilon_side(x, epsilon, 0.0)
    _below = _sinerelu_derivative_epsilon_side(x, epsilon, -1.0)
    _above = _sinerelu_derivative_epsilon_side(x, epsilon, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _sinerelu_derivative_epsilon_fast(x, epsilon):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.cos_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.sin_as_pair(x, 0.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_sum(_v4, _v5, _v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v2)
    _v13 = abs(_v7)
    _v14 = _v12 + _v13
    _v15 = abs(_v10) * 1024.0 >= _v14
    _v16 = _v10 + _v11
    _v17 = _vecmath.in_range(_v16)
    _v18 = abs(epsilon)
    _v19 = _v0 < 1048576.0
    _v20 = _v18 < 3.402823669209385e38
    _v21 = _v15 & _v17
    _v22 = _v21 & _v19
    _v23 = _v22 & _v20
    _v24 = True if x > 0.0 else _v23
    _v25 = 0.0 if x > 0.0 else _v16
    _v26 = _vecmath.guarded(_v25, _v24)
    _v27 = _v26 if epsilon == epsilon else epsilon
    return _v27, _v24


@_vecmath.jit_inline
def _sinerelu_derivative_epsilon_fast32(x, epsilon):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.cos(x)
    _v2 = abs(x)
    _v3 = -_v1
    _v4 = _vecmath32.sin(x)
    _v5 = _v3 + _v4
    _v6 = abs(_v1)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 != 0.0
    _v11 = abs(epsilon)
    _v12 = _vecmath32.single(_v5)
    _v13 = _v2 < 1048576.0
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v9 & _v10
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = True if x > 0.0 else _v17
    _v19 = _v0 if x > 0.0 else _v12
    _v20 = _vecmath32.guarded(_v19, _v18)
    _v21 = _v20 if epsilon == epsilon else _vecmath32.single(epsilon)
    return _v21, _v18


@_cached
def _fill_sinerelu_derivative_epsilon(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative_epsilon_fast(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu_derivative_epsilon(x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_derivative_epsilon_fast32(_loops.at(x, i), _loops.at(epsilon, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinerelu_derivative_epsilon(x, epsilon, width):
    if _loops.any_nan(x, epsilon):
        return _loops.NAN
    ball = _sinerelu_derivative_epsilon_exact(x, epsilon)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinerelu_derivative_epsilon(x, epsilon, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinerelu_derivative_epsilon(
                _loops.at(x, i), _loops.at(epsilon, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinerelu_derivative_epsilon(x, epsilon):
    value, ok = _sinerelu_derivative_epsilon_fast(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative_epsilon(_loops.float64(x), _loops.float64(epsilon), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinerelu_derivative_epsilon(x, epsilon):
    value, ok = _sinerelu_derivative_epsilon_fast32(_loops.float64(x), _loops.float64(epsilon))
    if not ok:
        exact = _round_sinerelu_derivative_epsilon(_loops.float64(x), _loops.float64(epsilon), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinerelu_derivative_epsilon = _dispatch.Kernel(
    __name__,
    "sinerelu_derivative_epsilon",
    ("x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu_derivative_epsilon,
        fill32=_fill32_sinerelu_derivative_epsilon,
        mend=_mend_sinerelu_derivative_epsilon,
        one=_one_sinerelu_derivative_epsilon,
        one32=_one32_sinerelu_derivative_epsilon,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinerelu_derivative_epsilon(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The derivative of sinerelu with respect to its parameter epsilon.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinerelu_derivative_epsilon.call(out, x, epsilon)


@_loops.callable_when_jitted(sinerelu_derivative_epsilon)
def _overload_sinerelu_derivative_epsilon(x, epsilon=0.01):
    call = _kernel_sinerelu_derivative_epsilon.compiled(x, epsilon)

    def jitted(x, epsilon=0.01):
        return call(x, epsilon)

    return jitted


@_vecmath.jit_inline
def _sinerelu_derivative_fast_pulled32(grad_output, x, epsilon):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = _vecmath32.cos(x)
    _v2 = abs(x)
    _v3 = _vecmath32.sin(x)
    _v4 = _v1 + _v3
    _v5 = abs(_v1)
    _v6 = abs(_v3)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v4 * epsilon
    _v10 = _v9 != 0.0
    _v11 = abs(epsilon)
    _v12 = _vecmath32.product(grad_output, _v9)
    _v13 = _v2 < 1048576.0
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v8 & _v10
    _v16 = _v15 & _v13
    _v17 = _v16 & _v14
    _v18 = True if x > 0.0 else _v17
    _v19 = _v0 if x > 0.0 else _v12
    _v20 = _vecmath32.product(grad_output, 0.0)
    _v21 = _vecmath32.smallest(1.0, _v9, _v0, _v12, _v20)
    _v22 = _v21 if x == 0.0 else _v19
    _v23 = _vecmath32.guarded(_v22, _v18)
    _v24 = _v23 if epsilon == epsilon else _vecmath32.single(epsilon)
    return _v24, _v24 == _v24


@_vecmath.jit_inline
def _sinerelu_backward_fast(grad_output, x, epsilon):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sinerelu_derivative_fast(x, epsilon)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sinerelu_backward_fast32(grad_output, x, epsilon):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinerelu_derivative_fast_pulled32(grad_output, x, epsilon)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sinerelu_backward_exact(grad_output, x, epsilon):
    """Right everywhere: balls."""
    _d0 = _sinerelu_derivative_exact(x, epsilon)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sinerelu_backward(grad_output, x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(epsilon, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu_backward(grad_output, x, epsilon, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinerelu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(epsilon, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinerelu_backward(grad_output, x, epsilon, width):
    if _loops.any_nan(grad_output, x, epsilon):
        return _loops.NAN
    ball = _sinerelu_backward_exact(grad_output, x, epsilon)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinerelu_backward(grad_output, x, epsilon, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinerelu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(epsilon, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinerelu_backward(grad_output, x, epsilon):
    value, ok = _sinerelu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(epsilon)
    )
    if not ok:
        exact = _round_sinerelu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(epsilon), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinerelu_backward(grad_output, x, epsilon):
    value, ok = _sinerelu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(epsilon)
    )
    if not ok:
        exact = _round_sinerelu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(epsilon), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinerelu_backward = _dispatch.Kernel(
    __name__,
    "sinerelu_backward",
    ("grad_output", "x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu_backward,
        fill32=_fill32_sinerelu_backward,
        mend=_mend_sinerelu_backward,
        one=_one_sinerelu_backward,
        one32=_one32_sinerelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sinerelu_backward(
    grad_output: ArrayLike, x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of sinerelu.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinerelu_backward.call(out, grad_output, x, epsilon)


@_loops.callable_when_jitted(sinerelu_backward)
def _overload_sinerelu_backward(grad_output, x, epsilon=0.01):
    call = _kernel_sinerelu_backward.compiled(grad_output, x, epsilon)

    def jitted(grad_output, x, epsilon=0.01):
        return call(grad_output, x, epsilon)

    return jitted


@_vecmath.jit_inline
def _sinerelu_value_and_derivative_fast(x, epsilon):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinerelu_fast(x, epsilon)
    _r1, _ok1 = _sinerelu_derivative_fast(x, epsilon)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sinerelu_value_and_derivative_fast32(x, epsilon):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinerelu_fast32(x, epsilon)
    _r1, _ok1 = _sinerelu_derivative_fast32(x, epsilon)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sinerelu_value_and_derivative_exact(x, epsilon):
    """Right everywhere: balls."""
    _r0 = _sinerelu_exact(x, epsilon)
    _r1 = _sinerelu_derivative_exact(x, epsilon)
    return _r0, _r1


@_cached
def _fill_sinerelu_value_and_derivative(x, epsilon, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinerelu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(epsilon, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sinerelu_value_and_derivative(x, epsilon, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinerelu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(epsilon, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sinerelu_value_and_derivative(x, epsilon, width):
    if _loops.any_nan(x, epsilon):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sinerelu_value_and_derivative_exact(x, epsilon)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sinerelu_value_and_derivative(x, epsilon, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sinerelu_value_and_derivative(
                _loops.at(x, i), _loops.at(epsilon, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sinerelu_value_and_derivative(x, epsilon):
    value_0, value_1, ok = _sinerelu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(epsilon)
    )
    if not ok:
        exact_0, exact_1 = _round_sinerelu_value_and_derivative(
            _loops.float64(x), _loops.float64(epsilon), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sinerelu_value_and_derivative(x, epsilon):
    value_0, value_1, ok = _sinerelu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(epsilon)
    )
    if not ok:
        exact_0, exact_1 = _round_sinerelu_value_and_derivative(
            _loops.float64(x), _loops.float64(epsilon), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sinerelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sinerelu_value_and_derivative",
    ("x", "epsilon"),
    _loops.Loops(
        fill=_fill_sinerelu_value_and_derivative,
        fill32=_fill32_sinerelu_value_and_derivative,
        mend=_mend_sinerelu_value_and_derivative,
        one=_one_sinerelu_value_and_derivative,
        one32=_one32_sinerelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sinerelu_value_and_derivative(
    x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """SineReLU and its derivative, in one pass.

    epsilon: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sinerelu_value_and_derivative.call(out, x, epsilon)


@_loops.callable_when_jitted(sinerelu_value_and_derivative)
def _overload_sinerelu_value_and_derivative(x, epsilon=0.01):
    call = _kernel_sinerelu_value_and_derivative.compiled(x, epsilon)

    def jitted(x, epsilon=0.01):
        return call(x, epsilon)

    return jitted


def sinerelu_backward_epsilon(
    grad_output: ArrayLike, x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The sum of grad_output times sinerelu_derivative_epsilon, over the axes along which epsilon
    is broadcast.

    epsilon and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of epsilon's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "sinerelu_backward_epsilon",
        _kernel_sinerelu_derivative_epsilon,
        ("grad_output", "x", "epsilon"),
        2,
        (grad_output, x, epsilon),
        out,
    )
