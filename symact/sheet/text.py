"""A data sheet in; plain text for a terminal or a log out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap

from symact.phrases import Phrases
from symact.plain import rows_of
from symact.sheet.model import (
    Block,
    Code,
    Display,
    Formula,
    Inline,
    Literal,
    Paragraph,
    Picture,
    Section,
    Sheet,
    Table,
    Text,
)

WIDTH = 96
"""Columns of a paragraph; formulas and tables take what they need."""

_BESIDE = 72
"""The widest formula that reasons stand beside."""


def write(sheet: Sheet, say: Phrases) -> str:
    """Sections with underlined heads."""
    lines = [sheet.title, "=" * len(sheet.title), ""]
    for block in sheet.introduction:
        lines += [*_block(block), ""]
    for section in sheet.sections:
        lines += _section(section, "-")
    return "\n".join([*lines, sheet.colophon, ""])


def _section(section: Section, line: str) -> Iterator[str]:
    """A section with its head; nothing for one of pictures alone."""
    blocks = [lines for block in section.blocks if (lines := list(_block(block)))]
    if section.blocks and not blocks and not section.sections:
        return
    title = plain_text(section.title)
    yield from (title, line * len(title), "")
    for lines in blocks:
        yield from (*lines, "")
    for inner in section.sections:
        yield from _section(inner, ".")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield from wrap(plain_text(text), WIDTH, break_on_hyphens=False)
        case Display():
            yield from _display(block)
        case Table():
            yield from _table(block)
        case Code(text=text):
            yield from (f"    {line}".rstrip() for line in text.rstrip().split("\n"))
        case Picture():
            pass


def _display(display: Display) -> Iterator[str]:
    lines = []
    left = ""
    for row in display.rows:
        left = row.left.plain if row.left else " " * len(left)
        lines.append((f"{left} = {row.right.plain}", plain_text(row.reason)))
    width = min(max(len(formula) for formula, _ in lines), _BESIDE) if lines else 0
    for formula, reason in lines:
        *rows, last = rows_of(formula, WIDTH)
        yield from rows
        yield f"{last:<{width}}   {reason}".rstrip()


def _table(table: Table) -> Iterator[str]:
    """Columns side by side; those of sentences are folded."""
    shares = table.widths or (0.0,) * len(table.heads)
    rows = [table.heads, *(tuple(map(plain_text, row)) for row in table.rows)]
    limits = [max(int(share * WIDTH), 24) if share else 1000 for share in shares]
    folded = [
        [
            wrap(cell, limit, break_long_words=False) or [""]
            for cell, limit in zip(row, limits, strict=True)
        ]
        for row in rows
    ]
    widths = [
        max(len(line) for cell in column for line in cell) for column in zip(*folded, strict=True)
    ]
    for row in folded:
        for lines in zip_longest(*row, fillvalue=""):
            padded = (line.ljust(width) for line, width in zip(lines, widths, strict=True))
            yield "  ".join(padded).rstrip()


def plain_text(text: Text) -> str:
    """A text with its formulas as they are typed."""
    return "".join(map(_inline, text))


def _inline(part: Inline) -> str:
    match part:
        case Formula(plain=plain):
            return plain
        case Literal(text):
            return text
    return part
