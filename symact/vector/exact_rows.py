"""A program and a row of exact numbers in; the program's results at that row, as balls, out.

For functions of the output alone: their argument is what a kernel put out, which is the exact
output of no input. What they compute is their formula, which is derived, and proved, from the
definition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy
from flint import arb

from symact.numeric import ball
from symact.vector.program import LENGTH, Program

Values = Mapping[str, Sequence[arb]]
"""Of each array its elements, of each number and parameter one."""


def exact_result(found: Program, values: Values, output: int, place: int) -> arb:
    """A result, at a place, at the current precision.

    Raises ValueError for a reduction that is no sum.
    """
    length = max(len(values[array.name]) for array in found.arrays)
    single = {symbol: values[symbol.name][0] for symbol in (*found.numbers, *found.parameters)}
    single[LENGTH] = arb(length)

    def at(place: int) -> dict[sympy.Symbol, arb]:
        return single | {array: values[array.name][place] for array in found.arrays}

    for stage in found.stages:
        if stage.kind != "sum":
            raise ValueError(f"no exact value of a {stage.kind} of {stage.body}")
        terms = (ball(stage.body, at(place)) for place in range(length))
        single[stage.symbol] = sum(terms, arb(0))
    return ball(found.outputs[output].expression, at(place))
