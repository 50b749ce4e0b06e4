"""The frameworks' names: that the map is whole, and, where a framework is installed, that it is
true of it: values, slopes exactly at kinks, and every documented difference."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from typer.testing import CliRunner

from symact import builder, compiled
from symact.activation import Activation, KinkRule
from symact.cli.app import app
from symact.errors import SymactError
from symact.frameworks import FRAMEWORKS, adopt, agreement, load_framework, rows, several
from symact.frameworks.agreement import agree, compare, problems
from symact.frameworks.calls import Called
from symact.reference import reference
from symact.spec import load_text, parse
from symact.spec.library import load_library
from symact.tree import is_indexed

CATALOG: dict[str, Activation] = {
    activation.name: activation for activation in parse(load_library())
}

WHOLE = {
    "torch": "threshold relu rrelu hardtanh relu6 sigmoid hardsigmoid tanh silu mish hardswish elu "
    "celu selu glu gelu hardshrink leaky_relu logsigmoid softplus softshrink prelu softsign "
    "tanhshrink softmin softmax log_softmax gumbel_softmax",
    "jax": "celu elu gelu glu hard_sigmoid hard_silu hard_tanh identity leaky_relu log_sigmoid "
    "log_softmax logmeanexp logsumexp log1mexp mish relu relu6 selu sigmoid silu soft_sign softmax "
    "softplus sparse_plus sparse_sigmoid squareplus standardize tanh one_hot",
    "keras": "celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh "
    "leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink "
    "softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus tanh tanh_shrink "
    "threshold",
    "tensorflow": "crelu elu gelu leaky_relu log_softmax relu relu6 selu sigmoid silu softmax "
    "softplus softsign tanh log_sigmoid",
    "mlx": "sigmoid relu relu2 relu6 leaky_relu log_softmax elu softmax softplus softsign "
    "softshrink celu silu log_sigmoid gelu gelu_approx gelu_fast_approx glu step selu prelu mish "
    "hardswish hard_tanh hard_shrink softmin tanh",
    "onnx": "Relu LeakyRelu ThresholdedRelu Selu Elu Mish Celu Gelu Swish SwiGLU Tanh PRelu "
    "Sigmoid HardSigmoid HardSwish Softmax LogSoftmax Hardmax Softsign Softplus Shrink",
    "paddle": "celu elu gelu glu gumbel_softmax hardshrink hardsigmoid hardswish hardtanh "
    "leaky_relu log_sigmoid log_softmax maxout mish prelu relu relu6 rrelu selu sigmoid silu "
    "softmax softplus softshrink softsign swiglu swish tanh tanhshrink thresholded_relu stanh",
}
"""What each framework's own documentation lists."""


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_every_function_of_a_framework_is_in_the_map(framework):
    there = {item.name.rpartition(".")[2] for item in load_framework(framework).functions}
    assert set(WHOLE[framework].split()) <= there


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_the_map_names_what_the_catalog_has(framework):
    for item in load_framework(framework).functions:
        if item.function:
            arguments = CATALOG[item.function].arguments
            assert {*item.values, *item.arguments} <= set(arguments), item.call
            assert set(item.tensors) <= set(item.arguments.values()), item.call
            inputs = CATALOG[item.function].inputs
            assert tuple(item.inputs) == (inputs if len(inputs) > 1 and item.inputs else ())
            assert item.inputs or item.unmeasured or len(inputs) == 1, item.call
            assert {*item.classes, *item.ranges, *item.shares} <= set(inputs), item.call
            assert item.reduces == (
                is_indexed_sum(item.function) and bool(item.inputs or item.axis)
            )
    assert not {item.name for item in load_framework(framework).functions if item.missing} & {
        item.name for item in load_framework(framework).functions if item.function
    }


INSTALLED = {"tensorflow": "tensorflow", "keras": "tensorflow", "mlx": "mlx", "paddle": "paddle"}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("framework", [*FRAMEWORKS, "keras:jax", "keras:torch"])
def test_an_installed_framework_agrees(framework):
    name, _, backend = framework.partition(":")
    for module in (name, backend or INSTALLED.get(name, name)):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed")
    try:
        found = agree(framework)
    except SymactError as error:
        pytest.skip(str(error))
    assert found.agreements
    assert problems(found.agreements) == []
    if found.version.startswith(load_framework(framework).version):
        assert [one.gone for one in found.agreements if one.gone and ":" not in framework] == []


def test_agreement_can_fail(monkeypatch):
    """A framework with another slope at a kink, another value, and a difference that is gone."""

    def call(_framework, _counterpart, arrays, _point, _weights):
        (x,) = arrays
        slopes = np.where(x == 0, 1.0, x > 0)
        return Called(np.where(x == 0, 0.5, np.maximum(x, 0)), (slopes,))

    monkeypatch.setattr(agreement, "call", call)
    (relu,) = load_framework("torch").counterparts("relu")
    found = compare("torch", relu, CATALOG["relu"])
    assert found.problems == (
        "value at 0: 0.5 there, 0 here",
        "derivative at 0: 1 there, 0 here",
    )
    difference = load_framework("torch").counterparts("sigmoid")[0].differences[0]
    wrong = relu.model_copy(update={"differences": [difference]})
    assert compare("torch", wrong, CATALOG["relu"]).gone == (str(difference),)


def is_indexed_sum(name):
    """Whether a function of an axis has one result for each row."""
    definition = CATALOG[name].definition
    return is_indexed(definition) and len(rows.written_out(CATALOG[name], 3, {"t": 0})) == 1


def test_rows_are_written_out_as_they_are_defined():
    """Softmax and its cross-entropy, by NumPy from the textbook, with their gradients."""
    z = np.array([[0.5, -1.0, 2.0], [3.0, 3.0, -0.25]])
    w = np.array([[1.0, -2.0, 0.5], [0.25, 4.0, 1.0]])
    shares = np.exp(z) / np.exp(z).sum(1, keepdims=True)
    values, (gradient,) = rows.exact(CATALOG["softmax"], {"x": z}, {}, w)
    assert np.allclose(values, shares, rtol=1e-14)
    inner = (w * shares).sum(1, keepdims=True)
    assert np.allclose(gradient, shares * (w - inner), rtol=1e-13)
    inputs = {"z": z, "t": np.array([2, 0])}
    values, (gradient,) = rows.exact(CATALOG["cross_entropy"], inputs, {}, np.array([1.0, -3.0]))
    assert np.allclose(values, -np.log(shares[[0, 1], [2, 0]]), rtol=1e-14)
    assert np.allclose(gradient[1], -3.0 * (shares[1] - [1, 0, 0]), rtol=1e-13)


@pytest.mark.parametrize(("name", "wrong"), [
    ("jax.nn.log_softmax", "value along axis 0"),
    ("jax.nn.glu", "gradient by b along axis 0"),
])  # fmt: skip
def test_agreement_along_an_axis_can_fail(monkeypatch, name, wrong):
    """A framework that takes the last axis whatever it is told, or has no slope by the gate."""
    (item,) = (one for one in load_framework("jax").functions if one.name == name)

    def call(_framework, _counterpart, arrays, _point, weights, axis):
        (x,) = arrays
        if "glu" in name:
            a, b = np.split(x, 2, -1 if axis is None else axis)
            gate = 1 / (1 + np.exp(-b))
            by_gate = weights * a * gate * (1 - gate) * (axis is None)
            by_first = weights * gate
            joined = np.concatenate([by_first, by_gate], -1 if axis is None else axis)
            return Called(a * gate, (joined,))
        shares = np.exp(x) / np.exp(x).sum(-1, keepdims=True)
        return Called(np.log(shares), (weights - shares * weights.sum(-1, keepdims=True),))

    monkeypatch.setattr(several, "call", call)
    found = compare("jax", item, CATALOG[item.function])
    assert found.problems
    assert all("along axis 0" in problem for problem in found.problems)
    assert any(problem.startswith(wrong) for problem in found.problems)


def test_a_list_tells_inputs_and_axes():
    lines = run("list", "--framework", "torch")[1].splitlines()
    assert any("softmax" in line and "axis = dim" in line for line in lines)
    (line,) = (one for one in run("list", "--framework", "onnx")[1].splitlines() if "SwiGLU" in one)
    assert "swiglu" in line
    assert "a = A, b = B" in line


CONVENTIONS = [
    ("torch", "leaky_relu", 0, {"alpha": 1.5}, 1.5),
    ("jax", "leaky_relu", 0, {}, 1),
    ("jax", "hardtanh", 1, {}, 1),
    ("jax", "hardtanh", -2, {"min_val": -2.0}, 1),
    ("torch", "hardtanh", 1, {}, 0),
    ("tensorflow", "selu", 0, {}, 1.0507009873554805),
    ("torch", "selu", 0, {}, 1.7580993408473769),
    ("mlx", "prelu", 0, {}, 1.25),
    ("keras", "sparse_sigmoid", 1, {}, 0),
    ("keras:jax", "sparse_sigmoid", 1, {}, 0.25),
    ("onnx", "relu", 0, {}, 0),
]


@pytest.mark.parametrize(("framework", "name", "x", "parameters", "slope"), CONVENTIONS)
def test_a_convention_decides_slopes_at_kinks(framework, name, x, parameters, slope):
    (activation,) = adopt([CATALOG[name]], framework).activations
    point = {p.name: p.default for p in activation.parameters} | parameters | {"x": x}
    assert float(reference(activation, point, ("x",))) == slope


def test_a_convention_leaves_what_it_does_not_know():
    (own,) = parse(load_text('[relu]\nexpression = "max(x, 0)*2"'))
    found = adopt([own, CATALOG["mish"], CATALOG["eswish"]], "jax")
    assert found.activations[0] == own
    assert found.others == ("relu", "eswish")


def test_a_build_takes_a_convention(tmp_path, monkeypatch):
    chosen = (CATALOG["leaky_relu"], CATALOG["absolute"], CATALOG["ncu"])
    monkeypatch.setattr(builder, "activations_of", lambda specs, limits: chosen)
    made = builder.build(output=tmp_path / "jax", convention="jax")
    assert made.unruled == ("ncu",)
    assert builder.check(output=tmp_path / "jax", convention="jax") == ()
    stale = {one.path for one in builder.check(output=tmp_path / "jax")}
    assert "leaky_relu.py" in stale
    assert "ncu.py" not in stale


def test_a_compiled_convention_returns_its_slope():
    (activation,) = adopt([CATALOG["leaky_relu"]], "jax").activations
    assert activation.kinks == (KinkRule(activation.kinks[0].at, "right"),)
    kernels = compiled.compile(replace(activation, order=1))
    assert kernels.leaky_relu_derivative(0.0) == 1
    assert kernels.leaky_relu_derivative(-0.0, 0.25) == 1
    assert kernels.leaky_relu_derivative(-1.0, 0.25) == 0.25


def run(*arguments):
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def test_a_framework_is_listed():
    code, output, _ = run("list", "--framework", "onnx")
    assert code == 0
    (line,) = (line for line in output.splitlines() if line.startswith("HardSigmoid"))
    assert "hardsigmoid_affine" in line
    assert "alpha = 0.2, beta = 0.5" in line
    assert json.loads(run("list", "--framework", "onnx", "--json")[1])["title"] == "ONNX"


@pytest.mark.parametrize("command", ["list --framework", "agree", "build --convention"])
def test_an_unknown_framework_is_an_error_with_the_nearest_name(command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, _, message = run(*command.split(), "torc")
    assert code == 2
    assert "no framework is called 'torc': did you mean 'torch'?" in message


def test_an_unknown_backend_is_an_error_with_the_known_ones():
    with pytest.raises(SymactError, match="there is keras:jax, keras:torch"):
        load_framework("keras:mxnet")
    with pytest.raises(SymactError, match="there is only torch"):
        load_framework("torch:jax")


def test_show_names_frameworks_and_differences():
    code, output, _ = run("show", "hardshrink")
    assert code == 0
    assert "torch.nn.functional.hardshrink  with lambd = 0.5" in output
    assert "Keeps the inputs at its ends, -0.5 and 0.5, where others give 0." in output
    data = json.loads(run("show", "leaky_relu", "--json")[1])["frameworks"]
    assert data["tensorflow"][0]["values"] == {"alpha": 0.2}


def test_another_function_of_the_same_name_is_no_frameworks(tmp_path):
    (tmp_path / "mine.toml").write_text('[relu]\nexpression = "max(x, 0)/2"\n')
    code, output, _ = run("show", f"{tmp_path / 'mine.toml'}:relu")
    assert code == 0
    assert "In frameworks" not in output


def test_fractions_of_decimals_are_meant_as_written():
    (rule, _) = adopt([CATALOG["sparse_sigmoid"]], "jax").activations[0].kinks
    assert rule.choice == Fraction(1, 4)
