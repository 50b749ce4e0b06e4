"""Binary cross-entropy of probabilities.

Written by `symact build` from [binary_cross_entropy_of_probability] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "binary_cross_entropy_of_probability",
    "binary_cross_entropy_of_probability_backward",
    "binary_cross_entropy_of_probability_derivative_p",
    "binary_cross_entropy_of_probability_derivative_t",
    "binary_cross_entropy_of_probability_value_and_derivative",
]

_cached = _loops.caching(__name__)


_binary_cross_entropy_of_probability_ball0_expression = _ball_wide.program(
    "p t",
    "-t*log(p) - (1 - t)*log(1 - p)",
    "t*log1p(-p) - t*log1p(p - 1) - log1p(-p)",
    "t*log1p(-p) - t*log(p) - log1p(-p)",
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_ball0(p, t):
    """In balls."""
    # t*log1p(-p) - t*log1p(p - 1) - log1p(-p)
    _t3 = _ball.neg(p)
    _t5 = _ball.log1p(_t3)
    _t7 = _ball.mul(t, _t5)
    _t9 = _ball.sub(_t7, _t5)
    _t10 = (1.0, 0.0, 0.0, 0.0)
    _t12 = _ball.sub(p, _t10)
    _t14 = _ball.log1p(_t12)
    _t16 = _ball.mul(t, _t14)
    _t18 = _ball.sub(_t9, _t16)
    if _ball_wide.will_do(_t18, (p, t)):
        return _t18
    # -t*log(p) - (1 - t)*log(1 - p)
    _t23 = _ball.sub(_t10, t)
    _t25 = _ball.sub(_t10, p)
    _t27 = _ball.log(_t25)
    _t29 = _ball.mul(_t23, _t27)
    _t31 = _ball.neg(_t29)
    _t33 = _ball.log(p)
    _t35 = _ball.mul(t, _t33)
    _t37 = _ball.sub(_t31, _t35)
    if _ball_wide.will_do(_t37, (p, t)):
        return _t37
    # t*log1p(-p) - t*log(p) - log1p(-p)
    _t42 = _ball.sub(_t7, _t5)
    _t43 = _ball.sub(_t42, _t35)
    _t45 = _ball.better(_ball.better(_t18, _t37), _t43)
    return _ball_wide.settled(_t45, _binary_cross_entropy_of_probability_ball0_expression, (p, t))


_binary_cross_entropy_of_probability_ball1_expression = _ball_wide.program(
    "p t", "-t*log(p)", "-t*log1p(p - 1)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_ball1(p, t):
    """In balls."""
    # -t*log1p(p - 1)
    _t3 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sub(p, _t3)
    _t7 = _ball.log1p(_t5)
    _t9 = _ball.mul(t, _t7)
    _t11 = _ball.neg(_t9)
    if _ball_wide.will_do(_t11, (p, t)):
        return _t11
    # -t*log(p)
    _t16 = _ball.log(p)
    _t18 = _ball.mul(t, _t16)
    _t20 = _ball.neg(_t18)
    _t22 = _ball.better(_t11, _t20)
    return _ball_wide.settled(_t22, _binary_cross_entropy_of_probability_ball1_expression, (p, t))


_binary_cross_entropy_of_probability_ball2_expression = _ball_wide.program(
    "p t", "-(1 - t)*log(1 - p)", "(t - 1)*log1p(-p)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_ball2(p, t):
    """In balls."""
    # (t - 1)*log1p(-p)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(t, _t2)
    _t7 = _ball.neg(p)
    _t9 = _ball.log1p(_t7)
    _t11 = _ball.mul(_t4, _t9)
    return _ball_wide.settled(_t11, _binary_cross_entropy_of_probability_ball2_expression, (p, t))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_sign0_of(p, t):
    """In balls."""
    # -t
    _t2 = _ball.neg(t)
    return _t2


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_sign0(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_sign0_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_sign1_of(p, t):
    """In balls."""
    # t - 1
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(t, _t2)
    return _t4


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_sign1(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_sign1_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_side(p, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _binary_cross_entropy_of_probability_sign0(p, t)
    if _order == -1:
        _order = _binary_cross_entropy_of_probability_sign1(p, t)
        if _order == -1:
            return _binary_cross_entropy_of_probability_ball0(p, t)
        return _binary_cross_entropy_of_probability_ball1(p, t)
    return _binary_cross_entropy_of_probability_ball2(p, t)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_exact(p, t):
    """Right everywhere: balls."""
    p = _ball.from_float(p)
    t = _ball.from_float(t)
    return _binary_cross_entropy_of_probability_side(p, t, 0.0)


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_fast(p, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _vecmath.two_sum(_v0, 1.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -p
    _v5 = _vecmath.two_sum(_v4, 1.0)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.log_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) * 16384.0 >= 1.0
    _v12 = _vecmath.pair_product(_v2, _v3, _v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = -_v13
    _v16 = -_v14
    _v17 = _vecmath.log_as_pair(p, 0.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_times(_v18, _v19, t)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = -_v21
    _v24 = -_v22
    _v25 = _vecmath.pair_sum(_v15, _v16, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v13)
    _v29 = abs(_v21)
    _v30 = _v28 + _v29
    _v31 = abs(_v26) * 16384.0 >= _v30
    _v32 = _v26 + _v27
    _v33 = _vecmath.in_range(_v32)
    _v34 = abs(p)
    _v35 = abs(t)
    _v36 = _v34 < 3.402823669209385e38
    _v37 = _v35 < 3.402823669209385e38
    _v38 = _v11 & _v31
    _v39 = _v38 & _v33
    _v40 = _v39 & _v36
    _v41 = _v40 & _v37
    _v42 = _vecmath.log(p)
    _v43 = _vecmath.two_product(-1.0, _v42)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_times(_v44, _v45, t)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.rounded(_v47, _v48)
    _v50 = _vecmath.in_range(_v49)
    _v51 = _v50 & _v36
    _v52 = _v51 & _v37
    _v53 = _v41 if t < 1.0 else _v52
    _v54 = _v32 if t < 1.0 else _v49
    _v55 = _vecmath.two_sum(-1.0, t)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = 1.0 + _v4
    _v59 = 1.0 + _v34
    _v60 = abs(_v58) * 16384.0 >= _v59
    _v61 = _vecmath.log1p_as_pair(_v4, 0.0)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = _vecmath.pair_product(_v56, _v57, _v62, _v63)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _v65 + _v66
    _v68 = _vecmath.in_range(_v67)
    _v69 = _v60 & _v68
    _v70 = _v69 & _v36
    _v71 = _v70 & _v37
    _v72 = _v53 if t > 0.0 else _v71
    _v73 = _v54 if t > 0.0 else _v67
    _v74 = _vecmath.guarded(_v73, _v72)
    return _v74, _v72


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_fast32(p, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = _v0 + 1.0
    _v2 = -_v1
    _v3 = -p
    _v4 = _v3 + 1.0
    _v5 = _vecmath32.log(_v4)
    _v6 = abs(_v5) * 4096.0 >= 1.0
    _v7 = _v2 * _v5
    _v8 = _vecmath32.log(p)
    _v9 = -_v8
    _v10 = _v9 * t
    _v11 = _v7 + _v10
    _v12 = abs(_v7)
    _v13 = abs(_v10)
    _v14 = _v12 + _v13
    _v15 = abs(_v11) * 4096.0 >= _v14
    _v16 = _vecmath.in_range(_v11)
    _v17 = abs(p)
    _v18 = abs(t)
    _v19 = _vecmath32.single(_v11)
    _v20 = _v17 < 3.402823669209385e38
    _v21 = _v18 < 3.402823669209385e38
    _v22 = _v6 & _v15
    _v23 = _v22 & _v16
    _v24 = _v23 & _v20
    _v25 = _v24 & _v21
    _v26 = _vecmath.in_range(_v10)
    _v27 = _vecmath32.single(_v10)
    _v28 = _v26 & _v20
    _v29 = _v28 & _v21
    _v30 = _v25 if t < 1.0 else _v29
    _v31 = _v19 if t < 1.0 else _v27
    _v32 = _vecmath32.log1p(_v3)
    _v33 = 1.0 + _v3
    _v34 = 1.0 + _v17
    _v35 = abs(_v33) * 4096.0 >= _v34
    _v36 = -1.0 + t
    _v37 = _v32 * _v36
    _v38 = _vecmath.in_range(_v37)
    _v39 = _vecmath32.single(_v37)
    _v40 = _v35 & _v38
    _v41 = _v40 & _v20
    _v42 = _v41 & _v21
    _v43 = _v30 if t > 0.0 else _v42
    _v44 = _v31 if t > 0.0 else _v39
    _v45 = _vecmath32.guarded(_v44, _v43)
    return _v45, _v43


@_cached
def _fill_binary_cross_entropy_of_probability(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_fast(_loops.at(p, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_of_probability(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_fast32(_loops.at(p, i), _loops.at(t, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_of_probability(p, t, width):
    if _loops.any_nan(p, t):
        return _loops.NAN
    ball = _binary_cross_entropy_of_probability_exact(p, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy_of_probability(p, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy_of_probability(
                _loops.at(p, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_of_probability(p, t):
    value, ok = _binary_cross_entropy_of_probability_fast(_loops.float64(p), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_of_probability(_loops.float64(p), _loops.float64(t), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_of_probability(p, t):
    value, ok = _binary_cross_entropy_of_probability_fast32(_loops.float64(p), _loops.float64(t))
    if not ok:
        exact = _round_binary_cross_entropy_of_probability(_loops.float64(p), _loops.float64(t), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy_of_probability = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_of_probability",
    ("p", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_of_probability,
        fill32=_fill32_binary_cross_entropy_of_probability,
        mend=_mend_binary_cross_entropy_of_probability,
        one=_one_binary_cross_entropy_of_probability,
        one32=_one32_binary_cross_entropy_of_probability,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy_of_probability(p: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any:
    """Binary cross-entropy of probabilities, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy_of_probability.call(out, p, t)


@_loops.callable_when_jitted(binary_cross_entropy_of_probability)
def _overload_binary_cross_entropy_of_probability(p, t):
    call = _kernel_binary_cross_entropy_of_probability.compiled(p, t)

    def jitted(p, t):
        return call(p, t)

    return jitted


_binary_cross_entropy_of_probability_derivative_p_ball0_expression = _ball_wide.program(
    "p t", "(1 - t)/(1 - p) - t/p", "(-p + t)/(p*(p - 1))"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_ball0(p, t, _side):
    """In balls."""
    _order = _binary_cross_entropy_of_probability_derivative_p_sign0(p, t)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    _order = _binary_cross_entropy_of_probability_derivative_p_sign1(p, t)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # (-p + t)/(p*(p - 1))
    _t3 = _ball.sub(t, p)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(p, _t5)
    _t9 = _ball.mul(p, _t7)
    _t11 = _ball.div(_t3, _t9)
    if _ball_wide.will_do(_t11, (p, t)):
        return _t11
    # where_positive(series(1/p, 1, -1, t - 1, t - 1, t - 1, t - 1, t - 1, t - 1, t - 1, t ...
    _t16 = _ball.sub(t, _t5)
    _t18 = _ball.div(_t5, p)
    _t20 = _ball.mul(_t16, _t18)
    _t21 = _ball.add(_t20, _t16)
    _t22 = _ball.mul(_t21, _t18)
    _t23 = _ball.add(_t22, _t16)
    _t24 = _ball.mul(_t23, _t18)
    _t25 = _ball.add(_t24, _t16)
    _t26 = _ball.mul(_t25, _t18)
    _t27 = _ball.add(_t26, _t16)
    _t28 = _ball.mul(_t27, _t18)
    _t29 = _ball.add(_t28, _t16)
    _t30 = _ball.mul(_t29, _t18)
    _t31 = _ball.add(_t30, _t16)
    _t32 = _ball.mul(_t31, _t18)
    _t33 = _ball.add(_t32, _t16)
    _t34 = _ball.mul(_t33, _t18)
    _t35 = _ball.add(_t34, _t16)
    _t36 = _ball.mul(_t35, _t18)
    _t37 = _ball.add(_t36, _t16)
    _t38 = _ball.mul(_t37, _t18)
    _t39 = _ball.add(_t38, _t16)
    _t40 = _ball.mul(_t39, _t18)
    _t41 = _ball.add(_t40, _t16)
    _t42 = _ball.mul(_t41, _t18)
    _t43 = _ball.add(_t42, _t16)
    _t44 = _ball.mul(_t43, _t18)
    _t45 = _ball.add(_t44, _t16)
    _t46 = _ball.mul(_t45, _t18)
    _t47 = _ball.add(_t46, _t16)
    _t48 = _ball.mul(_t47, _t18)
    _t49 = _ball.add(_t48, _t16)
    _t50 = _ball.mul(_t49, _t18)
    _t51 = _ball.add(_t50, _t16)
    _t52 = _ball.mul(_t51, _t18)
    _t53 = _ball.add(_t52, _t16)
    _t54 = _ball.mul(_t53, _t18)
    _t55 = _ball.add(_t54, _t16)
    _t56 = _ball.mul(_t55, _t18)
    _t57 = _ball.add(_t56, _t16)
    _t58 = _ball.mul(_t57, _t18)
    _t59 = _ball.add(_t58, _t16)
    _t60 = _ball.mul(_t59, _t18)
    _t61 = _ball.add(_t60, _t16)
    _t62 = _ball.mul(_t61, _t18)
    _t63 = _ball.add(_t62, _t16)
    _t64 = _ball.mul(_t63, _t18)
    _t65 = _ball.add(_t64, _t16)
    _t66 = _ball.mul(_t65, _t18)
    _t67 = (-1.0, 0.0, 0.0, 0.0)
    _t69 = _ball.add(_t66, _t67)
    _t70 = _ball.powi(p, 23)
    _t72 = _ball.div(_t5, _t70)
    _t74 = _ball.mul(_t16, _t72)
    _t75 = _ball.blurred(_t69, _t74)
    _t76 = _ball.powi(p, 24)
    _t78 = _ball.div(_t5, _t76)
    _t80 = _ball.mul(_t16, _t78)
    _t81 = _ball.blurred(_t75, _t80)
    _t82 = _ball.mul(_t81, _t18)
    _t84 = _ball.where_positive(_t82, p)
    _t86 = _ball.better(_t11, _t84)
    return _ball_wide.limit(
        _t86, _binary_cross_entropy_of_probability_derivative_p_ball0_expression, (p, t), 0, _side
    )


_binary_cross_entropy_of_probability_derivative_p_ball1_expression = _ball_wide.program(
    "p t", "-t/p"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_ball1(p, t, _side):
    """In balls."""
    _order = _binary_cross_entropy_of_probability_derivative_p_sign1(p, t)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # -t/p
    _t2 = _ball.neg(t)
    _t5 = _ball.div(_t2, p)
    return _ball_wide.limit(
        _t5, _binary_cross_entropy_of_probability_derivative_p_ball1_expression, (p, t), 0, _side
    )


_binary_cross_entropy_of_probability_derivative_p_ball2_expression = _ball_wide.program(
    "p t", "(1 - t)/(1 - p)", "(t - 1)/(p - 1)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_ball2(p, t, _side):
    """In balls."""
    _order = _binary_cross_entropy_of_probability_derivative_p_sign0(p, t)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows != -1.0):
        return _ball.NOTHING
    # (t - 1)/(p - 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(t, _t2)
    _t7 = _ball.sub(p, _t2)
    _t9 = _ball.div(_t4, _t7)
    return _ball_wide.limit(
        _t9, _binary_cross_entropy_of_probability_derivative_p_ball2_expression, (p, t), 0, _side
    )


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign0_of(p, t):
    """In balls."""
    # 1 - p
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, p)
    return _t4


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign0(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_p_sign0_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign1_of(p, t):
    """In balls."""
    # p
    return p


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign1(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_p_sign1_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign2_of(p, t):
    """In balls."""
    # -t
    _t2 = _ball.neg(t)
    return _t2


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign2(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_p_sign2_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign3_of(p, t):
    """In balls."""
    # t - 1
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(t, _t2)
    return _t4


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_sign3(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_p_sign3_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_side(p, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _binary_cross_entropy_of_probability_derivative_p_sign2(p, t)
    if _order == -1:
        _order = _binary_cross_entropy_of_probability_derivative_p_sign3(p, t)
        if _order == -1:
            return _binary_cross_entropy_of_probability_derivative_p_ball0(p, t, _side)
        return _binary_cross_entropy_of_probability_derivative_p_ball1(p, t, _side)
    return _binary_cross_entropy_of_probability_derivative_p_ball2(p, t, _side)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_p_exact(p, t):
    """Right everywhere: balls."""
    _float_p = p
    _float_t = t
    p = _ball.from_float(p)
    t = _ball.from_float(t)
    _tied = _binary_cross_entropy_of_probability_derivative_p_sign2(p, t) == 0
    _tied = _tied or _binary_cross_entropy_of_probability_derivative_p_sign3(p, t) == 0
    if not _tied:
        _at = _binary_cross_entropy_of_probability_derivative_p_side(p, t, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _binary_cross_entropy_of_probability_derivative_p_side(p, t, -1.0)
    _above = _binary_cross_entropy_of_probability_derivative_p_side(p, t, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(t):
        _value = _binary_cross_entropy_of_probability_exact(_float_p, _float_t)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_p_fast(p, t):
    """For float64 results: value, and whether it will do."""
    _v0 = -p
    _v1 = _v0 + t
    _v2 = -1.0 + p
    _v3 = _v2 * p
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _v1 / _v3
    _v7 = _vecmath.in_range(_v6)
    _v8 = abs(p)
    _v9 = abs(t)
    _v10 = _v0 + 1.0
    _v11 = _v10 > 0.0
    _v12 = p > 0.0
    _v13 = _v5 < 9.7453140114e288
    _v14 = _v8 < 3.402823669209385e38
    _v15 = _v9 < 3.402823669209385e38
    _v16 = _v4 & _v7
    _v17 = _v16 & _v11
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = _v19 & _v14
    _v21 = _v20 & _v15
    _v22 = -t
    _v23 = abs(p) > 1.0261342003245941e-289
    _v24 = _v22 / p
    _v25 = _vecmath.in_range(_v24)
    _v26 = _v23 & _v25
    _v27 = _v26 & _v12
    _v28 = _v27 & _v14
    _v29 = _v28 & _v15
    _v30 = _v21 if t < 1.0 else _v29
    _v31 = _v6 if t < 1.0 else _v24
    _v32 = _v21 | (t != 1.0)
    _v33 = _v30 & _v32
    _v34 = _v22 + 1.0
    _v35 = abs(_v10) > 1.0261342003245941e-289
    _v36 = abs(_v10)
    _v37 = _v34 / _v10
    _v38 = _vecmath.in_range(_v37)
    _v39 = _v36 < 9.7453140114e288
    _v40 = _v35 & _v38
    _v41 = _v40 & _v11
    _v42 = _v41 & _v39
    _v43 = _v42 & _v14
    _v44 = _v43 & _v15
    _v45 = _v33 if t > 0.0 else _v44
    _v46 = _v31 if t > 0.0 else _v37
    _v47 = _v33 | (t != 0.0)
    _v48 = _v45 & _v47
    _v49 = _vecmath.guarded(_v46, _v48)
    return _v49, _v48


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_p_fast32(p, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -p
    _v1 = _v0 + t
    _v2 = -1.0 + p
    _v3 = _v2 * p
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _v1 / _v3
    _v7 = _vecmath.in_range(_v6)
    _v8 = abs(p)
    _v9 = abs(t)
    _v10 = _vecmath32.single(_v6)
    _v11 = _v0 + 1.0
    _v12 = _v11 > 0.0
    _v13 = p > 0.0
    _v14 = _v5 < 9.7453140114e288
    _v15 = _v8 < 3.402823669209385e38
    _v16 = _v9 < 3.402823669209385e38
    _v17 = _v4 & _v7
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = _v19 & _v14
    _v21 = _v20 & _v15
    _v22 = _v21 & _v16
    _v23 = -t
    _v24 = abs(p) > 1.0261342003245941e-289
    _v25 = _v23 / p
    _v26 = _vecmath.in_range(_v25)
    _v27 = _vecmath32.single(_v25)
    _v28 = _v24 & _v26
    _v29 = _v28 & _v13
    _v30 = _v29 & _v15
    _v31 = _v30 & _v16
    _v32 = _v22 if t < 1.0 else _v31
    _v33 = _v10 if t < 1.0 else _v27
    _v34 = _v22 | (t != 1.0)
    _v35 = _v32 & _v34
    _v36 = _v23 + 1.0
    _v37 = abs(_v11) > 1.0261342003245941e-289
    _v38 = abs(_v11)
    _v39 = _v36 / _v11
    _v40 = _vecmath.in_range(_v39)
    _v41 = _vecmath32.single(_v39)
    _v42 = _v38 < 9.7453140114e288
    _v43 = _v37 & _v40
    _v44 = _v43 & _v12
    _v45 = _v44 & _v42
    _v46 = _v45 & _v15
    _v47 = _v46 & _v16
    _v48 = _v35 if t > 0.0 else _v47
    _v49 = _v33 if t > 0.0 else _v41
    _v50 = _v35 | (t != 0.0)
    _v51 = _v48 & _v50
    _v52 = _vecmath32.guarded(_v49, _v51)
    return _v52, _v51


@_cached
def _fill_binary_cross_entropy_of_probability_derivative_p(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_derivative_p_fast(
            _loops.at(p, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_of_probability_derivative_p(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_derivative_p_fast32(
            _loops.at(p, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_of_probability_derivative_p(p, t, width):
    if _loops.any_nan(p, t):
        return _loops.NAN
    ball = _binary_cross_entropy_of_probability_derivative_p_exact(p, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy_of_probability_derivative_p(p, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy_of_probability_derivative_p(
                _loops.at(p, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_of_probability_derivative_p(p, t):
    value, ok = _binary_cross_entropy_of_probability_derivative_p_fast(
        _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact = _round_binary_cross_entropy_of_probability_derivative_p(
            _loops.float64(p), _loops.float64(t), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_of_probability_derivative_p(p, t):
    value, ok = _binary_cross_entropy_of_probability_derivative_p_fast32(
        _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact = _round_binary_cross_entropy_of_probability_derivative_p(
            _loops.float64(p), _loops.float64(t), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy_of_probability_derivative_p = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_of_probability_derivative_p",
    ("p", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_of_probability_derivative_p,
        fill32=_fill32_binary_cross_entropy_of_probability_derivative_p,
        mend=_mend_binary_cross_entropy_of_probability_derivative_p,
        one=_one_binary_cross_entropy_of_probability_derivative_p,
        one32=_one32_binary_cross_entropy_of_probability_derivative_p,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy_of_probability_derivative_p(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """The derivative of binary_cross_entropy_of_probability with respect to p.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy_of_probability_derivative_p.call(out, p, t)


@_loops.callable_when_jitted(binary_cross_entropy_of_probability_derivative_p)
def _overload_binary_cross_entropy_of_probability_derivative_p(p, t):
    call = _kernel_binary_cross_entropy_of_probability_derivative_p.compiled(p, t)

    def jitted(p, t):
        return call(p, t)

    return jitted


_binary_cross_entropy_of_probability_derivative_t_ball0_expression = _ball_wide.program(
    "p t", "-log(p) + log(1 - p)", "log1p(-p) - log1p(p - 1)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_ball0(p, t, _side):
    """In balls."""
    # log1p(-p) - log1p(p - 1)
    _t2 = _ball.neg(p)
    _t4 = _ball.log1p(_t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.sub(p, _t6)
    _t10 = _ball.log1p(_t8)
    _t12 = _ball.sub(_t4, _t10)
    if _ball_wide.will_do(_t12, (p, t)):
        return _t12
    # -log(p) + log(1 - p)
    _t17 = _ball.sub(_t6, p)
    _t19 = _ball.log(_t17)
    _t21 = _ball.log(p)
    _t23 = _ball.sub(_t19, _t21)
    _t25 = _ball.better(_t12, _t23)
    return _ball_wide.limit(
        _t25, _binary_cross_entropy_of_probability_derivative_t_ball0_expression, (p, t), 1, _side
    )


_binary_cross_entropy_of_probability_derivative_t_ball1_expression = _ball_wide.program(
    "p t", "-log(p)", "-log1p(p - 1)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_ball1(p, t, _side):
    """In balls."""
    # -log1p(p - 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(p, _t2)
    _t6 = _ball.log1p(_t4)
    _t8 = _ball.neg(_t6)
    if _ball_wide.will_do(_t8, (p, t)):
        return _t8
    # -log(p)
    _t13 = _ball.log(p)
    _t15 = _ball.neg(_t13)
    _t17 = _ball.better(_t8, _t15)
    return _ball_wide.limit(
        _t17, _binary_cross_entropy_of_probability_derivative_t_ball1_expression, (p, t), 1, _side
    )


_binary_cross_entropy_of_probability_derivative_t_ball2_expression = _ball_wide.program(
    "p t", "log(1 - p)", "log1p(-p)"
)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_ball2(p, t, _side):
    """In balls."""
    # log1p(-p)
    _t2 = _ball.neg(p)
    _t4 = _ball.log1p(_t2)
    return _ball_wide.limit(
        _t4, _binary_cross_entropy_of_probability_derivative_t_ball2_expression, (p, t), 1, _side
    )


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_sign0_of(p, t):
    """In balls."""
    # -t
    _t2 = _ball.neg(t)
    return _t2


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_sign0(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_t_sign0_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_sign1_of(p, t):
    """In balls."""
    # t - 1
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(t, _t2)
    return _t4


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_sign1(p, t):
    """-1, 0, 1; 2: unknown."""
    _of = _binary_cross_entropy_of_probability_derivative_t_sign1_of(p, t)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_side(p, t, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _binary_cross_entropy_of_probability_derivative_t_sign0(p, t)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _binary_cross_entropy_of_probability_derivative_t_sign1(p, t)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _binary_cross_entropy_of_probability_derivative_t_ball0(p, t, _side)
        return _binary_cross_entropy_of_probability_derivative_t_ball1(p, t, _side)
    return _binary_cross_entropy_of_probability_derivative_t_ball2(p, t, _side)


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_derivative_t_exact(p, t):
    """Right everywhere: balls."""
    _float_p = p
    _float_t = t
    p = _ball.from_float(p)
    t = _ball.from_float(t)
    _tied = _binary_cross_entropy_of_probability_derivative_t_sign0(p, t) == 0
    _tied = _tied or _binary_cross_entropy_of_probability_derivative_t_sign1(p, t) == 0
    if not _tied:
        _at = _binary_cross_entropy_of_probability_derivative_t_side(p, t, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _binary_cross_entropy_of_probability_derivative_t_side(p, t, -1.0)
    _above = _binary_cross_entropy_of_probability_derivative_t_side(p, t, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(p):
        _value = _binary_cross_entropy_of_probability_exact(_float_p, _float_t)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_t_fast(p, t):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.log_as_pair(p, 0.0)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = -p
    _v6 = _vecmath.two_sum(_v5, 1.0)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.log_as_pair(_v7, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v10) * 16384.0 >= 1.0
    _v13 = _vecmath.pair_sum(_v3, _v4, _v10, _v11)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = abs(_v1)
    _v17 = abs(_v10)
    _v18 = _v16 + _v17
    _v19 = abs(_v14) * 16384.0 >= _v18
    _v20 = _v14 + _v15
    _v21 = _vecmath.in_range(_v20)
    _v22 = abs(p)
    _v23 = abs(t)
    _v24 = _v22 < 3.402823669209385e38
    _v25 = _v23 < 3.402823669209385e38
    _v26 = _v12 & _v19
    _v27 = _v26 & _v21
    _v28 = _v27 & _v24
    _v29 = _v28 & _v25
    _v30 = _vecmath.log(p)
    _v31 = -_v30
    _v32 = _vecmath.in_range(_v31)
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v29 if t < 1.0 else _v34
    _v36 = _v20 if t < 1.0 else _v31
    _v37 = _vecmath.smallest(_v20, _v31)
    _v38 = _v37 if t == 1.0 else _v36
    _v39 = _v29 | (t != 1.0)
    _v40 = _v35 & _v39
    _v41 = _v10 + _v11
    _v42 = _vecmath.in_range(_v41)
    _v43 = _v12 & _v42
    _v44 = _v43 & _v24
    _v45 = _v44 & _v25
    _v46 = _v40 if t > 0.0 else _v45
    _v47 = _v38 if t > 0.0 else _v41
    _v48 = _vecmath.smallest(_v38, _v41)
    _v49 = _v48 if t == 0.0 else _v47
    _v50 = _v40 | (t != 0.0)
    _v51 = _v46 & _v50
    _v52 = _vecmath.guarded(_v49, _v51)
    _v53 = _v52 if t == t else t
    return _v53, _v51


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_t_fast32(p, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.log(p)
    _v1 = -_v0
    _v2 = -p
    _v3 = _v2 + 1.0
    _v4 = _vecmath32.log(_v3)
    _v5 = abs(_v4) * 4096.0 >= 1.0
    _v6 = _v1 + _v4
    _v7 = abs(_v0)
    _v8 = abs(_v4)
    _v9 = _v7 + _v8
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = _vecmath.in_range(_v6)
    _v12 = abs(p)
    _v13 = abs(t)
    _v14 = _vecmath32.single(_v6)
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v5 & _v10
    _v18 = _v17 & _v11
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _vecmath.in_range(_v1)
    _v22 = _vecmath32.single(_v1)
    _v23 = _v21 & _v15
    _v24 = _v23 & _v16
    _v25 = _v20 if t < 1.0 else _v24
    _v26 = _v14 if t < 1.0 else _v22
    _v27 = _vecmath32.single(0.0)
    _v28 = _vecmath32.smallest(_v6, _v1, _v14, _v22, _v27)
    _v29 = _v28 if t == 1.0 else _v26
    _v30 = _v20 | (t != 1.0)
    _v31 = _v25 & _v30
    _v32 = _vecmath.in_range(_v4)
    _v33 = _vecmath32.single(_v4)
    _v34 = _v5 & _v32
    _v35 = _v34 & _v15
    _v36 = _v35 & _v16
    _v37 = _v31 if t > 0.0 else _v36
    _v38 = _v29 if t > 0.0 else _v33
    _v39 = _v6 if t < 1.0 else _v1
    _v40 = _v28 if t == 1.0 else _v39
    _v41 = _vecmath32.smallest(_v40, _v4, _v29, _v33, _v27)
    _v42 = _v41 if t == 0.0 else _v38
    _v43 = _v31 | (t != 0.0)
    _v44 = _v37 & _v43
    _v45 = _vecmath32.guarded(_v42, _v44)
    _v46 = _v45 if t == t else _vecmath32.single(t)
    return _v46, _v44


@_cached
def _fill_binary_cross_entropy_of_probability_derivative_t(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_derivative_t_fast(
            _loops.at(p, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_of_probability_derivative_t(p, t, out):
    missed = False
    for i in range(out.size):
        value, ok = _binary_cross_entropy_of_probability_derivative_t_fast32(
            _loops.at(p, i), _loops.at(t, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_of_probability_derivative_t(p, t, width):
    if _loops.any_nan(p, t):
        return _loops.NAN
    ball = _binary_cross_entropy_of_probability_derivative_t_exact(p, t)
    return _loops.rounded(ball, width)


@_cached
def _mend_binary_cross_entropy_of_probability_derivative_t(p, t, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_binary_cross_entropy_of_probability_derivative_t(
                _loops.at(p, i), _loops.at(t, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_of_probability_derivative_t(p, t):
    value, ok = _binary_cross_entropy_of_probability_derivative_t_fast(
        _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact = _round_binary_cross_entropy_of_probability_derivative_t(
            _loops.float64(p), _loops.float64(t), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_of_probability_derivative_t(p, t):
    value, ok = _binary_cross_entropy_of_probability_derivative_t_fast32(
        _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact = _round_binary_cross_entropy_of_probability_derivative_t(
            _loops.float64(p), _loops.float64(t), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_binary_cross_entropy_of_probability_derivative_t = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_of_probability_derivative_t",
    ("p", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_of_probability_derivative_t,
        fill32=_fill32_binary_cross_entropy_of_probability_derivative_t,
        mend=_mend_binary_cross_entropy_of_probability_derivative_t,
        one=_one_binary_cross_entropy_of_probability_derivative_t,
        one32=_one32_binary_cross_entropy_of_probability_derivative_t,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def binary_cross_entropy_of_probability_derivative_t(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """The derivative of binary_cross_entropy_of_probability with respect to t.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_binary_cross_entropy_of_probability_derivative_t.call(out, p, t)


@_loops.callable_when_jitted(binary_cross_entropy_of_probability_derivative_t)
def _overload_binary_cross_entropy_of_probability_derivative_t(p, t):
    call = _kernel_binary_cross_entropy_of_probability_derivative_t.compiled(p, t)

    def jitted(p, t):
        return call(p, t)

    return jitted


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_p_fast_pulled32(grad_output, p, t):
    """For float32 results: value, and whether it will do."""
    _v0 = -p
    _v1 = _v0 + t
    _v2 = -1.0 + p
    _v3 = _v2 * p
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = abs(_v3)
    _v6 = _v1 / _v3
    _v7 = _vecmath.in_range(_v6)
    _v8 = abs(p)
    _v9 = abs(t)
    _v10 = _vecmath32.product(grad_output, _v6)
    _v11 = _v0 + 1.0
    _v12 = _v11 > 0.0
    _v13 = p > 0.0
    _v14 = _v5 < 9.7453140114e288
    _v15 = _v8 < 3.402823669209385e38
    _v16 = _v9 < 3.402823669209385e38
    _v17 = _v4 & _v7
    _v18 = _v17 & _v12
    _v19 = _v18 & _v13
    _v20 = _v19 & _v14
    _v21 = _v20 & _v15
    _v22 = _v21 & _v16
    _v23 = -t
    _v24 = abs(p) > 1.0261342003245941e-289
    _v25 = _v23 / p
    _v26 = _vecmath.in_range(_v25)
    _v27 = _vecmath32.product(grad_output, _v25)
    _v28 = _v24 & _v26
    _v29 = _v28 & _v13
    _v30 = _v29 & _v15
    _v31 = _v30 & _v16
    _v32 = _v22 if t < 1.0 else _v31
    _v33 = _v10 if t < 1.0 else _v27
    _v34 = _v22 | (t != 1.0)
    _v35 = _v32 & _v34
    _v36 = _v23 + 1.0
    _v37 = abs(_v11) > 1.0261342003245941e-289
    _v38 = abs(_v11)
    _v39 = _v36 / _v11
    _v40 = _vecmath.in_range(_v39)
    _v41 = _vecmath32.product(grad_output, _v39)
    _v42 = _v38 < 9.7453140114e288
    _v43 = _v37 & _v40
    _v44 = _v43 & _v12
    _v45 = _v44 & _v42
    _v46 = _v45 & _v15
    _v47 = _v46 & _v16
    _v48 = _v35 if t > 0.0 else _v47
    _v49 = _v33 if t > 0.0 else _v41
    _v50 = _v35 | (t != 0.0)
    _v51 = _v48 & _v50
    _v52 = _vecmath32.guarded(_v49, _v51)
    return _v52, _v52 == _v52


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_derivative_t_fast_pulled32(grad_output, p, t):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.log(p)
    _v1 = -_v0
    _v2 = -p
    _v3 = _v2 + 1.0
    _v4 = _vecmath32.log(_v3)
    _v5 = abs(_v4) * 4096.0 >= 1.0
    _v6 = _v1 + _v4
    _v7 = abs(_v0)
    _v8 = abs(_v4)
    _v9 = _v7 + _v8
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = _vecmath.in_range(_v6)
    _v12 = abs(p)
    _v13 = abs(t)
    _v14 = _vecmath32.product(grad_output, _v6)
    _v15 = _v12 < 3.402823669209385e38
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v5 & _v10
    _v18 = _v17 & _v11
    _v19 = _v18 & _v15
    _v20 = _v19 & _v16
    _v21 = _vecmath.in_range(_v1)
    _v22 = _vecmath32.product(grad_output, _v1)
    _v23 = _v21 & _v15
    _v24 = _v23 & _v16
    _v25 = _v20 if t < 1.0 else _v24
    _v26 = _v14 if t < 1.0 else _v22
    _v27 = _vecmath32.product(grad_output, 0.0)
    _v28 = _vecmath32.smallest(_v6, _v1, _v14, _v22, _v27)
    _v29 = _v28 if t == 1.0 else _v26
    _v30 = _v20 | (t != 1.0)
    _v31 = _v25 & _v30
    _v32 = _vecmath.in_range(_v4)
    _v33 = _vecmath32.product(grad_output, _v4)
    _v34 = _v5 & _v32
    _v35 = _v34 & _v15
    _v36 = _v35 & _v16
    _v37 = _v31 if t > 0.0 else _v36
    _v38 = _v29 if t > 0.0 else _v33
    _v39 = _v6 if t < 1.0 else _v1
    _v40 = _v28 if t == 1.0 else _v39
    _v41 = _vecmath32.smallest(_v40, _v4, _v29, _v33, _v27)
    _v42 = _v41 if t == 0.0 else _v38
    _v43 = _v31 | (t != 0.0)
    _v44 = _v37 & _v43
    _v45 = _vecmath32.guarded(_v42, _v44)
    _v46 = _v45 if t == t else _vecmath32.single(t)
    return _v46, _v46 == _v46


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_backward_fast(grad_output, p, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _binary_cross_entropy_of_probability_derivative_p_fast(p, t)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _binary_cross_entropy_of_probability_derivative_t_fast(p, t)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_backward_fast32(grad_output, p, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_of_probability_derivative_p_fast_pulled32(grad_output, p, t)
    _r1, _ok1 = _binary_cross_entropy_of_probability_derivative_t_fast_pulled32(grad_output, p, t)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_backward_exact(grad_output, p, t):
    """Right everywhere: balls."""
    _d0 = _binary_cross_entropy_of_probability_derivative_p_exact(p, t)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _binary_cross_entropy_of_probability_derivative_t_exact(p, t)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_binary_cross_entropy_of_probability_backward(grad_output, p, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _binary_cross_entropy_of_probability_backward_fast(
            _loops.at(grad_output, i), _loops.at(p, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_of_probability_backward(grad_output, p, t, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _binary_cross_entropy_of_probability_backward_fast32(
            _loops.at(grad_output, i), _loops.at(p, i), _loops.at(t, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_of_probability_backward(grad_output, p, t, width):
    if _loops.any_nan(grad_output, p, t):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _binary_cross_entropy_of_probability_backward_exact(grad_output, p, t)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_binary_cross_entropy_of_probability_backward(grad_output, p, t, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_binary_cross_entropy_of_probability_backward(
                _loops.at(grad_output, i), _loops.at(p, i), _loops.at(t, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_of_probability_backward(grad_output, p, t):
    value_0, value_1, ok = _binary_cross_entropy_of_probability_backward_fast(
        _loops.float64(grad_output), _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_binary_cross_entropy_of_probability_backward(
            _loops.float64(grad_output), _loops.float64(p), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_of_probability_backward(grad_output, p, t):
    value_0, value_1, ok = _binary_cross_entropy_of_probability_backward_fast32(
        _loops.float64(grad_output), _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1 = _round_binary_cross_entropy_of_probability_backward(
            _loops.float64(grad_output), _loops.float64(p), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_binary_cross_entropy_of_probability_backward = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_of_probability_backward",
    ("grad_output", "p", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_of_probability_backward,
        fill32=_fill32_binary_cross_entropy_of_probability_backward,
        mend=_mend_binary_cross_entropy_of_probability_backward,
        one=_one_binary_cross_entropy_of_probability_backward,
        one32=_one32_binary_cross_entropy_of_probability_backward,
        inputs=3,
        results=2,
        is_narrow=False,
    ),
)


def binary_cross_entropy_of_probability_backward(
    grad_output: ArrayLike, p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """The gradients of a loss: grad_output times the derivative of
    binary_cross_entropy_of_probability.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_binary_cross_entropy_of_probability_backward.call(out, grad_output, p, t)


@_loops.callable_when_jitted(binary_cross_entropy_of_probability_backward)
def _overload_binary_cross_entropy_of_probability_backward(grad_output, p, t):
    call = _kernel_binary_cross_entropy_of_probability_backward.compiled(grad_output, p, t)

    def jitted(grad_output, p, t):
        return call(grad_output, p, t)

    return jitted


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_value_and_derivative_fast(p, t):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_of_probability_fast(p, t)
    _r1, _ok1 = _binary_cross_entropy_of_probability_derivative_p_fast(p, t)
    _r2, _ok2 = _binary_cross_entropy_of_probability_derivative_t_fast(p, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _binary_cross_entropy_of_probability_value_and_derivative_fast32(p, t):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _binary_cross_entropy_of_probability_fast32(p, t)
    _r1, _ok1 = _binary_cross_entropy_of_probability_derivative_p_fast32(p, t)
    _r2, _ok2 = _binary_cross_entropy_of_probability_derivative_t_fast32(p, t)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _binary_cross_entropy_of_probability_value_and_derivative_exact(p, t):
    """Right everywhere: balls."""
    _r0 = _binary_cross_entropy_of_probability_exact(p, t)
    _r1 = _binary_cross_entropy_of_probability_derivative_p_exact(p, t)
    _r2 = _binary_cross_entropy_of_probability_derivative_t_exact(p, t)
    return _r0, _r1, _r2


@_cached
def _fill_binary_cross_entropy_of_probability_value_and_derivative(p, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = (
            _binary_cross_entropy_of_probability_value_and_derivative_fast(
                _loops.at(p, i), _loops.at(t, i)
            )
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_binary_cross_entropy_of_probability_value_and_derivative(p, t, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = (
            _binary_cross_entropy_of_probability_value_and_derivative_fast32(
                _loops.at(p, i), _loops.at(t, i)
            )
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_binary_cross_entropy_of_probability_value_and_derivative(p, t, width):
    if _loops.any_nan(p, t):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _binary_cross_entropy_of_probability_value_and_derivative_exact(p, t)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_binary_cross_entropy_of_probability_value_and_derivative(
    p, t, width, out_0, out_1, out_2
):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = (
                _round_binary_cross_entropy_of_probability_value_and_derivative(
                    _loops.at(p, i), _loops.at(t, i), width
                )
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_binary_cross_entropy_of_probability_value_and_derivative(p, t):
    value_0, value_1, value_2, ok = _binary_cross_entropy_of_probability_value_and_derivative_fast(
        _loops.float64(p), _loops.float64(t)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_binary_cross_entropy_of_probability_value_and_derivative(
            _loops.float64(p), _loops.float64(t), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_binary_cross_entropy_of_probability_value_and_derivative(p, t):
    value_0, value_1, value_2, ok = (
        _binary_cross_entropy_of_probability_value_and_derivative_fast32(
            _loops.float64(p), _loops.float64(t)
        )
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_binary_cross_entropy_of_probability_value_and_derivative(
            _loops.float64(p), _loops.float64(t), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_binary_cross_entropy_of_probability_value_and_derivative = _dispatch.Kernel(
    __name__,
    "binary_cross_entropy_of_probability_value_and_derivative",
    ("p", "t"),
    _loops.Loops(
        fill=_fill_binary_cross_entropy_of_probability_value_and_derivative,
        fill32=_fill32_binary_cross_entropy_of_probability_value_and_derivative,
        mend=_mend_binary_cross_entropy_of_probability_value_and_derivative,
        one=_one_binary_cross_entropy_of_probability_value_and_derivative,
        one32=_one32_binary_cross_entropy_of_probability_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=False,
    ),
)


def binary_cross_entropy_of_probability_value_and_derivative(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any:
    """Binary cross-entropy of probabilities and its derivatives, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_binary_cross_entropy_of_probability_value_and_derivative.call(out, p, t)


@_loops.callable_when_jitted(binary_cross_entropy_of_probability_value_and_derivative)
def _overload_binary_cross_entropy_of_probability_value_and_derivative(p, t):
    call = _kernel_binary_cross_entropy_of_probability_value_and_derivative.compiled(p, t)

    def jitted(p, t):
        return call(p, t)

    return jitted
