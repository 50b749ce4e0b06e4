"""TanhSoft.

Written by `symact build` from [tanhsoft] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "tanhsoft",
    "tanhsoft_backward",
    "tanhsoft_backward_alpha",
    "tanhsoft_backward_beta",
    "tanhsoft_backward_delta",
    "tanhsoft_backward_gamma",
    "tanhsoft_derivative",
    "tanhsoft_derivative2",
    "tanhsoft_derivative_alpha",
    "tanhsoft_derivative_beta",
    "tanhsoft_derivative_delta",
    "tanhsoft_derivative_gamma",
    "tanhsoft_value_and_derivative",
]

_cached = _loops.caching(__name__)


_tanhsoft_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "log(delta + exp(x))*tanh(alpha*x + beta*exp(gamma*x))",
    "(exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + "
    "1)*log1p(delta + exp(x) - 1)/(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)",
    "(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1)))*(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "expm1(alpha*x) + expm1(beta*(expm1(gamma*x) + 1)) + 2)*log1p(delta + "
    "expm1(x))/(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2)",
    "(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) - exp(-alpha*x) + "
    "1)*(expm1(beta/exp(-gamma*x)) + exp(-alpha*x) + 1)/(expm1(beta/exp(-gamma*x))**2 + "
    "2*expm1(beta/exp(-gamma*x)) + exp(-alpha*x)**2 + 1)",
)


@_vecmath.jit_scalar
def _tanhsoft_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)*l...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(_t7, _t17)
    _t21 = _ball.add(_t1, _t19)
    _t23 = _ball.sub(_t19, _t1)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.exp(x)
    _t29 = _ball.add(delta, _t27)
    _t30 = _ball.sub(_t29, _t1)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(_t25, _t32)
    _t36 = _ball.sqr(_t7)
    _t38 = _ball.sqr(_t17)
    _t40 = _ball.mul(_t36, _t38)
    _t42 = _ball.add(_t1, _t40)
    _t44 = _ball.div(_t34, _t42)
    if _ball.is_sure(_t44):
        return _t44
    # log(delta + exp(x))*tanh(alpha*x + beta*exp(gamma*x))
    _t49 = _ball.add(delta, _t27)
    _t51 = _ball.log(_t49)
    _t53 = _ball.add(_t5, _t15)
    _t55 = _ball.tanh(_t53)
    _t57 = _ball.mul(_t51, _t55)
    if _ball.is_sure(_t57):
        return _t57
    # (expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + expm1(beta*(expm1...
    _t62 = _ball.expm1(_t5)
    _t64 = _ball.expm1(_t11)
    _t66 = _ball.add(_t1, _t64)
    _t68 = _ball.mul(beta, _t66)
    _t70 = _ball.expm1(_t68)
    _t72 = _ball.mul(_t62, _t70)
    _t74 = _ball.add(_t62, _t72)
    _t75 = _ball.add(_t74, _t70)
    _t77 = (1.0, 0.0, 1.0, 0.0)
    _t79 = _ball.add(_t77, _t62)
    _t80 = _ball.add(_t79, _t72)
    _t81 = _ball.add(_t80, _t70)
    _t83 = _ball.mul(_t75, _t81)
    _t84 = _ball.expm1(x)
    _t86 = _ball.add(delta, _t84)
    _t88 = _ball.log1p(_t86)
    _t90 = _ball.mul(_t83, _t88)
    _t92 = _ball.scaled(_t62, 1.0)
    _t94 = _ball.add(_t77, _t92)
    _t95 = _ball.sqr(_t62)
    _t97 = _ball.mul(_t95, _t70)
    _t99 = _ball.scaled(_t97, 1.0)
    _t101 = _ball.add(_t94, _t99)
    _t102 = _ball.sqr(_t70)
    _t104 = _ball.mul(_t102, _t62)
    _t106 = _ball.scaled(_t104, 1.0)
    _t108 = _ball.add(_t101, _t106)
    _t109 = _ball.scaled(_t70, 1.0)
    _t111 = _ball.add(_t108, _t109)
    _t112 = _ball.scaled(_t72, 2.0)
    _t114 = _ball.add(_t111, _t112)
    _t115 = _ball.add(_t114, _t95)
    _t116 = _ball.mul(_t95, _t102)
    _t118 = _ball.add(_t115, _t116)
    _t119 = _ball.add(_t118, _t102)
    _t121 = _ball.div(_t90, _t119)
    if _ball.is_sure(_t121):
        return _t121
    # (x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) - exp(-alpha*x) + 1)*(expm1(bet...
    _t126 = _ball.neg(x)
    _t128 = _ball.exp(_t126)
    _t130 = _ball.mul(delta, _t128)
    _t132 = _ball.log1p(_t130)
    _t134 = _ball.add(_t132, x)
    _t136 = _ball.neg(_t11)
    _t138 = _ball.exp(_t136)
    _t140 = _ball.div(beta, _t138)
    _t142 = _ball.expm1(_t140)
    _t144 = _ball.add(_t1, _t142)
    _t145 = _ball.neg(_t5)
    _t147 = _ball.exp(_t145)
    _t149 = _ball.sub(_t144, _t147)
    _t151 = _ball.mul(_t134, _t149)
    _t152 = _ball.add(_t1, _t147)
    _t153 = _ball.add(_t152, _t142)
    _t155 = _ball.mul(_t151, _t153)
    _t157 = _ball.scaled(_t142, 1.0)
    _t159 = _ball.add(_t1, _t157)
    _t160 = _ball.sqr(_t147)
    _t162 = _ball.add(_t159, _t160)
    _t163 = _ball.sqr(_t142)
    _t165 = _ball.add(_t162, _t163)
    _t167 = _ball.div(_t155, _t165)
    _t169 = _ball.better(_ball.better(_ball.better(_t44, _t57), _t121), _t167)
    return _ball_wide.settled(_t169, _tanhsoft_ball_expression, (x, alpha, beta, gamma, delta))


@_vecmath.jit_scalar
def _tanhsoft_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.log(delta)
    _v2 = -_v0
    _v3 = _vecmath.exp_bounded(_v2)
    _v4 = abs(delta) > 1.0261342003245941e-289
    _v5 = abs(delta)
    _v6 = _v3 / delta
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = _vecmath.log1p(_v6)
    _v9 = _vecmath.two_sum(_v1, _v8)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = abs(_v1)
    _v13 = abs(_v8)
    _v14 = _v12 + _v13
    _v15 = abs(_v10) * 2.0 >= _v14
    _v16 = _v0 * alpha
    _v17 = abs(_v16)
    _v18 = _vecmath.two_product(alpha, _v0)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = -_v19
    _v22 = -_v20
    _v23 = _vecmath.exp_bounded_as_pair(_v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _v0 * gamma
    _v27 = abs(_v26)
    _v28 = _vecmath.two_product(gamma, _v0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = -_v29
    _v32 = -_v30
    _v33 = _vecmath.exp_bounded_dd(_v31, _v32)
    _v34 = _v33 * beta
    _v35 = abs(_v34) > 1.0261342003245941e-289
    _v36 = abs(_v34)
    _v37 = _vecmath.expm1_bounded(_v34)
    _v38 = _vecmath.pair_times(_v24, _v25, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_plus(_v24, _v25, 1.0)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = _vecmath.pair_sum(_v42, _v43, _v39, _v40)
    _v45 = _v44[0]
    _v46 = _v44[1]
    _v47 = abs(1.0)
    _v48 = abs(_v24)
    _v49 = abs(_v39)
    _v50 = _v47 + _v48
    _v51 = _v50 + _v49
    _v52 = abs(_v45) * 2.0 >= _v51
    _v53 = _vecmath.pair_product(_v10, _v11, _v45, _v46)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = abs(_v54) > 1.0261342003245941e-289
    _v57 = _vecmath.pair_plus(_v24, _v25, -1.0)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_sum(_v58, _v59, _v39, _v40)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = abs(-1.0)
    _v64 = _v63 + _v48
    _v65 = _v64 + _v49
    _v66 = abs(_v61) * 2.0 >= _v65
    _v67 = _vecmath.pair_product(_v54, _v55, _v61, _v62)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _v3 * delta
    _v71 = abs(_v70) > 1.0261342003245941e-289
    _v72 = _vecmath.log1p(_v70)
    _v73 = _vecmath.two_sum(_v0, _v72)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = -_v24
    _v77 = -_v25
    _v78 = abs(_v33) > 1.0261342003245941e-289
    _v79 = abs(_v33)
    _v80 = beta / _v33
    _v81 = abs(_v80) > 1.0261342003245941e-289
    _v82 = abs(_v80)
    _v83 = _vecmath.expm1_bounded(_v80)
    _v84 = _vecmath.pair_plus(_v76, _v77, 1.0)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = _vecmath.pair_plus(_v85, _v86, _v83)
    _v88 = _v87[0]
    _v89 = _v87[1]
    _v90 = abs(_v76)
    _v91 = abs(_v83)
    _v92 = _v90 + _v47
    _v93 = _v92 + _v91
    _v94 = abs(_v88) * 2.0 >= _v93
    _v95 = _vecmath.pair_product(_v74, _v75, _v88, _v89)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = abs(_v96) > 1.0261342003245941e-289
    _v99 = _vecmath.pair_plus(_v42, _v43, _v83)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = _v50 + _v91
    _v103 = abs(_v100) * 2.0 >= _v102
    _v104 = _vecmath.pair_product(_v96, _v97, _v100, _v101)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _v0 < 690.0
    _v108 = _v5 < 9.7453140114e288
    _v109 = _v17 < 690.0
    _v110 = _v27 < 690.0
    _v111 = _v36 < 690.0
    _v112 = _v4 & _v7
    _v113 = _v112 & _v15
    _v114 = _v113 & _v35
    _v115 = _v114 & _v52
    _v116 = _v115 & _v56
    _v117 = _v116 & _v66
    _v118 = _v117 & _v107
    _v119 = _v118 & _v108
    _v120 = _v119 & _v109
    _v121 = _v120 & _v110
    _v122 = _v121 & _v111
    _v123 = _v79 < 9.7453140114e288
    _v124 = _v82 < 690.0
    _v125 = _v71 & _v78
    _v126 = _v125 & _v81
    _v127 = _v126 & _v94
    _v128 = _v127 & _v98
    _v129 = _v128 & _v103
    _v130 = _v129 & _v107
    _v131 = _v130 & _v109
    _v132 = _v131 & _v110
    _v133 = _v132 & _v123
    _v134 = _v133 & _v124
    _v135 = _v122 if x < 0.0 else _v134
    _v136 = _v68 if x < 0.0 else _v105
    _v137 = _v69 if x < 0.0 else _v106
    _v138 = _vecmath.pair_product(_v24, _v25, _v24, _v25)
    _v139 = _v138[0]
    _v140 = _v138[1]
    _v141 = abs(_v139) > 1.0261342003245941e-289
    _v142 = _vecmath.pair_times(_v139, _v140, _v37)
    _v143 = _v142[0]
    _v144 = _v142[1]
    _v145 = 2.0 * _v143
    _v146 = 2.0 * _v144
    _v147 = _vecmath.two_product(_v37, _v37)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = abs(_v148) > 1.0261342003245941e-289
    _v151 = _vecmath.pair_product(_v139, _v140, _v148, _v149)
    _v152 = _v151[0]
    _v153 = _v151[1]
    _v154 = _vecmath.pair_plus(_v145, _v146, 1.0)
    _v155 = _v154[0]
    _v156 = _v154[1]
    _v157 = _vecmath.pair_sum(_v155, _v156, _v139, _v140)
    _v158 = _v157[0]
    _v159 = _v157[1]
    _v160 = _vecmath.pair_sum(_v158, _v159, _v152, _v153)
    _v161 = _v160[0]
    _v162 = _v160[1]
    _v163 = abs(_v145)
    _v164 = abs(_v139)
    _v165 = abs(_v152)
    _v166 = _v47 + _v163
    _v167 = _v166 + _v164
    _v168 = _v167 + _v165
    _v169 = abs(_v161) * 2.0 >= _v168
    _v170 = 2.0 * _v83
    _v171 = 2.0 * 0.0
    _v172 = _vecmath.two_product(_v83, _v83)
    _v173 = _v172[0]
    _v174 = _v172[1]
    _v175 = _vecmath.pair_plus(_v170, _v171, 1.0)
    _v176 = _v175[0]
    _v177 = _v175[1]
    _v178 = _vecmath.pair_sum(_v176, _v177, _v139, _v140)
    _v179 = _v178[0]
    _v180 = _v178[1]
    _v181 = _vecmath.pair_sum(_v179, _v180, _v173, _v174)
    _v182 = _v181[0]
    _v183 = _v181[1]
    _v184 = abs(_v170)
    _v185 = abs(_v173)
    _v186 = _v47 + _v184
    _v187 = _v186 + _v164
    _v188 = _v187 + _v185
    _v189 = abs(_v182) * 2.0 >= _v188
    _v190 = _v141 & _v35
    _v191 = _v190 & _v150
    _v192 = _v191 & _v169
    _v193 = _v192 & _v109
    _v194 = _v193 & _v110
    _v195 = _v194 & _v111
    _v196 = _v78 & _v81
    _v197 = _v196 & _v141
    _v198 = _v197 & _v189
    _v199 = _v198 & _v110
    _v200 = _v199 & _v123
    _v201 = _v200 & _v124
    _v202 = _v201 & _v109
    _v203 = _v195 if x < 0.0 else _v202
    _v204 = _v161 if x < 0.0 else _v182
    _v205 = _v162 if x < 0.0 else _v183
    _v206 = abs(_v204) > 1.0261342003245941e-289
    _v207 = abs(_v204)
    _v208 = _vecmath.pair_quotient(_v136, _v137, _v204, _v205)
    _v209 = _v208[0]
    _v210 = _v208[1]
    _v211 = _v209 + _v210
    _v212 = delta > 0.0
    _v213 = _vecmath.in_range(_v211)
    _v214 = abs(alpha)
    _v215 = abs(beta)
    _v216 = abs(gamma)
    _v217 = _v207 < 9.7453140114e288
    _v218 = _v0 < 3.402823669209385e38
    _v219 = _v214 < 3.402823669209385e38
    _v220 = _v215 < 3.402823669209385e38
    _v221 = _v216 < 3.402823669209385e38
    _v222 = _v5 < 3.402823669209385e38
    _v223 = _v135 & _v203
    _v224 = _v223 & _v206
    _v225 = _v224 & _v212
    _v226 = _v225 & _v213
    _v227 = _v226 & _v217
    _v228 = _v227 & _v218
    _v229 = _v228 & _v219
    _v230 = _v229 & _v220
    _v231 = _v230 & _v221
    _v232 = _v231 & _v222
    _v233 = _vecmath.guarded(_v211, _v232)
    return _v233, _v232


@_vecmath.jit_inline
def _tanhsoft_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_bounded(_v0)
    _v3 = gamma * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * beta
    _v7 = abs(_v6)
    _v8 = _vecmath32.exp_bounded(_v6)
    _v9 = _v2 * _v8
    _v10 = 1.0 + _v9
    _v11 = -1.0 + _v9
    _v12 = abs(-1.0)
    _v13 = abs(_v9)
    _v14 = _v12 + _v13
    _v15 = abs(_v11) * 4096.0 >= _v14
    _v16 = _v10 * _v11
    _v17 = abs(x)
    _v18 = _vecmath32.exp_bounded(x)
    _v19 = -1.0 + delta
    _v20 = _v19 + _v18
    _v21 = abs(delta)
    _v22 = abs(_v18)
    _v23 = _v12 + _v21
    _v24 = _v23 + _v22
    _v25 = abs(_v20) * 4096.0 >= _v24
    _v26 = _vecmath32.log1p(_v20)
    _v27 = _v16 * _v26
    _v28 = _v2 * _v2
    _v29 = _v8 * _v8
    _v30 = _v28 * _v29
    _v31 = 1.0 + _v30
    _v32 = abs(_v31) > 1.0261342003245941e-289
    _v33 = abs(_v31)
    _v34 = _v27 / _v31
    _v35 = delta > 0.0
    _v36 = _vecmath.in_range(_v34)
    _v37 = abs(alpha)
    _v38 = abs(beta)
    _v39 = abs(gamma)
    _v40 = _v1 < 300.0
    _v41 = _v4 < 300.0
    _v42 = _v7 < 300.0
    _v43 = _v17 < 300.0
    _v44 = _v33 < 9.7453140114e288
    _v45 = _v37 < 3.402823669209385e38
    _v46 = _v38 < 3.402823669209385e38
    _v47 = _v39 < 3.402823669209385e38
    _v48 = _v21 < 3.402823669209385e38
    _v49 = _v15 & _v25
    _v50 = _v49 & _v32
    _v51 = _v50 & _v35
    _v52 = _v51 & _v36
    _v53 = _v52 & _v40
    _v54 = _v53 & _v41
    _v55 = _v54 & _v42
    _v56 = _v55 & _v43
    _v57 = _v56 & _v44
    _v58 = _v57 & _v45
    _v59 = _v58 & _v46
    _v60 = _v59 & _v47
    _v61 = _v60 & _v48
    _v62 = _vecmath.guarded(_v34, _v61)
    return _v62, _v61


@_cached
def _fill_tanhsoft(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft = _dispatch.Kernel(
    __name__,
    "tanhsoft",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft,
        fill32=_fill32_tanhsoft,
        mend=_mend_tanhsoft,
        one=_one_tanhsoft,
        one32=_one32_tanhsoft,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """TanhSoft, elementwise.

    Slow in places: at 39 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft)
def _overload_tanhsoft(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*(alpha + beta*gamma*exp(gamma*x))*log(delta + "
    "exp(x)) + exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))",
    "(4*alpha*delta*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*alpha*log1p(delta + exp(x) - 1)*exp(x)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*beta*delta*gamma*log1p(delta + exp(x) - "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x) + 4*beta*gamma*log1p(delta + exp(x)"
    " - 1)*exp(x)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x) + "
    "exp(x)*exp(alpha*x)**4*exp(beta*exp(gamma*x))**4 - exp(x))/((delta + "
    "exp(x))*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2)",
    "((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(gamma*x) + 4*expm1(x) + 4) + (alpha*(8*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(beta*(expm1(gamma*x) + 1)) + 8*expm1(x) + 8) + beta*gamma*(8*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + (8*delta + (4*delta + 4*expm1(x) + "
    "4)*expm1(beta*(expm1(gamma*x) + 1)) + 8*expm1(x) + 8)*expm1(gamma*x) + 8*expm1(x) + "
    "8))*expm1(beta*(expm1(gamma*x) + 1)))*log1p(delta + expm1(x)) + ((((expm1(x) + "
    "1)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "6*expm1(x) + 6)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x)"
    " + 1)) + ((alpha*(8*delta + (4*delta + 4*expm1(x) + 4)*expm1(alpha*x) + 8*expm1(x) + 8) + "
    "beta*gamma*(8*delta + (8*delta + 8*expm1(x) + 8)*expm1(gamma*x) + (4*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(gamma*x) + 4*expm1(x) + 4)*expm1(alpha*x) + 8*expm1(x) + "
    "8))*log1p(delta + expm1(x)) + (((expm1(x) + 1)*expm1(alpha*x) + 4*expm1(x) + "
    "4)*expm1(alpha*x) + 6*expm1(x) + 6)*expm1(alpha*x) + ((alpha*(16*delta + (8*delta + "
    "8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + 16*expm1(x) + 16) + beta*gamma*(16*delta +"
    " (8*delta + 8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + (16*delta + (8*delta + "
    "8*expm1(x) + 8)*expm1(beta*(expm1(gamma*x) + 1)) + 16*expm1(x) + 16)*expm1(gamma*x) + "
    "16*expm1(x) + 16))*log1p(delta + expm1(x)) + (((4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + "
    "1)) + 16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + "
    "24)*expm1(beta*(expm1(gamma*x) + 1)) + ((alpha*(8*delta + 8*expm1(x) + 8) + "
    "beta*gamma*(8*delta + (8*delta + 8*expm1(x) + 8)*expm1(gamma*x) + 8*expm1(x) + "
    "8))*log1p(delta + expm1(x)) + ((4*expm1(x) + 4)*expm1(alpha*x) + 16*expm1(x) + "
    "16)*expm1(alpha*x) + ((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + "
    "4*expm1(x) + 4)*expm1(gamma*x) + 4*expm1(x) + 4))*log1p(delta + expm1(x)) + ((6*expm1(x) + "
    "6)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "((6*expm1(x) + 6)*expm1(alpha*x) + ((4*expm1(x) + 4)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "((expm1(x) + 1)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(alpha*x) + "
    "16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(alpha*x) + "
    "36*expm1(x) + 36)*expm1(beta*(expm1(gamma*x) + 1)) + 24*expm1(x) + 24)*expm1(alpha*x) + "
    "16*expm1(x) + 16)*expm1(beta*(expm1(gamma*x) + 1)) + 4*expm1(x) + 4)*expm1(alpha*x))/((delta "
    "+ expm1(x) + 1)*(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2)**2)",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (4*alpha*delta*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + ...
    _t3 = _ball.mul(alpha, delta)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t14 = _ball.mul(gamma, x)
    _t16 = _ball.exp(_t14)
    _t18 = _ball.mul(beta, _t16)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.sqr(_t20)
    _t24 = _ball.mul(_t11, _t22)
    _t25 = _ball.exp(x)
    _t27 = _ball.add(delta, _t25)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.sub(_t27, _t28)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(_t24, _t32)
    _t36 = _ball.scaled(_t34, 2.0)
    _t38 = _ball.mul(alpha, _t9)
    _t39 = _ball.mul(_t38, _t22)
    _t40 = _ball.mul(_t39, _t25)
    _t41 = _ball.mul(_t40, _t32)
    _t43 = _ball.scaled(_t41, 2.0)
    _t45 = _ball.add(_t36, _t43)
    _t46 = _ball.mul(beta, gamma)
    _t47 = _ball.mul(_t46, delta)
    _t48 = _ball.mul(_t47, _t9)
    _t49 = _ball.mul(_t48, _t22)
    _t50 = _ball.mul(_t49, _t16)
    _t51 = _ball.mul(_t50, _t32)
    _t53 = _ball.scaled(_t51, 2.0)
    _t55 = _ball.add(_t45, _t53)
    _t56 = _ball.mul(beta, gamma)
    _t57 = _ball.mul(_t56, _t9)
    _t58 = _ball.mul(_t57, _t22)
    _t59 = _ball.mul(_t58, _t25)
    _t60 = _ball.mul(_t59, _t16)
    _t61 = _ball.mul(_t60, _t32)
    _t63 = _ball.scaled(_t61, 2.0)
    _t65 = _ball.add(_t55, _t63)
    _t66 = _ball.powi(_t7, 4)
    _t68 = _ball.powi(_t20, 4)
    _t70 = _ball.mul(_t66, _t68)
    _t71 = _ball.mul(_t70, _t25)
    _t73 = _ball.add(_t65, _t71)
    _t74 = _ball.sub(_t73, _t25)
    _t76 = _ball.mul(_t9, _t22)
    _t78 = _ball.add(_t28, _t76)
    _t80 = _ball.sqr(_t78)
    _t82 = _ball.add(delta, _t25)
    _t84 = _ball.mul(_t80, _t82)
    _t86 = _ball.div(_t74, _t84)
    if _ball.is_sure(_t86):
        return _t86
    # (1 - tanh(alpha*x + beta*exp(gamma*x))**2)*(alpha + beta*gamma*exp(gamma*x))*log(delt...
    _t91 = _ball.add(_t5, _t18)
    _t93 = _ball.tanh(_t91)
    _t95 = _ball.sqr(_t93)
    _t97 = _ball.sub(_t28, _t95)
    _t99 = _ball.mul(beta, gamma)
    _t100 = _ball.mul(_t99, _t16)
    _t102 = _ball.add(alpha, _t100)
    _t104 = _ball.mul(_t97, _t102)
    _t105 = _ball.log(_t82)
    _t107 = _ball.mul(_t104, _t105)
    _t109 = _ball.mul(_t25, _t93)
    _t111 = _ball.div(_t109, _t82)
    _t113 = _ball.add(_t107, _t111)
    if _ball.is_sure(_t113):
        return _t113
    # ((alpha*(4*delta + 4*expm1(x) + 4) + beta*gamma*(4*delta + (4*delta + 4*expm1(x) + 4)...
    _t118 = _ball.expm1(x)
    _t120 = _ball.add(_t28, _t118)
    _t122 = _ball.expm1(_t14)
    _t124 = _ball.add(_t28, _t122)
    _t126 = _ball.mul(beta, _t124)
    _t128 = _ball.expm1(_t126)
    _t130 = _ball.mul(_t120, _t128)
    _t132 = (1.0, 0.0, 2.0, 0.0)
    _t134 = _ball.add(_t130, _t132)
    _t135 = _ball.scaled(_t118, 2.0)
    _t137 = _ball.add(_t134, _t135)
    _t139 = _ball.mul(_t137, _t128)
    _t141 = (1.5, 0.0, 2.0, 0.0)
    _t143 = _ball.add(_t139, _t141)
    _t144 = _ball.mul(_t141, _t118)
    _t146 = _ball.add(_t143, _t144)
    _t148 = _ball.mul(_t146, _t128)
    _t150 = _ball.add(_t148, _t132)
    _t151 = _ball.add(_t150, _t135)
    _t153 = _ball.mul(_t151, _t128)
    _t155 = _ball.expm1(_t5)
    _t157 = _ball.mul(_t120, _t155)
    _t159 = _ball.add(_t157, _t132)
    _t160 = _ball.add(_t159, _t135)
    _t162 = _ball.mul(_t160, _t155)
    _t164 = _ball.add(_t162, _t141)
    _t165 = _ball.add(_t164, _t144)
    _t167 = _ball.mul(_t165, _t155)
    _t169 = _ball.add(_t132, _t135)
    _t171 = _ball.mul(_t169, _t128)
    _t173 = (1.0, 0.0, 4.0, 0.0)
    _t175 = _ball.add(_t171, _t173)
    _t176 = _ball.scaled(_t118, 4.0)
    _t178 = _ball.add(_t175, _t176)
    _t180 = _ball.mul(_t178, _t128)
    _t182 = (1.5, 0.0, 4.0, 0.0)
    _t184 = _ball.add(_t180, _t182)
    _t185 = _ball.mul(_t182, _t118)
    _t187 = _ball.add(_t184, _t185)
    _t189 = _ball.mul(_t187, _t128)
    _t191 = _ball.mul(_t169, _t155)
    _t193 = _ball.add(_t191, _t173)
    _t194 = _ball.add(_t193, _t176)
    _t196 = _ball.mul(_t194, _t155)
    _t198 = _ball.mul(_t137, _t155)
    _t200 = _ball.add(_t198, _t171)
    _t201 = _ball.add(_t200, _t173)
    _t202 = _ball.add(_t201, _t176)
    _t204 = _ball.mul(_t202, _t128)
    _t206 = _ball.add(_t141, _t144)
    _t208 = _ball.mul(_t206, _t155)
    _t210 = _ball.add(_t204, _t208)
    _t211 = _ball.add(_t210, _t182)
    _t212 = _ball.add(_t211, _t185)
    _t214 = _ball.mul(_t212, _t155)
    _t216 = _ball.mul(_t206, _t128)
    _t218 = _ball.add(_t216, _t182)
    _t219 = _ball.add(_t218, _t185)
    _t221 = _ball.mul(_t219, _t128)
    _t223 = _ball.add(_t214, _t221)
    _t224 = _ball.scaled(delta, 2.0)
    _t226 = _ball.add(_t132, _t224)
    _t227 = _ball.add(_t226, _t135)
    _t229 = _ball.mul(alpha, _t227)
    _t231 = _ball.mul(beta, gamma)
    _t232 = _ball.mul(_t227, _t122)
    _t234 = _ball.add(_t232, _t132)
    _t235 = _ball.add(_t234, _t224)
    _t236 = _ball.add(_t235, _t135)
    _t238 = _ball.mul(_t231, _t236)
    _t240 = _ball.add(_t229, _t238)
    _t242 = _ball.add(delta, _t118)
    _t244 = _ball.log1p(_t242)
    _t246 = _ball.mul(_t240, _t244)
    _t248 = _ball.add(_t223, _t246)
    _t249 = (1.125, 0.0, 5.0, 0.0)
    _t251 = _ball.add(_t248, _t249)
    _t252 = _ball.mul(_t249, _t118)
    _t254 = _ball.add(_t251, _t252)
    _t256 = _ball.mul(_t254, _t128)
    _t258 = _ball.add(_t196, _t256)
    _t259 = (1.0, 0.0, 3.0, 0.0)
    _t261 = _ball.scaled(delta, 3.0)
    _t263 = _ball.add(_t259, _t261)
    _t264 = _ball.scaled(_t118, 3.0)
    _t266 = _ball.add(_t263, _t264)
    _t268 = _ball.mul(alpha, _t266)
    _t270 = _ball.mul(beta, gamma)
    _t271 = _ball.mul(_t266, _t122)
    _t273 = _ball.add(_t271, _t259)
    _t274 = _ball.add(_t273, _t261)
    _t275 = _ball.add(_t274, _t264)
    _t277 = _ball.mul(_t270, _t275)
    _t279 = _ball.add(_t268, _t277)
    _t281 = _ball.mul(_t279, _t244)
    _t283 = _ball.add(_t258, _t281)
    _t284 = _ball.add(_t283, _t182)
    _t285 = _ball.add(_t284, _t185)
    _t287 = _ball.mul(_t285, _t155)
    _t289 = _ball.add(_t189, _t287)
    _t290 = _ball.mul(_t266, _t128)
    _t292 = _ball.add(_t290, _t173)
    _t293 = _ball.scaled(delta, 4.0)
    _t295 = _ball.add(_t292, _t293)
    _t296 = _ball.add(_t295, _t176)
    _t298 = _ball.mul(alpha, _t296)
    _t300 = _ball.mul(beta, gamma)
    _t301 = _ball.mul(_t296, _t122)
    _t303 = _ball.add(_t301, _t290)
    _t304 = _ball.add(_t303, _t173)
    _t305 = _ball.add(_t304, _t293)
    _t306 = _ball.add(_t305, _t176)
    _t308 = _ball.mul(_t300, _t306)
    _t310 = _ball.add(_t298, _t308)
    _t312 = _ball.mul(_t310, _t244)
    _t314 = _ball.add(_t289, _t312)
    _t315 = _ball.add(_t314, _t173)
    _t316 = _ball.add(_t315, _t176)
    _t318 = _ball.mul(_t316, _t128)
    _t320 = _ball.add(_t167, _t318)
    _t321 = _ball.mul(_t227, _t155)
    _t323 = _ball.add(_t321, _t259)
    _t324 = _ball.add(_t323, _t261)
    _t325 = _ball.add(_t324, _t264)
    _t327 = _ball.mul(alpha, _t325)
    _t329 = _ball.mul(beta, gamma)
    _t330 = _ball.mul(_t236, _t155)
    _t332 = _ball.add(_t330, _t271)
    _t333 = _ball.add(_t332, _t259)
    _t334 = _ball.add(_t333, _t261)
    _t335 = _ball.add(_t334, _t264)
    _t337 = _ball.mul(_t329, _t335)
    _t339 = _ball.add(_t327, _t337)
    _t341 = _ball.mul(_t339, _t244)
    _t343 = _ball.add(_t320, _t341)
    _t344 = _ball.add(_t343, _t132)
    _t345 = _ball.add(_t344, _t135)
    _t347 = _ball.mul(_t345, _t155)
    _t349 = _ball.add(_t153, _t347)
    _t350 = _ball.mul(_t227, _t128)
    _t352 = _ball.add(_t350, _t259)
    _t353 = _ball.add(_t352, _t261)
    _t354 = _ball.add(_t353, _t264)
    _t356 = _ball.mul(alpha, _t354)
    _t358 = _ball.mul(beta, gamma)
    _t359 = _ball.mul(_t354, _t122)
    _t361 = _ball.add(_t350, _t359)
    _t362 = _ball.add(_t361, _t259)
    _t363 = _ball.add(_t362, _t261)
    _t364 = _ball.add(_t363, _t264)
    _t366 = _ball.mul(_t358, _t364)
    _t368 = _ball.add(_t356, _t366)
    _t370 = _ball.mul(_t368, _t128)
    _t372 = _ball.add(_t370, _t229)
    _t373 = _ball.add(_t372, _t238)
    _t375 = _ball.mul(_t373, _t244)
    _t377 = _ball.add(_t349, _t375)
    _t379 = (1.0, 0.0, 1.0, 0.0)
    _t381 = _ball.scaled(_t155, 1.0)
    _t383 = _ball.add(_t379, _t381)
    _t384 = _ball.sqr(_t155)
    _t386 = _ball.mul(_t384, _t128)
    _t388 = _ball.scaled(_t386, 1.0)
    _t390 = _ball.add(_t383, _t388)
    _t391 = _ball.sqr(_t128)
    _t393 = _ball.mul(_t391, _t155)
    _t395 = _ball.scaled(_t393, 1.0)
    _t397 = _ball.add(_t390, _t395)
    _t398 = _ball.scaled(_t128, 1.0)
    _t400 = _ball.add(_t397, _t398)
    _t401 = _ball.mul(_t155, _t128)
    _t403 = _ball.scaled(_t401, 2.0)
    _t405 = _ball.add(_t400, _t403)
    _t406 = _ball.add(_t405, _t384)
    _t407 = _ball.mul(_t384, _t391)
    _t409 = _ball.add(_t406, _t407)
    _t410 = _ball.add(_t409, _t391)
    _t412 = _ball.sqr(_t410)
    _t414 = _ball.add(_t28, delta)
    _t415 = _ball.add(_t414, _t118)
    _t417 = _ball.mul(_t412, _t415)
    _t419 = _ball.div(_t377, _t417)
    _t421 = _ball.better(_ball.better(_t86, _t113), _t419)
    return _ball_wide.settled(
        _t421, _tanhsoft_derivative_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.two_product(alpha, delta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = alpha * x
    _v10 = abs(_v9)
    _v11 = _vecmath.two_product(alpha, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.exp_bounded_as_pair(_v12, _v13)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_product(_v15, _v16, _v15, _v16)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(_v18) > 1.0261342003245941e-289
    _v21 = _vecmath.pair_product(_v7, _v8, _v18, _v19)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = gamma * x
    _v25 = abs(_v24)
    _v26 = _vecmath.two_product(gamma, x)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.exp_bounded_dd(_v27, _v28)
    _v30 = _v29 * beta
    _v31 = abs(_v30)
    _v32 = _vecmath.exp_bounded_as_pair(_v27, _v28)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_times(_v33, _v34, beta)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = _vecmath.exp_bounded_as_pair(_v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v39, _v40, _v39, _v40)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = abs(_v42) > 1.0261342003245941e-289
    _v45 = _vecmath.pair_product(_v22, _v23, _v42, _v43)
    _v46 = _v45[0]
    _v47 = _v45[1]
    _v48 = _vecmath.two_sum(-1.0, delta)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = _vecmath.pair_sum(_v49, _v50, _v2, _v3)
    _v52 = _v51[0]
    _v53 = _v51[1]
    _v54 = abs(-1.0)
    _v55 = abs(delta)
    _v56 = abs(_v2)
    _v57 = _v54 + _v55
    _v58 = _v57 + _v56
    _v59 = abs(_v52) * 16384.0 >= _v58
    _v60 = _v52 + _v53
    _v61 = _vecmath.log1p(_v60)
    _v62 = _vecmath.pair_times(_v46, _v47, _v61)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = 4.0 * _v63
    _v66 = 4.0 * _v64
    _v67 = abs(_v65) > 1.0261342003245941e-289
    _v68 = _vecmath.pair_times(_v18, _v19, alpha)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v69, _v70, _v42, _v43)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v72, _v73, _v2, _v3)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.pair_times(_v75, _v76, _v61)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = 4.0 * _v78
    _v81 = 4.0 * _v79
    _v82 = abs(_v80) > 1.0261342003245941e-289
    _v83 = _vecmath.two_product(beta, gamma)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_times(_v84, _v85, delta)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.pair_product(_v87, _v88, _v18, _v19)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_product(_v90, _v91, _v42, _v43)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = _vecmath.pair_product(_v93, _v94, _v33, _v34)
    _v96 = _v95[0]
    _v97 = _v95[1]
    _v98 = _vecmath.pair_times(_v96, _v97, _v61)
    _v99 = _v98[0]
    _v100 = _v98[1]
    _v101 = 4.0 * _v99
    _v102 = 4.0 * _v100
    _v103 = abs(_v101) > 1.0261342003245941e-289
    _v104 = _vecmath.pair_product(_v84, _v85, _v18, _v19)
    _v105 = _v104[0]
    _v106 = _v104[1]
    _v107 = _vecmath.pair_product(_v105, _v106, _v42, _v43)
    _v108 = _v107[0]
    _v109 = _v107[1]
    _v110 = _vecmath.pair_product(_v108, _v109, _v2, _v3)
    _v111 = _v110[0]
    _v112 = _v110[1]
    _v113 = _vecmath.pair_product(_v111, _v112, _v33, _v34)
    _v114 = _v113[0]
    _v115 = _v113[1]
    _v116 = _vecmath.pair_times(_v114, _v115, _v61)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = 4.0 * _v117
    _v120 = 4.0 * _v118
    _v121 = abs(_v119) > 1.0261342003245941e-289
    _v122 = _vecmath.pair_product(_v18, _v19, _v15, _v16)
    _v123 = _v122[0]
    _v124 = _v122[1]
    _v125 = _vecmath.pair_product(_v123, _v124, _v15, _v16)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = abs(_v126) > 1.0261342003245941e-289
    _v129 = _vecmath.pair_product(_v42, _v43, _v39, _v40)
    _v130 = _v129[0]
    _v131 = _v129[1]
    _v132 = _vecmath.pair_product(_v130, _v131, _v39, _v40)
    _v133 = _v132[0]
    _v134 = _v132[1]
    _v135 = abs(_v133) > 1.0261342003245941e-289
    _v136 = _vecmath.pair_product(_v126, _v127, _v133, _v134)
    _v137 = _v136[0]
    _v138 = _v136[1]
    _v139 = abs(_v137) > 1.0261342003245941e-289
    _v140 = _vecmath.pair_product(_v137, _v138, _v2, _v3)
    _v141 = _v140[0]
    _v142 = _v140[1]
    _v143 = abs(_v141) > 1.0261342003245941e-289
    _v144 = _vecmath.pair_sum(_v4, _v5, _v65, _v66)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_sum(_v145, _v146, _v80, _v81)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _vecmath.pair_sum(_v148, _v149, _v101, _v102)
    _v151 = _v150[0]
    _v152 = _v150[1]
    _v153 = _vecmath.pair_sum(_v151, _v152, _v119, _v120)
    _v154 = _v153[0]
    _v155 = _v153[1]
    _v156 = _vecmath.pair_sum(_v154, _v155, _v141, _v142)
    _v157 = _v156[0]
    _v158 = _v156[1]
    _v159 = abs(_v4)
    _v160 = abs(_v65)
    _v161 = abs(_v80)
    _v162 = abs(_v101)
    _v163 = abs(_v119)
    _v164 = abs(_v141)
    _v165 = _v159 + _v160
    _v166 = _v165 + _v161
    _v167 = _v166 + _v162
    _v168 = _v167 + _v163
    _v169 = _v168 + _v164
    _v170 = abs(_v157) * 4.0 >= _v169
    _v171 = _vecmath.pair_product(_v18, _v19, _v42, _v43)
    _v172 = _v171[0]
    _v173 = _v171[1]
    _v174 = _vecmath.pair_plus(_v172, _v173, 1.0)
    _v175 = _v174[0]
    _v176 = _v174[1]
    _v177 = _vecmath.pair_product(_v175, _v176, _v175, _v176)
    _v178 = _v177[0]
    _v179 = _v177[1]
    _v180 = _vecmath.pair_plus(_v2, _v3, delta)
    _v181 = _v180[0]
    _v182 = _v180[1]
    _v183 = _vecmath.pair_product(_v178, _v179, _v181, _v182)
    _v184 = _v183[0]
    _v185 = _v183[1]
    _v186 = abs(_v184) > 1.0261342003245941e-289
    _v187 = abs(_v184)
    _v188 = _vecmath.pair_quotient(_v157, _v158, _v184, _v185)
    _v189 = _v188[0]
    _v190 = _v188[1]
    _v191 = _v189 + _v190
    _v192 = delta > 0.0
    _v193 = _vecmath.in_range(_v191)
    _v194 = abs(alpha)
    _v195 = abs(beta)
    _v196 = abs(gamma)
    _v197 = _v0 < 690.0
    _v198 = _v10 < 690.0
    _v199 = _v25 < 690.0
    _v200 = _v31 < 690.0
    _v201 = _v187 < 9.7453140114e288
    _v202 = _v194 < 3.402823669209385e38
    _v203 = _v195 < 3.402823669209385e38
    _v204 = _v196 < 3.402823669209385e38
    _v205 = _v55 < 3.402823669209385e38
    _v206 = _v20 & _v44
    _v207 = _v206 & _v59
    _v208 = _v207 & _v67
    _v209 = _v208 & _v82
    _v210 = _v209 & _v103
    _v211 = _v210 & _v121
    _v212 = _v211 & _v128
    _v213 = _v212 & _v135
    _v214 = _v213 & _v139
    _v215 = _v214 & _v143
    _v216 = _v215 & _v170
    _v217 = _v216 & _v186
    _v218 = _v217 & _v192
    _v219 = _v218 & _v193
    _v220 = _v219 & _v197
    _v221 = _v220 & _v198
    _v222 = _v221 & _v199
    _v223 = _v222 & _v200
    _v224 = _v223 & _v201
    _v225 = _v224 & _v202
    _v226 = _v225 & _v203
    _v227 = _v226 & _v204
    _v228 = _v227 & _v205
    _v229 = _vecmath.guarded(_v191, _v228)
    return _v229, _v228


@_vecmath.jit_inline
def _tanhsoft_derivative_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_bounded(x)
    _v2 = -_v1
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath32.exp_bounded(_v3)
    _v6 = _v5 * _v5
    _v7 = 4.0 * _v6
    _v8 = gamma * x
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_bounded(_v8)
    _v11 = _v10 * beta
    _v12 = abs(_v11)
    _v13 = _vecmath32.exp_bounded(_v11)
    _v14 = _v13 * _v13
    _v15 = _v7 * _v14
    _v16 = abs(_v15) > 1.0261342003245941e-289
    _v17 = -1.0 + delta
    _v18 = _v17 + _v1
    _v19 = abs(-1.0)
    _v20 = abs(delta)
    _v21 = abs(_v1)
    _v22 = _v19 + _v20
    _v23 = _v22 + _v21
    _v24 = abs(_v18) * 4096.0 >= _v23
    _v25 = _vecmath32.log1p(_v18)
    _v26 = _v15 * _v25
    _v27 = _v26 * alpha
    _v28 = _v27 * delta
    _v29 = _v15 * _v1
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = _v29 * _v25
    _v32 = _v31 * alpha
    _v33 = _v15 * _v10
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v33 * _v25
    _v36 = _v35 * beta
    _v37 = _v36 * delta
    _v38 = _v37 * gamma
    _v39 = _v33 * _v1
    _v40 = abs(_v39) > 1.0261342003245941e-289
    _v41 = _v39 * _v25
    _v42 = _v41 * beta
    _v43 = _v42 * gamma
    _v44 = _v6 * _v6
    _v45 = abs(_v44) > 1.0261342003245941e-289
    _v46 = _v14 * _v14
    _v47 = abs(_v46) > 1.0261342003245941e-289
    _v48 = _v44 * _v46
    _v49 = _v48 * _v1
    _v50 = _v2 + _v28
    _v51 = _v50 + _v32
    _v52 = _v51 + _v38
    _v53 = _v52 + _v43
    _v54 = _v53 + _v49
    _v55 = abs(_v2)
    _v56 = abs(_v28)
    _v57 = abs(_v32)
    _v58 = abs(_v38)
    _v59 = abs(_v43)
    _v60 = abs(_v49)
    _v61 = _v55 + _v56
    _v62 = _v61 + _v57
    _v63 = _v62 + _v58
    _v64 = _v63 + _v59
    _v65 = _v64 + _v60
    _v66 = abs(_v54) * 4096.0 >= _v65
    _v67 = _v6 * _v14
    _v68 = 1.0 + _v67
    _v69 = _v68 * _v68
    _v70 = delta + _v1
    _v71 = _v69 * _v70
    _v72 = abs(_v71) > 1.0261342003245941e-289
    _v73 = abs(_v71)
    _v74 = _v54 / _v71
    _v75 = delta > 0.0
    _v76 = _vecmath.in_range(_v74)
    _v77 = abs(alpha)
    _v78 = abs(beta)
    _v79 = abs(gamma)
    _v80 = _v0 < 300.0
    _v81 = _v4 < 300.0
    _v82 = _v9 < 300.0
    _v83 = _v12 < 300.0
    _v84 = _v73 < 9.7453140114e288
    _v85 = _v77 < 3.402823669209385e38
    _v86 = _v78 < 3.402823669209385e38
    _v87 = _v79 < 3.402823669209385e38
    _v88 = _v20 < 3.402823669209385e38
    _v89 = _v16 & _v24
    _v90 = _v89 & _v30
    _v91 = _v90 & _v34
    _v92 = _v91 & _v40
    _v93 = _v92 & _v45
    _v94 = _v93 & _v47
    _v95 = _v94 & _v66
    _v96 = _v95 & _v72
    _v97 = _v96 & _v75
    _v98 = _v97 & _v76
    _v99 = _v98 & _v80
    _v100 = _v99 & _v81
    _v101 = _v100 & _v82
    _v102 = _v101 & _v83
    _v103 = _v102 & _v84
    _v104 = _v103 & _v85
    _v105 = _v104 & _v86
    _v106 = _v105 & _v87
    _v107 = _v106 & _v88
    _v108 = _vecmath.guarded(_v74, _v107)
    return _v108, _v107


@_cached
def _fill_tanhsoft_derivative(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative,
        fill32=_fill32_tanhsoft_derivative,
        mend=_mend_tanhsoft_derivative,
        one=_one_tanhsoft_derivative,
        one32=_one32_tanhsoft_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to x.

    Slow in places: at 93 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative)
def _overload_tanhsoft_derivative(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative2_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - exp(x)/(delta + exp(x)))*exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x)) - "
    "2*(alpha + beta*gamma*exp(gamma*x))*(tanh(alpha*x + beta*exp(gamma*x))**2 - 1)*exp(x)/(delta "
    "+ exp(x)) - (beta*gamma**2*exp(gamma*x) - 2*(alpha + beta*gamma*exp(gamma*x))**2*tanh(alpha*x"
    " + beta*exp(gamma*x)))*(tanh(alpha*x + beta*exp(gamma*x))**2 - 1)*log(delta + exp(x))",
    "(-delta*exp(x) + (delta**2*(alpha**2*(-8*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 8) + "
    "beta*gamma*(alpha*(-16*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 16) + "
    "gamma*(8*beta*exp(gamma*x) + (-8*beta*exp(gamma*x) + "
    "4)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 4))*exp(gamma*x))*log1p(delta + exp(x) - 1) + "
    "(alpha*(delta*(16*alpha*log1p(delta + exp(x) - 1) + 8) + (8*alpha*log1p(delta + exp(x) - 1) +"
    " 8)*exp(x) + (delta*(-16*alpha*log1p(delta + exp(x) - 1) + 8) + (-8*alpha*log1p(delta + "
    "exp(x) - 1) + 8)*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2) + beta*gamma*(8*delta + "
    "(8*delta + 8*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + (alpha*(32*delta + "
    "(-32*delta - 16*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 16*exp(x)) + "
    "gamma*(beta*(16*delta + 8*exp(x))*exp(gamma*x) + 8*delta + (beta*(-16*delta - "
    "8*exp(x))*exp(gamma*x) + 8*delta + 4*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "4*exp(x)))*log1p(delta + exp(x) - 1) + 8*exp(x))*exp(gamma*x) + "
    "delta*((exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 - "
    "1))*exp(x))*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2)/((delta + "
    "exp(x))**2*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**3)",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative2_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (-delta*exp(x) + (delta**2*(alpha**2*(-8*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + ...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(_t7, _t19)
    _t22 = (1.0, 0.0, 3.0, 0.0)
    _t25 = _ball.exp(x)
    _t27 = _ball.add(delta, _t25)
    _t28 = (1.0, 0.0, 0.0, 0.0)
    _t30 = _ball.sub(_t27, _t28)
    _t32 = _ball.log1p(_t30)
    _t34 = _ball.mul(alpha, _t32)
    _t36 = _ball.scaled(_t34, 3.0)
    _t38 = _ball.add(_t22, _t36)
    _t40 = _ball.mul(_t38, _t25)
    _t42 = _ball.mul(_t7, _t19)
    _t43 = _ball.sub(_t22, _t36)
    _t45 = _ball.mul(_t43, _t25)
    _t47 = _ball.scaled(_t34, 4.0)
    _t49 = _ball.sub(_t22, _t47)
    _t51 = _ball.mul(delta, _t49)
    _t53 = _ball.add(_t45, _t51)
    _t55 = _ball.mul(_t42, _t53)
    _t57 = _ball.add(_t40, _t55)
    _t58 = _ball.add(_t47, _t22)
    _t60 = _ball.mul(delta, _t58)
    _t62 = _ball.add(_t57, _t60)
    _t64 = _ball.mul(alpha, _t62)
    _t66 = _ball.mul(beta, gamma)
    _t67 = _ball.mul(_t7, _t19)
    _t68 = _ball.scaled(delta, 3.0)
    _t70 = _ball.scaled(_t25, 3.0)
    _t72 = _ball.add(_t68, _t70)
    _t74 = _ball.mul(_t67, _t72)
    _t76 = _ball.mul(_t7, _t19)
    _t77 = (-1.0, 0.0, 4.0, 0.0)
    _t79 = _ball.mul(_t77, _t25)
    _t81 = _ball.scaled(delta, 5.0)
    _t83 = _ball.sub(_t79, _t81)
    _t85 = _ball.mul(_t76, _t83)
    _t87 = _ball.scaled(_t25, 4.0)
    _t89 = _ball.add(_t85, _t87)
    _t90 = _ball.add(_t89, _t81)
    _t92 = _ball.mul(alpha, _t90)
    _t94 = _ball.mul(_t7, _t19)
    _t95 = _ball.scaled(_t25, 2.0)
    _t97 = _ball.add(_t95, _t68)
    _t98 = _ball.mul(_t77, delta)
    _t100 = _ball.sub(_t98, _t70)
    _t102 = _ball.mul(beta, _t100)
    _t103 = _ball.mul(_t102, _t13)
    _t105 = _ball.add(_t97, _t103)
    _t107 = _ball.mul(_t94, _t105)
    _t109 = _ball.add(_t107, _t95)
    _t110 = _ball.add(_t109, _t68)
    _t111 = _ball.scaled(delta, 4.0)
    _t113 = _ball.add(_t111, _t70)
    _t115 = _ball.mul(beta, _t113)
    _t116 = _ball.mul(_t115, _t13)
    _t118 = _ball.add(_t110, _t116)
    _t120 = _ball.mul(gamma, _t118)
    _t122 = _ball.add(_t92, _t120)
    _t124 = _ball.mul(_t122, _t32)
    _t126 = _ball.add(_t74, _t124)
    _t127 = _ball.add(_t126, _t68)
    _t128 = _ball.add(_t127, _t70)
    _t130 = _ball.mul(_t66, _t128)
    _t131 = _ball.mul(_t130, _t13)
    _t133 = _ball.add(_t64, _t131)
    _t134 = _ball.mul(_t7, _t19)
    _t135 = _ball.mul(_t7, _t19)
    _t137 = _ball.add(_t28, _t135)
    _t139 = _ball.mul(_t134, _t137)
    _t141 = _ball.sub(_t139, _t28)
    _t143 = _ball.mul(delta, _t141)
    _t145 = _ball.add(_t133, _t143)
    _t147 = _ball.mul(_t145, _t25)
    _t149 = _ball.sqr(delta)
    _t151 = _ball.sqr(alpha)
    _t153 = _ball.scaled(_t135, 3.0)
    _t155 = _ball.sub(_t22, _t153)
    _t157 = _ball.mul(_t151, _t155)
    _t159 = _ball.mul(beta, gamma)
    _t160 = (1.0, 0.0, 4.0, 0.0)
    _t162 = _ball.scaled(_t135, 4.0)
    _t164 = _ball.sub(_t160, _t162)
    _t166 = _ball.mul(alpha, _t164)
    _t168 = _ball.mul(_t7, _t19)
    _t169 = (1.0, 0.0, 2.0, 0.0)
    _t171 = _ball.scaled(_t15, 3.0)
    _t173 = _ball.sub(_t169, _t171)
    _t175 = _ball.mul(_t168, _t173)
    _t177 = _ball.add(_t175, _t169)
    _t178 = _ball.add(_t177, _t171)
    _t180 = _ball.mul(gamma, _t178)
    _t182 = _ball.add(_t166, _t180)
    _t184 = _ball.mul(_t159, _t182)
    _t185 = _ball.mul(_t184, _t13)
    _t187 = _ball.add(_t157, _t185)
    _t189 = _ball.mul(_t149, _t187)
    _t190 = _ball.mul(_t189, _t32)
    _t192 = _ball.add(_t147, _t190)
    _t194 = _ball.mul(_t21, _t192)
    _t196 = _ball.mul(delta, _t25)
    _t198 = _ball.sub(_t194, _t196)
    _t200 = _ball.powi(_t137, 3)
    _t202 = _ball.add(delta, _t25)
    _t204 = _ball.sqr(_t202)
    _t206 = _ball.mul(_t200, _t204)
    _t208 = _ball.div(_t198, _t206)
    if _ball.is_sure(_t208):
        return _t208
    # (1 - exp(x)/(delta + exp(x)))*exp(x)*tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x...
    _t213 = _ball.div(_t25, _t202)
    _t215 = _ball.sub(_t28, _t213)
    _t217 = _ball.mul(_t215, _t25)
    _t218 = _ball.add(_t3, _t15)
    _t220 = _ball.tanh(_t218)
    _t222 = _ball.mul(_t217, _t220)
    _t224 = _ball.div(_t222, _t202)
    _t226 = _ball.sqr(_t220)
    _t228 = _ball.sub(_t226, _t28)
    _t230 = _ball.sqr(gamma)
    _t232 = _ball.mul(beta, _t230)
    _t233 = _ball.mul(_t232, _t13)
    _t235 = _ball.mul(beta, gamma)
    _t236 = _ball.mul(_t235, _t13)
    _t238 = _ball.add(alpha, _t236)
    _t240 = _ball.sqr(_t238)
    _t242 = _ball.mul(_t240, _t220)
    _t244 = _ball.scaled(_t242, 1.0)
    _t246 = _ball.sub(_t233, _t244)
    _t248 = _ball.mul(_t228, _t246)
    _t249 = _ball.log(_t202)
    _t251 = _ball.mul(_t248, _t249)
    _t253 = _ball.sub(_t224, _t251)
    _t254 = _ball.mul(_t228, _t238)
    _t255 = _ball.mul(_t254, _t25)
    _t257 = _ball.scaled(_t255, 1.0)
    _t259 = _ball.div(_t257, _t202)
    _t261 = _ball.sub(_t253, _t259)
    _t263 = _ball.better(_t208, _t261)
    return _ball_wide.settled(
        _t263, _tanhsoft_derivative2_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative2_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative2_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative2_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = -_v2
    _v5 = -_v3
    _v6 = _vecmath.pair_plus(_v2, _v3, delta)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(_v7) > 1.0261342003245941e-289
    _v10 = abs(_v7)
    _v11 = _vecmath.pair_quotient(_v4, _v5, _v7, _v8)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = _vecmath.pair_plus(_v12, _v13, 1.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = abs(_v12)
    _v18 = abs(1.0)
    _v19 = _v17 + _v18
    _v20 = abs(_v15) * 16384.0 >= _v19
    _v21 = _vecmath.pair_product(_v15, _v16, _v2, _v3)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = abs(_v22) > 1.0261342003245941e-289
    _v25 = _vecmath.two_product(alpha, x)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = abs(_v26) > 1.0261342003245941e-289
    _v29 = gamma * x
    _v30 = abs(_v29)
    _v31 = _vecmath.two_product(gamma, x)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.exp_bounded_as_pair(_v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_times(_v35, _v36, beta)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = abs(_v38) > 1.0261342003245941e-289
    _v41 = _vecmath.pair_sum(_v26, _v27, _v38, _v39)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = abs(_v26)
    _v45 = abs(_v38)
    _v46 = _v44 + _v45
    _v47 = abs(_v42) * 16384.0 >= _v46
    _v48 = _v42 + _v43
    _v49 = _vecmath.tanh(_v48)
    _v50 = _vecmath.pair_times(_v22, _v23, _v49)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.pair_quotient(_v51, _v52, _v7, _v8)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.two_product(_v49, _v49)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_plus(_v57, _v58, -1.0)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = abs(-1.0)
    _v63 = abs(_v57)
    _v64 = _v62 + _v63
    _v65 = abs(_v60) * 4.0 >= _v64
    _v66 = _vecmath.two_product(beta, gamma)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = abs(_v67) > 1.0261342003245941e-289
    _v70 = _vecmath.pair_product(_v67, _v68, _v35, _v36)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = abs(_v71) > 1.0261342003245941e-289
    _v74 = _vecmath.pair_plus(_v71, _v72, alpha)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(alpha)
    _v78 = abs(_v71)
    _v79 = _v77 + _v78
    _v80 = abs(_v75) * 16384.0 >= _v79
    _v81 = _vecmath.pair_product(_v75, _v76, _v75, _v76)
    _v82 = _v81[0]
    _v83 = _v81[1]
    _v84 = _vecmath.pair_times(_v82, _v83, _v49)
    _v85 = _v84[0]
    _v86 = _v84[1]
    _v87 = -2.0 * _v85
    _v88 = -2.0 * _v86
    _v89 = _vecmath.two_product(gamma, gamma)
    _v90 = _v89[0]
    _v91 = _v89[1]
    _v92 = _vecmath.pair_times(_v90, _v91, beta)
    _v93 = _v92[0]
    _v94 = _v92[1]
    _v95 = abs(_v93) > 1.0261342003245941e-289
    _v96 = _vecmath.pair_product(_v93, _v94, _v35, _v36)
    _v97 = _v96[0]
    _v98 = _v96[1]
    _v99 = _vecmath.pair_sum(_v87, _v88, _v97, _v98)
    _v100 = _v99[0]
    _v101 = _v99[1]
    _v102 = abs(_v87)
    _v103 = abs(_v97)
    _v104 = _v102 + _v103
    _v105 = abs(_v100) * 4.0 >= _v104
    _v106 = _vecmath.pair_product(_v60, _v61, _v100, _v101)
    _v107 = _v106[0]
    _v108 = _v106[1]
    _v109 = delta + _v2
    _v110 = _vecmath.log(_v109)
    _v111 = _vecmath.pair_times(_v107, _v108, _v110)
    _v112 = _v111[0]
    _v113 = _v111[1]
    _v114 = -_v112
    _v115 = -_v113
    _v116 = _vecmath.pair_product(_v60, _v61, _v75, _v76)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = _vecmath.pair_product(_v117, _v118, _v2, _v3)
    _v120 = _v119[0]
    _v121 = _v119[1]
    _v122 = -2.0 * _v120
    _v123 = -2.0 * _v121
    _v124 = _vecmath.pair_quotient(_v122, _v123, _v7, _v8)
    _v125 = _v124[0]
    _v126 = _v124[1]
    _v127 = _vecmath.pair_sum(_v54, _v55, _v114, _v115)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_sum(_v128, _v129, _v125, _v126)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = abs(_v54)
    _v134 = abs(_v114)
    _v135 = abs(_v125)
    _v136 = _v133 + _v134
    _v137 = _v136 + _v135
    _v138 = abs(_v131) * 4.0 >= _v137
    _v139 = _v131 + _v132
    _v140 = delta > 0.0
    _v141 = _vecmath.in_range(_v139)
    _v142 = abs(beta)
    _v143 = abs(gamma)
    _v144 = abs(delta)
    _v145 = _v0 < 690.0
    _v146 = _v10 < 9.7453140114e288
    _v147 = _v30 < 690.0
    _v148 = _v77 < 3.402823669209385e38
    _v149 = _v142 < 3.402823669209385e38
    _v150 = _v143 < 3.402823669209385e38
    _v151 = _v144 < 3.402823669209385e38
    _v152 = _v9 & _v20
    _v153 = _v152 & _v24
    _v154 = _v153 & _v28
    _v155 = _v154 & _v40
    _v156 = _v155 & _v47
    _v157 = _v156 & _v65
    _v158 = _v157 & _v69
    _v159 = _v158 & _v73
    _v160 = _v159 & _v80
    _v161 = _v160 & _v95
    _v162 = _v161 & _v105
    _v163 = _v162 & _v138
    _v164 = _v163 & _v140
    _v165 = _v164 & _v141
    _v166 = _v165 & _v145
    _v167 = _v166 & _v146
    _v168 = _v167 & _v147
    _v169 = _v168 & _v148
    _v170 = _v169 & _v149
    _v171 = _v170 & _v150
    _v172 = _v171 & _v151
    _v173 = _vecmath.guarded(_v139, _v172)
    return _v173, _v172


@_vecmath.jit_inline
def _tanhsoft_derivative2_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath32.exp_bounded(x)
    _v2 = -_v1
    _v3 = delta + _v1
    _v4 = _v2 / _v3
    _v5 = _v4 + 1.0
    _v6 = abs(_v4)
    _v7 = abs(1.0)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _v5 * _v1
    _v11 = alpha * x
    _v12 = abs(_v11) > 1.0261342003245941e-289
    _v13 = gamma * x
    _v14 = abs(_v13)
    _v15 = _vecmath32.exp_bounded(_v13)
    _v16 = _v15 * beta
    _v17 = abs(_v16) > 1.0261342003245941e-289
    _v18 = _v11 + _v16
    _v19 = abs(_v11)
    _v20 = abs(_v16)
    _v21 = _v19 + _v20
    _v22 = abs(_v18) * 4096.0 >= _v21
    _v23 = _vecmath32.tanh(_v18)
    _v24 = _v10 * _v23
    _v25 = _v24 / _v3
    _v26 = _v16 * gamma
    _v27 = alpha + _v26
    _v28 = abs(alpha)
    _v29 = abs(_v26)
    _v30 = _v28 + _v29
    _v31 = abs(_v27) * 4096.0 >= _v30
    _v32 = _v27 * _v27
    _v33 = -2.0 * _v32
    _v34 = _v33 * _v23
    _v35 = gamma * gamma
    _v36 = _v15 * _v35
    _v37 = _v36 * beta
    _v38 = _v34 + _v37
    _v39 = abs(_v34)
    _v40 = abs(_v37)
    _v41 = _v39 + _v40
    _v42 = abs(_v38) * 4096.0 >= _v41
    _v43 = -_v38
    _v44 = _vecmath32.log(_v3)
    _v45 = _v43 * _v44
    _v46 = _v23 * _v23
    _v47 = -1.0 + _v46
    _v48 = abs(-1.0)
    _v49 = abs(_v46)
    _v50 = _v48 + _v49
    _v51 = abs(_v47) * 4096.0 >= _v50
    _v52 = _v45 * _v47
    _v53 = -2.0 * _v27
    _v54 = _v53 * _v1
    _v55 = _v54 * _v47
    _v56 = _v55 / _v3
    _v57 = _v25 + _v52
    _v58 = _v57 + _v56
    _v59 = abs(_v25)
    _v60 = abs(_v52)
    _v61 = abs(_v56)
    _v62 = _v59 + _v60
    _v63 = _v62 + _v61
    _v64 = abs(_v58) * 4096.0 >= _v63
    _v65 = delta > 0.0
    _v66 = _vecmath.in_range(_v58)
    _v67 = abs(beta)
    _v68 = abs(gamma)
    _v69 = abs(delta)
    _v70 = _v0 < 300.0
    _v71 = _v14 < 300.0
    _v72 = _v28 < 3.402823669209385e38
    _v73 = _v67 < 3.402823669209385e38
    _v74 = _v68 < 3.402823669209385e38
    _v75 = _v69 < 3.402823669209385e38
    _v76 = _v9 & _v12
    _v77 = _v76 & _v17
    _v78 = _v77 & _v22
    _v79 = _v78 & _v31
    _v80 = _v79 & _v42
    _v81 = _v80 & _v51
    _v82 = _v81 & _v64
    _v83 = _v82 & _v65
    _v84 = _v83 & _v66
    _v85 = _v84 & _v70
    _v86 = _v85 & _v71
    _v87 = _v86 & _v72
    _v88 = _v87 & _v73
    _v89 = _v88 & _v74
    _v90 = _v89 & _v75
    _v91 = _vecmath.guarded(_v58, _v90)
    return _v91, _v90


@_cached
def _fill_tanhsoft_derivative2(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative2_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative2(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative2(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative2_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative2(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative2(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative2(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative2_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative2(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative2(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative2 = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative2",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative2,
        fill32=_fill32_tanhsoft_derivative2,
        mend=_mend_tanhsoft_derivative2,
        one=_one_tanhsoft_derivative2,
        one32=_one32_tanhsoft_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of tanhsoft with respect to x.

    Slow in places: at 159 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative2(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative2)
def _overload_tanhsoft_derivative2(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative2.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*log(delta + exp(x))",
    "4*x*log1p(delta + exp(x) - "
    "1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2/(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + "
    "1)**2",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2/(exp(alpha*x)...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t9 = _ball.mul(x, _t7)
    _t12 = _ball.mul(gamma, x)
    _t14 = _ball.exp(_t12)
    _t16 = _ball.mul(beta, _t14)
    _t18 = _ball.exp(_t16)
    _t20 = _ball.sqr(_t18)
    _t22 = _ball.mul(_t9, _t20)
    _t24 = _ball.exp(x)
    _t26 = _ball.add(delta, _t24)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.sub(_t26, _t27)
    _t31 = _ball.log1p(_t29)
    _t33 = _ball.mul(_t22, _t31)
    _t35 = _ball.scaled(_t33, 2.0)
    _t37 = _ball.mul(_t7, _t20)
    _t39 = _ball.add(_t27, _t37)
    _t41 = _ball.sqr(_t39)
    _t43 = _ball.div(_t35, _t41)
    if _ball.is_sure(_t43):
        return _t43
    # x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*log(delta + exp(x))
    _t48 = _ball.add(_t3, _t16)
    _t50 = _ball.tanh(_t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.sub(_t27, _t52)
    _t56 = _ball.mul(x, _t54)
    _t57 = _ball.add(delta, _t24)
    _t59 = _ball.log(_t57)
    _t61 = _ball.mul(_t56, _t59)
    _t63 = _ball.better(_t43, _t61)
    return _ball_wide.settled(
        _t63, _tanhsoft_derivative_alpha_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_alpha_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_alpha_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_alpha_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_alpha_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(alpha, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = _vecmath.pair_times(_v9, _v10, x)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = gamma * x
    _v16 = abs(_v15)
    _v17 = _vecmath.two_product(gamma, x)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.exp_bounded_dd(_v18, _v19)
    _v21 = _v20 * beta
    _v22 = abs(_v21)
    _v23 = _vecmath.exp_bounded_as_pair(_v18, _v19)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, beta)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.exp_bounded_as_pair(_v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v30, _v31, _v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = abs(_v33) > 1.0261342003245941e-289
    _v36 = _vecmath.pair_product(_v13, _v14, _v33, _v34)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(x)
    _v40 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.two_sum(-1.0, delta)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-1.0)
    _v50 = abs(delta)
    _v51 = abs(_v41)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v51
    _v54 = abs(_v47) * 16384.0 >= _v53
    _v55 = _v47 + _v48
    _v56 = _vecmath.log1p(_v55)
    _v57 = _vecmath.pair_times(_v37, _v38, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = 4.0 * _v58
    _v61 = 4.0 * _v59
    _v62 = _vecmath.pair_product(_v9, _v10, _v33, _v34)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_plus(_v63, _v64, 1.0)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_product(_v66, _v67, _v66, _v67)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = abs(_v69) > 1.0261342003245941e-289
    _v72 = abs(_v69)
    _v73 = _vecmath.pair_quotient(_v60, _v61, _v69, _v70)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _v74 + _v75
    _v77 = delta > 0.0
    _v78 = _vecmath.in_range(_v76)
    _v79 = abs(alpha)
    _v80 = abs(beta)
    _v81 = abs(gamma)
    _v82 = _v1 < 690.0
    _v83 = _v16 < 690.0
    _v84 = _v22 < 690.0
    _v85 = _v39 < 690.0
    _v86 = _v72 < 9.7453140114e288
    _v87 = _v79 < 3.402823669209385e38
    _v88 = _v80 < 3.402823669209385e38
    _v89 = _v81 < 3.402823669209385e38
    _v90 = _v50 < 3.402823669209385e38
    _v91 = _v11 & _v35
    _v92 = _v91 & _v54
    _v93 = _v92 & _v71
    _v94 = _v93 & _v77
    _v95 = _v94 & _v78
    _v96 = _v95 & _v82
    _v97 = _v96 & _v83
    _v98 = _v97 & _v84
    _v99 = _v98 & _v85
    _v100 = _v99 & _v86
    _v101 = _v100 & _v87
    _v102 = _v101 & _v88
    _v103 = _v102 & _v89
    _v104 = _v103 & _v90
    _v105 = _vecmath.guarded(_v76, _v104)
    return _v105, _v104


@_vecmath.jit_inline
def _tanhsoft_derivative_alpha_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = gamma * x
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_light(_v5)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = _v10 * _v10
    _v12 = _v4 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = abs(x)
    _v15 = _vecmath32.exp_bounded(x)
    _v16 = -1.0 + delta
    _v17 = _v16 + _v15
    _v18 = abs(-1.0)
    _v19 = abs(delta)
    _v20 = abs(_v15)
    _v21 = _v18 + _v19
    _v22 = _v21 + _v20
    _v23 = abs(_v17) * 4096.0 >= _v22
    _v24 = _vecmath32.log1p(_v17)
    _v25 = _v12 * _v24
    _v26 = _v25 * x
    _v27 = _v3 * _v11
    _v28 = 1.0 + _v27
    _v29 = _v28 * _v28
    _v30 = abs(_v29) > 1.0261342003245941e-289
    _v31 = abs(_v29)
    _v32 = _v26 / _v29
    _v33 = delta > 0.0
    _v34 = _vecmath.in_range(_v32)
    _v35 = abs(alpha)
    _v36 = abs(beta)
    _v37 = abs(gamma)
    _v38 = _v1 < 300.0
    _v39 = _v6 < 300.0
    _v40 = _v9 < 300.0
    _v41 = _v14 < 300.0
    _v42 = _v31 < 9.7453140114e288
    _v43 = _v35 < 3.402823669209385e38
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v37 < 3.402823669209385e38
    _v46 = _v19 < 3.402823669209385e38
    _v47 = _v13 & _v23
    _v48 = _v47 & _v30
    _v49 = _v48 & _v33
    _v50 = _v49 & _v34
    _v51 = _v50 & _v38
    _v52 = _v51 & _v39
    _v53 = _v52 & _v40
    _v54 = _v53 & _v41
    _v55 = _v54 & _v42
    _v56 = _v55 & _v43
    _v57 = _v56 & _v44
    _v58 = _v57 & _v45
    _v59 = _v58 & _v46
    _v60 = _vecmath.guarded(_v32, _v59)
    return _v60, _v59


@_cached
def _fill_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_alpha_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_alpha_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_alpha_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_alpha(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_alpha_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_alpha_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_alpha(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_alpha = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_alpha",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_alpha,
        fill32=_fill32_tanhsoft_derivative_alpha,
        mend=_mend_tanhsoft_derivative_alpha,
        one=_one_tanhsoft_derivative_alpha,
        one32=_one32_tanhsoft_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter alpha.

    Slow in places: at 12 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_alpha(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative_alpha)
def _overload_tanhsoft_derivative_alpha(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_alpha.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_beta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))",
    "4*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(exp(alpha"
    "*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_beta_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(e...
    _t3 = _ball.mul(alpha, x)
    _t5 = _ball.exp(_t3)
    _t7 = _ball.sqr(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(_t7, _t19)
    _t22 = _ball.mul(_t21, _t13)
    _t24 = _ball.exp(x)
    _t26 = _ball.add(delta, _t24)
    _t27 = (1.0, 0.0, 0.0, 0.0)
    _t29 = _ball.sub(_t26, _t27)
    _t31 = _ball.log1p(_t29)
    _t33 = _ball.mul(_t22, _t31)
    _t35 = _ball.scaled(_t33, 2.0)
    _t37 = _ball.mul(_t7, _t19)
    _t39 = _ball.add(_t27, _t37)
    _t41 = _ball.sqr(_t39)
    _t43 = _ball.div(_t35, _t41)
    if _ball.is_sure(_t43):
        return _t43
    # (1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))
    _t48 = _ball.add(_t3, _t15)
    _t50 = _ball.tanh(_t48)
    _t52 = _ball.sqr(_t50)
    _t54 = _ball.sub(_t27, _t52)
    _t56 = _ball.mul(_t54, _t13)
    _t57 = _ball.add(delta, _t24)
    _t59 = _ball.log(_t57)
    _t61 = _ball.mul(_t56, _t59)
    _t63 = _ball.better(_t43, _t61)
    return _ball_wide.settled(
        _t63, _tanhsoft_derivative_beta_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_beta_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    return _tanhsoft_derivative_beta_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_inline
def _tanhsoft_derivative_beta_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath.two_product(alpha, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.exp_bounded_as_pair(_v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_product(_v6, _v7, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v9) > 1.0261342003245941e-289
    _v12 = gamma * x
    _v13 = abs(_v12)
    _v14 = _vecmath.two_product(gamma, x)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.exp_bounded_dd(_v15, _v16)
    _v18 = _v17 * beta
    _v19 = abs(_v18)
    _v20 = _vecmath.exp_bounded_as_pair(_v15, _v16)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_times(_v21, _v22, beta)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.exp_bounded_as_pair(_v24, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v27, _v28, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v30) > 1.0261342003245941e-289
    _v33 = _vecmath.pair_product(_v9, _v10, _v30, _v31)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = _vecmath.pair_product(_v34, _v35, _v21, _v22)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = abs(x)
    _v40 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.two_sum(-1.0, delta)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v41, _v42)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-1.0)
    _v50 = abs(delta)
    _v51 = abs(_v41)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v51
    _v54 = abs(_v47) * 16384.0 >= _v53
    _v55 = _v47 + _v48
    _v56 = _vecmath.log1p(_v55)
    _v57 = _vecmath.pair_times(_v37, _v38, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = 4.0 * _v58
    _v61 = 4.0 * _v59
    _v62 = _vecmath.pair_plus(_v34, _v35, 1.0)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = _vecmath.pair_product(_v63, _v64, _v63, _v64)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = abs(_v66) > 1.0261342003245941e-289
    _v69 = abs(_v66)
    _v70 = _vecmath.pair_quotient(_v60, _v61, _v66, _v67)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _v71 + _v72
    _v74 = delta > 0.0
    _v75 = _vecmath.in_range(_v73)
    _v76 = abs(alpha)
    _v77 = abs(beta)
    _v78 = abs(gamma)
    _v79 = _v1 < 690.0
    _v80 = _v13 < 690.0
    _v81 = _v19 < 690.0
    _v82 = _v39 < 690.0
    _v83 = _v69 < 9.7453140114e288
    _v84 = _v76 < 3.402823669209385e38
    _v85 = _v77 < 3.402823669209385e38
    _v86 = _v78 < 3.402823669209385e38
    _v87 = _v50 < 3.402823669209385e38
    _v88 = _v11 & _v32
    _v89 = _v88 & _v54
    _v90 = _v89 & _v68
    _v91 = _v90 & _v74
    _v92 = _v91 & _v75
    _v93 = _v92 & _v79
    _v94 = _v93 & _v80
    _v95 = _v94 & _v81
    _v96 = _v95 & _v82
    _v97 = _v96 & _v83
    _v98 = _v97 & _v84
    _v99 = _v98 & _v85
    _v100 = _v99 & _v86
    _v101 = _v100 & _v87
    _v102 = _vecmath.guarded(_v73, _v101)
    return _v102, _v101


@_vecmath.jit_inline
def _tanhsoft_derivative_beta_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = abs(_v0)
    _v2 = _vecmath32.exp_light(_v0)
    _v3 = _v2 * _v2
    _v4 = 4.0 * _v3
    _v5 = gamma * x
    _v6 = abs(_v5)
    _v7 = _vecmath32.exp_light(_v5)
    _v8 = _v7 * beta
    _v9 = abs(_v8)
    _v10 = _vecmath32.exp_light(_v8)
    _v11 = _v10 * _v10
    _v12 = _v4 * _v11
    _v13 = abs(_v12) > 1.0261342003245941e-289
    _v14 = _v12 * _v7
    _v15 = abs(_v14) > 1.0261342003245941e-289
    _v16 = abs(x)
    _v17 = _vecmath32.exp_bounded(x)
    _v18 = -1.0 + delta
    _v19 = _v18 + _v17
    _v20 = abs(-1.0)
    _v21 = abs(delta)
    _v22 = abs(_v17)
    _v23 = _v20 + _v21
    _v24 = _v23 + _v22
    _v25 = abs(_v19) * 4096.0 >= _v24
    _v26 = _vecmath32.log1p(_v19)
    _v27 = _v14 * _v26
    _v28 = _v3 * _v11
    _v29 = 1.0 + _v28
    _v30 = _v29 * _v29
    _v31 = abs(_v30) > 1.0261342003245941e-289
    _v32 = abs(_v30)
    _v33 = _v27 / _v30
    _v34 = delta > 0.0
    _v35 = _vecmath.in_range(_v33)
    _v36 = abs(alpha)
    _v37 = abs(beta)
    _v38 = abs(gamma)
    _v39 = _v1 < 300.0
    _v40 = _v6 < 300.0
    _v41 = _v9 < 300.0
    _v42 = _v16 < 300.0
    _v43 = _v32 < 9.7453140114e288
    _v44 = _v36 < 3.402823669209385e38
    _v45 = _v37 < 3.402823669209385e38
    _v46 = _v38 < 3.402823669209385e38
    _v47 = _v21 < 3.402823669209385e38
    _v48 = _v13 & _v15
    _v49 = _v48 & _v25
    _v50 = _v49 & _v31
    _v51 = _v50 & _v34
    _v52 = _v51 & _v35
    _v53 = _v52 & _v39
    _v54 = _v53 & _v40
    _v55 = _v54 & _v41
    _v56 = _v55 & _v42
    _v57 = _v56 & _v43
    _v58 = _v57 & _v44
    _v59 = _v58 & _v45
    _v60 = _v59 & _v46
    _v61 = _v60 & _v47
    _v62 = _vecmath.guarded(_v33, _v61)
    return _v62, _v61


@_cached
def _fill_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_beta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_beta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_beta_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_beta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_beta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_beta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_beta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_beta = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_beta",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_beta,
        fill32=_fill32_tanhsoft_derivative_beta,
        mend=_mend_tanhsoft_derivative_beta,
        one=_one_tanhsoft_derivative_beta,
        one32=_one32_tanhsoft_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter beta.

    Slow in places: at 31 of the points tried, such as x = 361739325538304.0, alpha = 0.87, beta =
    0.0, gamma = 1.0, delta = 1.0, no form is accurate in double-double, and as many digits are
    taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_beta(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative_beta)
def _overload_tanhsoft_derivative_beta(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_beta.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_gamma_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "beta*x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))",
    "4*beta*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamma*x)/(ex"
    "p(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1)**2",
    "4*beta*x*(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) + "
    "1)**2*exp(-alpha*x)**2/((expm1(beta/exp(-gamma*x))**2 + 2*expm1(beta/exp(-gamma*x)) + "
    "exp(-alpha*x)**2 + 1)**2*exp(-gamma*x))",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # 4*beta*x*log1p(delta + exp(x) - 1)*exp(alpha*x)**2*exp(beta*exp(gamma*x))**2*exp(gamm...
    _t3 = _ball.mul(beta, x)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t3, _t9)
    _t13 = _ball.mul(gamma, x)
    _t15 = _ball.exp(_t13)
    _t17 = _ball.mul(beta, _t15)
    _t19 = _ball.exp(_t17)
    _t21 = _ball.sqr(_t19)
    _t23 = _ball.mul(_t11, _t21)
    _t24 = _ball.mul(_t23, _t15)
    _t26 = _ball.exp(x)
    _t28 = _ball.add(delta, _t26)
    _t29 = (1.0, 0.0, 0.0, 0.0)
    _t31 = _ball.sub(_t28, _t29)
    _t33 = _ball.log1p(_t31)
    _t35 = _ball.mul(_t24, _t33)
    _t37 = _ball.scaled(_t35, 2.0)
    _t39 = _ball.mul(_t9, _t21)
    _t41 = _ball.add(_t29, _t39)
    _t43 = _ball.sqr(_t41)
    _t45 = _ball.div(_t37, _t43)
    if _ball.is_sure(_t45):
        return _t45
    # beta*x*(1 - tanh(alpha*x + beta*exp(gamma*x))**2)*exp(gamma*x)*log(delta + exp(x))
    _t50 = _ball.mul(beta, x)
    _t51 = _ball.add(_t5, _t17)
    _t53 = _ball.tanh(_t51)
    _t55 = _ball.sqr(_t53)
    _t57 = _ball.sub(_t29, _t55)
    _t59 = _ball.mul(_t50, _t57)
    _t60 = _ball.mul(_t59, _t15)
    _t61 = _ball.add(delta, _t26)
    _t63 = _ball.log(_t61)
    _t65 = _ball.mul(_t60, _t63)
    if _ball.is_sure(_t65):
        return _t65
    # 4*beta*x*(x + log1p(delta*exp(-x)))*(expm1(beta/exp(-gamma*x)) + 1)**2*exp(-alpha*x)*...
    _t70 = _ball.mul(beta, x)
    _t71 = _ball.neg(_t13)
    _t73 = _ball.exp(_t71)
    _t75 = _ball.div(beta, _t73)
    _t77 = _ball.expm1(_t75)
    _t79 = _ball.add(_t29, _t77)
    _t81 = _ball.sqr(_t79)
    _t83 = _ball.mul(_t70, _t81)
    _t84 = _ball.neg(_t5)
    _t86 = _ball.exp(_t84)
    _t88 = _ball.sqr(_t86)
    _t90 = _ball.mul(_t83, _t88)
    _t91 = _ball.neg(x)
    _t93 = _ball.exp(_t91)
    _t95 = _ball.mul(delta, _t93)
    _t97 = _ball.log1p(_t95)
    _t99 = _ball.add(_t97, x)
    _t101 = _ball.mul(_t90, _t99)
    _t103 = _ball.scaled(_t101, 2.0)
    _t105 = _ball.scaled(_t77, 1.0)
    _t107 = _ball.add(_t29, _t105)
    _t108 = _ball.add(_t107, _t88)
    _t109 = _ball.sqr(_t77)
    _t111 = _ball.add(_t108, _t109)
    _t113 = _ball.sqr(_t111)
    _t115 = _ball.mul(_t113, _t73)
    _t117 = _ball.div(_t103, _t115)
    _t119 = _ball.better(_ball.better(_t45, _t65), _t117)
    return _ball_wide.settled(
        _t119, _tanhsoft_derivative_gamma_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_gamma_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_gamma_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_gamma_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_gamma_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(beta, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = alpha * x
    _v4 = abs(_v3)
    _v5 = _vecmath.two_product(alpha, x)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.pair_product(_v1, _v2, _v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = gamma * x
    _v19 = abs(_v18)
    _v20 = _vecmath.two_product(gamma, x)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.exp_bounded_dd(_v21, _v22)
    _v24 = _v23 * beta
    _v25 = abs(_v24)
    _v26 = _vecmath.exp_bounded_as_pair(_v21, _v22)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_times(_v27, _v28, beta)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.exp_bounded_as_pair(_v30, _v31)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = _vecmath.pair_product(_v33, _v34, _v33, _v34)
    _v36 = _v35[0]
    _v37 = _v35[1]
    _v38 = abs(_v36) > 1.0261342003245941e-289
    _v39 = _vecmath.pair_product(_v16, _v17, _v36, _v37)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_product(_v40, _v41, _v27, _v28)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = abs(x)
    _v46 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.two_sum(-1.0, delta)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_sum(_v50, _v51, _v47, _v48)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = abs(-1.0)
    _v56 = abs(delta)
    _v57 = abs(_v47)
    _v58 = _v55 + _v56
    _v59 = _v58 + _v57
    _v60 = abs(_v53) * 16384.0 >= _v59
    _v61 = _v53 + _v54
    _v62 = _vecmath.log1p(_v61)
    _v63 = _vecmath.pair_times(_v43, _v44, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = 4.0 * _v64
    _v67 = 4.0 * _v65
    _v68 = _vecmath.pair_product(_v12, _v13, _v36, _v37)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_plus(_v69, _v70, 1.0)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_product(_v72, _v73, _v72, _v73)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = abs(_v75) > 1.0261342003245941e-289
    _v78 = abs(_v75)
    _v79 = _vecmath.pair_quotient(_v66, _v67, _v75, _v76)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _v80 + _v81
    _v83 = delta > 0.0
    _v84 = _vecmath.in_range(_v82)
    _v85 = abs(alpha)
    _v86 = abs(beta)
    _v87 = abs(gamma)
    _v88 = _v4 < 690.0
    _v89 = _v19 < 690.0
    _v90 = _v25 < 690.0
    _v91 = _v45 < 690.0
    _v92 = _v78 < 9.7453140114e288
    _v93 = _v85 < 3.402823669209385e38
    _v94 = _v86 < 3.402823669209385e38
    _v95 = _v87 < 3.402823669209385e38
    _v96 = _v56 < 3.402823669209385e38
    _v97 = _v14 & _v38
    _v98 = _v97 & _v60
    _v99 = _v98 & _v77
    _v100 = _v99 & _v83
    _v101 = _v100 & _v84
    _v102 = _v101 & _v88
    _v103 = _v102 & _v89
    _v104 = _v103 & _v90
    _v105 = _v104 & _v91
    _v106 = _v105 & _v92
    _v107 = _v106 & _v93
    _v108 = _v107 & _v94
    _v109 = _v108 & _v95
    _v110 = _v109 & _v96
    _v111 = _vecmath.guarded(_v82, _v110)
    return _v111, _v110


@_vecmath.jit_inline
def _tanhsoft_derivative_gamma_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * gamma
    _v2 = abs(_v1)
    _v3 = -_v0
    _v4 = _v3 * gamma
    _v5 = _vecmath32.exp_bounded(_v4)
    _v6 = _v5 * beta
    _v7 = abs(_v6) > 1.0261342003245941e-289
    _v8 = abs(_v6)
    _v9 = _vecmath32.expm1_bounded(_v6)
    _v10 = 1.0 + _v9
    _v11 = abs(1.0)
    _v12 = abs(_v9)
    _v13 = _v11 + _v12
    _v14 = abs(_v10) * 4096.0 >= _v13
    _v15 = _v10 * _v10
    _v16 = -_v15
    _v17 = _vecmath32.log(delta)
    _v18 = 4.0 * _v17
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = abs(delta) > 1.0261342003245941e-289
    _v21 = abs(delta)
    _v22 = 1.0 / delta
    _v23 = _vecmath32.exp_bounded(_v3)
    _v24 = _v23 * _v22
    _v25 = _vecmath32.log1p(_v24)
    _v26 = 4.0 * _v25
    _v27 = abs(_v26) > 1.0261342003245941e-289
    _v28 = _v18 + _v26
    _v29 = abs(_v18)
    _v30 = abs(_v26)
    _v31 = _v29 + _v30
    _v32 = abs(_v28) * 4096.0 >= _v31
    _v33 = _v16 * _v28
    _v34 = abs(_v33) > 1.0261342003245941e-289
    _v35 = _v0 * alpha
    _v36 = abs(_v35)
    _v37 = _v3 * alpha
    _v38 = _vecmath32.exp_bounded(_v37)
    _v39 = _v38 * _v38
    _v40 = _v33 * _v39
    _v41 = _v40 * _v5
    _v42 = _v41 * _v0
    _v43 = _v42 * beta
    _v44 = 1.0 / _v5
    _v45 = beta * _v44
    _v46 = abs(_v45)
    _v47 = _vecmath32.expm1_bounded(_v45)
    _v48 = 1.0 + _v47
    _v49 = abs(_v47)
    _v50 = _v11 + _v49
    _v51 = abs(_v48) * 4096.0 >= _v50
    _v52 = _v48 * _v48
    _v53 = 4.0 * _v52
    _v54 = _v23 * delta
    _v55 = _vecmath32.log1p(_v54)
    _v56 = _v0 + _v55
    _v57 = _v53 * _v56
    _v58 = _v57 * _v39
    _v59 = _v58 * _v0
    _v60 = _v59 * beta
    _v61 = _v2 < 300.0
    _v62 = _v8 < 300.0
    _v63 = _v21 < 9.7453140114e288
    _v64 = _v0 < 300.0
    _v65 = _v36 < 300.0
    _v66 = _v7 & _v14
    _v67 = _v66 & _v19
    _v68 = _v67 & _v20
    _v69 = _v68 & _v27
    _v70 = _v69 & _v32
    _v71 = _v70 & _v34
    _v72 = _v71 & _v61
    _v73 = _v72 & _v62
    _v74 = _v73 & _v63
    _v75 = _v74 & _v64
    _v76 = _v75 & _v65
    _v77 = _v46 < 300.0
    _v78 = _v51 & _v61
    _v79 = _v78 & _v77
    _v80 = _v79 & _v64
    _v81 = _v80 & _v65
    _v82 = _v76 if x < 0.0 else _v81
    _v83 = _v43 if x < 0.0 else _v60
    _v84 = 2.0 * _v39
    _v85 = _v84 * _v9
    _v86 = _v9 * _v9
    _v87 = _v39 * _v86
    _v88 = 1.0 + _v85
    _v89 = _v88 + _v39
    _v90 = _v89 + _v87
    _v91 = abs(_v85)
    _v92 = abs(_v39)
    _v93 = abs(_v87)
    _v94 = _v11 + _v91
    _v95 = _v94 + _v92
    _v96 = _v95 + _v93
    _v97 = abs(_v90) * 4096.0 >= _v96
    _v98 = _v90 * _v90
    _v99 = 2.0 * _v47
    _v100 = _v47 * _v47
    _v101 = 1.0 + _v99
    _v102 = _v101 + _v39
    _v103 = _v102 + _v100
    _v104 = abs(_v99)
    _v105 = abs(_v100)
    _v106 = _v11 + _v104
    _v107 = _v106 + _v92
    _v108 = _v107 + _v105
    _v109 = abs(_v103) * 4096.0 >= _v108
    _v110 = _v103 * _v103
    _v111 = _v110 * _v5
    _v112 = _v7 & _v97
    _v113 = _v112 & _v65
    _v114 = _v113 & _v61
    _v115 = _v114 & _v62
    _v116 = _v109 & _v61
    _v117 = _v116 & _v77
    _v118 = _v117 & _v65
    _v119 = _v115 if x < 0.0 else _v118
    _v120 = _v98 if x < 0.0 else _v111
    _v121 = abs(_v120) > 1.0261342003245941e-289
    _v122 = abs(_v120)
    _v123 = _v83 / _v120
    _v124 = delta > 0.0
    _v125 = _vecmath.in_range(_v123)
    _v126 = abs(alpha)
    _v127 = abs(beta)
    _v128 = abs(gamma)
    _v129 = _v122 < 9.7453140114e288
    _v130 = _v0 < 3.402823669209385e38
    _v131 = _v126 < 3.402823669209385e38
    _v132 = _v127 < 3.402823669209385e38
    _v133 = _v128 < 3.402823669209385e38
    _v134 = _v21 < 3.402823669209385e38
    _v135 = _v82 & _v119
    _v136 = _v135 & _v121
    _v137 = _v136 & _v124
    _v138 = _v137 & _v125
    _v139 = _v138 & _v129
    _v140 = _v139 & _v130
    _v141 = _v140 & _v131
    _v142 = _v141 & _v132
    _v143 = _v142 & _v133
    _v144 = _v143 & _v134
    _v145 = _vecmath.guarded(_v123, _v144)
    return _v145, _v144


@_cached
def _fill_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_gamma_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_gamma_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_gamma_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_gamma(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_gamma_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_gamma_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_gamma(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_gamma = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_gamma",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_gamma,
        fill32=_fill32_tanhsoft_derivative_gamma,
        mend=_mend_tanhsoft_derivative_gamma,
        one=_one_tanhsoft_derivative_gamma,
        one32=_one32_tanhsoft_derivative_gamma,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter gamma.

    Slow in places: at 18 of the points tried, such as x = -1.7976931348623157e+308, alpha = 0.25,
    beta = 3.0, gamma = -3.0, delta = 150.0, no form is accurate in double-double, and as many
    digits are taken as it needs.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_gamma(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative_gamma)
def _overload_tanhsoft_derivative_gamma(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_gamma.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


_tanhsoft_derivative_delta_ball_expression = _ball_wide.program(
    "x alpha beta gamma delta",
    "tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))",
    "(exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)/((delta +"
    " exp(x))*(exp(alpha*x)**2*exp(beta*exp(gamma*x))**2 + 1))",
    "(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1)))*(expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + "
    "expm1(alpha*x) + expm1(beta*(expm1(gamma*x) + 1)) + 2)/((delta + expm1(x) + "
    "1)*(expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "2*expm1(alpha*x)**2*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x)**2 + "
    "2*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1))**2 + "
    "4*expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + 2*expm1(alpha*x) + "
    "expm1(beta*(expm1(gamma*x) + 1))**2 + 2*expm1(beta*(expm1(gamma*x) + 1)) + 2))",
)


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_ball(x, alpha, beta, gamma, delta):
    """In balls."""
    # (exp(alpha*x)*exp(beta*exp(gamma*x)) - 1)*(exp(alpha*x)*exp(beta*exp(gamma*x)) + 1)/(...
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(alpha, x)
    _t7 = _ball.exp(_t5)
    _t11 = _ball.mul(gamma, x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.mul(beta, _t13)
    _t17 = _ball.exp(_t15)
    _t19 = _ball.mul(_t7, _t17)
    _t21 = _ball.add(_t1, _t19)
    _t23 = _ball.sub(_t19, _t1)
    _t25 = _ball.mul(_t21, _t23)
    _t27 = _ball.sqr(_t7)
    _t29 = _ball.sqr(_t17)
    _t31 = _ball.mul(_t27, _t29)
    _t33 = _ball.add(_t1, _t31)
    _t36 = _ball.exp(x)
    _t38 = _ball.add(delta, _t36)
    _t40 = _ball.mul(_t33, _t38)
    _t42 = _ball.div(_t25, _t40)
    if _ball.is_sure(_t42):
        return _t42
    # tanh(alpha*x + beta*exp(gamma*x))/(delta + exp(x))
    _t47 = _ball.add(_t5, _t15)
    _t49 = _ball.tanh(_t47)
    _t51 = _ball.div(_t49, _t38)
    if _ball.is_sure(_t51):
        return _t51
    # (expm1(alpha*x)*expm1(beta*(expm1(gamma*x) + 1)) + expm1(alpha*x) + expm1(beta*(expm1...
    _t56 = _ball.expm1(_t5)
    _t58 = _ball.expm1(_t11)
    _t60 = _ball.add(_t1, _t58)
    _t62 = _ball.mul(beta, _t60)
    _t64 = _ball.expm1(_t62)
    _t66 = _ball.mul(_t56, _t64)
    _t68 = _ball.add(_t56, _t66)
    _t69 = _ball.add(_t68, _t64)
    _t71 = (1.0, 0.0, 1.0, 0.0)
    _t73 = _ball.add(_t71, _t56)
    _t74 = _ball.add(_t73, _t66)
    _t75 = _ball.add(_t74, _t64)
    _t77 = _ball.mul(_t69, _t75)
    _t79 = _ball.add(_t1, delta)
    _t80 = _ball.expm1(x)
    _t82 = _ball.add(_t79, _t80)
    _t84 = _ball.scaled(_t56, 1.0)
    _t86 = _ball.add(_t71, _t84)
    _t87 = _ball.sqr(_t56)
    _t89 = _ball.mul(_t87, _t64)
    _t91 = _ball.scaled(_t89, 1.0)
    _t93 = _ball.add(_t86, _t91)
    _t94 = _ball.sqr(_t64)
    _t96 = _ball.mul(_t94, _t56)
    _t98 = _ball.scaled(_t96, 1.0)
    _t100 = _ball.add(_t93, _t98)
    _t101 = _ball.scaled(_t64, 1.0)
    _t103 = _ball.add(_t100, _t101)
    _t104 = _ball.scaled(_t66, 2.0)
    _t106 = _ball.add(_t103, _t104)
    _t107 = _ball.add(_t106, _t87)
    _t108 = _ball.mul(_t87, _t94)
    _t110 = _ball.add(_t107, _t108)
    _t111 = _ball.add(_t110, _t94)
    _t113 = _ball.mul(_t82, _t111)
    _t115 = _ball.div(_t77, _t113)
    _t117 = _ball.better(_ball.better(_t42, _t51), _t115)
    return _ball_wide.settled(
        _t117, _tanhsoft_derivative_delta_ball_expression, (x, alpha, beta, gamma, delta)
    )


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta):
    """In balls."""
    return _tanhsoft_derivative_delta_ball(x, alpha, beta, gamma, delta)


@_vecmath.jit_scalar
def _tanhsoft_derivative_delta_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    gamma = _ball.from_float(gamma)
    delta = _ball.from_float(delta)
    _at = _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _tanhsoft_derivative_delta_limit(x, alpha, beta, gamma, delta)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _tanhsoft_derivative_delta_fast(x, alpha, beta, gamma, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 * alpha
    _v2 = abs(_v1)
    _v3 = _vecmath.two_product(alpha, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = -_v4
    _v7 = -_v5
    _v8 = _vecmath.exp_bounded_as_pair(_v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _v0 * gamma
    _v12 = abs(_v11)
    _v13 = _vecmath.two_product(gamma, _v0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = -_v14
    _v17 = -_v15
    _v18 = _vecmath.exp_bounded_dd(_v16, _v17)
    _v19 = _v18 * beta
    _v20 = abs(_v19) > 1.0261342003245941e-289
    _v21 = abs(_v19)
    _v22 = _vecmath.expm1_bounded(_v19)
    _v23 = _vecmath.pair_times(_v9, _v10, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_plus(_v9, _v10, 1.0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_sum(_v27, _v28, _v24, _v25)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(1.0)
    _v33 = abs(_v9)
    _v34 = abs(_v24)
    _v35 = _v32 + _v33
    _v36 = _v35 + _v34
    _v37 = abs(_v30) * 2.0 >= _v36
    _v38 = _vecmath.pair_plus(_v9, _v10, -1.0)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_sum(_v39, _v40, _v24, _v25)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = abs(-1.0)
    _v45 = _v44 + _v33
    _v46 = _v45 + _v34
    _v47 = abs(_v42) * 2.0 >= _v46
    _v48 = _vecmath.pair_product(_v30, _v31, _v42, _v43)
    _v49 = _v48[0]
    _v50 = _v48[1]
    _v51 = abs(_v18) > 1.0261342003245941e-289
    _v52 = abs(_v18)
    _v53 = beta / _v18
    _v54 = abs(_v53) > 1.0261342003245941e-289
    _v55 = abs(_v53)
    _v56 = _vecmath.expm1_bounded(_v53)
    _v57 = _vecmath.pair_plus(_v27, _v28, _v56)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = abs(_v56)
    _v61 = _v35 + _v60
    _v62 = abs(_v58) * 2.0 >= _v61
    _v63 = -_v56
    _v64 = -0.0
    _v65 = _vecmath.pair_plus(_v63, _v64, -1.0)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.pair_sum(_v66, _v67, _v9, _v10)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = abs(_v63)
    _v72 = _v44 + _v71
    _v73 = _v72 + _v33
    _v74 = abs(_v69) * 2.0 >= _v73
    _v75 = _vecmath.pair_product(_v58, _v59, _v69, _v70)
    _v76 = _v75[0]
    _v77 = _v75[1]
    _v78 = -_v0
    _v79 = _vecmath.exp_bounded_as_pair(_v78, 0.0)
    _v80 = _v79[0]
    _v81 = _v79[1]
    _v82 = _vecmath.pair_product(_v76, _v77, _v80, _v81)
    _v83 = _v82[0]
    _v84 = _v82[1]
    _v85 = -_v83
    _v86 = -_v84
    _v87 = _v2 < 690.0
    _v88 = _v12 < 690.0
    _v89 = _v21 < 690.0
    _v90 = _v20 & _v37
    _v91 = _v90 & _v47
    _v92 = _v91 & _v87
    _v93 = _v92 & _v88
    _v94 = _v93 & _v89
    _v95 = _v52 < 9.7453140114e288
    _v96 = _v55 < 690.0
    _v97 = _v0 < 690.0
    _v98 = _v51 & _v54
    _v99 = _v98 & _v62
    _v100 = _v99 & _v74
    _v101 = _v100 & _v87
    _v102 = _v101 & _v88
    _v103 = _v102 & _v95
    _v104 = _v103 & _v96
    _v105 = _v104 & _v97
    _v106 = _v94 if x < 0.0 else _v105
    _v107 = _v49 if x < 0.0 else _v85
    _v108 = _v50 if x < 0.0 else _v86
    _v109 = _vecmath.pair_plus(_v80, _v81, delta)
    _v110 = _v109[0]
    _v111 = _v109[1]
    _v112 = _vecmath.pair_product(_v9, _v10, _v9, _v10)
    _v113 = _v112[0]
    _v114 = _v112[1]
    _v115 = abs(_v113) > 1.0261342003245941e-289
    _v116 = _vecmath.pair_times(_v113, _v114, _v22)
    _v117 = _v116[0]
    _v118 = _v116[1]
    _v119 = 2.0 * _v117
    _v120 = 2.0 * _v118
    _v121 = _vecmath.two_product(_v22, _v22)
    _v122 = _v121[0]
    _v123 = _v121[1]
    _v124 = abs(_v122) > 1.0261342003245941e-289
    _v125 = _vecmath.pair_product(_v113, _v114, _v122, _v123)
    _v126 = _v125[0]
    _v127 = _v125[1]
    _v128 = _vecmath.pair_plus(_v119, _v120, 1.0)
    _v129 = _v128[0]
    _v130 = _v128[1]
    _v131 = _vecmath.pair_sum(_v129, _v130, _v113, _v114)
    _v132 = _v131[0]
    _v133 = _v131[1]
    _v134 = _vecmath.pair_sum(_v132, _v133, _v126, _v127)
    _v135 = _v134[0]
    _v136 = _v134[1]
    _v137 = abs(_v119)
    _v138 = abs(_v113)
    _v139 = abs(_v126)
    _v140 = _v32 + _v137
    _v141 = _v140 + _v138
    _v142 = _v141 + _v139
    _v143 = abs(_v135) * 2.0 >= _v142
    _v144 = _vecmath.pair_product(_v110, _v111, _v135, _v136)
    _v145 = _v144[0]
    _v146 = _v144[1]
    _v147 = _vecmath.pair_times(_v80, _v81, delta)
    _v148 = _v147[0]
    _v149 = _v147[1]
    _v150 = _vecmath.pair_plus(_v148, _v149, 1.0)
    _v151 = _v150[0]
    _v152 = _v150[1]
    _v153 = 2.0 * _v56
    _v154 = 2.0 * 0.0
    _v155 = _vecmath.two_product(_v56, _v56)
    _v156 = _v155[0]
    _v157 = _v155[1]
    _v158 = _vecmath.pair_plus(_v153, _v154, 1.0)
    _v159 = _v158[0]
    _v160 = _v158[1]
    _v161 = _vecmath.pair_sum(_v159, _v160, _v113, _v114)
    _v162 = _v161[0]
    _v163 = _v161[1]
    _v164 = _vecmath.pair_sum(_v162, _v163, _v156, _v157)
    _v165 = _v164[0]
    _v166 = _v164[1]
    _v167 = abs(_v153)
    _v168 = abs(_v156)
    _v169 = _v32 + _v167
    _v170 = _v169 + _v138
    _v171 = _v170 + _v168
    _v172 = abs(_v165) * 2.0 >= _v171
    _v173 = _vecmath.pair_product(_v151, _v152, _v165, _v166)
    _v174 = _v173[0]
    _v175 = _v173[1]
    _v176 = _v115 & _v20
    _v177 = _v176 & _v124
    _v178 = _v177 & _v143
    _v179 = _v178 & _v97
    _v180 = _v179 & _v87
    _v181 = _v180 & _v88
    _v182 = _v181 & _v89
    _v183 = _v98 & _v115
    _v184 = _v183 & _v172
    _v185 = _v184 & _v97
    _v186 = _v185 & _v88
    _v187 = _v186 & _v95
    _v188 = _v187 & _v96
    _v189 = _v188 & _v87
    _v190 = _v182 if x < 0.0 else _v189
    _v191 = _v145 if x < 0.0 else _v174
    _v192 = _v146 if x < 0.0 else _v175
    _v193 = abs(_v191) > 1.0261342003245941e-289
    _v194 = abs(_v191)
    _v195 = _vecmath.pair_quotient(_v107, _v108, _v191, _v192)
    _v196 = _v195[0]
    _v197 = _v195[1]
    _v198 = _v196 + _v197
    _v199 = delta > 0.0
    _v200 = _vecmath.in_range(_v198)
    _v201 = abs(alpha)
    _v202 = abs(beta)
    _v203 = abs(gamma)
    _v204 = abs(delta)
    _v205 = _v194 < 9.7453140114e288
    _v206 = _v0 < 3.402823669209385e38
    _v207 = _v201 < 3.402823669209385e38
    _v208 = _v202 < 3.402823669209385e38
    _v209 = _v203 < 3.402823669209385e38
    _v210 = _v204 < 3.402823669209385e38
    _v211 = _v106 & _v190
    _v212 = _v211 & _v193
    _v213 = _v212 & _v199
    _v214 = _v213 & _v200
    _v215 = _v214 & _v205
    _v216 = _v215 & _v206
    _v217 = _v216 & _v207
    _v218 = _v217 & _v208
    _v219 = _v218 & _v209
    _v220 = _v219 & _v210
    _v221 = _vecmath.guarded(_v198, _v220)
    return _v221, _v220


@_vecmath.jit_inline
def _tanhsoft_derivative_delta_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = gamma * x
    _v2 = abs(_v1)
    _v3 = _vecmath32.exp_bounded(_v1)
    _v4 = _v3 * beta
    _v5 = _v0 + _v4
    _v6 = abs(_v0)
    _v7 = abs(_v4)
    _v8 = _v6 + _v7
    _v9 = abs(_v5) * 4096.0 >= _v8
    _v10 = _vecmath32.tanh(_v5)
    _v11 = abs(x)
    _v12 = _vecmath32.exp_light(x)
    _v13 = delta + _v12
    _v14 = _v10 / _v13
    _v15 = delta > 0.0
    _v16 = _v14 != 0.0
    _v17 = abs(alpha)
    _v18 = abs(beta)
    _v19 = abs(gamma)
    _v20 = abs(delta)
    _v21 = _v2 < 150.0
    _v22 = _v11 < 150.0
    _v23 = _v17 < 3.402823669209385e38
    _v24 = _v18 < 3.402823669209385e38
    _v25 = _v19 < 3.402823669209385e38
    _v26 = _v20 < 3.402823669209385e38
    _v27 = _v9 & _v15
    _v28 = _v27 & _v16
    _v29 = _v28 & _v21
    _v30 = _v29 & _v22
    _v31 = _v30 & _v23
    _v32 = _v31 & _v24
    _v33 = _v32 & _v25
    _v34 = _v33 & _v26
    _v35 = _vecmath.guarded(_v14, _v34)
    return _v35, _v34


@_cached
def _fill_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_delta_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_derivative_delta_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_derivative_delta_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_derivative_delta(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_delta_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_derivative_delta_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_derivative_delta(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_derivative_delta = _dispatch.Kernel(
    __name__,
    "tanhsoft_derivative_delta",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_derivative_delta,
        fill32=_fill32_tanhsoft_derivative_delta,
        mend=_mend_tanhsoft_derivative_delta,
        one=_one_tanhsoft_derivative_delta,
        one32=_one32_tanhsoft_derivative_delta,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_derivative_delta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The derivative of tanhsoft with respect to its parameter delta.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_derivative_delta(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_derivative_delta)
def _overload_tanhsoft_derivative_delta(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_derivative_delta.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _tanhsoft_backward_fast(grad_output, x, alpha, beta, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _tanhsoft_backward_fast32(grad_output, x, alpha, beta, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _tanhsoft_derivative_fast32(x, alpha, beta, gamma, delta)
    _r0, _ok0 = _vecmath32.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_scalar
def _tanhsoft_backward_exact(grad_output, x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    _d0 = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _tanhsoft_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(grad_output, x, alpha, beta, gamma, delta):
        return _loops.NAN
    ball = _tanhsoft_backward_exact(grad_output, x, alpha, beta, gamma, delta)
    return _loops.rounded(ball, single)


@_cached
def _mend_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, single, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_tanhsoft_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta):
    value, ok = _tanhsoft_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact = _round_tanhsoft_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_tanhsoft_backward = _dispatch.Kernel(
    __name__,
    "tanhsoft_backward",
    ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_backward,
        fill32=_fill32_tanhsoft_backward,
        mend=_mend_tanhsoft_backward,
        one=_one_tanhsoft_backward,
        one32=_one32_tanhsoft_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def tanhsoft_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of tanhsoft.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_tanhsoft_backward(grad_output, x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_backward)
def _overload_tanhsoft_backward(grad_output, x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_backward.compiled(grad_output, x, alpha, beta, gamma, delta)

    def jitted(grad_output, x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(grad_output, x, alpha, beta, gamma, delta)

    return jitted


@_vecmath.jit_inline
def _tanhsoft_value_and_derivative_fast(x, alpha, beta, gamma, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhsoft_fast(x, alpha, beta, gamma, delta)
    _r1, _ok1 = _tanhsoft_derivative_fast(x, alpha, beta, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _tanhsoft_value_and_derivative_fast32(x, alpha, beta, gamma, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _tanhsoft_fast32(x, alpha, beta, gamma, delta)
    _r1, _ok1 = _tanhsoft_derivative_fast32(x, alpha, beta, gamma, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _tanhsoft_value_and_derivative_exact(x, alpha, beta, gamma, delta):
    """Right everywhere: balls."""
    _r0 = _tanhsoft_exact(x, alpha, beta, gamma, delta)
    _r1 = _tanhsoft_derivative_exact(x, alpha, beta, gamma, delta)
    return _r0, _r1


@_cached
def _fill_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhsoft_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _tanhsoft_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(alpha, i),
            _loops.at(beta, i),
            _loops.at(gamma, i),
            _loops.at(delta, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, single):
    if _loops.any_nan(x, alpha, beta, gamma, delta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _tanhsoft_value_and_derivative_exact(x, alpha, beta, gamma, delta)
    return _loops.rounded(ball_0, single), _loops.rounded(ball_1, single)


@_cached
def _mend_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, single, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_tanhsoft_value_and_derivative(
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                _loops.at(gamma, i),
                _loops.at(delta, i),
                single,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta):
    value_0, value_1, ok = _tanhsoft_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact_0, exact_1 = _round_tanhsoft_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            False,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta):
    value_0, value_1, ok = _tanhsoft_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(alpha),
        _loops.float64(beta),
        _loops.float64(gamma),
        _loops.float64(delta),
    )
    if not ok:
        exact_0, exact_1 = _round_tanhsoft_value_and_derivative(
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            _loops.float64(gamma),
            _loops.float64(delta),
            True,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_tanhsoft_value_and_derivative = _dispatch.Kernel(
    __name__,
    "tanhsoft_value_and_derivative",
    ("x", "alpha", "beta", "gamma", "delta"),
    _loops.Loops(
        fill=_fill_tanhsoft_value_and_derivative,
        fill32=_fill32_tanhsoft_value_and_derivative,
        mend=_mend_tanhsoft_value_and_derivative,
        one=_one_tanhsoft_value_and_derivative,
        one32=_one32_tanhsoft_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def tanhsoft_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """TanhSoft and its derivative, in one pass.

    alpha: default 0.87.
    beta: default 0.0.
    gamma: default 1.0.
    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_tanhsoft_value_and_derivative(x, alpha, beta, gamma, delta, out=out)


@_loops.callable_when_jitted(tanhsoft_value_and_derivative)
def _overload_tanhsoft_value_and_derivative(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
    call = _kernel_tanhsoft_value_and_derivative.compiled(x, alpha, beta, gamma, delta)

    def jitted(x, alpha=0.87, beta=0.0, gamma=1.0, delta=1.0):
        return call(x, alpha, beta, gamma, delta)

    return jitted


def tanhsoft_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_alpha",
        _kernel_tanhsoft_derivative_alpha,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        2,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_beta, over the axes along which beta is
    broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_beta",
        _kernel_tanhsoft_derivative_beta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        3,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_gamma, over the axes along which gamma is
    broadcast.

    gamma and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of gamma's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_gamma",
        _kernel_tanhsoft_derivative_gamma,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        4,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )


def tanhsoft_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times tanhsoft_derivative_delta, over the axes along which delta is
    broadcast.

    delta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of delta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "tanhsoft_backward_delta",
        _kernel_tanhsoft_derivative_delta,
        ("grad_output", "x", "alpha", "beta", "gamma", "delta"),
        5,
        (grad_output, x, alpha, beta, gamma, delta),
        out,
    )
