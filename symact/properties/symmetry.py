"""An activation in; reflection identities, proved by exact algebra, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import sympy
from flint import ctx

from symact.activation import Activation
from symact.conditions import Conditions, assumed
from symact.identity import equal_branches
from symact.meaning import Leaf, decide, symbols_of
from symact.numeric import ball
from symact.properties.convert import value_of
from symact.properties.exact import fraction_in
from symact.properties.model import Fact, Property
from symact.properties.pieces import at_defaults
from symact.properties.points import PRECISION, Point
from symact.properties.program import Undetermined
from symact.reference import Undecided, evaluate
from symact.to_tree import to_tree
from symact.tree import Apply, Node, Symbol, integer, substitute

TRIED = tuple(map(Fraction, ("0", "1/3", "7/5", "11/2", "29")))
"""Inputs at which an identity is tried before it is proved."""


def symmetry(
    activation: Activation,
    breaks: Sequence[Fraction] = (),
    centers: Iterable[sympy.Expr] = (),
) -> Property:
    """Odd, even, or ``f(x) + f(-x)`` constant, or ``f(x) - f(-x)`` proportional to x.

    Where that fails, the same about other `centers`. An identity that holds but at `breaks` is
    none.
    """
    tried = (*TRIED, *breaks)
    for general in (True, False) if activation.parameters else (True,):
        definition = activation.definition if general else at_defaults(activation)
        facts = tuple(_identities(activation, definition, general, tried))
        if facts:
            return Property("symmetry", "proved", facts, general)
    for center in centers:
        claims = _central_claims(activation, at_defaults(activation), center)
        if facts := tuple(_proved(activation, claims, (), tried)):
            return Property("symmetry", "proved", facts)
    if any(
        _holds_at_points(activation, left, right, tried)
        for _, left, right in _claims(activation, at_defaults(activation))
    ):
        raise Undetermined("an identity that is neither proved nor refuted")
    return Property("symmetry", "certified", (Fact("no_reflection"),))


Claim = tuple[Fact, Node, Node]
"""What an identity says, and its two sides."""


def _claims(activation: Activation, definition: Node) -> Iterator[Claim]:
    (name,) = activation.inputs
    x = Symbol(name)
    names = symbols_of(activation)

    def at(node: Node) -> Node:
        return substitute(definition, {name: node})

    mirrored = at(_negative(x))
    yield Fact("even"), definition, mirrored
    yield Fact("odd"), definition, _negative(mirrored)
    twice = Apply("mul", (integer(2), at(integer(0))))
    for constant in filter(None, _constants(twice, activation)):
        fact = Fact("reflection_sum", (("value", to_tree(constant)),))
        yield fact, Apply("add", (definition, mirrored)), to_tree(constant)
    change = Apply("add", (at(integer(1)), _negative(at(integer(-1)))))
    for slope in filter(None, _constants(change, activation)):
        line = to_tree(slope * names[name])
        difference = Apply("add", (definition, _negative(mirrored)))
        yield Fact("reflection_difference", (("line", line),)), difference, line


def _central_claims(
    activation: Activation, definition: Node, center: sympy.Expr
) -> Iterator[Claim]:
    """Reflections about another point than the origin."""
    (name,) = activation.inputs
    at = value_of(Point.of(center))
    mirrored = substitute(
        definition, {name: Apply("add", (to_tree(2 * center), _negative(Symbol(name))))}
    )
    yield Fact("mirrored_about", (("at", at),)), definition, mirrored
    twice = Apply("mul", (integer(2), substitute(definition, {name: to_tree(center)})))
    for constant in _constants(twice, activation):
        fact = Fact("turned_about", (("at", at), ("value", value_of(Point.of(constant)))))
        yield fact, Apply("add", (definition, mirrored)), to_tree(constant)


def _negative(node: Node) -> Node:
    return Apply("neg", (node,))


def _constants(node: Node, activation: Activation) -> Iterator[sympy.Expr]:
    """What a tree without the input may be: a fraction at the defaults, or what it says."""
    names = symbols_of(activation)
    decision = decide(node, names)
    if not isinstance(decision, Leaf) or not decision.expression.is_finite:
        return
    defaults = {names[p.name]: Fraction(p.default) for p in activation.parameters}
    with ctx.workprec(PRECISION):
        found = fraction_in(ball(decision.expression, defaults))
    if found is not None:
        yield sympy.Rational(found.numerator, found.denominator)
    if decision.expression.free_symbols or found is None:
        yield decision.expression


def _identities(
    activation: Activation, definition: Node, general: bool, tried: Sequence[Fraction]
) -> Iterator[Fact]:
    facts = assumed(activation, symbols_of(activation)) if general else ()
    yield from _proved(activation, _claims(activation, definition), facts, tried)


def _proved(
    activation: Activation,
    claims: Iterable[Claim],
    facts: Conditions,
    tried: Sequence[Fraction],
) -> Iterator[Fact]:
    """The first claim that is proved, if any is."""
    names = symbols_of(activation)
    for fact, left, right in claims:
        if not _holds_at_points(activation, left, right, tried):
            continue
        if equal_branches(left, right, names, facts):
            yield fact
            return


def _holds_at_points(
    activation: Activation, left: Node, right: Node, tried: Sequence[Fraction]
) -> bool:
    """Whether no point refutes an identity, the parameters at their defaults."""
    (name,) = activation.inputs
    defaults = {p.name: Fraction(p.default) for p in activation.parameters}
    with ctx.workprec(PRECISION):
        for x in tried:
            try:
                sides = [evaluate(side, defaults | {name: x}) for side in (left, right)]
            except Undecided:
                continue
            if not sides[0].overlaps(sides[1]):
                return False
    return True
