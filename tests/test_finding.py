"""Formulas and what they are called: by proof, with parameters; and what no proof is found for."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from symact.cli.app import app
from symact.errors import SymactError
from symact.finding import find, known_as, question
from symact.spec import load_axis_catalog, load_catalog, load_text, parse

CATALOG = parse(load_catalog())

KNOWN = {
    "x*tanh(log(1+exp(x)))": "mish(x)",
    "x*exp(x)*(exp(x) + 2)/(exp(x)*(exp(x) + 2) + 2)": "mish(x)",
    "x/(1 + exp(-b*x))": "swish(x, beta = b)",
    "x*sigmoid(2.5*x)": "swish(x, beta = 2.5)",
    "x*(1 + tanh(x/2))/2": "silu(x)",
    "2*sigmoid(2*x) - 1": "tanh(x)",
    "t*erfc(-t/sqrt(2))/2": "gelu(t)",
    "(x + abs(x))/2": "relu(x)",
    "log(1 + exp(c*x))/c": "softplus(x, beta = c)",
    "where(x > 0, x, a*(exp(x/a) - 1))": "celu(x, alpha = a)",
    "min(max(x, -2), 3)": "hardtanh(x, min_val = -2, max_val = 3)",
    "x - clip(x, -0.75, 0.75)": "softshrink(x, lambd = 0.75)",
    "sin(pi*x)": "sine(x, omega = pi)",
    "log(exp(x) + 1)": "softplus(x)",
    "x + 1": "rational(x, a0 = 1, a1 = 1, a2 = 0, b1 = 0)",
    "clip(0.2*x + 0.5, 0, 1)": "hardsigmoid_affine(x)",
    "x*(1 - 2/((1 + exp(x))**2 + 1))": "mish(x)",
    "x*clip(x/6 + 0.5, 0, 1)": "hardswish(x)",
    "max(0.2*x, x)": "leaky_relu(x, alpha = 0.2)",
    "sign(x)*max(abs(x) - 0.3, 0)": "softshrink(x, lambd = 0.3)",
}


@pytest.mark.parametrize("formula", KNOWN)
def test_a_known_formula_has_its_name_and_parameters(formula):
    asked = question(formula)
    match = known_as(asked, CATALOG)
    assert match is not None
    shown = str(match).replace(f"({match.activation.inputs[0]}", f"({asked.inputs[0]}")
    assert shown == KNOWN[formula]


@pytest.mark.parametrize("formula", [
    "x*tanh(log(1+exp(x))) + 1e-30*x", "x + exp(-x**2)", "x*cos(x) + 1e-30",
    "x*tanh(x)**2", "x**5/7", "exp(exp(x))", "relu(x) + 1e-9*max(0, x - 100000)",
])  # fmt: skip
def test_what_is_only_nearly_a_known_formula_is_not_said_to_be_one(formula):
    assert known_as(question(formula), CATALOG) is None


def test_parameters_outside_their_domain_are_no_match():
    names = {match.activation.name for match in find(question("log(1 + exp(-x))/-1"), CATALOG)}
    assert "logsigmoid" in names
    assert "softplus" not in names


def test_two_inputs_are_compared_in_order():
    (gate,) = parse(load_text('[gate]\ninputs = ["a", "b"]\nexpression = "a*sigmoid(b)"'))
    assert known_as(question("u/(1 + exp(-v))", ["u", "v"]), [gate]) is not None
    assert known_as(question("v/(1 + exp(-u))", ["u", "v"]), [gate]) is None


def run(*arguments):
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def test_the_command_tells_names_and_exit_codes():
    code, output, _ = run("find", "x*sigmoid(1.702*x)")
    assert code == 0
    assert output.splitlines()[0] == "quick_gelu(x)  Quick GELU"
    assert "also swish(x, beta = 1.702)  Swish" in output
    code, output, _ = run("find", "x*tanh(x + 1)")
    assert (code, output) == (1, "no function of the catalog is proved to be this one\n")
    code, output, _ = run("find", "max(x, 0)", "--json")
    assert json.loads(output)[0] == {"name": "relu", "parameters": {}, "proved": True}


@pytest.mark.parametrize(("formula", "message"), [
    ("x*tanhh(x)", "did you mean 'tanh'?"),
    ("x*(", "a value is missing"),
    ("", "expression"),
    ('x"', "an expression holds no strings"),
])  # fmt: skip
def test_a_wrong_formula_is_an_error(formula, message):
    with pytest.raises(SymactError) as error:
        question(formula)
    assert message in str(error.value)


def test_a_build_warns_of_what_is_known(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = '[gate]\nexpression = "x/(1 + exp(-2*x))"\norder = 1\n'
    (tmp_path / "mine.toml").write_text(text + '[odd]\nexpression = "x**3/7"\norder = 1\n')
    code, _, message = run("build", "mine.toml", "--output", "out", "--jobs", "1")
    assert code == 0
    assert "warning: gate is swish(x, beta = 2) of the catalog" in message
    assert "odd is" not in message
    assert "warning" not in run("build", "mine.toml", "--output", "out", "--jobs", "1")[2]


ROWS = """
[softmax]
expression = "exp(x[i])/sum(exp(x[j]), j)"
[below]
expression = "exp(x[k] - max(x[j], j))/sum(exp(x[i] - max(x[j], j)), i)"
[logs]
expression = "x[i] - log(sum(exp(x[j]), j))"
[noisy]
inputs = ["x", "g"]
parameters = { T = { default = 3.0, domain = "T > 0" } }
expression = "softmax((x[i] + g[i])/T)"
[by_class]
inputs = ["z", "k"]
expression = "log(sum(exp(z[j]), j)) - z[k]"
[other]
expression = "exp(x[i])/sum(exp(2*x[j]), j)"
[swapped]
inputs = ["k", "z"]
expression = "log(sum(exp(z[j]), j)) - z[k]"
"""
ROWS_KNOWN = {
    "softmax": "softmax(x)",
    "below": "softmax(x)",
    "logs": "log_softmax(x)",
    "noisy": "gumbel_softmax(x, g, tau = T)",
    "by_class": "cross_entropy(z, t)",
    "other": "None",
    "swapped": "None",
}


def test_functions_of_an_axis_are_known_by_proof():
    catalog = parse(load_axis_catalog())
    found = {one.name: str(known_as(one, catalog)) for one in parse(load_text(ROWS))}
    assert found == ROWS_KNOWN
