"""The name of a framework in; its `Framework` from the data files of this folder out."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from symact.errors import SymactError, quote
from symact.frameworks.model import Framework
from symact.hints import listing, nearest

FRAMEWORKS = ("torch", "jax", "keras", "tensorflow", "mlx", "onnx", "paddle")


@cache
def load_framework(name: str) -> Framework:
    """Read a framework's file; ``keras:jax`` is one on a backend.

    Raises SymactError with the known names for another name.
    """
    framework, _, backend = name.partition(":")
    if framework not in FRAMEWORKS:
        hint = nearest(framework, FRAMEWORKS) or f"known are {listing(FRAMEWORKS)}"
        raise SymactError(f"no framework is called {quote(framework)}: {hint}")
    text = (files("symact.frameworks") / f"{framework}.toml").read_text(encoding="utf-8")
    found = Framework.model_validate(tomllib.loads(text))
    if not backend:
        return found
    if backend not in found.backends:
        known = listing(f"{framework}:{one}" for one in found.backends) or f"only {framework}"
        raise SymactError(f"no kinks are known of {quote(name)}: there is {known}")
    functions = [item.on(backend) for item in found.functions]
    return found.model_copy(update={"functions": functions})
