"""Softmax cross-entropy by class.

Written by `symact build` from [cross_entropy] in losses.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows, _vecmath_rows32

__all__ = [
    "cross_entropy",
    "cross_entropy_backward",
    "cross_entropy_hvp",
    "cross_entropy_jvp",
    "cross_entropy_value_and_gradient",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_cross_entropy(_first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out):
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
            _end32 = _loops.float32(_less)
            _frame = _vecmath_rows32.frame(_end32)
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _t1 = _e_z
            _sum3 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                _sum3 = _vecmath_rows.plus(_sum3, _loops.float64(_power))
            _held[_slot - _group, 1] = _t1
            _held[_slot - _group, 2] = _sum3
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            if _sum3 < _vecmath_rows32.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _end32 = _loops.float32(_less)
                _frame = _vecmath_rows32.frame(_end32)
                _sum3_ends = 0.0
                _sum3_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _sum3_ends = _vecmath_rows.plus(_sum3_ends, _at_end)
                    _sum3_rest = _vecmath_rows.plus(
                        _sum3_rest, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                    )
                _held[_slot - _group, 3] = _sum3_ends
                _held[_slot - _group, 4] = _sum3_rest
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _sum3 = _held[_slot - _group, 2]
            _sum3_ends = _held[_slot - _group, 3]
            _sum3_rest = _held[_slot - _group, 4]
            _t2, _t2_low = _vecmath_rows32.parted(_sum3, _sum3_ends, _sum3_rest)
            _v4_0 = -_t1
            _v4_1 = _vecmath32.log_dd(_t2, _t2_low)
            _v4_2 = _v4_0 + _v4_1
            _out[_row] = _v4_2


@_cached
def _rows_cross_entropy(_first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out):
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
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _scratch[0, _i] = _power
            _held[_slot - _group, 1] = _t1
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3, _sum3_low = _vecmath_lanes.total(_scratch, 0, _begin, _stop)
            _held[_slot - _group, 2] = _sum3
            _held[_slot - _group, 3] = _sum3_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            if _sum3 < _vecmath_rows.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _sum3_ends = 0.0
                _sum3_rest, _sum3_rest_low = 0.0, 0.0
                for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.FEW):
                    _part = 0.0
                    for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.FEW):
                        _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                        _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                        _sum3_ends = _vecmath_rows.plus(_sum3_ends, _at_end)
                        _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                    _sum3_rest, _lost = _vecmath_rows.two_sum(_sum3_rest, _part)
                    _sum3_rest_low += _lost
                _held[_slot - _group, 4] = _sum3_ends
                _held[_slot - _group, 5] = _sum3_rest
                _held[_slot - _group, 6] = _sum3_rest_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _sum3 = _held[_slot - _group, 2]
            _sum3_low = _held[_slot - _group, 3]
            _sum3_ends = _held[_slot - _group, 4]
            _sum3_rest = _held[_slot - _group, 5]
            _sum3_rest_low = _held[_slot - _group, 6]
            _t2, _t2_low = _vecmath_rows.parted(
                _sum3, _sum3_low, _sum3_ends, _sum3_rest + _sum3_rest_low
            )
            _v4_0 = -_t1
            _v4_1 = _vecmath_rows.log_of_pair(_t2, _t2_low)
            _v4_2 = _v4_0 + _v4_1
            _out[_row] = _v4_2


_kernel_cross_entropy = _rows.RowKernel(
    __name__,
    "cross_entropy",
    (("z", "array"), ("t", "key")),
    (False,),
    _rows.Rows(_rows32_cross_entropy, ("max 0", "", "sum 2", "sum 3, sum 4", "once"), 0, 5),
    _rows.Rows(_rows_cross_entropy, ("max 0", "", "", "pair 2", "sum 4, pair 5", "once"), 1, 7),
)


def cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any:
    """Softmax cross-entropy by class, reduced over one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy)
def _overload_cross_entropy(z, t, axis=-1):
    kind = _kernel_cross_entropy.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, _copy, _scratch, _held, _out
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
            if _sum1 < _vecmath_rows32.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _end32 = _loops.float32(_less)
                _frame = _vecmath_rows32.frame(_end32)
                _sum1_ends = 0.0
                _sum1_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _sum1_ends = _vecmath_rows.plus(_sum1_ends, _at_end)
                    _sum1_rest = _vecmath_rows.plus(
                        _sum1_rest, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                    )
                _held[_slot - _group, 2] = _sum1_ends
                _held[_slot - _group, 3] = _sum1_rest
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1 = _held[_slot - _group, 1]
            _sum1_ends = _held[_slot - _group, 2]
            _sum1_rest = _held[_slot - _group, 3]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _t0, _t0_low = _vecmath_rows32.parted(_sum1, _sum1_ends, _sum1_rest)
            _v2_0 = _p_grad_output / (_t0 + _t0_low)
            _m3 = _v2_0 * _vecmath_rows.NARROW
            _m3_high, _m3_low = _vecmath_rows32.halves(_m3)
            if _vecmath_rows32.is_handy(_m3):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _vecmath_rows32.scaled(_out[_row, _i], _m3_high, _m3_low)
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out[_row, _i] = _loops.float64(_out[_row, _i]) * _m3
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _sum1 = _held[_slot - _group, 1]
            _sum1_ends = _held[_slot - _group, 2]
            _sum1_rest = _held[_slot - _group, 3]
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t0, _t0_low = _vecmath_rows32.parted(_sum1, _sum1_ends, _sum1_rest)
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _v3_0 = 1.0 if _i == _p_t else 0.0
            _v3_1 = -1.0 * _v3_0
            _v3_2 = _vecmath32.exp(_e_z)
            _v3_3 = _v3_2 / (_t0 + _t0_low)
            _v3_4 = _v3_1 + _v3_3
            _v3_5 = _v3_4 * _p_grad_output
            _out[_row, _i] = _v3_5
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p4_0 = 1.0 if _i == _p_t else 0.0
            _p4_1, _p4_1_low = _vecmath.two_product(-1.0, _p4_0)
            _p4_2, _p4_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t0, _t0_low)
            _p4_4, _p4_4_low = _vecmath.pair_sum(_p4_1, _p4_1_low, _p4_3, _p4_3_low)
            _p4_5, _p4_5_low = _vecmath.pair_times(_p4_4, _p4_4_low, _p_grad_output)
            _out[_row, _i] = _vecmath_rows.kept(_p4_5 + _p4_5_low, _out[_row, _i])


@_cached
def _rows_cross_entropy_backward(
    _first, _last, _few, _step, _n, grad_output, z, t, _copy, _scratch, _held, _out
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
            if _sum1 < _vecmath_rows.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _sum1_ends = 0.0
                _sum1_rest, _sum1_rest_low = 0.0, 0.0
                for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.FEW):
                    _part = 0.0
                    for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.FEW):
                        _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                        _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                        _sum1_ends = _vecmath_rows.plus(_sum1_ends, _at_end)
                        _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                    _sum1_rest, _lost = _vecmath_rows.two_sum(_sum1_rest, _part)
                    _sum1_rest_low += _lost
                _held[_slot - _group, 3] = _sum1_ends
                _held[_slot - _group, 4] = _sum1_rest
                _held[_slot - _group, 5] = _sum1_rest_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum1 = _held[_slot - _group, 1]
            _sum1_low = _held[_slot - _group, 2]
            _sum1_ends = _held[_slot - _group, 3]
            _sum1_rest = _held[_slot - _group, 4]
            _sum1_rest_low = _held[_slot - _group, 5]
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _t0, _t0_low = _vecmath_rows.parted(
                _sum1, _sum1_low, _sum1_ends, _sum1_rest + _sum1_rest_low
            )
            _v2_0 = _p_grad_output / (_t0 + _t0_low)
            _m3 = _v2_0 * _vecmath_rows.NARROW
            for _i in _vecmath_rows.places(_begin, _stop):
                _out[_row, _i] = _out[_row, _i] * _m3
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _sum1 = _held[_slot - _group, 1]
            _sum1_low = _held[_slot - _group, 2]
            _sum1_ends = _held[_slot - _group, 3]
            _sum1_rest = _held[_slot - _group, 4]
            _sum1_rest_low = _held[_slot - _group, 5]
            _p_t = _vecmath_rows.of_row(t, _row)
            _p_grad_output = _vecmath_rows.of_row(grad_output, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t0, _t0_low = _vecmath_rows.parted(
                _sum1, _sum1_low, _sum1_ends, _sum1_rest + _sum1_rest_low
            )
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _v3_0 = 1.0 if _i == _p_t else 0.0
            _v3_1 = -1.0 * _v3_0
            _v3_2 = _vecmath.exp(_e_z)
            _v3_3 = _v3_2 / (_t0 + _t0_low)
            _v3_4 = _v3_1 + _v3_3
            _v3_5 = _v3_4 * _p_grad_output
            _out[_row, _i] = _v3_5
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p4_0 = 1.0 if _i == _p_t else 0.0
            _p4_1, _p4_1_low = _vecmath.two_product(-1.0, _p4_0)
            _p4_2, _p4_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _p4_3, _p4_3_low = _vecmath.pair_quotient(_p4_2, _p4_2_low, _t0, _t0_low)
            _p4_4, _p4_4_low = _vecmath.pair_sum(_p4_1, _p4_1_low, _p4_3, _p4_3_low)
            _p4_5, _p4_5_low = _vecmath.pair_times(_p4_4, _p4_4_low, _p_grad_output)
            _out[_row, _i] = _vecmath_rows.kept(_p4_5 + _p4_5_low, _out[_row, _i])


_kernel_cross_entropy_backward = _rows.RowKernel(
    __name__,
    "cross_entropy_backward",
    (("grad_output", "number"), ("z", "array"), ("t", "key")),
    (True,),
    _rows.Rows(
        _rows32_cross_entropy_backward, ("max 0", "", "", "sum 1", "sum 2, sum 3", "", "once"), 0, 4
    ),
    _rows.Rows(
        _rows_cross_entropy_backward, ("max 0", "", "", "pair 1", "sum 3, pair 4", "", "once"), 0, 6
    ),
)


def cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The gradient of a loss through cross_entropy: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_backward(grad_output, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_backward)
def _overload_cross_entropy_backward(grad_output, z, t, axis=-1):
    kind = _kernel_cross_entropy_backward.jitted_type(grad_output, z, t)

    def jitted(grad_output, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_backward(grad_output, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out0, _out1
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
            _end32 = _loops.float32(_less)
            _frame = _vecmath_rows32.frame(_end32)
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _t1 = _e_z
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                _out1[_row, _i] = _power
            _held[_slot - _group, 1] = _t1
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _sum3 = _vecmath_rows.plus(_sum3, _loops.float64(_out1[_row, _i]))
            _held[_slot - _group, 2] = _sum3
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            if _sum3 < _vecmath_rows32.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _end32 = _loops.float32(_less)
                _frame = _vecmath_rows32.frame(_end32)
                _sum3_ends = 0.0
                _sum3_rest = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _power = _vecmath_rows32.scaled_exp(_x[_at, _i], _frame)
                    _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                    _sum3_ends = _vecmath_rows.plus(_sum3_ends, _at_end)
                    _sum3_rest = _vecmath_rows.plus(
                        _sum3_rest, _loops.float64(_power) - _vecmath_rows.SCALE * _at_end
                    )
                _held[_slot - _group, 3] = _sum3_ends
                _held[_slot - _group, 4] = _sum3_rest
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            _sum3_ends = _held[_slot - _group, 3]
            _sum3_rest = _held[_slot - _group, 4]
            _t2, _t2_low = _vecmath_rows32.parted(_sum3, _sum3_ends, _sum3_rest)
            _v4_0 = 1.0 / _t2
            _m5 = _v4_0 * _vecmath_rows.NARROW
            _m5_high, _m5_low = _vecmath_rows32.halves(_m5)
            if _vecmath_rows32.is_handy(_m5):
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out1[_row, _i] = _vecmath_rows32.scaled(_out1[_row, _i], _m5_high, _m5_low)
            else:
                for _i in _vecmath_rows.places(_begin, _stop):
                    _out1[_row, _i] = _loops.float64(_out1[_row, _i]) * _m5
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _sum3 = _held[_slot - _group, 2]
            _sum3_ends = _held[_slot - _group, 3]
            _sum3_rest = _held[_slot - _group, 4]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t2, _t2_low = _vecmath_rows32.parted(_sum3, _sum3_ends, _sum3_rest)
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _v5_0 = 1.0 if _i == _p_t else 0.0
            _v5_1 = -1.0 * _v5_0
            _v5_2 = _vecmath32.exp(_e_z)
            _v5_3 = _v5_2 / (_t2 + _t2_low)
            _v5_4 = _v5_1 + _v5_3
            _out1[_row, _i] = _v5_4
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p6_0 = 1.0 if _i == _p_t else 0.0
            _p6_1, _p6_1_low = _vecmath.two_product(-1.0, _p6_0)
            _p6_2, _p6_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t2, _t2_low)
            _p6_4, _p6_4_low = _vecmath.pair_sum(_p6_1, _p6_1_low, _p6_3, _p6_3_low)
            _out1[_row, _i] = _vecmath_rows.kept(_p6_4 + _p6_4_low, _out1[_row, _i])
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _sum3 = _held[_slot - _group, 2]
            _sum3_ends = _held[_slot - _group, 3]
            _sum3_rest = _held[_slot - _group, 4]
            _t2, _t2_low = _vecmath_rows32.parted(_sum3, _sum3_ends, _sum3_rest)
            _v7_0 = -_t1
            _v7_1 = _vecmath32.log_dd(_t2, _t2_low)
            _v7_2 = _v7_0 + _v7_1
            _out0[_row] = _v7_2


@_cached
def _rows_cross_entropy_value_and_gradient(
    _first, _last, _few, _step, _n, z, t, _copy, _scratch, _held, _out0, _out1
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
            for _i in _vecmath_rows.places(_begin, _stop):
                _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                _out1[_row, _i] = _power
            _held[_slot - _group, 1] = _t1
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3, _sum3_low = _vecmath_lanes.total(_out1, _row, _begin, _stop)
            _held[_slot - _group, 2] = _sum3
            _held[_slot - _group, 3] = _sum3_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            if _sum3 < _vecmath_rows.NEAR:
                _end = _held[_slot - _group, 0]
                _x, _at, _less = z, _row, _end
                if abs(_end) == _vecmath_rows.INFINITY:
                    _x, _at, _less = _copy, _spare, 0.0
                _sum3_ends = 0.0
                _sum3_rest, _sum3_rest_low = 0.0, 0.0
                for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.FEW):
                    _part = 0.0
                    for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.FEW):
                        _power = _vecmath_rows.scaled_exp(_x[_at, _i], _less)
                        _at_end = _loops.float64(_power == _vecmath_rows.SCALE)
                        _sum3_ends = _vecmath_rows.plus(_sum3_ends, _at_end)
                        _part = _vecmath_rows.plus(_part, _power - _vecmath_rows.SCALE * _at_end)
                    _sum3_rest, _lost = _vecmath_rows.two_sum(_sum3_rest, _part)
                    _sum3_rest_low += _lost
                _held[_slot - _group, 4] = _sum3_ends
                _held[_slot - _group, 5] = _sum3_rest
                _held[_slot - _group, 6] = _sum3_rest_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _sum3 = _held[_slot - _group, 2]
            _sum3_low = _held[_slot - _group, 3]
            _sum3_ends = _held[_slot - _group, 4]
            _sum3_rest = _held[_slot - _group, 5]
            _sum3_rest_low = _held[_slot - _group, 6]
            _t2, _t2_low = _vecmath_rows.parted(
                _sum3, _sum3_low, _sum3_ends, _sum3_rest + _sum3_rest_low
            )
            _p4_0, _p4_0_low = _vecmath.pair_quotient(1.0, 0.0, _t2, _t2_low)
            _m5 = _p4_0 * _vecmath_rows.NARROW
            _m5_low = _p4_0_low * _vecmath_rows.NARROW
            for _i in _vecmath_rows.places(_begin, _stop):
                _out1[_row, _i] = _vecmath_rows.scaled(_out1[_row, _i], _m5, _m5_low)
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _end = _held[_slot - _group, 0]
            _sum3 = _held[_slot - _group, 2]
            _sum3_low = _held[_slot - _group, 3]
            _sum3_ends = _held[_slot - _group, 4]
            _sum3_rest = _held[_slot - _group, 5]
            _sum3_rest_low = _held[_slot - _group, 6]
            _p_t = _vecmath_rows.of_row(t, _row)
            _x, _at, _less = z, _row, _end
            if abs(_end) == _vecmath_rows.INFINITY:
                _x, _at, _less = _copy, _spare, 0.0
            _t2, _t2_low = _vecmath_rows.parted(
                _sum3, _sum3_low, _sum3_ends, _sum3_rest + _sum3_rest_low
            )
            _i = int(_p_t)
            _e_z = _loops.float64(_x[_at, _i]) - _less
            _v5_0 = 1.0 if _i == _p_t else 0.0
            _v5_1 = -1.0 * _v5_0
            _v5_2 = _vecmath.exp(_e_z)
            _v5_3 = _v5_2 / (_t2 + _t2_low)
            _v5_4 = _v5_1 + _v5_3
            _out1[_row, _i] = _v5_4
            _e_z, _e_z_low = _vecmath_rows.difference(_loops.float64(_x[_at, _i]), _less)
            _p6_0 = 1.0 if _i == _p_t else 0.0
            _p6_1, _p6_1_low = _vecmath.two_product(-1.0, _p6_0)
            _p6_2, _p6_2_low = _vecmath.exp_as_pair(_e_z, _e_z_low)
            _p6_3, _p6_3_low = _vecmath.pair_quotient(_p6_2, _p6_2_low, _t2, _t2_low)
            _p6_4, _p6_4_low = _vecmath.pair_sum(_p6_1, _p6_1_low, _p6_3, _p6_3_low)
            _out1[_row, _i] = _vecmath_rows.kept(_p6_4 + _p6_4_low, _out1[_row, _i])
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 1]
            _sum3 = _held[_slot - _group, 2]
            _sum3_low = _held[_slot - _group, 3]
            _sum3_ends = _held[_slot - _group, 4]
            _sum3_rest = _held[_slot - _group, 5]
            _sum3_rest_low = _held[_slot - _group, 6]
            _t2, _t2_low = _vecmath_rows.parted(
                _sum3, _sum3_low, _sum3_ends, _sum3_rest + _sum3_rest_low
            )
            _v7_0 = -_t1
            _v7_1 = _vecmath_rows.log_of_pair(_t2, _t2_low)
            _v7_2 = _v7_0 + _v7_1
            _out0[_row] = _v7_2


_kernel_cross_entropy_value_and_gradient = _rows.RowKernel(
    __name__,
    "cross_entropy_value_and_gradient",
    (("z", "array"), ("t", "key")),
    (False, True),
    _rows.Rows(
        _rows32_cross_entropy_value_and_gradient,
        ("max 0", "", "", "sum 2", "sum 3, sum 4", "", "once", "once"),
        0,
        5,
    ),
    _rows.Rows(
        _rows_cross_entropy_value_and_gradient,
        ("max 0", "", "", "pair 2", "sum 4, pair 5", "", "once", "once"),
        0,
        7,
    ),
)


def cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """Softmax cross-entropy by class and its gradient, in one go.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_cross_entropy_value_and_gradient(z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_value_and_gradient)
def _overload_cross_entropy_value_and_gradient(z, t, axis=-1):
    kind = _kernel_cross_entropy_value_and_gradient.jitted_type(z, t)

    def jitted(z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_value_and_gradient(z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent, z, t, _copy, _scratch, _held, _out
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
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_z = _loops.float64(_x[_at, _i]) - _less
                _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                _v2_0 = _vecmath32.exp(_e_z)
                _t3_ends = _vecmath_rows.plus(_t3_ends, _v2_0 if _v2_0 == 1.0 else 0.0)
                _t3_rest = _vecmath_rows.plus(_t3_rest, 0.0 if _v2_0 == 1.0 else _v2_0)
                _t4 = _vecmath_rows.plus_product(_t4, _e_tangent, _v2_0)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t3_ends
            _held[_slot - _group, 4] = _t3_rest
            _held[_slot - _group, 5] = _t4
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 2]
            _t3_ends = _held[_slot - _group, 3]
            _t3_rest = _held[_slot - _group, 4]
            _t4 = _held[_slot - _group, 5]
            _t3, _t3_low = _vecmath_rows.two_sum(_t3_ends, _t3_rest)
            _v6_0 = _t4 / (_t3 + _t3_low)
            _v6_1 = _v6_0 - _t1
            _out[_row] = _v6_1


@_cached
def _rows_cross_entropy_jvp(
    _first, _last, _few, _step, _n, tangent, z, t, _copy, _scratch, _held, _out
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
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 2] = _t1
            _held[_slot - _group, 3] = _t1_low
            _held[_slot - _group, 4] = _t3
            _held[_slot - _group, 5] = _t3_low
            _held[_slot - _group, 6] = _t4
            _held[_slot - _group, 7] = _t4_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 2]
            _t1_low = _held[_slot - _group, 3]
            _t3 = _held[_slot - _group, 4]
            _t3_low = _held[_slot - _group, 5]
            _t4 = _held[_slot - _group, 6]
            _t4_low = _held[_slot - _group, 7]
            _p6_0, _p6_0_low = _vecmath.pair_quotient(_t4, _t4_low, _t3, _t3_low)
            _p6_1, _p6_1_low = -_t1, -_t1_low
            _p6_2, _p6_2_low = _vecmath.pair_sum(_p6_0, _p6_0_low, _p6_1, _p6_1_low)
            _out[_row] = _p6_2 + _p6_2_low
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += 1.0 if _out[_row] != _out[_row] else 0.0
            _held[_slot - _group, 8] = _missed
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 8]
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
                _t8 = _e_tangent
                _t10_ends = 0.0
                _t10_rest = 0.0
                _t11 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_z = _loops.float64(_x[_at, _i]) - _less
                    _e_tangent = _loops.float64(tangent[_row, _i]) - _level_tangent
                    _v9_0 = _vecmath.exp(_e_z)
                    _t10_ends = _vecmath_rows.plus(_t10_ends, _v9_0 if _v9_0 == 1.0 else 0.0)
                    _t10_rest = _vecmath_rows.plus(_t10_rest, 0.0 if _v9_0 == 1.0 else _v9_0)
                    _t11 = _vecmath_rows.plus_product(_t11, _e_tangent, _v9_0)
                _held[_slot - _group, 9] = _t8
                _held[_slot - _group, 10] = _t10_ends
                _held[_slot - _group, 11] = _t10_rest
                _held[_slot - _group, 12] = _t11
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 8]
            if _missed > 0.0:
                _t8 = _held[_slot - _group, 9]
                _t10_ends = _held[_slot - _group, 10]
                _t10_rest = _held[_slot - _group, 11]
                _t11 = _held[_slot - _group, 12]
                _t10, _t10_low = _vecmath_rows.two_sum(_t10_ends, _t10_rest)
                _v13_0 = _t11 / (_t10 + _t10_low)
                _v13_1 = _v13_0 - _t8
                _out[_row] = _vecmath_rows.kept(_out[_row], _v13_1)


_kernel_cross_entropy_jvp = _rows.RowKernel(
    __name__,
    "cross_entropy_jvp",
    (("tangent", "array"), ("z", "array"), ("t", "key")),
    (False,),
    _rows.Rows(
        _rows32_cross_entropy_jvp, ("max 0", "", "min 1", "sum 3, sum 4, sum 5", "once"), 0, 6
    ),
    _rows.Rows(
        _rows_cross_entropy_jvp,
        ("max 0", "", "min 1", "pair 4, pair 6", "once", "max 8", "sum 10, sum 11, sum 12", "once"),
        4,
        13,
    ),
)


def cross_entropy_jvp(
    tangent: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any:
    """The Jacobian of cross_entropy times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_jvp(tangent, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_jvp)
def _overload_cross_entropy_jvp(tangent, z, t, axis=-1):
    kind = _kernel_cross_entropy_jvp.jitted_type(tangent, z, t)

    def jitted(tangent, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_jvp(tangent, z, t, axis=axis)
        return result

    return jitted


@_cached
def _rows32_cross_entropy_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, z, t, _copy, _scratch, _held, _out
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
def _rows_cross_entropy_hvp(
    _first, _last, _few, _step, _n, grad_output, tangent, z, t, _copy, _scratch, _held, _out
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


_kernel_cross_entropy_hvp = _rows.RowKernel(
    __name__,
    "cross_entropy_hvp",
    (("grad_output", "number"), ("tangent", "array"), ("z", "array"), ("t", "key")),
    (True,),
    _rows.Rows(_rows32_cross_entropy_hvp, ("max 0", "", "min 1", "sum 2, sum 3, sum 4", ""), 1, 5),
    _rows.Rows(
        _rows_cross_entropy_hvp,
        ("max 0", "", "min 1", "pair 2, pair 4", "", "max 6", "sum 7, sum 8, sum 9", ""),
        5,
        10,
    ),
)


def cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times cross_entropy, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    grad_output: one number for each row, of the shape without the axis.
    t: for each row, a place on the axis: integers, of the shape without it.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_cross_entropy_hvp(grad_output, tangent, z, t, axis=axis, out=out)


@_loops.callable_when_jitted(cross_entropy_hvp)
def _overload_cross_entropy_hvp(grad_output, tangent, z, t, axis=-1):
    kind = _kernel_cross_entropy_hvp.jitted_type(grad_output, tangent, z, t)

    def jitted(grad_output, tangent, z, t, axis=-1):
        with objmode(result=kind):
            result = cross_entropy_hvp(grad_output, tangent, z, t, axis=axis)
        return result

    return jitted
