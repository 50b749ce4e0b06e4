"""Log of the normal distribution function.

Written by `symact build` from [log_ndtr] in softplus.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "log_ndtr",
    "log_ndtr_backward",
    "log_ndtr_derivative",
    "log_ndtr_derivative2",
    "log_ndtr_value_and_derivative",
]

_cached = _loops.caching(__name__)


_log_ndtr_ball_expression = _ball_wide.program(
    "x", "log(1 - erfc(sqrt(2)*x/2)/2)", "log1p(-erfc(x*sqrt(2)/2)/2)", "log(erfc(-x*sqrt(2)/2)/2)"
)


@_vecmath.jit_scalar
def _log_ndtr_ball(x, _side):
    """In balls."""
    # log1p(-erfc(x*sqrt(2)/2)/2)
    _t1 = (-1.0, 0.0, -1.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erfc(_t8)
    _t12 = _ball.mul(_t1, _t10)
    _t14 = _ball.log1p(_t12)
    if _ball.is_sure(_t14):
        return _t14
    # log(erfc(-x*sqrt(2)/2)/2)
    _t19 = _ball.mul(_t1, _t6)
    _t21 = _ball.erfc(_t19)
    _t23 = _ball.scaled(_t21, -1.0)
    _t25 = _ball.log(_t23)
    _t27 = _ball.better(_t14, _t25)
    return _ball_wide.limit(_t27, _log_ndtr_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _log_ndtr_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _at = _log_ndtr_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _log_ndtr_ball(x, -1.0)
    _above = _log_ndtr_ball(x, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _log_ndtr_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = _vecmath.erfc_dd(_v2, _v3)
    _v6 = abs(_v5) > 1.0261342003245941e-289
    _v7 = 0.5 * _v5
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = _vecmath.log(_v7)
    _v10 = abs(_v9) * 4.0 >= 1.0
    _v11 = -0.5 * _v5
    _v12 = _vecmath.log1p(_v11)
    _v13 = 1.0 + _v11
    _v14 = abs(_v11)
    _v15 = 1.0 + _v14
    _v16 = abs(_v13) * 4.0 >= _v15
    _v17 = _v4 & _v6
    _v18 = _v17 & _v8
    _v19 = _v18 & _v10
    _v20 = _v17 & _v16
    _v21 = _v19 if x < 0.0 else _v20
    _v22 = _v9 if x < 0.0 else _v12
    _v23 = _vecmath.in_range(_v22)
    _v24 = x > 40.0
    _v25 = -0.0 if _v24 else _v22
    _v26 = _v0 < 3.402823669209385e38
    _v27 = _v21 & _v23
    _v28 = _v27 & _v26
    _v29 = _v28 | _v24
    _v30 = _vecmath.guarded(_v25, _v29)
    return _v30, _v29


@_vecmath.jit_inline
def _log_ndtr_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 0.7071067811865476 * _v0
    _v2 = _vecmath32.erfc(_v1)
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = 0.5 * _v2
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = _vecmath32.log(_v4)
    _v7 = abs(_v6) * 4096.0 >= 1.0
    _v8 = -0.5 * _v2
    _v9 = _vecmath32.log1p(_v8)
    _v10 = 1.0 + _v8
    _v11 = abs(_v8)
    _v12 = 1.0 + _v11
    _v13 = abs(_v10) * 4096.0 >= _v12
    _v14 = _v3 & _v5
    _v15 = _v14 & _v7
    _v16 = _v3 & _v13
    _v17 = _v15 if x < 0.0 else _v16
    _v18 = _v6 if x < 0.0 else _v9
    _v19 = _vecmath.in_range(_v18)
    _v20 = _vecmath32.single(_v18)
    _v21 = x > 16.0
    _v22 = _vecmath32.single(-0.0)
    _v23 = _v22 if _v21 else _v20
    _v24 = _v0 < 3.402823669209385e38
    _v25 = _v17 & _v19
    _v26 = _v25 & _v24
    _v27 = _v26 | _v21
    _v28 = _vecmath32.guarded(_v23, _v27)
    return _v28, _v27


@_cached
def _fill_log_ndtr(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_ndtr(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_ndtr(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_ndtr_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_ndtr(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_ndtr(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_ndtr(x):
    value, ok = _log_ndtr_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_ndtr(x):
    value, ok = _log_ndtr_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_ndtr = _dispatch.Kernel(
    __name__,
    "log_ndtr",
    ("x",),
    _loops.Loops(
        fill=_fill_log_ndtr,
        fill32=_fill32_log_ndtr,
        mend=_mend_log_ndtr,
        one=_one_log_ndtr,
        one32=_one32_log_ndtr,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_ndtr(x: ArrayLike, *, out: Any = None) -> Any:
    """Log of the normal distribution function, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_ndtr.call(out, x)


@_loops.callable_when_jitted(log_ndtr)
def _overload_log_ndtr(x):
    call = _kernel_log_ndtr.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_log_ndtr_derivative_ball_expression = _ball_wide.program(
    "x",
    "sqrt(2)*exp(-x**2/2)/(2*sqrt(pi)*(1 - erfc(sqrt(2)*x/2)/2))",
    "-sqrt(2)/((erfc(x*sqrt(2)/2) - 2)*sqrt(pi)*exp(x**2/2))",
    "where_positive(sqrt(2)*exp(-x**2/2)/(erfc(-x*sqrt(2)/2)*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _log_ndtr_derivative_ball(x, _side):
    """In balls."""
    _order = _log_ndtr_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # -sqrt(2)/((erfc(x*sqrt(2)/2) - 2)*sqrt(pi)*exp(x**2/2))
    _t1 = (-1.4142135623730951, 9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erfc(_t8)
    _t12 = (1.0, 0.0, 1.0, 0.0)
    _t14 = _ball.sub(_t10, _t12)
    _t16 = _ball.sqr(x)
    _t18 = _ball.scaled(_t16, -1.0)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.mul(_t14, _t20)
    _t23 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t25 = _ball.mul(_t22, _t23)
    _t27 = _ball.div(_t1, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/(2*(1 - erfc(x*sqrt(2)/2)/2))
    _t32 = (-1.0, 0.0, -1.0, 0.0)
    _t34 = _ball.mul(_t32, _t16)
    _t36 = _ball.exp(_t34)
    _t38 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t40 = _ball.mul(_t36, _t38)
    _t41 = _ball.mul(_t40, _t4)
    _t43 = _ball.sub(_t12, _t10)
    _t45 = _ball.div(_t41, _t43)
    if _ball.is_sure(_t45):
        return _t45
    # where_positive(sqrt(2)*exp(-x**2/2)/(erfc(-x*sqrt(2)/2)*sqrt(pi)), pi)
    _t50 = _ball.mul(_t36, _t4)
    _t52 = _ball.mul(_t32, _t6)
    _t54 = _ball.erfc(_t52)
    _t56 = _ball.mul(_t54, _t23)
    _t58 = _ball.div(_t50, _t56)
    _t60 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t62 = _ball.where_positive(_t58, _t60)
    _t64 = _ball.better(_ball.better(_t27, _t45), _t62)
    return _ball_wide.limit(_t64, _log_ndtr_derivative_ball_expression, (x,), 0, _side)


_log_ndtr_derivative_sign0_expression = _ball_wide.program(
    "x", "2 - erfc(sqrt(2)*x/2)", "erfc(-x*sqrt(2)/2)"
)


@_vecmath.jit_scalar
def _log_ndtr_derivative_sign0_of(x):
    """In balls."""
    # 2 - erfc(x*sqrt(2)/2)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erfc(_t8)
    _t12 = _ball.sub(_t1, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # erfc(-x*sqrt(2)/2)
    _t17 = (-1.0, 0.0, -1.0, 0.0)
    _t19 = _ball.mul(_t17, _t6)
    _t21 = _ball.erfc(_t19)
    return _ball.better(_t12, _t21)


@_vecmath.jit_scalar
def _log_ndtr_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _log_ndtr_derivative_sign0_of(x)
    return _ball_wide.ordered(_of, _log_ndtr_derivative_sign0_expression, (x,))


@_vecmath.jit_scalar
def _log_ndtr_derivative_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _log_ndtr_derivative_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _log_ndtr_derivative_ball(x, -1.0)
    _above = _log_ndtr_derivative_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _log_ndtr_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _log_ndtr_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(_v0, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -0.5 * _v2
    _v5 = -0.5 * _v3
    _v6 = _vecmath.exp_bounded_dd(_v4, _v5)
    _v7 = 1.4142135623730951 * _v6
    _v8 = -1.4142135623730951 * _v6
    _v9 = _v0 < 37.14835124201342
    _v10 = _v7 if x < 0.0 else _v8
    _v11 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.erfc_dd(_v12, _v13)
    _v15 = 1.772453850905516 * _v14
    _v16 = -2.0 + _v14
    _v17 = 1.772453850905516 * _v16
    _v18 = _v15 if x < 0.0 else _v17
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = abs(_v18)
    _v21 = _v10 / _v18
    _v22 = _vecmath.in_range(_v21)
    _v23 = x > 56.0
    _v24 = 0.0 if _v23 else _v21
    _v25 = _v20 < 9.7453140114e288
    _v26 = _v0 < 3.402823669209385e38
    _v27 = _v9 & _v19
    _v28 = _v27 & _v22
    _v29 = _v28 & _v25
    _v30 = _v29 & _v26
    _v31 = _v30 | _v23
    _v32 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.erfc_as_pair(_v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -0.5 * _v36
    _v39 = -0.5 * _v37
    _v40 = _vecmath.pair_plus(_v38, _v39, 1.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v38)
    _v44 = _v43 + 1.0
    _v45 = abs(_v41) * 8.0 >= _v44
    _v46 = _v41 + _v42
    _v47 = _v46 > 0.0
    _v48 = _v31 & _v45
    _v49 = _v48 & _v47
    _v50 = _vecmath.guarded(_v24, _v49)
    return _v50, _v49


@_vecmath.jit_inline
def _log_ndtr_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.4142135623730951 * _v3
    _v5 = -1.4142135623730951 * _v3
    _v6 = _v0 < 24.49489742783178
    _v7 = _v4 if x < 0.0 else _v5
    _v8 = 0.7071067811865476 * _v0
    _v9 = _vecmath32.erfc_light(_v8)
    _v10 = 1.772453850905516 * _v9
    _v11 = -2.0 + _v9
    _v12 = 1.772453850905516 * _v11
    _v13 = _v10 if x < 0.0 else _v12
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = _v7 / _v13
    _v17 = _vecmath.in_range(_v16)
    _v18 = _vecmath32.single(_v16)
    _v19 = x > 20.0
    _v20 = _vecmath32.single(0.0)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v15 < 9.7453140114e288
    _v23 = _v0 < 3.402823669209385e38
    _v24 = _v6 & _v14
    _v25 = _v24 & _v17
    _v26 = _v25 & _v22
    _v27 = _v26 & _v23
    _v28 = _v27 | _v19
    _v29 = 0.7071067811865476 * x
    _v30 = _vecmath32.erfc_light(_v29)
    _v31 = -0.5 * _v30
    _v32 = _v31 + 1.0
    _v33 = abs(_v31)
    _v34 = _v33 + 1.0
    _v35 = abs(_v32) * 4096.0 >= _v34
    _v36 = _v32 > 0.0
    _v37 = _v28 & _v35
    _v38 = _v37 & _v36
    _v39 = _vecmath32.guarded(_v21, _v38)
    return _v39, _v38


@_cached
def _fill_log_ndtr_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_ndtr_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_ndtr_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_ndtr_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_ndtr_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_ndtr_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_ndtr_derivative(x):
    value, ok = _log_ndtr_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_ndtr_derivative(x):
    value, ok = _log_ndtr_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_ndtr_derivative = _dispatch.Kernel(
    __name__,
    "log_ndtr_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_log_ndtr_derivative,
        fill32=_fill32_log_ndtr_derivative,
        mend=_mend_log_ndtr_derivative,
        one=_one_log_ndtr_derivative,
        one32=_one32_log_ndtr_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_ndtr_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of log_ndtr with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_ndtr_derivative.call(out, x)


@_loops.callable_when_jitted(log_ndtr_derivative)
def _overload_log_ndtr_derivative(x):
    call = _kernel_log_ndtr_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_log_ndtr_derivative2_ball_expression = _ball_wide.program(
    "x",
    "(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) - 2*exp(-x**2)/(pi*(erfc(sqrt(2)*x/2) - "
    "2)))/(erfc(sqrt(2)*x/2) - 2)",
    "(pi*x*erfc(x*sqrt(2)/2)*sqrt(2)*exp(x**2/2) - 2*pi*x*sqrt(2)*exp(x**2/2) - "
    "2*sqrt(pi))/(pi*(erfc(x*sqrt(2)/2) - 2)**2*sqrt(pi)*exp(x**2/2)**2)",
    "where_positive(-(pi*x*erfc(-x*sqrt(2)/2)*sqrt(2) + "
    "2*sqrt(pi)*exp(-x**2/2))*exp(-x**2/2)/(pi*erfc(-x*sqrt(2)/2)**2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _log_ndtr_derivative2_ball(x, _side):
    """In balls."""
    _order = _log_ndtr_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # (pi*x*erfc(x*sqrt(2)/2)*sqrt(2)*exp(x**2/2) - 2*pi*x*sqrt(2)*exp(x**2/2) - 2*sqrt(pi)...
    _t1 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t4 = _ball.mul(_t1, x)
    _t5 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t7 = _ball.mul(x, _t5)
    _t9 = _ball.scaled(_t7, -1.0)
    _t11 = _ball.erfc(_t9)
    _t13 = _ball.mul(_t4, _t11)
    _t14 = _ball.sqr(x)
    _t16 = _ball.scaled(_t14, -1.0)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.mul(_t13, _t18)
    _t21 = _ball.mul(_t20, _t5)
    _t23 = _ball.mul(_t1, x)
    _t24 = _ball.mul(_t23, _t18)
    _t25 = _ball.mul(_t24, _t5)
    _t27 = _ball.scaled(_t25, 1.0)
    _t29 = _ball.sub(_t21, _t27)
    _t30 = (1.772453850905516, -7.666586499825799e-17, 1.0, 0.001953125)
    _t32 = _ball.sub(_t29, _t30)
    _t34 = (1.0, 0.0, 1.0, 0.0)
    _t36 = _ball.sub(_t11, _t34)
    _t38 = _ball.sqr(_t36)
    _t40 = _ball.mul(_t1, _t38)
    _t41 = _ball.sqr(_t18)
    _t43 = _ball.mul(_t40, _t41)
    _t44 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t46 = _ball.mul(_t43, _t44)
    _t48 = _ball.div(_t32, _t46)
    if _ball.is_sure(_t48):
        return _t48
    # (x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2) - 2*exp(-x**2)/(pi*(erfc(x*sqrt(2)/2) - 2)))/(e...
    _t53 = (-1.0, 0.0, -1.0, 0.0)
    _t55 = _ball.mul(_t53, _t14)
    _t57 = _ball.exp(_t55)
    _t59 = _ball.mul(x, _t57)
    _t60 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t62 = _ball.mul(_t59, _t60)
    _t63 = _ball.mul(_t62, _t5)
    _t65 = _ball.neg(_t14)
    _t67 = _ball.exp(_t65)
    _t69 = _ball.scaled(_t67, 1.0)
    _t71 = _ball.mul(_t1, _t36)
    _t73 = _ball.div(_t69, _t71)
    _t75 = _ball.sub(_t63, _t73)
    _t77 = _ball.div(_t75, _t36)
    if _ball.is_sure(_t77):
        return _t77
    # where_positive(-(pi*x*erfc(-x*sqrt(2)/2)*sqrt(2) + 2*sqrt(pi)*exp(-x**2/2))*exp(-x**2...
    _t82 = _ball.mul(_t57, _t44)
    _t84 = _ball.scaled(_t82, 1.0)
    _t86 = _ball.mul(_t1, x)
    _t87 = _ball.mul(_t53, _t7)
    _t89 = _ball.erfc(_t87)
    _t91 = _ball.mul(_t86, _t89)
    _t92 = _ball.mul(_t91, _t5)
    _t94 = _ball.add(_t84, _t92)
    _t96 = _ball.mul(_t94, _t57)
    _t98 = _ball.neg(_t96)
    _t100 = _ball.sqr(_t89)
    _t102 = _ball.mul(_t1, _t100)
    _t103 = _ball.mul(_t102, _t44)
    _t105 = _ball.div(_t98, _t103)
    _t107 = _ball.where_positive(_t105, _t1)
    _t109 = _ball.better(_ball.better(_t48, _t77), _t107)
    return _ball_wide.limit(_t109, _log_ndtr_derivative2_ball_expression, (x,), 0, _side)


_log_ndtr_derivative2_sign0_expression = _ball_wide.program(
    "x", "2 - erfc(sqrt(2)*x/2)", "erfc(-x*sqrt(2)/2)"
)


@_vecmath.jit_scalar
def _log_ndtr_derivative2_sign0_of(x):
    """In balls."""
    # 2 - erfc(x*sqrt(2)/2)
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erfc(_t8)
    _t12 = _ball.sub(_t1, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # erfc(-x*sqrt(2)/2)
    _t17 = (-1.0, 0.0, -1.0, 0.0)
    _t19 = _ball.mul(_t17, _t6)
    _t21 = _ball.erfc(_t19)
    return _ball.better(_t12, _t21)


@_vecmath.jit_scalar
def _log_ndtr_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _log_ndtr_derivative2_sign0_of(x)
    return _ball_wide.ordered(_of, _log_ndtr_derivative2_sign0_expression, (x,))


@_vecmath.jit_scalar
def _log_ndtr_derivative2_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _log_ndtr_derivative2_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _log_ndtr_derivative2_ball(x, -1.0)
    _above = _log_ndtr_derivative2_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _log_ndtr_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _log_ndtr_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(-4.442882938158366, -1.452273931226085e-16, _v0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.erfc_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_product(_v2, _v3, _v8, _v9)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.two_product(_v0, _v0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -0.5 * _v16
    _v19 = -0.5 * _v17
    _v20 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(3.544907701811032, -1.5333172999651597e-16, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_sum(_v12, _v13, _v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v12)
    _v30 = _v29 + _v24
    _v31 = abs(_v27) * 8.0 >= _v30
    _v32 = _vecmath.two_sum(_v27, _v28)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v21, _v22)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -_v36
    _v39 = -_v37
    _v40 = abs(_v38) > 1.0261342003245941e-289
    _v41 = _vecmath.pair_times(-8.885765876316732, -2.90454786245217e-16, _v0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_product(-3.544907701811032, 1.5333172999651597e-16, _v21, _v22)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_times(4.442882938158366, 1.452273931226085e-16, _v0)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_product(_v48, _v49, _v8, _v9)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_sum(_v42, _v43, _v45, _v46)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_sum(_v54, _v55, _v51, _v52)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = abs(_v42)
    _v60 = abs(_v45)
    _v61 = _v59 + _v60
    _v62 = _v61 + _v51
    _v63 = abs(_v57) * 8.0 >= _v62
    _v64 = _vecmath.two_sum(_v57, _v58)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v65, _v66, _v21, _v22)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _v0 < 37.14835124201342
    _v71 = _v10 & _v14
    _v72 = _v71 & _v31
    _v73 = _v72 & _v40
    _v74 = _v73 & _v70
    _v75 = _v10 & _v63
    _v76 = _v75 & _v70
    _v77 = _v74 if x < 0.0 else _v76
    _v78 = _v38 if x < 0.0 else _v68
    _v79 = _v39 if x < 0.0 else _v69
    _v80 = _vecmath.pair_product(_v8, _v9, _v8, _v9)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_product(5.568327996831708, -2.5909976297171528e-17, _v81, _v82)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_plus(_v8, _v9, -2.0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v87, _v88)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_product(5.568327996831708, -2.5909976297171528e-17, _v90, _v91)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _v84 if x < 0.0 else _v93
    _v96 = _v85 if x < 0.0 else _v94
    _v97 = abs(_v95) > 1.0261342003245941e-289
    _v98 = abs(_v95)
    _v99 = _vecmath.pair_quotient(_v78, _v79, _v95, _v96)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = _v100 + _v101
    _v103 = _vecmath.in_range(_v102)
    _v104 = x > 56.0
    _v105 = -0.0 if _v104 else _v102
    _v106 = _v98 < 9.7453140114e288
    _v107 = _v0 < 3.402823669209385e38
    _v108 = _v77 & _v10
    _v109 = _v108 & _v97
    _v110 = _v109 & _v103
    _v111 = _v110 & _v106
    _v112 = _v111 & _v107
    _v113 = _v112 | _v104
    _v114 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v115 = _v114[0]
    _v116 = _v114[1]
    _v117 = _vecmath.erfc_as_pair(_v115, _v116)
    _v118 = _v117[0]
    _v119 = _v117[1]
    _v120 = -0.5 * _v118
    _v121 = -0.5 * _v119
    _v122 = _vecmath.pair_plus(_v120, _v121, 1.0)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = abs(_v120)
    _v126 = _v125 + 1.0
    _v127 = abs(_v123) * 8.0 >= _v126
    _v128 = _v123 + _v124
    _v129 = _v128 > 0.0
    _v130 = _v113 & _v127
    _v131 = _v130 & _v129
    _v132 = _vecmath.guarded(_v105, _v131)
    return _v132, _v131


@_vecmath.jit_inline
def _log_ndtr_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = 0.7071067811865476 * _v0
    _v2 = _v0 * _v0
    _v3 = -0.5 * _v2
    _v4 = _vecmath32.exp_fine(_v3)
    _v5 = _vecmath32.erfc_beside(_v1, _v4)
    _v6 = -4.442882938158366 * _v5
    _v7 = _v6 * _v0
    _v8 = 3.544907701811032 * _v4
    _v9 = _v7 + _v8
    _v10 = abs(_v7)
    _v11 = _v10 + _v8
    _v12 = abs(_v9) * 16384.0 >= _v11
    _v13 = -_v9
    _v14 = _v13 * _v4
    _v15 = -8.885765876316732 * _v0
    _v16 = -3.544907701811032 * _v4
    _v17 = 4.442882938158366 * _v5
    _v18 = _v17 * _v0
    _v19 = _v15 + _v16
    _v20 = _v19 + _v18
    _v21 = abs(_v15)
    _v22 = abs(_v16)
    _v23 = _v21 + _v22
    _v24 = _v23 + _v18
    _v25 = abs(_v20) * 16384.0 >= _v24
    _v26 = _v20 * _v4
    _v27 = _v0 < 24.49489742783178
    _v28 = _v12 & _v27
    _v29 = _v25 & _v27
    _v30 = _v28 if x < 0.0 else _v29
    _v31 = _v14 if x < 0.0 else _v26
    _v32 = _v5 * _v5
    _v33 = 5.568327996831708 * _v32
    _v34 = -2.0 + _v5
    _v35 = _v34 * _v34
    _v36 = 5.568327996831708 * _v35
    _v37 = _v33 if x < 0.0 else _v36
    _v38 = abs(_v37) > 1.0261342003245941e-289
    _v39 = abs(_v37)
    _v40 = _v31 / _v37
    _v41 = _vecmath.in_range(_v40)
    _v42 = _vecmath32.single(_v40)
    _v43 = x > 20.0
    _v44 = _vecmath32.single(-0.0)
    _v45 = _v44 if _v43 else _v42
    _v46 = _v39 < 9.7453140114e288
    _v47 = _v0 < 3.402823669209385e38
    _v48 = _v30 & _v27
    _v49 = _v48 & _v38
    _v50 = _v49 & _v41
    _v51 = _v50 & _v46
    _v52 = _v51 & _v47
    _v53 = _v52 | _v43
    _v54 = 0.7071067811865476 * x
    _v55 = _vecmath32.erfc_light(_v54)
    _v56 = -0.5 * _v55
    _v57 = _v56 + 1.0
    _v58 = abs(_v56)
    _v59 = _v58 + 1.0
    _v60 = abs(_v57) * 4096.0 >= _v59
    _v61 = _v57 > 0.0
    _v62 = _v53 & _v60
    _v63 = _v62 & _v61
    _v64 = _vecmath32.guarded(_v45, _v63)
    return _v64, _v63


@_cached
def _fill_log_ndtr_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_ndtr_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_ndtr_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _log_ndtr_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_ndtr_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_ndtr_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_ndtr_derivative2(x):
    value, ok = _log_ndtr_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_ndtr_derivative2(x):
    value, ok = _log_ndtr_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_ndtr_derivative2 = _dispatch.Kernel(
    __name__,
    "log_ndtr_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_log_ndtr_derivative2,
        fill32=_fill32_log_ndtr_derivative2,
        mend=_mend_log_ndtr_derivative2,
        one=_one_log_ndtr_derivative2,
        one32=_one32_log_ndtr_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def log_ndtr_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of log_ndtr with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_ndtr_derivative2.call(out, x)


@_loops.callable_when_jitted(log_ndtr_derivative2)
def _overload_log_ndtr_derivative2(x):
    call = _kernel_log_ndtr_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _log_ndtr_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * _v0
    _v2 = -0.5 * _v1
    _v3 = _vecmath32.exp_light(_v2)
    _v4 = 1.4142135623730951 * _v3
    _v5 = -1.4142135623730951 * _v3
    _v6 = _v0 < 24.49489742783178
    _v7 = _v4 if x < 0.0 else _v5
    _v8 = 0.7071067811865476 * _v0
    _v9 = _vecmath32.erfc_light(_v8)
    _v10 = 1.772453850905516 * _v9
    _v11 = -2.0 + _v9
    _v12 = 1.772453850905516 * _v11
    _v13 = _v10 if x < 0.0 else _v12
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = _v7 / _v13
    _v17 = _vecmath.in_range(_v16)
    _v18 = _vecmath32.product(grad_output, _v16)
    _v19 = x > 20.0
    _v20 = _vecmath32.product(grad_output, 0.0)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v15 < 9.7453140114e288
    _v23 = _v0 < 3.402823669209385e38
    _v24 = _v6 & _v14
    _v25 = _v24 & _v17
    _v26 = _v25 & _v22
    _v27 = _v26 & _v23
    _v28 = _v27 | _v19
    _v29 = 0.7071067811865476 * x
    _v30 = _vecmath32.erfc_light(_v29)
    _v31 = -0.5 * _v30
    _v32 = _v31 + 1.0
    _v33 = abs(_v31)
    _v34 = _v33 + 1.0
    _v35 = abs(_v32) * 4096.0 >= _v34
    _v36 = _v32 > 0.0
    _v37 = _v28 & _v35
    _v38 = _v37 & _v36
    _v39 = _vecmath32.guarded(_v21, _v38)
    return _v39, _v39 == _v39


@_vecmath.jit_inline
def _log_ndtr_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _log_ndtr_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _log_ndtr_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_ndtr_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _log_ndtr_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _log_ndtr_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_log_ndtr_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_log_ndtr_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _log_ndtr_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_log_ndtr_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _log_ndtr_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_log_ndtr_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_log_ndtr_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_log_ndtr_backward(grad_output, x):
    value, ok = _log_ndtr_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_log_ndtr_backward(grad_output, x):
    value, ok = _log_ndtr_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_log_ndtr_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_log_ndtr_backward = _dispatch.Kernel(
    __name__,
    "log_ndtr_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_log_ndtr_backward,
        fill32=_fill32_log_ndtr_backward,
        mend=_mend_log_ndtr_backward,
        one=_one_log_ndtr_backward,
        one32=_one32_log_ndtr_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def log_ndtr_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of log_ndtr.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_log_ndtr_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(log_ndtr_backward)
def _overload_log_ndtr_backward(grad_output, x):
    call = _kernel_log_ndtr_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _log_ndtr_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_ndtr_fast(x)
    _r1, _ok1 = _log_ndtr_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _log_ndtr_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _log_ndtr_fast32(x)
    _r1, _ok1 = _log_ndtr_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _log_ndtr_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _log_ndtr_exact(x)
    _r1 = _log_ndtr_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_log_ndtr_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _log_ndtr_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_log_ndtr_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _log_ndtr_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_log_ndtr_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _log_ndtr_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_log_ndtr_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_log_ndtr_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_log_ndtr_value_and_derivative(x):
    value_0, value_1, ok = _log_ndtr_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_log_ndtr_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_log_ndtr_value_and_derivative(x):
    value_0, value_1, ok = _log_ndtr_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_log_ndtr_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_log_ndtr_value_and_derivative = _dispatch.Kernel(
    __name__,
    "log_ndtr_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_log_ndtr_value_and_derivative,
        fill32=_fill32_log_ndtr_value_and_derivative,
        mend=_mend_log_ndtr_value_and_derivative,
        one=_one_log_ndtr_value_and_derivative,
        one32=_one32_log_ndtr_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def log_ndtr_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Log of the normal distribution function and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_log_ndtr_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(log_ndtr_value_and_derivative)
def _overload_log_ndtr_value_and_derivative(x):
    call = _kernel_log_ndtr_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
