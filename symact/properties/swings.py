"""A study in; whether a derivative swings beyond all bounds on both sides, proved, out.

Where ``x = (2*pi*n + p)/w`` every sine and cosine of multiples of ``w*x`` is a constant, and what
is left has a limit for large n. A continuous function that tends to both infinities along two such
sequences takes every real value on every half-line: ``x*cos(x)``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

import sympy
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from symact.properties.study import Study

_MOST_PHASES = 48
"""Quarters of the fastest wave that are tried, within a turn of them all."""


def swings(study: Study, order: int) -> bool:
    """Whether a derivative of a function without breaks takes every real value for large inputs."""
    if study.breaks or not study.total or len(study.curves) != 1:
        return False
    (curve,) = study.curves
    found = set(_limits(curve.derivative(order), study.pieces.variable))
    return {sympy.oo, -sympy.oo} <= found


def _limits(expression: sympy.Expr, variable: sympy.Symbol) -> Iterator[sympy.Expr]:
    """The limits along points of equal phase, for several phases; none where a wave is not."""
    waves = [one for one in expression.atoms(sympy.sin, sympy.cos) if one.has(variable)]
    slopes = [wave.args[0].diff(variable) for wave in waves]
    if not slopes or any(slope.has(variable) for slope in slopes):
        return
    ratios = [slope / slopes[0] for slope in slopes]
    if not all(ratio.is_Rational for ratio in ratios):
        return
    common = reduce(sympy.gcd, ratios)
    times = [ratio / common for ratio in ratios]
    quarters = 4 * max(map(abs, times))
    for quarter in range(min(quarters, _MOST_PHASES)):
        phase = 2 * sympy.pi * quarter / quarters
        constants = {
            wave: wave.func(wave.args[0].subs(variable, 0) + each * phase)
            for wave, each in zip(waves, times, strict=True)
        }
        left = expression.xreplace(constants)
        if any(part.has(variable) for part in left.atoms(TrigonometricFunction)):
            return
        try:
            yield sympy.limit(left, variable, sympy.oo)
        except (NotImplementedError, ValueError):
            # SymPy finds no limit in this phase: the others may tell enough, or nothing is said.
            continue
