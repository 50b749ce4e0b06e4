"""A program in; whether plain float64 arithmetic has the digits for float32 results out.

Rows of float32s are put through the program in balls as wide as that arithmetic is inexact: where
sums cancel, as in the gradient of a row with one dominant element, their radii tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import sympy
from flint import arb, ctx

from symact.numeric import ball
from symact.ulp import FORMATS
from symact.vector.invariance import CONSTANT, Shift
from symact.vector.native import is_parted
from symact.vector.program import LENGTH, Place, Program, Taken
from symact.vector.trials import Row, rows

PLAIN = 53
"""Bits of the arithmetic."""

_INEXACT = sympy.Symbol("#inexact", real=True)
_ERROR = arb(0, 2.0**-42)
"""The relative error of functions, as `_vecmath32` states it."""

ENOUGH = 2.0**-25
"""The relative error that leaves a float32 within three quarters of an ulp."""

_EXACT = 400
_TRIED = 10
_LEAST = 2.0**-150
_ARITHMETIC = (sympy.Abs, sympy.sign, sympy.Max, sympy.Min)
_END = sympy.Symbol("#end", real=True)


def has_digits(found: Program, shift: Shift | None, parameters: Mapping[str, float]) -> bool:
    """Whether no finite row that was tried loses a float32 result to cancellation."""
    return all(
        _Trial(found, shift, parameters, row).has_digits()
        for leading in found.arrays
        for row in _rows(found, leading.name)
    )


def _rows(found: Program, leading: str) -> Iterator[Row]:
    arrays, numbers, keys = (
        [one.name for one in some] for some in (found.arrays, found.numbers, found.keys)
    )
    names = (arrays, numbers, keys)
    for row in rows(FORMATS["float32"], names, leading, _TRIED, leading):
        if not row.has_nan and not row.infinities and row.length > 1:
            yield row


class _Trial:
    """One row: every value of the program exactly, and as plain float64 may have it."""

    def __init__(
        self, found: Program, shift: Shift | None, parameters: Mapping[str, float], row: Row
    ) -> None:
        self.found, self.shift, self.row = found, shift, row
        single = {symbol: arb(parameters[symbol.name]) for symbol in found.parameters}
        single |= {symbol: arb(row.values[symbol.name][0]) for symbol in found.numbers}
        single |= {symbol: arb(row.keys[symbol.name]) for symbol in found.keys}
        single[LENGTH] = arb(row.length)
        self.known = (single, dict(single))
        """Exactly, and to as many bits as there are."""
        for known, error in zip(self.known, (arb(0), _ERROR), strict=True):
            known[_INEXACT] = error
        self.added: tuple[sympy.Expr, ...] = (sympy.S.Zero,) * len(found.outputs)
        self.elements = [
            {array: arb(row.values[array.name][place]) for array in found.arrays}
            for place in range(row.length)
        ]
        if shift is not None:
            ends = row.values[shift.array.name]
            end = ends.index(max(ends) if shift.end == "max" else min(ends))
            self.added = tuple(one.subs(CONSTANT, _END) for one in shift.added)
            for known in self.known:
                known[_END] = self.elements[end][shift.array]
            for array in (shift.array, *shift.others):
                self.lower(array, self.elements[end][array])

    def has_digits(self) -> bool:
        found = self.found
        for stage in found.stages:
            both = [self.values(stage.body, place) for place in range(self.row.length)]
            if stage.kind == "sum":
                # What is added to the largest power, 1, is summed by itself.
                bits = _EXACT if is_parted(stage, found, self.shift) else PLAIN
                reduced = (
                    _total((one for one, _ in both), _EXACT),
                    _total((one for _, one in both), bits),
                )
            elif stage.kind == "at":
                reduced = both[self.row.keys[str(stage.key)]]
            else:
                pick = max if stage.kind == "max" else min
                reduced = pick(both, key=lambda pair: float(pair[0].mid()))
            for known, value in zip(self.known, reduced, strict=True):
                known[stage.symbol] = value
            for array in (array for array, end in found.ends if end == stage.symbol):
                self.lower(array, reduced[0])
        return all(
            _is_fine(*self.values(output.expression + added, place))
            for output, added in zip(found.outputs, self.added, strict=True)
            for place in ((0,) if not output.along else self.row.places)
        )

    def lower(self, array: sympy.Symbol, end: arb) -> None:
        """Subtract a number from every element: floats do it exactly, or with as many bits."""
        for elements in self.elements:
            with ctx.workprec(_EXACT):
                elements[array] = elements[array] - end

    def values(self, expression: sympy.Expr, place: int) -> tuple[arb, arb]:
        """An expression at a place, exactly and to as many bits as there are.

        Where a key's delta stands it is computed in pairs anyway, of sums as they are.
        """
        at_key = expression.has(Place) and place in self.row.keys.values()
        decided = self.decided(expression, place)
        found = []
        for known, bits in zip(self.known, (_EXACT, _EXACT if at_key else PLAIN), strict=True):
            with ctx.workprec(bits):
                plain = decided if at_key else _inexact(decided)
                found.append(ball(plain, {**known, **self.elements[place]}))
        return found[0], found[1]

    def decided(self, expression: sympy.Expr, place: int) -> sympy.Expr:
        """An expression with the branches that its conditions choose at a place."""
        if isinstance(expression, sympy.Piecewise):
            return next(
                self.decided(value, place)
                for value, test in expression.args
                if test == sympy.true or self.holds(test, place)
            )
        if isinstance(expression, Place):
            return sympy.Integer(self.row.keys[expression.args[0].name] == place)
        if isinstance(expression, Taken):
            return sympy.Integer(self.compared(expression.args[0], expression.args[1], place) == 0)
        if not expression.has(sympy.Piecewise, Place, Taken):
            return expression
        return expression.func(*(self.decided(part, place) for part in expression.args))

    def holds(self, test: sympy.Rel, place: int) -> bool:
        difference = self.compared(test.lhs, test.rhs, place)
        return bool(test.func(sympy.Float(float(difference)), 0))

    def compared(self, left: sympy.Expr, right: sympy.Expr, place: int) -> arb:
        sides = (self.values(side, place)[0] for side in (left, right))
        with ctx.workprec(_EXACT):
            first, second = sides
            difference = first - second
        return arb(0) if difference.contains(0) else difference.mid()


def _total(terms: Iterable[arb], bits: int) -> arb:
    with ctx.workprec(bits):
        return sum(terms, arb(0))


@cache
def _inexact(expression: sympy.Expr) -> sympy.Expr:
    """An expression whose functions are as inexact as computed ones; exp(0) is 1."""
    return expression.replace(
        lambda part: isinstance(part, sympy.Function) and part.func not in _ARITHMETIC, _disturbed
    )


def _disturbed(function: sympy.Expr) -> sympy.Expr:
    share = sympy.S.One
    if isinstance(function, sympy.exp):
        (u,) = function.args
        share = u / sympy.sqrt(1 + u**2)
    return function * (1 + _INEXACT * share)


def _is_fine(exact: arb, rough: arb) -> bool:
    """Whether a value is as good as known; what is zero, or overflows, tells nothing."""
    if not (exact.is_finite() and rough.is_finite()) or exact.contains(0):
        return True
    return float(rough.rad()) <= max(ENOUGH * abs(float(exact.mid())), _LEAST)
