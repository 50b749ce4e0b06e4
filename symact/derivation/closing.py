"""From a closed form's labels to calls that a derivation can unfold: ``f*(1 - f)`` => in sigma(x).

A letter becomes a function of the inputs (``t`` => ``t(x)``), so that every name in a derivation
is a call with a definition, and unfolding it is substitution.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from symact.activation import Activation
from symact.closed_form import closed_form
from symact.derivation.rules import HELPERS, derived_helpers
from symact.labels import Label
from symact.tree import FUNCTIONS, Apply, Node, Symbol, rebuild
from symact.vocabulary import Definition


@dataclass(frozen=True, slots=True)
class Closing:
    """The closed form of one derivative: a tree for each region, in calls with definitions."""

    cases: tuple[tuple[Node, Node], ...]
    """(condition, tree); a single condition `TRUE` where one form holds everywhere."""
    helpers: tuple[Definition, ...]


@cache
def closing(activation: Activation, variables: tuple[str, ...]) -> Closing:
    """The closed form of a derivative, its labels replaced by calls."""
    cases: list[tuple[Node, Node]] = []
    helpers: dict[str, Definition] = {}
    for case in closed_form(activation, variables):
        labels = {label.node: call(label, activation) for label in case.form.labels}

        def named(node: Node, labels: dict[Node, Node] = labels) -> Node:
            return labels.get(node, node)

        cases.append((case.condition, rebuild(case.form.tree, named)))
        for label in case.form.labels:
            for helper in definitions(label, activation, rebuild(label.written, named)):
                helpers.setdefault(helper.name, helper)
    return Closing(tuple(cases), tuple(helpers.values()))


def call(label: Label, activation: Activation) -> Node:
    """``f`` => sigmoid(x), ``t`` => t(x); a label that is a call already stays."""
    if not isinstance(label.node, Symbol):
        return label.node
    own = tuple(Symbol(name) for name in activation.arguments)
    itself = label.definition == activation.definition
    return Apply(activation.name if itself else label.node.name, own)


def definitions(label: Label, activation: Activation, written: Node) -> Iterator[Definition]:
    """What a label's head and its derivatives mean, where no activation and no notation says so."""
    node = call(label, activation)
    if not isinstance(node, Apply) or node.head in (*FUNCTIONS, activation.name):
        return
    if isinstance(label.node, Symbol):
        parameters = tuple((p.name, Fraction(p.default)) for p in activation.parameters)
        yield Definition(node.head, activation.inputs, parameters, written, node.head, own=True)
        return
    yield from (HELPERS[head] for head in sorted(derived_helpers(node.head)))


def consistent(helpers: Iterable[Definition]) -> dict[str, Definition]:
    """Helpers by name; a name with two meanings is left out, its forms are not used."""
    found: dict[str, Definition] = {}
    clashing = set()
    for definition in helpers:
        if found.setdefault(definition.name, definition) != definition:
            clashing.add(definition.name)
    return {name: helper for name, helper in found.items() if name not in clashing}
