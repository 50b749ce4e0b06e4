"""A name and a formula in; a spec file to go on from out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symact.cli.options import LimitOptions
from symact.cli.selection import limits_of
from symact.cli.terminal import say

_EXAMPLE = "x * sigmoid(x)"


def add_to(app: typer.Typer) -> None:
    app.command()(new)


def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The activation's name.")],
    expression: Annotated[
        str, typer.Option("--expression", "-e", metavar="FORMULA", help="Its formula.")
    ] = _EXAMPLE,
    parameter: Annotated[
        list[str] | None,
        typer.Option(
            "--parameter", "-p", metavar="NAME=DEFAULT", help="A parameter.", show_default=False
        ),
    ] = None,
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", "-i", metavar="NAME", help="An input.", show_default="x"),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="File to write.", show_default="NAME.toml"
        ),
    ] = None,
    limit: LimitOptions = None,
) -> None:
    """Write a spec file to start from.

    It is commented, and valid: `symact build` takes it as it is.

    \b
      symact new swish --expression "x * sigmoid(beta*x)" --parameter beta=1
    """
    from symact.skeleton import skeleton

    text = skeleton(
        name, expression, tuple(inputs or ("x",)), tuple(parameter or ()), limits_of(limit)
    )
    path = output or Path(f"{name}.toml")
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise FileExistsError(error.errno, "it exists, and is not overwritten", str(path)) from None
    say(f"wrote {path}; next:  symact build {path} --output {name}_package")
