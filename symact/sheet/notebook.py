"""An activation or a derivation in; HTML with MathML for a notebook's cell out."""

from __future__ import annotations

from html import escape

from symact.activation import Activation
from symact.derivation.lines import proved
from symact.mathml import mathml
from symact.phrases import phrases
from symact.sheet import axis, either, parts
from symact.sheet.html import HtmlWriter
from symact.sheet.model import Row
from symact.tree import is_indexed

_TABLE = '<table style="border-collapse: collapse; border: none">'
_CELL = 'style="border: none; text-align: {align}; padding: 0.15em 0.3em; background: none"'


def activation_html(activation: Activation) -> str:
    """Title, definition, and derivatives in closed form."""
    title = escape(activation.title or activation.name)
    rows = (*either.definitions(activation).rows, *either.closed_forms(activation).rows)
    return f"<div><strong>{title}</strong>{_table(rows, HtmlWriter(phrases()))}</div>"


def derivation_html(activation: Activation, variables: tuple[str, ...]) -> str | None:
    """The lines of one derivative, each with its reason; None where no line may be printed."""
    rows = lines(activation, variables)
    return _table(rows, HtmlWriter(phrases())) if rows else None


def lines(activation: Activation, variables: tuple[str, ...]) -> tuple[Row, ...]:
    """The lines of one derivative; none where they are not proved, or where there are none."""
    say = phrases()
    if is_indexed(activation.definition):
        return axis.lines(activation, variables[0], say).rows if len(variables) == 1 else ()
    found = proved(activation, variables)
    return () if found is None else parts.lines(activation, found, say).rows


def _table(rows: tuple[Row, ...], writer: HtmlWriter) -> str:
    return _TABLE + "".join(_row(row, writer) for row in rows) + "</table>"


def _row(row: Row, writer: HtmlWriter) -> str:
    left = mathml(row.left.content) if row.left else ""
    right = " ".join(map(writer.formula, row.right.pieces or (row.right.content,)))
    cells = (
        ("right", left),
        ("center", "<math><mo>=</mo></math>"),
        ("left", right),
        ("left", writer.inline(row.reason)),
    )
    inside = "".join(f"<td {_CELL.format(align=align)}>{text}</td>" for align, text in cells)
    return f"<tr>{inside}</tr>"
