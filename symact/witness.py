"""An activation in; two inputs with one output and different slopes out, if there are any at hand.

Found by ball arithmetic on the definition, with the parameters at their defaults.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, pairwise

from flint import arb, ctx

from symact.activation import Activation
from symact.reference import Undecided, evaluate

STEPS = tuple(Fraction(step, 4) for step in range(-48, 49))
"""Inputs among which a turning point is looked for."""

HALVINGS = 60

MOST_TURNS = 5
"""Turning points that are looked at."""

CLOSE, DIFFERENT = 1e-12, 1e-6
"""How near outputs, and how far apart slopes, must be: at a jump or a pole they are not."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Two inputs whose outputs agree, to the accuracy of a float, and the slopes there."""

    name: str
    first: float
    second: float
    slopes: tuple[float, float]

    def __str__(self) -> str:
        one, other = (f"{self.name}({x:.6g})" for x in (self.first, self.second))
        return "{} = {}, with slopes {:.3g} and {:.3g}".format(one, other, *self.slopes)


def find_witness(activation: Activation) -> Witness | None:
    """Two inputs on the two sides of a turning point, None where none is found."""
    with ctx.workprec(200):
        try:
            pairs = (_pair(activation, *turn) for turn in islice(_turns(activation), MOST_TURNS))
            return next(filter(None, pairs), None)
        except Undecided:
            return None


def _value(activation: Activation, x: Fraction, order: int = 0) -> arb:
    point = {p.name: Fraction(p.default) for p in activation.parameters}
    (name,) = activation.inputs
    return evaluate(activation.definition, point | {name: x}, name, order)


def _turns(activation: Activation) -> Iterator[tuple[Fraction, Fraction, Fraction]]:
    """Neighboring triples of inputs at which the function certainly goes up and down again."""
    values = [(x, _value(activation, x)) for x in STEPS]
    moving = [values[0], *(b for a, b in pairwise(values) if not a[1].overlaps(b[1]))]
    for (a, low), (b, middle), (c, high) in zip(moving, moving[1:], moving[2:], strict=False):
        if (low < middle) != (middle < high):
            yield a, b, c


def _pair(activation: Activation, a: Fraction, b: Fraction, c: Fraction) -> Witness | None:
    """Where the function takes, on both sides of a turning point, a value near that at it."""
    ends, middle = (_value(activation, a), _value(activation, c)), _value(activation, b)
    nearest = min(ends, key=lambda end: abs(float((end - middle).mid())))
    level = (nearest + middle) / 2
    first, second = (_crossing(activation, level, b, end) for end in (a, c))
    outputs = [float((_value(activation, x) - level).mid()) for x in (first, second)]
    slopes = [float(_value(activation, x, 1).mid()) for x in (first, second)]
    joined = all(abs(difference) < CLOSE for difference in outputs)
    if not joined or abs(slopes[0] - slopes[1]) < DIFFERENT:
        return None
    return Witness(activation.name, float(first), float(second), (slopes[0], slopes[1]))


def _crossing(activation: Activation, level: arb, inner: Fraction, outer: Fraction) -> Fraction:
    """Bisection for the level between two inputs."""
    rising = bool(_value(activation, outer).mid() > level.mid())
    for _ in range(HALVINGS):
        middle = (inner + outer) / 2
        above = bool(_value(activation, middle).mid() > level.mid())
        inner, outer = (inner, middle) if above == rising else (middle, outer)
    return inner
