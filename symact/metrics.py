"""Boxes in; how wide LaTeX sets them on a line of their own, in points of its 10 point font, out.

The widths are Computer Modern's, letters by class: a line is measured well enough to be broken.
"""

from __future__ import annotations

from symact.boxes import Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token
from symact.letters import lettering

SCRIPT = 0.75
"""Size of exponents, and of fractions within text, beside that of the formula."""

INDENT = 10.0
"""What ``\\quad`` sets a continued row in."""

_SPACED = {"+": 12.3, "-": 12.3, "\N{MINUS SIGN}": 12.3, "·": 7.2, "/": 5.0, "'": 2.8}
_OPERATOR = 1.7
"""Before a name of several letters."""
_UNARY = 7.8
_RELATION = 13.4
_BRACKETS = {"\\bigl": 4.6, "\\Bigl": 6.0, "\\biggl": 7.4, "\\Biggl": 7.9, "\\left": 8.0}


def text_width(text: str) -> float:
    """Points that words take."""
    return sum(7.4 if letter.isupper() else 4.7 for letter in text)


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
            return width(base, display=display) + SCRIPT * width(exponent, display=False)
        case Root(inside):
            return 8.3 + width(inside, display=display)
        case Group(inside):
            return width(inside, display=display)
        case Cases(rows):
            values = max(width(value, display=False) for value, _ in rows)
            return 8.0 + values + 10.0 + max(width(when, display=False) for _, when in rows)
        case Stack(rows):
            return max(width(row) + INDENT * (place > 0) for place, row in enumerate(rows))


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
            return 4.6 * len(token.text) + 6.0
        case "opening" | "closing":
            command = token.latex.strip().partition(token.text)[0].strip()
            return _BRACKETS.get(command.replace("r", "l", 1) if command else "", 3.9)
    if token.text in _SPACED:
        return _SPACED[token.text] if token.latex.startswith(" ") else _UNARY
    return _RELATION


def _name(latex: str) -> float:
    found = lettering(latex)
    small = 5.0 if found.upright else 6.2
    body = sum(7.2 if letter.isupper() else small for letter in found.text)
    apart = _OPERATOR if found.upright and len(found.text) > 1 else 0.0
    return (
        apart + body + 2.8 * found.primes + SCRIPT * 5.5 * max(len(found.below), len(found.above))
    )
