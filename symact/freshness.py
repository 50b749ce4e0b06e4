"""An output folder in; the certificates in it that speak of other kernels than are there, out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from symact.bits import bits_digest, files_of
from symact.certificate import FOLDER
from symact.output import read


@dataclass(frozen=True, slots=True)
class Stale:
    """A certificate that says nothing of the functions beside it."""

    path: str
    """Within the output."""
    activation: str
    exhaustive: bool


def stale_certificates(output: Path) -> tuple[Stale, ...]:
    """Certificates of code other than the output's own, in order of their paths."""
    found = []
    for file in sorted((output / FOLDER).glob("*.json")):
        name, exhaustive = file.name.removesuffix(".json"), file.name.endswith(".exhaustive.json")
        name = name.removesuffix(".exhaustive")
        path = f"{FOLDER}/{file.name}"
        if _kernel(read(output, path)) != _digest(output, name):
            found.append(Stale(path, name, exhaustive))
    return tuple(found)


def _kernel(text: str | None) -> str | None:
    """The digest in a certificate's text; None in what is no certificate."""
    try:
        found = json.loads(text or "")["kernel"]
    except (ValueError, KeyError, TypeError):
        return None
    return found if isinstance(found, str) else None


def _digest(output: Path, name: str) -> str:
    files = files_of(name, lambda module: read(output, f"{module}.py"))
    return bits_digest(files) if files else ""
