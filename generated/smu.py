"""SMU.

Written by `symact build` from [smu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "smu",
    "smu_backward",
    "smu_backward_alpha",
    "smu_backward_mu",
    "smu_derivative",
    "smu_derivative2",
    "smu_derivative_alpha",
    "smu_derivative_mu",
    "smu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_smu_ball_expression = _ball_wide.program(
    "x alpha mu",
    "x*(1 - alpha)*erf(mu*x*(1 - alpha))/2 + x*(alpha + 1)/2",
    "-x*(alpha*erf(mu*x*(1 - alpha)) - alpha - erf(mu*x*(1 - alpha)) - 1)/2",
)


@_vecmath.jit_scalar
def _smu_ball(x, alpha, mu):
    """In balls."""
    # -x*(alpha*erf(mu*x*(1 - alpha)) - alpha - erf(mu*x*(1 - alpha)) - 1)/2
    _t1 = (-1.0, 0.0, -1.0, 0.0)
    _t6 = _ball.mul(x, mu)
    _t7 = (1.0, 0.0, 0.0, 0.0)
    _t9 = _ball.sub(_t7, alpha)
    _t11 = _ball.mul(_t6, _t9)
    _t13 = _ball.erf(_t11)
    _t15 = _ball.mul(alpha, _t13)
    _t17 = _ball.sub(_t15, _t7)
    _t18 = _ball.sub(_t17, alpha)
    _t19 = _ball.sub(_t18, _t13)
    _t21 = _ball.mul(x, _t19)
    _t23 = _ball.mul(_t1, _t21)
    return _ball_wide.settled(_t23, _smu_ball_expression, (x, alpha, mu))


@_vecmath.jit_scalar
def _smu_limit(x, alpha, mu):
    """In balls."""
    return _smu_ball(x, alpha, mu)


@_vecmath.jit_scalar
def _smu_exact(x, alpha, mu):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    mu = _ball.from_float(mu)
    _at = _smu_limit(x, alpha, mu)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _smu_limit(x, alpha, mu)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _smu_fast(x, alpha, mu):
    """For float64 results: value, and whether it will do."""
    _v0 = -alpha
    _v1 = _vecmath.two_sum(_v0, 1.0)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.two_product(x, mu)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v8) > 1.0261342003245941e-289
    _v11 = _vecmath.pair_product(_v8, _v9, _v2, _v3)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v12) > 1.0261342003245941e-289
    _v15 = _vecmath.erf_as_pair(_v12, _v13)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = _vecmath.pair_product(_v5, _v6, _v16, _v17)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = 0.5 * _v19
    _v22 = 0.5 * _v20
    _v23 = _vecmath.two_sum(1.0, alpha)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.pair_times(_v24, _v25, x)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = 0.5 * _v27
    _v30 = 0.5 * _v28
    _v31 = _vecmath.pair_sum(_v21, _v22, _v29, _v30)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = abs(_v21)
    _v35 = abs(_v29)
    _v36 = _v34 + _v35
    _v37 = abs(_v32) * 8.0 >= _v36
    _v38 = _v32 + _v33
    _v39 = mu > 0.0
    _v40 = _vecmath.in_range(_v38)
    _v41 = abs(x)
    _v42 = abs(alpha)
    _v43 = abs(mu)
    _v44 = _v41 < 3.402823669209385e38
    _v45 = _v42 < 3.402823669209385e38
    _v46 = _v43 < 3.402823669209385e38
    _v47 = _v10 & _v14
    _v48 = _v47 & _v37
    _v49 = _v48 & _v39
    _v50 = _v49 & _v40
    _v51 = _v50 & _v44
    _v52 = _v51 & _v45
    _v53 = _v52 & _v46
    _v54 = _vecmath.guarded(_v38, _v53)
    return _v54, _v53


@_vecmath.jit_inline
def _smu_fast32(x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -2.0 * alpha
    _v2 = -alpha
    _v3 = _v2 + 1.0
    _v4 = _v3 * _v0
    _v5 = _v4 * mu
    _v6 = _vecmath32.erfc(_v5)
    _v7 = -_v6
    _v8 = _v6 * alpha
    _v9 = _v1 + _v7
    _v10 = _v9 + _v8
    _v11 = abs(_v1)
    _v12 = abs(_v6)
    _v13 = abs(_v8)
    _v14 = _v11 + _v12
    _v15 = _v14 + _v13
    _v16 = abs(_v10) * 4096.0 >= _v15
    _v17 = _v10 * _v0
    _v18 = _v7 + 2.0
    _v19 = _v18 + _v8
    _v20 = _v12 + 2.0
    _v21 = _v20 + _v13
    _v22 = abs(_v19) * 4096.0 >= _v21
    _v23 = _v19 * _v0
    _v24 = _v16 if x < 0.0 else _v22
    _v25 = _v17 if x < 0.0 else _v23
    _v26 = 1.0 / 2.0
    _v27 = _v25 * _v26
    _v28 = mu > 0.0
    _v29 = _v27 != 0.0
    _v30 = abs(alpha)
    _v31 = abs(mu)
    _v32 = _vecmath32.single(_v27)
    _v33 = _v0 < 3.402823669209385e38
    _v34 = _v30 < 3.402823669209385e38
    _v35 = _v31 < 3.402823669209385e38
    _v36 = _v24 & _v28
    _v37 = _v36 & _v29
    _v38 = _v37 & _v33
    _v39 = _v38 & _v34
    _v40 = _v39 & _v35
    _v41 = _vecmath32.guarded(_v32, _v40)
    return _v41, _v40


@_cached
def _fill_smu(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN
    ball = _smu_exact(x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu(x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu(x, alpha, mu):
    value, ok = _smu_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu))
    if not ok:
        exact = _round_smu(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu(x, alpha, mu):
    value, ok = _smu_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu))
    if not ok:
        exact = _round_smu(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu = _dispatch.Kernel(
    __name__,
    "smu",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu,
        fill32=_fill32_smu,
        mend=_mend_smu,
        one=_one_smu,
        one32=_one32_smu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smu(x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """SMU, elementwise.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu)
def _overload_smu(x, alpha=0.25, mu=1.0):
    call = _kernel_smu.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


_smu_derivative_ball_expression = _ball_wide.program(
    "x alpha mu",
    "alpha/2 + mu*x*(1 - alpha)**2*exp(-mu**2*x**2*(1 - alpha)**2)/sqrt(pi) + (1 - "
    "alpha)*erf(mu*x*(1 - alpha))/2 + 1/2",
    "(2*alpha**2*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - 4*alpha*mu*x*exp(-mu**2*x**2*(alpha - "
    "1)**2) - alpha*erf(mu*x*(1 - alpha))*sqrt(pi) + alpha*sqrt(pi) + "
    "2*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) + erf(mu*x*(1 - alpha))*sqrt(pi) + "
    "sqrt(pi))/(2*sqrt(pi))",
)


@_vecmath.jit_scalar
def _smu_derivative_ball(x, alpha, mu):
    """In balls."""
    # (2*alpha**2*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - 4*alpha*mu*x*exp(-mu**2*x**2*(alph...
    _t1 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t5 = _ball.mul(x, mu)
    _t7 = _ball.sqr(alpha)
    _t9 = _ball.mul(_t5, _t7)
    _t10 = _ball.sqr(x)
    _t12 = _ball.sqr(mu)
    _t14 = _ball.mul(_t10, _t12)
    _t15 = (1.0, 0.0, 0.0, 0.0)
    _t17 = _ball.sub(alpha, _t15)
    _t19 = _ball.sqr(_t17)
    _t21 = _ball.mul(_t14, _t19)
    _t23 = _ball.neg(_t21)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.mul(_t9, _t25)
    _t29 = _ball.scaled(_t27, 1.0)
    _t31 = _ball.mul(x, mu)
    _t32 = _ball.mul(_t31, _t25)
    _t34 = _ball.scaled(_t32, 1.0)
    _t36 = _ball.add(_t29, _t34)
    _t37 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t39 = _ball.mul(alpha, _t37)
    _t41 = _ball.add(_t36, _t39)
    _t42 = _ball.mul(x, mu)
    _t43 = _ball.sub(_t15, alpha)
    _t45 = _ball.mul(_t42, _t43)
    _t47 = _ball.erf(_t45)
    _t49 = _ball.mul(_t47, _t37)
    _t51 = _ball.add(_t41, _t49)
    _t52 = _ball.add(_t51, _t37)
    _t53 = _ball.mul(alpha, x)
    _t54 = _ball.mul(_t53, mu)
    _t55 = _ball.mul(_t54, _t25)
    _t57 = _ball.scaled(_t55, 2.0)
    _t59 = _ball.sub(_t52, _t57)
    _t60 = _ball.mul(alpha, _t47)
    _t61 = _ball.mul(_t60, _t37)
    _t63 = _ball.sub(_t59, _t61)
    _t65 = _ball.mul(_t1, _t63)
    _t67 = _ball.scaled(_t65, -1.0)
    return _ball_wide.settled(_t67, _smu_derivative_ball_expression, (x, alpha, mu))


@_vecmath.jit_scalar
def _smu_derivative_exact(x, alpha, mu):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    mu = _ball.from_float(mu)
    return _smu_derivative_ball(x, alpha, mu)


@_vecmath.jit_inline
def _smu_derivative_fast(x, alpha, mu):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = abs(_v2) > 1.0261342003245941e-289
    _v5 = _vecmath.pair_times(_v2, _v3, mu)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_times(_v6, _v7, _v0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = -1.0 + alpha
    _v12 = _v11 * _v11
    _v13 = _v0 * _v0
    _v14 = _v12 * _v13
    _v15 = mu * mu
    _v16 = _v14 * _v15
    _v17 = abs(_v16)
    _v18 = _vecmath.two_product(mu, mu)
    _v19 = _v18[0]
    _v20 = _v18[1]
    _v21 = _vecmath.two_sum(-1.0, alpha)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v22, _v23, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = _vecmath.pair_product(_v19, _v20, _v25, _v26)
    _v28 = _v27[0]
    _v29 = _v27[1]
    _v30 = _vecmath.two_product(_v0, _v0)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_product(_v28, _v29, _v31, _v32)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = -_v34
    _v37 = -_v35
    _v38 = _vecmath.exp_bounded_as_pair(_v36, _v37)
    _v39 = _v38[0]
    _v40 = _v38[1]
    _v41 = _vecmath.pair_product(_v9, _v10, _v39, _v40)
    _v42 = _v41[0]
    _v43 = _v41[1]
    _v44 = -2.0 * _v42
    _v45 = -2.0 * _v43
    _v46 = _vecmath.two_product(mu, _v0)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = _vecmath.pair_product(_v47, _v48, _v39, _v40)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = -2.0 * _v50
    _v53 = -2.0 * _v51
    _v54 = _vecmath.pair_times(-1.772453850905516, 7.666586499825799e-17, alpha)
    _v55 = _v54[0]
    _v56 = _v54[1]
    _v57 = -alpha
    _v58 = _vecmath.two_sum(_v57, 1.0)
    _v59 = _v58[0]
    _v60 = _v58[1]
    _v61 = _vecmath.pair_times(_v59, _v60, mu)
    _v62 = _v61[0]
    _v63 = _v61[1]
    _v64 = abs(_v62) > 1.0261342003245941e-289
    _v65 = _vecmath.pair_times(_v62, _v63, _v0)
    _v66 = _v65[0]
    _v67 = _v65[1]
    _v68 = _vecmath.erfc_as_pair(_v66, _v67)
    _v69 = _v68[0]
    _v70 = _v68[1]
    _v71 = _vecmath.pair_product(_v55, _v56, _v69, _v70)
    _v72 = _v71[0]
    _v73 = _v71[1]
    _v74 = _vecmath.pair_times(3.544907701811032, -1.5333172999651597e-16, alpha)
    _v75 = _v74[0]
    _v76 = _v74[1]
    _v77 = _vecmath.two_product(alpha, mu)
    _v78 = _v77[0]
    _v79 = _v77[1]
    _v80 = _vecmath.pair_times(_v78, _v79, _v0)
    _v81 = _v80[0]
    _v82 = _v80[1]
    _v83 = _vecmath.pair_product(_v81, _v82, _v39, _v40)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = 4.0 * _v84
    _v87 = 4.0 * _v85
    _v88 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v69, _v70)
    _v89 = _v88[0]
    _v90 = _v88[1]
    _v91 = _vecmath.pair_sum(_v44, _v45, _v52, _v53)
    _v92 = _v91[0]
    _v93 = _v91[1]
    _v94 = _vecmath.pair_sum(_v92, _v93, _v72, _v73)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_sum(_v95, _v96, _v75, _v76)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v86, _v87)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = _vecmath.pair_sum(_v101, _v102, _v89, _v90)
    _v104 = _v103[0]
    _v105 = _v103[1]
    _v106 = abs(_v44)
    _v107 = abs(_v52)
    _v108 = abs(_v72)
    _v109 = abs(_v75)
    _v110 = abs(_v86)
    _v111 = _v106 + _v107
    _v112 = _v111 + _v108
    _v113 = _v112 + _v109
    _v114 = _v113 + _v110
    _v115 = _v114 + _v89
    _v116 = abs(_v104) * 8.0 >= _v115
    _v117 = _v104 + _v105
    _v118 = -4.0 * _v84
    _v119 = -4.0 * _v85
    _v120 = _vecmath.pair_product(-1.772453850905516, 7.666586499825799e-17, _v69, _v70)
    _v121 = _v120[0]
    _v122 = _v120[1]
    _v123 = 2.0 * _v42
    _v124 = 2.0 * _v43
    _v125 = 2.0 * _v50
    _v126 = 2.0 * _v51
    _v127 = _vecmath.pair_times(1.772453850905516, -7.666586499825799e-17, alpha)
    _v128 = _v127[0]
    _v129 = _v127[1]
    _v130 = _vecmath.pair_product(_v128, _v129, _v69, _v70)
    _v131 = _v130[0]
    _v132 = _v130[1]
    _v133 = _vecmath.pair_sum(_v118, _v119, _v121, _v122)
    _v134 = _v133[0]
    _v135 = _v133[1]
    _v136 = _vecmath.pair_sum(_v134, _v135, _v123, _v124)
    _v137 = _v136[0]
    _v138 = _v136[1]
    _v139 = _vecmath.pair_sum(_v137, _v138, _v125, _v126)
    _v140 = _v139[0]
    _v141 = _v139[1]
    _v142 = _vecmath.pair_sum(_v140, _v141, 3.544907701811032, -1.5333172999651597e-16)
    _v143 = _v142[0]
    _v144 = _v142[1]
    _v145 = _vecmath.pair_sum(_v143, _v144, _v131, _v132)
    _v146 = _v145[0]
    _v147 = _v145[1]
    _v148 = abs(_v118)
    _v149 = abs(_v121)
    _v150 = abs(_v131)
    _v151 = _v148 + _v149
    _v152 = _v151 + _v123
    _v153 = _v152 + _v125
    _v154 = _v153 + 3.544907701811032
    _v155 = _v154 + _v150
    _v156 = abs(_v146) * 8.0 >= _v155
    _v157 = _v146 + _v147
    _v158 = _v17 < 690.0
    _v159 = _v4 & _v64
    _v160 = _v159 & _v116
    _v161 = _v160 & _v158
    _v162 = _v64 & _v4
    _v163 = _v162 & _v156
    _v164 = _v163 & _v158
    _v165 = _v161 if x < 0.0 else _v164
    _v166 = _v117 if x < 0.0 else _v157
    _v167 = _v166 / 3.544907701811032
    _v168 = mu > 0.0
    _v169 = _vecmath.in_range(_v167)
    _v170 = abs(alpha)
    _v171 = abs(mu)
    _v172 = _v0 < 3.402823669209385e38
    _v173 = _v170 < 3.402823669209385e38
    _v174 = _v171 < 3.402823669209385e38
    _v175 = _v165 & _v168
    _v176 = _v175 & _v169
    _v177 = _v176 & _v172
    _v178 = _v177 & _v173
    _v179 = _v178 & _v174
    _v180 = _vecmath.guarded(_v167, _v179)
    return _v180, _v179


@_vecmath.jit_inline
def _smu_derivative_fast32(x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = alpha * alpha
    _v2 = -2.0 * _v1
    _v3 = -1.0 + alpha
    _v4 = _v3 * _v3
    _v5 = _v0 * _v0
    _v6 = _v4 * _v5
    _v7 = mu * mu
    _v8 = _v6 * _v7
    _v9 = abs(_v8)
    _v10 = -_v4
    _v11 = _v10 * _v5
    _v12 = _v11 * _v7
    _v13 = _vecmath32.exp_bounded(_v12)
    _v14 = _v2 * _v13
    _v15 = _v14 * _v0
    _v16 = _v15 * mu
    _v17 = -2.0 * _v13
    _v18 = _v17 * _v0
    _v19 = _v18 * mu
    _v20 = -alpha
    _v21 = _v20 + 1.0
    _v22 = _v21 * _v0
    _v23 = _v22 * mu
    _v24 = _vecmath32.erfc(_v23)
    _v25 = -1.772453850905516 * _v24
    _v26 = _v25 * alpha
    _v27 = 3.544907701811032 * alpha
    _v28 = 4.0 * _v13
    _v29 = _v28 * _v0
    _v30 = _v29 * alpha
    _v31 = _v30 * mu
    _v32 = 1.772453850905516 * _v24
    _v33 = _v16 + _v19
    _v34 = _v33 + _v26
    _v35 = _v34 + _v27
    _v36 = _v35 + _v31
    _v37 = _v36 + _v32
    _v38 = abs(_v16)
    _v39 = abs(_v19)
    _v40 = abs(_v26)
    _v41 = abs(_v27)
    _v42 = abs(_v31)
    _v43 = _v38 + _v39
    _v44 = _v43 + _v40
    _v45 = _v44 + _v41
    _v46 = _v45 + _v42
    _v47 = _v46 + _v32
    _v48 = abs(_v37) * 4096.0 >= _v47
    _v49 = -4.0 * _v13
    _v50 = _v49 * _v0
    _v51 = _v50 * alpha
    _v52 = _v51 * mu
    _v53 = 2.0 * _v1
    _v54 = _v53 * _v13
    _v55 = _v54 * _v0
    _v56 = _v55 * mu
    _v57 = 2.0 * _v13
    _v58 = _v57 * _v0
    _v59 = _v58 * mu
    _v60 = _v32 * alpha
    _v61 = _v52 + _v25
    _v62 = _v61 + _v56
    _v63 = _v62 + _v59
    _v64 = _v63 + 3.544907701811032
    _v65 = _v64 + _v60
    _v66 = abs(_v52)
    _v67 = abs(_v25)
    _v68 = abs(_v60)
    _v69 = _v66 + _v67
    _v70 = _v69 + _v56
    _v71 = _v70 + _v59
    _v72 = _v71 + 3.544907701811032
    _v73 = _v72 + _v68
    _v74 = abs(_v65) * 4096.0 >= _v73
    _v75 = _v9 < 300.0
    _v76 = _v48 & _v75
    _v77 = _v74 & _v75
    _v78 = _v76 if x < 0.0 else _v77
    _v79 = _v37 if x < 0.0 else _v65
    _v80 = 1.0 / 3.544907701811032
    _v81 = _v79 * _v80
    _v82 = mu > 0.0
    _v83 = _vecmath.in_range(_v81)
    _v84 = abs(alpha)
    _v85 = abs(mu)
    _v86 = _vecmath32.single(_v81)
    _v87 = _v0 < 3.402823669209385e38
    _v88 = _v84 < 3.402823669209385e38
    _v89 = _v85 < 3.402823669209385e38
    _v90 = _v78 & _v82
    _v91 = _v90 & _v83
    _v92 = _v91 & _v87
    _v93 = _v92 & _v88
    _v94 = _v93 & _v89
    _v95 = _vecmath32.guarded(_v86, _v94)
    return _v95, _v94


@_cached
def _fill_smu_derivative(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu_derivative(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu_derivative(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN
    ball = _smu_derivative_exact(x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu_derivative(x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu_derivative(x, alpha, mu):
    value, ok = _smu_derivative_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu))
    if not ok:
        exact = _round_smu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu_derivative(x, alpha, mu):
    value, ok = _smu_derivative_fast32(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu))
    if not ok:
        exact = _round_smu_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu_derivative = _dispatch.Kernel(
    __name__,
    "smu_derivative",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_derivative,
        fill32=_fill32_smu_derivative,
        mend=_mend_smu_derivative,
        one=_one_smu_derivative,
        one32=_one32_smu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smu_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smu with respect to x.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu_derivative.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu_derivative)
def _overload_smu_derivative(x, alpha=0.25, mu=1.0):
    call = _kernel_smu_derivative.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


_smu_derivative2_ball_expression = _ball_wide.program(
    "x alpha mu",
    "2*mu*(alpha - 1)**2*(-mu**2*x**2*(alpha - 1)**2 + 1)*exp(-mu**2*x**2*(alpha - 1)**2)/sqrt(pi)",
    "-2*mu*(alpha - 1)**2*(alpha*mu*x - mu*x - 1)*(alpha*mu*x - mu*x + 1)*exp(-mu**2*x**2*(alpha -"
    " 1)**2)/sqrt(pi)",
)


@_vecmath.jit_scalar
def _smu_derivative2_ball(x, alpha, mu):
    """In balls."""
    # -2*mu*(alpha - 1)**2*(alpha*mu*x - mu*x - 1)*(alpha*mu*x - mu*x + 1)*exp(-mu**2*x**2*...
    _t1 = (-1.0, 0.0, 1.0, 0.0)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(alpha, _t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(mu, _t9)
    _t12 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t14 = _ball.mul(_t11, _t12)
    _t16 = _ball.mul(alpha, x)
    _t17 = _ball.mul(_t16, mu)
    _t19 = _ball.add(_t5, _t17)
    _t20 = _ball.mul(x, mu)
    _t22 = _ball.sub(_t19, _t20)
    _t24 = _ball.mul(_t14, _t22)
    _t25 = _ball.sub(_t17, _t5)
    _t26 = _ball.sub(_t25, _t20)
    _t28 = _ball.mul(_t24, _t26)
    _t29 = _ball.sqr(x)
    _t31 = _ball.sqr(mu)
    _t33 = _ball.mul(_t29, _t31)
    _t34 = _ball.mul(_t33, _t9)
    _t36 = _ball.neg(_t34)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.mul(_t28, _t38)
    _t42 = _ball.mul(_t1, _t40)
    return _ball_wide.settled(_t42, _smu_derivative2_ball_expression, (x, alpha, mu))


@_vecmath.jit_scalar
def _smu_derivative2_exact(x, alpha, mu):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    mu = _ball.from_float(mu)
    return _smu_derivative2_ball(x, alpha, mu)


@_vecmath.jit_inline
def _smu_derivative2_fast(x, alpha, mu):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = _vecmath.two_product(mu, mu)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_product(_v1, _v2, _v4, _v5)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = _vecmath.two_sum(-2.0, alpha)
    _v10 = _v9[0]
    _v11 = _v9[1]
    _v12 = _vecmath.pair_times(_v10, _v11, alpha)
    _v13 = _v12[0]
    _v14 = _v12[1]
    _v15 = _vecmath.pair_plus(_v13, _v14, 1.0)
    _v16 = _v15[0]
    _v17 = _v15[1]
    _v18 = abs(_v13)
    _v19 = 1.0 + _v18
    _v20 = abs(_v16) * 16384.0 >= _v19
    _v21 = _vecmath.two_sum(_v16, _v17)
    _v22 = _v21[0]
    _v23 = _v21[1]
    _v24 = _vecmath.pair_product(_v7, _v8, _v22, _v23)
    _v25 = _v24[0]
    _v26 = _v24[1]
    _v27 = -_v25
    _v28 = -_v26
    _v29 = _vecmath.pair_plus(_v27, _v28, 1.0)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = abs(_v25)
    _v33 = _v32 + 1.0
    _v34 = abs(_v30) * 16384.0 >= _v33
    _v35 = _v30 + _v31
    _v36 = _vecmath.two_product(1.1283791670955126, _v35)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _v16 + _v17
    _v40 = _vecmath.pair_times(_v37, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = mu * mu
    _v44 = _v39 * _v43
    _v45 = x * x
    _v46 = _v44 * _v45
    _v47 = abs(_v46)
    _v48 = _vecmath.exp_bounded_dd(_v27, _v28)
    _v49 = _vecmath.pair_times(_v41, _v42, _v48)
    _v50 = _v49[0]
    _v51 = _v49[1]
    _v52 = _vecmath.pair_times(_v50, _v51, mu)
    _v53 = _v52[0]
    _v54 = _v52[1]
    _v55 = _vecmath.rounded(_v53, _v54)
    _v56 = mu > 0.0
    _v57 = _vecmath.in_range(_v55)
    _v58 = abs(x)
    _v59 = abs(alpha)
    _v60 = abs(mu)
    _v61 = _v47 < 690.0
    _v62 = _v58 < 3.402823669209385e38
    _v63 = _v59 < 3.402823669209385e38
    _v64 = _v60 < 3.402823669209385e38
    _v65 = _v20 & _v34
    _v66 = _v65 & _v56
    _v67 = _v66 & _v57
    _v68 = _v67 & _v61
    _v69 = _v68 & _v62
    _v70 = _v69 & _v63
    _v71 = _v70 & _v64
    _v72 = _vecmath.guarded(_v55, _v71)
    return _v72, _v71


@_vecmath.jit_inline
def _smu_derivative2_fast32(x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + alpha
    _v1 = _v0 * _v0
    _v2 = abs(_v1) > 1.0261342003245941e-289
    _v3 = 1.1283791670955126 * _v1
    _v4 = abs(_v3) > 1.0261342003245941e-289
    _v5 = -_v1
    _v6 = mu * mu
    _v7 = _v5 * _v6
    _v8 = x * x
    _v9 = _v7 * _v8
    _v10 = _v9 + 1.0
    _v11 = abs(_v9)
    _v12 = _v11 + 1.0
    _v13 = abs(_v10) * 4096.0 >= _v12
    _v14 = _v3 * _v10
    _v15 = _v1 * _v6
    _v16 = _v15 * _v8
    _v17 = abs(_v16)
    _v18 = _vecmath32.exp_light(_v9)
    _v19 = _v14 * _v18
    _v20 = _v19 * mu
    _v21 = mu > 0.0
    _v22 = _vecmath.in_range(_v20)
    _v23 = abs(x)
    _v24 = abs(alpha)
    _v25 = abs(mu)
    _v26 = _vecmath32.single(_v20)
    _v27 = _v17 < 300.0
    _v28 = _v23 < 3.402823669209385e38
    _v29 = _v24 < 3.402823669209385e38
    _v30 = _v25 < 3.402823669209385e38
    _v31 = _v2 & _v4
    _v32 = _v31 & _v13
    _v33 = _v32 & _v21
    _v34 = _v33 & _v22
    _v35 = _v34 & _v27
    _v36 = _v35 & _v28
    _v37 = _v36 & _v29
    _v38 = _v37 & _v30
    _v39 = _vecmath32.guarded(_v26, _v38)
    return _v39, _v38


@_cached
def _fill_smu_derivative2(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu_derivative2(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu_derivative2(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN
    ball = _smu_derivative2_exact(x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu_derivative2(x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu_derivative2(x, alpha, mu):
    value, ok = _smu_derivative2_fast(_loops.float64(x), _loops.float64(alpha), _loops.float64(mu))
    if not ok:
        exact = _round_smu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu_derivative2(x, alpha, mu):
    value, ok = _smu_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu_derivative2 = _dispatch.Kernel(
    __name__,
    "smu_derivative2",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_derivative2,
        fill32=_fill32_smu_derivative2,
        mend=_mend_smu_derivative2,
        one=_one_smu_derivative2,
        one32=_one32_smu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The second derivative of smu with respect to x.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu_derivative2.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu_derivative2)
def _overload_smu_derivative2(x, alpha=0.25, mu=1.0):
    call = _kernel_smu_derivative2.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


_smu_derivative_alpha_ball_expression = _ball_wide.program(
    "x alpha mu",
    "-mu*x**2*(1 - alpha)*exp(-mu**2*x**2*(1 - alpha)**2)/sqrt(pi) - x*erf(mu*x*(1 - alpha))/2 + "
    "x/2",
    "x*(2*alpha*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - 2*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - "
    "erf(mu*x*(1 - alpha))*sqrt(pi) + sqrt(pi))/(2*sqrt(pi))",
    "where_positive(x*(2*alpha*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - "
    "2*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) + erfc(mu*x*(1 - alpha))*sqrt(pi))/(2*sqrt(pi)), pi)",
)


@_vecmath.jit_scalar
def _smu_derivative_alpha_ball(x, alpha, mu):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*(2*alpha*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - 2*mu*x*exp(-mu**2*x**2*(alpha - 1)*...
    _t2 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t4 = _ball.mul(x, _t2)
    _t6 = _ball.mul(alpha, x)
    _t8 = _ball.mul(_t6, mu)
    _t9 = _ball.sqr(x)
    _t11 = _ball.sqr(mu)
    _t13 = _ball.mul(_t9, _t11)
    _t14 = (1.0, 0.0, 0.0, 0.0)
    _t16 = _ball.sub(alpha, _t14)
    _t18 = _ball.sqr(_t16)
    _t20 = _ball.mul(_t13, _t18)
    _t22 = _ball.neg(_t20)
    _t24 = _ball.exp(_t22)
    _t26 = _ball.mul(_t8, _t24)
    _t28 = _ball.scaled(_t26, 1.0)
    _t30 = (1.772453850905516, -7.666586499825799e-17, 0.0, 0.001953125)
    _t32 = _ball.add(_t28, _t30)
    _t33 = _ball.mul(x, mu)
    _t34 = _ball.mul(_t33, _t24)
    _t36 = _ball.scaled(_t34, 1.0)
    _t38 = _ball.sub(_t32, _t36)
    _t39 = _ball.mul(x, mu)
    _t40 = _ball.sub(_t14, alpha)
    _t42 = _ball.mul(_t39, _t40)
    _t44 = _ball.erf(_t42)
    _t46 = _ball.mul(_t44, _t30)
    _t48 = _ball.sub(_t38, _t46)
    _t50 = _ball.mul(_t4, _t48)
    _t52 = _ball.scaled(_t50, -1.0)
    if _ball_wide.will_do(_t52, (x, alpha, mu)):
        return _t52
    # -mu*x**2*(1 - alpha)*pow(pi, -1/2)*exp(-mu**2*x**2*(1 - alpha)**2) - x*erf(mu*x*(1 - ...
    _t57 = _ball.scaled(x, -1.0)
    _t59 = _ball.mul(mu, _t9)
    _t60 = _ball.mul(_t59, _t40)
    _t61 = _ball.mul(_t9, _t11)
    _t62 = _ball.sqr(_t40)
    _t64 = _ball.mul(_t61, _t62)
    _t66 = _ball.neg(_t64)
    _t68 = _ball.exp(_t66)
    _t70 = _ball.mul(_t60, _t68)
    _t71 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t73 = _ball.mul(_t70, _t71)
    _t75 = _ball.sub(_t57, _t73)
    _t76 = _ball.mul(x, _t44)
    _t78 = _ball.scaled(_t76, -1.0)
    _t80 = _ball.sub(_t75, _t78)
    if _ball_wide.will_do(_t80, (x, alpha, mu)):
        return _t80
    # where_positive(x*(2*alpha*mu*x*exp(-mu**2*x**2*(alpha - 1)**2) - 2*mu*x*exp(-mu**2*x*...
    _t85 = _ball.mul(x, _t2)
    _t86 = _ball.erfc(_t42)
    _t88 = _ball.mul(_t86, _t30)
    _t90 = _ball.add(_t28, _t88)
    _t91 = _ball.sub(_t90, _t36)
    _t93 = _ball.mul(_t85, _t91)
    _t95 = _ball.scaled(_t93, -1.0)
    _t97 = (1.5707963267948966, 6.123233995736766e-17, 1.0, 0.001953125)
    _t99 = _ball.where_positive(_t95, _t97)
    _t101 = _ball.better(_ball.better(_t52, _t80), _t99)
    return _ball_wide.settled(_t101, _smu_derivative_alpha_ball_expression, (x, alpha, mu))


@_vecmath.jit_scalar
def _smu_derivative_alpha_exact(x, alpha, mu):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    mu = _ball.from_float(mu)
    return _smu_derivative_alpha_ball(x, alpha, mu)


@_vecmath.jit_inline
def _smu_derivative_alpha_fast(x, alpha, mu):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.two_product(alpha, mu)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, _v0)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = -1.0 + alpha
    _v8 = _v7 * _v7
    _v9 = _v0 * _v0
    _v10 = _v8 * _v9
    _v11 = mu * mu
    _v12 = _v10 * _v11
    _v13 = abs(_v12)
    _v14 = _vecmath.two_product(mu, mu)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.two_sum(-1.0, alpha)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _vecmath.pair_product(_v18, _v19, _v18, _v19)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = _vecmath.pair_product(_v15, _v16, _v21, _v22)
    _v24 = _v23[0]
    _v25 = _v23[1]
    _v26 = _vecmath.two_product(_v0, _v0)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v24, _v25, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = -_v30
    _v33 = -_v31
    _v34 = _vecmath.exp_bounded_as_pair(_v32, _v33)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_product(_v5, _v6, _v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = -2.0 * _v38
    _v41 = -2.0 * _v39
    _v42 = -alpha
    _v43 = _vecmath.two_sum(_v42, 1.0)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_times(_v44, _v45, mu)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v47) > 1.0261342003245941e-289
    _v50 = _vecmath.pair_times(_v47, _v48, _v0)
    _v51 = _v50[0]
    _v52 = _v50[1]
    _v53 = _vecmath.erfc_as_pair(_v51, _v52)
    _v54 = _v53[0]
    _v55 = _v53[1]
    _v56 = _vecmath.pair_product(-1.772453850905516, 7.666586499825799e-17, _v54, _v55)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.two_product(mu, _v0)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = _vecmath.pair_product(_v60, _v61, _v35, _v36)
    _v63 = _v62[0]
    _v64 = _v62[1]
    _v65 = 2.0 * _v63
    _v66 = 2.0 * _v64
    _v67 = _vecmath.pair_sum(_v40, _v41, _v57, _v58)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_sum(_v68, _v69, _v65, _v66)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_sum(_v71, _v72, 3.544907701811032, -1.5333172999651597e-16)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = abs(_v40)
    _v77 = abs(_v57)
    _v78 = _v76 + _v77
    _v79 = _v78 + _v65
    _v80 = _v79 + 3.544907701811032
    _v81 = abs(_v74) * 8.0 >= _v80
    _v82 = _v74 + _v75
    _v83 = _vecmath.two_product(-1.0, _v82)
    _v84 = _v83[0]
    _v85 = _v83[1]
    _v86 = _vecmath.pair_times(_v84, _v85, _v0)
    _v87 = _v86[0]
    _v88 = _v86[1]
    _v89 = _vecmath.rounded(_v87, _v88)
    _v90 = -2.0 * _v63
    _v91 = -2.0 * _v64
    _v92 = 2.0 * _v38
    _v93 = 2.0 * _v39
    _v94 = _vecmath.pair_product(1.772453850905516, -7.666586499825799e-17, _v54, _v55)
    _v95 = _v94[0]
    _v96 = _v94[1]
    _v97 = _vecmath.pair_sum(_v90, _v91, _v92, _v93)
    _v98 = _v97[0]
    _v99 = _v97[1]
    _v100 = _vecmath.pair_sum(_v98, _v99, _v95, _v96)
    _v101 = _v100[0]
    _v102 = _v100[1]
    _v103 = abs(_v90)
    _v104 = abs(_v92)
    _v105 = _v103 + _v104
    _v106 = _v105 + _v95
    _v107 = abs(_v101) * 8.0 >= _v106
    _v108 = _v101 + _v102
    _v109 = _v108 * _v0
    _v110 = _v13 < 690.0
    _v111 = _v49 & _v81
    _v112 = _v111 & _v110
    _v113 = _v49 & _v107
    _v114 = _v113 & _v110
    _v115 = _v112 if x < 0.0 else _v114
    _v116 = _v89 if x < 0.0 else _v109
    _v117 = _v116 / 3.544907701811032
    _v118 = mu > 0.0
    _v119 = _vecmath.in_range(_v117)
    _v120 = abs(alpha)
    _v121 = abs(mu)
    _v122 = _v0 < 3.402823669209385e38
    _v123 = _v120 < 3.402823669209385e38
    _v124 = _v121 < 3.402823669209385e38
    _v125 = _v115 & _v118
    _v126 = _v125 & _v119
    _v127 = _v126 & _v122
    _v128 = _v127 & _v123
    _v129 = _v128 & _v124
    _v130 = _vecmath.guarded(_v117, _v129)
    return _v130, _v129


@_vecmath.jit_inline
def _smu_derivative_alpha_fast32(x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -1.0 + alpha
    _v2 = _v1 * _v1
    _v3 = _v0 * _v0
    _v4 = _v2 * _v3
    _v5 = mu * mu
    _v6 = _v4 * _v5
    _v7 = abs(_v6)
    _v8 = -_v2
    _v9 = _v8 * _v3
    _v10 = _v9 * _v5
    _v11 = _vecmath32.exp_bounded(_v10)
    _v12 = -2.0 * _v11
    _v13 = _v12 * _v0
    _v14 = _v13 * alpha
    _v15 = _v14 * mu
    _v16 = -alpha
    _v17 = _v16 + 1.0
    _v18 = _v17 * _v0
    _v19 = _v18 * mu
    _v20 = _vecmath32.erfc(_v19)
    _v21 = -1.772453850905516 * _v20
    _v22 = 2.0 * _v11
    _v23 = _v22 * _v0
    _v24 = _v23 * mu
    _v25 = _v15 + _v21
    _v26 = _v25 + _v24
    _v27 = _v26 + 3.544907701811032
    _v28 = abs(_v15)
    _v29 = abs(_v21)
    _v30 = _v28 + _v29
    _v31 = _v30 + _v24
    _v32 = _v31 + 3.544907701811032
    _v33 = abs(_v27) * 4096.0 >= _v32
    _v34 = -_v27
    _v35 = _v34 * _v0
    _v36 = _v13 * mu
    _v37 = _v23 * alpha
    _v38 = _v37 * mu
    _v39 = 1.772453850905516 * _v20
    _v40 = _v36 + _v38
    _v41 = _v40 + _v39
    _v42 = abs(_v36)
    _v43 = abs(_v38)
    _v44 = _v42 + _v43
    _v45 = _v44 + _v39
    _v46 = abs(_v41) * 4096.0 >= _v45
    _v47 = _v41 * _v0
    _v48 = _v7 < 300.0
    _v49 = _v33 & _v48
    _v50 = _v46 & _v48
    _v51 = _v49 if x < 0.0 else _v50
    _v52 = _v35 if x < 0.0 else _v47
    _v53 = 1.0 / 3.544907701811032
    _v54 = _v52 * _v53
    _v55 = mu > 0.0
    _v56 = _vecmath.in_range(_v54)
    _v57 = abs(alpha)
    _v58 = abs(mu)
    _v59 = _vecmath32.single(_v54)
    _v60 = _v0 < 3.402823669209385e38
    _v61 = _v57 < 3.402823669209385e38
    _v62 = _v58 < 3.402823669209385e38
    _v63 = _v51 & _v55
    _v64 = _v63 & _v56
    _v65 = _v64 & _v60
    _v66 = _v65 & _v61
    _v67 = _v66 & _v62
    _v68 = _vecmath32.guarded(_v59, _v67)
    return _v68, _v67


@_cached
def _fill_smu_derivative_alpha(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu_derivative_alpha(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu_derivative_alpha(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN
    ball = _smu_derivative_alpha_exact(x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu_derivative_alpha(x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu_derivative_alpha(x, alpha, mu):
    value, ok = _smu_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu_derivative_alpha(x, alpha, mu):
    value, ok = _smu_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "smu_derivative_alpha",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_derivative_alpha,
        fill32=_fill32_smu_derivative_alpha,
        mend=_mend_smu_derivative_alpha,
        one=_one_smu_derivative_alpha,
        one32=_one32_smu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smu with respect to its parameter alpha.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu_derivative_alpha.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu_derivative_alpha)
def _overload_smu_derivative_alpha(x, alpha=0.25, mu=1.0):
    call = _kernel_smu_derivative_alpha.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


_smu_derivative_mu_ball_expression = _ball_wide.program(
    "x alpha mu",
    "x**2*(1 - alpha)**2*exp(-mu**2*x**2*(1 - alpha)**2)/sqrt(pi)",
    "x**2*(alpha - 1)**2*exp(-mu**2*x**2*(alpha - 1)**2)/sqrt(pi)",
)


@_vecmath.jit_scalar
def _smu_derivative_mu_ball(x, alpha, mu):
    """In balls."""
    # x**2*(alpha - 1)**2*exp(-mu**2*x**2*(alpha - 1)**2)/sqrt(pi)
    _t2 = _ball.sqr(x)
    _t5 = (1.0, 0.0, 0.0, 0.0)
    _t7 = _ball.sub(alpha, _t5)
    _t9 = _ball.sqr(_t7)
    _t11 = _ball.mul(_t2, _t9)
    _t12 = (1.1283791670955126, 1.533545961316588e-17, -1.0, 0.0009765625)
    _t14 = _ball.mul(_t11, _t12)
    _t16 = _ball.sqr(mu)
    _t18 = _ball.mul(_t2, _t16)
    _t19 = _ball.mul(_t18, _t9)
    _t21 = _ball.neg(_t19)
    _t23 = _ball.exp(_t21)
    _t25 = _ball.mul(_t14, _t23)
    return _ball_wide.settled(_t25, _smu_derivative_mu_ball_expression, (x, alpha, mu))


@_vecmath.jit_scalar
def _smu_derivative_mu_limit(x, alpha, mu):
    """In balls."""
    return _smu_derivative_mu_ball(x, alpha, mu)


@_vecmath.jit_scalar
def _smu_derivative_mu_exact(x, alpha, mu):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    mu = _ball.from_float(mu)
    _at = _smu_derivative_mu_limit(x, alpha, mu)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _smu_derivative_mu_limit(x, alpha, mu)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _smu_derivative_mu_fast(x, alpha, mu):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(x, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(_v1) > 1.0261342003245941e-289
    _v4 = _vecmath.pair_product(0.5641895835477563, 7.66772980658294e-18, _v1, _v2)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.two_sum(-1.0, alpha)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v8, _v9, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = abs(_v11) > 1.0261342003245941e-289
    _v14 = _vecmath.pair_product(_v5, _v6, _v11, _v12)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = -1.0 + alpha
    _v18 = _v17 * _v17
    _v19 = abs(_v18) > 1.0261342003245941e-289
    _v20 = mu * mu
    _v21 = _v18 * _v20
    _v22 = x * x
    _v23 = abs(_v22) > 1.0261342003245941e-289
    _v24 = _v21 * _v22
    _v25 = abs(_v24)
    _v26 = _vecmath.two_product(mu, mu)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_product(_v1, _v2, _v27, _v28)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _vecmath.pair_product(_v30, _v31, _v11, _v12)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -_v33
    _v36 = -_v34
    _v37 = _vecmath.exp_bounded_as_pair(_v35, _v36)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_product(_v15, _v16, _v38, _v39)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _v41 + _v42
    _v44 = mu > 0.0
    _v45 = _vecmath.in_range(_v43)
    _v46 = abs(x)
    _v47 = abs(alpha)
    _v48 = abs(mu)
    _v49 = _v25 < 690.0
    _v50 = _v46 < 3.402823669209385e38
    _v51 = _v47 < 3.402823669209385e38
    _v52 = _v48 < 3.402823669209385e38
    _v53 = _v3 & _v13
    _v54 = _v53 & _v19
    _v55 = _v54 & _v23
    _v56 = _v55 & _v44
    _v57 = _v56 & _v45
    _v58 = _v57 & _v49
    _v59 = _v58 & _v50
    _v60 = _v59 & _v51
    _v61 = _v60 & _v52
    _v62 = _vecmath.guarded(_v43, _v61)
    return _v62, _v61


@_vecmath.jit_inline
def _smu_derivative_mu_fast32(x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + alpha
    _v1 = _v0 * _v0
    _v2 = 0.5641895835477563 * _v1
    _v3 = mu * mu
    _v4 = _v1 * _v3
    _v5 = x * x
    _v6 = _v4 * _v5
    _v7 = abs(_v6)
    _v8 = -_v1
    _v9 = _v8 * _v3
    _v10 = _v9 * _v5
    _v11 = _vecmath32.exp_light(_v10)
    _v12 = _v2 * _v11
    _v13 = _v12 * _v5
    _v14 = mu > 0.0
    _v15 = _vecmath.in_range(_v13)
    _v16 = abs(x)
    _v17 = abs(alpha)
    _v18 = abs(mu)
    _v19 = _vecmath32.single(_v13)
    _v20 = _v7 < 300.0
    _v21 = _v16 < 3.402823669209385e38
    _v22 = _v17 < 3.402823669209385e38
    _v23 = _v18 < 3.402823669209385e38
    _v24 = _v14 & _v15
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = _v27 & _v23
    _v29 = _vecmath32.guarded(_v19, _v28)
    return _v29, _v28


@_cached
def _fill_smu_derivative_mu(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_mu_fast(_loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu_derivative_mu(x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_derivative_mu_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu_derivative_mu(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN
    ball = _smu_derivative_mu_exact(x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu_derivative_mu(x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu_derivative_mu(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu_derivative_mu(x, alpha, mu):
    value, ok = _smu_derivative_mu_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_derivative_mu(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu_derivative_mu(x, alpha, mu):
    value, ok = _smu_derivative_mu_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_derivative_mu(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu_derivative_mu = _dispatch.Kernel(
    __name__,
    "smu_derivative_mu",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_derivative_mu,
        fill32=_fill32_smu_derivative_mu,
        mend=_mend_smu_derivative_mu,
        one=_one_smu_derivative_mu,
        one32=_one32_smu_derivative_mu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def smu_derivative_mu(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of smu with respect to its parameter mu.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu_derivative_mu.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu_derivative_mu)
def _overload_smu_derivative_mu(x, alpha=0.25, mu=1.0):
    call = _kernel_smu_derivative_mu.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


@_vecmath.jit_inline
def _smu_derivative_fast_pulled32(grad_output, x, alpha, mu):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = alpha * alpha
    _v2 = -2.0 * _v1
    _v3 = -1.0 + alpha
    _v4 = _v3 * _v3
    _v5 = _v0 * _v0
    _v6 = _v4 * _v5
    _v7 = mu * mu
    _v8 = _v6 * _v7
    _v9 = abs(_v8)
    _v10 = -_v4
    _v11 = _v10 * _v5
    _v12 = _v11 * _v7
    _v13 = _vecmath32.exp_bounded(_v12)
    _v14 = _v2 * _v13
    _v15 = _v14 * _v0
    _v16 = _v15 * mu
    _v17 = -2.0 * _v13
    _v18 = _v17 * _v0
    _v19 = _v18 * mu
    _v20 = -alpha
    _v21 = _v20 + 1.0
    _v22 = _v21 * _v0
    _v23 = _v22 * mu
    _v24 = _vecmath32.erfc(_v23)
    _v25 = -1.772453850905516 * _v24
    _v26 = _v25 * alpha
    _v27 = 3.544907701811032 * alpha
    _v28 = 4.0 * _v13
    _v29 = _v28 * _v0
    _v30 = _v29 * alpha
    _v31 = _v30 * mu
    _v32 = 1.772453850905516 * _v24
    _v33 = _v16 + _v19
    _v34 = _v33 + _v26
    _v35 = _v34 + _v27
    _v36 = _v35 + _v31
    _v37 = _v36 + _v32
    _v38 = abs(_v16)
    _v39 = abs(_v19)
    _v40 = abs(_v26)
    _v41 = abs(_v27)
    _v42 = abs(_v31)
    _v43 = _v38 + _v39
    _v44 = _v43 + _v40
    _v45 = _v44 + _v41
    _v46 = _v45 + _v42
    _v47 = _v46 + _v32
    _v48 = abs(_v37) * 4096.0 >= _v47
    _v49 = -4.0 * _v13
    _v50 = _v49 * _v0
    _v51 = _v50 * alpha
    _v52 = _v51 * mu
    _v53 = 2.0 * _v1
    _v54 = _v53 * _v13
    _v55 = _v54 * _v0
    _v56 = _v55 * mu
    _v57 = 2.0 * _v13
    _v58 = _v57 * _v0
    _v59 = _v58 * mu
    _v60 = _v32 * alpha
    _v61 = _v52 + _v25
    _v62 = _v61 + _v56
    _v63 = _v62 + _v59
    _v64 = _v63 + 3.544907701811032
    _v65 = _v64 + _v60
    _v66 = abs(_v52)
    _v67 = abs(_v25)
    _v68 = abs(_v60)
    _v69 = _v66 + _v67
    _v70 = _v69 + _v56
    _v71 = _v70 + _v59
    _v72 = _v71 + 3.544907701811032
    _v73 = _v72 + _v68
    _v74 = abs(_v65) * 4096.0 >= _v73
    _v75 = _v9 < 300.0
    _v76 = _v48 & _v75
    _v77 = _v74 & _v75
    _v78 = _v76 if x < 0.0 else _v77
    _v79 = _v37 if x < 0.0 else _v65
    _v80 = 1.0 / 3.544907701811032
    _v81 = _v79 * _v80
    _v82 = mu > 0.0
    _v83 = _vecmath.in_range(_v81)
    _v84 = abs(alpha)
    _v85 = abs(mu)
    _v86 = _vecmath32.product(grad_output, _v81)
    _v87 = _v0 < 3.402823669209385e38
    _v88 = _v84 < 3.402823669209385e38
    _v89 = _v85 < 3.402823669209385e38
    _v90 = _v78 & _v82
    _v91 = _v90 & _v83
    _v92 = _v91 & _v87
    _v93 = _v92 & _v88
    _v94 = _v93 & _v89
    _v95 = _vecmath32.guarded(_v86, _v94)
    return _v95, _v95 == _v95


@_vecmath.jit_inline
def _smu_backward_fast(grad_output, x, alpha, mu):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _smu_derivative_fast(x, alpha, mu)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _smu_backward_fast32(grad_output, x, alpha, mu):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smu_derivative_fast_pulled32(grad_output, x, alpha, mu)
    return _r0, _ok0


@_vecmath.jit_scalar
def _smu_backward_exact(grad_output, x, alpha, mu):
    """Right everywhere: balls."""
    _d0 = _smu_derivative_exact(x, alpha, mu)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_smu_backward(grad_output, x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_smu_backward(grad_output, x, alpha, mu, out):
    missed = False
    for i in range(out.size):
        value, ok = _smu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_smu_backward(grad_output, x, alpha, mu, width):
    if _loops.any_nan(grad_output, x, alpha, mu):
        return _loops.NAN
    ball = _smu_backward_exact(grad_output, x, alpha, mu)
    return _loops.rounded(ball, width)


@_cached
def _mend_smu_backward(grad_output, x, alpha, mu, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_smu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(mu, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_smu_backward(grad_output, x, alpha, mu):
    value, ok = _smu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(mu),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_smu_backward(grad_output, x, alpha, mu):
    value, ok = _smu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact = _round_smu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(mu),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_smu_backward = _dispatch.Kernel(
    __name__,
    "smu_backward",
    ("grad_output", "x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_backward,
        fill32=_fill32_smu_backward,
        mend=_mend_smu_backward,
        one=_one_smu_backward,
        one32=_one32_smu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def smu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of smu.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_smu_backward.call(out, grad_output, x, alpha, mu)


@_loops.callable_when_jitted(smu_backward)
def _overload_smu_backward(grad_output, x, alpha=0.25, mu=1.0):
    call = _kernel_smu_backward.compiled(grad_output, x, alpha, mu)

    def jitted(grad_output, x, alpha=0.25, mu=1.0):
        return call(grad_output, x, alpha, mu)

    return jitted


@_vecmath.jit_inline
def _smu_value_and_derivative_fast(x, alpha, mu):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smu_fast(x, alpha, mu)
    _r1, _ok1 = _smu_derivative_fast(x, alpha, mu)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _smu_value_and_derivative_fast32(x, alpha, mu):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _smu_fast32(x, alpha, mu)
    _r1, _ok1 = _smu_derivative_fast32(x, alpha, mu)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _smu_value_and_derivative_exact(x, alpha, mu):
    """Right everywhere: balls."""
    _r0 = _smu_exact(x, alpha, mu)
    _r1 = _smu_derivative_exact(x, alpha, mu)
    return _r0, _r1


@_cached
def _fill_smu_value_and_derivative(x, alpha, mu, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _smu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_smu_value_and_derivative(x, alpha, mu, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _smu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_smu_value_and_derivative(x, alpha, mu, width):
    if _loops.any_nan(x, alpha, mu):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _smu_value_and_derivative_exact(x, alpha, mu)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_smu_value_and_derivative(x, alpha, mu, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_smu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(mu, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_smu_value_and_derivative(x, alpha, mu):
    value_0, value_1, ok = _smu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact_0, exact_1 = _round_smu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_smu_value_and_derivative(x, alpha, mu):
    value_0, value_1, ok = _smu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(mu)
    )
    if not ok:
        exact_0, exact_1 = _round_smu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(mu), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_smu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "smu_value_and_derivative",
    ("x", "alpha", "mu"),
    _loops.Loops(
        fill=_fill_smu_value_and_derivative,
        fill32=_fill32_smu_value_and_derivative,
        mend=_mend_smu_value_and_derivative,
        one=_one_smu_value_and_derivative,
        one32=_one32_smu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def smu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """SMU and its derivative, in one pass.

    alpha: default 0.25.
    mu: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_smu_value_and_derivative.call(out, x, alpha, mu)


@_loops.callable_when_jitted(smu_value_and_derivative)
def _overload_smu_value_and_derivative(x, alpha=0.25, mu=1.0):
    call = _kernel_smu_value_and_derivative.compiled(x, alpha, mu)

    def jitted(x, alpha=0.25, mu=1.0):
        return call(x, alpha, mu)

    return jitted


def smu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times smu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "smu_backward_alpha",
        _kernel_smu_derivative_alpha,
        ("grad_output", "x", "alpha", "mu"),
        2,
        (grad_output, x, alpha, mu),
        out,
    )


def smu_backward_mu(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times smu_derivative_mu, over the axes along which mu is broadcast.

    mu and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of mu's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "smu_backward_mu",
        _kernel_smu_derivative_mu,
        ("grad_output", "x", "alpha", "mu"),
        3,
        (grad_output, x, alpha, mu),
        out,
    )
