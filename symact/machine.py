"""What a certificate says of the machine, the versions and the code that it holds for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from platform import python_version

import llvmlite.binding

from symact.bits import bits_digest, files_of
from symact.certificate import Machine

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
    """The digest of the code that decides the bits of a generated function's results."""
    namespace = getattr(function, "__globals__")  # noqa: B009
    own: str = namespace["__loader__"].get_source(namespace["__name__"])

    def read(module: str) -> str | None:
        if module == name:
            return own
        place = files("symact.templates") / f"{module}.py"
        return place.read_text(encoding="utf-8") if place.is_file() else None

    name = re.sub(r"_\d+$", "", namespace["__name__"].rpartition(".")[2])
    return bits_digest(files_of(name, read))
