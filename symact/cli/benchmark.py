"""Names in; how fast their functions are beside other libraries', out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symact.cli.options import Json, LimitOptions, SpecFiles
from symact.cli.selection import chosen, limits_of
from symact.cli.terminal import as_json, progress, say, table
from symact.errors import SymactError, quote


def add_to(app: typer.Typer) -> None:
    app.command()(bench)


DTYPES = ("float32", "float64", "float16")


def bench(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME]...", help="Activations; by default all.", show_default=False
        ),
    ] = None,
    dtype: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DTYPE", help="float32, float64 or float16.", show_default="the first two"
        ),
    ] = None,
    size: Annotated[
        list[int] | None,
        typer.Option(metavar="N", min=1, help="Elements of the arrays.", show_default="65536"),
    ] = None,
    threads: Annotated[
        list[int] | None,
        typer.Option(metavar="N", min=1, help="Threads of every library.", show_default="1"),
    ] = None,
    turns: Annotated[int, typer.Option(min=1, help="How often the calls take turns.")] = 11,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write the table (.md) or a picture (.svg, .png, .pdf).",
            show_default=False,
        ),
    ] = None,
    spec: SpecFiles = None,
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Time functions against other libraries.

    Forward and backward functions, against NumPy, Numba's njit, numexpr, torch and JAX, as far as
    they are installed (`pip install 'symact[bench]'`), and a copy of as many bytes. Ratios above 1
    mean that symact is faster.

    \b
      symact bench sigmoid gelu
      symact bench --spec gates.toml gate --size 1000000 --threads 2 --output gates.svg
    """
    from symact.bench import bench as measure
    from symact.bench.report import about, heads, rows, to_data

    for name in dtype or ():
        if name not in DTYPES:
            raise SymactError(f"no dtype {quote(name)}: one of {', '.join(DTYPES)}")
    if output is not None:
        _check(output)
    with progress("timed") as report:
        run = measure(
            chosen(names or (), spec, limits_of(limit)),
            dtypes=dtype or DTYPES[:2],
            sizes=size or (65_536,),
            threads=threads or (1,),
            turns=turns,
            progress=report,
        )
    if output is not None:
        _write(run, output)
    if json:
        as_json(to_data(run))
        return
    table(heads(run), list(rows(run)), optional=("numexpr", "jax"))
    say(about(run))


def _check(output: Path) -> None:
    from importlib.util import find_spec

    if output.suffix not in (".md", ".svg", ".png", ".pdf"):
        raise SymactError(f"no format {quote(output.suffix)}: one of .md, .svg, .png, .pdf")
    if output.suffix != ".md" and find_spec("matplotlib") is None:
        raise SymactError("a picture needs matplotlib: pip install 'symact[bench]'")


def _write(run, output: Path) -> None:  # type: ignore[no-untyped-def]
    from symact.bench.report import draw, markdown

    output.parent.mkdir(parents=True, exist_ok=True)
    if output.suffix == ".md":
        output.write_text(markdown(run), encoding="utf-8")
    else:
        draw(run, output)
