"""Huber loss.

Written by `symact build` from [huber] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from . import _ball, _ball_wide, _dispatch, _loops, _reduce, _vecmath, _vecmath32

__all__ = [
    "huber",
    "huber_backward",
    "huber_backward_delta",
    "huber_derivative_delta",
    "huber_derivative_t",
    "huber_derivative_y_hat",
    "huber_value_and_derivative",
]

_cached = _loops.caching(__name__)


_huber_ball0_expression = _ball_wide.program(
    "y_hat t delta", "-delta*(delta/2 - t + y_hat)", "delta*(-delta + 2*t - 2*y_hat)/2"
)


@_vecmath.jit_scalar
def _huber_ball0(y_hat, t, delta):
    """In balls."""
    # delta*(-delta + 2*t - 2*y_hat)/2
    _t3 = _ball.scaled(t, 1.0)
    _t6 = _ball.scaled(y_hat, 1.0)
    _t8 = _ball.sub(_t3, _t6)
    _t9 = _ball.sub(_t8, delta)
    _t11 = _ball.mul(delta, _t9)
    _t13 = _ball.scaled(_t11, -1.0)
    return _ball_wide.settled(_t13, _huber_ball0_expression, (y_hat, t, delta))


_huber_ball1_expression = _ball_wide.program(
    "y_hat t delta", "delta*(-delta/2 - t + y_hat)", "-delta*(delta + 2*t - 2*y_hat)/2"
)


@_vecmath.jit_scalar
def _huber_ball1(y_hat, t, delta):
    """In balls."""
    # -delta*(delta + 2*t - 2*y_hat)/2
    _t1 = (-1.0, 0.0, -1.0, 0.0)
    _t5 = _ball.scaled(t, 1.0)
    _t7 = _ball.add(_t5, delta)
    _t9 = _ball.scaled(y_hat, 1.0)
    _t11 = _ball.sub(_t7, _t9)
    _t13 = _ball.mul(delta, _t11)
    _t15 = _ball.mul(_t1, _t13)
    return _ball_wide.settled(_t15, _huber_ball1_expression, (y_hat, t, delta))


_huber_ball2_expression = _ball_wide.program(
    "y_hat t delta", "(-t + y_hat)*(-t/2 + y_hat/2)", "(t - y_hat)**2/2"
)


@_vecmath.jit_scalar
def _huber_ball2(y_hat, t, delta):
    """In balls."""
    # (t - y_hat)**2/2
    _t3 = _ball.sub(t, y_hat)
    _t5 = _ball.sqr(_t3)
    _t7 = _ball.scaled(_t5, -1.0)
    return _ball_wide.settled(_t7, _huber_ball2_expression, (y_hat, t, delta))


_huber_sign0_expression = _ball_wide.program("y_hat t delta", "delta - t + y_hat")


@_vecmath.jit_scalar
def _huber_sign0_of(y_hat, t, delta):
    """In balls."""
    # delta - t + y_hat
    _t3 = _ball.add(delta, y_hat)
    _t5 = _ball.sub(_t3, t)
    return _t5


@_vecmath.jit_scalar
def _huber_sign0(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_sign0_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_sign0_expression, (y_hat, t, delta))


_huber_sign1_expression = _ball_wide.program("y_hat t delta", "delta + t - y_hat")


@_vecmath.jit_scalar
def _huber_sign1_of(y_hat, t, delta):
    """In balls."""
    # delta + t - y_hat
    _t3 = _ball.add(delta, t)
    _t5 = _ball.sub(_t3, y_hat)
    return _t5


@_vecmath.jit_scalar
def _huber_sign1(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_sign1_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_sign1_expression, (y_hat, t, delta))


@_vecmath.jit_scalar
def _huber_side(y_hat, t, delta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _huber_sign0(y_hat, t, delta)
    if _order == -1:
        return _huber_ball0(y_hat, t, delta)
    _order = _huber_sign1(y_hat, t, delta)
    if _order == -1:
        return _huber_ball1(y_hat, t, delta)
    return _huber_ball2(y_hat, t, delta)


@_vecmath.jit_scalar
def _huber_exact(y_hat, t, delta):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    delta = _ball.from_float(delta)
    return _huber_side(y_hat, t, delta, 0.0)


@_vecmath.jit_inline
def _huber_fast(y_hat, t, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = -t
    _v1 = 0.5 * delta
    _v2 = 0.5 * 0.0
    _v3 = _vecmath.pair_plus(_v1, _v2, _v0)
    _v4 = _v3[0]
    _v5 = _v3[1]
    _v6 = _vecmath.pair_plus(_v4, _v5, y_hat)
    _v7 = _v6[0]
    _v8 = _v6[1]
    _v9 = abs(t)
    _v10 = abs(y_hat)
    _v11 = _v9 + _v1
    _v12 = _v11 + _v10
    _v13 = abs(_v7) * 16384.0 >= _v12
    _v14 = _v7 + _v8
    _v15 = -_v14
    _v16 = _v15 * delta
    _v17 = delta > 0.0
    _v18 = _vecmath.in_range(_v16)
    _v19 = abs(delta)
    _v20 = _v10 < 3.402823669209385e38
    _v21 = _v9 < 3.402823669209385e38
    _v22 = _v19 < 3.402823669209385e38
    _v23 = _v13 & _v17
    _v24 = _v23 & _v18
    _v25 = _v24 & _v20
    _v26 = _v25 & _v21
    _v27 = _v26 & _v22
    _v28 = -0.5 * delta
    _v29 = -0.5 * 0.0
    _v30 = _vecmath.pair_plus(_v28, _v29, _v0)
    _v31 = _v30[0]
    _v32 = _v30[1]
    _v33 = _vecmath.pair_plus(_v31, _v32, y_hat)
    _v34 = _v33[0]
    _v35 = _v33[1]
    _v36 = abs(_v28)
    _v37 = _v36 + _v9
    _v38 = _v37 + _v10
    _v39 = abs(_v34) * 16384.0 >= _v38
    _v40 = _v34 + _v35
    _v41 = _v40 * delta
    _v42 = _vecmath.in_range(_v41)
    _v43 = _v39 & _v17
    _v44 = _v43 & _v42
    _v45 = _v44 & _v20
    _v46 = _v45 & _v21
    _v47 = _v46 & _v22
    _v48 = -y_hat
    _v49 = _v48 + t
    _v50 = _v49 * _v49
    _v51 = 0.5 * _v50
    _v52 = _vecmath.in_range(_v51)
    _v53 = _v17 & _v52
    _v54 = _v53 & _v20
    _v55 = _v54 & _v21
    _v56 = _v55 & _v22
    _v57 = _v0 + y_hat
    _v58 = _v47 if delta < _v57 else _v56
    _v59 = _v41 if delta < _v57 else _v51
    _v60 = abs(delta) + abs(_v57)
    _v61 = abs(delta - _v57) * 1073741824.0 > _v60
    _v62 = _v58 & _v61
    _v63 = -delta
    _v64 = _v27 if _v57 < _v63 else _v62
    _v65 = _v16 if _v57 < _v63 else _v59
    _v66 = abs(_v57) + abs(_v63)
    _v67 = abs(_v57 - _v63) * 1073741824.0 > _v66
    _v68 = _v64 & _v67
    _v69 = _vecmath.guarded(_v65, _v68)
    _v70 = _v69 if delta == delta else delta
    return _v70, _v68


@_vecmath.jit_inline
def _huber_fast32(y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = -t
    _v1 = 0.5 * delta
    _v2 = _v0 + _v1
    _v3 = _v2 + y_hat
    _v4 = abs(t)
    _v5 = abs(y_hat)
    _v6 = _v4 + _v1
    _v7 = _v6 + _v5
    _v8 = abs(_v3) * 4096.0 >= _v7
    _v9 = -_v3
    _v10 = _v9 * delta
    _v11 = delta > 0.0
    _v12 = _v10 != 0.0
    _v13 = abs(delta)
    _v14 = _vecmath32.single(_v10)
    _v15 = _v5 < 3.402823669209385e38
    _v16 = _v4 < 3.402823669209385e38
    _v17 = _v13 < 3.402823669209385e38
    _v18 = _v8 & _v11
    _v19 = _v18 & _v12
    _v20 = _v19 & _v15
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = -0.5 * delta
    _v24 = _v23 + _v0
    _v25 = _v24 + y_hat
    _v26 = abs(_v23)
    _v27 = _v26 + _v4
    _v28 = _v27 + _v5
    _v29 = abs(_v25) * 4096.0 >= _v28
    _v30 = _v25 * delta
    _v31 = _v30 != 0.0
    _v32 = _vecmath32.single(_v30)
    _v33 = _v29 & _v11
    _v34 = _v33 & _v31
    _v35 = _v34 & _v15
    _v36 = _v35 & _v16
    _v37 = _v36 & _v17
    _v38 = -y_hat
    _v39 = _v38 + t
    _v40 = _v39 * _v39
    _v41 = 0.5 * _v40
    _v42 = _v41 != 0.0
    _v43 = _vecmath32.single(_v41)
    _v44 = _v11 & _v42
    _v45 = _v44 & _v15
    _v46 = _v45 & _v16
    _v47 = _v46 & _v17
    _v48 = _v0 + y_hat
    _v49 = _v37 if delta < _v48 else _v47
    _v50 = _v32 if delta < _v48 else _v43
    _v51 = abs(delta) + abs(_v48)
    _v52 = abs(delta - _v48) * 1073741824.0 > _v51
    _v53 = _v49 & _v52
    _v54 = -delta
    _v55 = _v22 if _v48 < _v54 else _v53
    _v56 = _v14 if _v48 < _v54 else _v50
    _v57 = abs(_v48) + abs(_v54)
    _v58 = abs(_v48 - _v54) * 1073741824.0 > _v57
    _v59 = _v55 & _v58
    _v60 = _vecmath32.guarded(_v56, _v59)
    _v61 = _v60 if delta == delta else _vecmath32.single(delta)
    return _v61, _v59


@_cached
def _fill_huber(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_fast(_loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_huber(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_fast32(_loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i))
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_huber(y_hat, t, delta, width):
    if _loops.any_nan(y_hat, t, delta):
        return _loops.NAN
    ball = _huber_exact(y_hat, t, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_huber(y_hat, t, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_huber(_loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i), width)
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_huber(y_hat, t, delta):
    value, ok = _huber_fast(_loops.float64(y_hat), _loops.float64(t), _loops.float64(delta))
    if not ok:
        exact = _round_huber(_loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 64)
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_huber(y_hat, t, delta):
    value, ok = _huber_fast32(_loops.float64(y_hat), _loops.float64(t), _loops.float64(delta))
    if not ok:
        exact = _round_huber(_loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 32)
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_huber = _dispatch.Kernel(
    __name__,
    "huber",
    ("y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber,
        fill32=_fill32_huber,
        mend=_mend_huber,
        one=_one_huber,
        one32=_one32_huber,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def huber(y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None) -> Any:
    """Huber loss, elementwise.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_huber.call(out, y_hat, t, delta)


@_loops.callable_when_jitted(huber)
def _overload_huber(y_hat, t, delta=1.0):
    call = _kernel_huber.compiled(y_hat, t, delta)

    def jitted(y_hat, t, delta=1.0):
        return call(y_hat, t, delta)

    return jitted


@_vecmath.jit_scalar
def _huber_derivative_y_hat_ball0(y_hat, t, delta):
    """In balls."""
    # -delta
    _t2 = _ball.neg(delta)
    return _t2


@_vecmath.jit_scalar
def _huber_derivative_y_hat_ball1(y_hat, t, delta):
    """In balls."""
    # delta
    return delta


_huber_derivative_y_hat_ball2_expression = _ball_wide.program("y_hat t delta", "-t + y_hat")


@_vecmath.jit_scalar
def _huber_derivative_y_hat_ball2(y_hat, t, delta):
    """In balls."""
    # -t + y_hat
    _t3 = _ball.sub(y_hat, t)
    return _ball_wide.settled(_t3, _huber_derivative_y_hat_ball2_expression, (y_hat, t, delta))


_huber_derivative_y_hat_sign0_expression = _ball_wide.program("y_hat t delta", "delta - t + y_hat")


@_vecmath.jit_scalar
def _huber_derivative_y_hat_sign0_of(y_hat, t, delta):
    """In balls."""
    # delta - t + y_hat
    _t3 = _ball.add(delta, y_hat)
    _t5 = _ball.sub(_t3, t)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_y_hat_sign0(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_y_hat_sign0_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_y_hat_sign0_expression, (y_hat, t, delta))


_huber_derivative_y_hat_sign1_expression = _ball_wide.program("y_hat t delta", "delta + t - y_hat")


@_vecmath.jit_scalar
def _huber_derivative_y_hat_sign1_of(y_hat, t, delta):
    """In balls."""
    # delta + t - y_hat
    _t3 = _ball.add(delta, t)
    _t5 = _ball.sub(_t3, y_hat)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_y_hat_sign1(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_y_hat_sign1_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_y_hat_sign1_expression, (y_hat, t, delta))


@_vecmath.jit_scalar
def _huber_derivative_y_hat_side(y_hat, t, delta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _huber_derivative_y_hat_sign0(y_hat, t, delta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_y_hat_ball0(y_hat, t, delta)
    _order = _huber_derivative_y_hat_sign1(y_hat, t, delta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_y_hat_ball1(y_hat, t, delta)
    return _huber_derivative_y_hat_ball2(y_hat, t, delta)


@_vecmath.jit_scalar
def _huber_derivative_y_hat_exact(y_hat, t, delta):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    delta = _ball.from_float(delta)
    _tied = _huber_derivative_y_hat_sign0(y_hat, t, delta) == 0
    _tied = _tied or _huber_derivative_y_hat_sign1(y_hat, t, delta) == 0
    if not _tied:
        return _huber_derivative_y_hat_side(y_hat, t, delta, 0.0)
    _below = _huber_derivative_y_hat_side(y_hat, t, delta, -1.0)
    _above = _huber_derivative_y_hat_side(y_hat, t, delta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _huber_derivative_y_hat_fast(y_hat, t, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = -delta
    _v1 = delta > 0.0
    _v2 = -t
    _v3 = _v2 + y_hat
    _v4 = delta if delta < _v3 else _v3
    _v5 = abs(delta) + abs(_v3)
    _v6 = abs(delta - _v3) * 1073741824.0 > _v5
    _v7 = _v1 & _v6
    _v8 = _v1 if _v3 < _v0 else _v7
    _v9 = _v0 if _v3 < _v0 else _v4
    _v10 = abs(_v3) + abs(_v0)
    _v11 = abs(_v3 - _v0) * 1073741824.0 > _v10
    _v12 = _v8 & _v11
    _v13 = _vecmath.guarded(_v9, _v12)
    _v14 = _v13 if delta == delta else delta
    return _v14, _v12


@_vecmath.jit_inline
def _huber_derivative_y_hat_fast32(y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = -delta
    _v1 = delta > 0.0
    _v2 = _vecmath32.single(_v0)
    _v3 = _vecmath32.single(delta)
    _v4 = -t
    _v5 = _v4 + y_hat
    _v6 = _vecmath32.single(_v5)
    _v7 = _v3 if delta < _v5 else _v6
    _v8 = abs(delta) + abs(_v5)
    _v9 = abs(delta - _v5) * 1073741824.0 > _v8
    _v10 = _v1 & _v9
    _v11 = _v1 if _v5 < _v0 else _v10
    _v12 = _v2 if _v5 < _v0 else _v7
    _v13 = abs(_v5) + abs(_v0)
    _v14 = abs(_v5 - _v0) * 1073741824.0 > _v13
    _v15 = _v11 & _v14
    _v16 = _vecmath32.guarded(_v12, _v15)
    _v17 = _v16 if delta == delta else _vecmath32.single(delta)
    return _v17, _v15


@_cached
def _fill_huber_derivative_y_hat(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_y_hat_fast(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_huber_derivative_y_hat(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_y_hat_fast32(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_huber_derivative_y_hat(y_hat, t, delta, width):
    if _loops.any_nan(y_hat, t, delta):
        return _loops.NAN
    ball = _huber_derivative_y_hat_exact(y_hat, t, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_huber_derivative_y_hat(y_hat, t, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_huber_derivative_y_hat(
                _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_huber_derivative_y_hat(y_hat, t, delta):
    value, ok = _huber_derivative_y_hat_fast(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_y_hat(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_huber_derivative_y_hat(y_hat, t, delta):
    value, ok = _huber_derivative_y_hat_fast32(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_y_hat(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_huber_derivative_y_hat = _dispatch.Kernel(
    __name__,
    "huber_derivative_y_hat",
    ("y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber_derivative_y_hat,
        fill32=_fill32_huber_derivative_y_hat,
        mend=_mend_huber_derivative_y_hat,
        one=_one_huber_derivative_y_hat,
        one32=_one32_huber_derivative_y_hat,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def huber_derivative_y_hat(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of huber with respect to y_hat.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_huber_derivative_y_hat.call(out, y_hat, t, delta)


@_loops.callable_when_jitted(huber_derivative_y_hat)
def _overload_huber_derivative_y_hat(y_hat, t, delta=1.0):
    call = _kernel_huber_derivative_y_hat.compiled(y_hat, t, delta)

    def jitted(y_hat, t, delta=1.0):
        return call(y_hat, t, delta)

    return jitted


@_vecmath.jit_scalar
def _huber_derivative_t_ball0(y_hat, t, delta):
    """In balls."""
    # delta
    return delta


@_vecmath.jit_scalar
def _huber_derivative_t_ball1(y_hat, t, delta):
    """In balls."""
    # -delta
    _t2 = _ball.neg(delta)
    return _t2


_huber_derivative_t_ball2_expression = _ball_wide.program("y_hat t delta", "t - y_hat")


@_vecmath.jit_scalar
def _huber_derivative_t_ball2(y_hat, t, delta):
    """In balls."""
    # t - y_hat
    _t3 = _ball.sub(t, y_hat)
    return _ball_wide.settled(_t3, _huber_derivative_t_ball2_expression, (y_hat, t, delta))


_huber_derivative_t_sign0_expression = _ball_wide.program("y_hat t delta", "delta - t + y_hat")


@_vecmath.jit_scalar
def _huber_derivative_t_sign0_of(y_hat, t, delta):
    """In balls."""
    # delta - t + y_hat
    _t3 = _ball.add(delta, y_hat)
    _t5 = _ball.sub(_t3, t)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_t_sign0(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_t_sign0_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_t_sign0_expression, (y_hat, t, delta))


_huber_derivative_t_sign1_expression = _ball_wide.program("y_hat t delta", "delta + t - y_hat")


@_vecmath.jit_scalar
def _huber_derivative_t_sign1_of(y_hat, t, delta):
    """In balls."""
    # delta + t - y_hat
    _t3 = _ball.add(delta, t)
    _t5 = _ball.sub(_t3, y_hat)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_t_sign1(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_t_sign1_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_t_sign1_expression, (y_hat, t, delta))


@_vecmath.jit_scalar
def _huber_derivative_t_side(y_hat, t, delta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _huber_derivative_t_sign0(y_hat, t, delta)
    _grows = _side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_t_ball0(y_hat, t, delta)
    _order = _huber_derivative_t_sign1(y_hat, t, delta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_t_ball1(y_hat, t, delta)
    return _huber_derivative_t_ball2(y_hat, t, delta)


@_vecmath.jit_scalar
def _huber_derivative_t_exact(y_hat, t, delta):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    delta = _ball.from_float(delta)
    _tied = _huber_derivative_t_sign0(y_hat, t, delta) == 0
    _tied = _tied or _huber_derivative_t_sign1(y_hat, t, delta) == 0
    if not _tied:
        return _huber_derivative_t_side(y_hat, t, delta, 0.0)
    _below = _huber_derivative_t_side(y_hat, t, delta, -1.0)
    _above = _huber_derivative_t_side(y_hat, t, delta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _huber_derivative_t_fast(y_hat, t, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = delta > 0.0
    _v1 = -delta
    _v2 = -y_hat
    _v3 = _v2 + t
    _v4 = -t
    _v5 = _v4 + y_hat
    _v6 = _v1 if delta < _v5 else _v3
    _v7 = abs(delta) + abs(_v5)
    _v8 = abs(delta - _v5) * 1073741824.0 > _v7
    _v9 = _v0 & _v8
    _v10 = _v0 if _v5 < _v1 else _v9
    _v11 = delta if _v5 < _v1 else _v6
    _v12 = abs(_v5) + abs(_v1)
    _v13 = abs(_v5 - _v1) * 1073741824.0 > _v12
    _v14 = _v10 & _v13
    _v15 = _vecmath.guarded(_v11, _v14)
    _v16 = _v15 if delta == delta else delta
    return _v16, _v14


@_vecmath.jit_inline
def _huber_derivative_t_fast32(y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta > 0.0
    _v1 = _vecmath32.single(delta)
    _v2 = -delta
    _v3 = _vecmath32.single(_v2)
    _v4 = -y_hat
    _v5 = _v4 + t
    _v6 = _vecmath32.single(_v5)
    _v7 = -t
    _v8 = _v7 + y_hat
    _v9 = _v3 if delta < _v8 else _v6
    _v10 = abs(delta) + abs(_v8)
    _v11 = abs(delta - _v8) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v8 < _v2 else _v12
    _v14 = _v1 if _v8 < _v2 else _v9
    _v15 = abs(_v8) + abs(_v2)
    _v16 = abs(_v8 - _v2) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if delta == delta else _vecmath32.single(delta)
    return _v19, _v17


@_cached
def _fill_huber_derivative_t(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_t_fast(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_huber_derivative_t(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_t_fast32(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_huber_derivative_t(y_hat, t, delta, width):
    if _loops.any_nan(y_hat, t, delta):
        return _loops.NAN
    ball = _huber_derivative_t_exact(y_hat, t, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_huber_derivative_t(y_hat, t, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_huber_derivative_t(
                _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_huber_derivative_t(y_hat, t, delta):
    value, ok = _huber_derivative_t_fast(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_t(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_huber_derivative_t(y_hat, t, delta):
    value, ok = _huber_derivative_t_fast32(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_t(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_huber_derivative_t = _dispatch.Kernel(
    __name__,
    "huber_derivative_t",
    ("y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber_derivative_t,
        fill32=_fill32_huber_derivative_t,
        mend=_mend_huber_derivative_t,
        one=_one_huber_derivative_t,
        one32=_one32_huber_derivative_t,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def huber_derivative_t(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of huber with respect to t.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_huber_derivative_t.call(out, y_hat, t, delta)


@_loops.callable_when_jitted(huber_derivative_t)
def _overload_huber_derivative_t(y_hat, t, delta=1.0):
    call = _kernel_huber_derivative_t.compiled(y_hat, t, delta)

    def jitted(y_hat, t, delta=1.0):
        return call(y_hat, t, delta)

    return jitted


_huber_derivative_delta_ball0_expression = _ball_wide.program("y_hat t delta", "-delta + t - y_hat")


@_vecmath.jit_scalar
def _huber_derivative_delta_ball0(y_hat, t, delta):
    """In balls."""
    # -delta + t - y_hat
    _t3 = _ball.sub(t, delta)
    _t5 = _ball.sub(_t3, y_hat)
    return _ball_wide.settled(_t5, _huber_derivative_delta_ball0_expression, (y_hat, t, delta))


_huber_derivative_delta_ball1_expression = _ball_wide.program("y_hat t delta", "-delta - t + y_hat")


@_vecmath.jit_scalar
def _huber_derivative_delta_ball1(y_hat, t, delta):
    """In balls."""
    # -delta - t + y_hat
    _t3 = _ball.sub(y_hat, delta)
    _t5 = _ball.sub(_t3, t)
    return _ball_wide.settled(_t5, _huber_derivative_delta_ball1_expression, (y_hat, t, delta))


@_vecmath.jit_scalar
def _huber_derivative_delta_ball2(y_hat, t, delta):
    """In balls."""
    # 0
    _t1 = (0.0, 0.0, 0.0, 0.0)
    return _t1


_huber_derivative_delta_sign0_expression = _ball_wide.program("y_hat t delta", "delta - t + y_hat")


@_vecmath.jit_scalar
def _huber_derivative_delta_sign0_of(y_hat, t, delta):
    """In balls."""
    # delta - t + y_hat
    _t3 = _ball.add(delta, y_hat)
    _t5 = _ball.sub(_t3, t)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_delta_sign0(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_delta_sign0_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_delta_sign0_expression, (y_hat, t, delta))


_huber_derivative_delta_sign1_expression = _ball_wide.program("y_hat t delta", "delta + t - y_hat")


@_vecmath.jit_scalar
def _huber_derivative_delta_sign1_of(y_hat, t, delta):
    """In balls."""
    # delta + t - y_hat
    _t3 = _ball.add(delta, t)
    _t5 = _ball.sub(_t3, y_hat)
    return _t5


@_vecmath.jit_scalar
def _huber_derivative_delta_sign1(y_hat, t, delta):
    """-1, 0, 1; 2: unknown."""
    _of = _huber_derivative_delta_sign1_of(y_hat, t, delta)
    return _ball_wide.ordered(_of, _huber_derivative_delta_sign1_expression, (y_hat, t, delta))


@_vecmath.jit_scalar
def _huber_derivative_delta_side(y_hat, t, delta, _side):
    """In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."""
    _order = _huber_derivative_delta_sign0(y_hat, t, delta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_delta_ball0(y_hat, t, delta)
    _order = _huber_derivative_delta_sign1(y_hat, t, delta)
    _grows = -_side
    if _order == -1 or (_order == 0 and _grows == 1.0):
        return _huber_derivative_delta_ball1(y_hat, t, delta)
    return _huber_derivative_delta_ball2(y_hat, t, delta)


@_vecmath.jit_scalar
def _huber_derivative_delta_exact(y_hat, t, delta):
    """Right everywhere: balls."""
    y_hat = _ball.from_float(y_hat)
    t = _ball.from_float(t)
    delta = _ball.from_float(delta)
    _tied = _huber_derivative_delta_sign0(y_hat, t, delta) == 0
    _tied = _tied or _huber_derivative_delta_sign1(y_hat, t, delta) == 0
    if not _tied:
        return _huber_derivative_delta_side(y_hat, t, delta, 0.0)
    _below = _huber_derivative_delta_side(y_hat, t, delta, -1.0)
    _above = _huber_derivative_delta_side(y_hat, t, delta, 1.0)
    return _ball.smallest(_below, _above)


@_vecmath.jit_inline
def _huber_derivative_delta_fast(y_hat, t, delta):
    """For float64 results: value, and whether it will do."""
    _v0 = -delta
    _v1 = -y_hat
    _v2 = _vecmath.two_sum(_v0, _v1)
    _v3 = _v2[0]
    _v4 = _v2[1]
    _v5 = _vecmath.pair_plus(_v3, _v4, t)
    _v6 = _v5[0]
    _v7 = _v5[1]
    _v8 = abs(delta)
    _v9 = abs(y_hat)
    _v10 = abs(t)
    _v11 = _v8 + _v9
    _v12 = _v11 + _v10
    _v13 = abs(_v6) * 16384.0 >= _v12
    _v14 = _v6 + _v7
    _v15 = delta > 0.0
    _v16 = _vecmath.in_range(_v14)
    _v17 = _v9 < 3.402823669209385e38
    _v18 = _v10 < 3.402823669209385e38
    _v19 = _v8 < 3.402823669209385e38
    _v20 = _v13 & _v15
    _v21 = _v20 & _v16
    _v22 = _v21 & _v17
    _v23 = _v22 & _v18
    _v24 = _v23 & _v19
    _v25 = -t
    _v26 = _vecmath.two_sum(_v0, _v25)
    _v27 = _v26[0]
    _v28 = _v26[1]
    _v29 = _vecmath.pair_plus(_v27, _v28, y_hat)
    _v30 = _v29[0]
    _v31 = _v29[1]
    _v32 = _v8 + _v10
    _v33 = _v32 + _v9
    _v34 = abs(_v30) * 16384.0 >= _v33
    _v35 = _v30 + _v31
    _v36 = _vecmath.in_range(_v35)
    _v37 = _v34 & _v15
    _v38 = _v37 & _v36
    _v39 = _v38 & _v17
    _v40 = _v39 & _v18
    _v41 = _v40 & _v19
    _v42 = _v25 + y_hat
    _v43 = _v41 if delta < _v42 else _v15
    _v44 = _v35 if delta < _v42 else 0.0
    _v45 = abs(delta) + abs(_v42)
    _v46 = abs(delta - _v42) * 1073741824.0 > _v45
    _v47 = _v43 & _v46
    _v48 = _v24 if _v42 < _v0 else _v47
    _v49 = _v14 if _v42 < _v0 else _v44
    _v50 = abs(_v42) + abs(_v0)
    _v51 = abs(_v42 - _v0) * 1073741824.0 > _v50
    _v52 = _v48 & _v51
    _v53 = _vecmath.guarded(_v49, _v52)
    _v54 = _v53 if y_hat == y_hat else y_hat
    _v55 = _v54 if t == t else t
    _v56 = _v55 if delta == delta else delta
    return _v56, _v52


@_vecmath.jit_inline
def _huber_derivative_delta_fast32(y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = -delta
    _v1 = -y_hat
    _v2 = _v0 + _v1
    _v3 = _v2 + t
    _v4 = abs(delta)
    _v5 = abs(y_hat)
    _v6 = abs(t)
    _v7 = _v4 + _v5
    _v8 = _v7 + _v6
    _v9 = abs(_v3) * 4096.0 >= _v8
    _v10 = delta > 0.0
    _v11 = _v3 != 0.0
    _v12 = _vecmath32.single(_v3)
    _v13 = _v5 < 3.402823669209385e38
    _v14 = _v6 < 3.402823669209385e38
    _v15 = _v4 < 3.402823669209385e38
    _v16 = _v9 & _v10
    _v17 = _v16 & _v11
    _v18 = _v17 & _v13
    _v19 = _v18 & _v14
    _v20 = _v19 & _v15
    _v21 = -t
    _v22 = _v0 + _v21
    _v23 = _v22 + y_hat
    _v24 = _v4 + _v6
    _v25 = _v24 + _v5
    _v26 = abs(_v23) * 4096.0 >= _v25
    _v27 = _v23 != 0.0
    _v28 = _vecmath32.single(_v23)
    _v29 = _v26 & _v10
    _v30 = _v29 & _v27
    _v31 = _v30 & _v13
    _v32 = _v31 & _v14
    _v33 = _v32 & _v15
    _v34 = _vecmath32.single(0.0)
    _v35 = _v21 + y_hat
    _v36 = _v33 if delta < _v35 else _v10
    _v37 = _v28 if delta < _v35 else _v34
    _v38 = abs(delta) + abs(_v35)
    _v39 = abs(delta - _v35) * 1073741824.0 > _v38
    _v40 = _v36 & _v39
    _v41 = _v20 if _v35 < _v0 else _v40
    _v42 = _v12 if _v35 < _v0 else _v37
    _v43 = abs(_v35) + abs(_v0)
    _v44 = abs(_v35 - _v0) * 1073741824.0 > _v43
    _v45 = _v41 & _v44
    _v46 = _vecmath32.guarded(_v42, _v45)
    _v47 = _v46 if y_hat == y_hat else _vecmath32.single(y_hat)
    _v48 = _v47 if t == t else _vecmath32.single(t)
    _v49 = _v48 if delta == delta else _vecmath32.single(delta)
    return _v49, _v45


@_cached
def _fill_huber_derivative_delta(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_delta_fast(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _fill32_huber_derivative_delta(y_hat, t, delta, out):
    missed = False
    for i in range(out.size):
        value, ok = _huber_derivative_delta_fast32(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out[i] = value
        missed |= not ok
    return missed


@_cached
def _round_huber_derivative_delta(y_hat, t, delta, width):
    if _loops.any_nan(y_hat, t, delta):
        return _loops.NAN
    ball = _huber_derivative_delta_exact(y_hat, t, delta)
    return _loops.rounded(ball, width)


@_cached
def _mend_huber_derivative_delta(y_hat, t, delta, width, out):
    for i in range(out.size):
        if _loops.any_nan(out[i]):
            value = _round_huber_derivative_delta(
                _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i), width
            )
            out[i] = _loops.kept(out[i], value)


@_vecmath.jit_scalar
def _one_huber_derivative_delta(y_hat, t, delta):
    value, ok = _huber_derivative_delta_fast(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_delta(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 64
        )
        value = _loops.kept(value, exact)
    return _loops.float64(value)


@_vecmath.jit_scalar
def _one32_huber_derivative_delta(y_hat, t, delta):
    value, ok = _huber_derivative_delta_fast32(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact = _round_huber_derivative_delta(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 32
        )
        value = _loops.kept(value, exact)
    return _loops.float32(value)


_kernel_huber_derivative_delta = _dispatch.Kernel(
    __name__,
    "huber_derivative_delta",
    ("y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber_derivative_delta,
        fill32=_fill32_huber_derivative_delta,
        mend=_mend_huber_derivative_delta,
        one=_one_huber_derivative_delta,
        one32=_one32_huber_derivative_delta,
        inputs=2,
        results=1,
        is_narrow=True,
    ),
)


def huber_derivative_delta(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """The derivative of huber with respect to its parameter delta.

    Slow in places: at 24 of the points tried, such as y_hat = -1.0838697260383882e-80, t = 1.0,
    delta = 1.0, no form is accurate in double-double, and as many digits are taken as it needs.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: array to write to, of the result's shape and dtype and of any strides; it may be an
    argument itself.
    """
    return _kernel_huber_derivative_delta.call(out, y_hat, t, delta)


@_loops.callable_when_jitted(huber_derivative_delta)
def _overload_huber_derivative_delta(y_hat, t, delta=1.0):
    call = _kernel_huber_derivative_delta.compiled(y_hat, t, delta)

    def jitted(y_hat, t, delta=1.0):
        return call(y_hat, t, delta)

    return jitted


@_vecmath.jit_inline
def _huber_derivative_y_hat_fast_pulled32(grad_output, y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = -delta
    _v1 = delta > 0.0
    _v2 = _vecmath32.product(grad_output, _v0)
    _v3 = _vecmath32.product(grad_output, delta)
    _v4 = -t
    _v5 = _v4 + y_hat
    _v6 = _vecmath32.product(grad_output, _v5)
    _v7 = _v3 if delta < _v5 else _v6
    _v8 = abs(delta) + abs(_v5)
    _v9 = abs(delta - _v5) * 1073741824.0 > _v8
    _v10 = _v1 & _v9
    _v11 = _v1 if _v5 < _v0 else _v10
    _v12 = _v2 if _v5 < _v0 else _v7
    _v13 = abs(_v5) + abs(_v0)
    _v14 = abs(_v5 - _v0) * 1073741824.0 > _v13
    _v15 = _v11 & _v14
    _v16 = _vecmath32.guarded(_v12, _v15)
    _v17 = _v16 if delta == delta else _vecmath32.single(delta)
    return _v17, _v17 == _v17


@_vecmath.jit_inline
def _huber_derivative_t_fast_pulled32(grad_output, y_hat, t, delta):
    """For float32 results: value, and whether it will do."""
    _v0 = delta > 0.0
    _v1 = _vecmath32.product(grad_output, delta)
    _v2 = -delta
    _v3 = _vecmath32.product(grad_output, _v2)
    _v4 = -y_hat
    _v5 = _v4 + t
    _v6 = _vecmath32.product(grad_output, _v5)
    _v7 = -t
    _v8 = _v7 + y_hat
    _v9 = _v3 if delta < _v8 else _v6
    _v10 = abs(delta) + abs(_v8)
    _v11 = abs(delta - _v8) * 1073741824.0 > _v10
    _v12 = _v0 & _v11
    _v13 = _v0 if _v8 < _v2 else _v12
    _v14 = _v1 if _v8 < _v2 else _v9
    _v15 = abs(_v8) + abs(_v2)
    _v16 = abs(_v8 - _v2) * 1073741824.0 > _v15
    _v17 = _v13 & _v16
    _v18 = _vecmath32.guarded(_v14, _v17)
    _v19 = _v18 if delta == delta else _vecmath32.single(delta)
    return _v19, _v19 == _v19


@_vecmath.jit_inline
def _huber_backward_fast(grad_output, y_hat, t, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _d0, _ok0 = _huber_derivative_y_hat_fast(y_hat, t, delta)
    _r0, _ok0 = _vecmath.gradient(grad_output, _d0)
    _d1, _ok1 = _huber_derivative_t_fast(y_hat, t, delta)
    _r1, _ok1 = _vecmath.gradient(grad_output, _d1)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_inline
def _huber_backward_fast32(grad_output, y_hat, t, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _huber_derivative_y_hat_fast_pulled32(grad_output, y_hat, t, delta)
    _r1, _ok1 = _huber_derivative_t_fast_pulled32(grad_output, y_hat, t, delta)
    return _r0, _r1, _ok0 & _ok1


@_vecmath.jit_scalar
def _huber_backward_exact(grad_output, y_hat, t, delta):
    """Right everywhere: balls."""
    _d0 = _huber_derivative_y_hat_exact(y_hat, t, delta)
    _r0 = _ball.gradient(grad_output, _d0)
    _d1 = _huber_derivative_t_exact(y_hat, t, delta)
    _r1 = _ball.gradient(grad_output, _d1)
    return _r0, _r1


@_cached
def _fill_huber_backward(grad_output, y_hat, t, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _huber_backward_fast(
            _loops.at(grad_output, i), _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _fill32_huber_backward(grad_output, y_hat, t, delta, out_0, out_1):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, ok = _huber_backward_fast32(
            _loops.at(grad_output, i), _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        missed |= not ok
    return missed


@_cached
def _round_huber_backward(grad_output, y_hat, t, delta, width):
    if _loops.any_nan(grad_output, y_hat, t, delta):
        return _loops.NAN, _loops.NAN
    ball_0, ball_1 = _huber_backward_exact(grad_output, y_hat, t, delta)
    return _loops.rounded(ball_0, width), _loops.rounded(ball_1, width)


@_cached
def _mend_huber_backward(grad_output, y_hat, t, delta, width, out_0, out_1):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i]):
            value_0, value_1 = _round_huber_backward(
                _loops.at(grad_output, i),
                _loops.at(y_hat, i),
                _loops.at(t, i),
                _loops.at(delta, i),
                width,
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)


@_vecmath.jit_scalar
def _one_huber_backward(grad_output, y_hat, t, delta):
    value_0, value_1, ok = _huber_backward_fast(
        _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1 = _round_huber_backward(
            _loops.float64(grad_output),
            _loops.float64(y_hat),
            _loops.float64(t),
            _loops.float64(delta),
            64,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float64(value_0), _loops.float64(value_1)


@_vecmath.jit_scalar
def _one32_huber_backward(grad_output, y_hat, t, delta):
    value_0, value_1, ok = _huber_backward_fast32(
        _loops.float64(grad_output), _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1 = _round_huber_backward(
            _loops.float64(grad_output),
            _loops.float64(y_hat),
            _loops.float64(t),
            _loops.float64(delta),
            32,
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
    return _loops.float32(value_0), _loops.float32(value_1)


_kernel_huber_backward = _dispatch.Kernel(
    __name__,
    "huber_backward",
    ("grad_output", "y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber_backward,
        fill32=_fill32_huber_backward,
        mend=_mend_huber_backward,
        one=_one_huber_backward,
        one32=_one32_huber_backward,
        inputs=3,
        results=2,
        is_narrow=True,
    ),
)


def huber_backward(
    grad_output: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The gradients of a loss: grad_output times the derivative of huber.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_huber_backward.call(out, grad_output, y_hat, t, delta)


@_loops.callable_when_jitted(huber_backward)
def _overload_huber_backward(grad_output, y_hat, t, delta=1.0):
    call = _kernel_huber_backward.compiled(grad_output, y_hat, t, delta)

    def jitted(grad_output, y_hat, t, delta=1.0):
        return call(grad_output, y_hat, t, delta)

    return jitted


@_vecmath.jit_inline
def _huber_value_and_derivative_fast(y_hat, t, delta):
    """For float64 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _huber_fast(y_hat, t, delta)
    _r1, _ok1 = _huber_derivative_y_hat_fast(y_hat, t, delta)
    _r2, _ok2 = _huber_derivative_t_fast(y_hat, t, delta)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_inline
def _huber_value_and_derivative_fast32(y_hat, t, delta):
    """For float32 results: NaN where they will not do, and whether all do."""
    _r0, _ok0 = _huber_fast32(y_hat, t, delta)
    _r1, _ok1 = _huber_derivative_y_hat_fast32(y_hat, t, delta)
    _r2, _ok2 = _huber_derivative_t_fast32(y_hat, t, delta)
    return _r0, _r1, _r2, _ok0 & _ok1 & _ok2


@_vecmath.jit_scalar
def _huber_value_and_derivative_exact(y_hat, t, delta):
    """Right everywhere: balls."""
    _r0 = _huber_exact(y_hat, t, delta)
    _r1 = _huber_derivative_y_hat_exact(y_hat, t, delta)
    _r2 = _huber_derivative_t_exact(y_hat, t, delta)
    return _r0, _r1, _r2


@_cached
def _fill_huber_value_and_derivative(y_hat, t, delta, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _huber_value_and_derivative_fast(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _fill32_huber_value_and_derivative(y_hat, t, delta, out_0, out_1, out_2):
    missed = False
    for i in range(out_0.size):
        value_0, value_1, value_2, ok = _huber_value_and_derivative_fast32(
            _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i)
        )
        out_0[i] = value_0
        out_1[i] = value_1
        out_2[i] = value_2
        missed |= not ok
    return missed


@_cached
def _round_huber_value_and_derivative(y_hat, t, delta, width):
    if _loops.any_nan(y_hat, t, delta):
        return _loops.NAN, _loops.NAN, _loops.NAN
    ball_0, ball_1, ball_2 = _huber_value_and_derivative_exact(y_hat, t, delta)
    return (
        _loops.rounded(ball_0, width),
        _loops.rounded(ball_1, width),
        _loops.rounded(ball_2, width),
    )


@_cached
def _mend_huber_value_and_derivative(y_hat, t, delta, width, out_0, out_1, out_2):
    for i in range(out_0.size):
        if _loops.any_nan(out_0[i], out_1[i], out_2[i]):
            value_0, value_1, value_2 = _round_huber_value_and_derivative(
                _loops.at(y_hat, i), _loops.at(t, i), _loops.at(delta, i), width
            )
            out_0[i] = _loops.kept(out_0[i], value_0)
            out_1[i] = _loops.kept(out_1[i], value_1)
            out_2[i] = _loops.kept(out_2[i], value_2)


@_vecmath.jit_scalar
def _one_huber_value_and_derivative(y_hat, t, delta):
    value_0, value_1, value_2, ok = _huber_value_and_derivative_fast(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_huber_value_and_derivative(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 64
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float64(value_0), _loops.float64(value_1), _loops.float64(value_2)


@_vecmath.jit_scalar
def _one32_huber_value_and_derivative(y_hat, t, delta):
    value_0, value_1, value_2, ok = _huber_value_and_derivative_fast32(
        _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta)
    )
    if not ok:
        exact_0, exact_1, exact_2 = _round_huber_value_and_derivative(
            _loops.float64(y_hat), _loops.float64(t), _loops.float64(delta), 32
        )
        value_0 = _loops.kept(value_0, exact_0)
        value_1 = _loops.kept(value_1, exact_1)
        value_2 = _loops.kept(value_2, exact_2)
    return _loops.float32(value_0), _loops.float32(value_1), _loops.float32(value_2)


_kernel_huber_value_and_derivative = _dispatch.Kernel(
    __name__,
    "huber_value_and_derivative",
    ("y_hat", "t", "delta"),
    _loops.Loops(
        fill=_fill_huber_value_and_derivative,
        fill32=_fill32_huber_value_and_derivative,
        mend=_mend_huber_value_and_derivative,
        one=_one_huber_value_and_derivative,
        one32=_one32_huber_value_and_derivative,
        inputs=2,
        results=3,
        is_narrow=True,
    ),
)


def huber_value_and_derivative(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any:
    """Huber loss and its derivatives, in one pass.

    delta: default 1.0.

    Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and
    float64 keep their dtype; integers and booleans are computed in float64; a Python number beside
    an array does not promote it. Other dtypes raise TypeError.

    out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides.
    """
    return _kernel_huber_value_and_derivative.call(out, y_hat, t, delta)


@_loops.callable_when_jitted(huber_value_and_derivative)
def _overload_huber_value_and_derivative(y_hat, t, delta=1.0):
    call = _kernel_huber_value_and_derivative.compiled(y_hat, t, delta)

    def jitted(y_hat, t, delta=1.0):
        return call(y_hat, t, delta)

    return jitted


def huber_backward_delta(
    grad_output: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times huber_derivative_delta, over the axes along which delta is
    broadcast.

    delta and the result have one shape. Sums are kept to about 106 bits and rounded once; the dtype
    is that of the other functions. For NumPy arrays; not for jitted code.

    out: array to write to, of delta's shape and the result's dtype.
    """
    return _reduce.parameter_gradient(
        "huber_backward_delta",
        _kernel_huber_derivative_delta,
        ("grad_output", "y_hat", "t", "delta"),
        3,
        (grad_output, y_hat, t, delta),
        out,
    )
