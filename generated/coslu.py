"""CosLU.

Written by `symact build` from [coslu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "coslu",
    "coslu_backward",
    "coslu_backward_alpha",
    "coslu_backward_beta",
    "coslu_derivative",
    "coslu_derivative2",
    "coslu_derivative_alpha",
    "coslu_derivative_beta",
    "coslu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_coslu_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(alpha*cos(beta*x) + x)/(1 + exp(-x))",
    "(alpha*cos(beta*x) + x)*exp(x)/(exp(x) + 1)",
)


@_vecmath.jit_scalar
def _coslu_ball(x, alpha, beta):
    """In balls."""
    # (alpha*cos(beta*x) + x)*exp(x)/(exp(x) + 1)
    _t4 = _ball.mul(beta, x)
    _t6 = _ball.cos(_t4)
    _t8 = _ball.mul(alpha, _t6)
    _t10 = _ball.add(_t8, x)
    _t12 = _ball.exp(x)
    _t14 = _ball.mul(_t10, _t12)
    _t16 = (1.0, 0.0, 0.0, 0.0)
    _t18 = _ball.add(_t16, _t12)
    _t20 = _ball.div(_t14, _t18)
    if _ball_wide.will_do(_t20, (x, alpha, beta)):
        return _t20
    # (alpha*cos(beta*x) + x)/(exp(-x) + 1)
    _t25 = _ball.neg(x)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.add(_t16, _t27)
    _t31 = _ball.div(_t10, _t29)
    _t33 = _ball.better(_t20, _t31)
    return _ball_wide.settled(_t33, _coslu_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _coslu_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _coslu_ball(x, alpha, beta)


@_vecmath.jit_inline
def _coslu_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.cos_as_pair(_v1, _v2)
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
def _coslu_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.cos(_v0)
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
def _fill_coslu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _coslu_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu(x, alpha, beta):
    value, ok = _coslu_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_coslu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu(x, alpha, beta):
    value, ok = _coslu_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta))
    if not ok:
        exact = _round_coslu(_loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu = _dispatch.Kernel(
    __name__,
    "coslu",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu,
        fill32=_fill32_coslu,
        mend=_mend_coslu,
        one=_one_coslu,
        one32=_one32_coslu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def coslu(x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """CosLU, elementwise.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu)
def _overload_coslu(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_coslu_derivative_ball_expression = _ball_wide.program(
    "x alpha beta",
    "(-alpha*beta*sin(beta*x) + 1)/(1 + exp(-x)) + (alpha*cos(beta*x) + x)*exp(-x)/(1 + "
    "exp(-x))**2",
    "(-alpha*beta*exp(x)*sin(beta*x) - alpha*beta*sin(beta*x) + alpha*cos(beta*x) + x + exp(x) + "
    "1)*exp(x)/(exp(x) + 1)**2",
)


@_vecmath.jit_scalar
def _coslu_derivative_ball(x, alpha, beta):
    """In balls."""
    # (-alpha*beta*exp(x)*sin(beta*x) - alpha*beta*sin(beta*x) + alpha*cos(beta*x) + x + ex...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.mul(beta, x)
    _t8 = _ball.cos(_t6)
    _t10 = _ball.mul(alpha, _t8)
    _t12 = _ball.add(_t1, _t10)
    _t13 = _ball.exp(x)
    _t15 = _ball.add(_t12, _t13)
    _t16 = _ball.add(_t15, x)
    _t17 = _ball.mul(alpha, beta)
    _t18 = _ball.mul(_t17, _t13)
    _t19 = _ball.sin(_t6)
    _t21 = _ball.mul(_t18, _t19)
    _t23 = _ball.sub(_t16, _t21)
    _t24 = _ball.mul(alpha, beta)
    _t25 = _ball.mul(_t24, _t19)
    _t27 = _ball.sub(_t23, _t25)
    _t29 = _ball.mul(_t27, _t13)
    _t31 = _ball.add(_t1, _t13)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t29, _t33)
    if _ball_wide.will_do(_t35, (x, alpha, beta)):
        return _t35
    # (alpha*cos(beta*x) + x)*exp(-x)/(exp(-x) + 1)**2 + (-alpha*beta*sin(beta*x) + 1)/(exp...
    _t40 = _ball.sub(_t1, _t25)
    _t42 = _ball.neg(x)
    _t44 = _ball.exp(_t42)
    _t46 = _ball.add(_t1, _t44)
    _t48 = _ball.div(_t40, _t46)
    _t50 = _ball.add(_t10, x)
    _t52 = _ball.mul(_t50, _t44)
    _t54 = _ball.sqr(_t46)
    _t56 = _ball.div(_t52, _t54)
    _t58 = _ball.add(_t48, _t56)
    _t60 = _ball.better(_t35, _t58)
    return _ball_wide.settled(_t60, _coslu_derivative_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _coslu_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _coslu_derivative_ball(x, alpha, beta)


@_vecmath.jit_inline
def _coslu_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(alpha, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(x)
    _v4 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_product(_v1, _v2, _v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.two_product(beta, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v11)
    _v14 = _vecmath.sin_as_pair(_v11, _v12)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v15) * 1125899906842624.0 >= _v13
    _v18 = _vecmath.pair_product(_v8, _v9, _v15, _v16)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = -_v19
    _v22 = -_v20
    _v23 = _vecmath.pair_product(_v1, _v2, _v15, _v16)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = -_v24
    _v27 = -_v25
    _v28 = _vecmath.cos_as_pair(_v11, _v12)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(_v29) * 1125899906842624.0 >= _v13
    _v32 = _vecmath.pair_times(_v29, _v30, alpha)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_sum(_v21, _v22, _v26, _v27)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_plus(_v36, _v37, 1.0)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v39, _v40, _v33, _v34)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v5, _v6)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.pair_plus(_v45, _v46, x)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = abs(_v19)
    _v51 = abs(_v24)
    _v52 = abs(_v33)
    _v53 = _v50 + _v51
    _v54 = _v53 + 1.0
    _v55 = _v54 + _v52
    _v56 = _v55 + _v5
    _v57 = _v56 + _v3
    _v58 = abs(_v48) * 1024.0 >= _v57
    _v59 = _v48 + _v49
    _v60 = _v59 * _v5
    _v61 = 2.0 + _v5
    _v62 = _v5 * _v61
    _v63 = _v62 + 1.0
    _v64 = _v60 / _v63
    _v65 = _vecmath.in_range(_v64)
    _v66 = abs(alpha)
    _v67 = abs(beta)
    _v68 = _v3 < 215.0
    _v69 = _v13 < 1048576.0
    _v70 = _v66 < 3.402823669209385e38
    _v71 = _v67 < 3.402823669209385e38
    _v72 = _v17 & _v31
    _v73 = _v72 & _v58
    _v74 = _v73 & _v65
    _v75 = _v74 & _v68
    _v76 = _v75 & _v69
    _v77 = _v76 & _v70
    _v78 = _v77 & _v71
    _v79 = _vecmath.guarded(_v64, _v78)
    return _v79, _v78


@_vecmath.jit_inline
def _coslu_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = -_v1
    _v5 = _v4 * alpha
    _v6 = _v5 * beta
    _v7 = _v6 + 1.0
    _v8 = abs(_v6)
    _v9 = _v8 + 1.0
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = abs(x)
    _v12 = -x
    _v13 = _vecmath32.exp_fine(_v12)
    _v14 = 1.0 + _v13
    _v15 = _v7 / _v14
    _v16 = _vecmath32.cos(_v0)
    _v17 = abs(_v16) * 4096.0 >= _v2
    _v18 = _v16 * alpha
    _v19 = _v18 + x
    _v20 = abs(_v18)
    _v21 = _v20 + _v11
    _v22 = abs(_v19) * 4096.0 >= _v21
    _v23 = _v19 * _v13
    _v24 = _v14 * _v14
    _v25 = _v23 / _v24
    _v26 = _v15 + _v25
    _v27 = abs(_v15)
    _v28 = abs(_v25)
    _v29 = _v27 + _v28
    _v30 = abs(_v26) * 4096.0 >= _v29
    _v31 = _v26 != 0.0
    _v32 = abs(alpha)
    _v33 = abs(beta)
    _v34 = _vecmath32.single(_v26)
    _v35 = _v2 < 1048576.0
    _v36 = _v11 < 150.0
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v33 < 3.402823669209385e38
    _v39 = _v3 & _v10
    _v40 = _v39 & _v17
    _v41 = _v40 & _v22
    _v42 = _v41 & _v30
    _v43 = _v42 & _v31
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _vecmath32.guarded(_v34, _v47)
    return _v48, _v47


@_cached
def _fill_coslu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _coslu_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu_derivative(x, alpha, beta):
    value, ok = _coslu_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu_derivative(x, alpha, beta):
    value, ok = _coslu_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu_derivative = _dispatch.Kernel(
    __name__,
    "coslu_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_derivative,
        fill32=_fill32_coslu_derivative,
        mend=_mend_coslu_derivative,
        one=_one_coslu_derivative,
        one32=_one32_coslu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def coslu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of coslu with respect to x.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu_derivative)
def _overload_coslu_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_coslu_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta",
    "-(alpha*beta**2*cos(beta*x) + (1 - 2*exp(-x)/(1 + exp(-x)))*(alpha*cos(beta*x) + "
    "x)*exp(-x)/(1 + exp(-x)) + 2*(alpha*beta*sin(beta*x) - 1)*exp(-x)/(1 + exp(-x)))/(1 + "
    "exp(-x))",
    "-(alpha*beta**2*exp(x)**2*cos(beta*x) + 2*alpha*beta**2*exp(x)*cos(beta*x) + "
    "alpha*beta**2*cos(beta*x) + 2*alpha*beta*exp(x)*sin(beta*x) + 2*alpha*beta*sin(beta*x) + "
    "alpha*exp(x)*cos(beta*x) - alpha*cos(beta*x) + x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + "
    "1)**3",
    "-(alpha*beta**2*exp(x)**2*cos(beta*x) + alpha*beta**2*cos(beta*x) + 2*alpha*beta*sin(beta*x) "
    "- alpha*cos(beta*x) - x + (2*alpha*beta**2*cos(beta*x) + 2*alpha*beta*sin(beta*x) + "
    "alpha*cos(beta*x) + x - 2)*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _coslu_derivative2_ball(x, alpha, beta):
    """In balls."""
    # -(alpha*beta**2*exp(x)**2*cos(beta*x) + 2*alpha*beta**2*exp(x)*cos(beta*x) + alpha*be...
    _t3 = _ball.sqr(beta)
    _t5 = _ball.mul(alpha, _t3)
    _t7 = _ball.mul(beta, x)
    _t9 = _ball.cos(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t12 = _ball.exp(x)
    _t14 = _ball.mul(_t11, _t12)
    _t16 = _ball.scaled(_t14, 1.0)
    _t18 = _ball.mul(alpha, beta)
    _t19 = _ball.mul(_t18, _t12)
    _t20 = _ball.sin(_t7)
    _t22 = _ball.mul(_t19, _t20)
    _t24 = _ball.scaled(_t22, 1.0)
    _t26 = _ball.add(_t16, _t24)
    _t27 = _ball.mul(alpha, beta)
    _t28 = _ball.mul(_t27, _t20)
    _t30 = _ball.scaled(_t28, 1.0)
    _t32 = _ball.add(_t26, _t30)
    _t33 = _ball.mul(alpha, _t3)
    _t34 = _ball.mul(_t33, _t9)
    _t36 = _ball.add(_t32, _t34)
    _t37 = _ball.mul(alpha, _t3)
    _t38 = _ball.sqr(_t12)
    _t40 = _ball.mul(_t37, _t38)
    _t41 = _ball.mul(_t40, _t9)
    _t43 = _ball.add(_t36, _t41)
    _t44 = _ball.mul(alpha, _t9)
    _t45 = _ball.mul(_t44, _t12)
    _t47 = _ball.add(_t43, _t45)
    _t48 = _ball.mul(x, _t12)
    _t50 = _ball.add(_t47, _t48)
    _t51 = (1.0, 0.0, 1.0, 0.0)
    _t53 = _ball.sub(_t50, _t51)
    _t54 = _ball.scaled(_t12, 1.0)
    _t56 = _ball.sub(_t53, _t54)
    _t57 = _ball.mul(alpha, _t9)
    _t59 = _ball.sub(_t56, _t57)
    _t60 = _ball.sub(_t59, x)
    _t62 = _ball.mul(_t60, _t12)
    _t64 = _ball.neg(_t62)
    _t66 = (1.0, 0.0, 0.0, 0.0)
    _t68 = _ball.add(_t66, _t12)
    _t70 = _ball.powi(_t68, 3)
    _t72 = _ball.div(_t64, _t70)
    if _ball_wide.will_do(_t72, (x, alpha, beta)):
        return _t72
    # -(alpha*beta**2*cos(beta*x) + (1 - 2*exp(-x)/(exp(-x) + 1))*(alpha*cos(beta*x) + x)*e...
    _t77 = _ball.neg(x)
    _t79 = _ball.exp(_t77)
    _t81 = _ball.scaled(_t79, 1.0)
    _t83 = _ball.add(_t66, _t79)
    _t85 = _ball.div(_t81, _t83)
    _t87 = _ball.sub(_t66, _t85)
    _t89 = _ball.add(_t57, x)
    _t91 = _ball.mul(_t87, _t89)
    _t92 = _ball.mul(_t91, _t79)
    _t94 = _ball.neg(_t92)
    _t96 = _ball.div(_t94, _t83)
    _t98 = _ball.sub(_t28, _t66)
    _t100 = _ball.mul(_t98, _t79)
    _t102 = _ball.scaled(_t100, 1.0)
    _t104 = _ball.div(_t102, _t83)
    _t106 = _ball.sub(_t96, _t104)
    _t107 = _ball.sub(_t106, _t34)
    _t109 = _ball.div(_t107, _t83)
    if _ball_wide.will_do(_t109, (x, alpha, beta)):
        return _t109
    # -(alpha*beta**2*exp(x)**2*cos(beta*x) + alpha*beta**2*cos(beta*x) + 2*alpha*beta*sin(...
    _t114 = _ball.scaled(_t34, 1.0)
    _t116 = _ball.add(_t114, _t30)
    _t117 = _ball.add(_t116, _t57)
    _t118 = _ball.add(_t117, x)
    _t119 = _ball.sub(_t118, _t51)
    _t121 = _ball.mul(_t119, _t12)
    _t123 = _ball.add(_t121, _t30)
    _t124 = _ball.add(_t123, _t34)
    _t125 = _ball.add(_t124, _t41)
    _t126 = _ball.sub(_t125, _t51)
    _t127 = _ball.sub(_t126, _t57)
    _t128 = _ball.sub(_t127, x)
    _t130 = _ball.mul(_t128, _t12)
    _t132 = _ball.neg(_t130)
    _t134 = _ball.div(_t132, _t70)
    _t136 = _ball.better(_ball.better(_t72, _t109), _t134)
    return _ball_wide.settled(_t136, _coslu_derivative2_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _coslu_derivative2_limit(x, alpha, beta):
    """In balls."""
    return _coslu_derivative2_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _coslu_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _coslu_derivative2_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _coslu_derivative2_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _coslu_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, beta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, alpha)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = _vecmath.two_product(beta, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = abs(_v9)
    _v13 = _vecmath.cos_as_pair(_v9, _v10)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v14) * 1125899906842624.0 >= _v12
    _v17 = _vecmath.pair_product(_v5, _v6, _v14, _v15)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = 2.0 * _v18
    _v21 = 2.0 * _v19
    _v22 = _vecmath.two_product(alpha, beta)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.sin_as_pair(_v9, _v10)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v26) * 1125899906842624.0 >= _v12
    _v29 = _vecmath.pair_product(_v23, _v24, _v26, _v27)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = 2.0 * _v30
    _v33 = 2.0 * _v31
    _v34 = _vecmath.pair_times(_v14, _v15, alpha)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_plus(_v20, _v21, -2.0)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v32, _v33)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v35, _v36)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_plus(_v44, _v45, x)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-2.0)
    _v50 = abs(_v20)
    _v51 = abs(_v32)
    _v52 = abs(_v35)
    _v53 = abs(x)
    _v54 = _v49 + _v50
    _v55 = _v54 + _v51
    _v56 = _v55 + _v52
    _v57 = _v56 + _v53
    _v58 = abs(_v47) * 1024.0 >= _v57
    _v59 = _vecmath.two_sum(_v47, _v48)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_product(_v60, _v61, _v63, _v64)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = -_v35
    _v69 = -_v36
    _v70 = -x
    _v71 = _vecmath.pair_product(_v63, _v64, _v63, _v64)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v5, _v6, _v72, _v73)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v75, _v76, _v14, _v15)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_plus(_v66, _v67, -2.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v68, _v69)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_plus(_v84, _v85, _v70)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v32, _v33)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v18, _v19)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v78, _v79)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(_v66)
    _v99 = abs(_v18)
    _v100 = abs(_v78)
    _v101 = _v98 + _v49
    _v102 = _v101 + _v52
    _v103 = _v102 + _v53
    _v104 = _v103 + _v51
    _v105 = _v104 + _v99
    _v106 = _v105 + _v100
    _v107 = abs(_v96) * 1024.0 >= _v106
    _v108 = _vecmath.two_sum(_v96, _v97)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = _vecmath.pair_product(_v109, _v110, _v63, _v64)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = -_v112
    _v115 = -_v113
    _v116 = _vecmath.pair_plus(_v63, _v64, 1.0)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _vecmath.pair_product(_v117, _v118, _v117, _v118)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_product(_v120, _v121, _v117, _v118)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = abs(_v123) > 1.0261342003245941e-289
    _v126 = abs(_v123)
    _v127 = _vecmath.pair_quotient(_v114, _v115, _v123, _v124)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _v128 + _v129
    _v131 = _vecmath.in_range(_v130)
    _v132 = abs(alpha)
    _v133 = abs(beta)
    _v134 = _v12 < 1048576.0
    _v135 = _v53 < 690.0
    _v136 = _v126 < 9.7453140114e288
    _v137 = _v132 < 3.402823669209385e38
    _v138 = _v133 < 3.402823669209385e38
    _v139 = _v3 & _v7
    _v140 = _v139 & _v11
    _v141 = _v140 & _v16
    _v142 = _v141 & _v28
    _v143 = _v142 & _v58
    _v144 = _v143 & _v107
    _v145 = _v144 & _v125
    _v146 = _v145 & _v131
    _v147 = _v146 & _v134
    _v148 = _v147 & _v135
    _v149 = _v148 & _v136
    _v150 = _v149 & _v137
    _v151 = _v150 & _v138
    _v152 = _vecmath.guarded(_v130, _v151)
    return _v152, _v151


@_vecmath.jit_inline
def _coslu_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * beta
    _v1 = 2.0 * _v0
    _v2 = beta * x
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = _vecmath32.cos(_v2)
    _v5 = abs(_v2)
    _v6 = abs(_v4) * 4096.0 >= _v5
    _v7 = _v1 * _v4
    _v8 = _v7 * alpha
    _v9 = _vecmath32.sin(_v2)
    _v10 = abs(_v9) * 4096.0 >= _v5
    _v11 = 2.0 * _v9
    _v12 = _v11 * alpha
    _v13 = _v12 * beta
    _v14 = _v4 * alpha
    _v15 = -2.0 + _v8
    _v16 = _v15 + _v13
    _v17 = _v16 + _v14
    _v18 = _v17 + x
    _v19 = abs(-2.0)
    _v20 = abs(_v8)
    _v21 = abs(_v13)
    _v22 = abs(_v14)
    _v23 = abs(x)
    _v24 = _v19 + _v20
    _v25 = _v24 + _v21
    _v26 = _v25 + _v22
    _v27 = _v26 + _v23
    _v28 = abs(_v18) * 4096.0 >= _v27
    _v29 = _vecmath32.exp_fine(x)
    _v30 = _v18 * _v29
    _v31 = -_v4
    _v32 = _v31 * alpha
    _v33 = -x
    _v34 = _v0 * _v4
    _v35 = _v34 * alpha
    _v36 = _v29 * _v29
    _v37 = _v34 * _v36
    _v38 = _v37 * alpha
    _v39 = _v30 + -2.0
    _v40 = _v39 + _v32
    _v41 = _v40 + _v33
    _v42 = _v41 + _v13
    _v43 = _v42 + _v35
    _v44 = _v43 + _v38
    _v45 = abs(_v30)
    _v46 = abs(_v32)
    _v47 = abs(_v35)
    _v48 = abs(_v38)
    _v49 = _v45 + _v19
    _v50 = _v49 + _v46
    _v51 = _v50 + _v23
    _v52 = _v51 + _v21
    _v53 = _v52 + _v47
    _v54 = _v53 + _v48
    _v55 = abs(_v44) * 4096.0 >= _v54
    _v56 = -_v44
    _v57 = _v56 * _v29
    _v58 = 1.0 + _v29
    _v59 = _v58 * _v58
    _v60 = _v59 * _v58
    _v61 = abs(_v60) > 1.0261342003245941e-289
    _v62 = abs(_v60)
    _v63 = _v57 / _v60
    _v64 = _vecmath.in_range(_v63)
    _v65 = abs(alpha)
    _v66 = abs(beta)
    _v67 = _vecmath32.single(_v63)
    _v68 = _v5 < 1048576.0
    _v69 = _v23 < 300.0
    _v70 = _v62 < 9.7453140114e288
    _v71 = _v65 < 3.402823669209385e38
    _v72 = _v66 < 3.402823669209385e38
    _v73 = _v3 & _v6
    _v74 = _v73 & _v10
    _v75 = _v74 & _v28
    _v76 = _v75 & _v55
    _v77 = _v76 & _v61
    _v78 = _v77 & _v64
    _v79 = _v78 & _v68
    _v80 = _v79 & _v69
    _v81 = _v80 & _v70
    _v82 = _v81 & _v71
    _v83 = _v82 & _v72
    _v84 = _vecmath32.guarded(_v67, _v83)
    return _v84, _v83


@_cached
def _fill_coslu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _coslu_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu_derivative2(x, alpha, beta):
    value, ok = _coslu_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu_derivative2(x, alpha, beta):
    value, ok = _coslu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu_derivative2 = _dispatch.Kernel(
    __name__,
    "coslu_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_derivative2,
        fill32=_fill32_coslu_derivative2,
        mend=_mend_coslu_derivative2,
        one=_one_coslu_derivative2,
        one32=_one32_coslu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def coslu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of coslu with respect to x.

    Slow in places: at 28 of the points tried, such as x = -9.350742402602918e-12, alpha = 1.0, beta
    = 1.0, no form is accurate in double-double, and as many digits are taken as it needs.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu_derivative2)
def _overload_coslu_derivative2(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_coslu_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta", "cos(beta*x)/(1 + exp(-x))", "exp(x)*cos(beta*x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _coslu_derivative_alpha_ball(x, alpha, beta):
    """In balls."""
    # exp(x)*cos(beta*x)/(exp(x) + 1)
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.cos(_t3)
    _t7 = _ball.exp(x)
    _t9 = _ball.mul(_t5, _t7)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.add(_t11, _t7)
    _t15 = _ball.div(_t9, _t13)
    if _ball_wide.will_do(_t15, (x, alpha, beta)):
        return _t15
    # cos(beta*x)/(exp(-x) + 1)
    _t20 = _ball.neg(x)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.add(_t11, _t22)
    _t26 = _ball.div(_t5, _t24)
    _t28 = _ball.better(_t15, _t26)
    return _ball_wide.settled(_t28, _coslu_derivative_alpha_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _coslu_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _coslu_derivative_alpha_ball(x, alpha, beta)


@_vecmath.jit_inline
def _coslu_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1)
    _v4 = _vecmath.cos_as_pair(_v1, _v2)
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
def _coslu_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.cos(_v0)
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
def _fill_coslu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _coslu_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu_derivative_alpha(x, alpha, beta):
    value, ok = _coslu_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu_derivative_alpha(x, alpha, beta):
    value, ok = _coslu_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "coslu_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_derivative_alpha,
        fill32=_fill32_coslu_derivative_alpha,
        mend=_mend_coslu_derivative_alpha,
        one=_one_coslu_derivative_alpha,
        one32=_one32_coslu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def coslu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of coslu with respect to its parameter alpha.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu_derivative_alpha)
def _overload_coslu_derivative_alpha(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


_coslu_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta", "-alpha*x*sin(beta*x)/(1 + exp(-x))", "-alpha*x*exp(x)*sin(beta*x)/(exp(x) + 1)"
)


@_vecmath.jit_scalar
def _coslu_derivative_beta_ball(x, alpha, beta):
    """In balls."""
    # -alpha*x*exp(x)*sin(beta*x)/(exp(x) + 1)
    _t3 = _ball.mul(alpha, x)
    _t4 = _ball.exp(x)
    _t6 = _ball.mul(_t3, _t4)
    _t8 = _ball.mul(beta, x)
    _t10 = _ball.sin(_t8)
    _t12 = _ball.mul(_t6, _t10)
    _t14 = _ball.neg(_t12)
    _t16 = (1.0, 0.0, 0.0, 0.0)
    _t18 = _ball.add(_t16, _t4)
    _t20 = _ball.div(_t14, _t18)
    if _ball_wide.will_do(_t20, (x, alpha, beta)):
        return _t20
    # -alpha*x*sin(beta*x)/(exp(-x) + 1)
    _t25 = _ball.mul(alpha, x)
    _t26 = _ball.mul(_t25, _t10)
    _t28 = _ball.neg(_t26)
    _t30 = _ball.neg(x)
    _t32 = _ball.exp(_t30)
    _t34 = _ball.add(_t16, _t32)
    _t36 = _ball.div(_t28, _t34)
    _t38 = _ball.better(_t20, _t36)
    return _ball_wide.settled(_t38, _coslu_derivative_beta_ball_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _coslu_derivative_beta_limit(x, alpha, beta):
    """In balls."""
    return _coslu_derivative_beta_ball(x, alpha, beta)


@_vecmath.jit_scalar
def _coslu_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _at = _coslu_derivative_beta_limit(x, alpha, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _coslu_derivative_beta_limit(x, alpha, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _coslu_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = abs(_v1)
    _v5 = _vecmath.sin_as_pair(_v1, _v2)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(_v6) * 1125899906842624.0 >= _v4
    _v9 = _vecmath.two_product(-1.0, _v6)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) > 1.0261342003245941e-289
    _v13 = _vecmath.pair_times(_v10, _v11, alpha)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_times(_v14, _v15, x)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.rounded(_v17, _v18)
    _v20 = abs(x)
    _v21 = -x
    _v22 = _vecmath.exp_bounded(_v21)
    _v23 = 1.0 + _v22
    _v24 = _v19 / _v23
    _v25 = _vecmath.in_range(_v24)
    _v26 = abs(alpha)
    _v27 = abs(beta)
    _v28 = _v4 < 1048576.0
    _v29 = _v20 < 325.0
    _v30 = _v26 < 3.402823669209385e38
    _v31 = _v27 < 3.402823669209385e38
    _v32 = _v3 & _v8
    _v33 = _v32 & _v12
    _v34 = _v33 & _v25
    _v35 = _v34 & _v28
    _v36 = _v35 & _v29
    _v37 = _v36 & _v30
    _v38 = _v37 & _v31
    _v39 = _vecmath.guarded(_v24, _v38)
    return _v39, _v38


@_vecmath.jit_inline
def _coslu_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = -_v1
    _v5 = _v4 * alpha
    _v6 = _v5 * x
    _v7 = abs(x)
    _v8 = -x
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = 1.0 + _v9
    _v11 = _v6 / _v10
    _v12 = _v11 != 0.0
    _v13 = abs(alpha)
    _v14 = abs(beta)
    _v15 = _vecmath32.single(_v11)
    _v16 = _v2 < 1048576.0
    _v17 = _v7 < 300.0
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v3 & _v12
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = _vecmath32.guarded(_v15, _v24)
    return _v25, _v24


@_cached
def _fill_coslu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _coslu_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu_derivative_beta(x, alpha, beta):
    value, ok = _coslu_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu_derivative_beta(x, alpha, beta):
    value, ok = _coslu_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu_derivative_beta = _dispatch.Kernel(
    __name__,
    "coslu_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_derivative_beta,
        fill32=_fill32_coslu_derivative_beta,
        mend=_mend_coslu_derivative_beta,
        one=_one_coslu_derivative_beta,
        one32=_one32_coslu_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def coslu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of coslu with respect to its parameter beta.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu_derivative_beta)
def _overload_coslu_derivative_beta(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _coslu_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = beta * x
    _v1 = _vecmath32.sin(_v0)
    _v2 = abs(_v0)
    _v3 = abs(_v1) * 4096.0 >= _v2
    _v4 = -_v1
    _v5 = _v4 * alpha
    _v6 = _v5 * beta
    _v7 = _v6 + 1.0
    _v8 = abs(_v6)
    _v9 = _v8 + 1.0
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = abs(x)
    _v12 = -x
    _v13 = _vecmath32.exp_fine(_v12)
    _v14 = 1.0 + _v13
    _v15 = _v7 / _v14
    _v16 = _vecmath32.cos(_v0)
    _v17 = abs(_v16) * 4096.0 >= _v2
    _v18 = _v16 * alpha
    _v19 = _v18 + x
    _v20 = abs(_v18)
    _v21 = _v20 + _v11
    _v22 = abs(_v19) * 4096.0 >= _v21
    _v23 = _v19 * _v13
    _v24 = _v14 * _v14
    _v25 = _v23 / _v24
    _v26 = _v15 + _v25
    _v27 = abs(_v15)
    _v28 = abs(_v25)
    _v29 = _v27 + _v28
    _v30 = abs(_v26) * 4096.0 >= _v29
    _v31 = _v26 != 0.0
    _v32 = abs(alpha)
    _v33 = abs(beta)
    _v34 = _vecmath32.product(grad_output, _v26)
    _v35 = _v2 < 1048576.0
    _v36 = _v11 < 150.0
    _v37 = _v32 < 3.402823669209385e38
    _v38 = _v33 < 3.402823669209385e38
    _v39 = _v3 & _v10
    _v40 = _v39 & _v17
    _v41 = _v40 & _v22
    _v42 = _v41 & _v30
    _v43 = _v42 & _v31
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _vecmath32.guarded(_v34, _v47)
    return _v48, _v48 == _v48


@_vecmath.jit_inline
def _coslu_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _coslu_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _coslu_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _coslu_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _coslu_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _coslu_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_coslu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _coslu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_coslu_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _coslu_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_coslu_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_coslu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_coslu_backward(grad_output, x, alpha, beta):
    value, ok = _coslu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_coslu_backward(grad_output, x, alpha, beta):
    value, ok = _coslu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_coslu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_coslu_backward = _dispatch.Kernel(
    __name__,
    "coslu_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_backward,
        fill32=_fill32_coslu_backward,
        mend=_mend_coslu_backward,
        one=_one_coslu_backward,
        one32=_one32_coslu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def coslu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of coslu.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_coslu_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(coslu_backward)
def _overload_coslu_backward(grad_output, x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=1.0, beta=1.0):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _coslu_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _coslu_fast(x, alpha, beta)
    _r1, _ok1 = _coslu_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _coslu_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _coslu_fast32(x, alpha, beta)
    _r1, _ok1 = _coslu_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _coslu_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _coslu_exact(x, alpha, beta)
    _r1 = _coslu_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_coslu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _coslu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_coslu_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _coslu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_coslu_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _coslu_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_coslu_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_coslu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_coslu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _coslu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_coslu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_coslu_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _coslu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_coslu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_coslu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "coslu_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_coslu_value_and_derivative,
        fill32=_fill32_coslu_value_and_derivative,
        mend=_mend_coslu_value_and_derivative,
        one=_one_coslu_value_and_derivative,
        one32=_one32_coslu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def coslu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """CosLU and its derivative, in one pass.

    alpha: default 1.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_coslu_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(coslu_value_and_derivative)
def _overload_coslu_value_and_derivative(x, alpha=1.0, beta=1.0):
    call = _kernel_coslu_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=1.0, beta=1.0):
        return call(x, alpha, beta)

    return jitted


def coslu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times coslu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "coslu_backward_alpha",
        _kernel_coslu_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def coslu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times coslu_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "coslu_backward_beta",
        _kernel_coslu_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
