"""Parts of a document in; LaTeX out: fragments that need amsmath only, and whole data sheets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from symact.latex import latex_of
from symact.metrics import text_width
from symact.phrases import Phrases
from symact.plot.chart import Chart, Curve
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
    Row,
    Section,
    Sheet,
    Table,
    Text,
)
from symact.sheet.pages import page
from symact.sheet.text import plain_text
from symact.tex_text import code_text, tex_text
from symact.wrap import CONTINUED, PAPER, SHEET, Page

CODE_WIDTH = 92
"""Characters of a line of code."""

REASON = 0.8
"""Of a line, the widest reason that is told in one row."""

BESIDE = 13
"""Characters of a curve's label that fit into the margin."""

_LONG_WORD = re.compile(r"[^\s\\{}]{14,}")
_BREAK = r"\1\\allowbreak{}"

_COLORS = ("curvea", "curveb", "curvec", "curved", "curvee", "curvef", "curveg")
_DASHES = ("solid", "densely dashed", "densely dotted", "dash dot")


@dataclass(frozen=True, slots=True)
class TexWriter:
    """Spells a document; `fragment` does without packages and leaves out pictures."""

    say: Phrases
    fragment: bool = False

    @property
    def page(self) -> Page:
        return PAPER if self.fragment else SHEET

    @property
    def text(self) -> Callable[[str], str]:
        """Escapes a text; what TeX's own fonts lack stays where a package has fonts for it."""
        return lambda text: _breakable(tex_text(text, keep=bool(self.say.tex_packages)))

    def sections(self, sections: tuple[Section, ...], level: int = 0) -> str:
        """Sections of the level 0, or paragraphs of the level 1, with what is in them."""
        return "\n".join(self.section(section, level) for section in sections)

    def section(self, section: Section, level: int) -> str:
        head = ("subsection*", "paragraph")[level]
        title = f"\\{head}{{{self.inline(section.title)}}}\n"
        return title + self.blocks(section.blocks) + self.sections(section.sections, 1)

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        made = []
        for place, block in enumerate(blocks):
            text = self.block(block)
            # Formulas in the paragraph that announces them are not parted from it by a page.
            announced = isinstance(block, Paragraph) and blocks[place + 1 : place + 2]
            if announced and isinstance(announced[0], Display) and not self.fragment:
                text = text.rstrip("\n")
            made.append(text + "\n")
        return "".join(made)

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(text):
                return self.inline(text) + "\n"
            case Display():
                return self.display(block)
            case Table():
                return self.table(block)
            case Code(text=text):
                lines = (part for line in text.rstrip().split("\n") for part in _folded(line))
                body = "\n".join(map(code_text, lines))
                return f"\\begin{{alltt}}\\small\n{body}\n\\end{{alltt}}"
            case Picture(charts, caption):
                if self.fragment:
                    return ""
                axes = "\n".join(_axis(chart) for chart in charts)
                told = f"{{\\small {self.text(caption)}}}"
                return f"\\begin{{center}}\n{axes}\n\n{told}\n\\end{{center}}"

    def display(self, display: Display) -> str:
        """Formulas of an alignment; a reason stands at the margin, below a line without room."""
        alone = is_alone(display, self.page)
        rows = [self.row(row, alone) + self.reason(row.reason) for row in display.rows]
        first = display.rows[0]
        left = widest_left(display)
        # amsmath sets what has no room below its row, in the first row by the deepest one's depth.
        if first.reason and not alone and not is_beside(first, self.page, left):
            rows[0] = rows[0].replace(" \\tag*", " \\\\*\n& \\tag*")
        body = " \\\\\n".join(rows)
        return f"\\begin{{align*}}\n{body}\n\\end{{align*}}"

    def row(self, row: Row, alone: bool = False) -> str:
        left = latex_of(row.left.content) + " " if row.left else ""
        if left and alone:
            left = f"& {left}\\\\*\n"
        right = CONTINUED.join(latex_of(line, self.say.word) for line in lines(row, self.page))
        return f"{left}&= {right}"

    def reason(self, text: Text) -> str:
        """A text in place of a formula's number, in rows if it is long; nothing for none."""
        if not text:
            return ""
        inside, most = self.inline(text), REASON * self.page.line
        if text_width(plain_text(text)) > most:
            inside = f"\\parbox[t]{{{most:g}pt}}{{\\raggedleft {inside}}}"
        return f" \\tag*{{{inside}}}"

    def inline(self, text: Text) -> str:
        return "".join(map(self._inline, text))

    def _inline(self, part: Inline) -> str:
        match part:
            case Formula(content):
                return f"\\({latex_of(content, self.say.word)}\\)"
            case Literal(text):
                code = tex_text(text).replace("\\_", "\\_\\allowbreak{}")
                return f"\\texttt{{{code}}}"
        return self.text(part)

    def table(self, table: Table) -> str:
        widths = table.widths or (0.0,) * len(table.heads)
        cells = (tuple((head,) for head in table.heads), *table.rows)
        rows = [" & ".join(self.cell(*pair) for pair in zip(row, widths, strict=True)) + " \\\\"
                for row in cells]  # fmt: skip
        rows.insert(1, "\\hline")
        if not self.fragment:
            rows.insert(2, "\\endhead")
        body = "\n".join(("\\hline", *rows, "\\hline"))
        columns = f"{{{'l' * len(widths)}}}"
        if self.fragment:
            inside = f"\\begin{{tabular}}{columns}\n{body}\n\\end{{tabular}}"
            return f"\\begin{{center}}\\small\n{inside}\n\\end{{center}}"
        return f"{{\\small\n\\begin{{longtable}}{columns}\n{body}\n\\end{{longtable}}}}"

    def cell(self, text: Text, share: float) -> str:
        """A cell's text, in lines of a `share` of the page where that is not 0."""
        inside = self.inline(text)
        if not share:
            return inside
        return f"\\parbox[t]{{{share:g}\\linewidth}}{{\\raggedright\\strut {inside}\\strut}}"


def _breakable(text: str) -> str:
    """A text with places to break its longest words, addresses, at."""
    return _LONG_WORD.sub(lambda word: re.sub(r"(?<=\w)([/:.])(?=\w)", _BREAK, word.group()), text)


def _folded(line: str) -> list[str]:
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return wrap(
        line, CODE_WIDTH, subsequent_indent=indent, drop_whitespace=False, break_on_hyphens=False,
        replace_whitespace=False,
    ) or [""]  # fmt: skip


def _axis(chart: Chart) -> str:
    """A chart for pgfplots."""
    (left, right), (low, high) = chart.x_range, chart.y_range
    options = [
        "width=0.82\\linewidth", "height=0.44\\linewidth", "grid=major",
        f"xmin={left:g}", f"xmax={right:g}", f"ymin={low:.6g}", f"ymax={high:.6g}",
        "grid style={black!12}", "legend cell align=left",
        f"legend style={{draw=none, fill=none, font=\\scriptsize, {_legend(chart)}}}",
        "tick label style={font=\\scriptsize}", "label style={font=\\small}",
        f"xlabel={{{_label(chart.x_label)}}}", f"ylabel={{{tex_text(chart.y_label)}}}",
        *(["ymode=log"] if chart.logarithmic else []),
        *(["legend image post style={mark size=2pt}"] if chart.scatter else []),
    ]  # fmt: skip
    several = len({curve.group for curve in chart.curves}) > 1
    plots = "\n".join(_plot(chart, curve, several) for curve in chart.curves)
    axis = f"\\begin{{axis}}[{', '.join(options)}]\n{plots}\n\\end{{axis}}"
    return f"\\begin{{tikzpicture}}\n{axis}\n\\end{{tikzpicture}}"


def _legend(chart: Chart) -> str:
    """Beside the axes, or below them, in columns, where a label is too long for the margin."""
    longest = max((len(curve.label) for curve in chart.curves), default=0)
    if longest <= BESIDE:
        return "at={(1.02,1)}, anchor=north west"
    columns = max(CODE_WIDTH // (longest + 8), 1)
    if len({curve.group for curve in chart.curves}) > 1:
        # A function beside its derivatives: the rows are the groups.
        columns = min(columns, len({curve.order for curve in chart.curves}))
    return f"at={{(0.5,-0.2)}}, anchor=north, legend columns={columns}"


def _label(name: str) -> str:
    return f"\\({name}\\)" if len(name) == 1 else tex_text(name)


def _plot(chart: Chart, curve: Curve, several: bool) -> str:
    color = _COLORS[(curve.group if several else curve.order) % len(_COLORS)]
    dash = _DASHES[curve.order % len(_DASHES)] if several else "solid"
    lines = []
    style = f"{color}, {dash}, line width=0.8pt, no marks"
    if chart.scatter:
        style = f"{color}, only marks, mark size=0.5pt"
    for place, run in enumerate(curve.runs):
        forgotten = "" if place == 0 else ", forget plot"
        lines.append(f"\\addplot[{style}{forgotten}] coordinates {{{_coordinates(run, chart)}}};")
    for points, mark in ((curve.taken, "*"), (curve.left_out, "o")):
        if points:
            lines.append(
                f"\\addplot[{color}, only marks, mark={mark}, mark size=1.5pt, forget plot]"
                f" coordinates {{{_coordinates(points, chart)}}};"
            )
    if curve.runs:
        lines.append(f"\\addlegendentry{{{tex_text(curve.label)}}}")
    return "\n".join(lines)


def _coordinates(points: tuple[tuple[float, float], ...], chart: Chart) -> str:
    low, high = chart.y_range
    reach = 4 * (high - low)
    if not chart.logarithmic:
        points = tuple((x, min(max(y, low - reach), high + reach)) for x, y in points)
    return " ".join(f"({x:.5g},{y:.5g})" for x, y in points)


def write(sheet: Sheet, say: Phrases) -> str:
    """A whole document."""
    writer = TexWriter(say)
    introduction = writer.blocks(sheet.introduction)
    return _document(writer, sheet.title, introduction, writer.sections(sheet.sections), sheet)


_CONTENTS = r"""\makeatletter
\renewcommand*\l@section{\@dottedtocline{1}{0em}{0em}}
\makeatother
\pagenumbering{roman}
\tableofcontents
\clearpage
\pagenumbering{arabic}"""
"""Entries as those of subsections; numbers that the length of the contents does not move."""


def book(sheets: Sequence[Sheet], say: Phrases) -> str:
    """One document of many sheets, each on pages of its own."""
    writer = TexWriter(say)
    introduction = f"{writer.text(say('atlas', 'introduction'))}\n\n{_CONTENTS}"
    chapters = []
    for sheet in sheets:
        title = writer.text(sheet.title)
        head = (
            f"\\clearpage\n\\section*{{{title}}}\n\\addcontentsline{{toc}}{{section}}{{{title}}}\n"
        )
        chapters.append(head + writer.blocks(sheet.introduction) + writer.sections(sheet.sections))
    return _document(writer, say("atlas", "title"), introduction, "\n".join(chapters), sheets[0])


def _document(writer: TexWriter, title: str, introduction: str, body: str, sheet: Sheet) -> str:
    return page(
        "sheet.tex.jinja",
        packages=writer.say.tex_packages,
        title=writer.text(title),
        introduction=introduction,
        body=body,
        colophon=writer.text(sheet.colophon),
    )
