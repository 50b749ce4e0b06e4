"""A program in; the same out with exponentials in its sums that are at most 1.

``R = sum(exp(u))`` is ``e*S`` with ``S = sum(exp(u - M))``, M the largest u of the row and
``e = exp(M)``. In ``x*exp(u)/R`` the e cancels; ``exp(u)/(1 + R)`` is ``exp(u - M)/(1/e + S)``, and
there M is at least 0. What is left of e in a result belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import sympy

from symact.vector.invariance import Shift, pulled
from symact.vector.program import Place, Program, Stage


def is_leveled_by(found: Program, shift: Shift) -> bool:
    """Whether a shift by itself keeps the exponentials of all sums at 1 or below.

    It does not where their exponents hold more than the shifted array and parameters.
    """
    known = {shift.array, *found.parameters}
    powers = {power for stage in found.stages for power in stage.body.atoms(sympy.exp)}
    return all(power.free_symbols <= known for power in powers if found.is_along(power))


def leveled(found: Program) -> Program:
    """The program with one more reduction for every exponential that its sums are multiples of."""
    for exponent in dict.fromkeys(_exponents(found)):
        found = _without(found, exponent) or found
    return found


def _exponents(found: Program) -> Iterator[sympy.Expr]:
    """The u of every sum of ``exp(u)`` times what has no exponential of its own."""
    for stage in found.stages:
        powers = {power for power in stage.body.atoms(sympy.exp) if found.is_along(power)}
        if stage.kind == "sum" and len(powers) == 1:
            (power,) = powers
            if power in sympy.Mul.make_args(stage.body) and not power.has(Place):
                yield power.args[0]


def _without(found: Program, exponent: sympy.Expr) -> Program | None:
    """The program without ``exp(exponent)``; None where it is not clear how large a part is."""
    holders = [n for n, s in enumerate(found.stages) if s.body.has(sympy.exp(exponent))]
    if not holders:
        # It was a power of another, and went with it.
        return None
    number = sum(stage.symbol.name.startswith("#M") for stage in found.stages)
    largest = sympy.Symbol(f"#M{number}", real=True)
    unit = sympy.Symbol("#e", positive=True)
    for level in (largest, sympy.Piecewise((0, largest < 0), (largest, True), evaluate=False)):
        values = {sympy.exp(exponent): unit * sympy.exp(exponent - level)}
        try:
            stages, outputs = _rewritten(found, values, unit, level)
        except TypeError:
            # Powers that cannot be compared, as exp(M)**q and exp(M): the larger is not known.
            return None
        if not any(part.has(unit) for part in (*stages.values(), *outputs)):
            break
    else:
        return None
    made = [replace(stage, body=stages[stage.symbol]) for stage in found.stages]
    made.insert(holders[0], Stage(largest, "max", exponent))
    results = (replace(o, expression=e) for o, e in zip(found.outputs, outputs, strict=True))
    return replace(found, stages=tuple(made), outputs=tuple(results))


def _rewritten(
    found: Program, values: dict[sympy.Expr, sympy.Expr], unit: sympy.Symbol, level: sympy.Expr
) -> tuple[dict[sympy.Symbol, sympy.Expr], list[sympy.Expr]]:
    """Bodies and results without the unit, as far as it is a factor of the reductions."""
    known = dict(values)

    def parted(expression: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr]:
        moved = expression.subs(known, simultaneous=True)
        moved = moved.replace(sympy.log, lambda argument: _logarithm(argument, unit, level))
        return pulled(moved, unit)

    def told(rest: sympy.Expr) -> sympy.Expr:
        # A level that is not negative: what is left of the unit are its inverses.
        return rest if level.is_Symbol else rest.subs(unit, sympy.exp(level))

    bodies = {}
    for stage in found.stages:
        degree, rest = parted(stage.body)
        bodies[stage.symbol] = told(rest)
        known[stage.symbol] = unit**degree * stage.symbol
    outputs = []
    for output in found.outputs:
        degree, rest = parted(output.expression)
        outputs.append(sympy.exp(degree * level) * told(rest))
    return bodies, outputs


def _logarithm(argument: sympy.Expr, unit: sympy.Symbol, level: sympy.Expr) -> sympy.Expr:
    degree, rest = pulled(argument, unit)
    return degree * level + sympy.log(rest)
