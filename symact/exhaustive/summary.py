"""What a campaign found in; the certificate of one activation as a file, in and out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from symact.certificate import FOLDER, Machine
from symact.emit import MARK
from symact.exhaustive.plan import Stage
from symact.exhaustive.records import Count, Job
from symact.output import read, replace

_ABOUT = (
    f"{MARK.replace('build', 'verify')} --exhaustive: the largest errors over every float16 and"
    " float32, and over picked float64s."
)


@dataclass(frozen=True, slots=True)
class Found:
    """One function along one input, in one dtype."""

    function: str
    dtype: str
    along: str
    """The input that runs through the floats."""
    at: tuple[tuple[str, float], ...]
    """What parameters and other inputs are held at."""
    gradient: float | None
    inputs: str
    """"all" floats there are, or "picked" ones."""
    points: int
    target: float
    max_ulp: float
    worst: tuple[str, str, str] | None
    """Input and result in hexadecimal, and the exact value; what fails otherwise comes first."""
    not_correctly_rounded: int
    wrong_zeros: int
    undecided: int
    same_as: str | None = None
    """The function whose bits it must have; there is no error in ulp then."""
    differing: int = 0

    @property
    def passed(self) -> bool:
        """Whether every point was decided, and none is worse than the target."""
        failures = self.wrong_zeros + self.undecided + self.differing
        return self.max_ulp <= self.target and not failures

    @property
    def key(self) -> tuple[Any, ...]:
        return (self.at, self.along, self.dtype, self.function, self.gradient or 0.0)


@dataclass(frozen=True, slots=True)
class Exhaustive:
    """All that was found of one activation."""

    activation: str
    kernel: str
    """The digest of the code that decides the bits of its functions."""
    machine: Machine
    results: tuple[Found, ...]

    @property
    def passed(self) -> bool:
        return all(result.passed for result in self.results)

    def joined(self, results: Iterable[Found]) -> Exhaustive:
        """With new results, in place of older ones of the same functions and points."""
        kept = {result.key: result for result in (*self.results, *results)}
        ordered = tuple(kept[key] for key in sorted(kept))
        return Exhaustive(self.activation, self.kernel, self.machine, ordered)

    def holds(self, stage: Stage) -> bool:
        """Whether a stage is in it, all of it."""
        known = {result.key for result in self.results}
        return {found(stage, job, Count(), 0.0).key for job in stage.jobs} <= known


def found(stage: Stage, job: Job, count: Count, target: float) -> Found:
    """A job's count as a result."""
    fails = count.otherwise and (count.largest <= target or count.differing)
    return Found(
        job.label,
        stage.dtype,
        stage.line.variable,
        stage.line.fixed,
        job.gradient,
        "picked" if stage.dtype == "float64" else "all",
        count.points,
        target,
        count.largest,
        count.otherwise if fails else count.worst,
        count.misrounded,
        count.wrong_zeros,
        count.undecided,
        job.same_as,
        count.differing,
    )


def path_of(name: str) -> str:
    """The certificate's path within an output folder."""
    return f"{FOLDER}/{name}.exhaustive.json"


def to_json(certificate: Exhaustive) -> str:
    """The certificate's text: a line for each result."""
    head = {
        "about": _ABOUT,
        "activation": certificate.activation,
        "kernel": certificate.kernel,
        "machine": asdict(certificate.machine) | {"versions": dict(certificate.machine.versions)},
        "passed": certificate.passed,
    }
    lines = ",\n".join(f"    {json.dumps(_table(one))}" for one in certificate.results)
    text = json.dumps(head, indent=2)
    return f'{text[:-2]},\n  "results": [\n{lines}\n  ]\n}}\n'


def _table(result: Found) -> dict[str, Any]:
    table = asdict(result) | {"at": dict(result.at), "passed": result.passed}
    table["max_ulp"] = result.max_ulp if isfinite(result.max_ulp) else str(result.max_ulp)
    if result.worst is not None:
        table["worst"] = dict(zip((result.along, "computed", "exact"), result.worst, strict=True))
    if result.same_as is not None:
        unused = ("target", "max_ulp", "not_correctly_rounded", "wrong_zeros", "undecided")
        return {key: value for key, value in table.items() if key not in unused}
    return {key: value for key, value in table.items() if key not in ("same_as", "differing")}


def load(folder: Path, name: str) -> Exhaustive | None:
    """The certificate of an activation in an output folder; None where there is no whole one."""
    try:
        table = json.loads(read(folder, path_of(name)) or "")
        versions = tuple(table["machine"].pop("versions").items())
        machine = Machine(**table["machine"], versions=versions)
        results = tuple(_result(one) for one in table["results"])
        return Exhaustive(table["activation"], table["kernel"], machine, results)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _result(table: dict[str, Any]) -> Found:
    del table["passed"]
    unused = {"target": 0.0, "max_ulp": 0.0, "not_correctly_rounded": 0}
    unused |= {"wrong_zeros": 0, "undecided": 0}
    fields = unused | table
    fields["at"] = tuple(table["at"].items())
    fields["max_ulp"] = float(fields["max_ulp"])
    fields["worst"] = table["worst"] and tuple(table["worst"].values())
    return Found(**fields)


def write(certificates: Sequence[Exhaustive], folder: Path) -> None:
    """Replace the certificates in an output folder, all or none."""
    replace(folder, {path_of(one.activation): to_json(one) for one in certificates}, ())
