"""The built-in specs of `symact/catalog`, by family."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from symact.errors import Problems
from symact.limits import Limits
from symact.spec.model import ActivationSpec
from symact.spec.read import read_text


@cache
def load_catalog() -> tuple[ActivationSpec, ...]:
    """Every activation that symact brings along, in the order of files and tables."""
    problems = Problems()
    found: list[ActivationSpec] = []
    folder = files("symact") / "catalog"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            text = entry.read_text(encoding="utf-8")
            found += read_text(text, f"symact/catalog/{entry.name}", Limits(), problems)
    problems.raise_any()
    return tuple(found)
