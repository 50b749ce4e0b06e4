"""An expression with cases in; the same as a person writes it out: absolute values and signs.

-u if u < 0, u                            =>  abs(u)
f(-x) if x < 0, f(x)                      =>  f(abs(x))
-f(-x) if x < 0, 0 if x == 0, f(x)        =>  sign(x)*f(abs(x))
0 if u < 0, u                             =>  max(0, u)
0 if x < 0, f(x), where f(0) is 0         =>  f(max(0, x))
a if x < 0, a if x == 0, b                =>  a if x <= 0, b

Each is a guess from the shape of the cases, kept where exact algebra proves it on either side of
every comparison and on the tie.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy

from symact.field import Field
from symact.lattice import TooComplex

Cases = tuple[tuple[sympy.Expr, sympy.Basic], ...]

MOST_GAPS = 4
"""Different comparisons that a proof tells apart, three ways each."""


def folded(expression: sympy.Expr) -> sympy.Expr:
    """The expression with every Piecewise in its shortest form."""
    return expression.replace(lambda node: isinstance(node, sympy.Piecewise), _folded)


def is_zero(expression: sympy.Expr) -> bool:
    """Whether exact algebra proves that an expression is zero, whatever its signs are."""
    try:
        return all(_vanishes(one) for one in _regions(expression, MOST_GAPS))
    except (TooComplex, ZeroDivisionError, ValueError):
        return False


def _vanishes(expression: sympy.Expr) -> bool:
    return expression == 0 or bool(Field((expression,)).quotient(expression).num.is_zero())


def _regions(expression: sympy.Expr, left: int) -> Iterator[sympy.Expr]:
    """The expression where a comparison's difference is negative, zero and positive.

    Raises TooComplex for more comparisons than `left`.
    """
    gap = next(_gaps(expression), None)
    if gap is None:
        yield expression
        return
    if not left:
        raise TooComplex("too many comparisons")
    for sign in (-1, 0, 1):
        yield from _regions(_decided(expression, gap, sign), left - 1)


def _gaps(expression: sympy.Expr) -> Iterator[sympy.Expr]:
    """The differences whose signs decide an expression, innermost first."""
    for part in sympy.postorder_traversal(expression):
        match part:
            case sympy.Rel():
                yield part.lhs - part.rhs
            case sympy.Abs() | sympy.sign():
                yield part.args[0]
            case sympy.Max() | sympy.Min() if len(part.args) == 2:
                yield part.args[0] - part.args[1]


def _decided(expression: sympy.Expr, gap: sympy.Expr, sign: int) -> sympy.Expr:
    """An expression with the sign of a difference known."""

    def side(other: sympy.Expr) -> int | None:
        return sign if other == gap else -sign if other == -gap else None

    known: dict[sympy.Basic, sympy.Basic] = {}
    for part in sympy.postorder_traversal(expression):
        match part:
            case sympy.Rel() if (found := side(part.lhs - part.rhs)) is not None:
                known[part] = part.func(found, 0)
            case sympy.Abs() | sympy.sign() if (found := side(part.args[0])) is not None:
                size = part.args[0] if isinstance(part, sympy.Abs) else sympy.S.One
                known[part] = found * size
            case sympy.Max() | sympy.Min() if len(part.args) == 2:
                first, second = part.args
                if (found := side(first - second)) is not None:
                    known[part] = first if (found >= 0) == isinstance(part, sympy.Max) else second
    decided = expression.xreplace(known)
    return decided.subs(root(gap)) if sign == 0 else decided


def root(gap: sympy.Expr) -> dict[sympy.Symbol, sympy.Expr]:
    """A symbol with its value where a difference is zero; nothing if it is not plain."""
    for symbol in sorted(gap.free_symbols, key=str):
        if gap.is_polynomial(symbol) and sympy.degree(gap, symbol) == 1:
            # Nothing solves x + 1 where x is positive.
            values = sympy.solve(gap, symbol)
            return {symbol: values[0]} if values else {}
    return {}


def _folded(expression: sympy.Piecewise) -> sympy.Expr:
    cases = _flat(expression)
    flat = sympy.Piecewise(*cases, evaluate=False)
    guesses = (_guess(cases), sympy.Piecewise(*_merged(cases), evaluate=False))
    return next((one for one in guesses if one is not None and is_zero(one - flat)), flat)


def _flat(expression: sympy.Piecewise) -> Cases:
    """Cases, those within the last of them as cases of their own."""
    *cases, (value, condition) = expression.args
    if condition == sympy.true and isinstance(value, sympy.Piecewise):
        return (*map(tuple, cases), *_flat(value))
    return (*map(tuple, cases), (value, condition))


def _guess(cases: Cases) -> sympy.Expr | None:
    """What may be one formula for all of them."""
    (below, condition), *between, (above, otherwise) = cases
    gap = _below_zero(condition)
    if gap is None or otherwise != sympy.true:
        return None
    if between and below not in (0, above):
        turned = _even(-below, above, gap)
        return None if turned is None else sympy.sign(gap) * turned
    return _even(below, above, gap)


def _below_zero(condition: sympy.Basic) -> sympy.Expr | None:
    """The u of ``u < 0``."""
    if isinstance(condition, sympy.StrictLessThan):
        return condition.lhs - condition.rhs
    if isinstance(condition, sympy.StrictGreaterThan):
        return condition.rhs - condition.lhs
    return None


def _even(below: sympy.Expr, above: sympy.Expr, gap: sympy.Expr) -> sympy.Expr | None:
    """What may be one formula for both signs of a difference."""
    if below == above:
        return above
    if sympy.expand(above - gap) == 0:
        return sympy.Max(0, gap, evaluate=False) if below == 0 else sympy.Abs(gap)
    if not gap.is_Symbol:
        return None
    return above.subs(gap, sympy.Max(0, gap, evaluate=False) if below == 0 else sympy.Abs(gap))


def _merged(cases: Cases) -> Cases:
    """Neighbours of one value as one case."""
    if len(cases) > 2:
        (value, condition), (next_value, next_condition), *rest = cases
        is_tie = isinstance(next_condition, sympy.Eq) and isinstance(condition, sympy.Rel)
        same_sides = is_tie and condition.args == next_condition.args
        if value == next_value and same_sides:
            kind = {"<": sympy.Le, ">": sympy.Ge}.get(condition.rel_op)
            if kind is not None:
                return ((value, kind(*condition.args, evaluate=False)), *_merged(tuple(rest)))
    return cases
