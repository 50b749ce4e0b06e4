"""Names in; what the catalog and spec files say of them, as tables, texts or JSON, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from symact.cli.options import Json, LimitOptions, Name, SpecFiles, Specs
from symact.cli.selection import find, known, limits_of
from symact.cli.terminal import as_json, say, table

if TYPE_CHECKING:
    from symact.summary import Formula, Summary


def add_to(app: typer.Typer) -> None:
    app.command("list")(list_)
    app.command()(show)


def list_(specs: Specs = None, limit: LimitOptions = None, json: Json = False) -> None:
    """List activations.

    Those of the given spec files come first, then those of the catalog.
    """
    from symact.plain import plain

    activations = known(specs, limits_of(limit))
    if json:
        as_json([_entry(activation) for activation in activations])
        return
    rows = [
        (a.name, a.title, ", ".join(a.aliases), a.family, plain(a.expression)) for a in activations
    ]
    table(("name", "title", "aliases", "family", "formula"), rows, ("title",))


def _entry(activation: Any) -> dict[str, Any]:
    from symact.plain import plain

    return {
        "name": activation.name,
        "title": activation.title,
        "aliases": list(activation.aliases),
        "family": activation.family,
        "inputs": list(activation.inputs),
        "parameters": {item.name: item.default for item in activation.parameters},
        "formula": plain(activation.expression),
        "file": activation.source.file,
    }


def show(
    name: Name, spec: SpecFiles = None, limit: LimitOptions = None, json: Json = False
) -> None:
    """Show all about one activation.

    Its definition and parameters, its derivatives in closed form, its kinks, and the functions
    that a build generates for it.
    """
    from symact.deadline import deadline
    from symact.summary import as_data, summary

    limits = limits_of(limit)
    activation = find(name, spec, limits)
    with deadline(activation, limits.seconds):
        found = summary(activation)
    if json:
        as_json(as_data(found))
    else:
        _print(found)


def _print(found: Summary) -> None:
    activation = found.activation
    say(found.heading, "bold")
    for text in (activation.description, activation.reference):
        if text:
            say(f"  {text}")
    say(f"\nDefinition ({found.place})", "bold")
    _print_formulas((found.definition,))
    if found.parameters:
        say("\nParameters", "bold")
        for line in found.parameters:
            say(f"  {line}")
    say("\nDerivatives", "bold")
    _print_formulas(found.derivatives)
    if found.from_output is not None:
        _print_formulas((found.from_output,))
    if found.kinks:
        say("\nKinks", "bold")
        for line in found.kinks:
            say(f"  {line}")
    say("\nGenerated functions", "bold")
    for line in found.functions:
        say(f"  {line}")


def _print_formulas(formulas: tuple[Formula, ...]) -> None:
    for formula in formulas:
        for line in formula.lines:
            say(f"  {line}")
