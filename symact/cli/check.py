"""Spec files in; a package that is built, or found fresh or stale, and a report of it out."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from symact.cli.options import Json, LimitOptions, Output, Specs
from symact.cli.selection import limits_of
from symact.cli.terminal import as_json, console, progress, say
from symact.hints import listing

if TYPE_CHECKING:
    from symact.builder import Difference

OUTPUT = Path("generated")
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", min=1, help="Processes to derive in.", show_default="one per core"
    ),
]
Convention = Annotated[
    str,
    typer.Option(
        "--convention",
        metavar="FRAMEWORK",
        help="Take slopes at kinks as torch, jax, keras, tensorflow, mlx or paddle does.",
    ),
]
JOBS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

_COLORS = (("+++", "bold"), ("---", "bold"), ("@@", "cyan"), ("+", "green"), ("-", "red"))


def add_to(app: typer.Typer) -> None:
    app.command()(build)
    app.command()(check)


def build(
    specs: Specs = None,
    output: Output = OUTPUT,
    jobs: Jobs = JOBS,
    convention: Convention = "",
    limit: LimitOptions = None,
) -> None:
    """Write kernels and LaTeX as a package.

    The package can be imported and copied anywhere; it needs numpy and numba only.
    Activations whose specs have not changed are not derived again. If anything is wrong, nothing
    is written.

    \b
      symact build                              the catalog, into generated/
      symact build gates.toml --output gates    a package of your own
    """
    from symact.builder import build as build_package

    limits = limits_of(limit)
    with progress("derived") as report:
        made = build_package(
            specs or (), output, limits=limits, jobs=jobs, progress=report, convention=convention
        )
    for path in made.removed:
        say(f"removed {made.output / path}")
    if made.unruled:
        say(f"{convention} says nothing of {listing(made.unruled)}: their own conventions hold")
    counts = f"{len(made.derived)} derived, {len(made.unchanged)} unchanged"
    say(f"{made.output}: {counts}; {_files(made.written)} written")


def check(
    specs: Specs = None,
    output: Output = OUTPUT,
    jobs: Jobs = JOBS,
    convention: Convention = "",
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Tell whether specs are valid and output fresh.

    Compares the output with what `build` would write. Prints a diff and the command that fixes it,
    and exits with 1, where the output is stale.
    """
    from symact.builder import check as compare

    limits = limits_of(limit)
    with progress("checked") as report:
        found = compare(
            specs or (), output, limits=limits, jobs=jobs, progress=report, convention=convention
        )
    fix = shlex.join(_fix(specs or (), output, convention, limit or ()))
    if json:
        differences = [{"path": one.path, "diff": one.diff} for one in found]
        as_json({"fresh": not found, "differences": differences, "fix": fix if found else None})
    else:
        _print_differences(found)
        stale = f"{output} is stale in {_files(found)}. To build it again:\n  {fix}"
        say(stale if found else f"{output} is fresh")
    raise typer.Exit(1 if found else 0)


def _fix(
    specs: Sequence[Path], output: Path, convention: str, limit: Sequence[str]
) -> Iterator[str]:
    yield from ("symact", "build", *map(str, specs))
    if output != OUTPUT:
        yield from ("--output", str(output))
    if convention:
        yield from ("--convention", convention)
    for option in limit:
        yield from ("--limit", option)


def _files(files: Sequence[object]) -> str:
    return f"{len(files)} file{'' if len(files) == 1 else 's'}"


def _print_differences(differences: Sequence[Difference]) -> None:
    target = console()
    for difference in differences:
        for line in difference.diff.splitlines():
            style = next((color for start, color in _COLORS if line.startswith(start)), None)
            target.print(line, style=style, soft_wrap=True)
