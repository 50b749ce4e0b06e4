"""An `Activation` in; a `Certificate` of how accurate its compiled functions are, out.

The functions are those that `symact build` writes. What they compute is held against balls from
the definition alone (`symact.reference`), which has seen no derivative, closed form or kernel.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from types import SimpleNamespace

import numpy as np
from flint import arb

from symact.activation import Activation
from symact.certificate import Agreement, Certificate, Result
from symact.compiled import compile
from symact.from_output import of_output
from symact.judge import Batch, Exact, Tally, is_steep, judge, products
from symact.lower import Plan, plans
from symact.machine import kernel_digest, machine
from symact.points import parameter_sets
from symact.probes import Floats, boundary_points, random_points, special_points, special_values
from symact.tree import is_indexed
from symact.ulp import FORMATS, Format
from symact.vector.accuracy import judged, results

DTYPES = ("float16", "float32", "float64")
POINTS = 400
"""Random points for each function, dtype and set of parameters, besides those that are sought."""

Progress = Callable[[str, int, int], None]
"""Called with a function and its dtype, how many are done, and how many there are."""


def target(dtype: str, order: int) -> float:
    """The largest error in ulp that passes: 1, in float64 2 for functions, 4 for derivatives."""
    if dtype != "float64":
        return 1.0
    return 4.0 if order else 2.0


def verify(
    activation: Activation,
    *,
    functions: Collection[str] | None = None,
    dtypes: Sequence[str] = DTYPES,
    points: int = POINTS,
    seed: int = 0,
    progress: Progress | None = None,
) -> Certificate:
    """Measure every function of an activation, or those named, against exact values.

    `points` random points per dtype and set of parameters, drawn from `seed`, are joined by special
    values and by the floats around every kink, root and saturation point; functions of a whole axis
    are tried on rows instead (`symact.vector.trials`). The result is the same for the same
    arguments on one machine. `symact.certificate.write` files it in an output folder.
    """
    run = (_Rows if is_indexed(activation.definition) else _Run)(
        activation, compile(activation), functions, points, seed
    )
    found: list[Result | Agreement] = []
    with _recorded_warnings() as messages:
        for dtype in dtypes:
            for outcome in run.outcomes(FORMATS[dtype]):
                found.append(outcome)
                if progress is not None:
                    label = f"{outcome.function} {dtype}"
                    progress(label, len(found), run.total * len(dtypes))
    return Certificate(
        activation=activation.name,
        kernel=kernel_digest(vars(run.namespace)[activation.name]),
        method="sampled",
        seed=seed,
        parameters=tuple(tuple(values.items()) for values in run.parameters),
        results=tuple(outcome for outcome in found if isinstance(outcome, Result)),
        agreements=tuple(outcome for outcome in found if isinstance(outcome, Agreement)),
        warnings=tuple(sorted({str(message.message) for message in messages})),
        machine=machine(),
    )


@contextmanager
def _recorded_warnings() -> Iterator[list[warnings.WarningMessage]]:
    with (
        np.errstate(over="warn", divide="warn", invalid="warn"),
        warnings.catch_warnings(record=True) as messages,
    ):
        warnings.simplefilter("always")
        yield messages


class _Subject:
    """One activation's functions, and how they are tried."""

    def __init__(
        self,
        activation: Activation,
        namespace: SimpleNamespace,
        functions: Collection[str] | None,
        points: int,
        seed: int,
    ) -> None:
        self.activation, self.namespace = activation, namespace
        self.functions, self.points, self.seed = functions, points, seed
        self.parameters = parameter_sets(activation.parameters)

    def _is_wanted(self, name: str) -> bool:
        return self.functions is None or name in self.functions


class _Run(_Subject):
    """The functions of single elements, tried at points."""

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        return tuple(plans(self.activation))

    @cached_property
    def firsts(self) -> list[Plan]:
        return [plan for plan in self.plans if self._is_first(plan)]

    def _is_first(self, plan: Plan) -> bool:
        return len(plan.variables) == 1 and plan.variables[0] in self.activation.inputs

    def _function(self, name: str) -> Callable[..., Floats]:
        found: Callable[..., Floats] = vars(self.namespace)[name]
        return found

    @cached_property
    def wanted(self) -> tuple[Plan, ...]:
        return tuple(plan for plan in self.plans if self._is_wanted(plan.name))

    @property
    def total(self) -> int:
        """How many outcomes each dtype has."""
        combined = len(self.firsts) * self._is_wanted(f"{self.activation.name}_backward")
        both = self._is_wanted(f"{self.activation.name}_value_and_derivative")
        return len(self.wanted) + combined + both + len([one for one in self.of_output if one])

    @cached_property
    def of_output(self) -> tuple[Activation | None, Activation | None]:
        """The derivative from the output: for itself, and for its pullback; None if not wanted."""
        names = [
            f"{self.activation.name}_{kind}_from_output" for kind in ("derivative", "backward")
        ]
        wanted = [self._is_wanted(name) and name in vars(self.namespace) for name in names]
        found = of_output(self.activation) if any(wanted) else None
        return (found if wanted[0] else None), (found if wanted[1] else None)

    def outcomes(self, form: Format) -> Iterator[Result | Agreement]:
        """Each function's outcome in one dtype, in the order of the generated module."""
        batches = [self._batch(form, number) for number in range(len(self.parameters))]
        exact = Exact(self.activation)
        for plan in self.wanted:
            yield self._plain(plan, form, batches, exact)
        if self._is_wanted(f"{self.activation.name}_backward"):
            yield from self._backward(form, batches, exact)
        if self._is_wanted(f"{self.activation.name}_value_and_derivative"):
            yield self._together(form, batches)
        yield from self._from_output(form, batches)

    def _batch(self, form: Format, number: int) -> Batch:
        activation, parameters = self.activation, self.parameters[number]
        generator = random.Random(f"{self.seed} {form.name} {number}")
        inputs = len(activation.inputs)
        kernels = [self._function(plan.name) for plan in self.plans]
        special = special_points(form, inputs)
        points = [
            *special,
            *boundary_points(activation, parameters, kernels, form),
            *random_points(form, inputs, self.points, generator),
        ]
        return Batch(activation.inputs, parameters, tuple(points), len(special), form)

    def _plain(self, plan: Plan, form: Format, batches: Sequence[Batch], exact: Exact) -> Result:
        """The function, or one of its derivatives, against the exact values."""
        tally = Tally(plan.name, form, target(form.name, len(plan.variables)))
        for batch in batches:
            computed = batch.call(self._function(plan.name))
            balls = exact.values(batch, plan.variables)
            judge(tally, batch, computed, balls, exact.zeros(batch, plan.variables))
        return tally.result()

    def _backward(self, form: Format, batches: Sequence[Batch], exact: Exact) -> Iterator[Result]:
        """Every gradient: an exact product, rounded once."""
        name, several = f"{self.activation.name}_backward", len(self.firsts) > 1
        names = [f"{name}[{plan.variables[0]}]" if several else name for plan in self.firsts]
        tallies = [Tally(label, form, target(form.name, 1)) for label in names]
        for batch in batches:
            slopes = [exact.values(batch, plan.variables) for plan in self.firsts]
            self._judge_gradients(name, tallies, batch, slopes)
        yield from (tally.result() for tally in tallies)

    def _judge_gradients(
        self,
        name: str,
        tallies: Sequence[Tally],
        batch: Batch,
        slopes: Sequence[Sequence[arb | None]],
    ) -> None:
        """A gradient for each tally, from a row of slopes for each, at points with gradients."""
        steep = [all(map(is_steep, row)) for row in zip(*slopes, strict=True)]
        gradients = self._gradients(batch, batch.form)
        wide, rows = batch.with_gradients(gradients, special_values(batch.form), steep)
        results = wide.call(self._function(name))
        for place, tally in enumerate(tallies):
            balls = products(wide, [slopes[place][row] for row in rows])
            judge(tally, wide, results[place] if len(tallies) > 1 else results, balls)

    def _gradients(self, batch: Batch, form: Format) -> list[float]:
        generator = random.Random(f"{self.seed} {form.name} gradients")
        drawn = random_points(form, 1, len(batch.points), generator)
        return [value for (value,) in drawn]

    def _from_output(self, form: Format, batches: Sequence[Batch]) -> Iterator[Result]:
        """The derivative from the output alone, at what the function really puts out."""
        derivative, pulled = self.of_output
        activation = derivative or pulled
        if activation is None:
            return
        exact = Exact(activation)
        images = [self._images(batch, activation) for batch in batches]
        if derivative is not None:
            tally = Tally(activation.name, form, target(form.name, 1))
            for image in images:
                computed = image.call(self._function(activation.name))
                judge(tally, image, computed, exact.values(image, ()), exact.zeros(image, ()))
            yield tally.result()
        if pulled is not None:
            name = f"{self.activation.name}_backward_from_output"
            tally = Tally(name, form, target(form.name, 1))
            for image in images:
                self._judge_gradients(name, [tally], image, [exact.values(image, ())])
            yield tally.result()

    def _images(self, batch: Batch, activation: Activation) -> Batch:
        """What the function puts out at a batch's points, each value once."""
        outputs = batch.call(self._function(self.activation.name)).tolist()
        points = tuple((value,) for value in dict.fromkeys(outputs))
        return replace(batch, inputs=activation.inputs, points=points, special=0)

    def _together(self, form: Format, batches: Sequence[Batch]) -> Agreement:
        """Value and derivatives in one pass: the bits of single calls."""
        name, differing = f"{self.activation.name}_value_and_derivative", 0
        for batch in batches:
            parts = batch.call(self._function(name))
            singles = (self.activation.name, *(plan.name for plan in self.firsts))
            for part, single in zip(parts, singles, strict=True):
                alone = batch.call(self._function(single))
                differing += int(np.count_nonzero(_bits(part) != _bits(alone)))
        return Agreement(name, form.name, sum(len(batch.points) for batch in batches), differing)


class _Rows(_Subject):
    """The functions of an activation of a whole axis, tried on rows."""

    @property
    def total(self) -> int:
        """How many outcomes each dtype has."""
        return sum(
            len(one.program.outputs) for one in judged(self.activation) if self._is_wanted(one.name)
        )

    def outcomes(self, form: Format) -> Iterator[Result | Agreement]:
        """Each function's outcome in one dtype, in the order of the generated module."""
        yield from results(
            self.activation, self.namespace, form, self._is_wanted, self.points, self.seed
        )


def _bits(values: Floats) -> Floats:
    """The bits of numbers, with every NaN alike."""
    return np.where(np.isnan(values), np.nan, values).view(f"u{values.dtype.itemsize}")
