"""Softmin.

Written by `symact build` from [softmin] in softmax.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows, _vecmath_rows32

__all__ = [
    "softmin",
    "softmin_backward",
    "softmin_backward_from_output",
    "softmin_hvp",
    "softmin_jvp",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_softmin(_first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
            _frame = _vecmath_rows32.frame(-_end32)
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows32.scaled_exp(-_x[_at, _i], _frame)
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
            _t0 = _sum1 * _vecmath_rows.NARROW
            _v2_0 = 1.0 / _t0
            _m3 = _v2_0 * _vecmath_rows.NARROW
            _m3_high, _m3_low = _vecmath_rows32.halves(_m3)
            if _vecmath_rows32.is_handy(_m3):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _vecmath_rows32.scaled(_out[_row, _i], _m3_high, _m3_low)
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _loops.float64(_out[_row, _i]) * _m3


@_cached
def _rows_softmin(_first, _last, _few, _step, _n, x, _copy, _scratch, _held, _out):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
                _power = _vecmath_rows.scaled_exp(_less, _x[_at, _i])
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
            _t0 = _sum1 * _vecmath_rows.NARROW
            _t0_low = _sum1_low * _vecmath_rows.NARROW
            _p2_0, _p2_0_low = _vecmath.pair_quotient(1.0, 0.0, _t0, _t0_low)
            _m3 = _p2_0 * _vecmath_rows.NARROW
            _m3_low = _p2_0_low * _vecmath_rows.NARROW
            for _i in _vecmath_rows.places(_begin, _stop):
                _out[_row, _i] = _vecmath_rows.scaled(_out[_row, _i], _m3, _m3_low)


_kernel_softmin = _rows.RowKernel(
    __name__,
    "softmin",
    (("x", "array"),),
    (True,),
    _rows.Rows(_rows32_softmin, ("min 0", "", "", "sum 1", ""), 0, 2),
    _rows.Rows(_rows_softmin, ("min 0", "", "", "pair 1", ""), 0, 3),
)


def softmin(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmin, along one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin(x, axis=axis, out=out)


@_loops.callable_when_jitted(softmin)
def _overload_softmin(x, axis=-1):
    kind = _kernel_softmin.jitted_type(x)

    def jitted(x, axis=-1):
        with objmode(result=kind):
            result = softmin(x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_softmin_backward(
    _first, _last, _few, _step, _n, grad_output, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = -_e_x
                _v0_1 = _vecmath32.exp(_v0_0)
                _t1 = _vecmath_rows.plus(_t1, _v0_1)
                _s0[_i] = _v0_1
            _held[_slot - _group, 2] = _t1
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
            _t3 = 0.0
            _v2_0 = 1.0 / _t1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                _v2_1 = _v2_0 * _k_s0 * _e_grad_output
                _t3 = _vecmath_rows.plus(_t3, _v2_1)
            _held[_slot - _group, 3] = _t3
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t3 = _held[_slot - _group, 3]
            _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
            _v4_0 = 1.0 / _t1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                _v4_1 = -_e_grad_output
                _v4_2 = _v4_1 + _t3
                _v4_3 = _v4_0 * _v4_2 * _k_s0
                _out[_row, _i] = _v4_3


@_cached
def _rows_softmin_backward(
    _first, _last, _few, _step, _n, grad_output, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = -_e_x, -_e_x_low
                    _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
                    _s0[_i] = _p0_1
                    _s1[_i] = _p0_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t1_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
            _t3, _t3_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                        _loops.float64(grad_output[_row, _i]), _level_grad_output
                    )
                    _p2_0, _p2_0_low = _vecmath.pair_product(
                        _k_s0, _k_s0_low, _e_grad_output, _e_grad_output_low
                    )
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _t1, _t1_low)
                    _s2[_i] = _p2_1
                    _s3[_i] = _p2_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
            _held[_slot - _group, 4] = _t3
            _held[_slot - _group, 5] = _t3_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t3 = _held[_slot - _group, 4]
            _t3_low = _held[_slot - _group, 5]
            _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                    _loops.float64(grad_output[_row, _i]), _level_grad_output
                )
                _p4_0, _p4_0_low = -_e_grad_output, -_e_grad_output_low
                _p4_1, _p4_1_low = _vecmath.pair_sum(_p4_0, _p4_0_low, _t3, _t3_low)
                _p4_2, _p4_2_low = _vecmath.pair_product(_p4_1, _p4_1_low, _k_s0, _k_s0_low)
                _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t1, _t1_low)
                _out[_row, _i] = _p4_3 + _p4_3_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 6] = _missed
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t6 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v5_0 = -_e_x
                    _v5_1 = _vecmath.exp(_v5_0)
                    _t6 = _vecmath_rows.plus(_t6, _v5_1)
                    _s4[_i] = _v5_1
                _held[_slot - _group, 7] = _t6
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t6 = _held[_slot - _group, 7]
                _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
                _t8 = 0.0
                _v7_0 = 1.0 / _t6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                    _v7_1 = _v7_0 * _k_s4 * _e_grad_output
                    _t8 = _vecmath_rows.plus(_t8, _v7_1)
                _held[_slot - _group, 8] = _t8
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t6 = _held[_slot - _group, 7]
                _t8 = _held[_slot - _group, 8]
                _level_grad_output = _vecmath_rows.at_place(grad_output, _row, _place)
                _v9_0 = 1.0 / _t6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _level_grad_output
                    _v9_1 = -_e_grad_output
                    _v9_2 = _v9_1 + _t8
                    _v9_3 = _v9_0 * _v9_2 * _k_s4
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v9_3)


_kernel_softmin_backward = _rows.RowKernel(
    __name__,
    "softmin_backward",
    (("grad_output", "array"), ("x", "array")),
    (True,),
    _rows.Rows(_rows32_softmin_backward, ("min 0", "", "min 1", "sum 2", "sum 3", ""), 1, 4),
    _rows.Rows(
        _rows_softmin_backward,
        ("min 0", "", "min 1", "pair 2", "pair 4", "", "max 6", "sum 7", "sum 8", ""),
        5,
        9,
    ),
)


def softmin_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through softmin: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_backward(grad_output, x, axis=axis, out=out)


@_loops.callable_when_jitted(softmin_backward)
def _overload_softmin_backward(grad_output, x, axis=-1):
    kind = _kernel_softmin_backward.jitted_type(grad_output, x)

    def jitted(grad_output, x, axis=-1):
        with objmode(result=kind):
            result = softmin_backward(grad_output, x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_softmin_backward_from_output(
    _first, _last, _few, _step, _n, grad_output, y, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_y = _loops.float64(y[_row, _i])
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _t1 = _vecmath_rows.plus_product(_t1, _e_grad_output, _e_y)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _m4 = _t1
            _m4_high, _m4_low = _vecmath_rows32.halves(_m4)
            if _vecmath_rows32.is_handy(_m4):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = ((_m4_high - grad_output[_row, _i]) + _m4_low) * y[_row, _i]
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = (_m4 - _loops.float64(grad_output[_row, _i])) * _loops.float64(
                        y[_row, _i]
                    )


@_cached
def _rows_softmin_backward_from_output(
    _first, _last, _few, _step, _n, grad_output, y, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t0, _t0_low = _vecmath_lanes.product_total(grad_output, y, _row, _begin, _stop)
            _held[_slot - _group, 0] = _t0
            _held[_slot - _group, 1] = _t0_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t0 = _held[_slot - _group, 0]
            _t0_low = _held[_slot - _group, 1]
            _m3 = _t0
            _m3_low = _t0_low
            for _i in _vecmath_rows.places(_begin, _stop):
                _out[_row, _i] = ((_m3 - grad_output[_row, _i]) + _m3_low) * y[_row, _i]
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 2] = _missed
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t4 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y = _loops.float64(y[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _t4 = _vecmath_rows.plus_product(_t4, _e_grad_output, _e_y)
                _held[_slot - _group, 3] = _t4
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 2]
            if _missed > 0.0:
                _t4 = _held[_slot - _group, 3]
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_y = _loops.float64(y[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _v5_0 = -_e_grad_output
                    _v5_1 = _v5_0 + _t4
                    _v5_2 = _v5_1 * _e_y
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v5_2)


_kernel_softmin_backward_from_output = _rows.RowKernel(
    __name__,
    "softmin_backward_from_output",
    (("grad_output", "array"), ("y", "array")),
    (True,),
    _rows.Rows(_rows32_softmin_backward_from_output, ("sum 0", ""), 0, 1),
    _rows.Rows(_rows_softmin_backward_from_output, ("pair 0", "", "max 2", "sum 3", ""), 0, 4),
)


def softmin_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through softmin, from its output alone.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_backward_from_output(grad_output, y, axis=axis, out=out)


@_loops.callable_when_jitted(softmin_backward_from_output)
def _overload_softmin_backward_from_output(grad_output, y, axis=-1):
    kind = _kernel_softmin_backward_from_output.jitted_type(grad_output, y)

    def jitted(grad_output, y, axis=-1):
        with objmode(result=kind):
            result = softmin_backward_from_output(grad_output, y, axis=axis)
        return result

    return jitted


@_cached
def _rows32_softmin_jvp(_first, _last, _few, _step, _n, tangent, x, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = -_e_x
                _v0_1 = _vecmath32.exp(_v0_0)
                _t1 = _vecmath_rows.plus(_t1, _v0_1)
                _s0[_i] = _v0_1
            _held[_slot - _group, 2] = _t1
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t3 = 0.0
            _v2_0 = 1.0 / _t1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v2_1 = _v2_0 * _k_s0 * _e_tangent
                _t3 = _vecmath_rows.plus(_t3, _v2_1)
            _held[_slot - _group, 3] = _t3
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t3 = _held[_slot - _group, 3]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _v4_0 = 1.0 / _t1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v4_1 = -_e_tangent
                _v4_2 = _v4_1 + _t3
                _v4_3 = _v4_0 * _v4_2 * _k_s0
                _out[_row, _i] = _v4_3


@_cached
def _rows_softmin_jvp(_first, _last, _few, _step, _n, tangent, x, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
            _x, _at, _less = x, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x, _e_x_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = -_e_x, -_e_x_low
                    _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
                    _s0[_i] = _p0_1
                    _s1[_i] = _p0_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t1_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t3, _t3_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p2_0, _p2_0_low = _vecmath.pair_product(
                        _k_s0, _k_s0_low, _e_tangent, _e_tangent_low
                    )
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _t1, _t1_low)
                    _s2[_i] = _p2_1
                    _s3[_i] = _p2_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
            _held[_slot - _group, 4] = _t3
            _held[_slot - _group, 5] = _t3_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t3 = _held[_slot - _group, 4]
            _t3_low = _held[_slot - _group, 5]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p4_0, _p4_0_low = -_e_tangent, -_e_tangent_low
                _p4_1, _p4_1_low = _vecmath.pair_sum(_p4_0, _p4_0_low, _t3, _t3_low)
                _p4_2, _p4_2_low = _vecmath.pair_product(_p4_1, _p4_1_low, _k_s0, _k_s0_low)
                _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t1, _t1_low)
                _out[_row, _i] = _p4_3 + _p4_3_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 6] = _missed
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t6 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _v5_0 = -_e_x
                    _v5_1 = _vecmath.exp(_v5_0)
                    _t6 = _vecmath_rows.plus(_t6, _v5_1)
                    _s4[_i] = _v5_1
                _held[_slot - _group, 7] = _t6
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t6 = _held[_slot - _group, 7]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8 = 0.0
                _v7_0 = 1.0 / _t6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v7_1 = _v7_0 * _k_s4 * _e_tangent
                    _t8 = _vecmath_rows.plus(_t8, _v7_1)
                _held[_slot - _group, 8] = _t8
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t6 = _held[_slot - _group, 7]
                _t8 = _held[_slot - _group, 8]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _v9_0 = 1.0 / _t6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v9_1 = -_e_tangent
                    _v9_2 = _v9_1 + _t8
                    _v9_3 = _v9_0 * _v9_2 * _k_s4
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v9_3)


_kernel_softmin_jvp = _rows.RowKernel(
    __name__,
    "softmin_jvp",
    (("tangent", "array"), ("x", "array")),
    (True,),
    _rows.Rows(_rows32_softmin_jvp, ("min 0", "", "min 1", "sum 2", "sum 3", ""), 1, 4),
    _rows.Rows(
        _rows_softmin_jvp,
        ("min 0", "", "min 1", "pair 2", "pair 4", "", "max 6", "sum 7", "sum 8", ""),
        5,
        9,
    ),
)


def softmin_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """The Jacobian of softmin times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_jvp(tangent, x, axis=axis, out=out)


@_loops.callable_when_jitted(softmin_jvp)
def _overload_softmin_jvp(tangent, x, axis=-1):
    kind = _kernel_softmin_jvp.jitted_type(tangent, x)

    def jitted(tangent, x, axis=-1):
        with objmode(result=kind):
            result = softmin_jvp(tangent, x, axis=axis)
        return result

    return jitted


@_cached
def _rows32_softmin_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    _s7 = _scratch[7]
    _s8 = _scratch[8]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
                    _p0_0, _p0_0_low = -_e_x, -_e_x_low
                    _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
                    _s0[_i] = _p0_1
                    _s1[_i] = _p0_1_low
                    _p0_2, _p0_2_low = _vecmath.pair_product(
                        _p0_1, _p0_1_low, _e_tangent, _e_tangent_low
                    )
                    _s2[_i] = _p0_2
                    _s3[_i] = _p0_2_low
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
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t4, _t4_low = 0.0, 0.0
            _t5, _t5_low = 0.0, 0.0
            _p3_3, _p3_3_low = _vecmath.pair_quotient(_t2, _t2_low, _t1, _t1_low)
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p3_0, _p3_0_low = _vecmath.pair_times(_k_s0, _k_s0_low, _e_grad_output)
                    _p3_1, _p3_1_low = _vecmath.pair_quotient(_p3_0, _p3_0_low, _t1, _t1_low)
                    _s4[_i] = _p3_1
                    _s5[_i] = _p3_1_low
                    _p3_2, _p3_2_low = -_e_tangent, -_e_tangent_low
                    _p3_4, _p3_4_low = _vecmath.pair_sum(_p3_2, _p3_2_low, _p3_3, _p3_3_low)
                    _p3_5, _p3_5_low = _vecmath.pair_product(_p3_4, _p3_4_low, _k_s0, _k_s0_low)
                    _p3_6, _p3_6_low = _vecmath.pair_times(_p3_5, _p3_5_low, _e_grad_output)
                    _s6[_i] = _p3_6
                    _s7[_i] = _p3_6_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s6, _s7, _start, _size)
                _t5, _t5_low = _vecmath.pair_sum(_t5, _t5_low, _part, _part_low)
            _held[_slot - _group, 6] = _t4
            _held[_slot - _group, 7] = _t4_low
            _held[_slot - _group, 8] = _t5
            _held[_slot - _group, 9] = _t5_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t2 = _held[_slot - _group, 4]
            _t2_low = _held[_slot - _group, 5]
            _t4 = _held[_slot - _group, 6]
            _t4_low = _held[_slot - _group, 7]
            _t5 = _held[_slot - _group, 8]
            _t5_low = _held[_slot - _group, 9]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _p6_7, _p6_7_low = _vecmath.pair_quotient(_t5, _t5_low, _t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p6_0 = -_e_grad_output
                _p6_1, _p6_1_low = _vecmath.pair_plus(_t4, _t4_low, _p6_0)
                _p6_2, _p6_2_low = _vecmath.pair_product(_t2, _t2_low, _p6_1, _p6_1_low)
                _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t1, _t1_low)
                _p6_4, _p6_4_low = _vecmath.pair_times(_p6_1, _p6_1_low, -1.0)
                _p6_5, _p6_5_low = _vecmath.pair_product(
                    _p6_4, _p6_4_low, _e_tangent, _e_tangent_low
                )
                _p6_6, _p6_6_low = _vecmath.pair_sum(_p6_3, _p6_3_low, _p6_5, _p6_5_low)
                _p6_8, _p6_8_low = _vecmath.pair_sum(_p6_6, _p6_6_low, _p6_7, _p6_7_low)
                _p6_9, _p6_9_low = _vecmath.pair_product(_p6_8, _p6_8_low, _k_s0, _k_s0_low)
                _p6_10, _p6_10_low = _vecmath.pair_quotient(_p6_9, _p6_9_low, _t1, _t1_low)
                _out[_row, _i] = _p6_10 + _p6_10_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 10] = _missed
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _place = _held[_slot - _group, 1]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8_ends = 0.0
                _t8_rest = 0.0
                _t9 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v7_0 = -_e_x
                    _v7_1 = _vecmath.exp(_v7_0)
                    _t8_ends = _vecmath_rows.plus(_t8_ends, _v7_1 if _v7_1 == 1.0 else 0.0)
                    _t8_rest = _vecmath_rows.plus(_t8_rest, 0.0 if _v7_1 == 1.0 else _v7_1)
                    _t9 = _vecmath_rows.plus_product(_t9, _e_tangent, _v7_1)
                    _s8[_i] = _v7_1
                _held[_slot - _group, 11] = _t8_ends
                _held[_slot - _group, 12] = _t8_rest
                _held[_slot - _group, 13] = _t9
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t8_ends = _held[_slot - _group, 11]
                _t8_rest = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8, _t8_low = _vecmath_rows.two_sum(_t8_ends, _t8_rest)
                _t11 = 0.0
                _t12 = 0.0
                _v10_0 = 1.0 / _t8
                _v10_3 = _t9 / (_t8 + _t8_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v10_1 = _v10_0 * _k_s8 * _e_grad_output
                    _t11 = _vecmath_rows.plus(_t11, _v10_1)
                    _v10_2 = -_e_tangent
                    _v10_4 = _v10_2 + _v10_3
                    _v10_5 = _v10_4 * _k_s8 * _e_grad_output
                    _t12 = _vecmath_rows.plus(_t12, _v10_5)
                _held[_slot - _group, 14] = _t11
                _held[_slot - _group, 15] = _t12
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t8_ends = _held[_slot - _group, 11]
                _t8_rest = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _t11 = _held[_slot - _group, 14]
                _t12 = _held[_slot - _group, 15]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8, _t8_low = _vecmath_rows.two_sum(_t8_ends, _t8_rest)
                _v13_0 = 1.0 / _t8
                _v13_1 = _v13_0 * _t9
                _v13_6 = _t12 / (_t8 + _t8_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v13_2 = -_e_grad_output
                    _v13_3 = _v13_2 + _t11
                    _v13_4 = _v13_1 * _v13_3
                    _v13_5 = _v13_3 * _e_tangent
                    _v13_7 = _v13_4 - _v13_5 + _v13_6
                    _v13_8 = _v13_0 * _v13_7 * _k_s8
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v13_8)


@_cached
def _rows_softmin_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, x, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    _s6 = _scratch[6]
    _s7 = _scratch[7]
    _s8 = _scratch[8]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.least(x, _row, _begin, _stop)
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
                    _p0_0, _p0_0_low = -_e_x, -_e_x_low
                    _p0_1, _p0_1_low = _vecmath.exp_as_pair(_p0_0, _p0_0_low)
                    _s0[_i] = _p0_1
                    _s1[_i] = _p0_1_low
                    _p0_2, _p0_2_low = _vecmath.pair_product(
                        _p0_1, _p0_1_low, _e_tangent, _e_tangent_low
                    )
                    _s2[_i] = _p0_2
                    _s3[_i] = _p0_2_low
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
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t4, _t4_low = 0.0, 0.0
            _t5, _t5_low = 0.0, 0.0
            _p3_3, _p3_3_low = _vecmath.pair_quotient(_t2, _t2_low, _t1, _t1_low)
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p3_0, _p3_0_low = _vecmath.pair_times(_k_s0, _k_s0_low, _e_grad_output)
                    _p3_1, _p3_1_low = _vecmath.pair_quotient(_p3_0, _p3_0_low, _t1, _t1_low)
                    _s4[_i] = _p3_1
                    _s5[_i] = _p3_1_low
                    _p3_2, _p3_2_low = -_e_tangent, -_e_tangent_low
                    _p3_4, _p3_4_low = _vecmath.pair_sum(_p3_2, _p3_2_low, _p3_3, _p3_3_low)
                    _p3_5, _p3_5_low = _vecmath.pair_product(_p3_4, _p3_4_low, _k_s0, _k_s0_low)
                    _p3_6, _p3_6_low = _vecmath.pair_times(_p3_5, _p3_5_low, _e_grad_output)
                    _s6[_i] = _p3_6
                    _s7[_i] = _p3_6_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s6, _s7, _start, _size)
                _t5, _t5_low = _vecmath.pair_sum(_t5, _t5_low, _part, _part_low)
            _held[_slot - _group, 6] = _t4
            _held[_slot - _group, 7] = _t4_low
            _held[_slot - _group, 8] = _t5
            _held[_slot - _group, 9] = _t5_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _place = _held[_slot - _group, 1]
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t2 = _held[_slot - _group, 4]
            _t2_low = _held[_slot - _group, 5]
            _t4 = _held[_slot - _group, 6]
            _t4_low = _held[_slot - _group, 7]
            _t5 = _held[_slot - _group, 8]
            _t5_low = _held[_slot - _group, 9]
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _p6_7, _p6_7_low = _vecmath.pair_quotient(_t5, _t5_low, _t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                    _loops.float64(tangent[_row, _i]), _level_tangent
                )
                _p6_0 = -_e_grad_output
                _p6_1, _p6_1_low = _vecmath.pair_plus(_t4, _t4_low, _p6_0)
                _p6_2, _p6_2_low = _vecmath.pair_product(_t2, _t2_low, _p6_1, _p6_1_low)
                _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t1, _t1_low)
                _p6_4, _p6_4_low = _vecmath.pair_times(_p6_1, _p6_1_low, -1.0)
                _p6_5, _p6_5_low = _vecmath.pair_product(
                    _p6_4, _p6_4_low, _e_tangent, _e_tangent_low
                )
                _p6_6, _p6_6_low = _vecmath.pair_sum(_p6_3, _p6_3_low, _p6_5, _p6_5_low)
                _p6_8, _p6_8_low = _vecmath.pair_sum(_p6_6, _p6_6_low, _p6_7, _p6_7_low)
                _p6_9, _p6_9_low = _vecmath.pair_product(_p6_8, _p6_8_low, _k_s0, _k_s0_low)
                _p6_10, _p6_10_low = _vecmath.pair_quotient(_p6_9, _p6_9_low, _t1, _t1_low)
                _out[_row, _i] = _p6_10 + _p6_10_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 10] = _missed
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _place = _held[_slot - _group, 1]
                _x, _at, _less = x, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8_ends = 0.0
                _t8_rest = 0.0
                _t9 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v7_0 = -_e_x
                    _v7_1 = _vecmath.exp(_v7_0)
                    _t8_ends = _vecmath_rows.plus(_t8_ends, _v7_1 if _v7_1 == 1.0 else 0.0)
                    _t8_rest = _vecmath_rows.plus(_t8_rest, 0.0 if _v7_1 == 1.0 else _v7_1)
                    _t9 = _vecmath_rows.plus_product(_t9, _e_tangent, _v7_1)
                    _s8[_i] = _v7_1
                _held[_slot - _group, 11] = _t8_ends
                _held[_slot - _group, 12] = _t8_rest
                _held[_slot - _group, 13] = _t9
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t8_ends = _held[_slot - _group, 11]
                _t8_rest = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8, _t8_low = _vecmath_rows.two_sum(_t8_ends, _t8_rest)
                _t11 = 0.0
                _t12 = 0.0
                _v10_0 = 1.0 / _t8
                _v10_3 = _t9 / (_t8 + _t8_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v10_1 = _v10_0 * _k_s8 * _e_grad_output
                    _t11 = _vecmath_rows.plus(_t11, _v10_1)
                    _v10_2 = -_e_tangent
                    _v10_4 = _v10_2 + _v10_3
                    _v10_5 = _v10_4 * _k_s8 * _e_grad_output
                    _t12 = _vecmath_rows.plus(_t12, _v10_5)
                _held[_slot - _group, 14] = _t11
                _held[_slot - _group, 15] = _t12
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _place = _held[_slot - _group, 1]
                _t8_ends = _held[_slot - _group, 11]
                _t8_rest = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _t11 = _held[_slot - _group, 14]
                _t12 = _held[_slot - _group, 15]
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t8, _t8_low = _vecmath_rows.two_sum(_t8_ends, _t8_rest)
                _v13_0 = 1.0 / _t8
                _v13_1 = _v13_0 * _t9
                _v13_6 = _t12 / (_t8 + _t8_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v13_2 = -_e_grad_output
                    _v13_3 = _v13_2 + _t11
                    _v13_4 = _v13_1 * _v13_3
                    _v13_5 = _v13_3 * _e_tangent
                    _v13_7 = _v13_4 - _v13_5 + _v13_6
                    _v13_8 = _v13_0 * _v13_7 * _k_s8
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v13_8)


_kernel_softmin_hvp = _rows.RowKernel(
    __name__,
    "softmin_hvp",
    (("grad_output", "array"), ("tangent", "array"), ("x", "array")),
    (True,),
    _rows.Rows(
        _rows32_softmin_hvp,
        (
            "min 0",
            "",
            "min 1",
            "pair 2, pair 4",
            "pair 6, pair 8",
            "",
            "max 10",
            "sum 11, sum 12, sum 13",
            "sum 14, sum 15",
            "",
        ),
        9,
        16,
    ),
    _rows.Rows(
        _rows_softmin_hvp,
        (
            "min 0",
            "",
            "min 1",
            "pair 2, pair 4",
            "pair 6, pair 8",
            "",
            "max 10",
            "sum 11, sum 12, sum 13",
            "sum 14, sum 15",
            "",
        ),
        9,
        16,
    ),
)


def softmin_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Hessian of grad_output times softmin, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_softmin_hvp(grad_output, tangent, x, axis=axis, out=out)


@_loops.callable_when_jitted(softmin_hvp)
def _overload_softmin_hvp(grad_output, tangent, x, axis=-1):
    kind = _kernel_softmin_hvp.jitted_type(grad_output, tangent, x)

    def jitted(grad_output, tangent, x, axis=-1):
        with objmode(result=kind):
            result = softmin_hvp(grad_output, tangent, x, axis=axis)
        return result

    return jitted
