"""Binary cross-entropy of logits.

Written by `symact build` from [binary_cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_backward",
    "binary_cross_entropy_derivative_t",
    "binary_cross_entropy_derivative_z",
    "binary_cross_entropy_value_and_derivative",
]

_cached = _loops.caching(__name__)


_binary_cross_entropy_ball_expression = _ball_wide.program(
    "z t", "-t*z + log(exp(z) + 1)", "-t*z + log1p(exp(z))", "-t*z + z + log1p(exp(-z))"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_ball(z, t):
    """In balls."""
    # -t*z + log1p(exp(z))
    _t2 = _ball.exp(z)
    _t4 = _ball.log1p(_t2)
    _t7 = _ball.mul(t, z)
    _t9 = _ball.sub(_t4, _t7)
    if _ball_wide.will_do(_t9, (z, t)):
        return _t9
    # -t*z + z + log1p(exp(-z))
    _t14 = _ball.neg(z)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.log1p(_t16)
    _t20 = _ball.add(_t18, z)
    _t21 = _ball.sub(_t20, _t7)
    _t23 = _ball.better(_t9, _t21)
    return _ball_wide.settled(_t23, _binary_cross_entropy_ball_expression, (z, t))


@_vecmath.jit_scalar
def _binary_cross_entropy_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    return _binary_cross_entropy_ball(z, t)


@_vecmath.jit_inline
def _binary_cross_entropy_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(z)
    _v1 = _vecmath.two_product(t, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v0
    _v5 = _vecmath.exp_bounded_as_pair(_v4, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.log1p_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_sum(_v2, _v3, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v2)
    _v15 = _v14 + _v9
    _v16 = abs(_v12) * 5120.0 >= _v15
    _v17 = _v12 + _v13
    _v18 = -_v2
    _v19 = -_v3
    _v20 = _vecmath.pair_plus(_v18, _v19, _v0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_sum(_v21, _v22, _v9, _v10)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _v14 + _v0
    _v27 = _v26 + _v9
    _v28 = abs(_v24) * 5120.0 >= _v27
    _v29 = _v24 + _v25
    _v30 = _v0 < 690.0
    _v31 = _v16 & _v30
    _v32 = _v28 & _v30
    _v33 = _v31 if z < 0.0 else _v32
    _v34 = _v17 if z < 0.0 else _v29
    _v35 = _vecmath.in_range(_v34)
    _v36 = abs(t)
    _v37 = _v0 < 3.402823669209385e38
    _v38 = _v36 < 3.402823669209385e38
    _v39 = _v33 & _v35
    _v40 = _v39 & _v37
    _v41 = _v40 & _v38
    _v42 = _vecmath.guarded(_v34, _v41)
    return _v42, _v41


@_vecmath.jit_inline
def _binary_cross_entropy_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(z)
    _v1 = _v0 * t
    _v2 = -_v0
    _v3 = _vecmath32.exp_fine(_v2)
    _v4 = _vecmath32.log1p_unit(_v3)
    _v5 = _v1 + _v4
    _v6 = abs(_v1)
    _v7 = _v6 + _v4
    _v8 = abs(_v5) * 4096.0 >= _v7
    _v9 = _v2 * t
    _v10 = _v9 + _v0
    _v11 = _v10 + _v4
    _v12 = abs(_v9)
    _v13 = _v12 + _v0
    _v14 = _v13 + _v4
    _v15 = abs(_v11) * 4096.0 >= _v14
    _v16 = _v0 < 300.0
    _v17 = _v8 & _v16
    _v18 = _v15 & _v16
    _v19 = _v17 if z < 0.0 else _v18
    _v20 = _v5 if z < 0.0 else _v11
    _v21 = _v20 != 0.0
    _v22 = abs(t)
    _v23 = _vecmath32.single(_v20)
    _v24 = _v0 < 3.402823669209385e38
    _v25 = _v22 < 3.402823669209385e38
    _v26 = _v19 & _v21
    _v27 = _v26 & _v24
    _v28 = _v27 & _v25
    _v29 = _vecmath32.guarded(_v23, _v28)
    return _v29, _v28


@_cached
def _fill_binary_cross_entropy(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _binary_cross_entropy_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy(_loops.at(z, i), _loops.at(t, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy(z, t):
    value, ok = _binary_cross_entropy_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy(z, t):
    value, ok = _binary_cross_entropy_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy,
        fill32=_fill32_binary_cross_entropy,
        mend=_mend_binary_cross_entropy,
        one=_one_binary_cross_entropy,
        one32=_one32_binary_cross_entropy,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Binary cross-entropy of logits, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy.call(out, z, t)


@_loops.callable_when_jitted(binary_cross_entropy)
def _overload_binary_cross_entropy(z, t):
    call = _kernel_binary_cross_entropy.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


_binary_cross_entropy_derivative_z_ball_expression = _ball_wide.program(
    "z t",
    "-t + exp(z)/(exp(z) + 1)",
    "(-t*exp(z) - t + exp(z))/(exp(z) + 1)",
    "(-t + (1 - t)*exp(z))/(exp(z) + 1)",
    "(-t*exp(-z) - t + 1)/(exp(-z) + 1)",
)


@_vecmath.jit_scalar
def _binary_cross_entropy_derivative_z_ball(z, t):
    """In balls."""
    # (-t*exp(z) - t + exp(z))/(exp(z) + 1)
    _t2 = _ball.exp(z)
    _t5 = _ball.sub(_t2, t)
    _t6 = _ball.mul(t, _t2)
    _t8 = _ball.sub(_t5, _t6)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.add(_t10, _t2)
    _t14 = _ball.div(_t8, _t12)
    if _ball_wide.will_do(_t14, (z, t)):
        return _t14
    # (-t + (1 - t)*exp(z))/(exp(z) + 1)
    _t19 = _ball.sub(_t10, t)
    _t21 = _ball.mul(_t19, _t2)
    _t23 = _ball.sub(_t21, t)
    _t25 = _ball.div(_t23, _t12)
    if _ball_wide.will_do(_t25, (z, t)):
        return _t25
    # (-t*exp(-z) - t + 1)/(exp(-z) + 1)
    _t30 = _ball.sub(_t10, t)
    _t31 = _ball.neg(z)
    _t33 = _ball.exp(_t31)
    _t35 = _ball.mul(t, _t33)
    _t37 = _ball.sub(_t30, _t35)
    _t39 = _ball.add(_t10, _t33)
    _t41 = _ball.div(_t37, _t39)
    _t43 = _ball.better(_ball.better(_t14, _t25), _t41)
    return _ball_wide.settled(_t43, _binary_cross_entropy_derivative_z_ball_expression, (z, t))


@_vecmath.jit_scalar
def _binary_cross_entropy_derivative_z_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    return _binary_cross_entropy_derivative_z_ball(z, t)


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_z_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _vecmath.two_sum(_v0, 1.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(z)
    _v5 = _vecmath.exp_bounded_as_pair(z, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v2, _v3, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, _v0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v9)
    _v15 = abs(t)
    _v16 = _v14 + _v15
    _v17 = abs(_v12) * 16384.0 >= _v16
    _v18 = _vecmath.two_sum(_v12, _v13)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_quotient(_v19, _v20, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _v25 + _v26
    _v28 = _vecmath.in_range(_v27)
    _v29 = _v4 < 325.0
    _v30 = _v15 < 3.402823669209385e38
    _v31 = _v17 & _v28
    _v32 = _v31 & _v29
    _v33 = _v32 & _v30
    _v34 = _vecmath.guarded(_v27, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_z_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 + 1.0
    _v2 = abs(z)
    _v3 = _vecmath32.exp_fine(z)
    _v4 = _v1 * _v3
    _v5 = _v4 + _v0
    _v6 = abs(_v4)
    _v7 = abs(t)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 262144.0 >= _v8
    _v10 = 1.0 + _v3
    _v11 = _v5 / _v10
    _v12 = _v11 != 0.0
    _v13 = _vecmath32.single(_v11)
    _v14 = _v2 < 150.0
    _v15 = _v7 < 3.402823669209385e38
    _v16 = _v9 & _v12
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = _vecmath32.guarded(_v13, _v18)
    return _v19, _v18


@_cached
def _fill_binary_cross_entropy_derivative_z(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_derivative_z_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_derivative_z(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_derivative_z_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_derivative_z(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _binary_cross_entropy_derivative_z_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy_derivative_z(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy_derivative_z(
                _loops.at(z, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_derivative_z(z, t):
    value, ok = _binary_cross_entropy_derivative_z_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_derivative_z(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_derivative_z(z, t):
    value, ok = _binary_cross_entropy_derivative_z_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_derivative_z(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy_derivative_z = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_derivative_z",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_derivative_z,
        fill32=_fill32_binary_cross_entropy_derivative_z,
        mend=_mend_binary_cross_entropy_derivative_z,
        one=_one_binary_cross_entropy_derivative_z,
        one32=_one32_binary_cross_entropy_derivative_z,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy_derivative_z(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of binary_cross_entropy with respect to z.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy_derivative_z.call(out, z, t)


@_loops.callable_when_jitted(binary_cross_entropy_derivative_z)
def _overload_binary_cross_entropy_derivative_z(z, t):
    call = _kernel_binary_cross_entropy_derivative_z.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


@_vecmath.jit_scalar
def _binary_cross_entropy_derivative_t_ball(z, t):
    """In balls."""
    # -z
    _t2 = _ball.neg(z)
    return _t2


@_vecmath.jit_scalar
def _binary_cross_entropy_derivative_t_exact(z, t):
    """Right everywhere: balls."""
    z = _ball.from_float(z)
    t = _ball.from_float(t)
    return _binary_cross_entropy_derivative_t_ball(z, t)


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_t_fast(z, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _v0 if t == t else t
    return _v1, True


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_t_fast32(z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _vecmath32.single(_v0)
    _v2 = _v1 if t == t else _vecmath32.single(t)
    return _v2, True


@_cached
def _fill_binary_cross_entropy_derivative_t(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_derivative_t_fast(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_derivative_t(z, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_derivative_t_fast32(_loops.at(z, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_derivative_t(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN
    ball = _binary_cross_entropy_derivative_t_exact(z, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy_derivative_t(z, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy_derivative_t(
                _loops.at(z, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_derivative_t(z, t):
    value, ok = _binary_cross_entropy_derivative_t_fast(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_derivative_t(_loops.float64(z), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_derivative_t(z, t):
    value, ok = _binary_cross_entropy_derivative_t_fast32(_loops.float64(z), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_derivative_t(_loops.float64(z), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy_derivative_t = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_derivative_t",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_derivative_t,
        fill32=_fill32_binary_cross_entropy_derivative_t,
        mend=_mend_binary_cross_entropy_derivative_t,
        one=_one_binary_cross_entropy_derivative_t,
        one32=_one32_binary_cross_entropy_derivative_t,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy_derivative_t(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of binary_cross_entropy with respect to t.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy_derivative_t.call(out, z, t)


@_loops.callable_when_jitted(binary_cross_entropy_derivative_t)
def _overload_binary_cross_entropy_derivative_t(z, t):
    call = _kernel_binary_cross_entropy_derivative_t.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_z_fast_pulled32(grad_output, z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 + 1.0
    _v2 = abs(z)
    _v3 = _vecmath32.exp_fine(z)
    _v4 = _v1 * _v3
    _v5 = _v4 + _v0
    _v6 = abs(_v4)
    _v7 = abs(t)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 262144.0 >= _v8
    _v10 = 1.0 + _v3
    _v11 = _v5 / _v10
    _v12 = _v11 != 0.0
    _v13 = _vecmath32.product(grad_output, _v11)
    _v14 = _v2 < 150.0
    _v15 = _v7 < 3.402823669209385e38
    _v16 = _v9 & _v12
    _v17 = _v16 & _v14
    _v18 = _v17 & _v15
    _v19 = _vecmath32.guarded(_v13, _v18)
    return _v19, _v19 == _v19


@_vecmath.jit_inline
def _binary_cross_entropy_derivative_t_fast_pulled32(grad_output, z, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -z
    _v1 = _vecmath32.product(grad_output, _v0)
    _v2 = _v1 if t == t else _vecmath32.single(t)
    return _v2, _v2 == _v2


@_vecmath.jit_inline
def _binary_cross_entropy_backward_fast(grad_output, z, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _binary_cross_entropy_derivative_z_fast(z, t)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _binary_cross_entropy_derivative_t_fast(z, t)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _binary_cross_entropy_backward_fast32(grad_output, z, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_derivative_z_fast_pulled32(grad_output, z, t)
    _r1, _ok1 = _binary_cross_entropy_derivative_t_fast_pulled32(grad_output, z, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _binary_cross_entropy_backward_exact(grad_output, z, t):
    """Right everywhere: balls."""
    _d0 = _binary_cross_entropy_derivative_z_exact(z, t)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _binary_cross_entropy_derivative_t_exact(z, t)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_binary_cross_entropy_backward(grad_output, z, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _binary_cross_entropy_backward_fast(
            _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_backward(grad_output, z, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _binary_cross_entropy_backward_fast32(
            _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_backward(grad_output, z, t, width):
    if _loops.any_nan(grad_output, z, t):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _binary_cross_entropy_backward_exact(grad_output, z, t)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_binary_cross_entropy_backward(grad_output, z, t, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_binary_cross_entropy_backward(
                _loops.at(grad_output, i), _loops.at(z, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_backward(grad_output, z, t):
    value_0, value_1, ok = _binary_cross_entropy_backward_fast(
        _loops.float64(grad_output), _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_binary_cross_entropy_backward(
            _loops.float64(grad_output), _loops.float64(z), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_backward(grad_output, z, t):
    value_0, value_1, ok = _binary_cross_entropy_backward_fast32(
        _loops.float64(grad_output), _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_binary_cross_entropy_backward(
            _loops.float64(grad_output), _loops.float64(z), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_binary_cross_entropy_backward = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_backward",
    ("grad_output", "z", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_backward,
        fill32=_fill32_binary_cross_entropy_backward,
        mend=_mend_binary_cross_entropy_backward,
        one=_one_binary_cross_entropy_backward,
        one32=_one32_binary_cross_entropy_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def binary_cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """The gradients of a loss: grad_output times the derivative of binary_cross_entropy.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_binary_cross_entropy_backward.call(out, grad_output, z, t)


@_loops.callable_when_jitted(binary_cross_entropy_backward)
def _overload_binary_cross_entropy_backward(grad_output, z, t):
    call = _kernel_binary_cross_entropy_backward.compiled(grad_output, z, t)

    def jitted(grad_output, z, t):
        return call(grad_output, z, t)

    return jitted


@_vecmath.jit_inline
def _binary_cross_entropy_value_and_derivative_fast(z, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_fast(z, t)
    _r1, _ok1 = _binary_cross_entropy_derivative_z_fast(z, t)
    _r2, _ok2 = _binary_cross_entropy_derivative_t_fast(z, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _binary_cross_entropy_value_and_derivative_fast32(z, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_fast32(z, t)
    _r1, _ok1 = _binary_cross_entropy_derivative_z_fast32(z, t)
    _r2, _ok2 = _binary_cross_entropy_derivative_t_fast32(z, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _binary_cross_entropy_value_and_derivative_exact(z, t):
    """Right everywhere: balls."""
    _r0 = _binary_cross_entropy_exact(z, t)
    _r1 = _binary_cross_entropy_derivative_z_exact(z, t)
    _r2 = _binary_cross_entropy_derivative_t_exact(z, t)
    return _r0, _r1, _r2


@_cached
def _fill_binary_cross_entropy_value_and_derivative(z, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _binary_cross_entropy_value_and_derivative_fast(
            _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_value_and_derivative(z, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _binary_cross_entropy_value_and_derivative_fast32(
            _loops.at(z, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_value_and_derivative(z, t, width):
    if _loops.any_nan(z, t):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _binary_cross_entropy_value_and_derivative_exact(z, t)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_binary_cross_entropy_value_and_derivative(z, t, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_binary_cross_entropy_value_and_derivative(
                _loops.at(z, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_value_and_derivative(z, t):
    value_0, value_1, value_2, ok = _binary_cross_entropy_value_and_derivative_fast(
        _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_binary_cross_entropy_value_and_derivative(
            _loops.float64(z), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_value_and_derivative(z, t):
    value_0, value_1, value_2, ok = _binary_cross_entropy_value_and_derivative_fast32(
        _loops.float64(z), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_binary_cross_entropy_value_and_derivative(
            _loops.float64(z), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_binary_cross_entropy_value_and_derivative = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_value_and_derivative",
    ("z", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_value_and_derivative,
        fill32=_fill32_binary_cross_entropy_value_and_derivative,
        mend=_mend_binary_cross_entropy_value_and_derivative,
        one=_one_binary_cross_entropy_value_and_derivative,
        one32=_one32_binary_cross_entropy_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def binary_cross_entropy_value_and_derivative(
    z: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """Binary cross-entropy of logits and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_binary_cross_entropy_value_and_derivative.call(out, z, t)


@_loops.callable_when_jitted(binary_cross_entropy_value_and_derivative)
def _overload_binary_cross_entropy_value_and_derivative(z, t):
    call = _kernel_binary_cross_entropy_value_and_derivative.compiled(z, t)

    def jitted(z, t):
        return call(z, t)

    return jitted
