"""Hard tanh.

Written by `symact build` from [hardtanh] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "hardtanh",
    "hardtanh_backward",
    "hardtanh_backward_from_output",
    "hardtanh_backward_max_val",
    "hardtanh_backward_min_val",
    "hardtanh_derivative",
    "hardtanh_derivative2",
    "hardtanh_derivative_from_output",
    "hardtanh_derivative_max_val",
    "hardtanh_derivative_min_val",
    "hardtanh_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hardtanh_ball0(x, min_val, max_val):
    """In balls."""
    # max_val
    return max_val


@_vecmath.jit_scalar
def _hardtanh_ball1(x, min_val, max_val):
    """In balls."""
    # min_val
    return min_val


@_vecmath.jit_scalar
def _hardtanh_ball2(x, min_val, max_val):
    """In balls."""
    # max_val
    return max_val


@_vecmath.jit_scalar
def _hardtanh_ball3(x, min_val, max_val):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _hardtanh_sign0_of(x, min_val, max_val):
    """In balls."""
    # -min_val + x
    _t3 = _ball.sub(x, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_sign0(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_sign0_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_sign1_of(x, min_val, max_val):
    """In balls."""
    # max_val - min_val
    _t3 = _ball.sub(max_val, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_sign1(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_sign1_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_sign2_of(x, min_val, max_val):
    """In balls."""
    # max_val - x
    _t3 = _ball.sub(max_val, x)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_sign2(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_sign2_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_side(x, min_val, max_val, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardtanh_sign0(x, min_val, max_val)
    if _order == -1:
        _order = _hardtanh_sign1(x, min_val, max_val)
        if _order == -1:
            return _hardtanh_ball0(x, min_val, max_val)
        return _hardtanh_ball1(x, min_val, max_val)
    _order = _hardtanh_sign2(x, min_val, max_val)
    if _order == -1:
        return _hardtanh_ball2(x, min_val, max_val)
    return _hardtanh_ball3(x, min_val, max_val)


@_vecmath.jit_scalar
def _hardtanh_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    return _hardtanh_side(x, min_val, max_val, 0.0)


@_vecmath.jit_inline
def _hardtanh_fast(x, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = max_val if max_val < min_val else min_val
    _v2 = max_val if max_val < x else x
    _v3 = _v1 if x < min_val else _v2
    _v4 = _vecmath.guarded(_v3, _v0)
    _v5 = _v4 if min_val == min_val else min_val
    _v6 = _v5 if max_val == max_val else max_val
    return _v6, _v0


@_vecmath.jit_inline
def _hardtanh_fast32(x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(max_val)
    _v1 = max_val > 0.0
    _v2 = _vecmath32.single(min_val)
    _v3 = _v0 if max_val < min_val else _v2
    _v4 = _vecmath32.single(x)
    _v5 = _v0 if max_val < x else _v4
    _v6 = _v3 if x < min_val else _v5
    _v7 = _vecmath32.guarded(_v6, _v1)
    _v8 = _v7 if min_val == min_val else _vecmath32.single(min_val)
    _v9 = _v8 if max_val == max_val else _vecmath32.single(max_val)
    return _v9, _v1


@_cached
def _fill_hardtanh(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_fast(_loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_fast32(_loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_exact(x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh(x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh(x, min_val, max_val):
    value, ok = _hardtanh_fast(_loops.float64(x), _loops.float64(min_val), _loops.float64(max_val))
    if not ok:
        exact = _round_hardtanh(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh(x, min_val, max_val):
    value, ok = _hardtanh_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh = _dispatch.Kernel(
    __name__,
    "hardtanh",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh,
        fill32=_fill32_hardtanh,
        mend=_mend_hardtanh,
        one=_one_hardtanh,
        one32=_one32_hardtanh,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """Hard tanh, elementwise.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh)
def _overload_hardtanh(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_scalar
def _hardtanh_derivative_ball0(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_ball1(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_ball2(x, min_val, max_val):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_sign0_of(x, min_val, max_val):
    """In balls."""
    # -min_val + x
    _t3 = _ball.sub(x, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_sign0(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_sign0_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_sign1_of(x, min_val, max_val):
    """In balls."""
    # max_val - x
    _t3 = _ball.sub(max_val, x)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_sign1(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_sign1_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_side(x, min_val, max_val, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardtanh_derivative_sign0(x, min_val, max_val)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardtanh_derivative_ball0(x, min_val, max_val)
    _order = _hardtanh_derivative_sign1(x, min_val, max_val)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardtanh_derivative_ball1(x, min_val, max_val)
    return _hardtanh_derivative_ball2(x, min_val, max_val)


@_vecmath.jit_scalar
def _hardtanh_derivative_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    _tied = _hardtanh_derivative_sign0(x, min_val, max_val) == 0
    _tied = _tied or _hardtanh_derivative_sign1(x, min_val, max_val) == 0
    if not _tied:
        return _hardtanh_derivative_side(x, min_val, max_val, 0.0)
    _below = _hardtanh_derivative_side(x, min_val, max_val, -1.0)
    _above = _hardtanh_derivative_side(x, min_val, max_val, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardtanh_derivative_fast(x, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = 0.0 if max_val < x else 1.0
    _v2 = 0.0 if max_val == x else _v1
    _v3 = 0.0 if x < min_val else _v2
    _v4 = 0.0 if x == min_val else _v3
    _v5 = _vecmath.guarded(_v4, _v0)
    _v6 = _v5 if x == x else x
    _v7 = _v6 if min_val == min_val else min_val
    _v8 = _v7 if max_val == max_val else max_val
    return _v8, _v0


@_vecmath.jit_inline
def _hardtanh_derivative_fast32(x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = _v1 if max_val < x else _v2
    _v4 = _v1 if max_val == x else _v3
    _v5 = _v1 if x < min_val else _v4
    _v6 = _v1 if x == min_val else _v5
    _v7 = _vecmath32.guarded(_v6, _v0)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if min_val == min_val else _vecmath32.single(min_val)
    _v10 = _v9 if max_val == max_val else _vecmath32.single(max_val)
    return _v10, _v0


@_cached
def _fill_hardtanh_derivative(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_fast(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_derivative(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_fast32(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_derivative(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_derivative_exact(x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_derivative(x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_derivative(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_derivative(x, min_val, max_val):
    value, ok = _hardtanh_derivative_fast(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_derivative(x, min_val, max_val):
    value, ok = _hardtanh_derivative_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_derivative = _dispatch.Kernel(
    __name__,
    "hardtanh_derivative",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_derivative,
        fill32=_fill32_hardtanh_derivative,
        mend=_mend_hardtanh_derivative,
        one=_one_hardtanh_derivative,
        one32=_one32_hardtanh_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_derivative(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of hardtanh with respect to x.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_derivative.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_derivative)
def _overload_hardtanh_derivative(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_derivative.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_scalar
def _hardtanh_derivative2_ball(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative2_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    return _hardtanh_derivative2_ball(x, min_val, max_val)


@_vecmath.jit_inline
def _hardtanh_derivative2_fast(x, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if min_val == min_val else min_val
    _v4 = _v3 if max_val == max_val else max_val
    return _v4, _v0


@_vecmath.jit_inline
def _hardtanh_derivative2_fast32(x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if min_val == min_val else _vecmath32.single(min_val)
    _v5 = _v4 if max_val == max_val else _vecmath32.single(max_val)
    return _v5, _v0


@_cached
def _fill_hardtanh_derivative2(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative2_fast(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_derivative2(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative2_fast32(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_derivative2(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_derivative2_exact(x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_derivative2(x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_derivative2(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_derivative2(x, min_val, max_val):
    value, ok = _hardtanh_derivative2_fast(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative2(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_derivative2(x, min_val, max_val):
    value, ok = _hardtanh_derivative2_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative2(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_derivative2 = _dispatch.Kernel(
    __name__,
    "hardtanh_derivative2",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_derivative2,
        fill32=_fill32_hardtanh_derivative2,
        mend=_mend_hardtanh_derivative2,
        one=_one_hardtanh_derivative2,
        one32=_one32_hardtanh_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_derivative2(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of hardtanh with respect to x.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_derivative2.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_derivative2)
def _overload_hardtanh_derivative2(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_derivative2.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_ball0(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_ball1(x, min_val, max_val):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_ball2(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_sign0_of(x, min_val, max_val):
    """In balls."""
    # -min_val + x
    _t3 = _ball.sub(x, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_sign0(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_min_val_sign0_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_sign1_of(x, min_val, max_val):
    """In balls."""
    # max_val - min_val
    _t3 = _ball.sub(max_val, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_sign1(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_min_val_sign1_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_side(x, min_val, max_val, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardtanh_derivative_min_val_sign0(x, min_val, max_val)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _hardtanh_derivative_min_val_sign1(x, min_val, max_val)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hardtanh_derivative_min_val_ball0(x, min_val, max_val)
        return _hardtanh_derivative_min_val_ball1(x, min_val, max_val)
    return _hardtanh_derivative_min_val_ball2(x, min_val, max_val)


@_vecmath.jit_scalar
def _hardtanh_derivative_min_val_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    _tied = _hardtanh_derivative_min_val_sign0(x, min_val, max_val) == 0
    _tied = _tied or _hardtanh_derivative_min_val_sign1(x, min_val, max_val) == 0
    if not _tied:
        return _hardtanh_derivative_min_val_side(x, min_val, max_val, 0.0)
    _below = _hardtanh_derivative_min_val_side(x, min_val, max_val, -1.0)
    _above = _hardtanh_derivative_min_val_side(x, min_val, max_val, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardtanh_derivative_min_val_fast(x, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = 0.0 if max_val <= min_val else 1.0
    _v2 = _v1 if x < min_val else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if x == x else x
    _v5 = _v4 if min_val == min_val else min_val
    _v6 = _v5 if max_val == max_val else max_val
    return _v6, _v0


@_vecmath.jit_inline
def _hardtanh_derivative_min_val_fast32(x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = max_val > 0.0
    _v2 = _vecmath32.single(1.0)
    _v3 = _v0 if max_val <= min_val else _v2
    _v4 = _v3 if x < min_val else _v0
    _v5 = _vecmath32.guarded(_v4, _v1)
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if min_val == min_val else _vecmath32.single(min_val)
    _v8 = _v7 if max_val == max_val else _vecmath32.single(max_val)
    return _v8, _v1


@_cached
def _fill_hardtanh_derivative_min_val(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_min_val_fast(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_derivative_min_val(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_min_val_fast32(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_derivative_min_val(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_derivative_min_val_exact(x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_derivative_min_val(x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_derivative_min_val(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_derivative_min_val(x, min_val, max_val):
    value, ok = _hardtanh_derivative_min_val_fast(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_min_val(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_derivative_min_val(x, min_val, max_val):
    value, ok = _hardtanh_derivative_min_val_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_min_val(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_derivative_min_val = _dispatch.Kernel(
    __name__,
    "hardtanh_derivative_min_val",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_derivative_min_val,
        fill32=_fill32_hardtanh_derivative_min_val,
        mend=_mend_hardtanh_derivative_min_val,
        one=_one_hardtanh_derivative_min_val,
        one32=_one32_hardtanh_derivative_min_val,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_derivative_min_val(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of hardtanh with respect to its parameter min_val.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_derivative_min_val.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_derivative_min_val)
def _overload_hardtanh_derivative_min_val(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_derivative_min_val.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_ball0(x, min_val, max_val):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_ball1(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_ball2(x, min_val, max_val):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_ball3(x, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign0_of(x, min_val, max_val):
    """In balls."""
    # -min_val + x
    _t3 = _ball.sub(x, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign0(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_max_val_sign0_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign1_of(x, min_val, max_val):
    """In balls."""
    # max_val - min_val
    _t3 = _ball.sub(max_val, min_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign1(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_max_val_sign1_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign2_of(x, min_val, max_val):
    """In balls."""
    # max_val - x
    _t3 = _ball.sub(max_val, x)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_sign2(x, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_max_val_sign2_of(x, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_side(x, min_val, max_val, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardtanh_derivative_max_val_sign0(x, min_val, max_val)
    if _order == -1:
        _order = _hardtanh_derivative_max_val_sign1(x, min_val, max_val)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _hardtanh_derivative_max_val_ball0(x, min_val, max_val)
        return _hardtanh_derivative_max_val_ball1(x, min_val, max_val)
    _order = _hardtanh_derivative_max_val_sign2(x, min_val, max_val)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardtanh_derivative_max_val_ball2(x, min_val, max_val)
    return _hardtanh_derivative_max_val_ball3(x, min_val, max_val)


@_vecmath.jit_scalar
def _hardtanh_derivative_max_val_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    _tied = _hardtanh_derivative_max_val_sign0(x, min_val, max_val) == 0
    _tied = _tied or _hardtanh_derivative_max_val_sign1(x, min_val, max_val) == 0
    _tied = _tied or _hardtanh_derivative_max_val_sign2(x, min_val, max_val) == 0
    if not _tied:
        return _hardtanh_derivative_max_val_side(x, min_val, max_val, 0.0)
    _below = _hardtanh_derivative_max_val_side(x, min_val, max_val, -1.0)
    _above = _hardtanh_derivative_max_val_side(x, min_val, max_val, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardtanh_derivative_max_val_fast(x, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = 1.0 if max_val < min_val else 0.0
    _v2 = _vecmath.smallest(1.0, 0.0)
    _v3 = _v2 if max_val == min_val else _v1
    _v4 = 1.0 if max_val < x else 0.0
    _v5 = _v3 if x < min_val else _v4
    _v6 = _v0 | (x != min_val)
    _v7 = _v0 & _v6
    _v8 = _vecmath.guarded(_v5, _v7)
    _v9 = _v8 if x == x else x
    _v10 = _v9 if min_val == min_val else min_val
    _v11 = _v10 if max_val == max_val else max_val
    return _v11, _v7


@_vecmath.jit_inline
def _hardtanh_derivative_max_val_fast32(x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = max_val > 0.0
    _v2 = _vecmath32.single(0.0)
    _v3 = _v0 if max_val < min_val else _v2
    _v4 = _vecmath32.smallest(1.0, 0.0, _v0, _v2, _v2)
    _v5 = _v4 if max_val == min_val else _v3
    _v6 = _v0 if max_val < x else _v2
    _v7 = _v5 if x < min_val else _v6
    _v8 = _v1 | (x != min_val)
    _v9 = _v1 & _v8
    _v10 = _vecmath32.guarded(_v7, _v9)
    _v11 = _v10 if x == x else _vecmath32.single(x)
    _v12 = _v11 if min_val == min_val else _vecmath32.single(min_val)
    _v13 = _v12 if max_val == max_val else _vecmath32.single(max_val)
    return _v13, _v9


@_cached
def _fill_hardtanh_derivative_max_val(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_max_val_fast(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_derivative_max_val(x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_max_val_fast32(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_derivative_max_val(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_derivative_max_val_exact(x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_derivative_max_val(x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_derivative_max_val(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_derivative_max_val(x, min_val, max_val):
    value, ok = _hardtanh_derivative_max_val_fast(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_max_val(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_derivative_max_val(x, min_val, max_val):
    value, ok = _hardtanh_derivative_max_val_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_max_val(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_derivative_max_val = _dispatch.Kernel(
    __name__,
    "hardtanh_derivative_max_val",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_derivative_max_val,
        fill32=_fill32_hardtanh_derivative_max_val,
        mend=_mend_hardtanh_derivative_max_val,
        one=_one_hardtanh_derivative_max_val,
        one32=_one32_hardtanh_derivative_max_val,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_derivative_max_val(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of hardtanh with respect to its parameter max_val.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_derivative_max_val.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_derivative_max_val)
def _overload_hardtanh_derivative_max_val(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_derivative_max_val.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_inline
def _hardtanh_derivative_fast_pulled32(grad_output, x, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _vecmath32.product(grad_output, 1.0)
    _v3 = _v1 if max_val < x else _v2
    _v4 = _v1 if max_val == x else _v3
    _v5 = _v1 if x < min_val else _v4
    _v6 = _v1 if x == min_val else _v5
    _v7 = _vecmath32.guarded(_v6, _v0)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if min_val == min_val else _vecmath32.single(min_val)
    _v10 = _v9 if max_val == max_val else _vecmath32.single(max_val)
    return _v10, _v10 == _v10


@_vecmath.jit_inline
def _hardtanh_backward_fast(grad_output, x, min_val, max_val):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardtanh_derivative_fast(x, min_val, max_val)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardtanh_backward_fast32(grad_output, x, min_val, max_val):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardtanh_derivative_fast_pulled32(grad_output, x, min_val, max_val)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardtanh_backward_exact(grad_output, x, min_val, max_val):
    """Right everywhere: balls."""
    _d0 = _hardtanh_derivative_exact(x, min_val, max_val)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardtanh_backward(grad_output, x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_backward(grad_output, x, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_backward(grad_output, x, min_val, max_val, width):
    if _loops.any_nan(grad_output, x, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_backward_exact(grad_output, x, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_backward(grad_output, x, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(min_val, i),
                _loops.at(max_val, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_backward(grad_output, x, min_val, max_val):
    value, ok = _hardtanh_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(min_val),
        _loops.float64(max_val),
    )
    if not ok:
        exact = _round_hardtanh_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(min_val),
            _loops.float64(max_val),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_backward(grad_output, x, min_val, max_val):
    value, ok = _hardtanh_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(min_val),
        _loops.float64(max_val),
    )
    if not ok:
        exact = _round_hardtanh_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(min_val),
            _loops.float64(max_val),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_backward = _dispatch.Kernel(
    __name__,
    "hardtanh_backward",
    ("grad_output", "x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_backward,
        fill32=_fill32_hardtanh_backward,
        mend=_mend_hardtanh_backward,
        one=_one_hardtanh_backward,
        one32=_one32_hardtanh_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardtanh.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_backward.call(out, grad_output, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_backward)
def _overload_hardtanh_backward(grad_output, x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_backward.compiled(grad_output, x, min_val, max_val)

    def jitted(grad_output, x, min_val=-1.0, max_val=1.0):
        return call(grad_output, x, min_val, max_val)

    return jitted


@_vecmath.jit_inline
def _hardtanh_value_and_derivative_fast(x, min_val, max_val):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardtanh_fast(x, min_val, max_val)
    _r1, _ok1 = _hardtanh_derivative_fast(x, min_val, max_val)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hardtanh_value_and_derivative_fast32(x, min_val, max_val):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardtanh_fast32(x, min_val, max_val)
    _r1, _ok1 = _hardtanh_derivative_fast32(x, min_val, max_val)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hardtanh_value_and_derivative_exact(x, min_val, max_val):
    """Right everywhere: balls."""
    _r0 = _hardtanh_exact(x, min_val, max_val)
    _r1 = _hardtanh_derivative_exact(x, min_val, max_val)
    return _r0, _r1


@_cached
def _fill_hardtanh_value_and_derivative(x, min_val, max_val, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardtanh_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_value_and_derivative(x, min_val, max_val, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardtanh_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_value_and_derivative(x, min_val, max_val, width):
    if _loops.any_nan(x, min_val, max_val):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hardtanh_value_and_derivative_exact(x, min_val, max_val)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hardtanh_value_and_derivative(x, min_val, max_val, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hardtanh_value_and_derivative(
                _loops.at(x, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hardtanh_value_and_derivative(x, min_val, max_val):
    value_0, value_1, ok = _hardtanh_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact_0, exact_1 = _round_hardtanh_value_and_derivative(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hardtanh_value_and_derivative(x, min_val, max_val):
    value_0, value_1, ok = _hardtanh_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact_0, exact_1 = _round_hardtanh_value_and_derivative(
            _loops.float64(x), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hardtanh_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hardtanh_value_and_derivative",
    ("x", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_value_and_derivative,
        fill32=_fill32_hardtanh_value_and_derivative,
        mend=_mend_hardtanh_value_and_derivative,
        one=_one_hardtanh_value_and_derivative,
        one32=_one32_hardtanh_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def hardtanh_value_and_derivative(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """Hard tanh and its derivative, in one pass.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hardtanh_value_and_derivative.call(out, x, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_value_and_derivative)
def _overload_hardtanh_value_and_derivative(x, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_value_and_derivative.compiled(x, min_val, max_val)

    def jitted(x, min_val=-1.0, max_val=1.0):
        return call(x, min_val, max_val)

    return jitted


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_ball0(y, min_val, max_val):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_ball1(y, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_ball2(y, min_val, max_val):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_sign0_of(y, min_val, max_val):
    """In balls."""
    # min_val - y
    _t3 = _ball.sub(min_val, y)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_sign0(y, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_from_output_sign0_of(y, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_sign1_of(y, min_val, max_val):
    """In balls."""
    # -max_val + y
    _t3 = _ball.sub(y, max_val)
    return _t3


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_sign1(y, min_val, max_val):
    """-1, 0, 1; 2: unknown."""
    _of = _hardtanh_derivative_from_output_sign1_of(y, min_val, max_val)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_side(y, min_val, max_val, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardtanh_derivative_from_output_sign0(y, min_val, max_val)
    if _order == -1:
        _order = _hardtanh_derivative_from_output_sign1(y, min_val, max_val)
        if _order == -1:
            return _hardtanh_derivative_from_output_ball0(y, min_val, max_val)
        return _hardtanh_derivative_from_output_ball1(y, min_val, max_val)
    return _hardtanh_derivative_from_output_ball2(y, min_val, max_val)


@_vecmath.jit_scalar
def _hardtanh_derivative_from_output_exact(y, min_val, max_val):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    min_val = _ball.from_float(min_val)
    max_val = _ball.from_float(max_val)
    return _hardtanh_derivative_from_output_side(y, min_val, max_val, 0.0)


@_vecmath.jit_inline
def _hardtanh_derivative_from_output_fast(y, min_val, max_val):
    """For float64 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = 1.0 if y < max_val else 0.0
    _v2 = _v1 if min_val < y else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if y == y else y
    _v5 = _v4 if min_val == min_val else min_val
    _v6 = _v5 if max_val == max_val else max_val
    return _v6, _v0


@_vecmath.jit_inline
def _hardtanh_derivative_from_output_fast32(y, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if y < max_val else _v2
    _v4 = _v3 if min_val < y else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if min_val == min_val else _vecmath32.single(min_val)
    _v8 = _v7 if max_val == max_val else _vecmath32.single(max_val)
    return _v8, _v0


@_cached
def _fill_hardtanh_derivative_from_output(y, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_from_output_fast(
            _loops.at(y, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_derivative_from_output(y, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_derivative_from_output_fast32(
            _loops.at(y, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_derivative_from_output(y, min_val, max_val, width):
    if _loops.any_nan(y, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_derivative_from_output_exact(y, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_derivative_from_output(y, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_derivative_from_output(
                _loops.at(y, i), _loops.at(min_val, i), _loops.at(max_val, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_derivative_from_output(y, min_val, max_val):
    value, ok = _hardtanh_derivative_from_output_fast(
        _loops.float64(y), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_from_output(
            _loops.float64(y), _loops.float64(min_val), _loops.float64(max_val), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_derivative_from_output(y, min_val, max_val):
    value, ok = _hardtanh_derivative_from_output_fast32(
        _loops.float64(y), _loops.float64(min_val), _loops.float64(max_val)
    )
    if not ok:
        exact = _round_hardtanh_derivative_from_output(
            _loops.float64(y), _loops.float64(min_val), _loops.float64(max_val), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_derivative_from_output = _dispatch.Kernel(
    __name__,
    "hardtanh_derivative_from_output",
    ("y", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_derivative_from_output,
        fill32=_fill32_hardtanh_derivative_from_output,
        mend=_mend_hardtanh_derivative_from_output,
        one=_one_hardtanh_derivative_from_output,
        one32=_one32_hardtanh_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_derivative_from_output(
    y: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of hardtanh, from its output alone.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_derivative_from_output.call(out, y, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_derivative_from_output)
def _overload_hardtanh_derivative_from_output(y, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_derivative_from_output.compiled(y, min_val, max_val)

    def jitted(y, min_val=-1.0, max_val=1.0):
        return call(y, min_val, max_val)

    return jitted


@_vecmath.jit_inline
def _hardtanh_derivative_from_output_fast_pulled32(grad_output, y, min_val, max_val):
    """For float32 results: value, and whether it will do."""
    _v0 = max_val > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v1 if y < max_val else _v2
    _v4 = _v3 if min_val < y else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if min_val == min_val else _vecmath32.single(min_val)
    _v8 = _v7 if max_val == max_val else _vecmath32.single(max_val)
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _hardtanh_backward_from_output_fast(grad_output, y, min_val, max_val):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardtanh_derivative_from_output_fast(y, min_val, max_val)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardtanh_backward_from_output_fast32(grad_output, y, min_val, max_val):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardtanh_derivative_from_output_fast_pulled32(grad_output, y, min_val, max_val)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardtanh_backward_from_output_exact(grad_output, y, min_val, max_val):
    """Right everywhere: balls."""
    _d0 = _hardtanh_derivative_from_output_exact(y, min_val, max_val)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardtanh_backward_from_output(grad_output, y, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardtanh_backward_from_output(grad_output, y, min_val, max_val, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardtanh_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(min_val, i), _loops.at(max_val, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardtanh_backward_from_output(grad_output, y, min_val, max_val, width):
    if _loops.any_nan(grad_output, y, min_val, max_val):
        return _loops.NAN
    ball = _hardtanh_backward_from_output_exact(grad_output, y, min_val, max_val)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardtanh_backward_from_output(grad_output, y, min_val, max_val, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardtanh_backward_from_output(
                _loops.at(grad_output, i),
                _loops.at(y, i),
                _loops.at(min_val, i),
                _loops.at(max_val, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardtanh_backward_from_output(grad_output, y, min_val, max_val):
    value, ok = _hardtanh_backward_from_output_fast(
        _loops.float64(grad_output),
        _loops.float64(y),
        _loops.float64(min_val),
        _loops.float64(max_val),
    )
    if not ok:
        exact = _round_hardtanh_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(min_val),
            _loops.float64(max_val),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardtanh_backward_from_output(grad_output, y, min_val, max_val):
    value, ok = _hardtanh_backward_from_output_fast32(
        _loops.float64(grad_output),
        _loops.float64(y),
        _loops.float64(min_val),
        _loops.float64(max_val),
    )
    if not ok:
        exact = _round_hardtanh_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(min_val),
            _loops.float64(max_val),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardtanh_backward_from_output = _dispatch.Kernel(
    __name__,
    "hardtanh_backward_from_output",
    ("grad_output", "y", "min_val", "max_val"),
    _loops.Loops(
        fill=_fill_hardtanh_backward_from_output,
        fill32=_fill32_hardtanh_backward_from_output,
        mend=_mend_hardtanh_backward_from_output,
        one=_one_hardtanh_backward_from_output,
        one32=_one32_hardtanh_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hardtanh_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardtanh, from its output alone.

    min_val: default -1.0.
    max_val: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardtanh_backward_from_output.call(out, grad_output, y, min_val, max_val)


@_loops.callable_when_jitted(hardtanh_backward_from_output)
def _overload_hardtanh_backward_from_output(grad_output, y, min_val=-1.0, max_val=1.0):
    call = _kernel_hardtanh_backward_from_output.compiled(grad_output, y, min_val, max_val)

    def jitted(grad_output, y, min_val=-1.0, max_val=1.0):
        return call(grad_output, y, min_val, max_val)

    return jitted


def hardtanh_backward_min_val(
    grad_output: ArrayLike,
    x: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hardtanh_derivative_min_val, over the axes along which min_val
    is broadcast.

    min_val and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of min_val's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hardtanh_backward_min_val",
        _kernel_hardtanh_derivative_min_val,
        ("grad_output", "x", "min_val", "max_val"),
        2,
        (grad_output, x, min_val, max_val),
        out,
    )


def hardtanh_backward_max_val(
    grad_output: ArrayLike,
    x: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hardtanh_derivative_max_val, over the axes along which max_val
    is broadcast.

    max_val and the result have one shape. Sums are kept to about 106 bits and rounded once; the
    dtype is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of max_val's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hardtanh_backward_max_val",
        _kernel_hardtanh_derivative_max_val,
        ("grad_output", "x", "min_val", "max_val"),
        3,
        (grad_output, x, min_val, max_val),
        out,
    )
