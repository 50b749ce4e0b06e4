"""Quick GELU.

Written by `symact build` from [quick_gelu] in gated.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "quick_gelu",
    "quick_gelu_backward",
    "quick_gelu_derivative",
    "quick_gelu_derivative2",
    "quick_gelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_quick_gelu_ball_expression = _ball_wide.program(
    "x", "x/(1 + exp(-851*x/500))", "x*exp(851*x/500)/(exp(851*x/500) + 1)"
)


@_vecmath.jit_scalar
def _quick_gelu_ball(x):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x/(exp(-851*x/500) + 1)
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = (-1.702, -4.263256414560601e-17, 0.0, 0.001953125)
    _t6 = _ball.mul(_t4, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.add(_t2, _t8)
    _t12 = _ball.div(x, _t10)
    if _ball.is_sure(_t12):
        return _t12
    # x*exp(851*x/500)/(exp(851*x/500) + 1)
    _t17 = (1.702, 4.263256414560601e-17, 0.0, 0.001953125)
    _t19 = _ball.mul(_t17, x)
    _t21 = _ball.exp(_t19)
    _t23 = _ball.mul(x, _t21)
    _t25 = _ball.add(_t2, _t21)
    _t27 = _ball.div(_t23, _t25)
    _t29 = _ball.better(_t12, _t27)
    return _ball_wide.settled(_t29, _quick_gelu_ball_expression, (x,))


@_vecmath.jit_scalar
def _quick_gelu_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _quick_gelu_ball(x)


@_vecmath.jit_inline
def _quick_gelu_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(-1.702, -4.263256414560601e-17, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.exp_bounded_dd(_v2, _v3)
    _v5 = 1.0 + _v4
    _v6 = x / _v5
    _v7 = x > 28.0
    _v8 = x if _v7 else _v6
    _v9 = x < -448.0
    _v10 = -0.0 if _v9 else _v8
    _v11 = _v0 < 190.951821386604
    _v12 = _v11 | _v7
    _v13 = _v12 | _v9
    _v14 = _vecmath.guarded(_v10, _v13)
    return _v14, _v13


@_vecmath.jit_inline
def _quick_gelu_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -1.702 * x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = 1.0 + _v2
    _v4 = x / _v3
    _v5 = _vecmath32.single(_v4)
    _v6 = x > 28.0
    _v7 = _vecmath32.single(x)
    _v8 = _v7 if _v6 else _v5
    _v9 = x < -72.0
    _v10 = _vecmath32.single(-0.0)
    _v11 = _v10 if _v9 else _v8
    _v12 = _v11 if x == x else _vecmath32.single(x)
    return _v12, True


@_cached
def _fill_quick_gelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_quick_gelu(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_quick_gelu(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _quick_gelu_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_quick_gelu(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_quick_gelu(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_quick_gelu(x):
    value, ok = _quick_gelu_fast(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_quick_gelu(x):
    value, ok = _quick_gelu_fast32(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_quick_gelu = _dispatch.Kernel(
    __name__,
    "quick_gelu",
    ("x",),
    _loops.Loops(
        fill=_fill_quick_gelu,
        fill32=_fill32_quick_gelu,
        mend=_mend_quick_gelu,
        one=_one_quick_gelu,
        one32=_one32_quick_gelu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def quick_gelu(x: ArrayLike, *, out: Any = None) -> Any:
    """Quick GELU, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_quick_gelu.call(out, x)


@_loops.callable_when_jitted(quick_gelu)
def _overload_quick_gelu(x):
    call = _kernel_quick_gelu.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_quick_gelu_derivative_ball_expression = _ball_wide.program(
    "x",
    "851*x*exp(-851*x/500)/(500*(1 + exp(-851*x/500))**2) + 1/(1 + exp(-851*x/500))",
    "(851*x*exp(-851*x/500) + 500*exp(-851*x/500) + 500)/(500*(exp(-851*x/500) + 1)**2)",
    "(851*x + 500*exp(851*x/500) + 500)*exp(851*x/500)/(500*(exp(851*x/500) + 1)**2)",
)


@_vecmath.jit_scalar
def _quick_gelu_derivative_ball(x):
    """In balls."""
    # (851*x*exp(-851*x/500) + 500*exp(-851*x/500) + 500)/(500*(exp(-851*x/500) + 1)**2)
    _t1 = (1.953125, 0.0, 8.0, 0.0)
    _t3 = (-1.702, -4.263256414560601e-17, 0.0, 0.001953125)
    _t6 = _ball.mul(_t3, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.mul(_t1, _t8)
    _t12 = _ball.add(_t1, _t10)
    _t13 = (1.662109375, 0.0, 9.0, 0.0)
    _t15 = _ball.mul(x, _t8)
    _t17 = _ball.mul(_t13, _t15)
    _t19 = _ball.add(_t12, _t17)
    _t21 = (1.0, 0.0, 0.0, 0.0)
    _t23 = _ball.add(_t21, _t8)
    _t25 = _ball.sqr(_t23)
    _t27 = _ball.mul(_t1, _t25)
    _t29 = _ball.div(_t19, _t27)
    if _ball.is_sure(_t29):
        return _t29
    # (851*x + 500*exp(851*x/500) + 500)*exp(851*x/500)/(500*(exp(851*x/500) + 1)**2)
    _t34 = (1.702, 4.263256414560601e-17, 0.0, 0.001953125)
    _t36 = _ball.mul(_t34, x)
    _t38 = _ball.exp(_t36)
    _t40 = _ball.mul(_t1, _t38)
    _t42 = _ball.add(_t1, _t40)
    _t43 = _ball.mul(_t13, x)
    _t45 = _ball.add(_t42, _t43)
    _t47 = _ball.mul(_t45, _t38)
    _t49 = _ball.add(_t21, _t38)
    _t51 = _ball.sqr(_t49)
    _t53 = _ball.mul(_t1, _t51)
    _t55 = _ball.div(_t47, _t53)
    _t57 = _ball.better(_t29, _t55)
    return _ball_wide.settled(_t57, _quick_gelu_derivative_ball_expression, (x,))


@_vecmath.jit_scalar
def _quick_gelu_derivative_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _quick_gelu_derivative_ball(x)


@_vecmath.jit_inline
def _quick_gelu_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _vecmath.pair_times(1.702, 4.263256414560601e-17, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.exp_bounded_dd(_v2, _v3)
    _v5 = 500.0 * _v4
    _v6 = 851.0 * x
    _v7 = 500.0 + _v5
    _v8 = _v7 + _v6
    _v9 = abs(_v6)
    _v10 = _v7 + _v9
    _v11 = abs(_v8) * 4.0 >= _v10
    _v12 = _v8 * _v4
    _v13 = 2.0 + _v4
    _v14 = _v5 * _v13
    _v15 = 500.0 + _v14
    _v16 = _v12 / _v15
    _v17 = x + 0.751154255441289
    _v18 = _v17 + -4.696480973567411e-17
    _v19 = _vecmath.fma(_v18, 0.09305963675729108, 0.42481282173594387)
    _v20 = _vecmath.fma(_v18, -0.09435720712877689, -0.12774050660224037)
    _v21 = _vecmath.fma(_v18, 0.03303723646251247, 0.0030781165473418638)
    _v22 = _vecmath.fma(_v18, -0.004902482631634184, 0.013076914303273929)
    _v23 = _vecmath.fma(_v18, -0.0010215998598852884, -0.006065146679889134)
    _v24 = _vecmath.fma(_v18, 0.0008642437678660657, 0.0013860490695925347)
    _v25 = _vecmath.fma(_v18, -0.0002623023527746179, -5.047677903390983e-05)
    _v26 = _vecmath.fma(_v18, 4.630118606594029e-06, -9.470875661323321e-05)
    _v27 = _v18 * _v18
    _v28 = _vecmath.fma(_v27, _v20, _v19)
    _v29 = _vecmath.fma(_v27, _v22, _v21)
    _v30 = _vecmath.fma(_v27, _v24, _v23)
    _v31 = _vecmath.fma(_v27, _v26, _v25)
    _v32 = _v27 * _v27
    _v33 = _vecmath.fma(_v32, _v29, _v28)
    _v34 = _vecmath.fma(_v32, _v31, _v30)
    _v35 = _v32 * _v32
    _v36 = _vecmath.fma(_v35, _v34, _v33)
    _v37 = _vecmath.fma(_v18, _v36, 0.37071552313509976)
    _v38 = _v18 * _v37
    _v39 = (x > -1.129101494446616) & (x < -0.4986142418380542)
    _v40 = _v0 < 190.951821386604
    _v41 = _v11 & _v40
    _v42 = _v41 | _v39
    _v43 = _v38 if _v39 else _v16
    _v44 = _vecmath.in_range(_v43)
    _v45 = x > 28.0
    _v46 = 1.0 if _v45 else _v43
    _v47 = x < -896.0
    _v48 = -0.0 if _v47 else _v46
    _v49 = _v48 if x == x else x
    _v50 = _v42 & _v44
    _v51 = _v50 | _v45
    _v52 = _v51 | _v47
    _v53 = _vecmath.guarded(_v49, _v52)
    return _v53, _v52


@_vecmath.jit_inline
def _quick_gelu_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -1.702 * x
    _v2 = _vecmath32.exp_bounded(_v1)
    _v3 = 500.0 * _v2
    _v4 = 851.0 * _v2
    _v5 = _v4 * x
    _v6 = 500.0 + _v3
    _v7 = _v6 + _v5
    _v8 = abs(_v5)
    _v9 = _v6 + _v8
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = 1.0 + _v2
    _v12 = _v11 * _v11
    _v13 = 500.0 * _v12
    _v14 = _v7 / _v13
    _v15 = _vecmath32.single(_v14)
    _v16 = x > 28.0
    _v17 = _vecmath32.single(1.0)
    _v18 = _v17 if _v16 else _v15
    _v19 = x < -120.0
    _v20 = _vecmath32.single(-0.0)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v0 < 88.1316098707403
    _v23 = _v10 & _v22
    _v24 = _v23 | _v16
    _v25 = _v24 | _v19
    _v26 = _vecmath32.guarded(_v21, _v25)
    return _v26, _v25


@_cached
def _fill_quick_gelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_quick_gelu_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_quick_gelu_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _quick_gelu_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_quick_gelu_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_quick_gelu_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_quick_gelu_derivative(x):
    value, ok = _quick_gelu_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_quick_gelu_derivative(x):
    value, ok = _quick_gelu_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_quick_gelu_derivative = _dispatch.Kernel(
    __name__,
    "quick_gelu_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_quick_gelu_derivative,
        fill32=_fill32_quick_gelu_derivative,
        mend=_mend_quick_gelu_derivative,
        one=_one_quick_gelu_derivative,
        one32=_one32_quick_gelu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def quick_gelu_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of quick_gelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_quick_gelu_derivative.call(out, x)


@_loops.callable_when_jitted(quick_gelu_derivative)
def _overload_quick_gelu_derivative(x):
    call = _kernel_quick_gelu_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_quick_gelu_derivative2_ball_expression = _ball_wide.program(
    "x",
    "851*(-851*x*(exp(-851*x/500) - 2*exp(-851*x/250)/(1 + exp(-851*x/500))) + "
    "1000*exp(-851*x/500))/(250000*(1 + exp(-851*x/500))**2)",
    "-851*(-1702*x*exp(-851*x/250) + 851*x*exp(-851*x/500)**2 + 851*x*exp(-851*x/500) - "
    "1000*exp(-851*x/500)**2 - 1000*exp(-851*x/500))/(250000*(exp(-851*x/500) + 1)**3)",
    "851*(1702*x*exp(851*x/500)**2 - 851*x*exp(851*x/500)*exp(851*x/250) - 851*x*exp(851*x/250) + "
    "1000*exp(851*x/500)*exp(851*x/250) + "
    "1000*exp(851*x/250))*exp(851*x/500)/(250000*(exp(851*x/500) + 1)**3*exp(851*x/250))",
)


@_vecmath.jit_scalar
def _quick_gelu_derivative2_ball(x):
    """In balls."""
    # -851*(-1702*x*exp(-851*x/250) + 851*x*exp(-851*x/500)**2 + 851*x*exp(-851*x/500) - 10...
    _t1 = (1.3813037872314453, 0.0, 20.0, 0.0)
    _t4 = (-1.702, -4.263256414560601e-17, 1.0, 0.001953125)
    _t6 = _ball.mul(_t4, x)
    _t8 = _ball.exp(_t6)
    _t10 = _ball.mul(x, _t8)
    _t12 = _ball.mul(_t1, _t10)
    _t14 = (1.6231536865234375, 0.0, 19.0, 0.0)
    _t16 = (-1.702, -4.263256414560601e-17, 0.0, 0.001953125)
    _t18 = _ball.mul(_t16, x)
    _t20 = _ball.exp(_t18)
    _t22 = _ball.mul(_t14, _t20)
    _t24 = _ball.add(_t12, _t22)
    _t25 = _ball.sqr(_t20)
    _t27 = _ball.mul(_t14, _t25)
    _t29 = _ball.add(_t24, _t27)
    _t30 = (1.3813037872314453, 0.0, 19.0, 0.0)
    _t32 = _ball.mul(x, _t20)
    _t34 = _ball.mul(_t30, _t32)
    _t36 = _ball.sub(_t29, _t34)
    _t37 = _ball.mul(x, _t25)
    _t39 = _ball.mul(_t30, _t37)
    _t41 = _ball.sub(_t36, _t39)
    _t43 = (1.9073486328125, 0.0, 17.0, 0.0)
    _t45 = (1.0, 0.0, 0.0, 0.0)
    _t47 = _ball.add(_t45, _t20)
    _t49 = _ball.powi(_t47, 3)
    _t51 = _ball.mul(_t43, _t49)
    _t53 = _ball.div(_t41, _t51)
    if _ball.is_sure(_t53):
        return _t53
    # 851*(1702*x*exp(851*x/500)**2 - 851*x*exp(851*x/500)*exp(851*x/250) - 851*x*exp(851*x...
    _t58 = (1.662109375, 0.0, 9.0, 0.0)
    _t60 = (1.953125, 0.0, 9.0, 0.0)
    _t62 = (1.702, 4.263256414560601e-17, 1.0, 0.001953125)
    _t64 = _ball.mul(_t62, x)
    _t66 = _ball.exp(_t64)
    _t68 = _ball.mul(_t60, _t66)
    _t70 = (1.702, 4.263256414560601e-17, 0.0, 0.001953125)
    _t72 = _ball.mul(_t70, x)
    _t74 = _ball.exp(_t72)
    _t76 = _ball.mul(_t66, _t74)
    _t78 = _ball.mul(_t60, _t76)
    _t80 = _ball.add(_t68, _t78)
    _t81 = (1.662109375, 0.0, 10.0, 0.0)
    _t83 = _ball.sqr(_t74)
    _t85 = _ball.mul(x, _t83)
    _t87 = _ball.mul(_t81, _t85)
    _t89 = _ball.add(_t80, _t87)
    _t90 = _ball.mul(x, _t66)
    _t92 = _ball.mul(_t58, _t90)
    _t94 = _ball.sub(_t89, _t92)
    _t95 = _ball.mul(x, _t66)
    _t96 = _ball.mul(_t95, _t74)
    _t98 = _ball.mul(_t58, _t96)
    _t100 = _ball.sub(_t94, _t98)
    _t102 = _ball.mul(_t100, _t74)
    _t104 = _ball.mul(_t58, _t102)
    _t106 = _ball.add(_t45, _t74)
    _t108 = _ball.powi(_t106, 3)
    _t110 = _ball.mul(_t108, _t66)
    _t112 = _ball.mul(_t43, _t110)
    _t114 = _ball.div(_t104, _t112)
    _t116 = _ball.better(_t53, _t114)
    return _ball_wide.settled(_t116, _quick_gelu_derivative2_ball_expression, (x,))


@_vecmath.jit_scalar
def _quick_gelu_derivative2_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    return _quick_gelu_derivative2_ball(x)


@_vecmath.jit_inline
def _quick_gelu_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(-724201.0, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = abs(x)
    _v4 = _vecmath.pair_times(-1.702, -4.263256414560601e-17, x)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.exp_bounded_as_pair(_v5, _v6)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_product(_v1, _v2, _v8, _v9)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_product(_v8, _v9, _v8, _v9)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_product(_v1, _v2, _v14, _v15)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = _vecmath.two_product(1448402.0, x)
    _v20 = _v19[0]
    _v21 = _v19[1]
    _v22 = _vecmath.pair_times(-3.404, -8.526512829121202e-17, x)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.exp_bounded_as_pair(_v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_product(_v20, _v21, _v26, _v27)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = _vecmath.pair_times(_v8, _v9, 851000.0)
    _v32 = _v31[0]
    _v33 = _v31[1]
    _v34 = _vecmath.pair_times(_v14, _v15, 851000.0)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_sum(_v11, _v12, _v17, _v18)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_sum(_v38, _v39, _v29, _v30)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_sum(_v41, _v42, _v32, _v33)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v35, _v36)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(_v11)
    _v50 = abs(_v17)
    _v51 = abs(_v29)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v51
    _v54 = _v53 + _v32
    _v55 = _v54 + _v35
    _v56 = abs(_v47) * 8192.0 >= _v55
    _v57 = _vecmath.two_sum(_v47, _v48)
    _v58 = _v57[0]
    _v59 = _v57[1]
    _v60 = _vecmath.pair_plus(_v8, _v9, 1.0)
    _v61 = _v60[0]
    _v62 = _v60[1]
    _v63 = _vecmath.pair_product(_v61, _v62, _v61, _v62)
    _v64 = _v63[0]
    _v65 = _v63[1]
    _v66 = _vecmath.pair_product(_v64, _v65, _v61, _v62)
    _v67 = _v66[0]
    _v68 = _v66[1]
    _v69 = _vecmath.pair_times(_v67, _v68, 250000.0)
    _v70 = _v69[0]
    _v71 = _v69[1]
    _v72 = _vecmath.pair_quotient(_v58, _v59, _v70, _v71)
    _v73 = _v72[0]
    _v74 = _v72[1]
    _v75 = _v73 + _v74
    _v76 = _vecmath.in_range(_v75)
    _v77 = _v3 < 63.16098707403055
    _v78 = _v56 & _v76
    _v79 = _v78 & _v77
    _v80 = _vecmath.guarded(_v75, _v79)
    return _v80, _v79


@_vecmath.jit_inline
def _quick_gelu_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -3.404 * x
    _v2 = _vecmath32.exp_bounded(_v1)
    _v3 = -2.0 * _v2
    _v4 = -1.702 * x
    _v5 = _vecmath32.exp_bounded(_v4)
    _v6 = 1.0 + _v5
    _v7 = _v3 / _v6
    _v8 = _v7 + _v5
    _v9 = abs(_v7)
    _v10 = _v9 + _v5
    _v11 = abs(_v8) * 4096.0 >= _v10
    _v12 = -724201.0 * _v8
    _v13 = _v12 * x
    _v14 = 851000.0 * _v5
    _v15 = _v13 + _v14
    _v16 = abs(_v13)
    _v17 = _v16 + _v14
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v6 * _v6
    _v20 = 250000.0 * _v19
    _v21 = _v15 / _v20
    _v22 = _vecmath32.single(_v21)
    _v23 = _v0 < 44.06580493537015
    _v24 = _v11 & _v18
    _v25 = _v24 & _v23
    _v26 = _vecmath32.guarded(_v22, _v25)
    return _v26, _v25


@_cached
def _fill_quick_gelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_quick_gelu_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_quick_gelu_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _quick_gelu_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_quick_gelu_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_quick_gelu_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_quick_gelu_derivative2(x):
    value, ok = _quick_gelu_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_quick_gelu_derivative2(x):
    value, ok = _quick_gelu_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_quick_gelu_derivative2 = _dispatch.Kernel(
    __name__,
    "quick_gelu_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_quick_gelu_derivative2,
        fill32=_fill32_quick_gelu_derivative2,
        mend=_mend_quick_gelu_derivative2,
        one=_one_quick_gelu_derivative2,
        one32=_one32_quick_gelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def quick_gelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of quick_gelu with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_quick_gelu_derivative2.call(out, x)


@_loops.callable_when_jitted(quick_gelu_derivative2)
def _overload_quick_gelu_derivative2(x):
    call = _kernel_quick_gelu_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _quick_gelu_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -1.702 * x
    _v2 = _vecmath32.exp_bounded(_v1)
    _v3 = 500.0 * _v2
    _v4 = 851.0 * _v2
    _v5 = _v4 * x
    _v6 = 500.0 + _v3
    _v7 = _v6 + _v5
    _v8 = abs(_v5)
    _v9 = _v6 + _v8
    _v10 = abs(_v7) * 4096.0 >= _v9
    _v11 = 1.0 + _v2
    _v12 = _v11 * _v11
    _v13 = 500.0 * _v12
    _v14 = _v7 / _v13
    _v15 = _vecmath32.product(grad_output, _v14)
    _v16 = x > 28.0
    _v17 = _vecmath32.product(grad_output, 1.0)
    _v18 = _v17 if _v16 else _v15
    _v19 = x < -120.0
    _v20 = _vecmath32.product(grad_output, -0.0)
    _v21 = _v20 if _v19 else _v18
    _v22 = _v0 < 88.1316098707403
    _v23 = _v10 & _v22
    _v24 = _v23 | _v16
    _v25 = _v24 | _v19
    _v26 = _vecmath32.guarded(_v21, _v25)
    return _v26, _v26 == _v26


@_vecmath.jit_inline
def _quick_gelu_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _quick_gelu_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _quick_gelu_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _quick_gelu_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _quick_gelu_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _quick_gelu_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_quick_gelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_quick_gelu_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _quick_gelu_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_quick_gelu_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _quick_gelu_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_quick_gelu_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_quick_gelu_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_quick_gelu_backward(grad_output, x):
    value, ok = _quick_gelu_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_quick_gelu_backward(grad_output, x):
    value, ok = _quick_gelu_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_quick_gelu_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_quick_gelu_backward = _dispatch.Kernel(
    __name__,
    "quick_gelu_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_quick_gelu_backward,
        fill32=_fill32_quick_gelu_backward,
        mend=_mend_quick_gelu_backward,
        one=_one_quick_gelu_backward,
        one32=_one32_quick_gelu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def quick_gelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of quick_gelu.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_quick_gelu_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(quick_gelu_backward)
def _overload_quick_gelu_backward(grad_output, x):
    call = _kernel_quick_gelu_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _quick_gelu_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _quick_gelu_fast(x)
    _r1, _ok1 = _quick_gelu_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _quick_gelu_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _quick_gelu_fast32(x)
    _r1, _ok1 = _quick_gelu_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _quick_gelu_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _quick_gelu_exact(x)
    _r1 = _quick_gelu_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_quick_gelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _quick_gelu_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_quick_gelu_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _quick_gelu_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_quick_gelu_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _quick_gelu_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_quick_gelu_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_quick_gelu_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_quick_gelu_value_and_derivative(x):
    value_0, value_1, ok = _quick_gelu_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_quick_gelu_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_quick_gelu_value_and_derivative(x):
    value_0, value_1, ok = _quick_gelu_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_quick_gelu_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_quick_gelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "quick_gelu_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_quick_gelu_value_and_derivative,
        fill32=_fill32_quick_gelu_value_and_derivative,
        mend=_mend_quick_gelu_value_and_derivative,
        one=_one_quick_gelu_value_and_derivative,
        one32=_one32_quick_gelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def quick_gelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Quick GELU and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_quick_gelu_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(quick_gelu_value_and_derivative)
def _overload_quick_gelu_value_and_derivative(x):
    call = _kernel_quick_gelu_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted
