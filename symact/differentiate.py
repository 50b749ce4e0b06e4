"""From an `Activation` to its derivatives: a decision tree of smooth SymPy expressions each."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from symact.activation import Activation
from symact.meaning import Decision, Leaf, Relation, Split, decide, map_leaves, symbols_of


@dataclass(frozen=True, slots=True)
class Derivative:
    """The derivative of an activation with respect to `variables`, one name per order.

    No variables: the function itself.
    """

    activation: Activation
    variables: tuple[str, ...]
    decision: Decision

    @property
    def order(self) -> int:
        return len(self.variables)


def differentiate(activation: Activation, variables: tuple[str, ...] = ()) -> Derivative:
    """``differentiate(f, ("x", "x"))`` is f''; branches are differentiated on their open sets."""
    names = symbols_of(activation)
    decision = decide(activation.definition, names)
    if variables:
        decision = map_leaves(_without_points(decision), lambda leaf: _diff(leaf, variables, names))
    return Derivative(activation, variables, decision)


def _diff(
    leaf: sympy.Expr, variables: tuple[str, ...], names: dict[str, sympy.Symbol]
) -> sympy.Expr:
    found = sympy.diff(leaf, *(names[name] for name in variables))
    return found.replace(lambda part: part.is_Mul, _with_joined_powers)


def _with_joined_powers(product: sympy.Expr) -> sympy.Expr:
    """``p*x**p/x`` => ``p*x**(p - 1)``, which has its value at 0, too, and at infinity."""
    powers = [one for one in product.args if one.is_Pow and not one.exp.is_number]
    for power in powers:
        base, exponent = power.args
        for factor in product.args:
            other, degree = factor.as_base_exp()
            if degree.is_Integer and other in (base, -base):
                sign = sympy.S.One if other == base else sympy.S.NegativeOne**degree
                product = product / factor / power * sign * base ** (exponent + degree)
                return _with_joined_powers(product)
    return product


def _without_points(decision: Decision, failed: tuple[Relation, ...] = ()) -> Decision:
    """A value given at a single point says nothing of the slope there: its neighbors do.

    `failed` are relations known not to hold: where neither ``x < 0`` nor ``0 < x``, x is 0.
    """
    if isinstance(decision, Leaf):
        return decision
    relation = decision.relation
    if relation.equality:
        return _without_points(decision.fails, failed)
    if Relation(relation.right, relation.left) in failed:
        return _without_points(decision.holds, failed)
    return Split(
        relation,
        _without_points(decision.holds, failed),
        _without_points(decision.fails, (*failed, relation)),
    )
