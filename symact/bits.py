"""The modules of a package in; a digest of what decides the bits of a function's results, out.

Comments, docstrings, and the package's other activations decide nothing: certificates, which are
tied to this digest, hold however those change.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from functools import cache

from symact.digest import digest

Read = Callable[[str], str | None]
"""From the name of a module of a package to its text, None where there is none."""


def files_of(module: str, read: Read) -> tuple[tuple[str, str], ...]:
    """A module's text and those of the modules beside it that it imports, directly or not."""
    found: dict[str, str] = {}
    waiting = [module]
    while waiting:
        name = waiting.pop()
        text = None if name in found else read(name)
        if text is not None:
            found[name] = text
            waiting += _imported(text)
    return tuple(sorted(found.items()))


@cache
def _imported(text: str) -> tuple[str, ...]:
    return tuple(_import_statements(text))


def _import_statements(text: str) -> Iterable[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            yield from [node.module] if node.module else [alias.name for alias in node.names]


def bits_digest(files: Iterable[tuple[str, str]]) -> str:
    """The SHA-256 of modules without their comments, docstrings and layout."""
    return digest(repr([(name, _stripped(text)) for name, text in files]))


@cache
def _stripped(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [part for part in body if not _is_text(part)]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
