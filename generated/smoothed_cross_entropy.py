"""Cross-entropy with label smoothing.

Written by `symact build` from [smoothed_cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _reduce, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows

__all__ = [
    "smoothed_cross_entropy",
    "smoothed_cross_entropy_backward",
    "smoothed_cross_entropy_backward_epsilon",
    "smoothed_cross_entropy_derivative_epsilon",
    "smoothed_cross_entropy_hvp",
    "smoothed_cross_entropy_jvp",
    "smoothed_cross_entropy_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_smoothed_cross_entropy(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _t1 = _e_z
            _t3_ends = 0.0
            _t3_rest = 0.0
            _t4 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _v2_0 = _vecmath32.exp(_e_z)
                _t3_ends = _vecmath_rows.plus(_t3_ends, _v2_0 if _v2_0 == 1.0 else 0.0)
                _t3_rest = _vecmath_rows.plus(_t3_rest, 0.0 if _v2_0 == 1.0 else _v2_0)
                _t4 = _vecmath_rows.plus(_t4, _e_z)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t3_ends
            _held[_slot - _group, 3] = _t3_rest
            _held[_slot - _group, 4] = _t4
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t3_ends = _held[_slot - _group, 2]
            _t3_rest = _held[_slot - _group, 3]
            _t4 = _held[_slot - _group, 4]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _v6_0 = -_p_epsilon
            _v6_1 = _v6_0 + 1.0
            _v6_2 = -1.0 * _t1 * _v6_1
            _v6_3 = _t4 * _p_epsilon
            _v6_4 = _v6_3 / _count
            _v6_5 = _vecmath32.log_dd(_t3, _t3_low)
            _v6_6 = _v6_2 - _v6_4 + _v6_5
            _out[_row] = _v6_6


@_cached
def _rows_smoothed_cross_entropy(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _i = int(_p_t)
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _t1 = _e_z
            _t1_low = _e_z_low
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p2_0
                    _s1[_i] = _p2_0_low
                    _s2[_i] = _e_z
                    _s3[_i] = _e_z_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
            _held[_slot - _group, 3] = _t3
            _held[_slot - _group, 4] = _t3_low
            _held[_slot - _group, 5] = _t4
            _held[_slot - _group, 6] = _t4_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _t3 = _held[_slot - _group, 3]
            _t3_low = _held[_slot - _group, 4]
            _t4 = _held[_slot - _group, 5]
            _t4_low = _held[_slot - _group, 6]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _p6_0, _p6_0_low = _vecmath.pair_times(_t1, _t1_low, -1.0)
            _p6_1 = -_p_epsilon
            _p6_2, _p6_2_low = _vecmath.two_sum(_p6_1, 1.0)
            _p6_3, _p6_3_low = _vecmath.pair_product(_p6_0, _p6_0_low, _p6_2, _p6_2_low)
            _p6_4, _p6_4_low = _vecmath.pair_times(_t4, _t4_low, -1.0)
            _p6_5, _p6_5_low = _vecmath.pair_times(_p6_4, _p6_4_low, _p_epsilon)
            _p6_6, _p6_6_low = _vecmath.pair_quotient(_p6_5, _p6_5_low, _count, 0.0)
            _p6_7, _p6_7_low = _vecmath.pair_sum(_p6_3, _p6_3_low, _p6_6, _p6_6_low)
            _p6_8, _p6_8_low = _vecmath_rows.log_as_pair(_t3, _t3_low)
            _p6_9, _p6_9_low = _vecmath.pair_sum(_p6_7, _p6_7_low, _p6_8, _p6_8_low)
            _out[_row] = _p6_9 + _p6_9_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 7] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _p_t = _vecmath_rows.of_row(t, _row)
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _i = int(_p_t)
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _t8 = _e_z
                _t10_ends = 0.0
                _t10_rest = 0.0
                _t11 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _v9_0 = _vecmath.exp(_e_z)
                    _t10_ends = _vecmath_rows.plus(_t10_ends, _v9_0 if _v9_0 == 1.0 else 0.0)
                    _t10_rest = _vecmath_rows.plus(_t10_rest, 0.0 if _v9_0 == 1.0 else _v9_0)
                    _t11 = _vecmath_rows.plus(_t11, _e_z)
                _held[_slot - _group, 8] = _t8
                _held[_slot - _group, 9] = _t10_ends
                _held[_slot - _group, 10] = _t10_rest
                _held[_slot - _group, 11] = _t11
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t8 = _held[_slot - _group, 8]
                _t10_ends = _held[_slot - _group, 9]
                _t10_rest = _held[_slot - _group, 10]
                _t11 = _held[_slot - _group, 11]
                _count = float(_n)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t10, _t10_low = _vecmath_rows.two_sum(_t10_ends, _t10_rest)
                _v13_0 = -_p_epsilon
                _v13_1 = _v13_0 + 1.0
                _v13_2 = -1.0 * _t8 * _v13_1
                _v13_3 = _t11 * _p_epsilon
                _v13_4 = _v13_3 / _count
                _v13_5 = _vecmath_rows.log_of_pair(_t10, _t10_low)
                _v13_6 = _v13_2 - _v13_4 + _v13_5
                _out[_row] = _vecmath_rows.kept(_out[_row], _v13_6)


_kernel_smoothed_cross_entropy = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy",
    (("z", "array"), ("t", "key"), ("epsilon", "parameter")),
    (False,),
    _rows.Rows(_rows32_smoothed_cross_entropy, ("max 0", "", "sum 2, sum 3, sum 4", "once"), 0, 5),
    _rows.Rows(
        _rows_smoothed_cross_entropy,
        ("max 0", "", "pair 3, pair 5", "once", "max 7", "sum 9, sum 10, sum 11", "once"),
        4,
        12,
    ),
)


def smoothed_cross_entropy(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any:
    """Cross-entropy with label smoothing, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_smoothed_cross_entropy(z, t, epsilon, axis=axis, out=out)


@_loops.callable_when_jitted(smoothed_cross_entropy)
def _overload_smoothed_cross_entropy(z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy.jitted_type(z, t, epsilon)

    def jitted(z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy(z, t, epsilon, axis=axis)
        return result

    return jitted


@_cached
def _rows32_smoothed_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, epsilon, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1_ends = 0.0
            _t1_rest = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _v0_0 = _vecmath32.exp(_e_z)
                _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
                _t1_rest = _vecmath_rows.plus(_t1_rest, 0.0 if _v0_0 == 1.0 else _v0_0)
                _s0[_i] = _v0_0
            _held[_slot - _group, 1] = _t1_ends
            _held[_slot - _group, 2] = _t1_rest
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _v2_0 = 1.0 / _t1
            _v2_1 = _v2_0 * _p_grad_output
            _v2_2 = -_p_epsilon
            _v2_3 = _v2_2 / _count
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _v2_4 = _vecmath.fma(_v2_3, _t1_low, _vecmath.fma(_v2_3, _t1, _k_s0))
                _v2_5 = _v2_1 * _v2_4
                _out[_row, _i] = _v2_5
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _count = float(_n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _i = int(_p_t)
            _k_s0 = _s0[_i]
            _v3_0 = 1.0 if _i == _p_t else 0.0
            _v3_1 = _p_epsilon - 1.0
            _v3_2 = _v3_0 * _v3_1
            _v3_3 = _p_epsilon / _count
            _v3_4 = _k_s0 / (_t1 + _t1_low)
            _v3_5 = _v3_2 - _v3_3 + _v3_4
            _v3_6 = _v3_5 * _p_grad_output
            _out[_row, _i] = _v3_6
            _k_s0 = _s0[_i]
            _p4_0 = 1.0 if _i == _p_t else 0.0
            _p4_1, _p4_1_low = _vecmath.two_sum(_p_epsilon, -1.0)
            _p4_2, _p4_2_low = _vecmath.pair_times(_p4_1, _p4_1_low, _p4_0)
            _p4_3, _p4_3_low = _vecmath.two_product(-1.0, _p_epsilon)
            _p4_4, _p4_4_low = _vecmath.pair_quotient(_p4_3, _p4_3_low, _count, 0.0)
            _p4_5, _p4_5_low = _vecmath.pair_sum(_p4_2, _p4_2_low, _p4_4, _p4_4_low)
            _p4_6, _p4_6_low = _vecmath.pair_quotient(_k_s0, 0.0, _t1, _t1_low)
            _p4_7, _p4_7_low = _vecmath.pair_sum(_p4_5, _p4_5_low, _p4_6, _p4_6_low)
            _p4_8, _p4_8_low = _vecmath.pair_times(_p4_7, _p4_7_low, _p_grad_output)
            _out[_row, _i] = _vecmath_rows.kept(_p4_8 + _p4_8_low, _out[_row, _i])


@_cached
def _rows_smoothed_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, epsilon, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
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
            _count = float(_n)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _p2_1 = -_p_epsilon
            _p2_2, _p2_2_low = _vecmath.pair_quotient(_p2_1, 0.0, _count, 0.0)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _p2_0, _p2_0_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t1, _t1_low)
                _p2_3, _p2_3_low = _vecmath.pair_sum(_p2_0, _p2_0_low, _p2_2, _p2_2_low)
                _p2_4, _p2_4_low = _vecmath.pair_times(_p2_3, _p2_3_low, _p_grad_output)
                _out[_row, _i] = _p2_4 + _p2_4_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _i = int(_p_t)
            _k_s0 = _s0[_i]
            _k_s0_low = _s1[_i]
            _p3_0 = 1.0 if _i == _p_t else 0.0
            _p3_1, _p3_1_low = _vecmath.two_sum(_p_epsilon, -1.0)
            _p3_2, _p3_2_low = _vecmath.pair_times(_p3_1, _p3_1_low, _p3_0)
            _p3_3, _p3_3_low = _vecmath.two_product(-1.0, _p_epsilon)
            _p3_4, _p3_4_low = _vecmath.pair_quotient(_p3_3, _p3_3_low, _count, 0.0)
            _p3_5, _p3_5_low = _vecmath.pair_sum(_p3_2, _p3_2_low, _p3_4, _p3_4_low)
            _p3_6, _p3_6_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t1, _t1_low)
            _p3_7, _p3_7_low = _vecmath.pair_sum(_p3_5, _p3_5_low, _p3_6, _p3_6_low)
            _p3_8, _p3_8_low = _vecmath.pair_times(_p3_7, _p3_7_low, _p_grad_output)
            _out[_row, _i] = _p3_8 + _p3_8_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _v4_0 = _vecmath.exp(_e_z)
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
                _count = float(_n)
                _p_t = _vecmath_rows.of_row(t, _row)
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v6_0 = 1.0 / _t5
                _v6_2 = _p_epsilon / _count
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s2 = _s2[_i]
                    _v6_1 = _v6_0 * _k_s2
                    _v6_3 = _v6_1 - _v6_2
                    _v6_4 = _p_grad_output * _v6_3
                    _out[_row, _i] = (
                        _out[_row, _i] if _i == _p_t else _vecmath_rows.kept(_out[_row, _i], _v6_4)
                    )
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t5_ends = _held[_slot - _group, 4]
                _t5_rest = _held[_slot - _group, 5]
                _count = float(_n)
                _p_t = _vecmath_rows.of_row(t, _row)
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _i = int(_p_t)
                _k_s2 = _s2[_i]
                _v7_0 = 1.0 if _i == _p_t else 0.0
                _v7_1 = _p_epsilon - 1.0
                _v7_2 = _v7_0 * _v7_1
                _v7_3 = _p_epsilon / _count
                _v7_4 = _k_s2 / (_t5 + _t5_low)
                _v7_5 = _v7_2 - _v7_3 + _v7_4
                _v7_6 = _v7_5 * _p_grad_output
                _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v7_6)


_kernel_smoothed_cross_entropy_backward = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy_backward",
    (("grad_output", "number"), ("z", "array"), ("t", "key"), ("epsilon", "parameter")),
    (True,),
    _rows.Rows(
        _rows32_smoothed_cross_entropy_backward, ("max 0", "", "sum 1, sum 2", "", "once"), 1, 3
    ),
    _rows.Rows(
        _rows_smoothed_cross_entropy_backward,
        ("max 0", "", "pair 1", "", "once", "max 3", "sum 4, sum 5", "", "once"),
        3,
        6,
    ),
)


def smoothed_cross_entropy_backward(
    grad_output: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss through smoothed_cross_entropy: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_smoothed_cross_entropy_backward(grad_output, z, t, epsilon, axis=axis, out=out)


@_loops.callable_when_jitted(smoothed_cross_entropy_backward)
def _overload_smoothed_cross_entropy_backward(grad_output, z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy_backward.jitted_type(grad_output, z, t, epsilon)

    def jitted(grad_output, z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy_backward(grad_output, z, t, epsilon, axis=axis)
        return result

    return jitted


@_cached
def _rows32_smoothed_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _t1 = _e_z
            _t3_ends = 0.0
            _t3_rest = 0.0
            _t4 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _v2_0 = _vecmath32.exp(_e_z)
                _t3_ends = _vecmath_rows.plus(_t3_ends, _v2_0 if _v2_0 == 1.0 else 0.0)
                _t3_rest = _vecmath_rows.plus(_t3_rest, 0.0 if _v2_0 == 1.0 else _v2_0)
                _t4 = _vecmath_rows.plus(_t4, _e_z)
                _s0[_i] = _v2_0
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t3_ends
            _held[_slot - _group, 3] = _t3_rest
            _held[_slot - _group, 4] = _t4
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3_ends = _held[_slot - _group, 2]
            _t3_rest = _held[_slot - _group, 3]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _v5_0 = 1.0 / _t3
            _v5_1 = -_p_epsilon
            _v5_2 = _v5_1 / _count
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _v5_3 = _vecmath.fma(_v5_2, _t3_low, _vecmath.fma(_v5_2, _t3, _k_s0))
                _v5_4 = _v5_0 * _v5_3
                _out1[_row, _i] = _v5_4
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3_ends = _held[_slot - _group, 2]
            _t3_rest = _held[_slot - _group, 3]
            _count = float(_n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _i = int(_p_t)
            _k_s0 = _s0[_i]
            _v6_0 = 1.0 if _i == _p_t else 0.0
            _v6_1 = _p_epsilon - 1.0
            _v6_2 = _v6_0 * _v6_1
            _v6_3 = _p_epsilon / _count
            _v6_4 = _k_s0 / (_t3 + _t3_low)
            _v6_5 = _v6_2 - _v6_3 + _v6_4
            _out1[_row, _i] = _v6_5
            _k_s0 = _s0[_i]
            _p7_0 = 1.0 if _i == _p_t else 0.0
            _p7_1, _p7_1_low = _vecmath.two_sum(_p_epsilon, -1.0)
            _p7_2, _p7_2_low = _vecmath.pair_times(_p7_1, _p7_1_low, _p7_0)
            _p7_3, _p7_3_low = _vecmath.two_product(-1.0, _p_epsilon)
            _p7_4, _p7_4_low = _vecmath.pair_quotient(_p7_3, _p7_3_low, _count, 0.0)
            _p7_5, _p7_5_low = _vecmath.pair_sum(_p7_2, _p7_2_low, _p7_4, _p7_4_low)
            _p7_6, _p7_6_low = _vecmath.pair_quotient(_k_s0, 0.0, _t3, _t3_low)
            _p7_7, _p7_7_low = _vecmath.pair_sum(_p7_5, _p7_5_low, _p7_6, _p7_6_low)
            _out1[_row, _i] = _vecmath_rows.kept(_p7_7 + _p7_7_low, _out1[_row, _i])
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t3_ends = _held[_slot - _group, 2]
            _t3_rest = _held[_slot - _group, 3]
            _t4 = _held[_slot - _group, 4]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _v8_0 = -_p_epsilon
            _v8_1 = _v8_0 + 1.0
            _v8_2 = -1.0 * _t1 * _v8_1
            _v8_3 = _t4 * _p_epsilon
            _v8_4 = _v8_3 / _count
            _v8_5 = _vecmath32.log_dd(_t3, _t3_low)
            _v8_6 = _v8_2 - _v8_4 + _v8_5
            _out0[_row] = _v8_6


@_cached
def _rows_smoothed_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _i = int(_p_t)
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _t1 = _e_z
            _t1_low = _e_z_low
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p2_0
                    _s1[_i] = _p2_0_low
                    _s2[_i] = _e_z
                    _s3[_i] = _e_z_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
            _held[_slot - _group, 3] = _t3
            _held[_slot - _group, 4] = _t3_low
            _held[_slot - _group, 5] = _t4
            _held[_slot - _group, 6] = _t4_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 3]
            _t3_low = _held[_slot - _group, 4]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _p5_1 = -_p_epsilon
            _p5_2, _p5_2_low = _vecmath.pair_quotient(_p5_1, 0.0, _count, 0.0)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _p5_0, _p5_0_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t3, _t3_low)
                _p5_3, _p5_3_low = _vecmath.pair_sum(_p5_0, _p5_0_low, _p5_2, _p5_2_low)
                _out1[_row, _i] = _p5_3 + _p5_3_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 3]
            _t3_low = _held[_slot - _group, 4]
            _count = float(_n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _i = int(_p_t)
            _k_s0 = _s0[_i]
            _k_s0_low = _s1[_i]
            _p6_0 = 1.0 if _i == _p_t else 0.0
            _p6_1, _p6_1_low = _vecmath.two_sum(_p_epsilon, -1.0)
            _p6_2, _p6_2_low = _vecmath.pair_times(_p6_1, _p6_1_low, _p6_0)
            _p6_3, _p6_3_low = _vecmath.two_product(-1.0, _p_epsilon)
            _p6_4, _p6_4_low = _vecmath.pair_quotient(_p6_3, _p6_3_low, _count, 0.0)
            _p6_5, _p6_5_low = _vecmath.pair_sum(_p6_2, _p6_2_low, _p6_4, _p6_4_low)
            _p6_6, _p6_6_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t3, _t3_low)
            _p6_7, _p6_7_low = _vecmath.pair_sum(_p6_5, _p6_5_low, _p6_6, _p6_6_low)
            _out1[_row, _i] = _p6_7 + _p6_7_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _t3 = _held[_slot - _group, 3]
            _t3_low = _held[_slot - _group, 4]
            _t4 = _held[_slot - _group, 5]
            _t4_low = _held[_slot - _group, 6]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _p7_0, _p7_0_low = _vecmath.pair_times(_t1, _t1_low, -1.0)
            _p7_1 = -_p_epsilon
            _p7_2, _p7_2_low = _vecmath.two_sum(_p7_1, 1.0)
            _p7_3, _p7_3_low = _vecmath.pair_product(_p7_0, _p7_0_low, _p7_2, _p7_2_low)
            _p7_4, _p7_4_low = _vecmath.pair_times(_t4, _t4_low, -1.0)
            _p7_5, _p7_5_low = _vecmath.pair_times(_p7_4, _p7_4_low, _p_epsilon)
            _p7_6, _p7_6_low = _vecmath.pair_quotient(_p7_5, _p7_5_low, _count, 0.0)
            _p7_7, _p7_7_low = _vecmath.pair_sum(_p7_3, _p7_3_low, _p7_6, _p7_6_low)
            _p7_8, _p7_8_low = _vecmath_rows.log_as_pair(_t3, _t3_low)
            _p7_9, _p7_9_low = _vecmath.pair_sum(_p7_7, _p7_7_low, _p7_8, _p7_8_low)
            _out0[_row] = _p7_9 + _p7_9_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out0[_row] != _out0[_row] else 0.0
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 7] = _missed
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _p_t = _vecmath_rows.of_row(t, _row)
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _i = int(_p_t)
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _t9 = _e_z
                _t11_ends = 0.0
                _t11_rest = 0.0
                _t12 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _v10_0 = _vecmath.exp(_e_z)
                    _t11_ends = _vecmath_rows.plus(_t11_ends, _v10_0 if _v10_0 == 1.0 else 0.0)
                    _t11_rest = _vecmath_rows.plus(_t11_rest, 0.0 if _v10_0 == 1.0 else _v10_0)
                    _t12 = _vecmath_rows.plus(_t12, _e_z)
                    _s4[_i] = _v10_0
                _held[_slot - _group, 8] = _t9
                _held[_slot - _group, 9] = _t11_ends
                _held[_slot - _group, 10] = _t11_rest
                _held[_slot - _group, 11] = _t12
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t11_ends = _held[_slot - _group, 9]
                _t11_rest = _held[_slot - _group, 10]
                _count = float(_n)
                _p_t = _vecmath_rows.of_row(t, _row)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t11, _t11_low = _vecmath_rows.two_sum(_t11_ends, _t11_rest)
                _v13_0 = 1.0 / _t11
                _v13_2 = _p_epsilon / _count
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _v13_1 = _v13_0 * _k_s4
                    _v13_3 = _v13_1 - _v13_2
                    _out1[_row, _i] = (
                        _out1[_row, _i]
                        if _i == _p_t
                        else _vecmath_rows.kept(_out1[_row, _i], _v13_3)
                    )
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t11_ends = _held[_slot - _group, 9]
                _t11_rest = _held[_slot - _group, 10]
                _count = float(_n)
                _p_t = _vecmath_rows.of_row(t, _row)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t11, _t11_low = _vecmath_rows.two_sum(_t11_ends, _t11_rest)
                _i = int(_p_t)
                _k_s4 = _s4[_i]
                _v14_0 = 1.0 if _i == _p_t else 0.0
                _v14_1 = _p_epsilon - 1.0
                _v14_2 = _v14_0 * _v14_1
                _v14_3 = _p_epsilon / _count
                _v14_4 = _k_s4 / (_t11 + _t11_low)
                _v14_5 = _v14_2 - _v14_3 + _v14_4
                _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v14_5)
        for _slot in _vecmath_rows.slots(10, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 8]
                _t11_ends = _held[_slot - _group, 9]
                _t11_rest = _held[_slot - _group, 10]
                _t12 = _held[_slot - _group, 11]
                _count = float(_n)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t11, _t11_low = _vecmath_rows.two_sum(_t11_ends, _t11_rest)
                _v15_0 = -_p_epsilon
                _v15_1 = _v15_0 + 1.0
                _v15_2 = -1.0 * _t9 * _v15_1
                _v15_3 = _t12 * _p_epsilon
                _v15_4 = _v15_3 / _count
                _v15_5 = _vecmath_rows.log_of_pair(_t11, _t11_low)
                _v15_6 = _v15_2 - _v15_4 + _v15_5
                _out0[_row] = _vecmath_rows.kept(_out0[_row], _v15_6)


_kernel_smoothed_cross_entropy_value_and_gradient = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy_value_and_gradient",
    (("z", "array"), ("t", "key"), ("epsilon", "parameter")),
    (False, True),
    _rows.Rows(
        _rows32_smoothed_cross_entropy_value_and_gradient,
        ("max 0", "", "sum 2, sum 3, sum 4", "", "once", "once"),
        1,
        5,
    ),
    _rows.Rows(
        _rows_smoothed_cross_entropy_value_and_gradient,
        (
            "max 0",
            "",
            "pair 3, pair 5",
            "",
            "once",
            "once",
            "max 7",
            "sum 9, sum 10, sum 11",
            "",
            "once",
            "once",
        ),
        5,
        12,
    ),
)


def smoothed_cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any:
    """Cross-entropy with label smoothing and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_smoothed_cross_entropy_value_and_gradient(z, t, epsilon, axis=axis, out=out)


@_loops.callable_when_jitted(smoothed_cross_entropy_value_and_gradient)
def _overload_smoothed_cross_entropy_value_and_gradient(z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy_value_and_gradient.jitted_type(z, t, epsilon)

    def jitted(z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy_value_and_gradient(z, t, epsilon, axis=axis)
        return result

    return jitted


@_cached
def _rows32_smoothed_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent, z, t, epsilon, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(z, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _i = int(_p_t)
            _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
            _t1 = _e_tangent
            _t3_ends = 0.0
            _t3_rest = 0.0
            _t4 = 0.0
            _t5 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v2_0 = _vecmath32.exp(_e_z)
                _t3_ends = _vecmath_rows.plus(_t3_ends, _v2_0 if _v2_0 == 1.0 else 0.0)
                _t3_rest = _vecmath_rows.plus(_t3_rest, 0.0 if _v2_0 == 1.0 else _v2_0)
                _t4 = _vecmath_rows.plus_product(_t4, _e_tangent, _v2_0)
                _t5 = _vecmath_rows.plus(_t5, _e_tangent)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t3_ends
            _held[_slot - _group, 4] = _t3_rest
            _held[_slot - _group, 5] = _t4
            _held[_slot - _group, 6] = _t5
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 2]
            _t3_ends = _held[_slot - _group, 3]
            _t3_rest = _held[_slot - _group, 4]
            _t4 = _held[_slot - _group, 5]
            _t5 = _held[_slot - _group, 6]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _v7_0 = _t4 / (_t3 + _t3_low)
            _v7_1 = _p_epsilon - 1.0
            _v7_2 = _t1 * _v7_1
            _v7_3 = _t5 * _p_epsilon
            _v7_4 = _v7_3 / _count
            _v7_5 = _v7_0 + _v7_2 - _v7_4
            _out[_row] = _v7_5


@_cached
def _rows_smoothed_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent, z, t, epsilon, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    _s5 = _scratch[5]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(z, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _i = int(_p_t)
            _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                _loops.float64(tangent[_row, _i]), _level_tangent
            )
            _t1 = _e_tangent
            _t1_low = _e_tangent_low
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            _t5, _t5_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p2_0
                    _s1[_i] = _p2_0_low
                    _p2_1, _p2_1_low = _vecmath.pair_product(
                        _p2_0, _p2_0_low, _e_tangent, _e_tangent_low
                    )
                    _s2[_i] = _p2_1
                    _s3[_i] = _p2_1_low
                    _s4[_i] = _e_tangent
                    _s5[_i] = _e_tangent_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t5, _t5_low = _vecmath.pair_sum(_t5, _t5_low, _part, _part_low)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t1_low
            _held[_slot - _group, 4] = _t3
            _held[_slot - _group, 5] = _t3_low
            _held[_slot - _group, 6] = _t4
            _held[_slot - _group, 7] = _t4_low
            _held[_slot - _group, 8] = _t5
            _held[_slot - _group, 9] = _t5_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t3 = _held[_slot - _group, 4]
            _t3_low = _held[_slot - _group, 5]
            _t4 = _held[_slot - _group, 6]
            _t4_low = _held[_slot - _group, 7]
            _t5 = _held[_slot - _group, 8]
            _t5_low = _held[_slot - _group, 9]
            _count = float(_n)
            _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
            _p7_0, _p7_0_low = _vecmath.pair_quotient(_t4, _t4_low, _t3, _t3_low)
            _p7_1, _p7_1_low = _vecmath.two_sum(_p_epsilon, -1.0)
            _p7_2, _p7_2_low = _vecmath.pair_product(_t1, _t1_low, _p7_1, _p7_1_low)
            _p7_3, _p7_3_low = _vecmath.pair_sum(_p7_0, _p7_0_low, _p7_2, _p7_2_low)
            _p7_4, _p7_4_low = _vecmath.pair_times(_t5, _t5_low, -1.0)
            _p7_5, _p7_5_low = _vecmath.pair_times(_p7_4, _p7_4_low, _p_epsilon)
            _p7_6, _p7_6_low = _vecmath.pair_quotient(_p7_5, _p7_5_low, _count, 0.0)
            _p7_7, _p7_7_low = _vecmath.pair_sum(_p7_3, _p7_3_low, _p7_6, _p7_6_low)
            _out[_row] = _p7_7 + _p7_7_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 10] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _place = _held[_slot - _group, 1]
                _p_t = _vecmath_rows.of_row(t, _row)
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _i = int(_p_t)
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _t9 = _e_tangent
                _t11_ends = 0.0
                _t11_rest = 0.0
                _t12 = 0.0
                _t13 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v10_0 = _vecmath.exp(_e_z)
                    _t11_ends = _vecmath_rows.plus(_t11_ends, _v10_0 if _v10_0 == 1.0 else 0.0)
                    _t11_rest = _vecmath_rows.plus(_t11_rest, 0.0 if _v10_0 == 1.0 else _v10_0)
                    _t12 = _vecmath_rows.plus_product(_t12, _e_tangent, _v10_0)
                    _t13 = _vecmath_rows.plus(_t13, _e_tangent)
                _held[_slot - _group, 11] = _t9
                _held[_slot - _group, 12] = _t11_ends
                _held[_slot - _group, 13] = _t11_rest
                _held[_slot - _group, 14] = _t12
                _held[_slot - _group, 15] = _t13
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 10]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 11]
                _t11_ends = _held[_slot - _group, 12]
                _t11_rest = _held[_slot - _group, 13]
                _t12 = _held[_slot - _group, 14]
                _t13 = _held[_slot - _group, 15]
                _count = float(_n)
                _p_epsilon = _vecmath_rows.of_row(epsilon, _row)
                _t11, _t11_low = _vecmath_rows.two_sum(_t11_ends, _t11_rest)
                _v15_0 = _t12 / (_t11 + _t11_low)
                _v15_1 = _p_epsilon - 1.0
                _v15_2 = _t9 * _v15_1
                _v15_3 = _t13 * _p_epsilon
                _v15_4 = _v15_3 / _count
                _v15_5 = _v15_0 + _v15_2 - _v15_4
                _out[_row] = _vecmath_rows.kept(_out[_row], _v15_5)


_kernel_smoothed_cross_entropy_jvp = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy_jvp",
    (("tangent", "array"), ("z", "array"), ("t", "key"), ("epsilon", "parameter")),
    (False,),
    _rows.Rows(
        _rows32_smoothed_cross_entropy_jvp,
        ("max 0", "", "min 1", "sum 3, sum 4, sum 5, sum 6", "once"),
        0,
        7,
    ),
    _rows.Rows(
        _rows_smoothed_cross_entropy_jvp,
        (
            "max 0",
            "",
            "min 1",
            "pair 4, pair 6, pair 8",
            "once",
            "max 10",
            "sum 12, sum 13, sum 14, sum 15",
            "once",
        ),
        6,
        16,
    ),
)


def smoothed_cross_entropy_jvp(
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Jacobian of smoothed_cross_entropy times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_smoothed_cross_entropy_jvp(tangent, z, t, epsilon, axis=axis, out=out)


@_loops.callable_when_jitted(smoothed_cross_entropy_jvp)
def _overload_smoothed_cross_entropy_jvp(tangent, z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy_jvp.jitted_type(tangent, z, t, epsilon)

    def jitted(tangent, z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy_jvp(tangent, z, t, epsilon, axis=axis)
        return result

    return jitted


@_cached
def _rows32_smoothed_cross_entropy_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent,
    z,
    t,
    epsilon,
    _copy,
    _scratch,
    _held,
    _out,
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(z, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t1_ends = 0.0
            _t1_rest = 0.0
            _t2 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v0_0 = _vecmath32.exp(_e_z)
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
def _rows_smoothed_cross_entropy_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent,
    z,
    t,
    epsilon,
    _copy,
    _scratch,
    _held,
    _out,
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _vecmath_rows.largest(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _end
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            if abs(_end) == _vecmath_rows.INFINITY:
                _vecmath_rows.at_limit(z, _row, _begin, _stop, _end, _copy, _spare)
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _vecmath_rows.place_of(z, _row, _begin, _stop, _end)
            _held[_slot - _group, 1] = _place
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _place = _held[_slot - _group, 1]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
            _t1, _t1_low = 0.0, 0.0
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent, _e_tangent_low = _vecmath_rows.difference(
                        _loops.float64(tangent[_row, _i]), _level_tangent
                    )
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
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
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _level_tangent = _vecmath_rows.at_place(tangent, _row, _place)
                _t5_ends = 0.0
                _t5_rest = 0.0
                _t6 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v4_0 = _vecmath.exp(_e_z)
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


_kernel_smoothed_cross_entropy_hvp = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy_hvp",
    (
        ("grad_output", "number"),
        ("tangent", "array"),
        ("z", "array"),
        ("t", "key"),
        ("epsilon", "parameter"),
    ),
    (True,),
    _rows.Rows(
        _rows32_smoothed_cross_entropy_hvp, ("max 0", "", "min 1", "sum 2, sum 3, sum 4", ""), 1, 5
    ),
    _rows.Rows(
        _rows_smoothed_cross_entropy_hvp,
        ("max 0", "", "min 1", "pair 2, pair 4", "", "max 6", "sum 7, sum 8, sum 9", ""),
        5,
        10,
    ),
)


def smoothed_cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times smoothed_cross_entropy, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_smoothed_cross_entropy_hvp(
        grad_output, tangent, z, t, epsilon, axis=axis, out=out
    )


@_loops.callable_when_jitted(smoothed_cross_entropy_hvp)
def _overload_smoothed_cross_entropy_hvp(grad_output, tangent, z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy_hvp.jitted_type(grad_output, tangent, z, t, epsilon)

    def jitted(grad_output, tangent, z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy_hvp(grad_output, tangent, z, t, epsilon, axis=axis)
        return result

    return jitted


@_cached
def _rows32_smoothed_cross_entropy_derivative_epsilon(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _i = int(_p_t)
            _e_z = _loops.float64(z[_row, _i])
            _t1 = _e_z
            _t3 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(z[_row, _i])
                _t3 = _vecmath_rows.plus(_t3, _e_z)
            _held[_slot - _group, 0] = _t1
            _held[_slot - _group, 1] = _t3
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _t3 = _held[_slot - _group, 1]
            _count = float(_n)
            _v5_0 = _t3 / _count
            _v5_1 = _t1 - _v5_0
            _out[_row] = _v5_1


@_cached
def _rows_smoothed_cross_entropy_derivative_epsilon(
    _first, _last, _few, _step, _n, z, t, epsilon, _copy, _scratch, _held, _out
):
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_t = _vecmath_rows.of_row(t, _row)
            _i = int(_p_t)
            _e_z = _loops.float64(z[_row, _i])
            _t1 = _e_z
            _t2, _t2_low = _vecmath_lanes.total(z, _row, _begin, _stop)
            _held[_slot - _group, 0] = _t1
            _held[_slot - _group, 1] = _t2
            _held[_slot - _group, 2] = _t2_low
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _t2 = _held[_slot - _group, 1]
            _t2_low = _held[_slot - _group, 2]
            _count = float(_n)
            _p4_0, _p4_0_low = -_t2, -_t2_low
            _p4_1, _p4_1_low = _vecmath.pair_quotient(_p4_0, _p4_0_low, _count, 0.0)
            _p4_2, _p4_2_low = _vecmath.pair_plus(_p4_1, _p4_1_low, _t1)
            _out[_row] = _p4_2 + _p4_2_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _p_t = _vecmath_rows.of_row(t, _row)
                _i = int(_p_t)
                _e_z = _loops.float64(z[_row, _i])
                _t6 = _e_z
                _t8 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(z[_row, _i])
                    _t8 = _vecmath_rows.plus(_t8, _e_z)
                _held[_slot - _group, 4] = _t6
                _held[_slot - _group, 5] = _t8
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t6 = _held[_slot - _group, 4]
                _t8 = _held[_slot - _group, 5]
                _count = float(_n)
                _v10_0 = _t8 / _count
                _v10_1 = _t6 - _v10_0
                _out[_row] = _vecmath_rows.kept(_out[_row], _v10_1)


_kernel_smoothed_cross_entropy_derivative_epsilon = _rows.RowKernel(
    __name__,
    "smoothed_cross_entropy_derivative_epsilon",
    (("z", "array"), ("t", "key"), ("epsilon", "parameter")),
    (False,),
    _rows.Rows(_rows32_smoothed_cross_entropy_derivative_epsilon, ("sum 1", "once"), 0, 2),
    _rows.Rows(
        _rows_smoothed_cross_entropy_derivative_epsilon,
        ("pair 1", "once", "max 3", "sum 5", "once"),
        0,
        6,
    ),
)


def smoothed_cross_entropy_derivative_epsilon(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any:
    """The derivative of smoothed_cross_entropy with respect to its parameter epsilon.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.
    epsilon: default 0.1; a number, or an array that broadcasts against the input with length 1
    along the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_smoothed_cross_entropy_derivative_epsilon(z, t, epsilon, axis=axis, out=out)


@_loops.callable_when_jitted(smoothed_cross_entropy_derivative_epsilon)
def _overload_smoothed_cross_entropy_derivative_epsilon(z, t, epsilon=0.1, axis=-1):
    kind = _kernel_smoothed_cross_entropy_derivative_epsilon.jitted_type(z, t, epsilon)

    def jitted(z, t, epsilon=0.1, axis=-1):
        with objmode(result=kind):
            result = smoothed_cross_entropy_derivative_epsilon(z, t, epsilon, axis=axis)
        return result

    return jitted


def smoothed_cross_entropy_backward_epsilon(
    grad_output: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times smoothed_cross_entropy_derivative_epsilon, over the axes along
    which epsilon is broadcast, of the shape of epsilon. For NumPy arrays; not for jitted code.
    """
    return _reduce.row_parameter_gradient(
        "smoothed_cross_entropy_backward_epsilon",
        smoothed_cross_entropy_derivative_epsilon,
        (("grad_output", "number"), ("z", "array"), ("t", "key"), ("epsilon", "parameter")),
        3,
        (grad_output, z, t, epsilon),
        False,
        axis,
        out,
    )
