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
    _v51 = abs(_v36)
    _v52 = abs(_v41)
    _v53 = _v51 + _v52
    _v54 = _v53 + 1.0
    _v55 = abs(_v49) * 16384.0 >= _v54
    _v56 = _vecmath.two_sum(_v49, _v50)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_quotient(_v33, _v34, _v57, _v58)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _v60 + _v61
    _v63 = _vecmath.in_range(_v62)
    _v64 = abs(x)
    _v65 = abs(a1)
    _v66 = abs(a2)
    _v67 = abs(a3)
    _v68 = abs(b1)
    _v69 = abs(b2)
    _v70 = _v64 < 3.402823669209385e38
    _v71 = _v24 < 3.402823669209385e38
    _v72 = _v65 < 3.402823669209385e38
    _v73 = _v66 < 3.402823669209385e38
    _v74 = _v67 < 3.402823669209385e38
    _v75 = _v68 < 3.402823669209385e38
    _v76 = _v69 < 3.402823669209385e38
    _v77 = _v31 & _v55
    _v78 = _v77 & _v63
    _v79 = _v78 & _v70
    _v80 = _v79 & _v71
    _v81 = _v80 & _v72
    _v82 = _v81 & _v73
    _v83 = _v82 & _v74
    _v84 = _v83 & _v75
    _v85 = _v84 & _v76
    _v86 = _vecmath.pair_plus(_v38, _v39, 1.0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_sum(_v87, _v88, _v41, _v42)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _v51 + 1.0
    _v93 = _v92 + _v52
    _v94 = abs(_v90) * 16384.0 >= _v93
    _v95 = _vecmath.two_sum(_v90, _v91)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _vecmath.pair_quotient(_v33, _v34, _v96, _v97)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = _v99 + _v100
    _v102 = _vecmath.in_range(_v101)
    _v103 = _v31 & _v94
    _v104 = _v103 & _v102
    _v105 = _v104 & _v70
    _v106 = _v105 & _v71
    _v107 = _v106 & _v72
    _v108 = _v107 & _v73
    _v109 = _v108 & _v74
    _v110 = _v109 & _v75
    _v111 = _v110 & _v76
    _v112 = x * x
    _v113 = _v112 * b2
    _v114 = _v85 if _v113 < 0.0 else _v111
    _v115 = _v62 if _v113 < 0.0 else _v101
    _v116 = abs(_v113) + abs(0.0)
    _v117 = abs(_v113 - 0.0) * 1073741824.0 > _v116
    _v118 = _v114 & _v117
    _v119 = _vecmath.pair_plus(_v43, _v44, 1.0)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = _vecmath.pair_sum(_v120, _v121, _v36, _v37)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _v52 + 1.0
    _v126 = _v125 + _v51
    _v127 = abs(_v123) * 16384.0 >= _v126
    _v128 = _vecmath.two_sum(_v123, _v124)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = _vecmath.pair_quotient(_v33, _v34, _v129, _v130)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _v132 + _v133
    _v135 = _vecmath.in_range(_v134)
    _v136 = _v31 & _v127
    _v137 = _v136 & _v135
    _v138 = _v137 & _v70
    _v139 = _v138 & _v71
    _v140 = _v139 & _v72
    _v141 = _v140 & _v73
    _v142 = _v141 & _v74
    _v143 = _v142 & _v75
    _v144 = _v143 & _v76
    _v145 = _vecmath.pair_plus(_v36, _v37, 1.0)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = _vecmath.pair_sum(_v146, _v147, _v41, _v42)
    _v149 = _v148[0]
    _v150 = _v148[1]
    _v151 = 1.0 + _v51
    _v152 = _v151 + _v52
    _v153 = abs(_v149) * 16384.0 >= _v152
    _v154 = _vecmath.two_sum(_v149, _v150)
    _v155 = _v154[0]
    _v156 = _v154[1]
    _v157 = _vecmath.pair_quotient(_v33, _v34, _v155, _v156)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _v158 + _v159
    _v161 = _vecmath.in_range(_v160)
    _v162 = _v31 & _v153
    _v163 = _v162 & _v161
    _v164 = _v163 & _v70
    _v165 = _v164 & _v71
    _v166 = _v165 & _v72
    _v167 = _v166 & _v73
    _v168 = _v167 & _v74
    _v169 = _v168 & _v75
    _v170 = _v169 & _v76
    _v171 = _v144 if _v113 < 0.0 else _v170
    _v172 = _v134 if _v113 < 0.0 else _v160
    _v173 = _v171 & _v117
    _v174 = b1 * x
    _v175 = _v118 if _v174 < 0.0 else _v173
    _v176 = _v115 if _v174 < 0.0 else _v172
    _v177 = abs(_v174) + abs(0.0)
    _v178 = abs(_v174 - 0.0) * 1073741824.0 > _v177
    _v179 = _v175 & _v178
    _v180 = _vecmath.guarded(_v176, _v179)
    return _v180, _v179


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
    _v24 = _v22 + _v23
    _v25 = _v24 + 1.0
    _v26 = abs(_v21) * 4096.0 >= _v25
    _v27 = _v7 / _v21
    _v28 = _vecmath.in_range(_v27)
    _v29 = abs(x)
    _v30 = abs(a1)
    _v31 = abs(a2)
    _v32 = abs(a3)
    _v33 = abs(b1)
    _v34 = abs(b2)
    _v35 = _vecmath32.single(_v27)
    _v36 = _v29 < 3.402823669209385e38
    _v37 = _v8 < 3.402823669209385e38
    _v38 = _v30 < 3.402823669209385e38
    _v39 = _v31 < 3.402823669209385e38
    _v40 = _v32 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v15 & _v26
    _v44 = _v43 & _v28
    _v45 = _v44 & _v36
    _v46 = _v45 & _v37
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 & _v40
    _v50 = _v49 & _v41
    _v51 = _v50 & _v42
    _v52 = _v1 * b2
    _v53 = _v17 + 1.0
    _v54 = _v53 + _v52
    _v55 = abs(_v52)
    _v56 = _v22 + 1.0
    _v57 = _v56 + _v55
    _v58 = abs(_v54) * 4096.0 >= _v57
    _v59 = _v7 / _v54
    _v60 = _vecmath.in_range(_v59)
    _v61 = _vecmath32.single(_v59)
    _v62 = _v15 & _v58
    _v63 = _v62 & _v60
    _v64 = _v63 & _v36
    _v65 = _v64 & _v37
    _v66 = _v65 & _v38
    _v67 = _v66 & _v39
    _v68 = _v67 & _v40
    _v69 = _v68 & _v41
    _v70 = _v69 & _v42
    _v71 = _v51 if _v52 < 0.0 else _v70
    _v72 = _v35 if _v52 < 0.0 else _v61
    _v73 = abs(_v52) + abs(0.0)
    _v74 = abs(_v52 - 0.0) * 1073741824.0 > _v73
    _v75 = _v71 & _v74
    _v76 = b1 * x
    _v77 = _v19 + 1.0
    _v78 = _v77 + _v76
    _v79 = abs(_v76)
    _v80 = _v23 + 1.0
    _v81 = _v80 + _v79
    _v82 = abs(_v78) * 4096.0 >= _v81
    _v83 = _v7 / _v78
    _v84 = _vecmath.in_range(_v83)
    _v85 = _vecmath32.single(_v83)
    _v86 = _v15 & _v82
    _v87 = _v86 & _v84
    _v88 = _v87 & _v36
    _v89 = _v88 & _v37
    _v90 = _v89 & _v38
    _v91 = _v90 & _v39
    _v92 = _v91 & _v40
    _v93 = _v92 & _v41
    _v94 = _v93 & _v42
    _v95 = 1.0 + _v76
    _v96 = _v95 + _v52
    _v97 = 1.0 + _v79
    _v98 = _v97 + _v55
    _v99 = abs(_v96) * 4096.0 >= _v98
    _v100 = _v7 / _v96
    _v101 = _vecmath.in_range(_v100)
    _v102 = _vecmath32.single(_v100)
    _v103 = _v15 & _v99
    _v104 = _v103 & _v101
    _v105 = _v104 & _v36
    _v106 = _v105 & _v37
    _v107 = _v106 & _v38
    _v108 = _v107 & _v39
    _v109 = _v108 & _v40
    _v110 = _v109 & _v41
    _v111 = _v110 & _v42
    _v112 = _v94 if _v52 < 0.0 else _v111
    _v113 = _v85 if _v52 < 0.0 else _v102
    _v114 = _v112 & _v74
    _v115 = _v75 if _v76 < 0.0 else _v114
    _v116 = _v72 if _v76 < 0.0 else _v113
    _v117 = abs(_v76) + abs(0.0)
    _v118 = abs(_v76 - 0.0) * 1073741824.0 > _v117
    _v119 = _v115 & _v118
    _v120 = _vecmath32.guarded(_v116, _v119)
    return _v120, _v119


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
    _v23 = abs(a1)
    _v24 = _v21 + _v22
    _v25 = _v24 + _v23
    _v26 = abs(_v19) * 16384.0 >= _v25
    _v27 = _vecmath.two_sum(_v19, _v20)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.two_product(b1, x)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = -_v31
    _v34 = -_v32
    _v35 = _vecmath.pair_times(_v9, _v10, b2)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = -_v36
    _v39 = -_v37
    _v40 = _vecmath.pair_sum(_v33, _v34, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_plus(_v41, _v42, 1.0)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = abs(_v31)
    _v47 = abs(_v36)
    _v48 = _v46 + _v47
    _v49 = _v48 + 1.0
    _v50 = abs(_v44) * 16384.0 >= _v49
    _v51 = _vecmath.two_sum(_v44, _v45)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_quotient(_v28, _v29, _v52, _v53)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _vecmath.two_product(b2, x)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = 2.0 * _v58
    _v61 = 2.0 * _v59
    _v62 = abs(_v60) > 1.0261342003245941e-289
    _v63 = _vecmath.pair_plus(_v60, _v61, b1)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = abs(_v60)
    _v67 = abs(b1)
    _v68 = _v66 + _v67
    _v69 = abs(_v64) * 16384.0 >= _v68
    _v70 = _vecmath.two_sum(_v64, _v65)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.two_product(a1, x)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = abs(_v74) > 1.0261342003245941e-289
    _v77 = _vecmath.pair_times(_v9, _v10, a2)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = abs(_v78) > 1.0261342003245941e-289
    _v81 = _vecmath.pair_times(_v9, _v10, x)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = abs(_v82) > 1.0261342003245941e-289
    _v85 = _vecmath.pair_times(_v82, _v83, a3)
    _v86 = _v85[0]
    _v87 = _v85[1]
    _v88 = abs(_v86) > 1.0261342003245941e-289
    _v89 = _vecmath.pair_plus(_v74, _v75, a0)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_sum(_v90, _v91, _v78, _v79)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_sum(_v93, _v94, _v86, _v87)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(a0)
    _v99 = abs(_v74)
    _v100 = abs(_v78)
    _v101 = abs(_v86)
    _v102 = _v98 + _v99
    _v103 = _v102 + _v100
    _v104 = _v103 + _v101
    _v105 = abs(_v96) * 16384.0 >= _v104
    _v106 = _vecmath.two_sum(_v96, _v97)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = _vecmath.pair_product(_v71, _v72, _v107, _v108)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_product(_v52, _v53, _v52, _v53)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = _vecmath.pair_quotient(_v110, _v111, _v113, _v114)
    _v116 = _v115[0]
    _v117 = _v115[1]
    _v118 = _vecmath.pair_sum(_v55, _v56, _v116, _v117)
    _v119 = _v118[0]
    _v120 = _v118[1]
    _v121 = abs(_v55)
    _v122 = abs(_v116)
    _v123 = _v121 + _v122
    _v124 = abs(_v119) * 16384.0 >= _v123
    _v125 = _v119 + _v120
    _v126 = _vecmath.in_range(_v125)
    _v127 = abs(x)
    _v128 = abs(a2)
    _v129 = abs(a3)
    _v130 = abs(b2)
    _v131 = _v127 < 3.402823669209385e38
    _v132 = _v98 < 3.402823669209385e38
    _v133 = _v23 < 3.402823669209385e38
    _v134 = _v128 < 3.402823669209385e38
    _v135 = _v129 < 3.402823669209385e38
    _v136 = _v67 < 3.402823669209385e38
    _v137 = _v130 < 3.402823669209385e38
    _v138 = _v11 & _v26
    _v139 = _v138 & _v50
    _v140 = _v139 & _v62
    _v141 = _v140 & _v69
    _v142 = _v141 & _v76
    _v143 = _v142 & _v80
    _v144 = _v143 & _v84
    _v145 = _v144 & _v88
    _v146 = _v145 & _v105
    _v147 = _v146 & _v124
    _v148 = _v147 & _v126
    _v149 = _v148 & _v131
    _v150 = _v149 & _v132
    _v151 = _v150 & _v133
    _v152 = _v151 & _v134
    _v153 = _v152 & _v135
    _v154 = _v153 & _v136
    _v155 = _v154 & _v137
    _v156 = _vecmath.two_product(a0, b2)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = _vecmath.pair_times(_v157, _v158, x)
    _v160 = _v159[0]
    _v161 = _v159[1]
    _v162 = -2.0 * _v160
    _v163 = -2.0 * _v161
    _v164 = _vecmath.two_product(a3, b1)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = _vecmath.pair_product(_v165, _v166, _v82, _v83)
    _v168 = _v167[0]
    _v169 = _v167[1]
    _v170 = -2.0 * _v168
    _v171 = -2.0 * _v169
    _v172 = _vecmath.two_product(a1, b2)
    _v173 = _v172[0]
    _v174 = _v172[1]
    _v175 = _vecmath.pair_product(_v173, _v174, _v9, _v10)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = -_v176
    _v179 = -_v177
    _v180 = _vecmath.two_product(a2, b1)
    _v181 = _v180[0]
    _v182 = _v180[1]
    _v183 = _vecmath.pair_product(_v181, _v182, _v9, _v10)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = -_v184
    _v187 = -_v185
    _v188 = _vecmath.two_product(a0, b1)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = _vecmath.two_product(a3, b2)
    _v192 = _v191[0]
    _v193 = _v191[1]
    _v194 = abs(_v192) > 1.0261342003245941e-289
    _v195 = _vecmath.pair_times(_v82, _v83, x)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = abs(_v196) > 1.0261342003245941e-289
    _v199 = _vecmath.pair_product(_v192, _v193, _v196, _v197)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = _vecmath.pair_sum(_v162, _v163, _v170, _v171)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = _vecmath.pair_sum(_v203, _v204, _v178, _v179)
    _v206 = _v205[0]
    _v207 = _v205[1]
    _v208 = _vecmath.pair_sum(_v206, _v207, _v186, _v187)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _vecmath.pair_sum(_v209, _v210, _v3, _v4)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = _vecmath.pair_sum(_v212, _v213, _v13, _v14)
    _v215 = _v214[0]
    _v216 = _v214[1]
    _v217 = _vecmath.pair_sum(_v215, _v216, _v189, _v190)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = _vecmath.pair_plus(_v218, _v219, a1)
    _v221 = _v220[0]
    _v222 = _v220[1]
    _v223 = _vecmath.pair_sum(_v221, _v222, _v200, _v201)
    _v224 = _v223[0]
    _v225 = _v223[1]
    _v226 = abs(_v162)
    _v227 = abs(_v170)
    _v228 = abs(_v176)
    _v229 = abs(_v184)
    _v230 = abs(_v189)
    _v231 = abs(_v200)
    _v232 = _v226 + _v227
    _v233 = _v232 + _v228
    _v234 = _v233 + _v229
    _v235 = _v234 + _v21
    _v236 = _v235 + _v22
    _v237 = _v236 + _v230
    _v238 = _v237 + _v23
    _v239 = _v238 + _v231
    _v240 = abs(_v224) * 16384.0 >= _v239
    _v241 = _v224 + _v225
    _v242 = _vecmath.pair_plus(_v33, _v34, 1.0)
    _v243 = _v242[0]
    _v244 = _v242[1]
    _v245 = _vecmath.pair_sum(_v243, _v244, _v36, _v37)
    _v246 = _v245[0]
    _v247 = _v245[1]
    _v248 = _v46 + 1.0
    _v249 = _v248 + _v47
    _v250 = abs(_v246) * 16384.0 >= _v249
    _v251 = _v246 + _v247
    _v252 = _v251 * _v251
    _v253 = _v241 / _v252
    _v254 = _vecmath.in_range(_v253)
    _v255 = _v84 & _v11
    _v256 = _v255 & _v194
    _v257 = _v256 & _v198
    _v258 = _v257 & _v240
    _v259 = _v258 & _v250
    _v260 = _v259 & _v254
    _v261 = _v260 & _v131
    _v262 = _v261 & _v132
    _v263 = _v262 & _v133
    _v264 = _v263 & _v134
    _v265 = _v264 & _v135
    _v266 = _v265 & _v136
    _v267 = _v266 & _v137
    _v268 = x * x
    _v269 = _v268 * b2
    _v270 = _v155 if _v269 < 0.0 else _v267
    _v271 = _v125 if _v269 < 0.0 else _v253
    _v272 = abs(_v269) + abs(0.0)
    _v273 = abs(_v269 - 0.0) * 1073741824.0 > _v272
    _v274 = _v270 & _v273
    _v275 = -_v189
    _v276 = -_v190
    _v277 = -_v200
    _v278 = -_v201
    _v279 = 2.0 * _v160
    _v280 = 2.0 * _v161
    _v281 = 2.0 * _v168
    _v282 = 2.0 * _v169
    _v283 = abs(_v173) > 1.0261342003245941e-289
    _v284 = abs(_v181) > 1.0261342003245941e-289
    _v285 = _vecmath.pair_sum(_v275, _v276, _v277, _v278)
    _v286 = _v285[0]
    _v287 = _v285[1]
    _v288 = _vecmath.pair_sum(_v286, _v287, _v279, _v280)
    _v289 = _v288[0]
    _v290 = _v288[1]
    _v291 = _vecmath.pair_sum(_v289, _v290, _v3, _v4)
    _v292 = _v291[0]
    _v293 = _v291[1]
    _v294 = _vecmath.pair_sum(_v292, _v293, _v281, _v282)
    _v295 = _v294[0]
    _v296 = _v294[1]
    _v297 = _vecmath.pair_sum(_v295, _v296, _v13, _v14)
    _v298 = _v297[0]
    _v299 = _v297[1]
    _v300 = _vecmath.pair_plus(_v298, _v299, a1)
    _v301 = _v300[0]
    _v302 = _v300[1]
    _v303 = _vecmath.pair_sum(_v301, _v302, _v176, _v177)
    _v304 = _v303[0]
    _v305 = _v303[1]
    _v306 = _vecmath.pair_sum(_v304, _v305, _v184, _v185)
    _v307 = _v306[0]
    _v308 = _v306[1]
    _v309 = abs(_v279)
    _v310 = abs(_v281)
    _v311 = _v230 + _v231
    _v312 = _v311 + _v309
    _v313 = _v312 + _v21
    _v314 = _v313 + _v310
    _v315 = _v314 + _v22
    _v316 = _v315 + _v23
    _v317 = _v316 + _v228
    _v318 = _v317 + _v229
    _v319 = abs(_v307) * 16384.0 >= _v318
    _v320 = _v307 + _v308
    _v321 = _vecmath.pair_plus(_v33, _v34, -1.0)
    _v322 = _v321[0]
    _v323 = _v321[1]
    _v324 = _vecmath.pair_sum(_v322, _v323, _v36, _v37)
    _v325 = _v324[0]
    _v326 = _v324[1]
    _v327 = abs(-1.0)
    _v328 = _v327 + _v46
    _v329 = _v328 + _v47
    _v330 = abs(_v325) * 16384.0 >= _v329
    _v331 = _v325 + _v326
    _v332 = _v331 * _v331
    _v333 = _v320 / _v332
    _v334 = _vecmath.in_range(_v333)
    _v335 = _v198 & _v84
    _v336 = _v335 & _v11
    _v337 = _v336 & _v283
    _v338 = _v337 & _v284
    _v339 = _v338 & _v319
    _v340 = _v339 & _v330
    _v341 = _v340 & _v334
    _v342 = _v341 & _v131
    _v343 = _v342 & _v132
    _v344 = _v343 & _v133
    _v345 = _v344 & _v134
    _v346 = _v345 & _v135
    _v347 = _v346 & _v136
    _v348 = _v347 & _v137
    _v349 = -2.0 * _v58
    _v350 = -2.0 * _v59
    _v351 = abs(_v349) > 1.0261342003245941e-289
    _v352 = -b1
    _v353 = _vecmath.pair_plus(_v349, _v350, _v352)
    _v354 = _v353[0]
    _v355 = _v353[1]
    _v356 = abs(_v349)
    _v357 = _v356 + _v67
    _v358 = abs(_v354) * 16384.0 >= _v357
    _v359 = _vecmath.two_sum(_v354, _v355)
    _v360 = _v359[0]
    _v361 = _v359[1]
    _v362 = _vecmath.pair_product(_v360, _v361, _v107, _v108)
    _v363 = _v362[0]
    _v364 = _v362[1]
    _v365 = _vecmath.pair_plus(_v31, _v32, 1.0)
    _v366 = _v365[0]
    _v367 = _v365[1]
    _v368 = _vecmath.pair_sum(_v366, _v367, _v36, _v37)
    _v369 = _v368[0]
    _v370 = _v368[1]
    _v371 = 1.0 + _v46
    _v372 = _v371 + _v47
    _v373 = abs(_v369) * 16384.0 >= _v372
    _v374 = _vecmath.two_sum(_v369, _v370)
    _v375 = _v374[0]
    _v376 = _v374[1]
    _v377 = _vecmath.pair_product(_v375, _v376, _v375, _v376)
    _v378 = _v377[0]
    _v379 = _v377[1]
    _v380 = _vecmath.pair_quotient(_v363, _v364, _v378, _v379)
    _v381 = _v380[0]
    _v382 = _v380[1]
    _v383 = _vecmath.pair_quotient(_v28, _v29, _v375, _v376)
    _v384 = _v383[0]
    _v385 = _v383[1]
    _v386 = _vecmath.pair_sum(_v381, _v382, _v384, _v385)
    _v387 = _v386[0]
    _v388 = _v386[1]
    _v389 = abs(_v381)
    _v390 = abs(_v384)
    _v391 = _v389 + _v390
    _v392 = abs(_v387) * 16384.0 >= _v391
    _v393 = _v387 + _v388
    _v394 = _vecmath.in_range(_v393)
    _v395 = _v351 & _v358
    _v396 = _v395 & _v76
    _v397 = _v396 & _v11
    _v398 = _v397 & _v80
    _v399 = _v398 & _v84
    _v400 = _v399 & _v88
    _v401 = _v400 & _v105
    _v402 = _v401 & _v373
    _v403 = _v402 & _v26
    _v404 = _v403 & _v392
    _v405 = _v404 & _v394
    _v406 = _v405 & _v131
    _v407 = _v406 & _v132
    _v408 = _v407 & _v133
    _v409 = _v408 & _v134
    _v410 = _v409 & _v135
    _v411 = _v410 & _v136
    _v412 = _v411 & _v137
    _v413 = _v348 if _v269 < 0.0 else _v412
    _v414 = _v333 if _v269 < 0.0 else _v393
    _v415 = _v413 & _v273
    _v416 = b1 * x
    _v417 = _v274 if _v416 < 0.0 else _v415
    _v418 = _v271 if _v416 < 0.0 else _v414
    _v419 = abs(_v416) + abs(0.0)
    _v420 = abs(_v416 - 0.0) * 1073741824.0 > _v419
    _v421 = _v417 & _v420
    _v422 = _vecmath.guarded(_v418, _v421)
    return _v422, _v421


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
    _v21 = _v19 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v18) * 4096.0 >= _v22
    _v24 = _v6 / _v18
    _v25 = a1 * x
    _v26 = _v2 * a2
    _v27 = _v2 * x
    _v28 = _v27 * a3
    _v29 = a0 + _v25
    _v30 = _v29 + _v26
    _v31 = _v30 + _v28
    _v32 = abs(a0)
    _v33 = abs(_v25)
    _v34 = abs(_v26)
    _v35 = abs(_v28)
    _v36 = _v32 + _v33
    _v37 = _v36 + _v34
    _v38 = _v37 + _v35
    _v39 = abs(_v31) * 4096.0 >= _v38
    _v40 = 2.0 * b2
    _v41 = _v40 * x
    _v42 = _v41 + b1
    _v43 = abs(_v41)
    _v44 = abs(b1)
    _v45 = _v43 + _v44
    _v46 = abs(_v42) * 4096.0 >= _v45
    _v47 = _v31 * _v42
    _v48 = _v18 * _v18
    _v49 = _v47 / _v48
    _v50 = _v24 + _v49
    _v51 = abs(_v24)
    _v52 = abs(_v49)
    _v53 = _v51 + _v52
    _v54 = abs(_v50) * 4096.0 >= _v53
    _v55 = _vecmath.in_range(_v50)
    _v56 = abs(x)
    _v57 = abs(a2)
    _v58 = abs(a3)
    _v59 = abs(b2)
    _v60 = _vecmath32.single(_v50)
    _v61 = _v56 < 3.402823669209385e38
    _v62 = _v32 < 3.402823669209385e38
    _v63 = _v9 < 3.402823669209385e38
    _v64 = _v57 < 3.402823669209385e38
    _v65 = _v58 < 3.402823669209385e38
    _v66 = _v44 < 3.402823669209385e38
    _v67 = _v59 < 3.402823669209385e38
    _v68 = _v12 & _v23
    _v69 = _v68 & _v39
    _v70 = _v69 & _v46
    _v71 = _v70 & _v54
    _v72 = _v71 & _v55
    _v73 = _v72 & _v61
    _v74 = _v73 & _v62
    _v75 = _v74 & _v63
    _v76 = _v75 & _v64
    _v77 = _v76 & _v65
    _v78 = _v77 & _v66
    _v79 = _v78 & _v67
    _v80 = _v2 * b2
    _v81 = _v14 + 1.0
    _v82 = _v81 + _v80
    _v83 = abs(_v80)
    _v84 = _v19 + 1.0
    _v85 = _v84 + _v83
    _v86 = abs(_v82) * 4096.0 >= _v85
    _v87 = _v6 / _v82
    _v88 = -2.0 * b2
    _v89 = _v88 * x
    _v90 = _v89 + b1
    _v91 = abs(_v89)
    _v92 = _v91 + _v44
    _v93 = abs(_v90) * 4096.0 >= _v92
    _v94 = _v31 * _v90
    _v95 = _v82 * _v82
    _v96 = _v94 / _v95
    _v97 = _v87 + _v96
    _v98 = abs(_v87)
    _v99 = abs(_v96)
    _v100 = _v98 + _v99
    _v101 = abs(_v97) * 4096.0 >= _v100
    _v102 = _vecmath.in_range(_v97)
    _v103 = _vecmath32.single(_v97)
    _v104 = _v12 & _v86
    _v105 = _v104 & _v39
    _v106 = _v105 & _v93
    _v107 = _v106 & _v101
    _v108 = _v107 & _v102
    _v109 = _v108 & _v61
    _v110 = _v109 & _v62
    _v111 = _v110 & _v63
    _v112 = _v111 & _v64
    _v113 = _v112 & _v65
    _v114 = _v113 & _v66
    _v115 = _v114 & _v67
    _v116 = _v79 if _v80 < 0.0 else _v115
    _v117 = _v60 if _v80 < 0.0 else _v103
    _v118 = abs(_v80) + abs(0.0)
    _v119 = abs(_v80 - 0.0) * 1073741824.0 > _v118
    _v120 = _v116 & _v119
    _v121 = -a0
    _v122 = _v121 * b1
    _v123 = _v2 * _v2
    _v124 = -_v123
    _v125 = _v124 * a3
    _v126 = _v125 * b2
    _v127 = 2.0 * a0
    _v128 = _v127 * b2
    _v129 = _v128 * x
    _v130 = 2.0 * _v27
    _v131 = _v130 * a3
    _v132 = _v131 * b1
    _v133 = _v2 * a1
    _v134 = _v133 * b2
    _v135 = _v26 * b1
    _v136 = _v122 + _v126
    _v137 = _v136 + _v129
    _v138 = _v137 + _v1
    _v139 = _v138 + _v132
    _v140 = _v139 + _v4
    _v141 = _v140 + a1
    _v142 = _v141 + _v134
    _v143 = _v142 + _v135
    _v144 = abs(_v122)
    _v145 = abs(_v126)
    _v146 = abs(_v129)
    _v147 = abs(_v132)
    _v148 = abs(_v134)
    _v149 = abs(_v135)
    _v150 = _v144 + _v145
    _v151 = _v150 + _v146
    _v152 = _v151 + _v7
    _v153 = _v152 + _v147
    _v154 = _v153 + _v8
    _v155 = _v154 + _v9
    _v156 = _v155 + _v148
    _v157 = _v156 + _v149
    _v158 = abs(_v143) * 4096.0 >= _v157
    _v159 = -1.0 + _v14
    _v160 = _v159 + _v80
    _v161 = abs(-1.0)
    _v162 = _v161 + _v19
    _v163 = _v162 + _v83
    _v164 = abs(_v160) * 4096.0 >= _v163
    _v165 = _v160 * _v160
    _v166 = _v143 / _v165
    _v167 = _vecmath.in_range(_v166)
    _v168 = _vecmath32.single(_v166)
    _v169 = _v158 & _v164
    _v170 = _v169 & _v167
    _v171 = _v170 & _v61
    _v172 = _v171 & _v62
    _v173 = _v172 & _v63
    _v174 = _v173 & _v64
    _v175 = _v174 & _v65
    _v176 = _v175 & _v66
    _v177 = _v176 & _v67
    _v178 = _v89 + _v13
    _v179 = abs(_v178) * 4096.0 >= _v92
    _v180 = _v178 * _v31
    _v181 = b1 * x
    _v182 = 1.0 + _v181
    _v183 = _v182 + _v80
    _v184 = abs(_v181)
    _v185 = 1.0 + _v184
    _v186 = _v185 + _v83
    _v187 = abs(_v183) * 4096.0 >= _v186
    _v188 = _v183 * _v183
    _v189 = _v180 / _v188
    _v190 = _v6 / _v183
    _v191 = _v189 + _v190
    _v192 = abs(_v189)
    _v193 = abs(_v190)
    _v194 = _v192 + _v193
    _v195 = abs(_v191) * 4096.0 >= _v194
    _v196 = _vecmath.in_range(_v191)
    _v197 = _vecmath32.single(_v191)
    _v198 = _v179 & _v39
    _v199 = _v198 & _v187
    _v200 = _v199 & _v12
    _v201 = _v200 & _v195
    _v202 = _v201 & _v196
    _v203 = _v202 & _v61
    _v204 = _v203 & _v62
    _v205 = _v204 & _v63
    _v206 = _v205 & _v64
    _v207 = _v206 & _v65
    _v208 = _v207 & _v66
    _v209 = _v208 & _v67
    _v210 = _v177 if _v80 < 0.0 else _v209
    _v211 = _v168 if _v80 < 0.0 else _v197
    _v212 = _v210 & _v119
    _v213 = _v120 if _v181 < 0.0 else _v212
    _v214 = _v117 if _v181 < 0.0 else _v211
    _v215 = abs(_v181) + abs(0.0)
    _v216 = abs(_v181 - 0.0) * 1073741824.0 > _v215
    _v217 = _v213 & _v216
    _v218 = _vecmath32.guarded(_v214, _v217)
    return _v218, _v217


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
    _v190 = _vecmath.two_sum(_v160, _v161)
    _v191 = _v190[0]
    _v192 = _v190[1]
    _v193 = _vecmath.two_product(b1, x)
    _v194 = _v193[0]
    _v195 = _v193[1]
    _v196 = _vecmath.pair_times(_v27, _v28, b2)
    _v197 = _v196[0]
    _v198 = _v196[1]
    _v199 = _vecmath.pair_plus(_v194, _v195, -1.0)
    _v200 = _v199[0]
    _v201 = _v199[1]
    _v202 = _vecmath.pair_sum(_v200, _v201, _v197, _v198)
    _v203 = _v202[0]
    _v204 = _v202[1]
    _v205 = abs(-1.0)
    _v206 = abs(_v194)
    _v207 = abs(_v197)
    _v208 = _v205 + _v206
    _v209 = _v208 + _v207
    _v210 = abs(_v203) * 16384.0 >= _v209
    _v211 = _vecmath.two_sum(_v203, _v204)
    _v212 = _v211[0]
    _v213 = _v211[1]
    _v214 = _vecmath.pair_product(_v212, _v213, _v212, _v213)
    _v215 = _v214[0]
    _v216 = _v214[1]
    _v217 = _vecmath.pair_product(_v215, _v216, _v212, _v213)
    _v218 = _v217[0]
    _v219 = _v217[1]
    _v220 = abs(_v218) > 1.0261342003245941e-289
    _v221 = abs(_v218)
    _v222 = _vecmath.pair_quotient(_v191, _v192, _v218, _v219)
    _v223 = _v222[0]
    _v224 = _v222[1]
    _v225 = _v223 + _v224
    _v226 = _vecmath.in_range(_v225)
    _v227 = abs(x)
    _v228 = abs(a0)
    _v229 = abs(a1)
    _v230 = abs(a2)
    _v231 = abs(a3)
    _v232 = abs(b1)
    _v233 = abs(b2)
    _v234 = _v221 < 9.7453140114e288
    _v235 = _v227 < 3.402823669209385e38
    _v236 = _v228 < 3.402823669209385e38
    _v237 = _v229 < 3.402823669209385e38
    _v238 = _v230 < 3.402823669209385e38
    _v239 = _v231 < 3.402823669209385e38
    _v240 = _v232 < 3.402823669209385e38
    _v241 = _v233 < 3.402823669209385e38
    _v242 = _v3 & _v22
    _v243 = _v242 & _v32
    _v244 = _v243 & _v62
    _v245 = _v244 & _v72
    _v246 = _v245 & _v73
    _v247 = _v246 & _v92
    _v248 = _v247 & _v119
    _v249 = _v248 & _v189
    _v250 = _v249 & _v210
    _v251 = _v250 & _v220
    _v252 = _v251 & _v226
    _v253 = _v252 & _v234
    _v254 = _v253 & _v235
    _v255 = _v254 & _v236
    _v256 = _v255 & _v237
    _v257 = _v256 & _v238
    _v258 = _v257 & _v239
    _v259 = _v258 & _v240
    _v260 = _v259 & _v241
    _v261 = _vecmath.pair_times(_v97, _v98, b1)
    _v262 = _v261[0]
    _v263 = _v261[1]
    _v264 = abs(_v262) > 1.0261342003245941e-289
    _v265 = _vecmath.pair_product(_v262, _v263, _v27, _v28)
    _v266 = _v265[0]
    _v267 = _v265[1]
    _v268 = 2.0 * _v5
    _v269 = 2.0 * _v6
    _v270 = 2.0 * _v15
    _v271 = 2.0 * _v16
    _v272 = 2.0 * _v34
    _v273 = 2.0 * _v35
    _v274 = 2.0 * a2
    _v275 = 2.0 * 0.0
    _v276 = 2.0 * _v44
    _v277 = 2.0 * _v45
    _v278 = _vecmath.two_product(6.0, a0)
    _v279 = _v278[0]
    _v280 = _v278[1]
    _v281 = _vecmath.pair_product(_v279, _v280, _v20, _v21)
    _v282 = _v281[0]
    _v283 = _v281[1]
    _v284 = abs(_v282) > 1.0261342003245941e-289
    _v285 = _vecmath.pair_product(_v282, _v283, _v27, _v28)
    _v286 = _v285[0]
    _v287 = _v285[1]
    _v288 = _vecmath.pair_times(_v114, _v115, x)
    _v289 = _v288[0]
    _v290 = _v288[1]
    _v291 = _vecmath.pair_sum(_v12, _v13, _v54, _v55)
    _v292 = _v291[0]
    _v293 = _v291[1]
    _v294 = _vecmath.pair_sum(_v292, _v293, _v67, _v68)
    _v295 = _v294[0]
    _v296 = _v294[1]
    _v297 = _vecmath.pair_sum(_v295, _v296, _v84, _v85)
    _v298 = _v297[0]
    _v299 = _v297[1]
    _v300 = _vecmath.pair_sum(_v298, _v299, _v94, _v95)
    _v301 = _v300[0]
    _v302 = _v300[1]
    _v303 = _vecmath.pair_sum(_v301, _v302, _v266, _v267)
    _v304 = _v303[0]
    _v305 = _v303[1]
    _v306 = _vecmath.pair_sum(_v304, _v305, _v268, _v269)
    _v307 = _v306[0]
    _v308 = _v306[1]
    _v309 = _vecmath.pair_sum(_v307, _v308, _v270, _v271)
    _v310 = _v309[0]
    _v311 = _v309[1]
    _v312 = _vecmath.pair_sum(_v310, _v311, _v272, _v273)
    _v313 = _v312[0]
    _v314 = _v312[1]
    _v315 = _vecmath.pair_sum(_v313, _v314, _v274, _v275)
    _v316 = _v315[0]
    _v317 = _v315[1]
    _v318 = _vecmath.pair_sum(_v316, _v317, _v111, _v112)
    _v319 = _v318[0]
    _v320 = _v318[1]
    _v321 = _vecmath.pair_sum(_v319, _v320, _v276, _v277)
    _v322 = _v321[0]
    _v323 = _v321[1]
    _v324 = _vecmath.pair_sum(_v322, _v323, _v286, _v287)
    _v325 = _v324[0]
    _v326 = _v324[1]
    _v327 = _vecmath.pair_sum(_v325, _v326, _v289, _v290)
    _v328 = _v327[0]
    _v329 = _v327[1]
    _v330 = abs(_v266)
    _v331 = abs(_v268)
    _v332 = abs(_v270)
    _v333 = abs(_v272)
    _v334 = abs(_v274)
    _v335 = abs(_v276)
    _v336 = abs(_v286)
    _v337 = abs(_v289)
    _v338 = _v163 + _v168
    _v339 = _v338 + _v169
    _v340 = _v339 + _v171
    _v341 = _v340 + _v172
    _v342 = _v341 + _v330
    _v343 = _v342 + _v331
    _v344 = _v343 + _v332
    _v345 = _v344 + _v333
    _v346 = _v345 + _v334
    _v347 = _v346 + _v174
    _v348 = _v347 + _v335
    _v349 = _v348 + _v336
    _v350 = _v349 + _v337
    _v351 = abs(_v328) * 16384.0 >= _v350
    _v352 = _vecmath.two_sum(_v328, _v329)
    _v353 = _v352[0]
    _v354 = _v352[1]
    _v355 = -_v194
    _v356 = -_v195
    _v357 = _vecmath.pair_plus(_v355, _v356, 1.0)
    _v358 = _v357[0]
    _v359 = _v357[1]
    _v360 = _vecmath.pair_sum(_v358, _v359, _v197, _v198)
    _v361 = _v360[0]
    _v362 = _v360[1]
    _v363 = _v206 + 1.0
    _v364 = _v363 + _v207
    _v365 = abs(_v361) * 16384.0 >= _v364
    _v366 = _vecmath.two_sum(_v361, _v362)
    _v367 = _v366[0]
    _v368 = _v366[1]
    _v369 = _vecmath.pair_product(_v367, _v368, _v367, _v368)
    _v370 = _v369[0]
    _v371 = _v369[1]
    _v372 = _vecmath.pair_product(_v370, _v371, _v367, _v368)
    _v373 = _v372[0]
    _v374 = _v372[1]
    _v375 = abs(_v373) > 1.0261342003245941e-289
    _v376 = abs(_v373)
    _v377 = _vecmath.pair_quotient(_v353, _v354, _v373, _v374)
    _v378 = _v377[0]
    _v379 = _v377[1]
    _v380 = _v378 + _v379
    _v381 = _vecmath.in_range(_v380)
    _v382 = _v376 < 9.7453140114e288
    _v383 = _v32 & _v62
    _v384 = _v383 & _v92
    _v385 = _v384 & _v73
    _v386 = _v385 & _v264
    _v387 = _v386 & _v3
    _v388 = _v387 & _v22
    _v389 = _v388 & _v284
    _v390 = _v389 & _v351
    _v391 = _v390 & _v365
    _v392 = _v391 & _v375
    _v393 = _v392 & _v381
    _v394 = _v393 & _v382
    _v395 = _v394 & _v235
    _v396 = _v395 & _v236
    _v397 = _v396 & _v237
    _v398 = _v397 & _v238
    _v399 = _v398 & _v239
    _v400 = _v399 & _v240
    _v401 = _v400 & _v241
    _v402 = x * x
    _v403 = _v402 * b2
    _v404 = _v260 if _v403 < 0.0 else _v401
    _v405 = _v225 if _v403 < 0.0 else _v380
    _v406 = abs(_v403) + abs(0.0)
    _v407 = abs(_v403 - 0.0) * 1073741824.0 > _v406
    _v408 = _v404 & _v407
    _v409 = -2.0 * _v109
    _v410 = -2.0 * _v110
    _v411 = _vecmath.pair_times(_v279, _v280, b1)
    _v412 = _v411[0]
    _v413 = _v411[1]
    _v414 = abs(_v412) > 1.0261342003245941e-289
    _v415 = _vecmath.pair_times(_v412, _v413, b2)
    _v416 = _v415[0]
    _v417 = _v415[1]
    _v418 = _vecmath.pair_times(_v416, _v417, x)
    _v419 = _v418[0]
    _v420 = _v418[1]
    _v421 = _vecmath.pair_sum(_v124, _v125, _v36, _v37)
    _v422 = _v421[0]
    _v423 = _v421[1]
    _v424 = _vecmath.pair_sum(_v422, _v423, _v38, _v39)
    _v425 = _v424[0]
    _v426 = _v424[1]
    _v427 = _vecmath.pair_sum(_v425, _v426, _v409, _v410)
    _v428 = _v427[0]
    _v429 = _v427[1]
    _v430 = _vecmath.pair_sum(_v428, _v429, _v46, _v47)
    _v431 = _v430[0]
    _v432 = _v430[1]
    _v433 = _vecmath.pair_sum(_v431, _v432, _v54, _v55)
    _v434 = _v433[0]
    _v435 = _v433[1]
    _v436 = _vecmath.pair_sum(_v434, _v435, _v75, _v76)
    _v437 = _v436[0]
    _v438 = _v436[1]
    _v439 = _vecmath.pair_sum(_v437, _v438, _v84, _v85)
    _v440 = _v439[0]
    _v441 = _v439[1]
    _v442 = _vecmath.pair_sum(_v440, _v441, _v94, _v95)
    _v443 = _v442[0]
    _v444 = _v442[1]
    _v445 = _vecmath.pair_sum(_v443, _v444, _v266, _v267)
    _v446 = _v445[0]
    _v447 = _v445[1]
    _v448 = _vecmath.pair_sum(_v446, _v447, _v100, _v101)
    _v449 = _v448[0]
    _v450 = _v448[1]
    _v451 = _vecmath.pair_sum(_v449, _v450, _v270, _v271)
    _v452 = _v451[0]
    _v453 = _v451[1]
    _v454 = _vecmath.pair_sum(_v452, _v453, _v419, _v420)
    _v455 = _v454[0]
    _v456 = _v454[1]
    _v457 = abs(_v409)
    _v458 = abs(_v419)
    _v459 = _v176 + _v165
    _v460 = _v459 + _v166
    _v461 = _v460 + _v457
    _v462 = _v461 + _v167
    _v463 = _v462 + _v168
    _v464 = _v463 + _v170
    _v465 = _v464 + _v171
    _v466 = _v465 + _v172
    _v467 = _v466 + _v330
    _v468 = _v467 + _v173
    _v469 = _v468 + _v332
    _v470 = _v469 + _v458
    _v471 = abs(_v455) * 16384.0 >= _v470
    _v472 = _vecmath.two_sum(_v455, _v456)
    _v473 = _v472[0]
    _v474 = _v472[1]
    _v475 = _vecmath.pair_plus(_v355, _v356, -1.0)
    _v476 = _v475[0]
    _v477 = _v475[1]
    _v478 = _vecmath.pair_sum(_v476, _v477, _v197, _v198)
    _v479 = _v478[0]
    _v480 = _v478[1]
    _v481 = abs(_v479) * 16384.0 >= _v209
    _v482 = _vecmath.two_sum(_v479, _v480)
    _v483 = _v482[0]
    _v484 = _v482[1]
    _v485 = _vecmath.pair_product(_v483, _v484, _v483, _v484)
    _v486 = _v485[0]
    _v487 = _v485[1]
    _v488 = _vecmath.pair_product(_v486, _v487, _v483, _v484)
    _v489 = _v488[0]
    _v490 = _v488[1]
    _v491 = abs(_v489) > 1.0261342003245941e-289
    _v492 = abs(_v489)
    _v493 = _vecmath.pair_quotient(_v473, _v474, _v489, _v490)
    _v494 = _v493[0]
    _v495 = _v493[1]
    _v496 = _v494 + _v495
    _v497 = _vecmath.in_range(_v496)
    _v498 = _v492 < 9.7453140114e288
    _v499 = _v243 & _v72
    _v500 = _v499 & _v73
    _v501 = _v500 & _v92
    _v502 = _v501 & _v264
    _v503 = _v502 & _v414
    _v504 = _v503 & _v471
    _v505 = _v504 & _v481
    _v506 = _v505 & _v491
    _v507 = _v506 & _v497
    _v508 = _v507 & _v498
    _v509 = _v508 & _v235
    _v510 = _v509 & _v236
    _v511 = _v510 & _v237
    _v512 = _v511 & _v238
    _v513 = _v512 & _v239
    _v514 = _v513 & _v240
    _v515 = _v514 & _v241
    _v516 = _vecmath.two_product(b2, x)
    _v517 = _v516[0]
    _v518 = _v516[1]
    _v519 = 2.0 * _v517
    _v520 = 2.0 * _v518
    _v521 = abs(_v519) > 1.0261342003245941e-289
    _v522 = _vecmath.pair_plus(_v519, _v520, b1)
    _v523 = _v522[0]
    _v524 = _v522[1]
    _v525 = abs(_v519)
    _v526 = _v525 + _v232
    _v527 = abs(_v523) * 16384.0 >= _v526
    _v528 = _vecmath.two_sum(_v523, _v524)
    _v529 = _v528[0]
    _v530 = _v528[1]
    _v531 = _vecmath.two_product(a2, x)
    _v532 = _v531[0]
    _v533 = _v531[1]
    _v534 = 2.0 * _v532
    _v535 = 2.0 * _v533
    _v536 = abs(_v534) > 1.0261342003245941e-289
    _v537 = _vecmath.two_product(3.0, a3)
    _v538 = _v537[0]
    _v539 = _v537[1]
    _v540 = _vecmath.pair_product(_v538, _v539, _v27, _v28)
    _v541 = _v540[0]
    _v542 = _v540[1]
    _v543 = abs(_v541) > 1.0261342003245941e-289
    _v544 = _vecmath.pair_sum(_v534, _v535, _v541, _v542)
    _v545 = _v544[0]
    _v546 = _v544[1]
    _v547 = _vecmath.pair_plus(_v545, _v546, a1)
    _v548 = _v547[0]
    _v549 = _v547[1]
    _v550 = abs(_v534)
    _v551 = abs(_v541)
    _v552 = _v550 + _v551
    _v553 = _v552 + _v229
    _v554 = abs(_v548) * 16384.0 >= _v553
    _v555 = _vecmath.two_sum(_v548, _v549)
    _v556 = _v555[0]
    _v557 = _v555[1]
    _v558 = _vecmath.pair_product(_v529, _v530, _v556, _v557)
    _v559 = _v558[0]
    _v560 = _v558[1]
    _v561 = -2.0 * _v559
    _v562 = -2.0 * _v560
    _v563 = _vecmath.pair_plus(_v194, _v195, 1.0)
    _v564 = _v563[0]
    _v565 = _v563[1]
    _v566 = _vecmath.pair_sum(_v564, _v565, _v197, _v198)
    _v567 = _v566[0]
    _v568 = _v566[1]
    _v569 = 1.0 + _v206
    _v570 = _v569 + _v207
    _v571 = abs(_v567) * 16384.0 >= _v570
    _v572 = _vecmath.two_sum(_v567, _v568)
    _v573 = _v572[0]
    _v574 = _v572[1]
    _v575 = _vecmath.pair_quotient(_v561, _v562, _v573, _v574)
    _v576 = _v575[0]
    _v577 = _v575[1]
    _v578 = _vecmath.pair_product(_v529, _v530, _v529, _v530)
    _v579 = _v578[0]
    _v580 = _v578[1]
    _v581 = abs(_v579) > 1.0261342003245941e-289
    _v582 = -_v579
    _v583 = -_v580
    _v584 = _vecmath.pair_quotient(_v582, _v583, _v573, _v574)
    _v585 = _v584[0]
    _v586 = _v584[1]
    _v587 = abs(_v585) > 1.0261342003245941e-289
    _v588 = _vecmath.pair_plus(_v585, _v586, b2)
    _v589 = _v588[0]
    _v590 = _v588[1]
    _v591 = abs(_v585)
    _v592 = _v591 + _v233
    _v593 = abs(_v589) * 16384.0 >= _v592
    _v594 = _vecmath.two_sum(_v589, _v590)
    _v595 = _v594[0]
    _v596 = _v594[1]
    _v597 = _vecmath.two_product(a1, x)
    _v598 = _v597[0]
    _v599 = _v597[1]
    _v600 = abs(_v598) > 1.0261342003245941e-289
    _v601 = _vecmath.pair_times(_v27, _v28, a2)
    _v602 = _v601[0]
    _v603 = _v601[1]
    _v604 = abs(_v602) > 1.0261342003245941e-289
    _v605 = _vecmath.pair_times(_v30, _v31, a3)
    _v606 = _v605[0]
    _v607 = _v605[1]
    _v608 = abs(_v606) > 1.0261342003245941e-289
    _v609 = _vecmath.pair_plus(_v598, _v599, a0)
    _v610 = _v609[0]
    _v611 = _v609[1]
    _v612 = _vecmath.pair_sum(_v610, _v611, _v602, _v603)
    _v613 = _v612[0]
    _v614 = _v612[1]
    _v615 = _vecmath.pair_sum(_v613, _v614, _v606, _v607)
    _v616 = _v615[0]
    _v617 = _v615[1]
    _v618 = abs(_v598)
    _v619 = abs(_v602)
    _v620 = abs(_v606)
    _v621 = _v228 + _v618
    _v622 = _v621 + _v619
    _v623 = _v622 + _v620
    _v624 = abs(_v616) * 16384.0 >= _v623
    _v625 = _vecmath.two_sum(_v616, _v617)
    _v626 = _v625[0]
    _v627 = _v625[1]
    _v628 = _vecmath.pair_product(_v595, _v596, _v626, _v627)
    _v629 = _v628[0]
    _v630 = _v628[1]
    _v631 = -2.0 * _v629
    _v632 = -2.0 * _v630
    _v633 = _vecmath.pair_quotient(_v631, _v632, _v573, _v574)
    _v634 = _v633[0]
    _v635 = _v633[1]
    _v636 = _vecmath.pair_sum(_v576, _v577, _v634, _v635)
    _v637 = _v636[0]
    _v638 = _v636[1]
    _v639 = _vecmath.pair_sum(_v637, _v638, _v274, _v275)
    _v640 = _v639[0]
    _v641 = _v639[1]
    _v642 = _vecmath.pair_sum(_v640, _v641, _v289, _v290)
    _v643 = _v642[0]
    _v644 = _v642[1]
    _v645 = abs(_v576)
    _v646 = abs(_v634)
    _v647 = _v645 + _v646
    _v648 = _v647 + _v334
    _v649 = _v648 + _v337
    _v650 = abs(_v643) * 16384.0 >= _v649
    _v651 = _v643 + _v644
    _v652 = _v567 + _v568
    _v653 = _v651 / _v652
    _v654 = _vecmath.in_range(_v653)
    _v655 = _v521 & _v527
    _v656 = _v655 & _v536
    _v657 = _v656 & _v73
    _v658 = _v657 & _v543
    _v659 = _v658 & _v554
    _v660 = _v659 & _v571
    _v661 = _v660 & _v581
    _v662 = _v661 & _v587
    _v663 = _v662 & _v593
    _v664 = _v663 & _v600
    _v665 = _v664 & _v604
    _v666 = _v665 & _v32
    _v667 = _v666 & _v608
    _v668 = _v667 & _v624
    _v669 = _v668 & _v650
    _v670 = _v669 & _v654
    _v671 = _v670 & _v235
    _v672 = _v671 & _v236
    _v673 = _v672 & _v237
    _v674 = _v673 & _v238
    _v675 = _v674 & _v239
    _v676 = _v675 & _v240
    _v677 = _v676 & _v241
    _v678 = _v515 if _v403 < 0.0 else _v677
    _v679 = _v496 if _v403 < 0.0 else _v653
    _v680 = _v678 & _v407
    _v681 = b1 * x
    _v682 = _v408 if _v681 < 0.0 else _v680
    _v683 = _v405 if _v681 < 0.0 else _v679
    _v684 = abs(_v681) + abs(0.0)
    _v685 = abs(_v681 - 0.0) * 1073741824.0 > _v684
    _v686 = _v682 & _v685
    _v687 = _vecmath.guarded(_v683, _v686)
    return _v687, _v686


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
    _v97 = _vecmath.in_range(_v96)
    _v98 = abs(x)
    _v99 = abs(a0)
    _v100 = abs(a1)
    _v101 = abs(a2)
    _v102 = abs(a3)
    _v103 = abs(b1)
    _v104 = abs(b2)
    _v105 = _vecmath32.single(_v96)
    _v106 = _v95 < 9.7453140114e288
    _v107 = _v98 < 3.402823669209385e38
    _v108 = _v99 < 3.402823669209385e38
    _v109 = _v100 < 3.402823669209385e38
    _v110 = _v101 < 3.402823669209385e38
    _v111 = _v102 < 3.402823669209385e38
    _v112 = _v103 < 3.402823669209385e38
    _v113 = _v104 < 3.402823669209385e38
    _v114 = _v81 & _v91
    _v115 = _v114 & _v94
    _v116 = _v115 & _v97
    _v117 = _v116 & _v106
    _v118 = _v117 & _v107
    _v119 = _v118 & _v108
    _v120 = _v119 & _v109
    _v121 = _v120 & _v110
    _v122 = _v121 & _v111
    _v123 = _v122 & _v112
    _v124 = _v123 & _v113
    _v125 = _v29 * a3
    _v126 = _v125 * b1
    _v127 = 2.0 * _v0
    _v128 = _v127 * a0
    _v129 = 2.0 * a1
    _v130 = _v129 * b1
    _v131 = 2.0 * _v7
    _v132 = _v131 * _v10
    _v133 = _v132 * a1
    _v134 = 2.0 * a2
    _v135 = _v127 * _v10
    _v136 = _v135 * a3
    _v137 = 6.0 * _v7
    _v138 = _v137 * _v9
    _v139 = _v138 * a0
    _v140 = 6.0 * a3
    _v141 = _v140 * x
    _v142 = _v4 + _v18
    _v143 = _v142 + _v22
    _v144 = _v143 + _v28
    _v145 = _v144 + _v31
    _v146 = _v145 + _v126
    _v147 = _v146 + _v128
    _v148 = _v147 + _v130
    _v149 = _v148 + _v133
    _v150 = _v149 + _v134
    _v151 = _v150 + _v37
    _v152 = _v151 + _v136
    _v153 = _v152 + _v139
    _v154 = _v153 + _v141
    _v155 = abs(_v126)
    _v156 = abs(_v128)
    _v157 = abs(_v130)
    _v158 = abs(_v133)
    _v159 = abs(_v134)
    _v160 = abs(_v136)
    _v161 = abs(_v139)
    _v162 = abs(_v141)
    _v163 = _v55 + _v60
    _v164 = _v163 + _v61
    _v165 = _v164 + _v63
    _v166 = _v165 + _v64
    _v167 = _v166 + _v155
    _v168 = _v167 + _v156
    _v169 = _v168 + _v157
    _v170 = _v169 + _v158
    _v171 = _v170 + _v159
    _v172 = _v171 + _v66
    _v173 = _v172 + _v160
    _v174 = _v173 + _v161
    _v175 = _v174 + _v162
    _v176 = abs(_v154) * 4096.0 >= _v175
    _v177 = -b1
    _v178 = _v177 * x
    _v179 = _v178 + 1.0
    _v180 = _v179 + _v83
    _v181 = abs(_v178)
    _v182 = _v181 + 1.0
    _v183 = _v182 + _v88
    _v184 = abs(_v180) * 4096.0 >= _v183
    _v185 = _v180 * _v180
    _v186 = _v185 * _v180
    _v187 = abs(_v186) > 1.0261342003245941e-289
    _v188 = abs(_v186)
    _v189 = _v154 / _v186
    _v190 = _vecmath.in_range(_v189)
    _v191 = _vecmath32.single(_v189)
    _v192 = _v188 < 9.7453140114e288
    _v193 = _v176 & _v184
    _v194 = _v193 & _v187
    _v195 = _v194 & _v190
    _v196 = _v195 & _v192
    _v197 = _v196 & _v107
    _v198 = _v197 & _v108
    _v199 = _v198 & _v109
    _v200 = _v199 & _v110
    _v201 = _v200 & _v111
    _v202 = _v201 & _v112
    _v203 = _v202 & _v113
    _v204 = _v124 if _v83 < 0.0 else _v203
    _v205 = _v105 if _v83 < 0.0 else _v191
    _v206 = abs(_v83) + abs(0.0)
    _v207 = abs(_v83 - 0.0) * 1073741824.0 > _v206
    _v208 = _v204 & _v207
    _v209 = _v16 * a2
    _v210 = _v209 * b1
    _v211 = _v210 * b2
    _v212 = 6.0 * a0
    _v213 = _v212 * b1
    _v214 = _v213 * b2
    _v215 = _v214 * x
    _v216 = _v41 + _v12
    _v217 = _v216 + _v13
    _v218 = _v217 + _v211
    _v219 = _v218 + _v15
    _v220 = _v219 + _v18
    _v221 = _v220 + _v25
    _v222 = _v221 + _v28
    _v223 = _v222 + _v31
    _v224 = _v223 + _v126
    _v225 = _v224 + _v33
    _v226 = _v225 + _v130
    _v227 = _v226 + _v215
    _v228 = abs(_v211)
    _v229 = abs(_v215)
    _v230 = _v68 + _v57
    _v231 = _v230 + _v58
    _v232 = _v231 + _v228
    _v233 = _v232 + _v59
    _v234 = _v233 + _v60
    _v235 = _v234 + _v62
    _v236 = _v235 + _v63
    _v237 = _v236 + _v64
    _v238 = _v237 + _v155
    _v239 = _v238 + _v65
    _v240 = _v239 + _v157
    _v241 = _v240 + _v229
    _v242 = abs(_v227) * 4096.0 >= _v241
    _v243 = -1.0 + _v178
    _v244 = _v243 + _v83
    _v245 = _v86 + _v181
    _v246 = _v245 + _v88
    _v247 = abs(_v244) * 4096.0 >= _v246
    _v248 = _v244 * _v244
    _v249 = _v248 * _v244
    _v250 = abs(_v249) > 1.0261342003245941e-289
    _v251 = abs(_v249)
    _v252 = _v227 / _v249
    _v253 = _vecmath.in_range(_v252)
    _v254 = _vecmath32.single(_v252)
    _v255 = _v251 < 9.7453140114e288
    _v256 = _v242 & _v247
    _v257 = _v256 & _v250
    _v258 = _v257 & _v253
    _v259 = _v258 & _v255
    _v260 = _v259 & _v107
    _v261 = _v260 & _v108
    _v262 = _v261 & _v109
    _v263 = _v262 & _v110
    _v264 = _v263 & _v111
    _v265 = _v264 & _v112
    _v266 = _v265 & _v113
    _v267 = _v134 * x
    _v268 = 3.0 * _v9
    _v269 = _v268 * a3
    _v270 = _v267 + _v269
    _v271 = _v270 + a1
    _v272 = abs(_v267)
    _v273 = abs(_v269)
    _v274 = _v272 + _v273
    _v275 = _v274 + _v100
    _v276 = abs(_v271) * 4096.0 >= _v275
    _v277 = -2.0 * _v271
    _v278 = 2.0 * b2
    _v279 = _v278 * x
    _v280 = _v279 + b1
    _v281 = abs(_v279)
    _v282 = _v281 + _v103
    _v283 = abs(_v280) * 4096.0 >= _v282
    _v284 = _v277 * _v280
    _v285 = 1.0 + _v82
    _v286 = _v285 + _v83
    _v287 = 1.0 + _v87
    _v288 = _v287 + _v88
    _v289 = abs(_v286) * 4096.0 >= _v288
    _v290 = _v284 / _v286
    _v291 = a1 * x
    _v292 = _v9 * a2
    _v293 = _v10 * a3
    _v294 = a0 + _v291
    _v295 = _v294 + _v292
    _v296 = _v295 + _v293
    _v297 = abs(_v291)
    _v298 = abs(_v292)
    _v299 = abs(_v293)
    _v300 = _v99 + _v297
    _v301 = _v300 + _v298
    _v302 = _v301 + _v299
    _v303 = abs(_v296) * 4096.0 >= _v302
    _v304 = -2.0 * _v296
    _v305 = _v280 * _v280
    _v306 = -_v305
    _v307 = _v306 / _v286
    _v308 = _v307 + b2
    _v309 = abs(_v307)
    _v310 = _v309 + _v104
    _v311 = abs(_v308) * 4096.0 >= _v310
    _v312 = _v304 * _v308
    _v313 = _v312 / _v286
    _v314 = _v290 + _v313
    _v315 = _v314 + _v134
    _v316 = _v315 + _v141
    _v317 = abs(_v290)
    _v318 = abs(_v313)
    _v319 = _v317 + _v318
    _v320 = _v319 + _v159
    _v321 = _v320 + _v162
    _v322 = abs(_v316) * 4096.0 >= _v321
    _v323 = _v316 / _v286
    _v324 = _vecmath.in_range(_v323)
    _v325 = _vecmath32.single(_v323)
    _v326 = _v276 & _v283
    _v327 = _v326 & _v289
    _v328 = _v327 & _v303
    _v329 = _v328 & _v311
    _v330 = _v329 & _v322
    _v331 = _v330 & _v324
    _v332 = _v331 & _v107
    _v333 = _v332 & _v108
    _v334 = _v333 & _v109
    _v335 = _v334 & _v110
    _v336 = _v335 & _v111
    _v337 = _v336 & _v112
    _v338 = _v337 & _v113
    _v339 = _v266 if _v83 < 0.0 else _v338
    _v340 = _v254 if _v83 < 0.0 else _v325
    _v341 = _v339 & _v207
    _v342 = _v208 if _v82 < 0.0 else _v341
    _v343 = _v205 if _v82 < 0.0 else _v340
    _v344 = abs(_v82) + abs(0.0)
    _v345 = abs(_v82 - 0.0) * 1073741824.0 > _v344
    _v346 = _v342 & _v345
    _v347 = _vecmath32.guarded(_v343, _v346)
    return _v347, _v346


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
    _v19 = abs(_v1)
    _v20 = abs(_v9)
    _v21 = _v19 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v17) * 16384.0 >= _v22
    _v24 = _v17 + _v18
    _v25 = 1.0 / _v24
    _v26 = abs(x)
    _v27 = abs(a0)
    _v28 = abs(a1)
    _v29 = abs(a2)
    _v30 = abs(a3)
    _v31 = abs(b1)
    _v32 = abs(b2)
    _v33 = _v26 < 3.402823669209385e38
    _v34 = _v27 < 3.402823669209385e38
    _v35 = _v28 < 3.402823669209385e38
    _v36 = _v29 < 3.402823669209385e38
    _v37 = _v30 < 3.402823669209385e38
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v32 < 3.402823669209385e38
    _v40 = _v23 & _v33
    _v41 = _v40 & _v34
    _v42 = _v41 & _v35
    _v43 = _v42 & _v36
    _v44 = _v43 & _v37
    _v45 = _v44 & _v38
    _v46 = _v45 & _v39
    _v47 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v48 = _v47[0]
    _v49 = _v47[1]
    _v50 = _vecmath.pair_sum(_v48, _v49, _v9, _v10)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _v19 + 1.0
    _v54 = _v53 + _v20
    _v55 = abs(_v51) * 16384.0 >= _v54
    _v56 = _v51 + _v52
    _v57 = 1.0 / _v56
    _v58 = _v55 & _v33
    _v59 = _v58 & _v34
    _v60 = _v59 & _v35
    _v61 = _v60 & _v36
    _v62 = _v61 & _v37
    _v63 = _v62 & _v38
    _v64 = _v63 & _v39
    _v65 = x * x
    _v66 = _v65 * b2
    _v67 = _v46 if _v66 < 0.0 else _v64
    _v68 = _v25 if _v66 < 0.0 else _v57
    _v69 = abs(_v66) + abs(0.0)
    _v70 = abs(_v66 - 0.0) * 1073741824.0 > _v69
    _v71 = _v67 & _v70
    _v72 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v73 = _v72[0]
    _v74 = _v72[1]
    _v75 = _vecmath.pair_sum(_v73, _v74, _v1, _v2)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = _v20 + 1.0
    _v79 = _v78 + _v19
    _v80 = abs(_v76) * 16384.0 >= _v79
    _v81 = _v76 + _v77
    _v82 = 1.0 / _v81
    _v83 = _v80 & _v33
    _v84 = _v83 & _v34
    _v85 = _v84 & _v35
    _v86 = _v85 & _v36
    _v87 = _v86 & _v37
    _v88 = _v87 & _v38
    _v89 = _v88 & _v39
    _v90 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v91 = _v90[0]
    _v92 = _v90[1]
    _v93 = _vecmath.pair_sum(_v91, _v92, _v9, _v10)
    _v94 = _v93[0]
    _v95 = _v93[1]
    _v96 = 1.0 + _v19
    _v97 = _v96 + _v20
    _v98 = abs(_v94) * 16384.0 >= _v97
    _v99 = _v94 + _v95
    _v100 = 1.0 / _v99
    _v101 = _v98 & _v33
    _v102 = _v101 & _v34
    _v103 = _v102 & _v35
    _v104 = _v103 & _v36
    _v105 = _v104 & _v37
    _v106 = _v105 & _v38
    _v107 = _v106 & _v39
    _v108 = _v89 if _v66 < 0.0 else _v107
    _v109 = _v82 if _v66 < 0.0 else _v100
    _v110 = _v108 & _v70
    _v111 = b1 * x
    _v112 = _v71 if _v111 < 0.0 else _v110
    _v113 = _v68 if _v111 < 0.0 else _v109
    _v114 = abs(_v111) + abs(0.0)
    _v115 = abs(_v111 - 0.0) * 1073741824.0 > _v114
    _v116 = _v112 & _v115
    _v117 = _vecmath.guarded(_v113, _v116)
    _v118 = _v117 if a0 == a0 else a0
    _v119 = _v118 if a1 == a1 else a1
    _v120 = _v119 if a2 == a2 else a2
    _v121 = _v120 if a3 == a3 else a3
    return _v121, _v116


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
    _v9 = _v7 + _v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = 1.0 / _v6
    _v13 = abs(x)
    _v14 = abs(a0)
    _v15 = abs(a1)
    _v16 = abs(a2)
    _v17 = abs(a3)
    _v18 = abs(b1)
    _v19 = abs(b2)
    _v20 = _vecmath32.single(_v12)
    _v21 = _v13 < 3.402823669209385e38
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v11 & _v21
    _v29 = _v28 & _v22
    _v30 = _v29 & _v23
    _v31 = _v30 & _v24
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v2 * b2
    _v36 = _v1 + 1.0
    _v37 = _v36 + _v35
    _v38 = abs(_v35)
    _v39 = _v7 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v37) * 4096.0 >= _v40
    _v42 = 1.0 / _v37
    _v43 = _vecmath32.single(_v42)
    _v44 = _v41 & _v21
    _v45 = _v44 & _v22
    _v46 = _v45 & _v23
    _v47 = _v46 & _v24
    _v48 = _v47 & _v25
    _v49 = _v48 & _v26
    _v50 = _v49 & _v27
    _v51 = _v34 if _v35 < 0.0 else _v50
    _v52 = _v20 if _v35 < 0.0 else _v43
    _v53 = abs(_v35) + abs(0.0)
    _v54 = abs(_v35 - 0.0) * 1073741824.0 > _v53
    _v55 = _v51 & _v54
    _v56 = b1 * x
    _v57 = _v4 + 1.0
    _v58 = _v57 + _v56
    _v59 = abs(_v56)
    _v60 = _v8 + 1.0
    _v61 = _v60 + _v59
    _v62 = abs(_v58) * 4096.0 >= _v61
    _v63 = 1.0 / _v58
    _v64 = _vecmath32.single(_v63)
    _v65 = _v62 & _v21
    _v66 = _v65 & _v22
    _v67 = _v66 & _v23
    _v68 = _v67 & _v24
    _v69 = _v68 & _v25
    _v70 = _v69 & _v26
    _v71 = _v70 & _v27
    _v72 = 1.0 + _v56
    _v73 = _v72 + _v35
    _v74 = 1.0 + _v59
    _v75 = _v74 + _v38
    _v76 = abs(_v73) * 4096.0 >= _v75
    _v77 = 1.0 / _v73
    _v78 = _vecmath32.single(_v77)
    _v79 = _v76 & _v21
    _v80 = _v79 & _v22
    _v81 = _v80 & _v23
    _v82 = _v81 & _v24
    _v83 = _v82 & _v25
    _v84 = _v83 & _v26
    _v85 = _v84 & _v27
    _v86 = _v71 if _v35 < 0.0 else _v85
    _v87 = _v64 if _v35 < 0.0 else _v78
    _v88 = _v86 & _v54
    _v89 = _v55 if _v56 < 0.0 else _v88
    _v90 = _v52 if _v56 < 0.0 else _v87
    _v91 = abs(_v56) + abs(0.0)
    _v92 = abs(_v56 - 0.0) * 1073741824.0 > _v91
    _v93 = _v89 & _v92
    _v94 = _vecmath32.guarded(_v90, _v93)
    _v95 = _v94 if a0 == a0 else _vecmath32.single(a0)
    _v96 = _v95 if a1 == a1 else _vecmath32.single(a1)
    _v97 = _v96 if a2 == a2 else _vecmath32.single(a2)
    _v98 = _v97 if a3 == a3 else _vecmath32.single(a3)
    return _v98, _v93


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
    _v19 = abs(_v1)
    _v20 = abs(_v9)
    _v21 = _v19 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v17) * 16384.0 >= _v22
    _v24 = _v17 + _v18
    _v25 = x / _v24
    _v26 = _vecmath.in_range(_v25)
    _v27 = _v25 == 0.0
    _v28 = _v26 | (_v27 & (x == 0.0))
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
    _v43 = _v23 & _v28
    _v44 = _v43 & _v36
    _v45 = _v44 & _v37
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _v49 & _v42
    _v51 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = _vecmath.pair_sum(_v52, _v53, _v9, _v10)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = _v19 + 1.0
    _v58 = _v57 + _v20
    _v59 = abs(_v55) * 16384.0 >= _v58
    _v60 = _v55 + _v56
    _v61 = x / _v60
    _v62 = _vecmath.in_range(_v61)
    _v63 = _v61 == 0.0
    _v64 = _v62 | (_v63 & (x == 0.0))
    _v65 = _v59 & _v64
    _v66 = _v65 & _v36
    _v67 = _v66 & _v37
    _v68 = _v67 & _v38
    _v69 = _v68 & _v39
    _v70 = _v69 & _v40
    _v71 = _v70 & _v41
    _v72 = _v71 & _v42
    _v73 = x * x
    _v74 = _v73 * b2
    _v75 = _v50 if _v74 < 0.0 else _v72
    _v76 = _v25 if _v74 < 0.0 else _v61
    _v77 = abs(_v74) + abs(0.0)
    _v78 = abs(_v74 - 0.0) * 1073741824.0 > _v77
    _v79 = _v75 & _v78
    _v80 = _vecmath.pair_plus(_v11, _v12, 1.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v1, _v2)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _v20 + 1.0
    _v87 = _v86 + _v19
    _v88 = abs(_v84) * 16384.0 >= _v87
    _v89 = _v84 + _v85
    _v90 = x / _v89
    _v91 = _vecmath.in_range(_v90)
    _v92 = _v90 == 0.0
    _v93 = _v91 | (_v92 & (x == 0.0))
    _v94 = _v88 & _v93
    _v95 = _v94 & _v36
    _v96 = _v95 & _v37
    _v97 = _v96 & _v38
    _v98 = _v97 & _v39
    _v99 = _v98 & _v40
    _v100 = _v99 & _v41
    _v101 = _v100 & _v42
    _v102 = _vecmath.pair_plus(_v1, _v2, 1.0)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = _vecmath.pair_sum(_v103, _v104, _v9, _v10)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = 1.0 + _v19
    _v109 = _v108 + _v20
    _v110 = abs(_v106) * 16384.0 >= _v109
    _v111 = _v106 + _v107
    _v112 = x / _v111
    _v113 = _vecmath.in_range(_v112)
    _v114 = _v112 == 0.0
    _v115 = _v113 | (_v114 & (x == 0.0))
    _v116 = _v110 & _v115
    _v117 = _v116 & _v36
    _v118 = _v117 & _v37
    _v119 = _v118 & _v38
    _v120 = _v119 & _v39
    _v121 = _v120 & _v40
    _v122 = _v121 & _v41
    _v123 = _v122 & _v42
    _v124 = _v101 if _v74 < 0.0 else _v123
    _v125 = _v90 if _v74 < 0.0 else _v112
    _v126 = _v124 & _v78
    _v127 = b1 * x
    _v128 = _v79 if _v127 < 0.0 else _v126
    _v129 = _v76 if _v127 < 0.0 else _v125
    _v130 = abs(_v127) + abs(0.0)
    _v131 = abs(_v127 - 0.0) * 1073741824.0 > _v130
    _v132 = _v128 & _v131
    _v133 = _vecmath.guarded(_v129, _v132)
    _v134 = _v133 if a0 == a0 else a0
    _v135 = _v134 if a1 == a1 else a1
    _v136 = _v135 if a2 == a2 else a2
    _v137 = _v136 if a3 == a3 else a3
    return _v137, _v132


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
    _v9 = _v7 + _v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = x / _v6
    _v13 = abs(x)
    _v14 = abs(a0)
    _v15 = abs(a1)
    _v16 = abs(a2)
    _v17 = abs(a3)
    _v18 = abs(b1)
    _v19 = abs(b2)
    _v20 = _vecmath32.single(_v12)
    _v21 = _v13 < 3.402823669209385e38
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v11 & _v21
    _v29 = _v28 & _v22
    _v30 = _v29 & _v23
    _v31 = _v30 & _v24
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v2 * b2
    _v36 = _v1 + 1.0
    _v37 = _v36 + _v35
    _v38 = abs(_v35)
    _v39 = _v7 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v37) * 4096.0 >= _v40
    _v42 = x / _v37
    _v43 = _vecmath32.single(_v42)
    _v44 = _v41 & _v21
    _v45 = _v44 & _v22
    _v46 = _v45 & _v23
    _v47 = _v46 & _v24
    _v48 = _v47 & _v25
    _v49 = _v48 & _v26
    _v50 = _v49 & _v27
    _v51 = _v34 if _v35 < 0.0 else _v50
    _v52 = _v20 if _v35 < 0.0 else _v43
    _v53 = abs(_v35) + abs(0.0)
    _v54 = abs(_v35 - 0.0) * 1073741824.0 > _v53
    _v55 = _v51 & _v54
    _v56 = b1 * x
    _v57 = _v4 + 1.0
    _v58 = _v57 + _v56
    _v59 = abs(_v56)
    _v60 = _v8 + 1.0
    _v61 = _v60 + _v59
    _v62 = abs(_v58) * 4096.0 >= _v61
    _v63 = x / _v58
    _v64 = _vecmath32.single(_v63)
    _v65 = _v62 & _v21
    _v66 = _v65 & _v22
    _v67 = _v66 & _v23
    _v68 = _v67 & _v24
    _v69 = _v68 & _v25
    _v70 = _v69 & _v26
    _v71 = _v70 & _v27
    _v72 = 1.0 + _v56
    _v73 = _v72 + _v35
    _v74 = 1.0 + _v59
    _v75 = _v74 + _v38
    _v76 = abs(_v73) * 4096.0 >= _v75
    _v77 = x / _v73
    _v78 = _vecmath32.single(_v77)
    _v79 = _v76 & _v21
    _v80 = _v79 & _v22
    _v81 = _v80 & _v23
    _v82 = _v81 & _v24
    _v83 = _v82 & _v25
    _v84 = _v83 & _v26
    _v85 = _v84 & _v27
    _v86 = _v71 if _v35 < 0.0 else _v85
    _v87 = _v64 if _v35 < 0.0 else _v78
    _v88 = _v86 & _v54
    _v89 = _v55 if _v56 < 0.0 else _v88
    _v90 = _v52 if _v56 < 0.0 else _v87
    _v91 = abs(_v56) + abs(0.0)
    _v92 = abs(_v56 - 0.0) * 1073741824.0 > _v91
    _v93 = _v89 & _v92
    _v94 = _vecmath32.guarded(_v90, _v93)
    _v95 = _v94 if a0 == a0 else _vecmath32.single(a0)
    _v96 = _v95 if a1 == a1 else _vecmath32.single(a1)
    _v97 = _v96 if a2 == a2 else _vecmath32.single(a2)
    _v98 = _v97 if a3 == a3 else _vecmath32.single(a3)
    return _v98, _v93


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
    _v20 = abs(_v2)
    _v21 = abs(_v10)
    _v22 = _v20 + _v21
    _v23 = _v22 + 1.0
    _v24 = abs(_v18) * 16384.0 >= _v23
    _v25 = _v18 + _v19
    _v26 = _v0 / _v25
    _v27 = _vecmath.in_range(_v26)
    _v28 = _v26 == 0.0
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
    _v44 = _v24 & _v29
    _v45 = _v44 & _v37
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _v49 & _v42
    _v51 = _v50 & _v43
    _v52 = _vecmath.pair_plus(_v4, _v5, 1.0)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.pair_sum(_v53, _v54, _v10, _v11)
    _v56 = _v55[0]
    _v57 = _v55[1]
    _v58 = _v20 + 1.0
    _v59 = _v58 + _v21
    _v60 = abs(_v56) * 16384.0 >= _v59
    _v61 = _v56 + _v57
    _v62 = _v0 / _v61
    _v63 = _vecmath.in_range(_v62)
    _v64 = _v62 == 0.0
    _v65 = _v63 | (_v64 & (x == 0.0))
    _v66 = _v60 & _v65
    _v67 = _v66 & _v37
    _v68 = _v67 & _v38
    _v69 = _v68 & _v39
    _v70 = _v69 & _v40
    _v71 = _v70 & _v41
    _v72 = _v71 & _v42
    _v73 = _v72 & _v43
    _v74 = _v0 * b2
    _v75 = _v51 if _v74 < 0.0 else _v73
    _v76 = _v26 if _v74 < 0.0 else _v62
    _v77 = abs(_v74) + abs(0.0)
    _v78 = abs(_v74 - 0.0) * 1073741824.0 > _v77
    _v79 = _v75 & _v78
    _v80 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_sum(_v81, _v82, _v2, _v3)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _v21 + 1.0
    _v87 = _v86 + _v20
    _v88 = abs(_v84) * 16384.0 >= _v87
    _v89 = _v84 + _v85
    _v90 = _v0 / _v89
    _v91 = _vecmath.in_range(_v90)
    _v92 = _v90 == 0.0
    _v93 = _v91 | (_v92 & (x == 0.0))
    _v94 = _v88 & _v93
    _v95 = _v94 & _v37
    _v96 = _v95 & _v38
    _v97 = _v96 & _v39
    _v98 = _v97 & _v40
    _v99 = _v98 & _v41
    _v100 = _v99 & _v42
    _v101 = _v100 & _v43
    _v102 = _vecmath.pair_plus(_v2, _v3, 1.0)
    _v103 = _v102[0]
    _v104 = _v102[1]
    _v105 = _vecmath.pair_sum(_v103, _v104, _v10, _v11)
    _v106 = _v105[0]
    _v107 = _v105[1]
    _v108 = 1.0 + _v20
    _v109 = _v108 + _v21
    _v110 = abs(_v106) * 16384.0 >= _v109
    _v111 = _v106 + _v107
    _v112 = _v0 / _v111
    _v113 = _vecmath.in_range(_v112)
    _v114 = _v112 == 0.0
    _v115 = _v113 | (_v114 & (x == 0.0))
    _v116 = _v110 & _v115
    _v117 = _v116 & _v37
    _v118 = _v117 & _v38
    _v119 = _v118 & _v39
    _v120 = _v119 & _v40
    _v121 = _v120 & _v41
    _v122 = _v121 & _v42
    _v123 = _v122 & _v43
    _v124 = _v101 if _v74 < 0.0 else _v123
    _v125 = _v90 if _v74 < 0.0 else _v112
    _v126 = _v124 & _v78
    _v127 = b1 * x
    _v128 = _v79 if _v127 < 0.0 else _v126
    _v129 = _v76 if _v127 < 0.0 else _v125
    _v130 = abs(_v127) + abs(0.0)
    _v131 = abs(_v127 - 0.0) * 1073741824.0 > _v130
    _v132 = _v128 & _v131
    _v133 = _vecmath.guarded(_v129, _v132)
    _v134 = _v133 if a0 == a0 else a0
    _v135 = _v134 if a1 == a1 else a1
    _v136 = _v135 if a2 == a2 else a2
    _v137 = _v136 if a3 == a3 else a3
    return _v137, _v132


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
    _v9 = _v7 + _v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v6) * 4096.0 >= _v10
    _v12 = _v0 / _v6
    _v13 = abs(x)
    _v14 = abs(a0)
    _v15 = abs(a1)
    _v16 = abs(a2)
    _v17 = abs(a3)
    _v18 = abs(b1)
    _v19 = abs(b2)
    _v20 = _vecmath32.single(_v12)
    _v21 = _v13 < 3.402823669209385e38
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v11 & _v21
    _v29 = _v28 & _v22
    _v30 = _v29 & _v23
    _v31 = _v30 & _v24
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v0 * b2
    _v36 = _v2 + 1.0
    _v37 = _v36 + _v35
    _v38 = abs(_v35)
    _v39 = _v7 + 1.0
    _v40 = _v39 + _v38
    _v41 = abs(_v37) * 4096.0 >= _v40
    _v42 = _v0 / _v37
    _v43 = _vecmath32.single(_v42)
    _v44 = _v41 & _v21
    _v45 = _v44 & _v22
    _v46 = _v45 & _v23
    _v47 = _v46 & _v24
    _v48 = _v47 & _v25
    _v49 = _v48 & _v26
    _v50 = _v49 & _v27
    _v51 = _v34 if _v35 < 0.0 else _v50
    _v52 = _v20 if _v35 < 0.0 else _v43
    _v53 = abs(_v35) + abs(0.0)
    _v54 = abs(_v35 - 0.0) * 1073741824.0 > _v53
    _v55 = _v51 & _v54
    _v56 = b1 * x
    _v57 = _v4 + 1.0
    _v58 = _v57 + _v56
    _v59 = abs(_v56)
    _v60 = _v8 + 1.0
    _v61 = _v60 + _v59
    _v62 = abs(_v58) * 4096.0 >= _v61
    _v63 = _v0 / _v58
    _v64 = _vecmath32.single(_v63)
    _v65 = _v62 & _v21
    _v66 = _v65 & _v22
    _v67 = _v66 & _v23
    _v68 = _v67 & _v24
    _v69 = _v68 & _v25
    _v70 = _v69 & _v26
    _v71 = _v70 & _v27
    _v72 = 1.0 + _v56
    _v73 = _v72 + _v35
    _v74 = 1.0 + _v59
    _v75 = _v74 + _v38
    _v76 = abs(_v73) * 4096.0 >= _v75
    _v77 = _v0 / _v73
    _v78 = _vecmath32.single(_v77)
    _v79 = _v76 & _v21
    _v80 = _v79 & _v22
    _v81 = _v80 & _v23
    _v82 = _v81 & _v24
    _v83 = _v82 & _v25
    _v84 = _v83 & _v26
    _v85 = _v84 & _v27
    _v86 = _v71 if _v35 < 0.0 else _v85
    _v87 = _v64 if _v35 < 0.0 else _v78
    _v88 = _v86 & _v54
    _v89 = _v55 if _v56 < 0.0 else _v88
    _v90 = _v52 if _v56 < 0.0 else _v87
    _v91 = abs(_v56) + abs(0.0)
    _v92 = abs(_v56 - 0.0) * 1073741824.0 > _v91
    _v93 = _v89 & _v92
    _v94 = _vecmath32.guarded(_v90, _v93)
    _v95 = _v94 if a0 == a0 else _vecmath32.single(a0)
    _v96 = _v95 if a1 == a1 else _vecmath32.single(a1)
    _v97 = _v96 if a2 == a2 else _vecmath32.single(a2)
    _v98 = _v97 if a3 == a3 else _vecmath32.single(a3)
    return _v98, _v93


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
    _v21 = abs(_v3)
    _v22 = abs(_v11)
    _v23 = _v21 + _v22
    _v24 = _v23 + 1.0
    _v25 = abs(_v19) * 16384.0 >= _v24
    _v26 = _v19 + _v20
    _v27 = _v1 / _v26
    _v28 = _vecmath.in_range(_v27)
    _v29 = _v27 == 0.0
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
    _v45 = _v25 & _v30
    _v46 = _v45 & _v38
    _v47 = _v46 & _v39
    _v48 = _v47 & _v40
    _v49 = _v48 & _v41
    _v50 = _v49 & _v42
    _v51 = _v50 & _v43
    _v52 = _v51 & _v44
    _v53 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_sum(_v54, _v55, _v11, _v12)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _v21 + 1.0
    _v60 = _v59 + _v22
    _v61 = abs(_v57) * 16384.0 >= _v60
    _v62 = _v57 + _v58
    _v63 = _v1 / _v62
    _v64 = _vecmath.in_range(_v63)
    _v65 = _v63 == 0.0
    _v66 = _v64 | (_v65 & (x == 0.0))
    _v67 = _v61 & _v66
    _v68 = _v67 & _v38
    _v69 = _v68 & _v39
    _v70 = _v69 & _v40
    _v71 = _v70 & _v41
    _v72 = _v71 & _v42
    _v73 = _v72 & _v43
    _v74 = _v73 & _v44
    _v75 = _v0 * b2
    _v76 = _v52 if _v75 < 0.0 else _v74
    _v77 = _v27 if _v75 < 0.0 else _v63
    _v78 = abs(_v75) + abs(0.0)
    _v79 = abs(_v75 - 0.0) * 1073741824.0 > _v78
    _v80 = _v76 & _v79
    _v81 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_sum(_v82, _v83, _v3, _v4)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _v22 + 1.0
    _v88 = _v87 + _v21
    _v89 = abs(_v85) * 16384.0 >= _v88
    _v90 = _v85 + _v86
    _v91 = _v1 / _v90
    _v92 = _vecmath.in_range(_v91)
    _v93 = _v91 == 0.0
    _v94 = _v92 | (_v93 & (x == 0.0))
    _v95 = _v89 & _v94
    _v96 = _v95 & _v38
    _v97 = _v96 & _v39
    _v98 = _v97 & _v40
    _v99 = _v98 & _v41
    _v100 = _v99 & _v42
    _v101 = _v100 & _v43
    _v102 = _v101 & _v44
    _v103 = _vecmath.pair_plus(_v3, _v4, 1.0)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = _vecmath.pair_sum(_v104, _v105, _v11, _v12)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = 1.0 + _v21
    _v110 = _v109 + _v22
    _v111 = abs(_v107) * 16384.0 >= _v110
    _v112 = _v107 + _v108
    _v113 = _v1 / _v112
    _v114 = _vecmath.in_range(_v113)
    _v115 = _v113 == 0.0
    _v116 = _v114 | (_v115 & (x == 0.0))
    _v117 = _v111 & _v116
    _v118 = _v117 & _v38
    _v119 = _v118 & _v39
    _v120 = _v119 & _v40
    _v121 = _v120 & _v41
    _v122 = _v121 & _v42
    _v123 = _v122 & _v43
    _v124 = _v123 & _v44
    _v125 = _v102 if _v75 < 0.0 else _v124
    _v126 = _v91 if _v75 < 0.0 else _v113
    _v127 = _v125 & _v79
    _v128 = b1 * x
    _v129 = _v80 if _v128 < 0.0 else _v127
    _v130 = _v77 if _v128 < 0.0 else _v126
    _v131 = abs(_v128) + abs(0.0)
    _v132 = abs(_v128 - 0.0) * 1073741824.0 > _v131
    _v133 = _v129 & _v132
    _v134 = _vecmath.guarded(_v130, _v133)
    _v135 = _v134 if a0 == a0 else a0
    _v136 = _v135 if a1 == a1 else a1
    _v137 = _v136 if a2 == a2 else a2
    _v138 = _v137 if a3 == a3 else a3
    return _v138, _v133


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
    _v10 = _v8 + _v9
    _v11 = _v10 + 1.0
    _v12 = abs(_v7) * 4096.0 >= _v11
    _v13 = _v1 / _v7
    _v14 = abs(x)
    _v15 = abs(a0)
    _v16 = abs(a1)
    _v17 = abs(a2)
    _v18 = abs(a3)
    _v19 = abs(b1)
    _v20 = abs(b2)
    _v21 = _vecmath32.single(_v13)
    _v22 = _v14 < 3.402823669209385e38
    _v23 = _v15 < 3.402823669209385e38
    _v24 = _v16 < 3.402823669209385e38
    _v25 = _v17 < 3.402823669209385e38
    _v26 = _v18 < 3.402823669209385e38
    _v27 = _v19 < 3.402823669209385e38
    _v28 = _v20 < 3.402823669209385e38
    _v29 = _v12 & _v22
    _v30 = _v29 & _v23
    _v31 = _v30 & _v24
    _v32 = _v31 & _v25
    _v33 = _v32 & _v26
    _v34 = _v33 & _v27
    _v35 = _v34 & _v28
    _v36 = _v0 * b2
    _v37 = _v3 + 1.0
    _v38 = _v37 + _v36
    _v39 = abs(_v36)
    _v40 = _v8 + 1.0
    _v41 = _v40 + _v39
    _v42 = abs(_v38) * 4096.0 >= _v41
    _v43 = _v1 / _v38
    _v44 = _vecmath32.single(_v43)
    _v45 = _v42 & _v22
    _v46 = _v45 & _v23
    _v47 = _v46 & _v24
    _v48 = _v47 & _v25
    _v49 = _v48 & _v26
    _v50 = _v49 & _v27
    _v51 = _v50 & _v28
    _v52 = _v35 if _v36 < 0.0 else _v51
    _v53 = _v21 if _v36 < 0.0 else _v44
    _v54 = abs(_v36) + abs(0.0)
    _v55 = abs(_v36 - 0.0) * 1073741824.0 > _v54
    _v56 = _v52 & _v55
    _v57 = b1 * x
    _v58 = _v5 + 1.0
    _v59 = _v58 + _v57
    _v60 = abs(_v57)
    _v61 = _v9 + 1.0
    _v62 = _v61 + _v60
    _v63 = abs(_v59) * 4096.0 >= _v62
    _v64 = _v1 / _v59
    _v65 = _vecmath32.single(_v64)
    _v66 = _v63 & _v22
    _v67 = _v66 & _v23
    _v68 = _v67 & _v24
    _v69 = _v68 & _v25
    _v70 = _v69 & _v26
    _v71 = _v70 & _v27
    _v72 = _v71 & _v28
    _v73 = 1.0 + _v57
    _v74 = _v73 + _v36
    _v75 = 1.0 + _v60
    _v76 = _v75 + _v39
    _v77 = abs(_v74) * 4096.0 >= _v76
    _v78 = _v1 / _v74
    _v79 = _vecmath32.single(_v78)
    _v80 = _v77 & _v22
    _v81 = _v80 & _v23
    _v82 = _v81 & _v24
    _v83 = _v82 & _v25
    _v84 = _v83 & _v26
    _v85 = _v84 & _v27
    _v86 = _v85 & _v28
    _v87 = _v72 if _v36 < 0.0 else _v86
    _v88 = _v65 if _v36 < 0.0 else _v79
    _v89 = _v87 & _v55
    _v90 = _v56 if _v57 < 0.0 else _v89
    _v91 = _v53 if _v57 < 0.0 else _v88
    _v92 = abs(_v57) + abs(0.0)
    _v93 = abs(_v57 - 0.0) * 1073741824.0 > _v92
    _v94 = _v90 & _v93
    _v95 = _vecmath32.guarded(_v91, _v94)
    _v96 = _v95 if a0 == a0 else _vecmath32.single(a0)
    _v97 = _v96 if a1 == a1 else _vecmath32.single(a1)
    _v98 = _v97 if a2 == a2 else _vecmath32.single(a2)
    _v99 = _v98 if a3 == a3 else _vecmath32.single(a3)
    return _v99, _v94


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
    _v74 = _vecmath.in_range(_v73)
    _v75 = abs(x)
    _v76 = abs(a1)
    _v77 = abs(a2)
    _v78 = abs(a3)
    _v79 = abs(b1)
    _v80 = abs(b2)
    _v81 = _v75 < 3.402823669209385e38
    _v82 = _v24 < 3.402823669209385e38
    _v83 = _v76 < 3.402823669209385e38
    _v84 = _v77 < 3.402823669209385e38
    _v85 = _v78 < 3.402823669209385e38
    _v86 = _v79 < 3.402823669209385e38
    _v87 = _v80 < 3.402823669209385e38
    _v88 = _v31 & _v46
    _v89 = _v88 & _v59
    _v90 = _v89 & _v71
    _v91 = _v90 & _v74
    _v92 = _v91 & _v81
    _v93 = _v92 & _v82
    _v94 = _v93 & _v83
    _v95 = _v94 & _v84
    _v96 = _v95 & _v85
    _v97 = _v96 & _v86
    _v98 = _v97 & _v87
    _v99 = -_v35
    _v100 = -_v36
    _v101 = _vecmath.pair_plus(_v99, _v100, 1.0)
    _v102 = _v101[0]
    _v103 = _v101[1]
    _v104 = _vecmath.pair_sum(_v102, _v103, _v38, _v39)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _v43 + 1.0
    _v108 = _v107 + _v44
    _v109 = abs(_v105) * 16384.0 >= _v108
    _v110 = _v105 + _v106
    _v111 = _v110 * _v110
    _v112 = _v33 / _v111
    _v113 = _vecmath.in_range(_v112)
    _v114 = _v31 & _v109
    _v115 = _v114 & _v113
    _v116 = _v115 & _v81
    _v117 = _v116 & _v82
    _v118 = _v117 & _v83
    _v119 = _v118 & _v84
    _v120 = _v119 & _v85
    _v121 = _v120 & _v86
    _v122 = _v121 & _v87
    _v123 = x * x
    _v124 = _v123 * b2
    _v125 = _v98 if _v124 < 0.0 else _v122
    _v126 = _v73 if _v124 < 0.0 else _v112
    _v127 = abs(_v124) + abs(0.0)
    _v128 = abs(_v124 - 0.0) * 1073741824.0 > _v127
    _v129 = _v125 & _v128
    _v130 = -_v32
    _v131 = _v130 * x
    _v132 = -_v38
    _v133 = -_v39
    _v134 = _vecmath.pair_sum(_v132, _v133, _v35, _v36)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = _v44 + _v43
    _v138 = abs(_v135) * 16384.0 >= _v137
    _v139 = _vecmath.two_sum(_v135, _v136)
    _v140 = _v139[0]
    _v141 = _v139[1]
    _v142 = _vecmath.pair_plus(_v132, _v133, 2.0)
    _v143 = _v142[0]
    _v144 = _v142[1]
    _v145 = _vecmath.pair_sum(_v143, _v144, _v35, _v36)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = _v44 + 2.0
    _v149 = _v148 + _v43
    _v150 = abs(_v146) * 16384.0 >= _v149
    _v151 = _vecmath.two_sum(_v146, _v147)
    _v152 = _v151[0]
    _v153 = _v151[1]
    _v154 = _vecmath.pair_product(_v140, _v141, _v152, _v153)
    _v155 = _v154[0]
    _v156 = _v154[1]
    _v157 = _vecmath.pair_plus(_v155, _v156, 1.0)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = abs(_v155)
    _v161 = _v160 + 1.0
    _v162 = abs(_v158) * 16384.0 >= _v161
    _v163 = _v158 + _v159
    _v164 = _v131 / _v163
    _v165 = _vecmath.in_range(_v164)
    _v166 = _v31 & _v138
    _v167 = _v166 & _v150
    _v168 = _v167 & _v162
    _v169 = _v168 & _v165
    _v170 = _v169 & _v81
    _v171 = _v170 & _v82
    _v172 = _v171 & _v83
    _v173 = _v172 & _v84
    _v174 = _v173 & _v85
    _v175 = _v174 & _v86
    _v176 = _v175 & _v87
    _v177 = _vecmath.pair_plus(_v35, _v36, 2.0)
    _v178 = _v177[0]
    _v179 = _v177[1]
    _v180 = _vecmath.pair_sum(_v178, _v179, _v38, _v39)
    _v181 = _v180[0]
    _v182 = _v180[1]
    _v183 = 2.0 + _v43
    _v184 = _v183 + _v44
    _v185 = abs(_v181) * 16384.0 >= _v184
    _v186 = _vecmath.two_sum(_v181, _v182)
    _v187 = _v186[0]
    _v188 = _v186[1]
    _v189 = _vecmath.pair_product(_v48, _v49, _v187, _v188)
    _v190 = _v189[0]
    _v191 = _v189[1]
    _v192 = _vecmath.pair_plus(_v190, _v191, 1.0)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = abs(_v190)
    _v196 = _v195 + 1.0
    _v197 = abs(_v193) * 16384.0 >= _v196
    _v198 = _v193 + _v194
    _v199 = _v131 / _v198
    _v200 = _vecmath.in_range(_v199)
    _v201 = _v88 & _v185
    _v202 = _v201 & _v197
    _v203 = _v202 & _v200
    _v204 = _v203 & _v81
    _v205 = _v204 & _v82
    _v206 = _v205 & _v83
    _v207 = _v206 & _v84
    _v208 = _v207 & _v85
    _v209 = _v208 & _v86
    _v210 = _v209 & _v87
    _v211 = _v176 if _v124 < 0.0 else _v210
    _v212 = _v164 if _v124 < 0.0 else _v199
    _v213 = _v211 & _v128
    _v214 = b1 * x
    _v215 = _v129 if _v214 < 0.0 else _v213
    _v216 = _v126 if _v214 < 0.0 else _v212
    _v217 = abs(_v214) + abs(0.0)
    _v218 = abs(_v214 - 0.0) * 1073741824.0 > _v217
    _v219 = _v215 & _v218
    _v220 = _vecmath.guarded(_v216, _v219)
    return _v220, _v219


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
    _v25 = _v23 + _v24
    _v26 = _v25 + 1.0
    _v27 = abs(_v22) * 4096.0 >= _v26
    _v28 = _v22 * _v22
    _v29 = _v16 / _v28
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(a1)
    _v33 = abs(a2)
    _v34 = abs(a3)
    _v35 = abs(b1)
    _v36 = abs(b2)
    _v37 = _vecmath32.single(_v29)
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v8 < 3.402823669209385e38
    _v40 = _v32 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v15 & _v27
    _v46 = _v45 & _v30
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 & _v40
    _v50 = _v49 & _v41
    _v51 = _v50 & _v42
    _v52 = _v51 & _v43
    _v53 = _v52 & _v44
    _v54 = _v1 * b2
    _v55 = _v18 + 1.0
    _v56 = _v55 + _v54
    _v57 = abs(_v54)
    _v58 = _v23 + 1.0
    _v59 = _v58 + _v57
    _v60 = abs(_v56) * 4096.0 >= _v59
    _v61 = _v56 * _v56
    _v62 = _v16 / _v61
    _v63 = _vecmath.in_range(_v62)
    _v64 = _vecmath32.single(_v62)
    _v65 = _v15 & _v60
    _v66 = _v65 & _v63
    _v67 = _v66 & _v38
    _v68 = _v67 & _v39
    _v69 = _v68 & _v40
    _v70 = _v69 & _v41
    _v71 = _v70 & _v42
    _v72 = _v71 & _v43
    _v73 = _v72 & _v44
    _v74 = _v53 if _v54 < 0.0 else _v73
    _v75 = _v37 if _v54 < 0.0 else _v64
    _v76 = abs(_v54) + abs(0.0)
    _v77 = abs(_v54 - 0.0) * 1073741824.0 > _v76
    _v78 = _v74 & _v77
    _v79 = -_v7
    _v80 = _v79 * x
    _v81 = b1 * x
    _v82 = _v20 + 1.0
    _v83 = _v82 + _v81
    _v84 = abs(_v81)
    _v85 = _v24 + 1.0
    _v86 = _v85 + _v84
    _v87 = abs(_v83) * 4096.0 >= _v86
    _v88 = _v83 * _v83
    _v89 = _v80 / _v88
    _v90 = _vecmath.in_range(_v89)
    _v91 = _vecmath32.single(_v89)
    _v92 = _v15 & _v87
    _v93 = _v92 & _v90
    _v94 = _v93 & _v38
    _v95 = _v94 & _v39
    _v96 = _v95 & _v40
    _v97 = _v96 & _v41
    _v98 = _v97 & _v42
    _v99 = _v98 & _v43
    _v100 = _v99 & _v44
    _v101 = 1.0 + _v81
    _v102 = _v101 + _v54
    _v103 = 1.0 + _v84
    _v104 = _v103 + _v57
    _v105 = abs(_v102) * 4096.0 >= _v104
    _v106 = _v102 * _v102
    _v107 = _v80 / _v106
    _v108 = _vecmath.in_range(_v107)
    _v109 = _vecmath32.single(_v107)
    _v110 = _v15 & _v105
    _v111 = _v110 & _v108
    _v112 = _v111 & _v38
    _v113 = _v112 & _v39
    _v114 = _v113 & _v40
    _v115 = _v114 & _v41
    _v116 = _v115 & _v42
    _v117 = _v116 & _v43
    _v118 = _v117 & _v44
    _v119 = _v100 if _v54 < 0.0 else _v118
    _v120 = _v91 if _v54 < 0.0 else _v109
    _v121 = _v119 & _v77
    _v122 = _v78 if _v81 < 0.0 else _v121
    _v123 = _v75 if _v81 < 0.0 else _v120
    _v124 = abs(_v81) + abs(0.0)
    _v125 = abs(_v81 - 0.0) * 1073741824.0 > _v124
    _v126 = _v122 & _v125
    _v127 = _vecmath32.guarded(_v123, _v126)
    return _v127, _v126


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
    _v78 = _vecmath.in_range(_v77)
    _v79 = abs(x)
    _v80 = abs(a1)
    _v81 = abs(a2)
    _v82 = abs(a3)
    _v83 = abs(b1)
    _v84 = abs(b2)
    _v85 = _v79 < 3.402823669209385e38
    _v86 = _v27 < 3.402823669209385e38
    _v87 = _v80 < 3.402823669209385e38
    _v88 = _v81 < 3.402823669209385e38
    _v89 = _v82 < 3.402823669209385e38
    _v90 = _v83 < 3.402823669209385e38
    _v91 = _v84 < 3.402823669209385e38
    _v92 = _v3 & _v10
    _v93 = _v92 & _v17
    _v94 = _v93 & _v34
    _v95 = _v94 & _v50
    _v96 = _v95 & _v63
    _v97 = _v96 & _v75
    _v98 = _v97 & _v78
    _v99 = _v98 & _v85
    _v100 = _v99 & _v86
    _v101 = _v100 & _v87
    _v102 = _v101 & _v88
    _v103 = _v102 & _v89
    _v104 = _v103 & _v90
    _v105 = _v104 & _v91
    _v106 = -_v35
    _v107 = _v106 * _v36
    _v108 = -_v39
    _v109 = -_v40
    _v110 = _vecmath.pair_plus(_v108, _v109, 1.0)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _vecmath.pair_sum(_v111, _v112, _v42, _v43)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = _v47 + 1.0
    _v117 = _v116 + _v48
    _v118 = abs(_v114) * 16384.0 >= _v117
    _v119 = _v114 + _v115
    _v120 = _v119 * _v119
    _v121 = _v107 / _v120
    _v122 = _vecmath.in_range(_v121)
    _v123 = _v94 & _v118
    _v124 = _v123 & _v122
    _v125 = _v124 & _v85
    _v126 = _v125 & _v86
    _v127 = _v126 & _v87
    _v128 = _v127 & _v88
    _v129 = _v128 & _v89
    _v130 = _v129 & _v90
    _v131 = _v130 & _v91
    _v132 = _v36 * b2
    _v133 = _v105 if _v132 < 0.0 else _v131
    _v134 = _v77 if _v132 < 0.0 else _v121
    _v135 = abs(_v132) + abs(0.0)
    _v136 = abs(_v132 - 0.0) * 1073741824.0 > _v135
    _v137 = _v133 & _v136
    _v138 = -_v42
    _v139 = -_v43
    _v140 = _vecmath.pair_sum(_v138, _v139, _v39, _v40)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = _v48 + _v47
    _v144 = abs(_v141) * 16384.0 >= _v143
    _v145 = _vecmath.two_sum(_v141, _v142)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = _vecmath.pair_plus(_v138, _v139, 2.0)
    _v149 = _v148[0]
    _v150 = _v148[1]
    _v151 = _vecmath.pair_sum(_v149, _v150, _v39, _v40)
    _v152 = _v151[0]
    _v153 = _v151[1]
    _v154 = _v48 + 2.0
    _v155 = _v154 + _v47
    _v156 = abs(_v152) * 16384.0 >= _v155
    _v157 = _vecmath.two_sum(_v152, _v153)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _vecmath.pair_product(_v146, _v147, _v158, _v159)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = _vecmath.pair_plus(_v161, _v162, 1.0)
    _v164 = _v163[0]
    _v165 = _v163[1]
    _v166 = abs(_v161)
    _v167 = _v166 + 1.0
    _v168 = abs(_v164) * 16384.0 >= _v167
    _v169 = _v164 + _v165
    _v170 = _v37 / _v169
    _v171 = _vecmath.in_range(_v170)
    _v172 = _v94 & _v144
    _v173 = _v172 & _v156
    _v174 = _v173 & _v168
    _v175 = _v174 & _v171
    _v176 = _v175 & _v85
    _v177 = _v176 & _v86
    _v178 = _v177 & _v87
    _v179 = _v178 & _v88
    _v180 = _v179 & _v89
    _v181 = _v180 & _v90
    _v182 = _v181 & _v91
    _v183 = _vecmath.pair_plus(_v39, _v40, 2.0)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = _vecmath.pair_sum(_v184, _v185, _v42, _v43)
    _v187 = _v186[0]
    _v188 = _v186[1]
    _v189 = 2.0 + _v47
    _v190 = _v189 + _v48
    _v191 = abs(_v187) * 16384.0 >= _v190
    _v192 = _vecmath.two_sum(_v187, _v188)
    _v193 = _v192[0]
    _v194 = _v192[1]
    _v195 = _vecmath.pair_product(_v52, _v53, _v193, _v194)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = _vecmath.pair_plus(_v196, _v197, 1.0)
    _v199 = _v198[0]
    _v200 = _v198[1]
    _v201 = abs(_v196)
    _v202 = _v201 + 1.0
    _v203 = abs(_v199) * 16384.0 >= _v202
    _v204 = _v199 + _v200
    _v205 = _v107 / _v204
    _v206 = _vecmath.in_range(_v205)
    _v207 = _v95 & _v191
    _v208 = _v207 & _v203
    _v209 = _v208 & _v206
    _v210 = _v209 & _v85
    _v211 = _v210 & _v86
    _v212 = _v211 & _v87
    _v213 = _v212 & _v88
    _v214 = _v213 & _v89
    _v215 = _v214 & _v90
    _v216 = _v215 & _v91
    _v217 = _v182 if _v132 < 0.0 else _v216
    _v218 = _v170 if _v132 < 0.0 else _v205
    _v219 = _v217 & _v136
    _v220 = b1 * x
    _v221 = _v137 if _v220 < 0.0 else _v219
    _v222 = _v134 if _v220 < 0.0 else _v218
    _v223 = abs(_v220) + abs(0.0)
    _v224 = abs(_v220 - 0.0) * 1073741824.0 > _v223
    _v225 = _v221 & _v224
    _v226 = _vecmath.guarded(_v222, _v225)
    return _v226, _v225


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
    _v25 = _v23 + _v24
    _v26 = _v25 + 1.0
    _v27 = abs(_v22) * 4096.0 >= _v26
    _v28 = _v22 * _v22
    _v29 = _v16 / _v28
    _v30 = _vecmath.in_range(_v29)
    _v31 = abs(x)
    _v32 = abs(a1)
    _v33 = abs(a2)
    _v34 = abs(a3)
    _v35 = abs(b1)
    _v36 = abs(b2)
    _v37 = _vecmath32.single(_v29)
    _v38 = _v31 < 3.402823669209385e38
    _v39 = _v8 < 3.402823669209385e38
    _v40 = _v32 < 3.402823669209385e38
    _v41 = _v33 < 3.402823669209385e38
    _v42 = _v34 < 3.402823669209385e38
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v15 & _v27
    _v46 = _v45 & _v30
    _v47 = _v46 & _v38
    _v48 = _v47 & _v39
    _v49 = _v48 & _v40
    _v50 = _v49 & _v41
    _v51 = _v50 & _v42
    _v52 = _v51 & _v43
    _v53 = _v52 & _v44
    _v54 = -_v7
    _v55 = _v54 * _v1
    _v56 = _v1 * b2
    _v57 = _v18 + 1.0
    _v58 = _v57 + _v56
    _v59 = abs(_v56)
    _v60 = _v23 + 1.0
    _v61 = _v60 + _v59
    _v62 = abs(_v58) * 4096.0 >= _v61
    _v63 = _v58 * _v58
    _v64 = _v55 / _v63
    _v65 = _vecmath.in_range(_v64)
    _v66 = _vecmath32.single(_v64)
    _v67 = _v15 & _v62
    _v68 = _v67 & _v65
    _v69 = _v68 & _v38
    _v70 = _v69 & _v39
    _v71 = _v70 & _v40
    _v72 = _v71 & _v41
    _v73 = _v72 & _v42
    _v74 = _v73 & _v43
    _v75 = _v74 & _v44
    _v76 = _v53 if _v56 < 0.0 else _v75
    _v77 = _v37 if _v56 < 0.0 else _v66
    _v78 = abs(_v56) + abs(0.0)
    _v79 = abs(_v56 - 0.0) * 1073741824.0 > _v78
    _v80 = _v76 & _v79
    _v81 = b1 * x
    _v82 = _v20 + 1.0
    _v83 = _v82 + _v81
    _v84 = abs(_v81)
    _v85 = _v24 + 1.0
    _v86 = _v85 + _v84
    _v87 = abs(_v83) * 4096.0 >= _v86
    _v88 = _v83 * _v83
    _v89 = _v16 / _v88
    _v90 = _vecmath.in_range(_v89)
    _v91 = _vecmath32.single(_v89)
    _v92 = _v15 & _v87
    _v93 = _v92 & _v90
    _v94 = _v93 & _v38
    _v95 = _v94 & _v39
    _v96 = _v95 & _v40
    _v97 = _v96 & _v41
    _v98 = _v97 & _v42
    _v99 = _v98 & _v43
    _v100 = _v99 & _v44
    _v101 = 1.0 + _v81
    _v102 = _v101 + _v56
    _v103 = 1.0 + _v84
    _v104 = _v103 + _v59
    _v105 = abs(_v102) * 4096.0 >= _v104
    _v106 = _v102 * _v102
    _v107 = _v55 / _v106
    _v108 = _vecmath.in_range(_v107)
    _v109 = _vecmath32.single(_v107)
    _v110 = _v15 & _v105
    _v111 = _v110 & _v108
    _v112 = _v111 & _v38
    _v113 = _v112 & _v39
    _v114 = _v113 & _v40
    _v115 = _v114 & _v41
    _v116 = _v115 & _v42
    _v117 = _v116 & _v43
    _v118 = _v117 & _v44
    _v119 = _v100 if _v56 < 0.0 else _v118
    _v120 = _v91 if _v56 < 0.0 else _v109
    _v121 = _v119 & _v79
    _v122 = _v80 if _v81 < 0.0 else _v121
    _v123 = _v77 if _v81 < 0.0 else _v120
    _v124 = abs(_v81) + abs(0.0)
    _v125 = abs(_v81 - 0.0) * 1073741824.0 > _v124
    _v126 = _v122 & _v125
    _v127 = _vecmath32.guarded(_v123, _v126)
    return _v127, _v126


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
    _v21 = _v19 + _v20
    _v22 = _v21 + 1.0
    _v23 = abs(_v18) * 4096.0 >= _v22
    _v24 = _v6 / _v18
    _v25 = a1 * x
    _v26 = _v2 * a2
    _v27 = _v2 * x
    _v28 = _v27 * a3
    _v29 = a0 + _v25
    _v30 = _v29 + _v26
    _v31 = _v30 + _v28
    _v32 = abs(a0)
    _v33 = abs(_v25)
    _v34 = abs(_v26)
    _v35 = abs(_v28)
    _v36 = _v32 + _v33
    _v37 = _v36 + _v34
    _v38 = _v37 + _v35
    _v39 = abs(_v31) * 4096.0 >= _v38
    _v40 = 2.0 * b2
    _v41 = _v40 * x
    _v42 = _v41 + b1
    _v43 = abs(_v41)
    _v44 = abs(b1)
    _v45 = _v43 + _v44
    _v46 = abs(_v42) * 4096.0 >= _v45
    _v47 = _v31 * _v42
    _v48 = _v18 * _v18
    _v49 = _v47 / _v48
    _v50 = _v24 + _v49
    _v51 = abs(_v24)
    _v52 = abs(_v49)
    _v53 = _v51 + _v52
    _v54 = abs(_v50) * 4096.0 >= _v53
    _v55 = _vecmath.in_range(_v50)
    _v56 = abs(x)
    _v57 = abs(a2)
    _v58 = abs(a3)
    _v59 = abs(b2)
    _v60 = _vecmath32.product(grad_output, _v50)
    _v61 = _v56 < 3.402823669209385e38
    _v62 = _v32 < 3.402823669209385e38
    _v63 = _v9 < 3.402823669209385e38
    _v64 = _v57 < 3.402823669209385e38
    _v65 = _v58 < 3.402823669209385e38
    _v66 = _v44 < 3.402823669209385e38
    _v67 = _v59 < 3.402823669209385e38
    _v68 = _v12 & _v23
    _v69 = _v68 & _v39
    _v70 = _v69 & _v46
    _v71 = _v70 & _v54
    _v72 = _v71 & _v55
    _v73 = _v72 & _v61
    _v74 = _v73 & _v62
    _v75 = _v74 & _v63
    _v76 = _v75 & _v64
    _v77 = _v76 & _v65
    _v78 = _v77 & _v66
    _v79 = _v78 & _v67
    _v80 = _v2 * b2
    _v81 = _v14 + 1.0
    _v82 = _v81 + _v80
    _v83 = abs(_v80)
    _v84 = _v19 + 1.0
    _v85 = _v84 + _v83
    _v86 = abs(_v82) * 4096.0 >= _v85
    _v87 = _v6 / _v82
    _v88 = -2.0 * b2
    _v89 = _v88 * x
    _v90 = _v89 + b1
    _v91 = abs(_v89)
    _v92 = _v91 + _v44
    _v93 = abs(_v90) * 4096.0 >= _v92
    _v94 = _v31 * _v90
    _v95 = _v82 * _v82
    _v96 = _v94 / _v95
    _v97 = _v87 + _v96
    _v98 = abs(_v87)
    _v99 = abs(_v96)
    _v100 = _v98 + _v99
    _v101 = abs(_v97) * 4096.0 >= _v100
    _v102 = _vecmath.in_range(_v97)
    _v103 = _vecmath32.product(grad_output, _v97)
    _v104 = _v12 & _v86
    _v105 = _v104 & _v39
    _v106 = _v105 & _v93
    _v107 = _v106 & _v101
    _v108 = _v107 & _v102
    _v109 = _v108 & _v61
    _v110 = _v109 & _v62
    _v111 = _v110 & _v63
    _v112 = _v111 & _v64
    _v113 = _v112 & _v65
    _v114 = _v113 & _v66
    _v115 = _v114 & _v67
    _v116 = _v79 if _v80 < 0.0 else _v115
    _v117 = _v60 if _v80 < 0.0 else _v103
    _v118 = abs(_v80) + abs(0.0)
    _v119 = abs(_v80 - 0.0) * 1073741824.0 > _v118
    _v120 = _v116 & _v119
    _v121 = -a0
    _v122 = _v121 * b1
    _v123 = _v2 * _v2
    _v124 = -_v123
    _v125 = _v124 * a3
    _v126 = _v125 * b2
    _v127 = 2.0 * a0
    _v128 = _v127 * b2
    _v129 = _v128 * x
    _v130 = 2.0 * _v27
    _v131 = _v130 * a3
    _v132 = _v131 * b1
    _v133 = _v2 * a1
    _v134 = _v133 * b2
    _v135 = _v26 * b1
    _v136 = _v122 + _v126
    _v137 = _v136 + _v129
    _v138 = _v137 + _v1
    _v139 = _v138 + _v132
    _v140 = _v139 + _v4
    _v141 = _v140 + a1
    _v142 = _v141 + _v134
    _v143 = _v142 + _v135
    _v144 = abs(_v122)
    _v145 = abs(_v126)
    _v146 = abs(_v129)
    _v147 = abs(_v132)
    _v148 = abs(_v134)
    _v149 = abs(_v135)
    _v150 = _v144 + _v145
    _v151 = _v150 + _v146
    _v152 = _v151 + _v7
    _v153 = _v152 + _v147
    _v154 = _v153 + _v8
    _v155 = _v154 + _v9
    _v156 = _v155 + _v148
    _v157 = _v156 + _v149
    _v158 = abs(_v143) * 4096.0 >= _v157
    _v159 = -1.0 + _v14
    _v160 = _v159 + _v80
    _v161 = abs(-1.0)
    _v162 = _v161 + _v19
    _v163 = _v162 + _v83
    _v164 = abs(_v160) * 4096.0 >= _v163
    _v165 = _v160 * _v160
    _v166 = _v143 / _v165
    _v167 = _vecmath.in_range(_v166)
    _v168 = _vecmath32.product(grad_output, _v166)
    _v169 = _v158 & _v164
    _v170 = _v169 & _v167
    _v171 = _v170 & _v61
    _v172 = _v171 & _v62
    _v173 = _v172 & _v63
    _v174 = _v173 & _v64
    _v175 = _v174 & _v65
    _v176 = _v175 & _v66
    _v177 = _v176 & _v67
    _v178 = _v89 + _v13
    _v179 = abs(_v178) * 4096.0 >= _v92
    _v180 = _v178 * _v31
    _v181 = b1 * x
    _v182 = 1.0 + _v181
    _v183 = _v182 + _v80
    _v184 = abs(_v181)
    _v185 = 1.0 + _v184
    _v186 = _v185 + _v83
    _v187 = abs(_v183) * 4096.0 >= _v186
    _v188 = _v183 * _v183
    _v189 = _v180 / _v188
    _v190 = _v6 / _v183
    _v191 = _v189 + _v190
    _v192 = abs(_v189)
    _v193 = abs(_v190)
    _v194 = _v192 + _v193
    _v195 = abs(_v191) * 4096.0 >= _v194
    _v196 = _vecmath.in_range(_v191)
    _v197 = _vecmath32.product(grad_output, _v191)
    _v198 = _v179 & _v39
    _v199 = _v198 & _v187
    _v200 = _v199 & _v12
    _v201 = _v200 & _v195
    _v202 = _v201 & _v196
    _v203 = _v202 & _v61
    _v204 = _v203 & _v62
    _v205 = _v204 & _v63
    _v206 = _v205 & _v64
    _v207 = _v206 & _v65
    _v208 = _v207 & _v66
    _v209 = _v208 & _v67
    _v210 = _v177 if _v80 < 0.0 else _v209
    _v211 = _v168 if _v80 < 0.0 else _v197
    _v212 = _v210 & _v119
    _v213 = _v120 if _v181 < 0.0 else _v212
    _v214 = _v117 if _v181 < 0.0 else _v211
    _v215 = abs(_v181) + abs(0.0)
    _v216 = abs(_v181 - 0.0) * 1073741824.0 > _v215
    _v217 = _v213 & _v216
    _v218 = _vecmath32.guarded(_v214, _v217)
    return _v218, _v218 == _v218


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
