"""Lowest terms: equal to what went in, and factored as a person would."""

from __future__ import annotations

import random

import pytest
import sympy

from symact.expression_text import text
from symact.lowest import TooLarge, lowest_terms, times

x, y, r = sympy.symbols("x y r", real=True)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ((x**2 - 1) / (2 * x + 2), times(sympy.Rational(1, 2), x - 1)),
        (x / (1 + x) - 1, -1 / (x + 1)),
        (x - x * y, x * (1 - y)),
        (1 / x + 1 / y, (x + y) / (x * y)),
        ((x + y) ** 2 - x**2 - 2 * x * y - y**2, sympy.S.Zero),
        (sympy.Rational(2, 3), sympy.Rational(2, 3)),
    ],
)
def test_lowest_terms(expression, expected):
    assert lowest_terms(expression) == expected


def test_squares_of_roots_are_replaced_whatever_they_stand_under():
    assert lowest_terms((r**3 - r) / (r**2 - 1), {r: 1 + x**2}) == r
    assert lowest_terms(1 / (r**2 - x**2), {r: 1 + x**2}) == 1


def test_random_expressions_keep_their_values():
    chance = random.Random(7)

    def grown(depth):
        if depth == 0:
            return chance.choice([x, y, sympy.Integer(chance.randint(-3, 3)), sympy.Rational(2, 7)])
        a, b = grown(depth - 1), grown(depth - 1)
        return chance.choice([a + b, a * b, a - b, a**2, a / (b**2 + 1)])

    at = {x: sympy.Rational(3, 11), y: sympy.Rational(-5, 7)}
    for _ in range(60):
        expression = grown(3)
        found = lowest_terms(expression).replace(times, lambda a, b: a * b)
        assert found.xreplace(at) == expression.xreplace(at)


def test_what_would_grow_beyond_all_bounds_is_refused():
    with pytest.raises(TooLarge):
        lowest_terms((x + y + 1) ** 400)
    with pytest.raises(sympy.PolynomialError):
        lowest_terms(sympy.sqrt(x) + 1)
    with pytest.raises(ZeroDivisionError):
        lowest_terms(1 / ((x + y) ** 2 - x**2 - 2 * x * y - y**2))


def test_text_is_that_of_str():
    chance = random.Random(3)
    parts = [x, y, sympy.exp(x), sympy.Rational(2, 3), sympy.Function("expm1")(-x), sympy.sqrt(y)]
    for _ in range(100):
        a, b, c = (chance.choice(parts) for _ in range(3))
        expression = (a - b * c) ** 2 / (1 + chance.choice(parts)) - chance.choice(parts)
        assert text(expression) == str(expression)


def test_a_long_polynomial_is_nested_and_keeps_its_value():
    expanded = sympy.expand((x + 2 * y + 3 * r + 1) ** 4 + x * y)
    found = lowest_terms(expanded)
    assert sympy.expand(found - expanded) == 0
    assert sympy.count_ops(found) < 0.6 * sympy.count_ops(expanded)
