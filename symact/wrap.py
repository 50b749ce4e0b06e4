"""From a tree to boxes in rows: a long formula is broken between terms, at any depth of brackets.

The parts between which a line may be broken are laid out greedily. A part that opens a bracket
which a later row closes begins a row, so that what belongs together stands together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from symact.boxes import DOT, GAP, MINUS, TIMES, Cases, Content, Fraction, Stack, Token
from symact.latex import latex_of
from symact.metrics import INDENT, width
from symact.pieces import BRACKETS, PRODUCT, SIGN, SUM, Piece, prefixed, tallest
from symact.tree import Apply, Node, integer
from symact.typeset import Style, Typesetter
from symact.vocabulary import OPERATORS, Vocabulary, symbol_latex

LINE = 58
"""Widest right-hand side, in characters, before it is broken."""

NARROWEST = 24
"""What a line has at least, in characters."""

NARROWEST_CASE = 15
"""What a case is given of a line, however wide its condition."""

NARROWER = 4
"""Characters by which a line is broken earlier where it turns out too wide."""

BETWEEN = 36.0
"""Points that the equals sign, primes, and space beside a formula take."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a display is broken for, in points."""

    line: float
    reason: float
    """The column of reasons."""
    left: float
    """The widest left side that its formulas stand beside, not below."""

    def room(self, left: float) -> float:
        """What formulas have between a reason and a left side, 0 where they stand below that."""
        return self.line - self.reason - BETWEEN - left


SHEET = Page(470.0, 120.0, 120.0)
"""A data sheet's own page."""

PAPER = Page(345.0, 86.0, 64.0)
"""The page of LaTeX's article, 10 point: that of a user's paper."""

CONTINUED = " \\\\ &\\quad "
"""Between two rows of one formula."""

_PARTIAL = Token("name", "\\partial")
_DOT = Token("times", "\\cdot ", "·")
"""A dot that begins a row."""

Segments = tuple[Piece, ...]


def wrapped(
    node: Node, names: Vocabulary, room: int = LINE, by: str = "", page: Page = PAPER
) -> str:
    """A tree's LaTeX for a display; a long sum continues on further rows of the alignment."""
    return CONTINUED.join(map(latex_of, rows(node, names, room, by, page)))


def rows(
    node: Node, names: Vocabulary, room: int = LINE, by: str = "", page: Page = PAPER
) -> tuple[Content, ...]:
    """A tree's boxes, in the fewest rows of `room` characters that fit a page, or the narrowest.

    Beside them stand the subject's derivative `by` an argument and a reason, or without an
    argument the subject alone.
    """
    setter = Typesetter(names)
    left = setter.piece(names.call())
    beside = width(left.content)
    if not by:
        return _fitting(setter, node, room - left.width, page.line - BETWEEN - beside)
    beside += width(_partial(by)) if _is_partial(by, names) else 0
    if beside <= page.left:
        most = page.room(beside)
        found = _fitting(setter, node, room - left.width, most)
        if widest(found) <= most:
            return found
    return _fitting(setter, node, room, page.room(0.0))


def _fitting(setter: Typesetter, node: Node, room: int, most: float) -> tuple[Content, ...]:
    """Rows of at most `room` characters, or of fewer where these take more than `most` points."""
    found = [_rows(setter, node, room)]
    while (room := room - NARROWER) >= NARROWEST and widest(found[-1]) > most:
        found.append(_rows(setter, node, room))
    return found[-1] if widest(found[-1]) <= most else min(found, key=widest)


def _is_partial(by: str, names: Vocabulary) -> bool:
    return (by,) != names.functions[names.subject].inputs


def _partial(by: str) -> Content:
    return (Fraction((_PARTIAL,), (_PARTIAL, GAP, Token("name", symbol_latex(by)))),)


def widest(found: tuple[Content, ...]) -> float:
    """The points that rows of a formula take."""
    return max(width(row) + INDENT * (place > 0) for place, row in enumerate(found))


def _rows(setter: Typesetter, node: Node, room: int) -> tuple[Content, ...]:
    found: list[Content] = []
    width = 0
    for segment in segments(setter, node, room):
        if found and width + segment.width <= room and not segment.opens:
            found[-1] += (GAP, *segment.content)
            width += segment.width
        else:
            found.append(segment.content)
            width = segment.width
    return tuple(found)


def segments(setter: Typesetter, node: Node, room: int) -> Segments:
    """Pieces that side by side are the node's LaTeX, and between which a line may be broken."""
    whole = setter.piece(node)
    if whole.width <= room or not isinstance(node, Apply):
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


def _term(setter: Typesetter, term: Node, position: int, room: int) -> Segments:
    """A signed term of a sum: ``- a (b + c)``."""
    whole = setter.term(term, position, Style())
    negative = isinstance(term, Apply) and term.head == "neg"
    body = term.args[0] if negative else term  # type: ignore[union-attr]
    if whole.width <= room:
        return (whole,)
    first, *rest = _summand(setter, body, room)
    signs = whole.content[: -len(setter.at(body, PRODUCT, Style()).content)]
    marked = replace(first, content=signs + first.content, level=SUM, width=first.width + 1)
    return (marked, *rest)


def _summand(setter: Typesetter, node: Node, room: int) -> Segments:
    """What stands behind a sign: a sum in brackets."""
    if _is_sum(node):
        return _enclosed("(", segments(setter, node, room - 4), ")")
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


def _product(setter: Typesetter, factors: Sequence[Node], room: int) -> Segments:
    """``a (b + c) d`` => ``a (b``, ``+ c) d``; without a sum ``a b``, ``\\cdot c``."""
    pieces: list[Piece] = []
    for factor in factors:
        parts = _factor(setter, factor, room, alone=factor is factors[-1])
        if not pieces:
            pieces += parts
        elif len(parts) == 1 and pieces[-1].width + parts[0].width > room:
            pieces.append(replace(prefixed(_DOT, parts[0], PRODUCT), opens=True))
        elif pieces[-1].width + parts[0].width > room:
            pieces += (prefixed(_DOT, parts[0], PRODUCT), *parts[1:])
        else:
            pieces[-1:] = [_beside(pieces[-1], parts[0]), *parts[1:]]
    return tuple(pieces)


def _factor(setter: Typesetter, factor: Node, room: int, *, alone: bool) -> Segments:
    whole = setter.factor(factor, Style(), alone=alone)
    if whole.width <= room // 2 or not isinstance(factor, Apply):
        return (whole,)
    if factor.head == "add":
        return _enclosed("(", segments(setter, factor, room - 4), ")")
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


def _enclosed(opening: str, parts: Segments, closing: str, height: int = 0) -> Segments:
    """Parts between brackets as tall as the tallest of them, and of a `height` at least.

    Brackets that grow cannot be closed on another row: those of a given size stand for them.
    """
    left, right = BRACKETS[max(tallest(parts), height)]
    if len(parts) > 1:
        left, right = left.replace("\\left", "\\Biggl"), right.replace("\\right", "\\Biggr")
    before = Token("opening", left + opening, opening.strip())
    after = Token("closing", (f" {right}" if right else "") + closing, closing)
    first, *rest = parts
    start = replace(
        first, content=(before, *first.content), width=first.width + 1, opens=bool(rest)
    )
    *others, last = (start, *rest)
    return (*others, replace(last, content=(*last.content, after), width=last.width + 1))


def _derivative(setter: Typesetter, node: Apply, whole: Piece, room: int) -> Segments:
    """``d/dx [a``, ``+ b]``"""
    operand, variable = node.args
    operator = setter.operator(variable)
    if not isinstance(operand, Apply) or operand.head in (*setter.names.functions, *OPERATORS):
        return (whole,)
    if operand.head == "piecewise":
        cases = _piecewise(setter, operand, room - 3)
        return (replace(cases, content=operator + cases.content, width=cases.width + 3),)
    parts = segments(setter, operand, room - 6)
    if len(parts) == 1:
        return (whole,)
    first, *rest = _enclosed("[ ", parts, "]", height=1)
    return (replace(first, content=operator + first.content, width=first.width + 3), *rest)


def _piecewise(setter: Typesetter, node: Apply, room: int) -> Piece:
    """Cases, each of which may go on over several rows."""
    rows, widths = [], []
    for value, condition in _told_cases(setter, node, room):
        when = setter.piece(condition, Style(1))
        left = max(room - when.width - 5, NARROWEST_CASE)
        rows.append((_cell(setter, value, left), setter.condition(condition)))
        widths.append(min(left, setter.piece(value).width) + when.width + 5)
    return Piece((Cases(tuple(rows)),), PRODUCT, 5, max(widths))


def _told_cases(setter: Typesetter, node: Apply, room: int) -> Iterator[tuple[Node, Node]]:
    """Values with conditions; one with alternatives too wide for a row is told for each."""
    for case in node.args:
        assert isinstance(case, Apply)
        value, condition = case.args
        widths = (setter.piece(part, Style(1)).width for part in (value, condition))
        apart = isinstance(condition, Apply) and condition.head == "or" and sum(widths) + 5 > room
        for part in condition.args if apart else (condition,):  # type: ignore[union-attr]
            yield value, part


def _cell(setter: Typesetter, value: Node, room: int) -> Content:
    """A case's value, in several rows where it needs them."""
    whole = setter.piece(value, Style(1))
    if whole.width <= room:
        return whole.content
    first, *rest = _rows(setter, value, room)
    return (Stack((first, *rest)),) if rest else first
