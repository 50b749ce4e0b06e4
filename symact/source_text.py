"""Pieces of Python in; lines as `ruff format` would break them, and safe docstrings, out."""

from __future__ import annotations

import re
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


def fitted(line: str) -> str:
    """A statement of one line, or broken as formatters do: in its last call, or in parentheses.

    Without strings: ``x = f(a, b)``, ``return …``, ``if a or b:``. Broken lines are left alone.
    """
    if len(line) <= WIDTH or "\n" in line:
        return line
    found = re.fullmatch(r"( *)(if |return |[^=()]+ = )?(.*?)(:?)", line)
    assert found is not None
    margin, head, value, colon = found.group(1), found.group(2) or "", *found.group(3, 4)
    operands = _pieces(value, r" (?=and |or |if |else )")
    opening = _last_bracket(value)
    if opening and len(operands) <= 2 and len(margin + head) + opening <= WIDTH:
        items = [item.removesuffix(",") for item in _pieces(value[opening:-1], r"(?<=,) ")]
        return bracketed(head + value[:opening], items, f"){colon}", len(margin))
    if not head:
        return line
    inner = f"{margin}    "
    whole = fitted(inner + value)
    parts = _pieces(value, r"(?<=,) ")
    if len(parts) > 1 and len(whole) > WIDTH:
        whole = "\n".join(f"{inner}{part.removesuffix(',')}," for part in parts)
    elif len(operands) > 1 and len(inner + value) > WIDTH:
        whole = "\n".join(inner + operand for operand in operands)
    return f"{margin}{head}(\n{whole}\n{margin}){colon}"


def _pieces(text: str, gap: str) -> list[str]:
    """A text parted at those blanks that fit a pattern and stand outside of brackets."""
    pieces: list[str] = []
    for part in re.split(gap, text):
        if pieces and _depth(pieces[-1]):
            pieces[-1] += f" {part}"
        else:
            pieces.append(part)
    return pieces


def _depth(text: str) -> int:
    """How many brackets a text leaves open."""
    return sum((c in "([{") - (c in ")]}") for c in text)


def _last_bracket(text: str) -> int:
    """The place after the bracket of the call that a text ends with; 0 where that is none."""
    if not text.endswith(")"):
        return 0
    starts = (at for at in reversed(range(len(text))) if _depth(text[at:]) == 0)
    start = next(starts, 0)
    # What parentheses group is no list of arguments: a comma after it would make a tuple.
    return start + 1 if re.match(r"\w", text[start - 1 : start]) else 0


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
    first, *others = [paragraph for paragraph in paragraphs if paragraph]
    width = WIDTH - indent
    wrapped = [_wrapped(first, width, 3), *(_wrapped(other, width) for other in others)]
    lines = "\n\n".join(wrapped).split("\n")
    return "\n".join([lines[0], *(margin + line if line else "" for line in lines[1:])])


def _wrapped(paragraph: str, width: int, quotes: int = 0) -> str:
    """A paragraph in lines; of the first, some columns are taken by quotes."""
    lines: list[str] = []
    for line in quotable(paragraph).split("\n"):
        taken = "" if lines else " " * quotes
        short = len(taken + line) <= width or line.startswith(" ")
        broken = textwrap.wrap(line, width, initial_indent=taken, break_long_words=False)
        lines += [line] if short else [broken[0].removeprefix(taken), *broken[1:]]
    return "\n".join(line.rstrip() for line in lines)


def quotable(text: str) -> str:
    """Text as it may stand in a docstring or a comment: no control character, quote or escape."""
    kept = (c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text)
    return "".join(kept).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def jitted(decorator: str, name: str, args: Sequence[str], doc: str, lines: Sequence[str]) -> str:
    """The text of one decorated function."""
    head = bracketed(f"def {name}(", args, "):")
    body = "\n".join(fitted(f"    {line}") for line in lines)
    return f'@_vecmath.{decorator}\n{head}\n    """{doc}"""\n{body}'


def call(name: str, args: Sequence[str]) -> str:
    """The text of a call on one line."""
    return f"{name}({', '.join(args)})"
