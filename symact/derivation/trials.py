"""From an activation to the points where a derivation's lines are compared, none on a kink."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

import sympy
from flint import ctx

from symact.activation import Activation, Parameter
from symact.meaning import decide, flatten, symbols_of
from symact.numeric import ball
from symact.reference import evaluate
from symact.tree import TRUE, Apply, integer

Point = Mapping[str, Fraction]

_INPUTS = tuple(Fraction(*pair) for pair in ((-29, 11), (-8, 13), (5, 17), (19, 13), (43, 11)))
_STRETCH = Fraction(9, 7)
_SHIFT = Fraction(3, 8)
"""Stands for a parameter of 0 where 0 is a kink."""


def points_for(activation: Activation) -> tuple[Point, ...]:
    """Each input through five numbers, parameters at two values; what lies on a kink is left out.

    There a line and the one before it may take derivatives from different sides.
    """
    ties = _ties(activation)
    defaults = {p.name: Fraction(p.default) for p in activation.parameters}
    found = [
        point
        for parameters in _settings(activation, defaults)
        for point in _points(activation, parameters)
        if not _is_tie(point, ties)
    ]
    if found:
        return tuple(found)
    shifted = {name: value or _SHIFT for name, value in defaults.items()}
    settings = _settings(activation, shifted)
    return tuple(point for parameters in settings for point in _points(activation, parameters))


def _points(activation: Activation, parameters: Point) -> Iterator[dict[str, Fraction]]:
    for turn in range(len(_INPUTS)):
        inputs = {
            name: _INPUTS[(turn + 2 * place) % len(_INPUTS)]
            for place, name in enumerate(activation.inputs)
        }
        yield {**inputs, **parameters}


def _settings(activation: Activation, start: Point) -> Iterator[Point]:
    """Values of the parameters, and values near them, as far as the domains allow."""
    moved = {name: value * _STRETCH for name, value in start.items()}
    for values in (start, moved) if moved != start else (start,):
        if all(_allows(parameter, values) for parameter in activation.parameters):
            yield values


def _allows(parameter: Parameter, values: Point) -> bool:
    if parameter.domain is None:
        return True
    one, zero = integer(1), integer(0)
    cases = (Apply("case", (one, parameter.domain)), Apply("case", (zero, TRUE)))
    return bool(evaluate(Apply("piecewise", cases), values) == 1)


def _ties(activation: Activation) -> tuple[sympy.Expr, ...]:
    """What vanishes where branches meet."""
    names = symbols_of(activation)
    relations = (
        relation
        for branch in flatten(decide(activation.definition, names))
        for relation, _ in branch.conditions
    )
    return tuple(dict.fromkeys(relation.difference for relation in relations))


def _is_tie(point: Point, ties: tuple[sympy.Expr, ...]) -> bool:
    with ctx.workprec(200):
        return any(
            ball(tie, {symbol: point[symbol.name] for symbol in tie.free_symbols}).contains(0)
            for tie in ties
        )
