"""From an activation to the lines of a derivative: definition, rules, last form.

One line applies one rule at every unevaluated derivative; sums and constant factors take no line
of their own. What another activation's derivative is, is cited, not derived again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import sympy

from symact.derivation.regions import has_choices, regions
from symact.derivation.rules import depends, derivative, find, instantiate
from symact.derivation.steps import DerivationError, Line, Step
from symact.derivation.tidy import Inputs, tidy, times
from symact.open_intervals import Path, Region
from symact.tree import TRUE, Apply, Node, Symbol, substitute, walk
from symact.vocabulary import OPERATORS, Vocabulary

Lemma = Callable[[str, str], Node | None]
"""(function, argument) => its derivative by that argument, in its own argument names."""

MOST_LINES = 40
"""A derivation that is longer than this has gone astray."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a derivation may use."""

    names: Vocabulary
    symbols: Mapping[str, sympy.Symbol]
    lemma: Lemma
    domain: Path = ()

    def regions(self, node: Node) -> tuple[Region, ...]:
        """The open regions of a tree in the notation's own functions."""
        inputs = self.names.functions[self.names.subject].inputs
        return regions(node, self.symbols, inputs, self.domain)

    @property
    def inputs(self) -> Inputs:
        return frozenset(self.names.functions[self.names.subject].inputs)


def derive(
    start: Node, variable: str, context: Context, reason: str = "definition"
) -> tuple[Line, ...]:
    """The lines from ``d/dx[start]`` to the first one without an unevaluated derivative."""
    operand = _casewise(start, context)
    lines = [Line(_unevaluated(start, variable), (reason,))]
    if operand != start:
        lines.append(Line(_unevaluated(operand, variable), ("cases",)))
    while has_derivative(lines[-1].tree):
        if len(lines) > MOST_LINES:
            raise DerivationError(f"the derivation by {variable} does not come to an end")
        lines.append(_next(lines[-1].tree, variable, context))
    return tuple(lines)


def has_otherwise(node: Apply) -> bool:
    """Whether a piecewise ends in a case for everything else: it is not on open sets yet."""
    *_, last = node.args
    assert isinstance(last, Apply)
    return last.args[1] == TRUE


def has_derivative(node: Node) -> bool:
    """Whether a tree still holds a ``d/dx``."""
    return any(isinstance(part, Apply) and part.head == "derivative" for part in walk(node))


def _unevaluated(node: Node, variable: str) -> Node:
    return Apply("derivative", (node, Symbol(variable)))


def _casewise(node: Node, context: Context) -> Node:
    """A tree with max, min, … as open cases; any other tree as it is."""
    opened = isinstance(node, Apply) and node.head == "piecewise" and not has_otherwise(node)
    if opened or not has_choices(context.names.expand(node)):
        return node
    found = context.regions(_chosen(node, context))
    if not all(map(_bounds_arguments, found)):
        found = _by_calls(node, context) or found
    return cases(found, context)


def _bounds_arguments(region: Region) -> bool:
    """Whether a region's condition holds no function: ``x < 0``."""
    return not any(
        isinstance(part, Apply) and part.head in OPERATORS for part in walk(region.condition)
    )


def _by_calls(node: Node, context: Context) -> tuple[Region, ...]:
    """Cases of ``max(f(x), 0)`` by the sign of ``f(x)``, which need not be solved for x.

    No case where that does not decide.
    """
    names = context.names
    letters: dict[Node, Symbol] = {}

    def lettered(part: Node) -> Node:
        if isinstance(part, Apply) and part.head in names.functions:
            return letters.setdefault(part, Symbol(f"call {len(letters)}"))
        return (
            Apply(part.head, tuple(map(lettered, part.args))) if isinstance(part, Apply) else part
        )

    tree = lettered(_opened(node, names))
    free = {letter.name: sympy.Symbol(letter.name, real=True) for letter in letters.values()}
    calls = {letter.name: call for call, letter in letters.items()}
    try:
        found = regions(tree, {**context.symbols, **free}, (*free, *context.inputs), context.domain)
    except ValueError:
        return ()
    return tuple(
        replace(
            region,
            condition=substitute(region.condition, calls),
            value=substitute(region.value, calls),
        )
        for region in found
    )


def _chosen(node: Node, context: Context) -> Node:
    """A tree with the calls unfolded that hide a choice, or stand in one."""
    names = context.names
    node = _opened(node, names)
    try:
        context.regions(node)
    except ValueError:
        return names.expand(node)
    return node


def _opened(node: Node, names: Vocabulary) -> Node:
    """A tree with the calls unfolded that hide a choice; one with a choice for its argument stays.

    ``sigmoid(leaky_relu(x))`` => ``sigmoid({x if x >= 0; x/100 otherwise})``
    """
    hiding = {
        name
        for name, definition in names.functions.items()
        if has_choices(names.expand(definition.expression))
    }
    while any(isinstance(part, Apply) and part.head in hiding for part in walk(node)):
        node = names.unfold(node, hiding)
    return node


def cases(found: tuple[Region, ...], context: Context) -> Node:
    """Regions as one piecewise tree on open sets."""
    rows = tuple(
        Apply("case", (tidy(region.value, context.inputs), region.condition)) for region in found
    )
    return Apply("piecewise", rows) if len(rows) > 1 else tidy(found[0].value, context.inputs)


def _next(tree: Node, variable: str, context: Context) -> Line:
    """One rule at every derivative of a line."""
    steps: list[Step] = []
    changed = outermost(tree, lambda operand: advance(operand, variable, context, steps))
    return Line(tidy(changed, context.inputs), reasons(steps), tuple(steps))


def outermost(node: Node, change: Callable[[Node], Node]) -> Node:
    """Replace derivatives by what `change` makes of their operands, without looking into them."""
    if not isinstance(node, Apply):
        return node
    if node.head == "derivative":
        return change(node.args[0])
    return Apply(node.head, tuple(outermost(arg, change) for arg in node.args))


def advance(operand: Node, variable: str, context: Context, steps: list[Step]) -> Node:
    """``d/dx[operand]`` after one rule, and the linear rules on the way to it."""
    rule, result, onward = _applied(operand, variable, context)
    steps.append(Step(rule, operand, variable, result))
    if onward is None:
        return result
    return _again(result, variable, context, steps, onward)


def _applied(operand: Node, variable: str, context: Context) -> tuple[str, Node, str | None]:
    """The rule for an operand, its result, and what is still to be derived on the same line.

    The last is None for nothing, "" for every derivative left, else the head of the operands.
    """
    known = derivative(operand, variable)
    if not has_derivative(known):
        return ("linear function" if depends(operand, variable) else "constant"), known, None
    assert isinstance(operand, Apply)
    if operand.head == "piecewise":
        return "case by case", _each_case(operand, variable), ""
    named = operand.head in context.names.functions
    if named and (citation := cited(operand, variable, context)) is not None:
        return f"derivative of {operand.head}", citation, None
    if (found := find(operand, variable)) is not None:
        rule, bound = found
        again = "" if rule.linear else "mul" if rule.name == "product rule" else None
        return rule.name, instantiate(rule, bound, variable), again
    if named:
        unfolded = context.names.unfold(operand, {operand.head})
        return f"definition of {operand.head}", _unevaluated(unfolded, variable), None
    raise DerivationError(f"no rule of differentiation for '{operand.head}'")


def _again(node: Node, variable: str, context: Context, steps: list[Step], only: str) -> Node:
    """Advance the derivatives that a rule left; `only` those of one head, if it names one."""

    def change(operand: Node) -> Node:
        if only and not (isinstance(operand, Apply) and operand.head == only):
            return _unevaluated(operand, variable)
        return advance(operand, variable, context, steps)

    return outermost(node, change)


def _each_case(operand: Apply, variable: str) -> Node:
    rows = []
    for case in operand.args:
        assert isinstance(case, Apply)
        value, condition = case.args
        rows.append(Apply("case", (derivative(value, variable), condition)))
    return Apply("piecewise", tuple(rows))


def cited(operand: Apply, variable: str, context: Context) -> Node | None:
    """A known function's derivative: ``sigmoid(u)`` => ``sigmoid(u)*(1 - sigmoid(u)) * d/dx[u]``.

    One term for each argument that depends on the variable; None without a lemma.
    """
    definition = context.names.functions[operand.head]
    values = definition.bound(operand.args)
    terms = []
    for name in definition.arguments:
        if not depends(values[name], variable):
            continue
        partial = context.lemma(operand.head, name)
        if partial is None:
            return None
        outer = substitute(partial, values)
        terms.append(times([outer, derivative(values[name], variable)]))
    return terms[0] if len(terms) == 1 else Apply("add", tuple(terms))


_SILENT = ("constant multiple", "linear function", "constant")
"""Rules that are named only where no other is."""


def reasons(steps: list[Step]) -> tuple[str, ...]:
    """The names of the rules of a line, each once; the trivial ones only if there is no other."""
    names = list(dict.fromkeys(step.rule for step in steps))
    telling = [name for name in names if name not in _SILENT]
    if telling != ["sum rule"] and any(not name.startswith("sum") for name in telling):
        telling = [name for name in telling if name != "sum rule" or "exponential rule" in telling]
    return tuple(telling or [next(name for name in _SILENT if name in names)])
