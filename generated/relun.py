"""ReLUN.

Written by `symact build` from [relun] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "relun",
    "relun_backward",
    "relun_backward_from_output",
    "relun_backward_n",
    "relun_derivative",
    "relun_derivative2",
    "relun_derivative_from_output",
    "relun_derivative_n",
    "relun_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _relun_ball0(x, n):
    """In balls."""
    # n
    return n


@_vecmath.jit_scalar
def _relun_ball1(x, n):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _relun_ball2(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _relun_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_sign1_of(x, n):
    """In balls."""
    # n - x
    _t3 = _ball.sub(n, x)
    return _t3


@_vecmath.jit_scalar
def _relun_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_sign1_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _relun_sign0(x, n)
    if _order == -1:
        _order = _relun_sign1(x, n)
        if _order == -1:
            return _relun_ball0(x, n)
        return _relun_ball1(x, n)
    return _relun_ball2(x, n)


@_vecmath.jit_scalar
def _relun_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    return _relun_side(x, n, 0.0)


@_vecmath.jit_inline
def _relun_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = n if n < x else x
    _v2 = _v1 if x > 0.0 else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if x == x else x
    _v5 = _v4 if n == n else n
    return _v5, _v0


@_vecmath.jit_inline
def _relun_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.single(n)
    _v2 = _vecmath32.single(x)
    _v3 = _v1 if n < x else _v2
    _v4 = _vecmath32.single(0.0)
    _v5 = _v3 if x > 0.0 else _v4
    _v6 = _vecmath32.guarded(_v5, _v0)
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _v7 if n == n else _vecmath32.single(n)
    return _v8, _v0


@_cached
def _fill_relun(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _relun_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun(x, n):
    value, ok = _relun_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun(x, n):
    value, ok = _relun_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun = _dispatch.Kernel(
    __name__,
    "relun",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_relun,
        fill32=_fill32_relun,
        mend=_mend_relun,
        one=_one_relun,
        one32=_one32_relun,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def relun(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ReLUN, elementwise.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun.call(out, x, n)


@_loops.callable_when_jitted(relun)
def _overload_relun(x, n=1.0):
    call = _kernel_relun.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_scalar
def _relun_derivative_ball0(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_ball1(x, n):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_ball2(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _relun_derivative_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_sign1_of(x, n):
    """In balls."""
    # n - x
    _t3 = _ball.sub(n, x)
    return _t3


@_vecmath.jit_scalar
def _relun_derivative_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_sign1_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _relun_derivative_sign0(x, n)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _relun_derivative_sign1(x, n)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _relun_derivative_ball0(x, n)
        return _relun_derivative_ball1(x, n)
    return _relun_derivative_ball2(x, n)


@_vecmath.jit_scalar
def _relun_derivative_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _tied = _relun_derivative_sign0(x, n) == 0
    _tied = _tied or _relun_derivative_sign1(x, n) == 0
    if not _tied:
        return _relun_derivative_side(x, n, 0.0)
    _below = _relun_derivative_side(x, n, -1.0)
    _above = _relun_derivative_side(x, n, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _relun_derivative_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = 0.0 if n < x else 1.0
    _v2 = 0.0 if n == x else _v1
    _v3 = _v2 if x > 0.0 else 0.0
    _v4 = _vecmath.guarded(_v3, _v0)
    _v5 = _v4 if x == x else x
    _v6 = _v5 if n == n else n
    return _v6, _v0


@_vecmath.jit_inline
def _relun_derivative_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = _v1 if n < x else _v2
    _v4 = _v1 if n == x else _v3
    _v5 = _v4 if x > 0.0 else _v1
    _v6 = _vecmath32.guarded(_v5, _v0)
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _v7 if n == n else _vecmath32.single(n)
    return _v8, _v0


@_cached
def _fill_relun_derivative(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_derivative(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_derivative(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _relun_derivative_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_derivative(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_derivative(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_derivative(x, n):
    value, ok = _relun_derivative_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_derivative(x, n):
    value, ok = _relun_derivative_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_derivative = _dispatch.Kernel(
    __name__,
    "relun_derivative",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_relun_derivative,
        fill32=_fill32_relun_derivative,
        mend=_mend_relun_derivative,
        one=_one_relun_derivative,
        one32=_one32_relun_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def relun_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of relun with respect to x.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_derivative.call(out, x, n)


@_loops.callable_when_jitted(relun_derivative)
def _overload_relun_derivative(x, n=1.0):
    call = _kernel_relun_derivative.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_scalar
def _relun_derivative2_ball(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative2_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    return _relun_derivative2_ball(x, n)


@_vecmath.jit_inline
def _relun_derivative2_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if n == n else n
    return _v3, _v0


@_vecmath.jit_inline
def _relun_derivative2_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if n == n else _vecmath32.single(n)
    return _v4, _v0


@_cached
def _fill_relun_derivative2(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative2_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_derivative2(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative2_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_derivative2(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _relun_derivative2_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_derivative2(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_derivative2(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_derivative2(x, n):
    value, ok = _relun_derivative2_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative2(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_derivative2(x, n):
    value, ok = _relun_derivative2_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative2(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_derivative2 = _dispatch.Kernel(
    __name__,
    "relun_derivative2",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_relun_derivative2,
        fill32=_fill32_relun_derivative2,
        mend=_mend_relun_derivative2,
        one=_one_relun_derivative2,
        one32=_one32_relun_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def relun_derivative2(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of relun with respect to x.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_derivative2.call(out, x, n)


@_loops.callable_when_jitted(relun_derivative2)
def _overload_relun_derivative2(x, n=1.0):
    call = _kernel_relun_derivative2.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_scalar
def _relun_derivative_n_ball0(x, n):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_n_ball1(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_n_ball2(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_n_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _relun_derivative_n_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_n_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_n_sign1_of(x, n):
    """In balls."""
    # n - x
    _t3 = _ball.sub(n, x)
    return _t3


@_vecmath.jit_scalar
def _relun_derivative_n_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_n_sign1_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_n_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _relun_derivative_n_sign0(x, n)
    if _order == -1:
        _order = _relun_derivative_n_sign1(x, n)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _relun_derivative_n_ball0(x, n)
        return _relun_derivative_n_ball1(x, n)
    return _relun_derivative_n_ball2(x, n)


@_vecmath.jit_scalar
def _relun_derivative_n_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _tied = _relun_derivative_n_sign0(x, n) == 0
    _tied = _tied or _relun_derivative_n_sign1(x, n) == 0
    if not _tied:
        return _relun_derivative_n_side(x, n, 0.0)
    _below = _relun_derivative_n_side(x, n, -1.0)
    _above = _relun_derivative_n_side(x, n, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _relun_derivative_n_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = 1.0 if n < x else 0.0
    _v2 = _v1 if x > 0.0 else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if x == x else x
    _v5 = _v4 if n == n else n
    return _v5, _v0


@_vecmath.jit_inline
def _relun_derivative_n_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if n < x else _v2
    _v4 = _v3 if x > 0.0 else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if n == n else _vecmath32.single(n)
    return _v7, _v0


@_cached
def _fill_relun_derivative_n(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_n_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_derivative_n(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_n_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_derivative_n(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _relun_derivative_n_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_derivative_n(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_derivative_n(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_derivative_n(x, n):
    value, ok = _relun_derivative_n_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative_n(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_derivative_n(x, n):
    value, ok = _relun_derivative_n_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative_n(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_derivative_n = _dispatch.Kernel(
    __name__,
    "relun_derivative_n",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_relun_derivative_n,
        fill32=_fill32_relun_derivative_n,
        mend=_mend_relun_derivative_n,
        one=_one_relun_derivative_n,
        one32=_one32_relun_derivative_n,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def relun_derivative_n(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of relun with respect to its parameter n.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_derivative_n.call(out, x, n)


@_loops.callable_when_jitted(relun_derivative_n)
def _overload_relun_derivative_n(x, n=1.0):
    call = _kernel_relun_derivative_n.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_inline
def _relun_derivative_fast_pulled32(grad_output, x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _vecmath32.product(grad_output, 1.0)
    _v3 = _v1 if n < x else _v2
    _v4 = _v1 if n == x else _v3
    _v5 = _v4 if x > 0.0 else _v1
    _v6 = _vecmath32.guarded(_v5, _v0)
    _v7 = _v6 if x == x else _vecmath32.single(x)
    _v8 = _v7 if n == n else _vecmath32.single(n)
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _relun_backward_fast(grad_output, x, n):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _relun_derivative_fast(x, n)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _relun_backward_fast32(grad_output, x, n):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _relun_derivative_fast_pulled32(grad_output, x, n)
    return _r0, _ok0


@_vecmath.jit_scalar
def _relun_backward_exact(grad_output, x, n):
    """Right everywhere: balls."""
    _d0 = _relun_derivative_exact(x, n)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_relun_backward(grad_output, x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_backward(grad_output, x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_backward(grad_output, x, n, width):
    if _loops.any_nan(grad_output, x, n):
        return _loops.NAN
    ball = _relun_backward_exact(grad_output, x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_backward(grad_output, x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_backward(grad_output, x, n):
    value, ok = _relun_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(n)
    )
    if not ok:
        exact = _round_relun_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(n), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_backward(grad_output, x, n):
    value, ok = _relun_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(n)
    )
    if not ok:
        exact = _round_relun_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(n), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_backward = _dispatch.Kernel(
    __name__,
    "relun_backward",
    ("grad_output", "x", "n"),
    _loops.Loops(
        fill=_fill_relun_backward,
        fill32=_fill32_relun_backward,
        mend=_mend_relun_backward,
        one=_one_relun_backward,
        one32=_one32_relun_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def relun_backward(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of relun.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_backward.call(out, grad_output, x, n)


@_loops.callable_when_jitted(relun_backward)
def _overload_relun_backward(grad_output, x, n=1.0):
    call = _kernel_relun_backward.compiled(grad_output, x, n)

    def jitted(grad_output, x, n=1.0):
        return call(grad_output, x, n)

    return jitted


@_vecmath.jit_inline
def _relun_value_and_derivative_fast(x, n):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _relun_fast(x, n)
    _r1, _ok1 = _relun_derivative_fast(x, n)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _relun_value_and_derivative_fast32(x, n):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _relun_fast32(x, n)
    _r1, _ok1 = _relun_derivative_fast32(x, n)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _relun_value_and_derivative_exact(x, n):
    """Right everywhere: balls."""
    _r0 = _relun_exact(x, n)
    _r1 = _relun_derivative_exact(x, n)
    return _r0, _r1


@_cached
def _fill_relun_value_and_derivative(x, n, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _relun_value_and_derivative_fast(_loops.at(x, i), _loops.at(n, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_relun_value_and_derivative(x, n, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _relun_value_and_derivative_fast32(_loops.at(x, i), _loops.at(n, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_relun_value_and_derivative(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _relun_value_and_derivative_exact(x, n)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_relun_value_and_derivative(x, n, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_relun_value_and_derivative(
                _loops.at(x, i), _loops.at(n, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_relun_value_and_derivative(x, n):
    value_0, value_1, ok = _relun_value_and_derivative_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact_0, exact_1 = _round_relun_value_and_derivative(
            _loops.float64(x), _loops.float64(n), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_relun_value_and_derivative(x, n):
    value_0, value_1, ok = _relun_value_and_derivative_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact_0, exact_1 = _round_relun_value_and_derivative(
            _loops.float64(x), _loops.float64(n), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_relun_value_and_derivative = _dispatch.Kernel(
    __name__,
    "relun_value_and_derivative",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_relun_value_and_derivative,
        fill32=_fill32_relun_value_and_derivative,
        mend=_mend_relun_value_and_derivative,
        one=_one_relun_value_and_derivative,
        one32=_one32_relun_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def relun_value_and_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """ReLUN and its derivative, in one pass.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_relun_value_and_derivative.call(out, x, n)


@_loops.callable_when_jitted(relun_value_and_derivative)
def _overload_relun_value_and_derivative(x, n=1.0):
    call = _kernel_relun_value_and_derivative.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_scalar
def _relun_derivative_from_output_ball0(y, n):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_from_output_ball1(y, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_from_output_ball2(y, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _relun_derivative_from_output_sign0_of(y, n):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _relun_derivative_from_output_sign0(y, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_from_output_sign0_of(y, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_from_output_sign1_of(y, n):
    """In balls."""
    # -n + y
    _t3 = _ball.sub(y, n)
    return _t3


@_vecmath.jit_scalar
def _relun_derivative_from_output_sign1(y, n):
    """-1, 0, 1; 2: unknown."""
    _of = _relun_derivative_from_output_sign1_of(y, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _relun_derivative_from_output_side(y, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _relun_derivative_from_output_sign0(y, n)
    if _order == -1:
        _order = _relun_derivative_from_output_sign1(y, n)
        if _order == -1:
            return _relun_derivative_from_output_ball0(y, n)
        return _relun_derivative_from_output_ball1(y, n)
    return _relun_derivative_from_output_ball2(y, n)


@_vecmath.jit_scalar
def _relun_derivative_from_output_exact(y, n):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    n = _ball.from_float(n)
    return _relun_derivative_from_output_side(y, n, 0.0)


@_vecmath.jit_inline
def _relun_derivative_from_output_fast(y, n):
    """For float64 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = 1.0 if y < n else 0.0
    _v2 = _v1 if y > 0.0 else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if y == y else y
    _v5 = _v4 if n == n else n
    return _v5, _v0


@_vecmath.jit_inline
def _relun_derivative_from_output_fast32(y, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.single(1.0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if y < n else _v2
    _v4 = _v3 if y > 0.0 else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if n == n else _vecmath32.single(n)
    return _v7, _v0


@_cached
def _fill_relun_derivative_from_output(y, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_from_output_fast(_loops.at(y, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_derivative_from_output(y, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_derivative_from_output_fast32(_loops.at(y, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_derivative_from_output(y, n, width):
    if _loops.any_nan(y, n):
        return _loops.NAN
    ball = _relun_derivative_from_output_exact(y, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_derivative_from_output(y, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_derivative_from_output(_loops.at(y, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_derivative_from_output(y, n):
    value, ok = _relun_derivative_from_output_fast(_loops.float64(y), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative_from_output(_loops.float64(y), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_derivative_from_output(y, n):
    value, ok = _relun_derivative_from_output_fast32(_loops.float64(y), _loops.float64(n))
    if not ok:
        exact = _round_relun_derivative_from_output(_loops.float64(y), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_derivative_from_output = _dispatch.Kernel(
    __name__,
    "relun_derivative_from_output",
    ("y", "n"),
    _loops.Loops(
        fill=_fill_relun_derivative_from_output,
        fill32=_fill32_relun_derivative_from_output,
        mend=_mend_relun_derivative_from_output,
        one=_one_relun_derivative_from_output,
        one32=_one32_relun_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def relun_derivative_from_output(y: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of relun, from its output alone.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_derivative_from_output.call(out, y, n)


@_loops.callable_when_jitted(relun_derivative_from_output)
def _overload_relun_derivative_from_output(y, n=1.0):
    call = _kernel_relun_derivative_from_output.compiled(y, n)

    def jitted(y, n=1.0):
        return call(y, n)

    return jitted


@_vecmath.jit_inline
def _relun_derivative_from_output_fast_pulled32(grad_output, y, n):
    """For float32 results: value, and whether it will do."""
    _v0 = n > 0.0
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v1 if y < n else _v2
    _v4 = _v3 if y > 0.0 else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if n == n else _vecmath32.single(n)
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _relun_backward_from_output_fast(grad_output, y, n):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _relun_derivative_from_output_fast(y, n)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _relun_backward_from_output_fast32(grad_output, y, n):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _relun_derivative_from_output_fast_pulled32(grad_output, y, n)
    return _r0, _ok0


@_vecmath.jit_scalar
def _relun_backward_from_output_exact(grad_output, y, n):
    """Right everywhere: balls."""
    _d0 = _relun_derivative_from_output_exact(y, n)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_relun_backward_from_output(grad_output, y, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(n, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_relun_backward_from_output(grad_output, y, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _relun_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(n, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_relun_backward_from_output(grad_output, y, n, width):
    if _loops.any_nan(grad_output, y, n):
        return _loops.NAN
    ball = _relun_backward_from_output_exact(grad_output, y, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_relun_backward_from_output(grad_output, y, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_relun_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), _loops.at(n, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_relun_backward_from_output(grad_output, y, n):
    value, ok = _relun_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(n)
    )
    if not ok:
        exact = _round_relun_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(n), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_relun_backward_from_output(grad_output, y, n):
    value, ok = _relun_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(n)
    )
    if not ok:
        exact = _round_relun_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), _loops.float64(n), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_relun_backward_from_output = _dispatch.Kernel(
    __name__,
    "relun_backward_from_output",
    ("grad_output", "y", "n"),
    _loops.Loops(
        fill=_fill_relun_backward_from_output,
        fill32=_fill32_relun_backward_from_output,
        mend=_mend_relun_backward_from_output,
        one=_one_relun_backward_from_output,
        one32=_one32_relun_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def relun_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of relun, from its output alone.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_relun_backward_from_output.call(out, grad_output, y, n)


@_loops.callable_when_jitted(relun_backward_from_output)
def _overload_relun_backward_from_output(grad_output, y, n=1.0):
    call = _kernel_relun_backward_from_output.compiled(grad_output, y, n)

    def jitted(grad_output, y, n=1.0):
        return call(grad_output, y, n)

    return jitted


def relun_backward_n(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times relun_derivative_n, over the axes along which n is broadcast.

    n and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of n's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "relun_backward_n",
        _kernel_relun_derivative_n,
        ("grad_output", "x", "n"),
        2,
        (grad_output, x, n),
        out,
    )
