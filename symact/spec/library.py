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
    """Every elementwise function that symact brings along, in the order of files and tables."""
    return _loaded()


@cache
def load_axis_catalog() -> tuple[ActivationSpec, ...]:
    """The functions of a whole axis that symact brings along."""
    return _loaded("axis")


def load_library() -> tuple[ActivationSpec, ...]:
    """Everything that symact brings along."""
    return (*load_catalog(), *load_axis_catalog())


def _loaded(*folders: str) -> tuple[ActivationSpec, ...]:
    problems = Problems()
    found: list[ActivationSpec] = []
    folder = files("symact").joinpath("catalog", *folders)
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            text = entry.read_text(encoding="utf-8")
            found += read_text(
                text, "/".join(("symact/catalog", *folders, entry.name)), Limits(), problems
            )
    problems.raise_any()
    return tuple(found)
