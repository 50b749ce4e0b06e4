"""How a gradient dies: steps of ``z -= rate * f'(z)`` that bring an output from 0.9 down to 0.5.

Where f saturates, f' is small and many steps are needed: 67 for sigmoid, 2 for relu.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import typer
from matplotlib.figure import Figure

import symact
import symact.generated
from symact.examples.options import Picture

FROM, TO, RATE, MOST = 0.9, 0.5, 0.2, 10_000


def start_of(value: Callable[[Any], Any]) -> float | None:
    """The smallest z > 0 where a function has come from below `FROM` up to it, by bisection."""
    grid = np.linspace(0.0, 50.0, 5001)
    above = np.flatnonzero(np.asarray(value(grid)) >= FROM)
    if not len(above) or above[0] == 0:
        return None
    low, high = grid[above[0] - 1], grid[above[0]]
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if value(middle) < FROM else (low, middle)
    return float(high)


def outputs(name: str) -> list[float] | None:
    """Outputs from `FROM` to `TO`, one a step, `MOST` at most; None if the function is never there.

    Raises AttributeError for a name that the generated catalog does not have.
    """
    value = getattr(symact.generated, name)
    derivative = getattr(symact.generated, f"{name}_derivative")
    z = start_of(value)
    if z is None:
        return None
    found = [float(value(z))]
    while found[-1] > TO and len(found) <= MOST:
        z -= RATE * derivative(z)
        found.append(float(value(z)))
    return found


def main(output: Picture = Path("decay.png")) -> None:
    """Print the steps of every catalog activation of one number, and draw their outputs."""
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for activation in sorted(symact.load(), key=lambda activation: activation.name):
        if len(activation.inputs) > 1:
            continue
        if not hasattr(symact.generated, activation.name):
            print(f"{activation.name:<16} is not built yet: `symact build` writes it")
            continue
        if not hasattr(symact.generated, f"{activation.name}_derivative"):
            continue  # A function of a whole axis has a Jacobian, and no slope.
        path = outputs(activation.name)
        if path is None:
            print(f"{activation.name:<16} never rises to {FROM}")
            continue
        reached = f"{len(path) - 1:>6}" if path[-1] <= TO else f"stuck at {path[-1]:.3g}"
        print(f"{activation.name:<16} {reached}")
        axes.plot(path, label=activation.name, linewidth=1)
    axes.set(xlabel="step", ylabel="output", xscale="symlog", title="From 0.9 to 0.5, rate 0.2")
    axes.legend(fontsize=6, ncols=2)
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
