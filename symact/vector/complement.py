"""A program in; the same out with a sum less one of its terms as the sum of the others.

``1 - exp(z[t])/sum(exp(z[j]))`` => ``sum(exp(z[j]), where j is not t)/sum(exp(z[j]))``: what is
left of 1 beside a large element keeps its digits.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import sympy

from symact.vector.output import pruned
from symact.vector.program import Place, Program, Stage, reduced_symbol


def complemented(found: Program) -> Program:
    """The program with one more reduction for each sum that its own term at a key is taken off."""
    made = replace(found, stages=(), outputs=())
    for stage in found.stages:
        made, body = _complemented(made, stage.body)
        made = replace(made, stages=(*made.stages, replace(stage, body=body)))
    for output in found.outputs:
        made, expression = _complemented(made, output.expression)
        made = replace(made, outputs=(*made.outputs, replace(output, expression=expression)))
    return pruned(made)


def _complemented(found: Program, expression: sympy.Expr) -> tuple[Program, sympy.Expr]:
    """An expression without sums that a term of their own is taken off, and the sums of others."""
    for stage in found.stages:
        if stage.kind != "sum" or stage.body.has(Place):
            continue
        for key, term in found.picked(stage.body).items():
            if not {stage.symbol, *term.free_symbols} <= expression.free_symbols:
                continue
            others = reduced_symbol(len(found.stages), "sum", stage.body, stem="C")
            rewritten = _without(expression, term / stage.symbol, others / stage.symbol)
            if rewritten != expression:
                body = stage.body * (1 - Place(key))
                found = replace(found, stages=(*found.stages, Stage(others, "sum", body)))
                expression = rewritten
    return found, expression


def _without(expression: sympy.Expr, share: sympy.Expr, rest: sympy.Expr) -> sympy.Expr:
    """``1 - share`` => ``rest`` everywhere."""

    def of(total: sympy.Expr) -> sympy.Expr:
        for one, other in permutations(total.args, 2):
            if sympy.cancel(other / one + share) == 0:
                return sympy.Add(total, -one, -other, one * rest)
        return total

    return expression.replace(lambda node: node.is_Add, of)
