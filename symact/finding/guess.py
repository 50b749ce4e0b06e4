"""A parameter's fitted value in; the exact numbers and terms that it may stand for out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from math import isclose, pi

from symact.tree import Apply, Constant, Node, Number, Symbol, integer, rational

NEAR = 1e-7
"""Relative error of a fitted value."""

SMALL = 12
"""Largest denominator of a fraction that is taken for meant."""

DIGITS = (3, 4, 6, 8)
"""Decimal places of numbers that are taken for meant."""


def terms(fitted: Sequence[float], given: Mapping[str, Sequence[float]]) -> Iterator[Node]:
    """What a parameter may be, the simplest first.

    `fitted` holds its value for each of several choices of the given parameters: a number if they
    are the same, a parameter, or a simple term in one or two of them.
    """
    for node, values in _candidates(given):
        if all(
            isclose(a, b, rel_tol=NEAR, abs_tol=NEAR) for a, b in zip(fitted, values, strict=True)
        ):
            yield node
    if all(isclose(value, fitted[0], rel_tol=NEAR, abs_tol=NEAR) for value in fitted):
        yield from _numbers(fitted[0])


def number(value: Fraction) -> Node:
    """``851/500`` => 1.702, and a fraction of its own kind as it is."""
    text = format(Decimal(abs(value.numerator)) / value.denominator, "f")
    if value.denominator == 1 or Fraction(text) != abs(value):
        return rational(value)
    node = Number(abs(value), text)
    return Apply("neg", (node,)) if value < 0 else node


def _numbers(value: float) -> Iterator[Node]:
    """Fractions of small denominators, decimals, and what the literature has: roots and pi."""
    near = Fraction(value).limit_denominator(SMALL)
    if isclose(near, value, rel_tol=NEAR, abs_tol=NEAR):
        yield number(near)
        return
    part = Fraction(value / pi).limit_denominator(SMALL)
    if part and isclose(part * pi, value, rel_tol=NEAR):
        multiple = Constant("pi") if part == 1 else Apply("mul", (rational(part), Constant("pi")))
        yield multiple
    square = Fraction(value * value).limit_denominator(2 * SMALL)
    if square and isclose(square, value * value, rel_tol=NEAR):
        root = Apply("sqrt", (rational(square),))
        yield Apply("neg", (root,)) if value < 0 else root
    for digits in DIGITS:
        near = Fraction(round(value * 10**digits), 10**digits)
        if isclose(near, value, rel_tol=NEAR):
            yield number(near)
            return


def _candidates(given: Mapping[str, Sequence[float]]) -> Iterator[tuple[Node, Sequence[float]]]:
    two = integer(2)
    for name, values in given.items():
        p = Symbol(name)
        yield p, values
        yield Apply("neg", (p,)), [-v for v in values]
        yield Apply("div", (integer(1), p)), [1 / v for v in values]
        yield Apply("mul", (two, p)), [2 * v for v in values]
        yield Apply("div", (p, two)), [v / 2 for v in values]
        yield Apply("pow", (p, two)), [v * v for v in values]
        yield Apply("sqrt", (p,)), [abs(v) ** 0.5 for v in values]
        yield Apply("add", (integer(1), p)), [1 + v for v in values]
        yield Apply("add", (integer(1), Apply("neg", (p,)))), [1 - v for v in values]
    for (first, a), (second, b) in combinations(given.items(), 2):
        p, q = Symbol(first), Symbol(second)
        pairs = list(zip(a, b, strict=True))
        yield Apply("mul", (p, q)), [x * y for x, y in pairs]
        yield Apply("div", (p, q)), [x / y for x, y in pairs]
        yield Apply("div", (q, p)), [y / x for x, y in pairs]
        yield Apply("add", (p, q)), [x + y for x, y in pairs]
        yield Apply("add", (p, Apply("neg", (q,)))), [x - y for x, y in pairs]
        yield Apply("add", (q, Apply("neg", (p,)))), [y - x for x, y in pairs]
