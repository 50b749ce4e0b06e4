"""An activation in; what its textbook derivative loses when it is computed as it stands, out.

Every function in the form is taken from ball arithmetic and rounded correctly, so that what is
lost is the form's own: sums that cancel, products that vanish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf, isfinite, log10, nan
from typing import Any

import numpy as np
from flint import ctx

from symact.activation import Activation
from symact.from_output import OUTPUT
from symact.plot.chart import Chart, Curve
from symact.plot.charts import HELD
from symact.reference import PRECISIONS, Undecided, condition_holds, evaluate, reference
from symact.tree import FUNCTIONS, Apply, Constant, Node, Number, Symbol
from symact.vocabulary import Vocabulary

DTYPES: Mapping[str, type] = {"float32": np.float32, "float64": np.float64}

LOST = 0.5
"""The relative error at which not even the first digit is right."""

_SHOWN = 700
"""Points of an error plot."""

_PRECISION = 200
_ENOUGH = 70
_FLOOR = 2.0**-27
"""Where an exact result is drawn."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a form costs in one dtype."""

    dtype: str
    points: int
    digits: float
    """Decimal digits lost at the worst point tried."""
    available: float
    """Decimal digits that the dtype has."""
    worst: float
    """The input of the worst point."""
    lost: tuple[float, ...]
    """The inputs nearest to zero, on each side, where no digit is right."""


@dataclass(frozen=True, slots=True)
class Form:
    """A formula for a derivative; its calls are those of the vocabulary or the notation."""

    activation: Activation
    variable: str
    """The input that it is tried over."""
    tree: Node
    names: Vocabulary
    known: dict[tuple[float, tuple[str, ...]], float] = field(default_factory=dict, compare=False)
    """Exact values that were computed already; forms over one input may share it."""
    by: str = ""
    """The parameter that the derivative is taken by; empty if it is taken by the input."""

    def point(self, x: float) -> dict[str, float]:
        """An input with the other arguments at their defaults."""
        values = dict.fromkeys(self.activation.inputs, HELD)
        values |= {parameter.name: parameter.default for parameter in self.activation.parameters}
        return {**values, self.variable: x}

    def error(self, x: float, dtype: str) -> float:
        """The relative error at an input; NaN where the result is no normal number."""
        point = self.point(float(DTYPES[dtype](x)))
        exact = self.exact(point, (self.by or self.variable,))
        try:
            return relative(self.computed(point, DTYPES[dtype]), exact, dtype)
        except (Undecided, ZeroDivisionError):
            # At a kink the form says nothing.
            return nan

    def exact(self, point: Mapping[str, float], variables: tuple[str, ...]) -> float:
        """The exact value at a point that `point` returned."""
        key = point[self.variable], variables
        if key not in self.known:
            self.known[key] = _exact(self.activation, point, variables)
        return self.known[key]

    def computed(self, point: Mapping[str, float], dtype: type) -> float:
        """The form's value in floating-point arithmetic."""
        values: dict[str, float] = dict(point)
        with np.errstate(all="ignore"):
            if OUTPUT not in values:
                values[OUTPUT] = float(dtype(self.exact(point, ())))
            return float(_Arithmetic(self.names, values, dtype)(self.tree))


def relative(computed: float, exact: float, dtype: str) -> float:
    """The relative error; NaN where the exact value is no normal number of the dtype."""
    smallest = float(np.finfo(DTYPES[dtype]).tiny)
    if not isfinite(exact) or abs(exact) < smallest:
        return nan
    if not isfinite(computed):
        return inf
    return abs(computed - exact) / abs(exact)


def _exact(activation: Activation, point: Mapping[str, float], variables: tuple[str, ...]) -> float:
    try:
        return float(reference(activation, point, variables).mid())
    except (Undecided, ZeroDivisionError):
        return nan


class _Arithmetic:
    """A tree's value with every operation in one dtype, and every function rounded correctly."""

    def __init__(self, names: Vocabulary, point: Mapping[str, float], dtype: type) -> None:
        self.names, self.point, self.dtype = names, point, dtype

    def __call__(self, node: Node) -> Any:
        match node:
            case Number(value=value):
                return self.dtype(float(value))
            case Constant():
                return self.function(node, ())
            case Symbol(name=name):
                return self.dtype(self.point[name])
            case Apply(head="piecewise", args=cases):
                return self(self.chosen(cases))
            case Apply(head="neg", args=(operand,)):
                return -self(operand)
            case Apply(head=head, args=args) if head in _OPERATIONS:
                first, *others = map(self, args)
                for other in others:
                    first = _OPERATIONS[head](first, other)
                return first
        assert isinstance(node, Apply)
        return self.function(node, tuple(float(self(arg)) for arg in node.args))

    def chosen(self, cases: Sequence[Node]) -> Node:
        for case in cases:
            assert isinstance(case, Apply)
            value, condition = case.args
            with ctx.workprec(_PRECISION):
                if condition_holds(self.names.expand(condition), self.point):
                    return value
        raise Undecided("no case of a piecewise applies")

    def function(self, node: Node, values: tuple[float, ...]) -> Any:
        """A call with its arguments as computed."""
        if isinstance(node, Apply) and node.head not in FUNCTIONS:
            definition = self.names.functions[node.head]
            bound = dict(zip(definition.arguments, values, strict=False))
            bound |= {
                name: float(default) for name, default in definition.parameters if name not in bound
            }
            expression = self.names.expand(definition.expression)
        else:
            symbols = tuple(Symbol(f"a{place}") for place in range(len(values)))
            bound = {one.name: value for one, value in zip(symbols, values, strict=True)}
            expression = Apply(node.head, symbols) if isinstance(node, Apply) else node
        if not all(map(isfinite, bound.values())):
            return self.dtype(nan)
        for precision in PRECISIONS:
            with ctx.workprec(precision):
                value = evaluate(expression, bound)
                if value.is_zero() or value.rel_accuracy_bits() > _ENOUGH:
                    break
        return self.dtype(float(value.mid()))


_OPERATIONS: Mapping[str, Callable[[Any, Any], Any]] = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
}


def places() -> Iterator[float]:
    """Where a form is tried: a fine grid near zero, then octaves, both signs."""
    positive = {step / 4 for step in range(1, 161)}
    positive |= {2.0**e * (1 + step / 4) for e in range(-24, 10) for step in range(4)}
    for x in sorted(positive):
        yield from (x, -x)


def price(form: Form, dtype: str) -> Price:
    """What a form loses at the points tried."""
    errors = [(x, form.error(x, dtype)) for x in places()]
    known = [(x, error) for x, error in errors if error == error]
    half = float(np.finfo(DTYPES[dtype]).eps) / 2
    available = -log10(half)
    worst, largest = max(known, key=lambda one: one[1], default=(nan, 0.0))
    digits = min(max(log10(max(largest, half) / half), 0.0), available)
    lost = tuple(
        min(side, key=abs)
        for sign in (-1, 1)
        if (side := [x for x, error in known if error >= LOST and x * sign > 0])
    )
    return Price(dtype, len(known), digits, available, worst, lost)


def error_chart(
    form: Form,
    prices: Sequence[Price],
    kernel: Callable[..., Any] | None,
    labels: tuple[str, str, str],
) -> Chart:
    """Relative errors in float32: the form's, and the generated kernel's; labels in this order.

    The third label is the ordinate's. The range holds the points where the form loses everything.
    """
    dtype = "float32"
    reach = max([abs(x) * 1.3 for one in prices if one.dtype == dtype for x in one.lost], default=0)
    high = float(min(max(reach, 12.0), 120.0))
    xs = [high * (2 * (step + 0.5) / _SHOWN - 1) for step in range(_SHOWN)]
    curves = [_errors(labels[0], 0, ((x, form.error(x, dtype)) for x in xs))]
    if kernel is not None:
        curves.append(_errors(labels[1], 1, _kernel_errors(form, kernel, xs, dtype)))
    return Chart(
        tuple(curves), form.variable, (-high, high), (_FLOOR / 2, 20.0),
        y_label=labels[2], scatter=True, logarithmic=True,
    )  # fmt: skip


def _kernel_errors(
    form: Form, kernel: Callable[..., Any], xs: Sequence[float], dtype: str
) -> Iterator[tuple[float, float]]:
    for x in xs:
        point = form.point(float(DTYPES[dtype](x)))
        inputs = {name: DTYPES[dtype](point[name]) for name in form.activation.inputs}
        computed = float(kernel(*{**point, **inputs}.values()))
        yield x, relative(computed, form.exact(point, (form.variable,)), dtype)


def _errors(label: str, group: int, errors: Iterator[tuple[float, float]]) -> Curve:
    points = tuple((x, min(max(error, _FLOOR), 10.0)) for x, error in errors if error == error)
    return Curve(label, (points,) if points else (), group=group)
