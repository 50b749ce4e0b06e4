"""Softmax cross-entropy by target.

Written by `symact build` from [soft_cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows, _vecmath_rows32

__all__ = [
    "soft_cross_entropy",
    "soft_cross_entropy_backward",
    "soft_cross_entropy_hvp",
    "soft_cross_entropy_jvp",
    "soft_cross_entropy_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_soft_cross_entropy(_first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out):
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
            _held[_slot - _group, 1] = _t1_ends
            _held[_slot - _group, 2] = _t1_rest
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _t3 = 0.0
            _v2_0 = _vecmath32.log_dd(_t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v2_1 = _e_z - _v2_0
                _v2_2 = _e_t * _v2_1
                _t3 = _vecmath_rows.plus(_t3, _v2_2)
            _held[_slot - _group, 3] = _t3
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 3]
            _v5_0 = -_t3
            _out[_row] = _v5_0


@_cached
def _rows_soft_cross_entropy(_first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out):
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
            _end = _held[_slot - _group, 0]
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t3, _t3_low = 0.0, 0.0
            _p2_0, _p2_0_low = _vecmath_rows.log_as_pair(_t1, _t1_low)
            _p2_1, _p2_1_low = -_p2_0, -_p2_0_low
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_t = _loops.float64(t[_row, _i])
                    _p2_2, _p2_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p2_1, _p2_1_low)
                    _p2_3, _p2_3_low = _vecmath.pair_times(_p2_2, _p2_2_low, _e_t)
                    _s2[_i] = _p2_3
                    _s3[_i] = _p2_3_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
            _held[_slot - _group, 3] = _t3
            _held[_slot - _group, 4] = _t3_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 3]
            _t3_low = _held[_slot - _group, 4]
            _p5_0, _p5_0_low = -_t3, -_t3_low
            _out[_row] = _p5_0 + _p5_0_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 5] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t7_ends = 0.0
                _t7_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _v6_0 = _vecmath.exp(_e_z)
                    _t7_ends = _vecmath_rows.plus(_t7_ends, _v6_0 if _v6_0 == 1.0 else 0.0)
                    _t7_rest = _vecmath_rows.plus(_t7_rest, 0.0 if _v6_0 == 1.0 else _v6_0)
                _held[_slot - _group, 6] = _t7_ends
                _held[_slot - _group, 7] = _t7_rest
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t7_ends = _held[_slot - _group, 6]
                _t7_rest = _held[_slot - _group, 7]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t7, _t7_low = _vecmath_rows.two_sum(_t7_ends, _t7_rest)
                _t9 = 0.0
                _v8_0 = _vecmath_rows.log_of_pair(_t7, _t7_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v8_1 = _e_z - _v8_0
                    _v8_2 = _e_t * _v8_1
                    _t9 = _vecmath_rows.plus(_t9, _v8_2)
                _held[_slot - _group, 8] = _t9
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 8]
                _v11_0 = -_t9
                _out[_row] = _vecmath_rows.kept(_out[_row], _v11_0)


_kernel_soft_cross_entropy = _rows.RowKernel(
    __name__,
    "soft_cross_entropy",
    (("z", "array"), ("t", "array")),
    (False,),
    _rows.Rows(_rows32_soft_cross_entropy, ("max 0", "", "sum 1, sum 2", "sum 3", "once"), 0, 4),
    _rows.Rows(
        _rows_soft_cross_entropy,
        ("max 0", "", "pair 1", "pair 3", "once", "max 5", "sum 6, sum 7", "sum 8", "once"),
        4,
        9,
    ),
)


def soft_cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmax cross-entropy by target, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_soft_cross_entropy(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(soft_cross_entropy)
def _overload_soft_cross_entropy(z, t, axis=-1):
    kind = _kernel_soft_cross_entropy.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = soft_cross_entropy(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_soft_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, _copy, _scratch, _held, _out0, _out1
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
            _t2 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = _vecmath32.exp(_e_z)
                _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
                _t1_rest = _vecmath_rows.plus(_t1_rest, 0.0 if _v0_0 == 1.0 else _v0_0)
                _t2 = _vecmath_rows.plus(_t2, _e_t)
                _s0[_i] = _v0_0
            _held[_slot - _group, 1] = _t1_ends
            _held[_slot - _group, 2] = _t1_rest
            _held[_slot - _group, 3] = _t2
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _v3_0 = 1.0 / _t1
            _v3_1 = _v3_0 * _p_grad_output
            _v3_6 = -1.0 * _p_grad_output
            _v3_7 = _vecmath32.log_dd(_t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v3_2 = _t2 * _k_s0
                _v3_3 = -_e_t
                _v3_4 = _vecmath.fma(_v3_3, _t1_low, _vecmath.fma(_v3_3, _t1, _v3_2))
                _v3_5 = _v3_1 * _v3_4
                _out0[_row, _i] = _v3_5
                _v3_8 = _e_z - _v3_7
                _v3_9 = _v3_6 * _v3_8
                _out1[_row, _i] = _v3_9


@_cached
def _rows_soft_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, _copy, _scratch, _held, _out0, _out1
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
            _t0, _t0_low = _vecmath_lanes.total(t, _row, _begin, _stop)
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p1_0, _p1_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p1_0
                    _s1[_i] = _p1_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
            _held[_slot - _group, 1] = _t0
            _held[_slot - _group, 2] = _t0_low
            _held[_slot - _group, 3] = _t2
            _held[_slot - _group, 4] = _t2_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t0 = _held[_slot - _group, 1]
            _t0_low = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _p3_5, _p3_5_low = _vecmath.two_product(-1.0, _p_grad_output)
            _p3_6, _p3_6_low = _vecmath_rows.log_as_pair(_t2, _t2_low)
            _p3_7, _p3_7_low = -_p3_6, -_p3_6_low
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                _e_t = _loops.float64(t[_row, _i])
                _p3_0, _p3_0_low = _vecmath.pair_product(_t0, _t0_low, _k_s0, _k_s0_low)
                _p3_1, _p3_1_low = _vecmath.pair_quotient(_p3_0, _p3_0_low, _t2, _t2_low)
                _p3_2 = -_e_t
                _p3_3, _p3_3_low = _vecmath.pair_plus(_p3_1, _p3_1_low, _p3_2)
                _p3_4, _p3_4_low = _vecmath.pair_times(_p3_3, _p3_3_low, _p_grad_output)
                _out0[_row, _i] = _p3_4 + _p3_4_low
                _p3_8, _p3_8_low = _vecmath.pair_sum(_e_z, _e_z_low, _p3_7, _p3_7_low)
                _p3_9, _p3_9_low = _vecmath.pair_product(_p3_5, _p3_5_low, _p3_8, _p3_8_low)
                _out1[_row, _i] = _p3_9 + _p3_9_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 5] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5_ends = 0.0
                _t5_rest = 0.0
                _t6 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v4_0 = _vecmath.exp(_e_z)
                    _t5_ends = _vecmath_rows.plus(_t5_ends, _v4_0 if _v4_0 == 1.0 else 0.0)
                    _t5_rest = _vecmath_rows.plus(_t5_rest, 0.0 if _v4_0 == 1.0 else _v4_0)
                    _t6 = _vecmath_rows.plus(_t6, _e_t)
                    _s2[_i] = _v4_0
                _held[_slot - _group, 6] = _t5_ends
                _held[_slot - _group, 7] = _t5_rest
                _held[_slot - _group, 8] = _t6
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t5_ends = _held[_slot - _group, 6]
                _t5_rest = _held[_slot - _group, 7]
                _t6 = _held[_slot - _group, 8]
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t5, _t5_low = _vecmath_rows.two_sum(_t5_ends, _t5_rest)
                _v7_0 = 1.0 / _t5
                _v7_1 = _v7_0 * _t6
                _v7_5 = -1.0 * _p_grad_output
                _v7_6 = _vecmath_rows.log_of_pair(_t5, _t5_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s2 = _s2[_i]
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v7_2 = _v7_1 * _k_s2
                    _v7_3 = _v7_2 - _e_t
                    _v7_4 = _p_grad_output * _v7_3
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v7_4)
                    _v7_7 = _e_z - _v7_6
                    _v7_8 = _v7_5 * _v7_7
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v7_8)


_kernel_soft_cross_entropy_backward = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_backward",
    (("grad_output", "number"), ("z", "array"), ("t", "array")),
    (True, True),
    _rows.Rows(_rows32_soft_cross_entropy_backward, ("max 0", "", "sum 1, sum 2, sum 3", ""), 1, 4),
    _rows.Rows(
        _rows_soft_cross_entropy_backward,
        ("max 0", "", "pair 1, pair 3", "", "max 5", "sum 6, sum 7, sum 8", ""),
        3,
        9,
    ),
)


def soft_cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through soft_cross_entropy: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_soft_cross_entropy_backward(grad_output, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(soft_cross_entropy_backward)
def _overload_soft_cross_entropy_backward(grad_output, z, t, axis=-1):
    kind = _kernel_soft_cross_entropy_backward.jitted_type(grad_output, z, t)

    def jitted(grad_output, z, t, axis=-1):
        with objmode(result=kind):
            result = soft_cross_entropy_backward(grad_output, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_soft_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out0, _out1, _out2
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
            _t2 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v0_0 = _vecmath32.exp(_e_z)
                _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
                _t1_rest = _vecmath_rows.plus(_t1_rest, 0.0 if _v0_0 == 1.0 else _v0_0)
                _t2 = _vecmath_rows.plus(_t2, _e_t)
                _s0[_i] = _v0_0
            _held[_slot - _group, 1] = _t1_ends
            _held[_slot - _group, 2] = _t1_rest
            _held[_slot - _group, 3] = _t2
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _t4 = 0.0
            _v3_0 = _vecmath32.log_dd(_t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _v3_1 = _e_z - _v3_0
                _v3_2 = _e_t * _v3_1
                _t4 = _vecmath_rows.plus(_t4, _v3_2)
            _held[_slot - _group, 4] = _t4
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _v6_0 = _vecmath32.log_dd(_t1, _t1_low)
            _m7 = _v6_0
            _held[_slot - _group, 5] = _m7
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _m7 = _held[_slot - _group, 5]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _end32 = _loops.float32(_less)
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _m7_high, _m7_low = _vecmath_rows32.halves(_m7)
            if _vecmath_rows32.is_handy(_m7):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out2[_row, _i] = (_m7_high - (_x[_at, _i] - _end32)) + _m7_low
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out2[_row, _i] = _m7 - (_loops.float64(_x[_at, _i]) - _less)
            _v5_0 = 1.0 / _t1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_t = _loops.float64(t[_row, _i])
                _v5_1 = _t2 * _k_s0
                _v5_2 = -_e_t
                _v5_3 = _vecmath.fma(_v5_2, _t1_low, _vecmath.fma(_v5_2, _t1, _v5_1))
                _v5_4 = _v5_0 * _v5_3
                _out1[_row, _i] = _v5_4
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t4 = _held[_slot - _group, 4]
            _v7_0 = -_t4
            _out0[_row] = _v7_0


@_cached
def _rows_soft_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out0, _out1, _out2
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
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t0, _t0_low = _vecmath_lanes.total(t, _row, _begin, _stop)
            _t2, _t2_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _p1_0, _p1_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p1_0
                    _s1[_i] = _p1_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
            _held[_slot - _group, 1] = _t0
            _held[_slot - _group, 2] = _t0_low
            _held[_slot - _group, 3] = _t2
            _held[_slot - _group, 4] = _t2_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t4, _t4_low = 0.0, 0.0
            _p3_0, _p3_0_low = _vecmath_rows.log_as_pair(_t2, _t2_low)
            _p3_1, _p3_1_low = -_p3_0, -_p3_0_low
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_t = _loops.float64(t[_row, _i])
                    _p3_2, _p3_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p3_1, _p3_1_low)
                    _p3_3, _p3_3_low = _vecmath.pair_times(_p3_2, _p3_2_low, _e_t)
                    _s2[_i] = _p3_3
                    _s3[_i] = _p3_3_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 5] = _t4
            _held[_slot - _group, 6] = _t4_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _p6_0, _p6_0_low = _vecmath_rows.log_as_pair(_t2, _t2_low)
            _m7 = _p6_0
            _m7_low = _p6_0_low
            _held[_slot - _group, 7] = _m7
            _held[_slot - _group, 8] = _m7_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t0 = _held[_slot - _group, 1]
            _t0_low = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _m7 = _held[_slot - _group, 7]
            _m7_low = _held[_slot - _group, 8]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _out2[_row, _i] = (_m7 - (_x[_at, _i] - _less)) + _m7_low
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_t = _loops.float64(t[_row, _i])
                _p5_0, _p5_0_low = _vecmath.pair_product(_t0, _t0_low, _k_s0, _k_s0_low)
                _p5_1, _p5_1_low = _vecmath.pair_quotient(_p5_0, _p5_0_low, _t2, _t2_low)
                _p5_2 = -_e_t
                _p5_3, _p5_3_low = _vecmath.pair_plus(_p5_1, _p5_1_low, _p5_2)
                _out1[_row, _i] = _p5_3 + _p5_3_low
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t4 = _held[_slot - _group, 5]
            _t4_low = _held[_slot - _group, 6]
            _p7_0, _p7_0_low = -_t4, -_t4_low
            _out0[_row] = _p7_0 + _p7_0_low
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out0[_row] != _out0[_row] else 0.0
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out2, _row, _begin, _stop)
            _held[_slot - _group, 9] = _missed
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t9_ends = 0.0
                _t9_rest = 0.0
                _t10 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v8_0 = _vecmath.exp(_e_z)
                    _t9_ends = _vecmath_rows.plus(_t9_ends, _v8_0 if _v8_0 == 1.0 else 0.0)
                    _t9_rest = _vecmath_rows.plus(_t9_rest, 0.0 if _v8_0 == 1.0 else _v8_0)
                    _t10 = _vecmath_rows.plus(_t10, _e_t)
                    _s4[_i] = _v8_0
                _held[_slot - _group, 10] = _t9_ends
                _held[_slot - _group, 11] = _t9_rest
                _held[_slot - _group, 12] = _t10
        for _slot in _vecmath_rows.slots(9, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t9_ends = _held[_slot - _group, 10]
                _t9_rest = _held[_slot - _group, 11]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t9, _t9_low = _vecmath_rows.two_sum(_t9_ends, _t9_rest)
                _t12 = 0.0
                _v11_0 = _vecmath_rows.log_of_pair(_t9, _t9_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v11_1 = _e_z - _v11_0
                    _v11_2 = _e_t * _v11_1
                    _t12 = _vecmath_rows.plus(_t12, _v11_2)
                _held[_slot - _group, 13] = _t12
        for _slot in _vecmath_rows.slots(10, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t9_ends = _held[_slot - _group, 10]
                _t9_rest = _held[_slot - _group, 11]
                _t10 = _held[_slot - _group, 12]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t9, _t9_low = _vecmath_rows.two_sum(_t9_ends, _t9_rest)
                _v13_0 = 1.0 / _t9
                _v13_1 = _v13_0 * _t10
                _v13_5 = _vecmath_rows.log_of_pair(_t9, _t9_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _v13_2 = _v13_1 * _k_s4
                    _v13_3 = _v13_2 - _e_t
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v13_3)
                    _v13_4 = -_e_z
                    _v13_6 = _v13_4 + _v13_5
                    _out2[_row, _i] = _vecmath_rows.kept(_out2[_row, _i], _v13_6)
        for _slot in _vecmath_rows.slots(11, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _t12 = _held[_slot - _group, 13]
                _v14_0 = -_t12
                _out0[_row] = _vecmath_rows.kept(_out0[_row], _v14_0)


_kernel_soft_cross_entropy_value_and_gradient = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_value_and_gradient",
    (("z", "array"), ("t", "array")),
    (False, True, True),
    _rows.Rows(
        _rows32_soft_cross_entropy_value_and_gradient,
        ("max 0", "", "sum 1, sum 2, sum 3", "sum 4", "", "", "once"),
        1,
        6,
    ),
    _rows.Rows(
        _rows_soft_cross_entropy_value_and_gradient,
        (
            "max 0",
            "",
            "pair 1, pair 3",
            "pair 5",
            "",
            "",
            "once",
            "max 9",
            "sum 10, sum 11, sum 12",
            "sum 13",
            "",
            "once",
        ),
        5,
        14,
    ),
)


def soft_cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """Softmax cross-entropy by target and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_soft_cross_entropy_value_and_gradient(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(soft_cross_entropy_value_and_gradient)
def _overload_soft_cross_entropy_value_and_gradient(z, t, axis=-1):
    kind = _kernel_soft_cross_entropy_value_and_gradient.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = soft_cross_entropy_value_and_gradient(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_soft_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent_z, tangent_t, z, t, _copy, _scratch, _held, _out
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
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1_ends = 0.0
            _t1_rest = 0.0
            _t2 = 0.0
            _t3 = 0.0
            _t4 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_t = _loops.float64(t[_row, _i])
                _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                _v0_0 = _vecmath32.exp(_e_z)
                _t1_ends = _vecmath_rows.plus(_t1_ends, _v0_0 if _v0_0 == 1.0 else 0.0)
                _t1_rest = _vecmath_rows.plus(_t1_rest, 0.0 if _v0_0 == 1.0 else _v0_0)
                _t2 = _vecmath_rows.plus_product(_t2, _e_tangent_z, _v0_0)
                _t3 = _vecmath_rows.plus_product(_t3, _e_t, _e_tangent_z)
                _t4 = _vecmath_rows.plus(_t4, _e_t)
            _held[_slot - _group, 1] = _t1_ends
            _held[_slot - _group, 2] = _t1_rest
            _held[_slot - _group, 3] = _t2
            _held[_slot - _group, 4] = _t3
            _held[_slot - _group, 5] = _t4
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _t6 = 0.0
            _v5_0 = _vecmath32.log_dd(_t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _v5_1 = _e_z - _v5_0
                _v5_2 = _e_tangent_t * _v5_1
                _t6 = _vecmath_rows.plus(_t6, _v5_2)
            _held[_slot - _group, 6] = _t6
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1_ends = _held[_slot - _group, 1]
            _t1_rest = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _t3 = _held[_slot - _group, 4]
            _t4 = _held[_slot - _group, 5]
            _t6 = _held[_slot - _group, 6]
            _t1, _t1_low = _vecmath_rows.two_sum(_t1_ends, _t1_rest)
            _v8_0 = _t2 * _t4
            _v8_1 = _v8_0 / (_t1 + _t1_low)
            _v8_2 = _v8_1 - _t3 - _t6
            _out[_row] = _v8_2


@_cached
def _rows_soft_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent_z, tangent_t, z, t, _copy, _scratch, _held, _out
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
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t0, _t0_low = _vecmath_lanes.product_total(t, tangent_z, _row, _begin, _stop)
            _t1, _t1_low = _vecmath_lanes.total(t, _row, _begin, _stop)
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p2_0
                    _s1[_i] = _p2_0_low
                    _p2_1, _p2_1_low = _vecmath.pair_times(_p2_0, _p2_0_low, _e_tangent_z)
                    _s2[_i] = _p2_1
                    _s3[_i] = _p2_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t0
            _held[_slot - _group, 2] = _t0_low
            _held[_slot - _group, 3] = _t1
            _held[_slot - _group, 4] = _t1_low
            _held[_slot - _group, 5] = _t3
            _held[_slot - _group, 6] = _t3_low
            _held[_slot - _group, 7] = _t4
            _held[_slot - _group, 8] = _t4_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _t3 = _held[_slot - _group, 5]
            _t3_low = _held[_slot - _group, 6]
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t6, _t6_low = 0.0, 0.0
            _p5_0, _p5_0_low = _vecmath_rows.log_as_pair(_t3, _t3_low)
            _p5_1, _p5_1_low = -_p5_0, -_p5_0_low
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _p5_2, _p5_2_low = _vecmath.pair_sum(_e_z, _e_z_low, _p5_1, _p5_1_low)
                    _p5_3, _p5_3_low = _vecmath.pair_times(_p5_2, _p5_2_low, _e_tangent_t)
                    _s4[_i] = _p5_3
                    _s5[_i] = _p5_3_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t6, _t6_low = _vecmath.pair_sum(_t6, _t6_low, _part, _part_low)
            _held[_slot - _group, 9] = _t6
            _held[_slot - _group, 10] = _t6_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t0 = _held[_slot - _group, 1]
            _t0_low = _held[_slot - _group, 2]
            _t1 = _held[_slot - _group, 3]
            _t1_low = _held[_slot - _group, 4]
            _t3 = _held[_slot - _group, 5]
            _t3_low = _held[_slot - _group, 6]
            _t4 = _held[_slot - _group, 7]
            _t4_low = _held[_slot - _group, 8]
            _t6 = _held[_slot - _group, 9]
            _t6_low = _held[_slot - _group, 10]
            _p8_0, _p8_0_low = _vecmath.pair_product(_t4, _t4_low, _t1, _t1_low)
            _p8_1, _p8_1_low = _vecmath.pair_quotient(_p8_0, _p8_0_low, _t3, _t3_low)
            _p8_2, _p8_2_low = -_t0, -_t0_low
            _p8_3, _p8_3_low = _vecmath.pair_sum(_p8_1, _p8_1_low, _p8_2, _p8_2_low)
            _p8_4, _p8_4_low = -_t6, -_t6_low
            _p8_5, _p8_5_low = _vecmath.pair_sum(_p8_3, _p8_3_low, _p8_4, _p8_4_low)
            _out[_row] = _p8_5 + _p8_5_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 11] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 11]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t10_ends = 0.0
                _t10_rest = 0.0
                _t11 = 0.0
                _t12 = 0.0
                _t13 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _v9_0 = _vecmath.exp(_e_z)
                    _t10_ends = _vecmath_rows.plus(_t10_ends, _v9_0 if _v9_0 == 1.0 else 0.0)
                    _t10_rest = _vecmath_rows.plus(_t10_rest, 0.0 if _v9_0 == 1.0 else _v9_0)
                    _t11 = _vecmath_rows.plus_product(_t11, _e_tangent_z, _v9_0)
                    _t12 = _vecmath_rows.plus_product(_t12, _e_t, _e_tangent_z)
                    _t13 = _vecmath_rows.plus(_t13, _e_t)
                _held[_slot - _group, 12] = _t10_ends
                _held[_slot - _group, 13] = _t10_rest
                _held[_slot - _group, 14] = _t11
                _held[_slot - _group, 15] = _t12
                _held[_slot - _group, 16] = _t13
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 11]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _t10_ends = _held[_slot - _group, 12]
                _t10_rest = _held[_slot - _group, 13]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t10, _t10_low = _vecmath_rows.two_sum(_t10_ends, _t10_rest)
                _t15 = 0.0
                _v14_0 = _vecmath_rows.log_of_pair(_t10, _t10_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _v14_1 = _e_z - _v14_0
                    _v14_2 = _e_tangent_t * _v14_1
                    _t15 = _vecmath_rows.plus(_t15, _v14_2)
                _held[_slot - _group, 17] = _t15
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 11]
            if _missed > 0.0:
                _t10_ends = _held[_slot - _group, 12]
                _t10_rest = _held[_slot - _group, 13]
                _t11 = _held[_slot - _group, 14]
                _t12 = _held[_slot - _group, 15]
                _t13 = _held[_slot - _group, 16]
                _t15 = _held[_slot - _group, 17]
                _t10, _t10_low = _vecmath_rows.two_sum(_t10_ends, _t10_rest)
                _v17_0 = _t11 * _t13
                _v17_1 = _v17_0 / (_t10 + _t10_low)
                _v17_2 = _v17_1 - _t12 - _t15
                _out[_row] = _vecmath_rows.kept(_out[_row], _v17_2)


_kernel_soft_cross_entropy_jvp = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_jvp",
    (("tangent_z", "array"), ("tangent_t", "array"), ("z", "array"), ("t", "array")),
    (False,),
    _rows.Rows(
        _rows32_soft_cross_entropy_jvp,
        ("max 0", "", "sum 1, sum 2, sum 3, sum 4, sum 5", "sum 6", "once"),
        0,
        7,
    ),
    _rows.Rows(
        _rows_soft_cross_entropy_jvp,
        (
            "max 0",
            "",
            "pair 1, pair 3, pair 5, pair 7",
            "pair 9",
            "once",
            "max 11",
            "sum 12, sum 13, sum 14, sum 15, sum 16",
            "sum 17",
            "once",
        ),
        6,
        18,
    ),
)


def soft_cross_entropy_jvp(
    tangent_z: ArrayLike,
    tangent_t: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Jacobian of soft_cross_entropy times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_soft_cross_entropy_jvp(tangent_z, tangent_t, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(soft_cross_entropy_jvp)
def _overload_soft_cross_entropy_jvp(tangent_z, tangent_t, z, t, axis=-1):
    kind = _kernel_soft_cross_entropy_jvp.jitted_type(tangent_z, tangent_t, z, t)

    def jitted(tangent_z, tangent_t, z, t, axis=-1):
        with objmode(result=kind):
            result = soft_cross_entropy_jvp(tangent_z, tangent_t, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_soft_cross_entropy_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_z,
    tangent_t,
    z,
    t,
    _copy,
    _scratch,
    _held,
    _out0,
    _out1,
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
            _t2, _t2_low = 0.0, 0.0
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p0_0
                    _s1[_i] = _p0_0_low
                    _p0_1, _p0_1_low = _vecmath.pair_times(_p0_0, _p0_0_low, _e_tangent_z)
                    _s2[_i] = _p0_1
                    _s3[_i] = _p0_1_low
                    _s4[_i] = _e_t
                    _s5[_i] = 0.0
                    _s6[_i] = _e_tangent_t
                    _s7[_i] = 0.0
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t1, _t1_low = _vecmath.pair_sum(_t1, _t1_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t2, _t2_low = _vecmath.pair_sum(_t2, _t2_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s6, _s7, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _t1_low
            _held[_slot - _group, 3] = _t2
            _held[_slot - _group, 4] = _t2_low
            _held[_slot - _group, 5] = _t3
            _held[_slot - _group, 6] = _t3_low
            _held[_slot - _group, 7] = _t4
            _held[_slot - _group, 8] = _t4_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _t1_low = _held[_slot - _group, 2]
            _t2 = _held[_slot - _group, 3]
            _t2_low = _held[_slot - _group, 4]
            _t3 = _held[_slot - _group, 5]
            _t3_low = _held[_slot - _group, 6]
            _t4 = _held[_slot - _group, 7]
            _t4_low = _held[_slot - _group, 8]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p5_6, _p5_6_low = _vecmath.pair_times(_t3, _t3_low, -1.0)
            _p5_7, _p5_7_low = _vecmath.pair_product(_p5_6, _p5_6_low, _t2, _t2_low)
            _p5_9, _p5_9_low = _vecmath.pair_product(_t1, _t1_low, _t1, _t1_low)
            _p5_16, _p5_16_low = _vecmath.pair_quotient(_t2, _t2_low, _t1, _t1_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                _p5_0, _p5_0_low = _vecmath.pair_product(_t3, _t3_low, _k_s0, _k_s0_low)
                _p5_1, _p5_1_low = _vecmath.pair_times(_p5_0, _p5_0_low, _e_tangent_z)
                _p5_2, _p5_2_low = _vecmath.pair_quotient(_p5_1, _p5_1_low, _t1, _t1_low)
                _p5_3, _p5_3_low = _vecmath.pair_product(_t4, _t4_low, _k_s0, _k_s0_low)
                _p5_4, _p5_4_low = _vecmath.pair_quotient(_p5_3, _p5_3_low, _t1, _t1_low)
                _p5_5, _p5_5_low = _vecmath.pair_sum(_p5_2, _p5_2_low, _p5_4, _p5_4_low)
                _p5_8, _p5_8_low = _vecmath.pair_product(_p5_7, _p5_7_low, _k_s0, _k_s0_low)
                _p5_10, _p5_10_low = _vecmath.pair_quotient(_p5_8, _p5_8_low, _p5_9, _p5_9_low)
                _p5_11, _p5_11_low = _vecmath.pair_sum(_p5_5, _p5_5_low, _p5_10, _p5_10_low)
                _p5_12 = -_e_tangent_t
                _p5_13, _p5_13_low = _vecmath.pair_plus(_p5_11, _p5_11_low, _p5_12)
                _p5_14, _p5_14_low = _vecmath.pair_times(_p5_13, _p5_13_low, _p_grad_output)
                _out0[_row, _i] = _p5_14 + _p5_14_low
                _p5_15 = -_e_tangent_z
                _p5_17, _p5_17_low = _vecmath.pair_plus(_p5_16, _p5_16_low, _p5_15)
                _p5_18, _p5_18_low = _vecmath.pair_times(_p5_17, _p5_17_low, _p_grad_output)
                _out1[_row, _i] = _p5_18 + _p5_18_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 9] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t7_ends = 0.0
                _t7_rest = 0.0
                _t8 = 0.0
                _t9 = 0.0
                _t10 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _v6_0 = _vecmath.exp(_e_z)
                    _t7_ends = _vecmath_rows.plus(_t7_ends, _v6_0 if _v6_0 == 1.0 else 0.0)
                    _t7_rest = _vecmath_rows.plus(_t7_rest, 0.0 if _v6_0 == 1.0 else _v6_0)
                    _t8 = _vecmath_rows.plus_product(_t8, _e_tangent_z, _v6_0)
                    _t9 = _vecmath_rows.plus(_t9, _e_t)
                    _t10 = _vecmath_rows.plus(_t10, _e_tangent_t)
                    _s8[_i] = _v6_0
                _held[_slot - _group, 10] = _t7_ends
                _held[_slot - _group, 11] = _t7_rest
                _held[_slot - _group, 12] = _t8
                _held[_slot - _group, 13] = _t9
                _held[_slot - _group, 14] = _t10
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _t7_ends = _held[_slot - _group, 10]
                _t7_rest = _held[_slot - _group, 11]
                _t8 = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _t10 = _held[_slot - _group, 14]
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _t7, _t7_low = _vecmath_rows.two_sum(_t7_ends, _t7_rest)
                _v11_0 = 1.0 / _t7
                _v11_1 = _v11_0 * _t9
                _v11_3 = _v11_0 * _t10
                _v11_5 = (_t7 + _t7_low) * (_t7 + _t7_low)
                _v11_6 = 1.0 / _v11_5
                _v11_7 = _v11_6 * _t9 * _t8
                _v11_12 = _t8 / (_t7 + _t7_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _v11_2 = _v11_1 * _k_s8 * _e_tangent_z
                    _v11_4 = _v11_3 * _k_s8
                    _v11_8 = _v11_7 * _k_s8
                    _v11_9 = _v11_2 + _v11_4 - _v11_8 - _e_tangent_t
                    _v11_10 = _p_grad_output * _v11_9
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v11_10)
                    _v11_11 = -_e_tangent_z
                    _v11_13 = _v11_11 + _v11_12
                    _v11_14 = _p_grad_output * _v11_13
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v11_14)


@_cached
def _rows_soft_cross_entropy_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_z,
    tangent_t,
    z,
    t,
    _copy,
    _scratch,
    _held,
    _out0,
    _out1,
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
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t0, _t0_low = _vecmath_lanes.total(t, _row, _begin, _stop)
            _t1, _t1_low = _vecmath_lanes.total(tangent_t, _row, _begin, _stop)
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
                    _s0[_i] = _p2_0
                    _s1[_i] = _p2_0_low
                    _p2_1, _p2_1_low = _vecmath.pair_times(_p2_0, _p2_0_low, _e_tangent_z)
                    _s2[_i] = _p2_1
                    _s3[_i] = _p2_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t0
            _held[_slot - _group, 2] = _t0_low
            _held[_slot - _group, 3] = _t1
            _held[_slot - _group, 4] = _t1_low
            _held[_slot - _group, 5] = _t3
            _held[_slot - _group, 6] = _t3_low
            _held[_slot - _group, 7] = _t4
            _held[_slot - _group, 8] = _t4_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t0 = _held[_slot - _group, 1]
            _t0_low = _held[_slot - _group, 2]
            _t1 = _held[_slot - _group, 3]
            _t1_low = _held[_slot - _group, 4]
            _t3 = _held[_slot - _group, 5]
            _t3_low = _held[_slot - _group, 6]
            _t4 = _held[_slot - _group, 7]
            _t4_low = _held[_slot - _group, 8]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _p5_6, _p5_6_low = _vecmath.pair_times(_t0, _t0_low, -1.0)
            _p5_7, _p5_7_low = _vecmath.pair_product(_p5_6, _p5_6_low, _t4, _t4_low)
            _p5_9, _p5_9_low = _vecmath.pair_product(_t3, _t3_low, _t3, _t3_low)
            _p5_16, _p5_16_low = _vecmath.pair_quotient(_t4, _t4_low, _t3, _t3_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                _p5_0, _p5_0_low = _vecmath.pair_product(_t0, _t0_low, _k_s0, _k_s0_low)
                _p5_1, _p5_1_low = _vecmath.pair_times(_p5_0, _p5_0_low, _e_tangent_z)
                _p5_2, _p5_2_low = _vecmath.pair_quotient(_p5_1, _p5_1_low, _t3, _t3_low)
                _p5_3, _p5_3_low = _vecmath.pair_product(_t1, _t1_low, _k_s0, _k_s0_low)
                _p5_4, _p5_4_low = _vecmath.pair_quotient(_p5_3, _p5_3_low, _t3, _t3_low)
                _p5_5, _p5_5_low = _vecmath.pair_sum(_p5_2, _p5_2_low, _p5_4, _p5_4_low)
                _p5_8, _p5_8_low = _vecmath.pair_product(_p5_7, _p5_7_low, _k_s0, _k_s0_low)
                _p5_10, _p5_10_low = _vecmath.pair_quotient(_p5_8, _p5_8_low, _p5_9, _p5_9_low)
                _p5_11, _p5_11_low = _vecmath.pair_sum(_p5_5, _p5_5_low, _p5_10, _p5_10_low)
                _p5_12 = -_e_tangent_t
                _p5_13, _p5_13_low = _vecmath.pair_plus(_p5_11, _p5_11_low, _p5_12)
                _p5_14, _p5_14_low = _vecmath.pair_times(_p5_13, _p5_13_low, _p_grad_output)
                _out0[_row, _i] = _p5_14 + _p5_14_low
                _p5_15 = -_e_tangent_z
                _p5_17, _p5_17_low = _vecmath.pair_plus(_p5_16, _p5_16_low, _p5_15)
                _p5_18, _p5_18_low = _vecmath.pair_times(_p5_17, _p5_17_low, _p_grad_output)
                _out1[_row, _i] = _p5_18 + _p5_18_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 9] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _t7_ends = 0.0
                _t7_rest = 0.0
                _t8 = 0.0
                _t9 = 0.0
                _t10 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_t = _loops.float64(t[_row, _i])
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _v6_0 = _vecmath.exp(_e_z)
                    _t7_ends = _vecmath_rows.plus(_t7_ends, _v6_0 if _v6_0 == 1.0 else 0.0)
                    _t7_rest = _vecmath_rows.plus(_t7_rest, 0.0 if _v6_0 == 1.0 else _v6_0)
                    _t8 = _vecmath_rows.plus_product(_t8, _e_tangent_z, _v6_0)
                    _t9 = _vecmath_rows.plus(_t9, _e_t)
                    _t10 = _vecmath_rows.plus(_t10, _e_tangent_t)
                    _s4[_i] = _v6_0
                _held[_slot - _group, 10] = _t7_ends
                _held[_slot - _group, 11] = _t7_rest
                _held[_slot - _group, 12] = _t8
                _held[_slot - _group, 13] = _t9
                _held[_slot - _group, 14] = _t10
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 9]
            if _missed > 0.0:
                _t7_ends = _held[_slot - _group, 10]
                _t7_rest = _held[_slot - _group, 11]
                _t8 = _held[_slot - _group, 12]
                _t9 = _held[_slot - _group, 13]
                _t10 = _held[_slot - _group, 14]
                _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
                _t7, _t7_low = _vecmath_rows.two_sum(_t7_ends, _t7_rest)
                _v11_0 = 1.0 / _t7
                _v11_1 = _v11_0 * _t9
                _v11_3 = _v11_0 * _t10
                _v11_5 = (_t7 + _t7_low) * (_t7 + _t7_low)
                _v11_6 = 1.0 / _v11_5
                _v11_7 = _v11_6 * _t9 * _t8
                _v11_12 = _t8 / (_t7 + _t7_low)
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent_t = _loops.float64(tangent_t[_row, _i])
                    _e_tangent_z = _loops.float64(tangent_z[_row, _i])
                    _v11_2 = _v11_1 * _k_s4 * _e_tangent_z
                    _v11_4 = _v11_3 * _k_s4
                    _v11_8 = _v11_7 * _k_s4
                    _v11_9 = _v11_2 + _v11_4 - _v11_8 - _e_tangent_t
                    _v11_10 = _p_grad_output * _v11_9
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v11_10)
                    _v11_11 = -_e_tangent_z
                    _v11_13 = _v11_11 + _v11_12
                    _v11_14 = _p_grad_output * _v11_13
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v11_14)


_kernel_soft_cross_entropy_hvp = _rows.RowKernel(
    __name__,
    "soft_cross_entropy_hvp",
    (
        ("grad_output", "number"),
        ("tangent_z", "array"),
        ("tangent_t", "array"),
        ("z", "array"),
        ("t", "array"),
    ),
    (True, True),
    _rows.Rows(
        _rows32_soft_cross_entropy_hvp,
        (
            "max 0",
            "",
            "pair 1, pair 3, pair 5, pair 7",
            "",
            "max 9",
            "sum 10, sum 11, sum 12, sum 13, sum 14",
            "",
        ),
        9,
        15,
    ),
    _rows.Rows(
        _rows_soft_cross_entropy_hvp,
        (
            "max 0",
            "",
            "pair 1, pair 3, pair 5, pair 7",
            "",
            "max 9",
            "sum 10, sum 11, sum 12, sum 13, sum 14",
            "",
        ),
        5,
        15,
    ),
)


def soft_cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent_z: ArrayLike,
    tangent_t: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times soft_cross_entropy, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_soft_cross_entropy_hvp(
        grad_output, tangent_z, tangent_t, z, t, axis=axis, out=out
    )


@_loops.callable_when_jitted(soft_cross_entropy_hvp)
def _overload_soft_cross_entropy_hvp(grad_output, tangent_z, tangent_t, z, t, axis=-1):
    kind = _kernel_soft_cross_entropy_hvp.jitted_type(grad_output, tangent_z, tangent_t, z, t)

    def jitted(grad_output, tangent_z, tangent_t, z, t, axis=-1):
        with objmode(result=kind):
            result = soft_cross_entropy_hvp(grad_output, tangent_z, tangent_t, z, t, axis=axis)
        return result

    return jitted
