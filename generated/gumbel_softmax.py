"""Gumbel-softmax.

Written by `symact build` from [gumbel_softmax] in softmax.toml.
Change the spec and build again: edits here are lost.
"""

from __future__ import annotations

from typing import Any

from numba import objmode
from numpy.typing import ArrayLike

from . import _loops, _reduce, _rows, _vecmath, _vecmath32, _vecmath_lanes, _vecmath_rows

__all__ = [
    "gumbel_softmax",
    "gumbel_softmax_backward",
    "gumbel_softmax_backward_tau",
    "gumbel_softmax_derivative_tau",
    "gumbel_softmax_hvp",
    "gumbel_softmax_jvp",
]

_cached = _loops.caching(__name__)


@_cached
def _rows32_gumbel_softmax(_first, _last, _few, _step, _n, x, g, tau, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            _v0_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _v0_1 = _e_g + _e_x
                _v0_2 = _v0_0 * _v0_1
                _t1 = _vecmath_rows.larger(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = 0.0
            _v2_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _v2_1 = _e_g + _e_x
                _v2_2 = _v2_0 * _v2_1
                _v2_3 = _v2_2 - _t1
                _v2_4 = _vecmath32.exp(_v2_3)
                _t3 = _vecmath_rows.plus(_t3, _v2_4)
                _s0[_i] = _v2_4
            _held[_slot - _group, 1] = _t3
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _v4_0 = 1.0 / _t3
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _v4_1 = _v4_0 * _k_s0
                _out[_row, _i] = _v4_1


@_cached
def _rows_gumbel_softmax(_first, _last, _few, _step, _n, x, g, tau, _copy, _scratch, _held, _out):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3, _t3_low = 0.0, 0.0
            _p2_2 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_3, _p2_3_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_2)
                    _p2_4, _p2_4_low = _vecmath.exp_as_pair(_p2_3, _p2_3_low)
                    _s0[_i] = _p2_4
                    _s1[_i] = _p2_4_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t3_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t3_low = _held[_slot - _group, 2]
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _p4_0, _p4_0_low = _vecmath.pair_quotient(_k_s0, _k_s0_low, _t3, _t3_low)
                _out[_row, _i] = _p4_0 + _p4_0_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 3] = _missed
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t6 = -_vecmath_rows.INFINITY
                _v5_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v5_1 = _e_g + _e_x
                    _v5_2 = _v5_0 * _v5_1
                    _t6 = _vecmath_rows.larger(_t6, _v5_2)
                _held[_slot - _group, 4] = _t6
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t6 = _held[_slot - _group, 4]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t8 = 0.0
                _v7_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v7_1 = _e_g + _e_x
                    _v7_2 = _v7_0 * _v7_1
                    _v7_3 = _v7_2 - _t6
                    _v7_4 = _vecmath.exp(_v7_3)
                    _t8 = _vecmath_rows.plus(_t8, _v7_4)
                    _s2[_i] = _v7_4
                _held[_slot - _group, 5] = _t8
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 3]
            if _missed > 0.0:
                _t8 = _held[_slot - _group, 5]
                _v9_0 = 1.0 / _t8
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s2 = _s2[_i]
                    _v9_1 = _v9_0 * _k_s2
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v9_1)


_kernel_gumbel_softmax = _rows.RowKernel(
    __name__,
    "gumbel_softmax",
    (("x", "array"), ("g", "array"), ("tau", "parameter")),
    (True,),
    _rows.Rows(_rows32_gumbel_softmax, ("max 0", "sum 1", ""), 1, 2),
    _rows.Rows(_rows_gumbel_softmax, ("max 0", "pair 1", "", "max 3", "max 4", "sum 5", ""), 3, 6),
)


def gumbel_softmax(
    x: ArrayLike, g: ArrayLike, tau: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any:
    """Gumbel-softmax, along one axis.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    tau: default 1.0; a number, or an array that broadcasts against the input with length 1 along
    the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_gumbel_softmax(x, g, tau, axis=axis, out=out)


@_loops.callable_when_jitted(gumbel_softmax)
def _overload_gumbel_softmax(x, g, tau=1.0, axis=-1):
    kind = _kernel_gumbel_softmax.jitted_type(x, g, tau)

    def jitted(x, g, tau=1.0, axis=-1):
        with objmode(result=kind):
            result = gumbel_softmax(x, g, tau, axis=axis)
        return result

    return jitted


@_cached
def _rows32_gumbel_softmax_backward(
    _first, _last, _few, _step, _n, grad_output, x, g, tau, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            _v0_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _v0_1 = _e_g + _e_x
                _v0_2 = _v0_0 * _v0_1
                _t1 = _vecmath_rows.larger(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4 = 0.0
            _v2_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _v2_1 = _e_g + _e_x
                _v2_2 = _v2_0 * _v2_1
                _v2_3 = _e_grad_output if _v2_2 == _t1 else -1.7976931348623157e308
                _t3 = _vecmath_rows.larger(_t3, _v2_3)
                _v2_4 = _v2_2 - _t1
                _v2_5 = _vecmath32.exp(_v2_4)
                _t4 = _vecmath_rows.plus(_t4, _v2_5)
                _s0[_i] = _v2_5
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t6 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t3
                _t6 = _vecmath_rows.plus_product(_t6, _e_grad_output, _k_s0)
            _held[_slot - _group, 3] = _t6
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t6 = _held[_slot - _group, 3]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _v7_0 = _t4 * _t4
            _v7_1 = _v7_0 * _p_tau
            _v7_2 = 1.0 / _v7_1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t3
                _v7_3 = _t4 * _e_grad_output
                _v7_4 = _v7_3 - _t6
                _v7_5 = _v7_2 * _v7_4 * _k_s0
                _out0[_row, _i] = _v7_5
                _out1[_row, _i] = _v7_5


@_cached
def _rows_gumbel_softmax_backward(
    _first, _last, _few, _step, _n, grad_output, x, g, tau, _copy, _scratch, _held, _out0, _out1
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4, _t4_low = 0.0, 0.0
            _p2_3 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_2 = (
                        _e_grad_output if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    )
                    _t3 = _vecmath_rows.larger(_t3, _p2_2)
                    _p2_4, _p2_4_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_3)
                    _p2_5, _p2_5_low = _vecmath.exp_as_pair(_p2_4, _p2_4_low)
                    _s0[_i] = _p2_5
                    _s1[_i] = _p2_5_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
            _held[_slot - _group, 3] = _t4_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t6, _t6_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                        _loops.float64(grad_output[_row, _i]), _t3
                    )
                    _p5_0, _p5_0_low = _vecmath.pair_product(
                        _k_s0, _k_s0_low, _e_grad_output, _e_grad_output_low
                    )
                    _s2[_i] = _p5_0
                    _s3[_i] = _p5_0_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t6, _t6_low = _vecmath.pair_sum(_t6, _t6_low, _part, _part_low)
            _held[_slot - _group, 4] = _t6
            _held[_slot - _group, 5] = _t6_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t4_low = _held[_slot - _group, 3]
            _t6 = _held[_slot - _group, 4]
            _t6_low = _held[_slot - _group, 5]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _p7_0, _p7_0_low = -_t6, -_t6_low
            _p7_1, _p7_1_low = _vecmath.pair_quotient(_p7_0, _p7_0_low, _t4, _t4_low)
            _p7_4, _p7_4_low = _vecmath.pair_times(_t4, _t4_low, _p_tau)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                    _loops.float64(grad_output[_row, _i]), _t3
                )
                _p7_2, _p7_2_low = _vecmath.pair_sum(
                    _e_grad_output, _e_grad_output_low, _p7_1, _p7_1_low
                )
                _p7_3, _p7_3_low = _vecmath.pair_product(_p7_2, _p7_2_low, _k_s0, _k_s0_low)
                _p7_5, _p7_5_low = _vecmath.pair_quotient(_p7_3, _p7_3_low, _p7_4, _p7_4_low)
                _out0[_row, _i] = _p7_5 + _p7_5_low
                _out1[_row, _i] = _p7_5 + _p7_5_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 6] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t9 = -_vecmath_rows.INFINITY
                _v8_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v8_1 = _e_g + _e_x
                    _v8_2 = _v8_0 * _v8_1
                    _t9 = _vecmath_rows.larger(_t9, _v8_2)
                _held[_slot - _group, 7] = _t9
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 7]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t11 = -_vecmath_rows.INFINITY
                _t12 = 0.0
                _v10_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _v10_1 = _e_g + _e_x
                    _v10_2 = _v10_0 * _v10_1
                    _v10_3 = _e_grad_output if _v10_2 == _t9 else -1.7976931348623157e308
                    _t11 = _vecmath_rows.larger(_t11, _v10_3)
                    _v10_4 = _v10_2 - _t9
                    _v10_5 = _vecmath.exp(_v10_4)
                    _t12 = _vecmath_rows.plus(_t12, _v10_5)
                    _s4[_i] = _v10_5
                _held[_slot - _group, 8] = _t11
                _held[_slot - _group, 9] = _t12
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _t11 = _held[_slot - _group, 8]
                _t14 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t11
                    _t14 = _vecmath_rows.plus_product(_t14, _e_grad_output, _k_s4)
                _held[_slot - _group, 10] = _t14
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 6]
            if _missed > 0.0:
                _t11 = _held[_slot - _group, 8]
                _t12 = _held[_slot - _group, 9]
                _t14 = _held[_slot - _group, 10]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _v15_0 = _t12 * _p_tau
                _v15_1 = 1.0 / _v15_0
                _v15_2 = _t14 / _t12
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t11
                    _v15_3 = _e_grad_output - _v15_2
                    _v15_4 = _v15_1 * _v15_3 * _k_s4
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v15_4)
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v15_4)


_kernel_gumbel_softmax_backward = _rows.RowKernel(
    __name__,
    "gumbel_softmax_backward",
    (("grad_output", "array"), ("x", "array"), ("g", "array"), ("tau", "parameter")),
    (True, True),
    _rows.Rows(_rows32_gumbel_softmax_backward, ("max 0", "max 1, sum 2", "sum 3", ""), 1, 4),
    _rows.Rows(
        _rows_gumbel_softmax_backward,
        ("max 0", "max 1, pair 2", "pair 4", "", "max 6", "max 7", "max 8, sum 9", "sum 10", ""),
        5,
        11,
    ),
)


def gumbel_softmax_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The gradient of a loss through gumbel_softmax: grad_output times the Jacobian.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    tau: default 1.0; a number, or an array that broadcasts against the input with length 1 along
    the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_gumbel_softmax_backward(grad_output, x, g, tau, axis=axis, out=out)


@_loops.callable_when_jitted(gumbel_softmax_backward)
def _overload_gumbel_softmax_backward(grad_output, x, g, tau=1.0, axis=-1):
    kind = _kernel_gumbel_softmax_backward.jitted_type(grad_output, x, g, tau)

    def jitted(grad_output, x, g, tau=1.0, axis=-1):
        with objmode(result=kind):
            result = gumbel_softmax_backward(grad_output, x, g, tau, axis=axis)
        return result

    return jitted


@_cached
def _rows32_gumbel_softmax_jvp(
    _first, _last, _few, _step, _n, tangent_x, tangent_g, x, g, tau, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            _v0_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _v0_1 = _e_g + _e_x
                _v0_2 = _v0_0 * _v0_1
                _t1 = _vecmath_rows.larger(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4 = -_vecmath_rows.INFINITY
            _t5 = 0.0
            _v2_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                _v2_1 = _e_g + _e_x
                _v2_2 = _v2_0 * _v2_1
                _v2_3 = _e_tangent_x if _v2_2 == _t1 else -1.7976931348623157e308
                _t3 = _vecmath_rows.larger(_t3, _v2_3)
                _v2_4 = _e_tangent_g if _v2_2 == _t1 else -1.7976931348623157e308
                _t4 = _vecmath_rows.larger(_t4, _v2_4)
                _v2_5 = _v2_2 - _t1
                _v2_6 = _vecmath32.exp(_v2_5)
                _t5 = _vecmath_rows.plus(_t5, _v2_6)
                _s0[_i] = _v2_6
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
            _held[_slot - _group, 3] = _t5
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t7 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t4
                _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t3
                _v6_0 = _e_tangent_g + _e_tangent_x
                _v6_1 = _k_s0 * _v6_0
                _t7 = _vecmath_rows.plus(_t7, _v6_1)
            _held[_slot - _group, 4] = _t7
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t7 = _held[_slot - _group, 4]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _v8_0 = _t5 * _t5
            _v8_1 = _v8_0 * _p_tau
            _v8_2 = 1.0 / _v8_1
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t4
                _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t3
                _v8_3 = _t5 * _e_tangent_g
                _v8_4 = _t5 * _e_tangent_x
                _v8_5 = _v8_3 + _v8_4 - _t7
                _v8_6 = _v8_2 * _v8_5 * _k_s0
                _out[_row, _i] = _v8_6


@_cached
def _rows_gumbel_softmax_jvp(
    _first, _last, _few, _step, _n, tangent_x, tangent_g, x, g, tau, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4 = -_vecmath_rows.INFINITY
            _t5, _t5_low = 0.0, 0.0
            _p2_4 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_2 = _e_tangent_x if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    _t3 = _vecmath_rows.larger(_t3, _p2_2)
                    _p2_3 = _e_tangent_g if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    _t4 = _vecmath_rows.larger(_t4, _p2_3)
                    _p2_5, _p2_5_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_4)
                    _p2_6, _p2_6_low = _vecmath.exp_as_pair(_p2_5, _p2_5_low)
                    _s0[_i] = _p2_6
                    _s1[_i] = _p2_6_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t5, _t5_low = _vecmath.pair_sum(_t5, _t5_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
            _held[_slot - _group, 3] = _t5
            _held[_slot - _group, 4] = _t5_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t7, _t7_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_tangent_g, _e_tangent_g_low = _vecmath_rows.difference(
                        _loops.float64(tangent_g[_row, _i]), _t4
                    )
                    _e_tangent_x, _e_tangent_x_low = _vecmath_rows.difference(
                        _loops.float64(tangent_x[_row, _i]), _t3
                    )
                    _p6_0, _p6_0_low = _vecmath.pair_sum(
                        _e_tangent_g, _e_tangent_g_low, _e_tangent_x, _e_tangent_x_low
                    )
                    _p6_1, _p6_1_low = _vecmath.pair_product(_k_s0, _k_s0_low, _p6_0, _p6_0_low)
                    _s2[_i] = _p6_1
                    _s3[_i] = _p6_1_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t7, _t7_low = _vecmath.pair_sum(_t7, _t7_low, _part, _part_low)
            _held[_slot - _group, 5] = _t7
            _held[_slot - _group, 6] = _t7_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t5_low = _held[_slot - _group, 4]
            _t7 = _held[_slot - _group, 5]
            _t7_low = _held[_slot - _group, 6]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _p8_1, _p8_1_low = -_t7, -_t7_low
            _p8_2, _p8_2_low = _vecmath.pair_quotient(_p8_1, _p8_1_low, _t5, _t5_low)
            _p8_5, _p8_5_low = _vecmath.pair_times(_t5, _t5_low, _p_tau)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_tangent_g, _e_tangent_g_low = _vecmath_rows.difference(
                    _loops.float64(tangent_g[_row, _i]), _t4
                )
                _e_tangent_x, _e_tangent_x_low = _vecmath_rows.difference(
                    _loops.float64(tangent_x[_row, _i]), _t3
                )
                _p8_0, _p8_0_low = _vecmath.pair_sum(
                    _e_tangent_g, _e_tangent_g_low, _e_tangent_x, _e_tangent_x_low
                )
                _p8_3, _p8_3_low = _vecmath.pair_sum(_p8_0, _p8_0_low, _p8_2, _p8_2_low)
                _p8_4, _p8_4_low = _vecmath.pair_product(_k_s0, _k_s0_low, _p8_3, _p8_3_low)
                _p8_6, _p8_6_low = _vecmath.pair_quotient(_p8_4, _p8_4_low, _p8_5, _p8_5_low)
                _out[_row, _i] = _p8_6 + _p8_6_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 7] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t10 = -_vecmath_rows.INFINITY
                _v9_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v9_1 = _e_g + _e_x
                    _v9_2 = _v9_0 * _v9_1
                    _t10 = _vecmath_rows.larger(_t10, _v9_2)
                _held[_slot - _group, 8] = _t10
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t10 = _held[_slot - _group, 8]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t12 = -_vecmath_rows.INFINITY
                _t13 = -_vecmath_rows.INFINITY
                _t14 = 0.0
                _v11_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                    _v11_1 = _e_g + _e_x
                    _v11_2 = _v11_0 * _v11_1
                    _v11_3 = _e_tangent_x if _v11_2 == _t10 else -1.7976931348623157e308
                    _t12 = _vecmath_rows.larger(_t12, _v11_3)
                    _v11_4 = _e_tangent_g if _v11_2 == _t10 else -1.7976931348623157e308
                    _t13 = _vecmath_rows.larger(_t13, _v11_4)
                    _v11_5 = _v11_2 - _t10
                    _v11_6 = _vecmath.exp(_v11_5)
                    _t14 = _vecmath_rows.plus(_t14, _v11_6)
                    _s4[_i] = _v11_6
                _held[_slot - _group, 9] = _t12
                _held[_slot - _group, 10] = _t13
                _held[_slot - _group, 11] = _t14
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t12 = _held[_slot - _group, 9]
                _t13 = _held[_slot - _group, 10]
                _t16 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t13
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t12
                    _v15_0 = _e_tangent_g + _e_tangent_x
                    _v15_1 = _k_s4 * _v15_0
                    _t16 = _vecmath_rows.plus(_t16, _v15_1)
                _held[_slot - _group, 12] = _t16
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 7]
            if _missed > 0.0:
                _t12 = _held[_slot - _group, 9]
                _t13 = _held[_slot - _group, 10]
                _t14 = _held[_slot - _group, 11]
                _t16 = _held[_slot - _group, 12]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _v17_0 = _t14 * _p_tau
                _v17_1 = 1.0 / _v17_0
                _v17_2 = _t16 / _t14
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t13
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t12
                    _v17_3 = _e_tangent_g + _e_tangent_x - _v17_2
                    _v17_4 = _v17_1 * _k_s4 * _v17_3
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v17_4)


_kernel_gumbel_softmax_jvp = _rows.RowKernel(
    __name__,
    "gumbel_softmax_jvp",
    (
        ("tangent_x", "array"),
        ("tangent_g", "array"),
        ("x", "array"),
        ("g", "array"),
        ("tau", "parameter"),
    ),
    (True,),
    _rows.Rows(_rows32_gumbel_softmax_jvp, ("max 0", "max 1, max 2, sum 3", "sum 4", ""), 1, 5),
    _rows.Rows(
        _rows_gumbel_softmax_jvp,
        (
            "max 0",
            "max 1, max 2, pair 3",
            "pair 5",
            "",
            "max 7",
            "max 8",
            "max 9, max 10, sum 11",
            "sum 12",
            "",
        ),
        5,
        13,
    ),
)


def gumbel_softmax_jvp(
    tangent_x: ArrayLike,
    tangent_g: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Jacobian of gumbel_softmax times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    tau: default 1.0; a number, or an array that broadcasts against the input with length 1 along
    the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_gumbel_softmax_jvp(tangent_x, tangent_g, x, g, tau, axis=axis, out=out)


@_loops.callable_when_jitted(gumbel_softmax_jvp)
def _overload_gumbel_softmax_jvp(tangent_x, tangent_g, x, g, tau=1.0, axis=-1):
    kind = _kernel_gumbel_softmax_jvp.jitted_type(tangent_x, tangent_g, x, g, tau)

    def jitted(tangent_x, tangent_g, x, g, tau=1.0, axis=-1):
        with objmode(result=kind):
            result = gumbel_softmax_jvp(tangent_x, tangent_g, x, g, tau, axis=axis)
        return result

    return jitted


@_cached
def _rows32_gumbel_softmax_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_x,
    tangent_g,
    x,
    g,
    tau,
    _copy,
    _scratch,
    _held,
    _out0,
    _out1,
):
    _s0 = _scratch[0]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            _v0_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _v0_1 = _e_g + _e_x
                _v0_2 = _v0_0 * _v0_1
                _t1 = _vecmath_rows.larger(_t1, _v0_2)
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4 = -_vecmath_rows.INFINITY
            _t5 = -_vecmath_rows.INFINITY
            _t6 = 0.0
            _v2_0 = 1.0 / _p_tau
            for _i in _vecmath_rows.places(_begin, _stop):
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _e_grad_output = _loops.float64(grad_output[_row, _i])
                _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                _v2_1 = _e_g + _e_x
                _v2_2 = _v2_0 * _v2_1
                _v2_3 = _e_grad_output if _v2_2 == _t1 else -1.7976931348623157e308
                _t3 = _vecmath_rows.larger(_t3, _v2_3)
                _v2_4 = _e_tangent_x if _v2_2 == _t1 else -1.7976931348623157e308
                _t4 = _vecmath_rows.larger(_t4, _v2_4)
                _v2_5 = _e_tangent_g if _v2_2 == _t1 else -1.7976931348623157e308
                _t5 = _vecmath_rows.larger(_t5, _v2_5)
                _v2_6 = _v2_2 - _t1
                _v2_7 = _vecmath32.exp(_v2_6)
                _t6 = _vecmath_rows.plus(_t6, _v2_7)
                _s0[_i] = _v2_7
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
            _held[_slot - _group, 3] = _t5
            _held[_slot - _group, 4] = _t6
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t8 = 0.0
            _t9 = 0.0
            _t10 = 0.0
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t3
                _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t5
                _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t4
                _v7_0 = _e_tangent_g + _e_tangent_x
                _v7_1 = _k_s0 * _v7_0
                _t8 = _vecmath_rows.plus(_t8, _v7_1)
                _t9 = _vecmath_rows.plus_product(_t9, _e_grad_output, _k_s0)
                _v7_2 = _k_s0 * _e_grad_output * _v7_0
                _t10 = _vecmath_rows.plus(_t10, _v7_2)
            _held[_slot - _group, 5] = _t8
            _held[_slot - _group, 6] = _t9
            _held[_slot - _group, 7] = _t10
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t6 = _held[_slot - _group, 4]
            _t8 = _held[_slot - _group, 5]
            _t9 = _held[_slot - _group, 6]
            _t10 = _held[_slot - _group, 7]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _v11_0 = _p_tau * _p_tau
            _v11_1 = _t6 * _v11_0
            _v11_2 = 1.0 / _v11_1
            _v11_3 = 1.0 / _t6
            _v11_4 = _v11_3 * _t8
            _v11_6 = 2.0 * _t9
            _v11_7 = _v11_6 / _t6
            _v11_10 = _t9 / _t6
            _v11_14 = _t10 / _t6
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t3
                _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t5
                _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t4
                _v11_5 = -_e_grad_output
                _v11_8 = _v11_5 + _v11_7
                _v11_9 = _v11_4 * _v11_8
                _v11_11 = _e_grad_output - _v11_10
                _v11_12 = _v11_11 * _e_tangent_g
                _v11_13 = _v11_11 * _e_tangent_x
                _v11_15 = _v11_9 + _v11_12 + _v11_13 - _v11_14
                _v11_16 = _v11_2 * _k_s0 * _v11_15
                _out0[_row, _i] = _v11_16
                _out1[_row, _i] = _v11_16


@_cached
def _rows_gumbel_softmax_hvp(
    _first,
    _last,
    _few,
    _step,
    _n,
    grad_output,
    tangent_x,
    tangent_g,
    x,
    g,
    tau,
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
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3 = -_vecmath_rows.INFINITY
            _t4 = -_vecmath_rows.INFINITY
            _t5 = -_vecmath_rows.INFINITY
            _t6, _t6_low = 0.0, 0.0
            _p2_5 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_2 = (
                        _e_grad_output if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    )
                    _t3 = _vecmath_rows.larger(_t3, _p2_2)
                    _p2_3 = _e_tangent_x if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    _t4 = _vecmath_rows.larger(_t4, _p2_3)
                    _p2_4 = _e_tangent_g if (_p2_1 + _p2_1_low) == _t1 else -1.7976931348623157e308
                    _t5 = _vecmath_rows.larger(_t5, _p2_4)
                    _p2_6, _p2_6_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_5)
                    _p2_7, _p2_7_low = _vecmath.exp_as_pair(_p2_6, _p2_6_low)
                    _s0[_i] = _p2_7
                    _s1[_i] = _p2_7_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t6, _t6_low = _vecmath.pair_sum(_t6, _t6_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t4
            _held[_slot - _group, 3] = _t5
            _held[_slot - _group, 4] = _t6
            _held[_slot - _group, 5] = _t6_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t8, _t8_low = 0.0, 0.0
            _t9, _t9_low = 0.0, 0.0
            _t10, _t10_low = 0.0, 0.0
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _k_s0 = _s0[_i]
                    _k_s0_low = _s1[_i]
                    _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                        _loops.float64(grad_output[_row, _i]), _t3
                    )
                    _e_tangent_g, _e_tangent_g_low = _vecmath_rows.difference(
                        _loops.float64(tangent_g[_row, _i]), _t5
                    )
                    _e_tangent_x, _e_tangent_x_low = _vecmath_rows.difference(
                        _loops.float64(tangent_x[_row, _i]), _t4
                    )
                    _p7_0, _p7_0_low = _vecmath.pair_sum(
                        _e_tangent_g, _e_tangent_g_low, _e_tangent_x, _e_tangent_x_low
                    )
                    _p7_1, _p7_1_low = _vecmath.pair_product(_k_s0, _k_s0_low, _p7_0, _p7_0_low)
                    _s2[_i] = _p7_1
                    _s3[_i] = _p7_1_low
                    _p7_2, _p7_2_low = _vecmath.pair_product(
                        _k_s0, _k_s0_low, _e_grad_output, _e_grad_output_low
                    )
                    _s4[_i] = _p7_2
                    _s5[_i] = _p7_2_low
                    _p7_3, _p7_3_low = _vecmath.pair_product(
                        _k_s0, _k_s0_low, _e_grad_output, _e_grad_output_low
                    )
                    _p7_4, _p7_4_low = _vecmath.pair_product(_p7_3, _p7_3_low, _p7_0, _p7_0_low)
                    _s6[_i] = _p7_4
                    _s7[_i] = _p7_4_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t8, _t8_low = _vecmath.pair_sum(_t8, _t8_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s4, _s5, _start, _size)
                _t9, _t9_low = _vecmath.pair_sum(_t9, _t9_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s6, _s7, _start, _size)
                _t10, _t10_low = _vecmath.pair_sum(_t10, _t10_low, _part, _part_low)
            _held[_slot - _group, 6] = _t8
            _held[_slot - _group, 7] = _t8_low
            _held[_slot - _group, 8] = _t9
            _held[_slot - _group, 9] = _t9_low
            _held[_slot - _group, 10] = _t10
            _held[_slot - _group, 11] = _t10_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t4 = _held[_slot - _group, 2]
            _t5 = _held[_slot - _group, 3]
            _t6 = _held[_slot - _group, 4]
            _t6_low = _held[_slot - _group, 5]
            _t8 = _held[_slot - _group, 6]
            _t8_low = _held[_slot - _group, 7]
            _t9 = _held[_slot - _group, 8]
            _t9_low = _held[_slot - _group, 9]
            _t10 = _held[_slot - _group, 10]
            _t10_low = _held[_slot - _group, 11]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _p11_1, _p11_1_low = _vecmath.pair_times(_t9, _t9_low, 2.0)
            _p11_2, _p11_2_low = _vecmath.pair_quotient(_p11_1, _p11_1_low, _t6, _t6_low)
            _p11_6, _p11_6_low = -_t9, -_t9_low
            _p11_7, _p11_7_low = _vecmath.pair_quotient(_p11_6, _p11_6_low, _t6, _t6_low)
            _p11_13, _p11_13_low = -_t10, -_t10_low
            _p11_14, _p11_14_low = _vecmath.pair_quotient(_p11_13, _p11_13_low, _t6, _t6_low)
            _p11_17, _p11_17_low = _vecmath.two_product(_p_tau, _p_tau)
            _p11_18, _p11_18_low = _vecmath.pair_product(_t6, _t6_low, _p11_17, _p11_17_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_grad_output, _e_grad_output_low = _vecmath_rows.difference(
                    _loops.float64(grad_output[_row, _i]), _t3
                )
                _e_tangent_g, _e_tangent_g_low = _vecmath_rows.difference(
                    _loops.float64(tangent_g[_row, _i]), _t5
                )
                _e_tangent_x, _e_tangent_x_low = _vecmath_rows.difference(
                    _loops.float64(tangent_x[_row, _i]), _t4
                )
                _p11_0, _p11_0_low = -_e_grad_output, -_e_grad_output_low
                _p11_3, _p11_3_low = _vecmath.pair_sum(_p11_0, _p11_0_low, _p11_2, _p11_2_low)
                _p11_4, _p11_4_low = _vecmath.pair_product(_t8, _t8_low, _p11_3, _p11_3_low)
                _p11_5, _p11_5_low = _vecmath.pair_quotient(_p11_4, _p11_4_low, _t6, _t6_low)
                _p11_8, _p11_8_low = _vecmath.pair_sum(
                    _e_grad_output, _e_grad_output_low, _p11_7, _p11_7_low
                )
                _p11_9, _p11_9_low = _vecmath.pair_product(
                    _p11_8, _p11_8_low, _e_tangent_g, _e_tangent_g_low
                )
                _p11_10, _p11_10_low = _vecmath.pair_sum(_p11_5, _p11_5_low, _p11_9, _p11_9_low)
                _p11_11, _p11_11_low = _vecmath.pair_product(
                    _p11_8, _p11_8_low, _e_tangent_x, _e_tangent_x_low
                )
                _p11_12, _p11_12_low = _vecmath.pair_sum(_p11_10, _p11_10_low, _p11_11, _p11_11_low)
                _p11_15, _p11_15_low = _vecmath.pair_sum(_p11_12, _p11_12_low, _p11_14, _p11_14_low)
                _p11_16, _p11_16_low = _vecmath.pair_product(_k_s0, _k_s0_low, _p11_15, _p11_15_low)
                _p11_19, _p11_19_low = _vecmath.pair_quotient(
                    _p11_16, _p11_16_low, _p11_18, _p11_18_low
                )
                _out0[_row, _i] = _p11_19 + _p11_19_low
                _out1[_row, _i] = _p11_19 + _p11_19_low
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out0, _row, _begin, _stop)
            _missed += _vecmath_rows.any_nan(_out1, _row, _begin, _stop)
            _held[_slot - _group, 12] = _missed
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 12]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t13 = -_vecmath_rows.INFINITY
                _v12_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v12_1 = _e_g + _e_x
                    _v12_2 = _v12_0 * _v12_1
                    _t13 = _vecmath_rows.larger(_t13, _v12_2)
                _held[_slot - _group, 13] = _t13
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 12]
            if _missed > 0.0:
                _t13 = _held[_slot - _group, 13]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t15 = -_vecmath_rows.INFINITY
                _t16 = -_vecmath_rows.INFINITY
                _t17 = -_vecmath_rows.INFINITY
                _t18 = 0.0
                _v14_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _e_grad_output = _loops.float64(grad_output[_row, _i])
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i])
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i])
                    _v14_1 = _e_g + _e_x
                    _v14_2 = _v14_0 * _v14_1
                    _v14_3 = _e_grad_output if _v14_2 == _t13 else -1.7976931348623157e308
                    _t15 = _vecmath_rows.larger(_t15, _v14_3)
                    _v14_4 = _e_tangent_x if _v14_2 == _t13 else -1.7976931348623157e308
                    _t16 = _vecmath_rows.larger(_t16, _v14_4)
                    _v14_5 = _e_tangent_g if _v14_2 == _t13 else -1.7976931348623157e308
                    _t17 = _vecmath_rows.larger(_t17, _v14_5)
                    _v14_6 = _v14_2 - _t13
                    _v14_7 = _vecmath.exp(_v14_6)
                    _t18 = _vecmath_rows.plus(_t18, _v14_7)
                    _s8[_i] = _v14_7
                _held[_slot - _group, 14] = _t15
                _held[_slot - _group, 15] = _t16
                _held[_slot - _group, 16] = _t17
                _held[_slot - _group, 17] = _t18
        for _slot in _vecmath_rows.slots(7, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 12]
            if _missed > 0.0:
                _t15 = _held[_slot - _group, 14]
                _t16 = _held[_slot - _group, 15]
                _t17 = _held[_slot - _group, 16]
                _t20 = 0.0
                _t21 = 0.0
                _t22 = 0.0
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t15
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t17
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t16
                    _v19_0 = _e_tangent_g + _e_tangent_x
                    _v19_1 = _k_s8 * _v19_0
                    _t20 = _vecmath_rows.plus(_t20, _v19_1)
                    _t21 = _vecmath_rows.plus_product(_t21, _e_grad_output, _k_s8)
                    _v19_2 = _k_s8 * _e_grad_output * _v19_0
                    _t22 = _vecmath_rows.plus(_t22, _v19_2)
                _held[_slot - _group, 18] = _t20
                _held[_slot - _group, 19] = _t21
                _held[_slot - _group, 20] = _t22
        for _slot in _vecmath_rows.slots(8, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 12]
            if _missed > 0.0:
                _t15 = _held[_slot - _group, 14]
                _t16 = _held[_slot - _group, 15]
                _t17 = _held[_slot - _group, 16]
                _t18 = _held[_slot - _group, 17]
                _t20 = _held[_slot - _group, 18]
                _t21 = _held[_slot - _group, 19]
                _t22 = _held[_slot - _group, 20]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _v23_0 = _p_tau * _p_tau
                _v23_1 = _t18 * _v23_0
                _v23_2 = 1.0 / _v23_1
                _v23_3 = 1.0 / _t18
                _v23_4 = _v23_3 * _t20
                _v23_6 = 2.0 * _t21
                _v23_7 = _v23_6 / _t18
                _v23_10 = _t21 / _t18
                _v23_14 = _t22 / _t18
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s8 = _s8[_i]
                    _e_grad_output = _loops.float64(grad_output[_row, _i]) - _t15
                    _e_tangent_g = _loops.float64(tangent_g[_row, _i]) - _t17
                    _e_tangent_x = _loops.float64(tangent_x[_row, _i]) - _t16
                    _v23_5 = -_e_grad_output
                    _v23_8 = _v23_5 + _v23_7
                    _v23_9 = _v23_4 * _v23_8
                    _v23_11 = _e_grad_output - _v23_10
                    _v23_12 = _v23_11 * _e_tangent_g
                    _v23_13 = _v23_11 * _e_tangent_x
                    _v23_15 = _v23_9 + _v23_12 + _v23_13 - _v23_14
                    _v23_16 = _v23_2 * _k_s8 * _v23_15
                    _out0[_row, _i] = _vecmath_rows.kept(_out0[_row, _i], _v23_16)
                    _out1[_row, _i] = _vecmath_rows.kept(_out1[_row, _i], _v23_16)


_kernel_gumbel_softmax_hvp = _rows.RowKernel(
    __name__,
    "gumbel_softmax_hvp",
    (
        ("grad_output", "array"),
        ("tangent_x", "array"),
        ("tangent_g", "array"),
        ("x", "array"),
        ("g", "array"),
        ("tau", "parameter"),
    ),
    (True, True),
    _rows.Rows(
        _rows32_gumbel_softmax_hvp,
        ("max 0", "max 1, max 2, max 3, sum 4", "sum 5, sum 6, sum 7", ""),
        1,
        8,
    ),
    _rows.Rows(
        _rows_gumbel_softmax_hvp,
        (
            "max 0",
            "max 1, max 2, max 3, pair 4",
            "pair 6, pair 8, pair 10",
            "",
            "max 12",
            "max 13",
            "max 14, max 15, max 16, sum 17",
            "sum 18, sum 19, sum 20",
            "",
        ),
        9,
        21,
    ),
)


def gumbel_softmax_hvp(
    grad_output: ArrayLike,
    tangent_x: ArrayLike,
    tangent_g: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The Hessian of grad_output times gumbel_softmax, times a tangent.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    tau: default 1.0; a number, or an array that broadcasts against the input with length 1 along
    the axis.

    out: array to write to, of the result's shape and dtype and of any strides; a tuple of arrays,
    one for each result.
    """
    return _kernel_gumbel_softmax_hvp(
        grad_output, tangent_x, tangent_g, x, g, tau, axis=axis, out=out
    )


@_loops.callable_when_jitted(gumbel_softmax_hvp)
def _overload_gumbel_softmax_hvp(grad_output, tangent_x, tangent_g, x, g, tau=1.0, axis=-1):
    kind = _kernel_gumbel_softmax_hvp.jitted_type(grad_output, tangent_x, tangent_g, x, g, tau)

    def jitted(grad_output, tangent_x, tangent_g, x, g, tau=1.0, axis=-1):
        with objmode(result=kind):
            result = gumbel_softmax_hvp(grad_output, tangent_x, tangent_g, x, g, tau, axis=axis)
        return result

    return jitted


@_cached
def _rows32_gumbel_softmax_derivative_tau(
    _first, _last, _few, _step, _n, x, g, tau, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            _p2_2 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_3, _p2_3_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_2)
                    _p2_4, _p2_4_low = _vecmath.exp_as_pair(_p2_3, _p2_3_low)
                    _s0[_i] = _p2_4
                    _s1[_i] = _p2_4_low
                    _p2_5, _p2_5_low = _vecmath.pair_product(_p2_4, _p2_4_low, _p2_0, _p2_0_low)
                    _p2_6, _p2_6_low = _vecmath_rows.vanishing_pair(_e_x, _p2_5, _p2_5_low)
                    _p2_7, _p2_7_low = _vecmath_rows.vanishing_pair(_e_g, _p2_6, _p2_6_low)
                    _s2[_i] = _p2_7
                    _s3[_i] = _p2_7_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t3_low
            _held[_slot - _group, 3] = _t4
            _held[_slot - _group, 4] = _t4_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t3_low = _held[_slot - _group, 2]
            _t4 = _held[_slot - _group, 3]
            _t4_low = _held[_slot - _group, 4]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _p5_1, _p5_1_low = _vecmath.pair_product(_t3, _t3_low, _t3, _t3_low)
            _p5_2, _p5_2_low = _vecmath.two_product(_p_tau, _p_tau)
            _p5_3, _p5_3_low = _vecmath.pair_product(_p5_1, _p5_1_low, _p5_2, _p5_2_low)
            _p5_10, _p5_10_low = _vecmath.pair_product(_t3, _t3_low, _p5_2, _p5_2_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _p5_0, _p5_0_low = _vecmath.pair_product(_t4, _t4_low, _k_s0, _k_s0_low)
                _p5_4, _p5_4_low = _vecmath.pair_quotient(_p5_0, _p5_0_low, _p5_3, _p5_3_low)
                _p5_5, _p5_5_low = _vecmath.pair_times(_k_s0, _k_s0_low, -1.0)
                _p5_6, _p5_6_low = _vecmath.two_sum(_e_g, _e_x)
                _p5_7, _p5_7_low = _vecmath.pair_product(_p5_5, _p5_5_low, _p5_6, _p5_6_low)
                _p5_8, _p5_8_low = _vecmath_rows.vanishing_pair(_e_x, _p5_7, _p5_7_low)
                _p5_9, _p5_9_low = _vecmath_rows.vanishing_pair(_e_g, _p5_8, _p5_8_low)
                _p5_11, _p5_11_low = _vecmath.pair_quotient(_p5_9, _p5_9_low, _p5_10, _p5_10_low)
                _p5_12, _p5_12_low = _vecmath_rows.vanishing_pair(_e_x, _p5_11, _p5_11_low)
                _p5_13, _p5_13_low = _vecmath_rows.vanishing_pair(_e_g, _p5_12, _p5_12_low)
                _p5_14, _p5_14_low = _vecmath.pair_sum(_p5_4, _p5_4_low, _p5_13, _p5_13_low)
                _out[_row, _i] = _p5_14 + _p5_14_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 5] = _missed
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t7 = -_vecmath_rows.INFINITY
                _v6_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v6_1 = _e_g + _e_x
                    _v6_2 = _v6_0 * _v6_1
                    _t7 = _vecmath_rows.larger(_t7, _v6_2)
                _held[_slot - _group, 6] = _t7
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t7 = _held[_slot - _group, 6]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t9 = 0.0
                _t10 = 0.0
                _v8_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v8_1 = _e_g + _e_x
                    _v8_2 = _v8_0 * _v8_1
                    _v8_3 = _v8_2 - _t7
                    _v8_4 = _vecmath.exp(_v8_3)
                    _t9 = _vecmath_rows.plus(_t9, _v8_4)
                    _v8_5 = _v8_4 * _v8_1
                    _v8_6 = _vecmath_rows.vanishing(_e_x, _v8_5)
                    _v8_7 = _vecmath_rows.vanishing(_e_g, _v8_6)
                    _t10 = _vecmath_rows.plus(_t10, _v8_7)
                    _s4[_i] = _v8_4
                _held[_slot - _group, 7] = _t9
                _held[_slot - _group, 8] = _t10
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 7]
                _t10 = _held[_slot - _group, 8]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _v11_0 = _t9 * _t9
                _v11_1 = _p_tau * _p_tau
                _v11_2 = _v11_0 * _v11_1
                _v11_3 = 1.0 / _v11_2
                _v11_4 = _v11_3 * _t10
                _v11_6 = _t9 * _v11_1
                _v11_7 = 1.0 / _v11_6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v11_5 = _v11_4 * _k_s4
                    _v11_8 = _e_g + _e_x
                    _v11_9 = _v11_7 * _k_s4 * _v11_8
                    _v11_10 = _vecmath_rows.vanishing(_e_x, _v11_9)
                    _v11_11 = _vecmath_rows.vanishing(_e_g, _v11_10)
                    _v11_12 = _v11_5 - _v11_11
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v11_12)


@_cached
def _rows_gumbel_softmax_derivative_tau(
    _first, _last, _few, _step, _n, x, g, tau, _copy, _scratch, _held, _out
):
    _s0 = _scratch[0]
    _s1 = _scratch[1]
    _s2 = _scratch[2]
    _s3 = _scratch[3]
    _s4 = _scratch[4]
    for _group in range(_first, _last, _few):
        for _slot in _vecmath_rows.slots(0, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t1 = -_vecmath_rows.INFINITY
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p0_0, _p0_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p0_1, _p0_1_low = _vecmath.pair_quotient(_p0_0, _p0_0_low, _p_tau, 0.0)
                    _t1 = _vecmath_rows.larger(_t1, (_p0_1 + _p0_1_low))
            _held[_slot - _group, 0] = _t1
        for _slot in _vecmath_rows.slots(1, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t1 = _held[_slot - _group, 0]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _t3, _t3_low = 0.0, 0.0
            _t4, _t4_low = 0.0, 0.0
            _p2_2 = -_t1
            for _start in _vecmath_rows.blocks(_begin, _stop, _vecmath_rows.MANY):
                for _i in _vecmath_rows.block(_start, _stop, _vecmath_rows.MANY):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _p2_0, _p2_0_low = _vecmath.two_sum(_e_g, _e_x)
                    _p2_1, _p2_1_low = _vecmath.pair_quotient(_p2_0, _p2_0_low, _p_tau, 0.0)
                    _p2_3, _p2_3_low = _vecmath.pair_plus(_p2_1, _p2_1_low, _p2_2)
                    _p2_4, _p2_4_low = _vecmath.exp_as_pair(_p2_3, _p2_3_low)
                    _s0[_i] = _p2_4
                    _s1[_i] = _p2_4_low
                    _p2_5, _p2_5_low = _vecmath.pair_product(_p2_4, _p2_4_low, _p2_0, _p2_0_low)
                    _p2_6, _p2_6_low = _vecmath_rows.vanishing_pair(_e_x, _p2_5, _p2_5_low)
                    _p2_7, _p2_7_low = _vecmath_rows.vanishing_pair(_e_g, _p2_6, _p2_6_low)
                    _s2[_i] = _p2_7
                    _s3[_i] = _p2_7_low
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s0, _s1, _start, _size)
                _t3, _t3_low = _vecmath.pair_sum(_t3, _t3_low, _part, _part_low)
                _size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)
                _part, _part_low = _vecmath_lanes.pair_total(_s2, _s3, _start, _size)
                _t4, _t4_low = _vecmath.pair_sum(_t4, _t4_low, _part, _part_low)
            _held[_slot - _group, 1] = _t3
            _held[_slot - _group, 2] = _t3_low
            _held[_slot - _group, 3] = _t4
            _held[_slot - _group, 4] = _t4_low
        for _slot in _vecmath_rows.slots(2, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _t3 = _held[_slot - _group, 1]
            _t3_low = _held[_slot - _group, 2]
            _t4 = _held[_slot - _group, 3]
            _t4_low = _held[_slot - _group, 4]
            _p_tau = _vecmath_rows.of_row(tau, _row)
            _p5_1, _p5_1_low = _vecmath.pair_product(_t3, _t3_low, _t3, _t3_low)
            _p5_2, _p5_2_low = _vecmath.two_product(_p_tau, _p_tau)
            _p5_3, _p5_3_low = _vecmath.pair_product(_p5_1, _p5_1_low, _p5_2, _p5_2_low)
            _p5_10, _p5_10_low = _vecmath.pair_product(_t3, _t3_low, _p5_2, _p5_2_low)
            for _i in _vecmath_rows.places(_begin, _stop):
                _k_s0 = _s0[_i]
                _k_s0_low = _s1[_i]
                _e_x = _loops.float64(x[_row, _i])
                _e_g = _loops.float64(g[_row, _i])
                _p5_0, _p5_0_low = _vecmath.pair_product(_t4, _t4_low, _k_s0, _k_s0_low)
                _p5_4, _p5_4_low = _vecmath.pair_quotient(_p5_0, _p5_0_low, _p5_3, _p5_3_low)
                _p5_5, _p5_5_low = _vecmath.pair_times(_k_s0, _k_s0_low, -1.0)
                _p5_6, _p5_6_low = _vecmath.two_sum(_e_g, _e_x)
                _p5_7, _p5_7_low = _vecmath.pair_product(_p5_5, _p5_5_low, _p5_6, _p5_6_low)
                _p5_8, _p5_8_low = _vecmath_rows.vanishing_pair(_e_x, _p5_7, _p5_7_low)
                _p5_9, _p5_9_low = _vecmath_rows.vanishing_pair(_e_g, _p5_8, _p5_8_low)
                _p5_11, _p5_11_low = _vecmath.pair_quotient(_p5_9, _p5_9_low, _p5_10, _p5_10_low)
                _p5_12, _p5_12_low = _vecmath_rows.vanishing_pair(_e_x, _p5_11, _p5_11_low)
                _p5_13, _p5_13_low = _vecmath_rows.vanishing_pair(_e_g, _p5_12, _p5_12_low)
                _p5_14, _p5_14_low = _vecmath.pair_sum(_p5_4, _p5_4_low, _p5_13, _p5_13_low)
                _out[_row, _i] = _p5_14 + _p5_14_low
        for _slot in _vecmath_rows.slots(3, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = 0.0
            _missed += _vecmath_rows.any_nan(_out, _row, _begin, _stop)
            _held[_slot - _group, 5] = _missed
        for _slot in _vecmath_rows.slots(4, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t7 = -_vecmath_rows.INFINITY
                _v6_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v6_1 = _e_g + _e_x
                    _v6_2 = _v6_0 * _v6_1
                    _t7 = _vecmath_rows.larger(_t7, _v6_2)
                _held[_slot - _group, 6] = _t7
        for _slot in _vecmath_rows.slots(5, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t7 = _held[_slot - _group, 6]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _t9 = 0.0
                _t10 = 0.0
                _v8_0 = 1.0 / _p_tau
                for _i in _vecmath_rows.places(_begin, _stop):
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v8_1 = _e_g + _e_x
                    _v8_2 = _v8_0 * _v8_1
                    _v8_3 = _v8_2 - _t7
                    _v8_4 = _vecmath.exp(_v8_3)
                    _t9 = _vecmath_rows.plus(_t9, _v8_4)
                    _v8_5 = _v8_4 * _v8_1
                    _v8_6 = _vecmath_rows.vanishing(_e_x, _v8_5)
                    _v8_7 = _vecmath_rows.vanishing(_e_g, _v8_6)
                    _t10 = _vecmath_rows.plus(_t10, _v8_7)
                    _s4[_i] = _v8_4
                _held[_slot - _group, 7] = _t9
                _held[_slot - _group, 8] = _t10
        for _slot in _vecmath_rows.slots(6, _step, _group, _few, _last):
            _row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)
            _missed = _held[_slot - _group, 5]
            if _missed > 0.0:
                _t9 = _held[_slot - _group, 7]
                _t10 = _held[_slot - _group, 8]
                _p_tau = _vecmath_rows.of_row(tau, _row)
                _v11_0 = _t9 * _t9
                _v11_1 = _p_tau * _p_tau
                _v11_2 = _v11_0 * _v11_1
                _v11_3 = 1.0 / _v11_2
                _v11_4 = _v11_3 * _t10
                _v11_6 = _t9 * _v11_1
                _v11_7 = 1.0 / _v11_6
                for _i in _vecmath_rows.places(_begin, _stop):
                    _k_s4 = _s4[_i]
                    _e_x = _loops.float64(x[_row, _i])
                    _e_g = _loops.float64(g[_row, _i])
                    _v11_5 = _v11_4 * _k_s4
                    _v11_8 = _e_g + _e_x
                    _v11_9 = _v11_7 * _k_s4 * _v11_8
                    _v11_10 = _vecmath_rows.vanishing(_e_x, _v11_9)
                    _v11_11 = _vecmath_rows.vanishing(_e_g, _v11_10)
                    _v11_12 = _v11_5 - _v11_11
                    _out[_row, _i] = _vecmath_rows.kept(_out[_row, _i], _v11_12)


_kernel_gumbel_softmax_derivative_tau = _rows.RowKernel(
    __name__,
    "gumbel_softmax_derivative_tau",
    (("x", "array"), ("g", "array"), ("tau", "parameter")),
    (True,),
    _rows.Rows(
        _rows32_gumbel_softmax_derivative_tau,
        ("max 0", "pair 1, pair 3", "", "max 5", "max 6", "sum 7, sum 8", ""),
        5,
        9,
    ),
    _rows.Rows(
        _rows_gumbel_softmax_derivative_tau,
        ("max 0", "pair 1, pair 3", "", "max 5", "max 6", "sum 7, sum 8", ""),
        5,
        9,
    ),
)


def gumbel_softmax_derivative_tau(
    x: ArrayLike, g: ArrayLike, tau: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any:
    """The derivative of gumbel_softmax with respect to its parameter tau.

    Works along `axis` of arrays of any shape and strides; inputs are broadcast against each other.
    float16, float32 and float64 keep their dtype; integers and booleans are computed in float64. A
    NaN in a row makes its results NaN; elements that are infinite together share the limit equally.

    tau: default 1.0; a number, or an array that broadcasts against the input with length 1 along
    the axis.

    out: array to write to, of the result's shape and dtype and of any strides.
    """
    return _kernel_gumbel_softmax_derivative_tau(x, g, tau, axis=axis, out=out)


@_loops.callable_when_jitted(gumbel_softmax_derivative_tau)
def _overload_gumbel_softmax_derivative_tau(x, g, tau=1.0, axis=-1):
    kind = _kernel_gumbel_softmax_derivative_tau.jitted_type(x, g, tau)

    def jitted(x, g, tau=1.0, axis=-1):
        with objmode(result=kind):
            result = gumbel_softmax_derivative_tau(x, g, tau, axis=axis)
        return result

    return jitted


def gumbel_softmax_backward_tau(
    grad_output: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any:
    """The sum of grad_output times gumbel_softmax_derivative_tau, over the axes along which tau is
    broadcast, of the shape of tau. For NumPy arrays; not for jitted code.
    """
    return _reduce.row_parameter_gradient(
        "gumbel_softmax_backward_tau",
        gumbel_softmax_derivative_tau,
        (("grad_output", "array"), ("x", "array"), ("g", "array"), ("tau", "parameter")),
        3,
        (grad_output, x, g, tau),
        True,
        axis,
        out,
    )
