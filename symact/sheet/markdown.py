"""A data sheet in; Markdown with LaTeX formulas, as GitHub and notebooks show it, out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from symact.latex import latex_of
from symact.phrases import Phrases
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
from symact.sheet.tex import TexWriter

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~])")


def write(sheet: Sheet, say: Phrases, pictures: Mapping[int, str] | None = None) -> str:
    """The document; `pictures` names the file of each picture, in order; others are left out."""
    return _Writer(say, dict(pictures or {})).document(sheet)


class _Writer:
    def __init__(self, say: Phrases, pictures: Mapping[int, str]) -> None:
        self.say, self.pictures, self.seen = say, pictures, 0
        self.tex = TexWriter(say, fragment=True)

    def document(self, sheet: Sheet) -> str:
        parts = [f"# {_escaped(sheet.title)}", *map(self.block, sheet.introduction)]
        for section in sheet.sections:
            parts += self.section(section, "##")
        parts.append(f"*{_escaped(sheet.colophon)}*")
        return "\n\n".join(part for part in parts if part) + "\n"

    def section(self, section: Section, marks: str) -> Iterator[str]:
        yield f"{marks} {self.inline(section.title)}"
        yield from map(self.block, section.blocks)
        for inner in section.sections:
            yield from self.section(inner, marks + "#")

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(text):
                return self.inline(text)
            case Display():
                return f"```math\n{self.aligned(block)}\n```"
            case Table(heads, rows):
                lines = [[_escaped(head) for head in heads], ["---"] * len(heads)]
                lines += [[self.inline(cell) for cell in row] for row in rows]
                return "\n".join(f"| {' | '.join(line)} |" for line in lines)
            case Code(language, text):
                return f"```{language}\n{text.rstrip()}\n```"
            case Picture(caption=caption):
                self.seen += 1
                file = self.pictures.get(self.seen)
                return f"![{_escaped(caption)}]({file})" if file else ""

    def aligned(self, display: Display) -> str:
        """Lines for the inside of a formula: reasons in a column of their own."""
        rows = " \\\\\n".join(
            self.tex.row(row)
            + (f" && \\text{{{self.tex.inline(row.reason)}}}" if row.reason else "")
            for row in display.rows
        )
        return f"\\begin{{aligned}}\n{rows}\n\\end{{aligned}}"

    def inline(self, text: Text) -> str:
        return "".join(map(self._inline, text))

    def _inline(self, part: Inline) -> str:
        match part:
            case Formula(content):
                return f"${latex_of(content, self.say.word)}$"
            case Literal(text):
                return f"`{text}`"
        return _escaped(part)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
