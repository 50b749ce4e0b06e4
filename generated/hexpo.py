"""Hexpo.

Written by `symact build` from [hexpo] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "hexpo",
    "hexpo_backward",
    "hexpo_backward_a",
    "hexpo_backward_b",
    "hexpo_backward_c",
    "hexpo_backward_d",
    "hexpo_backward_from_output",
    "hexpo_derivative",
    "hexpo_derivative2",
    "hexpo_derivative_a",
    "hexpo_derivative_b",
    "hexpo_derivative_c",
    "hexpo_derivative_d",
    "hexpo_derivative_from_output",
    "hexpo_value_and_derivative",
]

_cached = _loops.caching(__name__)


_hexpo_ball0_expression = _ball_wide.program(
    "x a b c d", "c*(exp(x/d) - 1)", "c*(1 - exp(-x/d))/exp(-x/d)", "c*expm1(x/d)"
)


@_vecmath.jit_scalar
def _hexpo_ball0(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # c*(exp(x/d) - 1)
    _t4 = _ball.div(x, d)
    _t6 = _ball.exp(_t4)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.sub(_t6, _t8)
    _t12 = _ball.mul(c, _t10)
    if _ball_wide.will_do(_t12, (x, a, b, c, d)):
        return _t12
    # c*(1 - exp(-x/d))/exp(-x/d)
    _t17 = _ball.neg(x)
    _t19 = _ball.div(_t17, d)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.sub(_t8, _t21)
    _t25 = _ball.mul(c, _t23)
    _t27 = _ball.div(_t25, _t21)
    if _ball_wide.will_do(_t27, (x, a, b, c, d)):
        return _t27
    # c*expm1(x/d)
    _t32 = _ball.expm1(_t4)
    _t34 = _ball.mul(c, _t32)
    _t36 = _ball.better(_ball.better(_t12, _t27), _t34)
    return _ball_wide.settled(_t36, _hexpo_ball0_expression, (x, a, b, c, d))


_hexpo_ball1_expression = _ball_wide.program(
    "x a b c d", "-a*(-1 + exp(-x/b))", "a*(exp(x/b) - 1)/exp(x/b)", "a*expm1(x/b)/(expm1(x/b) + 1)"
)


@_vecmath.jit_scalar
def _hexpo_ball1(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # a*(exp(x/b) - 1)/exp(x/b)
    _t4 = _ball.div(x, b)
    _t6 = _ball.exp(_t4)
    _t8 = (1.0, 0.0, 0.0, 0.0)
    _t10 = _ball.sub(_t6, _t8)
    _t12 = _ball.mul(a, _t10)
    _t14 = _ball.div(_t12, _t6)
    if _ball_wide.will_do(_t14, (x, a, b, c, d)):
        return _t14
    # -a*(exp(-x/b) - 1)
    _t19 = _ball.neg(x)
    _t21 = _ball.div(_t19, b)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.sub(_t23, _t8)
    _t27 = _ball.mul(a, _t25)
    _t29 = _ball.neg(_t27)
    if _ball_wide.will_do(_t29, (x, a, b, c, d)):
        return _t29
    # a*expm1(x/b)/(expm1(x/b) + 1)
    _t34 = _ball.expm1(_t4)
    _t36 = _ball.mul(a, _t34)
    _t38 = _ball.add(_t8, _t34)
    _t40 = _ball.div(_t36, _t38)
    _t42 = _ball.better(_ball.better(_t14, _t29), _t40)
    return _ball_wide.settled(_t42, _hexpo_ball1_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_sign0(x, a, b, c, d)
    if _order == -1:
        return _hexpo_ball0(x, a, b, c, d)
    return _hexpo_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    return _hexpo_side(x, a, b, c, d, 0.0)


@_vecmath.jit_inline
def _hexpo_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = x / d
    _v3 = abs(_v2)
    _v4 = _vecmath.expm1_bounded(_v2)
    _v5 = _v4 * c
    _v6 = a > 0.0
    _v7 = b > 0.0
    _v8 = c > 0.0
    _v9 = d > 0.0
    _v10 = _vecmath.in_range(_v5)
    _v11 = _v5 == 0.0
    _v12 = _v10 | (_v11 & (x == 0.0))
    _v13 = abs(x)
    _v14 = abs(a)
    _v15 = abs(b)
    _v16 = abs(c)
    _v17 = 1.0 / d
    _v18 = x * _v17
    _v19 = _v18 < -44.0
    _v20 = -c
    _v21 = _v20 if _v19 else _v5
    _v22 = _v1 < 9.7453140114e288
    _v23 = _v3 < 690.0
    _v24 = _v0 & _v12
    _v25 = _v24 & _v22
    _v26 = _v25 & _v23
    _v27 = _v26 | _v19
    _v28 = _v13 < 3.402823669209385e38
    _v29 = _v14 < 3.402823669209385e38
    _v30 = _v15 < 3.402823669209385e38
    _v31 = _v16 < 3.402823669209385e38
    _v32 = _v1 < 3.402823669209385e38
    _v33 = _v6 & _v7
    _v34 = _v33 & _v8
    _v35 = _v34 & _v9
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v38 & _v30
    _v40 = _v39 & _v31
    _v41 = _v40 & _v32
    _v42 = abs(b) > 1.0261342003245941e-289
    _v43 = x / b
    _v44 = abs(_v43)
    _v45 = -x
    _v46 = -0.0
    _v47 = _vecmath.pair_quotient(_v45, _v46, b, 0.0)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.expm1_bounded_as_pair(_v48, _v49)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_times(_v51, _v52, a)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = -_v54
    _v57 = -_v55
    _v58 = _v56 + _v57
    _v59 = _vecmath.in_range(_v58)
    _v60 = 1.0 / b
    _v61 = x * _v60
    _v62 = _v61 > 44.0
    _v63 = a if _v62 else _v58
    _v64 = _v15 < 9.7453140114e288
    _v65 = _v44 < 690.0
    _v66 = _v42 & _v59
    _v67 = _v66 & _v64
    _v68 = _v67 & _v65
    _v69 = _v68 | _v62
    _v70 = _v35 & _v69
    _v71 = _v70 & _v28
    _v72 = _v71 & _v29
    _v73 = _v72 & _v30
    _v74 = _v73 & _v31
    _v75 = _v74 & _v32
    _v76 = _v41 if x < 0.0 else _v75
    _v77 = _v21 if x < 0.0 else _v63
    _v78 = _vecmath.guarded(_v77, _v76)
    _v79 = _v78 if a == a else a
    _v80 = _v79 if b == b else b
    _v81 = _v80 if c == c else c
    _v82 = _v81 if d == d else d
    return _v82, _v76


@_vecmath.jit_inline
def _hexpo_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = _v5 * c
    _v7 = a > 0.0
    _v8 = b > 0.0
    _v9 = c > 0.0
    _v10 = d > 0.0
    _v11 = _vecmath.in_range(_v6)
    _v12 = _v6 == 0.0
    _v13 = _v11 | (_v12 & (x == 0.0))
    _v14 = abs(x)
    _v15 = abs(a)
    _v16 = abs(b)
    _v17 = abs(c)
    _v18 = _vecmath32.single(_v6)
    _v19 = _v3 < -44.0
    _v20 = -c
    _v21 = _vecmath32.single(_v20)
    _v22 = _v21 if _v19 else _v18
    _v23 = _v1 < 9.7453140114e288
    _v24 = _v4 < 300.0
    _v25 = _v0 & _v13
    _v26 = _v25 & _v23
    _v27 = _v26 & _v24
    _v28 = _v27 | _v19
    _v29 = _v14 < 3.402823669209385e38
    _v30 = _v15 < 3.402823669209385e38
    _v31 = _v16 < 3.402823669209385e38
    _v32 = _v17 < 3.402823669209385e38
    _v33 = _v1 < 3.402823669209385e38
    _v34 = _v7 & _v8
    _v35 = _v34 & _v9
    _v36 = _v35 & _v10
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v38 & _v30
    _v40 = _v39 & _v31
    _v41 = _v40 & _v32
    _v42 = _v41 & _v33
    _v43 = abs(b) > 1.0261342003245941e-289
    _v44 = 1.0 / b
    _v45 = x * _v44
    _v46 = abs(_v45)
    _v47 = -x
    _v48 = _v47 * _v44
    _v49 = _vecmath32.expm1_bounded(_v48)
    _v50 = -_v49
    _v51 = _v50 * a
    _v52 = _vecmath.in_range(_v51)
    _v53 = _v51 == 0.0
    _v54 = _v52 | (_v53 & (x == 0.0))
    _v55 = _vecmath32.single(_v51)
    _v56 = _v45 > 44.0
    _v57 = _vecmath32.single(a)
    _v58 = _v57 if _v56 else _v55
    _v59 = _v16 < 9.7453140114e288
    _v60 = _v46 < 300.0
    _v61 = _v43 & _v54
    _v62 = _v61 & _v59
    _v63 = _v62 & _v60
    _v64 = _v63 | _v56
    _v65 = _v36 & _v64
    _v66 = _v65 & _v29
    _v67 = _v66 & _v30
    _v68 = _v67 & _v31
    _v69 = _v68 & _v32
    _v70 = _v69 & _v33
    _v71 = _v42 if x < 0.0 else _v70
    _v72 = _v22 if x < 0.0 else _v58
    _v73 = _vecmath32.guarded(_v72, _v71)
    _v74 = _v73 if a == a else _vecmath32.single(a)
    _v75 = _v74 if b == b else _vecmath32.single(b)
    _v76 = _v75 if c == c else _vecmath32.single(c)
    _v77 = _v76 if d == d else _vecmath32.single(d)
    return _v77, _v71


@_cached
def _fill_hexpo(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo(x, a, b, c, d):
    value, ok = _hexpo_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo(x, a, b, c, d):
    value, ok = _hexpo_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo = _dispatch.Kernel(
    __name__,
    "hexpo",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo,
        fill32=_fill32_hexpo,
        mend=_mend_hexpo,
        one=_one_hexpo,
        one32=_one32_hexpo,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """Hexpo, elementwise.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo)
def _overload_hexpo(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


_hexpo_derivative_ball0_expression = _ball_wide.program("x a b c d", "c*exp(x/d)/d")


@_vecmath.jit_scalar
def _hexpo_derivative_ball0(x, a, b, c, d):
    """In balls."""
    # c*exp(x/d)/d
    _t4 = _ball.div(x, d)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(c, _t6)
    _t10 = _ball.div(_t8, d)
    return _ball_wide.settled(_t10, _hexpo_derivative_ball0_expression, (x, a, b, c, d))


_hexpo_derivative_ball1_expression = _ball_wide.program(
    "x a b c d", "a*exp(-x/b)/b", "a/(b*exp(x/b))"
)


@_vecmath.jit_scalar
def _hexpo_derivative_ball1(x, a, b, c, d):
    """In balls."""
    # a/(b*exp(x/b))
    _t4 = _ball.div(x, b)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(b, _t6)
    _t10 = _ball.div(a, _t8)
    if _ball_wide.will_do(_t10, (x, a, b, c, d)):
        return _t10
    # a*exp(-x/b)/b
    _t15 = _ball.neg(x)
    _t17 = _ball.div(_t15, b)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.mul(a, _t19)
    _t23 = _ball.div(_t21, b)
    _t25 = _ball.better(_t10, _t23)
    return _ball_wide.settled(_t25, _hexpo_derivative_ball1_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_sign0(x, a, b, c, d)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hexpo_derivative_ball0(x, a, b, c, d)
    return _hexpo_derivative_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = x / d
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, d, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * c
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = _v8 / d
    _v11 = a > 0.0
    _v12 = b > 0.0
    _v13 = c > 0.0
    _v14 = d > 0.0
    _v15 = _vecmath.in_range(_v10)
    _v16 = abs(x)
    _v17 = abs(a)
    _v18 = abs(b)
    _v19 = abs(c)
    _v20 = _v1 < 3.402823669209385e38
    _v21 = _v3 < 690.0
    _v22 = _v16 < 3.402823669209385e38
    _v23 = _v17 < 3.402823669209385e38
    _v24 = _v18 < 3.402823669209385e38
    _v25 = _v19 < 3.402823669209385e38
    _v26 = _v0 & _v9
    _v27 = _v26 & _v11
    _v28 = _v27 & _v12
    _v29 = _v28 & _v13
    _v30 = _v29 & _v14
    _v31 = _v30 & _v15
    _v32 = _v31 & _v20
    _v33 = _v32 & _v21
    _v34 = _v33 & _v22
    _v35 = _v34 & _v23
    _v36 = _v35 & _v24
    _v37 = _v36 & _v25
    _v38 = abs(b) > 1.0261342003245941e-289
    _v39 = x / b
    _v40 = abs(_v39)
    _v41 = -x
    _v42 = -0.0
    _v43 = _vecmath.pair_quotient(_v41, _v42, b, 0.0)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.exp_bounded_dd(_v44, _v45)
    _v47 = _v46 * a
    _v48 = abs(_v47) > 1.0261342003245941e-289
    _v49 = _v47 / b
    _v50 = _vecmath.in_range(_v49)
    _v51 = _v40 < 690.0
    _v52 = _v38 & _v48
    _v53 = _v52 & _v11
    _v54 = _v53 & _v12
    _v55 = _v54 & _v13
    _v56 = _v55 & _v14
    _v57 = _v56 & _v50
    _v58 = _v57 & _v24
    _v59 = _v58 & _v51
    _v60 = _v59 & _v22
    _v61 = _v60 & _v23
    _v62 = _v61 & _v25
    _v63 = _v62 & _v20
    _v64 = _v37 if x < 0.0 else _v63
    _v65 = _v10 if x < 0.0 else _v49
    _v66 = _vecmath.smallest(_v10, _v49)
    _v67 = _v66 if x == 0.0 else _v65
    _v68 = _v37 | (x != 0.0)
    _v69 = _v64 & _v68
    _v70 = _vecmath.guarded(_v67, _v69)
    _v71 = _v70 if a == a else a
    _v72 = _v71 if b == b else b
    _v73 = _v72 if c == c else c
    _v74 = _v73 if d == d else d
    return _v74, _v69


@_vecmath.jit_inline
def _hexpo_derivative_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * c
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v6 * _v2
    _v9 = a > 0.0
    _v10 = b > 0.0
    _v11 = c > 0.0
    _v12 = d > 0.0
    _v13 = _vecmath.in_range(_v8)
    _v14 = abs(x)
    _v15 = abs(a)
    _v16 = abs(b)
    _v17 = abs(c)
    _v18 = _vecmath32.single(_v8)
    _v19 = _v1 < 3.402823669209385e38
    _v20 = _v4 < 300.0
    _v21 = _v14 < 3.402823669209385e38
    _v22 = _v15 < 3.402823669209385e38
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v0 & _v7
    _v26 = _v25 & _v9
    _v27 = _v26 & _v10
    _v28 = _v27 & _v11
    _v29 = _v28 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v19
    _v32 = _v31 & _v20
    _v33 = _v32 & _v21
    _v34 = _v33 & _v22
    _v35 = _v34 & _v23
    _v36 = _v35 & _v24
    _v37 = abs(b) > 1.0261342003245941e-289
    _v38 = 1.0 / b
    _v39 = x * _v38
    _v40 = abs(_v39)
    _v41 = -x
    _v42 = _v41 * _v38
    _v43 = _vecmath32.exp_light(_v42)
    _v44 = _v43 * a
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v44 * _v38
    _v47 = _vecmath.in_range(_v46)
    _v48 = _vecmath32.single(_v46)
    _v49 = _v40 < 300.0
    _v50 = _v37 & _v45
    _v51 = _v50 & _v9
    _v52 = _v51 & _v10
    _v53 = _v52 & _v11
    _v54 = _v53 & _v12
    _v55 = _v54 & _v47
    _v56 = _v55 & _v23
    _v57 = _v56 & _v49
    _v58 = _v57 & _v21
    _v59 = _v58 & _v22
    _v60 = _v59 & _v24
    _v61 = _v60 & _v19
    _v62 = _v36 if x < 0.0 else _v61
    _v63 = _v18 if x < 0.0 else _v48
    _v64 = _vecmath32.single(0.0)
    _v65 = _vecmath32.smallest(_v8, _v46, _v18, _v48, _v64)
    _v66 = _v65 if x == 0.0 else _v63
    _v67 = _v36 | (x != 0.0)
    _v68 = _v62 & _v67
    _v69 = _vecmath32.guarded(_v66, _v68)
    _v70 = _v69 if a == a else _vecmath32.single(a)
    _v71 = _v70 if b == b else _vecmath32.single(b)
    _v72 = _v71 if c == c else _vecmath32.single(c)
    _v73 = _v72 if d == d else _vecmath32.single(d)
    return _v73, _v68


@_cached
def _fill_hexpo_derivative(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative(x, a, b, c, d):
    value, ok = _hexpo_derivative_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative(x, a, b, c, d):
    value, ok = _hexpo_derivative_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative = _dispatch.Kernel(
    __name__,
    "hexpo_derivative",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative,
        fill32=_fill32_hexpo_derivative,
        mend=_mend_hexpo_derivative,
        one=_one_hexpo_derivative,
        one32=_one32_hexpo_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo with respect to x.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative)
def _overload_hexpo_derivative(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


_hexpo_derivative2_ball0_expression = _ball_wide.program("x a b c d", "c*exp(x/d)/d**2")


@_vecmath.jit_scalar
def _hexpo_derivative2_ball0(x, a, b, c, d):
    """In balls."""
    # c*exp(x/d)/d**2
    _t4 = _ball.div(x, d)
    _t6 = _ball.exp(_t4)
    _t8 = _ball.mul(c, _t6)
    _t10 = _ball.sqr(d)
    _t12 = _ball.div(_t8, _t10)
    return _ball_wide.settled(_t12, _hexpo_derivative2_ball0_expression, (x, a, b, c, d))


_hexpo_derivative2_ball1_expression = _ball_wide.program(
    "x a b c d", "-a*exp(-x/b)/b**2", "-a/(b**2*exp(x/b))"
)


@_vecmath.jit_scalar
def _hexpo_derivative2_ball1(x, a, b, c, d):
    """In balls."""
    # -a/(b**2*exp(x/b))
    _t2 = _ball.neg(a)
    _t5 = _ball.sqr(b)
    _t8 = _ball.div(x, b)
    _t10 = _ball.exp(_t8)
    _t12 = _ball.mul(_t5, _t10)
    _t14 = _ball.div(_t2, _t12)
    if _ball_wide.will_do(_t14, (x, a, b, c, d)):
        return _t14
    # -a*exp(-x/b)/b**2
    _t19 = _ball.neg(x)
    _t21 = _ball.div(_t19, b)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.mul(a, _t23)
    _t27 = _ball.neg(_t25)
    _t29 = _ball.div(_t27, _t5)
    _t31 = _ball.better(_t14, _t29)
    return _ball_wide.settled(_t31, _hexpo_derivative2_ball1_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative2_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative2_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative2_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative2_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative2_sign0(x, a, b, c, d)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hexpo_derivative2_ball0(x, a, b, c, d)
    return _hexpo_derivative2_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative2_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative2_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative2_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative2_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative2_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative2_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = x / d
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, d, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _v7 * c
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = d * d
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = abs(_v10)
    _v13 = _v8 / _v10
    _v14 = a > 0.0
    _v15 = b > 0.0
    _v16 = c > 0.0
    _v17 = d > 0.0
    _v18 = _vecmath.in_range(_v13)
    _v19 = abs(x)
    _v20 = abs(a)
    _v21 = abs(b)
    _v22 = abs(c)
    _v23 = _v1 < 3.402823669209385e38
    _v24 = _v3 < 690.0
    _v25 = _v12 < 9.7453140114e288
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v0 & _v9
    _v31 = _v30 & _v11
    _v32 = _v31 & _v14
    _v33 = _v32 & _v15
    _v34 = _v33 & _v16
    _v35 = _v34 & _v17
    _v36 = _v35 & _v18
    _v37 = _v36 & _v23
    _v38 = _v37 & _v24
    _v39 = _v38 & _v25
    _v40 = _v39 & _v26
    _v41 = _v40 & _v27
    _v42 = _v41 & _v28
    _v43 = _v42 & _v29
    _v44 = abs(b) > 1.0261342003245941e-289
    _v45 = x / b
    _v46 = abs(_v45)
    _v47 = -x
    _v48 = -0.0
    _v49 = _vecmath.pair_quotient(_v47, _v48, b, 0.0)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.exp_bounded_dd(_v50, _v51)
    _v53 = _vecmath.two_product(-1.0, _v52)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_times(_v54, _v55, a)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.rounded(_v57, _v58)
    _v60 = abs(_v59) > 1.0261342003245941e-289
    _v61 = b * b
    _v62 = abs(_v61) > 1.0261342003245941e-289
    _v63 = abs(_v61)
    _v64 = _v59 / _v61
    _v65 = _vecmath.in_range(_v64)
    _v66 = _v46 < 690.0
    _v67 = _v63 < 9.7453140114e288
    _v68 = _v44 & _v60
    _v69 = _v68 & _v62
    _v70 = _v69 & _v14
    _v71 = _v70 & _v15
    _v72 = _v71 & _v16
    _v73 = _v72 & _v17
    _v74 = _v73 & _v65
    _v75 = _v74 & _v28
    _v76 = _v75 & _v66
    _v77 = _v76 & _v67
    _v78 = _v77 & _v26
    _v79 = _v78 & _v27
    _v80 = _v79 & _v29
    _v81 = _v80 & _v23
    _v82 = _v43 if x < 0.0 else _v81
    _v83 = _v13 if x < 0.0 else _v64
    _v84 = _vecmath.smallest(_v13, _v64)
    _v85 = _v84 if x == 0.0 else _v83
    _v86 = _v43 | (x != 0.0)
    _v87 = _v82 & _v86
    _v88 = _vecmath.guarded(_v85, _v87)
    _v89 = _v88 if a == a else a
    _v90 = _v89 if b == b else b
    _v91 = _v90 if c == c else c
    _v92 = _v91 if d == d else d
    return _v92, _v87


@_vecmath.jit_inline
def _hexpo_derivative2_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = d * d
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = abs(d) > 1.0261342003245941e-289
    _v5 = abs(d)
    _v6 = 1.0 / d
    _v7 = x * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = _v9 * c
    _v11 = abs(_v10) > 1.0261342003245941e-289
    _v12 = _v10 * _v3
    _v13 = a > 0.0
    _v14 = b > 0.0
    _v15 = c > 0.0
    _v16 = d > 0.0
    _v17 = _vecmath.in_range(_v12)
    _v18 = abs(x)
    _v19 = abs(a)
    _v20 = abs(b)
    _v21 = abs(c)
    _v22 = _vecmath32.single(_v12)
    _v23 = _v2 < 9.7453140114e288
    _v24 = _v5 < 3.402823669209385e38
    _v25 = _v8 < 300.0
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v21 < 3.402823669209385e38
    _v30 = _v1 & _v4
    _v31 = _v30 & _v11
    _v32 = _v31 & _v13
    _v33 = _v32 & _v14
    _v34 = _v33 & _v15
    _v35 = _v34 & _v16
    _v36 = _v35 & _v17
    _v37 = _v36 & _v23
    _v38 = _v37 & _v24
    _v39 = _v38 & _v25
    _v40 = _v39 & _v26
    _v41 = _v40 & _v27
    _v42 = _v41 & _v28
    _v43 = _v42 & _v29
    _v44 = b * b
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = abs(_v44)
    _v47 = 1.0 / _v44
    _v48 = abs(b) > 1.0261342003245941e-289
    _v49 = 1.0 / b
    _v50 = x * _v49
    _v51 = abs(_v50)
    _v52 = -x
    _v53 = _v52 * _v49
    _v54 = _vecmath32.exp_light(_v53)
    _v55 = -_v54
    _v56 = _v55 * a
    _v57 = abs(_v56) > 1.0261342003245941e-289
    _v58 = _v56 * _v47
    _v59 = _vecmath.in_range(_v58)
    _v60 = _vecmath32.single(_v58)
    _v61 = _v46 < 9.7453140114e288
    _v62 = _v51 < 300.0
    _v63 = _v45 & _v48
    _v64 = _v63 & _v57
    _v65 = _v64 & _v13
    _v66 = _v65 & _v14
    _v67 = _v66 & _v15
    _v68 = _v67 & _v16
    _v69 = _v68 & _v59
    _v70 = _v69 & _v61
    _v71 = _v70 & _v28
    _v72 = _v71 & _v62
    _v73 = _v72 & _v26
    _v74 = _v73 & _v27
    _v75 = _v74 & _v29
    _v76 = _v75 & _v24
    _v77 = _v43 if x < 0.0 else _v76
    _v78 = _v22 if x < 0.0 else _v60
    _v79 = _vecmath32.single(0.0)
    _v80 = _vecmath32.smallest(_v12, _v58, _v22, _v60, _v79)
    _v81 = _v80 if x == 0.0 else _v78
    _v82 = _v43 | (x != 0.0)
    _v83 = _v77 & _v82
    _v84 = _vecmath32.guarded(_v81, _v83)
    _v85 = _v84 if a == a else _vecmath32.single(a)
    _v86 = _v85 if b == b else _vecmath32.single(b)
    _v87 = _v86 if c == c else _vecmath32.single(c)
    _v88 = _v87 if d == d else _vecmath32.single(d)
    return _v88, _v83


@_cached
def _fill_hexpo_derivative2(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative2_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative2(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative2_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative2(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative2_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative2(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative2(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative2(x, a, b, c, d):
    value, ok = _hexpo_derivative2_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative2(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative2(x, a, b, c, d):
    value, ok = _hexpo_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative2(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative2 = _dispatch.Kernel(
    __name__,
    "hexpo_derivative2",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative2,
        fill32=_fill32_hexpo_derivative2,
        mend=_mend_hexpo_derivative2,
        one=_one_hexpo_derivative2,
        one32=_one32_hexpo_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative2(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of hexpo with respect to x.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative2.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative2)
def _overload_hexpo_derivative2(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative2.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


@_vecmath.jit_scalar
def _hexpo_derivative_a_ball0(x, a, b, c, d):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hexpo_derivative_a_ball1_expression = _ball_wide.program(
    "x a b c d", "1 - exp(-x/b)", "(exp(x/b) - 1)/exp(x/b)", "expm1(x/b)/(expm1(x/b) + 1)"
)


@_vecmath.jit_scalar
def _hexpo_derivative_a_ball1(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # (exp(x/b) - 1)/exp(x/b)
    _t3 = _ball.div(x, b)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    _t11 = _ball.div(_t9, _t5)
    if _ball_wide.will_do(_t11, (x, a, b, c, d)):
        return _t11
    # 1 - exp(-x/b)
    _t16 = _ball.neg(x)
    _t18 = _ball.div(_t16, b)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sub(_t7, _t20)
    if _ball_wide.will_do(_t22, (x, a, b, c, d)):
        return _t22
    # expm1(x/b)/(expm1(x/b) + 1)
    _t27 = _ball.expm1(_t3)
    _t29 = _ball.add(_t7, _t27)
    _t31 = _ball.div(_t27, _t29)
    _t33 = _ball.better(_ball.better(_t11, _t22), _t31)
    return _ball_wide.settled(_t33, _hexpo_derivative_a_ball1_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_a_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative_a_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_a_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative_a_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_a_sign0(x, a, b, c, d)
    if _order == -1:
        return _hexpo_derivative_a_ball0(x, a, b, c, d)
    return _hexpo_derivative_a_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_a_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative_a_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative_a_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative_a_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative_a_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative_a_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = a > 0.0
    _v1 = b > 0.0
    _v2 = c > 0.0
    _v3 = d > 0.0
    _v4 = _v0 & _v1
    _v5 = _v4 & _v2
    _v6 = _v5 & _v3
    _v7 = abs(b) > 1.0261342003245941e-289
    _v8 = abs(b)
    _v9 = x / b
    _v10 = abs(_v9)
    _v11 = -x
    _v12 = _v11 / b
    _v13 = _vecmath.expm1_bounded(_v12)
    _v14 = -_v13
    _v15 = _vecmath.in_range(_v14)
    _v16 = _v14 == 0.0
    _v17 = _v15 | (_v16 & (x == 0.0))
    _v18 = abs(x)
    _v19 = abs(a)
    _v20 = abs(c)
    _v21 = abs(d)
    _v22 = 1.0 / b
    _v23 = x * _v22
    _v24 = _v23 > 44.0
    _v25 = 1.0 if _v24 else _v14
    _v26 = _v8 < 9.7453140114e288
    _v27 = _v10 < 690.0
    _v28 = _v7 & _v17
    _v29 = _v28 & _v26
    _v30 = _v29 & _v27
    _v31 = _v30 | _v24
    _v32 = _v18 < 3.402823669209385e38
    _v33 = _v19 < 3.402823669209385e38
    _v34 = _v8 < 3.402823669209385e38
    _v35 = _v20 < 3.402823669209385e38
    _v36 = _v21 < 3.402823669209385e38
    _v37 = _v6 & _v31
    _v38 = _v37 & _v32
    _v39 = _v38 & _v33
    _v40 = _v39 & _v34
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v6 if x < 0.0 else _v42
    _v44 = 0.0 if x < 0.0 else _v25
    _v45 = _v6 | (x != 0.0)
    _v46 = _v43 & _v45
    _v47 = _vecmath.guarded(_v44, _v46)
    _v48 = _v47 if a == a else a
    _v49 = _v48 if b == b else b
    _v50 = _v49 if c == c else c
    _v51 = _v50 if d == d else d
    return _v51, _v46


@_vecmath.jit_inline
def _hexpo_derivative_a_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = a > 0.0
    _v1 = b > 0.0
    _v2 = c > 0.0
    _v3 = d > 0.0
    _v4 = _vecmath32.single(0.0)
    _v5 = _v0 & _v1
    _v6 = _v5 & _v2
    _v7 = _v6 & _v3
    _v8 = abs(b) > 1.0261342003245941e-289
    _v9 = abs(b)
    _v10 = 1.0 / b
    _v11 = x * _v10
    _v12 = abs(_v11)
    _v13 = -x
    _v14 = _v13 * _v10
    _v15 = _vecmath32.expm1_bounded(_v14)
    _v16 = -_v15
    _v17 = _vecmath.in_range(_v16)
    _v18 = _v16 == 0.0
    _v19 = _v17 | (_v18 & (x == 0.0))
    _v20 = abs(x)
    _v21 = abs(a)
    _v22 = abs(c)
    _v23 = abs(d)
    _v24 = _vecmath32.single(_v16)
    _v25 = _v11 > 44.0
    _v26 = _vecmath32.single(1.0)
    _v27 = _v26 if _v25 else _v24
    _v28 = _v9 < 9.7453140114e288
    _v29 = _v12 < 300.0
    _v30 = _v8 & _v19
    _v31 = _v30 & _v28
    _v32 = _v31 & _v29
    _v33 = _v32 | _v25
    _v34 = _v20 < 3.402823669209385e38
    _v35 = _v21 < 3.402823669209385e38
    _v36 = _v9 < 3.402823669209385e38
    _v37 = _v22 < 3.402823669209385e38
    _v38 = _v23 < 3.402823669209385e38
    _v39 = _v7 & _v33
    _v40 = _v39 & _v34
    _v41 = _v40 & _v35
    _v42 = _v41 & _v36
    _v43 = _v42 & _v37
    _v44 = _v43 & _v38
    _v45 = _v7 if x < 0.0 else _v44
    _v46 = _v4 if x < 0.0 else _v27
    _v47 = _v7 | (x != 0.0)
    _v48 = _v45 & _v47
    _v49 = _vecmath32.guarded(_v46, _v48)
    _v50 = _v49 if a == a else _vecmath32.single(a)
    _v51 = _v50 if b == b else _vecmath32.single(b)
    _v52 = _v51 if c == c else _vecmath32.single(c)
    _v53 = _v52 if d == d else _vecmath32.single(d)
    return _v53, _v48


@_cached
def _fill_hexpo_derivative_a(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_a_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative_a(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_a_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative_a(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_a_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative_a(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative_a(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative_a(x, a, b, c, d):
    value, ok = _hexpo_derivative_a_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_a(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative_a(x, a, b, c, d):
    value, ok = _hexpo_derivative_a_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_a(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative_a = _dispatch.Kernel(
    __name__,
    "hexpo_derivative_a",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative_a,
        fill32=_fill32_hexpo_derivative_a,
        mend=_mend_hexpo_derivative_a,
        one=_one_hexpo_derivative_a,
        one32=_one32_hexpo_derivative_a,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative_a(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo with respect to its parameter a.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative_a.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative_a)
def _overload_hexpo_derivative_a(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative_a.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


@_vecmath.jit_scalar
def _hexpo_derivative_b_ball0(x, a, b, c, d):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_hexpo_derivative_b_ball1_expression = _ball_wide.program(
    "x a b c d", "-a*x*exp(-x/b)/b**2", "-a*x/(b**2*exp(x/b))"
)


@_vecmath.jit_scalar
def _hexpo_derivative_b_ball1(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -a*x/(b**2*exp(x/b))
    _t3 = _ball.mul(x, a)
    _t5 = _ball.neg(_t3)
    _t8 = _ball.sqr(b)
    _t10 = _ball.div(x, b)
    _t12 = _ball.exp(_t10)
    _t14 = _ball.mul(_t8, _t12)
    _t16 = _ball.div(_t5, _t14)
    if _ball_wide.will_do(_t16, (x, a, b, c, d)):
        return _t16
    # -a*x*exp(-x/b)/b**2
    _t21 = _ball.mul(x, a)
    _t22 = _ball.neg(x)
    _t24 = _ball.div(_t22, b)
    _t26 = _ball.exp(_t24)
    _t28 = _ball.mul(_t21, _t26)
    _t30 = _ball.neg(_t28)
    _t32 = _ball.div(_t30, _t8)
    _t34 = _ball.better(_t16, _t32)
    return _ball_wide.settled(_t34, _hexpo_derivative_b_ball1_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_b_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative_b_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_b_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative_b_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_b_sign0(x, a, b, c, d)
    if _order == -1:
        return _hexpo_derivative_b_ball0(x, a, b, c, d)
    return _hexpo_derivative_b_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_b_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative_b_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative_b_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative_b_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative_b_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative_b_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = a > 0.0
    _v1 = b > 0.0
    _v2 = c > 0.0
    _v3 = d > 0.0
    _v4 = _v0 & _v1
    _v5 = _v4 & _v2
    _v6 = _v5 & _v3
    _v7 = abs(b) > 1.0261342003245941e-289
    _v8 = abs(b)
    _v9 = x / b
    _v10 = abs(_v9)
    _v11 = -x
    _v12 = -0.0
    _v13 = _vecmath.pair_quotient(_v11, _v12, b, 0.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.exp_bounded_dd(_v14, _v15)
    _v17 = _vecmath.two_product(-1.0, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_times(_v18, _v19, a)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(_v21) > 1.0261342003245941e-289
    _v24 = _vecmath.pair_times(_v21, _v22, x)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.rounded(_v25, _v26)
    _v28 = abs(_v27) > 1.0261342003245941e-289
    _v29 = b * b
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = abs(_v29)
    _v32 = _v27 / _v29
    _v33 = _vecmath.in_range(_v32)
    _v34 = _v32 == 0.0
    _v35 = _v33 | (_v34 & (x == 0.0))
    _v36 = abs(x)
    _v37 = abs(a)
    _v38 = abs(c)
    _v39 = abs(d)
    _v40 = _v8 < 3.402823669209385e38
    _v41 = _v10 < 690.0
    _v42 = _v31 < 9.7453140114e288
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v7 & _v23
    _v48 = _v47 & _v28
    _v49 = _v48 & _v30
    _v50 = _v49 & _v0
    _v51 = _v50 & _v1
    _v52 = _v51 & _v2
    _v53 = _v52 & _v3
    _v54 = _v53 & _v35
    _v55 = _v54 & _v40
    _v56 = _v55 & _v41
    _v57 = _v56 & _v42
    _v58 = _v57 & _v43
    _v59 = _v58 & _v44
    _v60 = _v59 & _v45
    _v61 = _v60 & _v46
    _v62 = _v6 if x < 0.0 else _v61
    _v63 = 0.0 if x < 0.0 else _v32
    _v64 = _v6 | (x != 0.0)
    _v65 = _v62 & _v64
    _v66 = _vecmath.guarded(_v63, _v65)
    _v67 = _v66 if a == a else a
    _v68 = _v67 if b == b else b
    _v69 = _v68 if c == c else c
    _v70 = _v69 if d == d else d
    return _v70, _v65


@_vecmath.jit_inline
def _hexpo_derivative_b_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = a > 0.0
    _v1 = b > 0.0
    _v2 = c > 0.0
    _v3 = d > 0.0
    _v4 = _vecmath32.single(0.0)
    _v5 = _v0 & _v1
    _v6 = _v5 & _v2
    _v7 = _v6 & _v3
    _v8 = b * b
    _v9 = abs(_v8) > 1.0261342003245941e-289
    _v10 = abs(_v8)
    _v11 = 1.0 / _v8
    _v12 = abs(b) > 1.0261342003245941e-289
    _v13 = abs(b)
    _v14 = 1.0 / b
    _v15 = x * _v14
    _v16 = abs(_v15)
    _v17 = -x
    _v18 = _v17 * _v14
    _v19 = _vecmath32.exp_light(_v18)
    _v20 = -_v19
    _v21 = _v20 * a
    _v22 = abs(_v21) > 1.0261342003245941e-289
    _v23 = _v21 * x
    _v24 = abs(_v23) > 1.0261342003245941e-289
    _v25 = _v23 * _v11
    _v26 = _vecmath.in_range(_v25)
    _v27 = _v25 == 0.0
    _v28 = _v26 | (_v27 & (x == 0.0))
    _v29 = abs(x)
    _v30 = abs(a)
    _v31 = abs(c)
    _v32 = abs(d)
    _v33 = _vecmath32.single(_v25)
    _v34 = _v10 < 9.7453140114e288
    _v35 = _v13 < 3.402823669209385e38
    _v36 = _v16 < 300.0
    _v37 = _v29 < 3.402823669209385e38
    _v38 = _v30 < 3.402823669209385e38
    _v39 = _v31 < 3.402823669209385e38
    _v40 = _v32 < 3.402823669209385e38
    _v41 = _v9 & _v12
    _v42 = _v41 & _v22
    _v43 = _v42 & _v24
    _v44 = _v43 & _v0
    _v45 = _v44 & _v1
    _v46 = _v45 & _v2
    _v47 = _v46 & _v3
    _v48 = _v47 & _v28
    _v49 = _v48 & _v34
    _v50 = _v49 & _v35
    _v51 = _v50 & _v36
    _v52 = _v51 & _v37
    _v53 = _v52 & _v38
    _v54 = _v53 & _v39
    _v55 = _v54 & _v40
    _v56 = _v7 if x < 0.0 else _v55
    _v57 = _v4 if x < 0.0 else _v33
    _v58 = _v7 | (x != 0.0)
    _v59 = _v56 & _v58
    _v60 = _vecmath32.guarded(_v57, _v59)
    _v61 = _v60 if a == a else _vecmath32.single(a)
    _v62 = _v61 if b == b else _vecmath32.single(b)
    _v63 = _v62 if c == c else _vecmath32.single(c)
    _v64 = _v63 if d == d else _vecmath32.single(d)
    return _v64, _v59


@_cached
def _fill_hexpo_derivative_b(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_b_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative_b(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_b_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative_b(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_b_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative_b(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative_b(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative_b(x, a, b, c, d):
    value, ok = _hexpo_derivative_b_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_b(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative_b(x, a, b, c, d):
    value, ok = _hexpo_derivative_b_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_b(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative_b = _dispatch.Kernel(
    __name__,
    "hexpo_derivative_b",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative_b,
        fill32=_fill32_hexpo_derivative_b,
        mend=_mend_hexpo_derivative_b,
        one=_one_hexpo_derivative_b,
        one32=_one32_hexpo_derivative_b,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative_b(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo with respect to its parameter b.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative_b.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative_b)
def _overload_hexpo_derivative_b(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative_b.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


_hexpo_derivative_c_ball0_expression = _ball_wide.program(
    "x a b c d", "exp(x/d) - 1", "(1 - exp(-x/d))/exp(-x/d)", "expm1(x/d)"
)


@_vecmath.jit_scalar
def _hexpo_derivative_c_ball0(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # exp(x/d) - 1
    _t3 = _ball.div(x, d)
    _t5 = _ball.exp(_t3)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t5, _t7)
    if _ball_wide.will_do(_t9, (x, a, b, c, d)):
        return _t9
    # (1 - exp(-x/d))/exp(-x/d)
    _t14 = _ball.neg(x)
    _t16 = _ball.div(_t14, d)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.sub(_t7, _t18)
    _t22 = _ball.div(_t20, _t18)
    if _ball_wide.will_do(_t22, (x, a, b, c, d)):
        return _t22
    # expm1(x/d)
    _t27 = _ball.expm1(_t3)
    _t29 = _ball.better(_ball.better(_t9, _t22), _t27)
    return _ball_wide.settled(_t29, _hexpo_derivative_c_ball0_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_c_ball1(x, a, b, c, d):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hexpo_derivative_c_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative_c_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_c_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative_c_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_c_sign0(x, a, b, c, d)
    if _order == -1:
        return _hexpo_derivative_c_ball0(x, a, b, c, d)
    return _hexpo_derivative_c_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_c_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative_c_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative_c_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative_c_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative_c_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative_c_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = x / d
    _v3 = abs(_v2)
    _v4 = _vecmath.expm1_bounded(_v2)
    _v5 = a > 0.0
    _v6 = b > 0.0
    _v7 = c > 0.0
    _v8 = d > 0.0
    _v9 = _vecmath.in_range(_v4)
    _v10 = _v4 == 0.0
    _v11 = _v9 | (_v10 & (x == 0.0))
    _v12 = abs(x)
    _v13 = abs(a)
    _v14 = abs(b)
    _v15 = abs(c)
    _v16 = 1.0 / d
    _v17 = x * _v16
    _v18 = _v17 < -44.0
    _v19 = -1.0 if _v18 else _v4
    _v20 = _v1 < 9.7453140114e288
    _v21 = _v3 < 690.0
    _v22 = _v0 & _v11
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = _v24 | _v18
    _v26 = _v12 < 3.402823669209385e38
    _v27 = _v13 < 3.402823669209385e38
    _v28 = _v14 < 3.402823669209385e38
    _v29 = _v15 < 3.402823669209385e38
    _v30 = _v1 < 3.402823669209385e38
    _v31 = _v5 & _v6
    _v32 = _v31 & _v7
    _v33 = _v32 & _v8
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v38 & _v30
    _v40 = _v39 if x < 0.0 else _v33
    _v41 = _v19 if x < 0.0 else 0.0
    _v42 = _v39 | (x != 0.0)
    _v43 = _v40 & _v42
    _v44 = _vecmath.guarded(_v41, _v43)
    _v45 = _v44 if x == x else x
    _v46 = _v45 if a == a else a
    _v47 = _v46 if b == b else b
    _v48 = _v47 if c == c else c
    _v49 = _v48 if d == d else d
    return _v49, _v43


@_vecmath.jit_inline
def _hexpo_derivative_c_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.expm1_bounded(_v3)
    _v6 = a > 0.0
    _v7 = b > 0.0
    _v8 = c > 0.0
    _v9 = d > 0.0
    _v10 = _vecmath.in_range(_v5)
    _v11 = _v5 == 0.0
    _v12 = _v10 | (_v11 & (x == 0.0))
    _v13 = abs(x)
    _v14 = abs(a)
    _v15 = abs(b)
    _v16 = abs(c)
    _v17 = _vecmath32.single(_v5)
    _v18 = _v3 < -44.0
    _v19 = _vecmath32.single(-1.0)
    _v20 = _v19 if _v18 else _v17
    _v21 = _v1 < 9.7453140114e288
    _v22 = _v4 < 300.0
    _v23 = _v0 & _v12
    _v24 = _v23 & _v21
    _v25 = _v24 & _v22
    _v26 = _v25 | _v18
    _v27 = _v13 < 3.402823669209385e38
    _v28 = _v14 < 3.402823669209385e38
    _v29 = _v15 < 3.402823669209385e38
    _v30 = _v16 < 3.402823669209385e38
    _v31 = _v1 < 3.402823669209385e38
    _v32 = _v6 & _v7
    _v33 = _v32 & _v8
    _v34 = _v33 & _v9
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v38 & _v30
    _v40 = _v39 & _v31
    _v41 = _vecmath32.single(0.0)
    _v42 = _v40 if x < 0.0 else _v34
    _v43 = _v20 if x < 0.0 else _v41
    _v44 = _v40 | (x != 0.0)
    _v45 = _v42 & _v44
    _v46 = _vecmath32.guarded(_v43, _v45)
    _v47 = _v46 if x == x else _vecmath32.single(x)
    _v48 = _v47 if a == a else _vecmath32.single(a)
    _v49 = _v48 if b == b else _vecmath32.single(b)
    _v50 = _v49 if c == c else _vecmath32.single(c)
    _v51 = _v50 if d == d else _vecmath32.single(d)
    return _v51, _v45


@_cached
def _fill_hexpo_derivative_c(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_c_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative_c(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_c_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative_c(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_c_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative_c(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative_c(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative_c(x, a, b, c, d):
    value, ok = _hexpo_derivative_c_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_c(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative_c(x, a, b, c, d):
    value, ok = _hexpo_derivative_c_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_c(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative_c = _dispatch.Kernel(
    __name__,
    "hexpo_derivative_c",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative_c,
        fill32=_fill32_hexpo_derivative_c,
        mend=_mend_hexpo_derivative_c,
        one=_one_hexpo_derivative_c,
        one32=_one32_hexpo_derivative_c,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative_c(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo with respect to its parameter c.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative_c.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative_c)
def _overload_hexpo_derivative_c(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative_c.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


_hexpo_derivative_d_ball0_expression = _ball_wide.program("x a b c d", "-c*x*exp(x/d)/d**2")


@_vecmath.jit_scalar
def _hexpo_derivative_d_ball0(x, a, b, c, d):
    """In balls."""
    if _ball.is_zero(x):
        return _ball.neg(x)
    # -c*x*exp(x/d)/d**2
    _t3 = _ball.mul(x, c)
    _t5 = _ball.div(x, d)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.mul(_t3, _t7)
    _t11 = _ball.neg(_t9)
    _t13 = _ball.sqr(d)
    _t15 = _ball.div(_t11, _t13)
    return _ball_wide.settled(_t15, _hexpo_derivative_d_ball0_expression, (x, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_d_ball1(x, a, b, c, d):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hexpo_derivative_d_sign0_of(x, a, b, c, d):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hexpo_derivative_d_sign0(x, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_d_sign0_of(x, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hexpo_derivative_d_side(x, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_d_sign0(x, a, b, c, d)
    if _order == -1:
        return _hexpo_derivative_d_ball0(x, a, b, c, d)
    return _hexpo_derivative_d_ball1(x, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_d_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    _tied = _hexpo_derivative_d_sign0(x, a, b, c, d) == 0
    if not _tied:
        return _hexpo_derivative_d_side(x, a, b, c, d, 0.0)
    _below = _hexpo_derivative_d_side(x, a, b, c, d, -1.0)
    _above = _hexpo_derivative_d_side(x, a, b, c, d, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hexpo_derivative_d_fast(x, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = x / d
    _v3 = abs(_v2)
    _v4 = _vecmath.pair_quotient(x, 0.0, d, 0.0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_dd(_v5, _v6)
    _v8 = _vecmath.two_product(-1.0, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_times(_v9, _v10, c)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_times(_v12, _v13, x)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.rounded(_v16, _v17)
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = d * d
    _v21 = abs(_v20) > 1.0261342003245941e-289
    _v22 = abs(_v20)
    _v23 = _v18 / _v20
    _v24 = a > 0.0
    _v25 = b > 0.0
    _v26 = c > 0.0
    _v27 = d > 0.0
    _v28 = _vecmath.in_range(_v23)
    _v29 = _v23 == 0.0
    _v30 = _v28 | (_v29 & (x == 0.0))
    _v31 = abs(x)
    _v32 = abs(a)
    _v33 = abs(b)
    _v34 = abs(c)
    _v35 = _v1 < 3.402823669209385e38
    _v36 = _v3 < 690.0
    _v37 = _v22 < 9.7453140114e288
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v0 & _v14
    _v43 = _v42 & _v19
    _v44 = _v43 & _v21
    _v45 = _v44 & _v24
    _v46 = _v45 & _v25
    _v47 = _v46 & _v26
    _v48 = _v47 & _v27
    _v49 = _v48 & _v30
    _v50 = _v49 & _v35
    _v51 = _v50 & _v36
    _v52 = _v51 & _v37
    _v53 = _v52 & _v38
    _v54 = _v53 & _v39
    _v55 = _v54 & _v40
    _v56 = _v55 & _v41
    _v57 = _v24 & _v25
    _v58 = _v57 & _v26
    _v59 = _v58 & _v27
    _v60 = _v56 if x < 0.0 else _v59
    _v61 = _v23 if x < 0.0 else 0.0
    _v62 = _v56 | (x != 0.0)
    _v63 = _v60 & _v62
    _v64 = _vecmath.guarded(_v61, _v63)
    _v65 = _v64 if x == x else x
    _v66 = _v65 if a == a else a
    _v67 = _v66 if b == b else b
    _v68 = _v67 if c == c else c
    _v69 = _v68 if d == d else d
    return _v69, _v63


@_vecmath.jit_inline
def _hexpo_derivative_d_fast32(x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = d * d
    _v1 = abs(_v0) > 1.0261342003245941e-289
    _v2 = abs(_v0)
    _v3 = 1.0 / _v0
    _v4 = abs(d) > 1.0261342003245941e-289
    _v5 = abs(d)
    _v6 = 1.0 / d
    _v7 = x * _v6
    _v8 = abs(_v7)
    _v9 = _vecmath32.exp_light(_v7)
    _v10 = -_v9
    _v11 = _v10 * c
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = _v11 * x
    _v14 = abs(_v13) > 1.0261342003245941e-289
    _v15 = _v13 * _v3
    _v16 = a > 0.0
    _v17 = b > 0.0
    _v18 = c > 0.0
    _v19 = d > 0.0
    _v20 = _vecmath.in_range(_v15)
    _v21 = _v15 == 0.0
    _v22 = _v20 | (_v21 & (x == 0.0))
    _v23 = abs(x)
    _v24 = abs(a)
    _v25 = abs(b)
    _v26 = abs(c)
    _v27 = _vecmath32.single(_v15)
    _v28 = _v2 < 9.7453140114e288
    _v29 = _v5 < 3.402823669209385e38
    _v30 = _v8 < 300.0
    _v31 = _v23 < 3.402823669209385e38
    _v32 = _v24 < 3.402823669209385e38
    _v33 = _v25 < 3.402823669209385e38
    _v34 = _v26 < 3.402823669209385e38
    _v35 = _v1 & _v4
    _v36 = _v35 & _v12
    _v37 = _v36 & _v14
    _v38 = _v37 & _v16
    _v39 = _v38 & _v17
    _v40 = _v39 & _v18
    _v41 = _v40 & _v19
    _v42 = _v41 & _v22
    _v43 = _v42 & _v28
    _v44 = _v43 & _v29
    _v45 = _v44 & _v30
    _v46 = _v45 & _v31
    _v47 = _v46 & _v32
    _v48 = _v47 & _v33
    _v49 = _v48 & _v34
    _v50 = _vecmath32.single(0.0)
    _v51 = _v16 & _v17
    _v52 = _v51 & _v18
    _v53 = _v52 & _v19
    _v54 = _v49 if x < 0.0 else _v53
    _v55 = _v27 if x < 0.0 else _v50
    _v56 = _v49 | (x != 0.0)
    _v57 = _v54 & _v56
    _v58 = _vecmath32.guarded(_v55, _v57)
    _v59 = _v58 if x == x else _vecmath32.single(x)
    _v60 = _v59 if a == a else _vecmath32.single(a)
    _v61 = _v60 if b == b else _vecmath32.single(b)
    _v62 = _v61 if c == c else _vecmath32.single(c)
    _v63 = _v62 if d == d else _vecmath32.single(d)
    return _v63, _v57


@_cached
def _fill_hexpo_derivative_d(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_d_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative_d(x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_d_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative_d(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_d_exact(x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative_d(x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative_d(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative_d(x, a, b, c, d):
    value, ok = _hexpo_derivative_d_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_d(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative_d(x, a, b, c, d):
    value, ok = _hexpo_derivative_d_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_d(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative_d = _dispatch.Kernel(
    __name__,
    "hexpo_derivative_d",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative_d,
        fill32=_fill32_hexpo_derivative_d,
        mend=_mend_hexpo_derivative_d,
        one=_one_hexpo_derivative_d,
        one32=_one32_hexpo_derivative_d,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_derivative_d(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo with respect to its parameter d.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative_d.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative_d)
def _overload_hexpo_derivative_d(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative_d.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


@_vecmath.jit_inline
def _hexpo_derivative_fast_pulled32(grad_output, x, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = x * _v2
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_light(_v3)
    _v6 = _v5 * c
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _v6 * _v2
    _v9 = a > 0.0
    _v10 = b > 0.0
    _v11 = c > 0.0
    _v12 = d > 0.0
    _v13 = _vecmath.in_range(_v8)
    _v14 = abs(x)
    _v15 = abs(a)
    _v16 = abs(b)
    _v17 = abs(c)
    _v18 = _vecmath32.product(grad_output, _v8)
    _v19 = _v1 < 3.402823669209385e38
    _v20 = _v4 < 300.0
    _v21 = _v14 < 3.402823669209385e38
    _v22 = _v15 < 3.402823669209385e38
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v0 & _v7
    _v26 = _v25 & _v9
    _v27 = _v26 & _v10
    _v28 = _v27 & _v11
    _v29 = _v28 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v19
    _v32 = _v31 & _v20
    _v33 = _v32 & _v21
    _v34 = _v33 & _v22
    _v35 = _v34 & _v23
    _v36 = _v35 & _v24
    _v37 = abs(b) > 1.0261342003245941e-289
    _v38 = 1.0 / b
    _v39 = x * _v38
    _v40 = abs(_v39)
    _v41 = -x
    _v42 = _v41 * _v38
    _v43 = _vecmath32.exp_light(_v42)
    _v44 = _v43 * a
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v44 * _v38
    _v47 = _vecmath.in_range(_v46)
    _v48 = _vecmath32.product(grad_output, _v46)
    _v49 = _v40 < 300.0
    _v50 = _v37 & _v45
    _v51 = _v50 & _v9
    _v52 = _v51 & _v10
    _v53 = _v52 & _v11
    _v54 = _v53 & _v12
    _v55 = _v54 & _v47
    _v56 = _v55 & _v23
    _v57 = _v56 & _v49
    _v58 = _v57 & _v21
    _v59 = _v58 & _v22
    _v60 = _v59 & _v24
    _v61 = _v60 & _v19
    _v62 = _v36 if x < 0.0 else _v61
    _v63 = _v18 if x < 0.0 else _v48
    _v64 = _vecmath32.product(grad_output, 0.0)
    _v65 = _vecmath32.smallest(_v8, _v46, _v18, _v48, _v64)
    _v66 = _v65 if x == 0.0 else _v63
    _v67 = _v36 | (x != 0.0)
    _v68 = _v62 & _v67
    _v69 = _vecmath32.guarded(_v66, _v68)
    _v70 = _v69 if a == a else _vecmath32.single(a)
    _v71 = _v70 if b == b else _vecmath32.single(b)
    _v72 = _v71 if c == c else _vecmath32.single(c)
    _v73 = _v72 if d == d else _vecmath32.single(d)
    return _v73, _v73 == _v73


@_vecmath.jit_inline
def _hexpo_backward_fast(grad_output, x, a, b, c, d):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hexpo_derivative_fast(x, a, b, c, d)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hexpo_backward_fast32(grad_output, x, a, b, c, d):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hexpo_derivative_fast_pulled32(grad_output, x, a, b, c, d)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hexpo_backward_exact(grad_output, x, a, b, c, d):
    """Right everywhere: balls."""
    _d0 = _hexpo_derivative_exact(x, a, b, c, d)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hexpo_backward(grad_output, x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(a, i),
            _loops.at(b, i),
            _loops.at(c, i),
            _loops.at(d, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_backward(grad_output, x, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(a, i),
            _loops.at(b, i),
            _loops.at(c, i),
            _loops.at(d, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_backward(grad_output, x, a, b, c, d, width):
    if _loops.any_nan(grad_output, x, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_backward_exact(grad_output, x, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_backward(grad_output, x, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_backward(grad_output, x, a, b, c, d):
    value, ok = _hexpo_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_backward(grad_output, x, a, b, c, d):
    value, ok = _hexpo_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_backward = _dispatch.Kernel(
    __name__,
    "hexpo_backward",
    ("grad_output", "x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_backward,
        fill32=_fill32_hexpo_backward,
        mend=_mend_hexpo_backward,
        one=_one_hexpo_backward,
        one32=_one32_hexpo_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def hexpo_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hexpo.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_backward.call(out, grad_output, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_backward)
def _overload_hexpo_backward(grad_output, x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_backward.compiled(grad_output, x, a, b, c, d)

    def jitted(grad_output, x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(grad_output, x, a, b, c, d)

    return jitted


@_vecmath.jit_inline
def _hexpo_value_and_derivative_fast(x, a, b, c, d):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hexpo_fast(x, a, b, c, d)
    _r1, _ok1 = _hexpo_derivative_fast(x, a, b, c, d)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hexpo_value_and_derivative_fast32(x, a, b, c, d):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hexpo_fast32(x, a, b, c, d)
    _r1, _ok1 = _hexpo_derivative_fast32(x, a, b, c, d)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hexpo_value_and_derivative_exact(x, a, b, c, d):
    """Right everywhere: balls."""
    _r0 = _hexpo_exact(x, a, b, c, d)
    _r1 = _hexpo_derivative_exact(x, a, b, c, d)
    return _r0, _r1


@_cached
def _fill_hexpo_value_and_derivative(x, a, b, c, d, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hexpo_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_value_and_derivative(x, a, b, c, d, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hexpo_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hexpo_value_and_derivative(x, a, b, c, d, width):
    if _loops.any_nan(x, a, b, c, d):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hexpo_value_and_derivative_exact(x, a, b, c, d)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hexpo_value_and_derivative(x, a, b, c, d, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hexpo_value_and_derivative(
                _loops.at(x, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hexpo_value_and_derivative(x, a, b, c, d):
    value_0, value_1, ok = _hexpo_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact_0, exact_1 = _round_hexpo_value_and_derivative(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hexpo_value_and_derivative(x, a, b, c, d):
    value_0, value_1, ok = _hexpo_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact_0, exact_1 = _round_hexpo_value_and_derivative(
            _loops.float64(x),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hexpo_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hexpo_value_and_derivative",
    ("x", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_value_and_derivative,
        fill32=_fill32_hexpo_value_and_derivative,
        mend=_mend_hexpo_value_and_derivative,
        one=_one_hexpo_value_and_derivative,
        one32=_one32_hexpo_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def hexpo_value_and_derivative(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """Hexpo and its derivative, in one pass.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hexpo_value_and_derivative.call(out, x, a, b, c, d)


@_loops.callable_when_jitted(hexpo_value_and_derivative)
def _overload_hexpo_value_and_derivative(x, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_value_and_derivative.compiled(x, a, b, c, d)

    def jitted(x, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(x, a, b, c, d)

    return jitted


_hexpo_derivative_from_output_ball0_expression = _ball_wide.program("y a b c d", "(c + y)/d")


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_ball0(y, a, b, c, d):
    """In balls."""
    # (c + y)/d
    _t3 = _ball.add(c, y)
    _t6 = _ball.div(_t3, d)
    return _ball_wide.settled(_t6, _hexpo_derivative_from_output_ball0_expression, (y, a, b, c, d))


_hexpo_derivative_from_output_ball1_expression = _ball_wide.program("y a b c d", "a/b")


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_ball1(y, a, b, c, d):
    """In balls."""
    # a/b
    _t3 = _ball.div(a, b)
    return _ball_wide.settled(_t3, _hexpo_derivative_from_output_ball1_expression, (y, a, b, c, d))


_hexpo_derivative_from_output_ball2_expression = _ball_wide.program("y a b c d", "c/d")


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_ball2(y, a, b, c, d):
    """In balls."""
    # c/d
    _t3 = _ball.div(c, d)
    return _ball_wide.settled(_t3, _hexpo_derivative_from_output_ball2_expression, (y, a, b, c, d))


_hexpo_derivative_from_output_ball3_expression = _ball_wide.program("y a b c d", "(a - y)/b")


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_ball3(y, a, b, c, d):
    """In balls."""
    # (a - y)/b
    _t3 = _ball.sub(a, y)
    _t6 = _ball.div(_t3, b)
    return _ball_wide.settled(_t6, _hexpo_derivative_from_output_ball3_expression, (y, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_sign0_of(y, a, b, c, d):
    """In balls."""
    # y
    return y


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_sign0(y, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_from_output_sign0_of(y, a, b, c, d)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_hexpo_derivative_from_output_sign1_expression = _ball_wide.program("y a b c d", "a*d - b*c")


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_sign1_of(y, a, b, c, d):
    """In balls."""
    # a*d - b*c
    _t3 = _ball.mul(a, d)
    _t7 = _ball.mul(b, c)
    _t9 = _ball.sub(_t3, _t7)
    return _t9


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_sign1(y, a, b, c, d):
    """-1, 0, 1; 2: unknown."""
    _of = _hexpo_derivative_from_output_sign1_of(y, a, b, c, d)
    return _ball_wide.ordered(_of, _hexpo_derivative_from_output_sign1_expression, (y, a, b, c, d))


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_side(y, a, b, c, d, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hexpo_derivative_from_output_sign0(y, a, b, c, d)
    if _order == -1:
        return _hexpo_derivative_from_output_ball0(y, a, b, c, d)
    _order = _hexpo_derivative_from_output_sign0(y, a, b, c, d)
    if _order == 0:
        _order = _hexpo_derivative_from_output_sign1(y, a, b, c, d)
        if _order == -1:
            return _hexpo_derivative_from_output_ball1(y, a, b, c, d)
        return _hexpo_derivative_from_output_ball2(y, a, b, c, d)
    return _hexpo_derivative_from_output_ball3(y, a, b, c, d)


@_vecmath.jit_scalar
def _hexpo_derivative_from_output_exact(y, a, b, c, d):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    c = _ball.from_float(c)
    d = _ball.from_float(d)
    return _hexpo_derivative_from_output_side(y, a, b, c, d, 0.0)


@_vecmath.jit_inline
def _hexpo_derivative_from_output_fast(y, a, b, c, d):
    """For float64 results: value, and whether it will do."""
    _v0 = c + y
    _v1 = abs(d) > 1.0261342003245941e-289
    _v2 = abs(d)
    _v3 = _v0 / d
    _v4 = a > 0.0
    _v5 = b > 0.0
    _v6 = c > 0.0
    _v7 = d > 0.0
    _v8 = _vecmath.in_range(_v3)
    _v9 = abs(y)
    _v10 = abs(a)
    _v11 = abs(b)
    _v12 = abs(c)
    _v13 = _v2 < 3.402823669209385e38
    _v14 = _v9 < 3.402823669209385e38
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v1 & _v4
    _v19 = _v18 & _v5
    _v20 = _v19 & _v6
    _v21 = _v20 & _v7
    _v22 = _v21 & _v8
    _v23 = _v22 & _v13
    _v24 = _v23 & _v14
    _v25 = _v24 & _v15
    _v26 = _v25 & _v16
    _v27 = _v26 & _v17
    _v28 = abs(b) > 1.0261342003245941e-289
    _v29 = a / b
    _v30 = c / d
    _v31 = abs(_v29) + abs(_v30)
    _v32 = abs(_v29 - _v30) * 1073741824.0 > _v31
    _v33 = _v11 < 9.7453140114e288
    _v34 = _v2 < 9.7453140114e288
    _v35 = _v28 & _v1
    _v36 = _v35 & False
    _v37 = _v36 & _v32
    _v38 = _v37 & _v33
    _v39 = _v38 & _v34
    _v40 = -y
    _v41 = _v40 + a
    _v42 = _v41 / b
    _v43 = _vecmath.in_range(_v42)
    _v44 = _v28 & _v4
    _v45 = _v44 & _v5
    _v46 = _v45 & _v6
    _v47 = _v46 & _v7
    _v48 = _v47 & _v43
    _v49 = _v48 & _v16
    _v50 = _v49 & _v14
    _v51 = _v50 & _v15
    _v52 = _v51 & _v17
    _v53 = _v52 & _v13
    _v54 = _v39 if y == 0.0 else _v53
    _v55 = 0.0 if y == 0.0 else _v42
    _v56 = _v27 if y < 0.0 else _v54
    _v57 = _v3 if y < 0.0 else _v55
    _v58 = _vecmath.guarded(_v57, _v56)
    _v59 = _v58 if a == a else a
    _v60 = _v59 if b == b else b
    _v61 = _v60 if c == c else c
    _v62 = _v61 if d == d else d
    return _v62, _v56


@_vecmath.jit_inline
def _hexpo_derivative_from_output_fast32(y, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = c + y
    _v4 = _v3 * _v2
    _v5 = a > 0.0
    _v6 = b > 0.0
    _v7 = c > 0.0
    _v8 = d > 0.0
    _v9 = _vecmath.in_range(_v4)
    _v10 = abs(y)
    _v11 = abs(a)
    _v12 = abs(b)
    _v13 = abs(c)
    _v14 = _vecmath32.single(_v4)
    _v15 = _v1 < 3.402823669209385e38
    _v16 = _v10 < 3.402823669209385e38
    _v17 = _v11 < 3.402823669209385e38
    _v18 = _v12 < 3.402823669209385e38
    _v19 = _v13 < 3.402823669209385e38
    _v20 = _v0 & _v5
    _v21 = _v20 & _v6
    _v22 = _v21 & _v7
    _v23 = _v22 & _v8
    _v24 = _v23 & _v9
    _v25 = _v24 & _v15
    _v26 = _v25 & _v16
    _v27 = _v26 & _v17
    _v28 = _v27 & _v18
    _v29 = _v28 & _v19
    _v30 = _vecmath32.single(0.0)
    _v31 = abs(b) > 1.0261342003245941e-289
    _v32 = 1.0 / b
    _v33 = a * _v32
    _v34 = c * _v2
    _v35 = abs(_v33) + abs(_v34)
    _v36 = abs(_v33 - _v34) * 1073741824.0 > _v35
    _v37 = _v12 < 9.7453140114e288
    _v38 = _v1 < 9.7453140114e288
    _v39 = _v31 & _v0
    _v40 = _v39 & False
    _v41 = _v40 & _v36
    _v42 = _v41 & _v37
    _v43 = _v42 & _v38
    _v44 = -y
    _v45 = _v44 + a
    _v46 = _v45 * _v32
    _v47 = _vecmath.in_range(_v46)
    _v48 = _vecmath32.single(_v46)
    _v49 = _v31 & _v5
    _v50 = _v49 & _v6
    _v51 = _v50 & _v7
    _v52 = _v51 & _v8
    _v53 = _v52 & _v47
    _v54 = _v53 & _v18
    _v55 = _v54 & _v16
    _v56 = _v55 & _v17
    _v57 = _v56 & _v19
    _v58 = _v57 & _v15
    _v59 = _v43 if y == 0.0 else _v58
    _v60 = _v30 if y == 0.0 else _v48
    _v61 = _v29 if y < 0.0 else _v59
    _v62 = _v14 if y < 0.0 else _v60
    _v63 = _vecmath32.guarded(_v62, _v61)
    _v64 = _v63 if a == a else _vecmath32.single(a)
    _v65 = _v64 if b == b else _vecmath32.single(b)
    _v66 = _v65 if c == c else _vecmath32.single(c)
    _v67 = _v66 if d == d else _vecmath32.single(d)
    return _v67, _v61


@_cached
def _fill_hexpo_derivative_from_output(y, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_from_output_fast(
            _loops.at(y, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_derivative_from_output(y, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_derivative_from_output_fast32(
            _loops.at(y, i), _loops.at(a, i), _loops.at(b, i), _loops.at(c, i), _loops.at(d, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_derivative_from_output(y, a, b, c, d, width):
    if _loops.any_nan(y, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_derivative_from_output_exact(y, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_derivative_from_output(y, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_derivative_from_output(
                _loops.at(y, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_derivative_from_output(y, a, b, c, d):
    value, ok = _hexpo_derivative_from_output_fast(
        _loops.float64(y),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_from_output(
            _loops.float64(y),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_derivative_from_output(y, a, b, c, d):
    value, ok = _hexpo_derivative_from_output_fast32(
        _loops.float64(y),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_derivative_from_output(
            _loops.float64(y),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_derivative_from_output = _dispatch.Kernel(
    __name__,
    "hexpo_derivative_from_output",
    ("y", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_derivative_from_output,
        fill32=_fill32_hexpo_derivative_from_output,
        mend=_mend_hexpo_derivative_from_output,
        one=_one_hexpo_derivative_from_output,
        one32=_one32_hexpo_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hexpo_derivative_from_output(
    y: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of hexpo, from its output alone.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_derivative_from_output.call(out, y, a, b, c, d)


@_loops.callable_when_jitted(hexpo_derivative_from_output)
def _overload_hexpo_derivative_from_output(y, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_derivative_from_output.compiled(y, a, b, c, d)

    def jitted(y, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(y, a, b, c, d)

    return jitted


@_vecmath.jit_inline
def _hexpo_derivative_from_output_fast_pulled32(grad_output, y, a, b, c, d):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(d) > 1.0261342003245941e-289
    _v1 = abs(d)
    _v2 = 1.0 / d
    _v3 = c + y
    _v4 = _v3 * _v2
    _v5 = a > 0.0
    _v6 = b > 0.0
    _v7 = c > 0.0
    _v8 = d > 0.0
    _v9 = _vecmath.in_range(_v4)
    _v10 = abs(y)
    _v11 = abs(a)
    _v12 = abs(b)
    _v13 = abs(c)
    _v14 = _vecmath32.product(grad_output, _v4)
    _v15 = _v1 < 3.402823669209385e38
    _v16 = _v10 < 3.402823669209385e38
    _v17 = _v11 < 3.402823669209385e38
    _v18 = _v12 < 3.402823669209385e38
    _v19 = _v13 < 3.402823669209385e38
    _v20 = _v0 & _v5
    _v21 = _v20 & _v6
    _v22 = _v21 & _v7
    _v23 = _v22 & _v8
    _v24 = _v23 & _v9
    _v25 = _v24 & _v15
    _v26 = _v25 & _v16
    _v27 = _v26 & _v17
    _v28 = _v27 & _v18
    _v29 = _v28 & _v19
    _v30 = _vecmath32.product(grad_output, 0.0)
    _v31 = abs(b) > 1.0261342003245941e-289
    _v32 = 1.0 / b
    _v33 = a * _v32
    _v34 = c * _v2
    _v35 = abs(_v33) + abs(_v34)
    _v36 = abs(_v33 - _v34) * 1073741824.0 > _v35
    _v37 = _v12 < 9.7453140114e288
    _v38 = _v1 < 9.7453140114e288
    _v39 = _v31 & _v0
    _v40 = _v39 & False
    _v41 = _v40 & _v36
    _v42 = _v41 & _v37
    _v43 = _v42 & _v38
    _v44 = -y
    _v45 = _v44 + a
    _v46 = _v45 * _v32
    _v47 = _vecmath.in_range(_v46)
    _v48 = _vecmath32.product(grad_output, _v46)
    _v49 = _v31 & _v5
    _v50 = _v49 & _v6
    _v51 = _v50 & _v7
    _v52 = _v51 & _v8
    _v53 = _v52 & _v47
    _v54 = _v53 & _v18
    _v55 = _v54 & _v16
    _v56 = _v55 & _v17
    _v57 = _v56 & _v19
    _v58 = _v57 & _v15
    _v59 = _v43 if y == 0.0 else _v58
    _v60 = _v30 if y == 0.0 else _v48
    _v61 = _v29 if y < 0.0 else _v59
    _v62 = _v14 if y < 0.0 else _v60
    _v63 = _vecmath32.guarded(_v62, _v61)
    _v64 = _v63 if a == a else _vecmath32.single(a)
    _v65 = _v64 if b == b else _vecmath32.single(b)
    _v66 = _v65 if c == c else _vecmath32.single(c)
    _v67 = _v66 if d == d else _vecmath32.single(d)
    return _v67, _v67 == _v67


@_vecmath.jit_inline
def _hexpo_backward_from_output_fast(grad_output, y, a, b, c, d):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hexpo_derivative_from_output_fast(y, a, b, c, d)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hexpo_backward_from_output_fast32(grad_output, y, a, b, c, d):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hexpo_derivative_from_output_fast_pulled32(grad_output, y, a, b, c, d)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hexpo_backward_from_output_exact(grad_output, y, a, b, c, d):
    """Right everywhere: balls."""
    _d0 = _hexpo_derivative_from_output_exact(y, a, b, c, d)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hexpo_backward_from_output(grad_output, y, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_backward_from_output_fast(
            _loops.at(grad_output, i),
            _loops.at(y, i),
            _loops.at(a, i),
            _loops.at(b, i),
            _loops.at(c, i),
            _loops.at(d, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hexpo_backward_from_output(grad_output, y, a, b, c, d, out):
    missed = False
    for i in range(out.size):
        value, ok = _hexpo_backward_from_output_fast32(
            _loops.at(grad_output, i),
            _loops.at(y, i),
            _loops.at(a, i),
            _loops.at(b, i),
            _loops.at(c, i),
            _loops.at(d, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hexpo_backward_from_output(grad_output, y, a, b, c, d, width):
    if _loops.any_nan(grad_output, y, a, b, c, d):
        return _loops.NAN
    ball = _hexpo_backward_from_output_exact(grad_output, y, a, b, c, d)
    return _loops.rounded(ball, width)


@_cached
def _mend_hexpo_backward_from_output(grad_output, y, a, b, c, d, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hexpo_backward_from_output(
                _loops.at(grad_output, i),
                _loops.at(y, i),
                _loops.at(a, i),
                _loops.at(b, i),
                _loops.at(c, i),
                _loops.at(d, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hexpo_backward_from_output(grad_output, y, a, b, c, d):
    value, ok = _hexpo_backward_from_output_fast(
        _loops.float64(grad_output),
        _loops.float64(y),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hexpo_backward_from_output(grad_output, y, a, b, c, d):
    value, ok = _hexpo_backward_from_output_fast32(
        _loops.float64(grad_output),
        _loops.float64(y),
        _loops.float64(a),
        _loops.float64(b),
        _loops.float64(c),
        _loops.float64(d),
    )
    if not ok:
        exact = _round_hexpo_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(a),
            _loops.float64(b),
            _loops.float64(c),
            _loops.float64(d),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hexpo_backward_from_output = _dispatch.Kernel(
    __name__,
    "hexpo_backward_from_output",
    ("grad_output", "y", "a", "b", "c", "d"),
    _loops.Loops(
        fill=_fill_hexpo_backward_from_output,
        fill32=_fill32_hexpo_backward_from_output,
        mend=_mend_hexpo_backward_from_output,
        one=_one_hexpo_backward_from_output,
        one32=_one32_hexpo_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hexpo_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hexpo, from its output alone.

    a: default 1.0.
    b: default 1.0.
    c: default 1.0.
    d: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hexpo_backward_from_output.call(out, grad_output, y, a, b, c, d)


@_loops.callable_when_jitted(hexpo_backward_from_output)
def _overload_hexpo_backward_from_output(grad_output, y, a=1.0, b=1.0, c=1.0, d=1.0):
    call = _kernel_hexpo_backward_from_output.compiled(grad_output, y, a, b, c, d)

    def jitted(grad_output, y, a=1.0, b=1.0, c=1.0, d=1.0):
        return call(grad_output, y, a, b, c, d)

    return jitted


def hexpo_backward_a(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hexpo_derivative_a, over the axes along which a is broadcast.

    a and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hexpo_backward_a",
        _kernel_hexpo_derivative_a,
        ("grad_output", "x", "a", "b", "c", "d"),
        2,
        (grad_output, x, a, b, c, d),
        out,
    )


def hexpo_backward_b(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hexpo_derivative_b, over the axes along which b is broadcast.

    b and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hexpo_backward_b",
        _kernel_hexpo_derivative_b,
        ("grad_output", "x", "a", "b", "c", "d"),
        3,
        (grad_output, x, a, b, c, d),
        out,
    )


def hexpo_backward_c(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hexpo_derivative_c, over the axes along which c is broadcast.

    c and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of c's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hexpo_backward_c",
        _kernel_hexpo_derivative_c,
        ("grad_output", "x", "a", "b", "c", "d"),
        4,
        (grad_output, x, a, b, c, d),
        out,
    )


def hexpo_backward_d(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hexpo_derivative_d, over the axes along which d is broadcast.

    d and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of d's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hexpo_backward_d",
        _kernel_hexpo_derivative_d,
        ("grad_output", "x", "a", "b", "c", "d"),
        5,
        (grad_output, x, a, b, c, d),
        out,
    )
