"""What a verification found, as frozen records; JSON text, and files, out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from html import escape
from math import isfinite
from os import PathLike
from pathlib import Path
from typing import Any

from symact.emit import MARK
from symact.output import replace

FOLDER = "certificates"
_ABOUT = f"{MARK.replace('build', 'verify')}: how far a function's results are from the exact ones."


@dataclass(frozen=True, slots=True)
class Worst:
    """The point that fails, or comes nearest to it: its numbers exactly, in hexadecimal.

    It is that of the largest error, but where the errors are within the target, the first one that
    is undecided or a zero of the wrong sign.
    """

    point: tuple[tuple[str, str], ...]
    computed: str
    exact: str
    """The exact value to 20 digits, or "undecided"."""


@dataclass(frozen=True, slots=True)
class Result:
    """One function in one dtype against the exact values."""

    function: str
    """The public name; of several results, with the input that this one is the gradient of."""
    dtype: str
    target: float
    """The largest error in ulp that passes."""
    points: int
    special_points: int
    """How many of the points have a zero, an infinity, NaN or an end of the number range."""
    max_ulp: float
    worst: Worst | None
    """None where every result is certainly exact."""
    not_correctly_rounded: int
    """Results that are not certainly the float nearest to the exact value."""
    wrong_zeros: int
    """Zeros of the wrong sign, for exact values that are not zero."""
    undecided: int
    """Points where no ball decided; they count against passing."""

    @property
    def passed(self) -> bool:
        return self.max_ulp <= self.target and not self.wrong_zeros and not self.undecided


@dataclass(frozen=True, slots=True)
class Agreement:
    """A function that must give the very bits of other functions."""

    function: str
    dtype: str
    points: int
    differing: int

    @property
    def passed(self) -> bool:
        return not self.differing


@dataclass(frozen=True, slots=True)
class Machine:
    """What the functions ran on."""

    processor: str
    fma: bool
    vector_bits: int
    """The widest vectors the processor has; the compiler may use narrower ones."""
    versions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """Everything that was verified of one activation, how, and on what."""

    activation: str
    kernel: str
    """The digest of the code that decides the bits of its functions (`symact.bits`)."""
    method: str
    seed: int
    parameters: tuple[tuple[tuple[str, float], ...], ...]
    """The parameter values tried, in turn."""
    results: tuple[Result, ...]
    agreements: tuple[Agreement, ...]
    warnings: tuple[str, ...]
    """Floating-point warnings that calls raised; there must be none."""
    machine: Machine

    @property
    def passed(self) -> bool:
        """Whether every function met its target everywhere it was tried."""
        return not self.warnings and not self.failures

    def _repr_html_(self) -> str:
        """A table for notebooks."""
        heads = ("function", "dtype", "points", "max ulp", "target", "")
        rows = [
            (one.function, one.dtype, f"{one.points:,}", f"{one.max_ulp:.4g}", f"{one.target:g}",
             "ok" if one.passed else "FAILED")
            for one in self.results
        ]  # fmt: skip
        lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        head = "".join(f"<th>{name}</th>" for name in heads)
        verdict = "passed" if self.passed else "FAILED"
        return (
            f"<table><caption>{self.activation}: {verdict}</caption><tr>{head}</tr>{body}</table>"
        )

    @property
    def failures(self) -> tuple[Result | Agreement, ...]:
        """What did not pass, in the order of the results."""
        outcomes: tuple[Result | Agreement, ...] = (*self.results, *self.agreements)
        return tuple(each for each in outcomes if not each.passed)


def to_json(certificate: Certificate) -> str:
    """The certificate's text, with sorted keys; infinite errors are the text ``"inf"``."""
    found: dict[str, Any] = asdict(certificate) | {"about": _ABOUT, "passed": certificate.passed}
    found["parameters"] = [dict(values) for values in certificate.parameters]
    found["machine"]["versions"] = dict(certificate.machine.versions)
    for table, result in zip(found["results"], certificate.results, strict=True):
        table["passed"] = result.passed
        table["max_ulp"] = result.max_ulp if isfinite(result.max_ulp) else str(result.max_ulp)
        if result.worst is not None:
            table["worst"]["point"] = dict(result.worst.point)
    for table, agreement in zip(found["agreements"], certificate.agreements, strict=True):
        table["passed"] = agreement.passed
    return json.dumps(found, indent=2, sort_keys=True, allow_nan=False) + "\n"


def write(certificates: Iterable[Certificate], output: str | PathLike[str]) -> tuple[str, ...]:
    """Write ``certificates/NAME.json`` in an output folder, all or none; returns changed paths.

    Raises `OutputError` where the folder cannot be written or a file is not symact's.
    """
    files = {f"{FOLDER}/{each.activation}.json": to_json(each) for each in certificates}
    return replace(Path(output), files, ())
