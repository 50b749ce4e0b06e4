"""Hard swish.

Written by `symact build` from [hardswish] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _vecmath

__all__ = [
    "hardswish",
    "hardswish_backward",
    "hardswish_derivative",
    "hardswish_derivative2",
    "hardswish_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hardswish_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _hardswish_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + 3)/6
    _t1 = (1.3333333333333333, 7.401486830834377e-17, -3.0, 0.0078125)
    _t4 = (1.5, 0.0, 1.0, 0.0)
    _t6 = _ball.add(_t4, x)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.mul(_t1, _t8)
    return _t10


@_vecmath.jit_scalar
def _hardswish_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_sign0(x)
    if _order == -1:
        _order = _hardswish_sign1(x)
        if _order == -1:
            return _hardswish_ball0(x)
        return _hardswish_ball1(x)
    return _hardswish_ball2(x)


@_vecmath.jit_scalar
def _hardswish_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _hardswish_side(x, 0.0)


@_vecmath.jit_inline
def _hardswish_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.16666666666666666 * x
    _v1 = 3.0 + x
    _v2 = _v0 * _v1
    _v3 = abs(x) < 3.402823669209385e38
    _v4 = _vecmath.in_range(_v2)
    _v5 = _v2 == 0.0
    _v6 = _v5 & (x == 0.0)
    _v7 = _v4 | _v6
    _v8 = _v3 & _v7
    _v9 = True if _v1 > 6.0 else _v8
    _v10 = x if _v1 > 6.0 else _v2
    _v11 = abs(_v1) + abs(6.0)
    _v12 = abs(_v1 - 6.0) * 1073741824.0 > _v11
    _v13 = _v9 & _v12
    _v14 = _v13 if _v1 > 0.0 else True
    _v15 = _v10 if _v1 > 0.0 else 0.0
    _v16 = abs(_v1) + abs(0.0)
    _v17 = abs(_v1 - 0.0) * 1073741824.0 > _v16
    _v18 = _v14 & _v17
    _v19 = x == x
    _v20 = _v18 & _v19
    return _vecmath.guarded(_v15, _v20), _v20


@_vecmath.jit_inline
def _hardswish_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.16666666666666666 * x
    _v1 = 3.0 + x
    _v2 = _v0 * _v1
    _v3 = abs(x) < 3.402823669209385e38
    _v4 = _vecmath.in_range(_v2)
    _v5 = _v2 == 0.0
    _v6 = _v5 & (x == 0.0)
    _v7 = _v4 | _v6
    _v8 = _v3 & _v7
    _v9 = True if _v1 > 6.0 else _v8
    _v10 = x if _v1 > 6.0 else _v2
    _v11 = abs(_v1) + abs(6.0)
    _v12 = abs(_v1 - 6.0) * 1073741824.0 > _v11
    _v13 = _v9 & _v12
    _v14 = _v13 if _v1 > 0.0 else True
    _v15 = _v10 if _v1 > 0.0 else 0.0
    _v16 = abs(_v1) + abs(0.0)
    _v17 = abs(_v1 - 0.0) * 1073741824.0 > _v16
    _v18 = _v14 & _v17
    _v19 = x == x
    _v20 = _v18 & _v19
    return _vecmath.guarded(_v15, _v20), _v20


@_cached
def _fill_hardswish(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_hardswish(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_hardswish(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_hardswish(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish(x):
    value, ok = _hardswish_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish(x):
    value, ok = _hardswish_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish = _dispatch.Kernel(
    __name__,
    "hardswish",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish,
        fill32=_fill32_hardswish,
        mend=_mend_hardswish,
        one=_one_hardswish,
        one32=_one32_hardswish,
        inputs=1,
        results=1,
    ),
)


def hardswish(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard swish, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish(x, out=out)


@_loops.callable_when_jitted(hardswish)
def _overload_hardswish(x):
    call = _kernel_hardswish.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hardswish_derivative_ball0(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative_ball1(x):
    """In balls."""
    # times(1/6, 2*x + 3)
    _t1 = (1.3333333333333333, 7.401486830834377e-17, -3.0, 0.0078125)
    _t4 = _ball.scaled(x, 1.0)
    _t6 = (1.5, 0.0, 1.0, 0.0)
    _t8 = _ball.add(_t4, _t6)
    _t10 = _ball.mul(_t1, _t8)
    return _t10


@_vecmath.jit_scalar
def _hardswish_derivative_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_derivative_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _hardswish_derivative_sign1(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _hardswish_derivative_ball0(x)
        return _hardswish_derivative_ball1(x)
    return _hardswish_derivative_ball2(x)


@_vecmath.jit_scalar
def _hardswish_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hardswish_derivative_sign0(x) == 0
    _tied = _tied or _hardswish_derivative_sign1(x) == 0
    if _tied:
        _below = _hardswish_derivative_side(x, -1.0)
        _above = _hardswish_derivative_side(x, 1.0)
        return _ball.smallest(_below, _above)
    return _hardswish_derivative_side(x, 0.0)


@_vecmath.jit_inline
def _hardswish_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_product(0.3333333333333333, 1.850371707708594e-17, x, 0.0)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_sum(0.5, 0.0, _v1, _v2)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(0.5)
    _v7 = abs(_v1)
    _v8 = _v6 + _v7
    _v9 = abs(_v4) * 64.0 >= _v8
    _v10 = _v4 + _v5
    _v11 = abs(x) < 3.402823669209385e38
    _v12 = _vecmath.in_range(_v10)
    _v13 = _v9 & _v11
    _v14 = _v13 & _v12
    _v15 = 3.0 + x
    _v16 = True if _v15 > 6.0 else _v14
    _v17 = 1.0 if _v15 > 6.0 else _v10
    _v18 = abs(_v15) + abs(6.0)
    _v19 = abs(_v15 - 6.0) * 1073741824.0 > _v18
    _v20 = _v16 & _v19
    _v21 = _v20 if _v15 > 0.0 else True
    _v22 = _v17 if _v15 > 0.0 else 0.0
    _v23 = abs(_v15) + abs(0.0)
    _v24 = abs(_v15 - 0.0) * 1073741824.0 > _v23
    _v25 = _v21 & _v24
    _v26 = x == x
    _v27 = _v25 & _v26
    return _vecmath.guarded(_v22, _v27), _v27


@_vecmath.jit_inline
def _hardswish_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 0.3333333333333333 * x
    _v1 = 0.5 + _v0
    _v2 = abs(0.5)
    _v3 = abs(_v0)
    _v4 = _v2 + _v3
    _v5 = abs(_v1) * 4096.0 >= _v4
    _v6 = abs(x) < 3.402823669209385e38
    _v7 = _vecmath.in_range(_v1)
    _v8 = _v5 & _v6
    _v9 = _v8 & _v7
    _v10 = 3.0 + x
    _v11 = True if _v10 > 6.0 else _v9
    _v12 = 1.0 if _v10 > 6.0 else _v1
    _v13 = abs(_v10) + abs(6.0)
    _v14 = abs(_v10 - 6.0) * 1073741824.0 > _v13
    _v15 = _v11 & _v14
    _v16 = _v15 if _v10 > 0.0 else True
    _v17 = _v12 if _v10 > 0.0 else 0.0
    _v18 = abs(_v10) + abs(0.0)
    _v19 = abs(_v10 - 0.0) * 1073741824.0 > _v18
    _v20 = _v16 & _v19
    _v21 = x == x
    _v22 = _v20 & _v21
    return _vecmath.guarded(_v17, _v22), _v22


@_cached
def _fill_hardswish_derivative(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_hardswish_derivative(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_hardswish_derivative(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_derivative_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_hardswish_derivative(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_derivative(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_derivative(x):
    value, ok = _hardswish_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_derivative(x):
    value, ok = _hardswish_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_derivative = _dispatch.Kernel(
    __name__,
    "hardswish_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_derivative,
        fill32=_fill32_hardswish_derivative,
        mend=_mend_hardswish_derivative,
        one=_one_hardswish_derivative,
        one32=_one32_hardswish_derivative,
        inputs=1,
        results=1,
    ),
)


def hardswish_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hardswish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_derivative(x, out=out)


@_loops.callable_when_jitted(hardswish_derivative)
def _overload_hardswish_derivative(x):
    call = _kernel_hardswish_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _hardswish_derivative2_ball0(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_ball1(x):
    """In balls."""
    # 1/3
    _t1 = (1.3333333333333333, 7.401486830834377e-17, -2.0, 0.0078125)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_ball2(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardswish_derivative2_sign0_of(x):
    """In balls."""
    # -x - 3
    _t1 = (-1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative2_sign1_of(x):
    """In balls."""
    # 3 - x
    _t1 = (1.5, 0.0, 1.0, 0.0)
    _t4 = _ball.sub(_t1, x)
    return _t4


@_vecmath.jit_scalar
def _hardswish_derivative2_sign1(x):
    """-1, 0, 1; 2: unknown."""
    _of = _hardswish_derivative2_sign1_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardswish_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardswish_derivative2_sign0(x)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _hardswish_derivative2_sign1(x)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _hardswish_derivative2_ball0(x)
        return _hardswish_derivative2_ball1(x)
    return _hardswish_derivative2_ball2(x)


@_vecmath.jit_scalar
def _hardswish_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _hardswish_derivative2_sign0(x) == 0
    _tied = _tied or _hardswish_derivative2_sign1(x) == 0
    if _tied:
        _below = _hardswish_derivative2_side(x, -1.0)
        _above = _hardswish_derivative2_side(x, 1.0)
        return _ball.smallest(_below, _above)
    return _hardswish_derivative2_side(x, 0.0)


@_vecmath.jit_inline
def _hardswish_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x) < 3.402823669209385e38
    _v1 = _vecmath.in_range(0.3333333333333333)
    _v2 = _v0 & _v1
    _v3 = 3.0 + x
    _v4 = True if _v3 > 6.0 else _v2
    _v5 = 0.0 if _v3 > 6.0 else 0.3333333333333333
    _v6 = abs(_v3) + abs(6.0)
    _v7 = abs(_v3 - 6.0) * 1073741824.0 > _v6
    _v8 = _v4 & _v7
    _v9 = _v8 if _v3 > 0.0 else True
    _v10 = _v5 if _v3 > 0.0 else 0.0
    _v11 = abs(_v3) + abs(0.0)
    _v12 = abs(_v3 - 0.0) * 1073741824.0 > _v11
    _v13 = _v9 & _v12
    _v14 = x == x
    _v15 = _v13 & _v14
    return _vecmath.guarded(_v10, _v15), _v15


@_vecmath.jit_inline
def _hardswish_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x) < 3.402823669209385e38
    _v1 = _vecmath.in_range(0.3333333333333333)
    _v2 = _v0 & _v1
    _v3 = 3.0 + x
    _v4 = True if _v3 > 6.0 else _v2
    _v5 = 0.0 if _v3 > 6.0 else 0.3333333333333333
    _v6 = abs(_v3) + abs(6.0)
    _v7 = abs(_v3 - 6.0) * 1073741824.0 > _v6
    _v8 = _v4 & _v7
    _v9 = _v8 if _v3 > 0.0 else True
    _v10 = _v5 if _v3 > 0.0 else 0.0
    _v11 = abs(_v3) + abs(0.0)
    _v12 = abs(_v3 - 0.0) * 1073741824.0 > _v11
    _v13 = _v9 & _v12
    _v14 = x == x
    _v15 = _v13 & _v14
    return _vecmath.guarded(_v10, _v15), _v15


@_cached
def _fill_hardswish_derivative2(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_hardswish_derivative2(x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_hardswish_derivative2(x, single):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _hardswish_derivative2_exact(x)
    return _loops.rounded(ball, single)


@_cached
def _mend_hardswish_derivative2(x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_derivative2(_loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_derivative2(x):
    value, ok = _hardswish_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative2(_loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_derivative2(x):
    value, ok = _hardswish_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_hardswish_derivative2(_loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_derivative2 = _dispatch.Kernel(
    __name__,
    "hardswish_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_derivative2,
        fill32=_fill32_hardswish_derivative2,
        mend=_mend_hardswish_derivative2,
        one=_one_hardswish_derivative2,
        one32=_one32_hardswish_derivative2,
        inputs=1,
        results=1,
    ),
)


def hardswish_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of hardswish with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_derivative2(x, out=out)


@_loops.callable_when_jitted(hardswish_derivative2)
def _overload_hardswish_derivative2(x):
    call = _kernel_hardswish_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _hardswish_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _ok = abs(grad_output) < 2.0**1000
    _d0, _ok0 = _hardswish_derivative_fast(x)
    _r0 = grad_output * _d0
    _exact_zero0 = (grad_output == 0.0) | (_d0 == 0.0)
    _ok0 = _ok & _ok0 & (_vecmath.in_range(_r0) | _exact_zero0)
    return _vecmath.guarded(_r0, _ok0), _ok0


@_vecmath.jit_inline
def _hardswish_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _ok = abs(grad_output) < 2.0**1000
    _d0, _ok0 = _hardswish_derivative_fast32(x)
    _r0 = grad_output * _d0
    _exact_zero0 = (grad_output == 0.0) | (_d0 == 0.0)
    _ok0 = _ok & _ok0 & (_vecmath.in_range(_r0) | _exact_zero0)
    return _vecmath.guarded(_r0, _ok0), _ok0


@_vecmath.jit_scalar
def _hardswish_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _hardswish_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardswish_backward(grad_output, x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _fill32_hardswish_backward(grad_output, x, out):
    missed = 0
    for i in range(out.size):
        value, ok = _hardswish_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed += not ok
    return missed


@_cached
def _round_hardswish_backward(grad_output, x, single):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _hardswish_backward_exact(grad_output, x)
    return _loops.rounded(ball, single)


@_cached
def _mend_hardswish_backward(grad_output, x, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardswish_backward(_loops.at(grad_output, i), _loops.at(x, i), single)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardswish_backward(grad_output, x):
    value, ok = _hardswish_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hardswish_backward(_loops.float64(grad_output), _loops.float64(x), False)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardswish_backward(grad_output, x):
    value, ok = _hardswish_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_hardswish_backward(_loops.float64(grad_output), _loops.float64(x), True)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardswish_backward = _dispatch.Kernel(
    __name__,
    "hardswish_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_hardswish_backward,
        fill32=_fill32_hardswish_backward,
        mend=_mend_hardswish_backward,
        one=_one_hardswish_backward,
        one32=_one32_hardswish_backward,
        inputs=2,
        results=1,
    ),
)


def hardswish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardswish.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardswish_backward(grad_output, x, out=out)


@_loops.callable_when_jitted(hardswish_backward)
def _overload_hardswish_backward(grad_output, x):
    call = _kernel_hardswish_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _hardswish_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardswish_fast(x)
    _r1, _ok1 = _hardswish_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hardswish_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardswish_fast32(x)
    _r1, _ok1 = _hardswish_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hardswish_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _hardswish_exact(x)
    _r1 = _hardswish_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_hardswish_value_and_derivative(x, out_0, out_1):
    missed = 0
    for i in range(out_0.size):
        value_0, value_1, ok = _hardswish_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed += not ok
    return missed


@_cached
def _fill32_hardswish_value_and_derivative(x, out_0, out_1):
    missed = 0
    for i in range(out_0.size):
        value_0, value_1, ok = _hardswish_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed += not ok
    return missed


@_cached
def _round_hardswish_value_and_derivative(x, single):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hardswish_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_hardswish_value_and_derivative(x, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hardswish_value_and_derivative(_loops.at(x, i), single)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hardswish_value_and_derivative(x):
    value_0, value_1, ok = _hardswish_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hardswish_value_and_derivative(_loops.float64(x), False)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hardswish_value_and_derivative(x):
    value_0, value_1, ok = _hardswish_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_hardswish_value_and_derivative(_loops.float64(x), True)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hardswish_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hardswish_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_hardswish_value_and_derivative,
        fill32=_fill32_hardswish_value_and_derivative,
        mend=_mend_hardswish_value_and_derivative,
        one=_one_hardswish_value_and_derivative,
        one32=_one32_hardswish_value_and_derivative,
        inputs=1,
        results=2,
    ),
)


def hardswish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Hard swish and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hardswish_value_and_derivative(x, out=out)


@_loops.callable_when_jitted(hardswish_value_and_derivative)
def _overload_hardswish_value_and_derivative(x):
    call = _kernel_hardswish_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
