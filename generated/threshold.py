"""Threshold.

Written by `symact build` from [threshold] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "threshold",
    "threshold_backward",
    "threshold_backward_t",
    "threshold_backward_v",
    "threshold_derivative",
    "threshold_derivative2",
    "threshold_derivative_t",
    "threshold_derivative_v",
    "threshold_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _threshold_ball0(x, t, v):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _threshold_ball1(x, t, v):
    """In balls."""
    # v
    return v


@_vecmath.jit_scalar
def _threshold_sign0_of(x, t, v):
    """In balls."""
    # t - x
    _t3 = _ball.sub(t, x)
    return _t3


@_vecmath.jit_scalar
def _threshold_sign0(x, t, v):
    """-1, 0, 1; 2: unknown."""
    _of = _threshold_sign0_of(x, t, v)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _threshold_side(x, t, v, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _threshold_sign0(x, t, v)
    if _order == -1:
        return _threshold_ball0(x, t, v)
    return _threshold_ball1(x, t, v)


@_vecmath.jit_scalar
def _threshold_exact(x, t, v):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    v = _ball.from_float(v)
    return _threshold_side(x, t, v, 0.0)


@_vecmath.jit_inline
def _threshold_fast(x, t, v):
    """For float64 results: value, and whether it will do."""
    _v0 = x if t < x else v
    _v1 = _v0 if x == x else x
    _v2 = _v1 if t == t else t
    _v3 = _v2 if v == v else v
    return _v3, True


@_vecmath.jit_inline
def _threshold_fast32(x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = _vecmath32.single(v)
    _v2 = _v0 if t < x else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if t == t else _vecmath32.single(t)
    _v5 = _v4 if v == v else _vecmath32.single(v)
    return _v5, True


@_cached
def _fill_threshold(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_fast(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_fast32(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN
    ball = _threshold_exact(x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold(x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold(x, t, v):
    value, ok = _threshold_fast(_loops.float64(x), _loops.float64(t), _loops.float64(v))
    if not ok:
        exact = _round_threshold(_loops.float64(x), _loops.float64(t), _loops.float64(v), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold(x, t, v):
    value, ok = _threshold_fast32(_loops.float64(x), _loops.float64(t), _loops.float64(v))
    if not ok:
        exact = _round_threshold(_loops.float64(x), _loops.float64(t), _loops.float64(v), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold = _dispatch.Kernel(
    __name__,
    "threshold",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold,
        fill32=_fill32_threshold,
        mend=_mend_threshold,
        one=_one_threshold,
        one32=_one32_threshold,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def threshold(x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None) -> Any:
    """Threshold, elementwise.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold.call(out, x, t, v)


@_loops.callable_when_jitted(threshold)
def _overload_threshold(x, t=1.0, v=0.0):
    call = _kernel_threshold.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


@_vecmath.jit_scalar
def _threshold_derivative_ball0(x, t, v):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative_ball1(x, t, v):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative_sign0_of(x, t, v):
    """In balls."""
    # t - x
    _t3 = _ball.sub(t, x)
    return _t3


@_vecmath.jit_scalar
def _threshold_derivative_sign0(x, t, v):
    """-1, 0, 1; 2: unknown."""
    _of = _threshold_derivative_sign0_of(x, t, v)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _threshold_derivative_side(x, t, v, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _threshold_derivative_sign0(x, t, v)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _threshold_derivative_ball0(x, t, v)
    return _threshold_derivative_ball1(x, t, v)


@_vecmath.jit_scalar
def _threshold_derivative_exact(x, t, v):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    v = _ball.from_float(v)
    _tied = _threshold_derivative_sign0(x, t, v) == 0
    if not _tied:
        return _threshold_derivative_side(x, t, v, 0.0)
    _below = _threshold_derivative_side(x, t, v, -1.0)
    _above = _threshold_derivative_side(x, t, v, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _threshold_derivative_fast(x, t, v):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if t < x else 0.0
    _v1 = _v0 if x == x else x
    _v2 = _v1 if t == t else t
    _v3 = _v2 if v == v else v
    return _v3, True


@_vecmath.jit_inline
def _threshold_derivative_fast32(x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if t < x else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if t == t else _vecmath32.single(t)
    _v5 = _v4 if v == v else _vecmath32.single(v)
    return _v5, True


@_cached
def _fill_threshold_derivative(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_fast(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_derivative(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_fast32(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold_derivative(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN
    ball = _threshold_derivative_exact(x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold_derivative(x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold_derivative(
                _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold_derivative(x, t, v):
    value, ok = _threshold_derivative_fast(_loops.float64(x), _loops.float64(t), _loops.float64(v))
    if not ok:
        exact = _round_threshold_derivative(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold_derivative(x, t, v):
    value, ok = _threshold_derivative_fast32(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold_derivative = _dispatch.Kernel(
    __name__,
    "threshold_derivative",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_derivative,
        fill32=_fill32_threshold_derivative,
        mend=_mend_threshold_derivative,
        one=_one_threshold_derivative,
        one32=_one32_threshold_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def threshold_derivative(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of threshold with respect to x.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold_derivative.call(out, x, t, v)


@_loops.callable_when_jitted(threshold_derivative)
def _overload_threshold_derivative(x, t=1.0, v=0.0):
    call = _kernel_threshold_derivative.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


@_vecmath.jit_scalar
def _threshold_derivative2_ball(x, t, v):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative2_exact(x, t, v):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    v = _ball.from_float(v)
    return _threshold_derivative2_ball(x, t, v)


@_vecmath.jit_inline
def _threshold_derivative2_fast(x, t, v):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if t == t else t
    _v2 = _v1 if v == v else v
    return _v2, True


@_vecmath.jit_inline
def _threshold_derivative2_fast32(x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if t == t else _vecmath32.single(t)
    _v3 = _v2 if v == v else _vecmath32.single(v)
    return _v3, True


@_cached
def _fill_threshold_derivative2(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative2_fast(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_derivative2(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative2_fast32(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold_derivative2(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN
    ball = _threshold_derivative2_exact(x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold_derivative2(x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold_derivative2(
                _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold_derivative2(x, t, v):
    value, ok = _threshold_derivative2_fast(_loops.float64(x), _loops.float64(t), _loops.float64(v))
    if not ok:
        exact = _round_threshold_derivative2(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold_derivative2(x, t, v):
    value, ok = _threshold_derivative2_fast32(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative2(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold_derivative2 = _dispatch.Kernel(
    __name__,
    "threshold_derivative2",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_derivative2,
        fill32=_fill32_threshold_derivative2,
        mend=_mend_threshold_derivative2,
        one=_one_threshold_derivative2,
        one32=_one32_threshold_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def threshold_derivative2(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The second derivative of threshold with respect to x.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold_derivative2.call(out, x, t, v)


@_loops.callable_when_jitted(threshold_derivative2)
def _overload_threshold_derivative2(x, t=1.0, v=0.0):
    call = _kernel_threshold_derivative2.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


@_vecmath.jit_scalar
def _threshold_derivative_t_ball(x, t, v):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative_t_exact(x, t, v):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    v = _ball.from_float(v)
    return _threshold_derivative_t_ball(x, t, v)


@_vecmath.jit_inline
def _threshold_derivative_t_fast(x, t, v):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if t == t else t
    _v2 = _v1 if v == v else v
    return _v2, True


@_vecmath.jit_inline
def _threshold_derivative_t_fast32(x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if t == t else _vecmath32.single(t)
    _v3 = _v2 if v == v else _vecmath32.single(v)
    return _v3, True


@_cached
def _fill_threshold_derivative_t(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_t_fast(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_derivative_t(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_t_fast32(
            _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold_derivative_t(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN
    ball = _threshold_derivative_t_exact(x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold_derivative_t(x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold_derivative_t(
                _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold_derivative_t(x, t, v):
    value, ok = _threshold_derivative_t_fast(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative_t(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold_derivative_t(x, t, v):
    value, ok = _threshold_derivative_t_fast32(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative_t(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold_derivative_t = _dispatch.Kernel(
    __name__,
    "threshold_derivative_t",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_derivative_t,
        fill32=_fill32_threshold_derivative_t,
        mend=_mend_threshold_derivative_t,
        one=_one_threshold_derivative_t,
        one32=_one32_threshold_derivative_t,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def threshold_derivative_t(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of threshold with respect to its parameter t.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold_derivative_t.call(out, x, t, v)


@_loops.callable_when_jitted(threshold_derivative_t)
def _overload_threshold_derivative_t(x, t=1.0, v=0.0):
    call = _kernel_threshold_derivative_t.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


@_vecmath.jit_scalar
def _threshold_derivative_v_ball0(x, t, v):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative_v_ball1(x, t, v):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _threshold_derivative_v_sign0_of(x, t, v):
    """In balls."""
    # t - x
    _t3 = _ball.sub(t, x)
    return _t3


@_vecmath.jit_scalar
def _threshold_derivative_v_sign0(x, t, v):
    """-1, 0, 1; 2: unknown."""
    _of = _threshold_derivative_v_sign0_of(x, t, v)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _threshold_derivative_v_side(x, t, v, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _threshold_derivative_v_sign0(x, t, v)
    if _order == -1:
        return _threshold_derivative_v_ball0(x, t, v)
    return _threshold_derivative_v_ball1(x, t, v)


@_vecmath.jit_scalar
def _threshold_derivative_v_exact(x, t, v):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t = _ball.from_float(t)
    v = _ball.from_float(v)
    _tied = _threshold_derivative_v_sign0(x, t, v) == 0
    if not _tied:
        return _threshold_derivative_v_side(x, t, v, 0.0)
    _below = _threshold_derivative_v_side(x, t, v, -1.0)
    _above = _threshold_derivative_v_side(x, t, v, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _threshold_derivative_v_fast(x, t, v):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if t < x else 1.0
    _v1 = _v0 if x == x else x
    _v2 = _v1 if t == t else t
    _v3 = _v2 if v == v else v
    return _v3, True


@_vecmath.jit_inline
def _threshold_derivative_v_fast32(x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _vecmath32.single(1.0)
    _v2 = _v0 if t < x else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if t == t else _vecmath32.single(t)
    _v5 = _v4 if v == v else _vecmath32.single(v)
    return _v5, True


@_cached
def _fill_threshold_derivative_v(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_v_fast(_loops.at(x, i), _loops.at(t, i), _loops.at(v, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_derivative_v(x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_derivative_v_fast32(
            _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold_derivative_v(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN
    ball = _threshold_derivative_v_exact(x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold_derivative_v(x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold_derivative_v(
                _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold_derivative_v(x, t, v):
    value, ok = _threshold_derivative_v_fast(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative_v(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold_derivative_v(x, t, v):
    value, ok = _threshold_derivative_v_fast32(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_derivative_v(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold_derivative_v = _dispatch.Kernel(
    __name__,
    "threshold_derivative_v",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_derivative_v,
        fill32=_fill32_threshold_derivative_v,
        mend=_mend_threshold_derivative_v,
        one=_one_threshold_derivative_v,
        one32=_one32_threshold_derivative_v,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def threshold_derivative_v(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of threshold with respect to its parameter v.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold_derivative_v.call(out, x, t, v)


@_loops.callable_when_jitted(threshold_derivative_v)
def _overload_threshold_derivative_v(x, t=1.0, v=0.0):
    call = _kernel_threshold_derivative_v.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


@_vecmath.jit_inline
def _threshold_derivative_fast_pulled32(grad_output, x, t, v):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _v0 if t < x else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if t == t else _vecmath32.single(t)
    _v5 = _v4 if v == v else _vecmath32.single(v)
    return _v5, _v5 == _v5


@_vecmath.jit_inline
def _threshold_backward_fast(grad_output, x, t, v):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _threshold_derivative_fast(x, t, v)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _threshold_backward_fast32(grad_output, x, t, v):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _threshold_derivative_fast_pulled32(grad_output, x, t, v)
    return _r0, _ok0


@_vecmath.jit_scalar
def _threshold_backward_exact(grad_output, x, t, v):
    """Right everywhere: balls."""
    _d0 = _threshold_derivative_exact(x, t, v)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_threshold_backward(grad_output, x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_backward(grad_output, x, t, v, out):
    missed = False
    for i in range(out.size):
        value, ok = _threshold_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_threshold_backward(grad_output, x, t, v, width):
    if _loops.any_nan(grad_output, x, t, v):
        return _loops.NAN
    ball = _threshold_backward_exact(grad_output, x, t, v)
    return _loops.rounded(ball, width)


@_cached
def _mend_threshold_backward(grad_output, x, t, v, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_threshold_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_threshold_backward(grad_output, x, t, v):
    value, ok = _threshold_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_threshold_backward(grad_output, x, t, v):
    value, ok = _threshold_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact = _round_threshold_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_threshold_backward = _dispatch.Kernel(
    __name__,
    "threshold_backward",
    ("grad_output", "x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_backward,
        fill32=_fill32_threshold_backward,
        mend=_mend_threshold_backward,
        one=_one_threshold_backward,
        one32=_one32_threshold_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def threshold_backward(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of threshold.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_threshold_backward.call(out, grad_output, x, t, v)


@_loops.callable_when_jitted(threshold_backward)
def _overload_threshold_backward(grad_output, x, t=1.0, v=0.0):
    call = _kernel_threshold_backward.compiled(grad_output, x, t, v)

    def jitted(grad_output, x, t=1.0, v=0.0):
        return call(grad_output, x, t, v)

    return jitted


@_vecmath.jit_inline
def _threshold_value_and_derivative_fast(x, t, v):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _threshold_fast(x, t, v)
    _r1, _ok1 = _threshold_derivative_fast(x, t, v)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _threshold_value_and_derivative_fast32(x, t, v):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _threshold_fast32(x, t, v)
    _r1, _ok1 = _threshold_derivative_fast32(x, t, v)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _threshold_value_and_derivative_exact(x, t, v):
    """Right everywhere: balls."""
    _r0 = _threshold_exact(x, t, v)
    _r1 = _threshold_derivative_exact(x, t, v)
    return _r0, _r1


@_cached
def _fill_threshold_value_and_derivative(x, t, v, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _threshold_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_threshold_value_and_derivative(x, t, v, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _threshold_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(t, i), _loops.at(v, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_threshold_value_and_derivative(x, t, v, width):
    if _loops.any_nan(x, t, v):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _threshold_value_and_derivative_exact(x, t, v)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_threshold_value_and_derivative(x, t, v, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_threshold_value_and_derivative(
                _loops.at(x, i), _loops.at(t, i), _loops.at(v, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_threshold_value_and_derivative(x, t, v):
    value_0, value_1, ok = _threshold_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact_0, exact_1 = _round_threshold_value_and_derivative(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_threshold_value_and_derivative(x, t, v):
    value_0, value_1, ok = _threshold_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(t), _loops.float64(v)
    )
    if not ok:
        exact_0, exact_1 = _round_threshold_value_and_derivative(
            _loops.float64(x), _loops.float64(t), _loops.float64(v), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_threshold_value_and_derivative = _dispatch.Kernel(
    __name__,
    "threshold_value_and_derivative",
    ("x", "t", "v"),
    _loops.Loops(
        fill=_fill_threshold_value_and_derivative,
        fill32=_fill32_threshold_value_and_derivative,
        mend=_mend_threshold_value_and_derivative,
        one=_one_threshold_value_and_derivative,
        one32=_one32_threshold_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def threshold_value_and_derivative(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """Threshold and its derivative, in one pass.

    t: default 1.0.
    v: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_threshold_value_and_derivative.call(out, x, t, v)


@_loops.callable_when_jitted(threshold_value_and_derivative)
def _overload_threshold_value_and_derivative(x, t=1.0, v=0.0):
    call = _kernel_threshold_value_and_derivative.compiled(x, t, v)

    def jitted(x, t=1.0, v=0.0):
        return call(x, t, v)

    return jitted


def threshold_backward_t(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times threshold_derivative_t, over the axes along which t is
    broadcast.

    t and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of t's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "threshold_backward_t",
        _kernel_threshold_derivative_t,
        ("grad_output", "x", "t", "v"),
        2,
        (grad_output, x, t, v),
        out,
    )


def threshold_backward_v(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times threshold_derivative_v, over the axes along which v is
    broadcast.

    v and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of v's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "threshold_backward_v",
        _kernel_threshold_derivative_v,
        ("grad_output", "x", "t", "v"),
        3,
        (grad_output, x, t, v),
        out,
    )
