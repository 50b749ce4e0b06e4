"""From an activation to its checked derivations: one for each derivative that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from symact.activation import Activation
from symact.derivation.checks import Checker, points_for
from symact.derivation.closing import Closing, closing, consistent
from symact.derivation.derive import Context, derive
from symact.derivation.ending import ending
from symact.derivation.regions import domain_of
from symact.derivation.steps import Derivation, Line
from symact.meaning import symbols_of
from symact.plain import plain
from symact.tree import TRUE, Apply, Node, integer
from symact.vocabulary import Definition, Vocabulary, vocabulary

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
    start, reason = activation.expression, "definition"
    if earlier:
        start, reason = compose(activation, tuple(earlier)).onward, "first derivative"
    lines = derive(start, variable, checker.context, reason)
    explicit = lines[-1].tree
    closed = last_form(explicit, closing(activation, variables), checker)
    if closed is not None:
        names, inputs = checker.context.names, checker.context.inputs
        lines += tuple(ending(explicit, closed, names, inputs))
    texts = tuple(
        checker.line(before, line, variable)
        for before, line in zip((None, *lines), lines, strict=False)
    )
    return Derivation(variables, lines, texts, explicit)


def last_form(explicit: Node, closed: Closing, checker: Checker) -> Node | None:
    """The closed form as one tree on the explicit form's cases; None if it reads no better."""
    known = checker.context.names.functions
    forms = [tree for _, tree in closed.cases]
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
def checker_of(activation: Activation) -> Checker:
    """The names and known derivatives of an activation's derivations, and points to compare at."""
    known = {reference.name: reference for reference in references(activation)}
    known[activation.name] = activation

    def lemma(head: str, argument: str) -> Node | None:
        if head not in known:
            return None
        cases = closing(known[head], (argument,)).cases
        return cases[0][1] if len(cases) == 1 else None

    names = names_of(activation)
    symbols = symbols_of(activation)
    context = Context(names, symbols, lemma, domain_of(activation, symbols))
    return Checker(context, points_for(activation))


def names_of(activation: Activation) -> Vocabulary:
    """Everything that an activation's derivations may call by name."""
    helpers = consistent(_helpers(activation))
    return vocabulary(activation, helpers.values())


def _helpers(activation: Activation) -> Iterator[Definition]:
    for variables in wanted(activation):
        yield from closing(activation, variables).helpers
    for reference in references(activation):
        for name in reference.arguments:
            yield from closing(reference, (name,)).helpers


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
