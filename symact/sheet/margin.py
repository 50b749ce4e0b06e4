"""Rows of formulas and a page in; where left sides and reasons have room beside them, out."""

from __future__ import annotations

from symact.boxes import Content
from symact.metrics import text_width, width
from symact.sheet.model import Display, Row
from symact.sheet.text import plain_text
from symact.wrap import PAPER, Page, widest

APART = 16.0
"""Points between a formula and a reason beside it, at least."""


def lines(row: Row, page: Page) -> tuple[Content, ...]:
    """The rows of a formula on a page."""
    return (row.right.paper if page is PAPER else row.right.rows) or (row.right.content,)


def is_alone(display: Display, page: Page) -> bool:
    """Whether formulas with reasons stand below their left side, not beside it."""
    left = max((_left(row) for row in display.rows if row.left and row.reason), default=0.0)
    formulas = max((widest(lines(row, page)) for row in display.rows), default=0.0)
    return left > 0 and (left > page.left or formulas > page.room(left))


def is_beside(row: Row, page: Page, left: float) -> bool:
    """Whether a reason has room beside the last row of a formula, to the right of a left side."""
    last = lines(row, page)[-1]
    return page.room(left) - width(last) - text_width(plain_text(row.reason)) > APART


def widest_left(display: Display) -> float:
    return max(map(_left, display.rows), default=0.0)


def _left(row: Row) -> float:
    return width(row.left.content) if row.left else 0.0
