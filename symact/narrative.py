"""An activation in; its derivations as lines of plain text, each with its reason, out."""

from __future__ import annotations

from collections.abc import Iterator

from symact.activation import Activation
from symact.derivation import compose, wanted
from symact.derivation.reasons import reason_plain
from symact.errors import SymactError, quote
from symact.hints import listing
from symact.plain import plain
from symact.summary import left_side, summary

Lines = tuple[tuple[str, str], ...]
"""Pairs of a formula and the rule that led to it."""


def narrative(activation: Activation, wrt: str | None = None, order: int = 1) -> Lines:
    """The derivation of one derivative: ``silu' = d/dx[x*sigmoid(x)]``, ``definition``, …

    Raises SymactError where `wrt` is no argument, or is left out where there are several inputs.
    """
    variables = (variable_of(activation, wrt),) * order
    derivation = compose(activation, variables)
    head = left_side(activation, variables)
    heads = [head, *[" " * len(head)] * (len(derivation.lines) - 1)]
    return tuple(
        (f"{left} = {plain(line.tree)}", reason_plain(line.reasons))
        for left, line in zip(heads, derivation.lines, strict=True)
    )


def story(activation: Activation) -> str:
    """Definition, derivations and kinks of an activation, as a plain text of several lines."""
    return "\n".join(_story(activation)) + "\n"


def _story(activation: Activation) -> Iterator[str]:
    found = summary(activation)
    yield found.heading
    yield from (text for text in (activation.description, activation.reference) if text)
    yield ""
    yield from found.definition.lines
    for variables in wanted(activation):
        lines = narrative(activation, variables[0], len(variables))
        width = min(max(len(left) for left, _ in lines), 72)
        yield ""
        yield from (f"{left:<{width}}   {reason}" for left, reason in lines)
    if found.kinks:
        yield ""
        yield from found.kinks


def variable_of(activation: Activation, wrt: str | None) -> str:
    """The argument to derive by; SymactError where there is none of that name, or no single one."""
    names = listing(activation.arguments)
    if wrt is None:
        if len(activation.inputs) > 1:
            raise SymactError(f"{activation.name} has several inputs; derive by one of {names}")
        return activation.inputs[0]
    if wrt not in activation.arguments:
        raise SymactError(f"{activation.name} has no {quote(wrt)} to derive by; it has {names}")
    return wrt
