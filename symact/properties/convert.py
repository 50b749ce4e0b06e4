"""Points in; values for a reader out."""

from __future__ import annotations

from fractions import Fraction

import sympy

from symact.plain import plain
from symact.properties.ends import Line
from symact.properties.model import Interval, Intervals, Value
from symact.properties.points import Point
from symact.to_tree import negate, product, to_tree, total
from symact.tree import Node, Number, Symbol

LONGEST = 24
"""Characters of a closed form that is worth printing."""


def value_of(point: Point) -> Value:
    """A point's value, with its closed form if that is short."""
    if point.infinite:
        return Value(point.lower, point.upper)
    return Value(point.lower, point.upper, _short(point.exact))


def _short(expression: sympy.Expr | None) -> Node | None:
    if expression is None:
        return None
    try:
        tree = to_tree(expression)
        return tree if len(plain(tree)) <= LONGEST else None
    except (ValueError, TypeError, AttributeError):
        return None


def line_tree(line: Line, variable: str) -> Node:
    """``intercept + slope*x`` as a tree, long numbers cut to as many digits as are printed."""
    terms = []
    if line.slope != 0:
        slope, x = _coefficient(line.slope), Symbol(variable)
        terms.append(x if line.slope == 1 else negate(x) if line.slope == -1
                     else product(Fraction(1), [slope, x]))  # fmt: skip
    if line.intercept != 0 or not terms:
        terms.append(_coefficient(line.intercept))
    return total(terms)


def _coefficient(value: sympy.Expr) -> Node:
    found = value_of(Point.of(value))
    if found.exact is not None:
        return found.exact
    text = found.decimal()
    literal = Number(abs(Fraction(found.lower)), text.removeprefix("-"))
    return negate(literal) if text.startswith("-") else literal


def between(
    low: Point, high: Point, low_closed: bool = False, high_closed: bool = False
) -> Interval:
    """An interval; infinite ends are open."""
    return Interval(
        value_of(low),
        value_of(high),
        low_closed and not low.infinite,
        high_closed and not high.infinite,
    )


def single(point: Point) -> Intervals:
    """The set of one point."""
    return (between(point, point, True, True),)
