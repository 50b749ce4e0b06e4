"""An activation in; what the catalog's build wrote for exactly it, if it did, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

from symact import manifest
from symact.activation import Activation
from symact.digest import digest, input_digest


def module_text(activation: Activation) -> str | None:
    """The text of the generated module; None where it is not fresh."""
    known = _manifest().get(activation.name)
    is_fresh = known is not None and known.input == input_digest(activation)
    return written_text(activation.name) if is_fresh else None


def written_text(name: str) -> str | None:
    """The module of a name as the catalog's build wrote it; None where it is not there as such."""
    place = files("symact.generated").joinpath(f"{name}.py")
    known = _manifest().get(name)
    if known is None or not place.is_file():
        return None
    text = place.read_text(encoding="utf-8")
    return text if digest(text) == dict(known.files).get(f"{name}.py") else None


@cache
def compiled(activation: Activation) -> SimpleNamespace:
    """The generated functions by name: the catalog's, which Numba caches, or compiled in memory."""
    if module_text(activation) is not None:
        return SimpleNamespace(**vars(import_module(f"symact.generated.{activation.name}")))
    from symact.compiled import compile

    return compile(activation)


def function(activation: Activation, name: str) -> Callable[..., Any]:
    """One generated function."""
    found: Callable[..., Any] = getattr(compiled(activation), name)
    return found


@cache
def _manifest() -> Mapping[str, manifest.Entry]:
    place = files("symact.generated").joinpath(manifest.FILE)
    return manifest.from_json(place.read_text(encoding="utf-8") if place.is_file() else "")
