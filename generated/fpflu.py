"""FPFLU.

Written by `symact build` from [fpflu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "fpflu",
    "fpflu_backward",
    "fpflu_derivative",
    "fpflu_derivative2",
    "fpflu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_fpflu_ball0_expression = _ball_wide.program(
    "x",
    "x**2/sqrt(x**2 + 1) + x",
    "x*(x + sqrt(x**2 + 1))/sqrt(x**2 + 1)",
    "where_positive(1/(x*(1 + 1/(x**2*(sqrt(1 + x**(-2)) + 1)))*(sqrt(1 + x**(-2)) + 1)), -x)",
)


@_vecmath.jit_scalar
def _fpflu_ball0(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(x + sqrt(x**2 + 1))/sqrt(x**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.add(_t2, _t4)
    _t8 = _ball.sqrt(_t6)
    _t10 = _ball.add(_t8, x)
    _t12 = _ball.mul(x, _t10)
    _t14 = _ball.div(_t12, _t8)
    if _ball.is_sure(_t14):
        return _t14
    # where_positive(1/(x*(1 + 1/(x**2*(sqrt(1 + x**(-2)) + 1)))*(sqrt(1 + x**(-2)) + 1)), -x)
    _t19 = _ball.div(_t2, _t4)
    _t21 = _ball.add(_t2, _t19)
    _t23 = _ball.sqrt(_t21)
    _t25 = _ball.add(_t2, _t23)
    _t27 = _ball.mul(_t4, _t25)
    _t29 = _ball.div(_t2, _t27)
    _t31 = _ball.add(_t2, _t29)
    _t33 = _ball.mul(x, _t31)
    _t34 = _ball.mul(_t33, _t25)
    _t36 = _ball.div(_t2, _t34)
    _t38 = _ball.neg(x)
    _t40 = _ball.where_positive(_t36, _t38)
    _t42 = _ball.better(_t14, _t40)
    return _ball_wide.settled(_t42, _fpflu_ball0_expression, (x,))


@_vecmath.jit_scalar
def _fpflu_ball1(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _fpflu_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _fpflu_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _fpflu_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _fpflu_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _fpflu_sign0(x)
    if _order == -1:
        return _fpflu_ball0(x)
    return _fpflu_ball1(x)


@_vecmath.jit_scalar
def _fpflu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _fpflu_side(x, 0.0)


@_vecmath.jit_inline
def _fpflu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.sqrt_as_pair(_v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_plus(_v7, _v8, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(x)
    _v13 = _v7 + _v12
    _v14 = abs(_v10) * 16384.0 >= _v13
    _v15 = _vecmath.two_sum(_v10, _v11)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_times(_v16, _v17, x)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_quotient(_v19, _v20, _v7, _v8)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _v22 + _v23
    _v25 = _v24 != 0.0
    _v26 = _v12 < 3.402823669209385e38
    _v27 = _v14 & _v25
    _v28 = _v27 & _v26
    _v29 = _v28 if x < 0.0 else True
    _v30 = _v24 if x < 0.0 else x
    _v31 = _vecmath.guarded(_v30, _v29)
    return _v31, _v29


@_vecmath.jit_inline
def _fpflu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = 1.0 + _v0
    _v2 = _vecmath.sqrt(_v1)
    _v3 = _v2 + x
    _v4 = abs(x)
    _v5 = _v2 + _v4
    _v6 = abs(_v3) * 4096.0 >= _v5
    _v7 = _v3 * x
    _v8 = _v7 / _v2
    _v9 = _vecmath32.single(_v8)
    _v10 = _v4 < 3.402823669209385e38
    _v11 = _v6 & _v10
    _v12 = _vecmath32.single(x)
    _v13 = _v11 if x < 0.0 else True
    _v14 = _v9 if x < 0.0 else _v12
    _v15 = _vecmath32.guarded(_v14, _v13)
    return _v15, _v13


@_cached
def _fill_fpflu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_fpflu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_fpflu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _fpflu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_fpflu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_fpflu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_fpflu(x):
    value, ok = _fpflu_fast(_loops.float64(x))
    if not ok:
        exact = _round_fpflu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_fpflu(x):
    value, ok = _fpflu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_fpflu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_fpflu = _dispatch.Kernel(
    __name__,
    "fpflu",
    ("x",),
    _loops.Loops(
        fill=_fill_fpflu,
        fill32=_fill32_fpflu,
        mend=_mend_fpflu,
        one=_one_fpflu,
        one32=_one32_fpflu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def fpflu(x: ArrayLike, *, out: Any = None) -> Any:
    """FPFLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_fpflu.call(out, x)


@_loops.callable_when_jitted(fpflu)
def _overload_fpflu(x):
    call = _kernel_fpflu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_fpflu_derivative_ball0_expression = _ball_wide.program(
    "x",
    "-x**3/(x**2 + 1)**(3/2) + 2*x/sqrt(x**2 + 1) + 1",
    "(x**3 + x**2*sqrt(x**2 + 1) + 2*x + sqrt(x**2 + 1))/((x**2 + 1)*sqrt(x**2 + 1))",
    "where_positive((expm1(-3*log1p(x**(-2))/2) + expm1(-3*log1p(x**(-2))/2)/(x**2*(sqrt(1 + "
    "x**(-2)) + 1)) + 2/(x**2*(sqrt(1 + x**(-2)) + 1)))/(1 + 1/(x**2*(sqrt(1 + x**(-2)) + 1))), "
    "-x)",
)


@_vecmath.jit_scalar
def _fpflu_derivative_ball0(x):
    """In balls."""
    # (x**3 + x**2*sqrt(x**2 + 1) + 2*x + sqrt(x**2 + 1))/((x**2 + 1)*sqrt(x**2 + 1))
    _t2 = _ball.scaled(x, 1.0)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sqr(x)
    _t8 = _ball.add(_t4, _t6)
    _t10 = _ball.sqrt(_t8)
    _t12 = _ball.add(_t2, _t10)
    _t13 = _ball.mul(_t6, _t10)
    _t15 = _ball.add(_t12, _t13)
    _t16 = _ball.powi(x, 3)
    _t18 = _ball.add(_t15, _t16)
    _t20 = _ball.mul(_t8, _t10)
    _t22 = _ball.div(_t18, _t20)
    if _ball.is_sure(_t22):
        return _t22
    # where_positive((expm1(-3*log1p(x**(-2))/2) + expm1(-3*log1p(x**(-2))/2)/(x**2*(sqrt(1...
    _t27 = (1.0, 0.0, 1.0, 0.0)
    _t29 = _ball.div(_t4, _t6)
    _t31 = _ball.add(_t4, _t29)
    _t33 = _ball.sqrt(_t31)
    _t35 = _ball.add(_t4, _t33)
    _t37 = _ball.mul(_t6, _t35)
    _t39 = _ball.div(_t27, _t37)
    _t41 = (-1.5, 0.0, 0.0, 0.0)
    _t43 = _ball.log1p(_t29)
    _t45 = _ball.mul(_t41, _t43)
    _t47 = _ball.expm1(_t45)
    _t49 = _ball.add(_t39, _t47)
    _t50 = _ball.div(_t47, _t37)
    _t52 = _ball.add(_t49, _t50)
    _t54 = _ball.div(_t4, _t37)
    _t56 = _ball.add(_t4, _t54)
    _t58 = _ball.div(_t52, _t56)
    _t60 = _ball.neg(x)
    _t62 = _ball.where_positive(_t58, _t60)
    _t64 = _ball.better(_t22, _t62)
    return _ball_wide.settled(_t64, _fpflu_derivative_ball0_expression, (x,))


@_vecmath.jit_scalar
def _fpflu_derivative_ball1(x):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _fpflu_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _fpflu_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _fpflu_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _fpflu_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _fpflu_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _fpflu_derivative_ball0(x)
    return _fpflu_derivative_ball1(x)


@_vecmath.jit_scalar
def _fpflu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _fpflu_derivative_sign0(x) == 0
    if not _tied:
        return _fpflu_derivative_side(x, 0.0)
    _below = _fpflu_derivative_side(x, -1.0)
    _above = _fpflu_derivative_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _fpflu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = 2.0 * 1.0
    _v1 = 2.0 * 0.0
    _v2 = _vecmath.two_product(x, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = abs(_v3) > 1.0261342003245941e-289
    _v6 = abs(_v3)
    _v7 = _vecmath.pair_quotient(1.0, 0.0, _v3, _v4)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v8, _v9, 1.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.sqrt_as_pair(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_product(_v3, _v4, _v17, _v18)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = abs(_v20)
    _v24 = _vecmath.pair_quotient(_v0, _v1, _v20, _v21)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.log1p_as_pair(_v8, _v9)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = abs(_v28)
    _v31 = _vecmath.pair_times(_v28, _v29, -1.5)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = abs(_v32) > 1.0261342003245941e-289
    _v35 = _vecmath.expm1_bounded_as_pair(_v32, _v33)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_quotient(_v36, _v37, _v20, _v21)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v25, _v26, _v36, _v37)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v36)
    _v48 = abs(_v39)
    _v49 = _v25 + _v47
    _v50 = _v49 + _v48
    _v51 = abs(_v45) * 4096.0 >= _v50
    _v52 = _v45 + _v46
    _v53 = 1.0 + _v14
    _v54 = x * x
    _v55 = abs(_v54) > 1.0261342003245941e-289
    _v56 = _v53 * _v54
    _v57 = abs(_v56) > 1.0261342003245941e-289
    _v58 = abs(_v56)
    _v59 = 1.0 / _v56
    _v60 = 1.0 + _v59
    _v61 = abs(_v60) > 1.0261342003245941e-289
    _v62 = abs(_v60)
    _v63 = _v52 / _v60
    _v64 = _vecmath.in_range(_v63)
    _v65 = abs(x)
    _v66 = _v6 < 9.7453140114e288
    _v67 = _v23 < 9.7453140114e288
    _v68 = _v30 < 460.0
    _v69 = _v58 < 9.7453140114e288
    _v70 = _v62 < 9.7453140114e288
    _v71 = _v65 < 3.402823669209385e38
    _v72 = _v5 & _v22
    _v73 = _v72 & _v34
    _v74 = _v73 & _v51
    _v75 = _v74 & _v55
    _v76 = _v75 & _v57
    _v77 = _v76 & _v61
    _v78 = _v77 & _v64
    _v79 = _v78 & _v66
    _v80 = _v79 & _v67
    _v81 = _v80 & _v68
    _v82 = _v81 & _v69
    _v83 = _v82 & _v70
    _v84 = _v83 & _v71
    _v85 = _v84 if x < 0.0 else True
    _v86 = _v63 if x < 0.0 else 1.0
    _v87 = _vecmath.smallest(_v63, 1.0)
    _v88 = _v87 if x == 0.0 else _v86
    _v89 = _v84 | (x != 0.0)
    _v90 = _v85 & _v89
    _v91 = _vecmath.guarded(_v88, _v90)
    _v92 = _v91 if x == x else x
    return _v92, _v90


@_vecmath.jit_inline
def _fpflu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v3 * _v1
    _v5 = _v1 * x
    _v6 = _v0 + _v3
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = abs(_v0)
    _v10 = abs(_v5)
    _v11 = _v9 + _v3
    _v12 = _v11 + _v4
    _v13 = _v12 + _v10
    _v14 = abs(_v8) * 4096.0 >= _v13
    _v15 = _v3 * _v2
    _v16 = _v8 / _v15
    _v17 = abs(x)
    _v18 = _vecmath32.single(_v16)
    _v19 = _v17 < 3.402823669209385e38
    _v20 = _v14 & _v19
    _v21 = _vecmath32.single(1.0)
    _v22 = _v20 if x < 0.0 else True
    _v23 = _v18 if x < 0.0 else _v21
    _v24 = _vecmath32.single(0.0)
    _v25 = _vecmath32.smallest(_v16, 1.0, _v18, _v21, _v24)
    _v26 = _v25 if x == 0.0 else _v23
    _v27 = _v20 | (x != 0.0)
    _v28 = _v22 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if x == x else _vecmath32.single(x)
    return _v30, _v28


@_cached
def _fill_fpflu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_fpflu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_fpflu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _fpflu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_fpflu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_fpflu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_fpflu_derivative(x):
    value, ok = _fpflu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_fpflu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_fpflu_derivative(x):
    value, ok = _fpflu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_fpflu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_fpflu_derivative = _dispatch.Kernel(
    __name__,
    "fpflu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_fpflu_derivative,
        fill32=_fill32_fpflu_derivative,
        mend=_mend_fpflu_derivative,
        one=_one_fpflu_derivative,
        one32=_one32_fpflu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def fpflu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of fpflu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_fpflu_derivative.call(out, x)


@_loops.callable_when_jitted(fpflu_derivative)
def _overload_fpflu_derivative(x):
    call = _kernel_fpflu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_fpflu_derivative2_ball0_expression = _ball_wide.program(
    "x",
    "(3*x**4/(x**2 + 1)**2 - 5*x**2/(x**2 + 1) + 2)/sqrt(x**2 + 1)",
    "(2 - x**2)/((x**2 + 1)**2*sqrt(x**2 + 1))",
)


@_vecmath.jit_scalar
def _fpflu_derivative2_ball0(x):
    """In balls."""
    # (2 - x**2)/((x**2 + 1)**2*sqrt(x**2 + 1))
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.sqr(x)
    _t6 = _ball.sub(_t1, _t4)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.add(_t8, _t4)
    _t12 = _ball.sqr(_t10)
    _t14 = _ball.sqrt(_t10)
    _t16 = _ball.mul(_t12, _t14)
    _t18 = _ball.div(_t6, _t16)
    return _ball_wide.settled(_t18, _fpflu_derivative2_ball0_expression, (x,))


@_vecmath.jit_scalar
def _fpflu_derivative2_ball1(x):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _fpflu_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _fpflu_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _fpflu_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _fpflu_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _fpflu_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _fpflu_derivative2_ball0(x)
    return _fpflu_derivative2_ball1(x)


@_vecmath.jit_scalar
def _fpflu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _tied = _fpflu_derivative2_sign0(x) == 0
    if not _tied:
        return _fpflu_derivative2_side(x, 0.0)
    _below = _fpflu_derivative2_side(x, -1.0)
    _above = _fpflu_derivative2_side(x, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _fpflu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.pair_plus(_v3, _v4, 2.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.two_sum(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v12, _v13, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.sqrt_as_pair(_v12, _v13)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v15, _v16, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_quotient(_v9, _v10, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _v24 + _v25
    _v27 = _vecmath.in_range(_v26)
    _v28 = abs(x)
    _v29 = _v28 < 3.402823669209385e38
    _v30 = _v27 & _v29
    _v31 = _v30 if x < 0.0 else True
    _v32 = _v26 if x < 0.0 else 0.0
    _v33 = _vecmath.guarded(_v32, _v31)
    _v34 = _v33 if x == x else x
    return _v34, _v31


@_vecmath.jit_inline
def _fpflu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -_v0
    _v2 = _v1 + 2.0
    _v3 = 1.0 + _v0
    _v4 = _v3 * _v3
    _v5 = _vecmath.sqrt(_v3)
    _v6 = _v4 * _v5
    _v7 = _v2 / _v6
    _v8 = _v7 != 0.0
    _v9 = abs(x)
    _v10 = _vecmath32.single(_v7)
    _v11 = _v9 < 3.402823669209385e38
    _v12 = _v8 & _v11
    _v13 = _vecmath32.single(0.0)
    _v14 = _v12 if x < 0.0 else True
    _v15 = _v10 if x < 0.0 else _v13
    _v16 = _vecmath32.guarded(_v15, _v14)
    _v17 = _v16 if x == x else _vecmath32.single(x)
    return _v17, _v14


@_cached
def _fill_fpflu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_fpflu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_fpflu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _fpflu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_fpflu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_fpflu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_fpflu_derivative2(x):
    value, ok = _fpflu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_fpflu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_fpflu_derivative2(x):
    value, ok = _fpflu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_fpflu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_fpflu_derivative2 = _dispatch.Kernel(
    __name__,
    "fpflu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_fpflu_derivative2,
        fill32=_fill32_fpflu_derivative2,
        mend=_mend_fpflu_derivative2,
        one=_one_fpflu_derivative2,
        one32=_one32_fpflu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def fpflu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of fpflu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_fpflu_derivative2.call(out, x)


@_loops.callable_when_jitted(fpflu_derivative2)
def _overload_fpflu_derivative2(x):
    call = _kernel_fpflu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _fpflu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * x
    _v1 = x * x
    _v2 = 1.0 + _v1
    _v3 = _vecmath.sqrt(_v2)
    _v4 = _v3 * _v1
    _v5 = _v1 * x
    _v6 = _v0 + _v3
    _v7 = _v6 + _v4
    _v8 = _v7 + _v5
    _v9 = abs(_v0)
    _v10 = abs(_v5)
    _v11 = _v9 + _v3
    _v12 = _v11 + _v4
    _v13 = _v12 + _v10
    _v14 = abs(_v8) * 4096.0 >= _v13
    _v15 = _v3 * _v2
    _v16 = _v8 / _v15
    _v17 = abs(x)
    _v18 = _vecmath32.product(grad_output, _v16)
    _v19 = _v17 < 3.402823669209385e38
    _v20 = _v14 & _v19
    _v21 = _vecmath32.product(grad_output, 1.0)
    _v22 = _v20 if x < 0.0 else True
    _v23 = _v18 if x < 0.0 else _v21
    _v24 = _vecmath32.product(grad_output, 0.0)
    _v25 = _vecmath32.smallest(_v16, 1.0, _v18, _v21, _v24)
    _v26 = _v25 if x == 0.0 else _v23
    _v27 = _v20 | (x != 0.0)
    _v28 = _v22 & _v27
    _v29 = _vecmath32.guarded(_v26, _v28)
    _v30 = _v29 if x == x else _vecmath32.single(x)
    return _v30, _v30 == _v30


@_vecmath.jit_inline
def _fpflu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _fpflu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _fpflu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _fpflu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _fpflu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _fpflu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_fpflu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_fpflu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _fpflu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_fpflu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _fpflu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_fpflu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_fpflu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_fpflu_backward(grad_output, x):
    value, ok = _fpflu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_fpflu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_fpflu_backward(grad_output, x):
    value, ok = _fpflu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_fpflu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_fpflu_backward = _dispatch.Kernel(
    __name__,
    "fpflu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_fpflu_backward,
        fill32=_fill32_fpflu_backward,
        mend=_mend_fpflu_backward,
        one=_one_fpflu_backward,
        one32=_one32_fpflu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def fpflu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of fpflu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_fpflu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(fpflu_backward)
def _overload_fpflu_backward(grad_output, x):
    call = _kernel_fpflu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _fpflu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _fpflu_fast(x)
    _r1, _ok1 = _fpflu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _fpflu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _fpflu_fast32(x)
    _r1, _ok1 = _fpflu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _fpflu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _fpflu_exact(x)
    _r1 = _fpflu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_fpflu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _fpflu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_fpflu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _fpflu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_fpflu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _fpflu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_fpflu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_fpflu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_fpflu_value_and_derivative(x):
    value_0, value_1, ok = _fpflu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_fpflu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_fpflu_value_and_derivative(x):
    value_0, value_1, ok = _fpflu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_fpflu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_fpflu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "fpflu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_fpflu_value_and_derivative,
        fill32=_fill32_fpflu_value_and_derivative,
        mend=_mend_fpflu_value_and_derivative,
        one=_one_fpflu_value_and_derivative,
        one32=_one32_fpflu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def fpflu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """FPFLU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_fpflu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(fpflu_value_and_derivative)
def _overload_fpflu_value_and_derivative(x):
    call = _kernel_fpflu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
