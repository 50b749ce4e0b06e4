"""Derivatives from the output alone: what comes out, that it is right, and honest refusals."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache

import pytest
from flint import arb, ctx

from symact.activation import Activation
from symact.from_output import OUTPUT, NotFromOutput, OutputForm, from_output
from symact.plain import plain
from symact.reference import evaluate
from symact.spec import load_catalog, load_text, parse

OWN = """
[gompertz]
expression = "exp(-exp(-x))"
[arcsinh]
expression = "asinh(x)"
[arctan]
expression = "2*atan(x/3)"
[decreasing]
expression = "where(x < 0, -2*x, -x)"
[three]
expression = "Piecewise((exp(x), x < 0), (1 + x, x < 1), (2*x, True))"
[leaky]
expression = "max(x, a*x)"
[leaky.parameters]
a = { default = 0.1, domain = "a > 0 and a < 1" }
[right]
expression = "where(x < 0, x/2, x)"
kinks = { "0" = "right" }
[valued]
expression = "where(x < 0, x/2, x)"
kinks = { "0" = 0.75 }
[isru]
expression = "x/sqrt(1 + a*x**2)"
[isru.parameters]
a = { default = 1.0, domain = "a > 0" }
[squareplus]
expression = "(x + sqrt(x**2 + b))/2"
[squareplus.parameters]
b = { default = 4.0, domain = "b > 0" }
[gaussian]
expression = "exp(-x**2)"
[cubic]
expression = "x + tanh(x)"
[jump]
expression = "where(x < 0, x, 2*x + 1)"
[glu]
inputs = ["a", "b"]
expression = "a*sigmoid(b)"
"""

FORMS = {
    "sigmoid": "y*(1 - y)",
    "tanh": "1 - y**2",
    "softplus": "1 - exp(-beta*y)",
    "logsigmoid": "1 - exp(y)",
    "softsign": "(1 - abs(y))**2",
    "elu": "y + alpha if y <= 0; 1",
    "celu": "1 + y/alpha if y < 0; 1",
    "relu": "0 if y <= 0; 1",
    "relu6": "0 if y <= 0; 1 if y < 6; 0",
    "hardtanh": "0 if y <= min_val; 1 if y < max_val; 0",
    "hardsigmoid": "0 if y <= 0; 1/6 if y < 1; 0",
    "identity": "1",
    "step": "0",
    "gompertz": "-y*log(y)",
    "arcsinh": "2*exp(-y)/(1 + exp(-2*y))",
    "arctan": "2/(3*(1 + tan(y/2)**2))",
    "decreasing": "-1 if y <= 0; -2",
    "three": "y if y < 1; 1 if y <= 2; 2",
    "isru": "(1 - a*y**2)**(3/2)",
    "squareplus": "4*y**2/(4*y**2 + b)",
    "leaky": "a if y < 0; clip(0, min(a, 1), max(a, 1)) if y == 0; 1",
    "right": "1/2 if y < 0; 1",
    "valued": "1/2 if y < 0; 3/4 if y == 0; 1",
}

REFUSED = {
    "silu": "not one-to-one",
    "mish": "not one-to-one",
    "gelu": "not one-to-one",
    "gelu_tanh": "not one-to-one",
    "hardswish": "not one-to-one",
    "gaussian": "not one-to-one",
    "cubic": "no formula",
    "jump": "no formula",
    "glu": "several inputs",
}


@cache
def activations() -> Mapping[str, Activation]:
    return {a.name: a for a in (*parse(load_catalog()), *parse(load_text(OWN)))}


def form(name: str) -> OutputForm:
    found = from_output(activations()[name])
    assert isinstance(found, OutputForm)
    return found


@pytest.mark.parametrize("name", FORMS)
def test_the_formula_in_the_output(name: str) -> None:
    cases = form(name).cases
    texts = [plain(v) + ("" if plain(c) == "True" else f" if {plain(c)}") for c, v in cases]
    assert "; ".join(texts) == FORMS[name]


@pytest.mark.parametrize("name", FORMS)
def test_it_is_the_derivative_at_the_input_of_the_output(name: str) -> None:
    activation, found = activations()[name], form(name)
    with ctx.workprec(300):
        for eighths in (-61, -35, -17, -9, -5, -3, -1, 1, 2, 5, 7, 13, 29, 55):
            parameters = {p.name: Fraction(p.default) for p in activation.parameters}
            point = {"x": Fraction(eighths, 8), **parameters}
            output = evaluate(activation.definition, point)
            value = evaluate(found.definition, {**parameters, OUTPUT: pinned(output)})
            assert value.overlaps(evaluate(activation.definition, point, "x", 1))


def pinned(value: arb) -> arb:
    """An exact output as such, so that a condition on it can be decided."""
    return arb(value.unique_fmpz()) if value.unique_fmpz() is not None else value


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_function_of_the_output_is_refused(name: str) -> None:
    found = from_output(activations()[name])
    assert isinstance(found, NotFromOutput)
    assert REFUSED[name] in found.reason


@pytest.mark.parametrize("name", [n for n, r in REFUSED.items() if "one-to-one" in r])
def test_a_witness_has_one_output_and_two_slopes(name: str) -> None:
    activation = activations()[name]
    found = from_output(activation)
    assert isinstance(found, NotFromOutput)
    assert found.witness is not None
    with ctx.workprec(200):
        one, other = ({"x": x} for x in found.witness)
        outputs = [evaluate(activation.definition, point) for point in (one, other)]
        slopes = [evaluate(activation.definition, point, "x", 1) for point in (one, other)]
    assert float(abs(outputs[0] - outputs[1]).mid()) < 1e-14
    assert float(abs(slopes[0] - slopes[1]).mid()) > 1e-3


def test_a_parameter_that_may_turn_the_function_around_forbids_it() -> None:
    (activation,) = parse(
        load_text(
            '[l]\nexpression = "max(x, 0) + a*min(x, 0)"\n[l.parameters]\na = { default = 0.1 }'
        )
    )
    found = from_output(activation)
    assert isinstance(found, NotFromOutput)
    assert "not certainly one-to-one for all values of its parameters" in found.reason
