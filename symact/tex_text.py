"""From any text to LaTeX that prints it: what TeX treats specially or lacks is spelled."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from symact.vocabulary import GREEK

_ESCAPES: Mapping[str, str] = {
    **{character: "\\" + character for character in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "<": "\\(<\\)",
    ">": "\\(>\\)",
    "|": "\\(|\\)",
    '"': "''",
    "\N{EN DASH}": "--",
    "\N{EM DASH}": "---",
    "\N{LEFT SINGLE QUOTATION MARK}": "`",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": "``",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "''",
    "\N{HORIZONTAL ELLIPSIS}": "\\dots{}",
    "\N{MINUS SIGN}": "\\(-\\)",
    "\N{MULTIPLICATION SIGN}": "\\(\\times\\)",
    "\N{MIDDLE DOT}": "\\(\\cdot\\)",
    "\N{LESS-THAN OR EQUAL TO}": "\\(\\le\\)",
    "\N{GREATER-THAN OR EQUAL TO}": "\\(\\ge\\)",
    "\N{INFINITY}": "\\(\\infty\\)",
    "\N{RIGHTWARDS ARROW}": "\\(\\to\\)",
    "\N{SUPERSCRIPT ONE}": "\\(^{1}\\)",
    "\N{SUPERSCRIPT TWO}": "\\(^{2}\\)",
    "\N{SUPERSCRIPT MINUS}": "\\(^{-}\\)",
    "\N{PLUS-MINUS SIGN}": "\\(\\pm\\)",
    "\N{EMPTY SET}": "\\(\\emptyset\\)",
    "\N{PRIME}": "\\('\\)",
    "\N{PARTIAL DIFFERENTIAL}": "\\(\\partial\\)",
    "\N{NARROW NO-BREAK SPACE}": "\\,",
    "\N{NO-BREAK SPACE}": "~",
    "\N{LATIN SMALL LETTER SHARP S}": "\\ss{}",
    "\N{LATIN SMALL LETTER O WITH STROKE}": "\\o{}",
    "\N{LATIN CAPITAL LETTER O WITH STROKE}": "\\O{}",
    "\N{LATIN SMALL LETTER AE}": "\\ae{}",
    "\N{LATIN SMALL LETTER L WITH STROKE}": "\\l{}",
    "\N{LATIN CAPITAL LETTER L WITH STROKE}": "\\L{}",
}

_ACCENTS: Mapping[str, str] = {
    "\N{COMBINING GRAVE ACCENT}": "`",
    "\N{COMBINING ACUTE ACCENT}": "'",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "^",
    "\N{COMBINING TILDE}": "~",
    "\N{COMBINING DIAERESIS}": '"',
    "\N{COMBINING RING ABOVE}": "r ",
    "\N{COMBINING CEDILLA}": "c ",
    "\N{COMBINING CARON}": "v ",
    "\N{COMBINING MACRON}": "=",
    "\N{COMBINING DOT ABOVE}": ".",
    "\N{COMBINING BREVE}": "u ",
    "\N{COMBINING DOUBLE ACUTE ACCENT}": "H ",
}


def tex_text(text: str, keep: bool = False) -> str:
    """``50 % of Müller's β_1`` => ``50 \\% of M\\"{u}ller's \\(\\beta\\)\\_1``.

    A character that TeX's own fonts lack becomes its number, or stays with `keep`. Space at either
    end stays one space.
    """
    words = " ".join(text.split())
    padded = f"{' ' * text[:1].isspace()}{words}{' ' * (bool(words) and text[-1:].isspace())}"
    written = "".join(_character(character, keep) for character in padded)
    return written.replace("}\\)\\(^{", "")


def code_text(line: str) -> str:
    """A line of code for ``alltt``, where only backslash and braces are special."""
    plain = {"\\": "\\textbackslash{}", "{": "\\{", "}": "\\}"}
    return "".join(plain.get(c) or (c if " " <= c <= "~" else _character(c, False)) for c in line)


def _character(character: str, keep: bool) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if " " <= character <= "~":
        return character
    unknown = character if keep else f"[U+{ord(character):04X}]"
    return _greek(character) or _accented(character) or unknown


def _greek(character: str) -> str:
    words = unicodedata.name(character, "").split()
    if words[:1] != ["GREEK"] or len(words) != 4:
        return ""
    name = words[3].lower() if words[1] == "SMALL" else words[3].capitalize()
    return f"\\(\\{name}\\)" if name in (*GREEK, "pi", "Pi") else ""


def _accented(character: str) -> str:
    parts = unicodedata.normalize("NFD", character)
    if len(parts) != 2 or parts[1] not in _ACCENTS or not parts[0].isascii():
        return ""
    return f"\\{_ACCENTS[parts[1]]}{{{parts[0]}}}"
