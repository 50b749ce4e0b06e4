"""ReGLU.

Written by `symact build` from [reglu] in gates.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _halves, _loops, _vecmath, _vecmath32

__all__ = [
    "reglu",
    "reglu_backward",
    "reglu_derivative_a",
    "reglu_derivative_b",
    "reglu_split",
    "reglu_split_backward",
    "reglu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _reglu_ball0(a, b):
    """In balls."""
    # a*b
    _t3 = _ball.mul(a, b)
    return _t3


@_vecmath.jit_scalar
def _reglu_ball1(a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _reglu_sign0_of(a, b):
    """In balls."""
    # -a
    _t2 = _ball.neg(a)
    return _t2


@_vecmath.jit_scalar
def _reglu_sign0(a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _reglu_sign0_of(a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _reglu_side(a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _reglu_sign0(a, b)
    if _order == -1:
        return _reglu_ball0(a, b)
    return _reglu_ball1(a, b)


@_vecmath.jit_scalar
def _reglu_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _reglu_side(a, b, 0.0)


@_vecmath.jit_inline
def _reglu_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = a * b
    _v1 = _v0 if a > 0.0 else 0.0
    _v2 = _v1 if a == a else a
    _v3 = _v2 if b == b else b
    return _v3, True


@_vecmath.jit_inline
def _reglu_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = a * b
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if a > 0.0 else _v2
    _v4 = _v3 if a == a else _vecmath32.single(a)
    _v5 = _v4 if b == b else _vecmath32.single(b)
    return _v5, True


@_cached
def _fill_reglu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_reglu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_reglu(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _reglu_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_reglu(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_reglu(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_reglu(a, b):
    value, ok = _reglu_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_reglu(a, b):
    value, ok = _reglu_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_reglu = _dispatch.Kernel(
    __name__,
    "reglu",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_reglu,
        fill32=_fill32_reglu,
        mend=_mend_reglu,
        one=_one_reglu,
        one32=_one32_reglu,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def reglu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """ReGLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_reglu.call(out, a, b)


@_loops.callable_when_jitted(reglu)
def _overload_reglu(a, b):
    call = _kernel_reglu.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_scalar
def _reglu_derivative_a_ball0(a, b):
    """In balls."""
    # b
    return b


@_vecmath.jit_scalar
def _reglu_derivative_a_ball1(a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _reglu_derivative_a_sign0_of(a, b):
    """In balls."""
    # -a
    _t2 = _ball.neg(a)
    return _t2


@_vecmath.jit_scalar
def _reglu_derivative_a_sign0(a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _reglu_derivative_a_sign0_of(a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _reglu_derivative_a_side(a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _reglu_derivative_a_sign0(a, b)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _reglu_derivative_a_ball0(a, b)
    return _reglu_derivative_a_ball1(a, b)


@_vecmath.jit_scalar
def _reglu_derivative_a_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _tied = _reglu_derivative_a_sign0(a, b) == 0
    if not _tied:
        return _reglu_derivative_a_side(a, b, 0.0)
    _below = _reglu_derivative_a_side(a, b, -1.0)
    _above = _reglu_derivative_a_side(a, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _reglu_derivative_a_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = b if a > 0.0 else 0.0
    _v1 = _v0 if a == a else a
    _v2 = _v1 if b == b else b
    return _v2, True


@_vecmath.jit_inline
def _reglu_derivative_a_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(b)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if a > 0.0 else _v1
    _v3 = _v2 if a == a else _vecmath32.single(a)
    _v4 = _v3 if b == b else _vecmath32.single(b)
    return _v4, True


@_cached
def _fill_reglu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_derivative_a_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_reglu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_derivative_a_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_reglu_derivative_a(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _reglu_derivative_a_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_reglu_derivative_a(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_reglu_derivative_a(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_reglu_derivative_a(a, b):
    value, ok = _reglu_derivative_a_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu_derivative_a(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_reglu_derivative_a(a, b):
    value, ok = _reglu_derivative_a_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu_derivative_a(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_reglu_derivative_a = _dispatch.Kernel(
    __name__,
    "reglu_derivative_a",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_reglu_derivative_a,
        fill32=_fill32_reglu_derivative_a,
        mend=_mend_reglu_derivative_a,
        one=_one_reglu_derivative_a,
        one32=_one32_reglu_derivative_a,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def reglu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of reglu with respect to a.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_reglu_derivative_a.call(out, a, b)


@_loops.callable_when_jitted(reglu_derivative_a)
def _overload_reglu_derivative_a(a, b):
    call = _kernel_reglu_derivative_a.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_scalar
def _reglu_derivative_b_ball0(a, b):
    """In balls."""
    # a
    return a


@_vecmath.jit_scalar
def _reglu_derivative_b_ball1(a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _reglu_derivative_b_sign0_of(a, b):
    """In balls."""
    # -a
    _t2 = _ball.neg(a)
    return _t2


@_vecmath.jit_scalar
def _reglu_derivative_b_sign0(a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _reglu_derivative_b_sign0_of(a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _reglu_derivative_b_side(a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _reglu_derivative_b_sign0(a, b)
    if _order == -1:
        return _reglu_derivative_b_ball0(a, b)
    return _reglu_derivative_b_ball1(a, b)


@_vecmath.jit_scalar
def _reglu_derivative_b_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _tied = _reglu_derivative_b_sign0(a, b) == 0
    if not _tied:
        return _reglu_derivative_b_side(a, b, 0.0)
    _below = _reglu_derivative_b_side(a, b, -1.0)
    _above = _reglu_derivative_b_side(a, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _reglu_derivative_b_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = a if a > 0.0 else 0.0
    _v1 = _v0 if a == a else a
    _v2 = _v1 if b == b else b
    return _v2, True


@_vecmath.jit_inline
def _reglu_derivative_b_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(a)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if a > 0.0 else _v1
    _v3 = _v2 if a == a else _vecmath32.single(a)
    _v4 = _v3 if b == b else _vecmath32.single(b)
    return _v4, True


@_cached
def _fill_reglu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_derivative_b_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_reglu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _reglu_derivative_b_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_reglu_derivative_b(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _reglu_derivative_b_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_reglu_derivative_b(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_reglu_derivative_b(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_reglu_derivative_b(a, b):
    value, ok = _reglu_derivative_b_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu_derivative_b(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_reglu_derivative_b(a, b):
    value, ok = _reglu_derivative_b_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_reglu_derivative_b(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_reglu_derivative_b = _dispatch.Kernel(
    __name__,
    "reglu_derivative_b",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_reglu_derivative_b,
        fill32=_fill32_reglu_derivative_b,
        mend=_mend_reglu_derivative_b,
        one=_one_reglu_derivative_b,
        one32=_one32_reglu_derivative_b,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def reglu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of reglu with respect to b.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_reglu_derivative_b.call(out, a, b)


@_loops.callable_when_jitted(reglu_derivative_b)
def _overload_reglu_derivative_b(a, b):
    call = _kernel_reglu_derivative_b.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_inline
def _reglu_derivative_a_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, b)
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _v0 if a > 0.0 else _v1
    _v3 = _v2 if a == a else _vecmath32.single(a)
    _v4 = _v3 if b == b else _vecmath32.single(b)
    return _v4, _v4 == _v4


@_vecmath.jit_inline
def _reglu_derivative_b_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, a)
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _v0 if a > 0.0 else _v1
    _v3 = _v2 if a == a else _vecmath32.single(a)
    _v4 = _v3 if b == b else _vecmath32.single(b)
    return _v4, _v4 == _v4


@_vecmath.jit_inline
def _reglu_backward_fast(grad_output, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _reglu_derivative_a_fast(a, b)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    _d1, _ok1 = _reglu_derivative_b_fast(a, b)
    _r1, _ok1 = _vecmath.exact_gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _reglu_backward_fast32(grad_output, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _reglu_derivative_a_fast_pulled32(grad_output, a, b)
    _r1, _ok1 = _reglu_derivative_b_fast_pulled32(grad_output, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _reglu_backward_exact(grad_output, a, b):
    """Right everywhere: balls."""
    _d0 = _reglu_derivative_a_exact(a, b)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _reglu_derivative_b_exact(a, b)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_reglu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _reglu_backward_fast(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_reglu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _reglu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_reglu_backward(grad_output, a, b, width):
    if _loops.any_nan(grad_output, a, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _reglu_backward_exact(grad_output, a, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_reglu_backward(grad_output, a, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_reglu_backward(
                _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_reglu_backward(grad_output, a, b):
    value_0, value_1, ok = _reglu_backward_fast(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_reglu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_reglu_backward(grad_output, a, b):
    value_0, value_1, ok = _reglu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_reglu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_reglu_backward = _dispatch.Kernel(
    __name__,
    "reglu_backward",
    ("grad_output", "a", "b"),
    _loops.Loops(
        fill=_fill_reglu_backward,
        fill32=_fill32_reglu_backward,
        mend=_mend_reglu_backward,
        one=_one_reglu_backward,
        one32=_one32_reglu_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def reglu_backward(grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The gradients of a loss: grad_output times the derivative of reglu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_reglu_backward.call(out, grad_output, a, b)


@_loops.callable_when_jitted(reglu_backward)
def _overload_reglu_backward(grad_output, a, b):
    call = _kernel_reglu_backward.compiled(grad_output, a, b)

    def jitted(grad_output, a, b):
        return call(grad_output, a, b)

    return jitted


@_vecmath.jit_inline
def _reglu_value_and_derivative_fast(a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _reglu_fast(a, b)
    _r1, _ok1 = _reglu_derivative_a_fast(a, b)
    _r2, _ok2 = _reglu_derivative_b_fast(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _reglu_value_and_derivative_fast32(a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _reglu_fast32(a, b)
    _r1, _ok1 = _reglu_derivative_a_fast32(a, b)
    _r2, _ok2 = _reglu_derivative_b_fast32(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _reglu_value_and_derivative_exact(a, b):
    """Right everywhere: balls."""
    _r0 = _reglu_exact(a, b)
    _r1 = _reglu_derivative_a_exact(a, b)
    _r2 = _reglu_derivative_b_exact(a, b)
    return _r0, _r1, _r2


@_cached
def _fill_reglu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _reglu_value_and_derivative_fast(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_reglu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _reglu_value_and_derivative_fast32(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_reglu_value_and_derivative(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _reglu_value_and_derivative_exact(a, b)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_reglu_value_and_derivative(a, b, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_reglu_value_and_derivative(
                _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_reglu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _reglu_value_and_derivative_fast(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_reglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_reglu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _reglu_value_and_derivative_fast32(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_reglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_reglu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "reglu_value_and_derivative",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_reglu_value_and_derivative,
        fill32=_fill32_reglu_value_and_derivative,
        mend=_mend_reglu_value_and_derivative,
        one=_one_reglu_value_and_derivative,
        one32=_one32_reglu_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def reglu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """ReGLU and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_reglu_value_and_derivative.call(out, a, b)


@_loops.callable_when_jitted(reglu_value_and_derivative)
def _overload_reglu_value_and_derivative(a, b):
    call = _kernel_reglu_value_and_derivative.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


def reglu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The value of reglu of the halves of x along an axis: a is the first, b the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.value("reglu_split", _kernel_reglu, x, (), axis, out)


def reglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient by x, in one pass, of reglu of the halves of x along an axis: a is the first, b
    the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.gradient(
        "reglu_split_backward", _kernel_reglu_backward, grad_output, x, (), axis, out
    )
