"""Activations and wishes in; the chart that answers them out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from symact.activation import Activation
from symact.errors import SymactError, quote
from symact.hints import listing, nearest
from symact.letters import lettering
from symact.plot.chart import Chart, Curve, y_range_of
from symact.plot.curves import Graph
from symact.points import in_domain
from symact.vocabulary import symbol_latex

MOST_CURVES = 24
HELD = 1.0
"""The value of inputs that are not on the abscissa."""

Family = Mapping[str, Sequence[float]]
"""Argument => the values to draw it at."""

RANGE = (-6.0, 6.0)

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def chart(
    activations: Sequence[Activation],
    orders: Sequence[int] = (0,),
    family: Family | None = None,
    interval: tuple[float, float] = RANGE,
    over: str | None = None,
) -> Chart:
    """The graphs of some activations and their derivatives, for each value of a family.

    `orders` are those of the derivatives by the input on the abscissa, 0 the function itself.
    Raises SymactError for a name or a value that an activation does not have, and for too many
    curves.
    """
    wishes = dict(family or {})
    _check(activations, wishes, interval)
    curves: list[Curve] = []
    axes: list[str] = []
    group = 0
    for activation in activations:
        axis = _axis(activation, over, wishes)
        axes.append(axis)
        for values in _settings(activation, axis, wishes):
            for order in orders:
                graph = Graph(activation, axis, (axis,) * order, values)
                label = _label(activation, axis, order, values, wishes)
                curves.append(graph.curve(*interval, label, group))
                if len(curves) > MOST_CURVES:
                    raise SymactError(f"that is more than {MOST_CURVES} curves in one picture")
            group += 1
    found = tuple(curves)
    return Chart(found, axes[0] if len(set(axes)) == 1 else "x", interval, y_range_of(found))


def _axis(activation: Activation, over: str | None, family: Family) -> str:
    if over is None:
        free = [name for name in activation.inputs if name not in family]
        return free[0] if free else activation.inputs[0]
    if over not in activation.inputs:
        inputs = listing(activation.inputs)
        raise SymactError(f"{activation.name} has no input {quote(over)}; it has {inputs}")
    return over


def _settings(activation: Activation, axis: str, family: Family) -> Iterator[dict[str, float]]:
    defaults = {name: HELD for name in activation.inputs if name != axis}
    defaults |= {parameter.name: parameter.default for parameter in activation.parameters}
    names = [name for name in defaults if name in family]
    for values in product(*(family[name] for name in names)):
        chosen = {**defaults, **dict(zip(names, values, strict=True))}
        if not in_domain(activation.parameters, chosen):
            shown = ", ".join(f"{name} = {chosen[name]:g}" for name in names)
            raise SymactError(f"{shown} is outside the domain of {activation.name}'s parameters")
        yield chosen


def _label(
    activation: Activation, axis: str, order: int, values: Mapping[str, float], family: Family
) -> str:
    """``swish′, β = 2``"""
    held = [name for name in values if name in family or name in activation.inputs]
    parts = [activation.name + "′" * order]
    if order and len(activation.inputs) > 1:
        power = str(order).translate(_RAISED) if order > 1 else ""
        parts = [f"∂{power} {activation.name}/∂{axis}{power}"]
    parts += [f"{letter(name)} = {values[name]:.6g}" for name in held]
    return ", ".join(parts)


def letter(name: str) -> str:
    """A symbol as plain text prints it: ``beta`` => β, ``x1`` => x₁ as x1."""
    found = lettering(symbol_latex(name))
    return found.text + found.below.replace(" ", "")


def _check(
    activations: Sequence[Activation], family: Family, interval: tuple[float, float]
) -> None:
    if not interval[0] < interval[1]:
        raise SymactError(f"the range {interval[0]:g}:{interval[1]:g} is empty")
    known = {name for activation in activations for name in activation.arguments}
    for name in family:
        if name not in known:
            names = ", ".join(activation.name for activation in activations)
            hint = nearest(name, known) or f"there are {listing(sorted(known))}"
            raise SymactError(f"{names} has no parameter {quote(name)}: {hint}")
