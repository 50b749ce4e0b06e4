"""ACON-C.

Written by `symact build` from [acon_c] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "acon_c",
    "acon_c_backward",
    "acon_c_backward_beta",
    "acon_c_backward_p1",
    "acon_c_backward_p2",
    "acon_c_derivative",
    "acon_c_derivative2",
    "acon_c_derivative_beta",
    "acon_c_derivative_p1",
    "acon_c_derivative_p2",
    "acon_c_value_and_derivative",
]

_cached = _loops.caching(__name__)


_acon_c_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "p2*x + x*(p1 - p2)/(1 + exp(-beta*x*(p1 - p2)))",
    "x*(p1 + p2*exp(-beta*x*(p1 - p2)))/(exp(-beta*x*(p1 - p2)) + 1)",
    "x*(p1*exp(beta*x*(p1 - p2)) + p2)/(exp(beta*x*(p1 - p2)) + 1)",
)


@_vecmath.jit_scalar
def _acon_c_ball(x, p1, p2, beta):
    """In balls."""
    # x*(p1 + p2*exp(-beta*x*(p1 - p2)))/(exp(-beta*x*(p1 - p2)) + 1)
    _t5 = _ball.mul(beta, x)
    _t6 = _ball.sub(p1, p2)
    _t8 = _ball.mul(_t5, _t6)
    _t10 = _ball.neg(_t8)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.mul(p2, _t12)
    _t16 = _ball.add(p1, _t14)
    _t18 = _ball.mul(x, _t16)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t22 = _ball.add(_t20, _t12)
    _t24 = _ball.div(_t18, _t22)
    if _ball_wide.will_do(_t24, (x, p1, p2, beta)):
        return _t24
    # x*(p1*exp(beta*x*(p1 - p2)) + p2)/(exp(beta*x*(p1 - p2)) + 1)
    _t29 = _ball.exp(_t8)
    _t31 = _ball.mul(p1, _t29)
    _t33 = _ball.add(_t31, p2)
    _t35 = _ball.mul(x, _t33)
    _t37 = _ball.add(_t20, _t29)
    _t39 = _ball.div(_t35, _t37)
    _t41 = _ball.better(_t24, _t39)
    return _ball_wide.settled(_t41, _acon_c_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_limit(x, p1, p2, beta):
    """In balls."""
    return _acon_c_ball(x, p1, p2, beta)


@_vecmath.jit_scalar
def _acon_c_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    _at = _acon_c_limit(x, p1, p2, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _acon_c_limit(x, p1, p2, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _acon_c_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * beta
    _v3 = _v2 * x
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(beta, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.two_sum(_v0, p1)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v6, _v7, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_times(_v15, _v16, p1)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_plus(_v18, _v19, p2)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(_v18)
    _v24 = abs(p2)
    _v25 = _v23 + _v24
    _v26 = abs(_v21) * 16384.0 >= _v25
    _v27 = _vecmath.two_sum(_v21, _v22)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_times(_v28, _v29, x)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_plus(_v15, _v16, 1.0)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_quotient(_v31, _v32, _v34, _v35)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _v37 + _v38
    _v40 = _vecmath.in_range(_v39)
    _v41 = abs(x)
    _v42 = abs(p1)
    _v43 = abs(beta)
    _v44 = _v4 < 325.0
    _v45 = _v41 < 3.402823669209385e38
    _v46 = _v42 < 3.402823669209385e38
    _v47 = _v24 < 3.402823669209385e38
    _v48 = _v43 < 3.402823669209385e38
    _v49 = _v26 & _v40
    _v50 = _v49 & _v44
    _v51 = _v50 & _v45
    _v52 = _v51 & _v46
    _v53 = _v52 & _v47
    _v54 = _v53 & _v48
    _v55 = _vecmath.guarded(_v39, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _acon_c_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = p2 * x
    _v1 = -p2
    _v2 = _v1 + p1
    _v3 = _v2 * x
    _v4 = _v2 * beta
    _v5 = _v4 * x
    _v6 = abs(_v5)
    _v7 = -_v2
    _v8 = _v7 * beta
    _v9 = _v8 * x
    _v10 = _vecmath32.exp_bounded(_v9)
    _v11 = 1.0 + _v10
    _v12 = _v3 / _v11
    _v13 = _v0 + _v12
    _v14 = abs(_v0)
    _v15 = abs(_v12)
    _v16 = _v14 + _v15
    _v17 = abs(_v13) * 4096.0 >= _v16
    _v18 = _v13 != 0.0
    _v19 = abs(x)
    _v20 = abs(p1)
    _v21 = abs(p2)
    _v22 = abs(beta)
    _v23 = _vecmath32.single(_v13)
    _v24 = _v6 < 300.0
    _v25 = _v19 < 3.402823669209385e38
    _v26 = _v20 < 3.402823669209385e38
    _v27 = _v21 < 3.402823669209385e38
    _v28 = _v22 < 3.402823669209385e38
    _v29 = _v17 & _v18
    _v30 = _v29 & _v24
    _v31 = _v30 & _v25
    _v32 = _v31 & _v26
    _v33 = _v32 & _v27
    _v34 = _v33 & _v28
    _v35 = _vecmath32.guarded(_v23, _v34)
    return _v35, _v34


@_cached
def _fill_acon_c(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c(x, p1, p2, beta):
    value, ok = _acon_c_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c(x, p1, p2, beta):
    value, ok = _acon_c_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c = _dispatch.Kernel(
    __name__,
    "acon_c",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c,
        fill32=_fill32_acon_c,
        mend=_mend_acon_c,
        one=_one_acon_c,
        one32=_one32_acon_c,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """ACON-C, elementwise.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c)
def _overload_acon_c(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


_acon_c_derivative_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "beta*x*(p1 - p2)**2*exp(-beta*x*(p1 - p2))/(1 + exp(-beta*x*(p1 - p2)))**2 + p2 + (p1 - "
    "p2)/(1 + exp(-beta*x*(p1 - p2)))",
    "(beta*p1**2*x*exp(-beta*x*(p1 - p2)) - 2*beta*p1*p2*x*exp(-beta*x*(p1 - p2)) + "
    "beta*p2**2*x*exp(-beta*x*(p1 - p2)) + p1*exp(-beta*x*(p1 - p2)) + p1 + p2*exp(-beta*x*(p1 - "
    "p2))**2 + p2*exp(-beta*x*(p1 - p2)))/(exp(-beta*x*(p1 - p2)) + 1)**2",
    "(beta*p1**2*x*exp(beta*x*(p1 - p2)) - 2*beta*p1*p2*x*exp(beta*x*(p1 - p2)) + "
    "beta*p2**2*x*exp(beta*x*(p1 - p2)) + p1*exp(beta*x*(p1 - p2))**2 + p1*exp(beta*x*(p1 - p2)) +"
    " p2*exp(beta*x*(p1 - p2)) + p2)/(exp(beta*x*(p1 - p2)) + 1)**2",
)


@_vecmath.jit_scalar
def _acon_c_derivative_ball(x, p1, p2, beta):
    """In balls."""
    # (beta*p1**2*x*exp(-beta*x*(p1 - p2)) - 2*beta*p1*p2*x*exp(-beta*x*(p1 - p2)) + beta*p...
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.sqr(p1)
    _t7 = _ball.mul(_t3, _t5)
    _t8 = _ball.mul(beta, x)
    _t10 = _ball.sub(p1, p2)
    _t12 = _ball.mul(_t8, _t10)
    _t14 = _ball.neg(_t12)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(_t7, _t16)
    _t20 = _ball.mul(beta, x)
    _t21 = _ball.sqr(p2)
    _t23 = _ball.mul(_t20, _t21)
    _t24 = _ball.mul(_t23, _t16)
    _t26 = _ball.add(_t18, _t24)
    _t27 = _ball.add(_t26, p1)
    _t28 = _ball.mul(p1, _t16)
    _t30 = _ball.add(_t27, _t28)
    _t31 = _ball.mul(p2, _t16)
    _t33 = _ball.add(_t30, _t31)
    _t34 = _ball.sqr(_t16)
    _t36 = _ball.mul(p2, _t34)
    _t38 = _ball.add(_t33, _t36)
    _t39 = _ball.mul(beta, p1)
    _t40 = _ball.mul(_t39, p2)
    _t41 = _ball.mul(_t40, x)
    _t42 = _ball.mul(_t41, _t16)
    _t44 = _ball.scaled(_t42, 1.0)
    _t46 = _ball.sub(_t38, _t44)
    _t48 = (1.0, 0.0, 0.0, 0.0)
    _t50 = _ball.add(_t48, _t16)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.div(_t46, _t52)
    if _ball_wide.will_do(_t54, (x, p1, p2, beta)):
        return _t54
    # (beta*p1**2*x*exp(beta*x*(p1 - p2)) - 2*beta*p1*p2*x*exp(beta*x*(p1 - p2)) + beta*p2*...
    _t59 = _ball.mul(beta, x)
    _t60 = _ball.mul(_t59, _t5)
    _t61 = _ball.exp(_t12)
    _t63 = _ball.mul(_t60, _t61)
    _t65 = _ball.mul(beta, x)
    _t66 = _ball.mul(_t65, _t21)
    _t67 = _ball.mul(_t66, _t61)
    _t69 = _ball.add(_t63, _t67)
    _t70 = _ball.mul(p1, _t61)
    _t72 = _ball.add(_t69, _t70)
    _t73 = _ball.sqr(_t61)
    _t75 = _ball.mul(p1, _t73)
    _t77 = _ball.add(_t72, _t75)
    _t78 = _ball.add(_t77, p2)
    _t79 = _ball.mul(p2, _t61)
    _t81 = _ball.add(_t78, _t79)
    _t82 = _ball.mul(beta, p1)
    _t83 = _ball.mul(_t82, p2)
    _t84 = _ball.mul(_t83, x)
    _t85 = _ball.mul(_t84, _t61)
    _t87 = _ball.scaled(_t85, 1.0)
    _t89 = _ball.sub(_t81, _t87)
    _t91 = _ball.add(_t48, _t61)
    _t93 = _ball.sqr(_t91)
    _t95 = _ball.div(_t89, _t93)
    _t97 = _ball.better(_t54, _t95)
    return _ball_wide.settled(_t97, _acon_c_derivative_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_derivative_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    return _acon_c_derivative_ball(x, p1, p2, beta)


@_vecmath.jit_inline
def _acon_c_derivative_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _vecmath.two_sum(_v0, p1)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _v0 + p1
    _v5 = _v4 * beta
    _v6 = _v5 * x
    _v7 = abs(_v6)
    _v8 = _vecmath.two_product(beta, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_product(_v9, _v10, _v2, _v3)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = -_v13
    _v16 = -_v14
    _v17 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_plus(_v18, _v19, 1.0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_quotient(_v2, _v3, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _vecmath.pair_product(_v9, _v10, _v27, _v28)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v31) > 1.0261342003245941e-289
    _v34 = _vecmath.pair_product(_v31, _v32, _v18, _v19)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v21, _v22, _v21, _v22)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_quotient(_v35, _v36, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v24, _v25, _v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_plus(_v44, _v45, p2)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v24)
    _v50 = abs(_v41)
    _v51 = abs(p2)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v51
    _v54 = abs(_v47) * 16384.0 >= _v53
    _v55 = _v47 + _v48
    _v56 = _vecmath.in_range(_v55)
    _v57 = abs(x)
    _v58 = abs(p1)
    _v59 = abs(beta)
    _v60 = _v7 < 215.0
    _v61 = _v57 < 3.402823669209385e38
    _v62 = _v58 < 3.402823669209385e38
    _v63 = _v51 < 3.402823669209385e38
    _v64 = _v59 < 3.402823669209385e38
    _v65 = _v11 & _v29
    _v66 = _v65 & _v33
    _v67 = _v66 & _v54
    _v68 = _v67 & _v56
    _v69 = _v68 & _v60
    _v70 = _v69 & _v61
    _v71 = _v70 & _v62
    _v72 = _v71 & _v63
    _v73 = _v72 & _v64
    _v74 = _vecmath.guarded(_v55, _v73)
    return _v74, _v73


@_vecmath.jit_inline
def _acon_c_derivative_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * beta
    _v3 = _v2 * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = -2.0 * _v5
    _v7 = _v6 * beta
    _v8 = _v7 * p1
    _v9 = _v8 * p2
    _v10 = _v9 * x
    _v11 = p1 * p1
    _v12 = _v5 * _v11
    _v13 = _v12 * beta
    _v14 = _v13 * x
    _v15 = p2 * p2
    _v16 = _v5 * _v15
    _v17 = _v16 * beta
    _v18 = _v17 * x
    _v19 = _v5 * p1
    _v20 = _v5 * _v5
    _v21 = _v20 * p1
    _v22 = _v5 * p2
    _v23 = _v10 + _v14
    _v24 = _v23 + _v18
    _v25 = _v24 + _v19
    _v26 = _v25 + _v21
    _v27 = _v26 + p2
    _v28 = _v27 + _v22
    _v29 = abs(_v10)
    _v30 = abs(_v14)
    _v31 = abs(_v18)
    _v32 = abs(_v19)
    _v33 = abs(_v21)
    _v34 = abs(p2)
    _v35 = abs(_v22)
    _v36 = _v29 + _v30
    _v37 = _v36 + _v31
    _v38 = _v37 + _v32
    _v39 = _v38 + _v33
    _v40 = _v39 + _v34
    _v41 = _v40 + _v35
    _v42 = abs(_v28) * 4096.0 >= _v41
    _v43 = 1.0 + _v5
    _v44 = _v43 * _v43
    _v45 = _v28 / _v44
    _v46 = _vecmath.in_range(_v45)
    _v47 = abs(x)
    _v48 = abs(p1)
    _v49 = abs(beta)
    _v50 = _vecmath32.single(_v45)
    _v51 = _v4 < 300.0
    _v52 = _v47 < 3.402823669209385e38
    _v53 = _v48 < 3.402823669209385e38
    _v54 = _v34 < 3.402823669209385e38
    _v55 = _v49 < 3.402823669209385e38
    _v56 = _v42 & _v46
    _v57 = _v56 & _v51
    _v58 = _v57 & _v52
    _v59 = _v58 & _v53
    _v60 = _v59 & _v54
    _v61 = _v60 & _v55
    _v62 = _vecmath32.guarded(_v50, _v61)
    return _v62, _v61


@_cached
def _fill_acon_c_derivative(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_derivative(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_derivative(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_derivative_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_derivative(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_derivative(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_derivative(x, p1, p2, beta):
    value, ok = _acon_c_derivative_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_derivative(x, p1, p2, beta):
    value, ok = _acon_c_derivative_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_derivative = _dispatch.Kernel(
    __name__,
    "acon_c_derivative",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_derivative,
        fill32=_fill32_acon_c_derivative,
        mend=_mend_acon_c_derivative,
        one=_one_acon_c_derivative,
        one32=_one32_acon_c_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_derivative(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of acon_c with respect to x.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_derivative.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_derivative)
def _overload_acon_c_derivative(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_derivative.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


_acon_c_derivative2_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "beta*(p1 - p2)**2*(-beta*x*(p1 - p2) + 2*beta*x*(p1 - p2)*exp(-beta*x*(p1 - p2))/(1 + "
    "exp(-beta*x*(p1 - p2))) + 2)*exp(-beta*x*(p1 - p2))/(1 + exp(-beta*x*(p1 - p2)))**2",
    "beta*(p1 - p2)**2*(beta*p1*x*exp(-beta*x*(p1 - p2)) - beta*p1*x - beta*p2*x*exp(-beta*x*(p1 -"
    " p2)) + beta*p2*x + 2*exp(-beta*x*(p1 - p2)) + 2)*exp(-beta*x*(p1 - p2))/(exp(-beta*x*(p1 - "
    "p2)) + 1)**3",
    "-beta*(p1 - p2)**2*(beta*p1*x*exp(beta*x*(p1 - p2)) - beta*p1*x - beta*p2*x*exp(beta*x*(p1 - "
    "p2)) + beta*p2*x - 2*exp(beta*x*(p1 - p2)) - 2)*exp(beta*x*(p1 - p2))/(exp(beta*x*(p1 - p2)) "
    "+ 1)**3",
)


@_vecmath.jit_scalar
def _acon_c_derivative2_ball(x, p1, p2, beta):
    """In balls."""
    # beta*(p1 - p2)**2*(beta*p1*x*exp(-beta*x*(p1 - p2)) - beta*p1*x - beta*p2*x*exp(-beta...
    _t4 = _ball.sub(p1, p2)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.mul(beta, _t6)
    _t9 = (1.0, 0.0, 1.0, 0.0)
    _t12 = _ball.mul(beta, x)
    _t13 = _ball.mul(_t12, _t4)
    _t15 = _ball.neg(_t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = _ball.add(_t9, _t19)
    _t22 = _ball.mul(beta, p1)
    _t23 = _ball.mul(_t22, x)
    _t24 = _ball.mul(_t23, _t17)
    _t26 = _ball.add(_t21, _t24)
    _t27 = _ball.mul(beta, p2)
    _t28 = _ball.mul(_t27, x)
    _t30 = _ball.add(_t26, _t28)
    _t31 = _ball.mul(beta, p1)
    _t32 = _ball.mul(_t31, x)
    _t34 = _ball.sub(_t30, _t32)
    _t35 = _ball.mul(beta, p2)
    _t36 = _ball.mul(_t35, x)
    _t37 = _ball.mul(_t36, _t17)
    _t39 = _ball.sub(_t34, _t37)
    _t41 = _ball.mul(_t8, _t39)
    _t42 = _ball.mul(_t41, _t17)
    _t44 = (1.0, 0.0, 0.0, 0.0)
    _t46 = _ball.add(_t44, _t17)
    _t48 = _ball.powi(_t46, 3)
    _t50 = _ball.div(_t42, _t48)
    if _ball_wide.will_do(_t50, (x, p1, p2, beta)):
        return _t50
    # -beta*(p1 - p2)**2*(beta*p1*x*exp(beta*x*(p1 - p2)) - beta*p1*x - beta*p2*x*exp(beta*...
    _t55 = _ball.mul(beta, _t6)
    _t56 = _ball.mul(beta, p1)
    _t57 = _ball.mul(_t56, x)
    _t58 = _ball.exp(_t13)
    _t60 = _ball.mul(_t57, _t58)
    _t62 = _ball.add(_t60, _t28)
    _t63 = _ball.sub(_t62, _t9)
    _t64 = _ball.scaled(_t58, 1.0)
    _t66 = _ball.sub(_t63, _t64)
    _t67 = _ball.sub(_t66, _t32)
    _t68 = _ball.mul(beta, p2)
    _t69 = _ball.mul(_t68, x)
    _t70 = _ball.mul(_t69, _t58)
    _t72 = _ball.sub(_t67, _t70)
    _t74 = _ball.mul(_t55, _t72)
    _t75 = _ball.mul(_t74, _t58)
    _t77 = _ball.neg(_t75)
    _t79 = _ball.add(_t44, _t58)
    _t81 = _ball.powi(_t79, 3)
    _t83 = _ball.div(_t77, _t81)
    _t85 = _ball.better(_t50, _t83)
    return _ball_wide.settled(_t85, _acon_c_derivative2_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_derivative2_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    return _acon_c_derivative2_ball(x, p1, p2, beta)


@_vecmath.jit_inline
def _acon_c_derivative2_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _vecmath.two_sum(_v0, p1)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = _vecmath.pair_times(_v5, _v6, beta)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.two_product(beta, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v2, _v3)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -_v16
    _v19 = -_v17
    _v20 = _v0 + p1
    _v21 = _v20 * beta
    _v22 = _v21 * x
    _v23 = abs(_v22)
    _v24 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v16, _v17, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = 2.0 * _v28
    _v31 = 2.0 * _v29
    _v32 = _vecmath.pair_plus(_v25, _v26, 1.0)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = abs(_v33)
    _v37 = _vecmath.pair_quotient(_v30, _v31, _v33, _v34)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v18, _v19, 2.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v38, _v39)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v16)
    _v47 = abs(_v38)
    _v48 = _v46 + 2.0
    _v49 = _v48 + _v47
    _v50 = abs(_v44) * 16384.0 >= _v49
    _v51 = _vecmath.two_sum(_v44, _v45)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_product(_v9, _v10, _v52, _v53)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = abs(_v55) > 1.0261342003245941e-289
    _v58 = _vecmath.pair_product(_v55, _v56, _v25, _v26)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v62) > 1.0261342003245941e-289
    _v65 = abs(_v62)
    _v66 = _vecmath.pair_quotient(_v59, _v60, _v62, _v63)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _v67 + _v68
    _v70 = _vecmath.in_range(_v69)
    _v71 = abs(x)
    _v72 = abs(p1)
    _v73 = abs(p2)
    _v74 = abs(beta)
    _v75 = _v23 < 690.0
    _v76 = _v36 < 9.7453140114e288
    _v77 = _v65 < 9.7453140114e288
    _v78 = _v71 < 3.402823669209385e38
    _v79 = _v72 < 3.402823669209385e38
    _v80 = _v73 < 3.402823669209385e38
    _v81 = _v74 < 3.402823669209385e38
    _v82 = _v7 & _v11
    _v83 = _v82 & _v35
    _v84 = _v83 & _v50
    _v85 = _v84 & _v57
    _v86 = _v85 & _v64
    _v87 = _v86 & _v70
    _v88 = _v87 & _v75
    _v89 = _v88 & _v76
    _v90 = _v89 & _v77
    _v91 = _v90 & _v78
    _v92 = _v91 & _v79
    _v93 = _v92 & _v80
    _v94 = _v93 & _v81
    _v95 = _vecmath.guarded(_v69, _v94)
    return _v95, _v94


@_vecmath.jit_inline
def _acon_c_derivative2_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * _v1
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = -_v1
    _v5 = _v4 * beta
    _v6 = _v5 * x
    _v7 = _v1 * beta
    _v8 = _v7 * x
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v6)
    _v11 = 2.0 * _v10
    _v12 = _v11 * _v1
    _v13 = _v12 * beta
    _v14 = _v13 * x
    _v15 = 1.0 + _v10
    _v16 = _v14 / _v15
    _v17 = _v6 + 2.0
    _v18 = _v17 + _v16
    _v19 = abs(_v6)
    _v20 = abs(_v16)
    _v21 = _v19 + 2.0
    _v22 = _v21 + _v20
    _v23 = abs(_v18) * 4096.0 >= _v22
    _v24 = _v2 * _v18
    _v25 = _v24 * _v10
    _v26 = _v25 * beta
    _v27 = _v15 * _v15
    _v28 = _v26 / _v27
    _v29 = _vecmath.in_range(_v28)
    _v30 = abs(x)
    _v31 = abs(p1)
    _v32 = abs(p2)
    _v33 = abs(beta)
    _v34 = _vecmath32.single(_v28)
    _v35 = _v9 < 300.0
    _v36 = _v30 < 3.402823669209385e38
    _v37 = _v31 < 3.402823669209385e38
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v33 < 3.402823669209385e38
    _v40 = _v3 & _v23
    _v41 = _v40 & _v29
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _v44 & _v38
    _v46 = _v45 & _v39
    _v47 = _vecmath32.guarded(_v34, _v46)
    return _v47, _v46


@_cached
def _fill_acon_c_derivative2(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative2_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_derivative2(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative2_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_derivative2(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_derivative2_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_derivative2(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_derivative2(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_derivative2(x, p1, p2, beta):
    value, ok = _acon_c_derivative2_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative2(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_derivative2(x, p1, p2, beta):
    value, ok = _acon_c_derivative2_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative2(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_derivative2 = _dispatch.Kernel(
    __name__,
    "acon_c_derivative2",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_derivative2,
        fill32=_fill32_acon_c_derivative2,
        mend=_mend_acon_c_derivative2,
        one=_one_acon_c_derivative2,
        one32=_one32_acon_c_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_derivative2(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of acon_c with respect to x.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_derivative2.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_derivative2)
def _overload_acon_c_derivative2(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_derivative2.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


_acon_c_derivative_p1_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "beta*x**2*(p1 - p2)*exp(-beta*x*(p1 - p2))/(1 + exp(-beta*x*(p1 - p2)))**2 + x/(1 + "
    "exp(-beta*x*(p1 - p2)))",
    "x*(beta*p1*x*exp(-beta*x*(p1 - p2)) - beta*p2*x*exp(-beta*x*(p1 - p2)) + exp(-beta*x*(p1 - "
    "p2)) + 1)/(exp(-beta*x*(p1 - p2)) + 1)**2",
    "x*(beta*p1*x - beta*p2*x + exp(beta*x*(p1 - p2)) + 1)*exp(beta*x*(p1 - p2))/(exp(beta*x*(p1 -"
    " p2)) + 1)**2",
)


@_vecmath.jit_scalar
def _acon_c_derivative_p1_ball(x, p1, p2, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(beta*p1*x*exp(-beta*x*(p1 - p2)) - beta*p2*x*exp(-beta*x*(p1 - p2)) + exp(-beta*x*...
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.mul(beta, p1)
    _t7 = _ball.mul(_t6, x)
    _t8 = _ball.mul(beta, x)
    _t10 = _ball.sub(p1, p2)
    _t12 = _ball.mul(_t8, _t10)
    _t14 = _ball.neg(_t12)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(_t7, _t16)
    _t20 = _ball.add(_t2, _t18)
    _t21 = _ball.add(_t20, _t16)
    _t22 = _ball.mul(beta, p2)
    _t23 = _ball.mul(_t22, x)
    _t24 = _ball.mul(_t23, _t16)
    _t26 = _ball.sub(_t21, _t24)
    _t28 = _ball.mul(x, _t26)
    _t30 = _ball.add(_t2, _t16)
    _t32 = _ball.sqr(_t30)
    _t34 = _ball.div(_t28, _t32)
    if _ball_wide.will_do(_t34, (x, p1, p2, beta)):
        return _t34
    # x*(beta*p1*x - beta*p2*x + exp(beta*x*(p1 - p2)) + 1)*exp(beta*x*(p1 - p2))/(exp(beta...
    _t39 = _ball.mul(beta, p1)
    _t40 = _ball.mul(_t39, x)
    _t42 = _ball.add(_t2, _t40)
    _t43 = _ball.exp(_t12)
    _t45 = _ball.add(_t42, _t43)
    _t46 = _ball.mul(beta, p2)
    _t47 = _ball.mul(_t46, x)
    _t49 = _ball.sub(_t45, _t47)
    _t51 = _ball.mul(x, _t49)
    _t52 = _ball.mul(_t51, _t43)
    _t54 = _ball.add(_t2, _t43)
    _t56 = _ball.sqr(_t54)
    _t58 = _ball.div(_t52, _t56)
    _t60 = _ball.better(_t34, _t58)
    return _ball_wide.settled(_t60, _acon_c_derivative_p1_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_derivative_p1_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    return _acon_c_derivative_p1_ball(x, p1, p2, beta)


@_vecmath.jit_inline
def _acon_c_derivative_p1_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, p2)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -p2
    _v7 = _v6 + p1
    _v8 = _v7 * beta
    _v9 = _v8 * x
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(beta, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.two_sum(_v6, p1)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v12, _v13, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = -_v18
    _v21 = -_v19
    _v22 = _vecmath.exp_bounded_as_pair(_v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_product(_v4, _v5, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = -_v26
    _v29 = -_v27
    _v30 = _vecmath.two_product(beta, p1)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_times(_v31, _v32, x)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_product(_v34, _v35, _v23, _v24)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_plus(_v28, _v29, 1.0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_sum(_v40, _v41, _v37, _v38)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_sum(_v43, _v44, _v23, _v24)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = abs(_v26)
    _v49 = abs(_v37)
    _v50 = _v48 + 1.0
    _v51 = _v50 + _v49
    _v52 = _v51 + _v23
    _v53 = abs(_v46) * 16384.0 >= _v52
    _v54 = _v46 + _v47
    _v55 = _v54 * x
    _v56 = 2.0 + _v23
    _v57 = _v23 * _v56
    _v58 = _v57 + 1.0
    _v59 = _v55 / _v58
    _v60 = _vecmath.in_range(_v59)
    _v61 = _v59 == 0.0
    _v62 = _v60 | (_v61 & (x == 0.0))
    _v63 = abs(x)
    _v64 = abs(p1)
    _v65 = abs(p2)
    _v66 = abs(beta)
    _v67 = _v10 < 215.0
    _v68 = _v63 < 3.402823669209385e38
    _v69 = _v64 < 3.402823669209385e38
    _v70 = _v65 < 3.402823669209385e38
    _v71 = _v66 < 3.402823669209385e38
    _v72 = _v53 & _v62
    _v73 = _v72 & _v67
    _v74 = _v73 & _v68
    _v75 = _v74 & _v69
    _v76 = _v75 & _v70
    _v77 = _v76 & _v71
    _v78 = _vecmath.guarded(_v59, _v77)
    return _v78, _v77


@_vecmath.jit_inline
def _acon_c_derivative_p1_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * beta
    _v3 = _v2 * x
    _v4 = abs(_v3)
    _v5 = -_v1
    _v6 = _v5 * beta
    _v7 = _v6 * x
    _v8 = _vecmath32.exp_bounded(_v7)
    _v9 = _v8 * _v1
    _v10 = x * x
    _v11 = _v9 * _v10
    _v12 = _v11 * beta
    _v13 = 1.0 + _v8
    _v14 = _v13 * _v13
    _v15 = _v12 / _v14
    _v16 = x / _v13
    _v17 = _v15 + _v16
    _v18 = abs(_v15)
    _v19 = abs(_v16)
    _v20 = _v18 + _v19
    _v21 = abs(_v17) * 4096.0 >= _v20
    _v22 = _vecmath.in_range(_v17)
    _v23 = abs(x)
    _v24 = abs(p1)
    _v25 = abs(p2)
    _v26 = abs(beta)
    _v27 = _vecmath32.single(_v17)
    _v28 = _v4 < 300.0
    _v29 = _v23 < 3.402823669209385e38
    _v30 = _v24 < 3.402823669209385e38
    _v31 = _v25 < 3.402823669209385e38
    _v32 = _v26 < 3.402823669209385e38
    _v33 = _v21 & _v22
    _v34 = _v33 & _v28
    _v35 = _v34 & _v29
    _v36 = _v35 & _v30
    _v37 = _v36 & _v31
    _v38 = _v37 & _v32
    _v39 = _vecmath32.guarded(_v27, _v38)
    return _v39, _v38


@_cached
def _fill_acon_c_derivative_p1(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_p1_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_derivative_p1(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_p1_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_derivative_p1(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_derivative_p1_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_derivative_p1(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_derivative_p1(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_derivative_p1(x, p1, p2, beta):
    value, ok = _acon_c_derivative_p1_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_p1(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_derivative_p1(x, p1, p2, beta):
    value, ok = _acon_c_derivative_p1_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_p1(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_derivative_p1 = _dispatch.Kernel(
    __name__,
    "acon_c_derivative_p1",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_derivative_p1,
        fill32=_fill32_acon_c_derivative_p1,
        mend=_mend_acon_c_derivative_p1,
        one=_one_acon_c_derivative_p1,
        one32=_one32_acon_c_derivative_p1,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_derivative_p1(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of acon_c with respect to its parameter p1.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_derivative_p1.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_derivative_p1)
def _overload_acon_c_derivative_p1(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_derivative_p1.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


_acon_c_derivative_p2_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "-beta*x**2*(p1 - p2)*exp(-beta*x*(p1 - p2))/(1 + exp(-beta*x*(p1 - p2)))**2 + x - x/(1 + "
    "exp(-beta*x*(p1 - p2)))",
    "-x*(beta*p1*x - beta*p2*x - exp(-beta*x*(p1 - p2)) - 1)*exp(-beta*x*(p1 - "
    "p2))/(exp(-beta*x*(p1 - p2)) + 1)**2",
    "-x*(beta*p1*x*exp(beta*x*(p1 - p2)) - beta*p2*x*exp(beta*x*(p1 - p2)) - exp(beta*x*(p1 - p2))"
    " - 1)/(exp(beta*x*(p1 - p2)) + 1)**2",
)


@_vecmath.jit_scalar
def _acon_c_derivative_p2_ball(x, p1, p2, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x*(beta*p1*x - beta*p2*x - exp(-beta*x*(p1 - p2)) - 1)*exp(-beta*x*(p1 - p2))/(exp(-...
    _t4 = _ball.mul(beta, p1)
    _t5 = _ball.mul(_t4, x)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.mul(beta, p2)
    _t12 = _ball.mul(_t11, x)
    _t14 = _ball.sub(_t9, _t12)
    _t15 = _ball.mul(beta, x)
    _t16 = _ball.sub(p1, p2)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.neg(_t18)
    _t22 = _ball.exp(_t20)
    _t24 = _ball.sub(_t14, _t22)
    _t26 = _ball.mul(x, _t24)
    _t27 = _ball.mul(_t26, _t22)
    _t29 = _ball.neg(_t27)
    _t31 = _ball.add(_t7, _t22)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t29, _t33)
    if _ball_wide.will_do(_t35, (x, p1, p2, beta)):
        return _t35
    # -x*(beta*p1*x*exp(beta*x*(p1 - p2)) - beta*p2*x*exp(beta*x*(p1 - p2)) - exp(beta*x*(p...
    _t40 = _ball.mul(beta, p1)
    _t41 = _ball.mul(_t40, x)
    _t42 = _ball.exp(_t18)
    _t44 = _ball.mul(_t41, _t42)
    _t46 = _ball.sub(_t44, _t7)
    _t47 = _ball.mul(beta, p2)
    _t48 = _ball.mul(_t47, x)
    _t49 = _ball.mul(_t48, _t42)
    _t51 = _ball.sub(_t46, _t49)
    _t52 = _ball.sub(_t51, _t42)
    _t54 = _ball.mul(x, _t52)
    _t56 = _ball.neg(_t54)
    _t58 = _ball.add(_t7, _t42)
    _t60 = _ball.sqr(_t58)
    _t62 = _ball.div(_t56, _t60)
    _t64 = _ball.better(_t35, _t62)
    return _ball_wide.settled(_t64, _acon_c_derivative_p2_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_derivative_p2_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    return _acon_c_derivative_p2_ball(x, p1, p2, beta)


@_vecmath.jit_inline
def _acon_c_derivative_p2_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, p2)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -p2
    _v7 = _v6 + p1
    _v8 = _v7 * beta
    _v9 = _v8 * x
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(beta, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.two_sum(_v6, p1)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v12, _v13, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v4, _v5, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = -_v24
    _v27 = -_v25
    _v28 = -_v21
    _v29 = -_v22
    _v30 = _vecmath.two_product(beta, p1)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_times(_v31, _v32, x)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_product(_v34, _v35, _v21, _v22)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_plus(_v26, _v27, -1.0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_sum(_v40, _v41, _v28, _v29)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_sum(_v43, _v44, _v37, _v38)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = abs(-1.0)
    _v49 = abs(_v24)
    _v50 = abs(_v21)
    _v51 = abs(_v37)
    _v52 = _v48 + _v49
    _v53 = _v52 + _v50
    _v54 = _v53 + _v51
    _v55 = abs(_v46) * 16384.0 >= _v54
    _v56 = _v46 + _v47
    _v57 = _vecmath.two_product(-1.0, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_times(_v58, _v59, x)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.rounded(_v61, _v62)
    _v64 = 2.0 + _v21
    _v65 = _v21 * _v64
    _v66 = _v65 + 1.0
    _v67 = _v63 / _v66
    _v68 = _vecmath.in_range(_v67)
    _v69 = _v67 == 0.0
    _v70 = _v68 | (_v69 & (x == 0.0))
    _v71 = abs(x)
    _v72 = abs(p1)
    _v73 = abs(p2)
    _v74 = abs(beta)
    _v75 = _v10 < 215.0
    _v76 = _v71 < 3.402823669209385e38
    _v77 = _v72 < 3.402823669209385e38
    _v78 = _v73 < 3.402823669209385e38
    _v79 = _v74 < 3.402823669209385e38
    _v80 = _v55 & _v70
    _v81 = _v80 & _v75
    _v82 = _v81 & _v76
    _v83 = _v82 & _v77
    _v84 = _v83 & _v78
    _v85 = _v84 & _v79
    _v86 = _vecmath.guarded(_v67, _v85)
    return _v86, _v85


@_vecmath.jit_inline
def _acon_c_derivative_p2_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -beta
    _v1 = _v0 * p2
    _v2 = _v1 * x
    _v3 = -p2
    _v4 = _v3 + p1
    _v5 = _v4 * beta
    _v6 = _v5 * x
    _v7 = abs(_v6)
    _v8 = -_v4
    _v9 = _v8 * beta
    _v10 = _v9 * x
    _v11 = _vecmath32.exp_bounded(_v10)
    _v12 = -_v11
    _v13 = beta * p1
    _v14 = _v13 * x
    _v15 = -1.0 + _v2
    _v16 = _v15 + _v12
    _v17 = _v16 + _v14
    _v18 = abs(-1.0)
    _v19 = abs(_v2)
    _v20 = abs(_v11)
    _v21 = abs(_v14)
    _v22 = _v18 + _v19
    _v23 = _v22 + _v20
    _v24 = _v23 + _v21
    _v25 = abs(_v17) * 4096.0 >= _v24
    _v26 = -_v17
    _v27 = _v26 * _v11
    _v28 = _v27 * x
    _v29 = 1.0 + _v11
    _v30 = _v29 * _v29
    _v31 = _v28 / _v30
    _v32 = _vecmath.in_range(_v31)
    _v33 = _v31 == 0.0
    _v34 = _v32 | (_v33 & (x == 0.0))
    _v35 = abs(x)
    _v36 = abs(p1)
    _v37 = abs(p2)
    _v38 = abs(beta)
    _v39 = _vecmath32.single(_v31)
    _v40 = _v7 < 300.0
    _v41 = _v35 < 3.402823669209385e38
    _v42 = _v36 < 3.402823669209385e38
    _v43 = _v37 < 3.402823669209385e38
    _v44 = _v38 < 3.402823669209385e38
    _v45 = _v25 & _v34
    _v46 = _v45 & _v40
    _v47 = _v46 & _v41
    _v48 = _v47 & _v42
    _v49 = _v48 & _v43
    _v50 = _v49 & _v44
    _v51 = _vecmath32.guarded(_v39, _v50)
    return _v51, _v50


@_cached
def _fill_acon_c_derivative_p2(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_p2_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_derivative_p2(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_p2_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_derivative_p2(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_derivative_p2_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_derivative_p2(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_derivative_p2(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_derivative_p2(x, p1, p2, beta):
    value, ok = _acon_c_derivative_p2_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_p2(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_derivative_p2(x, p1, p2, beta):
    value, ok = _acon_c_derivative_p2_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_p2(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_derivative_p2 = _dispatch.Kernel(
    __name__,
    "acon_c_derivative_p2",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_derivative_p2,
        fill32=_fill32_acon_c_derivative_p2,
        mend=_mend_acon_c_derivative_p2,
        one=_one_acon_c_derivative_p2,
        one32=_one32_acon_c_derivative_p2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_derivative_p2(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of acon_c with respect to its parameter p2.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_derivative_p2.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_derivative_p2)
def _overload_acon_c_derivative_p2(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_derivative_p2.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


_acon_c_derivative_beta_ball_expression = _ball_wide.program(
    "x p1 p2 beta",
    "x**2*(p1 - p2)**2*exp(-beta*x*(p1 - p2))/(1 + exp(-beta*x*(p1 - p2)))**2",
    "x**2*(p1 - p2)**2*exp(beta*x*(p1 - p2))/(exp(beta*x*(p1 - p2)) + 1)**2",
)


@_vecmath.jit_scalar
def _acon_c_derivative_beta_ball(x, p1, p2, beta):
    """In balls."""
    # x**2*(p1 - p2)**2*exp(-beta*x*(p1 - p2))/(exp(-beta*x*(p1 - p2)) + 1)**2
    _t2 = _ball.sqr(x)
    _t6 = _ball.sub(p1, p2)
    _t8 = _ball.sqr(_t6)
    _t10 = _ball.mul(_t2, _t8)
    _t12 = _ball.mul(beta, x)
    _t13 = _ball.mul(_t12, _t6)
    _t15 = _ball.neg(_t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(_t10, _t17)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t17)
    _t25 = _ball.sqr(_t23)
    _t27 = _ball.div(_t19, _t25)
    if _ball_wide.will_do(_t27, (x, p1, p2, beta)):
        return _t27
    # x**2*(p1 - p2)**2*exp(beta*x*(p1 - p2))/(exp(beta*x*(p1 - p2)) + 1)**2
    _t32 = _ball.mul(_t2, _t8)
    _t33 = _ball.exp(_t13)
    _t35 = _ball.mul(_t32, _t33)
    _t37 = _ball.add(_t21, _t33)
    _t39 = _ball.sqr(_t37)
    _t41 = _ball.div(_t35, _t39)
    _t43 = _ball.better(_t27, _t41)
    return _ball_wide.settled(_t43, _acon_c_derivative_beta_ball_expression, (x, p1, p2, beta))


@_vecmath.jit_scalar
def _acon_c_derivative_beta_limit(x, p1, p2, beta):
    """In balls."""
    return _acon_c_derivative_beta_ball(x, p1, p2, beta)


@_vecmath.jit_scalar
def _acon_c_derivative_beta_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    p1 = _ball.from_float(p1)
    p2 = _ball.from_float(p2)
    beta = _ball.from_float(beta)
    _at = _acon_c_derivative_beta_limit(x, p1, p2, beta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _acon_c_derivative_beta_limit(x, p1, p2, beta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _acon_c_derivative_beta_fast(x, p1, p2, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = -p2
    _v5 = _vecmath.two_sum(_v4, p1)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_product(_v1, _v2, _v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = abs(_v13) > 1.0261342003245941e-289
    _v16 = _v4 + p1
    _v17 = _v16 * beta
    _v18 = _v17 * x
    _v19 = abs(_v18)
    _v20 = _vecmath.two_product(beta, x)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v21, _v22, _v6, _v7)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_as_pair(_v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v13, _v14, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_plus(_v27, _v28, 1.0)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.pair_quotient(_v30, _v31, _v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _v39 + _v40
    _v42 = _vecmath.in_range(_v41)
    _v43 = abs(x)
    _v44 = abs(p1)
    _v45 = abs(p2)
    _v46 = abs(beta)
    _v47 = _v19 > 2048.0
    _v48 = 0.0 if _v47 else _v41
    _v49 = _v19 < 215.0
    _v50 = _v3 & _v11
    _v51 = _v50 & _v15
    _v52 = _v51 & _v42
    _v53 = _v52 & _v49
    _v54 = _v53 | _v47
    _v55 = _v43 < 3.402823669209385e38
    _v56 = _v44 < 3.402823669209385e38
    _v57 = _v45 < 3.402823669209385e38
    _v58 = _v46 < 3.402823669209385e38
    _v59 = _v54 & _v55
    _v60 = _v59 & _v56
    _v61 = _v60 & _v57
    _v62 = _v61 & _v58
    _v63 = _vecmath.guarded(_v48, _v62)
    return _v63, _v62


@_vecmath.jit_inline
def _acon_c_derivative_beta_fast32(x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * _v1
    _v3 = _v1 * beta
    _v4 = _v3 * x
    _v5 = abs(_v4)
    _v6 = -_v1
    _v7 = _v6 * beta
    _v8 = _v7 * x
    _v9 = _vecmath32.exp_light(_v8)
    _v10 = _v2 * _v9
    _v11 = x * x
    _v12 = _v10 * _v11
    _v13 = 1.0 + _v9
    _v14 = _v13 * _v13
    _v15 = _v12 / _v14
    _v16 = _vecmath.in_range(_v15)
    _v17 = abs(x)
    _v18 = abs(p1)
    _v19 = abs(p2)
    _v20 = abs(beta)
    _v21 = _vecmath32.single(_v15)
    _v22 = _v5 > 576.0
    _v23 = _vecmath32.single(0.0)
    _v24 = _v23 if _v22 else _v21
    _v25 = _v5 < 300.0
    _v26 = _v16 & _v25
    _v27 = _v26 | _v22
    _v28 = _v17 < 3.402823669209385e38
    _v29 = _v18 < 3.402823669209385e38
    _v30 = _v19 < 3.402823669209385e38
    _v31 = _v20 < 3.402823669209385e38
    _v32 = _v27 & _v28
    _v33 = _v32 & _v29
    _v34 = _v33 & _v30
    _v35 = _v34 & _v31
    _v36 = _vecmath32.guarded(_v24, _v35)
    return _v36, _v35


@_cached
def _fill_acon_c_derivative_beta(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_beta_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_derivative_beta(x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_derivative_beta(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_derivative_beta_exact(x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_derivative_beta(x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_derivative_beta(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_derivative_beta(x, p1, p2, beta):
    value, ok = _acon_c_derivative_beta_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_beta(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_derivative_beta(x, p1, p2, beta):
    value, ok = _acon_c_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact = _round_acon_c_derivative_beta(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_derivative_beta = _dispatch.Kernel(
    __name__,
    "acon_c_derivative_beta",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_derivative_beta,
        fill32=_fill32_acon_c_derivative_beta,
        mend=_mend_acon_c_derivative_beta,
        one=_one_acon_c_derivative_beta,
        one32=_one32_acon_c_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_derivative_beta(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of acon_c with respect to its parameter beta.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_derivative_beta.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_derivative_beta)
def _overload_acon_c_derivative_beta(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_derivative_beta.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


@_vecmath.jit_inline
def _acon_c_derivative_fast_pulled32(grad_output, x, p1, p2, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = -p2
    _v1 = _v0 + p1
    _v2 = _v1 * beta
    _v3 = _v2 * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = -2.0 * _v5
    _v7 = _v6 * beta
    _v8 = _v7 * p1
    _v9 = _v8 * p2
    _v10 = _v9 * x
    _v11 = p1 * p1
    _v12 = _v5 * _v11
    _v13 = _v12 * beta
    _v14 = _v13 * x
    _v15 = p2 * p2
    _v16 = _v5 * _v15
    _v17 = _v16 * beta
    _v18 = _v17 * x
    _v19 = _v5 * p1
    _v20 = _v5 * _v5
    _v21 = _v20 * p1
    _v22 = _v5 * p2
    _v23 = _v10 + _v14
    _v24 = _v23 + _v18
    _v25 = _v24 + _v19
    _v26 = _v25 + _v21
    _v27 = _v26 + p2
    _v28 = _v27 + _v22
    _v29 = abs(_v10)
    _v30 = abs(_v14)
    _v31 = abs(_v18)
    _v32 = abs(_v19)
    _v33 = abs(_v21)
    _v34 = abs(p2)
    _v35 = abs(_v22)
    _v36 = _v29 + _v30
    _v37 = _v36 + _v31
    _v38 = _v37 + _v32
    _v39 = _v38 + _v33
    _v40 = _v39 + _v34
    _v41 = _v40 + _v35
    _v42 = abs(_v28) * 4096.0 >= _v41
    _v43 = 1.0 + _v5
    _v44 = _v43 * _v43
    _v45 = _v28 / _v44
    _v46 = _vecmath.in_range(_v45)
    _v47 = abs(x)
    _v48 = abs(p1)
    _v49 = abs(beta)
    _v50 = _vecmath32.product(grad_output, _v45)
    _v51 = _v4 < 300.0
    _v52 = _v47 < 3.402823669209385e38
    _v53 = _v48 < 3.402823669209385e38
    _v54 = _v34 < 3.402823669209385e38
    _v55 = _v49 < 3.402823669209385e38
    _v56 = _v42 & _v46
    _v57 = _v56 & _v51
    _v58 = _v57 & _v52
    _v59 = _v58 & _v53
    _v60 = _v59 & _v54
    _v61 = _v60 & _v55
    _v62 = _vecmath32.guarded(_v50, _v61)
    return _v62, _v62 == _v62


@_vecmath.jit_inline
def _acon_c_backward_fast(grad_output, x, p1, p2, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _acon_c_derivative_fast(x, p1, p2, beta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _acon_c_backward_fast32(grad_output, x, p1, p2, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _acon_c_derivative_fast_pulled32(grad_output, x, p1, p2, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _acon_c_backward_exact(grad_output, x, p1, p2, beta):
    """Right everywhere: balls."""
    _d0 = _acon_c_derivative_exact(x, p1, p2, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_acon_c_backward(grad_output, x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(p1, i),
            _loops.at(p2, i),
            _loops.at(beta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_backward(grad_output, x, p1, p2, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _acon_c_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(p1, i),
            _loops.at(p2, i),
            _loops.at(beta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_acon_c_backward(grad_output, x, p1, p2, beta, width):
    if _loops.any_nan(grad_output, x, p1, p2, beta):
        return _loops.NAN
    ball = _acon_c_backward_exact(grad_output, x, p1, p2, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_acon_c_backward(grad_output, x, p1, p2, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_acon_c_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(p1, i),
                _loops.at(p2, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_acon_c_backward(grad_output, x, p1, p2, beta):
    value, ok = _acon_c_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(p1),
        _loops.float64(p2),
        _loops.float64(beta),
    )
    if not ok:
        exact = _round_acon_c_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(p1),
            _loops.float64(p2),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_acon_c_backward(grad_output, x, p1, p2, beta):
    value, ok = _acon_c_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(p1),
        _loops.float64(p2),
        _loops.float64(beta),
    )
    if not ok:
        exact = _round_acon_c_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(p1),
            _loops.float64(p2),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_acon_c_backward = _dispatch.Kernel(
    __name__,
    "acon_c_backward",
    ("grad_output", "x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_backward,
        fill32=_fill32_acon_c_backward,
        mend=_mend_acon_c_backward,
        one=_one_acon_c_backward,
        one32=_one32_acon_c_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def acon_c_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of acon_c.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_acon_c_backward.call(out, grad_output, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_backward)
def _overload_acon_c_backward(grad_output, x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_backward.compiled(grad_output, x, p1, p2, beta)

    def jitted(grad_output, x, p1=1.0, p2=0.0, beta=1.0):
        return call(grad_output, x, p1, p2, beta)

    return jitted


@_vecmath.jit_inline
def _acon_c_value_and_derivative_fast(x, p1, p2, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _acon_c_fast(x, p1, p2, beta)
    _r1, _ok1 = _acon_c_derivative_fast(x, p1, p2, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _acon_c_value_and_derivative_fast32(x, p1, p2, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _acon_c_fast32(x, p1, p2, beta)
    _r1, _ok1 = _acon_c_derivative_fast32(x, p1, p2, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _acon_c_value_and_derivative_exact(x, p1, p2, beta):
    """Right everywhere: balls."""
    _r0 = _acon_c_exact(x, p1, p2, beta)
    _r1 = _acon_c_derivative_exact(x, p1, p2, beta)
    return _r0, _r1


@_cached
def _fill_acon_c_value_and_derivative(x, p1, p2, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _acon_c_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_acon_c_value_and_derivative(x, p1, p2, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _acon_c_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_acon_c_value_and_derivative(x, p1, p2, beta, width):
    if _loops.any_nan(x, p1, p2, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _acon_c_value_and_derivative_exact(x, p1, p2, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_acon_c_value_and_derivative(x, p1, p2, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_acon_c_value_and_derivative(
                _loops.at(x, i), _loops.at(p1, i), _loops.at(p2, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_acon_c_value_and_derivative(x, p1, p2, beta):
    value_0, value_1, ok = _acon_c_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_acon_c_value_and_derivative(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_acon_c_value_and_derivative(x, p1, p2, beta):
    value_0, value_1, ok = _acon_c_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_acon_c_value_and_derivative(
            _loops.float64(x), _loops.float64(p1), _loops.float64(p2), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_acon_c_value_and_derivative = _dispatch.Kernel(
    __name__,
    "acon_c_value_and_derivative",
    ("x", "p1", "p2", "beta"),
    _loops.Loops(
        fill=_fill_acon_c_value_and_derivative,
        fill32=_fill32_acon_c_value_and_derivative,
        mend=_mend_acon_c_value_and_derivative,
        one=_one_acon_c_value_and_derivative,
        one32=_one32_acon_c_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def acon_c_value_and_derivative(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """ACON-C and its derivative, in one pass.

    p1: default 1.0.
    p2: default 0.0.
    beta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_acon_c_value_and_derivative.call(out, x, p1, p2, beta)


@_loops.callable_when_jitted(acon_c_value_and_derivative)
def _overload_acon_c_value_and_derivative(x, p1=1.0, p2=0.0, beta=1.0):
    call = _kernel_acon_c_value_and_derivative.compiled(x, p1, p2, beta)

    def jitted(x, p1=1.0, p2=0.0, beta=1.0):
        return call(x, p1, p2, beta)

    return jitted


def acon_c_backward_p1(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times acon_c_derivative_p1, over the axes along which p1 is broadcast.

    p1 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of p1's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "acon_c_backward_p1",
        _kernel_acon_c_derivative_p1,
        ("grad_output", "x", "p1", "p2", "beta"),
        2,
        (grad_output, x, p1, p2, beta),
        out,
    )


def acon_c_backward_p2(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times acon_c_derivative_p2, over the axes along which p2 is broadcast.

    p2 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of p2's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "acon_c_backward_p2",
        _kernel_acon_c_derivative_p2,
        ("grad_output", "x", "p1", "p2", "beta"),
        3,
        (grad_output, x, p1, p2, beta),
        out,
    )


def acon_c_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times acon_c_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "acon_c_backward_beta",
        _kernel_acon_c_derivative_beta,
        ("grad_output", "x", "p1", "p2", "beta"),
        4,
        (grad_output, x, p1, p2, beta),
        out,
    )
