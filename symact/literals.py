"""An activation in; the same with its long decimal literals as positive constants of their own out.

``1.0507009873554805 * (exp(x) - 1)`` is worked with, and printed, as ``c*(exp(x) - 1)`` would be:
an identity in ``c`` holds for the number, and no formula multiplies out fifty digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import sympy

from symact.activation import Activation, Parameter
from symact.tree import Apply, Node, Number, Symbol, integer, rebuild, walk

MOST_DIGITS = 6
"""Literals with more significant digits are set apart."""

Literals = Mapping[str, Number]
"""The name that stands for a literal => the literal."""


def marked(activation: Activation) -> tuple[Activation, Literals]:
    """The activation with a parameter for each long literal, and what those stand for."""
    found = dict.fromkeys(
        node for node in walk(activation.definition) if isinstance(node, Number) and is_long(node)
    )
    earlier = sum(parameter.name.startswith("#") for parameter in activation.parameters)
    names = {number: f"#{index}" for index, number in enumerate(found, earlier)}
    if not names:
        return activation, {}

    def change(node: Node) -> Node:
        return Symbol(names[node]) if isinstance(node, Number) and node in names else node

    positive = (
        Parameter(name, float(number.value), Apply(">", (Symbol(name), integer(0))))
        for number, name in names.items()
    )
    plain = replace(
        activation,
        parameters=(*activation.parameters, *positive),
        expression=rebuild(activation.expression, change),
        definition=rebuild(activation.definition, change),
        references=tuple(
            replace(other, definition=rebuild(other.definition, change))
            for other in activation.references
        ),
    )
    return plain, {name: number for number, name in names.items()}


def is_long(number: Number) -> bool:
    """Whether a literal has many digits, as written or, of a rounded decimal, as it is."""
    return number.is_rounded or len(number.text.replace(".", "").strip("0")) > MOST_DIGITS


def restored(node: Node, literals: Literals) -> Node:
    """A tree with its literals put back."""
    return rebuild(
        node, lambda part: literals.get(part.name, part) if isinstance(part, Symbol) else part
    )


def values(literals: Literals) -> dict[str, sympy.Rational]:
    """The exact values, by name."""
    return {
        name: sympy.Rational(number.value.numerator, number.value.denominator)
        for name, number in literals.items()
    }
