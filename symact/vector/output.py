"""A program and one derived from it in; the same in terms of the program's own output, out.

Where ``y = f(x, R)`` can be solved for x, elements give way to outputs: softmax's gradient
``g*e/R - e*A/R**2`` becomes ``y*(g - B)`` with ``B = sum(g*y)``. If no reduction of the input is
left, the derivative is a function of the output alone.
"""

from __future__ import annotations

from dataclasses import replace

import sympy

from symact.vector.adjoint import GRADIENT, TANGENT, Stages
from symact.vector.program import Marked, Output, Program, Stage

_DIGITS = 30


class _Output(sympy.Symbol):
    """A symbol that no input is equal to, whatever its name: an input may be called y, too."""

    @classmethod
    def class_key(cls) -> tuple[int, int, str]:
        return sympy.Symbol.class_key()


OUTPUT = _Output("y", real=True)


def inverse(found: Program) -> sympy.Expr | None:
    """The only input's element by the output's at the same place: ``log(R*y)`` for softmax."""
    output = found.outputs[0].expression
    present = [array for array in found.arrays if output.has(array)]
    if not found.outputs[0].along or len(present) != 1 or output.has(sympy.Piecewise):
        return None
    try:
        solutions = sympy.solve(sympy.Eq(output, OUTPUT), present[0])
    except (NotImplementedError, ValueError):
        # SymPy raises these where it finds no algorithm: then there is no shorter form to offer,
        # and the derivative in terms of the input is as good as before.
        return None
    return solutions[0] if len(solutions) == 1 else None


def by_output(found: Program, derived: Program) -> Program | None:
    """A program derived from `found`, with outputs in place of elements; None if unsolvable.

    The array `OUTPUT` takes the place of the input; reductions of the input stay as they are. None
    also where another argument has its name.
    """
    others = (*found.numbers, *found.parameters)
    solved = inverse(found) if all(one.name != OUTPUT.name for one in others) else None
    if solved is None or any(stage.kind != "sum" for stage in found.stages):
        return None
    (array,) = (one for one in found.arrays if found.outputs[0].expression.has(one))
    own = {stage.symbol for stage in found.stages}
    stages: list[Stage] = list(found.stages)
    made = Stages({*derived.arrays, OUTPUT}, stages, "B")
    values = {array: solved}
    for stage in derived.stages:
        if stage.symbol in own:
            continue
        body = tidy(stage.body.subs(values))
        if stage.kind != "sum":
            return None
        values[stage.symbol] = made.total(body)
    outputs = tuple(Output(tidy(one.expression.subs(values)), one.along) for one in derived.outputs)
    arrays = tuple(OUTPUT if one == array else one for one in derived.arrays)
    return pruned(replace(derived, arrays=arrays, stages=tuple(stages), outputs=outputs))


def needs_no_input(found: Program) -> bool:
    """Whether a program in outputs asks for nothing of the input."""
    own = {*found.parameters, *(stage.symbol for stage in found.stages)}
    allowed = {OUTPUT, GRADIENT, TANGENT, *own}
    parts = [*(s.body for s in found.stages), *(o.expression for o in found.outputs)]
    free = set().union(*(part.free_symbols for part in parts))
    return {s for s in free if not s.name.startswith("#n")} <= allowed and not any(
        stage.symbol.name.startswith("#R") for stage in found.stages
    )


def of_input(found: Program, derived: Program) -> Program:
    """A program in outputs as one in inputs again, the output's formula in its place."""
    value = {OUTPUT: found.outputs[0].expression}
    stages = [*found.stages]
    known = {stage.symbol for stage in found.stages}
    for stage in derived.stages:
        if stage.symbol not in known:
            stages.append(replace(stage, body=stage.body.subs(value)))
    outputs = tuple(replace(one, expression=one.expression.subs(value)) for one in derived.outputs)
    extra = tuple(a for a in derived.arrays if a != OUTPUT and a not in found.arrays)
    return pruned(
        replace(
            found,
            arrays=(*found.arrays, *extra),
            numbers=derived.numbers,
            stages=tuple(stages),
            outputs=outputs,
        )
    )


def tidy(expression: sympy.Expr) -> sympy.Expr:
    """The shorter of an expression's forms: fewer symbols, then common factors outside."""
    candidates = [expression, sympy.factor_terms(expression)]
    if _may_lose_a_symbol(expression):
        reduced = sympy.factor_terms(sympy.simplify(expression))
        if len(reduced.free_symbols) < len(expression.free_symbols):
            candidates.append(reduced)
    return min(candidates, key=lambda one: (len(one.free_symbols), sympy.count_ops(one), str(one)))


def _may_lose_a_symbol(expression: sympy.Expr) -> bool:
    """Whether an expression seems not to depend on one of its symbols.

    It asks that of numbers, as simplification takes long where an expression is.
    """
    if expression.has(sympy.Piecewise):
        return False
    names = sorted({*expression.free_symbols, *expression.atoms(Marked)}, key=str)
    at = {name: sympy.Rational(3 + place, 11 + 2 * place) for place, name in enumerate(names)}
    here = expression.xreplace(at).evalf(_DIGITS)
    if not here.is_finite:
        return True
    moved = ({**at, name: at[name] + sympy.Rational(1, 3)} for name in names)
    gaps = (abs(expression.xreplace(one).evalf(_DIGITS) - here) for one in moved)
    return any(gap.is_finite and gap <= abs(here) * 10 ** (5 - _DIGITS) for gap in gaps)


def pruned(found: Program) -> Program:
    """Leaves out the reductions that nothing asks for."""
    needed = set().union(*(one.expression.free_symbols for one in found.outputs))
    kept: list[Stage] = []
    for stage in reversed(found.stages):
        if stage.symbol in needed:
            needed |= stage.body.free_symbols
            kept.append(stage)
    return replace(found, stages=tuple(reversed(kept)))
