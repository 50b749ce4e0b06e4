"""A definition and the name of a notation's function in; whether the two are equal out."""

from __future__ import annotations

import sympy

from symact.meaning import to_sympy
from symact.tree import Apply, Node, Symbol, symbols, walk

LARGEST = 200
"""Most nodes of a definition that is tried; no function of the notation needs as many."""


def is_function(definition: Node, name: str) -> bool:
    """Whether a definition of one input equals a function, by exponentials and exact algebra.

    A False means "not proved": the definition may be equal all the same.
    """
    variables = sorted(symbols(definition))
    if len(variables) != 1 or sum(1 for _ in walk(definition)) > LARGEST:
        return False
    names = {variables[0]: sympy.Symbol(variables[0], real=True)}
    try:
        ours = to_sympy(definition, names)
        theirs = to_sympy(Apply(name, (Symbol(variables[0]),)), names)
    except ValueError:
        return False
    difference = (ours - theirs).rewrite(sympy.exp)
    return bool(
        sympy.cancel(sympy.powsimp(sympy.expand(sympy.numer(sympy.together(difference))))) == 0
    )
