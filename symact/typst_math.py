"""From boxes to the mathematics of Typst, a typesetter that needs no TeX."""

from __future__ import annotations

import json
from collections.abc import Sequence

from symact.boxes import MINUS, Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token
from symact.fences import Fenced, fenced
from symact.latex import Words
from symact.letters import lettering

_WRITTEN = {"/": "slash", ",": "comma", ";": "semi", "|": "bar.v", "<": "<", ">": ">"}
"""Signs that mean something else in Typst."""


def typst_math(content: Content, words: Words = str) -> str:
    """The text between dollar signs for boxes side by side."""
    return _Writer(words).row(content)


class _Writer:
    def __init__(self, words: Words) -> None:
        self.words = words

    def row(self, content: Content) -> str:
        return self.boxes(fenced(content))

    def boxes(self, boxes: Sequence[Box | Fenced]) -> str:
        return " ".join(text for box in boxes if (text := self.box(box)))

    def box(self, box: Box | Fenced) -> str:
        match box:
            case Token():
                return self.token(box)
            case Fenced(opening, inside, closing):
                return f"lr(\\{opening.text} {self.boxes(inside)} \\{closing.text})"
            case Fraction(above, below):
                return f"frac({self.row(above)}, {self.row(below)})"
            case Raised(base, exponent):
                return f"{self.row(base)}^({self.row(exponent)})"
            case Root(inside):
                return f"sqrt({self.row(inside)})"
            case Group(inside):
                return self.row(inside)
            case Stack(rows):
                told = "; ".join(f"display({self.row(row)})" for row in rows)
                return f"mat(delim: #none, align: #left, {told})"
            case Cases(rows):
                body = ", ".join(
                    f"{self.row(value)} & quad {self.row(when)}" for value, when in rows
                )
                return f"cases({body})"

    def token(self, token: Token) -> str:
        match token.kind:
            case "name":
                return _name(token.latex)
            case "word":
                return json.dumps(self.words(token.text).strip(), ensure_ascii=False)
            case "gap" | "apply":
                return ""
            case "times":
                return "dot.op" if token.text == "·" else ""
            case "sign" if token == MINUS:
                return 'class("normal", minus)'
            case "opening" | "closing":
                return f"\\{token.text}"
        return _WRITTEN.get(token.text, token.text)


def _name(latex: str) -> str:
    found = lettering(latex)
    quoted = json.dumps(found.text, ensure_ascii=False)
    if len(found.text) == 1:
        name = f"upright({quoted})" if found.upright else found.text
    else:
        name = f"op({quoted})"
    name += "'" * found.primes
    for mark, index in (("_", found.below), ("^", found.above)):
        if index:
            name += f"{mark}({' '.join(map(_index, index.split()))})"
    return name


def _index(name: str) -> str:
    plain = name.isdigit() or len(name) == 1
    return name if plain else json.dumps(name, ensure_ascii=False)
