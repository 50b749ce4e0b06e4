"""From a branch's expression to the text that the exact path's last resort evaluates."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import sympy

from symact.expression_text import text
from symact.normal_form import unevaluated
from symact.source_text import WIDTH, bracketed
from symact.stabilize import KernelForm, series


def is_exact(expression: sympy.Expr) -> bool:
    """Whether an expression is a product of numbers and symbols: it cannot cancel."""
    return all(
        factor.is_number or factor.is_Symbol or (factor.is_Pow and _is_power(factor))
        for factor in sympy.Mul.make_args(expression)
    )


def _is_power(factor: sympy.Expr) -> bool:
    return bool(factor.base.is_Symbol and factor.exp.is_Integer and factor.exp > 0)


def is_short_sum(expression: sympy.Expr) -> bool:
    """Whether an expression is a sum of at most two floats, but for factors: its sign is sure."""
    terms = sympy.Add.make_args(expression)
    return len(terms) <= 2 and all(
        term.as_coeff_Mul()[1].is_Symbol or term.is_Rational for term in terms
    )


def may_be_undefined(expression: sympy.Expr) -> bool:
    """Whether an expression may have no value at some point: it divides, or takes a logarithm."""
    return any(
        not (node.base.is_positive or node.base.is_negative)
        for node in expression.atoms(sympy.Pow)
        if not (node.exp.is_Integer and node.exp > 0) and not node.base.is_number
    ) or any(not node.args[0].is_positive for node in expression.atoms(sympy.log))


_LONGEST = 6_000
"""Characters of all texts of one expression beyond its first."""


def program(name: str, args: Sequence[str], expression: sympy.Expr, form: KernelForm) -> str:
    """A statement that registers an expression: ``_f_expression = _ball_wide.program("x", …)``.

    It stands there as it is and in those of its kernel forms that are no series.
    """
    texts, plain = [text(expression)], unevaluated(expression)
    for other in form.forms:
        if not other.has(series) and other != plain:
            texts.append(text(other))
    while sum(map(len, texts[1:])) > _LONGEST:
        texts.remove(max(texts[1:], key=len))
    items = [f'"{" ".join(args)}"', *map(_quoted, texts)]
    return bracketed(f"{name} = _ball_wide.program(", items)


def _quoted(long: str) -> str:
    """A string literal, broken into several where it is long."""
    lines = textwrap.wrap(
        long, WIDTH - 7, break_long_words=True, break_on_hyphens=False, drop_whitespace=False
    )
    return "\n    ".join(f'"{line}"' for line in lines)
