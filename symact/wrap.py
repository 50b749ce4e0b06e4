"""From a tree to boxes in the rows of a page: what is too wide is broken, what is too tall told
case by case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from symact.boxes import GAP, Content, Fraction, Token
from symact.latex import latex_of
from symact.metrics import INDENT, height, width
from symact.pieces import PRODUCT, Piece
from symact.segments import enclosed, filled, told_cases
from symact.tree import Apply, Node
from symact.typeset import Typesetter
from symact.vocabulary import Vocabulary, symbol_latex

NARROWEST = 120.0
"""Points that a line has at least."""

NARROWER = 16.0
"""Points by which a line is broken earlier where it turns out too wide."""

BETWEEN = 32.0
"""Points that the equals sign and primes take, and by how much a measured width may be wrong."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a display is broken for, in points; reasons stand below lines that leave no room."""

    line: float
    left: float
    """The widest left side that its formulas stand beside, not below."""
    tall: float
    """The tallest row; cases that are taller are told one after the other."""

    def room(self, left: float) -> float:
        """What formulas have beside a left side, 0 where they stand below that."""
        return self.line - BETWEEN - left


SHEET = Page(470.0, 120.0, 400.0)
"""A data sheet's own page."""

PAPER = Page(345.0, 84.0, 300.0)
"""The page of LaTeX's article, 10 point: that of a user's paper."""

SCREEN = Page(470.0, 120.0, inf)
"""A page without an end."""

CONTINUED = " \\\\ &\\quad "
"""Between two rows of one formula."""

_PARTIAL = Token("name", "\\partial")
_COLON = Token("comma", " \\colon ", ":")
_COMMA = Token("comma", ",", ",")
_SET_IN = Token("gap", "\\quad ")


def wrapped(
    node: Node, names: Vocabulary, most: float = 0.0, by: str = "", page: Page = PAPER
) -> str:
    """A tree's LaTeX for a display; a long sum continues on further rows of the alignment."""
    return CONTINUED.join(map(latex_of, rows(node, names, most, by, page)))


def rows(
    node: Node, names: Vocabulary, most: float = 0.0, by: str = "", page: Page = PAPER
) -> tuple[Content, ...]:
    """A tree's boxes, in rows of at most `most` points, by default as many as the page has.

    Beside them stands the subject's derivative `by` an argument, or without one the subject.
    """
    setter = Typesetter(names)
    found = _fitting(setter, node, most) if most else _beside(setter, node, by, page)
    if max(map(height, found)) > page.tall:
        return tuple(_apart(setter, node, most or page.room(0.0))) or found
    return found


def _beside(setter: Typesetter, node: Node, by: str, page: Page) -> tuple[Content, ...]:
    """Rows beside a left side; below it where that is wide, or where they find no room."""
    left = width(setter.piece(setter.names.call()).content)
    if not by:
        return _fitting(setter, node, page.room(left))
    left += width(_partial(by)) if _is_partial(by, setter.names) else 0
    if left <= page.left:
        found = _fitting(setter, node, page.room(left))
        if widest(found) <= page.room(left):
            return found
    return _fitting(setter, node, page.room(0.0))


def _apart(setter: Typesetter, node: Node, most: float) -> Iterator[Content]:
    """Cases one after the other, each with rows of its own; nothing for what has none."""
    if not isinstance(node, Apply):
        return
    if node.head == "derivative":
        operand, variable = node.args
        found = tuple(_apart(setter, operand, most))
        if found:
            pieces = tuple(Piece(row, PRODUCT, 1, 0) for row in found)
            first, *others = enclosed("[ ", pieces, "]", height=1)
            yield setter.operator(variable) + first.content
            yield from (piece.content for piece in others)
    if node.head == "piecewise":
        told = tuple(told_cases(setter, node, most))
        for place, (value, condition) in enumerate(told, 1):
            when = (*setter.condition(condition), _COLON)
            *rows, last = _fitting(setter, value, most - 2 * INDENT)
            yield when
            yield from ((_SET_IN, *row) for row in rows)
            yield (_SET_IN, *last, _COMMA) if place < len(told) else (_SET_IN, *last)


def _fitting(setter: Typesetter, node: Node, most: float) -> tuple[Content, ...]:
    """Rows of at most `most` points, or else the narrowest."""
    found, room = [filled(setter, node, most)], most
    while widest(found[-1]) > most and (room := room - NARROWER) >= NARROWEST:
        found.append(filled(setter, node, room))
    return found[-1] if widest(found[-1]) <= most else min(found, key=widest)


def _is_partial(by: str, names: Vocabulary) -> bool:
    return (by,) != names.functions[names.subject].inputs


def _partial(by: str) -> Content:
    return (Fraction((_PARTIAL,), (_PARTIAL, GAP, Token("name", symbol_latex(by)))),)


def widest(found: tuple[Content, ...]) -> float:
    """The points that rows of a formula take."""
    return max(width(row) + INDENT * (place > 0) for place, row in enumerate(found))
