"""One function or derivative in; the text of its exact path and of its guarded fast path out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import sympy
from sympy.core.function import AppliedUndef

from symact.activation import Activation
from symact.branches import Branches, Path
from symact.differentiate import differentiate
from symact.exact_path import ExactPath
from symact.expression_text import text
from symact.fast_bounds import is_float
from symact.fast_choice import choose, signs_in
from symact.fast_leaf import FastLeaf
from symact.fast_path import FastPath
from symact.fast_tails import Tail, tails
from symact.lowest import times
from symact.meaning import Decision, flatten
from symact.numeric import Point
from symact.stabilize import KernelForm, Region, region, stabilize
from symact.zeros import Zero, turned_zero, undecided_zero, with_signed_zero, zero_at_origin

_TINY = {
    (True, False): -1076.0,
    (True, True): -2102.0,
    (False, False): -151.0,
    (False, True): -280.0,
}
"""Binary logarithms of what is zero: for float64 or not, and times any gradient or not."""

Calls = tuple[frozenset[sympy.Expr], frozenset[sympy.Expr]]
"""Elementary functions' calls, for float64 and for float32 results."""


class LoweredDerivative:
    """The kernel form of one derivative of an activation, branch by branch.

    `value` is that of the function itself, whose places of measurement and calls it shares.
    """

    of: Branches

    def __init__(
        self,
        activation: Activation,
        name: str,
        variables: tuple[str, ...],
        points: Sequence[Mapping[str, float]],
        names: Mapping[str, sympy.Symbol],
        is_slope: bool = False,
        value: LoweredDerivative | None = None,
    ) -> None:
        self.name, self.is_slope = name, is_slope or bool(variables)
        inputs = activation.inputs
        everywhere = value.of.everywhere if value else region((), points, names, inputs)
        variable = names[inputs[0]] if len(inputs) == 1 else None
        decision, open_zero = differentiate(activation, variables).decision, None
        if variable is not None:
            decision = with_signed_zero(decision, variable, everywhere.points)
            open_zero = undecided_zero(decision, variable, everywhere.points)
        forms: dict[Path, KernelForm] = {}
        self.wide: dict[Path, FastLeaf] = {}
        self.narrow: dict[Path, FastLeaf] = {}
        beyond: dict[tuple[Path, bool], tuple[Tail, ...]] = {}
        shared = value.calls if value else (frozenset(), frozenset())
        for path, expression in ((b.conditions, b.expression) for b in flatten(decision)):
            where = region(path, points, names, inputs)
            forms[path] = stabilize(expression, where)
            both: tuple[tuple[Tail, ...], tuple[Tail, ...]] = (), ()
            if variable is not None and expression.has(variable):
                tiny = [_TINY[pairs, self.is_slope] for pairs in (True, False)]
                wide, narrow = tails(expression, variable, signs_in(where), everywhere.probe, tiny)
                both = wide, narrow
            beyond[path, True], beyond[path, False] = both
            self.wide[path], self.narrow[path] = choose(
                expression, forms[path], where, len(variables), both, shared
            )
            if path == open_zero:
                # Only the exact path looks beside it for the sign of zero.
                for leaves in (self.wide, self.narrow):
                    leaves[open_zero] = replace(leaves[open_zero], candidate=None)
        zeros = {}
        if variable is not None:
            zeros = _zeros(decision, variable, everywhere, bool(variables))
        domains = _domains(decision, value.of.decision) if value else {}
        self.of = Branches(
            activation, name, variables, names, decision, everywhere, forms, zeros, domains
        )
        self.fast = FastPath(self.of, self.wide, self.narrow, beyond, self.is_slope)

    @property
    def calls(self) -> Calls:
        wide, narrow = (
            frozenset(call for leaf in leaves if leaf.candidate for call in leaf.candidate.calls)
            for leaves in (self.wide.values(), self.narrow.values())
        )
        return wide, narrow

    @property
    def is_simple(self) -> bool:
        """Whether float32 results take no elementary function, but arithmetic and selects only."""
        candidates = [leaf.candidate for leaf in self.narrow.values()]
        forms = [form for c in candidates if c for form in (c.below, c.above)]
        return not any(form.atoms(AppliedUndef) - form.atoms(times) for form in forms)

    @property
    def is_exact(self) -> bool:
        """Whether every float64 is one without an error: a constant or an argument as it stands."""
        candidates = [leaf.candidate for leaf in self.wide.values()]
        return all(c and c.variable is None and is_float(c.below) for c in candidates)

    @property
    def unresolved(self) -> tuple[Point, ...]:
        """The points where no form was accurate in run-time balls."""
        return tuple(point for form in self.of.forms.values() for point in form.unresolved)

    def source(self) -> str:
        """Branches, decisions, exact path, fast path, as one text."""
        return "\n\n\n".join((*ExactPath(self.of).functions(), *self.fast.functions())) + "\n"

    def pullback(self) -> str:
        """The text of a function: a gradient times the slope, for float32 results."""
        return self.fast.pullback()


def _zeros(
    decision: Decision, variable: sympy.Symbol, everywhere: Region, is_slope: bool
) -> dict[Path, Zero | None]:
    """How each branch vanishes at 0, of functions of one input."""
    found = {
        branch.conditions: zero_at_origin(branch.expression, variable, everywhere.probe)
        for branch in flatten(decision)
    }
    return found | turned_zero(decision, variable, everywhere.points, is_slope)


def _domains(derivative: Decision, function: Decision) -> dict[Path, tuple[sympy.Expr, ...]]:
    """What the function takes logarithms of on each branch of its derivative, if that does not."""
    found: dict[Path, tuple[sympy.Expr, ...]] = {}
    for branch in flatten(derivative):
        logarithms = [
            {log for log in own.expression.atoms(sympy.log) if not log.args[0].is_positive}
            for own in flatten(function)
            if _is_compatible(own.conditions, branch.conditions)
        ]
        hidden = set.intersection(*logarithms) - branch.expression.atoms(sympy.log)
        found[branch.conditions] = tuple(sorted((log.args[0] for log in hidden), key=text))
    return found


def _is_compatible(one: Path, other: Path) -> bool:
    """Whether no condition of one branch contradicts another's."""
    return not any((relation, not truth) in other for relation, truth in one)
