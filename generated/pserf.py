"""Pserf.

Written by `symact build` from [pserf] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "pserf",
    "pserf_backward",
    "pserf_backward_delta",
    "pserf_backward_gamma",
    "pserf_derivative",
    "pserf_derivative2",
    "pserf_derivative_delta",
    "pserf_derivative_gamma",
    "pserf_value_and_derivative",
]

_cached = _loops.caching(__name__)


_pserf_ball_expression = _ball_wide.program(
    "x gamma delta",
    "x*erf(gamma*log(exp(delta*x) + 1))",
    "x*erf(gamma*log1p(exp(delta*x)))",
    "x*(1 - erfc(gamma*(delta*x + log1p(exp(-delta*x)))))",
)


@_vecmath.jit_scalar
def _pserf_ball(x, gamma, delta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*erf(gamma*log1p(exp(delta*x)))
    _t4 = _ball.mul(x, delta)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.log1p(_t6)
    _t10 = _ball.mul(gamma, _t8)
    _t12 = _ball.erf(_t10)
    _t14 = _ball.mul(x, _t12)
    if _ball_wide.will_do(_t14, (x, gamma, delta)):
        return _t14
    # x*(1 - erfc(gamma*(delta*x + log1p(exp(-delta*x)))))
    _t19 = (1.0, 0.0, 0.0, 0.0)
    _t21 = _ball.neg(_t4)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.log1p(_t23)
    _t27 = _ball.add(_t4, _t25)
    _t29 = _ball.mul(gamma, _t27)
    _t31 = _ball.erfc(_t29)
    _t33 = _ball.sub(_t19, _t31)
    _t35 = _ball.mul(x, _t33)
    _t37 = _ball.better(_t14, _t35)
    return _ball_wide.settled(_t37, _pserf_ball_expression, (x, gamma, delta))


@_vecmath.jit_scalar
def _pserf_exact(x, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _pserf_ball(x, gamma, delta)


@_vecmath.jit_inline
def _pserf_fast(x, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, delta)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.log1p_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, gamma)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.erf_dd(_v12, _v13)
    _v15 = _v14 * x
    _v16 = gamma > 0.0
    _v17 = delta > 0.0
    _v18 = _vecmath.in_range(_v15)
    _v19 = _v15 == 0.0
    _v20 = _v18 | (_v19 & (x == 0.0))
    _v21 = abs(x)
    _v22 = abs(gamma)
    _v23 = abs(delta)
    _v24 = _v0 < -960.0
    _v25 = -0.0 if _v24 else _v15
    _v26 = _v1 < 325.0
    _v27 = _v20 & _v26
    _v28 = _v27 | _v24
    _v29 = _v21 < 3.402823669209385e38
    _v30 = _v22 < 3.402823669209385e38
    _v31 = _v23 < 3.402823669209385e38
    _v32 = _v16 & _v17
    _v33 = _v32 & _v28
    _v34 = _v33 & _v29
    _v35 = _v34 & _v30
    _v36 = _v35 & _v31
    _v37 = _vecmath.guarded(_v25, _v36)
    return _v37, _v36


@_vecmath.jit_inline
def _pserf_fast32(x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * delta
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * delta
    _v5 = _vecmath32.exp_bounded(_v4)
    _v6 = _vecmath32.log1p_unit(_v5)
    _v7 = _v6 * gamma
    _v8 = _vecmath32.erf(_v7)
    _v9 = -_v8
    _v10 = _v9 * _v0
    _v11 = _v1 + _v6
    _v12 = _v11 * gamma
    _v13 = _vecmath32.erfc(_v12)
    _v14 = -_v13
    _v15 = _v14 + 1.0
    _v16 = abs(_v13)
    _v17 = _v16 + 1.0
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v15 * _v0
    _v20 = _v2 < 300.0
    _v21 = _v18 & _v20
    _v22 = _v20 if x < 0.0 else _v21
    _v23 = _v10 if x < 0.0 else _v19
    _v24 = gamma > 0.0
    _v25 = delta > 0.0
    _v26 = _v23 != 0.0
    _v27 = abs(gamma)
    _v28 = abs(delta)
    _v29 = _vecmath32.single(_v23)
    _v30 = delta * x
    _v31 = _v30 < -320.0
    _v32 = _vecmath32.single(-0.0)
    _v33 = _v32 if _v31 else _v29
    _v34 = _v22 & _v26
    _v35 = _v34 | _v31
    _v36 = _v0 < 3.402823669209385e38
    _v37 = _v27 < 3.402823669209385e38
    _v38 = _v28 < 3.402823669209385e38
    _v39 = _v24 & _v25
    _v40 = _v39 & _v35
    _v41 = _v40 & _v36
    _v42 = _v41 & _v37
    _v43 = _v42 & _v38
    _v44 = _vecmath32.guarded(_v33, _v43)
    return _v44, _v43


@_cached
def _fill_pserf(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_fast(_loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_fast32(_loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN
    ball = _pserf_exact(x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf(x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf(_loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf(x, gamma, delta):
    value, ok = _pserf_fast(_loops.float64(x), _loops.float64(gamma), _loops.float64(delta))
    if not ok:
        exact = _round_pserf(_loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf(x, gamma, delta):
    value, ok = _pserf_fast32(_loops.float64(x), _loops.float64(gamma), _loops.float64(delta))
    if not ok:
        exact = _round_pserf(_loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf = _dispatch.Kernel(
    __name__,
    "pserf",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf,
        fill32=_fill32_pserf,
        mend=_mend_pserf,
        one=_one_pserf,
        one32=_one32_pserf,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pserf(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """Pserf, elementwise.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf)
def _overload_pserf(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


_pserf_derivative_ball_expression = _ball_wide.program(
    "x gamma delta",
    "2*delta*gamma*x*exp(delta*x)*exp(-gamma**2*log(exp(delta*x) + 1)**2)/(sqrt(pi)*(exp(delta*x) "
    "+ 1)) + erf(gamma*log(exp(delta*x) + 1))",
    "(2*delta*gamma*x*exp(delta*x) + "
    "erf(gamma*log1p(exp(delta*x)))*sqrt(pi)*exp(delta*x)*exp(gamma**2*log1p(exp(delta*x))**2) + "
    "erf(gamma*log1p(exp(delta*x)))*sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))/((exp(delta*x) "
    "+ 1)*sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))",
    "where_positive((2*delta*gamma*x*exp(-gamma**2*(delta*x + log1p(exp(-delta*x)))**2) - "
    "erfc(gamma*(delta*x + log1p(exp(-delta*x))))*sqrt(pi)*exp(-delta*x) - erfc(gamma*(delta*x + "
    "log1p(exp(-delta*x))))*sqrt(pi) + sqrt(pi)*exp(-delta*x) + sqrt(pi))/((exp(-delta*x) + "
    "1)*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _pserf_derivative_ball(x, gamma, delta):
    """In balls."""
    # (2*delta*gamma*x*exp(delta*x) + erf(gamma*log1p(exp(delta*x)))*sqrt(pi)*exp(delta*x)*...
    _t3 = _ball.mul(x, delta)
    _t5 = _ball.mul(_t3, gamma)
    _t6 = _ball.mul(x, delta)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.mul(_t5, _t8)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.log1p(_t8)
    _t16 = _ball.mul(gamma, _t14)
    _t18 = _ball.erf(_t16)
    _t20 = _ball.mul(_t18, _t8)
    _t21 = _ball.sqr(gamma)
    _t23 = _ball.sqr(_t14)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.mul(_t20, _t27)
    _t30 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t32 = _ball.mul(_t29, _t30)
    _t34 = _ball.add(_t12, _t32)
    _t35 = _ball.mul(_t18, _t27)
    _t36 = _ball.mul(_t35, _t30)
    _t38 = _ball.add(_t34, _t36)
    _t40 = (1.0, 0.0, 0.0, 0.0)
    _t42 = _ball.add(_t40, _t8)
    _t44 = _ball.mul(_t42, _t27)
    _t45 = _ball.mul(_t44, _t30)
    _t47 = _ball.div(_t38, _t45)
    if _ball_wide.will_do(_t47, (x, gamma, delta)):
        return _t47
    # 2*delta*gamma*x*pow(pi, -1/2)*exp(delta*x)*exp(-gamma**2*log(exp(delta*x) + 1)**2)/(e...
    _t52 = _ball.mul(x, delta)
    _t53 = _ball.mul(_t52, gamma)
    _t54 = _ball.mul(_t53, _t8)
    _t55 = _ball.log(_t42)
    _t57 = _ball.sqr(_t55)
    _t59 = _ball.mul(_t21, _t57)
    _t61 = _ball.neg(_t59)
    _t63 = _ball.exp(_t61)
    _t65 = _ball.mul(_t54, _t63)
    _t66 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t68 = _ball.mul(_t65, _t66)
    _t70 = _ball.scaled(_t68, 1.0)
    _t72 = _ball.div(_t70, _t42)
    _t74 = _ball.mul(gamma, _t55)
    _t76 = _ball.erf(_t74)
    _t78 = _ball.add(_t72, _t76)
    if _ball_wide.will_do(_t78, (x, gamma, delta)):
        return _t78
    # where_positive((2*delta*gamma*x*exp(-gamma**2*(delta*x + log1p(exp(-delta*x)))**2) - ...
    _t83 = _ball.mul(x, delta)
    _t84 = _ball.mul(_t83, gamma)
    _t85 = _ball.neg(_t6)
    _t87 = _ball.exp(_t85)
    _t89 = _ball.log1p(_t87)
    _t91 = _ball.add(_t6, _t89)
    _t93 = _ball.sqr(_t91)
    _t95 = _ball.mul(_t21, _t93)
    _t97 = _ball.neg(_t95)
    _t99 = _ball.exp(_t97)
    _t101 = _ball.mul(_t84, _t99)
    _t103 = _ball.scaled(_t101, 1.0)
    _t105 = _ball.add(_t103, _t30)
    _t106 = _ball.mul(_t87, _t30)
    _t108 = _ball.add(_t105, _t106)
    _t109 = _ball.mul(gamma, _t91)
    _t111 = _ball.erfc(_t109)
    _t113 = _ball.mul(_t111, _t30)
    _t115 = _ball.sub(_t108, _t113)
    _t116 = _ball.mul(_t111, _t87)
    _t117 = _ball.mul(_t116, _t30)
    _t119 = _ball.sub(_t115, _t117)
    _t121 = _ball.add(_t40, _t87)
    _t123 = _ball.mul(_t121, _t30)
    _t125 = _ball.div(_t119, _t123)
    _t127 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t129 = _ball.where_positive(_t125, _t127)
    _t131 = _ball.better(_ball.better(_t47, _t78), _t129)
    return _ball_wide.settled(_t131, _pserf_derivative_ball_expression, (x, gamma, delta))


@_vecmath.jit_scalar
def _pserf_derivative_exact(x, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _pserf_derivative_ball(x, gamma, delta)


@_vecmath.jit_inline
def _pserf_derivative_fast(x, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, delta)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, gamma)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = delta * x
    _v7 = abs(_v6)
    _v8 = _vecmath.exp_bounded_as_pair(_v1, _v2)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v4, _v5, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = 2.0 * _v12
    _v15 = 2.0 * _v13
    _v16 = _vecmath.log1p_as_pair(_v9, _v10)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.pair_times(_v17, _v18, gamma)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = _vecmath.erf_as_pair(_v20, _v21)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = abs(_v27) > 1.0261342003245941e-289
    _v30 = _vecmath.pair_product(_v27, _v28, _v9, _v10)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(_v31) > 1.0261342003245941e-289
    _v34 = gamma * gamma
    _v35 = _v17 * _v17
    _v36 = _v34 * _v35
    _v37 = abs(_v36)
    _v38 = _vecmath.two_product(gamma, gamma)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v17, _v18, _v17, _v18)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_product(_v39, _v40, _v42, _v43)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _vecmath.exp_bounded_as_pair(_v45, _v46)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_product(_v31, _v32, _v48, _v49)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_product(_v27, _v28, _v48, _v49)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_sum(_v14, _v15, _v51, _v52)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_sum(_v57, _v58, _v54, _v55)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = abs(_v14)
    _v63 = _v62 + _v51
    _v64 = _v63 + _v54
    _v65 = abs(_v60) * 8.0 >= _v64
    _v66 = _v60 + _v61
    _v67 = 1.0 + _v9
    _v68 = _vecmath.two_product(1.772453850905516, _v67)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_times(_v69, _v70, _v48)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.rounded(_v72, _v73)
    _v75 = _v66 / _v74
    _v76 = gamma > 0.0
    _v77 = delta > 0.0
    _v78 = _vecmath.in_range(_v75)
    _v79 = abs(x)
    _v80 = abs(gamma)
    _v81 = abs(delta)
    _v82 = _v7 < 325.0
    _v83 = _v37 < 325.0
    _v84 = _v79 < 3.402823669209385e38
    _v85 = _v80 < 3.402823669209385e38
    _v86 = _v81 < 3.402823669209385e38
    _v87 = _v22 & _v29
    _v88 = _v87 & _v33
    _v89 = _v88 & _v65
    _v90 = _v89 & _v76
    _v91 = _v90 & _v77
    _v92 = _v91 & _v78
    _v93 = _v92 & _v82
    _v94 = _v93 & _v83
    _v95 = _v94 & _v84
    _v96 = _v95 & _v85
    _v97 = _v96 & _v86
    _v98 = _vecmath.guarded(_v75, _v97)
    return _v98, _v97


@_vecmath.jit_inline
def _pserf_derivative_fast32(x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 2.0 * _v2
    _v4 = _v3 * delta
    _v5 = _v4 * gamma
    _v6 = _v5 * x
    _v7 = _vecmath32.log1p(_v2)
    _v8 = _v7 * gamma
    _v9 = _vecmath32.erf(_v8)
    _v10 = 1.772453850905516 * _v9
    _v11 = _v10 * _v2
    _v12 = gamma * gamma
    _v13 = _v7 * _v7
    _v14 = _v12 * _v13
    _v15 = abs(_v14)
    _v16 = _vecmath32.exp_bounded(_v14)
    _v17 = _v11 * _v16
    _v18 = _v10 * _v16
    _v19 = _v6 + _v17
    _v20 = _v19 + _v18
    _v21 = abs(_v6)
    _v22 = _v21 + _v17
    _v23 = _v22 + _v18
    _v24 = abs(_v20) * 4096.0 >= _v23
    _v25 = 1.0 + _v2
    _v26 = 1.772453850905516 * _v25
    _v27 = _v26 * _v16
    _v28 = _v20 / _v27
    _v29 = gamma > 0.0
    _v30 = delta > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = abs(x)
    _v33 = abs(gamma)
    _v34 = abs(delta)
    _v35 = _vecmath32.single(_v28)
    _v36 = _v1 < 300.0
    _v37 = _v15 < 300.0
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v33 < 3.402823669209385e38
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v24 & _v29
    _v42 = _v41 & _v30
    _v43 = _v42 & _v31
    _v44 = _v43 & _v36
    _v45 = _v44 & _v37
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _vecmath32.guarded(_v35, _v48)
    return _v49, _v48


@_cached
def _fill_pserf_derivative(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_fast(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_derivative(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_fast32(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf_derivative(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN
    ball = _pserf_derivative_exact(x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf_derivative(x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf_derivative(
                _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf_derivative(x, gamma, delta):
    value, ok = _pserf_derivative_fast(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf_derivative(x, gamma, delta):
    value, ok = _pserf_derivative_fast32(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf_derivative = _dispatch.Kernel(
    __name__,
    "pserf_derivative",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_derivative,
        fill32=_fill32_pserf_derivative,
        mend=_mend_pserf_derivative,
        one=_one_pserf_derivative,
        one32=_one32_pserf_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pserf_derivative(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """The derivative of pserf with respect to x.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf_derivative.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf_derivative)
def _overload_pserf_derivative(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_derivative.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


_pserf_derivative2_ball_expression = _ball_wide.program(
    "x gamma delta",
    "2*delta*gamma*(-delta*x*(2*gamma**2*exp(delta*x)*log(exp(delta*x) + 1)/(exp(delta*x) + 1) - 1"
    " + exp(delta*x)/(exp(delta*x) + 1)) + 2)*exp(delta*x)*exp(-gamma**2*log(exp(delta*x) + "
    "1)**2)/(sqrt(pi)*(exp(delta*x) + 1))",
    "-2*delta*gamma*(2*delta*gamma**2*x*log1p(exp(delta*x))*exp(delta*x) - delta*x - "
    "2*exp(delta*x) - 2)*exp(delta*x)/((exp(delta*x) + "
    "1)**2*sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))",
    "where_positive(-2*delta*gamma*(2*delta**2*gamma**2*x**2 + "
    "2*delta*gamma**2*x*log1p(exp(-delta*x)) - delta*x*exp(-delta*x) - 2*exp(-delta*x) - "
    "2)*exp(-gamma**2*(delta*x + log1p(exp(-delta*x)))**2)/((exp(-delta*x) + 1)**2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _pserf_derivative2_ball(x, gamma, delta):
    """In balls."""
    # -2*delta*gamma*(2*delta*gamma**2*x*log1p(exp(delta*x))*exp(delta*x) - delta*x - 2*exp...
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(delta, gamma)
    _t7 = _ball.mul(x, delta)
    _t8 = _ball.sqr(gamma)
    _t10 = _ball.mul(_t7, _t8)
    _t11 = _ball.mul(x, delta)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(_t10, _t13)
    _t16 = _ball.log1p(_t13)
    _t18 = _ball.mul(_t15, _t16)
    _t20 = _ball.scaled(_t18, 1.0)
    _t22 = (1.0, 0.0, 1.0, 0.0)
    _t24 = _ball.sub(_t20, _t22)
    _t25 = _ball.scaled(_t13, 1.0)
    _t27 = _ball.sub(_t24, _t25)
    _t28 = _ball.sub(_t27, _t11)
    _t30 = _ball.mul(_t5, _t28)
    _t31 = _ball.mul(_t30, _t13)
    _t33 = _ball.mul(_t1, _t31)
    _t35 = (1.0, 0.0, 0.0, 0.0)
    _t37 = _ball.add(_t35, _t13)
    _t39 = _ball.sqr(_t37)
    _t41 = _ball.sqr(_t16)
    _t43 = _ball.mul(_t8, _t41)
    _t45 = _ball.exp(_t43)
    _t47 = _ball.mul(_t39, _t45)
    _t48 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.div(_t33, _t50)
    if _ball_wide.will_do(_t52, (x, gamma, delta)):
        return _t52
    # 2*delta*gamma*(-delta*x*(2*gamma**2*exp(delta*x)*log(exp(delta*x) + 1)/(exp(delta*x) ...
    _t57 = _ball.mul(delta, gamma)
    _t58 = _ball.mul(x, delta)
    _t59 = _ball.mul(_t8, _t13)
    _t60 = _ball.log(_t37)
    _t62 = _ball.mul(_t59, _t60)
    _t64 = _ball.scaled(_t62, 1.0)
    _t66 = _ball.div(_t64, _t37)
    _t68 = _ball.div(_t13, _t37)
    _t70 = _ball.add(_t66, _t68)
    _t71 = _ball.sub(_t70, _t35)
    _t73 = _ball.mul(_t58, _t71)
    _t75 = _ball.sub(_t22, _t73)
    _t77 = _ball.mul(_t57, _t75)
    _t78 = _ball.mul(_t77, _t13)
    _t79 = _ball.sqr(_t60)
    _t81 = _ball.mul(_t8, _t79)
    _t83 = _ball.neg(_t81)
    _t85 = _ball.exp(_t83)
    _t87 = _ball.mul(_t78, _t85)
    _t88 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t90 = _ball.mul(_t87, _t88)
    _t92 = _ball.scaled(_t90, 1.0)
    _t94 = _ball.div(_t92, _t37)
    if _ball_wide.will_do(_t94, (x, gamma, delta)):
        return _t94
    # where_positive(-2*delta*gamma*(2*delta**2*gamma**2*x**2 + 2*delta*gamma**2*x*log1p(ex...
    _t99 = _ball.mul(delta, gamma)
    _t100 = _ball.sqr(x)
    _t102 = _ball.sqr(delta)
    _t104 = _ball.mul(_t100, _t102)
    _t105 = _ball.mul(_t104, _t8)
    _t107 = _ball.scaled(_t105, 1.0)
    _t109 = _ball.mul(x, delta)
    _t110 = _ball.mul(_t109, _t8)
    _t111 = _ball.neg(_t11)
    _t113 = _ball.exp(_t111)
    _t115 = _ball.log1p(_t113)
    _t117 = _ball.mul(_t110, _t115)
    _t119 = _ball.scaled(_t117, 1.0)
    _t121 = _ball.add(_t107, _t119)
    _t122 = _ball.sub(_t121, _t22)
    _t123 = _ball.scaled(_t113, 1.0)
    _t125 = _ball.sub(_t122, _t123)
    _t126 = _ball.mul(x, delta)
    _t127 = _ball.mul(_t126, _t113)
    _t129 = _ball.sub(_t125, _t127)
    _t131 = _ball.mul(_t99, _t129)
    _t132 = _ball.add(_t11, _t115)
    _t134 = _ball.sqr(_t132)
    _t136 = _ball.mul(_t8, _t134)
    _t138 = _ball.neg(_t136)
    _t140 = _ball.exp(_t138)
    _t142 = _ball.mul(_t131, _t140)
    _t144 = _ball.mul(_t1, _t142)
    _t146 = _ball.add(_t35, _t113)
    _t148 = _ball.sqr(_t146)
    _t150 = _ball.mul(_t148, _t48)
    _t152 = _ball.div(_t144, _t150)
    _t154 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t156 = _ball.where_positive(_t152, _t154)
    _t158 = _ball.better(_ball.better(_t52, _t94), _t156)
    return _ball_wide.settled(_t158, _pserf_derivative2_ball_expression, (x, gamma, delta))


@_vecmath.jit_scalar
def _pserf_derivative2_exact(x, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _pserf_derivative2_ball(x, gamma, delta)


@_vecmath.jit_inline
def _pserf_derivative2_fast(x, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(delta, gamma)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.two_product(gamma, gamma)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, delta)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, _v0)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _v0 * delta
    _v14 = abs(_v13)
    _v15 = _vecmath.two_product(delta, _v0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -_v16
    _v19 = -_v17
    _v20 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v11, _v12, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.log1p_as_pair(_v21, _v22)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v24, _v25, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -2.0 * _v30
    _v33 = -2.0 * _v31
    _v34 = -2.0 * _v21
    _v35 = -2.0 * _v22
    _v36 = _vecmath.pair_plus(_v32, _v33, -2.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_sum(_v37, _v38, _v34, _v35)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_sum(_v40, _v41, _v16, _v17)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(-2.0)
    _v46 = abs(_v32)
    _v47 = abs(_v34)
    _v48 = _v45 + _v46
    _v49 = _v48 + _v47
    _v50 = _v49 + _v16
    _v51 = abs(_v43) * 16384.0 >= _v50
    _v52 = _vecmath.two_sum(_v43, _v44)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_product(_v2, _v3, _v53, _v54)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_product(_v56, _v57, _v21, _v22)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = -2.0 * _v59
    _v62 = -2.0 * _v60
    _v63 = _vecmath.pair_product(_v16, _v17, _v21, _v22)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = -_v64
    _v67 = -_v65
    _v68 = _vecmath.two_product(delta, delta)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v5, _v6)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.two_product(_v0, _v0)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_product(_v72, _v73, _v75, _v76)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = 2.0 * _v78
    _v81 = 2.0 * _v79
    _v82 = _vecmath.pair_product(_v11, _v12, _v27, _v28)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = 2.0 * _v83
    _v86 = 2.0 * _v84
    _v87 = _vecmath.pair_plus(_v34, _v35, -2.0)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = _vecmath.pair_sum(_v88, _v89, _v66, _v67)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_sum(_v91, _v92, _v80, _v81)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = _vecmath.pair_sum(_v94, _v95, _v85, _v86)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = abs(_v64)
    _v100 = _v45 + _v47
    _v101 = _v100 + _v99
    _v102 = _v101 + _v80
    _v103 = _v102 + _v85
    _v104 = abs(_v97) * 16384.0 >= _v103
    _v105 = _vecmath.two_sum(_v97, _v98)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = _vecmath.pair_product(_v2, _v3, _v106, _v107)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = _v13 + _v27
    _v112 = _v111 * _v111
    _v113 = gamma * gamma
    _v114 = _v112 * _v113
    _v115 = abs(_v114)
    _v116 = _vecmath.pair_sum(_v16, _v17, _v27, _v28)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _vecmath.pair_product(_v117, _v118, _v117, _v118)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_product(_v5, _v6, _v120, _v121)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = -_v123
    _v126 = -_v124
    _v127 = _vecmath.exp_bounded_as_pair(_v125, _v126)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v109, _v110, _v128, _v129)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = -2.0 * _v131
    _v134 = -2.0 * _v132
    _v135 = _v14 < 690.0
    _v136 = _v51 & _v135
    _v137 = _v115 < 690.0
    _v138 = _v104 & _v135
    _v139 = _v138 & _v137
    _v140 = _v136 if x < 0.0 else _v139
    _v141 = _v61 if x < 0.0 else _v133
    _v142 = _v62 if x < 0.0 else _v134
    _v143 = _vecmath.pair_plus(_v21, _v22, 1.0)
    _v144 = _v143[0]
    _v145 = _v143[1]
    _v146 = _vecmath.pair_product(_v144, _v145, _v144, _v145)
    _v147 = _v146[0]
    _v148 = _v146[1]
    _v149 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v147, _v148)
    _v150 = _v149[0]
    _v151 = _v149[1]
    _v152 = _v27 * _v27
    _v153 = _v113 * _v152
    _v154 = abs(_v153)
    _v155 = _vecmath.pair_product(_v27, _v28, _v27, _v28)
    _v156 = _v155[0]
    _v157 = _v155[1]
    _v158 = _vecmath.pair_product(_v5, _v6, _v156, _v157)
    _v159 = _v158[0]
    _v160 = _v158[1]
    _v161 = _vecmath.exp_bounded_as_pair(_v159, _v160)
    _v162 = _v161[0]
    _v163 = _v161[1]
    _v164 = _vecmath.pair_product(_v150, _v151, _v162, _v163)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = _v154 < 690.0
    _v168 = _v135 & _v167
    _v169 = _v168 if x < 0.0 else _v135
    _v170 = _v165 if x < 0.0 else _v150
    _v171 = _v166 if x < 0.0 else _v151
    _v172 = abs(_v170) > 1.0261342003245941e-289
    _v173 = abs(_v170)
    _v174 = _vecmath.pair_quotient(_v141, _v142, _v170, _v171)
    _v175 = _v174[0]
    _v176 = _v174[1]
    _v177 = _v175 + _v176
    _v178 = gamma > 0.0
    _v179 = delta > 0.0
    _v180 = _vecmath.in_range(_v177)
    _v181 = abs(gamma)
    _v182 = abs(delta)
    _v183 = delta * x
    _v184 = _v183 < -2048.0
    _v185 = -0.0 if _v184 else _v177
    _v186 = _v173 < 9.7453140114e288
    _v187 = _v140 & _v169
    _v188 = _v187 & _v172
    _v189 = _v188 & _v180
    _v190 = _v189 & _v186
    _v191 = _v190 | _v184
    _v192 = _v0 < 3.402823669209385e38
    _v193 = _v181 < 3.402823669209385e38
    _v194 = _v182 < 3.402823669209385e38
    _v195 = _v178 & _v179
    _v196 = _v195 & _v191
    _v197 = _v196 & _v192
    _v198 = _v197 & _v193
    _v199 = _v198 & _v194
    _v200 = _vecmath.guarded(_v185, _v199)
    return _v200, _v199


@_vecmath.jit_inline
def _pserf_derivative2_fast32(x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = -2.0 * _v2
    _v4 = -delta
    _v5 = _v4 * x
    _v6 = 2.0 * _v2
    _v7 = gamma * gamma
    _v8 = _v6 * _v7
    _v9 = _vecmath32.log1p(_v2)
    _v10 = _v8 * _v9
    _v11 = _v10 * delta
    _v12 = _v11 * x
    _v13 = -2.0 + _v3
    _v14 = _v13 + _v5
    _v15 = _v14 + _v12
    _v16 = abs(-2.0)
    _v17 = abs(_v3)
    _v18 = abs(_v5)
    _v19 = abs(_v12)
    _v20 = _v16 + _v17
    _v21 = _v20 + _v18
    _v22 = _v21 + _v19
    _v23 = abs(_v15) * 4096.0 >= _v22
    _v24 = -2.0 * _v15
    _v25 = _v24 * _v2
    _v26 = _v25 * delta
    _v27 = _v26 * gamma
    _v28 = 1.0 + _v2
    _v29 = _v28 * _v28
    _v30 = 1.772453850905516 * _v29
    _v31 = _v9 * _v9
    _v32 = _v7 * _v31
    _v33 = abs(_v32)
    _v34 = _vecmath32.exp_light(_v32)
    _v35 = _v30 * _v34
    _v36 = abs(_v35) > 1.0261342003245941e-289
    _v37 = abs(_v35)
    _v38 = _v27 / _v35
    _v39 = gamma > 0.0
    _v40 = delta > 0.0
    _v41 = _vecmath.in_range(_v38)
    _v42 = abs(x)
    _v43 = abs(gamma)
    _v44 = abs(delta)
    _v45 = _vecmath32.single(_v38)
    _v46 = _v0 < -384.0
    _v47 = _vecmath32.single(-0.0)
    _v48 = _v47 if _v46 else _v45
    _v49 = _v1 < 300.0
    _v50 = _v33 < 300.0
    _v51 = _v37 < 9.7453140114e288
    _v52 = _v23 & _v36
    _v53 = _v52 & _v41
    _v54 = _v53 & _v49
    _v55 = _v54 & _v50
    _v56 = _v55 & _v51
    _v57 = _v56 | _v46
    _v58 = _v42 < 3.402823669209385e38
    _v59 = _v43 < 3.402823669209385e38
    _v60 = _v44 < 3.402823669209385e38
    _v61 = _v39 & _v40
    _v62 = _v61 & _v57
    _v63 = _v62 & _v58
    _v64 = _v63 & _v59
    _v65 = _v64 & _v60
    _v66 = _vecmath32.guarded(_v48, _v65)
    return _v66, _v65


@_cached
def _fill_pserf_derivative2(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative2_fast(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_derivative2(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative2_fast32(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf_derivative2(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN
    ball = _pserf_derivative2_exact(x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf_derivative2(x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf_derivative2(
                _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf_derivative2(x, gamma, delta):
    value, ok = _pserf_derivative2_fast(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative2(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf_derivative2(x, gamma, delta):
    value, ok = _pserf_derivative2_fast32(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative2(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf_derivative2 = _dispatch.Kernel(
    __name__,
    "pserf_derivative2",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_derivative2,
        fill32=_fill32_pserf_derivative2,
        mend=_mend_pserf_derivative2,
        one=_one_pserf_derivative2,
        one32=_one32_pserf_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pserf_derivative2(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """The second derivative of pserf with respect to x.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf_derivative2.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf_derivative2)
def _overload_pserf_derivative2(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_derivative2.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


_pserf_derivative_gamma_ball_expression = _ball_wide.program(
    "x gamma delta",
    "2*x*exp(-gamma**2*log(exp(delta*x) + 1)**2)*log(exp(delta*x) + 1)/sqrt(pi)",
    "2*x*log1p(exp(delta*x))/(sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))",
    "where_positive(2*x*(delta*x + log1p(exp(-delta*x)))*exp(-gamma**2*(delta*x + "
    "log1p(exp(-delta*x)))**2)/sqrt(pi), pi)",
)


@_vecmath.jit_scalar
def _pserf_derivative_gamma_ball(x, gamma, delta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # 2*x*log1p(exp(delta*x))/(sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))
    _t3 = _ball.mul(x, delta)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.log1p(_t5)
    _t9 = _ball.mul(x, _t7)
    _t11 = _ball.scaled(_t9, 1.0)
    _t14 = _ball.sqr(gamma)
    _t16 = _ball.sqr(_t7)
    _t18 = _ball.mul(_t14, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t24 = _ball.mul(_t20, _t22)
    _t26 = _ball.div(_t11, _t24)
    if _ball_wide.will_do(_t26, (x, gamma, delta)):
        return _t26
    # 2*x*pow(pi, -1/2)*exp(-gamma**2*log(exp(delta*x) + 1)**2)*log(exp(delta*x) + 1)
    _t31 = (1.0, 0.0, 0.0, 0.0)
    _t33 = _ball.add(_t31, _t5)
    _t35 = _ball.log(_t33)
    _t37 = _ball.sqr(_t35)
    _t39 = _ball.mul(_t14, _t37)
    _t41 = _ball.neg(_t39)
    _t43 = _ball.exp(_t41)
    _t45 = _ball.mul(x, _t43)
    _t46 = _ball.mul(_t45, _t35)
    _t47 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t49 = _ball.mul(_t46, _t47)
    _t51 = _ball.scaled(_t49, 1.0)
    if _ball_wide.will_do(_t51, (x, gamma, delta)):
        return _t51
    # where_positive(2*x*(delta*x + log1p(exp(-delta*x)))*exp(-gamma**2*(delta*x + log1p(ex...
    _t56 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t58 = _ball.mul(x, _t56)
    _t59 = _ball.neg(_t3)
    _t61 = _ball.exp(_t59)
    _t63 = _ball.log1p(_t61)
    _t65 = _ball.add(_t3, _t63)
    _t67 = _ball.mul(_t58, _t65)
    _t68 = _ball.sqr(_t65)
    _t70 = _ball.mul(_t14, _t68)
    _t72 = _ball.neg(_t70)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.mul(_t67, _t74)
    _t78 = _ball.scaled(_t76, 1.0)
    _t80 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t82 = _ball.where_positive(_t78, _t80)
    _t84 = _ball.better(_ball.better(_t26, _t51), _t82)
    return _ball_wide.settled(_t84, _pserf_derivative_gamma_ball_expression, (x, gamma, delta))


@_vecmath.jit_scalar
def _pserf_derivative_gamma_exact(x, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _pserf_derivative_gamma_ball(x, gamma, delta)


@_vecmath.jit_inline
def _pserf_derivative_gamma_fast(x, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(x, delta)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_dd(_v3, _v4)
    _v6 = _vecmath.log1p(_v5)
    _v7 = _vecmath.two_product(2.0, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.rounded(_v11, _v12)
    _v14 = gamma * gamma
    _v15 = _v6 * _v6
    _v16 = _v14 * _v15
    _v17 = abs(_v16)
    _v18 = _vecmath.two_product(gamma, gamma)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.log1p_as_pair(_v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v25, _v26, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.pair_product(_v19, _v20, _v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.exp_bounded_dd(_v31, _v32)
    _v34 = 1.772453850905516 * _v33
    _v35 = _v13 / _v34
    _v36 = gamma > 0.0
    _v37 = delta > 0.0
    _v38 = _vecmath.in_range(_v35)
    _v39 = _v35 == 0.0
    _v40 = _v38 | (_v39 & (x == 0.0))
    _v41 = abs(x)
    _v42 = abs(gamma)
    _v43 = abs(delta)
    _v44 = _v0 < -2048.0
    _v45 = -0.0 if _v44 else _v35
    _v46 = _v1 < 325.0
    _v47 = _v17 < 325.0
    _v48 = _v40 & _v46
    _v49 = _v48 & _v47
    _v50 = _v49 | _v44
    _v51 = _v41 < 3.402823669209385e38
    _v52 = _v42 < 3.402823669209385e38
    _v53 = _v43 < 3.402823669209385e38
    _v54 = _v36 & _v37
    _v55 = _v54 & _v50
    _v56 = _v55 & _v51
    _v57 = _v56 & _v52
    _v58 = _v57 & _v53
    _v59 = _vecmath.guarded(_v45, _v58)
    return _v59, _v58


@_vecmath.jit_inline
def _pserf_derivative_gamma_fast32(x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _vecmath32.log1p(_v2)
    _v4 = 2.0 * _v3
    _v5 = _v4 * x
    _v6 = gamma * gamma
    _v7 = _v3 * _v3
    _v8 = _v6 * _v7
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = 1.772453850905516 * _v10
    _v12 = _v5 / _v11
    _v13 = gamma > 0.0
    _v14 = delta > 0.0
    _v15 = abs(x)
    _v16 = abs(gamma)
    _v17 = abs(delta)
    _v18 = _vecmath32.single(_v12)
    _v19 = _v0 < -320.0
    _v20 = _vecmath32.single(-0.0)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v1 < 300.0
    _v23 = _v9 < 300.0
    _v24 = _v22 & _v23
    _v25 = _v24 | _v19
    _v26 = _v15 < 3.402823669209385e38
    _v27 = _v16 < 3.402823669209385e38
    _v28 = _v17 < 3.402823669209385e38
    _v29 = _v13 & _v14
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = _v32 & _v28
    _v34 = _vecmath32.guarded(_v21, _v33)
    return _v34, _v33


@_cached
def _fill_pserf_derivative_gamma(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_gamma_fast(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_derivative_gamma(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_gamma_fast32(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf_derivative_gamma(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN
    ball = _pserf_derivative_gamma_exact(x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf_derivative_gamma(x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf_derivative_gamma(
                _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf_derivative_gamma(x, gamma, delta):
    value, ok = _pserf_derivative_gamma_fast(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative_gamma(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf_derivative_gamma(x, gamma, delta):
    value, ok = _pserf_derivative_gamma_fast32(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative_gamma(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf_derivative_gamma = _dispatch.Kernel(
    __name__,
    "pserf_derivative_gamma",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_derivative_gamma,
        fill32=_fill32_pserf_derivative_gamma,
        mend=_mend_pserf_derivative_gamma,
        one=_one_pserf_derivative_gamma,
        one32=_one32_pserf_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pserf_derivative_gamma(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """The derivative of pserf with respect to its parameter gamma.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf_derivative_gamma.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf_derivative_gamma)
def _overload_pserf_derivative_gamma(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_derivative_gamma.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


_pserf_derivative_delta_ball_expression = _ball_wide.program(
    "x gamma delta",
    "2*gamma*x**2*exp(delta*x)*exp(-gamma**2*log(exp(delta*x) + 1)**2)/(sqrt(pi)*(exp(delta*x) + "
    "1))",
    "2*gamma*x**2*exp(delta*x)/((exp(delta*x) + 1)*sqrt(pi)*exp(gamma**2*log1p(exp(delta*x))**2))",
    "where_positive(2*gamma*x**2*exp(-gamma**2*(delta*x + "
    "log1p(exp(-delta*x)))**2)/((exp(-delta*x) + 1)*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _pserf_derivative_delta_ball(x, gamma, delta):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # 2*gamma*x**2*exp(delta*x)/((exp(delta*x) + 1)*sqrt(pi)*exp(gamma**2*log1p(exp(delta*x...
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(gamma, _t3)
    _t7 = _ball.mul(x, delta)
    _t9 = _ball.exp(_t7)
    _t11 = _ball.mul(_t5, _t9)
    _t13 = _ball.scaled(_t11, 1.0)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.add(_t15, _t9)
    _t19 = _ball.sqr(gamma)
    _t21 = _ball.log1p(_t9)
    _t23 = _ball.sqr(_t21)
    _t25 = _ball.mul(_t19, _t23)
    _t27 = _ball.exp(_t25)
    _t29 = _ball.mul(_t17, _t27)
    _t30 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t32 = _ball.mul(_t29, _t30)
    _t34 = _ball.div(_t13, _t32)
    if _ball_wide.will_do(_t34, (x, gamma, delta)):
        return _t34
    # 2*gamma*x**2*pow(pi, -1/2)*exp(delta*x)*exp(-gamma**2*log(exp(delta*x) + 1)**2)/(exp(...
    _t39 = _ball.mul(gamma, _t3)
    _t40 = _ball.mul(_t39, _t9)
    _t41 = _ball.log(_t17)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.mul(_t19, _t43)
    _t47 = _ball.neg(_t45)
    _t49 = _ball.exp(_t47)
    _t51 = _ball.mul(_t40, _t49)
    _t52 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t54 = _ball.mul(_t51, _t52)
    _t56 = _ball.scaled(_t54, 1.0)
    _t58 = _ball.div(_t56, _t17)
    if _ball_wide.will_do(_t58, (x, gamma, delta)):
        return _t58
    # where_positive(2*gamma*x**2*exp(-gamma**2*(delta*x + log1p(exp(-delta*x)))**2)/((exp(...
    _t63 = _ball.mul(gamma, _t3)
    _t64 = _ball.neg(_t7)
    _t66 = _ball.exp(_t64)
    _t68 = _ball.log1p(_t66)
    _t70 = _ball.add(_t7, _t68)
    _t72 = _ball.sqr(_t70)
    _t74 = _ball.mul(_t19, _t72)
    _t76 = _ball.neg(_t74)
    _t78 = _ball.exp(_t76)
    _t80 = _ball.mul(_t63, _t78)
    _t82 = _ball.scaled(_t80, 1.0)
    _t84 = _ball.add(_t15, _t66)
    _t86 = _ball.mul(_t84, _t30)
    _t88 = _ball.div(_t82, _t86)
    _t90 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t92 = _ball.where_positive(_t88, _t90)
    _t94 = _ball.better(_ball.better(_t34, _t58), _t92)
    return _ball_wide.settled(_t94, _pserf_derivative_delta_ball_expression, (x, gamma, delta))


@_vecmath.jit_scalar
def _pserf_derivative_delta_exact(x, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _pserf_derivative_delta_ball(x, gamma, delta)


@_vecmath.jit_inline
def _pserf_derivative_delta_fast(x, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.pair_times(_v1, _v2, gamma)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = delta * x
    _v7 = abs(_v6)
    _v8 = _vecmath.two_product(x, delta)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.exp_bounded_as_pair(_v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_product(_v4, _v5, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = 2.0 * _v15
    _v18 = 2.0 * _v16
    _v19 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v20, _v21)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = gamma * gamma
    _v26 = _vecmath.exp_bounded_dd(_v9, _v10)
    _v27 = _vecmath.log1p(_v26)
    _v28 = _v27 * _v27
    _v29 = _v25 * _v28
    _v30 = abs(_v29)
    _v31 = _vecmath.two_product(gamma, gamma)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.log1p_as_pair(_v12, _v13)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v35, _v36, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v32, _v33, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.exp_bounded_as_pair(_v41, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_product(_v23, _v24, _v44, _v45)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_quotient(_v17, _v18, _v47, _v48)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _v50 + _v51
    _v53 = gamma > 0.0
    _v54 = delta > 0.0
    _v55 = _vecmath.in_range(_v52)
    _v56 = _v52 == 0.0
    _v57 = _v55 | (_v56 & (x == 0.0))
    _v58 = abs(x)
    _v59 = abs(gamma)
    _v60 = abs(delta)
    _v61 = _v6 < -2048.0
    _v62 = 0.0 if _v61 else _v52
    _v63 = _v7 < 325.0
    _v64 = _v30 < 325.0
    _v65 = _v57 & _v63
    _v66 = _v65 & _v64
    _v67 = _v66 | _v61
    _v68 = _v58 < 3.402823669209385e38
    _v69 = _v59 < 3.402823669209385e38
    _v70 = _v60 < 3.402823669209385e38
    _v71 = _v53 & _v54
    _v72 = _v71 & _v67
    _v73 = _v72 & _v68
    _v74 = _v73 & _v69
    _v75 = _v74 & _v70
    _v76 = _vecmath.guarded(_v62, _v75)
    return _v76, _v75


@_vecmath.jit_inline
def _pserf_derivative_delta_fast32(x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = 2.0 * _v2
    _v4 = x * x
    _v5 = _v3 * _v4
    _v6 = _v5 * gamma
    _v7 = 1.0 + _v2
    _v8 = 1.772453850905516 * _v7
    _v9 = gamma * gamma
    _v10 = _vecmath32.log1p(_v2)
    _v11 = _v10 * _v10
    _v12 = _v9 * _v11
    _v13 = abs(_v12)
    _v14 = _vecmath32.exp_light(_v12)
    _v15 = _v8 * _v14
    _v16 = _v6 / _v15
    _v17 = gamma > 0.0
    _v18 = delta > 0.0
    _v19 = _vecmath.in_range(_v16)
    _v20 = _v16 == 0.0
    _v21 = _v19 | (_v20 & (x == 0.0))
    _v22 = abs(x)
    _v23 = abs(gamma)
    _v24 = abs(delta)
    _v25 = _vecmath32.single(_v16)
    _v26 = _v0 < -512.0
    _v27 = _vecmath32.single(0.0)
    _v28 = _v27 if _v26 else _v25
    _v29 = _v1 < 300.0
    _v30 = _v13 < 300.0
    _v31 = _v21 & _v29
    _v32 = _v31 & _v30
    _v33 = _v32 | _v26
    _v34 = _v22 < 3.402823669209385e38
    _v35 = _v23 < 3.402823669209385e38
    _v36 = _v24 < 3.402823669209385e38
    _v37 = _v17 & _v18
    _v38 = _v37 & _v33
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _v40 & _v36
    _v42 = _vecmath32.guarded(_v28, _v41)
    return _v42, _v41


@_cached
def _fill_pserf_derivative_delta(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_delta_fast(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_derivative_delta(x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_derivative_delta_fast32(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf_derivative_delta(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN
    ball = _pserf_derivative_delta_exact(x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf_derivative_delta(x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf_derivative_delta(
                _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf_derivative_delta(x, gamma, delta):
    value, ok = _pserf_derivative_delta_fast(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative_delta(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf_derivative_delta(x, gamma, delta):
    value, ok = _pserf_derivative_delta_fast32(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_derivative_delta(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf_derivative_delta = _dispatch.Kernel(
    __name__,
    "pserf_derivative_delta",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_derivative_delta,
        fill32=_fill32_pserf_derivative_delta,
        mend=_mend_pserf_derivative_delta,
        one=_one_pserf_derivative_delta,
        one32=_one32_pserf_derivative_delta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def pserf_derivative_delta(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """The derivative of pserf with respect to its parameter delta.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf_derivative_delta.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf_derivative_delta)
def _overload_pserf_derivative_delta(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_derivative_delta.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _pserf_derivative_fast_pulled32(grad_output, x, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = 2.0 * _v2
    _v4 = _v3 * delta
    _v5 = _v4 * gamma
    _v6 = _v5 * x
    _v7 = _vecmath32.log1p(_v2)
    _v8 = _v7 * gamma
    _v9 = _vecmath32.erf(_v8)
    _v10 = 1.772453850905516 * _v9
    _v11 = _v10 * _v2
    _v12 = gamma * gamma
    _v13 = _v7 * _v7
    _v14 = _v12 * _v13
    _v15 = abs(_v14)
    _v16 = _vecmath32.exp_bounded(_v14)
    _v17 = _v11 * _v16
    _v18 = _v10 * _v16
    _v19 = _v6 + _v17
    _v20 = _v19 + _v18
    _v21 = abs(_v6)
    _v22 = _v21 + _v17
    _v23 = _v22 + _v18
    _v24 = abs(_v20) * 4096.0 >= _v23
    _v25 = 1.0 + _v2
    _v26 = 1.772453850905516 * _v25
    _v27 = _v26 * _v16
    _v28 = _v20 / _v27
    _v29 = gamma > 0.0
    _v30 = delta > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = abs(x)
    _v33 = abs(gamma)
    _v34 = abs(delta)
    _v35 = _vecmath32.product(grad_output, _v28)
    _v36 = _v1 < 300.0
    _v37 = _v15 < 300.0
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v33 < 3.402823669209385e38
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v24 & _v29
    _v42 = _v41 & _v30
    _v43 = _v42 & _v31
    _v44 = _v43 & _v36
    _v45 = _v44 & _v37
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _vecmath32.guarded(_v35, _v48)
    return _v49, _v49 == _v49


@_vecmath.jit_inline
def _pserf_backward_fast(grad_output, x, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _pserf_derivative_fast(x, gamma, delta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _pserf_backward_fast32(grad_output, x, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pserf_derivative_fast_pulled32(grad_output, x, gamma, delta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _pserf_backward_exact(grad_output, x, gamma, delta):
    """Right everywhere: balls."""
    _d0 = _pserf_derivative_exact(x, gamma, delta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_pserf_backward(grad_output, x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_backward(grad_output, x, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _pserf_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_pserf_backward(grad_output, x, gamma, delta, width):
    if _loops.any_nan(grad_output, x, gamma, delta):
        return _loops.NAN
    ball = _pserf_backward_exact(grad_output, x, gamma, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_pserf_backward(grad_output, x, gamma, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_pserf_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_pserf_backward(grad_output, x, gamma, delta):
    value, ok = _pserf_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(gamma),
            _loops.float64(delta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_pserf_backward(grad_output, x, gamma, delta):
    value, ok = _pserf_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact = _round_pserf_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(gamma),
            _loops.float64(delta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_pserf_backward = _dispatch.Kernel(
    __name__,
    "pserf_backward",
    ("grad_output", "x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_backward,
        fill32=_fill32_pserf_backward,
        mend=_mend_pserf_backward,
        one=_one_pserf_backward,
        one32=_one32_pserf_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def pserf_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of pserf.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_pserf_backward.call(out, grad_output, x, gamma, delta)


@_loops.callable_when_jitted(pserf_backward)
def _overload_pserf_backward(grad_output, x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_backward.compiled(grad_output, x, gamma, delta)

    def jitted(grad_output, x, gamma=1.25, delta=0.85):
        return call(grad_output, x, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _pserf_value_and_derivative_fast(x, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pserf_fast(x, gamma, delta)
    _r1, _ok1 = _pserf_derivative_fast(x, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _pserf_value_and_derivative_fast32(x, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _pserf_fast32(x, gamma, delta)
    _r1, _ok1 = _pserf_derivative_fast32(x, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _pserf_value_and_derivative_exact(x, gamma, delta):
    """Right everywhere: balls."""
    _r0 = _pserf_exact(x, gamma, delta)
    _r1 = _pserf_derivative_exact(x, gamma, delta)
    return _r0, _r1


@_cached
def _fill_pserf_value_and_derivative(x, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _pserf_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_pserf_value_and_derivative(x, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _pserf_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_pserf_value_and_derivative(x, gamma, delta, width):
    if _loops.any_nan(x, gamma, delta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _pserf_value_and_derivative_exact(x, gamma, delta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_pserf_value_and_derivative(x, gamma, delta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_pserf_value_and_derivative(
                _loops.at(x, i), _loops.at(gamma, i), _loops.at(delta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_pserf_value_and_derivative(x, gamma, delta):
    value_0, value_1, ok = _pserf_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1 = _round_pserf_value_and_derivative(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_pserf_value_and_derivative(x, gamma, delta):
    value_0, value_1, ok = _pserf_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(gamma), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1 = _round_pserf_value_and_derivative(
            _loops.float64(x), _loops.float64(gamma), _loops.float64(delta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_pserf_value_and_derivative = _dispatch.Kernel(
    __name__,
    "pserf_value_and_derivative",
    ("x", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_pserf_value_and_derivative,
        fill32=_fill32_pserf_value_and_derivative,
        mend=_mend_pserf_value_and_derivative,
        one=_one_pserf_value_and_derivative,
        one32=_one32_pserf_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def pserf_value_and_derivative(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any:
    """Pserf and its derivative, in one pass.

    gamma: default 1.25.
    delta: default 0.85.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_pserf_value_and_derivative.call(out, x, gamma, delta)


@_loops.callable_when_jitted(pserf_value_and_derivative)
def _overload_pserf_value_and_derivative(x, gamma=1.25, delta=0.85):
    call = _kernel_pserf_value_and_derivative.compiled(x, gamma, delta)

    def jitted(x, gamma=1.25, delta=0.85):
        return call(x, gamma, delta)

    return jitted


def pserf_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times pserf_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "pserf_backward_gamma",
        _kernel_pserf_derivative_gamma,
        ("grad_output", "x", "gamma", "delta"),
        2,
        (grad_output, x, gamma, delta),
        out,
    )


def pserf_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times pserf_derivative_delta, over the axes along which delta is
    broadcast.

    delta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of delta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "pserf_backward_delta",
        _kernel_pserf_derivative_delta,
        ("grad_output", "x", "gamma", "delta"),
        3,
        (grad_output, x, gamma, delta),
        out,
    )
