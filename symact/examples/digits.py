"""Handwritten digits: a network with softmax cross-entropy, and the same one in torch beside it.

The data are scikit-learn's 1797 digits of 8 x 8 pixels. Where torch is installed, both networks
start from the same weights and see the same batches: their losses agree to rounding.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import typer
from matplotlib.figure import Figure
from sklearn.datasets import load_digits

import symact.generated
from symact.examples.network import Activation, Array, Network
from symact.examples.options import Picture

HIDDEN, EPOCHS, BATCH, RATE, TRAINED = 64, 40, 50, 0.3, 1400

Data = tuple[Array, Array]


def data() -> tuple[Data, Data]:
    """Images of shape (samples, 64) from 0 to 1 with their labels: to train on, and to test."""
    digits = load_digits()
    order = np.random.default_rng(4).permutation(len(digits.target))
    images, labels = digits.data[order] / 16, digits.target[order]
    return (images[:TRAINED], labels[:TRAINED]), (images[TRAINED:], labels[TRAINED:])


def network() -> Network:
    """The untrained network; torch's twin copies its weights."""
    return Network((64, HIDDEN, 10), Activation.named("silu"))


def batches() -> list[Array]:
    """Which samples every step sees."""
    rng = np.random.default_rng(5)
    return [
        part for _ in range(EPOCHS) for part in np.split(rng.permutation(TRAINED), TRAINED // BATCH)
    ]


def train(images: Array, labels: Array) -> tuple[Network, list[float]]:
    """Gradient descent on generated kernels: the network, and the loss of every step."""
    learner, losses = network(), []
    for batch in batches():
        logits, kept = learner.forward(images[batch])
        loss, grad = symact.generated.cross_entropy_value_and_gradient(logits, labels[batch])
        losses.append(float(loss.mean()))
        gradients = learner.gradients(grad / len(batch), kept)
        for parameter, gradient in zip(learner.parameters, gradients, strict=True):
            parameter -= RATE * gradient
    return learner, losses


def train_in_torch(images: Array, labels: Array) -> list[float]:
    """The same by torch's automatic differentiation, in float64."""
    import torch

    first, first_bias, second, second_bias = parameters = [
        torch.tensor(parameter, requires_grad=True) for parameter in network().parameters
    ]
    x, target, losses = torch.tensor(images), torch.tensor(labels), []
    for batch in batches():
        hidden = torch.nn.functional.silu(x[batch] @ first + first_bias)
        loss: Any = torch.nn.functional.cross_entropy(hidden @ second + second_bias, target[batch])
        losses.append(loss.item())
        gradients = torch.autograd.grad(loss, parameters)
        with torch.no_grad():
            for parameter, gradient in zip(parameters, gradients, strict=True):
                parameter -= RATE * gradient
    return losses


def accuracy(learner: Network, images: Array, labels: Array) -> float:
    return float(np.mean(learner.forward(images)[0].argmax(axis=1) == labels))


def main(output: Picture = Path("digits.png")) -> None:
    """Train, print the accuracy on digits not seen, compare with torch; draw the losses."""
    seen, unseen = data()
    learner, losses = train(*seen)
    print(f"test accuracy {accuracy(learner, *unseen):.1%}, last loss {losses[-1]:.4f}")
    figure = Figure(figsize=(6, 3.5), layout="constrained")
    axes = figure.subplots()
    axes.semilogy(losses, label="generated kernels")
    if importlib.util.find_spec("torch"):
        others = train_in_torch(*seen)
        difference = np.abs(np.subtract(losses, others)).max()
        print(f"largest difference from torch's losses {difference:.1e}")
        axes.semilogy(others, "--", label="torch")
    else:
        print("torch is not installed: nothing to compare with")
    axes.set(xlabel="step", ylabel="loss")
    axes.legend()
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
