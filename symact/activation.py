"""What the parser hands to every later stage: one activation, complete and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from symact.tree import Node


@dataclass(frozen=True, slots=True)
class Source:
    """Where a definition stands, for error messages and file headers (`file` is None in memory)."""

    file: str | None
    line: int
    text: str
    """The spec table's own text; the output of a build depends on nothing else of the file."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named constant of an activation; `default` is the float64 that TOML read."""

    name: str
    default: float
    domain: Node | None = None
    """A condition in the parameters and numbers, such as ``beta > 0``; None: every real."""
    learnable: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class KinkRule:
    """The spec's own choice at one point of the input: a value, or the left or right slope."""

    at: Node
    """The point: a tree in parameters and numbers."""
    choice: str | Fraction
    """"left", "right", or the derivative's value there."""


@dataclass(frozen=True, slots=True)
class KnownValue:
    """A value the author vouches for, checked at every build: trees in numbers and constants."""

    point: tuple[tuple[str, Node], ...]
    """Inputs, and parameters that differ from their default, by name."""
    value: Node | None = None
    derivative: Node | None = None


@dataclass(frozen=True, slots=True)
class Activation:
    """One elementwise activation: names, meaning, and everything its author said about it."""

    name: str
    inputs: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    expression: Node
    """As written; another activation stands in it as `Apply(its name, …)`."""
    definition: Node
    """The same with every reference to another activation expanded: notation only."""
    source: Source
    title: str = ""
    aliases: tuple[str, ...] = ()
    symbol: str = ""
    """LaTeX of the function's name, such as ``\\operatorname{swish}``."""
    description: str = ""
    reference: str = ""
    family: str = ""
    split: bool = False
    """Whether the two inputs may also be the halves of one array."""
    order: int = 2
    """Highest derivative emitted."""
    kinks: tuple[KinkRule, ...] = ()
    values: tuple[KnownValue, ...] = ()
    references: tuple[Activation, ...] = field(default=())
    """The activations named in `expression`, directly."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """Inputs, then parameters: the order of every generated signature."""
        return self.inputs + tuple(parameter.name for parameter in self.parameters)
