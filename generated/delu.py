"""DELU.

Written by `symact build` from [delu] in exponential.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "delu",
    "delu_backward",
    "delu_backward_n",
    "delu_derivative",
    "delu_derivative2",
    "delu_derivative_n",
    "delu_value_and_derivative",
]

_cached = _loops.caching(__name__)


_delu_ball0_expression = _ball_wide.program(
    "x n",
    "x*(n + 1/2) + 1 - exp(-x)",
    "(2*n*x*exp(x) + x*exp(x) + 2*exp(x) - 2)/(2*exp(x))",
    "(2*n*x*expm1(x) + 2*n*x + x*expm1(x) + x + 2*expm1(x))/(2*expm1(x) + 2)",
)


@_vecmath.jit_scalar
def _delu_ball0(x, n):
    """In balls."""
    # (2*n*x*exp(x) + x*exp(x) + 2*exp(x) - 2)/(2*exp(x))
    _t2 = _ball.exp(x)
    _t4 = _ball.scaled(_t2, 1.0)
    _t7 = _ball.mul(n, x)
    _t8 = _ball.mul(_t7, _t2)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.add(_t4, _t10)
    _t13 = _ball.mul(x, _t2)
    _t15 = _ball.add(_t12, _t13)
    _t16 = (1.0, 0.0, 1.0, 0.0)
    _t18 = _ball.sub(_t15, _t16)
    _t20 = _ball.div(_t18, _t4)
    if _ball_wide.will_do(_t20, (x, n)):
        return _t20
    # x*(n + 1/2) - exp(-x) + 1
    _t25 = (1.0, 0.0, 0.0, 0.0)
    _t27 = (1.0, 0.0, -1.0, 0.0)
    _t29 = _ball.add(_t27, n)
    _t31 = _ball.mul(x, _t29)
    _t33 = _ball.add(_t25, _t31)
    _t34 = _ball.neg(x)
    _t36 = _ball.exp(_t34)
    _t38 = _ball.sub(_t33, _t36)
    if _ball_wide.will_do(_t38, (x, n)):
        return _t38
    # (2*n*x*expm1(x) + 2*n*x + x*expm1(x) + x + 2*expm1(x))/(2*expm1(x) + 2)
    _t43 = _ball.expm1(x)
    _t45 = _ball.scaled(_t43, 1.0)
    _t47 = _ball.mul(n, x)
    _t49 = _ball.scaled(_t47, 1.0)
    _t51 = _ball.add(_t45, _t49)
    _t52 = _ball.mul(n, x)
    _t53 = _ball.mul(_t52, _t43)
    _t55 = _ball.scaled(_t53, 1.0)
    _t57 = _ball.add(_t51, _t55)
    _t58 = _ball.add(_t57, x)
    _t59 = _ball.mul(x, _t43)
    _t61 = _ball.add(_t58, _t59)
    _t63 = _ball.add(_t16, _t45)
    _t65 = _ball.div(_t61, _t63)
    _t67 = _ball.better(_ball.better(_t20, _t38), _t65)
    return _ball_wide.settled(_t67, _delu_ball0_expression, (x, n))


_delu_ball1_expression = _ball_wide.program(
    "x n", "x*(n + 1/2) - 1 + exp(-x)", "(2*n*x*exp(x) + x*exp(x) - 2*exp(x) + 2)/(2*exp(x))"
)


@_vecmath.jit_scalar
def _delu_ball1(x, n):
    """In balls."""
    # (2*n*x*exp(x) + x*exp(x) - 2*exp(x) + 2)/(2*exp(x))
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.mul(n, x)
    _t6 = _ball.exp(x)
    _t8 = _ball.mul(_t5, _t6)
    _t10 = _ball.scaled(_t8, 1.0)
    _t12 = _ball.add(_t1, _t10)
    _t13 = _ball.mul(x, _t6)
    _t15 = _ball.add(_t12, _t13)
    _t16 = _ball.scaled(_t6, 1.0)
    _t18 = _ball.sub(_t15, _t16)
    _t20 = _ball.div(_t18, _t16)
    return _ball_wide.settled(_t20, _delu_ball1_expression, (x, n))


_delu_ball2_expression = _ball_wide.program("x n", "x/(1 + exp(-x))", "x*exp(x)/(exp(x) + 1)")


@_vecmath.jit_scalar
def _delu_ball2(x, n):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x*exp(x)/(exp(x) + 1)
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 0.0, 0.0)
    _t8 = _ball.add(_t6, _t2)
    _t10 = _ball.div(_t4, _t8)
    return _ball_wide.settled(_t10, _delu_ball2_expression, (x, n))


@_vecmath.jit_scalar
def _delu_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _delu_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_delu_sign1_expression = _ball_wide.program(
    "x n", "1 - exp(x)", "(exp(-x) - 1)/exp(-x)", "-expm1(x)"
)


@_vecmath.jit_scalar
def _delu_sign1_of(x, n):
    """In balls."""
    # 1 - exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    if _ball.is_sure(_t6):
        return _t6
    # (exp(-x) - 1)/exp(-x)
    _t11 = _ball.neg(x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sub(_t13, _t1)
    _t17 = _ball.div(_t15, _t13)
    if _ball.is_sure(_t17):
        return _t17
    # -expm1(x)
    _t22 = _ball.expm1(x)
    _t24 = _ball.neg(_t22)
    return _ball.better(_ball.better(_t6, _t17), _t24)


@_vecmath.jit_scalar
def _delu_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_sign1_of(x, n)
    return _ball_wide.ordered(_of, _delu_sign1_expression, (x, n))


@_vecmath.jit_scalar
def _delu_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _delu_sign0(x, n)
    if _order == -1:
        _order = _delu_sign1(x, n)
        if _order == -1:
            return _delu_ball0(x, n)
        return _delu_ball1(x, n)
    return _delu_ball2(x, n)


@_vecmath.jit_scalar
def _delu_limit(x, n):
    """In balls."""
    return _delu_side(x, n, 0.0)


@_vecmath.jit_scalar
def _delu_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _at = _delu_limit(x, n)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _delu_limit(x, n)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _delu_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = -_v3
    _v6 = -_v4
    _v7 = _vecmath.two_sum(0.5, n)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = _vecmath.pair_times(_v8, _v9, x)
    _v11 = _v10[0]
    _v12 = _v10[1]
    _v13 = _vecmath.pair_plus(_v5, _v6, 1.0)
    _v14 = _v13[0]
    _v15 = _v13[1]
    _v16 = _vecmath.pair_sum(_v14, _v15, _v11, _v12)
    _v17 = _v16[0]
    _v18 = _v16[1]
    _v19 = abs(_v3)
    _v20 = abs(_v11)
    _v21 = _v19 + 1.0
    _v22 = _v21 + _v20
    _v23 = abs(_v17) * 16384.0 >= _v22
    _v24 = _v17 + _v18
    _v25 = abs(n)
    _v26 = _v0 < 690.0
    _v27 = _v25 < 3.402823669209385e38
    _v28 = _v23 & _v26
    _v29 = _v28 & _v27
    _v30 = _vecmath.pair_plus(_v3, _v4, -1.0)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = abs(-1.0)
    _v34 = _v33 + _v3
    _v35 = abs(_v31) * 16384.0 >= _v34
    _v36 = _v31 + _v32
    _v37 = _v29 if _v36 < 0.0 else False
    _v38 = _v24 if _v36 < 0.0 else 0.0
    _v39 = _vecmath.exp_bounded(_v1)
    _v40 = abs(-1.0) + abs(_v39) + abs(0.0)
    _v41 = abs(_v36 - 0.0) * 1073741824.0 > _v40
    _v42 = _v0 < 300.0
    _v43 = _v35 & _v37
    _v44 = _v43 & _v41
    _v45 = _v44 & _v42
    _v46 = 1.0 + _v39
    _v47 = x / _v46
    _v48 = x < -768.0
    _v49 = -0.0 if _v48 else _v47
    _v50 = _v0 < 325.0
    _v51 = _v50 | _v48
    _v52 = _v51 & _v27
    _v53 = _v45 if x > 0.0 else _v52
    _v54 = _v38 if x > 0.0 else _v49
    _v55 = _vecmath.guarded(_v54, _v53)
    _v56 = _v55 if n == n else n
    return _v56, _v53


@_vecmath.jit_inline
def _delu_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = -_v2
    _v4 = 0.5 + n
    _v5 = _v4 * x
    _v6 = _v3 + 1.0
    _v7 = _v6 + _v5
    _v8 = abs(_v2)
    _v9 = abs(_v5)
    _v10 = _v8 + 1.0
    _v11 = _v10 + _v9
    _v12 = abs(_v7) * 262144.0 >= _v11
    _v13 = abs(n)
    _v14 = _vecmath32.single(_v7)
    _v15 = _v0 < 300.0
    _v16 = _v13 < 3.402823669209385e38
    _v17 = _v12 & _v15
    _v18 = _v17 & _v16
    _v19 = _vecmath32.single(0.0)
    _v20 = _vecmath32.exp_light(_v1)
    _v21 = -1.0 + _v20
    _v22 = abs(-1.0)
    _v23 = _v22 + _v20
    _v24 = abs(_v21) * 4096.0 >= _v23
    _v25 = _v18 if _v21 < 0.0 else False
    _v26 = _v14 if _v21 < 0.0 else _v19
    _v27 = abs(-1.0) + abs(_v20) + abs(0.0)
    _v28 = abs(_v21 - 0.0) * 1073741824.0 > _v27
    _v29 = _v24 & _v25
    _v30 = _v29 & _v28
    _v31 = _v30 & _v15
    _v32 = 1.0 + _v20
    _v33 = x / _v32
    _v34 = _vecmath32.single(_v33)
    _v35 = x < -112.0
    _v36 = _vecmath32.single(-0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v31 if x > 0.0 else _v16
    _v40 = _v26 if x > 0.0 else _v38
    _v41 = _vecmath32.guarded(_v40, _v39)
    _v42 = _v41 if n == n else _vecmath32.single(n)
    return _v42, _v39


@_cached
def _fill_delu(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_delu(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_delu(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _delu_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_delu(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_delu(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_delu(x, n):
    value, ok = _delu_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_delu(x, n):
    value, ok = _delu_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_delu = _dispatch.Kernel(
    __name__,
    "delu",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_delu,
        fill32=_fill32_delu,
        mend=_mend_delu,
        one=_one_delu,
        one32=_one32_delu,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def delu(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """DELU, elementwise.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_delu.call(out, x, n)


@_loops.callable_when_jitted(delu)
def _overload_delu(x, n=1.0):
    call = _kernel_delu.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


_delu_derivative_ball0_expression = _ball_wide.program(
    "x n", "n + 1/2 + exp(-x)", "(2*n*exp(x) + exp(x) + 2)/(2*exp(x))"
)


@_vecmath.jit_scalar
def _delu_derivative_ball0(x, n):
    """In balls."""
    # (2*n*exp(x) + exp(x) + 2)/(2*exp(x))
    _t1 = (1.0, 0.0, 1.0, 0.0)
    _t5 = _ball.exp(x)
    _t7 = _ball.mul(n, _t5)
    _t9 = _ball.scaled(_t7, 1.0)
    _t11 = _ball.add(_t1, _t9)
    _t12 = _ball.add(_t11, _t5)
    _t14 = _ball.scaled(_t5, 1.0)
    _t16 = _ball.div(_t12, _t14)
    if _ball_wide.will_do(_t16, (x, n)):
        return _t16
    # n + exp(-x) + 1/2
    _t21 = (1.0, 0.0, -1.0, 0.0)
    _t23 = _ball.neg(x)
    _t25 = _ball.exp(_t23)
    _t27 = _ball.add(_t21, _t25)
    _t28 = _ball.add(_t27, n)
    _t30 = _ball.better(_t16, _t28)
    return _ball_wide.settled(_t30, _delu_derivative_ball0_expression, (x, n))


_delu_derivative_ball1_expression = _ball_wide.program(
    "x n", "n + 1/2 - exp(-x)", "(2*n*exp(x) + exp(x) - 2)/(2*exp(x))"
)


@_vecmath.jit_scalar
def _delu_derivative_ball1(x, n):
    """In balls."""
    # (2*n*exp(x) + exp(x) - 2)/(2*exp(x))
    _t3 = _ball.exp(x)
    _t5 = _ball.mul(n, _t3)
    _t7 = _ball.scaled(_t5, 1.0)
    _t9 = _ball.add(_t7, _t3)
    _t10 = (1.0, 0.0, 1.0, 0.0)
    _t12 = _ball.sub(_t9, _t10)
    _t14 = _ball.scaled(_t3, 1.0)
    _t16 = _ball.div(_t12, _t14)
    return _ball_wide.settled(_t16, _delu_derivative_ball1_expression, (x, n))


_delu_derivative_ball2_expression = _ball_wide.program(
    "x n", "x*exp(-x)/(1 + exp(-x))**2 + 1/(1 + exp(-x))", "(x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2"
)


@_vecmath.jit_scalar
def _delu_derivative_ball2(x, n):
    """In balls."""
    # (x + exp(x) + 1)*exp(x)/(exp(x) + 1)**2
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.add(_t1, _t4)
    _t7 = _ball.add(_t6, x)
    _t9 = _ball.mul(_t7, _t4)
    _t11 = _ball.add(_t1, _t4)
    _t13 = _ball.sqr(_t11)
    _t15 = _ball.div(_t9, _t13)
    return _ball_wide.settled(_t15, _delu_derivative_ball2_expression, (x, n))


@_vecmath.jit_scalar
def _delu_derivative_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _delu_derivative_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_derivative_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_delu_derivative_sign1_expression = _ball_wide.program(
    "x n", "1 - exp(x)", "(exp(-x) - 1)/exp(-x)", "-expm1(x)"
)


@_vecmath.jit_scalar
def _delu_derivative_sign1_of(x, n):
    """In balls."""
    # 1 - exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    if _ball.is_sure(_t6):
        return _t6
    # (exp(-x) - 1)/exp(-x)
    _t11 = _ball.neg(x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sub(_t13, _t1)
    _t17 = _ball.div(_t15, _t13)
    if _ball.is_sure(_t17):
        return _t17
    # -expm1(x)
    _t22 = _ball.expm1(x)
    _t24 = _ball.neg(_t22)
    return _ball.better(_ball.better(_t6, _t17), _t24)


@_vecmath.jit_scalar
def _delu_derivative_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_derivative_sign1_of(x, n)
    return _ball_wide.ordered(_of, _delu_derivative_sign1_expression, (x, n))


@_vecmath.jit_scalar
def _delu_derivative_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _delu_derivative_sign0(x, n)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _delu_derivative_sign1(x, n)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _delu_derivative_ball0(x, n)
        return _delu_derivative_ball1(x, n)
    return _delu_derivative_ball2(x, n)


@_vecmath.jit_scalar
def _delu_derivative_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _tied = _delu_derivative_sign0(x, n) == 0
    _tied = _tied or _delu_derivative_sign1(x, n) == 0
    if not _tied:
        return _delu_derivative_side(x, n, 0.0)
    _below = _delu_derivative_side(x, n, -1.0)
    _above = _delu_derivative_side(x, n, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _delu_derivative_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_plus(_v3, _v4, 0.5)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, n)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(n)
    _v12 = 0.5 + _v3
    _v13 = _v12 + _v11
    _v14 = abs(_v9) * 16384.0 >= _v13
    _v15 = _v9 + _v10
    _v16 = _v0 < 690.0
    _v17 = _v11 < 3.402823669209385e38
    _v18 = _v14 & _v16
    _v19 = _v18 & _v17
    _v20 = _vecmath.pair_plus(_v3, _v4, -1.0)
    _v21 = _v20[0]
    _v22 = _v20[1]
    _v23 = abs(-1.0)
    _v24 = _v23 + _v3
    _v25 = abs(_v21) * 16384.0 >= _v24
    _v26 = _v21 + _v22
    _v27 = _v19 if _v26 < 0.0 else False
    _v28 = _v15 if _v26 < 0.0 else 0.0
    _v29 = _vecmath.exp_bounded(_v1)
    _v30 = abs(-1.0) + abs(_v29) + abs(0.0)
    _v31 = abs(_v26 - 0.0) * 1073741824.0 > _v30
    _v32 = _v0 < 300.0
    _v33 = _v25 & _v27
    _v34 = _v33 & _v31
    _v35 = _v34 & _v32
    _v36 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v37 = _v36[0]
    _v38 = _v36[1]
    _v39 = _vecmath.pair_plus(_v37, _v38, 1.0)
    _v40 = _v39[0]
    _v41 = _v39[1]
    _v42 = _vecmath.pair_plus(_v40, _v41, x)
    _v43 = _v42[0]
    _v44 = _v42[1]
    _v45 = 1.0 + _v37
    _v46 = _v45 + _v0
    _v47 = abs(_v43) * 16384.0 >= _v46
    _v48 = _v43 + _v44
    _v49 = _v37 * _v48
    _v50 = 2.0 + _v37
    _v51 = _v37 * _v50
    _v52 = _v51 + 1.0
    _v53 = _v49 / _v52
    _v54 = _vecmath.in_range(_v53)
    _v55 = x < -2048.0
    _v56 = -0.0 if _v55 else _v53
    _v57 = _v47 & _v54
    _v58 = _v57 & _v16
    _v59 = _v58 | _v55
    _v60 = _v59 & _v17
    _v61 = _v35 if x > 0.0 else _v60
    _v62 = _v28 if x > 0.0 else _v56
    _v63 = _vecmath.smallest(_v28, _v56)
    _v64 = _v63 if x == 0.0 else _v62
    _v65 = _v35 | (x != 0.0)
    _v66 = _v61 & _v65
    _v67 = _vecmath.guarded(_v64, _v66)
    _v68 = _v67 if n == n else n
    return _v68, _v66


@_vecmath.jit_inline
def _delu_derivative_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 0.5 + _v2
    _v4 = _v3 + n
    _v5 = abs(n)
    _v6 = _v3 + _v5
    _v7 = abs(_v4) * 262144.0 >= _v6
    _v8 = _vecmath32.single(_v4)
    _v9 = _v0 < 300.0
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v7 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.single(0.0)
    _v14 = _vecmath32.exp_light(_v1)
    _v15 = -1.0 + _v14
    _v16 = abs(-1.0)
    _v17 = _v16 + _v14
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v12 if _v15 < 0.0 else False
    _v20 = _v8 if _v15 < 0.0 else _v13
    _v21 = abs(-1.0) + abs(_v14) + abs(0.0)
    _v22 = abs(_v15 - 0.0) * 1073741824.0 > _v21
    _v23 = _v18 & _v19
    _v24 = _v23 & _v22
    _v25 = _v24 & _v9
    _v26 = _vecmath32.exp_fine(x)
    _v27 = 1.0 + _v26
    _v28 = _v27 + x
    _v29 = _v27 + _v0
    _v30 = abs(_v28) * 262144.0 >= _v29
    _v31 = _v26 * _v28
    _v32 = _v27 * _v27
    _v33 = _v31 / _v32
    _v34 = _vecmath32.single(_v33)
    _v35 = x < -208.0
    _v36 = _vecmath32.single(-0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v30 | _v35
    _v40 = _v39 & _v10
    _v41 = _v25 if x > 0.0 else _v40
    _v42 = _v20 if x > 0.0 else _v38
    _v43 = _v4 if _v15 < 0.0 else 0.0
    _v44 = -0.0 if _v35 else _v33
    _v45 = _v44 if x == x else _vecmath32.single(x)
    _v46 = _vecmath32.smallest(_v43, _v45, _v20, _v38, _v13)
    _v47 = _v46 if x == 0.0 else _v42
    _v48 = _v25 | (x != 0.0)
    _v49 = _v41 & _v48
    _v50 = _vecmath32.guarded(_v47, _v49)
    _v51 = _v50 if n == n else _vecmath32.single(n)
    return _v51, _v49


@_cached
def _fill_delu_derivative(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_delu_derivative(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_delu_derivative(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _delu_derivative_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_delu_derivative(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_delu_derivative(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_delu_derivative(x, n):
    value, ok = _delu_derivative_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_delu_derivative(x, n):
    value, ok = _delu_derivative_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_delu_derivative = _dispatch.Kernel(
    __name__,
    "delu_derivative",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_delu_derivative,
        fill32=_fill32_delu_derivative,
        mend=_mend_delu_derivative,
        one=_one_delu_derivative,
        one32=_one32_delu_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def delu_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of delu with respect to x.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_delu_derivative.call(out, x, n)


@_loops.callable_when_jitted(delu_derivative)
def _overload_delu_derivative(x, n=1.0):
    call = _kernel_delu_derivative.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


_delu_derivative2_ball0_expression = _ball_wide.program("x n", "-exp(-x)", "-1/exp(x)")


@_vecmath.jit_scalar
def _delu_derivative2_ball0(x, n):
    """In balls."""
    # -1/exp(x)
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.div(_t1, _t4)
    if _ball_wide.will_do(_t6, (x, n)):
        return _t6
    # -exp(-x)
    _t11 = _ball.neg(x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.neg(_t13)
    _t17 = _ball.better(_t6, _t15)
    return _ball_wide.settled(_t17, _delu_derivative2_ball0_expression, (x, n))


_delu_derivative2_ball1_expression = _ball_wide.program("x n", "exp(-x)", "1/exp(x)")


@_vecmath.jit_scalar
def _delu_derivative2_ball1(x, n):
    """In balls."""
    # 1/exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.div(_t1, _t4)
    return _ball_wide.settled(_t6, _delu_derivative2_ball1_expression, (x, n))


_delu_derivative2_ball2_expression = _ball_wide.program(
    "x n",
    "(-x*(1 - 2*exp(-x)/(1 + exp(-x))) + 2)*exp(-x)/(1 + exp(-x))**2",
    "-(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3",
)


@_vecmath.jit_scalar
def _delu_derivative2_ball2(x, n):
    """In balls."""
    # -(x*exp(x) - x - 2*exp(x) - 2)*exp(x)/(exp(x) + 1)**3
    _t2 = _ball.exp(x)
    _t4 = _ball.mul(x, _t2)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t9 = _ball.scaled(_t2, 1.0)
    _t11 = _ball.sub(_t8, _t9)
    _t12 = _ball.sub(_t11, x)
    _t14 = _ball.mul(_t12, _t2)
    _t16 = _ball.neg(_t14)
    _t18 = (1.0, 0.0, 0.0, 0.0)
    _t20 = _ball.add(_t18, _t2)
    _t22 = _ball.powi(_t20, 3)
    _t24 = _ball.div(_t16, _t22)
    return _ball_wide.settled(_t24, _delu_derivative2_ball2_expression, (x, n))


@_vecmath.jit_scalar
def _delu_derivative2_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _delu_derivative2_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_derivative2_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_delu_derivative2_sign1_expression = _ball_wide.program(
    "x n", "1 - exp(x)", "(exp(-x) - 1)/exp(-x)", "-expm1(x)"
)


@_vecmath.jit_scalar
def _delu_derivative2_sign1_of(x, n):
    """In balls."""
    # 1 - exp(x)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.exp(x)
    _t6 = _ball.sub(_t1, _t4)
    if _ball.is_sure(_t6):
        return _t6
    # (exp(-x) - 1)/exp(-x)
    _t11 = _ball.neg(x)
    _t13 = _ball.exp(_t11)
    _t15 = _ball.sub(_t13, _t1)
    _t17 = _ball.div(_t15, _t13)
    if _ball.is_sure(_t17):
        return _t17
    # -expm1(x)
    _t22 = _ball.expm1(x)
    _t24 = _ball.neg(_t22)
    return _ball.better(_ball.better(_t6, _t17), _t24)


@_vecmath.jit_scalar
def _delu_derivative2_sign1(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_derivative2_sign1_of(x, n)
    return _ball_wide.ordered(_of, _delu_derivative2_sign1_expression, (x, n))


@_vecmath.jit_scalar
def _delu_derivative2_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _delu_derivative2_sign0(x, n)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _delu_derivative2_sign1(x, n)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _delu_derivative2_ball0(x, n)
        return _delu_derivative2_ball1(x, n)
    return _delu_derivative2_ball2(x, n)


@_vecmath.jit_scalar
def _delu_derivative2_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _tied = _delu_derivative2_sign0(x, n) == 0
    _tied = _tied or _delu_derivative2_sign1(x, n) == 0
    if not _tied:
        return _delu_derivative2_side(x, n, 0.0)
    _below = _delu_derivative2_side(x, n, -1.0)
    _above = _delu_derivative2_side(x, n, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _delu_derivative2_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath.exp_bounded(_v1)
    _v3 = -_v2
    _v4 = _vecmath.in_range(_v3)
    _v5 = abs(n)
    _v6 = x > 2048.0
    _v7 = -0.0 if _v6 else _v3
    _v8 = _v0 < 690.0
    _v9 = _v4 & _v8
    _v10 = _v9 | _v6
    _v11 = _v5 < 3.402823669209385e38
    _v12 = _v10 & _v11
    _v13 = _v6 & _v11
    _v14 = _vecmath.exp_bounded_as_pair(_v1, 0.0)
    _v15 = _v14[0]
    _v16 = _v14[1]
    _v17 = _vecmath.pair_plus(_v15, _v16, -1.0)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = abs(-1.0)
    _v21 = _v20 + _v15
    _v22 = abs(_v18) * 16384.0 >= _v21
    _v23 = _v18 + _v19
    _v24 = _v12 if _v23 < 0.0 else _v13
    _v25 = _v7 if _v23 < 0.0 else 0.0
    _v26 = abs(-1.0) + abs(_v2) + abs(0.0)
    _v27 = abs(_v23 - 0.0) * 1073741824.0 > _v26
    _v28 = _v0 < 300.0
    _v29 = _v22 & _v24
    _v30 = _v29 & _v27
    _v31 = _v30 & _v28
    _v32 = _vecmath.exp_bounded_as_pair(x, 0.0)
    _v33 = _v32[0]
    _v34 = _v32[1]
    _v35 = -2.0 * _v33
    _v36 = -2.0 * _v34
    _v37 = _vecmath.pair_times(_v33, _v34, x)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v35, _v36, -2.0)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = _vecmath.pair_plus(_v41, _v42, _v1)
    _v44 = _v43[0]
    _v45 = _v43[1]
    _v46 = _vecmath.pair_sum(_v44, _v45, _v38, _v39)
    _v47 = _v46[0]
    _v48 = _v46[1]
    _v49 = abs(-2.0)
    _v50 = abs(_v35)
    _v51 = abs(_v38)
    _v52 = _v49 + _v50
    _v53 = _v52 + _v1
    _v54 = _v53 + _v51
    _v55 = abs(_v47) * 16384.0 >= _v54
    _v56 = _vecmath.two_sum(_v47, _v48)
    _v57 = _v56[0]
    _v58 = _v56[1]
    _v59 = _vecmath.pair_product(_v57, _v58, _v33, _v34)
    _v60 = _v59[0]
    _v61 = _v59[1]
    _v62 = -_v60
    _v63 = -_v61
    _v64 = _vecmath.pair_plus(_v33, _v34, 1.0)
    _v65 = _v64[0]
    _v66 = _v64[1]
    _v67 = _vecmath.pair_product(_v65, _v66, _v65, _v66)
    _v68 = _v67[0]
    _v69 = _v67[1]
    _v70 = _vecmath.pair_product(_v68, _v69, _v65, _v66)
    _v71 = _v70[0]
    _v72 = _v70[1]
    _v73 = _vecmath.pair_quotient(_v62, _v63, _v71, _v72)
    _v74 = _v73[0]
    _v75 = _v73[1]
    _v76 = _v74 + _v75
    _v77 = _vecmath.in_range(_v76)
    _v78 = x < -2048.0
    _v79 = -0.0 if _v78 else _v76
    _v80 = _v55 & _v77
    _v81 = _v80 & _v8
    _v82 = _v81 | _v78
    _v83 = _v82 & _v11
    _v84 = _v31 if x > 0.0 else _v83
    _v85 = _v25 if x > 0.0 else _v79
    _v86 = _vecmath.smallest(_v25, _v79)
    _v87 = _v86 if x == 0.0 else _v85
    _v88 = _v31 | (x != 0.0)
    _v89 = _v84 & _v88
    _v90 = _vecmath.guarded(_v87, _v89)
    _v91 = _v90 if n == n else n
    return _v91, _v89


@_vecmath.jit_inline
def _delu_derivative2_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_light(_v1)
    _v3 = -_v2
    _v4 = abs(n)
    _v5 = _vecmath32.single(_v3)
    _v6 = x > 208.0
    _v7 = _vecmath32.single(-0.0)
    _v8 = _v7 if _v6 else _v5
    _v9 = _v8 if x == x else _vecmath32.single(x)
    _v10 = _v4 < 3.402823669209385e38
    _v11 = _vecmath32.single(0.0)
    _v12 = _v6 & _v10
    _v13 = -1.0 + _v2
    _v14 = abs(-1.0)
    _v15 = _v14 + _v2
    _v16 = abs(_v13) * 4096.0 >= _v15
    _v17 = _v10 if _v13 < 0.0 else _v12
    _v18 = _v9 if _v13 < 0.0 else _v11
    _v19 = abs(-1.0) + abs(_v2) + abs(0.0)
    _v20 = abs(_v13 - 0.0) * 1073741824.0 > _v19
    _v21 = _v0 < 300.0
    _v22 = _v16 & _v17
    _v23 = _v22 & _v20
    _v24 = _v23 & _v21
    _v25 = _vecmath32.exp_fine(x)
    _v26 = -_v25
    _v27 = -2.0 * _v25
    _v28 = _v25 * x
    _v29 = -2.0 + _v27
    _v30 = _v29 + _v1
    _v31 = _v30 + _v28
    _v32 = abs(-2.0)
    _v33 = abs(_v27)
    _v34 = abs(_v28)
    _v35 = _v32 + _v33
    _v36 = _v35 + _v1
    _v37 = _v36 + _v34
    _v38 = abs(_v31) * 262144.0 >= _v37
    _v39 = _v26 * _v31
    _v40 = 1.0 + _v25
    _v41 = _v40 * _v40
    _v42 = _v41 * _v40
    _v43 = _v39 / _v42
    _v44 = _vecmath32.single(_v43)
    _v45 = x < -208.0
    _v46 = _v7 if _v45 else _v44
    _v47 = _v46 if x == x else _vecmath32.single(x)
    _v48 = _v38 | _v45
    _v49 = _v48 & _v10
    _v50 = _v24 if x > 0.0 else _v49
    _v51 = _v18 if x > 0.0 else _v47
    _v52 = -0.0 if _v6 else _v3
    _v53 = _v52 if x == x else _vecmath32.single(x)
    _v54 = _v53 if _v13 < 0.0 else 0.0
    _v55 = -0.0 if _v45 else _v43
    _v56 = _v55 if x == x else _vecmath32.single(x)
    _v57 = _vecmath32.smallest(_v54, _v56, _v18, _v47, _v11)
    _v58 = _v57 if x == 0.0 else _v51
    _v59 = _v24 | (x != 0.0)
    _v60 = _v50 & _v59
    _v61 = _vecmath32.guarded(_v58, _v60)
    _v62 = _v61 if n == n else _vecmath32.single(n)
    return _v62, _v60


@_cached
def _fill_delu_derivative2(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative2_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_delu_derivative2(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative2_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_delu_derivative2(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _delu_derivative2_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_delu_derivative2(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_delu_derivative2(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_delu_derivative2(x, n):
    value, ok = _delu_derivative2_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative2(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_delu_derivative2(x, n):
    value, ok = _delu_derivative2_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative2(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_delu_derivative2 = _dispatch.Kernel(
    __name__,
    "delu_derivative2",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_delu_derivative2,
        fill32=_fill32_delu_derivative2,
        mend=_mend_delu_derivative2,
        one=_one_delu_derivative2,
        one32=_one32_delu_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def delu_derivative2(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The second derivative of delu with respect to x.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_delu_derivative2.call(out, x, n)


@_loops.callable_when_jitted(delu_derivative2)
def _overload_delu_derivative2(x, n=1.0):
    call = _kernel_delu_derivative2.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_scalar
def _delu_derivative_n_ball0(x, n):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _delu_derivative_n_ball1(x, n):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _delu_derivative_n_sign0_of(x, n):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _delu_derivative_n_sign0(x, n):
    """-1, 0, 1; 2: unknown."""
    _of = _delu_derivative_n_sign0_of(x, n)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _delu_derivative_n_side(x, n, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _delu_derivative_n_sign0(x, n)
    if _order == -1:
        return _delu_derivative_n_ball0(x, n)
    return _delu_derivative_n_ball1(x, n)


@_vecmath.jit_scalar
def _delu_derivative_n_exact(x, n):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    n = _ball.from_float(n)
    _tied = _delu_derivative_n_sign0(x, n) == 0
    if not _tied:
        return _delu_derivative_n_side(x, n, 0.0)
    _below = _delu_derivative_n_side(x, n, -1.0)
    _above = _delu_derivative_n_side(x, n, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _delu_derivative_n_fast(x, n):
    """For float64 results: value, and whether it will do."""
    _v0 = x if x > 0.0 else 0.0
    _v1 = _v0 if x == x else x
    _v2 = _v1 if n == n else n
    return _v2, True


@_vecmath.jit_inline
def _delu_derivative_n_fast32(x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if x > 0.0 else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if n == n else _vecmath32.single(n)
    return _v4, True


@_cached
def _fill_delu_derivative_n(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative_n_fast(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_delu_derivative_n(x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_derivative_n_fast32(_loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_delu_derivative_n(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN
    ball = _delu_derivative_n_exact(x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_delu_derivative_n(x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_delu_derivative_n(_loops.at(x, i), _loops.at(n, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_delu_derivative_n(x, n):
    value, ok = _delu_derivative_n_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative_n(_loops.float64(x), _loops.float64(n), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_delu_derivative_n(x, n):
    value, ok = _delu_derivative_n_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact = _round_delu_derivative_n(_loops.float64(x), _loops.float64(n), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_delu_derivative_n = _dispatch.Kernel(
    __name__,
    "delu_derivative_n",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_delu_derivative_n,
        fill32=_fill32_delu_derivative_n,
        mend=_mend_delu_derivative_n,
        one=_one_delu_derivative_n,
        one32=_one32_delu_derivative_n,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def delu_derivative_n(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """The derivative of delu with respect to its parameter n.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_delu_derivative_n.call(out, x, n)


@_loops.callable_when_jitted(delu_derivative_n)
def _overload_delu_derivative_n(x, n=1.0):
    call = _kernel_delu_derivative_n.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


@_vecmath.jit_inline
def _delu_derivative_fast_pulled32(grad_output, x, n):
    """For float32 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = -x
    _v2 = _vecmath32.exp_fine(_v1)
    _v3 = 0.5 + _v2
    _v4 = _v3 + n
    _v5 = abs(n)
    _v6 = _v3 + _v5
    _v7 = abs(_v4) * 262144.0 >= _v6
    _v8 = _vecmath32.product(grad_output, _v4)
    _v9 = _v0 < 300.0
    _v10 = _v5 < 3.402823669209385e38
    _v11 = _v7 & _v9
    _v12 = _v11 & _v10
    _v13 = _vecmath32.product(grad_output, 0.0)
    _v14 = _vecmath32.exp_light(_v1)
    _v15 = -1.0 + _v14
    _v16 = abs(-1.0)
    _v17 = _v16 + _v14
    _v18 = abs(_v15) * 4096.0 >= _v17
    _v19 = _v12 if _v15 < 0.0 else False
    _v20 = _v8 if _v15 < 0.0 else _v13
    _v21 = abs(-1.0) + abs(_v14) + abs(0.0)
    _v22 = abs(_v15 - 0.0) * 1073741824.0 > _v21
    _v23 = _v18 & _v19
    _v24 = _v23 & _v22
    _v25 = _v24 & _v9
    _v26 = _vecmath32.exp_fine(x)
    _v27 = 1.0 + _v26
    _v28 = _v27 + x
    _v29 = _v27 + _v0
    _v30 = abs(_v28) * 262144.0 >= _v29
    _v31 = _v26 * _v28
    _v32 = _v27 * _v27
    _v33 = _v31 / _v32
    _v34 = _vecmath32.product(grad_output, _v33)
    _v35 = x < -208.0
    _v36 = _vecmath32.product(grad_output, -0.0)
    _v37 = _v36 if _v35 else _v34
    _v38 = _v37 if x == x else _vecmath32.single(x)
    _v39 = _v30 | _v35
    _v40 = _v39 & _v10
    _v41 = _v25 if x > 0.0 else _v40
    _v42 = _v20 if x > 0.0 else _v38
    _v43 = _v4 if _v15 < 0.0 else 0.0
    _v44 = -0.0 if _v35 else _v33
    _v45 = _v44 if x == x else _vecmath32.single(x)
    _v46 = _vecmath32.smallest(_v43, _v45, _v20, _v38, _v13)
    _v47 = _v46 if x == 0.0 else _v42
    _v48 = _v25 | (x != 0.0)
    _v49 = _v41 & _v48
    _v50 = _vecmath32.guarded(_v47, _v49)
    _v51 = _v50 if n == n else _vecmath32.single(n)
    return _v51, _v51 == _v51


@_vecmath.jit_inline
def _delu_backward_fast(grad_output, x, n):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _delu_derivative_fast(x, n)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _delu_backward_fast32(grad_output, x, n):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _delu_derivative_fast_pulled32(grad_output, x, n)
    return _r0, _ok0


@_vecmath.jit_scalar
def _delu_backward_exact(grad_output, x, n):
    """Right everywhere: balls."""
    _d0 = _delu_derivative_exact(x, n)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_delu_backward(grad_output, x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_backward_fast(_loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_delu_backward(grad_output, x, n, out):
    missed = False
    for i in range(out.size):
        value, ok = _delu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_delu_backward(grad_output, x, n, width):
    if _loops.any_nan(grad_output, x, n):
        return _loops.NAN
    ball = _delu_backward_exact(grad_output, x, n)
    return _loops.rounded(ball, width)


@_cached
def _mend_delu_backward(grad_output, x, n, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_delu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(n, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_delu_backward(grad_output, x, n):
    value, ok = _delu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(n)
    )
    if not ok:
        exact = _round_delu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(n), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_delu_backward(grad_output, x, n):
    value, ok = _delu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(n)
    )
    if not ok:
        exact = _round_delu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(n), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_delu_backward = _dispatch.Kernel(
    __name__,
    "delu_backward",
    ("grad_output", "x", "n"),
    _loops.Loops(
        fill=_fill_delu_backward,
        fill32=_fill32_delu_backward,
        mend=_mend_delu_backward,
        one=_one_delu_backward,
        one32=_one32_delu_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def delu_backward(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of delu.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_delu_backward.call(out, grad_output, x, n)


@_loops.callable_when_jitted(delu_backward)
def _overload_delu_backward(grad_output, x, n=1.0):
    call = _kernel_delu_backward.compiled(grad_output, x, n)

    def jitted(grad_output, x, n=1.0):
        return call(grad_output, x, n)

    return jitted


@_vecmath.jit_inline
def _delu_value_and_derivative_fast(x, n):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _delu_fast(x, n)
    _r1, _ok1 = _delu_derivative_fast(x, n)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _delu_value_and_derivative_fast32(x, n):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _delu_fast32(x, n)
    _r1, _ok1 = _delu_derivative_fast32(x, n)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _delu_value_and_derivative_exact(x, n):
    """Right everywhere: balls."""
    _r0 = _delu_exact(x, n)
    _r1 = _delu_derivative_exact(x, n)
    return _r0, _r1


@_cached
def _fill_delu_value_and_derivative(x, n, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _delu_value_and_derivative_fast(_loops.at(x, i), _loops.at(n, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_delu_value_and_derivative(x, n, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _delu_value_and_derivative_fast32(_loops.at(x, i), _loops.at(n, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_delu_value_and_derivative(x, n, width):
    if _loops.any_nan(x, n):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _delu_value_and_derivative_exact(x, n)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_delu_value_and_derivative(x, n, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_delu_value_and_derivative(
                _loops.at(x, i), _loops.at(n, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_delu_value_and_derivative(x, n):
    value_0, value_1, ok = _delu_value_and_derivative_fast(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact_0, exact_1 = _round_delu_value_and_derivative(
            _loops.float64(x), _loops.float64(n), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_delu_value_and_derivative(x, n):
    value_0, value_1, ok = _delu_value_and_derivative_fast32(_loops.float64(x), _loops.float64(n))
    if not ok:
        exact_0, exact_1 = _round_delu_value_and_derivative(
            _loops.float64(x), _loops.float64(n), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_delu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "delu_value_and_derivative",
    ("x", "n"),
    _loops.Loops(
        fill=_fill_delu_value_and_derivative,
        fill32=_fill32_delu_value_and_derivative,
        mend=_mend_delu_value_and_derivative,
        one=_one_delu_value_and_derivative,
        one32=_one32_delu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def delu_value_and_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """DELU and its derivative, in one pass.

    n: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_delu_value_and_derivative.call(out, x, n)


@_loops.callable_when_jitted(delu_value_and_derivative)
def _overload_delu_value_and_derivative(x, n=1.0):
    call = _kernel_delu_value_and_derivative.compiled(x, n)

    def jitted(x, n=1.0):
        return call(x, n)

    return jitted


def delu_backward_n(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times delu_derivative_n, over the axes along which n is broadcast.

    n and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of n's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "delu_backward_n",
        _kernel_delu_derivative_n,
        ("grad_output", "x", "n"),
        2,
        (grad_output, x, n),
        out,
    )
