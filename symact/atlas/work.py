"""Statements of a kernel in; how many arithmetic operations they take, out.

The functions that a kernel calls are counted by what they are made of, from the source that runs:
no machine, and no measurement, is in the number. What the compiler saves is not known to it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

_COUNTED = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.IfExp)


def operations(function: str) -> int:
    """Operations of a function's source, with those of the functions that it calls."""
    return _within(ast.parse(function))


def _within(tree: ast.AST) -> int:
    own = sum(isinstance(node, _COUNTED) for node in ast.walk(tree))
    return own + sum(_of(name) for name in _called(tree))


def _called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name):
                    yield name
                case ast.Attribute(value=ast.Name(id=module), attr=name):
                    yield name if module.startswith("_vecmath") else f"{module}.{name}"


@cache
def _of(name: str) -> int:
    """A called function's operations; one for what the processor does by itself."""
    definition = _definitions().get(name)
    return 1 if definition is None else _within(definition)


@cache
def _definitions() -> Mapping[str, ast.FunctionDef]:
    """The functions of the run-time modules for floats, by name."""
    found: dict[str, ast.FunctionDef] = {}
    for file in sorted(files("symact.templates").iterdir(), key=lambda file: file.name):
        if file.name.startswith("_vecmath") and file.name.endswith(".py"):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.FunctionDef):
                    found.setdefault(node.name, node)
    return found
