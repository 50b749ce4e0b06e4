"""An expression in; the same out with sums that cancel, a function and what it tends to, as one.

``1 + erf(u)`` => ``erfc(-u)``, which has digits where erf(u) is nearly -1; rules are data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import permutations

import sympy

from symact.tame import cancel, factor
from symact.vector.program import Place, Taken

_Rule = Callable[[sympy.Expr, sympy.Expr], sympy.Expr]

_BESIDE: Mapping[type, _Rule] = {
    # What 1 + s*f(u) is, for a sign s.
    sympy.erf: lambda s, u: sympy.erfc(-s * u),
    sympy.tanh: lambda s, u: 2 / (1 + sympy.exp(-2 * s * u)),
    sympy.cos: lambda s, u: 2 * (sympy.cos if s > 0 else sympy.sin)(u / 2) ** 2,
}
_LESS_SQUARE: Mapping[type, Callable[[sympy.Expr], sympy.Expr]] = {
    sympy.tanh: lambda u: 1 / sympy.cosh(u) ** 2,
    sympy.sin: lambda u: sympy.cos(u) ** 2,
    sympy.cos: lambda u: sympy.sin(u) ** 2,
}


def without_cancelling(expression: sympy.Expr) -> sympy.Expr:
    """The expression with terms of a sum as one wherever a rule knows them.

    Comparisons stay as they are: SymPy has none of cases.
    """
    if not expression.args or isinstance(expression, Place | Taken):
        return expression
    if isinstance(expression, sympy.Piecewise):
        cases = ((without_cancelling(value), test) for value, test in expression.args)
        return sympy.Piecewise(*cases, evaluate=False)
    args = tuple(map(without_cancelling, expression.args))
    made = expression if args == expression.args else expression.func(*args)
    return _of_sum(made) if made.is_Add else made


def _of_sum(total: sympy.Expr) -> sympy.Expr:
    if (short := _rational(total)) is not None:
        return short
    for one, other in permutations(total.args, 2):
        both = _of_two(one, other / one)
        if both is None:
            both = _beside_root(one, other)
        if both is not None:
            rest = sympy.Add(total, -one, -other)
            return sympy.Add(_of_sum(rest) if rest.is_Add else rest, both)
    return total


def _rational(total: sympy.Expr) -> sympy.Expr | None:
    """``1/x - 1/(x + 1)`` => ``1/(x*(x + 1))``, where one term is left; no sums of a row."""
    symbols = total.free_symbols
    if not total.is_rational_function(*symbols) or any(one.name[0] == "#" for one in symbols):
        return None
    above, below = sympy.fraction(cancel(total))
    return None if above.is_Add or below.is_number else above / factor(below)


def _of_two(one: sympy.Expr, ratio: sympy.Expr) -> sympy.Expr | None:
    """``one + one*ratio``, where a rule knows it."""
    sign, function = ratio.as_coeff_Mul()
    if sign == -1 and function.is_Pow and function.exp == 2 and type(function.base) in _LESS_SQUARE:
        return one * _LESS_SQUARE[type(function.base)](*function.base.args)
    if abs(sign) == 1 and type(function) in _BESIDE:
        return one * _BESIDE[type(function)](sign, *function.args)
    return None


def _beside_root(one: sympy.Expr, other: sympy.Expr) -> sympy.Expr | None:
    """``sqrt(x**2 + 1) - x`` => ``1/(sqrt(x**2 + 1) + x)`` where x is more than half the root."""
    if one.has(sympy.Piecewise) or other.has(sympy.Piecewise):
        # SymPy has no comparisons of cases.
        return None
    sign = 1 if one.is_positive else -1 if one.is_negative else 0
    one, other = sign * one, sign * other
    parts = (*sympy.Mul.make_args(one), *sympy.Mul.make_args(other))
    if not any(part.is_Pow and abs(part.exp) == sympy.S.Half for part in parts):
        return None
    square = cancel(one**2 - other**2)
    if square == 0 or sympy.fraction(square)[0].is_Add or other.is_positive:
        return None
    # Far from cancelling the terms themselves: a square may overflow.
    both = one + other
    whole = square / (one - other)
    least = sympy.Le(other, -one / 2, evaluate=False)
    most = sympy.Le(-other, 2 * one, evaluate=False)
    for near in (least, most):
        whole = sympy.Piecewise((whole, near), (both, True), evaluate=False)
    return sign * whole
