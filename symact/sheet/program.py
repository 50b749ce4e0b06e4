"""An activation in; the functions that a build generates, how they are called and run, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.boxes import Fraction, Raised, Token
from symact.from_output import OUTPUT, OutputForm, from_output
from symact.phrases import Phrases
from symact.sheet import axis_program
from symact.sheet.built import function
from symact.sheet.model import Block, Code, Formula, Literal, Paragraph, Table, Text, fill
from symact.tree import is_indexed
from symact.vocabulary import symbol_latex

_MOST_LINES, _FIRST_LINES, _LAST_LINES = 60, 40, 6
"""Longer listings are cut, and what is left of them: people see how it goes, the module has all."""


def generated(activation: Activation, say: Phrases, kernels: bool) -> Iterator[Block]:
    """What a build writes, and how it is called; with `kernels`, how a derivative runs."""
    if is_indexed(activation.definition):
        yield from axis_program.functions(activation, say)
        yield axis_program.usage(activation, _package(activation))
        return
    yield from _functions(activation, say)
    yield _usage(activation)
    if kernels:
        lines = _fast_path(compiled_derivative(activation)).splitlines()
        if len(lines) <= _MOST_LINES:
            yield Paragraph((say("text", "code_fast"),))
        else:
            counts = {"shown": str(_FIRST_LINES + _LAST_LINES), "count": str(len(lines))}
            yield Paragraph(fill(say("text", "code_fast_cut"), **counts))
            lines = [*lines[:_FIRST_LINES], "    # ...", *lines[-_LAST_LINES:]]
        yield Code("python", "\n".join(lines) + "\n")


def _functions(activation: Activation, say: Phrases) -> Iterator[Block]:
    """A table of signatures and meanings."""
    yield Paragraph(fill(say("text", "code")))
    rows = tuple(_rows(activation, say))
    yield Table((say("heads", "function"), say("heads", "meaning")), rows, (0.6, 0.34))


def _rows(activation: Activation, say: Phrases) -> Iterator[tuple[Text, ...]]:
    for suffix, arguments, key, *derivatives in _calls(activation):
        given = [f"{one.name}={one.default!r}" for one in activation.parameters]
        given += ["axis=-1"] if suffix.startswith("_split") else []
        signature = ", ".join((arguments, *given, "*", "out=None"))
        told = tuple(part for one in derivatives for part in (", ", one))[1:]
        yield (
            (Literal(f"{activation.name}{suffix}({signature})"),),
            fill(say("functions", key), derivative=told),
        )


def _calls(activation: Activation) -> Iterator[tuple[Any, ...]]:
    """Suffix, inputs, key of the meaning, and derivatives in it, of every function."""
    inputs = ", ".join(activation.inputs)
    both = f"grad_output, {inputs}"
    first = tuple(_partial(name, 1) for name in activation.inputs)
    yield "", inputs, "value"
    for order in range(1, activation.order + 1):
        for variable in activation.inputs:
            suffix = f"_derivative{order if order > 1 else ''}"
            suffix += f"_{variable}" if len(activation.inputs) > 1 else ""
            yield suffix, inputs, "derivative", _partial(variable, order)
    for one in activation.parameters:
        yield f"_derivative_{one.name}", inputs, "derivative", _partial(one.name, 1)
    yield "_backward", both, "backward", *first
    yield "_value_and_derivative", inputs, "value_and_derivative", *first
    if isinstance(from_output(activation), OutputForm):
        yield "_derivative_from_output", OUTPUT, "derivative_from_output", *first
        yield "_backward_from_output", f"grad_output, {OUTPUT}", "backward_from_output", *first
    for one in activation.parameters:
        yield f"_backward_{one.name}", both, "backward_parameter", _partial(one.name, 1)
    if activation.split:
        yield "_split", "x", "split"
        yield "_split_backward", "grad_output, x", "split_backward"


def _partial(variable: str, order: int) -> Formula:
    """``∂f/∂x``"""
    sign, below = Token("name", "\\partial"), Token("name", symbol_latex(variable))
    f, gap = Token("name", "f"), Token("gap", " ")
    number = Token("number", str(order), str(order))
    raised = (Raised((sign,), (number,)), gap, f), (sign, gap, Raised((below,), (number,)))
    above, under = ((sign, gap, f), (sign, gap, below)) if order == 1 else raised
    mark = str(order) if order > 1 else ""
    return Formula((Fraction(above, under),), f"d{mark}f/d{variable}{mark}")


def _usage(activation: Activation) -> Code:
    """A call of the function and of its derivative by the first input."""
    arguments = ", ".join(["x"] * len(activation.inputs))
    public = public_name(activation)
    return Code(
        "python",
        "import numpy as np\n"
        f"from {_package(activation)} import {activation.name}, {public}\n\n"
        "x = np.linspace(-4, 4, 9, dtype=np.float32)\n"
        f"y = {activation.name}({arguments})\n"
        f"dy = {public}({arguments})\n",
    )


def _package(activation: Activation) -> str:
    return "symact.generated" if in_catalog(activation) else "package"


def public_name(activation: Activation) -> str:
    """The name of the generated derivative by the first input."""
    suffix = f"_{activation.inputs[0]}" if len(activation.inputs) > 1 else ""
    return f"{activation.name}_derivative{suffix}"


def compiled_derivative(activation: Activation) -> Callable[..., Any]:
    """The derivative by the first input, compiled."""
    return function(activation, public_name(activation))


def _fast_path(function: Any) -> str:
    """The text of a compiled function's fast path: for float64, or where that has none for
    float32.
    """
    namespace = function.__globals__
    source = namespace["__loader__"].get_source(namespace["__name__"])
    pattern = rf"def _{function.__name__}_fast(?:32)?\(.*?(?=\n\n\n)"
    texts = [found.group() for found in re.finditer(pattern, source, re.DOTALL)]
    return next((text for text in texts if "= False" not in text), texts[0])


def arguments(activation: Activation) -> str:
    """What `symact verify` is given: a name of the catalog, or FILE:NAME and where it was built."""
    file = Path(activation.source.file or "").name
    if not file or in_catalog(activation):
        return activation.name
    return f"{file}:{activation.name} --output package"


def in_catalog(activation: Activation) -> bool:
    """Whether an activation is the catalog's own, so that `symact.generated` has it."""
    source = activation.source
    folder, name = files("symact.catalog"), Path(source.file or "?").name
    places = (folder.joinpath(name), folder.joinpath("axis", name))
    return bool(source.text) and any(
        place.is_file() and source.text in place.read_text("utf-8") for place in places
    )
