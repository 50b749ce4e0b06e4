"""An activation and what is wanted of it in; the stages of a campaign with their tasks out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, isnan

import numpy as np

from symact.activation import Activation
from symact.exhaustive.floats import bits_of, infinity, not_numbers, number
from symact.exhaustive.picks import PARTS
from symact.exhaustive.records import Job, Line, Task
from symact.lower import plans
from symact.points import line as spread
from symact.points import parameter_sets
from symact.reference import Undecided, reference
from symact.ulp import FORMATS, Format

KINDS = (
    "function",
    "derivative",
    "backward",
    "value_and_derivative",
    "derivative2",
    "parameters",
    "from_output",
)
"""What functions can be chosen by; higher derivatives are called ``derivative3`` and so on."""
ANCHORS = (0.75, -1.5)
"""What other inputs are held at, in turn, while floats are tried along one."""
GRADIENT = 1.2
"""What gradients are multiples of, rounded to the format: a number with all of its bits."""
_BINADES = 8
"""Exponents in a task."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Functions that are tried together along one line in one dtype, and their tasks."""

    line: Line
    jobs: tuple[Job, ...]
    dtype: str
    tasks: tuple[Task, ...]

    @property
    def key(self) -> str:
        """What tells this stage from the others of an activation."""
        held = " ".join(f"{name}={value.hex()}" for name, value in self.line.fixed)
        labels = ",".join(job.label for job in self.jobs)
        return f"{self.dtype} {self.line.variable} [{held}] {labels}"


def stages(
    activation: Activation,
    inverse: Activation | None,
    *,
    only: Sequence[str],
    dtypes: Sequence[str],
    others: int,
) -> Iterator[tuple[tuple[int, int], Stage]]:
    """Every stage with its priority: sets of parameters first, then kinds of functions.

    `inverse` is the derivative from the output as an activation of its own, where there is one;
    `others` says how many sets of parameters are tried besides the defaults.
    """
    sets = parameter_sets(activation.parameters, others)[: others + 1]
    for turn, values in enumerate(sets):
        for place, group in enumerate(_GROUPS):
            wanted = [kind for kind in group if kind in only]
            for dtype in dtypes if wanted else ():
                if group == ("from_output",):
                    made = _from_output(activation, inverse, values, dtype)
                else:
                    made = _plain(activation, wanted, values, dtype)
                for stage in made:
                    yield (turn, place), stage


_GROUPS = (
    ("function",),
    ("derivative",),
    ("backward",),
    ("value_and_derivative",),
    ("derivative2", "derivative3", "derivative4", "derivative5", "derivative6"),
    ("parameters",),
    ("from_output",),
)
"""Kinds in the order of their priority; those of one group share a pass over the floats."""


def _plain(
    activation: Activation, wanted: Sequence[str], values: dict[str, float], dtype: str
) -> Iterator[Stage]:
    gradient = float(np.dtype(dtype).type(GRADIENT))
    jobs = tuple(_jobs(activation, wanted, gradient))
    for variable in activation.inputs if jobs else ():
        others = [name for name in activation.inputs if name != variable]
        for anchor in ANCHORS if others else ANCHORS[:1]:
            held = {**dict.fromkeys(others, anchor), **values}
            line = Line(variable, tuple(held.items()))
            yield Stage(line, jobs, dtype, tuple(_tasks(line, jobs, dtype, (-inf, inf))))


def _jobs(activation: Activation, wanted: Sequence[str], gradient: float) -> Iterator[Job]:
    name, several = activation.name, len(activation.inputs) > 1
    inputs = [plan for plan in plans(activation) if {*plan.variables} <= {*activation.inputs}]
    firsts = [plan for plan in inputs if len(plan.variables) == 1]
    for plan in inputs:
        order = len(plan.variables)
        kind = ("function", "derivative")[order] if order < 2 else f"derivative{order}"
        if kind in wanted:
            yield Job(plan.name, plan.name, plan.variables)
    if "parameters" in wanted:
        for plan in plans(activation):
            if plan not in inputs:
                yield Job(plan.name, plan.name, plan.variables)
    if "backward" in wanted:
        for place, plan in enumerate(firsts):
            label = f"{name}_backward[{plan.variables[0]}]" if several else f"{name}_backward"
            result = place if several else None
            yield Job(f"{name}_backward", label, plan.variables, gradient, result)
    if "value_and_derivative" in wanted:
        both = f"{name}_value_and_derivative"
        for place, single in enumerate([name, *(plan.name for plan in firsts)]):
            yield Job(both, f"{both}[{place}]", (), None, place, same_as=single)


def _from_output(
    activation: Activation, inverse: Activation | None, values: dict[str, float], dtype: str
) -> Iterator[Stage]:
    if inverse is not None:
        jobs = (Job(inverse.name, inverse.name, ()),)
        line = Line(inverse.inputs[0], tuple(values.items()))
        tasks = tuple(_tasks(line, jobs, dtype, _outputs(activation, values)))
        yield Stage(line, jobs, dtype, tasks)


def _outputs(activation: Activation, values: dict[str, float]) -> tuple[float, float]:
    """Bounds of a function's values, from points all over its line."""
    found = []
    for x in (-inf, *spread(3), inf):
        try:
            found.append(float(reference(activation, {activation.inputs[0]: x, **values}).mid()))
        except Undecided:
            continue
    known = [value for value in found if not isnan(value)]
    return (min(known), max(known)) if known else (-inf, inf)


def _tasks(
    line: Line, jobs: tuple[Job, ...], dtype: str, bounds: tuple[float, float]
) -> Iterator[Task]:
    form = FORMATS[dtype]
    for sign in (1, -1):
        for run in _runs(sign, form, bounds):
            yield Task(line, jobs, dtype, sign, run.start, run.stop)
    for kind, parts in PARTS.items() if dtype == "float64" else ():
        for part in range(parts):
            yield Task(line, jobs, dtype, pick=(kind, part), bounds=bounds)


def _runs(sign: int, form: Format, bounds: tuple[float, float]) -> Iterator[range]:
    """All floats of a sign within bounds, in runs of a few exponents; of float64, special ones."""
    low, high = bounds if sign > 0 else (-bounds[1], -bounds[0])
    first, last = _first(low, form), _last(high, form)
    end = infinity(form)
    nothing = not_numbers(form)
    # One NaN of each sign stands for all where all are too many.
    yield nothing if form.name != "float64" else nothing[:1]
    for special in (0, end):
        if first <= special <= last:
            yield range(special, special + 1)
    width = (_BINADES if form.name == "float32" else 64) << (form.precision - 1)
    for start in range(0, end, width) if form.name != "float64" else ():
        run = range(max(start, first, 1), min(start + width, last + 1, end))
        if run:
            yield run


def _first(low: float, form: Format) -> int:
    """The first pattern of a float that is not less."""
    if low <= 0:
        return 0
    bits = bits_of(low, form)
    return bits if number(bits, 1, form) >= low else bits + 1


def _last(high: float, form: Format) -> int:
    """The last pattern of a float that is not more; -1 where there is none."""
    if high < 0:
        return -1
    bits = bits_of(high, form)
    return bits if number(bits, 1, form) <= high else bits - 1
