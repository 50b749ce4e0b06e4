"""Curves fitted by one hidden layer of 1, 2, 3, … units: what one unit cannot bend, three can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import typer
from matplotlib.figure import Figure

from symact.examples.network import Activation, Adam, Array, Network
from symact.examples.options import Name, Picture

CURVES: dict[str, Callable[[Array], Array]] = {
    "sin x": np.sin,
    "sin x + sin(2x)/2 + x/5": lambda x: np.sin(x) + np.sin(2 * x) / 2 + x / 5,
}
UNITS = (1, 2, 3, 5, 8)
STEPS, RATE, SEEDS = 3000, 0.02, 3


def fit(activation: Activation, x: Array, target: Array, units: int) -> tuple[float, Array]:
    """Half the mean squared error of the best of some starts, and its curve."""
    found = []
    for seed in range(SEEDS):
        network = Network((1, units, 1), activation, seed)
        adam = Adam(network.parameters, RATE)
        for _ in range(STEPS):
            result, kept = network.forward(x)
            adam.step(network.gradients((result - target) / len(x), kept))
        result, _ = network.forward(x)
        found.append((float(np.mean((result - target) ** 2) / 2), result))
    return min(found, key=lambda pair: pair[0])


def main(
    name: Name = "sigmoid",
    output: Picture = Path("curves.png"),
) -> None:
    """Fit two curves with more and more hidden units; print the losses and draw the fits."""
    activation = Activation.named(name)
    x = np.linspace(-np.pi, np.pi, 200)[:, None]
    figure = Figure(figsize=(9, 4), layout="constrained")
    for axes, (title, curve) in zip(figure.subplots(1, 2), CURVES.items(), strict=True):
        axes.plot(x, curve(x), color="black", label=title)
        for units in UNITS:
            loss, result = fit(activation, x, curve(x), units)
            print(f"{title:<26} {units} {name} unit{'s' * (units > 1):<1}  loss {loss:.5f}")
            axes.plot(x, result, linewidth=1, label=f"{units}: loss {loss:.4f}")
        axes.legend(fontsize=7)
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
