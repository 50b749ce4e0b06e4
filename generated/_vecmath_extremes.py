# Written by `symact build`: a copy of symact's own, change it there.
"""The largest and the smallest element of a row, in vectors of the processor."""

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from ._vecmath_arithmetic import jit_inline

_BYTES, _VECTORS = 64, 4
_INTEGER, _INDEX = ir.IntType(64), ir.IntType(32)


def _extreme(order: str) -> Any:
    """The intrinsic that finds the element that stands in this order to all others.

    A comparison with NaN fails: NaNs are passed over. Of zeros of both signs, either may come out.
    """

    def better(builder: Any, value: Any, best: Any) -> Any:
        return builder.select(builder.fcmp_ordered(order, value, best), value, best)

    @intrinsic
    def extreme(typing_context: Any, array: Any, start: Any, count: Any) -> Any:
        """Of `count` elements of a flat contiguous array; infinite where there are none."""

        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            data = context.make_array(array)(context, builder, arguments[0]).data
            kind = context.get_value_type(array.dtype)
            lanes = _BYTES * 8 // array.dtype.bitwidth
            none = -np.inf if order == ">" else np.inf
            best = [ir.Constant(ir.VectorType(kind, lanes), [none] * lanes)] * _VECTORS

            def loaded(at: Any, lanes: int) -> Any:
                place = builder.gep(data, [builder.add(arguments[1], at)])
                place = builder.bitcast(place, ir.VectorType(kind, lanes).as_pointer())
                return builder.load(place, align=array.dtype.bitwidth // 8)

            def run(at: Any, step: int, best: list[Any], lanes: int) -> tuple[Any, list[Any]]:
                """The best of each lane up to the last whole step."""
                stop = builder.and_(arguments[2], ir.Constant(_INTEGER, -step))
                entry, head = builder.block, builder.append_basic_block("extreme")
                inside, done = (builder.append_basic_block(f"extreme.{n}") for n in ("in", "done"))
                builder.branch(head)
                builder.position_at_end(head)
                place, *states = (builder.phi(value.type) for value in (at, *best))
                for phi, value in zip((place, *states), (at, *best), strict=True):
                    phi.add_incoming(value, entry)
                builder.cbranch(builder.icmp_signed("<", place, stop), inside, done)
                builder.position_at_end(inside)
                after = [builder.add(place, ir.Constant(_INTEGER, step))]
                for number, state in enumerate(states):
                    offset = builder.add(place, ir.Constant(_INTEGER, number * lanes))
                    after.append(better(builder, loaded(offset, lanes), state))
                for phi, value in zip((place, *states), after, strict=True):
                    phi.add_incoming(value, inside)
                builder.branch(head)
                builder.position_at_end(done)
                return place, states

            at, best = run(ir.Constant(_INTEGER, 0), lanes * _VECTORS, best, lanes)
            while len(best) > 1:
                best = [better(builder, *pair) for pair in zip(best[::2], best[1::2], strict=True)]
            at, best = run(at, lanes, best, lanes)
            while lanes > 1:
                lanes //= 2
                best = [better(builder, *(_part(builder, best[0], f, lanes) for f in (0, lanes)))]
            return builder.extract_element(run(at, 1, best, 1)[1][0], ir.Constant(_INDEX, 0))

        return array.dtype(array, types.int64, types.int64), generate

    return extreme


def _part(builder: Any, vector: Any, first: int, count: int) -> Any:
    places = ir.Constant(ir.VectorType(_INDEX, count), list(range(first, first + count)))
    return builder.shuffle_vector(vector, ir.Constant(vector.type, ir.Undefined), places)


_highest, _lowest = _extreme(">"), _extreme("<")


@jit_inline
def largest(array, row, begin, stop):
    """The largest element of a part of a row of a contiguous array, as a float64; NaNs are passed
    over."""
    return np.float64(_highest(array, row * array.shape[1] + begin, stop - begin))


@jit_inline
def least(array, row, begin, stop):
    """The smallest element of a part of a row, in the same way."""
    return np.float64(_lowest(array, row * array.shape[1] + begin, stop - begin))
