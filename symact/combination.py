"""Trees in; exact linear combinations of trees, with rational multiples, out."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import prod

from symact.tree import Apply, Node, Number

Scale = tuple[tuple[Node, Fraction], ...]
"""Exponents with their multiples, none of them zero."""

ONE = Number(Fraction(1), "1")


@cache
def linear(node: Node) -> Scale:
    """A tree as a combination of trees: ``-2*(x + u*v)`` => -2 times x, -2 times u*v."""
    found: dict[Node, Fraction] = {}
    for part, times in _terms(node):
        found[part] = found.get(part, Fraction(0)) + times
    return tuple((part, times) for part, times in found.items() if times)


def _terms(node: Node) -> tuple[tuple[Node, Fraction], ...]:
    match node:
        case Number(value=value):
            return ((ONE, value),) if value else ()
        case Apply(head="neg", args=(operand,)):
            return _multiplied(operand, Fraction(-1))
        case Apply(head="add", args=args):
            return tuple(term for arg in args for term in linear(arg))
        case Apply(head="div", args=(top, bottom)) if divisor := rational(bottom):
            return _multiplied(top, 1 / divisor)
        case Apply(head="mul", args=args):
            values = [rational(arg) for arg in args]
            rest = [arg for arg, value in zip(args, values, strict=True) if value is None]
            times = prod((value for value in values if value is not None), start=Fraction(1))
            if not rest:
                return ((ONE, times),) if times else ()
            if len(rest) == 1:
                return _multiplied(rest[0], times)
            return ((Apply("mul", tuple(rest)), times),)
    return ((node, Fraction(1)),)


def _multiplied(node: Node, times: Fraction) -> Scale:
    return tuple((part, own * times) for part, own in linear(node))


def rational(node: Node) -> Fraction | None:
    terms = linear(node)
    if not terms:
        return Fraction(0)
    return terms[0][1] if len(terms) == 1 and terms[0][0] == ONE else None


def without_erf(terms: Scale) -> Scale:
    """``1 + erf(u)`` => ``erfc(-u)``, which keeps its sign where it decays."""
    found = dict(terms)
    one = found.get(ONE, Fraction(0))
    for part, times in terms:
        if isinstance(part, Apply) and part.head == "erf" and abs(times) == abs(one) != 0:
            del found[part], found[ONE]
            (operand,) = part.args
            image = Apply("erfc", (operand if times == -one else Apply("neg", (operand,)),))
            return ((image, one), *found.items())
    return terms


def combined(a: Scale, b: Scale, times: Fraction | int) -> Scale:
    found = dict(a)
    for part, own in b:
        found[part] = found.get(part, Fraction(0)) + times * own
    return tuple((part, own) for part, own in found.items() if own)
