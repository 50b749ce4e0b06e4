"""Log-sigmoid.

Written by `symact build` from [logsigmoid] in softplus.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "logsigmoid",
    "logsigmoid_backward",
    "logsigmoid_backward_from_output",
    "logsigmoid_derivative",
    "logsigmoid_derivative2",
    "logsigmoid_derivative_from_output",
    "logsigmoid_value_and_derivative",
]

_cached = _loops.caching(__name__)


_logsigmoid_ball_expression = _ball_wide.program(
    "x", "-log(1 + exp(-x))", "-log1p(1/exp(x))", "-log1p(exp(-x))", "x - log1p(exp(x))"
)


@_vecmath.jit_scalar
def _logsigmoid_ball(x):
    """In balls."""
    # -log1p(1/exp(x))
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.div(_t1, _t4)
    _t8 = _ball.log1p(_t6)
    _t10 = _ball.neg(_t8)
    if _ball.is_sure(_t10):
        return _t10
    # -log(exp(-x) + 1)
    _t15 = _ball.neg(x)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.add(_t1, _t17)
    _t21 = _ball.log(_t19)
    _t23 = _ball.neg(_t21)
    if _ball.is_sure(_t23):
        return _t23
    # -log1p(exp(-x))
    _t28 = _ball.log1p(_t17)
    _t30 = _ball.neg(_t28)
    if _ball.is_sure(_t30):
        return _t30
    # x - log1p(exp(x))
    _t35 = _ball.log1p(_t4)
    _t37 = _ball.sub(x, _t35)
    _t39 = _ball.better(_ball.better(_ball.better(_t10, _t23), _t30), _t37)
    return _ball_wide.settled(_t39, _logsigmoid_ball_expression, (x,))


@_vecmath.jit_scalar
def _logsigmoid_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logsigmoid_ball(x)


@_vecmath.jit_inline
def _logsigmoid_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = _vecmath.log1p_unit(_v2)
    _v4 = -_v3
    _v5 = _v1 + _v4
    _v6 = _v0 < 690.0
    _v7 = _v5 if x < 0.0 else _v4
    _v8 = _vecmath.in_range(_v7)
    _v9 = x > 768.0
    _v10 = -0.0 if _v9 else _v7
    _v11 = x < -40.0
    _v12 = x if _v11 else _v10
    _v13 = _v0 < 3.402823669209385e38
    _v14 = _v6 & _v8
    _v15 = _v14 & _v13
    _v16 = _v15 | _v9
    _v17 = _v16 | _v11
    _v18 = _vecmath.guarded(_v12, _v17)
    return _v18, _v17


@_vecmath.jit_inline
def _logsigmoid_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = _vecmath32.log1p_unit(_v2)
    _v4 = -_v3
    _v5 = _v1 + _v4
    _v6 = _v0 < 300.0
    _v7 = _v5 if x < 0.0 else _v4
    _v8 = _v7 != 0.0
    _v9 = _vecmath32.single(_v7)
    _v10 = x > 112.0
    _v11 = _vecmath32.single(-0.0)
    _v12 = _v11 if _v10 else _v9
    _v13 = x < -40.0
    _v14 = _vecmath32.single(x)
    _v15 = _v14 if _v13 else _v12
    _v16 = _v15 if x == x else _vecmath32.single(x)
    _v17 = _v8 | _v10
    _v18 = _v17 | _v13
    _v19 = _vecmath32.guarded(_v16, _v18)
    return _v19, _v18


@_cached
def _fill_logsigmoid(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsigmoid_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid(x):
    value, ok = _logsigmoid_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid(x):
    value, ok = _logsigmoid_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid = _dispatch.Kernel(
    __name__,
    "logsigmoid",
    ("x",),
    _loops.Loops(
        fill=_fill_logsigmoid,
        fill32=_fill32_logsigmoid,
        mend=_mend_logsigmoid,
        one=_one_logsigmoid,
        one32=_one32_logsigmoid,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid(x: ArrayLike, *, out: Any = None) -> Any:
    """Log-sigmoid, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid.call(out, x)


@_loops.callable_when_jitted(logsigmoid)
def _overload_logsigmoid(x):
    call = _kernel_logsigmoid.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_logsigmoid_derivative_ball_expression = _ball_wide.program(
    "x", "exp(-x)/(1 + exp(-x))", "1/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _logsigmoid_derivative_ball(x):
    """In balls."""
    # 1/(exp(x) + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t8 = _ball.div(_t1, _t6)
    if _ball.is_sure(_t8):
        return _t8
    # exp(-x)/(exp(-x) + 1)
    _t13 = _ball.neg(x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.add(_t1, _t15)
    _t19 = _ball.div(_t15, _t17)
    _t21 = _ball.better(_t8, _t19)
    return _ball_wide.settled(_t21, _logsigmoid_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _logsigmoid_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logsigmoid_derivative_ball(x)


@_vecmath.jit_inline
def _logsigmoid_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = 1.0 + _v1
    _v3 = 1.0 / _v2
    _v4 = x > 2048.0
    _v5 = 0.0 if _v4 else _v3
    _v6 = x < -44.0
    _v7 = 1.0 if _v6 else _v5
    _v8 = _v0 < 325.0
    _v9 = _v8 | _v4
    _v10 = _v9 | _v6
    _v11 = _vecmath.guarded(_v7, _v10)
    return _v11, _v10


@_vecmath.jit_inline
def _logsigmoid_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = 1.0 / _v2
    _v4 = _vecmath32.single(_v3)
    _v5 = x > 208.0
    _v6 = _vecmath32.single(0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = x < -44.0
    _v9 = _vecmath32.single(1.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v10 if x == x else _vecmath32.single(x)
    return _v11, True


@_cached
def _fill_logsigmoid_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsigmoid_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid_derivative(x):
    value, ok = _logsigmoid_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid_derivative(x):
    value, ok = _logsigmoid_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid_derivative = _dispatch.Kernel(
    __name__,
    "logsigmoid_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logsigmoid_derivative,
        fill32=_fill32_logsigmoid_derivative,
        mend=_mend_logsigmoid_derivative,
        one=_one_logsigmoid_derivative,
        one32=_one32_logsigmoid_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of logsigmoid with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid_derivative.call(out, x)


@_loops.callable_when_jitted(logsigmoid_derivative)
def _overload_logsigmoid_derivative(x):
    call = _kernel_logsigmoid_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_logsigmoid_derivative2_ball_expression = _ball_wide.program(
    "x", "-(1 - exp(-x)/(1 + exp(-x)))*exp(-x)/(1 + exp(-x))", "-exp(x)/(exp(x) + 1)**2"
)


@_vecmath.jit_scalar
def _logsigmoid_derivative2_ball(x):
    """In balls."""
    # -exp(x)/(exp(x) + 1)**2
    _t2 = _ball.exp(x)
    _t4 = _ball.neg(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.sqr(_t8)
    _t12 = _ball.div(_t4, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # -(1 - exp(-x)/(exp(-x) + 1))*exp(-x)/(exp(-x) + 1)
    _t17 = _ball.neg(x)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.add(_t6, _t19)
    _t23 = _ball.div(_t19, _t21)
    _t25 = _ball.sub(_t6, _t23)
    _t27 = _ball.mul(_t25, _t19)
    _t29 = _ball.neg(_t27)
    _t31 = _ball.div(_t29, _t21)
    _t33 = _ball.better(_t12, _t31)
    return _ball_wide.settled(_t33, _logsigmoid_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _logsigmoid_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _logsigmoid_derivative2_ball(x)


@_vecmath.jit_inline
def _logsigmoid_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded(x)
    _v2 = -_v1
    _v3 = 2.0 + _v1
    _v4 = _v1 * _v3
    _v5 = _v4 + 1.0
    _v6 = _v2 / _v5
    _v7 = _vecmath.in_range(_v6)
    _v8 = _v0 > 2048.0
    _v9 = -0.0 if _v8 else _v6
    _v10 = _v0 < 325.0
    _v11 = _v7 & _v10
    _v12 = _v11 | _v8
    _v13 = _vecmath.guarded(_v9, _v12)
    return _v13, _v12


@_vecmath.jit_inline
def _logsigmoid_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -_v0
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = -_v2
    _v4 = _v0 < 300.0
    _v5 = 1.0 + _v2
    _v6 = _v5 * _v5
    _v7 = _v3 / _v6
    _v8 = _vecmath32.single(_v7)
    _v9 = _v0 > 208.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_logsigmoid_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _logsigmoid_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid_derivative2(x):
    value, ok = _logsigmoid_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid_derivative2(x):
    value, ok = _logsigmoid_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid_derivative2 = _dispatch.Kernel(
    __name__,
    "logsigmoid_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_logsigmoid_derivative2,
        fill32=_fill32_logsigmoid_derivative2,
        mend=_mend_logsigmoid_derivative2,
        one=_one_logsigmoid_derivative2,
        one32=_one32_logsigmoid_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of logsigmoid with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid_derivative2.call(out, x)


@_loops.callable_when_jitted(logsigmoid_derivative2)
def _overload_logsigmoid_derivative2(x):
    call = _kernel_logsigmoid_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _logsigmoid_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_light(x)
    _v2 = 1.0 + _v1
    _v3 = 1.0 / _v2
    _v4 = _vecmath32.product(grad_output, _v3)
    _v5 = x > 208.0
    _v6 = _vecmath32.product(grad_output, 0.0)
    _v7 = _v6 if _v5 else _v4
    _v8 = x < -44.0
    _v9 = _vecmath32.product(grad_output, 1.0)
    _v10 = _v9 if _v8 else _v7
    _v11 = _v10 if x == x else _vecmath32.single(x)
    return _v11, _v11 == _v11


@_vecmath.jit_inline
def _logsigmoid_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _logsigmoid_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _logsigmoid_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsigmoid_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _logsigmoid_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _logsigmoid_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_logsigmoid_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _logsigmoid_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid_backward(grad_output, x):
    value, ok = _logsigmoid_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid_backward(grad_output, x):
    value, ok = _logsigmoid_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_logsigmoid_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid_backward = _dispatch.Kernel(
    __name__,
    "logsigmoid_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_logsigmoid_backward,
        fill32=_fill32_logsigmoid_backward,
        mend=_mend_logsigmoid_backward,
        one=_one_logsigmoid_backward,
        one32=_one32_logsigmoid_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of logsigmoid.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(logsigmoid_backward)
def _overload_logsigmoid_backward(grad_output, x):
    call = _kernel_logsigmoid_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _logsigmoid_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsigmoid_fast(x)
    _r1, _ok1 = _logsigmoid_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _logsigmoid_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsigmoid_fast32(x)
    _r1, _ok1 = _logsigmoid_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _logsigmoid_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _logsigmoid_exact(x)
    _r1 = _logsigmoid_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_logsigmoid_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logsigmoid_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _logsigmoid_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _logsigmoid_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_logsigmoid_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_logsigmoid_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_logsigmoid_value_and_derivative(x):
    value_0, value_1, ok = _logsigmoid_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logsigmoid_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_logsigmoid_value_and_derivative(x):
    value_0, value_1, ok = _logsigmoid_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_logsigmoid_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_logsigmoid_value_and_derivative = _dispatch.Kernel(
    __name__,
    "logsigmoid_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_logsigmoid_value_and_derivative,
        fill32=_fill32_logsigmoid_value_and_derivative,
        mend=_mend_logsigmoid_value_and_derivative,
        one=_one_logsigmoid_value_and_derivative,
        one32=_one32_logsigmoid_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def logsigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Log-sigmoid and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_logsigmoid_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(logsigmoid_value_and_derivative)
def _overload_logsigmoid_value_and_derivative(x):
    call = _kernel_logsigmoid_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_logsigmoid_derivative_from_output_ball_expression = _ball_wide.program(
    "y", "1 - exp(y)", "(exp(-y) - 1)/exp(-y)", "-expm1(y)"
)


@_vecmath.jit_scalar
def _logsigmoid_derivative_from_output_ball(y):
    """In balls."""
    if _ball.is_zero(y):
        return _ball.neg(y)
    # 1 - exp(y)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(y)
    _t6 = _ball.sub(_t1, _t4)
    if _ball.is_sure(_t6):
        return _t6
    # (exp(-y) - 1)/exp(-y)
    _t11 = _ball.neg(y)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sub(_t13, _t1)
    _t17 = _ball.div(_t15, _t13)
    if _ball.is_sure(_t17):
        return _t17
    # -expm1(y)
    _t22 = _ball.expm1(y)
    _t24 = _ball.neg(_t22)
    _t26 = _ball.better(_ball.better(_t6, _t17), _t24)
    return _ball_wide.settled(_t26, _logsigmoid_derivative_from_output_ball_expression, (y,))


@_vecmath.jit_scalar
def _logsigmoid_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _logsigmoid_derivative_from_output_ball(y)


@_vecmath.jit_inline
def _logsigmoid_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = _vecmath.expm1_bounded(y)
    _v2 = -_v1
    _v3 = _vecmath.in_range(_v2)
    _v4 = _v3 | (y == 0.0)
    _v5 = y < -44.0
    _v6 = 1.0 if _v5 else _v2
    _v7 = _v0 < 325.0
    _v8 = _v4 & _v7
    _v9 = _v8 | _v5
    _v10 = _vecmath.guarded(_v6, _v9)
    return _v10, _v9


@_vecmath.jit_inline
def _logsigmoid_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = _vecmath32.expm1_bounded(y)
    _v2 = -_v1
    _v3 = _vecmath32.single(_v2)
    _v4 = y < -44.0
    _v5 = _vecmath32.single(1.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v0 < 300.0
    _v8 = _v7 | _v4
    _v9 = _vecmath32.guarded(_v6, _v8)
    return _v9, _v8


@_cached
def _fill_logsigmoid_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _logsigmoid_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid_derivative_from_output(y):
    value, ok = _logsigmoid_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_logsigmoid_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid_derivative_from_output(y):
    value, ok = _logsigmoid_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_logsigmoid_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid_derivative_from_output = _dispatch.Kernel(
    __name__,
    "logsigmoid_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_logsigmoid_derivative_from_output,
        fill32=_fill32_logsigmoid_derivative_from_output,
        mend=_mend_logsigmoid_derivative_from_output,
        one=_one_logsigmoid_derivative_from_output,
        one32=_one32_logsigmoid_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of logsigmoid, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(logsigmoid_derivative_from_output)
def _overload_logsigmoid_derivative_from_output(y):
    call = _kernel_logsigmoid_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _logsigmoid_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(y)
    _v1 = _vecmath32.expm1_bounded(y)
    _v2 = -_v1
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = y < -44.0
    _v5 = _vecmath32.product(grad_output, 1.0)
    _v6 = _v5 if _v4 else _v3
    _v7 = _v0 < 300.0
    _v8 = _v7 | _v4
    _v9 = _vecmath32.guarded(_v6, _v8)
    return _v9, _v9 == _v9


@_vecmath.jit_inline
def _logsigmoid_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _logsigmoid_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _logsigmoid_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _logsigmoid_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _logsigmoid_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _logsigmoid_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_logsigmoid_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_logsigmoid_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _logsigmoid_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_logsigmoid_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _logsigmoid_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_logsigmoid_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_logsigmoid_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_logsigmoid_backward_from_output(grad_output, y):
    value, ok = _logsigmoid_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_logsigmoid_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_logsigmoid_backward_from_output(grad_output, y):
    value, ok = _logsigmoid_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y)
    )
    if not ok:
        exact = _round_logsigmoid_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_logsigmoid_backward_from_output = _dispatch.Kernel(
    __name__,
    "logsigmoid_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_logsigmoid_backward_from_output,
        fill32=_fill32_logsigmoid_backward_from_output,
        mend=_mend_logsigmoid_backward_from_output,
        one=_one_logsigmoid_backward_from_output,
        one32=_one32_logsigmoid_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def logsigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of logsigmoid, from its output
    alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_logsigmoid_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(logsigmoid_backward_from_output)
def _overload_logsigmoid_backward_from_output(grad_output, y):
    call = _kernel_logsigmoid_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
