"""Pieces of LaTeX: text that knows how strongly it binds, how tall and how wide it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Piece:
    """LaTeX of one node: `height` chooses brackets around it, `width` counts characters."""

    text: str
    level: int
    height: int
    width: int
    opens: bool = False
    """Whether it opens a bracket that a later piece closes: it begins a row."""


def tallest(pieces: Iterable[Piece]) -> int:
    return max((piece.height for piece in pieces), default=0)


def joined(pieces: Iterable[Piece], separator: str, level: int) -> Piece:
    parts = tuple(pieces)
    width = sum(part.width for part in parts) + (len(parts) - 1) * len(separator.strip())
    return Piece(separator.join(part.text for part in parts), level, tallest(parts), width)


def prefixed(sign: str, piece: Piece, level: int) -> Piece:
    """A piece with a sign or word before it."""
    return Piece(sign + piece.text, level, piece.height, piece.width + 1, piece.opens)


def bracketed(piece: Piece, opening: str, closing: str) -> Piece:
    """A piece in brackets as tall as itself."""
    left, right = BRACKETS[piece.height]
    text = f"{left}{opening}{piece.text}{right if right else ''}{closing}"
    if right:
        text = f"{left}{opening}{piece.text} {right}{closing.strip()}"
    return Piece(text, ATOM, piece.height, piece.width + 2)


def parenthesized(piece: Piece) -> Piece:
    """``x + 1`` => ``(x + 1)``."""
    return bracketed(piece, "(", ")")
