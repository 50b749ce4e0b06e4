"""Names in; what the catalog and spec files say of them, as tables, texts or JSON, out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symact.cli.certified import certificates, print_certificates
from symact.cli.columns import (
    ALWAYS,
    COST,
    USUAL,
    at_most,
    bounds_of,
    cell,
    check_columns,
    costs,
    entry,
    in_order,
)
from symact.cli.filters import WORDS, Answers, answered, check_words, filtered
from symact.cli.options import Json, LimitOptions, Name, SpecFiles, Specs
from symact.cli.selection import find, known, limits_of
from symact.cli.terminal import as_json, items, progress, say, table, warn
from symact.errors import SymactError, quote
from symact.hints import listing, nearest
from symact.limits import Limits

if TYPE_CHECKING:
    from symact.activation import Activation
    from symact.properties import Properties
    from symact.summary import Formula, Summary

PROPERTIES_WIDTH = 78
"""Columns of the table of properties, which is indented by two."""


def add_to(app: typer.Typer) -> None:
    app.command("list")(list_)
    app.command()(show)


def list_(
    specs: Specs = None,
    family: Annotated[
        list[str] | None,
        typer.Option("--family", "-f", help="Only those of this family.", show_default=False),
    ] = None,
    has: Annotated[
        list[str] | None,
        typer.Option(
            "--property",
            "-p",
            metavar="WORD",
            help="Only those that are smooth, say.",
            show_default=False,
        ),
    ] = None,
    has_not: Annotated[
        list[str] | None,
        typer.Option(
            "--without", metavar="WORD", help="Only those that are not.", show_default=False
        ),
    ] = None,
    bounds: Annotated[
        list[str] | None,
        typer.Option(
            "--at-most",
            metavar="COLUMN=N",
            help="Only those whose cost, ulp32 or ulp64 is known to be.",
            show_default=False,
        ),
    ] = None,
    columns: Annotated[
        str,
        typer.Option("--columns", "-c", metavar="COLUMN,…", help="What to tell of each, in turn."),
    ] = ",".join(USUAL),
    sort: Annotated[
        str, typer.Option("--sort", metavar="COLUMN", help="The smallest first, unknown ones last.")
    ] = "",
    reverse: Annotated[
        bool, typer.Option("--reverse", help="With --sort, the largest first.")
    ] = False,
    framework: Annotated[
        str,
        typer.Option(
            "--framework", metavar="NAME", help="A framework's functions, and what they are here."
        ),
    ] = "",
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """List activations.

    Those of the given spec files come first, then those of the catalog.

    Properties are proved or certified, with parameters at their defaults: smooth, continuous,
    bounded, monotone, increasing, convex, injective, odd, even, periodic, saturating, lipschitz,
    zero-centered, sparse.

    Columns are name, title, aliases, family, formula, inputs, parameters, reference, file, every
    property, and cost: the arithmetic operations of value and derivative in float32; ulp32 and
    ulp64: the largest error that the catalog's certificates tell of any of its functions.

    \b
      symact list --family rectifiers --property convex
      symact list --property smooth --without monotone
      symact list --columns name,cost,ulp64,bounded --sort cost
      symact list --at-most cost=20 --at-most ulp64=2
      symact list --framework torch     torch, jax, keras, tensorflow, mlx, onnx or paddle
    """
    if framework:
        if specs or family or has or has_not or bounds or sort or columns != ",".join(USUAL):
            raise SymactError(
                "--framework lists all that a framework has; it goes with --json only"
            )
        _list_framework(framework, json)
        return
    shown = [name.strip() for name in columns.split(",")]
    check_columns([*shown, *([sort] if sort else [])])
    most = bounds_of(bounds or ())
    limits = limits_of(limit)
    activations = _of_families(known(specs, limits), family or ())
    wanted = [*(ALWAYS if json else ()), *shown, *([sort] if sort else []), *most]
    kept, answers = _with_properties(activations, has or (), has_not or (), wanted)
    counted = _counted(kept, limits) if COST in wanted else {}
    entries = [entry(each, list(dict.fromkeys(wanted)), answers, counted) for each in kept]
    entries = at_most(entries, most)
    if sort:
        entries = in_order(entries, sort, reverse)
    if json:
        as_json(entries)
        return
    rows = [[cell(one[name]) for name in shown] for one in entries]
    table(shown, rows, ("title",) if columns == ",".join(USUAL) else ())


def _with_properties(
    activations: Sequence[Activation],
    has: Sequence[str],
    has_not: Sequence[str],
    columns: Sequence[str],
) -> tuple[Sequence[Activation], dict[str, Answers]]:
    """Those that have some properties and not others, and what is known of each."""
    check_words([*has, *has_not])
    words = list(dict.fromkeys([*has, *has_not, *(name for name in columns if name in WORDS)]))
    if not words:
        return activations, {}
    with progress("looked at") as report:
        answers = answered(activations, words, report)
    kept = filtered(activations, answers, has, has_not)
    if kept.open:
        warn(f"not known of {listing(kept.open)}")
    return kept.activations, answers


def _counted(activations: Sequence[Activation], limits: Limits) -> dict[str, int | None]:
    with progress("counted") as report:
        return costs(activations, limits, report)


def _of_families(
    activations: Sequence[Activation], families: Sequence[str]
) -> Sequence[Activation]:
    there = dict.fromkeys(activation.family for activation in activations)
    for family in families:
        if family not in there:
            hint = nearest(family, there) or f"there are {listing(sorted(there))}"
            raise SymactError(f"no family is called {quote(family)}: {hint}")
    return [a for a in activations if not families or a.family in families]


def _list_framework(name: str, json: bool) -> None:
    from symact.frameworks import load_framework

    found = load_framework(name)
    if json:
        as_json(found.model_dump(by_alias=True, exclude_defaults=True))
        return
    say(f"{found.title} {found.version}. {found.about}\n")
    rows = [
        (item.call, item.function or "-", item.setting or item.missing, _count(item.differences))
        for item in found.functions
    ]
    table(("there", "here", "parameters", "differences"), rows, ("differences",))
    say("\n`symact show NAME` tells the differences.")


def _count(items: Sequence[object]) -> str:
    return str(len(items)) if items else ""


PropertiesToo = Annotated[
    bool, typer.Option("--properties", help="Range, extrema, symmetry … too, proved or certified.")
]


CertificatesOf = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="Folder with certificates; by default the catalog's.",
        show_default=False,
    ),
]


def show(
    name: Name,
    spec: SpecFiles = None,
    properties: PropertiesToo = False,
    output: CertificatesOf = None,
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Show all about one activation.

    Its definition and parameters, its derivatives in closed form, its kinks, the functions that a
    build generates for it, and what its certificates say of them; with --properties also what is
    known of it on the whole line.
    """
    from symact.deadline import deadline
    from symact.properties.text import as_data as as_list
    from symact.properties.text import lines
    from symact.summary import as_data, summary

    limits = limits_of(limit)
    activation = find(name, spec, limits)
    facts = _properties_of(activation) if properties else None
    with deadline(activation, limits.seconds):
        found = summary(activation)
    certified = certificates(activation, output)
    if json:
        data = {**as_data(found), "frameworks": _frameworks_data(activation)}
        data["certificates"] = certified
        as_json(data | ({"properties": as_list(facts)} if facts is not None else {}))
        return
    _print(found)
    print_certificates(certified)
    _print_frameworks(activation)
    if facts is not None:
        say("\nProperties", "bold")
        items(lines(facts, PROPERTIES_WIDTH))


def _properties_of(activation: Activation) -> Properties:
    from symact.properties import properties

    return properties(activation)


def _print(found: Summary) -> None:
    activation = found.activation
    say(found.heading, "bold")
    items(text for text in (activation.description, activation.reference) if text)
    say(f"\nDefinition ({found.place})", "bold")
    _print_formulas((found.definition,))
    if found.parameters:
        say("\nParameters", "bold")
        items(found.parameters)
    say("\nDerivatives", "bold")
    _print_formulas(found.derivatives)
    if found.from_output is not None:
        _print_formulas((found.from_output,))
    if found.kinks:
        say("\nKinks", "bold")
        items(found.kinks)
    say("\nGenerated functions", "bold")
    items(found.functions)


def _print_formulas(formulas: tuple[Formula, ...]) -> None:
    items(line for formula in formulas for line in formula.lines)


def _print_frameworks(activation: Activation) -> None:
    """What frameworks call it, each with what is different there."""
    from symact.frameworks import counterparts_of

    found = list(counterparts_of(activation))
    if found:
        say("\nIn frameworks", "bold")
    for _, item in found:
        setting = f"  with {item.setting}" if item.setting else ""
        slopes = ", ".join(f"{at}: {choice}" for at, choice in item.kinks.items())
        told = [*([f"slope at {slopes}"] if slopes else []), *item.differences]
        items((f"{item.call}{setting}", *(f"    {line}" for line in told)))


def _frameworks_data(activation: Activation) -> dict[str, Any]:
    from symact.frameworks import counterparts_of

    found: dict[str, list[Any]] = {}
    for framework, item in counterparts_of(activation):
        data = item.model_dump(exclude_defaults=True, exclude={"function"})
        found.setdefault(framework, []).append(data)
    return found
