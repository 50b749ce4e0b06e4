"""A data sheet in; a Typst document out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from symact.boxes import MINUS, Content, Token
from symact.phrases import Phrases
from symact.plot.draw import rendered
from symact.sheet.margin import is_alone, is_beside, lines, widest_left
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
from symact.sheet.pages import page
from symact.typst_math import typst_math
from symact.wrap import SHEET

_SPECIAL = re.compile(r"([\\#$*_`<>@~\[\]/\"'=+-])")


def write(sheet: Sheet, say: Phrases) -> str:
    """The whole document."""
    writer = TypstWriter(say)
    introduction = writer.blocks(sheet.introduction)
    return _document(writer, sheet.title, introduction, _body(writer, sheet), sheet)


def book(sheets: Sequence[Sheet], say: Phrases) -> str:
    """One document of many sheets, each on pages of its own."""
    writer = TypstWriter(say)
    introduction = f"{_escaped(say('atlas', 'introduction'))}\n\n#outline(title: none, depth: 1)"
    chapters = [
        f"#pagebreak()\n= {_escaped(sheet.title)}\n\n"
        + writer.blocks(sheet.introduction)
        + _body(writer, sheet)
        for sheet in sheets
    ]
    title = say("atlas", "title")
    return _document(writer, title, introduction, "\n".join(chapters), sheets[0])


def _body(writer: TypstWriter, sheet: Sheet) -> str:
    return "\n".join(writer.section(section, 2) for section in sheet.sections)


def _document(writer: TypstWriter, title: str, introduction: str, body: str, sheet: Sheet) -> str:
    return page(
        "sheet.typ.jinja",
        language=sheet.language,
        fonts=", ".join(map(_string, writer.say.fonts)),
        title=_escaped(title),
        introduction=introduction,
        body=body,
        colophon=_escaped(sheet.colophon),
    )


class TypstWriter:
    """Spells a document."""

    def __init__(self, say: Phrases) -> None:
        self.say = say

    def section(self, section: Section, level: int) -> str:
        inner = "\n".join(self.section(one, level + 1) for one in section.sections)
        title = f"{'=' * level} {self.inline(section.title)}\n"
        return f"{title}{self.blocks(section.blocks)}{inner}"

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(self.block(block) + "\n\n" for block in blocks)

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(text):
                return self.inline(text)
            case Display():
                return self.display(block)
            case Table():
                return self.table(block)
            case Code(language, text):
                return f"#raw({_string(text.rstrip())}, lang: {_string(language)}, block: true)"
            case Picture(charts, caption):
                svg = _string(rendered(charts, "svg", fonts=self.say.fonts).decode("utf-8"))
                image = f'image(bytes({svg}), format: "svg", width: 78%)'
                return f"#figure({image}, caption: [{_escaped(caption)}], numbering: none)"

    def display(self, display: Display) -> str:
        """Formulas in a grid; a reason stands at the margin, below a line without room."""
        alone, left = is_alone(display, SHEET), widest_left(display)
        cells = []
        for row in display.rows:
            start = self.formula(row.left.content) if row.left else ""
            if start and alone:
                cells.append(f"grid.cell(colspan: 3, align: start)[{start}],")
                start = ""
            first, *others = map(self.formula, lines(row, SHEET))
            *before, last = (first, *(f"#h(1.5em){line}" for line in others))
            reason = f"#text(size: 0.9em)[{self.inline(row.reason)}]" if row.reason else ""
            beside = bool(reason) and is_beside(row, SHEET, 0.0 if alone else left)
            told = [*before, f"#told[{last}][{reason}]" if beside else last]
            cells.append(f"[{start}], [$=$], [{told[0]}],")
            cells += [f"[], [], [{line}]," for line in told[1:]]
            if reason and not beside:
                cells.append(f"grid.cell(colspan: 3, align: end)[{reason}],")
        body = "\n".join(cells)
        return f"#formulas(\n{body}\n)"

    def formula(self, content: Content) -> str:
        first = content[0]
        # After nothing a sign would stand close to what follows, as if it were a term's own.
        binary = isinstance(first, Token) and first.kind == "sign" and first != MINUS
        start = '"" ' if binary else ""
        return f"$display({start}{typst_math(content, self.say.word)})$"

    def table(self, table: Table) -> str:
        widths = table.widths or (0.0,) * len(table.heads)
        columns = ", ".join(f"{width * 100:g}%" if width else "auto" for width in widths)
        heads = ", ".join(f"[{_escaped(head)}]" for head in table.heads)
        rows = "\n".join(
            ", ".join(f"[{self.inline(cell)}]" for cell in row) + "," for row in table.rows
        )
        return f"#facts(columns: ({columns},), table.header({heads}),\n{rows}\n)"

    def inline(self, text: Text) -> str:
        return "".join(map(self._inline, text))

    def _inline(self, part: Inline) -> str:
        match part:
            case Formula(content):
                return f"${typst_math(content, self.say.word)}$"
            case Literal(text):
                return f"#raw({_string(text)})"
        return _escaped(part)


def _string(text: str) -> str:
    """A string literal of Typst."""
    return json.dumps(text, ensure_ascii=False)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
