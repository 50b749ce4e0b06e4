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
    _v0 = -x
    _v1 = _vecmath.two_sum(_v0, b)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, a)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_plus(_v5, _v6, x)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v5)
    _v11 = _v10 + x
    _v12 = abs(_v8) * 16384.0 >= _v11
    _v13 = _v8 + _v9
    _v14 = b > 0.0
    _v15 = _vecmath.in_range(_v13)
    _v16 = abs(x)
    _v17 = abs(a)
    _v18 = abs(b)
    _v19 = _v16 < 3.402823669209385e38
    _v20 = _v17 < 3.402823669209385e38
    _v21 = _v18 < 3.402823669209385e38
    _v22 = _v12 & _v14
    _v23 = _v22 & _v15
    _v24 = _v23 & _v19
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _v0 + b
    _v28 = _v26 if _v27 > 0.0 else True
    _v29 = _v13 if _v27 > 0.0 else x
    _v30 = abs(0.0) + abs(_v27)
    _v31 = abs(_v27 - 0.0) * 1073741824.0 > _v30
    _v32 = _v28 & _v31
    _v33 = _v27 * a
    _v34 = _vecmath.in_range(_v33)
    _v35 = _v34 & _v19
    _v36 = _v35 & _v20
    _v37 = _v36 & _v21
    _v38 = a > 0.0
    _v39 = b < 0.0
    _v40 = _v38 & _v39
    _v41 = _v37 if _v27 > 0.0 else _v40
    _v42 = _v33 if _v27 > 0.0 else 0.0
    _v43 = _v41 & _v31
    _v44 = _v32 if x > 0.0 else _v43
    _v45 = _v29 if x > 0.0 else _v42
    _v46 = _vecmath.guarded(_v45, _v44)
    _v47 = _v46 if x == x else x
    _v48 = _v47 if a == a else a
    _v49 = _v48 if b == b else b
    return _v49, _v44


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
    _v22 = _v20 if _v1 > 0.0 else True
    _v23 = _v12 if _v1 > 0.0 else _v21
    _v24 = abs(0.0) + abs(_v1)
    _v25 = abs(_v1 - 0.0) * 1073741824.0 > _v24
    _v26 = _v22 & _v25
    _v27 = _v2 != 0.0
    _v28 = _vecmath32.single(_v2)
    _v29 = _v27 & _v13
    _v30 = _v29 & _v14
    _v31 = _v30 & _v15
    _v32 = a > 0.0
    _v33 = b < 0.0
    _v34 = _vecmath32.single(0.0)
    _v35 = _v32 & _v33
    _v36 = _v31 if _v1 > 0.0 else _v35
    _v37 = _v28 if _v1 > 0.0 else _v34
    _v38 = _v36 & _v25
    _v39 = _v26 if x > 0.0 else _v38
    _v40 = _v23 if x > 0.0 else _v37
    _v41 = _vecmath32.guarded(_v40, _v39)
    _v42 = _v41 if x == x else _vecmath32.single(x)
    _v43 = _v42 if a == a else _vecmath32.single(a)
    _v44 = _v43 if b == b else _vecmath32.single(b)
    return _v44, _v39


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
    return _kernel_apl.call(out, x, a, b)


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
    _v0 = -a
    _v1 = _v0 + 1.0
    _v2 = b > 0.0
    _v3 = -x
    _v4 = _v3 + b
    _v5 = _v1 if _v4 > 0.0 else 1.0
    _v6 = abs(0.0) + abs(_v4)
    _v7 = abs(_v4 - 0.0) * 1073741824.0 > _v6
    _v8 = _v2 & _v7
    _v9 = a > 0.0
    _v10 = b < 0.0
    _v11 = _v9 & _v10
    _v12 = _v0 if _v4 > 0.0 else 0.0
    _v13 = _v11 & _v7
    _v14 = _v8 if x > 0.0 else _v13
    _v15 = _v5 if x > 0.0 else _v12
    _v16 = _vecmath.smallest(_v5, _v12)
    _v17 = _v16 if x == 0.0 else _v15
    _v18 = _v8 | (x != 0.0)
    _v19 = _v14 & _v18
    _v20 = _vecmath.guarded(_v17, _v19)
    _v21 = _v20 if x == x else x
    _v22 = _v21 if a == a else a
    _v23 = _v22 if b == b else b
    return _v23, _v19


@_vecmath.jit_inline
def _apl_derivative_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -a
    _v1 = _v0 + 1.0
    _v2 = b > 0.0
    _v3 = _vecmath32.single(_v1)
    _v4 = _vecmath32.single(1.0)
    _v5 = -x
    _v6 = _v5 + b
    _v7 = _v3 if _v6 > 0.0 else _v4
    _v8 = abs(0.0) + abs(_v6)
    _v9 = abs(_v6 - 0.0) * 1073741824.0 > _v8
    _v10 = _v2 & _v9
    _v11 = _vecmath32.single(_v0)
    _v12 = a > 0.0
    _v13 = b < 0.0
    _v14 = _vecmath32.single(0.0)
    _v15 = _v12 & _v13
    _v16 = _v11 if _v6 > 0.0 else _v14
    _v17 = _v15 & _v9
    _v18 = _v10 if x > 0.0 else _v17
    _v19 = _v7 if x > 0.0 else _v16
    _v20 = _v1 if _v6 > 0.0 else 1.0
    _v21 = _v0 if _v6 > 0.0 else 0.0
    _v22 = _vecmath32.smallest(_v20, _v21, _v7, _v16, _v14)
    _v23 = _v22 if x == 0.0 else _v19
    _v24 = _v10 | (x != 0.0)
    _v25 = _v18 & _v24
    _v26 = _vecmath32.guarded(_v23, _v25)
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v27 if a == a else _vecmath32.single(a)
    _v29 = _v28 if b == b else _vecmath32.single(b)
    return _v29, _v25


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
    return _kernel_apl_derivative.call(out, x, a, b)


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
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if a == a else a
    _v2 = _v1 if b == b else b
    return _v2, True


@_vecmath.jit_inline
def _apl_derivative2_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if a == a else _vecmath32.single(a)
    _v3 = _v2 if b == b else _vecmath32.single(b)
    return _v3, True


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
    return _kernel_apl_derivative2.call(out, x, a, b)


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
    _v0 = -x
    _v1 = _v0 + b
    _v2 = _v1 if _v1 > 0.0 else 0.0
    _v3 = abs(0.0) + abs(_v1)
    _v4 = abs(_v1 - 0.0) * 1073741824.0 > _v3
    _v5 = _vecmath.guarded(_v2, _v4)
    _v6 = _v5 if x == x else x
    _v7 = _v6 if a == a else a
    _v8 = _v7 if b == b else b
    return _v8, _v4


@_vecmath.jit_inline
def _apl_derivative_a_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -x
    _v1 = _v0 + b
    _v2 = _vecmath32.single(_v1)
    _v3 = _vecmath32.single(0.0)
    _v4 = _v2 if _v1 > 0.0 else _v3
    _v5 = abs(0.0) + abs(_v1)
    _v6 = abs(_v1 - 0.0) * 1073741824.0 > _v5
    _v7 = _vecmath32.guarded(_v4, _v6)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if a == a else _vecmath32.single(a)
    _v10 = _v9 if b == b else _vecmath32.single(b)
    return _v10, _v6


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
    return _kernel_apl_derivative_a.call(out, x, a, b)


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
    _v0 = -x
    _v1 = _v0 + b
    _v2 = a if _v1 > 0.0 else 0.0
    _v3 = abs(0.0) + abs(_v1)
    _v4 = abs(_v1 - 0.0) * 1073741824.0 > _v3
    _v5 = _vecmath.guarded(_v2, _v4)
    _v6 = _v5 if x == x else x
    _v7 = _v6 if a == a else a
    _v8 = _v7 if b == b else b
    return _v8, _v4


@_vecmath.jit_inline
def _apl_derivative_b_fast32(x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(a)
    _v1 = _vecmath32.single(0.0)
    _v2 = -x
    _v3 = _v2 + b
    _v4 = _v0 if _v3 > 0.0 else _v1
    _v5 = abs(0.0) + abs(_v3)
    _v6 = abs(_v3 - 0.0) * 1073741824.0 > _v5
    _v7 = _vecmath32.guarded(_v4, _v6)
    _v8 = _v7 if x == x else _vecmath32.single(x)
    _v9 = _v8 if a == a else _vecmath32.single(a)
    _v10 = _v9 if b == b else _vecmath32.single(b)
    return _v10, _v6


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
    return _kernel_apl_derivative_b.call(out, x, a, b)


@_loops.callable_when_jitted(apl_derivative_b)
def _overload_apl_derivative_b(x, a=0.2, b=0.0):
    call = _kernel_apl_derivative_b.compiled(x, a, b)

    def jitted(x, a=0.2, b=0.0):
        return call(x, a, b)

    return jitted


@_vecmath.jit_inline
def _apl_derivative_fast_pulled32(grad_output, x, a, b):
    """For float32 results: value, and whether it will do."""
    _v0 = -a
    _v1 = _v0 + 1.0
    _v2 = b > 0.0
    _v3 = _vecmath32.product(grad_output, _v1)
    _v4 = _vecmath32.product(grad_output, 1.0)
    _v5 = -x
    _v6 = _v5 + b
    _v7 = _v3 if _v6 > 0.0 else _v4
    _v8 = abs(0.0) + abs(_v6)
    _v9 = abs(_v6 - 0.0) * 1073741824.0 > _v8
    _v10 = _v2 & _v9
    _v11 = _vecmath32.product(grad_output, _v0)
    _v12 = a > 0.0
    _v13 = b < 0.0
    _v14 = _vecmath32.product(grad_output, 0.0)
    _v15 = _v12 & _v13
    _v16 = _v11 if _v6 > 0.0 else _v14
    _v17 = _v15 & _v9
    _v18 = _v10 if x > 0.0 else _v17
    _v19 = _v7 if x > 0.0 else _v16
    _v20 = _v1 if _v6 > 0.0 else 1.0
    _v21 = _v0 if _v6 > 0.0 else 0.0
    _v22 = _vecmath32.smallest(_v20, _v21, _v7, _v16, _v14)
    _v23 = _v22 if x == 0.0 else _v19
    _v24 = _v10 | (x != 0.0)
    _v25 = _v18 & _v24
    _v26 = _vecmath32.guarded(_v23, _v25)
    _v27 = _v26 if x == x else _vecmath32.single(x)
    _v28 = _v27 if a == a else _vecmath32.single(a)
    _v29 = _v28 if b == b else _vecmath32.single(b)
    return _v29, _v29 == _v29


@_vecmath.jit_inline
def _apl_backward_fast(grad_output, x, a, b):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _apl_derivative_fast(x, a, b)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
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
    return _kernel_apl_backward.call(out, grad_output, x, a, b)


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
    return _kernel_apl_value_and_derivative.call(out, x, a, b)


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
