"""Activations, or specs of them, in; their functions out, compiled in memory without any file."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from importlib.abc import InspectLoader
from importlib.machinery import ModuleSpec
from os import PathLike
from types import ModuleType, SimpleNamespace

from symact.activation import Activation
from symact.emit import module
from symact.lower import kernels
from symact.spec import load, parse
from symact.tree import is_indexed
from symact.vector.emit import module as row_module

_counter = itertools.count(1)


def compile(source: Activation | str | PathLike[str]) -> SimpleNamespace:
    """The functions that a build would write for an activation, or for a spec file's, by name.

    They are those of `symact.build` to the bit, but are not pickled: their module has no file.
    """
    if not isinstance(source, Activation):
        functions = [vars(compile(activation)) for activation in parse(load(source))]
        return SimpleNamespace(**{name: f for names in functions for name, f in names.items()})
    compiled = _import(source.name, _text(source))
    own = {name: getattr(compiled, name) for name in compiled.__all__}
    others = {
        alias + name.removeprefix(source.name): function
        for alias in source.aliases
        for name, function in own.items()
    }
    return SimpleNamespace(**own, **others)


def _text(source: Activation) -> str:
    if is_indexed(source.definition):
        return row_module(source)
    return module(source, kernels(source))


class _TextLoader(InspectLoader):
    """Loads a module from a text, so that tracebacks and debuggers can show its lines."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get_source(self, fullname: str) -> str:
        return self._text


def _import(name: str, text: str) -> ModuleType:
    """A module of a text, beside the run time that its relative imports ask for."""
    unique = f"symact.templates.{name}_{next(_counter)}"
    specification = ModuleSpec(unique, _TextLoader(text))
    created = importlib.util.module_from_spec(specification)
    assert specification.loader is not None
    # Numba looks up there what jitted code calls in object mode.
    sys.modules[unique] = created
    specification.loader.exec_module(created)
    return created
