"""The names an expression may use, and what each of them takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from symact.intervals import Range
from symact.tree import FUNCTIONS, REDUCTIONS

CONSTANTS = ("pi", "E")
SPECIAL = ("Piecewise", "where", "True")
NOTATION = frozenset((*FUNCTIONS, *REDUCTIONS.values(), *CONSTANTS, *SPECIAL))
"""Every name that the notation itself gives a meaning."""


@dataclass(frozen=True, slots=True)
class Signature:
    """How another activation is called: inputs, then parameters with their defaults."""

    name: str
    inputs: tuple[str, ...]
    parameters: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """The names an expression may use beside the notation's own."""

    symbols: Mapping[str, Range] = field(default_factory=dict)
    """Inputs and parameters, with the values they can take."""
    activations: Mapping[str, Signature] = field(default_factory=dict)
    """Other activations, under every name they answer to."""
    declare: str = ""
    """How a missing symbol is declared: the hint where nothing else fits."""
    incomplete: bool = False
    """Whether functions may exist that are not listed; unknown ones are then not reported."""
