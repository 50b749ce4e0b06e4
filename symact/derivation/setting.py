"""From an activation to what its derivations may use: names, known derivatives, points."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache

from symact.activation import Activation
from symact.derivation.abbreviate import Abbreviations, abbreviations, free_letters, primes
from symact.derivation.checks import Checker
from symact.derivation.closing import Closing, closing, consistent
from symact.derivation.derive import Context, derive
from symact.derivation.regions import domain_of
from symact.derivation.tidy import tidy
from symact.derivation.trials import points_for
from symact.formula import shortest
from symact.meaning import symbols_of, to_sympy
from symact.names import references
from symact.plain import plain
from symact.tree import Apply, Node, Symbol, rebuild, substitute
from symact.vocabulary import Definition, Vocabulary, vocabulary

ORDERS = 2
"""Derivatives that a document derives."""

MUCH_SHORTER = 0.75
"""An inner function's derivative is rearranged where that leaves so much of its length."""

BOUND_LETTERS = ("t", "z", "v", "w", "s")
"""What a helper calls its argument where its own letter means something else."""


def wanted(activation: Activation) -> tuple[tuple[str, ...], ...]:
    """The derivatives that a document derives: first and second by inputs, first by parameters."""
    inputs = tuple(variables for name in activation.inputs for variables in ((name,), (name, name)))
    return inputs + tuple((parameter.name,) for parameter in activation.parameters)


@cache
def shortened(activation: Activation) -> Abbreviations:
    return abbreviations(activation)


@cache
def checker_of(activation: Activation) -> Checker:
    """The names and known derivatives of an activation's derivations, and points to compare at."""
    names, symbols = names_of(activation), symbols_of(activation)
    inner = dict(_inner_slopes(activation))
    known = {reference.name: reference for reference in references(activation)}
    known[activation.name] = activation

    def lemma(head: str, argument: str) -> Node | None:
        if head in known:
            closed = closing(known[head], (argument,))
            if not is_citable(closed, activation, names):
                # A name with another meaning here: what it stands for is said.
                return explicit_slope(known[head], known[head].expression, argument)
            return closed.cases[0][1] if len(closed.cases) == 1 else None
        if (head, argument) not in inner and head in names.functions and names.functions[head].own:
            inner[head, argument] = _in_itself(names.functions[head], argument, context)
        return inner.get((head, argument))

    context = Context(names, symbols, lemma, domain_of(activation, symbols))
    return Checker(context, points_for(activation))


@cache
def names_of(activation: Activation) -> Vocabulary:
    """Everything that an activation's derivations may call by name."""
    helpers = consistent(_helpers(activation))
    taken = {*helpers, *activation.arguments}
    names = vocabulary(activation, (_apart(helper, taken) for helper in helpers.values()))
    subject = names.functions[activation.name]
    expression = shortened(activation).apply(subject.expression)
    own = {activation.name: replace(subject, expression=expression)}
    return replace(names, functions={**names.functions, **own})


def _apart(helper: Definition, taken: Collection[str]) -> Definition:
    """A helper whose bound letter is no name of anything else: ``Phi(u)`` beside ``u(x)``."""
    clashing = () if helper.own else tuple(name for name in helper.inputs if name in taken)
    for name in clashing:
        letter = next(free_letters(BOUND_LETTERS, {*taken, *helper.arguments}))
        inputs = tuple(letter if one == name else one for one in helper.inputs)
        expression = substitute(helper.expression, {name: Symbol(letter)})
        helper = replace(helper, inputs=inputs, expression=expression)
    return helper


def _inner_slopes(activation: Activation) -> Iterator[tuple[tuple[str, str], Node]]:
    """The derivatives of named inner functions: ``u`` by ``x`` is ``u'``, then ``u''``."""
    call = vocabulary(activation).call()
    assert isinstance(call, Apply)
    for definition in shortened(activation).definitions:
        if not definition.arguments:
            continue
        for name, _ in definition.parameters:
            yield (definition.name, name), explicit_slope(activation, definition.expression, name)
        if len(activation.inputs) > 1:
            for name in activation.inputs:
                slope = explicit_slope(activation, definition.expression, name)
                yield (definition.name, name), slope
            continue
        (variable,) = activation.inputs
        for order in range(ORDERS):
            upper = Apply(definition.name + "'" * (order + 1), call.args)
            yield (definition.name + "'" * order, variable), upper


def _in_itself(definition: Definition, variable: str, context: Context) -> Node:
    """The derivative of ``t = tanh(u)`` in t: ``(1 - t**2)*u'``."""
    call = Apply(definition.name, tuple(Symbol(name) for name in definition.arguments))
    slope = derive(definition.expression, variable, context)[-1].tree
    return rebuild(slope, lambda part: call if part == definition.expression else part)


def explicit_slope(activation: Activation, expression: Node, variable: str) -> Node:
    """The derivative of an inner function without any names."""
    plain_names = vocabulary(activation)
    context = Context(plain_names, symbols_of(activation), lambda head, argument: None)
    return derive(expression, variable, context)[-1].tree


def _helpers(activation: Activation) -> Iterator[Definition]:
    """Named parts of the expression, their derivatives, and the names of closed forms."""
    short = shortened(activation)
    own = {definition.name: definition for definition in short.definitions}
    for definition in short.definitions:
        if definition.arguments and len(activation.inputs) == 1:
            slopes = primes(definition, _slopes(activation, definition.expression))
            own |= {slope.name: slope for slope in slopes}
    yield from own.values()
    for variables in wanted(activation):
        for helper in closing(activation, variables).helpers:
            if helper.name not in own:
                named = helper.name.rstrip("'") in own
                expression = helper.expression if named else short.apply(helper.expression)
                yield replace(helper, expression=expression)
    for reference in references(activation):
        for name in reference.arguments:
            helpers = closing(reference, (name,)).helpers
            yield from (helper for helper in helpers if helper.name not in own)


def is_citable(closed: Closing, activation: Activation, names: Vocabulary) -> bool:
    """Whether every name in a closed form has the meaning here that it has there."""
    known = all(helper.name in names.functions for helper in closed.helpers)
    return known and shortened(activation).agree_with(closed.helpers)


def _slopes(activation: Activation, expression: Node) -> Iterator[Node]:
    for _ in range(ORDERS):
        expression = explicit_slope(activation, expression, activation.inputs[0])
        expression = _shorter(activation, expression)
        yield expression


def _shorter(activation: Activation, slope: Node) -> Node:
    """``(2*x*(1 + x**2) - 2*x**3)/(1 + x**2)**2`` => ``2*x/(1 + x**2)**2``, where that is less."""
    symbols = symbols_of(activation)
    inputs = tuple(symbols[name] for name in activation.inputs)
    found = shortest(to_sympy(slope, symbols), inputs)
    if found is None:
        return slope
    found = tidy(found, frozenset(activation.inputs))
    return found if len(plain(found)) < MUCH_SHORTER * len(plain(slope)) else slope
