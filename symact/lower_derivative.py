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
from symact.fast_candidates import NOTHING_MADE, Made, all_made
from symact.fast_choice import Choice, signs_in
from symact.fast_leaf import FastLeaf
from symact.fast_path import FastPath
from symact.fast_tails import Tail, tails
from symact.fast_text import cost
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
        self.choices: dict[Path, Choice] = {}
        beyond: dict[tuple[Path, bool], tuple[Tail, ...]] = {}
        for path, expression in ((b.conditions, b.expression) for b in flatten(decision)):
            where = region(path, points, names, inputs)
            forms[path] = stabilize(expression, where)
            both: tuple[tuple[Tail, ...], tuple[Tail, ...]] = (), ()
            if variable is not None and expression.has(variable):
                tiny = [_TINY[pairs, self.is_slope] for pairs in (True, False)]
                wide, narrow = tails(expression, variable, signs_in(where), everywhere.probe, tiny)
                both = wide, narrow
            beyond[path, True], beyond[path, False] = both
            self.choices[path] = Choice(expression, forms[path], where, len(variables), both)
        self.open_zero = open_zero
        self.wide, self.narrow = self._leaves(
            *(value.makes() if value else (NOTHING_MADE, NOTHING_MADE))
        )
        zeros = {}
        if variable is not None:
            zeros = _zeros(decision, variable, everywhere, bool(variables))
        domains = _domains(decision, value.of.decision) if value else {}
        self.of = Branches(
            activation, name, variables, names, decision, everywhere, forms, zeros, domains
        )
        self.fast = FastPath(self.of, self.wide, self.narrow, beyond, self.is_slope)

    def _leaves(self, *made: Made) -> tuple[dict[Path, FastLeaf], dict[Path, FastLeaf]]:
        """What is computed on each branch, for float64 and for float32 results."""
        found = {path: choice.leaves(*made) for path, choice in self.choices.items()}
        if self.open_zero is not None:
            # Only the exact path looks beside it for the sign of zero.
            wide, narrow = found[self.open_zero]
            found[self.open_zero] = replace(wide, candidate=None), replace(narrow, candidate=None)
        wides, narrows = zip(*found.values(), strict=True)
        return dict(zip(found, wides, strict=True)), dict(zip(found, narrows, strict=True))

    def makes(self, is_free: bool = False) -> tuple[Made, Made]:
        """The calls made for float64 and for float32 results."""
        wide, narrow = (
            all_made((leaf.makes for leaf in leaves.values()), is_free)
            for leaves in (self.wide, self.narrow)
        )
        return wide, narrow

    def calls_anything(self, width: str) -> bool:
        """Whether results of a width take elementary functions."""
        return bool(self.makes()[bool(width)].calls)

    def beside(self, others: Sequence[LoweredDerivative]) -> FastPath:
        """The fast path that is cheapest in one pass with other functions."""
        made = zip(*(other.makes() for other in others), strict=True)
        wide, narrow = self._leaves(*(all_made(some, is_free=True) for some in made))
        return replace(self.fast, wide=wide, narrow=narrow)

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


_GAIN = 0.95
"""Below which share of its cost one pass takes other forms than each function has alone."""


def in_one_pass(functions: Sequence[LoweredDerivative], width: str) -> list[FastPath]:
    """A value's fast path and those of its slopes, so that they share what they can.

    The value has a form beside the slopes, or they have others beside the value, or all stay.
    """
    alone = [one.fast for one in functions]
    if not any(one.calls_anything(width) for one in functions[1:]):
        return alone
    value, *slopes = functions
    beside = [
        [value.beside(slopes), *alone[1:]],
        [alone[0], *(slope.beside([value]) for slope in slopes)],
    ]
    best = min((alone, *beside), key=lambda paths: _cost(paths, width))
    return best if _cost(best, width) < _GAIN * _cost(alone, width) else alone


def _cost(paths: Sequence[FastPath], width: str) -> int:
    """About how many operations all take together, of results of a width."""
    writer = paths[0].writer(width)
    for path in paths:
        path.written(writer)
    return cost(writer.lines)


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
