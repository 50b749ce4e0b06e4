"""Clipped GELU.

Written by `symact build` from [clipped_gelu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "clipped_gelu",
    "clipped_gelu_backward",
    "clipped_gelu_backward_high",
    "clipped_gelu_backward_low",
    "clipped_gelu_derivative",
    "clipped_gelu_derivative2",
    "clipped_gelu_derivative_high",
    "clipped_gelu_derivative_low",
    "clipped_gelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _clipped_gelu_ball0(x, low, high):
    """In balls."""
    # high
    return high


@_vecmath.jit_scalar
def _clipped_gelu_ball1(x, low, high):
    """In balls."""
    # low
    return low


@_vecmath.jit_scalar
def _clipped_gelu_ball2(x, low, high):
    """In balls."""
    # high
    return high


_clipped_gelu_ball3_expression = _ball_wide.program(
    "x low high", "x*(erf(sqrt(2)*x/2) + 1)/2", "x*erfc(-x*sqrt(2)/2)/2"
)


@_vecmath.jit_scalar
def _clipped_gelu_ball3(x, low, high):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(erf(x*sqrt(2)/2) + 1)/2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t6 = _ball.mul(x, _t4)
    _t8 = _ball.scaled(_t6, -1.0)
    _t10 = _ball.erf(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.scaled(_t14, -1.0)
    if _ball_wide.will_do(_t16, (x, low, high)):
        return _t16
    # x*erfc(-x*sqrt(2)/2)/2
    _t21 = (-1.0, 0.0, -1.0, 0.0)
    _t23 = _ball.mul(_t21, _t6)
    _t25 = _ball.erfc(_t23)
    _t27 = _ball.mul(x, _t25)
    _t29 = _ball.scaled(_t27, -1.0)
    _t31 = _ball.better(_t16, _t29)
    return _ball_wide.settled(_t31, _clipped_gelu_ball3_expression, (x, low, high))


_clipped_gelu_sign0_expression = _ball_wide.program(
    "x low high", "-2*low + x*(erf(sqrt(2)*x/2) + 1)", "-2*low + x*erf(x*sqrt(2)/2) + x"
)


@_vecmath.jit_scalar
def _clipped_gelu_sign0_of(x, low, high):
    """In balls."""
    # -2*low + x*erf(x*sqrt(2)/2) + x
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.add(x, _t10)
    _t14 = _ball.scaled(low, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # -2*low + x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t25, _t14)
    return _ball.better(_t16, _t27)


@_vecmath.jit_scalar
def _clipped_gelu_sign0(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_sign0_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_sign0_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_sign1_of(x, low, high):
    """In balls."""
    # high - low
    _t3 = _ball.sub(high, low)
    return _t3


@_vecmath.jit_scalar
def _clipped_gelu_sign1(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_sign1_of(x, low, high)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_clipped_gelu_sign2_expression = _ball_wide.program(
    "x low high",
    "2*high - x*(erf(sqrt(2)*x/2) + 1)",
    "2*high - x*erf(x*sqrt(2)/2) - x",
    "2*high + x*erfc(x*sqrt(2)/2) - 2*x",
)


@_vecmath.jit_scalar
def _clipped_gelu_sign2_of(x, low, high):
    """In balls."""
    # 2*high - x*erf(x*sqrt(2)/2) - x
    _t2 = _ball.scaled(high, 1.0)
    _t5 = _ball.sub(_t2, x)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.sub(_t5, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # 2*high - x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t12)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t2, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # 2*high + x*erfc(x*sqrt(2)/2) - 2*x
    _t32 = _ball.erfc(_t10)
    _t34 = _ball.mul(x, _t32)
    _t36 = _ball.add(_t2, _t34)
    _t37 = _ball.scaled(x, 1.0)
    _t39 = _ball.sub(_t36, _t37)
    return _ball.better(_ball.better(_t16, _t27), _t39)


@_vecmath.jit_scalar
def _clipped_gelu_sign2(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_sign2_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_sign2_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_side(x, low, high, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _clipped_gelu_sign0(x, low, high)
    if _order == -1:
        _order = _clipped_gelu_sign1(x, low, high)
        if _order == -1:
            return _clipped_gelu_ball0(x, low, high)
        return _clipped_gelu_ball1(x, low, high)
    _order = _clipped_gelu_sign2(x, low, high)
    if _order == -1:
        return _clipped_gelu_ball2(x, low, high)
    return _clipped_gelu_ball3(x, low, high)


@_vecmath.jit_scalar
def _clipped_gelu_exact(x, low, high):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    low = _ball.from_float(low)
    high = _ball.from_float(high)
    return _clipped_gelu_side(x, low, high, 0.0)


@_vecmath.jit_inline
def _clipped_gelu_fast(x, low, high):
    """For float64 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _v0 & _v1
    _v3 = high if high < low else low
    _v4 = _vecmath.pair_times(-0.7071067811865476, 4.833646656726457e-17, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.erfc_dd(_v5, _v6)
    _v8 = 0.5 * _v7
    _v9 = _v8 * x
    _v10 = _vecmath.in_range(_v9)
    _v11 = _v9 == 0.0
    _v12 = _v10 | (_v11 & (x == 0.0))
    _v13 = abs(x)
    _v14 = abs(low)
    _v15 = abs(high)
    _v16 = x > 12.0
    _v17 = x if _v16 else _v9
    _v18 = x < -40.0
    _v19 = -0.0 if _v18 else _v17
    _v20 = _v19 if x == x else x
    _v21 = _v12 | _v16
    _v22 = _v21 | _v18
    _v23 = _v14 < 3.402823669209385e38
    _v24 = _v15 < 3.402823669209385e38
    _v25 = _v1 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.erf_as_pair(_v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_plus(_v32, _v33, 1.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v32)
    _v38 = 1.0 + _v37
    _v39 = abs(_v35) * 8.0 >= _v38
    _v40 = _v35 + _v36
    _v41 = 0.5 * _v40
    _v42 = _v41 * x
    _v43 = _v1 if high < _v42 else _v27
    _v44 = high if high < _v42 else _v20
    _v45 = abs(high) + abs(_v42)
    _v46 = abs(high - _v42) * 1073741824.0 > _v45
    _v47 = _v39 & _v43
    _v48 = _v47 & _v46
    _v49 = _v2 if _v42 < low else _v48
    _v50 = _v3 if _v42 < low else _v44
    _v51 = abs(_v42) + abs(low)
    _v52 = abs(_v42 - low) * 1073741824.0 > _v51
    _v53 = _v39 & _v49
    _v54 = _v53 & _v52
    _v55 = _vecmath.guarded(_v50, _v54)
    _v56 = _v55 if low == low else low
    _v57 = _v56 if high == high else high
    return _v57, _v54


@_vecmath.jit_inline
def _clipped_gelu_fast32(x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(high)
    _v1 = low > 0.0
    _v2 = high > 0.0
    _v3 = _vecmath32.single(low)
    _v4 = _v1 & _v2
    _v5 = _v0 if high < low else _v3
    _v6 = -0.7071067811865476 * x
    _v7 = _vecmath32.erfc_light(_v6)
    _v8 = 0.5 * _v7
    _v9 = _v8 * x
    _v10 = abs(x)
    _v11 = abs(low)
    _v12 = abs(high)
    _v13 = _vecmath32.single(_v9)
    _v14 = x > 12.0
    _v15 = _vecmath32.single(x)
    _v16 = _v15 if _v14 else _v13
    _v17 = x < -16.0
    _v18 = _vecmath32.single(-0.0)
    _v19 = _v18 if _v17 else _v16
    _v20 = _v19 if x == x else _vecmath32.single(x)
    _v21 = _v11 < 3.402823669209385e38
    _v22 = _v12 < 3.402823669209385e38
    _v23 = _v2 & _v21
    _v24 = _v23 & _v22
    _v25 = 0.7071067811865476 * x
    _v26 = _vecmath32.erf(_v25)
    _v27 = 1.0 + _v26
    _v28 = abs(_v26)
    _v29 = 1.0 + _v28
    _v30 = abs(_v27) * 4096.0 >= _v29
    _v31 = 0.5 * _v27
    _v32 = _v31 * x
    _v33 = _v0 if high < _v32 else _v20
    _v34 = abs(high) + abs(_v32)
    _v35 = abs(high - _v32) * 1073741824.0 > _v34
    _v36 = _v30 & _v2
    _v37 = _v36 & _v24
    _v38 = _v37 & _v35
    _v39 = _v4 if _v32 < low else _v38
    _v40 = _v5 if _v32 < low else _v33
    _v41 = abs(_v32) + abs(low)
    _v42 = abs(_v32 - low) * 1073741824.0 > _v41
    _v43 = _v30 & _v39
    _v44 = _v43 & _v42
    _v45 = _vecmath32.guarded(_v40, _v44)
    _v46 = _v45 if low == low else _vecmath32.single(low)
    _v47 = _v46 if high == high else _vecmath32.single(high)
    return _v47, _v44


@_cached
def _fill_clipped_gelu(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_fast(_loops.at(x, i), _loops.at(low, i), _loops.at(high, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_fast32(_loops.at(x, i), _loops.at(low, i), _loops.at(high, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_exact(x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu(x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu(x, low, high):
    value, ok = _clipped_gelu_fast(_loops.float64(x), _loops.float64(low), _loops.float64(high))
    if not ok:
        exact = _round_clipped_gelu(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu(x, low, high):
    value, ok = _clipped_gelu_fast32(_loops.float64(x), _loops.float64(low), _loops.float64(high))
    if not ok:
        exact = _round_clipped_gelu(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu = _dispatch.Kernel(
    __name__,
    "clipped_gelu",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu,
        fill32=_fill32_clipped_gelu,
        mend=_mend_clipped_gelu,
        one=_one_clipped_gelu,
        one32=_one32_clipped_gelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def clipped_gelu(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """Clipped GELU, elementwise.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu)
def _overload_clipped_gelu(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


@_vecmath.jit_scalar
def _clipped_gelu_derivative_ball0(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_ball1(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_clipped_gelu_derivative_ball2_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2",
    "(x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_ball2(x, low, high):
    """In balls."""
    # (x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + sqrt(pi)*exp(x**2/2))/(2*sqrt(pi...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.mul(_t14, _t17)
    _t23 = _ball.add(_t19, _t21)
    _t24 = _ball.add(_t23, _t4)
    _t26 = _ball.scaled(_t21, 1.0)
    _t28 = _ball.div(_t24, _t26)
    if _ball_wide.will_do(_t28, (x, low, high)):
        return _t28
    # x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + erf(x*sqrt(2)/2)/2 + 1/2
    _t33 = (1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.scaled(_t8, -1.0)
    _t37 = _ball.add(_t33, _t35)
    _t38 = (-1.0, 0.0, -1.0, 0.0)
    _t40 = _ball.mul(_t38, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.add(_t37, _t50)
    if _ball_wide.will_do(_t52, (x, low, high)):
        return _t52
    # where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t38, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.mul(x, _t42)
    _t66 = _ball.mul(_t65, _t2)
    _t68 = _ball.add(_t63, _t66)
    _t70 = _ball.mul(_t57, _t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t76 = _ball.where_positive(_t72, _t74)
    _t78 = _ball.better(_ball.better(_t28, _t52), _t76)
    return _ball_wide.settled(_t78, _clipped_gelu_derivative_ball2_expression, (x, low, high))


_clipped_gelu_derivative_sign0_expression = _ball_wide.program(
    "x low high", "-2*low + x*(erf(sqrt(2)*x/2) + 1)", "-2*low + x*erf(x*sqrt(2)/2) + x"
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign0_of(x, low, high):
    """In balls."""
    # -2*low + x*erf(x*sqrt(2)/2) + x
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.add(x, _t10)
    _t14 = _ball.scaled(low, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # -2*low + x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t25, _t14)
    return _ball.better(_t16, _t27)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign0(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign0_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign0_expression, (x, low, high))


_clipped_gelu_derivative_sign1_expression = _ball_wide.program(
    "x low high",
    "-sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) - erf(sqrt(2)*x/2)/2 - 1/2",
    "(-x*sqrt(2) - erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) - "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((-x*sqrt(2)*exp(-x**2/2) - erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign1_of(x, low, high):
    """In balls."""
    # (-x*sqrt(2) - erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) - sqrt(pi)*exp(x**2/2))/(2*sqrt(p...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.neg(_t19)
    _t23 = _ball.mul(_t14, _t17)
    _t25 = _ball.sub(_t21, _t23)
    _t26 = _ball.sub(_t25, _t4)
    _t28 = _ball.scaled(_t23, 1.0)
    _t30 = _ball.div(_t26, _t28)
    if _ball.is_sure(_t30):
        return _t30
    # -x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 - erf(x*sqrt(2)/2)/2 - 1/2
    _t35 = (-1.0, 0.0, -1.0, 0.0)
    _t37 = _ball.scaled(_t8, -1.0)
    _t39 = _ball.sub(_t35, _t37)
    _t40 = _ball.mul(_t35, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.sub(_t39, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # where_positive((-x*sqrt(2)*exp(-x**2/2) - erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t35, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.neg(_t63)
    _t67 = _ball.mul(x, _t42)
    _t68 = _ball.mul(_t67, _t2)
    _t70 = _ball.sub(_t65, _t68)
    _t72 = _ball.mul(_t57, _t70)
    _t74 = _ball.scaled(_t72, -1.0)
    _t76 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t78 = _ball.where_positive(_t74, _t76)
    return _ball.better(_ball.better(_t30, _t52), _t78)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign1(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign1_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign1_expression, (x, low, high))


_clipped_gelu_derivative_sign2_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*x**2*exp(-x**2/2)/(2*sqrt(pi)) - sqrt(2)*exp(-x**2/2)/sqrt(pi)",
    "(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign2_of(x, low, high):
    """In balls."""
    # (x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.scaled(_t2, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t18 = _ball.mul(_t14, _t16)
    _t20 = _ball.scaled(_t18, 1.0)
    _t22 = _ball.div(_t10, _t20)
    if _ball.is_sure(_t22):
        return _t22
    # x**2*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 - pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t27 = (-1.0, 0.0, -1.0, 0.0)
    _t29 = _ball.mul(_t27, _t2)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.mul(_t2, _t31)
    _t34 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t36 = _ball.mul(_t33, _t34)
    _t37 = _ball.mul(_t36, _t8)
    _t39 = _ball.scaled(_t37, -1.0)
    _t41 = _ball.mul(_t31, _t34)
    _t42 = _ball.mul(_t41, _t8)
    _t44 = _ball.sub(_t39, _t42)
    return _ball.better(_t22, _t44)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign2(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign2_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign2_expression, (x, low, high))


_clipped_gelu_derivative_sign3_expression = _ball_wide.program(
    "x low high",
    "2*high - x*(erf(sqrt(2)*x/2) + 1)",
    "2*high - x*erf(x*sqrt(2)/2) - x",
    "2*high + x*erfc(x*sqrt(2)/2) - 2*x",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign3_of(x, low, high):
    """In balls."""
    # 2*high - x*erf(x*sqrt(2)/2) - x
    _t2 = _ball.scaled(high, 1.0)
    _t5 = _ball.sub(_t2, x)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.sub(_t5, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # 2*high - x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t12)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t2, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # 2*high + x*erfc(x*sqrt(2)/2) - 2*x
    _t32 = _ball.erfc(_t10)
    _t34 = _ball.mul(x, _t32)
    _t36 = _ball.add(_t2, _t34)
    _t37 = _ball.scaled(x, 1.0)
    _t39 = _ball.sub(_t36, _t37)
    return _ball.better(_ball.better(_t16, _t27), _t39)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign3(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign3_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign3_expression, (x, low, high))


_clipped_gelu_derivative_sign4_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2",
    "(x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign4_of(x, low, high):
    """In balls."""
    # (x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + sqrt(pi)*exp(x**2/2))/(2*sqrt(pi...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.mul(_t14, _t17)
    _t23 = _ball.add(_t19, _t21)
    _t24 = _ball.add(_t23, _t4)
    _t26 = _ball.scaled(_t21, 1.0)
    _t28 = _ball.div(_t24, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + erf(x*sqrt(2)/2)/2 + 1/2
    _t33 = (1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.scaled(_t8, -1.0)
    _t37 = _ball.add(_t33, _t35)
    _t38 = (-1.0, 0.0, -1.0, 0.0)
    _t40 = _ball.mul(_t38, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.add(_t37, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t38, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.mul(x, _t42)
    _t66 = _ball.mul(_t65, _t2)
    _t68 = _ball.add(_t63, _t66)
    _t70 = _ball.mul(_t57, _t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t76 = _ball.where_positive(_t72, _t74)
    return _ball.better(_ball.better(_t28, _t52), _t76)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign4(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign4_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign4_expression, (x, low, high))


_clipped_gelu_derivative_sign5_expression = _ball_wide.program(
    "x low high",
    "-sqrt(2)*x**2*exp(-x**2/2)/(2*sqrt(pi)) + sqrt(2)*exp(-x**2/2)/sqrt(pi)",
    "-(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign5_of(x, low, high):
    """In balls."""
    # -(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.neg(_t10)
    _t14 = _ball.scaled(_t2, -1.0)
    _t16 = _ball.exp(_t14)
    _t18 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = _ball.scaled(_t20, 1.0)
    _t24 = _ball.div(_t12, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # -x**2*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t29 = (-1.0, 0.0, -1.0, 0.0)
    _t31 = _ball.mul(_t29, _t2)
    _t33 = _ball.exp(_t31)
    _t35 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t37 = _ball.mul(_t33, _t35)
    _t38 = _ball.mul(_t37, _t8)
    _t40 = _ball.mul(_t2, _t33)
    _t41 = _ball.mul(_t40, _t35)
    _t42 = _ball.mul(_t41, _t8)
    _t44 = _ball.scaled(_t42, -1.0)
    _t46 = _ball.sub(_t38, _t44)
    return _ball.better(_t24, _t46)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_sign5(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_sign5_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_sign5_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_derivative_side(x, low, high, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _clipped_gelu_derivative_sign0(x, low, high)
    _grows = _side * _clipped_gelu_derivative_sign1(x, low, high)
    if _grows == 0.0:
        _grows = abs(_side) * _clipped_gelu_derivative_sign2(x, low, high)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _clipped_gelu_derivative_ball0(x, low, high)
    _order = _clipped_gelu_derivative_sign3(x, low, high)
    _grows = _side * _clipped_gelu_derivative_sign4(x, low, high)
    if _grows == 0.0:
        _grows = abs(_side) * _clipped_gelu_derivative_sign5(x, low, high)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _clipped_gelu_derivative_ball1(x, low, high)
    return _clipped_gelu_derivative_ball2(x, low, high)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_exact(x, low, high):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    low = _ball.from_float(low)
    high = _ball.from_float(high)
    _tied = _clipped_gelu_derivative_sign0(x, low, high) == 0
    _tied = _tied or _clipped_gelu_derivative_sign3(x, low, high) == 0
    if not _tied:
        return _clipped_gelu_derivative_side(x, low, high, 0.0)
    _below = _clipped_gelu_derivative_side(x, low, high, -1.0)
    _above = _clipped_gelu_derivative_side(x, low, high, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _clipped_gelu_derivative_fast(x, low, high):
    """For float64 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _v0 & _v1
    _v3 = abs(x)
    _v4 = _vecmath.pair_times(-1.4142135623730951, 9.667293313452913e-17, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.two_product(_v3, _v3)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = -0.5 * _v8
    _v11 = -0.5 * _v9
    _v12 = _vecmath.exp_bounded_as_pair(_v10, _v11)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v5, _v6, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, _v3)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.erfc_as_pair(_v19, _v20)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_sum(_v16, _v17, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v16)
    _v31 = _v30 + _v25
    _v32 = abs(_v28) * 8.0 >= _v31
    _v33 = _v28 + _v29
    _v34 = _vecmath.pair_product(-1.772453850905516, 7.666586499825799e-17, _v22, _v23)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_times(1.4142135623730951, -9.667293313452913e-17, _v3)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v38, _v39, _v13, _v14)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v35, _v36, 3.544907701811032, -1.5333172999651597e-16)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v35)
    _v50 = _v49 + 3.544907701811032
    _v51 = _v50 + _v41
    _v52 = abs(_v47) * 8.0 >= _v51
    _v53 = _v47 + _v48
    _v54 = _v3 < 37.14835124201342
    _v55 = _v32 & _v54
    _v56 = _v52 & _v54
    _v57 = _v55 if x < 0.0 else _v56
    _v58 = _v33 if x < 0.0 else _v53
    _v59 = _v58 / 3.544907701811032
    _v60 = _vecmath.in_range(_v59)
    _v61 = abs(low)
    _v62 = abs(high)
    _v63 = x > 12.0
    _v64 = 1.0 if _v63 else _v59
    _v65 = x < -56.0
    _v66 = -0.0 if _v65 else _v64
    _v67 = _v66 if x == x else x
    _v68 = _v57 & _v60
    _v69 = _v68 | _v63
    _v70 = _v69 | _v65
    _v71 = _v61 < 3.402823669209385e38
    _v72 = _v62 < 3.402823669209385e38
    _v73 = _v1 & _v70
    _v74 = _v73 & _v71
    _v75 = _v74 & _v72
    _v76 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.erf_as_pair(_v77, _v78)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_plus(_v80, _v81, 1.0)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = abs(_v80)
    _v86 = 1.0 + _v85
    _v87 = abs(_v83) * 8.0 >= _v86
    _v88 = _v83 + _v84
    _v89 = 0.5 * _v88
    _v90 = _v89 * x
    _v91 = _v1 if high < _v90 else _v75
    _v92 = 0.0 if high < _v90 else _v67
    _v93 = abs(high) + abs(_v90)
    _v94 = abs(high - _v90) * 1073741824.0 > _v93
    _v95 = _v87 & _v91
    _v96 = _v95 & _v94
    _v97 = _v2 if _v90 < low else _v96
    _v98 = 0.0 if _v90 < low else _v92
    _v99 = abs(_v90) + abs(low)
    _v100 = abs(_v90 - low) * 1073741824.0 > _v99
    _v101 = _v87 & _v97
    _v102 = _v101 & _v100
    _v103 = _vecmath.guarded(_v98, _v102)
    _v104 = _v103 if low == low else low
    _v105 = _v104 if high == high else high
    return _v105, _v102


@_vecmath.jit_inline
def _clipped_gelu_derivative_fast32(x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _vecmath32.single(0.0)
    _v3 = _v0 & _v1
    _v4 = abs(x)
    _v5 = _v4 * _v4
    _v6 = -0.5 * _v5
    _v7 = _vecmath32.exp_fine(_v6)
    _v8 = -1.4142135623730951 * _v7
    _v9 = _v8 * _v4
    _v10 = 0.7071067811865476 * _v4
    _v11 = _vecmath32.erfc_beside(_v10, _v7)
    _v12 = 1.772453850905516 * _v11
    _v13 = _v9 + _v12
    _v14 = abs(_v9)
    _v15 = _v14 + _v12
    _v16 = abs(_v13) * 16384.0 >= _v15
    _v17 = -1.772453850905516 * _v11
    _v18 = 1.4142135623730951 * _v7
    _v19 = _v18 * _v4
    _v20 = _v17 + 3.544907701811032
    _v21 = _v20 + _v19
    _v22 = _v4 < 24.49489742783178
    _v23 = _v16 & _v22
    _v24 = _v23 if x < 0.0 else _v22
    _v25 = _v13 if x < 0.0 else _v21
    _v26 = 1.0 / 3.544907701811032
    _v27 = _v25 * _v26
    _v28 = _v27 != 0.0
    _v29 = abs(low)
    _v30 = abs(high)
    _v31 = _vecmath32.single(_v27)
    _v32 = x > 12.0
    _v33 = _vecmath32.single(1.0)
    _v34 = _v33 if _v32 else _v31
    _v35 = x < -20.0
    _v36 = _vecmath32.single(-0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v24 & _v28
    _v40 = _v39 | _v32
    _v41 = _v40 | _v35
    _v42 = _v29 < 3.402823669209385e38
    _v43 = _v30 < 3.402823669209385e38
    _v44 = _v1 & _v41
    _v45 = _v44 & _v42
    _v46 = _v45 & _v43
    _v47 = 0.7071067811865476 * x
    _v48 = _vecmath32.erf(_v47)
    _v49 = 1.0 + _v48
    _v50 = abs(_v48)
    _v51 = 1.0 + _v50
    _v52 = abs(_v49) * 4096.0 >= _v51
    _v53 = 0.5 * _v49
    _v54 = _v53 * x
    _v55 = _v1 if high < _v54 else _v46
    _v56 = _v2 if high < _v54 else _v38
    _v57 = abs(high) + abs(_v54)
    _v58 = abs(high - _v54) * 1073741824.0 > _v57
    _v59 = _v52 & _v55
    _v60 = _v59 & _v58
    _v61 = _v3 if _v54 < low else _v60
    _v62 = _v2 if _v54 < low else _v56
    _v63 = abs(_v54) + abs(low)
    _v64 = abs(_v54 - low) * 1073741824.0 > _v63
    _v65 = _v52 & _v61
    _v66 = _v65 & _v64
    _v67 = _vecmath32.guarded(_v62, _v66)
    _v68 = _v67 if low == low else _vecmath32.single(low)
    _v69 = _v68 if high == high else _vecmath32.single(high)
    return _v69, _v66


@_cached
def _fill_clipped_gelu_derivative(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_fast(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_derivative(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_fast32(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_derivative(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_derivative_exact(x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu_derivative(x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu_derivative(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu_derivative(x, low, high):
    value, ok = _clipped_gelu_derivative_fast(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu_derivative(x, low, high):
    value, ok = _clipped_gelu_derivative_fast32(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu_derivative = _dispatch.Kernel(
    __name__,
    "clipped_gelu_derivative",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_derivative,
        fill32=_fill32_clipped_gelu_derivative,
        mend=_mend_clipped_gelu_derivative,
        one=_one_clipped_gelu_derivative,
        one32=_one32_clipped_gelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def clipped_gelu_derivative(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """The derivative of clipped_gelu with respect to x.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu_derivative.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_derivative)
def _overload_clipped_gelu_derivative(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_derivative.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_ball0(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_ball1(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_clipped_gelu_derivative2_ball2_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)",
    "-(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_ball2(x, low, high):
    """In balls."""
    # -(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.neg(_t10)
    _t14 = _ball.scaled(_t2, -1.0)
    _t16 = _ball.exp(_t14)
    _t18 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = _ball.scaled(_t20, 1.0)
    _t24 = _ball.div(_t12, _t22)
    if _ball_wide.will_do(_t24, (x, low, high)):
        return _t24
    # (1 - x**2/2)*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t29, _t14)
    _t33 = (-1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.mul(_t33, _t2)
    _t37 = _ball.exp(_t35)
    _t39 = _ball.mul(_t31, _t37)
    _t40 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t42 = _ball.mul(_t39, _t40)
    _t43 = _ball.mul(_t42, _t8)
    _t45 = _ball.better(_t24, _t43)
    return _ball_wide.settled(_t45, _clipped_gelu_derivative2_ball2_expression, (x, low, high))


_clipped_gelu_derivative2_sign0_expression = _ball_wide.program(
    "x low high", "-2*low + x*(erf(sqrt(2)*x/2) + 1)", "-2*low + x*erf(x*sqrt(2)/2) + x"
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign0_of(x, low, high):
    """In balls."""
    # -2*low + x*erf(x*sqrt(2)/2) + x
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.add(x, _t10)
    _t14 = _ball.scaled(low, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # -2*low + x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t25, _t14)
    return _ball.better(_t16, _t27)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign0(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign0_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign0_expression, (x, low, high))


_clipped_gelu_derivative2_sign1_expression = _ball_wide.program(
    "x low high",
    "-sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) - erf(sqrt(2)*x/2)/2 - 1/2",
    "(-x*sqrt(2) - erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) - "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((-x*sqrt(2)*exp(-x**2/2) - erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign1_of(x, low, high):
    """In balls."""
    # (-x*sqrt(2) - erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) - sqrt(pi)*exp(x**2/2))/(2*sqrt(p...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.neg(_t19)
    _t23 = _ball.mul(_t14, _t17)
    _t25 = _ball.sub(_t21, _t23)
    _t26 = _ball.sub(_t25, _t4)
    _t28 = _ball.scaled(_t23, 1.0)
    _t30 = _ball.div(_t26, _t28)
    if _ball.is_sure(_t30):
        return _t30
    # -x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 - erf(x*sqrt(2)/2)/2 - 1/2
    _t35 = (-1.0, 0.0, -1.0, 0.0)
    _t37 = _ball.scaled(_t8, -1.0)
    _t39 = _ball.sub(_t35, _t37)
    _t40 = _ball.mul(_t35, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.sub(_t39, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # where_positive((-x*sqrt(2)*exp(-x**2/2) - erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t35, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.neg(_t63)
    _t67 = _ball.mul(x, _t42)
    _t68 = _ball.mul(_t67, _t2)
    _t70 = _ball.sub(_t65, _t68)
    _t72 = _ball.mul(_t57, _t70)
    _t74 = _ball.scaled(_t72, -1.0)
    _t76 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t78 = _ball.where_positive(_t74, _t76)
    return _ball.better(_ball.better(_t30, _t52), _t78)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign1(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign1_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign1_expression, (x, low, high))


_clipped_gelu_derivative2_sign2_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*x**2*exp(-x**2/2)/(2*sqrt(pi)) - sqrt(2)*exp(-x**2/2)/sqrt(pi)",
    "(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign2_of(x, low, high):
    """In balls."""
    # (x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.scaled(_t2, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t18 = _ball.mul(_t14, _t16)
    _t20 = _ball.scaled(_t18, 1.0)
    _t22 = _ball.div(_t10, _t20)
    if _ball.is_sure(_t22):
        return _t22
    # x**2*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 - pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t27 = (-1.0, 0.0, -1.0, 0.0)
    _t29 = _ball.mul(_t27, _t2)
    _t31 = _ball.exp(_t29)
    _t33 = _ball.mul(_t2, _t31)
    _t34 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t36 = _ball.mul(_t33, _t34)
    _t37 = _ball.mul(_t36, _t8)
    _t39 = _ball.scaled(_t37, -1.0)
    _t41 = _ball.mul(_t31, _t34)
    _t42 = _ball.mul(_t41, _t8)
    _t44 = _ball.sub(_t39, _t42)
    return _ball.better(_t22, _t44)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign2(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign2_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign2_expression, (x, low, high))


_clipped_gelu_derivative2_sign3_expression = _ball_wide.program(
    "x low high",
    "2*high - x*(erf(sqrt(2)*x/2) + 1)",
    "2*high - x*erf(x*sqrt(2)/2) - x",
    "2*high + x*erfc(x*sqrt(2)/2) - 2*x",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign3_of(x, low, high):
    """In balls."""
    # 2*high - x*erf(x*sqrt(2)/2) - x
    _t2 = _ball.scaled(high, 1.0)
    _t5 = _ball.sub(_t2, x)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.sub(_t5, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # 2*high - x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t12)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t2, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # 2*high + x*erfc(x*sqrt(2)/2) - 2*x
    _t32 = _ball.erfc(_t10)
    _t34 = _ball.mul(x, _t32)
    _t36 = _ball.add(_t2, _t34)
    _t37 = _ball.scaled(x, 1.0)
    _t39 = _ball.sub(_t36, _t37)
    return _ball.better(_ball.better(_t16, _t27), _t39)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign3(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign3_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign3_expression, (x, low, high))


_clipped_gelu_derivative2_sign4_expression = _ball_wide.program(
    "x low high",
    "sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2",
    "(x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + "
    "sqrt(pi)*exp(x**2/2))/(2*sqrt(pi)*exp(x**2/2))",
    "where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign4_of(x, low, high):
    """In balls."""
    # (x*sqrt(2) + erf(x*sqrt(2)/2)*sqrt(pi)*exp(x**2/2) + sqrt(pi)*exp(x**2/2))/(2*sqrt(pi...
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.scaled(_t10, -1.0)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(_t8, _t14)
    _t17 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.mul(_t14, _t17)
    _t23 = _ball.add(_t19, _t21)
    _t24 = _ball.add(_t23, _t4)
    _t26 = _ball.scaled(_t21, 1.0)
    _t28 = _ball.div(_t24, _t26)
    if _ball.is_sure(_t28):
        return _t28
    # x*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + erf(x*sqrt(2)/2)/2 + 1/2
    _t33 = (1.0, 0.0, -1.0, 0.0)
    _t35 = _ball.scaled(_t8, -1.0)
    _t37 = _ball.add(_t33, _t35)
    _t38 = (-1.0, 0.0, -1.0, 0.0)
    _t40 = _ball.mul(_t38, _t10)
    _t42 = _ball.exp(_t40)
    _t44 = _ball.mul(x, _t42)
    _t45 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t47 = _ball.mul(_t44, _t45)
    _t48 = _ball.mul(_t47, _t2)
    _t50 = _ball.scaled(_t48, -1.0)
    _t52 = _ball.add(_t37, _t50)
    if _ball.is_sure(_t52):
        return _t52
    # where_positive((x*sqrt(2)*exp(-x**2/2) + erfc(-x*sqrt(2)/2)*sqrt(pi))/(2*sqrt(pi)), pi)
    _t57 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t59 = _ball.mul(_t38, _t4)
    _t61 = _ball.erfc(_t59)
    _t63 = _ball.mul(_t61, _t17)
    _t65 = _ball.mul(x, _t42)
    _t66 = _ball.mul(_t65, _t2)
    _t68 = _ball.add(_t63, _t66)
    _t70 = _ball.mul(_t57, _t68)
    _t72 = _ball.scaled(_t70, -1.0)
    _t74 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t76 = _ball.where_positive(_t72, _t74)
    return _ball.better(_ball.better(_t28, _t52), _t76)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign4(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign4_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign4_expression, (x, low, high))


_clipped_gelu_derivative2_sign5_expression = _ball_wide.program(
    "x low high",
    "-sqrt(2)*x**2*exp(-x**2/2)/(2*sqrt(pi)) + sqrt(2)*exp(-x**2/2)/sqrt(pi)",
    "-(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign5_of(x, low, high):
    """In balls."""
    # -(x**2 - 2)*sqrt(2)/(2*sqrt(pi)*exp(x**2/2))
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 1.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    _t8 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t10 = _ball.mul(_t6, _t8)
    _t12 = _ball.neg(_t10)
    _t14 = _ball.scaled(_t2, -1.0)
    _t16 = _ball.exp(_t14)
    _t18 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = _ball.scaled(_t20, 1.0)
    _t24 = _ball.div(_t12, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # -x**2*pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)/2 + pow(pi, -1/2)*sqrt(2)*exp(-x**2/2)
    _t29 = (-1.0, 0.0, -1.0, 0.0)
    _t31 = _ball.mul(_t29, _t2)
    _t33 = _ball.exp(_t31)
    _t35 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t37 = _ball.mul(_t33, _t35)
    _t38 = _ball.mul(_t37, _t8)
    _t40 = _ball.mul(_t2, _t33)
    _t41 = _ball.mul(_t40, _t35)
    _t42 = _ball.mul(_t41, _t8)
    _t44 = _ball.scaled(_t42, -1.0)
    _t46 = _ball.sub(_t38, _t44)
    return _ball.better(_t24, _t46)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_sign5(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative2_sign5_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative2_sign5_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_side(x, low, high, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _clipped_gelu_derivative2_sign0(x, low, high)
    _grows = _side * _clipped_gelu_derivative2_sign1(x, low, high)
    if _grows == 0.0:
        _grows = abs(_side) * _clipped_gelu_derivative2_sign2(x, low, high)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _clipped_gelu_derivative2_ball0(x, low, high)
    _order = _clipped_gelu_derivative2_sign3(x, low, high)
    _grows = _side * _clipped_gelu_derivative2_sign4(x, low, high)
    if _grows == 0.0:
        _grows = abs(_side) * _clipped_gelu_derivative2_sign5(x, low, high)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _clipped_gelu_derivative2_ball1(x, low, high)
    return _clipped_gelu_derivative2_ball2(x, low, high)


@_vecmath.jit_scalar
def _clipped_gelu_derivative2_exact(x, low, high):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    low = _ball.from_float(low)
    high = _ball.from_float(high)
    _tied = _clipped_gelu_derivative2_sign0(x, low, high) == 0
    _tied = _tied or _clipped_gelu_derivative2_sign3(x, low, high) == 0
    if not _tied:
        return _clipped_gelu_derivative2_side(x, low, high, 0.0)
    _below = _clipped_gelu_derivative2_side(x, low, high, -1.0)
    _above = _clipped_gelu_derivative2_side(x, low, high, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _clipped_gelu_derivative2_fast(x, low, high):
    """For float64 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _v0 & _v1
    _v3 = abs(x)
    _v4 = _vecmath.two_product(_v3, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_plus(_v5, _v6, -2.0)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _v8 + _v9
    _v11 = -1.4142135623730951 * _v10
    _v12 = -0.5 * _v5
    _v13 = -0.5 * _v6
    _v14 = _vecmath.exp_bounded_dd(_v12, _v13)
    _v15 = _v11 * _v14
    _v16 = _v3 < 37.14835124201342
    _v17 = _v15 / 3.544907701811032
    _v18 = _vecmath.in_range(_v17)
    _v19 = abs(low)
    _v20 = abs(high)
    _v21 = _v3 > 56.0
    _v22 = -0.0 if _v21 else _v17
    _v23 = _v3 < 3.402823669209385e38
    _v24 = _v16 & _v18
    _v25 = _v24 & _v23
    _v26 = _v25 | _v21
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v1 & _v26
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.erf_as_pair(_v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_plus(_v36, _v37, 1.0)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(_v36)
    _v42 = 1.0 + _v41
    _v43 = abs(_v39) * 8.0 >= _v42
    _v44 = _v39 + _v40
    _v45 = 0.5 * _v44
    _v46 = _v45 * x
    _v47 = _v1 if high < _v46 else _v31
    _v48 = 0.0 if high < _v46 else _v22
    _v49 = abs(high) + abs(_v46)
    _v50 = abs(high - _v46) * 1073741824.0 > _v49
    _v51 = _v43 & _v47
    _v52 = _v51 & _v50
    _v53 = _v2 if _v46 < low else _v52
    _v54 = 0.0 if _v46 < low else _v48
    _v55 = abs(_v46) + abs(low)
    _v56 = abs(_v46 - low) * 1073741824.0 > _v55
    _v57 = _v43 & _v53
    _v58 = _v57 & _v56
    _v59 = _vecmath.guarded(_v54, _v58)
    _v60 = _v59 if low == low else low
    _v61 = _v60 if high == high else high
    return _v61, _v58


@_vecmath.jit_inline
def _clipped_gelu_derivative2_fast32(x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _vecmath32.single(0.0)
    _v3 = _v0 & _v1
    _v4 = abs(x)
    _v5 = _v4 * _v4
    _v6 = -2.0 + _v5
    _v7 = -1.4142135623730951 * _v6
    _v8 = -0.5 * _v5
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v7 * _v9
    _v11 = _v4 < 24.49489742783178
    _v12 = 1.0 / 3.544907701811032
    _v13 = _v10 * _v12
    _v14 = _v13 != 0.0
    _v15 = abs(low)
    _v16 = abs(high)
    _v17 = _vecmath32.single(_v13)
    _v18 = _v4 > 20.0
    _v19 = _vecmath32.single(-0.0)
    _v20 = _v19 if _v18 else _v17
    _v21 = _v20 if x == x else _vecmath32.single(x)
    _v22 = _v14 | _v18
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v1 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = 0.7071067811865476 * x
    _v29 = _vecmath32.erf(_v28)
    _v30 = 1.0 + _v29
    _v31 = abs(_v29)
    _v32 = 1.0 + _v31
    _v33 = abs(_v30) * 4096.0 >= _v32
    _v34 = 0.5 * _v30
    _v35 = _v34 * x
    _v36 = _v1 if high < _v35 else _v27
    _v37 = _v2 if high < _v35 else _v21
    _v38 = abs(high) + abs(_v35)
    _v39 = abs(high - _v35) * 1073741824.0 > _v38
    _v40 = _v33 & _v36
    _v41 = _v40 & _v39
    _v42 = _v3 if _v35 < low else _v41
    _v43 = _v2 if _v35 < low else _v37
    _v44 = abs(_v35) + abs(low)
    _v45 = abs(_v35 - low) * 1073741824.0 > _v44
    _v46 = _v33 & _v42
    _v47 = _v46 & _v45
    _v48 = _vecmath32.guarded(_v43, _v47)
    _v49 = _v48 if low == low else _vecmath32.single(low)
    _v50 = _v49 if high == high else _vecmath32.single(high)
    return _v50, _v47


@_cached
def _fill_clipped_gelu_derivative2(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative2_fast(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_derivative2(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative2_fast32(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_derivative2(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_derivative2_exact(x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu_derivative2(x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu_derivative2(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu_derivative2(x, low, high):
    value, ok = _clipped_gelu_derivative2_fast(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative2(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu_derivative2(x, low, high):
    value, ok = _clipped_gelu_derivative2_fast32(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative2(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu_derivative2 = _dispatch.Kernel(
    __name__,
    "clipped_gelu_derivative2",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_derivative2,
        fill32=_fill32_clipped_gelu_derivative2,
        mend=_mend_clipped_gelu_derivative2,
        one=_one_clipped_gelu_derivative2,
        one32=_one32_clipped_gelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def clipped_gelu_derivative2(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """The second derivative of clipped_gelu with respect to x.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu_derivative2.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_derivative2)
def _overload_clipped_gelu_derivative2(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_derivative2.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_ball0(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_ball1(x, low, high):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_ball2(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_clipped_gelu_derivative_low_sign0_expression = _ball_wide.program(
    "x low high", "-2*low + x*(erf(sqrt(2)*x/2) + 1)", "-2*low + x*erf(x*sqrt(2)/2) + x"
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_sign0_of(x, low, high):
    """In balls."""
    # -2*low + x*erf(x*sqrt(2)/2) + x
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.add(x, _t10)
    _t14 = _ball.scaled(low, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # -2*low + x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t25, _t14)
    return _ball.better(_t16, _t27)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_sign0(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_low_sign0_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_low_sign0_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_sign1_of(x, low, high):
    """In balls."""
    # high - low
    _t3 = _ball.sub(high, low)
    return _t3


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_sign1(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_low_sign1_of(x, low, high)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_side(x, low, high, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _clipped_gelu_derivative_low_sign0(x, low, high)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _clipped_gelu_derivative_low_sign1(x, low, high)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _clipped_gelu_derivative_low_ball0(x, low, high)
        return _clipped_gelu_derivative_low_ball1(x, low, high)
    return _clipped_gelu_derivative_low_ball2(x, low, high)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_low_exact(x, low, high):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    low = _ball.from_float(low)
    high = _ball.from_float(high)
    _tied = _clipped_gelu_derivative_low_sign0(x, low, high) == 0
    _tied = _tied or _clipped_gelu_derivative_low_sign1(x, low, high) == 0
    if not _tied:
        return _clipped_gelu_derivative_low_side(x, low, high, 0.0)
    _below = _clipped_gelu_derivative_low_side(x, low, high, -1.0)
    _above = _clipped_gelu_derivative_low_side(x, low, high, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _clipped_gelu_derivative_low_fast(x, low, high):
    """For float64 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _v0 & _v1
    _v3 = 0.0 if high <= low else 1.0
    _v4 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.erf_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v8, _v9, 1.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v8)
    _v14 = 1.0 + _v13
    _v15 = abs(_v11) * 8.0 >= _v14
    _v16 = _v11 + _v12
    _v17 = 0.5 * _v16
    _v18 = _v17 * x
    _v19 = _v3 if _v18 < low else 0.0
    _v20 = abs(_v18) + abs(low)
    _v21 = abs(_v18 - low) * 1073741824.0 > _v20
    _v22 = _v15 & _v2
    _v23 = _v22 & _v1
    _v24 = _v23 & _v21
    _v25 = _vecmath.guarded(_v19, _v24)
    _v26 = _v25 if x == x else x
    _v27 = _v26 if low == low else low
    _v28 = _v27 if high == high else high
    return _v28, _v24


@_vecmath.jit_inline
def _clipped_gelu_derivative_low_fast32(x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = low > 0.0
    _v2 = high > 0.0
    _v3 = _vecmath32.single(1.0)
    _v4 = _v1 & _v2
    _v5 = _v0 if high <= low else _v3
    _v6 = 0.7071067811865476 * x
    _v7 = _vecmath32.erf(_v6)
    _v8 = 1.0 + _v7
    _v9 = abs(_v7)
    _v10 = 1.0 + _v9
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = 0.5 * _v8
    _v13 = _v12 * x
    _v14 = _v5 if _v13 < low else _v0
    _v15 = abs(_v13) + abs(low)
    _v16 = abs(_v13 - low) * 1073741824.0 > _v15
    _v17 = _v11 & _v4
    _v18 = _v17 & _v2
    _v19 = _v18 & _v16
    _v20 = _vecmath32.guarded(_v14, _v19)
    _v21 = _v20 if x == x else _vecmath32.single(x)
    _v22 = _v21 if low == low else _vecmath32.single(low)
    _v23 = _v22 if high == high else _vecmath32.single(high)
    return _v23, _v19


@_cached
def _fill_clipped_gelu_derivative_low(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_low_fast(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_derivative_low(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_low_fast32(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_derivative_low(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_derivative_low_exact(x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu_derivative_low(x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu_derivative_low(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu_derivative_low(x, low, high):
    value, ok = _clipped_gelu_derivative_low_fast(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative_low(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu_derivative_low(x, low, high):
    value, ok = _clipped_gelu_derivative_low_fast32(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative_low(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu_derivative_low = _dispatch.Kernel(
    __name__,
    "clipped_gelu_derivative_low",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_derivative_low,
        fill32=_fill32_clipped_gelu_derivative_low,
        mend=_mend_clipped_gelu_derivative_low,
        one=_one_clipped_gelu_derivative_low,
        one32=_one32_clipped_gelu_derivative_low,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def clipped_gelu_derivative_low(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """The derivative of clipped_gelu with respect to its parameter low.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu_derivative_low.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_derivative_low)
def _overload_clipped_gelu_derivative_low(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_derivative_low.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_ball0(x, low, high):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_ball1(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_ball2(x, low, high):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_ball3(x, low, high):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_clipped_gelu_derivative_high_sign0_expression = _ball_wide.program(
    "x low high", "-2*low + x*(erf(sqrt(2)*x/2) + 1)", "-2*low + x*erf(x*sqrt(2)/2) + x"
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign0_of(x, low, high):
    """In balls."""
    # -2*low + x*erf(x*sqrt(2)/2) + x
    _t2 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.scaled(_t4, -1.0)
    _t8 = _ball.erf(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.add(x, _t10)
    _t14 = _ball.scaled(low, 1.0)
    _t16 = _ball.sub(_t12, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # -2*low + x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t25, _t14)
    return _ball.better(_t16, _t27)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign0(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_high_sign0_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_high_sign0_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign1_of(x, low, high):
    """In balls."""
    # high - low
    _t3 = _ball.sub(high, low)
    return _t3


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign1(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_high_sign1_of(x, low, high)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_clipped_gelu_derivative_high_sign2_expression = _ball_wide.program(
    "x low high",
    "2*high - x*(erf(sqrt(2)*x/2) + 1)",
    "2*high - x*erf(x*sqrt(2)/2) - x",
    "2*high + x*erfc(x*sqrt(2)/2) - 2*x",
)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign2_of(x, low, high):
    """In balls."""
    # 2*high - x*erf(x*sqrt(2)/2) - x
    _t2 = _ball.scaled(high, 1.0)
    _t5 = _ball.sub(_t2, x)
    _t6 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t8 = _ball.mul(x, _t6)
    _t10 = _ball.scaled(_t8, -1.0)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.mul(x, _t12)
    _t16 = _ball.sub(_t5, _t14)
    if _ball.is_sure(_t16):
        return _t16
    # 2*high - x*(erf(x*sqrt(2)/2) + 1)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t12)
    _t25 = _ball.mul(x, _t23)
    _t27 = _ball.sub(_t2, _t25)
    if _ball.is_sure(_t27):
        return _t27
    # 2*high + x*erfc(x*sqrt(2)/2) - 2*x
    _t32 = _ball.erfc(_t10)
    _t34 = _ball.mul(x, _t32)
    _t36 = _ball.add(_t2, _t34)
    _t37 = _ball.scaled(x, 1.0)
    _t39 = _ball.sub(_t36, _t37)
    return _ball.better(_ball.better(_t16, _t27), _t39)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_sign2(x, low, high):
    """-1, 0, 1; 2: unknown."""
    _of = _clipped_gelu_derivative_high_sign2_of(x, low, high)
    return _ball_wide.ordered(_of, _clipped_gelu_derivative_high_sign2_expression, (x, low, high))


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_side(x, low, high, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _clipped_gelu_derivative_high_sign0(x, low, high)
    if _order == -1:
        _order = _clipped_gelu_derivative_high_sign1(x, low, high)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _clipped_gelu_derivative_high_ball0(x, low, high)
        return _clipped_gelu_derivative_high_ball1(x, low, high)
    _order = _clipped_gelu_derivative_high_sign2(x, low, high)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _clipped_gelu_derivative_high_ball2(x, low, high)
    return _clipped_gelu_derivative_high_ball3(x, low, high)


@_vecmath.jit_scalar
def _clipped_gelu_derivative_high_exact(x, low, high):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    low = _ball.from_float(low)
    high = _ball.from_float(high)
    _tied = _clipped_gelu_derivative_high_sign0(x, low, high) == 0
    _tied = _tied or _clipped_gelu_derivative_high_sign1(x, low, high) == 0
    _tied = _tied or _clipped_gelu_derivative_high_sign2(x, low, high) == 0
    if not _tied:
        return _clipped_gelu_derivative_high_side(x, low, high, 0.0)
    _below = _clipped_gelu_derivative_high_side(x, low, high, -1.0)
    _above = _clipped_gelu_derivative_high_side(x, low, high, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _clipped_gelu_derivative_high_fast(x, low, high):
    """For float64 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _v0 & _v1
    _v3 = 1.0 if high < low else 0.0
    _v4 = _vecmath.smallest(1.0, 0.0)
    _v5 = _v4 if high == low else _v3
    _v6 = _vecmath.pair_times(0.7071067811865476, -4.833646656726457e-17, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.erf_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_plus(_v10, _v11, 1.0)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v10)
    _v16 = 1.0 + _v15
    _v17 = abs(_v13) * 8.0 >= _v16
    _v18 = _v13 + _v14
    _v19 = 0.5 * _v18
    _v20 = _v19 * x
    _v21 = 1.0 if high < _v20 else 0.0
    _v22 = abs(high) + abs(_v20)
    _v23 = abs(high - _v20) * 1073741824.0 > _v22
    _v24 = _v17 & _v1
    _v25 = _v24 & _v23
    _v26 = _v2 if _v20 < low else _v25
    _v27 = _v5 if _v20 < low else _v21
    _v28 = abs(_v20) + abs(low)
    _v29 = abs(_v20 - low) * 1073741824.0 > _v28
    _v30 = _v17 & _v26
    _v31 = _v30 & _v29
    _v32 = _vecmath.guarded(_v27, _v31)
    _v33 = _v32 if x == x else x
    _v34 = _v33 if low == low else low
    _v35 = _v34 if high == high else high
    return _v35, _v31


@_vecmath.jit_inline
def _clipped_gelu_derivative_high_fast32(x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = low > 0.0
    _v2 = high > 0.0
    _v3 = _vecmath32.single(0.0)
    _v4 = _v1 & _v2
    _v5 = _v0 if high < low else _v3
    _v6 = _vecmath32.smallest(1.0, 0.0, _v0, _v3, _v3)
    _v7 = _v6 if high == low else _v5
    _v8 = 0.7071067811865476 * x
    _v9 = _vecmath32.erf(_v8)
    _v10 = 1.0 + _v9
    _v11 = abs(_v9)
    _v12 = 1.0 + _v11
    _v13 = abs(_v10) * 4096.0 >= _v12
    _v14 = 0.5 * _v10
    _v15 = _v14 * x
    _v16 = _v0 if high < _v15 else _v3
    _v17 = abs(high) + abs(_v15)
    _v18 = abs(high - _v15) * 1073741824.0 > _v17
    _v19 = _v13 & _v2
    _v20 = _v19 & _v18
    _v21 = _v4 if _v15 < low else _v20
    _v22 = _v7 if _v15 < low else _v16
    _v23 = abs(_v15) + abs(low)
    _v24 = abs(_v15 - low) * 1073741824.0 > _v23
    _v25 = _v13 & _v21
    _v26 = _v25 & _v24
    _v27 = _vecmath32.guarded(_v22, _v26)
    _v28 = _v27 if x == x else _vecmath32.single(x)
    _v29 = _v28 if low == low else _vecmath32.single(low)
    _v30 = _v29 if high == high else _vecmath32.single(high)
    return _v30, _v26


@_cached
def _fill_clipped_gelu_derivative_high(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_high_fast(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_derivative_high(x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_derivative_high_fast32(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_derivative_high(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_derivative_high_exact(x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu_derivative_high(x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu_derivative_high(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu_derivative_high(x, low, high):
    value, ok = _clipped_gelu_derivative_high_fast(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative_high(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu_derivative_high(x, low, high):
    value, ok = _clipped_gelu_derivative_high_fast32(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_derivative_high(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu_derivative_high = _dispatch.Kernel(
    __name__,
    "clipped_gelu_derivative_high",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_derivative_high,
        fill32=_fill32_clipped_gelu_derivative_high,
        mend=_mend_clipped_gelu_derivative_high,
        one=_one_clipped_gelu_derivative_high,
        one32=_one32_clipped_gelu_derivative_high,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def clipped_gelu_derivative_high(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """The derivative of clipped_gelu with respect to its parameter high.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu_derivative_high.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_derivative_high)
def _overload_clipped_gelu_derivative_high(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_derivative_high.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


@_vecmath.jit_inline
def _clipped_gelu_derivative_fast_pulled32(grad_output, x, low, high):
    """For float32 results: value, and whether it will do."""
    _v0 = low > 0.0
    _v1 = high > 0.0
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v0 & _v1
    _v4 = abs(x)
    _v5 = _v4 * _v4
    _v6 = -0.5 * _v5
    _v7 = _vecmath32.exp_fine(_v6)
    _v8 = -1.4142135623730951 * _v7
    _v9 = _v8 * _v4
    _v10 = 0.7071067811865476 * _v4
    _v11 = _vecmath32.erfc_beside(_v10, _v7)
    _v12 = 1.772453850905516 * _v11
    _v13 = _v9 + _v12
    _v14 = abs(_v9)
    _v15 = _v14 + _v12
    _v16 = abs(_v13) * 16384.0 >= _v15
    _v17 = -1.772453850905516 * _v11
    _v18 = 1.4142135623730951 * _v7
    _v19 = _v18 * _v4
    _v20 = _v17 + 3.544907701811032
    _v21 = _v20 + _v19
    _v22 = _v4 < 24.49489742783178
    _v23 = _v16 & _v22
    _v24 = _v23 if x < 0.0 else _v22
    _v25 = _v13 if x < 0.0 else _v21
    _v26 = 1.0 / 3.544907701811032
    _v27 = _v25 * _v26
    _v28 = _v27 != 0.0
    _v29 = abs(low)
    _v30 = abs(high)
    _v31 = _vecmath32.product(grad_output, _v27)
    _v32 = x > 12.0
    _v33 = _vecmath32.product(grad_output, 1.0)
    _v34 = _v33 if _v32 else _v31
    _v35 = x < -20.0
    _v36 = _vecmath32.product(grad_output, -0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v24 & _v28
    _v40 = _v39 | _v32
    _v41 = _v40 | _v35
    _v42 = _v29 < 3.402823669209385e38
    _v43 = _v30 < 3.402823669209385e38
    _v44 = _v1 & _v41
    _v45 = _v44 & _v42
    _v46 = _v45 & _v43
    _v47 = 0.7071067811865476 * x
    _v48 = _vecmath32.erf(_v47)
    _v49 = 1.0 + _v48
    _v50 = abs(_v48)
    _v51 = 1.0 + _v50
    _v52 = abs(_v49) * 4096.0 >= _v51
    _v53 = 0.5 * _v49
    _v54 = _v53 * x
    _v55 = _v1 if high < _v54 else _v46
    _v56 = _v2 if high < _v54 else _v38
    _v57 = abs(high) + abs(_v54)
    _v58 = abs(high - _v54) * 1073741824.0 > _v57
    _v59 = _v52 & _v55
    _v60 = _v59 & _v58
    _v61 = _v3 if _v54 < low else _v60
    _v62 = _v2 if _v54 < low else _v56
    _v63 = abs(_v54) + abs(low)
    _v64 = abs(_v54 - low) * 1073741824.0 > _v63
    _v65 = _v52 & _v61
    _v66 = _v65 & _v64
    _v67 = _vecmath32.guarded(_v62, _v66)
    _v68 = _v67 if low == low else _vecmath32.single(low)
    _v69 = _v68 if high == high else _vecmath32.single(high)
    return _v69, _v69 == _v69


@_vecmath.jit_inline
def _clipped_gelu_backward_fast(grad_output, x, low, high):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _clipped_gelu_derivative_fast(x, low, high)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _clipped_gelu_backward_fast32(grad_output, x, low, high):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _clipped_gelu_derivative_fast_pulled32(grad_output, x, low, high)
    return _r0, _ok0


@_vecmath.jit_scalar
def _clipped_gelu_backward_exact(grad_output, x, low, high):
    """Right everywhere: balls."""
    _d0 = _clipped_gelu_derivative_exact(x, low, high)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_clipped_gelu_backward(grad_output, x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_backward(grad_output, x, low, high, out):
    missed = False
    for i in range(out.size):
        value, ok = _clipped_gelu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_backward(grad_output, x, low, high, width):
    if _loops.any_nan(grad_output, x, low, high):
        return _loops.NAN
    ball = _clipped_gelu_backward_exact(grad_output, x, low, high)
    return _loops.rounded(ball, width)


@_cached
def _mend_clipped_gelu_backward(grad_output, x, low, high, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_clipped_gelu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(low, i),
                _loops.at(high, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_clipped_gelu_backward(grad_output, x, low, high):
    value, ok = _clipped_gelu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(low),
            _loops.float64(high),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_clipped_gelu_backward(grad_output, x, low, high):
    value, ok = _clipped_gelu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact = _round_clipped_gelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(low),
            _loops.float64(high),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_clipped_gelu_backward = _dispatch.Kernel(
    __name__,
    "clipped_gelu_backward",
    ("grad_output", "x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_backward,
        fill32=_fill32_clipped_gelu_backward,
        mend=_mend_clipped_gelu_backward,
        one=_one_clipped_gelu_backward,
        one32=_one32_clipped_gelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def clipped_gelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of clipped_gelu.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_clipped_gelu_backward.call(out, grad_output, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_backward)
def _overload_clipped_gelu_backward(grad_output, x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_backward.compiled(grad_output, x, low, high)

    def jitted(grad_output, x, low=-10.0, high=10.0):
        return call(grad_output, x, low, high)

    return jitted


@_vecmath.jit_inline
def _clipped_gelu_value_and_derivative_fast(x, low, high):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _clipped_gelu_fast(x, low, high)
    _r1, _ok1 = _clipped_gelu_derivative_fast(x, low, high)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _clipped_gelu_value_and_derivative_fast32(x, low, high):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _clipped_gelu_fast32(x, low, high)
    _r1, _ok1 = _clipped_gelu_derivative_fast32(x, low, high)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _clipped_gelu_value_and_derivative_exact(x, low, high):
    """Right everywhere: balls."""
    _r0 = _clipped_gelu_exact(x, low, high)
    _r1 = _clipped_gelu_derivative_exact(x, low, high)
    return _r0, _r1


@_cached
def _fill_clipped_gelu_value_and_derivative(x, low, high, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _clipped_gelu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_clipped_gelu_value_and_derivative(x, low, high, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _clipped_gelu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(low, i), _loops.at(high, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_clipped_gelu_value_and_derivative(x, low, high, width):
    if _loops.any_nan(x, low, high):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _clipped_gelu_value_and_derivative_exact(x, low, high)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_clipped_gelu_value_and_derivative(x, low, high, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_clipped_gelu_value_and_derivative(
                _loops.at(x, i), _loops.at(low, i), _loops.at(high, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_clipped_gelu_value_and_derivative(x, low, high):
    value_0, value_1, ok = _clipped_gelu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact_0, exact_1 = _round_clipped_gelu_value_and_derivative(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_clipped_gelu_value_and_derivative(x, low, high):
    value_0, value_1, ok = _clipped_gelu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(low), _loops.float64(high)
    )
    if not ok:
        exact_0, exact_1 = _round_clipped_gelu_value_and_derivative(
            _loops.float64(x), _loops.float64(low), _loops.float64(high), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_clipped_gelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "clipped_gelu_value_and_derivative",
    ("x", "low", "high"),
    _loops.Loops(
        fill=_fill_clipped_gelu_value_and_derivative,
        fill32=_fill32_clipped_gelu_value_and_derivative,
        mend=_mend_clipped_gelu_value_and_derivative,
        one=_one_clipped_gelu_value_and_derivative,
        one32=_one32_clipped_gelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def clipped_gelu_value_and_derivative(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any:
    """Clipped GELU and its derivative, in one pass.

    low: default -10.0.
    high: default 10.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_clipped_gelu_value_and_derivative.call(out, x, low, high)


@_loops.callable_when_jitted(clipped_gelu_value_and_derivative)
def _overload_clipped_gelu_value_and_derivative(x, low=-10.0, high=10.0):
    call = _kernel_clipped_gelu_value_and_derivative.compiled(x, low, high)

    def jitted(x, low=-10.0, high=10.0):
        return call(x, low, high)

    return jitted


def clipped_gelu_backward_low(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times clipped_gelu_derivative_low, over the axes along which low is
    broadcast.

    low and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of low's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "clipped_gelu_backward_low",
        _kernel_clipped_gelu_derivative_low,
        ("grad_output", "x", "low", "high"),
        2,
        (grad_output, x, low, high),
        out,
    )


def clipped_gelu_backward_high(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times clipped_gelu_derivative_high, over the axes along which high is
    broadcast.

    high and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of high's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "clipped_gelu_backward_high",
        _kernel_clipped_gelu_derivative_high,
        ("grad_output", "x", "low", "high"),
        3,
        (grad_output, x, low, high),
        out,
    )
