"""Balls over intervals: they hold what the reference says at points, and keep signs and scales."""

from __future__ import annotations

import json
from fractions import Fraction
from math import factorial

import pytest
from flint import arb, ctx

from symact.combination import linear
from symact.enclosure import coefficients
from symact.reference import Undecided, reference
from symact.spec import load_catalog, load_text, parse
from symact.tangent import tangent
from symact.tree import Apply, Number, Symbol, rational, substitute

CATALOG = [a for a in parse(load_catalog()) if len(a.inputs) == 1]
INTERVALS = [
    (0.25, 0.3125),
    (-4.25, -4),
    (1024, 1280),
    (-(2.0**101), -(2.0**100)),
    (1e-40, 1.2e-40),
]
OTHERS = """
log1p(x**2) - sqrt(1 + x**2)
sinh(x)/cosh(x) + expm1(-abs(x))
asinh(3*x)*atan(x) + sin(x/7)*cos(x)
tan(x/1000)*erf(x) + erfc(x)
exp(-exp(-x)) + max(x, 2, -3*x) - min(x, x**3) + clip(x, -2, 3)
(1 + x**2)**0.25*sign(x - 5) + x**(-3)
"""


def activation(expression):
    (found,) = parse(load_text(f"[f]\nexpression = {json.dumps(expression)}\n"))
    return found


def frozen(one, tree):
    return substitute(tree, {p.name: rational(Fraction(p.default)) for p in one.parameters})


def at(one, x):
    return {one.inputs[0]: x, **{p.name: p.default for p in one.parameters}}


EXPRESSIONS = [activation(text) for text in OTHERS.strip().splitlines()]


@pytest.mark.parametrize("one", [*CATALOG, *EXPRESSIONS], ids=lambda one: one.name)
def test_coefficients_hold_at_every_point_of_an_interval(one):
    tree = frozen(one, one.definition)
    decided = 0
    for low, high in INTERVALS:
        with ctx.workprec(400):
            try:
                found = coefficients(tree, one.inputs[0], arb(low).union(arb(high)), 5)
            except Undecided:
                continue
        decided += 1
        for x in (low, high, (low + high) / 2):
            for order in range(3):
                exact = reference(one, at(one, x), one.inputs * order) / factorial(order)
                bounds = found[order]
                assert not abs(exact) > bounds.largest
                assert not abs(exact) < bounds.least
                if bounds.sign and not exact.contains(0):
                    assert (exact > 0) == (bounds.sign > 0)
    assert decided


@pytest.mark.parametrize(
    "one", [one for one in CATALOG if one.parameters], ids=lambda one: one.name
)
def test_derivatives_by_parameters_are_those_of_the_reference(one):
    for parameter in one.parameters:
        tree = frozen(one, tangent(one.definition, parameter.name))
        for x in (-30.0, -0.7, 0.3, 5.0):
            with ctx.workprec(300):
                found = coefficients(tree, one.inputs[0], arb(x), 4)[0].ball
            assert found.overlaps(reference(one, at(one, x), (parameter.name,)))


@pytest.mark.parametrize("expression", ["x*erfc(x)", "x*erf(x)", "1/(1 + exp(x))", "tanh(x) - 1"])
@pytest.mark.parametrize("x", [0.5, 9.0, 23.0])
def test_at_a_point_nothing_is_lost(expression, x):
    with ctx.workprec(300):
        found = coefficients(activation(expression).definition, "x", arb(x), 4)
        assert all(one.ball.rel_accuracy_bits() > 150 for one in found if not one.vanishes)


def test_tangents_follow_every_rule_of_calculus():
    for one in EXPRESSIONS:
        tree = tangent(one.definition, "x")
        for x in (0.31, 1.7, 2.4):
            with ctx.workprec(300):
                found = coefficients(tree, "x", arb(x), 4)[0].ball
            assert found.overlaps(reference(one, {"x": x}, ("x",)))


@pytest.mark.parametrize(
    ("expression", "low", "high", "sign"),
    [
        ("1/(1 + exp(-x))", -(2.0**41), -(2.0**40), 1),
        ("x*(1 + erf(x))", -(2.0**31), -(2.0**30), -1),
        ("x*tanh(log(1 + exp(x)))", -2048.0, -1024.0, -1),
        ("exp(x)/exp(x) - 2", 2.0**40, 2.0**41, -1),
        ("(exp(x) - exp(-x))/(exp(x) + exp(-x))", 2.0**60, 2.0**61, 1),
    ],
)
def test_signs_survive_where_balls_alone_lose_them(expression, low, high, sign):
    with ctx.workprec(300):
        ball = arb(low).union(arb(high))
        found = coefficients(activation(expression).definition, "x", ball, 4)[0]
    assert found.sign == sign


@pytest.mark.parametrize("expression", ["abs(x - 1)", "log(x - 1)", "1/(x - 1)", "sqrt(x - 1)"])
def test_what_is_not_certain_over_an_interval_is_undecided(expression):
    with pytest.raises(Undecided):
        coefficients(activation(expression).definition, "x", arb(0.5).union(arb(2)), 4)


def test_exponents_are_combined_exactly():
    x, y = Symbol("x"), Symbol("y")
    third = Apply("div", (x, Number(Fraction(3), "3")))
    tree = Apply("add", (third, Apply("neg", (Apply("add", (x, y)),)), y))
    assert linear(tree) == ((x, Fraction(-2, 3)),)
