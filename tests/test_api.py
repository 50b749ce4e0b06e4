"""The Python interface: what `import symact` offers to a program and to a notebook."""

from __future__ import annotations

import pickle
import pkgutil

import numpy as np
import pytest

import symact

SPEC = """\
[gate]
expression = "x * sigmoid(beta*x)"
parameters = { beta = { default = 2.0 } }

[glu]
expression = "a * sigmoid(b)"
inputs = ["a", "b"]
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "gates.toml"
    path.write_text(SPEC)
    return path


@pytest.fixture
def gate(file):
    return symact.load(file)[0]


def test_the_catalog_is_loaded_where_nothing_is_named():
    names = [activation.name for activation in symact.load()]
    assert {"sigmoid", "tanh", "gelu"} <= set(names)


@pytest.mark.parametrize(
    "form", [str, lambda path: path, lambda path: [path], lambda path: (path,)]
)
def test_load_takes_a_path_or_several(form, file):
    assert [activation.name for activation in symact.load(form(file))] == ["gate", "glu"]


def test_errors_are_of_one_family(tmp_path):
    with pytest.raises(symact.SpecErrors, match=r"none\.toml:1:1: cannot be read") as caught:
        symact.load(tmp_path / "none.toml")
    assert isinstance(caught.value, symact.SymactError)
    (error,) = caught.value.errors
    assert isinstance(error, symact.SpecError)


def test_limits_are_passed_on(file):
    with pytest.raises(symact.SpecErrors, match="--limit length=N"):
        symact.load(file, limits=symact.Limits(length=5))


def test_an_activation(gate):
    assert isinstance(gate, symact.Activation)
    assert gate.formula == "x*sigmoid(beta*x)"
    assert gate.latex().startswith("% Written by symact")
    assert gate._repr_latex_() == "$\\operatorname{gate}(x) = x \\sigma(\\beta x)$"
    assert pickle.loads(pickle.dumps(gate)) == gate


def test_a_derivative(gate):
    assert str(gate.derivative("beta")) == "d gate/d beta = f*(x - f)\n    where f = gate(x, beta)"
    first, *_, last = gate.derivative().steps
    assert first == ("gate' = d/dx[x*sigmoid(beta*x)]", "definition")
    assert last[1] == "definition of gate"
    assert str(gate.derivative(order=2)).startswith("gate''(x) = ")


def test_a_derivative_in_a_notebook(gate):
    text = gate.derivative("beta")._repr_latex_()
    assert text.startswith("$$\\begin{aligned}&")
    assert text.endswith("\\end{aligned}$$")
    assert text.count("\\\\\n&= ") == len(gate.derivative("beta").steps) - 1


def test_a_derivative_by_what_is_not_there(gate, file):
    with pytest.raises(
        symact.SymactError, match="gate has no 'alpha' to derive by; it has x, beta"
    ):
        gate.derivative("alpha")
    with pytest.raises(symact.SymactError, match="glu has several inputs; derive by one of a, b"):
        symact.load(file)[1].derivative()


def test_functions_without_files(gate):
    functions = gate.compile()
    x = np.array([-1.0, 0.0, 3.0])
    expected = x / (1 + np.exp(-2 * x))
    np.testing.assert_allclose(functions.gate(x), expected, rtol=1e-15)


def test_no_public_name_is_a_module():
    """Or importing the module would put it in the name's place."""
    modules = {module.name for module in pkgutil.iter_modules(symact.__path__)}
    assert not modules & set(symact.__all__)


def test_a_notebook_shows_formulas_in_mathml(gate, file):
    page = gate._repr_html_()
    assert "<mi>gate</mi>" in page
    lines = gate.derivative()._repr_html_()
    assert lines.count("<tr>") == len(gate.derivative().steps)
    assert "product rule" in lines
    for text in (page, lines):
        assert text.count("<math") == text.count("</math>")
    assert symact.load(file)[1].derivative("b", 3)._repr_html_()


def test_a_notebook_shows_a_function_of_an_axis_as_latex():
    softmax = next(one for one in symact.load() if one.name == "softmax")
    assert "<strong>Softmax</strong>" in softmax._repr_html_()
    assert softmax._repr_latex_()
    first, *_, last = softmax.derivative().latex.split(" \\\\\n")
    assert first.startswith(r"&\frac{\delta_{i k} e^{x_{i}}}{R}")
    assert last == r"&= y_{i} (\delta_{i k} - y_{k})"
    assert "chain rule" in softmax.derivative()._repr_html_()
    assert repr(softmax) == "<softmax(x) = exp(x[i])/sum(exp(x[j]), j)>"
    assert repr(softmax.derivative()) == "<derivative of softmax by x>"
    assert softmax.derivative(order=2)._repr_html_() is None


def test_a_notebook_shows_plots_and_properties():
    (gelu,) = (one for one in symact.load() if one.name == "gelu")
    assert gelu.plot()._repr_png_().startswith(b"\x89PNG")
    assert repr(gelu.properties()) == str(gelu.properties())
    assert repr(gelu) == "<gelu(x) = x*(1 + erf(x/sqrt(2)))/2>"
