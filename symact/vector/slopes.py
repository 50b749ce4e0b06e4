"""A body in, which may have cases; its partial derivative, ties decided, out.

On a tie the slope is the smaller in size of those on both sides, 0 where their signs differ: a
subgradient, as for functions of one element.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import sympy

from symact.vector.folding import root
from symact.vector.program import log_of


def derivative(expression: sympy.Expr, symbol: sympy.Symbol) -> sympy.Expr:
    """The partial derivative of a body."""
    found = _derivative(expression, symbol).replace(sympy.log, log_of)
    return found.replace(lambda node: node.is_Mul, _bounded)


class _Tanh(sympy.Function):
    """tanh, whose slope is ``1/cosh(u)**2``: ``1 - tanh(u)**2`` has no digit beyond u = 19."""

    def fdiff(self, argindex: int = 1) -> sympy.Expr:
        return sympy.cosh(self.args[0]) ** -2


def _plain_derivative(expression: sympy.Expr, symbol: sympy.Symbol) -> sympy.Expr:
    found = sympy.diff(expression.replace(sympy.tanh, _Tanh), symbol).replace(_Tanh, sympy.tanh)
    # SymPy has p*x**p/x for the slope of x**p, which has no value at 0.
    return sympy.powsimp(found, combine="exp") if _has_open_powers(found) else found


def _bounded(product: sympy.Expr) -> sympy.Expr:
    """A product no part of which overflows alone.

    ``exp(u)/(1 + exp(u))`` => ``1/(1 + exp(-u))``, ``sinh(u)/cosh(u)`` => ``tanh(u)``,
    ``(R/n)**p/R`` => ``(R/n)**(p - 1)/n``
    """
    for factor in product.args:
        if factor.is_Pow and factor.base.is_Mul and not factor.exp.is_Integer:
            for base in factor.base.args:
                if 1 / base in product.args:
                    others = (one for one in product.args if one not in (factor, 1 / base))
                    power = factor.base ** (factor.exp - 1)
                    return sympy.Mul(power, factor.base / base, *others)
        if isinstance(factor, sympy.exp):
            for base, share, rest in _sums_with(product, factor):
                left = [one for one in product.args if one != factor]
                return sympy.Mul(*left) * base / (share + rest * sympy.exp(-factor.args[0]))
        if isinstance(factor, sympy.sinh) and _divides(product, base := sympy.cosh(*factor.args)):
            return product / factor * base * sympy.tanh(*factor.args)
    return product


def _sums_with(
    product: sympy.Expr, power: sympy.Expr
) -> Iterator[tuple[sympy.Expr, sympy.Expr, sympy.Expr]]:
    """What a product is divided by that is a multiple of an exponential and a rest."""
    for base in (one.base for one in product.args if one.is_Pow and one.base.is_Add):
        share = base.coeff(power)
        rest = base - share * power
        # A sum of a row, whose name begins with #, may be of the exponential's size.
        is_plain = share != 0 and not any(
            one.has(sympy.exp) or any(s.name.startswith("#") for s in one.free_symbols)
            for one in (share, rest)
        )
        if is_plain and _divides(product, base):
            yield base, share, rest


def _divides(product: sympy.Expr, base: sympy.Expr) -> bool:
    degree = sympy.Add(*(one.exp for one in product.args if one.is_Pow and one.base == base))
    return bool(degree.is_Integer and degree < 0)


def _has_open_powers(expression: sympy.Expr) -> bool:
    return any(power.exp.free_symbols for power in expression.atoms(sympy.Pow))


def _derivative(expression: sympy.Expr, symbol: sympy.Symbol) -> sympy.Expr:
    cases = [part for part in _outermost(expression) if part.has(symbol)]
    if not cases:
        return _plain_derivative(expression, symbol)
    marks = {part: sympy.Dummy(f"p{number}", real=True) for number, part in enumerate(cases)}
    marked, back = expression.xreplace(marks), {mark: part for part, mark in marks.items()}
    direct = _plain_derivative(marked, symbol).xreplace(back)
    inner = (
        _plain_derivative(marked, mark).xreplace(back) * _of_cases(part.args, symbol)
        for part, mark in marks.items()
    )
    return sympy.Add(direct, *inner)


def _outermost(expression: sympy.Expr) -> list[sympy.Piecewise]:
    """The parts with cases that stand in no other, each once."""
    found: dict[sympy.Piecewise, None] = {}
    walk = sympy.preorder_traversal(expression)
    for part in walk:
        if isinstance(part, sympy.Piecewise):
            found[part] = None
            walk.skip()
    return list(found)


def _of_cases(cases: tuple[sympy.Tuple, ...], symbol: sympy.Symbol) -> sympy.Expr:
    (value, condition), *rest = cases
    slope = _derivative(value, symbol)
    if condition == sympy.true or not rest:
        return slope
    other = _of_cases(tuple(rest), symbol)
    if slope == other:
        return slope
    is_strict = isinstance(condition, sympy.StrictLessThan | sympy.StrictGreaterThan)
    # Where the symbol does not move the comparison there is no kink in it.
    if not is_strict or not condition.has(symbol):
        return _either(condition, slope, other)
    tie = sympy.Eq(condition.lhs, condition.rhs, evaluate=False)
    if rest[0][1] == tie:
        # What stands there was decided before: the side beyond is what follows.
        other = _of_cases(tuple(rest[1:]), symbol)
    at_tie = _smaller(slope, other, condition)
    beyond = other if at_tie == other else _either(tie, at_tie, other)
    return _either(condition, slope, beyond)


def _either(condition: sympy.Basic, holds: sympy.Expr, fails: sympy.Expr) -> sympy.Expr:
    return sympy.Piecewise((holds, condition), (fails, True), evaluate=False)


def _smaller(one: sympy.Expr, other: sympy.Expr, condition: sympy.Rel) -> sympy.Expr:
    """The slope at a tie, from those on its sides."""
    if isinstance(one, sympy.Piecewise):
        return _by_cases(one.args, condition, lambda value: _smaller(value, other, condition))
    if isinstance(other, sympy.Piecewise):
        return _by_cases(other.args, condition, lambda value: _smaller(one, value, condition))
    if one.is_number and other.is_number:
        return sympy.S.Zero if one * other <= 0 else min(one, other, key=abs)
    if one == 0 or other == 0:
        return sympy.S.Zero
    if (known := _at_root(one, other, condition)) is not None:
        return known
    if one.has(sympy.Piecewise) or other.has(sympy.Piecewise):
        # Comparisons of cases have no text of their own.
        return other
    opposed = sympy.StrictLessThan(one * other, 0, evaluate=False)
    shorter = sympy.StrictLessThan(one**2, other**2, evaluate=False)
    return _either(opposed, sympy.S.Zero, _either(shorter, one, other))


def _by_cases(
    cases: Sequence[sympy.Tuple], tie: sympy.Rel, act: Callable[[sympy.Expr], sympy.Expr]
) -> sympy.Expr:
    """The same cases with other values, without those that a tie rules out."""
    (value, condition), *rest = cases
    try:
        known = condition.subs(root(tie.lhs - tie.rhs))
    except TypeError:
        # SymPy compares nothing with an infinity: what a case says at a pole stays as it is.
        known = condition
    if known == sympy.true or not rest:
        return act(value)
    others = _by_cases(rest, tie, act)
    if known == sympy.false:
        return others
    changed = act(value)
    return changed if changed == others else _either(condition, changed, others)


def _at_root(one: sympy.Expr, other: sympy.Expr, tie: sympy.Rel) -> sympy.Expr | None:
    """The slope where both meet, as those of Huber's loss, or are opposed, as those of abs(x)**p.

    None where that is not plain.
    """
    tied = root(tie.lhs - tie.rhs)
    first, second = one.subs(tied), other.subs(tied)
    if not tied or (first - second).has(sympy.Piecewise, sympy.nan, sympy.zoo):
        return None
    if sympy.simplify(first - second) == 0:
        return other
    return sympy.S.Zero if sympy.simplify(first + second) == 0 else None
