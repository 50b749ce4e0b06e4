"""The names of installed frameworks in; where their functions agree with the catalog's out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from symact.cli.options import Json
from symact.cli.terminal import as_json, progress, say, table

if TYPE_CHECKING:
    from symact.frameworks.agreement import Agreement, Report


def add_to(app: typer.Typer) -> None:
    app.command()(agree)


def agree(
    framework: Annotated[
        str,
        typer.Argument(
            metavar="FRAMEWORK", help="torch, jax, keras, keras:jax, tensorflow, mlx, onnx, paddle."
        ),
    ],
    markdown: Annotated[bool, typer.Option(help="Print a table in Markdown.")] = False,
    json: Json = False,
) -> None:
    """Compare an installed framework with the catalog.

    Its functions are called at everyday inputs, exactly at their kinks, and where differences are
    documented, and held against exact values. Exits with 1 where they differ otherwise.

    \b
      symact agree torch
      symact agree keras:jax     Keras on the JAX backend
    """
    from dataclasses import asdict

    from symact.frameworks.agreement import agree as compare
    from symact.frameworks.agreement import problems

    with progress("compared") as report:
        found = compare(framework, report)
    if json:
        as_json(asdict(found))
    elif markdown:
        for line in _markdown(found):
            typer.echo(line)
    else:
        _print(found)
    raise typer.Exit(1 if problems(found.agreements) else 0)


_HEADS = ("there", "here", "value", "derivative", "slopes at kinks", "")


def _print(found: Report) -> None:
    say(f"{found.framework} {found.version}", "bold")
    table(_HEADS, [_row(one) for one in found.agreements])
    for one in found.agreements:
        for text in one.differences:
            say(f"  documented: {one.call}: {text}")
        for text in one.gone:
            say(f"  documented, not seen: {one.call}: {text}")
        for text in one.problems:
            say(f"  differs: {one.call}: {text}", "red")
    for call, reason in found.unmeasured:
        say(f"  not called: {call}: {reason}")


def _row(one: Agreement) -> Sequence[str]:
    slope = "-" if one.derivative_error is None else f"{one.derivative_error:.1e}"
    kinks = ", ".join(f"{at:g}: {slope:.5g}" for at, slope in one.kinks)
    verdict = "ok" if not one.problems else "DIFFERS"
    return one.call, one.function, f"{one.value_error:.1e}", slope, kinks, verdict


def _markdown(found: Report) -> Iterator[str]:
    yield f"## {found.framework} {found.version}\n"
    yield "| " + " | ".join((*_HEADS[:-1], "differences")) + " |"
    yield "|---|---|---|---|---|---|"
    for one in found.agreements:
        seen = [*one.differences, *(f"**{text}**" for text in one.problems)]
        cells = (f"`{one.call}`", f"`{one.function}`", *_row(one)[2:5], "<br>".join(seen))
        yield "| " + " | ".join(cells) + " |"
