"""An activation in; its derivations as lines of plain text, each with its reason, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from symact.activation import Activation
from symact.derivation import compose
from symact.derivation.glossary import glossary
from symact.errors import SymactError, quote
from symact.hints import listing
from symact.phrases import phrases
from symact.plain import plain
from symact.sheet import axis
from symact.sheet.model import Display
from symact.sheet.parts import reason
from symact.sheet.text import plain_text
from symact.summary import left_side
from symact.tree import Apply, Node, is_indexed, walk

Lines = tuple[tuple[str, str], ...]
"""Pairs of a formula and the rule that led to it."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """The derivation of one derivative, and what the names in it mean."""

    lines: Lines
    names: tuple[str, ...]
    """A definition each: ``Phi(x) = (1 + erf(x/sqrt(2)))/2``."""
    missing: str = ""
    """Why no line leads further than the definition; empty where some do."""


def narrative(activation: Activation, wrt: str | None = None, order: int = 1) -> Narrative:
    """The derivation of one derivative: ``silu' = d/dx[x*sigmoid(x)]``, ``definition``, …

    Raises SymactError where `wrt` is no argument, or is left out where there are several inputs.
    """
    if is_indexed(activation.definition):
        if order > 1:
            raise SymactError(f"{activation.name} works along an axis: only its first derivative"
                              " has lines; its Hessian is there as a product")  # fmt: skip
        variable = None if wrt is None else variable_of(activation, wrt)
        lines = tuple(_axis_lines(activation, variable))
        return Narrative(lines, (), _missing(activation, variable))
    variables = (variable_of(activation, wrt),) * order
    derivation = compose(activation, variables)
    head = left_side(activation, variables)
    heads = [head, *[" " * len(head)] * (len(derivation.lines) - 1)]
    names, say = glossary(activation).names, phrases()
    lines = tuple(
        (f"{left} = {plain(line.tree)}", plain_text(reason(line.reasons, names, say)))
        for left, line in zip(heads, derivation.lines, strict=True)
    )
    trees = [line.tree for line in derivation.lines]
    return Narrative(lines, tuple(_definitions(activation, trees)))


def _missing(activation: Activation, wrt: str | None) -> str:
    """Why a function of an axis has no lines of a derivative."""
    if wrt in [parameter.name for parameter in activation.parameters]:
        return (f"Derivatives by parameters of functions of an axis have no lines;"
                f" {activation.name}_derivative_{wrt} computes this one.")  # fmt: skip
    sections = axis.derivations(activation, phrases())
    is_told = any(
        isinstance(block, Display)
        for section in sections
        if wrt in (None, section.key.removeprefix("derivation-"))
        for block in section.blocks
    )
    return "" if is_told else phrases()("text", "jacobian_omitted")


def _definitions(activation: Activation, trees: list[Node]) -> Iterator[str]:
    """What the named functions in some trees are, in order of appearance, and those in these."""
    known = glossary(activation)
    told = {activation.name}
    while trees:
        for part in walk(trees.pop(0)):
            name = part.head if isinstance(part, Apply) else ""
            if name in known.names.functions and name not in told:
                told.add(name)
                definition = known.shown(known.names.functions[name])
                yield f"{name}({', '.join(definition.arguments)}) = {plain(definition.expression)}"
                trees.append(definition.expression)


def _axis_lines(activation: Activation, wrt: str | None) -> Iterator[tuple[str, str]]:
    """Definitions, then the Jacobian by every input, or by one of them."""
    say = phrases()
    yield from _told(axis.definitions(activation), say("reasons", "definition"))
    for section in axis.derivations(activation, say):
        if wrt in (None, section.key.removeprefix("derivation-")):
            for block in section.blocks:
                if isinstance(block, Display):
                    yield from _told(block)


def _told(display: Display, reason: str = "") -> Iterator[tuple[str, str]]:
    """The rows of a display, each with its own reason or with the one given."""
    head = ""
    for row in display.rows:
        head = row.left.plain if row.left else " " * len(head)
        yield f"{head} = {row.right.plain}", plain_text(row.reason) or reason


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
