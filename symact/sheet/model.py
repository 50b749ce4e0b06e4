"""The content of a data sheet, apart from any format: sections of paragraphs, formulas, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

from symact.boxes import MINUS, Cases, Content, Token
from symact.letters import lettering
from symact.plain import plain
from symact.plot.chart import Chart
from symact.tree import Node
from symact.typeset import numeral, typeset
from symact.vocabulary import Vocabulary
from symact.wrap import PAPER, SCREEN, SHEET, rows

NARROW = 170.0
"""Points of the widest pieces between which a narrow page may break a formula."""


@dataclass(frozen=True, slots=True)
class Formula:
    """Mathematics: boxes for those who set it, and a line of plain text."""

    content: Content
    plain: str
    rows: tuple[Content, ...] = ()
    """The same in rows of a data sheet's page, where it needs several."""
    paper: tuple[Content, ...] = ()
    """The same in rows of a paper's page."""
    pieces: tuple[Content, ...] = ()
    """The same in pieces, between which a line may be broken."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Code within a text."""

    text: str


Inline = str | Formula | Literal
Text = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text


@dataclass(frozen=True, slots=True)
class Row:
    """``left = right``, and why; without `left` it continues the row above."""

    left: Formula | None
    right: Formula
    reason: Text = ()


@dataclass(frozen=True, slots=True)
class Display:
    """Formulas, aligned at their equals signs."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are shares of the page's width for columns that are wrapped, 0 for others."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Charts side by side; `caption` says what they show, also to who does not see them."""

    charts: tuple[Chart, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class Code:
    language: str
    text: str


Block = Paragraph | Display | Table | Picture | Code


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part; `key` is its place in links."""

    key: str
    title: Text
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document."""

    name: str
    title: str
    language: str
    introduction: tuple[Block, ...]
    sections: tuple[Section, ...]
    colophon: str = ""


def formula(node: Node, names: Vocabulary, by: str = "") -> Formula:
    """A tree as mathematics, the derivative of the subject `by` an argument where that is told."""
    content = typeset(node, names)
    printed, paper = (rows(node, names, by=by, page=page) for page in (SHEET, PAPER))
    has_cases = any(isinstance(box, Cases) for box in content)
    pieces = rows(node, names, by=by, page=SCREEN) if has_cases else rows(node, names, NARROW)
    return Formula(content, plain(node), printed, paper, pieces)


def named(latex: str, name: str = "") -> Formula:
    """A name as mathematics: ``\\beta``."""
    found = lettering(latex)
    text = name or found.text + found.below + "'" * found.primes
    return Formula((Token("name", latex),), text)


def number(text: str) -> Formula:
    """Digits as mathematics: ``-1.5`` with a true minus sign, ``0 +- 3e-9`` with a power of ten."""
    content: Content = ()
    for part in text.split(" +- "):
        content += (Token("sign", " \\pm ", "±"),) if content else ()
        content += (MINUS,) if part.startswith("-") else ()
        content += numeral(part.removeprefix("-"))[0]
    return Formula(content, text)


def equation(left: Formula, right: Formula) -> Formula:
    """``left = right`` within a text."""
    sign = Token("sign", " = ", "=")
    return Formula((*left.content, sign, *right.content), f"{left.plain} = {right.plain}")


def fill(phrase: str, **places: Inline | Text) -> Text:
    """A phrase with its places filled: ``"At {place}"`` => ``("At ", Formula)``."""
    return tuple(_parts(phrase, places))


def _parts(phrase: str, places: dict[str, Inline | Text]) -> Iterator[Inline]:
    code = False
    for text, place, _, _ in Formatter().parse(phrase):
        for position, part in enumerate(text.split("`")):
            code ^= position > 0
            if part:
                yield Literal(part) if code else part
        if place is not None:
            value = places[place]
            if code:
                assert isinstance(value, str)
                value = Literal(value)
            yield from value if isinstance(value, tuple) else (value,)
