"""A definition and the name of a notation's function in; whether the two are equal out."""

from __future__ import annotations

import sympy

from symact.meaning import to_sympy
from symact.ranges import range_of
from symact.tree import Apply, Node, Symbol, symbols, walk

NODES, DEGREE = 200, 8
"""Largest definition that is tried; no function of the notation needs as much."""


def is_function(definition: Node, name: str) -> bool:
    """Whether a definition of one input equals a function, by exponentials and exact algebra.

    A False means "not proved": the definition may be equal all the same.
    """
    variables = sorted(symbols(definition))
    nodes = sum(1 for _ in walk(definition))
    if len(variables) != 1 or nodes > NODES or range_of(definition, {}).degree > DEGREE:
        return False
    names = {variables[0]: sympy.Symbol(variables[0], real=True)}
    try:
        ours = to_sympy(definition, names)
        theirs = to_sympy(Apply(name, (Symbol(variables[0]),)), names)
    except ValueError:  # A kink: no function that can be asked about has one, but sign.
        return False
    difference = (ours - theirs).rewrite(sympy.erfc, sympy.erf).rewrite(sympy.asinh, sympy.log)
    numerator = sympy.numer(sympy.together(difference.rewrite(sympy.exp)))
    return bool(sympy.powsimp(sympy.expand(numerator)) == 0)
