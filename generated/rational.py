"""Rational.

Written by `symact build` from [rational] in elementary.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "rational",
    "rational_backward",
    "rational_backward_a0",
    "rational_backward_a1",
    "rational_backward_a2",
    "rational_backward_a3",
    "rational_backward_b1",
    "rational_backward_b2",
    "rational_derivative",
    "rational_derivative2",
    "rational_derivative_a0",
    "rational_derivative_a1",
    "rational_derivative_a2",
    "rational_derivative_a3",
    "rational_derivative_b1",
    "rational_derivative_b2",
    "rational_value_and_derivative",
]

_cached = _loops.caching(__name__)


_rational_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x - b2*x**2 + 1)",
    "(-a0 - a1*x - a2*x**2 - a3*x**3)/(b1*x + b2*x**2 - 1)",
)


@_vecmath.jit_scalar
def _rational_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-a0 - a1*x - a2*x**2 - a3*x**3)/(b1*x + b2*x**2 - 1)
    _t2 = _ball.neg(a0)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.sub(_t2, _t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.mul(a2, _t10)
    _t14 = _ball.sub(_t8, _t12)
    _t16 = _ball.powi(x, 3)
    _t18 = _ball.mul(a3, _t16)
    _t20 = _ball.sub(_t14, _t18)
    _t23 = _ball.mul(b1, x)
    _t26 = _ball.mul(b2, _t10)
    _t28 = _ball.add(_t23, _t26)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t28, _t29)
    _t33 = _ball.div(_t20, _t31)
    return _ball_wide.limit(_t33, _rational_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side)


_rational_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.mul(b2, _t8)
    _t25 = _ball.add(_t20, _t23)
    _t27 = _ball.mul(b1, x)
    _t29 = _ball.sub(_t25, _t27)
    _t31 = _ball.div(_t18, _t29)
    return _ball_wide.limit(_t31, _rational_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side)


_rational_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x - b2*x**2 + 1)",
    "(-a0 - a1*x - a2*x**2 - a3*x**3)/(-b1*x + b2*x**2 - 1)",
)


@_vecmath.jit_scalar
def _rational_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-a0 - a1*x - a2*x**2 - a3*x**3)/(-b1*x + b2*x**2 - 1)
    _t2 = _ball.neg(a0)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.sub(_t2, _t6)
    _t10 = _ball.sqr(x)
    _t12 = _ball.mul(a2, _t10)
    _t14 = _ball.sub(_t8, _t12)
    _t16 = _ball.powi(x, 3)
    _t18 = _ball.mul(a3, _t16)
    _t20 = _ball.sub(_t14, _t18)
    _t23 = _ball.mul(b2, _t10)
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.sub(_t23, _t25)
    _t29 = _ball.mul(b1, x)
    _t31 = _ball.sub(_t27, _t29)
    _t33 = _ball.div(_t20, _t31)
    return _ball_wide.limit(_t33, _rational_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side)


_rational_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.mul(b1, x)
    _t25 = _ball.add(_t20, _t23)
    _t27 = _ball.mul(b2, _t8)
    _t29 = _ball.add(_t25, _t27)
    _t31 = _ball.div(_t18, _t29)
    return _ball_wide.limit(_t31, _rational_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side)


@_vecmath.jit_scalar
def _rational_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -b1
    _t2 = _ball.neg(b1)
    return _t2


@_vecmath.jit_scalar
def _rational_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_sign2_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_sign2(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_sign2_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_sign3_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2*x
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(b2, x)
    _t7 = _ball.mul(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _rational_sign3(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_sign3_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_sign4_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t1, b2)
    return _t4


@_vecmath.jit_scalar
def _rational_sign4(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_sign4_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_sign0(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _rational_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _rational_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        return _rational_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_limit(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    _at = _rational_side(x, a0, a1, a2, a3, b1, b2, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _rational_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_scalar
def _rational_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _at = _rational_limit(x, a0, a1, a2, a3, b1, b2)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _rational_limit(x, a0, a1, a2, a3, b1, b2)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _rational_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a1, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(x, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, a2)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v4, _v5, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, a3)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v1, _v2, a0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v7, _v8)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(a0)
    _v25 = abs(_v1)
    _v26 = abs(_v7)
    _v27 = abs(_v13)
    _v28 = _v24 + _v25
    _v29 = _v28 + _v26
    _v30 = _v29 + _v27
    _v31 = abs(_v22) * 16384.0 >= _v30
    _v32 = _vecmath.two_product(b1, x)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -_v33
    _v36 = -_v34
    _v37 = _vecmath.pair_times(_v4, _v5, b2)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = -_v38
    _v41 = -_v39
    _v42 = _vecmath.pair_sum(_v35, _v36, _v40, _v41)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = _vecmath.pair_plus(_v43, _v44, 1.0)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = abs(_v35)
    _v49 = abs(_v40)
    _v50 = abs(1.0)
    _v51 = _v48 + _v49
    _v52 = _v51 + _v50
    _v53 = abs(_v46) * 16384.0 >= _v52
    _v54 = _vecmath.pair_quotient(_v22, _v23, _v46, _v47)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _v55 + _v56
    _v58 = a1 > 0.0
    _v59 = b1 > 0.0
    _v60 = _vecmath.in_range(_v57)
    _v61 = abs(x)
    _v62 = abs(a1)
    _v63 = abs(a2)
    _v64 = abs(a3)
    _v65 = abs(b1)
    _v66 = abs(b2)
    _v67 = _v61 < 3.402823669209385e38
    _v68 = _v24 < 3.402823669209385e38
    _v69 = _v62 < 3.402823669209385e38
    _v70 = _v63 < 3.402823669209385e38
    _v71 = _v64 < 3.402823669209385e38
    _v72 = _v65 < 3.402823669209385e38
    _v73 = _v66 < 3.402823669209385e38
    _v74 = _v31 & _v53
    _v75 = _v74 & _v58
    _v76 = _v75 & _v59
    _v77 = _v76 & _v60
    _v78 = _v77 & _v67
    _v79 = _v78 & _v68
    _v80 = _v79 & _v69
    _v81 = _v80 & _v70
    _v82 = _v81 & _v71
    _v83 = _v82 & _v72
    _v84 = _v83 & _v73
    _v85 = _vecmath.pair_plus(_v35, _v36, 1.0)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v38, _v39)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = abs(_v38)
    _v92 = _v48 + _v50
    _v93 = _v92 + _v91
    _v94 = abs(_v89) * 16384.0 >= _v93
    _v95 = _vecmath.pair_quotient(_v22, _v23, _v89, _v90)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _v96 + _v97
    _v99 = _vecmath.in_range(_v98)
    _v100 = _v31 & _v94
    _v101 = _v100 & _v58
    _v102 = _v101 & _v59
    _v103 = _v102 & _v99
    _v104 = _v103 & _v67
    _v105 = _v104 & _v68
    _v106 = _v105 & _v69
    _v107 = _v106 & _v70
    _v108 = _v107 & _v71
    _v109 = _v108 & _v72
    _v110 = _v109 & _v73
    _v111 = x * x
    _v112 = _v111 * b2
    _v113 = _v84 if _v112 < 0.0 else _v110
    _v114 = _v57 if _v112 < 0.0 else _v98
    _v115 = abs(_v112) + abs(0.0)
    _v116 = abs(_v112 - 0.0) * 1073741824.0 > _v115
    _v117 = _v113 & _v116
    _v118 = _vecmath.pair_plus(_v40, _v41, 1.0)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = _vecmath.pair_sum(_v119, _v120, _v33, _v34)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = abs(_v33)
    _v125 = _v49 + _v50
    _v126 = _v125 + _v124
    _v127 = abs(_v122) * 16384.0 >= _v126
    _v128 = _vecmath.pair_quotient(_v22, _v23, _v122, _v123)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = _v129 + _v130
    _v132 = _vecmath.in_range(_v131)
    _v133 = _v31 & _v127
    _v134 = _v133 & _v58
    _v135 = _v134 & _v59
    _v136 = _v135 & _v132
    _v137 = _v136 & _v67
    _v138 = _v137 & _v68
    _v139 = _v138 & _v69
    _v140 = _v139 & _v70
    _v141 = _v140 & _v71
    _v142 = _v141 & _v72
    _v143 = _v142 & _v73
    _v144 = _vecmath.pair_plus(_v33, _v34, 1.0)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_sum(_v145, _v146, _v38, _v39)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _v50 + _v124
    _v151 = _v150 + _v91
    _v152 = abs(_v148) * 16384.0 >= _v151
    _v153 = _vecmath.pair_quotient(_v22, _v23, _v148, _v149)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = _v154 + _v155
    _v157 = _vecmath.in_range(_v156)
    _v158 = _v31 & _v152
    _v159 = _v158 & _v58
    _v160 = _v159 & _v59
    _v161 = _v160 & _v157
    _v162 = _v161 & _v67
    _v163 = _v162 & _v68
    _v164 = _v163 & _v69
    _v165 = _v164 & _v70
    _v166 = _v165 & _v71
    _v167 = _v166 & _v72
    _v168 = _v167 & _v73
    _v169 = _v143 if _v112 < 0.0 else _v168
    _v170 = _v131 if _v112 < 0.0 else _v156
    _v171 = _v169 & _v116
    _v172 = b1 * x
    _v173 = _v117 if _v172 < 0.0 else _v171
    _v174 = _v114 if _v172 < 0.0 else _v170
    _v175 = abs(_v172) + abs(0.0)
    _v176 = abs(_v172 - 0.0) * 1073741824.0 > _v175
    _v177 = _v173 & _v176
    _v178 = _vecmath.guarded(_v174, _v177)
    return _v178, _v177


@_vecmath.jit_inline
def _rational_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = a1 * x
    _v1 = x * x
    _v2 = _v1 * a2
    _v3 = _v1 * x
    _v4 = _v3 * a3
    _v5 = a0 + _v0
    _v6 = _v5 + _v2
    _v7 = _v6 + _v4
    _v8 = abs(a0)
    _v9 = abs(_v0)
    _v10 = abs(_v2)
    _v11 = abs(_v4)
    _v12 = _v8 + _v9
    _v13 = _v12 + _v10
    _v14 = _v13 + _v11
    _v15 = abs(_v7) * 4096.0 >= _v14
    _v16 = -b1
    _v17 = _v16 * x
    _v18 = -_v1
    _v19 = _v18 * b2
    _v20 = _v17 + _v19
    _v21 = _v20 + 1.0
    _v22 = abs(_v17)
    _v23 = abs(_v19)
    _v24 = abs(1.0)
    _v25 = _v22 + _v23
    _v26 = _v25 + _v24
    _v27 = abs(_v21) * 4096.0 >= _v26
    _v28 = _v7 / _v21
    _v29 = a1 > 0.0
    _v30 = b1 > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = abs(x)
    _v33 = abs(a1)
    _v34 = abs(a2)
    _v35 = abs(a3)
    _v36 = abs(b1)
    _v37 = abs(b2)
    _v38 = _v32 < 3.402823669209385e38
    _v39 = _v8 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v15 & _v27
    _v46 = _v45 & _v29
    _v47 = _v46 & _v30
    _v48 = _v47 & _v31
    _v49 = _v48 & _v38
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v54 & _v44
    _v56 = _v1 * b2
    _v57 = _v17 + 1.0
    _v58 = _v57 + _v56
    _v59 = abs(_v56)
    _v60 = _v22 + _v24
    _v61 = _v60 + _v59
    _v62 = abs(_v58) * 4096.0 >= _v61
    _v63 = _v7 / _v58
    _v64 = _vecmath.in_range(_v63)
    _v65 = _v15 & _v62
    _v66 = _v65 & _v29
    _v67 = _v66 & _v30
    _v68 = _v67 & _v64
    _v69 = _v68 & _v38
    _v70 = _v69 & _v39
    _v71 = _v70 & _v40
    _v72 = _v71 & _v41
    _v73 = _v72 & _v42
    _v74 = _v73 & _v43
    _v75 = _v74 & _v44
    _v76 = _v55 if _v56 < 0.0 else _v75
    _v77 = _v28 if _v56 < 0.0 else _v63
    _v78 = abs(_v56) + abs(0.0)
    _v79 = abs(_v56 - 0.0) * 1073741824.0 > _v78
    _v80 = _v76 & _v79
    _v81 = b1 * x
    _v82 = _v19 + 1.0
    _v83 = _v82 + _v81
    _v84 = abs(_v81)
    _v85 = _v23 + _v24
    _v86 = _v85 + _v84
    _v87 = abs(_v83) * 4096.0 >= _v86
    _v88 = _v7 / _v83
    _v89 = _vecmath.in_range(_v88)
    _v90 = _v15 & _v87
    _v91 = _v90 & _v29
    _v92 = _v91 & _v30
    _v93 = _v92 & _v89
    _v94 = _v93 & _v38
    _v95 = _v94 & _v39
    _v96 = _v95 & _v40
    _v97 = _v96 & _v41
    _v98 = _v97 & _v42
    _v99 = _v98 & _v43
    _v100 = _v99 & _v44
    _v101 = 1.0 + _v81
    _v102 = _v101 + _v56
    _v103 = _v24 + _v84
    _v104 = _v103 + _v59
    _v105 = abs(_v102) * 4096.0 >= _v104
    _v106 = _v7 / _v102
    _v107 = _vecmath.in_range(_v106)
    _v108 = _v15 & _v105
    _v109 = _v108 & _v29
    _v110 = _v109 & _v30
    _v111 = _v110 & _v107
    _v112 = _v111 & _v38
    _v113 = _v112 & _v39
    _v114 = _v113 & _v40
    _v115 = _v114 & _v41
    _v116 = _v115 & _v42
    _v117 = _v116 & _v43
    _v118 = _v117 & _v44
    _v119 = _v100 if _v56 < 0.0 else _v118
    _v120 = _v88 if _v56 < 0.0 else _v106
    _v121 = _v119 & _v79
    _v122 = _v80 if _v81 < 0.0 else _v121
    _v123 = _v77 if _v81 < 0.0 else _v120
    _v124 = abs(_v81) + abs(0.0)
    _v125 = abs(_v81 - 0.0) * 1073741824.0 > _v124
    _v126 = _v122 & _v125
    _v127 = _vecmath.guarded(_v123, _v126)
    return _v127, _v126


@_cached
def _fill_rational(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational = _dispatch.Kernel(
    __name__,
    "rational",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational,
        fill32=_fill32_rational,
        mend=_mend_rational,
        one=_one_rational,
        one32=_one32_rational,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """Rational, elementwise.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational)
def _overload_rational(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(b1 + 2*b2*x)*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x - b2*x**2 + 1)**2 + (a1 + 2*a2*x + "
    "3*a3*x**2)/(-b1*x - b2*x**2 + 1)",
    "(a0*b1 + 2*a0*b2*x + a1*b2*x**2 + a1 - a2*b1*x**2 + 2*a2*x - 2*a3*b1*x**3 - a3*b2*x**4 + "
    "3*a3*x**2)/(b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (a0*b1 + 2*a0*b2*x + a1*b2*x**2 + a1 - a2*b1*x**2 + 2*a2*x - 2*a3*b1*x**3 - a3*b2*x**...
    _t3 = _ball.mul(a0, b2)
    _t5 = _ball.mul(_t3, x)
    _t7 = _ball.scaled(_t5, 1.0)
    _t10 = _ball.mul(a2, x)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.add(_t7, _t12)
    _t15 = (1.5, 0.0, 1.0, 0.0)
    _t18 = _ball.sqr(x)
    _t20 = _ball.mul(a3, _t18)
    _t22 = _ball.mul(_t15, _t20)
    _t24 = _ball.add(_t14, _t22)
    _t26 = _ball.mul(a0, b1)
    _t28 = _ball.add(_t24, _t26)
    _t30 = _ball.add(_t28, a1)
    _t31 = _ball.mul(a1, b2)
    _t32 = _ball.mul(_t31, _t18)
    _t34 = _ball.add(_t30, _t32)
    _t35 = _ball.mul(a3, b1)
    _t36 = _ball.powi(x, 3)
    _t38 = _ball.mul(_t35, _t36)
    _t40 = _ball.scaled(_t38, 1.0)
    _t42 = _ball.sub(_t34, _t40)
    _t43 = _ball.mul(a2, b1)
    _t44 = _ball.mul(_t43, _t18)
    _t46 = _ball.sub(_t42, _t44)
    _t47 = _ball.mul(a3, b2)
    _t48 = _ball.powi(x, 4)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.sub(_t46, _t50)
    _t54 = _ball.mul(b1, x)
    _t56 = _ball.mul(b2, _t18)
    _t58 = _ball.add(_t54, _t56)
    _t59 = (1.0, 0.0, 0.0, 0.0)
    _t61 = _ball.sub(_t58, _t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.div(_t52, _t63)
    return _ball_wide.limit(
        _t65, _rational_derivative_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(b1 - 2*b2*x)*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)**2 + (a1 + 2*a2*x + "
    "3*a3*x**2)/(-b1*x + b2*x**2 + 1)",
    "(a0*b1 - 2*a0*b2*x - a1*b2*x**2 + a1 - a2*b1*x**2 + 2*a2*x - 2*a3*b1*x**3 + a3*b2*x**4 + "
    "3*a3*x**2)/(-b1*x + b2*x**2 + 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (a0*b1 - 2*a0*b2*x - a1*b2*x**2 + a1 - a2*b1*x**2 + 2*a2*x - 2*a3*b1*x**3 + a3*b2*x**...
    _t3 = _ball.mul(a2, x)
    _t5 = _ball.scaled(_t3, 1.0)
    _t7 = (1.5, 0.0, 1.0, 0.0)
    _t10 = _ball.sqr(x)
    _t12 = _ball.mul(a3, _t10)
    _t14 = _ball.mul(_t7, _t12)
    _t16 = _ball.add(_t5, _t14)
    _t19 = _ball.mul(a0, b1)
    _t21 = _ball.add(_t16, _t19)
    _t23 = _ball.add(_t21, a1)
    _t25 = _ball.mul(a3, b2)
    _t26 = _ball.powi(x, 4)
    _t28 = _ball.mul(_t25, _t26)
    _t30 = _ball.add(_t23, _t28)
    _t31 = _ball.mul(a0, b2)
    _t32 = _ball.mul(_t31, x)
    _t34 = _ball.scaled(_t32, 1.0)
    _t36 = _ball.sub(_t30, _t34)
    _t37 = _ball.mul(a3, b1)
    _t38 = _ball.powi(x, 3)
    _t40 = _ball.mul(_t37, _t38)
    _t42 = _ball.scaled(_t40, 1.0)
    _t44 = _ball.sub(_t36, _t42)
    _t45 = _ball.mul(a1, b2)
    _t46 = _ball.mul(_t45, _t10)
    _t48 = _ball.sub(_t44, _t46)
    _t49 = _ball.mul(a2, b1)
    _t50 = _ball.mul(_t49, _t10)
    _t52 = _ball.sub(_t48, _t50)
    _t54 = (1.0, 0.0, 0.0, 0.0)
    _t56 = _ball.mul(b2, _t10)
    _t58 = _ball.add(_t54, _t56)
    _t59 = _ball.mul(b1, x)
    _t61 = _ball.sub(_t58, _t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.div(_t52, _t63)
    return _ball_wide.limit(
        _t65, _rational_derivative_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(-b1 + 2*b2*x)*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x - b2*x**2 + 1)**2 + (a1 + 2*a2*x + "
    "3*a3*x**2)/(b1*x - b2*x**2 + 1)",
    "(-a0*b1 + 2*a0*b2*x + a1*b2*x**2 + a1 + a2*b1*x**2 + 2*a2*x + 2*a3*b1*x**3 - a3*b2*x**4 + "
    "3*a3*x**2)/(-b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-a0*b1 + 2*a0*b2*x + a1*b2*x**2 + a1 + a2*b1*x**2 + 2*a2*x + 2*a3*b1*x**3 - a3*b2*x*...
    _t3 = _ball.mul(a0, b2)
    _t5 = _ball.mul(_t3, x)
    _t7 = _ball.scaled(_t5, 1.0)
    _t10 = _ball.mul(a2, x)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.add(_t7, _t12)
    _t17 = _ball.mul(a3, b1)
    _t18 = _ball.powi(x, 3)
    _t20 = _ball.mul(_t17, _t18)
    _t22 = _ball.scaled(_t20, 1.0)
    _t24 = _ball.add(_t14, _t22)
    _t25 = (1.5, 0.0, 1.0, 0.0)
    _t27 = _ball.sqr(x)
    _t29 = _ball.mul(a3, _t27)
    _t31 = _ball.mul(_t25, _t29)
    _t33 = _ball.add(_t24, _t31)
    _t35 = _ball.add(_t33, a1)
    _t36 = _ball.mul(a1, b2)
    _t37 = _ball.mul(_t36, _t27)
    _t39 = _ball.add(_t35, _t37)
    _t40 = _ball.mul(a2, b1)
    _t41 = _ball.mul(_t40, _t27)
    _t43 = _ball.add(_t39, _t41)
    _t44 = _ball.mul(a0, b1)
    _t46 = _ball.sub(_t43, _t44)
    _t47 = _ball.mul(a3, b2)
    _t48 = _ball.powi(x, 4)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.sub(_t46, _t50)
    _t54 = _ball.mul(b2, _t27)
    _t56 = (1.0, 0.0, 0.0, 0.0)
    _t58 = _ball.sub(_t54, _t56)
    _t59 = _ball.mul(b1, x)
    _t61 = _ball.sub(_t58, _t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.div(_t52, _t63)
    return _ball_wide.limit(
        _t65, _rational_derivative_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "(-b1 - 2*b2*x)*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)**2 + (a1 + 2*a2*x + "
    "3*a3*x**2)/(b1*x + b2*x**2 + 1)",
    "(-a0*b1 - 2*a0*b2*x - a1*b2*x**2 + a1 + a2*b1*x**2 + 2*a2*x + 2*a3*b1*x**3 + a3*b2*x**4 + "
    "3*a3*x**2)/(b1*x + b2*x**2 + 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-a0*b1 - 2*a0*b2*x - a1*b2*x**2 + a1 + a2*b1*x**2 + 2*a2*x + 2*a3*b1*x**3 + a3*b2*x*...
    _t3 = _ball.mul(a2, x)
    _t5 = _ball.scaled(_t3, 1.0)
    _t9 = _ball.mul(a3, b1)
    _t10 = _ball.powi(x, 3)
    _t12 = _ball.mul(_t9, _t10)
    _t14 = _ball.scaled(_t12, 1.0)
    _t16 = _ball.add(_t5, _t14)
    _t17 = (1.5, 0.0, 1.0, 0.0)
    _t19 = _ball.sqr(x)
    _t21 = _ball.mul(a3, _t19)
    _t23 = _ball.mul(_t17, _t21)
    _t25 = _ball.add(_t16, _t23)
    _t27 = _ball.add(_t25, a1)
    _t28 = _ball.mul(a2, b1)
    _t29 = _ball.mul(_t28, _t19)
    _t31 = _ball.add(_t27, _t29)
    _t33 = _ball.mul(a3, b2)
    _t34 = _ball.powi(x, 4)
    _t36 = _ball.mul(_t33, _t34)
    _t38 = _ball.add(_t31, _t36)
    _t40 = _ball.mul(a0, b2)
    _t41 = _ball.mul(_t40, x)
    _t43 = _ball.scaled(_t41, 1.0)
    _t45 = _ball.sub(_t38, _t43)
    _t46 = _ball.mul(a0, b1)
    _t48 = _ball.sub(_t45, _t46)
    _t49 = _ball.mul(a1, b2)
    _t50 = _ball.mul(_t49, _t19)
    _t52 = _ball.sub(_t48, _t50)
    _t54 = (1.0, 0.0, 0.0, 0.0)
    _t56 = _ball.mul(b1, x)
    _t58 = _ball.add(_t54, _t56)
    _t59 = _ball.mul(b2, _t19)
    _t61 = _ball.add(_t58, _t59)
    _t63 = _ball.sqr(_t61)
    _t65 = _ball.div(_t52, _t63)
    return _ball_wide.limit(
        _t65, _rational_derivative_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -b1
    _t2 = _ball.neg(b1)
    return _t2


@_vecmath.jit_scalar
def _rational_derivative_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_sign2_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_sign2_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_sign3_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2*x
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(b2, x)
    _t7 = _ball.mul(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _rational_derivative_sign3(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_sign3_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_sign4_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t1, b2)
    return _t4


@_vecmath.jit_scalar
def _rational_derivative_sign4(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_sign4_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_sign0(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_derivative_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_derivative_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _rational_derivative_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_derivative_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        return _rational_derivative_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a2, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = 2.0 * _v1
    _v4 = 2.0 * _v2
    _v5 = _vecmath.two_product(3.0, a3)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.two_product(x, x)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_product(_v6, _v7, _v9, _v10)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_sum(_v3, _v4, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v16, _v17, a1)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v3)
    _v22 = abs(_v13)
    _v23 = abs(a1)
    _v24 = _v21 + _v22
    _v25 = _v24 + _v23
    _v26 = abs(_v19) * 16384.0 >= _v25
    _v27 = _vecmath.two_product(b1, x)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = -_v28
    _v31 = -_v29
    _v32 = _vecmath.pair_times(_v9, _v10, b2)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -_v33
    _v36 = -_v34
    _v37 = _vecmath.pair_sum(_v30, _v31, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v38, _v39, 1.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v30)
    _v44 = abs(_v35)
    _v45 = abs(1.0)
    _v46 = _v43 + _v44
    _v47 = _v46 + _v45
    _v48 = abs(_v41) * 16384.0 >= _v47
    _v49 = _vecmath.pair_quotient(_v19, _v20, _v41, _v42)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.two_product(b2, x)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = 2.0 * _v53
    _v56 = 2.0 * _v54
    _v57 = abs(_v55) > 1.0261342003245941e-289
    _v58 = _vecmath.pair_plus(_v55, _v56, b1)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = abs(_v55)
    _v62 = abs(b1)
    _v63 = _v61 + _v62
    _v64 = abs(_v59) * 16384.0 >= _v63
    _v65 = _vecmath.two_product(a1, x)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(_v66) > 1.0261342003245941e-289
    _v69 = _vecmath.pair_times(_v9, _v10, a2)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = abs(_v70) > 1.0261342003245941e-289
    _v73 = _vecmath.pair_times(_v9, _v10, x)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = _vecmath.pair_times(_v74, _v75, a3)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = abs(_v78) > 1.0261342003245941e-289
    _v81 = _vecmath.pair_plus(_v66, _v67, a0)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_sum(_v82, _v83, _v70, _v71)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_sum(_v85, _v86, _v78, _v79)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = abs(a0)
    _v91 = abs(_v66)
    _v92 = abs(_v70)
    _v93 = abs(_v78)
    _v94 = _v90 + _v91
    _v95 = _v94 + _v92
    _v96 = _v95 + _v93
    _v97 = abs(_v88) * 16384.0 >= _v96
    _v98 = _vecmath.pair_product(_v59, _v60, _v88, _v89)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_product(_v41, _v42, _v41, _v42)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_quotient(_v99, _v100, _v102, _v103)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _vecmath.pair_sum(_v50, _v51, _v105, _v106)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = abs(_v50)
    _v111 = abs(_v105)
    _v112 = _v110 + _v111
    _v113 = abs(_v108) * 16384.0 >= _v112
    _v114 = _v108 + _v109
    _v115 = a1 > 0.0
    _v116 = b1 > 0.0
    _v117 = _vecmath.in_range(_v114)
    _v118 = abs(x)
    _v119 = abs(a2)
    _v120 = abs(a3)
    _v121 = abs(b2)
    _v122 = _v118 < 3.402823669209385e38
    _v123 = _v90 < 3.402823669209385e38
    _v124 = _v23 < 3.402823669209385e38
    _v125 = _v119 < 3.402823669209385e38
    _v126 = _v120 < 3.402823669209385e38
    _v127 = _v62 < 3.402823669209385e38
    _v128 = _v121 < 3.402823669209385e38
    _v129 = _v11 & _v26
    _v130 = _v129 & _v48
    _v131 = _v130 & _v57
    _v132 = _v131 & _v64
    _v133 = _v132 & _v68
    _v134 = _v133 & _v72
    _v135 = _v134 & _v76
    _v136 = _v135 & _v80
    _v137 = _v136 & _v97
    _v138 = _v137 & _v113
    _v139 = _v138 & _v115
    _v140 = _v139 & _v116
    _v141 = _v140 & _v117
    _v142 = _v141 & _v122
    _v143 = _v142 & _v123
    _v144 = _v143 & _v124
    _v145 = _v144 & _v125
    _v146 = _v145 & _v126
    _v147 = _v146 & _v127
    _v148 = _v147 & _v128
    _v149 = _vecmath.two_product(a0, b2)
    _v150 = _v149[0]
    _v151 = _v149[1]
    _v152 = _vecmath.pair_times(_v150, _v151, x)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = -2.0 * _v153
    _v156 = -2.0 * _v154
    _v157 = _vecmath.two_product(a3, b1)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _vecmath.pair_product(_v158, _v159, _v74, _v75)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = -2.0 * _v161
    _v164 = -2.0 * _v162
    _v165 = _vecmath.two_product(a1, b2)
    _v166 = _v165[0]
    _v167 = _v165[1]
    _v168 = _vecmath.pair_product(_v166, _v167, _v9, _v10)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = -_v169
    _v172 = -_v170
    _v173 = _vecmath.two_product(a2, b1)
    _v174 = _v173[0]
    _v175 = _v173[1]
    _v176 = _vecmath.pair_product(_v174, _v175, _v9, _v10)
    _v177 = _v176[0]
    _v178 = _v176[1]
    _v179 = -_v177
    _v180 = -_v178
    _v181 = _vecmath.two_product(a0, b1)
    _v182 = _v181[0]
    _v183 = _v181[1]
    _v184 = _vecmath.two_product(a3, b2)
    _v185 = _v184[0]
    _v186 = _v184[1]
    _v187 = abs(_v185) > 1.0261342003245941e-289
    _v188 = _vecmath.pair_times(_v74, _v75, x)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = abs(_v189) > 1.0261342003245941e-289
    _v192 = _vecmath.pair_product(_v185, _v186, _v189, _v190)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = _vecmath.pair_sum(_v155, _v156, _v163, _v164)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = _vecmath.pair_sum(_v196, _v197, _v171, _v172)
    _v199 = _v198[0]
    _v200 = _v198[1]
    _v201 = _vecmath.pair_sum(_v199, _v200, _v179, _v180)
    _v202 = _v201[0]
    _v203 = _v201[1]
    _v204 = _vecmath.pair_sum(_v202, _v203, _v3, _v4)
    _v205 = _v204[0]
    _v206 = _v204[1]
    _v207 = _vecmath.pair_sum(_v205, _v206, _v13, _v14)
    _v208 = _v207[0]
    _v209 = _v207[1]
    _v210 = _vecmath.pair_sum(_v208, _v209, _v182, _v183)
    _v211 = _v210[0]
    _v212 = _v210[1]
    _v213 = _vecmath.pair_plus(_v211, _v212, a1)
    _v214 = _v213[0]
    _v215 = _v213[1]
    _v216 = _vecmath.pair_sum(_v214, _v215, _v193, _v194)
    _v217 = _v216[0]
    _v218 = _v216[1]
    _v219 = abs(_v155)
    _v220 = abs(_v163)
    _v221 = abs(_v171)
    _v222 = abs(_v179)
    _v223 = abs(_v182)
    _v224 = abs(_v193)
    _v225 = _v219 + _v220
    _v226 = _v225 + _v221
    _v227 = _v226 + _v222
    _v228 = _v227 + _v21
    _v229 = _v228 + _v22
    _v230 = _v229 + _v223
    _v231 = _v230 + _v23
    _v232 = _v231 + _v224
    _v233 = abs(_v217) * 16384.0 >= _v232
    _v234 = _v217 + _v218
    _v235 = _vecmath.pair_plus(_v30, _v31, 1.0)
    _v236 = _v235[0]
    _v237 = _v235[1]
    _v238 = _vecmath.pair_sum(_v236, _v237, _v33, _v34)
    _v239 = _v238[0]
    _v240 = _v238[1]
    _v241 = abs(_v33)
    _v242 = _v43 + _v45
    _v243 = _v242 + _v241
    _v244 = abs(_v239) * 16384.0 >= _v243
    _v245 = _v239 + _v240
    _v246 = _v245 * _v245
    _v247 = _v234 / _v246
    _v248 = _vecmath.in_range(_v247)
    _v249 = _v76 & _v11
    _v250 = _v249 & _v187
    _v251 = _v250 & _v191
    _v252 = _v251 & _v233
    _v253 = _v252 & _v244
    _v254 = _v253 & _v115
    _v255 = _v254 & _v116
    _v256 = _v255 & _v248
    _v257 = _v256 & _v122
    _v258 = _v257 & _v123
    _v259 = _v258 & _v124
    _v260 = _v259 & _v125
    _v261 = _v260 & _v126
    _v262 = _v261 & _v127
    _v263 = _v262 & _v128
    _v264 = x * x
    _v265 = _v264 * b2
    _v266 = _v148 if _v265 < 0.0 else _v263
    _v267 = _v114 if _v265 < 0.0 else _v247
    _v268 = abs(_v265) + abs(0.0)
    _v269 = abs(_v265 - 0.0) * 1073741824.0 > _v268
    _v270 = _v266 & _v269
    _v271 = -_v182
    _v272 = -_v183
    _v273 = -_v193
    _v274 = -_v194
    _v275 = 2.0 * _v153
    _v276 = 2.0 * _v154
    _v277 = 2.0 * _v161
    _v278 = 2.0 * _v162
    _v279 = abs(_v166) > 1.0261342003245941e-289
    _v280 = abs(_v174) > 1.0261342003245941e-289
    _v281 = _vecmath.pair_sum(_v271, _v272, _v273, _v274)
    _v282 = _v281[0]
    _v283 = _v281[1]
    _v284 = _vecmath.pair_sum(_v282, _v283, _v275, _v276)
    _v285 = _v284[0]
    _v286 = _v284[1]
    _v287 = _vecmath.pair_sum(_v285, _v286, _v3, _v4)
    _v288 = _v287[0]
    _v289 = _v287[1]
    _v290 = _vecmath.pair_sum(_v288, _v289, _v277, _v278)
    _v291 = _v290[0]
    _v292 = _v290[1]
    _v293 = _vecmath.pair_sum(_v291, _v292, _v13, _v14)
    _v294 = _v293[0]
    _v295 = _v293[1]
    _v296 = _vecmath.pair_plus(_v294, _v295, a1)
    _v297 = _v296[0]
    _v298 = _v296[1]
    _v299 = _vecmath.pair_sum(_v297, _v298, _v169, _v170)
    _v300 = _v299[0]
    _v301 = _v299[1]
    _v302 = _vecmath.pair_sum(_v300, _v301, _v177, _v178)
    _v303 = _v302[0]
    _v304 = _v302[1]
    _v305 = abs(_v271)
    _v306 = abs(_v273)
    _v307 = abs(_v275)
    _v308 = abs(_v277)
    _v309 = abs(_v169)
    _v310 = abs(_v177)
    _v311 = _v305 + _v306
    _v312 = _v311 + _v307
    _v313 = _v312 + _v21
    _v314 = _v313 + _v308
    _v315 = _v314 + _v22
    _v316 = _v315 + _v23
    _v317 = _v316 + _v309
    _v318 = _v317 + _v310
    _v319 = abs(_v303) * 16384.0 >= _v318
    _v320 = _v303 + _v304
    _v321 = _vecmath.pair_plus(_v30, _v31, -1.0)
    _v322 = _v321[0]
    _v323 = _v321[1]
    _v324 = _vecmath.pair_sum(_v322, _v323, _v33, _v34)
    _v325 = _v324[0]
    _v326 = _v324[1]
    _v327 = abs(-1.0)
    _v328 = _v327 + _v43
    _v329 = _v328 + _v241
    _v330 = abs(_v325) * 16384.0 >= _v329
    _v331 = _v325 + _v326
    _v332 = _v331 * _v331
    _v333 = _v320 / _v332
    _v334 = _vecmath.in_range(_v333)
    _v335 = _v191 & _v76
    _v336 = _v335 & _v11
    _v337 = _v336 & _v279
    _v338 = _v337 & _v280
    _v339 = _v338 & _v319
    _v340 = _v339 & _v330
    _v341 = _v340 & _v115
    _v342 = _v341 & _v116
    _v343 = _v342 & _v334
    _v344 = _v343 & _v122
    _v345 = _v344 & _v123
    _v346 = _v345 & _v124
    _v347 = _v346 & _v125
    _v348 = _v347 & _v126
    _v349 = _v348 & _v127
    _v350 = _v349 & _v128
    _v351 = _vecmath.pair_sum(_v155, _v156, _v271, _v272)
    _v352 = _v351[0]
    _v353 = _v351[1]
    _v354 = _vecmath.pair_sum(_v352, _v353, _v171, _v172)
    _v355 = _v354[0]
    _v356 = _v354[1]
    _v357 = _vecmath.pair_sum(_v355, _v356, _v3, _v4)
    _v358 = _v357[0]
    _v359 = _v357[1]
    _v360 = _vecmath.pair_sum(_v358, _v359, _v277, _v278)
    _v361 = _v360[0]
    _v362 = _v360[1]
    _v363 = _vecmath.pair_sum(_v361, _v362, _v13, _v14)
    _v364 = _v363[0]
    _v365 = _v363[1]
    _v366 = _vecmath.pair_plus(_v364, _v365, a1)
    _v367 = _v366[0]
    _v368 = _v366[1]
    _v369 = _vecmath.pair_sum(_v367, _v368, _v177, _v178)
    _v370 = _v369[0]
    _v371 = _v369[1]
    _v372 = _vecmath.pair_sum(_v370, _v371, _v193, _v194)
    _v373 = _v372[0]
    _v374 = _v372[1]
    _v375 = _v219 + _v305
    _v376 = _v375 + _v221
    _v377 = _v376 + _v21
    _v378 = _v377 + _v308
    _v379 = _v378 + _v22
    _v380 = _v379 + _v23
    _v381 = _v380 + _v310
    _v382 = _v381 + _v224
    _v383 = abs(_v373) * 16384.0 >= _v382
    _v384 = _v373 + _v374
    _v385 = _vecmath.pair_plus(_v28, _v29, 1.0)
    _v386 = _v385[0]
    _v387 = _v385[1]
    _v388 = _vecmath.pair_sum(_v386, _v387, _v33, _v34)
    _v389 = _v388[0]
    _v390 = _v388[1]
    _v391 = abs(_v28)
    _v392 = _v45 + _v391
    _v393 = _v392 + _v241
    _v394 = abs(_v389) * 16384.0 >= _v393
    _v395 = _v389 + _v390
    _v396 = _v395 * _v395
    _v397 = _v384 / _v396
    _v398 = _vecmath.in_range(_v397)
    _v399 = _v11 & _v76
    _v400 = _v399 & _v280
    _v401 = _v400 & _v187
    _v402 = _v401 & _v191
    _v403 = _v402 & _v383
    _v404 = _v403 & _v394
    _v405 = _v404 & _v115
    _v406 = _v405 & _v116
    _v407 = _v406 & _v398
    _v408 = _v407 & _v122
    _v409 = _v408 & _v123
    _v410 = _v409 & _v124
    _v411 = _v410 & _v125
    _v412 = _v411 & _v126
    _v413 = _v412 & _v127
    _v414 = _v413 & _v128
    _v415 = _v350 if _v265 < 0.0 else _v414
    _v416 = _v333 if _v265 < 0.0 else _v397
    _v417 = _v415 & _v269
    _v418 = b1 * x
    _v419 = _v270 if _v418 < 0.0 else _v417
    _v420 = _v267 if _v418 < 0.0 else _v416
    _v421 = abs(_v418) + abs(0.0)
    _v422 = abs(_v418 - 0.0) * 1073741824.0 > _v421
    _v423 = _v419 & _v422
    _v424 = _vecmath.guarded(_v420, _v423)
    return _v424, _v423


@_vecmath.jit_inline
def _rational_derivative_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = 2.0 * a2
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = 3.0 * _v2
    _v4 = _v3 * a3
    _v5 = _v1 + _v4
    _v6 = _v5 + a1
    _v7 = abs(_v1)
    _v8 = abs(_v4)
    _v9 = abs(a1)
    _v10 = _v7 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v6) * 4096.0 >= _v11
    _v13 = -b1
    _v14 = _v13 * x
    _v15 = -_v2
    _v16 = _v15 * b2
    _v17 = _v14 + _v16
    _v18 = _v17 + 1.0
    _v19 = abs(_v14)
    _v20 = abs(_v16)
    _v21 = abs(1.0)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = abs(_v18) * 4096.0 >= _v23
    _v25 = _v6 / _v18
    _v26 = a1 * x
    _v27 = _v2 * a2
    _v28 = _v2 * x
    _v29 = _v28 * a3
    _v30 = a0 + _v26
    _v31 = _v30 + _v27
    _v32 = _v31 + _v29
    _v33 = abs(a0)
    _v34 = abs(_v26)
    _v35 = abs(_v27)
    _v36 = abs(_v29)
    _v37 = _v33 + _v34
    _v38 = _v37 + _v35
    _v39 = _v38 + _v36
    _v40 = abs(_v32) * 4096.0 >= _v39
    _v41 = 2.0 * b2
    _v42 = _v41 * x
    _v43 = _v42 + b1
    _v44 = abs(_v42)
    _v45 = abs(b1)
    _v46 = _v44 + _v45
    _v47 = abs(_v43) * 4096.0 >= _v46
    _v48 = _v32 * _v43
    _v49 = _v18 * _v18
    _v50 = _v48 / _v49
    _v51 = _v25 + _v50
    _v52 = abs(_v25)
    _v53 = abs(_v50)
    _v54 = _v52 + _v53
    _v55 = abs(_v51) * 4096.0 >= _v54
    _v56 = a1 > 0.0
    _v57 = b1 > 0.0
    _v58 = _vecmath.in_range(_v51)
    _v59 = abs(x)
    _v60 = abs(a2)
    _v61 = abs(a3)
    _v62 = abs(b2)
    _v63 = _v59 < 3.402823669209385e38
    _v64 = _v33 < 3.402823669209385e38
    _v65 = _v9 < 3.402823669209385e38
    _v66 = _v60 < 3.402823669209385e38
    _v67 = _v61 < 3.402823669209385e38
    _v68 = _v45 < 3.402823669209385e38
    _v69 = _v62 < 3.402823669209385e38
    _v70 = _v12 & _v24
    _v71 = _v70 & _v40
    _v72 = _v71 & _v47
    _v73 = _v72 & _v55
    _v74 = _v73 & _v56
    _v75 = _v74 & _v57
    _v76 = _v75 & _v58
    _v77 = _v76 & _v63
    _v78 = _v77 & _v64
    _v79 = _v78 & _v65
    _v80 = _v79 & _v66
    _v81 = _v80 & _v67
    _v82 = _v81 & _v68
    _v83 = _v82 & _v69
    _v84 = -2.0 * a0
    _v85 = _v84 * b2
    _v86 = _v85 * x
    _v87 = -2.0 * _v28
    _v88 = _v87 * a3
    _v89 = _v88 * b1
    _v90 = _v15 * a1
    _v91 = _v90 * b2
    _v92 = _v15 * a2
    _v93 = _v92 * b1
    _v94 = a0 * b1
    _v95 = _v2 * _v2
    _v96 = _v95 * a3
    _v97 = _v96 * b2
    _v98 = _v86 + _v89
    _v99 = _v98 + _v91
    _v100 = _v99 + _v93
    _v101 = _v100 + _v1
    _v102 = _v101 + _v4
    _v103 = _v102 + _v94
    _v104 = _v103 + a1
    _v105 = _v104 + _v97
    _v106 = abs(_v86)
    _v107 = abs(_v89)
    _v108 = abs(_v91)
    _v109 = abs(_v93)
    _v110 = abs(_v94)
    _v111 = abs(_v97)
    _v112 = _v106 + _v107
    _v113 = _v112 + _v108
    _v114 = _v113 + _v109
    _v115 = _v114 + _v7
    _v116 = _v115 + _v8
    _v117 = _v116 + _v110
    _v118 = _v117 + _v9
    _v119 = _v118 + _v111
    _v120 = abs(_v105) * 4096.0 >= _v119
    _v121 = _v2 * b2
    _v122 = _v14 + 1.0
    _v123 = _v122 + _v121
    _v124 = abs(_v121)
    _v125 = _v19 + _v21
    _v126 = _v125 + _v124
    _v127 = abs(_v123) * 4096.0 >= _v126
    _v128 = _v123 * _v123
    _v129 = _v105 / _v128
    _v130 = _vecmath.in_range(_v129)
    _v131 = _v120 & _v127
    _v132 = _v131 & _v56
    _v133 = _v132 & _v57
    _v134 = _v133 & _v130
    _v135 = _v134 & _v63
    _v136 = _v135 & _v64
    _v137 = _v136 & _v65
    _v138 = _v137 & _v66
    _v139 = _v138 & _v67
    _v140 = _v139 & _v68
    _v141 = _v140 & _v69
    _v142 = _v83 if _v121 < 0.0 else _v141
    _v143 = _v51 if _v121 < 0.0 else _v129
    _v144 = abs(_v121) + abs(0.0)
    _v145 = abs(_v121 - 0.0) * 1073741824.0 > _v144
    _v146 = _v142 & _v145
    _v147 = -a0
    _v148 = _v147 * b1
    _v149 = -_v95
    _v150 = _v149 * a3
    _v151 = _v150 * b2
    _v152 = 2.0 * a0
    _v153 = _v152 * b2
    _v154 = _v153 * x
    _v155 = 2.0 * _v28
    _v156 = _v155 * a3
    _v157 = _v156 * b1
    _v158 = _v2 * a1
    _v159 = _v158 * b2
    _v160 = _v27 * b1
    _v161 = _v148 + _v151
    _v162 = _v161 + _v154
    _v163 = _v162 + _v1
    _v164 = _v163 + _v157
    _v165 = _v164 + _v4
    _v166 = _v165 + a1
    _v167 = _v166 + _v159
    _v168 = _v167 + _v160
    _v169 = abs(_v148)
    _v170 = abs(_v151)
    _v171 = abs(_v154)
    _v172 = abs(_v157)
    _v173 = abs(_v159)
    _v174 = abs(_v160)
    _v175 = _v169 + _v170
    _v176 = _v175 + _v171
    _v177 = _v176 + _v7
    _v178 = _v177 + _v172
    _v179 = _v178 + _v8
    _v180 = _v179 + _v9
    _v181 = _v180 + _v173
    _v182 = _v181 + _v174
    _v183 = abs(_v168) * 4096.0 >= _v182
    _v184 = -1.0 + _v14
    _v185 = _v184 + _v121
    _v186 = abs(-1.0)
    _v187 = _v186 + _v19
    _v188 = _v187 + _v124
    _v189 = abs(_v185) * 4096.0 >= _v188
    _v190 = _v185 * _v185
    _v191 = _v168 / _v190
    _v192 = _vecmath.in_range(_v191)
    _v193 = _v183 & _v189
    _v194 = _v193 & _v56
    _v195 = _v194 & _v57
    _v196 = _v195 & _v192
    _v197 = _v196 & _v63
    _v198 = _v197 & _v64
    _v199 = _v198 & _v65
    _v200 = _v199 & _v66
    _v201 = _v200 & _v67
    _v202 = _v201 & _v68
    _v203 = _v202 & _v69
    _v204 = _v86 + _v148
    _v205 = _v204 + _v91
    _v206 = _v205 + _v1
    _v207 = _v206 + _v157
    _v208 = _v207 + _v4
    _v209 = _v208 + a1
    _v210 = _v209 + _v160
    _v211 = _v210 + _v97
    _v212 = _v106 + _v169
    _v213 = _v212 + _v108
    _v214 = _v213 + _v7
    _v215 = _v214 + _v172
    _v216 = _v215 + _v8
    _v217 = _v216 + _v9
    _v218 = _v217 + _v174
    _v219 = _v218 + _v111
    _v220 = abs(_v211) * 4096.0 >= _v219
    _v221 = b1 * x
    _v222 = 1.0 + _v221
    _v223 = _v222 + _v121
    _v224 = abs(_v221)
    _v225 = _v21 + _v224
    _v226 = _v225 + _v124
    _v227 = abs(_v223) * 4096.0 >= _v226
    _v228 = _v223 * _v223
    _v229 = _v211 / _v228
    _v230 = _vecmath.in_range(_v229)
    _v231 = _v220 & _v227
    _v232 = _v231 & _v56
    _v233 = _v232 & _v57
    _v234 = _v233 & _v230
    _v235 = _v234 & _v63
    _v236 = _v235 & _v64
    _v237 = _v236 & _v65
    _v238 = _v237 & _v66
    _v239 = _v238 & _v67
    _v240 = _v239 & _v68
    _v241 = _v240 & _v69
    _v242 = _v203 if _v121 < 0.0 else _v241
    _v243 = _v191 if _v121 < 0.0 else _v229
    _v244 = _v242 & _v145
    _v245 = _v146 if _v221 < 0.0 else _v244
    _v246 = _v143 if _v221 < 0.0 else _v243
    _v247 = abs(_v221) + abs(0.0)
    _v248 = abs(_v221 - 0.0) * 1073741824.0 > _v247
    _v249 = _v245 & _v248
    _v250 = _vecmath.guarded(_v246, _v249)
    return _v250, _v249


@_cached
def _fill_rational_derivative(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative = _dispatch.Kernel(
    __name__,
    "rational_derivative",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative,
        fill32=_fill32_rational_derivative,
        mend=_mend_rational_derivative,
        one=_one_rational_derivative,
        one32=_one32_rational_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to x.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative)
def _overload_rational_derivative(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative2_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "2*(-a2 - 3*a3*x + (b1 + 2*b2*x)*(a1 + 2*a2*x + 3*a3*x**2)/(b1*x + b2*x**2 - 1) + (b2 - (b1 + "
    "2*b2*x)**2/(b1*x + b2*x**2 - 1))*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 - 1))/(b1*x "
    "+ b2*x**2 - 1)",
    "(-2*a0*b1**2 - 6*a0*b1*b2*x - 6*a0*b2**2*x**2 - 2*a0*b2 - 2*a1*b1 - 2*a1*b2**2*x**3 - "
    "6*a1*b2*x + 2*a2*b1*b2*x**3 - 6*a2*b2*x**2 - 2*a2 - 2*a3*b1**2*x**3 + 6*a3*b1*x**2 - "
    "2*a3*b2*x**3 - 6*a3*x)/(b1*x + b2*x**2 - 1)**3",
)


@_vecmath.jit_scalar
def _rational_derivative2_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-2*a0*b1**2 - 6*a0*b1*b2*x - 6*a0*b2**2*x**2 - 2*a0*b2 - 2*a1*b1 - 2*a1*b2**2*x**3 -...
    _t3 = _ball.mul(a2, b1)
    _t5 = _ball.mul(_t3, b2)
    _t7 = _ball.powi(x, 3)
    _t9 = _ball.mul(_t5, _t7)
    _t11 = _ball.scaled(_t9, 1.0)
    _t13 = (1.5, 0.0, 2.0, 0.0)
    _t16 = _ball.mul(a3, b1)
    _t17 = _ball.sqr(x)
    _t19 = _ball.mul(_t16, _t17)
    _t21 = _ball.mul(_t13, _t19)
    _t23 = _ball.add(_t11, _t21)
    _t25 = _ball.sqr(b1)
    _t27 = _ball.mul(a0, _t25)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.sub(_t23, _t29)
    _t32 = _ball.mul(a0, b2)
    _t34 = _ball.scaled(_t32, 1.0)
    _t36 = _ball.sub(_t31, _t34)
    _t38 = _ball.mul(a1, b1)
    _t40 = _ball.scaled(_t38, 1.0)
    _t42 = _ball.sub(_t36, _t40)
    _t43 = _ball.sqr(b2)
    _t45 = _ball.mul(a1, _t43)
    _t46 = _ball.mul(_t45, _t7)
    _t48 = _ball.scaled(_t46, 1.0)
    _t50 = _ball.sub(_t42, _t48)
    _t51 = _ball.scaled(a2, 1.0)
    _t53 = _ball.sub(_t50, _t51)
    _t54 = _ball.mul(a3, _t25)
    _t55 = _ball.mul(_t54, _t7)
    _t57 = _ball.scaled(_t55, 1.0)
    _t59 = _ball.sub(_t53, _t57)
    _t60 = _ball.mul(a3, b2)
    _t61 = _ball.mul(_t60, _t7)
    _t63 = _ball.scaled(_t61, 1.0)
    _t65 = _ball.sub(_t59, _t63)
    _t66 = _ball.mul(a0, b1)
    _t67 = _ball.mul(_t66, b2)
    _t68 = _ball.mul(_t67, x)
    _t70 = _ball.mul(_t13, _t68)
    _t72 = _ball.sub(_t65, _t70)
    _t73 = _ball.mul(a0, _t43)
    _t74 = _ball.mul(_t73, _t17)
    _t76 = _ball.mul(_t13, _t74)
    _t78 = _ball.sub(_t72, _t76)
    _t79 = _ball.mul(a1, b2)
    _t80 = _ball.mul(_t79, x)
    _t82 = _ball.mul(_t13, _t80)
    _t84 = _ball.sub(_t78, _t82)
    _t85 = _ball.mul(a2, b2)
    _t86 = _ball.mul(_t85, _t17)
    _t88 = _ball.mul(_t13, _t86)
    _t90 = _ball.sub(_t84, _t88)
    _t91 = _ball.mul(a3, x)
    _t93 = _ball.mul(_t13, _t91)
    _t95 = _ball.sub(_t90, _t93)
    _t97 = _ball.mul(b1, x)
    _t99 = _ball.mul(b2, _t17)
    _t101 = _ball.add(_t97, _t99)
    _t102 = (1.0, 0.0, 0.0, 0.0)
    _t104 = _ball.sub(_t101, _t102)
    _t106 = _ball.powi(_t104, 3)
    _t108 = _ball.div(_t95, _t106)
    return _ball_wide.limit(
        _t108, _rational_derivative2_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative2_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "2*(a2 + 3*a3*x + (b1 - 2*b2*x)*(a1 + 2*a2*x + 3*a3*x**2)/(-b1*x + b2*x**2 + 1) - (b2 - (b1 - "
    "2*b2*x)**2/(-b1*x + b2*x**2 + 1))*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + "
    "1))/(-b1*x + b2*x**2 + 1)",
    "(2*a0*b1**2 - 6*a0*b1*b2*x + 6*a0*b2**2*x**2 - 2*a0*b2 + 2*a1*b1 + 2*a1*b2**2*x**3 - "
    "6*a1*b2*x + 2*a2*b1*b2*x**3 - 6*a2*b2*x**2 + 2*a2 + 2*a3*b1**2*x**3 - 6*a3*b1*x**2 - "
    "2*a3*b2*x**3 + 6*a3*x)/(-b1*x + b2*x**2 + 1)**3",
)


@_vecmath.jit_scalar
def _rational_derivative2_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (2*a0*b1**2 - 6*a0*b1*b2*x + 6*a0*b2**2*x**2 - 2*a0*b2 + 2*a1*b1 + 2*a1*b2**2*x**3 - ...
    _t3 = _ball.sqr(b1)
    _t5 = _ball.mul(a0, _t3)
    _t7 = _ball.scaled(_t5, 1.0)
    _t10 = _ball.mul(a1, b1)
    _t12 = _ball.scaled(_t10, 1.0)
    _t14 = _ball.add(_t7, _t12)
    _t16 = _ball.sqr(b2)
    _t18 = _ball.mul(a1, _t16)
    _t20 = _ball.powi(x, 3)
    _t22 = _ball.mul(_t18, _t20)
    _t24 = _ball.scaled(_t22, 1.0)
    _t26 = _ball.add(_t14, _t24)
    _t28 = _ball.scaled(a2, 1.0)
    _t30 = _ball.add(_t26, _t28)
    _t31 = _ball.mul(a2, b1)
    _t32 = _ball.mul(_t31, b2)
    _t33 = _ball.mul(_t32, _t20)
    _t35 = _ball.scaled(_t33, 1.0)
    _t37 = _ball.add(_t30, _t35)
    _t39 = _ball.mul(a3, _t3)
    _t40 = _ball.mul(_t39, _t20)
    _t42 = _ball.scaled(_t40, 1.0)
    _t44 = _ball.add(_t37, _t42)
    _t45 = (1.5, 0.0, 2.0, 0.0)
    _t47 = _ball.mul(a0, _t16)
    _t48 = _ball.sqr(x)
    _t50 = _ball.mul(_t47, _t48)
    _t52 = _ball.mul(_t45, _t50)
    _t54 = _ball.add(_t44, _t52)
    _t55 = _ball.mul(a3, x)
    _t57 = _ball.mul(_t45, _t55)
    _t59 = _ball.add(_t54, _t57)
    _t60 = _ball.mul(a0, b2)
    _t62 = _ball.scaled(_t60, 1.0)
    _t64 = _ball.sub(_t59, _t62)
    _t65 = _ball.mul(a3, b2)
    _t66 = _ball.mul(_t65, _t20)
    _t68 = _ball.scaled(_t66, 1.0)
    _t70 = _ball.sub(_t64, _t68)
    _t71 = _ball.mul(a0, b1)
    _t72 = _ball.mul(_t71, b2)
    _t73 = _ball.mul(_t72, x)
    _t75 = _ball.mul(_t45, _t73)
    _t77 = _ball.sub(_t70, _t75)
    _t78 = _ball.mul(a1, b2)
    _t79 = _ball.mul(_t78, x)
    _t81 = _ball.mul(_t45, _t79)
    _t83 = _ball.sub(_t77, _t81)
    _t84 = _ball.mul(a2, b2)
    _t85 = _ball.mul(_t84, _t48)
    _t87 = _ball.mul(_t45, _t85)
    _t89 = _ball.sub(_t83, _t87)
    _t90 = _ball.mul(a3, b1)
    _t91 = _ball.mul(_t90, _t48)
    _t93 = _ball.mul(_t45, _t91)
    _t95 = _ball.sub(_t89, _t93)
    _t97 = (1.0, 0.0, 0.0, 0.0)
    _t99 = _ball.mul(b2, _t48)
    _t101 = _ball.add(_t97, _t99)
    _t102 = _ball.mul(b1, x)
    _t104 = _ball.sub(_t101, _t102)
    _t106 = _ball.powi(_t104, 3)
    _t108 = _ball.div(_t95, _t106)
    return _ball_wide.limit(
        _t108, _rational_derivative2_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative2_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "2*(a2 + 3*a3*x - (b1 - 2*b2*x)*(a1 + 2*a2*x + 3*a3*x**2)/(b1*x - b2*x**2 + 1) + (b2 + (b1 - "
    "2*b2*x)**2/(b1*x - b2*x**2 + 1))*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x - b2*x**2 + 1))/(b1*x "
    "- b2*x**2 + 1)",
    "(-2*a0*b1**2 + 6*a0*b1*b2*x - 6*a0*b2**2*x**2 - 2*a0*b2 + 2*a1*b1 - 2*a1*b2**2*x**3 - "
    "6*a1*b2*x - 2*a2*b1*b2*x**3 - 6*a2*b2*x**2 - 2*a2 - 2*a3*b1**2*x**3 - 6*a3*b1*x**2 - "
    "2*a3*b2*x**3 - 6*a3*x)/(-b1*x + b2*x**2 - 1)**3",
)


@_vecmath.jit_scalar
def _rational_derivative2_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (-2*a0*b1**2 + 6*a0*b1*b2*x - 6*a0*b2**2*x**2 - 2*a0*b2 + 2*a1*b1 - 2*a1*b2**2*x**3 -...
    _t3 = _ball.mul(a1, b1)
    _t5 = _ball.scaled(_t3, 1.0)
    _t7 = (1.5, 0.0, 2.0, 0.0)
    _t10 = _ball.mul(a0, b1)
    _t12 = _ball.mul(_t10, b2)
    _t14 = _ball.mul(_t12, x)
    _t16 = _ball.mul(_t7, _t14)
    _t18 = _ball.add(_t5, _t16)
    _t19 = _ball.sqr(b1)
    _t21 = _ball.mul(a0, _t19)
    _t23 = _ball.scaled(_t21, 1.0)
    _t25 = _ball.sub(_t18, _t23)
    _t26 = _ball.mul(a0, b2)
    _t28 = _ball.scaled(_t26, 1.0)
    _t30 = _ball.sub(_t25, _t28)
    _t31 = _ball.sqr(b2)
    _t33 = _ball.mul(a1, _t31)
    _t34 = _ball.powi(x, 3)
    _t36 = _ball.mul(_t33, _t34)
    _t38 = _ball.scaled(_t36, 1.0)
    _t40 = _ball.sub(_t30, _t38)
    _t42 = _ball.scaled(a2, 1.0)
    _t44 = _ball.sub(_t40, _t42)
    _t45 = _ball.mul(a2, b1)
    _t46 = _ball.mul(_t45, b2)
    _t47 = _ball.mul(_t46, _t34)
    _t49 = _ball.scaled(_t47, 1.0)
    _t51 = _ball.sub(_t44, _t49)
    _t53 = _ball.mul(a3, _t19)
    _t54 = _ball.mul(_t53, _t34)
    _t56 = _ball.scaled(_t54, 1.0)
    _t58 = _ball.sub(_t51, _t56)
    _t59 = _ball.mul(a3, b2)
    _t60 = _ball.mul(_t59, _t34)
    _t62 = _ball.scaled(_t60, 1.0)
    _t64 = _ball.sub(_t58, _t62)
    _t65 = _ball.mul(a0, _t31)
    _t66 = _ball.sqr(x)
    _t68 = _ball.mul(_t65, _t66)
    _t70 = _ball.mul(_t7, _t68)
    _t72 = _ball.sub(_t64, _t70)
    _t73 = _ball.mul(a1, b2)
    _t74 = _ball.mul(_t73, x)
    _t76 = _ball.mul(_t7, _t74)
    _t78 = _ball.sub(_t72, _t76)
    _t79 = _ball.mul(a2, b2)
    _t80 = _ball.mul(_t79, _t66)
    _t82 = _ball.mul(_t7, _t80)
    _t84 = _ball.sub(_t78, _t82)
    _t85 = _ball.mul(a3, b1)
    _t86 = _ball.mul(_t85, _t66)
    _t88 = _ball.mul(_t7, _t86)
    _t90 = _ball.sub(_t84, _t88)
    _t91 = _ball.mul(a3, x)
    _t93 = _ball.mul(_t7, _t91)
    _t95 = _ball.sub(_t90, _t93)
    _t97 = _ball.mul(b2, _t66)
    _t99 = (1.0, 0.0, 0.0, 0.0)
    _t101 = _ball.sub(_t97, _t99)
    _t102 = _ball.mul(b1, x)
    _t104 = _ball.sub(_t101, _t102)
    _t106 = _ball.powi(_t104, 3)
    _t108 = _ball.div(_t95, _t106)
    return _ball_wide.limit(
        _t108, _rational_derivative2_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


_rational_derivative2_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "2*(a2 + 3*a3*x - (b1 + 2*b2*x)*(a1 + 2*a2*x + 3*a3*x**2)/(b1*x + b2*x**2 + 1) - (b2 - (b1 + "
    "2*b2*x)**2/(b1*x + b2*x**2 + 1))*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1))/(b1*x "
    "+ b2*x**2 + 1)",
    "(2*a0*b1**2 + 6*a0*b1*b2*x + 6*a0*b2**2*x**2 - 2*a0*b2 - 2*a1*b1 + 2*a1*b2**2*x**3 - "
    "6*a1*b2*x - 2*a2*b1*b2*x**3 - 6*a2*b2*x**2 + 2*a2 + 2*a3*b1**2*x**3 + 6*a3*b1*x**2 - "
    "2*a3*b2*x**3 + 6*a3*x)/(b1*x + b2*x**2 + 1)**3",
)


@_vecmath.jit_scalar
def _rational_derivative2_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # (2*a0*b1**2 + 6*a0*b1*b2*x + 6*a0*b2**2*x**2 - 2*a0*b2 - 2*a1*b1 + 2*a1*b2**2*x**3 - ...
    _t3 = _ball.sqr(b1)
    _t5 = _ball.mul(a0, _t3)
    _t7 = _ball.scaled(_t5, 1.0)
    _t11 = _ball.sqr(b2)
    _t13 = _ball.mul(a1, _t11)
    _t15 = _ball.powi(x, 3)
    _t17 = _ball.mul(_t13, _t15)
    _t19 = _ball.scaled(_t17, 1.0)
    _t21 = _ball.add(_t7, _t19)
    _t23 = _ball.scaled(a2, 1.0)
    _t25 = _ball.add(_t21, _t23)
    _t27 = _ball.mul(a3, _t3)
    _t28 = _ball.mul(_t27, _t15)
    _t30 = _ball.scaled(_t28, 1.0)
    _t32 = _ball.add(_t25, _t30)
    _t33 = (1.5, 0.0, 2.0, 0.0)
    _t35 = _ball.mul(a0, b1)
    _t36 = _ball.mul(_t35, b2)
    _t37 = _ball.mul(_t36, x)
    _t39 = _ball.mul(_t33, _t37)
    _t41 = _ball.add(_t32, _t39)
    _t42 = _ball.mul(a0, _t11)
    _t43 = _ball.sqr(x)
    _t45 = _ball.mul(_t42, _t43)
    _t47 = _ball.mul(_t33, _t45)
    _t49 = _ball.add(_t41, _t47)
    _t50 = _ball.mul(a3, b1)
    _t51 = _ball.mul(_t50, _t43)
    _t53 = _ball.mul(_t33, _t51)
    _t55 = _ball.add(_t49, _t53)
    _t56 = _ball.mul(a3, x)
    _t58 = _ball.mul(_t33, _t56)
    _t60 = _ball.add(_t55, _t58)
    _t61 = _ball.mul(a0, b2)
    _t63 = _ball.scaled(_t61, 1.0)
    _t65 = _ball.sub(_t60, _t63)
    _t66 = _ball.mul(a1, b1)
    _t68 = _ball.scaled(_t66, 1.0)
    _t70 = _ball.sub(_t65, _t68)
    _t71 = _ball.mul(a2, b1)
    _t72 = _ball.mul(_t71, b2)
    _t73 = _ball.mul(_t72, _t15)
    _t75 = _ball.scaled(_t73, 1.0)
    _t77 = _ball.sub(_t70, _t75)
    _t78 = _ball.mul(a3, b2)
    _t79 = _ball.mul(_t78, _t15)
    _t81 = _ball.scaled(_t79, 1.0)
    _t83 = _ball.sub(_t77, _t81)
    _t84 = _ball.mul(a1, b2)
    _t85 = _ball.mul(_t84, x)
    _t87 = _ball.mul(_t33, _t85)
    _t89 = _ball.sub(_t83, _t87)
    _t90 = _ball.mul(a2, b2)
    _t91 = _ball.mul(_t90, _t43)
    _t93 = _ball.mul(_t33, _t91)
    _t95 = _ball.sub(_t89, _t93)
    _t97 = (1.0, 0.0, 0.0, 0.0)
    _t99 = _ball.mul(b1, x)
    _t101 = _ball.add(_t97, _t99)
    _t102 = _ball.mul(b2, _t43)
    _t104 = _ball.add(_t101, _t102)
    _t106 = _ball.powi(_t104, 3)
    _t108 = _ball.div(_t95, _t106)
    return _ball_wide.limit(
        _t108, _rational_derivative2_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 0, _side
    )


@_vecmath.jit_scalar
def _rational_derivative2_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative2_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative2_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative2_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -b1
    _t2 = _ball.neg(b1)
    return _t2


@_vecmath.jit_scalar
def _rational_derivative2_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative2_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative2_sign2_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative2_sign2_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative2_sign3_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2*x
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(b2, x)
    _t7 = _ball.mul(_t1, _t5)
    return _t7


@_vecmath.jit_scalar
def _rational_derivative2_sign3(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative2_sign3_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative2_sign4_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -2*b2
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t4 = _ball.mul(_t1, b2)
    return _t4


@_vecmath.jit_scalar
def _rational_derivative2_sign4(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative2_sign4_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative2_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative2_sign0(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative2_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_derivative2_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_derivative2_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _rational_derivative2_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative2_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative2_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_derivative2_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        return _rational_derivative2_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative2_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative2_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative2_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative2_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative2_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative2_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative2_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(b1, b1)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_times(_v1, _v2, a0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -2.0 * _v5
    _v8 = -2.0 * _v6
    _v9 = _vecmath.two_product(a0, b2)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -2.0 * _v10
    _v13 = -2.0 * _v11
    _v14 = _vecmath.two_product(a1, b1)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -2.0 * _v15
    _v18 = -2.0 * _v16
    _v19 = _vecmath.two_product(b2, b2)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = abs(_v20) > 1.0261342003245941e-289
    _v23 = _vecmath.pair_times(_v20, _v21, a1)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.two_product(x, x)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_times(_v27, _v28, x)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v30) > 1.0261342003245941e-289
    _v33 = _vecmath.pair_product(_v24, _v25, _v30, _v31)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -2.0 * _v34
    _v37 = -2.0 * _v35
    _v38 = -2.0 * a2
    _v39 = -2.0 * 0.0
    _v40 = _vecmath.pair_times(_v1, _v2, a3)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_product(_v41, _v42, _v30, _v31)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = -2.0 * _v44
    _v47 = -2.0 * _v45
    _v48 = _vecmath.two_product(a3, b2)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_product(_v49, _v50, _v30, _v31)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = -2.0 * _v52
    _v55 = -2.0 * _v53
    _v56 = _vecmath.two_product(-6.0, a0)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_times(_v57, _v58, b1)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = abs(_v60) > 1.0261342003245941e-289
    _v63 = _vecmath.pair_times(_v60, _v61, b2)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_times(_v64, _v65, x)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _vecmath.pair_product(_v57, _v58, _v20, _v21)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = abs(_v70) > 1.0261342003245941e-289
    _v73 = abs(_v27) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_product(_v70, _v71, _v27, _v28)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.two_product(-6.0, a1)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_times(_v78, _v79, b2)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_times(_v81, _v82, x)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.two_product(-6.0, a2)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_times(_v87, _v88, b2)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = abs(_v90) > 1.0261342003245941e-289
    _v93 = _vecmath.pair_product(_v90, _v91, _v27, _v28)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = _vecmath.two_product(-6.0, a3)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = _vecmath.pair_times(_v97, _v98, x)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = _vecmath.two_product(a2, b1)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = _vecmath.pair_times(_v103, _v104, b2)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = _vecmath.pair_product(_v106, _v107, _v30, _v31)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = 2.0 * _v109
    _v112 = 2.0 * _v110
    _v113 = _vecmath.two_product(6.0, a3)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = _vecmath.pair_times(_v114, _v115, b1)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = abs(_v117) > 1.0261342003245941e-289
    _v120 = _vecmath.pair_product(_v117, _v118, _v27, _v28)
    _v121 = _v120[0]
    _v122 = _v120[1]
    _v123 = _vecmath.pair_sum(_v7, _v8, _v12, _v13)
    _v124 = _v123[0]
    _v125 = _v123[1]
    _v126 = _vecmath.pair_sum(_v124, _v125, _v17, _v18)
    _v127 = _v126[0]
    _v128 = _v126[1]
    _v129 = _vecmath.pair_sum(_v127, _v128, _v36, _v37)
    _v130 = _v129[0]
    _v131 = _v129[1]
    _v132 = _vecmath.pair_sum(_v130, _v131, _v38, _v39)
    _v133 = _v132[0]
    _v134 = _v132[1]
    _v135 = _vecmath.pair_sum(_v133, _v134, _v46, _v47)
    _v136 = _v135[0]
    _v137 = _v135[1]
    _v138 = _vecmath.pair_sum(_v136, _v137, _v54, _v55)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = _vecmath.pair_sum(_v139, _v140, _v67, _v68)
    _v142 = _v141[0]
    _v143 = _v141[1]
    _v144 = _vecmath.pair_sum(_v142, _v143, _v75, _v76)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_sum(_v145, _v146, _v84, _v85)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _vecmath.pair_sum(_v148, _v149, _v94, _v95)
    _v151 = _v150[0]
    _v152 = _v150[1]
    _v153 = _vecmath.pair_sum(_v151, _v152, _v100, _v101)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = _vecmath.pair_sum(_v154, _v155, _v111, _v112)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_sum(_v157, _v158, _v121, _v122)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = abs(_v7)
    _v163 = abs(_v12)
    _v164 = abs(_v17)
    _v165 = abs(_v36)
    _v166 = abs(_v38)
    _v167 = abs(_v46)
    _v168 = abs(_v54)
    _v169 = abs(_v67)
    _v170 = abs(_v75)
    _v171 = abs(_v84)
    _v172 = abs(_v94)
    _v173 = abs(_v100)
    _v174 = abs(_v111)
    _v175 = abs(_v121)
    _v176 = _v162 + _v163
    _v177 = _v176 + _v164
    _v178 = _v177 + _v165
    _v179 = _v178 + _v166
    _v180 = _v179 + _v167
    _v181 = _v180 + _v168
    _v182 = _v181 + _v169
    _v183 = _v182 + _v170
    _v184 = _v183 + _v171
    _v185 = _v184 + _v172
    _v186 = _v185 + _v173
    _v187 = _v186 + _v174
    _v188 = _v187 + _v175
    _v189 = abs(_v160) * 16384.0 >= _v188
    _v190 = _vecmath.two_product(b1, x)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = _vecmath.pair_times(_v27, _v28, b2)
    _v194 = _v193[0]
    _v195 = _v193[1]
    _v196 = _vecmath.pair_plus(_v191, _v192, -1.0)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_sum(_v197, _v198, _v194, _v195)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = abs(-1.0)
    _v203 = abs(_v191)
    _v204 = abs(_v194)
    _v205 = _v202 + _v203
    _v206 = _v205 + _v204
    _v207 = abs(_v200) * 16384.0 >= _v206
    _v208 = _vecmath.pair_product(_v200, _v201, _v200, _v201)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _vecmath.pair_product(_v209, _v210, _v200, _v201)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = abs(_v212) > 1.0261342003245941e-289
    _v215 = abs(_v212)
    _v216 = _vecmath.pair_quotient(_v160, _v161, _v212, _v213)
    _v217 = _v216[0]
    _v218 = _v216[1]
    _v219 = _v217 + _v218
    _v220 = a1 > 0.0
    _v221 = b1 > 0.0
    _v222 = _vecmath.in_range(_v219)
    _v223 = abs(x)
    _v224 = abs(a0)
    _v225 = abs(a1)
    _v226 = abs(a2)
    _v227 = abs(a3)
    _v228 = abs(b1)
    _v229 = abs(b2)
    _v230 = _v215 < 9.7453140114e288
    _v231 = _v223 < 3.402823669209385e38
    _v232 = _v224 < 3.402823669209385e38
    _v233 = _v225 < 3.402823669209385e38
    _v234 = _v226 < 3.402823669209385e38
    _v235 = _v227 < 3.402823669209385e38
    _v236 = _v228 < 3.402823669209385e38
    _v237 = _v229 < 3.402823669209385e38
    _v238 = _v3 & _v22
    _v239 = _v238 & _v32
    _v240 = _v239 & _v62
    _v241 = _v240 & _v72
    _v242 = _v241 & _v73
    _v243 = _v242 & _v92
    _v244 = _v243 & _v119
    _v245 = _v244 & _v189
    _v246 = _v245 & _v207
    _v247 = _v246 & _v214
    _v248 = _v247 & _v220
    _v249 = _v248 & _v221
    _v250 = _v249 & _v222
    _v251 = _v250 & _v230
    _v252 = _v251 & _v231
    _v253 = _v252 & _v232
    _v254 = _v253 & _v233
    _v255 = _v254 & _v234
    _v256 = _v255 & _v235
    _v257 = _v256 & _v236
    _v258 = _v257 & _v237
    _v259 = _vecmath.pair_times(_v97, _v98, b1)
    _v260 = _v259[0]
    _v261 = _v259[1]
    _v262 = abs(_v260) > 1.0261342003245941e-289
    _v263 = _vecmath.pair_product(_v260, _v261, _v27, _v28)
    _v264 = _v263[0]
    _v265 = _v263[1]
    _v266 = 2.0 * _v5
    _v267 = 2.0 * _v6
    _v268 = 2.0 * _v15
    _v269 = 2.0 * _v16
    _v270 = 2.0 * _v34
    _v271 = 2.0 * _v35
    _v272 = 2.0 * a2
    _v273 = 2.0 * 0.0
    _v274 = 2.0 * _v44
    _v275 = 2.0 * _v45
    _v276 = _vecmath.two_product(6.0, a0)
    _v277 = _v276[0]
    _v278 = _v276[1]
    _v279 = _vecmath.pair_product(_v277, _v278, _v20, _v21)
    _v280 = _v279[0]
    _v281 = _v279[1]
    _v282 = abs(_v280) > 1.0261342003245941e-289
    _v283 = _vecmath.pair_product(_v280, _v281, _v27, _v28)
    _v284 = _v283[0]
    _v285 = _v283[1]
    _v286 = _vecmath.pair_times(_v114, _v115, x)
    _v287 = _v286[0]
    _v288 = _v286[1]
    _v289 = _vecmath.pair_sum(_v12, _v13, _v54, _v55)
    _v290 = _v289[0]
    _v291 = _v289[1]
    _v292 = _vecmath.pair_sum(_v290, _v291, _v67, _v68)
    _v293 = _v292[0]
    _v294 = _v292[1]
    _v295 = _vecmath.pair_sum(_v293, _v294, _v84, _v85)
    _v296 = _v295[0]
    _v297 = _v295[1]
    _v298 = _vecmath.pair_sum(_v296, _v297, _v94, _v95)
    _v299 = _v298[0]
    _v300 = _v298[1]
    _v301 = _vecmath.pair_sum(_v299, _v300, _v264, _v265)
    _v302 = _v301[0]
    _v303 = _v301[1]
    _v304 = _vecmath.pair_sum(_v302, _v303, _v266, _v267)
    _v305 = _v304[0]
    _v306 = _v304[1]
    _v307 = _vecmath.pair_sum(_v305, _v306, _v268, _v269)
    _v308 = _v307[0]
    _v309 = _v307[1]
    _v310 = _vecmath.pair_sum(_v308, _v309, _v270, _v271)
    _v311 = _v310[0]
    _v312 = _v310[1]
    _v313 = _vecmath.pair_sum(_v311, _v312, _v272, _v273)
    _v314 = _v313[0]
    _v315 = _v313[1]
    _v316 = _vecmath.pair_sum(_v314, _v315, _v111, _v112)
    _v317 = _v316[0]
    _v318 = _v316[1]
    _v319 = _vecmath.pair_sum(_v317, _v318, _v274, _v275)
    _v320 = _v319[0]
    _v321 = _v319[1]
    _v322 = _vecmath.pair_sum(_v320, _v321, _v284, _v285)
    _v323 = _v322[0]
    _v324 = _v322[1]
    _v325 = _vecmath.pair_sum(_v323, _v324, _v287, _v288)
    _v326 = _v325[0]
    _v327 = _v325[1]
    _v328 = abs(_v264)
    _v329 = abs(_v266)
    _v330 = abs(_v268)
    _v331 = abs(_v270)
    _v332 = abs(_v272)
    _v333 = abs(_v274)
    _v334 = abs(_v284)
    _v335 = abs(_v287)
    _v336 = _v163 + _v168
    _v337 = _v336 + _v169
    _v338 = _v337 + _v171
    _v339 = _v338 + _v172
    _v340 = _v339 + _v328
    _v341 = _v340 + _v329
    _v342 = _v341 + _v330
    _v343 = _v342 + _v331
    _v344 = _v343 + _v332
    _v345 = _v344 + _v174
    _v346 = _v345 + _v333
    _v347 = _v346 + _v334
    _v348 = _v347 + _v335
    _v349 = abs(_v326) * 16384.0 >= _v348
    _v350 = -_v191
    _v351 = -_v192
    _v352 = _vecmath.pair_plus(_v350, _v351, 1.0)
    _v353 = _v352[0]
    _v354 = _v352[1]
    _v355 = _vecmath.pair_sum(_v353, _v354, _v194, _v195)
    _v356 = _v355[0]
    _v357 = _v355[1]
    _v358 = abs(_v350)
    _v359 = abs(1.0)
    _v360 = _v358 + _v359
    _v361 = _v360 + _v204
    _v362 = abs(_v356) * 16384.0 >= _v361
    _v363 = _vecmath.pair_product(_v356, _v357, _v356, _v357)
    _v364 = _v363[0]
    _v365 = _v363[1]
    _v366 = _vecmath.pair_product(_v364, _v365, _v356, _v357)
    _v367 = _v366[0]
    _v368 = _v366[1]
    _v369 = abs(_v367) > 1.0261342003245941e-289
    _v370 = abs(_v367)
    _v371 = _vecmath.pair_quotient(_v326, _v327, _v367, _v368)
    _v372 = _v371[0]
    _v373 = _v371[1]
    _v374 = _v372 + _v373
    _v375 = _vecmath.in_range(_v374)
    _v376 = _v370 < 9.7453140114e288
    _v377 = _v32 & _v62
    _v378 = _v377 & _v92
    _v379 = _v378 & _v73
    _v380 = _v379 & _v262
    _v381 = _v380 & _v3
    _v382 = _v381 & _v22
    _v383 = _v382 & _v282
    _v384 = _v383 & _v349
    _v385 = _v384 & _v362
    _v386 = _v385 & _v369
    _v387 = _v386 & _v220
    _v388 = _v387 & _v221
    _v389 = _v388 & _v375
    _v390 = _v389 & _v376
    _v391 = _v390 & _v231
    _v392 = _v391 & _v232
    _v393 = _v392 & _v233
    _v394 = _v393 & _v234
    _v395 = _v394 & _v235
    _v396 = _v395 & _v236
    _v397 = _v396 & _v237
    _v398 = x * x
    _v399 = _v398 * b2
    _v400 = _v258 if _v399 < 0.0 else _v397
    _v401 = _v219 if _v399 < 0.0 else _v374
    _v402 = abs(_v399) + abs(0.0)
    _v403 = abs(_v399 - 0.0) * 1073741824.0 > _v402
    _v404 = _v400 & _v403
    _v405 = -2.0 * _v109
    _v406 = -2.0 * _v110
    _v407 = _vecmath.pair_times(_v277, _v278, b1)
    _v408 = _v407[0]
    _v409 = _v407[1]
    _v410 = abs(_v408) > 1.0261342003245941e-289
    _v411 = _vecmath.pair_times(_v408, _v409, b2)
    _v412 = _v411[0]
    _v413 = _v411[1]
    _v414 = _vecmath.pair_times(_v412, _v413, x)
    _v415 = _v414[0]
    _v416 = _v414[1]
    _v417 = _vecmath.pair_sum(_v124, _v125, _v36, _v37)
    _v418 = _v417[0]
    _v419 = _v417[1]
    _v420 = _vecmath.pair_sum(_v418, _v419, _v38, _v39)
    _v421 = _v420[0]
    _v422 = _v420[1]
    _v423 = _vecmath.pair_sum(_v421, _v422, _v405, _v406)
    _v424 = _v423[0]
    _v425 = _v423[1]
    _v426 = _vecmath.pair_sum(_v424, _v425, _v46, _v47)
    _v427 = _v426[0]
    _v428 = _v426[1]
    _v429 = _vecmath.pair_sum(_v427, _v428, _v54, _v55)
    _v430 = _v429[0]
    _v431 = _v429[1]
    _v432 = _vecmath.pair_sum(_v430, _v431, _v75, _v76)
    _v433 = _v432[0]
    _v434 = _v432[1]
    _v435 = _vecmath.pair_sum(_v433, _v434, _v84, _v85)
    _v436 = _v435[0]
    _v437 = _v435[1]
    _v438 = _vecmath.pair_sum(_v436, _v437, _v94, _v95)
    _v439 = _v438[0]
    _v440 = _v438[1]
    _v441 = _vecmath.pair_sum(_v439, _v440, _v264, _v265)
    _v442 = _v441[0]
    _v443 = _v441[1]
    _v444 = _vecmath.pair_sum(_v442, _v443, _v100, _v101)
    _v445 = _v444[0]
    _v446 = _v444[1]
    _v447 = _vecmath.pair_sum(_v445, _v446, _v268, _v269)
    _v448 = _v447[0]
    _v449 = _v447[1]
    _v450 = _vecmath.pair_sum(_v448, _v449, _v415, _v416)
    _v451 = _v450[0]
    _v452 = _v450[1]
    _v453 = abs(_v405)
    _v454 = abs(_v415)
    _v455 = _v176 + _v165
    _v456 = _v455 + _v166
    _v457 = _v456 + _v453
    _v458 = _v457 + _v167
    _v459 = _v458 + _v168
    _v460 = _v459 + _v170
    _v461 = _v460 + _v171
    _v462 = _v461 + _v172
    _v463 = _v462 + _v328
    _v464 = _v463 + _v173
    _v465 = _v464 + _v330
    _v466 = _v465 + _v454
    _v467 = abs(_v451) * 16384.0 >= _v466
    _v468 = _vecmath.pair_plus(_v350, _v351, -1.0)
    _v469 = _v468[0]
    _v470 = _v468[1]
    _v471 = _vecmath.pair_sum(_v469, _v470, _v194, _v195)
    _v472 = _v471[0]
    _v473 = _v471[1]
    _v474 = _v202 + _v358
    _v475 = _v474 + _v204
    _v476 = abs(_v472) * 16384.0 >= _v475
    _v477 = _vecmath.pair_product(_v472, _v473, _v472, _v473)
    _v478 = _v477[0]
    _v479 = _v477[1]
    _v480 = _vecmath.pair_product(_v478, _v479, _v472, _v473)
    _v481 = _v480[0]
    _v482 = _v480[1]
    _v483 = abs(_v481) > 1.0261342003245941e-289
    _v484 = abs(_v481)
    _v485 = _vecmath.pair_quotient(_v451, _v452, _v481, _v482)
    _v486 = _v485[0]
    _v487 = _v485[1]
    _v488 = _v486 + _v487
    _v489 = _vecmath.in_range(_v488)
    _v490 = _v484 < 9.7453140114e288
    _v491 = _v239 & _v72
    _v492 = _v491 & _v73
    _v493 = _v492 & _v92
    _v494 = _v493 & _v262
    _v495 = _v494 & _v410
    _v496 = _v495 & _v467
    _v497 = _v496 & _v476
    _v498 = _v497 & _v483
    _v499 = _v498 & _v220
    _v500 = _v499 & _v221
    _v501 = _v500 & _v489
    _v502 = _v501 & _v490
    _v503 = _v502 & _v231
    _v504 = _v503 & _v232
    _v505 = _v504 & _v233
    _v506 = _v505 & _v234
    _v507 = _v506 & _v235
    _v508 = _v507 & _v236
    _v509 = _v508 & _v237
    _v510 = _vecmath.pair_sum(_v12, _v13, _v17, _v18)
    _v511 = _v510[0]
    _v512 = _v510[1]
    _v513 = _vecmath.pair_sum(_v511, _v512, _v405, _v406)
    _v514 = _v513[0]
    _v515 = _v513[1]
    _v516 = _vecmath.pair_sum(_v514, _v515, _v54, _v55)
    _v517 = _v516[0]
    _v518 = _v516[1]
    _v519 = _vecmath.pair_sum(_v517, _v518, _v84, _v85)
    _v520 = _v519[0]
    _v521 = _v519[1]
    _v522 = _vecmath.pair_sum(_v520, _v521, _v94, _v95)
    _v523 = _v522[0]
    _v524 = _v522[1]
    _v525 = _vecmath.pair_sum(_v523, _v524, _v266, _v267)
    _v526 = _v525[0]
    _v527 = _v525[1]
    _v528 = _vecmath.pair_sum(_v526, _v527, _v270, _v271)
    _v529 = _v528[0]
    _v530 = _v528[1]
    _v531 = _vecmath.pair_sum(_v529, _v530, _v272, _v273)
    _v532 = _v531[0]
    _v533 = _v531[1]
    _v534 = _vecmath.pair_sum(_v532, _v533, _v274, _v275)
    _v535 = _v534[0]
    _v536 = _v534[1]
    _v537 = _vecmath.pair_sum(_v535, _v536, _v415, _v416)
    _v538 = _v537[0]
    _v539 = _v537[1]
    _v540 = _vecmath.pair_sum(_v538, _v539, _v284, _v285)
    _v541 = _v540[0]
    _v542 = _v540[1]
    _v543 = _vecmath.pair_sum(_v541, _v542, _v121, _v122)
    _v544 = _v543[0]
    _v545 = _v543[1]
    _v546 = _vecmath.pair_sum(_v544, _v545, _v287, _v288)
    _v547 = _v546[0]
    _v548 = _v546[1]
    _v549 = _v163 + _v164
    _v550 = _v549 + _v453
    _v551 = _v550 + _v168
    _v552 = _v551 + _v171
    _v553 = _v552 + _v172
    _v554 = _v553 + _v329
    _v555 = _v554 + _v331
    _v556 = _v555 + _v332
    _v557 = _v556 + _v333
    _v558 = _v557 + _v454
    _v559 = _v558 + _v334
    _v560 = _v559 + _v175
    _v561 = _v560 + _v335
    _v562 = abs(_v547) * 16384.0 >= _v561
    _v563 = _vecmath.pair_plus(_v191, _v192, 1.0)
    _v564 = _v563[0]
    _v565 = _v563[1]
    _v566 = _vecmath.pair_sum(_v564, _v565, _v194, _v195)
    _v567 = _v566[0]
    _v568 = _v566[1]
    _v569 = _v359 + _v203
    _v570 = _v569 + _v204
    _v571 = abs(_v567) * 16384.0 >= _v570
    _v572 = _vecmath.pair_product(_v567, _v568, _v567, _v568)
    _v573 = _v572[0]
    _v574 = _v572[1]
    _v575 = _vecmath.pair_product(_v573, _v574, _v567, _v568)
    _v576 = _v575[0]
    _v577 = _v575[1]
    _v578 = abs(_v576) > 1.0261342003245941e-289
    _v579 = abs(_v576)
    _v580 = _vecmath.pair_quotient(_v547, _v548, _v576, _v577)
    _v581 = _v580[0]
    _v582 = _v580[1]
    _v583 = _v581 + _v582
    _v584 = _vecmath.in_range(_v583)
    _v585 = _v579 < 9.7453140114e288
    _v586 = _v32 & _v92
    _v587 = _v586 & _v73
    _v588 = _v587 & _v3
    _v589 = _v588 & _v22
    _v590 = _v589 & _v410
    _v591 = _v590 & _v282
    _v592 = _v591 & _v119
    _v593 = _v592 & _v562
    _v594 = _v593 & _v571
    _v595 = _v594 & _v578
    _v596 = _v595 & _v220
    _v597 = _v596 & _v221
    _v598 = _v597 & _v584
    _v599 = _v598 & _v585
    _v600 = _v599 & _v231
    _v601 = _v600 & _v232
    _v602 = _v601 & _v233
    _v603 = _v602 & _v234
    _v604 = _v603 & _v235
    _v605 = _v604 & _v236
    _v606 = _v605 & _v237
    _v607 = _v509 if _v399 < 0.0 else _v606
    _v608 = _v488 if _v399 < 0.0 else _v583
    _v609 = _v607 & _v403
    _v610 = b1 * x
    _v611 = _v404 if _v610 < 0.0 else _v609
    _v612 = _v401 if _v610 < 0.0 else _v608
    _v613 = abs(_v610) + abs(0.0)
    _v614 = abs(_v610 - 0.0) * 1073741824.0 > _v613
    _v615 = _v611 & _v614
    _v616 = _vecmath.guarded(_v612, _v615)
    return _v616, _v615


@_vecmath.jit_inline
def _rational_derivative2_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = b1 * b1
    _v1 = -2.0 * _v0
    _v2 = _v1 * a0
    _v3 = -2.0 * a0
    _v4 = _v3 * b2
    _v5 = -2.0 * a1
    _v6 = _v5 * b1
    _v7 = b2 * b2
    _v8 = -2.0 * _v7
    _v9 = x * x
    _v10 = _v9 * x
    _v11 = _v8 * _v10
    _v12 = _v11 * a1
    _v13 = -2.0 * a2
    _v14 = _v1 * _v10
    _v15 = _v14 * a3
    _v16 = -2.0 * _v10
    _v17 = _v16 * a3
    _v18 = _v17 * b2
    _v19 = -6.0 * a0
    _v20 = _v19 * b1
    _v21 = _v20 * b2
    _v22 = _v21 * x
    _v23 = -6.0 * _v7
    _v24 = _v23 * _v9
    _v25 = _v24 * a0
    _v26 = -6.0 * a1
    _v27 = _v26 * b2
    _v28 = _v27 * x
    _v29 = -6.0 * _v9
    _v30 = _v29 * a2
    _v31 = _v30 * b2
    _v32 = -6.0 * a3
    _v33 = _v32 * x
    _v34 = 2.0 * _v10
    _v35 = _v34 * a2
    _v36 = _v35 * b1
    _v37 = _v36 * b2
    _v38 = 6.0 * _v9
    _v39 = _v38 * a3
    _v40 = _v39 * b1
    _v41 = _v2 + _v4
    _v42 = _v41 + _v6
    _v43 = _v42 + _v12
    _v44 = _v43 + _v13
    _v45 = _v44 + _v15
    _v46 = _v45 + _v18
    _v47 = _v46 + _v22
    _v48 = _v47 + _v25
    _v49 = _v48 + _v28
    _v50 = _v49 + _v31
    _v51 = _v50 + _v33
    _v52 = _v51 + _v37
    _v53 = _v52 + _v40
    _v54 = abs(_v2)
    _v55 = abs(_v4)
    _v56 = abs(_v6)
    _v57 = abs(_v12)
    _v58 = abs(_v13)
    _v59 = abs(_v15)
    _v60 = abs(_v18)
    _v61 = abs(_v22)
    _v62 = abs(_v25)
    _v63 = abs(_v28)
    _v64 = abs(_v31)
    _v65 = abs(_v33)
    _v66 = abs(_v37)
    _v67 = abs(_v40)
    _v68 = _v54 + _v55
    _v69 = _v68 + _v56
    _v70 = _v69 + _v57
    _v71 = _v70 + _v58
    _v72 = _v71 + _v59
    _v73 = _v72 + _v60
    _v74 = _v73 + _v61
    _v75 = _v74 + _v62
    _v76 = _v75 + _v63
    _v77 = _v76 + _v64
    _v78 = _v77 + _v65
    _v79 = _v78 + _v66
    _v80 = _v79 + _v67
    _v81 = abs(_v53) * 4096.0 >= _v80
    _v82 = b1 * x
    _v83 = _v9 * b2
    _v84 = -1.0 + _v82
    _v85 = _v84 + _v83
    _v86 = abs(-1.0)
    _v87 = abs(_v82)
    _v88 = abs(_v83)
    _v89 = _v86 + _v87
    _v90 = _v89 + _v88
    _v91 = abs(_v85) * 4096.0 >= _v90
    _v92 = _v85 * _v85
    _v93 = _v92 * _v85
    _v94 = abs(_v93) > 1.0261342003245941e-289
    _v95 = abs(_v93)
    _v96 = _v53 / _v93
    _v97 = a1 > 0.0
    _v98 = b1 > 0.0
    _v99 = _vecmath.in_range(_v96)
    _v100 = abs(x)
    _v101 = abs(a0)
    _v102 = abs(a1)
    _v103 = abs(a2)
    _v104 = abs(a3)
    _v105 = abs(b1)
    _v106 = abs(b2)
    _v107 = _v95 < 9.7453140114e288
    _v108 = _v100 < 3.402823669209385e38
    _v109 = _v101 < 3.402823669209385e38
    _v110 = _v102 < 3.402823669209385e38
    _v111 = _v103 < 3.402823669209385e38
    _v112 = _v104 < 3.402823669209385e38
    _v113 = _v105 < 3.402823669209385e38
    _v114 = _v106 < 3.402823669209385e38
    _v115 = _v81 & _v91
    _v116 = _v115 & _v94
    _v117 = _v116 & _v97
    _v118 = _v117 & _v98
    _v119 = _v118 & _v99
    _v120 = _v119 & _v107
    _v121 = _v120 & _v108
    _v122 = _v121 & _v109
    _v123 = _v122 & _v110
    _v124 = _v123 & _v111
    _v125 = _v124 & _v112
    _v126 = _v125 & _v113
    _v127 = _v126 & _v114
    _v128 = _v29 * a3
    _v129 = _v128 * b1
    _v130 = 2.0 * _v0
    _v131 = _v130 * a0
    _v132 = 2.0 * a1
    _v133 = _v132 * b1
    _v134 = 2.0 * _v7
    _v135 = _v134 * _v10
    _v136 = _v135 * a1
    _v137 = 2.0 * a2
    _v138 = _v130 * _v10
    _v139 = _v138 * a3
    _v140 = 6.0 * _v7
    _v141 = _v140 * _v9
    _v142 = _v141 * a0
    _v143 = 6.0 * a3
    _v144 = _v143 * x
    _v145 = _v4 + _v18
    _v146 = _v145 + _v22
    _v147 = _v146 + _v28
    _v148 = _v147 + _v31
    _v149 = _v148 + _v129
    _v150 = _v149 + _v131
    _v151 = _v150 + _v133
    _v152 = _v151 + _v136
    _v153 = _v152 + _v137
    _v154 = _v153 + _v37
    _v155 = _v154 + _v139
    _v156 = _v155 + _v142
    _v157 = _v156 + _v144
    _v158 = abs(_v129)
    _v159 = abs(_v131)
    _v160 = abs(_v133)
    _v161 = abs(_v136)
    _v162 = abs(_v137)
    _v163 = abs(_v139)
    _v164 = abs(_v142)
    _v165 = abs(_v144)
    _v166 = _v55 + _v60
    _v167 = _v166 + _v61
    _v168 = _v167 + _v63
    _v169 = _v168 + _v64
    _v170 = _v169 + _v158
    _v171 = _v170 + _v159
    _v172 = _v171 + _v160
    _v173 = _v172 + _v161
    _v174 = _v173 + _v162
    _v175 = _v174 + _v66
    _v176 = _v175 + _v163
    _v177 = _v176 + _v164
    _v178 = _v177 + _v165
    _v179 = abs(_v157) * 4096.0 >= _v178
    _v180 = -b1
    _v181 = _v180 * x
    _v182 = _v181 + 1.0
    _v183 = _v182 + _v83
    _v184 = abs(_v181)
    _v185 = abs(1.0)
    _v186 = _v184 + _v185
    _v187 = _v186 + _v88
    _v188 = abs(_v183) * 4096.0 >= _v187
    _v189 = _v183 * _v183
    _v190 = _v189 * _v183
    _v191 = abs(_v190) > 1.0261342003245941e-289
    _v192 = abs(_v190)
    _v193 = _v157 / _v190
    _v194 = _vecmath.in_range(_v193)
    _v195 = _v192 < 9.7453140114e288
    _v196 = _v179 & _v188
    _v197 = _v196 & _v191
    _v198 = _v197 & _v97
    _v199 = _v198 & _v98
    _v200 = _v199 & _v194
    _v201 = _v200 & _v195
    _v202 = _v201 & _v108
    _v203 = _v202 & _v109
    _v204 = _v203 & _v110
    _v205 = _v204 & _v111
    _v206 = _v205 & _v112
    _v207 = _v206 & _v113
    _v208 = _v207 & _v114
    _v209 = _v127 if _v83 < 0.0 else _v208
    _v210 = _v96 if _v83 < 0.0 else _v193
    _v211 = abs(_v83) + abs(0.0)
    _v212 = abs(_v83 - 0.0) * 1073741824.0 > _v211
    _v213 = _v209 & _v212
    _v214 = _v16 * a2
    _v215 = _v214 * b1
    _v216 = _v215 * b2
    _v217 = 6.0 * a0
    _v218 = _v217 * b1
    _v219 = _v218 * b2
    _v220 = _v219 * x
    _v221 = _v41 + _v12
    _v222 = _v221 + _v13
    _v223 = _v222 + _v216
    _v224 = _v223 + _v15
    _v225 = _v224 + _v18
    _v226 = _v225 + _v25
    _v227 = _v226 + _v28
    _v228 = _v227 + _v31
    _v229 = _v228 + _v129
    _v230 = _v229 + _v33
    _v231 = _v230 + _v133
    _v232 = _v231 + _v220
    _v233 = abs(_v216)
    _v234 = abs(_v220)
    _v235 = _v68 + _v57
    _v236 = _v235 + _v58
    _v237 = _v236 + _v233
    _v238 = _v237 + _v59
    _v239 = _v238 + _v60
    _v240 = _v239 + _v62
    _v241 = _v240 + _v63
    _v242 = _v241 + _v64
    _v243 = _v242 + _v158
    _v244 = _v243 + _v65
    _v245 = _v244 + _v160
    _v246 = _v245 + _v234
    _v247 = abs(_v232) * 4096.0 >= _v246
    _v248 = -1.0 + _v181
    _v249 = _v248 + _v83
    _v250 = _v86 + _v184
    _v251 = _v250 + _v88
    _v252 = abs(_v249) * 4096.0 >= _v251
    _v253 = _v249 * _v249
    _v254 = _v253 * _v249
    _v255 = abs(_v254) > 1.0261342003245941e-289
    _v256 = abs(_v254)
    _v257 = _v232 / _v254
    _v258 = _vecmath.in_range(_v257)
    _v259 = _v256 < 9.7453140114e288
    _v260 = _v247 & _v252
    _v261 = _v260 & _v255
    _v262 = _v261 & _v97
    _v263 = _v262 & _v98
    _v264 = _v263 & _v258
    _v265 = _v264 & _v259
    _v266 = _v265 & _v108
    _v267 = _v266 & _v109
    _v268 = _v267 & _v110
    _v269 = _v268 & _v111
    _v270 = _v269 & _v112
    _v271 = _v270 & _v113
    _v272 = _v271 & _v114
    _v273 = _v4 + _v6
    _v274 = _v273 + _v216
    _v275 = _v274 + _v18
    _v276 = _v275 + _v28
    _v277 = _v276 + _v31
    _v278 = _v277 + _v131
    _v279 = _v278 + _v136
    _v280 = _v279 + _v137
    _v281 = _v280 + _v139
    _v282 = _v281 + _v220
    _v283 = _v282 + _v142
    _v284 = _v283 + _v40
    _v285 = _v284 + _v144
    _v286 = _v55 + _v56
    _v287 = _v286 + _v233
    _v288 = _v287 + _v60
    _v289 = _v288 + _v63
    _v290 = _v289 + _v64
    _v291 = _v290 + _v159
    _v292 = _v291 + _v161
    _v293 = _v292 + _v162
    _v294 = _v293 + _v163
    _v295 = _v294 + _v234
    _v296 = _v295 + _v164
    _v297 = _v296 + _v67
    _v298 = _v297 + _v165
    _v299 = abs(_v285) * 4096.0 >= _v298
    _v300 = 1.0 + _v82
    _v301 = _v300 + _v83
    _v302 = _v185 + _v87
    _v303 = _v302 + _v88
    _v304 = abs(_v301) * 4096.0 >= _v303
    _v305 = _v301 * _v301
    _v306 = _v305 * _v301
    _v307 = abs(_v306) > 1.0261342003245941e-289
    _v308 = abs(_v306)
    _v309 = _v285 / _v306
    _v310 = _vecmath.in_range(_v309)
    _v311 = _v308 < 9.7453140114e288
    _v312 = _v299 & _v304
    _v313 = _v312 & _v307
    _v314 = _v313 & _v97
    _v315 = _v314 & _v98
    _v316 = _v315 & _v310
    _v317 = _v316 & _v311
    _v318 = _v317 & _v108
    _v319 = _v318 & _v109
    _v320 = _v319 & _v110
    _v321 = _v320 & _v111
    _v322 = _v321 & _v112
    _v323 = _v322 & _v113
    _v324 = _v323 & _v114
    _v325 = _v272 if _v83 < 0.0 else _v324
    _v326 = _v257 if _v83 < 0.0 else _v309
    _v327 = _v325 & _v212
    _v328 = _v213 if _v82 < 0.0 else _v327
    _v329 = _v210 if _v82 < 0.0 else _v326
    _v330 = abs(_v82) + abs(0.0)
    _v331 = abs(_v82 - 0.0) * 1073741824.0 > _v330
    _v332 = _v328 & _v331
    _v333 = _vecmath.guarded(_v329, _v332)
    return _v333, _v332


@_cached
def _fill_rational_derivative2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative2_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative2(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative2(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative2(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative2_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative2 = _dispatch.Kernel(
    __name__,
    "rational_derivative2",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative2,
        fill32=_fill32_rational_derivative2,
        mend=_mend_rational_derivative2,
        one=_one_rational_derivative2,
        one32=_one32_rational_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of rational with respect to x.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative2(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative2)
def _overload_rational_derivative2(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative2.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_a0_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "1/(-b1*x - b2*x**2 + 1)", "-1/(b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a0_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -1/(b1*x + b2*x**2 - 1)
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(b1, x)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(b2, _t8)
    _t12 = _ball.add(_t5, _t10)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.sub(_t12, _t13)
    _t17 = _ball.div(_t1, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a0_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 1, _side
    )


_rational_derivative_a0_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "1/(-b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a0_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # 1/(-b1*x + b2*x**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(b2, _t5)
    _t9 = _ball.add(_t1, _t7)
    _t11 = _ball.mul(b1, x)
    _t13 = _ball.sub(_t9, _t11)
    _t15 = _ball.div(_t1, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a0_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 1, _side
    )


_rational_derivative_a0_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "1/(b1*x - b2*x**2 + 1)", "-1/(-b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a0_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -1/(-b1*x + b2*x**2 - 1)
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(b2, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t7, _t9)
    _t13 = _ball.mul(b1, x)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.div(_t1, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a0_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 1, _side
    )


_rational_derivative_a0_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "1/(b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a0_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # 1/(b1*x + b2*x**2 + 1)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(b1, x)
    _t7 = _ball.add(_t1, _t5)
    _t9 = _ball.sqr(x)
    _t11 = _ball.mul(b2, _t9)
    _t13 = _ball.add(_t7, _t11)
    _t15 = _ball.div(_t1, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a0_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 1, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_a0_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_a0_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a0_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a0_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_a0_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a0_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a0_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_a0_sign0(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        _order = _rational_derivative_a0_sign1(x, a0, a1, a2, a3, b1, b2)
        if _order == -1:
            return _rational_derivative_a0_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_a0_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_a0_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        return _rational_derivative_a0_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_a0_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_a0_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative_a0_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_a0_sign1(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_a0_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_a0_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_a0_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative_a0_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(b1, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.two_product(x, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, b2)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -_v9
    _v12 = -_v10
    _v13 = _vecmath.pair_sum(_v3, _v4, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v3)
    _v20 = abs(_v11)
    _v21 = abs(1.0)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = abs(_v17) * 16384.0 >= _v23
    _v25 = _v17 + _v18
    _v26 = 1.0 / _v25
    _v27 = a1 > 0.0
    _v28 = b1 > 0.0
    _v29 = abs(x)
    _v30 = abs(a0)
    _v31 = abs(a1)
    _v32 = abs(a2)
    _v33 = abs(a3)
    _v34 = abs(b1)
    _v35 = abs(b2)
    _v36 = _v29 < 3.402823669209385e38
    _v37 = _v30 < 3.402823669209385e38
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v24 & _v27
    _v44 = _v43 & _v28
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 & _v40
    _v50 = _v49 & _v41
    _v51 = _v50 & _v42
    _v52 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_sum(_v53, _v54, _v9, _v10)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = abs(_v9)
    _v59 = _v19 + _v21
    _v60 = _v59 + _v58
    _v61 = abs(_v56) * 16384.0 >= _v60
    _v62 = _v56 + _v57
    _v63 = 1.0 / _v62
    _v64 = _v61 & _v27
    _v65 = _v64 & _v28
    _v66 = _v65 & _v36
    _v67 = _v66 & _v37
    _v68 = _v67 & _v38
    _v69 = _v68 & _v39
    _v70 = _v69 & _v40
    _v71 = _v70 & _v41
    _v72 = _v71 & _v42
    _v73 = x * x
    _v74 = _v73 * b2
    _v75 = _v51 if _v74 < 0.0 else _v72
    _v76 = _v26 if _v74 < 0.0 else _v63
    _v77 = abs(_v74) + abs(0.0)
    _v78 = abs(_v74 - 0.0) * 1073741824.0 > _v77
    _v79 = _v75 & _v78
    _v80 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v1, _v2)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = abs(_v1)
    _v87 = _v20 + _v21
    _v88 = _v87 + _v86
    _v89 = abs(_v84) * 16384.0 >= _v88
    _v90 = _v84 + _v85
    _v91 = 1.0 / _v90
    _v92 = _v89 & _v27
    _v93 = _v92 & _v28
    _v94 = _v93 & _v36
    _v95 = _v94 & _v37
    _v96 = _v95 & _v38
    _v97 = _v96 & _v39
    _v98 = _v97 & _v40
    _v99 = _v98 & _v41
    _v100 = _v99 & _v42
    _v101 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_sum(_v102, _v103, _v9, _v10)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _v21 + _v86
    _v108 = _v107 + _v58
    _v109 = abs(_v105) * 16384.0 >= _v108
    _v110 = _v105 + _v106
    _v111 = 1.0 / _v110
    _v112 = _v109 & _v27
    _v113 = _v112 & _v28
    _v114 = _v113 & _v36
    _v115 = _v114 & _v37
    _v116 = _v115 & _v38
    _v117 = _v116 & _v39
    _v118 = _v117 & _v40
    _v119 = _v118 & _v41
    _v120 = _v119 & _v42
    _v121 = _v100 if _v74 < 0.0 else _v120
    _v122 = _v91 if _v74 < 0.0 else _v111
    _v123 = _v121 & _v78
    _v124 = b1 * x
    _v125 = _v79 if _v124 < 0.0 else _v123
    _v126 = _v76 if _v124 < 0.0 else _v122
    _v127 = abs(_v124) + abs(0.0)
    _v128 = abs(_v124 - 0.0) * 1073741824.0 > _v127
    _v129 = _v125 & _v128
    _v130 = _vecmath.guarded(_v126, _v129)
    return _v130, _v129


@_vecmath.jit_inline
def _rational_derivative_a0_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = -b1
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = -_v2
    _v4 = _v3 * b2
    _v5 = _v1 + _v4
    _v6 = _v5 + 1.0
    _v7 = abs(_v1)
    _v8 = abs(_v4)
    _v9 = abs(1.0)
    _v10 = _v7 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v6) * 4096.0 >= _v11
    _v13 = 1.0 / _v6
    _v14 = a1 > 0.0
    _v15 = b1 > 0.0
    _v16 = abs(x)
    _v17 = abs(a0)
    _v18 = abs(a1)
    _v19 = abs(a2)
    _v20 = abs(a3)
    _v21 = abs(b1)
    _v22 = abs(b2)
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v12 & _v14
    _v31 = _v30 & _v15
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v2 * b2
    _v40 = _v1 + 1.0
    _v41 = _v40 + _v39
    _v42 = abs(_v39)
    _v43 = _v7 + _v9
    _v44 = _v43 + _v42
    _v45 = abs(_v41) * 4096.0 >= _v44
    _v46 = 1.0 / _v41
    _v47 = _v45 & _v14
    _v48 = _v47 & _v15
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v29
    _v56 = _v38 if _v39 < 0.0 else _v55
    _v57 = _v13 if _v39 < 0.0 else _v46
    _v58 = abs(_v39) + abs(0.0)
    _v59 = abs(_v39 - 0.0) * 1073741824.0 > _v58
    _v60 = _v56 & _v59
    _v61 = b1 * x
    _v62 = _v4 + 1.0
    _v63 = _v62 + _v61
    _v64 = abs(_v61)
    _v65 = _v8 + _v9
    _v66 = _v65 + _v64
    _v67 = abs(_v63) * 4096.0 >= _v66
    _v68 = 1.0 / _v63
    _v69 = _v67 & _v14
    _v70 = _v69 & _v15
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = _v76 & _v29
    _v78 = 1.0 + _v61
    _v79 = _v78 + _v39
    _v80 = _v9 + _v64
    _v81 = _v80 + _v42
    _v82 = abs(_v79) * 4096.0 >= _v81
    _v83 = 1.0 / _v79
    _v84 = _v82 & _v14
    _v85 = _v84 & _v15
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v91 & _v29
    _v93 = _v77 if _v39 < 0.0 else _v92
    _v94 = _v68 if _v39 < 0.0 else _v83
    _v95 = _v93 & _v59
    _v96 = _v60 if _v61 < 0.0 else _v95
    _v97 = _v57 if _v61 < 0.0 else _v94
    _v98 = abs(_v61) + abs(0.0)
    _v99 = abs(_v61 - 0.0) * 1073741824.0 > _v98
    _v100 = _v96 & _v99
    _v101 = _vecmath.guarded(_v97, _v100)
    return _v101, _v100


@_cached
def _fill_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a0_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a0_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a0_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_a0(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a0_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a0(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a0_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a0(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_a0 = _dispatch.Kernel(
    __name__,
    "rational_derivative_a0",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_a0,
        fill32=_fill32_rational_derivative_a0,
        mend=_mend_rational_derivative_a0,
        one=_one_rational_derivative_a0,
        one32=_one32_rational_derivative_a0,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_a0(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter a0.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_a0)
def _overload_rational_derivative_a0(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_a0.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_a1_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x/(-b1*x - b2*x**2 + 1)", "-x/(b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a1_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x/(b1*x + b2*x**2 - 1)
    _t2 = _ball.neg(x)
    _t5 = _ball.mul(b1, x)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(b2, _t8)
    _t12 = _ball.add(_t5, _t10)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.sub(_t12, _t13)
    _t17 = _ball.div(_t2, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a1_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 2, _side
    )


_rational_derivative_a1_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x/(-b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a1_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/(-b1*x + b2*x**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(b2, _t5)
    _t9 = _ball.add(_t2, _t7)
    _t11 = _ball.mul(b1, x)
    _t13 = _ball.sub(_t9, _t11)
    _t15 = _ball.div(x, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a1_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 2, _side
    )


_rational_derivative_a1_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x/(b1*x - b2*x**2 + 1)", "-x/(-b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a1_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x/(-b1*x + b2*x**2 - 1)
    _t2 = _ball.neg(x)
    _t5 = _ball.sqr(x)
    _t7 = _ball.mul(b2, _t5)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t7, _t9)
    _t13 = _ball.mul(b1, x)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.div(_t2, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a1_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 2, _side
    )


_rational_derivative_a1_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x/(b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a1_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/(b1*x + b2*x**2 + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(b1, x)
    _t7 = _ball.add(_t2, _t5)
    _t9 = _ball.sqr(x)
    _t11 = _ball.mul(b2, _t9)
    _t13 = _ball.add(_t7, _t11)
    _t15 = _ball.div(x, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a1_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 2, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_a1_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_a1_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a1_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a1_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_a1_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a1_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a1_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_a1_sign0(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        _order = _rational_derivative_a1_sign1(x, a0, a1, a2, a3, b1, b2)
        if _order == -1:
            return _rational_derivative_a1_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_a1_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_a1_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        return _rational_derivative_a1_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_a1_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_a1_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative_a1_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_a1_sign1(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_a1_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_a1_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_a1_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative_a1_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(b1, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.two_product(x, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, b2)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -_v9
    _v12 = -_v10
    _v13 = _vecmath.pair_sum(_v3, _v4, _v11, _v12)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_plus(_v14, _v15, 1.0)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v3)
    _v20 = abs(_v11)
    _v21 = abs(1.0)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = abs(_v17) * 16384.0 >= _v23
    _v25 = _v17 + _v18
    _v26 = x / _v25
    _v27 = a1 > 0.0
    _v28 = b1 > 0.0
    _v29 = _vecmath.in_range(_v26)
    _v30 = _v26 == 0.0
    _v31 = _v30 & (x == 0.0)
    _v32 = _v29 | _v31
    _v33 = abs(x)
    _v34 = abs(a0)
    _v35 = abs(a1)
    _v36 = abs(a2)
    _v37 = abs(a3)
    _v38 = abs(b1)
    _v39 = abs(b2)
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v24 & _v27
    _v48 = _v47 & _v28
    _v49 = _v48 & _v32
    _v50 = _v49 & _v40
    _v51 = _v50 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _v53 & _v44
    _v55 = _v54 & _v45
    _v56 = _v55 & _v46
    _v57 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v9, _v10)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(_v9)
    _v64 = _v19 + _v21
    _v65 = _v64 + _v63
    _v66 = abs(_v61) * 16384.0 >= _v65
    _v67 = _v61 + _v62
    _v68 = x / _v67
    _v69 = _vecmath.in_range(_v68)
    _v70 = _v68 == 0.0
    _v71 = _v70 & (x == 0.0)
    _v72 = _v69 | _v71
    _v73 = _v66 & _v27
    _v74 = _v73 & _v28
    _v75 = _v74 & _v72
    _v76 = _v75 & _v40
    _v77 = _v76 & _v41
    _v78 = _v77 & _v42
    _v79 = _v78 & _v43
    _v80 = _v79 & _v44
    _v81 = _v80 & _v45
    _v82 = _v81 & _v46
    _v83 = x * x
    _v84 = _v83 * b2
    _v85 = _v56 if _v84 < 0.0 else _v82
    _v86 = _v26 if _v84 < 0.0 else _v68
    _v87 = abs(_v84) + abs(0.0)
    _v88 = abs(_v84 - 0.0) * 1073741824.0 > _v87
    _v89 = _v85 & _v88
    _v90 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_sum(_v91, _v92, _v1, _v2)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = abs(_v1)
    _v97 = _v20 + _v21
    _v98 = _v97 + _v96
    _v99 = abs(_v94) * 16384.0 >= _v98
    _v100 = _v94 + _v95
    _v101 = x / _v100
    _v102 = _vecmath.in_range(_v101)
    _v103 = _v101 == 0.0
    _v104 = _v103 & (x == 0.0)
    _v105 = _v102 | _v104
    _v106 = _v99 & _v27
    _v107 = _v106 & _v28
    _v108 = _v107 & _v105
    _v109 = _v108 & _v40
    _v110 = _v109 & _v41
    _v111 = _v110 & _v42
    _v112 = _v111 & _v43
    _v113 = _v112 & _v44
    _v114 = _v113 & _v45
    _v115 = _v114 & _v46
    _v116 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _vecmath.pair_sum(_v117, _v118, _v9, _v10)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _v21 + _v96
    _v123 = _v122 + _v63
    _v124 = abs(_v120) * 16384.0 >= _v123
    _v125 = _v120 + _v121
    _v126 = x / _v125
    _v127 = _vecmath.in_range(_v126)
    _v128 = _v126 == 0.0
    _v129 = _v128 & (x == 0.0)
    _v130 = _v127 | _v129
    _v131 = _v124 & _v27
    _v132 = _v131 & _v28
    _v133 = _v132 & _v130
    _v134 = _v133 & _v40
    _v135 = _v134 & _v41
    _v136 = _v135 & _v42
    _v137 = _v136 & _v43
    _v138 = _v137 & _v44
    _v139 = _v138 & _v45
    _v140 = _v139 & _v46
    _v141 = _v115 if _v84 < 0.0 else _v140
    _v142 = _v101 if _v84 < 0.0 else _v126
    _v143 = _v141 & _v88
    _v144 = b1 * x
    _v145 = _v89 if _v144 < 0.0 else _v143
    _v146 = _v86 if _v144 < 0.0 else _v142
    _v147 = abs(_v144) + abs(0.0)
    _v148 = abs(_v144 - 0.0) * 1073741824.0 > _v147
    _v149 = _v145 & _v148
    _v150 = _vecmath.guarded(_v146, _v149)
    return _v150, _v149


@_vecmath.jit_inline
def _rational_derivative_a1_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = -b1
    _v1 = _v0 * x
    _v2 = x * x
    _v3 = -_v2
    _v4 = _v3 * b2
    _v5 = _v1 + _v4
    _v6 = _v5 + 1.0
    _v7 = abs(_v1)
    _v8 = abs(_v4)
    _v9 = abs(1.0)
    _v10 = _v7 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v6) * 4096.0 >= _v11
    _v13 = x / _v6
    _v14 = a1 > 0.0
    _v15 = b1 > 0.0
    _v16 = abs(x)
    _v17 = abs(a0)
    _v18 = abs(a1)
    _v19 = abs(a2)
    _v20 = abs(a3)
    _v21 = abs(b1)
    _v22 = abs(b2)
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v12 & _v14
    _v31 = _v30 & _v15
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v2 * b2
    _v40 = _v1 + 1.0
    _v41 = _v40 + _v39
    _v42 = abs(_v39)
    _v43 = _v7 + _v9
    _v44 = _v43 + _v42
    _v45 = abs(_v41) * 4096.0 >= _v44
    _v46 = x / _v41
    _v47 = _v45 & _v14
    _v48 = _v47 & _v15
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v29
    _v56 = _v38 if _v39 < 0.0 else _v55
    _v57 = _v13 if _v39 < 0.0 else _v46
    _v58 = abs(_v39) + abs(0.0)
    _v59 = abs(_v39 - 0.0) * 1073741824.0 > _v58
    _v60 = _v56 & _v59
    _v61 = b1 * x
    _v62 = _v4 + 1.0
    _v63 = _v62 + _v61
    _v64 = abs(_v61)
    _v65 = _v8 + _v9
    _v66 = _v65 + _v64
    _v67 = abs(_v63) * 4096.0 >= _v66
    _v68 = x / _v63
    _v69 = _v67 & _v14
    _v70 = _v69 & _v15
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = _v76 & _v29
    _v78 = 1.0 + _v61
    _v79 = _v78 + _v39
    _v80 = _v9 + _v64
    _v81 = _v80 + _v42
    _v82 = abs(_v79) * 4096.0 >= _v81
    _v83 = x / _v79
    _v84 = _v82 & _v14
    _v85 = _v84 & _v15
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v91 & _v29
    _v93 = _v77 if _v39 < 0.0 else _v92
    _v94 = _v68 if _v39 < 0.0 else _v83
    _v95 = _v93 & _v59
    _v96 = _v60 if _v61 < 0.0 else _v95
    _v97 = _v57 if _v61 < 0.0 else _v94
    _v98 = abs(_v61) + abs(0.0)
    _v99 = abs(_v61 - 0.0) * 1073741824.0 > _v98
    _v100 = _v96 & _v99
    _v101 = _vecmath.guarded(_v97, _v100)
    return _v101, _v100


@_cached
def _fill_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a1_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a1_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a1_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_a1(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a1_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a1(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a1_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a1(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_a1 = _dispatch.Kernel(
    __name__,
    "rational_derivative_a1",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_a1,
        fill32=_fill32_rational_derivative_a1,
        mend=_mend_rational_derivative_a1,
        one=_one_rational_derivative_a1,
        one32=_one32_rational_derivative_a1,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_a1(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter a1.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_a1)
def _overload_rational_derivative_a1(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_a1.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_a2_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**2/(-b1*x - b2*x**2 + 1)", "-x**2/(b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a2_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # -x**2/(b1*x + b2*x**2 - 1)
    _t2 = _ball.sqr(x)
    _t4 = _ball.neg(_t2)
    _t7 = _ball.mul(b1, x)
    _t10 = _ball.mul(b2, _t2)
    _t12 = _ball.add(_t7, _t10)
    _t13 = (1.0, 0.0, 0.0, 0.0)
    _t15 = _ball.sub(_t12, _t13)
    _t17 = _ball.div(_t4, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a2_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 3, _side
    )


_rational_derivative_a2_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**2/(-b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a2_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2/(-b1*x + b2*x**2 + 1)
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(b2, _t2)
    _t9 = _ball.add(_t4, _t7)
    _t11 = _ball.mul(b1, x)
    _t13 = _ball.sub(_t9, _t11)
    _t15 = _ball.div(_t2, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a2_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 3, _side
    )


_rational_derivative_a2_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**2/(b1*x - b2*x**2 + 1)", "-x**2/(-b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a2_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # -x**2/(-b1*x + b2*x**2 - 1)
    _t2 = _ball.sqr(x)
    _t4 = _ball.neg(_t2)
    _t7 = _ball.mul(b2, _t2)
    _t9 = (1.0, 0.0, 0.0, 0.0)
    _t11 = _ball.sub(_t7, _t9)
    _t13 = _ball.mul(b1, x)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.div(_t4, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a2_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 3, _side
    )


_rational_derivative_a2_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**2/(b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a2_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return (0.0, 0.0, 0.0, 0.0)
    # x**2/(b1*x + b2*x**2 + 1)
    _t2 = _ball.sqr(x)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(b1, x)
    _t9 = _ball.add(_t4, _t7)
    _t11 = _ball.mul(b2, _t2)
    _t13 = _ball.add(_t9, _t11)
    _t15 = _ball.div(_t2, _t13)
    return _ball_wide.limit(
        _t15, _rational_derivative_a2_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 3, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_a2_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_a2_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a2_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a2_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_a2_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a2_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a2_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_a2_sign0(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        _order = _rational_derivative_a2_sign1(x, a0, a1, a2, a3, b1, b2)
        if _order == -1:
            return _rational_derivative_a2_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_a2_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_a2_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        return _rational_derivative_a2_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_a2_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_a2_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative_a2_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_a2_sign1(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_a2_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_a2_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_a2_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative_a2_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _vecmath.two_product(b1, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.two_product(x, x)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v7, _v8, b2)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = -_v10
    _v13 = -_v11
    _v14 = _vecmath.pair_sum(_v4, _v5, _v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_plus(_v15, _v16, 1.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v4)
    _v21 = abs(_v12)
    _v22 = abs(1.0)
    _v23 = _v20 + _v21
    _v24 = _v23 + _v22
    _v25 = abs(_v18) * 16384.0 >= _v24
    _v26 = _v18 + _v19
    _v27 = _v0 / _v26
    _v28 = a1 > 0.0
    _v29 = b1 > 0.0
    _v30 = _vecmath.in_range(_v27)
    _v31 = _v27 == 0.0
    _v32 = _v31 & (x == 0.0)
    _v33 = _v30 | _v32
    _v34 = abs(x)
    _v35 = abs(a0)
    _v36 = abs(a1)
    _v37 = abs(a2)
    _v38 = abs(a3)
    _v39 = abs(b1)
    _v40 = abs(b2)
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v40 < 3.402823669209385e38
    _v48 = _v25 & _v28
    _v49 = _v48 & _v29
    _v50 = _v49 & _v33
    _v51 = _v50 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _v53 & _v44
    _v55 = _v54 & _v45
    _v56 = _v55 & _v46
    _v57 = _v56 & _v47
    _v58 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_sum(_v59, _v60, _v10, _v11)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v10)
    _v65 = _v20 + _v22
    _v66 = _v65 + _v64
    _v67 = abs(_v62) * 16384.0 >= _v66
    _v68 = _v62 + _v63
    _v69 = _v0 / _v68
    _v70 = _vecmath.in_range(_v69)
    _v71 = _v69 == 0.0
    _v72 = _v71 & (x == 0.0)
    _v73 = _v70 | _v72
    _v74 = _v67 & _v28
    _v75 = _v74 & _v29
    _v76 = _v75 & _v73
    _v77 = _v76 & _v41
    _v78 = _v77 & _v42
    _v79 = _v78 & _v43
    _v80 = _v79 & _v44
    _v81 = _v80 & _v45
    _v82 = _v81 & _v46
    _v83 = _v82 & _v47
    _v84 = _v0 * b2
    _v85 = _v57 if _v84 < 0.0 else _v83
    _v86 = _v27 if _v84 < 0.0 else _v69
    _v87 = abs(_v84) + abs(0.0)
    _v88 = abs(_v84 - 0.0) * 1073741824.0 > _v87
    _v89 = _v85 & _v88
    _v90 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_sum(_v91, _v92, _v2, _v3)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = abs(_v2)
    _v97 = _v21 + _v22
    _v98 = _v97 + _v96
    _v99 = abs(_v94) * 16384.0 >= _v98
    _v100 = _v94 + _v95
    _v101 = _v0 / _v100
    _v102 = _vecmath.in_range(_v101)
    _v103 = _v101 == 0.0
    _v104 = _v103 & (x == 0.0)
    _v105 = _v102 | _v104
    _v106 = _v99 & _v28
    _v107 = _v106 & _v29
    _v108 = _v107 & _v105
    _v109 = _v108 & _v41
    _v110 = _v109 & _v42
    _v111 = _v110 & _v43
    _v112 = _v111 & _v44
    _v113 = _v112 & _v45
    _v114 = _v113 & _v46
    _v115 = _v114 & _v47
    _v116 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _vecmath.pair_sum(_v117, _v118, _v10, _v11)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _v22 + _v96
    _v123 = _v122 + _v64
    _v124 = abs(_v120) * 16384.0 >= _v123
    _v125 = _v120 + _v121
    _v126 = _v0 / _v125
    _v127 = _vecmath.in_range(_v126)
    _v128 = _v126 == 0.0
    _v129 = _v128 & (x == 0.0)
    _v130 = _v127 | _v129
    _v131 = _v124 & _v28
    _v132 = _v131 & _v29
    _v133 = _v132 & _v130
    _v134 = _v133 & _v41
    _v135 = _v134 & _v42
    _v136 = _v135 & _v43
    _v137 = _v136 & _v44
    _v138 = _v137 & _v45
    _v139 = _v138 & _v46
    _v140 = _v139 & _v47
    _v141 = _v115 if _v84 < 0.0 else _v140
    _v142 = _v101 if _v84 < 0.0 else _v126
    _v143 = _v141 & _v88
    _v144 = b1 * x
    _v145 = _v89 if _v144 < 0.0 else _v143
    _v146 = _v86 if _v144 < 0.0 else _v142
    _v147 = abs(_v144) + abs(0.0)
    _v148 = abs(_v144 - 0.0) * 1073741824.0 > _v147
    _v149 = _v145 & _v148
    _v150 = _vecmath.guarded(_v146, _v149)
    return _v150, _v149


@_vecmath.jit_inline
def _rational_derivative_a2_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = -b1
    _v2 = _v1 * x
    _v3 = -_v0
    _v4 = _v3 * b2
    _v5 = _v2 + _v4
    _v6 = _v5 + 1.0
    _v7 = abs(_v2)
    _v8 = abs(_v4)
    _v9 = abs(1.0)
    _v10 = _v7 + _v8
    _v11 = _v10 + _v9
    _v12 = abs(_v6) * 4096.0 >= _v11
    _v13 = _v0 / _v6
    _v14 = a1 > 0.0
    _v15 = b1 > 0.0
    _v16 = abs(x)
    _v17 = abs(a0)
    _v18 = abs(a1)
    _v19 = abs(a2)
    _v20 = abs(a3)
    _v21 = abs(b1)
    _v22 = abs(b2)
    _v23 = _v16 < 3.402823669209385e38
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v12 & _v14
    _v31 = _v30 & _v15
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v0 * b2
    _v40 = _v2 + 1.0
    _v41 = _v40 + _v39
    _v42 = abs(_v39)
    _v43 = _v7 + _v9
    _v44 = _v43 + _v42
    _v45 = abs(_v41) * 4096.0 >= _v44
    _v46 = _v0 / _v41
    _v47 = _v45 & _v14
    _v48 = _v47 & _v15
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v29
    _v56 = _v38 if _v39 < 0.0 else _v55
    _v57 = _v13 if _v39 < 0.0 else _v46
    _v58 = abs(_v39) + abs(0.0)
    _v59 = abs(_v39 - 0.0) * 1073741824.0 > _v58
    _v60 = _v56 & _v59
    _v61 = b1 * x
    _v62 = _v4 + 1.0
    _v63 = _v62 + _v61
    _v64 = abs(_v61)
    _v65 = _v8 + _v9
    _v66 = _v65 + _v64
    _v67 = abs(_v63) * 4096.0 >= _v66
    _v68 = _v0 / _v63
    _v69 = _v67 & _v14
    _v70 = _v69 & _v15
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = _v76 & _v29
    _v78 = 1.0 + _v61
    _v79 = _v78 + _v39
    _v80 = _v9 + _v64
    _v81 = _v80 + _v42
    _v82 = abs(_v79) * 4096.0 >= _v81
    _v83 = _v0 / _v79
    _v84 = _v82 & _v14
    _v85 = _v84 & _v15
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v91 & _v29
    _v93 = _v77 if _v39 < 0.0 else _v92
    _v94 = _v68 if _v39 < 0.0 else _v83
    _v95 = _v93 & _v59
    _v96 = _v60 if _v61 < 0.0 else _v95
    _v97 = _v57 if _v61 < 0.0 else _v94
    _v98 = abs(_v61) + abs(0.0)
    _v99 = abs(_v61 - 0.0) * 1073741824.0 > _v98
    _v100 = _v96 & _v99
    _v101 = _vecmath.guarded(_v97, _v100)
    return _v101, _v100


@_cached
def _fill_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a2_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a2_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_a2(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a2_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a2_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_a2 = _dispatch.Kernel(
    __name__,
    "rational_derivative_a2",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_a2,
        fill32=_fill32_rational_derivative_a2,
        mend=_mend_rational_derivative_a2,
        one=_one_rational_derivative_a2,
        one32=_one32_rational_derivative_a2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_a2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter a2.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_a2)
def _overload_rational_derivative_a2(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_a2.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_a3_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**3/(-b1*x - b2*x**2 + 1)", "-x**3/(b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a3_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x**3/(b1*x + b2*x**2 - 1)
    _t2 = _ball.powi(x, 3)
    _t4 = _ball.neg(_t2)
    _t7 = _ball.mul(b1, x)
    _t10 = _ball.sqr(x)
    _t12 = _ball.mul(b2, _t10)
    _t14 = _ball.add(_t7, _t12)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.sub(_t14, _t15)
    _t19 = _ball.div(_t4, _t17)
    return _ball_wide.limit(
        _t19, _rational_derivative_a3_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 4, _side
    )


_rational_derivative_a3_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**3/(-b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a3_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x**3/(-b1*x + b2*x**2 + 1)
    _t2 = _ball.powi(x, 3)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sqr(x)
    _t9 = _ball.mul(b2, _t7)
    _t11 = _ball.add(_t4, _t9)
    _t13 = _ball.mul(b1, x)
    _t15 = _ball.sub(_t11, _t13)
    _t17 = _ball.div(_t2, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a3_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 4, _side
    )


_rational_derivative_a3_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**3/(b1*x - b2*x**2 + 1)", "-x**3/(-b1*x + b2*x**2 - 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a3_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # -x**3/(-b1*x + b2*x**2 - 1)
    _t2 = _ball.powi(x, 3)
    _t4 = _ball.neg(_t2)
    _t7 = _ball.sqr(x)
    _t9 = _ball.mul(b2, _t7)
    _t11 = (1.0, 0.0, 0.0, 0.0)
    _t13 = _ball.sub(_t9, _t11)
    _t15 = _ball.mul(b1, x)
    _t17 = _ball.sub(_t13, _t15)
    _t19 = _ball.div(_t4, _t17)
    return _ball_wide.limit(
        _t19, _rational_derivative_a3_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 4, _side
    )


_rational_derivative_a3_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x**3/(b1*x + b2*x**2 + 1)"
)


@_vecmath.jit_scalar
def _rational_derivative_a3_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x**3/(b1*x + b2*x**2 + 1)
    _t2 = _ball.powi(x, 3)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.mul(b1, x)
    _t9 = _ball.add(_t4, _t7)
    _t11 = _ball.sqr(x)
    _t13 = _ball.mul(b2, _t11)
    _t15 = _ball.add(_t9, _t13)
    _t17 = _ball.div(_t2, _t15)
    return _ball_wide.limit(
        _t17, _rational_derivative_a3_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 4, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_a3_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_a3_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a3_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a3_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_a3_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_a3_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_a3_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_a3_sign0(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        _order = _rational_derivative_a3_sign1(x, a0, a1, a2, a3, b1, b2)
        if _order == -1:
            return _rational_derivative_a3_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_a3_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_a3_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        return _rational_derivative_a3_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_a3_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_a3_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _tied = _rational_derivative_a3_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_a3_sign1(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_a3_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_a3_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_a3_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _rational_derivative_a3_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * x
    _v2 = _vecmath.two_product(b1, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.two_product(x, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, b2)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = -_v11
    _v14 = -_v12
    _v15 = _vecmath.pair_sum(_v5, _v6, _v13, _v14)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_plus(_v16, _v17, 1.0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = abs(_v5)
    _v22 = abs(_v13)
    _v23 = abs(1.0)
    _v24 = _v21 + _v22
    _v25 = _v24 + _v23
    _v26 = abs(_v19) * 16384.0 >= _v25
    _v27 = _v19 + _v20
    _v28 = _v1 / _v27
    _v29 = a1 > 0.0
    _v30 = b1 > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = _v28 == 0.0
    _v33 = _v32 & (x == 0.0)
    _v34 = _v31 | _v33
    _v35 = abs(x)
    _v36 = abs(a0)
    _v37 = abs(a1)
    _v38 = abs(a2)
    _v39 = abs(a3)
    _v40 = abs(b1)
    _v41 = abs(b2)
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v40 < 3.402823669209385e38
    _v48 = _v41 < 3.402823669209385e38
    _v49 = _v26 & _v29
    _v50 = _v49 & _v30
    _v51 = _v50 & _v34
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _v53 & _v44
    _v55 = _v54 & _v45
    _v56 = _v55 & _v46
    _v57 = _v56 & _v47
    _v58 = _v57 & _v48
    _v59 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_sum(_v60, _v61, _v11, _v12)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = abs(_v11)
    _v66 = _v21 + _v23
    _v67 = _v66 + _v65
    _v68 = abs(_v63) * 16384.0 >= _v67
    _v69 = _v63 + _v64
    _v70 = _v1 / _v69
    _v71 = _vecmath.in_range(_v70)
    _v72 = _v70 == 0.0
    _v73 = _v72 & (x == 0.0)
    _v74 = _v71 | _v73
    _v75 = _v68 & _v29
    _v76 = _v75 & _v30
    _v77 = _v76 & _v74
    _v78 = _v77 & _v42
    _v79 = _v78 & _v43
    _v80 = _v79 & _v44
    _v81 = _v80 & _v45
    _v82 = _v81 & _v46
    _v83 = _v82 & _v47
    _v84 = _v83 & _v48
    _v85 = _v0 * b2
    _v86 = _v58 if _v85 < 0.0 else _v84
    _v87 = _v28 if _v85 < 0.0 else _v70
    _v88 = abs(_v85) + abs(0.0)
    _v89 = abs(_v85 - 0.0) * 1073741824.0 > _v88
    _v90 = _v86 & _v89
    _v91 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_sum(_v92, _v93, _v3, _v4)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = abs(_v3)
    _v98 = _v22 + _v23
    _v99 = _v98 + _v97
    _v100 = abs(_v95) * 16384.0 >= _v99
    _v101 = _v95 + _v96
    _v102 = _v1 / _v101
    _v103 = _vecmath.in_range(_v102)
    _v104 = _v102 == 0.0
    _v105 = _v104 & (x == 0.0)
    _v106 = _v103 | _v105
    _v107 = _v100 & _v29
    _v108 = _v107 & _v30
    _v109 = _v108 & _v106
    _v110 = _v109 & _v42
    _v111 = _v110 & _v43
    _v112 = _v111 & _v44
    _v113 = _v112 & _v45
    _v114 = _v113 & _v46
    _v115 = _v114 & _v47
    _v116 = _v115 & _v48
    _v117 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v118 = _v117[0]
    _v119 = _v117[1]
    _v120 = _vecmath.pair_sum(_v118, _v119, _v11, _v12)
    _v121 = _v120[0]
    _v122 = _v120[1]
    _v123 = _v23 + _v97
    _v124 = _v123 + _v65
    _v125 = abs(_v121) * 16384.0 >= _v124
    _v126 = _v121 + _v122
    _v127 = _v1 / _v126
    _v128 = _vecmath.in_range(_v127)
    _v129 = _v127 == 0.0
    _v130 = _v129 & (x == 0.0)
    _v131 = _v128 | _v130
    _v132 = _v125 & _v29
    _v133 = _v132 & _v30
    _v134 = _v133 & _v131
    _v135 = _v134 & _v42
    _v136 = _v135 & _v43
    _v137 = _v136 & _v44
    _v138 = _v137 & _v45
    _v139 = _v138 & _v46
    _v140 = _v139 & _v47
    _v141 = _v140 & _v48
    _v142 = _v116 if _v85 < 0.0 else _v141
    _v143 = _v102 if _v85 < 0.0 else _v127
    _v144 = _v142 & _v89
    _v145 = b1 * x
    _v146 = _v90 if _v145 < 0.0 else _v144
    _v147 = _v87 if _v145 < 0.0 else _v143
    _v148 = abs(_v145) + abs(0.0)
    _v149 = abs(_v145 - 0.0) * 1073741824.0 > _v148
    _v150 = _v146 & _v149
    _v151 = _vecmath.guarded(_v147, _v150)
    return _v151, _v150


@_vecmath.jit_inline
def _rational_derivative_a3_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = x * x
    _v1 = _v0 * x
    _v2 = -b1
    _v3 = _v2 * x
    _v4 = -_v0
    _v5 = _v4 * b2
    _v6 = _v3 + _v5
    _v7 = _v6 + 1.0
    _v8 = abs(_v3)
    _v9 = abs(_v5)
    _v10 = abs(1.0)
    _v11 = _v8 + _v9
    _v12 = _v11 + _v10
    _v13 = abs(_v7) * 4096.0 >= _v12
    _v14 = _v1 / _v7
    _v15 = a1 > 0.0
    _v16 = b1 > 0.0
    _v17 = abs(x)
    _v18 = abs(a0)
    _v19 = abs(a1)
    _v20 = abs(a2)
    _v21 = abs(a3)
    _v22 = abs(b1)
    _v23 = abs(b2)
    _v24 = _v17 < 3.402823669209385e38
    _v25 = _v18 < 3.402823669209385e38
    _v26 = _v19 < 3.402823669209385e38
    _v27 = _v20 < 3.402823669209385e38
    _v28 = _v21 < 3.402823669209385e38
    _v29 = _v22 < 3.402823669209385e38
    _v30 = _v23 < 3.402823669209385e38
    _v31 = _v13 & _v15
    _v32 = _v31 & _v16
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v38 & _v30
    _v40 = _v0 * b2
    _v41 = _v3 + 1.0
    _v42 = _v41 + _v40
    _v43 = abs(_v40)
    _v44 = _v8 + _v10
    _v45 = _v44 + _v43
    _v46 = abs(_v42) * 4096.0 >= _v45
    _v47 = _v1 / _v42
    _v48 = _v46 & _v15
    _v49 = _v48 & _v16
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v29
    _v56 = _v55 & _v30
    _v57 = _v39 if _v40 < 0.0 else _v56
    _v58 = _v14 if _v40 < 0.0 else _v47
    _v59 = abs(_v40) + abs(0.0)
    _v60 = abs(_v40 - 0.0) * 1073741824.0 > _v59
    _v61 = _v57 & _v60
    _v62 = b1 * x
    _v63 = _v5 + 1.0
    _v64 = _v63 + _v62
    _v65 = abs(_v62)
    _v66 = _v9 + _v10
    _v67 = _v66 + _v65
    _v68 = abs(_v64) * 4096.0 >= _v67
    _v69 = _v1 / _v64
    _v70 = _v68 & _v15
    _v71 = _v70 & _v16
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = _v76 & _v29
    _v78 = _v77 & _v30
    _v79 = 1.0 + _v62
    _v80 = _v79 + _v40
    _v81 = _v10 + _v65
    _v82 = _v81 + _v43
    _v83 = abs(_v80) * 4096.0 >= _v82
    _v84 = _v1 / _v80
    _v85 = _v83 & _v15
    _v86 = _v85 & _v16
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v91 & _v29
    _v93 = _v92 & _v30
    _v94 = _v78 if _v40 < 0.0 else _v93
    _v95 = _v69 if _v40 < 0.0 else _v84
    _v96 = _v94 & _v60
    _v97 = _v61 if _v62 < 0.0 else _v96
    _v98 = _v58 if _v62 < 0.0 else _v95
    _v99 = abs(_v62) + abs(0.0)
    _v100 = abs(_v62 - 0.0) * 1073741824.0 > _v99
    _v101 = _v97 & _v100
    _v102 = _vecmath.guarded(_v98, _v101)
    return _v102, _v101


@_cached
def _fill_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a3_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_a3_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a3_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_a3(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a3_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a3(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_a3_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_a3(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_a3 = _dispatch.Kernel(
    __name__,
    "rational_derivative_a3",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_a3,
        fill32=_fill32_rational_derivative_a3,
        mend=_mend_rational_derivative_a3,
        one=_one_rational_derivative_a3,
        one32=_one32_rational_derivative_a3,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_a3(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter a3.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_a3)
def _overload_rational_derivative_a3(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_a3.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_b1_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "x*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x - b2*x**2 + 1)**2",
    "x*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_b1_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # x*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 - 1)**2
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(x, _t18)
    _t23 = _ball.mul(b1, x)
    _t26 = _ball.mul(b2, _t8)
    _t28 = _ball.add(_t23, _t26)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t28, _t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t20, _t33)
    return _ball_wide.limit(
        _t35, _rational_derivative_b1_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 5, _side
    )


_rational_derivative_b1_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "x*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)**2"
)


@_vecmath.jit_scalar
def _rational_derivative_b1_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # x*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)**2
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(x, _t18)
    _t22 = (1.0, 0.0, 0.0, 0.0)
    _t25 = _ball.mul(b2, _t8)
    _t27 = _ball.add(_t22, _t25)
    _t29 = _ball.mul(b1, x)
    _t31 = _ball.sub(_t27, _t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t20, _t33)
    return _ball_wide.limit(
        _t35, _rational_derivative_b1_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 5, _side
    )


_rational_derivative_b1_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "-x*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x - b2*x**2 + 1)**2",
    "-x*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_b1_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -x*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 - 1)**2
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(x, _t18)
    _t22 = _ball.neg(_t20)
    _t25 = _ball.mul(b2, _t8)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.sub(_t25, _t27)
    _t31 = _ball.mul(b1, x)
    _t33 = _ball.sub(_t29, _t31)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.div(_t22, _t35)
    return _ball_wide.limit(
        _t37, _rational_derivative_b1_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 5, _side
    )


_rational_derivative_b1_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "-x*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)**2"
)


@_vecmath.jit_scalar
def _rational_derivative_b1_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -x*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)**2
    _t4 = _ball.mul(a1, x)
    _t6 = _ball.add(a0, _t4)
    _t8 = _ball.sqr(x)
    _t10 = _ball.mul(a2, _t8)
    _t12 = _ball.add(_t6, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(x, _t18)
    _t22 = _ball.neg(_t20)
    _t24 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.mul(b1, x)
    _t29 = _ball.add(_t24, _t27)
    _t31 = _ball.mul(b2, _t8)
    _t33 = _ball.add(_t29, _t31)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.div(_t22, _t35)
    return _ball_wide.limit(
        _t37, _rational_derivative_b1_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 5, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_b1_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_b1_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b1_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b1_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _rational_derivative_b1_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b1_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b1_sign2_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_b1_sign2(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b1_sign2_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b1_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_b1_sign0(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_b1_sign1(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        _order = _rational_derivative_b1_sign2(x, a0, a1, a2, a3, b1, b2)
        if _order == -1:
            return _rational_derivative_b1_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_b1_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_b1_sign2(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        return _rational_derivative_b1_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_b1_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_b1_limit(
    x,
    a0,
    a1,
    a2,
    a3,
    b1,
    b2,
    _float_x,
    _float_a0,
    _float_a1,
    _float_a2,
    _float_a3,
    _float_b1,
    _float_b2,
):
    """In balls."""
    _tied = _rational_derivative_b1_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_b1_sign2(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_b1_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_b1_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_b1_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _rational_derivative_b1_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _at = _rational_derivative_b1_limit(
        x,
        a0,
        a1,
        a2,
        a3,
        b1,
        b2,
        _float_x,
        _float_a0,
        _float_a1,
        _float_a2,
        _float_a3,
        _float_b1,
        _float_b2,
    )
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _rational_derivative_b1_limit(
            x,
            a0,
            a1,
            a2,
            a3,
            b1,
            b2,
            _float_x,
            _float_a0,
            _float_a1,
            _float_a2,
            _float_a3,
            _float_b1,
            _float_b2,
        )
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _rational_derivative_b1_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a1, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(x, x)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_times(_v4, _v5, a2)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.pair_times(_v4, _v5, x)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, a3)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v1, _v2, a0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_sum(_v16, _v17, _v7, _v8)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v13, _v14)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(a0)
    _v25 = abs(_v1)
    _v26 = abs(_v7)
    _v27 = abs(_v13)
    _v28 = _v24 + _v25
    _v29 = _v28 + _v26
    _v30 = _v29 + _v27
    _v31 = abs(_v22) * 16384.0 >= _v30
    _v32 = _vecmath.pair_times(_v22, _v23, x)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.two_product(b1, x)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -_v36
    _v39 = -_v37
    _v40 = _vecmath.pair_times(_v4, _v5, b2)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = -_v41
    _v44 = -_v42
    _v45 = _vecmath.pair_sum(_v38, _v39, _v43, _v44)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.pair_plus(_v46, _v47, 1.0)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v38)
    _v52 = abs(_v43)
    _v53 = abs(1.0)
    _v54 = _v51 + _v52
    _v55 = _v54 + _v53
    _v56 = abs(_v49) * 16384.0 >= _v55
    _v57 = _vecmath.pair_product(_v49, _v50, _v49, _v50)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_quotient(_v33, _v34, _v58, _v59)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _v61 + _v62
    _v64 = a1 > 0.0
    _v65 = b1 > 0.0
    _v66 = _vecmath.in_range(_v63)
    _v67 = abs(x)
    _v68 = abs(a1)
    _v69 = abs(a2)
    _v70 = abs(a3)
    _v71 = abs(b1)
    _v72 = abs(b2)
    _v73 = _v67 < 3.402823669209385e38
    _v74 = _v24 < 3.402823669209385e38
    _v75 = _v68 < 3.402823669209385e38
    _v76 = _v69 < 3.402823669209385e38
    _v77 = _v70 < 3.402823669209385e38
    _v78 = _v71 < 3.402823669209385e38
    _v79 = _v72 < 3.402823669209385e38
    _v80 = _v31 & _v56
    _v81 = _v80 & _v64
    _v82 = _v81 & _v65
    _v83 = _v82 & _v66
    _v84 = _v83 & _v73
    _v85 = _v84 & _v74
    _v86 = _v85 & _v75
    _v87 = _v86 & _v76
    _v88 = _v87 & _v77
    _v89 = _v88 & _v78
    _v90 = _v89 & _v79
    _v91 = _v22 + _v23
    _v92 = _v91 * x
    _v93 = _vecmath.pair_plus(_v38, _v39, 1.0)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = _vecmath.pair_sum(_v94, _v95, _v41, _v42)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = abs(_v41)
    _v100 = _v51 + _v53
    _v101 = _v100 + _v99
    _v102 = abs(_v97) * 16384.0 >= _v101
    _v103 = _v97 + _v98
    _v104 = _v103 * _v103
    _v105 = _v92 / _v104
    _v106 = _vecmath.in_range(_v105)
    _v107 = _v31 & _v102
    _v108 = _v107 & _v64
    _v109 = _v108 & _v65
    _v110 = _v109 & _v106
    _v111 = _v110 & _v73
    _v112 = _v111 & _v74
    _v113 = _v112 & _v75
    _v114 = _v113 & _v76
    _v115 = _v114 & _v77
    _v116 = _v115 & _v78
    _v117 = _v116 & _v79
    _v118 = x * x
    _v119 = _v118 * b2
    _v120 = _v90 if _v119 < 0.0 else _v117
    _v121 = _v63 if _v119 < 0.0 else _v105
    _v122 = abs(_v119) + abs(0.0)
    _v123 = abs(_v119 - 0.0) * 1073741824.0 > _v122
    _v124 = _v120 & _v123
    _v125 = -_v91
    _v126 = _v125 * x
    _v127 = _vecmath.pair_plus(_v43, _v44, 1.0)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_sum(_v128, _v129, _v36, _v37)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = abs(_v36)
    _v134 = _v52 + _v53
    _v135 = _v134 + _v133
    _v136 = abs(_v131) * 16384.0 >= _v135
    _v137 = _v131 + _v132
    _v138 = _v137 * _v137
    _v139 = _v126 / _v138
    _v140 = _vecmath.in_range(_v139)
    _v141 = _v31 & _v136
    _v142 = _v141 & _v64
    _v143 = _v142 & _v65
    _v144 = _v143 & _v140
    _v145 = _v144 & _v73
    _v146 = _v145 & _v74
    _v147 = _v146 & _v75
    _v148 = _v147 & _v76
    _v149 = _v148 & _v77
    _v150 = _v149 & _v78
    _v151 = _v150 & _v79
    _v152 = _vecmath.pair_plus(_v36, _v37, 1.0)
    _v153 = _v152[0]
    _v154 = _v152[1]
    _v155 = _vecmath.pair_sum(_v153, _v154, _v41, _v42)
    _v156 = _v155[0]
    _v157 = _v155[1]
    _v158 = _v53 + _v133
    _v159 = _v158 + _v99
    _v160 = abs(_v156) * 16384.0 >= _v159
    _v161 = _v156 + _v157
    _v162 = _v161 * _v161
    _v163 = _v126 / _v162
    _v164 = _vecmath.in_range(_v163)
    _v165 = _v31 & _v160
    _v166 = _v165 & _v64
    _v167 = _v166 & _v65
    _v168 = _v167 & _v164
    _v169 = _v168 & _v73
    _v170 = _v169 & _v74
    _v171 = _v170 & _v75
    _v172 = _v171 & _v76
    _v173 = _v172 & _v77
    _v174 = _v173 & _v78
    _v175 = _v174 & _v79
    _v176 = _v151 if _v119 < 0.0 else _v175
    _v177 = _v139 if _v119 < 0.0 else _v163
    _v178 = _v176 & _v123
    _v179 = b1 * x
    _v180 = _v124 if _v179 < 0.0 else _v178
    _v181 = _v121 if _v179 < 0.0 else _v177
    _v182 = abs(_v179) + abs(0.0)
    _v183 = abs(_v179 - 0.0) * 1073741824.0 > _v182
    _v184 = _v180 & _v183
    _v185 = _vecmath.guarded(_v181, _v184)
    return _v185, _v184


@_vecmath.jit_inline
def _rational_derivative_b1_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = a1 * x
    _v1 = x * x
    _v2 = _v1 * a2
    _v3 = _v1 * x
    _v4 = _v3 * a3
    _v5 = a0 + _v0
    _v6 = _v5 + _v2
    _v7 = _v6 + _v4
    _v8 = abs(a0)
    _v9 = abs(_v0)
    _v10 = abs(_v2)
    _v11 = abs(_v4)
    _v12 = _v8 + _v9
    _v13 = _v12 + _v10
    _v14 = _v13 + _v11
    _v15 = abs(_v7) * 4096.0 >= _v14
    _v16 = _v7 * x
    _v17 = -b1
    _v18 = _v17 * x
    _v19 = -_v1
    _v20 = _v19 * b2
    _v21 = _v18 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v18)
    _v24 = abs(_v20)
    _v25 = abs(1.0)
    _v26 = _v23 + _v24
    _v27 = _v26 + _v25
    _v28 = abs(_v22) * 4096.0 >= _v27
    _v29 = _v22 * _v22
    _v30 = _v16 / _v29
    _v31 = a1 > 0.0
    _v32 = b1 > 0.0
    _v33 = _vecmath.in_range(_v30)
    _v34 = abs(x)
    _v35 = abs(a1)
    _v36 = abs(a2)
    _v37 = abs(a3)
    _v38 = abs(b1)
    _v39 = abs(b2)
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v8 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v15 & _v28
    _v48 = _v47 & _v31
    _v49 = _v48 & _v32
    _v50 = _v49 & _v33
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v54 & _v44
    _v56 = _v55 & _v45
    _v57 = _v56 & _v46
    _v58 = _v1 * b2
    _v59 = _v18 + 1.0
    _v60 = _v59 + _v58
    _v61 = abs(_v58)
    _v62 = _v23 + _v25
    _v63 = _v62 + _v61
    _v64 = abs(_v60) * 4096.0 >= _v63
    _v65 = _v60 * _v60
    _v66 = _v16 / _v65
    _v67 = _vecmath.in_range(_v66)
    _v68 = _v15 & _v64
    _v69 = _v68 & _v31
    _v70 = _v69 & _v32
    _v71 = _v70 & _v67
    _v72 = _v71 & _v40
    _v73 = _v72 & _v41
    _v74 = _v73 & _v42
    _v75 = _v74 & _v43
    _v76 = _v75 & _v44
    _v77 = _v76 & _v45
    _v78 = _v77 & _v46
    _v79 = _v57 if _v58 < 0.0 else _v78
    _v80 = _v30 if _v58 < 0.0 else _v66
    _v81 = abs(_v58) + abs(0.0)
    _v82 = abs(_v58 - 0.0) * 1073741824.0 > _v81
    _v83 = _v79 & _v82
    _v84 = -_v7
    _v85 = _v84 * x
    _v86 = b1 * x
    _v87 = _v20 + 1.0
    _v88 = _v87 + _v86
    _v89 = abs(_v86)
    _v90 = _v24 + _v25
    _v91 = _v90 + _v89
    _v92 = abs(_v88) * 4096.0 >= _v91
    _v93 = _v88 * _v88
    _v94 = _v85 / _v93
    _v95 = _vecmath.in_range(_v94)
    _v96 = _v15 & _v92
    _v97 = _v96 & _v31
    _v98 = _v97 & _v32
    _v99 = _v98 & _v95
    _v100 = _v99 & _v40
    _v101 = _v100 & _v41
    _v102 = _v101 & _v42
    _v103 = _v102 & _v43
    _v104 = _v103 & _v44
    _v105 = _v104 & _v45
    _v106 = _v105 & _v46
    _v107 = 1.0 + _v86
    _v108 = _v107 + _v58
    _v109 = _v25 + _v89
    _v110 = _v109 + _v61
    _v111 = abs(_v108) * 4096.0 >= _v110
    _v112 = _v108 * _v108
    _v113 = _v85 / _v112
    _v114 = _vecmath.in_range(_v113)
    _v115 = _v15 & _v111
    _v116 = _v115 & _v31
    _v117 = _v116 & _v32
    _v118 = _v117 & _v114
    _v119 = _v118 & _v40
    _v120 = _v119 & _v41
    _v121 = _v120 & _v42
    _v122 = _v121 & _v43
    _v123 = _v122 & _v44
    _v124 = _v123 & _v45
    _v125 = _v124 & _v46
    _v126 = _v106 if _v58 < 0.0 else _v125
    _v127 = _v94 if _v58 < 0.0 else _v113
    _v128 = _v126 & _v82
    _v129 = _v83 if _v86 < 0.0 else _v128
    _v130 = _v80 if _v86 < 0.0 else _v127
    _v131 = abs(_v86) + abs(0.0)
    _v132 = abs(_v86 - 0.0) * 1073741824.0 > _v131
    _v133 = _v129 & _v132
    _v134 = _vecmath.guarded(_v130, _v133)
    return _v134, _v133


@_cached
def _fill_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_b1_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_b1_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_b1_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_b1(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_b1_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_b1(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_b1_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_b1(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_b1 = _dispatch.Kernel(
    __name__,
    "rational_derivative_b1",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_b1,
        fill32=_fill32_rational_derivative_b1,
        mend=_mend_rational_derivative_b1,
        one=_one_rational_derivative_b1,
        one32=_one32_rational_derivative_b1,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_b1(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter b1.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_b1)
def _overload_rational_derivative_b1(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_b1.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


_rational_derivative_b2_ball0_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x - b2*x**2 + 1)**2",
    "x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_b2_ball0(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 - 1)**2
    _t2 = _ball.sqr(x)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.add(a0, _t6)
    _t10 = _ball.mul(a2, _t2)
    _t12 = _ball.add(_t8, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(_t2, _t18)
    _t23 = _ball.mul(b1, x)
    _t26 = _ball.mul(b2, _t2)
    _t28 = _ball.add(_t23, _t26)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t28, _t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t20, _t33)
    return _ball_wide.limit(
        _t35, _rational_derivative_b2_ball0_expression, (x, a0, a1, a2, a3, b1, b2), 6, _side
    )


_rational_derivative_b2_ball1_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "-x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)**2"
)


@_vecmath.jit_scalar
def _rational_derivative_b2_ball1(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 + 1)**2
    _t2 = _ball.sqr(x)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.add(a0, _t6)
    _t10 = _ball.mul(a2, _t2)
    _t12 = _ball.add(_t8, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(_t2, _t18)
    _t22 = _ball.neg(_t20)
    _t24 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.mul(b2, _t2)
    _t29 = _ball.add(_t24, _t27)
    _t31 = _ball.mul(b1, x)
    _t33 = _ball.sub(_t29, _t31)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.div(_t22, _t35)
    return _ball_wide.limit(
        _t37, _rational_derivative_b2_ball1_expression, (x, a0, a1, a2, a3, b1, b2), 6, _side
    )


_rational_derivative_b2_ball2_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2",
    "x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x - b2*x**2 + 1)**2",
    "x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 - 1)**2",
)


@_vecmath.jit_scalar
def _rational_derivative_b2_ball2(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(-b1*x + b2*x**2 - 1)**2
    _t2 = _ball.sqr(x)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.add(a0, _t6)
    _t10 = _ball.mul(a2, _t2)
    _t12 = _ball.add(_t8, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(_t2, _t18)
    _t23 = _ball.mul(b2, _t2)
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.sub(_t23, _t25)
    _t29 = _ball.mul(b1, x)
    _t31 = _ball.sub(_t27, _t29)
    _t33 = _ball.sqr(_t31)
    _t35 = _ball.div(_t20, _t33)
    return _ball_wide.limit(
        _t35, _rational_derivative_b2_ball2_expression, (x, a0, a1, a2, a3, b1, b2), 6, _side
    )


_rational_derivative_b2_ball3_expression = _ball_wide.program(
    "x a0 a1 a2 a3 b1 b2", "-x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)**2"
)


@_vecmath.jit_scalar
def _rational_derivative_b2_ball3(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls."""
    # -x**2*(a0 + a1*x + a2*x**2 + a3*x**3)/(b1*x + b2*x**2 + 1)**2
    _t2 = _ball.sqr(x)
    _t6 = _ball.mul(a1, x)
    _t8 = _ball.add(a0, _t6)
    _t10 = _ball.mul(a2, _t2)
    _t12 = _ball.add(_t8, _t10)
    _t14 = _ball.powi(x, 3)
    _t16 = _ball.mul(a3, _t14)
    _t18 = _ball.add(_t12, _t16)
    _t20 = _ball.mul(_t2, _t18)
    _t22 = _ball.neg(_t20)
    _t24 = (1.0, 0.0, 0.0, 0.0)
    _t27 = _ball.mul(b1, x)
    _t29 = _ball.add(_t24, _t27)
    _t31 = _ball.mul(b2, _t2)
    _t33 = _ball.add(_t29, _t31)
    _t35 = _ball.sqr(_t33)
    _t37 = _ball.div(_t22, _t35)
    return _ball_wide.limit(
        _t37, _rational_derivative_b2_ball3_expression, (x, a0, a1, a2, a3, b1, b2), 6, _side
    )


@_vecmath.jit_scalar
def _rational_derivative_b2_sign0_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b1*x
    _t3 = _ball.mul(b1, x)
    return _t3


@_vecmath.jit_scalar
def _rational_derivative_b2_sign0(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b2_sign0_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b2_sign1_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # b2*x**2
    _t3 = _ball.sqr(x)
    _t5 = _ball.mul(b2, _t3)
    return _t5


@_vecmath.jit_scalar
def _rational_derivative_b2_sign1(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b2_sign1_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b2_sign2_of(x, a0, a1, a2, a3, b1, b2):
    """In balls."""
    # -x**2
    _t2 = _ball.sqr(x)
    _t4 = _ball.neg(_t2)
    return _t4


@_vecmath.jit_scalar
def _rational_derivative_b2_sign2(x, a0, a1, a2, a3, b1, b2):
    """-1, 0, 1; 2: unknown."""
    _of = _rational_derivative_b2_sign2_of(x, a0, a1, a2, a3, b1, b2)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _rational_derivative_b2_side(x, a0, a1, a2, a3, b1, b2, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _rational_derivative_b2_sign0(x, a0, a1, a2, a3, b1, b2)
    if _order == -1:
        _order = _rational_derivative_b2_sign1(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_derivative_b2_sign2(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows > 0.0):
            return _rational_derivative_b2_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_b2_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_b2_sign1(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_b2_sign2(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows > 0.0):
        return _rational_derivative_b2_ball2(x, a0, a1, a2, a3, b1, b2, _side)
    return _rational_derivative_b2_ball3(x, a0, a1, a2, a3, b1, b2, _side)


@_vecmath.jit_scalar
def _rational_derivative_b2_limit(
    x,
    a0,
    a1,
    a2,
    a3,
    b1,
    b2,
    _float_x,
    _float_a0,
    _float_a1,
    _float_a2,
    _float_a3,
    _float_b1,
    _float_b2,
):
    """In balls."""
    _tied = _rational_derivative_b2_sign0(x, a0, a1, a2, a3, b1, b2) == 0
    _tied = _tied or _rational_derivative_b2_sign1(x, a0, a1, a2, a3, b1, b2) == 0
    if not _tied:
        _at = _rational_derivative_b2_side(x, a0, a1, a2, a3, b1, b2, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _rational_derivative_b2_side(x, a0, a1, a2, a3, b1, b2, -1.0)
    _above = _rational_derivative_b2_side(x, a0, a1, a2, a3, b1, b2, 1.0)
    if _ball.are_opposed(_below, _above) and _ball.is_finite(x):
        _value = _rational_exact(
            _float_x, _float_a0, _float_a1, _float_a2, _float_a3, _float_b1, _float_b2
        )
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _rational_derivative_b2_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _float_x = x
    _float_a0 = a0
    _float_a1 = a1
    _float_a2 = a2
    _float_a3 = a3
    _float_b1 = b1
    _float_b2 = b2
    x = _ball.from_float(x)
    a0 = _ball.from_float(a0)
    a1 = _ball.from_float(a1)
    a2 = _ball.from_float(a2)
    a3 = _ball.from_float(a3)
    b1 = _ball.from_float(b1)
    b2 = _ball.from_float(b2)
    _at = _rational_derivative_b2_limit(
        x,
        a0,
        a1,
        a2,
        a3,
        b1,
        b2,
        _float_x,
        _float_a0,
        _float_a1,
        _float_a2,
        _float_a3,
        _float_b1,
        _float_b2,
    )
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _rational_derivative_b2_limit(
            x,
            a0,
            a1,
            a2,
            a3,
            b1,
            b2,
            _float_x,
            _float_a0,
            _float_a1,
            _float_a2,
            _float_a3,
            _float_b1,
            _float_b2,
        )
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _rational_derivative_b2_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a1, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.two_product(x, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_times(_v5, _v6, a2)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_times(_v5, _v6, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_times(_v12, _v13, a3)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v15) > 1.0261342003245941e-289
    _v18 = _vecmath.pair_plus(_v1, _v2, a0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.pair_sum(_v19, _v20, _v8, _v9)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_sum(_v22, _v23, _v15, _v16)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = abs(a0)
    _v28 = abs(_v1)
    _v29 = abs(_v8)
    _v30 = abs(_v15)
    _v31 = _v27 + _v28
    _v32 = _v31 + _v29
    _v33 = _v32 + _v30
    _v34 = abs(_v25) * 16384.0 >= _v33
    _v35 = _v25 + _v26
    _v36 = x * x
    _v37 = _v35 * _v36
    _v38 = _vecmath.two_product(b1, x)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = -_v39
    _v42 = -_v40
    _v43 = _vecmath.pair_times(_v5, _v6, b2)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = -_v44
    _v47 = -_v45
    _v48 = _vecmath.pair_sum(_v41, _v42, _v46, _v47)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_plus(_v49, _v50, 1.0)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = abs(_v41)
    _v55 = abs(_v46)
    _v56 = abs(1.0)
    _v57 = _v54 + _v55
    _v58 = _v57 + _v56
    _v59 = abs(_v52) * 16384.0 >= _v58
    _v60 = _v52 + _v53
    _v61 = _v60 * _v60
    _v62 = _v37 / _v61
    _v63 = a1 > 0.0
    _v64 = b1 > 0.0
    _v65 = _vecmath.in_range(_v62)
    _v66 = abs(x)
    _v67 = abs(a1)
    _v68 = abs(a2)
    _v69 = abs(a3)
    _v70 = abs(b1)
    _v71 = abs(b2)
    _v72 = _v66 < 3.402823669209385e38
    _v73 = _v27 < 3.402823669209385e38
    _v74 = _v67 < 3.402823669209385e38
    _v75 = _v68 < 3.402823669209385e38
    _v76 = _v69 < 3.402823669209385e38
    _v77 = _v70 < 3.402823669209385e38
    _v78 = _v71 < 3.402823669209385e38
    _v79 = _v3 & _v10
    _v80 = _v79 & _v17
    _v81 = _v80 & _v34
    _v82 = _v81 & _v59
    _v83 = _v82 & _v63
    _v84 = _v83 & _v64
    _v85 = _v84 & _v65
    _v86 = _v85 & _v72
    _v87 = _v86 & _v73
    _v88 = _v87 & _v74
    _v89 = _v88 & _v75
    _v90 = _v89 & _v76
    _v91 = _v90 & _v77
    _v92 = _v91 & _v78
    _v93 = _vecmath.pair_product(_v5, _v6, _v25, _v26)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = -_v94
    _v97 = -_v95
    _v98 = _vecmath.pair_plus(_v41, _v42, 1.0)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_sum(_v99, _v100, _v44, _v45)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = abs(_v44)
    _v105 = _v54 + _v56
    _v106 = _v105 + _v104
    _v107 = abs(_v102) * 16384.0 >= _v106
    _v108 = _vecmath.pair_product(_v102, _v103, _v102, _v103)
    _v109 = _v108[0]
    _v110 = _v108[1]
    _v111 = _vecmath.pair_quotient(_v96, _v97, _v109, _v110)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = _v112 + _v113
    _v115 = _vecmath.in_range(_v114)
    _v116 = _v81 & _v107
    _v117 = _v116 & _v63
    _v118 = _v117 & _v64
    _v119 = _v118 & _v115
    _v120 = _v119 & _v72
    _v121 = _v120 & _v73
    _v122 = _v121 & _v74
    _v123 = _v122 & _v75
    _v124 = _v123 & _v76
    _v125 = _v124 & _v77
    _v126 = _v125 & _v78
    _v127 = _v36 * b2
    _v128 = _v92 if _v127 < 0.0 else _v126
    _v129 = _v62 if _v127 < 0.0 else _v114
    _v130 = abs(_v127) + abs(0.0)
    _v131 = abs(_v127 - 0.0) * 1073741824.0 > _v130
    _v132 = _v128 & _v131
    _v133 = _vecmath.pair_plus(_v46, _v47, 1.0)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = _vecmath.pair_sum(_v134, _v135, _v39, _v40)
    _v137 = _v136[0]
    _v138 = _v136[1]
    _v139 = abs(_v39)
    _v140 = _v55 + _v56
    _v141 = _v140 + _v139
    _v142 = abs(_v137) * 16384.0 >= _v141
    _v143 = _v137 + _v138
    _v144 = _v143 * _v143
    _v145 = _v37 / _v144
    _v146 = _vecmath.in_range(_v145)
    _v147 = _v81 & _v142
    _v148 = _v147 & _v63
    _v149 = _v148 & _v64
    _v150 = _v149 & _v146
    _v151 = _v150 & _v72
    _v152 = _v151 & _v73
    _v153 = _v152 & _v74
    _v154 = _v153 & _v75
    _v155 = _v154 & _v76
    _v156 = _v155 & _v77
    _v157 = _v156 & _v78
    _v158 = -_v35
    _v159 = _v158 * _v36
    _v160 = _vecmath.pair_plus(_v39, _v40, 1.0)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = _vecmath.pair_sum(_v161, _v162, _v44, _v45)
    _v164 = _v163[0]
    _v165 = _v163[1]
    _v166 = _v56 + _v139
    _v167 = _v166 + _v104
    _v168 = abs(_v164) * 16384.0 >= _v167
    _v169 = _v164 + _v165
    _v170 = _v169 * _v169
    _v171 = _v159 / _v170
    _v172 = _vecmath.in_range(_v171)
    _v173 = _v81 & _v168
    _v174 = _v173 & _v63
    _v175 = _v174 & _v64
    _v176 = _v175 & _v172
    _v177 = _v176 & _v72
    _v178 = _v177 & _v73
    _v179 = _v178 & _v74
    _v180 = _v179 & _v75
    _v181 = _v180 & _v76
    _v182 = _v181 & _v77
    _v183 = _v182 & _v78
    _v184 = _v157 if _v127 < 0.0 else _v183
    _v185 = _v145 if _v127 < 0.0 else _v171
    _v186 = _v184 & _v131
    _v187 = b1 * x
    _v188 = _v132 if _v187 < 0.0 else _v186
    _v189 = _v129 if _v187 < 0.0 else _v185
    _v190 = abs(_v187) + abs(0.0)
    _v191 = abs(_v187 - 0.0) * 1073741824.0 > _v190
    _v192 = _v188 & _v191
    _v193 = _vecmath.guarded(_v189, _v192)
    return _v193, _v192


@_vecmath.jit_inline
def _rational_derivative_b2_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: value, and whether it will do."""
    _v0 = a1 * x
    _v1 = x * x
    _v2 = _v1 * a2
    _v3 = _v1 * x
    _v4 = _v3 * a3
    _v5 = a0 + _v0
    _v6 = _v5 + _v2
    _v7 = _v6 + _v4
    _v8 = abs(a0)
    _v9 = abs(_v0)
    _v10 = abs(_v2)
    _v11 = abs(_v4)
    _v12 = _v8 + _v9
    _v13 = _v12 + _v10
    _v14 = _v13 + _v11
    _v15 = abs(_v7) * 4096.0 >= _v14
    _v16 = _v7 * _v1
    _v17 = -b1
    _v18 = _v17 * x
    _v19 = -_v1
    _v20 = _v19 * b2
    _v21 = _v18 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v18)
    _v24 = abs(_v20)
    _v25 = abs(1.0)
    _v26 = _v23 + _v24
    _v27 = _v26 + _v25
    _v28 = abs(_v22) * 4096.0 >= _v27
    _v29 = _v22 * _v22
    _v30 = _v16 / _v29
    _v31 = a1 > 0.0
    _v32 = b1 > 0.0
    _v33 = _vecmath.in_range(_v30)
    _v34 = abs(x)
    _v35 = abs(a1)
    _v36 = abs(a2)
    _v37 = abs(a3)
    _v38 = abs(b1)
    _v39 = abs(b2)
    _v40 = _v34 < 3.402823669209385e38
    _v41 = _v8 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v39 < 3.402823669209385e38
    _v47 = _v15 & _v28
    _v48 = _v47 & _v31
    _v49 = _v48 & _v32
    _v50 = _v49 & _v33
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v54 & _v44
    _v56 = _v55 & _v45
    _v57 = _v56 & _v46
    _v58 = -_v7
    _v59 = _v58 * _v1
    _v60 = _v1 * b2
    _v61 = _v18 + 1.0
    _v62 = _v61 + _v60
    _v63 = abs(_v60)
    _v64 = _v23 + _v25
    _v65 = _v64 + _v63
    _v66 = abs(_v62) * 4096.0 >= _v65
    _v67 = _v62 * _v62
    _v68 = _v59 / _v67
    _v69 = _vecmath.in_range(_v68)
    _v70 = _v15 & _v66
    _v71 = _v70 & _v31
    _v72 = _v71 & _v32
    _v73 = _v72 & _v69
    _v74 = _v73 & _v40
    _v75 = _v74 & _v41
    _v76 = _v75 & _v42
    _v77 = _v76 & _v43
    _v78 = _v77 & _v44
    _v79 = _v78 & _v45
    _v80 = _v79 & _v46
    _v81 = _v57 if _v60 < 0.0 else _v80
    _v82 = _v30 if _v60 < 0.0 else _v68
    _v83 = abs(_v60) + abs(0.0)
    _v84 = abs(_v60 - 0.0) * 1073741824.0 > _v83
    _v85 = _v81 & _v84
    _v86 = b1 * x
    _v87 = _v20 + 1.0
    _v88 = _v87 + _v86
    _v89 = abs(_v86)
    _v90 = _v24 + _v25
    _v91 = _v90 + _v89
    _v92 = abs(_v88) * 4096.0 >= _v91
    _v93 = _v88 * _v88
    _v94 = _v16 / _v93
    _v95 = _vecmath.in_range(_v94)
    _v96 = _v15 & _v92
    _v97 = _v96 & _v31
    _v98 = _v97 & _v32
    _v99 = _v98 & _v95
    _v100 = _v99 & _v40
    _v101 = _v100 & _v41
    _v102 = _v101 & _v42
    _v103 = _v102 & _v43
    _v104 = _v103 & _v44
    _v105 = _v104 & _v45
    _v106 = _v105 & _v46
    _v107 = 1.0 + _v86
    _v108 = _v107 + _v60
    _v109 = _v25 + _v89
    _v110 = _v109 + _v63
    _v111 = abs(_v108) * 4096.0 >= _v110
    _v112 = _v108 * _v108
    _v113 = _v59 / _v112
    _v114 = _vecmath.in_range(_v113)
    _v115 = _v15 & _v111
    _v116 = _v115 & _v31
    _v117 = _v116 & _v32
    _v118 = _v117 & _v114
    _v119 = _v118 & _v40
    _v120 = _v119 & _v41
    _v121 = _v120 & _v42
    _v122 = _v121 & _v43
    _v123 = _v122 & _v44
    _v124 = _v123 & _v45
    _v125 = _v124 & _v46
    _v126 = _v106 if _v60 < 0.0 else _v125
    _v127 = _v94 if _v60 < 0.0 else _v113
    _v128 = _v126 & _v84
    _v129 = _v85 if _v86 < 0.0 else _v128
    _v130 = _v82 if _v86 < 0.0 else _v127
    _v131 = abs(_v86) + abs(0.0)
    _v132 = abs(_v86 - 0.0) * 1073741824.0 > _v131
    _v133 = _v129 & _v132
    _v134 = _vecmath.guarded(_v130, _v133)
    return _v134, _v133


@_cached
def _fill_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_b2_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_derivative_b2_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_b2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_derivative_b2(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_b2_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_b2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_derivative_b2_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_derivative_b2(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_derivative_b2 = _dispatch.Kernel(
    __name__,
    "rational_derivative_b2",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_derivative_b2,
        fill32=_fill32_rational_derivative_b2,
        mend=_mend_rational_derivative_b2,
        one=_one_rational_derivative_b2,
        one32=_one32_rational_derivative_b2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def rational_derivative_b2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of rational with respect to its parameter b2.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_derivative_b2)
def _overload_rational_derivative_b2(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_b2.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


@_vecmath.jit_inline
def _rational_backward_fast(grad_output, x, a0, a1, a2, a3, b1, b2):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _rational_derivative_fast(x, a0, a1, a2, a3, b1, b2)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _rational_backward_fast32(grad_output, x, a0, a1, a2, a3, b1, b2):
    """For float32 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _rational_derivative_fast32(x, a0, a1, a2, a3, b1, b2)
    _r0, _ok0 = _vecmath32.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_scalar
def _rational_backward_exact(grad_output, x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _d0 = _rational_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, out):
    missed = False
    for i in range(out.size):
        value, ok = _rational_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(grad_output, x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_backward_exact(grad_output, x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, single)


@_cached
def _mend_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_rational_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2):
    value, ok = _rational_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact = _round_rational_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_rational_backward = _dispatch.Kernel(
    __name__,
    "rational_backward",
    ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_backward,
        fill32=_fill32_rational_backward,
        mend=_mend_rational_backward,
        one=_one_rational_backward,
        one32=_one32_rational_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def rational_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of rational.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_backward)
def _overload_rational_backward(grad_output, x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_backward.compiled(grad_output, x, a0, a1, a2, a3, b1, b2)

    def jitted(grad_output, x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(grad_output, x, a0, a1, a2, a3, b1, b2)

    return jitted


@_vecmath.jit_inline
def _rational_value_and_derivative_fast(x, a0, a1, a2, a3, b1, b2):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rational_fast(x, a0, a1, a2, a3, b1, b2)
    _r1, _ok1 = _rational_derivative_fast(x, a0, a1, a2, a3, b1, b2)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _rational_value_and_derivative_fast32(x, a0, a1, a2, a3, b1, b2):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rational_fast32(x, a0, a1, a2, a3, b1, b2)
    _r1, _ok1 = _rational_derivative_fast32(x, a0, a1, a2, a3, b1, b2)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _rational_value_and_derivative_exact(x, a0, a1, a2, a3, b1, b2):
    """Right everywhere: balls."""
    _r0 = _rational_exact(x, a0, a1, a2, a3, b1, b2)
    _r1 = _rational_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    return _r0, _r1


@_cached
def _fill_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rational_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _rational_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(a0, i),
            _loops.at(a1, i),
            _loops.at(a2, i),
            _loops.at(a3, i),
            _loops.at(b1, i),
            _loops.at(b2, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, single):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _rational_value_and_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_rational_value_and_derivative(
                _loops.at(x, i),
                _loops.at(a0, i),
                _loops.at(a1, i),
                _loops.at(a2, i),
                _loops.at(a3, i),
                _loops.at(b1, i),
                _loops.at(b2, i),
                single,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2):
    value_0, value_1, ok = _rational_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact_0, exact_1 = _round_rational_value_and_derivative(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            False,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2):
    value_0, value_1, ok = _rational_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(a0),
        _loops.float64(a1),
        _loops.float64(a2),
        _loops.float64(a3),
        _loops.float64(b1),
        _loops.float64(b2),
    )
    if not ok:
        exact_0, exact_1 = _round_rational_value_and_derivative(
            _loops.float64(x),
            _loops.float64(a0),
            _loops.float64(a1),
            _loops.float64(a2),
            _loops.float64(a3),
            _loops.float64(b1),
            _loops.float64(b2),
            True,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_rational_value_and_derivative = _dispatch.Kernel(
    __name__,
    "rational_value_and_derivative",
    ("x", "a0", "a1", "a2", "a3", "b1", "b2"),
    _loops.Loops(
        fill=_fill_rational_value_and_derivative,
        fill32=_fill32_rational_value_and_derivative,
        mend=_mend_rational_value_and_derivative,
        one=_one_rational_value_and_derivative,
        one32=_one32_rational_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def rational_value_and_derivative(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """Rational and its derivative, in one pass.

    a0: default 0.0.
    a1: default 0.5.
    a2: default 0.5.
    a3: default 0.0.
    b1: default 0.5.
    b2: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, out=out)


@_loops.callable_when_jitted(rational_value_and_derivative)
def _overload_rational_value_and_derivative(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_value_and_derivative.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


def rational_backward_a0(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_a0, over the axes along which a0 is
    broadcast.

    a0 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a0's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_a0",
        _kernel_rational_derivative_a0,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        2,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )


def rational_backward_a1(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_a1, over the axes along which a1 is
    broadcast.

    a1 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a1's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_a1",
        _kernel_rational_derivative_a1,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        3,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )


def rational_backward_a2(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_a2, over the axes along which a2 is
    broadcast.

    a2 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a2's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_a2",
        _kernel_rational_derivative_a2,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        4,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )


def rational_backward_a3(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_a3, over the axes along which a3 is
    broadcast.

    a3 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a3's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_a3",
        _kernel_rational_derivative_a3,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        5,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )


def rational_backward_b1(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_b1, over the axes along which b1 is
    broadcast.

    b1 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b1's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_b1",
        _kernel_rational_derivative_b1,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        6,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )


def rational_backward_b2(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times rational_derivative_b2, over the axes along which b2 is
    broadcast.

    b2 and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b2's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "rational_backward_b2",
        _kernel_rational_derivative_b2,
        ("grad_output", "x", "a0", "a1", "a2", "a3", "b1", "b2"),
        7,
        (grad_output, x, a0, a1, a2, a3, b1, b2),
        out,
    )
