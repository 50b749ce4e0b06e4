"""Activations in; nothing out, or errors where a value an author vouches for is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from flint import arb, ctx, fmpq

from symact.activation import Activation, KnownValue
from symact.errors import REPORTED, SpecError, SpecErrors
from symact.places import table_place
from symact.plain import plain
from symact.reference import Undecided, evaluate, reference
from symact.tree import Apply, Node, Number

_PRECISION = 400


def check_known_values(activations: Iterable[Activation]) -> None:
    """Compare every known value and derivative with the reference; raises SpecErrors.

    A decimal vouches for the digits it is written with: half a unit of its last one may be off.
    """
    wrong = [
        error
        for activation in activations
        for known in activation.values
        for what, stated, variables in (
            ("value", known.value, ()),
            ("derivative", known.derivative, activation.inputs),
        )
        if stated is not None
        for error in _check(activation, known, what, stated, variables)
    ]
    if wrong:
        raise SpecErrors(wrong[:REPORTED], len(wrong))


def _check(
    activation: Activation, known: KnownValue, what: str, stated: Node, variables: tuple[str, ...]
) -> list[SpecError]:
    with ctx.workprec(_PRECISION):
        claimed = evaluate(stated, {})
        point = {p.name: arb(p.default) for p in activation.parameters}
        point |= {name: evaluate(node, {}) for name, node in known.point}
    try:
        exact = reference(activation, point, variables)
    except Undecided as problem:
        return [_error(activation, known, f"the {what} cannot be determined", str(problem))]
    slack = _slack(stated)
    with ctx.workprec(_PRECISION):
        off = abs(exact - claimed) - arb(fmpq(slack.numerator, slack.denominator))
    if exact.is_finite() and not off > 0:
        return []
    message = f"the {what} is not {plain(stated)}"
    return [_error(activation, known, message, f"it is {exact.str(17, radius=False)}")]


def _slack(stated: Node) -> Fraction:
    """Half a unit of a decimal's last digit: ``0.25`` => 1/200; 0 for anything else."""
    if isinstance(stated, Apply) and stated.head == "neg":
        return _slack(stated.args[0])
    if not isinstance(stated, Number) or stated.text.isdigit():
        return Fraction(0)
    digits, _, exponent = stated.text.lower().partition("e")
    places = len(digits.partition(".")[2]) - int(exponent or 0)
    return Fraction(1, 2) / Fraction(10) ** places


def _error(activation: Activation, known: KnownValue, message: str, hint: str) -> SpecError:
    """An error at the activation's table: which of its values is meant stands in the message."""
    at = ", ".join(f"{name} = {plain(node)}" for name, node in known.point)
    source = activation.source
    return SpecError(
        f"known value of {activation.name} at {at}: {message}",
        table_place(source.file, source.line, source.text),
        hint,
    )
