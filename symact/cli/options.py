"""The arguments and options that several commands share, with their help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Specs = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[SPEC]...", help="Spec files (TOML); by default the catalog.", show_default=False
    ),
]
Name = Annotated[
    str, typer.Argument(metavar="NAME", help="An activation's name or alias, or FILE:NAME.")
]
SpecFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--spec", "-s", metavar="FILE", help="Look in this spec file too.", show_default=False
    ),
]
Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="DIR", help="Folder of the output package.")
]
LimitOptions = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="NAME=N",
        help="Raise a bound on what a spec may cost, as an error about it says.",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]
