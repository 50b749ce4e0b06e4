"""An activation's name in; its derivations, as text or LaTeX, out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from symact.activation import Activation
from symact.cli.options import LimitOptions, Name, SpecFiles
from symact.cli.selection import find, limits_of
from symact.cli.terminal import formulas, say
from symact.errors import SymactError
from symact.limits import limit_hint


class Format(StrEnum):
    """What `export` writes."""

    TEX = "tex"
    TEXT = "text"


_LATER = ("pdf", "html", "markdown")


def add_to(app: typer.Typer) -> None:
    app.command()(derive)
    app.command()(export)


def derive(
    name: Name,
    spec: SpecFiles = None,
    order: Annotated[
        int, typer.Option("--order", "-n", min=1, help="Order of the derivative.")
    ] = 1,
    wrt: Annotated[
        str | None,
        typer.Option(
            metavar="SYMBOL", help="Input or parameter to derive by.", show_default="the input"
        ),
    ] = None,
    limit: LimitOptions = None,
) -> None:
    """Derive a derivative line by line.

    Every line is proved equal to the one before it, by machine.

    \b
      symact derive silu --order 2
      symact derive swish --wrt beta
    """
    from symact.deadline import deadline
    from symact.narrative import narrative

    limits = limits_of(limit)
    if order > limits.order:
        raise SymactError(f"--order {order} is above {limits.order}; {limit_hint('order')}")
    activation = find(name, spec, limits)
    with deadline(activation, limits.seconds):
        told = narrative(activation, wrt, order)
    formulas(told.lines, told.lines[0][0].index("=") + 4)
    for definition in told.names:
        say(f"where {definition}")


def export(
    name: Name,
    form: Annotated[
        str,
        typer.Option("--format", "-f", metavar="FORMAT", help="tex (amsmath only) or text."),
    ] = "tex",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="File to write.", show_default="standard output"
        ),
    ] = None,
    spec: SpecFiles = None,
    limit: LimitOptions = None,
) -> None:
    """Write derivations to paste into a paper.

    The definition, the derivations of the derivatives, and what happens at kinks.

    \b
      symact export gelu --output gelu.tex
      symact export gelu --format text
    """
    from symact.deadline import deadline

    chosen, limits = _format(form), limits_of(limit)
    activation = find(name, spec, limits)
    with deadline(activation, limits.seconds):
        text = _text(activation, chosen)
    if output is None:
        typer.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8", newline="\n")
        say(f"wrote {output}")


def _text(activation: Activation, form: Format) -> str:
    if form is Format.TEX:
        from symact.document import fragment

        return fragment(activation)
    from symact.narrative import story

    return story(activation)


def _format(name: str) -> Format:
    try:
        return Format(name.lower())
    except ValueError:
        reason = "is not available yet" if name.lower() in _LATER else "is no format"
        choices = " and ".join(Format)
        raise SymactError(f"--format {name}: {name} {reason}; there are {choices}") from None
