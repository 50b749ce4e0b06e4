"""Offsets in a text in; file, line, column, the printed line and its caret out."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

WIDTH = 96
"""Most columns of a source line that an error prints; the rest is cut to an ellipsis."""


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a source text, as an error prints it."""

    file: str | None
    line: int
    column: int
    """1-based, counted in characters."""
    excerpt: str
    """The source line, harmless to a terminal and cut to `WIDTH` columns around the span."""
    caret: str
    """Spaces and carets that stand below the excerpt."""

    def __str__(self) -> str:
        return f"{self.file or '<text>'}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Document:
    """A text and the file it was read from (None: given in memory)."""

    text: str
    file: str | None = None

    def place(self, start: int, end: int) -> Place:
        """The line, column and excerpt of ``text[start:end]``; a span ends with its first line."""
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", start)
        line = self.text[begin : stop if stop >= 0 else len(self.text)]
        column = start - begin
        excerpt, shift = _window(line, column)
        caret = _caret(excerpt, column - shift, min(end - begin, len(line)) - shift)
        return Place(self.file, self.text.count("\n", 0, begin) + 1, column + 1, excerpt, caret)


@dataclass(frozen=True, slots=True)
class Text:
    """A string value and where its characters stand in a document.

    `opening` is the offset of a TOML string's first quote, or of a bare key; with None the value
    is the whole document.
    """

    value: str
    document: Document
    opening: int | None = None

    @classmethod
    def of(cls, value: str) -> Text:
        """A text given in memory, which is its own document."""
        return cls(value, Document(value))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document's offsets of ``value[start:end]``."""
        if self.opening is None:
            return start, end
        offsets = string_offsets(self.document.text, self.opening, len(self.value))
        return offsets[min(start, len(offsets) - 1)], offsets[min(end, len(offsets) - 1)]


def string_offsets(text: str, opening: int, length: int) -> list[int]:
    r"""Where each character of a TOML string stands: ``"a\tb"`` => [1, 2, 4, 5]."""
    quote = next((q for q in ('"""', "'''", '"', "'") if text.startswith(q, opening)), "")
    at = opening + len(quote)
    if len(quote) == 3 and text.startswith("\n", at):
        at += 1
    if not quote or quote[0] == "'":
        return list(range(at, at + length + 1))
    offsets: list[int] = []
    while len(offsets) < length:
        at = _after_line_continuation(text, at)
        offsets.append(at)
        at += _escape_length(text, at)
    return [*offsets, at]


def _escape_length(text: str, at: int) -> int:
    """Characters of source that make one character of the value."""
    if text[at : at + 1] != "\\":
        return 1
    return {"u": 6, "U": 10, "x": 4}.get(text[at + 1 : at + 2], 2)


def _after_line_continuation(text: str, at: int) -> int:
    """Skip a backslash that ends its line, and all white space after it, as TOML does."""
    while text.startswith("\\", at) and text[at + 1 : at + 2].isspace():
        at += 1
        while text[at : at + 1].isspace():
            at += 1
    return at


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around a column, and how many columns it was moved left by."""
    if len(line) <= WIDTH:
        return _harmless(line), 0
    start = max(0, min(column - WIDTH // 2, len(line) - WIDTH))
    part = line[start : start + WIDTH]
    if start:
        part = "…" + part[1:]
    if start + WIDTH < len(line):
        part = part[:-1] + "…"
    return _harmless(part), start


def _harmless(text: str) -> str:
    """Replace what could move a terminal's cursor, one character by one."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "�" for c in text)


def _caret(excerpt: str, start: int, end: int) -> str:
    """Spaces up to a span and carets below it, by the columns that a terminal needs."""
    span = excerpt[start : max(end, start + 1)]
    return " " * _columns(excerpt[:start]) + "^" * max(1, _columns(span))


def _columns(text: str) -> int:
    """Terminal columns of a text: two for a wide East Asian character, none for an accent."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def table_place(file: str | None, line: int, text: str) -> Place:
    """The place of a table's header: its line in a file, and the table's own text."""
    header = text.partition("\n")[0]
    start = line - 1
    return Document("\n" * start + header, file).place(start, start + len(header))
