"""LogMeanExp.

Written by `symact build` from [logmeanexp] in softmax.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows, _vecmath_rows32

__all__ = [
    "logmeanexp",
    "logmeanexp_backward",
    "logmeanexp_hvp",
    "logmeanexp_jvp",
    "logmeanexp_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_logmeanexp(_first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _p3_1, _p3_1_low = _vecmath_rows.log_as_pair(_p3_0, _p3_0_low)
            _p3_2, _p3_2_low = _vecmath.pair_plus(_p3_1, _p3_1_low, _end)
            _out[_row] = _p3_2 + _p3_2_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v4_0 = _vecmath.exp(_e_x)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                _held[_slot - _group, 4] = _t5_ends
                _held[_slot - _group, 5] = _t5_rest
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _count = float(_n)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = (_t5 + _t5_low) / _count
                _v7_1 = _vecmath.log(_v7_0)
                _v7_2 = _end + _v7_1
                _out[_row] = _vecmath_rows.kept(_out[_row], _v7_2)


@_cached
def _rows_logmeanexp(_first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _p3_1, _p3_1_low = _vecmath_rows.log_as_pair(_p3_0, _p3_0_low)
            _p3_2, _p3_2_low = _vecmath.pair_plus(_p3_1, _p3_1_low, _end)
            _out[_row] = _p3_2 + _p3_2_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v4_0 = _vecmath.exp(_e_x)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                _held[_slot - _group, 4] = _t5_ends
                _held[_slot - _group, 5] = _t5_rest
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _count = float(_n)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = (_t5 + _t5_low) / _count
                _v7_1 = _vecmath.log(_v7_0)
                _v7_2 = _end + _v7_1
                _out[_row] = _vecmath_rows.kept(_out[_row], _v7_2)


_kernel_logmeanexp = _rows.RowKernel(
    __name__,
    "logmeanexp",
    (("x", "array"),),
    (False,),
    _rows.Rows(
        _rows32_logmeanexp, ("max 0", "", "pair 1", "once", "max 3", "sum 4, sum 5", "once"), 2, 6
    ),
    _rows.Rows(
        _rows_logmeanexp, ("max 0", "", "pair 1", "once", "max 3", "sum 4, sum 5", "once"), 2, 6
    ),
)


def logmeanexp(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """LogMeanExp, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logmeanexp(x, axis=axis, out=out)


@_loops.callable_when_jitted(logmeanexp)
def _overload_logmeanexp(x, axis=-1):
    kind = _kernel_logmeanexp.jitted_type(x)

    def jitted(x, axis=-1):
        with objmode(result=kind):
            result = logmeanexp(x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_logmeanexp_backward(
    _first, _last, _few, _step, _n, grad_output, x, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _end32 = _loops.float32(_less)
            _frame = _vecmath_rows32.frame(_end32)
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                _out[_row, _i] = _power
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _sum1 = _vecmath_rows.plus(_sum1, _loops.float64(_out[_row, _i]))
            _held[_slot - _group, 1] = _sum1
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1 = _held[_slot - _group, 1]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _t0 = _sum1 * _vecmath_rows.NARROW
            _v2_0 = _p_grad_output / _t0
            _m3 = _v2_0 * _vecmath_rows.NARROW
            _m3_high, _m3_low = _vecmath_rows32.halves(_m3)
            if _vecmath_rows32.is_handy(_m3):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _vecmath_rows32.scaled(_out[_row, _i], _m3_high, _m3_low)
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _loops.float64(_out[_row, _i]) * _m3


@_cached
def _rows_logmeanexp_backward(
    _first, _last, _few, _step, _n, grad_output, x, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _out[_row, _i] = _power
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1, _sum1_low = _vecmath_lanes.total(_out, _row, _begin, _stop)
            _held[_slot - _group, 1] = _sum1
            _held[_slot - _group, 2] = _sum1_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1 = _held[_slot - _group, 1]
            _sum1_low = _held[_slot - _group, 2]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _t0 = _sum1 * _vecmath_rows.NARROW
            _t0_low = _sum1_low * _vecmath_rows.NARROW
            _v2_0 = _p_grad_output / (_t0 + _t0_low)
            _m3 = _v2_0 * _vecmath_rows.NARROW
            for _i in _vecmath_rows.places(_begin, _stop):
                _out[_row, _i] = _out[_row, _i] * _m3


_kernel_logmeanexp_backward = _rows.RowKernel(
    __name__,
    "logmeanexp_backward",
    (("grad_output", "number"), ("x", "array")),
    (True,),
    _rows.Rows(_rows32_logmeanexp_backward, ("max 0", "", "", "sum 1", ""), 0, 2),
    _rows.Rows(_rows_logmeanexp_backward, ("max 0", "", "", "pair 1", ""), 0, 3),
)


def logmeanexp_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through logmeanexp: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logmeanexp_backward(grad_output, x, axis=axis, out=out)


@_loops.callable_when_jitted(logmeanexp_backward)
def _overload_logmeanexp_backward(grad_output, x, axis=-1):
    kind = _kernel_logmeanexp_backward.jitted_type(grad_output, x)

    def jitted(grad_output, x, axis=-1):
        with objmode(result=kind):
            result = logmeanexp_backward(grad_output, x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_logmeanexp_value_and_gradient(
    _first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _p2_0, _p2_0_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t1, _t1_low)
                _out1[_row, _i] = _p2_0 + _p2_0_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _p3_1, _p3_1_low = _vecmath_rows.log_as_pair(_p3_0, _p3_0_low)
            _p3_2, _p3_2_low = _vecmath.pair_plus(_p3_1, _p3_1_low, _end)
            _out0[_row] = _p3_2 + _p3_2_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out0[_row] != _out0[_row] else 0.0
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v4_0 = _vecmath.exp(_e_x)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                    _s2[_i] = _v4_0
                _held[_slot - _group, 4] = _t5_ends
                _held[_slot - _group, 5] = _t5_rest
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v6_0 = 1.0 / _t5
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s2 = _s2[_i]
                    _v6_1 = _v6_0 * _k_s2
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v6_1)
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _count = float(_n)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = (_t5 + _t5_low) / _count
                _v7_1 = _vecmath.log(_v7_0)
                _v7_2 = _end + _v7_1
                _out0[_row] = _vecmath_rows.kept(_out0[_row], _v7_2)


@_cached
def _rows_logmeanexp_value_and_gradient(
    _first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _p2_0, _p2_0_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t1, _t1_low)
                _out1[_row, _i] = _p2_0 + _p2_0_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p3_0, _p3_0_low = _vecmath.pair_quotient(_t1, _t1_low, _count, 0.0)
            _p3_1, _p3_1_low = _vecmath_rows.log_as_pair(_p3_0, _p3_0_low)
            _p3_2, _p3_2_low = _vecmath.pair_plus(_p3_1, _p3_1_low, _end)
            _out0[_row] = _p3_2 + _p3_2_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out0[_row] != _out0[_row] else 0.0
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v4_0 = _vecmath.exp(_e_x)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                    _s2[_i] = _v4_0
                _held[_slot - _group, 4] = _t5_ends
                _held[_slot - _group, 5] = _t5_rest
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v6_0 = 1.0 / _t5
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s2 = _s2[_i]
                    _v6_1 = _v6_0 * _k_s2
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v6_1)
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _count = float(_n)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = (_t5 + _t5_low) / _count
                _v7_1 = _vecmath.log(_v7_0)
                _v7_2 = _end + _v7_1
                _out0[_row] = _vecmath_rows.kept(_out0[_row], _v7_2)


_kernel_logmeanexp_value_and_gradient = _rows.RowKernel(
    __name__,
    "logmeanexp_value_and_gradient",
    (("x", "array"),),
    (False, True),
    _rows.Rows(
        _rows32_logmeanexp_value_and_gradient,
        ("max 0", "", "pair 1", "", "once", "max 3", "sum 4, sum 5", "", "once"),
        3,
        6,
    ),
    _rows.Rows(
        _rows_logmeanexp_value_and_gradient,
        ("max 0", "", "pair 1", "", "once", "max 3", "sum 4, sum 5", "", "once"),
        3,
        6,
    ),
)


def logmeanexp_value_and_gradient(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """LogMeanExp and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_logmeanexp_value_and_gradient(x, axis=axis, out=out)


@_loops.callable_when_jitted(logmeanexp_value_and_gradient)
def _overload_logmeanexp_value_and_gradient(x, axis=-1):
    kind = _kernel_logmeanexp_value_and_gradient.jitted_type(x)

    def jitted(x, axis=-1):
        with objmode(result=kind):
            result = logmeanexp_value_and_gradient(x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_logmeanexp_jvp(
    _first, _last, _few, _step, _n, tangent, x, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1 = 0.0
            _t2 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i])
                _v0_0 = _vecmath32.exp(_e_x)
                _t1 = _vecmath_rows.plus(_t1, _v0_0)
                _t2 = _vecmath_rows.plus_product(_t2, _e_tangent, _v0_0)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t2
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t2 = _held[_slot - _group, 2]
            _v4_0 = _t2 / _t1
            _out[_row] = _v4_0


@_cached
def _rows_logmeanexp_jvp(_first, _last, _few, _step, _n, tangent, x, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent = _loops.float64(tangent[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                    _p0_1, _p0_1_low = _vecmath.pair_times(_p0_0, _p0_0_low, _e_tangent)
                    _s2[_i] = _p0_1
                    _s3[_i] = _p0_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
            _held[_slot - _group, 3] = _t2
            _held[_slot - _group, 4] = _t2_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _p4_0, _p4_0_low = _vecmath.pair_quotient(_t2, _t2_low, _t1, _t1_low)
            _out[_row] = _p4_0 + _p4_0_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 5] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t6 = 0.0
                _t7 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i])
                    _v5_0 = _vecmath.exp(_e_x)
                    _t6 = _vecmath_rows.plus(_t6, _v5_0)
                    _t7 = _vecmath_rows.plus_product(_t7, _e_tangent, _v5_0)
                _held[_slot - _group, 6] = _t6
                _held[_slot - _group, 7] = _t7
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t6 = _held[_slot - _group, 6]
                _t7 = _held[_slot - _group, 7]
                _v9_0 = _t7 / _t6
                _out[_row] = _vecmath_rows.kept(_out[_row], _v9_0)


_kernel_logmeanexp_jvp = _rows.RowKernel(
    __name__,
    "logmeanexp_jvp",
    (("tangent", "array"), ("x", "array")),
    (False,),
    _rows.Rows(_rows32_logmeanexp_jvp, ("max 0", "", "sum 1, sum 2", "once"), 0, 3),
    _rows.Rows(
        _rows_logmeanexp_jvp,
        ("max 0", "", "pair 1, pair 3", "once", "max 5", "sum 6, sum 7", "once"),
        4,
        8,
    ),
)


def logmeanexp_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The Jacobian of logmeanexp times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logmeanexp_jvp(tangent, x, axis=axis, out=out)


@_loops.callable_when_jitted(logmeanexp_jvp)
def _overload_logmeanexp_jvp(tangent, x, axis=-1):
    kind = _kernel_logmeanexp_jvp.jitted_type(tangent, x)

    def jitted(tangent, x, axis=-1):
        with objmode(result=kind):
            result = logmeanexp_jvp(tangent, x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_logmeanexp_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(x, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t1_ends = 0.0
            _t1_rest = 0.0
            _t2 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v0_0 = _vecmath32.exp(_e_x)
                _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
                _t1_rest = _vecmath_rows.plus(_t1_rest, 0.0 if _v0_0 == 1.0 else _v0_0)
                _t2 = _vecmath_rows.plus_product(_t2, _e_tangent, _v0_0)
                _s0[_i] = _v0_0
            _held[_slot - _group, 2] = _t1_ends
            _held[_slot - _group, 3] = _t1_rest
            _held[_slot - _group, 4] = _t2
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1_ends = _held[_slot - _group, 2]
            _t1_rest = _held[_slot - _group, 3]
            _t2 = _held[_slot - _group, 4]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _v3_0 = (_t1 + _t1_low) * (_t1 + _t1_low)
            _v3_1 = 1.0 / _v3_0
            _v3_2 = _v3_1 * _p_grad_output
            _v3_3 = -_t2
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v3_4 = _vecmath.fma(_e_tangent, _t1_low, _vecmath.fma(_e_tangent, _t1, _v3_3))
                _v3_5 = _v3_2 * _v3_4 * _k_s0
                _out[_row, _i] = _v3_5


@_cached
def _rows_logmeanexp_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(x, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(x, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(x, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t1, _t1_low = 0.0, 0.0
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_x, _e_x_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                    _p0_1, _p0_1_low = _vecmath.pair_product(
                        _p0_0, _p0_0_low, _e_tangent, _e_tangent_low
                    )
                    _s2[_i] = _p0_1
                    _s3[_i] = _p0_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t1_low
            _held[_slot - _group, 4] = _t2
            _held[_slot - _group, 5] = _t2_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t2 = _held[_slot - _group, 4]
            _t2_low = _held[_slot - _group, 5]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _p3_1, _p3_1_low = -_t2, -_t2_low
            _p3_2, _p3_2_low = _vecmath.pair_quotient(_p3_1, _p3_1_low, _t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p3_0, _p3_0_low = _vecmath.pair_times(_k_s0, _k_s0_low, _p_grad_output)
                _p3_3, _p3_3_low = _vecmath.pair_sum(_e_tangent, _e_tangent_low, _p3_2, _p3_2_low)
                _p3_4, _p3_4_low = _vecmath.pair_product(_p3_0, _p3_0_low, _p3_3, _p3_3_low)
                _p3_5, _p3_5_low = _vecmath.pair_quotient(_p3_4, _p3_4_low, _t1, _t1_low)
                _out[_row, _i] = _p3_5 + _p3_5_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 6] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _place = _held[_slot - _group, 1]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t5_ends = 0.0
                _t5_rest = 0.0
                _t6 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v4_0 = _vecmath.exp(_e_x)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                    _t6 = _vecmath_rows.plus_product(_t6, _e_tangent, _v4_0)
                    _s4[_i] = _v4_0
                _held[_slot - _group, 7] = _t5_ends
                _held[_slot - _group, 8] = _t5_rest
                _held[_slot - _group, 9] = _t6
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t5_ends = _held[_slot - _group, 7]
                _t5_rest = _held[_slot - _group, 8]
                _t6 = _held[_slot - _group, 9]
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = 1.0 / _t5
                _v7_1 = _v7_0 * _p_grad_output
                _v7_2 = _t6 / (_t5 + _t5_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v7_3 = _e_tangent - _v7_2
                    _v7_4 = _v7_1 * _k_s4 * _v7_3
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v7_4)


_kernel_logmeanexp_hvp = _rows.RowKernel(
    __name__,
    "logmeanexp_hvp",
    (("grad_output", "number"), ("tangent", "array"), ("x", "array")),
    (True,),
    _rows.Rows(_rows32_logmeanexp_hvp, ("max 0", "", "min 1", "sum 2, sum 3, sum 4", ""), 1, 5),
    _rows.Rows(
        _rows_logmeanexp_hvp,
        ("max 0", "", "min 1", "pair 2, pair 4", "", "max 6", "sum 7, sum 8, sum 9", ""),
        5,
        10,
    ),
)


def logmeanexp_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Hessian of grad_output times logmeanexp, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_logmeanexp_hvp(grad_output, tangent, x, axis=axis, out=out)


@_loops.callable_when_jitted(logmeanexp_hvp)
def _overload_logmeanexp_hvp(grad_output, tangent, x, axis=-1):
    kind = _kernel_logmeanexp_hvp.jitted_type(grad_output, tangent, x)

    def jitted(grad_output, tangent, x, axis=-1):
        with objmode(result=kind):
            result = logmeanexp_hvp(grad_output, tangent, x, axis=axis)
        return result

    return jitted
