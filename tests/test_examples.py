"""The examples do what they say, and draw it."""

from __future__ import annotations

import numpy as np
import pytest
import typer
from typer.testing import CliRunner

import symact
from symact.examples import curve_fitting, digits, gradient_decay, own_activation, vanishing
from symact.examples.network import Activation, Network


@pytest.mark.parametrize(("name", "steps"), [("sigmoid", 67), ("relu", 2)])
def test_steps_from_nine_tenths_to_a_half(name, steps):
    assert len(gradient_decay.outputs(name)) - 1 == steps


def test_what_never_rises_has_no_steps():
    assert gradient_decay.outputs("logsigmoid") is None


def test_decay_is_drawn_for_functions_of_one_number(monkeypatch, capsys, tmp_path):
    names = ("sigmoid", "softmax", "glu", "logsigmoid")
    found = [one for one in symact.load() if one.name in names]
    monkeypatch.setattr(symact, "load", lambda: found)
    gradient_decay.main(tmp_path / "decay.png")
    assert (tmp_path / "decay.png").read_bytes().startswith(b"\x89PNG")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [["logsigmoid", "never"], ["sigmoid", "67"]]


def test_a_networks_gradients_are_those_of_finite_differences():
    rng = np.random.default_rng(3)
    x, grad = rng.normal(size=(5, 2)), rng.normal(size=(5, 1))
    network = Network((2, 3, 1), Activation.named("sigmoid"))
    found = network.gradients(grad, network.forward(x)[1])
    for parameter, gradient in zip(network.parameters, found, strict=True):
        at = np.unravel_index(np.argmax(abs(gradient)), gradient.shape)
        values = []
        for step in (1e-6, -2e-6):
            parameter[at] += step
            values.append(float(np.sum(grad * network.forward(x)[0])))
        parameter[at] += 1e-6
        assert (values[0] - values[1]) / 2e-6 == pytest.approx(gradient[at], rel=1e-6)


def test_one_unit_stalls_and_three_do_not(monkeypatch):
    monkeypatch.setattr(curve_fitting, "SEEDS", 1)
    x = np.linspace(-np.pi, np.pi, 200)[:, None]
    sigmoid = Activation.named("sigmoid")
    losses = [curve_fitting.fit(sigmoid, x, np.sin(x), units)[0] for units in (1, 3)]
    assert 0.03 < losses[0] < 0.04
    assert losses[1] < 0.001


def test_the_parameter_of_a_new_activation_is_learned(capsys, tmp_path):
    own_activation.main(tmp_path / "own.png")
    beta = float(capsys.readouterr().out.split("-> ")[1].split()[0])
    assert beta == pytest.approx(own_activation.TRUE_BETA, abs=0.01)
    assert (tmp_path / "own.png").read_bytes().startswith(b"\x89PNG")


def test_gradients_vanish_and_units_die(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(vanishing, "NAMES", ("sigmoid", "relu"))
    vanishing.main(tmp_path / "vanishing.png")
    assert (tmp_path / "vanishing.png").read_bytes().startswith(b"\x89PNG")
    sigmoid, relu = capsys.readouterr().out.splitlines()
    assert float(sigmoid.split()[1]) < 1e-20
    assert int(relu.split()[-3].rstrip("%")) > 20


def test_a_curve_is_drawn_for_any_activation(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(curve_fitting, "STEPS", 2)
    curve_fitting.main("relu", tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
    assert capsys.readouterr().out.count("relu unit") == 10


def test_digits_are_learned_as_in_torch():
    seen, unseen = digits.data()
    learner, losses = digits.train(*seen)
    assert digits.accuracy(learner, *unseen) > 0.95
    assert len(losses) == digits.EPOCHS * len(seen[0]) // digits.BATCH
    assert losses[-1] < 0.1 < losses[0]


def test_torch_has_the_same_losses(monkeypatch):
    pytest.importorskip("torch", reason="torch is not installed; it is no part of the test extra")
    monkeypatch.setattr(digits, "EPOCHS", 2)
    seen, _ = digits.data()
    np.testing.assert_allclose(digits.train(*seen)[1], digits.train_in_torch(*seen), rtol=1e-12)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nosuch"], "the catalog has no 'nosuch'"),
        (["glu"], "takes 2 arrays, a and b"),
        (["relu", "-o", "/nowhere/x.png"], "there is no folder /nowhere"),
        (["relu", "-o", "x.nothing"], "a picture ends with one of"),
    ],
)
def test_what_cannot_be_done_is_said_before_training(monkeypatch, arguments, message):
    app = typer.Typer()
    app.command()(curve_fitting.main)
    monkeypatch.setattr(curve_fitting, "fit", None)
    result = CliRunner().invoke(app, arguments, env={"COLUMNS": "200", "NO_COLOR": "1"})
    assert result.exit_code == 2
    assert message in result.output
