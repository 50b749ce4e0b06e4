"""A new activation from a spec, trained with: the network learns weights and the function's beta.

The target is made by a network of the same shape whose beta is 2; learning starts at 0.5.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile

import numpy as np
import typer
from matplotlib.figure import Figure

import symact
from symact.examples.network import Adam
from symact.examples.options import Picture

SPEC = """
[bump]
expression = "x * exp(-beta * x**2) + beta * atan(x)"
[bump.parameters]
beta = { default = 0.5, domain = "beta > 0", learnable = true }
"""
TRUE_BETA, STEPS, RATE = 2.0, 4000, 0.01


def train() -> tuple[list[float], list[float]]:
    """The losses and the betas of every step."""
    with NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as file:
        file.write(SPEC)
        file.flush()
        functions = symact.compile(file.name)
    rng = np.random.default_rng(1)
    x = rng.normal(size=(512, 2))
    weight, beta = rng.normal(size=(2, 4)), np.array(0.5)
    read_out = rng.normal(size=(4, 1))
    target = functions.bump(x @ (weight + 0.3), TRUE_BETA) @ read_out
    adam = Adam([weight, beta, read_out], RATE)
    losses, betas = [], []
    for _ in range(STEPS):
        inner = x @ weight
        hidden = functions.bump(inner, beta)
        error = hidden @ read_out - target
        losses.append(float(np.mean(error**2) / 2))
        betas.append(float(beta))
        grad = error / len(x)
        grad_hidden = grad @ read_out.T
        adam.step(
            [
                x.T @ functions.bump_backward(grad_hidden, inner, beta),
                functions.bump_backward_beta(grad_hidden, inner, beta),
                hidden.T @ grad,
            ]
        )
    return losses, betas


def main(output: Picture = Path("own.png")) -> None:
    """Train, print where beta and the loss arrive, and draw the way."""
    losses, betas = train()
    print(f"beta {betas[0]:g} -> {betas[-1]:.4f} (of {TRUE_BETA:g}); loss {losses[-1]:.2e}")
    figure = Figure(figsize=(7, 3), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.semilogy(losses)
    left.set(xlabel="step", ylabel="loss")
    right.plot(betas)
    right.axhline(TRUE_BETA, color="black", linewidth=0.5)
    right.set(xlabel="step", ylabel="beta")
    figure.savefig(output)


if __name__ == "__main__":
    typer.run(main)
