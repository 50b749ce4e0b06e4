"""An activation in; what its textbook form loses and what its kernels' errors are, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.derivation.glossary import glossary
from symact.derivation.lines import proved
from symact.from_output import OUTPUT, OutputForm, from_output
from symact.phrases import Phrases
from symact.sheet.evidence import Evidence, evidence
from symact.sheet.model import (
    Block,
    Formula,
    Inline,
    Literal,
    Paragraph,
    Picture,
    Table,
    Text,
    equation,
    fill,
    named,
    number,
)
from symact.sheet.parts import left_side, output_names
from symact.sheet.price import DTYPES, Form, Price, error_chart, price
from symact.sheet.program import arguments, compiled_derivative
from symact.vocabulary import symbol_latex


def prices(activation: Activation, say: Phrases, kernels: bool) -> Iterator[Block]:
    """What the closed form and the form in the output lose; an error plot with `kernels`."""
    forms = (*_forms(activation), *_from_output(activation))
    if not forms:
        return
    yield Paragraph((say("text", "price"),))
    rows: list[tuple[Text, ...]] = []
    first: list[Price] = []
    for form in forms:
        for dtype in DTYPES:
            found = price(form, dtype)
            first += [found] if form is forms[0] else []
            shown = _named(form, say) if dtype == next(iter(DTYPES)) else ()
            rows.append((shown, *_row(form, found, say)))
    heads = tuple(say("heads", key) for key in ("form", "dtype", "digits", "worst", "lost"))
    yield Table(heads, tuple(rows), (0.3, 0, 0, 0.16, 0.24))
    if kernels:
        labels = tuple(say("text", key) for key in ("textbook", "kernel", "relative_error"))
        made = error_chart(forms[0], first, compiled_derivative(activation), labels)  # type: ignore[arg-type]
        yield Picture((made,), say("text", "price_of"))


def _forms(activation: Activation) -> Iterator[Form]:
    """The first derivatives in their closed forms: by every input, and by every parameter."""
    first = activation.inputs[0]
    known: dict[str, dict[tuple[float, tuple[str, ...]], float]] = {}
    names = glossary(activation).names
    for name in activation.arguments:
        derivation = proved(activation, (name,))
        over, by = (name, "") if name in activation.inputs else (first, name)
        if derivation is not None:
            tree = derivation.result
            yield Form(activation, over, tree, names, known.setdefault(over, {}), by)


def _from_output(activation: Activation) -> Iterator[Form]:
    found = from_output(activation)
    if isinstance(found, OutputForm):
        (name,) = activation.inputs
        yield Form(activation, name, found.definition, output_names(activation))


def _named(form: Form, say: Phrases) -> Text:
    """Which derivative it is; its formula stands where derivatives do."""
    left = left_side(form.activation, (form.by or form.variable,))
    return fill(say("text", "form_output"), left=left) if OUTPUT in form.names.symbols else (left,)


def _row(form: Form, found: Price, say: Phrases) -> tuple[Text, ...]:
    lost: list[Inline] = []
    for x in found.lost:
        lost += [", "] if lost else []
        lost.append(_at(form.variable, x))
    digits = f"{found.digits:.1f} / {found.available:.1f}"
    return (
        (found.dtype,),
        (digits,),
        (_at(form.variable, found.worst) if found.digits >= 0.05 else "",),
        tuple(lost) or (say("text", "nowhere"),),
    )


def _at(variable: str, x: float) -> Formula:
    return equation(named(symbol_latex(variable), variable), number(f"{x:.6g}"))


def accuracy(activation: Activation, say: Phrases, output: Path | None) -> Iterator[Block]:
    """The certificate as a table, or how to get one."""
    found = evidence(activation, output)
    if found is None:
        yield Paragraph(fill(say("text", "accuracy_none"), name=arguments(activation)))
        return
    told = say.text("accuracy", processor=found.processor, version=found.version)
    yield Paragraph(fill(told))
    keys = ("function", "dtype", "points", "error", "target", "worst", "result")
    heads = tuple(say("heads", key) for key in keys)
    yield Table(heads, tuple(_results(found, say)), (0.24, 0, 0, 0.1, 0, 0.18, 0))


def _results(found: Evidence, say: Phrases) -> Iterator[tuple[Text, ...]]:
    for result in sorted(found.results, key=lambda one: str(one["function"])):
        worst = result.get("worst") or {}
        yield (
            (Literal(result["function"]),),
            (str(result["dtype"]),),
            (f"{int(result['points']):,}".replace(",", "\N{NARROW NO-BREAK SPACE}"),),
            (_ulp(result["max_ulp"]),),
            (_ulp(result["target"]),),
            tuple(_point(worst.get("point", {}))) or (say("text", "exact"),),
            (say("text", "passed" if result.get("passed") else "failed"),),
        )


def _ulp(value: Any) -> str:
    return f"{float(value):.4g}"


def _point(point: Mapping[str, str]) -> Iterator[Inline]:
    for place, (name, value) in enumerate(point.items()):
        if place:
            yield ", "
        yield equation(named(symbol_latex(name), name), number(f"{float.fromhex(str(value)):.6g}"))
