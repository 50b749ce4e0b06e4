"""Mila.

Written by `symact build` from [mila] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "mila",
    "mila_backward",
    "mila_backward_beta",
    "mila_derivative",
    "mila_derivative2",
    "mila_derivative_beta",
    "mila_value_and_derivative",
]

_cached = _loops.caching(__name__)


_mila_ball_expression = _ball_wide.program(
    "x beta",
    "x*tanh(log(exp(beta + x) + 1))",
    "x*(exp(beta + x) + 2)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)",
    "x*(2*exp(-beta - x) + 1)/(2*exp(-beta - x)**2 + 2*exp(-beta - x) + 1)",
)


@_vecmath.jit_scalar
def _mila_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(exp(beta + x) + 2)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)
    _t2 = (1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.add(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t2, _t7)
    _t11 = _ball.mul(x, _t9)
    _t12 = _ball.mul(_t11, _t7)
    _t14 = _ball.scaled(_t7, 1.0)
    _t16 = _ball.add(_t2, _t14)
    _t17 = _ball.sqr(_t7)
    _t19 = _ball.add(_t16, _t17)
    _t21 = _ball.div(_t12, _t19)
    if _ball_wide.will_do(_t21, (x, beta)):
        return _t21
    # x*(2*exp(-beta - x) + 1)/(2*exp(-beta - x)**2 + 2*exp(-beta - x) + 1)
    _t26 = (1.0, 0.0, 0.0, 0.0)
    _t28 = _ball.neg(beta)
    _t30 = _ball.sub(_t28, x)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.scaled(_t32, 1.0)
    _t36 = _ball.add(_t26, _t34)
    _t38 = _ball.mul(x, _t36)
    _t40 = _ball.add(_t26, _t34)
    _t41 = _ball.sqr(_t32)
    _t43 = _ball.scaled(_t41, 1.0)
    _t45 = _ball.add(_t40, _t43)
    _t47 = _ball.div(_t38, _t45)
    _t49 = _ball.better(_t21, _t47)
    return _ball_wide.settled(_t49, _mila_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _mila_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _mila_ball(x, beta)


@_vecmath.jit_inline
def _mila_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_sum(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 2.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_product(_v12, _v13, _v6, _v7)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = 2.0 * _v6
    _v19 = 2.0 * _v7
    _v20 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_plus(_v18, _v19, 2.0)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_sum(_v24, _v25, _v21, _v22)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_quotient(_v16, _v17, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _v30 + _v31
    _v33 = _v32 != 0.0
    _v34 = abs(x)
    _v35 = abs(beta)
    _v36 = _v1 < 215.0
    _v37 = _v34 < 3.402823669209385e38
    _v38 = _v35 < 3.402823669209385e38
    _v39 = _v14 & _v33
    _v40 = _v39 & _v36
    _v41 = _v40 & _v37
    _v42 = _v41 & _v38
    _v43 = _vecmath.guarded(_v32, _v42)
    return _v43, _v42


@_vecmath.jit_inline
def _mila_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 2.0 + _v2
    _v4 = _v2 * _v3
    _v5 = _v4 * x
    _v6 = 2.0 * _v2
    _v7 = _v2 * _v2
    _v8 = 2.0 + _v6
    _v9 = _v8 + _v7
    _v10 = _v5 / _v9
    _v11 = abs(x)
    _v12 = abs(beta)
    _v13 = _vecmath32.single(_v10)
    _v14 = _v1 < 100.0
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v12 < 3.402823669209385e38
    _v17 = _v14 & _v15
    _v18 = _v17 & _v16
    _v19 = _vecmath32.guarded(_v13, _v18)
    return _v19, _v18


@_cached
def _fill_mila(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mila(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mila(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _mila_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_mila(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mila(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mila(x, beta):
    value, ok = _mila_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mila(x, beta):
    value, ok = _mila_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mila = _dispatch.Kernel(
    __name__,
    "mila",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_mila,
        fill32=_fill32_mila,
        mend=_mend_mila,
        one=_one_mila,
        one32=_one32_mila,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mila(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any:
    """Mila, elementwise.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mila.call(out, x, beta)


@_loops.callable_when_jitted(mila)
def _overload_mila(x, beta=-0.25):
    call = _kernel_mila.compiled(x, beta)

    def jitted(x, beta=-0.25):
        return call(x, beta)

    return jitted


_mila_derivative_ball_expression = _ball_wide.program(
    "x beta",
    "x*(1 - tanh(log(exp(beta + x) + 1))**2)*exp(beta + x)/(exp(beta + x) + 1) + tanh(log(exp(beta"
    " + x) + 1))",
    "(4*x*exp(beta + x) + 4*x + exp(beta + x)**3 + 4*exp(beta + x)**2 + 6*exp(beta + x) + "
    "4)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)**2",
    "(4*x*exp(-beta - x)**3 + 4*x*exp(-beta - x)**2 + 4*exp(-beta - x)**3 + 6*exp(-beta - x)**2 + "
    "4*exp(-beta - x) + 1)/(2*exp(-beta - x)**2 + 2*exp(-beta - x) + 1)**2",
)


@_vecmath.jit_scalar
def _mila_derivative_ball(x, beta):
    """In balls."""
    # (4*x*exp(beta + x) + 4*x + exp(beta + x)**3 + 4*exp(beta + x)**2 + 6*exp(beta + x) + ...
    _t1 = (1.0, 0.0, 2.0, 0.0)
    _t5 = _ball.add(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.scaled(_t9, 2.0)
    _t13 = _ball.add(_t1, _t11)
    _t14 = _ball.scaled(x, 2.0)
    _t16 = _ball.add(_t13, _t14)
    _t17 = _ball.mul(x, _t7)
    _t19 = _ball.scaled(_t17, 2.0)
    _t21 = _ball.add(_t16, _t19)
    _t22 = (1.5, 0.0, 2.0, 0.0)
    _t24 = _ball.mul(_t22, _t7)
    _t26 = _ball.add(_t21, _t24)
    _t27 = _ball.powi(_t7, 3)
    _t29 = _ball.add(_t26, _t27)
    _t31 = _ball.mul(_t29, _t7)
    _t33 = (1.0, 0.0, 1.0, 0.0)
    _t35 = _ball.scaled(_t7, 1.0)
    _t37 = _ball.add(_t33, _t35)
    _t38 = _ball.add(_t37, _t9)
    _t40 = _ball.sqr(_t38)
    _t42 = _ball.div(_t31, _t40)
    if _ball_wide.will_do(_t42, (x, beta)):
        return _t42
    # (4*x*exp(-beta - x)**3 + 4*x*exp(-beta - x)**2 + 4*exp(-beta - x)**3 + 6*exp(-beta - ...
    _t47 = (1.0, 0.0, 0.0, 0.0)
    _t49 = _ball.neg(beta)
    _t51 = _ball.sub(_t49, x)
    _t53 = _ball.exp(_t51)
    _t55 = _ball.scaled(_t53, 2.0)
    _t57 = _ball.add(_t47, _t55)
    _t58 = _ball.powi(_t53, 3)
    _t60 = _ball.scaled(_t58, 2.0)
    _t62 = _ball.add(_t57, _t60)
    _t63 = _ball.sqr(_t53)
    _t65 = _ball.mul(x, _t63)
    _t67 = _ball.scaled(_t65, 2.0)
    _t69 = _ball.add(_t62, _t67)
    _t70 = _ball.mul(x, _t58)
    _t72 = _ball.scaled(_t70, 2.0)
    _t74 = _ball.add(_t69, _t72)
    _t75 = _ball.mul(_t22, _t63)
    _t77 = _ball.add(_t74, _t75)
    _t79 = _ball.scaled(_t53, 1.0)
    _t81 = _ball.add(_t47, _t79)
    _t82 = _ball.scaled(_t63, 1.0)
    _t84 = _ball.add(_t81, _t82)
    _t86 = _ball.sqr(_t84)
    _t88 = _ball.div(_t77, _t86)
    _t90 = _ball.better(_t42, _t88)
    return _ball_wide.settled(_t90, _mila_derivative_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _mila_derivative_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _mila_derivative_ball(x, beta)


@_vecmath.jit_inline
def _mila_derivative_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_sum(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = 4.0 * _v9
    _v12 = 4.0 * _v10
    _v13 = 4.0 * x
    _v14 = 4.0 * 0.0
    _v15 = _vecmath.pair_times(_v6, _v7, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = 4.0 * _v16
    _v19 = 4.0 * _v17
    _v20 = _vecmath.pair_times(_v6, _v7, 6.0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v9, _v10, _v6, _v7)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_plus(_v11, _v12, 4.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v13, _v14)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_sum(_v30, _v31, _v18, _v19)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_sum(_v33, _v34, _v21, _v22)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_sum(_v36, _v37, _v24, _v25)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = abs(_v13)
    _v42 = abs(_v18)
    _v43 = 4.0 + _v11
    _v44 = _v43 + _v41
    _v45 = _v44 + _v42
    _v46 = _v45 + _v21
    _v47 = _v46 + _v24
    _v48 = abs(_v39) * 16384.0 >= _v47
    _v49 = _vecmath.two_sum(_v39, _v40)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_product(_v50, _v51, _v6, _v7)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = 2.0 * _v6
    _v56 = 2.0 * _v7
    _v57 = _vecmath.pair_plus(_v55, _v56, 2.0)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v9, _v10)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_product(_v61, _v62, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_quotient(_v53, _v54, _v64, _v65)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _v67 + _v68
    _v70 = _vecmath.in_range(_v69)
    _v71 = abs(x)
    _v72 = abs(beta)
    _v73 = _v1 < 160.0
    _v74 = _v71 < 3.402823669209385e38
    _v75 = _v72 < 3.402823669209385e38
    _v76 = _v48 & _v70
    _v77 = _v76 & _v73
    _v78 = _v77 & _v74
    _v79 = _v78 & _v75
    _v80 = _vecmath.guarded(_v69, _v79)
    return _v80, _v79


@_vecmath.jit_inline
def _mila_derivative_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = 4.0 * x
    _v6 = 4.0 * _v2
    _v7 = _v6 * x
    _v8 = 6.0 * _v2
    _v9 = _v3 * _v2
    _v10 = 4.0 + _v4
    _v11 = _v10 + _v5
    _v12 = _v11 + _v7
    _v13 = _v12 + _v8
    _v14 = _v13 + _v9
    _v15 = abs(_v5)
    _v16 = abs(_v7)
    _v17 = _v10 + _v15
    _v18 = _v17 + _v16
    _v19 = _v18 + _v8
    _v20 = _v19 + _v9
    _v21 = abs(_v14) * 4096.0 >= _v20
    _v22 = _v14 * _v2
    _v23 = 2.0 * _v2
    _v24 = 2.0 + _v23
    _v25 = _v24 + _v3
    _v26 = _v25 * _v25
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = abs(_v26)
    _v29 = _v22 / _v26
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(beta)
    _v33 = _vecmath32.single(_v29)
    _v34 = _v1 < 300.0
    _v35 = _v28 < 9.7453140114e288
    _v36 = _v31 < 3.402823669209385e38
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v21 & _v27
    _v39 = _v38 & _v30
    _v40 = _v39 & _v34
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _vecmath32.guarded(_v33, _v43)
    return _v44, _v43


@_cached
def _fill_mila_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mila_derivative(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mila_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _mila_derivative_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_mila_derivative(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mila_derivative(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mila_derivative(x, beta):
    value, ok = _mila_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mila_derivative(x, beta):
    value, ok = _mila_derivative_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mila_derivative = _dispatch.Kernel(
    __name__,
    "mila_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_mila_derivative,
        fill32=_fill32_mila_derivative,
        mend=_mend_mila_derivative,
        one=_one_mila_derivative,
        one32=_one32_mila_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mila_derivative(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any:
    """The derivative of mila with respect to x.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mila_derivative.call(out, x, beta)


@_loops.callable_when_jitted(mila_derivative)
def _overload_mila_derivative(x, beta=-0.25):
    call = _kernel_mila_derivative.compiled(x, beta)

    def jitted(x, beta=-0.25):
        return call(x, beta)

    return jitted


_mila_derivative2_ball_expression = _ball_wide.program(
    "x beta",
    "(x*(-exp(beta + x) + 2*exp(2*beta + 2*x)*tanh(log(exp(beta + x) + 1))/(exp(beta + x) + 1) + "
    "exp(2*beta + 2*x)/(exp(beta + x) + 1)) - 2*exp(beta + x))*(tanh(log(exp(beta + x) + 1))**2 - "
    "1)/(exp(beta + x) + 1)",
    "-4*(2*x*exp(beta + x)**3 + 3*x*exp(beta + x)**2 - 2*x*exp(beta + x) - 2*x - 2*exp(beta + "
    "x)**3 - 6*exp(beta + x)**2 - 8*exp(beta + x) - 4)*exp(beta + x)/(exp(beta + x)**2 + "
    "2*exp(beta + x) + 2)**3",
    "-4*(-2*x + (-2*x - 8)*exp(beta + x) + (2*x - 2)*exp(beta + x)**3 + (3*x - 6)*exp(beta + x)**2"
    " - 4)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)**3",
    "4*(2*x*exp(-beta - x)**3 + 2*x*exp(-beta - x)**2 - 3*x*exp(-beta - x) - 2*x + 4*exp(-beta - "
    "x)**3 + 8*exp(-beta - x)**2 + 6*exp(-beta - x) + 2)*exp(-beta - x)**2/(2*exp(-beta - x)**2 + "
    "2*exp(-beta - x) + 1)**3",
)


@_vecmath.jit_scalar
def _mila_derivative2_ball(x, beta):
    """In balls."""
    # -4*(2*x*exp(beta + x)**3 + 3*x*exp(beta + x)**2 - 2*x*exp(beta + x) - 2*x - 2*exp(bet...
    _t1 = (-1.0, 0.0, 2.0, 0.0)
    _t5 = _ball.add(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.powi(_t7, 3)
    _t11 = _ball.mul(x, _t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = (1.5, 0.0, 1.0, 0.0)
    _t17 = _ball.sqr(_t7)
    _t19 = _ball.mul(x, _t17)
    _t21 = _ball.mul(_t15, _t19)
    _t23 = _ball.add(_t13, _t21)
    _t24 = _ball.scaled(_t9, 1.0)
    _t26 = _ball.sub(_t23, _t24)
    _t27 = _ball.scaled(x, 1.0)
    _t29 = _ball.sub(_t26, _t27)
    _t30 = _ball.mul(x, _t7)
    _t32 = _ball.scaled(_t30, 1.0)
    _t34 = _ball.sub(_t29, _t32)
    _t35 = (1.0, 0.0, 2.0, 0.0)
    _t37 = _ball.sub(_t34, _t35)
    _t38 = (1.5, 0.0, 2.0, 0.0)
    _t40 = _ball.mul(_t38, _t17)
    _t42 = _ball.sub(_t37, _t40)
    _t43 = _ball.scaled(_t7, 3.0)
    _t45 = _ball.sub(_t42, _t43)
    _t47 = _ball.mul(_t45, _t7)
    _t49 = _ball.mul(_t1, _t47)
    _t51 = (1.0, 0.0, 1.0, 0.0)
    _t53 = _ball.scaled(_t7, 1.0)
    _t55 = _ball.add(_t51, _t53)
    _t56 = _ball.add(_t55, _t17)
    _t58 = _ball.powi(_t56, 3)
    _t60 = _ball.div(_t49, _t58)
    if _ball_wide.will_do(_t60, (x, beta)):
        return _t60
    # -4*(-2*x + (-2*x - 8)*exp(beta + x) + (2*x - 2)*exp(beta + x)**3 + (3*x - 6)*exp(beta...
    _t65 = (-1.0, 0.0, 1.0, 0.0)
    _t67 = _ball.mul(_t65, x)
    _t69 = (1.0, 0.0, 3.0, 0.0)
    _t71 = _ball.sub(_t67, _t69)
    _t73 = _ball.mul(_t71, _t7)
    _t75 = _ball.sub(_t27, _t51)
    _t77 = _ball.mul(_t9, _t75)
    _t79 = _ball.add(_t73, _t77)
    _t80 = _ball.mul(_t15, x)
    _t82 = _ball.sub(_t80, _t38)
    _t84 = _ball.mul(_t17, _t82)
    _t86 = _ball.add(_t79, _t84)
    _t87 = _ball.sub(_t86, _t27)
    _t88 = _ball.sub(_t87, _t35)
    _t90 = _ball.mul(_t88, _t7)
    _t92 = _ball.mul(_t1, _t90)
    _t94 = _ball.div(_t92, _t58)
    if _ball_wide.will_do(_t94, (x, beta)):
        return _t94
    # 4*(2*x*exp(-beta - x)**3 + 2*x*exp(-beta - x)**2 - 3*x*exp(-beta - x) - 2*x + 4*exp(-...
    _t99 = _ball.neg(beta)
    _t101 = _ball.sub(_t99, x)
    _t103 = _ball.exp(_t101)
    _t105 = _ball.sqr(_t103)
    _t107 = _ball.mul(x, _t105)
    _t109 = _ball.scaled(_t107, 1.0)
    _t111 = _ball.add(_t51, _t109)
    _t112 = _ball.powi(_t103, 3)
    _t114 = _ball.mul(x, _t112)
    _t116 = _ball.scaled(_t114, 1.0)
    _t118 = _ball.add(_t111, _t116)
    _t119 = _ball.scaled(_t112, 2.0)
    _t121 = _ball.add(_t118, _t119)
    _t122 = _ball.mul(_t38, _t103)
    _t124 = _ball.add(_t121, _t122)
    _t125 = _ball.scaled(_t105, 3.0)
    _t127 = _ball.add(_t124, _t125)
    _t128 = _ball.sub(_t127, _t27)
    _t129 = _ball.mul(x, _t103)
    _t131 = _ball.mul(_t15, _t129)
    _t133 = _ball.sub(_t128, _t131)
    _t135 = _ball.mul(_t105, _t133)
    _t137 = _ball.scaled(_t135, 2.0)
    _t139 = (1.0, 0.0, 0.0, 0.0)
    _t141 = _ball.scaled(_t103, 1.0)
    _t143 = _ball.add(_t139, _t141)
    _t144 = _ball.scaled(_t105, 1.0)
    _t146 = _ball.add(_t143, _t144)
    _t148 = _ball.powi(_t146, 3)
    _t150 = _ball.div(_t137, _t148)
    _t152 = _ball.better(_ball.better(_t60, _t94), _t150)
    return _ball_wide.settled(_t152, _mila_derivative2_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _mila_derivative2_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _mila_derivative2_ball(x, beta)


@_vecmath.jit_inline
def _mila_derivative2_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = -2.0 * x
    _v1 = -2.0 * 0.0
    _v2 = beta + x
    _v3 = abs(_v2)
    _v4 = _vecmath.two_sum(beta, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_plus(_v0, _v1, -8.0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.two_sum(_v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) > 1.0261342003245941e-289
    _v17 = _vecmath.pair_product(_v8, _v9, _v14, _v15)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v8, _v9, _v8, _v9)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v21, _v22, _v8, _v9)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = 2.0 * x
    _v27 = 2.0 * 0.0
    _v28 = _vecmath.pair_plus(_v26, _v27, -2.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.two_sum(_v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = abs(_v32) > 1.0261342003245941e-289
    _v35 = _vecmath.pair_product(_v24, _v25, _v32, _v33)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.two_product(3.0, x)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_plus(_v39, _v40, -6.0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.two_sum(_v42, _v43)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v45) > 1.0261342003245941e-289
    _v48 = _vecmath.pair_product(_v21, _v22, _v45, _v46)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_plus(_v0, _v1, -4.0)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_sum(_v52, _v53, _v18, _v19)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v36, _v37)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v49, _v50)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v0)
    _v64 = abs(-4.0)
    _v65 = abs(_v18)
    _v66 = abs(_v36)
    _v67 = abs(_v49)
    _v68 = _v63 + _v64
    _v69 = _v68 + _v65
    _v70 = _v69 + _v66
    _v71 = _v70 + _v67
    _v72 = abs(_v61) * 8192.0 >= _v71
    _v73 = _vecmath.two_sum(_v61, _v62)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_product(_v74, _v75, _v8, _v9)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = -4.0 * _v77
    _v80 = -4.0 * _v78
    _v81 = 2.0 * _v8
    _v82 = 2.0 * _v9
    _v83 = _vecmath.pair_plus(_v81, _v82, 2.0)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_sum(_v84, _v85, _v21, _v22)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v87, _v88)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_product(_v90, _v91, _v87, _v88)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = abs(_v93) > 1.0261342003245941e-289
    _v96 = abs(_v93)
    _v97 = _vecmath.pair_quotient(_v79, _v80, _v93, _v94)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _v98 + _v99
    _v101 = _vecmath.in_range(_v100)
    _v102 = abs(x)
    _v103 = abs(beta)
    _v104 = _v3 < 690.0
    _v105 = _v96 < 9.7453140114e288
    _v106 = _v102 < 3.402823669209385e38
    _v107 = _v103 < 3.402823669209385e38
    _v108 = _v16 & _v34
    _v109 = _v108 & _v47
    _v110 = _v109 & _v72
    _v111 = _v110 & _v95
    _v112 = _v111 & _v101
    _v113 = _v112 & _v104
    _v114 = _v113 & _v105
    _v115 = _v114 & _v106
    _v116 = _v115 & _v107
    _v117 = _vecmath.guarded(_v100, _v116)
    return _v117, _v116


@_vecmath.jit_inline
def _mila_derivative2_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -2.0 * x
    _v1 = beta + x
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = 4.0 + x
    _v5 = -2.0 * _v4
    _v6 = _v3 * _v5
    _v7 = _v3 * _v3
    _v8 = _v7 * _v3
    _v9 = -1.0 + x
    _v10 = 2.0 * _v9
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = _v8 * _v10
    _v13 = -2.0 + x
    _v14 = 3.0 * _v13
    _v15 = _v7 * _v14
    _v16 = _v0 + -4.0
    _v17 = _v16 + _v6
    _v18 = _v17 + _v12
    _v19 = _v18 + _v15
    _v20 = abs(_v0)
    _v21 = abs(-4.0)
    _v22 = abs(_v6)
    _v23 = abs(_v12)
    _v24 = abs(_v15)
    _v25 = _v20 + _v21
    _v26 = _v25 + _v22
    _v27 = _v26 + _v23
    _v28 = _v27 + _v24
    _v29 = abs(_v19) * 4096.0 >= _v28
    _v30 = -4.0 * _v19
    _v31 = _v30 * _v3
    _v32 = 2.0 * _v3
    _v33 = 2.0 + _v32
    _v34 = _v33 + _v7
    _v35 = _v34 * _v34
    _v36 = _v35 * _v34
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = abs(_v36)
    _v39 = _v31 / _v36
    _v40 = _vecmath.in_range(_v39)
    _v41 = abs(x)
    _v42 = abs(beta)
    _v43 = _vecmath32.single(_v39)
    _v44 = _v2 < 300.0
    _v45 = _v38 < 9.7453140114e288
    _v46 = _v41 < 3.402823669209385e38
    _v47 = _v42 < 3.402823669209385e38
    _v48 = _v11 & _v29
    _v49 = _v48 & _v37
    _v50 = _v49 & _v40
    _v51 = _v50 & _v44
    _v52 = _v51 & _v45
    _v53 = _v52 & _v46
    _v54 = _v53 & _v47
    _v55 = _vecmath32.guarded(_v43, _v54)
    return _v55, _v54


@_cached
def _fill_mila_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative2_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mila_derivative2(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative2_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mila_derivative2(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _mila_derivative2_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_mila_derivative2(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mila_derivative2(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mila_derivative2(x, beta):
    value, ok = _mila_derivative2_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative2(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mila_derivative2(x, beta):
    value, ok = _mila_derivative2_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative2(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mila_derivative2 = _dispatch.Kernel(
    __name__,
    "mila_derivative2",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_mila_derivative2,
        fill32=_fill32_mila_derivative2,
        mend=_mend_mila_derivative2,
        one=_one_mila_derivative2,
        one32=_one32_mila_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mila_derivative2(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any:
    """The second derivative of mila with respect to x.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mila_derivative2.call(out, x, beta)


@_loops.callable_when_jitted(mila_derivative2)
def _overload_mila_derivative2(x, beta=-0.25):
    call = _kernel_mila_derivative2.compiled(x, beta)

    def jitted(x, beta=-0.25):
        return call(x, beta)

    return jitted


_mila_derivative_beta_ball_expression = _ball_wide.program(
    "x beta",
    "x*(1 - tanh(log(exp(beta + x) + 1))**2)*exp(beta + x)/(exp(beta + x) + 1)",
    "4*x*(exp(beta + x) + 1)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)**2",
    "4*x*(exp(-beta - x) + 1)*exp(-beta - x)**2/(2*exp(-beta - x)**2 + 2*exp(-beta - x) + 1)**2",
)


@_vecmath.jit_scalar
def _mila_derivative_beta_ball(x, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 4*x*(exp(beta + x) + 1)*exp(beta + x)/(exp(beta + x)**2 + 2*exp(beta + x) + 2)**2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.add(beta, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.add(_t2, _t7)
    _t11 = _ball.mul(x, _t9)
    _t12 = _ball.mul(_t11, _t7)
    _t14 = _ball.scaled(_t12, 2.0)
    _t16 = (1.0, 0.0, 1.0, 0.0)
    _t18 = _ball.scaled(_t7, 1.0)
    _t20 = _ball.add(_t16, _t18)
    _t21 = _ball.sqr(_t7)
    _t23 = _ball.add(_t20, _t21)
    _t25 = _ball.sqr(_t23)
    _t27 = _ball.div(_t14, _t25)
    if _ball_wide.will_do(_t27, (x, beta)):
        return _t27
    # 4*x*(exp(-beta - x) + 1)*exp(-beta - x)**2/(2*exp(-beta - x)**2 + 2*exp(-beta - x) + ...
    _t32 = _ball.neg(beta)
    _t34 = _ball.sub(_t32, x)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.sqr(_t36)
    _t40 = _ball.mul(x, _t38)
    _t41 = _ball.add(_t2, _t36)
    _t43 = _ball.mul(_t40, _t41)
    _t45 = _ball.scaled(_t43, 2.0)
    _t47 = _ball.scaled(_t36, 1.0)
    _t49 = _ball.add(_t2, _t47)
    _t50 = _ball.scaled(_t38, 1.0)
    _t52 = _ball.add(_t49, _t50)
    _t54 = _ball.sqr(_t52)
    _t56 = _ball.div(_t45, _t54)
    _t58 = _ball.better(_t27, _t56)
    return _ball_wide.settled(_t58, _mila_derivative_beta_ball_expression, (x, beta))


@_vecmath.jit_scalar
def _mila_derivative_beta_exact(x, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    beta = _ball.from_float(beta)
    return _mila_derivative_beta_ball(x, beta)


@_vecmath.jit_inline
def _mila_derivative_beta_fast(x, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_sum(beta, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v12, _v13, _v6, _v7)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = 4.0 * _v15
    _v18 = 4.0 * _v16
    _v19 = 2.0 * _v6
    _v20 = 2.0 * _v7
    _v21 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_plus(_v19, _v20, 2.0)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_sum(_v25, _v26, _v22, _v23)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_product(_v28, _v29, _v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v31) > 1.0261342003245941e-289
    _v34 = abs(_v31)
    _v35 = _vecmath.pair_quotient(_v17, _v18, _v31, _v32)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _v36 + _v37
    _v39 = _vecmath.in_range(_v38)
    _v40 = abs(x)
    _v41 = abs(beta)
    _v42 = _v1 < 215.0
    _v43 = _v34 < 9.7453140114e288
    _v44 = _v40 < 3.402823669209385e38
    _v45 = _v41 < 3.402823669209385e38
    _v46 = _v33 & _v39
    _v47 = _v46 & _v42
    _v48 = _v47 & _v43
    _v49 = _v48 & _v44
    _v50 = _v49 & _v45
    _v51 = _vecmath.guarded(_v38, _v50)
    return _v51, _v50


@_vecmath.jit_inline
def _mila_derivative_beta_fast32(x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 4.0 * _v2
    _v4 = 1.0 + _v2
    _v5 = _v3 * _v4
    _v6 = _v5 * x
    _v7 = 2.0 * _v2
    _v8 = _v2 * _v2
    _v9 = 2.0 + _v7
    _v10 = _v9 + _v8
    _v11 = _v10 * _v10
    _v12 = _v6 / _v11
    _v13 = abs(x)
    _v14 = abs(beta)
    _v15 = _vecmath32.single(_v12)
    _v16 = _v1 < 100.0
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v14 < 3.402823669209385e38
    _v19 = _v16 & _v17
    _v20 = _v19 & _v18
    _v21 = _vecmath32.guarded(_v15, _v20)
    return _v21, _v20


@_cached
def _fill_mila_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative_beta_fast(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mila_derivative_beta(x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_derivative_beta_fast32(_loops.at(x, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mila_derivative_beta(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN
    ball = _mila_derivative_beta_exact(x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_mila_derivative_beta(x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mila_derivative_beta(_loops.at(x, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mila_derivative_beta(x, beta):
    value, ok = _mila_derivative_beta_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative_beta(_loops.float64(x), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mila_derivative_beta(x, beta):
    value, ok = _mila_derivative_beta_fast32(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact = _round_mila_derivative_beta(_loops.float64(x), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mila_derivative_beta = _dispatch.Kernel(
    __name__,
    "mila_derivative_beta",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_mila_derivative_beta,
        fill32=_fill32_mila_derivative_beta,
        mend=_mend_mila_derivative_beta,
        one=_one_mila_derivative_beta,
        one32=_one32_mila_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def mila_derivative_beta(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any:
    """The derivative of mila with respect to its parameter beta.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mila_derivative_beta.call(out, x, beta)


@_loops.callable_when_jitted(mila_derivative_beta)
def _overload_mila_derivative_beta(x, beta=-0.25):
    call = _kernel_mila_derivative_beta.compiled(x, beta)

    def jitted(x, beta=-0.25):
        return call(x, beta)

    return jitted


@_vecmath.jit_inline
def _mila_derivative_fast_pulled32(grad_output, x, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta + x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = 4.0 * x
    _v6 = 4.0 * _v2
    _v7 = _v6 * x
    _v8 = 6.0 * _v2
    _v9 = _v3 * _v2
    _v10 = 4.0 + _v4
    _v11 = _v10 + _v5
    _v12 = _v11 + _v7
    _v13 = _v12 + _v8
    _v14 = _v13 + _v9
    _v15 = abs(_v5)
    _v16 = abs(_v7)
    _v17 = _v10 + _v15
    _v18 = _v17 + _v16
    _v19 = _v18 + _v8
    _v20 = _v19 + _v9
    _v21 = abs(_v14) * 4096.0 >= _v20
    _v22 = _v14 * _v2
    _v23 = 2.0 * _v2
    _v24 = 2.0 + _v23
    _v25 = _v24 + _v3
    _v26 = _v25 * _v25
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = abs(_v26)
    _v29 = _v22 / _v26
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(beta)
    _v33 = _vecmath32.product(grad_output, _v29)
    _v34 = _v1 < 300.0
    _v35 = _v28 < 9.7453140114e288
    _v36 = _v31 < 3.402823669209385e38
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v21 & _v27
    _v39 = _v38 & _v30
    _v40 = _v39 & _v34
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _vecmath32.guarded(_v33, _v43)
    return _v44, _v44 == _v44


@_vecmath.jit_inline
def _mila_backward_fast(grad_output, x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _mila_derivative_fast(x, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _mila_backward_fast32(grad_output, x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mila_derivative_fast_pulled32(grad_output, x, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _mila_backward_exact(grad_output, x, beta):
    """Right everywhere: balls."""
    _d0 = _mila_derivative_exact(x, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_mila_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_mila_backward(grad_output, x, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _mila_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_mila_backward(grad_output, x, beta, width):
    if _loops.any_nan(grad_output, x, beta):
        return _loops.NAN
    ball = _mila_backward_exact(grad_output, x, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_mila_backward(grad_output, x, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_mila_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_mila_backward(grad_output, x, beta):
    value, ok = _mila_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_mila_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_mila_backward(grad_output, x, beta):
    value, ok = _mila_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact = _round_mila_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_mila_backward = _dispatch.Kernel(
    __name__,
    "mila_backward",
    ("grad_output", "x", "beta"),
    _loops.Loops(
        fill=_fill_mila_backward,
        fill32=_fill32_mila_backward,
        mend=_mend_mila_backward,
        one=_one_mila_backward,
        one32=_one32_mila_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def mila_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of mila.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_mila_backward.call(out, grad_output, x, beta)


@_loops.callable_when_jitted(mila_backward)
def _overload_mila_backward(grad_output, x, beta=-0.25):
    call = _kernel_mila_backward.compiled(grad_output, x, beta)

    def jitted(grad_output, x, beta=-0.25):
        return call(grad_output, x, beta)

    return jitted


@_vecmath.jit_inline
def _mila_value_and_derivative_fast(x, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mila_fast(x, beta)
    _r1, _ok1 = _mila_derivative_fast(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _mila_value_and_derivative_fast32(x, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _mila_fast32(x, beta)
    _r1, _ok1 = _mila_derivative_fast32(x, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _mila_value_and_derivative_exact(x, beta):
    """Right everywhere: balls."""
    _r0 = _mila_exact(x, beta)
    _r1 = _mila_derivative_exact(x, beta)
    return _r0, _r1


@_cached
def _fill_mila_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _mila_value_and_derivative_fast(_loops.at(x, i), _loops.at(beta, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_mila_value_and_derivative(x, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _mila_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_mila_value_and_derivative(x, beta, width):
    if _loops.any_nan(x, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _mila_value_and_derivative_exact(x, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_mila_value_and_derivative(x, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_mila_value_and_derivative(
                _loops.at(x, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_mila_value_and_derivative(x, beta):
    value_0, value_1, ok = _mila_value_and_derivative_fast(_loops.float64(x), _loops.float64(beta))
    if not ok:
        exact_0, exact_1 = _round_mila_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_mila_value_and_derivative(x, beta):
    value_0, value_1, ok = _mila_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_mila_value_and_derivative(
            _loops.float64(x), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_mila_value_and_derivative = _dispatch.Kernel(
    __name__,
    "mila_value_and_derivative",
    ("x", "beta"),
    _loops.Loops(
        fill=_fill_mila_value_and_derivative,
        fill32=_fill32_mila_value_and_derivative,
        mend=_mend_mila_value_and_derivative,
        one=_one_mila_value_and_derivative,
        one32=_one32_mila_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def mila_value_and_derivative(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any:
    """Mila and its derivative, in one pass.

    beta: default -0.25.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_mila_value_and_derivative.call(out, x, beta)


@_loops.callable_when_jitted(mila_value_and_derivative)
def _overload_mila_value_and_derivative(x, beta=-0.25):
    call = _kernel_mila_value_and_derivative.compiled(x, beta)

    def jitted(x, beta=-0.25):
        return call(x, beta)

    return jitted


def mila_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None
) -> Any:
    """The sum of grad_output times mila_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "mila_backward_beta",
        _kernel_mila_derivative_beta,
        ("grad_output", "x", "beta"),
        2,
        (grad_output, x, beta),
        out,
    )
