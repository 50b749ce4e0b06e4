"""From a tree with kinks to smooth trees on open regions: ``max(x, 0)`` => 0 if x < 0, x if x > 0.

The order of the decisions is `symact.meaning`'s; here the branches stay display trees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import sympy

from symact.activation import Activation
from symact.choices import first_choice, replaced
from symact.conditions import sign
from symact.derivation.sequence import Line
from symact.meaning import Relation, relation_of, truth_of
from symact.open_intervals import (
    Path,
    Region,
    between,
    bound_of,
    interval_of,
    is_empty,
    is_within,
)
from symact.tame import factor
from symact.to_tree import to_tree
from symact.tree import RELATIONS, Apply, Node, walk

CHOICES = frozenset({"piecewise", "min", "max", "clip"})
"""Heads that a derivation resolves case by case; ``abs`` and ``sign`` have rules of their own."""

_INCREASING = (sympy.exp, sympy.log, sympy.tanh, sympy.sinh, sympy.asinh, sympy.atan, sympy.erf)


def has_choices(node: Node) -> bool:
    """Whether a tree is to be derived case by case."""
    return any(isinstance(part, Apply) and part.head in CHOICES for part in walk(node))


def regions(
    node: Node, names: Mapping[str, sympy.Symbol], inputs: Iterable[str], given: Path = ()
) -> tuple[Region, ...]:
    """The open regions of a tree in the notation's own functions.

    They come in the order of its decisions; where that goes neither up nor down an input, upwards.
    What is `given`, such as the parameters' domains, decides relations but is not repeated.
    """
    variables = [names[name] for name in inputs]
    leaves = tuple(
        (path[len(given) :], value) for path, value in _leaves(node, names, variables, given)
    )
    found = []
    for own, value in leaves:
        condition = None if _is_thin(own) else _condition(own, names, inputs, given)
        if condition is not None:
            found.append(Region(own, condition, value))
    for variable in variables:
        line = Line(variable, names, given, leaves)
        if len(found) > 1 and (arranged := line.arranged(found)) is not None:
            return arranged
    return tuple(found)


def _is_thin(path: Path) -> bool:
    """Whether a path leaves points only: an equality, or neither ``a < b`` nor ``b < a``."""
    if any(relation.equality and truth for relation, truth in path):
        return True
    failing = [relation.difference for relation, truth in path if not truth]
    return any(
        sympy.expand(one + other) == 0
        for place, one in enumerate(failing)
        for other in failing[:place]
    )


def domain_of(activation: Activation, names: Mapping[str, sympy.Symbol]) -> Path:
    """What the domains of an activation's parameters say: ``low < high``."""
    found = []
    for parameter in activation.parameters:
        for part in conjuncts(parameter.domain) if parameter.domain else ():
            if isinstance(part, Apply) and part.head in RELATIONS:
                relation, swapped = relation_of(part, names)
                found.append((relation, not swapped))
    return tuple(found)


def conjuncts(condition: Node) -> tuple[Node, ...]:
    """``a and b`` => a, b"""
    return (
        condition.args if isinstance(condition, Apply) and condition.head == "and" else (condition,)
    )


def _leaves(
    node: Node, names: Mapping[str, sympy.Symbol], inputs: Sequence[sympy.Symbol], path: Path
) -> Iterator[tuple[Path, Node]]:
    choice = first_choice(node)
    if choice is None:
        yield path, node
        return
    where, test, holds, fails = choice
    if test is None:
        yield from _leaves(replaced(node, where, holds), names, inputs, path)
        return
    relation, swapped = relation_of(test, names)
    known = _decided(relation, path, inputs)
    for truth in (True, False):
        if known in (None, truth):
            longer = path if known is not None else (*path, (relation, truth))
            resolved = replaced(node, where, holds if truth != swapped else fails)
            yield from _leaves(resolved, names, inputs, longer)


def _decided(relation: Relation, path: Path, inputs: Sequence[sympy.Symbol]) -> bool | None:
    """Whether a relation holds throughout the open region of a path, None where it divides it."""
    known = truth_of(relation, path)
    if known is not None or relation.equality:
        return known
    plain = tuple(one for one in path if any(bound_of(*one, variable) for variable in inputs))
    # One bound may decide, where it cannot be told which of several is the tightest.
    for bounds in dict.fromkeys((plain, *((one,) for one in plain))):
        side = _sign(relation.difference, bounds, tuple(inputs))
        if side is not None:
            return side > 0
    return None


@lru_cache(4096)
def _sign(expression: sympy.Expr, path: Path, inputs: tuple[sympy.Symbol, ...]) -> int | None:
    """The sign on a region, of a product factor by factor: ``x*exp(x) - x`` where ``x < 0``."""
    whole = sign(expression, path, inputs)
    if whole is not None:
        return whole
    product = 1
    for part in sympy.Mul.make_args(factor(expression)):
        side = sign(part, path, inputs) or _crossing(part, path, inputs)
        if side is None:
            return None
        product *= side
    return product


def _crossing(expression: sympy.Expr, path: Path, inputs: Sequence[sympy.Symbol]) -> int | None:
    """``exp(u) - 2`` => the sign of ``u - log(2)``: an increasing function crosses a level once."""
    level, moving = expression.as_coeff_Add()
    factor, call = moving.as_coeff_Mul()
    if not isinstance(call, _INCREASING):
        return None
    crossing = call.inverse()(-level / factor)
    if crossing.is_infinite and crossing.is_extended_real:
        side: int | None = -int(sympy.sign(crossing))
    else:
        side = sign(call.args[0] - crossing, path, inputs) if crossing.is_real else None
    return None if side is None else side * int(sympy.sign(factor))


def _condition(
    path: Path, names: Mapping[str, sympy.Symbol], inputs: Iterable[str], given: Path
) -> Node | None:
    """A path as a condition: an interval of an input where it is one; None if it is empty."""
    for name in inputs:
        interval = interval_of(path, names[name], given)
        if interval is not None:
            return None if is_empty(interval, given) else between(interval, name)
    kept = needed(path, given)
    return None if kept is None else conjunction(kept, [names[name] for name in inputs])


def needed(path: Path, given: Path) -> Path | None:
    """``low < g and high < g`` => ``high < g``, where ``low < high``; None if no point is left."""
    gaps = [relation.difference if truth else -relation.difference for relation, truth in path]
    pairs = ((one, other) for place, one in enumerate(gaps) for other in gaps[:place])
    if any(is_within(one + other, sympy.S.Zero, given) for one, other in pairs):
        return None
    kept = list(range(len(path)))
    for place in range(len(path)):
        others = [other for other in kept if other != place]
        if any(is_within(gaps[other], gaps[place], given) for other in others):
            kept = others
    return tuple(path[place] for place in kept)


def conjunction(path: Path, variables: Sequence[sympy.Symbol]) -> Node:
    """A path that is no interval, opened: ``x < 0 and b < x``."""
    parts = [
        _opened(relation, truth, variables) for relation, truth in path if not relation.equality
    ]
    return parts[0] if len(parts) == 1 else Apply("and", tuple(parts))


def _opened(relation: Relation, truth: bool, variables: Sequence[sympy.Symbol]) -> Node:
    """A relation as a bound of an input; else with what is constant on one side; else as it is."""
    for variable in variables:
        if (bound := bound_of(relation, truth, variable)) is not None:
            end, is_upper = bound
            return Apply("<" if is_upper else ">", (to_tree(variable), to_tree(end)))
    left, right = relation.left, relation.right
    if left.is_number or right.is_number:
        constant, moving = relation.difference.as_coeff_Add()
        turned = moving.could_extract_minus_sign()
        side, level = (-moving, constant) if turned else (moving, -constant)
        return Apply("<" if turned == truth else ">", (to_tree(side), to_tree(level)))
    sides = (left, right) if truth else (right, left)
    return Apply("<", tuple(to_tree(one) for one in sides))
