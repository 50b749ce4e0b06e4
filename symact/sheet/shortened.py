"""A formula in; the same with its numbers of very many digits cut, which it shows, out."""

from __future__ import annotations

from dataclasses import replace

import sympy

from symact.boxes import Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token
from symact.meaning import fraction_of, to_sympy
from symact.sheet.model import Formula, formula
from symact.sheet.parts import MOST_DIGITS
from symact.to_tree import to_tree
from symact.tree import Apply, Node, Number, rebuild, symbols, walk
from symact.vocabulary import Vocabulary

DIGITS = 7


def shortened(node: Node, names: Vocabulary) -> Formula:
    """``y*50000000000000000/52535049367774021`` => ``0.9517449... y``"""
    if not any(map(_is_long, walk(node))):
        return formula(node, names)
    made = formula(rebuild(node, _decimal), names)
    return Formula(cut(made.content), made.plain)


def _is_long(node: Node) -> bool:
    return isinstance(node, Number) and len(node.text) > MOST_DIGITS


def _decimal(node: Node) -> Node:
    """A quotient with numbers of many digits as a sum of decimals times the rest."""
    if not any(map(_is_long, walk(node))) or not isinstance(node, Apply) or node.head != "div":
        return node
    known = {name: sympy.Symbol(name) for name in symbols(node)}
    expression = to_sympy(node, known)
    if expression.as_coeff_Mul()[1].is_Add:
        expression = sympy.expand_mul(expression)
    parts = [term.as_coeff_Mul() for term in expression.as_ordered_terms()]
    if not all(number.is_Rational for number, _ in parts):
        return node
    terms = tuple(_times(number, core) for number, core in parts)
    return terms[0] if len(terms) == 1 else Apply("add", terms)


def _times(number: sympy.Rational, core: sympy.Expr) -> Node:
    size: Node = Number(fraction_of(abs(number)), f"{float(abs(number)):.{MOST_DIGITS + DIGITS}f}")
    size = size if core == 1 else Apply("mul", (size, to_tree(core)))
    return Apply("neg", (size,)) if number < 0 else size


def cut(content: Content) -> Content:
    """Boxes with their long numbers cut: ``1.0507009873554805`` => ``1.050701…``."""
    return tuple(map(_cut, content))


def _cut(box: Box) -> Box:
    match box:
        case Token(kind="number", text=text) if len(text) > MOST_DIGITS:
            short = f"{float(text):.{DIGITS}g}"
            return Token("number", f"{short}\\ldots ", f"{short}…")
        case Cases(rows):
            return Cases(tuple((cut(value), when) for value, when in rows))
        case Stack(rows):
            return Stack(tuple(map(cut, rows)))
        case Fraction(above, below):
            return Fraction(cut(above), cut(below))
        case Raised(base, exponent):
            return Raised(cut(base), cut(exponent))
        case Root(inside) | Group(inside):
            return replace(box, inside=cut(inside))
    return box
