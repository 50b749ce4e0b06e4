"""Hinge loss.

Written by `symact build` from [hinge] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "hinge",
    "hinge_backward",
    "hinge_derivative_t",
    "hinge_derivative_z",
    "hinge_value_and_derivative",
]

_cached = _loops.caching(__name__)


_hinge_ball0_expression = _ball_wide.program("z t", "-t*z + 1")


@_vecmath.jit_scalar
def _hinge_ball0(z, t):
    """In balls."""
    # -t*z + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(t, z)
    _t7 = _ball.sub(_t1, _t5)
    return _ball_wide.settled(_t7, _hinge_ball0_expression, (z, t))


@_vecmath.jit_scalar
def _hinge_ball1(z, t):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hinge_sign0_expression = _ball_wide.program("z t", "t*z - 1")


@_vecmath.jit_scalar
def _hinge_sign0_of(z, t):
    """In balls."""
    # t*z - 1
    _t3 = _ball.mul(t, z)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(_t3, _t5)
    return _t7


@_vecmath.jit_scalar
def _hinge_sign0(z, t):
    """-1, 0, 1; 2: unknown."""
    _of = _hinge_sign0_of(z, t)
    return _ball_wide.ordered(_of, _hinge_sign0_expression, (z, t))


@_vecmath.jit_scalar
def _hinge_side(z, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hinge_sign0(z, t)
    if _order == -1:
        return _hinge_ball0(z, t)
    return _hinge_ball1(z, t)


@_vecmath.jit_scalar
def _hinge_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    return _hinge_side(z, t, 0.0)


@_vecmath.jit_inline
def _hinge_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(t, z)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _v6 + _v7
    _v9 = _vecmath.in_range(_v8)
    _v10 = abs(z)
    _v11 = abs(t)
    _v12 = _v10 < 3.402823669209385e38
    _v13 = _v11 < 3.402823669209385e38
    _v14 = _v9 & _v12
    _v15 = _v14 & _v13
    _v16 = abs(_v1)
    _v17 = _v16 + 1.0
    _v18 = abs(_v6) * 16384.0 >= _v17
    _v19 = _v15 if _v8 > 0.0 else True
    _v20 = _v8 if _v8 > 0.0 else 0.0
    _v21 = -t
    _v22 = _v21 * z
    _v23 = abs(0.0) + abs(1.0) + abs(_v22)
    _v24 = abs(_v8 - 0.0) * 1073741824.0 > _v23
    _v25 = _v19 & _v24
    _v26 = _vecmath.guarded(_v20, _v25)
    _v27 = _v26 if z == z else z
    _v28 = _v27 if t == t else t
    return _v28, _v25


@_vecmath.jit_inline
def _hinge_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 * z
    _v2 = _v1 + 1.0
    _v3 = abs(_v1)
    _v4 = _v3 + 1.0
    _v5 = abs(_v2) * 4096.0 >= _v4
    _v6 = abs(z)
    _v7 = abs(t)
    _v8 = _vecmath32.single(_v2)
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v5 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.single(0.0)
    _v14 = _v12 if _v2 > 0.0 else True
    _v15 = _v8 if _v2 > 0.0 else _v13
    _v16 = abs(0.0) + abs(1.0) + abs(_v1)
    _v17 = abs(_v2 - 0.0) * 1073741824.0 > _v16
    _v18 = _v14 & _v17
    _v19 = _vecmath32.guarded(_v15, _v18)
    _v20 = _v19 if z == z else _vecmath32.single(z)
    _v21 = _v20 if t == t else _vecmath32.single(t)
    return _v21, _v18


@_cached
def _fill_hinge(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hinge(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hinge(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _hinge_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_hinge(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hinge(_loops.at(z, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hinge(z, t):
    value, ok = _hinge_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hinge(z, t):
    value, ok = _hinge_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hinge = _dispatch.Kernel(
    __name__,
    "hinge",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_hinge,
        fill32=_fill32_hinge,
        mend=_mend_hinge,
        one=_one_hinge,
        one32=_one32_hinge,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hinge(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Hinge loss, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hinge.call(out, z, t)


@_loops.callable_when_jitted(hinge)
def _overload_hinge(z, t):
    call = _kernel_hinge.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


@_vecmath.jit_scalar
def _hinge_derivative_z_ball0(z, t):
    """In balls."""
    # -t
    _t2 = _ball.neg(t)
    return _t2


@_vecmath.jit_scalar
def _hinge_derivative_z_ball1(z, t):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hinge_derivative_z_sign0_expression = _ball_wide.program("z t", "t*z - 1")


@_vecmath.jit_scalar
def _hinge_derivative_z_sign0_of(z, t):
    """In balls."""
    # t*z - 1
    _t3 = _ball.mul(t, z)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(_t3, _t5)
    return _t7


@_vecmath.jit_scalar
def _hinge_derivative_z_sign0(z, t):
    """-1, 0, 1; 2: unknown."""
    _of = _hinge_derivative_z_sign0_of(z, t)
    return _ball_wide.ordered(_of, _hinge_derivative_z_sign0_expression, (z, t))


@_vecmath.jit_scalar
def _hinge_derivative_z_sign1_of(z, t):
    """In balls."""
    # -t
    _t2 = _ball.neg(t)
    return _t2


@_vecmath.jit_scalar
def _hinge_derivative_z_sign1(z, t):
    """-1, 0, 1; 2: unknown."""
    _of = _hinge_derivative_z_sign1_of(z, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hinge_derivative_z_side(z, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hinge_derivative_z_sign0(z, t)
    _grows = _side * _hinge_derivative_z_sign1(z, t)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hinge_derivative_z_ball0(z, t)
    return _hinge_derivative_z_ball1(z, t)


@_vecmath.jit_scalar
def _hinge_derivative_z_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    _tied = _hinge_derivative_z_sign0(z, t) == 0
    if not _tied:
        return _hinge_derivative_z_side(z, t, 0.0)
    _below = _hinge_derivative_z_side(z, t, -1.0)
    _above = _hinge_derivative_z_side(z, t, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hinge_derivative_z_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _vecmath.two_product(t, z)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v2)
    _v10 = _v9 + 1.0
    _v11 = abs(_v7) * 16384.0 >= _v10
    _v12 = _v7 + _v8
    _v13 = _v0 if _v12 > 0.0 else 0.0
    _v14 = _v0 * z
    _v15 = abs(0.0) + abs(1.0) + abs(_v14)
    _v16 = abs(_v12 - 0.0) * 1073741824.0 > _v15
    _v17 = _vecmath.guarded(_v13, _v16)
    _v18 = _v17 if z == z else z
    _v19 = _v18 if t == t else t
    return _v19, _v16


@_vecmath.jit_inline
def _hinge_derivative_z_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v0 * z
    _v4 = _v3 + 1.0
    _v5 = abs(_v3)
    _v6 = _v5 + 1.0
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v1 if _v4 > 0.0 else _v2
    _v9 = abs(0.0) + abs(1.0) + abs(_v3)
    _v10 = abs(_v4 - 0.0) * 1073741824.0 > _v9
    _v11 = _vecmath32.guarded(_v8, _v10)
    _v12 = _v11 if z == z else _vecmath32.single(z)
    _v13 = _v12 if t == t else _vecmath32.single(t)
    return _v13, _v10


@_cached
def _fill_hinge_derivative_z(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_derivative_z_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hinge_derivative_z(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_derivative_z_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hinge_derivative_z(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _hinge_derivative_z_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_hinge_derivative_z(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hinge_derivative_z(_loops.at(z, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hinge_derivative_z(z, t):
    value, ok = _hinge_derivative_z_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge_derivative_z(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hinge_derivative_z(z, t):
    value, ok = _hinge_derivative_z_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge_derivative_z(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hinge_derivative_z = _dispatch.Kernel(
    __name__,
    "hinge_derivative_z",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_hinge_derivative_z,
        fill32=_fill32_hinge_derivative_z,
        mend=_mend_hinge_derivative_z,
        one=_one_hinge_derivative_z,
        one32=_one32_hinge_derivative_z,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hinge_derivative_z(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hinge with respect to z.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hinge_derivative_z.call(out, z, t)


@_loops.callable_when_jitted(hinge_derivative_z)
def _overload_hinge_derivative_z(z, t):
    call = _kernel_hinge_derivative_z.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


@_vecmath.jit_scalar
def _hinge_derivative_t_ball0(z, t):
    """In balls."""
    # -z
    _t2 = _ball.neg(z)
    return _t2


@_vecmath.jit_scalar
def _hinge_derivative_t_ball1(z, t):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hinge_derivative_t_sign0_expression = _ball_wide.program("z t", "t*z - 1")


@_vecmath.jit_scalar
def _hinge_derivative_t_sign0_of(z, t):
    """In balls."""
    # t*z - 1
    _t3 = _ball.mul(t, z)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(_t3, _t5)
    return _t7


@_vecmath.jit_scalar
def _hinge_derivative_t_sign0(z, t):
    """-1, 0, 1; 2: unknown."""
    _of = _hinge_derivative_t_sign0_of(z, t)
    return _ball_wide.ordered(_of, _hinge_derivative_t_sign0_expression, (z, t))


@_vecmath.jit_scalar
def _hinge_derivative_t_sign1_of(z, t):
    """In balls."""
    # -z
    _t2 = _ball.neg(z)
    return _t2


@_vecmath.jit_scalar
def _hinge_derivative_t_sign1(z, t):
    """-1, 0, 1; 2: unknown."""
    _of = _hinge_derivative_t_sign1_of(z, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hinge_derivative_t_side(z, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hinge_derivative_t_sign0(z, t)
    _grows = _side * _hinge_derivative_t_sign1(z, t)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hinge_derivative_t_ball0(z, t)
    return _hinge_derivative_t_ball1(z, t)


@_vecmath.jit_scalar
def _hinge_derivative_t_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    _tied = _hinge_derivative_t_sign0(z, t) == 0
    if not _tied:
        return _hinge_derivative_t_side(z, t, 0.0)
    _below = _hinge_derivative_t_side(z, t, -1.0)
    _above = _hinge_derivative_t_side(z, t, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hinge_derivative_t_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _vecmath.two_product(t, z)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v2)
    _v10 = _v9 + 1.0
    _v11 = abs(_v7) * 16384.0 >= _v10
    _v12 = _v7 + _v8
    _v13 = _v0 if _v12 > 0.0 else 0.0
    _v14 = -t
    _v15 = _v14 * z
    _v16 = abs(0.0) + abs(1.0) + abs(_v15)
    _v17 = abs(_v12 - 0.0) * 1073741824.0 > _v16
    _v18 = _vecmath.guarded(_v13, _v17)
    _v19 = _v18 if z == z else z
    _v20 = _v19 if t == t else t
    return _v20, _v17


@_vecmath.jit_inline
def _hinge_derivative_t_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = -t
    _v4 = _v3 * z
    _v5 = _v4 + 1.0
    _v6 = abs(_v4)
    _v7 = _v6 + 1.0
    _v8 = abs(_v5) * 4096.0 >= _v7
    _v9 = _v1 if _v5 > 0.0 else _v2
    _v10 = abs(0.0) + abs(1.0) + abs(_v4)
    _v11 = abs(_v5 - 0.0) * 1073741824.0 > _v10
    _v12 = _vecmath32.guarded(_v9, _v11)
    _v13 = _v12 if z == z else _vecmath32.single(z)
    _v14 = _v13 if t == t else _vecmath32.single(t)
    return _v14, _v11


@_cached
def _fill_hinge_derivative_t(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_derivative_t_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hinge_derivative_t(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _hinge_derivative_t_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hinge_derivative_t(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _hinge_derivative_t_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_hinge_derivative_t(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hinge_derivative_t(_loops.at(z, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hinge_derivative_t(z, t):
    value, ok = _hinge_derivative_t_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge_derivative_t(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hinge_derivative_t(z, t):
    value, ok = _hinge_derivative_t_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_hinge_derivative_t(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hinge_derivative_t = _dispatch.Kernel(
    __name__,
    "hinge_derivative_t",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_hinge_derivative_t,
        fill32=_fill32_hinge_derivative_t,
        mend=_mend_hinge_derivative_t,
        one=_one_hinge_derivative_t,
        one32=_one32_hinge_derivative_t,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hinge_derivative_t(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of hinge with respect to t.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hinge_derivative_t.call(out, z, t)


@_loops.callable_when_jitted(hinge_derivative_t)
def _overload_hinge_derivative_t(z, t):
    call = _kernel_hinge_derivative_t.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


@_vecmath.jit_inline
def _hinge_derivative_z_fast_pulled32(grad_output, z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _vecmath32.product(grad_output, _v0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v0 * z
    _v4 = _v3 + 1.0
    _v5 = abs(_v3)
    _v6 = _v5 + 1.0
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v1 if _v4 > 0.0 else _v2
    _v9 = abs(0.0) + abs(1.0) + abs(_v3)
    _v10 = abs(_v4 - 0.0) * 1073741824.0 > _v9
    _v11 = _vecmath32.guarded(_v8, _v10)
    _v12 = _v11 if z == z else _vecmath32.single(z)
    _v13 = _v12 if t == t else _vecmath32.single(t)
    return _v13, _v13 == _v13


@_vecmath.jit_inline
def _hinge_derivative_t_fast_pulled32(grad_output, z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _vecmath32.product(grad_output, _v0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = -t
    _v4 = _v3 * z
    _v5 = _v4 + 1.0
    _v6 = abs(_v4)
    _v7 = _v6 + 1.0
    _v8 = abs(_v5) * 4096.0 >= _v7
    _v9 = _v1 if _v5 > 0.0 else _v2
    _v10 = abs(0.0) + abs(1.0) + abs(_v4)
    _v11 = abs(_v5 - 0.0) * 1073741824.0 > _v10
    _v12 = _vecmath32.guarded(_v9, _v11)
    _v13 = _v12 if z == z else _vecmath32.single(z)
    _v14 = _v13 if t == t else _vecmath32.single(t)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _hinge_backward_fast(grad_output, z, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hinge_derivative_z_fast(z, t)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _hinge_derivative_t_fast(z, t)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hinge_backward_fast32(grad_output, z, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hinge_derivative_z_fast_pulled32(grad_output, z, t)
    _r1, _ok1 = _hinge_derivative_t_fast_pulled32(grad_output, z, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hinge_backward_exact(grad_output, z, t):
    """Right everywhere: balls."""
    _d0 = _hinge_derivative_z_exact(z, t)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _hinge_derivative_t_exact(z, t)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_hinge_backward(grad_output, z, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hinge_backward_fast(
            _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hinge_backward(grad_output, z, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hinge_backward_fast32(
            _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hinge_backward(grad_output, z, t, width):
    if _loops.any_nan(grad_output, z, t):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hinge_backward_exact(grad_output, z, t)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hinge_backward(grad_output, z, t, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hinge_backward(
                _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hinge_backward(grad_output, z, t):
    value_0, value_1, ok = _hinge_backward_fast(
        _loops.float64(grad_output), _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_hinge_backward(
            _loops.float64(grad_output), _loops.float64(z), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hinge_backward(grad_output, z, t):
    value_0, value_1, ok = _hinge_backward_fast32(
        _loops.float64(grad_output), _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_hinge_backward(
            _loops.float64(grad_output), _loops.float64(z), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hinge_backward = _dispatch.Kernel(
    __name__,
    "hinge_backward",
    ("grad_output", "z", "t"),
    _loops.Loops(
        fill=_fill_hinge_backward,
        fill32=_fill32_hinge_backward,
        mend=_mend_hinge_backward,
        one=_one_hinge_backward,
        one32=_one32_hinge_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def hinge_backward(grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The gradients of a loss: grad_output times the derivative of hinge.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hinge_backward.call(out, grad_output, z, t)


@_loops.callable_when_jitted(hinge_backward)
def _overload_hinge_backward(grad_output, z, t):
    call = _kernel_hinge_backward.compiled(grad_output, z, t)

    def jitted(grad_output, z, t):
        return call(grad_output, z, t)

    return jitted


@_vecmath.jit_inline
def _hinge_value_and_derivative_fast(z, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hinge_fast(z, t)
    _r1, _ok1 = _hinge_derivative_z_fast(z, t)
    _r2, _ok2 = _hinge_derivative_t_fast(z, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _hinge_value_and_derivative_fast32(z, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hinge_fast32(z, t)
    _r1, _ok1 = _hinge_derivative_z_fast32(z, t)
    _r2, _ok2 = _hinge_derivative_t_fast32(z, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _hinge_value_and_derivative_exact(z, t):
    """Right everywhere: balls."""
    _r0 = _hinge_exact(z, t)
    _r1 = _hinge_derivative_z_exact(z, t)
    _r2 = _hinge_derivative_t_exact(z, t)
    return _r0, _r1, _r2


@_cached
def _fill_hinge_value_and_derivative(z, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _hinge_value_and_derivative_fast(
            _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_hinge_value_and_derivative(z, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _hinge_value_and_derivative_fast32(
            _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_hinge_value_and_derivative(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _hinge_value_and_derivative_exact(z, t)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_hinge_value_and_derivative(z, t, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_hinge_value_and_derivative(
                _loops.at(z, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_hinge_value_and_derivative(z, t):
    value_0, value_1, value_2, ok = _hinge_value_and_derivative_fast(
        _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_hinge_value_and_derivative(
            _loops.float64(z), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_hinge_value_and_derivative(z, t):
    value_0, value_1, value_2, ok = _hinge_value_and_derivative_fast32(
        _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_hinge_value_and_derivative(
            _loops.float64(z), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_hinge_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hinge_value_and_derivative",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_hinge_value_and_derivative,
        fill32=_fill32_hinge_value_and_derivative,
        mend=_mend_hinge_value_and_derivative,
        one=_one_hinge_value_and_derivative,
        one32=_one32_hinge_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def hinge_value_and_derivative(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Hinge loss and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hinge_value_and_derivative.call(out, z, t)


@_loops.callable_when_jitted(hinge_value_and_derivative)
def _overload_hinge_value_and_derivative(z, t):
    call = _kernel_hinge_value_and_derivative.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted
