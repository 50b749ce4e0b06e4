"""Pieces of a formula: boxes that know how strongly they bind, how tall and how wide they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from symact.boxes import Content, Token
from symact.latex import latex_of
from symact.metrics import width as points_of

OR, AND, NOT, RELATION, SUM, SIGN, PRODUCT, POWER, ATOM = range(9)
"""How strongly a piece binds, from the loosest to the tightest."""

BRACKETS = (
    ("", ""),
    ("\\bigl", "\\bigr"),
    ("\\Bigl", "\\Bigr"),
    ("\\biggl", "\\biggr"),
    ("\\Biggl", "\\Biggr"),
    ("\\left", "\\right"),
)
"""Bracket sizes by the height of what they hold."""


@dataclass(frozen=True)
class Piece:
    """One node's boxes: `height` chooses brackets around it, `width` counts characters."""

    content: Content
    level: int
    height: int
    width: int
    opens: bool = False
    """Whether it opens a bracket that a later piece closes: it begins a row."""

    @cached_property
    def text(self) -> str:
        """Its LaTeX."""
        return latex_of(self.content)

    @cached_property
    def points(self) -> float:
        """How wide LaTeX sets it on a line of its own."""
        return points_of(self.content)


def tallest(pieces: Iterable[Piece]) -> int:
    return max((piece.height for piece in pieces), default=0)


def joined(pieces: Iterable[Piece], separator: Token, level: int) -> Piece:
    parts = tuple(pieces)
    width = sum(part.width for part in parts) + (len(parts) - 1) * len(separator.latex.strip())
    content = parts[0].content
    for part in parts[1:]:
        content += (separator, *part.content)
    return Piece(content, level, tallest(parts), width)


def prefixed(sign: Token, piece: Piece, level: int) -> Piece:
    """A piece with a sign or word before it."""
    return Piece((sign, *piece.content), level, piece.height, piece.width + 1, piece.opens)


def bracketed(piece: Piece, opening: Token, closing: Token) -> Piece:
    """A piece in brackets as tall as itself."""
    left, right = BRACKETS[piece.height]
    before = Token("opening", left + opening.latex, opening.text)
    after = Token("closing", closing.latex, closing.text)
    if right:
        after = Token("closing", f" {right}{closing.latex.strip()}", closing.text)
    return Piece((before, *piece.content, after), ATOM, piece.height, piece.width + 2)


def parenthesized(piece: Piece) -> Piece:
    """``x + 1`` => ``(x + 1)``."""
    return bracketed(piece, Token("opening", "(", "("), Token("closing", ")", ")"))
