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
from symact.cli.terminal import as_json, console, progress, say, warn
from symact.hints import listing

if TYPE_CHECKING:
    from symact.builder import Difference
    from symact.freshness import Stale

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
    for name, known in made.known:
        warn(f"{name} is {known} of the catalog")
    for name, other in made.replaced:
        warn(f"{name} takes a name of the catalog's {other}, which is another function")
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

    Compares the output with what `build` would write, and its certificates with the kernels there.
    Prints a diff and the command that fixes it, and exits with 1, where something is stale.
    """
    from symact.builder import check as compare
    from symact.freshness import stale_certificates

    limits = limits_of(limit)
    with progress("checked") as report:
        found = compare(
            specs or (), output, limits=limits, jobs=jobs, progress=report, convention=convention
        )
    fix = shlex.join(_fix(specs or (), output, convention, limit or ()))
    certificates = stale_certificates(output)
    if json:
        differences = [{"path": one.path, "diff": one.diff} for one in found]
        fresh = not found and not certificates
        as_json(
            {
                "fresh": fresh,
                "differences": differences,
                "fix": fix if found else None,
                "certificates": [one.path for one in certificates],
            }
        )
    elif not output.is_dir():
        say(f"{output} is no folder: nothing was built there. To build it:\n  {fix}")
    else:
        _print_differences(found)
        stale = f"{output} is stale in {_files(found)}. To build it again:\n  {fix}"
        say(stale if found else f"{output} is fresh")
        for line in _certificates(certificates, output):
            say(line)
    raise typer.Exit(1 if found or certificates else 0)


def _certificates(stale: Sequence[Stale], output: Path) -> Iterator[str]:
    """What speaks of other kernels than the output's, and how to have it speak of these."""
    for one in stale:
        yield f"{output / one.path} is of other kernels than {one.activation}'s"
    if stale:
        names = dict.fromkeys(one.activation for one in stale)
        options = ["--exhaustive"] * any(one.exhaustive for one in stale)
        command = shlex.join(["symact", "verify", *options, *names])
        yield f"To verify again what is there now (or else delete the file):\n  {command}"


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
