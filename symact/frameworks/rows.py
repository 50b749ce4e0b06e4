"""An activation of several inputs, or of an axis, and its inputs in; exact values out.

An indexed definition is written out, one tree for each element of a row: no stage, no rule, nothing
that the kernels are made by. Its values and derivatives are balls of these trees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from flint import ctx

from symact.activation import Activation
from symact.reference import evaluate, reference
from symact.tree import REDUCTIONS, Apply, Node, Symbol, integer, is_indexed, walk

Array = np.ndarray[Any, Any]

_BITS = 200


def exact(
    activation: Activation,
    inputs: Mapping[str, Array],
    parameters: Mapping[str, float],
    weights: Array,
) -> tuple[Array, tuple[Array, ...]]:
    """Values along the last axis of 2-d inputs, and gradients of their weighted sum.

    There is a gradient for each input of floats, of its shape. Inputs of integers are places on the
    axis, one for each row.
    """
    if is_indexed(activation.definition):
        return _of_rows(activation, inputs, parameters, weights)
    (shape,) = {array.shape for array in inputs.values()}
    values = np.empty(shape)
    gradients = {name: np.empty(shape) for name in inputs}
    for at in product(*map(range, shape)):
        point = {name: float(array[at]) for name, array in inputs.items()} | dict(parameters)
        values[at] = float(reference(activation, point))
        for name, gradient in gradients.items():
            gradient[at] = weights[at] * float(reference(activation, point, (name,)))
    return values, tuple(gradients.values())


def _of_rows(
    activation: Activation,
    inputs: Mapping[str, Array],
    parameters: Mapping[str, float],
    weights: Array,
) -> tuple[Array, tuple[Array, ...]]:
    moving = [name for name, array in inputs.items() if array.dtype.kind == "f"]
    values, gradients = [], {name: np.zeros(inputs[name].shape) for name in moving}
    for row in range(len(inputs[moving[0]])):
        places = {name: int(inputs[name][row]) for name in inputs if name not in moving}
        length = inputs[moving[0]].shape[1]
        outputs = written_out(activation, length, places)
        point = dict(parameters)
        for name in moving:
            point |= {_element(name, place): float(x) for place, x in enumerate(inputs[name][row])}
        with ctx.workprec(_BITS):
            values.append([float(evaluate(output, point)) for output in outputs])
            for name, place in product(moving, range(length)):
                along = _element(name, place)
                slopes = [float(evaluate(output, point, along, 1)) for output in outputs]
                gradients[name][row, place] = np.dot(np.atleast_1d(weights[row]), slopes)
    found = np.array(values)
    return (found if _result_index(activation) else found[:, 0]), tuple(gradients.values())


def written_out(activation: Activation, length: int, places: Mapping[str, int]) -> Sequence[Node]:
    """An indexed definition for a row of some length, in symbols for the elements of the row.

    One tree for each element of the result, or one alone where the definition has no free index;
    `places` are those that inputs used as indices stand for.
    """
    definition, free = activation.definition, _result_index(activation)
    if free is None:
        return [_written(definition, length, places)]
    return [_written(definition, length, {**places, free: place}) for place in range(length)]


def _written(node: Node, length: int, places: Mapping[str, int]) -> Node:
    if not isinstance(node, Apply):
        return node
    if node.head == "index":
        array, index = node.args
        assert isinstance(array, Symbol)
        assert isinstance(index, Symbol)
        return Symbol(_element(array.name, places[index.name]))
    if node.head not in REDUCTIONS:
        return Apply(node.head, tuple(_written(arg, length, places) for arg in node.args))
    body, index = node.args
    assert isinstance(index, Symbol)
    terms = tuple(_written(body, length, {**places, index.name: k}) for k in range(length))
    if node.head in ("max_over", "min_over"):
        return Apply(REDUCTIONS[node.head], terms)
    total = Apply("add", terms)
    return Apply("div", (total, integer(length))) if node.head == "mean" else total


def _element(name: str, place: int) -> str:
    return f"{name}[{place}]"


def _result_index(activation: Activation) -> str | None:
    """The index that no reduction binds and that is no input: the result's own, if there is one."""
    nodes = [node for node in walk(activation.definition) if isinstance(node, Apply)]
    bound = {node.args[1] for node in nodes if node.head in REDUCTIONS}
    free = {node.args[1] for node in nodes if node.head == "index"} - bound
    names = {node.name for node in free if isinstance(node, Symbol)} - {*activation.inputs}
    return next(iter(names), None)
