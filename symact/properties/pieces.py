"""An activation of one input in; its smooth branches, parameters at their defaults, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cmp_to_key
from itertools import pairwise

import sympy
from flint import ctx

from symact.activation import Activation
from symact.meaning import Branch, Relation, decide, flatten
from symact.numeric import ball
from symact.properties.curve import Clock, Curve
from symact.properties.ends import limit
from symact.properties.exact import vanishes
from symact.properties.points import LEFT, PRECISION, RIGHT, Point, compare
from symact.properties.program import Undetermined
from symact.properties.signs import Target, stretches
from symact.tree import Node, rational, substitute


@dataclass(frozen=True, slots=True)
class Break:
    """A point where branches meet, or where one has no power series."""

    at: Point
    value: Point | None
    """The function there; None where it has no finite value."""
    left: Point | None
    right: Point | None
    """The limits from both sides; None beside a hole of the domain."""

    @property
    def continuous(self) -> bool:
        """Whether the function has a value there that both sides tend to."""
        sides = (self.left, self.right)
        return self.value is not None and all(
            side is not None and not side.infinite and compare(side, self.value) == 0
            for side in sides
        )


@dataclass(frozen=True, slots=True)
class Pieces:
    """The curves of a function from left to right, and the breaks between them."""

    variable: sympy.Symbol
    curves: tuple[Curve | None, ...]
    """None: a hole in the domain."""
    breaks: tuple[Break, ...]
    """One fewer than curves."""


def at_defaults(activation: Activation) -> Node:
    """The definition with every parameter at its default."""
    defaults = {p.name: rational(Fraction(p.default)) for p in activation.parameters}
    return substitute(activation.definition, defaults)


def pieces(activation: Activation, clock: Clock) -> Pieces:
    """Cut the line at conditions and singularities. Raises Undetermined where that fails."""
    (name,) = activation.inputs
    x = sympy.Symbol(name, real=True)
    branches = tuple(flatten(decide(at_defaults(activation), {name: x})))
    return _Cutter(x, branches, clock).run()


class _Cutter:
    def __init__(self, x: sympy.Symbol, branches: tuple[Branch, ...], clock: Clock) -> None:
        self.x, self.branches, self.clock = x, branches, clock
        self.relations = tuple(
            dict.fromkeys(relation for branch in branches for relation, _ in branch.conditions)
        )

    def run(self) -> Pieces:
        ends = [zero for relation in self.relations for zero in self.zeros(relation.difference)]
        cuts = _sorted(ends)
        points = [LEFT, *cuts, RIGHT]
        expressions = [self._expression_in(low, high) for low, high in pairwise(points)]
        singular = [
            zero
            for expression, (low, high) in zip(expressions, pairwise(points), strict=True)
            for zero in self._singularities(expression)
            if compare(low, zero) < 0 < compare(high, zero)
        ]
        points = [LEFT, *_sorted([*cuts, *singular]), RIGHT]
        expressions = [self._expression_in(low, high) for low, high in pairwise(points)]
        return self._joined(points, expressions)

    def zeros(self, expression: sympy.Expr) -> Iterator[Point]:
        """The points where an expression vanishes or has no power series."""
        if not expression.has(self.x):
            return
        slope = expression.diff(self.x)
        if not slope.has(self.x):
            yield Point.of(sympy.simplify(-expression.subs(self.x, 0) / slope))
            return
        singular = _sorted(self._singularities(expression))
        yield from singular
        for low, high in pairwise([LEFT, *singular, RIGHT]):
            curve = Curve(expression, self.x, low, high, self.clock)
            if not self._has_values(curve):
                continue
            for left, _ in pairwise(stretches(curve, Target())):
                yield left.high

    def _singularities(self, expression: sympy.Expr) -> list[Point]:
        """Where a divisor, a radicand or a logarithm's argument vanishes."""
        inner = {
            node.base if node.is_Pow else node.args[0]
            for node in sympy.preorder_traversal(expression)
            if isinstance(node, sympy.log)
            or (node.is_Pow and node.has(self.x) and not _is_entire(node.exp))
        }
        if expression.has(sympy.tan):
            raise Undetermined("a tangent has infinitely many poles")
        return [zero for part in inner for zero in self.zeros(part)]

    def _has_values(self, curve: Curve) -> bool:
        return curve.regular(Point.of(curve.inside()))

    def _expression_in(self, low: Point, high: Point) -> sympy.Expr:
        """The branch that holds between two neighboring cuts."""
        inside = Point.of(Curve(sympy.S.One, self.x, low, high, self.clock).inside())
        return self._expression_at(inside)

    def _expression_at(self, at: Point) -> sympy.Expr:
        for branch in self.branches:
            if all(self._holds(relation, at) == truth for relation, truth in branch.conditions):
                return branch.expression
        raise Undetermined("no branch applies")

    def _holds(self, relation: Relation, at: Point) -> bool:
        with ctx.workprec(PRECISION):
            value = ball(relation.difference, {self.x: at.ball})
        if value > 0 or value < 0:
            return bool(value > 0) and not relation.equality
        if at.exact is not None and vanishes(relation.difference.subs(self.x, at.exact)):
            return relation.equality
        raise Undetermined("a condition")

    def _joined(self, points: Sequence[Point], expressions: Sequence[sympy.Expr]) -> Pieces:
        """Curves and breaks, without the cuts at which nothing happens."""
        kept, parts = [points[0]], [expressions[0]]
        for at, expression in zip(points[1:-1], expressions[1:], strict=True):
            same = expression == parts[-1] and self._is_plain(at, expression)
            if not same:
                kept.append(at)
                parts.append(expression)
        kept.append(points[-1])
        curves = [
            Curve(expression, self.x, low, high, self.clock)
            for expression, (low, high) in zip(parts, pairwise(kept), strict=True)
        ]
        found = tuple(curve if self._has_values(curve) else None for curve in curves)
        breaks = tuple(
            self._break(at, left, right)
            for at, left, right in zip(kept[1:-1], found, found[1:], strict=False)
        )
        return Pieces(self.x, found, breaks)

    def _is_plain(self, at: Point, expression: sympy.Expr) -> bool:
        """Whether one branch goes on through a cut, its point included."""
        curve = Curve(expression, self.x, LEFT, RIGHT, self.clock)
        if not curve.regular(at):
            return False
        return at.exact is None or self._expression_at(at) == expression

    def _break(self, at: Point, left: Curve | None, right: Curve | None) -> Break:
        if left is not None and right is not None and self._meet(at, left, right):
            ends = limit(left, 1), limit(right, -1)
            left.limits[1, 0] = right.limits[-1, 0] = next((e for e in ends if e.exact), ends[0])
        sides = (
            limit(left, 1) if left is not None else None,
            limit(right, -1) if right is not None else None,
        )
        return Break(at, self._value(at, *sides), *sides)

    def _meet(self, at: Point, left: Curve, right: Curve) -> bool:
        """Whether branches are equal where a condition ties, at a point not known exactly.

        ``min(f, g)``: their difference is that of the condition's sides.
        """
        if at.exact is not None or not left.regular(at):
            return False
        change = left.expression - right.expression
        return any(
            vanishes(change - sign * relation.difference)
            for relation in self.relations
            for sign in (1, -1)
            if not self._differs(relation, at)
        )

    def _differs(self, relation: Relation, at: Point) -> bool:
        """Whether a relation's sides are certainly different at a point."""
        with ctx.workprec(PRECISION):
            return not ball(relation.difference, {self.x: at.ball}).contains(0)

    def _value(self, at: Point, left: Point | None, right: Point | None) -> Point | None:
        """The branch's own value, or where it has none the limit that both sides share."""
        if at.exact is None:
            joined = left is not None and right is not None and compare(left, right) == 0
            return left if joined else None
        value = self._expression_at(at).subs(self.x, at.exact)
        if value.is_finite and value.is_real:
            return Point.of(value)
        if left is None or right is None or left.infinite or right.infinite:
            return None
        return left if compare(left, right) == 0 else None


def _is_entire(exponent: sympy.Expr) -> bool:
    return bool(exponent.is_Integer and exponent >= 0)


def _sorted(points: Sequence[Point]) -> list[Point]:
    """From left to right, each once."""
    kept: list[Point] = []
    for point in sorted(points, key=cmp_to_key(compare)):
        if not kept or compare(kept[-1], point) != 0:
            kept.append(point)
    return kept
