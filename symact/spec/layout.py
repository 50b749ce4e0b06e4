"""A TOML text in; where each of its keys, values and top tables stands out.

`tomllib` reads the values but gives no positions. This scan is only for messages and for bounds:
it stops, silently, at anything that `tomllib` will refuse.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from symact.errors import LimitError, Problems
from symact.limits import Limits, limit_hint
from symact.places import Document

Path = tuple[str | int, ...]
Span = tuple[int, int]

DEPTH = 16
"""Most nested arrays and inline tables, and most parts of a dotted key, that a spec may have."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Offsets in a TOML text by path: ``("swish", "parameters", "beta", "default")``."""

    keys: Mapping[Path, Span]
    values: Mapping[Path, Span]
    sections: tuple[tuple[str, int, int], ...]
    """Top table, start and end of each piece of text that belongs to it."""
    end: int
    """Where the scan ended: the whole text, or the token that it could not read."""

    def text_of(self, name: str, text: str) -> str:
        """Everything that defines one top table, without trailing comments and blank lines."""
        pieces = [text[start:end] for key, start, end in self.sections if key == name]
        return "".join(_without_trailing_comments(piece) for piece in pieces)

    def span(self, path: Path, *, key: bool = False) -> Span:
        """The nearest known place for a path: its value, its key, or the table around it."""
        for known in (self.keys, self.values) if key else (self.values, self.keys):
            if path in known:
                return known[path]
        return self.span(path[:-1], key=True) if path else (0, 0)


def scan(document: Document, limits: Limits, problems: Problems) -> Layout:
    """Find the positions of a document, and report what is nested or long beyond reason."""
    scanner = _Scanner(document.text)
    try:
        scanner.document()
    except _Stopped as stopped:
        if stopped.message:
            problems.add(document, (scanner.at, scanner.at + 1), stopped.message, kind=LimitError)
    for start, end in scanner.numbers:
        if end - start > limits.digits:
            message = f"this number has more than {limits.digits} digits"
            problems.add(document, (start, end), message, limit_hint("digits"), LimitError)
    return Layout(scanner.keys, scanner.values, tuple(scanner.finished()), scanner.at)


class _Stopped(Exception):
    """The scan cannot or will not go on; a message where the spec is to blame."""

    def __init__(self, message: str = "") -> None:
        self.message = message


_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^\s,\]}#]+")
_STRING = re.compile(
    r'"""(?:[^"\\]++|\\.|""?+(?!"))*+"{3,5}'
    r"|'''(?:[^']++|''?+(?!'))*+'{3,5}"
    r'|"(?!"")[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    r"|'(?!'')[^'\n]*'",
    re.DOTALL,
)


@dataclass(slots=True)
class _Scanner:
    """A cursor over a TOML text that follows its structure and notes offsets."""

    text: str
    at: int = 0
    keys: dict[Path, Span] = field(default_factory=dict)
    values: dict[Path, Span] = field(default_factory=dict)
    numbers: list[Span] = field(default_factory=list)
    starts: list[tuple[str, int]] = field(default_factory=list)
    counts: dict[Path, int] = field(default_factory=dict)

    def document(self) -> None:
        """Tables and key-value pairs to the end of the text."""
        table: Path = ()
        self.match(_BLANK)
        while self.at < len(self.text):
            start = self.at
            if self.taken("["):
                table = self.header(start)
            else:
                path = self.pair(table)
                if not table:
                    self.starts.append((str(path[0]), start))
            self.match(_BLANK)

    def header(self, start: int) -> Path:
        """``[swish.parameters]`` or ``[[swish.values]]``: the path of the keys that follow."""
        array = self.taken("[")
        path = self.key(())
        if not self.taken("]]" if array else "]"):
            raise _Stopped
        self.starts.append((str(path[0]), start))
        if array:
            self.counts[path] = self.counts.get(path, -1) + 1
            path = (*path, self.counts[path])
            self.keys[path] = (start, self.at)
        elif path in self.counts:
            path = (*path, self.counts[path])
        return path

    def pair(self, table: Path) -> Path:
        """One ``key = value``."""
        path = self.key(table)
        if not self.taken("="):
            raise _Stopped
        self.value(path, 0)
        return path

    def key(self, table: Path) -> Path:
        """A dotted key, added to the path of its table; every prefix is noted."""
        parts = 0
        path = table
        while True:
            self.match(_SPACE)
            start = self.at
            quoted = self.text[start : start + 1] in ('"', "'")
            if not self.match(_STRING if quoted else _BARE):
                raise _Stopped
            part = self.text[start : self.at]
            path = (*path, _unquoted(part) if quoted else part)
            self.keys.setdefault(path, (start, self.at))
            parts += 1
            if parts > DEPTH:
                raise _Stopped(f"this key has more than {DEPTH} parts")
            self.match(_SPACE)
            if not self.taken("."):
                return path
            if path in self.counts:
                path = (*path, self.counts[path])

    def value(self, path: Path, depth: int) -> None:
        """Any value; arrays and inline tables are entered."""
        if depth > DEPTH:
            raise _Stopped(f"values are nested deeper than {DEPTH} levels")
        self.match(_SPACE)
        start = self.at
        first = self.text[self.at : self.at + 1]
        if first in ("[", "{"):
            self.at += 1
            self.items(path, depth, "]" if first == "[" else "}")
        elif first in ('"', "'"):
            if not self.match(_STRING):
                raise _Stopped
        else:
            if not self.match(_SCALAR):
                raise _Stopped
            self.numbers.append((start, self.at))
        self.values[path] = (start, self.at)
        self.match(_SPACE)

    def items(self, path: Path, depth: int, closing: str) -> None:
        """The items of an array or an inline table, to its closing bracket."""
        index = 0
        self.match(_BLANK)
        while not self.taken(closing):
            if closing == "]":
                self.value((*path, index), depth + 1)
            else:
                inner = self.key(path)
                if not self.taken("="):
                    raise _Stopped
                self.value(inner, depth + 1)
            index += 1
            self.match(_BLANK)
            if not self.taken(",") and self.text[self.at : self.at + 1] != closing:
                raise _Stopped
            self.match(_BLANK)

    def match(self, pattern: re.Pattern[str]) -> bool:
        """Move past a pattern; whether anything was there."""
        found = pattern.match(self.text, self.at)
        if found is None or found.end() == self.at:
            return False
        self.at = found.end()
        return True

    def taken(self, text: str) -> bool:
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def finished(self) -> list[tuple[str, int, int]]:
        """Each section ends where the next begins."""
        ends = [start for _, start in self.starts[1:]] + [len(self.text)]
        return [(name, start, end) for (name, start), end in zip(self.starts, ends, strict=False)]


def _unquoted(part: str) -> str:
    """A quoted key's value."""
    if "\\" in part and part[0] == '"':
        try:
            return str(tomllib.loads(f"key = {part}")["key"])
        except tomllib.TOMLDecodeError:
            raise _Stopped from None
    return part[1:-1]


def _without_trailing_comments(piece: str) -> str:
    lines = piece.rstrip().split("\n")
    while len(lines) > 1 and lines[-1].lstrip()[:1] in ("", "#"):
        lines.pop()
    return "\n".join(lines) + "\n"
