"""Leaky ReLU.

Written by `symact build` from [leaky_relu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "leaky_relu",
    "leaky_relu_backward",
    "leaky_relu_backward_alpha",
    "leaky_relu_derivative",
    "leaky_relu_derivative2",
    "leaky_relu_derivative_alpha",
    "leaky_relu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _leaky_relu_ball0(x, alpha):
    """In balls."""
    # alpha*x
    _t3 = _ball.mul(alpha, x)
    return _t3


@_vecmath.jit_scalar
def _leaky_relu_ball1(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _leaky_relu_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _leaky_relu_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _leaky_relu_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _leaky_relu_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _leaky_relu_sign0(x, alpha)
    if _order == -1:
        return _leaky_relu_ball0(x, alpha)
    return _leaky_relu_ball1(x, alpha)


@_vecmath.jit_scalar
def _leaky_relu_limit(x, alpha):
    """In balls."""
    return _leaky_relu_side(x, alpha, 0.0)


@_vecmath.jit_scalar
def _leaky_relu_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _at = _leaky_relu_limit(x, alpha)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _leaky_relu_limit(x, alpha)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _leaky_relu_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _v0 if x < 0.0 else x
    _v2 = _v1 if alpha == alpha else alpha
    return _v2, True


@_vecmath.jit_inline
def _leaky_relu_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = alpha * x
    _v1 = _vecmath32.single(_v0)
    _v2 = _vecmath32.single(x)
    _v3 = _v1 if x < 0.0 else _v2
    _v4 = _v3 if alpha == alpha else _vecmath32.single(alpha)
    return _v4, True


@_cached
def _fill_leaky_relu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _leaky_relu_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_leaky_relu(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_leaky_relu(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_leaky_relu(x, alpha):
    value, ok = _leaky_relu_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_leaky_relu(x, alpha):
    value, ok = _leaky_relu_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_leaky_relu = _dispatch.Kernel(
    __name__,
    "leaky_relu",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu,
        fill32=_fill32_leaky_relu,
        mend=_mend_leaky_relu,
        one=_one_leaky_relu,
        one32=_one32_leaky_relu,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def leaky_relu(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """Leaky ReLU, elementwise.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_leaky_relu.call(out, x, alpha)


@_loops.callable_when_jitted(leaky_relu)
def _overload_leaky_relu(x, alpha=0.01):
    call = _kernel_leaky_relu.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _leaky_relu_derivative_ball0(x, alpha):
    """In balls."""
    # alpha
    return alpha


@_vecmath.jit_scalar
def _leaky_relu_derivative_ball1(x, alpha):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _leaky_relu_derivative_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _leaky_relu_derivative_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _leaky_relu_derivative_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _leaky_relu_derivative_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _leaky_relu_derivative_sign0(x, alpha)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _leaky_relu_derivative_ball0(x, alpha)
    return _leaky_relu_derivative_ball1(x, alpha)


@_vecmath.jit_scalar
def _leaky_relu_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _leaky_relu_derivative_sign0(x, alpha) == 0
    if not _tied:
        return _leaky_relu_derivative_side(x, alpha, 0.0)
    _below = _leaky_relu_derivative_side(x, alpha, -1.0)
    _above = _leaky_relu_derivative_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _leaky_relu_derivative_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = alpha if x < 0.0 else 1.0
    _v1 = _vecmath.smallest(alpha, 1.0)
    _v2 = _v1 if x == 0.0 else _v0
    _v3 = _v2 if x == x else x
    _v4 = _v3 if alpha == alpha else alpha
    return _v4, True


@_vecmath.jit_inline
def _leaky_relu_derivative_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(alpha)
    _v1 = _vecmath32.single(1.0)
    _v2 = _v0 if x < 0.0 else _v1
    _v3 = _vecmath32.single(0.0)
    _v4 = _vecmath32.smallest(alpha, 1.0, _v0, _v1, _v3)
    _v5 = _v4 if x == 0.0 else _v2
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if alpha == alpha else _vecmath32.single(alpha)
    return _v7, True


@_cached
def _fill_leaky_relu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu_derivative(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _leaky_relu_derivative_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_leaky_relu_derivative(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_leaky_relu_derivative(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_leaky_relu_derivative(x, alpha):
    value, ok = _leaky_relu_derivative_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_leaky_relu_derivative(x, alpha):
    value, ok = _leaky_relu_derivative_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_leaky_relu_derivative = _dispatch.Kernel(
    __name__,
    "leaky_relu_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu_derivative,
        fill32=_fill32_leaky_relu_derivative,
        mend=_mend_leaky_relu_derivative,
        one=_one_leaky_relu_derivative,
        one32=_one32_leaky_relu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def leaky_relu_derivative(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The derivative of leaky_relu with respect to x.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_leaky_relu_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(leaky_relu_derivative)
def _overload_leaky_relu_derivative(x, alpha=0.01):
    call = _kernel_leaky_relu_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _leaky_relu_derivative2_ball(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _leaky_relu_derivative2_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    return _leaky_relu_derivative2_ball(x, alpha)


@_vecmath.jit_inline
def _leaky_relu_derivative2_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if alpha == alpha else alpha
    return _v1, True


@_vecmath.jit_inline
def _leaky_relu_derivative2_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if alpha == alpha else _vecmath32.single(alpha)
    return _v2, True


@_cached
def _fill_leaky_relu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative2_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu_derivative2(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative2_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu_derivative2(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _leaky_relu_derivative2_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_leaky_relu_derivative2(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_leaky_relu_derivative2(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_leaky_relu_derivative2(x, alpha):
    value, ok = _leaky_relu_derivative2_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative2(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_leaky_relu_derivative2(x, alpha):
    value, ok = _leaky_relu_derivative2_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative2(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_leaky_relu_derivative2 = _dispatch.Kernel(
    __name__,
    "leaky_relu_derivative2",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu_derivative2,
        fill32=_fill32_leaky_relu_derivative2,
        mend=_mend_leaky_relu_derivative2,
        one=_one_leaky_relu_derivative2,
        one32=_one32_leaky_relu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def leaky_relu_derivative2(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The second derivative of leaky_relu with respect to x.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_leaky_relu_derivative2.call(out, x, alpha)


@_loops.callable_when_jitted(leaky_relu_derivative2)
def _overload_leaky_relu_derivative2(x, alpha=0.01):
    call = _kernel_leaky_relu_derivative2.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_ball0(x, alpha):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_ball1(x, alpha):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_sign0_of(x, alpha):
    """In balls."""
    # x
    return x


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_sign0(x, alpha):
    """-1, 0, 1; 2: unknown."""
    _of = _leaky_relu_derivative_alpha_sign0_of(x, alpha)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_side(x, alpha, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _leaky_relu_derivative_alpha_sign0(x, alpha)
    if _order == -1:
        return _leaky_relu_derivative_alpha_ball0(x, alpha)
    return _leaky_relu_derivative_alpha_ball1(x, alpha)


@_vecmath.jit_scalar
def _leaky_relu_derivative_alpha_exact(x, alpha):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    alpha = _ball.from_float(alpha)
    _tied = _leaky_relu_derivative_alpha_sign0(x, alpha) == 0
    if not _tied:
        return _leaky_relu_derivative_alpha_side(x, alpha, 0.0)
    _below = _leaky_relu_derivative_alpha_side(x, alpha, -1.0)
    _above = _leaky_relu_derivative_alpha_side(x, alpha, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _leaky_relu_derivative_alpha_fast(x, alpha):
    """For float64 results: value, and whether it will do."""
    _v0 = x if x < 0.0 else 0.0
    _v1 = _v0 if x == x else x
    _v2 = _v1 if alpha == alpha else alpha
    return _v2, True


@_vecmath.jit_inline
def _leaky_relu_derivative_alpha_fast32(x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = _vecmath32.single(0.0)
    _v2 = _v0 if x < 0.0 else _v1
    _v3 = _v2 if x == x else _vecmath32.single(x)
    _v4 = _v3 if alpha == alpha else _vecmath32.single(alpha)
    return _v4, True


@_cached
def _fill_leaky_relu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative_alpha_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu_derivative_alpha(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_derivative_alpha_fast32(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu_derivative_alpha(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN
    ball = _leaky_relu_derivative_alpha_exact(x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_leaky_relu_derivative_alpha(x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_leaky_relu_derivative_alpha(_loops.at(x, i), _loops.at(alpha, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_leaky_relu_derivative_alpha(x, alpha):
    value, ok = _leaky_relu_derivative_alpha_fast(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_leaky_relu_derivative_alpha(x, alpha):
    value, ok = _leaky_relu_derivative_alpha_fast32(_loops.float64(x), _loops.float64(alpha))
    if not ok:
        exact = _round_leaky_relu_derivative_alpha(_loops.float64(x), _loops.float64(alpha), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_leaky_relu_derivative_alpha = _dispatch.Kernel(
    __name__,
    "leaky_relu_derivative_alpha",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu_derivative_alpha,
        fill32=_fill32_leaky_relu_derivative_alpha,
        mend=_mend_leaky_relu_derivative_alpha,
        one=_one_leaky_relu_derivative_alpha,
        one32=_one32_leaky_relu_derivative_alpha,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def leaky_relu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any:
    """The derivative of leaky_relu with respect to its parameter alpha.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_leaky_relu_derivative_alpha.call(out, x, alpha)


@_loops.callable_when_jitted(leaky_relu_derivative_alpha)
def _overload_leaky_relu_derivative_alpha(x, alpha=0.01):
    call = _kernel_leaky_relu_derivative_alpha.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


@_vecmath.jit_inline
def _leaky_relu_derivative_fast_pulled32(grad_output, x, alpha):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, alpha)
    _v1 = _vecmath32.product(grad_output, 1.0)
    _v2 = _v0 if x < 0.0 else _v1
    _v3 = _vecmath32.product(grad_output, 0.0)
    _v4 = _vecmath32.smallest(alpha, 1.0, _v0, _v1, _v3)
    _v5 = _v4 if x == 0.0 else _v2
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if alpha == alpha else _vecmath32.single(alpha)
    return _v7, _v7 == _v7


@_vecmath.jit_inline
def _leaky_relu_backward_fast(grad_output, x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _leaky_relu_derivative_fast(x, alpha)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _leaky_relu_backward_fast32(grad_output, x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _leaky_relu_derivative_fast_pulled32(grad_output, x, alpha)
    return _r0, _ok0


@_vecmath.jit_scalar
def _leaky_relu_backward_exact(grad_output, x, alpha):
    """Right everywhere: balls."""
    _d0 = _leaky_relu_derivative_exact(x, alpha)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_leaky_relu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_backward_fast(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu_backward(grad_output, x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_relu_backward_fast32(
            _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu_backward(grad_output, x, alpha, width):
    if _loops.any_nan(grad_output, x, alpha):
        return _loops.NAN
    ball = _leaky_relu_backward_exact(grad_output, x, alpha)
    return _loops.rounded(ball, width)


@_cached
def _mend_leaky_relu_backward(grad_output, x, alpha, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_leaky_relu_backward(
                _loops.at(grad_output, i), _loops.at(x, i), _loops.at(alpha, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_leaky_relu_backward(grad_output, x, alpha):
    value, ok = _leaky_relu_backward_fast(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_leaky_relu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_leaky_relu_backward(grad_output, x, alpha):
    value, ok = _leaky_relu_backward_fast32(
        _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact = _round_leaky_relu_backward(
            _loops.float64(grad_output), _loops.float64(x), _loops.float64(alpha), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_leaky_relu_backward = _dispatch.Kernel(
    __name__,
    "leaky_relu_backward",
    ("grad_output", "x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu_backward,
        fill32=_fill32_leaky_relu_backward,
        mend=_mend_leaky_relu_backward,
        one=_one_leaky_relu_backward,
        one32=_one32_leaky_relu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def leaky_relu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The gradient of a loss: grad_output times the derivative of leaky_relu.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_leaky_relu_backward.call(out, grad_output, x, alpha)


@_loops.callable_when_jitted(leaky_relu_backward)
def _overload_leaky_relu_backward(grad_output, x, alpha=0.01):
    call = _kernel_leaky_relu_backward.compiled(grad_output, x, alpha)

    def jitted(grad_output, x, alpha=0.01):
        return call(grad_output, x, alpha)

    return jitted


@_vecmath.jit_inline
def _leaky_relu_value_and_derivative_fast(x, alpha):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _leaky_relu_fast(x, alpha)
    _r1, _ok1 = _leaky_relu_derivative_fast(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _leaky_relu_value_and_derivative_fast32(x, alpha):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _leaky_relu_fast32(x, alpha)
    _r1, _ok1 = _leaky_relu_derivative_fast32(x, alpha)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _leaky_relu_value_and_derivative_exact(x, alpha):
    """Right everywhere: balls."""
    _r0 = _leaky_relu_exact(x, alpha)
    _r1 = _leaky_relu_derivative_exact(x, alpha)
    return _r0, _r1


@_cached
def _fill_leaky_relu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _leaky_relu_value_and_derivative_fast(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_leaky_relu_value_and_derivative(x, alpha, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _leaky_relu_value_and_derivative_fast32(
            _loops.at(x, i), _loops.at(alpha, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_leaky_relu_value_and_derivative(x, alpha, width):
    if _loops.any_nan(x, alpha):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _leaky_relu_value_and_derivative_exact(x, alpha)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_leaky_relu_value_and_derivative(x, alpha, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_leaky_relu_value_and_derivative(
                _loops.at(x, i), _loops.at(alpha, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_leaky_relu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _leaky_relu_value_and_derivative_fast(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_leaky_relu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_leaky_relu_value_and_derivative(x, alpha):
    value_0, value_1, ok = _leaky_relu_value_and_derivative_fast32(
        _loops.float64(x), _loops.float64(alpha)
    )
    if not ok:
        exact_0, exact_1 = _round_leaky_relu_value_and_derivative(
            _loops.float64(x), _loops.float64(alpha), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_leaky_relu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "leaky_relu_value_and_derivative",
    ("x", "alpha"),
    _loops.Loops(
        fill=_fill_leaky_relu_value_and_derivative,
        fill32=_fill32_leaky_relu_value_and_derivative,
        mend=_mend_leaky_relu_value_and_derivative,
        one=_one_leaky_relu_value_and_derivative,
        one32=_one32_leaky_relu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def leaky_relu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """Leaky ReLU and its derivative, in one pass.

    alpha: default 0.01.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_leaky_relu_value_and_derivative.call(out, x, alpha)


@_loops.callable_when_jitted(leaky_relu_value_and_derivative)
def _overload_leaky_relu_value_and_derivative(x, alpha=0.01):
    call = _kernel_leaky_relu_value_and_derivative.compiled(x, alpha)

    def jitted(x, alpha=0.01):
        return call(x, alpha)

    return jitted


def leaky_relu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any:
    """The sum of grad_output times leaky_relu_derivative_alpha, over the axes along which alpha is
    broadcast.

    alpha and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of alpha's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "leaky_relu_backward_alpha",
        _kernel_leaky_relu_derivative_alpha,
        ("grad_output", "x", "alpha"),
        2,
        (grad_output, x, alpha),
        out,
    )
