"""A program in; what of it the arithmetic of the result's own precision may compute, out.

A product of few factors is right to few roundings whatever its precision is, if every factor is an
element as it was read, an exponential, or the distance of an element from a value of the row known
to twice the digits. So is a sum of exponentials. All else is computed in more digits.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from symact.vector.invariance import Shift
from symact.vector.program import Place, Program, Stage


@dataclass(frozen=True, slots=True)
class Part:
    """``sign*element + rest``: an element, or an exponential, and a value of the row."""

    element: sympy.Expr
    sign: int
    rest: sympy.Expr


@dataclass(frozen=True, slots=True)
class Native:
    """``factor`` times one or two parts; the factor is a value of the row."""

    factor: sympy.Expr
    parts: tuple[Part, ...]

    @property
    def row_values(self) -> tuple[sympy.Expr, ...]:
        """The values of the row that are to be known to twice the digits."""
        values = (self.factor, *(part.rest for part in self.parts))
        return tuple(value for value in values if value not in (0, 1, -1))


def native(
    expression: sympy.Expr, found: Program, shift: Shift | None, power: sympy.Expr | None = None
) -> Native | None:
    """A result, of elements and perhaps the one exponential, as a product; None if it is none."""
    factors = sympy.Mul.make_args(expression)
    varying = [factor for factor in factors if found.is_along(factor)]
    factor = sympy.Mul(*(one for one in factors if not found.is_along(one)))
    parts = [_part(one, found, shift, power) for one in varying]
    made = tuple(part for part in parts if part is not None)
    if not 1 <= len(made) <= 2 or len(made) < len(parts):
        return None
    is_alone = len(made) == 1 and made[0].rest == 0
    return Native(factor, made) if is_alone or factor in (1, -1) else None


def _part(
    factor: sympy.Expr, found: Program, shift: Shift | None, power: sympy.Expr | None
) -> Part | None:
    varying = [term for term in sympy.Add.make_args(factor) if found.is_along(term)]
    if len(varying) != 1:
        return None
    sign = -1 if varying[0].could_extract_minus_sign() else 1
    element, rest = sign * varying[0], factor - varying[0]
    if element == power and rest == 0:
        return Part(element, sign, rest)
    moved = {*dict(found.ends), *(shift.others if shift is not None else ())}
    if element not in found.arrays or element in moved:
        return None
    if shift is not None and element == shift.array and rest != 0:
        toward = -sign if shift.end == "max" else sign
        if _sign(rest, found, shift) != toward:
            return None
    return Part(element, sign, rest)


def _sign(rest: sympy.Expr, found: Program, shift: Shift) -> int:
    """The sign of a value of the row, given that a sum of exponentials is at least 1; 0 if open."""
    least = {
        stage.symbol: 1 + sympy.Dummy(nonnegative=True)
        for stage in found.stages
        if peaks(stage, shift)
    }
    value = rest.subs(least)
    return 1 if value.is_nonnegative else -1 if value.is_nonpositive else 0


def peaks(stage: Stage, shift: Shift | None) -> bool:
    """Whether a reduction is a sum of exponentials of which that at the row's end is 1."""
    return (
        shift is not None
        and stage.kind == "sum"
        and isinstance(stage.body, sympy.exp)
        and stage.body.subs(shift.array, 0) == 1
    )


def lone_sum(found: Program, shift: Shift | None) -> Stage | None:
    """The sum of ``exp(x)`` that is the only sum of a program, where native arithmetic will do.

    Results see it as a factor, or under a logarithm: nothing magnifies the error of a rounding.
    """
    sums = [stage for stage in found.stages if stage.kind != "at"]
    if shift is None or len(sums) != 1 or not peaks(sums[0], shift):
        return None
    (total,) = sums
    keeping = [one for one in found.outputs if found.elsewhere(one.expression).has(total.body)]
    if (total.body.args[0] / shift.array) not in (1, -1) or len(keeping) > 1:
        return None
    for output in found.outputs:
        expression = found.elsewhere(output.expression)
        logarithm = expression.subs(sympy.log(total.symbol), sympy.Dummy(real=True))
        only_logarithm = not expression.has(total.body) and not logarithm.has(total.symbol)
        if output.along:
            form = native(expression, found, shift, total.body)
            if form is None or not (only_logarithm or _is_multiple(form, total.body)):
                return None
        elif not only_logarithm:
            return None
    return total


def _is_multiple(form: Native, power: sympy.Expr) -> bool:
    return [part.element for part in form.parts] == [power] and form.factor not in (1, -1)


def over_one_denominator(expression: sympy.Expr, found: Program) -> sympy.Expr:
    """``g - e*A/R`` => ``(g*R - e*A)/R``: where the terms cancel, R's low part is what is left."""
    for part in sympy.Mul.make_args(expression):
        if not part.is_Add:
            continue
        for stage in found.stages:
            parts = [sympy.fraction(term)[1].has(stage.symbol) for term in part.args]
            if stage.kind == "sum" and any(parts) and not all(parts):
                top = sympy.Add(*(term * stage.symbol for term in part.args))
                if not sympy.fraction(sympy.together(top))[1].has(stage.symbol):
                    return expression / part * top / stage.symbol
    return expression


def has_place(expression: sympy.Expr) -> bool:
    """Whether an expression differs at the places that keys name."""
    return bool(expression.has(Place))


def is_parted(stage: Stage, found: Program, shift: Shift | None) -> bool:
    """Whether it matters how far a sum of powers is from the largest, 1: logarithms and
    differences see it."""
    if not peaks(stage, shift):
        return False
    results = [output.expression for output in found.outputs]
    bodies = [*results, *(other.body for other in found.stages)]
    in_logarithm = any(atom.has(stage.symbol) for body in bodies for atom in body.atoms(sympy.log))
    return in_logarithm or any(
        has_place(one) or over_one_denominator(one, found) != one for one in results
    )
