"""Sums in; where the multiples of an exponential in them are not zero, out.

In ``sum(p*exp(x))`` an element of x counts where p is not 0: the largest x of all others is not a
level for the sum, and ``exp(x - M)`` of those left out may be infinite.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import sympy

LEAST = -sympy.Integer(int(sys.float_info.max))
"""Below every level."""

Presence = frozenset[frozenset[sympy.Expr]]
"""Sets of factors: something counts where no factor of some set is 0."""

ALWAYS: Presence = frozenset({frozenset()})

Test = Callable[[sympy.Expr], bool]


def presence(bodies: Iterable[sympy.Expr], is_power: Test, varies: Test) -> Presence:
    """Where the exponentials that a test finds count in some body of a sum."""
    found = frozenset().union(*(_presence(body, is_power, varies) for body in bodies))
    return frozenset(one for one in found if not any(other < one for other in found))


def _presence(body: sympy.Expr, is_power: Test, varies: Test) -> Presence:
    if isinstance(body, sympy.exp):
        return ALWAYS if is_power(body) else frozenset()
    if body.is_Add:
        return frozenset().union(*(_presence(part, is_power, varies) for part in body.args))
    if isinstance(body, sympy.Piecewise):
        return frozenset(
            one | {_indicator(body, place)}
            for place, (value, _) in enumerate(body.args)
            for one in _presence(value, is_power, varies)
        )
    if not body.is_Mul:
        return frozenset()
    weights = frozenset(
        factor.as_base_exp()[0]
        for factor in body.args
        if varies(factor) and not factor.is_nonzero and not isinstance(factor, sympy.exp)
    )
    inside = [(part, _presence(part, is_power, varies)) for part in body.args]
    return frozenset(
        one | (weights - {part.as_base_exp()[0]}) for part, found in inside for one in found
    )


def _indicator(choice: sympy.Piecewise, place: int) -> sympy.Expr:
    """1 where a branch is taken, else 0."""
    rows = [(sympy.Integer(k == place), test) for k, (_, test) in enumerate(choice.args)]
    return sympy.Piecewise(*rows, evaluate=False)


def where_present(value: sympy.Expr, found: Presence, other: sympy.Expr = LEAST) -> sympy.Expr:
    """A value where it counts, else another."""
    masked = other
    for factors in sorted(found, key=str):
        inner = value
        for factor in sorted(factors, key=str):
            rows = ((masked, sympy.Eq(factor, 0, evaluate=False)), (inner, True))
            inner = sympy.Piecewise(*rows, evaluate=False)
        masked = inner
    return masked


def is_weighted(product: sympy.Expr, found: Presence) -> bool:
    """Whether a product is 0 wherever its exponential does not count."""
    factors = {factor.as_base_exp()[0] for factor in sympy.Mul.make_args(product)}
    return any(one <= factors for one in found)
