"""From a tree to pieces between which a line may be broken, at any depth of brackets, and to rows.

Rows are filled greedily, as wide as LaTeX will set them. A piece that opens a bracket which a
later row closes begins a row, so that what belongs together stands together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from symact.boxes import DOT, GAP, MINUS, TIMES, Cases, Content, Stack, Token
from symact.metrics import CASES, INDENT, width
from symact.pieces import BRACKETS, PRODUCT, SIGN, SUM, Piece, prefixed, tallest
from symact.tree import Apply, Node, integer
from symact.typeset import Style, Typesetter
from symact.vocabulary import OPERATORS

NARROWEST_CASE = 75.0
"""Points that a case is given of a line, however wide its condition."""

ENCLOSED = 12.0
"""Points that brackets take."""

_DOT = Token("times", "\\cdot ", "·")
"""A dot that begins a row."""

Segments = tuple[Piece, ...]


def filled(setter: Typesetter, node: Node, room: float) -> tuple[Content, ...]:
    """A node in rows of at most `room` points where its pieces are that narrow."""
    whole = setter.piece(node)
    if whole.points <= room:
        return (whole.content,)
    found: list[Content] = []
    taken = 0.0
    for segment in segments(setter, node, room - INDENT):
        if found and taken + segment.points <= room and not segment.opens:
            found[-1] += (GAP, *segment.content)
            taken += segment.points
        else:
            taken = segment.points + (INDENT if found else 0.0)
            found.append(segment.content)
    return tuple(found)


def segments(setter: Typesetter, node: Node, room: float) -> Segments:
    """Pieces that side by side are the node's LaTeX, and between which a line may be broken."""
    whole = setter.piece(node)
    if whole.points <= room or not isinstance(node, Apply):
        return (whole,)
    match node.head:
        case "add":
            return tuple(
                segment
                for position, term in enumerate(node.args)
                for segment in _term(setter, term, position, room)
            )
        case "neg":
            first, *rest = _summand(setter, node.args[0], room)
            return (prefixed(MINUS, first, SIGN), *rest)
        case "mul":
            return _product(setter, node.args, room)
        case "div" if (factors := _unbarred(node)) is not None:
            return _product(setter, factors, room)
        case "derivative":
            return _derivative(setter, node, whole, room)
        case "piecewise":
            return (_piecewise(setter, node, room),)
    return (whole,)


def _is_sum(node: Node) -> bool:
    return isinstance(node, Apply) and node.head == "add"


def _term(setter: Typesetter, term: Node, position: int, room: float) -> Segments:
    """A signed term of a sum: ``- a (b + c)``."""
    whole = setter.term(term, position, Style())
    negative = isinstance(term, Apply) and term.head == "neg"
    body = term.args[0] if negative else term  # type: ignore[union-attr]
    if whole.points <= room:
        return (whole,)
    first, *rest = _summand(setter, body, room)
    signs = whole.content[: -len(setter.at(body, PRODUCT, Style()).content)]
    marked = replace(first, content=signs + first.content, level=SUM)
    return (marked, *rest)


def _summand(setter: Typesetter, node: Node, room: float) -> Segments:
    """What stands behind a sign: a sum in brackets."""
    if _is_sum(node):
        return enclosed("(", segments(setter, node, room - ENCLOSED), ")")
    return segments(setter, node, room)


def _unbarred(node: Apply) -> tuple[Node, ...] | None:
    """``3*(a + b)/c`` => ``3/c``, ``a + b``, which can be broken; None without a sum above."""
    above, below = node.args
    factors = above.args if isinstance(above, Apply) and above.head == "mul" else (above,)
    sums = tuple(factor for factor in factors if _is_sum(factor))
    if not sums:
        return None
    others = tuple(factor for factor in factors if not _is_sum(factor)) or (integer(1),)
    top = others[0] if len(others) == 1 else Apply("mul", others)
    return (Apply("div", (top, below)), *sums)


def _product(setter: Typesetter, factors: Sequence[Node], room: float) -> Segments:
    """``a (b + c) d`` => ``a (b``, ``+ c) d``; without a sum ``a b``, ``\\cdot c``."""
    pieces: list[Piece] = []
    for factor in factors:
        parts = _factor(setter, factor, room, alone=factor is factors[-1])
        if not pieces:
            pieces += parts
        elif len(parts) == 1 and pieces[-1].points + parts[0].points > room:
            pieces.append(replace(prefixed(_DOT, parts[0], PRODUCT), opens=True))
        elif pieces[-1].points + parts[0].points > room:
            pieces += (prefixed(_DOT, parts[0], PRODUCT), *parts[1:])
        else:
            pieces[-1:] = [_beside(pieces[-1], parts[0]), *parts[1:]]
    return tuple(pieces)


def _factor(setter: Typesetter, factor: Node, room: float, *, alone: bool) -> Segments:
    whole = setter.factor(factor, Style(), alone=alone)
    if whole.points <= room / 2 or not isinstance(factor, Apply):
        return (whole,)
    if factor.head == "add":
        return enclosed("(", segments(setter, factor, room - ENCLOSED), ")")
    if factor.head == "derivative":
        return _derivative(setter, factor, whole, room)
    if factor.head in ("div", "mul"):
        parts = segments(setter, factor, room)
        return parts if len(parts) > 1 else (whole,)
    return (whole,)


def _beside(left: Piece, right: Piece) -> Piece:
    """Two factors in one piece; a dot where a digit would run into what stands before it."""
    mixed = left.text[-1].isdigit() and right.text.startswith("\\frac")
    between = DOT if mixed or right.text[0].isdigit() else TIMES
    return Piece(
        (*left.content, between, *right.content),
        PRODUCT,
        tallest((left, right)),
        left.width + right.width,
        left.opens or right.opens,
    )


def enclosed(opening: str, parts: Segments, closing: str, height: int = 0) -> Segments:
    """Parts between brackets as tall as the tallest of them, and of a `height` at least.

    Brackets that grow cannot be closed on another row: those of a given size stand for them.
    """
    left, right = BRACKETS[max(tallest(parts), height)]
    if len(parts) > 1:
        left, right = left.replace("\\left", "\\Biggl"), right.replace("\\right", "\\Biggr")
    before = Token("opening", left + opening, opening.strip())
    after = Token("closing", (f" {right}" if right else "") + closing, closing)
    first, *rest = parts
    start = replace(first, content=(before, *first.content), opens=bool(rest))
    *others, last = (start, *rest)
    return (*others, replace(last, content=(*last.content, after)))


def _derivative(setter: Typesetter, node: Apply, whole: Piece, room: float) -> Segments:
    """``d/dx [a``, ``+ b]``"""
    operand, variable = node.args
    operator = setter.operator(variable)
    if not isinstance(operand, Apply) or operand.head in (*setter.names.functions, *OPERATORS):
        return (whole,)
    if operand.head == "piecewise":
        cases = _piecewise(setter, operand, room - width(operator))
        return (replace(cases, content=operator + cases.content),)
    parts = segments(setter, operand, room - ENCLOSED - width(operator))
    if len(parts) == 1:
        return (whole,)
    first, *rest = enclosed("[ ", parts, "]", height=1)
    return (replace(first, content=operator + first.content), *rest)


def _piecewise(setter: Typesetter, node: Apply, room: float) -> Piece:
    """Cases, each of which may go on over several rows.

    A value that is told for several conditions is broken alike each time: it is one case.
    """
    told = [(value, setter.condition(part)) for value, part in told_cases(setter, node, room)]
    left: dict[Node, float] = {}
    for value, when in told:
        own = max(room - width(when) - CASES, NARROWEST_CASE)
        left[value] = min(own, left.get(value, own))
    rows = tuple((_cell(setter, value, left[value]), when) for value, when in told)
    return Piece((Cases(rows),), PRODUCT, 5, 0)


def told_cases(setter: Typesetter, node: Apply, room: float) -> Iterator[tuple[Node, Node]]:
    """Values with conditions; one with alternatives too wide for a row is told for each."""
    for case in node.args:
        assert isinstance(case, Apply)
        value, condition = case.args
        widths = (setter.piece(part, Style(1)).points for part in (value, condition))
        apart = (
            isinstance(condition, Apply) and condition.head == "or" and sum(widths) + CASES > room
        )
        for part in condition.args if apart else (condition,):  # type: ignore[union-attr]
            yield value, part


def _cell(setter: Typesetter, value: Node, room: float) -> Content:
    """A case's value, in several rows where it needs them."""
    whole = setter.piece(value, Style(1))
    if whole.points <= room:
        return whole.content
    first, *rest = filled(setter, value, room)
    return (Stack((first, *rest)),) if rest else first
