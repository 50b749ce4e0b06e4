"""SymPy's polynomial algorithms, on expressions whose exponents are no small numbers, too.

To these algorithms ``exp(p*x/q)`` is the p-th power of ``exp(x/q)``. With a parameter's default
0.01, a fraction of 2**59, p has sixteen digits, and GMP ends the process, on an overflow that no
Python code sees. Such powers are symbols here: a factor in common that only they would show is
missed.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy

LARGEST = 100
"""Numerators beyond this make an exponential, or a power, a symbol."""


def cancel(expression: sympy.Expr) -> sympy.Expr:
    """One fraction in lowest terms."""
    return _tamed(sympy.cancel, expression)


def factor(expression: sympy.Expr) -> sympy.Expr:
    """A product of irreducible polynomials."""
    return _tamed(sympy.factor, expression)


def simplify(expression: sympy.Expr) -> sympy.Expr:
    """Whatever SymPy holds to be simpler."""
    return _tamed(sympy.simplify, expression)


def _tamed(act: Callable[[sympy.Expr], sympy.Expr], expression: sympy.Expr) -> sympy.Expr:
    wild = {
        node: sympy.Dummy(f"w{index}", positive=node.is_positive, real=node.is_real)
        for index, node in enumerate(
            sorted(expression.atoms(sympy.exp, sympy.Pow), key=sympy.default_sort_key)
        )
        if _is_wild(node)
    }
    found = act(expression.xreplace(wild))
    return found.xreplace({symbol: node for node, symbol in wild.items()})


def _is_wild(power: sympy.Expr) -> bool:
    exponent = power.exp
    return any(abs(number.p) > LARGEST for number in exponent.atoms(sympy.Rational))
