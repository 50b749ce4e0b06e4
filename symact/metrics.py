"""Boxes in; how wide LaTeX sets them on a line of their own, in points of its 10 point font, out.

The widths are Computer Modern's, without kerning: a line is measured well enough to be broken.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from symact.boxes import Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token
from symact.letters import lettering

SCRIPT = 0.8
"""Size of exponents, and of fractions within text, beside that of the formula."""

INDENT = 10.0
"""What ``\\quad`` sets a continued row in."""

CASES = 21.0
"""What a brace before cases takes, and the space before their conditions."""

_SPACED = {"+": 12.3, "-": 12.3, "\N{MINUS SIGN}": 12.3, "·": 7.2, "/": 5.0, "'": 2.8}
_OPERATOR = 1.7
"""Before a name of several letters."""
_SPACE = 3.3
_SMALL, _CAPITAL = 5.8, 7.4
"""Letters that are not in the tables, most of them Greek."""
_WIDE = 10.0
"""A letter of a script of wide ones."""
_UNARY = 7.8
_RELATION = 13.4
_BRACKETS = {"\\bigl": 4.6, "\\Bigl": 6.0, "\\biggl": 7.4, "\\Biggl": 7.9, "\\left": 8.0}


def _table(text: str) -> Mapping[str, float]:
    """``"2.8 il 3.9 rst"`` => points by letter."""
    parts = text.split()
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return {letter: float(points) for points, letters in pairs for letter in letters}


_ROMAN = _table(
    "2.8 ilj.,:;' 3.6 I 3.9 rstf()- 4.4 cez 5.0 ao0123456789 5.1 gJ 5.3 kqx 5.4 vy 5.6 bdhnpuS "
    "6.1 Z 6.3 L 6.5 F 6.8 EP 7.1 B 7.2 CT 7.4 wR 7.5 AHNUX 7.7 DVY 7.8 GKOQ 8.3 m 9.2 M 10.4 W"
)
_ITALIC = _table(
    "3.2 l 3.5 i 3.6 t 4.3 bc 4.7 rsej 4.8 qo 5.0 p 5.1 gz 5.2 dvyI 5.3 a 5.5 k 5.7 ux 5.8 h "
    "6.0 fn 6.5 J 6.7 S 6.8 L 7.2 T 7.4 w 7.5 AZ 7.7 R 7.8 FP 7.9 CGOQU 8.0 EVY 8.1 B 8.6 D 8.8 m "
    "9.1 HNX 9.2 K 10.8 MW"
)


def text_width(text: str) -> float:
    """Points that words take."""
    return sum(_letter(letter, _ROMAN) for letter in text)


def _letter(letter: str, known: Mapping[str, float]) -> float:
    if letter == " ":
        return _SPACE
    other = _CAPITAL if letter.isupper() else _SMALL
    return known.get(letter, other if letter < "\u2e80" else _WIDE)


def width(content: Content, *, display: bool = True) -> float:
    """Points that boxes side by side take."""
    return sum(_box(box, display) for box in content)


def _box(box: Box, display: bool) -> float:
    match box:
        case Token():
            return _token(box)
        case Fraction(above, below):
            inner = max(width(above, display=False), width(below, display=False))
            return 2.4 + inner * (1.0 if display else SCRIPT)
        case Raised(base, exponent):
            return width(base, display=display) + 0.5 + SCRIPT * width(exponent, display=False)
        case Root(inside):
            return 10.0 + width(inside, display=display)
        case Group(inside):
            return width(inside, display=display)
        case Cases(rows):
            values = max(width(value, display=False) for value, _ in rows)
            return CASES + values + max(width(when, display=False) for _, when in rows)
        case Stack(rows):
            return max(width(row) + INDENT * (place > 0) for place, row in enumerate(rows))


def height(content: Content) -> float:
    """About the points that boxes side by side stand tall."""
    return max(map(_height, content), default=0.0)


def _height(box: Box) -> float:
    match box:
        case Token():
            return 12.0
        case Fraction(above, below):
            return height(above) + height(below) + 4.0
        case Raised(base, exponent):
            return height(base) + 0.4 * height(exponent)
        case Root(inside) | Group(inside):
            return height(inside) + 2.0
        case Cases(rows):
            return sum(height(value) for value, _ in rows)
        case Stack(rows):
            return sum(height(row) + 4.0 for row in rows)


def _token(token: Token) -> float:
    match token.kind:
        case "name":
            return _name(token.latex)
        case "number":
            return 5.0 * len(token.text)
        case "comma":
            return 4.5
        case "times" | "apply" | "gap":
            return _SPACED["·"] if token.text == "·" else 0.8
        case "word":
            return text_width(token.text)
        case "opening" | "closing":
            command = token.latex.strip().partition(token.text)[0].strip()
            return _BRACKETS.get(command.replace("r", "l", 1) if command else "", 3.9)
    if token.text in _SPACED:
        return _SPACED[token.text] if token.latex.startswith(" ") else _UNARY
    return _RELATION


@lru_cache(maxsize=4096)
def _name(latex: str) -> float:
    found = lettering(latex)
    known = _ROMAN if found.upright else _ITALIC
    body = sum(_letter(letter, known) for letter in found.text)
    apart = _OPERATOR if found.upright and len(found.text) > 1 else 0.0
    return (
        apart + body + 2.8 * found.primes + SCRIPT * 5.5 * max(len(found.below), len(found.above))
    )
