"""A small network in NumPy: dense layers, an activation by name, Adam; gradients by hand.

All that is not linear algebra comes from a package that symact generated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

import symact.generated

Array = NDArray[Any]


@dataclass(frozen=True)
class Activation:
    """The functions of one activation: of arrays of any shape, elementwise."""

    value: Callable[[Array], Array]
    backward: Callable[[Array, Array], Array]
    """(gradient by the output, input) => gradient by the input."""

    @classmethod
    def named(cls, name: str, package: ModuleType = symact.generated) -> Activation:
        """Raises AttributeError where the package has no activation of that name."""
        return cls(getattr(package, name), getattr(package, f"{name}_backward"))


@dataclass
class Network:
    """``x @ W + b`` for each layer, an activation between layers; `sizes` are input, …, output."""

    sizes: Sequence[int]
    activation: Activation
    seed: int = 0
    parameters: list[Array] = field(init=False)
    """Weights of shape (in, out) and biases of shape (out,), in turns, float64."""

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        self.parameters = []
        for size, following in zip(self.sizes, self.sizes[1:], strict=False):
            self.parameters.append(rng.normal(size=(size, following)) / np.sqrt(size))
            self.parameters.append(rng.normal(size=following) * 0.1)

    def forward(self, x: Array) -> tuple[Array, list[tuple[Array, Array]]]:
        """The output for inputs of shape (samples, in); each layer's input and result beside it."""
        kept = []
        weights, biases = self.parameters[::2], self.parameters[1::2]
        for number, (weight, bias) in enumerate(zip(weights, biases, strict=True)):
            given = self.activation.value(x) if number else x
            x = given @ weight + bias
            kept.append((given, x))
        return x, kept

    def gradients(self, grad: Array, kept: Sequence[tuple[Array, Array]]) -> list[Array]:
        """The gradient by each parameter, from the one by the output."""
        found: list[Array] = []
        for number in reversed(range(len(kept))):
            found[:0] = [kept[number][0].T @ grad, grad.sum(axis=0)]
            if number:
                grad = grad @ self.parameters[2 * number].T
                grad = self.activation.backward(grad, kept[number - 1][1])
        return found


class Adam:
    """Kingma and Ba 2015, arXiv:1412.6980, algorithm 1; parameters are changed in place."""

    def __init__(self, parameters: Sequence[Array], rate: float) -> None:
        self.parameters, self.rate, self.steps = parameters, rate, 0
        self.means = [np.zeros_like(parameter) for parameter in parameters]
        self.squares = [np.zeros_like(parameter) for parameter in parameters]

    def step(self, gradients: Sequence[Array]) -> None:
        self.steps += 1
        state = zip(self.parameters, gradients, self.means, self.squares, strict=True)
        for parameter, gradient, mean, square in state:
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            scaled = mean / (1 - 0.9**self.steps)
            parameter -= self.rate * scaled / (np.sqrt(square / (1 - 0.999**self.steps)) + 1e-8)
