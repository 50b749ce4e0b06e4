"""From an `Activation` to its kernels: every function of the generated module as Python text.

Each kernel has an exact path (`symact.lower_ball`), right everywhere, and a fast path
(`symact.lower_fast`), chosen by measurement, whose guard hands over what it cannot do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from symact.activation import Activation
from symact.fast_path import GRADIENT
from symact.from_output import of_output
from symact.kernel import KernelSource
from symact.lower_derivative import LoweredDerivative
from symact.meaning import symbols_of
from symact.points import sample
from symact.source_text import call, jitted, listed


@dataclass(frozen=True, slots=True)
class Plan:
    """One plain kernel to be: its public name, what it differentiates by, a sentence for it."""

    name: str
    variables: tuple[str, ...]
    sentence: str


_RUN_TIME = ("_ball", "_ball_wide", "_vecmath", "_vecmath32")

_ORDINALS = {1: "The derivative", 2: "The second derivative", 3: "The third derivative"}


def plans(activation: Activation) -> tuple[Plan, ...]:
    """The function, its derivatives by each input up to its order, and by each parameter."""
    name, several = activation.name, len(activation.inputs) > 1
    found = [Plan(name, (), f"{activation.title or name}, elementwise.")]
    for order in range(1, activation.order + 1):
        for variable in activation.inputs:
            public = f"{name}_derivative{order if order > 1 else ''}"
            what = _ORDINALS.get(order, f"Derivative number {order}")
            found.append(
                Plan(
                    f"{public}_{variable}" if several else public,
                    (variable,) * order,
                    f"{what} of {name} with respect to {variable}.",
                )
            )
    for parameter in activation.parameters:
        sentence = f"The derivative of {name} with respect to its parameter {parameter.name}."
        found.append(Plan(f"{name}_derivative_{parameter.name}", (parameter.name,), sentence))
    return tuple(found)


def kernels(activation: Activation) -> tuple[KernelSource, ...]:
    """Every kernel of an activation, in the order of the generated module."""
    points, names = tuple(sample(activation)), symbols_of(activation)
    parameters = tuple((p.name, p.default) for p in activation.parameters)
    found: list[KernelSource] = []
    firsts: list[str] = []
    lowered_by_name: dict[str, LoweredDerivative] = {}
    for plan in plans(activation):
        lowered = LoweredDerivative(
            activation,
            plan.name,
            plan.variables,
            points,
            names,
            value=lowered_by_name.get(activation.name),
        )
        lowered_by_name[plan.name] = lowered
        found.append(
            _kernel(
                plan.name,
                activation.inputs,
                parameters,
                1,
                lowered.source(),
                _documented(plan.sentence, lowered),
                lowered.is_simple,
            )
        )
        if len(plan.variables) == 1 and plan.variables[0] in activation.inputs:
            firsts.append(plan.name)
    name = activation.name
    slopes = [lowered_by_name[first] for first in firsts]
    combined = [
        _backward(f"{name}_backward", activation, slopes),
        _value_and_derivative(activation, [lowered_by_name[name], *slopes]),
        *_from_output(activation),
    ]
    found += [
        _kernel(c.name, c.inputs, parameters, c.results, c.source, c.sentence, c.is_simple)
        for c in combined
    ]
    return tuple(found)


def _kernel(
    name: str,
    inputs: tuple[str, ...],
    parameters: tuple[tuple[str, float], ...],
    results: int,
    source: str,
    doc: str,
    is_simple: bool,
) -> KernelSource:
    """A kernel with the run-time modules that its text uses."""
    imports = tuple(module for module in _RUN_TIME if re.search(rf"\b{module}\.", source))
    return KernelSource(name, inputs, parameters, results, source, doc, imports, is_simple)


def _documented(sentence: str, lowered: LoweredDerivative) -> str:
    """A kernel's sentence, and where only its last resort is known to be accurate."""
    if not lowered.unresolved:
        return sentence
    point = ", ".join(f"{symbol} = {value!r}" for symbol, value in lowered.unresolved[0].items())
    return (
        f"{sentence}\n\nSlow in places: at {len(lowered.unresolved)} of the points tried, such as"
        f" {point}, no form is accurate in double-double, and as many digits are taken as it needs."
    )


@dataclass(frozen=True, slots=True)
class _Combined:
    """A kernel made of other kernels' functions."""

    name: str
    inputs: tuple[str, ...]
    results: int
    source: str
    sentence: str
    is_simple: bool


def _backward(
    name: str, activation: Activation, firsts: Sequence[LoweredDerivative], ending: str = ""
) -> _Combined:
    args = activation.arguments
    wide, narrow, exact = [], [], []
    for i, first in enumerate(firsts):
        # A derivative is a normal number, zero or NaN: its product is right but for its rounding.
        product = "exact_gradient" if first.is_exact else "gradient"
        wide += [
            f"_d{i}, _ok{i} = {call(f'_{first.name}_fast', args)}",
            f"_r{i}, _ok{i} = _vecmath.{product}({GRADIENT}, _d{i})",
        ]
        narrow.append(f"_r{i}, _ok{i} = {call(f'_{first.name}_fast_pulled32', (GRADIENT, *args))}")
        exact += [
            f"_d{i} = {call(f'_{first.name}_exact', args)}",
            f"_r{i} = _ball.gradient({GRADIENT}, _d{i})",
        ]
    results = [f"_r{i}" for i in range(len(firsts))]
    checks = " & ".join(f"_ok{i}" for i in range(len(firsts)))
    last = f"return {listed([*results, checks])}"
    source = _source(
        name,
        (GRADIENT, *args),
        ((*wide, last), (*narrow, last)),
        (*exact, f"return {', '.join(results)}"),
    )
    source = "\n\n\n".join((*(first.pullback() for first in firsts), source))
    gradients = "gradient" if len(firsts) == 1 else "gradients"
    sentence = f"The {gradients} of a loss: grad_output times the derivative of {activation.name}"
    sentence += f"{ending}."
    inputs = (GRADIENT, *activation.inputs)
    is_simple = all(first.is_simple for first in firsts)
    return _Combined(name, inputs, len(firsts), source, sentence, is_simple)


def _value_and_derivative(
    activation: Activation, lowered: Sequence[LoweredDerivative]
) -> _Combined:
    name, args = f"{activation.name}_value_and_derivative", activation.arguments
    parts = [one.name for one in lowered]
    results = [f"_r{i}" for i in range(len(parts))]
    checks = " & ".join(f"_ok{i}" for i in range(len(parts)))
    fast = [
        [f"_r{i}, _ok{i} = {call(f'_{part}_fast{width}', args)}" for i, part in enumerate(parts)]
        for width in ("", "32")
    ]
    exact = [f"_r{i} = {call(f'_{part}_exact', args)}" for i, part in enumerate(parts)]
    last = f"return {listed([*results, checks])}"
    source = _source(
        name,
        args,
        [(*lines, last) for lines in fast],
        (*exact, f"return {', '.join(results)}"),
    )
    plural = "s" if len(parts) > 2 else ""
    is_simple = all(one.is_simple for one in lowered)
    sentence = f"{activation.title or activation.name} and its derivative{plural}, in one pass."
    return _Combined(name, activation.inputs, len(parts), source, sentence, is_simple)


def _from_output(activation: Activation) -> tuple[_Combined, ...]:
    """The derivative as a function of the output, lowered like a function of its own; its pullback.

    ``sigmoid`` => ``sigmoid_derivative_from_output``, ``sigmoid_backward_from_output``
    """
    inverse = of_output(activation)
    if inverse is None:
        return ()
    lowered = LoweredDerivative(
        inverse, inverse.name, (), tuple(sample(inverse)), symbols_of(inverse), is_slope=True
    )
    ending = ", from its output alone"
    sentence = f"The derivative of {activation.name}{ending}."
    derivative = _Combined(
        inverse.name, inverse.inputs, 1, lowered.source(), sentence, lowered.is_simple
    )
    named = replace(inverse, name=activation.name)
    backward = f"{activation.name}_backward_from_output"
    return derivative, _backward(backward, named, [lowered], ending)


def _source(
    name: str, args: Sequence[str], fast: Sequence[Sequence[str]], exact: Sequence[str]
) -> str:
    """A combined kernel's functions, of which there are fast ones for float64 and float32."""
    widths = [
        jitted(
            "jit_inline",
            f"_{name}_fast{width}",
            args,
            f"For {dtype} results: NaN where they will not do, and whether all do.",
            lines,
        )
        for width, dtype, lines in zip(("", "32"), ("float64", "float32"), fast, strict=True)
    ]
    right = jitted("jit_scalar", f"_{name}_exact", args, "Right everywhere: balls.", exact)
    return "\n\n\n".join((*widths, right)) + "\n"
