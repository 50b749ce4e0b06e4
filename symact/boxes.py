"""What a formula looks like, before any language of mathematics: tokens, bars, powers, cases.

`symact.typeset` makes boxes of trees and takes every decision (brackets, order, dots); a writer
for LaTeX, MathML or Typst only spells them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "number", "name", "sign", "comma", "times", "apply", "gap", "opening", "closing", "word"
]
"""What a token is; `times` and `apply` may be invisible, `gap` always is."""


@dataclass(frozen=True, slots=True)
class Token:
    """A sign on the line: its LaTeX with the space around it, and its characters.

    Of a name, the characters are left to the writers, which read its LaTeX (`symact.letters`).
    """

    kind: Kind
    latex: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Fraction:
    above: Content
    below: Content


@dataclass(frozen=True, slots=True)
class Raised:
    base: Content
    exponent: Content


@dataclass(frozen=True, slots=True)
class Root:
    inside: Content


@dataclass(frozen=True, slots=True)
class Group:
    """Signs that stand close together: ``{-3} < x``."""

    inside: Content


@dataclass(frozen=True, slots=True)
class Cases:
    """Rows of a value and its condition, "if" included."""

    rows: tuple[tuple[Content, Content], ...]


@dataclass(frozen=True, slots=True)
class Stack:
    """Rows of one formula, all but the first set in, in a box that stands where a formula may."""

    rows: tuple[Content, ...]


Box = Token | Fraction | Raised | Root | Group | Cases | Stack
Content = tuple[Box, ...]

INVISIBLE_TIMES, APPLY_FUNCTION = "\u2062", "\u2061"

TIMES = Token("times", " ", INVISIBLE_TIMES)
DOT = Token("times", " \\cdot ", "·")
APPLY = Token("apply", "", APPLY_FUNCTION)
GAP = Token("gap", " ")
MINUS = Token("sign", "-", "\N{MINUS SIGN}")
SLASH = Token("sign", "/", "/")


def tokens(content: Iterable[Box]) -> Iterable[Token]:
    """Every token, left to right."""
    for box in content:
        match box:
            case Token():
                yield box
            case Fraction(above=first, below=second) | Raised(base=first, exponent=second):
                yield from tokens((*first, *second))
            case Root(inside=inside) | Group(inside=inside):
                yield from tokens(inside)
            case Stack(rows=rows):
                for row in rows:
                    yield from tokens(row)
            case Cases(rows=rows):
                for value, condition in rows:
                    yield from tokens((*value, *condition))
