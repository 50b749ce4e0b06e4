"""A data sheet in; one HTML file out, with MathML, pictures and style inside: nothing is loaded."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from html import escape

from symact.boxes import Content
from symact.mathml import mathml
from symact.phrases import Phrases
from symact.plot.draw import GRID, INK, rendered
from symact.sheet.model import (
    Block,
    Code,
    Display,
    Formula,
    Inline,
    Literal,
    Paragraph,
    Picture,
    Row,
    Section,
    Sheet,
    Table,
    Text,
)
from symact.sheet.pages import page
from symact.sheet.tex import TexWriter

_FROM_SVG = {INK: "currentColor", GRID: "var(--line)", "#ffffff": "var(--page)"}
"""Colors of pictures that follow the page's."""


def write(sheet: Sheet, say: Phrases) -> str:
    """A page."""
    writer = HtmlWriter(say)
    return page(
        "sheet.html.jinja",
        language=sheet.language,
        title=escape(sheet.title),
        style=page("page.css.jinja"),
        script=page("page.js.jinja", copied=say.text("copied")),
        introduction=writer.blocks(sheet.introduction),
        contents_title=escape(say.text("contents")),
        contents=tuple((one.key, writer.inline(one.title)) for one in sheet.sections),
        body="\n".join(writer.section(section) for section in sheet.sections),
        colophon=escape(sheet.colophon),
    )


SIZE = (4.6, 3.0)
"""Inches of a picture: small, so that its letters can be read on a phone."""


class HtmlWriter:
    """Spells blocks; keys of sections get `prefix`, so that several sheets share a page."""

    def __init__(self, say: Phrases, prefix: str = "") -> None:
        self.say, self.prefix = say, prefix
        self.tex = TexWriter(say, fragment=True)
        self.pictures = itertools.count(1)

    def section(self, section: Section, level: int = 2) -> str:
        key = self.prefix + section.key
        inner = "".join(self.section(one, level + 1) for one in section.sections)
        return (
            f'<section aria-labelledby="{key}">\n'
            f'<h{level} id="{key}">{self.inline(section.title)}</h{level}>\n'
            f"{self.blocks(section.blocks)}{inner}</section>\n"
        )

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(self.block(block) + "\n" for block in blocks)

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(text):
                return f"<p>{self.inline(text)}</p>"
            case Display():
                return self.display(block)
            case Table():
                return self.table(block)
            case Code(language, text):
                return (
                    f'<pre tabindex="0"><code class="language-{language}">'
                    f"{escape(text.rstrip(), quote=False)}</code></pre>"
                )
            case Picture():
                return self.picture(block)

    def display(self, display: Display) -> str:
        """Formulas in a grid: left side, equals sign, right side, reason."""
        lines = "\n".join(part for row in display.rows for part in self.row(row))
        source = escape(self.tex.display(display))
        button = f'<button type="button" class="copy" data-latex="{source}">'
        reasons = " reasons" if any(row.reason for row in display.rows) else ""
        return (
            f'<div class="formulas">\n<div class="display{reasons}">\n{lines}\n</div>\n'
            f"{button}{escape(self.say.text('copy'))}</button>\n</div>"
        )

    def row(self, row: Row) -> Iterator[str]:
        left = self.formula(row.left.content) if row.left else ""
        yield f'<div class="left">{left}</div><div class="sign"><math><mo>=</mo></math></div>'
        pieces = row.right.pieces or (row.right.content,)
        right = " ".join(map(self.formula, pieces))
        yield f'<div class="right"><span>{right}</span></div>'
        yield f'<div class="reason">{self.inline(row.reason)}</div>'

    def formula(self, content: Content) -> str:
        return mathml(content, self.say.word).replace("<math>", '<math displaystyle="true">')

    def table(self, table: Table) -> str:
        """A table; its roles are told, because a narrow page stacks the cells of a row."""
        heads = "".join(
            f'<th role="columnheader" scope="col">{escape(head)}</th>' for head in table.heads
        )
        rows = "\n".join(
            f'<tr role="row">{"".join(map(self.cell, table.heads, row))}</tr>' for row in table.rows
        )
        return (
            f'<table role="table">\n<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n'
            f'<tbody role="rowgroup">\n{rows}\n</tbody></table>'
        )

    def cell(self, head: str, text: Text) -> str:
        if not text:
            return '<td role="cell"></td>'
        return f'<td role="cell" data-head="{escape(head)}"><div>{self.inline(text)}</div></td>'

    def picture(self, picture: Picture) -> str:
        svg = rendered(picture.charts, "svg", SIZE, texts=True, fonts=self.say.fonts).decode(
            "utf-8"
        )
        caption = escape(picture.caption)
        drawn = inline_svg(svg, f"{self.prefix}picture-{next(self.pictures)}-", caption)
        return f"<figure>\n{drawn}\n<figcaption>{caption}</figcaption>\n</figure>"

    def inline(self, text: Text) -> str:
        return "".join(map(self._inline, text))

    def _inline(self, part: Inline) -> str:
        match part:
            case Formula(content, pieces=pieces):
                return " ".join(mathml(one, self.say.word) for one in pieces or (content,))
            case Literal(text):
                return f"<code>{escape(text, quote=False)}</code>"
        return escape(part, quote=False)


def inline_svg(svg: str, prefix: str, label: str) -> str:
    """A picture within a page: named for those who hear it, in the page's colors, ids of its
    own."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\b(id="|href="#|url\(#)', lambda found: found.group() + prefix, svg)
    svg = re.sub(r"font: ([\d.]+)px [^;\"]*", r"font-size: \1px", svg)
    for color, replacement in _FROM_SVG.items():
        svg = svg.replace(color, replacement)
    return svg.replace("<svg", f'<svg role="img" aria-label="{label}"', 1).strip()
