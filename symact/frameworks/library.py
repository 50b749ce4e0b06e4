"""The name of a framework in; its `Framework` from the data files of this folder out."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from symact.errors import SymactError, quote
from symact.frameworks.model import Counterpart, Framework
from symact.hints import listing, nearest

FRAMEWORKS = ("torch", "jax", "keras", "tensorflow", "mlx", "onnx", "paddle")


@cache
def load_framework(name: str) -> Framework:
    """Read a framework's file. Raises SymactError with the known names for another name."""
    if name not in FRAMEWORKS:
        hint = nearest(name, FRAMEWORKS) or f"known are {listing(FRAMEWORKS)}"
        raise SymactError(f"no framework is called {quote(name)}: {hint}")
    text = (files("symact.frameworks") / f"{name}.toml").read_text(encoding="utf-8")
    return Framework.model_validate(tomllib.loads(text))


def of_activation(name: str) -> Iterator[tuple[str, Counterpart]]:
    """Every framework that has a function of the catalog, with what it is there."""
    for framework in FRAMEWORKS:
        for counterpart in load_framework(framework).counterparts(name):
            yield framework, counterpart
