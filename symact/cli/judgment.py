"""Claims and kernels in; whether they are right, with what shows it, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symact.cli.options import Json, LimitOptions, Output, SpecFiles
from symact.cli.selection import chosen, known, limits_of
from symact.cli.terminal import as_json, progress, say, table

if TYPE_CHECKING:
    from symact.certificate import Certificate, Result
    from symact.prove import Proof

OUTPUT = Path("generated")
POINTS = 400


def add_to(app: typer.Typer) -> None:
    app.command()(verify)
    app.command()(prove)


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
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Measure how accurate the functions are.

    Every function, in float16, float32 and float64, is held against exact values, and what was
    found is written to certificates/NAME.json in the output. Exits with 1 if an error is larger
    than its target. An error is counted in ulp, distances between neighboring floats.

    \b
      symact verify sigmoid tanh
      symact verify --spec gates.toml --output gates
    """
    from symact.verify import verify as measure

    found = []
    for activation in chosen(names or (), spec, limits_of(limit)):
        with progress("verified") as report:
            certificate = measure(activation, points=points, seed=seed, progress=report)
        _file(certificate, output)
        found.append(certificate)
        if not json:
            _print(certificate)
    if json:
        as_json([_certificate(certificate) for certificate in found])
    raise typer.Exit(0 if all(certificate.passed for certificate in found) else 1)


def _file(certificate: Certificate, output: Path) -> None:
    from symact.certificate import write

    write([certificate], output)


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
    at = ", ".join(f"{name} = {float.fromhex(value)!r}" for name, value in worst)
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


def prove(
    claim: Annotated[
        str, typer.Argument(metavar="CLAIM", help="An identity, such as the examples.")
    ],
    spec: SpecFiles = None,
    limit: LimitOptions = None,
    json: Json = False,
) -> None:
    """Prove or refute a claimed identity.

    A claim is proved by exact algebra, refuted by a point, or left undecided. A prime is a
    derivative, f the function on the left. Exits with 0 if the claim is proved, else with 1.

    \b
      symact prove "sigmoid' = f*(1 - f)"
      symact prove "softplus'(x) = sigmoid(x)"
    """
    from symact.prove import prove as decide

    proof = decide(claim, known(spec, limits_of(limit)))
    if json:
        as_json(_data(proof))
    else:
        say(str(proof))
    raise typer.Exit(0 if proof.holds else 1)


def _data(proof: Proof) -> dict[str, Any]:
    found = proof.counterexample
    return {
        "claim": proof.claim,
        "verdict": {True: "proved", False: "refuted", None: "undecided"}[proof.holds],
        "method": proof.method,
        "branches": proof.branches,
        "counterexample": found
        and {
            "point": {name: str(value) for name, value in found.point},
            "left": found.left,
            "right": found.right,
        },
    }
