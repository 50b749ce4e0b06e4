"""A comparison of branches in; how floats decide it, and which branch has the tie, out."""

from __future__ import annotations

from math import inf, nextafter

import sympy

from symact.fast_bounds import is_float
from symact.meaning import Decision, Relation, Split


def threshold(relation: Relation) -> tuple[Relation, bool]:
    """``3 + x < 0`` => ``x < -3``: a comparison of floats, which no rounding can falsify.

    A bound that is no float gives way to the float beyond which the relation holds; then no float
    is a tie, which the second result says.
    """
    gap = sympy.expand(relation.difference)
    if len(gap.free_symbols) != 1:
        return relation, True
    (symbol,) = gap.free_symbols
    slope, offset = gap.coeff(symbol, 1), gap.coeff(symbol, 0)
    if gap != slope * symbol + offset or not (slope.is_Rational and offset.is_Rational):
        return relation, True
    bound = -offset / slope
    is_tied = is_float(bound)
    if not is_tied:
        if relation.equality or not 2.0**-900 < abs(bound) < 2.0**900:
            return relation, True
        nearest = float(bound)
        outward = inf if slope < 0 else -inf
        is_inside = (sympy.Rational(nearest) < bound) == (slope < 0)
        bound = sympy.Rational(nextafter(nearest, outward) if is_inside else nearest)
    sides = (bound, symbol) if slope > 0 else (symbol, bound)
    return Relation(*sides, relation.equality), is_tied


def _value_at(
    decision: Decision, symbol: sympy.Symbol, number: sympy.Rational
) -> sympy.Rational | None:
    """A rational function's value at a point that is on no border and no pole of it, else None."""
    while isinstance(decision, Split):
        gap = decision.relation.difference.subs(symbol, number)
        if not gap.is_Rational or gap == 0:
            return None
        holds = gap > 0 and not decision.relation.equality
        decision = decision.holds if holds else decision.fails
    expression = decision.expression
    if expression.free_symbols - {symbol} or not expression.is_rational_function(symbol):
        return None
    value = expression.subs(symbol, number)
    return value if value.is_Rational else None


def side_of_tie(
    decision: Split, relation: Relation, variable: sympy.Symbol, holds_zero: bool
) -> bool | None:
    """Whether at a tie the slope of smallest magnitude is that where the relation holds.

    False means that it is the other one; None that neither is certain, or that 0 lies between them.
    `holds_zero` says that the slope where it holds is 0 whatever the arguments are.
    """
    slope = sympy.diff(relation.difference, variable)
    if relation.equality or not (slope.is_positive or slope.is_negative):
        return None
    if holds_zero:
        return True
    number = relation.left if relation.left.is_number else relation.right
    if not number.is_Rational or variable not in (relation.left, relation.right):
        return None
    one = _value_at(decision.holds, variable, number)
    other = _value_at(decision.fails, variable, number)
    if one is None or other is None or one * other <= 0:
        return None
    return bool(abs(one) < abs(other))
