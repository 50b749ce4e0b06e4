"""What a derivation is made of: lines, each with the steps that led to it, as data."""

from __future__ import annotations

from dataclasses import dataclass

from symact.errors import SymactError
from symact.tree import Apply, Node


class DerivationError(SymactError):
    """A line of a derivation that is not proved, or not printed as it was meant."""


class UnprovedError(DerivationError):
    """A line that nothing refutes, but that is not proved either."""


@dataclass(frozen=True, slots=True)
class Step:
    """One rule applied to one derivative: ``d/dx[operand]`` => ``result``."""

    rule: str
    operand: Node
    variable: str
    result: Node
    """As the rule says, untidied; it may hold derivatives of parts of the operand."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed right-hand side, and why it equals the one before."""

    tree: Node
    reasons: tuple[str, ...]
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Derivation:
    """``left = lines[0] = lines[1] = …``: a derivative from its definition to its last form."""

    variables: tuple[str, ...]
    """One name per order: ``("x", "x")`` is the second derivative by x."""
    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    """The LaTeX of each line: what was read back, letter by letter."""
    explicit: Node
    """The first line without an unevaluated derivative."""

    @property
    def result(self) -> Node:
        """The last line's tree."""
        return self.lines[-1].tree

    @property
    def onward(self) -> Node:
        """What the next derivative is taken of: the result, but explicit where it has cases."""
        has_cases = isinstance(self.result, Apply) and self.result.head == "piecewise"
        return self.explicit if has_cases else self.result
