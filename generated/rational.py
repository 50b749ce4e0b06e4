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
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _rational_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _rational_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows == 1.0):
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
    _v32 = _vecmath.two_sum(_v22, _v23)
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
    _v51 = abs(_v41)
    _v52 = _v38 + _v51
    _v53 = _v52 + 1.0
    _v54 = abs(_v49) * 16384.0 >= _v53
    _v55 = _vecmath.two_sum(_v49, _v50)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_quotient(_v33, _v34, _v56, _v57)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _v59 + _v60
    _v62 = a1 > 0.0
    _v63 = b1 > 0.0
    _v64 = _vecmath.in_range(_v61)
    _v65 = abs(x)
    _v66 = abs(a1)
    _v67 = abs(a2)
    _v68 = abs(a3)
    _v69 = abs(b1)
    _v70 = abs(b2)
    _v71 = _v65 < 3.402823669209385e38
    _v72 = _v24 < 3.402823669209385e38
    _v73 = _v66 < 3.402823669209385e38
    _v74 = _v67 < 3.402823669209385e38
    _v75 = _v68 < 3.402823669209385e38
    _v76 = _v69 < 3.402823669209385e38
    _v77 = _v70 < 3.402823669209385e38
    _v78 = _v31 & _v54
    _v79 = _v78 & _v62
    _v80 = _v79 & _v63
    _v81 = _v80 & _v64
    _v82 = _v81 & _v71
    _v83 = _v82 & _v72
    _v84 = _v83 & _v73
    _v85 = _v84 & _v74
    _v86 = _v85 & _v75
    _v87 = _v86 & _v76
    _v88 = _v87 & _v77
    _v89 = _vecmath.pair_plus(_v38, _v39, 1.0)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v41, _v42)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _v38 + 1.0
    _v96 = _v95 + _v51
    _v97 = abs(_v93) * 16384.0 >= _v96
    _v98 = _vecmath.two_sum(_v93, _v94)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _vecmath.pair_quotient(_v33, _v34, _v99, _v100)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _v102 + _v103
    _v105 = _vecmath.in_range(_v104)
    _v106 = _v31 & _v97
    _v107 = _v106 & _v62
    _v108 = _v107 & _v63
    _v109 = _v108 & _v105
    _v110 = _v109 & _v71
    _v111 = _v110 & _v72
    _v112 = _v111 & _v73
    _v113 = _v112 & _v74
    _v114 = _v113 & _v75
    _v115 = _v114 & _v76
    _v116 = _v115 & _v77
    _v117 = x * x
    _v118 = _v117 * b2
    _v119 = _v88 if _v118 < 0.0 else _v116
    _v120 = _v61 if _v118 < 0.0 else _v104
    _v121 = abs(_v118) + abs(0.0)
    _v122 = abs(_v118 - 0.0) * 1073741824.0 > _v121
    _v123 = _v119 & _v122
    _v124 = _v24 + _v1
    _v125 = _v124 + _v26
    _v126 = _v125 + _v27
    _v127 = abs(_v22) * 16384.0 >= _v126
    _v128 = _vecmath.pair_plus(_v43, _v44, 1.0)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = _vecmath.pair_sum(_v129, _v130, _v36, _v37)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _v51 + 1.0
    _v135 = _v134 + _v36
    _v136 = abs(_v132) * 16384.0 >= _v135
    _v137 = _vecmath.two_sum(_v132, _v133)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = _vecmath.pair_quotient(_v33, _v34, _v138, _v139)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = _v141 + _v142
    _v144 = _vecmath.in_range(_v143)
    _v145 = _v127 & _v136
    _v146 = _v145 & _v62
    _v147 = _v146 & _v63
    _v148 = _v147 & _v144
    _v149 = _v148 & _v71
    _v150 = _v149 & _v72
    _v151 = _v150 & _v73
    _v152 = _v151 & _v74
    _v153 = _v152 & _v75
    _v154 = _v153 & _v76
    _v155 = _v154 & _v77
    _v156 = _vecmath.pair_plus(_v36, _v37, 1.0)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_sum(_v157, _v158, _v41, _v42)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = 1.0 + _v36
    _v163 = _v162 + _v51
    _v164 = abs(_v160) * 16384.0 >= _v163
    _v165 = _vecmath.two_sum(_v160, _v161)
    _v166 = _v165[0]
    _v167 = _v165[1]
    _v168 = _vecmath.pair_quotient(_v33, _v34, _v166, _v167)
    _v169 = _v168[0]
    _v170 = _v168[1]
    _v171 = _v169 + _v170
    _v172 = _vecmath.in_range(_v171)
    _v173 = _v127 & _v164
    _v174 = _v173 & _v62
    _v175 = _v174 & _v63
    _v176 = _v175 & _v172
    _v177 = _v176 & _v71
    _v178 = _v177 & _v72
    _v179 = _v178 & _v73
    _v180 = _v179 & _v74
    _v181 = _v180 & _v75
    _v182 = _v181 & _v76
    _v183 = _v182 & _v77
    _v184 = _v155 if _v118 < 0.0 else _v183
    _v185 = _v143 if _v118 < 0.0 else _v171
    _v186 = _v184 & _v122
    _v187 = b1 * x
    _v188 = _v123 if _v187 < 0.0 else _v186
    _v189 = _v120 if _v187 < 0.0 else _v185
    _v190 = abs(_v187) + abs(0.0)
    _v191 = abs(_v187 - 0.0) * 1073741824.0 > _v190
    _v192 = _v188 & _v191
    _v193 = _vecmath.guarded(_v189, _v192)
    return _v193, _v192


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
    _v22 = abs(_v19)
    _v23 = _v17 + _v22
    _v24 = _v23 + 1.0
    _v25 = abs(_v21) * 4096.0 >= _v24
    _v26 = _v7 / _v21
    _v27 = a1 > 0.0
    _v28 = b1 > 0.0
    _v29 = _vecmath.in_range(_v26)
    _v30 = abs(x)
    _v31 = abs(a1)
    _v32 = abs(a2)
    _v33 = abs(a3)
    _v34 = abs(b1)
    _v35 = abs(b2)
    _v36 = _vecmath32.single(_v26)
    _v37 = _v30 < 3.402823669209385e38
    _v38 = _v8 < 3.402823669209385e38
    _v39 = _v31 < 3.402823669209385e38
    _v40 = _v32 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v15 & _v25
    _v45 = _v44 & _v27
    _v46 = _v45 & _v28
    _v47 = _v46 & _v29
    _v48 = _v47 & _v37
    _v49 = _v48 & _v38
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v1 * b2
    _v56 = _v17 + 1.0
    _v57 = _v56 + _v55
    _v58 = abs(_v55)
    _v59 = _v56 + _v58
    _v60 = abs(_v57) * 4096.0 >= _v59
    _v61 = _v7 / _v57
    _v62 = _vecmath.in_range(_v61)
    _v63 = _vecmath32.single(_v61)
    _v64 = _v15 & _v60
    _v65 = _v64 & _v27
    _v66 = _v65 & _v28
    _v67 = _v66 & _v62
    _v68 = _v67 & _v37
    _v69 = _v68 & _v38
    _v70 = _v69 & _v39
    _v71 = _v70 & _v40
    _v72 = _v71 & _v41
    _v73 = _v72 & _v42
    _v74 = _v73 & _v43
    _v75 = _v54 if _v55 < 0.0 else _v74
    _v76 = _v36 if _v55 < 0.0 else _v63
    _v77 = abs(_v55) + abs(0.0)
    _v78 = abs(_v55 - 0.0) * 1073741824.0 > _v77
    _v79 = _v75 & _v78
    _v80 = _v8 + _v0
    _v81 = _v80 + _v10
    _v82 = _v81 + _v11
    _v83 = abs(_v7) * 4096.0 >= _v82
    _v84 = b1 * x
    _v85 = _v19 + 1.0
    _v86 = _v85 + _v84
    _v87 = _v22 + 1.0
    _v88 = _v87 + _v84
    _v89 = abs(_v86) * 4096.0 >= _v88
    _v90 = _v7 / _v86
    _v91 = _vecmath.in_range(_v90)
    _v92 = _vecmath32.single(_v90)
    _v93 = _v83 & _v89
    _v94 = _v93 & _v27
    _v95 = _v94 & _v28
    _v96 = _v95 & _v91
    _v97 = _v96 & _v37
    _v98 = _v97 & _v38
    _v99 = _v98 & _v39
    _v100 = _v99 & _v40
    _v101 = _v100 & _v41
    _v102 = _v101 & _v42
    _v103 = _v102 & _v43
    _v104 = 1.0 + _v84
    _v105 = _v104 + _v55
    _v106 = _v104 + _v58
    _v107 = abs(_v105) * 4096.0 >= _v106
    _v108 = _v7 / _v105
    _v109 = _vecmath.in_range(_v108)
    _v110 = _vecmath32.single(_v108)
    _v111 = _v83 & _v107
    _v112 = _v111 & _v27
    _v113 = _v112 & _v28
    _v114 = _v113 & _v109
    _v115 = _v114 & _v37
    _v116 = _v115 & _v38
    _v117 = _v116 & _v39
    _v118 = _v117 & _v40
    _v119 = _v118 & _v41
    _v120 = _v119 & _v42
    _v121 = _v120 & _v43
    _v122 = _v103 if _v55 < 0.0 else _v121
    _v123 = _v92 if _v55 < 0.0 else _v110
    _v124 = _v122 & _v78
    _v125 = _v79 if _v84 < 0.0 else _v124
    _v126 = _v76 if _v84 < 0.0 else _v123
    _v127 = abs(_v84) + abs(0.0)
    _v128 = abs(_v84 - 0.0) * 1073741824.0 > _v127
    _v129 = _v125 & _v128
    _v130 = _vecmath32.guarded(_v126, _v129)
    return _v130, _v129


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
def _round_rational(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational.call(out, x, a0, a1, a2, a3, b1, b2)


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
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_derivative_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_derivative_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _rational_derivative_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_derivative_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows == 1.0):
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
    _v23 = _v21 + _v22
    _v24 = _v23 + a1
    _v25 = abs(_v19) * 16384.0 >= _v24
    _v26 = _vecmath.two_sum(_v19, _v20)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.two_product(b1, x)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -_v30
    _v33 = -_v31
    _v34 = _vecmath.pair_times(_v9, _v10, b2)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = -_v35
    _v38 = -_v36
    _v39 = _vecmath.pair_sum(_v32, _v33, _v37, _v38)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_plus(_v40, _v41, 1.0)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(_v35)
    _v46 = _v32 + _v45
    _v47 = _v46 + 1.0
    _v48 = abs(_v43) * 16384.0 >= _v47
    _v49 = _vecmath.two_sum(_v43, _v44)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_quotient(_v27, _v28, _v50, _v51)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.two_product(b2, x)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = 2.0 * _v56
    _v59 = 2.0 * _v57
    _v60 = abs(_v58) > 1.0261342003245941e-289
    _v61 = _vecmath.pair_plus(_v58, _v59, b1)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v58)
    _v65 = _v64 + b1
    _v66 = abs(_v62) * 16384.0 >= _v65
    _v67 = _vecmath.two_sum(_v62, _v63)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.two_product(a1, x)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_times(_v9, _v10, a2)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = _vecmath.pair_times(_v9, _v10, x)
    _v79 = _v78[0]
    _v80 = _v78[1]
    _v81 = abs(_v79) > 1.0261342003245941e-289
    _v82 = _vecmath.pair_times(_v79, _v80, a3)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = abs(_v83) > 1.0261342003245941e-289
    _v86 = _vecmath.pair_plus(_v71, _v72, a0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v75, _v76)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v83, _v84)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = abs(a0)
    _v96 = abs(_v71)
    _v97 = abs(_v75)
    _v98 = abs(_v83)
    _v99 = _v95 + _v96
    _v100 = _v99 + _v97
    _v101 = _v100 + _v98
    _v102 = abs(_v93) * 16384.0 >= _v101
    _v103 = _vecmath.two_sum(_v93, _v94)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_product(_v68, _v69, _v104, _v105)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_product(_v50, _v51, _v50, _v51)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_quotient(_v107, _v108, _v110, _v111)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = _vecmath.pair_sum(_v53, _v54, _v113, _v114)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = abs(_v53)
    _v119 = abs(_v113)
    _v120 = _v118 + _v119
    _v121 = abs(_v116) * 16384.0 >= _v120
    _v122 = _v116 + _v117
    _v123 = a1 > 0.0
    _v124 = b1 > 0.0
    _v125 = _vecmath.in_range(_v122)
    _v126 = abs(x)
    _v127 = abs(a1)
    _v128 = abs(a2)
    _v129 = abs(a3)
    _v130 = abs(b1)
    _v131 = abs(b2)
    _v132 = _v126 < 3.402823669209385e38
    _v133 = _v95 < 3.402823669209385e38
    _v134 = _v127 < 3.402823669209385e38
    _v135 = _v128 < 3.402823669209385e38
    _v136 = _v129 < 3.402823669209385e38
    _v137 = _v130 < 3.402823669209385e38
    _v138 = _v131 < 3.402823669209385e38
    _v139 = _v11 & _v25
    _v140 = _v139 & _v48
    _v141 = _v140 & _v60
    _v142 = _v141 & _v66
    _v143 = _v142 & _v73
    _v144 = _v143 & _v77
    _v145 = _v144 & _v81
    _v146 = _v145 & _v85
    _v147 = _v146 & _v102
    _v148 = _v147 & _v121
    _v149 = _v148 & _v123
    _v150 = _v149 & _v124
    _v151 = _v150 & _v125
    _v152 = _v151 & _v132
    _v153 = _v152 & _v133
    _v154 = _v153 & _v134
    _v155 = _v154 & _v135
    _v156 = _v155 & _v136
    _v157 = _v156 & _v137
    _v158 = _v157 & _v138
    _v159 = _vecmath.two_product(a0, b2)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = _vecmath.pair_times(_v160, _v161, x)
    _v163 = _v162[0]
    _v164 = _v162[1]
    _v165 = -2.0 * _v163
    _v166 = -2.0 * _v164
    _v167 = _vecmath.two_product(a3, b1)
    _v168 = _v167[0]
    _v169 = _v167[1]
    _v170 = _vecmath.pair_product(_v168, _v169, _v79, _v80)
    _v171 = _v170[0]
    _v172 = _v170[1]
    _v173 = -2.0 * _v171
    _v174 = -2.0 * _v172
    _v175 = _vecmath.two_product(a1, b2)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_product(_v176, _v177, _v9, _v10)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = -_v179
    _v182 = -_v180
    _v183 = _vecmath.two_product(a2, b1)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = _vecmath.pair_product(_v184, _v185, _v9, _v10)
    _v187 = _v186[0]
    _v188 = _v186[1]
    _v189 = -_v187
    _v190 = -_v188
    _v191 = _vecmath.two_product(a0, b1)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = _vecmath.two_product(a3, b2)
    _v195 = _v194[0]
    _v196 = _v194[1]
    _v197 = abs(_v195) > 1.0261342003245941e-289
    _v198 = _vecmath.pair_times(_v79, _v80, x)
    _v199 = _v198[0]
    _v200 = _v198[1]
    _v201 = abs(_v199) > 1.0261342003245941e-289
    _v202 = _vecmath.pair_product(_v195, _v196, _v199, _v200)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = _vecmath.pair_sum(_v165, _v166, _v173, _v174)
    _v206 = _v205[0]
    _v207 = _v205[1]
    _v208 = _vecmath.pair_sum(_v206, _v207, _v181, _v182)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _vecmath.pair_sum(_v209, _v210, _v189, _v190)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = _vecmath.pair_sum(_v212, _v213, _v3, _v4)
    _v215 = _v214[0]
    _v216 = _v214[1]
    _v217 = _vecmath.pair_sum(_v215, _v216, _v13, _v14)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = _vecmath.pair_sum(_v218, _v219, _v192, _v193)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = _vecmath.pair_plus(_v221, _v222, a1)
    _v224 = _v223[0]
    _v225 = _v223[1]
    _v226 = _vecmath.pair_sum(_v224, _v225, _v203, _v204)
    _v227 = _v226[0]
    _v228 = _v226[1]
    _v229 = abs(_v165)
    _v230 = abs(_v173)
    _v231 = abs(_v179)
    _v232 = abs(_v187)
    _v233 = abs(_v192)
    _v234 = abs(_v203)
    _v235 = _v229 + _v230
    _v236 = _v235 + _v231
    _v237 = _v236 + _v232
    _v238 = _v237 + _v21
    _v239 = _v238 + _v22
    _v240 = _v239 + _v233
    _v241 = _v240 + a1
    _v242 = _v241 + _v234
    _v243 = abs(_v227) * 16384.0 >= _v242
    _v244 = _v227 + _v228
    _v245 = _vecmath.pair_plus(_v32, _v33, 1.0)
    _v246 = _v245[0]
    _v247 = _v245[1]
    _v248 = _vecmath.pair_sum(_v246, _v247, _v35, _v36)
    _v249 = _v248[0]
    _v250 = _v248[1]
    _v251 = _v32 + 1.0
    _v252 = _v251 + _v45
    _v253 = abs(_v249) * 16384.0 >= _v252
    _v254 = _v249 + _v250
    _v255 = _v254 * _v254
    _v256 = _v244 / _v255
    _v257 = _vecmath.in_range(_v256)
    _v258 = _v81 & _v11
    _v259 = _v258 & _v197
    _v260 = _v259 & _v201
    _v261 = _v260 & _v243
    _v262 = _v261 & _v253
    _v263 = _v262 & _v123
    _v264 = _v263 & _v124
    _v265 = _v264 & _v257
    _v266 = _v265 & _v132
    _v267 = _v266 & _v133
    _v268 = _v267 & _v134
    _v269 = _v268 & _v135
    _v270 = _v269 & _v136
    _v271 = _v270 & _v137
    _v272 = _v271 & _v138
    _v273 = x * x
    _v274 = _v273 * b2
    _v275 = _v158 if _v274 < 0.0 else _v272
    _v276 = _v122 if _v274 < 0.0 else _v256
    _v277 = abs(_v274) + abs(0.0)
    _v278 = abs(_v274 - 0.0) * 1073741824.0 > _v277
    _v279 = _v275 & _v278
    _v280 = -_v192
    _v281 = -_v193
    _v282 = -_v203
    _v283 = -_v204
    _v284 = 2.0 * _v163
    _v285 = 2.0 * _v164
    _v286 = 2.0 * _v171
    _v287 = 2.0 * _v172
    _v288 = abs(_v176) > 1.0261342003245941e-289
    _v289 = abs(_v184) > 1.0261342003245941e-289
    _v290 = _vecmath.pair_sum(_v280, _v281, _v282, _v283)
    _v291 = _v290[0]
    _v292 = _v290[1]
    _v293 = _vecmath.pair_sum(_v291, _v292, _v284, _v285)
    _v294 = _v293[0]
    _v295 = _v293[1]
    _v296 = _vecmath.pair_sum(_v294, _v295, _v3, _v4)
    _v297 = _v296[0]
    _v298 = _v296[1]
    _v299 = _vecmath.pair_sum(_v297, _v298, _v286, _v287)
    _v300 = _v299[0]
    _v301 = _v299[1]
    _v302 = _vecmath.pair_sum(_v300, _v301, _v13, _v14)
    _v303 = _v302[0]
    _v304 = _v302[1]
    _v305 = _vecmath.pair_plus(_v303, _v304, a1)
    _v306 = _v305[0]
    _v307 = _v305[1]
    _v308 = _vecmath.pair_sum(_v306, _v307, _v179, _v180)
    _v309 = _v308[0]
    _v310 = _v308[1]
    _v311 = _vecmath.pair_sum(_v309, _v310, _v187, _v188)
    _v312 = _v311[0]
    _v313 = _v311[1]
    _v314 = abs(_v284)
    _v315 = abs(_v286)
    _v316 = _v233 + _v234
    _v317 = _v316 + _v314
    _v318 = _v317 + _v21
    _v319 = _v318 + _v315
    _v320 = _v319 + _v22
    _v321 = _v320 + a1
    _v322 = _v321 + _v231
    _v323 = _v322 + _v232
    _v324 = abs(_v312) * 16384.0 >= _v323
    _v325 = _v312 + _v313
    _v326 = _vecmath.pair_plus(_v32, _v33, -1.0)
    _v327 = _v326[0]
    _v328 = _v326[1]
    _v329 = _vecmath.pair_sum(_v327, _v328, _v35, _v36)
    _v330 = _v329[0]
    _v331 = _v329[1]
    _v332 = abs(-1.0)
    _v333 = abs(_v30)
    _v334 = _v332 + _v333
    _v335 = _v334 + _v45
    _v336 = abs(_v330) * 16384.0 >= _v335
    _v337 = _v330 + _v331
    _v338 = _v337 * _v337
    _v339 = _v325 / _v338
    _v340 = _vecmath.in_range(_v339)
    _v341 = _v201 & _v81
    _v342 = _v341 & _v11
    _v343 = _v342 & _v288
    _v344 = _v343 & _v289
    _v345 = _v344 & _v324
    _v346 = _v345 & _v336
    _v347 = _v346 & _v123
    _v348 = _v347 & _v124
    _v349 = _v348 & _v340
    _v350 = _v349 & _v132
    _v351 = _v350 & _v133
    _v352 = _v351 & _v134
    _v353 = _v352 & _v135
    _v354 = _v353 & _v136
    _v355 = _v354 & _v137
    _v356 = _v355 & _v138
    _v357 = _vecmath.pair_sum(_v165, _v166, _v280, _v281)
    _v358 = _v357[0]
    _v359 = _v357[1]
    _v360 = _vecmath.pair_sum(_v358, _v359, _v181, _v182)
    _v361 = _v360[0]
    _v362 = _v360[1]
    _v363 = _vecmath.pair_sum(_v361, _v362, _v3, _v4)
    _v364 = _v363[0]
    _v365 = _v363[1]
    _v366 = _vecmath.pair_sum(_v364, _v365, _v286, _v287)
    _v367 = _v366[0]
    _v368 = _v366[1]
    _v369 = _vecmath.pair_sum(_v367, _v368, _v13, _v14)
    _v370 = _v369[0]
    _v371 = _v369[1]
    _v372 = _vecmath.pair_plus(_v370, _v371, a1)
    _v373 = _v372[0]
    _v374 = _v372[1]
    _v375 = _vecmath.pair_sum(_v373, _v374, _v187, _v188)
    _v376 = _v375[0]
    _v377 = _v375[1]
    _v378 = _vecmath.pair_sum(_v376, _v377, _v203, _v204)
    _v379 = _v378[0]
    _v380 = _v378[1]
    _v381 = _v229 + _v233
    _v382 = _v381 + _v231
    _v383 = _v382 + _v21
    _v384 = _v383 + _v315
    _v385 = _v384 + _v22
    _v386 = _v385 + a1
    _v387 = _v386 + _v232
    _v388 = _v387 + _v234
    _v389 = abs(_v379) * 16384.0 >= _v388
    _v390 = _v379 + _v380
    _v391 = _vecmath.pair_plus(_v30, _v31, 1.0)
    _v392 = _v391[0]
    _v393 = _v391[1]
    _v394 = _vecmath.pair_sum(_v392, _v393, _v35, _v36)
    _v395 = _v394[0]
    _v396 = _v394[1]
    _v397 = 1.0 + _v30
    _v398 = _v397 + _v45
    _v399 = abs(_v395) * 16384.0 >= _v398
    _v400 = _v395 + _v396
    _v401 = _v400 * _v400
    _v402 = _v390 / _v401
    _v403 = _vecmath.in_range(_v402)
    _v404 = _v11 & _v81
    _v405 = _v404 & _v289
    _v406 = _v405 & _v197
    _v407 = _v406 & _v201
    _v408 = _v407 & _v389
    _v409 = _v408 & _v399
    _v410 = _v409 & _v123
    _v411 = _v410 & _v124
    _v412 = _v411 & _v403
    _v413 = _v412 & _v132
    _v414 = _v413 & _v133
    _v415 = _v414 & _v134
    _v416 = _v415 & _v135
    _v417 = _v416 & _v136
    _v418 = _v417 & _v137
    _v419 = _v418 & _v138
    _v420 = _v356 if _v274 < 0.0 else _v419
    _v421 = _v339 if _v274 < 0.0 else _v402
    _v422 = _v420 & _v278
    _v423 = b1 * x
    _v424 = _v279 if _v423 < 0.0 else _v422
    _v425 = _v276 if _v423 < 0.0 else _v421
    _v426 = abs(_v423) + abs(0.0)
    _v427 = abs(_v423 - 0.0) * 1073741824.0 > _v426
    _v428 = _v424 & _v427
    _v429 = _vecmath.guarded(_v425, _v428)
    return _v429, _v428


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
    _v9 = _v7 + _v8
    _v10 = _v9 + a1
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = -b1
    _v13 = _v12 * x
    _v14 = -_v2
    _v15 = _v14 * b2
    _v16 = _v13 + _v15
    _v17 = _v16 + 1.0
    _v18 = abs(_v15)
    _v19 = _v13 + _v18
    _v20 = _v19 + 1.0
    _v21 = abs(_v17) * 4096.0 >= _v20
    _v22 = _v6 / _v17
    _v23 = a1 * x
    _v24 = _v2 * a2
    _v25 = _v2 * x
    _v26 = _v25 * a3
    _v27 = a0 + _v23
    _v28 = _v27 + _v24
    _v29 = _v28 + _v26
    _v30 = abs(a0)
    _v31 = abs(_v23)
    _v32 = abs(_v24)
    _v33 = abs(_v26)
    _v34 = _v30 + _v31
    _v35 = _v34 + _v32
    _v36 = _v35 + _v33
    _v37 = abs(_v29) * 4096.0 >= _v36
    _v38 = 2.0 * b2
    _v39 = _v38 * x
    _v40 = _v39 + b1
    _v41 = abs(_v39)
    _v42 = _v41 + b1
    _v43 = abs(_v40) * 4096.0 >= _v42
    _v44 = _v29 * _v40
    _v45 = _v17 * _v17
    _v46 = _v44 / _v45
    _v47 = _v22 + _v46
    _v48 = abs(_v22)
    _v49 = abs(_v46)
    _v50 = _v48 + _v49
    _v51 = abs(_v47) * 4096.0 >= _v50
    _v52 = a1 > 0.0
    _v53 = b1 > 0.0
    _v54 = _vecmath.in_range(_v47)
    _v55 = abs(x)
    _v56 = abs(a1)
    _v57 = abs(a2)
    _v58 = abs(a3)
    _v59 = abs(b1)
    _v60 = abs(b2)
    _v61 = _vecmath32.single(_v47)
    _v62 = _v55 < 3.402823669209385e38
    _v63 = _v30 < 3.402823669209385e38
    _v64 = _v56 < 3.402823669209385e38
    _v65 = _v57 < 3.402823669209385e38
    _v66 = _v58 < 3.402823669209385e38
    _v67 = _v59 < 3.402823669209385e38
    _v68 = _v60 < 3.402823669209385e38
    _v69 = _v11 & _v21
    _v70 = _v69 & _v37
    _v71 = _v70 & _v43
    _v72 = _v71 & _v51
    _v73 = _v72 & _v52
    _v74 = _v73 & _v53
    _v75 = _v74 & _v54
    _v76 = _v75 & _v62
    _v77 = _v76 & _v63
    _v78 = _v77 & _v64
    _v79 = _v78 & _v65
    _v80 = _v79 & _v66
    _v81 = _v80 & _v67
    _v82 = _v81 & _v68
    _v83 = -2.0 * a0
    _v84 = _v83 * b2
    _v85 = _v84 * x
    _v86 = -2.0 * _v25
    _v87 = _v86 * a3
    _v88 = _v87 * b1
    _v89 = _v14 * a1
    _v90 = _v89 * b2
    _v91 = _v14 * a2
    _v92 = _v91 * b1
    _v93 = a0 * b1
    _v94 = _v2 * _v2
    _v95 = _v94 * a3
    _v96 = _v95 * b2
    _v97 = _v85 + _v88
    _v98 = _v97 + _v90
    _v99 = _v98 + _v92
    _v100 = _v99 + _v1
    _v101 = _v100 + _v4
    _v102 = _v101 + _v93
    _v103 = _v102 + a1
    _v104 = _v103 + _v96
    _v105 = abs(_v85)
    _v106 = abs(_v88)
    _v107 = abs(_v90)
    _v108 = abs(_v92)
    _v109 = abs(_v93)
    _v110 = abs(_v96)
    _v111 = _v105 + _v106
    _v112 = _v111 + _v107
    _v113 = _v112 + _v108
    _v114 = _v113 + _v7
    _v115 = _v114 + _v8
    _v116 = _v115 + _v109
    _v117 = _v116 + a1
    _v118 = _v117 + _v110
    _v119 = abs(_v104) * 4096.0 >= _v118
    _v120 = _v2 * b2
    _v121 = _v13 + 1.0
    _v122 = _v121 + _v120
    _v123 = abs(_v120)
    _v124 = _v121 + _v123
    _v125 = abs(_v122) * 4096.0 >= _v124
    _v126 = _v122 * _v122
    _v127 = _v104 / _v126
    _v128 = _vecmath.in_range(_v127)
    _v129 = _vecmath32.single(_v127)
    _v130 = _v119 & _v125
    _v131 = _v130 & _v52
    _v132 = _v131 & _v53
    _v133 = _v132 & _v128
    _v134 = _v133 & _v62
    _v135 = _v134 & _v63
    _v136 = _v135 & _v64
    _v137 = _v136 & _v65
    _v138 = _v137 & _v66
    _v139 = _v138 & _v67
    _v140 = _v139 & _v68
    _v141 = _v82 if _v120 < 0.0 else _v140
    _v142 = _v61 if _v120 < 0.0 else _v129
    _v143 = abs(_v120) + abs(0.0)
    _v144 = abs(_v120 - 0.0) * 1073741824.0 > _v143
    _v145 = _v141 & _v144
    _v146 = -a0
    _v147 = _v146 * b1
    _v148 = -_v94
    _v149 = _v148 * a3
    _v150 = _v149 * b2
    _v151 = 2.0 * a0
    _v152 = _v151 * b2
    _v153 = _v152 * x
    _v154 = 2.0 * _v25
    _v155 = _v154 * a3
    _v156 = _v155 * b1
    _v157 = _v2 * a1
    _v158 = _v157 * b2
    _v159 = _v24 * b1
    _v160 = _v147 + _v150
    _v161 = _v160 + _v153
    _v162 = _v161 + _v1
    _v163 = _v162 + _v156
    _v164 = _v163 + _v4
    _v165 = _v164 + a1
    _v166 = _v165 + _v158
    _v167 = _v166 + _v159
    _v168 = abs(_v147)
    _v169 = abs(_v150)
    _v170 = abs(_v153)
    _v171 = abs(_v156)
    _v172 = abs(_v158)
    _v173 = abs(_v159)
    _v174 = _v168 + _v169
    _v175 = _v174 + _v170
    _v176 = _v175 + _v7
    _v177 = _v176 + _v171
    _v178 = _v177 + _v8
    _v179 = _v178 + a1
    _v180 = _v179 + _v172
    _v181 = _v180 + _v173
    _v182 = abs(_v167) * 4096.0 >= _v181
    _v183 = -1.0 + _v13
    _v184 = _v183 + _v120
    _v185 = abs(-1.0)
    _v186 = abs(_v13)
    _v187 = _v185 + _v186
    _v188 = _v187 + _v123
    _v189 = abs(_v184) * 4096.0 >= _v188
    _v190 = _v184 * _v184
    _v191 = _v167 / _v190
    _v192 = _vecmath.in_range(_v191)
    _v193 = _vecmath32.single(_v191)
    _v194 = _v182 & _v189
    _v195 = _v194 & _v52
    _v196 = _v195 & _v53
    _v197 = _v196 & _v192
    _v198 = _v197 & _v62
    _v199 = _v198 & _v63
    _v200 = _v199 & _v64
    _v201 = _v200 & _v65
    _v202 = _v201 & _v66
    _v203 = _v202 & _v67
    _v204 = _v203 & _v68
    _v205 = _v85 + _v147
    _v206 = _v205 + _v90
    _v207 = _v206 + _v1
    _v208 = _v207 + _v156
    _v209 = _v208 + _v4
    _v210 = _v209 + a1
    _v211 = _v210 + _v159
    _v212 = _v211 + _v96
    _v213 = _v105 + _v168
    _v214 = _v213 + _v107
    _v215 = _v214 + _v7
    _v216 = _v215 + _v171
    _v217 = _v216 + _v8
    _v218 = _v217 + a1
    _v219 = _v218 + _v173
    _v220 = _v219 + _v110
    _v221 = abs(_v212) * 4096.0 >= _v220
    _v222 = b1 * x
    _v223 = 1.0 + _v222
    _v224 = _v223 + _v120
    _v225 = _v223 + _v123
    _v226 = abs(_v224) * 4096.0 >= _v225
    _v227 = _v224 * _v224
    _v228 = _v212 / _v227
    _v229 = _vecmath.in_range(_v228)
    _v230 = _vecmath32.single(_v228)
    _v231 = _v221 & _v226
    _v232 = _v231 & _v52
    _v233 = _v232 & _v53
    _v234 = _v233 & _v229
    _v235 = _v234 & _v62
    _v236 = _v235 & _v63
    _v237 = _v236 & _v64
    _v238 = _v237 & _v65
    _v239 = _v238 & _v66
    _v240 = _v239 & _v67
    _v241 = _v240 & _v68
    _v242 = _v204 if _v120 < 0.0 else _v241
    _v243 = _v193 if _v120 < 0.0 else _v230
    _v244 = _v242 & _v144
    _v245 = _v145 if _v222 < 0.0 else _v244
    _v246 = _v142 if _v222 < 0.0 else _v243
    _v247 = abs(_v222) + abs(0.0)
    _v248 = abs(_v222 - 0.0) * 1073741824.0 > _v247
    _v249 = _v245 & _v248
    _v250 = _vecmath32.guarded(_v246, _v249)
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
def _round_rational_derivative(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative.call(out, x, a0, a1, a2, a3, b1, b2)


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
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2)
        _grows = _side * _rational_derivative2_sign3(x, a0, a1, a2, a3, b1, b2)
        if _grows == 0.0:
            _grows = abs(_side) * _rational_derivative2_sign4(x, a0, a1, a2, a3, b1, b2)
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _rational_derivative2_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative2_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative2_sign2(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative2_sign3(x, a0, a1, a2, a3, b1, b2)
    if _grows == 0.0:
        _grows = abs(_side) * _rational_derivative2_sign4(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows == 1.0):
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
    _v165 = abs(_v38)
    _v166 = abs(_v46)
    _v167 = abs(_v54)
    _v168 = abs(_v67)
    _v169 = abs(_v75)
    _v170 = abs(_v84)
    _v171 = abs(_v94)
    _v172 = abs(_v100)
    _v173 = abs(_v111)
    _v174 = abs(_v121)
    _v175 = _v162 + _v163
    _v176 = _v175 + _v164
    _v177 = _v176 + _v36
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
    _v188 = abs(_v160) * 16384.0 >= _v187
    _v189 = _vecmath.two_sum(_v160, _v161)
    _v190 = _v189[0]
    _v191 = _v189[1]
    _v192 = _vecmath.two_product(b1, x)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = _vecmath.pair_times(_v27, _v28, b2)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = _vecmath.pair_plus(_v193, _v194, -1.0)
    _v199 = _v198[0]
    _v200 = _v198[1]
    _v201 = _vecmath.pair_sum(_v199, _v200, _v196, _v197)
    _v202 = _v201[0]
    _v203 = _v201[1]
    _v204 = abs(-1.0)
    _v205 = abs(_v193)
    _v206 = abs(_v196)
    _v207 = _v204 + _v205
    _v208 = _v207 + _v206
    _v209 = abs(_v202) * 16384.0 >= _v208
    _v210 = _vecmath.two_sum(_v202, _v203)
    _v211 = _v210[0]
    _v212 = _v210[1]
    _v213 = _vecmath.pair_product(_v211, _v212, _v211, _v212)
    _v214 = _v213[0]
    _v215 = _v213[1]
    _v216 = _vecmath.pair_product(_v214, _v215, _v211, _v212)
    _v217 = _v216[0]
    _v218 = _v216[1]
    _v219 = abs(_v217) > 1.0261342003245941e-289
    _v220 = abs(_v217)
    _v221 = _vecmath.pair_quotient(_v190, _v191, _v217, _v218)
    _v222 = _v221[0]
    _v223 = _v221[1]
    _v224 = _v222 + _v223
    _v225 = a1 > 0.0
    _v226 = b1 > 0.0
    _v227 = _vecmath.in_range(_v224)
    _v228 = abs(x)
    _v229 = abs(a0)
    _v230 = abs(a1)
    _v231 = abs(a2)
    _v232 = abs(a3)
    _v233 = abs(b1)
    _v234 = abs(b2)
    _v235 = _v220 < 9.7453140114e288
    _v236 = _v228 < 3.402823669209385e38
    _v237 = _v229 < 3.402823669209385e38
    _v238 = _v230 < 3.402823669209385e38
    _v239 = _v231 < 3.402823669209385e38
    _v240 = _v232 < 3.402823669209385e38
    _v241 = _v233 < 3.402823669209385e38
    _v242 = _v234 < 3.402823669209385e38
    _v243 = _v3 & _v22
    _v244 = _v243 & _v32
    _v245 = _v244 & _v62
    _v246 = _v245 & _v72
    _v247 = _v246 & _v73
    _v248 = _v247 & _v92
    _v249 = _v248 & _v119
    _v250 = _v249 & _v188
    _v251 = _v250 & _v209
    _v252 = _v251 & _v219
    _v253 = _v252 & _v225
    _v254 = _v253 & _v226
    _v255 = _v254 & _v227
    _v256 = _v255 & _v235
    _v257 = _v256 & _v236
    _v258 = _v257 & _v237
    _v259 = _v258 & _v238
    _v260 = _v259 & _v239
    _v261 = _v260 & _v240
    _v262 = _v261 & _v241
    _v263 = _v262 & _v242
    _v264 = _vecmath.pair_times(_v97, _v98, b1)
    _v265 = _v264[0]
    _v266 = _v264[1]
    _v267 = abs(_v265) > 1.0261342003245941e-289
    _v268 = _vecmath.pair_product(_v265, _v266, _v27, _v28)
    _v269 = _v268[0]
    _v270 = _v268[1]
    _v271 = 2.0 * _v5
    _v272 = 2.0 * _v6
    _v273 = 2.0 * _v15
    _v274 = 2.0 * _v16
    _v275 = 2.0 * _v34
    _v276 = 2.0 * _v35
    _v277 = 2.0 * a2
    _v278 = 2.0 * 0.0
    _v279 = 2.0 * _v44
    _v280 = 2.0 * _v45
    _v281 = _vecmath.two_product(6.0, a0)
    _v282 = _v281[0]
    _v283 = _v281[1]
    _v284 = _vecmath.pair_product(_v282, _v283, _v20, _v21)
    _v285 = _v284[0]
    _v286 = _v284[1]
    _v287 = abs(_v285) > 1.0261342003245941e-289
    _v288 = _vecmath.pair_product(_v285, _v286, _v27, _v28)
    _v289 = _v288[0]
    _v290 = _v288[1]
    _v291 = _vecmath.pair_times(_v114, _v115, x)
    _v292 = _v291[0]
    _v293 = _v291[1]
    _v294 = _vecmath.pair_sum(_v12, _v13, _v54, _v55)
    _v295 = _v294[0]
    _v296 = _v294[1]
    _v297 = _vecmath.pair_sum(_v295, _v296, _v67, _v68)
    _v298 = _v297[0]
    _v299 = _v297[1]
    _v300 = _vecmath.pair_sum(_v298, _v299, _v84, _v85)
    _v301 = _v300[0]
    _v302 = _v300[1]
    _v303 = _vecmath.pair_sum(_v301, _v302, _v94, _v95)
    _v304 = _v303[0]
    _v305 = _v303[1]
    _v306 = _vecmath.pair_sum(_v304, _v305, _v269, _v270)
    _v307 = _v306[0]
    _v308 = _v306[1]
    _v309 = _vecmath.pair_sum(_v307, _v308, _v271, _v272)
    _v310 = _v309[0]
    _v311 = _v309[1]
    _v312 = _vecmath.pair_sum(_v310, _v311, _v273, _v274)
    _v313 = _v312[0]
    _v314 = _v312[1]
    _v315 = _vecmath.pair_sum(_v313, _v314, _v275, _v276)
    _v316 = _v315[0]
    _v317 = _v315[1]
    _v318 = _vecmath.pair_sum(_v316, _v317, _v277, _v278)
    _v319 = _v318[0]
    _v320 = _v318[1]
    _v321 = _vecmath.pair_sum(_v319, _v320, _v111, _v112)
    _v322 = _v321[0]
    _v323 = _v321[1]
    _v324 = _vecmath.pair_sum(_v322, _v323, _v279, _v280)
    _v325 = _v324[0]
    _v326 = _v324[1]
    _v327 = _vecmath.pair_sum(_v325, _v326, _v289, _v290)
    _v328 = _v327[0]
    _v329 = _v327[1]
    _v330 = _vecmath.pair_sum(_v328, _v329, _v292, _v293)
    _v331 = _v330[0]
    _v332 = _v330[1]
    _v333 = abs(_v269)
    _v334 = abs(_v271)
    _v335 = abs(_v275)
    _v336 = abs(_v277)
    _v337 = abs(_v279)
    _v338 = abs(_v289)
    _v339 = abs(_v292)
    _v340 = _v163 + _v167
    _v341 = _v340 + _v168
    _v342 = _v341 + _v170
    _v343 = _v342 + _v171
    _v344 = _v343 + _v333
    _v345 = _v344 + _v334
    _v346 = _v345 + _v273
    _v347 = _v346 + _v335
    _v348 = _v347 + _v336
    _v349 = _v348 + _v173
    _v350 = _v349 + _v337
    _v351 = _v350 + _v338
    _v352 = _v351 + _v339
    _v353 = abs(_v331) * 16384.0 >= _v352
    _v354 = _vecmath.two_sum(_v331, _v332)
    _v355 = _v354[0]
    _v356 = _v354[1]
    _v357 = -_v193
    _v358 = -_v194
    _v359 = _vecmath.pair_plus(_v357, _v358, 1.0)
    _v360 = _v359[0]
    _v361 = _v359[1]
    _v362 = _vecmath.pair_sum(_v360, _v361, _v196, _v197)
    _v363 = _v362[0]
    _v364 = _v362[1]
    _v365 = _v357 + 1.0
    _v366 = _v365 + _v206
    _v367 = abs(_v363) * 16384.0 >= _v366
    _v368 = _vecmath.two_sum(_v363, _v364)
    _v369 = _v368[0]
    _v370 = _v368[1]
    _v371 = _vecmath.pair_product(_v369, _v370, _v369, _v370)
    _v372 = _v371[0]
    _v373 = _v371[1]
    _v374 = _vecmath.pair_product(_v372, _v373, _v369, _v370)
    _v375 = _v374[0]
    _v376 = _v374[1]
    _v377 = abs(_v375) > 1.0261342003245941e-289
    _v378 = abs(_v375)
    _v379 = _vecmath.pair_quotient(_v355, _v356, _v375, _v376)
    _v380 = _v379[0]
    _v381 = _v379[1]
    _v382 = _v380 + _v381
    _v383 = _vecmath.in_range(_v382)
    _v384 = _v378 < 9.7453140114e288
    _v385 = _v32 & _v62
    _v386 = _v385 & _v92
    _v387 = _v386 & _v73
    _v388 = _v387 & _v267
    _v389 = _v388 & _v3
    _v390 = _v389 & _v22
    _v391 = _v390 & _v287
    _v392 = _v391 & _v353
    _v393 = _v392 & _v367
    _v394 = _v393 & _v377
    _v395 = _v394 & _v225
    _v396 = _v395 & _v226
    _v397 = _v396 & _v383
    _v398 = _v397 & _v384
    _v399 = _v398 & _v236
    _v400 = _v399 & _v237
    _v401 = _v400 & _v238
    _v402 = _v401 & _v239
    _v403 = _v402 & _v240
    _v404 = _v403 & _v241
    _v405 = _v404 & _v242
    _v406 = x * x
    _v407 = _v406 * b2
    _v408 = _v263 if _v407 < 0.0 else _v405
    _v409 = _v224 if _v407 < 0.0 else _v382
    _v410 = abs(_v407) + abs(0.0)
    _v411 = abs(_v407 - 0.0) * 1073741824.0 > _v410
    _v412 = _v408 & _v411
    _v413 = -2.0 * _v109
    _v414 = -2.0 * _v110
    _v415 = _vecmath.pair_times(_v282, _v283, b1)
    _v416 = _v415[0]
    _v417 = _v415[1]
    _v418 = abs(_v416) > 1.0261342003245941e-289
    _v419 = _vecmath.pair_times(_v416, _v417, b2)
    _v420 = _v419[0]
    _v421 = _v419[1]
    _v422 = _vecmath.pair_times(_v420, _v421, x)
    _v423 = _v422[0]
    _v424 = _v422[1]
    _v425 = _vecmath.pair_sum(_v124, _v125, _v36, _v37)
    _v426 = _v425[0]
    _v427 = _v425[1]
    _v428 = _vecmath.pair_sum(_v426, _v427, _v38, _v39)
    _v429 = _v428[0]
    _v430 = _v428[1]
    _v431 = _vecmath.pair_sum(_v429, _v430, _v413, _v414)
    _v432 = _v431[0]
    _v433 = _v431[1]
    _v434 = _vecmath.pair_sum(_v432, _v433, _v46, _v47)
    _v435 = _v434[0]
    _v436 = _v434[1]
    _v437 = _vecmath.pair_sum(_v435, _v436, _v54, _v55)
    _v438 = _v437[0]
    _v439 = _v437[1]
    _v440 = _vecmath.pair_sum(_v438, _v439, _v75, _v76)
    _v441 = _v440[0]
    _v442 = _v440[1]
    _v443 = _vecmath.pair_sum(_v441, _v442, _v84, _v85)
    _v444 = _v443[0]
    _v445 = _v443[1]
    _v446 = _vecmath.pair_sum(_v444, _v445, _v94, _v95)
    _v447 = _v446[0]
    _v448 = _v446[1]
    _v449 = _vecmath.pair_sum(_v447, _v448, _v269, _v270)
    _v450 = _v449[0]
    _v451 = _v449[1]
    _v452 = _vecmath.pair_sum(_v450, _v451, _v100, _v101)
    _v453 = _v452[0]
    _v454 = _v452[1]
    _v455 = _vecmath.pair_sum(_v453, _v454, _v273, _v274)
    _v456 = _v455[0]
    _v457 = _v455[1]
    _v458 = _vecmath.pair_sum(_v456, _v457, _v423, _v424)
    _v459 = _v458[0]
    _v460 = _v458[1]
    _v461 = abs(_v36)
    _v462 = abs(_v413)
    _v463 = abs(_v423)
    _v464 = _v175 + _v461
    _v465 = _v464 + _v165
    _v466 = _v465 + _v462
    _v467 = _v466 + _v166
    _v468 = _v467 + _v167
    _v469 = _v468 + _v169
    _v470 = _v469 + _v170
    _v471 = _v470 + _v171
    _v472 = _v471 + _v333
    _v473 = _v472 + _v172
    _v474 = _v473 + _v273
    _v475 = _v474 + _v463
    _v476 = abs(_v459) * 16384.0 >= _v475
    _v477 = _vecmath.two_sum(_v459, _v460)
    _v478 = _v477[0]
    _v479 = _v477[1]
    _v480 = _vecmath.pair_plus(_v357, _v358, -1.0)
    _v481 = _v480[0]
    _v482 = _v480[1]
    _v483 = _vecmath.pair_sum(_v481, _v482, _v196, _v197)
    _v484 = _v483[0]
    _v485 = _v483[1]
    _v486 = abs(_v484) * 16384.0 >= _v208
    _v487 = _vecmath.two_sum(_v484, _v485)
    _v488 = _v487[0]
    _v489 = _v487[1]
    _v490 = _vecmath.pair_product(_v488, _v489, _v488, _v489)
    _v491 = _v490[0]
    _v492 = _v490[1]
    _v493 = _vecmath.pair_product(_v491, _v492, _v488, _v489)
    _v494 = _v493[0]
    _v495 = _v493[1]
    _v496 = abs(_v494) > 1.0261342003245941e-289
    _v497 = abs(_v494)
    _v498 = _vecmath.pair_quotient(_v478, _v479, _v494, _v495)
    _v499 = _v498[0]
    _v500 = _v498[1]
    _v501 = _v499 + _v500
    _v502 = _vecmath.in_range(_v501)
    _v503 = _v497 < 9.7453140114e288
    _v504 = _v244 & _v72
    _v505 = _v504 & _v73
    _v506 = _v505 & _v92
    _v507 = _v506 & _v267
    _v508 = _v507 & _v418
    _v509 = _v508 & _v476
    _v510 = _v509 & _v486
    _v511 = _v510 & _v496
    _v512 = _v511 & _v225
    _v513 = _v512 & _v226
    _v514 = _v513 & _v502
    _v515 = _v514 & _v503
    _v516 = _v515 & _v236
    _v517 = _v516 & _v237
    _v518 = _v517 & _v238
    _v519 = _v518 & _v239
    _v520 = _v519 & _v240
    _v521 = _v520 & _v241
    _v522 = _v521 & _v242
    _v523 = _vecmath.pair_sum(_v12, _v13, _v17, _v18)
    _v524 = _v523[0]
    _v525 = _v523[1]
    _v526 = _vecmath.pair_sum(_v524, _v525, _v413, _v414)
    _v527 = _v526[0]
    _v528 = _v526[1]
    _v529 = _vecmath.pair_sum(_v527, _v528, _v54, _v55)
    _v530 = _v529[0]
    _v531 = _v529[1]
    _v532 = _vecmath.pair_sum(_v530, _v531, _v84, _v85)
    _v533 = _v532[0]
    _v534 = _v532[1]
    _v535 = _vecmath.pair_sum(_v533, _v534, _v94, _v95)
    _v536 = _v535[0]
    _v537 = _v535[1]
    _v538 = _vecmath.pair_sum(_v536, _v537, _v271, _v272)
    _v539 = _v538[0]
    _v540 = _v538[1]
    _v541 = _vecmath.pair_sum(_v539, _v540, _v275, _v276)
    _v542 = _v541[0]
    _v543 = _v541[1]
    _v544 = _vecmath.pair_sum(_v542, _v543, _v277, _v278)
    _v545 = _v544[0]
    _v546 = _v544[1]
    _v547 = _vecmath.pair_sum(_v545, _v546, _v279, _v280)
    _v548 = _v547[0]
    _v549 = _v547[1]
    _v550 = _vecmath.pair_sum(_v548, _v549, _v423, _v424)
    _v551 = _v550[0]
    _v552 = _v550[1]
    _v553 = _vecmath.pair_sum(_v551, _v552, _v289, _v290)
    _v554 = _v553[0]
    _v555 = _v553[1]
    _v556 = _vecmath.pair_sum(_v554, _v555, _v121, _v122)
    _v557 = _v556[0]
    _v558 = _v556[1]
    _v559 = _vecmath.pair_sum(_v557, _v558, _v292, _v293)
    _v560 = _v559[0]
    _v561 = _v559[1]
    _v562 = _v163 + _v164
    _v563 = _v562 + _v462
    _v564 = _v563 + _v167
    _v565 = _v564 + _v170
    _v566 = _v565 + _v171
    _v567 = _v566 + _v334
    _v568 = _v567 + _v275
    _v569 = _v568 + _v336
    _v570 = _v569 + _v337
    _v571 = _v570 + _v463
    _v572 = _v571 + _v338
    _v573 = _v572 + _v174
    _v574 = _v573 + _v339
    _v575 = abs(_v560) * 16384.0 >= _v574
    _v576 = _vecmath.two_sum(_v560, _v561)
    _v577 = _v576[0]
    _v578 = _v576[1]
    _v579 = _vecmath.pair_plus(_v193, _v194, 1.0)
    _v580 = _v579[0]
    _v581 = _v579[1]
    _v582 = _vecmath.pair_sum(_v580, _v581, _v196, _v197)
    _v583 = _v582[0]
    _v584 = _v582[1]
    _v585 = 1.0 + _v193
    _v586 = _v585 + _v206
    _v587 = abs(_v583) * 16384.0 >= _v586
    _v588 = _vecmath.two_sum(_v583, _v584)
    _v589 = _v588[0]
    _v590 = _v588[1]
    _v591 = _vecmath.pair_product(_v589, _v590, _v589, _v590)
    _v592 = _v591[0]
    _v593 = _v591[1]
    _v594 = _vecmath.pair_product(_v592, _v593, _v589, _v590)
    _v595 = _v594[0]
    _v596 = _v594[1]
    _v597 = abs(_v595) > 1.0261342003245941e-289
    _v598 = abs(_v595)
    _v599 = _vecmath.pair_quotient(_v577, _v578, _v595, _v596)
    _v600 = _v599[0]
    _v601 = _v599[1]
    _v602 = _v600 + _v601
    _v603 = _vecmath.in_range(_v602)
    _v604 = _v598 < 9.7453140114e288
    _v605 = _v32 & _v92
    _v606 = _v605 & _v73
    _v607 = _v606 & _v3
    _v608 = _v607 & _v22
    _v609 = _v608 & _v418
    _v610 = _v609 & _v287
    _v611 = _v610 & _v119
    _v612 = _v611 & _v575
    _v613 = _v612 & _v587
    _v614 = _v613 & _v597
    _v615 = _v614 & _v225
    _v616 = _v615 & _v226
    _v617 = _v616 & _v603
    _v618 = _v617 & _v604
    _v619 = _v618 & _v236
    _v620 = _v619 & _v237
    _v621 = _v620 & _v238
    _v622 = _v621 & _v239
    _v623 = _v622 & _v240
    _v624 = _v623 & _v241
    _v625 = _v624 & _v242
    _v626 = _v522 if _v407 < 0.0 else _v625
    _v627 = _v501 if _v407 < 0.0 else _v602
    _v628 = _v626 & _v411
    _v629 = b1 * x
    _v630 = _v412 if _v629 < 0.0 else _v628
    _v631 = _v409 if _v629 < 0.0 else _v627
    _v632 = abs(_v629) + abs(0.0)
    _v633 = abs(_v629 - 0.0) * 1073741824.0 > _v632
    _v634 = _v630 & _v633
    _v635 = _vecmath.guarded(_v631, _v634)
    return _v635, _v634


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
    _v57 = abs(_v13)
    _v58 = abs(_v15)
    _v59 = abs(_v18)
    _v60 = abs(_v22)
    _v61 = abs(_v25)
    _v62 = abs(_v28)
    _v63 = abs(_v31)
    _v64 = abs(_v33)
    _v65 = abs(_v37)
    _v66 = abs(_v40)
    _v67 = _v54 + _v55
    _v68 = _v67 + _v56
    _v69 = _v68 + _v12
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
    _v80 = abs(_v53) * 4096.0 >= _v79
    _v81 = b1 * x
    _v82 = _v9 * b2
    _v83 = -1.0 + _v81
    _v84 = _v83 + _v82
    _v85 = abs(-1.0)
    _v86 = abs(_v81)
    _v87 = abs(_v82)
    _v88 = _v85 + _v86
    _v89 = _v88 + _v87
    _v90 = abs(_v84) * 4096.0 >= _v89
    _v91 = _v84 * _v84
    _v92 = _v91 * _v84
    _v93 = abs(_v92) > 1.0261342003245941e-289
    _v94 = abs(_v92)
    _v95 = _v53 / _v92
    _v96 = a1 > 0.0
    _v97 = b1 > 0.0
    _v98 = _vecmath.in_range(_v95)
    _v99 = abs(x)
    _v100 = abs(a0)
    _v101 = abs(a1)
    _v102 = abs(a2)
    _v103 = abs(a3)
    _v104 = abs(b1)
    _v105 = abs(b2)
    _v106 = _vecmath32.single(_v95)
    _v107 = _v94 < 9.7453140114e288
    _v108 = _v99 < 3.402823669209385e38
    _v109 = _v100 < 3.402823669209385e38
    _v110 = _v101 < 3.402823669209385e38
    _v111 = _v102 < 3.402823669209385e38
    _v112 = _v103 < 3.402823669209385e38
    _v113 = _v104 < 3.402823669209385e38
    _v114 = _v105 < 3.402823669209385e38
    _v115 = _v80 & _v90
    _v116 = _v115 & _v93
    _v117 = _v116 & _v96
    _v118 = _v117 & _v97
    _v119 = _v118 & _v98
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
    _v160 = abs(_v136)
    _v161 = abs(_v137)
    _v162 = abs(_v139)
    _v163 = abs(_v142)
    _v164 = abs(_v144)
    _v165 = _v55 + _v59
    _v166 = _v165 + _v60
    _v167 = _v166 + _v62
    _v168 = _v167 + _v63
    _v169 = _v168 + _v158
    _v170 = _v169 + _v159
    _v171 = _v170 + _v133
    _v172 = _v171 + _v160
    _v173 = _v172 + _v161
    _v174 = _v173 + _v65
    _v175 = _v174 + _v162
    _v176 = _v175 + _v163
    _v177 = _v176 + _v164
    _v178 = abs(_v157) * 4096.0 >= _v177
    _v179 = -b1
    _v180 = _v179 * x
    _v181 = _v180 + 1.0
    _v182 = _v181 + _v82
    _v183 = _v181 + _v87
    _v184 = abs(_v182) * 4096.0 >= _v183
    _v185 = _v182 * _v182
    _v186 = _v185 * _v182
    _v187 = abs(_v186) > 1.0261342003245941e-289
    _v188 = abs(_v186)
    _v189 = _v157 / _v186
    _v190 = _vecmath.in_range(_v189)
    _v191 = _vecmath32.single(_v189)
    _v192 = _v188 < 9.7453140114e288
    _v193 = _v178 & _v184
    _v194 = _v193 & _v187
    _v195 = _v194 & _v96
    _v196 = _v195 & _v97
    _v197 = _v196 & _v190
    _v198 = _v197 & _v192
    _v199 = _v198 & _v108
    _v200 = _v199 & _v109
    _v201 = _v200 & _v110
    _v202 = _v201 & _v111
    _v203 = _v202 & _v112
    _v204 = _v203 & _v113
    _v205 = _v204 & _v114
    _v206 = _v127 if _v82 < 0.0 else _v205
    _v207 = _v106 if _v82 < 0.0 else _v191
    _v208 = abs(_v82) + abs(0.0)
    _v209 = abs(_v82 - 0.0) * 1073741824.0 > _v208
    _v210 = _v206 & _v209
    _v211 = _v16 * a2
    _v212 = _v211 * b1
    _v213 = _v212 * b2
    _v214 = 6.0 * a0
    _v215 = _v214 * b1
    _v216 = _v215 * b2
    _v217 = _v216 * x
    _v218 = _v41 + _v12
    _v219 = _v218 + _v13
    _v220 = _v219 + _v213
    _v221 = _v220 + _v15
    _v222 = _v221 + _v18
    _v223 = _v222 + _v25
    _v224 = _v223 + _v28
    _v225 = _v224 + _v31
    _v226 = _v225 + _v129
    _v227 = _v226 + _v33
    _v228 = _v227 + _v133
    _v229 = _v228 + _v217
    _v230 = abs(_v12)
    _v231 = abs(_v213)
    _v232 = abs(_v217)
    _v233 = _v67 + _v230
    _v234 = _v233 + _v57
    _v235 = _v234 + _v231
    _v236 = _v235 + _v58
    _v237 = _v236 + _v59
    _v238 = _v237 + _v61
    _v239 = _v238 + _v62
    _v240 = _v239 + _v63
    _v241 = _v240 + _v158
    _v242 = _v241 + _v64
    _v243 = _v242 + _v133
    _v244 = _v243 + _v232
    _v245 = abs(_v229) * 4096.0 >= _v244
    _v246 = -1.0 + _v180
    _v247 = _v246 + _v82
    _v248 = abs(_v180)
    _v249 = _v85 + _v248
    _v250 = _v249 + _v87
    _v251 = abs(_v247) * 4096.0 >= _v250
    _v252 = _v247 * _v247
    _v253 = _v252 * _v247
    _v254 = abs(_v253) > 1.0261342003245941e-289
    _v255 = abs(_v253)
    _v256 = _v229 / _v253
    _v257 = _vecmath.in_range(_v256)
    _v258 = _vecmath32.single(_v256)
    _v259 = _v255 < 9.7453140114e288
    _v260 = _v245 & _v251
    _v261 = _v260 & _v254
    _v262 = _v261 & _v96
    _v263 = _v262 & _v97
    _v264 = _v263 & _v257
    _v265 = _v264 & _v259
    _v266 = _v265 & _v108
    _v267 = _v266 & _v109
    _v268 = _v267 & _v110
    _v269 = _v268 & _v111
    _v270 = _v269 & _v112
    _v271 = _v270 & _v113
    _v272 = _v271 & _v114
    _v273 = _v4 + _v6
    _v274 = _v273 + _v213
    _v275 = _v274 + _v18
    _v276 = _v275 + _v28
    _v277 = _v276 + _v31
    _v278 = _v277 + _v131
    _v279 = _v278 + _v136
    _v280 = _v279 + _v137
    _v281 = _v280 + _v139
    _v282 = _v281 + _v217
    _v283 = _v282 + _v142
    _v284 = _v283 + _v40
    _v285 = _v284 + _v144
    _v286 = _v55 + _v56
    _v287 = _v286 + _v231
    _v288 = _v287 + _v59
    _v289 = _v288 + _v62
    _v290 = _v289 + _v63
    _v291 = _v290 + _v159
    _v292 = _v291 + _v136
    _v293 = _v292 + _v161
    _v294 = _v293 + _v162
    _v295 = _v294 + _v232
    _v296 = _v295 + _v163
    _v297 = _v296 + _v66
    _v298 = _v297 + _v164
    _v299 = abs(_v285) * 4096.0 >= _v298
    _v300 = 1.0 + _v81
    _v301 = _v300 + _v82
    _v302 = _v300 + _v87
    _v303 = abs(_v301) * 4096.0 >= _v302
    _v304 = _v301 * _v301
    _v305 = _v304 * _v301
    _v306 = abs(_v305) > 1.0261342003245941e-289
    _v307 = abs(_v305)
    _v308 = _v285 / _v305
    _v309 = _vecmath.in_range(_v308)
    _v310 = _vecmath32.single(_v308)
    _v311 = _v307 < 9.7453140114e288
    _v312 = _v299 & _v303
    _v313 = _v312 & _v306
    _v314 = _v313 & _v96
    _v315 = _v314 & _v97
    _v316 = _v315 & _v309
    _v317 = _v316 & _v311
    _v318 = _v317 & _v108
    _v319 = _v318 & _v109
    _v320 = _v319 & _v110
    _v321 = _v320 & _v111
    _v322 = _v321 & _v112
    _v323 = _v322 & _v113
    _v324 = _v323 & _v114
    _v325 = _v272 if _v82 < 0.0 else _v324
    _v326 = _v258 if _v82 < 0.0 else _v310
    _v327 = _v325 & _v209
    _v328 = _v210 if _v81 < 0.0 else _v327
    _v329 = _v207 if _v81 < 0.0 else _v326
    _v330 = abs(_v81) + abs(0.0)
    _v331 = abs(_v81 - 0.0) * 1073741824.0 > _v330
    _v332 = _v328 & _v331
    _v333 = _vecmath32.guarded(_v329, _v332)
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
def _round_rational_derivative2(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative2(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative2.call(out, x, a0, a1, a2, a3, b1, b2)


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
    _v19 = abs(_v9)
    _v20 = _v3 + _v19
    _v21 = _v20 + 1.0
    _v22 = abs(_v17) * 16384.0 >= _v21
    _v23 = _v17 + _v18
    _v24 = 1.0 / _v23
    _v25 = a1 > 0.0
    _v26 = b1 > 0.0
    _v27 = abs(x)
    _v28 = abs(a0)
    _v29 = abs(a1)
    _v30 = abs(a2)
    _v31 = abs(a3)
    _v32 = abs(b1)
    _v33 = abs(b2)
    _v34 = _v27 < 3.402823669209385e38
    _v35 = _v28 < 3.402823669209385e38
    _v36 = _v29 < 3.402823669209385e38
    _v37 = _v30 < 3.402823669209385e38
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v22 & _v25
    _v42 = _v41 & _v26
    _v43 = _v42 & _v34
    _v44 = _v43 & _v35
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 & _v40
    _v50 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_sum(_v51, _v52, _v9, _v10)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _v3 + 1.0
    _v57 = _v56 + _v19
    _v58 = abs(_v54) * 16384.0 >= _v57
    _v59 = _v54 + _v55
    _v60 = 1.0 / _v59
    _v61 = _v58 & _v25
    _v62 = _v61 & _v26
    _v63 = _v62 & _v34
    _v64 = _v63 & _v35
    _v65 = _v64 & _v36
    _v66 = _v65 & _v37
    _v67 = _v66 & _v38
    _v68 = _v67 & _v39
    _v69 = _v68 & _v40
    _v70 = x * x
    _v71 = _v70 * b2
    _v72 = _v49 if _v71 < 0.0 else _v69
    _v73 = _v24 if _v71 < 0.0 else _v60
    _v74 = abs(_v71) + abs(0.0)
    _v75 = abs(_v71 - 0.0) * 1073741824.0 > _v74
    _v76 = _v72 & _v75
    _v77 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_sum(_v78, _v79, _v1, _v2)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _v19 + 1.0
    _v84 = _v83 + _v1
    _v85 = abs(_v81) * 16384.0 >= _v84
    _v86 = _v81 + _v82
    _v87 = 1.0 / _v86
    _v88 = _v85 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v34
    _v91 = _v90 & _v35
    _v92 = _v91 & _v36
    _v93 = _v92 & _v37
    _v94 = _v93 & _v38
    _v95 = _v94 & _v39
    _v96 = _v95 & _v40
    _v97 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v9, _v10)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = 1.0 + _v1
    _v104 = _v103 + _v19
    _v105 = abs(_v101) * 16384.0 >= _v104
    _v106 = _v101 + _v102
    _v107 = 1.0 / _v106
    _v108 = _v105 & _v25
    _v109 = _v108 & _v26
    _v110 = _v109 & _v34
    _v111 = _v110 & _v35
    _v112 = _v111 & _v36
    _v113 = _v112 & _v37
    _v114 = _v113 & _v38
    _v115 = _v114 & _v39
    _v116 = _v115 & _v40
    _v117 = _v96 if _v71 < 0.0 else _v116
    _v118 = _v87 if _v71 < 0.0 else _v107
    _v119 = _v117 & _v75
    _v120 = b1 * x
    _v121 = _v76 if _v120 < 0.0 else _v119
    _v122 = _v73 if _v120 < 0.0 else _v118
    _v123 = abs(_v120) + abs(0.0)
    _v124 = abs(_v120 - 0.0) * 1073741824.0 > _v123
    _v125 = _v121 & _v124
    _v126 = _vecmath.guarded(_v122, _v125)
    _v127 = _v126 if a0 == a0 else a0
    _v128 = _v127 if a1 == a1 else a1
    _v129 = _v128 if a2 == a2 else a2
    _v130 = _v129 if a3 == a3 else a3
    return _v130, _v125


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
    _v7 = abs(_v4)
    _v8 = _v1 + _v7
    _v9 = _v8 + 1.0
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = 1.0 / _v6
    _v12 = a1 > 0.0
    _v13 = b1 > 0.0
    _v14 = abs(x)
    _v15 = abs(a0)
    _v16 = abs(a1)
    _v17 = abs(a2)
    _v18 = abs(a3)
    _v19 = abs(b1)
    _v20 = abs(b2)
    _v21 = _vecmath32.single(_v11)
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v10 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v22
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v2 * b2
    _v39 = _v1 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v38)
    _v42 = _v39 + _v41
    _v43 = abs(_v40) * 4096.0 >= _v42
    _v44 = 1.0 / _v40
    _v45 = _vecmath32.single(_v44)
    _v46 = _v43 & _v12
    _v47 = _v46 & _v13
    _v48 = _v47 & _v22
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v37 if _v38 < 0.0 else _v54
    _v56 = _v21 if _v38 < 0.0 else _v45
    _v57 = abs(_v38) + abs(0.0)
    _v58 = abs(_v38 - 0.0) * 1073741824.0 > _v57
    _v59 = _v55 & _v58
    _v60 = b1 * x
    _v61 = _v4 + 1.0
    _v62 = _v61 + _v60
    _v63 = _v7 + 1.0
    _v64 = _v63 + _v60
    _v65 = abs(_v62) * 4096.0 >= _v64
    _v66 = 1.0 / _v62
    _v67 = _vecmath32.single(_v66)
    _v68 = _v65 & _v12
    _v69 = _v68 & _v13
    _v70 = _v69 & _v22
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = 1.0 + _v60
    _v78 = _v77 + _v38
    _v79 = _v77 + _v41
    _v80 = abs(_v78) * 4096.0 >= _v79
    _v81 = 1.0 / _v78
    _v82 = _vecmath32.single(_v81)
    _v83 = _v80 & _v12
    _v84 = _v83 & _v13
    _v85 = _v84 & _v22
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v76 if _v38 < 0.0 else _v91
    _v93 = _v67 if _v38 < 0.0 else _v82
    _v94 = _v92 & _v58
    _v95 = _v59 if _v60 < 0.0 else _v94
    _v96 = _v56 if _v60 < 0.0 else _v93
    _v97 = abs(_v60) + abs(0.0)
    _v98 = abs(_v60 - 0.0) * 1073741824.0 > _v97
    _v99 = _v95 & _v98
    _v100 = _vecmath32.guarded(_v96, _v99)
    _v101 = _v100 if a0 == a0 else _vecmath32.single(a0)
    _v102 = _v101 if a1 == a1 else _vecmath32.single(a1)
    _v103 = _v102 if a2 == a2 else _vecmath32.single(a2)
    _v104 = _v103 if a3 == a3 else _vecmath32.single(a3)
    return _v104, _v99


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
def _round_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a0_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_a0(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_a0.call(out, x, a0, a1, a2, a3, b1, b2)


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
    _v19 = abs(_v9)
    _v20 = _v3 + _v19
    _v21 = _v20 + 1.0
    _v22 = abs(_v17) * 16384.0 >= _v21
    _v23 = _v17 + _v18
    _v24 = x / _v23
    _v25 = a1 > 0.0
    _v26 = b1 > 0.0
    _v27 = _vecmath.in_range(_v24)
    _v28 = _v24 == 0.0
    _v29 = _v27 | (_v28 & (x == 0.0))
    _v30 = abs(x)
    _v31 = abs(a0)
    _v32 = abs(a1)
    _v33 = abs(a2)
    _v34 = abs(a3)
    _v35 = abs(b1)
    _v36 = abs(b2)
    _v37 = _v30 < 3.402823669209385e38
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v22 & _v25
    _v45 = _v44 & _v26
    _v46 = _v45 & _v29
    _v47 = _v46 & _v37
    _v48 = _v47 & _v38
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v50 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v9, _v10)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _v3 + 1.0
    _v61 = _v60 + _v19
    _v62 = abs(_v58) * 16384.0 >= _v61
    _v63 = _v58 + _v59
    _v64 = x / _v63
    _v65 = _vecmath.in_range(_v64)
    _v66 = _v64 == 0.0
    _v67 = _v65 | (_v66 & (x == 0.0))
    _v68 = _v62 & _v25
    _v69 = _v68 & _v26
    _v70 = _v69 & _v67
    _v71 = _v70 & _v37
    _v72 = _v71 & _v38
    _v73 = _v72 & _v39
    _v74 = _v73 & _v40
    _v75 = _v74 & _v41
    _v76 = _v75 & _v42
    _v77 = _v76 & _v43
    _v78 = x * x
    _v79 = _v78 * b2
    _v80 = _v53 if _v79 < 0.0 else _v77
    _v81 = _v24 if _v79 < 0.0 else _v64
    _v82 = abs(_v79) + abs(0.0)
    _v83 = abs(_v79 - 0.0) * 1073741824.0 > _v82
    _v84 = _v80 & _v83
    _v85 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v1, _v2)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _v19 + 1.0
    _v92 = _v91 + _v1
    _v93 = abs(_v89) * 16384.0 >= _v92
    _v94 = _v89 + _v90
    _v95 = x / _v94
    _v96 = _vecmath.in_range(_v95)
    _v97 = _v95 == 0.0
    _v98 = _v96 | (_v97 & (x == 0.0))
    _v99 = _v93 & _v25
    _v100 = _v99 & _v26
    _v101 = _v100 & _v98
    _v102 = _v101 & _v37
    _v103 = _v102 & _v38
    _v104 = _v103 & _v39
    _v105 = _v104 & _v40
    _v106 = _v105 & _v41
    _v107 = _v106 & _v42
    _v108 = _v107 & _v43
    _v109 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_sum(_v110, _v111, _v9, _v10)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = 1.0 + _v1
    _v116 = _v115 + _v19
    _v117 = abs(_v113) * 16384.0 >= _v116
    _v118 = _v113 + _v114
    _v119 = x / _v118
    _v120 = _vecmath.in_range(_v119)
    _v121 = _v119 == 0.0
    _v122 = _v120 | (_v121 & (x == 0.0))
    _v123 = _v117 & _v25
    _v124 = _v123 & _v26
    _v125 = _v124 & _v122
    _v126 = _v125 & _v37
    _v127 = _v126 & _v38
    _v128 = _v127 & _v39
    _v129 = _v128 & _v40
    _v130 = _v129 & _v41
    _v131 = _v130 & _v42
    _v132 = _v131 & _v43
    _v133 = _v108 if _v79 < 0.0 else _v132
    _v134 = _v95 if _v79 < 0.0 else _v119
    _v135 = _v133 & _v83
    _v136 = b1 * x
    _v137 = _v84 if _v136 < 0.0 else _v135
    _v138 = _v81 if _v136 < 0.0 else _v134
    _v139 = abs(_v136) + abs(0.0)
    _v140 = abs(_v136 - 0.0) * 1073741824.0 > _v139
    _v141 = _v137 & _v140
    _v142 = _vecmath.guarded(_v138, _v141)
    _v143 = _v142 if a0 == a0 else a0
    _v144 = _v143 if a1 == a1 else a1
    _v145 = _v144 if a2 == a2 else a2
    _v146 = _v145 if a3 == a3 else a3
    return _v146, _v141


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
    _v7 = abs(_v4)
    _v8 = _v1 + _v7
    _v9 = _v8 + 1.0
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = x / _v6
    _v12 = a1 > 0.0
    _v13 = b1 > 0.0
    _v14 = abs(x)
    _v15 = abs(a0)
    _v16 = abs(a1)
    _v17 = abs(a2)
    _v18 = abs(a3)
    _v19 = abs(b1)
    _v20 = abs(b2)
    _v21 = _vecmath32.single(_v11)
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v10 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v22
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v2 * b2
    _v39 = _v1 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v38)
    _v42 = _v39 + _v41
    _v43 = abs(_v40) * 4096.0 >= _v42
    _v44 = x / _v40
    _v45 = _vecmath32.single(_v44)
    _v46 = _v43 & _v12
    _v47 = _v46 & _v13
    _v48 = _v47 & _v22
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v37 if _v38 < 0.0 else _v54
    _v56 = _v21 if _v38 < 0.0 else _v45
    _v57 = abs(_v38) + abs(0.0)
    _v58 = abs(_v38 - 0.0) * 1073741824.0 > _v57
    _v59 = _v55 & _v58
    _v60 = b1 * x
    _v61 = _v4 + 1.0
    _v62 = _v61 + _v60
    _v63 = _v7 + 1.0
    _v64 = _v63 + _v60
    _v65 = abs(_v62) * 4096.0 >= _v64
    _v66 = x / _v62
    _v67 = _vecmath32.single(_v66)
    _v68 = _v65 & _v12
    _v69 = _v68 & _v13
    _v70 = _v69 & _v22
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = 1.0 + _v60
    _v78 = _v77 + _v38
    _v79 = _v77 + _v41
    _v80 = abs(_v78) * 4096.0 >= _v79
    _v81 = x / _v78
    _v82 = _vecmath32.single(_v81)
    _v83 = _v80 & _v12
    _v84 = _v83 & _v13
    _v85 = _v84 & _v22
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v76 if _v38 < 0.0 else _v91
    _v93 = _v67 if _v38 < 0.0 else _v82
    _v94 = _v92 & _v58
    _v95 = _v59 if _v60 < 0.0 else _v94
    _v96 = _v56 if _v60 < 0.0 else _v93
    _v97 = abs(_v60) + abs(0.0)
    _v98 = abs(_v60 - 0.0) * 1073741824.0 > _v97
    _v99 = _v95 & _v98
    _v100 = _vecmath32.guarded(_v96, _v99)
    _v101 = _v100 if a0 == a0 else _vecmath32.single(a0)
    _v102 = _v101 if a1 == a1 else _vecmath32.single(a1)
    _v103 = _v102 if a2 == a2 else _vecmath32.single(a2)
    _v104 = _v103 if a3 == a3 else _vecmath32.single(a3)
    return _v104, _v99


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
def _round_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a1_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_a1(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_a1.call(out, x, a0, a1, a2, a3, b1, b2)


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
    _v20 = abs(_v10)
    _v21 = _v4 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v18) * 16384.0 >= _v22
    _v24 = _v18 + _v19
    _v25 = _v0 / _v24
    _v26 = a1 > 0.0
    _v27 = b1 > 0.0
    _v28 = _vecmath.in_range(_v25)
    _v29 = _v25 == 0.0
    _v30 = _v28 | (_v29 & (x == 0.0))
    _v31 = abs(x)
    _v32 = abs(a0)
    _v33 = abs(a1)
    _v34 = abs(a2)
    _v35 = abs(a3)
    _v36 = abs(b1)
    _v37 = abs(b2)
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v23 & _v26
    _v46 = _v45 & _v27
    _v47 = _v46 & _v30
    _v48 = _v47 & _v38
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v50 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _v53 & _v44
    _v55 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _vecmath.pair_sum(_v56, _v57, _v10, _v11)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _v4 + 1.0
    _v62 = _v61 + _v20
    _v63 = abs(_v59) * 16384.0 >= _v62
    _v64 = _v59 + _v60
    _v65 = _v0 / _v64
    _v66 = _vecmath.in_range(_v65)
    _v67 = _v65 == 0.0
    _v68 = _v66 | (_v67 & (x == 0.0))
    _v69 = _v63 & _v26
    _v70 = _v69 & _v27
    _v71 = _v70 & _v68
    _v72 = _v71 & _v38
    _v73 = _v72 & _v39
    _v74 = _v73 & _v40
    _v75 = _v74 & _v41
    _v76 = _v75 & _v42
    _v77 = _v76 & _v43
    _v78 = _v77 & _v44
    _v79 = _v0 * b2
    _v80 = _v54 if _v79 < 0.0 else _v78
    _v81 = _v25 if _v79 < 0.0 else _v65
    _v82 = abs(_v79) + abs(0.0)
    _v83 = abs(_v79 - 0.0) * 1073741824.0 > _v82
    _v84 = _v80 & _v83
    _v85 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = _vecmath.pair_sum(_v86, _v87, _v2, _v3)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _v20 + 1.0
    _v92 = _v91 + _v2
    _v93 = abs(_v89) * 16384.0 >= _v92
    _v94 = _v89 + _v90
    _v95 = _v0 / _v94
    _v96 = _vecmath.in_range(_v95)
    _v97 = _v95 == 0.0
    _v98 = _v96 | (_v97 & (x == 0.0))
    _v99 = _v93 & _v26
    _v100 = _v99 & _v27
    _v101 = _v100 & _v98
    _v102 = _v101 & _v38
    _v103 = _v102 & _v39
    _v104 = _v103 & _v40
    _v105 = _v104 & _v41
    _v106 = _v105 & _v42
    _v107 = _v106 & _v43
    _v108 = _v107 & _v44
    _v109 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_sum(_v110, _v111, _v10, _v11)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = 1.0 + _v2
    _v116 = _v115 + _v20
    _v117 = abs(_v113) * 16384.0 >= _v116
    _v118 = _v113 + _v114
    _v119 = _v0 / _v118
    _v120 = _vecmath.in_range(_v119)
    _v121 = _v119 == 0.0
    _v122 = _v120 | (_v121 & (x == 0.0))
    _v123 = _v117 & _v26
    _v124 = _v123 & _v27
    _v125 = _v124 & _v122
    _v126 = _v125 & _v38
    _v127 = _v126 & _v39
    _v128 = _v127 & _v40
    _v129 = _v128 & _v41
    _v130 = _v129 & _v42
    _v131 = _v130 & _v43
    _v132 = _v131 & _v44
    _v133 = _v108 if _v79 < 0.0 else _v132
    _v134 = _v95 if _v79 < 0.0 else _v119
    _v135 = _v133 & _v83
    _v136 = b1 * x
    _v137 = _v84 if _v136 < 0.0 else _v135
    _v138 = _v81 if _v136 < 0.0 else _v134
    _v139 = abs(_v136) + abs(0.0)
    _v140 = abs(_v136 - 0.0) * 1073741824.0 > _v139
    _v141 = _v137 & _v140
    _v142 = _vecmath.guarded(_v138, _v141)
    _v143 = _v142 if a0 == a0 else a0
    _v144 = _v143 if a1 == a1 else a1
    _v145 = _v144 if a2 == a2 else a2
    _v146 = _v145 if a3 == a3 else a3
    return _v146, _v141


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
    _v7 = abs(_v4)
    _v8 = _v2 + _v7
    _v9 = _v8 + 1.0
    _v10 = abs(_v6) * 4096.0 >= _v9
    _v11 = _v0 / _v6
    _v12 = a1 > 0.0
    _v13 = b1 > 0.0
    _v14 = abs(x)
    _v15 = abs(a0)
    _v16 = abs(a1)
    _v17 = abs(a2)
    _v18 = abs(a3)
    _v19 = abs(b1)
    _v20 = abs(b2)
    _v21 = _vecmath32.single(_v11)
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v10 & _v12
    _v30 = _v29 & _v13
    _v31 = _v30 & _v22
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v0 * b2
    _v39 = _v2 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v38)
    _v42 = _v39 + _v41
    _v43 = abs(_v40) * 4096.0 >= _v42
    _v44 = _v0 / _v40
    _v45 = _vecmath32.single(_v44)
    _v46 = _v43 & _v12
    _v47 = _v46 & _v13
    _v48 = _v47 & _v22
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v37 if _v38 < 0.0 else _v54
    _v56 = _v21 if _v38 < 0.0 else _v45
    _v57 = abs(_v38) + abs(0.0)
    _v58 = abs(_v38 - 0.0) * 1073741824.0 > _v57
    _v59 = _v55 & _v58
    _v60 = b1 * x
    _v61 = _v4 + 1.0
    _v62 = _v61 + _v60
    _v63 = _v7 + 1.0
    _v64 = _v63 + _v60
    _v65 = abs(_v62) * 4096.0 >= _v64
    _v66 = _v0 / _v62
    _v67 = _vecmath32.single(_v66)
    _v68 = _v65 & _v12
    _v69 = _v68 & _v13
    _v70 = _v69 & _v22
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = 1.0 + _v60
    _v78 = _v77 + _v38
    _v79 = _v77 + _v41
    _v80 = abs(_v78) * 4096.0 >= _v79
    _v81 = _v0 / _v78
    _v82 = _vecmath32.single(_v81)
    _v83 = _v80 & _v12
    _v84 = _v83 & _v13
    _v85 = _v84 & _v22
    _v86 = _v85 & _v23
    _v87 = _v86 & _v24
    _v88 = _v87 & _v25
    _v89 = _v88 & _v26
    _v90 = _v89 & _v27
    _v91 = _v90 & _v28
    _v92 = _v76 if _v38 < 0.0 else _v91
    _v93 = _v67 if _v38 < 0.0 else _v82
    _v94 = _v92 & _v58
    _v95 = _v59 if _v60 < 0.0 else _v94
    _v96 = _v56 if _v60 < 0.0 else _v93
    _v97 = abs(_v60) + abs(0.0)
    _v98 = abs(_v60 - 0.0) * 1073741824.0 > _v97
    _v99 = _v95 & _v98
    _v100 = _vecmath32.guarded(_v96, _v99)
    _v101 = _v100 if a0 == a0 else _vecmath32.single(a0)
    _v102 = _v101 if a1 == a1 else _vecmath32.single(a1)
    _v103 = _v102 if a2 == a2 else _vecmath32.single(a2)
    _v104 = _v103 if a3 == a3 else _vecmath32.single(a3)
    return _v104, _v99


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
def _round_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_a2(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_a2.call(out, x, a0, a1, a2, a3, b1, b2)


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
    _v21 = abs(_v11)
    _v22 = _v5 + _v21
    _v23 = _v22 + 1.0
    _v24 = abs(_v19) * 16384.0 >= _v23
    _v25 = _v19 + _v20
    _v26 = _v1 / _v25
    _v27 = a1 > 0.0
    _v28 = b1 > 0.0
    _v29 = _vecmath.in_range(_v26)
    _v30 = _v26 == 0.0
    _v31 = _v29 | (_v30 & (x == 0.0))
    _v32 = abs(x)
    _v33 = abs(a0)
    _v34 = abs(a1)
    _v35 = abs(a2)
    _v36 = abs(a3)
    _v37 = abs(b1)
    _v38 = abs(b2)
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v33 < 3.402823669209385e38
    _v41 = _v34 < 3.402823669209385e38
    _v42 = _v35 < 3.402823669209385e38
    _v43 = _v36 < 3.402823669209385e38
    _v44 = _v37 < 3.402823669209385e38
    _v45 = _v38 < 3.402823669209385e38
    _v46 = _v24 & _v27
    _v47 = _v46 & _v28
    _v48 = _v47 & _v31
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v50 & _v41
    _v52 = _v51 & _v42
    _v53 = _v52 & _v43
    _v54 = _v53 & _v44
    _v55 = _v54 & _v45
    _v56 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_sum(_v57, _v58, _v11, _v12)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _v5 + 1.0
    _v63 = _v62 + _v21
    _v64 = abs(_v60) * 16384.0 >= _v63
    _v65 = _v60 + _v61
    _v66 = _v1 / _v65
    _v67 = _vecmath.in_range(_v66)
    _v68 = _v66 == 0.0
    _v69 = _v67 | (_v68 & (x == 0.0))
    _v70 = _v64 & _v27
    _v71 = _v70 & _v28
    _v72 = _v71 & _v69
    _v73 = _v72 & _v39
    _v74 = _v73 & _v40
    _v75 = _v74 & _v41
    _v76 = _v75 & _v42
    _v77 = _v76 & _v43
    _v78 = _v77 & _v44
    _v79 = _v78 & _v45
    _v80 = _v0 * b2
    _v81 = _v55 if _v80 < 0.0 else _v79
    _v82 = _v26 if _v80 < 0.0 else _v66
    _v83 = abs(_v80) + abs(0.0)
    _v84 = abs(_v80 - 0.0) * 1073741824.0 > _v83
    _v85 = _v81 & _v84
    _v86 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v3, _v4)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _v21 + 1.0
    _v93 = _v92 + _v3
    _v94 = abs(_v90) * 16384.0 >= _v93
    _v95 = _v90 + _v91
    _v96 = _v1 / _v95
    _v97 = _vecmath.in_range(_v96)
    _v98 = _v96 == 0.0
    _v99 = _v97 | (_v98 & (x == 0.0))
    _v100 = _v94 & _v27
    _v101 = _v100 & _v28
    _v102 = _v101 & _v99
    _v103 = _v102 & _v39
    _v104 = _v103 & _v40
    _v105 = _v104 & _v41
    _v106 = _v105 & _v42
    _v107 = _v106 & _v43
    _v108 = _v107 & _v44
    _v109 = _v108 & _v45
    _v110 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _vecmath.pair_sum(_v111, _v112, _v11, _v12)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = 1.0 + _v3
    _v117 = _v116 + _v21
    _v118 = abs(_v114) * 16384.0 >= _v117
    _v119 = _v114 + _v115
    _v120 = _v1 / _v119
    _v121 = _vecmath.in_range(_v120)
    _v122 = _v120 == 0.0
    _v123 = _v121 | (_v122 & (x == 0.0))
    _v124 = _v118 & _v27
    _v125 = _v124 & _v28
    _v126 = _v125 & _v123
    _v127 = _v126 & _v39
    _v128 = _v127 & _v40
    _v129 = _v128 & _v41
    _v130 = _v129 & _v42
    _v131 = _v130 & _v43
    _v132 = _v131 & _v44
    _v133 = _v132 & _v45
    _v134 = _v109 if _v80 < 0.0 else _v133
    _v135 = _v96 if _v80 < 0.0 else _v120
    _v136 = _v134 & _v84
    _v137 = b1 * x
    _v138 = _v85 if _v137 < 0.0 else _v136
    _v139 = _v82 if _v137 < 0.0 else _v135
    _v140 = abs(_v137) + abs(0.0)
    _v141 = abs(_v137 - 0.0) * 1073741824.0 > _v140
    _v142 = _v138 & _v141
    _v143 = _vecmath.guarded(_v139, _v142)
    _v144 = _v143 if a0 == a0 else a0
    _v145 = _v144 if a1 == a1 else a1
    _v146 = _v145 if a2 == a2 else a2
    _v147 = _v146 if a3 == a3 else a3
    return _v147, _v142


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
    _v8 = abs(_v5)
    _v9 = _v3 + _v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v7) * 4096.0 >= _v10
    _v12 = _v1 / _v7
    _v13 = a1 > 0.0
    _v14 = b1 > 0.0
    _v15 = abs(x)
    _v16 = abs(a0)
    _v17 = abs(a1)
    _v18 = abs(a2)
    _v19 = abs(a3)
    _v20 = abs(b1)
    _v21 = abs(b2)
    _v22 = _vecmath32.single(_v12)
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v21 < 3.402823669209385e38
    _v30 = _v11 & _v13
    _v31 = _v30 & _v14
    _v32 = _v31 & _v23
    _v33 = _v32 & _v24
    _v34 = _v33 & _v25
    _v35 = _v34 & _v26
    _v36 = _v35 & _v27
    _v37 = _v36 & _v28
    _v38 = _v37 & _v29
    _v39 = _v0 * b2
    _v40 = _v3 + 1.0
    _v41 = _v40 + _v39
    _v42 = abs(_v39)
    _v43 = _v40 + _v42
    _v44 = abs(_v41) * 4096.0 >= _v43
    _v45 = _v1 / _v41
    _v46 = _vecmath32.single(_v45)
    _v47 = _v44 & _v13
    _v48 = _v47 & _v14
    _v49 = _v48 & _v23
    _v50 = _v49 & _v24
    _v51 = _v50 & _v25
    _v52 = _v51 & _v26
    _v53 = _v52 & _v27
    _v54 = _v53 & _v28
    _v55 = _v54 & _v29
    _v56 = _v38 if _v39 < 0.0 else _v55
    _v57 = _v22 if _v39 < 0.0 else _v46
    _v58 = abs(_v39) + abs(0.0)
    _v59 = abs(_v39 - 0.0) * 1073741824.0 > _v58
    _v60 = _v56 & _v59
    _v61 = b1 * x
    _v62 = _v5 + 1.0
    _v63 = _v62 + _v61
    _v64 = _v8 + 1.0
    _v65 = _v64 + _v61
    _v66 = abs(_v63) * 4096.0 >= _v65
    _v67 = _v1 / _v63
    _v68 = _vecmath32.single(_v67)
    _v69 = _v66 & _v13
    _v70 = _v69 & _v14
    _v71 = _v70 & _v23
    _v72 = _v71 & _v24
    _v73 = _v72 & _v25
    _v74 = _v73 & _v26
    _v75 = _v74 & _v27
    _v76 = _v75 & _v28
    _v77 = _v76 & _v29
    _v78 = 1.0 + _v61
    _v79 = _v78 + _v39
    _v80 = _v78 + _v42
    _v81 = abs(_v79) * 4096.0 >= _v80
    _v82 = _v1 / _v79
    _v83 = _vecmath32.single(_v82)
    _v84 = _v81 & _v13
    _v85 = _v84 & _v14
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
    _v101 = _vecmath32.guarded(_v97, _v100)
    _v102 = _v101 if a0 == a0 else _vecmath32.single(a0)
    _v103 = _v102 if a1 == a1 else _vecmath32.single(a1)
    _v104 = _v103 if a2 == a2 else _vecmath32.single(a2)
    _v105 = _v104 if a3 == a3 else _vecmath32.single(a3)
    return _v105, _v100


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
def _round_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_a3_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_a3(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_a3.call(out, x, a0, a1, a2, a3, b1, b2)


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
    if _order == -1 or (_order == 0 and _grows == 1.0):
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
    _v32 = _v22 + _v23
    _v33 = _v32 * x
    _v34 = _vecmath.two_product(b1, x)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_times(_v4, _v5, b2)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v35, _v36, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v35)
    _v44 = abs(_v38)
    _v45 = _v43 + _v44
    _v46 = abs(_v41) * 16384.0 >= _v45
    _v47 = _vecmath.two_sum(_v41, _v42)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_plus(_v35, _v36, -2.0)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_sum(_v51, _v52, _v38, _v39)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = abs(-2.0)
    _v57 = _v56 + _v43
    _v58 = _v57 + _v44
    _v59 = abs(_v54) * 16384.0 >= _v58
    _v60 = _vecmath.two_sum(_v54, _v55)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_product(_v48, _v49, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_plus(_v64, _v65, 1.0)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = abs(_v64)
    _v70 = _v69 + 1.0
    _v71 = abs(_v67) * 16384.0 >= _v70
    _v72 = _v67 + _v68
    _v73 = _v33 / _v72
    _v74 = a1 > 0.0
    _v75 = b1 > 0.0
    _v76 = _vecmath.in_range(_v73)
    _v77 = abs(x)
    _v78 = abs(a1)
    _v79 = abs(a2)
    _v80 = abs(a3)
    _v81 = abs(b1)
    _v82 = abs(b2)
    _v83 = _v77 < 3.402823669209385e38
    _v84 = _v24 < 3.402823669209385e38
    _v85 = _v78 < 3.402823669209385e38
    _v86 = _v79 < 3.402823669209385e38
    _v87 = _v80 < 3.402823669209385e38
    _v88 = _v81 < 3.402823669209385e38
    _v89 = _v82 < 3.402823669209385e38
    _v90 = _v31 & _v46
    _v91 = _v90 & _v59
    _v92 = _v91 & _v71
    _v93 = _v92 & _v74
    _v94 = _v93 & _v75
    _v95 = _v94 & _v76
    _v96 = _v95 & _v83
    _v97 = _v96 & _v84
    _v98 = _v97 & _v85
    _v99 = _v98 & _v86
    _v100 = _v99 & _v87
    _v101 = _v100 & _v88
    _v102 = _v101 & _v89
    _v103 = -_v35
    _v104 = -_v36
    _v105 = _vecmath.pair_sum(_v103, _v104, _v38, _v39)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = _v103 + _v44
    _v109 = abs(_v106) * 16384.0 >= _v108
    _v110 = _vecmath.two_sum(_v106, _v107)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _vecmath.pair_plus(_v103, _v104, 2.0)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = _vecmath.pair_sum(_v114, _v115, _v38, _v39)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _v103 + 2.0
    _v120 = _v119 + _v44
    _v121 = abs(_v117) * 16384.0 >= _v120
    _v122 = _vecmath.two_sum(_v117, _v118)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_product(_v111, _v112, _v123, _v124)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = _vecmath.pair_plus(_v126, _v127, 1.0)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = abs(_v126)
    _v132 = _v131 + 1.0
    _v133 = abs(_v129) * 16384.0 >= _v132
    _v134 = _v129 + _v130
    _v135 = _v33 / _v134
    _v136 = _vecmath.in_range(_v135)
    _v137 = _v31 & _v109
    _v138 = _v137 & _v121
    _v139 = _v138 & _v133
    _v140 = _v139 & _v74
    _v141 = _v140 & _v75
    _v142 = _v141 & _v136
    _v143 = _v142 & _v83
    _v144 = _v143 & _v84
    _v145 = _v144 & _v85
    _v146 = _v145 & _v86
    _v147 = _v146 & _v87
    _v148 = _v147 & _v88
    _v149 = _v148 & _v89
    _v150 = x * x
    _v151 = _v150 * b2
    _v152 = _v102 if _v151 < 0.0 else _v149
    _v153 = _v73 if _v151 < 0.0 else _v135
    _v154 = abs(_v151) + abs(0.0)
    _v155 = abs(_v151 - 0.0) * 1073741824.0 > _v154
    _v156 = _v152 & _v155
    _v157 = _v24 + _v1
    _v158 = _v157 + _v26
    _v159 = _v158 + _v27
    _v160 = abs(_v22) * 16384.0 >= _v159
    _v161 = -_v32
    _v162 = _v161 * x
    _v163 = -_v38
    _v164 = -_v39
    _v165 = _vecmath.pair_sum(_v163, _v164, _v35, _v36)
    _v166 = _v165[0]
    _v167 = _v165[1]
    _v168 = _v44 + _v35
    _v169 = abs(_v166) * 16384.0 >= _v168
    _v170 = _vecmath.two_sum(_v166, _v167)
    _v171 = _v170[0]
    _v172 = _v170[1]
    _v173 = _vecmath.pair_plus(_v163, _v164, 2.0)
    _v174 = _v173[0]
    _v175 = _v173[1]
    _v176 = _vecmath.pair_sum(_v174, _v175, _v35, _v36)
    _v177 = _v176[0]
    _v178 = _v176[1]
    _v179 = _v44 + 2.0
    _v180 = _v179 + _v35
    _v181 = abs(_v177) * 16384.0 >= _v180
    _v182 = _vecmath.two_sum(_v177, _v178)
    _v183 = _v182[0]
    _v184 = _v182[1]
    _v185 = _vecmath.pair_product(_v171, _v172, _v183, _v184)
    _v186 = _v185[0]
    _v187 = _v185[1]
    _v188 = _vecmath.pair_plus(_v186, _v187, 1.0)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = abs(_v186)
    _v192 = _v191 + 1.0
    _v193 = abs(_v189) * 16384.0 >= _v192
    _v194 = _v189 + _v190
    _v195 = _v162 / _v194
    _v196 = _vecmath.in_range(_v195)
    _v197 = _v160 & _v169
    _v198 = _v197 & _v181
    _v199 = _v198 & _v193
    _v200 = _v199 & _v74
    _v201 = _v200 & _v75
    _v202 = _v201 & _v196
    _v203 = _v202 & _v83
    _v204 = _v203 & _v84
    _v205 = _v204 & _v85
    _v206 = _v205 & _v86
    _v207 = _v206 & _v87
    _v208 = _v207 & _v88
    _v209 = _v208 & _v89
    _v210 = _vecmath.pair_plus(_v35, _v36, 1.0)
    _v211 = _v210[0]
    _v212 = _v210[1]
    _v213 = _vecmath.pair_sum(_v211, _v212, _v38, _v39)
    _v214 = _v213[0]
    _v215 = _v213[1]
    _v216 = 1.0 + _v35
    _v217 = _v216 + _v44
    _v218 = abs(_v214) * 16384.0 >= _v217
    _v219 = _v214 + _v215
    _v220 = _v219 * _v219
    _v221 = _v162 / _v220
    _v222 = _vecmath.in_range(_v221)
    _v223 = _v160 & _v218
    _v224 = _v223 & _v74
    _v225 = _v224 & _v75
    _v226 = _v225 & _v222
    _v227 = _v226 & _v83
    _v228 = _v227 & _v84
    _v229 = _v228 & _v85
    _v230 = _v229 & _v86
    _v231 = _v230 & _v87
    _v232 = _v231 & _v88
    _v233 = _v232 & _v89
    _v234 = _v209 if _v151 < 0.0 else _v233
    _v235 = _v195 if _v151 < 0.0 else _v221
    _v236 = _v234 & _v155
    _v237 = b1 * x
    _v238 = _v156 if _v237 < 0.0 else _v236
    _v239 = _v153 if _v237 < 0.0 else _v235
    _v240 = abs(_v237) + abs(0.0)
    _v241 = abs(_v237 - 0.0) * 1073741824.0 > _v240
    _v242 = _v238 & _v241
    _v243 = _vecmath.guarded(_v239, _v242)
    return _v243, _v242


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
    _v23 = abs(_v20)
    _v24 = _v18 + _v23
    _v25 = _v24 + 1.0
    _v26 = abs(_v22) * 4096.0 >= _v25
    _v27 = _v22 * _v22
    _v28 = _v16 / _v27
    _v29 = a1 > 0.0
    _v30 = b1 > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = abs(x)
    _v33 = abs(a1)
    _v34 = abs(a2)
    _v35 = abs(a3)
    _v36 = abs(b1)
    _v37 = abs(b2)
    _v38 = _vecmath32.single(_v28)
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v8 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v37 < 3.402823669209385e38
    _v46 = _v15 & _v26
    _v47 = _v46 & _v29
    _v48 = _v47 & _v30
    _v49 = _v48 & _v31
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v54 & _v44
    _v56 = _v55 & _v45
    _v57 = _v1 * b2
    _v58 = _v18 + 1.0
    _v59 = _v58 + _v57
    _v60 = abs(_v57)
    _v61 = _v58 + _v60
    _v62 = abs(_v59) * 4096.0 >= _v61
    _v63 = _v59 * _v59
    _v64 = _v16 / _v63
    _v65 = _vecmath.in_range(_v64)
    _v66 = _vecmath32.single(_v64)
    _v67 = _v15 & _v62
    _v68 = _v67 & _v29
    _v69 = _v68 & _v30
    _v70 = _v69 & _v65
    _v71 = _v70 & _v39
    _v72 = _v71 & _v40
    _v73 = _v72 & _v41
    _v74 = _v73 & _v42
    _v75 = _v74 & _v43
    _v76 = _v75 & _v44
    _v77 = _v76 & _v45
    _v78 = _v56 if _v57 < 0.0 else _v77
    _v79 = _v38 if _v57 < 0.0 else _v66
    _v80 = abs(_v57) + abs(0.0)
    _v81 = abs(_v57 - 0.0) * 1073741824.0 > _v80
    _v82 = _v78 & _v81
    _v83 = _v8 + _v0
    _v84 = _v83 + _v10
    _v85 = _v84 + _v11
    _v86 = abs(_v7) * 4096.0 >= _v85
    _v87 = -_v7
    _v88 = _v87 * x
    _v89 = b1 * x
    _v90 = _v20 + 1.0
    _v91 = _v90 + _v89
    _v92 = _v23 + 1.0
    _v93 = _v92 + _v89
    _v94 = abs(_v91) * 4096.0 >= _v93
    _v95 = _v91 * _v91
    _v96 = _v88 / _v95
    _v97 = _vecmath.in_range(_v96)
    _v98 = _vecmath32.single(_v96)
    _v99 = _v86 & _v94
    _v100 = _v99 & _v29
    _v101 = _v100 & _v30
    _v102 = _v101 & _v97
    _v103 = _v102 & _v39
    _v104 = _v103 & _v40
    _v105 = _v104 & _v41
    _v106 = _v105 & _v42
    _v107 = _v106 & _v43
    _v108 = _v107 & _v44
    _v109 = _v108 & _v45
    _v110 = 1.0 + _v89
    _v111 = _v110 + _v57
    _v112 = _v110 + _v60
    _v113 = abs(_v111) * 4096.0 >= _v112
    _v114 = _v111 * _v111
    _v115 = _v88 / _v114
    _v116 = _vecmath.in_range(_v115)
    _v117 = _vecmath32.single(_v115)
    _v118 = _v86 & _v113
    _v119 = _v118 & _v29
    _v120 = _v119 & _v30
    _v121 = _v120 & _v116
    _v122 = _v121 & _v39
    _v123 = _v122 & _v40
    _v124 = _v123 & _v41
    _v125 = _v124 & _v42
    _v126 = _v125 & _v43
    _v127 = _v126 & _v44
    _v128 = _v127 & _v45
    _v129 = _v109 if _v57 < 0.0 else _v128
    _v130 = _v98 if _v57 < 0.0 else _v117
    _v131 = _v129 & _v81
    _v132 = _v82 if _v89 < 0.0 else _v131
    _v133 = _v79 if _v89 < 0.0 else _v130
    _v134 = abs(_v89) + abs(0.0)
    _v135 = abs(_v89 - 0.0) * 1073741824.0 > _v134
    _v136 = _v132 & _v135
    _v137 = _vecmath32.guarded(_v133, _v136)
    return _v137, _v136


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
def _round_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_b1_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_b1(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_b1.call(out, x, a0, a1, a2, a3, b1, b2)


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
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _rational_derivative_b2_ball0(x, a0, a1, a2, a3, b1, b2, _side)
        return _rational_derivative_b2_ball1(x, a0, a1, a2, a3, b1, b2, _side)
    _order = _rational_derivative_b2_sign1(x, a0, a1, a2, a3, b1, b2)
    _grows = _side * _rational_derivative_b2_sign2(x, a0, a1, a2, a3, b1, b2)
    if _order == -1 or (_order == 0 and _grows == 1.0):
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
    _v41 = _vecmath.pair_times(_v5, _v6, b2)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v39, _v40, _v42, _v43)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(_v39)
    _v48 = abs(_v42)
    _v49 = _v47 + _v48
    _v50 = abs(_v45) * 16384.0 >= _v49
    _v51 = _vecmath.two_sum(_v45, _v46)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_plus(_v39, _v40, -2.0)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.pair_sum(_v55, _v56, _v42, _v43)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(-2.0)
    _v61 = _v60 + _v47
    _v62 = _v61 + _v48
    _v63 = abs(_v58) * 16384.0 >= _v62
    _v64 = _vecmath.two_sum(_v58, _v59)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v52, _v53, _v65, _v66)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_plus(_v68, _v69, 1.0)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v68)
    _v74 = _v73 + 1.0
    _v75 = abs(_v71) * 16384.0 >= _v74
    _v76 = _v71 + _v72
    _v77 = _v37 / _v76
    _v78 = a1 > 0.0
    _v79 = b1 > 0.0
    _v80 = _vecmath.in_range(_v77)
    _v81 = abs(x)
    _v82 = abs(a1)
    _v83 = abs(a2)
    _v84 = abs(a3)
    _v85 = abs(b1)
    _v86 = abs(b2)
    _v87 = _v81 < 3.402823669209385e38
    _v88 = _v27 < 3.402823669209385e38
    _v89 = _v82 < 3.402823669209385e38
    _v90 = _v83 < 3.402823669209385e38
    _v91 = _v84 < 3.402823669209385e38
    _v92 = _v85 < 3.402823669209385e38
    _v93 = _v86 < 3.402823669209385e38
    _v94 = _v3 & _v10
    _v95 = _v94 & _v17
    _v96 = _v95 & _v34
    _v97 = _v96 & _v50
    _v98 = _v97 & _v63
    _v99 = _v98 & _v75
    _v100 = _v99 & _v78
    _v101 = _v100 & _v79
    _v102 = _v101 & _v80
    _v103 = _v102 & _v87
    _v104 = _v103 & _v88
    _v105 = _v104 & _v89
    _v106 = _v105 & _v90
    _v107 = _v106 & _v91
    _v108 = _v107 & _v92
    _v109 = _v108 & _v93
    _v110 = -_v35
    _v111 = _v110 * _v36
    _v112 = -_v39
    _v113 = -_v40
    _v114 = _vecmath.pair_sum(_v112, _v113, _v42, _v43)
    _v115 = _v114[0]
    _v116 = _v114[1]
    _v117 = _v112 + _v48
    _v118 = abs(_v115) * 16384.0 >= _v117
    _v119 = _vecmath.two_sum(_v115, _v116)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_plus(_v112, _v113, 2.0)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_sum(_v123, _v124, _v42, _v43)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = _v112 + 2.0
    _v129 = _v128 + _v48
    _v130 = abs(_v126) * 16384.0 >= _v129
    _v131 = _vecmath.two_sum(_v126, _v127)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _vecmath.pair_product(_v120, _v121, _v132, _v133)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _vecmath.pair_plus(_v135, _v136, 1.0)
    _v138 = _v137[0]
    _v139 = _v137[1]
    _v140 = abs(_v135)
    _v141 = _v140 + 1.0
    _v142 = abs(_v138) * 16384.0 >= _v141
    _v143 = _v138 + _v139
    _v144 = _v111 / _v143
    _v145 = _vecmath.in_range(_v144)
    _v146 = _v96 & _v118
    _v147 = _v146 & _v130
    _v148 = _v147 & _v142
    _v149 = _v148 & _v78
    _v150 = _v149 & _v79
    _v151 = _v150 & _v145
    _v152 = _v151 & _v87
    _v153 = _v152 & _v88
    _v154 = _v153 & _v89
    _v155 = _v154 & _v90
    _v156 = _v155 & _v91
    _v157 = _v156 & _v92
    _v158 = _v157 & _v93
    _v159 = _v36 * b2
    _v160 = _v109 if _v159 < 0.0 else _v158
    _v161 = _v77 if _v159 < 0.0 else _v144
    _v162 = abs(_v159) + abs(0.0)
    _v163 = abs(_v159 - 0.0) * 1073741824.0 > _v162
    _v164 = _v160 & _v163
    _v165 = _v27 + _v1
    _v166 = _v165 + _v29
    _v167 = _v166 + _v30
    _v168 = abs(_v25) * 16384.0 >= _v167
    _v169 = -_v42
    _v170 = -_v43
    _v171 = _vecmath.pair_sum(_v169, _v170, _v39, _v40)
    _v172 = _v171[0]
    _v173 = _v171[1]
    _v174 = _v48 + _v39
    _v175 = abs(_v172) * 16384.0 >= _v174
    _v176 = _vecmath.two_sum(_v172, _v173)
    _v177 = _v176[0]
    _v178 = _v176[1]
    _v179 = _vecmath.pair_plus(_v169, _v170, 2.0)
    _v180 = _v179[0]
    _v181 = _v179[1]
    _v182 = _vecmath.pair_sum(_v180, _v181, _v39, _v40)
    _v183 = _v182[0]
    _v184 = _v182[1]
    _v185 = _v48 + 2.0
    _v186 = _v185 + _v39
    _v187 = abs(_v183) * 16384.0 >= _v186
    _v188 = _vecmath.two_sum(_v183, _v184)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = _vecmath.pair_product(_v177, _v178, _v189, _v190)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = _vecmath.pair_plus(_v192, _v193, 1.0)
    _v195 = _v194[0]
    _v196 = _v194[1]
    _v197 = abs(_v192)
    _v198 = _v197 + 1.0
    _v199 = abs(_v195) * 16384.0 >= _v198
    _v200 = _v195 + _v196
    _v201 = _v37 / _v200
    _v202 = _vecmath.in_range(_v201)
    _v203 = _v95 & _v168
    _v204 = _v203 & _v175
    _v205 = _v204 & _v187
    _v206 = _v205 & _v199
    _v207 = _v206 & _v78
    _v208 = _v207 & _v79
    _v209 = _v208 & _v202
    _v210 = _v209 & _v87
    _v211 = _v210 & _v88
    _v212 = _v211 & _v89
    _v213 = _v212 & _v90
    _v214 = _v213 & _v91
    _v215 = _v214 & _v92
    _v216 = _v215 & _v93
    _v217 = _vecmath.pair_plus(_v39, _v40, 1.0)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = _vecmath.pair_sum(_v218, _v219, _v42, _v43)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = 1.0 + _v39
    _v224 = _v223 + _v48
    _v225 = abs(_v221) * 16384.0 >= _v224
    _v226 = _v221 + _v222
    _v227 = _v226 * _v226
    _v228 = _v111 / _v227
    _v229 = _vecmath.in_range(_v228)
    _v230 = _v203 & _v225
    _v231 = _v230 & _v78
    _v232 = _v231 & _v79
    _v233 = _v232 & _v229
    _v234 = _v233 & _v87
    _v235 = _v234 & _v88
    _v236 = _v235 & _v89
    _v237 = _v236 & _v90
    _v238 = _v237 & _v91
    _v239 = _v238 & _v92
    _v240 = _v239 & _v93
    _v241 = _v216 if _v159 < 0.0 else _v240
    _v242 = _v201 if _v159 < 0.0 else _v228
    _v243 = _v241 & _v163
    _v244 = b1 * x
    _v245 = _v164 if _v244 < 0.0 else _v243
    _v246 = _v161 if _v244 < 0.0 else _v242
    _v247 = abs(_v244) + abs(0.0)
    _v248 = abs(_v244 - 0.0) * 1073741824.0 > _v247
    _v249 = _v245 & _v248
    _v250 = _vecmath.guarded(_v246, _v249)
    return _v250, _v249


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
    _v23 = abs(_v20)
    _v24 = _v18 + _v23
    _v25 = _v24 + 1.0
    _v26 = abs(_v22) * 4096.0 >= _v25
    _v27 = _v22 * _v22
    _v28 = _v16 / _v27
    _v29 = a1 > 0.0
    _v30 = b1 > 0.0
    _v31 = _vecmath.in_range(_v28)
    _v32 = abs(x)
    _v33 = abs(a1)
    _v34 = abs(a2)
    _v35 = abs(a3)
    _v36 = abs(b1)
    _v37 = abs(b2)
    _v38 = _vecmath32.single(_v28)
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v8 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v37 < 3.402823669209385e38
    _v46 = _v15 & _v26
    _v47 = _v46 & _v29
    _v48 = _v47 & _v30
    _v49 = _v48 & _v31
    _v50 = _v49 & _v39
    _v51 = _v50 & _v40
    _v52 = _v51 & _v41
    _v53 = _v52 & _v42
    _v54 = _v53 & _v43
    _v55 = _v54 & _v44
    _v56 = _v55 & _v45
    _v57 = -_v7
    _v58 = _v57 * _v1
    _v59 = _v1 * b2
    _v60 = _v18 + 1.0
    _v61 = _v60 + _v59
    _v62 = abs(_v59)
    _v63 = _v60 + _v62
    _v64 = abs(_v61) * 4096.0 >= _v63
    _v65 = _v61 * _v61
    _v66 = _v58 / _v65
    _v67 = _vecmath.in_range(_v66)
    _v68 = _vecmath32.single(_v66)
    _v69 = _v15 & _v64
    _v70 = _v69 & _v29
    _v71 = _v70 & _v30
    _v72 = _v71 & _v67
    _v73 = _v72 & _v39
    _v74 = _v73 & _v40
    _v75 = _v74 & _v41
    _v76 = _v75 & _v42
    _v77 = _v76 & _v43
    _v78 = _v77 & _v44
    _v79 = _v78 & _v45
    _v80 = _v56 if _v59 < 0.0 else _v79
    _v81 = _v38 if _v59 < 0.0 else _v68
    _v82 = abs(_v59) + abs(0.0)
    _v83 = abs(_v59 - 0.0) * 1073741824.0 > _v82
    _v84 = _v80 & _v83
    _v85 = _v8 + _v0
    _v86 = _v85 + _v10
    _v87 = _v86 + _v11
    _v88 = abs(_v7) * 4096.0 >= _v87
    _v89 = b1 * x
    _v90 = _v20 + 1.0
    _v91 = _v90 + _v89
    _v92 = _v23 + 1.0
    _v93 = _v92 + _v89
    _v94 = abs(_v91) * 4096.0 >= _v93
    _v95 = _v91 * _v91
    _v96 = _v16 / _v95
    _v97 = _vecmath.in_range(_v96)
    _v98 = _vecmath32.single(_v96)
    _v99 = _v88 & _v94
    _v100 = _v99 & _v29
    _v101 = _v100 & _v30
    _v102 = _v101 & _v97
    _v103 = _v102 & _v39
    _v104 = _v103 & _v40
    _v105 = _v104 & _v41
    _v106 = _v105 & _v42
    _v107 = _v106 & _v43
    _v108 = _v107 & _v44
    _v109 = _v108 & _v45
    _v110 = 1.0 + _v89
    _v111 = _v110 + _v59
    _v112 = _v110 + _v62
    _v113 = abs(_v111) * 4096.0 >= _v112
    _v114 = _v111 * _v111
    _v115 = _v58 / _v114
    _v116 = _vecmath.in_range(_v115)
    _v117 = _vecmath32.single(_v115)
    _v118 = _v88 & _v113
    _v119 = _v118 & _v29
    _v120 = _v119 & _v30
    _v121 = _v120 & _v116
    _v122 = _v121 & _v39
    _v123 = _v122 & _v40
    _v124 = _v123 & _v41
    _v125 = _v124 & _v42
    _v126 = _v125 & _v43
    _v127 = _v126 & _v44
    _v128 = _v127 & _v45
    _v129 = _v109 if _v59 < 0.0 else _v128
    _v130 = _v98 if _v59 < 0.0 else _v117
    _v131 = _v129 & _v83
    _v132 = _v84 if _v89 < 0.0 else _v131
    _v133 = _v81 if _v89 < 0.0 else _v130
    _v134 = abs(_v89) + abs(0.0)
    _v135 = abs(_v89 - 0.0) * 1073741824.0 > _v134
    _v136 = _v132 & _v135
    _v137 = _vecmath32.guarded(_v133, _v136)
    return _v137, _v136


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
def _round_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_derivative_b2_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_derivative_b2(x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_derivative_b2.call(out, x, a0, a1, a2, a3, b1, b2)


@_loops.callable_when_jitted(rational_derivative_b2)
def _overload_rational_derivative_b2(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
    call = _kernel_rational_derivative_b2.compiled(x, a0, a1, a2, a3, b1, b2)

    def jitted(x, a0=0.0, a1=0.5, a2=0.5, a3=0.0, b1=0.5, b2=0.0):
        return call(x, a0, a1, a2, a3, b1, b2)

    return jitted


@_vecmath.jit_inline
def _rational_derivative_fast_pulled32(grad_output, x, a0, a1, a2, a3, b1, b2):
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
    _v9 = _v7 + _v8
    _v10 = _v9 + a1
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = -b1
    _v13 = _v12 * x
    _v14 = -_v2
    _v15 = _v14 * b2
    _v16 = _v13 + _v15
    _v17 = _v16 + 1.0
    _v18 = abs(_v15)
    _v19 = _v13 + _v18
    _v20 = _v19 + 1.0
    _v21 = abs(_v17) * 4096.0 >= _v20
    _v22 = _v6 / _v17
    _v23 = a1 * x
    _v24 = _v2 * a2
    _v25 = _v2 * x
    _v26 = _v25 * a3
    _v27 = a0 + _v23
    _v28 = _v27 + _v24
    _v29 = _v28 + _v26
    _v30 = abs(a0)
    _v31 = abs(_v23)
    _v32 = abs(_v24)
    _v33 = abs(_v26)
    _v34 = _v30 + _v31
    _v35 = _v34 + _v32
    _v36 = _v35 + _v33
    _v37 = abs(_v29) * 4096.0 >= _v36
    _v38 = 2.0 * b2
    _v39 = _v38 * x
    _v40 = _v39 + b1
    _v41 = abs(_v39)
    _v42 = _v41 + b1
    _v43 = abs(_v40) * 4096.0 >= _v42
    _v44 = _v29 * _v40
    _v45 = _v17 * _v17
    _v46 = _v44 / _v45
    _v47 = _v22 + _v46
    _v48 = abs(_v22)
    _v49 = abs(_v46)
    _v50 = _v48 + _v49
    _v51 = abs(_v47) * 4096.0 >= _v50
    _v52 = a1 > 0.0
    _v53 = b1 > 0.0
    _v54 = _vecmath.in_range(_v47)
    _v55 = abs(x)
    _v56 = abs(a1)
    _v57 = abs(a2)
    _v58 = abs(a3)
    _v59 = abs(b1)
    _v60 = abs(b2)
    _v61 = _vecmath32.product(grad_output, _v47)
    _v62 = _v55 < 3.402823669209385e38
    _v63 = _v30 < 3.402823669209385e38
    _v64 = _v56 < 3.402823669209385e38
    _v65 = _v57 < 3.402823669209385e38
    _v66 = _v58 < 3.402823669209385e38
    _v67 = _v59 < 3.402823669209385e38
    _v68 = _v60 < 3.402823669209385e38
    _v69 = _v11 & _v21
    _v70 = _v69 & _v37
    _v71 = _v70 & _v43
    _v72 = _v71 & _v51
    _v73 = _v72 & _v52
    _v74 = _v73 & _v53
    _v75 = _v74 & _v54
    _v76 = _v75 & _v62
    _v77 = _v76 & _v63
    _v78 = _v77 & _v64
    _v79 = _v78 & _v65
    _v80 = _v79 & _v66
    _v81 = _v80 & _v67
    _v82 = _v81 & _v68
    _v83 = -2.0 * a0
    _v84 = _v83 * b2
    _v85 = _v84 * x
    _v86 = -2.0 * _v25
    _v87 = _v86 * a3
    _v88 = _v87 * b1
    _v89 = _v14 * a1
    _v90 = _v89 * b2
    _v91 = _v14 * a2
    _v92 = _v91 * b1
    _v93 = a0 * b1
    _v94 = _v2 * _v2
    _v95 = _v94 * a3
    _v96 = _v95 * b2
    _v97 = _v85 + _v88
    _v98 = _v97 + _v90
    _v99 = _v98 + _v92
    _v100 = _v99 + _v1
    _v101 = _v100 + _v4
    _v102 = _v101 + _v93
    _v103 = _v102 + a1
    _v104 = _v103 + _v96
    _v105 = abs(_v85)
    _v106 = abs(_v88)
    _v107 = abs(_v90)
    _v108 = abs(_v92)
    _v109 = abs(_v93)
    _v110 = abs(_v96)
    _v111 = _v105 + _v106
    _v112 = _v111 + _v107
    _v113 = _v112 + _v108
    _v114 = _v113 + _v7
    _v115 = _v114 + _v8
    _v116 = _v115 + _v109
    _v117 = _v116 + a1
    _v118 = _v117 + _v110
    _v119 = abs(_v104) * 4096.0 >= _v118
    _v120 = _v2 * b2
    _v121 = _v13 + 1.0
    _v122 = _v121 + _v120
    _v123 = abs(_v120)
    _v124 = _v121 + _v123
    _v125 = abs(_v122) * 4096.0 >= _v124
    _v126 = _v122 * _v122
    _v127 = _v104 / _v126
    _v128 = _vecmath.in_range(_v127)
    _v129 = _vecmath32.product(grad_output, _v127)
    _v130 = _v119 & _v125
    _v131 = _v130 & _v52
    _v132 = _v131 & _v53
    _v133 = _v132 & _v128
    _v134 = _v133 & _v62
    _v135 = _v134 & _v63
    _v136 = _v135 & _v64
    _v137 = _v136 & _v65
    _v138 = _v137 & _v66
    _v139 = _v138 & _v67
    _v140 = _v139 & _v68
    _v141 = _v82 if _v120 < 0.0 else _v140
    _v142 = _v61 if _v120 < 0.0 else _v129
    _v143 = abs(_v120) + abs(0.0)
    _v144 = abs(_v120 - 0.0) * 1073741824.0 > _v143
    _v145 = _v141 & _v144
    _v146 = -a0
    _v147 = _v146 * b1
    _v148 = -_v94
    _v149 = _v148 * a3
    _v150 = _v149 * b2
    _v151 = 2.0 * a0
    _v152 = _v151 * b2
    _v153 = _v152 * x
    _v154 = 2.0 * _v25
    _v155 = _v154 * a3
    _v156 = _v155 * b1
    _v157 = _v2 * a1
    _v158 = _v157 * b2
    _v159 = _v24 * b1
    _v160 = _v147 + _v150
    _v161 = _v160 + _v153
    _v162 = _v161 + _v1
    _v163 = _v162 + _v156
    _v164 = _v163 + _v4
    _v165 = _v164 + a1
    _v166 = _v165 + _v158
    _v167 = _v166 + _v159
    _v168 = abs(_v147)
    _v169 = abs(_v150)
    _v170 = abs(_v153)
    _v171 = abs(_v156)
    _v172 = abs(_v158)
    _v173 = abs(_v159)
    _v174 = _v168 + _v169
    _v175 = _v174 + _v170
    _v176 = _v175 + _v7
    _v177 = _v176 + _v171
    _v178 = _v177 + _v8
    _v179 = _v178 + a1
    _v180 = _v179 + _v172
    _v181 = _v180 + _v173
    _v182 = abs(_v167) * 4096.0 >= _v181
    _v183 = -1.0 + _v13
    _v184 = _v183 + _v120
    _v185 = abs(-1.0)
    _v186 = abs(_v13)
    _v187 = _v185 + _v186
    _v188 = _v187 + _v123
    _v189 = abs(_v184) * 4096.0 >= _v188
    _v190 = _v184 * _v184
    _v191 = _v167 / _v190
    _v192 = _vecmath.in_range(_v191)
    _v193 = _vecmath32.product(grad_output, _v191)
    _v194 = _v182 & _v189
    _v195 = _v194 & _v52
    _v196 = _v195 & _v53
    _v197 = _v196 & _v192
    _v198 = _v197 & _v62
    _v199 = _v198 & _v63
    _v200 = _v199 & _v64
    _v201 = _v200 & _v65
    _v202 = _v201 & _v66
    _v203 = _v202 & _v67
    _v204 = _v203 & _v68
    _v205 = _v85 + _v147
    _v206 = _v205 + _v90
    _v207 = _v206 + _v1
    _v208 = _v207 + _v156
    _v209 = _v208 + _v4
    _v210 = _v209 + a1
    _v211 = _v210 + _v159
    _v212 = _v211 + _v96
    _v213 = _v105 + _v168
    _v214 = _v213 + _v107
    _v215 = _v214 + _v7
    _v216 = _v215 + _v171
    _v217 = _v216 + _v8
    _v218 = _v217 + a1
    _v219 = _v218 + _v173
    _v220 = _v219 + _v110
    _v221 = abs(_v212) * 4096.0 >= _v220
    _v222 = b1 * x
    _v223 = 1.0 + _v222
    _v224 = _v223 + _v120
    _v225 = _v223 + _v123
    _v226 = abs(_v224) * 4096.0 >= _v225
    _v227 = _v224 * _v224
    _v228 = _v212 / _v227
    _v229 = _vecmath.in_range(_v228)
    _v230 = _vecmath32.product(grad_output, _v228)
    _v231 = _v221 & _v226
    _v232 = _v231 & _v52
    _v233 = _v232 & _v53
    _v234 = _v233 & _v229
    _v235 = _v234 & _v62
    _v236 = _v235 & _v63
    _v237 = _v236 & _v64
    _v238 = _v237 & _v65
    _v239 = _v238 & _v66
    _v240 = _v239 & _v67
    _v241 = _v240 & _v68
    _v242 = _v204 if _v120 < 0.0 else _v241
    _v243 = _v193 if _v120 < 0.0 else _v230
    _v244 = _v242 & _v144
    _v245 = _v145 if _v222 < 0.0 else _v244
    _v246 = _v142 if _v222 < 0.0 else _v243
    _v247 = abs(_v222) + abs(0.0)
    _v248 = abs(_v222 - 0.0) * 1073741824.0 > _v247
    _v249 = _v245 & _v248
    _v250 = _vecmath32.guarded(_v246, _v249)
    return _v250, _v250 == _v250


@_vecmath.jit_inline
def _rational_backward_fast(grad_output, x, a0, a1, a2, a3, b1, b2):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _rational_derivative_fast(x, a0, a1, a2, a3, b1, b2)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _rational_backward_fast32(grad_output, x, a0, a1, a2, a3, b1, b2):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _rational_derivative_fast_pulled32(grad_output, x, a0, a1, a2, a3, b1, b2)
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
def _round_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(grad_output, x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN
    ball = _rational_backward_exact(grad_output, x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball, width)


@_cached
def _mend_rational_backward(grad_output, x, a0, a1, a2, a3, b1, b2, width, out):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_backward.call(out, grad_output, x, a0, a1, a2, a3, b1, b2)


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
def _round_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, width):
    if _loops.any_nan(x, a0, a1, a2, a3, b1, b2):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _rational_value_and_derivative_exact(x, a0, a1, a2, a3, b1, b2)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_rational_value_and_derivative(x, a0, a1, a2, a3, b1, b2, width, out_0, out_1):
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
                width,
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
            64,
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
            32,
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
    return _kernel_rational_value_and_derivative.call(out, x, a0, a1, a2, a3, b1, b2)


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
