"""From an activation to its checked derivations: one for each derivative that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import sympy

from symact.activation import Activation
from symact.derivation.abbreviate import Abbreviations, abbreviations, primes
from symact.derivation.checks import Checker, points_for
from symact.derivation.closing import Closing, closing, consistent
from symact.derivation.derive import Context, derive
from symact.derivation.ending import ending, flat
from symact.derivation.regions import domain_of
from symact.derivation.steps import Derivation, Line
from symact.derivation.tidy import tidy
from symact.meaning import symbols_of
from symact.plain import plain
from symact.tree import TRUE, Apply, Node, Symbol, integer, rational, rebuild, substitute, walk
from symact.vocabulary import Definition, Vocabulary, vocabulary

ORDERS = 2
"""Derivatives that a document derives."""

SLACK = 1.25
"""A closed form is shown if it is not this much longer than the explicit one."""


def wanted(activation: Activation) -> tuple[tuple[str, ...], ...]:
    """The derivatives that a document derives: first and second by inputs, first by parameters."""
    inputs = tuple(
        variables for name in activation.inputs for variables in ((name,), (name, name))
    )
    return inputs + tuple((parameter.name,) for parameter in activation.parameters)


@cache
def compose(activation: Activation, variables: tuple[str, ...]) -> Derivation:
    """The derivation of a derivative; ``("x", "x")`` starts from the result of ``("x",)``.

    Raises DerivationError where a line is not proved equal to the one before it, or where its
    LaTeX does not say what it should.
    """
    *earlier, variable = variables
    checker = checker_of(activation)
    names, inputs = checker.context.names, checker.context.inputs
    start, reason = names.functions[activation.name].expression, "definition"
    if earlier:
        start, reason = compose(activation, tuple(earlier)).onward, "first derivative"
    lines = derive(start, variable, checker.context, reason)
    explicit = lines[-1].tree
    forms = closing(activation, variables)
    closed = last_form(explicit, forms, checker, shortened(activation))
    if closed is not None:
        lines += tuple(ending(explicit, closed, names, inputs))
    texts = tuple(
        checker.line(before, line, variable)
        for before, line in zip((None, *lines), lines, strict=False)
    )
    return Derivation(variables, lines, texts, explicit)


@dataclass(frozen=True, slots=True)
class Composition:
    """What a document needs beside the derivations: names, and LaTeX that was read back."""

    activation: Activation
    checker: Checker

    @property
    def names(self) -> Vocabulary:
        return self.checker.context.names

    @property
    def subject(self) -> Definition:
        return self.names.functions[self.activation.name]

    def used(self) -> tuple[Definition, ...]:
        """The named functions of the printed lines, but the subject, in order of appearance."""
        trees = [self.subject.expression]
        for variables in wanted(self.activation):
            trees += [line.tree for line in compose(self.activation, variables).lines]
        found: dict[str, Definition] = {}
        while trees:
            for part in walk(trees.pop(0)):
                name = part.head if isinstance(part, Apply) else ""
                if name in self.names.functions and name not in (*found, self.activation.name):
                    found[name] = self.shown(self.names.functions[name])
                    trees.append(found[name].expression)
        return tuple(found.values())

    def shown(self, definition: Definition) -> Definition:
        """A definition as it is used here: parameters that no call gives have their defaults."""
        if definition.own or not definition.parameters or self._is_given(definition):
            return definition
        defaults = {name: rational(value) for name, value in definition.parameters}
        expression = tidy(substitute(definition.expression, defaults), frozenset(definition.inputs))
        return replace(definition, parameters=(), expression=expression)

    def _is_given(self, definition: Definition) -> bool:
        """Whether a call of the activation's expression gives parameters."""
        return any(
            isinstance(part, Apply)
            and part.head == definition.name
            and len(part.args) > len(definition.inputs)
            for part in walk(self.subject.expression)
        )

    def names_for(self, definition: Definition) -> Vocabulary:
        """The same names, with a definition's own arguments for symbols."""
        symbols = tuple(dict.fromkeys((*self.names.symbols, *definition.arguments)))
        own = replace(definition, own=True)
        known = {**self.names.functions, definition.name: own}
        return replace(self.names, symbols=symbols, functions=known)

    def text(self, node: Node, names: Vocabulary | None = None) -> str:
        """The LaTeX of a tree beside the derivations, read back."""
        if names is None or set(names.symbols) == set(self.names.symbols):
            return self.checker.text(node)
        symbols = {name: sympy.Symbol(name, real=True) for name in names.symbols}
        context = replace(self.checker.context, names=names, symbols=symbols, domain=())
        return Checker(context, ()).text(node)


@cache
def composition(activation: Activation) -> Composition:
    """The names and the checker that an activation's documents use."""
    return Composition(activation, checker_of(activation))


def last_form(
    explicit: Node, closed: Closing, checker: Checker, short: Abbreviations
) -> Node | None:
    """The closed form as one tree on the explicit form's cases; None if it reads no better."""
    known = checker.context.names.functions
    forms = [flat(short.apply(tree)) for _, tree in closed.cases]
    if not all(helper.name in known for helper in closed.helpers):
        return None
    if len(forms) == 1:
        found: Node | None = forms[0]
    elif isinstance(explicit, Apply) and explicit.head == "piecewise":
        found = _on_cases(explicit, forms, checker)
    else:
        found = None
    if found is None or len(plain(found)) > SLACK * max(len(plain(explicit)), 20):
        return None
    return found


def _on_cases(explicit: Apply, forms: list[Node], checker: Checker) -> Node | None:
    """For each case the form that is proved equal to it there."""
    cases = []
    for case in explicit.args:
        assert isinstance(case, Apply)
        value, condition = case.args
        fitting = (form for form in forms if checker.proved(*_there(condition, value, form)))
        form = value if value in forms else next(fitting, None)
        if form is None:
            return None
        cases.append(Apply("case", (form, condition)))
    return Apply("piecewise", tuple(cases))


def _there(condition: Node, *values: Node) -> tuple[Node, ...]:
    """Trees that count where a condition holds only."""
    otherwise = Apply("case", (integer(0), TRUE))
    return tuple(
        Apply("piecewise", (Apply("case", (value, condition)), otherwise)) for value in values
    )


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
            cases = closing(known[head], (argument,)).cases
            return cases[0][1] if len(cases) == 1 else None
        if (head, argument) not in inner and head in names.functions and names.functions[head].own:
            inner[head, argument] = _in_itself(names.functions[head], argument, context)
        return inner.get((head, argument))

    context = Context(names, symbols, lemma, domain_of(activation, symbols))
    return Checker(context, points_for(activation))


@cache
def names_of(activation: Activation) -> Vocabulary:
    """Everything that an activation's derivations may call by name."""
    helpers = consistent(_helpers(activation))
    names = vocabulary(activation, helpers.values())
    subject = names.functions[activation.name]
    expression = shortened(activation).apply(subject.expression)
    own = {activation.name: replace(subject, expression=expression)}
    return replace(names, functions={**names.functions, **own})


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
    for definition in shortened(activation).definitions:
        yield definition
        if definition.arguments and len(activation.inputs) == 1:
            yield from primes(definition, _slopes(activation, definition.expression))
    for variables in wanted(activation):
        yield from closing(activation, variables).helpers
    for reference in references(activation):
        for name in reference.arguments:
            yield from closing(reference, (name,)).helpers


def _slopes(activation: Activation, expression: Node) -> Iterator[Node]:
    for _ in range(ORDERS):
        expression = explicit_slope(activation, expression, activation.inputs[0])
        yield expression


def references(activation: Activation) -> tuple[Activation, ...]:
    """Every activation that a definition leads to."""
    found: dict[str, Activation] = {}
    pending = list(activation.references)
    while pending:
        current = pending.pop()
        if current.name not in found:
            found[current.name] = current
            pending.extend(current.references)
    return tuple(found.values())
