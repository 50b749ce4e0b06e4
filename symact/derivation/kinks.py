"""From an activation to the points where its branches meet: slopes on both sides, and a convention.

The branches come from `symact.derivation.regions`; a slope is the limit of a branch's derivative.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial
from itertools import permutations, takewhile

import sympy

from symact.activation import Activation, KinkRule
from symact.derivation.regions import conjunction, domain_of, needed, regions
from symact.formula import shortest
from symact.meaning import Relation, symbols_of, to_sympy, truth_of
from symact.open_intervals import Path, Region, bound_of, interval_of
from symact.plain import plain
from symact.tame import simplify
from symact.to_tree import to_tree
from symact.tree import Apply, Node, rational

ORDERS = 4
"""Derivatives that are compared across a point."""


@dataclass(frozen=True, slots=True)
class Kink:
    """A point of one input where two branches meet."""

    variable: str
    at: Node
    condition: Node | None
    """Where else the branches meet: ``b < 0``, of other inputs and parameters; None: everywhere."""
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
    pieces = regions(activation.definition, names, activation.inputs, given)
    values = {piece: to_sympy(piece.value, names) for piece in pieces}
    defaults = {names[p.name]: to_sympy(rational(Fraction(p.default)), names)
                for p in activation.parameters}  # fmt: skip
    found: list[Kink] = []
    for name in activation.inputs:
        meetings = [
            (*meeting, left, right)
            for left, right in permutations(pieces, 2)
            if (meeting := _meeting(left, right, names[name], given)) is not None
            and _reaches(left.path, names[name], meeting[0], -1, defaults)
            and _reaches(right.path, names[name], meeting[0], 1, defaults)
        ]
        if all(at.is_number for at, *_ in meetings):
            meetings.sort(key=lambda one: one[0])
        for at, path, below, above in meetings:
            closed = _closed(activation, (*path, *below.path, *above.path))
            others = [names[other] for other in activation.arguments if other != name]
            condition = conjunction(path, others) if path else None
            parts = () if condition is None else (condition,)
            found += _kinks(activation, name, at, parts, (values[below], values[above]), closed)
    return tuple(kink for kink in found if kink.smoothness < ORDERS)


def _meeting(
    left: Region, right: Region, variable: sympy.Symbol, given: Path
) -> tuple[sympy.Expr, Path] | None:
    """Where a region ends and another begins, and what else has to hold for them to meet there."""
    for end, gap, rest in _bounds(left.path, variable, is_upper=True):
        for _, other, more in _bounds(right.path, variable, is_upper=False):
            if simplify(gap / other).is_negative:
                path = tuple(_moved_to(end, variable, (*rest, *more)))
                known = [truth_of(relation, given) for relation, _ in path]
                if any(k is not None and k != t for k, (_, t) in zip(known, path, strict=True)):
                    continue
                open_ones = tuple(o for k, o in zip(known, path, strict=True) if k is None)
                if (condition := needed(open_ones, given)) is not None:
                    return end, condition
    return None


def _reaches(
    path: Path,
    variable: sympy.Symbol,
    end: sympy.Expr,
    side: int,
    defaults: Mapping[sympy.Symbol, sympy.Expr],
) -> bool:
    """Whether a path holds just beside a point, as far as numbers tell at the parameters' defaults.

    They are asked for relations that bound no interval: ``x**(1/p) < x**p``, which is open at 0.
    """
    at = end.subs(defaults)
    for relation, truth in path:
        gap = relation.difference.subs(defaults) * (1 if truth else -1)
        is_open = not relation.equality and bound_of(relation, truth, variable) is None
        if not is_open or gap.free_symbols != {variable} or not at.is_number:
            continue
        near = [gap.subs(variable, at + side * sympy.Rational(1, 10**n)).evalf() for n in (6, 9)]
        if all(one.is_negative for one in near):
            return False
    return True


def _bounds(
    path: Path, variable: sympy.Symbol, *, is_upper: bool
) -> Iterator[tuple[sympy.Expr, sympy.Expr, Path]]:
    """The upper or lower ends of a variable on a path, what is positive there, and the rest."""
    for place, (relation, truth) in enumerate(path):
        bound = None if relation.equality else bound_of(relation, truth, variable)
        if bound is not None and bound[1] is is_upper:
            gap = relation.difference if truth else -relation.difference
            yield bound[0], gap, (*path[:place], *path[place + 1 :])


def _moved_to(
    end: sympy.Expr, variable: sympy.Symbol, path: Path
) -> Iterator[tuple[Relation, bool]]:
    """What a path says at a point, but for what begins or ends there, too."""
    for relation, truth in path:
        left, right = (side.subs(variable, end) for side in (relation.left, relation.right))
        if not relation.equality and simplify(left - right) != 0:
            yield Relation(left, right), truth


def _kinks(
    activation: Activation,
    name: str,
    at: sympy.Expr,
    conditions: tuple[Node, ...],
    sides: tuple[sympy.Expr, sympy.Expr],
    closed: Mapping[sympy.Symbol, sympy.Expr],
) -> Iterator[Kink]:
    """The kink of two branches, and where it is another at a parameter's lower bound, that one.

    What is true of ``n > 1`` may be false of n = 1, which ``n >= 1`` allows.
    """
    main = _kink(activation, name, at, conditions, sides)
    if main.smoothness >= 0:
        for symbol, low in closed.items():
            below, above = (one.subs(symbol, low) for one in sides)
            limits = (to_tree(symbol), to_tree(low))
            own = (Apply("==", limits), *conditions)
            end = _kink(activation, name, at, own, (below, above))
            if end.smoothness != main.smoothness:
                yield end
                conditions = (Apply(">", limits), *conditions)
                main = _kink(activation, name, at, conditions, sides)
    yield main


def _kink(
    activation: Activation,
    name: str,
    at: sympy.Expr,
    conditions: tuple[Node, ...],
    branches: tuple[sympy.Expr, sympy.Expr],
) -> Kink:
    variable = symbols_of(activation)[name]
    limit = _Limits(variable, at, _moved(activation))
    sides = cache(partial(_slopes, limit, *branches))
    smoothness = _smoothness(sides)
    left, right = sides(1)
    several = Apply("and", conditions) if len(conditions) > 1 else None
    condition = several or next(iter(conditions), None)
    if sympy.nan in (left, right):
        return Kink(
            name, to_tree(at), condition, False, None, None, smoothness, "undetermined", None
        )
    convention, chosen = _choice(activation, at, left, right)
    return Kink(
        name, to_tree(at), condition, smoothness < 0, _finite(left), _finite(right),
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


def _slopes(
    limit: _Limits, below: sympy.Expr, above: sympy.Expr, order: int
) -> tuple[sympy.Expr, sympy.Expr]:
    """The derivatives of an order on both sides."""
    slopes = (one.diff(limit.variable, order) for one in (below, above))
    left, right = (limit(slope, side) for slope, side in zip(slopes, "-+", strict=True))
    return left, right


def _smoothness(sides: Callable[[int], tuple[sympy.Expr, sympy.Expr]]) -> int:
    """The last derivative that agrees: limits of higher ones take the longest."""
    agreeing = takewhile(lambda order: _agree(*sides(order)), range(ORDERS + 1))
    return max(agreeing, default=-1)


def _closed(activation: Activation, path: Path) -> dict[sympy.Symbol, sympy.Expr]:
    """``n >= 1`` => {n: 1}: lower bounds that parameters may be equal to.

    Those that say themselves where branches are leave none, or others, to meet at their bounds.
    """
    moving = {symbol for relation, _ in path for symbol in relation.difference.free_symbols}
    names = symbols_of(activation)
    found = {}
    for relation, truth in domain_of(activation, names):
        symbols = relation.difference.free_symbols
        if not truth and len(symbols) == 1 and not symbols & moving:
            (symbol,) = symbols
            interval = interval_of(((relation, truth),), symbol)
            if interval is not None and interval.low is not None:
                found[symbol] = interval.low
    return found


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
    """A slope to be read, None where it is infinite; arranged where that is shorter."""
    if not slope.is_finite:
        return None
    tree = to_tree(slope)
    symbols = tuple(sorted(slope.free_symbols, key=str))
    arranged = shortest(slope, symbols) if isinstance(slope, sympy.Add) and symbols else None
    return tree if arranged is None or len(plain(arranged)) >= len(plain(tree)) else arranged


def _choice(
    activation: Activation, at: sympy.Expr, left: sympy.Expr, right: sympy.Expr
) -> tuple[str, Node | None]:
    rule = _rule(activation, at)
    if left == right or _equal(left, right):
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
