"""Boxes in; the same with what stands in brackets put together out, for writers that nest."""

from __future__ import annotations

from dataclasses import dataclass

from symact.boxes import Box, Content, Token


@dataclass(frozen=True, slots=True)
class Fenced:
    """What stands between two brackets that belong together."""

    opening: Token
    inside: tuple[Box | Fenced, ...]
    closing: Token


def fenced(content: Content) -> tuple[Box | Fenced, ...]:
    """``a ( b )`` => ``a``, `Fenced`; a bracket without its partner stays a token."""
    levels: list[list[Box | Fenced]] = [[]]
    openings: list[Token] = []
    for box in content:
        if isinstance(box, Token) and box.kind == "opening":
            openings.append(box)
            levels.append([])
        elif isinstance(box, Token) and box.kind == "closing" and openings:
            inside = tuple(levels.pop())
            levels[-1].append(Fenced(openings.pop(), inside, box))
        else:
            levels[-1].append(box)
    while openings:
        inside = tuple(levels.pop())
        levels[-1] += [openings.pop(), *inside]
    return tuple(levels[0])
