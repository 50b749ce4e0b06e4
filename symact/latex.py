"""From boxes to LaTeX: amsmath only, no macros, nothing reordered."""

from __future__ import annotations

from symact.boxes import Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token

APART = "[4pt]"
"""Between rows of fractions that would touch."""


def latex_of(content: Content) -> str:
    """The LaTeX of boxes side by side."""
    return "".join(map(_box, content))


def _box(box: Box) -> str:
    match box:
        case Token(latex=latex):
            return latex
        case Fraction(above, below):
            return f"\\frac{{{latex_of(above)}}}{{{latex_of(below)}}}"
        case Raised(base, exponent):
            return f"{latex_of(base)}^{{{latex_of(exponent)}}}"
        case Root(inside):
            return f"\\sqrt{{{latex_of(inside)}}}"
        case Group(inside):
            return f"{{{latex_of(inside)}}}"
        case Cases(rows):
            stacked = any(isinstance(box, Stack) for value, _ in rows for box in value)
            parts = [f"{latex_of(value)} & {latex_of(when)}" for value, when in rows]
            body = f", \\\\{APART if stacked else ''} ".join(parts)
            return f"\\begin{{cases}} {body} \\end{{cases}}"
        case Stack(rows):
            body = f" \\\\{APART} &\\quad ".join(map(latex_of, rows))
            return f"\\begin{{aligned}} & {body} \\end{{aligned}}"
