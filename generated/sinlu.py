"""SinLU.

Written by `symact build` from [sinlu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "sinlu",
    "sinlu_backward",
    "sinlu_backward_alpha",
    "sinlu_backward_beta",
    "sinlu_derivative",
    "sinlu_derivative2",
    "sinlu_derivative_alpha",
    "sinlu_derivative_beta",
    "sinlu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_sinlu_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(alpha*sin(beta*x) + x)/(1 + exp(-x))",
    "(alpha*sin(beta*x) + x)*exp(x)/(exp(x) + 1)",
)


@_vecmath.jit_scalar
def _sinlu_ball(x, alpha, beta):
    """In balls."""
    # (alpha*sin(beta*x) + x)*exp(x)/(exp(x) + 1)
    _t4 = _ball.mul(beta, x)
    _t6 = _ball.sin(_t4)
    _t8 = _ball.mul(alpha, _t6)
    _t10 = _ball.add(_t8, x)
    _t12 = _ball.exp(x)
    _t14 = _ball.mul(_t10, _t12)
    _t16 = (1.0, 0.0, 0.0, 0.0)
    _t18 = _ball.add(_t16, _t12)
    _t20 = _ball.div(_t14, _t18)
    if _ball_wide.will_do(_t20, (x, alpha, beta)):
        return _t20
    # (alpha*sin(beta*x) + x)/(exp(-x) + 1)
    _t25 = _ball.neg(x)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.add(_t16, _t27)
    _t31 = _ball.div(_t10, _t29)
    _t33 = _ball.better(_t20, _t31)
    return _ball_wide.settled(_t33, _sinlu_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _sinlu_limit(x, alpha, beta):
    """In balls."""
    return _sinlu_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _sinlu_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _sinlu_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sinlu_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sinlu_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.sin_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = _vecmath.pair_times(_v5, _v6, alpha)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v9)
    _v15 = abs(x)
    _v16 = _v14 + _v15
    _v17 = abs(_v12) * 1024.0 >= _v16
    _v18 = _vecmath.two_sum(_v12, _v13)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = -x
    _v22 = _vecmath.exp_bounded_as_pair(_v21, 0.0)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_plus(_v23, _v24, 1.0)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_quotient(_v19, _v20, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _v29 + _v30
    _v32 = _vecmath.in_range(_v31)
    _v33 = abs(alpha)
    _v34 = abs(beta)
    _v35 = _v3 < 1048576.0
    _v36 = _v15 < 325.0
    _v37 = _v33 < 3.402823669209385e38
    _v38 = _v34 < 3.402823669209385e38
    _v39 = _v7 & _v17
    _v40 = _v39 & _v32
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _v43 & _v38
    _v45 = _vecmath.guarded(_v31, _v44)
    return _v45, _v44


@_vecmath.jit_inline
def _sinlu_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * alpha
    _v5 = _v4 + x
    _v6 = abs(_v4)
    _v7 = abs(x)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = -x
    _v11 = _vecmath32.exp_light(_v10)
    _v12 = 1.0 + _v11
    _v13 = _v5 / _v12
    _v14 = _v13 != 0.0
    _v15 = abs(alpha)
    _v16 = abs(beta)
    _v17 = _vecmath32.single(_v13)
    _v18 = _v2 < 1048576.0
    _v19 = _v7 < 300.0
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v16 < 3.402823669209385e38
    _v22 = _v3 & _v9
    _v23 = _v22 & _v14
    _v24 = _v23 & _v18
    _v25 = _v24 & _v19
    _v26 = _v25 & _v20
    _v27 = _v26 & _v21
    _v28 = _vecmath32.guarded(_v17, _v27)
    return _v28, _v27


@_cached
def _fill_sinlu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu(x, alpha, beta):
    value, ok = _sinlu_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_sinlu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu(x, alpha, beta):
    value, ok = _sinlu_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_sinlu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu = _dispatch.Kernel(
    __name__,
    "sinlu",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu,
        fill32=_fill32_sinlu,
        mend=_mend_sinlu,
        one=_one_sinlu,
        one32=_one32_sinlu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinlu(x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """SinLU, elementwise.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu)
def _overload_sinlu(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_sinlu_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(alpha*beta*cos(beta*x) + 1)/(1 + exp(-x)) + (alpha*sin(beta*x) + x)*exp(-x)/(1 + exp(-x))**2",
    "(alpha*beta*exp(x)*cos(beta*x) + alpha*beta*cos(beta*x) + alpha*sin(beta*x) + x + exp(x) + "
    "1)*exp(x)/(exp(x) + 1)**2",
)


@_vecmath.jit_scalar
def _sinlu_derivative_ball(x, alpha, beta):
    """In balls."""
    # (alpha*beta*exp(x)*cos(beta*x) + alpha*beta*cos(beta*x) + alpha*sin(beta*x) + x + exp...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, beta)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.cos(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t13 = _ball.add(_t1, _t11)
    _t14 = _ball.mul(alpha, beta)
    _t15 = _ball.mul(_t14, _t9)
    _t16 = _ball.exp(x)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.add(_t13, _t18)
    _t21 = _ball.sin(_t7)
    _t23 = _ball.mul(alpha, _t21)
    _t25 = _ball.add(_t20, _t23)
    _t26 = _ball.add(_t25, _t16)
    _t27 = _ball.add(_t26, x)
    _t29 = _ball.mul(_t27, _t16)
    _t31 = _ball.add(_t1, _t16)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t29, _t33)
    if _ball_wide.will_do(_t35, (x, alpha, beta)):
        return _t35
    # (alpha*sin(beta*x) + x)*exp(-x)/(exp(-x) + 1)**2 + (alpha*beta*cos(beta*x) + 1)/(exp(...
    _t40 = _ball.add(_t1, _t11)
    _t42 = _ball.neg(x)
    _t44 = _ball.exp(_t42)
    _t46 = _ball.add(_t1, _t44)
    _t48 = _ball.div(_t40, _t46)
    _t50 = _ball.add(_t23, x)
    _t52 = _ball.mul(_t50, _t44)
    _t54 = _ball.sqr(_t46)
    _t56 = _ball.div(_t52, _t54)
    _t58 = _ball.add(_t48, _t56)
    _t60 = _ball.better(_t35, _t58)
    return _ball_wide.settled(_t60, _sinlu_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _sinlu_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _sinlu_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _sinlu_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(beta, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4)
    _v7 = _vecmath.cos_as_pair(_v4, _v5)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) * 1125899906842624.0 >= _v6
    _v11 = _vecmath.pair_product(_v1, _v2, _v8, _v9)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(x)
    _v15 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v12, _v13, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.sin_as_pair(_v4, _v5)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(_v22) * 1125899906842624.0 >= _v6
    _v25 = _vecmath.pair_times(_v22, _v23, alpha)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_sum(_v29, _v30, _v19, _v20)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_sum(_v32, _v33, _v26, _v27)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v35, _v36, _v16, _v17)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v38, _v39, x)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v12)
    _v44 = abs(_v19)
    _v45 = abs(_v26)
    _v46 = 1.0 + _v43
    _v47 = _v46 + _v44
    _v48 = _v47 + _v45
    _v49 = _v48 + _v16
    _v50 = _v49 + _v14
    _v51 = abs(_v41) * 1024.0 >= _v50
    _v52 = _v41 + _v42
    _v53 = _v52 * _v16
    _v54 = 2.0 + _v16
    _v55 = _v16 * _v54
    _v56 = _v55 + 1.0
    _v57 = _v53 / _v56
    _v58 = _vecmath.in_range(_v57)
    _v59 = abs(alpha)
    _v60 = abs(beta)
    _v61 = _v6 < 1048576.0
    _v62 = _v14 < 215.0
    _v63 = _v59 < 3.402823669209385e38
    _v64 = _v60 < 3.402823669209385e38
    _v65 = _v10 & _v24
    _v66 = _v65 & _v51
    _v67 = _v66 & _v58
    _v68 = _v67 & _v61
    _v69 = _v68 & _v62
    _v70 = _v69 & _v63
    _v71 = _v70 & _v64
    _v72 = _vecmath.guarded(_v57, _v71)
    return _v72, _v71


@_vecmath.jit_inline
def _sinlu_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * alpha
    _v5 = _v4 * beta
    _v6 = 1.0 + _v5
    _v7 = abs(_v5)
    _v8 = 1.0 + _v7
    _v9 = abs(_v6) * 4096.0 >= _v8
    _v10 = abs(x)
    _v11 = -x
    _v12 = _vecmath32.exp_fine(_v11)
    _v13 = 1.0 + _v12
    _v14 = _v6 / _v13
    _v15 = _vecmath32.sin(_v0)
    _v16 = abs(_v15) * 4096.0 >= _v2
    _v17 = _v15 * alpha
    _v18 = _v17 + x
    _v19 = abs(_v17)
    _v20 = _v19 + _v10
    _v21 = abs(_v18) * 4096.0 >= _v20
    _v22 = _v18 * _v12
    _v23 = _v13 * _v13
    _v24 = _v22 / _v23
    _v25 = _v14 + _v24
    _v26 = abs(_v14)
    _v27 = abs(_v24)
    _v28 = _v26 + _v27
    _v29 = abs(_v25) * 4096.0 >= _v28
    _v30 = _v25 != 0.0
    _v31 = abs(alpha)
    _v32 = abs(beta)
    _v33 = _vecmath32.single(_v25)
    _v34 = _v2 < 1048576.0
    _v35 = _v10 < 150.0
    _v36 = _v31 < 3.402823669209385e38
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v3 & _v9
    _v39 = _v38 & _v16
    _v40 = _v39 & _v21
    _v41 = _v40 & _v29
    _v42 = _v41 & _v30
    _v43 = _v42 & _v34
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _vecmath32.guarded(_v33, _v46)
    return _v47, _v46


@_cached
def _fill_sinlu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu_derivative(x, alpha, beta):
    value, ok = _sinlu_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu_derivative(x, alpha, beta):
    value, ok = _sinlu_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu_derivative = _dispatch.Kernel(
    __name__,
    "sinlu_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_derivative,
        fill32=_fill32_sinlu_derivative,
        mend=_mend_sinlu_derivative,
        one=_one_sinlu_derivative,
        one32=_one32_sinlu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinlu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of sinlu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_derivative)
def _overload_sinlu_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_sinlu_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(-alpha*beta**2*sin(beta*x) - (1 - 2*exp(-x)/(1 + exp(-x)))*(alpha*sin(beta*x) + "
    "x)*exp(-x)/(1 + exp(-x)) + 2*(alpha*beta*cos(beta*x) + 1)*exp(-x)/(1 + exp(-x)))/(1 + "
    "exp(-x))",
    "-(alpha*beta**2*exp(x)**2*sin(beta*x) + 2*alpha*beta**2*exp(x)*sin(beta*x) + "
    "alpha*beta**2*sin(beta*x) - 2*alpha*beta*exp(x)*cos(beta*x) - 2*alpha*beta*cos(beta*x) + "
    "alpha*exp(x)*sin(beta*x) - alpha*sin(beta*x) + x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + "
    "1)**3",
)


@_vecmath.jit_scalar
def _sinlu_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -(alpha*beta**2*exp(x)**2*sin(beta*x) + 2*alpha*beta**2*exp(x)*sin(beta*x) + alpha*be...
    _t3 = _ball.sqr(beta)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = _ball.exp(x)
    _t9 = _ball.mul(_t5, _t7)
    _t10 = _ball.mul(beta, x)
    _t12 = _ball.sin(_t10)
    _t14 = _ball.mul(_t9, _t12)
    _t16 = _ball.scaled(_t14, 1.0)
    _t18 = _ball.mul(alpha, _t3)
    _t19 = _ball.sqr(_t7)
    _t21 = _ball.mul(_t18, _t19)
    _t22 = _ball.mul(_t21, _t12)
    _t24 = _ball.add(_t16, _t22)
    _t25 = _ball.mul(alpha, _t3)
    _t26 = _ball.mul(_t25, _t12)
    _t28 = _ball.add(_t24, _t26)
    _t29 = _ball.mul(alpha, _t7)
    _t30 = _ball.mul(_t29, _t12)
    _t32 = _ball.add(_t28, _t30)
    _t33 = _ball.mul(x, _t7)
    _t35 = _ball.add(_t32, _t33)
    _t36 = (1.0, 0.0, 1.0, 0.0)
    _t38 = _ball.sub(_t35, _t36)
    _t39 = _ball.mul(alpha, beta)
    _t40 = _ball.cos(_t10)
    _t42 = _ball.mul(_t39, _t40)
    _t44 = _ball.scaled(_t42, 1.0)
    _t46 = _ball.sub(_t38, _t44)
    _t47 = _ball.mul(alpha, beta)
    _t48 = _ball.mul(_t47, _t40)
    _t49 = _ball.mul(_t48, _t7)
    _t51 = _ball.scaled(_t49, 1.0)
    _t53 = _ball.sub(_t46, _t51)
    _t54 = _ball.scaled(_t7, 1.0)
    _t56 = _ball.sub(_t53, _t54)
    _t57 = _ball.mul(alpha, _t12)
    _t59 = _ball.sub(_t56, _t57)
    _t60 = _ball.sub(_t59, x)
    _t62 = _ball.mul(_t60, _t7)
    _t64 = _ball.neg(_t62)
    _t66 = (1.0, 0.0, 0.0, 0.0)
    _t68 = _ball.add(_t66, _t7)
    _t70 = _ball.powi(_t68, 3)
    _t72 = _ball.div(_t64, _t70)
    if _ball_wide.will_do(_t72, (x, alpha, beta)):
        return _t72
    # (-alpha*beta**2*sin(beta*x) - (1 - 2*exp(-x)/(exp(-x) + 1))*(alpha*sin(beta*x) + x)*e...
    _t77 = _ball.add(_t66, _t42)
    _t79 = _ball.neg(x)
    _t81 = _ball.exp(_t79)
    _t83 = _ball.mul(_t77, _t81)
    _t85 = _ball.scaled(_t83, 1.0)
    _t87 = _ball.add(_t66, _t81)
    _t89 = _ball.div(_t85, _t87)
    _t91 = _ball.scaled(_t81, 1.0)
    _t93 = _ball.div(_t91, _t87)
    _t95 = _ball.sub(_t66, _t93)
    _t97 = _ball.add(_t57, x)
    _t99 = _ball.mul(_t95, _t97)
    _t100 = _ball.mul(_t99, _t81)
    _t102 = _ball.div(_t100, _t87)
    _t104 = _ball.sub(_t89, _t102)
    _t105 = _ball.sub(_t104, _t26)
    _t107 = _ball.div(_t105, _t87)
    _t109 = _ball.better(_t72, _t107)
    return _ball_wide.settled(_t109, _sinlu_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _sinlu_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _sinlu_derivative2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _sinlu_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(beta, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = abs(_v4) > 1.0261342003245941e-289
    _v7 = abs(_v4)
    _v8 = _vecmath.cos_as_pair(_v4, _v5)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) * 1125899906842624.0 >= _v7
    _v12 = _vecmath.pair_product(_v1, _v2, _v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = -2.0 * _v13
    _v16 = -2.0 * _v14
    _v17 = abs(_v15) > 1.0261342003245941e-289
    _v18 = abs(x)
    _v19 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(_v13, _v14, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = -2.0 * _v23
    _v26 = -2.0 * _v24
    _v27 = -2.0 * _v20
    _v28 = -2.0 * _v21
    _v29 = _vecmath.sin_as_pair(_v4, _v5)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v30) * 1125899906842624.0 >= _v7
    _v33 = _vecmath.pair_times(_v30, _v31, alpha)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -_v34
    _v37 = -_v35
    _v38 = -x
    _v39 = _vecmath.two_product(beta, beta)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = abs(_v40) > 1.0261342003245941e-289
    _v43 = _vecmath.pair_times(_v40, _v41, alpha)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v44) > 1.0261342003245941e-289
    _v47 = _vecmath.pair_product(_v44, _v45, _v20, _v21)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_product(_v48, _v49, _v30, _v31)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = 2.0 * _v51
    _v54 = 2.0 * _v52
    _v55 = _vecmath.pair_product(_v20, _v21, _v20, _v21)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(_v44, _v45, _v56, _v57)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_product(_v59, _v60, _v30, _v31)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_product(_v44, _v45, _v30, _v31)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_times(_v20, _v21, alpha)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v68, _v69, _v30, _v31)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_times(_v20, _v21, x)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _vecmath.pair_plus(_v15, _v16, -2.0)
    _v77 = _v76[0]
    _v78 = _v76[1]
    _v79 = _vecmath.pair_sum(_v77, _v78, _v25, _v26)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_sum(_v80, _v81, _v27, _v28)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = _vecmath.pair_sum(_v83, _v84, _v36, _v37)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_plus(_v86, _v87, _v38)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_sum(_v89, _v90, _v53, _v54)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_sum(_v92, _v93, _v62, _v63)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_sum(_v95, _v96, _v65, _v66)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v71, _v72)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_sum(_v101, _v102, _v74, _v75)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = abs(-2.0)
    _v107 = abs(_v15)
    _v108 = abs(_v25)
    _v109 = abs(_v27)
    _v110 = abs(_v34)
    _v111 = abs(_v53)
    _v112 = abs(_v62)
    _v113 = abs(_v65)
    _v114 = abs(_v71)
    _v115 = abs(_v74)
    _v116 = _v106 + _v107
    _v117 = _v116 + _v108
    _v118 = _v117 + _v109
    _v119 = _v118 + _v110
    _v120 = _v119 + _v18
    _v121 = _v120 + _v111
    _v122 = _v121 + _v112
    _v123 = _v122 + _v113
    _v124 = _v123 + _v114
    _v125 = _v124 + _v115
    _v126 = abs(_v104) * 1024.0 >= _v125
    _v127 = _vecmath.two_sum(_v104, _v105)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v128, _v129, _v20, _v21)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = -_v131
    _v134 = -_v132
    _v135 = _vecmath.pair_plus(_v20, _v21, 1.0)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = _vecmath.pair_product(_v136, _v137, _v136, _v137)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = _vecmath.pair_product(_v139, _v140, _v136, _v137)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = abs(_v142) > 1.0261342003245941e-289
    _v145 = abs(_v142)
    _v146 = _vecmath.pair_quotient(_v133, _v134, _v142, _v143)
    _v147 = _v146[0]
    _v148 = _v146[1]
    _v149 = _v147 + _v148
    _v150 = _vecmath.in_range(_v149)
    _v151 = abs(alpha)
    _v152 = abs(beta)
    _v153 = _v7 < 1048576.0
    _v154 = _v18 < 690.0
    _v155 = _v145 < 9.7453140114e288
    _v156 = _v151 < 3.402823669209385e38
    _v157 = _v152 < 3.402823669209385e38
    _v158 = _v6 & _v11
    _v159 = _v158 & _v17
    _v160 = _v159 & _v32
    _v161 = _v160 & _v42
    _v162 = _v161 & _v46
    _v163 = _v162 & _v126
    _v164 = _v163 & _v144
    _v165 = _v164 & _v150
    _v166 = _v165 & _v153
    _v167 = _v166 & _v154
    _v168 = _v167 & _v155
    _v169 = _v168 & _v156
    _v170 = _v169 & _v157
    _v171 = _vecmath.guarded(_v149, _v170)
    return _v171, _v170


@_vecmath.jit_inline
def _sinlu_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -2.0 * _v2
    _v4 = 1.0 + _v2
    _v5 = _v3 / _v4
    _v6 = _v5 + 1.0
    _v7 = abs(_v5)
    _v8 = _v7 + 1.0
    _v9 = abs(_v6) * 262144.0 >= _v8
    _v10 = -_v6
    _v11 = beta * x
    _v12 = _vecmath32.sin(_v11)
    _v13 = abs(_v11)
    _v14 = abs(_v12) * 4096.0 >= _v13
    _v15 = _v12 * alpha
    _v16 = _v15 + x
    _v17 = abs(_v15)
    _v18 = _v17 + _v0
    _v19 = abs(_v16) * 4096.0 >= _v18
    _v20 = _v10 * _v16
    _v21 = _v20 * _v2
    _v22 = _v21 / _v4
    _v23 = beta * beta
    _v24 = -_v23
    _v25 = _v24 * _v12
    _v26 = _v25 * alpha
    _v27 = _vecmath32.cos(_v11)
    _v28 = abs(_v27) * 4096.0 >= _v13
    _v29 = _v27 * alpha
    _v30 = _v29 * beta
    _v31 = 1.0 + _v30
    _v32 = abs(_v30)
    _v33 = 1.0 + _v32
    _v34 = abs(_v31) * 4096.0 >= _v33
    _v35 = 2.0 * _v31
    _v36 = _v35 * _v2
    _v37 = _v36 / _v4
    _v38 = _v22 + _v26
    _v39 = _v38 + _v37
    _v40 = abs(_v22)
    _v41 = abs(_v26)
    _v42 = abs(_v37)
    _v43 = _v40 + _v41
    _v44 = _v43 + _v42
    _v45 = abs(_v39) * 4096.0 >= _v44
    _v46 = _v39 / _v4
    _v47 = _v46 != 0.0
    _v48 = abs(alpha)
    _v49 = abs(beta)
    _v50 = _vecmath32.single(_v46)
    _v51 = _v0 < 100.0
    _v52 = _v13 < 1048576.0
    _v53 = _v48 < 3.402823669209385e38
    _v54 = _v49 < 3.402823669209385e38
    _v55 = _v9 & _v14
    _v56 = _v55 & _v19
    _v57 = _v56 & _v28
    _v58 = _v57 & _v34
    _v59 = _v58 & _v45
    _v60 = _v59 & _v47
    _v61 = _v60 & _v51
    _v62 = _v61 & _v52
    _v63 = _v62 & _v53
    _v64 = _v63 & _v54
    _v65 = _vecmath32.guarded(_v50, _v64)
    return _v65, _v64


@_cached
def _fill_sinlu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu_derivative2(x, alpha, beta):
    value, ok = _sinlu_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu_derivative2(x, alpha, beta):
    value, ok = _sinlu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu_derivative2 = _dispatch.Kernel(
    __name__,
    "sinlu_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_derivative2,
        fill32=_fill32_sinlu_derivative2,
        mend=_mend_sinlu_derivative2,
        one=_one_sinlu_derivative2,
        one32=_one32_sinlu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinlu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of sinlu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_derivative2)
def _overload_sinlu_derivative2(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_sinlu_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta", "sin(beta*x)/(1 + exp(-x))", "exp(x)*sin(beta*x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _sinlu_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    # exp(x)*sin(beta*x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t5 = _ball.mul(beta, x)
    _t7 = _ball.sin(_t5)
    _t9 = _ball.mul(_t2, _t7)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.add(_t11, _t2)
    _t15 = _ball.div(_t9, _t13)
    if _ball_wide.will_do(_t15, (x, alpha, beta)):
        return _t15
    # sin(beta*x)/(exp(-x) + 1)
    _t20 = _ball.neg(x)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.add(_t11, _t22)
    _t26 = _ball.div(_t7, _t24)
    _t28 = _ball.better(_t15, _t26)
    return _ball_wide.settled(_t28, _sinlu_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _sinlu_derivative_alpha_limit(x, alpha, beta):
    """In balls."""
    return _sinlu_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _sinlu_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _sinlu_derivative_alpha_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sinlu_derivative_alpha_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sinlu_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.sin_as_pair(_v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) * 1125899906842624.0 >= _v3
    _v8 = abs(x)
    _v9 = -x
    _v10 = _vecmath.exp_bounded(_v9)
    _v11 = 1.0 + _v10
    _v12 = _v5 / _v11
    _v13 = _vecmath.in_range(_v12)
    _v14 = abs(alpha)
    _v15 = abs(beta)
    _v16 = _v3 < 1048576.0
    _v17 = _v8 < 325.0
    _v18 = _v14 < 3.402823669209385e38
    _v19 = _v15 < 3.402823669209385e38
    _v20 = _v7 & _v13
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _vecmath.guarded(_v12, _v24)
    _v26 = _v25 if alpha == alpha else alpha
    return _v26, _v24


@_vecmath.jit_inline
def _sinlu_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = abs(x)
    _v5 = -x
    _v6 = _vecmath32.exp_light(_v5)
    _v7 = 1.0 + _v6
    _v8 = _v1 / _v7
    _v9 = _v8 != 0.0
    _v10 = abs(alpha)
    _v11 = abs(beta)
    _v12 = _vecmath32.single(_v8)
    _v13 = _v2 < 1048576.0
    _v14 = _v4 < 300.0
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v3 & _v9
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _vecmath32.guarded(_v12, _v21)
    _v23 = _v22 if alpha == alpha else _vecmath32.single(alpha)
    return _v23, _v21


@_cached
def _fill_sinlu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu_derivative_alpha(x, alpha, beta):
    value, ok = _sinlu_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu_derivative_alpha(x, alpha, beta):
    value, ok = _sinlu_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "sinlu_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_derivative_alpha,
        fill32=_fill32_sinlu_derivative_alpha,
        mend=_mend_sinlu_derivative_alpha,
        one=_one_sinlu_derivative_alpha,
        one32=_one32_sinlu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinlu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of sinlu with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_derivative_alpha)
def _overload_sinlu_derivative_alpha(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_sinlu_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta", "alpha*x*cos(beta*x)/(1 + exp(-x))", "alpha*x*exp(x)*cos(beta*x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _sinlu_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    # alpha*x*exp(x)*cos(beta*x)/(exp(x) + 1)
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.mul(beta, x)
    _t7 = _ball.cos(_t5)
    _t9 = _ball.mul(_t3, _t7)
    _t10 = _ball.exp(x)
    _t12 = _ball.mul(_t9, _t10)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.add(_t14, _t10)
    _t18 = _ball.div(_t12, _t16)
    if _ball_wide.will_do(_t18, (x, alpha, beta)):
        return _t18
    # alpha*x*cos(beta*x)/(exp(-x) + 1)
    _t23 = _ball.mul(alpha, x)
    _t24 = _ball.mul(_t23, _t7)
    _t26 = _ball.neg(x)
    _t28 = _ball.exp(_t26)
    _t30 = _ball.add(_t14, _t28)
    _t32 = _ball.div(_t24, _t30)
    _t34 = _ball.better(_t18, _t32)
    return _ball_wide.settled(_t34, _sinlu_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _sinlu_derivative_beta_limit(x, alpha, beta):
    """In balls."""
    return _sinlu_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _sinlu_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _sinlu_derivative_beta_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _sinlu_derivative_beta_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _sinlu_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = abs(_v1)
    _v5 = _vecmath.cos_as_pair(_v1, _v2)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) * 1125899906842624.0 >= _v4
    _v9 = _vecmath.two_product(_v6, alpha)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.rounded(_v13, _v14)
    _v16 = abs(x)
    _v17 = -x
    _v18 = _vecmath.exp_bounded(_v17)
    _v19 = 1.0 + _v18
    _v20 = _v15 / _v19
    _v21 = _vecmath.in_range(_v20)
    _v22 = abs(alpha)
    _v23 = abs(beta)
    _v24 = _v4 < 1048576.0
    _v25 = _v16 < 325.0
    _v26 = _v22 < 3.402823669209385e38
    _v27 = _v23 < 3.402823669209385e38
    _v28 = _v3 & _v8
    _v29 = _v28 & _v21
    _v30 = _v29 & _v24
    _v31 = _v30 & _v25
    _v32 = _v31 & _v26
    _v33 = _v32 & _v27
    _v34 = _vecmath.guarded(_v20, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _sinlu_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * alpha
    _v5 = _v4 * x
    _v6 = abs(x)
    _v7 = -x
    _v8 = _vecmath32.exp_light(_v7)
    _v9 = 1.0 + _v8
    _v10 = _v5 / _v9
    _v11 = _v10 != 0.0
    _v12 = abs(alpha)
    _v13 = abs(beta)
    _v14 = _vecmath32.single(_v10)
    _v15 = _v2 < 1048576.0
    _v16 = _v6 < 300.0
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v3 & _v11
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _vecmath32.guarded(_v14, _v23)
    return _v24, _v23


@_cached
def _fill_sinlu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu_derivative_beta(x, alpha, beta):
    value, ok = _sinlu_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu_derivative_beta(x, alpha, beta):
    value, ok = _sinlu_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu_derivative_beta = _dispatch.Kernel(
    __name__,
    "sinlu_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_derivative_beta,
        fill32=_fill32_sinlu_derivative_beta,
        mend=_mend_sinlu_derivative_beta,
        one=_one_sinlu_derivative_beta,
        one32=_one32_sinlu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def sinlu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of sinlu with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_derivative_beta)
def _overload_sinlu_derivative_beta(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _sinlu_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.cos(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = _v1 * alpha
    _v5 = _v4 * beta
    _v6 = 1.0 + _v5
    _v7 = abs(_v5)
    _v8 = 1.0 + _v7
    _v9 = abs(_v6) * 4096.0 >= _v8
    _v10 = abs(x)
    _v11 = -x
    _v12 = _vecmath32.exp_fine(_v11)
    _v13 = 1.0 + _v12
    _v14 = _v6 / _v13
    _v15 = _vecmath32.sin(_v0)
    _v16 = abs(_v15) * 4096.0 >= _v2
    _v17 = _v15 * alpha
    _v18 = _v17 + x
    _v19 = abs(_v17)
    _v20 = _v19 + _v10
    _v21 = abs(_v18) * 4096.0 >= _v20
    _v22 = _v18 * _v12
    _v23 = _v13 * _v13
    _v24 = _v22 / _v23
    _v25 = _v14 + _v24
    _v26 = abs(_v14)
    _v27 = abs(_v24)
    _v28 = _v26 + _v27
    _v29 = abs(_v25) * 4096.0 >= _v28
    _v30 = _v25 != 0.0
    _v31 = abs(alpha)
    _v32 = abs(beta)
    _v33 = _vecmath32.product(grad_output, _v25)
    _v34 = _v2 < 1048576.0
    _v35 = _v10 < 150.0
    _v36 = _v31 < 3.402823669209385e38
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v3 & _v9
    _v39 = _v38 & _v16
    _v40 = _v39 & _v21
    _v41 = _v40 & _v29
    _v42 = _v41 & _v30
    _v43 = _v42 & _v34
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _vecmath32.guarded(_v33, _v46)
    return _v47, _v47 == _v47


@_vecmath.jit_inline
def _sinlu_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _sinlu_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _sinlu_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinlu_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _sinlu_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _sinlu_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_sinlu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _sinlu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_sinlu_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _sinlu_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_sinlu_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_sinlu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_sinlu_backward(grad_output, x, alpha, beta):
    value, ok = _sinlu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_sinlu_backward(grad_output, x, alpha, beta):
    value, ok = _sinlu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_sinlu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_sinlu_backward = _dispatch.Kernel(
    __name__,
    "sinlu_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_backward,
        fill32=_fill32_sinlu_backward,
        mend=_mend_sinlu_backward,
        one=_one_sinlu_backward,
        one32=_one32_sinlu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def sinlu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of sinlu.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_sinlu_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_backward)
def _overload_sinlu_backward(grad_output, x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=1.0, beta=1.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _sinlu_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinlu_fast(x, alpha, beta)
    _r1, _ok1 = _sinlu_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _sinlu_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _sinlu_fast32(x, alpha, beta)
    _r1, _ok1 = _sinlu_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _sinlu_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _sinlu_exact(x, alpha, beta)
    _r1 = _sinlu_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_sinlu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinlu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_sinlu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _sinlu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_sinlu_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _sinlu_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_sinlu_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_sinlu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_sinlu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _sinlu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_sinlu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_sinlu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _sinlu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_sinlu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_sinlu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "sinlu_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_sinlu_value_and_derivative,
        fill32=_fill32_sinlu_value_and_derivative,
        mend=_mend_sinlu_value_and_derivative,
        one=_one_sinlu_value_and_derivative,
        one32=_one32_sinlu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def sinlu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """SinLU and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_sinlu_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(sinlu_value_and_derivative)
def _overload_sinlu_value_and_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_sinlu_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


def sinlu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times sinlu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "sinlu_backward_alpha",
        _kernel_sinlu_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def sinlu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times sinlu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "sinlu_backward_beta",
        _kernel_sinlu_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
