"""An activation and folders in; what was measured of its functions, as rows of a table, out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.certificate import FOLDER
from symact.frameworks import is_of_catalog


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
    """The certificate in an output folder, by default the catalog's; None where there is none.

    The catalog's says nothing of another function of the same name.
    Where functions were tried at every input of a dtype, that takes the place of the sample.
    """
    if output is None and not is_of_catalog(activation):
        return None
    folder = (output if output is not None else files("symact.generated")).joinpath(FOLDER)
    sampled, exhaustive = (
        _read(folder.joinpath(activation.name + ending)) for ending in (".json", ".exhaustive.json")
    )
    data = sampled or exhaustive
    if data is None:
        return None
    found = {_key(one): one for one in (sampled or {"results": ()})["results"]}
    if exhaustive is not None and exhaustive["kernel"] == data["kernel"]:
        found |= {_key(one): one for one in _everywhere(activation, exhaustive)}
    return Evidence({**data, "results": list(found.values())})


def _read(place: Traversable) -> dict[str, Any] | None:
    return json.loads(place.read_text(encoding="utf-8")) if place.is_file() else None


def _key(result: Mapping[str, Any]) -> tuple[str, str]:
    return result["function"], result["dtype"]


def _everywhere(
    activation: Activation, exhaustive: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Results over every input, of functions of one input with the default parameters."""
    defaults = {parameter.name: parameter.default for parameter in activation.parameters}
    for one in exhaustive["results"]:
        if one["inputs"] == "all" and one["at"] == defaults and "max_ulp" in one:
            worst = one["worst"] and {"point": {one["along"]: one["worst"][one["along"]]}}
            yield {**one, "worst": worst}
