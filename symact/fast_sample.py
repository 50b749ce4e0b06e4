"""Points of a branch in; the same and those where its sums are most likely to cancel, out."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise
from math import isfinite

import numpy as np
import sympy
from flint import arb, ctx

from symact.numeric import Point, ball
from symact.stabilize import KernelForm

TYPICAL = (2.0**-6, 2.0**5)
"""What inputs mostly are, in size."""


def with_roots(
    form: KernelForm, points: Sequence[Point], variables: Sequence[sympy.Symbol]
) -> list[Point]:
    """The points, and more of them on the way to every root between two: there sums cancel.

    Of several symbols no grid comes near the roots: random points join it.
    """
    tried, neighbors = list(points), []
    if len(variables) == 1:
        neighbors += [pair for pair in pairwise(points) if _are_alike(*pair, variables)]
    scattered = _scattered(points, variables)
    tried += scattered
    if len(points[0]) > 1:
        neighbors += list(pairwise(scattered))[:_MOST_SEARCHED]
    signs = {id(point): _sign(form, point) for pair in neighbors for point in pair}
    for left, right in neighbors:
        sign = signs[id(right)]
        if sign * signs[id(left)] < 0:
            root = _bisected(form, left, right, sign)
            for step in range(2, 16, 2):
                for share in (1 + 2.0**-step, 1 - 2.0**-step):
                    tried.append(_scaled(root, variables, share))
            for step in range(16, 26, 2):
                for share in (1 + 2.0**-step, 1 - 2.0**-step):
                    tried += _short(_scaled(root, variables, share), variables)
    return tried


_SCATTERED, _MOST_SEARCHED = 400, 60
"""How many random points there are, and how many gaps between them are searched for roots."""

_CLOSE = 50
"""How many random points there are about each that is to be looked at closely."""


def _scattered(points: Sequence[Point], variables: Sequence[sympy.Symbol]) -> list[Point]:
    """Random points of ordinary size, each beside one of the given ones.

    Parameters are between those of two of them.
    """
    draw = random.Random(0)
    usual = [point for point in points if _is_typical(point, variables)] or list(points)

    def beside() -> Point:
        first, second = draw.choice(usual), draw.choice(usual)
        share = draw.random()
        return {
            symbol: value * draw.uniform(0.7, 1.4)
            if symbol in variables
            else value + share * (second[symbol] - value)
            for symbol, value in first.items()
        }

    return [beside() for _ in range(_SCATTERED)]


def about(points: Sequence[Point], variables: Sequence[sympy.Symbol]) -> list[Point]:
    """Random points close to each of some: the inputs differ by a few percent."""
    draw = random.Random(0)
    return [
        {s: v * draw.uniform(0.97, 1.03) if s in variables else v for s, v in point.items()}
        for point in points
        for _ in range(_CLOSE)
    ]


def _is_typical(point: Point, variables: Sequence[sympy.Symbol]) -> bool:
    low, high = TYPICAL
    return all(low < abs(point[variable]) < high for variable in variables)


def _are_alike(left: Point, right: Point, variables: Sequence[sympy.Symbol]) -> bool:
    """Whether two points differ in the variables only."""
    return all(left[symbol] == right[symbol] for symbol in left if symbol not in variables)


def _between(left: Point, right: Point) -> Point:
    return {symbol: (value + right[symbol]) / 2 for symbol, value in left.items()}


def _scaled(point: Point, variables: Sequence[sympy.Symbol], share: float) -> Point:
    return {s: float(value * share) if s in variables else value for s, value in point.items()}


def _short(point: Point, variables: Sequence[sympy.Symbol]) -> list[Point]:
    """The point of float32 inputs that is nearest: only these come so near, in float32.

    None where there is no such point.
    """
    with np.errstate(over="ignore"):
        near = {s: float(np.float32(v)) if s in variables else v for s, v in point.items()}
    return [near] if all(map(isfinite, near.values())) else []


def _sign(form: KernelForm, point: Point) -> int:
    value = exact(form, point)
    return int(value > 0) - int(value < 0)


def _bisected(form: KernelForm, left: Point, right: Point, sign: int) -> Point:
    """A point near the change of sign between two, of which the right one has the sign."""
    for _ in range(40):
        middle = _between(left, right)
        if _sign(form, middle) == sign:
            right = middle
        else:
            left = middle
    return _between(left, right)


def exact(form: KernelForm, point: Point) -> arb:
    """The value at a point, by the first form that has it; NaN where none does."""
    with ctx.workprec(400):
        for expression in form.forms:
            value = ball(expression, point)
            if value.is_finite() and value.rel_accuracy_bits() > 80:
                return value
    return arb("nan")
