"""From an `Activation` alone to rigorous values: Arb balls of the function and its derivatives.

Derivatives come from power-series arithmetic on the definition, never from a differentiated,
simplified or stabilized form, so that this module can judge all of those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from math import copysign, factorial, frexp, isinf, isnan, nan
from typing import Literal

from flint import arb, arb_series, ctx

from symact.activation import Activation
from symact.paces import Way, are_one, placed, ways
from symact.scaled import (
    BINARY,
    UNARY,
    Scaled,
    add,
    coefficient,
    constant,
    exact,
    is_cut_down,
    negate,
    series_length,
)
from symact.tree import Apply, Constant, Node, Number, Symbol

Direction = Literal[-1, 0, 1]
"""At a tie of a condition: just below, exactly at, or just above the point."""

PRECISIONS = (160, 640, 2560, 10240)
"""Working precisions in bits, tried in turn until the ball decides."""


_NEARNESS = (200, 283, 400, 566, 800)
"""Exponents of the distances of points that stand for a limit at a point without a value.

They are relative to it, but for 0: beside the smallest float they do not cross zero.
"""

_DISTANCES = (1_200, 1_399, 1_627, 1_889, 2_203, 2_557)
"""Exponents of the powers of two that stand for infinity; even a logarithm grows along them."""

_BESIDE = (1.25, 1.5, 1.75)


_POWERS = 4
"""How high a power of a finite input may stand against an infinite one."""

_KINKED = frozenset({"abs", "sign", "clip", "max", "min"})


class Undecided(ArithmeticError):
    """A ball could not decide a condition or a value at the highest precision."""


def evaluate(
    definition: Node,
    point: Mapping[str, float | Fraction | arb],
    variable: str | None = None,
    order: int = 0,
    direction: Direction = 0,
    *,
    fills_holes: bool = True,
) -> arb:
    """The `order`-th derivative of a tree with respect to `variable` at an exact point, as a ball.

    A hole, as of sin(x)/x at 0, has the limit along the variable, or the first name of the point.
    Works at the current `flint.ctx.prec`. At a kink, `direction` takes the one-sided derivative.
    Raises Undecided where a condition cannot be decided at this precision.
    """
    terms = order + 1 if variable else 1
    for extra in (0, 3)[: 1 + fills_holes]:
        # A removable singularity (sin(x)/x at 0) cancels leading terms: compute more of them.
        length = terms + extra if variable or extra else terms
        # On the side of a tie the first nonzero coefficient decides: of x**2 > 0 it is the third.
        with series_length(length + 2 if direction else length):
            evaluator = _Evaluator(point, variable or next(iter(point), None), direction)
            try:
                result = evaluator(definition)
            except OverflowError as error:
                raise Undecided(str(error)) from None
            value = coefficient(result, order) * factorial(order)
        if value.is_finite():
            break
    return value


def comparable(value: arb) -> arb:
    """The value; raises Undecided if it may stand for a larger one, beyond every float."""
    if is_cut_down(value):
        raise Undecided("a value beyond what can be compared")
    return value


class _Evaluator:
    """One pass over a tree at one point: calls return the `Scaled` of a node."""

    def __init__(
        self,
        point: Mapping[str, float | Fraction | arb],
        variable: str | None,
        direction: Direction,
    ) -> None:
        self.point = point
        self.variable = variable
        self.direction = direction
        self.done: dict[Node, Scaled] = {}

    def __call__(self, node: Node) -> Scaled:
        if node not in self.done:
            self.done[node] = self._compute(node)
        return self.done[node]

    def _compute(self, node: Node) -> Scaled:
        match node:
            case Number(value=value):
                return constant(exact(value))
            case Constant(name=name):
                return constant(arb.pi() if name == "pi" else arb.const_e())
            case Symbol(name=name):
                at = exact(self.point[name])
                slope = [arb(1)] if name == self.variable and ctx.cap > 1 else []
                return Scaled(arb_series([at, *slope]), arb(0))
            case Apply(head="piecewise", args=cases):
                return self._piecewise(cases)
            case Apply(head="log", args=(Apply(head="add", args=args),)) if others := _beside_1(
                args
            ):
                # In a sum with 1 what is too small would be lost: log(1 + exp(-1e308)).
                return UNARY["log1p"](self._sum(others))
            case Apply(head=head, args=(operand,)) if head in UNARY:
                return UNARY[head](self(operand))
            case Apply(head=head, args=args) if head in BINARY:
                first, *rest = (self(arg) for arg in args)
                for other in rest:
                    first = BINARY[head](first, other)
                return first
            case Apply(head=head, args=args) if head in _KINKED:
                return self._kinked(head, tuple(self(arg) for arg in args))
        raise TypeError(f"not a tree: {node!r}")

    def _sum(self, terms: Sequence[Node]) -> Scaled:
        total, *rest = map(self, terms)
        for term in rest:
            total = add(total, term)
        return total

    def _kinked(self, head: str, args: tuple[Scaled, ...]) -> Scaled:
        first, *rest = args
        if head == "abs":
            return negate(first) if self._sign(first) < 0 else first
        if head == "sign":
            return constant(arb(self._sign(first)))
        if head == "clip":
            low, high = rest
            raised = low if self._less(first, low) else first
            return high if self._less(high, raised) else raised
        for other in rest:
            if self._less(first, other) == (head == "max") and self._sign(
                add(first, negate(other))
            ):
                first = other
        return first

    def _piecewise(self, cases: tuple[Node, ...]) -> Scaled:
        for case in cases:
            assert isinstance(case, Apply)
            value, condition = case.args
            if self.holds(condition):
                return self(value)
        raise Undecided("no case of a piecewise applies")

    def holds(self, condition: Node) -> bool:
        assert isinstance(condition, Apply)
        match condition.head:
            case "true":
                return True
            case "and":
                return all(self.holds(part) for part in condition.args)
            case "or":
                return any(self.holds(part) for part in condition.args)
            case "not":
                return not self.holds(condition.args[0])
        sign = self._sign(add(self(condition.args[0]), negate(self(condition.args[1]))))
        return _TRUTH[condition.head](sign)

    def _less(self, a: Scaled, b: Scaled) -> bool:
        return self._sign(add(a, negate(b))) < 0

    def _sign(self, number: Scaled) -> int:
        """-1, 0 or 1; at an exact zero the next coefficients and the direction decide."""
        for power, term in enumerate(number.series.coeffs()):
            if power and not self.direction:
                return 0
            if term.is_zero():
                continue
            if term > 0 or term < 0:
                sign = 1 if term > 0 else -1
                return sign * (self.direction**power if power else 1)
            raise Undecided("a condition cannot be decided at this precision")
        return 0


def _beside_1(terms: Sequence[Node]) -> Sequence[Node]:
    """The other terms of a sum with 1; none where it has no 1."""
    for place, term in enumerate(terms):
        if isinstance(term, Number) and term.value == 1:
            return [*terms[:place], *terms[place + 1 :]]
    return ()


_TRUTH: Mapping[str, Callable[[int], bool]] = {
    "<": lambda sign: sign < 0,
    "<=": lambda sign: sign <= 0,
    ">": lambda sign: sign > 0,
    ">=": lambda sign: sign >= 0,
    "==": lambda sign: sign == 0,
    "!=": lambda sign: sign != 0,
}


def reference(
    activation: Activation, point: Mapping[str, float], variables: tuple[str, ...] = ()
) -> arb:
    """The exact value of a derivative as a ball small enough to judge a float64 by.

    `variables` repeats one name once per order: ``("x", "x")`` is the second derivative; ``()`` the
    function. Infinite inputs give the limit. At a kink the activation's convention decides: the
    element of the Clarke subdifferential of smallest magnitude, or what the spec says. A point
    where the definition has no value has its limit, if those from the sides where it is real agree;
    a derivative there follows the rule for kinks if the function itself is finite.
    Returns a NaN ball where there is no value. Raises Undecided where no ball decides.
    """
    if any(isnan(value) for value in point.values()):
        return arb(nan)
    if any(isinf(value) for value in point.values()):
        return _limit(activation, point, variables)
    if not variables:
        return _value(activation, point)
    chosen = _ruled(activation, point, variables)
    if chosen is not None:
        return chosen
    below = _sided(activation, point, variables, -1)
    above = _sided(activation, point, variables, 1)
    opposed = (below < 0 < above or above < 0 < below) and not (
        below.is_finite() or above.is_finite()
    )
    if opposed and not _value(activation, point).is_finite():
        return arb(nan)
    return _between(below, above)


def _between(below: arb, above: arb) -> arb:
    """The derivative of two one-sided ones; a side that has none does not count."""
    if below.is_nan() or above.is_nan():
        return below if above.is_nan() else above
    return smallest(below, above)


def _value(activation: Activation, point: Mapping[str, float]) -> arb:
    """The function's value at a finite point, or its limit where the definition has none."""
    value = _decided(activation, point, (), 0)
    if not value.is_nan() or len(activation.inputs) > 1:
        return value
    (variable,) = activation.inputs
    below = _approached(activation, point, (), variable, -1)
    above = _approached(activation, point, (), variable, 1)
    if below.is_nan() or above.is_nan():
        return below if above.is_nan() else above
    alike = below.overlaps(above) and below.is_finite() == above.is_finite()
    return below if alike else arb(nan)


def _sided(
    activation: Activation,
    point: Mapping[str, float],
    variables: tuple[str, ...],
    direction: Direction,
) -> arb:
    """A one-sided derivative, or its limit where there is none."""
    try:
        value = _decided(activation, point, variables, direction)
    except Undecided:
        # As of abs(x)**(1/4)*x, whose parts have no slope at 0.
        value = _approached(activation, point, variables, variables[0], direction)
        if value.is_nan():
            raise
    if not value.is_nan():
        return value
    return _approached(activation, point, variables, variables[0], direction)


def zero_sign(
    activation: Activation, point: Mapping[str, float], variables: tuple[str, ...] = ()
) -> int:
    """The sign, 1 or -1, of a zero at a zero input: that of the small values beside it.

    -0.0 stands for the numbers just below 0. Of functions of one input; 0 where the values beside
    are large, are zeros too, or do not decide, and where branches meet that differ in size: the one
    that has the point may give its own sign.
    """
    (name,) = activation.inputs
    side, order = copysign(1.0, point[name]), len(variables)
    near = [{**point, name: place * arb(2) ** -1100} for place in (side, -side)]
    for precision in PRECISIONS:
        with ctx.workprec(precision):
            try:
                at, across = (
                    evaluate(activation.definition, moved, variables[0] if order else None, order)
                    for moved in near
                )
            except Undecided:
                continue
            if at > 0 or at < 0:
                alike = abs(abs(at) - abs(across)) < abs(at) * _SMALL and abs(at) < _SMALL
                return 0 if not alike else 1 if at > 0 else -1
    return 0


_SMALL = arb(2) ** -16


def smallest(below: arb, above: arb) -> arb:
    """The element of smallest magnitude between two one-sided derivatives."""
    if below.overlaps(above):
        return below
    if (below > 0 and above > 0) or (below < 0 and above < 0):
        return below if abs(below) < abs(above) else above
    return arb(0)


def _ruled(
    activation: Activation, point: Mapping[str, float], variables: tuple[str, ...]
) -> arb | None:
    """The spec's own choice, where the point is exactly one of its kinks."""
    for rule in activation.kinks:
        at = evaluate(rule.at, point)
        if variables[0] not in activation.inputs or not (at - arb(point[variables[0]])).is_zero():
            continue
        if isinstance(rule.choice, Fraction):
            return exact(rule.choice) if len(variables) == 1 else None
        return _decided(activation, point, variables, -1 if rule.choice == "left" else 1)
    return None


def _decided(
    activation: Activation,
    point: Mapping[str, float],
    variables: tuple[str, ...],
    direction: Direction,
) -> arb:
    """Raise the precision until the ball is relatively small, or surely below every float.

    NaN where every precision gives that: there is no value.
    """
    variable = variables[0] if variables else None
    value, undecided = arb(nan), False
    for precision in PRECISIONS:
        with ctx.workprec(precision):
            try:
                value = evaluate(
                    activation.definition,
                    point,
                    variable,
                    len(variables),
                    direction,
                    # Of several inputs none is the one to go along.
                    fills_holes=bool(variables) or len(activation.inputs) == 1,
                )
            except Undecided:
                undecided = True
                continue
            undecided = False
            if value.is_zero() or value.rel_accuracy_bits() >= 80 or _negligible(value):
                return value
    if value.is_nan() and not undecided:
        return value
    if not value.is_finite():
        raise Undecided(f"{activation.name} at {dict(point)}: no ball decides")
    raise Undecided(f"{activation.name} at {dict(point)}: {value} is too wide")


def _negligible(value: arb) -> bool:
    """Certainly smaller than half the smallest subnormal: it rounds to a zero of either sign."""
    return bool(abs(value) < arb(2) ** -1100)


def _limit(activation: Activation, point: Mapping[str, float], variables: tuple[str, ...]) -> arb:
    """The limit at infinity; NaN if it depends on which of several inputs goes there faster."""
    limits = [_limit_on(activation, point, variables, way) for way in ways(point)]
    return limits[0] if are_one(limits) else arb(nan)


def _limit_on(
    activation: Activation, point: Mapping[str, float], variables: tuple[str, ...], way: Way
) -> arb:
    """The limit on one way to infinity, from points that stand for it at different distances.

    They lie far beyond what is finite: ``y/x**3`` and ``x*y`` are infinite for an infinite y.
    """
    finite = [abs(frexp(value)[1]) for value in point.values() if not isinf(value)]
    beyond = 1 + Fraction(_POWERS * max([0, *finite]), _DISTANCES[0])
    distances = [arb(2) ** int(far * beyond) for far in _DISTANCES]
    values = [_decided_far(activation, point, variables, way, d) for d in distances]
    limit = _judged(values, arb(2) ** -300)
    if limit.is_finite() or limit.is_nan():
        return limit
    # Of x*sin(x), too, some values far out may all be positive and grow; those beside them are not.
    beside = (distance * factor for distance in distances for factor in _BESIDE)
    values = [_decided_far(activation, point, variables, way, d) for d in beside]
    return limit if all((value > 0) == (limit > 0) for value in values) else arb(nan)


def _approached(
    activation: Activation,
    point: Mapping[str, float],
    variables: tuple[str, ...],
    along: str,
    side: Direction,
) -> arb:
    """The limit as an argument comes from one side; NaN where the definition is not real there."""
    values = []
    with ctx.workprec(PRECISIONS[-1]):
        for near in _NEARNESS:
            step = arb(2) ** -near * (abs(point[along]) or 1)
            moved = {**point, along: arb(point[along]) + side * step}
            variable = variables[0] if variables else None
            try:
                values.append(
                    evaluate(activation.definition, moved, variable, len(variables), side)
                )
            except Undecided:
                return arb(nan)
            if values[-1].is_nan():
                return arb(nan)
        settled = abs(values[-1] - values[-2]) < abs(values[-1]) * arb(2) ** -100
        return values[-1] if settled else _judged(values, arb(2) ** -100)


_TINY, _LEAST = arb(2) ** -600, arb(2) ** -(2**45)
"""What no longer differs from 0, and what an infinite factor does not make up for either."""


def _judged(values: Sequence[arb], alike: arb) -> arb:
    """What a sequence tends to, judged by its terms: a number, 0 or an infinity.

    NaN where they agree on none, as those of ``x*sin(x)``. Raises Undecided where they are no
    better known than to contain 0.
    """
    sizes, last = [abs(value) for value in values], values[-1]
    if all(abs(value - last) < abs(last) * alike for value in values):
        return last
    grows = all(after > before * 1.1 for before, after in pairwise(sizes))
    if all(size < (_LEAST if grows else _TINY) for size in sizes):
        return arb(0)
    if all(after * 1.1 < before for before, after in pairwise(sizes)):
        return arb(0)
    steps = [after - before for before, after in pairwise(sizes)]
    # Even log(log(x)) grows by as much again at every step.
    if all(step > 0 for step in steps) and all(b > a * 0.9 for a, b in pairwise(steps)):
        if all(value > 0 for value in values):
            return arb.pos_inf()
        if all(value < 0 for value in values):
            return arb.neg_inf()
    if any(value.is_finite() and value.contains(0) and not value.is_zero() for value in values):
        raise Undecided(f"{last} is too wide")
    return arb(nan)


def _decided_far(
    activation: Activation,
    point: Mapping[str, float],
    variables: tuple[str, ...],
    way: Way,
    distance: arb,
) -> arb:
    with ctx.workprec(PRECISIONS[-1]):
        far = placed(point, way, distance)
        if not variables:
            return evaluate(activation.definition, far)
        sides = [
            evaluate(activation.definition, far, variables[0], len(variables), side)
            for side in _SIDES[isinf(point[variables[0]])]
        ]
        return _between(sides[0], sides[-1])


_SIDES: Mapping[bool, tuple[Direction, ...]] = {False: (-1, 1), True: (1,)}
"""Far out on its own axis a point is at no kink: one side will do."""


def condition_holds(condition: Node, point: Mapping[str, float]) -> bool:
    """Whether a condition holds at an exact point, at the current precision."""
    return _Evaluator(point, None, 0).holds(condition)
