"""Pieces of Python in; lines as `ruff format` would break them, and safe docstrings, out."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

WIDTH = 100
"""The longest line of generated code."""


def literal(value: float) -> str:
    """A float64 as formatters write it: ``1e300``."""
    return repr(value).replace("e+", "e")


def bracketed(head: str, items: Sequence[str], tail: str = ")", indent: int = 0) -> str:
    """``head`` (with its bracket), items and ``tail`` on one line, or broken as formatters do.

    ``f(``, ``[a, b]``, ``):`` => ``f(a, b):``, or the items on a line, or each on its own.
    """
    margin, inner = " " * indent, " " * (indent + 4)
    whole = f"{margin}{head}{', '.join(items)}{tail}"
    if len(whole) <= WIDTH or not items:
        return whole
    together = f"{inner}{', '.join(items)}"
    if len(together) <= WIDTH:
        return f"{margin}{head}\n{together}\n{margin}{tail}"
    lines = "".join(f"{inner}{item},\n" for item in items)
    return f"{margin}{head}\n{lines}{margin}{tail}"


def listed(items: Sequence[str], indent: int = 4) -> str:
    """What follows ``return``: the items on its line, or a tuple broken into lines."""
    whole = ", ".join(items)
    if indent + len("return ") + len(whole) <= WIDTH:
        return whole
    margin = " " * indent
    return "(\n" + "".join(f"{margin}    {item},\n" for item in items) + f"{margin})"


def docstring(paragraphs: Sequence[str], indent: int = 0) -> str:
    """The inside of a docstring: prose wrapped, indented lines kept, nothing that could end it."""
    margin = " " * indent
    wrapped = [_wrapped(paragraph, WIDTH - indent) for paragraph in paragraphs if paragraph]
    lines = "\n\n".join(wrapped).split("\n")
    return "\n".join([lines[0], *(margin + line if line else "" for line in lines[1:])])


def _wrapped(paragraph: str, width: int) -> str:
    lines: list[str] = []
    for line in quotable(paragraph).split("\n"):
        short = len(line) <= width or line.startswith(" ")
        lines += [line] if short else textwrap.wrap(line, width, break_long_words=False)
    return "\n".join(line.rstrip() for line in lines)


def quotable(text: str) -> str:
    """Text as it may stand in a docstring or a comment: no control character, quote or escape."""
    kept = (c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text)
    return "".join(kept).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
