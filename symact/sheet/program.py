"""An activation in; the functions that a build generates, how they are called and run, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.boxes import Fraction, Raised, Token
from symact.from_output import OUTPUT, OutputForm, from_output
from symact.phrases import Phrases
from symact.sheet.model import Block, Code, Formula, Literal, Paragraph, Table, Text, fill
from symact.vocabulary import symbol_latex


def functions(activation: Activation, say: Phrases) -> Iterator[Block]:
    """A table of signatures and meanings."""
    yield Paragraph(fill(say("text", "code")))
    rows = tuple(_rows(activation, say))
    yield Table((say("heads", "function"), say("heads", "meaning")), rows, (0.6, 0.34))


def _rows(activation: Activation, say: Phrases) -> Iterator[tuple[Text, ...]]:
    name, inputs = activation.name, ", ".join(activation.inputs)
    given = "".join(f", {one.name}={one.default!r}" for one in activation.parameters)

    def row(suffix: str, arguments: str, key: str, **places: Formula) -> tuple[Text, ...]:
        signature = Literal(f"{name}{suffix}({arguments}{given}, *, out=None)")
        return (signature,), fill(say("functions", key), **places)

    yield row("", inputs, "value")
    several = len(activation.inputs) > 1
    for order in range(1, activation.order + 1):
        for variable in activation.inputs:
            suffix = f"_derivative{order if order > 1 else ''}"
            yield row(
                suffix + (f"_{variable}" if several else ""), inputs, "derivative",
                derivative=_partial(variable, order),
            )  # fmt: skip
    for one in activation.parameters:
        derivative = _partial(one.name, 1)
        yield row(f"_derivative_{one.name}", inputs, "derivative", derivative=derivative)
    first = _partial(activation.inputs[0], 1)
    yield row("_backward", f"grad_output, {inputs}", "backward", derivative=first)
    yield row("_value_and_derivative", inputs, "value_and_derivative")
    if isinstance(from_output(activation), OutputForm):
        yield row("_derivative_from_output", OUTPUT, "derivative_from_output", derivative=first)
        both = f"grad_output, {OUTPUT}"
        yield row("_backward_from_output", both, "backward_from_output", derivative=first)


def _partial(variable: str, order: int) -> Formula:
    """``∂f/∂x``"""
    sign, below = Token("name", "\\partial"), Token("name", symbol_latex(variable))
    f, gap = Token("name", "f"), Token("gap", " ")
    number = Token("number", str(order), str(order))
    raised = (Raised((sign,), (number,)), gap, f), (sign, gap, Raised((below,), (number,)))
    above, under = ((sign, gap, f), (sign, gap, below)) if order == 1 else raised
    mark = str(order) if order > 1 else ""
    return Formula((Fraction(above, under),), f"d{mark}f/d{variable}{mark}")


def usage(activation: Activation, say: Phrases, kernels: bool) -> Iterator[Block]:
    """A call; with `kernels`, the fast path of the derivative by the first input as it runs."""
    package = "symact.generated" if in_catalog(activation) else "package"
    arguments = ", ".join(["x"] * len(activation.inputs))
    public = public_name(activation)
    yield Code(
        "python",
        "import numpy as np\n"
        f"from {package} import {activation.name}, {public}\n\n"
        "x = np.linspace(-4, 4, 9, dtype=np.float32)\n"
        f"y = {activation.name}({arguments})\n"
        f"dy = {public}({arguments})\n",
    )
    if kernels:
        yield Paragraph((say("text", "code_fast"),))
        yield Code("python", _fast_path(compiled_derivative(activation)))


def public_name(activation: Activation) -> str:
    """The name of the generated derivative by the first input."""
    suffix = f"_{activation.inputs[0]}" if len(activation.inputs) > 1 else ""
    return f"{activation.name}_derivative{suffix}"


@cache
def compiled_derivative(activation: Activation) -> Callable[..., Any]:
    """The derivative by the first input, compiled in memory."""
    from symact.compiled import compile

    found: Callable[..., Any] = getattr(compile(activation), public_name(activation))
    return found


def _fast_path(function: Any) -> str:
    """The text of a compiled function's fast path: for float64, or where that has none for
    float32."""
    namespace = function.__globals__
    source = namespace["__loader__"].get_source(namespace["__name__"])
    pattern = rf"def _{function.__name__}_fast(?:32)?\(.*?(?=\n\n\n)"
    texts = [found.group() for found in re.finditer(pattern, source, re.DOTALL)]
    return next((text for text in texts if "= False" not in text), texts[0]) + "\n"


def in_catalog(activation: Activation) -> bool:
    """Whether an activation is the catalog's own, so that `symact.generated` has it."""
    source = activation.source
    place = files("symact.catalog").joinpath(Path(source.file or "?").name)
    return bool(source.text) and place.is_file() and source.text in place.read_text("utf-8")
