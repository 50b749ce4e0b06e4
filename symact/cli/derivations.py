"""An activation's name in; the derivation of a derivative, line by line, out."""

from __future__ import annotations

from typing import Annotated

import typer

from symact.cli.options import LimitOptions, Name, SpecFiles
from symact.cli.selection import find, limits_of
from symact.cli.terminal import formulas, say
from symact.errors import SymactError
from symact.limits import limit_hint


def add_to(app: typer.Typer) -> None:
    app.command()(derive)


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
    if told.missing:
        say(told.missing)
