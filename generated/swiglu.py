"""SwiGLU.

Written by `symact build` from [swiglu] in gates.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _halves, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "swiglu",
    "swiglu_backward",
    "swiglu_backward_beta",
    "swiglu_derivative_a",
    "swiglu_derivative_b",
    "swiglu_derivative_beta",
    "swiglu_split",
    "swiglu_split_backward",
    "swiglu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_swiglu_ball_expression = _ball_wide.program(
    "a b beta", "a*b/(1 + exp(-a*beta))", "a*b*exp(a*beta)/(exp(a*beta) + 1)"
)


@_vecmath.jit_scalar
def _swiglu_ball(a, b, beta):
    """In balls."""
    # a*b*exp(a*beta)/(exp(a*beta) + 1)
    _t3 = _ball.mul(a, b)
    _t5 = _ball.mul(a, beta)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.mul(_t3, _t7)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.add(_t11, _t7)
    _t15 = _ball.div(_t9, _t13)
    if _ball_wide.will_do(_t15, (a, b, beta)):
        return _t15
    # a*b/(exp(-a*beta) + 1)
    _t20 = _ball.mul(a, b)
    _t22 = _ball.neg(_t5)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.add(_t11, _t24)
    _t28 = _ball.div(_t20, _t26)
    _t30 = _ball.better(_t15, _t28)
    return _ball_wide.settled(_t30, _swiglu_ball_expression, (a, b, beta))


@_vecmath.jit_scalar
def _swiglu_exact(a, b, beta):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    beta = _ball.from_float(beta)
    return _swiglu_ball(a, b, beta)


@_vecmath.jit_inline
def _swiglu_fast(a, b, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a, b)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = a * beta
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(a, beta)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -_v6
    _v9 = -_v7
    _v10 = _vecmath.exp_bounded_as_pair(_v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_quotient(_v1, _v2, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _v17 + _v18
    _v20 = _vecmath.in_range(_v19)
    _v21 = abs(a)
    _v22 = abs(b)
    _v23 = abs(beta)
    _v24 = _v4 < 325.0
    _v25 = _v21 < 3.402823669209385e38
    _v26 = _v22 < 3.402823669209385e38
    _v27 = _v23 < 3.402823669209385e38
    _v28 = _v20 & _v24
    _v29 = _v28 & _v25
    _v30 = _v29 & _v26
    _v31 = _v30 & _v27
    _v32 = _vecmath.guarded(_v19, _v31)
    return _v32, _v31


@_vecmath.jit_inline
def _swiglu_fast32(a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * b
    _v1 = a * beta
    _v2 = abs(_v1)
    _v3 = -a
    _v4 = _v3 * beta
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = 1.0 + _v5
    _v7 = _v0 / _v6
    _v8 = _v7 != 0.0
    _v9 = abs(a)
    _v10 = abs(b)
    _v11 = abs(beta)
    _v12 = _vecmath32.single(_v7)
    _v13 = _v2 < 300.0
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v8 & _v13
    _v18 = _v17 & _v14
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _vecmath32.guarded(_v12, _v20)
    return _v21, _v20


@_cached
def _fill_swiglu(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_fast(_loops.at(a, i), _loops.at(b, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_fast32(_loops.at(a, i), _loops.at(b, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swiglu(a, b, beta, width):
    if _loops.any_nan(a, b, beta):
        return _loops.NAN
    ball = _swiglu_exact(a, b, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swiglu(a, b, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swiglu(_loops.at(a, i), _loops.at(b, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swiglu(a, b, beta):
    value, ok = _swiglu_fast(_loops.float64(a), _loops.float64(b), _loops.float64(beta))
    if not ok:
        exact = _round_swiglu(_loops.float64(a), _loops.float64(b), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swiglu(a, b, beta):
    value, ok = _swiglu_fast32(_loops.float64(a), _loops.float64(b), _loops.float64(beta))
    if not ok:
        exact = _round_swiglu(_loops.float64(a), _loops.float64(b), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swiglu = _dispatch.Kernel(
    __name__,
    "swiglu",
    ("a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu,
        fill32=_fill32_swiglu,
        mend=_mend_swiglu,
        one=_one_swiglu,
        one32=_one32_swiglu,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swiglu(a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """SwiGLU, elementwise.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swiglu.call(out, a, b, beta)


@_loops.callable_when_jitted(swiglu)
def _overload_swiglu(a, b, beta=1.0):
    call = _kernel_swiglu.compiled(a, b, beta)

    def jitted(a, b, beta=1.0):
        return call(a, b, beta)

    return jitted


_swiglu_derivative_a_ball_expression = _ball_wide.program(
    "a b beta",
    "a*b*beta*exp(-a*beta)/(1 + exp(-a*beta))**2 + b/(1 + exp(-a*beta))",
    "b*(a*beta + exp(a*beta) + 1)*exp(a*beta)/(exp(a*beta) + 1)**2",
)


@_vecmath.jit_scalar
def _swiglu_derivative_a_ball(a, b, beta):
    """In balls."""
    # b*(a*beta + exp(a*beta) + 1)*exp(a*beta)/(exp(a*beta) + 1)**2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.mul(a, beta)
    _t8 = _ball.add(_t2, _t6)
    _t9 = _ball.exp(_t6)
    _t11 = _ball.add(_t8, _t9)
    _t13 = _ball.mul(b, _t11)
    _t14 = _ball.mul(_t13, _t9)
    _t16 = _ball.add(_t2, _t9)
    _t18 = _ball.sqr(_t16)
    _t20 = _ball.div(_t14, _t18)
    if _ball_wide.will_do(_t20, (a, b, beta)):
        return _t20
    # a*b*beta*exp(-a*beta)/(exp(-a*beta) + 1)**2 + b/(exp(-a*beta) + 1)
    _t25 = _ball.mul(a, b)
    _t26 = _ball.mul(_t25, beta)
    _t27 = _ball.neg(_t6)
    _t29 = _ball.exp(_t27)
    _t31 = _ball.mul(_t26, _t29)
    _t33 = _ball.add(_t2, _t29)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.div(_t31, _t35)
    _t39 = _ball.div(b, _t33)
    _t41 = _ball.add(_t37, _t39)
    _t43 = _ball.better(_t20, _t41)
    return _ball_wide.settled(_t43, _swiglu_derivative_a_ball_expression, (a, b, beta))


@_vecmath.jit_scalar
def _swiglu_derivative_a_exact(a, b, beta):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    beta = _ball.from_float(beta)
    return _swiglu_derivative_a_ball(a, b, beta)


@_vecmath.jit_inline
def _swiglu_derivative_a_fast(a, b, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a, b)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = a * beta
    _v9 = abs(_v8)
    _v10 = _vecmath.two_product(a, beta)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = -_v11
    _v14 = -_v12
    _v15 = _vecmath.exp_bounded_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v5, _v6, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_quotient(_v19, _v20, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_quotient(b, 0.0, _v22, _v23)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_sum(_v28, _v29, _v31, _v32)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v28)
    _v37 = abs(_v31)
    _v38 = _v36 + _v37
    _v39 = abs(_v34) * 16384.0 >= _v38
    _v40 = _v34 + _v35
    _v41 = _vecmath.in_range(_v40)
    _v42 = abs(a)
    _v43 = abs(b)
    _v44 = abs(beta)
    _v45 = _v9 < 325.0
    _v46 = _v42 < 3.402823669209385e38
    _v47 = _v43 < 3.402823669209385e38
    _v48 = _v44 < 3.402823669209385e38
    _v49 = _v3 & _v7
    _v50 = _v49 & _v39
    _v51 = _v50 & _v41
    _v52 = _v51 & _v45
    _v53 = _v52 & _v46
    _v54 = _v53 & _v47
    _v55 = _v54 & _v48
    _v56 = _vecmath.guarded(_v40, _v55)
    return _v56, _v55


@_vecmath.jit_inline
def _swiglu_derivative_a_fast32(a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * beta
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 1.0 + _v0
    _v4 = _v3 + _v2
    _v5 = 1.0 + _v1
    _v6 = _v5 + _v2
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 * _v2
    _v9 = _v8 * b
    _v10 = 1.0 + _v2
    _v11 = _v10 * _v10
    _v12 = _v9 / _v11
    _v13 = _vecmath.in_range(_v12)
    _v14 = abs(a)
    _v15 = abs(b)
    _v16 = abs(beta)
    _v17 = _vecmath32.single(_v12)
    _v18 = _v1 < 300.0
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v16 < 3.402823669209385e38
    _v22 = _v7 & _v13
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _vecmath32.guarded(_v17, _v26)
    return _v27, _v26


@_cached
def _fill_swiglu_derivative_a(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_a_fast(_loops.at(a, i), _loops.at(b, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu_derivative_a(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_a_fast32(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swiglu_derivative_a(a, b, beta, width):
    if _loops.any_nan(a, b, beta):
        return _loops.NAN
    ball = _swiglu_derivative_a_exact(a, b, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swiglu_derivative_a(a, b, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swiglu_derivative_a(
                _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swiglu_derivative_a(a, b, beta):
    value, ok = _swiglu_derivative_a_fast(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_a(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swiglu_derivative_a(a, b, beta):
    value, ok = _swiglu_derivative_a_fast32(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_a(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swiglu_derivative_a = _dispatch.Kernel(
    __name__,
    "swiglu_derivative_a",
    ("a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu_derivative_a,
        fill32=_fill32_swiglu_derivative_a,
        mend=_mend_swiglu_derivative_a,
        one=_one_swiglu_derivative_a,
        one32=_one32_swiglu_derivative_a,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swiglu_derivative_a(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of swiglu with respect to a.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swiglu_derivative_a.call(out, a, b, beta)


@_loops.callable_when_jitted(swiglu_derivative_a)
def _overload_swiglu_derivative_a(a, b, beta=1.0):
    call = _kernel_swiglu_derivative_a.compiled(a, b, beta)

    def jitted(a, b, beta=1.0):
        return call(a, b, beta)

    return jitted


_swiglu_derivative_b_ball_expression = _ball_wide.program(
    "a b beta", "a/(1 + exp(-a*beta))", "a*exp(a*beta)/(exp(a*beta) + 1)"
)


@_vecmath.jit_scalar
def _swiglu_derivative_b_ball(a, b, beta):
    """In balls."""
    # a*exp(a*beta)/(exp(a*beta) + 1)
    _t3 = _ball.mul(a, beta)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.mul(a, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.add(_t9, _t5)
    _t13 = _ball.div(_t7, _t11)
    if _ball_wide.will_do(_t13, (a, b, beta)):
        return _t13
    # a/(exp(-a*beta) + 1)
    _t18 = _ball.neg(_t3)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.add(_t9, _t20)
    _t24 = _ball.div(a, _t22)
    _t26 = _ball.better(_t13, _t24)
    return _ball_wide.settled(_t26, _swiglu_derivative_b_ball_expression, (a, b, beta))


@_vecmath.jit_scalar
def _swiglu_derivative_b_exact(a, b, beta):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    beta = _ball.from_float(beta)
    return _swiglu_derivative_b_ball(a, b, beta)


@_vecmath.jit_inline
def _swiglu_derivative_b_fast(a, b, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = a * beta
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(a, beta)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = 1.0 + _v7
    _v9 = a / _v8
    _v10 = _vecmath.in_range(_v9)
    _v11 = abs(a)
    _v12 = abs(b)
    _v13 = abs(beta)
    _v14 = _v1 < 325.0
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v12 < 3.402823669209385e38
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v10 & _v14
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _v20 & _v17
    _v22 = _vecmath.guarded(_v9, _v21)
    _v23 = _v22 if b == b else b
    return _v23, _v21


@_vecmath.jit_inline
def _swiglu_derivative_b_fast32(a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * beta
    _v1 = abs(_v0)
    _v2 = -a
    _v3 = _v2 * beta
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = a / _v5
    _v7 = _v6 != 0.0
    _v8 = abs(a)
    _v9 = abs(b)
    _v10 = abs(beta)
    _v11 = _vecmath32.single(_v6)
    _v12 = _v1 < 300.0
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v7 & _v12
    _v17 = _v16 & _v13
    _v18 = _v17 & _v14
    _v19 = _v18 & _v15
    _v20 = _vecmath32.guarded(_v11, _v19)
    _v21 = _v20 if b == b else _vecmath32.single(b)
    return _v21, _v19


@_cached
def _fill_swiglu_derivative_b(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_b_fast(_loops.at(a, i), _loops.at(b, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu_derivative_b(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_b_fast32(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swiglu_derivative_b(a, b, beta, width):
    if _loops.any_nan(a, b, beta):
        return _loops.NAN
    ball = _swiglu_derivative_b_exact(a, b, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swiglu_derivative_b(a, b, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swiglu_derivative_b(
                _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swiglu_derivative_b(a, b, beta):
    value, ok = _swiglu_derivative_b_fast(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_b(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swiglu_derivative_b(a, b, beta):
    value, ok = _swiglu_derivative_b_fast32(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_b(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swiglu_derivative_b = _dispatch.Kernel(
    __name__,
    "swiglu_derivative_b",
    ("a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu_derivative_b,
        fill32=_fill32_swiglu_derivative_b,
        mend=_mend_swiglu_derivative_b,
        one=_one_swiglu_derivative_b,
        one32=_one32_swiglu_derivative_b,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swiglu_derivative_b(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of swiglu with respect to b.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swiglu_derivative_b.call(out, a, b, beta)


@_loops.callable_when_jitted(swiglu_derivative_b)
def _overload_swiglu_derivative_b(a, b, beta=1.0):
    call = _kernel_swiglu_derivative_b.compiled(a, b, beta)

    def jitted(a, b, beta=1.0):
        return call(a, b, beta)

    return jitted


_swiglu_derivative_beta_ball_expression = _ball_wide.program(
    "a b beta",
    "a**2*b*exp(-a*beta)/(1 + exp(-a*beta))**2",
    "a**2*b*exp(a*beta)/(exp(a*beta) + 1)**2",
)


@_vecmath.jit_scalar
def _swiglu_derivative_beta_ball(a, b, beta):
    """In balls."""
    # a**2*b*exp(a*beta)/(exp(a*beta) + 1)**2
    _t3 = _ball.sqr(a)
    _t5 = _ball.mul(b, _t3)
    _t7 = _ball.mul(a, beta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.add(_t13, _t9)
    _t17 = _ball.sqr(_t15)
    _t19 = _ball.div(_t11, _t17)
    if _ball_wide.will_do(_t19, (a, b, beta)):
        return _t19
    # a**2*b*exp(-a*beta)/(exp(-a*beta) + 1)**2
    _t24 = _ball.mul(b, _t3)
    _t25 = _ball.neg(_t7)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.mul(_t24, _t27)
    _t31 = _ball.add(_t13, _t27)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t29, _t33)
    _t37 = _ball.better(_t19, _t35)
    return _ball_wide.settled(_t37, _swiglu_derivative_beta_ball_expression, (a, b, beta))


@_vecmath.jit_scalar
def _swiglu_derivative_beta_exact(a, b, beta):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    beta = _ball.from_float(beta)
    return _swiglu_derivative_beta_ball(a, b, beta)


@_vecmath.jit_inline
def _swiglu_derivative_beta_fast(a, b, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = a * a
    _v1 = a * beta
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(a, beta)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_dd(_v6, _v7)
    _v9 = _vecmath.two_product(_v0, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, b)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.rounded(_v13, _v14)
    _v16 = 2.0 + _v8
    _v17 = _v8 * _v16
    _v18 = _v17 + 1.0
    _v19 = _v15 / _v18
    _v20 = _vecmath.in_range(_v19)
    _v21 = abs(a)
    _v22 = abs(b)
    _v23 = abs(beta)
    _v24 = _v2 < 325.0
    _v25 = _v21 < 3.402823669209385e38
    _v26 = _v22 < 3.402823669209385e38
    _v27 = _v23 < 3.402823669209385e38
    _v28 = _v20 & _v24
    _v29 = _v28 & _v25
    _v30 = _v29 & _v26
    _v31 = _v30 & _v27
    _v32 = _vecmath.guarded(_v19, _v31)
    return _v32, _v31


@_vecmath.jit_inline
def _swiglu_derivative_beta_fast32(a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * a
    _v1 = a * beta
    _v2 = abs(_v1)
    _v3 = -a
    _v4 = _v3 * beta
    _v5 = _vecmath32.exp_light(_v4)
    _v6 = _v0 * _v5
    _v7 = _v6 * b
    _v8 = 1.0 + _v5
    _v9 = _v8 * _v8
    _v10 = _v7 / _v9
    _v11 = _vecmath.in_range(_v10)
    _v12 = abs(a)
    _v13 = abs(b)
    _v14 = abs(beta)
    _v15 = _vecmath32.single(_v10)
    _v16 = _v2 < 300.0
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v11 & _v16
    _v21 = _v20 & _v17
    _v22 = _v21 & _v18
    _v23 = _v22 & _v19
    _v24 = _vecmath32.guarded(_v15, _v23)
    return _v24, _v23


@_cached
def _fill_swiglu_derivative_beta(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_beta_fast(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu_derivative_beta(a, b, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _swiglu_derivative_beta_fast32(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_swiglu_derivative_beta(a, b, beta, width):
    if _loops.any_nan(a, b, beta):
        return _loops.NAN
    ball = _swiglu_derivative_beta_exact(a, b, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_swiglu_derivative_beta(a, b, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_swiglu_derivative_beta(
                _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_swiglu_derivative_beta(a, b, beta):
    value, ok = _swiglu_derivative_beta_fast(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_beta(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_swiglu_derivative_beta(a, b, beta):
    value, ok = _swiglu_derivative_beta_fast32(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact = _round_swiglu_derivative_beta(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_swiglu_derivative_beta = _dispatch.Kernel(
    __name__,
    "swiglu_derivative_beta",
    ("a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu_derivative_beta,
        fill32=_fill32_swiglu_derivative_beta,
        mend=_mend_swiglu_derivative_beta,
        one=_one_swiglu_derivative_beta,
        one32=_one32_swiglu_derivative_beta,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def swiglu_derivative_beta(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of swiglu with respect to its parameter beta.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_swiglu_derivative_beta.call(out, a, b, beta)


@_loops.callable_when_jitted(swiglu_derivative_beta)
def _overload_swiglu_derivative_beta(a, b, beta=1.0):
    call = _kernel_swiglu_derivative_beta.compiled(a, b, beta)

    def jitted(a, b, beta=1.0):
        return call(a, b, beta)

    return jitted


@_vecmath.jit_inline
def _swiglu_derivative_a_fast_pulled32(grad_output, a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * beta
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 1.0 + _v0
    _v4 = _v3 + _v2
    _v5 = 1.0 + _v1
    _v6 = _v5 + _v2
    _v7 = abs(_v4) * 4096.0 >= _v6
    _v8 = _v4 * _v2
    _v9 = _v8 * b
    _v10 = 1.0 + _v2
    _v11 = _v10 * _v10
    _v12 = _v9 / _v11
    _v13 = _vecmath.in_range(_v12)
    _v14 = abs(a)
    _v15 = abs(b)
    _v16 = abs(beta)
    _v17 = _vecmath32.product(grad_output, _v12)
    _v18 = _v1 < 300.0
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v16 < 3.402823669209385e38
    _v22 = _v7 & _v13
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _vecmath32.guarded(_v17, _v26)
    return _v27, _v27 == _v27


@_vecmath.jit_inline
def _swiglu_derivative_b_fast_pulled32(grad_output, a, b, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = a * beta
    _v1 = abs(_v0)
    _v2 = -a
    _v3 = _v2 * beta
    _v4 = _vecmath32.exp_light(_v3)
    _v5 = 1.0 + _v4
    _v6 = a / _v5
    _v7 = _v6 != 0.0
    _v8 = abs(a)
    _v9 = abs(b)
    _v10 = abs(beta)
    _v11 = _vecmath32.product(grad_output, _v6)
    _v12 = _v1 < 300.0
    _v13 = _v8 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v7 & _v12
    _v17 = _v16 & _v13
    _v18 = _v17 & _v14
    _v19 = _v18 & _v15
    _v20 = _vecmath32.guarded(_v11, _v19)
    _v21 = _v20 if b == b else _vecmath32.single(b)
    return _v21, _v21 == _v21


@_vecmath.jit_inline
def _swiglu_backward_fast(grad_output, a, b, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _swiglu_derivative_a_fast(a, b, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _swiglu_derivative_b_fast(a, b, beta)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _swiglu_backward_fast32(grad_output, a, b, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swiglu_derivative_a_fast_pulled32(grad_output, a, b, beta)
    _r1, _ok1 = _swiglu_derivative_b_fast_pulled32(grad_output, a, b, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _swiglu_backward_exact(grad_output, a, b, beta):
    """Right everywhere: balls."""
    _d0 = _swiglu_derivative_a_exact(a, b, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _swiglu_derivative_b_exact(a, b, beta)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_swiglu_backward(grad_output, a, b, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swiglu_backward_fast(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu_backward(grad_output, a, b, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _swiglu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_swiglu_backward(grad_output, a, b, beta, width):
    if _loops.any_nan(grad_output, a, b, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _swiglu_backward_exact(grad_output, a, b, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_swiglu_backward(grad_output, a, b, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_swiglu_backward(
                _loops.at(grad_output, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(beta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_swiglu_backward(grad_output, a, b, beta):
    value_0, value_1, ok = _swiglu_backward_fast(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_swiglu_backward(
            _loops.float64(grad_output),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(beta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_swiglu_backward(grad_output, a, b, beta):
    value_0, value_1, ok = _swiglu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_swiglu_backward(
            _loops.float64(grad_output),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(beta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_swiglu_backward = _dispatch.Kernel(
    __name__,
    "swiglu_backward",
    ("grad_output", "a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu_backward,
        fill32=_fill32_swiglu_backward,
        mend=_mend_swiglu_backward,
        one=_one_swiglu_backward,
        one32=_one32_swiglu_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def swiglu_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradients of a loss: grad_output times the derivative of swiglu.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_swiglu_backward.call(out, grad_output, a, b, beta)


@_loops.callable_when_jitted(swiglu_backward)
def _overload_swiglu_backward(grad_output, a, b, beta=1.0):
    call = _kernel_swiglu_backward.compiled(grad_output, a, b, beta)

    def jitted(grad_output, a, b, beta=1.0):
        return call(grad_output, a, b, beta)

    return jitted


@_vecmath.jit_inline
def _swiglu_value_and_derivative_fast(a, b, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swiglu_fast(a, b, beta)
    _r1, _ok1 = _swiglu_derivative_a_fast(a, b, beta)
    _r2, _ok2 = _swiglu_derivative_b_fast(a, b, beta)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _swiglu_value_and_derivative_fast32(a, b, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _swiglu_fast32(a, b, beta)
    _r1, _ok1 = _swiglu_derivative_a_fast32(a, b, beta)
    _r2, _ok2 = _swiglu_derivative_b_fast32(a, b, beta)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _swiglu_value_and_derivative_exact(a, b, beta):
    """Right everywhere: balls."""
    _r0 = _swiglu_exact(a, b, beta)
    _r1 = _swiglu_derivative_a_exact(a, b, beta)
    _r2 = _swiglu_derivative_b_exact(a, b, beta)
    return _r0, _r1, _r2


@_cached
def _fill_swiglu_value_and_derivative(a, b, beta, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _swiglu_value_and_derivative_fast(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_swiglu_value_and_derivative(a, b, beta, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _swiglu_value_and_derivative_fast32(
            _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_swiglu_value_and_derivative(a, b, beta, width):
    if _loops.any_nan(a, b, beta):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _swiglu_value_and_derivative_exact(a, b, beta)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_swiglu_value_and_derivative(a, b, beta, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_swiglu_value_and_derivative(
                _loops.at(a, i), _loops.at(b, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_swiglu_value_and_derivative(a, b, beta):
    value_0, value_1, value_2, ok = _swiglu_value_and_derivative_fast(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_swiglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_swiglu_value_and_derivative(a, b, beta):
    value_0, value_1, value_2, ok = _swiglu_value_and_derivative_fast32(
        _loops.float64(a), _loops.float64(b), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_swiglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_swiglu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "swiglu_value_and_derivative",
    ("a", "b", "beta"),
    _loops.Loops(
        fill=_fill_swiglu_value_and_derivative,
        fill32=_fill32_swiglu_value_and_derivative,
        mend=_mend_swiglu_value_and_derivative,
        one=_one_swiglu_value_and_derivative,
        one32=_one32_swiglu_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def swiglu_value_and_derivative(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """SwiGLU and its derivatives, in one pass.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_swiglu_value_and_derivative.call(out, a, b, beta)


@_loops.callable_when_jitted(swiglu_value_and_derivative)
def _overload_swiglu_value_and_derivative(a, b, beta=1.0):
    call = _kernel_swiglu_value_and_derivative.compiled(a, b, beta)

    def jitted(a, b, beta=1.0):
        return call(a, b, beta)

    return jitted


def swiglu_backward_beta(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times swiglu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "swiglu_backward_beta",
        _kernel_swiglu_derivative_beta,
        ("grad_output", "a", "b", "beta"),
        3,
        (grad_output, a, b, beta),
        out,
    )


def swiglu_split(x: ArrayLike, beta: ArrayLike = 1.0, axis: int = -1, *, out: Any = None) -> Any:
    """The value of swiglu of the halves of x along an axis: a is the first, b the second.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.value("swiglu_split", _kernel_swiglu, x, (beta,), axis, out)


def swiglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient by x, in one pass, of swiglu of the halves of x along an axis: a is the first, b
    the second.

    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.gradient(
        "swiglu_split_backward", _kernel_swiglu_backward, grad_output, x, (beta,), axis, out
    )
