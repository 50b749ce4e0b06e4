"""Spec files in; their tables, checked field by field and with positions, out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from os import PathLike, fspath
from os.path import realpath
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from symact.errors import LimitError, Problems, quote
from symact.hints import listing, nearest
from symact.limits import Limits, limit_hint
from symact.places import Document
from symact.spec.layout import Layout, scan
from symact.spec.model import ActivationSpec, ActivationTable, Decimal, ParameterTable

FilePath = str | PathLike[str]


def read_files(
    paths: Iterable[FilePath], limits: Limits, problems: Problems
) -> tuple[ActivationSpec, ...]:
    """The sound tables of all files, in order; what is wrong with the others is noted."""
    found: list[ActivationSpec] = []
    seen: set[str] = set()
    for path in paths:
        real = fspath(path) if "\0" in fspath(path) else realpath(path)
        if real not in seen:
            seen.add(real)
            text = _read(fspath(path), limits, problems)
            if text is not None:
                found += read_text(text, fspath(path), limits, problems)
    return tuple(found)


def read_text(
    text: str, file: str | None, limits: Limits, problems: Problems
) -> tuple[ActivationSpec, ...]:
    """The sound tables of one file's text."""
    document = Document(text.replace("\r\n", "\n"), file)
    before = problems.total
    layout = scan(document, limits, problems)
    if problems.total > before:
        return ()
    tables = _tables(document, layout, problems)
    if tables is not None and not tables:
        hint = 'begin with a table, such as [swish], and its expression = "x * sigmoid(x)"'
        problems.add(document, (0, 0), "no activation here: a spec is a table per activation", hint)
    read = (
        _read_table(name, raw, document, layout, problems) for name, raw in (tables or {}).items()
    )
    return tuple(spec for spec in read if spec is not None)


def _read(file: str, limits: Limits, problems: Problems) -> str | None:
    """A file's text, if it is one."""
    nowhere = Document("", file)
    try:
        if Path(file).is_dir():
            hint = f"name the files: {file}/*.toml"
            problems.add(nowhere, (0, 0), "this is a folder, not a spec file", hint)
            return None
        if Path(file).exists() and not Path(file).is_file():
            problems.add(nowhere, (0, 0), "this is not a regular file")
            return None
        with open(file, "rb") as stream:
            data = stream.read(limits.file + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = (
            "the path of a TOML file belongs here" if isinstance(error, FileNotFoundError) else ""
        )
        problems.add(nowhere, (0, 0), f"cannot be read: {reason}", hint)
        return None
    return _decoded(data, file, limits, problems)


def _decoded(data: bytes, file: str, limits: Limits, problems: Problems) -> str | None:
    nowhere = Document("", file)
    if len(data) > limits.file:
        message = f"the file has more than {limits.file} bytes"
        problems.add(nowhere, (0, 0), message, limit_hint("file"), LimitError)
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.add(nowhere, (0, 0), "the file is UTF-16, not UTF-8", "save it as UTF-8")
        return None
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        start = len(data[: error.start].decode())
        document = Document(data.decode(errors="replace"), file)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        problems.add(document, (start, start + 1), message, "save the file as UTF-8")
        return None


_POSITION = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


_DOTTED = re.compile(r"\((?P<names>'[^()]*'),?\)")


def _written(names: re.Match[str]) -> str:
    """``('a', 'values')``, as `tomllib` has it, as the file has it: ``[a.values]``."""
    return "[" + names["names"].replace("', '", ".").strip("',") + "]"


def _tables(document: Document, layout: Layout, problems: Problems) -> dict[str, Any] | None:
    """TOML's tables, or None where the text is not TOML."""
    try:
        return tomllib.loads(document.text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        message = str(error) if isinstance(error, ValueError) else "nested too deeply"
        at = _offset(message, document, layout)
        message = _DOTTED.sub(_written, _POSITION.sub("", message))
        hint = (
            "TOML: name = value, strings in quotes, one [table] per activation;"
            " the rest of the file was not read"
        )
        problems.add(document, (at, at + 1), f"not TOML: {message[:1].lower()}{message[1:]}", hint)
        return None


def _offset(message: str, document: Document, layout: Layout) -> int:
    """Where TOML's message points; for what is never closed, where it was opened."""
    position = _POSITION.search(message)
    if position is None or position["line"] is None or "nterminated" in message:
        return layout.end
    lines = document.text.split("\n")[: int(position["line"]) - 1]
    return sum(len(line) + 1 for line in lines) + int(position["column"]) - 1


def _read_table(
    name: str, raw: Any, document: Document, layout: Layout, problems: Problems
) -> ActivationSpec | None:
    """One top table with all its fields of the right type, or None."""
    if not isinstance(raw, dict):
        hint = f"begin an activation's table first: [name], then {name} = ..."
        problems.add(
            document, layout.span((name,), key=True), f"{quote(name)} is not a table", hint
        )
        return None
    try:
        table = ActivationTable.model_validate(raw)
    except ValidationError as error:
        _note_fields(name, error.errors(include_url=False), document, layout, problems)
        return None
    family = table.family or (Path(document.file).stem if document.file else "")
    return ActivationSpec(name, table, raw, family, document, layout)


def _note_fields(
    name: str,
    errors: list[ErrorDetails],
    document: Document,
    layout: Layout,
    problems: Problems,
) -> None:
    """Put the validation's errors into words, once per field."""
    noted = set()
    for error in errors:
        path = tuple(part for part in error["loc"] if part not in _UNION_TAGS)
        if path in noted:
            continue
        noted.add(path)
        unknown = error["type"] == "extra_forbidden"
        span = layout.span((name, *path), key=unknown)
        union = error["loc"][-1] in _UNION_TAGS
        problems.add(document, span, *_words(path, error["type"], union, error))


_UNION_TAGS = ("int", "float", "str")

_EXPECTED = {
    "string_type": ("a string", 'in quotes: "..."'),
    "int_type": ("a whole number", ""),
    "float_type": ("a number", "a float64, without quotes"),
    "finite_number": ("a finite number", ""),
    "bool_type": ("true or false", "without quotes"),
    "list_type": ("an array", 'such as ["a", "b"]'),
    "dict_type": ("a table", ""),
    "model_type": ("a table", "such as { default = 1.0 }"),
    "too_short": ("at least one", ""),
    "greater_than_equal": ("1 or more", ""),
}
"""Validation error => what was expected, and the remedy."""


def _words(
    path: tuple[str | int, ...], kind: str, union: bool, error: ErrorDetails
) -> tuple[str, str]:
    where = ".".join(map(str, path))
    model = ParameterTable if path[0] == "parameters" else ActivationTable
    fields = list(model.model_fields)
    if kind == "extra_forbidden":
        close = nearest(str(path[-1]), fields)
        return f"unknown key {quote(str(path[-1]))}", close or f"keys: {listing(fields)}"
    if kind == "missing":
        example = {"expression": '"x * sigmoid(x)"', "default": "1.0"}.get(str(path[-1]), "...")
        return f"{where} is missing", f"add {path[-1]} = {example}"
    wanted, hint = _EXPECTED.get(kind, (error["msg"].lower(), ""))
    if union:
        wanted, hint = "a finite number or a string", ""
    return f"{where}: expected {wanted}", hint
