"""GEGLU.

Written by `symact build` from [geglu] in gates.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _halves, _loops, _vecmath, _vecmath32

__all__ = [
    "geglu",
    "geglu_backward",
    "geglu_derivative_a",
    "geglu_derivative_b",
    "geglu_split",
    "geglu_split_backward",
    "geglu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_geglu_ball_expression = _ball_wide.program(
    "a b", "a*b*(erf(sqrt(2)*a/2) + 1)/2", "a*b*erfc(-a*sqrt(2)/2)/2"
)


@_vecmath.jit_scalar
def _geglu_ball(a, b):
    """In balls."""
    # a*b*(erf(a*sqrt(2)/2) + 1)/2
    _t3 = _ball.mul(a, b)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(a, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.add(_t4, _t12)
    _t16 = _ball.mul(_t3, _t14)
    _t18 = _ball.scaled(_t16, -1.0)
    if _ball_wide.will_do(_t18, (a, b)):
        return _t18
    # a*b*erfc(-a*sqrt(2)/2)/2
    _t23 = _ball.mul(a, b)
    _t24 = (-1.0, 0.0, -1.0, 0.0)
    _t26 = _ball.mul(_t24, _t8)
    _t28 = _ball.erfc(_t26)
    _t30 = _ball.mul(_t23, _t28)
    _t32 = _ball.scaled(_t30, -1.0)
    _t34 = _ball.better(_t18, _t32)
    return _ball_wide.settled(_t34, _geglu_ball_expression, (a, b))


@_vecmath.jit_scalar
def _geglu_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _geglu_ball(a, b)


@_vecmath.jit_inline
def _geglu_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_times(-0.7071067811865476, 4.833646656726457e-17, a)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.erfc_dd(_v1, _v2)
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = _vecmath.two_product(0.5, _v3)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, a)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, b)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.rounded(_v12, _v13)
    _v15 = _vecmath.in_range(_v14)
    _v16 = abs(a)
    _v17 = abs(b)
    _v18 = _v16 < 3.402823669209385e38
    _v19 = _v17 < 3.402823669209385e38
    _v20 = _v4 & _v15
    _v21 = _v20 & _v18
    _v22 = _v21 & _v19
    _v23 = _vecmath.guarded(_v14, _v22)
    return _v23, _v22


@_vecmath.jit_inline
def _geglu_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -0.7071067811865476 * a
    _v1 = _vecmath32.erfc_light(_v0)
    _v2 = 0.5 * _v1
    _v3 = _v2 * a
    _v4 = _v3 * b
    _v5 = _v4 != 0.0
    _v6 = abs(a)
    _v7 = abs(b)
    _v8 = _vecmath32.single(_v4)
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v5 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.guarded(_v8, _v12)
    return _v13, _v12


@_cached
def _fill_geglu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_geglu(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_geglu(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _geglu_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_geglu(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_geglu(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_geglu(a, b):
    value, ok = _geglu_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_geglu(a, b):
    value, ok = _geglu_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_geglu = _dispatch.Kernel(
    __name__,
    "geglu",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_geglu,
        fill32=_fill32_geglu,
        mend=_mend_geglu,
        one=_one_geglu,
        one32=_one32_geglu,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def geglu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """GEGLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_geglu.call(out, a, b)


@_loops.callable_when_jitted(geglu)
def _overload_geglu(a, b):
    call = _kernel_geglu.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


_geglu_derivative_a_ball_expression = _ball_wide.program(
    "a b",
    "sqrt(2)*a*b*exp(-a**2/2)/(2*sqrt(pi)) + b*(erf(sqrt(2)*a/2) + 1)/2",
    "b*(a*sqrt(2) + erf(a*sqrt(2)/2)*sqrt(pi)*exp(a**2/2) + "
    "sqrt(pi)*exp(a**2/2))/(2*sqrt(pi)*exp(a**2/2))",
    "where_positive(b*(a*sqrt(2)*exp(-a**2/2) + erfc(-a*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _geglu_derivative_a_ball(a, b):
    """In balls."""
    # b*(a*sqrt(2) + erf(a*sqrt(2)/2)*sqrt(pi)*exp(a**2/2) + sqrt(pi)*exp(a**2/2))/(2*sqrt(...
    _t3 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t5 = _ball.mul(a, _t3)
    _t7 = _ball.scaled(_t5, -1.0)
    _t9 = _ball.erf(_t7)
    _t11 = _ball.sqr(a)
    _t13 = _ball.scaled(_t11, -1.0)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(_t9, _t15)
    _t18 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t20 = _ball.mul(_t17, _t18)
    _t22 = _ball.add(_t5, _t20)
    _t23 = _ball.mul(_t15, _t18)
    _t25 = _ball.add(_t22, _t23)
    _t27 = _ball.mul(b, _t25)
    _t29 = _ball.scaled(_t23, 1.0)
    _t31 = _ball.div(_t27, _t29)
    if _ball_wide.will_do(_t31, (a, b)):
        return _t31
    # a*b*pow(pi, -1/2)*sqrt(2)*exp(-a**2/2)/2 + b*(erf(a*sqrt(2)/2) + 1)/2
    _t36 = _ball.mul(a, b)
    _t37 = (-1.0, 0.0, -1.0, 0.0)
    _t39 = _ball.mul(_t37, _t11)
    _t41 = _ball.exp(_t39)
    _t43 = _ball.mul(_t36, _t41)
    _t44 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t46 = _ball.mul(_t43, _t44)
    _t47 = _ball.mul(_t46, _t3)
    _t49 = _ball.scaled(_t47, -1.0)
    _t51 = (1.0, 0.0, 0.0, 0.0)
    _t53 = _ball.add(_t51, _t9)
    _t55 = _ball.mul(b, _t53)
    _t57 = _ball.scaled(_t55, -1.0)
    _t59 = _ball.add(_t49, _t57)
    if _ball_wide.will_do(_t59, (a, b)):
        return _t59
    # where_positive(b*(a*sqrt(2)*exp(-a**2/2) + erfc(-a*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)),...
    _t64 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t66 = _ball.mul(b, _t64)
    _t67 = _ball.mul(a, _t41)
    _t68 = _ball.mul(_t67, _t3)
    _t70 = _ball.mul(_t37, _t5)
    _t72 = _ball.erfc(_t70)
    _t74 = _ball.mul(_t72, _t18)
    _t76 = _ball.add(_t68, _t74)
    _t78 = _ball.mul(_t66, _t76)
    _t80 = _ball.scaled(_t78, -1.0)
    _t82 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t84 = _ball.where_positive(_t80, _t82)
    _t86 = _ball.better(_ball.better(_t31, _t59), _t84)
    return _ball_wide.settled(_t86, _geglu_derivative_a_ball_expression, (a, b))


@_vecmath.jit_scalar
def _geglu_derivative_a_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _geglu_derivative_a_ball(a, b)


@_vecmath.jit_inline
def _geglu_derivative_a_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(a)
    _v1 = _vecmath.pair_times(-1.4142135623730951, 9.667293313452913e-17, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.two_product(_v0, _v0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -0.5 * _v5
    _v8 = -0.5 * _v6
    _v9 = _vecmath.exp_bounded_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_product(_v2, _v3, _v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.erfc_as_pair(_v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v13, _v14, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(_v13)
    _v28 = _v27 + _v22
    _v29 = abs(_v25) * 8.0 >= _v28
    _v30 = _v25 + _v26
    _v31 = _v30 * b
    _v32 = _vecmath.pair_product(-1.772453850905516, 7.666586499825799e-17, _v19, _v20)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_times(1.4142135623730951, -9.667293313452913e-17, _v0)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_product(_v36, _v37, _v10, _v11)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v33, _v34, 3.544907701811032, -1.5333172999651597e-16)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v33)
    _v48 = _v47 + 3.544907701811032
    _v49 = _v48 + _v39
    _v50 = abs(_v45) * 8.0 >= _v49
    _v51 = _v45 + _v46
    _v52 = _v51 * b
    _v53 = _v0 < 37.14835124201342
    _v54 = _v29 & _v53
    _v55 = _v50 & _v53
    _v56 = _v54 if a < 0.0 else _v55
    _v57 = _v31 if a < 0.0 else _v52
    _v58 = _v57 / 3.544907701811032
    _v59 = _vecmath.in_range(_v58)
    _v60 = abs(b)
    _v61 = _v0 < 3.402823669209385e38
    _v62 = _v60 < 3.402823669209385e38
    _v63 = _v56 & _v59
    _v64 = _v63 & _v61
    _v65 = _v64 & _v62
    _v66 = _vecmath.guarded(_v58, _v65)
    return _v66, _v65


@_vecmath.jit_inline
def _geglu_derivative_a_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(a)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_bounded(_v2)
    _v4 = -1.4142135623730951 * _v3
    _v5 = _v4 * _v0
    _v6 = 0.7071067811865476 * _v0
    _v7 = _vecmath32.erfc(_v6)
    _v8 = 1.772453850905516 * _v7
    _v9 = _v5 + _v8
    _v10 = abs(_v5)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = _v9 * b
    _v14 = -1.772453850905516 * _v7
    _v15 = 1.4142135623730951 * _v3
    _v16 = _v15 * _v0
    _v17 = _v14 + 3.544907701811032
    _v18 = _v17 + _v16
    _v19 = _v18 * b
    _v20 = _v0 < 24.49489742783178
    _v21 = _v12 & _v20
    _v22 = _v21 if a < 0.0 else _v20
    _v23 = _v13 if a < 0.0 else _v19
    _v24 = 1.0 / 3.544907701811032
    _v25 = _v23 * _v24
    _v26 = _v25 != 0.0
    _v27 = abs(b)
    _v28 = _vecmath32.single(_v25)
    _v29 = _v0 < 3.402823669209385e38
    _v30 = _v27 < 3.402823669209385e38
    _v31 = _v22 & _v26
    _v32 = _v31 & _v29
    _v33 = _v32 & _v30
    _v34 = _vecmath32.guarded(_v28, _v33)
    return _v34, _v33


@_cached
def _fill_geglu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_derivative_a_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_geglu_derivative_a(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_derivative_a_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_geglu_derivative_a(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _geglu_derivative_a_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_geglu_derivative_a(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_geglu_derivative_a(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_geglu_derivative_a(a, b):
    value, ok = _geglu_derivative_a_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu_derivative_a(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_geglu_derivative_a(a, b):
    value, ok = _geglu_derivative_a_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu_derivative_a(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_geglu_derivative_a = _dispatch.Kernel(
    __name__,
    "geglu_derivative_a",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_geglu_derivative_a,
        fill32=_fill32_geglu_derivative_a,
        mend=_mend_geglu_derivative_a,
        one=_one_geglu_derivative_a,
        one32=_one32_geglu_derivative_a,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def geglu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of geglu with respect to a.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_geglu_derivative_a.call(out, a, b)


@_loops.callable_when_jitted(geglu_derivative_a)
def _overload_geglu_derivative_a(a, b):
    call = _kernel_geglu_derivative_a.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


_geglu_derivative_b_ball_expression = _ball_wide.program(
    "a b", "a*(erf(sqrt(2)*a/2) + 1)/2", "a*erfc(-a*sqrt(2)/2)/2"
)


@_vecmath.jit_scalar
def _geglu_derivative_b_ball(a, b):
    """In balls."""
    # a*(erf(a*sqrt(2)/2) + 1)/2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(a, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erf(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t14 = _ball.mul(a, _t12)
    _t16 = _ball.scaled(_t14, -1.0)
    if _ball_wide.will_do(_t16, (a, b)):
        return _t16
    # a*erfc(-a*sqrt(2)/2)/2
    _t21 = (-1.0, 0.0, -1.0, 0.0)
    _t23 = _ball.mul(_t21, _t6)
    _t25 = _ball.erfc(_t23)
    _t27 = _ball.mul(a, _t25)
    _t29 = _ball.scaled(_t27, -1.0)
    _t31 = _ball.better(_t16, _t29)
    return _ball_wide.settled(_t31, _geglu_derivative_b_ball_expression, (a, b))


@_vecmath.jit_scalar
def _geglu_derivative_b_exact(a, b):
    """Right everywhere: balls."""
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _geglu_derivative_b_ball(a, b)


@_vecmath.jit_inline
def _geglu_derivative_b_fast(a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.pair_times(-0.7071067811865476, 4.833646656726457e-17, a)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.erfc_dd(_v1, _v2)
    _v4 = 0.5 * _v3
    _v5 = _v4 * a
    _v6 = _vecmath.in_range(_v5)
    _v7 = abs(a)
    _v8 = abs(b)
    _v9 = _v7 < 3.402823669209385e38
    _v10 = _v8 < 3.402823669209385e38
    _v11 = _v6 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath.guarded(_v5, _v12)
    _v14 = _v13 if b == b else b
    return _v14, _v12


@_vecmath.jit_inline
def _geglu_derivative_b_fast32(a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -0.7071067811865476 * a
    _v1 = _vecmath32.erfc_light(_v0)
    _v2 = 0.5 * _v1
    _v3 = _v2 * a
    _v4 = _v3 != 0.0
    _v5 = abs(a)
    _v6 = abs(b)
    _v7 = _vecmath32.single(_v3)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v4 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.guarded(_v7, _v11)
    _v13 = _v12 if b == b else _vecmath32.single(b)
    return _v13, _v11


@_cached
def _fill_geglu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_derivative_b_fast(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_geglu_derivative_b(a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _geglu_derivative_b_fast32(_loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_geglu_derivative_b(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN
    ball = _geglu_derivative_b_exact(a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_geglu_derivative_b(a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_geglu_derivative_b(_loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_geglu_derivative_b(a, b):
    value, ok = _geglu_derivative_b_fast(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu_derivative_b(_loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_geglu_derivative_b(a, b):
    value, ok = _geglu_derivative_b_fast32(_loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_geglu_derivative_b(_loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_geglu_derivative_b = _dispatch.Kernel(
    __name__,
    "geglu_derivative_b",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_geglu_derivative_b,
        fill32=_fill32_geglu_derivative_b,
        mend=_mend_geglu_derivative_b,
        one=_one_geglu_derivative_b,
        one32=_one32_geglu_derivative_b,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def geglu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of geglu with respect to b.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_geglu_derivative_b.call(out, a, b)


@_loops.callable_when_jitted(geglu_derivative_b)
def _overload_geglu_derivative_b(a, b):
    call = _kernel_geglu_derivative_b.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


@_vecmath.jit_inline
def _geglu_derivative_a_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(a)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_bounded(_v2)
    _v4 = -1.4142135623730951 * _v3
    _v5 = _v4 * _v0
    _v6 = 0.7071067811865476 * _v0
    _v7 = _vecmath32.erfc(_v6)
    _v8 = 1.772453850905516 * _v7
    _v9 = _v5 + _v8
    _v10 = abs(_v5)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 4096.0 >= _v11
    _v13 = _v9 * b
    _v14 = -1.772453850905516 * _v7
    _v15 = 1.4142135623730951 * _v3
    _v16 = _v15 * _v0
    _v17 = _v14 + 3.544907701811032
    _v18 = _v17 + _v16
    _v19 = _v18 * b
    _v20 = _v0 < 24.49489742783178
    _v21 = _v12 & _v20
    _v22 = _v21 if a < 0.0 else _v20
    _v23 = _v13 if a < 0.0 else _v19
    _v24 = 1.0 / 3.544907701811032
    _v25 = _v23 * _v24
    _v26 = _v25 != 0.0
    _v27 = abs(b)
    _v28 = _vecmath32.product(grad_output, _v25)
    _v29 = _v0 < 3.402823669209385e38
    _v30 = _v27 < 3.402823669209385e38
    _v31 = _v22 & _v26
    _v32 = _v31 & _v29
    _v33 = _v32 & _v30
    _v34 = _vecmath32.guarded(_v28, _v33)
    return _v34, _v34 == _v34


@_vecmath.jit_inline
def _geglu_derivative_b_fast_pulled32(grad_output, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -0.7071067811865476 * a
    _v1 = _vecmath32.erfc_light(_v0)
    _v2 = 0.5 * _v1
    _v3 = _v2 * a
    _v4 = _v3 != 0.0
    _v5 = abs(a)
    _v6 = abs(b)
    _v7 = _vecmath32.product(grad_output, _v3)
    _v8 = _v5 < 3.402823669209385e38
    _v9 = _v6 < 3.402823669209385e38
    _v10 = _v4 & _v8
    _v11 = _v10 & _v9
    _v12 = _vecmath32.guarded(_v7, _v11)
    _v13 = _v12 if b == b else _vecmath32.single(b)
    return _v13, _v13 == _v13


@_vecmath.jit_inline
def _geglu_backward_fast(grad_output, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _geglu_derivative_a_fast(a, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _geglu_derivative_b_fast(a, b)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _geglu_backward_fast32(grad_output, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _geglu_derivative_a_fast_pulled32(grad_output, a, b)
    _r1, _ok1 = _geglu_derivative_b_fast_pulled32(grad_output, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _geglu_backward_exact(grad_output, a, b):
    """Right everywhere: balls."""
    _d0 = _geglu_derivative_a_exact(a, b)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _geglu_derivative_b_exact(a, b)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_geglu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _geglu_backward_fast(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_geglu_backward(grad_output, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _geglu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_geglu_backward(grad_output, a, b, width):
    if _loops.any_nan(grad_output, a, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _geglu_backward_exact(grad_output, a, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_geglu_backward(grad_output, a, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_geglu_backward(
                _loops.at(grad_output, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_geglu_backward(grad_output, a, b):
    value_0, value_1, ok = _geglu_backward_fast(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_geglu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_geglu_backward(grad_output, a, b):
    value_0, value_1, ok = _geglu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_geglu_backward(
            _loops.float64(grad_output), _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_geglu_backward = _dispatch.Kernel(
    __name__,
    "geglu_backward",
    ("grad_output", "a", "b"),
    _loops.Loops(
        fill=_fill_geglu_backward,
        fill32=_fill32_geglu_backward,
        mend=_mend_geglu_backward,
        one=_one_geglu_backward,
        one32=_one32_geglu_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def geglu_backward(grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """The gradients of a loss: grad_output times the derivative of geglu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_geglu_backward.call(out, grad_output, a, b)


@_loops.callable_when_jitted(geglu_backward)
def _overload_geglu_backward(grad_output, a, b):
    call = _kernel_geglu_backward.compiled(grad_output, a, b)

    def jitted(grad_output, a, b):
        return call(grad_output, a, b)

    return jitted


@_vecmath.jit_inline
def _geglu_value_and_derivative_fast(a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _geglu_fast(a, b)
    _r1, _ok1 = _geglu_derivative_a_fast(a, b)
    _r2, _ok2 = _geglu_derivative_b_fast(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _geglu_value_and_derivative_fast32(a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _geglu_fast32(a, b)
    _r1, _ok1 = _geglu_derivative_a_fast32(a, b)
    _r2, _ok2 = _geglu_derivative_b_fast32(a, b)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _geglu_value_and_derivative_exact(a, b):
    """Right everywhere: balls."""
    _r0 = _geglu_exact(a, b)
    _r1 = _geglu_derivative_a_exact(a, b)
    _r2 = _geglu_derivative_b_exact(a, b)
    return _r0, _r1, _r2


@_cached
def _fill_geglu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _geglu_value_and_derivative_fast(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_geglu_value_and_derivative(a, b, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _geglu_value_and_derivative_fast32(
            _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_geglu_value_and_derivative(a, b, width):
    if _loops.any_nan(a, b):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _geglu_value_and_derivative_exact(a, b)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_geglu_value_and_derivative(a, b, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_geglu_value_and_derivative(
                _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_geglu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _geglu_value_and_derivative_fast(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_geglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_geglu_value_and_derivative(a, b):
    value_0, value_1, value_2, ok = _geglu_value_and_derivative_fast32(
        _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_geglu_value_and_derivative(
            _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_geglu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "geglu_value_and_derivative",
    ("a", "b"),
    _loops.Loops(
        fill=_fill_geglu_value_and_derivative,
        fill32=_fill32_geglu_value_and_derivative,
        mend=_mend_geglu_value_and_derivative,
        one=_one_geglu_value_and_derivative,
        one32=_one32_geglu_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def geglu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any:
    """GEGLU and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_geglu_value_and_derivative.call(out, a, b)


@_loops.callable_when_jitted(geglu_value_and_derivative)
def _overload_geglu_value_and_derivative(a, b):
    call = _kernel_geglu_value_and_derivative.compiled(a, b)

    def jitted(a, b):
        return call(a, b)

    return jitted


def geglu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The value of geglu of the halves of x along an axis: a is the first, b the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.value("geglu_split", _kernel_geglu, x, (), axis, out)


def geglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient by x, in one pass, of geglu of the halves of x along an axis: a is the first, b
    the second.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _halves.gradient(
        "geglu_split_backward", _kernel_geglu_backward, grad_output, x, (), axis, out
    )
