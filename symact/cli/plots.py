"""Names in; a picture of curves, in a file, out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symact.cli.options import LimitOptions, SpecFiles
from symact.cli.selection import find, limits_of
from symact.cli.terminal import say
from symact.errors import SymactError, quote
from symact.hints import listing


def add_to(app: typer.Typer) -> None:
    app.command()(plot)


def plot(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME...", help="Activations: names, aliases, or FILE:NAME.", show_default=False
        ),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Picture to write: .svg, .png or .pdf.",
            show_default=False,
        ),
    ],
    derivative: Annotated[
        int,
        typer.Option(
            "--derivative",
            "-d",
            count=True,
            help="Draw the derivative too; twice, the second one as well.",
            show_default=False,
        ),
    ] = 0,
    parameter: Annotated[
        list[str] | None,
        typer.Option(
            "--parameter",
            "-p",
            metavar="NAME=V,V,…",
            help="Draw a curve for each value of a parameter (or of another input).",
            show_default=False,
        ),
    ] = None,
    over: Annotated[
        str | None,
        typer.Option(metavar="INPUT", help="The input on the abscissa.", show_default="the first"),
    ] = None,
    interval: Annotated[
        str, typer.Option("--range", metavar="LOW:HIGH", help="The inputs shown.")
    ] = "-6:6",
    spec: SpecFiles = None,
    limit: LimitOptions = None,
) -> None:
    """Draw activations and their derivatives.

    From exact values, with kinks, jumps and poles as they are. Needs matplotlib:
    `pip install 'symact[plot]'`.

    \b
      symact plot gelu silu mish --output three.svg
      symact plot swish --derivative --parameter beta=0.5,1,2 --output swish.png
    """  # fmt: skip
    from symact.deadline import deadline
    from symact.plot.charts import chart
    from symact.plot.draw import FORMATS, rendered

    form = output.suffix.removeprefix(".").lower()
    if form not in FORMATS:
        raise SymactError(f"{output}: a picture's name ends in one of {listing(FORMATS)}")
    limits = limits_of(limit)
    activations = [find(name, spec, limits) for name in names]
    family = dict(_family(text) for text in parameter or ())
    with deadline(activations[0], limits.seconds):
        made = chart(activations, range(derivative + 1), family, _interval(interval), over)
    output.write_bytes(rendered([made], form))
    say(f"wrote {output}")


def _family(text: str) -> tuple[str, tuple[float, ...]]:
    name, _, values = text.partition("=")
    try:
        return name.strip(), tuple(float(value) for value in values.split(","))
    except ValueError:
        raise SymactError(
            f"--parameter {text}: {quote(values)} is no list of numbers, such as beta=0.5,1,2"
        ) from None


def _interval(text: str) -> tuple[float, float]:
    low, _, high = text.partition(":")
    try:
        return float(low), float(high)
    except ValueError:
        raise SymactError(f"--range {text}: two numbers belong here, such as -6:6") from None
