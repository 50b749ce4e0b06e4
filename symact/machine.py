"""What a certificate says of the machine, the versions and the code that it holds for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from platform import python_version

import llvmlite.binding

from symact.certificate import Machine
from symact.digest import digest

_PACKAGES = ("symact", "numba", "llvmlite", "numpy", "python-flint")
_VECTORS = (("avx512f", 512), ("avx", 256))
"""Feature => bits of its vectors, widest first; every 64-bit processor has 128."""


@cache
def machine() -> Machine:
    """The processor that Numba compiles for, and the versions in use."""
    features = llvmlite.binding.get_host_cpu_features()
    present = {name for name, here in features.items() if here}
    return Machine(
        llvmlite.binding.get_host_cpu_name(),
        bool(present & {"fma", "neon"}),
        next((bits for name, bits in _VECTORS if name in present), 128),
        (("python", python_version()), *((name, _version(name)) for name in _PACKAGES)),
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def kernel_digest(function: Callable[..., object]) -> str:
    """The digest of the generated module that a function stands in."""
    namespace = getattr(function, "__globals__")  # noqa: B009
    text = namespace["__loader__"].get_source(namespace["__name__"])
    return digest(text)


@cache
def runtime_digest() -> str:
    """The digest of the modules that generated modules import."""
    entries = sorted(files("symact.templates").iterdir(), key=lambda entry: entry.name)
    modules = [entry for entry in entries if entry.name.endswith(".py")]
    return digest(repr([(entry.name, entry.read_text(encoding="utf-8")) for entry in modules]))
