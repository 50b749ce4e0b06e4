"""A program in; the same out with a sum less one of its terms as the sum of the others.

``1 - exp(z[t])/sum(exp(z[j]))`` => ``sum(exp(z[j]), where j is not t)/sum(exp(z[j]))``: what is
left of 1 beside a large element keeps its digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import sympy

from symact.vector.program import Place, Program, Stage, reduced_symbol


def complemented(found: Program) -> Program:
    """The program with one more reduction for each sum that its own term at a key is taken off."""
    rewriting = _Rewriting(found.arrays)
    for stage in found.stages:
        rewriting.add(replace(stage, body=rewriting.of(stage.body)))
    outputs = tuple(replace(one, expression=rewriting.of(one.expression)) for one in found.outputs)
    return replace(found, stages=tuple(rewriting.stages), outputs=outputs)


@dataclass(slots=True)
class _Rewriting:
    """The reductions so far, those of others among them."""

    arrays: tuple[sympy.Symbol, ...]
    stages: list[Stage] = field(default_factory=list)

    def add(self, stage: Stage) -> None:
        self.stages.append(stage)

    def of(self, expression: sympy.Expr) -> sympy.Expr:
        """An expression without sums that a term of their own is taken off."""
        for stage, key, term in list(self.terms()):
            if {stage.symbol, *term.free_symbols} <= expression.free_symbols:
                share = term / stage.symbol
                others = self.others(stage, key, expression, share)
                if others is not None:
                    expression = others
        return expression

    def terms(self) -> Iterator[tuple[Stage, sympy.Symbol, sympy.Expr]]:
        """Sums, with keys, and what is summed at the place of a key."""
        taken: dict[sympy.Symbol, dict[sympy.Expr, sympy.Symbol]] = {}
        for stage in self.stages:
            if stage.key is not None:
                taken.setdefault(stage.key, {})[stage.body] = stage.symbol
        for stage in self.stages:
            if stage.kind != "sum" or stage.body.has(Place):
                continue
            arrays = stage.body.free_symbols & set(self.arrays)
            for key, elements in taken.items():
                if arrays and arrays <= elements.keys():
                    yield stage, key, stage.body.subs(elements)

    def others(
        self, stage: Stage, key: sympy.Symbol, expression: sympy.Expr, share: sympy.Expr
    ) -> sympy.Expr | None:
        """``1 - share`` => the share of the others, everywhere; None where it is nowhere."""
        body = stage.body * (1 - Place(key))
        symbol = reduced_symbol(len(self.stages), "sum", stage.body, stem="C")

        def rest(total: sympy.Expr) -> sympy.Expr:
            for one in total.args:
                for other in total.args:
                    if sympy.cancel(other / one + share) == 0:
                        return sympy.Add(total, -one, -other, one * symbol / stage.symbol)
            return total

        made = expression.replace(lambda node: node.is_Add, rest)
        if not made.has(symbol):
            return None
        self.add(Stage(symbol, "sum", body))
        return made
