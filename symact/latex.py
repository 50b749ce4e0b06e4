"""From boxes to LaTeX: amsmath only, no macros, nothing reordered."""

from __future__ import annotations

from collections.abc import Callable

from symact.boxes import Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token

APART = "[4pt]"
"""Between rows of fractions that would touch."""

Words = Callable[[str], str]
"""Says a word of a formula ("if", "otherwise") in the language of the document."""


def latex_of(content: Content, words: Words = str) -> str:
    """The LaTeX of boxes side by side."""
    return "".join(_box(box, words) for box in content)


def _box(box: Box, words: Words) -> str:
    match box:
        case Token(kind="word", latex=latex, text=text):
            return latex.replace(text, words(text))
        case Token(latex=latex):
            return latex
        case Fraction(above, below):
            return f"\\frac{{{latex_of(above, words)}}}{{{latex_of(below, words)}}}"
        case Raised(base, exponent):
            return f"{latex_of(base, words)}^{{{latex_of(exponent, words)}}}"
        case Root(inside):
            return f"\\sqrt{{{latex_of(inside, words)}}}"
        case Group(inside):
            return f"{{{latex_of(inside, words)}}}"
        case Cases(rows):
            stacked = any(isinstance(box, Stack) for value, _ in rows for box in value)
            parts = [f"{latex_of(value, words)} & {latex_of(when, words)}" for value, when in rows]
            body = f", \\\\{APART if stacked else ''} ".join(parts)
            return f"\\begin{{cases}} {body} \\end{{cases}}"
        case Stack(rows):
            body = f" \\\\{APART} &\\quad ".join(latex_of(row, words) for row in rows)
            return f"\\begin{{aligned}} & {body} \\end{{aligned}}"
