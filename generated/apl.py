"""APL.

Written by `symact build` from [apl] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "apl",
    "apl_backward",
    "apl_backward_a",
    "apl_backward_b",
    "apl_derivative",
    "apl_derivative2",
    "apl_derivative_a",
    "apl_derivative_b",
    "apl_value_and_derivative",
]

_cached = _loops.caching(__name__)


_apl_ball0_expression = _ball_wide.program("x a b", "a*(b - x) + x", "a*b - a*x + x")


@_vecmath.jit_scalar
def _apl_ball0(x, a, b):
    """In balls."""
    # a*b - a*x + x
    _t3 = _ball.mul(a, b)
    _t6 = _ball.add(_t3, x)
    _t7 = _ball.mul(a, x)
    _t9 = _ball.sub(_t6, _t7)
    return _ball_wide.settled(_t9, _apl_ball0_expression, (x, a, b))


@_vecmath.jit_scalar
def _apl_ball1(x, a, b):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_apl_ball2_expression = _ball_wide.program("x a b", "a*(b - x)", "-a*(-b + x)")


@_vecmath.jit_scalar
def _apl_ball2(x, a, b):
    """In balls."""
    # -a*(-b + x)
    _t4 = _ball.sub(x, b)
    _t6 = _ball.mul(a, _t4)
    _t8 = _ball.neg(_t6)
    return _ball_wide.settled(_t8, _apl_ball2_expression, (x, a, b))


@_vecmath.jit_scalar
def _apl_ball3(x, a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_sign0_of(x, a, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _apl_sign0(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_sign0_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_sign1_of(x, a, b):
    """In balls."""
    # -b + x
    _t3 = _ball.sub(x, b)
    return _t3


@_vecmath.jit_scalar
def _apl_sign1(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_sign1_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_side(x, a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _apl_sign0(x, a, b)
    if _order == -1:
        _order = _apl_sign1(x, a, b)
        if _order == -1:
            return _apl_ball0(x, a, b)
        return _apl_ball1(x, a, b)
    _order = _apl_sign1(x, a, b)
    if _order == -1:
        return _apl_ball2(x, a, b)
    return _apl_ball3(x, a, b)


@_vecmath.jit_scalar
def _apl_limit(x, a, b):
    """In balls."""
    return _apl_side(x, a, b, 0.0)


@_vecmath.jit_scalar
def _apl_exact(x, a, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _at = _apl_limit(x, a, b)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _apl_limit(x, a, b)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _apl_fast(x, a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = _vecmath.two_product(a, x)
    _v1 = _v0[0]
    _v2 = _v0[1]
    _v3 = -_v1
    _v4 = -_v2
    _v5 = _vecmath.two_product(a, b)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_sum(_v3, _v4, _v6, _v7)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = _vecmath.pair_plus(_v9, _v10, x)
    _v12 = _v11[0]
    _v13 = _v11[1]
    _v14 = abs(_v1)
    _v15 = abs(_v6)
    _v16 = _v14 + _v15
    _v17 = _v16 + x
    _v18 = abs(_v12) * 16384.0 >= _v17
    _v19 = _v12 + _v13
    _v20 = b > 0.0
    _v21 = _vecmath.in_range(_v19)
    _v22 = abs(x)
    _v23 = abs(a)
    _v24 = abs(b)
    _v25 = _v22 < 3.402823669209385e38
    _v26 = _v23 < 3.402823669209385e38
    _v27 = _v24 < 3.402823669209385e38
    _v28 = _v18 & _v20
    _v29 = _v28 & _v21
    _v30 = _v29 & _v25
    _v31 = _v30 & _v26
    _v32 = _v31 & _v27
    _v33 = -x
    _v34 = _vecmath.two_sum(_v33, b)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _v22 + _v24
    _v38 = abs(_v35) * 16384.0 >= _v37
    _v39 = _v35 + _v36
    _v40 = _v32 if _v39 > 0.0 else _v20
    _v41 = _v19 if _v39 > 0.0 else x
    _v42 = abs(_v39) + abs(0.0)
    _v43 = abs(_v39 - 0.0) * 1073741824.0 > _v42
    _v44 = _v40 & _v43
    _v45 = _v33 + b
    _v46 = _v45 * a
    _v47 = _vecmath.in_range(_v46)
    _v48 = _v20 & _v47
    _v49 = _v48 & _v25
    _v50 = _v49 & _v26
    _v51 = _v50 & _v27
    _v52 = a > 0.0
    _v53 = _v52 & _v20
    _v54 = _v51 if _v39 > 0.0 else _v53
    _v55 = _v46 if _v39 > 0.0 else 0.0
    _v56 = _v54 & _v43
    _v57 = _v44 if x > 0.0 else _v56
    _v58 = _v41 if x > 0.0 else _v55
    _v59 = _vecmath.guarded(_v58, _v57)
    _v60 = _v59 if x == x else x
    _v61 = _v60 if a == a else a
    _v62 = _v61 if b == b else b
    return _v62, _v57


@_vecmath.jit_inline
def _apl_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _v0 + b
    _v2 = _v1 * a
    _v3 = _v2 + x
    _v4 = abs(_v2)
    _v5 = _v4 + x
    _v6 = abs(_v3) * 4096.0 >= _v5
    _v7 = b > 0.0
    _v8 = _v3 != 0.0
    _v9 = abs(x)
    _v10 = abs(a)
    _v11 = abs(b)
    _v12 = _vecmath32.single(_v3)
    _v13 = _v9 < 3.402823669209385e38
    _v14 = _v10 < 3.402823669209385e38
    _v15 = _v11 < 3.402823669209385e38
    _v16 = _v6 & _v7
    _v17 = _v16 & _v8
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _vecmath32.single(x)
    _v22 = _v9 + _v11
    _v23 = abs(_v1) * 4096.0 >= _v22
    _v24 = _v20 if _v1 > 0.0 else _v7
    _v25 = _v12 if _v1 > 0.0 else _v21
    _v26 = abs(_v1) + abs(0.0)
    _v27 = abs(_v1 - 0.0) * 1073741824.0 > _v26
    _v28 = _v24 & _v27
    _v29 = _v2 != 0.0
    _v30 = _vecmath32.single(_v2)
    _v31 = _v7 & _v29
    _v32 = _v31 & _v13
    _v33 = _v32 & _v14
    _v34 = _v33 & _v15
    _v35 = a > 0.0
    _v36 = _vecmath32.single(0.0)
    _v37 = _v35 & _v7
    _v38 = _v34 if _v1 > 0.0 else _v37
    _v39 = _v30 if _v1 > 0.0 else _v36
    _v40 = _v38 & _v27
    _v41 = _v28 if x > 0.0 else _v40
    _v42 = _v25 if x > 0.0 else _v39
    _v43 = _vecmath32.guarded(_v42, _v41)
    _v44 = _v43 if x == x else _vecmath32.single(x)
    _v45 = _v44 if a == a else _vecmath32.single(a)
    _v46 = _v45 if b == b else _vecmath32.single(b)
    return _v46, _v41


@_cached
def _fill_apl(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_fast(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_fast32(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN
    ball = _apl_exact(x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl(x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl(x, a, b):
    value, ok = _apl_fast(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl(_loops.float64(x), _loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl(x, a, b):
    value, ok = _apl_fast32(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl(_loops.float64(x), _loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl = _dispatch.Kernel(
    __name__,
    "apl",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl,
        fill32=_fill32_apl,
        mend=_mend_apl,
        one=_one_apl,
        one32=_one32_apl,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def apl(x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None) -> Any:
    """APL, elementwise.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl(x, a, b, out=out)


@_loops.callable_when_jitted(apl)
def _overload_apl(x, a=0.2, b=0.0):
    call = _kernel_apl.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


_apl_derivative_ball0_expression = _ball_wide.program("x a b", "1 - a")


@_vecmath.jit_scalar
def _apl_derivative_ball0(x, a, b):
    """In balls."""
    # 1 - a
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, a)
    return _ball_wide.settled(_t4, _apl_derivative_ball0_expression, (x, a, b))


@_vecmath.jit_scalar
def _apl_derivative_ball1(x, a, b):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_derivative_ball2(x, a, b):
    """In balls."""
    # -a
    _t2 = _ball.neg(a)
    return _t2


@_vecmath.jit_scalar
def _apl_derivative_ball3(x, a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_derivative_sign0_of(x, a, b):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _apl_derivative_sign0(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_derivative_sign0_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_derivative_sign1_of(x, a, b):
    """In balls."""
    # -b + x
    _t3 = _ball.sub(x, b)
    return _t3


@_vecmath.jit_scalar
def _apl_derivative_sign1(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_derivative_sign1_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_derivative_side(x, a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _apl_derivative_sign0(x, a, b)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _apl_derivative_sign1(x, a, b)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _apl_derivative_ball0(x, a, b)
        return _apl_derivative_ball1(x, a, b)
    _order = _apl_derivative_sign1(x, a, b)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _apl_derivative_ball2(x, a, b)
    return _apl_derivative_ball3(x, a, b)


@_vecmath.jit_scalar
def _apl_derivative_exact(x, a, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _tied = _apl_derivative_sign0(x, a, b) == 0
    _tied = _tied or _apl_derivative_sign1(x, a, b) == 0
    if not _tied:
        return _apl_derivative_side(x, a, b, 0.0)
    _below = _apl_derivative_side(x, a, b, -1.0)
    _above = _apl_derivative_side(x, a, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _apl_derivative_fast(x, a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = -1.0 + a
    _v1 = -_v0
    _v2 = b > 0.0
    _v3 = _v1 != 0.0
    _v4 = _v2 & _v3
    _v5 = -x
    _v6 = _vecmath.two_sum(_v5, b)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(x)
    _v10 = abs(b)
    _v11 = _v9 + _v10
    _v12 = abs(_v7) * 16384.0 >= _v11
    _v13 = _v7 + _v8
    _v14 = _v1 if _v13 > 0.0 else 1.0
    _v15 = abs(_v13) + abs(0.0)
    _v16 = abs(_v13 - 0.0) * 1073741824.0 > _v15
    _v17 = _v4 & _v2
    _v18 = _v17 & _v16
    _v19 = -a
    _v20 = a > 0.0
    _v21 = _v20 & _v2
    _v22 = _v19 if _v13 > 0.0 else 0.0
    _v23 = _v2 & _v21
    _v24 = _v23 & _v16
    _v25 = _v18 if x > 0.0 else _v24
    _v26 = _v14 if x > 0.0 else _v22
    _v27 = _vecmath.smallest(_v14, _v22)
    _v28 = _v27 if x == 0.0 else _v26
    _v29 = _v18 | (x != 0.0)
    _v30 = _v25 & _v29
    _v31 = _vecmath.guarded(_v28, _v30)
    _v32 = _v31 if x == x else x
    _v33 = _v32 if a == a else a
    _v34 = _v33 if b == b else b
    return _v34, _v30


@_vecmath.jit_inline
def _apl_derivative_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + a
    _v1 = -_v0
    _v2 = b > 0.0
    _v3 = _v1 != 0.0
    _v4 = _vecmath32.single(_v1)
    _v5 = _v2 & _v3
    _v6 = _vecmath32.single(1.0)
    _v7 = -x
    _v8 = _v7 + b
    _v9 = abs(x)
    _v10 = abs(b)
    _v11 = _v9 + _v10
    _v12 = abs(_v8) * 4096.0 >= _v11
    _v13 = _v4 if _v8 > 0.0 else _v6
    _v14 = abs(_v8) + abs(0.0)
    _v15 = abs(_v8 - 0.0) * 1073741824.0 > _v14
    _v16 = _v5 & _v2
    _v17 = _v16 & _v15
    _v18 = -a
    _v19 = _vecmath32.single(_v18)
    _v20 = a > 0.0
    _v21 = _vecmath32.single(0.0)
    _v22 = _v20 & _v2
    _v23 = _v19 if _v8 > 0.0 else _v21
    _v24 = _v2 & _v22
    _v25 = _v24 & _v15
    _v26 = _v17 if x > 0.0 else _v25
    _v27 = _v13 if x > 0.0 else _v23
    _v28 = _v1 if _v8 > 0.0 else 1.0
    _v29 = _v18 if _v8 > 0.0 else 0.0
    _v30 = _vecmath32.smallest(_v28, _v29, _v13, _v23, _v21)
    _v31 = _v30 if x == 0.0 else _v27
    _v32 = _v17 | (x != 0.0)
    _v33 = _v26 & _v32
    _v34 = _vecmath32.guarded(_v31, _v33)
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = _v35 if a == a else _vecmath32.single(a)
    _v37 = _v36 if b == b else _vecmath32.single(b)
    return _v37, _v33


@_cached
def _fill_apl_derivative(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_fast(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl_derivative(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_fast32(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl_derivative(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN
    ball = _apl_derivative_exact(x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl_derivative(x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl_derivative(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl_derivative(x, a, b):
    value, ok = _apl_derivative_fast(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative(_loops.float64(x), _loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl_derivative(x, a, b):
    value, ok = _apl_derivative_fast32(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative(_loops.float64(x), _loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl_derivative = _dispatch.Kernel(
    __name__,
    "apl_derivative",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_derivative,
        fill32=_fill32_apl_derivative,
        mend=_mend_apl_derivative,
        one=_one_apl_derivative,
        one32=_one32_apl_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def apl_derivative(x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None) -> Any:
    """The derivative of apl with respect to x.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl_derivative(x, a, b, out=out)


@_loops.callable_when_jitted(apl_derivative)
def _overload_apl_derivative(x, a=0.2, b=0.0):
    call = _kernel_apl_derivative.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


@_vecmath.jit_scalar
def _apl_derivative2_ball(x, a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_derivative2_exact(x, a, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    return _apl_derivative2_ball(x, a, b)


@_vecmath.jit_inline
def _apl_derivative2_fast(x, a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = b > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if a == a else a
    _v4 = _v3 if b == b else b
    return _v4, _v0


@_vecmath.jit_inline
def _apl_derivative2_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = b > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if a == a else _vecmath32.single(a)
    _v5 = _v4 if b == b else _vecmath32.single(b)
    return _v5, _v0


@_cached
def _fill_apl_derivative2(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative2_fast(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl_derivative2(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative2_fast32(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl_derivative2(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN
    ball = _apl_derivative2_exact(x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl_derivative2(x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl_derivative2(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl_derivative2(x, a, b):
    value, ok = _apl_derivative2_fast(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative2(_loops.float64(x), _loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl_derivative2(x, a, b):
    value, ok = _apl_derivative2_fast32(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative2(_loops.float64(x), _loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl_derivative2 = _dispatch.Kernel(
    __name__,
    "apl_derivative2",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_derivative2,
        fill32=_fill32_apl_derivative2,
        mend=_mend_apl_derivative2,
        one=_one_apl_derivative2,
        one32=_one32_apl_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def apl_derivative2(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The second derivative of apl with respect to x.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl_derivative2(x, a, b, out=out)


@_loops.callable_when_jitted(apl_derivative2)
def _overload_apl_derivative2(x, a=0.2, b=0.0):
    call = _kernel_apl_derivative2.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


_apl_derivative_a_ball0_expression = _ball_wide.program("x a b", "b - x")


@_vecmath.jit_scalar
def _apl_derivative_a_ball0(x, a, b):
    """In balls."""
    # b - x
    _t3 = _ball.sub(b, x)
    return _ball_wide.settled(_t3, _apl_derivative_a_ball0_expression, (x, a, b))


@_vecmath.jit_scalar
def _apl_derivative_a_ball1(x, a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_derivative_a_sign0_of(x, a, b):
    """In balls."""
    # -b + x
    _t3 = _ball.sub(x, b)
    return _t3


@_vecmath.jit_scalar
def _apl_derivative_a_sign0(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_derivative_a_sign0_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_derivative_a_side(x, a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _apl_derivative_a_sign0(x, a, b)
    if _order == -1:
        return _apl_derivative_a_ball0(x, a, b)
    return _apl_derivative_a_ball1(x, a, b)


@_vecmath.jit_scalar
def _apl_derivative_a_limit(x, a, b):
    """In balls."""
    _tied = _apl_derivative_a_sign0(x, a, b) == 0
    if not _tied:
        return _apl_derivative_a_side(x, a, b, 0.0)
    _below = _apl_derivative_a_side(x, a, b, -1.0)
    _above = _apl_derivative_a_side(x, a, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _apl_derivative_a_exact(x, a, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _at = _apl_derivative_a_limit(x, a, b)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _apl_derivative_a_limit(x, a, b)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _apl_derivative_a_fast(x, a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = abs(x)
    _v1 = _v0 + b
    _v2 = -_v0
    _v3 = _v2 + b
    _v4 = _v1 if x < 0.0 else _v3
    _v5 = b > 0.0
    _v6 = _vecmath.in_range(_v4)
    _v7 = abs(a)
    _v8 = abs(b)
    _v9 = _v0 < 3.402823669209385e38
    _v10 = _v7 < 3.402823669209385e38
    _v11 = _v8 < 3.402823669209385e38
    _v12 = _v5 & _v6
    _v13 = _v12 & _v9
    _v14 = _v13 & _v10
    _v15 = _v14 & _v11
    _v16 = -x
    _v17 = _vecmath.two_sum(_v16, b)
    _v18 = _v17[0]
    _v19 = _v17[1]
    _v20 = _v0 + _v8
    _v21 = abs(_v18) * 16384.0 >= _v20
    _v22 = _v18 + _v19
    _v23 = _v15 if _v22 > 0.0 else _v5
    _v24 = _v4 if _v22 > 0.0 else 0.0
    _v25 = abs(_v22) + abs(0.0)
    _v26 = abs(_v22 - 0.0) * 1073741824.0 > _v25
    _v27 = _v23 & _v26
    _v28 = _vecmath.guarded(_v24, _v27)
    _v29 = _v28 if x == x else x
    _v30 = _v29 if a == a else a
    _v31 = _v30 if b == b else b
    return _v31, _v27


@_vecmath.jit_inline
def _apl_derivative_a_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _v0 + b
    _v2 = b > 0.0
    _v3 = abs(x)
    _v4 = abs(a)
    _v5 = abs(b)
    _v6 = _vecmath32.single(_v1)
    _v7 = _v3 < 3.402823669209385e38
    _v8 = _v4 < 3.402823669209385e38
    _v9 = _v5 < 3.402823669209385e38
    _v10 = _v2 & _v7
    _v11 = _v10 & _v8
    _v12 = _v11 & _v9
    _v13 = _vecmath32.single(0.0)
    _v14 = _v3 + _v5
    _v15 = abs(_v1) * 4096.0 >= _v14
    _v16 = _v12 if _v1 > 0.0 else _v2
    _v17 = _v6 if _v1 > 0.0 else _v13
    _v18 = abs(_v1) + abs(0.0)
    _v19 = abs(_v1 - 0.0) * 1073741824.0 > _v18
    _v20 = _v16 & _v19
    _v21 = _vecmath32.guarded(_v17, _v20)
    _v22 = _v21 if x == x else _vecmath32.single(x)
    _v23 = _v22 if a == a else _vecmath32.single(a)
    _v24 = _v23 if b == b else _vecmath32.single(b)
    return _v24, _v20


@_cached
def _fill_apl_derivative_a(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_a_fast(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl_derivative_a(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_a_fast32(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl_derivative_a(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN
    ball = _apl_derivative_a_exact(x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl_derivative_a(x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl_derivative_a(
                _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl_derivative_a(x, a, b):
    value, ok = _apl_derivative_a_fast(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative_a(_loops.float64(x), _loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl_derivative_a(x, a, b):
    value, ok = _apl_derivative_a_fast32(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative_a(_loops.float64(x), _loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl_derivative_a = _dispatch.Kernel(
    __name__,
    "apl_derivative_a",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_derivative_a,
        fill32=_fill32_apl_derivative_a,
        mend=_mend_apl_derivative_a,
        one=_one_apl_derivative_a,
        one32=_one32_apl_derivative_a,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def apl_derivative_a(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of apl with respect to its parameter a.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl_derivative_a(x, a, b, out=out)


@_loops.callable_when_jitted(apl_derivative_a)
def _overload_apl_derivative_a(x, a=0.2, b=0.0):
    call = _kernel_apl_derivative_a.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


@_vecmath.jit_scalar
def _apl_derivative_b_ball0(x, a, b):
    """In balls."""
    # a
    return a


@_vecmath.jit_scalar
def _apl_derivative_b_ball1(x, a, b):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _apl_derivative_b_sign0_of(x, a, b):
    """In balls."""
    # -b + x
    _t3 = _ball.sub(x, b)
    return _t3


@_vecmath.jit_scalar
def _apl_derivative_b_sign0(x, a, b):
    """-1, 0, 1; 2: unknown."""
    _of = _apl_derivative_b_sign0_of(x, a, b)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _apl_derivative_b_side(x, a, b, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _apl_derivative_b_sign0(x, a, b)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _apl_derivative_b_ball0(x, a, b)
    return _apl_derivative_b_ball1(x, a, b)


@_vecmath.jit_scalar
def _apl_derivative_b_exact(x, a, b):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    a = _ball.from_float(a)
    b = _ball.from_float(b)
    _tied = _apl_derivative_b_sign0(x, a, b) == 0
    if not _tied:
        return _apl_derivative_b_side(x, a, b, 0.0)
    _below = _apl_derivative_b_side(x, a, b, -1.0)
    _above = _apl_derivative_b_side(x, a, b, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _apl_derivative_b_fast(x, a, b):
    """For float64 results: value, and whether it will do."""
    _v0 = b > 0.0
    _v1 = -x
    _v2 = _vecmath.two_sum(_v1, b)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = abs(x)
    _v6 = abs(b)
    _v7 = _v5 + _v6
    _v8 = abs(_v3) * 16384.0 >= _v7
    _v9 = _v3 + _v4
    _v10 = a if _v9 > 0.0 else 0.0
    _v11 = abs(_v9) + abs(0.0)
    _v12 = abs(_v9 - 0.0) * 1073741824.0 > _v11
    _v13 = _v0 & _v12
    _v14 = _vecmath.guarded(_v10, _v13)
    _v15 = _v14 if x == x else x
    _v16 = _v15 if a == a else a
    _v17 = _v16 if b == b else b
    return _v17, _v13


@_vecmath.jit_inline
def _apl_derivative_b_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = b > 0.0
    _v1 = _vecmath32.single(a)
    _v2 = _vecmath32.single(0.0)
    _v3 = -x
    _v4 = _v3 + b
    _v5 = abs(x)
    _v6 = abs(b)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v1 if _v4 > 0.0 else _v2
    _v10 = abs(_v4) + abs(0.0)
    _v11 = abs(_v4 - 0.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _vecmath32.guarded(_v9, _v12)
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v14 if a == a else _vecmath32.single(a)
    _v16 = _v15 if b == b else _vecmath32.single(b)
    return _v16, _v12


@_cached
def _fill_apl_derivative_b(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_b_fast(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl_derivative_b(x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_derivative_b_fast32(_loops.at(x, i), _loops.at(a, i), _loops.at(b, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl_derivative_b(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN
    ball = _apl_derivative_b_exact(x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl_derivative_b(x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl_derivative_b(
                _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl_derivative_b(x, a, b):
    value, ok = _apl_derivative_b_fast(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative_b(_loops.float64(x), _loops.float64(a), _loops.float64(b), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl_derivative_b(x, a, b):
    value, ok = _apl_derivative_b_fast32(_loops.float64(x), _loops.float64(a), _loops.float64(b))
    if not ok:
        exact = _round_apl_derivative_b(_loops.float64(x), _loops.float64(a), _loops.float64(b), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl_derivative_b = _dispatch.Kernel(
    __name__,
    "apl_derivative_b",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_derivative_b,
        fill32=_fill32_apl_derivative_b,
        mend=_mend_apl_derivative_b,
        one=_one_apl_derivative_b,
        one32=_one32_apl_derivative_b,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def apl_derivative_b(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The derivative of apl with respect to its parameter b.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl_derivative_b(x, a, b, out=out)


@_loops.callable_when_jitted(apl_derivative_b)
def _overload_apl_derivative_b(x, a=0.2, b=0.0):
    call = _kernel_apl_derivative_b.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


@_vecmath.jit_inline
def _apl_derivative_fast_pulled32(grad_output, x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + a
    _v1 = -_v0
    _v2 = b > 0.0
    _v3 = _v1 != 0.0
    _v4 = _vecmath32.product(grad_output, _v1)
    _v5 = _v2 & _v3
    _v6 = _vecmath32.product(grad_output, 1.0)
    _v7 = -x
    _v8 = _v7 + b
    _v9 = abs(x)
    _v10 = abs(b)
    _v11 = _v9 + _v10
    _v12 = abs(_v8) * 4096.0 >= _v11
    _v13 = _v4 if _v8 > 0.0 else _v6
    _v14 = abs(_v8) + abs(0.0)
    _v15 = abs(_v8 - 0.0) * 1073741824.0 > _v14
    _v16 = _v5 & _v2
    _v17 = _v16 & _v15
    _v18 = -a
    _v19 = _vecmath32.product(grad_output, _v18)
    _v20 = a > 0.0
    _v21 = _vecmath32.product(grad_output, 0.0)
    _v22 = _v20 & _v2
    _v23 = _v19 if _v8 > 0.0 else _v21
    _v24 = _v2 & _v22
    _v25 = _v24 & _v15
    _v26 = _v17 if x > 0.0 else _v25
    _v27 = _v13 if x > 0.0 else _v23
    _v28 = _v1 if _v8 > 0.0 else 1.0
    _v29 = _v18 if _v8 > 0.0 else 0.0
    _v30 = _vecmath32.smallest(_v28, _v29, _v13, _v23, _v21)
    _v31 = _v30 if x == 0.0 else _v27
    _v32 = _v17 | (x != 0.0)
    _v33 = _v26 & _v32
    _v34 = _vecmath32.guarded(_v31, _v33)
    _v35 = _v34 if x == x else _vecmath32.single(x)
    _v36 = _v35 if a == a else _vecmath32.single(a)
    _v37 = _v36 if b == b else _vecmath32.single(b)
    return _v37, _v37 == _v37


@_vecmath.jit_inline
def _apl_backward_fast(grad_output, x, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _apl_derivative_fast(x, a, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0, _ok0)
    return _r0, _ok0


@_vecmath.jit_inline
def _apl_backward_fast32(grad_output, x, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _apl_derivative_fast_pulled32(grad_output, x, a, b)
    return _r0, _ok0


@_vecmath.jit_scalar
def _apl_backward_exact(grad_output, x, a, b):
    """Right everywhere: balls."""
    _d0 = _apl_derivative_exact(x, a, b)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_apl_backward(grad_output, x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(a, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_apl_backward(grad_output, x, a, b, out):
    missed = False
    for i in range(out.size):
        value, ok = _apl_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(a, i), _loops.at(b, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_apl_backward(grad_output, x, a, b, width):
    if _loops.any_nan(grad_output, x, a, b):
        return _loops.NAN
    ball = _apl_backward_exact(grad_output, x, a, b)
    return _loops.rounded(ball, width)


@_cached
def _mend_apl_backward(grad_output, x, a, b, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_apl_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_apl_backward(grad_output, x, a, b):
    value, ok = _apl_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact = _round_apl_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(a), _loops.float64(b), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_apl_backward(grad_output, x, a, b):
    value, ok = _apl_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact = _round_apl_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(a), _loops.float64(b), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_apl_backward = _dispatch.Kernel(
    __name__,
    "apl_backward",
    ("grad_output", "x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_backward,
        fill32=_fill32_apl_backward,
        mend=_mend_apl_backward,
        one=_one_apl_backward,
        one32=_one32_apl_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def apl_backward(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of apl.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_apl_backward(grad_output, x, a, b, out=out)


@_loops.callable_when_jitted(apl_backward)
def _overload_apl_backward(grad_output, x, a=0.2, b=0.0):
    call = _kernel_apl_backward.compiled(grad_output, x, a, b)

    def jitted(grad_output, x, a=0.2, b=0.0):
        return call(grad_output, x, a, b)

    return jitted


@_vecmath.jit_inline
def _apl_value_and_derivative_fast(x, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _apl_fast(x, a, b)
    _r1, _ok1 = _apl_derivative_fast(x, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _apl_value_and_derivative_fast32(x, a, b):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _apl_fast32(x, a, b)
    _r1, _ok1 = _apl_derivative_fast32(x, a, b)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _apl_value_and_derivative_exact(x, a, b):
    """Right everywhere: balls."""
    _r0 = _apl_exact(x, a, b)
    _r1 = _apl_derivative_exact(x, a, b)
    return _r0, _r1


@_cached
def _fill_apl_value_and_derivative(x, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _apl_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_apl_value_and_derivative(x, a, b, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _apl_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(a, i), _loops.at(b, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_apl_value_and_derivative(x, a, b, width):
    if _loops.any_nan(x, a, b):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _apl_value_and_derivative_exact(x, a, b)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_apl_value_and_derivative(x, a, b, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_apl_value_and_derivative(
                _loops.at(x, i), _loops.at(a, i), _loops.at(b, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_apl_value_and_derivative(x, a, b):
    value_0, value_1, ok = _apl_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_apl_value_and_derivative(
            _loops.float64(x), _loops.float64(a), _loops.float64(b), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_apl_value_and_derivative(x, a, b):
    value_0, value_1, ok = _apl_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(a), _loops.float64(b)
    )
    if not ok:
        exact_0, exact_1 = _round_apl_value_and_derivative(
            _loops.float64(x), _loops.float64(a), _loops.float64(b), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_apl_value_and_derivative = _dispatch.Kernel(
    __name__,
    "apl_value_and_derivative",
    ("x", "a", "b"),
    _loops.Loops(
        fill=_fill_apl_value_and_derivative,
        fill32=_fill32_apl_value_and_derivative,
        mend=_mend_apl_value_and_derivative,
        one=_one_apl_value_and_derivative,
        one32=_one32_apl_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def apl_value_and_derivative(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """APL and its derivative, in one pass.

    a: default 0.2.
    b: default 0.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_apl_value_and_derivative(x, a, b, out=out)


@_loops.callable_when_jitted(apl_value_and_derivative)
def _overload_apl_value_and_derivative(x, a=0.2, b=0.0):
    call = _kernel_apl_value_and_derivative.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


def apl_backward_a(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times apl_derivative_a, over the axes along which a is broadcast.

    a and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "apl_backward_a",
        _kernel_apl_derivative_a,
        ("grad_output", "x", "a", "b"),
        2,
        (grad_output, x, a, b),
        out,
    )


def apl_backward_b(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any:
    """The sum of grad_output times apl_derivative_b, over the axes along which b is broadcast.

    b and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype is
    that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of b's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "apl_backward_b",
        _kernel_apl_derivative_b,
        ("grad_output", "x", "a", "b"),
        3,
        (grad_output, x, a, b),
        out,
    )
