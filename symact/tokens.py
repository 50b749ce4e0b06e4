"""An expression's text in; its tokens out, with every character accounted for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from symact.errors import Problems, quote
from symact.hints import CHARACTERS
from symact.places import Text

OPERATORS = (
    "**",
    "<=",
    ">=",
    "==",
    "!=",
    "+",
    "-",
    "*",
    "/",
    "<",
    ">",
    "(",
    ")",
    ",",
    "=",
    "[",
    "]",
)

_TOKEN = re.compile(
    r"(?P<space>[ \t\n]+)"
    r"|(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[^\W\d]\w*)"
    r"|(?P<operator>" + "|".join(re.escape(operator) for operator in OPERATORS) + ")",
    re.ASCII,
)
_FOREIGN = sorted((key for key in CHARACTERS if key not in OPERATORS), key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class Token:
    """A number, name or operator of an expression; the last token of every list is ``end``."""

    kind: str
    text: str
    start: int
    end: int


def tokenize(text: Text) -> list[Token]:
    """Split an expression: ``x*2`` => name x, operator *, number 2, end."""
    tokens: list[Token] = []
    problems = Problems()
    at, value = 0, text.value
    while at < len(value):
        match = _match(value, at)
        if match is None:
            at = _note_foreign(text, at, problems)
            continue
        kind = str(match.lastgroup)
        if kind != "space":
            tokens.append(Token(kind, match.group(), at, match.end()))
        at = match.end()
    problems.raise_any()
    return [*tokens, Token("end", "", at, at)]


def _match(value: str, at: int) -> re.Match[str] | None:
    """The token at an offset; none where something foreign begins there, such as ``//``."""
    foreign = value.startswith(("//", "!"), at) and not value.startswith("!=", at)
    return None if foreign else _TOKEN.match(value, at)


def _note_foreign(text: Text, at: int, problems: Problems) -> int:
    """Report what no expression holds, and return where it ends."""
    value = text.value
    known = next((key for key in _FOREIGN if value.startswith(key, at)), "")
    end = at + max(1, len(known))
    hint = CHARACTERS.get(known, "")
    if not known and value[at].isalpha():
        while end < len(value) and (value[end].isalnum() or value[end] == "_"):
            end += 1
        hint = "names have letters a-z, digits and underscores: write beta for β"
    problems.add_in(text, (at, end), f"{quote(value[at:end])} is not part of the notation", hint)
    return end
