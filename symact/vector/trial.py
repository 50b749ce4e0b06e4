"""A function of an axis and a row in; its results there, judged by exact ones, out.

A row is written out element by element (`symact.vector.unrolled`), and its values and derivatives
are computed in balls from that definition alone, by power series along one element or direction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import isinf, nan
from types import SimpleNamespace
from typing import Any

import numpy as np
from flint import arb, ctx

from symact.activation import Activation
from symact.judge import Tally
from symact.reference import PRECISIONS, Undecided, evaluate
from symact.tree import Apply, Node, Number, Symbol, substitute
from symact.ulp import Format, ulp_error
from symact.vector.adjoint import GRADIENT, TANGENT
from symact.vector.exact_rows import exact_result
from symact.vector.kernels import Function, functions
from symact.vector.output import OUTPUT
from symact.vector.trials import Row
from symact.vector.unrolled import Unrolled, element

_OMEGA = arb(2) ** 1200
"""Stands for infinity."""
_OTHERS = (0.3125, -1.75)
"""Numbers for what is none."""
_NOTHING = arb(2) ** -1150
"""What infinite elements leave of the others: less stands for zero."""
_INFINITE = arb(2) ** 1100
"""Of infinite elements a result is infinite beyond this."""
_STEP = Symbol("step along the tangents")

Point = Mapping[str, arb]
"""Every number of a row by name, exactly."""

Directions = dict[str, Node]

Written = dict[tuple[int, tuple[tuple[str, int], ...]], Unrolled]
"""Definitions written out, by the length of the row and the places that are named."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A function on a row."""

    activation: Activation
    function: Function
    form: Format
    row: Row
    parameters: Mapping[str, float]
    known: Written
    """Definitions written out for lengths and places, each once."""
    uneven: bool = False
    """Whether what goes to plus infinity goes there faster than what goes to minus infinity."""

    @property
    def suffix(self) -> str:
        return self.function.name.removeprefix(self.activation.name)

    def named(self, place: int) -> dict[str, float]:
        """The row and the parameters by name, the elements at a place first."""
        return self.row.named(of_role(self.function, "array"), place) | dict(self.parameters)

    def judge(self, tallies: Sequence[Tally], namespace: SimpleNamespace) -> None:
        """Add the judged places of the row to a tally for each result."""
        for number, (tally, values) in enumerate(zip(tallies, self.call(namespace), strict=True)):
            along = self.function.program.outputs[number].along
            places = self.row.places if along else (0,)
            for place in places:
                exact = self.exact(number, place)
                if exact is None and self.row.has_nan:
                    continue
                if exact is None or self.has_limit(number, place, exact):
                    tally.special += self.row.is_special
                    value = float(values[place] if along else values)
                    tally.add(self, place, value, exact, size=self.size(place))

    def call(self, namespace: SimpleNamespace) -> tuple[Any, ...]:
        """What the function gives for the row."""
        arguments: list[Any] = []
        for name, role in self.function.inputs:
            if role == "key":
                arguments.append(self.row.keys[name])
                continue
            values = np.array(self.row.values[name], self.form.name)
            arguments.append(values if role == "array" else values[0])
        found = vars(namespace)[self.function.name](*arguments, *self.parameters.values())
        return found if isinstance(found, tuple) else (found,)

    def at_output(self, namespace: SimpleNamespace) -> Trial:
        """The same on what the activation's own function puts out for the row."""
        values = np.array(self.row.values[OUTPUT.name], self.form.name)
        found = vars(namespace)[self.activation.name](values, *self.parameters.values())
        outputs = {OUTPUT.name: tuple(found.astype(float).tolist())}
        return replace(self, row=replace(self.row, values=self.row.values | outputs))

    def size(self, place: int) -> arb | None:
        """What a result's ulp is taken of, where that is not the result itself.

        Of a function of the output, how far it moves with this, as each element is rounded already;
        of a parameter's gradient in float64, what it is the sum of, without signs: where its terms,
        float64s, cancel, no sum of them is right to a few of its own ulp.
        """
        if self.suffix == "_backward_from_output":
            return self.narrow(lambda point: self.swing(point, place))
        if self.parameter is None or self.form.name != "float64":
            return None
        loss = self.loss()
        terms = loss.args if isinstance(loss, Apply) and loss.head == "add" else (loss,)
        balls = [self.ball(term, self.parameter) for term in terms]
        sizes = [abs(one) for one in balls if one is not None]
        return sum(sizes, arb(0)) if len(sizes) == len(balls) else None

    @property
    def parameter(self) -> str | None:
        """The parameter that the function gives the gradient of, if it is one of these."""
        name = self.suffix.removeprefix("_backward_")
        return name if name in self.parameters and name != self.suffix else None

    @property
    def along(self) -> bool:
        """Whether the activation's own result runs along the axis."""
        return functions(self.activation)[0].program.outputs[0].along

    def has_limit(self, number: int, place: int, exact: arb) -> bool:
        """Whether a result does not depend on how fast infinite elements grow.

        One that is infinite itself may be a difference of infinities on the way: it is judged only
        of the function, where one element of one array is infinite.
        """
        if not self.row.infinities:
            return True
        if abs(exact) > _INFINITE:
            is_alone = self.row.infinities == 1 and len(of_role(self.function, "array")) == 1
            return is_alone and not self.suffix
        other = replace(self, uneven=True).exact(number, place)
        return other is not None and bool(other.overlaps(exact))

    def exact(self, output: int, place: int) -> arb | None:
        """The exact value of an output at a place; None where no ball decides, and beside a NaN
        that it does not depend on: it may be NaN, as its row is."""
        unrolled, arrays = self.unrolled(), own_arrays(self.activation, self.function)
        if self.suffix == "_backward_from_output":
            return self.narrow(lambda point: self.by_formula(point, output, place))
        if self.suffix == "_backward":
            return self.ball(self.loss(), element(arrays[output], place))
        if self.parameter is not None:
            return self.ball(self.loss(), self.parameter)
        if self.suffix == "_hvp":
            moved = element(arrays[output], place)
            return self.narrow(_mixed(self.loss(), moved, _tangents(arrays, self.row.length)))
        if self.suffix == "_jvp":
            toward = _tangents(arrays, self.row.length)
            return self.ball(_along(unrolled.at(place), toward), _STEP.name)
        if self.suffix == "_value_and_gradient" and output > 0:
            return self.ball(unrolled.at(0), element(arrays[output - 1], place))
        parameter = self.suffix.removeprefix("_derivative_")
        return self.ball(unrolled.at(place), parameter if parameter in self.parameters else None)

    def loss(self) -> Node:
        """The loss that has a gradient by the results."""
        return self.unrolled().pulled(GRADIENT.name, along=self.along)

    def unrolled(self) -> Unrolled:
        key = (self.row.length, tuple(self.row.keys.items()))
        if key not in self.known:
            self.known[key] = Unrolled(self.activation.definition, self.row.length, self.row.keys)
        return self.known[key]

    def ball(self, tree: Node, variable: str | None) -> arb | None:
        """A ball of a value, or of its derivative by a variable, narrow enough to judge by."""
        return self.narrow(lambda point: evaluate(tree, point, variable, 1 if variable else 0))

    def by_formula(self, point: Point, output: int, place: int) -> arb:
        arrays = of_role(self.function, "array")
        elements = {
            name: [point[element(name, at)] for at in range(self.row.length)] for name in arrays
        }
        single = {name: [point[name]] for name in self.parameters}
        return exact_result(self.function.program, elements | single, output, place)

    def swing(self, point: Point, place: int) -> arb:
        """How far a function of the output moves when each of its elements does by its own size."""
        step, total = arb(2) ** -60, abs(here := self.by_formula(point, 0, place))
        for at in range(self.row.length):
            name = element(OUTPUT.name, at)
            if point[name].is_finite():
                moved = {**point, name: point[name] * (1 + step)}
                total += abs(self.by_formula(moved, 0, place) - here) / step
        return total

    def narrow(self, compute: Callable[[Point], arb]) -> arb | None:
        """What is computed at the row, with as many digits as it takes to judge by it."""
        point = {name: self.standing(value) for name, value in self.named(0).items()}
        point[_STEP.name] = arb(0)
        for precision in PRECISIONS:
            with ctx.workprec(precision):
                try:
                    value = compute(point)
                except Undecided:
                    continue
            if self.row.has_nan:
                return value if not value.is_nan() or not self.minds_no_nan(compute) else None
            if self.row.infinities and abs(value) < _NOTHING:
                return arb(0)
            if not value.is_nan() and ulp_error(0.0, value, self.form) is not None:
                return value
        return arb(nan) if self.row.has_nan and not self.minds_no_nan(compute) else None

    def minds_no_nan(self, compute: Callable[[Point], arb]) -> bool:
        """Whether a result is the same whatever number stands in the place of a NaN.

        It may be that, as the slope of a mean at another element, or NaN as its row is.
        """
        known = self.named(0)
        found = []
        for other in _OTHERS:
            point = {name: arb(other) if value != value else self.standing(value)
                     for name, value in known.items()}  # fmt: skip
            try:
                found.append(compute(point | {_STEP.name: arb(0)}))
            except Undecided:
                return False
        return bool(found[0].is_finite() and found[0].overlaps(found[1]))

    def standing(self, value: float) -> arb:
        """A number, or the one that stands for an infinity; those of one sign grow alike."""
        if not isinf(value):
            return arb(value)
        return (_OMEGA * 2 if self.uneven else _OMEGA) if value > 0 else -_OMEGA


def of_role(function: Function, role: str) -> list[str]:
    return [name for name, kind in function.inputs if kind == role]


def own_arrays(activation: Activation, function: Function) -> list[str]:
    """The activation's arrays, in the order of its gradients."""
    return [name for name in of_role(function, "array") if name in activation.inputs]


def _mixed(loss: Node, name: str, tangent: Directions) -> Callable[[Point], arb]:
    """The derivative of a loss by an element and along the tangents: half of what is left of the
    second derivative along both together, less those along each."""
    one: Directions = {name: Number(Fraction(1), "1")}
    both = tangent | {name: Apply("add", (tangent[name], one[name]))}
    trees = [_along(loss, directions) for directions in (both, tangent, one)]

    def compute(point: Point) -> arb:
        whole, *parts = (evaluate(tree, point, _STEP.name, 2) for tree in trees)
        return (whole - sum(parts, arb(0))) / 2

    return compute


def _tangents(arrays: Sequence[str], length: int) -> Directions:
    """The tangent's element for each element of the arrays."""
    several = len(arrays) > 1
    names = {array: f"{TANGENT.name}_{array}" if several else TANGENT.name for array in arrays}
    return {
        element(array, place): Symbol(element(names[array], place))
        for array in arrays
        for place in range(length)
    }


def _along(tree: Node, directions: Directions) -> Node:
    """A tree with ``x + step*direction`` for each element that has a direction."""
    return substitute(tree, {
        name: Apply("add", (Symbol(name), Apply("mul", (_STEP, toward))))
        for name, toward in directions.items()
    })  # fmt: skip
