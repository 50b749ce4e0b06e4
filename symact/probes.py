"""An activation and its functions in; the inputs at which they are most likely to be wrong, out.

Random numbers over all exponents and near the typical range, special values, and the floats on both
sides of every boundary: kinks, roots, and where results saturate, overflow or become subnormal.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import inf, isinf, ldexp, nan

import numpy as np
from numpy.typing import NDArray

from symact.activation import Activation
from symact.points import line
from symact.reference import Undecided, evaluate
from symact.tree import RELATIONS, Apply, Node, walk
from symact.ulp import Format

Floats = NDArray[np.floating]
Point = tuple[float, ...]
"""A value for each input, in order."""
Feature = Callable[[Floats], NDArray[np.int64]]
"""A property of each number as an integer; where it changes is a boundary."""

_RANGES = (3.0, 12.0, 12.0, 110.0, 760.0)
"""Where activations do what they are named for, in the order of the exponentials' overflows."""
_ANCHORS = (0.75, -1.5, 40.0)
"""What other inputs are held at while a boundary of one is looked for."""
_NEIGHBORS = (-2, -1, 0, 1, 2)
_INTEGERS: Mapping[str, type[np.signedinteger]] = {
    "float16": np.int16,
    "float32": np.int32,
    "float64": np.int64,
}


def special_values(form: Format) -> tuple[float, ...]:
    """Zeros, infinities, NaN, and the ends of the subnormal and the normal numbers."""
    least, normal = ldexp(1.0, form.lowest - form.precision + 1), ldexp(1.0, form.lowest)
    largest = ldexp(2.0 - ldexp(1.0, 1 - form.precision), form.highest)
    positive = (0.0, least, normal - least, normal, 1.0, largest, inf)
    return (*positive, *(-value for value in positive), nan)


def special_points(form: Format, inputs: int) -> list[Point]:
    """Combinations of special values; of several infinite inputs there is no one limit."""
    values = special_values(form)
    if inputs > 2:
        ordinary = [value for value in values if abs(value) <= 1]
        return [point for value in values for point in _with(value, ordinary, inputs)]
    points = itertools.product(values, repeat=inputs)
    return [point for point in points if sum(map(isinf, point)) < 2]


def _with(value: float, ordinary: Sequence[float], inputs: int) -> Iterator[Point]:
    """A value at each place in turn, among others in rotation."""
    for place in range(inputs):
        others = [ordinary[(place + k) % len(ordinary)] for k in range(inputs)]
        yield (*others[:place], value, *others[place + 1 :])


def random_points(form: Format, inputs: int, count: int, generator: random.Random) -> list[Point]:
    """Points of numbers drawn over all exponents and the typical range, exact in the format."""
    columns = [
        _rounded([_draw(form, generator) for _ in range(count)], form).tolist()
        for _ in range(inputs)
    ]
    return list(zip(*columns, strict=True))


def _draw(form: Format, generator: random.Random) -> float:
    """A random number: of any exponent, of an ordinary one, or from the typical range."""
    sign = generator.choice((-1.0, 1.0))
    kind = generator.random()
    if kind < 0.3:
        exponent = generator.randint(form.lowest - form.precision + 1, form.highest)
    elif kind < 0.45:
        exponent = generator.randint(max(-40, form.lowest), min(12, form.highest))
    else:
        return sign * generator.uniform(0.0, generator.choice(_RANGES))
    return sign * ldexp(1.0 + generator.random(), exponent)


def boundary_points(
    activation: Activation,
    parameters: Mapping[str, float],
    functions: Sequence[Callable[..., Floats]],
    form: Format,
) -> list[Point]:
    """The floats around every boundary of the functions along each input, others held."""
    found: dict[Point, None] = {}
    for place, name in enumerate(activation.inputs):
        others = activation.inputs[:place] + activation.inputs[place + 1 :]
        for anchor in _ANCHORS if others else (0.0,):
            held = dict.fromkeys(others, anchor)
            along = Along(activation, name, {**held, **parameters}, form)
            for value in along.boundaries(functions):
                point = {**held, name: value}
                found[tuple(point[each] for each in activation.inputs)] = None
    return list(found)


class Along:
    """One activation along one input, everything else fixed."""

    def __init__(
        self, activation: Activation, name: str, fixed: Mapping[str, float], form: Format
    ) -> None:
        self.activation, self.name, self.fixed, self.form = activation, name, fixed, form
        self.keys = np.unique(_keys(_rounded(line(3), form)))

    def boundaries(self, functions: Sequence[Callable[..., Floats]]) -> list[float]:
        """Two floats and their neighbors for every change of a feature, and ruled kinks."""
        features = [self._switch(difference) for difference in switches(self.activation)]
        features += [each for function in functions for each in self._behaviors(function)]
        pairs = [changes(feature, self.keys, self.form) for feature in features]
        kinks = _keys(_rounded(list(self._ruled()), self.form))
        centers = np.concatenate([*itertools.chain.from_iterable(pairs), kinks])
        around = np.unique(np.add.outer(centers, np.array(_NEIGHBORS)))
        values = _from_keys(around, self.form)
        return [float(value) for value in values if np.isfinite(value)]

    def _ruled(self) -> Iterator[float]:
        for rule in self.activation.kinks:
            yield float(evaluate(rule.at, self.fixed))

    def _switch(self, difference: Node) -> Feature:
        def sign(number: float) -> int:
            try:
                value = evaluate(difference, {**self.fixed, self.name: number})
            except Undecided:
                return 2
            return 2 if value.is_nan() else int(value > 0) - int(value < 0)

        return lambda numbers: np.array([sign(float(number)) for number in numbers])

    def _behaviors(self, function: Callable[..., Floats]) -> Iterator[Feature]:
        """Sign, overflow, underflow, and where results can no longer be told from simpler ones."""
        low, high = self._results(function, _rounded([-inf, inf], self.form))
        properties: tuple[Callable[[Floats, Floats], NDArray[np.generic]], ...] = (
            lambda results, _: np.sign(np.nan_to_num(results, nan=3.0, posinf=1.0, neginf=-1.0)),
            lambda results, _: np.isnan(results),
            lambda results, _: np.isinf(results),
            lambda results, _: abs(results) >= np.ldexp(1.0, self.form.lowest),
            lambda results, numbers: results == numbers,
            lambda results, _: results == low,
            lambda results, _: results == high,
        )
        for holds in properties:
            yield lambda numbers, holds=holds: holds(  # type: ignore[misc]
                self._results(function, numbers), numbers
            ).astype(np.int64)

    def _results(self, function: Callable[..., Floats], numbers: Floats) -> Floats:
        arguments: list[Floats | float] = []
        for name in self.activation.arguments:
            if name == self.name:
                arguments.append(numbers)
            elif name in self.activation.inputs:
                arguments.append(np.full_like(numbers, self.fixed[name]))
            else:
                arguments.append(self.fixed[name])
        return function(*arguments)


def switches(activation: Activation) -> tuple[Node, ...]:
    """What tells the branches of a definition apart by sign: ``abs(x - 1)`` => ``x - 1``."""
    found: dict[Node, None] = {}
    for node in walk(activation.definition):
        if not isinstance(node, Apply):
            continue
        if node.head in ("abs", "sign"):
            found[node.args[0]] = None
        elif node.head in ("min", "max", "clip", *RELATIONS):
            for a, b in itertools.combinations(node.args, 2):
                found[Apply("add", (a, Apply("neg", (b,))))] = None
    return tuple(found)


def changes(
    feature: Feature, keys: NDArray[np.int64], form: Format
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs of adjacent floats, as keys, between which a feature changes along a grid."""
    codes = feature(_from_keys(keys, form))
    at = np.flatnonzero(codes[1:] != codes[:-1])
    low, high, code = keys[at], keys[at + 1], codes[at]
    while np.any(high - low > 1):
        middle = low + (high - low) // 2
        same = feature(_from_keys(middle, form)) == code
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return low, high


# floats as integers in their order ---------------------------------------------------------------


def _rounded(numbers: Sequence[float], form: Format) -> Floats:
    with np.errstate(over="ignore"):
        return np.array(numbers, dtype=np.float64).astype(form.name)


def _keys(values: Floats) -> NDArray[np.int64]:
    """Integers in the order of the floats, adjacent for adjacent ones; both zeros are 0."""
    bits = values.view(_INTEGERS[values.dtype.name]).astype(np.int64)
    lowest = np.iinfo(_INTEGERS[values.dtype.name]).min
    return np.where(bits < 0, lowest - bits, bits)


def _from_keys(keys: NDArray[np.int64], form: Format) -> Floats:
    integer = _INTEGERS[form.name]
    bits = np.where(keys < 0, np.iinfo(integer).min - keys, keys)
    return bits.astype(integer).view(form.name)
