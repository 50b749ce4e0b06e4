"""A built package in; what a worker on any machine needs to call one of its modules, out."""

from __future__ import annotations

import atexit
import hashlib
import importlib
import shutil
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.resources import files as resources
from pathlib import Path
from types import ModuleType

from symact.activation import Activation
from symact.bits import bits_digest
from symact.certificate import Machine
from symact.digest import digest


@dataclass(frozen=True, slots=True)
class Subject:
    """One activation, and the texts of the modules that decide the bits of its functions."""

    activation: Activation
    module: str
    files: tuple[tuple[str, str], ...]
    """Module name => text, of the activation's module and of all that it imports."""
    machine: Machine
    """What a worker must run on: outcomes of others do not go into the same certificate."""
    folder: str | None = None
    """Where these files may be found, with machine code that is already compiled."""

    @property
    def digest(self) -> str:
        """What a certificate of these functions is tied to."""
        return bits_digest(self.files)


def module_of(subject: Subject) -> ModuleType:
    """The subject's module, imported from its folder if that still holds the same texts."""
    folder = subject.folder
    if folder is None or any(_read(Path(folder), name) != text for name, text in subject.files):
        folder = _unpacked(subject.files)
    return _imported_from(folder, subject.files, subject.module)


def _read(folder: Path, name: str) -> str | None:
    try:
        return (folder / f"{name}.py").read_text(encoding="utf-8")
    except OSError:
        return None


@cache
def _unpacked(files: tuple[tuple[str, str], ...]) -> str:
    """A folder of this process with these modules; it goes when the process ends."""
    folder = tempfile.mkdtemp(prefix="symact-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name, text in files:
        (Path(folder) / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


@cache
def _imported_from(folder: str, files: tuple[tuple[str, str], ...], module: str) -> ModuleType:
    """A package of its own for each set of texts, so that none is mistaken for another."""
    key = hashlib.sha256(repr((folder, files)).encode()).hexdigest()[:16]
    package = f"_symact_subject_{key}"
    if package not in sys.modules:
        created = ModuleType(package)
        created.__path__ = [folder]
        sys.modules[package] = created
    return importlib.import_module(f"{package}.{module}")


@cache
def engine_digest() -> str:
    """The digest of what judges: a journal of another judge is not gone on with."""
    package = resources("symact")
    judges = "combination elementary enclosure tangent reference scaled ulp probes points judge"
    texts = [(package / f"{name}.py").read_text(encoding="utf-8") for name in judges.split()]
    own = sorted((package / "exhaustive").iterdir(), key=lambda entry: entry.name)
    texts += [entry.read_text(encoding="utf-8") for entry in own if entry.name.endswith(".py")]
    return digest(repr(texts))
