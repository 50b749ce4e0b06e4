"""Activations, dtypes, sizes and threads in; times of every library's call, in seconds, out.

The calls of one case take turns, so that whatever else the machine does meets all of them alike;
each turn repeats a call until a clock can tell. The smallest time of a call is what it costs, the
median what one is likely to see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from itertools import product
from math import exp, log
from platform import machine, platform, python_version
from statistics import fmean, median
from time import perf_counter
from typing import Any

import numpy as np

from symact.activation import Activation
from symact.bench.peers import KINDS, Arrays, Call, peers
from symact.compiled import compile
from symact.from_output import OUTPUT

TURN = 2e-3
"""Seconds that a call is repeated for in one turn."""

OURS, COPY, BOTH = "symact", "copy", "two calls"
"""Ours; a copy of as many bytes; for value and derivative in one pass, a call for each."""

TOGETHER = "value_and_derivative"
PACKAGES = ("symact", "numpy", "numba", "numexpr", "torch", "jax")

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds that one call of a library took: the smallest and the median over all turns."""

    library: str
    best: float
    median: float


@dataclass(frozen=True, slots=True)
class Case:
    """One function on arrays of one kind."""

    function: str
    dtype: str
    size: int
    threads: int
    times: tuple[Time, ...]
    """Ours first; `COPY` moves as many bytes and computes nothing."""

    def best(self, library: str) -> float | None:
        """The smallest time of a library's call; None if it has no such function."""
        return next((time.best for time in self.times if time.library == library), None)

    def ratio(self, library: str) -> float | None:
        """How many times longer a library takes than ours."""
        ours, other = self.best(OURS), self.best(library)
        return other / ours if ours and other else None


@dataclass(frozen=True, slots=True)
class Run:
    """All cases of one run, and what they ran on."""

    processor: str
    system: str
    versions: tuple[tuple[str, str], ...]
    cases: tuple[Case, ...]

    def ratios(self, library: str, dtype: str | None = None) -> tuple[float, ...]:
        """A library's ratios, in all cases or in those of one dtype."""
        cases = (case for case in self.cases if dtype in (None, case.dtype))
        return tuple(ratio for case in cases if (ratio := case.ratio(library)) is not None)

    def mean(self, library: str, dtype: str | None = None) -> float | None:
        """The geometric mean of a library's ratios."""
        found = self.ratios(library, dtype)
        return exp(fmean(map(log, found))) if found else None

    def least(self, library: str) -> float | None:
        """The smallest of a library's ratios."""
        return min(self.ratios(library), default=None)

    @property
    def libraries(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(time.library for case in self.cases for time in case.times))


def bench(
    activations: Iterable[Activation],
    *,
    dtypes: Sequence[str] = ("float32", "float64"),
    sizes: Sequence[int] = (65_536,),
    threads: Sequence[int] = (1,),
    turns: int = 11,
    progress: Progress | None = None,
) -> Run:
    """Time functions and their gradients against every library that is installed.

    Gradients from the input, and where there are any from the output that a forward pass keeps;
    of functions of one input also value and derivative in one pass, against two calls.
    """
    chosen = tuple(activations)
    plans = tuple(product(dtypes, sizes, threads))
    cases: list[Case] = []
    for done, activation in enumerate(chosen, 1):
        functions = vars(compile(activation))
        kinds = [kind for kind in KINDS if _name(activation, kind) in functions]
        for plan, kind in product(plans, kinds):
            cases.append(_case(activation, functions, kind, *plan, turns))
        if len(activation.inputs) == 1:
            cases += [_together(activation, functions, *plan, turns) for plan in plans]
        if progress:
            progress(activation.name, done, len(chosen))
    return Run(_processor(), f"{platform()}, {machine()}", tuple(_versions()), tuple(cases))


def _case(
    activation: Activation,
    functions: dict[str, Any],
    kind: str,
    dtype: str,
    size: int,
    threads: int,
    turns: int,
) -> Case:
    _use(threads)
    name = _name(activation, kind)
    arrays = _arrays(activation, dtype, size)
    if kind == "backward_from_output":
        outputs = functions[activation.name](*arrays.inputs.values(), *arrays.parameters.values())
        arrays = replace(arrays, inputs={OUTPUT: outputs})
    given = [*([arrays.gradient] if kind != "forward" else []), *arrays.inputs.values()]
    several = kind == "backward" and len(activation.inputs) > 1
    out = tuple(np.empty(size, dtype) for _ in activation.inputs) if several else arrays.out
    ours, values = functions[name], [*given, *arrays.parameters.values()]
    calls = [
        (OURS, lambda: ours(*values, out=out)),
        (COPY, lambda: _copy(given, arrays.out)),
        *peers(activation, kind, arrays, threads),
    ]
    return Case(name, dtype, size, threads, tuple(timed(calls, turns)))


def _together(
    activation: Activation,
    functions: dict[str, Any],
    dtype: str,
    size: int,
    threads: int,
    turns: int,
) -> Case:
    _use(threads)
    arrays = _arrays(activation, dtype, size)
    values = (*arrays.inputs.values(), *arrays.parameters.values())
    outs = arrays.out, np.empty(size, dtype)
    name = _name(activation, TOGETHER)
    both = [functions[part] for part in (activation.name, f"{activation.name}_derivative")]
    calls: list[tuple[str, Call]] = [
        (OURS, lambda: functions[name](*values, out=outs)),
        (BOTH, lambda: [one(*values, out=out) for one, out in zip(both, outs, strict=True)]),
    ]
    return Case(name, dtype, size, threads, tuple(timed(calls, turns)))


def _use(threads: int) -> None:
    import numba

    numba.set_num_threads(min(threads, numba.config.NUMBA_NUM_THREADS))


def _name(activation: Activation, kind: str) -> str:
    return activation.name if kind == "forward" else f"{activation.name}_{kind}"


def _copy(given: Sequence[Any], out: Any) -> None:
    """Read all that is given once and write one array: one copy, and a sum for any other input."""
    if len(given) == 1:
        np.copyto(out, given[0])
    else:
        np.add(given[0], given[1], out=out)


def _arrays(activation: Activation, dtype: str, size: int) -> Arrays:
    """Normally distributed inputs of three standard deviations, and gradients of one."""
    generator = np.random.default_rng(0)
    inputs = {
        name: (3 * generator.standard_normal(size)).astype(dtype) for name in activation.inputs
    }
    gradient = generator.standard_normal(size).astype(dtype)
    parameters = {parameter.name: parameter.default for parameter in activation.parameters}
    return Arrays(inputs, gradient, np.empty(size, dtype), parameters)


def timed(calls: Sequence[tuple[str, Call]], turns: int) -> Iterator[Time]:
    """Times of some calls that take turns."""
    counts = [_count(call) for _, call in calls]
    samples: list[list[float]] = [[] for _ in calls]
    for _ in range(turns):
        for (_, call), count, found in zip(calls, counts, samples, strict=True):
            found.append(_seconds(call, count))
    for (library, _), found in zip(calls, samples, strict=True):
        yield Time(library, min(found), median(found))


def _count(call: Call) -> int:
    """How often a call fits into a turn; the first call compiles, and does not count."""
    call()
    return max(1, int(TURN / max(_seconds(call, 1), 1e-7)))


def _seconds(call: Call, count: int) -> float:
    start = perf_counter()
    for _ in range(count):
        call()
    return (perf_counter() - start) / count


def _processor() -> str:
    import llvmlite.binding

    return str(llvmlite.binding.get_host_cpu_name())


def _versions() -> Iterator[tuple[str, str]]:
    yield "python", python_version()
    for package in PACKAGES:
        try:
            yield package, version(package)
        except PackageNotFoundError:
            continue
