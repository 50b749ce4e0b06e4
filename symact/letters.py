"""From the LaTeX of a name to its characters: ``\\operatorname{GELU}_{1}`` => GELU, 1 below."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_SIGNS: Mapping[str, str] = {
    "epsilon": "ϵ", "varepsilon": "ε", "vartheta": "ϑ", "varpi": "ϖ", "varrho": "ϱ",
    "varsigma": "ς", "phi": "ϕ", "varphi": "φ", "lambda": "λ", "Lambda": "Λ", "ell": "ℓ",
    "partial": "∂", "prime": "′", "infty": "∞", "star": "⋆", "circ": "∘", "ast": "∗",
    "dagger": "†", "sum": "∑", "pm": "±", "mp": "∓", "cdot": "·", "times": "×",
}  # fmt: skip
_ACCENTS: Mapping[str, str] = {
    "hat": "\N{COMBINING CIRCUMFLEX ACCENT}",
    "tilde": "\N{COMBINING TILDE}",
    "bar": "\N{COMBINING MACRON}",
    "overline": "\N{COMBINING OVERLINE}",
    "vec": "\N{COMBINING RIGHT ARROW ABOVE}",
    "dot": "\N{COMBINING DOT ABOVE}",
}
_UPRIGHT = frozenset("operatorname mathrm mathbf mathsf mathtt text".split())
_FACES = _UPRIGHT | {"mathit", "mathcal", "mathbb", "mathfrak"}
_SILENT = frozenset("left right big Big".split())
_PART = re.compile(r"\\([A-Za-z]+)\*?\s*|\\(.)|(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Lettering:
    """A name's characters, and those at its lower and upper right, with spaces between names."""

    text: str
    primes: int
    upright: bool
    below: str = ""
    above: str = ""


def lettering(latex: str) -> Lettering:
    """The characters of a name: ``x_{1}`` => x, 1 below; a name of several letters is upright."""
    texts = {"": "", "_": "", "^": ""}
    place, depth, accent, upright = "", 0, "", False
    for command, escaped, character in _PART.findall(latex):
        if command in _FACES or command in _SILENT:
            upright |= command in _UPRIGHT
        elif command in _ACCENTS:
            accent = _ACCENTS[command]
        elif command:
            texts[place] += _sign(command) + accent
            upright |= _sign(command) == command
            accent = ""
        elif escaped:
            texts[place] += escaped.strip(",;:!- ")
        elif character in "{}":
            depth += 1 if character == "{" else -1
        elif character in "_^":
            place = character
            continue
        elif character.isspace():
            texts[place] += " " * bool(place and depth)
        elif character:
            texts[place] += ("′" if character == "'" else character) + accent
            accent = ""
        if depth == 0 and not accent:
            place = "" if command not in _FACES else place
    text = unicodedata.normalize("NFC", texts[""])
    name = text.rstrip("′")
    several = sum(not unicodedata.combining(character) for character in name) > 1
    below, above = (" ".join(texts[place].split()) for place in "_^")
    return Lettering(name, len(text) - len(name), upright or several, below, above)


def _sign(command: str) -> str:
    """A command's character; a word such as ``tanh`` stands for itself."""
    if command in _SIGNS:
        return _SIGNS[command]
    size = "SMALL" if command[0].islower() else "CAPITAL"
    try:
        return unicodedata.lookup(f"GREEK {size} LETTER {command.upper()}")
    except KeyError:
        return command
