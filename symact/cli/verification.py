"""Names in; how accurate their functions are, on the terminal and as certificates, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symact.cli.options import Json, LimitOptions, Output, SpecFiles
from symact.cli.selection import chosen, limits_of
from symact.cli.terminal import as_json, progress, say, table
from symact.errors import SymactError, quote

if TYPE_CHECKING:
    from symact.activation import Activation
    from symact.certificate import Certificate, Result
    from symact.exhaustive.campaign import Options
    from symact.exhaustive.summary import Exhaustive, Found

OUTPUT = Path("generated")
POINTS = 400
MOST_NAMED = 4
"""Numbers of a point that a table shows; of a row there may be many more."""
_KINDS = "function,derivative,backward,value_and_derivative,derivative2,parameters,from_output"
_DTYPES = "float16,float32,float64"


def add_to(app: typer.Typer) -> None:
    app.command()(verify)


def verify(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME]...", help="Activations; by default all.", show_default=False
        ),
    ] = None,
    spec: SpecFiles = None,
    output: Output = OUTPUT,
    points: Annotated[
        int, typer.Option(min=1, help="Random points for each function, dtype and parameters.")
    ] = POINTS,
    seed: Annotated[int, typer.Option(help="Seed of the random points.")] = 0,
    exhaustive: Annotated[
        bool, typer.Option("--exhaustive", help="Try every float16 and float32 there is.")
    ] = False,
    only: Annotated[
        str, typer.Option(metavar="KIND,...", help="With --exhaustive: these functions only.")
    ] = _KINDS,
    dtypes: Annotated[
        str, typer.Option(metavar="DTYPE,...", help="With --exhaustive: these dtypes only.")
    ] = _DTYPES,
    others: Annotated[
        int,
        typer.Option(
            "--parameters",
            min=0,
            max=9,
            help="With --exhaustive: so many sets of parameters besides the defaults.",
        ),
    ] = 0,
    seconds: Annotated[
        float | None,
        typer.Option(
            min=0, help="With --exhaustive: begin nothing new after so long.", show_default=False
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            min=1,
            help="With --exhaustive: processes to work in.",
            show_default="one per core",
        ),
    ] = None,
    dask: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="With --exhaustive: let a Dask cluster work, by its scheduler's address.",
            show_default=False,
        ),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="With --exhaustive: try what is certified already.")
    ] = False,
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Measure how accurate the functions are.

    Every function, in float16, float32 and float64, is held against exact values, and what was
    found is written to certificates/NAME.json in the output. Exits with 1 if an error is larger
    than its target. An error is counted in ulp, distances between neighboring floats. Functions of
    a whole axis are tried on rows of 1 to 64 elements.

    With --exhaustive, functions of the built package are tried at every float16 and float32, and
    at a million picked float64s: minutes for each function. What is done is kept at every moment;
    the same command goes on from there, and leaves certificates/NAME.exhaustive.json.

    \b
      symact verify sigmoid tanh
      symact verify --spec gates.toml --output gates
      symact verify --exhaustive sigmoid --only function,derivative
    """
    activations = chosen(names or (), spec, limits_of(limit), axis=not exhaustive)
    if exhaustive:
        from symact.exhaustive.campaign import Options

        wanted = Options(
            only=_listed("--only", only, _KINDS),
            dtypes=_listed("--dtypes", dtypes, _DTYPES),
            others=others,
            seconds=seconds,
            jobs=jobs or _cores(),
            dask=dask,
            again=again,
        )
        raise typer.Exit(_certify(activations, output, wanted, json))
    given = (only != _KINDS, dtypes != _DTYPES, others, seconds, jobs, dask, again)
    if any(given):
        raise SymactError("only --exhaustive has --only, --dtypes, --parameters, --seconds, --jobs,"
                          " --dask and --again: add --exhaustive, or leave them out")  # fmt: skip
    raise typer.Exit(_sample(activations, output, points, seed, json))


def _listed(option: str, text: str, known: str) -> tuple[str, ...]:
    """A comma-separated option's items, in the order of those there are."""
    items = [item.strip() for item in text.split(",") if item.strip()]
    for item in items:
        if item not in known.split(","):
            raise SymactError(f"{option} {quote(item)}: there are {known.replace(',', ', ')}")
    if not items:
        raise SymactError(f"{option} names nothing: there are {known.replace(',', ', ')}")
    return tuple(item for item in known.split(",") if item in items)


def _cores() -> int:
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# sampled -----------------------------------------------------------------------------------------


def _sample(
    activations: Sequence[Activation], output: Path, points: int, seed: int, json: bool
) -> int:
    from symact.certificate import write
    from symact.output import ensure_writable
    from symact.verify import verify as measure

    ensure_writable(output)
    found = []
    for activation in activations:
        with progress("verified") as report:
            certificate = measure(activation, points=points, seed=seed, progress=report)
        write([certificate], output)
        found.append(certificate)
        if not json:
            _print(certificate)
    if json:
        as_json([_certificate(certificate) for certificate in found])
    return 0 if all(certificate.passed for certificate in found) else 1


def _certificate(certificate: Certificate) -> Any:
    import json

    from symact.certificate import to_json

    return json.loads(to_json(certificate))


def _print(certificate: Certificate) -> None:
    found = certificate.results
    order = list(dict.fromkeys(result.function for result in found))
    say(certificate.activation, "bold")
    table(
        ("function", "dtype", "points", "max ulp", "target", "", "worst at"),
        [_row(result) for result in sorted(found, key=lambda one: order.index(one.function))],
        optional=("points", "target"),
    )
    for line in _remarks(certificate):
        say(line, "red")
    say()


def _row(result: Result) -> Sequence[str]:
    worst = result.worst.point if result.worst else ()
    at = ", ".join(f"{name} = {float.fromhex(value)!r}" for name, value in worst[:MOST_NAMED])
    at += ", …" * (len(worst) > MOST_NAMED)
    return (
        result.function,
        result.dtype,
        str(result.points),
        f"{result.max_ulp:.4g}",
        f"{result.target:g}",
        "ok" if result.passed else "FAILED",
        at,
    )


def _remarks(certificate: Certificate) -> Iterator[str]:
    """What failed and is not an error in ulp."""
    for result in certificate.results:
        if result.wrong_zeros:
            yield f"{result.function} {result.dtype}: {result.wrong_zeros} zeros of the wrong sign"
        if result.undecided:
            yield f"{result.function} {result.dtype}: {result.undecided} points are undecided"
    for agreement in certificate.agreements:
        if agreement.differing:
            where = f"{agreement.differing} of {agreement.points} points"
            yield f"{agreement.function} {agreement.dtype}: other bits than alone at {where}"
    for warning in certificate.warnings:
        yield f"a call warned: {warning}"


# exhaustive --------------------------------------------------------------------------------------


def _certify(activations: Sequence[Activation], output: Path, options: Options, json: bool) -> int:
    """Run a campaign; returns the exit code."""
    from symact.cli.terminal import campaign_progress
    from symact.exhaustive.campaign import Campaign
    from symact.exhaustive.summary import to_json

    campaign = Campaign(activations, output, options)
    try:
        with campaign_progress(campaign.plan(), options.jobs, bool(options.dask)) as report:
            found = campaign.run(report)
    except KeyboardInterrupt:
        say("interrupted; what is done is kept, and the same command goes on from there", "bold")
        return 130
    if json:
        import json as encoder

        as_json([encoder.loads(to_json(certificate)) for certificate in found])
    else:
        for certificate in found:
            _print_exhaustive(certificate)
        if not campaign.complete:
            say(
                "The time is up; the journals are kept, and the same command goes on. Left:", "bold"
            )
            for label in campaign.unfinished:
                say(f"  {label}")
    for remark in campaign.remarks:
        say(remark, stderr=True)
    return 0 if campaign.complete and all(one.passed for one in found) else 1


def _print_exhaustive(certificate: Exhaustive) -> None:
    say(certificate.activation, "bold")
    rows = [exhaustive_row(one) for one in certificate.results]
    heads = ("function", "dtype", "at", "inputs", "max ulp", "rounded wrong", "", "worst")
    table(heads, rows, optional=("at", "inputs")) if rows else say("nothing is certified yet")
    say()


def exhaustive_row(result: Found) -> Sequence[str]:
    """A result as a row of a table: what was tried, what was found."""
    at = ", ".join(f"{name} = {value:g}" for name, value in result.at)
    worst = f"{result.along} = {result.worst[0]}" if result.worst else ""
    if result.same_as is not None:
        error, wrong = f"bits of {result.same_as}", str(result.differing)
    else:
        error, wrong = f"{result.max_ulp:.6g}", str(result.not_correctly_rounded)
    verdict = "ok" if result.passed else "FAILED"
    if result.undecided or result.wrong_zeros:
        verdict += f" ({result.undecided} undecided, {result.wrong_zeros} wrong zeros)"
    points = f"{result.points} ({result.inputs})"
    return (result.function, result.dtype, at, points, error, wrong, verdict, worst)
