"""A formula in; what the catalog calls it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from symact.cli.options import Json, LimitOptions, SpecFiles
from symact.cli.selection import known, limits_of
from symact.cli.terminal import as_json, say

if TYPE_CHECKING:
    from symact.finding import Match


def add_to(app: typer.Typer) -> None:
    app.command()(find)


def find(
    formula: Annotated[
        str, typer.Argument(metavar="FORMULA", help="An expression, as in a spec file.")
    ],
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", "-i", metavar="NAME", help="An input.", show_default="x"),
    ] = None,
    spec: SpecFiles = None,
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Find the name of a formula.

    Looks for functions that are equal to it, with parameters that fit, and proves that they are.
    Names other than inputs are parameters. Exits with 0 if one is found, else with 1.

    \b
      symact find "x*tanh(log(1 + exp(x)))"
      symact find "x/(1 + exp(-b*x))"
    """
    from symact.finding import find as matches
    from symact.finding import question

    limits = limits_of(limit)
    asked = question(formula, inputs or (), limits)
    found = list(matches(asked, known(spec, limits)))
    proved = [match for match in found if match.proved]
    if json:
        as_json([_data(match) for match in (*proved, *(m for m in found if not m.proved))])
    elif proved:
        say(_line(proved[0]), "bold")
        for match in proved[1:]:
            say(f"also {_line(match)}")
    else:
        say("no function of the catalog is proved to be this one")
        for match in found:
            say(f"not told apart from {_line(match)}")
    raise typer.Exit(0 if proved else 1)


def _line(match: Match) -> str:
    title = match.activation.title
    return f"{match}  {title}" if title else str(match)


def _data(match: Match) -> dict[str, Any]:
    from symact.plain import plain

    return {
        "name": match.activation.name,
        "parameters": {name: plain(node) for name, node in match.arguments},
        "proved": match.proved,
    }
