"""Gradients and dead units through fifty layers: what each activation lets through."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import typer
from matplotlib.figure import Figure

from symact.examples.network import Activation, Array, Network
from symact.examples.options import Picture

LAYERS, WIDTH, SAMPLES = 50, 64, 128
NAMES = ("sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "silu", "mish", "gelu")


def norms(activation: Activation) -> tuple[Array, float]:
    """The gradient's norm at each layer's input, the last layer's first, and the dead fraction.

    A unit is dead if its slope is zero for every sample. Weights have variance 1/width.
    """
    network = Network([WIDTH] * (LAYERS + 1), activation)
    rng = np.random.default_rng(2)
    _, kept = network.forward(rng.normal(size=(SAMPLES, WIDTH)))
    grad = rng.normal(size=(SAMPLES, WIDTH))
    found, dead = [], []
    for number in reversed(range(1, LAYERS)):
        grad = grad @ network.parameters[2 * number].T
        inner = kept[number - 1][1]
        dead.append(np.all(activation.backward(np.ones_like(inner), inner) == 0, axis=0).mean())
        grad = activation.backward(grad, inner)
        found.append(np.linalg.norm(grad))
    return np.array(found), float(np.mean(dead))


def main(output: Picture = Path("vanishing.png")) -> None:
    """Print the norm that reaches the first layer and the dead units; draw norms by layer."""
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for name in NAMES:
        found, dead = norms(Activation.named(name))
        print(f"{name:<12} {found[-1] / found[0]:.1e} of the gradient left, {dead:.0%} units dead")
        axes.semilogy(np.arange(LAYERS - 1, 0, -1), found, label=name)
    axes.set(xlabel="layer", ylabel="norm of the gradient")
    axes.legend(fontsize=7)
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
