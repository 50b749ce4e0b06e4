"""StarReLU.

Written by `symact build` from [star_relu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "star_relu",
    "star_relu_backward",
    "star_relu_backward_b",
    "star_relu_backward_s",
    "star_relu_derivative",
    "star_relu_derivative2",
    "star_relu_derivative_b",
    "star_relu_derivative_s",
    "star_relu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_star_relu_ball0_expression = _ball_wide.program("x s b", "b + s*x**2")


@_vecmath.jit_scalar
def _star_relu_ball0(x, s, b):
    """In balls."""
    # b + s*x**2
    _t4 = _ball.sqr(x)
    _t6 = _ball.mul(s, _t4)
    _t8 = _ball.add(b, _t6)
    return _ball_wide.settled(_t8, _star_relu_ball0_expression, (x, s, b))


@_vecmath.jit_scalar
def _star_relu_ball1(x, s, b):
    """In balls."""
    # b
    return b


@_vecmath.jit_scalar
def _star_relu_sign0_of(x, s, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _star_relu_sign0(x, s, b):
    """-1, 0, 1; 2: unknown."""
    _of = _star_relu_sign0_of(x, s, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _star_relu_side(x, s, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _star_relu_sign0(x, s, b)
    if _order == -1:
        return _star_relu_ball0(x, s, b)
    return _star_relu_ball1(x, s, b)


@_vecmath.jit_scalar
def _star_relu_exact(x, s, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    s = _ball.from_float(s)
    b = _ball.from_float(b)
    return _star_relu_side(x, s, b, 0.0)


@_vecmath.jit_inline
def _star_relu_fast(x, s, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, s)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, b)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(b)
    _v10 = abs(_v4)
    _v11 = _v9 + _v10
    _v12 = abs(_v7) * 16384.0 >= _v11
    _v13 = _v7 + _v8
    _v14 = _vecmath.in_range(_v13)
    _v15 = abs(x)
    _v16 = abs(s)
    _v17 = _v15 < 3.402823669209385e38
    _v18 = _v16 < 3.402823669209385e38
    _v19 = _v9 < 3.402823669209385e38
    _v20 = _v12 & _v14
    _v21 = _v20 & _v17
    _v22 = _v21 & _v18
    _v23 = _v22 & _v19
    _v24 = _v23 if x > 0.0 else True
    _v25 = _v13 if x > 0.0 else b
    _v26 = _vecmath.guarded(_v25, _v24)
    _v27 = _v26 if x == x else x
    _v28 = _v27 if s == s else s
    return _v28, _v24


@_vecmath.jit_inline
def _star_relu_fast32(x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * s
    _v2 = b + _v1
    _v3 = abs(b)
    _v4 = abs(_v1)
    _v5 = _v3 + _v4
    _v6 = abs(_v2) * 4096.0 >= _v5
    _v7 = _v2 != 0.0
    _v8 = abs(x)
    _v9 = abs(s)
    _v10 = _vecmath32.single(_v2)
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v9 < 3.402823669209385e38
    _v13 = _v3 < 3.402823669209385e38
    _v14 = _v6 & _v7
    _v15 = _v14 & _v11
    _v16 = _v15 & _v12
    _v17 = _v16 & _v13
    _v18 = _vecmath32.single(b)
    _v19 = _v17 if x > 0.0 else True
    _v20 = _v10 if x > 0.0 else _v18
    _v21 = _vecmath32.guarded(_v20, _v19)
    _v22 = _v21 if x == x else _vecmath32.single(x)
    _v23 = _v22 if s == s else _vecmath32.single(s)
    return _v23, _v19


@_cached
def _fill_star_relu(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_fast(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_fast32(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN
    ball = _star_relu_exact(x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu(x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu(x, s, b):
    value, ok = _star_relu_fast(_loops.float64(x), _loops.float64(s), _loops.float64(b))
    if not ok:
        exact = _round_star_relu(_loops.float64(x), _loops.float64(s), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu(x, s, b):
    value, ok = _star_relu_fast32(_loops.float64(x), _loops.float64(s), _loops.float64(b))
    if not ok:
        exact = _round_star_relu(_loops.float64(x), _loops.float64(s), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu = _dispatch.Kernel(
    __name__,
    "star_relu",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu,
        fill32=_fill32_star_relu,
        mend=_mend_star_relu,
        one=_one_star_relu,
        one32=_one32_star_relu,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def star_relu(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """StarReLU, elementwise.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu)
def _overload_star_relu(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


@_vecmath.jit_scalar
def _star_relu_derivative_ball0(x, s, b):
    """In balls."""
    # 2*s*x
    _t3 = _ball.mul(s, x)
    _t5 = _ball.scaled(_t3, 1.0)
    return _t5


@_vecmath.jit_scalar
def _star_relu_derivative_ball1(x, s, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _star_relu_derivative_sign0_of(x, s, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _star_relu_derivative_sign0(x, s, b):
    """-1, 0, 1; 2: unknown."""
    _of = _star_relu_derivative_sign0_of(x, s, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _star_relu_derivative_side(x, s, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _star_relu_derivative_sign0(x, s, b)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _star_relu_derivative_ball0(x, s, b)
    return _star_relu_derivative_ball1(x, s, b)


@_vecmath.jit_scalar
def _star_relu_derivative_limit(x, s, b):
    """In balls."""
    _tied = _star_relu_derivative_sign0(x, s, b) == 0
    if not _tied:
        return _star_relu_derivative_side(x, s, b, 0.0)
    _below = _star_relu_derivative_side(x, s, b, -1.0)
    _above = _star_relu_derivative_side(x, s, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _star_relu_derivative_exact(x, s, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    s = _ball.from_float(s)
    b = _ball.from_float(b)
    _at = _star_relu_derivative_limit(x, s, b)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _star_relu_derivative_limit(x, s, b)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _star_relu_derivative_fast(x, s, b):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * s
    _v1 = _v0 * x
    _v2 = _vecmath.in_range(_v1)
    _v3 = abs(x)
    _v4 = abs(s)
    _v5 = abs(b)
    _v6 = _v3 < 3.402823669209385e38
    _v7 = _v4 < 3.402823669209385e38
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v2 & _v6
    _v10 = _v9 & _v7
    _v11 = _v10 & _v8
    _v12 = _v11 if x > 0.0 else True
    _v13 = _v1 if x > 0.0 else 0.0
    _v14 = _vecmath.guarded(_v13, _v12)
    _v15 = _v14 if x == x else x
    _v16 = _v15 if s == s else s
    _v17 = _v16 if b == b else b
    return _v17, _v12


@_vecmath.jit_inline
def _star_relu_derivative_fast32(x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * s
    _v1 = _v0 * x
    _v2 = _v1 != 0.0
    _v3 = abs(x)
    _v4 = abs(s)
    _v5 = abs(b)
    _v6 = _vecmath32.single(_v1)
    _v7 = _v3 < 3.402823669209385e38
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v2 & _v7
    _v11 = _v10 & _v8
    _v12 = _v11 & _v9
    _v13 = _vecmath32.single(0.0)
    _v14 = _v12 if x > 0.0 else True
    _v15 = _v6 if x > 0.0 else _v13
    _v16 = _vecmath32.guarded(_v15, _v14)
    _v17 = _v16 if x == x else _vecmath32.single(x)
    _v18 = _v17 if s == s else _vecmath32.single(s)
    _v19 = _v18 if b == b else _vecmath32.single(b)
    return _v19, _v14


@_cached
def _fill_star_relu_derivative(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_fast(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_derivative(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_fast32(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu_derivative(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN
    ball = _star_relu_derivative_exact(x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu_derivative(x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu_derivative(
                _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu_derivative(x, s, b):
    value, ok = _star_relu_derivative_fast(_loops.float64(x), _loops.float64(s), _loops.float64(b))
    if not ok:
        exact = _round_star_relu_derivative(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu_derivative(x, s, b):
    value, ok = _star_relu_derivative_fast32(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu_derivative = _dispatch.Kernel(
    __name__,
    "star_relu_derivative",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_derivative,
        fill32=_fill32_star_relu_derivative,
        mend=_mend_star_relu_derivative,
        one=_one_star_relu_derivative,
        one32=_one32_star_relu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def star_relu_derivative(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """The derivative of star_relu with respect to x.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu_derivative.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu_derivative)
def _overload_star_relu_derivative(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_derivative.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


@_vecmath.jit_scalar
def _star_relu_derivative2_ball0(x, s, b):
    """In balls."""
    # 2*s
    _t2 = _ball.scaled(s, 1.0)
    return _t2


@_vecmath.jit_scalar
def _star_relu_derivative2_ball1(x, s, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _star_relu_derivative2_sign0_of(x, s, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _star_relu_derivative2_sign0(x, s, b):
    """-1, 0, 1; 2: unknown."""
    _of = _star_relu_derivative2_sign0_of(x, s, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _star_relu_derivative2_side(x, s, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _star_relu_derivative2_sign0(x, s, b)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _star_relu_derivative2_ball0(x, s, b)
    return _star_relu_derivative2_ball1(x, s, b)


@_vecmath.jit_scalar
def _star_relu_derivative2_exact(x, s, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    s = _ball.from_float(s)
    b = _ball.from_float(b)
    _tied = _star_relu_derivative2_sign0(x, s, b) == 0
    if not _tied:
        return _star_relu_derivative2_side(x, s, b, 0.0)
    _below = _star_relu_derivative2_side(x, s, b, -1.0)
    _above = _star_relu_derivative2_side(x, s, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _star_relu_derivative2_fast(x, s, b):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * s
    _v1 = _v0 if x > 0.0 else 0.0
    _v2 = _v1 if x == x else x
    _v3 = _v2 if s == s else s
    _v4 = _v3 if b == b else b
    return _v4, True


@_vecmath.jit_inline
def _star_relu_derivative2_fast32(x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * s
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if x > 0.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    _v5 = _v4 if s == s else _vecmath32.single(s)
    _v6 = _v5 if b == b else _vecmath32.single(b)
    return _v6, True


@_cached
def _fill_star_relu_derivative2(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative2_fast(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_derivative2(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative2_fast32(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu_derivative2(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN
    ball = _star_relu_derivative2_exact(x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu_derivative2(x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu_derivative2(
                _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu_derivative2(x, s, b):
    value, ok = _star_relu_derivative2_fast(_loops.float64(x), _loops.float64(s), _loops.float64(b))
    if not ok:
        exact = _round_star_relu_derivative2(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu_derivative2(x, s, b):
    value, ok = _star_relu_derivative2_fast32(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative2(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu_derivative2 = _dispatch.Kernel(
    __name__,
    "star_relu_derivative2",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_derivative2,
        fill32=_fill32_star_relu_derivative2,
        mend=_mend_star_relu_derivative2,
        one=_one_star_relu_derivative2,
        one32=_one32_star_relu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def star_relu_derivative2(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """The second derivative of star_relu with respect to x.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu_derivative2.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu_derivative2)
def _overload_star_relu_derivative2(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_derivative2.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


@_vecmath.jit_scalar
def _star_relu_derivative_s_ball0(x, s, b):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2
    _t2 = _ball.sqr(x)
    return _t2


@_vecmath.jit_scalar
def _star_relu_derivative_s_ball1(x, s, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _star_relu_derivative_s_sign0_of(x, s, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _star_relu_derivative_s_sign0(x, s, b):
    """-1, 0, 1; 2: unknown."""
    _of = _star_relu_derivative_s_sign0_of(x, s, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _star_relu_derivative_s_side(x, s, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _star_relu_derivative_s_sign0(x, s, b)
    if _order == -1:
        return _star_relu_derivative_s_ball0(x, s, b)
    return _star_relu_derivative_s_ball1(x, s, b)


@_vecmath.jit_scalar
def _star_relu_derivative_s_exact(x, s, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    s = _ball.from_float(s)
    b = _ball.from_float(b)
    _tied = _star_relu_derivative_s_sign0(x, s, b) == 0
    if not _tied:
        return _star_relu_derivative_s_side(x, s, b, 0.0)
    _below = _star_relu_derivative_s_side(x, s, b, -1.0)
    _above = _star_relu_derivative_s_side(x, s, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _star_relu_derivative_s_fast(x, s, b):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _vecmath.in_range(_v0)
    _v2 = _v0 == 0.0
    _v3 = _v1 | (_v2 & (x == 0.0))
    _v4 = _v3 if x > 0.0 else True
    _v5 = _v0 if x > 0.0 else 0.0
    _v6 = _vecmath.guarded(_v5, _v4)
    _v7 = _v6 if x == x else x
    _v8 = _v7 if s == s else s
    _v9 = _v8 if b == b else b
    return _v9, _v4


@_vecmath.jit_inline
def _star_relu_derivative_s_fast32(x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if x > 0.0 else _v2
    _v4 = _v3 if x == x else _vecmath32.single(x)
    _v5 = _v4 if s == s else _vecmath32.single(s)
    _v6 = _v5 if b == b else _vecmath32.single(b)
    return _v6, True


@_cached
def _fill_star_relu_derivative_s(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_s_fast(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_derivative_s(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_s_fast32(
            _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu_derivative_s(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN
    ball = _star_relu_derivative_s_exact(x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu_derivative_s(x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu_derivative_s(
                _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu_derivative_s(x, s, b):
    value, ok = _star_relu_derivative_s_fast(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative_s(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu_derivative_s(x, s, b):
    value, ok = _star_relu_derivative_s_fast32(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative_s(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu_derivative_s = _dispatch.Kernel(
    __name__,
    "star_relu_derivative_s",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_derivative_s,
        fill32=_fill32_star_relu_derivative_s,
        mend=_mend_star_relu_derivative_s,
        one=_one_star_relu_derivative_s,
        one32=_one32_star_relu_derivative_s,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def star_relu_derivative_s(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """The derivative of star_relu with respect to its parameter s.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu_derivative_s.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu_derivative_s)
def _overload_star_relu_derivative_s(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_derivative_s.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


@_vecmath.jit_scalar
def _star_relu_derivative_b_ball(x, s, b):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _star_relu_derivative_b_exact(x, s, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    s = _ball.from_float(s)
    b = _ball.from_float(b)
    return _star_relu_derivative_b_ball(x, s, b)


@_vecmath.jit_inline
def _star_relu_derivative_b_fast(x, s, b):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if x == x else x
    _v1 = _v0 if s == s else s
    _v2 = _v1 if b == b else b
    return _v2, True


@_vecmath.jit_inline
def _star_relu_derivative_b_fast32(x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if s == s else _vecmath32.single(s)
    _v3 = _v2 if b == b else _vecmath32.single(b)
    return _v3, True


@_cached
def _fill_star_relu_derivative_b(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_b_fast(_loops.at(x, i), _loops.at(s, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_derivative_b(x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_derivative_b_fast32(
            _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu_derivative_b(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN
    ball = _star_relu_derivative_b_exact(x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu_derivative_b(x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu_derivative_b(
                _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu_derivative_b(x, s, b):
    value, ok = _star_relu_derivative_b_fast(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative_b(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu_derivative_b(x, s, b):
    value, ok = _star_relu_derivative_b_fast32(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_derivative_b(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu_derivative_b = _dispatch.Kernel(
    __name__,
    "star_relu_derivative_b",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_derivative_b,
        fill32=_fill32_star_relu_derivative_b,
        mend=_mend_star_relu_derivative_b,
        one=_one_star_relu_derivative_b,
        one32=_one32_star_relu_derivative_b,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def star_relu_derivative_b(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """The derivative of star_relu with respect to its parameter b.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu_derivative_b.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu_derivative_b)
def _overload_star_relu_derivative_b(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_derivative_b.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


@_vecmath.jit_inline
def _star_relu_derivative_fast_pulled32(grad_output, x, s, b):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * s
    _v1 = _v0 * x
    _v2 = _v1 != 0.0
    _v3 = abs(x)
    _v4 = abs(s)
    _v5 = abs(b)
    _v6 = _vecmath32.product(grad_output, _v1)
    _v7 = _v3 < 3.402823669209385e38
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v2 & _v7
    _v11 = _v10 & _v8
    _v12 = _v11 & _v9
    _v13 = _vecmath32.product(grad_output, 0.0)
    _v14 = _v12 if x > 0.0 else True
    _v15 = _v6 if x > 0.0 else _v13
    _v16 = _vecmath32.guarded(_v15, _v14)
    _v17 = _v16 if x == x else _vecmath32.single(x)
    _v18 = _v17 if s == s else _vecmath32.single(s)
    _v19 = _v18 if b == b else _vecmath32.single(b)
    return _v19, _v19 == _v19


@_vecmath.jit_inline
def _star_relu_backward_fast(grad_output, x, s, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _star_relu_derivative_fast(x, s, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _star_relu_backward_fast32(grad_output, x, s, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _star_relu_derivative_fast_pulled32(grad_output, x, s, b)
    return _r0, _ok0


@_vecmath.jit_scalar
def _star_relu_backward_exact(grad_output, x, s, b):
    """Right everywhere: balls."""
    _d0 = _star_relu_derivative_exact(x, s, b)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_star_relu_backward(grad_output, x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_backward(grad_output, x, s, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _star_relu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_star_relu_backward(grad_output, x, s, b, width):
    if _loops.any_nan(grad_output, x, s, b):
        return _loops.NAN
    ball = _star_relu_backward_exact(grad_output, x, s, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_star_relu_backward(grad_output, x, s, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_star_relu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_star_relu_backward(grad_output, x, s, b):
    value, ok = _star_relu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_star_relu_backward(grad_output, x, s, b):
    value, ok = _star_relu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact = _round_star_relu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_star_relu_backward = _dispatch.Kernel(
    __name__,
    "star_relu_backward",
    ("grad_output", "x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_backward,
        fill32=_fill32_star_relu_backward,
        mend=_mend_star_relu_backward,
        one=_one_star_relu_backward,
        one32=_one32_star_relu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def star_relu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of star_relu.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_star_relu_backward.call(out, grad_output, x, s, b)


@_loops.callable_when_jitted(star_relu_backward)
def _overload_star_relu_backward(grad_output, x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_backward.compiled(grad_output, x, s, b)

    def jitted(grad_output, x, s=0.8944, b=-0.4472):
        return call(grad_output, x, s, b)

    return jitted


@_vecmath.jit_inline
def _star_relu_value_and_derivative_fast(x, s, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _star_relu_fast(x, s, b)
    _r1, _ok1 = _star_relu_derivative_fast(x, s, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _star_relu_value_and_derivative_fast32(x, s, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _star_relu_fast32(x, s, b)
    _r1, _ok1 = _star_relu_derivative_fast32(x, s, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _star_relu_value_and_derivative_exact(x, s, b):
    """Right everywhere: balls."""
    _r0 = _star_relu_exact(x, s, b)
    _r1 = _star_relu_derivative_exact(x, s, b)
    return _r0, _r1


@_cached
def _fill_star_relu_value_and_derivative(x, s, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _star_relu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_star_relu_value_and_derivative(x, s, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _star_relu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(s, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_star_relu_value_and_derivative(x, s, b, width):
    if _loops.any_nan(x, s, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _star_relu_value_and_derivative_exact(x, s, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_star_relu_value_and_derivative(x, s, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_star_relu_value_and_derivative(
                _loops.at(x, i), _loops.at(s, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_star_relu_value_and_derivative(x, s, b):
    value_0, value_1, ok = _star_relu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_star_relu_value_and_derivative(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_star_relu_value_and_derivative(x, s, b):
    value_0, value_1, ok = _star_relu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(s), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_star_relu_value_and_derivative(
            _loops.float64(x), _loops.float64(s), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_star_relu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "star_relu_value_and_derivative",
    ("x", "s", "b"),
    _loops.Loops(
        fill=_fill_star_relu_value_and_derivative,
        fill32=_fill32_star_relu_value_and_derivative,
        mend=_mend_star_relu_value_and_derivative,
        one=_one_star_relu_value_and_derivative,
        one32=_one32_star_relu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def star_relu_value_and_derivative(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any:
    """StarReLU and its derivative, in one pass.

    s: default 0.8944.
    b: default -0.4472.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_star_relu_value_and_derivative.call(out, x, s, b)


@_loops.callable_when_jitted(star_relu_value_and_derivative)
def _overload_star_relu_value_and_derivative(x, s=0.8944, b=-0.4472):
    call = _kernel_star_relu_value_and_derivative.compiled(x, s, b)

    def jitted(x, s=0.8944, b=-0.4472):
        return call(x, s, b)

    return jitted


def star_relu_backward_s(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times star_relu_derivative_s, over the axes along which s is
    broadcast.

    s and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of s's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "star_relu_backward_s",
        _kernel_star_relu_derivative_s,
        ("grad_output", "x", "s", "b"),
        2,
        (grad_output, x, s, b),
        out,
    )


def star_relu_backward_b(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times star_relu_derivative_b, over the axes along which b is
    broadcast.

    b and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "star_relu_backward_b",
        _kernel_star_relu_derivative_b,
        ("grad_output", "x", "s", "b"),
        3,
        (grad_output, x, s, b),
        out,
    )
