"""Two functions of an axis in; the parameters with which the second is proved to be the first, out.

Both are taken apart into reductions and results; each is compared by exact algebra, for rows of any
length. Inputs stand in the same order; parameters have their defaults, or are the asked function's
own, in their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import sympy

from symact.activation import Activation
from symact.meaning import symbols_of
from symact.tree import Node, Number, Symbol
from symact.vector.invariance import is_equal, without_free_ends
from symact.vector.program import Program, program

Arguments = tuple[tuple[str, Node], ...]


def same_rows(asked: Activation, candidate: Activation) -> Arguments | None:
    """The candidate's parameters with which it is proved to be the asked function, if it is."""
    try:
        ours = without_free_ends(program(asked))
        theirs = without_free_ends(program(candidate))
    except (ValueError, KeyError):
        return None
    if _roles(asked, ours) != _roles(candidate, theirs):
        return None
    inputs = {
        symbols_of(candidate)[other]: symbols_of(asked)[own]
        for own, other in zip(asked.inputs, candidate.inputs, strict=True)
    }
    for arguments in _choices(asked, candidate):
        values = {symbols_of(candidate)[n]: _symbolic(node, asked) for n, node in arguments}
        if _is_same(ours, theirs, inputs | values):
            return arguments
    return None


def _roles(activation: Activation, found: Program) -> list[int]:
    """For each input in its order, which kind of argument it is."""
    kinds = (found.arrays, found.numbers, found.keys)
    return [
        sum(2**place for place, kind in enumerate(kinds) if symbols_of(activation)[name] in kind)
        for name in activation.inputs
    ]


def _choices(asked: Activation, candidate: Activation) -> Iterator[Arguments]:
    yield tuple((p.name, _exact(p.default)) for p in candidate.parameters)
    if candidate.parameters and len(candidate.parameters) == len(asked.parameters):
        pairs = zip(candidate.parameters, asked.parameters, strict=True)
        yield tuple((theirs.name, Symbol(ours.name)) for theirs, ours in pairs)


def _exact(value: float) -> Number:
    return Number(Fraction(value), repr(value))


def _symbolic(node: Node, asked: Activation) -> sympy.Expr:
    if isinstance(node, Symbol):
        return symbols_of(asked)[node.name]
    assert isinstance(node, Number)
    return sympy.Rational(node.value.numerator, node.value.denominator)


def _is_same(ours: Program, theirs: Program, values: dict[sympy.Symbol, sympy.Expr]) -> bool:
    """Whether results are equal, given what stands for the other program's symbols."""
    values = dict(values)
    for stage in theirs.stages:
        body = stage.body.subs(values, simultaneous=True)
        key = values.get(stage.key) if stage.key is not None else None
        equal = (
            own.symbol for own in ours.stages
            if (own.kind, own.key) == (stage.kind, key) and is_equal(own.body, body)
        )  # fmt: skip
        found = next(equal, None)
        if found is None:
            return False
        values[stage.symbol] = found
    return all(
        own.along == other.along
        and is_equal(own.expression, other.expression.subs(values, simultaneous=True))
        for own, other in zip(ours.outputs, theirs.outputs, strict=True)
    )
