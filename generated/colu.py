"""CoLU.

Written by `symact build` from [colu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "colu",
    "colu_backward",
    "colu_derivative",
    "colu_derivative2",
    "colu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_colu_ball_expression = _ball_wide.program(
    "x",
    "x/(-x*exp(-x - exp(x)) + 1)",
    "-x*exp(x)*exp(exp(x))/(x - exp(x)*exp(exp(x)))",
    "-x/(x*exp(-x)*exp(-1/exp(-x)) - 1)",
)


@_vecmath.jit_scalar
def _colu_ball(x, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x*exp(x)*exp(exp(x))/(x - exp(x)*exp(exp(x)))
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t5 = _ball.exp(_t2)
    _t7 = _ball.mul(_t4, _t5)
    _t9 = _ball.neg(_t7)
    _t11 = _ball.mul(_t2, _t5)
    _t13 = _ball.sub(x, _t11)
    _t15 = _ball.div(_t9, _t13)
    if _ball.is_sure(_t15):
        return _t15
    # x/(-x*exp(-x - exp(x)) + 1)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.neg(_t2)
    _t24 = _ball.sub(_t22, x)
    _t26 = _ball.exp(_t24)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.sub(_t20, _t28)
    _t32 = _ball.div(x, _t30)
    if _ball.is_sure(_t32):
        return _t32
    # -x/(x*exp(-x)*exp(-1/exp(-x)) - 1)
    _t37 = _ball.neg(x)
    _t39 = _ball.exp(_t37)
    _t41 = _ball.mul(x, _t39)
    _t42 = (-1.0, 0.0, 0.0, 0.0)
    _t44 = _ball.div(_t42, _t39)
    _t46 = _ball.exp(_t44)
    _t48 = _ball.mul(_t41, _t46)
    _t50 = _ball.sub(_t48, _t20)
    _t52 = _ball.div(_t37, _t50)
    _t54 = _ball.better(_ball.better(_t15, _t32), _t52)
    return _ball_wide.limit(_t54, _colu_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _colu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _at = _colu_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _colu_ball(x, -1.0)
    _above = _colu_ball(x, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _colu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = -x
    _v7 = _vecmath.pair_plus(_v4, _v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v2)
    _v11 = _v10 + _v0
    _v12 = abs(_v8) * 16384.0 >= _v11
    _v13 = _v8 + _v9
    _v14 = abs(_v13)
    _v15 = _vecmath.two_sum(_v8, _v9)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.exp_bounded_as_pair(_v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_times(_v19, _v20, x)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = -_v22
    _v25 = -_v23
    _v26 = _vecmath.pair_plus(_v24, _v25, 1.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v22)
    _v30 = _v29 + 1.0
    _v31 = abs(_v27) * 16384.0 >= _v30
    _v32 = _v27 + _v28
    _v33 = x / _v32
    _v34 = x < -768.0
    _v35 = -0.0 if _v34 else _v33
    _v36 = _v0 < 325.0
    _v37 = _v14 < 325.0
    _v38 = _v12 & _v31
    _v39 = _v38 & _v36
    _v40 = _v39 & _v37
    _v41 = _v40 | _v34
    _v42 = _vecmath.guarded(_v35, _v41)
    return _v42, _v41


@_vecmath.jit_inline
def _colu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = -_v3
    _v5 = _v4 * _v1
    _v6 = _v5 * x
    _v7 = _v5 + x
    _v8 = abs(_v5)
    _v9 = _v8 + _v0
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = _v6 / _v7
    _v12 = _vecmath.in_range(_v11)
    _v13 = _v12 | (x == 0.0)
    _v14 = _vecmath32.single(_v11)
    _v15 = x < -112.0
    _v16 = _vecmath32.single(-0.0)
    _v17 = _v16 if _v15 else _v14
    _v18 = _v0 < 300.0
    _v19 = _v2 < 300.0
    _v20 = _v10 & _v13
    _v21 = _v20 & _v18
    _v22 = _v21 & _v19
    _v23 = _v22 | _v15
    _v24 = _vecmath32.guarded(_v17, _v23)
    return _v24, _v23


@_cached
def _fill_colu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_colu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_colu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _colu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_colu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_colu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_colu(x):
    value, ok = _colu_fast(_loops.float64(x))
    if not ok:
        exact = _round_colu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_colu(x):
    value, ok = _colu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_colu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_colu = _dispatch.Kernel(
    __name__,
    "colu",
    ("x",),
    _loops.Loops(
        fill=_fill_colu,
        fill32=_fill32_colu,
        mend=_mend_colu,
        one=_one_colu,
        one32=_one32_colu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def colu(x: ArrayLike, *, out: Any = None) -> Any:
    """CoLU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_colu.call(out, x)


@_loops.callable_when_jitted(colu)
def _overload_colu(x):
    call = _kernel_colu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_colu_derivative_ball_expression = _ball_wide.program(
    "x",
    "x*(x*(-exp(x) - 1)*exp(-x - exp(x)) + exp(-x - exp(x)))/(-x*exp(-x - exp(x)) + 1)**2 + "
    "1/(-x*exp(-x - exp(x)) + 1)",
    "-(x**2*exp(x) + x**2 - exp(x)*exp(exp(x)))*exp(x)*exp(exp(x))/(x - exp(x)*exp(exp(x)))**2",
    "(-x**2*exp(-x)*exp(-1/exp(-x)) - x**2*exp(-1/exp(-x)) + 1)/(x*exp(-x)*exp(-1/exp(-x)) - 1)**2",
)


@_vecmath.jit_scalar
def _colu_derivative_ball(x, _side):
    """In balls."""
    # -(x**2*exp(x) + x**2 - exp(x)*exp(exp(x)))*exp(x)*exp(exp(x))/(x - exp(x)*exp(exp(x))...
    _t2 = _ball.sqr(x)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t2, _t4)
    _t8 = _ball.add(_t2, _t6)
    _t9 = _ball.exp(_t4)
    _t11 = _ball.mul(_t4, _t9)
    _t13 = _ball.sub(_t8, _t11)
    _t15 = _ball.mul(_t13, _t4)
    _t16 = _ball.mul(_t15, _t9)
    _t18 = _ball.neg(_t16)
    _t20 = _ball.sub(x, _t11)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.div(_t18, _t22)
    if _ball.is_sure(_t24):
        return _t24
    # x*(x*(-exp(x) - 1)*exp(-x - exp(x)) + exp(-x - exp(x)))/(-x*exp(-x - exp(x)) + 1)**2 ...
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.neg(_t4)
    _t33 = _ball.sub(_t31, x)
    _t35 = _ball.exp(_t33)
    _t37 = _ball.mul(x, _t35)
    _t39 = _ball.sub(_t29, _t37)
    _t41 = _ball.div(_t29, _t39)
    _t43 = (-1.0, 0.0, 0.0, 0.0)
    _t45 = _ball.sub(_t43, _t4)
    _t47 = _ball.mul(x, _t45)
    _t48 = _ball.mul(_t47, _t35)
    _t50 = _ball.add(_t35, _t48)
    _t52 = _ball.mul(x, _t50)
    _t54 = _ball.sqr(_t39)
    _t56 = _ball.div(_t52, _t54)
    _t58 = _ball.add(_t41, _t56)
    if _ball.is_sure(_t58):
        return _t58
    # (-x**2*exp(-x)*exp(-1/exp(-x)) - x**2*exp(-1/exp(-x)) + 1)/(x*exp(-x)*exp(-1/exp(-x))...
    _t63 = _ball.neg(x)
    _t65 = _ball.exp(_t63)
    _t67 = _ball.div(_t43, _t65)
    _t69 = _ball.exp(_t67)
    _t71 = _ball.mul(_t2, _t69)
    _t73 = _ball.sub(_t29, _t71)
    _t74 = _ball.mul(_t2, _t65)
    _t75 = _ball.mul(_t74, _t69)
    _t77 = _ball.sub(_t73, _t75)
    _t79 = _ball.mul(x, _t65)
    _t80 = _ball.mul(_t79, _t69)
    _t82 = _ball.sub(_t80, _t29)
    _t84 = _ball.sqr(_t82)
    _t86 = _ball.div(_t77, _t84)
    _t88 = _ball.better(_ball.better(_t24, _t58), _t86)
    return _ball_wide.limit(_t88, _colu_derivative_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _colu_derivative_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _colu_derivative_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _colu_derivative_ball(x, -1.0)
    _above = _colu_derivative_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _colu_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _colu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(x)
    _v4 = -x
    _v5 = _vecmath.exp_bounded_as_pair(_v4, 0.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = 1.0 / _v6
    _v9 = abs(_v8)
    _v10 = -1.0
    _v11 = -0.0
    _v12 = _vecmath.pair_quotient(_v10, _v11, _v6, _v7)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.exp_bounded_as_pair(_v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v1, _v2, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = -_v19
    _v22 = -_v20
    _v23 = _vecmath.pair_product(_v1, _v2, _v6, _v7)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_product(_v24, _v25, _v16, _v17)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = -_v27
    _v30 = -_v28
    _v31 = _vecmath.pair_sum(_v21, _v22, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_plus(_v32, _v33, 1.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = abs(_v19)
    _v38 = abs(_v27)
    _v39 = _v37 + _v38
    _v40 = _v39 + 1.0
    _v41 = abs(_v35) * 8192.0 >= _v40
    _v42 = _v35 + _v36
    _v43 = _vecmath.pair_times(_v6, _v7, x)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v44, _v45, _v16, _v17)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_plus(_v47, _v48, -1.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = abs(-1.0)
    _v53 = abs(_v47)
    _v54 = _v52 + _v53
    _v55 = abs(_v50) * 8192.0 >= _v54
    _v56 = _v50 + _v51
    _v57 = _v56 * _v56
    _v58 = abs(_v57) > 1.0261342003245941e-289
    _v59 = abs(_v57)
    _v60 = _v42 / _v57
    _v61 = _vecmath.in_range(_v60)
    _v62 = x < -2048.0
    _v63 = -0.0 if _v62 else _v60
    _v64 = _v3 < 325.0
    _v65 = _v9 < 325.0
    _v66 = _v59 < 9.7453140114e288
    _v67 = _v41 & _v55
    _v68 = _v67 & _v58
    _v69 = _v68 & _v61
    _v70 = _v69 & _v64
    _v71 = _v70 & _v65
    _v72 = _v71 & _v66
    _v73 = _v72 | _v62
    _v74 = _vecmath.guarded(_v63, _v73)
    return _v74, _v73


@_vecmath.jit_inline
def _colu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = -_v3
    _v5 = _v4 * _v1
    _v6 = x * x
    _v7 = _v1 * _v6
    _v8 = _v5 + _v6
    _v9 = _v8 + _v7
    _v10 = abs(_v5)
    _v11 = _v10 + _v6
    _v12 = _v11 + _v7
    _v13 = abs(_v9) * 4096.0 >= _v12
    _v14 = _v5 * _v9
    _v15 = _v5 + x
    _v16 = _v10 + _v0
    _v17 = abs(_v15) * 4096.0 >= _v16
    _v18 = _v15 * _v15
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = abs(_v18)
    _v21 = _v14 / _v18
    _v22 = _vecmath.in_range(_v21)
    _v23 = _vecmath32.single(_v21)
    _v24 = x < -208.0
    _v25 = _vecmath32.single(-0.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v0 < 300.0
    _v28 = _v2 < 300.0
    _v29 = _v20 < 9.7453140114e288
    _v30 = _v13 & _v17
    _v31 = _v30 & _v19
    _v32 = _v31 & _v22
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _v35 | _v24
    _v37 = _vecmath32.guarded(_v26, _v36)
    return _v37, _v36


@_cached
def _fill_colu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_colu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_colu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _colu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_colu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_colu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_colu_derivative(x):
    value, ok = _colu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_colu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_colu_derivative(x):
    value, ok = _colu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_colu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_colu_derivative = _dispatch.Kernel(
    __name__,
    "colu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_colu_derivative,
        fill32=_fill32_colu_derivative,
        mend=_mend_colu_derivative,
        one=_one_colu_derivative,
        one32=_one32_colu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def colu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of colu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_colu_derivative.call(out, x)


@_loops.callable_when_jitted(colu_derivative)
def _overload_colu_derivative(x):
    call = _kernel_colu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_colu_derivative2_ball_expression = _ball_wide.program(
    "x",
    "-(x*(2*(x*(exp(x) + 1) - 1)**2*exp(-2*x - 2*exp(x))/(x*exp(-x - exp(x)) - 1) + (-x*(exp(x) + "
    "1)**2 + x*exp(x) + 2*exp(x) + 2)*exp(-x - exp(x))) + 2*(x*(exp(x) + 1) - 1)*exp(-x - "
    "exp(x)))/(x*exp(-x - exp(x)) - 1)**2",
    "-(x**3*exp(x)**2 + 3*x**3*exp(x) + x**3 + x**2*exp(x)**3*exp(exp(x)) + "
    "x**2*exp(x)**2*exp(exp(x)) + x**2*exp(x)*exp(exp(x)) - 4*x*exp(x)**2*exp(exp(x)) - "
    "4*x*exp(x)*exp(exp(x)) + 2*exp(x)*exp(exp(x)))*exp(x)*exp(exp(x))/(x - exp(x)*exp(exp(x)))**3",
    "-(x**3*exp(-x)**3*exp(-1/exp(-x)) + 3*x**3*exp(-x)**2*exp(-1/exp(-x)) + "
    "x**3*exp(-x)*exp(-1/exp(-x)) + x**2*exp(-x)**2 + x**2*exp(-x) + x**2 - 4*x*exp(-x)**2 - "
    "4*x*exp(-x) + 2*exp(-x)**2)*exp(-1/exp(-x))/((x*exp(-x)*exp(-1/exp(-x)) - 1)**3*exp(-x))",
)


@_vecmath.jit_scalar
def _colu_derivative2_ball(x, _side):
    """In balls."""
    # -(x**3*exp(x)**2 + 3*x**3*exp(x) + x**3 + x**2*exp(x)**3*exp(exp(x)) + x**2*exp(x)**2...
    _t2 = _ball.exp(x)
    _t4 = _ball.exp(_t2)
    _t6 = _ball.mul(_t2, _t4)
    _t8 = _ball.scaled(_t6, 1.0)
    _t10 = (1.5, 0.0, 1.0, 0.0)
    _t12 = _ball.powi(x, 3)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.mul(_t10, _t14)
    _t18 = _ball.add(_t8, _t16)
    _t19 = _ball.sqr(x)
    _t21 = _ball.sqr(_t2)
    _t23 = _ball.mul(_t19, _t21)
    _t24 = _ball.mul(_t23, _t4)
    _t26 = _ball.add(_t18, _t24)
    _t27 = _ball.powi(_t2, 3)
    _t29 = _ball.mul(_t19, _t27)
    _t30 = _ball.mul(_t29, _t4)
    _t32 = _ball.add(_t26, _t30)
    _t33 = _ball.mul(_t19, _t2)
    _t34 = _ball.mul(_t33, _t4)
    _t36 = _ball.add(_t32, _t34)
    _t37 = _ball.add(_t36, _t12)
    _t38 = _ball.mul(_t12, _t21)
    _t40 = _ball.add(_t37, _t38)
    _t41 = _ball.mul(x, _t21)
    _t42 = _ball.mul(_t41, _t4)
    _t44 = _ball.scaled(_t42, 2.0)
    _t46 = _ball.sub(_t40, _t44)
    _t47 = _ball.mul(x, _t2)
    _t48 = _ball.mul(_t47, _t4)
    _t50 = _ball.scaled(_t48, 2.0)
    _t52 = _ball.sub(_t46, _t50)
    _t54 = _ball.mul(_t52, _t2)
    _t55 = _ball.mul(_t54, _t4)
    _t57 = _ball.neg(_t55)
    _t59 = _ball.sub(x, _t6)
    _t61 = _ball.powi(_t59, 3)
    _t63 = _ball.div(_t57, _t61)
    if _ball.is_sure(_t63):
        return _t63
    # -(x*(2*(x*(exp(x) + 1) - 1)**2*exp(-2*x - 2*exp(x))/(x*exp(-x - exp(x)) - 1) + (-x*(e...
    _t68 = (-1.0, 0.0, 1.0, 0.0)
    _t70 = (1.0, 0.0, 0.0, 0.0)
    _t72 = _ball.add(_t70, _t2)
    _t74 = _ball.mul(x, _t72)
    _t76 = _ball.sub(_t74, _t70)
    _t78 = _ball.neg(_t2)
    _t80 = _ball.sub(_t78, x)
    _t82 = _ball.exp(_t80)
    _t84 = _ball.mul(_t76, _t82)
    _t86 = _ball.mul(_t68, _t84)
    _t88 = (1.0, 0.0, 1.0, 0.0)
    _t90 = _ball.scaled(_t2, 1.0)
    _t92 = _ball.add(_t88, _t90)
    _t93 = _ball.mul(x, _t2)
    _t95 = _ball.add(_t92, _t93)
    _t96 = _ball.sqr(_t72)
    _t98 = _ball.mul(x, _t96)
    _t100 = _ball.sub(_t95, _t98)
    _t102 = _ball.mul(_t100, _t82)
    _t104 = _ball.sqr(_t76)
    _t106 = _ball.mul(_t68, _t2)
    _t108 = _ball.scaled(x, 1.0)
    _t110 = _ball.sub(_t106, _t108)
    _t112 = _ball.exp(_t110)
    _t114 = _ball.mul(_t104, _t112)
    _t116 = _ball.scaled(_t114, 1.0)
    _t118 = _ball.mul(x, _t82)
    _t120 = _ball.sub(_t118, _t70)
    _t122 = _ball.div(_t116, _t120)
    _t124 = _ball.add(_t102, _t122)
    _t126 = _ball.mul(x, _t124)
    _t128 = _ball.sub(_t86, _t126)
    _t130 = _ball.sqr(_t120)
    _t132 = _ball.div(_t128, _t130)
    if _ball.is_sure(_t132):
        return _t132
    # -(x**3*exp(-x)**3*exp(-1/exp(-x)) + 3*x**3*exp(-x)**2*exp(-1/exp(-x)) + x**3*exp(-x)*...
    _t137 = _ball.neg(x)
    _t139 = _ball.exp(_t137)
    _t141 = _ball.sqr(_t139)
    _t143 = _ball.scaled(_t141, 1.0)
    _t145 = _ball.mul(_t12, _t141)
    _t146 = (-1.0, 0.0, 0.0, 0.0)
    _t148 = _ball.div(_t146, _t139)
    _t150 = _ball.exp(_t148)
    _t152 = _ball.mul(_t145, _t150)
    _t154 = _ball.mul(_t10, _t152)
    _t156 = _ball.add(_t143, _t154)
    _t157 = _ball.add(_t156, _t19)
    _t158 = _ball.mul(_t19, _t139)
    _t160 = _ball.add(_t157, _t158)
    _t161 = _ball.mul(_t19, _t141)
    _t163 = _ball.add(_t160, _t161)
    _t164 = _ball.powi(_t139, 3)
    _t166 = _ball.mul(_t12, _t164)
    _t167 = _ball.mul(_t166, _t150)
    _t169 = _ball.add(_t163, _t167)
    _t170 = _ball.mul(_t12, _t139)
    _t171 = _ball.mul(_t170, _t150)
    _t173 = _ball.add(_t169, _t171)
    _t174 = _ball.mul(x, _t139)
    _t176 = _ball.scaled(_t174, 2.0)
    _t178 = _ball.sub(_t173, _t176)
    _t179 = _ball.mul(x, _t141)
    _t181 = _ball.scaled(_t179, 2.0)
    _t183 = _ball.sub(_t178, _t181)
    _t185 = _ball.mul(_t183, _t150)
    _t187 = _ball.neg(_t185)
    _t189 = _ball.mul(x, _t139)
    _t190 = _ball.mul(_t189, _t150)
    _t192 = _ball.sub(_t190, _t70)
    _t194 = _ball.powi(_t192, 3)
    _t196 = _ball.mul(_t194, _t139)
    _t198 = _ball.div(_t187, _t196)
    _t200 = _ball.better(_ball.better(_t63, _t132), _t198)
    return _ball_wide.limit(_t200, _colu_derivative2_ball_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _colu_derivative2_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _at = _colu_derivative2_ball(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _colu_derivative2_ball(x, -1.0)
    _above = _colu_derivative2_ball(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _colu_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _colu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_times(_v3, _v4, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = -4.0 * _v6
    _v9 = -4.0 * _v7
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_product(_v3, _v4, _v3, _v4)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_times(_v12, _v13, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -4.0 * _v16
    _v19 = -4.0 * _v17
    _v20 = abs(_v18) > 1.0261342003245941e-289
    _v21 = 2.0 * _v12
    _v22 = 2.0 * _v13
    _v23 = abs(_v21) > 1.0261342003245941e-289
    _v24 = _vecmath.two_product(x, x)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_times(_v25, _v26, x)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v28, _v29, 3.0)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v31, _v32, _v12, _v13)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v34) > 1.0261342003245941e-289
    _v37 = abs(_v3) > 1.0261342003245941e-289
    _v38 = abs(_v3)
    _v39 = 1.0 / _v3
    _v40 = abs(_v39)
    _v41 = -1.0
    _v42 = -0.0
    _v43 = _vecmath.pair_quotient(_v41, _v42, _v3, _v4)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.exp_bounded_as_pair(_v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v34, _v35, _v47, _v48)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = abs(_v50) > 1.0261342003245941e-289
    _v53 = _vecmath.pair_product(_v25, _v26, _v3, _v4)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = abs(_v54) > 1.0261342003245941e-289
    _v57 = _vecmath.pair_product(_v25, _v26, _v12, _v13)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(_v58) > 1.0261342003245941e-289
    _v61 = _vecmath.pair_product(_v12, _v13, _v3, _v4)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v62) > 1.0261342003245941e-289
    _v65 = _vecmath.pair_product(_v28, _v29, _v62, _v63)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(_v66) > 1.0261342003245941e-289
    _v69 = _vecmath.pair_product(_v66, _v67, _v47, _v48)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = abs(_v70) > 1.0261342003245941e-289
    _v73 = _vecmath.pair_product(_v28, _v29, _v3, _v4)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = _vecmath.pair_product(_v74, _v75, _v47, _v48)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = abs(_v78) > 1.0261342003245941e-289
    _v81 = _vecmath.pair_sum(_v8, _v9, _v18, _v19)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_sum(_v82, _v83, _v21, _v22)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_sum(_v85, _v86, _v50, _v51)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _vecmath.pair_sum(_v88, _v89, _v25, _v26)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_sum(_v91, _v92, _v54, _v55)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = _vecmath.pair_sum(_v94, _v95, _v58, _v59)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = _vecmath.pair_sum(_v97, _v98, _v70, _v71)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = _vecmath.pair_sum(_v100, _v101, _v78, _v79)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = abs(_v8)
    _v106 = abs(_v18)
    _v107 = abs(_v50)
    _v108 = abs(_v70)
    _v109 = abs(_v78)
    _v110 = _v105 + _v106
    _v111 = _v110 + _v21
    _v112 = _v111 + _v107
    _v113 = _v112 + _v25
    _v114 = _v113 + _v54
    _v115 = _v114 + _v58
    _v116 = _v115 + _v108
    _v117 = _v116 + _v109
    _v118 = abs(_v103) * 16384.0 >= _v117
    _v119 = _vecmath.two_sum(_v103, _v104)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_product(_v120, _v121, _v47, _v48)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = -_v123
    _v126 = -_v124
    _v127 = _vecmath.pair_product(_v6, _v7, _v47, _v48)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_plus(_v128, _v129, -1.0)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = abs(-1.0)
    _v134 = abs(_v128)
    _v135 = _v133 + _v134
    _v136 = abs(_v131) * 16384.0 >= _v135
    _v137 = _vecmath.two_sum(_v131, _v132)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = _vecmath.pair_product(_v138, _v139, _v138, _v139)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = _vecmath.pair_product(_v141, _v142, _v138, _v139)
    _v144 = _v143[0]
    _v145 = _v143[1]
    _v146 = _vecmath.pair_product(_v144, _v145, _v3, _v4)
    _v147 = _v146[0]
    _v148 = _v146[1]
    _v149 = abs(_v147) > 1.0261342003245941e-289
    _v150 = abs(_v147)
    _v151 = _vecmath.pair_quotient(_v125, _v126, _v147, _v148)
    _v152 = _v151[0]
    _v153 = _v151[1]
    _v154 = _v152 + _v153
    _v155 = _vecmath.in_range(_v154)
    _v156 = x < -2048.0
    _v157 = -0.0 if _v156 else _v154
    _v158 = _v0 < 690.0
    _v159 = _v38 < 9.7453140114e288
    _v160 = _v40 < 690.0
    _v161 = _v150 < 9.7453140114e288
    _v162 = _v10 & _v14
    _v163 = _v162 & _v20
    _v164 = _v163 & _v23
    _v165 = _v164 & _v36
    _v166 = _v165 & _v37
    _v167 = _v166 & _v52
    _v168 = _v167 & _v56
    _v169 = _v168 & _v60
    _v170 = _v169 & _v64
    _v171 = _v170 & _v68
    _v172 = _v171 & _v72
    _v173 = _v172 & _v76
    _v174 = _v173 & _v80
    _v175 = _v174 & _v118
    _v176 = _v175 & _v136
    _v177 = _v176 & _v149
    _v178 = _v177 & _v155
    _v179 = _v178 & _v158
    _v180 = _v179 & _v159
    _v181 = _v180 & _v160
    _v182 = _v181 & _v161
    _v183 = _v182 | _v156
    _v184 = _vecmath.guarded(_v157, _v183)
    return _v184, _v183


@_vecmath.jit_inline
def _colu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = -_v3
    _v5 = _v4 * _v1
    _v6 = -4.0 * _v3
    _v7 = _v1 * _v1
    _v8 = _v6 * _v7
    _v9 = _v8 * x
    _v10 = _v6 * _v1
    _v11 = _v10 * x
    _v12 = 2.0 * _v3
    _v13 = _v12 * _v1
    _v14 = 3.0 * _v1
    _v15 = x * x
    _v16 = _v15 * x
    _v17 = _v14 * _v16
    _v18 = _v3 * _v7
    _v19 = _v18 * _v15
    _v20 = _v7 * _v1
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = _v3 * _v20
    _v23 = _v22 * _v15
    _v24 = _v3 * _v1
    _v25 = _v24 * _v15
    _v26 = _v7 * _v16
    _v27 = _v9 + _v11
    _v28 = _v27 + _v13
    _v29 = _v28 + _v17
    _v30 = _v29 + _v19
    _v31 = _v30 + _v23
    _v32 = _v31 + _v25
    _v33 = _v32 + _v16
    _v34 = _v33 + _v26
    _v35 = abs(_v9)
    _v36 = abs(_v11)
    _v37 = abs(_v17)
    _v38 = abs(_v16)
    _v39 = abs(_v26)
    _v40 = _v35 + _v36
    _v41 = _v40 + _v13
    _v42 = _v41 + _v37
    _v43 = _v42 + _v19
    _v44 = _v43 + _v23
    _v45 = _v44 + _v25
    _v46 = _v45 + _v38
    _v47 = _v46 + _v39
    _v48 = abs(_v34) * 4096.0 >= _v47
    _v49 = _v5 * _v34
    _v50 = _v5 + x
    _v51 = abs(_v5)
    _v52 = _v51 + _v0
    _v53 = abs(_v50) * 4096.0 >= _v52
    _v54 = _v50 * _v50
    _v55 = _v54 * _v50
    _v56 = abs(_v55) > 1.0261342003245941e-289
    _v57 = abs(_v55)
    _v58 = _v49 / _v55
    _v59 = _vecmath.in_range(_v58)
    _v60 = _vecmath32.single(_v58)
    _v61 = x < -208.0
    _v62 = _vecmath32.single(-0.0)
    _v63 = _v62 if _v61 else _v60
    _v64 = _v0 < 300.0
    _v65 = _v2 < 300.0
    _v66 = _v57 < 9.7453140114e288
    _v67 = _v21 & _v48
    _v68 = _v67 & _v53
    _v69 = _v68 & _v56
    _v70 = _v69 & _v59
    _v71 = _v70 & _v64
    _v72 = _v71 & _v65
    _v73 = _v72 & _v66
    _v74 = _v73 | _v61
    _v75 = _vecmath32.guarded(_v63, _v74)
    return _v75, _v74


@_cached
def _fill_colu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_colu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_colu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _colu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_colu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_colu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_colu_derivative2(x):
    value, ok = _colu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_colu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_colu_derivative2(x):
    value, ok = _colu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_colu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_colu_derivative2 = _dispatch.Kernel(
    __name__,
    "colu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_colu_derivative2,
        fill32=_fill32_colu_derivative2,
        mend=_mend_colu_derivative2,
        one=_one_colu_derivative2,
        one32=_one32_colu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def colu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of colu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_colu_derivative2.call(out, x)


@_loops.callable_when_jitted(colu_derivative2)
def _overload_colu_derivative2(x):
    call = _kernel_colu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _colu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_fine(x)
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = -_v3
    _v5 = _v4 * _v1
    _v6 = x * x
    _v7 = _v1 * _v6
    _v8 = _v5 + _v6
    _v9 = _v8 + _v7
    _v10 = abs(_v5)
    _v11 = _v10 + _v6
    _v12 = _v11 + _v7
    _v13 = abs(_v9) * 4096.0 >= _v12
    _v14 = _v5 * _v9
    _v15 = _v5 + x
    _v16 = _v10 + _v0
    _v17 = abs(_v15) * 4096.0 >= _v16
    _v18 = _v15 * _v15
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = abs(_v18)
    _v21 = _v14 / _v18
    _v22 = _vecmath.in_range(_v21)
    _v23 = _vecmath32.product(grad_output, _v21)
    _v24 = x < -208.0
    _v25 = _vecmath32.product(grad_output, -0.0)
    _v26 = _v25 if _v24 else _v23
    _v27 = _v0 < 300.0
    _v28 = _v2 < 300.0
    _v29 = _v20 < 9.7453140114e288
    _v30 = _v13 & _v17
    _v31 = _v30 & _v19
    _v32 = _v31 & _v22
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _v35 | _v24
    _v37 = _vecmath32.guarded(_v26, _v36)
    return _v37, _v37 == _v37


@_vecmath.jit_inline
def _colu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _colu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _colu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _colu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _colu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _colu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_colu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_colu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _colu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_colu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _colu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_colu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_colu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_colu_backward(grad_output, x):
    value, ok = _colu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_colu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_colu_backward(grad_output, x):
    value, ok = _colu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_colu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_colu_backward = _dispatch.Kernel(
    __name__,
    "colu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_colu_backward,
        fill32=_fill32_colu_backward,
        mend=_mend_colu_backward,
        one=_one_colu_backward,
        one32=_one32_colu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def colu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of colu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_colu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(colu_backward)
def _overload_colu_backward(grad_output, x):
    call = _kernel_colu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _colu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _colu_fast(x)
    _r1, _ok1 = _colu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _colu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _colu_fast32(x)
    _r1, _ok1 = _colu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _colu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _colu_exact(x)
    _r1 = _colu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_colu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _colu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_colu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _colu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_colu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _colu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_colu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_colu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_colu_value_and_derivative(x):
    value_0, value_1, ok = _colu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_colu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_colu_value_and_derivative(x):
    value_0, value_1, ok = _colu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_colu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_colu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "colu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_colu_value_and_derivative,
        fill32=_fill32_colu_value_and_derivative,
        mend=_mend_colu_value_and_derivative,
        one=_one_colu_value_and_derivative,
        one32=_one32_colu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def colu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """CoLU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_colu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(colu_value_and_derivative)
def _overload_colu_value_and_derivative(x):
    call = _kernel_colu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
