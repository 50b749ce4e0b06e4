"""Activation functions from one definition: derivatives, kernels and documents that agree with it.

The names below are imported when they are first asked for, so that ``import symact`` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symact.api import Activation as Activation
    from symact.api import Derivative as Derivative
    from symact.api import load as load
    from symact.builder import build as build
    from symact.compiled import compile as compile
    from symact.errors import SpecError as SpecError
    from symact.errors import SpecErrors as SpecErrors
    from symact.errors import SymactError as SymactError
    from symact.limits import Limits as Limits

_HOMES = {
    "Activation": "symact.api",
    "Derivative": "symact.api",
    "Limits": "symact.limits",
    "SpecError": "symact.errors",
    "SpecErrors": "symact.errors",
    "SymactError": "symact.errors",
    "build": "symact.builder",
    "compile": "symact.compiled",
    "load": "symact.api",
}
"""Public name => the module that defines it."""

__all__ = [*_HOMES]

__version__: str


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("symact")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
