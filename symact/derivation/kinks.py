"""From an activation to the points where its branches meet: slopes on both sides, and a convention.

The branches come from `symact.derivation.regions`; a slope is the limit of a branch's derivative.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import takewhile

import sympy

from symact.activation import Activation, KinkRule
from symact.derivation.intervals import Interval, interval_of
from symact.derivation.regions import domain_of, regions
from symact.meaning import symbols_of, to_sympy
from symact.tame import simplify
from symact.to_tree import to_tree
from symact.tree import Node, rational

ORDERS = 4
"""Derivatives that are compared across a point."""


@dataclass(frozen=True, slots=True)
class Kink:
    """A point of one input where two branches meet."""

    variable: str
    at: Node
    jump: bool
    """Whether the function itself jumps."""
    left: Node | None
    right: Node | None
    """The one-sided first derivatives; None where there is no finite one."""
    smoothness: int
    """k of C^k: derivatives that agree; -1 for a jump, `ORDERS` for no difference found."""
    convention: str
    """"left", "right", "both" (they agree), "value", "smallest" (by magnitude), or "undetermined"
    where the parameters decide what the slopes are."""
    chosen: Node | None
    """The derivative used there, where it does not depend on a comparison of parameters."""


@cache
def kinks(activation: Activation) -> tuple[Kink, ...]:
    """The points of each input where branches meet and some derivative may jump, left to right."""
    names = symbols_of(activation)
    given = domain_of(activation, names)
    found: list[Kink] = []
    for variable in activation.inputs:
        pieces = [
            (interval, to_sympy(region.value, names))
            for region in regions(activation.definition, names, activation.inputs, given)
            if (interval := interval_of(region.path, names[variable], given)) is not None
        ]
        meetings: list[tuple[sympy.Expr, sympy.Expr, sympy.Expr]] = [
            (left.high, below, above)
            for left, below in pieces
            for right, above in pieces
            if _meet(left, right)
        ]
        if all(one[0].is_number for one in meetings):
            meetings.sort(key=lambda one: one[0])
        found += [_kink(activation, variable, *meeting) for meeting in meetings]
    return tuple(kink for kink in found if kink.smoothness < ORDERS)


def _meet(left: Interval, right: Interval) -> bool:
    if left.high is None or right.low is None:
        return False
    return bool(simplify(left.high - right.low) == 0)


def _kink(
    activation: Activation, name: str, at: sympy.Expr, below: sympy.Expr, above: sympy.Expr
) -> Kink:
    variable = symbols_of(activation)[name]
    limit = _Limits(variable, at, _moved(activation))

    @cache
    def sides(order: int) -> tuple[sympy.Expr, sympy.Expr]:
        return limit(below.diff(variable, order), "-"), limit(above.diff(variable, order), "+")

    # The limits of higher derivatives take the longest: none beyond the first that differ.
    agreeing = takewhile(lambda order: _agree(*sides(order)), range(ORDERS + 1))
    smoothness = max(agreeing, default=-1)
    left, right = sides(1)
    if sympy.nan in (left, right):
        return Kink(name, to_tree(at), False, None, None, smoothness, "undetermined", None)
    convention, chosen = _choice(activation, at, left, right)
    return Kink(
        name, to_tree(at), smoothness < 0, _finite(left), _finite(right),
        smoothness, convention, chosen,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Limits:
    """One-sided limits at a point: NaN where they depend on what the parameters are."""

    variable: sympy.Symbol
    at: sympy.Expr
    moved: Mapping[sympy.Symbol, sympy.Expr]
    """Parameters as their lower bounds plus something positive: limits then see their signs."""

    def __call__(self, expression: sympy.Expr, side: str) -> sympy.Expr:
        value = expression.subs(self.variable, self.at)
        if value.is_finite:
            return value
        at = self.at.subs(self.moved)
        try:
            found = sympy.limit(expression.subs(self.moved), self.variable, at, side)
        except (NotImplementedError, ValueError, sympy.PoleError):
            # SymPy raises these where a sign it needs is open; the document then says so.
            return sympy.nan
        back = ((symbol, moved.free_symbols) for symbol, moved in self.moved.items())
        return found.subs({own: own + symbol - self.moved[symbol] for symbol, (own,) in back})


def _moved(activation: Activation) -> dict[sympy.Symbol, sympy.Expr]:
    """``n > 1`` => {n: 1 + m}, m positive."""
    names = symbols_of(activation)
    found = {}
    for parameter in activation.parameters:
        symbol = names[parameter.name]
        about = [
            one
            for one in domain_of(activation, names)
            if one[0].difference.free_symbols == {symbol}
        ]
        interval = interval_of(tuple(about), symbol)
        if interval is not None and interval.low is not None:
            found[symbol] = interval.low + sympy.Dummy(positive=True)
    return found


def _agree(left: sympy.Expr, right: sympy.Expr) -> bool:
    return bool(left.is_finite and right.is_finite and _equal(left, right))


def _equal(left: sympy.Expr, right: sympy.Expr) -> bool:
    """Whether two slopes are the same; numbers tell sooner than algebra that they are not."""
    difference = left - right
    anywhere = {symbol: sympy.Rational(17, 23) for symbol in difference.free_symbols}
    value = difference.subs(anywhere).evalf(30)
    if value.is_number and value.is_finite and abs(value) > sympy.Float("1e-15"):
        return False
    return difference == 0 or bool(simplify(difference) == 0)


def _finite(slope: sympy.Expr) -> Node | None:
    return to_tree(slope) if slope.is_finite else None


def _choice(
    activation: Activation, at: sympy.Expr, left: sympy.Expr, right: sympy.Expr
) -> tuple[str, Node | None]:
    rule = _rule(activation, at)
    if _equal(left, right):
        return "both", _finite(left)
    if rule is not None and isinstance(rule.choice, Fraction):
        return "value", rational(rule.choice)
    if rule is not None:
        return str(rule.choice), _finite(left if rule.choice == "left" else right)
    return "smallest", _smallest(left, right)


def _rule(activation: Activation, at: sympy.Expr) -> KinkRule | None:
    names = symbols_of(activation)
    matching = (rule for rule in activation.kinks if simplify(to_sympy(rule.at, names) - at) == 0)
    return next(matching, None)


def _smallest(left: sympy.Expr, right: sympy.Expr) -> Node | None:
    """The element of least magnitude between two slopes, if signs and sizes are known."""
    product = left * right
    if product.is_extended_nonpositive:
        return rational(Fraction(0))
    if not product.is_extended_positive:
        return None
    difference = abs(right) - abs(left)
    if difference.is_extended_nonnegative:
        return _finite(left)
    return _finite(right) if difference.is_extended_nonpositive else None
