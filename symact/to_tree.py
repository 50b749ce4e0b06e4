"""A SymPy expression in; the display tree that a person would write for it out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import sympy

from symact.meaning import fraction_of
from symact.tree import FUNCTIONS, Apply, Constant, Node, Number, Symbol, integer, rational

ONE = integer(1)

DECIMAL_FROM = 20
"""Fractions whose larger denominator divides a power of ten, and not of two, are decimals."""

LONGEST_DECIMAL = 200
"""Digits after the point that a number is written with at most."""


def to_tree(expression: sympy.Expr, known: Mapping[sympy.Expr, Node] | None = None) -> Node:
    """The tree of a smooth expression; parts that are `known` are written as they are there.

    In a product, symbols that are not known (parameters) stand before those that are (inputs).
    """
    known = known or {}
    if expression in known:
        return known[expression]
    if expression.is_Rational:
        return number(fraction_of(expression))
    if expression in (sympy.pi, sympy.E):
        return Constant("pi" if expression is sympy.pi else "E")
    if expression.is_Symbol:
        return Symbol(expression.name)
    if expression.is_Add:
        terms = sorted(expression.as_ordered_terms(), key=lambda term: not term.is_number)
        return total(to_tree(term, known) for term in terms)
    if expression.is_Mul or expression.is_Pow:
        return _product(expression, known)
    if isinstance(expression, sympy.exp):
        factor, logarithm = expression.args[0].as_independent(sympy.log)
        if isinstance(logarithm, sympy.log):
            return Apply("pow", (to_tree(logarithm.args[0], known), to_tree(factor, known)))
    if isinstance(expression, sympy.Piecewise):
        return _cases(expression, known)
    name = expression.func.__name__.lower()
    if name not in FUNCTIONS:
        raise ValueError(f"{expression} cannot be written in the notation")
    return Apply(name, tuple(to_tree(arg, known) for arg in expression.args))


def _cases(expression: sympy.Piecewise, known: Mapping[sympy.Expr, Node]) -> Node:
    rows: list[Node] = []
    for value, condition in expression.args:
        test = Apply("true")
        if condition != sympy.true:
            sides = (to_tree(condition.lhs, known), to_tree(condition.rhs, known))
            test = Apply(condition.rel_op, sides)
        rows.append(Apply("case", (to_tree(value, known), test)))
    return Apply("piecewise", tuple(rows))


def _product(expression: sympy.Expr, known: Mapping[sympy.Expr, Node]) -> Node:
    above: list[Node] = []
    below: list[Node] = []
    coefficient, rest = expression.as_coeff_Mul(rational=True)
    if rest in known:
        return product(fraction_of(coefficient), _factors(known[rest]))
    above += (node for part, node in known.items() if _is_constant_part(part, rest))
    for node in above:
        rest = rest / next(part for part, tree in known.items() if tree == node)
    factors = sorted(
        sympy.Mul.make_args(rest),
        key=lambda f: (f.is_Add, bool(f.free_symbols) and bool(f.args), f in known),
    )
    for factor in factors:
        base, exponent = factor.as_base_exp() if factor.is_Pow else (factor, sympy.S.One)
        inverse = exponent.is_Rational and exponent < 0 and factor not in known
        if inverse:
            below.append(power(to_tree(base, known), -fraction_of(exponent)))
        elif factor in known or not factor.is_Pow:
            if factor != 1:
                above.append(to_tree(factor, known))
        elif exponent.is_Rational:
            above.append(power(to_tree(base, known), fraction_of(exponent)))
        else:
            above.append(Apply("pow", (to_tree(base, known), to_tree(exponent, known))))
    return product(fraction_of(coefficient), above, below)


def _is_constant_part(part: sympy.Expr, whole: sympy.Expr) -> bool:
    """``sqrt(2/pi)`` in ``sqrt(2)*x/sqrt(pi)``."""
    return part.is_Mul and part.is_number and set(part.args) <= set(sympy.Mul.make_args(whole))


def power(base: Node, exponent: Fraction) -> Node:
    """``(b, 1/2) => sqrt(b)``, ``(b, 1) => b``, ``(b, 3/2) => b**(3/2)``."""
    if exponent == 1:
        return base
    if exponent == Fraction(1, 2):
        return Apply("sqrt", (base,))
    if isinstance(base, Apply) and base.head == "exp" and exponent.denominator == 1:
        sign, inner = (-1, negate(base.args[0])) if is_negative(base.args[0]) else (1, base.args[0])
        return Apply("exp", (product(sign * exponent, _factors(inner)),))
    return Apply("pow", (base, rational(exponent)))


def product(coefficient: Fraction, above: Iterable[Node], below: Iterable[Node] = ()) -> Node:
    """Number, then factors, over number, then factors; the sign pulled out, fractions joined."""
    up, down = list(above), list(below)
    for place, factor in enumerate(up):
        if isinstance(factor, Apply) and factor.head == "div" and (len(up) > 1 or down):
            up[place] = factor.args[0]
            down.append(factor.args[1])
    up = [factor for factor in up if factor != ONE]
    size = abs(coefficient)
    if size.denominator != 1 and isinstance(decimal := number(size), Number):
        up.insert(0, decimal)
    else:
        if size.numerator != 1 or not up:
            up.insert(0, integer(size.numerator))
        if size.denominator != 1:
            down.insert(0, integer(size.denominator))
    top = _times(up)
    tree = Apply("div", (top, _times(down))) if down else top
    return Apply("neg", (tree,)) if coefficient < 0 else tree


def _times(factors: list[Node]) -> Node:
    return factors[0] if len(factors) == 1 else Apply("mul", tuple(factors))


def _factors(node: Node) -> tuple[Node, ...]:
    return node.args if isinstance(node, Apply) and node.head == "mul" else (node,)


def total(terms: Iterable[Node]) -> Node:
    """A sum with its positive terms first: ``(-f**2, 1) => 1 - f**2``."""
    flat = [part for term in terms for part in _addends(term)]
    if len(flat) == 1:
        return flat[0]
    ordered = sorted(flat, key=is_negative)
    if is_negative(ordered[0]):
        return Apply("neg", (Apply("add", tuple(negate(term) for term in ordered)),))
    return Apply("add", tuple(ordered))


def _addends(term: Node) -> tuple[Node, ...]:
    if isinstance(term, Apply) and term.head == "add":
        return term.args
    if is_negative(term) and isinstance(inner := negate(term), Apply) and inner.head == "add":
        return tuple(negate(part) for part in inner.args)
    return (term,)


def is_negative(node: Node) -> bool:
    """Whether a tree begins with a minus sign."""
    return isinstance(node, Apply) and node.head == "neg"


def negate(node: Node) -> Node:
    """``-a => a``, ``a => -a``."""
    if isinstance(node, Apply) and node.head == "neg":
        return node.args[0]
    return Apply("neg", (node,))


def number(value: Fraction) -> Node:
    """A fraction, as a decimal where that is exact and the fraction long: ``0.134145``."""
    short = value.denominator <= DECIMAL_FROM or value.denominator % 5
    if short or 10**LONGEST_DECIMAL % value.denominator:
        return rational(value)
    places = LONGEST_DECIMAL
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:].rstrip('0')}"
    literal = Number(abs(value), text)
    return Apply("neg", (literal,)) if value < 0 else literal
