"""Elliott.

Written by `symact build` from [elliott] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _vecmath, _vecmath32

__all__ = [
    "elliott",
    "elliott_backward",
    "elliott_backward_from_output",
    "elliott_derivative",
    "elliott_derivative2",
    "elliott_derivative_from_output",
    "elliott_value_and_derivative",
]

_cached = _loops.caching(__name__)


_elliott_ball0_expression = _ball_wide.program("x", "x/(2*(1 - x)) + 1/2", "-1/(2*x - 2)")


@_vecmath.jit_scalar
def _elliott_ball0(x, _side):
    """In balls."""
    # -1/(2*x - 2)
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.scaled(x, 1.0)
    _t6 = (1.0, 0.0, 1.0, 0.0)
    _t8 = _ball.sub(_t4, _t6)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _elliott_ball0_expression, (x,), 0, _side)


_elliott_ball1_expression = _ball_wide.program("x", "x/(2*(x + 1)) + 1/2", "(2*x + 1)/(2*x + 2)")


@_vecmath.jit_scalar
def _elliott_ball1(x, _side):
    """In balls."""
    # (2*x + 1)/(2*x + 2)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.scaled(x, 1.0)
    _t6 = _ball.add(_t1, _t4)
    _t8 = (1.0, 0.0, 1.0, 0.0)
    _t10 = _ball.add(_t8, _t4)
    _t12 = _ball.div(_t6, _t10)
    return _ball_wide.limit(_t12, _elliott_ball1_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _elliott_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elliott_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elliott_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elliott_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elliott_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elliott_ball0(x, _side)
    return _elliott_ball1(x, _side)


@_vecmath.jit_scalar
def _elliott_exact(x):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    _at = _elliott_side(x, 0.0)
    if not _ball.is_nothing(_at):
        return _at
    _below = _elliott_side(x, -1.0)
    _above = _elliott_side(x, 1.0)
    return _ball.agreed(_below, _above)


@_vecmath.jit_inline
def _elliott_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = 2.0 * _v0
    _v2 = -1.0 / _v1
    _v3 = abs(x)
    _v4 = _v3 < 3.402823669209385e38
    _v5 = 2.0 * x
    _v6 = 2.0 + _v5
    _v7 = x / _v6
    _v8 = 0.5 + _v7
    _v9 = x > 1.152921504606847e18
    _v10 = 1.0 if _v9 else _v8
    _v11 = _v10 if x == x else x
    _v12 = _v4 if x < 0.0 else True
    _v13 = _v2 if x < 0.0 else _v11
    _v14 = _vecmath.guarded(_v13, _v12)
    return _v14, _v12


@_vecmath.jit_inline
def _elliott_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = 2.0 * _v0
    _v2 = -1.0 / _v1
    _v3 = abs(x)
    _v4 = _vecmath32.single(_v2)
    _v5 = _v3 < 3.402823669209385e38
    _v6 = 2.0 * x
    _v7 = 2.0 + _v6
    _v8 = x / _v7
    _v9 = 0.5 + _v8
    _v10 = _vecmath32.single(_v9)
    _v11 = x > 1.152921504606847e18
    _v12 = _vecmath32.single(1.0)
    _v13 = _v12 if _v11 else _v10
    _v14 = _v13 if x == x else _vecmath32.single(x)
    _v15 = _v5 if x < 0.0 else True
    _v16 = _v4 if x < 0.0 else _v14
    _v17 = _vecmath32.guarded(_v16, _v15)
    return _v17, _v15


@_cached
def _fill_elliott(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elliott_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott(x):
    value, ok = _elliott_fast(_loops.float64(x))
    if not ok:
        exact = _round_elliott(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott(x):
    value, ok = _elliott_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elliott(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott = _dispatch.Kernel(
    __name__,
    "elliott",
    ("x",),
    _loops.Loops(
        fill=_fill_elliott,
        fill32=_fill32_elliott,
        mend=_mend_elliott,
        one=_one_elliott,
        one32=_one32_elliott,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elliott(x: ArrayLike, *, out: Any = None) -> Any:
    """Elliott, elementwise.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott.call(out, x)


@_loops.callable_when_jitted(elliott)
def _overload_elliott(x):
    call = _kernel_elliott.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_elliott_derivative_ball0_expression = _ball_wide.program(
    "x", "x/(2*(1 - x)**2) + 1/(2*(1 - x))", "1/(2*(x - 1)**2)"
)


@_vecmath.jit_scalar
def _elliott_derivative_ball0(x, _side):
    """In balls."""
    # 1/(2*(x - 1)**2)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(x, _t1)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.scaled(_t6, 1.0)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _elliott_derivative_ball0_expression, (x,), 0, _side)


_elliott_derivative_ball1_expression = _ball_wide.program(
    "x", "-x/(2*(x + 1)**2) + 1/(2*(x + 1))", "1/(2*(x + 1)**2)"
)


@_vecmath.jit_scalar
def _elliott_derivative_ball1(x, _side):
    """In balls."""
    # 1/(2*(x + 1)**2)
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.add(_t1, x)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.scaled(_t6, 1.0)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _elliott_derivative_ball1_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _elliott_derivative_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elliott_derivative_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elliott_derivative_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elliott_derivative_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elliott_derivative_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elliott_derivative_ball0(x, _side)
    return _elliott_derivative_ball1(x, _side)


@_vecmath.jit_scalar
def _elliott_derivative_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _tied = _elliott_derivative_sign0(x) == 0
    if not _tied:
        _at = _elliott_derivative_side(x, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _elliott_derivative_side(x, -1.0)
    _above = _elliott_derivative_side(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _elliott_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elliott_derivative_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = _v0 * _v0
    _v2 = 2.0 * _v1
    _v3 = 1.0 / _v2
    _v4 = abs(x)
    _v5 = _v4 < 3.402823669209385e38
    _v6 = 1.0 + x
    _v7 = _v6 * _v6
    _v8 = 2.0 * _v7
    _v9 = 1.0 / _v8
    _v10 = _v3 if x < 0.0 else _v9
    _v11 = _vecmath.guarded(_v10, _v5)
    return _v11, _v5


@_vecmath.jit_inline
def _elliott_derivative_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = _v0 * _v0
    _v2 = 2.0 * _v1
    _v3 = 1.0 / _v2
    _v4 = abs(x)
    _v5 = _vecmath32.single(_v3)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = 1.0 + x
    _v8 = _v7 * _v7
    _v9 = 2.0 * _v8
    _v10 = 1.0 / _v9
    _v11 = _vecmath32.single(_v10)
    _v12 = _v5 if x < 0.0 else _v11
    _v13 = _vecmath32.guarded(_v12, _v6)
    return _v13, _v6


@_cached
def _fill_elliott_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_derivative(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elliott_derivative_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott_derivative(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott_derivative(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott_derivative(x):
    value, ok = _elliott_derivative_fast(_loops.float64(x))
    if not ok:
        exact = _round_elliott_derivative(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott_derivative(x):
    value, ok = _elliott_derivative_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elliott_derivative(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott_derivative = _dispatch.Kernel(
    __name__,
    "elliott_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_elliott_derivative,
        fill32=_fill32_elliott_derivative,
        mend=_mend_elliott_derivative,
        one=_one_elliott_derivative,
        one32=_one32_elliott_derivative,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elliott_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of elliott with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott_derivative.call(out, x)


@_loops.callable_when_jitted(elliott_derivative)
def _overload_elliott_derivative(x):
    call = _kernel_elliott_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


_elliott_derivative2_ball0_expression = _ball_wide.program(
    "x", "(-x/(x - 1) + 1)/(x - 1)**2", "-1/(x - 1)**3"
)


@_vecmath.jit_scalar
def _elliott_derivative2_ball0(x, _side):
    """In balls."""
    # -1/(x - 1)**3
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(x, _t4)
    _t8 = _ball.powi(_t6, 3)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _elliott_derivative2_ball0_expression, (x,), 0, _side)


_elliott_derivative2_ball1_expression = _ball_wide.program(
    "x", "(x/(x + 1) - 1)/(x + 1)**2", "-1/(x + 1)**3"
)


@_vecmath.jit_scalar
def _elliott_derivative2_ball1(x, _side):
    """In balls."""
    # -1/(x + 1)**3
    _t1 = (-1.0, 0.0, 0.0, 0.0)
    _t3 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.add(_t3, x)
    _t8 = _ball.powi(_t6, 3)
    _t10 = _ball.div(_t1, _t8)
    return _ball_wide.limit(_t10, _elliott_derivative2_ball1_expression, (x,), 0, _side)


@_vecmath.jit_scalar
def _elliott_derivative2_sign0_of(x):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _elliott_derivative2_sign0(x):
    """-1, 0, 1; 2: unknown."""
    _of = _elliott_derivative2_sign0_of(x)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elliott_derivative2_side(x, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elliott_derivative2_sign0(x)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _elliott_derivative2_ball0(x, _side)
    return _elliott_derivative2_ball1(x, _side)


@_vecmath.jit_scalar
def _elliott_derivative2_exact(x):
    """Right everywhere: balls."""
    _float_x = x
    x = _ball.from_float(x)
    _tied = _elliott_derivative2_sign0(x) == 0
    if not _tied:
        _at = _elliott_derivative2_side(x, 0.0)
        if not _ball.is_nothing(_at):
            return _at
    _below = _elliott_derivative2_side(x, -1.0)
    _above = _elliott_derivative2_side(x, 1.0)
    if _ball.are_opposed(_below, _above):
        _value = _elliott_exact(_float_x)
        if not _ball.is_finite(_value):
            return _ball.NOTHING
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _elliott_derivative2_fast(x):
    """For float64 results: value, and whether it will do."""
    _v0 = -x
    _v1 = -0.0
    _v2 = _vecmath.two_sum(-1.0, x)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_quotient(_v0, _v1, _v3, _v4)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = _vecmath.pair_plus(_v6, _v7, 1.0)
    _v9 = _v8[0]
    _v10 = _v8[1]
    _v11 = abs(_v6)
    _v12 = _v11 + 1.0
    _v13 = abs(_v9) * 16384.0 >= _v12
    _v14 = _v9 + _v10
    _v15 = -2.0 + x
    _v16 = _v15 * x
    _v17 = 1.0 + _v16
    _v18 = _v14 / _v17
    _v19 = abs(x)
    _v20 = _v19 < 3.402823669209385e38
    _v21 = _v13 & _v20
    _v22 = _vecmath.two_sum(1.0, x)
    _v23 = _v22[0]
    _v24 = _v22[1]
    _v25 = _vecmath.pair_quotient(x, 0.0, _v23, _v24)
    _v26 = _v25[0]
    _v27 = _v25[1]
    _v28 = _vecmath.pair_plus(_v26, _v27, -1.0)
    _v29 = _v28[0]
    _v30 = _v28[1]
    _v31 = abs(-1.0)
    _v32 = _v31 + _v26
    _v33 = abs(_v29) * 16384.0 >= _v32
    _v34 = _v29 + _v30
    _v35 = 2.0 + x
    _v36 = _v35 * x
    _v37 = 1.0 + _v36
    _v38 = _v34 / _v37
    _v39 = _v33 & _v20
    _v40 = _v21 if x < 0.0 else _v39
    _v41 = _v18 if x < 0.0 else _v38
    _v42 = _vecmath.smallest(_v18, _v38)
    _v43 = _v42 if x == 0.0 else _v41
    _v44 = _v21 | (x != 0.0)
    _v45 = _v40 & _v44
    _v46 = _vecmath.guarded(_v43, _v45)
    return _v46, _v45


@_vecmath.jit_inline
def _elliott_derivative2_fast32(x):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = _v0 * _v0
    _v2 = _v1 * _v0
    _v3 = -1.0 / _v2
    _v4 = abs(x)
    _v5 = _vecmath32.single(_v3)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = 1.0 + x
    _v8 = _v7 * _v7
    _v9 = _v8 * _v7
    _v10 = -1.0 / _v9
    _v11 = _vecmath32.single(_v10)
    _v12 = _v5 if x < 0.0 else _v11
    _v13 = _vecmath32.single(0.0)
    _v14 = _vecmath32.smallest(_v3, _v10, _v5, _v11, _v13)
    _v15 = _v14 if x == 0.0 else _v12
    _v16 = _v6 | (x != 0.0)
    _v17 = _v6 & _v16
    _v18 = _vecmath32.guarded(_v15, _v17)
    return _v18, _v17


@_cached
def _fill_elliott_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative2_fast(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_derivative2(x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative2_fast32(_loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott_derivative2(x, width):
    if _loops.any_nan(x):
        return _loops.NAN
    ball = _elliott_derivative2_exact(x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott_derivative2(x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott_derivative2(_loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott_derivative2(x):
    value, ok = _elliott_derivative2_fast(_loops.float64(x))
    if not ok:
        exact = _round_elliott_derivative2(_loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott_derivative2(x):
    value, ok = _elliott_derivative2_fast32(_loops.float64(x))
    if not ok:
        exact = _round_elliott_derivative2(_loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott_derivative2 = _dispatch.Kernel(
    __name__,
    "elliott_derivative2",
    ("x",),
    _loops.Loops(
        fill=_fill_elliott_derivative2,
        fill32=_fill32_elliott_derivative2,
        mend=_mend_elliott_derivative2,
        one=_one_elliott_derivative2,
        one32=_one32_elliott_derivative2,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elliott_derivative2(x: ArrayLike, *, out: Any = None) -> Any:
    """The second derivative of elliott with respect to x.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott_derivative2.call(out, x)


@_loops.callable_when_jitted(elliott_derivative2)
def _overload_elliott_derivative2(x):
    call = _kernel_elliott_derivative2.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_inline
def _elliott_derivative_fast_pulled32(grad_output, x):
    """For float32 results: value, and whether it will do."""
    _v0 = -1.0 + x
    _v1 = _v0 * _v0
    _v2 = 2.0 * _v1
    _v3 = 1.0 / _v2
    _v4 = abs(x)
    _v5 = _vecmath32.product(grad_output, _v3)
    _v6 = _v4 < 3.402823669209385e38
    _v7 = 1.0 + x
    _v8 = _v7 * _v7
    _v9 = 2.0 * _v8
    _v10 = 1.0 / _v9
    _v11 = _vecmath32.product(grad_output, _v10)
    _v12 = _v5 if x < 0.0 else _v11
    _v13 = _vecmath32.guarded(_v12, _v6)
    return _v13, _v13 == _v13


@_vecmath.jit_inline
def _elliott_backward_fast(grad_output, x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _elliott_derivative_fast(x)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _elliott_backward_fast32(grad_output, x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elliott_derivative_fast_pulled32(grad_output, x)
    return _r0, _ok0


@_vecmath.jit_scalar
def _elliott_backward_exact(grad_output, x):
    """Right everywhere: balls."""
    _d0 = _elliott_derivative_exact(x)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_elliott_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_backward_fast(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_backward(grad_output, x, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_backward_fast32(_loops.at(grad_output, i), _loops.at(x, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott_backward(grad_output, x, width):
    if _loops.any_nan(grad_output, x):
        return _loops.NAN
    ball = _elliott_backward_exact(grad_output, x)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott_backward(grad_output, x, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott_backward(_loops.at(grad_output, i), _loops.at(x, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott_backward(grad_output, x):
    value, ok = _elliott_backward_fast(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_elliott_backward(_loops.float64(grad_output), _loops.float64(x), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott_backward(grad_output, x):
    value, ok = _elliott_backward_fast32(_loops.float64(grad_output), _loops.float64(x))
    if not ok:
        exact = _round_elliott_backward(_loops.float64(grad_output), _loops.float64(x), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott_backward = _dispatch.Kernel(
    __name__,
    "elliott_backward",
    ("grad_output", "x"),
    _loops.Loops(
        fill=_fill_elliott_backward,
        fill32=_fill32_elliott_backward,
        mend=_mend_elliott_backward,
        one=_one_elliott_backward,
        one32=_one32_elliott_backward,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def elliott_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of elliott.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott_backward.call(out, grad_output, x)


@_loops.callable_when_jitted(elliott_backward)
def _overload_elliott_backward(grad_output, x):
    call = _kernel_elliott_backward.compiled(grad_output, x)

    def jitted(grad_output, x):
        return call(grad_output, x)

    return jitted


@_vecmath.jit_inline
def _elliott_value_and_derivative_fast(x):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elliott_fast(x)
    _r1, _ok1 = _elliott_derivative_fast(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _elliott_value_and_derivative_fast32(x):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elliott_fast32(x)
    _r1, _ok1 = _elliott_derivative_fast32(x)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _elliott_value_and_derivative_exact(x):
    """Right everywhere: balls."""
    _r0 = _elliott_exact(x)
    _r1 = _elliott_derivative_exact(x)
    return _r0, _r1


@_cached
def _fill_elliott_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elliott_value_and_derivative_fast(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_value_and_derivative(x, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _elliott_value_and_derivative_fast32(_loops.at(x, i))
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_elliott_value_and_derivative(x, width):
    if _loops.any_nan(x):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _elliott_value_and_derivative_exact(x)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_elliott_value_and_derivative(x, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_elliott_value_and_derivative(_loops.at(x, i), width)
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_elliott_value_and_derivative(x):
    value_0, value_1, ok = _elliott_value_and_derivative_fast(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_elliott_value_and_derivative(_loops.float64(x), 64)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_elliott_value_and_derivative(x):
    value_0, value_1, ok = _elliott_value_and_derivative_fast32(_loops.float64(x))
    if not ok:
        exact_0, exact_1 = _round_elliott_value_and_derivative(_loops.float64(x), 32)
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_elliott_value_and_derivative = _dispatch.Kernel(
    __name__,
    "elliott_value_and_derivative",
    ("x",),
    _loops.Loops(
        fill=_fill_elliott_value_and_derivative,
        fill32=_fill32_elliott_value_and_derivative,
        mend=_mend_elliott_value_and_derivative,
        one=_one_elliott_value_and_derivative,
        one32=_one32_elliott_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=False,
    ),
)


def elliott_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any:
    """Elliott and its derivative, in one pass.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_elliott_value_and_derivative.call(out, x)


@_loops.callable_when_jitted(elliott_value_and_derivative)
def _overload_elliott_value_and_derivative(x):
    call = _kernel_elliott_value_and_derivative.compiled(x)

    def jitted(x):
        return call(x)

    return jitted


@_vecmath.jit_scalar
def _elliott_derivative_from_output_ball0(y):
    """In balls."""
    if _ball.is_zero(y):
        return (0.0, 0.0, 0.0, 0.0)
    # 2*y**2
    _t2 = _ball.sqr(y)
    _t4 = _ball.scaled(_t2, 1.0)
    return _t4


_elliott_derivative_from_output_ball1_expression = _ball_wide.program(
    "y", "2*(1 - y)**2", "2*(y - 1)**2"
)


@_vecmath.jit_scalar
def _elliott_derivative_from_output_ball1(y):
    """In balls."""
    # 2*(y - 1)**2
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(y, _t2)
    _t6 = _ball.sqr(_t4)
    _t8 = _ball.scaled(_t6, 1.0)
    return _ball_wide.settled(_t8, _elliott_derivative_from_output_ball1_expression, (y,))


@_vecmath.jit_scalar
def _elliott_derivative_from_output_sign0_of(y):
    """In balls."""
    # 2*y - 1
    _t2 = _ball.scaled(y, 1.0)
    _t4 = (1.0, 0.0, 0.0, 0.0)
    _t6 = _ball.sub(_t2, _t4)
    return _t6


@_vecmath.jit_scalar
def _elliott_derivative_from_output_sign0(y):
    """-1, 0, 1; 2: unknown."""
    _of = _elliott_derivative_from_output_sign0_of(y)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _elliott_derivative_from_output_side(y, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _elliott_derivative_from_output_sign0(y)
    if _order == -1:
        return _elliott_derivative_from_output_ball0(y)
    return _elliott_derivative_from_output_ball1(y)


@_vecmath.jit_scalar
def _elliott_derivative_from_output_exact(y):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    return _elliott_derivative_from_output_side(y, 0.0)


@_vecmath.jit_inline
def _elliott_derivative_from_output_fast(y):
    """For float64 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = 2.0 * _v0
    _v2 = _vecmath.in_range(_v1)
    _v3 = _v2 | (y == 0.0)
    _v4 = -y
    _v5 = _v4 + 1.0
    _v6 = _v5 * _v5
    _v7 = 2.0 * _v6
    _v8 = _vecmath.in_range(_v7)
    _v9 = _v3 if y < 0.5 else _v8
    _v10 = _v1 if y < 0.5 else _v7
    _v11 = _vecmath.guarded(_v10, _v9)
    return _v11, _v9


@_vecmath.jit_inline
def _elliott_derivative_from_output_fast32(y):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = 2.0 * _v0
    _v2 = _vecmath32.single(_v1)
    _v3 = -y
    _v4 = _v3 + 1.0
    _v5 = _v4 * _v4
    _v6 = 2.0 * _v5
    _v7 = _vecmath32.single(_v6)
    _v8 = _v2 if y < 0.5 else _v7
    return _v8, True


@_cached
def _fill_elliott_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative_from_output_fast(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_derivative_from_output(y, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_derivative_from_output_fast32(_loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott_derivative_from_output(y, width):
    if _loops.any_nan(y):
        return _loops.NAN
    ball = _elliott_derivative_from_output_exact(y)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott_derivative_from_output(y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott_derivative_from_output(_loops.at(y, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott_derivative_from_output(y):
    value, ok = _elliott_derivative_from_output_fast(_loops.float64(y))
    if not ok:
        exact = _round_elliott_derivative_from_output(_loops.float64(y), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott_derivative_from_output(y):
    value, ok = _elliott_derivative_from_output_fast32(_loops.float64(y))
    if not ok:
        exact = _round_elliott_derivative_from_output(_loops.float64(y), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott_derivative_from_output = _dispatch.Kernel(
    __name__,
    "elliott_derivative_from_output",
    ("y",),
    _loops.Loops(
        fill=_fill_elliott_derivative_from_output,
        fill32=_fill32_elliott_derivative_from_output,
        mend=_mend_elliott_derivative_from_output,
        one=_one_elliott_derivative_from_output,
        one32=_one32_elliott_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=False,
    ),
)


def elliott_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any:
    """The derivative of elliott, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott_derivative_from_output.call(out, y)


@_loops.callable_when_jitted(elliott_derivative_from_output)
def _overload_elliott_derivative_from_output(y):
    call = _kernel_elliott_derivative_from_output.compiled(y)

    def jitted(y):
        return call(y)

    return jitted


@_vecmath.jit_inline
def _elliott_derivative_from_output_fast_pulled32(grad_output, y):
    """For float32 results: value, and whether it will do."""
    _v0 = y * y
    _v1 = 2.0 * _v0
    _v2 = _vecmath32.product(grad_output, _v1)
    _v3 = -y
    _v4 = _v3 + 1.0
    _v5 = _v4 * _v4
    _v6 = 2.0 * _v5
    _v7 = _vecmath32.product(grad_output, _v6)
    _v8 = _v2 if y < 0.5 else _v7
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _elliott_backward_from_output_fast(grad_output, y):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _elliott_derivative_from_output_fast(y)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _elliott_backward_from_output_fast32(grad_output, y):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _elliott_derivative_from_output_fast_pulled32(grad_output, y)
    return _r0, _ok0


@_vecmath.jit_scalar
def _elliott_backward_from_output_exact(grad_output, y):
    """Right everywhere: balls."""
    _d0 = _elliott_derivative_from_output_exact(y)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_elliott_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_backward_from_output_fast(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_elliott_backward_from_output(grad_output, y, out):
    missed = False
    for i in range(out.size):
        value, ok = _elliott_backward_from_output_fast32(_loops.at(grad_output, i), _loops.at(y, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_elliott_backward_from_output(grad_output, y, width):
    if _loops.any_nan(grad_output, y):
        return _loops.NAN
    ball = _elliott_backward_from_output_exact(grad_output, y)
    return _loops.rounded(ball, width)


@_cached
def _mend_elliott_backward_from_output(grad_output, y, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_elliott_backward_from_output(
                _loops.at(grad_output, i), _loops.at(y, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_elliott_backward_from_output(grad_output, y):
    value, ok = _elliott_backward_from_output_fast(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_elliott_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_elliott_backward_from_output(grad_output, y):
    value, ok = _elliott_backward_from_output_fast32(_loops.float64(grad_output), _loops.float64(y))
    if not ok:
        exact = _round_elliott_backward_from_output(
            _loops.float64(grad_output), _loops.float64(y), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_elliott_backward_from_output = _dispatch.Kernel(
    __name__,
    "elliott_backward_from_output",
    ("grad_output", "y"),
    _loops.Loops(
        fill=_fill_elliott_backward_from_output,
        fill32=_fill32_elliott_backward_from_output,
        mend=_mend_elliott_backward_from_output,
        one=_one_elliott_backward_from_output,
        one32=_one32_elliott_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=False,
    ),
)


def elliott_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any:
    """The gradient of a loss: grad_output times the derivative of elliott, from its output alone.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_elliott_backward_from_output.call(out, grad_output, y)


@_loops.callable_when_jitted(elliott_backward_from_output)
def _overload_elliott_backward_from_output(grad_output, y):
    call = _kernel_elliott_backward_from_output.compiled(grad_output, y)

    def jitted(grad_output, y):
        return call(grad_output, y)

    return jitted
