"""The conditions of a branch in; what they leave of them, a tree to print, and signs there, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import sympy

from symact.activation import Activation
from symact.literals import Literals, values
from symact.meaning import Relation, to_sympy
from symact.open_intervals import bound_of
from symact.tame import factor
from symact.to_tree import to_tree
from symact.tree import TRUE, Apply, Node

Conditions = tuple[tuple[Relation, bool], ...]


@dataclass(frozen=True, slots=True)
class Interval:
    """The open interval of one input that conditions leave; None: no bound."""

    low: sympy.Expr | None = None
    high: sympy.Expr | None = None
    facts: tuple[sympy.Expr, ...] = ()
    """Expressions in parameters that are known to be positive."""

    def bounded(self, bound: sympy.Expr, upper: bool) -> Interval | None:
        """With one more bound; None where it cannot be told which bound is the tighter one."""
        old = self.high if upper else self.low
        if old is None or self._nonnegative(old - bound if upper else bound - old):
            return replace(self, **{"high" if upper else "low": bound})
        return self if self._nonnegative(bound - old if upper else old - bound) else None

    @property
    def is_empty(self) -> bool:
        """Whether certainly no value is left."""
        ends = self.low, self.high
        return None not in ends and self._nonnegative(self.low - self.high)  # type: ignore[operator]

    def positive(self, value: sympy.Expr) -> bool:
        """Whether a value is certainly positive; a strict fact makes its like so."""
        if value.is_positive:
            return True
        gaps = (sympy.expand(value - fact) for fact in self.facts)
        return any(gap.is_nonnegative for gap in gaps)

    def _nonnegative(self, gap: sympy.Expr) -> bool:
        return any(sympy.expand(gap - fact).is_nonnegative for fact in (sympy.S.Zero, *self.facts))


def simplified(conditions: Conditions, literals: Literals) -> Conditions | None:
    """The conditions that numbers do not decide; None where they contradict each other."""
    kept = []
    for relation, truth in conditions:
        numbers = {
            symbol: values(literals)[symbol.name]
            for symbol in relation.difference.free_symbols
            if symbol.name in literals
        }
        gap = relation.difference.subs(numbers)
        if gap.is_number:
            if bool(gap == 0 if relation.equality else gap > 0) != truth:
                return None
        elif relation.equality and truth:
            return None
        elif not relation.equality:
            kept.append((relation, truth))
    return tuple(kept)


def interval(conditions: Conditions, variable: sympy.Symbol) -> Interval | None:
    """The interval that conditions affine in one input leave; None where they do not say one."""
    found, unread = _read(conditions, variable)
    return None if unread else found


def _read(conditions: Conditions, variable: sympy.Symbol) -> tuple[Interval, Conditions]:
    """The interval that conditions leave, and those on the variable that it does not tell."""
    facts = (r.difference for r, truth in conditions if truth and not r.difference.has(variable))
    found = Interval(facts=tuple(facts))
    unread = []
    for relation, truth in conditions:
        if not relation.difference.has(variable):
            continue
        bound = _bound(relation, truth, variable, found)
        following = found.bounded(*bound) if bound is not None else None
        if following is None:
            unread.append((relation, truth))
        else:
            found = following
    return found, tuple(unread)


def _bound(
    relation: Relation, truth: bool, variable: sympy.Symbol, known: Interval
) -> tuple[sympy.Expr, bool] | None:
    """``x/6 + 1/2 < 1`` => 3, an upper bound, as ``exp(x) < 2`` => log(2)."""
    gap = sympy.expand(relation.difference)
    slope = gap.coeff(variable, 1)
    rest = sympy.expand(gap - slope * variable)
    rises, falls = known.positive(slope), known.positive(-slope)
    if rest.has(variable):
        return bound_of(relation, truth, variable)
    if not (rises or falls):
        return None
    return sympy.factor_terms(-rest / slope), rises != truth


def region(conditions: Conditions, inputs: Iterable[sympy.Symbol]) -> Node:
    """The open region as a tree: ``-1 < x and x < 1``; `TRUE` without conditions."""
    variables = list(inputs)
    mixed: list[tuple[Relation, bool]] = []
    parts: list[Node] = []
    for variable, found, unread in _intervals(conditions, variables):
        mixed += unread
        parts += _bounds(found, variable)
    rest = [c for c in conditions if len(_moving(c, variables)) > 1]
    parts += [_relation(relation, truth) for relation, truth in (*mixed, *rest)]
    if len(parts) == 1:
        return parts[0]
    return Apply("and", tuple(parts)) if parts else TRUE


def either(conditions: Iterable[Node]) -> Node:
    """``a``, ``b or c`` => ``a or b or c``"""
    parts = [
        part
        for condition in conditions
        for part in (
            condition.args
            if isinstance(condition, Apply) and condition.head == "or"
            else (condition,)
        )
    ]
    return parts[0] if len(parts) == 1 else Apply("or", tuple(parts))


def is_empty(conditions: Conditions, inputs: Iterable[sympy.Symbol]) -> bool:
    """Whether no value of some input is left: ``1 < x and x < 0``."""
    return any(found.is_empty for _, found, _ in _intervals(conditions, inputs))


def _intervals(
    conditions: Conditions, inputs: Iterable[sympy.Symbol]
) -> Iterator[tuple[sympy.Symbol, Interval, Conditions]]:
    """For each input, what the conditions on it alone leave, and those of them that do not tell."""
    variables = list(inputs)
    for variable in variables:
        own = tuple(c for c in conditions if _moving(c, variables) <= {variable})
        yield variable, *_read(own, variable)


def _moving(condition: tuple[Relation, bool], inputs: Iterable[sympy.Symbol]) -> set[sympy.Symbol]:
    return set(condition[0].difference.free_symbols & set(inputs))


def _bounds(found: Interval, variable: sympy.Symbol) -> Iterator[Node]:
    name = to_tree(variable)
    if found.low is not None and found.high is not None:
        yield Apply("<", (to_tree(found.low), name))
        yield Apply("<", (name, to_tree(found.high)))
    elif found.low is not None:
        yield Apply(">", (name, to_tree(found.low)))
    elif found.high is not None:
        yield Apply("<", (name, to_tree(found.high)))


def _relation(relation: Relation, truth: bool) -> Node:
    sides = (to_tree(relation.left), to_tree(relation.right))
    return Apply("<" if truth else ">", sides)


def sign(
    expression: sympy.Expr, conditions: Conditions, inputs: Sequence[sympy.Symbol]
) -> int | None:
    """1 or -1 where an expression is nowhere negative or positive on a branch, 0: it vanishes."""
    for form in _forms(expression, conditions, inputs):
        if form.is_zero:
            return 0
        if form.is_nonnegative:
            return 1
        if form.is_nonpositive:
            return -1
    return None


def is_positive(
    expression: sympy.Expr, conditions: Conditions, inputs: Sequence[sympy.Symbol]
) -> bool:
    """Whether an expression is certainly positive everywhere on a branch."""
    return any(form.is_positive for form in _forms(expression, conditions, inputs))


def is_unreal(
    expression: sympy.Expr, conditions: Conditions, inputs: Sequence[sympy.Symbol]
) -> bool:
    """Whether an expression is real nowhere on a branch: ``log(x)`` where ``x < 0``."""
    return expression.subs(dict(_shifts(conditions, inputs))).is_real is False


def _forms(
    expression: sympy.Expr, conditions: Conditions, inputs: Sequence[sympy.Symbol]
) -> tuple[sympy.Expr, ...]:
    """An expression in something positive that stands for what is beyond a bound."""
    moved = expression.subs(dict(_shifts(conditions, inputs)))
    return moved, factor(moved), sympy.together(moved)


def _shifts(
    conditions: Conditions, inputs: Sequence[sympy.Symbol]
) -> Iterator[tuple[sympy.Symbol, sympy.Expr]]:
    """``x > 3`` => x is 3 plus something positive."""
    for variable, found, _ in _intervals(conditions, inputs):
        beyond = sympy.Dummy(variable.name, positive=True)
        if found.low is not None:
            yield variable, found.low + beyond
        elif found.high is not None:
            yield variable, found.high - beyond


def assumed(
    activation: Activation, symbols: Mapping[str, sympy.Symbol]
) -> tuple[tuple[Relation, bool], ...]:
    """What the parameters' domains say strictly: ``min_val < max_val``."""
    facts = []
    for parameter in activation.parameters:
        for part in _conjuncts(parameter.domain):
            if part.head in ("<", ">"):
                left, right = (to_sympy(arg, symbols) for arg in part.args)
                low, high = (left, right) if part.head == "<" else (right, left)
                facts.append((Relation(low, high), True))
    return tuple(dict.fromkeys(facts))


def _conjuncts(condition: Node | None) -> Iterator[Apply]:
    if isinstance(condition, Apply) and condition.head == "and":
        for arg in condition.args:
            yield from _conjuncts(arg)
    elif isinstance(condition, Apply):
        yield condition
