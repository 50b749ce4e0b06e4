"""A claim in; whether it is right, with what shows it, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from symact.cli.options import Json, LimitOptions, SpecFiles
from symact.cli.selection import known, limits_of
from symact.cli.terminal import as_json, say

if TYPE_CHECKING:
    from symact.prove import Proof


def add_to(app: typer.Typer) -> None:
    app.command()(prove)


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

    limits = limits_of(limit)
    proof = decide(claim, known(spec, limits), limits=limits)
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
