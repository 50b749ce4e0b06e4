"""From an activation to its checked derivations: one for each derivative that is asked for."""

from __future__ import annotations

from functools import cache

from symact.activation import Activation
from symact.derivation.abbreviate import Abbreviations
from symact.derivation.checks import Checker
from symact.derivation.closing import Closing, closing
from symact.derivation.derive import Context, derive
from symact.derivation.ending import ending, flat
from symact.derivation.setting import checker_of, is_citable, shortened
from symact.derivation.steps import Derivation, Line, UnprovedError
from symact.derivation.tidy import counted, merged
from symact.plain import plain
from symact.tree import TRUE, Apply, Node, integer, walk

SLACK = 1.25
"""A closed form is shown if it is not this much longer than the explicit one."""

MUCH_SHORTER = 0.8
"""How much shorter a second derivative must be to start from the explicit first one."""

SHORT = 20
"""Characters of an explicit form within which a closed form is never too long."""


@cache
def compose(activation: Activation, variables: tuple[str, ...]) -> Derivation:
    """The derivation of a derivative; ``("x", "x")`` starts from the result of ``("x",)``.

    Raises DerivationError where a line is not proved equal to the one before it, or where its
    LaTeX does not say what it should.
    """
    variable = variables[-1]
    checker = checker_of(activation)
    names, inputs = checker.context.names, checker.context.inputs
    lines = _rule_lines(activation, variables, checker.context)
    explicit = lines[-1].tree
    forms = closing(activation, variables)
    closed = None
    if is_citable(forms, activation, names):
        closed = last_form(explicit, forms, checker, shortened(activation))
    texts = _checked(lines, checker, variable)
    if closed is not None:
        last = tuple(ending(explicit, closed, names, inputs))
        try:
            texts += _checked((lines[-1], *last), checker, variable)[1:]
            lines += last
        except UnprovedError:
            # A closed form beyond the reach of the proof is not printed; the explicit form stands.
            pass
    return Derivation(variables, lines, texts, explicit)


@cache
def proved(activation: Activation, variables: tuple[str, ...]) -> Derivation | None:
    """The derivation, or None where a line is neither refuted nor proved: nothing is printed."""
    try:
        return compose(activation, variables)
    except UnprovedError:
        return None


def _checked(lines: tuple[Line, ...], checker: Checker, variable: str) -> tuple[str, ...]:
    """The LaTeX of lines that each follow from the one before."""
    return tuple(
        checker.line(before, line, variable)
        for before, line in zip((None, *lines), lines, strict=False)
    )


def _rule_lines(
    activation: Activation, variables: tuple[str, ...], context: Context
) -> tuple[Line, ...]:
    """The lines that rules give: from the definition, or from what came out one order before.

    A derivative is taken of the closed form, or of the explicit one where that is much shorter.
    """
    *earlier, variable = variables
    if not earlier:
        return derive(context.names.functions[activation.name].expression, variable, context)
    before = compose(activation, tuple(earlier))
    ways = [
        derive(start, variable, context, f"{ordinal(len(earlier))} derivative")
        for start in dict.fromkeys((before.onward, before.explicit))
    ]
    lengths = [sum(len(plain(line.tree)) for line in lines) for lines in ways]
    return ways[-1] if lengths[-1] < MUCH_SHORTER * lengths[0] else ways[0]


def ordinal(number: int) -> str:
    """``1`` => first, ``4`` => 4th"""
    return {1: "first", 2: "second", 3: "third"}.get(number) or f"{number}th"


def last_form(
    explicit: Node, closed: Closing, checker: Checker, short: Abbreviations
) -> Node | None:
    """The closed form as one tree on the explicit form's cases; None if it reads no better."""
    forms = [counted(flat(short.apply(tree)), checker.context.inputs) for _, tree in closed.cases]
    if len(forms) == 1:
        found: Node | None = forms[0]
    elif isinstance(explicit, Apply) and explicit.head == "piecewise":
        found = _on_cases(explicit, forms, checker)
    else:
        found = None
    if found is None or len(plain(found)) > SLACK * max(len(plain(explicit)), SHORT):
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
        cites = any(_calls(part, checker) for part in walk(form))
        read = form if cites or len(plain(form)) <= len(plain(value)) else value
        cases.append(Apply("case", (read, condition)))
    return merged(tuple(cases))


def _calls(node: Node, checker: Checker) -> bool:
    """Whether a tree is the call of a named function."""
    return isinstance(node, Apply) and node.head in checker.context.names.functions


def _there(condition: Node, *values: Node) -> tuple[Node, ...]:
    """Trees that count where a condition holds only."""
    otherwise = Apply("case", (integer(0), TRUE))
    return tuple(
        Apply("piecewise", (Apply("case", (value, condition)), otherwise)) for value in values
    )
