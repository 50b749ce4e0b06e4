"""An activation and an output folder in; what certificates there say of it, as lines, out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from symact.activation import Activation
from symact.cli.terminal import items, say
from symact.output import read

_MOST_NAMED = 4
"""Numbers of a point that a line shows: JSON has them all."""


def certificates(activation: Activation, output: Path | None) -> dict[str, Any]:
    """The sampled and the exhaustive certificate in a folder, by default the catalog's own.

    The catalog's say nothing of another function of the same name. Each is as JSON holds it, with
    `stale` telling whether it speaks of other kernels than are there.
    """
    from symact.frameworks import is_of_catalog
    from symact.freshness import stale_certificates

    if output is None and not is_of_catalog(activation):
        return {}
    with ExitStack() as stack:
        folder = output or stack.enter_context(as_file(files("symact.generated") / ""))
        stale = {one.path for one in stale_certificates(folder)}
        found = {}
        for method, ending in (("sampled", ".json"), ("exhaustive", ".exhaustive.json")):
            path = f"certificates/{activation.name}{ending}"
            text = read(folder, path)
            if text is not None:
                found[method] = {**json.loads(text), "stale": path in stale}
    return found


def print_certificates(found: dict[str, Any]) -> None:
    """A table row's worth for each function and dtype, and what the certificates hold for."""
    for method, table in found.items():
        machine = table["machine"]
        fma = "with FMA" if machine["fma"] else "without FMA"
        where = f"{machine['processor']} {fma}, symact {machine['versions']['symact']}"
        say(f"\nAccuracy, {method} ({where})", "bold")
        if table["stale"]:
            say("  STALE: measured on other kernels than those in the output", "red")
        items(_lines(table["results"]))


def _lines(results: list[dict[str, Any]]) -> Iterator[str]:
    for one in results:
        at = ", ".join(f"{name} = {value:g}" for name, value in one.get("at", {}).items())
        place = f"{one['function']} {one['dtype']}" + (f" at {at}" if at else "")
        points = "every input" if one.get("inputs") == "all" else f"{one['points']} inputs"
        if "same_as" in one:
            found = f"the bits of {one['same_as']}"
            found += f" but at {one['differing']}" * bool(one["differing"])
        else:
            found = f"{float(one['max_ulp']):.4g} ulp" + _worst(one)
        yield f"{place}: {found}, {points}{'' if one['passed'] else ', FAILED'}"


def _worst(result: dict[str, Any]) -> str:
    worst = result["worst"]
    if worst is None:
        return ""
    point = worst.get("point") or {
        name: value for name, value in worst.items() if name not in ("computed", "exact")
    }
    shown = [f"{name} = {value}" for name, value in point.items()]
    return " at " + ", ".join(shown[:_MOST_NAMED]) + ", …" * (len(shown) > _MOST_NAMED)
