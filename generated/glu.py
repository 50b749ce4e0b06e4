"""GLU.

Written by `symact build` from [glu] in gates.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _halves, _loops, _vecmath, _vecmath32

__all__ = [
    "glu",
    "glu_backward",
    "glu_derivative_a",
    "glu_derivative_b",
    "glu_split",
    "glu_split_backward",
    "glu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_glu_ball_expression = _ball_wide.program("a b", "a/(1 + exp(-b))", "a*exp(b)/(exp(b) + 1)")


@_vecmath.jit_scalar
def _glu_ball(a, b):
    """In balls."""
    # a*exp(b)/(exp(b) + 1)
    _t3 = _ball.exp(b)
    _t5 = _ball.mul(a, _t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.add(_t7, _t3)
    _t11 = _ball.div(_t5, _t9)
    if _ball_wide.will_do(_t11, (a, b)):
        return _t11
    # a/(exp(-b) + 1)
    _t16 = _ball.neg(b)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.add(_t7, _t18)
    _t22 = _ball.div(a, _t20)
    _t24 = _ball.better(_t11, _t22)
    return _ball_wide.settled(_t24, _glu_ball_expression, (a, b))


@_vecmath.jit_scalar
def _glu_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _glu_ball(a, b)


@_vecmath.jit_inline
def _glu_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = 1.0 + _v2
    _v4 = a / _v3
    _v5 = _v4 != 0.0
    _v6 = abs(a)
    _v7 = _v0 < 325.0
    _v8 = _v6 < 3.402823669209385e38
    _v9 = _v5 & _v7
    _v10 = _v9 & _v8
    _v11 = _vecmath.guarded(_v4, _v10)
    return _v11, _v10


@_vecmath.jit_inline
def _glu_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = a / _v3
    _v5 = _v4 != 0.0
    _v6 = abs(a)
    _v7 = _vecmath32.single(_v4)
    _v8 = _v0 < 300.0
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v5 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.guarded(_v7, _v11)
    return _v12, _v11


@_cached
def _fill_glu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_glu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_glu(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _glu_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_glu(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_glu(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_glu(a, b):
    value, ok = _glu_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_glu(a, b):
    value, ok = _glu_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_glu = _dispatch.Kernel(
    __name__,
    "glu",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_glu,
        fill32=_fill32_glu,
        mend=_mend_glu,
        one=_one_glu,
        one32=_one32_glu,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def glu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """GLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_glu.call(out, a, b)


@_loops.callable_when_jitted(glu)
def _overload_glu(a, b):
    call = _kernel_glu.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


_glu_derivative_a_ball_expression = _ball_wide.program(
    "a b", "1/(1 + exp(-b))", "exp(b)/(exp(b) + 1)"
)


@_vecmath.jit_scalar
def _glu_derivative_a_ball(a, b):
    """In balls."""
    # exp(b)/(exp(b) + 1)
    _t2 = _ball.exp(b)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t4, _t2)
    _t8 = _ball.div(_t2, _t6)
    if _ball_wide.will_do(_t8, (a, b)):
        return _t8
    # 1/(exp(-b) + 1)
    _t13 = _ball.neg(b)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.add(_t4, _t15)
    _t19 = _ball.div(_t4, _t17)
    _t21 = _ball.better(_t8, _t19)
    return _ball_wide.settled(_t21, _glu_derivative_a_ball_expression, (a, b))


@_vecmath.jit_scalar
def _glu_derivative_a_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _glu_derivative_a_ball(a, b)


@_vecmath.jit_inline
def _glu_derivative_a_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = abs(a)
    _v6 = _v0 < 325.0
    _v7 = _v5 < 3.402823669209385e38
    _v8 = _v6 & _v7
    _v9 = _vecmath.guarded(_v4, _v8)
    _v10 = _v9 if a == a else a
    return _v10, _v8


@_vecmath.jit_inline
def _glu_derivative_a_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = abs(a)
    _v6 = _vecmath32.single(_v4)
    _v7 = _v0 < 300.0
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v7 & _v8
    _v10 = _vecmath32.guarded(_v6, _v9)
    _v11 = _v10 if a == a else _vecmath32.single(a)
    return _v11, _v9


@_cached
def _fill_glu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_derivative_a_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_glu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_derivative_a_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_glu_derivative_a(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _glu_derivative_a_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_glu_derivative_a(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_glu_derivative_a(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_glu_derivative_a(a, b):
    value, ok = _glu_derivative_a_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu_derivative_a(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_glu_derivative_a(a, b):
    value, ok = _glu_derivative_a_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu_derivative_a(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_glu_derivative_a = _dispatch.Kernel(
    __name__,
    "glu_derivative_a",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_glu_derivative_a,
        fill32=_fill32_glu_derivative_a,
        mend=_mend_glu_derivative_a,
        one=_one_glu_derivative_a,
        one32=_one32_glu_derivative_a,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def glu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of glu with respect to a.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_glu_derivative_a.call(out, a, b)


@_loops.callable_when_jitted(glu_derivative_a)
def _overload_glu_derivative_a(a, b):
    call = _kernel_glu_derivative_a.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


_glu_derivative_b_ball_expression = _ball_wide.program(
    "a b", "a*exp(-b)/(1 + exp(-b))**2", "a*exp(b)/(exp(b) + 1)**2"
)


@_vecmath.jit_scalar
def _glu_derivative_b_ball(a, b):
    """In balls."""
    # a*exp(b)/(exp(b) + 1)**2
    _t3 = _ball.exp(b)
    _t5 = _ball.mul(a, _t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.add(_t7, _t3)
    _t11 = _ball.sqr(_t9)
    _t13 = _ball.div(_t5, _t11)
    if _ball_wide.will_do(_t13, (a, b)):
        return _t13
    # a*exp(-b)/(exp(-b) + 1)**2
    _t18 = _ball.neg(b)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.mul(a, _t20)
    _t24 = _ball.add(_t7, _t20)
    _t26 = _ball.sqr(_t24)
    _t28 = _ball.div(_t22, _t26)
    _t30 = _ball.better(_t13, _t28)
    return _ball_wide.settled(_t30, _glu_derivative_b_ball_expression, (a, b))


@_vecmath.jit_scalar
def _glu_derivative_b_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _glu_derivative_b_ball(a, b)


@_vecmath.jit_inline
def _glu_derivative_b_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _v2 * a
    _v4 = 2.0 + _v2
    _v5 = _v2 * _v4
    _v6 = _v5 + 1.0
    _v7 = _v3 / _v6
    _v8 = _vecmath.in_range(_v7)
    _v9 = abs(a)
    _v10 = _v0 < 325.0
    _v11 = _v9 < 3.402823669209385e38
    _v12 = _v8 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath.guarded(_v7, _v13)
    return _v14, _v13


@_vecmath.jit_inline
def _glu_derivative_b_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = _v2 * a
    _v4 = 1.0 + _v2
    _v5 = _v4 * _v4
    _v6 = _v3 / _v5
    _v7 = _v6 != 0.0
    _v8 = abs(a)
    _v9 = _vecmath32.single(_v6)
    _v10 = _v0 < 150.0
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v13


@_cached
def _fill_glu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_derivative_b_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_glu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _glu_derivative_b_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_glu_derivative_b(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _glu_derivative_b_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_glu_derivative_b(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_glu_derivative_b(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_glu_derivative_b(a, b):
    value, ok = _glu_derivative_b_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu_derivative_b(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_glu_derivative_b(a, b):
    value, ok = _glu_derivative_b_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_glu_derivative_b(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_glu_derivative_b = _dispatch.Kernel(
    __name__,
    "glu_derivative_b",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_glu_derivative_b,
        fill32=_fill32_glu_derivative_b,
        mend=_mend_glu_derivative_b,
        one=_one_glu_derivative_b,
        one32=_one32_glu_derivative_b,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def glu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of glu with respect to b.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_glu_derivative_b.call(out, a, b)


@_loops.callable_when_jitted(glu_derivative_b)
def _overload_glu_derivative_b(a, b):
    call = _kernel_glu_derivative_b.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_inline
def _glu_derivative_a_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = 1.0 / _v3
    _v5 = abs(a)
    _v6 = _vecmath32.product(grad_output, _v4)
    _v7 = _v0 < 300.0
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v7 & _v8
    _v10 = _vecmath32.guarded(_v6, _v9)
    _v11 = _v10 if a == a else _vecmath32.single(a)
    return _v11, _v11 == _v11


@_vecmath.jit_inline
def _glu_derivative_b_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(b)
    _v1 = -b
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = _v2 * a
    _v4 = 1.0 + _v2
    _v5 = _v4 * _v4
    _v6 = _v3 / _v5
    _v7 = _v6 != 0.0
    _v8 = abs(a)
    _v9 = _vecmath32.product(grad_output, _v6)
    _v10 = _v0 < 150.0
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v7 & _v10
    _v13 = _v12 & _v11
    _v14 = _vecmath32.guarded(_v9, _v13)
    return _v14, _v14 == _v14


@_vecmath.jit_inline
def _glu_backward_fast(grad_output, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _glu_derivative_a_fast(a, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _glu_derivative_b_fast(a, b)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _glu_backward_fast32(grad_output, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _glu_derivative_a_fast_pulled32(grad_output, a, b)
    _r1, _ok1 = _glu_derivative_b_fast_pulled32(grad_output, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _glu_backward_exact(grad_output, a, b):
    """Right everywhere: balls."""
    _d0 = _glu_derivative_a_exact(a, b)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _glu_derivative_b_exact(a, b)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_glu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _glu_backward_fast(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_glu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _glu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_glu_backward(grad_output, a, b, width):
    if _loops.any_nan(grad_output, a, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _glu_backward_exact(grad_output, a, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_glu_backward(grad_output, a, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_glu_backward(
                _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_glu_backward(grad_output, a, b):
    value_0, value_1, ok = _glu_backward_fast(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_glu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_glu_backward(grad_output, a, b):
    value_0, value_1, ok = _glu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_glu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_glu_backward = _dispatch.Kernel(
    __name__,
    "glu_backward",
    ("grad_output", "a", "b"),
    _loops.Loops(
        fill=_fill_glu_backward,
        fill32=_fill32_glu_backward,
        mend=_mend_glu_backward,
        one=_one_glu_backward,
        one32=_one32_glu_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def glu_backward(grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The gradients of a loss: grad_output times the derivative of glu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_glu_backward.call(out, grad_output, a, b)


@_loops.callable_when_jitted(glu_backward)
def _overload_glu_backward(grad_output, a, b):
    call = _kernel_glu_backward.compiled(grad_output, a, b)

    def jitted(grad_output, a, b):
        return call(grad_output, a, b)

    return jitted


@_vecmath.jit_inline
def _glu_value_and_derivative_fast(a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _glu_fast(a, b)
    _r1, _ok1 = _glu_derivative_a_fast(a, b)
    _r2, _ok2 = _glu_derivative_b_fast(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _glu_value_and_derivative_fast32(a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _glu_fast32(a, b)
    _r1, _ok1 = _glu_derivative_a_fast32(a, b)
    _r2, _ok2 = _glu_derivative_b_fast32(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _glu_value_and_derivative_exact(a, b):
    """Right everywhere: balls."""
    _r0 = _glu_exact(a, b)
    _r1 = _glu_derivative_a_exact(a, b)
    _r2 = _glu_derivative_b_exact(a, b)
    return _r0, _r1, _r2


@_cached
def _fill_glu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _glu_value_and_derivative_fast(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_glu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _glu_value_and_derivative_fast32(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_glu_value_and_derivative(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _glu_value_and_derivative_exact(a, b)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_glu_value_and_derivative(a, b, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_glu_value_and_derivative(
                _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_glu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _glu_value_and_derivative_fast(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_glu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_glu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _glu_value_and_derivative_fast32(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_glu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_glu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "glu_value_and_derivative",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_glu_value_and_derivative,
        fill32=_fill32_glu_value_and_derivative,
        mend=_mend_glu_value_and_derivative,
        one=_one_glu_value_and_derivative,
        one32=_one32_glu_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def glu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """GLU and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_glu_value_and_derivative.call(out, a, b)


@_loops.callable_when_jitted(glu_value_and_derivative)
def _overload_glu_value_and_derivative(a, b):
    call = _kernel_glu_value_and_derivative.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


def glu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The value of glu of the halves of x along an axis: a is the first, b the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.value("glu_split", _kernel_glu, x, (), axis, out)


def glu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient by x, in one pass, of glu of the halves of x along an axis: a is the first, b
    the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.gradient(
        "glu_split_backward", _kernel_glu_backward, grad_output, x, (), axis, out
    )
