"""Activations and symact's own source in; digests that change when an output could, out."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from symact.activation import Activation

ROOTS = ("symact.spec", "symact.render")
"""The modules whose imports, and theirs, decide what the files of a spec say."""

PARTS = (
    ("symact.templates", (".py", ".jinja")),
    ("symact.sheet", ("fragment.tex.jinja",)),
    ("symact.languages", ("en.toml",)),
)
"""Packages with files that are read for the output, and the ends of those files' names."""


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def input_digest(activation: Activation) -> str:
    """What an activation's files depend on: its spec, those it refers to, and symact itself."""
    return digest(f"{program_digest()}\n{_specs(activation)}")


def _specs(activation: Activation) -> str:
    file = (activation.source.file or "").replace("\\", "/").rpartition("/")[2]
    own = repr((activation.name, activation.family, file, activation.source.text, activation.kinks))
    return "\n".join([own, *(_specs(reference) for reference in activation.references)])


@cache
def program_digest() -> str:
    """The digest of every module and template that has a part in the output."""
    sources = {name: _source(name) for name in sorted(contributors())}
    templates = {
        f"{package}/{entry.name}": entry.read_text(encoding="utf-8")
        for package, endings in PARTS
        for entry in sorted(files(package).iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(endings)
    }
    return digest(repr((sources, templates)))


def contributors() -> set[str]:
    """The modules of symact that have a part in the output."""
    found: set[str] = set()
    waiting = list(ROOTS)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _imported(name)
    return found


def _imported(name: str) -> Iterator[str]:
    """The modules of symact in a module's import statements, which are absolute throughout."""
    for node in ast.walk(ast.parse(_source(name))):
        if isinstance(node, ast.Import):
            candidates = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            candidates = [base, *(f"{base}.{alias.name}" for alias in node.names)]
        else:
            continue
        yield from (candidate for candidate in candidates if _is_own(candidate))


def _is_own(name: str) -> bool:
    return name.split(".")[0] == "symact" and _path(name) is not None


@cache
def _path(name: str) -> Traversable | None:
    """The file of a module of symact; None where a name is no module of it."""
    *folders, last = name.split(".")[1:] or ["__init__"]
    place: Traversable = files("symact")
    for folder in folders:
        place = place / folder
    candidates = (place / f"{last}.py", place / last / "__init__.py")
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _source(name: str) -> str:
    path = _path(name)
    assert path is not None
    return path.read_text(encoding="utf-8")
