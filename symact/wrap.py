"""From a tree to boxes in rows: a long formula is broken between terms, also within a product."""

from __future__ import annotations

from dataclasses import replace

from symact.boxes import GAP, MINUS, Content, Token
from symact.latex import latex_of
from symact.pieces import PRODUCT, SIGN, SUM, Piece, parenthesized, prefixed
from symact.tree import Apply, Node, integer
from symact.typeset import Style, Typesetter
from symact.vocabulary import Vocabulary

_DOT = Token("times", "\\cdot ", "·")

LINE = 58
"""Widest right-hand side, in characters, before it is broken."""


def wrapped(node: Node, names: Vocabulary, room: int = LINE) -> str:
    """A tree's LaTeX for a display; a long sum continues on further rows of the alignment."""
    return " \\\\ &\\quad ".join(map(latex_of, rows(node, names, room)))


def rows(node: Node, names: Vocabulary, room: int = LINE) -> tuple[Content, ...]:
    """A tree's boxes, in as many rows as it needs beside the subject's name."""
    setter = Typesetter(names)
    room -= setter.piece(names.call()).width
    whole = setter.piece(node)
    if whole.width <= room:
        return (whole.content,)
    found: list[Content] = []
    width = 0
    for term in segments(setter, node, room):
        if found and width + term.width <= room and not term.opens:
            found[-1] += (GAP, *term.content)
            width += term.width
        else:
            found.append(term.content)
            width = term.width
    return tuple(found)


def segments(setter: Typesetter, node: Node, room: int) -> tuple[Piece, ...]:
    """Pieces that side by side are the node's LaTeX, and between which a line may be broken.

    A long sum is cut before its terms, a long product within its widest sum.
    """
    whole = setter.piece(node)
    if whole.width <= room or not isinstance(node, Apply):
        return (whole,)
    match node.head:
        case "add":
            return tuple(
                segment
                for position, term in enumerate(node.args)
                for segment in _term_segments(setter, term, position, room)
            )
        case "neg" if isinstance(inner := node.args[0], Apply) and inner.head == "mul":
            first, *rest = segments(setter, inner, room)
            return (prefixed(MINUS, first, SIGN), *rest)
        case "mul":
            return _product_segments(setter, node, room)
        case "div" if (product := _unbarred(node)) is not None:
            return _product_segments(setter, product, room)
    return (whole,)


def _unbarred(node: Apply) -> Apply | None:
    """``3*(a + b)/c`` => ``3/c*(a + b)``, which can be broken; None without a sum above."""
    above, below = node.args
    factors = above.args if isinstance(above, Apply) and above.head == "mul" else (above,)
    sums = [one for one in factors if isinstance(one, Apply) and one.head == "add"]
    if not sums:
        return None
    others = tuple(one for one in factors if one not in sums) or (integer(1),)
    top = others[0] if len(others) == 1 else Apply("mul", others)
    return Apply("mul", (Apply("div", (top, below)), *sums))


def _term_segments(setter: Typesetter, term: Node, position: int, room: int) -> tuple[Piece, ...]:
    whole = setter.term(term, position, Style())
    body = term.args[0] if isinstance(term, Apply) and term.head == "neg" else term
    if whole.width <= room or not isinstance(body, Apply) or body.head not in ("mul", "div"):
        return (whole,)
    first, *rest = segments(setter, body, room)
    signs = whole.content[: -len(setter.at(body, PRODUCT, Style()).content)]
    marked = replace(first, content=signs + first.content, level=SUM, width=first.width + 1)
    return (marked, *rest)


def _product_segments(setter: Typesetter, node: Apply, room: int) -> tuple[Piece, ...]:
    """``a (b + c) d`` => ``a (b``, ``+ c) d``"""
    sums = [arg for arg in node.args if isinstance(arg, Apply) and arg.head == "add"]
    if not sums:
        return (setter.piece(node),)
    widest = max(sums, key=lambda arg: setter.piece(arg).width)
    whole, inside = setter.piece(node), setter.piece(widest)
    bracket = parenthesized(inside).content
    at = next(i for i in range(len(whole.content)) if whole.content[i:][: len(bracket)] == bracket)
    before, after = whole.content[: at + 1], whole.content[at + len(bracket) - 1 :]
    parts = segments(setter, widest, room - 4)
    if len(parts) == 1:
        return _two_rows(setter, node)
    first, *middle, last = parts
    edge = (whole.width - inside.width) // 2
    return (
        Piece(before + first.content, PRODUCT, whole.height, first.width + edge, opens=True),
        *middle,
        Piece(last.content + after, PRODUCT, whole.height, last.width + edge),
    )


def _two_rows(setter: Typesetter, node: Apply) -> tuple[Piece, ...]:
    """``a b c`` => ``a b``, ``\\cdot c`` on a row of its own."""
    *before, last = node.args
    head = before[0] if len(before) == 1 else Apply("mul", tuple(before))
    tail = setter.factor(last, Style(), alone=True)
    return (
        setter.factor(head, Style(), alone=False) if len(before) == 1 else setter.piece(head),
        replace(prefixed(_DOT, tail, PRODUCT), opens=True),
    )
