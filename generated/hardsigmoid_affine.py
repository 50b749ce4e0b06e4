"""Hard sigmoid, ONNX form.

Written by `symact build` from [hardsigmoid_affine] in sigmoidal.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "hardsigmoid_affine",
    "hardsigmoid_affine_backward",
    "hardsigmoid_affine_backward_alpha",
    "hardsigmoid_affine_backward_beta",
    "hardsigmoid_affine_backward_from_output",
    "hardsigmoid_affine_derivative",
    "hardsigmoid_affine_derivative2",
    "hardsigmoid_affine_derivative_alpha",
    "hardsigmoid_affine_derivative_beta",
    "hardsigmoid_affine_derivative_from_output",
    "hardsigmoid_affine_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _hardsigmoid_affine_ball0(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_ball1(x, alpha, beta):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_hardsigmoid_affine_ball2_expression = _ball_wide.program("x alpha beta", "alpha*x + beta")


@_vecmath.jit_scalar
def _hardsigmoid_affine_ball2(x, alpha, beta):
    """In balls."""
    # alpha*x + beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.add(_t3, beta)
    return _ball_wide.settled(_t6, _hardsigmoid_affine_ball2_expression, (x, alpha, beta))


_hardsigmoid_affine_sign0_expression = _ball_wide.program("x alpha beta", "alpha*x + beta")


@_vecmath.jit_scalar
def _hardsigmoid_affine_sign0_of(x, alpha, beta):
    """In balls."""
    # alpha*x + beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.add(_t3, beta)
    return _t6


@_vecmath.jit_scalar
def _hardsigmoid_affine_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_sign0_of(x, alpha, beta)
    return _ball_wide.ordered(_of, _hardsigmoid_affine_sign0_expression, (x, alpha, beta))


_hardsigmoid_affine_sign1_expression = _ball_wide.program("x alpha beta", "-alpha*x - beta + 1")


@_vecmath.jit_scalar
def _hardsigmoid_affine_sign1_of(x, alpha, beta):
    """In balls."""
    # -alpha*x - beta + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.sub(_t1, _t5)
    _t9 = _ball.sub(_t7, beta)
    return _t9


@_vecmath.jit_scalar
def _hardsigmoid_affine_sign1(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_sign1_of(x, alpha, beta)
    return _ball_wide.ordered(_of, _hardsigmoid_affine_sign1_expression, (x, alpha, beta))


@_vecmath.jit_scalar
def _hardsigmoid_affine_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardsigmoid_affine_sign0(x, alpha, beta)
    if _order == -1:
        return _hardsigmoid_affine_ball0(x, alpha, beta)
    _order = _hardsigmoid_affine_sign1(x, alpha, beta)
    if _order == -1:
        return _hardsigmoid_affine_ball1(x, alpha, beta)
    return _hardsigmoid_affine_ball2(x, alpha, beta)


@_vecmath.jit_scalar
def _hardsigmoid_affine_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _hardsigmoid_affine_side(x, alpha, beta, 0.0)


@_vecmath.jit_inline
def _hardsigmoid_affine_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath.two_product(x, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v2)
    _v8 = abs(beta)
    _v9 = _v7 + _v8
    _v10 = abs(_v5) * 16384.0 >= _v9
    _v11 = _v5 + _v6
    _v12 = _vecmath.in_range(_v11)
    _v13 = abs(x)
    _v14 = abs(alpha)
    _v15 = _v13 < 3.402823669209385e38
    _v16 = _v14 < 3.402823669209385e38
    _v17 = _v8 < 3.402823669209385e38
    _v18 = _v10 & _v0
    _v19 = _v18 & _v12
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v0 if _v11 > 1.0 else _v22
    _v24 = 1.0 if _v11 > 1.0 else _v11
    _v25 = alpha * x
    _v26 = abs(1.0) + abs(beta) + abs(_v25)
    _v27 = abs(_v11 - 1.0) * 1073741824.0 > _v26
    _v28 = _v23 & _v27
    _v29 = _v0 if _v11 < 0.0 else _v28
    _v30 = 0.0 if _v11 < 0.0 else _v24
    _v31 = abs(beta) + abs(_v25) + abs(0.0)
    _v32 = abs(_v11 - 0.0) * 1073741824.0 > _v31
    _v33 = _v29 & _v32
    _v34 = _vecmath.guarded(_v30, _v33)
    return _v34, _v33


@_vecmath.jit_inline
def _hardsigmoid_affine_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = alpha * x
    _v4 = _v3 + beta
    _v5 = abs(_v3)
    _v6 = abs(beta)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v4 != 0.0
    _v10 = abs(x)
    _v11 = abs(alpha)
    _v12 = _vecmath32.single(_v4)
    _v13 = _v10 < 3.402823669209385e38
    _v14 = _v11 < 3.402823669209385e38
    _v15 = _v6 < 3.402823669209385e38
    _v16 = _v8 & _v0
    _v17 = _v16 & _v9
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = _v0 if _v4 > 1.0 else _v20
    _v22 = _v2 if _v4 > 1.0 else _v12
    _v23 = abs(1.0) + abs(beta) + abs(_v3)
    _v24 = abs(_v4 - 1.0) * 1073741824.0 > _v23
    _v25 = _v21 & _v24
    _v26 = _v0 if _v4 < 0.0 else _v25
    _v27 = _v1 if _v4 < 0.0 else _v22
    _v28 = abs(beta) + abs(_v3) + abs(0.0)
    _v29 = abs(_v4 - 0.0) * 1073741824.0 > _v28
    _v30 = _v26 & _v29
    _v31 = _vecmath32.guarded(_v27, _v30)
    return _v31, _v30


@_cached
def _fill_hardsigmoid_affine(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine(x, alpha, beta):
    value, ok = _hardsigmoid_affine_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine(x, alpha, beta):
    value, ok = _hardsigmoid_affine_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine,
        fill32=_fill32_hardsigmoid_affine,
        mend=_mend_hardsigmoid_affine,
        one=_one_hardsigmoid_affine,
        one32=_one32_hardsigmoid_affine,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """Hard sigmoid, ONNX form, elementwise.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine)
def _overload_hardsigmoid_affine(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_ball0(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_ball1(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_ball2(x, alpha, beta):
    """In balls."""
    # alpha
    return alpha


_hardsigmoid_affine_derivative_sign0_expression = _ball_wide.program(
    "x alpha beta", "alpha*x + beta"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_sign0_of(x, alpha, beta):
    """In balls."""
    # alpha*x + beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.add(_t3, beta)
    return _t6


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_sign0_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_sign0_expression, (x, alpha, beta)
    )


_hardsigmoid_affine_derivative_sign1_expression = _ball_wide.program(
    "x alpha beta", "-alpha*x - beta + 1"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_sign1_of(x, alpha, beta):
    """In balls."""
    # -alpha*x - beta + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.sub(_t1, _t5)
    _t9 = _ball.sub(_t7, beta)
    return _t9


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_sign1(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_sign1_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_sign1_expression, (x, alpha, beta)
    )


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardsigmoid_affine_derivative_sign0(x, alpha, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_ball0(x, alpha, beta)
    _order = _hardsigmoid_affine_derivative_sign1(x, alpha, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_ball1(x, alpha, beta)
    return _hardsigmoid_affine_derivative_ball2(x, alpha, beta)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _hardsigmoid_affine_derivative_sign0(x, alpha, beta) == 0
    _tied = _tied or _hardsigmoid_affine_derivative_sign1(x, alpha, beta) == 0
    if not _tied:
        return _hardsigmoid_affine_derivative_side(x, alpha, beta, 0.0)
    _below = _hardsigmoid_affine_derivative_side(x, alpha, beta, -1.0)
    _above = _hardsigmoid_affine_derivative_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath.two_product(x, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v2)
    _v8 = abs(beta)
    _v9 = _v7 + _v8
    _v10 = abs(_v5) * 16384.0 >= _v9
    _v11 = _v5 + _v6
    _v12 = 0.0 if _v11 > 1.0 else alpha
    _v13 = alpha * x
    _v14 = abs(1.0) + abs(beta) + abs(_v13)
    _v15 = abs(_v11 - 1.0) * 1073741824.0 > _v14
    _v16 = _v0 & _v15
    _v17 = _v0 if _v11 < 0.0 else _v16
    _v18 = 0.0 if _v11 < 0.0 else _v12
    _v19 = abs(beta) + abs(_v13) + abs(0.0)
    _v20 = abs(_v11 - 0.0) * 1073741824.0 > _v19
    _v21 = _v17 & _v20
    _v22 = _vecmath.guarded(_v18, _v21)
    _v23 = _v22 if x == x else x
    _v24 = _v23 if beta == beta else beta
    return _v24, _v21


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(alpha)
    _v3 = alpha * x
    _v4 = _v3 + beta
    _v5 = abs(_v3)
    _v6 = abs(beta)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v1 if _v4 > 1.0 else _v2
    _v10 = abs(1.0) + abs(beta) + abs(_v3)
    _v11 = abs(_v4 - 1.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v4 < 0.0 else _v12
    _v14 = _v1 if _v4 < 0.0 else _v9
    _v15 = abs(beta) + abs(_v3) + abs(0.0)
    _v16 = abs(_v4 - 0.0) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if x == x else _vecmath32.single(x)
    _v20 = _v19 if beta == beta else _vecmath32.single(beta)
    return _v20, _v17


@_cached
def _fill_hardsigmoid_affine_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_derivative(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_derivative(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_derivative(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_derivative(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_derivative = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_derivative,
        fill32=_fill32_hardsigmoid_affine_derivative,
        mend=_mend_hardsigmoid_affine_derivative,
        one=_one_hardsigmoid_affine_derivative,
        one32=_one32_hardsigmoid_affine_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The derivative of hardsigmoid_affine with respect to x.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_derivative)
def _overload_hardsigmoid_affine_derivative(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative2_ball(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative2_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _hardsigmoid_affine_derivative2_ball(x, alpha, beta)


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative2_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath.guarded(0.0, _v0)
    _v2 = _v1 if x == x else x
    _v3 = _v2 if alpha == alpha else alpha
    _v4 = _v3 if beta == beta else beta
    return _v4, _v0


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative2_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.guarded(_v1, _v0)
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if alpha == alpha else _vecmath32.single(alpha)
    _v5 = _v4 if beta == beta else _vecmath32.single(beta)
    return _v5, _v0


@_cached
def _fill_hardsigmoid_affine_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative2_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_derivative2(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative2_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_derivative2(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_derivative2_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_derivative2(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_derivative2(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_derivative2(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative2_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_derivative2(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative2_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative2(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_derivative2 = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_derivative2",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_derivative2,
        fill32=_fill32_hardsigmoid_affine_derivative2,
        mend=_mend_hardsigmoid_affine_derivative2,
        one=_one_hardsigmoid_affine_derivative2,
        one32=_one32_hardsigmoid_affine_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The second derivative of hardsigmoid_affine with respect to x.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_derivative2.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_derivative2)
def _overload_hardsigmoid_affine_derivative2(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_derivative2.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_ball0(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_ball1(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_ball2(x, alpha, beta):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_hardsigmoid_affine_derivative_alpha_sign0_expression = _ball_wide.program(
    "x alpha beta", "alpha*x + beta"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign0_of(x, alpha, beta):
    """In balls."""
    # alpha*x + beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.add(_t3, beta)
    return _t6


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_alpha_sign0_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_alpha_sign0_expression, (x, alpha, beta)
    )


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign1_of(x, alpha, beta):
    """In balls."""
    # -x
    _t2 = _ball.neg(x)
    return _t2


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign1(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_alpha_sign1_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


_hardsigmoid_affine_derivative_alpha_sign2_expression = _ball_wide.program(
    "x alpha beta", "-alpha*x - beta + 1"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign2_of(x, alpha, beta):
    """In balls."""
    # -alpha*x - beta + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.sub(_t1, _t5)
    _t9 = _ball.sub(_t7, beta)
    return _t9


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign2(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_alpha_sign2_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_alpha_sign2_expression, (x, alpha, beta)
    )


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign3_of(x, alpha, beta):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_sign3(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_alpha_sign3_of(x, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardsigmoid_affine_derivative_alpha_sign0(x, alpha, beta)
    _grows = _side * _hardsigmoid_affine_derivative_alpha_sign1(x, alpha, beta)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_alpha_ball0(x, alpha, beta)
    _order = _hardsigmoid_affine_derivative_alpha_sign2(x, alpha, beta)
    _grows = _side * _hardsigmoid_affine_derivative_alpha_sign3(x, alpha, beta)
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_alpha_ball1(x, alpha, beta)
    return _hardsigmoid_affine_derivative_alpha_ball2(x, alpha, beta)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_alpha_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _hardsigmoid_affine_derivative_alpha_sign0(x, alpha, beta) == 0
    _tied = _tied or _hardsigmoid_affine_derivative_alpha_sign2(x, alpha, beta) == 0
    if not _tied:
        return _hardsigmoid_affine_derivative_alpha_side(x, alpha, beta, 0.0)
    _below = _hardsigmoid_affine_derivative_alpha_side(x, alpha, beta, -1.0)
    _above = _hardsigmoid_affine_derivative_alpha_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_alpha_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath.two_product(x, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v2)
    _v8 = abs(beta)
    _v9 = _v7 + _v8
    _v10 = abs(_v5) * 16384.0 >= _v9
    _v11 = _v5 + _v6
    _v12 = 0.0 if _v11 > 1.0 else x
    _v13 = alpha * x
    _v14 = abs(1.0) + abs(beta) + abs(_v13)
    _v15 = abs(_v11 - 1.0) * 1073741824.0 > _v14
    _v16 = _v0 & _v15
    _v17 = _v0 if _v11 < 0.0 else _v16
    _v18 = 0.0 if _v11 < 0.0 else _v12
    _v19 = abs(beta) + abs(_v13) + abs(0.0)
    _v20 = abs(_v11 - 0.0) * 1073741824.0 > _v19
    _v21 = _v17 & _v20
    _v22 = _vecmath.guarded(_v18, _v21)
    _v23 = _v22 if alpha == alpha else alpha
    _v24 = _v23 if beta == beta else beta
    return _v24, _v21


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_alpha_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(x)
    _v3 = alpha * x
    _v4 = _v3 + beta
    _v5 = abs(_v3)
    _v6 = abs(beta)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v1 if _v4 > 1.0 else _v2
    _v10 = abs(1.0) + abs(beta) + abs(_v3)
    _v11 = abs(_v4 - 1.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v4 < 0.0 else _v12
    _v14 = _v1 if _v4 < 0.0 else _v9
    _v15 = abs(beta) + abs(_v3) + abs(0.0)
    _v16 = abs(_v4 - 0.0) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if alpha == alpha else _vecmath32.single(alpha)
    _v20 = _v19 if beta == beta else _vecmath32.single(beta)
    return _v20, _v17


@_cached
def _fill_hardsigmoid_affine_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_alpha_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_derivative_alpha(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_alpha_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_derivative_alpha(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_derivative_alpha_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_derivative_alpha(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_derivative_alpha(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_derivative_alpha(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_alpha_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_derivative_alpha(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_alpha_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_alpha(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_derivative_alpha = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_derivative_alpha",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_derivative_alpha,
        fill32=_fill32_hardsigmoid_affine_derivative_alpha,
        mend=_mend_hardsigmoid_affine_derivative_alpha,
        one=_one_hardsigmoid_affine_derivative_alpha,
        one32=_one32_hardsigmoid_affine_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The derivative of hardsigmoid_affine with respect to its parameter alpha.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_derivative_alpha.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_derivative_alpha)
def _overload_hardsigmoid_affine_derivative_alpha(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_derivative_alpha.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_ball0(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_ball1(x, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_ball2(x, alpha, beta):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


_hardsigmoid_affine_derivative_beta_sign0_expression = _ball_wide.program(
    "x alpha beta", "alpha*x + beta"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_sign0_of(x, alpha, beta):
    """In balls."""
    # alpha*x + beta
    _t3 = _ball.mul(x, alpha)
    _t6 = _ball.add(_t3, beta)
    return _t6


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_sign0(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_beta_sign0_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_beta_sign0_expression, (x, alpha, beta)
    )


_hardsigmoid_affine_derivative_beta_sign1_expression = _ball_wide.program(
    "x alpha beta", "-alpha*x - beta + 1"
)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_sign1_of(x, alpha, beta):
    """In balls."""
    # -alpha*x - beta + 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t5 = _ball.mul(x, alpha)
    _t7 = _ball.sub(_t1, _t5)
    _t9 = _ball.sub(_t7, beta)
    return _t9


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_sign1(x, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_beta_sign1_of(x, alpha, beta)
    return _ball_wide.ordered(
        _of, _hardsigmoid_affine_derivative_beta_sign1_expression, (x, alpha, beta)
    )


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_side(x, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardsigmoid_affine_derivative_beta_sign0(x, alpha, beta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_beta_ball0(x, alpha, beta)
    _order = _hardsigmoid_affine_derivative_beta_sign1(x, alpha, beta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _hardsigmoid_affine_derivative_beta_ball1(x, alpha, beta)
    return _hardsigmoid_affine_derivative_beta_ball2(x, alpha, beta)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_beta_exact(x, alpha, beta):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    _tied = _hardsigmoid_affine_derivative_beta_sign0(x, alpha, beta) == 0
    _tied = _tied or _hardsigmoid_affine_derivative_beta_sign1(x, alpha, beta) == 0
    if not _tied:
        return _hardsigmoid_affine_derivative_beta_side(x, alpha, beta, 0.0)
    _below = _hardsigmoid_affine_derivative_beta_side(x, alpha, beta, -1.0)
    _above = _hardsigmoid_affine_derivative_beta_side(x, alpha, beta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_beta_fast(x, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath.two_product(x, alpha)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_plus(_v2, _v3, beta)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = abs(_v2)
    _v8 = abs(beta)
    _v9 = _v7 + _v8
    _v10 = abs(_v5) * 16384.0 >= _v9
    _v11 = _v5 + _v6
    _v12 = 0.0 if _v11 > 1.0 else 1.0
    _v13 = alpha * x
    _v14 = abs(1.0) + abs(beta) + abs(_v13)
    _v15 = abs(_v11 - 1.0) * 1073741824.0 > _v14
    _v16 = _v0 & _v15
    _v17 = _v0 if _v11 < 0.0 else _v16
    _v18 = 0.0 if _v11 < 0.0 else _v12
    _v19 = abs(beta) + abs(_v13) + abs(0.0)
    _v20 = abs(_v11 - 0.0) * 1073741824.0 > _v19
    _v21 = _v17 & _v20
    _v22 = _vecmath.guarded(_v18, _v21)
    _v23 = _v22 if x == x else x
    _v24 = _v23 if alpha == alpha else alpha
    _v25 = _v24 if beta == beta else beta
    return _v25, _v21


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_beta_fast32(x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(0.0)
    _v2 = _vecmath32.single(1.0)
    _v3 = alpha * x
    _v4 = _v3 + beta
    _v5 = abs(_v3)
    _v6 = abs(beta)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v1 if _v4 > 1.0 else _v2
    _v10 = abs(1.0) + abs(beta) + abs(_v3)
    _v11 = abs(_v4 - 1.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v4 < 0.0 else _v12
    _v14 = _v1 if _v4 < 0.0 else _v9
    _v15 = abs(beta) + abs(_v3) + abs(0.0)
    _v16 = abs(_v4 - 0.0) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if x == x else _vecmath32.single(x)
    _v20 = _v19 if alpha == alpha else _vecmath32.single(alpha)
    _v21 = _v20 if beta == beta else _vecmath32.single(beta)
    return _v21, _v17


@_cached
def _fill_hardsigmoid_affine_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_beta_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_derivative_beta(x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_beta_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_derivative_beta(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_derivative_beta_exact(x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_derivative_beta(x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_derivative_beta(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_derivative_beta(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_beta_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_derivative_beta(x, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_beta_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_beta(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_derivative_beta = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_derivative_beta",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_derivative_beta,
        fill32=_fill32_hardsigmoid_affine_derivative_beta,
        mend=_mend_hardsigmoid_affine_derivative_beta,
        one=_one_hardsigmoid_affine_derivative_beta,
        one32=_one32_hardsigmoid_affine_derivative_beta,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The derivative of hardsigmoid_affine with respect to its parameter beta.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_derivative_beta.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_derivative_beta)
def _overload_hardsigmoid_affine_derivative_beta(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_derivative_beta.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_fast_pulled32(grad_output, x, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.product(grad_output, 0.0)
    _v2 = _vecmath32.product(grad_output, alpha)
    _v3 = alpha * x
    _v4 = _v3 + beta
    _v5 = abs(_v3)
    _v6 = abs(beta)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v1 if _v4 > 1.0 else _v2
    _v10 = abs(1.0) + abs(beta) + abs(_v3)
    _v11 = abs(_v4 - 1.0) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v4 < 0.0 else _v12
    _v14 = _v1 if _v4 < 0.0 else _v9
    _v15 = abs(beta) + abs(_v3) + abs(0.0)
    _v16 = abs(_v4 - 0.0) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if x == x else _vecmath32.single(x)
    _v20 = _v19 if beta == beta else _vecmath32.single(beta)
    return _v20, _v20 == _v20


@_vecmath.jit_inline
def _hardsigmoid_affine_backward_fast(grad_output, x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardsigmoid_affine_derivative_fast(x, alpha, beta)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardsigmoid_affine_backward_fast32(grad_output, x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardsigmoid_affine_derivative_fast_pulled32(grad_output, x, alpha, beta)
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardsigmoid_affine_backward_exact(grad_output, x, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _hardsigmoid_affine_derivative_exact(x, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardsigmoid_affine_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_backward(grad_output, x, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_backward(grad_output, x, alpha, beta, width):
    if _loops.any_nan(grad_output, x, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_backward_exact(grad_output, x, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_backward(grad_output, x, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_backward(grad_output, x, alpha, beta):
    value, ok = _hardsigmoid_affine_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_backward(grad_output, x, alpha, beta):
    value, ok = _hardsigmoid_affine_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_backward = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_backward",
    ("grad_output", "x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_backward,
        fill32=_fill32_hardsigmoid_affine_backward,
        mend=_mend_hardsigmoid_affine_backward,
        one=_one_hardsigmoid_affine_backward,
        one32=_one32_hardsigmoid_affine_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardsigmoid_affine.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_backward.call(out, grad_output, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_backward)
def _overload_hardsigmoid_affine_backward(grad_output, x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_backward.compiled(grad_output, x, alpha, beta)

    def jitted(grad_output, x, alpha=0.2, beta=0.5):
        return call(grad_output, x, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _hardsigmoid_affine_value_and_derivative_fast(x, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardsigmoid_affine_fast(x, alpha, beta)
    _r1, _ok1 = _hardsigmoid_affine_derivative_fast(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _hardsigmoid_affine_value_and_derivative_fast32(x, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardsigmoid_affine_fast32(x, alpha, beta)
    _r1, _ok1 = _hardsigmoid_affine_derivative_fast32(x, alpha, beta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _hardsigmoid_affine_value_and_derivative_exact(x, alpha, beta):
    """Right everywhere: balls."""
    _r0 = _hardsigmoid_affine_exact(x, alpha, beta)
    _r1 = _hardsigmoid_affine_derivative_exact(x, alpha, beta)
    return _r0, _r1


@_cached
def _fill_hardsigmoid_affine_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardsigmoid_affine_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_value_and_derivative(x, alpha, beta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _hardsigmoid_affine_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_value_and_derivative(x, alpha, beta, width):
    if _loops.any_nan(x, alpha, beta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _hardsigmoid_affine_value_and_derivative_exact(x, alpha, beta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_hardsigmoid_affine_value_and_derivative(x, alpha, beta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_hardsigmoid_affine_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _hardsigmoid_affine_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_hardsigmoid_affine_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_value_and_derivative(x, alpha, beta):
    value_0, value_1, ok = _hardsigmoid_affine_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact_0, exact_1 = _round_hardsigmoid_affine_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_hardsigmoid_affine_value_and_derivative = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_value_and_derivative",
    ("x", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_value_and_derivative,
        fill32=_fill32_hardsigmoid_affine_value_and_derivative,
        mend=_mend_hardsigmoid_affine_value_and_derivative,
        one=_one_hardsigmoid_affine_value_and_derivative,
        one32=_one32_hardsigmoid_affine_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """Hard sigmoid, ONNX form and its derivative, in one pass.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_hardsigmoid_affine_value_and_derivative.call(out, x, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_value_and_derivative)
def _overload_hardsigmoid_affine_value_and_derivative(x, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_value_and_derivative.compiled(x, alpha, beta)

    def jitted(x, alpha=0.2, beta=0.5):
        return call(x, alpha, beta)

    return jitted


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_ball0(y, alpha, beta):
    """In balls."""
    # alpha
    return alpha


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_ball1(y, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_ball2(y, alpha, beta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_sign0_of(y, alpha, beta):
    """In balls."""
    # -y
    _t2 = _ball.neg(y)
    return _t2


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_sign0(y, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_from_output_sign0_of(y, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_sign1_of(y, alpha, beta):
    """In balls."""
    # y - 1
    _t2 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(y, _t2)
    return _t4


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_sign1(y, alpha, beta):
    """-1, 0, 1; 2: unknown."""
    _of = _hardsigmoid_affine_derivative_from_output_sign1_of(y, alpha, beta)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_side(y, alpha, beta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _hardsigmoid_affine_derivative_from_output_sign0(y, alpha, beta)
    if _order == -1:
        _order = _hardsigmoid_affine_derivative_from_output_sign1(y, alpha, beta)
        if _order == -1:
            return _hardsigmoid_affine_derivative_from_output_ball0(y, alpha, beta)
        return _hardsigmoid_affine_derivative_from_output_ball1(y, alpha, beta)
    return _hardsigmoid_affine_derivative_from_output_ball2(y, alpha, beta)


@_vecmath.jit_scalar
def _hardsigmoid_affine_derivative_from_output_exact(y, alpha, beta):
    """Right everywhere: balls."""
    y = _ball.from_float(y)
    alpha = _ball.from_float(alpha)
    beta = _ball.from_float(beta)
    return _hardsigmoid_affine_derivative_from_output_side(y, alpha, beta, 0.0)


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_from_output_fast(y, alpha, beta):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = alpha if y < 1.0 else 0.0
    _v2 = _v1 if y > 0.0 else 0.0
    _v3 = _vecmath.guarded(_v2, _v0)
    _v4 = _v3 if y == y else y
    _v5 = _v4 if alpha == alpha else alpha
    _v6 = _v5 if beta == beta else beta
    return _v6, _v0


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_from_output_fast32(y, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.single(alpha)
    _v2 = _vecmath32.single(0.0)
    _v3 = _v1 if y < 1.0 else _v2
    _v4 = _v3 if y > 0.0 else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if alpha == alpha else _vecmath32.single(alpha)
    _v8 = _v7 if beta == beta else _vecmath32.single(beta)
    return _v8, _v0


@_cached
def _fill_hardsigmoid_affine_derivative_from_output(y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_from_output_fast(
            _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_derivative_from_output(y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_derivative_from_output_fast32(
            _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_derivative_from_output(y, alpha, beta, width):
    if _loops.any_nan(y, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_derivative_from_output_exact(y, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_derivative_from_output(y, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_derivative_from_output(
                _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_derivative_from_output(y, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_from_output_fast(
        _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_from_output(
            _loops.float64(y), _loops.float64(alpha), _loops.float64(beta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_derivative_from_output(y, alpha, beta):
    value, ok = _hardsigmoid_affine_derivative_from_output_fast32(
        _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_derivative_from_output(
            _loops.float64(y), _loops.float64(alpha), _loops.float64(beta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_derivative_from_output = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_derivative_from_output",
    ("y", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_derivative_from_output,
        fill32=_fill32_hardsigmoid_affine_derivative_from_output,
        mend=_mend_hardsigmoid_affine_derivative_from_output,
        one=_one_hardsigmoid_affine_derivative_from_output,
        one32=_one32_hardsigmoid_affine_derivative_from_output,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any:
    """The derivative of hardsigmoid_affine, from its output alone.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_derivative_from_output.call(out, y, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_derivative_from_output)
def _overload_hardsigmoid_affine_derivative_from_output(y, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_derivative_from_output.compiled(y, alpha, beta)

    def jitted(y, alpha=0.2, beta=0.5):
        return call(y, alpha, beta)

    return jitted


@_vecmath.jit_inline
def _hardsigmoid_affine_derivative_from_output_fast_pulled32(grad_output, y, alpha, beta):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha > 0.0
    _v1 = _vecmath32.product(grad_output, alpha)
    _v2 = _vecmath32.product(grad_output, 0.0)
    _v3 = _v1 if y < 1.0 else _v2
    _v4 = _v3 if y > 0.0 else _v2
    _v5 = _vecmath32.guarded(_v4, _v0)
    _v6 = _v5 if y == y else _vecmath32.single(y)
    _v7 = _v6 if alpha == alpha else _vecmath32.single(alpha)
    _v8 = _v7 if beta == beta else _vecmath32.single(beta)
    return _v8, _v8 == _v8


@_vecmath.jit_inline
def _hardsigmoid_affine_backward_from_output_fast(grad_output, y, alpha, beta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _hardsigmoid_affine_derivative_from_output_fast(y, alpha, beta)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _hardsigmoid_affine_backward_from_output_fast32(grad_output, y, alpha, beta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _hardsigmoid_affine_derivative_from_output_fast_pulled32(
        grad_output, y, alpha, beta
    )
    return _r0, _ok0


@_vecmath.jit_scalar
def _hardsigmoid_affine_backward_from_output_exact(grad_output, y, alpha, beta):
    """Right everywhere: balls."""
    _d0 = _hardsigmoid_affine_derivative_from_output_exact(y, alpha, beta)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_backward_from_output_fast(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta, out):
    missed = False
    for i in range(out.size):
        value, ok = _hardsigmoid_affine_backward_from_output_fast32(
            _loops.at(grad_output, i), _loops.at(y, i), _loops.at(alpha, i), _loops.at(beta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta, width):
    if _loops.any_nan(grad_output, y, alpha, beta):
        return _loops.NAN
    ball = _hardsigmoid_affine_backward_from_output_exact(grad_output, y, alpha, beta)
    return _loops.rounded(ball, width)


@_cached
def _mend_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_hardsigmoid_affine_backward_from_output(
                _loops.at(grad_output, i),
                _loops.at(y, i),
                _loops.at(alpha, i),
                _loops.at(beta, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta):
    value, ok = _hardsigmoid_affine_backward_from_output_fast(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(alpha),
            _loops.float64(beta),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_hardsigmoid_affine_backward_from_output(grad_output, y, alpha, beta):
    value, ok = _hardsigmoid_affine_backward_from_output_fast32(
        _loops.float64(grad_output), _loops.float64(y), _loops.float64(alpha), _loops.float64(beta)
    )
    if not ok:
        exact = _round_hardsigmoid_affine_backward_from_output(
            _loops.float64(grad_output),
            _loops.float64(y),
            _loops.float64(alpha),
            _loops.float64(beta),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_hardsigmoid_affine_backward_from_output = _dispatch.Kernel(
    __name__,
    "hardsigmoid_affine_backward_from_output",
    ("grad_output", "y", "alpha", "beta"),
    _loops.Loops(
        fill=_fill_hardsigmoid_affine_backward_from_output,
        fill32=_fill32_hardsigmoid_affine_backward_from_output,
        mend=_mend_hardsigmoid_affine_backward_from_output,
        one=_one_hardsigmoid_affine_backward_from_output,
        one32=_one32_hardsigmoid_affine_backward_from_output,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def hardsigmoid_affine_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of hardsigmoid_affine, from its
    output alone.

    alpha: default 0.2.
    beta: default 0.5.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_hardsigmoid_affine_backward_from_output.call(out, grad_output, y, alpha, beta)


@_loops.callable_when_jitted(hardsigmoid_affine_backward_from_output)
def _overload_hardsigmoid_affine_backward_from_output(grad_output, y, alpha=0.2, beta=0.5):
    call = _kernel_hardsigmoid_affine_backward_from_output.compiled(grad_output, y, alpha, beta)

    def jitted(grad_output, y, alpha=0.2, beta=0.5):
        return call(grad_output, y, alpha, beta)

    return jitted


def hardsigmoid_affine_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hardsigmoid_affine_derivative_alpha, over the axes along which
    alpha is broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hardsigmoid_affine_backward_alpha",
        _kernel_hardsigmoid_affine_derivative_alpha,
        ("grad_output", "x", "alpha", "beta"),
        2,
        (grad_output, x, alpha, beta),
        out,
    )


def hardsigmoid_affine_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times hardsigmoid_affine_derivative_beta, over the axes along which
    beta is broadcast.

    beta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of beta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "hardsigmoid_affine_backward_beta",
        _kernel_hardsigmoid_affine_derivative_beta,
        ("grad_output", "x", "alpha", "beta"),
        3,
        (grad_output, x, alpha, beta),
        out,
    )
