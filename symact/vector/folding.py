"""An expression with cases in; the same as a person writes it out: absolute values and signs.

-u if u < 0, u                            =>  abs(u)
f(-x) if x < 0, f(x)                      =>  f(abs(x))
-f(-x) if x < 0, 0 if x == 0, f(x)        =>  sign(x)*f(abs(x))
0 if u < 0, u                             =>  max(0, u)
0 if x < 0, f(x), where f(0) is 0         =>  f(max(0, x))
a if x < 0, a if x == 0, b                =>  a if x <= 0, b
"""

from __future__ import annotations

import sympy

Cases = tuple[tuple[sympy.Expr, sympy.Basic], ...]


def folded(expression: sympy.Expr) -> sympy.Expr:
    """The expression with every Piecewise in its shortest form."""
    return expression.replace(
        lambda node: isinstance(node, sympy.Piecewise),
        lambda node: _folded(_flat(tuple(tuple(pair) for pair in node.args))),
    )


def _flat(cases: Cases) -> Cases:
    """Cases within the last of them, as cases of their own."""
    (value, condition) = cases[-1]
    if condition == sympy.true and isinstance(value, sympy.Piecewise):
        return (*cases[:-1], *_flat(tuple(tuple(pair) for pair in value.args)))
    return tuple((value, condition) for value, condition in cases)


def _folded(cases: Cases) -> sympy.Expr:
    first, *between, last = cases
    condition = first[1]
    if isinstance(condition, sympy.Rel) and last[1] == sympy.true:
        below, above = first[0], last[0]
        gap = _below_zero(condition)
        if gap is not None and not between and (plain := _even(below, above, gap)) is not None:
            return plain
        tied = sympy.Eq(condition.lhs, condition.rhs, evaluate=False)
        if gap is not None and [tuple(pair) for pair in between] == [(sympy.S.Zero, tied)]:
            if below == 0 and (plain := _even(below, above, gap)) is not None:
                return plain
            if (turned := _even(-below, above, gap)) is not None:
                return sympy.sign(gap) * turned
    return sympy.Piecewise(*_merged(cases), evaluate=False)


def _below_zero(condition: sympy.Rel) -> sympy.Expr | None:
    """The u of ``u < 0``."""
    if isinstance(condition, sympy.StrictLessThan):
        return condition.lhs - condition.rhs
    if isinstance(condition, sympy.StrictGreaterThan):
        return condition.rhs - condition.lhs
    return None


def _even(below: sympy.Expr, above: sympy.Expr, gap: sympy.Expr) -> sympy.Expr | None:
    """One formula for both signs of a difference."""
    if below == above:
        return above
    if below == 0 and sympy.expand(above - gap) == 0:
        return sympy.Max(0, gap, evaluate=False)
    if sympy.expand(above + below) == 0 and sympy.expand(above - gap) == 0:
        return sympy.Abs(gap)
    if below == 0 and gap.is_Symbol and above.subs(gap, 0) == 0:
        return above.subs(gap, sympy.Max(0, gap, evaluate=False))
    if gap.is_Symbol and above.subs(gap, -gap) == below:
        return above.subs(gap, sympy.Abs(gap))
    return None


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
