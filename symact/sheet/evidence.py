"""An activation and folders in; what was measured of its functions, as rows of a table, out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.certificate import FOLDER


@dataclass(frozen=True, slots=True)
class Evidence:
    """A certificate, as JSON holds it."""

    data: Mapping[str, Any]

    @property
    def results(self) -> tuple[Mapping[str, Any], ...]:
        """One for each function and dtype, float64 last."""
        return tuple(self.data["results"])

    @property
    def processor(self) -> str:
        return str(self.data["machine"]["processor"])

    @property
    def version(self) -> str:
        """The version of symact that measured."""
        return str(self.data["machine"]["versions"].get("symact", ""))


def evidence(activation: Activation, output: Path | None = None) -> Evidence | None:
    """The certificate in an output folder, by default the catalog's; None where there is none."""
    name = f"{activation.name}.json"
    folder = output if output is not None else files("symact.generated")
    place = folder.joinpath(FOLDER).joinpath(name)
    if not place.is_file():
        return None
    return Evidence(json.loads(place.read_text(encoding="utf-8")))
