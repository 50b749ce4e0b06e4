"""What a user asks of an example, checked before any training begins."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Annotated

import typer
from matplotlib.backend_bases import FigureCanvasBase

import symact.generated


def _picture(path: Path) -> Path:
    """A place for a picture. Raises typer.BadParameter where there can be none."""
    if not path.parent.is_dir():
        raise typer.BadParameter(f"there is no folder {path.parent}")
    endings = sorted(FigureCanvasBase.get_supported_filetypes())
    if path.suffix.lstrip(".").lower() not in endings:
        raise typer.BadParameter(f"a picture ends with one of {', '.join(endings)}")
    return path


def _activation(name: str) -> str:
    """A function of one array. Raises typer.BadParameter for any other name."""
    function = getattr(symact.generated, name, None)
    if function is None or not hasattr(symact.generated, f"{name}_backward"):
        raise typer.BadParameter(f"the catalog has no {name!r}: see `symact list`")
    needed = [
        parameter.name
        for parameter in inspect.signature(function).parameters.values()
        if parameter.default is parameter.empty
    ]
    if len(needed) > 1:
        raise typer.BadParameter(f"{name} takes {len(needed)} arrays, {' and '.join(needed)}")
    return name


Picture = Annotated[Path, typer.Option("-o", "--output", help="Where to draw.", callback=_picture)]
Name = Annotated[
    str, typer.Argument(help="An activation of the generated catalog.", callback=_activation)
]
