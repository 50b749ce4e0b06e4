"""Where a form's arithmetic may fall below the normal floats, and the result still show it.

A product that underflows errs by up to 2**-1074. That is nothing beside a result in range, unless
what follows magnifies it: ``x**3/(x**2 + sin(x)**2)`` divides what is left of ``x**3`` by little.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import inf

import sympy

from symact.expression_text import text
from symact.fast_bounds import LARGEST_INPUT, Size, Sizes

IN_RANGE = -800.0
"""Binary logarithm of the smallest result that the guard takes for one in range."""

_FLOAT32 = -160.0
"""That of numbers which are zero as a float32, and half of which are."""

_DIVISOR = -960.0
"""That of the smallest number that the guard lets divide."""

_SMALLEST_FLOAT32 = -149.0

_LOST, _RISKY, _SOLID = -1074.0, -1000.0, -60.0
_KEPT = {True: 70.0, False: 40.0}
"""How many binary digits must be right, for float64 results or not."""

_Context = tuple[tuple[sympy.Expr | None, bool], ...]
"""What a value is multiplied with on its way to the result, or, if the second is true, divided by;
None magnifies without bound."""


def faint(roots: Iterable[sympy.Expr], sizes: Sizes) -> frozenset[sympy.Expr]:
    """The nodes, and products of the first factors of one, that must be normal numbers."""
    # Where an input is 0, nothing is lost.
    known = {sizes.short: Size(_SMALLEST_FLOAT32, LARGEST_INPUT)} if sizes.short else {}
    sizes = replace(sizes, known=known)
    found = _Search(sizes)
    least = IN_RANGE if sizes.pairs else _FLOAT32
    for root in roots:
        found.visit(root, (), max(least, sizes.of(root).low))
    return frozenset(found.faint)


def in_order(product: sympy.Expr) -> list[sympy.Expr]:
    """Factors as they are multiplied: a constant first, and symbols last.

    What then underflows is rounded only once.
    """
    constant, rest = product.as_independent(*product.free_symbols, as_Add=False)
    factors = sympy.Mul.make_args(rest)
    ordered = sorted(factors, key=lambda factor: (factor.is_Symbol, text(factor)))
    return ordered if constant == 1 else [constant, *ordered]


@dataclass(slots=True)
class _Search:
    sizes: Sizes
    faint: set[sympy.Expr] = field(default_factory=set)
    tiny: dict[tuple[sympy.Expr, float], Sizes] = field(default_factory=dict)

    def visit(self, node: sympy.Expr, context: _Context, least: float) -> None:
        """Look at a node and its parts; the result is at least ``2**least``, or not taken."""
        if node.is_Symbol or not node.free_symbols:
            return
        self.note(node, context, least)
        name, low = node.func.__name__, self.sizes.of(node).low
        if low >= IN_RANGE:
            # What is nothing beside this stays so.
            context, least = (), low
        if node.is_Add:
            for term in node.args:
                self.visit(term, context, least)
        elif node.is_Mul or name == "times":
            self.product(node, context, least)
        elif node.is_Pow and node.exp.is_negative:
            self.visit(1 / node, (), _DIVISOR)
        elif node.is_Pow:
            rest = node.base ** (node.exp - 1)
            self.visit(node.base, (*context, (rest, False)), least)
        elif name in ("exp", "cosh"):
            self.visit(node.args[0], (), 0.0)
        else:
            steep = (None, False) if name in ("log", "sqrt", "pow_") else None
            for argument in node.args:
                self.visit(argument, (*context, steep) if steep else context, least)

    def product(self, node: sympy.Expr, context: _Context, least: float) -> None:
        top, bottom = sympy.fraction(sympy.Mul(*node.args, evaluate=node.is_Mul))
        if bottom.free_symbols:
            self.visit(bottom, (), _DIVISOR)
            context = (*context, (bottom, True))
            self.note(top, context, least)
        factors = in_order(top)
        for place, factor in enumerate(factors):
            others = [(other, False) for other in factors[:place] + factors[place + 1 :]]
            self.visit(factor, (*context, *others), least)
        for several in (factors, sympy.Mul.make_args(top)):
            for place in range(2, len(several)):
                rest = [(other, False) for other in several[place:]]
                self.note(sympy.Mul(*several[:place]), (*context, *rest), least)

    def note(self, node: sympy.Expr, context: _Context, least: float) -> None:
        """Keep a node that may underflow, if its error may then be seen."""
        if node.as_coeff_Mul()[1].is_Symbol and abs(node.as_coeff_Mul()[0]) >= 1:
            return
        is_product = node.is_Mul or node.is_Pow or node.func.__name__ in ("times", "pow_", "erfc")
        if is_product and self.sizes.of(node).low < _RISKY:
            sizes = self.where_tiny(node)
            gain = sum(_magnified(sizes, *factor) for factor in context)
            if gain > least - _LOST - _KEPT[sizes.pairs]:
                self.faint.add(node)

    def where_tiny(self, node: sympy.Expr) -> Sizes:
        """Sizes where a node underflows: if one symbol alone can make it small, that is tiny."""
        lows = {factor: self.sizes.of(factor).low for factor in sympy.Mul.make_args(node)}
        small = [factor.as_base_exp() for factor, low in lows.items() if low < _SOLID]
        if len(small) != 1:
            return self.sizes
        ((base, exponent),) = small
        if not (base.is_Symbol and exponent.is_Integer and exponent > 0):
            return self.sizes
        high = (_RISKY - sum(min(low, 0.0) for low in lows.values() if low >= _SOLID)) / exponent
        if (base, high) not in self.tiny:
            known = {base: Size(self.sizes.of(base).low, float(high))}
            self.tiny[base, high] = replace(self.sizes, known=known)
        return self.tiny[base, high]


def _magnified(sizes: Sizes, factor: sympy.Expr | None, divides: bool) -> float:
    if factor is None:
        return inf
    return -max(sizes.of(factor).low, _DIVISOR) if divides else sizes.of(factor).high
