"""Laplace.

Written by `symact build` from [laplace] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "laplace",
    "laplace_backward",
    "laplace_backward_mu",
    "laplace_backward_sigma",
    "laplace_derivative",
    "laplace_derivative2",
    "laplace_derivative_mu",
    "laplace_derivative_sigma",
    "laplace_value_and_derivative",
]

_cached = _loops.caching(__name__)


_laplace_ball_expression = _ball_wide.program(
    "x mu sigma",
    "erf(sqrt(2)*(-mu + x)/(2*sigma))/2 + 1/2",
    "times(1/2, erf((-mu + x)*sqrt(2)/(2*sigma)) + 1)",
    "erfc(-(-mu + x)*sqrt(2)/(2*sigma))/2",
)


@_vecmath.jit_scalar
def _laplace_ball(x, mu, sigma):
    """In balls."""
    # times(1/2, erf((-mu + x)*sqrt(2)/(2*sigma)) + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sub(x, mu)
    _t7 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t9 = _ball.mul(_t5, _t7)
    _t12 = _ball.scaled(sigma, 1.0)
    _t14 = _ball.div(_t9, _t12)
    _t16 = _ball.erf(_t14)
    _t18 = _ball.add(_t1, _t16)
    _t20 = _ball.scaled(_t18, -1.0)
    if _ball_wide.will_do(_t20, (x, mu, sigma)):
        return _t20
    # erfc(-(-mu + x)*sqrt(2)/(2*sigma))/2
    _t25 = _ball.neg(_t9)
    _t27 = _ball.div(_t25, _t12)
    _t29 = _ball.erfc(_t27)
    _t31 = _ball.scaled(_t29, -1.0)
    _t33 = _ball.better(_t20, _t31)
    return _ball_wide.settled(_t33, _laplace_ball_expression, (x, mu, sigma))


@_vecmath.jit_scalar
def _laplace_exact(x, mu, sigma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    mu = _ball.from_float(mu)
    sigma = _ball.from_float(sigma)
    return _laplace_ball(x, mu, sigma)


@_vecmath.jit_inline
def _laplace_fast(x, mu, sigma):
    """For float64 results: value, and whether it will do."""
    _v0 = -mu
    _v1 = _vecmath.two_sum(_v0, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(-1.4142135623730951, 9.667293313452913e-17, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = 2.0 * sigma
    _v8 = 2.0 * 0.0
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = abs(_v7)
    _v11 = _vecmath.pair_quotient(_v5, _v6, _v7, _v8)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.erfc_dd(_v12, _v13)
    _v15 = 0.5 * _v14
    _v16 = sigma > 0.0
    _v17 = _vecmath.in_range(_v15)
    _v18 = abs(x)
    _v19 = abs(mu)
    _v20 = abs(sigma)
    _v21 = _v10 < 9.7453140114e288
    _v22 = _v18 < 3.402823669209385e38
    _v23 = _v19 < 3.402823669209385e38
    _v24 = _v20 < 3.402823669209385e38
    _v25 = _v9 & _v16
    _v26 = _v25 & _v17
    _v27 = _v26 & _v21
    _v28 = _v27 & _v22
    _v29 = _v28 & _v23
    _v30 = _v29 & _v24
    _v31 = _vecmath.guarded(_v15, _v30)
    return _v31, _v30


@_vecmath.jit_inline
def _laplace_fast32(x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * sigma
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = -mu
    _v5 = _v4 + x
    _v6 = -1.4142135623730951 * _v5
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v6 * _v3
    _v9 = _vecmath32.erfc_light(_v8)
    _v10 = 0.5 * _v9
    _v11 = sigma > 0.0
    _v12 = _vecmath.in_range(_v10)
    _v13 = abs(x)
    _v14 = abs(mu)
    _v15 = abs(sigma)
    _v16 = _vecmath32.single(_v10)
    _v17 = _v2 < 9.7453140114e288
    _v18 = _v13 < 3.402823669209385e38
    _v19 = _v14 < 3.402823669209385e38
    _v20 = _v15 < 3.402823669209385e38
    _v21 = _v1 & _v7
    _v22 = _v21 & _v11
    _v23 = _v22 & _v12
    _v24 = _v23 & _v17
    _v25 = _v24 & _v18
    _v26 = _v25 & _v19
    _v27 = _v26 & _v20
    _v28 = _vecmath32.guarded(_v16, _v27)
    return _v28, _v27


@_cached
def _fill_laplace(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_fast(_loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_fast32(_loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN
    ball = _laplace_exact(x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace(x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace(_loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace(x, mu, sigma):
    value, ok = _laplace_fast(_loops.float64(x), _loops.float64(mu), _loops.float64(sigma))
    if not ok:
        exact = _round_laplace(_loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace(x, mu, sigma):
    value, ok = _laplace_fast32(_loops.float64(x), _loops.float64(mu), _loops.float64(sigma))
    if not ok:
        exact = _round_laplace(_loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace = _dispatch.Kernel(
    __name__,
    "laplace",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace,
        fill32=_fill32_laplace,
        mend=_mend_laplace,
        one=_one_laplace,
        one32=_one32_laplace,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def laplace(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """Laplace, elementwise.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace)
def _overload_laplace(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


_laplace_derivative_ball_expression = _ball_wide.program(
    "x mu sigma",
    "sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sqrt(pi)*sigma)",
    "sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma*sqrt(pi))",
)


@_vecmath.jit_scalar
def _laplace_derivative_ball(x, mu, sigma):
    """In balls."""
    # sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma*sqrt(pi))
    _t3 = _ball.sub(x, mu)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.neg(_t5)
    _t10 = _ball.sqr(sigma)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.div(_t7, _t12)
    _t16 = _ball.exp(_t14)
    _t18 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t24 = _ball.mul(sigma, _t22)
    _t26 = _ball.scaled(_t24, 1.0)
    _t28 = _ball.div(_t20, _t26)
    return _ball_wide.settled(_t28, _laplace_derivative_ball_expression, (x, mu, sigma))


@_vecmath.jit_scalar
def _laplace_derivative_exact(x, mu, sigma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    mu = _ball.from_float(mu)
    sigma = _ball.from_float(sigma)
    return _laplace_derivative_ball(x, mu, sigma)


@_vecmath.jit_inline
def _laplace_derivative_fast(x, mu, sigma):
    """For float64 results: value, and whether it will do."""
    _v0 = -mu
    _v1 = _v0 + x
    _v2 = _v1 * _v1
    _v3 = sigma * sigma
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _v2 / _v3
    _v7 = abs(_v6)
    _v8 = _vecmath.two_sum(_v0, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = -_v12
    _v15 = -_v13
    _v16 = _vecmath.two_product(sigma, sigma)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = 2.0 * _v17
    _v20 = 2.0 * _v18
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = abs(_v19)
    _v23 = _vecmath.pair_quotient(_v14, _v15, _v19, _v20)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_dd(_v24, _v25)
    _v27 = 1.4142135623730951 * _v26
    _v28 = 3.544907701811032 * sigma
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = abs(_v28)
    _v31 = _v27 / _v28
    _v32 = sigma > 0.0
    _v33 = _vecmath.in_range(_v31)
    _v34 = abs(x)
    _v35 = abs(mu)
    _v36 = abs(sigma)
    _v37 = _v5 < 9.7453140114e288
    _v38 = _v7 < 1380.0
    _v39 = _v22 < 9.7453140114e288
    _v40 = _v30 < 9.7453140114e288
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v4 & _v21
    _v45 = _v44 & _v29
    _v46 = _v45 & _v32
    _v47 = _v46 & _v33
    _v48 = _v47 & _v37
    _v49 = _v48 & _v38
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _vecmath.guarded(_v31, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _laplace_derivative_fast32(x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = 3.544907701811032 * sigma
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = sigma * sigma
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = 1.0 / _v4
    _v8 = -mu
    _v9 = _v8 + x
    _v10 = _v9 * _v9
    _v11 = _v10 * _v7
    _v12 = abs(_v11)
    _v13 = 2.0 * _v4
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = 1.0 / _v13
    _v17 = -_v10
    _v18 = _v17 * _v16
    _v19 = _vecmath32.exp_light(_v18)
    _v20 = 1.4142135623730951 * _v19
    _v21 = _v20 * _v3
    _v22 = sigma > 0.0
    _v23 = _vecmath.in_range(_v21)
    _v24 = abs(x)
    _v25 = abs(mu)
    _v26 = abs(sigma)
    _v27 = _vecmath32.single(_v21)
    _v28 = _v2 < 9.7453140114e288
    _v29 = _v6 < 9.7453140114e288
    _v30 = _v12 < 600.0
    _v31 = _v15 < 9.7453140114e288
    _v32 = _v24 < 3.402823669209385e38
    _v33 = _v25 < 3.402823669209385e38
    _v34 = _v26 < 3.402823669209385e38
    _v35 = _v1 & _v5
    _v36 = _v35 & _v14
    _v37 = _v36 & _v22
    _v38 = _v37 & _v23
    _v39 = _v38 & _v28
    _v40 = _v39 & _v29
    _v41 = _v40 & _v30
    _v42 = _v41 & _v31
    _v43 = _v42 & _v32
    _v44 = _v43 & _v33
    _v45 = _v44 & _v34
    _v46 = _vecmath32.guarded(_v27, _v45)
    return _v46, _v45


@_cached
def _fill_laplace_derivative(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_fast(_loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_derivative(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_fast32(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace_derivative(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN
    ball = _laplace_derivative_exact(x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace_derivative(x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace_derivative(
                _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace_derivative(x, mu, sigma):
    value, ok = _laplace_derivative_fast(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace_derivative(x, mu, sigma):
    value, ok = _laplace_derivative_fast32(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace_derivative = _dispatch.Kernel(
    __name__,
    "laplace_derivative",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_derivative,
        fill32=_fill32_laplace_derivative,
        mend=_mend_laplace_derivative,
        one=_one_laplace_derivative,
        one32=_one32_laplace_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def laplace_derivative(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """The derivative of laplace with respect to x.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace_derivative.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace_derivative)
def _overload_laplace_derivative(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_derivative.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


_laplace_derivative2_ball_expression = _ball_wide.program(
    "x mu sigma",
    "sqrt(2)*(mu - x)*exp(-(mu - x)**2/(2*sigma**2))/(2*sqrt(pi)*sigma**3)",
    "-(-mu + x)*sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma**3*sqrt(pi))",
)


@_vecmath.jit_scalar
def _laplace_derivative2_ball(x, mu, sigma):
    """In balls."""
    # -(-mu + x)*sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma**3*sqrt(pi))
    _t3 = _ball.sub(x, mu)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.neg(_t5)
    _t10 = _ball.sqr(sigma)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.div(_t7, _t12)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(_t3, _t16)
    _t19 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t21 = _ball.mul(_t18, _t19)
    _t23 = _ball.neg(_t21)
    _t25 = _ball.powi(sigma, 3)
    _t27 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t29 = _ball.mul(_t25, _t27)
    _t31 = _ball.scaled(_t29, 1.0)
    _t33 = _ball.div(_t23, _t31)
    return _ball_wide.settled(_t33, _laplace_derivative2_ball_expression, (x, mu, sigma))


@_vecmath.jit_scalar
def _laplace_derivative2_exact(x, mu, sigma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    mu = _ball.from_float(mu)
    sigma = _ball.from_float(sigma)
    return _laplace_derivative2_ball(x, mu, sigma)


@_vecmath.jit_inline
def _laplace_derivative2_fast(x, mu, sigma):
    """For float64 results: value, and whether it will do."""
    _v0 = -mu
    _v1 = _vecmath.two_sum(_v0, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_product(-1.4142135623730951, 9.667293313452913e-17, _v2, _v3)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v5) > 1.0261342003245941e-289
    _v8 = _v0 + x
    _v9 = _v8 * _v8
    _v10 = sigma * sigma
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v9 / _v10
    _v14 = abs(_v13)
    _v15 = _vecmath.pair_product(_v2, _v3, _v2, _v3)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -_v16
    _v19 = -_v17
    _v20 = _vecmath.two_product(sigma, sigma)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = 2.0 * _v21
    _v24 = 2.0 * _v22
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = abs(_v23)
    _v27 = _vecmath.pair_quotient(_v18, _v19, _v23, _v24)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.exp_bounded_as_pair(_v28, _v29)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v5, _v6, _v31, _v32)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_times(_v21, _v22, sigma)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_product(3.544907701811032, -1.5333172999651597e-16, _v37, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = abs(_v40) > 1.0261342003245941e-289
    _v43 = abs(_v40)
    _v44 = _vecmath.pair_quotient(_v34, _v35, _v40, _v41)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = _v45 + _v46
    _v48 = sigma > 0.0
    _v49 = _vecmath.in_range(_v47)
    _v50 = abs(x)
    _v51 = abs(mu)
    _v52 = abs(sigma)
    _v53 = _v12 < 9.7453140114e288
    _v54 = _v14 < 1380.0
    _v55 = _v26 < 9.7453140114e288
    _v56 = _v43 < 9.7453140114e288
    _v57 = _v50 < 3.402823669209385e38
    _v58 = _v51 < 3.402823669209385e38
    _v59 = _v52 < 3.402823669209385e38
    _v60 = _v7 & _v11
    _v61 = _v60 & _v25
    _v62 = _v61 & _v42
    _v63 = _v62 & _v48
    _v64 = _v63 & _v49
    _v65 = _v64 & _v53
    _v66 = _v65 & _v54
    _v67 = _v66 & _v55
    _v68 = _v67 & _v56
    _v69 = _v68 & _v57
    _v70 = _v69 & _v58
    _v71 = _v70 & _v59
    _v72 = _vecmath.guarded(_v47, _v71)
    return _v72, _v71


@_vecmath.jit_inline
def _laplace_derivative2_fast32(x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = sigma * sigma
    _v1 = _v0 * sigma
    _v2 = 3.544907701811032 * _v1
    _v3 = abs(_v2) > 1.0261342003245941e-289
    _v4 = abs(_v2)
    _v5 = 1.0 / _v2
    _v6 = -mu
    _v7 = _v6 + x
    _v8 = -1.4142135623730951 * _v7
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = abs(_v0) > 1.0261342003245941e-289
    _v11 = abs(_v0)
    _v12 = 1.0 / _v0
    _v13 = _v7 * _v7
    _v14 = _v13 * _v12
    _v15 = abs(_v14)
    _v16 = 2.0 * _v0
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = abs(_v16)
    _v19 = 1.0 / _v16
    _v20 = -_v13
    _v21 = _v20 * _v19
    _v22 = _vecmath32.exp_light(_v21)
    _v23 = _v8 * _v22
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v23 * _v5
    _v26 = sigma > 0.0
    _v27 = _vecmath.in_range(_v25)
    _v28 = abs(x)
    _v29 = abs(mu)
    _v30 = abs(sigma)
    _v31 = _vecmath32.single(_v25)
    _v32 = _v4 < 9.7453140114e288
    _v33 = _v11 < 9.7453140114e288
    _v34 = _v15 < 600.0
    _v35 = _v18 < 9.7453140114e288
    _v36 = _v28 < 3.402823669209385e38
    _v37 = _v29 < 3.402823669209385e38
    _v38 = _v30 < 3.402823669209385e38
    _v39 = _v3 & _v9
    _v40 = _v39 & _v10
    _v41 = _v40 & _v17
    _v42 = _v41 & _v24
    _v43 = _v42 & _v26
    _v44 = _v43 & _v27
    _v45 = _v44 & _v32
    _v46 = _v45 & _v33
    _v47 = _v46 & _v34
    _v48 = _v47 & _v35
    _v49 = _v48 & _v36
    _v50 = _v49 & _v37
    _v51 = _v50 & _v38
    _v52 = _vecmath32.guarded(_v31, _v51)
    return _v52, _v51


@_cached
def _fill_laplace_derivative2(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative2_fast(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_derivative2(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative2_fast32(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace_derivative2(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN
    ball = _laplace_derivative2_exact(x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace_derivative2(x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace_derivative2(
                _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace_derivative2(x, mu, sigma):
    value, ok = _laplace_derivative2_fast(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative2(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace_derivative2(x, mu, sigma):
    value, ok = _laplace_derivative2_fast32(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative2(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace_derivative2 = _dispatch.Kernel(
    __name__,
    "laplace_derivative2",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_derivative2,
        fill32=_fill32_laplace_derivative2,
        mend=_mend_laplace_derivative2,
        one=_one_laplace_derivative2,
        one32=_one32_laplace_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def laplace_derivative2(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """The second derivative of laplace with respect to x.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace_derivative2.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace_derivative2)
def _overload_laplace_derivative2(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_derivative2.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


_laplace_derivative_mu_ball_expression = _ball_wide.program(
    "x mu sigma",
    "-sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sqrt(pi)*sigma)",
    "-sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma*sqrt(pi))",
)


@_vecmath.jit_scalar
def _laplace_derivative_mu_ball(x, mu, sigma):
    """In balls."""
    # -sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma*sqrt(pi))
    _t3 = _ball.sub(x, mu)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.neg(_t5)
    _t10 = _ball.sqr(sigma)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.div(_t7, _t12)
    _t16 = _ball.exp(_t14)
    _t18 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t20 = _ball.mul(_t16, _t18)
    _t22 = _ball.neg(_t20)
    _t24 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t26 = _ball.mul(sigma, _t24)
    _t28 = _ball.scaled(_t26, 1.0)
    _t30 = _ball.div(_t22, _t28)
    return _ball_wide.settled(_t30, _laplace_derivative_mu_ball_expression, (x, mu, sigma))


@_vecmath.jit_scalar
def _laplace_derivative_mu_exact(x, mu, sigma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    mu = _ball.from_float(mu)
    sigma = _ball.from_float(sigma)
    return _laplace_derivative_mu_ball(x, mu, sigma)


@_vecmath.jit_inline
def _laplace_derivative_mu_fast(x, mu, sigma):
    """For float64 results: value, and whether it will do."""
    _v0 = -mu
    _v1 = _v0 + x
    _v2 = _v1 * _v1
    _v3 = sigma * sigma
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _v2 / _v3
    _v7 = abs(_v6)
    _v8 = _vecmath.two_sum(_v0, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = -_v12
    _v15 = -_v13
    _v16 = _vecmath.two_product(sigma, sigma)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = 2.0 * _v17
    _v20 = 2.0 * _v18
    _v21 = abs(_v19) > 1.0261342003245941e-289
    _v22 = abs(_v19)
    _v23 = _vecmath.pair_quotient(_v14, _v15, _v19, _v20)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_dd(_v24, _v25)
    _v27 = -1.4142135623730951 * _v26
    _v28 = 3.544907701811032 * sigma
    _v29 = abs(_v28) > 1.0261342003245941e-289
    _v30 = abs(_v28)
    _v31 = _v27 / _v28
    _v32 = sigma > 0.0
    _v33 = _vecmath.in_range(_v31)
    _v34 = abs(x)
    _v35 = abs(mu)
    _v36 = abs(sigma)
    _v37 = _v5 < 9.7453140114e288
    _v38 = _v7 < 1380.0
    _v39 = _v22 < 9.7453140114e288
    _v40 = _v30 < 9.7453140114e288
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v4 & _v21
    _v45 = _v44 & _v29
    _v46 = _v45 & _v32
    _v47 = _v46 & _v33
    _v48 = _v47 & _v37
    _v49 = _v48 & _v38
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _vecmath.guarded(_v31, _v54)
    return _v55, _v54


@_vecmath.jit_inline
def _laplace_derivative_mu_fast32(x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = 3.544907701811032 * sigma
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = sigma * sigma
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = 1.0 / _v4
    _v8 = -mu
    _v9 = _v8 + x
    _v10 = _v9 * _v9
    _v11 = _v10 * _v7
    _v12 = abs(_v11)
    _v13 = 2.0 * _v4
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = 1.0 / _v13
    _v17 = -_v10
    _v18 = _v17 * _v16
    _v19 = _vecmath32.exp_light(_v18)
    _v20 = -1.4142135623730951 * _v19
    _v21 = _v20 * _v3
    _v22 = sigma > 0.0
    _v23 = _vecmath.in_range(_v21)
    _v24 = abs(x)
    _v25 = abs(mu)
    _v26 = abs(sigma)
    _v27 = _vecmath32.single(_v21)
    _v28 = _v2 < 9.7453140114e288
    _v29 = _v6 < 9.7453140114e288
    _v30 = _v12 < 600.0
    _v31 = _v15 < 9.7453140114e288
    _v32 = _v24 < 3.402823669209385e38
    _v33 = _v25 < 3.402823669209385e38
    _v34 = _v26 < 3.402823669209385e38
    _v35 = _v1 & _v5
    _v36 = _v35 & _v14
    _v37 = _v36 & _v22
    _v38 = _v37 & _v23
    _v39 = _v38 & _v28
    _v40 = _v39 & _v29
    _v41 = _v40 & _v30
    _v42 = _v41 & _v31
    _v43 = _v42 & _v32
    _v44 = _v43 & _v33
    _v45 = _v44 & _v34
    _v46 = _vecmath32.guarded(_v27, _v45)
    return _v46, _v45


@_cached
def _fill_laplace_derivative_mu(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_mu_fast(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_derivative_mu(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_mu_fast32(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace_derivative_mu(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN
    ball = _laplace_derivative_mu_exact(x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace_derivative_mu(x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace_derivative_mu(
                _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace_derivative_mu(x, mu, sigma):
    value, ok = _laplace_derivative_mu_fast(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative_mu(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace_derivative_mu(x, mu, sigma):
    value, ok = _laplace_derivative_mu_fast32(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative_mu(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace_derivative_mu = _dispatch.Kernel(
    __name__,
    "laplace_derivative_mu",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_derivative_mu,
        fill32=_fill32_laplace_derivative_mu,
        mend=_mend_laplace_derivative_mu,
        one=_one_laplace_derivative_mu,
        one32=_one32_laplace_derivative_mu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def laplace_derivative_mu(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """The derivative of laplace with respect to its parameter mu.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace_derivative_mu.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace_derivative_mu)
def _overload_laplace_derivative_mu(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_derivative_mu.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


_laplace_derivative_sigma_ball_expression = _ball_wide.program(
    "x mu sigma",
    "-sqrt(2)*(-mu + x)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sqrt(pi)*sigma**2)",
    "-(-mu + x)*sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma**2*sqrt(pi))",
)


@_vecmath.jit_scalar
def _laplace_derivative_sigma_ball(x, mu, sigma):
    """In balls."""
    # -(-mu + x)*sqrt(2)*exp(-(-mu + x)**2/(2*sigma**2))/(2*sigma**2*sqrt(pi))
    _t3 = _ball.sub(x, mu)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.neg(_t5)
    _t10 = _ball.sqr(sigma)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.div(_t7, _t12)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(_t3, _t16)
    _t19 = (1.4142135623730951, -9.667293313452913e-17, 0.0, 0.0078125)
    _t21 = _ball.mul(_t18, _t19)
    _t23 = _ball.neg(_t21)
    _t25 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t27 = _ball.mul(_t10, _t25)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.div(_t23, _t29)
    return _ball_wide.settled(_t31, _laplace_derivative_sigma_ball_expression, (x, mu, sigma))


@_vecmath.jit_scalar
def _laplace_derivative_sigma_exact(x, mu, sigma):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    mu = _ball.from_float(mu)
    sigma = _ball.from_float(sigma)
    return _laplace_derivative_sigma_ball(x, mu, sigma)


@_vecmath.jit_inline
def _laplace_derivative_sigma_fast(x, mu, sigma):
    """For float64 results: value, and whether it will do."""
    _v0 = -mu
    _v1 = _v0 + x
    _v2 = _vecmath.two_product(-1.4142135623730951, _v1)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = abs(_v3) > 1.0261342003245941e-289
    _v6 = _v1 * _v1
    _v7 = sigma * sigma
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = abs(_v7)
    _v10 = _v6 / _v7
    _v11 = abs(_v10)
    _v12 = _vecmath.two_sum(_v0, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_product(_v13, _v14, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = -_v16
    _v19 = -_v17
    _v20 = _vecmath.two_product(sigma, sigma)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = 2.0 * _v21
    _v24 = 2.0 * _v22
    _v25 = abs(_v23) > 1.0261342003245941e-289
    _v26 = abs(_v23)
    _v27 = _vecmath.pair_quotient(_v18, _v19, _v23, _v24)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.exp_bounded_dd(_v28, _v29)
    _v31 = _vecmath.pair_times(_v3, _v4, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.rounded(_v32, _v33)
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = 3.544907701811032 * _v7
    _v37 = abs(_v36) > 1.0261342003245941e-289
    _v38 = abs(_v36)
    _v39 = _v34 / _v36
    _v40 = sigma > 0.0
    _v41 = _vecmath.in_range(_v39)
    _v42 = abs(x)
    _v43 = abs(mu)
    _v44 = abs(sigma)
    _v45 = _v9 < 9.7453140114e288
    _v46 = _v11 < 1380.0
    _v47 = _v26 < 9.7453140114e288
    _v48 = _v38 < 9.7453140114e288
    _v49 = _v42 < 3.402823669209385e38
    _v50 = _v43 < 3.402823669209385e38
    _v51 = _v44 < 3.402823669209385e38
    _v52 = _v5 & _v8
    _v53 = _v52 & _v25
    _v54 = _v53 & _v35
    _v55 = _v54 & _v37
    _v56 = _v55 & _v40
    _v57 = _v56 & _v41
    _v58 = _v57 & _v45
    _v59 = _v58 & _v46
    _v60 = _v59 & _v47
    _v61 = _v60 & _v48
    _v62 = _v61 & _v49
    _v63 = _v62 & _v50
    _v64 = _v63 & _v51
    _v65 = _vecmath.guarded(_v39, _v64)
    return _v65, _v64


@_vecmath.jit_inline
def _laplace_derivative_sigma_fast32(x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = sigma * sigma
    _v1 = 3.544907701811032 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = abs(_v1)
    _v4 = 1.0 / _v1
    _v5 = -mu
    _v6 = _v5 + x
    _v7 = -1.4142135623730951 * _v6
    _v8 = abs(_v7) > 1.0261342003245941e-289
    _v9 = abs(_v0) > 1.0261342003245941e-289
    _v10 = abs(_v0)
    _v11 = 1.0 / _v0
    _v12 = _v6 * _v6
    _v13 = _v12 * _v11
    _v14 = abs(_v13)
    _v15 = 2.0 * _v0
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = abs(_v15)
    _v18 = 1.0 / _v15
    _v19 = -_v12
    _v20 = _v19 * _v18
    _v21 = _vecmath32.exp_light(_v20)
    _v22 = _v7 * _v21
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _v22 * _v4
    _v25 = sigma > 0.0
    _v26 = _vecmath.in_range(_v24)
    _v27 = abs(x)
    _v28 = abs(mu)
    _v29 = abs(sigma)
    _v30 = _vecmath32.single(_v24)
    _v31 = _v3 < 9.7453140114e288
    _v32 = _v10 < 9.7453140114e288
    _v33 = _v14 < 600.0
    _v34 = _v17 < 9.7453140114e288
    _v35 = _v27 < 3.402823669209385e38
    _v36 = _v28 < 3.402823669209385e38
    _v37 = _v29 < 3.402823669209385e38
    _v38 = _v2 & _v8
    _v39 = _v38 & _v9
    _v40 = _v39 & _v16
    _v41 = _v40 & _v23
    _v42 = _v41 & _v25
    _v43 = _v42 & _v26
    _v44 = _v43 & _v31
    _v45 = _v44 & _v32
    _v46 = _v45 & _v33
    _v47 = _v46 & _v34
    _v48 = _v47 & _v35
    _v49 = _v48 & _v36
    _v50 = _v49 & _v37
    _v51 = _vecmath32.guarded(_v30, _v50)
    return _v51, _v50


@_cached
def _fill_laplace_derivative_sigma(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_sigma_fast(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_derivative_sigma(x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_derivative_sigma_fast32(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace_derivative_sigma(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN
    ball = _laplace_derivative_sigma_exact(x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace_derivative_sigma(x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace_derivative_sigma(
                _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace_derivative_sigma(x, mu, sigma):
    value, ok = _laplace_derivative_sigma_fast(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative_sigma(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace_derivative_sigma(x, mu, sigma):
    value, ok = _laplace_derivative_sigma_fast32(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_derivative_sigma(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace_derivative_sigma = _dispatch.Kernel(
    __name__,
    "laplace_derivative_sigma",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_derivative_sigma,
        fill32=_fill32_laplace_derivative_sigma,
        mend=_mend_laplace_derivative_sigma,
        one=_one_laplace_derivative_sigma,
        one32=_one32_laplace_derivative_sigma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def laplace_derivative_sigma(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """The derivative of laplace with respect to its parameter sigma.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace_derivative_sigma.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace_derivative_sigma)
def _overload_laplace_derivative_sigma(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_derivative_sigma.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


@_vecmath.jit_inline
def _laplace_derivative_fast_pulled32(grad_output, x, mu, sigma):
    """For float32 results: value, and whether it will do."""
    _v0 = 3.544907701811032 * sigma
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = sigma * sigma
    _v5 = abs(_v4) > 1.0261342003245941e-289
    _v6 = abs(_v4)
    _v7 = 1.0 / _v4
    _v8 = -mu
    _v9 = _v8 + x
    _v10 = _v9 * _v9
    _v11 = _v10 * _v7
    _v12 = abs(_v11)
    _v13 = 2.0 * _v4
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = abs(_v13)
    _v16 = 1.0 / _v13
    _v17 = -_v10
    _v18 = _v17 * _v16
    _v19 = _vecmath32.exp_light(_v18)
    _v20 = 1.4142135623730951 * _v19
    _v21 = _v20 * _v3
    _v22 = sigma > 0.0
    _v23 = _vecmath.in_range(_v21)
    _v24 = abs(x)
    _v25 = abs(mu)
    _v26 = abs(sigma)
    _v27 = _vecmath32.product(grad_output, _v21)
    _v28 = _v2 < 9.7453140114e288
    _v29 = _v6 < 9.7453140114e288
    _v30 = _v12 < 600.0
    _v31 = _v15 < 9.7453140114e288
    _v32 = _v24 < 3.402823669209385e38
    _v33 = _v25 < 3.402823669209385e38
    _v34 = _v26 < 3.402823669209385e38
    _v35 = _v1 & _v5
    _v36 = _v35 & _v14
    _v37 = _v36 & _v22
    _v38 = _v37 & _v23
    _v39 = _v38 & _v28
    _v40 = _v39 & _v29
    _v41 = _v40 & _v30
    _v42 = _v41 & _v31
    _v43 = _v42 & _v32
    _v44 = _v43 & _v33
    _v45 = _v44 & _v34
    _v46 = _vecmath32.guarded(_v27, _v45)
    return _v46, _v46 == _v46


@_vecmath.jit_inline
def _laplace_backward_fast(grad_output, x, mu, sigma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _laplace_derivative_fast(x, mu, sigma)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _laplace_backward_fast32(grad_output, x, mu, sigma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _laplace_derivative_fast_pulled32(grad_output, x, mu, sigma)
    return _r0, _ok0


@_vecmath.jit_scalar
def _laplace_backward_exact(grad_output, x, mu, sigma):
    """Right everywhere: balls."""
    _d0 = _laplace_derivative_exact(x, mu, sigma)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_laplace_backward(grad_output, x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_backward(grad_output, x, mu, sigma, out):
    missed = False
    for i in range(out.size):
        value, ok = _laplace_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_laplace_backward(grad_output, x, mu, sigma, width):
    if _loops.any_nan(grad_output, x, mu, sigma):
        return _loops.NAN
    ball = _laplace_backward_exact(grad_output, x, mu, sigma)
    return _loops.rounded(ball, width)


@_cached
def _mend_laplace_backward(grad_output, x, mu, sigma, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_laplace_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(mu, i),
                _loops.at(sigma, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_laplace_backward(grad_output, x, mu, sigma):
    value, ok = _laplace_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(mu),
            _loops.float64(sigma),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_laplace_backward(grad_output, x, mu, sigma):
    value, ok = _laplace_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact = _round_laplace_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(mu),
            _loops.float64(sigma),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_laplace_backward = _dispatch.Kernel(
    __name__,
    "laplace_backward",
    ("grad_output", "x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_backward,
        fill32=_fill32_laplace_backward,
        mend=_mend_laplace_backward,
        one=_one_laplace_backward,
        one32=_one32_laplace_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def laplace_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of laplace.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_laplace_backward.call(out, grad_output, x, mu, sigma)


@_loops.callable_when_jitted(laplace_backward)
def _overload_laplace_backward(grad_output, x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_backward.compiled(grad_output, x, mu, sigma)

    def jitted(grad_output, x, mu=0.707107, sigma=0.282095):
        return call(grad_output, x, mu, sigma)

    return jitted


@_vecmath.jit_inline
def _laplace_value_and_derivative_fast(x, mu, sigma):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _laplace_fast(x, mu, sigma)
    _r1, _ok1 = _laplace_derivative_fast(x, mu, sigma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _laplace_value_and_derivative_fast32(x, mu, sigma):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _laplace_fast32(x, mu, sigma)
    _r1, _ok1 = _laplace_derivative_fast32(x, mu, sigma)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _laplace_value_and_derivative_exact(x, mu, sigma):
    """Right everywhere: balls."""
    _r0 = _laplace_exact(x, mu, sigma)
    _r1 = _laplace_derivative_exact(x, mu, sigma)
    return _r0, _r1


@_cached
def _fill_laplace_value_and_derivative(x, mu, sigma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _laplace_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_laplace_value_and_derivative(x, mu, sigma, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _laplace_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_laplace_value_and_derivative(x, mu, sigma, width):
    if _loops.any_nan(x, mu, sigma):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _laplace_value_and_derivative_exact(x, mu, sigma)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_laplace_value_and_derivative(x, mu, sigma, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_laplace_value_and_derivative(
                _loops.at(x, i), _loops.at(mu, i), _loops.at(sigma, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_laplace_value_and_derivative(x, mu, sigma):
    value_0, value_1, ok = _laplace_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact_0, exact_1 = _round_laplace_value_and_derivative(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_laplace_value_and_derivative(x, mu, sigma):
    value_0, value_1, ok = _laplace_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(mu), _loops.float64(sigma)
    )
    if not ok:
        exact_0, exact_1 = _round_laplace_value_and_derivative(
            _loops.float64(x), _loops.float64(mu), _loops.float64(sigma), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_laplace_value_and_derivative = _dispatch.Kernel(
    __name__,
    "laplace_value_and_derivative",
    ("x", "mu", "sigma"),
    _loops.Loops(
        fill=_fill_laplace_value_and_derivative,
        fill32=_fill32_laplace_value_and_derivative,
        mend=_mend_laplace_value_and_derivative,
        one=_one_laplace_value_and_derivative,
        one32=_one32_laplace_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def laplace_value_and_derivative(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any:
    """Laplace and its derivative, in one pass.

    mu: default 0.707107.
    sigma: default 0.282095.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_laplace_value_and_derivative.call(out, x, mu, sigma)


@_loops.callable_when_jitted(laplace_value_and_derivative)
def _overload_laplace_value_and_derivative(x, mu=0.707107, sigma=0.282095):
    call = _kernel_laplace_value_and_derivative.compiled(x, mu, sigma)

    def jitted(x, mu=0.707107, sigma=0.282095):
        return call(x, mu, sigma)

    return jitted


def laplace_backward_mu(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times laplace_derivative_mu, over the axes along which mu is
    broadcast.

    mu and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of mu's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "laplace_backward_mu",
        _kernel_laplace_derivative_mu,
        ("grad_output", "x", "mu", "sigma"),
        2,
        (grad_output, x, mu, sigma),
        out,
    )


def laplace_backward_sigma(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times laplace_derivative_sigma, over the axes along which sigma is
    broadcast.

    sigma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of sigma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "laplace_backward_sigma",
        _kernel_laplace_derivative_sigma,
        ("grad_output", "x", "mu", "sigma"),
        3,
        (grad_output, x, mu, sigma),
        out,
    )
