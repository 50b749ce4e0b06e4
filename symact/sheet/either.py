"""An activation of either kind in; definition, closed forms, derivations and kinks out.

Single elements are told of by `symact.sheet.parts`, whole axes by `symact.sheet.axis`.
"""

from __future__ import annotations

from collections.abc import Iterator

from symact.activation import Activation
from symact.phrases import Phrases
from symact.sheet import axis, parts
from symact.sheet.model import Display, Section
from symact.tree import is_indexed


def definitions(activation: Activation) -> Display:
    """The definition, then what every name in the derivations stands for."""
    return (axis if is_indexed(activation.definition) else parts).definitions(activation)


def closed_forms(activation: Activation) -> Display:
    """The last line of every derivation that is proved."""
    return (axis if is_indexed(activation.definition) else parts).closed_forms(activation)


def derivations(activation: Activation, say: Phrases) -> Iterator[Section]:
    """A section for each derivative, with every line and its reason."""
    return (axis if is_indexed(activation.definition) else parts).derivations(activation, say)


def kink_sections(activation: Activation, say: Phrases) -> Iterator[Section]:
    """What happens where branches meet; of a function of an axis nothing is said."""
    return iter(()) if is_indexed(activation.definition) else parts.kink_sections(activation, say)
