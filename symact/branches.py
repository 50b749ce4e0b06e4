"""A function or derivative, branch by branch: what its exact path and its fast path both need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy

from symact.activation import Activation
from symact.lower_wide import may_be_undefined
from symact.meaning import Decision, Relation, flatten
from symact.stabilize import KernelForm, Region
from symact.zeros import Zero

Path = tuple[tuple[Relation, bool], ...]
"""The conditions under which a branch holds."""


@dataclass(frozen=True, slots=True)
class Branches:
    """One derivative of an activation, or for no `variables` its value, as a decision.

    `names` are the symbols of the arguments, `everywhere` is where they may lie; each branch has
    its kernel forms, and how it vanishes at 0 where that is known. The function itself has a value
    only where a branch's `domains` are positive: the derivative of a logarithm does not show it.
    """

    activation: Activation
    name: str
    variables: tuple[str, ...]
    names: Mapping[str, sympy.Symbol]
    decision: Decision
    everywhere: Region
    forms: Mapping[Path, KernelForm]
    zeros: Mapping[Path, Zero | None]
    domains: Mapping[Path, tuple[sympy.Expr, ...]]

    @property
    def args(self) -> tuple[str, ...]:
        return self.activation.arguments

    @property
    def text_names(self) -> dict[sympy.Symbol, str]:
        return {symbol: text for text, symbol in self.names.items()}

    @property
    def along(self) -> str | None:
        """The argument along which a limit is taken where some branch may have no value."""
        expressions = [branch.expression for branch in flatten(self.decision)]
        if not any(map(may_be_undefined, expressions)):
            return None
        if self.variables:
            return self.variables[0]
        return self.activation.inputs[0] if len(self.activation.inputs) == 1 else None
