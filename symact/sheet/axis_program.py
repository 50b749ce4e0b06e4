"""A function of a whole axis in; the functions that a build generates, and a call, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from symact.activation import Activation
from symact.phrases import Phrases
from symact.sheet.model import Block, Code, Literal, Paragraph, Table, Text, fill, named
from symact.vector.kernels import Function, Gradient, public, signature_text
from symact.vector.kernels import functions as row_functions
from symact.vocabulary import symbol_latex

_DRAWN: Mapping[str, str] = {
    "array": "rng.random((4, 8))",
    "key": "rng.integers(8, size=4)",
    "number": "rng.random(4)",
}
"""What an example calls with, by the role of an argument."""


def functions(activation: Activation, say: Phrases) -> Iterator[Block]:
    """A table of signatures and meanings."""
    yield Paragraph(fill(say("text", "code_axis")))
    rows = tuple(_row(one, activation, say) for one in public(activation))
    yield Table((say("heads", "function"), say("heads", "meaning")), rows, (0.6, 0.34))


def _row(one: Function | Gradient, activation: Activation, say: Phrases) -> tuple[Text, ...]:
    signature = Literal(f"{one.name}({', '.join(signature_text(one))})")
    key = "axis" + one.name.removeprefix(activation.name)
    for parameter in activation.parameters:
        if key.endswith(f"_{parameter.name}"):
            place = named(symbol_latex(parameter.name), parameter.name)
            key = key.removesuffix(parameter.name) + "parameter"
            return (signature,), fill(say("functions", key), parameter=place)
    return (signature,), fill(say("functions", key))


def usage(activation: Activation, package: str) -> Code:
    """A call of the function and of its gradient, on drawn numbers."""
    value, backward, *_ = row_functions(activation)
    names = ", ".join(name for name, _ in value.inputs)
    drawn = "".join(f"{name} = {_DRAWN[role]}\n" for name, role in value.inputs)
    gradients = ", ".join(f"d{name}" for name, role in value.inputs if role == "array")
    return Code(
        "python",
        "import numpy as np\n"
        f"from {package} import {value.name}, {backward.name}\n\n"
        f"rng = np.random.default_rng(0)\n{drawn}"
        f"y = {value.name}({names})\n"
        f"{gradients} = {backward.name}(np.ones_like(y), {names})\n",
    )
