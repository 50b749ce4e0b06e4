"""Gated units on halves of an array, and losses with their gradients, against torch and balls."""

from __future__ import annotations

import numpy as np
import pytest

from symact.compiled import compile
from symact.errors import SpecErrors
from symact.narrative import narrative
from symact.spec import load_axis_catalog, load_text, parse

FOUND = {a.name: a for a in parse(load_axis_catalog())}
DRAWN = np.random.default_rng(11)


@pytest.fixture(scope="module")
def compiled():
    made = {}

    def find(name):
        if name not in made:
            made[name] = compile(FOUND[name])
        return made[name]

    return find


@pytest.mark.parametrize(("name", "axis"), [("glu", -1), ("swiglu", 0), ("bilinear", 1)])
def test_halves_are_the_two_inputs(compiled, name, axis):
    made = vars(compiled(name))
    x = DRAWN.standard_normal((4, 6, 8)).astype(np.float32)
    a, b = np.split(x, 2, axis)
    g = DRAWN.standard_normal(a.shape).astype(np.float32)
    assert np.array_equal(made[f"{name}_split"](x, axis=axis), made[name](a, b))
    both = np.concatenate(made[f"{name}_backward"](g, a, b), axis)
    assert np.array_equal(made[f"{name}_split_backward"](g, x, axis=axis), both)
    out = np.zeros((4, 6, 16), np.float32)[..., ::2]
    assert made[f"{name}_split_backward"](g, x, axis=axis, out=out) is out
    assert np.array_equal(out, both)
    again = x.copy()
    made[f"{name}_split_backward"](g, again, axis=axis, out=again)
    assert np.array_equal(again, both)


def test_glu_is_torchs(compiled):
    torch = pytest.importorskip("torch")
    x = DRAWN.standard_normal((3, 8))
    t = torch.from_numpy(x).requires_grad_(True)
    y = torch.nn.functional.glu(t, -1)
    y.sum().backward()
    made = compiled("glu")
    assert np.allclose(made.glu_split(x), y.detach().numpy(), rtol=1e-12)
    gradient = made.glu_split_backward(np.ones((3, 4)), x)
    assert np.allclose(gradient, t.grad.numpy(), rtol=1e-12)


def test_what_has_no_halves_is_refused(compiled):
    glu = compiled("glu")
    with pytest.raises(ValueError, match="odd"):
        glu.glu_split(np.zeros((2, 3)))
    with pytest.raises(ValueError, match="no axis"):
        glu.glu_split(1.0)
    with pytest.raises(ValueError, match="grad_output has shape"):
        glu.glu_split_backward(np.zeros((2, 4)), np.zeros((2, 4)))
    with pytest.raises(SpecErrors, match="two inputs"):
        parse(load_text('[wrong]\nexpression = "2*x"\nsplit = true'))


@pytest.mark.parametrize(
    ("name", "by", "last"),
    [
        ("binary_cross_entropy", "z", "sigmoid(z) - t"),
        ("cross_entropy", "z", "s[k] - delta[k, t]"),
        ("smoothed_cross_entropy", "z", None),
        ("mean_squared_error", "y_hat", "2*(y_hat[k] - t[k])/n"),
        ("huber", "y_hat", "clip(y_hat - t, -delta, delta)"),
    ],
)
def test_the_last_line_is_prediction_less_target(name, by, last):
    told = [formula for formula, reason in narrative(FOUND[name], by).lines
            if reason != "as computed"]  # fmt: skip
    assert last is None or told[-1].rpartition(" = ")[2] == last


def test_losses_are_torchs(compiled):
    torch = pytest.importorskip("torch")
    functional = torch.nn.functional
    z, k = DRAWN.standard_normal((5, 4)) * 3, np.array([3, 1, 0, 2, 2])
    soft = DRAWN.dirichlet(np.ones(4), 5)
    t, keys = torch.from_numpy(z).requires_grad_(True), torch.from_numpy(k)
    for name, target, theirs in (
        ("cross_entropy", k, functional.cross_entropy(t, keys, reduction="none")),
        ("soft_cross_entropy", soft,
         functional.cross_entropy(t, torch.from_numpy(soft), reduction="none")),
        ("smoothed_cross_entropy", k,
         functional.cross_entropy(t, keys, reduction="none", label_smoothing=0.1)),
    ):  # fmt: skip
        (gradient,) = torch.autograd.grad(theirs.sum(), t)
        value, by_z, *_ = vars(compiled(name))[f"{name}_value_and_gradient"](z, target)
        assert np.allclose(value, theirs.detach().numpy(), rtol=1e-12)
        assert np.allclose(by_z, gradient.numpy(), rtol=1e-12, atol=1e-15)


def test_no_logarithm_of_zero_is_formed(compiled):
    z = np.array([-800.0, -50, 0, 50, 800])
    value = compiled("binary_cross_entropy").binary_cross_entropy(z, [1.0, 1, 0, 0, 0])
    assert np.allclose(value, [800, 50, np.log(2), 50, 800], rtol=1e-15)
    logits = np.array([[1000.0, 0, -1000], [0, 0, 0]])
    loss, gradient = compiled("cross_entropy").cross_entropy_value_and_gradient(logits, [2, 1])
    assert np.allclose(loss, [2000, np.log(3)])
    assert np.allclose(gradient, [[1, 0, -1], [1 / 3, -2 / 3, 1 / 3]])


def test_probabilities_of_zero_and_one(compiled):
    made = compiled("binary_cross_entropy_of_probability")
    value = made.binary_cross_entropy_of_probability([0.0, 1, 0.25, 0, 1], [0.0, 1, 1, 1, 0])
    assert np.allclose(value, [0, 0, np.log(4), np.inf, np.inf])
