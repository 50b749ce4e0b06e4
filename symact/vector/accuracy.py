"""An activation of a whole axis in; how far its functions' results are from the exact ones, out.

A row is written out element by element (`symact.vector.unrolled`), and its values and derivatives
are computed in balls from that definition alone, by power series along one element or direction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isinf, nan
from types import SimpleNamespace
from typing import Any

import numpy as np
from flint import arb, ctx

from symact.activation import Activation
from symact.certificate import Result
from symact.judge import Tally
from symact.points import parameter_sets
from symact.reference import PRECISIONS, Undecided, evaluate
from symact.tree import Apply, Node, Symbol, substitute
from symact.ulp import Format, ulp_error
from symact.vector.adjoint import GRADIENT
from symact.vector.kernels import Function, functions
from symact.vector.trials import Row, rows
from symact.vector.unrolled import Unrolled, element

_OMEGA = arb(2) ** 1200
"""Stands for infinity."""
_NOTHING = arb(2) ** -1150
"""What infinite elements leave of the others: less stands for zero."""
_INFINITE = arb(2) ** 1100
"""Of infinite elements a result is infinite beyond this."""
_STEP = Symbol("step along the tangents")
_POINTS_PER_ROW = 16

Written = dict[tuple[int, tuple[tuple[str, int], ...]], Unrolled]
"""Definitions written out, by the length of the row and the places that are named."""


def target(dtype: str, *, is_derivative: bool) -> float:
    """The largest error in ulp that passes: 1 in float16; else 2, for derivatives 4."""
    if dtype == "float16":
        return 1.0
    return 4.0 if is_derivative else 2.0


def results(
    activation: Activation,
    namespace: SimpleNamespace,
    form: Format,
    wanted: Callable[[str], bool],
    points: int,
    seed: int,
) -> Iterator[Result]:
    """Each function's result in one dtype, in the order of the generated module.

    Left out are functions of the output, whose argument is no exact number, and second derivatives;
    and infinite elements where no shift was found that makes kernels take their limit.
    """
    for function in filter(lambda one: wanted(one.name), judged(activation)):
        tallies = _tallies(activation, function, form)
        names = (_of_role(function, "array"), _of_role(function, "number"),
                 _of_role(function, "key"))  # fmt: skip
        leading = _own_arrays(activation, function)[0]
        count = max(points // _POINTS_PER_ROW, 1)
        known: Written = {}
        for number, parameters in enumerate(parameter_sets(activation.parameters)):
            drawn = rows(form, names, leading, count, f"{seed} {form.name} {number}")
            for row in drawn:
                if row.infinities and function.shift is None:
                    continue
                trial = _Trial(activation, function, form, row, parameters, known)
                trial.judge(tallies, namespace)
        yield from (tally.result() for tally in tallies)


def judged(activation: Activation) -> list[Function]:
    """The functions that are held against exact values."""
    left_out = ("_from_output", "_hvp")
    return [one for one in functions(activation) if not one.name.endswith(left_out)]


def _tallies(activation: Activation, function: Function, form: Format) -> list[Tally]:
    """One for each of a function's results."""
    suffix, count = function.name.removeprefix(activation.name), len(function.program.outputs)
    tallies = []
    for number in range(count):
        is_value = suffix == "" or (suffix == "_value_and_gradient" and number == 0)
        name = f"{function.name}[{number}]" if count > 1 else function.name
        tallies.append(Tally(name, form, target(form.name, is_derivative=not is_value)))
    return tallies


@dataclass(frozen=True, slots=True)
class _Trial:
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
        return self.row.named(_of_role(self.function, "array"), place) | dict(self.parameters)

    def judge(self, tallies: Sequence[Tally], namespace: SimpleNamespace) -> None:
        """Add the judged places of the row to a tally for each result."""
        for number, (tally, values) in enumerate(zip(tallies, self.call(namespace), strict=True)):
            along = self.function.program.outputs[number].along
            places = self.row.places if along else (0,)
            for place in places:
                exact = self.exact(number, place)
                if exact is None or self.has_limit(number, place, exact):
                    tally.special += self.row.is_special
                    tally.add(self, place, float(values[place] if along else values), exact)

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

    def has_limit(self, number: int, place: int, exact: arb) -> bool:
        """Whether a result does not depend on how fast infinite elements grow.

        One that is infinite itself may be a difference of infinities on the way: it is judged only
        of the function, where one element of one array is infinite.
        """
        if not self.row.infinities:
            return True
        if abs(exact) > _INFINITE:
            is_alone = self.row.infinities == 1 and len(_of_role(self.function, "array")) == 1
            return is_alone and not self.suffix
        other = replace(self, uneven=True).exact(number, place)
        return other is not None and bool(other.overlaps(exact))

    def exact(self, output: int, place: int) -> arb | None:
        """The exact value of an output at a place; None where no ball decides."""
        unrolled, arrays = self.unrolled(), _own_arrays(self.activation, self.function)
        if self.suffix == "_backward":
            along = functions(self.activation)[0].program.outputs[0].along
            loss = unrolled.pulled(GRADIENT.name, along=along)
            return self.ball(loss, element(arrays[output], place))
        if self.suffix == "_jvp":
            return self.ball(_moved(unrolled.at(place), arrays, self.row.length), _STEP.name)
        if self.suffix == "_value_and_gradient" and output > 0:
            return self.ball(unrolled.at(0), element(arrays[output - 1], place))
        parameter = self.suffix.removeprefix("_derivative_")
        return self.ball(unrolled.at(place), parameter if parameter in self.parameters else None)

    def unrolled(self) -> Unrolled:
        key = (self.row.length, tuple(self.row.keys.items()))
        if key not in self.known:
            self.known[key] = Unrolled(self.activation.definition, self.row.length, self.row.keys)
        return self.known[key]

    def ball(self, tree: Node, variable: str | None) -> arb | None:
        """A ball of a value, or of its derivative by a variable, narrow enough to judge by."""
        point = {name: self.standing(value) for name, value in self.named(0).items()}
        point[_STEP.name] = arb(0)
        for precision in PRECISIONS:
            with ctx.workprec(precision):
                try:
                    value = evaluate(tree, point, variable, 1 if variable else 0)
                except Undecided:
                    continue
            if self.row.has_nan:
                return value
            if self.row.infinities and abs(value) < _NOTHING:
                return arb(0)
            if not value.is_nan() and ulp_error(0.0, value, self.form) is not None:
                return value
        return arb(nan) if self.row.has_nan else None

    def standing(self, value: float) -> arb:
        """A number, or the one that stands for an infinity; those of one sign grow alike."""
        if not isinf(value):
            return arb(value)
        return (_OMEGA * 2 if self.uneven else _OMEGA) if value > 0 else -_OMEGA


def _of_role(function: Function, role: str) -> list[str]:
    return [name for name, kind in function.inputs if kind == role]


def _own_arrays(activation: Activation, function: Function) -> list[str]:
    """The activation's arrays, in the order of its gradients."""
    return [name for name in _of_role(function, "array") if name in activation.inputs]


def _moved(tree: Node, arrays: Sequence[str], length: int) -> Node:
    """A tree with ``x + step*tangent`` for each element."""
    directions = ["tangent"] if len(arrays) == 1 else [f"tangent_{name}" for name in arrays]
    moved = {}
    for array, direction in zip(arrays, directions, strict=True):
        for place in range(length):
            step = Apply("mul", (_STEP, Symbol(element(direction, place))))
            moved[element(array, place)] = Apply("add", (Symbol(element(array, place)), step))
    return substitute(tree, moved)
