"""A claimed identity in; whether it holds, and how that is known, out.

Refuted by a point where the balls of the two sides are disjoint; proved by exact algebra on every
smooth branch; never proved by numbers. Kinks themselves are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

import sympy
from flint import arb, ctx

from symact.activation import Activation
from symact.claim import Claim, Meaning, document, read_claim
from symact.conditions import assumed, interval
from symact.deadline import time_limit
from symact.differentiate import differentiate
from symact.identity import equal_branches
from symact.limits import Limits
from symact.meaning import Decision, Leaf, Relation, decide, flatten, fraction_of, symbols_of
from symact.reference import Undecided, comparable, evaluate, exact
from symact.to_tree import to_tree
from symact.tree import TRUE, Apply, Node, Symbol, integer, rational, rebuild, substitute, symbols

PRECISION, HIGH_PRECISION = 400, 4_000
"""Bits that both sides are evaluated with; the high ones if nothing else decides."""

SIZES = ("1/2", "1", "2", "1/3", "7/3", "5", "1/100", "12", "30")
"""Inputs at which a claim is tried, with both signs."""

PARAMETERS = ("2", "1/2", "3", "-1", "-2", "10", "1/10")
"""Values of parameters, beside their defaults, as far as their domains allow."""


@dataclass(frozen=True, slots=True)
class Counterexample:
    """A point where the two sides of a claim differ, and what they are there."""

    point: tuple[tuple[str, Fraction], ...]
    left: str
    right: str

    def __str__(self) -> str:
        at = ", ".join(f"{name} = {value}" for name, value in self.point)
        return f"at {at}: left {self.left}, right {self.right}"


@dataclass(frozen=True, slots=True)
class Proof:
    """The verdict on a claim: `holds` is None where it could be neither proved nor refuted."""

    claim: str
    holds: bool | None
    method: Literal["exact algebra", "counterexample", "undecided"]
    counterexample: Counterexample | None = None
    branches: int = 0
    """How many smooth branches the proof went through."""

    def __str__(self) -> str:
        if self.holds:
            where = "" if self.branches == 1 else f" on each of {self.branches} smooth branches"
            return f"proved: {self.claim} (exact algebra{where})"
        if self.counterexample is not None:
            return f"refuted: {self.claim}\n  {self.counterexample}"
        return f"undecided: {self.claim} (no counterexample found, and no proof)"


def prove(claim: str, activations: Iterable[Activation], *, limits: Limits | None = None) -> Proof:
    """Decide a claim such as ``tanh' = 1 - f**2``.

    Raises SpecErrors if it cannot be read, and LimitError if that takes too long.
    """
    limits = limits or Limits()
    read = read_claim(claim, activations, limits)
    whole = document(claim).place(0, len(claim))
    with time_limit(limits.seconds, "deciding this claim", whole):
        return _decided(claim, read)


def _decided(claim: str, read: Claim) -> Proof:
    found = next(_counterexamples(read, PRECISION), None)
    branches = 0 if found else _proved_branches(read)
    if branches:
        return Proof(claim, True, "exact algebra", branches=branches)
    found = found or next(_counterexamples(read, HIGH_PRECISION), None)
    if found is not None:
        return Proof(claim, False, "counterexample", found)
    return Proof(claim, None, "undecided")


def prove_equal(left: Node, right: Node) -> bool:
    """Whether two trees of the notation are certainly the same function of their symbols."""
    names = {name: sympy.Symbol(name, real=True) for name in symbols(left) | symbols(right)}
    return equal_branches(left, right, names) > 0


def _proved_branches(claim: Claim) -> int:
    left, right = _expanded(claim.left, claim.calls), _expanded(claim.right, claim.calls)
    names = symbols_of(claim.subject)
    derivatives = any(meaning.order for meaning in claim.calls.values())
    facts = assumed(claim.subject, names)
    return equal_branches(left, right, names, facts, kinks_count=not derivatives)


def _expanded(node: Node, calls: Mapping[str, Meaning]) -> Node:
    """A claim's tree in the notation's functions alone, derivatives carried out."""

    def change(part: Node) -> Node:
        if not isinstance(part, Apply) or part.head not in calls:
            return part
        meaning = calls[part.head]
        return substitute(derivative_tree(meaning), _arguments(meaning.activation, part.args))

    return rebuild(node, change)


def _arguments(activation: Activation, args: tuple[Node, ...]) -> dict[str, Node]:
    given = {p.name: rational(Fraction(p.default)) for p in activation.parameters}
    return given | dict(zip(activation.arguments, args, strict=False))


def derivative_tree(meaning: Meaning) -> Node:
    """A derivative as a tree, by branches where the function has kinks."""
    activation, order = meaning.activation, meaning.order
    if not order:
        return activation.definition
    return _tree_of(differentiate(activation, activation.inputs * order).decision)


def _tree_of(decision: Decision) -> Node:
    if isinstance(decision, Leaf):
        return to_tree(decision.expression)
    relation = decision.relation
    test = Apply("<", (to_tree(relation.left), to_tree(relation.right)))
    cases = ((_tree_of(decision.holds), test), (_tree_of(decision.fails), TRUE))
    return Apply("piecewise", tuple(Apply("case", case) for case in cases))


# refutation --------------------------------------------------------------------------------------


def _counterexamples(claim: Claim, precision: int) -> Iterator[Counterexample]:
    for point in _points(claim):
        with ctx.workprec(precision):
            try:
                left = _Value(claim.calls, point)(claim.left)
                right = _Value(claim.calls, point)(claim.right)
            except Undecided:
                continue
        if left.is_finite() and right.is_finite() and not left.overlaps(right):
            yield Counterexample(tuple(point.items()), *_texts(left, right))


def _texts(left: arb, right: arb) -> tuple[str, str]:
    """Two different numbers with as many digits as tell them apart, and three more."""
    for digits in range(3, HIGH_PRECISION // 4):
        texts = left.str(digits, radius=False), right.str(digits, radius=False)
        if texts[0] != texts[1]:
            break
    return left.str(digits + 3, radius=False), right.str(digits + 3, radius=False)


class _Value:
    """The ball of a claim's side at a point; derivatives by power series of the definitions."""

    def __init__(self, calls: Mapping[str, Meaning], point: Mapping[str, Fraction]) -> None:
        self.calls = calls
        self.point: dict[str, Fraction | arb] = dict(point)

    def __call__(self, node: Node) -> arb:
        return comparable(evaluate(self._folded(node), self.point))

    def _folded(self, node: Node) -> Node:
        """A tree with the value of every call in its place."""
        if not isinstance(node, Apply):
            return node
        args = tuple(map(self._folded, node.args))
        if node.head not in self.calls:
            return Apply(node.head, args)
        name = f"#{len(self.point)}"
        self.point[name] = comparable(self._called(self.calls[node.head], args))
        return Symbol(name)

    def _called(self, meaning: Meaning, args: tuple[Node, ...]) -> arb:
        activation = meaning.activation
        point = {
            name: evaluate(arg, self.point) if not isinstance(arg, Symbol) else self.point[arg.name]
            for name, arg in _arguments(activation, args).items()
        }
        value = evaluate(activation.definition, point)
        if not meaning.order or not value.is_finite():
            return value
        (variable,) = activation.inputs
        below, above = (
            evaluate(activation.definition, point, variable, meaning.order, side)
            for side in (-1, 1)
        )
        if not below.overlaps(above):
            raise Undecided("a kink")
        return above


def _points(claim: Claim) -> Iterator[dict[str, Fraction]]:
    """Inputs of either sign, small and large, and around kinks; parameters over their domains."""
    inputs = claim.subject.inputs
    sizes = [sign * Fraction(size) for size in SIZES for sign in (1, -1)] + list(_near_kinks(claim))
    for parameters in _parameters(claim.subject):
        for index in range(len(sizes)):
            values = (sizes[(index + 5 * place) % len(sizes)] for place in range(len(inputs)))
            yield dict(zip(inputs, values, strict=True)) | parameters


def _near_kinks(claim: Claim) -> Iterator[Fraction]:
    """Where a side changes its formula, and shortly before and after."""
    names = symbols_of(claim.subject)
    found: dict[Fraction, None] = {}
    for side in (claim.left, claim.right):
        for branch in flatten(decide(_expanded(side, claim.calls), names)):
            for relation, _ in branch.conditions:
                found.update(dict.fromkeys(_zeros(relation, names)))
    for at in found:
        yield from (at, at - Fraction(1, 10), at + Fraction(1, 10))


def _zeros(relation: Relation, names: Mapping[str, sympy.Symbol]) -> Iterator[Fraction]:
    for name in names.values():
        bounds = interval(((replace(relation, equality=False), True),), name)
        for end in (bounds.low, bounds.high) if bounds is not None else ():
            if end is not None and end.is_Rational:
                yield fraction_of(end)


def _parameters(activation: Activation) -> Iterator[dict[str, Fraction]]:
    """The defaults, then other values that all domains allow."""
    names = [parameter.name for parameter in activation.parameters]
    yield {p.name: Fraction(p.default) for p in activation.parameters}
    for index in range(len(PARAMETERS) if names else 0):
        values = {
            name: Fraction(PARAMETERS[(index + place) % len(PARAMETERS)])
            for place, name in enumerate(names)
        }
        if all(_allowed(parameter.domain, values) for parameter in activation.parameters):
            yield values


def _allowed(domain: Node | None, values: Mapping[str, Fraction]) -> bool:
    if domain is None:
        return True
    cases = (Apply("case", (integer(1), domain)), Apply("case", (integer(0), TRUE)))
    return bool(evaluate(Apply("piecewise", cases), values) == exact(Fraction(1)))
