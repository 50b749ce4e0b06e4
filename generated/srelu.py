"""SReLU.

Written by `symact build` from [srelu] in rectifiers.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "srelu",
    "srelu_backward",
    "srelu_backward_a_l",
    "srelu_backward_a_r",
    "srelu_backward_t_l",
    "srelu_backward_t_r",
    "srelu_derivative",
    "srelu_derivative2",
    "srelu_derivative_a_l",
    "srelu_derivative_a_r",
    "srelu_derivative_t_l",
    "srelu_derivative_t_r",
    "srelu_value_and_derivative",
]

_cached = _loops.caching(__name__)


@_vecmath.jit_scalar
def _srelu_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    if _ball.is_zero(x):
        return x
    # x
    return x


_srelu_ball1_expression = _ball_wide.program(
    "x t_r a_r t_l a_l", "a_l*(-t_l + x) + t_l", "-a_l*t_l + a_l*x + t_l"
)


@_vecmath.jit_scalar
def _srelu_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -a_l*t_l + a_l*x + t_l
    _t3 = _ball.mul(a_l, x)
    _t6 = _ball.add(_t3, t_l)
    _t7 = _ball.mul(a_l, t_l)
    _t9 = _ball.sub(_t6, _t7)
    return _ball_wide.settled(_t9, _srelu_ball1_expression, (x, t_r, a_r, t_l, a_l))


_srelu_ball2_expression = _ball_wide.program(
    "x t_r a_r t_l a_l", "a_r*(-t_r + x) + t_r", "-a_r*t_r + a_r*x + t_r"
)


@_vecmath.jit_scalar
def _srelu_ball2(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -a_r*t_r + a_r*x + t_r
    _t3 = _ball.mul(a_r, x)
    _t6 = _ball.add(_t3, t_r)
    _t7 = _ball.mul(a_r, t_r)
    _t9 = _ball.sub(_t6, _t7)
    return _ball_wide.settled(_t9, _srelu_ball2_expression, (x, t_r, a_r, t_l, a_l))


@_vecmath.jit_scalar
def _srelu_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_sign1_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # t_l - x
    _t3 = _ball.sub(t_l, x)
    return _t3


@_vecmath.jit_scalar
def _srelu_sign1(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_sign1_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_sign0(x, t_r, a_r, t_l, a_l)
    if _order == -1:
        _order = _srelu_sign1(x, t_r, a_r, t_l, a_l)
        if _order == -1:
            return _srelu_ball0(x, t_r, a_r, t_l, a_l)
        return _srelu_ball1(x, t_r, a_r, t_l, a_l)
    return _srelu_ball2(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_limit(x, t_r, a_r, t_l, a_l):
    """In balls."""
    return _srelu_side(x, t_r, a_r, t_l, a_l, 0.0)


@_vecmath.jit_scalar
def _srelu_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _at = _srelu_limit(x, t_r, a_r, t_l, a_l)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _srelu_limit(x, t_r, a_r, t_l, a_l)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _srelu_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = -t_l
    _v1 = _vecmath.two_sum(_v0, x)
    _v2 = _v1[0]
    _v3 = _v1[1]
    _v4 = _vecmath.pair_times(_v2, _v3, a_l)
    _v5 = _v4[0]
    _v6 = _v4[1]
    _v7 = _vecmath.pair_plus(_v5, _v6, t_l)
    _v8 = _v7[0]
    _v9 = _v7[1]
    _v10 = abs(_v5)
    _v11 = abs(t_l)
    _v12 = _v10 + _v11
    _v13 = abs(_v8) * 16384.0 >= _v12
    _v14 = _v8 + _v9
    _v15 = _vecmath.in_range(_v14)
    _v16 = abs(x)
    _v17 = abs(t_r)
    _v18 = abs(a_r)
    _v19 = abs(a_l)
    _v20 = _v16 < 3.402823669209385e38
    _v21 = _v17 < 3.402823669209385e38
    _v22 = _v18 < 3.402823669209385e38
    _v23 = _v11 < 3.402823669209385e38
    _v24 = _v19 < 3.402823669209385e38
    _v25 = _v13 & _v15
    _v26 = _v25 & _v20
    _v27 = _v26 & _v21
    _v28 = _v27 & _v22
    _v29 = _v28 & _v23
    _v30 = _v29 & _v24
    _v31 = True if t_l < x else _v30
    _v32 = x if t_l < x else _v14
    _v33 = -t_r
    _v34 = _vecmath.two_sum(_v33, x)
    _v35 = _v34[0]
    _v36 = _v34[1]
    _v37 = _vecmath.pair_times(_v35, _v36, a_r)
    _v38 = _v37[0]
    _v39 = _v37[1]
    _v40 = _vecmath.pair_plus(_v38, _v39, t_r)
    _v41 = _v40[0]
    _v42 = _v40[1]
    _v43 = abs(_v38)
    _v44 = _v43 + _v17
    _v45 = abs(_v41) * 16384.0 >= _v44
    _v46 = _v41 + _v42
    _v47 = _vecmath.in_range(_v46)
    _v48 = _v45 & _v47
    _v49 = _v48 & _v20
    _v50 = _v49 & _v21
    _v51 = _v50 & _v22
    _v52 = _v51 & _v23
    _v53 = _v52 & _v24
    _v54 = _v31 if x < t_r else _v53
    _v55 = _v32 if x < t_r else _v46
    _v56 = _vecmath.guarded(_v55, _v54)
    _v57 = _v56 if a_r == a_r else a_r
    _v58 = _v57 if t_l == t_l else t_l
    _v59 = _v58 if a_l == a_l else a_l
    return _v59, _v54


@_vecmath.jit_inline
def _srelu_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(x)
    _v1 = -t_l
    _v2 = _v1 + x
    _v3 = _v2 * a_l
    _v4 = _v3 + t_l
    _v5 = abs(_v3)
    _v6 = abs(t_l)
    _v7 = _v5 + _v6
    _v8 = abs(_v4) * 4096.0 >= _v7
    _v9 = _v4 != 0.0
    _v10 = abs(x)
    _v11 = abs(t_r)
    _v12 = abs(a_r)
    _v13 = abs(a_l)
    _v14 = _vecmath32.single(_v4)
    _v15 = _v10 < 3.402823669209385e38
    _v16 = _v11 < 3.402823669209385e38
    _v17 = _v12 < 3.402823669209385e38
    _v18 = _v6 < 3.402823669209385e38
    _v19 = _v13 < 3.402823669209385e38
    _v20 = _v8 & _v9
    _v21 = _v20 & _v15
    _v22 = _v21 & _v16
    _v23 = _v22 & _v17
    _v24 = _v23 & _v18
    _v25 = _v24 & _v19
    _v26 = True if t_l < x else _v25
    _v27 = _v0 if t_l < x else _v14
    _v28 = -t_r
    _v29 = _v28 + x
    _v30 = _v29 * a_r
    _v31 = _v30 + t_r
    _v32 = abs(_v30)
    _v33 = _v32 + _v11
    _v34 = abs(_v31) * 4096.0 >= _v33
    _v35 = _v31 != 0.0
    _v36 = _vecmath32.single(_v31)
    _v37 = _v34 & _v35
    _v38 = _v37 & _v15
    _v39 = _v38 & _v16
    _v40 = _v39 & _v17
    _v41 = _v40 & _v18
    _v42 = _v41 & _v19
    _v43 = _v26 if x < t_r else _v42
    _v44 = _v27 if x < t_r else _v36
    _v45 = _vecmath32.guarded(_v44, _v43)
    _v46 = _v45 if a_r == a_r else _vecmath32.single(a_r)
    _v47 = _v46 if t_l == t_l else _vecmath32.single(t_l)
    _v48 = _v47 if a_l == a_l else _vecmath32.single(a_l)
    return _v48, _v43


@_cached
def _fill_srelu(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu = _dispatch.Kernel(
    __name__,
    "srelu",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu,
        fill32=_fill32_srelu,
        mend=_mend_srelu,
        one=_one_srelu,
        one32=_one32_srelu,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """SReLU, elementwise.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu)
def _overload_srelu(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 1
    _t1 = (1.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _srelu_derivative_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # a_l
    return a_l


@_vecmath.jit_scalar
def _srelu_derivative_ball2(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # a_r
    return a_r


@_vecmath.jit_scalar
def _srelu_derivative_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_sign1_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # t_l - x
    _t3 = _ball.sub(t_l, x)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_sign1(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_sign1_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_derivative_sign0(x, t_r, a_r, t_l, a_l)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        _order = _srelu_derivative_sign1(x, t_r, a_r, t_l, a_l)
        _grows = _side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _srelu_derivative_ball0(x, t_r, a_r, t_l, a_l)
        return _srelu_derivative_ball1(x, t_r, a_r, t_l, a_l)
    return _srelu_derivative_ball2(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_derivative_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _tied = _srelu_derivative_sign0(x, t_r, a_r, t_l, a_l) == 0
    _tied = _tied or _srelu_derivative_sign1(x, t_r, a_r, t_l, a_l) == 0
    if not _tied:
        return _srelu_derivative_side(x, t_r, a_r, t_l, a_l, 0.0)
    _below = _srelu_derivative_side(x, t_r, a_r, t_l, a_l, -1.0)
    _above = _srelu_derivative_side(x, t_r, a_r, t_l, a_l, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srelu_derivative_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = 1.0 if t_l < x else a_l
    _v1 = _vecmath.smallest(1.0, a_l)
    _v2 = _v1 if t_l == x else _v0
    _v3 = _v2 if x < t_r else a_r
    _v4 = _vecmath.smallest(_v2, a_r)
    _v5 = _v4 if x == t_r else _v3
    _v6 = _v5 if x == x else x
    _v7 = _v6 if t_r == t_r else t_r
    _v8 = _v7 if a_r == a_r else a_r
    _v9 = _v8 if t_l == t_l else t_l
    _v10 = _v9 if a_l == a_l else a_l
    return _v10, True


@_vecmath.jit_inline
def _srelu_derivative_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(1.0)
    _v1 = _vecmath32.single(a_l)
    _v2 = _v0 if t_l < x else _v1
    _v3 = _vecmath32.single(0.0)
    _v4 = _vecmath32.smallest(1.0, a_l, _v0, _v1, _v3)
    _v5 = _v4 if t_l == x else _v2
    _v6 = _vecmath32.single(a_r)
    _v7 = _v5 if x < t_r else _v6
    _v8 = 1.0 if t_l < x else a_l
    _v9 = _v4 if t_l == x else _v8
    _v10 = _vecmath32.smallest(_v9, a_r, _v5, _v6, _v3)
    _v11 = _v10 if x == t_r else _v7
    _v12 = _v11 if x == x else _vecmath32.single(x)
    _v13 = _v12 if t_r == t_r else _vecmath32.single(t_r)
    _v14 = _v13 if a_r == a_r else _vecmath32.single(a_r)
    _v15 = _v14 if t_l == t_l else _vecmath32.single(t_l)
    _v16 = _v15 if a_l == a_l else _vecmath32.single(a_l)
    return _v16, True


@_cached
def _fill_srelu_derivative(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative = _dispatch.Kernel(
    __name__,
    "srelu_derivative",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative,
        fill32=_fill32_srelu_derivative,
        mend=_mend_srelu_derivative,
        one=_one_srelu_derivative,
        one32=_one32_srelu_derivative,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The derivative of srelu with respect to x.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative)
def _overload_srelu_derivative(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative2_ball(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _srelu_derivative2_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    return _srelu_derivative2_ball(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_inline
def _srelu_derivative2_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = 0.0 if x == x else x
    _v1 = _v0 if t_r == t_r else t_r
    _v2 = _v1 if a_r == a_r else a_r
    _v3 = _v2 if t_l == t_l else t_l
    _v4 = _v3 if a_l == a_l else a_l
    return _v4, True


@_vecmath.jit_inline
def _srelu_derivative2_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = _v0 if x == x else _vecmath32.single(x)
    _v2 = _v1 if t_r == t_r else _vecmath32.single(t_r)
    _v3 = _v2 if a_r == a_r else _vecmath32.single(a_r)
    _v4 = _v3 if t_l == t_l else _vecmath32.single(t_l)
    _v5 = _v4 if a_l == a_l else _vecmath32.single(a_l)
    return _v5, True


@_cached
def _fill_srelu_derivative2(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative2_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative2(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative2_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative2(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative2_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative2(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative2(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative2(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative2_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative2(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative2(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative2_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative2(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative2 = _dispatch.Kernel(
    __name__,
    "srelu_derivative2",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative2,
        fill32=_fill32_srelu_derivative2,
        mend=_mend_srelu_derivative2,
        one=_one_srelu_derivative2,
        one32=_one32_srelu_derivative2,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative2(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The second derivative of srelu with respect to x.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative2.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative2)
def _overload_srelu_derivative2(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative2.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative_t_r_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_srelu_derivative_t_r_ball1_expression = _ball_wide.program("x t_r a_r t_l a_l", "1 - a_r")


@_vecmath.jit_scalar
def _srelu_derivative_t_r_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 1 - a_r
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, a_r)
    return _ball_wide.settled(_t4, _srelu_derivative_t_r_ball1_expression, (x, t_r, a_r, t_l, a_l))


@_vecmath.jit_scalar
def _srelu_derivative_t_r_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_t_r_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_t_r_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_t_r_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_derivative_t_r_sign0(x, t_r, a_r, t_l, a_l)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _srelu_derivative_t_r_ball0(x, t_r, a_r, t_l, a_l)
    return _srelu_derivative_t_r_ball1(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_derivative_t_r_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _tied = _srelu_derivative_t_r_sign0(x, t_r, a_r, t_l, a_l) == 0
    if not _tied:
        return _srelu_derivative_t_r_side(x, t_r, a_r, t_l, a_l, 0.0)
    _below = _srelu_derivative_t_r_side(x, t_r, a_r, t_l, a_l, -1.0)
    _above = _srelu_derivative_t_r_side(x, t_r, a_r, t_l, a_l, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srelu_derivative_t_r_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = -a_r
    _v1 = _v0 + 1.0
    _v2 = 0.0 if x <= t_r else _v1
    _v3 = _v2 if x == x else x
    _v4 = _v3 if t_r == t_r else t_r
    _v5 = _v4 if a_r == a_r else a_r
    _v6 = _v5 if t_l == t_l else t_l
    _v7 = _v6 if a_l == a_l else a_l
    return _v7, True


@_vecmath.jit_inline
def _srelu_derivative_t_r_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = -a_r
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if x <= t_r else _v3
    _v5 = _v4 if x == x else _vecmath32.single(x)
    _v6 = _v5 if t_r == t_r else _vecmath32.single(t_r)
    _v7 = _v6 if a_r == a_r else _vecmath32.single(a_r)
    _v8 = _v7 if t_l == t_l else _vecmath32.single(t_l)
    _v9 = _v8 if a_l == a_l else _vecmath32.single(a_l)
    return _v9, True


@_cached
def _fill_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_t_r_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_t_r_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative_t_r_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative_t_r(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_t_r_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_t_r(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative_t_r(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_t_r_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_t_r(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative_t_r = _dispatch.Kernel(
    __name__,
    "srelu_derivative_t_r",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative_t_r,
        fill32=_fill32_srelu_derivative_t_r,
        mend=_mend_srelu_derivative_t_r,
        one=_one_srelu_derivative_t_r,
        one32=_one32_srelu_derivative_t_r,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative_t_r(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The derivative of srelu with respect to its parameter t_r.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative_t_r.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative_t_r)
def _overload_srelu_derivative_t_r(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative_t_r.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative_a_r_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_srelu_derivative_a_r_ball1_expression = _ball_wide.program("x t_r a_r t_l a_l", "-t_r + x")


@_vecmath.jit_scalar
def _srelu_derivative_a_r_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _ball_wide.settled(_t3, _srelu_derivative_a_r_ball1_expression, (x, t_r, a_r, t_l, a_l))


@_vecmath.jit_scalar
def _srelu_derivative_a_r_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_a_r_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_a_r_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_a_r_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_derivative_a_r_sign0(x, t_r, a_r, t_l, a_l)
    if _order == -1:
        return _srelu_derivative_a_r_ball0(x, t_r, a_r, t_l, a_l)
    return _srelu_derivative_a_r_ball1(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_derivative_a_r_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _tied = _srelu_derivative_a_r_sign0(x, t_r, a_r, t_l, a_l) == 0
    if not _tied:
        return _srelu_derivative_a_r_side(x, t_r, a_r, t_l, a_l, 0.0)
    _below = _srelu_derivative_a_r_side(x, t_r, a_r, t_l, a_l, -1.0)
    _above = _srelu_derivative_a_r_side(x, t_r, a_r, t_l, a_l, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srelu_derivative_a_r_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = -t_r
    _v1 = _v0 + x
    _v2 = 0.0 if x < t_r else _v1
    _v3 = _v2 if a_r == a_r else a_r
    _v4 = _v3 if t_l == t_l else t_l
    _v5 = _v4 if a_l == a_l else a_l
    return _v5, True


@_vecmath.jit_inline
def _srelu_derivative_a_r_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = -t_r
    _v2 = _v1 + x
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if x < t_r else _v3
    _v5 = _v4 if a_r == a_r else _vecmath32.single(a_r)
    _v6 = _v5 if t_l == t_l else _vecmath32.single(t_l)
    _v7 = _v6 if a_l == a_l else _vecmath32.single(a_l)
    return _v7, True


@_cached
def _fill_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_a_r_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_a_r_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative_a_r_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative_a_r(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_a_r_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_a_r(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative_a_r(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_a_r_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_a_r(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative_a_r = _dispatch.Kernel(
    __name__,
    "srelu_derivative_a_r",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative_a_r,
        fill32=_fill32_srelu_derivative_a_r,
        mend=_mend_srelu_derivative_a_r,
        one=_one_srelu_derivative_a_r,
        one32=_one32_srelu_derivative_a_r,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative_a_r(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The derivative of srelu with respect to its parameter a_r.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative_a_r.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative_a_r)
def _overload_srelu_derivative_a_r(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative_a_r.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative_t_l_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_srelu_derivative_t_l_ball1_expression = _ball_wide.program("x t_r a_r t_l a_l", "1 - a_l")


@_vecmath.jit_scalar
def _srelu_derivative_t_l_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 1 - a_l
    _t1 = (1.0, 0.0, 0.0, 0.0)
    _t4 = _ball.sub(_t1, a_l)
    return _ball_wide.settled(_t4, _srelu_derivative_t_l_ball1_expression, (x, t_r, a_r, t_l, a_l))


@_vecmath.jit_scalar
def _srelu_derivative_t_l_ball2(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _srelu_derivative_t_l_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_t_l_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_t_l_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_t_l_sign1_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # t_l - x
    _t3 = _ball.sub(t_l, x)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_t_l_sign1(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_t_l_sign1_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_t_l_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_derivative_t_l_sign0(x, t_r, a_r, t_l, a_l)
    if _order == -1:
        _order = _srelu_derivative_t_l_sign1(x, t_r, a_r, t_l, a_l)
        _grows = -_side
        if _order == -1 or (_order == 0 and _grows == 1.0):
            return _srelu_derivative_t_l_ball0(x, t_r, a_r, t_l, a_l)
        return _srelu_derivative_t_l_ball1(x, t_r, a_r, t_l, a_l)
    return _srelu_derivative_t_l_ball2(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_derivative_t_l_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _tied = _srelu_derivative_t_l_sign0(x, t_r, a_r, t_l, a_l) == 0
    _tied = _tied or _srelu_derivative_t_l_sign1(x, t_r, a_r, t_l, a_l) == 0
    if not _tied:
        return _srelu_derivative_t_l_side(x, t_r, a_r, t_l, a_l, 0.0)
    _below = _srelu_derivative_t_l_side(x, t_r, a_r, t_l, a_l, -1.0)
    _above = _srelu_derivative_t_l_side(x, t_r, a_r, t_l, a_l, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _srelu_derivative_t_l_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = -a_l
    _v1 = _v0 + 1.0
    _v2 = 0.0 if t_l <= x else _v1
    _v3 = _v2 if x < t_r else 0.0
    _v4 = _v3 if x == x else x
    _v5 = _v4 if t_r == t_r else t_r
    _v6 = _v5 if a_r == a_r else a_r
    _v7 = _v6 if t_l == t_l else t_l
    _v8 = _v7 if a_l == a_l else a_l
    return _v8, True


@_vecmath.jit_inline
def _srelu_derivative_t_l_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = -a_l
    _v2 = _v1 + 1.0
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if t_l <= x else _v3
    _v5 = _v4 if x < t_r else _v0
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if t_r == t_r else _vecmath32.single(t_r)
    _v8 = _v7 if a_r == a_r else _vecmath32.single(a_r)
    _v9 = _v8 if t_l == t_l else _vecmath32.single(t_l)
    _v10 = _v9 if a_l == a_l else _vecmath32.single(a_l)
    return _v10, True


@_cached
def _fill_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_t_l_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_t_l_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative_t_l_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative_t_l(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_t_l_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_t_l(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative_t_l(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_t_l_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_t_l(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative_t_l = _dispatch.Kernel(
    __name__,
    "srelu_derivative_t_l",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative_t_l,
        fill32=_fill32_srelu_derivative_t_l,
        mend=_mend_srelu_derivative_t_l,
        one=_one_srelu_derivative_t_l,
        one32=_one32_srelu_derivative_t_l,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative_t_l(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The derivative of srelu with respect to its parameter t_l.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative_t_l.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative_t_l)
def _overload_srelu_derivative_t_l(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative_t_l.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_scalar
def _srelu_derivative_a_l_ball0(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_srelu_derivative_a_l_ball1_expression = _ball_wide.program("x t_r a_r t_l a_l", "-t_l + x")


@_vecmath.jit_scalar
def _srelu_derivative_a_l_ball1(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_l + x
    _t3 = _ball.sub(x, t_l)
    return _ball_wide.settled(_t3, _srelu_derivative_a_l_ball1_expression, (x, t_r, a_r, t_l, a_l))


@_vecmath.jit_scalar
def _srelu_derivative_a_l_ball2(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


@_vecmath.jit_scalar
def _srelu_derivative_a_l_sign0_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # -t_r + x
    _t3 = _ball.sub(x, t_r)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_a_l_sign0(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_a_l_sign0_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_a_l_sign1_of(x, t_r, a_r, t_l, a_l):
    """In balls."""
    # t_l - x
    _t3 = _ball.sub(t_l, x)
    return _t3


@_vecmath.jit_scalar
def _srelu_derivative_a_l_sign1(x, t_r, a_r, t_l, a_l):
    """-1, 0, 1; 2: unknown."""
    _of = _srelu_derivative_a_l_sign1_of(x, t_r, a_r, t_l, a_l)
    return _ball.less(_of, (0.0, 0.0, 0.0, 0.0))


@_vecmath.jit_scalar
def _srelu_derivative_a_l_side(x, t_r, a_r, t_l, a_l, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _srelu_derivative_a_l_sign0(x, t_r, a_r, t_l, a_l)
    if _order == -1:
        _order = _srelu_derivative_a_l_sign1(x, t_r, a_r, t_l, a_l)
        if _order == -1:
            return _srelu_derivative_a_l_ball0(x, t_r, a_r, t_l, a_l)
        return _srelu_derivative_a_l_ball1(x, t_r, a_r, t_l, a_l)
    return _srelu_derivative_a_l_ball2(x, t_r, a_r, t_l, a_l)


@_vecmath.jit_scalar
def _srelu_derivative_a_l_limit(x, t_r, a_r, t_l, a_l):
    """In balls."""
    _tied = _srelu_derivative_a_l_sign0(x, t_r, a_r, t_l, a_l) == 0
    _tied = _tied or _srelu_derivative_a_l_sign1(x, t_r, a_r, t_l, a_l) == 0
    if not _tied:
        return _srelu_derivative_a_l_side(x, t_r, a_r, t_l, a_l, 0.0)
    _below = _srelu_derivative_a_l_side(x, t_r, a_r, t_l, a_l, -1.0)
    _above = _srelu_derivative_a_l_side(x, t_r, a_r, t_l, a_l, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_scalar
def _srelu_derivative_a_l_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    x = _ball.from_float(x)
    t_r = _ball.from_float(t_r)
    a_r = _ball.from_float(a_r)
    t_l = _ball.from_float(t_l)
    a_l = _ball.from_float(a_l)
    _at = _srelu_derivative_a_l_limit(x, t_r, a_r, t_l, a_l)
    if _ball.is_zero(x) and _ball.is_zero(_at):
        x = _ball.beside(x)
        _at = _srelu_derivative_a_l_limit(x, t_r, a_r, t_l, a_l)
        _at = _ball.signed_zero(_at)
    return _at


@_vecmath.jit_inline
def _srelu_derivative_a_l_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: value, and whether it will do."""
    _v0 = -t_l
    _v1 = _v0 + x
    _v2 = 0.0 if t_l < x else _v1
    _v3 = _v2 if x < t_r else 0.0
    _v4 = _v3 if x == x else x
    _v5 = _v4 if t_r == t_r else t_r
    _v6 = _v5 if a_r == a_r else a_r
    _v7 = _v6 if t_l == t_l else t_l
    _v8 = _v7 if a_l == a_l else a_l
    return _v8, True


@_vecmath.jit_inline
def _srelu_derivative_a_l_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.single(0.0)
    _v1 = -t_l
    _v2 = _v1 + x
    _v3 = _vecmath32.single(_v2)
    _v4 = _v0 if t_l < x else _v3
    _v5 = _v4 if x < t_r else _v0
    _v6 = _v5 if x == x else _vecmath32.single(x)
    _v7 = _v6 if t_r == t_r else _vecmath32.single(t_r)
    _v8 = _v7 if a_r == a_r else _vecmath32.single(a_r)
    _v9 = _v8 if t_l == t_l else _vecmath32.single(t_l)
    _v10 = _v9 if a_l == a_l else _vecmath32.single(a_l)
    return _v10, True


@_cached
def _fill_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_a_l_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_derivative_a_l_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_derivative_a_l_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_derivative_a_l(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_a_l_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_a_l(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_derivative_a_l(x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_derivative_a_l_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_derivative_a_l(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_derivative_a_l = _dispatch.Kernel(
    __name__,
    "srelu_derivative_a_l",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_derivative_a_l,
        fill32=_fill32_srelu_derivative_a_l,
        mend=_mend_srelu_derivative_a_l,
        one=_one_srelu_derivative_a_l,
        one32=_one32_srelu_derivative_a_l,
        inputs=1,
        results=1,
        is_narrow=True,
    ),
)


def srelu_derivative_a_l(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The derivative of srelu with respect to its parameter a_l.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_derivative_a_l.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_derivative_a_l)
def _overload_srelu_derivative_a_l(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_derivative_a_l.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_inline
def _srelu_derivative_fast_pulled32(grad_output, x, t_r, a_r, t_l, a_l):
    """For float32 results: value, and whether it will do."""
    _v0 = _vecmath32.product(grad_output, 1.0)
    _v1 = _vecmath32.product(grad_output, a_l)
    _v2 = _v0 if t_l < x else _v1
    _v3 = _vecmath32.product(grad_output, 0.0)
    _v4 = _vecmath32.smallest(1.0, a_l, _v0, _v1, _v3)
    _v5 = _v4 if t_l == x else _v2
    _v6 = _vecmath32.product(grad_output, a_r)
    _v7 = _v5 if x < t_r else _v6
    _v8 = 1.0 if t_l < x else a_l
    _v9 = _v4 if t_l == x else _v8
    _v10 = _vecmath32.smallest(_v9, a_r, _v5, _v6, _v3)
    _v11 = _v10 if x == t_r else _v7
    _v12 = _v11 if x == x else _vecmath32.single(x)
    _v13 = _v12 if t_r == t_r else _vecmath32.single(t_r)
    _v14 = _v13 if a_r == a_r else _vecmath32.single(a_r)
    _v15 = _v14 if t_l == t_l else _vecmath32.single(t_l)
    _v16 = _v15 if a_l == a_l else _vecmath32.single(a_l)
    return _v16, _v16 == _v16


@_vecmath.jit_inline
def _srelu_backward_fast(grad_output, x, t_r, a_r, t_l, a_l):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _srelu_derivative_fast(x, t_r, a_r, t_l, a_l)
    _r0, _ok0 = _vecmath.exact_gradient(grad_output, _d0)
    return _r0, _ok0


@_vecmath.jit_inline
def _srelu_backward_fast32(grad_output, x, t_r, a_r, t_l, a_l):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srelu_derivative_fast_pulled32(grad_output, x, t_r, a_r, t_l, a_l)
    return _r0, _ok0


@_vecmath.jit_scalar
def _srelu_backward_exact(grad_output, x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    _d0 = _srelu_derivative_exact(x, t_r, a_r, t_l, a_l)
    _r0 = _ball.gradient(grad_output, _d0)
    return _r0


@_cached
def _fill_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_backward_fast(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l, out):
    missed = False
    for i in range(out.size):
        value, ok = _srelu_backward_fast32(
            _loops.at(grad_output, i),
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(grad_output, x, t_r, a_r, t_l, a_l):
        return _loops.NAN
    ball = _srelu_backward_exact(grad_output, x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball, width)


@_cached
def _mend_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_srelu_backward(
                _loops.at(grad_output, i),
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_backward_fast(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_srelu_backward(grad_output, x, t_r, a_r, t_l, a_l):
    value, ok = _srelu_backward_fast32(
        _loops.float64(grad_output),
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact = _round_srelu_backward(
            _loops.float64(grad_output),
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_srelu_backward = _dispatch.Kernel(
    __name__,
    "srelu_backward",
    ("grad_output", "x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_backward,
        fill32=_fill32_srelu_backward,
        mend=_mend_srelu_backward,
        one=_one_srelu_backward,
        one32=_one32_srelu_backward,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def srelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss: grad_output times the derivative of srelu.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_srelu_backward.call(out, grad_output, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_backward)
def _overload_srelu_backward(grad_output, x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_backward.compiled(grad_output, x, t_r, a_r, t_l, a_l)

    def jitted(grad_output, x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(grad_output, x, t_r, a_r, t_l, a_l)

    return jitted


@_vecmath.jit_inline
def _srelu_value_and_derivative_fast(x, t_r, a_r, t_l, a_l):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srelu_fast(x, t_r, a_r, t_l, a_l)
    _r1, _ok1 = _srelu_derivative_fast(x, t_r, a_r, t_l, a_l)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _srelu_value_and_derivative_fast32(x, t_r, a_r, t_l, a_l):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _srelu_fast32(x, t_r, a_r, t_l, a_l)
    _r1, _ok1 = _srelu_derivative_fast32(x, t_r, a_r, t_l, a_l)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _srelu_value_and_derivative_exact(x, t_r, a_r, t_l, a_l):
    """Right everywhere: balls."""
    _r0 = _srelu_exact(x, t_r, a_r, t_l, a_l)
    _r1 = _srelu_derivative_exact(x, t_r, a_r, t_l, a_l)
    return _r0, _r1


@_cached
def _fill_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _srelu_value_and_derivative_fast(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _srelu_value_and_derivative_fast32(
            _loops.at(x, i),
            _loops.at(t_r, i),
            _loops.at(a_r, i),
            _loops.at(t_l, i),
            _loops.at(a_l, i),
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l, width):
    if _loops.any_nan(x, t_r, a_r, t_l, a_l):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _srelu_value_and_derivative_exact(x, t_r, a_r, t_l, a_l)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_srelu_value_and_derivative(
                _loops.at(x, i),
                _loops.at(t_r, i),
                _loops.at(a_r, i),
                _loops.at(t_l, i),
                _loops.at(a_l, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l):
    value_0, value_1, ok = _srelu_value_and_derivative_fast(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact_0, exact_1 = _round_srelu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_srelu_value_and_derivative(x, t_r, a_r, t_l, a_l):
    value_0, value_1, ok = _srelu_value_and_derivative_fast32(
        _loops.float64(x),
        _loops.float64(t_r),
        _loops.float64(a_r),
        _loops.float64(t_l),
        _loops.float64(a_l),
    )
    if not ok:
        exact_0, exact_1 = _round_srelu_value_and_derivative(
            _loops.float64(x),
            _loops.float64(t_r),
            _loops.float64(a_r),
            _loops.float64(t_l),
            _loops.float64(a_l),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_srelu_value_and_derivative = _dispatch.Kernel(
    __name__,
    "srelu_value_and_derivative",
    ("x", "t_r", "a_r", "t_l", "a_l"),
    _loops.Loops(
        fill=_fill_srelu_value_and_derivative,
        fill32=_fill32_srelu_value_and_derivative,
        mend=_mend_srelu_value_and_derivative,
        one=_one_srelu_value_and_derivative,
        one32=_one32_srelu_value_and_derivative,
        inputs=1,
        results=2,
        is_narrow=True,
    ),
)


def srelu_value_and_derivative(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """SReLU and its derivative, in one pass.

    t_r: default 1.0.
    a_r: default 1.0.
    t_l: default 0.0.
    a_l: default 0.2.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_srelu_value_and_derivative.call(out, x, t_r, a_r, t_l, a_l)


@_loops.callable_when_jitted(srelu_value_and_derivative)
def _overload_srelu_value_and_derivative(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
    call = _kernel_srelu_value_and_derivative.compiled(x, t_r, a_r, t_l, a_l)

    def jitted(x, t_r=1.0, a_r=1.0, t_l=0.0, a_l=0.2):
        return call(x, t_r, a_r, t_l, a_l)

    return jitted


def srelu_backward_t_r(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srelu_derivative_t_r, over the axes along which t_r is
    broadcast.

    t_r and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of t_r's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srelu_backward_t_r",
        _kernel_srelu_derivative_t_r,
        ("grad_output", "x", "t_r", "a_r", "t_l", "a_l"),
        2,
        (grad_output, x, t_r, a_r, t_l, a_l),
        out,
    )


def srelu_backward_a_r(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srelu_derivative_a_r, over the axes along which a_r is
    broadcast.

    a_r and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a_r's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srelu_backward_a_r",
        _kernel_srelu_derivative_a_r,
        ("grad_output", "x", "t_r", "a_r", "t_l", "a_l"),
        3,
        (grad_output, x, t_r, a_r, t_l, a_l),
        out,
    )


def srelu_backward_t_l(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srelu_derivative_t_l, over the axes along which t_l is
    broadcast.

    t_l and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of t_l's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srelu_backward_t_l",
        _kernel_srelu_derivative_t_l,
        ("grad_output", "x", "t_r", "a_r", "t_l", "a_l"),
        4,
        (grad_output, x, t_r, a_r, t_l, a_l),
        out,
    )


def srelu_backward_a_l(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times srelu_derivative_a_l, over the axes along which a_l is
    broadcast.

    a_l and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of a_l's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "srelu_backward_a_l",
        _kernel_srelu_derivative_a_l,
        ("grad_output", "x", "t_r", "a_r", "t_l", "a_l"),
        5,
        (grad_output, x, t_r, a_r, t_l, a_l),
        out,
    )
