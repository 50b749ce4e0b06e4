"""How a gradient dies: steps of ``z -= rate * f'(z)`` that bring an output from 0.9 down to 0.5.

Where f saturates, f' is small and many steps are needed: 67 for sigmoid, 2 for relu.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import typer
from matplotlib import colormaps
from matplotlib.figure import Figure

import symact
import symact.generated
from symact.examples.options import Picture

FROM, TO, RATE, MOST = 0.9, 0.5, 0.2, 10_000
NAMED = 14
"""Curves of a picture that have names."""


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
    paths = {}
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
        print(f"{activation.name:<16} {told(path):>6}")
        paths[activation.name] = path
    draw(paths, output)


def told(path: list[float]) -> str:
    """How many steps were taken, or where they led nowhere."""
    return f"{len(path) - 1}" if path[-1] <= TO else f"stuck at {path[-1]:.3g}"


def draw(paths: dict[str, list[float]], output: Path) -> None:
    """The outputs step by step: the slowest in color, by name, all others in grey."""
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    axes.set_prop_cycle(color=colormaps["tab20"](range(20)))
    order = sorted(paths, key=lambda name: len(paths[name]), reverse=True)
    for name in order:
        if name in order[:NAMED]:
            axes.plot(paths[name], label=f"{name}, {told(paths[name])}")
        else:
            axes.plot(paths[name], color="0.75", linewidth=0.7, zorder=1)
    if len(order) > NAMED:
        most = len(paths[order[NAMED]]) - 1
        axes.plot([], color="0.75", label=f"{len(order) - NAMED} others, {most} at most")
    axes.set(xlabel="step", ylabel="output", xscale="symlog", ylim=(0.35, 1.05))
    axes.set(title=f"From {FROM} to {TO}, rate {RATE}")
    if order:
        figure.legend(loc="outside right center", fontsize=7, title="steps", title_fontsize=7)
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
