"""A smooth expression in; how it vanishes at the origin, whence the sign of its zero, out."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from flint import ctx

from symact.numeric import Point, ball
from symact.taylor import NoExpansion, taylor

_TERMS = 8


@dataclass(frozen=True, slots=True)
class Zero:
    """``f(x) ~ c * x**order`` near 0, c of the given sign (0: it depends on parameters)."""

    order: int
    sign: int

    def is_negative_at(self, x_is_negative: bool) -> bool:
        """Whether the value at a zero of that sign is -0.0."""
        return (self.sign < 0) != (x_is_negative and self.order % 2 == 1)


def zero_at_origin(expression: sympy.Expr, variable: sympy.Symbol, probe: Point) -> Zero | None:
    """How an expression vanishes at 0: ``x - tanh(x)`` => (3, 1); None where it does not."""
    if not expression.has(variable):
        return None
    with ctx.workprec(200):
        value = ball(expression, {**probe, variable: 0.0})
    if value.is_finite() and not value.contains(0):
        return None
    try:
        order, coefficients = taylor(expression, variable, _TERMS, probe)
    except NoExpansion:
        return None
    if order == 0:
        return None
    leading = coefficients[0]
    return Zero(order, 1 if leading.is_positive else -1 if leading.is_negative else 0)
