"""A spec's cost is known before it is derived, and bounded; functions in use are far from it."""

from __future__ import annotations

import time

import pytest
import sympy
from specs import activation

from symact import SpecErrors
from symact.errors import LimitError, UnsupportedError
from symact.limits import Limits
from symact.meaning import symbols_of, to_sympy
from symact.render import render
from symact.spec import load_catalog, load_text, parse
from symact.spec.cost import excess, functions, growth, sizes


def nested(opening: str, times: int) -> str:
    return opening * times + "x" + ")" * (times * opening.count("("))


HOSTILE = {
    "exponentials": (nested("exp(", 40), "functions"),
    "sines": (nested("sin(", 24), "growth"),
    "sum": ("+".join(f"sin({k}*x)" for k in range(1, 301)), "functions"),
    "product": ("*".join(f"(x+{k})" for k in range(300)), "growth"),
    "logistic": (nested("1/(1+exp(-", 12), "growth"),
    "kinks": ("+".join(f"abs(x-{k})*abs(x**2-{k}*x-1)" for k in range(30)), "branches"),
    "extrema": ("max(" + ",".join(f"{k}*x**{k % 7}" for k in range(39)) + ")", "branches"),
    "cases": (
        "Piecewise(" + "".join(f"(x**{k}, x<{k})," for k in range(1, 40)) + "(0,True))",
        "branches",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_costly_spec_is_refused_at_its_place_before_it_is_derived(name):
    expression, limit = HOSTILE[name]
    started = time.process_time()
    with pytest.raises(SpecErrors) as refused:
        activation(expression)
    assert time.process_time() - started < 5
    (error,) = refused.value.errors
    assert isinstance(error, LimitError)
    assert (error.line, error.column) == (2, 15)
    assert f"--limit {limit}=N" in error.hint


@pytest.mark.parametrize("name", ["sines", "cases"])
def test_a_limit_can_be_raised(name):
    expression, limit = HOSTILE[name]
    specs = load_text(f"[f]\nexpression = '{expression}'\n")
    assert parse(specs, library=(), limits=Limits(**{limit: 10**6}))


@pytest.mark.parametrize("limit", ["arguments", "functions", "growth", "branches"])
def test_the_catalog_stays_far_below_every_limit(limit):
    limits = Limits()
    half = Limits(**{limit: getattr(limits, limit) // 2})
    above = [a for a in parse(load_catalog(), library=()) if excess(a, half)]
    # A quotient of polynomials, whose six coefficients are learned.
    known = {"rational": 7} if limit == "arguments" else {}
    assert {a.name: len(a.arguments) for a in above} == known


def test_deep_functions_of_functions_stay_possible():
    text = """
[inner]
expression = "x*sigmoid(a*x)"
parameters = { a = { default = 1.0 } }
[middle]
expression = "inner(x, a)*tanh(b*x)"
parameters = { a = { default = 1.0 }, b = { default = 1.0 } }
[outer]
expression = "middle(inner(x, a), a, b)"
parameters = { a = { default = 1.0 }, b = { default = 1.0 } }
"""
    *_, outer = parse(load_text(text), library=load_catalog())
    assert 3 * growth(outer) < 2 * Limits().growth


def test_a_reduction_is_one_number_where_it_is_used():
    text = """
[normed]
inputs = ["x", "w", "b"]
expression = "gelu(w[i]*(x[i] - mean(x[j], j))/sqrt(mean((x[j] - mean(x[k], k))**2, j) + 1) + b[i])"
"""
    (normed,) = parse(load_text(text))
    assert growth(normed) < Limits().growth


@pytest.mark.parametrize(
    "expression",
    ["x*sin(x)", "exp(-exp(-x))", "x/(1+exp(-x))", "sin(sin(sin(x)))", "x*tanh(log(1+exp(x)))"],
)
def test_sizes_are_about_those_of_the_derivatives(expression):
    f = activation(expression)
    names = symbols_of(f)
    meaning = to_sympy(f.definition, names)
    for order, estimate in enumerate(sizes(f.definition, "x", 3)):
        derivative = sympy.diff(meaning, names["x"], order, simplify=False)
        parts = sum(1 for _ in sympy.preorder_traversal(derivative))
        assert parts / 4 <= estimate <= 4 * parts


def test_equal_functions_count_once():
    assert functions(activation("exp(x) + 2*exp(x) + exp(2*x)").definition) == 2


def test_what_is_nested_too_deeply_is_said_to_be(monkeypatch):
    def fails(activation):
        raise RecursionError("maximum recursion depth exceeded")

    monkeypatch.setattr("symact.render._rendered", fails)
    with pytest.raises(UnsupportedError, match="nested too deeply"):
        render(activation("x + 1"), 30)
